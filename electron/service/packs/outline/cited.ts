import type { Law } from '../../../../scenarios/engine/index.ts';

const digits: Readonly<Record<string, number>> = { 零: 0, 〇: 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 };
const tens: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** `一千二百五十九`, `四十五`, `45` as a number. */
function articleNumber(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  let sum = 0, one = 0;
  for (const sign of text) {
    const ten = tens[sign];
    if (ten === undefined) one = digits[sign] ?? 0;
    else { sum += (one === 0 ? 1 : one) * ten; one = 0; }
  }
  return sum + one;
}

/** What a line of a plan cites: `source` where the law table has that article on that day, else null. */
export interface Cited { readonly written: string; readonly source: string | null }

export function citedIn(text: string, laws: readonly Law[], day: string): Cited[] {
  return [...text.matchAll(/《([^》]{2,60})》((?:、?第[\d零〇一二两三四五六七八九十百千]+条)*)/g)].flatMap(([, title = '', articles = '']): Cited[] => {
    const law = laws.find((each) => [each.title.zh, each.title.zh.replace(/^中华人民共和国/, '')].includes(title.trim()) && (each.from ?? '') <= day && day <= (each.to ?? '9999'));
    const numbers = [...articles.matchAll(/第(.+?)条/g)].map(([, number = '']) => articleNumber(number));
    if (numbers.length === 0) return [{ written: `《${title}》`, source: null }];
    return numbers.map((number) => ({ written: `《${title}》第${number}条`, source: law && Object.hasOwn(law.articles, `${number}`) ? `${law.id}/${number}` : null }));
  });
}
