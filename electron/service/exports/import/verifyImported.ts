import { sha256 } from '../../digest.ts';
import type { Ports } from '../../ports.ts';
import { checkRuns } from './checkRuns.ts';
import { isSigned, manifestOf } from './readArchive.ts';

/** What was found of other stations' records: how many there are, and what is wrong with which. `runId` null: with the archive as a whole. */
export interface ImportedVerdicts { readonly runs: number; readonly stations: readonly { readonly station: string; readonly label: string; readonly runs: number }[]; readonly problems: readonly ImportedProblem[] }
export interface ImportedProblem { readonly station: string; readonly runId: string | null; readonly problem: string }

/** Checks every imported archive as at its import: the audit log binds its manifest, the manifest its files, and each run is replayed. */
export function verifyImported(ports: Pick<Ports, 'records' | 'library'>): ImportedVerdicts {
  const { records } = ports;
  const found = records.imported.archives().map((archive) => {
    const files = records.imported.files(archive.digest);
    const problem = brokenArchive(archive, files) ?? (records.lastAudit('imported', archive.digest) ? null : 'nothing on record tells of its import');
    const runs = problem === null ? [...checkRuns(ports, Object.entries(files), records.imported.people(archive.digest))] : [];
    const problems = runs.flatMap((run): ImportedProblem[] => (run.problem === null ? [] : [{ station: archive.station, runId: run.log.header.runId, problem: run.problem }]));
    return { station: archive.station, label: archive.label, runs: runs.length, problems: problem === null ? problems : [{ station: archive.station, runId: null, problem }] };
  });
  return { runs: found.reduce((sum, { runs }) => sum + runs, 0), stations: found.map(({ station, label, runs }) => ({ station, label, runs })), problems: found.flatMap(({ problems }) => problems) };
}

function brokenArchive({ digest, manifest: manifestText, signature, publicKey }: { readonly digest: string; readonly manifest: string; readonly signature: string; readonly publicKey: string }, files: Readonly<Record<string, string>>): string | null {
  const manifest = manifestOf(manifestText);
  if (!manifest || sha256(manifestText) !== digest || !isSigned({ manifestText, signature, publicKey })) return 'the manifest of the imported archive was changed';
  const kept = manifest.files.filter(({ path }) => /^(?:runs|scenarios)\//.test(path));
  const bad = kept.find((each) => sha256(files[each.path] ?? '') !== each.sha256);
  if (bad) return `the imported file ${bad.path} was changed or removed`;
  return Object.keys(files).length === kept.length ? null : 'a file was added to the imported archive';
}
