import { useId, useState, type ReactNode, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { failureOf, sentenceOf } from '../../api/refusal.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { Fields } from '../../ui/Fields.tsx';
import { useStep } from './useRoster.ts';

const fields = ['name', 'staffNo', 'unit', 'post'] as const;
const wrongFields: Readonly<Record<string, readonly string[]>> = { NAME_MISSING: ['name'], STAFF_NO_MISSING: ['staffNo'], STAFF_NO_TAKEN: ['staffNo'], PERSON_UNFIT: fields };

/** One more person on the roster, typed by hand. */
export function AddPerson({ onDone }: { onDone(said: string | null): void }): ReactNode {
  const { t } = useTranslation();
  const id = useId();
  const [typed, setTyped] = useState({ name: '', staffNo: '', unit: '', post: '' });
  const { mutate, isPending, error, reset } = useStep((api) => api.roster.add(typed), () => onDone(t('roster.added', { name: typed.name })));
  const wrong = error ? (wrongFields[failureOf(error).code] ?? []) : [];
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    if (!isPending) mutate(undefined);
  };
  return (
    <Dialog title={t('roster.add')} onClose={() => onDone(null)}>
      <form className="staff-form" onSubmit={submit} noValidate>
        <Fields fields={fields.map((name) => ({ name, label: t(`roster.column.${name}`), isWrong: wrong.includes(name) }))} values={typed} problemId={`${id}-problem`} onChange={(name, value) => { reset(); setTyped({ ...typed, [name]: value }); }} />
        {error && <p id={`${id}-problem`} className="problem tone-bad" role="alert">{sentenceOf(error, t)}</p>}
        <div className="ends">
          <button type="button" className="button" onClick={() => onDone(null)}>{t('common.cancel')}</button>
          <button type="submit" className="button main" disabled={isPending}>{t('roster.add')}</button>
        </div>
      </form>
    </Dialog>
  );
}
