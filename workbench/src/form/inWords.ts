// A form in one line, for where there is no room for the form.
import { enumWords } from '../format/words';
import { WORDS } from '../words/words';
import type { FormField } from './fields';
import { one, partsOf, type Filled } from './filled';

/** "Nations: POL, DEU. Announced: this year." What is left open is left out. */
export function inWords(fields: readonly FormField[], filled: Filled): string {
  const said = fields.map((field) => [field.label, valueWords(field, filled)] as const).filter(([, words]) => words !== '');
  return said.length === 0 ? `${WORDS.field.all}.` : said.map(([label, words]) => `${label}: ${words}.`).join(' ');
}

function valueWords({ name, kind }: FormField, filled: Filled): string {
  const texts = filled[name] ?? [];
  switch (kind.kind) {
    case 'choice':
      return texts.map(enumWords).join(', ');
    case 'yesNo':
      return texts.length === 0 ? '' : one(filled, name) === 'true' ? WORDS.yes : WORDS.no;
    case 'days':
      return daysWords(name, filled);
    case 'bounds':
      return partsOf(kind)
        .map((part) => [part.slice(1), one(filled, name + part)] as const)
        .filter(([, text]) => text !== '')
        .map(([part, text]) => `${WORDS.field[part === 'gte' || part === 'gt' || part === 'lte' ? part : 'lt'].toLowerCase()} ${text}`)
        .join(', ');
    default:
      return texts.join(', ');
  }
}

function daysWords(name: string, filled: Filled): string {
  const text = (part: string): string => one(filled, `${name}.${part}`);
  const range = (from: string, to: string): string =>
    [from && `${WORDS.field.from.toLowerCase()} ${from}`, to && `${WORDS.field.to.toLowerCase()} ${to}`].filter(Boolean).join(' ');
  switch (text('way')) {
    case 'between':
      return range(text('from'), text('to'));
    case 'relative':
      return `${WORDS.field.relative.toLowerCase()} ${range(text('fromDays'), text('toDays'))}`;
    case 'period':
      return text('period') && enumWords(text('period')).toLowerCase();
    default:
      return '';
  }
}
