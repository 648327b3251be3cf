import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReleaseLook } from '../../../../electron/contract/releases.ts';

/** The version that the draft says, and the one that fits what changed. */
export function VersionStep({ look: { version, proposed }, onUse }: { readonly look: ReleaseLook; onUse(version: string): void }): ReactNode {
  const { t } = useTranslation();
  return (
    <section className="panel release-step">
      <h3>{t('release.version')}</h3>
      <div className="cluster">
        <p>{t('release.versionNow', { version })}{version === proposed && ` ${t('release.versionFits')}`}</p>
        {version !== proposed && <button type="button" className="button" onClick={() => onUse(proposed)}>{t('release.useProposed', { version: proposed })}</button>}
      </div>
      <p className="small quiet">{t('release.versionHint')}</p>
    </section>
  );
}
