/** One chapter of the reference: fields of the document itself, the parts they hold, and files of the library. */
interface Section { readonly title: string; readonly intro: string; readonly fields: readonly string[]; readonly parts: readonly string[]; readonly files: readonly string[] }

const section = (title: string, intro: string, fields: readonly string[], parts: readonly string[] = [], files: readonly string[] = []): Section => ({ title, intro, fields, parts, files });

/** The chapters in the order in which an author thinks; together they name every field and every part once. */
export const sections: readonly Section[] = [
  section('Situation', 'What the drill is and what its briefing says.', ['format', 'id', 'category', 'version', 'title', 'summary', 'role', 'situation', 'objectives', 'minutes', 'startsAt', 'lawCards']),
  section('Places and roads', 'The map, 1000 wide and 640 high.', ['places', 'roads'], ['place', 'road']),
  section('People', 'Who lives there, and what is known of each.', ['people', 'attributes'], ['person', 'attribute']),
  section('Units', 'Who can be sent. One of them is the trainee.', ['units', 'organisation'], ['unit']),
  section('Orders', 'What the trainee can have done.', ['tasks'], ['task', 'slot']),
  section('Values and dynamics', 'What the situation is measured by, and what the world does by itself.', ['variables', 'dynamics'], ['variable', 'dynamic']),
  section('Phases', 'The story from beginning to end.', ['phases', 'initialPhase'], ['phase']),
  section('Decisions', 'What needs an answer.', ['decisions'], ['decision', 'option']),
  section('Messages', 'What reaches the trainee.', ['injects'], ['inject']),
  section('Promises', 'What somebody gives his word for.', ['promises'], ['promise']),
  section('Boards', 'Counts that move live.', ['boards'], ['board']),
  section('Coefficients and local rules', 'Numbers by name: those of the model stand in the drill, those of a city in `local-rules/default.yaml`.', ['coefficients'], ['coefficient'], ['localRules']),
  section('Rubric', 'How the run is scored. `check` warns unless all points add up to 100.', ['rubric'], ['rubric', 'taskItem', 'pattern', 'outcomeItem', 'veto', 'cap']),
  section('Variants', 'The same drill with other texts, people and numbers.', ['variants'], ['variant']),
  section('Endings', 'How it may end.', ['endings'], ['ending']),
  section('Effects', 'What follows from something. Each is one of these; several stand in a list.', [], ['effect']),
  section('Small words', 'What the tables above name as types. What expressions may name and call: [scenarios/README.md](../scenarios/README.md#expressions).', [], ['id', 'text', 'expression', 'condition', 'time', 'civilTime', 'points', 'indicatorWeights', 'source', 'sources']),
  section('Files that drills share', 'The law table (`law/*.yaml`) and the templates of groups (`organisations.yaml`).', [], [], ['laws', 'organisations']),
];
