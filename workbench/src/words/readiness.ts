// All that the page of readiness says.
import { counted, number } from '../format/numbers';
import { enumWords } from '../format/words';

export const READINESS = {
  title: 'Readiness',
  lead: 'When equipment arrives, and when its crew has finished training.',
  view: 'View',
  timeline: 'Timeline',
  table: 'Table',
  lines: 'Donation lines',
  records: 'What is given, and who crews it',
  filtersName: 'Which lines',
  /** By the name of the variable. */
  filters: { domain: 'Domain', donor: 'Donor', recipient: 'Recipient', system: 'System', arrives: 'Arriving', state: 'State' } as Readonly<
    Record<string, string>
  >,
  all: 'All',
  order: 'Order',
  orders: {
    gap: 'Longest gap first',
    wait: 'Longest wait of a crew first',
    arrives: 'First arrival first',
    system: 'By system',
    donor: 'By donor',
  },
  show: 'Show these',
  nextDays: (days: number) => `in the next ${counted(days, 'day', 'days')}`,
  daysFrom: (from: string, to: string) =>
    from === '' ? `to day ${to} from today` : to === '' ? `from day ${from} from today` : `day ${from} to ${to} from today`,
  between: (from: string, to: string) => (from === '' ? `until ${to}` : to === '' ? `from ${from}` : `${from} to ${to}`),

  figures: 'The figures that matter',
  lateOf: (late: number, total: number) =>
    `of ${counted(total, 'line', 'lines')} ${late === 1 ? 'arrives before its crew is' : 'arrive before their crew is'} ready`,
  unknown: (count: number) => `For ${counted(count, 'line', 'lines')} nobody can say.`,
  days: (days: number) => `${number(days)} d`,
  longestWait: 'longest wait:',
  from: (donor: string) => `from ${donor}`,
  noneWaits: 'No line waits for its crew.',
  unplanned: (count: number) =>
    count === 1 ? 'line lacks a planned course for some of its crew' : 'lines lack a planned course for some of their crew',
  seats: (courses: number) => `open seats in ${counted(courses, 'later course', 'later courses')}`,
  shorten: (lines: number) => `could help ${counted(lines, 'line', 'lines')}`,
  ofShown: 'Of the lines shown.',
  sentence: (late: number, total: number): string => `${number(late)} ${READINESS.lateOf(late, total)}.`,

  strangers: (names: readonly string[]) => `This link speaks of ${names.join(', ')}, which this page does not have. All else is as it was.`,
  /** By the column's path: how the table heads it, where the graph's own name says too little. */
  columns: {
    'readiness.crewReadyOn': 'Crew ready',
    'readiness.trainingGapDays': 'Gap in days',
    'readiness.usableOn': 'Usable',
    'readiness.state': 'Crew',
    'readiness.crew': 'Roles',
    'readiness.laterIterations': 'Later courses',
    'donation.recipient': 'Recipient',
  },

  help: 'Arrow keys move by link and bar, Enter tells what it is and where it comes from.',
  systemAndDonor: 'System and donor',
  months: 'Months',
  gapAndReason: 'Gap and reason',
  today: (day: string) => `today, ${day}`,
  more: (count: number) => `Show ${number(count)} more`,
  shown: (lines: number, total: number) =>
    lines === total ? `${counted(lines, 'line', 'lines')}` : `${number(lines)} of ${counted(total, 'line', 'lines')}`,
  shownHelp: 'The figures above count all of them.',
  noLines: 'No lines match. Take a filter away, or widen the arrival.',
  world: (time: string) => `From the world of ${time}.`,
  fromLate: 'From a feed that is not current',
  toRecipient: (name: string) => `to ${name}`,

  legend: {
    title: 'What the marks mean',
    arrival: 'arrival',
    span: 'arrival known to month, quarter or year',
    course: 'course iteration, seats filled',
    ready: 'crew complete',
    gap: 'equipment without crew',
    wait: 'crew waits',
    unplanned: 'no crew planned',
    earlier: 'trained before',
  },

  /** On the timeline, beside the mark. */
  beside: {
    gap: (days: number, about: boolean) => `${about ? 'about ' : ''}${counted(days, 'day', 'days')} without crew`,
    wait: (days: number, about: boolean) => `crew waits ${about ? 'about ' : ''}${counted(days, 'day', 'days')}`,
    met: 'crew ready on the day',
    unplanned: 'no crew planned',
    unknown: '',
  },
  gap: (days: number, about: boolean) => `${about ? '≈ ' : ''}${days > 0 ? '+' : ''}${number(days)} d`,
  noDate: 'no date',
  notKnown: 'not known',
  reason: {
    late: (people: string) => `${people} trained after arrival`,
    wholeCrew: 'Whole crew trained after arrival',
    unplanned: (people: string) => `No course planned: ${people}`,
    early: (days: number, about: boolean) => `Crew ready ${about ? 'about ' : ''}${counted(days, 'day', 'days')} early`,
    onTheDay: 'Crew ready on the day',
    noArrival: 'Its arrival is not known',
    unknown: 'No crew can be worked out for it: no standard, or no number',
  },
  arrives: (words: string) => `Arrives ${words}.`,
  arrivesPart: (words: string) => `Arrives ${words}, day not given.`,
  noArrival: 'Arrival not known.',
  crewReady: (words: string, about: boolean) => `Crew ready ${about ? '≈ ' : ''}${words}.`,
  crewNotPlanned: 'Crew ready not planned.',
  crewUnknown: 'Crew not known.',

  role: (role: string, people: number) => ROLES[role]?.[people === 1 ? 0 : 1] ?? enumWords(role).toLowerCase(),
  people: (role: string, people: number): string => `${number(people)} ${READINESS.role(role, people)}`,
  seatsOf: (filled: number | null, seats: number | null) =>
    filled === null
      ? seats === null
        ? ''
        : `${number(seats)} seats`
      : seats === null
        ? `${number(filled)} filled`
        : `${number(filled)} of ${number(seats)}`,
  earlier: 'earlier',
  earlierName: (count: number, before: string) => `${counted(count, 'course', 'courses')} ended before ${before}`,
  course: (title: string, people: string, from: string, to: string, seats: string) =>
    `${title}: trains ${people}, ${from} to ${to}${seats === '' ? '' : `, ${seats} seats filled`}`,

  facts: {
    arrives: 'Arrives',
    crewReady: 'Crew ready',
    usable: 'Usable',
    role: 'Role',
    needed: 'Needed',
    trained: 'On arrival',
    scheduled: 'Later',
    missing: 'Missing',
    crew: 'Its crew',
    course: 'Course',
    place: 'Place',
    runs: 'Runs',
    seats: 'Seats filled',
    crews: 'Trains for it',
    reserved: 'reserved',
    never: 'never, by what is planned',
    derived: 'Worked out by Muster from the donation line and these courses:',
    derivedAlone: 'Worked out by Muster from the donation line; no course trains a crew for it.',
    later: (count: number) => `${counted(count, 'later course', 'later courses')} with open seats could be moved up:`,
    laterRun: (title: string, day: string, seats: number) => `${title}, ends ${day}, ${counted(seats, 'open seat', 'open seats')}`,
    andMore: (count: number) => `and ${number(count)} more`,
    lineOrigin: 'Where the line comes from',
    openLine: 'Open the donation line',
    openCourse: 'Open the course iteration',
    notSaid: 'not said',
  },
} as const;

const ROLES: Readonly<Record<string, readonly [string, string]>> = {
  OPERATOR: ['operator', 'operators'],
  MAINTAINER: ['maintainer', 'maintainers'],
  COMMANDER: ['commander', 'commanders'],
  INSTRUCTOR: ['instructor', 'instructors'],
  MEDIC: ['medic', 'medics'],
  STAFF: ['staff officer', 'staff officers'],
};
