import { z } from 'zod';
import { decision, ending, inject, option, phase, promise } from './story.ts';
import { effect } from './effects.ts';
import { board } from './boards.ts';
import { coefficient } from './coefficient.ts';
import { civilTime, condition, expression, id, indicatorWeights, points, source, sources, text, time } from './common.ts';
import { slot, task } from './orders.ts';
import { cap, outcomeItem, pattern, rubric, taskItem, veto } from './rubric.ts';
import { formatVersion, scenario } from './scenario.ts';
import { variant } from './variant.ts';
import { attribute, dynamic, person, place, road, unit, variable } from './world.ts';

/** The parts that editors show by name; they become `$defs` instead of being repeated. */
const parts = {
  attribute, board, cap, civilTime, coefficient, condition, decision, dynamic, effect, ending, expression, id, indicatorWeights, inject, option, outcomeItem, pattern, person, phase, place, points, promise, road, rubric, slot, source, sources,
  task, taskItem, text, time, unit, variable, variant, veto,
};

/** A schema of this folder as a JSON Schema (draft 2020-12) of what authors write, with the descriptions of its fields. */
export function jsonSchemaOf(schema: z.ZodType): Record<string, unknown> {
  const names = z.registry<{ id: string }>();
  for (const [name, part] of Object.entries(parts)) names.add(part, { id: name });
  const override: z.core.ToJSONSchemaParams['override'] = ({ zodSchema, jsonSchema }) => {
    const description = z.globalRegistry.get(zodSchema)?.description;
    if (description !== undefined) jsonSchema.description = description;
    // zod leaves out defaults of what holds an expression, since those are read into another form; ours are the same as written
    if (zodSchema instanceof z.ZodDefault) jsonSchema.default = zodSchema.def.defaultValue as z.core.JSONSchema.BaseSchema['default'];
  };
  return { ...z.toJSONSchema(schema, { io: 'input', target: 'draft-2020-12', metadata: names, override }) };
}

/** The format as a JSON Schema, so that editors complete, explain and check it. */
export function scenarioJsonSchema(): Record<string, unknown> {
  const { $schema, ...rest } = jsonSchemaOf(scenario);
  return { $schema, $id: `urn:shapan:scenario:${formatVersion}`, title: 'Shapan scenario', ...rest };
}
