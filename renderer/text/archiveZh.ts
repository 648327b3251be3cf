export const archiveZh = {
  title: '成长档案', who: '看谁的', choose: '点一个人，看他的成长档案。', gap: '还没有', added: '（补充）', sources: '每个值只来自一处，互不混用：演练算出来的，导师评的，外部录入的。没有的就空着，不当零算。',
  column: { line: '指标', value: '现值', source: '来自', evidence: '依据（条）' }, source: { D: '演练', R: '导师评价', E: '外部录入' },
  colour: { green: '绿', yellow: '黄', red: '红', undecided: '暂不判断' },
  why: { fewRuns: '测评和考核还不到 {{leastRuns}} 场。', fewPeriods: '测评和考核还不到 {{leastPeriods}} 个季度。', mixed: '有的达标，有的还要再看。', met: '近两个季度各项能力都达标。', weakTwice: '{{names}}连续偏低，建议安排补训。', remedialsFailed: '{{names}}多次补训后仍偏低，建议由组织研究怎样帮助。' },
  advice: '这是给培养安排的建议，不是处分，也不单凭一场演练。',
  hours: '{{year}} 年学时：{{counted}} / {{perYear}}', hoursLine: '已有 {{counted}}，目标 {{target}}，还差 {{missing}}。', cap: '最多算 {{cap}}。', hoursNote: '演练学时由本机记录算出；其他学时由培训中心另行登记。学时标准为〔设定〕。',
};
