import { useState, type ReactNode, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { About } from '../../../electron/contract/papers.ts';
import { improvementStates, type ImprovementLine } from '../../../electron/contract/paperShapes.ts';
import { FaultNotice } from '../../ui/FaultNotice.tsx';
import { useDrills } from '../roster/useRoster.ts';
import { usePaperStep } from './usePapers.ts';

type Draft = Pick<ImprovementLine, 'problem' | 'measure' | 'owner' | 'due' | 'evidence' | 'followUp' | 'state'>;
const empty: Draft = { problem: '', measure: '', owner: '', due: '', evidence: '', followUp: '', state: 'open' };

/** One improvement: what, who, until when, and what shows that it is done. */
export function ImprovementForm({ about, given, onDone }: { readonly about: About; readonly given: ImprovementLine | null; onDone(isKept: boolean): void }): ReactNode {
  const { t } = useTranslation();
  const drills = useDrills().filter(({ category }) => category !== 'tutorial');
  const [draft, setDraft] = useState<Draft>(given ?? empty);
  const keep = usePaperStep((api, { problem, measure, owner, due, evidence, followUp, state }: Draft) => api.papers.keepImprovement({ id: given?.id ?? null, about, problem, measure, owner, due, evidence, followUp, state }), () => onDone(true));
  const change = (part: Partial<Draft>): void => { keep.reset(); setDraft({ ...draft, ...part }); };
  const submit = (event: SyntheticEvent): void => { event.preventDefault(); keep.mutate(draft); };
  return (
    <form className="papers-form" onSubmit={submit} noValidate>
      {(['problem', 'measure', 'evidence'] as const).map((name) => <label key={name}>{t(`papers.reports.${name}`)}<textarea value={draft[name]} maxLength={500} rows={2} onChange={(event) => change({ [name]: event.target.value })} /></label>)}
      <div className="papers-numbers">
        <label>{t('papers.reports.owner')}<input value={draft.owner} maxLength={60} onChange={(event) => change({ owner: event.target.value })} /></label>
        <label>{t('papers.reports.dueDay')}<input type="date" value={draft.due} onChange={(event) => change({ due: event.target.value })} /></label>
        <label>{t('papers.reports.followUp')}<select value={draft.followUp} onChange={(event) => change({ followUp: event.target.value })}><option value="">{t('papers.reports.noFollowUp')}</option>{drills.map(({ id, title }) => <option key={id} value={id}>{title}</option>)}</select></label>
        <label>{t('papers.reports.stateName')}<select value={draft.state} onChange={(event) => change({ state: improvementStates.find((each) => each === event.target.value) ?? draft.state })}>{improvementStates.map((state) => <option key={state} value={state}>{t(`papers.reports.state.${state}`)}</option>)}</select></label>
      </div>
      <p className="small quiet">{t('papers.reports.closeHint')}</p>
      {keep.error && <FaultNotice error={keep.error} />}
      <div className="papers-ends"><button type="submit" className="button main" disabled={keep.isPending}>{t('papers.reports.save')}</button><button type="button" className="button" onClick={() => onDone(false)}>{t('common.cancel')}</button></div>
    </form>
  );
}
