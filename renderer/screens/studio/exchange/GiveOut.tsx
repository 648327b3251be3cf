import './exchange.css';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useId, useState, type ReactNode, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { ExchangeSource } from '../../../../electron/contract/packs.ts';
import type { DraftLine } from '../../../../electron/contract/studio.ts';
import { useApi } from '../../../api/ApiContext.ts';
import { usePreferences } from '../../../preferences/PreferencesContext.ts';
import { Dialog } from '../../../ui/Dialog.tsx';
import { FaultNotice } from '../../../ui/FaultNotice.tsx';
import { saveFile } from '../../../ui/files.ts';
import { Sentences, sentencesIn } from './Sentences.tsx';

const kinds = ['pack', 'handbook', 'briefing', 'events'] as const;
const forms = ['docx', 'xlsx'] as const;

/** A draft or a drill of the library as a file: a pack for another station, or a paper for people. */
export function GiveOut({ drafts, onClose }: { drafts: readonly DraftLine[]; onClose(): void }): ReactNode {
  const { t } = useTranslation();
  const api = useApi();
  const id = useId();
  const { lang } = usePreferences();
  const { data: drills = [] } = useQuery({ queryKey: ['scenarios', lang], queryFn: () => api.library.list({ lang }) });
  const [chosen, setChosen] = useState('');
  const [kind, setKind] = useState<(typeof kinds)[number]>('pack');
  const [form, setForm] = useState<(typeof forms)[number]>('docx');
  const first = drafts[0] ? `draft/${drafts[0].draftId}` : `drill/${drills[0]?.id ?? ''}`;
  const which = chosen === '' ? first : chosen;
  const give = useMutation({
    mutationFn: () => (kind === 'pack' ? api.packs.export({ of: sourceOf(which) }) : api.packs.paper({ of: sourceOf(which), paper: kind, form, lang })),
    onSuccess: ({ name, data }) => saveFile(name, data, 'application/octet-stream'),
  });
  const submit = (event: SyntheticEvent): void => { event.preventDefault(); give.mutate(); };
  const change = <T,>(set: (to: T) => void) => (to: T): void => { give.reset(); set(to); };
  const unfit = sentencesIn(give.error);
  return (
    <Dialog title={t('exchange.outTitle')} onClose={onClose}>
      <form onSubmit={submit} className="studio-new">
        <div className="field">
          <label htmlFor={`${id}-which`}>{t('exchange.which')}</label>
          <select id={`${id}-which`} className="exchange-which" value={which} onChange={(event) => change(setChosen)(event.target.value)}>
            {drafts.length > 0 && <optgroup label={t('exchange.drafts')}>{drafts.map((draft) => <option key={draft.draftId} value={`draft/${draft.draftId}`}>{draft.title || t('studio.untitled')}</option>)}</optgroup>}
            <optgroup label={t('exchange.drills')}>{drills.map((drill) => <option key={drill.id} value={`drill/${drill.id}`}>{drill.title}</option>)}</optgroup>
          </select>
        </div>
        <fieldset>
          <legend>{t('exchange.what')}</legend>
          {kinds.map((each) => (
            <label key={each} className="studio-start"><input type="radio" name={`${id}-kind`} checked={kind === each} onChange={() => change(setKind)(each)} /><span><strong>{t(`exchange.kind.${each}`)}</strong><span className="small quiet">{t(`exchange.hint.${each}`)}</span></span></label>
          ))}
        </fieldset>
        {kind !== 'pack' && (
          <fieldset>
            <legend>{t('exchange.form')}</legend>
            <div className="exchange-forms">{forms.map((each) => <label key={each}><input type="radio" name={`${id}-form`} checked={form === each} onChange={() => change(setForm)(each)} /> {t(each === 'docx' ? 'exchange.word' : 'exchange.excel')}</label>)}</div>
          </fieldset>
        )}
        {unfit.length > 0 && <Sentences lead={t('exchange.unfit')} sentences={unfit} tone="bad" />}
        {give.error && unfit.length === 0 && <FaultNotice error={give.error} />}
        {give.data && <p role="status" className="notice">{t('exchange.saved', { name: give.data.name })}</p>}
        <div className="ends"><button type="button" className="button" onClick={onClose}>{t('common.close')}</button><button type="submit" className="button main" disabled={give.isPending || which.endsWith('/')}>{t('exchange.save')}</button></div>
      </form>
    </Dialog>
  );
}

function sourceOf(which: string): ExchangeSource {
  const id = which.slice(which.indexOf('/') + 1);
  return which.startsWith('draft/') ? { kind: 'draft', draftId: id } : { kind: 'drill', scenarioId: id };
}
