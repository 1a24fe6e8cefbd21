// The main thing that a chart says, and what it leaves out, in words.
import { number } from '../format/numbers';
import { WORDS } from '../words/chart';
import type { Bar, Chart } from './figures';
import { NOT_SAID } from './keys';

/** The longest bar and its share of all, where there is one. */
export function mainThing(chart: Chart): string {
  const known = chart.bars.filter((bar): bar is Known => bar.whole.value !== null);
  const unsaid = known.find(({ key }) => key === NOT_SAID);
  const named = known.filter((bar) => bar !== unsaid);
  const [first] = named;
  if (first === undefined) return unsaid === undefined ? WORDS.nothing : WORDS.unsaid(chart.by.title, unsaid.whole.words);
  const words = chart.bars.length === 1 ? WORDS.only(first.key.words, first.whole.words) : ofMost(chart, first, named);
  return [words, ...largestPart(chart), ...(unsaid === undefined ? [] : [WORDS.unsaid(chart.by.title, unsaid.whole.words)])].join(' ');
}

/** Which part of all bars is the largest, where bars have parts. */
function largestPart({ series, bars, stacked, measure }: Chart): string[] {
  if (!stacked || series.length < 2) return [];
  const sums = series.map((key, at) => ({ key, sum: bars.reduce((sum, { parts }) => sum + (parts[at]?.value ?? 0), 0) }));
  const [first, second] = sums.toSorted((one, other) => other.sum - one.sum);
  return first === undefined || first.sum === second?.sum ? [] : [WORDS.largest(first.key.words, measure.words(first.sum))];
}

type Known = Bar & { whole: { value: number } };

function ofMost({ measure, total, span }: Chart, first: Known, bars: readonly Known[]): string {
  const most = Math.max(...bars.map(({ whole }) => whole.value));
  const longest = bars.filter(({ whole }) => whole.value === most);
  const [{ key, whole } = first] = longest;
  const all = total === null ? null : measure.words(total);
  // The unit stands behind the sum.
  const amount = all === null ? whole.words : number(whole.value);
  const names = longest.map((bar) => bar.key.words);
  if (names.length > 1) return WORDS.alike(names, amount, all);
  if (!measure.adds) return WORDS.highest(key.words, whole.words);
  if (span === null) return WORDS.most(key.words, amount, all);
  return WORDS.mostIn(key.words, span === 'DAY' ? 'on' : span === 'WEEK' ? 'in the' : 'in', amount, all);
}

/** What has no bar, a sentence each. */
export function notes({ leftOut: { missing, elsewhere, coarse }, span }: Chart, loaded: number, total: number | null): string[] {
  return [
    ...(missing > 0 ? [WORDS.missing(missing)] : []),
    ...(elsewhere > 0 ? [WORDS.elsewhere(elsewhere)] : []),
    ...(coarse > 0 && span !== null ? [WORDS.coarse(coarse, span)] : []),
    ...(total !== null && loaded < total ? [WORDS.loaded(loaded, total)] : []),
  ];
}
