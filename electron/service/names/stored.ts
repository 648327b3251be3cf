import { z } from 'zod';
import { ownName, type OwnName } from '../../../scenarios/engine/index.ts';
import type { Ports, Records } from '../ports.ts';

const list = z.array(ownName);

export interface StoredNames { readonly names: readonly OwnName[]; readonly setAt: string | null }

/** The names that were set last for a drill. They stand in the audit log: with who set them, in every back-up, and the older ones beside them. */
export function storedNames(records: Pick<Records, 'lastAudit'>, scenarioId: string): StoredNames {
  const entry = records.lastAudit('namesSet', scenarioId);
  return entry ? { names: list.parse(JSON.parse(entry.note)), setAt: entry.wall } : { names: [], setAt: null };
}

export function storeNames(records: Pick<Records, 'audit'>, scenarioId: string, names: readonly OwnName[], by: string, wall: string): void {
  records.audit({ kind: 'namesSet', by, about: scenarioId, note: JSON.stringify(names), wall });
}

/** Puts the names that are set into the library. Those that a newer drill does not bear are left out, and the page of names says so. */
export function useStoredNames({ records, library }: Pick<Ports, 'records' | 'library'>): void {
  for (const { id } of library.list()) useStoredNamesOf({ records, library }, id);
}

/** The same for one drill, which has been released anew for example. */
export function useStoredNamesOf({ records, library }: Pick<Ports, 'records' | 'library'>, id: string): void {
  const { names } = storedNames(records, id);
  const entry = names.length > 0 ? library.withNames(id, names)?.entry : null;
  if (entry?.compiled) library.put(id, entry);
}
