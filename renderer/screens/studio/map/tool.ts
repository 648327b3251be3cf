import type { PlaceKind } from './mapDraft.ts';

/** What a click on the map does. */
export type Tool = { readonly kind: 'select' } | { readonly kind: 'place'; readonly place: PlaceKind } | { readonly kind: 'road'; readonly from: string | null } | { readonly kind: 'person' } | { readonly kind: 'unit' };
export const selecting: Tool = { kind: 'select' };
