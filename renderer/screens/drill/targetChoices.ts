import type { PersonView, RunView, TaskView } from '../../../scenarios/engine/index.ts';
import type { Translate } from '../../text/i18n.ts';
import type { Choice } from './RadioChoice.tsx';

const urgency: readonly PersonView['tone'][] = ['bad', 'warn', 'neutral', 'good'];

/** Whom or what an order can be aimed at. People with who they are, where and how they stand, the most urgent first. */
export function targetChoices({ people }: RunView, { targets }: TaskView, t: Translate): Choice[] {
  const personOf = (handle: string): PersonView | undefined => people.find((each) => each.handle === handle);
  const rank = (handle: string): number => urgency.indexOf(personOf(handle)?.tone ?? 'neutral');
  return targets.toSorted((a, b) => rank(a.handle) - rank(b.handle)).map(({ handle, name, reason }) => {
    const person = personOf(handle);
    if (!person) return { handle, label: name, reason };
    const { role, floor, attributes, tone } = person;
    const detail = [role, floor === null ? null : t('drill.floor', { n: floor }), ...attributes.map(({ value }) => value)].filter(Boolean).join(' · ');
    return { handle, label: name, reason, detail, tone };
  });
}
