// What is found for a text, a moment after it was typed.
import { useEffect, useState } from 'react';

import { graphql } from '../graphql/generated';
import type { SearchingQuery } from '../graphql/generated/graphql';
import { ask } from '../graphql/typed';
import { WORDS } from '../words/words';

const SEARCHING = graphql(`
  query Searching($text: String!) {
    search(text: $text, first: 30) {
      kind
      matched
      node {
        __typename
        id
        ... on Nation {
          code
          name
        }
        ... on WeaponSystem {
          name
        }
        ... on LogisticsNode {
          name
        }
        ... on TrainingFacility {
          name
        }
        ... on Equipment {
          nsn
          name
        }
        ... on Course {
          title
        }
        ... on CourseIteration {
          serial
          course {
            title
          }
        }
        ... on Holding {
          nation {
            code
          }
          equipmentType {
            name
          }
        }
        ... on Donation {
          donor {
            code
          }
          text: description
        }
        ... on DonationLine {
          donor {
            code
          }
          description
        }
        ... on Transfer {
          consignmentNumber
        }
        ... on RepairOrder {
          nation {
            code
          }
          fault
        }
      }
    }
  }
`);

export interface Hit {
  id: string;
  kind: string;
  name: string;
  matched: string;
}

interface Found {
  hits: readonly Hit[];
  /** The text that they are for; empty: nothing was asked yet. */
  asked: string;
  failed: boolean;
}

const PAUSE_MS = 200;
const NOTHING: Found = { hits: [], asked: '', failed: false };

export function useHits(text: string): Found {
  const [found, setFound] = useState<Found>(NOTHING);
  const wanted = text.trim();
  useEffect(() => {
    if (wanted === '') {
      setFound(NOTHING);
      return undefined;
    }
    const ending = new AbortController();
    const timer = window.setTimeout(() => {
      ask(SEARCHING, { text: wanted }, ending.signal).then(
        ({ search }) => setFound({ hits: search.map(hitOf), asked: wanted, failed: false }),
        () => void (ending.signal.aborted || setFound({ hits: [], asked: wanted, failed: true })),
      );
    }, PAUSE_MS);
    return () => {
      window.clearTimeout(timer);
      ending.abort();
    };
  }, [wanted]);
  return found;
}

function hitOf({ kind, matched, node }: SearchingQuery['search'][number]): Hit {
  return { id: node.id, kind, matched, name: nameOf(node).filter(Boolean).join(' ') || matched || WORDS.search.unnamed };
}

function nameOf(node: SearchingQuery['search'][number]['node']): (string | null)[] {
  switch (node.__typename) {
    case 'Nation':
      return [node.code, node.name];
    case 'Equipment':
      return [node.nsn, node.name];
    case 'Course':
      return [node.title];
    case 'CourseIteration':
      return [node.course.title, node.serial];
    case 'Holding':
      return [node.nation.code, node.equipmentType.name];
    case 'Donation':
      return [node.donor.code, node.text];
    case 'DonationLine':
      return [node.donor.code, node.description];
    case 'Transfer':
      return [node.consignmentNumber];
    case 'RepairOrder':
      return [node.nation.code, node.fault];
    default:
      return 'name' in node ? [node.name] : [];
  }
}
