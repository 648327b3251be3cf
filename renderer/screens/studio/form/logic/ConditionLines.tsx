import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Condition } from '../../../../../scenarios/engine/index.ts';
import { useWritten } from '../../StudioContext.ts';
import { ConditionLine } from './ConditionLine.tsx';
import { lineKinds, newLine, withLine, type LineKind } from './lines.ts';
import { useNames } from './useSaid.ts';

interface Props { readonly name: string; readonly condition: Condition; /** null: no line is left */ onChange(condition: Condition | null): void }

/** A condition line by line, each picked from lists. */
export function ConditionLines({ name, condition, onChange }: Props): ReactNode {
  const { scenario: root } = useWritten();
  const { t } = useTranslation();
  const names = useNames();
  const { join, rows } = condition;
  const add = (kind: LineKind): void => { const row = newLine(kind, root, names); if (row) onChange({ join, rows: [...rows, row] }); };
  const change = (next: Condition): void => onChange(next.rows.length === 0 ? null : next);
  return (
    <>
      {rows.length > 1 && (
        <select className="studio-join" aria-label={t('common.pair', { a: name, b: t('studioHelp.join') })} value={join} onChange={({ target }) => onChange({ join: target.value as Condition['join'], rows })}>
          {(['all', 'any'] as const).map((each) => <option key={each} value={each}>{t(`studioHelp.${each}`)}</option>)}
        </select>
      )}
      {rows.length > 0 && <ol className="studio-lines">{rows.map((row, at) => <ConditionLine key={at} row={row} name={t('studioHelp.lineNumber', { n: at + 1 })} onChange={(next) => change(withLine(condition, at, next))} onRemove={() => change(withLine(condition, at, null))} />)}</ol>}
      <select className="studio-add-line" aria-label={t('common.pair', { a: name, b: t('studioHelp.addLine') })} value="" onChange={({ target }) => add(target.value as LineKind)}>
        <option value="">{t('studioHelp.addLine')}</option>
        {lineKinds.filter((kind) => newLine(kind, root, names) !== null).map((kind) => <option key={kind} value={kind}>{t(`studioHelp.line.${kind}`)}</option>)}
      </select>
    </>
  );
}
