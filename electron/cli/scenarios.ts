import { textOf } from '../../scenarios/engine/index.ts';
import type { LibraryEntry } from '../service/ports.ts';
import { stationLibrary } from './findScenarios.ts';
import { say, type Io } from './io.ts';
import { parseOptions } from './options.ts';

/** Lists the library, unusable scenarios included. */
export function scenarios(args: readonly string[], io: Io): number {
  const { values } = parseOptions(args, { data: { type: 'string' }, json: { type: 'boolean', default: false } }, { min: 0, max: 0 });
  const entries = stationLibrary(values.data).list().map(row);
  if (values.json) {
    io.out(JSON.stringify(entries));
    return 0;
  }
  for (const { id, version, title, usable, decisions, injects } of entries) {
    const state = usable ? '' : say(io, '  （不可用，见 check）', '  (unusable, see check)');
    io.out(`${id}  ${version}  ${title[io.lang]}  ${say(io, `${decisions} 个决策点，${injects} 个导调事件`, `${decisions} decisions, ${injects} injects`)}${state}`);
  }
  return 0;
}

function row({ id, category, version, document, compiled }: LibraryEntry) {
  const title = compiled
    ? { zh: textOf(compiled, 'scenario.title', 'zh'), en: textOf(compiled, 'scenario.title', 'en') }
    : { zh: document?.title ?? id, en: id };
  return {
    id, category, version, title,
    decisions: document?.decisions.length ?? 0,
    injects: document?.injects.filter(({ reply }) => !reply).length ?? 0,
    units: document?.units.length ?? 0,
    vetoes: document?.rubric.vetoes.length ?? 0,
    endings: document?.endings.length ?? 0,
    usable: compiled !== null,
  };
}
