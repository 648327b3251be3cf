/** The command was called in a way it does not have: exit 2, told on stderr. */
export class WrongUse extends Error {
  readonly zh: string;
  readonly en: string;

  constructor(zh: string, en: string) {
    super(en);
    this.name = 'WrongUse';
    this.zh = zh;
    this.en = en;
  }
}

/** A number that an option must be, within safe bounds. */
export function wholeNumber(name: string, text: string, max = Number.MAX_SAFE_INTEGER): number {
  const value = /^\d{1,16}$/.test(text) ? Number(text) : NaN;
  if (!Number.isSafeInteger(value) || value > max) throw new WrongUse(`${name} 应为 0 到 ${max} 的整数，而不是“${text}”`, `${name} must be a whole number from 0 to ${max}, not "${text}"`);
  return value;
}

export function oneOf<T extends string>(name: string, text: string, allowed: readonly T[]): T {
  const found = allowed.find((each) => each === text);
  if (found === undefined) throw new WrongUse(`${name} 应为 ${allowed.join('、')} 之一，而不是“${text}”`, `${name} must be one of ${allowed.join(', ')}, not "${text}"`);
  return found;
}
