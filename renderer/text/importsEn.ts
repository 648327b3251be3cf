import type { importsZh } from './importsZh.ts';

export const importsEn: typeof importsZh = {
  title: 'Archives of other stations', lead: 'Choose an archive (.zip) that another station exported. Its signature is checked and every run replayed; only when all is well is it taken in. It is kept apart, marked with its station, and counts in no figure and no certificate here.',
  file: 'Choose an archive', sending: 'Reading the file: {{n}}%', checking: 'Checking and replaying every run, please wait …',
  taken: '{{n}} runs of the station “{{label}}” were checked and taken in.', known: 'This archive was taken in before ({{n}} runs of “{{label}}”); nothing changed.',
  refused: {
    tooBig: 'Too big, nothing was taken in: an archive has at most 300 MB, unpacked 1 GB. Export it in parts at its station, by class or by days.', unreadable: 'The file cannot be read: damaged, or no archive of Shapan. Nothing was taken in. Export it again at its station and copy it again.',
    strayFile: 'The zip holds files that no archive has. Nothing was taken in. Use the file as its station exported it.', filesMissing: 'Files are missing from the archive. Nothing was taken in. The copy may be incomplete; copy it again.', wrongHash: 'A file in the archive is not the one its list names. Nothing was taken in. It may be damaged or changed.',
    wrongSignature: 'The signature does not fit. Nothing was taken in. The archive may have been changed; export it again at its station.', own: 'These are this station’s own records; there is nothing to take in.', otherKey: 'Earlier archives of this station were signed with another key. Nothing was taken in. Ask whether that station moved to another computer.',
    wrongCount: 'The number of runs is not the one its list names. Nothing was taken in. Export it again at its station.', fork: 'One of its runs came before with another result. Nothing was taken in. Ask its station which one is right.', brokenRun: 'One of its runs does not agree with its own log. Nothing was taken in. It may have been changed; ask its station.',
  },
  run: 'Run: {{id}}', archives: 'Archives taken in', none: 'No archive of another station was taken in yet.', archiveLine: '“{{label}}”, {{n}} runs', archiveWho: 'taken in {{when}} by {{by}}', archiveWhen: 'taken in {{when}}',
  list: 'Results of other stations', station: 'Station', all: 'All', search: 'Find a name or number', count: '{{n}} runs, page {{page}} of {{pages}}. In no figure of this station.', nobody: 'Nothing was found.', newer: 'Previous page', older: 'Next page',
  column: { station: 'From', name: 'Name, number', drill: 'Drill', finished: 'Finished', result: 'Result' }, erased: 'erased person', passed: 'passed', failed: 'not passed',
  erase: 'Erase personal data', eraseLead: 'Name and number of “{{name}}” go from the archives of other stations for good; the results stay. Somebody who is on this station’s roster too is erased there.', type: 'Type the staff number {{staffNo}} to confirm', eraseDo: 'Erase',
};
