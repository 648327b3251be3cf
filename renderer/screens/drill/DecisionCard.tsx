import { BulbOutlined } from '@ant-design/icons';
import { useEffectEvent, useLayoutEffect, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { DecisionView } from '../../../scenarios/engine/index.ts';
import { usePreferences } from '../../preferences/PreferencesContext.ts';
import { DrillStamp } from '../../ui/DrillStamp.tsx';
import type { SureLevel } from '../../ui/sureness.ts';
import { Countdown } from './Countdown.tsx';
import { useDrill } from './DrillContext.ts';
import { channelIcons } from './inbox/channels.tsx';
import { optionOfDigit, optionOfKey } from './optionOfKey.ts';
import { Sureness } from './Sureness.tsx';

const letters = 'ABCDEFGH';
/** Where a digit is text, or meant for what is in front. */
const typing = 'input:not([type="radio"], [type="checkbox"]), textarea, select, [contenteditable], dialog, .order-sheet';

interface Props {
  readonly decision: DecisionView;
  readonly answer: string | null;
  onChoose(option: string): void;
  readonly sure: SureLevel | null;
  onSure(level: SureLevel): void;
}

/** A question of the drill: who asks, what is known, how long there is, and large answers. A click is the answer. */
export function DecisionCard({ decision, answer, onChoose, sure, onSure }: Props): ReactNode {
  const { view, view: { mode }, act } = useDrill();
  const { singleKeys } = usePreferences();
  const { t } = useTranslation();
  const place = view.places.find(({ handle }) => handle === decision.place);
  const onKeyDown = (event: KeyboardEvent): void => {
    const option = singleKeys ? optionOfKey(event.nativeEvent, decision.options) : null;
    if (option === null) return;
    event.preventDefault();
    event.stopPropagation();
    onChoose(option);
  };
  const card = useRef<HTMLElement>(null);
  const onDigit = useEffectEvent((event: globalThis.KeyboardEvent): void => {
    const isTheirs = event.target instanceof Element && event.target.closest(typing) !== null;
    const option = singleKeys && !isTheirs && card.current?.checkVisibility({ visibilityProperty: true }) ? optionOfDigit(event, decision.options) : null;
    if (option === null || view.ended) return;
    event.preventDefault();
    onChoose(option);
  });
  useLayoutEffect(() => {
    const listen = (event: globalThis.KeyboardEvent): void => onDigit(event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
  return (
    <article ref={card} className="decision" onKeyDown={onKeyDown} aria-labelledby={`title-${decision.handle}`}>
      <header>
        <p className="asker"><span className={`asker-icon channel-${decision.channel}`} title={t(`drill.channel.${decision.channel}`)}>{channelIcons[decision.channel]}</span><span className="asker-name"><span className="unseen">{t('common.pair', { a: t(`drill.channel.${decision.channel}`), b: '' })}</span>{t('drill.asks', { from: decision.from })}{place && <span className="quiet place">{place.name}</span>}</span></p>
        <Countdown decision={decision} />
        <div className="heading"><h3 id={`title-${decision.handle}`}>{decision.title}</h3><DrillStamp /></div>
      </header>
      <p className="prompt">{decision.prompt}</p>
      {(decision.known ?? decision.unknown) && (
        <dl className="known">
          {decision.known && <div><dt><span aria-hidden="true">✓ </span>{t('drill.known')}</dt><dd>{decision.known}</dd></div>}
          {decision.unknown && <div className="open-question"><dt><span aria-hidden="true">? </span>{t('drill.unknown')}</dt><dd>{decision.unknown}</dd></div>}
        </dl>
      )}
      <ol className="options">
        {decision.options.map(({ handle, text }, index) => (
          <li key={handle}>
            <button type="button" className={answer === handle ? 'option chosen' : 'option'} disabled={answer !== null} {...(index === 0 ? { 'data-first': true } : {})} onClick={() => onChoose(handle)}>
              <span className="letter">{letters[index]}</span><span>{text}</span>{singleKeys && <kbd aria-hidden="true">{index + 1}</kbd>}
            </button>
          </li>
        ))}
      </ol>
      {answer !== null && <p className="small quiet" role="status">{t('drill.answered', { letter: letters[decision.options.findIndex(({ handle }) => handle === answer)] })}</p>}
      {decision.hint && <p className="notice"><span className="grow">{t('common.pair', { a: t('drill.hintTitle'), b: decision.hint })}</span></p>}
      {answer === null && (mode !== 'exam' || decision.canHint) && (
        <div className="aside">
          {mode !== 'exam' && <Sureness value={sure} onChange={onSure} />}
          {decision.canHint && !decision.hint && <button type="button" className="button slim" onClick={() => void act({ type: 'hintTaken', decision: decision.handle })}><BulbOutlined aria-hidden />{t('drill.hint')}</button>}
        </div>
      )}
    </article>
  );
}
