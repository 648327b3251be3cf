import type { Aspect, Told } from './drillChange.ts';

export const aspectWords: Readonly<Record<Aspect, Told>> = {
  words: { zh: '改了文字', en: 'reworded' },
  points: { zh: '改了评分', en: 'scored otherwise' },
  times: { zh: '改了时间', en: 'other times' },
  laws: { zh: '改了依据的规定', en: 'other rules cited' },
  course: { zh: '改了条件或后果', en: 'other conditions or consequences' },
};

const fields: Readonly<Record<Exclude<Aspect, 'course'>, readonly string[]>> = {
  words: [
    'title', 'drillTitle', 'summary', 'situation', 'role', 'name', 'label', 'note', 'help', 'text', 'prompt', 'known', 'unknown', 'hint', 'feedback', 'missedText', 'reason', 'can', 'cannot',
  ],
  points: ['points', 'share', 'quality', 'max', 'mustFail', 'group', 'indicators', 'late', 'passMark', 'passMarkSetBy', 'grades', 'common'],
  times: ['limit', 'delay', 'within', 'until', 'duration', 'takes', 'every', 'ringFor', 'pace', 'startsAt', 'minutes', 'speed'],
  laws: ['sources', 'lawCards', 'source'],
};
const aspects = new Map(Object.entries(fields).flatMap(([aspect, names]) => names.map((name) => [name, aspect as Aspect] as const)));

/** The sort of what stands at a path: the first field on the way down that says so. What an order or a condition is about keeps its meaning below it. */
export function aspectAt(path: readonly string[]): Aspect {
  for (const [at, field] of path.entries()) {
    if (field === 'pattern') return path.slice(at).some((each) => /^(?:by|until|within)$/.test(each)) ? 'times' : 'course';
    const aspect = aspects.get(field);
    if (aspect) return aspect;
  }
  return 'course';
}

/** Paths below which two values differ, by fields of maps and places of lists; parts of lists that have an id are met by it. Nothing where they are alike. */
export function differences(before: unknown, after: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  if (typeof before !== 'object' || typeof after !== 'object' || before === null || after === null || Array.isArray(before) !== Array.isArray(after)) return [path];
  const [old, now] = [byStep(before), byStep(after)];
  const below = [...new Set([...old.keys(), ...now.keys()])].flatMap((step) => differences(old.get(step), now.get(step), [...path, step]));
  // the same parts in another order; that of fields means nothing
  return below.length === 0 && Array.isArray(before) ? [path] : below;
}

function byStep(value: object): Map<string, unknown> {
  if (!Array.isArray(value)) return new Map(Object.entries(value));
  return new Map(value.map((each: unknown, at): [string, unknown] => [idOf(each) ?? String(at), each]));
}

/** The id of a part that has one. */
export function idOf(value: unknown): string | null {
  return typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string' ? value.id : null;
}
