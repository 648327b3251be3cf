import { verifyImported, type ImportedVerdicts } from '../service/exports/import/verifyImported.ts';
import type { Ports, RecordsHead } from '../service/ports.ts';
import { headCode } from '../service/headCode.ts';
import { checkPaper } from '../service/papers/check.ts';
import { verifyRecords, type Verdict } from '../service/verifyRecords.ts';
import { stationLibrary } from './findScenarios.ts';
import { say, type Io } from './io.ts';
import { parseOptions } from './options.ts';
import { withRecords } from './stationData.ts';

interface Verified { readonly verdicts: readonly Verdict[]; readonly head: RecordsHead | null; readonly imported: ImportedVerdicts }
const none: Verified = { verdicts: [], head: null, imported: { runs: 0, stations: [], problems: [] } };

/** Recomputes every stored record, names each one that differs (exit 1 when there is one), and prints how many there are and the ledger's head, for noting on paper. */
export async function verify(args: readonly string[], io: Io): Promise<number> {
  const { values } = parseOptions(args, { paper: { type: 'string' }, data: { type: 'string' }, json: { type: 'boolean', default: false } }, { min: 0, max: 0 });
  if (values.paper !== undefined) return verifyPaper(values.paper, values.data, values.json, io);
  const { verdicts, head, imported } = await withRecords<Verified>(values.data, (records) => (records ? verified({ records, library: stationLibrary(values.data) }) : none));
  const isWell = verdicts.every(({ state }) => state !== 'differs') && imported.problems.length === 0;
  if (values.json) {
    const told = verdicts.filter(({ problem }) => problem !== null);
    const erased = verdicts.filter(({ isErased }) => isErased).map(({ runId }) => runId);
    io.out(JSON.stringify({ ok: isWell, records: head?.records ?? 0, head, differing: told, erased, imported }));
  } else for (const line of [...lines(verdicts, head, io), ...importedLines(imported, io)]) io.out(line);
  return isWell ? 0 : 1;
}

function verified(ports: Pick<Ports, 'records' | 'library'>): Verified {
  return { verdicts: verifyRecords(ports), head: ports.records.head(), imported: verifyImported(ports) };
}

/** What came from other stations is checked by itself: it hangs on their keys, not on this station's ledger. */
function importedLines({ runs, stations, problems }: ImportedVerdicts, io: Io): string[] {
  if (stations.length === 0) return [];
  return [
    ...problems.map(({ station, runId, problem }) => `${runId ?? ''}  ${station}  ${problem}`),
    say(io, `另核对了别的工作站的 ${runs} 条记录（${stations.map(({ label }) => label).join('、')}），发现 ${problems.length} 处不一致`, `${runs} records of other stations verified too (${stations.map(({ label }) => label).join(', ')}), ${problems.length} differ`),
  ];
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

const paperStates = {
  zh: { unknown: '没有这个编号', sound: '本站出具，没有改动，依据的成绩完好', changed: '登记被改动，不能采信', withdrawn: '依据的成绩已经不计', broken: '依据的成绩记录被改动', corrected: '出具以后成绩有更正，请重新出具' },
  en: { unknown: 'no such code', sound: 'issued here, unchanged, on sound records', changed: 'the entry was changed', withdrawn: 'a result behind it counts no more', broken: 'a record behind it was changed', corrected: 'a result was corrected since; issue it anew' },
};

/** Looks one code up in the register; exit 1 unless the paper stands. */
async function verifyPaper(code: string, data: string | undefined, json: boolean, io: Io): Promise<number> {
  const checked = await withRecords(data, (records) => (records ? checkPaper({ records, library: stationLibrary(data) }, code, io.lang) : { state: 'unknown' as const, paper: null }));
  if (json) io.out(JSON.stringify({ ok: checked.state === 'sound', ...checked }));
  else for (const line of [paperStates[io.lang][checked.state], ...(checked.paper ? [`${checked.paper.name} ${checked.paper.staffNo}  ${checked.paper.day}`, ...checked.paper.says] : [])]) io.out(line);
  return checked.state === 'sound' ? 0 : 1;
}
