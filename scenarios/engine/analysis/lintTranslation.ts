import { textsOf } from '../compile/texts.ts';
import type { Remark } from '../schema/finding.ts';
import type { Scenario } from '../schema/scenario.ts';
import { hint, warning } from './lintRemark.ts';

/** Every Chinese text has its English one, and every English one its Chinese. Codes start with `translation`: the file is en.yaml. */
export function lintTranslation(scenario: Scenario, english: ReadonlyMap<string, string>): Remark[] {
  const texts = textsOf(scenario);
  const missing = [...texts.keys()].filter((key) => (english.get(key) ?? '').trim() === '');
  const extra = [...english.keys()].filter((key) => !texts.has(key));
  return [
    ...missing.map((key) => warning('translationMissing', ['text', key], `the English text "${key}" is missing: translate “${short(texts.get(key) ?? '')}”`, `缺少英文文本“${key}”：请翻译“${short(texts.get(key) ?? '')}”`)),
    ...extra.map((key) => {
      const near = hint(key, missing);
      return warning('translationUnknown', ['text', key], `the English text "${key}" belongs to nothing in the scenario${near.en.startsWith('; did') ? near.en : ': remove it'}`, `英文文本“${key}”在剧本中没有对应${near.zh.startsWith('；是否') ? near.zh : '，请删除'}`);
    }),
  ];
}

const short = (text: string): string => (text.length > 24 ? `${text.slice(0, 24)}…` : text);
