// The head of the timeline: the months, and today.
import { day } from '../format/dates';
import { READINESS } from '../words/readiness';
import type { Tick } from './scale';

const TAG = 56;

export function TimelineHead({ ticks, today, todayAt }: { ticks: readonly Tick[]; today: string; todayAt: number }) {
  const short = day(today).split(' ').slice(0, 2).join(' ');
  return (
    <thead role="rowgroup">
      <tr role="row" aria-rowindex={1}>
        <th role="columnheader" scope="col">
          {READINESS.systemAndDonor}
        </th>
        <th role="columnheader" scope="col" className="plot-cell">
          <span className="hidden-text">{READINESS.months}</span>
          <svg className="plot head-plot" aria-hidden>
            {ticks.map(({ x, label }, at) => (
              <g key={x}>
                {at > 0 && <line className="month-line" x1={`${x}%`} x2={`${x}%`} y1="0" y2="100%" />}
                <text className="month" x={`${x}%`} dx="6" y="17">
                  {label}
                </text>
              </g>
            ))}
            <svg className="point" x={`${Math.max(4, Math.min(96, todayAt))}%`} y="24">
              <rect className="today-tag" x={-TAG / 2} width={TAG} height="17" rx="4" />
              <text className="today-words" y="13" textAnchor="middle">
                {short}
              </text>
            </svg>
          </svg>
        </th>
        <th role="columnheader" scope="col">
          {READINESS.gapAndReason}
        </th>
      </tr>
    </thead>
  );
}
