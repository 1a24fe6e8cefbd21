import { parse, validate } from 'graphql';
import { expect, test } from 'vitest';

import { SCHEMA } from '../src/schema/schema';
import { questionsIn } from '../src/schema/operators';

const FILES = import.meta.glob<string>('../../config/questions/*.graphql', { query: '?raw', import: 'default', eager: true });

test('questions of the operator are read from what the gateway says, whatever else it says', () => {
  const said = [{ name: 'late', text: '# Who is late?\n# Today.\n{ feeds { slug } }\n' }, { name: 'half' }, 7, null];
  expect(questionsIn(said)).toEqual([
    {
      shelf: 'operator',
      number: 'operator.late',
      title: 'Who is late?',
      help: 'Today.',
      topic: 'The feeds',
      text: '# Who is late?\n# Today.\n{ feeds { slug } }\n',
    },
  ]);
  for (const other of [{}, null, 'text', 7]) expect(questionsIn(other)).toEqual([]);
});

test("the example of an operator's question fits the schema", () => {
  const texts = Object.values(FILES);
  expect(texts.length).toBeGreaterThan(0);
  for (const text of texts) expect(validate(SCHEMA, parse(text))).toEqual([]);
});
