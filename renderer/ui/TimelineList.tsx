import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { TimelineEntry } from '../../scenarios/engine/index.ts';
import { usePreferences } from '../preferences/PreferencesContext.ts';
import { elapsedText } from './time.ts';

export function TimelineList({ entries }: { entries: readonly TimelineEntry[] }): ReactNode {
  const { t } = useTranslation();
  const { lang } = usePreferences();
  return (
    <ol className="timeline-list">
      {entries.map((entry, index) => (
        <li key={`${entry.at}-${index}`} className={`kind-${entry.kind}`}>
          <span className="numbers quiet">{elapsedText(entry.at, lang)}</span>
          <span className={`badge ${entry.tone === 'neutral' ? '' : entry.tone}`}>{t(`drill.kind.${entry.kind}`)}</span>
          <span>{entry.text}</span>
        </li>
      ))}
    </ol>
  );
}
