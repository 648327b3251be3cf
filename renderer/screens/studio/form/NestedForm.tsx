import { createContext, useContext, type ComponentType, type ReactNode } from 'react';
import type { PartPath } from '../../../../scenarios/engine/index.ts';

export interface FieldListProps { readonly kind: string; readonly path: PartPath; readonly value: unknown; /** keys that other forms show */ readonly elsewhere?: readonly string[] }

/** The list of fields that parts inside parts are shown with: given from above, since it is made of the very fields that need it. */
export const FieldListContext = createContext<ComponentType<FieldListProps> | null>(null);

/** The form of a part inside a part. */
export function NestedForm(props: FieldListProps): ReactNode {
  const FieldList = useContext(FieldListContext);
  return FieldList && <FieldList {...props} />;
}
