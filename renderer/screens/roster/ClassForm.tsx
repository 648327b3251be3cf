import { useId, useState, type ReactNode, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { RosterClassLine } from '../../../electron/contract/roster.ts';
import { failureOf, sentenceOf } from '../../api/refusal.ts';
import { Fields } from '../../ui/Fields.tsx';
import { GivenDrills } from './GivenDrills.tsx';
import { Members } from './Members.tsx';
import { today } from './today.ts';
import { useStep } from './useRoster.ts';

type Draft = Omit<RosterClassLine, 'id'>;

/** A class: its name and days, who is in it, and which drills it is given when. */
export function ClassForm({ given, onDone }: { given: RosterClassLine | null; onDone(said: string | null): void }): ReactNode {
  const { t } = useTranslation();
  const id = useId();
  const [draft, setDraft] = useState<Draft>(given ?? { name: '', from: today(0), to: today(30), unit: '', members: [], drills: [] });
  const [isSure, setSure] = useState(false);
  const keep = useStep((api) => api.roster.keepClass({ ...draft, id: given?.id ?? null }), () => onDone(t('roster.classKept', { name: draft.name })));
  const remove = useStep((api, classId: string) => api.roster.removeClass({ id: classId }), () => onDone(t('roster.classGone', { name: draft.name })));
  const change = (part: Partial<Draft>): void => { keep.reset(); setSure(false); setDraft({ ...draft, ...part }); };
  const error = keep.error ?? remove.error;
  const code = error ? failureOf(error).code : '';
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    if (!keep.isPending) keep.mutate(undefined);
  };
  return (
    <form className="panel roster-class" onSubmit={submit} noValidate aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{t(given ? 'roster.classEditTitle' : 'roster.classAdd')}</h2>
      <div className="roster-heads">
        <Fields fields={[{ name: 'name', label: t('roster.className'), isWrong: code === 'NAME_MISSING' || code === 'CLASS_TAKEN' }, { name: 'unit', label: t('roster.classUnit') }]} values={draft} problemId={`${id}-problem`} onChange={(name, value) => change({ [name]: value })} />
        {(['from', 'to'] as const).map((end) => (
          <div key={end} className="field"><label htmlFor={`${id}-${end}`}>{t(`roster.${end}`)}</label><input id={`${id}-${end}`} type="date" required value={draft[end]} onChange={(event) => change({ [end]: event.target.value })} /></div>
        ))}
      </div>
      <GivenDrills drills={draft.drills} from={draft.from} to={draft.to} onChange={(drills) => change({ drills })} />
      <Members members={draft.members} onChange={(members) => change({ members })} />
      {error && <p id={`${id}-problem`} className="notice bad" role="alert">{sentenceOf(error, t)}</p>}
      <div className="roster-ends">
        <button type="submit" className="button main" disabled={keep.isPending || draft.name.trim() === '' || !draft.from || !draft.to}>{t('roster.classKeep')}</button>
        <button type="button" className="button" onClick={() => onDone(null)}>{t('common.cancel')}</button>
        {given && <button type="button" className="button push" disabled={remove.isPending} onClick={() => (isSure ? remove.mutate(given.id) : setSure(true))}>{t(isSure ? 'roster.classRemoveSure' : 'roster.classRemove')}</button>}
      </div>
    </form>
  );
}
