import { memo, useId, useMemo, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { partAt, type DraftNames, type WatchedValue } from '../../../../scenarios/engine/index.ts';
import { fieldOf, textOf } from '../document/partSteps.ts';
import { useWritten } from '../StudioContext.ts';

type Scalar = number | string | boolean;
interface Props { readonly values: readonly WatchedValue[]; readonly names: DraftNames; onSet(name: string, value: Scalar): void }

/** Every value of the drill as it is now: what has moved since the trial began stands out, and what the drill may set can be set by hand. */
export function TrialValues({ values, names, onSet }: Props): ReactNode {
  const { t } = useTranslation();
  const { scenario } = useWritten();
  const id = useId();
  const [asked, ask] = useState('');
  const first = useRef(values);
  const began = useMemo(() => new Map(first.current.map((each) => [keyOf(each), each.value])), []);
  const choices = useMemo(() => choicesOf(scenario), [scenario]);
  const rows = values.map((each) => ({ each, key: keyOf(each), label: labelOf(each, names, t('trying.of')) })).filter(({ key, label }) => `${key} ${label}`.includes(asked.trim()));
  return (
    <aside className="trial-values" aria-label={t('trying.values')}>
      <div className="studio-field">
        <label htmlFor={id}>{t('trying.filter')}</label>
        <input id={id} autoComplete="off" value={asked} onChange={({ target }) => ask(target.value)} />
      </div>
      <table>
        <thead><tr><th scope="col">{t('trying.what')}</th><th scope="col">{t('trying.now')}</th></tr></thead>
        <tbody>{rows.map(({ each, key, label }) => <Row key={key} value={each.value} kind={each.kind} name={key} label={label} choices={choices.get(each.kind === 'person' ? `attribute.${each.field}` : `${each.kind}.${each.owner}`) ?? null} said={saidOf(each, names)} isMoved={began.get(key) !== each.value} onSet={onSet} />)}</tbody>
      </table>
      {rows.length === 0 && <p className="small quiet">{t('trying.nothing')}</p>}
    </aside>
  );
}

interface RowProps { readonly value: Scalar; readonly kind: WatchedValue['kind']; readonly name: string; readonly label: string; readonly said: string; readonly choices: readonly { readonly id: string; readonly label: string }[] | null; readonly isMoved: boolean; onSet(name: string, value: Scalar): void }

const Row = memo(function Row({ value, kind, name, label, said, choices, isMoved, onSet }: RowProps): ReactNode {
  const { t } = useTranslation();
  const [typed, type] = useState<string | null>(null);
  const send = (): void => {
    const amount = Number(typed);
    if (typed !== null && typed.trim() !== '' && Number.isSafeInteger(amount)) onSet(name, amount);
    type(null);
  };
  const field = (): ReactNode => {
    if (kind !== 'variable' && kind !== 'person') return said;
    if (typeof value === 'boolean') return <input type="checkbox" aria-label={label} checked={value} onChange={({ target }) => onSet(name, target.checked)} />;
    if (typeof value === 'number') return <input aria-label={label} inputMode="numeric" value={typed ?? String(value)} onChange={({ target }) => type(target.value)} onBlur={send} onKeyDown={(event) => { if (event.key === 'Enter') send(); }} />;
    return <select aria-label={label} value={value} onChange={({ target }) => onSet(name, target.value)}>{(choices ?? [{ id: value, label: value }]).map((each) => <option key={each.id} value={each.id}>{each.label}</option>)}</select>;
  };
  return <tr data-moved={isMoved || undefined}><th scope="row">{label}{isMoved && <span className="unseen"> {t('trying.moved')}</span>}</th><td className="numbers">{field()}</td></tr>;
});

function keyOf({ owner, field }: WatchedValue): string {
  return field === null ? owner : `${owner}.${field}`;
}

function labelOf({ kind, owner, field }: WatchedValue, names: DraftNames, of: string): string {
  const own = names.of(kind, owner);
  return field === null ? own : `${own}${of}${kind === 'person' ? names.of('attribute', field) : field}`;
}

function saidOf({ kind, owner, field, value }: WatchedValue, names: DraftNames): string {
  if (typeof value !== 'string') return String(value);
  if (kind === 'variable') return names.value('variable', owner, value);
  if (kind === 'unit') return field === 'at' ? names.of('place', value) : field === 'task' && value !== '' ? names.of('task', value) : value;
  return value;
}

/** The values that a variable or an attribute may have, where they are listed. */
function choicesOf(document: unknown): ReadonlyMap<string, readonly { readonly id: string; readonly label: string }[]> {
  const listed = (kind: string, path: string) => {
    const list = partAt(document, [path]);
    return Array.isArray(list) ? list.flatMap((part: unknown) => {
      const values = fieldOf(part, 'values');
      return Array.isArray(values) ? [[`${kind}.${textOf(fieldOf(part, 'id'))}`, values.map((each: unknown) => ({ id: textOf(fieldOf(each, 'id')), label: textOf(fieldOf(each, 'label')) }))] as const] : [];
    }) : [];
  };
  return new Map([...listed('variable', 'variables'), ...listed('attribute', 'attributes')]);
}
