import { useMemo, useRef, type CSSProperties, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReplayMark } from '../../../../electron/contract/replay.ts';
import { usePreferences } from '../../../preferences/PreferencesContext.ts';
import type { Lang, Translate } from '../../../text/i18n.ts';
import { elapsedText } from '../../../ui/time.ts';
import { useRoving } from '../../drill/useRoving.ts';
import { pointsText } from '../pointsText.ts';
import { groupMarks, signOf } from './marks.ts';
import type { PlayTime } from './playTime.ts';
import type { Player } from './usePlayer.ts';
import { useWidth } from './useWidth.ts';

interface Props { readonly marks: readonly ReplayMark[]; readonly time: PlayTime; readonly start: number; readonly player: Player; readonly now: number; onJump(at: number): void }

const markRoom = 30;
/** ms of play; the last step is as long as what is left */
const scrubStep = 1000;
const at = (share: number): CSSProperties => ({ '--share': share } as CSSProperties);

/** The slider over the whole drill, with its marks above and its phases below. */
export function Track({ marks, time, start, player, now, onJump }: Props): ReactNode {
  const { t } = useTranslation();
  const { lang } = usePreferences();
  const line = useRef<HTMLDivElement>(null);
  const room = Math.floor(useWidth(line) / markRoom);
  const shareOf = (moment: number): number => (time.toPlay(moment) - start) / Math.max(time.length - start, 1);
  const groups = useMemo(() => groupMarks(marks.filter((mark) => mark.kind !== 'message' && time.toPlay(mark.at) >= start), time, start, room), [marks, time, start, room]);
  const phases = marks.filter(({ kind }) => kind === 'phase');
  const roving = useRoving(groups.length);
  return (
    <div className="track-box" ref={line}>
      <div className="mark-row" role="group" aria-label={t('replay.marks')} onKeyDown={roving.onKeyDown}>
        {groups.map((group, index) => {
          const label = group.marks.map((mark) => markText(mark, t, lang)).join(lang === 'zh' ? '；' : '; ');
          return <button key={group.at} type="button" data-roving className={`mark tone-${group.first.tone} mark-${group.first.kind}`} style={at(group.share)} tabIndex={roving.tabIndexOf(index)} aria-label={label} title={label} onFocus={() => roving.onFocus(index)} onClick={() => onJump(group.at)}>{signOf(group.first)}</button>;
        })}
      </div>
      <input type="range" className="scrubber" aria-label={t('replay.slider')} aria-valuetext={t('drill.elapsed', { t: elapsedText(now, lang) })} min={start} max={time.length} step={scrubStep} value={player.position} onChange={({ currentTarget: { valueAsNumber: to } }) => player.seek(to > time.length - scrubStep ? time.length : to)} />
      <div className="phase-row" aria-hidden="true">
        {marks.filter(({ kind }) => kind === 'message').map((mark, index) => <i key={index} style={at(shareOf(mark.at))} />)}
        {phases.map((phase, index) => {
          const [from, to] = [Math.max(shareOf(phase.at), 0), phases[index + 1] ? shareOf(phases[index + 1]?.at ?? 0) : 1];
          return to > from && <span key={phase.at} title={phase.title} style={{ ...at(from), '--wide': to - from } as CSSProperties}>{phase.title}</span>;
        })}
      </div>
    </div>
  );
}

function markText({ at: moment, kind, title, quality, lost }: ReplayMark, t: Translate, lang: Lang): string {
  const judged = [quality && t(`quality.${quality}`), lost > 0 && t('debrief.lost', { n: pointsText(lost) })].filter(Boolean).join(lang === 'zh' ? '，' : ', ');
  return `${elapsedText(moment, lang)} ${t('common.pair', { a: t(`replay.mark.${kind}`), b: title })}${judged ? t('replay.judged', { judged }) : ''}`;
}
