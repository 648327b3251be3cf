import i18next from 'i18next';
import { drawingOf } from '../../renderer/screens/studio/graph/cards.ts';
import { laidOut } from '../../renderer/screens/studio/graph/layout.ts';
import { layoutRequest } from '../../renderer/screens/studio/graph/links.ts';
import { phasesOf } from '../../renderer/screens/studio/graph/phasesOf.ts';
import { startTexts } from '../../renderer/text/i18n.ts';
import { draftNames, shownStory, storyGraph, type StoryKind } from '../../scenarios/engine/index.ts';
import { grownScenario } from './grownScenario.ts';
import { sideBySide, type Line } from './measure.ts';

const story: readonly StoryKind[] = ['phase', 'decision', 'ending'];
const everything: readonly StoryKind[] = [...story, 'inject', 'task', 'dynamic', 'promise'];

/** From a draft to its graph with everything in its place: read, said in words, laid out. The last is a worker's work in the studio. */
export async function storyLines(): Promise<Line[]> {
  await startTexts('zh');
  const drawn = (value: unknown, kinds: readonly StoryKind[]) => (): void => {
    const drawing = drawingOf(shownStory(storyGraph(value), new Set(kinds)), draftNames(value, new Map(), 'zh'), 'zh', i18next.t);
    laidOut(layoutRequest(drawing, phasesOf(value), 18));
  };
  const [small, large] = [grownScenario(20).scenario, grownScenario(200).scenario];
  const times = sideBySide(5, { small: drawn(small, story), large: drawn(large, story), all: drawn(large, everything) });
  return [
    { what: '20 decisions: from the draft to its laid-out graph', value: times.small, unit: 'ms' },
    { what: '200 decisions: from the draft to its laid-out graph', value: times.large, unit: 'ms', ratio: times.large / times.small, against: '20 decisions; must stay under 2,000' },
    { what: '200 decisions, 200 messages, 200 orders and dynamics', value: times.all, unit: 'ms', ratio: times.all / times.small, against: '20 decisions; must stay under 2,000' },
  ];
}
