import { useId, useMemo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { removeAt, setAt, textOf } from '../../document/partSteps.ts';
import { useStudio } from '../../StudioContext.ts';
import { Labelled, type FieldProps } from './Labelled.tsx';

/** The sources of a rule, by article from the law table; `isOne`: exactly one. */
export function SourcesField({ isOne = false, ...props }: FieldProps & { readonly isOne?: boolean }): ReactNode {
  const { edit, tables } = useStudio();
  const { t, i18n } = useTranslation();
  const list = useId();
  const lang = i18n.language === 'en' ? 'en' : 'zh';
  const { path, value } = props;
  const chosen = Array.isArray(value) ? value.map(textOf) : textOf(value) === '' ? [] : [textOf(value)];
  const known = useMemo(() => tables.laws.flatMap((law) => {
    const articles = Object.keys(law.articles);
    return articles.length === 0 ? [{ id: law.id, name: law.title[lang] }] : articles.map((article) => ({ id: `${law.id}/${article}`, name: t('studio.article', { law: law.title[lang], article }) }));
  }), [tables.laws, lang, t]);
  const offered = useMemo(() => <datalist id={list}>{known.map(({ id, name }) => <option key={id} value={name} />)}</datalist>, [known, list]);
  const keep = (next: readonly string[]): void => edit([next.length === 0 ? removeAt(path) : setAt(path, isOne ? next.at(-1) : next)]);
  return (
    <Labelled {...props} isGroup>
      {() => (
        <>
          <ul className="studio-chips">
            {chosen.map((id, at) => <li key={`${id}${at}`}>{known.find((each) => each.id === id)?.name ?? t('studio.missing', { id })}<button type="button" className="button slim square bare" aria-label={t('studio.takeAway', { name: id })} onClick={() => keep(chosen.toSpliced(at, 1))}>×</button></li>)}
          </ul>
          <input aria-label={t('studio.addSource')} placeholder={t('studio.addSource')} list={list} autoComplete="off" onChange={({ target }) => {
            const found = known.find(({ id, name }) => target.value === name || target.value === id);
            if (found && !chosen.includes(found.id)) { keep([...chosen, found.id]); target.value = ''; }
          }} />
          {offered}
        </>
      )}
    </Labelled>
  );
}
