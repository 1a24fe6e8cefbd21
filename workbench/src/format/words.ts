// Names of the graph as people write them.

/** Parts that stay as they are. */
const KEPT: Readonly<Record<string, string>> = {
  nsn: 'NSN',
  niin: 'NIIN',
  id: 'Id',
  it: 'IT',
  c2: 'C2',
  ncb: 'NCB',
  json: 'JSON',
  csv: 'CSV',
  xml: 'XML',
  xlsx: 'XLSX',
  graphql: 'GraphQL',
  odata: 'OData',
  ndjson: 'NDJSON',
};

/** `IN_TRANSIT` is "In transit", `IT_C2` is "IT C2". */
export function enumWords(name: string): string {
  return sentence(name.toLowerCase().split('_').filter(Boolean));
}

/** `stageSince` is "Stage since", `nsn` is "NSN". */
export function fieldWords(name: string): string {
  return sentence(
    name
      .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
      .split(/[ _]+/)
      .filter(Boolean)
      .map((part) => part.toLowerCase()),
  );
}

/** The first words of a description: what stands before its first colon, semicolon or full stop. */
export function firstSentence(text: string): string {
  const end = text.search(/\.(\s|$)/);
  return end < 0 ? text : text.slice(0, end + 1);
}

const FEW = 3;

/** `A, B and C`; of many the first, and how many more. */
export function listed(names: readonly string[]): string {
  const shown = names.length > FEW ? [...names.slice(0, FEW - 1), `${names.length - FEW + 1} others`] : names;
  return [shown.slice(0, -1).join(', '), ...shown.slice(-1)].filter(Boolean).join(' and ');
}

function sentence(parts: string[]): string {
  const words = parts.map((part) => KEPT[part] ?? part).join(' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
