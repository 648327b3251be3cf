import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, extname, join } from 'node:path';
import { installFromDebian } from './debian.ts';

const packages = ['libreoffice-writer-nogui', 'libreoffice-calc-nogui'] as const;
const usualPlaces = ['/usr/bin/soffice', '/usr/bin/libreoffice'];
const longest = 60_000;

/** Finds LibreOffice; installs Debian's packages when it may (11 s); otherwise throws one sentence that says what to install. */
export function ensureOffice(): string {
  const path = findOffice() ?? (installFromDebian(...packages) ? findOffice() : undefined);
  if (path) return path;
  throw new Error(`No LibreOffice was found: install Debian's packages ${packages.join(' and ')}, or set SOFFICE_PATH to a soffice program.`);
}

function findOffice(): string | undefined {
  const named = process.env['SOFFICE_PATH'];
  return [...(named ? [named] : []), ...usualPlaces].find(existsSync);
}

/** How a double click opens our .csv: commas, UTF-8, numbers and ISO dates recognised, quoted or not. */
const csvIn = 'CSV:44,34,76,1,,2052,false,true';

/**
 * Converts all files in one call, in a profile of its own (about 1.3 s together), and gives the paths of what came out, in the same order.
 * `to` is LibreOffice's name of a format: fods and fodt show values with their types, txt:Text and pdf what a reader sees. The files of one call
 * need different names, and all are spreadsheets or all are texts where `to` is neither.
 */
export function convertedByOffice(files: readonly string[], to: string, into: string): string[] {
  const program = ensureOffice();
  const profile = mkdtempSync(join(tmpdir(), 'shapan-office-'));
  try {
    const hint = files.some((file) => extname(file) === '.csv') ? [`--infilter=${csvIn}`] : [];
    const args = [`-env:UserInstallation=file://${profile}`, '--headless', '--norestore', '--nolockcheck', ...hint, '--convert-to', to, '--outdir', into, ...files];
    const { status, error, stderr } = spawnSync(program, args, { timeout: longest, killSignal: 'SIGKILL', encoding: 'utf8', env: { ...process.env, LC_ALL: 'C.UTF-8' } });
    if (error || status !== 0) throw new Error(`LibreOffice failed: ${error?.message ?? stderr}`);
    const made = files.map((file) => join(into, `${basename(file, extname(file))}.${to.split(':')[0]}`));
    const missing = made.find((path) => !existsSync(path));
    if (missing !== undefined) throw new Error(`LibreOffice made no ${missing}: ${stderr}`);
    return made;
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
}

/** A cell as LibreOffice understood it. */
export interface OfficeCell { readonly type: 'string' | 'float' | 'date' | 'boolean' | 'percentage' | 'time' | 'formula'; readonly value: string }

/** The cells of the sheets of a flat spreadsheet (.fods), row by row; empty cells between are there, those after the last are not. */
export function cellsOf(fods: string): Record<string, OfficeCell[][]> {
  const sheets = [...fods.matchAll(/<table:table table:name="([^"]*)".*?>(.*?)<\/table:table>/gs)];
  return Object.fromEntries(sheets.map(([, name = '', body = '']) => [unescaped(name), rowsOf(body)]));
}

const empty: OfficeCell = { type: 'string', value: '' };

function rowsOf(table: string): OfficeCell[][] {
  const rows = [...table.matchAll(/<table:table-row[^>]*?(?:\/>|>(.*?)<\/table:table-row>)/gs)].map(([, body = '']) => {
    const cells = [...body.matchAll(/<table:table-cell([^>]*?)(?:\/>|>(.*?)<\/table:table-cell>)/gs)]
      .flatMap(([, attributes = '', text = '']) => repeated(cellOf(attributes, text), Number(/number-columns-repeated="(\d+)"/.exec(attributes)?.[1] ?? 1)));
    return cells.slice(0, cells.findLastIndex(({ value }) => value !== '') + 1);
  });
  return rows.slice(0, rows.findLastIndex((row) => row.length > 0) + 1);
}

const repeated = (cell: OfficeCell, times: number): OfficeCell[] => (cell.value === '' && times > 200 ? [] : Array.from({ length: times }, () => cell));

function cellOf(attributes: string, content: string): OfficeCell {
  const told = (name: string): string | undefined => new RegExp(`${name}="([^"]*)"`).exec(attributes)?.[1];
  const type = told('office:value-type');
  if (type === undefined) return empty;
  const paragraphs = [...content.matchAll(/<text:p[^>]*?(?:\/>|>(.*?)<\/text:p>)/gs)].map(([, text = '']) => unescaped(text.replaceAll('<text:tab/>', '\t').replace(/<text:s(?: text:c="(\d+)")?\/>/g, (_, n) => ' '.repeat(Number(n ?? 1))).replace(/<[^>]+>/g, '')));
  const value = type === 'date' ? told('office:date-value') : type === 'string' ? undefined : told('office:value');
  return { type: told('table:formula') === undefined ? (type as OfficeCell['type']) : 'formula', value: value ?? paragraphs.join('\n') };
}

const unescaped = (text: string): string => text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&apos;', "'").replace(/&#x([\da-f]+);|&#(\d+);/gi, (_, hex, dec) => String.fromCodePoint(hex ? parseInt(hex, 16) : Number(dec))).replaceAll('&amp;', '&');
