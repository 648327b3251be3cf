import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { draftNames, inWords, type DraftNames, type PartPath } from '../../../../../scenarios/engine/index.ts';
import { englishOf } from '../../document/english.ts';
import { useStudio, useWritten } from '../../StudioContext.ts';
import { taskAt } from './lines.ts';

const known = new WeakMap<object, { readonly en: unknown; readonly lang: string; readonly names: DraftNames }>();

/** What the parts of the draft are called now, in the language of the screen. Many fields ask for the same draft: the names are gathered once. */
export function useNames(): DraftNames {
  const { scenario: root, en } = useWritten();
  const { i18n } = useTranslation();
  const lang = i18n.language === 'en' ? 'en' : 'zh';
  return useMemo(() => {
    const key = typeof root === 'object' && root !== null ? root : {};
    const found = known.get(key);
    if (found && found.en === en && found.lang === lang) return found.names;
    const names = draftNames(root, englishOf(en), lang);
    known.set(key, { en, lang, names });
    return names;
  }, [root, en, lang]);
}

/** Says expressions that stand at a place in the words of the draft; null for what is not one. */
export function useSaid(path: PartPath): (source: string) => string | null {
  const { tables } = useStudio();
  const { scenario: root } = useWritten();
  const { i18n } = useTranslation();
  const names = useNames();
  const lang = i18n.language === 'en' ? 'en' : 'zh';
  const task = taskAt(root, path);
  return (source) => inWords(source, names, lang, {
    ...(task === undefined ? {} : { task }), ruleNames: new Map(tables.commons.localRules?.rules.map(({ id, label }) => [id, label[lang]])),
  });
}
