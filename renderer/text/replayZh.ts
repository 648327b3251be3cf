export const replayZh = {
  title: '重放', lead: '点“播放”再看一遍；点任何一条经过，就回到那一刻。', nothingYet: '演练刚开始。',
  play: '播放', pause: '停住', previous: '上一处', next: '下一处', elapsed: '{{now}} / {{end}}', slider: '演练到了什么时候', timeline: '经过，点一条就回到那一刻',
  marks: '标记', mark: { phase: '阶段', decision: '决策', veto: '一票否决', cap: '封顶扣分', overreach: '越权', message: '消息', end: '结束' }, judged: '（{{judged}}）',
  curves: '态势的变化', curvesHint: '指到线上，或用方向键一处一处走，看什么时候变、当时发生了什么；点一下或按回车，回到那一刻。', curveBends: '{{label}}，变了 {{n}} 次，用方向键一处一处看', bend: '{{label}}：{{from}} → {{to}}。', bendTable: '用表格看每一次变化（{{n}} 处）', when: '时间', which: '哪一项', change: '变化', meanwhile: '当时',
  paperCurves: '竖虚线是作答的时刻，数字是上面决策表里的序号。', isOver: '已经结束', atTheEnd: '到最后', difference: '相差', took: '用时', better: '更好', worse: '更差', alike: '其余 {{n}} 项两边一样。', against: '如果 {{text}}', same: '两边一样',
  back: '回到那一刻', again: '从这一步再来', againText: '前面做过的都保留，从这一步接着做，时钟先停着。这场的成绩不变，重试的不计成绩。', ifOther: '如果当时选……', choose: '换一个选法看看', reckoning: '正在推算……', happened: '当时', instead: '如果', noAnswer: '没有选',
  score: '{{total}} / {{max}} 分', vetoes: '一票否决 {{n}} 项', endless: '演练不会自己结束',
  more: '这样选，总分会多 {{n}} 分。', less: '这样选，总分会少 {{n}} 分。', sameScore: '这样选，总分不变。', wouldPass: '就能及格。', wouldFail: '就不及格了。',
  spared: '不会触发一票否决：{{titles}}。', incurred: '还会触发一票否决：{{titles}}。', otherEnding: '结局会变成“{{title}}”。',
  premise: '只改这一个决定，后来照你当时的做法推算，只供学习，不计成绩。', assumed: '当时没有作答，这里假定在 {{t}} 作答。', skipped: '后来有 {{n}} 个做法在那边用不上，没有算进去。',
};
