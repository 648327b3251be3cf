import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { TimelineEntry } from '../../../../scenarios/engine/index.ts';
import { useScenarioClock } from '../../../ui/ScenarioClock.ts';
import { useRoving } from '../../drill/useRoving.ts';

interface Props { readonly entries: readonly TimelineEntry[]; readonly now: number; onJump(at: number): void }

/** What happened, line by line; the line of the moment is marked, and each line leads to its moment. */
export function ReplayTimeline({ entries, now, onJump }: Props): ReactNode {
  const { t } = useTranslation();
  const clock = useScenarioClock();
  const list = useRef<HTMLOListElement>(null);
  // Much may happen in one moment: of its lines the one that was pressed is the current one, else the last.
  const [pressed, setPressed] = useState<number | null>(null);
  const current = pressed !== null && entries[pressed]?.at === now ? pressed : entries.findLastIndex(({ at }) => at <= now);
  const { tabIndexOf, onFocus, onKeyDown } = useRoving(entries.length);
  useEffect(() => {
    const line = list.current?.children[current];
    if (list.current && line instanceof HTMLElement) list.current.scrollTop = line.offsetTop - list.current.clientHeight / 2;
  }, [current]);
  return (
    <ol className="replay-lines" ref={list} aria-label={t('replay.timeline')} onKeyDown={onKeyDown}>
      {entries.map(({ at, kind, text, tone }, index) => (
        <li key={`${at}-${index}`}>
          <button type="button" data-roving tabIndex={tabIndexOf(index)} aria-current={index === current ? 'step' : undefined} className={at > now ? 'to-come' : undefined} onFocus={() => onFocus(index)} onClick={() => { setPressed(index); onJump(at); }}>
            <span className="numbers quiet small">{clock(at)}</span> <span className={tone === 'neutral' ? 'line-kind' : `line-kind tone-${tone}`}>{t(`drill.kind.${kind}`)}</span> <span>{text}</span>
          </button>
        </li>
      ))}
    </ol>
  );
}
