import { lazy, memo, type ComponentType } from 'react';
import type { Texts } from '../../../text/zh.ts';

/** A panel beside every view: its name in the texts (`studio.panel`), and what it shows. It finds the draft with `useStudio()`. */
export interface Panel { readonly name: keyof Texts['studio']['panel']; readonly Panel: ComponentType }

/** In the order of the tabs. */
export const panels: readonly Panel[] = [
  { name: 'findings', Panel: memo(lazy(() => import('./Findings.tsx').then(({ Findings }) => ({ default: Findings })))) },
  { name: 'meters', Panel: memo(lazy(() => import('./Meters.tsx').then(({ Meters }) => ({ default: Meters })))) },
  { name: 'trying', Panel: memo(lazy(() => import('../trying/Trying.tsx').then(({ Trying }) => ({ default: Trying })))) },
  { name: 'deep', Panel: memo(lazy(() => import('../deep/Deep.tsx').then(({ Deep }) => ({ default: Deep })))) },
];
