import { readScenarios } from '../library/readScenarios.ts';
import { verifyRecords, type Verdict } from '../service/verifyRecords.ts';
import { say, type Io } from './io.ts';
import { parseOptions } from './options.ts';
import { withRecords } from './stationData.ts';

/** Recomputes every stored record and names each one that differs: exit 1 when there is one. */
export async function verify(args: readonly string[], io: Io): Promise<number> {
  const { values } = parseOptions(args, { data: { type: 'string' }, json: { type: 'boolean', default: false } }, { min: 0, max: 0 });
  const verdicts = await withRecords(values.data, (records) => (records ? verifyRecords({ records, library: readScenarios() }) : []));
  const differing = verdicts.filter(({ state }) => state === 'differs');
  if (values.json) {
    const told = verdicts.filter(({ problem }) => problem !== null);
    io.out(JSON.stringify({ ok: differing.length === 0, records: verdicts.length, differing: told }));
  } else for (const line of lines(verdicts, io)) io.out(line);
  return differing.length === 0 ? 0 : 1;
}

function lines(verdicts: readonly Verdict[], io: Io): string[] {
  const told = verdicts.filter(({ problem }) => problem !== null).map(({ runId, scenario, problem }) => `${runId}  ${scenario}  ${problem}`);
  const differing = verdicts.filter(({ state }) => state === 'differs').length;
  return [...told, say(io, `核对了 ${verdicts.length} 条记录，${differing} 条不一致`, `${verdicts.length} records verified, ${differing} differ`)];
}
