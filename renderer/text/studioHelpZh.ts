/** Help while writing: conditions and times picked from lists, ids, meters, the law picker. */
export const studioHelpZh = {
  pickWay: '什么样的事', pickPart: '哪一件', lookAt: '看什么', which: '哪一个', relation: '怎样才算', value: '多少', unit: '时间单位', join: '几条怎么算', all: '下面每一条都要满足', any: '下面满足一条就行', lineNumber: '第 {{n}} 条', eventNumber: '第 {{n}} 件', addEvent: '加一件', addLine: '加一条条件…', ofPerson: '{{person}}的{{attribute}}',
  reads: '读作：{{said}}', unread: '这一句还没写完整，或者有写错的地方。', noCondition: '还没有写条件。', always: '没有写条件，总是成立。', neverYet: '还没有写条件，现在永远不会成立。', asText: '用文字写', asList: '从列表里选',
  line: { happened: '发生过的事', compare: '数值', phase: '现在的阶段', state: '自己变化的事', waiting: '等着回答的事' },
  happened: { so: '已经发生', not: '还没有发生' }, waiting: { so: '正等着回答', not: '没有在等回答' }, phase: { so: '是', not: '不是' }, state: { so: '是', not: '不是' }, compare: { so: '是', not: '否' },
  comparison: { least: '至少', most: '不超过', more: '大于', less: '小于', same: '等于', other: '不等于' },
  timeUnit: { seconds: '秒', minutes: '分钟', hours: '小时', days: '天', workdays: '个工作日', calendarDays: '个自然日', months: '个月' },
  rename: {
    ask: '改编号…', title: '给“{{id}}”换个编号', to: '新编号', act: '全部改过来', places: '剧本里有 {{n}} 处会一起改，英文也跟着改。改完可以一步撤销。',
    shape: '编号要用小写英文字母开头，后面是英文字母和数字，最多 40 个。', meaning: '“{{id}}”在条件里另有用处，请换一个。', taken: '“{{name}}”已经叫 {{id}} 了，请换一个。', trainee: '学员自己的编号是固定的，不能改。',
  },
  meters: {
    none: '剧本还读不出来，先看“检查”里的错误。', points: '分值', total: '一共 {{n}} 分', totalOff: '一共 {{n}} 分，要正好 100 分', cards: '拿主意的事', orders: '做到就得分', outcomes: '结果得分', indicators: '每项能力多少分', phases: '每个阶段的事多少分', noPhase: '不分阶段',
    reading: '要读多少字', load: '{{characters}} 字，约占 {{minutes}} 分钟的 {{share}}%', loadMuch: '超过 {{limit}}% 就嫌读得太多：请精简问题、选项和消息。', loadFine: '不超过 {{limit}}% 就合适。', lengths: '选项长短', lengthsHint: '最长不要超过最短的 {{factor}} 倍，免得看长短就能猜中。', range: '{{shortest}}—{{longest}} 字', characters: '{{n}} 字',
    isWide: '最长的是最短的 {{times}} 倍，请控制在 {{factor}} 倍以内。', best: '最好的选项比别的长出一截（{{length}} 字，别的平均 {{mean}} 字），看长短就能猜中。', pointsOf: '{{n}} 分', pointsShare: '{{n}} 分（{{share}}%）',
  },
  law: {
    name: '《{{law}}》{{article}}', notYet: '演练那天（{{on}}）还没有生效，{{day}} 起施行。请换一条，或者改演练的日子。', noMore: '演练那天（{{on}}）已经失效，有效到 {{day}}。请换现行的，或者改演练的日子。', unknown: '{{id}}（法规表里没有，请去掉或者换一条）',
    nothing: '没有找到。换个词试试，或者只填条号。', found: '找到 {{n}} 条，列出前 {{shown}} 条。按回车选第一条。',
  },
  way: {
    order_finished: '指令办完', order_given: '下达指令', order_started: '指令开始办', order_declined: '指令被拒绝', order_cancelled: '指令撤回', overreach: '越权下令', option: '选了这个选项', decision_answered: '回答了', decision_opened: '问到了', decision_timedOut: '过时没有回答', decision_withdrawn: '不再问了',
    inject_acknowledged: '接听或签收了', inject_delivered: '收到消息', inject_missed: '没有接到', phase: '进入阶段', dynamic: '变成某种状态', promise_made: '作出承诺', promise_kept: '承诺兑现', promise_broken: '承诺没有兑现', veto: '触及一票否决', cap: '触发封顶', own: '自己记下的事', ended: '演练结束',
  },
};
