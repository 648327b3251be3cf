import { lawsOn } from '../compile/lawsOn.ts';
import { applyVariant } from '../compile/variant.ts';
import type { Law } from '../schema/laws.ts';
import type { Scenario } from '../schema/scenario.ts';
import { citations } from './citations.ts';

/** What became of one version of a law, or of one of its articles (`article` null: the version as such). `from` is when that version came into force. */
export interface LawChange { readonly law: string; readonly from: string | null; readonly article: string | null; readonly change: 'added' | 'removed' | 'changed' }

/** Every difference between two law tables, by law, version and article. */
export function lawChanges(older: readonly Law[], newer: readonly Law[]): LawChange[] {
  const before = versions(older), after = versions(newer);
  return [...new Set([...before.keys(), ...after.keys()])].sort().flatMap((key) => {
    const [old, now] = [before.get(key), after.get(key)];
    const one = now ?? old;
    if (!one) return [];
    const base = { law: one.id, from: one.from ?? null };
    if (!old || !now) return [{ ...base, article: null, change: old ? 'removed' : 'added' } as const];
    const whole: LawChange[] = JSON.stringify(withoutArticles(old)) === JSON.stringify(withoutArticles(now)) ? [] : [{ ...base, article: null, change: 'changed' }];
    return [...whole, ...articleChanges(old, now).map((each) => ({ ...base, ...each }))];
  });
}

const keyOf = ({ id, from }: Law): string => `${id} ${from ?? ''}`;
const versions = (laws: readonly Law[]): ReadonlyMap<string, Law> => new Map(laws.map((law) => [keyOf(law), law]));
const withoutArticles = ({ id, kind, title, version, from, to, calendar }: Law) => ({ id, kind, title, version, from, to, calendar });

function articleChanges(old: Law, now: Law): Pick<LawChange, 'article' | 'change'>[] {
  const names = [...new Set([...Object.keys(old.articles), ...Object.keys(now.articles)])];
  return names.flatMap((article): Pick<LawChange, 'article' | 'change'>[] => {
    const [before, after] = [old.articles[article], now.articles[article]];
    if (before && after) return before.zh === after.zh && before.en === after.en ? [] : [{ article, change: 'changed' }];
    return [{ article, change: before ? 'removed' : 'added' }];
  });
}

/** What of a drill, in any of its forms, cites what changed: in the version that is in force on the form's day by the one table or the other. */
export function citedChange(scenario: Scenario, change: LawChange, older: readonly Law[], newer: readonly Law[]): string[] {
  const what = [null, ...scenario.variants.map(({ id }) => id)].flatMap((variant) => {
    const form = applyVariant(scenario, variant);
    if (!form) return [];
    const day = form.startsAt.slice(0, 10);
    const meant = [older, newer].some((laws) => (lawsOn(laws, day).get(change.law)?.from ?? null) === change.from && lawsOn(laws, day).has(change.law));
    if (!meant) return [];
    return citations(form).filter(({ source }) => { const [law, article] = source.split('/'); return law === change.law && (change.article === null || article === change.article); }).map((each) => each.what);
  });
  return [...new Set(what)];
}
