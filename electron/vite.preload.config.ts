import { fileURLToPath } from 'node:url';

/** The preload as one CommonJS file: a sandboxed preload can load nothing but "electron". */
export default {
  root: fileURLToPath(new URL('..', import.meta.url)),
  ssr: { noExternal: true, external: ['electron'] },
  build: {
    ssr: 'electron/preload.ts',
    outDir: '.build/electron',
    emptyOutDir: false,
    target: 'chrome150',
    minify: false,
    rolldownOptions: { output: { format: 'cjs', entryFileNames: 'preload.cjs', codeSplitting: false } },
  },
};
