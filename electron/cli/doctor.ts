import { existsSync, readdirSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { v7 } from 'uuid';
import { programRoot } from '../loopback/main.ts';
import { openReleases } from '../library/releases/openReleases.ts';
import { resetProgram } from '../records/disk.ts';
import { RecordsError } from '../records/notice.ts';
import { openRecords } from '../records/openRecords.ts';
import { recordsPath } from '../records/openRecordsFile.ts';
import { hasPast } from '../records/safeguard.ts';
import type { Check } from '../service/ports/care.ts';
import { checkReleases } from '../service/releases/checkReleases.ts';
import { reportTo, systemClock } from '../service/systemPorts.ts';
import { verifyRecords } from '../service/verifyRecords.ts';
import { stationLibrary } from './findScenarios.ts';
import { say, type Io } from './io.ts';
import { parseOptions } from './options.ts';
import { folderOf } from './stationData.ts';

const flags = { data: { type: 'string' }, json: { type: 'boolean', default: false } } as const;

/** Looks at everything the records depend on and says what to do: exit 1 when something is not well. Nothing is mended from here. */
export function doctor(args: readonly string[], io: Io): number {
  const { values } = parseOptions(args, flags, { min: 0, max: 0 });
  const checks = [...dataChecks(values.data, io), screens(), drills(values.data)];
  const ok = checks.every((each) => each.ok);
  if (values.json) io.out(JSON.stringify({ ok, checks: checks.map(({ name, ok: isWell, sentence, advice }) => ({ name, ok: isWell, sentence: sentence[io.lang], advice: advice?.[io.lang] ?? null })) }));
  else {
    for (const { name, ok: isWell, sentence, advice } of checks) io.out(`${isWell ? '✓' : '✕'} ${name}: ${sentence[io.lang]}${advice ? `\n    → ${advice[io.lang]}` : ''}`);
    io.out(ok ? say(io, '一切正常', 'all is well') : say(io, '有问题，请按上面的箭头处理', 'something is not well; follow the arrows above'));
  }
  return ok ? 0 : 1;
}

/** The data's own checks; where it cannot be opened, the reason stands alone. */
function dataChecks(data: string | undefined, io: Io): Check[] {
  try {
    const folder = folderOf(data);
    if (!existsSync(recordsPath(folder)) && !hasPast(folder)) return [{ name: 'records', ok: true, sentence: { zh: `“${folder}”里还没有记录`, en: `there are no records in "${folder}" yet` }, advice: null }, checkReleases(openReleases(folder), null)];
    const { records, care } = openRecords({ folder, keep: 'untouched', now: new Date(), newStation: { id: v7(), label: hostname() } });
    try {
      const problems = verifyRecords({ records, library: stationLibrary(folder) }).filter(({ state }) => state === 'differs');
      return [...care(systemClock(), reportTo(io.err)).checks(), chains(problems.length), resets(), checkReleases(openReleases(folder), records)];
    } finally {
      records.close();
    }
  } catch (error) {
    if (!(error instanceof RecordsError)) throw error;
    return [{ name: 'records', ok: false, sentence: error.notice, advice: { zh: '见上面这句话；shapan restore 可列出备份', en: 'as the sentence says; shapan restore lists the back-ups' } }];
  }
}

function chains(problems: number): Check {
  const ok = problems === 0;
  return { name: 'chains', ok, sentence: ok ? { zh: '每条记录都与日志一致', en: 'every record agrees with its log' } : { zh: `${problems} 处记录与日志不一致`, en: `${problems} records differ` }, advice: ok ? null : { zh: '请执行 shapan verify 查看是哪些', en: 'run shapan verify to see which' } };
}

function resets(): Check {
  const program = process.platform === 'win32' ? resetProgram(process.env['SystemDrive'] ?? 'C:') : null;
  return program === null
    ? { name: 'reset programs', ok: true, sentence: { zh: '没有发现还原软件（硬件还原卡查不出来）', en: 'no reset program was found (reset cards in hardware cannot be seen)' }, advice: null }
    : { name: 'reset programs', ok: false, sentence: { zh: `装有 ${program}`, en: `${program} is installed` }, advice: { zh: '请确认数据文件夹不在会被还原的磁盘上', en: 'make sure the data folder is not on a disk that is reset' } };
}

/** Built screens with their Chinese font, or the sources to build them from. */
function screens(): Check {
  const assets = join(programRoot, '.build/renderer/assets');
  const isBuilt = existsSync(assets) && readdirSync(assets).some((file) => file.endsWith('.woff2'));
  const ok = isBuilt || (existsSync(join(programRoot, 'renderer/vite.config.ts')) && existsSync(join(programRoot, 'node_modules/@fontsource-variable/noto-sans-sc')));
  return { name: 'screens and fonts', ok, sentence: isBuilt ? { zh: '界面和中文字体都在', en: 'screens and Chinese font are there' } : ok ? { zh: '界面会在第一次启动时生成', en: 'the screens will be built at the first start' } : { zh: '缺少界面或中文字体', en: 'screens or Chinese font are missing' }, advice: ok ? null : { zh: '请重新安装', en: 'install again' } };
}

function drills(data: string | undefined): Check {
  const all = stationLibrary(data).list();
  const bad = all.filter(({ compiled }) => !compiled).map(({ id }) => id);
  const ok = all.length > 0 && bad.length === 0;
  return { name: 'drills', ok, sentence: bad.length > 0 ? { zh: `不能用的剧本：${bad.join('、')}`, en: `unusable drills: ${bad.join(', ')}` } : { zh: `${all.length} 个剧本都能用`, en: `all ${all.length} drills are usable` }, advice: ok ? null : { zh: '请执行 shapan check 查看原因', en: 'run shapan check to see why' } };
}
