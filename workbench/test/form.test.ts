import fc from 'fast-check';
import { parse } from 'graphql';
import { expect, test } from 'vitest';

import { formOf } from '../src/form/fields';
import { fill, fromAddress, toAddress } from '../src/form/filled';
import { readForm } from '../src/form/variables';
import { day, readDay } from '../src/format/dates';
import { decimal, number } from '../src/format/numbers';
import { readNsn } from '../src/format/nsn';
import { LIBRARY } from '../src/schema/library';
import { SCHEMA } from '../src/schema/schema';

test('a question as it stands asks what its own defaults say', () => {
  for (const { text } of LIBRARY) {
    const fields = formOf(parse(text), SCHEMA);
    const { variables, problems } = readForm(fields, fill(fields));
    expect(problems).toEqual([]);
    for (const { name, fallback } of fields) if (fallback !== undefined) expect(variables[name], `${name} of ${text}`).toEqual(fallback);
  }
});

const ALL = parse(`query (
  $nations: [CountryCode!] = ["POL"], $domain: Domain, $nsn: [NSN!], $starts: DateRange = { fromDays: 0 }, $seats: FloatRange = { gt: 0 },
  $open: Boolean, $text: String, $at: ID!
) {
  holdings(filter: { nation: $nations, domain: [$domain], nsn: $nsn, quantity: $seats, text: $text }) { totalCount }
  courseIterations(filter: { starts: $starts, reserved: $open, course: [$at] }) { totalCount }
}`);

test('any variables survive form and address', () => {
  const fields = formOf(ALL, SCHEMA);
  const iso = fc
    .date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  const given = fc.record({
    nations: fc.option(fc.uniqueArray(fc.constantFrom('POL', 'DEU', 'UKR'), { minLength: 1 })),
    domain: fc.constantFrom('AIR_DEFENCE', 'ARMOUR'),
    nsn: fc.constant(['2355-01-602-3357']),
    starts: fc.oneof(
      fc.record({ from: iso, to: iso }),
      fc.record({ fromDays: fc.integer(), toDays: fc.integer() }),
      fc.constant({ period: 'LAST_MONTH' }),
    ),
    seats: fc.record({ gt: fc.integer(), lte: fc.integer() }),
    open: fc.boolean(),
    text: fc.stringMatching(/^[a-zß&=# ]*[a-z]$/),
    at: fc.stringMatching(/^[A-Za-z0-9]+$/),
  });
  fc.assert(
    fc.property(given, (variables) => {
      const filled = fill(fields, variables);
      const address = new URLSearchParams(new URLSearchParams(toAddress(fields, filled)).toString());
      const trimmed = { ...variables, text: variables.text.trim() };
      expect(readForm(fields, filled)).toEqual({ variables: trimmed, problems: [] });
      expect(readForm(fields, fromAddress(fields, address))).toEqual({ variables: trimmed, problems: [] });
    }),
  );
});

test('what cannot be read is named by its field', () => {
  const fields = formOf(ALL, SCHEMA);
  const filled = { ...fill(fields), 'starts.way': ['between'], 'starts.from': ['31.02.2027'], nsn: ['2355-01-602-33S7'] };
  expect(readForm(fields, filled).problems.map(({ path, message }) => [path, message])).toEqual([
    ['nsn', '2355-01-602-33S7 is not an NSN: “S” may not stand there; a letter may only begin the third group. Search by name instead?'],
    ['starts.from', '31.02.2027 is not a date. Write day month year, for example 24 11 2026.'],
    ['at', 'At is needed.'],
  ]);
});

test('a day that is written is read back', () => {
  fc.assert(
    fc.property(fc.date({ min: new Date('1000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }), (date) => {
      const iso = date.toISOString().slice(0, 10);
      expect(readDay(day(iso))).toBe(iso);
      expect(readDay(iso)).toBe(iso);
    }),
  );
  for (const text of ['24 11 2026', '24.11.2026', '24 Nov 2026', '24-november-2026']) expect(readDay(text)).toBe('2026-11-24');
  for (const text of ['31.02.2027', '2026', 'tomorrow', '']) expect(readDay(text)).toBeNull();
});

test('an NSN is read with dashes and without', () => {
  expect(readNsn('2355016023357')).toEqual({ nsn: '2355-01-602-3357' });
  expect(readNsn('2355-01-A02-3357')).toEqual({ nsn: '2355-01-A02-3357' });
  expect(readNsn('2355-01-602-335')).toEqual({ fault: { kind: 'length', digits: 12 } });
});

test('numbers are grouped and never rounded away', () => {
  expect(number(-1234.5)).toBe('−1,234.5');
  expect(decimal('25101958.05')).toBe('25,101,958.05');
  fc.assert(
    fc.property(fc.bigInt(), (value) => {
      expect(decimal(String(value)).replaceAll(',', '').replace('−', '-')).toBe(String(value));
    }),
  );
});
