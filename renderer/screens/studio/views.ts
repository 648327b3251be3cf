import { lazy, memo, type ComponentType } from 'react';
import type { Texts } from '../../text/zh.ts';

/** One view of a draft: its name in the texts (`studio.view`), and what it shows. It finds the draft with `useStudio()`. */
export interface View { readonly name: keyof Texts['studio']['view']; readonly Screen: ComponentType }

/** In the order of the tabs. */
export const views: readonly View[] = [
  { name: 'outline', Screen: memo(lazy(() => import('./outline/OutlineView.tsx').then(({ OutlineView }) => ({ default: OutlineView })))) },
  { name: 'map', Screen: memo(lazy(() => import('./map/MapView.tsx').then(({ MapView }) => ({ default: MapView })))) },
  { name: 'graph', Screen: memo(lazy(() => import('./graph/GraphView.tsx').then(({ GraphView }) => ({ default: GraphView })))) },
  { name: 'text', Screen: memo(lazy(() => import('./text/TextView.tsx').then(({ TextView }) => ({ default: TextView })))) },
  { name: 'translation', Screen: memo(lazy(() => import('./translation/TranslationView.tsx').then(({ TranslationView }) => ({ default: TranslationView })))) },
  { name: 'release', Screen: memo(lazy(() => import('./release/ReleaseView.tsx').then(({ ReleaseView }) => ({ default: ReleaseView })))) },
];
