export const tryingZh = {
  title: '试演', lead: '照学员看到的样子试一遍现在这份剧本。不计成绩，也不留记录。', from: '从哪里开始', fromStart: '从头开始', form: '用哪套卷', openForm: '练习用的', seed: '运气的编号', seedHint: '编号相同，遇到的偶然情况也相同。', begin: '开始试演',
  errors: '剧本还有 {{n}} 处错误，改好才能试演。', preparing: '正在走到您要的地方……', notKept: '不计成绩，不留记录', values: '数值', again: '重新开始', stop: '结束试演', of: '的',
  filter: '找一个数值', what: '数值', now: '现在', moved: '变过', nothing: '没有找到。', result: '这次试演的得分', total: '{{points}} / {{max}} 分', item: '评分点', points: '得分',
  refused: { unsound: '剧本还有错误，先看“检查”。', noWay: '几种自动学员都没有走到这里。请看看它出现的条件，或者用“深查”找一条路。' },
};
