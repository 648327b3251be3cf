import type { z } from 'zod';
import type { Source } from './modelSchema.ts';
import type { archive } from './tableSchemas.ts';

/** What this program knows of a person by itself; null: not kept here. */
export interface KnownFacts {
  readonly runs: readonly { readonly runId: string; readonly share: number; readonly vetoes: number }[];
  /** in the plans of own drills */ readonly improvements: { readonly done: number; readonly of: number };
  readonly hours: number | null;
  /** of the programmes whose certificate holds, and of how many papers */ readonly certificates: { readonly held: number; readonly of: number };
}
/** What was rated (R) or entered (E) for a line of the archive, with the entry it stands in. */
export interface ArchiveEntry { readonly code: string; readonly source: 'R' | 'E'; readonly value: number; readonly id: string }

/** `value` is null where nothing is known: a gap is shown as a gap. */
export interface ArchiveLine { readonly code: string; readonly source: Source; readonly value: number | null; readonly evidence: number; readonly from: readonly string[] }

/** A person's growth archive: counts of what the records hold, means of what others gave, sums of what was entered as a count, each from its own source only. */
export function growthArchive({ lines }: z.infer<typeof archive>, facts: KnownFacts, entries: readonly ArchiveEntry[]): ArchiveLine[] {
  return lines.map(({ code, source, counts, enters }) => {
    if (source === 'D') return { code, source, ...counted(counts, facts) };
    const own = entries.filter((each) => each.code === code && each.source === source);
    const values = own.map(({ value }) => value);
    const value = enters === 'count' && values.length > 0 ? values.reduce((sum, each) => sum + each, 0) : meanOf(values);
    return { code, source, value, evidence: own.length, from: own.map(({ id }) => id) };
  });
}

function counted(counts: z.infer<typeof archive>['lines'][number]['counts'], { runs, improvements, hours, certificates }: KnownFacts): Pick<ArchiveLine, 'value' | 'evidence' | 'from'> {
  const from = runs.map(({ runId }) => runId);
  const known = (value: number | null): Pick<ArchiveLine, 'value' | 'evidence' | 'from'> => ({ value, evidence: value === null ? 0 : 1, from: [] });
  switch (counts) {
    case 'runs': return { value: runs.length, evidence: runs.length, from };
    case 'meanShare': return { value: meanOf(runs.map(({ share }) => share)), evidence: runs.length, from };
    case 'vetoes': return { value: runs.length === 0 ? null : runs.reduce((sum, { vetoes }) => sum + vetoes, 0), evidence: runs.length, from };
    case 'improvements': return improvements.of > 0 ? { value: improvements.done / improvements.of, evidence: improvements.of, from: [] } : known(null);
    case 'hours': return known(hours);
    case 'certificates': return { value: certificates.held, evidence: certificates.of, from: [] };
    case undefined: return known(null);
  }
}

const meanOf = (values: readonly number[]): number | null => (values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length);
