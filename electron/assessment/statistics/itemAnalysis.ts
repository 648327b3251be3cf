import type { Reading } from '../tableSchemas.ts';
import { correlationOf, meanOf, medianOf } from './numbers.ts';
import { rateOf, type Rate } from './rates.ts';
import { voiceOf, type Voice } from './words.ts';

/** How one trainee met one decision. `share` of its points 0 to 1; `option` null when time ran out; `took` ms of scenario time, null where it is not known. */
export interface Answer { readonly decision: string; readonly option: string | null; readonly share: number; readonly timedOut: boolean; readonly took: number | null }
/** One run: `rest` is asked for a decision's weight, so the points stand beside the shares. Decisions that the path never reached have no answer. */
export interface AnsweredRun { readonly runId: string; readonly total: number; readonly points: Readonly<Record<string, number>>; readonly answers: readonly Answer[] }

export type ItemFlag = 'tooHard' | 'tooEasy' | 'weak' | 'negative' | 'deadOption' | 'manyTimeOuts';
export interface OptionUse extends Rate { readonly option: string; readonly runs: readonly string[] }

/** A decision among those who reached it. Figures are null where the sample forbids them or nobody differs. */
export interface ItemAnalysis {
  readonly decision: string; readonly reached: number; readonly of: number; readonly voice: Voice;
  readonly difficulty: number | null; readonly discrimination: number | null; readonly pointBiserial: number | null;
  readonly options: readonly OptionUse[]; readonly medianTime: number | null; readonly timeOuts: Rate;
  readonly flags: readonly ItemFlag[]; readonly runs: readonly string[];
}

/** Item analysis of every decision in `decisions` (with the options it offers), conditional on being reached. */
export function itemAnalysis(rules: Reading, decisions: readonly { readonly id: string; readonly options: readonly string[] }[], runs: readonly AnsweredRun[]): ItemAnalysis[] {
  const byDecision = new Map(decisions.map(({ id }) => [id, [] as Met[]]));
  for (const run of runs) for (const answer of run.answers) byDecision.get(answer.decision)?.push({ run, answer });
  return decisions.map(({ id, options }) => analyse(rules, id, options, byDecision.get(id) ?? [], runs.length));
}

interface Met { readonly run: AnsweredRun; readonly answer: Answer }

function analyse(rules: Reading, decision: string, options: readonly string[], met: readonly Met[], of: number): ItemAnalysis {
  const n = met.length;
  const voice = voiceOf(rules.samples, n);
  const shares = met.map(({ answer }) => answer.share);
  const rests = met.map(({ run }) => run.total - (run.points[decision] ?? 0));
  const isAnalysed = voice === 'careful' || voice === 'plain';
  const used = options.map((option) => {
    const takers = met.filter(({ answer }) => answer.option === option);
    return { option, ...rateOf(takers.length, n), runs: takers.map(({ run }) => run.runId) };
  });
  const figures = {
    difficulty: voice === 'words' ? null : meanOf(shares),
    discrimination: isAnalysed ? upperLower(shares, rests) : null,
    pointBiserial: isAnalysed ? correlationOf(shares, rests) : null,
  };
  const timeOuts = rateOf(met.filter(({ answer }) => answer.timedOut).length, n);
  const times = met.flatMap(({ answer }) => (answer.took === null || answer.timedOut ? [] : [answer.took]));
  return {
    decision, reached: n, of, voice, ...figures, options: used, medianTime: voice === 'words' ? null : medianOf(times), timeOuts,
    flags: isAnalysed ? flagsOf(rules, figures, used, timeOuts) : [], runs: met.map(({ run }) => run.runId),
  };
}

/**
 * D of the upper and lower 27 % by the rest of the score. Ties at a border are shared out evenly instead of by the order of the rows,
 * so that the figure depends on the data alone. null with fewer than two on a side.
 */
function upperLower(shares: readonly number[], rests: readonly number[]): number | null {
  const size = Math.round(shares.length * 0.27);
  if (size < 2) return null;
  const groups = [...Map.groupBy(shares.map((share, i) => ({ share, rest: rests[i] ?? 0 })), ({ rest }) => rest)].sort(([a], [b]) => a - b).map(([, own]) => ({ count: own.length, mean: meanOf(own.map(({ share }) => share)) }));
  const end = (ordered: typeof groups): number => {
    let left = size, sum = 0;
    for (const { count, mean } of ordered) { const taken = Math.min(left, count); sum += taken * mean; left -= taken; if (left === 0) break; }
    return sum / size;
  };
  return end(groups.toReversed()) - end(groups);
}

function flagsOf(rules: Reading, { difficulty, discrimination }: Pick<ItemAnalysis, 'difficulty' | 'discrimination'>, options: readonly OptionUse[], timeOuts: Rate): ItemFlag[] {
  const flags: readonly (readonly [boolean, ItemFlag])[] = [
    [difficulty !== null && difficulty < rules.difficulty.hard, 'tooHard'],
    [difficulty !== null && difficulty > rules.difficulty.easy, 'tooEasy'],
    [discrimination !== null && discrimination < 0, 'negative'],
    [discrimination !== null && discrimination >= 0 && discrimination < rules.discrimination.weak, 'weak'],
    [options.some(({ rate }) => (rate ?? 0) < rules.deadOption), 'deadOption'],
    [(timeOuts.rate ?? 0) > rules.timeOuts, 'manyTimeOuts'],
  ];
  return flags.flatMap(([holds, flag]) => (holds ? [flag] : []));
}
