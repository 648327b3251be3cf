export const debriefZh = {
  title: '复盘', passed: '及格', failed: '不及格', total: '总分', of: '满分 {{max}}', grade: '等级', passMark: '{{n}} 分及格', setBy: { provisional: '暂定', panel: '专家组定', borderline: '按边界组定' }, vetoTitle: '一票否决', vetoLead: '出现下面的情况，总分再高也不及格。', losses: '丢分最多的地方', noLoss: '没有丢分。', assisted: '有教员协助，不作发证依据。', caps: '总分封顶',
  ending: '结局', decisions: '每一个决定', decisionsLead: '先看丢分多的', chosen: '你选的', best: '最好的做法', why: '为什么', bestWhy: '为什么它最好', law: '依据', points: '{{points}} / {{max}} 分', lateLoss: '超时扣 {{n}} 分', answeredAfter: '{{t}} 后作答',
  state: { answered: '已答', timedOut: '超时', withdrawn: '事情已过去', open: '没有答', notOffered: '没有遇到' }, same: '你选的就是最好的做法。', nothingChosen: '没有选',
  tasks: '该做的事', outcomes: '结果', item: '事项', when: '什么时候', due: '应在 {{t}} 前', result: '情况', pointsHead: '得分', noTime: '—',
  itemState: { done: '做到了', late: '做晚了', partial: '做了一部分', missing: '没有做', wrongOrder: '顺序错了', violated: '违反了', kept: '守住了', good: '好', bad: '不好', notOffered: '没有遇到' },
  confidentWrong: '很有把握但选错了', confidentLead: '这些最值得回头看。不影响得分。', rationale: '你写的理由', sure: '你的把握：{{level}}',
  overreach: '越权的指令', overreachLead: '这些事社区没有权力做。', competencies: '五大能力', competency: { P: '政策转化', S: '民生服务', C: '危机处置', D: '数字治理', O: '组织协调' }, ability: '能力', share: '得分率', evidence: '依据的评分项', thin: '证据不足', radarAlt: '五大能力雷达图，数值见旁边的表',
  coverage: '覆盖面', coverageText: '这次遇到了 {{of}} 个评分项里的 {{met}} 个，合 {{points}} / {{maxPoints}} 分。没遇到的也在满分里，所以在这里写明。', timeline: '经过', print: '打印', again: '再练一次', home: '回到首页', version: '剧本版本 {{v}}', duration: '演练内时长 {{t}}', more: '展开详情', lost: '丢 {{n}} 分', full: '满分', summary: '总览', howLabel: '怎么做',
};
