import { engineVersion, semantics, startRun as start, type Mode, type Scenario } from '../../../scenarios/engine/index.ts';
import { isFormFor } from '../exam/forms.ts';
import type { Ids, Person, Ports, RunHeader } from '../ports.ts';
import { classFor } from '../roster/assigned.ts';
import { aLiveRun, type LiveRun } from './liveRun.ts';

export interface StartWishes {
  readonly mode: Mode; readonly variant?: string | undefined; readonly seat?: string | undefined; readonly className?: string | undefined;
  /** of an exam: the session that it starts */
  readonly sessionId?: string;
}

/** The form that is played: the asked one if the mode may use it, else one meant for the mode. `closed` where there is none. */
function chooseForm(scenario: Scenario, { mode, variant }: StartWishes, ids: Ids): { variant: string | null; seed: number } | 'closed' {
  const seed = ids.seed();
  const open = scenario.variants.filter((each) => isFormFor(mode, each));
  const asked = variant === undefined ? undefined : open.find(({ id }) => id === variant);
  if (variant !== undefined && !asked) return 'closed';
  // It teaches the screen and measures nobody.
  if (scenario.category === 'tutorial' && mode !== 'practice') return 'closed';
  if (mode === 'exam' && open.length === 0) return 'closed';
  // Practice shows every answer of the form it plays, so it keeps to the open one unless another is asked for.
  const chosen = asked ?? (mode === 'practice' ? undefined : open[seed % open.length]);
  if (!chosen) return { variant: null, seed };
  return { variant: chosen.id, seed: chosen.seeds[seed % chosen.seeds.length] ?? seed };
}

/** The form that the class is given, while the drill still has it for this mode. */
function formGiven(scenario: Scenario, mode: Mode, variant: string | null): string | undefined {
  return scenario.variants.find((each) => each.id === variant && isFormFor(mode, each))?.id;
}

/** A new drill of this person, its header stored before its clock runs; `null` when it could not be stored. */
export function startRun(ports: Ports, person: Person, scenarioId: string, wishes: StartWishes): LiveRun | 'unknown' | 'unusable' | 'closed' | null {
  const entry = ports.library.find(scenarioId);
  if (!entry) return 'unknown';
  if (!entry.compiled) return 'unusable';
  const given = classFor(ports, person.id, scenarioId, wishes.mode);
  const form = chooseForm(entry.compiled.scenario, { ...wishes, variant: wishes.variant ?? formGiven(entry.compiled.scenario, wishes.mode, given.variant) }, ports.ids);
  if (form === 'closed') return 'closed';
  const startedAt = new Date(ports.clock.wall()).toISOString();
  const header: RunHeader = {
    runId: ports.ids.uuid(), scenarioId, scenarioVersion: entry.version, logicHash: entry.logicHash, contentHash: entry.contentHash,
    engineVersion, semantics, seed: form.seed, variant: form.variant, mode: wishes.mode, station: ports.records.stationId(),
    seat: wishes.seat ?? null, className: wishes.className ?? given.className, participants: [{ personId: person.id, role: entry.category === 'tutorial' ? 'tutorial' : 'trainee' }], startedAt,
  };
  const run = start(entry.compiled, { seed: form.seed, mode: wishes.mode, variant: form.variant });
  const { sessionId } = wishes;
  const started = sessionId === undefined ? undefined : { kind: 'started' as const, sessionId, personId: person.id, scenarioId, runId: header.runId, note: '', wall: startedAt };
  try {
    ports.records.openRun(header, entry.files, started);
  } catch (error) {
    ports.report({ id: header.runId, where: 'startRun', error });
    return null;
  }
  return aLiveRun(header, person.name, run, [], 0, ports.clock);
}
