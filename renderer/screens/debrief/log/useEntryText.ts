import { useTranslation } from 'react-i18next';
import type { LogEntry } from '../../../../electron/contract/evaluation.ts';
import type { Texts } from '../../../text/zh.ts';

/** An entry of the log in words: what kind, about what, and what was chosen or ordered. */
export function useEntryText(): (entry: LogEntry) => string {
  const { t, i18n } = useTranslation();
  return ({ kind, title, what }) => {
    const key = `evaluation.logKind.${kind}`;
    const name = i18n.exists(key) ? t(key as `evaluation.logKind.${keyof Texts['evaluation']['logKind']}`) : kind;
    const about = [title, what].filter((part) => part !== '').join(' · ');
    return about === '' ? name : t('common.pair', { a: name, b: about });
  };
}
