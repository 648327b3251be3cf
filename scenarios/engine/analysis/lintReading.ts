import type { Remark } from '../schema/finding.ts';
import type { Decision, Scenario } from '../schema/scenario.ts';
import { Remarks } from './lintRemark.ts';
import { charactersOf, optionLengths, readingLimits, readingLoad } from './reading.ts';

const { prompt: longestPrompt, factor: widestFactor, share: mostReading } = readingLimits;
const samePosition = 70;
const fewestToJudge = 3;

/** What gives answers away without reading, and how much there is to read. */
export function lintReading(scenario: Scenario): Remark[] {
  const remarks = new Remarks();
  scenario.decisions.forEach((decision, i) => lengths(decision, i, remarks));
  positions(scenario, remarks);
  load(scenario, remarks);
  return remarks.all;
}

function lengths(decision: Decision, i: number, remarks: Remarks): void {
  const path = ['decisions', i, 'options'];
  const asked = charactersOf(decision.prompt);
  if (asked > longestPrompt) remarks.warn('longPrompt', ['decisions', i, 'prompt'], `the prompt of "${decision.id}" has ${asked} characters: keep it under ${longestPrompt}, or tell part of it in a message before`, `决策点“${decision.id}”的题面有${asked}字：请控制在${longestPrompt}字以内，或者把一部分放进之前的消息`);
  const { longest, shortest, bestStandsOut: best } = optionLengths(decision);
  if (best) {
    remarks.warn('bestIsLongest', path, `the best option of "${decision.id}" has ${best.length} characters, the others ${Math.round(best.mean)} on average: shorten it or lengthen them, the length gives it away`, `决策点“${decision.id}”的最优选项有${best.length}字，其他平均${Math.round(best.mean)}字：请缩短它或加长其他选项，免得看长短就能猜中`);
  } else if (longest > shortest * widestFactor) {
    remarks.warn('lengthsDiffer', path, `the options of "${decision.id}" have ${shortest} to ${longest} characters: bring them within a factor of ${widestFactor}`, `决策点“${decision.id}”的选项长短从${shortest}字到${longest}字：请控制在${widestFactor}倍以内`);
  }
}

function positions(scenario: Scenario, remarks: Remarks): void {
  const { decisions } = scenario;
  if (decisions.length < fewestToJudge) return;
  const counts = new Map<number, number>();
  for (const decision of decisions) {
    const at = decision.options.findIndex((option) => option.quality === 'best');
    counts.set(at, (counts.get(at) ?? 0) + 1);
  }
  for (const [at, count] of counts) {
    if (at < 0 || count * 100 < samePosition * decisions.length) continue;
    remarks.warn('bestInOnePlace', ['decisions'], `the best option stands in position ${at + 1} in ${count} of ${decisions.length} decisions: mix the order`, `${decisions.length}个决策点中有${count}个的最优选项都排在第${at + 1}位：请打乱顺序`);
  }
}

function load(scenario: Scenario, remarks: Remarks): void {
  const { characters, share, isMuch } = readingLoad(scenario);
  if (!isMuch) return;
  remarks.warn('muchReading', ['minutes'], `reading ${characters} characters takes ${share} % of the ${scenario.minutes} minutes; keep it under ${mostReading} %: shorten prompts, options and messages`, `共${characters}字，阅读占${scenario.minutes}分钟的${share}%，应低于${mostReading}%：请精简题面、选项和消息`);
}
