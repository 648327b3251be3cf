import type { Lang } from '../compile/compile.ts';

/** A share per thousand, which nobody reads, is shown per hundred: 667 of ‰ is 66.7 of %. */
const isPerMille = (unit: string | null): boolean => unit === '‰';

/** A number of a variable as people read it, without its unit. */
export function amountNumber(value: number, unit: string | null): string {
  return isPerMille(unit) ? String(value / 10) : String(value);
}

/** A number of a variable with its unit as people read it. */
export function amountText(value: number, unit: string | null, lang: Lang): string {
  if (isPerMille(unit)) return `${amountNumber(value, unit)}%`;
  return unit === null ? String(value) : `${value}${lang === 'en' ? ' ' : ''}${unit}`;
}
