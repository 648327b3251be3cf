import { memo, useMemo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Finding } from '../../../../scenarios/engine/index.ts';
import { useWords } from '../form/words.ts';
import { pathOfText } from '../lint/findingPath.ts';
import { whereOf } from '../lint/whereOf.ts';
import { useStudio } from '../StudioContext.ts';

const most = 200;

interface Go { of(finding: Finding): void }

/** What the check says about the draft as it is now; each sentence leads to its place. */
export function Findings(): ReactNode {
  const { t } = useTranslation();
  const { checked: { findings, isReady }, now, select, show, view, toLine } = useStudio();
  const words = useWords();
  const go = useMemo((): Go => ({ of: (finding) => {
    if (finding.path === '' || view === 'text') toLine(finding.file === 'en.yaml' ? 'en' : 'scenario', finding.line);
    else if (finding.code.startsWith('translation')) show('translation');
    else { show('outline'); select(pathOfText(finding.path)); }
  } }), [select, show, view, toLine]);
  const where = useMemo(() => (path: string): string => whereOf(now().scenario.value, pathOfText(path), words).join(' · '), [now, words]);
  return (
    <div>
      {!isReady && <p className="quiet" role="status">{t('studio.checking')}</p>}
      {isReady && findings.length === 0 && <p className="notice good">{t('studio.sound')}</p>}
      <Lists findings={findings} go={go} where={where} />
    </div>
  );
}

/** Errors and then warnings; drawn anew only when others were found. */
const Lists = memo(function Lists({ findings, go, where }: { readonly findings: readonly Finding[]; readonly go: Go; where(path: string): string }): ReactNode {
  const { t, i18n } = useTranslation();
  const list = (severity: Finding['severity'], tone: 'bad' | 'warn', title: 'errors' | 'warnings'): ReactNode => {
    const found = findings.filter((finding) => finding.severity === severity);
    return found.length > 0 && (
      <>
        <h3 className={`tone-${tone}`}>{t(`studio.${title}`, { n: found.length })}</h3>
        <ul className="studio-findings">
          {found.slice(0, most).map((finding, at) => <li key={at}><button type="button" className={`studio-finding ${tone}`} onClick={() => go.of(finding)}><span className="small quiet">{finding.file === 'en.yaml' ? t('studio.section.english') : where(finding.path)}</span><span>{i18n.language === 'en' ? finding.message : finding.messageZh}</span><span className="small quiet numbers">{t('studio.atLine', { file: finding.file === 'en.yaml' ? t('studio.text.en') : t('studio.text.scenario'), line: finding.line })}</span></button></li>)}
        </ul>
        {found.length > most && <p className="small quiet">{t('studio.notShown', { n: found.length - most })}</p>}
      </>
    );
  };
  return <>{list('error', 'bad', 'errors')}{list('warning', 'warn', 'warnings')}</>;
});
