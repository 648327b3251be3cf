import type { z } from 'zod';

const kinds: Readonly<Record<string, string>> = { string: '文字', number: '数字', int: '整数', boolean: '是或否（true 或 false）', array: '一个列表', object: '几个写明名称的字段', record: '几个写明名称的字段' };
const sizes: Readonly<Record<string, string>> = { array: '项', string: '个字', set: '项', map: '项' };

/** Rules of the format's own, in Chinese. */
const own: Readonly<Record<string, string>> = {
  'must start with a small letter and hold only letters and digits, at most 40': '编号要用小写英文字母开头，只用英文字母和数字，最多40个', 'must be a civil time like 2026-03-18T08:30': '请写成日期和时间，例如2026-03-18T08:30',
  'must be a day like 2026-05-01 or days like 2026-05-01/2026-05-05': '请写成日期，例如2026-05-01，或者2026-05-01/2026-05-05', 'must be a semantic version like 1.0.0': '请写成版本号，例如1.0.0',
  'must be a variable or person.attribute': '请写一个数值，或者“人物.特点”', 'must be kebab-case, for example "fire-ebike-stairwell"': '请用小写英文字母和短横线，例如fire-ebike-stairwell', 'must look like "fireLaw/44" or "design"': '请从法规表里选，例如“fireLaw/44”或“design”',
  'needs at least one indicator': '请至少选一项能力', 'needs at least one source': '请至少选一条依据', 'at most three decimals': '小数最多三位',
};

/** What a schema issue says to an author, as half a sentence in Chinese; of a rule of the format's own its message. */
export function issueInChinese(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type': return issue.message.endsWith('received undefined') ? '缺少这一项，请补上' : `这里要写${kinds[issue.expected] ?? issue.expected}`;
    case 'too_small': return issue.origin in sizes ? (issue.minimum === 1 && issue.origin === 'string' ? '这里不能空着' : `这里至少要有${issue.minimum}${sizes[issue.origin] ?? ''}`) : `这里的数${issue.inclusive === false ? `要大于${issue.minimum}` : `不能小于${issue.minimum}`}`;
    case 'too_big': return issue.origin in sizes ? `这里最多${issue.maximum}${sizes[issue.origin] ?? ''}` : `这里的数${issue.inclusive === false ? `要小于${issue.maximum}` : `不能大于${issue.maximum}`}`;
    case 'unrecognized_keys': return `这里没有${issue.keys.map((key) => `“${key}”`).join('、')}这样的字段，请删掉或者改名`;
    case 'invalid_value': return `这里只能写${issue.values.map((value) => `“${String(value)}”`).join('、')}`;
    default: return own[issue.message] ?? issue.message;
  }
}
