import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { IncidentLine } from '../../../electron/contract/exam.ts';
import { usePreferences } from '../../preferences/PreferencesContext.ts';
import { elapsedText, momentText } from '../../ui/time.ts';

/** What disturbed a run, each with both times. */
export function Incidents({ incidents }: { incidents: readonly IncidentLine[] }): ReactNode {
  const { t } = useTranslation();
  const { lang } = usePreferences();
  return (
    <ul className="incidents">
      {incidents.map(({ kind, at, wall }) => (
        <li key={`${kind}${wall}${at}`}><span className="badge warn">{t(`exam.incident.${kind}`)}</span> <span className="numbers small">{t('exam.incidentAt', { when: momentText(wall, lang), t: elapsedText(at, lang) })}</span></li>
      ))}
    </ul>
  );
}
