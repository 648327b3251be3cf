import { createHash } from 'node:crypto';
import { canonicalText } from '../digest.ts';
import { headCode } from '../headCode.ts';
import type { Lang, RecordsHead } from '../ports.ts';
import type { ExportView } from '../ports/exports.ts';
import { archiveFormat, type ArchiveManifest } from './archiveFormat.ts';
import { column, type Table } from './columns.ts';
import { csv } from './csv.ts';
import { runTable, type RunLine } from './runList.ts';
import { zipped, type ZipEntry } from './zip.ts';

export interface ArchiveMade {
  readonly station: string; readonly label: string; readonly program: string; readonly at: string; readonly head: RecordsHead; readonly lang: Lang;
  sign(text: string): { readonly signature: string; readonly publicKey: string } | null;
}

/** Runs of one file: few enough that a reader's memory holds them, many enough that a million runs fit a zip. */
const runsPerFile = 500;
const encoder = new TextEncoder();

/**
 * The archive bundle (归档): every run's log and sheet, the texts they were played with, who played them and what they typed, an index to read, and a manifest with the
 * hash of each file, signed with the station's key. Made in one pass; only what the manifest says of each file is held.
 */
export function archive(view: ExportView, lines: () => Iterable<RunLine>, made: ArchiveMade): Generator<Uint8Array> {
  return zipped(entries(view, lines, made));
}

function* entries(view: ExportView, lines: () => Iterable<RunLine>, made: ArchiveMade): Generator<ZipEntry> {
  const files: ArchiveManifest['files'] = [];
  const noted = function* (name: string, chunks: Iterable<Uint8Array>): Generator<ZipEntry> {
    const hash = createHash('sha256');
    let bytes = 0;
    yield { name, chunks: (function* () {
      for (const chunk of chunks) {
        hash.update(chunk);
        bytes += chunk.length;
        yield chunk;
      }
    })() };
    files.push({ path: name, sha256: hash.digest('hex'), bytes });
  };
  const people = new Set<string>();
  const contents = new Set<string>();
  const spoken: string[] = [];
  let runs = 0;
  const source = lines()[Symbol.iterator]();
  try {
    for (let next = source.next(), number = 1; next.done !== true; number += 1) {
      const batch = function* (): Generator<Uint8Array> {
        for (let taken = 0; taken < runsPerFile && next.done !== true; taken += 1, next = source.next()) {
          const { run } = next.value;
          const log = view.log(run.runId);
          for (const { personId } of log.header.participants) people.add(personId);
          contents.add(run.contentHash);
          if (view.words(run.runId).length > 0) spoken.push(run.runId);
          runs += 1;
          yield encoder.encode(`${canonicalText(log)}\n`);
        }
      };
      yield* noted(fileName(number), batch());
    }
  } finally {
    source.return?.();
  }
  for (const contentHash of contents) {
    for (const [path, text] of Object.entries(view.files(contentHash) ?? {})) yield* noted(`scenarios/${contentHash}/${path}`, [encoder.encode(text)]);
  }
  yield* noted('people.jsonl', (function* () {
    for (const id of people) {
      const person = view.person(id);
      if (person) yield encoder.encode(`${canonicalText(person)}\n`);
    }
  })());
  yield* noted('words.jsonl', (function* () {
    for (const runId of spoken) for (const words of view.words(runId)) yield encoder.encode(`${canonicalText({ runId, ...words })}\n`);
  })());
  yield* noted('index.csv', csv(indexOf(lines(), made.lang), made.lang));
  yield* sealed(made, files, runs);
}

const fileName = (number: number): string => `runs/${String(number).padStart(4, '0')}.jsonl`;

/** The list of runs with the file that holds each: the same runs in the same order, read once more instead of kept. */
function indexOf(lines: Iterable<RunLine>, lang: Lang): Table<RunLine> {
  const table = runTable(lines, lang);
  let told = 0;
  const file = column<RunLine>('file', 'text', '所在文件', 'file', () => { told += 1; return fileName(Math.ceil(told / runsPerFile)); });
  return { ...table, columns: [...table.columns, file] };
}

/** The manifest names every file before it; signature and key stand beside it, for `openssl pkeyutl -verify` too. */
function* sealed({ station, label, program, at, head, sign }: ArchiveMade, files: ArchiveManifest['files'], runs: number): Generator<ZipEntry> {
  const manifest: ArchiveManifest = { format: archiveFormat, station, label, program, madeAt: at, runs, head: { ...head, code: headCode(head) }, files };
  const text = `${JSON.stringify(manifest, null, 1)}\n`;
  const signed = sign(text);
  yield { name: 'manifest.json', chunks: [encoder.encode(text)] };
  if (!signed) throw new Unsigned();
  yield { name: 'manifest.sig', chunks: [encoder.encode(`${signed.signature}\n`)] };
  yield { name: 'station-key.pem', chunks: [encoder.encode(signed.publicKey)] };
}

/** The station has no usable key: an archive that nobody answers for is none. */
export class Unsigned extends Error {}
