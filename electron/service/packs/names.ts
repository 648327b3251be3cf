import { packFiles } from './manifest.ts';
import { refusal, type Refusal } from './refusal.ts';
import type { ZipEntry } from './zip.ts';

const known: readonly string[] = ['manifest.json', ...packFiles];
const program = /\.(?:exe|dll|com|bat|cmd|ps1|vbs|js|mjs|cjs|ts|jar|sh|py|msi|scr|lnk|hta|html?|svg|xlsm|docm|reg)$/i;
const leftovers = /^(?:__MACOSX\/.*|\.DS_Store|Thumbs\.db|desktop\.ini)$/i;

/** Looks at each name before anything is unpacked: what may be read, what is left out and why, what makes the whole pack unfit. */
export function sortEntries(entries: readonly ZipEntry[]): { readonly taken: readonly ZipEntry[]; readonly left: readonly Refusal[]; readonly refusals: readonly Refusal[] } {
  const taken: ZipEntry[] = [], left: Refusal[] = [], refusals: Refusal[] = [];
  const seen = new Set<string>();
  for (const entry of entries) {
    const { name } = entry;
    const wrong = wrongName(entry, seen);
    seen.add(folded(name));
    if (wrong) refusals.push(wrong);
    else if (known.includes(name)) taken.push(entry);
    else left.push(refusal('leftOut', name, '是系统自动生成的文件，没有用，已略去', 'is made by the system and of no use; it is left out'));
  }
  return { taken, left, refusals };
}

/** Two names that a disk without cases, or with another form of Unicode, holds for one. */
const folded = (name: string): string => name.normalize('NFKC').toLowerCase().replace(/[\p{Cf}\p{M}]/gu, '');

function wrongName({ name, isFolder, isLink }: ZipEntry, seen: ReadonlySet<string>): Refusal | null {
  const no = (code: string, zh: string, en: string): Refusal => refusal(code, name, zh, en);
  if (name === '' || name.length > 200 || /[\p{Cc}\u2028\u2029\ufffd]/u.test(name)) return no('badName', '文件名里有看不见的字符，或者太长。请让对方重新导出', 'the name holds invisible characters or is too long; ask the sender to export it again');
  if (isEscape(name)) return no('escape', '想把文件写到别的文件夹去，这是恶意文件的做法。不要使用这个文件', 'it tries to be written into another folder, which only a hostile archive does; do not use it');
  if (isLink) return no('link', '是一个链接，会指到别的文件。演练包里不允许有链接', 'is a link to another file; a pack may not hold links');
  if (seen.has(folded(name))) return no('twin', '和另一个文件重名（只差大小写或字形）。请让对方重新导出', 'has the same name as another file but for case or form; ask the sender to export it again');
  if (known.includes(name)) return null;
  if (known.some((each) => folded(each) === folded(name))) return no('twin', '文件名的大小写或字形不对。请让对方重新导出', 'its name is right but for case or form; ask the sender to export it again');
  if (leftovers.test(name)) return null;
  if (isFolder) return no('folder', '演练包里不应有文件夹。请让对方用“导出”重新做一份，不要自己压缩', 'a pack has no folders; ask the sender to use “export” rather than to zip it by hand');
  if (program.test(name)) return no('program', '是程序或网页。演练包里不允许有程序，不要打开它', 'is a program or a web page; a pack may not hold any, do not open it');
  return no('unknownFile', `不是演练包里的文件（只能有 ${known.join('、')}）。请让对方重新导出`, `does not belong into a pack (only ${known.join(', ')}); ask the sender to export it again`);
}

function isEscape(name: string): boolean {
  return name.startsWith('/') || name.includes('\\') || /^[A-Za-z]:/.test(name) || name.split('/').some((part) => /^\.{1,2}\s*$/.test(part.normalize('NFKC')));
}
