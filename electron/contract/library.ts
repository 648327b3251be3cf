import { z } from 'zod';
import { shelfNames } from '../../scenarios/engine/index.ts';
import { oc } from './access.ts';

const lang = z.enum(['zh', 'en']);

export const scenarioCard = z.object({
  id: z.string(), category: z.enum(shelfNames), version: z.string(), title: z.string(), summary: z.string(), minutes: z.number(),
  usable: z.boolean(), /** why it cannot be played, for the instructor */ problems: z.array(z.string()),
});
export type ScenarioCard = z.infer<typeof scenarioCard>;

/** Everything a trainee reads before the clock starts; nothing of the decisions, injects or rubric. */
export const briefing = z.object({
  id: z.string(), title: z.string(), summary: z.string(), role: z.string(), situation: z.string(), startsAt: z.string(), minutes: z.number(),
  objectives: z.array(z.string()),
  /** how the units are grouped; null where the drill names no template */
  organisation: z.object({ name: z.string(), note: z.string(), groups: z.array(z.object({ label: z.string(), note: z.string() })) }).nullable(),
  units: z.array(z.object({ name: z.string(), note: z.string().nullable(), commandable: z.boolean(), group: z.string().nullable(), can: z.string().nullable(), cannot: z.string().nullable() })),
  places: z.array(z.object({ name: z.string(), kind: z.string(), x: z.number(), y: z.number(), floors: z.number() })),
  roads: z.array(z.object({ from: z.number(), to: z.number() })),
  laws: z.array(z.object({ title: z.string(), article: z.string().nullable(), gist: z.string().nullable() })),
  passMark: z.number(), /** how it was set; `releases.passMark` may say more */ passMarkSetBy: z.enum(['provisional', 'panel', 'borderline']), version: z.string(),
});
export type Briefing = z.infer<typeof briefing>;

export const library = {
  list: oc.input(z.object({ lang })).output(z.array(scenarioCard)),
  briefing: oc.input(z.object({ id: z.string(), lang })).output(briefing).errors({ UNKNOWN_SCENARIO: { status: 404 }, SCENARIO_UNUSABLE: { status: 409 } }),
};
