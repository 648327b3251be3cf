import type { Caller } from '../access/sessions.ts';
import type { Records, RunHeader } from '../ports.ts';
import { sessionOfRun } from './sessions.ts';

/** Whether the result of a finished run may leave the service: an exam's only after the invigilator released it, never when it is void. */
export function tellingOf(records: Pick<Records, 'examActsOfRun'>, { mode, runId }: Pick<RunHeader, 'mode' | 'runId'>): 'told' | 'withheld' | 'void' {
  if (mode !== 'exam') return 'told';
  const end = sessionOfRun(records, runId)?.end;
  return end === 'released' ? 'told' : end === 'void' ? 'void' : 'withheld';
}

/** The same for whoever asks: an evaluator rates before the release and so sees what is still withheld from everybody else. */
export function tellingTo(records: Pick<Records, 'examActsOfRun'>, header: Pick<RunHeader, 'mode' | 'runId'>, { role }: Pick<Caller, 'role'>): 'told' | 'withheld' | 'void' {
  const telling = tellingOf(records, header);
  return telling === 'withheld' && role === 'evaluator' ? 'told' : telling;
}
