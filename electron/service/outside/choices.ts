import type { AssessmentTables } from '../../assessment/index.ts';
import type { OutsideChoice, OutsideEntry } from '../../contract/outside.ts';
import type { Lang } from '../ports.ts';

/** Everything that may be entered from outside: lines of the archive and of models that take it, hours that no drill gives, honours that are not vacant. */
export function choicesOf(tables: AssessmentTables, lang: Lang): OutsideChoice[] {
  const [archive, hours, honours] = [tables.of('archive'), tables.of('hours'), tables.of('honours')];
  return [
    ...(archive?.lines ?? []).flatMap(({ code, title, source, enters }): OutsideChoice[] => (source === 'E' ? [{ kind: 'value', code: `${archive?.id}.${code}`, title: title[lang], group: archive?.title[lang] ?? '', unit: enters ?? 'share' }] : [])),
    ...tables.models.flatMap((model) => model.dimensions.flatMap(({ indicators }) => indicators.flatMap(({ code, title, source }): OutsideChoice[] =>
      (source === 'E' ? [{ kind: 'value', code: `${model.id}.${code}`, title: title[lang], group: model.title[lang], unit: 'share' }] : [])))),
    ...(hours?.kinds ?? []).flatMap(({ id, title, perDrill }): OutsideChoice[] => (perDrill === undefined ? [{ kind: 'hours', code: id, title: title[lang], group: hours?.title[lang] ?? '', unit: 'hours' }] : [])),
    ...(honours?.honours ?? []).flatMap(({ id, title, vacant }): OutsideChoice[] => (vacant ? [] : [{ kind: 'honour', code: id, title: title[lang], group: honours?.title[lang] ?? '', unit: null }])),
  ];
}

/** Why an entry cannot be taken, or null. `today`: a day of the station. */
export function unfitEntry(tables: AssessmentTables, entry: OutsideEntry, today: string): 'NOT_ENTERABLE' | 'AMOUNT_UNFIT' | 'DAY_AHEAD' | null {
  if (entry.day > today) return 'DAY_AHEAD';
  if (entry.kind === 'remedial') return null;
  const choice = choicesOf(tables, 'zh').find(({ kind, code }) => kind === entry.kind && code === entry.code);
  if (!choice) return 'NOT_ENTERABLE';
  return entry.kind === 'value' && ((choice.unit === 'share' && entry.amount > 100) || (choice.unit === 'count' && !Number.isInteger(entry.amount))) ? 'AMOUNT_UNFIT' : null;
}
