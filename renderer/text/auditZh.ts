import type { AuditKind } from '../../electron/contract/audit.ts';

export const auditZh = {
  title: '操作记录', lead: '每条都连成链，改动或删掉会被 verify 查出来。这里只能看。', kind: '做了什么', any: '全部', person: '人（姓名、账号或工号）', from: '从', to: '到', look: '查看', count: '共 {{n}} 条，第 {{page}} / {{pages}} 页', none: '没有这样的记录。', newer: '更近的', older: '更早的', column: { wall: '时间', by: '谁做的', kind: '做了什么', about: '对谁、对什么', note: '说明' }, nobody: '（未登录）', commandLine: '命令行', list: '操作记录列表',
  abouts: { records: '成绩', people: '人员名单', classes: '班次名单', roster: '名册', imported: '别的工作站的归档', invigilatorPin: '监考口令', 'settings centre': '单位名称', report: '评估报告', twoPersons: '双人审核' },
  kinds: {
    signedIn: '登录', signInFailed: '登录失败', accountCreated: '开账号', accountDisabled: '停用账号', accountEnabled: '恢复账号', passwordReset: '重设密码', passwordChanged: '改自己的密码', administratorReset: '找回管理员', pinSet: '设监考口令', examAnnulled: '作废考核', examReleased: '发布成绩', attemptAllowed: '准许再考', exported: '导出', imported: '导入', erased: '删除个人数据', restored: '恢复备份', namesSet: '改本社区名称', rosterImported: '登记学员', personCorrected: '更正登记', traineePinSet: '设学员口令', traineePinTakenAway: '取消学员口令', classKept: '编班', classRemoved: '删除班次', secondFolderSet: '改第二备份位置', enrolledAnew: '登记新站点', draftCreated: '新建草稿', draftRemoved: '删除草稿', draftPutBack: '找回草稿', draftReviewed: '复核草稿', releaseRulesSet: '改发布规则', drillReleased: '发布剧本', drillWithdrawn: '撤回剧本', drillReturned: '恢复剧本', paperIssued: '出具证书、成绩单', improvementKept: '记改进事项', paperTextKept: '改证书文字', formKept: '上传表样', formRemoved: '删除表样', formFilled: '填写表样', ratingSigned: '签评价', vetoReviewed: '复核否决', appealTaken: '受理申诉', appealDecided: '申诉结论', outsideEntered: '录入外部数据', outsideCorrected: '更正外部数据', outsideWithdrawn: '撤销外部数据',
  } satisfies Record<AuditKind, string>,
};
