import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Finding } from '../../../../scenarios/engine/index.ts';
import { pathOfText } from '../lint/findingPath.ts';
import { useStudio } from '../StudioContext.ts';

const most = 200;

/** What the check says about the draft as it is now; each sentence leads to its place. */
export function Findings(): ReactNode {
  const { t, i18n } = useTranslation();
  const { checked: { findings, isReady }, select, show, view, toLine } = useStudio();
  const errors = findings.filter(({ severity }) => severity === 'error'), warnings = findings.filter(({ severity }) => severity !== 'error');
  const go = (finding: Finding): void => {
    if (finding.path === '' || view === 'text') toLine(finding.file === 'en.yaml' ? 'en' : 'scenario', finding.line);
    else if (finding.code.startsWith('translation')) show('translation');
    else { show('outline'); select(pathOfText(finding.path)); }
  };
  const list = (title: string, tone: 'bad' | 'warn', found: readonly Finding[]): ReactNode => found.length > 0 && (
    <>
      <h3 className={`tone-${tone}`}>{title}</h3>
      <ul className="studio-findings">
        {found.slice(0, most).map((finding, at) => <li key={at}><button type="button" className={`studio-finding ${tone}`} onClick={() => go(finding)}>{i18n.language === 'en' ? finding.message : finding.messageZh}<span className="small quiet numbers"> {t('studio.atLine', { file: finding.file, line: finding.line })}</span></button></li>)}
      </ul>
      {found.length > most && <p className="small quiet">{t('studio.notShown', { n: found.length - most })}</p>}
    </>
  );
  return (
    <div>
      {!isReady && <p className="quiet" role="status">{t('studio.checking')}</p>}
      {isReady && findings.length === 0 && <p className="notice good">{t('studio.sound')}</p>}
      {list(t('studio.errors', { n: errors.length }), 'bad', errors)}
      {list(t('studio.warnings', { n: warnings.length }), 'warn', warnings)}
    </div>
  );
}
