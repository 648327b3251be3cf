import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { DraftNames } from '../../../../scenarios/engine/index.ts';
import { goalInWords } from '../deep/goalInWords.ts';
import { useStudio } from '../StudioContext.ts';

interface Props { readonly goal: string; readonly names: DraftNames; readonly isOld: boolean; /** how many steps there are, and the one that is looked at; 0: all of them */ readonly steps: number; readonly step: number; /** what that one is called */ readonly here: string; onStep(step: number): void }

/** Which way the graph shows, and how to go along it. */
export function WayLine({ goal, names, isOld, steps, step, here, onStep }: Props): ReactNode {
  const { t, i18n } = useTranslation();
  const { showWay } = useStudio();
  const lang = i18n.language === 'en' ? 'en' : 'zh';
  return (
    <div className="graph-way">
      <p role="status">{t('studioGraph.way.shown', { goal: goalInWords(goal, names, lang, t('deep.item')), n: steps })}{step > 0 && <> {t('studioGraph.way.here', { n: step, name: here })}</>}{isOld && <span className="tone-warn"> {t('studioGraph.way.old')}</span>}</p>
      <button type="button" className="button slim" disabled={step <= 1} onClick={() => onStep(step - 1)}>{t('studioGraph.way.back')}</button>
      <button type="button" className="button slim" disabled={step >= steps} onClick={() => onStep(step + 1)}>{t('studioGraph.way.next')}</button>
      <button type="button" className="button slim" onClick={() => showWay(null)}>{t('studioGraph.way.hide')}</button>
    </div>
  );
}
