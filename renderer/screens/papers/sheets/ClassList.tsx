import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ClassPaper } from '../../../../electron/contract/paperShapes.ts';
import { Facts, Sheet, Signs } from './parts.tsx';

/** A class with everybody in it and what they did. */
export function ClassList({ paper }: { readonly paper: ClassPaper }): ReactNode {
  const { t } = useTranslation();
  return (
    <Sheet centre={paper.centre} title={t('papers.sheet.classList')}>
      <ClassFacts paper={paper} />
      <table className="a4-table">
        <thead><tr><th scope="col">{t('papers.sheet.no')}</th><th scope="col">{t('papers.sheet.name')}</th><th scope="col">{t('papers.sheet.staffNo')}</th><th scope="col">{t('papers.sheet.unit')}</th><th scope="col" className="a4-wide">{t('papers.sheet.results')}</th></tr></thead>
        <tbody>{paper.members.map((member, i) => (
          <tr key={member.id}><td>{i + 1}</td><th scope="row">{member.name}</th><td>{member.staffNo}</td><td>{[member.unit, member.post].filter(Boolean).join(' ')}</td>
            <td>{member.results.map(({ title, mode, passed, share, day }) => <div key={`${title}${mode}`}>{title} {t(`mode.${mode}`)} {share}% {t(passed ? 'papers.sheet.passed' : 'papers.sheet.failed')} {day}</div>)}</td></tr>
        ))}</tbody>
      </table>
      <Signs labels={[t('papers.sheet.signTeacher'), t('papers.sheet.signReviewer')]} />
      <p className="a4-small">{t('papers.sheet.head')} {paper.head}</p>
    </Sheet>
  );
}

/** What a class is, at the top of its papers. */
export function ClassFacts({ paper }: { readonly paper: ClassPaper }): ReactNode {
  const { t } = useTranslation();
  const drills = paper.drills.map(({ title, mode }) => `${title}（${t(`mode.${mode}`)}）`);
  return (
    <Facts pairs={[
      [t('papers.sheet.className'), `${paper.name} · ${t('papers.sheet.members', { n: paper.members.length })}`], [t('papers.sheet.when'), t('roster.days', { from: paper.from, to: paper.to })],
      [t('papers.sheet.unit'), paper.unit || '—'], [t('papers.sheet.drillsOfClass'), drills.length === 0 ? t('papers.sheet.none') : drills.join(' / ')],
    ]} />
  );
}
