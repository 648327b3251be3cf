import { useMutation, useQuery } from '@tanstack/react-query';
import { useId, useState, type ReactNode, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { DraftStart } from '../../../../electron/contract/studio.ts';
import { useApi } from '../../../api/ApiContext.ts';
import { usePreferences } from '../../../preferences/PreferencesContext.ts';
import { Dialog } from '../../../ui/Dialog.tsx';
import { FaultNotice } from '../../../ui/FaultNotice.tsx';

/** What a new draft begins with. */
export function NewDraft({ onClose, onMade }: { onClose(): void; onMade(draftId: string): void }): ReactNode {
  const { t } = useTranslation();
  const api = useApi();
  const id = useId();
  const { lang } = usePreferences();
  const { data: drills = [] } = useQuery({ queryKey: ['scenarios', lang], queryFn: () => api.library.list({ lang }) });
  const [chosen, setChosen] = useState('');
  const make = useMutation({ mutationFn: (start: DraftStart) => api.studio.create({ start }), onSuccess: ({ draftId }) => onMade(draftId) });
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    make.mutate(chosen === '' ? { kind: 'empty' } : { kind: 'drill', scenarioId: chosen });
  };
  const choices = [{ id: '', title: t('studio.startEmpty'), more: t('studio.startEmptyHint') }, ...drills.map((drill) => ({ id: drill.id, title: drill.title, more: drill.summary }))];
  return (
    <Dialog title={t('studio.new')} onClose={onClose}>
      <form onSubmit={submit} className="studio-new">
        <fieldset>
          <legend>{t('studio.startWith')}</legend>
          {choices.map((each) => (
            <label key={each.id} className="studio-start"><input type="radio" name={id} checked={chosen === each.id} onChange={() => setChosen(each.id)} /><span><strong>{each.title}</strong><span className="small quiet">{each.more}</span></span></label>
          ))}
        </fieldset>
        {make.error && <FaultNotice error={make.error} />}
        <div className="ends"><button type="button" className="button" onClick={onClose}>{t('common.cancel')}</button><button type="submit" className="button main" disabled={make.isPending}>{t('studio.make')}</button></div>
      </form>
    </Dialog>
  );
}
