// What the page of readiness asks: donation lines with who crews them, and what all that match amount to.
import { graphql } from '../graphql/generated';
import type { ReadinessLinesQuery } from '../graphql/generated/graphql';

export const LINES = graphql(`
  query ReadinessLines(
    $domain: [Domain!] = [AIR_DEFENCE]
    $donor: [CountryCode!]
    $recipient: [CountryCode!]
    $system: [String!]
    $arrives: DateRange = { fromDays: 0, toDays: 180 }
    $state: [ReadinessState!]
    $orderBy: [DonationLineOrder!]
  ) {
    donationLines(
      filter: { domain: $domain, donor: $donor, recipient: $recipient, system: $system, arrives: $arrives, readiness: $state }
      orderBy: $orderBy
      first: 50
    ) {
      totalCount
      groups(by: [READINESS]) {
        readiness
        count
      }
      nodes {
        ...Given
        donation {
          recipient {
            code
            name
          }
        }
        arrives {
          date
          until
          precision
          kind
        }
        readiness {
          crewReadyOn
          trainingGapDays
          usableOn
          state
          crew {
            role
            needed
            trained
            scheduled
            missing
            readyOn
            supply {
              people
              reserved
              iteration {
                ...Seats
                serial
                starts {
                  date
                  precision
                }
                facility {
                  name
                }
              }
            }
          }
          laterIterations {
            ...Seats
          }
        }
        stage
        offered {
          ...Amount
        }
        pledged {
          ...Amount
        }
        allocated {
          ...Amount
        }
        shipped {
          ...Amount
        }
        delivered {
          ...Amount
        }
      }
    }
    longest: donationLines(
      filter: { domain: $domain, donor: $donor, recipient: $recipient, system: $system, arrives: $arrives, readiness: $state }
      orderBy: [{ field: TRAINING_GAP_DAYS, direction: DESC }]
      first: 1
    ) {
      nodes {
        ...Given
        arrives {
          precision
        }
        readiness {
          trainingGapDays
        }
      }
    }
  }

  fragment Amount on Quantity {
    value
    unit {
      code
    }
  }

  fragment Given on DonationLine {
    id
    system {
      id
      name
    }
    description
    donor {
      id
      code
      name
    }
  }

  fragment Seats on CourseIteration {
    id
    ends {
      date
      precision
    }
    seats {
      value
    }
    seatsFilled {
      value
    }
    course {
      title
    }
  }
`);

/** So many lines come first, as the document says. */
export const PAGE = 50;
/** The most that the graph gives in one page. */
export const MOST = 500;

export type LineNode = ReadinessLinesQuery['donationLines']['nodes'][number];
export type Crew = LineNode['readiness']['crew'][number];
export type Iteration = Crew['supply'][number]['iteration'];
export type Later = LineNode['readiness']['laterIterations'][number];
export type Longest = ReadinessLinesQuery['longest']['nodes'][number];
