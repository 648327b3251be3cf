import type { TimedInput } from '../run/inputs.ts';

/** What the trainee said about an answer; kept for the debrief, never scored. */
export interface Said { readonly confidence: number | null; readonly rationale: string | null }

/** By decision. The first confidence counts, because a later one may know the outcome; of the reasons the last. */
export function saidOf(inputs: readonly TimedInput[]): ReadonlyMap<string, Said> {
  const said = new Map<string, Said>();
  for (const { input } of inputs) {
    if (input.type !== 'confidenceStated' && input.type !== 'rationaleWritten') continue;
    const { confidence, rationale } = said.get(input.decision) ?? { confidence: null, rationale: null };
    said.set(input.decision, input.type === 'confidenceStated' ? { confidence: confidence ?? input.confidence, rationale } : { confidence, rationale: input.text });
  }
  return said;
}
