export const studioGraphZh = {
  title: '剧情图', how: '怎么看', asGraph: '看图', asList: '看清单', also: '还画出', kinds: { inject: '来电和消息', task: '指令', world: '态势和承诺' }, all: '看全部', nearer: '放大', farther: '缩小', drawing: '正在画图……', empty: '还没有阶段和要拿主意的事。先在“提纲”里写，图会自己画出来。',
  keys: '方向键在图上走，回车打开表单。', opens: '{{kind}}“{{name}}”，按回车打开表单', closeForm: '合上表单', noName: '（没有名称）',
  kind: { phase: '阶段', decision: '拿主意', ending: '结局', inject: '消息', task: '指令', dynamic: '态势', promise: '承诺' },
  after: '过 {{time}}', byChance: '看运气', and: ' 且 ', otherwise: '其他情况', timeout: '没有答复', through: '经过“{{names}}”',
  does: { opens: '问', goes: '进入', delivers: '收到', withdraws: '收回', orders: '派去做', promises: '答应', keeps: '兑现', ends: '以此结束', depends: '之后才有' },
  from: '从{{name}}', to: '到{{name}}', quality: { best: '最好', acceptable: '还可以', poor: '不好', fatal: '严重错误' },
};

export const studioMapZh = {
  title: '剧本地图',
};
