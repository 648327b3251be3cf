import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { textOf } from '../../document/partSteps.ts';
import { useWritten } from '../../StudioContext.ts';
import { RenameDialog } from '../RenameDialog.tsx';
import { renamingAt } from '../renamingAt.ts';
import { Labelled, type FieldProps } from './Labelled.tsx';

/** A name for the machine, by which other parts name this one: changed everywhere at once, or not at all. */
export function IdField(props: FieldProps): ReactNode {
  const { scenario: root } = useWritten();
  const { t } = useTranslation();
  const [isAsking, setAsking] = useState(false);
  const { path } = props;
  const value = textOf(props.value);
  return (
    <Labelled {...props}>
      {(own) => (
        <>
          <input {...own} value={value} readOnly />
          {renamingAt(root, path, '') && <button type="button" className="button slim" onClick={() => setAsking(true)}>{t('studioHelp.rename.ask')}</button>}
          {isAsking && <RenameDialog path={path} onClose={() => setAsking(false)} />}
        </>
      )}
    </Labelled>
  );
}
