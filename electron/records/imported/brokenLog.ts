import type { RunLog, ScoreRow } from '../../service/ports/exports.ts';
import { canonical, headerHash, inputHash, scoreHash, unboundHeaderHash } from '../chain.ts';

/** The first thing wrong with a run's own chain, from its header over every input to its score; null when all hangs together. */
export function brokenLog({ header, rule, commitments, headerHash: stored, inputs, score }: RunLog): string | null {
  if ((rule === 1 ? unboundHeaderHash(header) : headerHash(header, commitments)) !== stored) return 'the header was changed';
  let prev = stored;
  for (const [index, row] of inputs.entries()) {
    if (row.seq !== index + 1) return `input ${index + 1} is missing`;
    if (row.prev !== prev || !isIntact(header.runId, row)) return `input ${row.seq} was changed`;
    prev = row.hash;
  }
  if (score.run_id !== header.runId || score.station !== header.station) return 'the score is of another run';
  if (score.input_head !== prev) return 'the inputs do not end where the score says';
  return hashOf(score) === score.hash ? null : 'the stored score was changed';
}

function isIntact(runId: string, row: RunLog['inputs'][number]): boolean {
  try {
    const parsed: unknown = JSON.parse(row.input);
    return canonical(parsed) === row.input && inputHash(row.prev, runId, { ...row, input: parsed }) === row.hash;
  } catch {
    return false;
  }
}

function hashOf({ prev, hash: _, ...body }: ScoreRow): string {
  return scoreHash(prev, body);
}
