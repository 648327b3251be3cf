import type { ReactNode } from 'react';
import { PartForm } from '../form/PartForm.tsx';
import { OutlineTree } from './OutlineTree.tsx';

/** The drill as its parts, and the form of one. */
export function OutlineView(): ReactNode {
  return <div className="studio-split"><OutlineTree /><PartForm /></div>;
}
