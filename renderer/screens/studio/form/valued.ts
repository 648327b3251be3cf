import { fieldOf, itemsAt, textOf } from '../document/partSteps.ts';
import { nameOf } from './nameOf.ts';

/** What can stand for a value, by its definition among the variables, traits or coefficients. */
export interface Valued {
  readonly id: string; readonly name: string; /** `any`: nothing says which */ readonly type: 'int' | 'bool' | 'enum' | 'any';
  readonly values: readonly { readonly id: string; readonly name: string }[]; /** `0–100 分`, or what of it is there */ readonly range: string; /** at the start of the drill */ readonly usual: unknown;
}

export function valuedOf(part: unknown): Valued {
  const type = fieldOf(part, 'type');
  const [min, max] = [textOf(fieldOf(part, 'min')), textOf(fieldOf(part, 'max'))];
  const span = min !== '' && max !== '' ? `${min}–${max}` : '';
  // a coefficient is a whole number and says so by having a value
  const kind = type === 'int' || type === 'bool' || type === 'enum' ? type : fieldOf(part, 'value') === undefined ? 'any' : 'int';
  return {
    id: textOf(fieldOf(part, 'id')), name: nameOf(part), type: kind, values: kind === 'enum' ? itemsAt(part, ['values']).map((each) => ({ id: textOf(fieldOf(each, 'id')), name: nameOf(each) })) : [],
    range: kind === 'int' ? [span, textOf(fieldOf(part, 'unit'))].filter(Boolean).join(' ') : '', usual: fieldOf(part, 'initial') ?? fieldOf(part, 'value'),
  };
}

/** A value in words: the name of one of its values, yes or no, or the number. */
export function valueInWords({ type, values }: Valued, value: unknown, words: { readonly yes: string; readonly no: string }): string {
  if (type === 'bool' && typeof value === 'boolean') return value ? words.yes : words.no;
  return values.find(({ id }) => id === value)?.name ?? textOf(value);
}

/** What a value of this type begins with. */
export function firstOf({ type, values, usual }: Pick<Valued, 'type' | 'values' | 'usual'>): unknown {
  return usual ?? (type === 'bool' ? false : type === 'enum' ? (values[0]?.id ?? '') : 0);
}

const isNumber = (text: string): boolean => /^-?\d+$/.test(text);

/** What somebody typed for a value; null for what it cannot be. */
export function typedValue(type: Valued['type'], plain: string): { readonly value: unknown } | null {
  if (plain === '') return null;
  if (isNumber(plain)) return { value: Number(plain) };
  return type === 'int' ? null : { value: plain === 'true' || plain === 'false' ? plain === 'true' : plain };
}
