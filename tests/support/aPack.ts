import { localRules, type LocalRules } from '../../scenarios/engine/schema/localRules.ts';

/** A pack of local rules with these values. */
export function aPack(values: Readonly<Record<string, number>> = { noticeDays: 10 }): LocalRules {
  const both = (text: string) => ({ zh: text, en: text });
  return localRules.parse({
    format: 1, id: 'somewhere', name: { zh: '某市规则', en: 'Rules of somewhere' }, note: both('note'),
    rules: Object.entries(values).map(([id, value]) => ({ id, label: { zh: `${id}名`, en: `label of ${id}` }, value, unit: { zh: '日', en: 'days' }, basis: { zh: '〔设定〕', en: 'Set for training' }, invented: true })),
  });
}
