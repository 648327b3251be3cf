import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { TimelineEntry } from '../../scenarios/engine/index.ts';
import { usePreferences } from '../preferences/PreferencesContext.ts';
import { DrillStamp } from './DrillStamp.tsx';
import { useScenarioClock } from './ScenarioClock.ts';
import { clockText } from './time.ts';

/** What happened, line by line: by the drill's own clock: of `startsAt` where given, else of the page. */
export function TimelineList({ entries, startsAt }: { entries: readonly TimelineEntry[]; startsAt?: string }): ReactNode {
  const { t } = useTranslation();
  const { lang } = usePreferences();
  const clock = useScenarioClock();
  return (
    <ol className="timeline-list">
      {entries.map((entry, index) => (
        <li key={`${entry.at}-${index}`} className={`kind-${entry.kind}`}>
          <span className="numbers quiet">{startsAt === undefined ? clock(entry.at) : clockText(startsAt, entry.at, lang)}</span>
          <span className={`badge ${entry.tone === 'neutral' ? '' : entry.tone}`}>{t(`drill.kind.${entry.kind}`)}</span>
          <span>{entry.kind === 'message' && <><DrillStamp /> </>}{entry.text}</span>
        </li>
      ))}
    </ol>
  );
}
