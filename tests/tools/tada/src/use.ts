import { initGraphQLTada, type ResultOf, type VariablesOf } from 'gql.tada';
import type { introspection } from './introspection.d.ts';

const graphql = initGraphQLTada<{
  introspection: introspection;
  scalars: {
    CountryCode: string;
    CurrencyCode: string;
    Date: string;
    DateTime: string;
    Decimal: string;
    LanguageCode: string;
    NSN: string;
    SafeInt: number;
  };
}>();

const document = graphql(`
  query Seats($starts: DateRange!) {
    courseIterations(filter: { starts: $starts }, first: 5) {
      nodes { course { title } starts { date } seatsOpen { value } }
    }
  }
`);

export const variables: VariablesOf<typeof document> = { starts: { fromDays: 0, toDays: 30 } };

export function titles(answer: ResultOf<typeof document>): string[] {
  return answer.courseIterations.nodes.flatMap((iteration) => (iteration.course ? [iteration.course.title] : []));
}

// @ts-expect-error days are numbers
export const wrong: VariablesOf<typeof document> = { starts: { fromDays: 'today' } };
