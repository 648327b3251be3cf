import { useId, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formUnfit, type FormUnfit } from '../../../electron/contract/paperShapes.ts';
import { failureOf } from '../../api/refusal.ts';
import { usePreferences } from '../../preferences/PreferencesContext.ts';
import { FaultNotice } from '../../ui/FaultNotice.tsx';
import { base64Of, largest, saveFile } from '../../ui/files.ts';
import { WholeClass, type ClassWish } from './WholeClass.tsx';
import { useForms, usePaperStep, usePlaceholders } from './usePapers.ts';

/** The run with whose data a form is to be filled. */
export interface FillRun { readonly runId: string; readonly name: string; readonly title: string }

class TooBig extends Error {}

/** The centre's own forms: uploaded once, filled for a run or for a whole class. */
export function FormsPart({ run }: { readonly run: FillRun | null }): ReactNode {
  const { t } = useTranslation();
  const { lang } = usePreferences();
  const input = useId();
  const forms = useForms();
  const add = usePaperStep(async (api, file: File) => {
    if (file.size > largest) throw new TooBig();
    return api.papers.keepForm({ name: file.name, data: await base64Of(file) });
  });
  const remove = usePaperStep((api, id: string) => api.papers.removeForm({ id }));
  const fill = usePaperStep((api, { id, runId }: { id: string; runId: string }) => api.papers.fillForm({ id, runId, lang }), ({ fileName, data }) => saveFile(fileName, data));
  const [whole, setWhole] = useState<ClassWish | null>(null);
  const fillAll = usePaperStep((api, wish: ClassWish & { id: string }) => api.papers.fillClass({ ...wish, lang }), ({ fileName, data }) => saveFile(fileName, data, 'application/zip'));
  const sample = usePaperStep((api, kind: 'docx' | 'xlsx') => api.papers.sampleForm({ kind, lang }), ({ fileName, data }) => saveFile(fileName, data));
  const take = (file: File | undefined): void => { if (file) { remove.reset(); fill.reset(); fillAll.reset(); add.mutate(file); } };
  const error = forms.error ?? remove.error ?? fill.error ?? fillAll.error ?? sample.error;
  return (
    <>
      <p>{t('papers.forms.lead', { open: '{{', close: '}}' })}</p>
      <div className="papers-file">
        <input id={input} className="unseen" type="file" accept=".docx,.xlsx" onChange={(event) => { take(event.target.files?.[0]); event.target.value = ''; }} />
        <label htmlFor={input} className="button main">{t('papers.forms.add')}</label>
        {(['docx', 'xlsx'] as const).map((kind) => <button key={kind} type="button" className="button" disabled={sample.isPending} onClick={() => sample.mutate(kind)}>{t('papers.forms.sample', { kind: `.${kind}` })}</button>)}
      </div>
      <div role="status">
        {add.data && <p className="notice good">{t('papers.forms.kept', { name: add.data.name, n: add.data.known.length })}</p>}
        {remove.isSuccess && <p className="notice good">{t('papers.forms.removed')}</p>}
        {fill.data && <p className="notice good">{t('papers.forms.filled', { name: fill.data.fileName })}</p>}
        {fillAll.isPending && <p>{t('papers.forms.wholeWorking')}</p>}
        {fillAll.data && <p className="notice good">{t('papers.forms.wholeFilled', { name: fillAll.data.fileName, n: fillAll.data.filled })} {fillAll.data.without.length > 0 && t('papers.forms.wholeWithout', { names: fillAll.data.without.join(t('papers.forms.comma')) })}</p>}
      </div>
      {add.error && <Unfit error={add.error} />}
      {error && <FaultNotice error={error} />}
      {run === null && forms.data !== undefined && forms.data.length > 0 && <WholeClass onChoose={setWhole} />}
      {run && <p className="notice">{t('papers.forms.run', { name: run.name, title: run.title })}</p>}
      {forms.data?.length === 0 && <p className="quiet">{t('papers.forms.none')}</p>}
      <ul className="papers-list">
        {forms.data?.map(({ id, name, known, unknown }) => (
          <li key={id} className="panel">
            <div className="grow">
              <strong>{name}</strong>
              {known.length + unknown.length === 0 && <p className="tone-warn">{t('papers.forms.noneKnown')}</p>}
              {unknown.length > 0 && <p className="tone-warn">{t('papers.forms.unknownTitle')} {unknown.map((each) => `{{${each}}}`).join(' ')} <span className="quiet">{t('papers.forms.unknownHelp')}</span></p>}
            </div>
            <div className="papers-actions">
              {run && <button type="button" className="button main" disabled={fill.isPending} onClick={() => { add.reset(); remove.reset(); fill.mutate({ id, runId: run.runId }); }}>{t('papers.forms.fill')}</button>}
              {whole && run === null && <button type="button" className="button main" aria-label={t('common.pair', { a: t('papers.forms.wholeFill'), b: name })} disabled={fillAll.isPending} onClick={() => { add.reset(); remove.reset(); fillAll.mutate({ id, ...whole }); }}>{t('papers.forms.wholeFill')}</button>}
              <button type="button" className="button" aria-label={t('common.pair', { a: t('papers.forms.remove'), b: name })} disabled={remove.isPending} onClick={() => { add.reset(); fill.reset(); fillAll.reset(); remove.mutate(id); }}>{t('papers.forms.remove')}</button>
            </div>
          </li>
        ))}
      </ul>
      <PlaceholderList />
    </>
  );
}

/** Why a file is refused, and the way out. */
function Unfit({ error }: { readonly error: Error }): ReactNode {
  const { t } = useTranslation();
  const why = error instanceof TooBig ? 'tooBig' : formUnfit.options.find((each): each is FormUnfit => each === failureOf(error).data['why']);
  return why ? <p className="notice bad" role="alert">{t(`papers.forms.why.${why}`)}</p> : <FaultNotice error={error} />;
}

function PlaceholderList(): ReactNode {
  const { t } = useTranslation();
  const { data } = usePlaceholders();
  return (
    <details className="panel papers-fold">
      <summary>{t('papers.forms.list')}</summary>
      <div className="papers-scroll" role="region" aria-label={t('papers.forms.list')} tabIndex={0}>
        <table className="papers-table">
          <thead><tr><th scope="col">{t('papers.forms.listName')}</th><th scope="col">{t('papers.forms.listOther')}</th><th scope="col">{t('papers.forms.listExample')}</th></tr></thead>
          <tbody>{data?.map(({ key, other, says, example }) => <tr key={key}><th scope="row">{says}</th><td>{`{{${other}}}`}</td><td>{example}</td></tr>)}</tbody>
        </table>
      </div>
    </details>
  );
}
