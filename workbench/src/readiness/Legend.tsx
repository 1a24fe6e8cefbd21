// What the marks mean: each by its shape, so that it holds in grey.
import type { ReactNode } from 'react';

import { day } from '../format/dates';
import { READINESS } from '../words/readiness';

export function Legend({ today }: { today: string }) {
  const { legend } = READINESS;
  return (
    <ul className="legend quiet small" aria-label={legend.title}>
      <Entry words={legend.arrival} width={16}>
        <path className="arrival" d="M8 1 15 8 8 15 1 8Z" />
      </Entry>
      <Entry words={legend.span} width={24}>
        <line className="span" x1="0" x2="24" y1="8" y2="8" />
      </Entry>
      <Entry words={legend.course} width={26}>
        <rect className="course" x="1" y="1" width="24" height="14" rx="3" />
      </Entry>
      <Entry words={legend.ready} width={16}>
        <circle className="ready" cx="8" cy="8" r="5.5" />
      </Entry>
      <Entry words={legend.gap} width={26}>
        <rect className="gap" x="1" y="2" width="24" height="12" />
      </Entry>
      <Entry words={legend.wait} width={26}>
        <line className="wait" x1="0" x2="26" y1="8" y2="8" />
      </Entry>
      <Entry words={legend.unplanned} width={26}>
        <line className="unplanned" x1="0" x2="26" y1="8" y2="8" />
      </Entry>
      <Entry words={legend.earlier} width={12}>
        <path className="earlier" d="M9 3 3 8 9 13" />
      </Entry>
      <Entry words={READINESS.today(day(today).split(' ').slice(0, 2).join(' '))} width={8}>
        <line className="today-line" x1="4" x2="4" y1="0" y2="16" />
      </Entry>
    </ul>
  );
}

function Entry({ words, width, children }: { words: string; width: number; children: ReactNode }) {
  return (
    <li>
      <svg width={width} height="16" aria-hidden>
        {children}
      </svg>
      {words}
    </li>
  );
}

/** The hatching of a gap, for all drawings of the page. */
export function Hatching() {
  return (
    <svg className="hatching" width="0" height="0" aria-hidden>
      <pattern id="without-crew" patternUnits="userSpaceOnUse" width="6" height="6" patternTransform="rotate(45)">
        <rect className="hatch-ground" width="6" height="6" />
        <rect className="hatch-line" width="2.5" height="6" />
      </pattern>
    </svg>
  );
}
