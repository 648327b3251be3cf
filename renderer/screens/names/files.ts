const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Puts a file into the folder where this computer keeps downloads. */
export function saveFile(name: string, base64: string, type = spreadsheet): void {
  const address = URL.createObjectURL(new Blob([Uint8Array.from(atob(base64), (each) => each.charCodeAt(0))], { type }));
  Object.assign(document.createElement('a'), { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

export function base64Of(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}
