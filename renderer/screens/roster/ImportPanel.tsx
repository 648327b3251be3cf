import { useId, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ChosenColumns } from '../../../electron/contract/roster.ts';
import { failureOf, sentenceOf } from '../../api/refusal.ts';
import type { Translate } from '../../text/i18n.ts';
import { ColumnChoice } from './ColumnChoice.tsx';
import { ImportPreview } from './ImportPreview.tsx';
import { base64Of, largest } from '../../ui/files.ts';
import { useStep } from './useRoster.ts';

/** A roster from a file: choose it, look at what would become of each row, and only then take it in. */
export function ImportPanel({ onDone }: { onDone(said: string | null): void }): ReactNode {
  const { t } = useTranslation();
  const id = useId();
  const [isTooBig, setTooBig] = useState(false);
  const [data, setData] = useState('');
  const [chosen, setChosen] = useState<ChosenColumns | null>(null);
  const preview = useStep(async (api, wish: File | ChosenColumns) => {
    if (!(wish instanceof File)) return api.roster.preview({ data, chosen: wish });
    const bytes = await base64Of(wish);
    setData(bytes);
    return api.roster.preview({ data: bytes });
  }, () => undefined);
  const take = useStep((api, { digest, withSameNames }: { digest: string; withSameNames: boolean }) => api.roster.take({ data, chosen, digest, withSameNames }), ({ added, changed }) => onDone(t('roster.taken', { added, changed })));
  const choose = (file: File | undefined): void => {
    preview.reset();
    take.reset();
    setChosen(null);
    setTooBig(file !== undefined && file.size > largest);
    if (file && file.size <= largest) preview.mutate(file);
  };
  const problem = isTooBig ? t('roster.why.tooBig') : preview.error ? whyOf(preview.error, t) : take.error ? sentenceOf(take.error, t) : null;
  return (
    <section className="panel roster-import" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{t('roster.import')}</h2>
      <p>{t('roster.importLead')}</p>
      <div className="field">
        <label htmlFor={`${id}-file`}>{t('roster.file')}</label>
        <input id={`${id}-file`} type="file" className="roster-file" accept=".xlsx,.csv,.txt,.xls,.et" aria-invalid={problem !== null} aria-describedby={problem === null ? undefined : `${id}-problem`}
          onChange={(event) => choose(event.target.files?.[0])} />
      </div>
      {preview.isPending && <p role="status">{t('roster.reading')}</p>}
      {problem !== null && <p id={`${id}-problem`} className="notice bad" role="alert">{problem}</p>}
      {preview.error && rowsOf(preview.error).length > 0 && <ColumnChoice rows={rowsOf(preview.error)} busy={preview.isPending} onChosen={(wish) => { setChosen(wish); preview.mutate(wish); }} />}
      {preview.data && <ImportPreview preview={preview.data} isTaking={take.isPending} onTake={(withSameNames) => take.mutate({ digest: preview.data.digest, withSameNames })} />}
      <div><button type="button" className="button" onClick={() => onDone(null)}>{t('roster.importStop')}</button></div>
    </section>
  );
}

const reasons = ['old', 'tooBig', 'tooManyRows', 'unreadable', 'empty', 'noHeading'] as const;

/** The first rows of a file whose columns are not known. */
function rowsOf(error: unknown): readonly (readonly string[])[] {
  const { rows } = failureOf(error).data;
  return Array.isArray(rows) ? rows.flatMap((row: unknown) => (Array.isArray(row) ? [row.map(String)] : [])) : [];
}

/** Why a file is no roster, with the way out. */
function whyOf(error: unknown, t: Translate): string {
  const { code, data } = failureOf(error);
  const why = reasons.find((each) => each === data['why']);
  return code === 'ROSTER_UNREADABLE' && why ? t(`roster.why.${why}`) : sentenceOf(error, t);
}
