import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { insertAt, moveAt, removeAt, setAt } from '../../document/partSteps.ts';
import { textOfPath } from '../../lint/findingPath.ts';
import { useStudio, useWritten } from '../../StudioContext.ts';
import { effectNames } from '../effectKinds.ts';
import { effectNameOf, effectText } from '../effectText.ts';
import { Fold } from '../Fold.tsx';
import { useSaid } from '../logic/useSaid.ts';
import { NestedForm } from '../NestedForm.tsx';
import { PartTools } from '../PartTools.tsx';
import { useNewPart } from '../useNewPart.ts';
import { useWords } from '../words.ts';
import { Labelled, type FieldProps } from './Labelled.tsx';
import { PieceField } from './PieceField.tsx';

/** What follows, one sentence each; a sentence opens its form. */
export function EffectsField(props: FieldProps): ReactNode {
  const { edit, selected } = useStudio();
  const { scenario: root } = useWritten();
  const { t } = useTranslation();
  const words = useWords();
  const made = useNewPart();
  const say = useSaid(props.path);
  const { path, value } = props;
  const list: readonly unknown[] = Array.isArray(value) ? value : [];
  return (
    <Labelled {...props} isGroup>
      {() => (
        <>
          <ol className="studio-effects">
            {list.map((effect, at) => {
              const text = effectText(effect, root, t, say);
              const name = effectNameOf(effect);
              return (
                <li key={at}>
                  <Fold summary={text} isWanted={textOfPath(selected).startsWith(`${textOfPath([...path, at])}.`)}>
                    {() => (name === '' ? <PieceField kind="effect" name="text" path={[...path, at]} value={effect} /> : <NestedForm kind={`effect_${name}`} path={[...path, at]} value={effect} />)}
                  </Fold>
                  <PartTools name={text} canGoUp={at > 0} canGoDown={at < list.length - 1} onMove={(by) => edit([moveAt(path, at, at + by)])} onRemove={() => edit([list.length === 1 ? removeAt(path) : removeAt([...path, at])])} />
                </li>
              );
            })}
          </ol>
          <select aria-label={`${words.label(props.kind, props.name)} ${t('studio.addEffect')}`} value="" onChange={({ target }) => {
            const effect = made.part(`effect_${target.value}`);
            edit([list.length === 0 ? setAt(path, [effect]) : insertAt(path, list.length, effect)]);
          }}>
            <option value="">{t('studio.addEffect')}</option>
            {effectNames.map((each) => <option key={each} value={each}>{words.value('effect', each)}</option>)}
          </select>
        </>
      )}
    </Labelled>
  );
}
