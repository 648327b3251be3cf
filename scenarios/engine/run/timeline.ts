import { optionalText, textOf, type Compiled, type Lang } from '../compile/compile.ts';
import type { Tone } from '../schema/common.ts';
import { phrase } from './phrases.ts';
import type { Happening } from './state.ts';
import type { TimelineEntry } from './viewSchema.ts';

/** What happened, as lines a trainee may read. Before the end nothing tells whether it was right. */
export function timelineOf(compiled: Compiled, happenings: readonly Happening[], lang: Lang): TimelineEntry[] {
  return happenings.flatMap((happening) => entryOf(compiled, happening, lang));
}

function entryOf(compiled: Compiled, happening: Happening, lang: Lang): TimelineEntry[] {
  const { at, kind, a, b, c } = happening;
  const text = (key: string) => textOf(compiled, key, lang);
  const entry = (kindShown: TimelineEntry['kind'], line: string, tone: Tone = 'neutral'): TimelineEntry[] => [{ at, kind: kindShown, text: line, tone }];
  const sep = phrase('sep', lang);
  const order = (what: Parameters<typeof phrase>[0]) => `${text(`unit.${c}.name`)}${sep}${text(`task.${a}.title`)}${b === '' ? '' : lang === 'zh' ? `（${targetName(compiled, b, lang)}）` : ` (${targetName(compiled, b, lang)})`} ${phrase(what, lang)}`;
  const promise = (what: Parameters<typeof phrase>[0]) => `${phrase(what, lang)}${sep}${text(`promise.${a}.text`)}`;
  const ofTheWorld = compiled.index.units.get(c)?.commandable === false;
  switch (kind) {
    case 'phase': return entry('phase', text(`phase.${a}.title`));
    case 'orderGiven': return ofTheWorld ? [] : entry('order', order('order.given'));
    case 'orderFinished': return entry('order', order('order.finished'), 'good');
    case 'orderCancelled': return ofTheWorld ? [] : entry('order', order('order.cancelled'));
    case 'orderStranded': return entry('order', order('order.stranded'), 'warn');
    case 'orderDeclined': return entry(happening.overreach ? 'overreach' : 'declined', `${text(`task.${a}.title`)} ${phrase(happening.overreach ? 'order.overreach' : 'order.declined', lang)}${sep}${text(`task.${a}.${c}.reason`)}`, 'warn');
    case 'decisionOpened': return entry('decision', `${phrase('decision.opened', lang)}${sep}${text(`decision.${a}.title`)}`);
    case 'decisionAnswered': return entry('decision', `${text(`decision.${a}.title`)}${phrase('arrow', lang)}${text(`decision.${a}.${b}.text`)}`);
    case 'decisionTimedOut': return entry('decision', `${text(`decision.${a}.title`)}${sep}${phrase('decision.timedOut', lang)}`, 'warn');
    case 'delivered': return entry('message', `${text(`inject.${a}.from`)}${sep}${compiled.index.injects.get(a)?.ringFor === undefined ? (optionalText(compiled, `inject.${a}.title`, lang) ?? text(`inject.${a}.text`)) : phrase('inject.ringing', lang)}`);
    case 'missed': return entry('message', `${text(`inject.${a}.from`)}${sep}${optionalText(compiled, `inject.${a}.missedText`, lang) ?? phrase('inject.missed', lang)}`, 'warn');
    case 'promiseMade': return entry('world', promise('promise.made'));
    case 'promiseKept': return entry('world', promise('promise.kept'), 'good');
    case 'promiseBroken': return entry('world', promise('promise.broken'), 'warn');
    case 'ended': return a === '' ? [] : entry('end', text(`ending.${a}.title`), compiled.scenario.endings.find((ending) => ending.id === a)?.tone ?? 'neutral');
    default: return [];
  }
}

export function targetName(compiled: Compiled, id: string, lang: Lang): string {
  return textOf(compiled, compiled.index.places.has(id) ? `place.${id}.name` : `person.${id}.name`, lang);
}
