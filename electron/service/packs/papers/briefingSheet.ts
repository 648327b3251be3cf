import { briefingOf } from '../../../../scenarios/engine/index.ts';
import type { Facts } from './facts.ts';
import { heading, line, type Paper } from './parts.ts';

/** 任务简报: what a trainee reads before the clock starts, and nothing more. */
export function briefingSheet({ compiled, lang, w, text, scenario, maybe }: Facts): Paper {
  const briefing = briefingOf(compiled, lang);
  const people = scenario.people.filter(({ knownWhen }) => knownWhen === undefined);
  return {
    title: `${briefing.title} · ${w.briefing}`, mark: w.mark, isWide: false,
    parts: [
      heading(w.situation), ...line(w.invented), ...line(briefing.summary), ...line(briefing.situation), ...line(`${w.role}${w.colon}${briefing.role}`), ...line(`${w.begins}${w.colon}${briefing.startsAt.replace('T', ' ')} · ${w.minutes}${w.colon}${briefing.minutes} ${w.minute} · ${w.passMark}${w.colon}${briefing.passMark}%`),
      heading(w.objectives), ...briefing.objectives.flatMap((each) => line(`· ${each}`)),
      heading(w.units), { kind: 'table', head: [w.name, w.can, w.cannot], widths: [24, 38, 38], rows: briefing.units.map(({ name, note, can, cannot }) => [name, can ?? note ?? '', cannot ?? '']) },
      heading(w.places), { kind: 'table', head: [w.name, w.note], widths: [30, 70], rows: scenario.places.map(({ id }) => [text(`place.${id}.name`), maybe(`place.${id}.note`) ?? '']) },
      ...(people.length === 0 ? [] : [heading(w.people), { kind: 'table' as const, head: [w.name, w.who, w.note], widths: [24, 30, 46], rows: people.map(({ id }) => [text(`person.${id}.name`), text(`person.${id}.role`), maybe(`person.${id}.note`) ?? '']) }]),
      ...(briefing.laws.length === 0 ? [] : [heading(w.laws), ...briefing.laws.flatMap(({ title, article, gist }) => line(`${w.article(title, article)}${gist === null ? '' : `${w.colon}${gist}`}`))]),
    ],
  };
}
