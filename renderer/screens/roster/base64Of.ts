/** The service takes no larger file. */
export const largest = 1_000_000;

/** The bytes of a file as base64. */
export function base64Of(file: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(String(reader.result).split(',')[1] ?? ''));
    reader.addEventListener('error', () => reject(reader.error ?? new TypeError('the file cannot be read')));
    reader.readAsDataURL(file);
  });
}
