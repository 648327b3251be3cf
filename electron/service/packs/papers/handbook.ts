import type { Facts } from './facts.ts';
import { askedBy } from './facts.ts';
import { heading, line, type Paper, type Part } from './parts.ts';

/** 评委手册: what an evaluator needs beside a run. It tells every answer: not for trainees. */
export function handbook(facts: Facts): Paper {
  const { scenario, w, text } = facts;
  const { rubric } = scenario;
  return {
    title: `${text('scenario.title')} · ${w.handbook}`, mark: w.mark, isWide: true,
    parts: [
      heading(w.aboutDrill), ...line(w.invented), ...line(`${w.version} ${scenario.version} · ${w.minutes} ${scenario.minutes} ${w.minute} · ${w.passMark} ${rubric.passMark}%${w.open}${w.setBy[rubric.passMarkSetBy]}${w.close}`),
      ...line(text('scenario.situation')), ...line(`${w.role}${w.colon}${text('scenario.role')}`), ...scenario.objectives.flatMap(({ id }) => line(`· ${text(`objective.${id}.text`)}`)),
      heading(w.phases), ...line(scenario.phases.map(({ id }) => text(`phase.${id}.title`)).join(' → ')),
      heading(w.decisions), ...scenario.decisions.flatMap((decision, i) => decisionOf(decision, i, facts)),
      ...(rubric.tasks.length === 0 ? [] : [heading(w.orders), orders(facts)]),
      ...(rubric.outcomes.length === 0 ? [] : [heading(w.outcomes), outcomes(facts)]),
      ...(rubric.vetoes.length + rubric.caps.length === 0 ? [] : [heading(w.vetoes), redLines(facts)]),
      heading(w.laws), laws(facts),
    ],
  };
}

type Decision = Facts['scenario']['decisions'][number];
const shares = { best: 100, acceptable: 60, poor: 20, fatal: 0 } as const;
const rounded = (points: number): string => String(Math.round(points * 100) / 100);

function decisionOf({ id, points, limit, options, sources, onTimeout }: Decision, i: number, { w, text, maybe, said, cited, scenario }: Facts): Part[] {
  const fails = (what: string | undefined): string => (what === undefined ? '' : `\n${w.mustFail}${w.colon}${text(`${scenario.rubric.vetoes.some((veto) => veto.id === what) ? 'veto' : 'cap'}.${what}.title`)}`);
  const rows = options.map((option) => [text(`decision.${id}.${option.id}.text`), w.qualities[option.quality] + fails(option.mustFail), rounded((points * (option.share ?? shares[option.quality])) / 100), text(`decision.${id}.${option.id}.feedback`), '']);
  const silent = onTimeout ? [[w.timeout, '', rounded((points * onTimeout.share) / 100), text(`decision.${id}.timeout.feedback`), '']] : [];
  return [
    heading(`${i + 1}. ${text(`decision.${id}.title`)}${w.open}${rounded(points)} ${w.points}${w.close}`, 2), ...line(text(`decision.${id}.prompt`)), ...line(`${w.from}${w.colon}${text(`decision.${id}.from`)}${limit === undefined ? '' : ` · ${w.limit}${w.colon}${said(limit)}`}`),
    ...line(labelled(w.colon, w.known, maybe(`decision.${id}.known`))), ...line(labelled(w.colon, w.unknown, maybe(`decision.${id}.unknown`))), ...line(labelled(w.colon, w.hint, maybe(`decision.${id}.hint`))), ...line(`${w.sources}${w.colon}${cited(sources)}`),
    { kind: 'table', head: [w.option, w.quality, w.share, w.feedback, w.remark], widths: [30, 10, 7, 35, 18], rows: [...rows, ...silent] },
  ];
}

const labelled = (colon: string, label: string, said: string | null): string | null => (said === null ? null : `${label}${colon}${said}`);

function orders(facts: Facts): Part {
  const { scenario, w, text, maybe, cited } = facts;
  return {
    kind: 'table', head: [w.item, w.points, w.asked, w.feedback, w.sources, w.score], widths: [18, 6, 28, 30, 12, 6],
    rows: scenario.rubric.tasks.map(({ id, points, pattern, sources }) => [text(`item.${id}.title`), rounded(points), askedBy(pattern, facts), [`${w.done}${w.colon}${text(`item.${id}.done`)}`, labelled(w.colon, w.late, maybe(`item.${id}.late`)), `${w.missing}${w.colon}${text(`item.${id}.missing`)}`].filter((each) => each !== null).join('\n'), cited(sources), '']),
  };
}

function outcomes({ scenario, w, text, said, cited }: Facts): Part {
  return {
    kind: 'table', head: [w.item, w.points, w.asked, w.feedback, w.sources, w.score], widths: [18, 6, 28, 30, 12, 6],
    rows: scenario.rubric.outcomes.map(({ id, points, when, share, sources }) => [text(`item.${id}.title`), rounded(points), `${w.atEnd}${w.colon}${said(share ?? when ?? '')}`, `${w.good}${w.colon}${text(`item.${id}.good`)}\n${w.bad}${w.colon}${text(`item.${id}.bad`)}`, cited(sources), '']),
  };
}

function redLines({ scenario, w, text, said, cited }: Facts): Part {
  const row = (kind: 'veto' | 'cap', { id, when, sources }: { id: string; when: string; sources: readonly string[] }, most: string): string[] => [w[kind] + most, text(`${kind}.${id}.title`), said(when), text(`${kind}.${id}.reason`), cited(sources)];
  return {
    kind: 'table', head: ['', w.name, w.asked, w.reason, w.sources], widths: [12, 20, 28, 28, 12],
    rows: [...scenario.rubric.vetoes.map((each) => row('veto', each, '')), ...scenario.rubric.caps.map((each) => row('cap', each, `${w.open}${w.atMost} ${each.max}${w.close}`))],
  };
}

function laws({ compiled, scenario, w, lang }: Facts): Part {
  const { rubric, lawCards = [] } = scenario;
  const all = new Set([lawCards, ...[scenario.decisions, rubric.tasks, rubric.outcomes, rubric.vetoes, rubric.caps].flat().map(({ sources }) => sources)].flat());
  return {
    kind: 'table', head: [w.sources, w.note], widths: [30, 70],
    rows: [...all].toSorted().map((source) => { const [id = '', article = null] = source.split('/'); const law = compiled.laws.get(id); return [w.article(law?.title[lang] ?? source, article), (article === null ? null : law?.articles[article]?.[lang]) ?? law?.version?.[lang] ?? '']; }),
  };
}
