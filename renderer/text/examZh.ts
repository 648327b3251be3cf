export const examZh = {
  how: '怎么做', lead: { practice: '随时能暂停，有提示，选完就讲对错。', assessed: '没有提示和讲评，只能暂停一次；结束后看复盘。', exam: '监考员开考，中途不停；成绩以后发布。' },
  closed: { noPin: '还没有设监考口令。请教员登录后设。', noForm: '这个演练还没有考核卷。', used: '你已经考过。要再考，请找监考员。' }, toExam: '去考核',
  confirmTitle: '请核对：现在坐在这里的是', isMe: '是本人', notMe: '不是我，换人', rule: { pause: '不能暂停、快进，也没有提示。', leave: '离开、关页面或电脑出故障，考核会停住，由监考员处理。', once: '每份考核卷只能考一次，成绩由监考员发布。' },
  waitTitle: '请监考员开考', waitLead: '监考员核对身份后输入口令，打开这份考核卷的任务简报。看完再开考，时钟那时才走。', pin: '监考口令', nextTry: '{{t}}后才能再试。', open: '打开考核卷', begin: '看完了，开考', paperLead: '这是考核卷的任务简报，和练习的不一样。按下“看完了，开考”，时钟才开始走。', giveUp: '先不考了',
  heldTitle: '考核停住了', heldLead: '时钟已经停下，做过的都存好了。请叫监考员：输入口令接着考，或者登录后在“监考”里作废这一场。', goOn: '接着考', voidTitle: '这场考核已作废', voidReason: '原因：{{reason}}',
  overTitle: '考核结束', overText: '已经交卷。成绩由监考员发布，发布以后在“我的记录”里看。', toRecord: '好的', look: '查看', handIn: '交卷', withheldTitle: '成绩待发布', withheldText: '监考员发布以后，这里就能看到分数和复盘。',
  leaveText: '时钟会停下，这件事会记下来。要接着考，得由监考员输入口令。', endTitle: '现在就交卷？', endText: '交卷以后不能再做。成绩由监考员发布。', endYes: '交卷',
  standing: { waiting: '等待开考', running: '正在考', held: '停住了', withheld: '成绩待发布', released: '已发布', void: '作废', withdrawn: '已撤回' },
  incidents: '过程中出过的情况', incidentNone: '过程中没有出过情况。', incidentAt: '{{when}}，演练内 {{t}}', incident: { stall: '电脑卡住', sleep: '电脑休眠', clockSet: '电脑时间被改', crash: '程序中断', left: '离开或关了页面', resumed: '接着做' }, timesLeft: '中途离开 {{n}} 次。', assessedVoid: '这次测评已作废',
  pausedTitle: '已暂停', pausedLead: '测评只能暂停这一次，最多 5 分钟，到时自动接着走。', pausedLeft: '还能停 {{t}}', resume: '接着做',
};

export const invigilatorZh = {
  title: '监考', change: '改口令', setTitle: '设监考口令', setLead: '开考和接着考时，在考生的电脑上输入。至少 6 位数字，不要用 123456 这样的。忘了可以在这里再设一个。', first: '口令', again: '再输一遍', differ: '两遍不一样。', set: '设好', changed: '口令设好了。', since: '口令设于 {{when}}。',
  none: '现在没有考核。学员在任务简报里选“考核”，就会出现在这里。', asked: '{{when}} 申请', started: '{{when}} 开考', finished: '{{when}} 结束', elsewhere: '请在考生的电脑上输入口令。',
  annul: '作废', release: '发布成绩', allow: '准许再考一次', allowed: '已准许再考一次', annulTitle: '作废 {{name}} 的这场考核？', annulText: '作废后不算成绩，也不能接着考。原因会写进记录。', allowTitle: '准许 {{name}} 再考一次？', reason: '原因',
};
