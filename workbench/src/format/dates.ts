// Days and instants: all in UTC, months by name, so that no reader takes the month for the day.

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

/** `2027-01-22` is "22 Jan 2027"; what is no such date stays as it is. */
export function day(iso: string): string {
  const parts = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso);
  const month = MONTHS[Number(parts?.[2]) - 1];
  return parts === null || month === undefined ? iso : `${Number(parts[3])} ${month} ${parts[1]}`;
}

/** A day that is known to the month, the quarter or the year only says so. */
export function dayTo(precision: string, iso: string): string {
  const [, month] = day(iso).split(' ');
  const year = iso.slice(0, 4);
  switch (precision) {
    case 'MONTH':
      return `${month} ${year}`;
    case 'QUARTER':
      return `Q${Math.ceil(Number(iso.slice(5, 7)) / 3)} ${year}`;
    case 'YEAR':
      return year;
    default:
      return day(iso);
  }
}

/** `2026-11-24T08:14:00Z` is "24 Nov 2026, 08:14Z". */
export function instant(iso: string): string {
  const time = /T(\d{2}:\d{2})/.exec(iso)?.[1];
  return time === undefined ? day(iso) : `${day(iso)}, ${time}Z`;
}

/** "08:14Z". */
export function timeOfDay(iso: string): string {
  return `${iso.slice(11, 16)}Z`;
}

/** The time between two instants in the largest unit that fits: "4 h", "5 d"; never below a minute. */
export function age(from: string, to: string): string {
  const minutes = Math.max(1, Math.round((Date.parse(to) - Date.parse(from)) / 60_000));
  if (minutes < 60) return `${minutes} min`;
  if (minutes < 48 * 60) return `${Math.floor(minutes / 60)} h`;
  return `${Math.floor(minutes / 60 / 24)} d`;
}

/** Reads a day as people type it: "24 11 2026", "24.11.2026", "24 Nov 2026", "2026-11-24". Null: there is no such day. */
export function readDay(text: string): string | null {
  const typed = text.trim();
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(typed);
  if (iso !== null) return checked(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const parts = /^(\d{1,2})[\s./-]+([A-Za-z]+|\d{1,2})[\s./-]+(\d{4})$/.exec(typed);
  if (parts === null) return null;
  return checked(Number(parts[3]), monthOf(parts[2] ?? ''), Number(parts[1]));
}

function monthOf(text: string): number {
  const named = text.length < 3 ? -1 : MONTHS.findIndex((month) => month.toLowerCase() === text.slice(0, 3).toLowerCase());
  return named >= 0 ? named + 1 : Number(text);
}

function checked(year: number, month: number, dayOfMonth: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, dayOfMonth));
  const same = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === dayOfMonth;
  return same ? date.toISOString().slice(0, 10) : null;
}
