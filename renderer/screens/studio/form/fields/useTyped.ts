import { useState } from 'react';

/** What is typed into a field whose value is no text: it stays as it is typed while it means nothing yet. `null`: means nothing. */
export function useTyped<Value>(value: Value, told: (value: Value) => string, meant: (text: string) => { readonly value: Value } | null, keep: (value: Value) => void): { readonly text: string; type(text: string): void; leave(): void } {
  const [typed, setTyped] = useState<string | null>(null);
  return {
    text: typed ?? told(value),
    type: (text) => {
      setTyped(text);
      const found = meant(text);
      if (found) keep(found.value);
    },
    leave: () => setTyped(null),
  };
}

/** Digits as an IME types them are digits. */
export function plainDigits(text: string): string {
  return text.trim().replaceAll(/[０-９．－]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));
}
