// One line on the timeline: arrival, what lies between it and its crew, and the courses. Places are percent of the
// width, so that nothing is measured; what is drawn has a name and takes the focus.
import { Fragment, type KeyboardEvent, type MouseEvent, type ReactNode, type SVGProps } from 'react';

import { day } from '../format/dates';
import { number } from '../format/numbers';
import { READINESS } from '../words/readiness';
import type { Course, Line } from './lines';
import { wordsAt, type Bar, type Placed } from './place';
import type { Tick } from './scale';
import { courseTold, datesTold, reasonTold } from './told';

/** What of a line can be opened. */
export type Mark = { kind: 'line' } | { kind: 'course'; course: Course } | { kind: 'earlier'; courses: readonly Course[] };

interface PlotProps {
  line: Line;
  placed: Placed;
  ticks: readonly Tick[];
  /** Where today is. */
  today: number;
  /** The day on which the timeline begins. */
  beginning: string;
  /** What makes a mark a stop of the keyboard, by its number in the row. */
  stop: (at: number) => SVGProps<SVGGElement>;
  onOpen: (mark: Mark, element: SVGGElement) => void;
}

const TOP = 18;
const LANE = 26;
const LANES_FROM = 32;
const BAR = 18;
/** Above and below a bar, so that it is 24 pixels to the finger. */
const HIT = 3;

export function Plot({ line, placed, ticks, today, beginning, stop, onOpen }: PlotProps) {
  const { arrival, crew, bars, earlier } = placed;
  const top = arrival !== null || crew !== null;
  const first = top ? 1 : 0;
  const button = (at: number, mark: Mark, name: string, children: ReactNode) => (
    <g
      {...stop(at)}
      role="button"
      aria-haspopup="dialog"
      aria-label={name}
      onClick={(event: MouseEvent<SVGGElement>) => onOpen(mark, event.currentTarget)}
      onKeyDown={(event: KeyboardEvent<SVGGElement>) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        onOpen(mark, event.currentTarget);
      }}
    >
      {children}
    </g>
  );
  return (
    <svg className="plot">
      {ticks.slice(1).map(({ x }) => (
        <line key={x} className="month-line" x1={`${x}%`} x2={`${x}%`} y1="0" y2="100%" />
      ))}
      <line className="today-line" x1={`${today}%`} x2={`${today}%`} y1="0" y2="100%" />
      {top && button(0, { kind: 'line' }, `${datesTold(line)} ${reasonTold(line)}.`, <Top line={line} placed={placed} />)}
      {earlier.length > 0 &&
        button(
          first,
          { kind: 'earlier', courses: earlier },
          READINESS.earlierName(earlier.length, day(beginning)),
          <>
            <rect className="hit" x="0" y={LANES_FROM - HIT} width="64" height={BAR + 2 * HIT} />
            <path className="earlier" d={`M9 ${LANES_FROM + 4} 3 ${LANES_FROM + BAR / 2} 9 ${LANES_FROM + BAR - 4}`} />
            <text className="plot-words quiet-words" x="13" y={LANES_FROM + 13}>
              {number(earlier.length)} <tspan className="where-wide">{READINESS.earlier}</tspan>
            </text>
          </>,
        )}
      {bars.map((bar, at) => (
        <Fragment key={bar.course.iteration.id}>
          {button(
            first + (earlier.length > 0 ? 1 : 0) + at,
            { kind: 'course', course: bar.course },
            courseTold(bar.course),
            <CourseBar bar={bar} />,
          )}
        </Fragment>
      ))}
    </svg>
  );
}

/** How high a row is at least, for all that stands in it. */
export function heightOf({ lanes, earlier }: Placed): number {
  return LANES_FROM + Math.max(lanes, earlier.length > 0 ? 1 : 0) * LANE + 4;
}

function CourseBar({ bar: { x, until, lane, words } }: { bar: Bar }) {
  const [y, left, width] = [LANES_FROM + lane * LANE, `${x}%`, `${until - x}%`];
  return (
    <>
      <rect className="hit" x={left} y={y - HIT} width={width} height={BAR + 2 * HIT} />
      <rect className="course" x={left} y={y} width={width} height={BAR} rx="3" />
      {words.side === 'in' ? (
        <svg x={left} y={y} width={width} height={BAR}>
          <text className="course-words" x="6" y="13">
            {words.text}
          </text>
        </svg>
      ) : (
        <text
          className="course-words beside"
          x={words.side === 'left' ? left : `${until}%`}
          dx={words.side === 'left' ? -5 : 5}
          y={y + 13}
          textAnchor={words.side === 'left' ? 'end' : 'start'}
        >
          {words.text}
        </text>
      )}
    </>
  );
}

/** Arrival, crew, and what lies between them. */
function Top({ line, placed: { arrival, crew, between } }: { line: Line; placed: Placed }) {
  const from = arrival?.x ?? crew?.x ?? 0;
  const to = between === 'unplanned' ? 100 : (crew?.x ?? arrival?.until ?? from);
  const [left, right] = [Math.min(from, to), Math.max(from, to)];
  const days = Math.abs(line.node.readiness.trainingGapDays ?? 0);
  const told = READINESS.beside[between];
  const words = typeof told === 'function' ? told(days, line.about) : told;
  return (
    <>
      <rect className="hit" x={`${left}%`} y={TOP - 12} width={`${right - left}%`} height="24" />
      {arrival !== null && arrival.until > arrival.x && (
        <line className="span" x1={`${arrival.x}%`} x2={`${arrival.until}%`} y1={TOP} y2={TOP} />
      )}
      {between === 'gap' && <rect className="gap" x={`${left}%`} y={TOP - 6} width={`${right - left}%`} height="12" />}
      {between === 'wait' && <line className="wait" x1={`${left}%`} x2={`${right}%`} y1={TOP} y2={TOP} />}
      {between === 'unplanned' && arrival !== null && <line className="unplanned" x1={`${left}%`} x2="100%" y1={TOP} y2={TOP} />}
      {arrival !== null && (
        <svg className="point" x={`${arrival.x}%`} y={TOP}>
          <rect className="hit" x="-12" y="-12" width="24" height="24" />
          <path className="arrival" d="M0-7.5 7.5 0 0 7.5-7.5 0Z" />
        </svg>
      )}
      {crew !== null && (
        <svg className="point" x={`${crew.x}%`} y={TOP}>
          <rect className="hit" x="-12" y="-12" width="24" height="24" />
          {crew.before ? <path className="earlier" d="M9-5 3 0 9 5" /> : <circle className="ready" r="5.5" />}
        </svg>
      )}
      <Words between={between} left={left} right={right}>
        {words}
      </Words>
    </>
  );
}

interface WordsProps {
  between: Placed['between'];
  left: number;
  right: number;
  children: string;
}

function Words({ between, left, right, children }: WordsProps) {
  if (children === '') return null;
  const look = `plot-words ${between}-words`;
  if (between === 'unplanned') {
    return (
      <text className={look} x="100%" dx="-6" y={TOP - 6} textAnchor="end">
        {children}
      </text>
    );
  }
  const { x, anchor } = wordsAt(left, right);
  const dx = { start: 12, middle: 0, end: -12 }[anchor];
  return (
    <text className={look} x={`${x}%`} dx={dx} y={TOP + 4} textAnchor={anchor}>
      {children}
    </text>
  );
}
