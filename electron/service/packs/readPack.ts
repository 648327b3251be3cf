import { createHash } from 'node:crypto';
import { readYaml } from '../../../scenarios/engine/index.ts';
import { headOf } from '../studio/headOf.ts';
import { manifest as schema, packHash, type Manifest } from './manifest.ts';
import { sortEntries } from './names.ts';
import { refusal, type Refusal } from './refusal.ts';
import { unpackEntry, zipEntries, type ZipLimits } from './zip.ts';

/** A drill is some hundred kilobytes of text; ten times that is no drill. */
export const packLimits: ZipLimits = { archive: 1_000_000, entries: 30, entry: 2_000_000, total: 5_000_000, ratio: 60 };
const mostManifest = 20_000;
/** a drill nests some fifteen deep */
const deepest = 40;

/** A pack whose every file is what its manifest says. `left`: what was in the archive and is not taken. */
export interface Pack { readonly manifest: Manifest; readonly files: Readonly<Record<string, string>>; readonly left: readonly Refusal[] }
export type ReadPack = Pack | { readonly refusals: readonly Refusal[] };

/** Reads a pack from a stranger. All or nothing: one thing that is not right and the whole is refused, with every reason found. Never throws for what is in it. */
export function readPack(bytes: Uint8Array): ReadPack {
  const entries = zipEntries(bytes, packLimits);
  if ('code' in entries) return { refusals: [entries] };
  const { taken, left, refusals } = sortEntries(entries);
  if (refusals.length > 0) return { refusals };
  const raw = new Map<string, Uint8Array>(), files: Record<string, string> = {};
  let unpacked = 0;
  for (const entry of taken) {
    const found = unpackEntry(entry, packLimits, packLimits.total - unpacked);
    if ('code' in found) return { refusals: [found] };
    unpacked += found.length;
    raw.set(entry.name, found);
    const text = textOf(entry.name, found);
    if (typeof text !== 'string') return { refusals: [text] };
    files[entry.name] = text;
  }
  const manifest = manifestOf(files['manifest.json']);
  if ('code' in manifest) return { refusals: [manifest] };
  const { 'manifest.json': _own, ...content } = files;
  const wrong = [...differing(manifest, raw), ...unfitTexts(content), ...another(manifest, content['scenario.yaml'] ?? '')];
  const { 'README.md': note, ...drill } = content;
  const told = note === undefined ? [] : [refusal('notTaken', 'README.md', '是这个包的说明，不属于剧本，没有带进来', 'is a note about the pack and no part of the drill; it is not taken in')];
  return wrong.length > 0 ? { refusals: wrong } : { manifest, files: drill, left: [...left, ...told] };
}

function textOf(name: string, bytes: Uint8Array): string | Refusal {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    // marks that turn the direction of writing hide what a text really says
    if (/[^\P{Cc}\t\n\r]|[\u202a-\u202e\u2066-\u2069]/u.test(text)) return refusal('oddCharacters', name, '里面有看不见的控制字符。请让对方检查后重新导出', 'holds invisible control characters; ask the sender to check it and export it again');
    return text;
  } catch {
    return refusal('notUtf8', name, '不是 UTF-8 文字。请让对方用“导出”重新做一份', 'is not UTF-8 text; ask the sender to export it again');
  }
}

function manifestOf(text: string | undefined): Manifest | Refusal {
  if (text === undefined) return refusal('noManifest', 'manifest.json', '压缩包里没有它，这不是演练包。请选“导出”得到的 .zip 文件', 'is missing, so this is no pack; choose a .zip file made by “export”');
  const no = (): Refusal => refusal('badManifest', 'manifest.json', '写得不对，或者是新版本软件做的。请让对方重新导出，或更新本软件', 'is not as it should be, or made by a newer version; ask the sender to export it again, or update this program');
  if (text.length > mostManifest) return no();
  try {
    return schema.safeParse(JSON.parse(text)).data ?? no();
  } catch {
    return no();
  }
}

/** Each file is there, named once, as long as the manifest says, and has its hash. */
function differing({ files, contentHash }: Manifest, raw: ReadonlyMap<string, Uint8Array>): Refusal[] {
  const changed = (path: string): Refusal => refusal('changed', path, '和清单里记的不一样，发出以后被改过或者传坏了。请让对方重新发送', 'differs from what the manifest says: it was changed or damaged on the way; ask the sender to send it again');
  const wrong = files.flatMap(({ path, size, sha256 }) => {
    const bytes = raw.get(path);
    return bytes && bytes.length === size && createHash('sha256').update(bytes).digest('hex') === sha256 ? [] : [changed(path)];
  });
  const listed = new Set<string>(files.map(({ path }) => path));
  const unlisted = [...raw.keys()].filter((name) => name !== 'manifest.json' && !listed.has(name)).map(changed);
  const twice = listed.size < files.length || packHash(files) !== contentHash ? [changed('manifest.json')] : [];
  return [...wrong, ...unlisted, ...twice];
}

function unfitTexts(files: Readonly<Record<string, string>>): Refusal[] {
  if (files['scenario.yaml'] === undefined) return [refusal('noScenario', 'scenario.yaml', '压缩包里没有它，没有剧本可导入。请让对方重新导出', 'is missing, so there is no drill; ask the sender to export it again')];
  return ['scenario.yaml', 'en.yaml'].flatMap((name) => {
    const text = files[name];
    if (text === undefined || text.trim() === '') return [];
    const { findings, value } = readYaml(text, name);
    const first = findings[0];
    if (first) return [refusal(first.code, name, `第 ${first.line} 行：${first.messageZh}。请让对方改好再导出`, `line ${first.line}: ${first.message}; ask the sender to mend it and export it again`)];
    return isTooDeep(value) ? [refusal('tooDeep', name, `一层套一层超过 ${deepest} 层，不是正常的剧本。不要使用这个文件`, `is nested more than ${deepest} deep, which no drill is; do not use it`)] : [];
  });
}

function isTooDeep(value: unknown): boolean {
  let layer: unknown[] = [value];
  for (let depth = 0; layer.length > 0; depth += 1) {
    if (depth > deepest) return true;
    layer = layer.flatMap((each) => (typeof each === 'object' && each !== null ? Object.values(each) : []));
  }
  return false;
}

function another(manifest: Manifest, scenario: string): Refusal[] {
  const head = headOf(scenario);
  const same = (['id', 'category', 'version', 'title'] as const).every((field) => head[field] === manifest[field]);
  return same ? [] : [refusal('another', 'manifest.json', '清单说的和剧本不是同一个（编号、类别、版本或标题不同）。请让对方重新导出', 'names another drill than the one inside (id, category, version or title); ask the sender to export it again')];
}
