import { lawsOn } from '../compile/lawsOn.ts';
import { yearsKnown } from '../compile/civilTime.ts';
import { expressionPlaces } from '../compile/walk.ts';
import type { Path, Remark } from '../schema/finding.ts';
import type { Law } from '../schema/laws.ts';
import type { Scenario } from '../schema/scenario.ts';
import { citations } from './citations.ts';
import { error, hint, idsOf, unknownReference, warning } from './lintRemark.ts';

/** Every source must stand in the law table and be in force on the day of the drill. */
export function lintLaws(scenario: Scenario, laws: readonly Law[]): Remark[] {
  const known = idsOf(laws);
  const day = scenario.startsAt.slice(0, 10);
  const table = lawsOn(laws, day);
  return [...calendar(scenario, laws), ...citations(scenario).flatMap(({ path, source }) => {
    const [id = '', article] = source.split('/');
    const law = table.get(id);
    return law ? ofLaw(law, article, path, day) : [unknownReference('law', path, id, known)];
  })];
}

/** Working days are counted by weekends alone in years whose holidays are not in the table. */
function calendar(scenario: Scenario, laws: readonly Law[]): Remark[] {
  const year = Number(scenario.startsAt.slice(0, 4));
  const place = yearsKnown(laws).has(year) ? undefined : expressionPlaces(scenario).find(({ source }) => /\bworkdays\s*\(/.test(source));
  return place ? [warning('calendarMissing', place.path, `the law table has no holidays of ${year}, so only weekends count as days off: add the year's notice to scenarios/law`, `法规表中没有${year}年的放假安排，工作日只扣除周末：请在scenarios/law补上该年的放假通知`)] : [];
}

function ofLaw(law: Law, article: string | undefined, path: Path, day: string): Remark[] {
  const found: Remark[] = [];
  const articles = Object.keys(law.articles);
  if (article !== undefined && !articles.includes(article)) {
    const near = hint(article, articles);
    found.push(error('unknownArticle', path, `the law table has no article ${article} of "${law.id}"${law.version ? ` (${law.version.en})` : ''}${near.en}`, `法规表中“${law.id}”${law.version ? `（${law.version.zh}）` : ''}没有第${article}条${near.zh}`));
  }
  if (article === undefined && articles.length > 0) found.push(warning('articleMissing', path, `say which article of "${law.id}" is meant: "${law.id}/${articles[0]}"`, `请写明“${law.id}”的哪一条，例如“${law.id}/${articles[0]}”`));
  if (law.from !== undefined && day < law.from) found.push(error('lawNotInForce', path, `"${law.id}" came into force on ${law.from}, after the day of the drill (${day}): cite the earlier version or move the drill`, `“${law.id}”自${law.from}起施行，晚于演练日期${day}：请引用当时有效的版本，或改演练日期`));
  if (law.to !== undefined && day > law.to) found.push(error('lawNotInForce', path, `"${law.id}" was in force until ${law.to}, before the day of the drill (${day}): cite the later version or move the drill`, `“${law.id}”有效至${law.to}，早于演练日期${day}：请引用现行版本，或改演练日期`));
  return found;
}
