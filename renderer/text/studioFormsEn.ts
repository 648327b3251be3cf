import type { studioFormsZh } from './studioFormsZh.ts';

export const studioFormsEn: typeof studioFormsZh = {
  chanceBefore: 'With a chance of', chanceAfter: '%:', percent: 'Per cent', otherwise: 'Otherwise ({{p}}%):', caseNumber: 'Case {{n}}', addCase: 'Add a case',
  addValue: 'Add one…', usually: '(was: {{value}})', unsaid: '(unless said: {{value}})', none: { attributes: 'The drill has no traits of people yet. Add them under “People” in the outline first, then give each person theirs.', values: 'The drill has no values to change yet.' },
  change: 'Change “{{name}}” to: {{to}}', notYet: '(nothing written yet)', open: 'open to see', changed: '{{n}} changes; open to see them', addChange: 'Add something that changes…', was: 'Was: {{value}}', unchanged: '(unchanged)',
  asWritten: 'There is no form for this; it can only be written as in the text of the drill. When in doubt, leave it alone.',
};
