import type { Texts } from './zh.ts';

export const statisticsEn: Texts['statistics'] = {
  title: 'Statistics', lead: 'Only told results of trainees count, as they stand: corrected where somebody corrected them, else as computed. Trial plays by machines, void exams and exams that are not released do not.', withheld: '{{n}} exams are not released and not counted.', none: 'There are no results yet. Once trainees finish drills, the figures stand here.',
  filter: 'Which results', all: 'All', drill: 'Drill', class: 'Class', mode: 'How', attempt: 'Attempt', from: 'From', to: 'To', noClass: 'No class', noUnit: 'No unit', clear: 'Clear',
  count: '{{n}} runs', passed: '{{n}} passed', rate: '{{rate}} passed', interval: 'likely {{range}}', vetoed: '{{n}} with a veto', mean: 'mean share of points {{share}}',
  voice: { words: 'Fewer than {{n}} runs: a count, no rate.', describe: 'Few runs: the rate describes them and proves nothing.', careful: 'Not many runs: read with care.', plain: '' },
  by: 'Pass rates', byLabel: 'By', keys: { drill: 'Drill', category: 'Category', class: 'Class', unit: 'Unit', mode: 'How', attempt: 'Attempt', month: 'Month' }, first: 'First', retake: 'Retake',
  runs: 'Runs', passRate: 'Passed', range: 'Likely range', few: 'Too few runs', see: 'Show runs',
  distribution: 'Distribution', band: '{{low}}–{{high}} %', bandAlt: 'Distribution of scores; the table below has the same numbers', share: 'Share of points',
  items: 'Each decision', choose: 'Choose a drill above to see how each decision was answered.', version: 'Version {{version}}, the latest {{n}} of {{of}} runs. Other versions are apart. Decisions and reliability are as computed, whatever was corrected.', unanswered: '{{n}} runs have no answers: they ended before the first decision, or are old records (for those, "stats --rebuild" on the command line adds them).',
  decision: 'Decision', reached: 'Met', difficulty: 'Difficulty', discrimination: 'Discrimination', correlation: 'With the rest', time: 'Median time', timeOuts: 'Timed out', notes: 'Note',
  difficultyHint: 'Mean share of points: higher is easier', seconds: '{{n}} s', minutes: '{{n}} min', hours: '{{n}} h', days: '{{n}} days',
  flag: { tooHard: 'hard', tooEasy: 'easy', weak: 'tells little apart', negative: 'good trainees miss it: check the key', deadOption: 'an option nobody takes', manyTimeOuts: 'many run out of time' },
  heat: 'Who chose what', heatLead: 'A row is a decision; the darker, the more chose it. Press a cell to see who.', timedOut: 'Not answered in time',
  reliability: 'Can the scores be trusted?', alpha: 'Reliability {{alpha}} ({{points}} common points, {{n}} runs)', sem: 'A score is uncertain by about {{sem}} points.', retest: '{{n}} runs within {{sem}} points of the pass mark ({{mark}}) should be repeated, not judged.',
  why: { fewRuns: 'Too few runs to tell how reliable the scores are.', fewPoints: 'This drill has too few common points to tell.', noDifference: 'All scores are alike: reliability cannot be told.' },
  rowsTitle: 'Runs', date: 'Date', name: 'Name', result: 'Result', more: '50 more', nobody: 'No such runs.', pass: '✓ Passed', fail: '✕ Not passed', erased: '(erased)', nth: 'attempt {{n}}', close: 'Close', open: 'Debrief', runTitle: 'One run of the statistics', back: 'Back to statistics', retestSee: 'Show runs to repeat',
};
