import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { modes, type ModeOffer } from './useModes.ts';

/** How the drill is done, each way in one line; practice stands first and widest. A way that is closed says why. */
export function ModeChoice({ offer }: { offer: ModeOffer }): ReactNode {
  const { t } = useTranslation();
  return (
    <fieldset className="modes">
      <legend className="unseen">{t('exam.how')}</legend>
      {modes.map((mode) => {
        const closed = mode === 'exam' ? offer.examClosed : null;
        return (
          <label key={mode} className={`mode mode-${mode} ${closed ? 'off' : ''}`}>
            <input type="radio" name="mode" checked={offer.mode === mode} disabled={closed !== null} onChange={() => offer.choose(mode)} />
            <span><strong>{t(`mode.${mode}`)}</strong><span className="small">{closed ? t(`exam.closed.${closed}`) : t(`exam.lead.${mode}`)}</span></span>
          </label>
        );
      })}
    </fieldset>
  );
}
