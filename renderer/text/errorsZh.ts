export const errorsZh = {
  UNREACHABLE: '连不上本机的沙盘程序。请看看它是否还开着，再试一次。',
  UNKNOWN_RUN: '找不到这一场演练。', RUN_OVER: '这场演练已经结束。', NOT_YOURS: '这场演练是别人的。请换人，或回到首页。',
  STALE: '这一步已经做过了。', STORE_FAILED: '没有存上，这一步不算数。请告诉教员：电脑的磁盘可能满了。',
  UNAVAILABLE: '现在不能这样做。', UNKNOWN_PERSON: '这台电脑上没有这个人的登记。请重新填写姓名和工号。',
  UNKNOWN_SCENARIO: '找不到这个演练。', SCENARIO_UNUSABLE: '这个剧本有问题，暂时不能用。请告诉教员。', MODE_CLOSED: '这种方式现在没有开放。',
  NAME_MISSING: '请填写姓名。', STAFF_NO_MISSING: '请填写工号。', STAFF_NO_TAKEN: '这个工号登记的是另一个人。',
  HELD: '考核停住了，要监考员输入口令才能接着考。', VOID: '这一场已作废，不计成绩。', UNKNOWN_BACKUP: '找不到这份备份，请刷新列表。', BACKUP_UNFIT: '这份备份不能用，请选另一份。', AT_A_DRILL: '这个人正在演练，请等他离开后再删除。', ATTEMPT_USED: '这个考核已经考过。要再考，请找监考员。', UNKNOWN_SESSION: '找不到这次考核申请。', NOT_NOW: '情况已经变了，请看一下最新状态。',
  ROSTER_CHANGED: '名册刚刚变了，请重新选文件看一遍再导入。', UNKNOWN_CLASS: '找不到这个班次，可能已经删除。', CLASS_TAKEN: '已经有同名的班次，请换一个名称。', DAYS_UNFIT: '日期不对：要真有这一天，结束不能早于开始。',
  OWN_PIN_NEEDED: '请输入你自己的口令。', OWN_PIN_WRONG: '你自己的口令不对。', OWN_PIN_LOCKED: '试错太多次，请等一会儿再试，或请教员取消口令。',
  PIN_NOT_SET: '还没有设监考口令。', PIN_UNFIT: '口令要 6 到 20 位数字，不能是 123456、000000 这样的。', PIN_WRONG: '口令不对。', PIN_LOCKED: '试错太多次，请等一会儿再试。', KEY_EXPIRED: '时间到，已经锁上。请再输一次口令。',
  NOT_OVER: '演练还没有结束，结束后才能看复盘。', WITHHELD: '成绩由监考员发布，请等一等。', UNKNOWN_CHOICE: '找不到这个选项。', CHOICE_CLOSED: '当时这个选项不能选。',
  CROWDED: '这场演练在太多窗口里打开了。请只留一个窗口，再打开一次。',
  REWOUND: '这场演练已经回头重试了，请在首页接着做重试的那一场。', NOT_PRACTICE: '只有练习可以回到前面的步骤。', NOT_MET: '这一步还没有做，或者已经取消，回不去。',
  UNKNOWN_INJECT: '找不到这个导调事件。', IS_EXAM: '考核中不能发导调事件。', ASKS_FIRST: '发出这一条，这场成绩就不能用来发证。请先确认。', ALREADY_SENT: '这一条学员已经收到了。', PAUSED: '测评正在暂停，恢复后再发。',
  NOT_SIGNED_IN: '请先登录，或者在首页选“是我”。', SESSION_ENDED: '登录已经结束，请再来一次，做过的都存好了。', NOT_ALLOWED: '打不开：这是别人的，或者没有这个权限。请换人，或回到首页。',
  SIGN_IN_WRONG: '账号或密码不对。', SIGN_IN_LOCKED: '试错太多次，请等一会儿再试。', ACCOUNT_DISABLED: '这个账号已经停用。请找管理员。', ADMINISTRATOR_EXISTS: '已经有管理员了，请登录。',
  ACCOUNT_UNFIT: '账号至少要两个字。', ACCOUNT_TAKEN: '这个账号已经有人用了，请换一个。', PASSWORD_UNFIT: '密码太容易猜：至少 10 个字符，其中至少 5 个不同，不要和账号一样。', UNKNOWN_ACCOUNT: '找不到这个账号。', LAST_ADMINISTRATOR: '只剩这一个管理员，不能停用。',
  SHEET_UNFIT: '这张表有要改的地方，请重新选一次，看清楚再换。',
  RULES_UNUSABLE: '统计的阅读规则文件有问题，暂时不能看统计。请告诉管理员：用命令行 check 可以看到是哪一行。',
  FORBIDDEN: '没有权限。请用启动时打开的那个页面。', UNAUTHORIZED: '没有权限。请用启动时打开的那个页面。',
  FAULT: '程序出错了，编号 {{id}}。请把编号告诉教员，然后再试一次。',
};

export const refusalsZh = {
  runOver: '演练已经结束。', pastTime: '已经过了那个时间。', unknownThing: '没有找到这个对象，可能已经变了。', notOpen: '这个决策已经关闭。', optionClosed: '这个选项已经不能选了。',
  unavailable: '现在不能这样做。', unitBusy: '这个单元正忙。', unitCannot: '这个单元做不了这件事。', wrongTarget: '不能对它做这件事。', slotMissing: '还有要说的内容没有选。',
  notAllowedInMode: '这种方式下不能这样做。', paused: '时钟停着。先点“继续”。', notCancellable: '这个指令已经撤不回来了。', underWay: '这件事正在办。', alreadyDone: '这件事已经做过了。', timedDecisionOpen: '有限时的决策没有答，不能快进。',
};
