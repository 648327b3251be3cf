import { useMutation, useQuery } from '@tanstack/react-query';
import { useId, useState, type ReactNode, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { DraftStart } from '../../../../electron/contract/studio.ts';
import { useApi } from '../../../api/ApiContext.ts';
import { usePreferences } from '../../../preferences/PreferencesContext.ts';
import { Dialog } from '../../../ui/Dialog.tsx';
import { FaultNotice } from '../../../ui/FaultNotice.tsx';

interface Choice { readonly start: DraftStart; readonly title: string; readonly more: string }

/** What a new draft begins with: nothing, the template of a category, or a drill that there is. */
export function NewDraft({ onClose, onMade }: { onClose(): void; onMade(draftId: string): void }): ReactNode {
  const { t } = useTranslation();
  const api = useApi();
  const id = useId();
  const { lang } = usePreferences();
  const { data: drills = [] } = useQuery({ queryKey: ['scenarios', lang], queryFn: () => api.library.list({ lang }) });
  const { data: templates = [] } = useQuery({ queryKey: ['studio', 'templates', lang], queryFn: () => api.studio.templates({ lang }), staleTime: Infinity });
  const [chosen, setChosen] = useState<DraftStart>({ kind: 'empty' });
  const make = useMutation({ mutationFn: (start: DraftStart) => api.studio.create({ start }), onSuccess: ({ draftId }) => onMade(draftId) });
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    make.mutate(chosen);
  };
  const groups: readonly { readonly title: string; readonly choices: readonly Choice[] }[] = [
    { title: t('studio.startWith'), choices: [{ start: { kind: 'empty' }, title: t('studio.startEmpty'), more: t('studio.startEmptyHint') }] },
    { title: t('studio.startTemplate'), choices: templates.map(({ category, title, summary }) => ({ start: { kind: 'template', category }, title: `${t(`category.${category}`)} · ${title}`, more: summary })) },
    { title: t('studio.startDrill'), choices: drills.map(({ id: scenarioId, title, summary }) => ({ start: { kind: 'drill', scenarioId }, title, more: summary })) },
  ];
  return (
    <Dialog title={t('studio.new')} onClose={onClose}>
      <form onSubmit={submit} className="studio-new long">
        {groups.filter(({ choices }) => choices.length > 0).map((group) => (
          <fieldset key={group.title}>
            <legend>{group.title}</legend>
            {group.choices.map(({ start, title, more }) => (
              <label key={keyOf(start)} className="studio-start"><input type="radio" name={id} checked={keyOf(chosen) === keyOf(start)} onChange={() => setChosen(start)} /><span><strong>{title}</strong><span className="small quiet">{more}</span></span></label>
            ))}
          </fieldset>
        ))}
        {make.error && <FaultNotice error={make.error} />}
        <div className="ends"><button type="button" className="button" onClick={onClose}>{t('common.cancel')}</button><button type="submit" className="button main" disabled={make.isPending}>{t('studio.make')}</button></div>
      </form>
    </Dialog>
  );
}

const keyOf = (start: DraftStart): string => (start.kind === 'template' ? `template ${start.category}` : start.kind === 'drill' ? `drill ${start.scenarioId}` : start.kind);
