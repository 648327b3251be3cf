import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { scenarioJsonSchema } from '../../scenarios/engine/schema/jsonSchema.ts';

test('the published JSON Schema is the one that the code describes', async () => {
  const text = `${JSON.stringify(scenarioJsonSchema(), null, 2)}\n`;
  await expect(text).toMatchFileSnapshot(fileURLToPath(new URL('../../scenarios/scenario.schema.json', import.meta.url)));
});

test('it asks for what an author must write and leaves the defaults out', () => {
  const schema = scenarioJsonSchema();
  expect(schema).toMatchObject({
    $schema: 'https://json-schema.org/draft/2020-12/schema', $id: 'urn:shapan:scenario:1', title: 'Shapan scenario', type: 'object', additionalProperties: false,
  });
  expect(schema['required']).toContain('rubric');
  expect(schema['required']).not.toContain('variables');
});

test('editors are told what a field means', () => {
  const { properties, $defs } = scenarioJsonSchema() as { properties: Record<string, { description?: string }>; $defs: Record<string, { properties: Record<string, unknown> }> };
  expect(Object.values(properties).every(({ description }) => (description ?? '').length > 10)).toBe(true);
  expect($defs['road']?.properties['closedWhen']).toEqual({ $ref: '#/$defs/condition', description: 'No unit enters it while this holds; who is on it finishes it.' });
});

test('effects may hold effects', () => {
  const { $defs } = scenarioJsonSchema() as { $defs: Record<string, unknown> };
  expect(JSON.stringify($defs['effect'])).toContain('"then":{"type":"array","items":{"$ref":"#/$defs/effect"}');
});
