import { PlusOutlined } from '@ant-design/icons';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { insertAt, moveAt, removeAt, setAt } from '../../document/partSteps.ts';
import { useStudio } from '../../StudioContext.ts';
import { NestedForm } from '../NestedForm.tsx';
import { nameOf } from '../nameOf.ts';
import { OptionLength, OptionLengthNote } from '../OptionLengthNote.tsx';
import { lengthsOf } from '../../side/lengths.ts';
import { PartTools } from '../PartTools.tsx';
import { useNewPart } from '../useNewPart.ts';
import { useWords } from '../words.ts';
import { hasId } from '../blanks.ts';
import { Labelled, type FieldProps } from './Labelled.tsx';

/** Smaller parts of a part, each with its own form, in their order. */
export function PartsField({ of, ...props }: FieldProps & { readonly of: string }): ReactNode {
  const { edit } = useStudio();
  const { t } = useTranslation();
  const words = useWords();
  const made = useNewPart();
  const { path, value } = props;
  const list: readonly unknown[] = Array.isArray(value) ? value : [];
  const lengths = of === 'option' ? lengthsOf(list) : null;
  const copy = (part: unknown): unknown => (hasId(of) && typeof part === 'object' ? { ...part, id: made.id(of) } : part);
  return (
    <Labelled {...props} isGroup>
      {() => (
        <>
          <ol className="studio-parts">
            {list.map((part, at) => {
              const name = t('studio.numbered', { kind: words.kind(of), n: at + 1 });
              return (
                <li key={at} className="studio-part">
                  <div className="studio-part-head"><span className="small quiet">{name}</span>{lengths && <OptionLength lengths={lengths} at={at} />}
                    <PartTools name={nameOf(part) || name} canGoUp={at > 0} canGoDown={at < list.length - 1} onMove={(by) => edit([moveAt(path, at, at + by)])} onDuplicate={() => edit([insertAt(path, at + 1, copy(part))])} onRemove={() => edit([list.length === 1 ? removeAt(path) : removeAt([...path, at])])} />
                  </div>
                  <NestedForm kind={of} path={[...path, at]} value={part} />
                </li>
              );
            })}
          </ol>
          {lengths && <OptionLengthNote lengths={lengths} />}
          <button type="button" className="button slim" onClick={() => edit([list.length === 0 ? setAt(path, [made.part(of)]) : insertAt(path, list.length, made.part(of))])}><PlusOutlined aria-hidden />{t('studio.add', { kind: words.kind(of) })}</button>
        </>
      )}
    </Labelled>
  );
}
