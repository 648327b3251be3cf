import { FontSizeOutlined, MoonOutlined, SunOutlined } from '@ant-design/icons';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { usePreferences } from '../preferences/PreferencesContext.ts';
import { textSizes } from '../preferences/preferences.ts';

/** Text size, theme and language, one click each. */
export function PreferenceButtons(): ReactNode {
  const { t } = useTranslation();
  const { size, shownTheme, lang, change } = usePreferences();
  const nextTheme = shownTheme === 'dark' ? 'light' : 'dark';
  const sizeName = { normal: t('bar.sizeNormal'), large: t('bar.sizeLarge'), largest: t('bar.sizeLargest') }[size];
  const larger = textSizes[(textSizes.indexOf(size) + 1) % textSizes.length] ?? 'normal';
  const sizeLabel = t('bar.size', { now: sizeName });
  const themeLabel = t('bar.theme', { to: t(`bar.${nextTheme}`) });
  return (
    <>
      <button type="button" className="button bare square" aria-label={sizeLabel} title={sizeLabel} onClick={() => change({ size: larger })}><FontSizeOutlined /></button>
      <button type="button" className="button bare square" aria-label={themeLabel} title={themeLabel} onClick={() => change({ theme: nextTheme })}>
        {nextTheme === 'dark' ? <MoonOutlined /> : <SunOutlined />}
      </button>
      <button type="button" className="button bare slim language" lang={lang === 'zh' ? 'en' : 'zh-CN'} title={t('bar.languageLabel')} onClick={() => change({ lang: lang === 'zh' ? 'en' : 'zh' })}>{t('bar.language')}</button>
    </>
  );
}
