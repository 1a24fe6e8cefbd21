// The figures of a chart as a table, one click away.
import { WORDS } from '../words/chart';
import type { Chart, Figure } from './figures';

export function FiguresTable({ chart }: { chart: Chart }) {
  const { by, measure, title, bars, series } = chart;
  const missing = bars.some(({ whole }) => whole.missing > 0 && whole.value !== null);
  const heads = series.length === 0 ? [measure.title] : [...series.map(({ words }) => words), ...(measure.adds ? [WORDS.total] : [])];
  return (
    <details className="figures">
      <summary>{WORDS.table}</summary>
      <div className="rows-scroll" role="region" aria-label={title} tabIndex={0}>
        <table className="rows">
          <caption>{title}</caption>
          <thead>
            <tr>
              <th scope="col">{by.title}</th>
              {heads.map((head, at) => (
                <th key={at} scope="col" className="number">
                  {head}
                </th>
              ))}
              {missing && (
                <th scope="col" className="number">
                  {WORDS.notCounted}
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {bars.map(({ key, parts, whole }, at) => (
              <tr key={at}>
                <th scope="row">{key.words}</th>
                {series.length > 0 && parts.map((part, one) => <Said key={one} figure={part} />)}
                {(series.length === 0 || measure.adds) && <Said figure={whole} />}
                {missing && <td className="number">{whole.missing > 0 && whole.value !== null ? whole.missing : ''}</td>}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}

function Said({ figure }: { figure: Figure | null }) {
  return <td className={figure?.value == null ? 'number quiet' : 'number'}>{figure === null ? WORDS.none : figure.words}</td>;
}
