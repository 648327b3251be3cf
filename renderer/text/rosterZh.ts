export const rosterZh = {
  title: '名册与班级', parts: '看什么', part: { people: '名册', classes: '班级' }, and: '、',
  search: '按姓名、拼音（如 lm）、工号或单位找人', import: '导入名册', count: '共 {{n}} 人，按拼音排列', countOf: '共 {{total}} 人，列出前 {{n}} 人；输入几个字可以缩小范围', more: '再看 100 人', nobody: '名册上还没有人。可以导入名册，学员自己进来过的也会出现在这里。', notFound: '没有找到。',
  column: { name: '姓名', staffNo: '工号', unit: '单位', post: '岗位', className: '班次' }, open: '查看', hasPin: '有口令',
  personTitle: '{{name}}的登记', correctLead: '写错了可以更正，以后都按新的显示；已有的成绩记录不改。', correct: '存下更正', corrected: '{{name}}的登记已更正。',
  pinTitle: '考核口令', pinThere: '这位学员有自己的口令，申请考核时要输入。忘了就取消，或另设一个。', pinNone: '还没有口令。设了以后，这位学员申请考核时要输入。', pin: '新口令', pinHint: '6 到 20 位数字。请当面告诉本人。', pinTake: '取消口令', pinMake: '设口令', pinSet: '{{name}}的口令设好了。', pinGone: '{{name}}的口令已取消。',
  importLead: '选一个 .xlsx 或 .csv 文件，要有“姓名”和“工号”两列，可以有单位、岗位、班次。先看一遍，点了导入才会存。', file: '名册文件', reading: '正在读文件……', importStop: '不导入，回名册',
  why: {
    old: '这是旧格式（.xls、.et），或者加了密码。请用 WPS 或 Excel 打开，另存为 .xlsx 或 .csv，不加密码，再选一次。', tooBig: '文件太大，名册不超过 1 MB。请去掉图片，或分成几个文件。', tooManyRows: '行数太多，一次最多 5000 行。请分成几个文件。',
    unreadable: '文件打不开，可能已经损坏，或者不是 .xlsx、.csv。', empty: '文件里没有人。', noHeading: '没有找到表头：前 20 行里要有一行同时写着“姓名”和“工号”。',
  },
  coming: '将导入 {{n}} 人', there: '已在名册或重复 {{n}} 行', sameNames: '同名不同号 {{n}} 人', notTaken: '不能导入 {{n}} 行', columns: '认出的列：{{list}}', newClasses: '将新建班次：{{list}}。先设为今天起一年，请在“班级”里改日期。',
  rows: '文件里的每一行', line: '行', becomes: '结果', rowsOf: '共 {{total}} 行，这里列出要看的前 {{n}} 行。',
  verdict: { new: '新', changed: '已有，补充', known: '已在名册', sameName: '同名', twice: '重复', otherName: '工号已有人', nameMissing: '没有姓名', staffNoMissing: '没有工号', tooLong: '太长', oddCharacters: '有认不出的字符', numberLost: '工号被表格缩短，请把这一列设成文本重填' },
  note: { otherName: '登记的是“{{note}}”；若是改名，请在名册里更正', sameName: '名册上的工号是 {{note}}，请核对是不是同一个人', twice: '和第 {{note}} 行一样' },
  withSameNames: '同名的 {{n}} 人不是同一个人，也一起导入', take: '导入 {{n}} 人', taken: '导入完成：新增 {{added}} 人，补充 {{changed}} 人。',
  classLead: '把学员编成班，给班安排演练。学员进来先看到“本班安排”。', classAdd: '新班次', classNone: '还没有班次。', classEdit: '修改', classEditTitle: '修改班次', className: '班次名称', classUnit: '主办单位（可不填）', from: '开始', to: '结束', days: '{{from}} 至 {{to}}', members: '{{n}} 人',
  classKeep: '存下', classKept: '班次“{{name}}”已存。', classRemove: '删除班次', classRemoveSure: '再点一次就删除；成绩不受影响', classGone: '班次“{{name}}”已删除。',
  add: '加一个人', added: '{{name}}已登记。', form: '卷别', formAny: '不限', formExam: '开考时抽取',
  choose: { title: '请您说哪一列是什么', lead: '没有认出表头。看一下文件的前几行，选好“姓名”和“工号”两列，别的可以不选。', sample: '文件的前几行', column: '第 {{n}} 列：{{sample}}', heading: '表头占到第几行', noHeading: '没有表头', row: '第 {{n}} 行', none: '没有这一列', look: '按这样看一遍' },
  data: { title: '个人数据', lead: '本机存有的这个人的全部数据，可以导出交给本人；也可以删除。', export: '导出为文件', taken: '已导出：{{file}}', erase: '删除个人数据', eraseLead: '姓名、工号、单位、岗位、口令，以及演练里写的理由和监考写下的原因，都会清空，不能恢复；成绩记录留着，写作“已删除人员”，防篡改的链条不断。以前的备份里还有，会随备份轮换消失。', type: '请输入工号 {{staffNo}} 确认', eraseDo: '删除', erased: '{{name}}的个人数据已删除。', unsealed: '另有 {{count}} 处旧版本记下的理由写在防篡改链条本身里，删了链条就断，因此保留。' },
  given: '安排的演练', givenNone: '还没有安排演练。', givenAdd: '加一个演练', givenRemove: '去掉', drill: '演练', mode: '方式',
  membersTitle: '学员（已选 {{n}} 人）', allFound: '全选列出的 {{n}} 人', noneFound: '列出的都不选',
};

export const assignedZh = { title: '本班安排', until: '{{className}} · 截至 {{to}}', done: '已做 {{n}} 次', open: '看任务' };
export const ownPinZh = { label: '你自己的口令', newLabel: '给自己设个口令（可不填）', hint: '忘了请找教员取消。', newHint: '6 到 20 位数字。设了以后，每次申请考核都要输入。' };
