export const exchangeZh = {
  in: '导入', out: '导出', inTitle: '导入演练包或方案', inLead: '别的站点导出的演练包（.zip），写好的 Word 方案（.docx）或 Excel 事件表（.xlsx），都可以导入。先看一看会怎样，再导入；导入后是草稿，学员看不到。',
  file: '文件', reading: '正在看文件……', tooBig: '文件超过 1 MB。请去掉里面的图片再导入。', refused: '不能导入，原因是：', leftOut: '有些文件用不着，已略去：', by: '作者：{{author}}', files: '里面有：{{list}}', file1: '{{path}}（{{size}} KB）',
  planCounts: '{{phases}} 个阶段，{{questions}} 件要拿主意的事，{{messages}} 条来电和消息，{{tasks}} 道指令，{{places}} 个地点', toFill: '要补的有 {{n}} 行，在剧本里都标着“待补”。', rows: '方案每一行变成了什么', where: '在哪里', text: '原文', became: '变成了', missing: '还要补', nothing: '不用补',
  take: '导入成草稿', taking: '正在导入……', stop: '不导入了',
  outTitle: '导出', which: '导出哪一个', drafts: '草稿', drills: '剧本库', what: '导出成什么', kind: { pack: '演练包', handbook: '评委手册', briefing: '任务简报', events: '事件表' },
  hint: { pack: '一个 .zip 文件，别的站点可以导入。', handbook: '每个选项的好坏、讲评、分值和依据。里面有答案，不要给学员。', briefing: '学员开始前看的：情况、任务、队伍、地点。', events: '什么时候来什么事、预期怎么做。改好以后还可以再导入。' },
  form: '文件格式', word: 'Word（.docx）', excel: 'Excel（.xlsx）', save: '下载', saved: '“{{name}}”已下载。', unfit: '现在还不能导出：',
};
