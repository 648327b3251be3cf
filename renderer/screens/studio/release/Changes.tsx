import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReleaseLook } from '../../../../electron/contract/releases.ts';

/** What differs from the newest release, in words. */
export function Changes({ last }: { readonly last: NonNullable<ReleaseLook['last']> }): ReactNode {
  const { t } = useTranslation();
  return (
    <section className="panel release-step">
      <h3>{t('release.changes', { version: last.version })}</h3>
      {last.changes.length === 0 ? <p>{t('release.noChanges', { version: last.version })}</p> : <ul className="release-changes" tabIndex={0} aria-label={t('release.changes', { version: last.version })}>{last.changes.map((each, at) => <li key={at}>{each}</li>)}</ul>}
    </section>
  );
}
