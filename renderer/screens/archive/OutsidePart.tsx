import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { GrowthArchiveTold } from '../../../electron/contract/archive.ts';
import type { OutsideLine } from '../../../electron/contract/outside.ts';
import { usePreferences } from '../../preferences/PreferencesContext.ts';
import type { Translate } from '../../text/i18n.ts';
import { momentText } from '../../ui/time.ts';
import { OutsideForm } from './OutsideForm.tsx';
import { SourceMark } from './SourceMark.tsx';
import { WithdrawForm } from './WithdrawForm.tsx';

interface Props { readonly personId: string; readonly lines: readonly OutsideLine[]; readonly models: GrowthArchiveTold['models']; readonly mayEnter: boolean }
type Doing = { readonly what: 'add' } | { readonly what: 'correct' | 'withdraw'; readonly line: OutsideLine } | null;

/** Everything entered from outside, with what was corrected and taken back; instructors enter and correct here. */
export function OutsidePart({ personId, lines, models, mayEnter }: Props): ReactNode {
  const { t } = useTranslation();
  const [doing, setDoing] = useState<Doing>(null);
  const [said, setSaid] = useState('');
  const begin = (next: Doing): void => { setSaid(''); setDoing(next); };
  const done = (words: string | null): void => { setDoing(null); setSaid(words ?? ''); };
  const corrects = doing && doing.what !== 'add' ? doing.line : null;
  return (
    <>
      <h3>{t('archive.outside.title')} <SourceMark source="E" /></h3>
      <p className="small quiet">{t('archive.outside.lead')}</p>
      {mayEnter && doing === null && <div><button type="button" className="button main" onClick={() => begin({ what: 'add' })}>{t('archive.outside.add')}</button></div>}
      {doing && doing.what !== 'withdraw' && <OutsideForm personId={personId} corrects={corrects} onDone={done} />}
      {doing?.what === 'withdraw' && corrects && <WithdrawForm personId={personId} line={corrects} what={whatOf(corrects, t)} onDone={done} />}
      <p role="status">{said}</p>
      {models.length > 0 && <ul>{models.map(({ id, title, share, weight, evidence }) => <li key={id}>{t('archive.outside.model', { title, share: Math.round(share * 100), weight, n: evidence })}</li>)}</ul>}
      {lines.length === 0 && <p className="quiet">{t('archive.outside.none')}</p>}
      <ul className="archive-entries">{lines.map((line) => <Entry key={line.number} line={line} mayEnter={mayEnter && doing === null} onCorrect={(what) => begin({ what, line })} />)}</ul>
    </>
  );
}

/** What an entry says, in words. */
function whatOf({ kind, title, amount, unit, met }: OutsideLine, t: Translate): string {
  if (kind === 'withdrawn') return t('archive.outside.kind.withdrawn');
  if (kind === 'remedial') return t('common.pair', { a: t('archive.outside.kind.remedial'), b: t(met ? 'archive.outside.met' : 'archive.outside.notMet') });
  return amount === null ? title : t('common.pair', { a: title, b: unit === 'hours' ? t('archive.outside.amountHours', { amount }) : unit === 'share' ? `${amount}%` : String(amount) });
}

function Entry({ line, mayEnter, onCorrect }: { readonly line: OutsideLine; readonly mayEnter: boolean; onCorrect(what: 'correct' | 'withdraw'): void }): ReactNode {
  const { t } = useTranslation();
  const { lang } = usePreferences();
  const { number, kind, day, source, by, wall, corrects, state } = line;
  const what = whatOf(line, t);
  return (
    <li className={state === 'stands' ? '' : 'archive-past'}>
      <p><span className="quiet numbers">{number}</span> <strong>{what}</strong> <span className="quiet">{day}</span> {state !== 'stands' && <span className="badge">{t(`archive.outside.state.${state}`)}</span>}{corrects !== null && <span className="small quiet"> {t('archive.outside.corrects', { number: corrects })}</span>}</p>
      <p className="small">{t('archive.outside.proof', { source, by, when: momentText(wall, lang) })}</p>
      {mayEnter && state === 'stands' && kind !== 'withdrawn' && (
        <div className="cluster">{(['correct', 'withdraw'] as const).map((each) => <button key={each} type="button" className="button slim" aria-label={t('archive.outside.one', { act: t(`archive.outside.${each}`), number, what })} onClick={() => onCorrect(each)}>{t(`archive.outside.${each}`)}</button>)}</div>
      )}
    </li>
  );
}
