/** The fields of a .csv; strict about RFC 4180. */
export function fieldsOf(csv: Buffer): string[][] {
  const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(csv);
  if (!text.startsWith('\uFEFF') || !text.endsWith('\r\n')) throw new Error('no mark at the start or no CRLF at the end');
  const lines = text.slice(1, -2).split(/\r\n(?=(?:[^"]*"[^"]*")*[^"]*$)/);
  return lines.map((line) => [...`${line},`.matchAll(/(?:"((?:[^"]|"")*)"|([^",]*)),/gy)].map(([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? ''));
}

/** Rows by the headings of their columns. */
export function rowsOf(csv: Buffer): Record<string, string>[] {
  const [head = [], ...rows] = fieldsOf(csv);
  return rows.map((row) => Object.fromEntries(head.map((name, i) => [name, row[i] ?? ''])));
}
