export const exportsZh = {
  title: '导出', lead: '把成绩存成文件，交给别人或自己留底。没有发布的考核成绩不会导出。',
  what: '导出什么',
  format: {
    xlsx: '成绩表（.xlsx，用 WPS 或 Excel 打开）', people: '人员名单（.xlsx）', classes: '班次名单（.xlsx）', csv: '成绩表（.csv）', 'long-csv': '每个人每个决策点一行（.csv，做统计用）', gbt38860: '学习档案（JSON，对照 GB/T 38860）', xapi: '学习记录（xAPI，给别的系统）', archive: '归档（带签名的压缩包，留底和交上级）',
  },
  class: '班次', drill: '演练', all: '全部', mode: '模式', from: '从', to: '到', start: '开始导出', running: '正在写：{{done}} / {{of}} 场', working: '正在准备……', cancel: '取消', cancelled: '已取消，没有留下文件。',
  done: '做好了，共 {{n}} 场：{{name}}', doneList: '做好了：{{name}}',
  failed: { tooBig: '归档超过 4 GB。请选一个班次，或缩短日期，分几次导出。', unsigned: '站点密钥不能用，归档没法签名。请重新启动沙盘再试。', mapping: '对照表文件有问题。请告诉管理员：用命令行 check 可以看到是哪一行。', disk: '没有写成，磁盘可能满了。没有留下文件。' },
  files: '做好的文件', none: '还没有。', folder: '这些文件在 {{folder}}', save: '存到别处', saving: '正在取……', remove: '删除', kilobytes: '{{n}} KB',
  warn: '文件里有姓名和工号，请像保管成绩单一样保管；用完请删除。以后要删除某人的资料时，已经导出的文件不会跟着改。',
};
