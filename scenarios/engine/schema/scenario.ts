import { z } from 'zod';
import { civilTime, id, scenarioId, shelves, sources, text } from './common.ts';
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
  format: z.literal(formatVersion).describe('Version of the format.'),
  id: scenarioId.describe('Name of the drill: kebab-case, the same as its folder’s.'),
  category: z.enum(shelves).describe('One of the twelve kinds of drills; the folder above has the same name. `tutorial` is none of them: such a drill teaches the screen, can only be practised and counts nowhere.'),
  version: z.string().regex(/^\d+\.\d+\.\d+$/, 'must be a semantic version like 1.0.0').describe('Version of the drill, like `1.0.0`. Raise it with each change.'),
  title: text.describe('Name of the drill.'), summary: text.describe('One or two sentences for the list of drills.'), role: text.describe('Who the trainee is.'), situation: text.describe('Where things stand at the start.'),
  objectives: z.array(z.strictObject({ id: id.describe('Its name.'), text: text.describe('What is to be learnt or reached.') })).min(1).describe('What the drill is for, at least one.'),
  minutes: z.number().int().min(1).max(240).describe('Real minutes of play; the reading load is measured by it.'),
  startsAt: civilTime.describe('When the drill begins, `2026-03-18T08:30` in Asia/Shanghai. The laws cited must be in force on that day.'),
  lawCards: sources.optional().describe('Sources shown in the briefing.'),
  coefficients: z.array(coefficient).default([]).describe('The numbers of the model by name.'),
  variables: z.array(variable).default([]).describe('Values of the whole situation.'),
  attributes: z.array(attribute).default([]).describe('Values that each person has.'),
  places: z.array(place).min(1).describe('The places of the map.'),
  roads: z.array(road).default([]).describe('The ways between them.'),
  people: z.array(person).default([]).describe('Who is there.'),
  organisation: id.optional().describe('Template of `organisations.yaml` by which the units are grouped.'),
  units: z.array(unit).min(1).describe('Who can be ordered, and whom the world moves.'),
  tasks: z.array(task).default([]).describe('What can be ordered.'),
  dynamics: z.array(dynamic).default([]).describe('What the world does by itself.'),
  phases: z.array(phase).min(1).describe('The parts of the story.'),
  initialPhase: id.describe('The phase it begins with.'),
  decisions: z.array(decision).default([]).describe('Questions with answers.'),
  injects: z.array(inject).default([]).describe('What reaches the trainee.'),
  promises: z.array(promise).default([]).describe('What somebody may give his word for.'),
  endings: z.array(ending).min(1).describe('How it may end.'),
  rubric: rubric.describe('How it is scored.'),
  boards: z.array(board).default([]).describe('Live tables of people with counts.'),
  variants: z.array(variant).default([]).describe('Other forms of the same drill.'),
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
export type TaskItem = Scenario['rubric']['tasks'][number];
export type Variant = Scenario['variants'][number];
