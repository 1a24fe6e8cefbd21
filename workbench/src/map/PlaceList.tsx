// The places of a map as a list, and what moves between them.
import { WORDS } from '../words/map';
import type { Mark } from './drawn';
import type { Move, Place } from './places';

interface PlaceListProps {
  places: readonly Place[];
  marks: readonly Mark[];
  moves: readonly Move[];
  chosen: string | null;
  onChoose: (id: string) => void;
}

export function PlaceList({ places, marks, moves, chosen, onChoose }: PlaceListProps) {
  const nameOf = (id: string): string => places.find((place) => place.id === id)?.name ?? '';
  return (
    <div className="place-list" role="region" aria-label={WORDS.places} tabIndex={0}>
      <h3>{WORDS.places}</h3>
      <ul>
        {places.map(({ id, name, at, records }) => {
          const mark = marks.find(({ place }) => place.id === id);
          return (
            <li key={id}>
              <button type="button" className="place" aria-pressed={id === chosen} onClick={() => onChoose(id)}>
                <span className="mark-number" aria-hidden>
                  {mark?.number ?? '–'}
                </span>
                <span className="place-name">
                  {name}
                  {at === null && <span className="quiet small"> {WORDS.nowhere}</span>}
                  {mark?.beyond === true && <span className="quiet small"> {WORDS.beyond}</span>}
                </span>
                <span className="quiet">{WORDS.records(records)}</span>
              </button>
            </li>
          );
        })}
      </ul>
      {moves.length > 0 && (
        <table className="rows moves">
          <caption>{WORDS.moves}</caption>
          <tbody>
            {moves.map(({ from, to, count }) => (
              <tr key={`${from} ${to}`} className={chosen === from || chosen === to ? 'chosen' : undefined}>
                <th scope="row">{WORDS.move(nameOf(from), nameOf(to))}</th>
                <td className="number">{WORDS.count(count)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
}
