import type { Story } from 'inkjs';
import { Compiler } from 'inkjs/full';

/** What a drill asked in one step: nothing (a timer fell due) or an input, taken among so many. */
export type Beat = 'timer' | 'input';

const optionsEach = 3;

/**
 * An ink story of as many steps as a drill: each writes two variables under a condition and says a line; each input is a choice among three.
 * It has no clock, units, score or log, so it is less than the drill and never more.
 */
export function equivalentStory(beats: readonly Beat[]): () => void {
  const knots = beats.map((beat, i) => [
    `=== step${i} ===`, '~ level = level + 1', '{ level > 90:', '~ level = 10', '~ told = true', '}', `Line ${i}, {told: told|not told}.`,
    ...(beat === 'input' ? Array.from({ length: optionsEach }, (_, option) => `+ {level > ${option}} [Option ${option}] -> step${i + 1}`) : [`-> step${i + 1}`]),
  ].join('\n'));
  const story = new Compiler(['VAR level = 0', 'VAR told = false', '-> step0', ...knots, `=== step${beats.length} ===`, '-> END'].join('\n')).Compile();
  const choices = beats.filter((beat) => beat === 'input').length;
  return () => {
    const chosen = toldToTheEnd(story);
    if (chosen !== choices) throw new Error(`the story took ${chosen} choices instead of ${choices}`);
  };
}

function toldToTheEnd(story: Story): number {
  story.ResetState();
  for (let chosen = 0; ; chosen += 1) {
    while (story.canContinue) story.Continue();
    if (story.currentChoices.length === 0) return chosen;
    story.ChooseChoiceIndex(chosen % story.currentChoices.length);
  }
}
