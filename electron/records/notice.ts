/** Something the people at the station must know, in both languages. */
export interface Notice { readonly zh: string; readonly en: string }

export type RecordsTrouble = 'NEWER' | 'DAMAGED' | 'GONE' | 'NOT_A_FOLDER' | 'NOT_WRITABLE' | 'FULL' | 'LOCKED' | 'DISK' | 'UNFIT';

/** The records cannot be used as they are; the message says why and what to do, Chinese first. */
export class RecordsError extends Error {
  readonly code: RecordsTrouble;
  readonly notice: Notice;

  constructor(code: RecordsTrouble, notice: Notice, cause?: unknown) {
    super(`${notice.zh}\n${notice.en}`, { cause });
    this.name = 'RecordsError';
    this.code = code;
    this.notice = notice;
  }
}
