import { debriefLessonZh } from './debriefLessonZh.ts';

export const debriefZh = {
  ...debriefLessonZh,
  title: '复盘', passed: '及格', failed: '不及格', of: '满分 {{max}}', passMark: '{{n}} 分及格', passMarkNote: '{{note}}（{{by}} 记于 {{day}}）', setBy: { provisional: '暂定', panel: '专家组定', borderline: '按边界组定' }, vetoTitle: '一票否决', vetoLead: '出现下面的情况，总分再高也不及格。', losses: '丢分最多的地方', happened: '当时', should: '好的做法', remark: '讲评', lawCount: '依据 {{n}} 条', laws: '依据的规定', toPass: '怎样才能及格：', toPassVeto: '先不能出现那 {{n}} 项一票否决。', toPassGap: '还差 {{n}} 分。', toPassCap: '总分封了顶，封顶的原因不去掉，别处补分也没有用。', toPassBy: '做好这几处就够：{{parts}}。', gain: '{{title}}（{{n}} 分）', endedEarly: '提前结束', endedEarlyText: '学员自己结束了演练，后面的事没有遇到，没做的按没有做算。', noLoss: '没有丢分。', assisted: '有教员协助，不作发证依据。', caps: '总分封顶',
  ending: '结局', decisions: '每一个决定', decisionsLead: '先看丢分多的', chosen: '你选的', best: '最好的做法', law: '依据', points: '{{points}} / {{max}} 分', lateLoss: '超时扣 {{n}} 分', answeredAfter: '{{t}} 后作答',
  state: { answered: '已答', timedOut: '超时', withdrawn: '事情已过去', open: '没有答', notOffered: '没有遇到' }, same: '你选的就是最好的做法。', nothingChosen: '没有选',
  checklist: '做好 {{done}} 件，没做好 {{open}} 件', checklistNotMet: '，没有遇到 {{n}} 件', openItems: '没做好的', doneItems: '做好的 {{n}} 件', notMetItems: '没有遇到的 {{n}} 件', wellAnswered: '答得好的 {{n}} 个', dueHead: '期限', doneHead: '做到', lateBy: '晚 {{t}}',
  tasks: '该做的事', outcomes: '结果', item: '事项', due: '应在 {{t}} 前', result: '情况', pointsHead: '得分', noTime: '—',
  itemState: { done: '做到了', late: '做晚了', partial: '做了一部分', missing: '没有做', wrongOrder: '顺序错了', violated: '违反了', kept: '守住了', good: '好', bad: '不好', notOffered: '没有遇到' },
  confidentWrong: '很有把握但选错了', confidentLead: '这些最值得回头看。不影响得分。', rationale: '你写的理由', sure: '你的把握：{{level}}',
  competenciesLead: '点开看依据', evidenceOf: '{{n}} 项依据', noEvidence: '这次没有遇到相关的评分项。', numbersUsed: '用到的数字', model: '态势模型', modelTag: '教学模型，不是预测', localRules: '本站地方规则包：{{name}}', invented: '〔设定〕', project: '投影',
  overreach: '越权的指令', overreachLead: '这些事社区没有权力做。', competencies: '五大能力', competency: { P: '政策转化', S: '民生服务', C: '危机处置', D: '数字治理', O: '组织协调' }, share: '得分率', thin: '证据不足', radarAlt: '五大能力雷达图，数值见旁边的列表',
  coverage: '覆盖面', coverageText: '这次遇到了 {{of}} 个评分项里的 {{met}} 个，合 {{points}} / {{maxPoints}} 分。没遇到的也在满分里，所以在这里写明。', timeline: '经过', print: '打印', again: '再练一次', home: '回到首页', version: '剧本版本 {{v}}', duration: '演练内时长 {{t}}', lost: '丢 {{n}} 分', howLabel: '怎么做',
};
