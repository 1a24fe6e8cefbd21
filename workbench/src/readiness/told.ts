// A line in words: the same on the timeline, in its names for screen readers and on cards.
import { day, dayTo } from '../format/dates';
import { READINESS } from '../words/readiness';
import type { Course, Line } from './lines';

/** "+63 d", "no date". */
export function gapTold({ node: { readiness }, about }: Line): string {
  const days = readiness.trainingGapDays ?? null;
  if (days !== null) return READINESS.gap(days, about);
  return readiness.state === 'CREW_NOT_PLANNED' ? READINESS.noDate : READINESS.notKnown;
}

/** "18 operators trained after arrival". */
export function reasonTold({ node: { readiness }, about }: Line): string {
  const { crew, state } = readiness;
  const days = readiness.trainingGapDays ?? null;
  const { reason } = READINESS;
  const people = (count: (one: (typeof crew)[number]) => number): string =>
    crew
      .filter((one) => count(one) > 0)
      .map((one) => READINESS.people(one.role, count(one)))
      .join(', ');
  switch (state) {
    case 'CREW_LATE':
      return crew.every(({ trained }) => trained === 0) ? reason.wholeCrew : reason.late(people(({ scheduled }) => scheduled));
    case 'CREW_NOT_PLANNED':
      return reason.unplanned(people(({ missing }) => missing));
    case 'CREW_IN_TIME':
      return days === null || days === 0 ? reason.onTheDay : reason.early(-days, about);
    case 'ARRIVAL_UNKNOWN':
      return reason.noArrival;
    default:
      return reason.unknown;
  }
}

/** "Arrives 8 Dec 2026. Crew ready 9 Feb 2027." */
export function datesTold({ node: { arrives, readiness }, about }: Line): string {
  const arrival =
    arrives == null
      ? READINESS.noArrival
      : about
        ? READINESS.arrivesPart(dayTo(arrives.precision, arrives.date))
        : READINESS.arrives(`${arrives.kind === 'ESTIMATED' ? '≈ ' : ''}${day(arrives.date)}`);
  const ready = readiness.crewReadyOn ?? null;
  const crew =
    ready !== null
      ? READINESS.crewReady(day(ready), false)
      : readiness.state === 'CREW_NOT_PLANNED'
        ? READINESS.crewNotPlanned
        : READINESS.crewUnknown;
  return `${arrival} ${crew}`;
}

/** "12 operators, 3 maintainers". */
export function peopleTold({ gives }: Course): string {
  return gives.map(({ role, people }) => READINESS.people(role, people)).join(', ');
}

/** "24 of 30". */
export function seatsTold({ iteration: { seats, seatsFilled } }: Course): string {
  return READINESS.seatsOf(seatsFilled.value ?? null, seats.value ?? null);
}

/** "Operators, maintainers". */
export function rolesTold({ gives }: Course): string {
  const roles = gives.map(({ role }) => READINESS.role(role, 2)).join(', ');
  return `${roles.charAt(0).toUpperCase()}${roles.slice(1)}`;
}

/** "Operators 24 of 30". */
export function barTold(course: Course): string {
  return `${rolesTold(course)} ${seatsTold(course)}`.trim();
}

export function courseTold(course: Course): string {
  const { iteration, from, to } = course;
  return READINESS.course(iteration.course.title, peopleTold(course), day(from), day(to), seatsTold(course));
}
