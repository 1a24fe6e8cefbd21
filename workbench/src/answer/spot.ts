// Where in a table the keyboard is.

/** A cell, counted from the first of the body. */
export interface Spot {
  row: number;
  column: number;
}

const PAGE = 10;

/** Where a key leads from a cell; null: nowhere. */
export function moved(
  { row, column }: Spot,
  { key, ctrlKey }: { key: string; ctrlKey: boolean },
  size: { rows: number; columns: number },
): Spot | null {
  const inside = (to: Spot): Spot => ({
    row: Math.max(0, Math.min(to.row, size.rows - 1)),
    column: Math.max(0, Math.min(to.column, size.columns - 1)),
  });
  switch (key) {
    case 'ArrowDown':
      return inside({ row: row + 1, column });
    case 'ArrowUp':
      return inside({ row: row - 1, column });
    case 'ArrowRight':
      return inside({ row, column: column + 1 });
    case 'ArrowLeft':
      return inside({ row, column: column - 1 });
    case 'PageDown':
      return inside({ row: row + PAGE, column });
    case 'PageUp':
      return inside({ row: row - PAGE, column });
    case 'Home':
      return inside({ row: ctrlKey ? 0 : row, column: 0 });
    case 'End':
      return inside({ row: ctrlKey ? size.rows - 1 : row, column: size.columns - 1 });
    default:
      return null;
  }
}
