import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Comparison, ConditionRow } from '../../../../../scenarios/engine/index.ts';
import { useWritten } from '../../StudioContext.ts';
import { plainDigits, useTyped } from '../fields/useTyped.ts';
import { HappeningPicker } from './HappeningPicker.tsx';
import { choicesOf, comparablesOf, comparisonsOf, firstValue, lineKinds, newLine, statesOf, type Choice, type LineKind } from './lines.ts';
import { useNames } from './useSaid.ts';

interface Props { readonly row: ConditionRow; /** `第 2 条` */ readonly name: string; onChange(row: ConditionRow): void; onRemove(): void }

/** One line of a condition: what it looks at, and what must be so. */
export function ConditionLine({ row, name, onChange, onRemove }: Props): ReactNode {
  const { scenario: root } = useWritten();
  const { t } = useTranslation();
  const names = useNames();
  const label = (what: 'lookAt' | 'which' | 'relation' | 'value'): string => t('common.pair', { a: name, b: t(`studioHelp.${what}`) });
  const change = (kind: LineKind): void => { const next = newLine(kind, root, names); if (next) onChange(next); };
  return (
    <li className="studio-line">
      <span className="studio-pick">
        <Pick label={label('lookAt')} value={row.kind} of={lineKinds.filter((kind) => kind === row.kind || newLine(kind, root, names) !== null).map((kind) => ({ id: kind, name: t(`studioHelp.line.${kind}`) }))} onPick={(kind) => change(kind as LineKind)} />
        {row.kind === 'happened' && <HappeningPicker name={name} value={row.key} onPick={(key) => onChange({ ...row, key })} />}
        {row.kind === 'compare' && <Compare row={row} label={label} onChange={onChange} />}
        {row.kind === 'waiting' && <Pick label={label('which')} value={row.decision} of={choicesOf(names, 'decision')} onPick={(decision) => onChange({ ...row, decision })} />}
        {row.kind === 'state' && <Pick label={label('which')} value={row.dynamic} of={choicesOf(names, 'dynamic')} onPick={(dynamic) => onChange({ ...row, dynamic, state: statesOf(root, dynamic)[0] ?? '' })} />}
        {row.kind !== 'compare' && <Pick label={label('relation')} value={row.not ? 'not' : 'so'} of={(['so', 'not'] as const).map((id) => ({ id, name: t(`studioHelp.${row.kind}.${id}`) }))} onPick={(id) => onChange({ ...row, not: id === 'not' })} />}
        {row.kind === 'phase' && <Pick label={label('which')} value={row.phase} of={choicesOf(names, 'phase')} onPick={(phase) => onChange({ ...row, phase })} />}
        {row.kind === 'state' && <Pick label={label('value')} value={row.state} of={statesOf(root, row.dynamic).map((id) => ({ id, name: names.state(row.dynamic, id) }))} onPick={(state) => onChange({ ...row, state })} />}
      </span>
      <button type="button" className="button slim square bare" aria-label={t('studio.takeAway', { name })} title={t('studio.remove')} onClick={onRemove}>×</button>
    </li>
  );
}

type CompareRow = Extract<ConditionRow, { kind: 'compare' }>;

function Compare({ row, label, onChange }: { readonly row: CompareRow; label(what: 'which' | 'relation' | 'value'): string; onChange(row: ConditionRow): void }): ReactNode {
  const { scenario: root } = useWritten();
  const { t } = useTranslation();
  const names = useNames();
  const all = comparablesOf(root, names, (person, attribute) => t('studioHelp.ofPerson', { person, attribute }));
  const { name, comparison, value } = row;
  const type = typeof value === 'boolean' ? 'bool' : typeof value === 'string' ? 'enum' : 'int';
  const values = all.find(({ id }) => id === name)?.values ?? [];
  const typed = useTyped<number | string | boolean>(value, String, (text) => (/^-?\d{1,15}$/.test(plainDigits(text)) ? { value: Number(plainDigits(text)) } : null), (next) => onChange({ ...row, value: next }));
  return (
    <>
      <Pick label={label('which')} value={name} of={all} onPick={(id) => { const next = all.find((each) => each.id === id); if (next) onChange({ kind: 'compare', name: id, ...firstValue(next) }); }} />
      {type === 'bool'
        ? <Pick label={label('value')} value={(comparison === '==') === value ? 'so' : 'not'} of={(['so', 'not'] as const).map((id) => ({ id, name: t(`studioHelp.compare.${id}`) }))} onPick={(id) => onChange({ ...row, comparison: '==', value: id === 'so' })} />
        : (
          <>
            <Pick label={label('relation')} value={comparison} of={comparisonsOf(type).map((id) => ({ id, name: t(`studioHelp.comparison.${comparisonNames[id]}`) }))} onPick={(id) => onChange({ ...row, comparison: id as Comparison })} />
            {type === 'enum' ? <Pick label={label('value')} value={String(value)} of={values} onPick={(id) => onChange({ ...row, value: id })} /> : <input className="studio-number numbers" aria-label={label('value')} inputMode="numeric" autoComplete="off" value={typed.text} onChange={({ target }) => typed.type(target.value)} onBlur={typed.leave} />}
          </>
        )}
    </>
  );
}

const comparisonNames = { '>=': 'least', '<=': 'most', '>': 'more', '<': 'less', '==': 'same', '!=': 'other' } as const;

/** One of a list; what the list does not have is shown as it is written. */
function Pick({ label, value, of, onPick }: { readonly label: string; readonly value: string; readonly of: readonly Choice[]; onPick(id: string): void }): ReactNode {
  return (
    <select aria-label={label} value={value} onChange={({ target }) => onPick(target.value)}>
      {!of.some(({ id }) => id === value) && <option value={value}>{value}</option>}
      {of.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}
    </select>
  );
}
