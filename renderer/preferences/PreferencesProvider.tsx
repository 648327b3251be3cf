import { ConfigProvider } from 'antd';
import enUS from 'antd/locale/en_US';
import zhCN from 'antd/locale/zh_CN';
import { useEffect, useMemo, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { cspNonce } from '../cspNonce.ts';
import { htmlLang } from '../text/i18n.ts';
import { antTheme } from './antTheme.ts';
import { PreferencesContext, type PreferencesNow } from './PreferencesContext.ts';
import { writePreferences, type Preferences } from './preferences.ts';
import { useMedia } from './useMedia.ts';

/** Applies language, theme and text size to the whole page and remembers them on this computer. */
export function PreferencesProvider({ initial, children }: { initial: Preferences; children: ReactNode }): ReactNode {
  const [preferences, setPreferences] = useState(initial);
  const systemDark = useMedia('(prefers-color-scheme: dark)');
  const reducedMotion = useMedia('(prefers-reduced-motion: reduce)');
  const { t, i18n } = useTranslation();
  const systemContrast = useMedia('(prefers-contrast: more)');
  const { lang, theme, size, contrast } = preferences;
  const shownContrast = contrast ?? systemContrast;
  const shownTheme = theme ?? (systemDark ? 'dark' : 'light');

  useEffect(() => {
    document.documentElement.dataset['theme'] = shownTheme;
    document.documentElement.dataset['size'] = size;
    document.documentElement.dataset['contrast'] = shownContrast ? 'more' : 'usual';
  }, [shownTheme, size, shownContrast]);

  useEffect(() => {
    document.documentElement.lang = htmlLang[lang];
    if (i18n.language !== lang) void i18n.changeLanguage(lang);
  }, [lang, i18n]);

  useEffect(() => { document.title = t('app.name'); }, [t]);

  const now = useMemo<PreferencesNow>(() => ({
    ...preferences, shownTheme, shownContrast, reducedMotion,
    change: (part) => setPreferences((before) => {
      const after = { ...before, ...part };
      writePreferences(localStorage, after);
      return after;
    }),
  }), [preferences, shownTheme, shownContrast, reducedMotion]);

  return (
    <PreferencesContext value={now}>
      <ConfigProvider locale={lang === 'zh' ? zhCN : enUS} csp={{ nonce: cspNonce }} theme={antTheme(shownTheme, size, reducedMotion)} button={{ autoInsertSpace: false }}>
        {children}
      </ConfigProvider>
    </PreferencesContext>
  );
}
