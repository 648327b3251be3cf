import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Portfolio } from '../../../electron/contract/paperShapes.ts';
import { FaultNotice } from '../../ui/FaultNotice.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { useClasses, useDrills } from '../roster/useRoster.ts';
import { ProgrammeTermsPart } from './ProgrammeTermsPart.tsx';
import { useGapText } from './useGapText.ts';
import { useOverview, useProgress, type Only } from './usePapers.ts';
import type { Wanted } from './wanted.ts';

const shown = ['met', 'missing'] as const;

/** Who meets a programme, what the others lack, and the certificates of those who do. */
export function ProgrammePart({ onPrint }: { onPrint(wanted: Wanted): void }): ReactNode {
  const { t } = useTranslation();
  const overview = useOverview();
  const classes = useClasses();
  const usable = useDrills().filter(({ category }) => category !== 'tutorial').length;
  const [chosen, setChosen] = useState('');
  const [classId, setClassId] = useState<string | null>(null);
  const [year, setYear] = useState(new Date().getFullYear());
  const programme = overview.data?.programmes.find(({ id }) => id === chosen) ?? overview.data?.programmes[0];
  const [only, setOnly] = useState<Only>(null);
  const { data: found, error, refetch, hasNextPage, isFetching, fetchNextPage } = useProgress(programme?.id ?? '', classId, only);
  const data = found?.pages.flatMap(({ people }) => people);
  const total = found?.pages[0]?.total ?? 0;
  const printAll = (kind: 'certificate' | 'progress', who: readonly Portfolio[]): void => { if (programme) onPrint({ kind, programmeId: programme.id, personIds: who.map(({ person }) => person.id) }); };
  const met = data?.filter(({ isMet }) => isMet) ?? [];
  return (
    <>
      <p>{t('papers.programme.lead')}</p>
      <div className="papers-bar">
        {(overview.data?.programmes.length ?? 0) > 1 && <label>{t('papers.programme.choose')}<select value={programme?.id ?? ''} onChange={(event) => setChosen(event.target.value)}>{overview.data?.programmes.map(({ id, title }) => <option key={id} value={id}>{title}</option>)}</select></label>}
        <label>{t('papers.programme.who')}<select value={classId ?? '*'} onChange={(event) => setClassId(event.target.value === '*' ? null : event.target.value)}><option value="*">{t('papers.allClasses')}</option>{classes.data?.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}</select></label>
        <label>{t('papers.programme.show')}<select value={only ?? '*'} onChange={(event) => setOnly(shown.find((each) => each === event.target.value) ?? null)}><option value="*">{t('papers.programme.everybody')}</option>{shown.map((each) => <option key={each} value={each}>{t(`papers.programme.${each}`)}</option>)}</select></label>
        <label>{t('papers.programme.year')}<input type="number" min={2000} max={2999} value={year} onChange={(event) => setYear(Number(event.target.value))} /></label>
      </div>
      {programme && usable > 0 && usable < programme.leastDrills && <p className="notice warn">{t('papers.programme.tooFew', { n: usable, need: programme.leastDrills })}</p>}
      {programme && <ProgrammeTermsPart key={`${programme.id}${programme.version}`} programme={programme} />}
      {error && <FaultNotice error={error} again={() => void refetch()} />}
      {!data && !error && <Loading />}
      {data?.length === 0 && <p role="status">{t(total === 0 ? 'papers.programme.nobody' : 'papers.programme.noneSo', { total })}</p>}
      {data && data.length > 0 && <p className="quiet" role="status">{t(only === null ? 'papers.programme.listed' : 'papers.programme.listedOnly', { n: data.length, total })}</p>}
      {data && data.length > 0 && (
        <div className="papers-ends">
          <button type="button" className="button" disabled={met.length === 0} onClick={() => printAll('certificate', met)}>{t('papers.programme.printMet', { n: met.length })}</button>
          <button type="button" className="button" onClick={() => printAll('progress', data)}>{t('papers.programme.printProgress', { n: data.length })}</button>
        </div>
      )}
      <ul className="papers-list">
        {data?.map((each) => (
          <li key={each.person.id} className="panel">
            <Standing portfolio={each} />
            <div className="papers-actions">
              {each.isMet && <button type="button" className="button slim main" onClick={() => printAll('certificate', [each])}>{t('papers.make.certificate')}</button>}
              <button type="button" className="button slim" onClick={() => printAll('progress', [each])}>{t('papers.make.progress')}</button>
              <button type="button" className="button slim" onClick={() => onPrint({ kind: 'hours', personId: each.person.id, year })}>{t('papers.make.hours')}</button>
            </div>
          </li>
        ))}
      </ul>
      {hasNextPage && <div><button type="button" className="button" disabled={isFetching} onClick={() => void fetchNextPage()}>{t('papers.programme.more')}</button></div>}
    </>
  );
}

/** Where somebody stands, in three lines. */
function Standing({ portfolio: { person, isMet, gaps, drills, mean, error, reliability } }: { readonly portfolio: Portfolio }): ReactNode {
  const { t } = useTranslation();
  const gapText = useGapText();
  return (
    <div className="grow">
      <p><strong>{person.name}</strong> <span className="quiet">{person.staffNo} {person.unit}</span> <span className={`badge ${isMet ? 'good' : 'warn'}`}>{t(isMet ? 'papers.programme.met' : 'papers.programme.missing')}</span></p>
      {gaps.length > 0 && <p>{gaps.map(gapText).join(' · ')}</p>}
      <p className="small quiet numbers">{t('papers.programme.counted', { n: drills.length })}{mean !== null && ` · ${t('papers.programme.mean', { mean })}`}{error !== null && ` ${t('papers.programme.error', { error })}`}{reliability !== null && ` · ${t('papers.programme.reliability', { r: reliability.toFixed(2) })}`}</p>
    </div>
  );
}
