import type { PartPath } from '../../../../scenarios/engine/index.ts';

/** `decisions[3].options[0].text` → `['decisions', 3, 'options', 0, 'text']`. */
export function pathOfText(text: string): PartPath {
  return [...text.matchAll(/([^.[\]]+)|\[(\d+)\]/g)].map(([, key, at]) => (at === undefined ? (key ?? '') : Number(at)));
}

export function textOfPath(path: PartPath): string {
  return path.reduce<string>((text, step) => (typeof step === 'number' ? `${text}[${step}]` : text === '' ? step : `${text}.${step}`), '');
}
