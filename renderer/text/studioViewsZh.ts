export const studioGraphZh = {
  title: '剧情图', how: '怎么看', asGraph: '看图', asList: '看清单', also: '还画出', kinds: { inject: '来电和消息', task: '指令', world: '态势和承诺' }, all: '看全部', nearer: '放大', farther: '缩小', empty: '还没有阶段和要拿主意的事。先在“提纲”里写，图会自己画出来。',
  keys: '方向键在图上走，回车打开表单。', closeForm: '合上表单', noName: '（没有名称）',
  kind: { phase: '阶段', decision: '拿主意', ending: '结局', inject: '消息', task: '指令', dynamic: '态势', promise: '承诺' },
  after: '过 {{time}}', byChance: '看运气', and: ' 且 ', otherwise: '其他情况', timeout: '没有答复', through: '经过“{{names}}”',
  does: { opens: '问', goes: '进入', delivers: '收到', withdraws: '收回', orders: '派去做', promises: '答应', keeps: '兑现', ends: '以此结束', depends: '之后才有' },
  from: '从{{name}}', quality: { best: '最好', acceptable: '还可以', poor: '不好', fatal: '严重错误' },
  way: { shown: '正在显示：走到〔{{goal}}〕的一条路，共 {{n}} 步。', old: '剧本后来又改过，这是改之前的路。', back: '上一步', next: '下一步', hide: '不再显示', step: '第 {{n}} 步', here: '这是第 {{n}} 步“{{name}}”。', taken: '选这个' },
};

export const studioMapZh = {
  title: '剧本地图', palette: '往地图上放', put: { road: '道路', person: '人物', unit: '队伍' }, list: '地图上有什么', none: '还没有。', lists: { places: '地点', roads: '道路', people: '人物', units: '队伍' },
  hint: { select: '点一个地点看表单，拖动可以挪；用方向键每次挪 10，按住 Shift 挪 1。', place: '在地图上点一下，放“{{kind}}”。按 Esc 不放了。', roadFrom: '点道路的一头。按 Esc 不修了。', roadTo: '再点另一头，从“{{name}}”修过去。按 Esc 不修了。', person: '点这个人所在的地点。按 Esc 不放了。', unit: '点这支队伍所在的地点。按 Esc 不放了。' },
  placeAt: '{{kind}}“{{name}}”，左起 {{x}}，上起 {{y}}', moved: '“{{name}}”：左起 {{x}}，上起 {{y}}', joined: '“{{a}}”和“{{b}}”之间有路了。', alreadyJoined: '“{{a}}”和“{{b}}”之间已经有路。', added: '放好了“{{name}}”。', removed: '删掉了“{{name}}”。',
  roadName: '{{a}} — {{b}}', at: '在{{place}}', more: '还有 {{n}} 个', remove: '删除', removeAll: '删除（连同它的道路）',
};
