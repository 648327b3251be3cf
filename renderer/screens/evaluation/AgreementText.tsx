import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Agreement } from '../../../electron/contract/evaluation.ts';

/** How far two raters agree, in counts; weighted kappa only where there are enough pairs. */
export function AgreementText({ agreement: { pairs, exact, adjacent, kappa, least } }: { agreement: Agreement }): ReactNode {
  const { t } = useTranslation();
  return (
    <div className="agreement">
      <p>{t('evaluation.agreed', { n: pairs, exact, adjacent, apart: pairs - exact - adjacent })} <span className="small quiet">{t('evaluation.firstSigned')}</span></p>
      <div className="agreement-bar" aria-hidden="true">{([['exact', exact], ['adjacent', adjacent], ['apart', pairs - exact - adjacent]] as const).map(([name, count]) => count > 0 && <span key={name} className={name} style={{ flexGrow: count }}>{count}</span>)}</div>
      <p className="small quiet">{pairs < least ? t('evaluation.kappaFew', { least }) : kappa === null ? t('evaluation.kappaNone') : t('evaluation.kappa', { kappa: kappa.toFixed(2), n: pairs })}</p>
    </div>
  );
}
