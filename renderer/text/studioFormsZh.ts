/** Words of the forms for luck, traits and other forms of a drill. */
export const studioFormsZh = {
  chanceBefore: '有', chanceAfter: '% 的可能：', percent: '百分之几', otherwise: '否则（{{p}}%）：', caseNumber: '第 {{n}} 种可能', addCase: '加一种可能',
  addValue: '加一项…', usually: '（原来：{{value}}）', unsaid: '（不写就是：{{value}}）', none: { attributes: '剧本里还没有“人物的特点”。先在提纲的“人物”里加，再回来给每个人填。', values: '剧本里还没有可改的数值。' },
  change: '把“{{name}}”改成：{{to}}', notYet: '（还没写改什么）', open: '点开来看', changed: '改了 {{n}} 处，点开来看', addChange: '加一处要改的…', was: '原来：{{value}}', unchanged: '（不改）',
  asWritten: '这一处没有表单，只能照剧本原文的写法写。拿不准就不要动它。',
};
