import { z } from 'zod';
import { categories, civilTime, id, scenarioId, sources, text } from './common.ts';
import { board } from './boards.ts';
import { coefficient } from './coefficient.ts';
import { task } from './orders.ts';
import { rubric } from './rubric.ts';
import { decision, ending, inject, phase, promise } from './story.ts';
import { variant } from './variant.ts';
import { attribute, dynamic, person, place, road, unit, variable } from './world.ts';

/** Version of the file format; older files are brought here by schema/upgrade.ts. */
export const formatVersion = 1;

/** The authored document: one drill. Strict throughout, so that a misspelt field is a finding and not a silence. */
export const scenario = z.strictObject({
  format: z.literal(formatVersion),
  id: scenarioId,
  category: z.enum(categories),
  version: z.string().regex(/^\d+\.\d+\.\d+$/, 'must be a semantic version like 1.0.0'),
  title: text, summary: text, role: text, situation: text,
  objectives: z.array(z.strictObject({ id, text })).min(1),
  minutes: z.number().int().min(1).max(240),
  /** civil time in Asia/Shanghai, `2026-03-18T08:30` */
  startsAt: civilTime,
  /** law cards of the briefing */
  lawCards: sources.optional(),
  /** named numbers of the model */
  coefficients: z.array(coefficient).default([]),
  variables: z.array(variable).default([]),
  attributes: z.array(attribute).default([]),
  places: z.array(place).min(1),
  roads: z.array(road).default([]),
  people: z.array(person).default([]),
  /** template by which the units are grouped, from the library's organisations */
  organisation: id.optional(),
  units: z.array(unit).min(1),
  tasks: z.array(task).default([]),
  dynamics: z.array(dynamic).default([]),
  phases: z.array(phase).min(1),
  initialPhase: id,
  decisions: z.array(decision).default([]),
  injects: z.array(inject).default([]),
  promises: z.array(promise).default([]),
  endings: z.array(ending).min(1),
  rubric,
  boards: z.array(board).default([]),
  variants: z.array(variant).default([]),
});

/** A scenario that has passed the schema: defaults filled in, nothing checked across references yet. */
export type Scenario = z.infer<typeof scenario>;

/** One form of a document, ready to run: of one variant or of none, with every amount a number. */
export interface Form extends Omit<Scenario, 'roads' | 'phases' | 'dynamics'> {
  roads: (Omit<Scenario['roads'][number], 'takes'> & { takes: number })[];
  phases: (Omit<Scenario['phases'][number], 'pace'> & { pace: number })[];
  dynamics: (Omit<Scenario['dynamics'][number], 'states'> & { states: FormState[] })[];
}
type State = Scenario['dynamics'][number]['states'][number];
type FormState = Omit<State, 'ticks'> & { ticks: (Omit<State['ticks'][number], 'every' | 'threshold'> & { every: number; threshold: number })[] };

export type Phase = Form['phases'][number];
export type Decision = Scenario['decisions'][number];
export type Option = Decision['options'][number];
export type Inject = Scenario['injects'][number];
export type Promised = Scenario['promises'][number];
export type Task = Scenario['tasks'][number];
export type Unit = Scenario['units'][number];
export type Place = Scenario['places'][number];
export type Person = Scenario['people'][number];
export type Variable = Scenario['variables'][number];
export type Board = Scenario['boards'][number];
export type Attribute = Scenario['attributes'][number];
export type Dynamic = Form['dynamics'][number];
export type Road = Form['roads'][number];
export type TaskItem = Scenario['rubric']['tasks'][number];
export type Variant = Scenario['variants'][number];
