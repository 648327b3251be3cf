import { useEffect, useEffectEvent, useRef, type RefObject } from 'react';
import type { MessageView } from '../../../../scenarios/engine/index.ts';
import { useDrill } from '../DrillContext.ts';

/** Calls and visitors are taken, tickets and radio acknowledged by hand; what is only read is read when it was in view for a moment. */
const readAtSight: readonly MessageView['channel'][] = ['group', 'news', 'document'];
const glance = 1_500;

export const isReadAtSight = ({ channel }: MessageView): boolean => readAtSight.includes(channel);

export function useReadWhenSeen<Shown extends HTMLElement = HTMLElement>(message: MessageView): RefObject<Shown | null> {
  const { act, frozen, view: { ended } } = useDrill();
  const card = useRef<Shown>(null);
  const waits = message.state === 'unread' && isReadAtSight(message) && !frozen && ended === null;
  const read = useEffectEvent(() => void act({ type: 'injectAcknowledged', message: message.handle }));
  useEffect(() => {
    if (!waits || !card.current) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const watcher = new IntersectionObserver(([entry]) => {
      clearTimeout(timer);
      if (entry?.isIntersecting) timer = setTimeout(read, glance);
    }, { threshold: 0.6 });
    watcher.observe(card.current);
    return () => { clearTimeout(timer); watcher.disconnect(); };
  }, [waits]);
  return card;
}
