import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReleasedDrillView, ReleaseLook } from '../../../../electron/contract/releases.ts';

const most = 20;

/** What trainees play now, and what keeps this draft from them. */
export function Standing({ look, history }: { readonly look: ReleaseLook; readonly history: ReleasedDrillView | undefined }): ReactNode {
  const { t } = useTranslation();
  const { errors, warnings, scenarioId, last, state } = look;
  // what is out is nobody's to release again
  const isOut = state === 'released' || state === 'withdrawn';
  const stops = isOut ? [] : look.stops;
  return (
    <section className="panel release-step">
      <p>{!history ? t('release.never') : history.inForce === null ? t('release.outOfForce') : t('release.inForce', { version: history.inForce })}</p>
      {stops.length === 0 && !isOut && <p className="notice good">{t('release.ready')}</p>}
      {stops.length > 0 && (
        <div className="notice bad">
          <div className="grow">
            <h3>{t('release.stopTitle')}</h3>
            <ul>{stops.map((stop) => <li key={stop}>{t(`release.stop.${stop}`, { n: errors.length, id: scenarioId, last: last?.version })}</li>)}</ul>
            <Remarks remarks={errors} />
          </div>
        </div>
      )}
      {warnings.length > 0 && <details className="release-more"><summary>{t('release.warnings', { n: warnings.length })}</summary><Remarks remarks={warnings} /></details>}
    </section>
  );
}

function Remarks({ remarks }: { readonly remarks: ReleaseLook['errors'] }): ReactNode {
  const { t } = useTranslation();
  if (remarks.length === 0) return null;
  return (
    <ul>
      {remarks.slice(0, most).map(({ file, line, sentence }, at) => <li key={at}><span className="small quiet numbers">{t('release.line', { file: t(`release.file.${file}`), line })}</span>{sentence}</li>)}
      {remarks.length > most && <li>{t('release.more', { n: remarks.length - most })}</li>}
    </ul>
  );
}
