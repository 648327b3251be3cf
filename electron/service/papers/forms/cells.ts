import { namesIn, placeholder } from './fillXml.ts';

const item = /<si\b[^>]*?(?:\/>|>([\s\S]*?)<\/si>)/g;
const cell = /<c\b([^>]*?)>([\s\S]*?)<\/c>/g;
const shared = /^\s*<v>(\d+)<\/v>\s*$/;

/** The texts that cells of a workbook share, by number. */
export function sharedTexts(xml: string): string[] {
  return [...xml.matchAll(item)].map(([, inner = '']) => inner);
}

/** A worksheet whose cells that are one placeholder and nothing else hold its value as a number, where it is one; all else stays, to be filled as text. */
export function numbersIn(sheet: string, texts: readonly string[], valueOf: (name: string) => string | number | null): string {
  return sheet.replaceAll(cell, (whole, attributes: string, inner: string) => {
    const number = shared.exec(inner)?.[1];
    const words = /\bt="s"/.test(attributes) && number !== undefined ? texts[Number(number)] : /\bt="inlineStr"/.test(attributes) ? inner : undefined;
    const name = words === undefined ? null : onlyName(words);
    const value = name === null ? null : valueOf(name);
    return typeof value === 'number' && Number.isFinite(value) ? `<c${attributes.replace(/\s*\bt="[^"]*"/, '')}><v>${value}</v></c>` : whole;
  });
}

/** The placeholder that a text consists of; null where there is more, or none. */
function onlyName(words: string): string | null {
  const seen = words.replaceAll(/<rPh\b[\s\S]*?<\/rPh>/g, '');
  const [name, ...others] = namesIn(seen, { group: 'si|is', text: 't' });
  const rest = seen.replaceAll(/<[^>]*>/g, '').replace(placeholder, '').trim();
  return name !== undefined && others.length === 0 && rest === '' ? name : null;
}
