import { useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { DiskTold } from '../../electron/contract/care.ts';

interface Props {
  readonly disks: readonly DiskTold[];
  /** What is put behind the folder that a disk suggests. */
  readonly suffix: string;
  readonly folder: string;
  readonly problem: string | null;
  onChange(folder: string): void;
}

/** A folder on one of this computer's disks: one click for a disk, or typed. */
export function PlaceChoice({ disks, suffix, folder, problem, onChange }: Props): ReactNode {
  const { t } = useTranslation();
  const id = useId();
  return (
    <>
      {disks.length > 0 && (
        <fieldset className="choices">
          <legend>{t('place.disks')}</legend>
          {disks.map((disk) => (
            <button key={disk.root} type="button" className="button" aria-pressed={folder === disk.folder + suffix} onClick={() => onChange(disk.folder + suffix)}>
              {disk.root} <span className="small">{t(disk.kind === 'usual' ? 'place.free' : `place.${disk.kind}`, { gb: (disk.freeMb / 1024).toFixed(1) })}</span>
            </button>
          ))}
        </fieldset>
      )}
      <div className="field">
        <label htmlFor={id}>{t('place.folder')}</label>
        <input id={id} value={folder} maxLength={400} autoComplete="off" spellCheck={false} aria-invalid={problem !== null} aria-describedby={problem === null ? `${id}-hint` : `${id}-hint ${id}-problem`} onChange={(event) => onChange(event.target.value)} />
        <p id={`${id}-hint`} className="small quiet">{t('place.hint')}</p>
        {problem !== null && <p id={`${id}-problem`} className="problem tone-bad" role="alert">{problem}</p>}
      </div>
    </>
  );
}
