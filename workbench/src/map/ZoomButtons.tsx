// Makes a map larger and smaller, and says how large it is.
import { Button } from 'react-aria-components';

import { WORDS } from '../words/map';
import { isSeen, type Mark } from './drawn';
import type { Zoom } from './useZoom';
import { pointOf, type Point } from './zoom';

const MIDDLE: Point = { x: 0.5, y: 0.5 };

interface ZoomButtonsProps {
  zoom: Zoom;
  marks: readonly Mark[];
  chosen: string | null;
}

export function ZoomButtons({ zoom, marks, chosen }: ZoomButtonsProps) {
  const seen = marks.filter((mark) => isSeen(mark) && !mark.beyond);
  const mark = seen.find(({ place }) => place.id === chosen) ?? midmost(seen);
  const around = mark === undefined ? MIDDLE : pointOf(mark);
  return (
    <div className="zoom" role="group" aria-label={WORDS.zoom}>
      <Button className="button" aria-label={WORDS.closer} onPress={() => zoom.closer(around)}>
        +
      </Button>
      <Button className="button" aria-label={WORDS.farther} onPress={() => zoom.farther(around)}>
        −
      </Button>
      <Button className="button" onPress={zoom.showWhole}>
        {WORDS.whole}
      </Button>
      <p className="quiet small" role="status">
        {zoom.times === 1 ? WORDS.zoomHelp : WORDS.zoomed(zoom.times, seen.length, marks.length)}
      </p>
    </div>
  );
}

/** The place next to the middle: a larger map that shows none would be of no use. */
function midmost(marks: readonly Mark[]): Mark | undefined {
  const off = ({ x, y }: Mark): number => Math.hypot(x - 50, y - 50);
  return marks.toSorted((one, other) => off(one) - off(other))[0];
}
