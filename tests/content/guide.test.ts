import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { en } from '../../renderer/text/en.ts';
import { zh } from '../../renderer/text/zh.ts';
import { loadScenario } from '../../scenarios/engine/index.ts';
import { liftStuck } from '../support/packs.ts';
import { shippedCommons, shippedLaws } from '../support/shippedScenarios.ts';

const page = (name: string): string => readFileSync(join(import.meta.dirname, '../../docs', name), 'utf8');
const leaves = (texts: unknown): string[] => (typeof texts === 'string' ? [texts] : Object.values(texts ?? {}).flatMap(leaves));

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Whether the screen has this: word for word, or with something put in where a text has a gap. */
function onScreen(texts: unknown): (name: string) => boolean {
  const all = leaves(texts), whole = new Set(all);
  const gapped = all.filter((text) => text.includes('{{') && /\p{L}/u.test(text.replaceAll(/\{\{\w+\}\}/g, ' ')))
    .map((text) => new RegExp(`^${text.split(/\{\{\w+\}\}/).map((part) => escaped(part)).join('.+')}$`));
  return (name) => whole.has(name) || gapped.some((pattern) => pattern.test(name));
}

const own = new Set(['lift-stuck', '1.0.0', 'true']);

describe.each([
  ['instructor-guide.md', zh, /「([^」]+)」/g],
  ['instructor-guide.en.md', en, /`([^`]+)`/g],
] as const)('%s', (name, texts, marked) => {
  test('names every button and field as it stands on the screen', () => {
    const named = [...page(name).matchAll(marked)].map(([, said = '']) => said).filter((said) => !own.has(said));
    expect(named.length).toBeGreaterThan(25);
    expect(named.filter((said) => !onScreen(texts)(said))).toEqual([]);
  });
});

test('the guide builds the small drill that a test writes on the screens', () => {
  const { document } = loadScenario({ path: 'scenario.yaml', enPath: 'en.yaml', ...liftStuck, laws: shippedLaws(), commons: shippedCommons() });
  const row = (head: string): string => new RegExp(`^\\| ${head} \\| (.*) \\|$`, 'm').exec(page('instructor-guide.md'))?.[1] ?? '';
  const all = (names: readonly { readonly title?: string | undefined; readonly name?: string; readonly from?: string }[] | undefined, of: 'title' | 'name' | 'from' = 'title'): string => (names ?? []).map((each) => each[of]).join('、');
  expect([row('阶段'), row('要拿主意的事'), row('来电和消息'), row('指令'), row('地点'), row('队伍'), row('一票否决')]).toEqual([
    all(document?.phases), all(document?.decisions), all(document?.injects, 'from'), all(document?.tasks), all(document?.places, 'name'), all(document?.units, 'name'), all(document?.rubric.vetoes),
  ]);
});
