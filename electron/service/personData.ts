import type { Ports } from './ports.ts';
import { tellingOf } from './exam/telling.ts';

/** Everything this station holds about one person, as plain data; null for an unknown id. The result of an exam that is not released is left out unless asked for. */
export function personData({ records }: Pick<Ports, 'records'>, id: string, { unreleased }: { readonly unreleased: boolean }) {
  const person = records.findPerson(id);
  if (!person) return null;
  const runs = records.runsOf(id).map((header) => {
    const standing = tellingOf(records, header);
    const score = records.readScore(header.runId);
    const isTold = unreleased || standing === 'told';
    return {
      header, standing, score: score && isTold ? { ...score, sheet: JSON.parse(score.sheet) as unknown } : null, inputs: records.readInputs(header.runId),
      selfEvaluations: records.selfEvaluationsOf(header.runId), evaluations: isTold ? records.evaluations.ofRun(header.runId) : [],
      incidents: records.incidentsOf(header.runId), lastHeartbeat: records.lastHeartbeat(header.runId),
    };
  });
  return { format: 'shapan/person/1', station: records.stationId(), person, roster: records.roster.entriesOf(id), outside: records.outside.ofPerson(id), classes: records.roster.classes().filter(({ members }) => members.includes(id)).map(({ name, from, to }) => ({ name, from, to })), runs, examActs: records.examActs(id) };
}
