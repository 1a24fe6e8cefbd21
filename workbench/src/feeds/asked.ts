// What the page of feeds asks: all feeds in short, and the chosen one in full.
import { graphql } from '../graphql/generated';
import type { FeedDetailQuery, FeedMatrixQuery, QuarantineQuery } from '../graphql/generated/graphql';
import { ask } from '../graphql/typed';

const MATRIX = graphql(`
  query FeedMatrix {
    world {
      instant
    }
    nations {
      code
      name
      setAside
      feeds {
        slug
        title
        kinds
        access
        freshness
        stale
        asOf
        lastSuccess
      }
    }
  }
`);

const DETAIL = graphql(`
  query FeedDetail($slug: String!) {
    world {
      instant
    }
    feed(slug: $slug) {
      slug
      title
      kinds
      format
      access
      freshness
      promisedEvery
      dueAt
      lastSuccess
      lastAttempt
      asOf
      stale
      lastError
      nation {
        code
        name
      }
      newest: runs(first: 16) {
        nodes {
          id
          startedAt
          outcome
          published
          notModified
          rows {
            seen
          }
        }
      }
      runs(first: 4) {
        nodes {
          id
          startedAt
          published
          notModified
          rows {
            seen
            accepted
            flagged
            quarantined
          }
          completeness {
            field
            filled
            total
          }
          issues {
            rule
            category
            severity
            count
            samples {
              position
              field
              raw
            }
          }
        }
      }
    }
  }
`);

const QUARANTINE = graphql(`
  query Quarantine($run: ID!, $after: String) {
    node(id: $run) {
      ... on FeedRun {
        quarantined(first: 500, after: $after) {
          totalCount
          leftOff
          pageInfo {
            hasNextPage
            endCursor
          }
          nodes {
            position
            sourceKey
            record
            rule
            category
            severity
            field
            column
            message
            value
            row
          }
        }
      }
    }
  }
`);

export type Matrix = FeedMatrixQuery;
export type MatrixNation = Matrix['nations'][number];
export type MatrixFeed = MatrixNation['feeds'][number];
export type Detail = NonNullable<FeedDetailQuery['feed']>;
export type DetailRun = Detail['runs']['nodes'][number];

export function fetchMatrix(signal: AbortSignal): Promise<Matrix> {
  return ask(MATRIX, {}, signal);
}

export function fetchDetail(slug: string, signal: AbortSignal): Promise<FeedDetailQuery> {
  return ask(DETAIL, { slug }, signal);
}

/** Fields of a quarantined row, as the file heads them. */
const FIELDS = ['position', 'sourceKey', 'record', 'rule', 'category', 'severity', 'field', 'column', 'message', 'value', 'row'] as const;

type QuarantinePage = Extract<NonNullable<QuarantineQuery['node']>, { quarantined: unknown }>['quarantined'];

/** All rows that a run quarantined, below a row of heads. */
export async function fetchQuarantine(run: string): Promise<(string | null)[][]> {
  const rows: (string | null)[][] = [[...FIELDS]];
  let after: string | null = null;
  do {
    const answer: QuarantineQuery = await ask(QUARANTINE, { run, after });
    if (!answer.node || !('quarantined' in answer.node)) break;
    const { nodes, pageInfo }: QuarantinePage = answer.node.quarantined;
    rows.push(...nodes.map((row) => FIELDS.map((field) => row[field] ?? null)));
    after = pageInfo.hasNextPage ? (pageInfo.endCursor ?? null) : null;
  } while (after !== null);
  return rows;
}
