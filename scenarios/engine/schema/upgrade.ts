import type { Remark } from './finding.ts';

type Mapping = Readonly<Record<string, unknown>>;
/** Leads a document from one format to the next; frozen once shipped, in plain code of its own, for documents that passed the schema of their day. */
export type UpgradeStep = (document: Mapping) => Mapping;

/** Append-only: the first step leads from format 1 to 2. With a new one, raise `formatVersion`, and `semantics` where the meaning changed. */
export const upgradeSteps: readonly UpgradeStep[] = [];

export type Upgraded =
  | { readonly ok: true; readonly document: unknown; readonly from: number }
  | { readonly ok: false; readonly remark: Remark };

/** Brings a document of any older format to the newest one (engine rule 26). What it cannot bring there it refuses and says why; the schema looks at the rest. */
export function upgrade(document: unknown, steps: readonly UpgradeStep[] = upgradeSteps): Upgraded {
  const newest = steps.length + 1;
  if (!isMapping(document)) return refused('format', [], 'the file does not hold a scenario: it must begin with "format: " and the fields of the drill', '文件内容不是剧本：应以“format:”开头，逐项写明剧本内容');
  const from = document['format'];
  if (from === undefined) return refused('formatMissing', ['format'], `the field "format" is missing; begin the file with "format: ${newest}"`, `缺少“format”字段；请在文件开头写“format: ${newest}”`);
  if (typeof from !== 'number' || !Number.isInteger(from) || from < 1) {
    return refused('formatOdd', ['format'], `the format ${JSON.stringify(from)} is not known; formats are numbered 1 to ${newest}, and a new drill has "format: ${newest}"`, `无法识别格式版本${JSON.stringify(from)}；格式版本为1至${newest}，新剧本请写“format: ${newest}”`);
  }
  if (from > newest) {
    return refused('formatNewer', ['format'], `the file has format ${from}, but this program knows only formats up to ${newest}; open it with a newer Shapan`, `文件的格式版本为${from}，本程序最高只支持版本${newest}；请使用较新的沙盘程序打开`);
  }
  const upgraded = steps.slice(from - 1).reduce<Mapping>((older, step, i) => ({ ...step(older), format: from + i + 1 }), document);
  return { ok: true, document: upgraded, from };
}

function refused(code: string, path: Remark['path'], message: string, messageZh: string): Upgraded {
  return { ok: false, remark: { severity: 'error', code, path, message, messageZh } };
}

const isMapping = (value: unknown): value is Mapping => typeof value === 'object' && value !== null && !Array.isArray(value);
