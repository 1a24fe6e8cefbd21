// Europe on paper: the same for the land that is cut at build and for the places that are drawn over it.
import { geoConicConformal, type GeoConicProjection } from 'd3-geo';

/** How large the paper is. */
export const PAPER = { width: 4750, height: 3800 } as const;

/** From the Azores' east to the Caspian Sea, from the Sahara to the North Cape. */
const FRAME = {
  type: 'MultiPoint' as const,
  coordinates: [
    [-10, 34.5],
    [45, 36],
    [-10, 60],
    [25, 71.5],
    [42, 66],
  ],
};

/** Conformal, as Europe's agencies draw it (ETRS89-LCC): a direction on the map is one on the ground. */
export function europe(): GeoConicProjection {
  return geoConicConformal().parallels([35, 65]).rotate([-17, 0]).fitSize([PAPER.width, PAPER.height], FRAME);
}
