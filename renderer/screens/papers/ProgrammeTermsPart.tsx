import { useState, type ReactNode, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProgrammeTerms } from '../../../electron/contract/paperShapes.ts';
import { FaultNotice } from '../../ui/FaultNotice.tsx';
import { useDrills } from '../roster/useRoster.ts';
import { usePaperStep } from './usePapers.ts';

const numbers = ['leastDrills', 'leastCategories', 'leastExams', 'withinMonths'] as const;
const most = { leastDrills: 100, leastCategories: 12, leastExams: 100, withinMonths: 120 } as const;
const modes = ['practice', 'assessed', 'exam'] as const;

const toggled = <T,>(list: readonly T[], one: T): T[] => (list.includes(one) ? list.filter((each) => each !== one) : [...list, one]);

/** What a programme asks, folded away; the centre may set its own terms. */
export function ProgrammeTermsPart({ programme }: { readonly programme: ProgrammeTerms }): ReactNode {
  const { t } = useTranslation();
  const drills = useDrills();
  const [draft, setDraft] = useState(programme);
  const keep = usePaperStep((api, terms: ProgrammeTerms | null) => api.papers.keepProgramme({
    programmeId: programme.id,
    terms: terms && { leastDrills: terms.leastDrills, leastCategories: terms.leastCategories, leastExams: terms.leastExams, withinMonths: terms.withinMonths, modes: terms.modes, requiredDrills: terms.requiredDrills, requiredCategories: terms.requiredCategories, title: terms.titles, steps: terms.steps },
  }));
  const change = (part: Partial<ProgrammeTerms>): void => { keep.reset(); setDraft({ ...draft, ...part }); };
  const submit = (event: SyntheticEvent): void => { event.preventDefault(); keep.mutate(draft); };
  const categories = [...new Set(drills.flatMap(({ category }) => (category === 'tutorial' ? [] : [category])))];
  return (
    <details className="panel papers-fold">
      <summary>{t('common.pair', { a: t('papers.programme.terms'), b: t('papers.sheet.needText', { drills: programme.leastDrills, categories: programme.leastCategories, exams: programme.leastExams, months: programme.withinMonths, modes: programme.modes.map((mode) => t(`mode.${mode}`)).join(' / ') }) })} {t(programme.own ? 'papers.programme.own' : 'papers.programme.shipped')}</summary>
      <form className="papers-form" onSubmit={submit} aria-label={t('papers.programme.edit')}>
        <Both label={t('papers.programme.title')} value={draft.titles} onChange={(titles) => change({ titles })} />
        <div className="papers-numbers">{numbers.map((name) => <label key={name}>{t(`papers.programme.${name}`)}<input type="number" required min={name === 'leastExams' ? 0 : 1} max={most[name]} value={draft[name]} onChange={(event) => change({ [name]: Number(event.target.value) })} /></label>)}</div>
        <fieldset><legend>{t('papers.programme.modes')}</legend><div className="papers-checks">{modes.map((mode) => <label key={mode}><input type="checkbox" checked={draft.modes.includes(mode)} onChange={() => change({ modes: toggled(draft.modes, mode) })} />{t(`mode.${mode}`)}</label>)}</div></fieldset>
        <fieldset><legend>{t('papers.programme.requiredCategories')}</legend><div className="papers-checks">{categories.map((category) => <label key={category}><input type="checkbox" checked={draft.requiredCategories.includes(category)} onChange={() => change({ requiredCategories: toggled(draft.requiredCategories, category) })} />{t(`category.${category}`)}</label>)}</div></fieldset>
        <fieldset><legend>{t('papers.programme.requiredDrills')}</legend><div className="papers-checks">{drills.filter(({ category }) => category !== 'tutorial').map(({ id, title }) => <label key={id}><input type="checkbox" checked={draft.requiredDrills.includes(id)} onChange={() => change({ requiredDrills: toggled(draft.requiredDrills, id) })} />{title}</label>)}</div></fieldset>
        {draft.steps.map((step, i) => (
          <fieldset key={step.id}><legend>{t('papers.programme.step', { n: i + 1 })}</legend>
            {(['title', 'evidence'] as const).map((part) => <Both key={part} label={t(`papers.programme.stepPart.${part}`)} value={step[part]} onChange={(words) => change({ steps: draft.steps.map((each) => (each.id === step.id ? { ...each, [part]: words } : each)) })} />)}
          </fieldset>
        ))}
        {keep.error && <FaultNotice error={keep.error} />}
        <div className="papers-ends">
          <button type="submit" className="button main" disabled={keep.isPending || draft.modes.length === 0}>{t('papers.programme.keep')}</button>
          {programme.own && <button type="button" className="button" disabled={keep.isPending} onClick={() => keep.mutate(null)}>{t('papers.programme.undo')}</button>}
          {programme.version > 0 && <span className="quiet">{t('papers.programme.version', { n: programme.version })}</span>}
          <span role="status">{keep.isSuccess && t('papers.programme.kept')}</span>
        </div>
      </form>
    </details>
  );
}

type Words = ProgrammeTerms['titles'];

/** One text in both languages. */
function Both({ label, value, onChange }: { readonly label: string; readonly value: Words; onChange(words: Words): void }): ReactNode {
  const { t } = useTranslation();
  return <div className="papers-words">{(['zh', 'en'] as const).map((lang) => <label key={lang}>{t('papers.programme.inLang', { label, lang: t(`papers.programme.lang.${lang}`) })}<input required maxLength={200} autoComplete="off" value={value[lang]} onChange={(event) => onChange({ ...value, [lang]: event.target.value })} /></label>)}</div>;
}
