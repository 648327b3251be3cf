import './archive.css';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { GrowthArchiveTold } from '../../../electron/contract/archive.ts';
import { useApi } from '../../api/ApiContext.ts';
import { usePreferences } from '../../preferences/PreferencesContext.ts';
import { FaultNotice } from '../../ui/FaultNotice.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { IssuedPart } from './IssuedPart.tsx';
import { OutsidePart } from './OutsidePart.tsx';
import { RatingsPart } from './RatingsPart.tsx';
import { SourceMark } from './SourceMark.tsx';

const tones = { green: 'good', yellow: 'warn', red: 'bad', undecided: '' } as const;

/** One person's growth archive: twelve lines each from its own source, the advice on training, what this station issued, this year's hours, what mentors signed, and what was entered from outside, which instructors may do here. */
export function ArchiveSection({ personId, mayEnter = false }: { readonly personId: string; readonly mayEnter?: boolean }): ReactNode {
  const { t } = useTranslation();
  const api = useApi();
  const { lang } = usePreferences();
  const { data, error, refetch } = useQuery({ queryKey: ['archive', personId, lang], queryFn: () => api.history.archive({ personId, lang }), staleTime: 0 });
  if (error) return <FaultNotice error={error} again={() => void refetch()} />;
  if (!data) return <Loading />;
  return (
    <section className="panel archive" aria-labelledby="archive-title">
      <h2 id="archive-title">{t('archive.title')}</h2>
      {data.state && <State state={data.state} />}
      <Lines lines={data.lines} />
      <IssuedPart papers={data.papers} improvements={data.improvements} />
      {data.hours && <Hours hours={data.hours} />}
      <RatingsPart ratings={data.ratings} />
      <OutsidePart personId={personId} lines={data.outside} models={data.models} mayEnter={mayEnter} />
    </section>
  );
}

function State({ state: { prefix, colour, why, competencies, runs, leastPeriods, leastRuns } }: { readonly state: NonNullable<GrowthArchiveTold['state']> }): ReactNode {
  const { t } = useTranslation();
  const names = competencies.map((code) => t(`debrief.competency.${code}`)).join(t('roster.and'));
  return (
    <div className={`notice ${tones[colour]}`}>
      <div className="grow">
        <p><strong>{t('common.pair', { a: prefix, b: t(`archive.colour.${colour}`) })}</strong> {t(`archive.why.${why}`, { names, runs, leastPeriods, leastRuns })}</p>
        <p className="small quiet">{t('archive.advice')}</p>
      </div>
    </div>
  );
}

function Lines({ lines }: Pick<GrowthArchiveTold, 'lines'>): ReactNode {
  const { t } = useTranslation();
  const shown = (value: number | null, unit: GrowthArchiveTold['lines'][number]['unit']): string => {
    if (value === null) return t('archive.gap');
    if (unit === 'share') return `${Math.round(value * 100)}%`;
    const rounded = String(Math.round(value * 10) / 10);
    return unit === 'level' ? t('archive.level', { level: rounded }) : rounded;
  };
  return (
    <>
      <p className="small quiet">{t('archive.sources')}</p>
      <div className="archive-scroll" role="region" aria-label={t('archive.title')} tabIndex={0}>
        <table className="archive-table">
          <thead><tr>{(['line', 'value', 'source', 'evidence'] as const).map((key) => <th key={key} scope="col">{t(`archive.column.${key}`)}</th>)}</tr></thead>
          <tbody>
            {lines.map(({ code, title, source, added, unit, value, computed, evidence }) => (
              <tr key={code}><th scope="row">{title}{added && <span className="small quiet"> {t('archive.added')}</span>}</th><td className="numbers">{shown(value, unit)}{computed !== null && <span className="small quiet"> {t('archive.computed', { value: shown(computed, unit) })}</span>}</td><td><SourceMark source={source} /></td><td className="numbers">{evidence}</td></tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

function Hours({ hours: { year, perYear, drills, entered, played, lines } }: { readonly hours: NonNullable<GrowthArchiveTold['hours']> }): ReactNode {
  const { t } = useTranslation();
  return (
    <>
      <h3>{t('archive.hours', { year, drills, entered, perYear })}</h3>
      <ul>{lines.map(({ title, source, counted: own, target, missing, cap }) => <li key={title}><strong>{title}</strong> <SourceMark source={source} /> {t('archive.hoursLine', { counted: own, target, missing })}{cap !== null && ` ${t('archive.cap', { cap })}`}</li>)}</ul>
      <p>{t('archive.played', played)}{played.passed !== played.computed && ` ${t('archive.playedComputed', played)}`}</p>
      <p className="small quiet">{t('archive.hoursNote')}</p>
    </>
  );
}
