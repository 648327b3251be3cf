/** The service takes no larger file. */
export const largest = 1_000_000;

/** How long the browser may take to fetch what it saves, ms. */
const fetched = 60_000;
const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The bytes of a file as base64. */
export function base64Of(file: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(String(reader.result).split(',')[1] ?? ''));
    reader.addEventListener('error', () => reject(reader.error ?? new TypeError('the file cannot be read')));
    reader.readAsDataURL(file);
  });
}

export function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (each) => each.charCodeAt(0));
}

/** Hands a file to the computer, which asks where it goes or puts it where downloads go. */
export function saveBlob(name: string, parts: BlobPart[], type: string): void {
  const address = URL.createObjectURL(new Blob(parts, { type }));
  Object.assign(document.createElement('a'), { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), fetched);
}

/** The same for a file that came as base64. */
export function saveFile(name: string, base64: string, type = spreadsheet): void {
  saveBlob(name, [bytesOf(base64)], type);
}
