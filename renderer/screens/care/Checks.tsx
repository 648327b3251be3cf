import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CareState } from '../../../electron/contract/care.ts';

interface Props { readonly checks: CareState['checks']; again(): void }

/** What the doctor found: first what is not well with what to do, then the rest in one fold. */
export function Checks({ checks, again }: Props): ReactNode {
  const { t } = useTranslation();
  const [bad, well] = [checks.filter(({ ok }) => !ok), checks.filter(({ ok }) => ok)];
  return (
    <section className="panel care-part" aria-labelledby="care-checks">
      <div className="staff-head"><h2 id="care-checks" className="grow">{t('care.checks')}</h2><button type="button" className="button slim" onClick={again}>{t('care.checkAgain')}</button></div>
      {bad.map(({ name, sentence, advice }) => <div key={name} className="notice warn"><div className="grow"><p><strong>{sentence}</strong></p>{advice !== null && <p>{t('care.todo', { advice })}</p>}</div></div>)}
      {bad.length === 0 && <p className="notice good" role="status">{t('care.allWell', { n: well.length })}</p>}
      <details open={bad.length === 0}>
        <summary>{t('care.wellTitle', { n: well.length })}</summary>
        <ul className="care-well">{well.map(({ name, sentence }) => <li key={name}><span aria-hidden="true">✓</span> {sentence}</li>)}</ul>
      </details>
    </section>
  );
}
