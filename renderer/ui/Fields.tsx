import { useId, type ReactNode } from 'react';

export interface FieldSpec<Name extends string> {
  readonly name: Name;
  readonly label: string;
  readonly hint?: string;
  readonly type?: 'text' | 'password';
  readonly autoComplete?: 'off' | 'username' | 'current-password' | 'new-password';
  readonly isWrong?: boolean;
}

interface Props<Name extends string> {
  readonly fields: readonly FieldSpec<Name>[];
  readonly values: Readonly<Record<Name, string>>;
  /** Of the sentence that says what is wrong with the fields marked so. */
  readonly problemId: string;
  onChange(name: Name, value: string): void;
}

/** Labelled fields of a form, one under the other. */
export function Fields<Name extends string>({ fields, values, problemId, onChange }: Props<Name>): ReactNode {
  const id = useId();
  return fields.map(({ name, label, hint, type = 'text', autoComplete = 'off', isWrong = false }) => {
    const described = [isWrong && problemId, hint !== undefined && `${id}-${name}-hint`].filter(Boolean).join(' ');
    return (
      <div key={name} className="field">
        <label htmlFor={`${id}-${name}`}>{label}</label>
        <input id={`${id}-${name}`} type={type} value={values[name]} maxLength={type === 'password' ? 200 : 60} autoComplete={autoComplete} spellCheck={false} aria-invalid={isWrong} aria-describedby={described === '' ? undefined : described} onChange={(event) => onChange(name, event.target.value)} />
        {hint !== undefined && <p id={`${id}-${name}-hint`} className="small quiet">{hint}</p>}
      </div>
    );
  });
}
