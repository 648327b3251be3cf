import type { OwnName } from '../../../scenarios/engine/index.ts';
import type { Lang } from '../ports.ts';

export type SheetKind = OwnName['kind'];

/** The sheets of the file, by the name on their tabs. */
export const tabs: Readonly<Record<SheetKind, string>> = { place: '点位', unit: '单位', person: '人物', other: '其他' };
export const headings = ['编号（不要改）', '原名（不要改）', '新名称（填这里）', 'English name (keep)', 'New English name (fill in)'] as const;
export const otherHeadings = ['编号（不用填）', '原名（剧本里写到的）', '新名称（填这里）', 'English name in the drill', 'New English name (fill in)'] as const;
/** The tab that says how to fill in the others, and which drill they are of. */
export const guideTab = '说明';

export const tabOf = (kind: SheetKind, lang: Lang): string => (lang === 'zh' ? tabs[kind] : { place: 'Places 点位', unit: 'Units 单位', person: 'People 人物', other: 'Others 其他' }[kind]);

/** As it stands in the first column: the variant before the id. */
export const codeOf = ({ form, id }: Pick<OwnName, 'form' | 'id'>): string => (form === null ? id : `${form}/${id}`);
