import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { officeKind, readOutline, type Outline } from '../../electron/service/packs/outline/readOutline.ts';
import type { Refusal } from '../../electron/service/packs/refusal.ts';
import { loadScenario, type Loaded } from '../../scenarios/engine/index.ts';
import { shippedCommons, shippedLaws } from './shippedScenarios.ts';
import { aZip, type RawEntry } from './zips.ts';

const folder = join(import.meta.dirname, '../fixtures/liftStuck');
const laws = shippedLaws();
const commons = shippedCommons();

/** The plan of the small drill as a centre writes it: `plan.docx` a whole 方案, `events.xlsx` its list of events with phases in merged cells. */
export const planFile = (name: 'plan.docx' | 'events.xlsx'): Uint8Array => new Uint8Array(readFileSync(join(folder, name)));

export function outlineOf(bytes: Uint8Array): Outline | Refusal {
  const kind = officeKind(bytes);
  if (!kind) throw new Error('this is no Office file');
  return readOutline(bytes, kind, { laws, today: '2026-03-18' });
}

export function outlineIn(bytes: Uint8Array): Outline {
  const outline = outlineOf(bytes);
  if ('code' in outline) throw new Error(outline.en);
  return outline;
}

export const loadedOutline = ({ texts: { scenario } }: Outline): Loaded => loadScenario({ path: 'scenario.yaml', scenario, en: null, enPath: 'en.yaml', laws, commons });

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
export const aParagraph = (text: string): string => `<w:p><w:r><w:t>${escaped(text)}</w:t></w:r></w:p>`;
export const aTable = (rows: readonly (readonly string[])[]): string => `<w:tbl>${rows.map((row) => `<w:tr>${row.map((cell) => `<w:tc>${aParagraph(cell)}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`;

/** A Word file by hand; `before` stands in front of its root. */
export function aDocx(body: string, { before = '', more = [] }: { readonly before?: string; readonly more?: readonly RawEntry[] } = {}): Uint8Array {
  return aZip([{ name: '[Content_Types].xml', data: '<Types/>' }, { name: 'word/document.xml', data: `<?xml version="1.0"?>${before}<w:document xmlns:w="${word}"><w:body>${body}</w:body></w:document>` }, ...more]);
}
