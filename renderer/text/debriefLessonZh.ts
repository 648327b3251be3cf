/** 复盘里用来上课的几块：对比、投影、纸面、能力。 */
export const debriefLessonZh = {
  compare: { retry: '这是回头重试的一次，不计成绩，所以不和以前的成绩、也不和别人比。',
    title: '和自己比，和大家比', own: '我自己做过的', first: '这是你第一次做这个演练。再练一次，这里就能看出哪里进步了。', trendAlt: '历次得分：{{list}}',
    improved: '比上一次进步最大的', noneImproved: '和上一次比，没有哪一处得分更高。', stillWrong: '一直没做好的', noneWrong: '没有一错再错的地方。', times: '遇到 {{of}} 次，错了 {{times}} 次',
    others: '和大家比', few: '做过这一份演练的别人有 {{people}} 位。满 {{least}} 位才显示对比，免得看出是谁。', of: '{{group}} {{people}} 人，不显示姓名', group: { class: '同班', station: '这台电脑上' },
    total: '你 {{mine}} 分。大家的中间数是 {{median}} 分，中间一半的人在 {{low}}–{{high}} 分。', howToRead: '每个人只算最近一次。▼ 是你，粗线是中间数，色块是中间一半的人。',
    perDecision: '逐个决定对比（{{n}} 个）', mine: '你', median: '中间数', middle: '中间一半的人',
  },
  projector: {
    title: '投影', leave: '退出', previous: '上一页', next: '下一页', position: '第 {{n}} 页，共 {{of}} 页', question: '第 {{n}} 问：{{title}}', whichOne: '换作大家，选哪一个？（按数字键记下大家的选择）', whatAndWhen: '这件事该谁去做、什么时候做？先请大家说。',
    then: '当时', class: '大家选', futures: '“{{title}}”：两种选法，两个结局', premise: '只改这一个决定，后来照当时的做法推算，只供学习。', more: '另有 {{n}} 项', remember: '记住这几条', lastWord: '演练里出错不要紧，记住了，真遇上就不会错。',
  },
  paper: {
    title: '演练复盘', hash: '记录 {{hash}}', signTrainee: '学员：', signInstructor: '教员：', signDate: '日期：', question: '决定', answer: '当时的做法', same: '（就是当时的做法）',
    note: '本页由演练软件生成，所有地点、人物、事件都是编的，分数只用于培训。“记录”后面是这条成绩在成绩链上的校验值开头，可与本机记录核对。',
  },
  evaluation: {
    title: '我自己怎么看', lead: '不影响得分，写一句就好。', well: '做对的一件', wrong: '做错的一件', change: '希望预案改的一条', difficulty: '这个演练难不难', easy: '容易', hard: '很难', level: '{{n}} / 5', missing: '请选一下难度。', save: '存下来', saved: '{{when}} 已存下。改了再存，前一次也会留着。',
  },
  growth: {
    title: '我的成长', next: '下一步练什么', because: '“{{indicator}}”目前得分率 {{share}}%（{{items}} 项依据），这个演练最练它。', untried: '这个还没有做过。', nothing: '都做过了，也没有明显的弱项。挑一个想再练的就好。', practise: '去练',
    few: '做过 {{runs}} 次。做满 {{leastRuns}} 次、至少 {{leastCategories}} 类，这里才画能力图；次数太少，说明不了什么。', abilitiesLead: '同一个演练的第一次和最近一次相比', now: '最近一次', before: '第一次', courseAlt: '历次得分率：{{list}}',
    drills: '做过的演练', times: '{{n}} 次', best: '最好 {{n}}', last: '最近 {{n}}', corrected: '（{{n}} 次经更正，按更正后的算）', passedOnce: '及格过', notYet: '还没及格', categories: '十二类演练，做过 {{n}} / {{of}} 类', done: '做过', notDone: '还没做', soon: '筹备中',
  },
  jumps: '跳到', jump: { losses: '丢分最多', replay: '重放', decisions: '决定', tasks: '该做的事', competencies: '能力', compare: '对比', evaluation: '自评', appeals: '申诉' },
  indicator: { P1: '政策读得准', P2: '执行不走样', S1: '群众满意', S2: '回应及时', C1: '处置完整', C2: '防住次生问题', C3: '首报及时', D1: '会用平台', D2: '会用数据', O1: '部门协作', O2: '整合资源', O3: '节点联动' },
};
