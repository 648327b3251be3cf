import type { Channel } from '../../../../scenarios/engine/index.ts';
import type { Both } from './blocks.ts';

/** What one row or line of the plan became, and what the author still has to add. Every row and line has one. */
export interface OutlineLine { readonly at: Both; readonly text: string; readonly became: Both; readonly missing: readonly Both[] }

export interface DrawnPlace { readonly id: string; readonly name: string; readonly kind: string }
export interface DrawnUnit { readonly id: string; readonly name: string; readonly kind: 'self' | 'team' | 'person'; readonly says: string }
export interface DrawnPerson { readonly id: string; readonly name: string; readonly at: string }
export interface DrawnTask { readonly id: string; readonly title: string; readonly help: string; readonly group: string; readonly by: readonly string[]; readonly where: string; readonly since: string }
export interface DrawnQuestion { readonly id: string; readonly title: string; readonly prompt: string; readonly from: string; readonly channel: Channel; readonly at: string; readonly best: string; /** what else could be done, as far as the plan says */ readonly others: readonly string[] }
export interface DrawnMessage { readonly id: string; readonly title: string; readonly text: string; readonly from: string; readonly channel: Channel; readonly at: string }
export interface DrawnPhase { readonly id: string; readonly title: string; readonly ms: number; readonly pace: number; readonly comes: readonly { readonly ms: number; readonly what: 'deliver' | 'open'; readonly id: string }[] }

/** A drill as far as a plan tells it. */
export interface Drawn {
  readonly id: string; readonly title: string; readonly category: string; readonly startsAt: string; readonly minutes: number; readonly role: string; readonly situation: string;
  readonly objectives: readonly string[]; readonly lawCards: readonly string[]; readonly places: readonly DrawnPlace[]; readonly units: readonly DrawnUnit[]; readonly people: readonly DrawnPerson[];
  readonly tasks: readonly DrawnTask[]; readonly questions: readonly DrawnQuestion[]; readonly messages: readonly DrawnMessage[]; readonly phases: readonly DrawnPhase[];
  /** what the plan says and a drill has no field for */ readonly remarks: readonly string[];
  /** ids of what had to be made up for want of it in the plan */ readonly madeUp: ReadonlySet<string>;
}
