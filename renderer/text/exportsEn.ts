import type { exportsZh } from './exportsZh.ts';

export const exportsEn: typeof exportsZh = {
  title: 'Export', lead: 'Save results as a file, to hand over or to keep. Exams that are not released are never in it.',
  what: 'What to export',
  format: {
    xlsx: 'Results (.xlsx, for WPS or Excel)', people: 'People (.xlsx)', classes: 'Classes (.xlsx)', csv: 'Results (.csv)', 'long-csv': 'One row per person and decision (.csv, for statistics)', gbt38860: 'Learning archives (JSON, along GB/T 38860)', xapi: 'Learning records (xAPI, for other systems)', archive: 'Archive (a signed zip, to keep and to hand up)',
  },
  class: 'Class', drill: 'Drill', all: 'All', mode: 'Mode', from: 'From', to: 'To', start: 'Export', running: 'Writing: {{done}} of {{of}} runs', working: 'Getting ready …', cancel: 'Cancel', cancelled: 'Cancelled; no file was left.',
  done: 'Done, {{n}} runs: {{name}}', doneList: 'Done: {{name}}',
  failed: { tooBig: 'The archive would be over 4 GB. Choose a class or fewer days and export in parts.', unsigned: 'The station’s key cannot be used, so the archive cannot be signed. Start Shapan again.', mapping: 'The mapping file is unusable. Tell the administrator: the command check names the line.', disk: 'It could not be written; the disk may be full. No file was left.' },
  files: 'Files made', none: 'None yet.', folder: 'They lie in {{folder}}', save: 'Save elsewhere', saving: 'Fetching …', remove: 'Delete', kilobytes: '{{n}} KB',
  warn: 'The files hold names and staff numbers: keep them like score sheets and delete them after use. When a person is erased later, files exported before do not change.',
};
