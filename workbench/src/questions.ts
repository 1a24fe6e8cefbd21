// The questions that the page opens with, one tab each; a tab is named after its operation. Lines are kept
// to some 50 characters, so that at 1280 px nothing hides behind the buttons.

/** One question: its GraphQL document, which begins with a comment that asks it in words. */
export interface Question {
  query: string;
}

export const QUESTIONS: Question[] = [
  {
    query: `# Who holds howitzers that can be used today?
# "gaps" names nations that are missing or late.
query Howitzers {
  holdings(
    filter: {
      category: ["howitzer"]
      condition: [SERVICEABLE]
    }
    orderBy: [{ field: QUANTITY, direction: DESC }]
    first: 20
  ) {
    totalCount
    nodes {
      nation { code name }
      system { name calibre }
      holder
      quantity { value unit { code } state }
      provenance { feed { slug } position asOf }
    }
    gaps { nation { code } reason asOf message }
  }
}
`,
  },
  {
    query: `# Which air-defence systems arrive in the next
# 30 days, from whom, and what is odd about them?
query AirDefenceOnTheWay {
  world { today }
  donationLines(
    filter: {
      domain: [AIR_DEFENCE]
      arrives: { fromDays: 0, toDays: 30 }
    }
    orderBy: [{ field: ARRIVES }]
    first: 20
  ) {
    totalCount
    nodes {
      donor { code }
      donation { recipient { code } }
      system { name countedAs }
      description
      stage
      arrives { date until precision kind }
      pledged { value unit { code } state }
      delivered { value state }
      issues { rule message }
    }
    gaps { nation { code } reason message }
  }
}
`,
  },
  {
    query: `# Whose records are late, or have never come?
# A failing feed's last good copy is served.
query FeedsNotCurrent {
  feeds(
    filter: {
      freshness: [OVERDUE, DELINQUENT, NEVER]
    }
  ) {
    nation { code name }
    slug
    kinds
    freshness
    promisedEvery
    asOf
    stale
    lastError
    run {
      outcome
      rows { seen accepted flagged quarantined }
    }
  }
}
`,
  },
];

/** What a new tab begins with. */
export const NEW_QUESTION = `# Ctrl Space shows what fits here, Ctrl Enter asks.

`;
