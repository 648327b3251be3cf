import { fileURLToPath } from 'node:url';

/** The report worker as a file of its own beside the main process: a thread starts from a file. */
export default {
  root: fileURLToPath(new URL('..', import.meta.url)),
  ssr: { noExternal: true, external: ['better-sqlite3'] },
  build: {
    ssr: 'electron/records/reports/reportWorker.ts',
    outDir: '.build/electron',
    emptyOutDir: false,
    target: 'node24',
    minify: false,
    rolldownOptions: { output: { format: 'es', entryFileNames: 'reportWorker.js', codeSplitting: false } },
  },
};
