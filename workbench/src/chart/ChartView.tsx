// The rows of a table as a chart: its name, the main thing in a sentence, the bars, and the same figures as a table.
import { useId } from 'react';
import { Button } from 'react-aria-components';

import type { Drawing } from '../answer/drawing';
import type { Json } from '../answer/json';
import type { Section } from '../answer/sections';
import { Picker } from '../controls/Picker';
import { WORDS } from '../words/chart';
import { Bars } from './Bars';
import { Columns } from './Columns';
import { chartOf, type Chart, type Choice } from './figures';
import { FiguresTable } from './FiguresTable';
import { lookOf } from './looks';
import { Patterns, Swatch, usePatterns } from './Patterns';
import { mainThing, notes } from './sentence';

interface ChartViewProps {
  section: Section;
  /** Those that are shown, in their order. */
  rows: readonly Json[];
  /** Whether the reader has chosen that order. */
  sorted: boolean;
  drawing: Drawing;
  onDraw: (drawing: Drawing) => void;
  onTable: () => void;
}

export default function ChartView({ section, rows, sorted, drawing, onDraw, onTable }: ChartViewProps) {
  const chart = chartOf(section, rows, drawing, sorted);
  if ('why' in chart) {
    return (
      <div className="empty">
        <p>{chart.why}</p>
        <Button className="link-button underlined" onPress={onTable}>
          {WORDS.seeTable}
        </Button>
      </div>
    );
  }
  return (
    <div className="chart">
      <div className="chart-choices">
        <Choose label={WORDS.by} choices={chart.bys} picked={chart.by.id} onPick={(by) => onDraw({ ...drawing, by })} />
        <Choose label={WORDS.measure} choices={chart.measures} picked={chart.measure.id} onPick={(of) => onDraw({ ...drawing, of })} />
      </div>
      <Drawn chart={chart} notes={notes(chart, section.rows.length, section.total)} />
    </div>
  );
}

function Drawn({ chart, notes: left }: { chart: Chart; notes: readonly string[] }) {
  const patterns = usePatterns();
  const sentence = useId();
  const upright = chart.span !== null && (chart.split === null || chart.stacked);
  return (
    <figure className="chart-figure" aria-label={chart.title}>
      <figcaption>
        <h3>{chart.title}</h3>
        <p id={sentence} className="main-thing">
          {mainThing(chart)}
        </p>
      </figcaption>
      <Patterns id={patterns} />
      {chart.split !== null && chart.stacked && (
        <ul className="legend" aria-label={WORDS.legend}>
          {chart.series.map((key) => (
            <li key={key.id}>
              {chart.split !== null && <Swatch look={lookOf(chart.split, key, chart.series)} patterns={patterns} />} {key.words}
            </li>
          ))}
        </ul>
      )}
      <div role="img" aria-label={chart.title} aria-describedby={sentence}>
        <div aria-hidden>{upright ? <Columns chart={chart} patterns={patterns} /> : <Bars chart={chart} patterns={patterns} />}</div>
      </div>
      {left.map((note) => (
        <p key={note} className="quiet small">
          {note}
        </p>
      ))}
      <FiguresTable chart={chart} />
    </figure>
  );
}

/** Where there is only one thing to choose there is nothing to choose. */
function Choose({
  label,
  choices,
  picked,
  onPick,
}: {
  label: string;
  choices: readonly Choice[];
  picked: string;
  onPick: (id: string) => void;
}) {
  if (choices.length < 2) return null;
  return (
    <Picker
      label={label}
      help=""
      empty=""
      options={choices.map(({ id, title }) => ({ id, label: title }))}
      several={false}
      lasting
      picked={[picked]}
      problem={undefined}
      onPick={([id]) => id !== undefined && onPick(id)}
    />
  );
}
