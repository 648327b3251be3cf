/** The closed lists of names that both the document and the view use; pure data, so the renderer may import them too. */
export { channels, modes, qualities, tones } from './common.ts';
export { taskGroups as taskGroupNames } from './orders.ts';
export { placeKinds as placeKindNames } from './world.ts';
export const unitKinds = ['self', 'team', 'vehicle', 'person'] as const;
