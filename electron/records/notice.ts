/** Something the people at the station must know, in both languages. */
export interface Notice { readonly zh: string; readonly en: string }

/** The records cannot be used as they are; the message says why and what to do, Chinese first. */
export class RecordsError extends Error {
  readonly code: 'NEWER' | 'DAMAGED';
  readonly notice: Notice;

  constructor(code: 'NEWER' | 'DAMAGED', notice: Notice) {
    super(`${notice.zh}\n${notice.en}`);
    this.name = 'RecordsError';
    this.code = code;
    this.notice = notice;
  }
}
