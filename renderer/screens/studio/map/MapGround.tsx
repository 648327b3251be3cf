import { useEffect, useRef, type ReactNode } from 'react';
import { usePreferences } from '../../../preferences/PreferencesContext.ts';
import type { Layout } from '../../../sandbox/layout.ts';
import { paintMap } from './paintMap.ts';

const calm = 60;

/** Streets, houses and trees as the drill will show them; painted once hands rest for a moment. */
export function MapGround({ layout, width }: { readonly layout: Layout; readonly width: number }): ReactNode {
  const ref = useRef<HTMLCanvasElement>(null);
  const { shownTheme } = usePreferences();
  useEffect(() => {
    const timer = setTimeout(() => { if (ref.current && width > 0) paintMap(ref.current, layout, shownTheme, width); }, calm);
    return () => clearTimeout(timer);
  }, [layout, shownTheme, width]);
  return <canvas ref={ref} className="map-ground" aria-hidden="true" />;
}
