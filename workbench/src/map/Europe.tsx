// The map itself: one Tab stop, arrow keys by place.
import { useId, useState } from 'react';
import land from 'world-atlas/countries-50m.json?europe';

import { WORDS } from '../words/map';
import { isFlipped, towards, type Drawn, type Mark } from './drawn';
import { PAPER } from './projection';
import type { Zoom } from './useZoom';
import { pointOf } from './zoom';

interface EuropeProps extends Drawn {
  title: string;
  zoom: Zoom;
  chosen: string | null;
  onChoose: (id: string) => void;
}

/** How many movements make a line how wide. */
const WIDEST = 6;
/** So many heads of arrows make the map's width. */
const HEADS = 64;

export function Europe({ title, zoom, marks, lines, chosen, onChoose }: EuropeProps) {
  const [here, setHere] = useState<string | null>(null);
  const { seen, element } = zoom;
  const ids = useId().replace(/[^\w-]/g, '');
  const stop = marks.find(({ place }) => place.id === (here ?? chosen)) ?? marks[0];
  const most = Math.max(1, ...lines.map(({ move }) => move.count));
  const go = (event: React.KeyboardEvent, mark: Mark): void => {
    const next = towards(marks, mark, event.key);
    if (next === mark) return;
    event.preventDefault();
    setHere(next.place.id);
    // It may be out of sight: then the map moves, and not the page.
    element.current?.querySelector<HTMLElement>(`[data-place="${CSS.escape(next.place.id)}"]`)?.focus({ preventScroll: true });
    element.current?.scrollIntoView({ block: 'nearest' });
  };
  return (
    <div
      className={zoom.times > 1 ? 'europe larger' : 'europe'}
      ref={element}
      role="group"
      aria-label={title}
      aria-describedby={`${ids}-help`}
      onKeyDown={zoom.onKeyDown}
    >
      <p id={`${ids}-help`} className="hidden-text">
        {WORDS.help}
      </p>
      <svg viewBox={`${seen.x} ${seen.y} ${seen.width} ${seen.height}`} aria-hidden>
        <rect className="sea" width={PAPER.width} height={PAPER.height} />
        <path className="land" d={land.land} />
        <path className="borders" d={land.borders} />
        <defs>
          <marker
            id={`${ids}there`}
            viewBox="0 0 8 8"
            refX="17"
            refY="4"
            markerWidth={seen.width / HEADS}
            markerHeight={seen.width / HEADS}
            markerUnits="userSpaceOnUse"
            orient="auto"
          >
            <path className="line-head" d="M0,0L8,4L0,8z" />
          </marker>
        </defs>
        {lines.map(({ move, path }) => (
          <path
            key={`${move.from} ${move.to}`}
            className={chosen === null ? 'line' : chosen === move.from || chosen === move.to ? 'line chosen' : 'line other'}
            d={path}
            markerEnd={`url(#${ids}there)`}
            strokeWidth={1.5 + (move.count / most) * (WIDEST - 1.5)}
          />
        ))}
      </svg>
      {marks.map((mark) => {
        const { place, number, x, y, beyond, named } = mark;
        return (
          <button
            key={place.id}
            type="button"
            className={`map-mark${beyond ? ' beyond' : ''}${named ? ' named' : ''}${isFlipped(mark) ? ' flipped' : ''}`}
            data-place={place.id}
            style={{ left: `${x}%`, top: `${y}%`, zIndex: marks.length - number }}
            tabIndex={mark === stop ? 0 : -1}
            aria-pressed={place.id === chosen}
            aria-label={[place.name, WORDS.records(place.records), ...(beyond ? [WORDS.beyond] : [])].join(', ')}
            onFocus={() => {
              setHere(place.id);
              zoom.reveal(pointOf(mark));
            }}
            onKeyDown={(event) => go(event, mark)}
            onClick={() => onChoose(place.id)}
          >
            <span className="mark-number" aria-hidden>
              {number}
            </span>
            <span className="mark-name">{place.name}</span>
          </button>
        );
      })}
    </div>
  );
}
