import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { parseDocument, stringify } from 'yaml';
import { removeAt, setAt } from '../../document/partSteps.ts';
import { useStudio } from '../../StudioContext.ts';
import { Labelled, type FieldProps } from './Labelled.tsx';
import { useTyped } from './useTyped.ts';

const told = (value: unknown): string => (value === undefined ? '' : stringify(value, { version: '1.2', schema: 'core', lineWidth: 0 }).trimEnd());

/** What forms have no words for, as its text. */
export function PieceField(props: FieldProps): ReactNode {
  const { edit } = useStudio();
  const { t } = useTranslation();
  const { path } = props;
  const typed = useTyped<unknown>(props.value, told, meant, (value) => edit([value === undefined ? removeAt(path) : setAt(path, value)]));
  const isOdd = meant(typed.text) === null;
  return (
    <Labelled {...props}>
      {(own) => (
        <>
          <textarea {...own} className="studio-logic" rows={3} spellCheck={false} value={typed.text} onChange={({ target }) => typed.type(target.value)} onBlur={() => { if (!isOdd) typed.leave(); }} />
          <p className="small quiet">{t('studioForms.asWritten')}</p>
          {isOdd && <p className="small tone-bad" role="status">{t('studio.pieceOdd')}</p>}
        </>
      )}
    </Labelled>
  );
}

function meant(text: string): { readonly value: unknown } | null {
  if (text.trim() === '') return { value: undefined };
  const document = parseDocument(text, { version: '1.2', schema: 'core', prettyErrors: false });
  return document.errors.length > 0 ? null : { value: document.toJS({ maxAliasCount: 0 }) as unknown };
}
