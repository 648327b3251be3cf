import type { ReactNode } from 'react';
import type { Paper } from '../wanted.ts';
import { AppealSlip } from './AppealSlip.tsx';
import { ClassList } from './ClassList.tsx';
import { HoursCertificate } from './HoursCertificate.tsx';
import { PortfolioSheet } from './PortfolioSheet.tsx';
import { ReportSheet } from './ReportSheet.tsx';
import { ResultCertificate } from './ResultCertificate.tsx';
import { ScoreSheet } from './ScoreSheet.tsx';
import { SignInSheet } from './SignInSheet.tsx';

/** One paper, whichever it is. */
export function PaperSheet({ paper }: { readonly paper: Paper }): ReactNode {
  switch (paper.kind) {
    case 'scoreSheet': return <ScoreSheet paper={paper.data} />;
    case 'result': return <ResultCertificate paper={paper.data} />;
    case 'appeal': return <AppealSlip paper={paper.data} centre={paper.centre} />;
    case 'hours': return <HoursCertificate paper={paper.data} />;
    case 'portfolio': return <PortfolioSheet paper={paper.data} />;
    case 'classList': return <ClassList paper={paper.data} />;
    case 'signIn': return <SignInSheet paper={paper.data} />;
    case 'report': return <ReportSheet paper={paper.data} />;
  }
}
