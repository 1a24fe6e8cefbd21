import { graphql } from 'relay-runtime';

export const query = graphql`
  query HoldingsQuery($count: Int = 20, $cursor: String) {
    ...Holdings_list @arguments(count: $count, cursor: $cursor)
  }
`;

export const list = graphql`
  fragment Holdings_list on Query
  @argumentDefinitions(count: { type: "Int", defaultValue: 20 }, cursor: { type: "String" })
  @refetchable(queryName: "HoldingsPage") {
    holdings(first: $count, after: $cursor, filter: { condition: [SERVICEABLE] }) @connection(key: "Holdings_holdings") {
      edges {
        node {
          id
          ...Holdings_row
        }
      }
    }
  }
`;

export const row = graphql`
  fragment Holdings_row on Holding @refetchable(queryName: "HoldingAgain") {
    id
    holder
    quantity {
      value
    }
  }
`;
