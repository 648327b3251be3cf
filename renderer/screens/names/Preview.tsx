import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { NamesPreview } from '../../../electron/contract/names.ts';
import type { Chosen } from './useNames.ts';

interface Props { readonly chosen: Chosen; readonly busy: boolean; onStore(): void }

/** What the chosen sheet would change, or what is wrong with it. */
export function Preview({ chosen: { preview }, busy, onStore }: Props): ReactNode {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  // it stands below the window's edge, and whoever chose a file waits for it
  useEffect(() => { heading.current?.focus({ preventScroll: true }); heading.current?.scrollIntoView({ block: 'start' }); }, [preview]);
  return (
    <section className="panel names-step">
      <h2 ref={heading} tabIndex={-1}>{t('names.seeTitle')}</h2>
      {preview === 'tooBig' && <p className="notice bad">{t('names.tooBig')}</p>}
      {preview !== 'tooBig' && preview.problems.length > 0 && <Problems problems={preview.problems} />}
      {preview !== 'tooBig' && preview.changes.length > 0 && (
        <>
          <div className="names-scroll" tabIndex={0} role="region" aria-label={t('names.seeTitle')}><Changes changes={preview.changes} /></div>
          {preview.standing > 0 && (
            <div className="notice warn">
              <div className="grow">
                <p>{t('names.standing', { n: preview.standing })}</p>
                <ul>{preview.stands.map(({ name, text }, i) => <li key={i}><strong>{name}</strong> — {text}</li>)}</ul>
              </div>
            </div>
          )}
          <button type="button" className="button main" disabled={busy} onClick={onStore}>{t('names.store')}</button>
        </>
      )}
    </section>
  );
}

function Problems({ problems }: Pick<NamesPreview, 'problems'>): ReactNode {
  const { t } = useTranslation();
  return (
    <div className="notice bad">
      <div className="grow">
        <p>{t('names.problems', { n: problems.length })}</p>
        <ul>{problems.map(({ sheet, row, sentence }, i) => <li key={i}>{sheet !== null && row !== null && <strong>{t('names.where', { sheet, row })}</strong>}{sentence}</li>)}</ul>
      </div>
    </div>
  );
}

function Changes({ changes }: Pick<NamesPreview, 'changes'>): ReactNode {
  const { t } = useTranslation();
  return (
    <table className="names-table">
      <thead><tr>{(['old', 'now', 'texts', 'samples'] as const).map((key) => <th key={key} scope="col">{t(`names.${key}`)}</th>)}</tr></thead>
      <tbody>
        {changes.map(({ old, now, texts, samples }, i) => (
          <tr key={i}><td>{old}</td><th scope="row">{now}</th><td>{texts}</td><td>{samples.map((sample, j) => <div key={j} className="quiet">{sample}</div>)}</td></tr>
        ))}
      </tbody>
    </table>
  );
}
