import { useId, type ReactNode } from 'react';

interface Choice { readonly handle: string; readonly label: string; readonly reason: string | null }

/** One question, large radio buttons; a choice that is not possible now says why. */
export function RadioChoice({ legend, choices, value, onChange }: { legend: string; choices: readonly Choice[]; value: string | null; onChange(handle: string): void }): ReactNode {
  const name = useId();
  return (
    <fieldset className="radio-choice">
      <legend>{legend}</legend>
      <div>
        {choices.map(({ handle, label, reason }) => (
          <label key={handle} className={reason ? 'radio off' : 'radio'}>
            <input type="radio" name={name} checked={value === handle} disabled={reason !== null} onChange={() => onChange(handle)} />
            <span>{label}{reason && <span className="small why-not">{reason}</span>}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
