import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { RunPaper } from '../../../../electron/contract/paperShapes.ts';
import { correctionPairs } from './correctionPairs.ts';
import { markNotePairs } from './markNotePairs.ts';
import { CodeLine, Facts, pointsText, Sheet, Signs } from './parts.tsx';

/** The result of one drill, provisional and without a claim of competence. */
export function ResultCertificate({ paper }: { readonly paper: RunPaper }): ReactNode {
  const { t } = useTranslation();
  const { person, passMark, passMarkSetBy } = paper;
  const { total, share, grade, passed, vetoes } = paper.stands;
  return (
    <Sheet centre={paper.centre} title={t('papers.sheet.result')} mark={t('papers.sheet.provisional')} framed>
      <p className="a4-text">{t('papers.sheet.resultText', { name: person.name, staffNo: person.staffNo, day: paper.day, title: paper.title, mode: t(`mode.${paper.mode}`), n: paper.attempt, share })}</p>
      <p className="a4-big">{passed ? t('papers.sheet.passed') : t('papers.sheet.failed')}</p>
      <Facts pairs={[
        [t('papers.sheet.points'), `${pointsText(total)} / ${pointsText(paper.max)}`], [t('papers.sheet.grade'), t(`grade.${grade}`)],
        [t('papers.sheet.passMark', { n: passMark }), t(`papers.sheet.setBy.${passMarkSetBy}`)], [t('papers.sheet.vetoes'), vetoes.length === 0 ? t('papers.sheet.none') : vetoes.join('；')],
        ...markNotePairs(paper, t),
        ...correctionPairs(paper, t),
        [t('papers.sheet.version'), paper.version], [t('papers.sheet.hash'), paper.contentHash.slice(0, 16)],
      ]} />
      <p className="a4-note">{passMarkSetBy === 'provisional' && t('papers.sheet.provisionalMark')}{t('papers.sheet.provisionalNote')}</p>
      <Signs labels={[t('papers.sheet.signExaminer'), t('papers.sheet.signReviewer'), t('papers.sheet.signCentre')]} />
      <CodeLine issued={paper.issued} recordHash={paper.recordHash} />
    </Sheet>
  );
}
