import { useId, useState, type ReactNode, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { RosterLine } from '../../../electron/contract/roster.ts';
import { sentenceOf } from '../../api/refusal.ts';
import { Fields } from '../../ui/Fields.tsx';
import { useStep } from './useRoster.ts';

/** The trainee's own PIN for exams: set another one, or take a forgotten one away. */
export function OwnPinPart({ person, onDone }: { person: RosterLine; onDone(said: string): void }): ReactNode {
  const { t } = useTranslation();
  const id = useId();
  const [pin, setPin] = useState('');
  const { mutate, isPending, error, reset } = useStep((api, set: string | null) => (set === null ? api.roster.takePinAway({ personId: person.id }) : api.roster.setPin({ personId: person.id, pin: set })),
    () => onDone(t(pin === '' ? 'roster.pinGone' : 'roster.pinSet', { name: person.name })));
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    if (pin !== '' && !isPending) mutate(pin);
  };
  return (
    <form className="staff-form roster-pin" onSubmit={submit} noValidate aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>{t('roster.pinTitle')}</h3>
      <p className="quiet">{t(person.hasPin ? 'roster.pinThere' : 'roster.pinNone')}</p>
      <Fields fields={[{ name: 'pin', label: t('roster.pin'), type: 'password', hint: t('roster.pinHint'), isWrong: error !== null, autoComplete: 'new-password' }]} values={{ pin }} problemId={`${id}-problem`} onChange={(_, value) => { reset(); setPin(value); }} />
      {error && <p id={`${id}-problem`} className="problem tone-bad" role="alert">{sentenceOf(error, t)}</p>}
      <div className="ends">
        {person.hasPin && <button type="button" className="button" disabled={isPending || pin !== ''} onClick={() => mutate(null)}>{t('roster.pinTake')}</button>}
        <button type="submit" className="button" disabled={isPending || pin === ''}>{t('roster.pinMake')}</button>
      </div>
    </form>
  );
}
