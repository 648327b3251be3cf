import type { ImprovementLine } from '../../contract/paperShapes.ts';
import type { PlayedScenarios } from '../playedScenarios.ts';
import type { Lang, Ports } from '../ports.ts';
import type { Improvement } from '../ports/papers.ts';
import { titleOf } from '../statistics/dashboardOf.ts';
import { aboutOf } from './about.ts';
import { dayOf } from '../day.ts';

const soon = 14 * 86_400_000;
type Needs = Pick<Ports, 'records' | 'library' | 'clock'>;
export const isOpenImprovement = ({ state }: Pick<Improvement, 'state'>): boolean => state !== 'closed' && state !== 'dropped';

/** The plan of one report, by due day. */
export function improvementsAbout(ports: Needs, played: PlayedScenarios, about: string, lang: Lang): ImprovementLine[] {
  return ports.records.papers.improvements(about).map((each) => lineOf(ports, played, each, lang));
}

/** What is overdue, or due within a fortnight; the most pressing first. */
export function improvementsDue(ports: Needs, played: PlayedScenarios, lang: Lang): ImprovementLine[] {
  const until = dayOf(ports.clock.wall() + soon);
  return ports.records.papers.improvements(null).filter((each) => isOpenImprovement(each) && each.due !== '' && each.due <= until).map((each) => lineOf(ports, played, each, lang));
}

function lineOf({ records, library, clock }: Needs, played: PlayedScenarios, improvement: Improvement, lang: Lang): ImprovementLine {
  const { id, problem, measure, owner, due, evidence, followUp, state } = improvement;
  const about = aboutOf(improvement.about);
  const header = about.of === 'run' ? records.readRun(about.runId) : null;
  const aboutTitle = about.of === 'class' ? `${about.className} · ${titleOf(library, about.scenarioId, lang)}` : header ? `${records.findPerson(header.participants[0]?.personId ?? '')?.name ?? ''} · ${played.titleOf(header, lang)}` : '';
  return { id, aboutTitle, problem, measure, owner, due, evidence, followUp, followUpTitle: followUp === '' ? '' : titleOf(library, followUp, lang), state, late: isOpenImprovement(improvement) && due !== '' && due < dayOf(clock.wall()) };
}

/** Why an improvement cannot be kept like this, or null. One without owner, due day or evidence is not closed. */
export function unfitImprovement({ problem, owner, due, evidence, state }: Pick<Improvement, 'problem' | 'owner' | 'due' | 'evidence' | 'state'>): 'PROBLEM_MISSING' | 'CLOSE_NEEDS' | null {
  if (problem.trim() === '') return 'PROBLEM_MISSING';
  return state === 'closed' && [owner, due, evidence].some((each) => each.trim() === '') ? 'CLOSE_NEEDS' : null;
}
