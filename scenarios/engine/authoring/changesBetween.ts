import type { Law } from '../schema/laws.ts';
import { aspectAt, aspectWords, differences, idOf } from './aspects.ts';
import { citedWords, englishChange, nameOf, numberWords, optionWords, wholeChanges } from './changeWords.ts';
import type { Aspect, DrillChange, Told, Version } from './drillChange.ts';
import { partLists, type PartList } from './partLists.ts';

/**
 * What differs between two versions of a drill, in words, a sentence for each part: nothing exactly where the documents and their English are alike but for
 * the version. Parts are met by their ids. Law titles come from `laws`; a source that they lack is named by its id.
 */
export function changesBetween(before: Version, after: Version, laws: readonly Law[] = []): DrillChange[] {
  const told = partLists.flatMap((list) => changesIn(list, before, after, laws));
  return [...wholeChanges(before.document, after.document, laws), ...told, ...englishChange(before, after)];
}

function changesIn(list: PartList, before: Version, after: Version, laws: readonly Law[]): DrillChange[] {
  const [old, now] = [byId(list.of(before.document)), byId(list.of(after.document))];
  const scored: readonly Aspect[] = ['decision', 'item', 'veto', 'cap'].includes(list.key) ? ['points', 'course'] : ['course'];
  const only = (these: ReadonlyMap<string, object>, others: ReadonlyMap<string, object>) => [...these].filter(([id]) => !others.has(id));
  const added = only(now, old).map(([id, part]) => said(list, nameOf(list, id, part, after), { zh: '新加', en: 'added' }, scored));
  const removed = only(old, now).map(([id, part]) => said(list, nameOf(list, id, part, before), { zh: '去掉了', en: 'removed' }, scored));
  const changed = [...now].flatMap(([id, part]) => {
    const was = old.get(id);
    const details = was ? detailsOf(was, part, laws) : null;
    return details ? [said(list, nameOf(list, id, part, after), details, details.aspects)] : [];
  });
  const order = (these: ReadonlyMap<string, object>) => [...these.keys()].filter((id) => old.has(id) && now.has(id)).join();
  const moved: DrillChange[] = order(old) === order(now) ? [] : [{ zh: `${list.noun.zh}：换了先后`, en: `${list.noun.en}: in another order`, aspects: ['course'] }];
  return [...added, ...removed, ...changed, ...moved];
}

function byId(parts: readonly object[]): Map<string, object> {
  return new Map(parts.map((part, at) => [idOf(part) ?? String(at), part]));
}

function said({ noun }: PartList, name: Told, { zh, en }: Told, aspects: readonly Aspect[]): DrillChange {
  return { zh: `${noun.zh}“${name.zh}”：${zh}`, en: `${noun.en} “${name.en}”: ${en}`, aspects };
}

/** What became of one part, the telling things first; null where nothing did. */
function detailsOf(was: object, is: object, laws: readonly Law[]): DrillChange | null {
  // an option that came or went is told by its text
  const paths = differences(was, is).filter((path) => path[0] !== 'options' || path.length !== 2);
  const exact = [numberWords(was, is), optionWords(was, is), citedWords(was, is, laws)].flat();
  if (paths.length === 0 && exact.length === 0) return null;
  const found = [...new Set(paths.map(aspectAt))].toSorted();
  const general = found.filter((aspect) => !exact.some((each) => each.of === aspect) || paths.some((path) => path.length > 1 && aspectAt(path) === aspect && aspect !== 'laws'));
  const aspects = [...new Set([...found, ...exact.map(({ of }) => of)])];
  const all = [...exact.map(({ words }) => words), ...general.map((aspect) => aspectWords[aspect])];
  return { zh: all.map(({ zh }) => zh).join('；'), en: all.map(({ en }) => en).join('; '), aspects };
}
