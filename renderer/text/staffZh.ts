export const signInZh = {
  title: '教员与管理员登录', account: '账号', password: '密码', enter: '登录', forgotten: '忘了密码，请找管理员重设。管理员自己忘了，见使用说明里的“找回管理员”。',
  ranOut: '登录已经结束：很久没有操作，或者沙盘重新启动过。请重新登录，做过的都存好了。',
  firstTitle: '设第一个管理员', firstLead: '这台电脑上还没有管理员。请由负责考点的人来设：管理员给教员开账号，教员设监考口令，这样才能开考。学员练习不需要账号。', firstMake: '设好并登录',
};

export const staffZh = {
  hello: '{{name}}，您好',
  role: { evaluator: '评价员', instructor: '教员', administrator: '管理员' },
  can: { evaluator: '评价学员的演练', instructor: '监考，看学员的成绩', administrator: '教员能做的，再加上管账号' },
  page: {
    invigilator: { title: '监考', lead: '设监考口令；看正在考的，作废、发布成绩、准许再考。' },
    statistics: { title: '统计', lead: '看通过率、得分分布、每个决策点答得怎样。' },
    instructor: { title: '导调', lead: '看谁在演练、做到哪一步，给他发导调事件。' },
    studio: { title: '剧本工作室', lead: '写新剧本，或从现有的改；边写边检查，写的随时存好。' },
    names: { title: '本社区的名称', lead: '把剧本里的街道、楼栋、单位、人物换成本社区的叫法。' },
    roster: { title: '名册与班级', lead: '导入学员名册，编班，给班安排演练，设学员的考核口令。' },
    exports: { title: '导出', lead: '把成绩、名单、学习档案存成文件；做带签名的归档。' },
    archive: { title: '成长档案', lead: '看一个学员的十二项指标、培养状态建议和学时。' },
    care: { title: '数据与备份', lead: '看成绩库放在哪里、好不好；备份，恢复，设第二备份位置。' },
    evaluation: { title: '评议与申诉', lead: '给做完的演练评分，复核一票否决，处理申诉。' },
    papers: { title: '打印与证书', lead: '打印成绩单、证书、签到表和评估报告，跟进改进措施。' },
    audit: { title: '操作记录', lead: '谁在什么时候做了什么，只能看，不能改。' },
    accounts: { title: '账号', lead: '给教员和评价员开账号，重设密码，停用。' },
    password: { title: '改密码', lead: '改自己的登录密码。' },
  },
};

export const accountsZh = {
  title: '账号', add: '开账号', addLead: '请把账号和密码当面告诉本人，请本人登录后自己改密码。', make: '开好', made: '{{name}}的账号开好了。',
  account: '账号', accountHint: '登录时输入，至少两个字，例如姓名拼音。', name: '姓名', password: '密码', passwordHint: '至少 10 个字符，不要和账号一样，也不要全是同一个字符。', again: '再输一遍密码', differ: '两遍密码不一样。',
  role: '能做什么', roleLine: '{{role}}：{{can}}', me: '这是您自己', last: '只剩这一个管理员，不能停用。', disabled: '已停用', disable: '停用', enable: '恢复',
  reset: '重设密码', resetTitle: '重设{{name}}的密码', resetLead: '原来的密码马上失效。请当面告诉本人新密码。', resetDone: '{{name}}的密码已重设。',
};

export const passwordZh = {
  ownTitle: '先设自己的密码', ownLead: '现在的密码是管理员设的，别人也知道。请换成只有自己知道的密码，再开始用。', title: '改密码', lead: '改好后，这个账号在别处的登录都会结束。', old: '现在的密码', password: '新密码', again: '再输一遍新密码', set: '改好', done: '密码已改。' };
