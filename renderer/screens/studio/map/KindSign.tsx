import { useEffect, useRef, type ReactNode } from 'react';
import { usePreferences } from '../../../preferences/PreferencesContext.ts';
import type { PlaceKind } from './mapDraft.ts';
import { paintSign } from './paintMap.ts';

/** The sign of a kind of place. */
export function KindSign({ kind, size }: { readonly kind: PlaceKind; readonly size: number }): ReactNode {
  const ref = useRef<HTMLCanvasElement>(null);
  const { shownTheme } = usePreferences();
  useEffect(() => { if (ref.current) paintSign(ref.current, kind, shownTheme, size); }, [kind, shownTheme, size]);
  return <canvas ref={ref} className="map-sign" style={{ width: size, height: size }} aria-hidden="true" />;
}
