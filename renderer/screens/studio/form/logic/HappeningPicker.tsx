import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { keyInWords } from '../../../../../scenarios/engine/index.ts';
import type { Texts } from '../../../../text/zh.ts';
import { useWritten } from '../../StudioContext.ts';
import { happeningsOf, wayOf, waysIn } from './happenings.ts';
import { useNames } from './useSaid.ts';

interface Props { readonly value: string; /** what is picked, for who cannot see where the lists stand */ readonly name: string; onPick(key: string): void }

/** Something that happens in the drill, picked from two lists: in which way, and to what. A key that the lists do not have stays as it is. */
export function HappeningPicker({ value, name, onPick }: Props): ReactNode {
  const { scenario: root } = useWritten();
  const { t, i18n } = useTranslation();
  const names = useNames();
  const offered = waysIn(root, names);
  const way = value === '' ? '' : wayOf(value);
  const lang = i18n.language === 'en' ? 'en' : 'zh';
  const list = happeningsOf(way, root, names, lang);
  const isKnown = list.some(({ key }) => key === value);
  return (
    <span className="studio-pick">
      <select aria-label={t('common.pair', { a: name, b: t('studioHelp.pickWay') })} value={offered.includes(way) ? way : ''} onChange={({ target }) => { const [first] = happeningsOf(target.value, root, names); if (first) onPick(first.key); }}>
        {!offered.includes(way) && <option value="">{t('studio.choose')}</option>}
        {offered.map((each) => <option key={each} value={each}>{t(`studioHelp.way.${each.replace('.', '_') as keyof Texts['studioHelp']['way']}`)}</option>)}
      </select>
      {way !== 'ended' && (
        <select aria-label={t('common.pair', { a: name, b: t('studioHelp.pickPart') })} value={value} onChange={({ target }) => onPick(target.value)}>
          {!isKnown && <option value={value}>{value === '' ? t('studio.choose') : keyInWords(value, names, lang)}</option>}
          {list.map((each) => <option key={each.key} value={each.key}>{each.name}</option>)}
        </select>
      )}
    </span>
  );
}
