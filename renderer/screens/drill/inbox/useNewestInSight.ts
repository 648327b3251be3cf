import { useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react';

const near = 60;
const isAtEnd = ({ scrollTop, clientHeight, scrollHeight }: HTMLElement): boolean => scrollHeight - scrollTop - clientHeight < near;

interface NewestInSight { readonly list: RefObject<HTMLOListElement | null>; readonly isBehind: boolean; catchUp(): void }

/** Whoever reads the end of a list stays at its end; whoever has scrolled back is told that there is more. */
export function useNewestInSight(count: number, topic: string | null): NewestInSight {
  const list = useRef<HTMLOListElement>(null);
  const follows = useRef(true);
  const [isBehind, setIsBehind] = useState(false);
  useEffect(() => {
    const element = list.current;
    if (!element) return undefined;
    const look = (): void => {
      follows.current = isAtEnd(element);
      setIsBehind(!follows.current);
    };
    // A panel that was out of sight has no height to scroll in until it is shown.
    const resized = new ResizeObserver(() => { if (follows.current) element.scrollTop = element.scrollHeight; });
    element.addEventListener('scroll', look, { passive: true });
    resized.observe(element);
    return () => { element.removeEventListener('scroll', look); resized.disconnect(); };
  }, []);
  const catchUp = (): void => { list.current?.scrollTo({ top: list.current.scrollHeight }); };
  useLayoutEffect(() => {
    follows.current = true;
    catchUp();
  }, [topic]);
  useLayoutEffect(() => { if (follows.current) catchUp(); else setIsBehind(true); }, [count]);
  return { list, isBehind, catchUp };
}
