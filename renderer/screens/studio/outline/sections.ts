import type { PartPath } from '../../../../scenarios/engine/index.ts';
import type { Texts } from '../../../text/zh.ts';

/** A list of parts of one kind: its place in the document, and how its English keys begin. */
export interface PartList { readonly path: PartPath; readonly kind: keyof Texts['studio']['kind']; readonly english: string }
/** One heading of the outline, with the part that is its own form and the lists below it. */
export interface Section { readonly name: keyof Texts['studio']['section']; readonly form?: { readonly path: PartPath; readonly kind: string }; readonly lists: readonly PartList[] }

const list = (kind: PartList['kind'], path: PartPath, english: string = kind): PartList => ({ path, kind, english });

/** The drill in the order in which an instructor thinks of it. */
export const sections: readonly Section[] = [
  { name: 'basics', form: { path: [], kind: 'basics' }, lists: [] },
  { name: 'phases', lists: [list('phase', ['phases'])] },
  { name: 'decisions', lists: [list('decision', ['decisions'])] },
  { name: 'injects', lists: [list('inject', ['injects'])] },
  { name: 'tasks', lists: [list('task', ['tasks'])] },
  { name: 'places', lists: [list('place', ['places']), list('road', ['roads'])] },
  { name: 'people', lists: [list('person', ['people']), list('attribute', ['attributes'])] },
  { name: 'units', lists: [list('unit', ['units'])] },
  { name: 'dynamics', lists: [list('variable', ['variables']), list('dynamic', ['dynamics']), list('coefficient', ['coefficients']), list('promise', ['promises']), list('board', ['boards'])] },
  { name: 'endings', lists: [list('ending', ['endings'])] },
  { name: 'rubric', form: { path: ['rubric'], kind: 'rubric' }, lists: [list('item', ['rubric', 'tasks']), list('outcome', ['rubric', 'outcomes'], 'item'), list('veto', ['rubric', 'vetoes']), list('cap', ['rubric', 'caps'])] },
  { name: 'laws', form: { path: ['lawCards'], kind: 'basics' }, lists: [] },
  { name: 'variants', lists: [list('variant', ['variants'])] },
];

export const partLists: readonly PartList[] = sections.flatMap(({ lists }) => lists);

const startsWith = (path: PartPath, start: PartPath): boolean => start.every((step, at) => path[at] === step);

/** The list that a path leads into. */
export function listOf(path: PartPath): PartList | null {
  return partLists.find((each) => startsWith(path, each.path) && typeof path[each.path.length] === 'number') ?? null;
}

/** What a form of its own is shown for: the part around a path, or the head of the drill or of its rubric. */
export function formPath(path: PartPath): PartPath {
  const found = listOf(path);
  if (found) return path.slice(0, found.path.length + 1);
  return path[0] === 'rubric' ? ['rubric'] : [];
}
