// What charts say.
import { counted, number } from '../format/numbers';
import { listed } from '../format/words';

export const WORDS = {
  rows: 'Number of rows',
  notSaid: 'not said',
  none: 'none',
  total: 'In all',
  whole: (amount: string) => `${amount} in all`,
  measureIn: (title: string, unit: string) => (unit === '' || unit === 'each' ? title : `${title} in ${unit}`),
  weekOf: (day: string) => `week of ${day}`,
  title: (measure: string, by: readonly string[]) => `${measure} for each ${by.map((one) => one.toLowerCase()).join(' and ')}`,
  timeTitle: (measure: string, span: string, by: readonly string[]) =>
    `${measure} for each ${span.toLowerCase()} (${by.map((one) => one.toLowerCase()).join(', ')})`,
  measure: 'Length of the bars',
  by: 'A bar for each',
  notReported: 'not reported',
  otherUnit: 'in another unit',
  table: 'The same figures as a table',
  legend: 'What the patterns mean',

  most: (name: string, amount: string, all: string | null) => `${name} has most: ${amount}${all === null ? '' : ` of ${all} in all bars`}.`,
  mostIn: (period: string, before: 'on' | 'in' | 'in the', amount: string, all: string | null) =>
    `Most ${before} ${period}: ${amount}${all === null ? '' : ` of ${all} in all bars`}.`,
  highest: (name: string, amount: string) => `${name} is highest: ${amount}.`,
  alike: (names: readonly string[], amount: string, all: string | null) =>
    `${listed(names)} have most alike: ${amount} each${all === null ? '' : ` of ${all} in all bars`}.`,
  largest: (part: string, amount: string) => `The largest part is ${part}: ${amount}.`,
  unsaid: (by: string, amount: string) => `${by} is not said for ${amount}.`,
  only: (name: string, amount: string) => `${name}: ${amount}. There is nothing to compare it with.`,
  nothing: 'No value is reported.',
  loaded: (rows: number, total: number) =>
    `Drawn from the ${counted(rows, 'row', 'rows')} that ${rows === 1 ? 'is' : 'are'} loaded, of ${number(total)}.`,
  missing: (count: number) =>
    `${counted(count, 'record reports', 'records report')} no value and ${count === 1 ? 'is' : 'are'} not counted.`,
  elsewhere: (count: number) =>
    `${counted(count, 'row is', 'rows are')} counted in another unit; choose it above to see ${count === 1 ? 'it' : 'them'}.`,
  coarse: (count: number, span: string) =>
    `${counted(count, 'date is', 'dates are')} not known to the ${span.toLowerCase()} and ${count === 1 ? 'has' : 'have'} no bar.`,
  notCounted: 'Not reported',
  besides: (count: number) => `and ${number(count)} not reported`,

  noRows: 'There is no row to draw.',
  alone: 'One row alone has nothing to compare. Its table says all.',
  noKeys: 'These rows have no dates, states or names by which bars could be made. Ask with groups, or add a date, and they can be drawn.',
  noMeasure: 'These groups have no number to draw. Ask for their count, and they can be drawn.',
  seeTable: 'See the table',
} as const;
