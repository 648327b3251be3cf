/** Why something of a foreign file is not taken: what it is, where it stands and what to do about it. */
export interface Refusal {
  readonly code: string;
  /** the file inside, or the row; empty: the whole */ readonly where: string;
  readonly zh: string; readonly en: string;
}

/** A refusal whose sentences begin with where it stands. */
export function refusal(code: string, where: string, zh: string, en: string): Refusal {
  const name = shownName(where);
  return { code, where: name, zh: name === '' ? zh : `“${name}”：${zh}`, en: name === '' ? en : `"${name}": ${en}` };
}

/** A name from a stranger's file, fit to be shown: short, on one line, nothing invisible. */
function shownName(name: string): string {
  const plain = name.replace(/[\p{C}\u2028\u2029]/gu, '\ufffd');
  return plain.length > 60 ? `${plain.slice(0, 57)}…` : plain;
}
