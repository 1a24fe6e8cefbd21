// A value as people read it.
import { decimal, number } from '../format/numbers';
import { dayTo } from '../format/dates';
import { enumWords } from '../format/words';
import { WORDS } from '../words/words';
import { cellText, type Cell } from './cell';

/** So many of a list stand in a cell; the rest are counted. */
const FEW = 4;

export function CellView({ cell }: { cell: Cell }) {
  switch (cell.kind) {
    case 'blank':
      return null;
    case 'code':
      return <span className="code">{cell.text}</span>;
    case 'named':
      return (
        <>
          {cell.code !== null && <span className="code">{cell.code}</span>}
          {cell.code !== null && cell.name !== null && ' '}
          {cell.name}
        </>
      );
    case 'quantity':
    case 'sum':
      return cell.value === null ? (
        <span className="quiet">{cellText(cell)}</span>
      ) : (
        <>
          {number(cell.value)} {cell.unit !== null && <span className="quiet">{WORDS.unit(cell.unit, cell.value)}</span>}
        </>
      );
    case 'money':
      return cell.amount === null ? (
        <span className="quiet">{cellText(cell)}</span>
      ) : (
        <>
          {decimal(cell.amount)} {cell.currency} {cell.basis !== null && <span className="quiet small">{WORDS.basis(cell.basis)}</span>}
        </>
      );
    case 'when':
      return (
        <>
          {cell.certainty === 'ESTIMATED' && '≈ '}
          {dayTo(cell.precision, cell.iso)}
          {(cell.precision === 'MONTH' || cell.precision === 'QUARTER') && (
            <span className="quiet small"> {cell.precision.toLowerCase()}</span>
          )}
        </>
      );
    case 'condition':
      return (
        <>
          {enumWords(cell.group)} {cell.code !== null && <span className="code quiet">{cell.code}</span>}
        </>
      );
    case 'rows':
      return cell.total === 0 ? (
        <span className="quiet">{WORDS.answer.none}</span>
      ) : (
        <span className="badge">{WORDS.answer.rows(cell.total)}</span>
      );
    case 'several': {
      const shown = cell.cells.slice(0, FEW).map(cellText).join(', ');
      return cell.cells.length > FEW ? <>{`${shown} +${cell.cells.length - FEW}`}</> : <>{shown}</>;
    }
    default:
      return <>{cellText(cell)}</>;
  }
}
