import './papers.css';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { About } from '../../../electron/contract/papers.ts';
import type { StaffProps } from '../../screenProps.ts';
import { StaffPage } from '../staff/StaffPage.tsx';
import { CheckPart } from './CheckPart.tsx';
import { ClassesPart } from './ClassesPart.tsx';
import { FormsPart, type FillRun } from './FormsPart.tsx';
import { Preview } from './Preview.tsx';
import { ProgrammePart } from './ProgrammePart.tsx';
import { ReportEditor } from './ReportEditor.tsx';
import { ReportsPart } from './ReportsPart.tsx';
import { RunsPart } from './RunsPart.tsx';
import { useOverview } from './usePapers.ts';
import type { Wanted } from './wanted.ts';

const parts = ['runs', 'programme', 'classes', 'reports', 'forms', 'check'] as const;
type Part = (typeof parts)[number];

/** Everything that the centre prints and signs. */
export function Screen(props: StaffProps): ReactNode {
  const { t } = useTranslation();
  const [part, setPart] = useState<Part>('runs');
  const [wanted, setWanted] = useState<Wanted | null>(null);
  const [about, setAbout] = useState<About | null>(null);
  const [fill, setFill] = useState<FillRun | null>(null);
  const overview = useOverview();
  const choose = (next: Part): void => { setWanted(null); setAbout(null); setFill(null); setPart(next); };
  const shown = (): ReactNode => {
    if (about) return <ReportEditor about={about} onPrint={setWanted} onBack={() => setAbout(null)} />;
    switch (part) {
      case 'runs': return <RunsPart onPrint={setWanted} onReport={setAbout} onFill={(run) => { setFill(run); setPart('forms'); }} />;
      case 'programme': return <ProgrammePart onPrint={setWanted} />;
      case 'classes': return <ClassesPart onPrint={setWanted} />;
      case 'reports': return <ReportsPart onReport={setAbout} />;
      case 'forms': return <FormsPart run={fill} />;
      case 'check': return <CheckPart />;
    }
  };
  return (
    <StaffPage {...props} title={t('papers.title')}>
      {wanted === null && (
        <div className="papers-tabs no-print" role="group" aria-label={t('papers.parts')}>
          {parts.map((each) => <button key={each} type="button" className="button" aria-pressed={part === each} onClick={() => choose(each)}>{t(`papers.part.${each}`)}</button>)}
        </div>
      )}
      {overview.data?.canSign === false && <p className="notice warn no-print">{t('papers.noKey')}</p>}
      {wanted === null ? shown() : <Preview wanted={wanted} onBack={() => setWanted(null)} />}
    </StaffPage>
  );
}
