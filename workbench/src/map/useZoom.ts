// Makes a map larger and moves it: by buttons and keys, by Ctrl and the wheel, by double click, by dragging, with two fingers.
// It jumps instead of gliding, so there is no motion to be spared.
import { useEffect, useRef, useState, useSyncExternalStore, type KeyboardEvent, type RefObject } from 'react';

import type { Frame } from './drawn';
import { held, panned, zoomed, type Point } from './zoom';

/** What a step makes of the size. */
const STEP = 2;
/** So many pixels of the wheel double the size; at once it does no more than half of that. */
const DOUBLE = 240;
const MOST = 0.5;

export interface Zoom {
  seen: Frame;
  /** How many times as large as the whole. */
  times: number;
  /** The map's own element. */
  element: RefObject<HTMLDivElement | null>;
  /** What stands at that point stays there. */
  closer: (at: Point) => void;
  farther: (at: Point) => void;
  showWhole: () => void;
  /** Brings a point to the middle unless it is seen. */
  reveal: (at: Point) => void;
  onKeyDown: (event: KeyboardEvent) => void;
}

/** Keys keep the mark that has the focus where it is. */
export function useZoom(whole: Frame): Zoom {
  const [part, setPart] = useState<Frame | null>(null);
  const printed = usePrinted();
  const seen = part === null || printed ? whole : held(whole, part);
  const element = useRef<HTMLDivElement>(null);
  const now = useRef({ whole, seen });
  now.current = { whole, seen };

  const change = (next: (whole: Frame, seen: Frame) => Frame): void => {
    const { whole: all, seen: before } = now.current;
    const after = next(all, before);
    now.current.seen = after;
    setPart(after.width === all.width ? null : after);
  };
  const zoom = (times: number, at: Point): void => change((all, before) => zoomed(all, before, times, at));
  const pan = (by: Point): void => change((all, before) => panned(all, before, by));
  useGestures(element, zoom, pan);

  return {
    seen,
    times: whole.width / seen.width,
    element,
    closer: (at) => zoom(STEP, at),
    farther: (at) => zoom(1 / STEP, at),
    showWhole: () => setPart(null),
    reveal({ x, y }) {
      if (x < 0 || x > 1 || y < 0 || y > 1) pan({ x: x - 0.5, y: y - 0.5 });
    },
    onKeyDown(event) {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const times = { '+': STEP, '=': STEP, '-': 1 / STEP, '0': 0 }[event.key];
      if (times === undefined || element.current === null) return;
      event.preventDefault();
      if (times === 0) setPart(null);
      else zoom(times, middleOf(event.target as Element, element.current));
    },
  };
}

/** Where in an element another one is. */
function middleOf(inner: Element, outer: Element): Point {
  const { left, top, width, height } = inner.getBoundingClientRect();
  return pointIn(outer, { clientX: left + width / 2, clientY: top + height / 2 });
}

function pointIn(outer: Element, { clientX, clientY }: { clientX: number; clientY: number }): Point {
  const { left, top, width, height } = outer.getBoundingClientRect();
  return { x: (clientX - left) / width, y: (clientY - top) / height };
}

/** Pointers on the map that is in `element`. A mouse that begins on a mark is the mark's; fingers may begin anywhere. */
function useGestures(element: Zoom['element'], zoom: (times: number, at: Point) => void, pan: (by: Point) => void): void {
  const heard = useRef({ zoom, pan });
  heard.current = { zoom, pan };
  useEffect(() => {
    const map = element.current;
    if (map === null) return undefined;
    const pointers = new Map<number, Point>();
    const onMark = ({ target }: Event): boolean => target instanceof Element && target.closest('button') !== null;

    const wheel = (event: WheelEvent): void => {
      // Without Ctrl the page scrolls.
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      heard.current.zoom(2 ** Math.max(-MOST, Math.min(MOST, -event.deltaY / DOUBLE)), pointIn(map, event));
    };
    const twice = (event: MouseEvent): void => {
      if (!onMark(event)) heard.current.zoom(event.shiftKey ? 1 / STEP : STEP, pointIn(map, event));
    };
    const down = (event: PointerEvent): void => {
      const finger = event.pointerType === 'touch';
      if (event.button !== 0 || (onMark(event) && !finger)) return;
      pointers.set(event.pointerId, pointIn(map, event));
      if (!finger) map.setPointerCapture(event.pointerId);
    };
    const move = (event: PointerEvent): void => {
      const from = pointers.get(event.pointerId);
      if (from === undefined) return;
      const to = pointIn(map, event);
      const other = [...pointers].find(([id]) => id !== event.pointerId)?.[1];
      pointers.set(event.pointerId, to);
      if (other !== undefined) heard.current.zoom(apart(other, to) / apart(other, from), other);
      else heard.current.pan({ x: from.x - to.x, y: from.y - to.y });
    };
    const up = (event: PointerEvent): void => void pointers.delete(event.pointerId);
    // Two fingers are the map's; one scrolls the page while there is nothing to move.
    const touch = (event: TouchEvent): void => {
      if (event.touches.length > 1) event.preventDefault();
    };

    const ending = new AbortController();
    const options = { signal: ending.signal, passive: false };
    map.addEventListener('wheel', wheel, options);
    map.addEventListener('dblclick', twice, options);
    map.addEventListener('pointerdown', down, options);
    map.addEventListener('pointermove', move, options);
    map.addEventListener('pointerup', up, options);
    map.addEventListener('pointercancel', up, options);
    map.addEventListener('touchmove', touch, options);
    return () => ending.abort();
  }, [element]);
}

function apart(one: Point, other: Point): number {
  return Math.max(0.01, Math.hypot(one.x - other.x, one.y - other.y));
}

/** Paper shows the whole. */
function usePrinted(): boolean {
  return useSyncExternalStore(
    (heard) => {
      PRINT.addEventListener('change', heard);
      return () => PRINT.removeEventListener('change', heard);
    },
    () => PRINT.matches,
  );
}

const PRINT = matchMedia('print');
