import { z } from 'zod';
import { disk } from './care.ts';
import { oc } from './access.ts';

/** What the screens need to know about this station before anyone is chosen. */
export const station = {
  /** `notices` are sentences for the people in the room, for example that a back-up was restored and what is missing. */
  info: oc
    .input(z.object({ lang: z.enum(['zh', 'en']).default('zh') }).prefault({}))
    .output(z.object({ version: z.string(), station: z.string(), shell: z.enum(['desktop', 'browser', 'test']), notices: z.array(z.string()) })),
  /** Only at the very first start on a computer: where the data would lie and where else it could; else null. */
  firstPlace: oc.output(z.object({ folder: z.string(), kind: disk.shape.kind, disks: z.array(disk) }).nullable()),
  /** Answers that; null: where it is. `moves`: from the next start on. Once answered, or once somebody came to train, it changes nothing any more. */
  settlePlace: oc.input(z.object({ folder: z.string().max(400).nullable() })).output(z.object({ outcome: z.enum(['settled', 'moves']) })).errors({ PLACE_UNFIT: { status: 422, data: z.object({ why: z.enum(['notAFolder', 'notWritable', 'inData', 'foreign']) }) } }),
};
