import { z } from 'zod';

/** An exact number: weights are compared as fractions, because 0.1 + 0.2 is not 0.3 in doubles. Always in lowest terms, `of` above 0. */
export interface Fraction { readonly parts: bigint; readonly of: bigint }

function fraction(parts: bigint, of: bigint): Fraction {
  const by = divisor(parts < 0n ? -parts : parts, of);
  return { parts: parts / by, of: of / by };
}

function divisor(a: bigint, b: bigint): bigint {
  return b === 0n ? a : divisor(b, a % b);
}

export const one = fraction(1n, 1n);
export const sum = (list: readonly Fraction[]): Fraction => list.reduce((a, b) => fraction(a.parts * b.of + b.parts * a.of, a.of * b.of), fraction(0n, 1n));
export const minus = (a: Fraction, b: Fraction): Fraction => fraction(a.parts * b.of - b.parts * a.of, a.of * b.of);
export const times = (a: Fraction, b: Fraction): Fraction => fraction(a.parts * b.parts, a.of * b.of);
export const isOne = (a: Fraction): boolean => a.parts === a.of;
export const valueOf = (a: Fraction): number => Number(a.parts) / Number(a.of);

/** As an author writes it: 0.35 or 7/20. */
export function fractionText({ parts, of }: Fraction): string {
  return (parts * 1_000_000n) % of === 0n ? String(Number(parts) / Number(of)) : `${parts}/${of}`;
}

/** `0.35`, `1` or `1/3`; null for anything else. */
export function readFraction(text: string): Fraction | null {
  const quotient = /^(\d{1,6})\/(\d{1,6})$/.exec(text);
  if (quotient) return Number(quotient[2]) === 0 ? null : fraction(BigInt(quotient[1] ?? ''), BigInt(quotient[2] ?? ''));
  const decimal = /^(\d{1,6})(?:\.(\d{1,6}))?$/.exec(text);
  if (!decimal) return null;
  const digits = decimal[2] ?? '';
  return fraction(BigInt(`${decimal[1]}${digits}`), 10n ** BigInt(digits.length));
}

/** A weight in a file: above 0, at most 1. */
export const weight = z.union([z.number(), z.string()]).transform((written, context) => {
  const read = readFraction(String(written));
  if (read && read.parts > 0n && read.parts <= read.of) return read;
  context.addIssue({ code: 'custom', message: 'a weight is a share of 1, written like 0.35 or "1/3", with at most six digits' });
  return z.NEVER;
});
