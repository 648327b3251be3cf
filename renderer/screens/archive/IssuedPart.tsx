import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { GrowthArchiveTold } from '../../../electron/contract/archive.ts';
import { SourceMark } from './SourceMark.tsx';

/** What stands behind two lines of the archive: certificates and proofs of this station with their codes, and the improvements of the own plans. */
export function IssuedPart({ papers, improvements }: Pick<GrowthArchiveTold, 'papers' | 'improvements'>): ReactNode {
  const { t } = useTranslation();
  return (
    <>
      <h3>{t('archive.papers.title')} <SourceMark source="D" /></h3>
      <p>{improvements.of === 0 ? t('archive.improvements.none') : t('archive.improvements.counts', improvements)}</p>
      <p className="small quiet">{t(papers.length === 0 ? 'archive.papers.none' : 'archive.papers.lead')}</p>
      <ul className="archive-entries">
        {papers.map(({ kind, code, day, says, state }) => (
          <li key={code} className={state === 'sound' ? '' : 'archive-past'}>
            <p><strong>{t(`papers.check.kind.${kind}`)}</strong> <span className="quiet numbers">{day} · {code}</span> {state !== 'sound' && <span className="badge warn">{t(`archive.papers.state.${state}`)}</span>}</p>
            <p className="small">{says.join(' · ')}</p>
          </li>
        ))}
      </ul>
    </>
  );
}
