import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Briefing } from '../../../electron/contract/library.ts';
import { usePreferences } from '../../preferences/PreferencesContext.ts';
import { DrillStamp } from '../../ui/DrillStamp.tsx';
import { PassMarkLine } from '../../ui/PassMarkLine.tsx';
import { civilTime } from '../../ui/time.ts';

/** Which drill it is, how long, from how many points on it is passed, and when it begins. */
export function Head({ briefing: { id, title, minutes, passMark, passMarkSetBy, version, startsAt } }: { briefing: Briefing }): ReactNode {
  const { t } = useTranslation();
  const { lang } = usePreferences();
  const begins = civilTime(startsAt, 0, lang, false);
  return (
    <header>
      <h1>{title} <DrillStamp /></h1>
      <p className="facts-line"><span className="badge">{t('common.minutes', { n: minutes })}</span><span className="badge"><PassMarkLine passMark={passMark} setBy={passMarkSetBy} scenarioId={id} version={version} /></span><span className="badge">{t('briefing.startsAt', { when: `${begins.date} ${begins.time}` })}</span></p>
    </header>
  );
}
