import { archiveZh } from './archiveZh.ts';
import { auditZh } from './auditZh.ts';
import { careZh, placeZh } from './careZh.ts';
import { coachZh } from './coachZh.ts';
import { debriefZh } from './debriefZh.ts';
import { drillZh } from './drillZh.ts';
import { errorsZh, refusalsZh } from './errorsZh.ts';
import { correctedZh, evaluationZh } from './evaluationZh.ts';
import { examZh, invigilatorZh } from './examZh.ts';
import { instructorZh } from './instructorZh.ts';
import { exportsZh } from './exportsZh.ts';
import { importsZh } from './importsZh.ts';
import { namesZh } from './namesZh.ts';
import { releaseZh } from './releaseZh.ts';
import { papersZh } from './papersZh.ts';
import { replayZh } from './replayZh.ts';
import { assignedZh, ownPinZh, rosterZh } from './rosterZh.ts';
import { accountsZh, passwordZh, signInZh, staffZh } from './staffZh.ts';
import { exchangeZh } from './exchangeZh.ts';
import { studioZh } from './studioZh.ts';
import { studioFormsZh } from './studioFormsZh.ts';
import { studioHelpZh } from './studioHelpZh.ts';
import { deepZh } from './deepZh.ts';
import { studioGraphZh, studioMapZh } from './studioViewsZh.ts';
import { tryingZh } from './tryingZh.ts';
import { studioHintZh, studioLabelZh, studioValueZh } from './studioFieldsZh.ts';
import { statisticsZh } from './statisticsZh.ts';

/** All words of the screens in Chinese; English has the same keys by type. */
export const zh = {
  app: { name: '沙盘', drillMark: '演练' },
  common: {
    pair: '{{a}}：{{b}}', back: '返回', close: '关闭', cancel: '取消', retry: '再试一次', loading: '正在打开……', minutes: '约 {{n}} 分钟',
    dismiss: '知道了', yes: '是', no: '否',
  },
  bar: {
    home: '回到首页', switchPerson: '换人', now: '当前学员', signedIn: '已登录', signOut: '退出登录', light: '浅色', dark: '深色', system: '跟随电脑', themeName: '底色', settings: '显示和声音', contrast: '高对比（字更黑，边更粗）', sound: '打开声音', soundHint: '电话、消息、时间快到时响一声；不开声音，屏幕上也都看得到。', soundTry: '试听来电铃声',
    size: '字号：{{now}}，点一下放大', sizeName: '字号', sizes: { normal: '标准', large: '大', largest: '特大' }, language: 'English', languageLabel: 'Switch to English',
  },
  identity: {
    title: '你是谁？', lead: '在下面找到自己，点“是我”。第一次来，就填姓名和工号。', leadFirst: '第一次来，填好姓名和工号就可以开始。', known: '来过的人', isMe: '是我', lastSeen: '上次来：{{when}}', never: '还没有练过',
    filter: '按姓名或工号找人', ending: '工号末位 {{end}}', staff: '教员与管理员', ranOut: '沙盘重新启动过，或者很久没有操作。请再点一次“是我”，做过的都存好了。', nobody: '没有找到。请在另一边填写姓名和工号。', first: '第一次来', name: '姓名', staffNo: '工号', staffHint: '没有工号就填单位发的编号。全角数字也可以。',
    enter: '进入', taken: '工号 {{staffNo}} 在这台电脑上登记的是“{{name}}”。', takenMe: '我就是{{name}}', takenFix: '工号填错了，我改一下',
  },
  home: {
    hello: '{{name}}，你好', choose: '选一个演练', continueTitle: '上次没做完', continue: '接着做', continueAt: '做到“{{phase}}”，已过 {{elapsed}}', startedAt: '{{when}} 开始',
    soon: '筹备中', soonHint: '这些类别的演练正在编写', records: '我的记录', allRecords: '看全部记录', noRecords: '还没有记录。做完一次演练就会出现在这里。',
    tutorial: { name: '学着用（约 {{n}} 分钟）', first: '第一次用？先花三分钟学一学', start: '开始学' },
    unusable: '这个剧本有问题，暂时不能用。请告诉教员。', problems: '给教员看的说明', open: '看任务', empty: '这台电脑上还没有可用的演练。请告诉教员。',
  },
  category: {
    fire: '火灾', elevator: '加装电梯', 'property-exit': '物业撤场', 'group-incident': '群体性事件', flood: '防汛防台', gas: '燃气泄漏', 'public-health': '公共卫生',
    waste: '垃圾分类', parking: '停车与充电', fraud: '反诈劝阻', vulnerable: '独居老人', dispute: '纠纷与舆情', tutorial: '学着用',
  },
  briefing: {
    role: '你的身份', situation: '现在的情况', objectives: '你要做到', map: '小区地图', mapAlt: '小区示意图，共 {{n}} 个点位：{{names}}', units: '你能调动的人', others: '会自己来的力量', laws: '会用到的规定',
    start: '开始演练', starting: '正在开始……', startsAt: '从 {{when}} 开始',
  },
  mode: { practice: '练习', assessed: '测评', exam: '考核' },
  grade: { excellent: '优', good: '良', fair: '中', poor: '差' },
  quality: { best: '最好的做法', acceptable: '可以，但不够', poor: '不妥', fatal: '严重错误' },
  law: { article: '第{{n}}条{{rest}}' },
  records: {
    title: '我的记录', date: '日期', drill: '演练', score: '得分', result: '结果', passed: '及格', failed: '不及格', vetoes: '一票否决 {{n}} 项', assisted: '有教员协助，不作发证依据', min: '{{n}} 分钟', open: '看复盘', empty: '还没有记录。', left: '中途离开 {{n}} 次', abandoned: '中途放弃，作废',
  },
  drill: drillZh,
  coach: coachZh,
  debrief: debriefZh,
  exam: examZh,
  invigilator: invigilatorZh,
  instructor: instructorZh,
  exports: exportsZh,
  imports: importsZh,
  names: namesZh,
  studio: studioZh,
  studioHelp: studioHelpZh, studioForms: studioFormsZh,
  trying: tryingZh,
  deep: deepZh,
  exchange: exchangeZh,
  studioGraph: studioGraphZh,
  studioMap: studioMapZh,
  studioLabel: studioLabelZh,
  studioHint: studioHintZh,
  studioValue: studioValueZh,
  release: releaseZh,
  signIn: signInZh,
  staff: staffZh,
  accounts: accountsZh,
  password: passwordZh,
  replay: replayZh,
  statistics: statisticsZh,
  roster: rosterZh,
  papers: papersZh,
  assigned: assignedZh,
  ownPin: ownPinZh,
  archive: archiveZh,
  audit: auditZh,
  care: careZh,
  place: placeZh,
  evaluation: evaluationZh,
  corrected: correctedZh,
  errors: errorsZh,
  refusals: refusalsZh,
};

type Words<T> = { readonly [K in keyof T]: T[K] extends string ? string : Words<T[K]> };
export type Texts = Words<typeof zh>;
export type ErrorKey = keyof Texts['errors'];
export type RefusalKey = keyof Texts['refusals'];
