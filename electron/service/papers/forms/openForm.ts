import { strFromU8 } from 'fflate';
import type { FormUnfit } from '../../../contract/paperShapes.ts';
import { unpackedFiles } from '../../roster/unpack.ts';

export const mostBytes = 1_000_000;
/** A form that may be filled: its parts by path. */
export interface Form { readonly kind: 'docx' | 'xlsx'; readonly parts: Readonly<Record<string, Uint8Array>> }

const zipMark = [0x50, 0x4b, 0x03, 0x04] as const;
const endMark = [0x50, 0x4b, 0x05, 0x06] as const;
/** Word 97 and Excel 97 files, and OOXML files under a password. */
const oldMark = [0xd0, 0xcf, 0x11, 0xe0] as const;
const startsWith = (bytes: Uint8Array, mark: readonly number[]): boolean => mark.every((byte, i) => bytes[i] === byte);

/** Reads a form, or says why it is refused. Nothing in it is ever run or followed; what could be run or followed elsewhere is refused all the same. */
export function openForm(bytes: Uint8Array): Form | FormUnfit {
  if (bytes.length > mostBytes) return 'tooBig';
  if (startsWith(bytes, oldMark)) return 'old';
  if (!startsWith(bytes, zipMark)) return 'notAForm';
  // a torn file lacks the list of parts at its end
  const parts = Buffer.from(bytes).lastIndexOf(Buffer.from(endMark)) < 0 ? null : unpackedFiles(bytes);
  if (!parts) return 'unreadable';
  const names = Object.keys(parts);
  if (names.some(isBadPath)) return 'badPath';
  if (!('[Content_Types].xml' in parts)) return 'notAForm';
  const kind = 'word/document.xml' in parts ? 'docx' : 'xl/workbook.xml' in parts ? 'xlsx' : null;
  if (kind === null) return 'notAForm';
  const xml = names.filter((name) => /\.(?:xml|rels|vml)$/i.test(name)).map((name) => ({ name, text: strFromU8(parts[name] ?? new Uint8Array()) }));
  if (hasMacros(names, xml)) return 'macros';
  if (names.some((name) => /\/(?:embeddings|activeX|customUI)\//i.test(name)) || xml.some(({ text }) => text.includes('<!DOCTYPE') || text.includes('<!ENTITY'))) return 'parts';
  return leadsOutside(names, xml) ? 'external' : { kind, parts };
}

type Texts = readonly { readonly name: string; readonly text: string }[];

const isBadPath = (name: string): boolean => name.startsWith('/') || name.includes('\\') || /^[a-z]:/i.test(name) || name.split('/').some((part) => part === '..' || part === '.');

/** A default type that no part has, as some programs write it, is no macro. */
function hasMacros(names: readonly string[], xml: Texts): boolean {
  return names.some((name) => /vba(?:project|data)|macrosheets|\.bas$/i.test(name)) || xml.some(({ name, text }) => name === '[Content_Types].xml' && /<Override[^>]*(?:macroEnabled|vbaProject)/i.test(text));
}

/** Anything fetched from elsewhere when the file is opened; a plain link that somebody would have to press is none. */
function leadsOutside(names: readonly string[], xml: Texts): boolean {
  const relations = xml.filter(({ name }) => name.endsWith('.rels')).flatMap(({ text }) => text.match(/<[^<>]*\bRelationship\b[^<>]*>/g) ?? []);
  const isFetched = relations.some((each) => /TargetMode\s*=\s*["']External["']/i.test(each) && !(/relationships\/hyperlink["']/i.test(each) && /Target\s*=\s*["'](?:https?:|mailto:|#)/i.test(each)));
  const fields = xml.map(({ text }) => [...text.matchAll(/<w:(?:instrText|fldSimple)\b[^>]*?(?:w:instr="([^"]*)"[^>]*)?>([^<]*)/g)].map(([, instr = '', words = '']) => instr + words).join(''));
  return isFetched || names.some((name) => name.startsWith('xl/externalLinks/') || name.startsWith('xl/connections')) || fields.some((field) => /\b(?:DDE|DDEAUTO|INCLUDETEXT|INCLUDEPICTURE)\b/i.test(field));
}
