import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { categoryNames, readYaml } from '../../scenarios/engine/index.ts';
import type { DraftTemplate } from '../service/ports/drafts.ts';
import { readText } from './readText.ts';

/** Starting drills for authors: `templates/<category>/scenario.yaml` with the English beside it. One that cannot be read is not offered. */
export function readTemplates(root: string): DraftTemplate[] {
  return categoryNames.flatMap((category) => {
    const text = (name: string): string | null => {
      const path = join(root, 'templates', category, name);
      const read = existsSync(path) ? readText(root, path, name) : null;
      return read && 'text' in read ? read.text : null;
    };
    const scenario = text('scenario.yaml'), en = text('en.yaml');
    return scenario === null || en === null ? [] : [{ category, scenario, en, title: { zh: valueOf(scenario, 'title'), en: valueOf(en, 'scenario.title') }, summary: { zh: valueOf(scenario, 'summary'), en: valueOf(en, 'scenario.summary') } }];
  });
}

function valueOf(yaml: string, key: string): string {
  const { value } = readYaml(yaml, '');
  const found: unknown = value !== null && typeof value === 'object' ? Reflect.get(value, key) : null;
  return typeof found === 'string' ? found : '';
}
