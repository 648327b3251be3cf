import { PlayCircleOutlined } from '@ant-design/icons';
import { useId, useMemo, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { draftNames } from '../../../../scenarios/engine/index.ts';
import { usePreferences } from '../../../preferences/PreferencesContext.ts';
import { englishOf } from '../document/english.ts';
import { fieldOf, textOf } from '../document/partSteps.ts';
import { nameOf } from '../form/nameOf.ts';
import { useStudio, useWritten } from '../StudioContext.ts';
import { TrialCover } from './TrialCover.tsx';
import { useTrial } from './useTrial.ts';

/** Plays the draft as a trainee would see it, from its start or from any decision; nothing of it counts or is kept. */
export function Trying(): ReactNode {
  const { t } = useTranslation();
  const id = useId();
  const { lang } = usePreferences();
  const { checked, selected } = useStudio();
  const { scenario, en } = useWritten();
  const { thread, refused, begin, again, stop } = useTrial();
  const names = useMemo(() => draftNames(scenario, englishOf(en), lang), [scenario, en, lang]);
  const decisions = names.ids('decision'), variants = listOf(fieldOf(scenario, 'variants'));
  const here = selected[0] === 'decisions' && typeof selected[1] === 'number' ? decisions[selected[1]] : undefined;
  const [from, setFrom] = useState(here ?? '');
  const [form, setForm] = useState('');
  const [seed, setSeed] = useState('1');
  const errors = checked.findings.filter(({ severity }) => severity === 'error').length;
  const start = (): void => begin({ beginning: from !== '' && decisions.includes(from) ? { kind: 'decision', id: from } : { kind: 'start' }, form: form === '' ? null : form, seed: Number.parseInt(seed, 10) || 0 });
  return (
    <div className="studio-trying">
      <p className="small quiet">{t('trying.lead')}</p>
      <div className="studio-field">
        <label htmlFor={`${id}-from`}>{t('trying.from')}</label>
        <select id={`${id}-from`} value={from} onChange={({ target }) => setFrom(target.value)}>
          <option value="">{t('trying.fromStart')}</option>
          {decisions.map((each) => <option key={each} value={each}>{names.of('decision', each)}</option>)}
        </select>
      </div>
      {variants.length > 0 && (
        <div className="studio-field">
          <label htmlFor={`${id}-form`}>{t('trying.form')}</label>
          <select id={`${id}-form`} value={form} onChange={({ target }) => setForm(target.value)}>
            <option value="">{t('trying.openForm')}</option>
            {variants.map((each) => <option key={textOf(fieldOf(each, 'id'))} value={textOf(fieldOf(each, 'id'))}>{nameOf(each)}</option>)}
          </select>
        </div>
      )}
      <div className="studio-field">
        <label htmlFor={`${id}-seed`}>{t('trying.seed')}</label>
        <input id={`${id}-seed`} className="studio-number" inputMode="numeric" value={seed} onChange={({ target }) => setSeed(target.value)} />
        <p className="small quiet">{t('trying.seedHint')}</p>
      </div>
      {refused !== null && <p className="notice bad" role="alert">{t(`trying.refused.${refused}`)}</p>}
      {errors > 0 && refused === null && <p className="notice warn">{t('trying.errors', { n: errors })}</p>}
      <button type="button" className="button main" disabled={!checked.isReady || errors > 0 || thread !== null} onClick={start}><PlayCircleOutlined aria-hidden />{t('trying.begin')}</button>
      {thread && <TrialCover thread={thread} names={names} onAgain={again} onStop={stop} />}
    </div>
  );
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
