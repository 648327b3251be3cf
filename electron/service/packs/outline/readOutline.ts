import type { Law } from '../../../../scenarios/engine/index.ts';
import { refusal, type Refusal } from '../refusal.ts';
import type { PackTexts } from '../writePack.ts';
import { unpackEntry, zipEntries, type ZipLimits } from '../zip.ts';
import type { Block } from './blocks.ts';
import { drawPlan } from './drawPlan.ts';
import type { OutlineLine } from './drawn.ts';
import { readPlan } from './readPlan.ts';
import { sheetBlocks } from './sheetBlocks.ts';
import { wordBlocks } from './wordBlocks.ts';
import { writeOutline } from './writeOutline.ts';

/** Documents carry themes, fonts and pictures beside the text; only the text is unpacked. */
const limits: ZipLimits = { archive: 1_000_000, entries: 400, entry: 8_000_000, total: 8_000_000, ratio: 200 };
const mostEvents = 300;

export interface Outline { readonly title: string; readonly texts: PackTexts; readonly lines: readonly OutlineLine[]; readonly counts: { readonly phases: number; readonly questions: number; readonly messages: number; readonly tasks: number; readonly places: number; readonly units: number; readonly people: number } }

/** The law table, and the day that a plan without one begins on. */
export interface OutlineNeeds { readonly laws: readonly Law[]; readonly today: string }

/** Which kind of Office file the bytes are; null for an archive of another kind, or none. */
export function officeKind(bytes: Uint8Array): 'word' | 'sheet' | null {
  const entries = zipEntries(bytes, limits);
  if ('code' in entries) return null;
  const names = new Set(entries.map(({ name }) => name));
  return names.has('word/document.xml') ? 'word' : names.has('xl/workbook.xml') ? 'sheet' : null;
}

const starts = (bytes: Uint8Array, text: string): boolean => [...text].every((sign, i) => bytes[i] === sign.charCodeAt(0));

/** Files that are neither a pack nor a plan and often taken for one, with the way out. */
export function wrongFormat(bytes: Uint8Array): Refusal | null {
  if (starts(bytes, '\xd0\xcf\x11\xe0')) return refusal('old', '', '这是旧格式（.doc、.xls、.wps、.et）或者加了密码的文件。请用 Word 或 WPS 打开，另存为 .docx 或 .xlsx（不加密码）再导入', 'this is an old format (.doc, .xls, .wps, .et) or locked with a password; open it in Word or WPS and save it as .docx or .xlsx without a password');
  if (starts(bytes, '%PDF')) return refusal('pdf', '', '这是 PDF，读不出表格。请找到原来的 Word 或 Excel 文件，存为 .docx 或 .xlsx 再导入', 'this is a PDF, whose tables cannot be read; find the Word or Excel file it was made from and save it as .docx or .xlsx');
  if (starts(bytes, '{\\rtf')) return refusal('rtf', '', '这是 RTF 文件。请用 Word 或 WPS 打开，另存为 .docx 再导入', 'this is an RTF file; open it in Word or WPS and save it as .docx');
  return null;
}

/** A drill as far as a Word or Excel plan tells it, with what became of each of its lines and rows. */
export function readOutline(bytes: Uint8Array, kind: 'word' | 'sheet', needs: OutlineNeeds): Outline | Refusal {
  const blocks = kind === 'word' ? documentOf(bytes) : sheetBlocks(bytes);
  if ('code' in blocks) return blocks;
  const plan = readPlan(blocks);
  if (plan.events.length === 0) return refusal('noEvents', '', '没有找到事件表。请在方案里放一张表，表头写上“时间、渠道、从、到、内容、预期动作”（至少要有“内容”和另外两样）', 'no list of events was found; put a table into the plan with the headings time, channel, from, to, text, expected action (text and two of the others at least)');
  if (plan.events.length > mostEvents) return refusal('tooManyEvents', '', `事件表有 ${plan.events.length} 行，最多 ${mostEvents} 行。请分成几场演练`, `the list has ${plan.events.length} events, at most ${mostEvents} are taken; split it into several drills`);
  const { drawn, lines } = drawPlan(plan, needs);
  const { phases, questions, messages, tasks, places, units, people } = drawn;
  return { title: drawn.title, texts: { scenario: writeOutline(drawn), en: '' }, lines, counts: { phases: phases.length, questions: questions.length, messages: messages.length, tasks: tasks.length, places: places.length, units: units.length, people: people.length } };
}

function documentOf(bytes: Uint8Array): readonly Block[] | Refusal {
  const entries = zipEntries(bytes, limits);
  if ('code' in entries) return entries;
  const found = entries.find(({ name }) => name === 'word/document.xml');
  const document = found ? unpackEntry(found, limits) : null;
  if (document === null) return refusal('unreadable', '', 'Word 文件里没有正文。请另存为 .docx 再导入', 'the Word file has no text; save it as .docx again');
  return 'code' in document ? document : wordBlocks(document);
}
