import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useDrill } from '../DrillContext.ts';
import type { Board } from './shortfall.ts';

/** One cell of a board: who, and how it stands in pattern, sign and word. A press picks the person. */
export function Household({ row, columns }: { row: Board['rows'][number]; columns: readonly string[] }): ReactNode {
  const { selected, select } = useDrill();
  const { t } = useTranslation();
  const { handle, name, floor, values, tone, weight } = row;
  const said = values.map(({ label, value }, index) => t('common.pair', { a: columns[index] ?? label, b: value })).join(' · ');
  const where = [floor === null ? null : t('drill.floor', { n: floor }), weight].filter((part) => part !== null).join(' · ');
  return (
    <button type="button" className={`household tone-${tone}`} aria-pressed={selected === handle} title={[name, said].filter(Boolean).join(' · ')} onClick={() => select(selected === handle ? null : handle)}>
      <strong>{name}</strong>
      <span className="stance"><span aria-hidden="true">{signs[tone]}</span> {values[0]?.value}</span>
      {' '}<span className="small quiet numbers">{where}</span>
      <span className="unseen"> · {said}</span>
    </button>
  );
}

const signs: Readonly<Record<Board['rows'][number]['tone'], string>> = { good: '✓', neutral: '○', warn: '△', bad: '✕' };
