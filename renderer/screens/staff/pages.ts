import { lazy, type ComponentType } from 'react';
import type { StaffRole } from '../../../electron/contract/access.ts';
import type { StaffProps } from '../../screenProps.ts';
import type { Texts } from '../../text/zh.ts';

/** A page of the staff: its name in the address, in the texts (`staff.page`) and here; who sees it; and what it shows. */
export interface StaffPage {
  readonly page: keyof Texts['staff']['page'];
  readonly roles: readonly StaffRole[];
  readonly Screen: ComponentType<StaffProps>;
  /** Stands on its card: what waits there. */
  readonly Note?: ComponentType;
}

const everybody: readonly StaffRole[] = ['evaluator', 'instructor', 'administrator'];
const teaching: readonly StaffRole[] = ['instructor', 'administrator'];

/** In the order of the cards. What a page may do is decided by the service, whatever stands here. */
export const pages: readonly StaffPage[] = [
  { page: 'invigilator', roles: teaching, Screen: lazy(() => import('../invigilator/Screen.tsx').then(({ Screen }) => ({ default: Screen }))) },
  { page: 'statistics', roles: teaching, Screen: lazy(() => import('../statistics/Screen.tsx').then(({ Screen }) => ({ default: Screen }))) },
  { page: 'instructor', roles: teaching, Screen: lazy(() => import('../instructor/Screen.tsx').then(({ Screen }) => ({ default: Screen }))) },
  { page: 'studio', roles: teaching, Screen: lazy(() => import('../studio/Screen.tsx').then(({ Screen }) => ({ default: Screen }))) },
  { page: 'names', roles: teaching, Screen: lazy(() => import('../names/Screen.tsx').then(({ Screen }) => ({ default: Screen }))) },
  { page: 'roster', roles: teaching, Screen: lazy(() => import('../roster/Screen.tsx').then(({ Screen }) => ({ default: Screen }))) },
  { page: 'exports', roles: teaching, Screen: lazy(() => import('../exports/Screen.tsx').then(({ Screen }) => ({ default: Screen }))) },
  { page: 'archive', roles: teaching, Screen: lazy(() => import('../archive/Screen.tsx').then(({ Screen }) => ({ default: Screen }))) },
  { page: 'care', roles: ['administrator'], Screen: lazy(() => import('../care/Screen.tsx').then(({ Screen }) => ({ default: Screen }))) },
  { page: 'evaluation', roles: everybody, Screen: lazy(() => import('../evaluation/Screen.tsx').then(({ Screen }) => ({ default: Screen }))) },
  { page: 'papers', roles: teaching, Screen: lazy(() => import('../papers/Screen.tsx').then(({ Screen }) => ({ default: Screen }))), Note: lazy(() => import('../papers/DueNote.tsx').then(({ DueNote }) => ({ default: DueNote }))) },
  { page: 'audit', roles: ['administrator'], Screen: lazy(() => import('../audit/Screen.tsx').then(({ Screen }) => ({ default: Screen }))) },
  { page: 'accounts', roles: ['administrator'], Screen: lazy(() => import('../accounts/Screen.tsx').then(({ Screen }) => ({ default: Screen }))) },
  { page: 'password', roles: everybody, Screen: lazy(() => import('../password/Screen.tsx').then(({ Screen }) => ({ default: Screen }))) },
];
