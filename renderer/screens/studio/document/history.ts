/** States of something that is edited, with a way back and forth. What follows soon with the same tag is one step. */
export interface History<State> {
  present(): State;
  record(state: State, tag: string, at: number): void;
  back(): State | null;
  forth(): State | null;
  canGoBack(): boolean;
  canGoForth(): boolean;
}

const most = 200;
const oneStepWithin = 1500;

export function createHistory<State>(first: State): History<State> {
  let past: State[] = [], future: State[] = [], present = first;
  let last = { tag: '', at: Number.NEGATIVE_INFINITY };
  const jump = (from: State[], to: State[]): State | null => {
    const next = from.pop();
    if (next === undefined) return null;
    to.push(present);
    present = next;
    last = { tag: '', at: Number.NEGATIVE_INFINITY };
    return present;
  };
  return {
    present: () => present,
    record: (state, tag, at) => {
      if (last.tag !== tag || at - last.at > oneStepWithin) past = [...past, present].slice(-most);
      present = state;
      future = [];
      last = { tag, at };
    },
    back: () => jump(past, future),
    forth: () => jump(future, past),
    canGoBack: () => past.length > 0,
    canGoForth: () => future.length > 0,
  };
}
