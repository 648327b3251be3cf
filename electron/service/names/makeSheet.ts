import { utils, write, type WorkSheet } from '@e965/xlsx';
import { namedThings, settingsOf, type OwnName } from '../../../scenarios/engine/index.ts';
import type { LibraryEntry } from '../ports.ts';
import { codeOf, guideTab, headings, otherHeadings, tabs } from './columns.ts';
import { englishOf } from './englishOf.ts';

const kinds = ['place', 'unit', 'person'] as const;

/** The sheet of a drill as .xlsx: what can be named, and the names that are set already. */
export function makeSheet(entry: LibraryEntry, set: readonly OwnName[]): Uint8Array {
  if (!entry.document) throw new Error('a drill that cannot be read has no sheet');
  const book = utils.book_new();
  utils.book_append_sheet(book, sheetOf(guide(entry.id, entry.document.title), [90]), guideTab);
  const things = namedThings(entry.document, englishOf(entry));
  for (const kind of kinds) {
    const rows = things.filter((thing) => thing.kind === kind).map((thing) => {
      const now = set.find((name) => name.kind === kind && codeOf(name) === codeOf(thing));
      return [codeOf(thing), thing.zh, now?.zh ?? '', thing.en ?? '', now?.en ?? ''];
    });
    utils.book_append_sheet(book, sheetOf([[...headings], ...rows]), tabs[kind]);
  }
  utils.book_append_sheet(book, sheetOf([[...otherHeadings], ...others(entry, set)]), tabs.other);
  return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx', compression: true }) as ArrayBuffer);
}

/** Names that only texts hold: those that are set, and estates and streets that can be told by how they stand in the texts. */
function others({ files }: LibraryEntry, set: readonly OwnName[]): string[][] {
  const own = set.filter(({ kind }) => kind === 'other');
  const found = settingsOf([files['scenario.yaml'] ?? '']).filter((name) => own.every(({ oldZh }) => oldZh !== name));
  return [...own.map(({ oldZh, zh, oldEn, en }) => ['', oldZh ?? '', zh ?? '', oldEn ?? '', en ?? '']), ...found.map((name) => ['', name, '', '', ''])];
}

function sheetOf(rows: readonly (readonly string[])[], widths: readonly number[] = [22, 24, 24, 34, 34]): WorkSheet {
  const sheet = utils.aoa_to_sheet(rows.map((row) => [...row]));
  sheet['!cols'] = widths.map((wch) => ({ wch }));
  return sheet;
}

const guide = (id: string, title: string): string[][] => [
  [`演练剧本：${title}`], [`编号：${id}`],
  ['在“新名称”一列写上本社区的叫法，空着的不改。文字里写到的名字会一起换；逻辑和评分不变。'],
  ['“其他”里是只在文字里出现的街道、小区、路名，可以自己加行：写上剧本里的原名和新名称。'],
  ['请用编造的人名和不存在的门牌，不要写真实居民的姓名、电话。编号带“/”的是考核卷里的名字。'],
  ['Write your own names into “新名称” and “New English name”; what is left empty stays. Names in texts change too; logic and score do not. Invent people; write no real resident’s name or number. Codes with “/” are names of an exam form.'],
];
