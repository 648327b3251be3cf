import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { WaitingMatter } from '../../../electron/contract/evaluation.ts';
import { usePreferences } from '../../preferences/PreferencesContext.ts';
import { momentText } from '../../ui/time.ts';

const tones = { rating: 'accent', veto: 'bad', appeal: 'warn' } as const;

/** What waits: the own matters first, then what waits for others. */
export function WaitingList({ waiting, onOpen }: { waiting: readonly WaitingMatter[]; onOpen(runId: string): void }): ReactNode {
  const { t } = useTranslation();
  const groups = [['mine', waiting.filter(({ mine }) => mine)], ['others', waiting.filter(({ mine }) => !mine)]] as const;
  return (
    <section className="panel evaluation-part" aria-labelledby="evaluation-waiting">
      <h2 id="evaluation-waiting">{t('evaluation.waiting')}</h2>
      {waiting.length === 0 && <p className="quiet">{t('evaluation.waitingNone')}</p>}
      {groups.map(([name, matters]) => matters.length > 0 && (
        <div key={name}>
          <h3>{t(`evaluation.${name}`)}</h3>
          <ul className="waiting">{matters.map((matter) => <li key={`${matter.kind}${matter.runId}${matter.detail}`}><Matter matter={matter} onOpen={onOpen} /></li>)}</ul>
        </div>
      ))}
    </section>
  );
}

function Matter({ matter: { kind, runId, name, title, detail, for: taker, since }, onOpen }: { matter: WaitingMatter; onOpen(runId: string): void }): ReactNode {
  const { t } = useTranslation();
  const { lang } = usePreferences();
  const what = kind === 'rating' && (detail === 'business' || detail === 'community') ? t(`evaluation.mentor.${detail}`) : kind === 'appeal' ? t('evaluation.slip', { slip: detail }) : detail;
  const who = name || t('evaluation.erased');
  return (
    <>
      <span className={`badge ${tones[kind]}`}>{t(`evaluation.kind.${kind}`)}</span>
      <span className="grow"><strong>{who}</strong> {title} <span className="small quiet">{[what, t('evaluation.since', { when: momentText(since, lang) }), taker && t('evaluation.forWho', { name: taker })].filter(Boolean).join(' · ')}</span></span>
      <button type="button" className="button" aria-label={t('common.pair', { a: t('evaluation.open'), b: `${who} ${what}` })} onClick={() => onOpen(runId)}>{t('evaluation.open')}</button>
    </>
  );
}
