/** Per cent that stand for how sure somebody is of an answer. */
export const sureLevels = [30, 60, 90] as const;
export type SureLevel = (typeof sureLevels)[number];

const names = { 30: 'low', 60: 'medium', 90: 'high' } as const;

/** The word for a stated confidence; what lies between counts as the lower level. */
export function sureName(confidence: number): (typeof names)[SureLevel] {
  return names[sureLevels.findLast((level) => level <= confidence) ?? 30];
}
