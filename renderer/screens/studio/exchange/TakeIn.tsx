import '../../roster/roster.css';
import './exchange.css';
import { useMutation } from '@tanstack/react-query';
import { useId, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useApi } from '../../../api/ApiContext.ts';
import { FaultNotice } from '../../../ui/FaultNotice.tsx';
import { base64Of, largest } from '../../../ui/files.ts';
import { LookedAt } from './LookedAt.tsx';
import { Sentences, sentencesIn } from './Sentences.tsx';

/** A pack or a plan from a file: choose it, look at what would come of it, and only then take it in as a draft. */
export function TakeIn({ onClose, onMade }: { onClose(): void; onMade(draftId: string): void }): ReactNode {
  const { t } = useTranslation();
  const api = useApi();
  const id = useId();
  const [isTooBig, setTooBig] = useState(false);
  const look = useMutation({ mutationFn: async (file: File) => { const data = await base64Of(file); return { data, preview: await api.packs.preview({ data }) }; } });
  const take = useMutation({ mutationFn: (data: string) => api.packs.take({ data }), onSuccess: ({ draftId }) => onMade(draftId) });
  const choose = (file: File | undefined): void => {
    look.reset();
    take.reset();
    setTooBig(file !== undefined && file.size > largest);
    if (file && file.size <= largest) look.mutate(file);
  };
  const preview = look.data?.preview;
  const refused = preview?.kind === 'refused' ? preview.sentences : sentencesIn(take.error);
  return (
    <section className="panel roster-import" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{t('exchange.inTitle')}</h2>
      <p>{t('exchange.inLead')}</p>
      <div className="field">
        <label htmlFor={`${id}-file`}>{t('exchange.file')}</label>
        <input id={`${id}-file`} type="file" className="roster-file" accept=".zip,.docx,.xlsx,.doc,.xls,.wps,.et" aria-invalid={isTooBig || refused.length > 0} aria-describedby={`${id}-said`} onChange={(event) => choose(event.target.files?.[0])} />
      </div>
      <div id={`${id}-said`} className="exchange-said">
        {look.isPending && <p role="status">{t('exchange.reading')}</p>}
        {isTooBig && <p className="notice bad" role="alert">{t('exchange.tooBig')}</p>}
        {refused.length > 0 && <Sentences lead={t('exchange.refused')} sentences={refused} tone="bad" />}
        {look.error && <FaultNotice error={look.error} />}
        {take.error && refused.length === 0 && <FaultNotice error={take.error} />}
      </div>
      {preview && preview.kind !== 'refused' && <LookedAt preview={preview} />}
      <div className="roster-ends">
        {preview && preview.kind !== 'refused' && <button type="button" className="button main huge" disabled={take.isPending} onClick={() => take.mutate(look.data?.data ?? '')}>{take.isPending ? t('exchange.taking') : t('exchange.take')}</button>}
        <button type="button" className="button" onClick={onClose}>{t('exchange.stop')}</button>
      </div>
    </section>
  );
}
