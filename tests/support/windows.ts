import { sessionHeader } from '../../electron/contract/access.ts';
import { ruleOf } from '../../electron/service/access/rules.ts';

/** The windows at one computer: each trainee's, and one of the staff. A call goes out from the window of whom it is about. */
export interface Windows {
  /** Whether this person has a window here. */
  knows(personId: string): boolean;
  /** The header of the window from which such a call comes. */
  headersFor(path: readonly string[], input: unknown): Record<string, string>;
  /** What came back: who entered or signed in, and whose run or exam it is. */
  heard(path: readonly string[], input: unknown, output: unknown): void;
}

export function someWindows(): Windows {
  const tokens = new Map<string, string>();
  const owners = new Map<string, string>();
  let last: string | undefined;
  let staff: string | undefined;
  const ownerOf = (input: unknown): string | undefined => textAt(input, 'personId') ?? owners.get(textAt(input, 'runId') ?? textAt(input, 'sessionId') ?? '');
  return {
    knows: (personId) => tokens.has(personId),
    headersFor: (path, input) => {
      const isStaffs = !(ruleOf(path.join('.'))?.who.includes('trainee') ?? false);
      const owner = ownerOf(input);
      const token = isStaffs ? staff : owner === undefined ? last : tokens.get(owner);
      return token === undefined ? {} : { [sessionHeader]: token };
    },
    heard: (path, input, output) => {
      const token = textAt(output, 'token');
      if (token !== undefined && path[0] === 'accounts') staff = token;
      if (token !== undefined && path[0] === 'people') {
        last = token;
        tokens.set(textAt(output, 'id') ?? '', token);
      }
      const owner = ownerOf(input);
      if (owner === undefined) return;
      last = tokens.get(owner) ?? last;
      for (const each of [input, ...(Array.isArray(output) ? output : [output])]) {
        for (const id of [textAt(each, 'runId'), textAt(each, 'sessionId')]) if (id !== undefined) owners.set(id, owner);
      }
    },
  };
}

export function textAt(value: unknown, name: string): string | undefined {
  const found: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
  return typeof found === 'string' ? found : undefined;
}
