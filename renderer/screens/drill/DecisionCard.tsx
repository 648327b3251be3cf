import type { KeyboardEvent, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { DecisionView } from '../../../scenarios/engine/index.ts';
import { usePreferences } from '../../preferences/PreferencesContext.ts';
import { DrillStamp } from '../../ui/DrillStamp.tsx';
import { Countdown } from './Countdown.tsx';
import { useDrill } from './DrillContext.ts';
import { optionOfKey } from './optionOfKey.ts';

const letters = 'ABCDEFGH';

/** A question of the drill: who asks, what is known, how long there is, and large answers. A click is the answer. */
export function DecisionCard({ decision, answer, onChoose }: { decision: DecisionView; answer: string | null; onChoose(option: string): void }): ReactNode {
  const { view, act } = useDrill();
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
  return (
    <article className="decision" onKeyDown={onKeyDown} aria-labelledby={`title-${decision.handle}`}>
      <header>
        <h3 id={`title-${decision.handle}`}>{decision.title}</h3>
        <Countdown decision={decision} />
        <p className="small quiet"><DrillStamp /> {t('drill.asks', { from: decision.from })} · {t(`drill.channel.${decision.channel}`)}{place && ` · ${place.name}`}</p>
      </header>
      <p className="prompt">{decision.prompt}</p>
      {(decision.known ?? decision.unknown) && (
        <dl className="known">
          {decision.known && <div><dt>{t('drill.known')}</dt><dd>{decision.known}</dd></div>}
          {decision.unknown && <div><dt>{t('drill.unknown')}</dt><dd>{decision.unknown}</dd></div>}
        </dl>
      )}
      <ol className="options">
        {decision.options.map(({ handle, text }, index) => (
          <li key={handle}>
            <button type="button" className={answer === handle ? 'option chosen' : 'option'} disabled={answer !== null} {...(index === 0 ? { 'data-first': true } : {})} onClick={() => onChoose(handle)}>
              <span className="letter">{letters[index]}</span><span>{text}</span>
            </button>
          </li>
        ))}
      </ol>
      {answer !== null && <p className="small quiet" role="status">{t('drill.answered', { letter: letters[decision.options.findIndex(({ handle }) => handle === answer)] })}</p>}
      {decision.hint && <p className="notice"><span className="grow">{t('common.pair', { a: t('drill.hintTitle'), b: decision.hint })}</span></p>}
      {decision.canHint && !decision.hint && <button type="button" className="button slim" onClick={() => void act({ type: 'hintTaken', decision: decision.handle })}>{t('drill.hint')}</button>}
    </article>
  );
}
