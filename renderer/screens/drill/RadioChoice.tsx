import { useId, type ReactNode } from 'react';

export interface Choice {
  readonly handle: string;
  readonly label: string;
  readonly reason: string | null;
  /** a second line, and how it stands; what stands well has been seen to and says so with a tick */
  readonly detail?: string;
  readonly tone?: 'good' | 'neutral' | 'warn' | 'bad';
}

/** One question, large radio buttons; a choice that is not possible now says why. */
export function RadioChoice({ legend, choices, value, onChange }: { legend: string; choices: readonly Choice[]; value: string | null; onChange(handle: string): void }): ReactNode {
  const name = useId();
  return (
    <fieldset className="radio-choice">
      <legend>{legend}</legend>
      <div>
        {choices.map(({ handle, label, reason, detail, tone }) => (
          <label key={handle} className={reason ? 'radio off' : 'radio'}>
            <input type="radio" name={name} checked={value === handle} disabled={reason !== null} onChange={() => onChange(handle)} />
            <span><span className="choice-label">{label}</span>{tone === 'good' && <span className="tone-good"> ✓</span>}{detail && <span className={`small detail tone-${tone ?? 'neutral'}`}>{detail}</span>}{reason && <span className="small why-not">{reason}</span>}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
