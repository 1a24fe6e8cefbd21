// How a reader wants an answer drawn. Addresses hold it.

export interface Drawing {
  /** Id of the column whose values the bars of a chart stand for; null: as the answer suggests. */
  by: string | null;
  /** Id of the measure that they are as long as; null: as the answer suggests. */
  of: string | null;
  /** Id of the place that is chosen on the map. */
  place: string | null;
}

export const UNDRAWN: Drawing = { by: null, of: null, place: null };
