import type { BroughtBack } from './drills/bringBack.ts';
import type { Mark } from './mark.ts';
import type { Notice } from './notice.ts';
import type { Aside } from './restore.ts';

const what: Readonly<Record<Aside, readonly [zh: string, en: string]>> = {
  damaged: ['成绩库文件已损坏', 'The records file was damaged'],
  empty: ['成绩库文件不见了或被清空', 'The records file was missing or emptied'],
  behind: ['成绩库文件被换成了较旧的一份', 'The records file had been exchanged for an older one'],
  replaced: ['已按要求换用备份', 'The records were replaced as asked'],
};

/** `2026-03-18 16:30`, by this computer's clock, of a back-up's stamp; the name itself of any other file. */
function dayOf(name: string): string {
  const stamp = /\d{8}-\d{6}/.exec(name)?.[0];
  if (stamp === undefined) return name;
  const [year = 0, month = 1, day, hour, minute] = [[0, 4], [4, 6], [6, 8], [9, 11], [11, 13]].map(([from, to]) => Number(stamp.slice(from, to)));
  const at = new Date(Date.UTC(year, month - 1, day, hour, minute));
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())} ${two(at.getHours())}:${two(at.getMinutes())}`;
}

/** Which back-up stands in now, and what is missing: `lost` records, null where nobody can tell. */
export function restoredText(why: Aside, stamp: string, records: number, lost: number | null, aside: string | null): Notice {
  const [zh, en] = what[why];
  const lossZh = lost === null ? '此后的演练和成绩不在其中' : lost === 0 ? '成绩没有缺少，此后未完成的演练可能缺一段' : `缺少此后的 ${lost} 条成绩`;
  const lossEn = lost === null ? 'drills and scores after that are missing' : lost === 0 ? 'no score is missing; drills that were not finished may lack their last part' : `${lost} later records are missing`;
  return {
    zh: `${zh}，已从 ${dayOf(stamp)} 的备份恢复（${records} 条成绩）；${lossZh}。${aside === null ? '' : `原文件保留为 ${aside}，`}请告诉管理员。`,
    en: `${en}; the back-up of ${dayOf(stamp)} stands in (${records} records); ${lossEn}. ${aside === null ? '' : `The former file is kept as ${aside}. `}Please tell the administrator.`,
  };
}

/** What was put back of the station's own drills and drafts; nothing where there was nothing to put back. */
export function broughtBackText({ count, aside }: BroughtBack): readonly Notice[] {
  if (count === 0) return [];
  return [{
    zh: `自己的剧本和草稿也恢复了 ${count} 个。${aside === null ? '' : `原来不一样的保留在 ${aside}。`}`,
    en: `${count} of the station’s own drills and drafts were restored too.${aside === null ? '' : ` Those that differed are kept in ${aside}.`}`,
  }];
}

export function lostAllText(why: 'damaged' | 'empty', aside: string | null, records: number | null): Notice {
  const [zh, en] = what[why];
  return {
    zh: `${zh}，且没有可用的备份，已新建空库；原有${records === null ? '' : ` ${records} 条`}记录不在其中。${aside === null ? '' : `原文件保留为 ${aside}，`}请交管理员处理。`,
    en: `${en} and no sound back-up was found, so a new, empty one was made; ${records === null ? '' : `${records} `}earlier records are missing. ${aside === null ? '' : `The former file is kept as ${aside}. `}Please tell the administrator.`,
  };
}

export function behindText(mark: Mark, records: number): Notice {
  return {
    zh: `这份成绩库不是上次使用的那一份：上次有 ${mark.records} 条成绩，现在是 ${records} 条，也没有更全的备份可以自动恢复。可能是磁盘被还原，或文件被替换。请先不要考核，并告诉管理员（shapan restore 可查看备份）。`,
    en: `These are not the records that were last used here: then ${mark.records} records, now ${records}, and no fuller back-up can stand in by itself. The disk may have been reset or the file exchanged. Hold no exams and tell the administrator (shapan restore lists the back-ups).`,
  };
}
