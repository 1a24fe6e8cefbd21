import { inflateRawSync } from 'node:zlib';

import fc from 'fast-check';
import { expect, test } from 'vitest';

import type { Part } from '../src/take/part';
import { workbook } from '../src/take/xlsx';

/** The files of an archive, read by its directory. */
async function unzipped(archive: Blob): Promise<Map<string, string>> {
  const bytes = Buffer.from(await archive.arrayBuffer());
  const files = new Map<string, string>();
  let at = bytes.readUInt32LE(bytes.length - 6);
  for (let left = bytes.readUInt16LE(bytes.length - 12); left > 0; left -= 1) {
    const [size, length, local] = [bytes.readUInt32LE(at + 20), bytes.readUInt16LE(at + 28), bytes.readUInt32LE(at + 42)];
    const begin = local + 30 + bytes.readUInt16LE(local + 26);
    files.set(bytes.toString('utf8', at + 46, at + 46 + length), inflateRawSync(bytes.subarray(begin, begin + size)).toString('utf8'));
    at += 46 + length;
  }
  return files;
}

/** The cells of a sheet by place: type and text, XML's own escapes undone. */
function cells(sheet: string): Map<string, [type: string, text: string]> {
  const found = sheet.matchAll(
    /<c r="([A-Z]+\d+)"(?: s="(\d)")?(?: t="(\w+)")?>(?:<v>([^<]*)<\/v>|<is><t xml:space="preserve">([^<]*)<\/t><\/is>)<\/c>/g,
  );
  return new Map(
    [...found].map(([, place, style, type, value, text]) => [
      place ?? '',
      [
        type ?? `n${style}`,
        (value ?? text ?? '')
          .replaceAll('&#13;', '\r')
          .replaceAll('&quot;', '"')
          .replaceAll('&gt;', '>')
          .replaceAll('&lt;', '<')
          .replaceAll('&amp;', '&'),
      ],
    ]),
  );
}

const part: fc.Arbitrary<Part> = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom('=1+1', '<&>"', 'a\r\nb'),
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
  fc.constant({ decimal: '25101958.05' }),
  fc.constant({ day: '2027-01-22' }),
);

test('cells read back with their types, and no text is a formula', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(part, { maxLength: 30 }), { maxLength: 4 }), async (rows) => {
      const files = await unzipped(await workbook([{ name: 'Rows', heads: 0, rows }]));
      const sheet = files.get('xl/worksheets/sheet1.xml') ?? '';
      expect(sheet).not.toContain('<f>');
      const told = [...cells(sheet).values()];
      const wanted = rows.flat().filter((one) => one !== null);
      expect(told).toEqual(wanted.map(kept));
    }),
    { numRuns: 40 },
  );
});

function kept(one: NonNullable<Part>): [string, string] {
  if (typeof one === 'string') return ['inlineStr', one];
  if (typeof one === 'boolean') return ['b', one ? '1' : '0'];
  if (typeof one === 'number') return ['n0', String(one)];
  if ('decimal' in one) return ['n0', one.decimal];
  // 22 January 2027 is day 46409 of spreadsheets.
  return ['n1', '46409'];
}

test('a workbook has its sheets in order, and an instant its time of day', async () => {
  const files = await unzipped(
    await workbook([
      { name: 'Rows & more', heads: 1, rows: [['Head'], [{ instant: '2027-01-22T12:00:00Z' }]] },
      { name: 'About', heads: 0, rows: [] },
    ]),
  );
  expect(files.get('xl/workbook.xml')).toContain(
    '<sheet name="Rows &amp; more" sheetId="1" r:id="rId1"/><sheet name="About" sheetId="2" r:id="rId2"/>',
  );
  expect(cells(files.get('xl/worksheets/sheet1.xml') ?? '').get('A2')).toEqual(['n2', '46409.5']);
});
