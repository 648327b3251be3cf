import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReportPaper, ReportTexts } from '../../../../electron/contract/paperShapes.ts';
import { Facts, Sheet, Signs } from './parts.tsx';

const before: readonly (keyof ReportTexts)[] = ['summary', 'basics', 'process'];
const after: readonly (keyof ReportTexts)[] = ['strengths', 'problems', 'causes', 'verdict', 'grades', 'advice'];

/** An evaluation report: facts from the records, words as the centre left them, the improvement plan. */
export function ReportSheet({ paper }: { readonly paper: ReportPaper }): ReactNode {
  const { t } = useTranslation();
  const part = (key: keyof ReportTexts): ReactNode => <section key={key}><h3>{t(`papers.sheet.reportParts.${key}`)}</h3><p className="a4-words">{paper.texts[key]}</p></section>;
  return (
    <Sheet centre={paper.centre} title={t('papers.sheet.report')}>
      <Facts pairs={[
        [t('papers.sheet.drill'), paper.title], [t(paper.of === 'run' ? 'papers.sheet.name' : 'papers.sheet.className'), paper.who],
        [t('papers.sheet.when'), paper.days.from === paper.days.to ? paper.days.from : t('roster.days', paper.days)], [t('papers.sheet.mode'), paper.modes.map((mode) => t(`mode.${mode}`)).join(' / ')],
        [t('papers.sheet.version'), paper.version], [t('papers.sheet.passed'), `${paper.passed} / ${paper.runs}`],
      ]} />
      {before.map(part)}
      <h3>{t('papers.sheet.goals')}</h3>
      <table className="a4-table">
        <thead><tr><th scope="col" className="a4-wide">{t('papers.sheet.goal')}</th><th scope="col">{t('papers.sheet.goalKind')}</th><th scope="col">{t('papers.sheet.goalShare')}</th>{paper.of === 'class' && <th scope="col">{t('papers.sheet.goalN')}</th>}</tr></thead>
        <tbody>{paper.goals.map((goal, i) => <tr key={i}><th scope="row">{goal.title}</th><td>{t(`papers.sheet.kinds.${goal.kind}`)}</td><td>{Math.round(goal.share * 100)}%</td>{paper.of === 'class' && <td>{goal.n}</td>}</tr>)}</tbody>
      </table>
      {after.map(part)}
      <h3>{t('papers.sheet.planTitle')}</h3>
      {paper.improvements.length === 0 ? <p>{t('papers.sheet.planNone')}</p> : (
        <table className="a4-table">
          <thead><tr><th scope="col">{t('papers.sheet.no')}</th><th scope="col">{t('papers.reports.problem')}</th><th scope="col">{t('papers.reports.measure')}</th><th scope="col">{t('papers.reports.owner')}</th><th scope="col">{t('papers.reports.dueDay')}</th><th scope="col">{t('papers.reports.evidence')}</th><th scope="col">{t('papers.reports.followUp')}</th><th scope="col">{t('papers.reports.stateName')}</th></tr></thead>
          <tbody>{paper.improvements.map((each, i) => <tr key={each.id}><td>{i + 1}</td><td>{each.problem}</td><td>{each.measure}</td><td>{each.owner}</td><td>{each.due}</td><td>{each.evidence}</td><td>{each.followUpTitle}</td><td>{t(`papers.reports.state.${each.state}`)}{each.late && ` · ${t('papers.reports.late')}`}</td></tr>)}</tbody>
        </table>
      )}
      {part('attachments')}
      <Signs labels={[t('papers.sheet.evaluators'), t('papers.sheet.approver'), t('papers.sheet.signCentre')]} />
      <p className="a4-small">{t('papers.sheet.reportOutline')} {t('papers.sheet.head')} {paper.head} · {paper.day}</p>
    </Sheet>
  );
}
