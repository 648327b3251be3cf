import { v5 } from 'uuid';
import { z } from 'zod';
import type { ExportedRun } from '../ports/exports.ts';
import type { StoredAnswer } from '../ports/reports.ts';
import { isoDuration } from './duration.ts';
import type { PlayedTexts } from './playedTexts.ts';

/** What a stored sheet must tell of indicators; sheets of any release do. */
const indicatorSheet = z.object({ indicators: z.record(z.string(), z.object({ points: z.number(), max: z.number() })).default({}) });

const verbs = {
  initialized: ['http://adlnet.gov/expapi/verbs/initialized', '开始', 'initialized'], answered: ['http://adlnet.gov/expapi/verbs/answered', '作答', 'answered'],
  scored: ['http://adlnet.gov/expapi/verbs/scored', '得分', 'scored'], completed: ['http://adlnet.gov/expapi/verbs/completed', '完成', 'completed'],
  passed: ['http://adlnet.gov/expapi/verbs/passed', '合格', 'passed'], failed: ['http://adlnet.gov/expapi/verbs/failed', '不合格', 'failed'],
  terminated: ['http://adlnet.gov/expapi/verbs/terminated', '结束', 'terminated'],
} as const;
const types = { drill: 'http://adlnet.gov/expapi/activities/simulation', decision: 'http://adlnet.gov/expapi/activities/cmi.interaction', indicator: 'http://adlnet.gov/expapi/activities/objective' } as const;
const moveOn = 'https://w3id.org/xapi/cmi5/context/categories/moveon';
/** RFC 4122's name space for addresses, so that anybody can derive the same ids. */
const nameSpace = '6ba7b811-9dad-11d1-80b4-00c04fd430c8';

/** Where this station's names begin: the people's and the activities'. */
export interface XapiPlaces { readonly homePage: string; readonly activities: string; readonly extensions: string }

export interface XapiRun { readonly run: ExportedRun; readonly texts: PlayedTexts; readonly answers: readonly StoredAnswer[]; readonly sheet: string; /** when each decision was closed, real time; those left out closed when the run did */ readonly closedAt: ReadonlyMap<string, string>; readonly platform: string }

type Verb = keyof typeof verbs;
interface Told { readonly key: string; readonly verb: Verb; readonly at: string; readonly object: object; readonly result?: object; readonly judged?: boolean; readonly isPart?: boolean }

/**
 * One finished run as xAPI 1.0.3 statements in cmi5's order: initialized, answered…, completed, scored…, passed or failed, terminated. Ids follow from
 * station, run and place in it, so that a statement made again is the same one. The actor is an account; no name, no mail. Nobody who was erased, and no
 * run without a staff number, has statements.
 */
export function statementsOf(run: XapiRun, places: XapiPlaces): readonly object[] {
  if (run.run.isErased || run.run.staffNo === '') return [];
  return tellings(run, places).map((told) => statement(run, places, told));
}

function tellings({ run, texts, answers, sheet, closedAt }: XapiRun, places: XapiPlaces): Told[] {
  const drill = activity(drillId(run, places), types.drill, texts.title);
  const ms = run.played ?? Date.parse(run.finishedAt) - Date.parse(run.startedAt);
  const duration = isoDuration(ms);
  const indicators = Object.entries(indicatorSheet.parse(JSON.parse(sheet)).indicators);
  return [
    { key: 'initialized', verb: 'initialized', at: run.startedAt, object: drill },
    ...answers.map((answer): Told => ({
      key: `answered/${answer.decision}`, verb: 'answered', at: closedAt.get(answer.decision) ?? run.finishedAt, isPart: true,
      object: activity(`${drillId(run, places)}/decisions/${encodeURIComponent(answer.decision)}`, types.decision, texts.decision(answer.decision)), result: answerResult(run, texts, answer, places),
    })),
    { key: 'completed', verb: 'completed', at: run.finishedAt, object: drill, result: { completion: true, duration }, judged: true },
    ...indicators.flatMap(([code, { points, max }]): Told[] => (max > 0 ? [{
      key: `scored/${code}`, verb: 'scored', at: run.finishedAt, isPart: true, object: activity(`${places.activities}/indicators/${encodeURIComponent(code)}`, types.indicator, code), result: { score: scoreOf(points, max) },
    }] : [])),
    ...(run.max > 0 ? [{
      key: 'judged', verb: run.passed ? 'passed' : 'failed', at: run.finishedAt, object: drill, judged: true,
      result: { success: run.passed, duration, score: scoreOf(run.total, run.max), extensions: { [`${places.extensions}/vetoes`]: run.vetoes } },
    } as const] : []),
    { key: 'terminated', verb: 'terminated', at: run.finishedAt, object: drill, result: { duration } },
  ];
}

function answerResult(run: ExportedRun, texts: PlayedTexts, { decision, option, timedOut, took }: StoredAnswer, { extensions }: XapiPlaces): object {
  const quality = option === null ? null : texts.option(decision, option).quality;
  return {
    ...(option === null ? {} : { response: option }),
    // how fast the drill's own clock ran is the scenario's matter: this is no real time and no `duration`
    extensions: { [`${extensions}/scenario-milliseconds`]: took, [`${extensions}/timed-out`]: timedOut, ...(quality === null ? {} : { [`${extensions}/quality`]: quality }) },
  };
}

function scoreOf(points: number, max: number): object {
  const least = Math.min(0, points);
  return { scaled: Math.max(-1, Math.round((points / max) * 10_000) / 10_000), raw: points, min: least, max };
}

function statement({ run, texts, platform }: XapiRun, places: XapiPlaces, { key, verb, at, object, result, judged, isPart }: Told): object {
  const [id, zh, en] = verbs[verb];
  const drill = activity(drillId(run, places), types.drill, texts.title);
  return {
    id: v5(`${places.activities}/stations/${run.station}/runs/${run.runId}/${key}`, nameSpace),
    actor: { objectType: 'Agent', account: { homePage: places.homePage, name: run.staffNo } },
    verb: { id, display: { 'zh-CN': zh, 'en-US': en } }, object, ...(result === undefined ? {} : { result }),
    context: {
      registration: v5(`${places.activities}/stations/${run.station}/runs/${run.runId}`, nameSpace), platform, revision: run.contentHash, language: 'zh-CN',
      contextActivities: { ...(isPart === true ? { parent: [drill] } : {}), ...(judged === true ? { category: [{ id: moveOn }] } : {}), ...groupingOf(run, places) },
      extensions: {
        [`${places.extensions}/mode`]: run.mode, [`${places.extensions}/counts`]: run.counts, [`${places.extensions}/record-hash`]: run.hash,
        ...(run.role === 'trainee' ? {} : { [`${places.extensions}/role`]: run.role }), ...(run.isRetry ? { [`${places.extensions}/retry`]: true } : {}), ...(run.isAssisted ? { [`${places.extensions}/assisted`]: true } : {}),
      },
    },
    timestamp: at,
  };
}

const groupingOf = ({ className }: ExportedRun, { activities }: XapiPlaces): object =>
  (className === '' ? {} : { grouping: [activity(`${activities}/classes/${encodeURIComponent(className)}`, 'http://adlnet.gov/expapi/activities/course', className)] });
const drillId = ({ scenarioId, version, variant }: ExportedRun, { activities }: XapiPlaces): string => `${activities}/drills/${scenarioId}/${version}${variant === null ? '' : `/${encodeURIComponent(variant)}`}`;
const activity = (id: string, type: string, name: string): object => ({ objectType: 'Activity', id, definition: { type, name: { 'zh-CN': name } } });

const encoder = new TextEncoder();

/** All statements as one JSON array, a statement a line. */
export function* statementsFile(runs: Iterable<XapiRun>, places: XapiPlaces): Generator<Uint8Array> {
  let before = '[\n';
  for (const run of runs) {
    const lines = statementsOf(run, places).map((each) => JSON.stringify(each));
    if (lines.length === 0) continue;
    yield encoder.encode(before + lines.join(',\n'));
    before = ',\n';
  }
  yield encoder.encode(before === '[\n' ? '[]\n' : '\n]\n');
}
