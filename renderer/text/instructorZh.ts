export const instructorZh = {
  title: '导调', none: '现在没有人在演练。学员开始后，这里会出现。', phase: '阶段：{{phase}}', score: '现在 {{total}} / {{max}} 分', hidden: '考核，成绩发布前不显示', paused: '暂停中', sent: '已发 {{n}} 条',
  assisted: '有教员协助，不作发证依据', open: '发导调事件', shut: '收起', exam: '考核中不能发导调事件。', empty: '这个剧本没有可发的事件。',
  from: '{{channel}} · {{from}}', came: '已到 {{n}} 次', send: '发出', certifies: '不影响发证', helps: '发出后不作发证依据', done: '“{{from}}”已发给{{name}}。',
  askTitle: '发给{{name}}？', askText: '这是测评。发出这一条，算有教员协助：这场成绩不能用来发证，复盘和记录里会写明。', askYes: '仍然发出',
};
