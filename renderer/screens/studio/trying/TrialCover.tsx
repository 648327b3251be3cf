import './trying.css';
import '../../drill/drill.css';
import '../../drill/inbox.css';
import '../../drill/decision.css';
import '../../drill/messages.css';
import '../../drill/boards/board.css';
import '../../drill/command.css';
import { useEffect, useState, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';
import type { DraftNames } from '../../../../scenarios/engine/index.ts';
import { ApiContext } from '../../../api/ApiContext.ts';
import { Loading } from '../../../ui/Loading.tsx';
import { Desk } from '../../drill/Desk.tsx';
import { TrialResult } from './TrialResult.tsx';
import { TrialValues } from './TrialValues.tsx';
import type { TrialThread } from './trialThread.ts';
import { useShown } from './useTrial.ts';

interface Props { readonly thread: TrialThread; readonly names: DraftNames; onAgain(): void; onStop(): void }

/** The desk of a trial over the whole window, under a strip that says that it is one. */
export function TrialCover({ thread, names, onAgain, onStop }: Props): ReactNode {
  const { t } = useTranslation();
  const shown = useShown(thread);
  const [isWatching, watch] = useState(true);
  const [isResult, showResult] = useState(false);
  useEffect(() => {
    document.documentElement.classList.add('in-trial');
    return () => document.documentElement.classList.remove('in-trial');
  }, []);
  return createPortal(
    <div className="trial" role="dialog" aria-modal="true" aria-label={t('trying.title')}>
      <header className="trial-bar">
        <p className="grow"><strong>{t('trying.title')}</strong> <span className="small">{t('trying.notKept')}</span></p>
        <button type="button" className="button slim" aria-pressed={isWatching} onClick={() => watch(!isWatching)}>{t('trying.values')}</button>
        <button type="button" className="button slim" onClick={onAgain}>{t('trying.again')}</button>
        <button type="button" className="button slim main" autoFocus onClick={onStop}>{t('trying.stop')}</button>
      </header>
      <div className="trial-body">
        <div className="trial-desk">
          {shown ? (
            <ApiContext value={thread.api}>
              <Desk live={{ view: shown.view, receivedAt: shown.receivedAt, connection: 'live', error: null }} person={{ id: 'trial', name: t('trying.title'), staffNo: '' }} onDebrief={() => showResult(true)} onRewound={() => undefined} onHome={onStop} onSwitch={onStop} />
            </ApiContext>
          ) : <div className="page"><p role="status">{t('trying.preparing')}</p><Loading /></div>}
        </div>
        {isWatching && shown && <TrialValues values={shown.values} names={names} onSet={thread.set} />}
      </div>
      {isResult && shown?.sheet && <TrialResult sheet={shown.sheet} onClose={() => showResult(false)} onAgain={onAgain} onStop={onStop} />}
    </div>, document.body);
}
