// Keeps the schema of now as the one with which later ones are compared, unless it breaks clients in silence.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { breakingUnrecorded } from './changes.mjs';
import { here, schemaDirectory, schemaText } from './support.mjs';

const last = join(here, 'last.graphql');
const changelog = readFileSync(join(schemaDirectory, 'CHANGELOG.md'), 'utf8');
const breaking = await breakingUnrecorded(readFileSync(last, 'utf8'), schemaText, changelog);
if (breaking.length > 0) {
  console.error(`These changes break clients. Name each in schema/CHANGELOG.md, in backticks:\n${breaking.join('\n')}`);
  process.exit(1);
}
writeFileSync(last, schemaText);
