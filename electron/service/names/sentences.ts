import type { Lang } from '../ports.ts';
import { longest, type PlanProblem, type ProblemCode } from './plan.ts';
import type { Unreadable } from './readSheet.ts';

const planned: Readonly<Record<ProblemCode, readonly [zh: string, en: string]>> = {
  otherDrill: ['这是另一个剧本“{}”的表。请下载本剧本的表再填。', 'This is the sheet of another drill, “{}”. Download the sheet of this one.'],
  nothing: ['一个新名称也没有填。请在“新名称”一列写上本社区的叫法。', 'No new name is filled in. Write your own names into the columns for new names.'],
  unknownId: ['剧本里没有编号“{}”。编号不能改，请照下载的表填。', 'The drill has no “{}”. Codes must stay as they were downloaded.'],
  formula: ['这一行有公式。请直接写文字。', 'This row holds a formula. Write plain text.'],
  tooLong: [`“{}”太长，地图上放不下：最多${longest.zh}个字，英文${longest.en}个字母。`, `“{}” is too long for the map: at most ${longest.zh} Chinese or ${longest.en} English characters.`],
  controls: ['“{}”里有换行或看不见的字符。请重新输入一遍。', '“{}” holds a line break or invisible characters. Type it again.'],
  number: ['“{}”像是真的电话或证件号码。演练里不能有，请去掉。', '“{}” looks like a real telephone or identity number. Leave it out.'],
  taken: ['“{}”已经是另一行的名字。请换一个，免得分不清。', '“{}” is what another row is called. Choose another name.'],
  split: ['有两行原名都是“{}”，新名称要填成一样的，否则文字里不知道换成哪一个。', 'Two rows are called “{}”. Give them the same new name, or the texts could not tell which is meant.'],
  twice: ['“{}”填了两行。请只留一行。', '“{}” is filled in twice. Keep one row.'],
  oldMissing: ['写了新名称“{}”，没有写原名，不知道换哪一个。', '“{}” is new, but the old name is missing.'],
  notInTexts: ['剧本里没有写到这一行的原名，“{}”没有地方可换。请核对原名的写法。', 'No text of the drill holds the old name of this row, so “{}” has no place. Check how the old name is written.'],
};

const unreadable: Readonly<Record<Unreadable, readonly [zh: string, en: string]>> = {
  old: ['这是旧格式（.xls、.et）或加了密码的文件。请另存为不加密码的 .xlsx。', 'This is an old format (.xls, .et) or has a password. Save it as .xlsx without one.'],
  unreadable: ['读不出这个文件。请用下载的 .xlsx 表来填，再选一次。', 'This file cannot be read. Fill in the .xlsx that was downloaded and choose it again.'],
  tooManyRows: ['表里的行太多，不是这个剧本的名称表。', 'There are too many rows for a sheet of names.'],
  noTabs: ['表里没有“点位、单位、人物、其他”。请用下载的表来填。', 'The tabs 点位, 单位, 人物 and 其他 are missing. Fill in the sheet that was downloaded.'],
};

export const problemSentence = ({ code, name }: PlanProblem, lang: Lang): string => planned[code][lang === 'zh' ? 0 : 1].replace('{}', () => name.slice(0, 60));
export const unreadableSentence = (why: Unreadable, lang: Lang): string => unreadable[why][lang === 'zh' ? 0 : 1];
