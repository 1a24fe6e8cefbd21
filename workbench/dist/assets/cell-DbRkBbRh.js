import"./rolldown-runtime-B8BYMn-z.js";import{B as e,H as t,I as n,K as r,L as i,N as a,W as o,ht as s,i as c,n as l,r as u,ut as d}from"./preload-helper-C4WbthwY.js";import{a as f,c as p,i as m,l as h,m as g,n as _,o as v,p as y,r as b,s as x,t as S}from"./json-DbcTTnTe.js";import{i as C,n as w,r as T}from"./dates-B7ShbvgM.js";var E=`# Which feeds are there, when did each last deliver,
# and which are overdue?
query Feeds($nations: [CountryCode!]) {
  feeds(filter: { nation: $nations }) {
    nation { code name }
    slug
    title
    kinds
    access
    freshness
    promisedEvery
    lastSuccess
    asOf
    dueAt
    stale
    lastError
  }
  overdue: feeds(
    filter: {
      nation: $nations
      freshness: [OVERDUE, DELINQUENT, NEVER]
    }
  ) {
    slug
    freshness
    lastSuccess
    dueAt
  }
}
`,D=`# What is the item of this stock number, and who holds how
# many, in which state? Dashes may be left out; the last nine
# characters count.
query Number($nsn: NSN! = "2350-12-953-7866") {
  equipmentType(by: { nsn: $nsn }) {
    nsn
    name
    aliases { text language feed { slug } }
    supplyClass { code title }
    unitOfIssue { code name }
    system { name category { title } }
    supersededBy { nsn name }
    supersedes { nsn name }
    holdings(first: 0) {
      totalCount
      groups(by: [NATION], orderBy: [{ field: QUANTITY }]) {
        nation { code name }
        count
        quantity { value unit { code } missing }
        offered { value unit { code } }
      }
      byCondition: groups(by: [CONDITION]) {
        condition
        quantity { value unit { code } missing }
      }
      gaps { nation { code } reason asOf message }
    }
  }
}
`,O=`# Which courses are there on the Leopard 2, all variants, in
# which languages, and how long do they take?
query Courses(
  $systems: [String!] = ["leopard-2"]
  $languages: [LanguageCode!]
) {
  courses(
    filter: { system: $systems, language: $languages }
    orderBy: [{ field: DURATION_DAYS }]
    first: 100
  ) {
    totalCount
    nodes {
      nation { code }
      code
      title
      qualifiesFor { system { name } role }
      languages
      durationDays
      level
      facilities { name }
    }
    gaps { nation { code } reason asOf message }
  }
}
`,k=`# Which consignments have stood at a node for more than
# seven days, and what is their next leg?
# "primary" counts each movement once, whoever reports it.
query Waiting(
  $nodes: [String!] = ["rzeszow"]
  $days: IntRange = { gt: 7 }
) {
  transfers(
    filter: { at: $nodes, daysAt: $days, primary: true }
    orderBy: [{ field: AT_SINCE }]
    first: 50
  ) {
    totalCount
    nodes {
      consignment { number reports { nation { code } status } }
      recipient { code }
      lines { system { name } equipmentType { nsn } quantity { value unit { code } } }
      at { node { name } since { date } days }
      nextLeg { mode from { name } to { name } departs { date kind } arrives { date kind } }
    }
    gaps { nation { code } reason asOf message }
  }
}
`,A=`# Which repair orders have been waiting for parts for
# more than 30 days, and for which part?
query WaitingForParts(
  $nations: [CountryCode!]
  $days: IntRange = { gt: 30 }
) {
  repairOrders(
    filter: {
      nation: $nations
      stage: [WAITING_PARTS]
      daysInStage: $days
    }
    orderBy: [{ field: STAGE_SINCE }]
    first: 100
  ) {
    totalCount
    nodes {
      nation { code }
      system { name }
      facility { name }
      stageSince { date }
      daysInStage
      provenance { sourceKey }
      waitingFor {
        equipmentType { nsn name }
        quantity { value unit { code } }
      }
    }
    groups(by: [PART], orderBy: [{ field: COUNT }], first: 20) {
      part { nsn name }
      count
      nations { code }
    }
    gaps { nation { code } reason message }
  }
}
`,j=`# Which runs of courses that are still to come are
# filled to less than 70 %?
query SeatsUnfilled(
  $fillRate: FloatRange = { lt: 0.7 }
  $starts: DateRange = { fromDays: 0, toDays: 90 }
) {
  courseIterations(
    filter: {
      fillRate: $fillRate
      starts: $starts
      status: [PLANNED, OPEN, FULL]
    }
    orderBy: [{ field: FILL_RATE }, { field: STARTS }]
    first: 100
  ) {
    totalCount
    nodes {
      nation { code }
      course { title }
      facility { name }
      starts { date }
      status
      seats { value }
      seatsFilled { value }
      fillRate
      provenance { sourceKey }
    }
    groups(by: [NATION], orderBy: [{ field: COUNT }]) {
      nation { code }
      count
    }
    gaps { nation { code } reason message }
  }
}
`,M=`# Which pledges are older than 180 days and nothing of
# them is allocated yet?
query PledgesWithoutAllocation(
  $days: IntRange = { gt: 180 }
) {
  donationLines(
    filter: {
      stage: [PLEDGED]
      daysInStage: $days
      not: { allocated: { gt: 0 } }
    }
    orderBy: [{ field: STAGE_SINCE }]
    first: 100
  ) {
    totalCount
    nodes {
      donor { code }
      donation { recipient { code } }
      system { name }
      equipmentType { name }
      description
      pledged { value unit { code } state }
      stageSince { date }
      daysInStage
      provenance { sourceKey }
    }
    groups(by: [DONOR], orderBy: [{ field: COUNT }]) {
      donor { code }
      count
    }
    gaps { nation { code } reason message }
  }
}
`,N=`# Which equipment do nations offer that no open requirement of any nation asks for?
# The most valuable first. A requirement asks for an item, for a weapon system, or for the system that this is a variant of,
# and is open while less of it is pledged than requested.
query OfferedAndNotAsked(
  $nations: [CountryCode!]
  $offered: FloatRange = { gt: 0 }
  $category: [String!]
  $supplyClass: [String!]
  $first: Int = 50
) {
  holdings(
    filter: { nation: $nations, offered: $offered, category: $category, supplyClass: $supplyClass, matchesRequirement: false }
    orderBy: [{ field: VALUE, direction: DESC }]
    first: $first
  ) {
    totalCount
    nodes {
      nation { code }
      equipmentType { nsn name }
      system { name }
      holder
      offered { value unit { code } }
      condition { group }
      value { amount currency basis }
    }
    gaps { nation { code } reason asOf message }
  }
}
`,P=`# What was delivered last quarter, by supply class, and how heavy was it?
# "mass" counts lines whose feed gives their mass; "missing" are the others.
query Deliveries(
  $nations: [CountryCode!]
  $arrives: DateRange = { period: LAST_QUARTER }
) {
  transferLines(
    filter: {
      nation: $nations
      status: [HANDED_OVER, RECEIVED_PARTIAL, RECEIVED]
      arrives: $arrives
    }
    first: 0
  ) {
    totalCount
    groups(by: [SUPPLY_CLASS], orderBy: [{ field: MASS }]) {
      supplyClass { code title }
      count
      nations { code }
      mass { value unit { code } counted missing }
      quantity { value unit { code } missing }
    }
    gaps { nation { code } reason asOf message }
  }
}
`,F=`# What has each requirement of the air-defence
# coalition got: how much of what is requested is
# pledged, allocated and delivered, and how much is
# still missing? Figures count in "unit".
query AirDefenceRequirements(
  $coalition: [String!] = ["air-missile-defence"]
) {
  requirements(
    filter: { coalition: $coalition }
    orderBy: [{ field: PRIORITY }, { field: NEEDED_BY }]
    first: 200
  ) {
    totalCount
    nodes {
      nation { code }
      statedBy
      system { name }
      priority
      neededBy { date }
      provenance { sourceKey }
      coverage {
        state
        unit { code }
        requested
        pledged
        allocated
        delivered
        gap
      }
    }
    groups(by: [SYSTEM], orderBy: [{ field: GAP }]) {
      system { name }
      count
      requested { value unit { code } missing }
      pledged { value unit { code } }
      allocated { value unit { code } }
      delivered { value unit { code } }
      gap { value unit { code } }
    }
    gaps { nation { code } reason message }
  }
}
`,I=`# How much of each weapon system is under repair, how much is back, and how long did it take, by hub?
query Repairs(
  $nations: [CountryCode!]
  $domain: [Domain!] = [AIR_DEFENCE, ARMOUR, ARTILLERY]
) {
  repairOrders(filter: { nation: $nations, domain: $domain }, first: 0) {
    totalCount
    groups(
      by: [SYSTEM, FACILITY]
      orderBy: [{ field: OPEN }, { field: RETURNED }]
      first: 100
    ) {
      system { name }
      facility { name nation { code } }
      count
      open
      returned
      meanDaysOpen
      meanDaysToReturn
    }
    gaps { nation { code } reason asOf message }
  }
}
`,L=`# Which ammunition do several nations offer, and how much of it?
# Supply group 13 is ammunition and explosives.
query SurplusAmmunition(
  $supplyClass: [String!] = ["13"]
  $nationCount: IntRange = { gte: 2 }
) {
  holdings(filter: { supplyClass: $supplyClass, offered: { gt: 0 } }, first: 0) {
    groups(
      by: [EQUIPMENT_TYPE]
      having: { nationCount: $nationCount }
      orderBy: [{ field: NATION_COUNT }, { field: OFFERED }]
      first: 50
    ) {
      equipmentType { nsn name }
      nations { code }
      offered { value unit { code } }
      quantity { value unit { code } }
    }
    gaps { nation { code } reason asOf message }
  }
}
`,R=`# Which consignments do two nations report with different
# quantities, of what, and who counts how many?
query CountedDifferently(
  $nations: [CountryCode!]
  $reportCount: IntRange = { gte: 2 }
) {
  consignments(
    filter: { nation: $nations, conflicting: true, reportCount: $reportCount }
    orderBy: [{ field: NUMBER }]
    first: 100
  ) {
    totalCount
    nodes {
      number
      reports { nation { code } status primary provenance { asOf } }
      conflicts {
        equipmentType { nsn }
        system { name }
        lines {
          nation { code }
          quantity { value unit { code } }
          provenance { feed { slug } position }
        }
      }
    }
    gaps { nation { code } reason asOf message }
  }
}
`,ee=`# Which parts do repair orders wait for that another nation holds, under any number that replaces them or that they replace?
# The orders that wait longest first, each with its parts and the largest serviceable stocks of other nations.
query SparesHeldElsewhere(
  $nations: [CountryCode!]
  $domain: [Domain!]
  $orders: Int = 20
  $stocks: Int = 3
) {
  repairOrders(
    filter: { nation: $nations, domain: $domain, partHeldElsewhere: true }
    orderBy: [{ field: STAGE_SINCE }]
    first: $orders
  ) {
    totalCount
    nodes {
      nation { code }
      system { name }
      stage
      stageSince { date }
      daysInStage
      waitingFor {
        equipmentType { nsn name supersededBy { nsn } }
        quantity { value unit { code } }
        heldElsewhere(orderBy: [{ field: QUANTITY, direction: DESC }], first: $stocks) {
          totalCount
          nodes {
            nation { code }
            equipmentType { nsn }
            quantity { value unit { code } }
            condition { group }
            holder
          }
        }
      }
    }
    gaps { nation { code } reason asOf message }
  }
}
`,z=`# Who has given most, in one currency and at one basis?
# Amounts at another basis count as missing: they are never added up.
query DonorsByValue(
  $currency: CurrencyCode! = "EUR"
  $basis: PriceBasis! = ACQUISITION
  $announced: DateRange
) {
  donations(filter: { announced: $announced }, first: 0) {
    groups(
      by: [DONOR]
      valueIn: { currency: $currency, basis: $basis }
      orderBy: [{ field: VALUE }]
    ) {
      donor { code name }
      count
      value { amount currency counted missing rateDate }
    }
    gaps { nation { code } reason asOf message }
  }
}
`,B=`# Which equipment is reported without a stock number, and what is it most likely?
# A suggestion with its evidence; nothing is joined by it.
query EquipmentWithoutNumber(
  $nations: [CountryCode!]
  $text: String
  $first: Int = 50
) {
  equipmentTypes(
    filter: { scheme: [LOCAL, NAME], reportedBy: $nations, text: $text }
    orderBy: [{ field: NAME }]
    first: $first
  ) {
    totalCount
    nodes {
      key { scheme value nation { code } }
      name
      reportedBy { code }
      likelyEntries(first: 1) {
        score
        evidence
        equipmentType { nsn name system { name } }
      }
    }
    gaps { nation { code } reason asOf message }
  }
}
`,V=`# Which air-defence systems arrive before their crews
# have finished, by how many days, and which later
# iterations could be moved up to serve?
query EquipmentBeforeCrew(
  $domain: [Domain!] = [AIR_DEFENCE]
  $arrives: DateRange = { fromDays: 0, toDays: 180 }
) {
  donationLines(
    filter: {
      domain: $domain
      arrives: $arrives
      readiness: [CREW_LATE, CREW_NOT_PLANNED]
    }
    orderBy: [
      { field: TRAINING_GAP_DAYS, direction: DESC }
      { field: ARRIVES }
    ]
    first: 20
  ) {
    totalCount
    nodes {
      donor { code }
      donation { recipient { code } }
      system { name countedAs }
      arrives { date kind }
      readiness {
        state
        trainingGapDays
        crewReadyOn
        crew { role needed trained scheduled missing readyOn }
        laterIterations {
          course { title qualifiesFor { system { name } role } }
          facility { name nation { code } }
          starts { date }
          ends { date }
          seats { value }
          seatsFilled { value }
        }
      }
    }
    groups(by: [READINESS]) { readiness count }
    gaps { nation { code } reason message }
  }
}
`,H=`# If a Patriot battery arrived on a given day: which
# iterations supply its crew, and which roles are missing?
query CrewForASystem(
  $system: String! = "patriot"
  $quantity: Float = 1
  $arrives: Date! = "2027-03-01"
) {
  weaponSystem(slug: $system) {
    name
    countedAs
    crew { role perUnit }
    readiness(quantity: $quantity, arrives: $arrives) {
      state
      crewReadyOn
      usableOn
      crew {
        role
        needed
        trained
        scheduled
        missing
        readyOn
        supply {
          people
          iteration {
            course { title }
            facility { name nation { code } }
            traineeNation { code }
            status
            ends { date }
          }
        }
      }
      laterIterations {
        course { title }
        facility { name nation { code } }
        ends { date }
      }
      gaps { nation { code } reason message }
    }
  }
}
`,U=`# Which requirements are covered in full, and what is
# the one thing that holds up each other one?
query WhatHoldsUpRequirements(
  $coalition: [String!]
  $heldUpBy: [HoldupKind!] = [
    PLEDGE
    ALLOCATION
    PREPARATION
    MOVEMENT
    CREW
  ]
) {
  complete: requirements(
    filter: { coalition: $coalition, coverage: [COMPLETE] }
    first: 100
  ) {
    totalCount
    nodes {
      system { name }
      equipmentType { name }
      provenance { sourceKey }
      coverage { requested delivered unit { code } }
    }
  }
  heldUp: requirements(
    filter: { coalition: $coalition, heldUpBy: $heldUpBy }
    orderBy: [{ field: PRIORITY }, { field: NEEDED_BY }]
    first: 100
  ) {
    totalCount
    nodes {
      system { name }
      equipmentType { name }
      priority
      neededBy { date }
      provenance { sourceKey }
      coverage {
        state
        heldUpBy {
          kind
          missing
          role
          description
          line { donor { code } stage provenance { sourceKey } }
          transfer { consignmentNumber status }
        }
      }
    }
    groups(by: [HELD_UP_BY]) { heldUpBy count }
    gaps { nation { code } reason message }
  }
}
`,W=`# What slips if a node closes for two weeks? Which movements
# would have passed, by day, and which requirements does that
# make late? Write your own first and last day.
query ClosedNode(
  $node: String! = "rzeszow"
  $from: Date! = "2026-12-01"
  $to: Date! = "2026-12-14"
) {
  logisticsNode(slug: $node) {
    name
    closureImpact(from: $from, to: $to) {
      delays {
        passes
        transfer { consignment { number } nation { code } status recipient { code } }
        arrives
        arrivesThen
        days
        requirement { statedBy system { name } priority neededBy { date } }
        missesNeededBy
      }
      missed { statedBy system { name } requested { value unit { code } } priority neededBy { date } }
      gaps { nation { code } reason asOf message }
      withheld
    }
  }
}
`,G=`# What changed since a date, nation by nation: what appeared, what says something else, what disappeared?
# It is known from the runs of the feeds that the gateway remembers; without a date, from all of them. \`gaps\` names the
# feeds of which not everything since that date is remembered.
query WhatChanged(
  $since: DateTime
  $nations: [CountryCode!]
  $kinds: [RecordKind!]
  $first: Int = 20
) {
  changes(filter: { since: $since, nation: $nations, recordKind: $kinds }, first: $first) {
    totalCount
    groups(by: [NATION, KIND], orderBy: [{ field: COUNT }], first: 200) {
      nation { code name }
      kind
      count
    }
    nodes {
      at
      kind
      recordKind
      nation { code }
      feed { slug }
      fields { field before after }
      record {
        id
        ... on Holding { equipmentType { name } holder }
        ... on DonationLine { description }
        ... on RepairOrder { stage }
        ... on CourseIteration { course { title } }
      }
    }
    gaps { nation { code } reason message }
  }
}
`,K=`# What may another nation see of how far air-defence requirements are covered?
# It says of which requirements something is withheld from that nation, but not what: the figures are those that its own
# readers would get, of what whoever asks may see himself. On the demo without a token some gifts are for NATO alone; with the
# token of the XBB viewer others are for XBB alone.
query AsANationMaySeeIt(
  $nation: CountryCode! = "XAA"
  $coalition: [String!] = ["air-missile-defence"]
) {
  asSeenBy(nation: $nation) {
    requirements(
      filter: { coalition: $coalition }
      orderBy: [{ field: PRIORITY }, { field: NEEDED_BY }]
      first: 200
    ) {
      totalCount
      withheld
      nodes {
        nation { code }
        system { name }
        priority
        neededBy { date }
        provenance { sourceKey }
        coverage {
          state
          unit { code }
          requested
          pledged
          allocated
          delivered
          gap
          withheld
        }
      }
      gaps { nation { code } reason message }
    }
  }
}
`,q={holdings:`What nations hold`,equipmentTypes:`What nations hold`,equipmentType:`What nations hold`,donations:`What nations give`,donationLines:`What nations give`,transfers:`What moves`,transferLines:`What moves`,consignments:`What moves`,consignment:`What moves`,repairOrders:`What is repaired`,requirements:`What is needed`,coalitions:`What is needed`,coalition:`What is needed`,trainingFacilities:`Training`,courses:`Training`,courseIterations:`Training`,weaponSystems:`Weapon systems`,weaponSystem:`Weapon systems`,feeds:`The feeds`,nations:`The feeds`,changes:`What changed`},J=`More`;function topicOf(e){return q[e]??J}var Y=Object.entries(Object.assign({"../../../schema/questions/01-feeds.graphql":E,"../../../schema/questions/02-serviceable-howitzers.graphql":c,"../../../schema/questions/03-what-is-this-number.graphql":D,"../../../schema/questions/04-courses-on-a-system.graphql":O,"../../../schema/questions/05-open-seats.graphql":u,"../../../schema/questions/06-air-defence-pledges.graphql":l,"../../../schema/questions/07-waiting-at-a-node.graphql":k,"../../../schema/questions/08-waiting-for-parts.graphql":A,"../../../schema/questions/09-seats-unfilled.graphql":j,"../../../schema/questions/10-pledges-without-allocation.graphql":M,"../../../schema/questions/11-offered-and-not-asked.graphql":N,"../../../schema/questions/12-deliveries-by-supply-class.graphql":P,"../../../schema/questions/13-air-defence-requirements.graphql":F,"../../../schema/questions/14-repairs-by-system.graphql":I,"../../../schema/questions/15-surplus-ammunition.graphql":L,"../../../schema/questions/16-counted-differently.graphql":R,"../../../schema/questions/17-spares-held-elsewhere.graphql":ee,"../../../schema/questions/18-donors-by-value.graphql":z,"../../../schema/questions/19-equipment-without-number.graphql":B,"../../../schema/questions/20-equipment-before-crew.graphql":V,"../../../schema/questions/21-crew-for-a-system.graphql":H,"../../../schema/questions/22-what-holds-up-requirements.graphql":U,"../../../schema/questions/23-a-closed-node.graphql":W,"../../../schema/questions/24-what-changed.graphql":G,"../../../schema/questions/25-as-a-nation-may-see-it.graphql":K})).map(([e,t])=>question(e,t)).sort((e,t)=>e.number.localeCompare(t.number,`en`,{numeric:!0}));function questionOf(e){return Y.find(t=>t.number===e)}function question(e,t){return questionFrom(/([^/-]+)-[^/]*$/.exec(e)?.[1]??e,t,`library`)}function questionFrom(e,t,n){return{shelf:n,number:e,topic:topicOfText(t),text:t,...wordsOf(t)}}function wordsOf(e){let t=[];for(let n of e.split(/\r?\n/)){if(!n.startsWith(`#`))break;t.push(n.replace(/^#\s?/,``).trim())}let n=t.join(` `).trim(),r=n.indexOf(`?`)+1;return r>0?{title:n.slice(0,r),help:n.slice(r).trim()}:{title:n,help:``}}function operationOf(e){return e.definitions.find(e=>e.kind===s.OPERATION_DEFINITION)}function topicOfText(e){try{return topicOf(rootField(d(e,{noLocation:!0})))}catch{return topicOf(``)}}function rootField(e){let t=operationOf(e)?.selectionSet.selections[0];return t?.kind===s.FIELD?t.name.value:``}var X=`muster_`;function shapeOf(e,t){let n=operationOf(e),r=t.getQueryType();if(n===void 0||!r)return{kind:`object`,type:`Query`,fields:[]};let i=new Map;for(let t of e.definitions)t.kind===s.FRAGMENT_DEFINITION&&i.set(t.name.value,t);return objectShape(r,[n.selectionSet],{schema:t,fragments:i})}function objectShape(e,t,n){let r=new Map;for(let i of t)collect(e,i,n,r);return{kind:`object`,type:e.name,fields:[...r].map(([e,{type:t,sets:r}])=>({key:e,shape:typed(t,r,n)}))}}function collect(t,i,a,o){for(let c of i.selections){if(c.kind===s.FIELD){let n=c.alias?.value??c.name.value,i=r(t)||e(t)?t.getFields()[c.name.value]:void 0,a=o.get(n)??{type:i?.type??null,sets:[]};c.selectionSet&&a.sets.push(c.selectionSet),o.set(n,a);continue}let i=c.kind===s.INLINE_FRAGMENT?c:a.fragments.get(c.name.value);if(i===void 0)continue;let l=i.typeCondition?a.schema.getType(i.typeCondition.name.value):t;n(l)&&collect(l,i.selectionSet,a,o)}}function typed(e,r,s){if(e===null)return{kind:`leaf`,type:`String`,isEnum:!1};if(o(e))return typed(e.ofType,r,s);if(t(e))return{kind:`list`,of:typed(e.ofType,r,s)};let c=a(e);return n(c)?objectShape(c,r,s):{kind:`leaf`,type:c.name,isEnum:i(c)}}var Z=new Set([`NSN`,`ID`,`CountryCode`,`CurrencyCode`,`LanguageCode`]),Q={kind:`blank`};function readCell(e,t){if(t==null)return Q;switch(e.kind){case`leaf`:return leaf(e.type,e.isEnum,t);case`named`:return named(e,t);case`value`:return composite(e.type,t);case`several`:return{kind:`several`,cells:m(t).map(t=>readCell(e.of,t))};case`rows`:{let n=m(S(t,e.list)).filter(b);return{kind:`rows`,rows:n,columns:e.columns,total:f(own(t,`total`,`totalCount`))??n.length}}}}function named(e,t){let n=e.code===null?null:v(_(t,e.code)),r=e.name===null?null:v(_(t,e.name));return n===null&&r===null?Q:{kind:`named`,code:n,name:r}}function leaf(e,t,n){if(typeof n==`number`)return{kind:`number`,value:n};if(typeof n==`boolean`)return{kind:`boolean`,value:n};if(typeof n!=`string`)return{kind:`text`,text:JSON.stringify(n)};if(t)return{kind:`enum`,name:n};switch(e){case`Date`:return{kind:`day`,iso:n};case`DateTime`:return{kind:`instant`,iso:n};case`Decimal`:return{kind:`decimal`,text:n};default:return{kind:Z.has(e)?`code`:`text`,text:n}}}function own(e,t,n=t){return _(e,`muster_${t}`)??_(e,n)}function nothingCounted(e){return own(e,`counted`)===0&&(f(own(e,`missing`))??0)>0}function composite(e,t){switch(e){case`QuantitySum`:return{kind:`sum`,value:nothingCounted(t)?null:f(own(t,`value`))??0,unit:v(_(own(t,`unit`),`code`)),missing:f(own(t,`missing`))??0};case`Quantity`:return{kind:`quantity`,value:f(own(t,`value`)),unit:v(_(own(t,`unit`),`code`)),state:v(own(t,`state`))??`NOT_REPORTED`,raw:v(own(t,`raw`))};case`Money`:case`MoneySum`:return{kind:`money`,amount:nothingCounted(t)?null:v(own(t,`amount`)),currency:v(own(t,`currency`))??``,basis:v(own(t,`basis`)),missing:f(own(t,`missing`))??0};case`When`:return{kind:`when`,iso:v(own(t,`date`))??``,precision:v(own(t,`precision`))??`DAY`,certainty:v(own(t,`kind`))??``,raw:v(own(t,`raw`))};case`Period`:return{kind:`period`,from:v(own(t,`from`))??``,precision:v(own(t,`precision`))??`DAY`,title:v(own(t,`title`))??``};case`Condition`:return{kind:`condition`,group:v(own(t,`group`))??`UNKNOWN`,code:v(own(t,`code`))};case`Position`:return{kind:`place`,latitude:f(_(t,`latitude`))??0,longitude:f(_(t,`longitude`))??0};case`Label`:return{kind:`label`,classification:v(_(t,`classification`))??``,releasableTo:m(_(t,`releasableTo`)).filter(e=>typeof e==`string`)};default:return{kind:`origin`,feed:v(_(_(t,`feed`),`slug`))??``,position:v(_(t,`position`))??``}}}function cellOf(e,t){let n=readCell(e.reading,S(t,e.path));if(n.kind!==`number`&&n.kind!==`day`||e.derivedFrom===void 0)return n;let r=_(S(t,e.derivedFrom),`precision`);return{...n,about:typeof r==`string`&&r!==`DAY`}}var $=[`code`,`nsn`,`slug`,`niin`],te=[`name`,`title`],ne=new Set([`Quantity`,`QuantitySum`,`Money`,`MoneySum`,`When`,`Period`,`Condition`,`Position`,`Provenance`,`Label`]),re=new Set([`gaps`,`withheld`,`pageInfo`,`cursor`,`__typename`]);function columnsOf(e){let t=fields(e,[]),n=titled(t.map(({path:e})=>e));return t.map((e,t)=>({id:e.path.join(`.`)||`value`,title:n[t]??e.path.join(` `),path:e.path,reading:e.reading}))}function fields(e,t){let n=e.fields.filter(({key:e})=>!e.startsWith(`muster_`)&&!re.has(e)),r=t.length>0?callingFields(n):null,i=r===null?n:n.filter(({key:e})=>e!==r.code&&e!==r.name);return[...r===null?[]:[{path:t,reading:{kind:`named`,...r}}],...i.flatMap(e=>ofField(e,t))]}function callingFields(e){let leaf=t=>e.some(e=>e.key===t&&e.shape.kind===`leaf`),t=$.find(leaf)??null,n=te.find(leaf)??null;return t===null&&n===null?null:{code:t,name:n}}function ofField({key:e,shape:t},n){let r=[...n,e],i=readingOf(t);return i===null?t.kind===`object`?fields(t,r):[]:[{path:r,reading:i}]}function readingOf(e){if(e.kind===`leaf`)return{kind:`leaf`,type:e.type,isEnum:e.isEnum};if(e.kind===`list`)return listReading(e.of);if(ne.has(e.type))return{kind:`value`,type:e.type};let t=rowsIn(e);return t===null?null:{kind:`rows`,list:t.path,columns:columnsOf(t.shape)}}function listReading(e){let t=readingOf(e);if(t!==null)return{kind:`several`,of:t};if(e.kind!==`object`)return{kind:`several`,of:{kind:`leaf`,type:`String`,isEnum:!1}};let n=e.fields.filter(({key:e})=>!e.startsWith(X)),r=callingFields(n);return r!==null&&n.every(({key:e})=>e===r.code||e===r.name)?{kind:`several`,of:{kind:`named`,...r}}:{kind:`rows`,list:[],columns:columnsOf(e)}}function rowsIn(e){if(!e.type.endsWith(`Connection`))return null;for(let{key:t,shape:n}of e.fields)if(t!==`gaps`&&n.kind===`list`&&n.of.kind===`object`)return{path:[t],shape:n.of};return{path:[],shape:{kind:`object`,type:e.type,fields:[]}}}function titled(e){let t=e.map(e=>e.map(h));return t.map((e,n)=>{for(let r=1;r<=e.length;r+=1){let i=joined(e.slice(-r));if(t.every((e,t)=>t===n||joined(e.slice(-r))!==i))return i}return joined(e)})}function joined(e){let inside=e=>/^[A-Z][A-Z0-9]/.test(e)?e:`${e.charAt(0).toLowerCase()}${e.slice(1)}`;return e.map((e,t)=>t===0?e:inside(e)).join(` `)}function cellText(e){switch(e.kind){case`blank`:return``;case`text`:case`code`:return e.text;case`enum`:return p(e.name);case`boolean`:return e.value?x.yes:x.no;case`number`:return`${e.about?`≈ `:``}${g(e.value)}`;case`decimal`:return y(e.text);case`day`:return`${e.about?`≈ `:``}${w(e.iso)}`;case`instant`:return C(e.iso);case`named`:return[e.code,e.name].filter(e=>e!==null).join(` `);case`quantity`:return e.value===null?x.valueState(e.state):withUnit(e.value,e.unit);case`sum`:return e.value===null?x.valueState(`NOT_REPORTED`):withUnit(e.value,e.unit);case`money`:return e.amount===null?x.valueState(`NOT_REPORTED`):`${y(e.amount)} ${e.currency}${e.basis===null?``:` ${x.basis(e.basis)}`}`;case`when`:return`${e.certainty===`ESTIMATED`?`≈ `:``}${T(e.precision,e.iso)}`;case`period`:return e.title;case`condition`:return p(e.group);case`place`:return`${e.latitude.toFixed(4)}, ${e.longitude.toFixed(4)}`;case`origin`:return`${e.feed}, ${e.position}`;case`label`:return[e.classification,...e.releasableTo.length>0?[`REL ${e.releasableTo.join(`, `)}`]:[]].join(` `);case`several`:return e.cells.map(cellText).join(`; `);case`rows`:return g(e.total)}}function withUnit(e,t){return t===null?g(e):`${g(e)} ${x.unit(t,e)}`}function sizeOf(e){switch(e.kind){case`number`:case`quantity`:case`sum`:return e.value;case`decimal`:return Number(e.text);case`money`:return e.amount===null?null:Number(e.amount);default:return null}}function sortKey(e){switch(e.kind){case`blank`:return null;case`number`:case`quantity`:case`sum`:case`decimal`:case`money`:return sizeOf(e);case`boolean`:return+!!e.value;case`day`:case`instant`:case`when`:return e.iso;case`period`:return e.from;case`rows`:return e.total;case`several`:return e.cells.length===0?null:firstKey(e.cells);default:return cellText(e).toLocaleLowerCase(`en`)}}function firstKey(e){let[t]=e;return t===void 0?null:sortKey(t)}function isNumeric(e){return[`number`,`decimal`,`quantity`,`sum`,`money`].includes(e.kind)}var ie=16;function isShort(e){return e.kind===`text`||e.kind===`named`?cellText(e).length<=ie:isNumeric(e)||[`day`,`when`,`instant`,`code`,`period`,`enum`,`condition`,`rows`].includes(e.kind)}export{sortKey as a,X as c,operationOf as d,questionFrom as f,wordsOf as h,sizeOf as i,shapeOf as l,topicOfText as m,isNumeric as n,cellOf as o,questionOf as p,isShort as r,columnsOf as s,cellText as t,Y as u};