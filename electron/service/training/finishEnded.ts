import { tellingOf } from '../exam/telling.ts';
import { asFault } from '../implementer.ts';
import type { PlayedScenarios } from '../playedScenarios.ts';
import type { Ports } from '../ports.ts';
import { finishRun } from './finishRun.ts';
import { storedRun } from './resumeRun.ts';

/** At the start of the station: drills that had ended when the last process was cut off before their score was stored get it now. A void exam gets none. */
export function finishEndedRuns(ports: Ports, played: PlayedScenarios): void {
  for (const header of ports.records.unfinished()) {
    if (tellingOf(ports.records, header) === 'void') continue;
    try {
      const stored = storedRun(ports, played, header);
      if (stored.run.state.ended) finishRun(ports, stored);
    } catch (error) {
      asFault(error, 'training.finishEnded', ports.ids, ports.report);
    }
  }
}
