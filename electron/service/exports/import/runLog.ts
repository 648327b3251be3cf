import { z } from 'zod';
import { modeNames } from '../../../../scenarios/engine/index.ts';
import type { RunLog } from '../../ports/exports.ts';

const text = z.string().max(1000);
const count = z.number().int();
const header = z.strictObject({
  runId: text, scenarioId: text, scenarioVersion: text, logicHash: text, contentHash: text, engineVersion: text, semantics: count, seed: count, variant: text.nullable(), mode: z.enum(modeNames),
  station: text, seat: text.nullable(), className: text.nullable(), participants: z.array(z.strictObject({ personId: text, role: text })).min(1).max(100), startedAt: text,
  parent: z.strictObject({ runId: text, seq: count }).optional(),
});
const score = z.strictObject({
  number: count, run_id: text, station: text, finished_at: text, ended_at: count, total: z.number(), max: z.number(), grade: text, passed: z.union([z.literal(0), z.literal(1)]), vetoes: count,
  sheet: z.string(), input_digest: text, logic_hash: text, engine_version: text, semantics: count, input_head: text, prev: text, hash: text,
});
const incident = z.strictObject({ kind: z.enum(['stall', 'sleep', 'clockSet', 'crash', 'left', 'resumed']), at: z.number(), wall: text, detail: z.string() });
const schema = z.strictObject({
  header, rule: z.union([z.literal(1), z.literal(2)]), commitments: z.array(text.nullable()), headerHash: text,
  inputs: z.array(z.strictObject({ seq: count, at: count, wall: text, input: z.string(), prev: text, hash: text })), score, incidents: z.array(incident),
});

/** A line of an archive as a run; throws where it is none. */
export function parseRunLog(line: string): RunLog {
  const { header: { parent, ...rest }, ...log } = schema.parse(JSON.parse(line));
  return { ...log, header: parent === undefined ? rest : { ...rest, parent } };
}

export const boundPerson = z.strictObject({ id: text, name: text, staffNo: text, salt: text.nullable() });

/** What was typed about a run of the archive, with what its seal is made of. */
export const typedWords = z.strictObject({ runId: text, seal: text, text: z.string().max(5000), salt: text });
