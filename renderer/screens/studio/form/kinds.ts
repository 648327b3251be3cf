import { effectKinds } from './effectKinds.ts';
import type { Kinds } from './field.ts';
import { scoreKinds } from './scoreKinds.ts';
import { storyKinds } from './storyKinds.ts';
import { variantKinds } from './variantKinds.ts';
import { worldKinds } from './worldKinds.ts';

/** Every kind of part that a form can show. */
export const kinds: Kinds = { ...storyKinds, ...worldKinds, ...scoreKinds, ...variantKinds, ...effectKinds };
