import { fieldOf, textOf } from '../document/partSteps.ts';

/** What a part is called by people: its title, name, label or text; else its id. */
export function nameOf(part: unknown): string {
  for (const field of ['title', 'name', 'label', 'text']) {
    const text = textOf(fieldOf(part, field));
    if (text !== '') return text;
  }
  const [from, to] = [textOf(fieldOf(part, 'from')), textOf(fieldOf(part, 'to'))];
  return from !== '' && to !== '' ? `${from} — ${to}` : textOf(fieldOf(part, 'id'));
}
