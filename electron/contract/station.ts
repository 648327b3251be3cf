import { z } from 'zod';
import { oc } from './access.ts';

/** What the screens need to know about this station before anyone is chosen. */
export const station = {
  /** `notices` are sentences for the people in the room, for example that a back-up was restored and what is missing. */
  info: oc
    .input(z.object({ lang: z.enum(['zh', 'en']).default('zh') }).prefault({}))
    .output(z.object({ version: z.string(), station: z.string(), shell: z.enum(['desktop', 'browser', 'test']), notices: z.array(z.string()) })),
};
