import { useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { passMarkWays, type ReleaseLook } from '../../../../electron/contract/releases.ts';
import { PanelMark } from './PanelMark.tsx';

type PassMark = NonNullable<ReleaseLook['passMark']>;
interface Props { readonly draftId: string; readonly stamp: string; readonly passMark: PassMark; readonly note: string; onNote(note: string): void; onWay(way: PassMark['setBy']): void; onMark(mark: number): void }

/** How the pass mark was set, and the note that goes with it wherever it is shown. */
export function PassMarkStep({ draftId, stamp, passMark: { mark, setBy }, note, onNote, onWay, onMark }: Props): ReactNode {
  const { t } = useTranslation();
  const id = useId();
  const isNeeded = setBy !== 'provisional' && note.trim() === '';
  return (
    <section className="panel release-step">
      <h3>{t('release.mark')}</h3>
      <fieldset className="release-ways">
        <legend>{t('release.markNow', { n: mark })}</legend>
        {passMarkWays.map((way) => (
          <label key={way}><input type="radio" name={id} checked={setBy === way} onChange={() => onWay(way)} /><span><strong>{t(`release.way.${way}`)}</strong><span className="small quiet">{t(`release.wayHint.${way}`)}</span></span></label>
        ))}
      </fieldset>
      {setBy === 'panel' && <PanelMark draftId={draftId} stamp={stamp} onUse={(found, said) => { onMark(found); onNote([note.trim(), said].filter(Boolean).join('\n')); }} />}
      <div className="release-field">
        <label htmlFor={`${id}-note`}>{t('release.note')}</label>
        <textarea id={`${id}-note`} rows={2} maxLength={1000} value={note} aria-invalid={isNeeded} aria-describedby={`${id}-hint`} onChange={(event) => onNote(event.target.value)} />
        <p id={`${id}-hint`} className={isNeeded ? 'problem' : 'small quiet'}>{isNeeded ? t('release.noteNeeded') : t('release.noteHint')}</p>
      </div>
    </section>
  );
}
