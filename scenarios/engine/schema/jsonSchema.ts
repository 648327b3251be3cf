import { z } from 'zod';
import { decision, ending, inject, option, phase, promise } from './story.ts';
import { effect } from './effects.ts';
import { board } from './boards.ts';
import { coefficient } from './coefficient.ts';
import { expression, id, indicatorWeights, points, sources, text } from './common.ts';
import { task } from './orders.ts';
import { pattern, taskItem } from './rubric.ts';
import { formatVersion, scenario } from './scenario.ts';
import { variant } from './variant.ts';
import { attribute, dynamic, person, place, road, unit, variable } from './world.ts';

/** The parts that editors show by name; they become `$defs` instead of being repeated. */
const parts = {
  attribute, board, coefficient, decision, dynamic, effect, ending, expression, id, indicatorWeights, inject, option, pattern, person, phase, place, points, promise, road, sources, task, taskItem, text, unit, variable, variant,
};

/** The format as a JSON Schema (draft 2020-12) of what authors write, so that editors complete and check it. */
export function scenarioJsonSchema(): Record<string, unknown> {
  const names = z.registry<{ id: string }>();
  for (const [name, part] of Object.entries(parts)) names.add(part, { id: name });
  const generated: Record<string, unknown> = { ...z.toJSONSchema(scenario, { io: 'input', target: 'draft-2020-12', metadata: names }) };
  const { $schema, ...rest } = generated;
  return { $schema, $id: `urn:shapan:scenario:${formatVersion}`, title: 'Shapan scenario', ...rest };
}
