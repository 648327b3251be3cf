import { useEffect, useEffectEvent, useMemo, useRef, useState, type ReactNode, type RefObject } from 'react';
import type { RunView } from '../../scenarios/engine/index.ts';
import { usePreferences } from '../preferences/PreferencesContext.ts';
import { Bridge } from './bridge.ts';
import { incidentsOf, nextIncident } from './incidents.ts';
import type { HeatLayer } from './layout/heat.ts';
import type { Edges } from './layout/viewport.ts';
import { MapControls } from './MapControls.tsx';
import { mapCommandOf, type MapCommand } from './mapKeys.ts';
import { MapPanel } from './MapPanel.tsx';
import { runGame } from './runGame.ts';
import './sandbox.css';
import { useTier } from './useTier.ts';
import { mapWords } from './words.ts';

interface Props {
  readonly view: RunView;
  readonly selected: string | null;
  readonly onSelect: (handle: string | null) => void;
  readonly theme: 'light' | 'dark';
  readonly reducedMotion: boolean;
}

const lowWindow = '(max-height: 620px)';
const whole: Edges = { left: false, right: false, up: false, down: false };

/** The live map. What it offers can also be had from the lists beside it, so the picture itself is one image to a screen reader. */
export function SandboxView({ view, selected, onSelect, theme, reducedMotion }: Props): ReactNode {
  const frame = useRef<HTMLDivElement>(null);
  const host = useRef<HTMLDivElement>(null);
  const [bridge] = useState(() => new Bridge());
  const [edges, setEdges] = useState(whole);
  const [layer, setLayer] = useState<HeatLayer | null>(null);
  const [followed, setFollowed] = useState<string | null>(null);
  const [panel, setPanel] = useState(false);
  const incident = useRef<string | null>(null);
  const { tier, wish, choose, tooSlow } = useTier();
  const words = mapWords[view.lang];
  const text = [...new Set([...view.places, ...view.people, ...view.units].map(({ name }) => name).join('') + '0123456789F…')].sort().join('');
  const movers = useMemo(() => new Set([...view.units.filter(({ status }) => status !== 'away'), ...view.people].map(({ handle }) => handle)), [view]);
  const following = followed !== null && movers.has(followed) ? followed : null;
  const candidate = selected !== null && movers.has(selected) ? selected : null;
  const incidents = incidentsOf(view);

  const command = (what: MapCommand): void => {
    if (what === 'need' || what === 'mood') setLayer(layer === what ? null : what);
    else if (what === 'legend') setPanel(!panel);
    else if (what === 'follow') setFollowed(following === null ? candidate : null);
    else {
      setFollowed(null);
      incident.current = what === 'incident' ? nextIncident(incidents, incident.current) : incident.current;
      if (what !== 'incident') bridge.move(what);
      else if (incident.current !== null) bridge.move({ to: incident.current });
    }
  };

  useEffect(() => bridge.listen({ selected: onSelect, edges: setEdges, letGo: () => setFollowed(null) }), [bridge, onSelect]);
  useEffect(() => bridge.show({ view, selected, theme, reducedMotion, layer, following }), [bridge, view, selected, theme, reducedMotion, layer, following]);
  useEffect(() => (host.current ? runGame(host.current, bridge, tier, tooSlow) : undefined), [bridge, tier, tooSlow]);
  useEffect(() => loadLetters(text, bridge), [text, bridge]);
  useEffect(() => {
    // A legend opened in a large window would cover the map of a low one.
    const low = matchMedia(lowWindow);
    const collapse = (): void => { if (low.matches) setPanel(false); };
    low.addEventListener('change', collapse);
    return () => low.removeEventListener('change', collapse);
  }, []);
  useMapKeys(frame, command);

  return (
    <div className="sandbox" ref={frame}>
      <div className="sandbox-map" ref={host} role="img" aria-label={words.map} />
      {panel && <MapPanel view={view} layer={layer} theme={theme} onLayer={command} wish={wish} onWish={choose} onClose={() => setPanel(false)} onPlace={(handle) => { if (matchMedia(lowWindow).matches) setPanel(false); onSelect(handle); bridge.move({ to: handle }); }} />}
      <MapControls words={words} edges={edges} panel={panel} following={following !== null} canFollow={candidate !== null} hasIncident={incidents.length > 0} onCommand={command} />
    </div>
  );
}
export default SandboxView;

/** Keys for everything the controls do. */
function useMapKeys(frame: RefObject<HTMLElement | null>, command: (what: MapCommand) => void): void {
  const { singleKeys } = usePreferences();
  const handle = useEffectEvent((event: KeyboardEvent) => {
    const map = frame.current;
    // A map behind the list takes no keys.
    const what = map?.checkVisibility({ visibilityProperty: true }) ? mapCommandOf(event, singleKeys, map) : null;
    if (!what) return;
    event.preventDefault();
    command(what);
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => handle(event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
}

/** Canvas text drawn before its letters are there stays blank boxes: load them, and draw again when any arrive. */
function loadLetters(text: string, bridge: Bridge): () => void {
  const redraw = (): void => bridge.fontsChanged();
  void Promise.all(['500', '600', '700'].map((weight) => document.fonts.load(`${weight} 16px "Noto Sans SC Variable"`, text))).then(redraw, redraw);
  document.fonts.addEventListener('loadingdone', redraw);
  return () => document.fonts.removeEventListener('loadingdone', redraw);
}
