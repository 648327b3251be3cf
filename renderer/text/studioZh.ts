export const studioZh = {
  title: '剧本工作室', lead: '写好的自动存在这台电脑上。还没有发布的剧本，学员看不到。', noDrafts: '还没有剧本。点“新剧本”，从一个现成的演练改起最快。', untitled: '（没有名称）',
  new: '新剧本', startWith: '从哪里写起', startTemplate: '十二类样板：小而完整，打开就能试演，改成自己的', startDrill: '已有的剧本', startEmpty: '空白剧本', startEmptyHint: '一个电话、一道指令、一个问题、两种结局，能检查也能试演；换成自己的内容就行。', make: '新建', open: '打开', copy: '复制一份', toBin: '移到回收站', bin: '回收站（{{n}}）', putBack: '放回来', changed: '改于 {{at}}',
  toList: '所有剧本', views: '怎么看这份剧本', side: '旁边看什么', outline: '剧本提纲', find: '查找', findTitle: '在剧本里查找', findLabel: '找什么（中文、英文、编号都可以）', foundCount: '找到 {{n}} 处', undo: '撤销', redo: '重做',
  saved: { stored: '已存 {{at}}', storing: '正在存……', failed: '没有存上，正在重试' },
  twin: '这份剧本刚在别的窗口改过，没有覆盖。您刚才写的已另存成这一份，请对照一下。', editFault: '刚才那一处没有改成：{{what}}', broken: '剧本的文本现在有写错的地方，表单和提纲看不了。请到“文本”里改好，或者撤销。', toText: '去看文本',
  view: { outline: '提纲', map: '地图', graph: '图', text: '文本', translation: '中英对照', release: '发布' }, panel: { findings: '检查', meters: '分量', trying: '试演', deep: '深查' },
  section: { basics: '基本情况', phases: '阶段', decisions: '要拿主意的事', injects: '来电和消息', tasks: '指令', places: '地点和道路', people: '人物', units: '队伍', dynamics: '态势变化', endings: '结局', rubric: '评分', laws: '法条', variants: '另一套卷', english: '英文' }, head: { rubric: '合格线' },
  kind: {
    phase: '阶段', decision: '要拿主意的事', inject: '来电和消息', task: '指令', place: '地点', road: '道路', person: '人物', attribute: '人物的特点', unit: '队伍', variable: '态势数值', dynamic: '自己变化的事', coefficient: '模型里的数', promise: '承诺', board: '看板', ending: '结局', item: '做到就得分', outcome: '结果得分', veto: '一票否决', cap: '封顶', variant: '另一套卷',
    objective: '目标', option: '选项', after: '到时候的事', way: '去下一阶段', slot: '要说清的内容', said: '可以说的', unavailable: '什么时候不能下', declined: '什么时候会被拒绝', value: '取值', state: '状态', tick: '慢慢变化', stateAfter: '到时候的事', stateWay: '去另一个状态', tally: '计数', how: '靠哪道指令',
  },
  choose: '请选择', none: '（不选）', missing: '{{id}}（剧本里没有）', nothingToName: '剧本里还没有可选的。', more: '更多', up: '上移', down: '下移', duplicate: '复制', remove: '删除', add: '加：{{kind}}', numbered: '{{kind}} {{n}}', fillIn: '填写“{{name}}”', takeAway: '去掉“{{name}}”', gone: '这一部分已经不在了。', formOf: '{{name}}的表单',
  addSource: '加一条依据：输入法规名、条号或里面的字', addIndicator: '加一项能力', addEffect: '加一件会发生的事', addAssign: '加一个要变的数值', becomes: '{{name}}变成', ofThePerson: '这个人的', ofPerson: '{{name}}的', pieceOdd: '这里还没有写完整，写对了才会存进剧本。', anyTime: '不分阶段', openedBy: '由这里引出：', asked: '拿主意',
  newPart: '新写的', newText: '请写内容', newReason: '请写理由和依据',
  found: '{{errors}} 处错误，{{warnings}} 处提醒', checking: '正在检查……', sound: '没有发现问题。', errors: '要改的（{{n}}）', warnings: '提醒（{{n}}）', atLine: '{{file}} 第 {{line}} 行', notShown: '另有 {{n}} 条没有列出，先改上面的。',
  text: { which: '看哪个文本', scenario: '剧本', en: '英文', hint: '按 Ctrl+空格 看这里能写什么' },
  translation: { which: '列出哪些', missing: '缺英文（{{n}}）', all: '全部（{{n}}）', left: '多余的英文（{{n}}）', leftHint: '这些英文在剧本里找不到对应的中文，可以删掉。', whole: '每一句都有英文。', nothing: '这里没有要列的。', more: '再往下列（还有 {{n}} 条）', of: '“{{zh}}”的英文', none: '还没有英文', toForm: '去这一句的表单' },
  effect: {
    later: '（过 {{wait}}）', set: '{{name}} 变成 {{to}}', setNothing: '改变数值（还没写改哪个）', deliver: '来消息“{{name}}”', open: '要拿主意“{{name}}”', withdraw: '收回“{{name}}”', goto: '进入阶段“{{name}}”', happen: '记下“{{name}}”', when: '如果 {{when}}，就做 {{n}} 件事', each: '对每个符合的人做 {{n}} 件事', chance: '看运气，{{n}} 种可能', odds: '有 {{p}}% 的可能：{{what}}', otherwise: '否则：{{what}}', nothing: '什么也不发生',
    unit: '“{{name}}”到{{at}}', send: '“{{name}}”自己去做“{{task}}”', promise: '答应“{{name}}”，期限 {{due}}', keep: '兑现“{{name}}”', allocate: '按份额分给大家',
  },
};
