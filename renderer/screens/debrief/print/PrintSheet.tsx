import './print.css';
import { useEffect, useMemo, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { RecordFacts } from '../../../../electron/contract/history.ts';
import type { Debrief } from '../../../../scenarios/engine/index.ts';
import type { Person } from '../../../person/person.ts';
import { usePreferences } from '../../../preferences/PreferencesContext.ts';
import { DrillStamp } from '../../../ui/DrillStamp.tsx';
import { momentText } from '../../../ui/time.ts';
import { PrintDetails } from './PrintDetails.tsx';
import { PrintSummary } from './PrintSummary.tsx';

interface Props { readonly debrief: Debrief; readonly person: Person; readonly facts: RecordFacts; readonly runId: string }

/** The debrief on paper: one page that says it all, then the details. The head stands on every page; nothing rests on colour. */
export function PrintSheet({ debrief, person, facts, runId }: Props): ReactNode {
  const { t } = useTranslation();
  const { lang } = usePreferences();
  const past = useMemo(() => ({ runId, personId: person.id }), [runId, person.id]);
  const sheet = useRef<HTMLTableElement>(null);
  useEffect(() => {
    // What is never shown on a screen never asks for its letters: without this they are missing on paper.
    const text = sheet.current?.textContent;
    if (text) void document.fonts.load('16px "Noto Sans SC Variable"', text);
  }, [debrief, facts]);
  return (
    <table className="print-sheet" role="presentation" ref={sheet}>
      <thead>
        <tr><td>
          <div className="paper-head">
            <strong>{debrief.title}</strong> <DrillStamp />
            <span>{person.name} {person.staffNo}</span><span>{momentText(facts.finishedAt, lang)}</span><span>{t(`mode.${facts.mode}`)}</span>
            <span className="paper-hash">{t('debrief.paper.hash', { hash: facts.hash.slice(0, 16) })}</span>
          </div>
        </td></tr>
      </thead>
      <tbody><tr><td><PrintSummary debrief={debrief} facts={facts} /><PrintDetails debrief={debrief} past={past} /></td></tr></tbody>
    </table>
  );
}
