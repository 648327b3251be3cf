export const evaluationZh = {
  title: '评议与申诉', lead: '评分、复核、更正都另外记一笔，不改计算出来的成绩。', back: '回到名单', search: '按姓名或工号找', find: '找',
  waiting: '等着办的', waitingNone: '没有等着办的事。', mine: '等您办', others: '等别人办', forWho: '{{name}}已受理', open: '打开', since: '{{when}} 起',
  kind: { rating: '缺一份评分', veto: '否决待复核', appeal: '申诉' },
  runs: '做完的演练', runsNone: '没有找到做完的演练。', trainee: '学员', drill: '演练', computed: '计算成绩', corrected: '更正后', mentorHead: '评分', withheld: '成绩未发布',
  mentor: { business: '业务导师', community: '社区导师' }, side: { none: '没有评', draft: '您存了草稿', signed: '已签字' },
  points: '{{total}} / {{max}} 分', passed: '及格', failed: '不及格', erased: '（已删除）',
  jump: { replay: '重放', rating: '评分', signed: '评分结果', vetoes: '否决复核', appeals: '申诉', decisions: '每个决定' }, jumps: '这一页有什么',
  rating: '评分', ratingLead: '按看到的做法打分，没有看到的不打。签字以前看不到另一位导师的评分。', again: '再签一份，代替上一份', as: '您以什么身份评', level: '{{n}} 级', notSeen: '没有看到', anchors: '锚例',
  moment: '记下看到的', momentLead: '把重放停在要说的那一刻，写下看到了什么，只写事实。', momentText: '看到了什么', momentAdd: '记在重放的这一刻', moments: '看到的', momentsNone: '还没有记。', goTo: '看 {{t}} 的重放', remove: '去掉', 
  comment: '总的意见', keep: '先存着', kept: '存好了，还没有签字。', sign: '签字', signTitle: '签字确认', signText: '签字以后不能改。要改，只能再签一份代替它，两份都留着。', signYes: '我签字', signed: '已签字。', missing: '请至少给一项打分。',
  ratings: '导师评分', ratingsNone: '还没有人签字。', hidden: '{{who}}已经签字。您签字以后才能看到。', by: '{{mentor}}：{{name}}', superseded: '已由后一份代替', item: '评什么', noLevel: '没看到',
  agreement: '两位评得一致吗', agreed: '两位都评了 {{n}} 项：{{exact}} 项相同，{{adjacent}} 项差一级，{{apart}} 项差得更多。', firstSigned: '按各自第一次签字算。', kappaFew: '不足 {{least}} 对，不算加权 κ，只看几项相同。', kappa: '加权 κ = {{kappa}}（{{n}} 对）。', kappaNone: '大家都打一样的级，算不出加权 κ。', all: '全站双评的一致情况', allNone: '还没有两位导师都评过的演练。',
  models: '评分怎样进评估模型', modelsLead: '演练算出的、评委打的、外面录入的分开列，不合成一个数。', source: { D: '演练', R: '评委', E: '录入' }, sourceHead: '来源', shareHead: '得分率', weightHead: '在模型里占', evidenceHead: '依据', thin: '依据 {{n}}，每项至少要 {{need}}', unknown: '没有',
  self: '学员自评', selfNone: '学员没有写自评。', selfLine: { well: '做对的', wrong: '做错的', change: '想改的' }, difficulty: '难度 {{n}}（1 容易，5 难）',
  vetoes: '否决复核', vetoesNone: '这场没有一票否决。', vetoLead: '要两个人意见一致才算数。两人不一致，再请第三个人。结果另记一笔，计算成绩不变。', vetoState: { open: '等两个人复核', split: '两人不一致，等第三人', holds: '复核：否决成立', lifted: '复核：否决不成立' }, voted: '{{name}}已复核', votedAs: { holds: '{{name}}：成立', lifted: '{{name}}：不成立' }, holdsYes: '成立', holdsNo: '不成立', vetoAsk: '您看这项否决成立吗', reason: '理由', submit: '提交复核', see: '看当时的重放',
  appeals: '申诉', appealsNone: '没有申诉。', appealState: { filed: '已提出', taken: '已受理', decided: '已答复' }, slip: '回执号 {{slip}}', about: '申诉的是', whole: '整个结果', appealReason: '申诉理由', filedAt: '{{when}} 提出', takenAt: '{{name}}于 {{when}} 受理', decidedBy: '{{name}}于 {{when}} 答复', takeUp: '受理', decide: '答复', outcome: '答复', outcomes: { granted: '申诉成立', partly: '部分成立', refused: '申诉不成立' }, total: '更正后的总分', totalHint: '不改分就空着。满分 {{max}} 分。', send: '答复并存档', notMine: '您给这场打过分，或者复核过否决，不能处理这份申诉。', answered: '答复好了。',
  file: '提出申诉', fileLead: '可以在 {{until}} 前提出。期限 {{days}} 天：{{note}}', fileLate: '申诉期限（{{until}}）已过。期限 {{days}} 天：{{note}}', filed: '已提出，回执号 {{slip}}，请抄下来。', fileNone: '练习不计入成绩，不用申诉。', choose: '请选一项',
  corrections: '更正', correction: '更正后 {{total}} 分，{{result}}', computedStays: '计算成绩 {{total}} 分，{{result}}，不变。', because: { veto: '否决复核', appeal: '申诉答复' }, correctedBy: '{{because}} · {{name}} · {{when}}',
  debriefLead: '导师怎么评，有没有更正，怎样申诉。计算成绩不变。', noReason: '（文字已随人员信息删除）',
  log: { chosen: '日志第 {{n}} 条 · {{wall}} · 演练 {{at}} · {{what}}', counted: '到日志第 {{n}} 条时算定 · {{wall}} · 演练 {{at}} · {{what}}', never: '日志共 {{n}} 条，最后一条 {{wall}}，里面没有做这件事。', label: '日志', open: '看前后的日志', title: '日志', lead: '编号、时间和内容都是当时存下的，改不了。', seq: '编号', wall: '存下的时间', at: '演练时间', kind: '内容' },
  logKind: { optionChosen: '作答', orderGiven: '派任务', orderCancelled: '撤回任务', injectAcknowledged: '接收消息', hintTaken: '看提示', rationaleWritten: '写理由', confidenceStated: '说把握', paused: '暂停', resumed: '继续', speedSet: '变速', waitUntil: '快进', instructorInjected: '教员发导调', clockAdvanced: '时钟走到', runEnded: '提前结束' },
};

/** In statistics and the trainee's own list. */
export const correctedZh = { row: '更正后 {{total}} 分，{{result}}', rowComputed: '计算为 {{share}}%，{{result}}；已更正', who: '{{name}}，{{when}}：{{reason}}', count: '其中 {{n}} 场经复核或申诉更正，按更正后的成绩计：通过 {{passed}} 场，更正前 {{computed}} 场。', see: '看更正的名单', passed: '及格', failed: '不及格' };
