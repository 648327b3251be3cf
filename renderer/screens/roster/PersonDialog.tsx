import { useId, useState, type ReactNode, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { RosterLine } from '../../../electron/contract/roster.ts';
import { failureOf, sentenceOf } from '../../api/refusal.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { Fields } from '../../ui/Fields.tsx';
import { OwnPinPart } from './OwnPinPart.tsx';
import { PersonData } from './PersonData.tsx';
import { useStep } from './useRoster.ts';

const fields = ['name', 'staffNo', 'unit', 'post'] as const;
const wrongFields: Readonly<Record<string, readonly string[]>> = { NAME_MISSING: ['name'], STAFF_NO_MISSING: ['staffNo'], STAFF_NO_TAKEN: ['staffNo'] };

/** What the roster says of one person, to correct it; old records stay as they are. And the own PIN. */
export function PersonDialog({ person, isAdministrator, onDone }: { person: RosterLine; readonly isAdministrator: boolean; onDone(said: string | null): void }): ReactNode {
  const { t } = useTranslation();
  const id = useId();
  const [typed, setTyped] = useState({ name: person.name, staffNo: person.staffNo, unit: person.unit, post: person.post });
  const { mutate, isPending, error, reset } = useStep((api) => api.roster.correct({ personId: person.id, ...typed }), () => onDone(t('roster.corrected', { name: typed.name })));
  const isSame = fields.every((field) => typed[field] === person[field]);
  const wrong = error ? (wrongFields[failureOf(error).code] ?? []) : [];
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    if (!isPending && !isSame) mutate(undefined);
  };
  return (
    <Dialog title={t('roster.personTitle', { name: person.name })} onClose={() => onDone(null)}>
      <form className="staff-form" onSubmit={submit} noValidate>
        <p className="quiet">{t('roster.correctLead')}</p>
        <Fields fields={fields.map((name) => ({ name, label: t(`roster.column.${name}`), isWrong: wrong.includes(name) }))} values={typed} problemId={`${id}-problem`} onChange={(name, value) => { reset(); setTyped({ ...typed, [name]: value }); }} />
        {error && <p id={`${id}-problem`} className="problem tone-bad" role="alert">{sentenceOf(error, t)}</p>}
        <div className="ends">
          <button type="button" className="button" onClick={() => onDone(null)}>{t('common.cancel')}</button>
          <button type="submit" className="button main" disabled={isPending || isSame}>{t('roster.correct')}</button>
        </div>
      </form>
      <OwnPinPart person={person} onDone={onDone} />
      {isAdministrator && <PersonData person={person} onDone={onDone} />}
    </Dialog>
  );
}
