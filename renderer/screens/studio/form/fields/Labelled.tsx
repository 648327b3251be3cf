import { useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { PartPath } from '../../../../../scenarios/engine/index.ts';
import { textOfPath } from '../../lint/findingPath.ts';
import { useStudio } from '../../StudioContext.ts';
import { useOriginal } from '../original.ts';
import { useWords } from '../words.ts';

export interface FieldProps { readonly kind: string; readonly name: string; readonly path: PartPath; readonly value: unknown }
interface Own { readonly id: string; readonly 'aria-describedby': string | undefined; readonly 'aria-invalid': boolean; readonly 'data-path': string }

/** A field with its name, one sentence more where it needs one, and what the check says about it. `isGroup`: it holds several controls. */
export function Labelled({ kind, name, path, isGroup = false, children }: Omit<FieldProps, 'value'> & { readonly isGroup?: boolean; children(own: Own): ReactNode }): ReactNode {
  const id = useId();
  const { i18n } = useTranslation();
  const { checked } = useStudio();
  const words = useWords();
  const at = textOfPath(path);
  const said = checked.findings.filter((finding) => finding.path === at && !finding.code.startsWith('translation'));
  const hint = words.hint(kind, name), was = useOriginal(kind, name);
  const described = [was !== '' && `${id}-was`, hint !== '' && `${id}-hint`, said.length > 0 && `${id}-said`].filter(Boolean).join(' ');
  const own: Own = { id, 'aria-describedby': described === '' ? undefined : described, 'aria-invalid': said.some(({ severity }) => severity === 'error'), 'data-path': at };
  const more = (
    <>
      {was !== '' && <p id={`${id}-was`} className="small quiet">{was}</p>}
      {hint !== '' && <p id={`${id}-hint`} className="small quiet">{hint}</p>}
      {said.length > 0 && <ul id={`${id}-said`} className="studio-said">{said.map((finding, i) => <li key={i} className={`small tone-${finding.severity === 'error' ? 'bad' : 'warn'}`}>{i18n.language === 'en' ? finding.message : finding.messageZh}</li>)}</ul>}
    </>
  );
  if (isGroup) return <fieldset className="studio-field" data-path={at} tabIndex={-1}><legend>{words.label(kind, name)}</legend>{children(own)}{more}</fieldset>;
  return <div className="studio-field"><label htmlFor={id}>{words.label(kind, name)}</label>{children(own)}{more}</div>;
}
