import { SoundOutlined } from '@ant-design/icons';
import { useEffect, useEffectEvent, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { usePreferences } from '../../preferences/PreferencesContext.ts';
import type { Cue } from '../../ui/sound/cues.ts';
import { playCue } from '../../ui/sound/playCue.ts';
import { cuesOf } from './cuesOf.ts';
import { useDrill } from './DrillContext.ts';
import { useNow } from './useNow.ts';

const again = 3_000;
const captioned = 3_500;

/** What comes in as a sound, each with its caption; never the only sign of anything, and silent unless it was asked for. */
export function Sounds(): ReactNode {
  const { sound } = usePreferences();
  return sound ? <Loudspeaker /> : null;
}

function Loudspeaker(): ReactNode {
  const { view } = useDrill();
  const { t } = useTranslation();
  const [caption, setCaption] = useState<Cue | null>(null);
  const play = (cue: Cue): void => {
    setCaption(cue);
    void playCue(cue);
  };
  const before = useRef(view);
  const listen = useEffectEvent(() => {
    const [first] = cuesOf(before.current, view);
    before.current = view;
    if (first) play(first);
  });
  useEffect(() => listen(), [view]);
  const rings = !view.clock.paused && view.ended === null && view.messages.some(({ state, channel }) => state === 'ringing' && channel !== 'visitor');
  const ring = useEffectEvent(() => play('ring'));
  useEffect(() => {
    if (!rings) return undefined;
    const timer = setInterval(() => ring(), again);
    return () => clearInterval(timer);
  }, [rings]);
  const pressing = usePressing();
  const warn = useEffectEvent(() => play('deadline'));
  useEffect(() => { if (pressing) warn(); }, [pressing]);
  useEffect(() => {
    const timer = setTimeout(() => setCaption(null), captioned);
    return () => clearTimeout(timer);
  }, [caption]);
  return <p className="sound-caption" aria-hidden="true">{caption && <span><SoundOutlined /> {t(`drill.cue.${caption}`)}</span>}</p>;
}

/** The handle of a decision in the last quarter of its time. */
function usePressing(): string | null {
  const { view } = useDrill();
  const now = useNow();
  return view.decisions.find(({ deadline, openedAt }) => deadline !== null && deadline - now <= (deadline - openedAt) / 4)?.handle ?? null;
}
