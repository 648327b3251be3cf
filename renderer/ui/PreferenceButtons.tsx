import { FontSizeOutlined, SettingOutlined } from '@ant-design/icons';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { usePreferences } from '../preferences/PreferencesContext.ts';
import { textSizes } from '../preferences/preferences.ts';
import { PreferencesDialog } from './PreferencesDialog.tsx';

/** Text size and language, one click each; everything else behind the third. */
export function PreferenceButtons(): ReactNode {
  const { t } = useTranslation();
  const { size, lang, change } = usePreferences();
  const [open, setOpen] = useState(false);
  const larger = textSizes[(textSizes.indexOf(size) + 1) % textSizes.length] ?? 'normal';
  const sizeLabel = t('bar.size', { now: t(`bar.sizes.${size}`) });
  return (
    <>
      <button type="button" className="button bare square" aria-label={sizeLabel} title={sizeLabel} onClick={() => change({ size: larger })}><FontSizeOutlined /></button>
      <button type="button" className="button bare square" aria-label={t('bar.settings')} title={t('bar.settings')} onClick={() => setOpen(true)}><SettingOutlined /></button>
      <button type="button" className="button bare slim language" lang={lang === 'zh' ? 'en' : 'zh-CN'} title={t('bar.languageLabel')} onClick={() => change({ lang: lang === 'zh' ? 'en' : 'zh' })}>{t('bar.language')}</button>
      {open && <PreferencesDialog onClose={() => setOpen(false)} />}
    </>
  );
}
