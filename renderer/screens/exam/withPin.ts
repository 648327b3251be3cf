import type { Api } from '../../api/client.ts';

/** One step with the PIN on the trainee's own screen: the key it gives is handed back at once, whatever came of the step. */
export async function withPin<T>(api: Api, pin: string, step: (key: string) => Promise<T>): Promise<T> {
  const { key } = await api.invigilation.open({ pin });
  try {
    return await step(key);
  } finally {
    await api.invigilation.close({ key }).catch(() => undefined);
  }
}
