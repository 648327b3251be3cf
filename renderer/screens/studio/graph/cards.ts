import { inWords, type DraftNames, type Lang, type PartPath, type ShownEdge, type ShownStory, type StoryKind } from '../../../../scenarios/engine/index.ts';
import { textWidth } from '../../../sandbox/layout/labels.ts';
import type { Translate } from '../../../text/i18n.ts';
import { fieldOf, itemsAt, textOf } from '../document/partSteps.ts';
import { nameOf } from '../form/nameOf.ts';

export interface CardOption { readonly id: string; readonly text: string; readonly quality: string }
/** A part of the story as it stands in the graph. Lengths are rems. */
export interface Card {
  readonly key: string;
  readonly kind: StoryKind;
  readonly path: PartPath;
  readonly name: string;
  readonly tone: string;
  readonly options: readonly CardOption[];
  readonly width: number;
  readonly head: number;
  readonly height: number;
}
/** An arrow with what it says. */
export interface Arrow { readonly key: string; readonly from: string; readonly to: string; readonly option: string | null; readonly does: ShownEdge['does']; readonly says: string; readonly edge: ShownEdge }
export interface Drawing { readonly cards: readonly Card[]; readonly arrows: readonly Arrow[] }

/** How wide a card is, and how high a line of its head and of an option. */
const widths: Readonly<Record<StoryKind, number>> = { phase: 11, decision: 16, ending: 12, inject: 12, task: 11, dynamic: 11, promise: 11 };
const inset = 1.5, titleLine = 1.3, kindLine = 1.15, edge = 0.9, bold = 1.1;
export const optionLine = 1.55;

/** The story in the author's words. */
export function drawingOf(story: ShownStory, names: DraftNames, lang: Lang, t: Translate): Drawing {
  const silent = new Set(story.edges.filter(({ option }) => option === 'timeout').map(({ from }) => from));
  const cards = story.nodes.map(({ key, kind, path, part }): Card => {
    const id = textOf(part['id']);
    const name = key === `${kind}:${id}` && names.of(kind, id) !== id ? names.of(kind, id) : nameOf(part) || t('studioGraph.noName');
    const options = kind === 'decision' ? itemsAt(part, ['options']).map((option): CardOption => {
      const own = textOf(fieldOf(option, 'id'));
      return { id: own, text: names.option(id, own), quality: textOf(fieldOf(option, 'quality')) };
    }) : [];
    const all = silent.has(key) ? [...options, { id: 'timeout', text: t('studioGraph.timeout'), quality: '' }] : options;
    const width = widths[kind], lines = textWidth(name, bold) > width - inset ? 2 : 1;
    const head = edge + kindLine + lines * titleLine;
    return { key, kind, path, name, tone: textOf(part['tone']), options: all, width, head, height: head + (all.length > 0 ? all.length * optionLine + 0.4 : 0) };
  });
  const said = (source: string): string => (source === 'true' ? t('studioGraph.otherwise') : inWords(source, names, lang) ?? source);
  const arrows = story.edges.map((edge, at): Arrow => {
    const { from, to, option, does, conditions, delay, byChance, through } = edge;
    const parts = [delay === null ? '' : t('studioGraph.after', { time: said(delay) }), conditions.map(said).join(t('studioGraph.and')), byChance ? t('studioGraph.byChance') : ''];
    const between = through.map((key) => names.of(key.slice(0, key.indexOf(':')) as StoryKind, key.slice(key.indexOf(':') + 1)));
    // a condition that is only that something happened on the way is said by the way
    const says = between.length > 0 && does === 'depends' ? [t('studioGraph.through', { names: between.join('”“') })] : parts;
    return { key: `${at} ${from} ${to}`, from, to, option, does, says: says.filter(Boolean).join(lang === 'zh' ? '，' : ', '), edge };
  });
  return { cards, arrows };
}
