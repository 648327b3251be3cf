/** A value that crosses between Node and the page as text. Functions are read by both sides: they may use nothing outside themselves. */
export function encode(value: unknown): string {
  const plain = (each: unknown): unknown => {
    if (each === undefined) return { $: 'undefined' };
    if (each === null || typeof each === 'string' || typeof each === 'boolean') return each;
    if (typeof each === 'number' && Number.isFinite(each)) return each;
    if (each instanceof Uint8Array) return { $: 'bytes', text: btoa(Array.from(each, (byte) => String.fromCharCode(byte)).join('')) };
    if (Array.isArray(each)) return each.map(plain);
    if (typeof each === 'object' && [Object.prototype, null].includes(Object.getPrototypeOf(each) as object | null)) {
      return { $: 'object', entries: Object.entries(each).map(([key, inner]) => [key, plain(inner)]) };
    }
    throw new Error('The double carries plain values and bytes, nothing else');
  };
  return JSON.stringify(plain(value));
}

export function decode(text: string): unknown {
  type Tagged = { $: 'undefined' } | { $: 'bytes'; text: string } | { $: 'object'; entries: [string, unknown][] };
  const whole = (each: unknown): unknown => {
    if (each === null || typeof each !== 'object') return each;
    if (Array.isArray(each)) return each.map(whole);
    const tagged = each as Tagged;
    if (tagged.$ === 'undefined') return undefined;
    if (tagged.$ === 'bytes') return Uint8Array.from(atob(tagged.text), (char) => char.charCodeAt(0));
    return Object.fromEntries(tagged.entries.map(([key, inner]) => [key, whole(inner)]));
  };
  return whole(JSON.parse(text));
}

/** What the page's side sends; ports are numbered by the document that made them. */
export type FromPage =
  | { kind: 'post'; channel: string; message: unknown; ports: number[] }
  | { kind: 'data'; port: number; data: unknown }
  | { kind: 'closed'; port: number };

export type ToPage = { kind: 'data'; port: number; data: unknown } | { kind: 'close'; port: number };
