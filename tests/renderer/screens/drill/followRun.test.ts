import { ORPCError } from '@orpc/client';
import { expect, test } from 'vitest';
import type { Api } from '../../../../renderer/api/client.ts';
import { followRun } from '../../../../renderer/screens/drill/followRun.ts';
import type { RunView } from '../../../../scenarios/engine/index.ts';

const asked = { runId: 'r', personId: 'p', lang: 'zh' } as const;
const view = (seq: number, ended = false): RunView => ({ seq, ended: ended ? { at: 1, title: '', text: '', tone: 'good' } : null }) as RunView;

/** A station whose streams are these; a thrown value breaks the line. */
function station(streams: readonly (readonly (RunView | Error)[])[], refusal?: string): { api: Api; joined: () => number } {
  let joined = 0;
  let stream = 0;
  const training = {
    resume: async () => {
      joined += 1;
      if (refusal) throw new ORPCError(refusal);
      return { runId: 'r' };
    },
    view: async () => view(99, true),
    watch: async () => (async function* () {
      for (const next of streams[stream++] ?? []) {
        if (next instanceof Error) throw next;
        yield next;
      }
    })(),
  };
  return { api: { training } as unknown as Api, joined: () => joined };
}

async function follows(api: Api): Promise<string[]> {
  const told: string[] = [];
  await followRun(api, asked, new AbortController().signal, { onView: ({ seq }) => told.push(`view ${seq}`), onLost: () => told.push('lost'), onRefused: () => told.push('refused') });
  return told;
}

test('a run is followed to its end', async () => {
  expect(await follows(station([[view(1), view(2, true)]]).api)).toEqual(['view 1', 'view 2']);
});

test('a broken line is told, and the run joined again', async () => {
  const { api, joined } = station([[view(1), new Error('gone')], [view(3, true)]]);
  expect(await follows(api)).toEqual(['view 1', 'lost', 'view 3']);
  expect(joined()).toBe(2);
});

test('a run that is over is shown once', async () => {
  expect(await follows(station([], 'RUN_OVER').api)).toEqual(['view 99']);
});

test("somebody else's run is refused and not tried again", async () => {
  const { api, joined } = station([], 'NOT_ALLOWED');
  expect(await follows(api)).toEqual(['refused']);
  expect(joined()).toBe(1);
});
