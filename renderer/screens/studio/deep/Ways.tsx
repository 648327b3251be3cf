import { ApartmentOutlined, PlayCircleOutlined } from '@ant-design/icons';
import { useId, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { DraftNames, Finding, Script } from '../../../../scenarios/engine/index.ts';
import { usePreferences } from '../../../preferences/PreferencesContext.ts';
import { pathOfText } from '../lint/findingPath.ts';
import { useStudio } from '../StudioContext.ts';
import type { Way } from './deepTalk.ts';
import { goalInWords } from './goalInWords.ts';

interface Props { readonly findings: readonly Finding[]; readonly ways: readonly Way[]; readonly states: number; readonly names: DraftNames; onPlay(script: Script, at: number): void; onFollow(goal: string, script: Script): void }

/** What no way leads to, and for everything else the way that was found, to be played at once. */
export function Ways({ findings, ways, states, names, onPlay, onFollow }: Props): ReactNode {
  const { t } = useTranslation();
  const { lang } = usePreferences();
  const { select, show } = useStudio();
  const id = useId();
  const reached = ways.flatMap(({ goal, script }) => (script === null ? [] : [{ goal, script }]));
  const [goal, setGoal] = useState(reached[0]?.goal ?? '');
  const chosen = reached.find((each) => each.goal === goal);
  return (
    <div className="studio-deep-result">
      <p className="numbers">{t('deep.ways', { reached: reached.length, of: ways.length, states: states.toLocaleString() })}</p>
      <ul className="studio-findings">
        {findings.map((finding, at) => <li key={at}><button type="button" className={`studio-finding ${finding.severity === 'error' ? 'bad' : 'warn'}`} onClick={() => { show('outline'); select(pathOfText(finding.path)); }}>{lang === 'zh' ? finding.messageZh : finding.message}</button></li>)}
      </ul>
      {chosen && (
        <div className="studio-field">
          <label htmlFor={id}>{t('deep.seeWay')}</label>
          <select id={id} value={goal} onChange={({ target }) => setGoal(target.value)}>
            {reached.map((each) => <option key={each.goal} value={each.goal}>{goalInWords(each.goal, names, lang, t('deep.item'))}</option>)}
          </select>
          <button type="button" className="button slim" onClick={() => onFollow(chosen.goal, chosen.script)}><ApartmentOutlined aria-hidden />{t('deep.inGraph')}</button>
          <button type="button" className="button slim" onClick={() => onPlay(chosen.script, chosen.script.inputs.at(-1)?.at ?? 0)}><PlayCircleOutlined aria-hidden />{t('deep.playWay')}</button>
        </div>
      )}
    </div>
  );
}
