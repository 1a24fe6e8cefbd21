/** The records of a CSV file, after RFC 4180, without its byte order mark. */
export function records(text) {
  const all = [[]];
  for (const [, quoted, plain, end] of text.replace(/^\ufeff/, '').matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    all.at(-1).push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === '\r\n') all.push([]);
    if (end === '') break;
  }
  return all.slice(0, -1);
}
