export const careZh = {
  title: '数据与备份', whereTitle: '数据放在哪里', holds: '现有成绩 {{n}} 条。', head: '首码 {{head}}（可抄在签到表上备查）', typeWord: '请输入“{{word}}”两个字确认', todo: '怎么办：{{advice}}',
  anew: '登记为新站点', anewLead: '这台电脑是克隆来的，或者和另一台用着同一个站点密钥时，在其中一台上登记为新站点。原有成绩不动，仍归原站点；下次启动起，这台电脑有自己的密钥。', anewWord: '登记', anewDo: '下次启动时登记', anewSet: '下次启动时，本机登记为新站点。请关掉沙盘再打开。', anewStop: '不登记了',
  nowTitle: '马上备份', nowLead: '启动时、每用一小时、退出时会自动备份。要拔 U 盘、要搬机器以前，可以马上再备份一次。', now: '马上备份', making: '正在备份并核对……', made: '备份已做好，并核对过。',
  copy: { none: '没有设第二备份位置。', copied: '第二备份位置也有了一份。', missing: '第二备份位置不在，没有存过去：请插上 U 盘，再备份一次。', failed: '第二备份位置写不进去：可能满了，或者写保护。', foreign: '第二备份位置里是另一个站点的备份，没有存过去：请另选一个文件夹。' },
  secondTitle: '第二备份位置', secondLead: '每次备份再存一份到 U 盘、另一块磁盘或网络位置。机房有还原卡的，一定要设。', second: { none: '还没有设。', there: '{{folder}}，可用。', missing: '{{folder}}，现在不在：请插上 U 盘。' },
  secondChoose: '选一个位置', secondOther: '换一个位置', secondEnd: '不再另存', secondUse: '用这个位置', secondSet: '第二备份位置已改。',
  listTitle: '现有的备份', listLead: '每一份都打开核对过。恢复前会先告诉您会少掉什么；现在的成绩库会留着，不会删除。', listNone: '还没有备份。',
  column: { madeAt: '备份时间', place: '位置', records: '成绩', people: '学员', drills: '自己的剧本', check: '核对结果' }, placeName: { own: '本机', second: '第二备份位置', aside: '换下的旧文件' }, unfit: '已损坏，不能用', whole: '完好，成绩最全', sound: '完好', lacks: '完好，少 {{n}} 条成绩',
  restore: '恢复', restoreTitle: '恢复到 {{when}}', restoreLead: '确认后，关掉沙盘再打开，就换成这份备份。现在的成绩库改名留在数据文件夹里。自己的剧本和草稿也回到备份时的样子，不一样的另存一份，备份以后新写的留着。', restoreWord: '恢复', restoreDo: '下次启动时恢复', staged: '下次启动时恢复备份 {{id}}。请关掉沙盘再打开。', unstage: '不恢复了',
  lossNone: '这份备份和现在一样全，不会少什么。', lossUnknown: '现在的成绩库读不出来，说不准会少什么。', loss: '恢复后会少：成绩 {{records}} 条，学员 {{people}} 人，教员和管理员的操作 {{acts}} 条。', lossMore: '另有 {{n}} 条没有列出。',
  checks: '检查', checkAgain: '再检查一次', allWell: '检查了 {{n}} 项，都正常。', wellTitle: '正常的 {{n}} 项',
};

export const placeZh = {
  firstTitle: '数据放在这里', firstLead: '第一次启动。成绩、名册和备份都存在这个文件夹里，只有本机这个用户能看。一般不用改。', firstUsual: '这是本机的磁盘。机房有还原卡的，请换到不还原的磁盘，或以后在“数据与备份”里设第二备份位置。', firstVolatile: '这个位置关机就清空，成绩会丢。请换一个磁盘。', firstNetwork: '这是网络共享，断网会损坏成绩库。请换成本机磁盘，网络位置以后只作第二备份。',
  firstKeep: '就放这里，开始使用', firstOther: '换个位置', firstUse: '放到这个位置', moved: '已改到“{{folder}}”。请关掉沙盘再打开，以后就存在那里。',
  disks: '放在哪个磁盘', free: '剩 {{gb}} GB', volatile: '关机会清空', network: '网络共享', folder: '文件夹', hint: '点一下上面的磁盘，或者自己写完整的路径，例如 D:\\Shapan。没有的文件夹会新建。',
  why: { notAFolder: '请写完整的路径，例如 D:\\Shapan。', notWritable: '这个文件夹写不进去：磁盘可能写保护、满了，或者没有权限。请换一个。', inData: '这个文件夹就在数据文件夹里面，磁盘坏了会一起丢。请换一块磁盘。', foreign: '这个文件夹里是另一个站点的备份。请另选一个，免得混在一起。' },
};
