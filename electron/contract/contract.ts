import type { ContractRouterClient } from '@orpc/contract';
import { accounts } from './accounts.ts';
import { audit } from './audit.ts';
import { care } from './care.ts';
import { evaluation } from './evaluation.ts';
import { exam } from './exam.ts';
import { exports } from './exports.ts';
import { history } from './history.ts';
import { imports } from './imports.ts';
import { instructor } from './instructor.ts';
import { invigilation } from './invigilation.ts';
import { library } from './library.ts';
import { names } from './names.ts';
import { outside } from './outside.ts';
import { packs } from './packs.ts';
import { papers } from './papers.ts';
import { people } from './people.ts';
import { releases } from './releases.ts';
import { replay } from './replay.ts';
import { roster } from './roster.ts';
import { station } from './station.ts';
import { statistics } from './statistics.ts';
import { studio } from './studio.ts';
import { training } from './training.ts';

/** The one contract that the desktop shell, the browser shell and the tests share. */
export const contract = { exports, imports, station, people, library, training, history, exam, invigilation, replay, accounts, audit, care, statistics, instructor, roster, packs, names, papers, studio, evaluation, outside, releases };

/** A typed client of the contract, whatever carries the calls. */
export type Api = ContractRouterClient<typeof contract>;
