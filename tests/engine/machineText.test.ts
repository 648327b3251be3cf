import { describe, expect, it } from 'vitest';
import { createMachine, initialTransition } from 'xstate';
import { machineDiagram, machineJson } from '../../scenarios/engine/analysis/machineText.ts';
import { aScenario } from '../support/aScenario.ts';
import { aCompiled } from '../support/aRun.ts';
import { shippedScenarios } from '../support/shippedScenarios.ts';

const compiled = aCompiled();

describe('the visible machine', () => {
  it('as JSON is the one that runs, and XState reads it', () => {
    const shown = createMachine(JSON.parse(machineJson(compiled)) as Parameters<typeof createMachine>[0]);
    expect(initialTransition(shown)[0].value).toEqual(compiled.selector.initial().regions);
    expect(machineJson(compiled)).toContain('"expression": "happened(\\"order.finished:call119\\")"');
  });

  it('as a diagram has every phase and state with its ways', () => {
    const lines = machineDiagram(compiled, 'zh').split('\n').map((line) => line.trim());
    expect(lines).toEqual(expect.arrayContaining([
      'stateDiagram-v2', '[*] --> story_alarm', 'story_alarm: 接警', 'story_alarm --> story_fighting: happened(\'order.finished：call119\')', 'story_alarm --> story_fighting: minutes(5) 之后',
      'story_done --> [*]', 'state "火情" as blaze {', 'blaze_burning --> blaze_out: fire == 0',
    ]));
    expect(machineDiagram(compiled, 'en')).toContain('story_alarm --> story_fighting: after minutes(5)');
  });

  it('as a diagram tells where effects jump to', () => {
    const scenario = aScenario({ injects: [{ id: 'smoke', channel: 'group', from: '群', text: '有烟。', when: true, delivered: [{ goto: 'done' }] }, { id: 'thanks', channel: 'phone', from: '119', text: '好。', reply: true }] });
    expect(machineDiagram(aCompiled({ ...scenario, decisions: [], rubric: { ...scenario.rubric, tasks: [], vetoes: [] } }), 'en')).toContain('note right of story_done: goto injects[0].delivered[0]');
  });

  it('as a diagram keeps to what Mermaid can read, for shipped drills too', () => {
    for (const { loaded } of shippedScenarios()) {
      if (!loaded.compiled) throw new Error('a shipped drill does not load');
      const body = machineDiagram(loaded.compiled, 'zh').split('\n').slice(1);
      for (const line of body) expect(line).toMatch(/^ {2}(?:state "[^":;<#]+" as \w+ \{|\}|  (?:\[\*\]|\w+) --> (?:\[\*\]|\w+)(?:: [^:;<#"]+)?|  \w+: [^:;<#"]+|  note right of \w+: [^:;<#"]+)$/);
    }
  });
});
