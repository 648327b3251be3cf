import { fileURLToPath } from 'node:url';

/** The main process as one file for Electron's Node; better-sqlite3 stays a package because its native part must lie in a file. */
export default {
  root: fileURLToPath(new URL('..', import.meta.url)),
  ssr: { noExternal: true, external: ['electron', 'better-sqlite3'] },
  build: {
    ssr: 'electron/main.ts',
    outDir: '.build/electron',
    emptyOutDir: false,
    target: 'node24',
    minify: false,
    rolldownOptions: { output: { format: 'es', entryFileNames: 'main.js', codeSplitting: false } },
  },
};
