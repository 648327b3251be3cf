import { join } from 'node:path';

/** Where the own drills of a station lie in its data folder. */
export const drillsIn = (dataFolder: string): string => join(dataFolder, 'scenarios');
