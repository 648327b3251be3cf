import { useId, useMemo, useState, type KeyboardEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { articleText } from '../../../../ui/articleText.ts';
import { fieldOf, removeAt, setAt, textOf } from '../../document/partSteps.ts';
import { useStudio, useWritten } from '../../StudioContext.ts';
import { foundLaws, lawChoices, type LawChoice } from '../lawChoices.ts';
import { Labelled, type FieldProps } from './Labelled.tsx';

const most = 8;

/** What a rule rests on, by article from the law table as it is in force on the day of the drill; `isOne`: exactly one. */
export function SourcesField({ isOne = false, ...props }: FieldProps & { readonly isOne?: boolean }): ReactNode {
  const { edit, tables } = useStudio();
  const { scenario: root } = useWritten();
  const { t, i18n } = useTranslation();
  const id = useId();
  const [asked, setAsked] = useState('');
  const lang = i18n.language === 'en' ? 'en' : 'zh';
  const { path, value } = props;
  const day = textOf(fieldOf(root, 'startsAt')).slice(0, 10);
  const choices = useMemo(() => lawChoices(tables.laws, day, lang), [tables.laws, day, lang]);
  const chosen = Array.isArray(value) ? value.map(textOf) : textOf(value) === '' ? [] : [textOf(value)];
  const found = useMemo(() => foundLaws(choices, asked), [choices, asked]);
  const offered = found.filter((each) => !chosen.includes(each.id));
  const keep = (next: readonly string[]): void => edit([next.length === 0 ? removeAt(path) : setAt(path, isOne ? next.at(-1) : next)]);
  const pick = (choice: LawChoice | undefined): void => {
    if (!choice) return;
    keep([...chosen, choice.id]);
    setAsked('');
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && !event.nativeEvent.isComposing) pick(offered[0]);
    else if (event.key === 'Escape' && asked !== '') setAsked('');
    else return;
    event.preventDefault();
  };
  const about = (law: LawChoice): ReactNode => (
    <>
      <span>{law.article === null ? law.title : t('studioHelp.law.name', { law: law.title, article: articleText(law.article, t) })}{law.version !== '' && <span className="small quiet"> {law.version}</span>}</span>
      {law.gist !== '' && <span className="small">{law.gist}</span>}
      {law.notInForce && <span className="small tone-bad">{t(`studioHelp.law.${law.notInForce.kind}`, { on: day, day: law.notInForce.day })}</span>}
    </>
  );
  return (
    <Labelled {...props} isGroup>
      {() => (
        <>
          <ul className="studio-laws">
            {chosen.map((each, at) => {
              const known = choices.find((choice) => choice.id === each);
              return <li key={`${each}${at}`}><span>{known ? about(known) : t('studioHelp.law.unknown', { id: each })}</span><button type="button" className="button slim square bare" aria-label={t('studio.takeAway', { name: known ? `${known.title} ${known.article ?? ''}` : each })} title={t('studio.remove')} onClick={() => keep(chosen.toSpliced(at, 1))}>×</button></li>;
            })}
          </ul>
          <input aria-label={t('studio.addSource')} placeholder={t('studio.addSource')} aria-describedby={`${id}-found`} autoComplete="off" value={asked} onChange={({ target }) => setAsked(target.value)} onKeyDown={onKeyDown} />
          <p id={`${id}-found`} className="small quiet" role="status">{asked.trim() !== '' && (offered.length === 0 ? t('studioHelp.law.nothing') : t('studioHelp.law.found', { n: offered.length, shown: Math.min(most, offered.length) }))}</p>
          {offered.length > 0 && <ul className="studio-found-laws">{offered.slice(0, most).map((each) => <li key={each.id}><button type="button" className="studio-finding" onClick={() => pick(each)}>{about(each)}</button></li>)}</ul>}
        </>
      )}
    </Labelled>
  );
}
