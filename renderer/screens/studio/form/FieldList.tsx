import { memo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { partAt } from '../../../../scenarios/engine/index.ts';
import { textOfPath } from '../lint/findingPath.ts';
import { useStudio } from '../StudioContext.ts';
import type { Field } from './field.ts';
import { FieldView } from './FieldView.tsx';
import { Fold } from './Fold.tsx';
import { PieceField } from './fields/PieceField.tsx';
import { kinds } from './kinds.ts';
import type { FieldListProps } from './NestedForm.tsx';

/** The fields of a part; those rarely used, and what no field is made for, under 更多. Nothing that the text holds is left out. */
export const FieldList = memo(function FieldList({ kind, path, value, elsewhere = [] }: FieldListProps): ReactNode {
  const { t } = useTranslation();
  const { selected } = useStudio();
  const fields = (kinds[kind] ?? []).filter(({ name, ofType }) => ofType === undefined || ofType === partAt(value, ['type']) || partAt(value, [name]) !== undefined);
  const named = new Set([...fields.map(({ name }) => name), ...elsewhere]);
  const unnamed = typeof value === 'object' && value !== null && !kind.includes('_') ? Object.keys(value).filter((key) => !named.has(key)) : [];
  const view = (field: Field): ReactNode => <FieldView key={field.name} field={field} kind={kind} path={[...path, field.name]} value={partAt(value, [field.name])} />;
  const more = fields.filter((field) => field.more);
  const isWanted = more.some(({ name }) => textOfPath(selected).startsWith(textOfPath([...path, name])));
  return (
    <div className="studio-fields">
      {fields.filter((field) => !field.more).map(view)}
      {(more.length > 0 || unnamed.length > 0) && (
        <Fold className="studio-more" summary={t('studio.more')} isWanted={isWanted || unnamed.length > 0}>
          {() => (
            <div className="studio-fields">
              {more.map(view)}
              {unnamed.map((key) => <PieceField key={key} kind={kind} name={key} path={[...path, key]} value={partAt(value, [key])} />)}
            </div>
          )}
        </Fold>
      )}
    </div>
  );
}, (a, b) => a.kind === b.kind && a.value === b.value && a.elsewhere === b.elsewhere && textOfPath(a.path) === textOfPath(b.path));
