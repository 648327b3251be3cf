import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { openDrafts } from '../library/drafts/openDrafts.ts';
import { ownScenarios, readScenarios } from '../library/readScenarios.ts';
import { dayOf } from '../service/day.ts';
import { keepAsDraft } from '../service/packs/importPack.ts';
import { openFile } from '../service/packs/openFile.ts';
import type { Outline } from '../service/packs/outline/readOutline.ts';
import { packLimits, type Pack } from '../service/packs/readPack.ts';
import type { Refusal } from '../service/packs/refusal.ts';
import { writePack } from '../service/packs/writePack.ts';
import { systemClock, systemIds } from '../service/systemPorts.ts';
import { findScenarios } from './findScenarios.ts';
import { say, type Io } from './io.ts';
import { parseOptions } from './options.ts';
import { folderOf } from './stationData.ts';
import { oneOf, WrongUse } from './wrongUse.ts';

/** `pack export ID --out FILE` and `pack import FILE [--dry-run]`: drills in and out; what comes in is a draft of the studio. */
export function pack(args: readonly string[], io: Io): number {
  const flags = { data: { type: 'string' }, out: { type: 'string' }, author: { type: 'string', default: '' }, 'dry-run': { type: 'boolean', default: false }, json: { type: 'boolean', default: false } } as const;
  const { values, positionals } = parseOptions(args, flags, { min: 2, max: 2 });
  const what = positionals[1] ?? '';
  return oneOf('pack', positionals[0] ?? '', ['export', 'import']) === 'export' ? exported(what, values, io) : imported(what, values, io);
}

interface Wishes { readonly data?: string | undefined; readonly out?: string | undefined; readonly author: string; readonly 'dry-run': boolean; readonly json: boolean }

function exported(what: string, { data, out, author, json }: Wishes, io: Io): number {
  if (out === undefined) throw new WrongUse('请用 --out 写明存到哪个文件', 'name the file with --out');
  const { entries } = findScenarios(what, data);
  const files = entries[0]?.files ?? {};
  if (entries.length !== 1 || files['scenario.yaml'] === undefined) throw new WrongUse(`“${what}”不是一个剧本`, `"${what}" is not one drill`);
  const bytes = writePack({ scenario: files['scenario.yaml'], en: files['en.yaml'] ?? '' }, author);
  if ('refusals' in bytes) return refused(bytes.refusals, json, io);
  writeFileSync(out, bytes);
  io.out(json ? JSON.stringify({ ok: true, file: out, size: bytes.length }) : say(io, `已导出到 ${out}`, `exported to ${out}`));
  return 0;
}

function imported(what: string, { data, 'dry-run': dryRun, json }: Wishes, io: Io): number {
  const { laws } = readScenarios(ownScenarios()).tables;
  const file = openFile(bytesOf(what), { laws, today: dayOf(Date.now()) });
  if (file.kind === 'refused') return refused(file.refusals, json, io);
  const draft = dryRun ? null : keepAsDraft({ drafts: openDrafts(folderOf(data)), clock: systemClock(), ids: systemIds() }, file.texts, 'commandLine');
  if (json) io.out(JSON.stringify({ ok: true, kind: file.kind, stored: draft !== null, draftId: draft?.id ?? null, ...(file.kind === 'pack' ? { ...file.pack.manifest, left: file.pack.left } : { title: file.outline.title, counts: file.outline.counts, lines: file.outline.lines }) }));
  else {
    for (const line of file.kind === 'pack' ? linesOfPack(file.pack, io) : linesOfOutline(file.outline, io)) io.out(line);
    io.out(draft ? say(io, `已存为草稿 ${draft.id}，请在剧本工作室里检查`, `kept as draft ${draft.id}; check it in the scenario studio`) : say(io, '只是预览，什么也没有存', 'nothing was stored: this was a preview'));
  }
  return 0;
}

function linesOfPack({ manifest: { id, version, title, author }, left }: Pack, { lang }: Io): string[] {
  return [`${id} ${version}  ${title}${author === '' ? '' : `  ${author}`}`, ...left.map((each) => each[lang])];
}

function linesOfOutline({ title, lines }: Outline, io: Io): string[] {
  const missing = (of: Outline['lines'][number]): string => (of.missing.length === 0 ? '' : say(io, `  待补：${of.missing.map(({ zh }) => zh).join('；')}`, `  missing: ${of.missing.map(({ en }) => en).join('; ')}`));
  return [title, ...lines.map((line) => `${line.at[io.lang]}  ${line.text}  → ${line.became[io.lang]}${missing(line)}`)];
}

function refused(refusals: readonly Refusal[], json: boolean, io: Io): number {
  if (json) io.out(JSON.stringify({ ok: false, refusals }));
  else for (const each of refusals) io.err(each[io.lang]);
  return 1;
}

function bytesOf(path: string): Uint8Array {
  try {
    // not read at all when it is no pack anyway
    return statSync(path).size > packLimits.archive ? new Uint8Array(packLimits.archive + 1) : readFileSync(path);
  } catch {
    throw new WrongUse(`读不了文件“${path}”`, `cannot read the file "${path}"`);
  }
}
