import { oc } from '@orpc/contract';
import { z } from 'zod';

/** What the screens need to know about this station before anyone is chosen. */
export const station = {
  info: oc.output(z.object({ version: z.string(), station: z.string(), shell: z.enum(['desktop', 'browser', 'test']), notices: z.array(z.string()) })),
};
