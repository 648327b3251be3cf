import type { z } from 'zod';

const kinds: Readonly<Record<string, string>> = { string: '文字', number: '数字', int: '整数', boolean: '是或否（true 或 false）', array: '一个列表', object: '几个写明名称的字段', record: '几个写明名称的字段' };
const sizes: Readonly<Record<string, string>> = { array: '项', string: '个字', set: '项', map: '项' };

/** What a schema issue says to an author, as half a sentence in Chinese; of a rule of the format's own its message. */
export function issueInChinese(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type': return issue.message.endsWith('received undefined') ? '缺少这一项，请补上' : `这里要写${kinds[issue.expected] ?? issue.expected}`;
    case 'too_small': return issue.origin in sizes ? (issue.minimum === 1 && issue.origin === 'string' ? '这里不能空着' : `这里至少要有${issue.minimum}${sizes[issue.origin] ?? ''}`) : `这里的数${issue.inclusive === false ? `要大于${issue.minimum}` : `不能小于${issue.minimum}`}`;
    case 'too_big': return issue.origin in sizes ? `这里最多${issue.maximum}${sizes[issue.origin] ?? ''}` : `这里的数${issue.inclusive === false ? `要小于${issue.maximum}` : `不能大于${issue.maximum}`}`;
    case 'unrecognized_keys': return `这里没有${issue.keys.map((key) => `“${key}”`).join('、')}这样的字段，请删掉或者改名`;
    case 'invalid_value': return `这里只能写${issue.values.map((value) => `“${String(value)}”`).join('、')}`;
    default: return issue.message;
  }
}
