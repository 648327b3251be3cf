import type { Texts } from './zh.ts';

export const namesEn: Texts['names'] = {
  title: 'Your own names', drill: 'Which drill', lead: 'Call streets, buildings, units and people of a drill as you do in your community. Texts that name them change too; logic and score stay. Drills in progress are not touched.',
  none: 'The drill has the names its author gave it.', set: '{{n}} names are changed ({{day}}).', unused: '{{n}} names were changed, but the drill is another version now and they do not fit; it has its own names. Download the sheet again, correct it and choose it here.',
  getTitle: '1. Download the sheet and fill it in with WPS or Excel', getLead: 'Write into the columns for new names; what is left empty stays. Invent people; write no real resident’s name or number.', get: 'Download the sheet',
  putTitle: '2. Choose the sheet you filled in', put: 'Choose the file', chosen: 'Chosen: {{name}}', tooBig: 'The file is too big to be the sheet that was downloaded. Save only that sheet as .xlsx.',
  seeTitle: '3. Look, then change', problems: '{{n}} things must be corrected; then choose the file again.', where: '{{sheet}}, row {{row}}: ',
  old: 'Was', now: 'Becomes', texts: 'Texts', samples: 'How it will read', standing: '{{n}} texts still hold an old name. See whether to add them under 其他 (others):',
  store: 'Use these names', stored: '{{n}} names are changed. Drills that begin from now on have them.',
  remove: 'Back to the author’s names', removed: 'The drill has its author’s names again.', askTitle: 'Back to the author’s names?', askText: 'The names that are set are no longer used. To have them again, choose the filled sheet again.', keep: 'Keep them',
};
