import { createRouterClient } from '@orpc/server';
import { onTestFinished } from 'vitest';
import type { Api } from '../../electron/contract/contract.ts';
import { openDrafts } from '../../electron/library/drafts/openDrafts.ts';
import { ofStation, readScenarios } from '../../electron/library/readScenarios.ts';
import { settledReleases } from '../../electron/library/releases/openReleases.ts';
import { sessionHeader } from '../../electron/contract/access.ts';
import { careFor } from '../../electron/records/care.ts';
import type { Db } from '../../electron/records/database.ts';
import type { Ids, Ports, Records } from '../../electron/service/ports.ts';
import { createRouter, type StationRouter } from '../../electron/service/router.ts';
import type { Intent, RunView } from '../../scenarios/engine/index.ts';
import { aClock, someIds, type TestClock } from './clock.ts';
import { aLibraryFolder } from './library.ts';
import { aFolder, someRecords } from './records.ts';
import { someWindows, textAt } from './windows.ts';

export interface TestStation {
  /** called from the window of whom the call is about */
  readonly api: Api; readonly router: StationRouter; readonly ports: Ports; readonly clock: TestClock; readonly ids: Ids;
  readonly records: Records; readonly db: Db; readonly folder: string; readonly scenarios: string;
  /** where and id of each reported fault */
  readonly faults: { id: string; where: string; error: unknown }[];
  /** leaves all drills in order; without it the station "crashes" when the next one opens the folder */
  close(): void;
}

export interface StationWishes { readonly folder?: string; readonly scenarios?: string; readonly seed?: number; readonly clock?: TestClock; readonly ids?: Ids }

/** A whole station on real records and a real library, under a clock that the test moves; called directly. */
export function aStation({ folder = aFolder(), scenarios = aLibraryFolder(), seed = 7, clock = aClock(), ids = someIds(seed) }: StationWishes = {}): TestStation {
  const faults: TestStation['faults'] = [];
  const { records, db } = someRecords(folder);
  const report: Ports['report'] = (fault) => void faults.push(fault);
  const care = careFor(db, folder, clock, report);
  const releases = settledReleases(folder);
  const ports: Ports = {
    records, care, clock, ids, releases, library: readScenarios(scenarios, ofStation(folder)), drafts: openDrafts(folder), report,
    station: { version: '0.0.0', label: 'test', shell: 'test', notices: [{ zh: '提示', en: 'notice' }] },
  };
  const { router, close } = createRouter(ports);
  onTestFinished(close);
  return { api: fromWindows(router), router, ports, clock, ids, records, db, folder, scenarios, faults, close };
}

/** Direct calls with the session of whom they are about. Who is not here, after a restart for example, comes back first. */
export function fromWindows(router: StationRouter): Api {
  const windows = someWindows();
  const nobody = withToken(router, null);
  return createRouterClient(router, {
    interceptors: [async ({ path, input, next, ...call }) => {
      const personId = textAt(input, 'personId');
      if (personId !== undefined && path[0] !== 'people' && !windows.knows(personId)) {
        await nobody.people.comeBack({ personId }).then((entered) => windows.heard(['people', 'comeBack'], { personId }, entered), () => undefined);
      }
      const output = await next({ path, input, ...call, context: { reqHeaders: new Headers(windows.headersFor(path, input)) } });
      windows.heard(path, input, output);
      return output;
    }],
  });
}

/** Direct calls with one session, or with none. */
export function withToken(router: StationRouter, token: string | null): Api {
  return createRouterClient(router, { context: { reqHeaders: new Headers(token === null ? {} : { [sessionHeader]: token }) } });
}

/** A trainee at the station and a drill begun. */
export async function begun(station: Pick<TestStation, 'api'>, mode: 'practice' | 'assessed' = 'practice', staffNo = '007'): Promise<{ personId: string; runId: string }> {
  const person = await station.api.people.enter({ name: '李明', staffNo });
  const { runId } = await station.api.training.start({ personId: person.id, scenarioId: 'small-fire', mode });
  return { personId: person.id, runId };
}

/** Acts on the newest view. */
export async function acts(api: Api, runId: string, intentOf: (view: RunView) => Intent): Promise<Awaited<ReturnType<Api['training']['act']>>> {
  const view = await api.training.view({ runId, lang: 'zh' });
  return api.training.act({ runId, seq: view.seq, intent: intentOf(view) });
}

export function answerPhone(view: RunView): Intent {
  return { type: 'injectAcknowledged', message: view.messages[0]!.handle };
}

/** Chooses the option whose text contains `text`, of whichever decision is open. */
export function choose(text: string): (view: RunView) => Intent {
  return (view) => {
    for (const decision of view.decisions) {
      const option = decision.options.find((each) => each.text.includes(text));
      if (option) return { type: 'optionChosen', decision: decision.handle, option: option.handle };
    }
    throw new Error(`nobody asks “${text}”`);
  };
}

/** Gives the order with this title through its first free unit, to its first target, with the first of each slot's options. */
export function order(title: string): (view: RunView) => Intent {
  return (view) => {
    const task = view.tasks.find((each) => each.title === title)!;
    const target = task.targets.find(({ reason }) => reason === null)?.handle;
    return {
      type: 'orderGiven', task: task.handle, unit: task.units.find(({ reason }) => reason === null)!.handle,
      ...(target === undefined ? {} : { target }),
      slots: Object.fromEntries(task.slots.map((slot) => [slot.handle, slot.options[0]!.handle])),
    };
  };
}

/** Lets real time pass until the drill is over. */
export async function playedOut({ api, clock }: Pick<TestStation, 'api' | 'clock'>, runId: string): Promise<RunView> {
  for (let tries = 0; tries < 200; tries += 1) {
    clock.pass(30_000);
    const view = await api.training.view({ runId, lang: 'zh' });
    if (view.ended) return view;
  }
  throw new Error('the drill does not end');
}
