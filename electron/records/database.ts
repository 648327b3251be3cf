import type Database from 'better-sqlite3';

/** One open connection to the records file. Table modules take it first; only open.ts makes one. */
export type Db = Database.Database;
