import { editable, type Change, type Editable } from '../../../../scenarios/engine/index.ts';

/** The two texts of a draft. */
export type FileName = 'scenario' | 'en';
export const fileNames: readonly FileName[] = ['scenario', 'en'];

/** One thing done to one of the texts. */
export interface Step { readonly file: FileName; readonly change: Change }

export type DeskRequest = { readonly kind: 'read'; readonly file: FileName; readonly text: string } | { readonly kind: 'change'; readonly steps: readonly Step[] };
/** `read`: what the text says, null while it is not valid YAML. `change`: the texts that are other ones now. */
export type DeskAnswer = { readonly kind: 'read'; readonly value: unknown } | { readonly kind: 'change'; readonly texts: Partial<Readonly<Record<FileName, string>>> };

/** Where texts are read and changed part by part. It keeps what it read, so that a change need not read it again; that takes a tenth of a second, hence its own thread. */
export function textDesk(): (request: DeskRequest) => DeskAnswer {
  const held: Record<FileName, Editable> = { scenario: editable(''), en: editable('') };
  return (request) => {
    if (request.kind === 'read') {
      held[request.file] = editable(request.text);
      return { kind: 'read', value: held[request.file].value };
    }
    const next: Partial<Record<FileName, Editable>> = {};
    for (const { file, change } of request.steps) next[file] = (next[file] ?? held[file]).with(change);
    Object.assign(held, next);
    return { kind: 'change', texts: Object.fromEntries(Object.entries(next).map(([file, { text }]) => [file, text])) };
  };
}
