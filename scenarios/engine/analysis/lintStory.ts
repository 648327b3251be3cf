import { walkEffects } from '../compile/walk.ts';
import type { Remark } from '../schema/finding.ts';
import type { Decision, Inject, Scenario } from '../schema/scenario.ts';
import { Remarks } from './lintRemark.ts';

/** Decisions and injects must be able to reach the trainee and to be answered. */
export function lintStory(scenario: Scenario): Remark[] {
  const remarks = new Remarks();
  const opened = new Set<string>(), delivered = new Set<string>(scenario.variants.flatMap((variant) => Object.entries(variant.injects).flatMap(([id, inject]) => (inject.when === undefined ? [] : [id]))));
  const promised = new Set<string>(), kept = new Set<string>();
  walkEffects(scenario, (effect) => {
    if ('promise' in effect) promised.add(effect.promise);
    if ('keep' in effect) kept.add(effect.keep);
    if ('open' in effect) opened.add(effect.open);
    if ('deliver' in effect) delivered.add(effect.deliver);
  });
  scenario.decisions.forEach((decision, i) => {
    if (decision.when === undefined && !opened.has(decision.id)) remarks.error('neverOpened', ['decisions', i], `nothing opens the decision "${decision.id}": give it a "when", or open it by an effect`, `决策点“${decision.id}”永远不会出现：请写“when”，或在某个效果里“open”它`);
    ofDecision(decision, i, remarks);
  });
  scenario.injects.forEach((inject, i) => {
    // the instructor may send what is marked assessable
    if (inject.when === undefined && !delivered.has(inject.id) && !inject.assessable) remarks.error('neverDelivered', ['injects', i], `nothing delivers the inject "${inject.id}": give it a "when", or deliver it by an effect`, `导调事件“${inject.id}”永远不会送达：请写“when”，或在某个效果里“deliver”它`);
    ofInject(inject, i, remarks);
  });
  scenario.promises.forEach(({ id }, i) => {
    if (!promised.has(id)) remarks.warn('neverPromised', ['promises', i], `nobody ever makes the promise "${id}": make it by an effect, or remove it`, `承诺“${id}”从未作出：请在某个效果里“promise”它，或删除`);
    else if (!kept.has(id)) remarks.warn('neverKept', ['promises', i], `the promise "${id}" cannot be kept, so it is always broken: keep it by an effect`, `承诺“${id}”无法兑现，必然违约：请在某个效果里“keep”它`);
  });
  return remarks.all;
}

function ofDecision(decision: Decision, i: number, remarks: Remarks): void {
  const path = ['decisions', i];
  const { id, options } = decision;
  if (options.every((option) => option.when !== undefined)) remarks.error('allOptionsGuarded', [...path, 'options'], `every option of "${id}" has a "when", so there may be none to choose: leave it out of at least one`, `决策点“${id}”的选项都带“when”，可能一个也选不了：请至少让一个选项不带条件`);
  if (!options.some((option) => option.quality === 'best')) remarks.error('noBestOption', [...path, 'options'], `"${id}" has no best option: mark one "quality: best"`, `决策点“${id}”没有最优选项：请给一个选项写“quality: best”`);
  if (decision.limit !== undefined && !decision.onTimeout) remarks.error('limitWithoutTimeout', [...path, 'limit'], `"${id}" has a time limit but no "onTimeout": say what follows when nobody answers`, `决策点“${id}”有时限却没有“onTimeout”：请写明超时的后果`);
  if (decision.limit === undefined && decision.onTimeout) remarks.error('timeoutWithoutLimit', [...path, 'onTimeout'], `"${id}" has an "onTimeout" but no "limit", so it never times out: add the limit or drop the rest`, `决策点“${id}”有“onTimeout”却没有“limit”，永远不会超时：请补上时限或删去超时`);
  options.forEach((option, j) => {
    if (option.quality === 'fatal' && option.mustFail === undefined) remarks.warn('fatalWithoutMustFail', [...path, 'options', j], `the fatal option "${option.id}" names no veto or cap that must follow: add "mustFail"`, `致命选项“${option.id}”没有写明必须触发的否决或封顶：请补“mustFail”`);
    // its feedback would share a text key with the one of the timeout
    if (option.id === 'timeout' && decision.onTimeout) remarks.error('unusableName', [...path, 'options', j, 'id'], '"timeout" names what happens after the time limit and cannot be the id of an option here; choose another', '“timeout”表示超时，不能用作这里的选项标识，请换一个');
  });
}

function ofInject(inject: Inject, i: number, remarks: Remarks): void {
  const path = ['injects', i];
  if (inject.ringFor !== undefined && inject.channel !== 'phone' && inject.channel !== 'visitor') remarks.warn('ringsSilently', [...path, 'ringFor'], `"${inject.id}" comes by ${inject.channel}, which does not ring: drop "ringFor" or use phone or visitor`, `“${inject.id}”的渠道是${inject.channel}，不会响铃：请删去“ringFor”，或改用phone、visitor`);
  if (inject.ringFor === undefined && (inject.missed.length > 0 || inject.missedText !== undefined)) remarks.warn('neverMissed', [...path, inject.missed.length > 0 ? 'missed' : 'missedText'], `"${inject.id}" cannot be missed without "ringFor": add it, or drop what follows a miss`, `“${inject.id}”没有“ringFor”就不会被错过：请补上，或删去错过的后果`);
}
