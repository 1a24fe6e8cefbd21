import"./rolldown-runtime-B8BYMn-z.js";import{r as e,t}from"./send-BfYkVPdd.js";var UnknownViewer=class extends Error{};async function ask(n,r,i){let a=await e(n.toString(),r,i),[o]=a.errors;if(o?.code===`UNAUTHENTICATED`)throw new UnknownViewer(o.message);if(a.data===null)throw new t(o?.message??``);return a.data}var TypedDocumentString=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}};new TypedDocumentString(`
    fragment Amount on Quantity {
  value
  unit {
    code
  }
}
    `,{fragmentName:`Amount`}),new TypedDocumentString(`
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
    `,{fragmentName:`Given`}),new TypedDocumentString(`
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
    `,{fragmentName:`Seats`});var n={"\n  query Browsing {\n    nations {\n      id\n      code\n      name\n    }\n    weaponSystems(orderBy: [{ field: NAME }], first: 500) {\n      nodes {\n        id\n        name\n        domain\n      }\n    }\n    logisticsNodes {\n      id\n      name\n      kind\n      nation {\n        code\n      }\n    }\n    trainingFacilities(orderBy: [{ field: NAME }], first: 500) {\n      nodes {\n        id\n        name\n        nation {\n          code\n        }\n      }\n    }\n  }\n":new TypedDocumentString(`
    query Browsing {
  nations {
    id
    code
    name
  }
  weaponSystems(orderBy: [{field: NAME}], first: 500) {
    nodes {
      id
      name
      domain
    }
  }
  logisticsNodes {
    id
    name
    kind
    nation {
      code
    }
  }
  trainingFacilities(orderBy: [{field: NAME}], first: 500) {
    nodes {
      id
      name
      nation {
        code
      }
    }
  }
}
    `),"\n  query ThingName($id: ID!) {\n    node(id: $id) {\n      __typename\n      id\n      ... on Nation {\n        code\n        name\n      }\n      ... on WeaponSystem {\n        slug\n        name\n      }\n      ... on LogisticsNode {\n        slug\n        name\n      }\n      ... on TrainingFacility {\n        slug\n        name\n      }\n      ... on CapabilityCoalition {\n        slug\n        name\n      }\n      ... on Equipment {\n        name\n      }\n      ... on Course {\n        title\n      }\n      ... on CourseIteration {\n        serial\n        course {\n          title\n        }\n      }\n      ... on Holding {\n        equipmentType {\n          name\n        }\n      }\n      ... on DonationLine {\n        description\n      }\n      ... on Transfer {\n        consignmentNumber\n      }\n      ... on Feed {\n        slug\n        title\n      }\n    }\n  }\n":new TypedDocumentString(`
    query ThingName($id: ID!) {
  node(id: $id) {
    __typename
    id
    ... on Nation {
      code
      name
    }
    ... on WeaponSystem {
      slug
      name
    }
    ... on LogisticsNode {
      slug
      name
    }
    ... on TrainingFacility {
      slug
      name
    }
    ... on CapabilityCoalition {
      slug
      name
    }
    ... on Equipment {
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
      equipmentType {
        name
      }
    }
    ... on DonationLine {
      description
    }
    ... on Transfer {
      consignmentNumber
    }
    ... on Feed {
      slug
      title
    }
  }
}
    `),"\n  query FeedMatrix {\n    world {\n      instant\n    }\n    nations {\n      code\n      name\n      setAside\n      feeds {\n        slug\n        title\n        kinds\n        access\n        freshness\n        stale\n        asOf\n        lastSuccess\n      }\n    }\n  }\n":new TypedDocumentString(`
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
    `),"\n  query FeedDetail($slug: String!) {\n    world {\n      instant\n    }\n    feed(slug: $slug) {\n      slug\n      title\n      kinds\n      format\n      access\n      freshness\n      promisedEvery\n      dueAt\n      lastSuccess\n      lastAttempt\n      asOf\n      stale\n      lastError\n      nation {\n        code\n        name\n      }\n      newest: runs(first: 16) {\n        nodes {\n          id\n          startedAt\n          outcome\n          published\n          notModified\n          rows {\n            seen\n          }\n        }\n      }\n      runs(first: 4) {\n        nodes {\n          id\n          startedAt\n          published\n          notModified\n          rows {\n            seen\n            accepted\n            flagged\n            quarantined\n          }\n          completeness {\n            field\n            filled\n            total\n          }\n          issues {\n            rule\n            category\n            severity\n            count\n            samples {\n              position\n              field\n              raw\n            }\n          }\n        }\n      }\n    }\n  }\n":new TypedDocumentString(`
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
    `),"\n  query Quarantine($run: ID!, $after: String) {\n    node(id: $run) {\n      ... on FeedRun {\n        quarantined(first: 500, after: $after) {\n          totalCount\n          leftOff\n          pageInfo {\n            hasNextPage\n            endCursor\n          }\n          nodes {\n            position\n            sourceKey\n            record\n            rule\n            category\n            severity\n            field\n            column\n            message\n            value\n            row\n          }\n        }\n      }\n    }\n  }\n":new TypedDocumentString(`
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
    `),"\n  query NationChoices {\n    nations {\n      code\n      name\n    }\n  }\n":new TypedDocumentString(`
    query NationChoices {
  nations {
    code
    name
  }
}
    `),"\n  query SystemChoices {\n    weaponSystems(orderBy: [{ field: NAME }], first: 500) {\n      nodes {\n        slug\n        name\n        domain\n      }\n    }\n  }\n":new TypedDocumentString(`
    query SystemChoices {
  weaponSystems(orderBy: [{field: NAME}], first: 500) {
    nodes {
      slug
      name
      domain
    }
  }
}
    `),"\n  query FacilityChoices {\n    trainingFacilities(orderBy: [{ field: NAME }], first: 500) {\n      nodes {\n        slug\n        name\n        nation {\n          code\n        }\n      }\n    }\n  }\n":new TypedDocumentString(`
    query FacilityChoices {
  trainingFacilities(orderBy: [{field: NAME}], first: 500) {
    nodes {
      slug
      name
      nation {
        code
      }
    }
  }
}
    `),"\n  query NodeChoices {\n    logisticsNodes {\n      slug\n      name\n      kind\n      nation {\n        code\n      }\n    }\n  }\n":new TypedDocumentString(`
    query NodeChoices {
  logisticsNodes {
    slug
    name
    kind
    nation {
      code
    }
  }
}
    `),"\n  query FeedChoices {\n    feeds {\n      slug\n      title\n      nation {\n        code\n      }\n    }\n  }\n":new TypedDocumentString(`
    query FeedChoices {
  feeds {
    slug
    title
    nation {
      code
    }
  }
}
    `),"\n  query ReadinessLines(\n    $domain: [Domain!] = [AIR_DEFENCE]\n    $donor: [CountryCode!]\n    $recipient: [CountryCode!]\n    $system: [String!]\n    $arrives: DateRange = { fromDays: 0, toDays: 180 }\n    $state: [ReadinessState!]\n    $orderBy: [DonationLineOrder!]\n  ) {\n    donationLines(\n      filter: { domain: $domain, donor: $donor, recipient: $recipient, system: $system, arrives: $arrives, readiness: $state }\n      orderBy: $orderBy\n      first: 50\n    ) {\n      totalCount\n      groups(by: [READINESS]) {\n        readiness\n        count\n      }\n      nodes {\n        ...Given\n        donation {\n          recipient {\n            code\n            name\n          }\n        }\n        arrives {\n          date\n          until\n          precision\n          kind\n        }\n        readiness {\n          crewReadyOn\n          trainingGapDays\n          usableOn\n          state\n          crew {\n            role\n            needed\n            trained\n            scheduled\n            missing\n            readyOn\n            supply {\n              people\n              reserved\n              iteration {\n                ...Seats\n                serial\n                starts {\n                  date\n                  precision\n                }\n                facility {\n                  name\n                }\n              }\n            }\n          }\n          laterIterations {\n            ...Seats\n          }\n        }\n        stage\n        offered {\n          ...Amount\n        }\n        pledged {\n          ...Amount\n        }\n        allocated {\n          ...Amount\n        }\n        shipped {\n          ...Amount\n        }\n        delivered {\n          ...Amount\n        }\n      }\n    }\n    longest: donationLines(\n      filter: { domain: $domain, donor: $donor, recipient: $recipient, system: $system, arrives: $arrives, readiness: $state }\n      orderBy: [{ field: TRAINING_GAP_DAYS, direction: DESC }]\n      first: 1\n    ) {\n      nodes {\n        ...Given\n        arrives {\n          precision\n        }\n        readiness {\n          trainingGapDays\n        }\n      }\n    }\n  }\n\n  fragment Amount on Quantity {\n    value\n    unit {\n      code\n    }\n  }\n\n  fragment Given on DonationLine {\n    id\n    system {\n      id\n      name\n    }\n    description\n    donor {\n      id\n      code\n      name\n    }\n  }\n\n  fragment Seats on CourseIteration {\n    id\n    ends {\n      date\n      precision\n    }\n    seats {\n      value\n    }\n    seatsFilled {\n      value\n    }\n    course {\n      title\n    }\n  }\n":new TypedDocumentString(`
    query ReadinessLines($domain: [Domain!] = [AIR_DEFENCE], $donor: [CountryCode!], $recipient: [CountryCode!], $system: [String!], $arrives: DateRange = {fromDays: 0, toDays: 180}, $state: [ReadinessState!], $orderBy: [DonationLineOrder!]) {
  donationLines(
    filter: {domain: $domain, donor: $donor, recipient: $recipient, system: $system, arrives: $arrives, readiness: $state}
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
    filter: {domain: $domain, donor: $donor, recipient: $recipient, system: $system, arrives: $arrives, readiness: $state}
    orderBy: [{field: TRAINING_GAP_DAYS, direction: DESC}]
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
}`),"\n  query Searching($text: String!) {\n    search(text: $text, first: 30) {\n      kind\n      matched\n      node {\n        __typename\n        id\n        ... on Nation {\n          code\n          name\n        }\n        ... on WeaponSystem {\n          name\n        }\n        ... on LogisticsNode {\n          name\n        }\n        ... on TrainingFacility {\n          name\n        }\n        ... on Equipment {\n          nsn\n          name\n        }\n        ... on Course {\n          title\n        }\n        ... on CourseIteration {\n          serial\n          course {\n            title\n          }\n        }\n        ... on Holding {\n          nation {\n            code\n          }\n          equipmentType {\n            name\n          }\n        }\n        ... on Donation {\n          donor {\n            code\n          }\n          text: description\n        }\n        ... on DonationLine {\n          donor {\n            code\n          }\n          description\n        }\n        ... on Transfer {\n          consignmentNumber\n        }\n        ... on RepairOrder {\n          nation {\n            code\n          }\n          fault\n        }\n      }\n    }\n  }\n":new TypedDocumentString(`
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
    `),"\n  query Standing {\n    viewer {\n      name\n      clearance\n      groups\n      caveats\n      nation {\n        code\n        name\n      }\n    }\n    world {\n      version\n      instant\n      today\n    }\n    feeds {\n      slug\n      freshness\n      stale\n    }\n  }\n":new TypedDocumentString(`
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
    `)};function graphql(e){return n[e]??{}}export{UnknownViewer as n,ask as r,graphql as t};