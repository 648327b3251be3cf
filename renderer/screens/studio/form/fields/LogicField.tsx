import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { conditionOf, conditionSource } from '../../../../../scenarios/engine/index.ts';
import { removeAt, setAt, textOf } from '../../document/partSteps.ts';
import { ConditionLines } from '../logic/ConditionLines.tsx';
import { durationOf } from '../logic/duration.ts';
import { DurationInputs } from '../logic/DurationInputs.tsx';
import { useNames, useSaid } from '../logic/useSaid.ts';
import { useStudio } from '../../StudioContext.ts';
import { useWords } from '../words.ts';
import { Labelled, type FieldProps } from './Labelled.tsx';

const empty = { join: 'all', rows: [] } as const;

/** A condition line by line, a time as number and unit; what these cannot say as it is written. Under it the sentence that it makes. `is`: what it yields. */
export function LogicField({ is, ...props }: FieldProps & { readonly is: 'condition' | 'time' | 'number' }): ReactNode {
  const { edit } = useStudio();
  const { t } = useTranslation();
  const words = useWords();
  const names = useNames();
  const said = useSaid(props.path);
  const [wantsText, setWantsText] = useState(false);
  const { path, value, kind, name } = props;
  const source = textOf(value);
  const isOpen = source === '' || source === 'false';
  const condition = is === 'condition' ? (isOpen ? empty : conditionOf(source, names)) : null;
  const duration = is === 'time' ? (source === '' ? undefined : durationOf(source)) : null;
  const canPick = condition !== null || duration !== null;
  const isText = wantsText || !canPick;
  const keep = (next: string | null): void => edit([next === null ? removeAt(path) : setAt(path, next)]);
  const label = words.label(kind, name);
  const fixed = is === 'condition' ? { '': isText ? null : t('studioHelp.noCondition'), true: t('studioHelp.always'), false: t('studioHelp.neverYet') }[source] : undefined;
  const reading = source === '' || (duration !== null && !isText) ? null : said(source);
  const sentence = fixed !== undefined ? fixed : reading === null ? null : t('studioHelp.reads', { said: reading });
  const tools = (
    <>
      {sentence !== null && <p className="studio-sentence small">{sentence}</p>}
      {isText && source !== '' && sentence === null && <p className="small quiet">{t('studioHelp.unread')}</p>}
      {is !== 'number' && canPick && <button type="button" className="button slim bare" aria-label={t('common.pair', { a: label, b: t(isText ? 'studioHelp.asList' : 'studioHelp.asText') })} onClick={() => setWantsText(!isText)}>{t(isText ? 'studioHelp.asList' : 'studioHelp.asText')}</button>}
    </>
  );
  if (isText) {
    return (
      <Labelled {...props}>
        {(own) => (
          <>
            <textarea {...own} className="studio-logic" data-is={is} rows={1} spellCheck={false} value={source} onChange={({ target }) => { setWantsText(true); keep(target.value); }} onBlur={() => { if (value === '') keep(null); }} />
            {tools}
          </>
        )}
      </Labelled>
    );
  }
  if (duration !== null) return <Labelled {...props}>{(own) => <><DurationInputs own={own} name={label} duration={duration} onChange={keep} />{tools}</>}</Labelled>;
  return <Labelled {...props} isGroup>{() => <>{condition && <ConditionLines name={label} condition={condition} onChange={(next) => keep(next && conditionSource(next))} />}{tools}</>}</Labelled>;
}
