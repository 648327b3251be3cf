import { describe, expect, it } from 'vitest';
import { textsOf } from '../../scenarios/engine/compile/texts.ts';
import { logicText } from '../../scenarios/engine/logicText.ts';
import { aScenario, type ScenarioInput } from '../support/aScenario.ts';
import { shippedScenarios } from '../support/shippedScenarios.ts';

/** A scenario whose one effect is this. */
const doing = (effect: NonNullable<NonNullable<ScenarioInput['phases']>[number]['enter']>[number]) =>
  aScenario({ variables: [{ id: 'note', label: '记号', type: 'int', min: 0, max: 9, initial: 0 }], phases: [{ id: 'alarm', title: '接警', pace: 1, enter: [effect] }, { id: 'done', title: '完', pace: 1, final: true }] });

describe('rule 27: the text that a logic hash is taken of', () => {
  it('holds none of the texts that people read', () => {
    for (const { loaded } of shippedScenarios()) {
      if (!loaded.document) throw new Error('a shipped drill did not load');
      const logic = logicText(loaded.document);
      expect([...textsOf(loaded.document).values()].filter((text) => text.length > 3 && logic.includes(JSON.stringify(text)))).toEqual([]);
    }
  });

  it('tells effects on a variable apart that is called like a text field', () => {
    expect(logicText(doing({ set: { note: 1 } }))).not.toBe(logicText(doing({ set: { note: 2 } })));
  });

  it('tells effects on different units apart', () => {
    expect(logicText(doing({ unit: 'guards', status: 'away' }))).not.toBe(logicText(doing({ unit: 'fireBrigade', status: 'away' })));
  });

  it('stays the same when only a version or a wording changes', () => {
    expect(logicText(aScenario({ version: '1.0.1', title: '换个说法' }))).toBe(logicText(aScenario()));
  });
});
