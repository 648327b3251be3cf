import { likeWithin, type Distribution, type FormResult, type ItemResult, type Simulation } from '../../scenarios/engine/index.ts';
import { say, type Io } from './io.ts';

/** A simulation as people read it: bots, items, and what the author should look at. */
export function simulationLines({ scenario, version, runs, seed, forms }: Simulation, io: Io): string[] {
  const head = say(io, `${scenario} ${version}  ${runs} 场  种子 ${seed}`, `${scenario} ${version}  ${runs} runs  seed ${seed}`);
  return [head, ...forms.flatMap((form) => formLines(form, forms.length > 1, io))];
}

const likeness = {
  equal: [`难度相当（在满分的 ${likeWithin}% 以内）`, `as hard (within ${likeWithin} % of the full points)`], harder: ['比第一卷难', 'harder than the first form'],
  easier: ['比第一卷容易', 'easier than the first form'], unclear: ['场次太少，还不能断定', 'too few runs to tell'],
} as const;

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;
const minutes = (ms: number): string => (ms / 60_000).toFixed(1);

function formLines(form: FormResult, named: boolean, io: Io): string[] {
  const { variant, difference, faults } = form;
  const title = variant === null ? say(io, '公开卷', 'open form') : say(io, `变式 ${variant}`, `variant ${variant}`);
  const against = difference === null ? '' : say(io, `，与第一卷相差 ${difference.mean} 分（95% 区间 ${difference.low} 至 ${difference.high}）：${likeness[difference.verdict][0]}`, `, ${difference.mean} points from the first form (95 % interval ${difference.low} to ${difference.high}): ${likeness[difference.verdict][1]}`);
  return [
    ...(named ? ['', `${title}${say(io, `：通过 ${percent(form.passRate)}，平均 ${form.score?.mean ?? '-'} 分`, `: ${percent(form.passRate)} passed, mean ${form.score?.mean ?? '-'} points`)}${against}`] : []),
    '', ...botLines(form, io), '', ...form.items.map((item) => itemLine(item, io)), '',
    ...form.neverTaken.map(({ decision, option }) => say(io, `没有人选：${decision}.${option}`, `never taken: ${decision}.${option}`)),
    ...form.exploits.map(({ bot, passRate }) => say(io, `漏洞：不懂业务的 ${bot} 也有 ${percent(passRate)} 通过`, `exploit: ${bot}, which knows nothing, passes ${percent(passRate)}`)),
    ...faults.first.map(({ bot, seed, path, message }) => say(io, `错误（${bot}，种子 ${seed}）${path}：${message}`, `error (${bot}, seed ${seed}) ${path}: ${message}`)),
    ...(faults.runs > faults.first.length ? [say(io, `共 ${faults.runs} 场因剧本错误中断`, `${faults.runs} runs ended by mistakes of the scenario`)] : []),
  ];
}

function botLines({ bots }: FormResult, io: Io): string[] {
  const five = (each: Distribution | null, shown: (value: number) => string) => (each ? [each.min, each.q1, each.median, each.q3, each.max].map((value) => shown(value).padStart(6)).join('') : '');
  const head = say(io, `${'学员'.padEnd(13)}${'场次'.padStart(4)} ${'通过'.padStart(6)}   得分 最低/四分之一/中位/四分之三/最高（平均）  用时（分钟，中位）  一票否决`, `${'trainee'.padEnd(15)}${'runs'.padStart(6)} ${'passed'.padStart(8)}   score min/q1/median/q3/max (mean)   minutes (median)   vetoes`);
  return [head, ...bots.map(({ bot, runs, passRate, score, realTime, vetoes }) => {
    const top = Object.entries(vetoes).sort(([, a], [, b]) => b - a).slice(0, 3).map(([id, share]) => `${id} ${percent(share)}`).join(', ');
    return `${bot.padEnd(15)}${String(runs).padStart(6)} ${percent(passRate).padStart(8)}  ${five(score, (value) => value.toFixed(1))} (${score?.mean ?? '-'})  ${realTime ? minutes(realTime.median).padStart(6) : ''}  ${top}`;
  })];
}

function itemLine({ id, kind, offered, share, discrimination, options }: ItemResult, io: Io): string {
  const taken = options === null ? '' : `  ${Object.entries(options).map(([option, times]) => `${option} ${offered === 0 ? '-' : percent(times / offered)}`).join(', ')}`;
  return `  ${kind.padEnd(9)}${id.padEnd(18)}${say(io, '得分率', 'share')} ${percent(share).padStart(7)}  ${say(io, '区分度', 'discrimination')} ${(discrimination ?? '-').toString().padStart(6)}${taken}`;
}
