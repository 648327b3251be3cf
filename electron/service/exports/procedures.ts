import { closely } from '../people.ts';
import type { Implementer } from '../implementer.ts';
import type { Ports } from '../ports.ts';
import { titleOf } from '../statistics/dashboardOf.ts';
import { endings, type ExportWish } from './exportFile.ts';
import type { Exporting } from './exporting.ts';

/** Small enough for one call of any shell. */
const pieceBytes = 750_000;

const names = {
  xlsx: { records: '成绩', people: '人员', classes: '班次' }, csv: { records: '成绩', people: '人员', classes: '班次' },
  'long-csv': '决策明细', xapi: 'xAPI', gbt38860: '学习档案', archive: '归档',
} as const;

/** Records leave as files in the station's own folder, from where the page takes them; who took what is on record. */
export function exportProcedures(os: Implementer, { records, library, clock }: Ports, exporting: Exporting) {
  const { exports: files } = records;
  return {
    state: os.exports.state.handler(({ input }) => ({
      folder: files.folder(), files: files.list().map((each) => ({ ...each })), running: exporting.running(),
      classes: records.roster.classes().map(({ name }) => name),
      drills: library.list().filter(({ compiled, category }) => compiled !== null && category !== 'tutorial').map(({ id }) => ({ id, title: titleOf(library, id, input.lang) })),
    })),
    start: os.exports.start.handler(({ input, errors, context: { caller } }) => {
      const { format, filter, lang } = input;
      const list = format === 'csv' || format === 'xlsx' ? input.list : 'records';
      const wish: ExportWish = { format, list, filter, lang, file: fileName({ format, list, filter }, new Date(clock.wall())) };
      const by = 'accountId' in caller ? caller.accountId : 'nobody';
      const noted = (runs: number): void => records.audit({ kind: 'exported', by, about: list, note: JSON.stringify({ format, ...filter, runs }), wall: new Date(clock.wall()).toISOString() });
      if (!exporting.start(wish, noted)) throw errors.BUSY();
      return { name: wish.file };
    }),
    watch: os.exports.watch.handler(async function* ({ input, errors, signal }) {
      const progress = exporting.watch(input.name, signal);
      if (!progress) throw errors.UNKNOWN_EXPORT();
      yield* progress;
    }),
    cancel: os.exports.cancel.handler(() => {
      exporting.cancel();
      return { ok: true as const };
    }),
    piece: os.exports.piece.handler(({ input, errors }) => {
      const bytes = files.read(input.name, input.at, pieceBytes);
      if (!bytes) throw errors.UNKNOWN_EXPORT();
      return { base64: Buffer.from(bytes).toString('base64'), next: bytes.length < pieceBytes ? null : input.at + bytes.length };
    }),
    remove: os.exports.remove.handler(({ input }) => {
      files.remove(input.name);
      return { ok: true as const };
    }),
  };
}

/** `沙盘-成绩-一班-20260318-083000.xlsx`: what it is and when it was made, in characters that every disk takes. */
function fileName({ format, list, filter }: Pick<ExportWish, 'format' | 'list' | 'filter'>, at: Date): string {
  const what = format === 'csv' || format === 'xlsx' ? names[format][list] : names[format];
  const two = (n: number): string => String(n).padStart(2, '0');
  const stamp = `${at.getFullYear()}${two(at.getMonth() + 1)}${two(at.getDate())}-${two(at.getHours())}${two(at.getMinutes())}${two(at.getSeconds())}`;
  const className = closely(filter.className ?? '').replace(/[^\p{L}\p{N}]/gu, '').slice(0, 30);
  return ['沙盘', what, ...(className === '' ? [] : [className]), stamp].join('-') + `.${endings[format]}`;
}
