import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Folded } from './Folded.tsx';
import { lawsOf } from './lawsOf.ts';
import { SourceLines } from './SourceLines.tsx';
import type { Debrief } from '../../../scenarios/engine/index.ts';

/** Every rule that the debrief rests on, once. */
export function LawList({ debrief }: { debrief: Debrief }): ReactNode {
  const { t } = useTranslation();
  const laws = lawsOf(debrief);
  return laws.length === 0 ? null : <section className="panel" aria-label={t('debrief.laws')}><Folded title={<strong>{t('debrief.laws')} <span className="small quiet">{t('debrief.lawCount', { n: laws.length })}</span></strong>}><SourceLines sources={laws} /></Folded></section>;
}
