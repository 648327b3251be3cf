import type { ProcedurePath } from '../service/access/rules.ts';

const usual = 64_000;
const ofAFile = 1_500_000;
const ofADraft = 2_500_000;

/** What carries a file, a drill's text or a whole class; everything else is short. */
const longer: Partial<Record<ProcedurePath, number>> = {
  'roster.preview': ofAFile, 'roster.take': ofAFile, 'roster.keepClass': ofAFile,
  'names.preview': ofAFile, 'names.store': ofAFile,
  'imports.piece': ofAFile,
  'packs.preview': ofAFile, 'packs.take': ofAFile,
  'papers.keepForm': ofAFile, 'papers.keepReport': ofAFile,
  'studio.save': ofADraft,
};

/** How many bytes the body of a call under /rpc/ may have. */
export function longestBody(pathname: string): number {
  return longer[pathname.replace(/^\/rpc\//, '').replaceAll('/', '.') as ProcedurePath] ?? usual;
}
