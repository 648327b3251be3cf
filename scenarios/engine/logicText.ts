import type { Scenario } from './schema/scenario.ts';

/** Fields that hold text for people: they may be edited without changing what a run means. */
const textFields = new Set(['title', 'summary', 'role', 'situation', 'text', 'label', 'name', 'note', 'help', 'unit', 'prompt', 'from', 'known', 'unknown', 'hint', 'feedback', 'reason', 'missedText']);
/** `unit` and `from` are ids in these places, not texts. */
const idHolders = new Set(['roads', 'effects', 'how', 'pattern']);

/**
 * The document without its texts as canonical JSON (RFC 8785 for our values: integers, booleans, ASCII strings and keys):
 * sorted keys, no white space. Same logic, same text; the service hashes it (engine rule 27).
 */
export function logicText(scenario: Scenario): string {
  return canonical(scenario, false);
}

function canonical(value: unknown, keepTexts: boolean): string {
  if (Array.isArray(value)) return `[${value.map((each) => canonical(each, keepTexts)).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const effect = 'unit' in value && ('at' in value || 'status' in value) && !('name' in value);
  const fields = Object.entries(value).filter(([key, each]) => each !== undefined && (keepTexts || effect || !textFields.has(key))).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${fields.map(([key, each]) => `${JSON.stringify(key)}:${canonical(each, keepTexts || idHolders.has(key))}`).join(',')}}`;
}
