import type { RecordsHead } from '../service/ports.ts';
import { headCode } from '../service/headCode.ts';
import { verifyRecords, type Verdict } from '../service/verifyRecords.ts';
import { stationLibrary } from './findScenarios.ts';
import { say, type Io } from './io.ts';
import { parseOptions } from './options.ts';
import { withRecords } from './stationData.ts';

interface Verified { readonly verdicts: readonly Verdict[]; readonly head: RecordsHead | null }

/** Recomputes every stored record, names each one that differs (exit 1 when there is one), and prints how many there are and the ledger's head, for noting on paper. */
export async function verify(args: readonly string[], io: Io): Promise<number> {
  const { values } = parseOptions(args, { data: { type: 'string' }, json: { type: 'boolean', default: false } }, { min: 0, max: 0 });
  const { verdicts, head } = await withRecords<Verified>(values.data, (records) =>
    (records ? { verdicts: verifyRecords({ records, library: stationLibrary(values.data) }), head: records.head() } : { verdicts: [], head: null }));
  const differing = verdicts.filter(({ state }) => state === 'differs');
  if (values.json) {
    const told = verdicts.filter(({ problem }) => problem !== null);
    const erased = verdicts.filter(({ isErased }) => isErased).map(({ runId }) => runId);
    io.out(JSON.stringify({ ok: differing.length === 0, records: head?.records ?? 0, head, differing: told, erased }));
  } else for (const line of lines(verdicts, head, io)) io.out(line);
  return differing.length === 0 ? 0 : 1;
}

function lines(verdicts: readonly Verdict[], head: RecordsHead | null, io: Io): string[] {
  const told = verdicts.filter(({ problem }) => problem !== null).map(({ runId, scenario, problem }) => `${runId}  ${scenario}  ${problem}`);
  const erased = verdicts.filter(({ isErased }) => isErased).map(({ runId, scenario }) => `${runId}  ${scenario}  ${say(io, '人员信息已删除，记录完好', 'the person was erased, the record stands')}`);
  const differing = verdicts.filter(({ state }) => state === 'differs').length;
  const records = head?.records ?? 0;
  return [
    ...told, ...erased,
    say(io, `核对了 ${records} 条记录，发现 ${differing} 处不一致`, `${records} records verified, ${differing} differ`),
    ...(head ? [say(io, `可抄在纸上备查：${records} 条记录，首码 ${headCode(head)}`, `worth noting on paper: ${records} records, head ${headCode(head)}`)] : []),
  ];
}
