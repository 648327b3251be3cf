/** What the coach says in the drill that teaches the screen; `keys`: how to do it without a mouse. */
export const coachZh = {
  title: '跟我学', step: '第 {{n}} 步，共 {{of}} 步', stop: '不用教了', next: '看过了',
  say: {
    map: '中间是小区地图。点一下“{{place}}”，看看那里怎么样。', phone: '马上有电话打来。铃响了，点“接听”。', hangUp: '看看对方说了什么，看完点“挂断”。', ticket: '平台派来一张工单。读一读，点“签收”。',
    back: '先点这里，回到你能派的人。', unit: '左边是你能派的人。点一下“{{unit}}”。', task: '下面是能做的事。点“{{task}}”。', order: '选一个地方，再点“下令”。',
    travel: '{{unit}}出发了。看地图，人正在路上。', work: '已经到了，正在干活。干好了，会有人来问你。', decide: '有人等你拿主意。点一个你觉得对的答案。',
    reason: '选得怎么样、为什么，马上写在这里。读完点“看过了”。', pause: '想慢慢想的时候，点“暂停”，时钟就停住。', resume: '时钟停住了。点“继续”，再往下走。', skip: '暂时没有事了。点“快进到下一件事”，不用干等。',
  },
  keys: {
    map: '键盘：按 L 到清单，方向键选，回车。', phone: '键盘：按 R。', hangUp: '键盘：按 Esc。', ticket: '键盘：按 C 到消息，按 Tab 到“签收”，回车。',
    back: '键盘：按 Esc。', unit: '键盘：按 U，再按 Tab 选人，回车。', task: '键盘：按 O 到能做的事，按 Tab 选，回车。', order: '键盘：按 Tab 走，方向键或空格选，到“下令”按回车。',
    travel: '', work: '', decide: '键盘：按 D，再按 A、B 或 C。', reason: '键盘：按 Tab 到“看过了”，回车。', pause: '键盘：按空格。', resume: '键盘：按空格。', skip: '键盘：按 Tab 到“快进到下一件事”，回车。',
  },
  did: '你刚才做的', didThis: '{{title}}', notDone: '还没做：{{title}}',
  doneTitle: '屏幕你会用了', doneText: '这次不计成绩，做错了也没有关系。现在可以选一个演练，正式练一练。', doneGo: '去选一个演练', doneAgain: '想再学一遍，首页最下面有“学着用”。',
};
