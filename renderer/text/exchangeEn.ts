import type { exchangeZh } from './exchangeZh.ts';

export const exchangeEn: typeof exchangeZh = {
  in: 'Import', out: 'Export', inTitle: 'Import a pack or a plan', inLead: 'A pack (.zip) that another station exported, a plan from Word (.docx) or a list of events from Excel (.xlsx). Look at what would come of it first; it becomes a draft that trainees do not see.',
  file: 'File', reading: 'Reading the file…', tooBig: 'The file is larger than 1 MB. Take the pictures out and try again.', refused: 'It cannot be imported:', leftOut: 'Some files are of no use and are left out:', by: 'Author: {{author}}', files: 'It holds {{list}}', file1: '{{path}} ({{size}} KB)',
  planCounts: '{{phases}} phases, {{questions}} decisions, {{messages}} messages, {{tasks}} orders, {{places}} places', toFill: '{{n}} rows want more; they are marked 待补 in the text.', rows: 'What each row of the plan becomes', where: 'Where', text: 'Text', became: 'Becomes', missing: 'Still to write', nothing: 'nothing',
  take: 'Import as a draft', taking: 'Importing…', stop: 'Do not import',
  outTitle: 'Export', which: 'Which one', drafts: 'Drafts', drills: 'Library', what: 'As what', kind: { pack: 'Pack', handbook: 'Evaluator’s handbook', briefing: 'Briefing', events: 'List of events' },
  hint: { pack: 'A .zip file that other stations can import.', handbook: 'How good each option is and why, points and sources. It holds the answers: not for trainees.', briefing: 'What a trainee reads before: situation, task, units, places.', events: 'What comes when, and what is expected. It can be imported again.' },
  form: 'File', word: 'Word (.docx)', excel: 'Excel (.xlsx)', save: 'Download', saved: '“{{name}}” is downloaded.', unfit: 'It cannot be exported yet:',
};
