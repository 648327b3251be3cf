import { useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ExchangePreview } from '../../../../electron/contract/packs.ts';
import { usePreferences } from '../../../preferences/PreferencesContext.ts';
import { Sentences } from './Sentences.tsx';

type Fit = Exclude<ExchangePreview, { kind: 'refused' }>;

/** What a file would become, before anything is stored. */
export function LookedAt({ preview }: { preview: Fit }): ReactNode {
  return preview.kind === 'pack' ? <Pack pack={preview} /> : <Plan plan={preview} />;
}

function Pack({ pack: { title, version, category, author, files, sentences } }: { pack: Extract<Fit, { kind: 'pack' }> }): ReactNode {
  const { t } = useTranslation();
  const list = files.map(({ path, size }) => t('exchange.file1', { path, size: Math.max(1, Math.round(size / 1000)) })).join(t('roster.and'));
  return (
    <div className="exchange-said">
      <h3>{title}</h3>
      <p><span className="badge">{t(`category.${category as 'fire'}`)}</span> <span className="numbers">{version}</span>{author !== '' && <> · {t('exchange.by', { author })}</>}</p>
      <p className="small quiet">{t('exchange.files', { list })}</p>
      {sentences.length > 0 && <Sentences lead={t('exchange.leftOut')} sentences={sentences} tone="plain" />}
    </div>
  );
}

function Plan({ plan: { title, counts, lines } }: { plan: Extract<Fit, { kind: 'outline' }> }): ReactNode {
  const { t } = useTranslation();
  const { lang } = usePreferences();
  const id = useId();
  return (
    <div className="exchange-said">
      <h3>{title}</h3>
      <p role="status">{t('exchange.planCounts', { phases: counts.phases, questions: counts.questions, messages: counts.messages, tasks: counts.tasks, places: counts.places })}</p>
      <p>{t('exchange.toFill', { n: lines.filter(({ missing }) => missing.length > 0).length })}</p>
      <div className="roster-scroll roster-rows" role="region" aria-labelledby={`${id}-rows`} tabIndex={0}>
        <table className="roster-table exchange-rows">
          <caption id={`${id}-rows`} className="unseen">{t('exchange.rows')}</caption>
          <thead><tr><th scope="col">{t('exchange.where')}</th><th scope="col">{t('exchange.text')}</th><th scope="col">{t('exchange.became')}</th><th scope="col">{t('exchange.missing')}</th></tr></thead>
          <tbody>
            {lines.map(({ at, text, became, missing }, i) => (
              <tr key={i}>
                <td className="small quiet">{at[lang]}</td><td>{text}</td><td>{became[lang]}</td>
                <td>{missing.length === 0 ? <span className="quiet">{t('exchange.nothing')}</span> : missing.map((each, n) => <span key={n} className="exchange-missing">{each[lang]}</span>)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}
