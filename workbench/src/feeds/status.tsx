// How a feed stands: always a shape, a colour and a word.
import { WORDS } from '../words/words';

/** From best to worst. */
export const STATUSES = ['UP_TO_DATE', 'DUE', 'OVERDUE', 'DELINQUENT', 'NEVER'] as const;
export type Status = (typeof STATUSES)[number];

const SHAPES: Readonly<Record<Status, string>> = { UP_TO_DATE: '●', DUE: '◐', OVERDUE: '▲', DELINQUENT: '☒', NEVER: '◇' };

/** A freshness that this page does not know yet stands with those that need a look. */
export function statusOf(freshness: string): Status {
  return STATUSES.find((status) => status === freshness) ?? 'OVERDUE';
}

export function worst(statuses: readonly Status[]): Status {
  return STATUSES[Math.max(...statuses.map((status) => STATUSES.indexOf(status)))] ?? 'UP_TO_DATE';
}

export function StatusShape({ status }: { status: Status }) {
  return (
    <span className={`shape ${status.toLowerCase()}`} aria-hidden>
      {SHAPES[status]}
    </span>
  );
}

export function StatusWord({ status }: { status: Status }) {
  return (
    <span className={`status-word ${status.toLowerCase()}`}>
      <StatusShape status={status} /> {WORDS.freshness(status)}
    </span>
  );
}
