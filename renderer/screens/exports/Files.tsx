import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ExportedFile } from '../../../electron/contract/exports.ts';

interface Props { readonly folder: string; readonly files: readonly ExportedFile[]; /** the one that is being fetched */ readonly saving: string | null; onSave(name: string): void; onRemove(name: string): void }

/** The files that lie in the station's folder, to be saved elsewhere or deleted. */
export function Files({ folder, files, saving, onSave, onRemove }: Props): ReactNode {
  const { t, i18n } = useTranslation();
  const time = new Intl.DateTimeFormat(i18n.language === 'en' ? 'en-GB' : 'zh-CN', { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <section className="exports-files" aria-labelledby="exports-files">
      <h2 id="exports-files">{t('exports.files')}</h2>
      {files.length === 0 ? <p>{t('exports.none')}</p> : (
        <>
          <p className="notice warn">{t('exports.warn')}</p>
          <ul>
            {files.map(({ name, bytes, madeAt }) => (
              <li key={name} className="panel">
                <span className="exports-name"><strong>{name}</strong><span className="quiet">{time.format(new Date(madeAt))} · {t('exports.kilobytes', { n: Math.max(1, Math.round(bytes / 1000)).toLocaleString('en') })}</span></span>
                <button type="button" className="button" disabled={saving !== null} aria-label={`${t('exports.save')} ${name}`} onClick={() => onSave(name)}>{saving === name ? t('exports.saving') : t('exports.save')}</button>
                <button type="button" className="button bare" aria-label={`${t('exports.remove')} ${name}`} onClick={() => onRemove(name)}>{t('exports.remove')}</button>
              </li>
            ))}
          </ul>
          <p className="quiet exports-folder">{t('exports.folder', { folder })}</p>
        </>
      )}
    </section>
  );
}
