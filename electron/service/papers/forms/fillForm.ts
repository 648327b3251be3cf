import { strFromU8, strToU8, zipSync } from 'fflate';
import { numbersIn, sharedTexts } from './cells.ts';
import { fillXml, namesIn, type TextPlace } from './fillXml.ts';
import type { Form } from './openForm.ts';

const drawn: TextPlace = { group: 'a:p', text: 'a:t' };

/** The parts of a form that hold text that people see, with how text stands there. */
function textParts({ kind, parts }: Form): { readonly name: string; readonly places: readonly TextPlace[] }[] {
  const pattern = kind === 'docx' ? /^word\/(?:document|header\d*|footer\d*|footnotes|endnotes)\.xml$/ : /^xl\/(?:sharedStrings|worksheets\/[^/]+|drawings\/[^/]+)\.xml$/;
  const places: readonly TextPlace[] = kind === 'docx' ? [{ group: 'w:p', text: 'w:t' }, drawn] : [{ group: 'si|is|rPh', text: 't' }, drawn];
  return Object.keys(parts).filter((name) => pattern.test(name)).map((name) => ({ name, places }));
}

/** Which placeholders a form holds, each once, in the order in which they first stand there. */
export function placeholdersIn(form: Form): string[] {
  return [...new Set(textParts(form).flatMap(({ name, places }) => places.flatMap((place) => namesIn(strFromU8(form.parts[name] ?? new Uint8Array()), place))))];
}

/** The form with everything known filled in; all else stays as it was. In a sheet a cell that asks for a number alone holds a number. */
export function fillForm(form: Form, valueOf: (name: string) => string | number | null): Uint8Array {
  const textOf = (name: string): string => strFromU8(form.parts[name] ?? new Uint8Array());
  const texts = form.kind === 'xlsx' ? sharedTexts(textOf('xl/sharedStrings.xml')) : [];
  const withNumbers = (name: string): string => (name.startsWith('xl/worksheets/') ? numbersIn(textOf(name), texts, valueOf) : textOf(name));
  const filled = Object.fromEntries(textParts(form).map(({ name, places }) => [name, strToU8(places.reduce((xml, place) => fillXml(xml, place, valueOf), withNumbers(name)))]));
  return zipSync({ ...form.parts, ...filled });
}
