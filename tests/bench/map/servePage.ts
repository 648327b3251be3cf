import { fileURLToPath } from 'node:url';
import { build, preview } from 'vite';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Builds the page with the map alone as the app is built, and serves it on this machine until closed. */
export async function servePage(): Promise<{ readonly address: string; close(): Promise<void> }> {
  const outDir = here('../../../.build/bench-map');
  const shared = { configFile: here('../../../renderer/vite.config.ts'), root: here('.'), logLevel: 'warn' as const, build: { outDir, emptyOutDir: true } };
  await build(shared);
  const server = await preview({ ...shared, preview: { host: '127.0.0.1', port: 0 } });
  const address = server.resolvedUrls?.local[0];
  if (!address) throw new Error('the bench page has no address');
  return { address, close: () => server.close() };
}
