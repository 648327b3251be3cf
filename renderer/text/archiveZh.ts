export const archiveZh = {
  title: '成长档案', who: '看谁的', choose: '点一个人，看他的成长档案。', gap: '还没有', added: '（补充）', sources: '每个值只来自一处，互不混用：演练算出来的，导师评的，外部录入的。没有的就空着，不当零算。',
  column: { line: '指标', value: '现值', source: '来自', evidence: '依据（条）' }, source: { D: '演练', R: '导师评价', E: '外部录入' }, level: '{{level}} 级（共 5 级）',
  colour: { green: '绿', yellow: '黄', red: '红', undecided: '暂不判断' },
  why: { fewRuns: '测评和考核还不到 {{leastRuns}} 场。', fewPeriods: '测评和考核还不到 {{leastPeriods}} 个季度。', mixed: '有的达标，有的还要再看。', met: '近两个季度各项能力都达标。', weakTwice: '{{names}}连续偏低，建议安排补训。', remedialsFailed: '{{names}}多次补训后仍偏低，建议由组织研究怎样帮助。' },
  advice: '这是给培养安排的建议，不是处分，也不单凭一场演练。',
  hours: '{{year}} 年学时（标准 {{perYear}}）：演练 {{drills}}，外部录入 {{entered}}', hoursLine: '已有 {{counted}}，目标 {{target}}，还差 {{missing}}。', cap: '最多算 {{cap}}。', hoursNote: '演练学时由本机记录算出；其他学时由教员录入，分开列。学时标准为〔设定〕。',
  computed: '（更正前 {{value}}）', played: '计学时的演练 {{runs}} 场，其中及格 {{passed}} 场。', playedComputed: '计算成绩及格 {{computed}} 场，其余经复核或申诉更正。',
  improvements: { none: '本人演练的改进计划里还没有改进措施。班次的改进计划不算在个人名下。', counts: '本人演练的改进计划：共 {{of}} 项，已关闭 {{done}} 项，过期 {{late}} 项，不做了的 {{dropped}} 项不计。' },
  papers: { title: '改进和本站出具的证书、证明', lead: '“证书”只数仍然有效的组合证书，同一个方案算一张。', none: '本站还没有出具过证书或证明。', state: { corrected: '成绩更正过，请重新出具', withdrawn: '依据的成绩已经不计', changed: '登记被改动过，不能采信' } },
  ratings: '每场演练的评分', ratingsNone: '还没有两位导师都签了字的评价。',
  outside: {
    title: '指标、学时、荣誉、补训', lead: '本软件算不出来的：考核指标、别处的学时、荣誉、补训。只在这里列出，不进演练成绩。录入以后不改不删，更正是新的一条。', none: '还没有录入。', add: '录入一条', what: '录入什么', choice: '哪一项', choose: '请选择', result: '补训以后', met: '达标', notMet: '没有达标', day: '日期', source: '来源和凭据', sourceHint: '例如：区里的年度考核通报，文号；结业证编号；签到表。不要写别人的姓名。', keep: '存下', correct: '更正', withdraw: '撤销', correctTitle: '更正第 {{number}} 条', reason: '为什么撤销', one: '{{act}}第 {{number}} 条：{{what}}', added: '已录入。', corrected: '已更正，原来的一条还在。', withdrawn: '已撤销，原来的一条还在。',
    kind: { value: '考核指标', hours: '别处的学时', honour: '荣誉', remedial: '补训', withdrawn: '撤销' }, unit: { share: '数值（百分数）', count: '数值（个数或次数）', hours: '学时' }, amountHours: '{{amount}} 学时', state: { corrected: '已更正', withdrawn: '已撤销' }, corrects: '代替第 {{number}} 条', proof: '依据：{{source}}。{{by}} 录入，{{when}}。', model: '{{title}}：外部录入的各项合计 {{share}}%（占全表 {{weight}}%，{{n}} 条）。不与演练、评价相加。',
  },
};
