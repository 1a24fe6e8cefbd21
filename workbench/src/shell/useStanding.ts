// Who asks, which world is the newest, and how its feeds stand: asked again and again, so that the page never lies.
import { graphql } from '../graphql/generated';
import type { StandingQuery } from '../graphql/generated/graphql';
import { ask } from '../graphql/typed';
import { usePolled, type Polled } from './usePolled';

const STANDING = graphql(`
  query Standing {
    viewer {
      name
      clearance
      groups
      caveats
      nation {
        code
        name
      }
    }
    world {
      version
      instant
      today
    }
    feeds {
      slug
      freshness
      stale
    }
  }
`);

const EVERY_MS = 15_000;

export type Standing = StandingQuery;

export function useStanding(): Polled<Standing> {
  return usePolled(fetchStanding, EVERY_MS);
}

function fetchStanding(signal: AbortSignal): Promise<Standing> {
  return ask(STANDING, {}, signal);
}
