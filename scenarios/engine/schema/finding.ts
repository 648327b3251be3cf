/** Where in a document: keys and list positions from the root. */
export type Path = readonly (string | number)[];

/** What is wrong with a document, said to its author: file, line, path and a sentence with the mend, in both languages. */
export interface Finding {
  readonly severity: 'error' | 'warning';
  readonly code: string;
  readonly file: string;
  readonly line: number;
  readonly path: string;
  readonly message: string;
  readonly messageZh: string;
}

/** A finding before it knows its file and line. */
export interface Remark {
  readonly severity: 'error' | 'warning';
  readonly code: string;
  readonly path: Path;
  readonly message: string;
  readonly messageZh: string;
}

export function pathText(path: Path): string {
  return path.reduce<string>((text, step) => (typeof step === 'number' ? `${text}[${step}]` : text === '' ? step : `${text}.${step}`), '');
}
