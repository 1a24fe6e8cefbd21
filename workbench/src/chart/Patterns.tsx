// A stretch filled by hue and pattern, and what the patterns are drawn of. Shapes are filled, not grounds: paper keeps them.
import { useId } from 'react';

import { PATTERNS, type Look, type Pattern } from './looks';

/** How often a pattern comes again, and its lines in the colour of the ground. */
const DRAWN: Readonly<Record<Exclude<Pattern, 'solid' | 'empty'>, { size: number; path: string }>> = {
  rising: { size: 8, path: 'M-2,2 l4,-4 M0,8 l8,-8 M6,10 l4,-4' },
  falling: { size: 8, path: 'M-2,6 l4,4 M0,0 l8,8 M6,-2 l4,4' },
  dots: { size: 6, path: 'M1.5,1.5h.01 M4.5,4.5h.01' },
  level: { size: 5, path: 'M0,2.5h5' },
  upright: { size: 5, path: 'M2.5,0v5' },
  grid: { size: 6, path: 'M0,3h6 M3,0v6' },
};

/** Stands once in a chart; its bars refer to it. */
export function Patterns({ id }: { id: string }) {
  return (
    <svg className="patterns" width="0" height="0" aria-hidden>
      <defs>
        {PATTERNS.map((pattern) => {
          if (pattern === 'solid' || pattern === 'empty') return null;
          const { size, path } = DRAWN[pattern];
          return (
            <pattern key={pattern} id={`${id}-${pattern}`} width={size} height={size} patternUnits="userSpaceOnUse">
              <path className={`pattern as-${pattern}`} d={path} />
            </pattern>
          );
        })}
      </defs>
    </svg>
  );
}

/** An id for the patterns of one chart, without the signs that an address of a fill cannot have. */
export function usePatterns(): string {
  return useId().replace(/[^\w-]/g, '');
}

interface StretchProps {
  look: Look;
  patterns: string;
  x: number | string;
  y: number | string;
  width: number | string;
  height: number | string;
}

/** A part of a bar. */
export function Stretch({ look: { hue, pattern }, patterns, ...box }: StretchProps) {
  return (
    <>
      <rect className={`stretch in-${hue} as-${pattern}`} {...box} />
      {pattern !== 'solid' && pattern !== 'empty' && <rect fill={`url(#${patterns}-${pattern})`} {...box} />}
    </>
  );
}

export function Swatch({ look, patterns }: { look: Look; patterns: string }) {
  return (
    <svg className="swatch" width="20" height="12" aria-hidden>
      <Stretch look={look} patterns={patterns} x={0.5} y={0.5} width={19} height={11} />
    </svg>
  );
}
