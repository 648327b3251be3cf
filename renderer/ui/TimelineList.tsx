import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { TimelineEntry } from '../../scenarios/engine/index.ts';
import { usePreferences } from '../preferences/PreferencesContext.ts';
import { DrillStamp } from './DrillStamp.tsx';
import { clockText, elapsedText } from './time.ts';

/** What happened, line by line: by the drill's own clock where its start is given, else since the start. */
export function TimelineList({ entries, startsAt }: { entries: readonly TimelineEntry[]; startsAt?: string }): ReactNode {
  const { t } = useTranslation();
  const { lang } = usePreferences();
  return (
    <ol className="timeline-list">
      {entries.map((entry, index) => (
        <li key={`${entry.at}-${index}`} className={`kind-${entry.kind}`}>
          <span className="numbers quiet">{startsAt === undefined ? elapsedText(entry.at, lang) : clockText(startsAt, entry.at, lang)}</span>
          <span className={`badge ${entry.tone === 'neutral' ? '' : entry.tone}`}>{t(`drill.kind.${entry.kind}`)}</span>
          <span>{entry.kind === 'message' && <><DrillStamp /> </>}{entry.text}</span>
        </li>
      ))}
    </ol>
  );
}
