import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Debrief } from '../../../scenarios/engine/index.ts';
import { usePreferences } from '../../preferences/PreferencesContext.ts';
import { pointsText } from './pointsText.ts';
import { toPass } from './toPass.ts';

/** What a failed drill would have needed, in a sentence or two. */
export function ToPassLines({ debrief }: { debrief: Debrief }): ReactNode {
  const { t } = useTranslation();
  const { lang } = usePreferences();
  const needs = toPass(debrief);
  if (!needs) return null;
  const { gap, losses, vetoes, isCapped } = needs;
  const parts = losses.map(({ title, lost }) => t('debrief.gain', { title, n: pointsText(lost) })).join(lang === 'zh' ? '、' : ', ');
  return (
    <p className="to-pass">
      <strong>{t('debrief.toPass')}</strong>{' '}
      {vetoes > 0 && t('debrief.toPassVeto', { n: vetoes })}{' '}
      {gap > 0 && t('debrief.toPassGap', { n: pointsText(gap) })}
      {isCapped ? t('debrief.toPassCap') : losses.length > 0 && t('debrief.toPassBy', { parts })}
    </p>
  );
}
