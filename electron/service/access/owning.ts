import { tellingTo } from '../exam/telling.ts';
import type { Records, RunHeader } from '../ports.ts';
import type { Own, Rule } from './rules.ts';
import type { Caller } from './sessions.ts';

type Reads = Pick<Records, 'examActs' | 'examActsOfRun' | 'readScore'>;

/** Whether the caller may touch what the (already checked) input names. A run that does not exist is nobody's: the procedure says so itself. */
export function owns(records: Reads, headerOf: (runId: string) => RunHeader | null, { own }: Rule, caller: Caller, input: unknown): boolean {
  const ownsOne = (kind: Own): boolean => {
    if (kind === 'run') return ownsRun(records, headerOf(field(input, 'runId') ?? ''), caller);
    if (!('personId' in caller)) return true;
    if (kind === 'person') return field(input, 'personId') === caller.personId;
    const sessionId = field(input, 'sessionId');
    return records.examActs(caller.personId).some((act) => act.sessionId === sessionId);
  };
  return own.every(ownsOne);
}

function ownsRun(records: Reads, header: RunHeader | null, caller: Caller): boolean {
  if (!header) return true;
  if ('personId' in caller) return header.participants.some(({ personId }) => personId === caller.personId);
  return records.readScore(header.runId) !== null && tellingTo(records, header, caller) === 'told';
}

function field(input: unknown, name: string): string | null {
  const value: unknown = typeof input === 'object' && input !== null ? Reflect.get(input, name) : undefined;
  return typeof value === 'string' ? value : null;
}
