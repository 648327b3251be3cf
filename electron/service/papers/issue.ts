import { verify } from 'node:crypto';
import type { Issued } from '../../contract/paperShapes.ts';
import { canonicalText, sha256 } from '../digest.ts';
import { headCode } from '../headCode.ts';
import type { Ports } from '../ports.ts';
import type { IssuedKind, IssuedPaper } from '../ports/papers.ts';
import { dayOf } from '../day.ts';

/** What the station signs: everything of the entry but the signature and the code made of it. */
function signedText({ number, kind, personId, facts, head, station, wall }: Omit<IssuedPaper, 'code' | 'signature' | 'by'>): string {
  return canonicalText({ format: 'shapan/paper/1', number, kind, personId, facts: JSON.parse(facts), head, station, wall });
}

const codeOf = (number: number, signature: string): string => headCode({ entries: number, hash: sha256(signature) }).toUpperCase();

/**
 * Enters a paper into the register, signed with the station's key; the same facts about the same person are the same paper, however often it is printed.
 * Null where the station cannot sign. `facts` hold no name, so that an erased person leaves none.
 */
export function issue({ records, clock }: Pick<Ports, 'records' | 'clock'>, kind: IssuedKind, personId: string, facts: unknown, by: string): Issued | null {
  const { papers } = records;
  const text = canonicalText(facts);
  const known = papers.findSame(personId, kind, text);
  if (known && isIntact(records, known)) return told(known, true);
  const draft = { number: papers.nextNumber(), kind, personId, facts: text, head: headCode(records.head()), station: records.stationId(), wall: new Date(clock.wall()).toISOString() };
  const signature = papers.sign(signedText(draft));
  if (signature === null) return null;
  const paper = { ...draft, code: codeOf(draft.number, signature), signature, by };
  papers.issue(paper);
  records.audit({ kind: 'paperIssued', by, about: personId, note: `${kind} ${paper.code}`, wall: draft.wall });
  return told(paper, false);
}

function told({ code, head, wall, station }: IssuedPaper, again: boolean): Issued {
  return { code, head, day: dayOf(Date.parse(wall)), again, station };
}

/** Whether an entry is what its station signed. */
export function isIntact({ papers }: Pick<Ports['records'], 'papers'>, paper: IssuedPaper): boolean {
  const key = papers.publicKey(paper.station);
  return key !== null && codeOf(paper.number, paper.signature) === paper.code && verify(null, Buffer.from(signedText(paper), 'utf8'), key, Buffer.from(paper.signature, 'base64'));
}
