/** Help while writing: conditions and times picked from lists, ids, meters, the law picker. */
export const studioHelpZh = {
  pickWay: '什么样的事', pickPart: '哪一件', lookAt: '看什么', which: '哪一个', relation: '怎样才算', value: '多少', unit: '时间单位', join: '几条怎么算', all: '下面每一条都要满足', any: '下面满足一条就行', lineNumber: '第 {{n}} 条', eventNumber: '第 {{n}} 件', addEvent: '加一件', addLine: '加一条条件…', ofPerson: '{{person}}的{{attribute}}',
  reads: '读作：{{said}}', unread: '这一句还没写完整，或者有写错的地方。', noCondition: '还没有写条件。', always: '没有写条件，总是成立。', neverYet: '还没有写条件，现在永远不会成立。', asText: '用文字写', asList: '从列表里选',
  line: { happened: '发生过的事', compare: '数值', phase: '现在的阶段', state: '自己变化的事', waiting: '等着回答的事' },
  happened: { so: '已经发生', not: '还没有发生' }, waiting: { so: '正等着回答', not: '没有在等回答' }, phase: { so: '是', not: '不是' }, state: { so: '是', not: '不是' }, compare: { so: '是', not: '否' },
  comparison: { least: '至少', most: '不超过', more: '大于', less: '小于', same: '等于', other: '不等于' },
  timeUnit: { seconds: '秒', minutes: '分钟', hours: '小时', days: '天', workdays: '个工作日', calendarDays: '个自然日', months: '个月' },
  way: {
    order_finished: '指令办完', order_given: '下达指令', order_started: '指令开始办', order_declined: '指令被拒绝', order_cancelled: '指令撤回', overreach: '越权下令', option: '选了这个选项', decision_answered: '回答了', decision_opened: '问到了', decision_timedOut: '过时没有回答', decision_withdrawn: '不再问了',
    inject_acknowledged: '接听或签收了', inject_delivered: '收到消息', inject_missed: '没有接到', phase: '进入阶段', dynamic: '变成某种状态', promise_made: '作出承诺', promise_kept: '承诺兑现', promise_broken: '承诺没有兑现', veto: '触及一票否决', cap: '触发封顶', own: '自己记下的事', ended: '演练结束',
  },
};
