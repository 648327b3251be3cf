import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Debrief } from '../../../scenarios/engine/index.ts';
import { Folded } from './Folded.tsx';
import { SourceLines } from './SourceLines.tsx';

/** The numbers behind the drill: the model it teaches with and the city's rules it used. Neither is a forecast, and what was set for training says so. */
export function NumbersUsed({ model, localRules }: Pick<Debrief, 'model' | 'localRules'>): ReactNode {
  const { t } = useTranslation();
  if (model.length === 0 && !localRules) return null;
  return (
    <section className="panel numbers-used" aria-label={t('debrief.numbersUsed')}>
      {model.length > 0 && (
        <Folded title={<><strong>{t('debrief.model')}</strong> <span className="badge">{t('debrief.modelTag')}</span></>}>
          <ul className="numbers-list">
            {model.map(({ label, value, unit, note, sources }) => <li key={label}><span>{label}</span><strong className="numbers">{value}{unit && ` ${unit}`}</strong>{note && <span className="small quiet">{note}</span>}<SourceLines sources={sources} /></li>)}
          </ul>
        </Folded>
      )}
      {localRules && (
        <Folded title={<strong>{t('debrief.localRules', { name: localRules.pack })}</strong>}>
          <p className="small quiet">{localRules.note}</p>
          <ul className="numbers-list">
            {localRules.rules.map(({ label, value, unit, basis, invented }) => <li key={label}><span>{label}{invented && <span className="badge warn">{t('debrief.invented')}</span>}</span><strong className="numbers">{value} {unit}</strong><span className="small quiet">{basis}</span></li>)}
          </ul>
        </Folded>
      )}
    </section>
  );
}
