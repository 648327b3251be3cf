import type { PersonSummary } from '../../electron/contract/people.ts';

/** The trainee at this screen. */
export type Person = Pick<PersonSummary, 'id' | 'name' | 'staffNo'>;
