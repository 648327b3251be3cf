/** What one command does and takes; the whole command line for anything else. */
export function helpOf(command: string | undefined): string {
  const paragraphs = help.split(/\n(?= {2}[a-z])/);
  const own = paragraphs.filter((each) => command !== undefined && new RegExp(`^ {2}${command}\\b`).test(each)).map((each) => each.split('\n\n')[0] ?? '');
  return own.length === 0 ? help.trimEnd() : [...own, '', `退出码 Exit codes: 0 正常 fine · 1 有问题 findings or a failed check · 2 用法有误 wrong use`].join('\n');
}

/** The whole command line on one screen, in both languages. */
const help = `沙盘 Shapan

用法 Usage: npm run -s shapan -- <command> [options]

  scenarios [--data DIR] [--json]
      列出剧本库 · list the library
  check [PATH|ID …] [--witness [--budget STATES]] [--data DIR] [--json]
      检查剧本；不写参数则检查全部 · check scenarios; all of them when none is named
      --witness 再找通向每个阶段、选项、事件、评分、否决、结局的路径 · also looks for a way to every phase, option, inject, item, veto and ending
  check --laws OLD [--json]
      旧法规表（文件或文件夹）与现行的有何不同，哪些剧本引用了 · what differs from an older law table, and what cites it
  play ID [--bot NAME | --script FILE] [--seed N]
       [--mode practice|assessed|exam] [--variant ID] [--out FILE]
       [--save [--data DIR] [--trainee NAME] [--staff-no NO]] [--json]
      以虚拟时间演练一次并打印评分表 · play in virtual time and print the score sheet
      --save 存为记录并注明由谁演练；考核不能这样存 · --save keeps a record that says who played; not for exams
      --out 保存输入日志，可再用 --script 重演 · --out saves the log, which --script plays again
      学员 NAME: expert hesitant passive random always-first longest-option rule-bender cards-only orders-only
  simulate ID [--runs N] [--seed S] [--bots expert=10,hesitant=40,…] [--workers K] [--variant ID|all] [--data DIR] [--json]
      成千场模拟：通过率、得分分布、各选项被选次数、漏洞 · play thousands of bots: pass rates, scores, options taken, exploits
  machine ID [--format mermaid|xstate] [--data DIR]
      剧本背后的状态机：图或 XState 的 JSON · the machine behind a drill: a diagram, or XState's JSON
  records list [--data DIR] [--json]
  records show ID [--unreleased] [--data DIR] [--json]
      查看成绩记录；未发布的考核不显示评分表，除非加 --unreleased · look at stored records; the sheet of an unreleased exam only with --unreleased
  records export-person STAFFNO --out FILE [--name NAME] [--unreleased] [--data DIR] [--json]
  records erase-person STAFFNO [--name NAME] [--data DIR] [--json]
      导出某人的全部数据；删除姓名和工号，记录保留 · write everything held about one person; erase name and number, the records stay
  records export --out FILE [--format csv|xlsx|long-csv|xapi|gbt38860|archive] [--list records|people|classes]
       [--class NAME] [--scenario ID] [--mode practice|assessed|exam …] [--from DAY] [--to DAY] [--data DIR] [--json]
      导出成绩、人员、班次、决策明细、xAPI、学习档案或签名归档（见 docs/exports.md）；要么写完整，要么不留文件
      write records, people, classes, decisions, xAPI, learning archives or a signed archive (docs/exports.md); the whole file or none
  records import FILE [--data DIR] [--json]
      导入别的工作站的归档：逐场核对和重演后另行存放，不计入本站统计；有一处不对就全部不收
      take in another station's archive: every run checked and replayed, kept apart, in no figure; all of it or nothing
  people import FILE [--dry-run] [--same-names] [--data DIR] [--json]
      从 .xlsx 或 .csv 导入名册；--dry-run 只看会怎样，--same-names 连同名不同工号的人一起导入
      take a roster in from .xlsx or .csv; --dry-run only tells, --same-names also takes people called like somebody known
  names export ID --out FILE [--data DIR] [--json]
  names import ID FILE [--dry-run] [--data DIR] [--json]
      下载剧本的名称表；把填好的表换成本社区的叫法，逻辑和评分不变，--dry-run 只看会怎样
      write the sheet of a drill's names; take the filled sheet in as the station's own names, --dry-run only tells
  pack export ID --out FILE [--author NAME] [--data DIR] [--json]
  pack import FILE [--dry-run] [--data DIR] [--json]
      把剧本导出成演练包（.zip）；把演练包或 Word、Excel 方案导入成工作室的草稿，--dry-run 只看会怎样
      write a drill as a pack (.zip); take a pack, or a plan from Word or Excel, in as a draft of the studio, --dry-run only tells
  stats [--scenario ID] [--class NAME] [--from DAY] [--to DAY] [--rebuild] [--data DIR] [--json]
      通过率与得分分布；写明剧本则另列各决策点的难度、区分度与信度；--rebuild 先由记录重新整理
      pass rates and distribution; of one drill also its decisions and reliability; --rebuild makes the figures' basis anew
  certify [--programme ID] [--class NAME] [--data DIR] [--json]
      谁达到组合证书方案的要求，其他人还差什么，带不确定度；不出证
      who meets a programme for a portfolio certificate and what the others lack, with the uncertainty; it issues nothing
  verify [--paper CODE] [--data DIR] [--json]
      由日志重算每条记录，指出不一致的，并给出可抄写的首码 · recompute every record, name those that differ, and print a head to note on paper
      --paper 核对纸上的编号：是否本站出具、有没有改动、依据的成绩是否还在 · --paper looks a code from a paper up in the register
  backup [--second DIR|none] [--data DIR] [--json]
      马上备份并核对；--second 设第二备份位置（U 盘） · make and check a back-up now; --second names a second folder (a USB stick)
  restore [FILE] [--drills] [--data DIR] [--json]
      列出可恢复的备份；写明文件则恢复，原文件另存不覆盖；--drills 只恢复自己的剧本和草稿 · list what can be restored, or restore FILE; the present file is set aside; --drills: own drills and drafts only
  doctor [--data DIR] [--json]
      检查磁盘、权限、成绩库、备份、时钟、密钥、剧本 · look at disk, permissions, records, back-ups, clock, key and drills
  where [DIR] [--json]
      数据在哪里；写明文件夹则以后都放在那里 · where the data lives; with DIR, where it lives from now on
  accounts list [--data DIR] [--json]
  accounts reset-administrator [--account NAME] [--data DIR] [--json]
      管理员忘了密码：设一个新的，只显示一次 · when the administrator forgot: a new password, shown once
  serve [--port N] [--data DIR] [--no-open]
      启动浏览器版 · start the browser shell
  help, --help

--json 只在标准输出写一份 JSON · --json writes exactly one JSON document to stdout
退出码 Exit codes: 0 正常 fine · 1 有问题 findings or a failed check · 2 用法有误 wrong use
`;
