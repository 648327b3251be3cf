import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A real station behind a real browser, with the test's hand on its clock. */
export interface BrowserStation {
  readonly address: string;
  /** Lets real time pass for the station. */
  pass(ms: number): Promise<void>;
  /** SIGKILL, as a power cut would. */
  kill(): Promise<void>;
  restart(): Promise<BrowserStation>;
  close(): Promise<void>;
}

export async function aBrowserStation({ seed = 7, folder = mkdtempSync(join(tmpdir(), 'shapan-e2e-')), home = '' } = {}): Promise<BrowserStation> {
  const child = fork(join(import.meta.dirname, 'stationUnderClock.ts'), [folder, String(seed), home], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  const { address } = (await answer(child)) as { address: string };
  const kill = async (): Promise<void> => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill('SIGKILL');
    await once(child, 'exit');
  };
  return {
    address, kill,
    pass: async (ms) => {
      const passed = answer(child);
      child.send({ pass: ms });
      await passed;
    },
    restart: async () => {
      await kill();
      return aBrowserStation({ seed, folder, home });
    },
    close: async () => {
      await kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function answer(child: ChildProcess): Promise<unknown> {
  const gone = new AbortController();
  const died = once(child, 'exit', { signal: gone.signal }).then(() => { throw new Error('the station ended'); });
  try {
    const [message] = await Promise.race([once(child, 'message', { signal: gone.signal }), died]);
    return message;
  } finally {
    died.catch(() => undefined);
    gone.abort();
  }
}
