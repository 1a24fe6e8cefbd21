// A range of days of arrival in a few words.
import { day } from '../format/dates';
import { enumWords } from '../format/words';
import { one, type Filled } from '../form/filled';
import { READINESS } from '../words/readiness';
import { WORDS } from '../words/words';

/** "in the next 180 days", "24 Nov 2026 to 31 Mar 2027". */
export function arrivingTold(name: string, filled: Filled): string {
  const text = (part: string): string => one(filled, `${name}.${part}`);
  switch (text('way')) {
    case 'between':
      return text('from') || text('to') ? READINESS.between(day(text('from')), day(text('to'))) : WORDS.field.anyTime.toLowerCase();
    case 'relative':
      return relative(text('fromDays'), text('toDays'));
    case 'period':
      return enumWords(text('period')).toLowerCase();
    default:
      return WORDS.field.anyTime.toLowerCase();
  }
}

function relative(from: string, to: string): string {
  if (from === '' && to === '') return WORDS.field.anyTime.toLowerCase();
  return from === '0' && Number(to) > 0 ? READINESS.nextDays(Number(to)) : READINESS.daysFrom(from, to);
}
