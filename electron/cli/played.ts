import type { Run, ScoreSheet, TimedInput } from '../../scenarios/engine/index.ts';
import type { LibraryEntry } from '../service/ports.ts';
import type { PlayOptions } from './playOptions.ts';

/** A finished play of the command line, with the log that leads to its end by itself. */
export interface Played { readonly entry: LibraryEntry; readonly options: PlayOptions; readonly run: Run; readonly inputs: readonly TimedInput[]; readonly digest: string; readonly sheet: ScoreSheet }
