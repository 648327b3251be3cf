import './log.css';
import { use, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { LogEntry } from '../../../../electron/contract/evaluation.ts';
import { usePreferences } from '../../../preferences/PreferencesContext.ts';
import { useScenarioClock } from '../../../ui/ScenarioClock.ts';
import { momentText } from '../../../ui/time.ts';
import { entryBehind } from './entryBehind.ts';
import { LogContext } from './LogContext.ts';
import { LogDialog } from './LogDialog.tsx';
import { useEntryText } from './useEntryText.ts';

/** Which entry of the log a point rests on, with its number and times; one press shows it among its neighbours. */
export function LogLine({ title, at }: { title: string; at: number | null }): ReactNode {
  const { t } = useTranslation();
  const { lang } = usePreferences();
  const clock = useScenarioClock();
  const textOf = useEntryText();
  const log = use(LogContext);
  const [open, setOpen] = useState<LogEntry | null>(null);
  const behind = log && entryBehind(log, { title, at });
  if (!log || !behind) return null;
  const { how, entry } = behind;
  return (
    <p className="small log-line">
      <span className="numbers">{how === 'never' ? t('evaluation.log.never', { n: log.length, wall: momentText(entry.wall, lang) }) : t(`evaluation.log.${how}`, { n: entry.seq, wall: momentText(entry.wall, lang), at: clock(entry.at), what: textOf(entry) })}</span>
      <button type="button" className="button slim no-print" aria-haspopup="dialog" onClick={() => setOpen(entry)}>{t('evaluation.log.open')}</button>
      {open && <LogDialog log={log} entry={open} onClose={() => setOpen(null)} />}
    </p>
  );
}
