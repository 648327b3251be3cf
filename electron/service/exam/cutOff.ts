import { asFault } from '../implementer.ts';
import type { PlayedScenarios } from '../playedScenarios.ts';
import type { Ports } from '../ports.ts';
import { noteIfCutOff, storedState } from '../training/resumeRun.ts';
import { tellingOf } from './telling.ts';

/** At the start of the station: exams and assessed drills that the last process did not stop in order were cut off, and that is on record before they go on. */
export function noteCutOffExams(ports: Ports, played: PlayedScenarios): void {
  const { records } = ports;
  for (const header of records.unfinished()) {
    if (header.mode === 'practice' || tellingOf(records, header) === 'void') continue;
    try {
      noteIfCutOff(ports, header, storedState(ports, played, header).state.now);
    } catch (error) {
      asFault(error, 'exam.cutOff', ports.ids, ports.report);
    }
  }
}
