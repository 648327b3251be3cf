/** Who may import whom, as data. The first layer whose `files` match a path is that file's layer. */
export interface Layer {
  readonly name: string;
  readonly files: RegExp;
  /** Own files are always allowed; engine files count as the door unless the layer is the engine. */
  readonly mayImport: RegExp;
  /** Types disappear, so a layer may know the shape of more than it may call. */
  readonly mayImportTypes?: RegExp;
  readonly packages: RegExp;
}

export const engineDoor = 'scenarios/engine/index.ts';
const door = 'scenarios/engine/index\\.ts';
const contract = 'electron/contract/';
const assessment = 'electron/assessment/index\\.ts';
const backEnd = `^(?:electron/(?:service|records|library|contract)/|${assessment}|${door})`;
const nodeSide = /^(?:node:|@orpc\/|zod$|yaml$|canonicalize$|uuid$|open$)/;

export const layers: readonly Layer[] = [
  {
    name: 'scenarios/engine',
    files: /^scenarios\/engine\//,
    mayImport: /^scenarios\/engine\/(?!index\.ts$)/,
    packages: /^(?:zod|xstate|yaml|@marcbachmann\/cel-js)$/,
  },
  {
    name: 'electron/assessment',
    files: /^electron\/assessment\//,
    mayImport: new RegExp(`^(?:electron/assessment/|${door})`),
    packages: /^zod$/,
  },
  {
    name: 'electron/contract',
    files: /^electron\/contract\//,
    mayImport: new RegExp(`^(?:${contract}|${door})`),
    packages: /^(?:zod|@orpc\/contract)$/,
  },
  {
    name: 'electron/service',
    files: /^electron\/service\//,
    mayImport: new RegExp(`^(?:electron/service/|${contract}|${assessment}|${door})`),
    packages: /^(?:node:(?!fs|http|https|http2|net|tls|dgram|child_process|sqlite)|@orpc\/|zod$|canonicalize$|uuid$|yaml$|@e965\/xlsx$|fflate$|pinyin-pro$|@xmldom\/xmldom$)/,
  },
  {
    name: 'electron/records',
    files: /^electron\/records\//,
    mayImport: new RegExp(`^(?:electron/records/|${door})`),
    mayImportTypes: new RegExp(`^(?:electron/service/ports\\.ts$|electron/service/ports/|${contract})`),
    packages: /^(?:better-sqlite3$|node:|zod$|canonicalize$|uuid$)/,
  },
  {
    name: 'electron/library',
    files: /^electron\/library\//,
    mayImport: new RegExp(`^(?:electron/library/|${assessment}|${door})`),
    mayImportTypes: new RegExp(`^(?:electron/service/ports\\.ts$|electron/service/ports/|${contract})`),
    packages: /^(?:node:|zod$|yaml$|canonicalize$)/,
  },
  {
    name: 'electron/shell',
    files: /^electron\/shell\//,
    mayImport: /^electron\/shell\//,
    packages: /^node:/,
  },
  {
    name: 'electron/loopback',
    files: /^electron\/loopback\//,
    mayImport: new RegExp(`${backEnd}|^electron/(?:loopback|shell)/`),
    packages: nodeSide,
  },
  {
    name: 'electron/cli',
    files: /^electron\/cli\//,
    mayImport: new RegExp(`${backEnd}|^electron/(?:cli|loopback|shell)/`),
    packages: nodeSide,
  },
  {
    name: 'electron/start',
    files: /^electron\/(?:start\w*|dist)\.ts$/,
    mayImport: /^electron\/(?:(?:cli|loopback|shell)\/|start\w+\.ts$)/,
    packages: /^(?:electron(?:\/package\.json|\/checksums\.json)?$|node:|open$|vite$)/,
  },
  {
    name: 'the desktop shell',
    files: /^electron\/[^/]+\.ts$/,
    mayImport: new RegExp(`${backEnd}|^electron/shell/|^electron/(?!start)[^/]+\\.ts$`),
    packages: /^(?:electron$|node:|@orpc\/|zod$|uuid$)/,
  },
  {
    name: 'renderer/vite.config.ts',
    files: /^renderer\/vite\.config\.ts$/,
    mayImport: /^package\.json$/,
    packages: /^(?:node:|vite$|@vitejs\/)/,
  },
  {
    name: 'the React side of renderer/sandbox',
    files: /^renderer\/sandbox\/(?:[^/]+\.tsx|use\w+\.ts)$/,
    mayImport: new RegExp(`^(?:renderer/(?!main\\.tsx)|${contract}|${door})`),
    packages: /^(?:phaser|react|react-dom|react-i18next|i18next|antd|@ant-design\/icons)$/,
  },
  {
    name: 'renderer/sandbox',
    files: /^renderer\/sandbox\//,
    mayImport: /^renderer\/(?:sandbox\/(?!use).*\.ts$|text\/|assets\/)/,
    mayImportTypes: new RegExp(`^(?:${contract}|${door})`),
    packages: /^(?:phaser|i18next)$/,
  },
  {
    name: 'renderer',
    files: /^renderer\//,
    mayImport: new RegExp(`^(?:renderer/|${contract}|${door})`),
    packages: /^(?!node:|electron|better-sqlite3|phaser|@orpc\/server|open$|@playwright\/|vitest|@types\/)/,
  },
  { name: 'tests', files: /^tests\//, mayImport: /^/, packages: /^/ },
];

/** Composition roots start everything and are imported by nothing but the commands that choose between them. */
export const compositionRoots = /^(?:electron\/(?:main|start|cli\/main|loopback\/main)\.ts|renderer\/main\.tsx)$/;
export const mayStartARoot = /^(?:electron\/(?:cli\/|start\.ts$)|tests\/)/;

export const mayImportElectron = /^(?:electron\/(?:main|window|ipc|menu|preload|start\w*)\.ts$|tests\/)/;
export const mayOpenTheDatabase = /^(?:electron\/records\/open\.ts$|tests\/)/;
