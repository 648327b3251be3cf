import { SoundOutlined } from '@ant-design/icons';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { usePreferences } from '../preferences/PreferencesContext.ts';
import { textSizes, type Theme } from '../preferences/preferences.ts';
import { Dialog } from './Dialog.tsx';
import { playCue } from './sound/playCue.ts';

const themes: readonly (Theme | null)[] = [null, 'light', 'dark'];

/** How the program looks and sounds on this computer; every change shows at once. */
export function PreferencesDialog({ onClose }: { onClose(): void }): ReactNode {
  const { t } = useTranslation();
  const { size, theme, shownContrast, sound, singleKeys, change } = usePreferences();
  return (
    <Dialog title={t('bar.settings')} onClose={onClose}>
      <Choices legend={t('bar.sizeName')} choices={textSizes.map((each) => ({ value: each, label: t(`bar.sizes.${each}`) }))} value={size} onChange={(next) => change({ size: next })} />
      <Choices legend={t('bar.themeName')} choices={themes.map((each) => ({ value: each, label: t(`bar.${each ?? 'system'}`) }))} value={theme} onChange={(next) => change({ theme: next })} />
      <Check label={t('bar.contrast')} isOn={shownContrast} onChange={(contrast) => change({ contrast })} />
      <Check label={t('bar.sound')} hint={t('bar.soundHint')} isOn={sound} onChange={(next) => { change({ sound: next }); if (next) void playCue('message'); }} />
      <button type="button" className="button slim" disabled={!sound} onClick={() => void playCue('ring')}><SoundOutlined aria-hidden />{t('bar.soundTry')}</button>
      <Check label={t('drill.keysOn')} isOn={singleKeys} onChange={(next) => change({ singleKeys: next })} />
      <div className="ends"><button type="button" className="button main" onClick={onClose}>{t('common.close')}</button></div>
    </Dialog>
  );
}

function Choices<Value extends string | null>({ legend, choices, value, onChange }: { legend: string; choices: readonly { readonly value: Value; readonly label: string }[]; value: Value; onChange(value: Value): void }): ReactNode {
  return (
    <fieldset className="choices">
      <legend>{legend}</legend>
      {choices.map((choice) => <button key={choice.label} type="button" className="button" aria-pressed={choice.value === value} onClick={() => onChange(choice.value)}>{choice.label}</button>)}
    </fieldset>
  );
}

function Check({ label, hint, isOn, onChange }: { label: string; hint?: string; isOn: boolean; onChange(isOn: boolean): void }): ReactNode {
  return <label className="check"><input type="checkbox" checked={isOn} onChange={(event) => onChange(event.target.checked)} /><span>{label}{hint && <span className="small quiet hint">{hint}</span>}</span></label>;
}
