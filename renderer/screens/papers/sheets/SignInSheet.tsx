import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ClassPaper } from '../../../../electron/contract/paperShapes.ts';
import { ClassFacts } from './ClassList.tsx';
import { Facts, Sheet } from './parts.tsx';

/** A line for everybody of a class to sign on. */
export function SignInSheet({ paper }: { readonly paper: ClassPaper }): ReactNode {
  const { t } = useTranslation();
  return (
    <Sheet centre={paper.centre} title={t('papers.sheet.signIn')}>
      <ClassFacts paper={paper} />
      <Facts pairs={[[t('papers.sheet.session'), t('papers.sheet.blankLine')], [t('papers.sheet.teacher'), t('papers.sheet.blankLine')]]} />
      <table className="a4-table a4-lines">
        <thead><tr><th scope="col">{t('papers.sheet.no')}</th><th scope="col">{t('papers.sheet.name')}</th><th scope="col">{t('papers.sheet.staffNo')}</th><th scope="col">{t('papers.sheet.unit')}</th><th scope="col" className="a4-room">{t('papers.sheet.signature')}</th><th scope="col">{t('papers.sheet.arrive')}</th><th scope="col">{t('papers.sheet.leave')}</th><th scope="col">{t('papers.sheet.remark')}</th></tr></thead>
        <tbody>{paper.members.map((member, i) => <tr key={member.id}><td>{i + 1}</td><th scope="row">{member.name}</th><td>{member.staffNo}</td><td>{member.unit}</td><td /><td /><td /><td /></tr>)}</tbody>
      </table>
      <p className="a4-small">{t('papers.sheet.head')} {paper.head}</p>
    </Sheet>
  );
}
