// The rows of a table on the map: places beside a list of the same, and what moves between them. Choosing a place in either
// marks it in both, and shows its rows.
import { useMemo } from 'react';
import { Button } from 'react-aria-components';

import type { Drawing } from '../answer/drawing';
import type { Json } from '../answer/json';
import { RowsTable } from '../answer/RowsTable';
import type { Section } from '../answer/sections';
import { WORDS } from '../words/map';
import { drawn, wholeOf } from './drawn';
import { Europe } from './Europe';
import { PlaceList } from './PlaceList';
import { placesOf, type Move, type Place } from './places';
import { useZoom } from './useZoom';
import { pointOf } from './zoom';
import { ZoomButtons } from './ZoomButtons';

interface MapViewProps {
  section: Section;
  /** Those that are shown. */
  rows: readonly Json[];
  drawing: Drawing;
  onDraw: (drawing: Drawing) => void;
  onTable: () => void;
}

export default function MapView({ section, rows, drawing, onDraw, onTable }: MapViewProps) {
  const { places, moves, without } = useMemo(() => placesOf(section.columns, rows), [section, rows]);
  const whole = useMemo(() => wholeOf(places), [places]);
  const zoom = useZoom(whole);
  const { marks, lines } = useMemo(() => drawn(places, moves, zoom.seen), [places, moves, zoom.seen]);
  if (places.length === 0) {
    return (
      <div className="empty">
        <p>{WORDS.none}</p>
        <Button className="link-button underlined" onPress={onTable}>
          {WORDS.seeTable}
        </Button>
      </div>
    );
  }
  const chosen = drawing.place;
  const choose = (id: string): void => {
    const mark = marks.find((one) => one.place.id === id);
    if (mark !== undefined) zoom.reveal(pointOf(mark));
    onDraw({ ...drawing, place: id === chosen ? null : id });
  };
  const place = places.find(({ id }) => id === chosen);
  const left = [
    ...(without > 0 ? [WORDS.without(without)] : []),
    ...(section.total !== null && section.rows.length < section.total ? [WORDS.loaded(section.rows.length, section.total)] : []),
    WORDS.borders,
  ];
  return (
    <div className="map">
      <p className="main-thing">{sentence(places, moves)}</p>
      <div className="map-and-list">
        <div>
          <Europe title={WORDS.map(section.title)} zoom={zoom} marks={marks} lines={lines} chosen={chosen} onChoose={choose} />
          <ZoomButtons zoom={zoom} marks={marks} chosen={chosen} />
        </div>
        <PlaceList places={places} marks={marks} moves={moves} chosen={chosen} onChoose={choose} />
      </div>
      {left.map((note) => (
        <p key={note} className="quiet small">
          {note}
        </p>
      ))}
      {place !== undefined && (
        <div className="place-rows">
          <h3>{WORDS.chosen(place.name)}</h3>
          <RowsTable
            title={WORDS.chosen(place.name)}
            columns={section.columns}
            rows={rows.filter((_, at) => place.rows.includes(at))}
            total={place.rows.length}
          />
        </div>
      )}
    </div>
  );
}

function sentence(places: readonly Place[], moves: readonly Move[]): string {
  const nameOf = (id: string): string => places.find((place) => place.id === id)?.name ?? '';
  const [most] = moves;
  return [named(places), ...(most === undefined ? [] : [WORDS.moving(nameOf(most.from), nameOf(most.to), most.count)])].join(' ');
}

/** Which places are named most. */
function named(places: readonly Place[]): string {
  const records = places[0]?.records ?? 0;
  const most = places.filter((place) => place.records === records).map(({ name }) => name);
  if (places.length === 1) return WORDS.only(most.join(), records);
  return most.length === places.length ? WORDS.alike(places.length) : WORDS.most(places.length, most, records);
}
