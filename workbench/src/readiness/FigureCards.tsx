// The figures that matter, as sentences.
import { Link } from 'wouter';

import { number } from '../format/numbers';
import { READINESS } from '../words/readiness';
import type { Figures, Movable } from './figures';
import { isAbout } from './lines';

interface FigureCardsProps {
  figures: Figures;
  movable: Movable;
  /** Not all lines are loaded: what is counted from them is said to be so. */
  partly: boolean;
  /** The question that lists what could be moved up, with the same filters. */
  ask: string;
}

export function FigureCards({ figures, movable, partly, ask }: FigureCardsProps) {
  const { total, late, unplanned, unknown, longest } = figures;
  const days = longest?.readiness.trainingGapDays ?? 0;
  return (
    <ul className="figures" aria-label={READINESS.figures}>
      <li className="card">
        <strong className={late > 0 ? 'bad' : undefined}>{number(late)}</strong>{' '}
        <span>
          {READINESS.lateOf(late, total)}
          {unknown > 0 && <span className="figure-note quiet small"> {READINESS.unknown(unknown)}</span>}
        </span>
      </li>
      <li className="card">
        {longest === null ? (
          <span>{READINESS.noneWaits}</span>
        ) : (
          <>
            <strong>
              {isAbout(longest.arrives?.precision) && '≈ '}
              {READINESS.days(days)}
            </strong>{' '}
            <span>
              {READINESS.longestWait}{' '}
              <Link href={`/browse/${encodeURIComponent(longest.id)}`}>{longest.system?.name ?? longest.description}</Link>{' '}
              {READINESS.from(`${longest.donor.code} ${longest.donor.name}`)}
            </span>
          </>
        )}
      </li>
      <li className="card">
        <strong>{number(unplanned)}</strong> <span>{READINESS.unplanned(unplanned)}</span>
      </li>
      <li className="card">
        <strong>{number(movable.seats)}</strong>{' '}
        <span>
          {READINESS.seats(movable.courses)} <Link href={ask}>{READINESS.shorten(movable.lines)}</Link>
          {partly && <span className="figure-note quiet small"> {READINESS.ofShown}</span>}
        </span>
      </li>
    </ul>
  );
}

/** Their room, before they are there. */
export function FiguresToCome() {
  return (
    <div className="figures" aria-hidden>
      {['late', 'longest', 'unplanned', 'movable'].map((one) => (
        <div key={one} className="card" />
      ))}
    </div>
  );
}
