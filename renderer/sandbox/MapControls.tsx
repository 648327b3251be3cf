import type { ReactNode } from 'react';
import type { Edges } from './layout/viewport.ts';
import type { MapCommand } from './mapKeys.ts';
import type { mapWords } from './words.ts';

interface Props {
  readonly words: (typeof mapWords)['zh'];
  readonly edges: Edges;
  readonly panel: boolean;
  readonly following: boolean;
  readonly canFollow: boolean;
  readonly hasIncident: boolean;
  onCommand(command: MapCommand): void;
}

const asides = [['left', '‹'], ['right', '›'], ['up', '‹'], ['down', '›']] as const;
const zooms = [['in', '+', '+'], ['out', '−', '-'], ['whole', '⤢', '0']] as const;

/** Everything that can be done to the camera without dragging; an arrow stands wherever the map goes on. */
export function MapControls({ words, edges, panel, following, canFollow, hasIncident, onCommand }: Props): ReactNode {
  const follow = following ? words.unfollow : canFollow ? words.commands.follow : words.nobody;
  const incident = hasIncident ? words.commands.incident : words.calm;
  return (
    <>
      <button type="button" className="map-legend-button" data-control="legend" aria-expanded={panel} aria-keyshortcuts="K" title={`${words.panel} (K)`} onClick={() => onCommand('legend')}>{words.panel}</button>
      <div className="map-asides" role="group" aria-label={words.controls}>
        {asides.map(([side, sign]) => edges[side] && <button key={side} type="button" className={`map-aside ${side}`} aria-label={words.commands[side]} title={words.commands[side]} onClick={() => onCommand(side)}><span aria-hidden="true">{sign}</span></button>)}
      </div>
      <div className="sandbox-zoom" role="group" aria-label={words.controls}>
        <button type="button" data-control="incident" aria-keyshortcuts="G" aria-label={incident} title={`${incident} (G)`} aria-disabled={!hasIncident} onClick={() => hasIncident && onCommand('incident')}><Icon path="M12 3 22 20H2ZM12 9.5v5M12 17v.2" /></button>
        <button type="button" data-control="follow" aria-keyshortcuts="F" aria-label={follow} title={`${follow} (F)`} aria-pressed={following} aria-disabled={!following && !canFollow} onClick={() => (following || canFollow) && onCommand('follow')}><Icon path="M12 5a7 7 0 1 0 0 14 7 7 0 0 0 0-14ZM12 2v5M12 17v5M2 12h5M17 12h5" /></button>
        {zooms.map(([move, sign, key]) => (
          <button key={move} type="button" data-control={move} aria-keyshortcuts={key} aria-label={words.commands[move]} title={`${words.commands[move]} (${key})`} onClick={() => onCommand(move)}>{sign}</button>
        ))}
      </div>
    </>
  );
}

function Icon({ path }: { path: string }): ReactNode {
  return <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true"><path d={path} fill="none" stroke="currentColor" strokeWidth="2.2" strokeLinecap="round" strokeLinejoin="round" /></svg>;
}
