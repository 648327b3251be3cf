import './deep.css';
import { useMemo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { draftNames } from '../../../../scenarios/engine/index.ts';
import { usePreferences } from '../../../preferences/PreferencesContext.ts';
import { englishOf } from '../document/english.ts';
import { useStudio, useWritten } from '../StudioContext.ts';
import { TrialCover } from '../trying/TrialCover.tsx';
import { useTrial } from '../trying/useTrial.ts';
import { Crowd } from './Crowd.tsx';
import { useDeep } from './useDeep.ts';
import { Ways } from './Ways.tsx';

/** Long looks that reading cannot do: whether there is a way to everything, and how hundreds of automatic trainees fare. */
export function Deep(): ReactNode {
  const { t } = useTranslation();
  const { lang } = usePreferences();
  const { checked } = useStudio();
  const { scenario, en } = useWritten();
  const { state, isOld, begin, stop, follow } = useDeep();
  const trial = useTrial();
  const names = useMemo(() => draftNames(scenario, englishOf(en), lang), [scenario, en, lang]);
  const isClosed = !checked.isReady || checked.findings.some(({ severity }) => severity === 'error');
  const isBusy = state.kind === 'busy';
  return (
    <div className="studio-deep">
      {(['ways', 'crowd'] as const).map((work) => (
        <div key={work}>
          <p className="small quiet">{t(`deep.lead.${work}`)}</p>
          <button type="button" className="button" disabled={isClosed || isBusy} onClick={() => begin(work)}>{t(`deep.begin.${work}`)}</button>
        </div>
      ))}
      {isClosed && checked.isReady && <p className="notice warn">{t('deep.errorsFirst')}</p>}
      {isBusy && (
        <div className="studio-deep-busy" role="status">
          <label>{t(`deep.busy.${state.work}`)}<progress max={1} value={state.share} /></label>
          <button type="button" className="button slim" onClick={stop}>{t('deep.stop')}</button>
        </div>
      )}
      {state.kind === 'unsound' && <p className="notice bad" role="alert">{t('deep.errorsFirst')}</p>}
      {isOld && <p className="notice warn">{t('deep.old')}</p>}
      {state.kind === 'done' && (state.result.work === 'ways'
        ? <Ways {...state.result} names={names} onFollow={follow} onPlay={(script, at) => trial.begin({ beginning: { kind: 'script', inputs: script.inputs, at }, seed: script.seed, form: script.variant })} />
        : <Crowd simulation={state.result.simulation} names={names} />)}
      {trial.thread && <TrialCover thread={trial.thread} names={names} onAgain={trial.again} onStop={trial.stop} />}
    </div>
  );
}
