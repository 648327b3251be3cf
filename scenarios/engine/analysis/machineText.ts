import { optionalText, textOf, type Compiled, type Lang } from '../compile/compile.ts';
import { machineConfig, storyRegion } from '../compile/machine.ts';
import { walkEffects } from '../compile/walk.ts';
import { pathText } from '../schema/finding.ts';

/**
 * The very machine that live drills run, as XState's JSON: conditions are `holds` guards with their expression, actions the
 * ids under which the engine finds effects, timed transitions the events that its own clock sends.
 */
export function machineJson({ scenario }: Compiled): string {
  return JSON.stringify(machineConfig(scenario, (expression) => ({ type: 'holds', params: { expression } })), null, 2);
}

/** Story and dynamics as a Mermaid state diagram, with titles in the asked language. Units are left out: they are all alike. */
export function machineDiagram(compiled: Compiled, lang: Lang): string {
  const { scenario } = compiled;
  const title = (key: string, id: string) => label(optionalText(compiled, key, lang) ?? id);
  const lines = ['stateDiagram-v2', `  state "${title('scenario.title', storyRegion)}" as ${storyRegion} {`, `    [*] --> ${node(storyRegion, scenario.initialPhase)}`];
  for (const phase of scenario.phases) {
    const from = node(storyRegion, phase.id);
    lines.push(`    ${from}: ${label(textOf(compiled, `phase.${phase.id}.title`, lang))}`);
    for (const to of phase.to) lines.push(`    ${from} --> ${node(storyRegion, to.phase)}: ${label(to.when)}`);
    for (const after of phase.after) if (after.phase !== undefined) lines.push(`    ${from} --> ${node(storyRegion, after.phase)}: ${timed(after, lang)}`);
    if (phase.final) lines.push(`    ${from} --> [*]`);
  }
  for (const [target, paths] of jumps(compiled)) lines.push(`    note right of ${node(storyRegion, target)}: goto ${label(paths.join(', '))}`);
  lines.push('  }');
  for (const dynamic of scenario.dynamics) {
    lines.push(`  state "${title(`dynamic.${dynamic.id}.label`, dynamic.id)}" as ${dynamic.id} {`, `    [*] --> ${node(dynamic.id, dynamic.initial)}`);
    for (const state of dynamic.states) {
      const from = node(dynamic.id, state.id);
      lines.push(`    ${from}: ${label(state.id)}`);
      for (const to of state.to) lines.push(`    ${from} --> ${node(dynamic.id, to.state)}: ${label(to.when)}`);
      for (const after of state.after) if (after.state !== undefined) lines.push(`    ${from} --> ${node(dynamic.id, after.state)}: ${timed(after, lang)}`);
    }
    lines.push('  }');
  }
  return lines.join('\n');
}

/** States of different regions may be named alike. */
const node = (region: string, state: string): string => `${region}_${state}`;

/** Mermaid ends a label at a colon or a semicolon, and takes `<` for the start of a tag and `#` for that of a character's name. */
function label(text: string): string {
  return text.replaceAll(/\s+/g, ' ').replaceAll('"', "'").replaceAll(':', '：').replaceAll(';', '；').replaceAll('<', '＜').replaceAll('#', '＃').trim();
}

function timed({ delay, when }: { readonly delay: string; readonly when?: string | undefined }, lang: Lang): string {
  const after = lang === 'zh' ? `${delay} 之后` : `after ${delay}`;
  return label(when === undefined ? after : `${after} [${when}]`);
}

/** Where effects jump to, with the places they stand in. */
function jumps({ scenario }: Compiled): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  walkEffects(scenario, (effect, path) => {
    if ('goto' in effect) found.set(effect.goto, [...(found.get(effect.goto) ?? []), pathText(path)]);
  });
  return found;
}
