// Bars that stand, one for each period: time runs to the right.
import { day } from '../format/dates';
import { number } from '../format/numbers';
import { partsOf } from './Bars';
import type { Chart } from './figures';
import { shortWords } from './periods';
import { Stretch } from './Patterns';

const HEIGHT = 200;
/** Above the highest bar, for its figure. */
const ROOM = 20;
/** So many bars leave room for a figure of so many signs above each, at the width of a laptop. */
const SIGNS = 110;
/** So many names stand side by side on a phone; so many of days and of weeks on a laptop. */
const NAMES = 6;
const DAYS = 12;

export function Columns({ chart, patterns }: { chart: Chart; patterns: string }) {
  const { bars, span } = chart;
  const most = niceAbove(Math.max(0, ...bars.map(({ whole }) => whole.value ?? 0)));
  const width = 100 / bars.length;
  const figures = bars.map(({ whole }) => (whole.value === null ? '' : number(whole.value)));
  const roomy = bars.length * Math.max(...figures.map(({ length }) => length + 1)) <= SIGNS;
  const names = namesOf(chart);
  return (
    <div className={bars.length > NAMES ? 'columns many' : 'columns'}>
      <svg className="columns-drawn" width="100%" height={HEIGHT + ROOM}>
        {[0.5, 1].map((share) => (
          <g key={share}>
            <line className="grid-line" x1="0" x2="100%" y1={ROOM + HEIGHT * (1 - share)} y2={ROOM + HEIGHT * (1 - share)} />
            <text className="grid-figure" x="0" y={ROOM + HEIGHT * (1 - share) - 3}>
              {number(most * share)}
            </text>
          </g>
        ))}
        {bars.map((bar, at) => {
          let top = ROOM + HEIGHT;
          return (
            <g key={at}>
              {partsOf(chart, bar).map(({ figure: { value }, look }, part) => {
                if (value === null || value <= 0) return null;
                const height = (value / most) * HEIGHT;
                top -= height;
                return (
                  <Stretch
                    key={part}
                    look={look}
                    patterns={patterns}
                    x={`${(at + 0.15) * width}%`}
                    y={top}
                    width={`${0.7 * width}%`}
                    height={height}
                  />
                );
              })}
              {roomy && (
                <text className="column-figure" x={`${(at + 0.5) * width}%`} y={top - 4}>
                  {figures[at]}
                </text>
              )}
            </g>
          );
        })}
        <line className="axis" x1="0" x2="100%" y1={ROOM + HEIGHT} y2={ROOM + HEIGHT} />
      </svg>
      <div className="column-names">
        {bars.map(({ key }, at) => (
          <span key={at} className={names.look(at)}>
            {key.from === null || span === null ? key.words : shortWords(key.from, span)}
            {key.from !== null && names.year(at) !== null && (
              <span className={`column-year ${names.year(at)}`}>{day(key.from).slice(-4)}</span>
            )}
          </span>
        ))}
      </div>
    </div>
  );
}

/** Which names there is room for: on a laptop, and on a phone. The first that is shown of a year says the year. */
function namesOf({ bars, span }: Chart): { look: (at: number) => string; year: (at: number) => string | null } {
  const wide = span === 'DAY' || span === 'WEEK' ? every(bars, DAYS) : every(bars, bars.length);
  const narrow = every(bars, NAMES);
  const begins = (shown: readonly number[], at: number): boolean => {
    const before = shown[shown.indexOf(at) - 1];
    return shown.includes(at) && bars[before ?? -1]?.key.from?.slice(0, 4) !== bars[at]?.key.from?.slice(0, 4);
  };
  return {
    look: (at) => (!wide.includes(at) ? 'column-name hidden' : narrow.includes(at) ? 'column-name' : 'column-name between'),
    year(at) {
      const [onWide, onNarrow] = [begins(wide, at), begins(narrow, at)];
      if (onWide && onNarrow) return '';
      return onWide ? 'wide' : onNarrow ? 'narrow' : null;
    },
  };
}

/** So many of the bars, evenly; what has no day is always named. */
function every(bars: Chart['bars'], most: number): number[] {
  const step = Math.ceil(bars.length / most);
  const apart = bars.findIndex(({ key }) => key.from === null);
  return bars.flatMap((_, at) => (at === apart || (at % step === 0 && (apart < 0 || apart - at >= step)) ? [at] : []));
}

/** The next of 1, 2, 4, 6, 8 and 10 times a power of ten. */
function niceAbove(value: number): number {
  if (value <= 0) return 1;
  const power = 10 ** Math.floor(Math.log10(value));
  return ([1, 2, 4, 6, 8, 10].find((step) => step * power >= value) ?? 10) * power;
}
