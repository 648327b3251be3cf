interface Key { readonly key: string; readonly isComposing: boolean; readonly keyCode: number; readonly ctrlKey: boolean; readonly altKey: boolean; readonly metaKey: boolean }

/** The option that 1–4 or A–D stands for; null while an IME composes or with a modifier. */
export function optionOfKey(event: Key, options: readonly { readonly handle: string }[]): string | null {
  if (event.isComposing || event.keyCode === 229 || event.ctrlKey || event.altKey || event.metaKey || event.key.length !== 1) return null;
  const digit = '123456789'.indexOf(event.key);
  const index = digit >= 0 ? digit : 'abcdefgh'.indexOf(event.key.toLowerCase());
  return index < 0 ? null : (options[index]?.handle ?? null);
}

/** The option that a digit stands for wherever the focus is, but for a key held down or used already. Letters are other commands there. */
export function optionOfDigit(event: Key & { readonly repeat: boolean; readonly defaultPrevented: boolean }, options: readonly { readonly handle: string }[]): string | null {
  return event.repeat || event.defaultPrevented || !/^[1-9]$/.test(event.key) ? null : optionOfKey(event, options);
}
