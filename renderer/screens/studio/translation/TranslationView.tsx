import { memo, useCallback, useMemo, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { setEnglish } from '../document/partSteps.ts';
import { useNow, useStudio, type Studio } from '../StudioContext.ts';
import { pathOfKey } from './pathOfKey.ts';
import { rowsOf, type Row } from './rows.ts';

const page = 60;
const filters = ['missing', 'all', 'left'] as const;
type Filter = (typeof filters)[number];
const fits: Readonly<Record<Filter, (row: Row) => boolean>> = { missing: ({ zh, en }) => zh !== null && en === '', all: ({ zh }) => zh !== null, left: ({ zh }) => zh === null };

/** Every Chinese text beside its English, to be filled in here. */
export function TranslationView(): ReactNode {
  const { t } = useTranslation();
  const { checked, now, edit, show, select } = useStudio();
  const en = useNow((state) => state.en.value);
  const rows = useMemo(() => rowsOf(checked.texts, en), [checked.texts, en]);
  const missing = rows.filter(fits.missing).length, left = rows.filter(fits.left).length;
  const [filter, setFilter] = useState<Filter>('all');
  const [count, setCount] = useState(page);
  // what was missing stays in the list while it is filled in
  const [wanted, setWanted] = useState<ReadonlySet<string> | null>(null);
  const choose = (next: Filter): void => {
    setFilter(next);
    setCount(page);
    setWanted(next === 'all' ? null : new Set(rows.filter(fits[next]).map(({ key }) => key)));
  };
  const shown = rows.filter(({ key }) => wanted === null || wanted.has(key)).filter(({ zh }) => (filter === 'left') === (zh === null));
  const go = useCallback((key: string): void => {
    const path = pathOfKey(now().scenario.value, key);
    if (path) { show('outline'); select(path); }
  }, [now, show, select]);
  return (
    <section className="studio-translation" aria-label={t('studio.view.translation')}>
      <div className="cluster" role="group" aria-label={t('studio.translation.which')}>
        {filters.filter((each) => each !== 'left' || left > 0).map((each) => <button key={each} type="button" className="button slim" aria-pressed={filter === each} onClick={() => choose(each)}>{t(`studio.translation.${each}`, { n: each === 'missing' ? missing : each === 'left' ? left : rows.length - left })}</button>)}
      </div>
      {filter === 'left' && <p className="small quiet">{t('studio.translation.leftHint')}</p>}
      {shown.length === 0 && <p role="status">{t(missing === 0 ? 'studio.translation.whole' : 'studio.translation.nothing')}</p>}
      <ul className="studio-pairs">{shown.slice(0, count).map((row) => <Pair key={row.key} name={row.key} zh={row.zh} en={row.en} edit={edit} onGo={go} />)}</ul>
      {shown.length > count && <button type="button" className="button" onClick={() => setCount(count + page)}>{t('studio.translation.more', { n: shown.length - count })}</button>}
    </section>
  );
}

const Pair = memo(function Pair({ name, zh, en, edit, onGo }: Omit<Row, 'key'> & { readonly name: string; readonly edit: Studio['edit']; onGo(key: string): void }): ReactNode {
  const { t } = useTranslation();
  return (
    <li data-missing={en === '' || undefined}>
      {zh === null ? <p className="quiet">{name}</p> : <button type="button" className="studio-zh" title={t('studio.translation.toForm')} onClick={() => onGo(name)}>{zh}</button>}
      <textarea rows={1} lang="en" aria-label={t('studio.translation.of', { zh: zh ?? name })} placeholder={t('studio.translation.none')} value={en} onChange={({ target }) => edit([setEnglish(name, target.value)])} />
      {zh === null && <button type="button" className="button slim" onClick={() => edit([setEnglish(name, '')])}>{t('studio.remove')}</button>}
    </li>
  );
});
