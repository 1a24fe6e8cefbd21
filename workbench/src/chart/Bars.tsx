// Bars that lie: each with its name before it and its figure behind it, so that nothing has to be read off a scale.
import { Fragment } from 'react';

import type { Bar, Chart, Figure } from './figures';
import { WORDS } from '../words/chart';
import { lookOf, type Look } from './looks';
import { Stretch } from './Patterns';

const HEIGHT = 16;

export function Bars({ chart, patterns }: { chart: Chart; patterns: string }) {
  const { bars, stacked, split } = chart;
  const scale = scaleOf(chart);
  return (
    <div className="bars">
      {bars.map((bar, at) =>
        split !== null && !stacked ? (
          <Nested key={at} chart={chart} bar={bar} scale={scale} patterns={patterns} />
        ) : (
          <Line key={at} words={bar.key.words} figure={bar.whole}>
            <Track parts={partsOf(chart, bar)} scale={scale} patterns={patterns} />
          </Line>
        ),
      )}
    </div>
  );
}

/** A bar for each part, under the name that they share. */
function Nested({ chart, bar, scale, patterns }: { chart: Chart; bar: Bar; scale: Scale; patterns: string }) {
  return (
    <>
      <p className="bars-of">
        <strong>{bar.key.words}</strong>
        {chart.measure.adds && <span className="quiet"> {WORDS.whole(bar.whole.words)}</span>}
      </p>
      {chart.series.map((key, at) => {
        const figure = bar.parts[at];
        if (!figure || chart.split === null) return null;
        const look = lookOf(chart.split, key, []);
        return (
          <Line key={key.id} words={key.words} figure={figure} inner>
            <Track parts={[{ figure, look }]} scale={scale} patterns={patterns} />
          </Line>
        );
      })}
    </>
  );
}

function Line({ words, figure, inner, children }: { words: string; figure: Figure; inner?: boolean; children: React.ReactNode }) {
  return (
    <div className={inner ? 'bar inner' : 'bar'}>
      <span className="bar-name">{words}</span>
      {children}
      <span className={figure.value === null ? 'bar-figure quiet' : 'bar-figure'}>
        {figure.words}
        {figure.missing > 0 && figure.value !== null && <span className="quiet small"> {WORDS.besides(figure.missing)}</span>}
      </span>
    </div>
  );
}

interface Part {
  figure: Figure;
  look: Look;
}

export function partsOf({ by, series, split, stacked }: Chart, { key, parts, whole }: Bar): Part[] {
  if (!stacked || split === null) return [{ figure: whole, look: lookOf(by, key, []) }];
  return series.flatMap((one, at) => {
    const figure = parts[at];
    return figure ? [{ figure, look: lookOf(split, one, series) }] : [];
  });
}

/** From the least to the most in hundredths; nothing is always on it. */
interface Scale {
  zero: number;
  of: (value: number) => number;
}

function scaleOf({ bars, split, stacked }: Chart): Scale {
  const values = bars.flatMap(({ whole, parts }) => (split === null || stacked ? [whole] : parts)).flatMap((figure) => figure?.value ?? []);
  const [least, most] = [Math.min(0, ...values), Math.max(0, ...values)];
  const reach = most - least || 1;
  return { zero: (-least / reach) * 100, of: (value) => (Math.abs(value) / reach) * 100 };
}

function Track({ parts, scale, patterns }: { parts: readonly Part[]; scale: Scale; patterns: string }) {
  let from = scale.zero;
  return (
    <svg className="track" width="100%" height={HEIGHT}>
      {parts.map(({ figure: { value }, look }, at) => {
        if (value === null || value === 0) return <Fragment key={at} />;
        const width = scale.of(value);
        const x = value < 0 ? from - width : from;
        if (value > 0) from += width;
        return <Stretch key={at} look={look} patterns={patterns} x={`${x}%`} y={0.5} width={`${width}%`} height={HEIGHT - 1} />;
      })}
      <line className="axis" x1={`${scale.zero}%`} x2={`${scale.zero}%`} y1={0} y2={HEIGHT} />
    </svg>
  );
}
