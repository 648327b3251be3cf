export const deepZh = {
  lead: { ways: '找一找：每个阶段、选项、消息、评分点和结局，是不是都走得到。', crowd: '让四百个自动学员来演一遍：看看谁能过、有没有空子可钻、哪些选项没人选。' },
  begin: { ways: '找路', crowd: '模拟学员' }, busy: { ways: '正在找路', crowd: '正在演' }, stop: '停下', errorsFirst: '先把“检查”里的错误改好。', old: '剧本后来又改过，这是改之前的结果。',
  ways: '{{of}} 样里有 {{reached}} 样找到了路（看了 {{states}} 种情形）。没有找到的列在下面。', seeWay: '看看怎么走到', inGraph: '在图上看', playWay: '从那里试演', item: '评分点 ',
  crowd: '{{n}} 场自动演练的结果。', faults: '有 {{n}} 场演不下去：{{what}}', exploit: '“{{who}}”不懂业务也有 {{share}} 合格，请看看分数给在了哪里。', who: '哪一类学员', passes: '合格', mean: '平均分', never: '没有人选的选项',
  bot: { expert: '内行', hesitant: '懂一半、手慢', passive: '什么也不做', random: '随便选', 'always-first': '总选第一个', 'longest-option': '总选最长的', 'rule-bender': '爱走捷径', 'cards-only': '只答题', 'orders-only': '只下令' },
};
