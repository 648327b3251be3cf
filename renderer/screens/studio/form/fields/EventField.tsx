import { PlusOutlined } from '@ant-design/icons';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { insertAt, moveAt, removeAt, setAt, textOf } from '../../document/partSteps.ts';
import { useStudio } from '../../StudioContext.ts';
import { HappeningPicker } from '../logic/HappeningPicker.tsx';
import { PartTools } from '../PartTools.tsx';
import { useWords } from '../words.ts';
import { Labelled, type FieldProps } from './Labelled.tsx';

/** Something that happens, picked from the drill's own. One that may be left out can be taken away. */
export function EventField(props: FieldProps): ReactNode {
  const { edit } = useStudio();
  const { t } = useTranslation();
  const words = useWords();
  const { path, value, kind, name } = props;
  const label = words.label(kind, name);
  return (
    <Labelled {...props} isGroup>
      {() => (
        <span className="studio-line">
          <HappeningPicker name={label} value={textOf(value)} onPick={(key) => edit([setAt(path, key)])} />
          {value !== undefined && name !== 'event' && name !== 'what' && <button type="button" className="button slim square bare" aria-label={t('studio.takeAway', { name: label })} title={t('studio.remove')} onClick={() => edit([removeAt(path)])}>×</button>}
        </span>
      )}
    </Labelled>
  );
}

/** Several, in their order. */
export function EventsField(props: FieldProps): ReactNode {
  const { edit } = useStudio();
  const { t } = useTranslation();
  const { path, value } = props;
  const list = (Array.isArray(value) ? value : []).map(textOf);
  return (
    <Labelled {...props} isGroup>
      {() => (
        <>
          <ol className="studio-lines">
            {list.map((key, at) => {
              const name = t('studioHelp.eventNumber', { n: at + 1 });
              return (
                <li key={at} className="studio-line">
                  <HappeningPicker name={name} value={key} onPick={(next) => edit([setAt([...path, at], next)])} />
                  <PartTools name={name} canGoUp={at > 0} canGoDown={at < list.length - 1} onMove={(by) => edit([moveAt(path, at, at + by)])} onRemove={() => edit([list.length === 1 ? removeAt(path) : removeAt([...path, at])])} />
                </li>
              );
            })}
          </ol>
          <button type="button" className="button slim" onClick={() => edit([list.length === 0 ? setAt(path, ['']) : insertAt(path, list.length, '')])}><PlusOutlined aria-hidden />{t('studioHelp.addEvent')}</button>
        </>
      )}
    </Labelled>
  );
}
