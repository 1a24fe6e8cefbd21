import"./rolldown-runtime-B8BYMn-z.js";import{B as e,C as t,E as n,H as r,K as i,L as a,Q as o,R as s,S as c,St as l,T as u,W as d,X as f,_ as p,b as m,ct as h,d as g,ht as _,mt as v,ot as y,p as b,u as x,ut as S,v as C,w,x as T,y as E}from"./preload-helper-C4WbthwY.js";import{F as D,I as O,L as k,M as A,P as j,R as M,T as N,m as P,p as F,t as I,w as L}from"./validate-Dyu0zUMK.js";function extendSchemaImpl(l,h,x){let S=[],C=Object.create(null),O=Object.create(null),k=[],A,j=[];for(let e of h.definitions)if(e.kind===_.SCHEMA_DEFINITION)A=e;else if(e.kind===_.SCHEMA_EXTENSION)j.push(e);else if(L(e))S.push(e);else if(N(e)){let t=e.name.value,n=C[t];C[t]=n?n.concat([e]):[e]}else if(e.kind===_.DIRECTIVE_DEFINITION)k.push(e);else if(e.kind===_.DIRECTIVE_EXTENSION){let t=e.name.value,n=O[t];O[t]=n?n.concat([e]):[e]}if(Object.keys(C).length===0&&S.length===0&&Object.keys(O).length===0&&k.length===0&&j.length===0&&A==null)return l;let M=Object.create(null);for(let e of l.types)M[e.name]=extendNamedType(e);for(let e of S){let t=e.name.value;M[t]=R[t]??buildType(e)}let F=Object.create(null);for(let e of l.directives)F[e.name]=extendDirective(e);let I={query:l.query&&replaceNamedType(l.query),mutation:l.mutation&&replaceNamedType(l.mutation),subscription:l.subscription&&replaceNamedType(l.subscription),...A&&getOperationTypes([A]),...getOperationTypes(j)},z=Object.values(F);return{description:A?.description?.value,...I,types:Object.values(M),directives:[...z.map(replaceDirective),...k.map(buildDirective)],extensions:Object.create(null),astNode:A??l.astNode,extensionASTNodes:l.extensionASTNodes.concat(j),assumeValid:x?.assumeValid??!1};function replaceType(e){return r(e)?new c(replaceType(e.ofType)):d(e)?new t(replaceType(e.ofType)):replaceNamedType(e)}function replaceNamedType(e){return M[e.name]}function replaceDirective(e){let t=e.toConfig();return new D({...t,args:y(t.args,extendArg)})}function extendNamedType(t){if(g(t)||p(t))return t;if(f(t))return extendScalarType(t);if(i(t))return extendObjectType(t);if(e(t))return extendInterfaceType(t);if(o(t))return extendUnionType(t);if(a(t))return extendEnumType(t);if(s(t))return extendInputObjectType(t);b(!1,`Unexpected type: `+v(t))}function extendInputObjectType(e){let t=e.toConfig(),n=C[t.name]??[];return new m({...t,fields:()=>({...y(t.fields,e=>({...e,type:replaceType(e.type)})),...buildInputFieldMap(n)}),extensionASTNodes:t.extensionASTNodes.concat(n)})}function extendEnumType(e){let t=e.toConfig(),n=C[e.name]??[];return new E({...t,values:{...t.values,...buildEnumValueMap(n)},extensionASTNodes:t.extensionASTNodes.concat(n)})}function extendScalarType(e){let t=e.toConfig(),n=C[t.name]??[],r=t.specifiedByURL;for(let e of n)r=getSpecifiedByURL(e)??r;return new u({...t,specifiedByURL:r,extensionASTNodes:t.extensionASTNodes.concat(n)})}function extendObjectType(e){let t=e.toConfig(),n=C[t.name]??[];return new w({...t,interfaces:()=>[...e.getInterfaces().map(replaceNamedType),...buildInterfaces(n)],fields:()=>({...y(t.fields,extendField),...buildFieldMap(n)}),extensionASTNodes:t.extensionASTNodes.concat(n)})}function extendInterfaceType(e){let t=e.toConfig(),n=C[t.name]??[];return new T({...t,interfaces:()=>[...e.getInterfaces().map(replaceNamedType),...buildInterfaces(n)],fields:()=>({...y(t.fields,extendField),...buildFieldMap(n)}),extensionASTNodes:t.extensionASTNodes.concat(n)})}function extendUnionType(e){let t=e.toConfig(),r=C[t.name]??[];return new n({...t,types:()=>[...e.getTypes().map(replaceNamedType),...buildUnionTypes(r)],extensionASTNodes:t.extensionASTNodes.concat(r)})}function extendField(e){return{...e,type:replaceType(e.type),args:e.args&&y(e.args,extendArg)}}function extendArg(e){return{...e,type:replaceType(e.type)}}function getOperationTypes(e){let t={};for(let n of e){let e=n.operationTypes??[];for(let n of e)t[n.operation]=getNamedType(n.type)}return t}function extendDirective(e){let t=e.toConfig(),n=O[t.name]??[],r=t.deprecationReason??n.map(e=>getDeprecationReason(e)).find(e=>e!=null);return new D({...t,deprecationReason:r,extensionASTNodes:t.extensionASTNodes.concat(n)})}function getNamedType(e){let t=e.name.value,n=R[t]??M[t];if(n===void 0)throw Error(`Unknown type: "${t}".`);return n}function getWrappedType(e){return e.kind===_.LIST_TYPE?new c(getWrappedType(e.type)):e.kind===_.NON_NULL_TYPE?new t(getWrappedType(e.type)):getNamedType(e)}function buildDirective(e){let t=O[e.name.value]??[],n=getDeprecationReason(e)??t.map(e=>getDeprecationReason(e)).find(e=>e!=null);return new D({name:e.name.value,description:e.description?.value,locations:e.locations.map(({value:e})=>e),isRepeatable:e.repeatable,args:buildArgumentMap(e.arguments),deprecationReason:n,astNode:e,extensionASTNodes:t})}function buildFieldMap(e){let t=Object.create(null);for(let n of e){let e=n.fields??[];for(let n of e)t[n.name.value]={type:getWrappedType(n.type),description:n.description?.value,args:buildArgumentMap(n.arguments),deprecationReason:getDeprecationReason(n),astNode:n}}return t}function buildArgumentMap(e){let t=e??[],n=Object.create(null);for(let e of t){let t=getWrappedType(e.type);n[e.name.value]={type:t,description:e.description?.value,defaultValue:P(e.defaultValue,t),deprecationReason:getDeprecationReason(e),astNode:e}}return n}function buildInputFieldMap(e){let t=Object.create(null);for(let n of e){let e=n.fields??[];for(let n of e){let e=getWrappedType(n.type);t[n.name.value]={type:e,description:n.description?.value,defaultValue:P(n.defaultValue,e),deprecationReason:getDeprecationReason(n),astNode:n}}}return t}function buildEnumValueMap(e){let t=Object.create(null);for(let n of e){let e=n.values??[];for(let n of e)t[n.name.value]={description:n.description?.value,deprecationReason:getDeprecationReason(n),astNode:n}}return t}function buildInterfaces(e){return e.flatMap(e=>e.interfaces?.map(getNamedType)??[])}function buildUnionTypes(e){return e.flatMap(e=>e.types?.map(getNamedType)??[])}function buildType(e){let t=e.name.value,r=C[t]??[];switch(e.kind){case _.OBJECT_TYPE_DEFINITION:{let n=[e,...r];return new w({name:t,description:e.description?.value,interfaces:()=>buildInterfaces(n),fields:()=>buildFieldMap(n),astNode:e,extensionASTNodes:r})}case _.INTERFACE_TYPE_DEFINITION:{let n=[e,...r];return new T({name:t,description:e.description?.value,interfaces:()=>buildInterfaces(n),fields:()=>buildFieldMap(n),astNode:e,extensionASTNodes:r})}case _.ENUM_TYPE_DEFINITION:{let n=[e,...r];return new E({name:t,description:e.description?.value,values:buildEnumValueMap(n),astNode:e,extensionASTNodes:r})}case _.UNION_TYPE_DEFINITION:{let i=[e,...r];return new n({name:t,description:e.description?.value,types:()=>buildUnionTypes(i),astNode:e,extensionASTNodes:r})}case _.SCALAR_TYPE_DEFINITION:return new u({name:t,description:e.description?.value,specifiedByURL:getSpecifiedByURL(e),astNode:e,extensionASTNodes:r});case _.INPUT_OBJECT_TYPE_DEFINITION:{let n=[e,...r];return new m({name:t,description:e.description?.value,fields:()=>buildInputFieldMap(n),astNode:e,extensionASTNodes:r,isOneOf:isOneOf(e)})}}}}var R=h([...C,...x],e=>e.name);function getDeprecationReason(e){return F(j,e)?.reason}function getSpecifiedByURL(e){return F(k,e)?.url}function isOneOf(e){return!!F(O,e)}function buildASTSchema(e,t){e!=null&&e.kind===_.DOCUMENT||l(!1,`Must provide valid Document AST.`),t?.assumeValid!==!0&&t?.assumeValidSDL!==!0&&I(e);let n=extendSchemaImpl({description:void 0,types:[],directives:[],extensions:Object.create(null),extensionASTNodes:[],assumeValid:!1},e,t);if(n.astNode==null)for(let e of n.types)switch(e.name){case`Query`:n.query=e;break;case`Mutation`:n.mutation=e;break;case`Subscription`:n.subscription=e}let r=[...n.directives,...M.filter(e=>n.directives.every(t=>t.name!==e.name))];return new A({...n,directives:r})}function buildSchema(e,t){return buildASTSchema(S(e,t),{assumeValidSDL:t?.assumeValidSDL,assumeValid:t?.assumeValid})}var z=buildSchema(`"Another name, as it is written."
type Alias {
  "The name."
  text: String!
  "Its language; null: any."
  language: LanguageCode
  "The feed that writes it so; null: reference data."
  feed: Feed
}

"What every connection and every calculation tells about itself. One fragment on it shows in any view what an answer lacks."
interface Answer {
  "Feeds whose records may be missing from this answer or out of date in it; empty: complete and current."
  gaps: [FeedGap!]!
  "Whether labels kept records from this answer; never which or how many."
  withheld: Withholding!
}

"Calendar periods seen from \`world.today\`; quarters begin in January."
enum CalendarPeriod {
  "The month of today."
  THIS_MONTH
  "The month before."
  LAST_MONTH
  "The month after."
  NEXT_MONTH
  "The quarter of today."
  THIS_QUARTER
  "The quarter before."
  LAST_QUARTER
  "The quarter after."
  NEXT_QUARTER
  "The year of today."
  THIS_YEAR
  "The year before."
  LAST_YEAR
  "The year after."
  NEXT_YEAR
}

"Nations that build up one capability together; reference data of the gateway."
type CapabilityCoalition implements Node {
  "The global id."
  id: ID!
  "Its name in filters and links."
  slug: String!
  "Its name."
  name: String!
  "Field of use."
  domain: Domain!
  "Nations that lead it."
  leads: [Nation!]!
  "Nations that take part, the leading ones among them."
  members: [Nation!]!
  "What is asked of it."
  requirements(
    "Which records; null: all that the viewer may see."
    filter: RequirementFilter,
    "By what, the first key first; ties by id. Without: by id."
    orderBy: [RequirementOrder!],
    "The first so many; at most 500. Without \`first\` and \`last\`: the first 50."
    first: Int,
    "Only what comes after that cursor."
    after: String,
    "The last so many; at most 500."
    last: Int,
    "Only what comes before that cursor."
    before: String
  ): RequirementConnection!
}

"A record that appeared, changed or disappeared between two published runs of its feed. A viewer who may see only the newer version sees it appear, one who may see only the older version sees it disappear. A row without a key of its own that changes disappears, and another appears."
type Change implements Node {
  "The global id."
  id: ID!
  "When the run that brought it was judged."
  at: DateTime!
  "What happened."
  kind: ChangeKind!
  "Kind of the record."
  recordKind: RecordKind!
  "Id of the record today."
  recordId: ID!
  "Whose feed it was."
  nation: Nation!
  "The feed."
  feed: Feed!
  "The run that brought it."
  run: FeedRun!
  "What it says anew, for CHANGED; else empty. \`label\` is among them."
  fields: [FieldChange!]!
  "As it is now; null once removed."
  record: FeedRecord
}

"A page of changes."
type ChangeConnection implements Answer {
  "The records, each with its cursor."
  edges: [ChangeEdge!]!
  "The records: \`edges\` without cursors."
  nodes: [Change!]!
  "Whether there is more, and where."
  pageInfo: PageInfo!
  "All matching records that the viewer may see, not only this page's."
  totalCount: Int!
  "Feeds whose records may be missing from this answer or out of date in it; empty: complete and current."
  gaps: [FeedGap!]!
  "Whether labels kept records from this answer; never which or how many."
  withheld: Withholding!
  "Counts and sums over all matching records, not only this page's."
  groups(
    "Keys, each once; without: one group of all."
    by: [ChangeGroupKey!],
    "Which groups; null: all."
    having: GroupCondition,
    "By what, the first key first; ties by the keys. Without: the largest first."
    orderBy: [ChangeGroupOrder!],
    "The first so many, at most 1,000. Without: all, and more than 1,000 are an error."
    first: Int
  ): [ChangeGroup!]!
}

"One of the changes, with its cursor."
type ChangeEdge {
  "Where this record stands in the list; for \`after\` and \`before\`."
  cursor: String!
  "The record."
  node: Change!
}

"Which changes. All fields given must hold; a list means any of, an empty list none."
input ChangeFilter {
  "After that instant."
  since: DateTime
  "Up to that instant."
  until: DateTime
  "Whose feed it was."
  nation: [CountryCode!]
  "Slug of the feed."
  feed: [String!]
  "What happened."
  kind: [ChangeKind!]
  "Kind of the record."
  recordKind: [RecordKind!]
  "Id of the record."
  record: [ID!]
  "Name of a changed field; \`label\`: who may see the record."
  field: [String!]
  "Weapon-system slug, variants included; of the record before or after."
  system: [String!]
  "Filters of which at least one must hold."
  anyOf: [ChangeFilter!]
  "A filter that must not hold."
  not: ChangeFilter
}

"Changes with equal keys. A key that was not asked for, or that the records lack, is null."
type ChangeGroup {
  "Whose feed it was."
  nation: Nation
  "The feed."
  feed: Feed
  "Kind of the record."
  recordKind: RecordKind
  "What happened."
  kind: ChangeKind
  "When it happened, in UTC."
  period: Period
  "Its keys in words; without keys: All."
  title: String!
  "How many records it has."
  count: Int!
  "How many different nations report its records."
  nationCount: Int!
  "Nations that report its records, by trigram; none for reference data."
  nations: [Nation!]!
}

"By what changes are grouped."
enum ChangeGroupKey {
  "Whose feed it was."
  NATION
  "The feed."
  FEED
  "Kind of the record."
  RECORD_KIND
  "What happened."
  KIND
  "By day: When it happened, in UTC."
  DAY
  "By month: When it happened, in UTC."
  MONTH
}

"Order of groups of changes."
input ChangeGroupOrder {
  "By what."
  field: ChangeGroupOrderField!
  "Which way; missing values come last in either."
  direction: Direction = DESC
}

"By what groups of changes are ordered."
enum ChangeGroupOrderField {
  "By title, key by key; numbers as numbers."
  KEYS
  "By how many records they have."
  COUNT
  "By how many nations their records are of."
  NATION_COUNT
}

"What happened to a record."
enum ChangeKind {
  "It appeared."
  ADDED
  "It is there before and after, and says something else."
  CHANGED
  "It disappeared."
  REMOVED
}

"Ascending."
enum Classification {
  "Open within the community."
  UNCLASSIFIED
  "Restricted."
  RESTRICTED
  "Confidential."
  CONFIDENTIAL
  "Secret."
  SECRET
}

"What a closure delays: each stop or start here within it is put off to the day after \`to\`, and all later legs by as many days. What has happened (dates of kind ACTUAL) is not put off. Each movement counts once, by its primary report."
type ClosureImpact implements Answer {
  "First day of the closure."
  from: Date!
  "Last day of the closure."
  to: Date!
  "By the day on which they would have passed."
  delays: [TransferDelay!]!
  "Requirements that are missed because of it, each once, by the day on which they are needed."
  missed: [Requirement!]!
  "Feeds whose records may be missing from this answer or out of date in it; empty: complete and current."
  gaps: [FeedGap!]!
  "Whether labels kept records from this answer; never which or how many."
  withheld: Withholding!
}

"State of equipment: a common group, and the nation's own code in its scheme."
type Condition {
  "The group that all nations share."
  group: ConditionGroup!
  "Whose codes they are."
  scheme: String
  "The nation's own code, as it came."
  code: String
}

"Common groups of national condition codes."
enum ConditionGroup {
  "Usable without restriction."
  SERVICEABLE
  "Usable with restrictions."
  SERVICEABLE_LIMITED
  "Unserviceable, worth repairing."
  REPAIRABLE
  "Under repair now."
  IN_REPAIR
  "Kept from issue until inspected or decided."
  SUSPENDED
  "Beyond repair."
  CONDEMNED
  "Not reported, or a code without a mapping."
  UNKNOWN
}

"A movement that one or several nations report under one number, compared without letter case and kind of dash; without a number, one report by itself."
type Consignment implements Node {
  "The global id: stable as long as a report has that number."
  id: ID!
  "Its number, as its primary report writes it; null: not reported."
  number: String
  "The reports of it: the primary one first, the others by nation and id."
  reports: [Transfer!]!
  "Items that its reports count differently: the sum of a report's lines is another than another report's. Different units are never compared, nor a report that leaves a line uncounted."
  conflicts: [ConsignmentConflict!]!
}

"One item in different quantities: the lines of all nations that report it; a nation without it has none."
type ConsignmentConflict {
  "The item; null: its lines name a weapon system only."
  equipmentType: Equipment
  "Weapon system of the item; null: not known."
  system: WeaponSystem
  "Its lines, report by report in the order of \`reports\`."
  lines: [TransferLine!]!
}

"A page of consignments."
type ConsignmentConnection implements Answer {
  "The records, each with its cursor."
  edges: [ConsignmentEdge!]!
  "The records: \`edges\` without cursors."
  nodes: [Consignment!]!
  "Whether there is more, and where."
  pageInfo: PageInfo!
  "All matching records that the viewer may see, not only this page's."
  totalCount: Int!
  "Feeds whose records may be missing from this answer or out of date in it; empty: complete and current."
  gaps: [FeedGap!]!
  "Whether labels kept records from this answer; never which or how many."
  withheld: Withholding!
}

"One of the consignments, with its cursor."
type ConsignmentEdge {
  "Where this record stands in the list; for \`after\` and \`before\`."
  cursor: String!
  "The record."
  node: Consignment!
}

"Which consignments. All fields given must hold; a list means any of, an empty list none."
input ConsignmentFilter {
  "Numbers; letter case and the kind of dash don't count."
  number: [String!]
  "Nations that report it."
  nation: [CountryCode!]
  "How many nations report it."
  reportCount: IntRange
  "True: its reports count an item differently."
  conflicting: Boolean
  "Any of its reports matches."
  report: TransferFilter
  "Filters of which at least one must hold."
  anyOf: [ConsignmentFilter!]
  "A filter that must not hold."
  not: ConsignmentFilter
}

"Order of consignments."
input ConsignmentOrder {
  "By what."
  field: ConsignmentOrderField!
  "Which way; missing values come last in either."
  direction: Direction = ASC
}

"By what consignments are ordered."
enum ConsignmentOrderField {
  "By id."
  ID
  "By number, as its primary report writes it."
  NUMBER
  "How many nations report it."
  REPORT_COUNT
}

"A totals row of the document against the sum of its rows."
type ControlTotal {
  "As the configuration names it, with the group that it sums."
  name: String!
  "What the document says; zero where that is no number, and then it does not match."
  expected: Float!
  "What its rows add up to."
  actual: Float!
  "Whether they are equal."
  matches: Boolean!
}

"Unit in which a weapon system is counted."
enum CountedAs {
  "A battery with its radars, command post and launchers."
  BATTERY
  "The smallest unit that can engage by itself."
  FIRE_UNIT
  "A launcher."
  LAUNCHER
  "A vehicle, gun, aircraft or vessel."
  PLATFORM
  "A round, missile or bomb."
  ROUND
  "A set that belongs together."
  SET
  "A single piece."
  EACH
}

"ISO 3166-1 alpha-3 trigram, as STANAG 1059 uses it: POL, DEU, GBR."
scalar CountryCode @specifiedBy(url: "https://www.iso.org/iso-3166-country-codes.html")

"What is taught; text in the feed's language."
type Course implements FeedRecord & Node {
  "The global id; opaque, it survives republication."
  id: ID!
  "Whose feed reported it."
  nation: Nation!
  "Course code of the nation."
  code: String
  "Its title."
  title: String!
  "Subject."
  discipline: String
  "Level, in the nation's words."
  level: String
  "Whom it is for."
  audience: String
  "Length in calendar days."
  durationDays: Int
  "Languages of instruction."
  languages: [LanguageCode!]!
  "Where it comes from, to the row."
  provenance: Provenance!
  "Who may see it."
  label: Label!
  "What the gateway noticed in this record and served all the same."
  issues: [RecordIssue!]!
  "What its graduates can crew; without systems that the reference data don't know."
  qualifiesFor: [Qualification!]!
  "Where it has iterations."
  facilities: [TrainingFacility!]!
  "Its runs."
  iterations(
    "Which records; null: all that the viewer may see."
    filter: CourseIterationFilter,
    "By what, the first key first; ties by id. Without: by id."
    orderBy: [CourseIterationOrder!],
    "The first so many; at most 500. Without \`first\` and \`last\`: the first 50."
    first: Int,
    "Only what comes after that cursor."
    after: String,
    "The last so many; at most 500."
    last: Int,
    "Only what comes before that cursor."
    before: String
  ): CourseIterationConnection!
}

"A page of courses."
type CourseConnection implements Answer {
  "The records, each with its cursor."
  edges: [CourseEdge!]!
  "The records: \`edges\` without cursors."
  nodes: [Course!]!
  "Whether there is more, and where."
  pageInfo: PageInfo!
  "All matching records that the viewer may see, not only this page's."
  totalCount: Int!
  "Feeds whose records may be missing from this answer or out of date in it; empty: complete and current."
  gaps: [FeedGap!]!
  "Whether labels kept records from this answer; never which or how many."
  withheld: Withholding!
  "Counts and sums over all matching records, not only this page's."
  groups(
    "Keys, each once; without: one group of all."
    by: [CourseGroupKey!],
    "Which groups; null: all."
    having: GroupCondition,
    "By what, the first key first; ties by the keys. Without: the largest first."
    orderBy: [CourseGroupOrder!],
    "The first so many, at most 1,000. Without: all, and more than 1,000 are an error."
    first: Int
  ): [CourseGroup!]!
}

"One of the courses, with its cursor."
type CourseEdge {
  "Where this record stands in the list; for \`after\` and \`before\`."
  cursor: String!
  "The record."
  node: Course!
}

"Which courses. All fields given must hold; a list means any of, an empty list none."
input CourseFilter {
  "Whose feed reported it."
  nation: [CountryCode!]
  "Slug of the feed that reported it."
  feed: [String!]
  "True: only records with an issue; false: only those without."
  flagged: Boolean
  "Codes of rules that noticed something in it."
  issue: [String!]
  "The nation's own as-of date."
  asOf: DateTimeRange
  "Words that all occur in the record's texts, any language, diacritics folded."
  text: String
  "Course code of the nation."
  code: [String!]
  "Its title."
  title: [String!]
  "Subject."
  discipline: [String!]
  "Level, in the nation's words."
  level: [String!]
  "Whom it is for."
  audience: [String!]
  "Length in calendar days."
  durationDays: IntRange
  "Languages of instruction."
  language: [LanguageCode!]
  "Weapon-system slugs, variants included."
  system: [String!]
  "Field of use of its weapon system."
  domain: [Domain!]
  "Slug of its weapon system's category."
  category: [String!]
  "Slugs of facilities, of any iteration."
  facility: [String!]
  "Role that it qualifies for."
  role: [CrewRole!]
  "Filters of which at least one must hold."
  anyOf: [CourseFilter!]
  "A filter that must not hold."
  not: CourseFilter
}

"Courses with equal keys. A key that was not asked for, or that the records lack, is null."
type CourseGroup {
  "Whose feed reported it."
  nation: Nation
  "Languages of instruction."
  language: LanguageCode
  "Its weapon system; variants are systems of their own."
  system: WeaponSystem
  "Field of use of its weapon system."
  domain: Domain
  "Category of its weapon system."
  category: SystemCategory
  "Role that it qualifies for."
  role: CrewRole
  "Subject."
  discipline: String
  "Level, in the nation's words."
  level: String
  "Its keys in words; without keys: All."
  title: String!
  "How many records it has."
  count: Int!
  "How many different nations report its records."
  nationCount: Int!
  "Nations that report its records, by trigram; none for reference data."
  nations: [Nation!]!
  "Mean length in calendar days, where reported."
  meanDurationDays: Float
}

"By what courses are grouped."
enum CourseGroupKey {
  "Whose feed reported it."
  NATION
  "Languages of instruction."
  LANGUAGE
  "Its weapon system; variants are systems of their own."
  SYSTEM
  "Field of use of its weapon system."
  DOMAIN
  "Category of its weapon system."
  CATEGORY
  "Role that it qualifies for."
  ROLE
  "Subject."
  DISCIPLINE
  "Level, in the nation's words."
  LEVEL
}

"Order of groups of courses."
input CourseGroupOrder {
  "By what."
  field: CourseGroupOrderField!
  "Which way; missing values come last in either."
  direction: Direction = DESC
}

"By what groups of courses are ordered."
enum CourseGroupOrderField {
  "By title, key by key; numbers as numbers."
  KEYS
  "By how many records they have."
  COUNT
  "By how many nations their records are of."
  NATION_COUNT
  "By \`meanDurationDays\`."
  MEAN_DURATION_DAYS
}

"One run of a course. Seats count people."
type CourseIteration implements FeedRecord & Node {
  "The global id; opaque, it survives republication."
  id: ID!
  "Whose feed reported it."
  nation: Nation!
  "Language of instruction."
  language: LanguageCode
  "Nation whose people are trained."
  traineeNation: Nation
  "Number of the run, in the nation's words."
  serial: String
  "How far it has come."
  status: IterationStatus!
  "First day."
  starts: When
  "Last day."
  ends: When
  "Seats in all, in people."
  seats: Quantity!
  "Seats taken, in people."
  seatsFilled: Quantity!
  "People who graduated."
  graduated: Quantity!
  "What the run costs."
  cost: Money
  "Where it comes from, to the row."
  provenance: Provenance!
  "Who may see it."
  label: Label!
  "What the gateway noticed in this record and served all the same."
  issues: [RecordIssue!]!
  "What is taught. A course that its nation does not report has its key for a title."
  course: Course!
  "Where it runs."
  facility: TrainingFacility
  "Fetched at query time where the nation offers it, else seats minus seats filled, at least 0. Null only with an error."
  seatsOpen: Quantity
  "seatsFilled / seats, from 0; null if either is not a number or there are no seats."
  fillRate: Float
  "Donation lines that seats are reserved for, as far as the viewer may see them."
  reservedFor: [DonationLine!]!
}

"A page of course iterations."
type CourseIterationConnection implements Answer {
  "The records, each with its cursor."
  edges: [CourseIterationEdge!]!
  "The records: \`edges\` without cursors."
  nodes: [CourseIteration!]!
  "Whether there is more, and where."
  pageInfo: PageInfo!
  "All matching records that the viewer may see, not only this page's."
  totalCount: Int!
  "Feeds whose records may be missing from this answer or out of date in it; empty: complete and current."
  gaps: [FeedGap!]!
  "Whether labels kept records from this answer; never which or how many."
  withheld: Withholding!
  "Counts and sums over all matching records, not only this page's."
  groups(
    "Keys, each once; without: one group of all."
    by: [CourseIterationGroupKey!],
    "Which groups; null: all."
    having: GroupCondition,
    "Amounts in one currency at one basis; null: as they came."
    valueIn: ValueIn,
    "By what, the first key first; ties by the keys. Without: the largest first."
    orderBy: [CourseIterationGroupOrder!],
    "The first so many, at most 1,000. Without: all, and more than 1,000 are an error."
    first: Int
  ): [CourseIterationGroup!]!
}

"One of the course iterations, with its cursor."
type CourseIterationEdge {
  "Where this record stands in the list; for \`after\` and \`before\`."
  cursor: String!
  "The record."
  node: CourseIteration!
}

"Which course iterations. All fields given must hold; a list means any of, an empty list none."
input CourseIterationFilter {
  "Whose feed reported it."
  nation: [CountryCode!]
  "Slug of the feed that reported it."
  feed: [String!]
  "True: only records with an issue; false: only those without."
  flagged: Boolean
  "Codes of rules that noticed something in it."
  issue: [String!]
  "The nation's own as-of date."
  asOf: DateTimeRange
  "Words that all occur in the record's texts, any language, diacritics folded."
  text: String
  "The course that it runs."
  course: [ID!]
  "Language of instruction."
  language: [LanguageCode!]
  "Nation whose people are trained."
  traineeNation: [CountryCode!]
  "Number of the run, in the nation's words."
  serial: [String!]
  "How far it has come."
  status: [IterationStatus!]
  "First day."
  starts: DateRange
  "Last day."
  ends: DateRange
  "Seats in all, in people."
  seats: FloatRange
  "What is known of \`seats\`."
  seatsState: [ValueState!]
  "Seats taken, in people."
  seatsFilled: FloatRange
  "What is known of \`seatsFilled\`."
  seatsFilledState: [ValueState!]
  "People who graduated."
  graduated: FloatRange
  "What is known of \`graduated\`."
  graduatedState: [ValueState!]
  "Slugs of facilities."
  facility: [String!]
  "Weapon-system slugs, variants included."
  system: [String!]
  "Field of use of its weapon system."
  domain: [Domain!]
  "Slug of its weapon system's category."
  category: [String!]
  "Role that its course qualifies for."
  role: [CrewRole!]
  "Seats minus seats filled, of the last snapshot."
  seatsOpen: FloatRange
  "Seats filled by seats: 0.7 is 70 %."
  fillRate: FloatRange
  "True: seats are reserved for a donation line."
  reserved: Boolean
  "Filters of which at least one must hold."
  anyOf: [CourseIterationFilter!]
  "A filter that must not hold."
  not: CourseIterationFilter
}

"Course iterations with equal keys. A key that was not asked for, or that the records lack, is null."
type CourseIterationGroup {
  "Whose feed reported it."
  nation: Nation
  "Language of instruction."
  language: LanguageCode
  "Nation whose people are trained."
  traineeNation: Nation
  "How far it has come."
  status: IterationStatus
  "First day."
  starts: Period
  "Last day."
  ends: Period
  "Its weapon system; variants are systems of their own."
  system: WeaponSystem
  "Field of use of its weapon system."
  domain: Domain
  "Category of its weapon system."
  category: SystemCategory
  "Role that its course qualifies for."
  role: CrewRole
  "What is taught."
  course: Course
  "Where it runs."
  facility: TrainingFacility
  "Its keys in words; without keys: All."
  title: String!
  "How many records it has."
  count: Int!
  "How many different nations report its records."
  nationCount: Int!
  "Nations that report its records, by trigram; none for reference data."
  nations: [Nation!]!
  "People. Seats in all, in people."
  seats: QuantitySum!
  "People. Seats taken, in people."
  seatsFilled: QuantitySum!
  "People. People who graduated."
  graduated: QuantitySum!
  "One sum per currency and basis, or the one that \`valueIn\` asks for. What they cost."
  cost: [MoneySum!]!
  "People. Seats minus seats filled, at least 0, of the last snapshot."
  seatsOpen: QuantitySum!
}

"By what course iterations are grouped."
enum CourseIterationGroupKey {
  "Whose feed reported it."
  NATION
  "Language of instruction."
  LANGUAGE
  "Nation whose people are trained."
  TRAINEE_NATION
  "How far it has come."
  STATUS
  "By month: First day."
  STARTS_MONTH
  "By quarter: First day."
  STARTS_QUARTER
  "By year: First day."
  STARTS_YEAR
  "By month: Last day."
  ENDS_MONTH
  "By quarter: Last day."
  ENDS_QUARTER
  "By year: Last day."
  ENDS_YEAR
  "Its weapon system; variants are systems of their own."
  SYSTEM
  "Field of use of its weapon system."
  DOMAIN
  "Category of its weapon system."
  CATEGORY
  "Role that its course qualifies for."
  ROLE
  "What is taught."
  COURSE
  "Where it runs."
  FACILITY
}

"Order of groups of course iterations."
input CourseIterationGroupOrder {
  "By what."
  field: CourseIterationGroupOrderField!
  "Which way; missing values come last in either."
  direction: Direction = DESC
}

"By what groups of course iterations are ordered."
enum CourseIterationGroupOrderField {
  "By title, key by key; numbers as numbers."
  KEYS
  "By how many records they have."
  COUNT
  "By how many nations their records are of."
  NATION_COUNT
  "By \`seats\`."
  SEATS
  "By \`seatsFilled\`."
  SEATS_FILLED
  "By \`graduated\`."
  GRADUATED
  "By \`cost\` in euros at the reference rates; of several price bases the greatest."
  COST
  "By \`seatsOpen\`."
  SEATS_OPEN
}

"Order of course iterations."
input CourseIterationOrder {
  "By what."
  field: CourseIterationOrderField!
  "Which way; missing values come last in either."
  direction: Direction = ASC
}

"By what course iterations are ordered."
enum CourseIterationOrderField {
  "By id."
  ID
  "Whose feed reported it."
  NATION
  "The nation's own as-of date."
  AS_OF
  "Nation whose people are trained."
  TRAINEE_NATION
  "Number of the run, in the nation's words."
  SERIAL
  "How far it has come."
  STATUS
  "First day."
  STARTS
  "Last day."
  ENDS
  "Seats in all, in people."
  SEATS
  "Seats taken, in people."
  SEATS_FILLED
  "People who graduated."
  GRADUATED
  "What the run costs."
  COST
  "Seats minus seats filled, of the last snapshot."
  SEATS_OPEN
  "Seats filled by seats: 0.7 is 70 %."
  FILL_RATE
}

"Order of courses."
input CourseOrder {
  "By what."
  field: CourseOrderField!
  "Which way; missing values come last in either."
  direction: Direction = ASC
}

"By what courses are ordered."
enum CourseOrderField {
  "By id."
  ID
  "Whose feed reported it."
  NATION
  "The nation's own as-of date."
  AS_OF
  "Course code of the nation."
  CODE
  "Its title."
  TITLE
  "Subject."
  DISCIPLINE
  "Level, in the nation's words."
  LEVEL
  "Whom it is for."
  AUDIENCE
  "Length in calendar days."
  DURATION_DAYS
}

"What all nations have pledged, allocated and delivered against a requirement, and what is left. All figures count in \`unit\`, the requirement's. A line counts if its own requirement, else its donation's, is this one; withdrawn, rejected and cancelled lines do not. Per line, what took a step has taken those before it: a line that reports 4 delivered and nothing else counts as 4 pledged, 4 allocated and 4 delivered; and where its nation reports no number at a step that the line's stage has reached, what took the step before counts. COMPLETE is what is delivered in full with its crews: enough of it in lines of whose crews nobody lacks training today, as \`readiness\` of the line allots people; what takes no crew, or of which nobody can say what it takes, lacks nobody. Worked example: 5 batteries are requested; one line of 2 is pledged, one of 2 is on the way, one reports 1 delivered and nothing else, one of 8 launchers counts in another unit. Pledged 5, allocated 3, delivered 1, gap 0: COVERED, held up by ALLOCATION with 2 missing."
type Coverage implements Answer {
  "In short."
  state: CoverageState!
  "What the figures count: the unit of the requested quantity; lines of unknown unit count where that is unknown too."
  unit: Unit!
  "How many are asked for; null: not reported."
  requested: Float
  "How many nations have promised, those that have come further among them."
  pledged: Float!
  "How many nations have set aside, those that have come further among them."
  allocated: Float!
  "How many the recipient has received."
  delivered: Float!
  "Requested minus pledged, at least 0; null if requested is."
  gap: Float
  "The one thing in the way: the first step, in the order of HoldupKind, that falls short of what is requested; null when COMPLETE or UNKNOWN."
  heldUpBy: Holdup
  "The lines that count, of all nations, by id."
  lines: [DonationLine!]!
  "Lines left out of the figures because they count in another unit, by id."
  otherUnits: [DonationLine!]!
  "Feeds whose records may be missing from this answer or out of date in it; empty: complete and current."
  gaps: [FeedGap!]!
  "Whether labels kept records from this answer; never which or how many."
  withheld: Withholding!
}

"How far a requirement is covered."
enum CoverageState {
  "Delivered in full, with its crews."
  COMPLETE
  "Pledged in full."
  COVERED
  "Pledged in part."
  PARTIAL
  "Nothing pledged."
  OPEN
  "The requested quantity is not a number."
  UNKNOWN
}

"One role: needed = trained + scheduled + missing. Trained: finished by the day of arrival, or without one from completed iterations; scheduled: finish later; neither counts more than is needed."
type CrewReadiness {
  "The role."
  role: CrewRole!
  "People that it takes."
  needed: Int!
  "Who has finished by the day of arrival."
  trained: Int!
  "Who finishes later."
  scheduled: Int!
  "Whom nothing that is planned brings."
  missing: Int!
  "First day on which this role is covered; null: never."
  readyOn: Date
  "Where the people come from, by end."
  supply: [CrewSupply!]!
}

"What a course qualifies for."
enum CrewRole {
  "Operates it."
  OPERATOR
  "Keeps it working."
  MAINTAINER
  "Commands the crew."
  COMMANDER
  "Teaches others."
  INSTRUCTOR
  "Gives medical care."
  MEDIC
  "Plans and directs its use."
  STAFF
}

"People of one role that one unit needs."
type CrewStandard {
  "The role."
  role: CrewRole!
  "People that one unit needs."
  perUnit: Int!
  "Where the figure comes from."
  source: String
}

"People that one iteration gives to one line. An iteration has as many as graduated; under way, as seats are filled; still to come, as it has seats. Only those count whose trainee nation is the recipient, or where either is not said."
type CrewSupply {
  "Which iteration."
  iteration: CourseIteration!
  "How many."
  people: Int!
  "True: set aside for the line by the feed; false: allotted by the order of arrival."
  reserved: Boolean!
}

"ISO 4217 code: EUR, USD, PLN."
scalar CurrencyCode @specifiedBy(url: "https://www.iso.org/iso-4217-currency-codes.html")

"Calendar date, RFC 3339 full-date: 2026-11-24."
scalar Date @specifiedBy(url: "https://www.rfc-editor.org/rfc/rfc3339")

"How certain a date is."
enum DateKind {
  "Planned."
  PLANNED
  "Estimated from what is known."
  ESTIMATED
  "Has happened."
  ACTUAL
}

"How exactly a date is known."
enum DatePrecision {
  "To the day."
  DAY
  "To the month."
  MONTH
  "To the quarter."
  QUARTER
  "To the year."
  YEAR
}

"Inclusive. Each end absolute or in days from \`world.today\`, not both: \`{fromDays: 0, toDays: 30}\` is the next 30 days, \`{toDays: -180}\` at least 180 days ago. \`period\` stands for both ends."
input DateRange {
  "First day."
  from: Date
  "Last day."
  to: Date
  "First day, in days from today; negative: past."
  fromDays: Int
  "Last day, in days from today; negative: past."
  toDays: Int
  "A whole calendar period, in place of both ends."
  period: CalendarPeriod
}

"Instant, RFC 3339, answered in UTC with \`Z\`; any offset is understood on input."
scalar DateTime @specifiedBy(url: "https://www.rfc-editor.org/rfc/rfc3339")

"Inclusive."
input DateTimeRange {
  "First instant."
  from: DateTime
  "Last instant."
  to: DateTime
}

"Exact decimal number in a string, so that no client rounds it: \\"25101958.05\\"."
scalar Decimal @specifiedBy(url: "https://www.w3.org/TR/xmlschema11-2/#decimal")

"Ascending or descending."
enum Direction {
  "Ascending."
  ASC
  "Descending."
  DESC
}

"Field of use."
enum Domain {
  "Air and missile defence."
  AIR_DEFENCE
  "Tube and rocket artillery, mortars."
  ARTILLERY
  "Tanks and armoured vehicles."
  ARMOUR
  "Small arms, anti-tank weapons and soldiers' equipment."
  INFANTRY
  "Aircraft and their weapons."
  AIR_FORCE
  "Ships, boats and coastal defence."
  MARITIME
  "Uncrewed systems and what defeats them."
  DRONE
  "Mine clearance and engineering."
  DEMINING
  "Information technology, command and control."
  IT_C2
  "Transport, supply and maintenance."
  LOGISTICS
  "Medical treatment and evacuation."
  MEDICAL
  "Anything else."
  OTHER
}

"What a nation gives."
type Donation implements FeedRecord & Node {
  "The global id; opaque, it survives republication."
  id: ID!
  "Whose feed reported it."
  nation: Nation!
  "Who receives."
  recipient: Nation
  "How it is given."
  kind: DonationKind!
  "Where it comes from."
  source: DonationSource!
  "What it is, in the nation's words."
  description: String
  "When it was announced."
  announced: When
  "Where it comes from, to the row."
  provenance: Provenance!
  "Who may see it."
  label: Label!
  "What the gateway noticed in this record and served all the same."
  issues: [RecordIssue!]!
  "Who gives; the reporting nation unless the feed says otherwise."
  donor: Nation!
  "At that basis (default: the first reported of acquisition, current, estimate), converted if a currency is given; null where not reported or without a rate."
  value(
    "What the amount means; null: the first reported."
    basis: PriceBasis,
    "Into which currency; null: as it came."
    currency: CurrencyCode
  ): Money
  "Its single items, in the order of the document."
  lines: [DonationLine!]!
  "The requirement that it answers."
  requirement: Requirement
  "Movements of it, as nations report them."
  transfers(
    "Which records; null: all that the viewer may see."
    filter: TransferFilter,
    "By what, the first key first; ties by id. Without: by id."
    orderBy: [TransferOrder!],
    "The first so many; at most 500. Without \`first\` and \`last\`: the first 50."
    first: Int,
    "Only what comes after that cursor."
    after: String,
    "The last so many; at most 500."
    last: Int,
    "Only what comes before that cursor."
    before: String
  ): TransferConnection!
}

"A page of donations."
type DonationConnection implements Answer {
  "The records, each with its cursor."
  edges: [DonationEdge!]!
  "The records: \`edges\` without cursors."
  nodes: [Donation!]!
  "Whether there is more, and where."
  pageInfo: PageInfo!
  "All matching records that the viewer may see, not only this page's."
  totalCount: Int!
  "Feeds whose records may be missing from this answer or out of date in it; empty: complete and current."
  gaps: [FeedGap!]!
  "Whether labels kept records from this answer; never which or how many."
  withheld: Withholding!
  "Counts and sums over all matching records, not only this page's."
  groups(
    "Keys, each once; without: one group of all."
    by: [DonationGroupKey!],
    "Which groups; null: all."
    having: GroupCondition,
    "Amounts in one currency at one basis; null: as they came."
    valueIn: ValueIn,
    "By what, the first key first; ties by the keys. Without: the largest first."
    orderBy: [DonationGroupOrder!],
    "The first so many, at most 1,000. Without: all, and more than 1,000 are an error."
    first: Int
  ): [DonationGroup!]!
}

"One of the donations, with its cursor."
type DonationEdge {
  "Where this record stands in the list; for \`after\` and \`before\`."
  cursor: String!
  "The record."
  node: Donation!
}

"Which donations. All fields given must hold; a list means any of, an empty list none."
input DonationFilter {
  "Whose feed reported it."
  nation: [CountryCode!]
  "Slug of the feed that reported it."
  feed: [String!]
  "True: only records with an issue; false: only those without."
  flagged: Boolean
  "Codes of rules that noticed something in it."
  issue: [String!]
  "The nation's own as-of date."
  asOf: DateTimeRange
  "Words that all occur in the record's texts, any language, diacritics folded."
  text: String
  "Who receives."
  recipient: [CountryCode!]
  "The requirement that it answers."
  requirement: [ID!]
  "How it is given."
  kind: [DonationKind!]
  "Where it comes from."
  source: [DonationSource!]
  "What it is, in the nation's words."
  description: [String!]
  "When it was announced."
  announced: DateRange
  "Who gives."
  donor: [CountryCode!]
  "How far any of its lines has come."
  stage: [DonationStage!]
  "Weapon-system slugs, variants included."
  system: [String!]
  "Field of use of its weapon system."
  domain: [Domain!]
  "Slug of its weapon system's category."
  category: [String!]
  "Stock number of its item; the last nine count."
  nsn: [NSN!]
  "National item identification number of its item."
  niin: [String!]
  "Supply class (4 digits) or group (2) of its item."
  supplyClass: [String!]
  "Filters of which at least one must hold."
  anyOf: [DonationFilter!]
  "A filter that must not hold."
  not: DonationFilter
}

"Donations with equal keys. A key that was not asked for, or that the records lack, is null."
type DonationGroup {
  "Whose feed reported it."
  nation: Nation
  "Who receives."
  recipient: Nation
  "How it is given."
  kind: DonationKind
  "Where it comes from."
  source: DonationSource
  "When it was announced."
  announced: Period
  "Who gives."
  donor: Nation
  "Its keys in words; without keys: All."
  title: String!
  "How many records it has."
  count: Int!
  "How many different nations report its records."
  nationCount: Int!
  "Nations that report its records, by trigram; none for reference data."
  nations: [Nation!]!
  "One sum per currency and basis, or the one that \`valueIn\` asks for. Its values at all bases that are reported."
  value: [MoneySum!]!
}

"By what donations are grouped."
enum DonationGroupKey {
  "Whose feed reported it."
  NATION
  "Who receives."
  RECIPIENT
  "How it is given."
  KIND
  "Where it comes from."
  SOURCE
  "By month: When it was announced."
  ANNOUNCED_MONTH
  "By quarter: When it was announced."
  ANNOUNCED_QUARTER
  "By year: When it was announced."
  ANNOUNCED_YEAR
  "Who gives."
  DONOR
}

"Order of groups of donations."
input DonationGroupOrder {
  "By what."
  field: DonationGroupOrderField!
  "Which way; missing values come last in either."
  direction: Direction = DESC
}

"By what groups of donations are ordered."
enum DonationGroupOrderField {
  "By title, key by key; numbers as numbers."
  KEYS
  "By how many records they have."
  COUNT
  "By how many nations their records are of."
  NATION_COUNT
  "By \`value\` in euros at the reference rates; of several price bases the greatest."
  VALUE
}

"How something is given."
enum DonationKind {
  "The equipment itself is given."
  IN_KIND
  "Money for a purchase."
  FUNDED
  "Lent, to be returned."
  LOAN
  "Given to another donor in exchange for what that one gives."
  RING_EXCHANGE
  "Not reported, or a code without a mapping."
  UNKNOWN
}

"One item of a donation. One quantity per stage that the feed reports; they may contradict each other, and then \`issues\` says so. Their unit is the one that the feed declares, else the system's counted-as unit, else the unit of issue."
type DonationLine implements FeedRecord & Node {
  "The global id; opaque, it survives republication."
  id: ID!
  "Whose feed reported it."
  nation: Nation!
  "Catalogue entry of the item; null: the feed names none."
  equipmentType: Equipment
  "What is given, where the feed names a weapon system."
  system: WeaponSystem
  "How far it has come."
  stage: DonationStage!
  "What it is, as the nation wrote it."
  description: String!
  "How many were asked for."
  requested: Quantity!
  "How many were offered."
  offered: Quantity!
  "How many were promised."
  pledged: Quantity!
  "How many were decided and set aside."
  allocated: Quantity!
  "How many the recipient accepted."
  accepted: Quantity!
  "How many the recipient rejected."
  rejected: Quantity!
  "How many were sent."
  shipped: Quantity!
  "How many were received."
  delivered: Quantity!
  "When it was delivered."
  deliveredOn: When
  "When delivery is planned."
  plannedDelivery: When
  "Where it comes from, to the row."
  provenance: Provenance!
  "Who may see it."
  label: Label!
  "What the gateway noticed in this record and served all the same."
  issues: [RecordIssue!]!
  "The donation whose line it is."
  donation: Donation!
  "Who gives: of the donation."
  donor: Nation!
  "First that applies of the line's own requirement and the donation's."
  requirement: Requirement
  "When it reached its stage; for PLEDGED without a date of its own, the announcement."
  stageSince: When
  "Whole days in that stage until today; null: not known."
  daysInStage: Int
  "Delivery, else the estimate of its newest movement's last leg, else the planned delivery."
  arrives: When
  "Is there a crew when it arrives? UNKNOWN for lines that are withdrawn, rejected or cancelled: they take nobody."
  readiness: Readiness!
}

"A page of donation lines."
type DonationLineConnection implements Answer {
  "The records, each with its cursor."
  edges: [DonationLineEdge!]!
  "The records: \`edges\` without cursors."
  nodes: [DonationLine!]!
  "Whether there is more, and where."
  pageInfo: PageInfo!
  "All matching records that the viewer may see, not only this page's."
  totalCount: Int!
  "Feeds whose records may be missing from this answer or out of date in it; empty: complete and current."
  gaps: [FeedGap!]!
  "Whether labels kept records from this answer; never which or how many."
  withheld: Withholding!
  "Counts and sums over all matching records, not only this page's."
  groups(
    "Keys, each once; without: one group of all."
    by: [DonationLineGroupKey!],
    "Which groups; null: all."
    having: GroupCondition,
    "By what, the first key first; ties by the keys. Without: the largest first."
    orderBy: [DonationLineGroupOrder!],
    "The first so many, at most 1,000. Without: all, and more than 1,000 are an error."
    first: Int
  ): [DonationLineGroup!]!
}

"One of the donation lines, with its cursor."
type DonationLineEdge {
  "Where this record stands in the list; for \`after\` and \`before\`."
  cursor: String!
  "The record."
  node: DonationLine!
}

"Which donation lines. All fields given must hold; a list means any of, an empty list none."
input DonationLineFilter {
  "Whose feed reported it."
  nation: [CountryCode!]
  "Slug of the feed that reported it."
  feed: [String!]
  "True: only records with an issue; false: only those without."
  flagged: Boolean
  "Codes of rules that noticed something in it."
  issue: [String!]
  "The nation's own as-of date."
  asOf: DateTimeRange
  "Words that all occur in the record's texts, any language, diacritics folded."
  text: String
  "How far it has come."
  stage: [DonationStage!]
  "What it is, as the nation wrote it."
  description: [String!]
  "How many were asked for."
  requested: FloatRange
  "What is known of \`requested\`."
  requestedState: [ValueState!]
  "How many were offered."
  offered: FloatRange
  "What is known of \`offered\`."
  offeredState: [ValueState!]
  "How many were promised."
  pledged: FloatRange
  "What is known of \`pledged\`."
  pledgedState: [ValueState!]
  "How many were decided and set aside."
  allocated: FloatRange
  "What is known of \`allocated\`."
  allocatedState: [ValueState!]
  "How many the recipient accepted."
  accepted: FloatRange
  "What is known of \`accepted\`."
  acceptedState: [ValueState!]
  "How many the recipient rejected."
  rejected: FloatRange
  "What is known of \`rejected\`."
  rejectedState: [ValueState!]
  "How many were sent."
  shipped: FloatRange
  "What is known of \`shipped\`."
  shippedState: [ValueState!]
  "How many were received."
  delivered: FloatRange
  "What is known of \`delivered\`."
  deliveredState: [ValueState!]
  "When it was delivered."
  deliveredOn: DateRange
  "When delivery is planned."
  plannedDelivery: DateRange
  "Weapon-system slugs, variants included."
  system: [String!]
  "Field of use of its weapon system."
  domain: [Domain!]
  "Slug of its weapon system's category."
  category: [String!]
  "Stock number of its item; the last nine count."
  nsn: [NSN!]
  "National item identification number of its item."
  niin: [String!]
  "Supply class (4 digits) or group (2) of its item."
  supplyClass: [String!]
  "By which kind of number its item is known."
  scheme: [ItemScheme!]
  "Id of the donation whose line it is."
  donation: [ID!]
  "Who gives."
  donor: [CountryCode!]
  "Who receives."
  recipient: [CountryCode!]
  "How it is given."
  kind: [DonationKind!]
  "Where it comes from."
  source: [DonationSource!]
  "Ids of the requirement that it answers, its own or its donation's."
  requirement: [ID!]
  "When it reached its stage; for PLEDGED without a date of its own, the announcement."
  stageSince: DateRange
  "Whole days in its stage until today."
  daysInStage: IntRange
  "When its donation was announced."
  announced: DateRange
  "Delivery, else the estimate of its newest movement's last leg, else the planned delivery."
  arrives: DateRange
  "Whether its crew finishes before it arrives."
  readiness: [ReadinessState!]
  "Whole days from its arrival until its crew is ready; positive: it waits for its crew."
  trainingGapDays: IntRange
  "Slug of the coalition of its weapon system."
  coalition: [String!]
  "Filters of which at least one must hold."
  anyOf: [DonationLineFilter!]
  "A filter that must not hold."
  not: DonationLineFilter
}

"Donation lines with equal keys. A key that was not asked for, or that the records lack, is null."
type DonationLineGroup {
  "Whose feed reported it."
  nation: Nation
  "How far it has come."
  stage: DonationStage
  "When it was delivered."
  deliveredOn: Period
  "When delivery is planned."
  plannedDelivery: Period
  "Its weapon system; variants are systems of their own."
  system: WeaponSystem
  "Field of use of its weapon system."
  domain: Domain
  "Category of its weapon system."
  category: SystemCategory
  "Catalogue entry of its item."
  equipmentType: Equipment
  "Supply class of its item."
  supplyClass: SupplyClass
  "Supply group of its item."
  supplyGroup: SupplyGroup
  "Who gives."
  donor: Nation
  "Who receives."
  recipient: Nation
  "How it is given."
  kind: DonationKind
  "Where it comes from."
  source: DonationSource
  "When its donation was announced."
  announced: Period
  "Delivery, else the estimate of its newest movement's last leg, else the planned delivery."
  arrives: Period
  "Whether its crew finishes before it arrives."
  readiness: ReadinessState
  "Coalition of its weapon system."
  coalition: CapabilityCoalition
  "What its quantities count."
  unit: Unit
  "Its keys in words; without keys: All."
  title: String!
  "How many records it has."
  count: Int!
  "How many different nations report its records."
  nationCount: Int!
  "Nations that report its records, by trigram; none for reference data."
  nations: [Nation!]!
  "One sum per unit. How many were asked for."
  requested: [QuantitySum!]!
  "One sum per unit. How many were offered."
  offered: [QuantitySum!]!
  "One sum per unit. How many were promised."
  pledged: [QuantitySum!]!
  "One sum per unit. How many were decided and set aside."
  allocated: [QuantitySum!]!
  "One sum per unit. How many the recipient accepted."
  accepted: [QuantitySum!]!
  "One sum per unit. How many the recipient rejected."
  rejected: [QuantitySum!]!
  "One sum per unit. How many were sent."
  shipped: [QuantitySum!]!
  "One sum per unit. How many were received."
  delivered: [QuantitySum!]!
}

"By what donation lines are grouped."
enum DonationLineGroupKey {
  "Whose feed reported it."
  NATION
  "How far it has come."
  STAGE
  "By month: When it was delivered."
  DELIVERED_ON_MONTH
  "By quarter: When it was delivered."
  DELIVERED_ON_QUARTER
  "By year: When it was delivered."
  DELIVERED_ON_YEAR
  "By month: When delivery is planned."
  PLANNED_DELIVERY_MONTH
  "By quarter: When delivery is planned."
  PLANNED_DELIVERY_QUARTER
  "By year: When delivery is planned."
  PLANNED_DELIVERY_YEAR
  "Its weapon system; variants are systems of their own."
  SYSTEM
  "Field of use of its weapon system."
  DOMAIN
  "Category of its weapon system."
  CATEGORY
  "Catalogue entry of its item."
  EQUIPMENT_TYPE
  "Supply class of its item."
  SUPPLY_CLASS
  "Supply group of its item."
  SUPPLY_GROUP
  "Who gives."
  DONOR
  "Who receives."
  RECIPIENT
  "How it is given."
  KIND
  "Where it comes from."
  SOURCE
  "By month: When its donation was announced."
  ANNOUNCED_MONTH
  "By quarter: When its donation was announced."
  ANNOUNCED_QUARTER
  "By year: When its donation was announced."
  ANNOUNCED_YEAR
  "By month: Delivery, else the estimate of its newest movement's last leg, else the planned delivery."
  ARRIVES_MONTH
  "By quarter: Delivery, else the estimate of its newest movement's last leg, else the planned delivery."
  ARRIVES_QUARTER
  "By year: Delivery, else the estimate of its newest movement's last leg, else the planned delivery."
  ARRIVES_YEAR
  "Whether its crew finishes before it arrives."
  READINESS
  "Coalition of its weapon system."
  COALITION
  "What its quantities count."
  UNIT
}

"Order of groups of donation lines."
input DonationLineGroupOrder {
  "By what."
  field: DonationLineGroupOrderField!
  "Which way; missing values come last in either."
  direction: Direction = DESC
}

"By what groups of donation lines are ordered."
enum DonationLineGroupOrderField {
  "By title, key by key; numbers as numbers."
  KEYS
  "By how many records they have."
  COUNT
  "By how many nations their records are of."
  NATION_COUNT
  "By the greatest sum of \`requested\`, whatever its unit."
  REQUESTED
  "By the greatest sum of \`offered\`, whatever its unit."
  OFFERED
  "By the greatest sum of \`pledged\`, whatever its unit."
  PLEDGED
  "By the greatest sum of \`allocated\`, whatever its unit."
  ALLOCATED
  "By the greatest sum of \`accepted\`, whatever its unit."
  ACCEPTED
  "By the greatest sum of \`rejected\`, whatever its unit."
  REJECTED
  "By the greatest sum of \`shipped\`, whatever its unit."
  SHIPPED
  "By the greatest sum of \`delivered\`, whatever its unit."
  DELIVERED
}

"Order of donation lines."
input DonationLineOrder {
  "By what."
  field: DonationLineOrderField!
  "Which way; missing values come last in either."
  direction: Direction = ASC
}

"By what donation lines are ordered."
enum DonationLineOrderField {
  "By id."
  ID
  "Whose feed reported it."
  NATION
  "The nation's own as-of date."
  AS_OF
  "How far it has come."
  STAGE
  "What it is, as the nation wrote it."
  DESCRIPTION
  "How many were asked for."
  REQUESTED
  "How many were offered."
  OFFERED
  "How many were promised."
  PLEDGED
  "How many were decided and set aside."
  ALLOCATED
  "How many the recipient accepted."
  ACCEPTED
  "How many the recipient rejected."
  REJECTED
  "How many were sent."
  SHIPPED
  "How many were received."
  DELIVERED
  "When it was delivered."
  DELIVERED_ON
  "When delivery is planned."
  PLANNED_DELIVERY
  "Name of its weapon system."
  SYSTEM
  "Stock number of its item."
  NSN
  "Name of its item, as the record gives it."
  NAME
  "Who gives."
  DONOR
  "When it reached its stage; for PLEDGED without a date of its own, the announcement."
  STAGE_SINCE
  "When its donation was announced."
  ANNOUNCED
  "Delivery, else the estimate of its newest movement's last leg, else the planned delivery."
  ARRIVES
  "Whole days from its arrival until its crew is ready; positive: it waits for its crew."
  TRAINING_GAP_DAYS
}

"Order of donations."
input DonationOrder {
  "By what."
  field: DonationOrderField!
  "Which way; missing values come last in either."
  direction: Direction = ASC
}

"By what donations are ordered."
enum DonationOrderField {
  "By id."
  ID
  "Whose feed reported it."
  NATION
  "The nation's own as-of date."
  AS_OF
  "Who receives."
  RECIPIENT
  "How it is given."
  KIND
  "Where it comes from."
  SOURCE
  "What it is, in the nation's words."
  DESCRIPTION
  "When it was announced."
  ANNOUNCED
  "Value at the price of acquisition."
  VALUE_ACQUISITION
  "Value today."
  VALUE_CURRENT
  "Estimated value."
  VALUE_ESTIMATE
  "Who gives."
  DONOR
  "The first reported of acquisition, current and estimated value, in euros at the reference rate."
  VALUE
}

"Where a donation comes from."
enum DonationSource {
  "From the donor's own stocks."
  STOCKPILE
  "Bought from industry."
  PROCUREMENT
  "Bought from, or given through, another nation."
  THIRD_PARTY
  "Not reported, or a code without a mapping."
  UNKNOWN
}

"How far a donation has come."
enum DonationStage {
  "Asked for."
  REQUESTED
  "Offered, not promised."
  OFFERED
  "Promised."
  PLEDGED
  "Decided: set aside for it."
  ALLOCATED
  "Under overhaul or packing."
  PREPARING
  "On its way."
  IN_TRANSIT
  "Waits at a logistics node."
  AT_NODE
  "Given to the recipient, receipt not confirmed."
  HANDED_OVER
  "Received by the recipient."
  DELIVERED
  "By the donor."
  WITHDRAWN
  "By the recipient."
  REJECTED
  "Will not happen."
  CANCELLED
  "Not reported, or a code without a mapping."
  UNKNOWN
}

"A catalogue entry: NSN where a nation gave one, else a national or local number, else a name."
type Equipment implements Node {
  "The global id."
  id: ID!
  "Stock number; null: no nation gave one."
  nsn: NSN
  "The identity of the item: nine characters, without dashes."
  niin: String
  "Scheme and value of the number under which it is known."
  key: ItemKey!
  "Never missing: the approved item name, else the name that a nation reports, else the number. Falls back when codification cannot be asked."
  name: String!
  "The item name in the codification service, fetched at query time; null without an error: it has none."
  approvedName: String
  "Names that feeds report for it, by language and feed."
  aliases: [Alias!]!
  "Supply class; null: not known."
  supplyClass: SupplyClass
  "Unit in which nations count it; null: not reported."
  unitOfIssue: Unit
  "The entry that replaces it."
  supersededBy: Equipment
  "The entries that it replaces."
  supersedes: [Equipment!]!
  "Weapon system that it belongs to."
  system: WeaponSystem
  "Nations that report it in any feed."
  reportedBy: [Nation!]!
  "What nations hold of it. \`interchangeable\`: also of the numbers that it supersedes or is superseded by, over any number of steps in either direction."
  holdings(
    "Which records; null: all that the viewer may see."
    filter: HoldingFilter,
    "By what, the first key first; ties by id. Without: by id."
    orderBy: [HoldingOrder!],
    "The first so many; at most 500. Without \`first\` and \`last\`: the first 50."
    first: Int,
    "Only what comes after that cursor."
    after: String,
    "The last so many; at most 500."
    last: Int,
    "Only what comes before that cursor."
    before: String,
    "Also holdings of the numbers that it supersedes or is superseded by. Nations that answer by number are asked for all of them."
    interchangeable: Boolean = false
  ): HoldingConnection!
  "Open repair orders that wait for it, or for a number interchangeable with it. Open: neither returned nor condemned nor cannibalised."
  awaitedBy(
    "Which records; null: all that the viewer may see."
    filter: RepairOrderFilter,
    "By what, the first key first; ties by id. Without: by id."
    orderBy: [RepairOrderOrder!],
    "The first so many; at most 500. Without \`first\` and \`last\`: the first 50."
    first: Int,
    "Only what comes after that cursor."
    after: String,
    "The last so many; at most 500."
    last: Int,
    "Only what comes before that cursor."
    before: String
  ): RepairOrderConnection!
  "For an entry without NSN: catalogue entries that it most likely is, best first, by name and part number. A suggestion; nothing is joined by it. Empty for an entry with a number that all nations share, and where nothing comes near. By the records that the viewer sees, as of the last snapshots."
  likelyEntries(
    "How many, at most 20."
    first: Int = 3
  ): [LikelyEntry!]!
}

"A page of catalogue entries."
type EquipmentConnection implements Answer {
  "The records, each with its cursor."
  edges: [EquipmentEdge!]!
  "The records: \`edges\` without cursors."
  nodes: [Equipment!]!
  "Whether there is more, and where."
  pageInfo: PageInfo!
  "All matching records that the viewer may see, not only this page's."
  totalCount: Int!
  "Feeds whose records may be missing from this answer or out of date in it; empty: complete and current."
  gaps: [FeedGap!]!
  "Whether labels kept records from this answer; never which or how many."
  withheld: Withholding!
  "Counts and sums over all matching records, not only this page's."
  groups(
    "Keys, each once; without: one group of all."
    by: [EquipmentGroupKey!],
    "Which groups; null: all."
    having: GroupCondition,
    "By what, the first key first; ties by the keys. Without: the largest first."
    orderBy: [EquipmentGroupOrder!],
    "The first so many, at most 1,000. Without: all, and more than 1,000 are an error."
    first: Int
  ): [EquipmentGroup!]!
}

"One of the catalogue entries, with its cursor."
type EquipmentEdge {
  "Where this record stands in the list; for \`after\` and \`before\`."
  cursor: String!
  "The record."
  node: Equipment!
}

"Which catalogue entries. All fields given must hold; a list means any of, an empty list none."
input EquipmentFilter {
  "Stock numbers; the last nine count."
  nsn: [NSN!]
  "National item identification numbers."
  niin: [String!]
  "By which kind of number it is known."
  scheme: [ItemScheme!]
  "Supply class (4 digits) or group (2)."
  supplyClass: [String!]
  "Nations that report it in any feed."
  reportedBy: [CountryCode!]
  "True: another number replaces it."
  superseded: Boolean
  "True: an open repair order waits for it, or for an interchangeable number."
  awaited: Boolean
  "True: an open repair order waits for it, or for an interchangeable number, and another nation than the order's holds one of them, serviceable (with restrictions or without) and not reported as zero. Nations that answer by number only are left out."
  spareHeldElsewhere: Boolean
  "Words that all occur in its names, any language, diacritics folded."
  text: String
  "Weapon-system slugs, variants included."
  system: [String!]
  "Field of use of its weapon system."
  domain: [Domain!]
  "Slug of its weapon system's category."
  category: [String!]
  "Filters of which at least one must hold."
  anyOf: [EquipmentFilter!]
  "A filter that must not hold."
  not: EquipmentFilter
}

"Catalogue entries with equal keys. A key that was not asked for, or that the records lack, is null."
type EquipmentGroup {
  "By which kind of number it is known."
  scheme: ItemScheme
  "Nations that report it in any feed."
  reportedBy: Nation
  "Its weapon system; variants are systems of their own."
  system: WeaponSystem
  "Field of use of its weapon system."
  domain: Domain
  "Category of its weapon system."
  category: SystemCategory
  "Supply class of its item."
  supplyClass: SupplyClass
  "Supply group of its item."
  supplyGroup: SupplyGroup
  "Its keys in words; without keys: All."
  title: String!
  "How many records it has."
  count: Int!
  "How many different nations report its records."
  nationCount: Int!
  "Nations that report its records, by trigram; none for reference data."
  nations: [Nation!]!
}

"By what catalogue entries are grouped."
enum EquipmentGroupKey {
  "By which kind of number it is known."
  SCHEME
  "Nations that report it in any feed."
  REPORTED_BY
  "Its weapon system; variants are systems of their own."
  SYSTEM
  "Field of use of its weapon system."
  DOMAIN
  "Category of its weapon system."
  CATEGORY
  "Supply class of its item."
  SUPPLY_CLASS
  "Supply group of its item."
  SUPPLY_GROUP
}

"Order of groups of catalogue entries."
input EquipmentGroupOrder {
  "By what."
  field: EquipmentGroupOrderField!
  "Which way; missing values come last in either."
  direction: Direction = DESC
}

"By what groups of catalogue entries are ordered."
enum EquipmentGroupOrderField {
  "By title, key by key; numbers as numbers."
  KEYS
  "By how many records they have."
  COUNT
  "By how many nations their records are of."
  NATION_COUNT
}

"Exactly one."
input EquipmentKey @oneOf {
  "Stock number; the last nine count."
  nsn: NSN
  "National item identification number: nine characters."
  niin: String
  "A nation's own number."
  local: LocalNumber
}

"Order of catalogue entries."
input EquipmentOrder {
  "By what."
  field: EquipmentOrderField!
  "Which way; missing values come last in either."
  direction: Direction = ASC
}

"By what catalogue entries are ordered."
enum EquipmentOrderField {
  "By id."
  ID
  "Stock number."
  NSN
  "Supply class."
  SUPPLY_CLASS
  "Name that feeds report."
  NAME
}

"Reference rate: one euro is \`perEuro\` of the currency."
type ExchangeRate {
  "The currency."
  currency: CurrencyCode!
  "How much of it one euro is."
  perEuro: Decimal!
  "The day on which that held."
  date: Date!
  "Who says so."
  source: String!
}

"One publication of a nation."
type Feed implements Node {
  "The global id."
  id: ID!
  "Its name in filters and reports."
  slug: String!
  "Whose it is."
  nation: Nation!
  "Its name for people, in its language."
  title: String!
  "What it reports."
  kinds: [RecordKind!]!
  "Its format."
  format: FeedFormat!
  "How it is asked."
  access: FeedAccess!
  "Language of its texts."
  language: LanguageCode
  "Age against the promised rhythm."
  freshness: Freshness!
  "How often the nation promised to publish, ISO 8601 duration: P7D; null: no promise."
  promisedEvery: String
  "When the next run is due; null: no promise, or nothing received."
  dueAt: DateTime
  "When it was last fetched well, \\"not modified\\" included."
  lastSuccess: DateTime
  "When it was last tried."
  lastAttempt: DateTime
  "The nation's own as-of date of what is served."
  asOf: DateTime
  "Served from the last good run because the newest failed."
  stale: Boolean!
  "Why the newest run failed; null if it did not."
  lastError: String
  "The newest run, good or not."
  run: FeedRun
  "Its runs that are kept, newest first."
  runs(
    "The first so many; at most 500. Without \`first\` and \`last\`: the first 50."
    first: Int,
    "Only what comes after that cursor."
    after: String,
    "The last so many; at most 500."
    last: Int,
    "Only what comes before that cursor."
    before: String
  ): FeedRunConnection!
  "What became of a row, newest run first: by the nation's own key, or by its position in the document. Empty if no kept run has such a row or the viewer may not see it: the two are never told apart. Runs that failed or brought nothing new have no rows; very large earlier runs are remembered by their counts only."
  trace(
    "The nation's own key, as \`sourceKey\` writes it."
    key: String,
    "Place in the document, as \`position\` writes it."
    position: String
  ): [RowFate!]!
}

"How a feed is asked."
enum FeedAccess {
  "The whole document is fetched on a schedule and held."
  SNAPSHOT
  "Asked at query time, by key, in batches."
  LOOKUP
}

"Which feeds. All fields given must hold; a list means any of."
input FeedFilter {
  "Nations."
  nation: [CountryCode!]
  "Slugs."
  slug: [String!]
  "Kinds of record, any of which it reports."
  kind: [RecordKind!]
  "How it is asked."
  access: [FeedAccess!]
  "Age against the promised rhythm."
  freshness: [Freshness!]
  "Of the newest run."
  outcome: [RunOutcome!]
  "Whether an older run is served because the newest failed."
  stale: Boolean
}

"Format of a feed."
enum FeedFormat {
  "One JSON document."
  JSON
  "One JSON value a line."
  NDJSON
  "Delimited text."
  CSV
  "XML."
  XML
  "A workbook."
  XLSX
  "A GraphQL endpoint."
  GRAPHQL
  "An OData v4 service."
  ODATA
}

"A feed whose records an answer lacks or shows old. NO_FEED is named only for nations that the filter names. Depends on feeds and filters alone, never on records."
type FeedGap {
  "Whose."
  nation: Nation!
  "Which feed; null: the nation publishes no such feed."
  feed: Feed
  "What it reports."
  kind: RecordKind!
  "Why."
  reason: GapReason!
  "Of what is served instead; null: nothing is."
  asOf: DateTime
  "In a sentence."
  message: String!
}

"Everything that a national feed reported. Each of these types is a \`Node\` too."
interface FeedRecord {
  "The global id."
  id: ID!
  "Whose feed reported it."
  nation: Nation!
  "Where it comes from, to the row."
  provenance: Provenance!
  "Who may see it."
  label: Label!
  "What the gateway noticed in this record and served all the same."
  issues: [RecordIssue!]!
}

"One attempt to fetch a feed, judged. Counts, completeness, issues and samples cover the rows that the viewer may see; a quarantined row has the feed's default label."
type FeedRun implements Node {
  "The global id."
  id: ID!
  "The feed."
  feed: Feed!
  "When it began."
  startedAt: DateTime!
  "When it was judged."
  finishedAt: DateTime!
  "Judgement, by the worst issue that the viewer may see."
  outcome: RunOutcome!
  "Whether its records are served."
  published: Boolean!
  "The upstream said that nothing changed."
  notModified: Boolean!
  "The nation's own as-of date."
  asOf: DateTime
  "As received, decompressed; null for viewers who may not see all that the feed can carry."
  bytes: SafeInt
  "What became of its rows."
  rows: RowCounts!
  "How many rows fill each field."
  completeness: [FieldCompleteness!]!
  "Totals of the document; empty for viewers who may not see all that the feed can carry."
  controlTotals: [ControlTotal!]!
  "What was noticed, by rule."
  issues: [IssueSummary!]!
  "Rows, and parts of rows, that can't be served, in the document's order. Empty for viewers who may not see what has the feed's own label: quarantined rows have it."
  quarantined(
    "The first so many; at most 500. Without \`first\` and \`last\`: the first 50."
    first: Int,
    "Only what comes after that cursor."
    after: String,
    "The last so many; at most 500."
    last: Int,
    "Only what comes before that cursor."
    before: String
  ): QuarantinedRowConnection!
}

"A page of runs of a feed."
type FeedRunConnection {
  "The runs, each with its cursor."
  edges: [FeedRunEdge!]!
  "The runs: \`edges\` without cursors."
  nodes: [FeedRun!]!
  "Whether there is more, and where."
  pageInfo: PageInfo!
  "All runs that are kept, not only this page's."
  totalCount: Int!
}

"One of the runs of a feed, with its cursor."
type FeedRunEdge {
  "Where this run stands in the list; for \`after\` and \`before\`."
  cursor: String!
  "The run."
  node: FeedRun!
}

"Values as text, as the graph writes them: a quantity with its unit, \`12 EA\`; an amount with currency and basis; a date with its precision and, unless it is actual, its kind; a link as the id to which it leads."
type FieldChange {
  "Name of the field in the graph; \`label\`: who may see the record."
  field: String!
  "What it said; null: nothing."
  before: String
  "What it says; null: nothing."
  after: String
}

"How many rows fill a field."
type FieldCompleteness {
  "Type and field of the record: Holding.unitValue."
  field: String!
  "Records that have it."
  filled: Int!
  "Records in all."
  total: Int!
}

"All bounds given must hold; what has no value lies within none. Without any bound it keeps everything."
input FloatRange {
  "Greater than."
  gt: Float
  "Greater than or equal."
  gte: Float
  "Less than."
  lt: Float
  "Less than or equal."
  lte: Float
}

"Age against the promised rhythm."
enum Freshness {
  "Within the promised rhythm."
  UP_TO_DATE
  "The promised time has come."
  DUE
  "Later than promised, beyond the first limit."
  OVERDUE
  "Overdue beyond the second limit."
  DELINQUENT
  "Never delivered."
  NEVER
}

"Why an answer may be incomplete."
enum GapReason {
  "The nation publishes no such feed."
  NO_FEED
  "Nothing has been received yet."
  NEVER_DELIVERED
  "The newest run failed; the last good one is served."
  STALE
  "Later than promised."
  OVERDUE
  "The nation did not answer a question asked at query time."
  LOOKUP_FAILED
  "The nation answers by key only, and the query gives none."
  KEY_NEEDED
  "Changes are asked for since an instant up to which not all are remembered."
  FORGOTTEN
}

"Which groups are answered. All fields given must hold."
input GroupCondition {
  "How many records a group has."
  count: IntRange
  "Different nations among a group's records."
  nationCount: IntRange
}

"Equipment that a nation holds: one row of its inventory."
type Holding implements FeedRecord & Node {
  "The global id; opaque, it survives republication."
  id: ID!
  "Whose feed reported it."
  nation: Nation!
  "Catalogue entry of the item."
  equipmentType: Equipment!
  "Weapon system that it belongs to."
  system: WeaponSystem
  "How many, in the item's unit of issue."
  quantity: Quantity!
  "Part of the quantity that the nation offers for donation, in the same unit."
  offered: Quantity!
  "Serviceability: the group that all nations share, and the nation's own code."
  condition: Condition!
  "Unit or depot, in the nation's words."
  holder: String
  "Where it lies, in the nation's words."
  location: String
  "Serial or lot number."
  serialOrLot: String
  "Price of one unit of issue."
  unitValue: Money
  "Where it comes from, to the row."
  provenance: Provenance!
  "Who may see it."
  label: Label!
  "What the gateway noticed in this record and served all the same."
  issues: [RecordIssue!]!
  "Open requirements, of any nation, for its system or type: that ask for its item, its weapon system, or the system that this is a variant of. A requirement is open while its coverage has a gap: while less is pledged than requested, or where no number is requested."
  matchingRequirements(
    "Which records; null: all that the viewer may see."
    filter: RequirementFilter,
    "By what, the first key first; ties by id. Without: by id."
    orderBy: [RequirementOrder!],
    "The first so many; at most 500. Without \`first\` and \`last\`: the first 50."
    first: Int,
    "Only what comes after that cursor."
    after: String,
    "The last so many; at most 500."
    last: Int,
    "Only what comes before that cursor."
    before: String
  ): RequirementConnection!
  "Quantity times unit value; null where either is not reported."
  value: Money
}

"A page of holdings."
type HoldingConnection implements Answer {
  "The records, each with its cursor."
  edges: [HoldingEdge!]!
  "The records: \`edges\` without cursors."
  nodes: [Holding!]!
  "Whether there is more, and where."
  pageInfo: PageInfo!
  "All matching records that the viewer may see, not only this page's."
  totalCount: Int!
  "Feeds whose records may be missing from this answer or out of date in it; empty: complete and current."
  gaps: [FeedGap!]!
  "Whether labels kept records from this answer; never which or how many."
  withheld: Withholding!
  "Counts and sums over all matching records, not only this page's."
  groups(
    "Keys, each once; without: one group of all."
    by: [HoldingGroupKey!],
    "Which groups; null: all."
    having: GroupCondition,
    "Amounts in one currency at one basis; null: as they came."
    valueIn: ValueIn,
    "By what, the first key first; ties by the keys. Without: the largest first."
    orderBy: [HoldingGroupOrder!],
    "The first so many, at most 1,000. Without: all, and more than 1,000 are an error."
    first: Int
  ): [HoldingGroup!]!
}

"One of the holdings, with its cursor."
type HoldingEdge {
  "Where this record stands in the list; for \`after\` and \`before\`."
  cursor: String!
  "The record."
  node: Holding!
}

"Which holdings. All fields given must hold; a list means any of, an empty list none."
input HoldingFilter {
  "Whose feed reported it."
  nation: [CountryCode!]
  "Slug of the feed that reported it."
  feed: [String!]
  "True: only records with an issue; false: only those without."
  flagged: Boolean
  "Codes of rules that noticed something in it."
  issue: [String!]
  "The nation's own as-of date."
  asOf: DateTimeRange
  "Words that all occur in the record's texts, any language, diacritics folded."
  text: String
  "How many, in the item's unit of issue."
  quantity: FloatRange
  "What is known of \`quantity\`."
  quantityState: [ValueState!]
  "Part of the quantity that the nation offers for donation, in the same unit."
  offered: FloatRange
  "What is known of \`offered\`."
  offeredState: [ValueState!]
  "Serviceability: the group that all nations share, and the nation's own code."
  condition: [ConditionGroup!]
  "Unit or depot, in the nation's words."
  holder: [String!]
  "Where it lies, in the nation's words."
  location: [String!]
  "Serial or lot number."
  serialOrLot: [String!]
  "Weapon-system slugs, variants included."
  system: [String!]
  "Field of use of its weapon system."
  domain: [Domain!]
  "Slug of its weapon system's category."
  category: [String!]
  "Millimetres, of the system."
  calibre: FloatRange
  "Stock number of its item; the last nine count."
  nsn: [NSN!]
  "National item identification number of its item."
  niin: [String!]
  "Supply class (4 digits) or group (2) of its item."
  supplyClass: [String!]
  "By which kind of number its item is known."
  scheme: [ItemScheme!]
  "Unit code: EA, KG."
  unit: [String!]
  "True: an open requirement of any nation asks for its item, its weapon system, or the system that this is a variant of. A requirement is open while its coverage has a gap: while less is pledged than requested, or where no number is requested."
  matchesRequirement: Boolean
  "Filters of which at least one must hold."
  anyOf: [HoldingFilter!]
  "A filter that must not hold."
  not: HoldingFilter
}

"Holdings with equal keys. A key that was not asked for, or that the records lack, is null."
type HoldingGroup {
  "Whose feed reported it."
  nation: Nation
  "State of equipment, in the groups that all nations share."
  condition: ConditionGroup
  "Its weapon system; variants are systems of their own."
  system: WeaponSystem
  "Field of use of its weapon system."
  domain: Domain
  "Category of its weapon system."
  category: SystemCategory
  "Catalogue entry of its item."
  equipmentType: Equipment
  "Supply class of its item."
  supplyClass: SupplyClass
  "Supply group of its item."
  supplyGroup: SupplyGroup
  "What its quantities count."
  unit: Unit
  "Its keys in words; without keys: All."
  title: String!
  "How many records it has."
  count: Int!
  "How many different nations report its records."
  nationCount: Int!
  "Nations that report its records, by trigram; none for reference data."
  nations: [Nation!]!
  "One sum per unit. How many, in the item's unit of issue."
  quantity: [QuantitySum!]!
  "One sum per unit. Part of the quantity that the nation offers for donation, in the same unit."
  offered: [QuantitySum!]!
  "One sum per currency and basis, or the one that \`valueIn\` asks for. Quantity times unit value."
  value: [MoneySum!]!
}

"By what holdings are grouped."
enum HoldingGroupKey {
  "Whose feed reported it."
  NATION
  "State of equipment, in the groups that all nations share."
  CONDITION
  "Its weapon system; variants are systems of their own."
  SYSTEM
  "Field of use of its weapon system."
  DOMAIN
  "Category of its weapon system."
  CATEGORY
  "Catalogue entry of its item."
  EQUIPMENT_TYPE
  "Supply class of its item."
  SUPPLY_CLASS
  "Supply group of its item."
  SUPPLY_GROUP
  "What its quantities count."
  UNIT
}

"Order of groups of holdings."
input HoldingGroupOrder {
  "By what."
  field: HoldingGroupOrderField!
  "Which way; missing values come last in either."
  direction: Direction = DESC
}

"By what groups of holdings are ordered."
enum HoldingGroupOrderField {
  "By title, key by key; numbers as numbers."
  KEYS
  "By how many records they have."
  COUNT
  "By how many nations their records are of."
  NATION_COUNT
  "By the greatest sum of \`quantity\`, whatever its unit."
  QUANTITY
  "By the greatest sum of \`offered\`, whatever its unit."
  OFFERED
  "By \`value\` in euros at the reference rates; of several price bases the greatest."
  VALUE
}

"Order of holdings."
input HoldingOrder {
  "By what."
  field: HoldingOrderField!
  "Which way; missing values come last in either."
  direction: Direction = ASC
}

"By what holdings are ordered."
enum HoldingOrderField {
  "By id."
  ID
  "Whose feed reported it."
  NATION
  "The nation's own as-of date."
  AS_OF
  "How many, in the item's unit of issue."
  QUANTITY
  "Part of the quantity that the nation offers for donation, in the same unit."
  OFFERED
  "Unit or depot, in the nation's words."
  HOLDER
  "Where it lies, in the nation's words."
  LOCATION
  "Serial or lot number."
  SERIAL_OR_LOT
  "Price of one unit of issue."
  UNIT_VALUE
  "Name of its weapon system."
  SYSTEM
  "Stock number of its item."
  NSN
  "Name of its item, as the record gives it."
  NAME
  "Quantity times unit value, in euros at the reference rate."
  VALUE
}

"The one thing that is in a requirement's way."
type Holdup {
  "The step that falls short."
  kind: HoldupKind!
  "How much of what is requested has not taken this step, in the coverage's unit; for CREW, people."
  missing: Float!
  "The line that is furthest behind: of those of which not all has taken the step, the one at the earliest stage; of several the one with most waiting. For CREW: the one whose crews lack most people. Null for PLEDGE."
  line: DonationLine
  "Its newest movement; null: none is reported."
  transfer: Transfer
  "For CREW: the role with most people missing; else null."
  role: CrewRole
  "In a sentence."
  description: String!
}

"The steps from need to use, in order."
enum HoldupKind {
  "Less pledged than requested."
  PLEDGE
  "Less allocated than pledged, and than requested."
  ALLOCATION
  "Allocated, not yet on the way."
  PREPARATION
  "On the way or held at a node, or handed over and not confirmed."
  MOVEMENT
  "Delivered in full, crews missing."
  CREW
}

"All bounds given must hold; what has no value lies within none. Without any bound it keeps everything."
input IntRange {
  "Greater than."
  gt: Int
  "Greater than or equal."
  gte: Int
  "Less than."
  lt: Int
  "Less than or equal."
  lte: Int
}

"What an issue is about."
enum IssueCategory {
  "Shape of the document."
  STRUCTURE
  "Numbers and keys."
  IDENTIFIERS
  "Codes."
  CLASSIFICATIONS
  "Quantities."
  QUANTITIES
  "Dates."
  DATES
  "Countries and places."
  GEOGRAPHY
  "Amounts."
  FINANCIAL
  "Links between records."
  RELATIONS
  "Control totals."
  TOTALS
  "Confidentiality labels."
  LABELS
}

"One finding."
type IssueSample {
  "Place in the document."
  position: String!
  "Path of the field in the record."
  field: String
  "The text as received."
  raw: String
}

"How bad an issue is."
enum IssueSeverity {
  "Worth knowing."
  ADVISORY
  "Probably wrong, served as it came."
  WARNING
  "Wrong; the value or the row is not served."
  ERROR
  "The whole run is not served."
  CRITICAL
}

"All findings of one rule in a run."
type IssueSummary {
  "Stable code of the rule."
  rule: String!
  "What it is about."
  category: IssueCategory!
  "How bad it is."
  severity: IssueSeverity!
  "How often."
  count: Int!
  "The first of them."
  samples: [IssueSample!]!
}

"Scheme and value; \`nation\` for local numbers."
type ItemKey {
  "By which kind of number the item is known."
  scheme: ItemScheme!
  "The number or name."
  value: String!
  "Whose number it is; null unless it is a local number."
  nation: Nation
}

"By which kind of number an item is known."
enum ItemScheme {
  "National item identification number: the last nine of an NSN."
  NIIN
  "A nation's own number."
  LOCAL
  "No number: its name."
  NAME
}

"State of a run of a course."
enum IterationStatus {
  "Planned."
  PLANNED
  "Takes applications."
  OPEN
  "No seat left."
  FULL
  "Under way."
  RUNNING
  "Finished."
  COMPLETED
  "Will not happen."
  CANCELLED
  "Put off."
  POSTPONED
  "Not reported, or a code without a mapping."
  UNKNOWN
}

"Confidentiality label after STANAG 4774. \`releasableTo\`: trigrams and groups; empty: all."
type Label {
  "Whose policy it follows."
  policy: String!
  "How confidential it is."
  classification: Classification!
  "Trigrams and groups that may see it; empty: all."
  releasableTo: [String!]!
  "Restrictive caveats, all of which a viewer must hold."
  caveats: [String!]!
}

"BCP 47 language tag: uk, de, en-GB."
scalar LanguageCode @specifiedBy(url: "https://www.rfc-editor.org/info/bcp47")

"A suggestion: which entry with a stock number one without may be. Nothing is joined by it."
type LikelyEntry {
  "The entry that it may be."
  equipmentType: Equipment!
  "From 0 to 1: 1 is the same name in the same weapon system. It follows from names, numbers and weapon systems alone; less than 0.3 is not suggested."
  score: Float!
  "What speaks for it, in words."
  evidence: String!
}

"A number that a nation uses in place of an NSN."
input LocalNumber {
  "Whose number it is."
  nation: CountryCode!
  "The number, as the nation writes it."
  value: String!
}

"A place through which equipment moves or where it is repaired; reference data of the gateway."
type LogisticsNode implements Node {
  "The global id."
  id: ID!
  "Its name in filters and links."
  slug: String!
  "Its name."
  name: String!
  "What it is for."
  kind: LogisticsNodeKind!
  "Where it lies."
  nation: Nation!
  "Where exactly; null: not known."
  position: Position
  "What slips if this node is closed from the first to the last of these days (at most 92)."
  closureImpact(
    "First day of the closure."
    from: Date!,
    "Last day of the closure."
    to: Date!
  ): ClosureImpact!
  "Transfers that start, end, stop or pass here."
  transfers(
    "Which records; null: all that the viewer may see."
    filter: TransferFilter,
    "By what, the first key first; ties by id. Without: by id."
    orderBy: [TransferOrder!],
    "The first so many; at most 500. Without \`first\` and \`last\`: the first 50."
    first: Int,
    "Only what comes after that cursor."
    after: String,
    "The last so many; at most 500."
    last: Int,
    "Only what comes before that cursor."
    before: String
  ): TransferConnection!
  "Repair orders whose facility this is."
  repairOrders(
    "Which records; null: all that the viewer may see."
    filter: RepairOrderFilter,
    "By what, the first key first; ties by id. Without: by id."
    orderBy: [RepairOrderOrder!],
    "The first so many; at most 500. Without \`first\` and \`last\`: the first 50."
    first: Int,
    "Only what comes after that cursor."
    after: String,
    "The last so many; at most 500."
    last: Int,
    "Only what comes before that cursor."
    before: String
  ): RepairOrderConnection!
}

"Which logistics nodes. All fields given must hold; a list means any of."
input LogisticsNodeFilter {
  "Slugs."
  slug: [String!]
  "Where they lie."
  nation: [CountryCode!]
  "What they are for."
  kind: [LogisticsNodeKind!]
  "Words that all occur in its names, diacritics folded."
  text: String
}

"What a node is for."
enum LogisticsNodeKind {
  "Where loads are sorted and handed on."
  HUB
  "Store."
  DEPOT
  "Airfield that receives loads."
  AIRHEAD
  "Station that receives loads."
  RAILHEAD
  "Sea or river port."
  PORT
  "Border crossing."
  BORDER
  "Repair place."
  REPAIR
}

"An amount. \`rateDate\`: date of the reference rate, if it was converted."
type Money {
  "How much; exactly as the feed gave it, unless converted."
  amount: Decimal!
  "In which currency."
  currency: CurrencyCode!
  "What the amount means."
  basis: PriceBasis!
  "Date of the reference rate; null: not converted."
  rateDate: Date
}

"A sum in one currency and basis."
type MoneySum {
  "The sum of the amounts that there are; rounded to two digits where some were converted."
  amount: Decimal!
  "In which currency."
  currency: CurrencyCode!
  "What the amounts mean."
  basis: PriceBasis!
  "Records whose amount is in the sum."
  counted: Int!
  "Records without an amount at that basis or without a rate."
  missing: Int!
  "Oldest rate used; null: nothing was converted."
  rateDate: Date
}

"NATO Stock Number, answered as FSC(4)-NCB(2)-serial(7): 2355-01-602-3357; dashes are optional on input. The NIIN (last nine) is the identity; a letter in the serial is legal."
scalar NSN @specifiedBy(url: "https://en.wikipedia.org/wiki/NATO_Stock_Number")

"A nation that reports, gives or receives."
type Nation implements Node {
  "The global id."
  id: ID!
  "ISO 3166-1 alpha-3 trigram."
  code: CountryCode!
  "ISO 3166-1 alpha-2."
  alpha2: String!
  "In English."
  name: String!
  "NATO codification bureau codes, two digits; empty: it has none."
  ncbCodes: [String!]!
  "Groups it belongs to, as labels name them: NATO, EU."
  memberOf: [String!]!
  "Its feeds, by slug."
  feeds: [Feed!]!
  "The worst of its feeds; null if it has none."
  freshness: Freshness
  "Why its configuration is set aside, with file and line for operators; null if it is served."
  setAside: String
  "What it holds."
  holdings(
    "Which records; null: all that the viewer may see."
    filter: HoldingFilter,
    "By what, the first key first; ties by id. Without: by id."
    orderBy: [HoldingOrder!],
    "The first so many; at most 500. Without \`first\` and \`last\`: the first 50."
    first: Int,
    "Only what comes after that cursor."
    after: String,
    "The last so many; at most 500."
    last: Int,
    "Only what comes before that cursor."
    before: String
  ): HoldingConnection!
  "What it reports as given."
  donations(
    "Which records; null: all that the viewer may see."
    filter: DonationFilter,
    "By what, the first key first; ties by id. Without: by id."
    orderBy: [DonationOrder!],
    "The first so many; at most 500. Without \`first\` and \`last\`: the first 50."
    first: Int,
    "Only what comes after that cursor."
    after: String,
    "The last so many; at most 500."
    last: Int,
    "Only what comes before that cursor."
    before: String
  ): DonationConnection!
  "The single items of its donations."
  donationLines(
    "Which records; null: all that the viewer may see."
    filter: DonationLineFilter,
    "By what, the first key first; ties by id. Without: by id."
    orderBy: [DonationLineOrder!],
    "The first so many; at most 500. Without \`first\` and \`last\`: the first 50."
    first: Int,
    "Only what comes after that cursor."
    after: String,
    "The last so many; at most 500."
    last: Int,
    "Only what comes before that cursor."
    before: String
  ): DonationLineConnection!
  "Movements that it reports."
  transfers(
    "Which records; null: all that the viewer may see."
    filter: TransferFilter,
    "By what, the first key first; ties by id. Without: by id."
    orderBy: [TransferOrder!],
    "The first so many; at most 500. Without \`first\` and \`last\`: the first 50."
    first: Int,
    "Only what comes after that cursor."
    after: String,
    "The last so many; at most 500."
    last: Int,
    "Only what comes before that cursor."
    before: String
  ): TransferConnection!
  "Equipment under repair that it reports."
  repairOrders(
    "Which records; null: all that the viewer may see."
    filter: RepairOrderFilter,
    "By what, the first key first; ties by id. Without: by id."
    orderBy: [RepairOrderOrder!],
    "The first so many; at most 500. Without \`first\` and \`last\`: the first 50."
    first: Int,
    "Only what comes after that cursor."
    after: String,
    "The last so many; at most 500."
    last: Int,
    "Only what comes before that cursor."
    before: String
  ): RepairOrderConnection!
  "What it asks for."
  requirements(
    "Which records; null: all that the viewer may see."
    filter: RequirementFilter,
    "By what, the first key first; ties by id. Without: by id."
    orderBy: [RequirementOrder!],
    "The first so many; at most 500. Without \`first\` and \`last\`: the first 50."
    first: Int,
    "Only what comes after that cursor."
    after: String,
    "The last so many; at most 500."
    last: Int,
    "Only what comes before that cursor."
    before: String
  ): RequirementConnection!
  "Places that train, as it reports them."
  trainingFacilities(
    "Which records; null: all that the viewer may see."
    filter: TrainingFacilityFilter,
    "By what, the first key first; ties by id. Without: by id."
    orderBy: [TrainingFacilityOrder!],
    "The first so many; at most 500. Without \`first\` and \`last\`: the first 50."
    first: Int,
    "Only what comes after that cursor."
    after: String,
    "The last so many; at most 500."
    last: Int,
    "Only what comes before that cursor."
    before: String
  ): TrainingFacilityConnection!
  "What it teaches."
  courses(
    "Which records; null: all that the viewer may see."
    filter: CourseFilter,
    "By what, the first key first; ties by id. Without: by id."
    orderBy: [CourseOrder!],
    "The first so many; at most 500. Without \`first\` and \`last\`: the first 50."
    first: Int,
    "Only what comes after that cursor."
    after: String,
    "The last so many; at most 500."
    last: Int,
    "Only what comes before that cursor."
    before: String
  ): CourseConnection!
  "Runs of its courses."
  courseIterations(
    "Which records; null: all that the viewer may see."
    filter: CourseIterationFilter,
    "By what, the first key first; ties by id. Without: by id."
    orderBy: [CourseIterationOrder!],
    "The first so many; at most 500. Without \`first\` and \`last\`: the first 50."
    first: Int,
    "Only what comes after that cursor."
    after: String,
    "The last so many; at most 500."
    last: Int,
    "Only what comes before that cursor."
    before: String
  ): CourseIterationConnection!
}

"Which nations. All fields given must hold; a list means any of."
input NationFilter {
  "Trigrams."
  code: [CountryCode!]
  "Groups that labels name: NATO, EU."
  memberOf: [String!]
  "Has a feed of that kind."
  reports: [RecordKind!]
  "Worst of its feeds."
  freshness: [Freshness!]
}

"Has a global id. Ids are opaque and survive republication; \`node(id:)\` fetches by them. Inside \`asSeenBy\` ids are bound to that view, so that a client's cache never mixes it with today's."
interface Node {
  "The global id."
  id: ID!
}

"Relay page information; cursors are opaque."
type PageInfo {
  "Whether records come after the page."
  hasNextPage: Boolean!
  "Whether records come before the page."
  hasPreviousPage: Boolean!
  "Cursor of the first record; null on an empty page."
  startCursor: String
  "Cursor of the last record; null on an empty page."
  endCursor: String
}

"A calendar period."
type Period {
  "First day."
  from: Date!
  "Last day."
  to: Date!
  "How long it is."
  precision: DatePrecision!
  "As it is called: 2026-11, 2026-Q3, 2026, 2026-11-24."
  title: String!
}

"WGS 84, degrees."
type Position {
  "From -90, south, to 90, north."
  latitude: Float!
  "From -180, west, to 180, east."
  longitude: Float!
}

"What an amount means."
enum PriceBasis {
  "What it cost."
  ACQUISITION
  "What it is worth now."
  CURRENT
  "An estimate."
  ESTIMATE
  "Not said."
  UNKNOWN
}

"Where a record comes from, to the row."
type Provenance {
  "The feed that reported it."
  feed: Feed!
  "The run that brought it; null for records fetched by key at query time."
  run: FeedRun
  "Key that the nation uses, if it gave one."
  sourceKey: String
  "Row, line, element path or JSON pointer in the document."
  position: String!
  "The nation's own as-of date; null: not reported."
  asOf: DateTime
  "When the gateway fetched it."
  fetchedAt: DateTime!
  "Served from an older run because the newest failed."
  stale: Boolean!
  "The row as received, in short. Kept for records with issues, as long as there is room; null for others, and for viewers not allowed to see it."
  raw: String
}

"Graduates can crew that system in that role."
type Qualification {
  "The weapon system."
  system: WeaponSystem!
  "The role."
  role: CrewRole!
}

"A number that may be missing, and says how: zero, blank and N/A are three answers. \`value\` is null unless \`state\` is REPORTED or ZERO; \`raw\` is the text as received."
type Quantity {
  "The number; null unless \`state\` is REPORTED or ZERO."
  value: Float
  "What it counts."
  unit: Unit!
  "What is known of the number."
  state: ValueState!
  "The text as received; null for a blank."
  raw: String
}

"A sum in one unit. \`counted\` records have a number, \`missing\` have none."
type QuantitySum {
  "The sum of the numbers that there are; 0 where there is none."
  value: Float!
  "What it counts."
  unit: Unit!
  "Records that have a number."
  counted: Int!
  "Records that have none."
  missing: Int!
}

"A row, or a part of one, that can't be served: where it stands, what is wrong and how it reads. \`sourceKey\`, \`value\` and \`row\` are null for viewers who may not see all that the feed can carry."
type QuarantinedRow {
  "Where it stands in the document."
  position: String!
  "Key that the nation uses; null where the row gives none."
  sourceKey: String
  "Type of the record that it would have been: Holding; null where the mapping takes no such row."
  record: String
  "Stable code of the rule by which it is quarantined."
  rule: String!
  "What it is about."
  category: IssueCategory!
  "How bad it is."
  severity: IssueSeverity!
  "Path of the field in the record; null: the row as a whole."
  field: String
  "Where the document has that field: its columns or paths; null where there is no one place."
  column: String
  "What is wrong, in a sentence."
  message: String!
  "The cell as received; null where it is blank."
  value: String
  "The row as received, in short; null where it is not kept: of the first rows only, and never of one whose label can't be read."
  row: String
}

"A page of the rows of a run that can't be served."
type QuarantinedRowConnection {
  "The rows, each with its cursor."
  edges: [QuarantinedRowEdge!]!
  "The rows: \`edges\` without cursors."
  nodes: [QuarantinedRow!]!
  "Whether there is more, and where."
  pageInfo: PageInfo!
  "All that the report keeps, not only this page's."
  totalCount: Int!
  "How many more there were than the report keeps."
  leftOff: Int!
}

"One of the rows that can't be served, with its cursor."
type QuarantinedRowEdge {
  "Where this row stands in the list; for \`after\` and \`before\`."
  cursor: String!
  "The row."
  node: QuarantinedRow!
}

"""
All nations' equipment, donations, transfers, repairs, requirements and training as one graph, read only.

**Lists.** Connections follow the Relay specification. Without \`first\` and \`last\`: the first 50; at most 500. \`nodes\` is \`edges\` without cursors.
\`totalCount\` counts all matching records that the viewer may see and costs nothing when not asked for. Cursors stay valid when a feed republishes.
Without \`orderBy\`: by id. Ties are broken by id; records without the value come last in either direction; amounts are compared by \`exchangeRates\`.

**Filters.** A list means any of, an empty list none; null or absent does not filter (and null in place of a default is the default); fields of one filter must all hold; \`anyOf\` and \`not\` combine
filters. A range never matches a missing value; \`not\` around it does. Live values (\`seatsOpen\`) are filtered and ordered by the last snapshot.

**Groups.** \`groups\` counts and sums all matching records, not the page, by the keys in \`by\`; without keys, one group of all. A key not asked for is
null, and so is a key that the group's records lack; a record with several values of a key is in several groups; of MONTH, QUARTER and YEAR of one date
at most one. Different units, currencies and price bases are never added up: sums are lists. Without \`orderBy\`: the largest first. Never cut silently:
without \`first\`, more than 1,000 groups are an error.

**Missing values.** Null: not reported, or not readable (\`issues\` then says so). A \`Quantity\` tells zero, blank and not applicable apart. A field that
is fetched from a nation at query time is nullable and, when that nation fails, null with an entry in \`errors\` (\`extensions\`: code, nation, feed).
All else is served from the last good data. What an answer lacks or shows old stands in its \`gaps\`, and for the whole query in \`extensions.feeds\`.

**Text.** Names of nations, units and codes are English; texts of feeds stay as they came, in \`Feed.language\`.

**Evolution.** Types, fields, arguments and enum values are added at any time, removed only after \`@deprecated\`: expect enum values that you don't know.

**Limits.** A query that is too large, deep or costly is refused before it runs, with the figure; its cost is in \`extensions.cost\` on request.
"""
type Query {
  "Null if no such record exists or the viewer may not see it: the two are never told apart. Inside \`asSeenBy\` for ids that were given inside it, outside for those that were given outside; null for others."
  node(
    "Its global id."
    id: ID!
  ): Node
  "In the order of \`ids\`, null where \`node\` would be."
  nodes(
    "Global ids, at most 500."
    ids: [ID!]!
  ): [Node]!
  "Who asks, and what labels let them see."
  viewer: Viewer!
  "The pinned world from which this whole answer comes."
  world: World!
  "Nations with their feeds, by name."
  nations(
    "Which nations; null: all that have a configuration."
    filter: NationFilter
  ): [Nation!]!
  "The nation of that trigram; null: no such nation."
  nation(
    "Its trigram."
    code: CountryCode!
  ): Nation
  "The weapon system of that slug."
  weaponSystem(
    "Its slug."
    slug: String!
  ): WeaponSystem
  "A superseded number answers its own entry; \`supersededBy\` leads on. Null: no record that the viewer sees names it."
  equipmentType(
    "Its number."
    by: EquipmentKey!
  ): Equipment
  "The eight capability coalitions."
  coalitions: [CapabilityCoalition!]!
  "The capability coalition of that slug."
  coalition(
    "Its slug."
    slug: String!
  ): CapabilityCoalition
  "Hubs, depots, ports and repair places; reference data of the gateway. By slug."
  logisticsNodes(
    "Which nodes; null: all."
    filter: LogisticsNodeFilter
  ): [LogisticsNode!]!
  "The logistics node of that slug."
  logisticsNode(
    "Its slug."
    slug: String!
  ): LogisticsNode
  "The movement of that number, as all nations report it; letter case and the kind of dash don't count. Null: no report that the viewer sees has it."
  consignment(
    "Its number."
    number: String!
  ): Consignment
  "The training facility of that slug."
  trainingFacility(
    "Its slug."
    slug: String!
  ): TrainingFacility
  "All feeds, by nation and slug."
  feeds(
    "Which feeds; null: all."
    filter: FeedFilter
  ): [Feed!]!
  "The feed of that slug."
  feed(
    "Its slug."
    slug: String!
  ): Feed
  "Reference rates by which amounts are converted when a query asks for one currency."
  exchangeRates: [ExchangeRate!]!
  "Free text over names, designations, aliases, NSNs (with or without dashes), titles and places in every language that the feeds use; diacritics folded, prefixes and one typo in each word tolerated, best match first. All words must occur in one text. At most 100."
  search(
    "What to look for, at most 200 characters; eight words of it count."
    text: String!,
    "Which kinds; null: all."
    kinds: [RecordKind!],
    "How many hits, at most 100."
    first: Int = 20
  ): [SearchHit!]!
  "The graph as a reader of that nation would see it, within what the viewer may see: to find out what can be told to whom. A reader of that nation belongs to its groups, and has the viewer's own clearance and caveats. \`withheld\` is exact in it. Ids inside are bound to this view: \`node\` and filters inside take only those, and nothing outside takes them. Null with an error for an unknown nation, and inside itself."
  asSeenBy(
    "Whose reader: its trigram."
    nation: CountryCode!
  ): Query
  "Names by which records call weapon systems that no alias catches, the most frequent first; different spellings of one name are one. For the keepers of the reference data: once a name is an alias, its records are found with the system."
  unknownSystems(
    "The first so many; at most 500. Without: 50."
    first: Int
  ): [UnknownSystem!]!
  "What changed between runs of the feeds, newest first. The first run of a feed since the gateway began is no change. Changes are remembered as long as the run that brought them (\`Feed.runs\`) and as there is room; \`gaps\` names the feeds of which not all since \`since\` are. A record that moves between two feeds of its nation disappears in one and appears in the other."
  changes(
    "Which records; null: all that the viewer may see."
    filter: ChangeFilter,
    "The first so many; at most 500. Without \`first\` and \`last\`: the first 50."
    first: Int,
    "Only what comes after that cursor."
    after: String,
    "The last so many; at most 500."
    last: Int,
    "Only what comes before that cursor."
    before: String
  ): ChangeConnection!
  "The whole graph as it was known at that instant; \`world.today\` in it is that day. Null with an error before the first archived run, and inside itself. There is no archive yet: always null, with the error NO_HISTORY."
  knownAt(
    "When."
    instant: DateTime!
  ): Query
  "What pledges and courses name; reference data of the gateway."
  weaponSystems(
    "Which records; null: all that the viewer may see."
    filter: WeaponSystemFilter,
    "By what, the first key first; ties by id. Without: by id."
    orderBy: [WeaponSystemOrder!],
    "The first so many; at most 500. Without \`first\` and \`last\`: the first 50."
    first: Int,
    "Only what comes after that cursor."
    after: String,
    "The last so many; at most 500."
    last: Int,
    "Only what comes before that cursor."
    before: String
  ): WeaponSystemConnection!
  "The catalogue: all items that records visible to the viewer name."
  equipmentTypes(
    "Which records; null: all that the viewer may see."
    filter: EquipmentFilter,
    "By what, the first key first; ties by id. Without: by id."
    orderBy: [EquipmentOrder!],
    "The first so many; at most 500. Without \`first\` and \`last\`: the first 50."
    first: Int,
    "Only what comes after that cursor."
    after: String,
    "The last so many; at most 500."
    last: Int,
    "Only what comes before that cursor."
    before: String
  ): EquipmentConnection!
  "What nations hold."
  holdings(
    "Which records; null: all that the viewer may see."
    filter: HoldingFilter,
    "By what, the first key first; ties by id. Without: by id."
    orderBy: [HoldingOrder!],
    "The first so many; at most 500. Without \`first\` and \`last\`: the first 50."
    first: Int,
    "Only what comes after that cursor."
    after: String,
    "The last so many; at most 500."
    last: Int,
    "Only what comes before that cursor."
    before: String
  ): HoldingConnection!
  "What nations give, as announced."
  donations(
    "Which records; null: all that the viewer may see."
    filter: DonationFilter,
    "By what, the first key first; ties by id. Without: by id."
    orderBy: [DonationOrder!],
    "The first so many; at most 500. Without \`first\` and \`last\`: the first 50."
    first: Int,
    "Only what comes after that cursor."
    after: String,
    "The last so many; at most 500."
    last: Int,
    "Only what comes before that cursor."
    before: String
  ): DonationConnection!
  "The single items of donations, each with its stage and quantities: pledges are asked for here."
  donationLines(
    "Which records; null: all that the viewer may see."
    filter: DonationLineFilter,
    "By what, the first key first; ties by id. Without: by id."
    orderBy: [DonationLineOrder!],
    "The first so many; at most 500. Without \`first\` and \`last\`: the first 50."
    first: Int,
    "Only what comes after that cursor."
    after: String,
    "The last so many; at most 500."
    last: Int,
    "Only what comes before that cursor."
    before: String
  ): DonationLineConnection!
  "Movements, each as one nation reports it."
  transfers(
    "Which records; null: all that the viewer may see."
    filter: TransferFilter,
    "By what, the first key first; ties by id. Without: by id."
    orderBy: [TransferOrder!],
    "The first so many; at most 500. Without \`first\` and \`last\`: the first 50."
    first: Int,
    "Only what comes after that cursor."
    after: String,
    "The last so many; at most 500."
    last: Int,
    "Only what comes before that cursor."
    before: String
  ): TransferConnection!
  "The single items of transfers."
  transferLines(
    "Which records; null: all that the viewer may see."
    filter: TransferLineFilter,
    "By what, the first key first; ties by id. Without: by id."
    orderBy: [TransferLineOrder!],
    "The first so many; at most 500. Without \`first\` and \`last\`: the first 50."
    first: Int,
    "Only what comes after that cursor."
    after: String,
    "The last so many; at most 500."
    last: Int,
    "Only what comes before that cursor."
    before: String
  ): TransferLineConnection!
  "Movements joined across the nations that report them."
  consignments(
    "Which records; null: all that the viewer may see."
    filter: ConsignmentFilter,
    "By what, the first key first; ties by id. Without: by id."
    orderBy: [ConsignmentOrder!],
    "The first so many; at most 500. Without \`first\` and \`last\`: the first 50."
    first: Int,
    "Only what comes after that cursor."
    after: String,
    "The last so many; at most 500."
    last: Int,
    "Only what comes before that cursor."
    before: String
  ): ConsignmentConnection!
  "Equipment under repair."
  repairOrders(
    "Which records; null: all that the viewer may see."
    filter: RepairOrderFilter,
    "By what, the first key first; ties by id. Without: by id."
    orderBy: [RepairOrderOrder!],
    "The first so many; at most 500. Without \`first\` and \`last\`: the first 50."
    first: Int,
    "Only what comes after that cursor."
    after: String,
    "The last so many; at most 500."
    last: Int,
    "Only what comes before that cursor."
    before: String
  ): RepairOrderConnection!
  "What is asked of the nations."
  requirements(
    "Which records; null: all that the viewer may see."
    filter: RequirementFilter,
    "By what, the first key first; ties by id. Without: by id."
    orderBy: [RequirementOrder!],
    "The first so many; at most 500. Without \`first\` and \`last\`: the first 50."
    first: Int,
    "Only what comes after that cursor."
    after: String,
    "The last so many; at most 500."
    last: Int,
    "Only what comes before that cursor."
    before: String
  ): RequirementConnection!
  "Places that train."
  trainingFacilities(
    "Which records; null: all that the viewer may see."
    filter: TrainingFacilityFilter,
    "By what, the first key first; ties by id. Without: by id."
    orderBy: [TrainingFacilityOrder!],
    "The first so many; at most 500. Without \`first\` and \`last\`: the first 50."
    first: Int,
    "Only what comes after that cursor."
    after: String,
    "The last so many; at most 500."
    last: Int,
    "Only what comes before that cursor."
    before: String
  ): TrainingFacilityConnection!
  "What is taught."
  courses(
    "Which records; null: all that the viewer may see."
    filter: CourseFilter,
    "By what, the first key first; ties by id. Without: by id."
    orderBy: [CourseOrder!],
    "The first so many; at most 500. Without \`first\` and \`last\`: the first 50."
    first: Int,
    "Only what comes after that cursor."
    after: String,
    "The last so many; at most 500."
    last: Int,
    "Only what comes before that cursor."
    before: String
  ): CourseConnection!
  "Runs of courses, with dates and seats."
  courseIterations(
    "Which records; null: all that the viewer may see."
    filter: CourseIterationFilter,
    "By what, the first key first; ties by id. Without: by id."
    orderBy: [CourseIterationOrder!],
    "The first so many; at most 500. Without \`first\` and \`last\`: the first 50."
    first: Int,
    "Only what comes after that cursor."
    after: String,
    "The last so many; at most 500."
    last: Int,
    "Only what comes before that cursor."
    before: String
  ): CourseIterationConnection!
}

"Donation, transfer and training of up to four nations put together: who crews what is given, and from when on. People go first to the lines for which their seats are reserved, then to all others in the order of arrival, ties by id; nobody is counted twice."
type Readiness implements Answer {
  "Does the crew finish before the equipment arrives?"
  state: ReadinessState!
  "Role by role: quantity times the system's own crew standard, rounded up. The quantity is the first that is reported and not zero of delivered, shipped, allocated, pledged and offered. Empty where the state is UNKNOWN."
  crew: [CrewReadiness!]!
  "First day on which every role is covered; null if no planned iteration gets there."
  crewReadyOn: Date
  "crewReadyOn minus arrival: positive, equipment waits for its crew; null if either is not known."
  trainingGapDays: Int
  "The later of arrival and crewReadyOn; null if either is not known."
  usableOn: Date
  "That supply this crew, by end."
  iterations: [CourseIteration!]!
  "That qualify for a role still missing on arrival and have open seats in the last snapshot, but end after it: candidates to be moved up, by end. None that has begun, and none where the arrival is not known."
  laterIterations: [CourseIteration!]!
  "Feeds whose records may be missing from this answer or out of date in it; empty: complete and current."
  gaps: [FeedGap!]!
  "Whether labels kept records from this answer; never which or how many."
  withheld: Withholding!
}

"Does the crew finish before the equipment arrives?"
enum ReadinessState {
  "Every role is covered on arrival."
  CREW_IN_TIME
  "Covered, but after arrival: trainingGapDays is positive."
  CREW_LATE
  "Some role is never covered by what is planned."
  CREW_NOT_PLANNED
  "Covered on crewReadyOn, but no arrival is known."
  ARRIVAL_UNKNOWN
  "No system, no crew standard, no number, or counted in another unit than the system; or withdrawn, rejected or cancelled: no crew is needed."
  UNKNOWN
}

"Something noticed in a record. \`rule\` is a stable code, \`field\` a path in the record, \`raw\` the text as received."
type RecordIssue {
  "Stable code of the rule that noticed it."
  rule: String!
  "What it is about."
  category: IssueCategory!
  "How bad it is."
  severity: IssueSeverity!
  "Path of the field in the record; null: the record as a whole."
  field: String
  "What was noticed, in a sentence."
  message: String!
  "The text as received."
  raw: String
}

"Kinds of record. Lines belong to DONATION and TRANSFER."
enum RecordKind {
  "What a nation holds."
  HOLDING
  "What a nation gives, with its lines."
  DONATION
  "A movement, with its lines and legs."
  TRANSFER
  "Equipment under repair."
  REPAIR_ORDER
  "What is asked for."
  REQUIREMENT
  "A place that trains."
  TRAINING_FACILITY
  "What is taught."
  COURSE
  "A run of a course."
  COURSE_ITERATION
  "A catalogue entry."
  EQUIPMENT_TYPE
  "A weapon system of the reference data."
  WEAPON_SYSTEM
  "A logistics node of the reference data."
  LOGISTICS_NODE
  "A nation."
  NATION
}

"An order to repair, from report to return."
type RepairOrder implements FeedRecord & Node {
  "The global id; opaque, it survives republication."
  id: ID!
  "Whose feed reported it."
  nation: Nation!
  "Catalogue entry of the item; null: the feed names none."
  equipmentType: Equipment
  "What is repaired, where the feed names a weapon system."
  system: WeaponSystem
  "Where it is repaired."
  facility: LogisticsNode
  "How many are repaired under this order."
  quantity: Quantity!
  "How far it has come."
  stage: RepairStage!
  "What is wrong, in the nation's words."
  fault: String
  "When it reached its stage."
  stageSince: When
  "When it was taken in."
  received: When
  "When it is promised back."
  promised: When
  "When it was completed."
  completed: When
  "Where it comes from, to the row."
  provenance: Provenance!
  "Who may see it."
  label: Label!
  "What the gateway noticed in this record and served all the same."
  issues: [RecordIssue!]!
  "Whole days in that stage until today; null: not known."
  daysInStage: Int
  "Whole days from received to completed, or until today; null: not received."
  daysInRepair: Int
  "Parts that it waits for."
  waitingFor: [RepairPart!]!
}

"A page of repair orders."
type RepairOrderConnection implements Answer {
  "The records, each with its cursor."
  edges: [RepairOrderEdge!]!
  "The records: \`edges\` without cursors."
  nodes: [RepairOrder!]!
  "Whether there is more, and where."
  pageInfo: PageInfo!
  "All matching records that the viewer may see, not only this page's."
  totalCount: Int!
  "Feeds whose records may be missing from this answer or out of date in it; empty: complete and current."
  gaps: [FeedGap!]!
  "Whether labels kept records from this answer; never which or how many."
  withheld: Withholding!
  "Counts and sums over all matching records, not only this page's."
  groups(
    "Keys, each once; without: one group of all."
    by: [RepairOrderGroupKey!],
    "Which groups; null: all."
    having: GroupCondition,
    "By what, the first key first; ties by the keys. Without: the largest first."
    orderBy: [RepairOrderGroupOrder!],
    "The first so many, at most 1,000. Without: all, and more than 1,000 are an error."
    first: Int
  ): [RepairOrderGroup!]!
}

"One of the repair orders, with its cursor."
type RepairOrderEdge {
  "Where this record stands in the list; for \`after\` and \`before\`."
  cursor: String!
  "The record."
  node: RepairOrder!
}

"Which repair orders. All fields given must hold; a list means any of, an empty list none."
input RepairOrderFilter {
  "Whose feed reported it."
  nation: [CountryCode!]
  "Slug of the feed that reported it."
  feed: [String!]
  "True: only records with an issue; false: only those without."
  flagged: Boolean
  "Codes of rules that noticed something in it."
  issue: [String!]
  "The nation's own as-of date."
  asOf: DateTimeRange
  "Words that all occur in the record's texts, any language, diacritics folded."
  text: String
  "Where it is repaired."
  facility: [String!]
  "How many are repaired under this order."
  quantity: FloatRange
  "What is known of \`quantity\`."
  quantityState: [ValueState!]
  "How far it has come."
  stage: [RepairStage!]
  "What is wrong, in the nation's words."
  fault: [String!]
  "When it reached its stage."
  stageSince: DateRange
  "When it was taken in."
  received: DateRange
  "When it is promised back."
  promised: DateRange
  "When it was completed."
  completed: DateRange
  "Weapon-system slugs, variants included."
  system: [String!]
  "Field of use of its weapon system."
  domain: [Domain!]
  "Slug of its weapon system's category."
  category: [String!]
  "Stock number of its item; the last nine count."
  nsn: [NSN!]
  "National item identification number of its item."
  niin: [String!]
  "Supply class (4 digits) or group (2) of its item."
  supplyClass: [String!]
  "By which kind of number its item is known."
  scheme: [ItemScheme!]
  "True: neither returned nor condemned nor cannibalised."
  open: Boolean
  "NSN of a part that it waits for; the last nine count."
  waitingFor: [NSN!]
  "True: it is open, and another nation holds a part that it waits for, or an interchangeable number, serviceable (with restrictions or without) and not reported as zero. Nations that answer by number only are left out."
  partHeldElsewhere: Boolean
  "Whole days in its stage until today."
  daysInStage: IntRange
  "Whole days from received to completed, or until today."
  daysInRepair: IntRange
  "Filters of which at least one must hold."
  anyOf: [RepairOrderFilter!]
  "A filter that must not hold."
  not: RepairOrderFilter
}

"Repair orders with equal keys. A key that was not asked for, or that the records lack, is null."
type RepairOrderGroup {
  "Whose feed reported it."
  nation: Nation
  "Where it is repaired."
  facility: LogisticsNode
  "How far it has come."
  stage: RepairStage
  "When it reached its stage."
  stageSince: Period
  "When it was taken in."
  received: Period
  "When it is promised back."
  promised: Period
  "When it was completed."
  completed: Period
  "Its weapon system; variants are systems of their own."
  system: WeaponSystem
  "Field of use of its weapon system."
  domain: Domain
  "Category of its weapon system."
  category: SystemCategory
  "Catalogue entry of its item."
  equipmentType: Equipment
  "Supply class of its item."
  supplyClass: SupplyClass
  "Supply group of its item."
  supplyGroup: SupplyGroup
  "Parts that it waits for."
  part: Equipment
  "What its quantities count."
  unit: Unit
  "Its keys in words; without keys: All."
  title: String!
  "How many records it has."
  count: Int!
  "How many different nations report its records."
  nationCount: Int!
  "Nations that report its records, by trigram; none for reference data."
  nations: [Nation!]!
  "One sum per unit. How many are repaired under this order."
  quantity: [QuantitySum!]!
  "Orders neither returned nor condemned nor cannibalised."
  open: Int!
  "Orders whose equipment is back."
  returned: Int!
  "Mean days from received to completed, over returned orders with both dates."
  meanDaysToReturn: Float
  "Mean days from received to today, over open orders."
  meanDaysOpen: Float
}

"By what repair orders are grouped."
enum RepairOrderGroupKey {
  "Whose feed reported it."
  NATION
  "Where it is repaired."
  FACILITY
  "How far it has come."
  STAGE
  "By month: When it reached its stage."
  STAGE_SINCE_MONTH
  "By quarter: When it reached its stage."
  STAGE_SINCE_QUARTER
  "By year: When it reached its stage."
  STAGE_SINCE_YEAR
  "By month: When it was taken in."
  RECEIVED_MONTH
  "By quarter: When it was taken in."
  RECEIVED_QUARTER
  "By year: When it was taken in."
  RECEIVED_YEAR
  "By month: When it is promised back."
  PROMISED_MONTH
  "By quarter: When it is promised back."
  PROMISED_QUARTER
  "By year: When it is promised back."
  PROMISED_YEAR
  "By month: When it was completed."
  COMPLETED_MONTH
  "By quarter: When it was completed."
  COMPLETED_QUARTER
  "By year: When it was completed."
  COMPLETED_YEAR
  "Its weapon system; variants are systems of their own."
  SYSTEM
  "Field of use of its weapon system."
  DOMAIN
  "Category of its weapon system."
  CATEGORY
  "Catalogue entry of its item."
  EQUIPMENT_TYPE
  "Supply class of its item."
  SUPPLY_CLASS
  "Supply group of its item."
  SUPPLY_GROUP
  "Parts that it waits for."
  PART
  "What its quantities count."
  UNIT
}

"Order of groups of repair orders."
input RepairOrderGroupOrder {
  "By what."
  field: RepairOrderGroupOrderField!
  "Which way; missing values come last in either."
  direction: Direction = DESC
}

"By what groups of repair orders are ordered."
enum RepairOrderGroupOrderField {
  "By title, key by key; numbers as numbers."
  KEYS
  "By how many records they have."
  COUNT
  "By how many nations their records are of."
  NATION_COUNT
  "By the greatest sum of \`quantity\`, whatever its unit."
  QUANTITY
  "By \`open\`."
  OPEN
  "By \`returned\`."
  RETURNED
  "By \`meanDaysToReturn\`."
  MEAN_DAYS_TO_RETURN
  "By \`meanDaysOpen\`."
  MEAN_DAYS_OPEN
}

"Order of repair orders."
input RepairOrderOrder {
  "By what."
  field: RepairOrderOrderField!
  "Which way; missing values come last in either."
  direction: Direction = ASC
}

"By what repair orders are ordered."
enum RepairOrderOrderField {
  "By id."
  ID
  "Whose feed reported it."
  NATION
  "The nation's own as-of date."
  AS_OF
  "How many are repaired under this order."
  QUANTITY
  "How far it has come."
  STAGE
  "What is wrong, in the nation's words."
  FAULT
  "When it reached its stage."
  STAGE_SINCE
  "When it was taken in."
  RECEIVED
  "When it is promised back."
  PROMISED
  "When it was completed."
  COMPLETED
  "Name of its weapon system."
  SYSTEM
  "Stock number of its item."
  NSN
  "Name of its item, as the record gives it."
  NAME
  "Whole days from received to completed, or until today."
  DAYS_IN_REPAIR
}

"A part that a repair waits for."
type RepairPart {
  "Which part."
  equipmentType: Equipment!
  "How many."
  quantity: Quantity!
  "Serviceable holdings of other nations, of it and of interchangeable numbers: usable with or without restrictions, and not reported as zero. Nations that answer by number are asked."
  heldElsewhere(
    "Which records; null: all that the viewer may see."
    filter: HoldingFilter,
    "By what, the first key first; ties by id. Without: by id."
    orderBy: [HoldingOrder!],
    "The first so many; at most 500. Without \`first\` and \`last\`: the first 50."
    first: Int,
    "Only what comes after that cursor."
    after: String,
    "The last so many; at most 500."
    last: Int,
    "Only what comes before that cursor."
    before: String
  ): HoldingConnection!
}

"How far a repair has come."
enum RepairStage {
  "Damage reported."
  REPORTED
  "Accepted for repair."
  ACCEPTED
  "Waits for transport to the repair place."
  WAITING_TRANSPORT
  "At the repair place."
  RECEIVED
  "Fault known."
  DIAGNOSED
  "Waits for parts."
  WAITING_PARTS
  "Being repaired."
  IN_WORK
  "Repaired and tested."
  TESTED
  "Back with its user."
  RETURNED
  "Used for parts."
  CANNIBALISED
  "Beyond repair."
  CONDEMNED
  "Not reported, or a code without a mapping."
  UNKNOWN
}

"Something asked for: one line of a list of needs."
type Requirement implements FeedRecord & Node {
  "The global id; opaque, it survives republication."
  id: ID!
  "Whose feed reported it."
  nation: Nation!
  "What is asked for, where the feed names a weapon system."
  system: WeaponSystem
  "Catalogue entry of the item; null: the feed names none."
  equipmentType: Equipment
  "Capability coalition that it belongs to."
  coalition: CapabilityCoalition
  "Body that states it."
  statedBy: String
  "Urgency: 1 is the most urgent."
  priority: Int
  "How many are asked for."
  requested: Quantity!
  "When it is needed."
  neededBy: When
  "Where it comes from, to the row."
  provenance: Provenance!
  "Who may see it."
  label: Label!
  "What the gateway noticed in this record and served all the same."
  issues: [RecordIssue!]!
  "Pledged, allocated and delivered by all nations against it, and what is left."
  coverage: Coverage!
}

"A page of requirements."
type RequirementConnection implements Answer {
  "The records, each with its cursor."
  edges: [RequirementEdge!]!
  "The records: \`edges\` without cursors."
  nodes: [Requirement!]!
  "Whether there is more, and where."
  pageInfo: PageInfo!
  "All matching records that the viewer may see, not only this page's."
  totalCount: Int!
  "Feeds whose records may be missing from this answer or out of date in it; empty: complete and current."
  gaps: [FeedGap!]!
  "Whether labels kept records from this answer; never which or how many."
  withheld: Withholding!
  "Counts and sums over all matching records, not only this page's."
  groups(
    "Keys, each once; without: one group of all."
    by: [RequirementGroupKey!],
    "Which groups; null: all."
    having: GroupCondition,
    "By what, the first key first; ties by the keys. Without: the largest first."
    orderBy: [RequirementGroupOrder!],
    "The first so many, at most 1,000. Without: all, and more than 1,000 are an error."
    first: Int
  ): [RequirementGroup!]!
}

"One of the requirements, with its cursor."
type RequirementEdge {
  "Where this record stands in the list; for \`after\` and \`before\`."
  cursor: String!
  "The record."
  node: Requirement!
}

"Which requirements. All fields given must hold; a list means any of, an empty list none."
input RequirementFilter {
  "Whose feed reported it."
  nation: [CountryCode!]
  "Slug of the feed that reported it."
  feed: [String!]
  "True: only records with an issue; false: only those without."
  flagged: Boolean
  "Codes of rules that noticed something in it."
  issue: [String!]
  "The nation's own as-of date."
  asOf: DateTimeRange
  "Words that all occur in the record's texts, any language, diacritics folded."
  text: String
  "Capability coalition that it belongs to."
  coalition: [String!]
  "Body that states it."
  statedBy: [String!]
  "Urgency: 1 is the most urgent."
  priority: IntRange
  "How many are asked for."
  requested: FloatRange
  "What is known of \`requested\`."
  requestedState: [ValueState!]
  "When it is needed."
  neededBy: DateRange
  "Weapon-system slugs, variants included."
  system: [String!]
  "Field of use of its weapon system."
  domain: [Domain!]
  "Slug of its weapon system's category."
  category: [String!]
  "Stock number of its item; the last nine count."
  nsn: [NSN!]
  "National item identification number of its item."
  niin: [String!]
  "Supply class (4 digits) or group (2) of its item."
  supplyClass: [String!]
  "By which kind of number its item is known."
  scheme: [ItemScheme!]
  "How far it is covered."
  coverage: [CoverageState!]
  "Requested minus pledged, at least 0, in its unit."
  gap: FloatRange
  "The one thing in the way: the first step that falls short."
  heldUpBy: [HoldupKind!]
  "Filters of which at least one must hold."
  anyOf: [RequirementFilter!]
  "A filter that must not hold."
  not: RequirementFilter
}

"Requirements with equal keys. A key that was not asked for, or that the records lack, is null."
type RequirementGroup {
  "Whose feed reported it."
  nation: Nation
  "Capability coalition that it belongs to."
  coalition: CapabilityCoalition
  "When it is needed."
  neededBy: Period
  "Its weapon system; variants are systems of their own."
  system: WeaponSystem
  "Field of use of its weapon system."
  domain: Domain
  "Category of its weapon system."
  category: SystemCategory
  "Catalogue entry of its item."
  equipmentType: Equipment
  "Supply class of its item."
  supplyClass: SupplyClass
  "Supply group of its item."
  supplyGroup: SupplyGroup
  "Body that states it."
  statedBy: String
  "Urgency: 1 is the most urgent."
  priority: Int
  "What its quantities count."
  unit: Unit
  "How far it is covered."
  coverage: CoverageState
  "The one thing in the way: the first step that falls short."
  heldUpBy: HoldupKind
  "Its keys in words; without keys: All."
  title: String!
  "How many records it has."
  count: Int!
  "How many different nations report its records."
  nationCount: Int!
  "Nations that report its records, by trigram; none for reference data."
  nations: [Nation!]!
  "One sum per unit. How many are asked for."
  requested: [QuantitySum!]!
  "One sum per unit. Pledged for them by all nations."
  pledged: [QuantitySum!]!
  "One sum per unit. Allocated to them by all nations."
  allocated: [QuantitySum!]!
  "One sum per unit. Delivered to them by all nations."
  delivered: [QuantitySum!]!
  "One sum per unit. Still to be pledged: per requirement requested minus pledged, at least 0."
  gap: [QuantitySum!]!
}

"By what requirements are grouped."
enum RequirementGroupKey {
  "Whose feed reported it."
  NATION
  "Capability coalition that it belongs to."
  COALITION
  "By month: When it is needed."
  NEEDED_BY_MONTH
  "By quarter: When it is needed."
  NEEDED_BY_QUARTER
  "By year: When it is needed."
  NEEDED_BY_YEAR
  "Its weapon system; variants are systems of their own."
  SYSTEM
  "Field of use of its weapon system."
  DOMAIN
  "Category of its weapon system."
  CATEGORY
  "Catalogue entry of its item."
  EQUIPMENT_TYPE
  "Supply class of its item."
  SUPPLY_CLASS
  "Supply group of its item."
  SUPPLY_GROUP
  "Body that states it."
  STATED_BY
  "Urgency: 1 is the most urgent."
  PRIORITY
  "What its quantities count."
  UNIT
  "How far it is covered."
  COVERAGE
  "The one thing in the way: the first step that falls short."
  HELD_UP_BY
}

"Order of groups of requirements."
input RequirementGroupOrder {
  "By what."
  field: RequirementGroupOrderField!
  "Which way; missing values come last in either."
  direction: Direction = DESC
}

"By what groups of requirements are ordered."
enum RequirementGroupOrderField {
  "By title, key by key; numbers as numbers."
  KEYS
  "By how many records they have."
  COUNT
  "By how many nations their records are of."
  NATION_COUNT
  "By the greatest sum of \`requested\`, whatever its unit."
  REQUESTED
  "By the greatest sum of \`pledged\`, whatever its unit."
  PLEDGED
  "By the greatest sum of \`allocated\`, whatever its unit."
  ALLOCATED
  "By the greatest sum of \`delivered\`, whatever its unit."
  DELIVERED
  "By the greatest sum of \`gap\`, whatever its unit."
  GAP
}

"Order of requirements."
input RequirementOrder {
  "By what."
  field: RequirementOrderField!
  "Which way; missing values come last in either."
  direction: Direction = ASC
}

"By what requirements are ordered."
enum RequirementOrderField {
  "By id."
  ID
  "Whose feed reported it."
  NATION
  "The nation's own as-of date."
  AS_OF
  "Body that states it."
  STATED_BY
  "Urgency: 1 is the most urgent."
  PRIORITY
  "How many are asked for."
  REQUESTED
  "When it is needed."
  NEEDED_BY
  "Name of its weapon system."
  SYSTEM
  "Stock number of its item."
  NSN
  "Name of its item, as the record gives it."
  NAME
  "Requested minus pledged, at least 0, in its unit."
  GAP
}

"seen = accepted + flagged + quarantined. Flagged: served with issues. Quarantined: kept in the report, not served."
type RowCounts {
  "Rows of the document; totals rows stand apart."
  seen: Int!
  "Served without an issue."
  accepted: Int!
  "Served with issues."
  flagged: Int!
  "Kept in the report, not served."
  quarantined: Int!
}

"What one run did with one row. \`record\`: as it is now; null once removed, and for quarantined rows. \`raw\`: null for viewers not allowed to see it."
type RowFate {
  "The run."
  run: FeedRun!
  "Where the row stood in the document."
  position: String!
  "Key that the nation uses; null where it gave none, or where it is known no longer."
  sourceKey: String
  "What became of it; the worst of its parts that the viewer may see."
  outcome: RowOutcome!
  "The record that it gave, as it is now; null once removed, and for quarantined rows."
  record: FeedRecord
  "What was noticed in it."
  issues: [RecordIssue!]!
  "The row as received, in short. Kept for quarantined rows, and for flagged ones while their record is served, as long as there is room; null for viewers not allowed to see it: of quarantined rows all who may not see all that the feed can carry."
  raw: String
}

"What became of a row."
enum RowOutcome {
  "Served."
  ACCEPTED
  "Served with its issues."
  FLAGGED
  "Kept in the run's report, not served."
  QUARANTINED
}

"Judgement of a run, by its worst issue."
enum RunOutcome {
  "Nothing noticed."
  SUCCESS
  "Only advisories."
  SUCCESS_WITH_ADVISORIES
  "At least one warning."
  WARNING
  "At least one error."
  ERROR
  "Not served: the document is not what was promised."
  CRITICAL
}

"Whole number up to 2^53 - 1, serialised as a JSON number."
scalar SafeInt @specifiedBy(url: "https://tc39.es/ecma262/#sec-number.max_safe_integer")

"Something that was found by name."
type SearchHit {
  "From 0 to 1: 1 is the whole name as it is written. It follows from the text and the name alone."
  score: Float!
  "The text that matched, in its own language."
  matched: String!
  "What was found. Lines belong to DONATION and TRANSFER."
  kind: RecordKind!
  "What was found."
  node: Node!
}

"Live events over graphql-transport-ws, filtered by label like everything else. There are none yet: each answers the error NO_HISTORY."
type Subscription {
  "One event per changed record, as soon as the run that brought it is published. \`since\` and \`until\` do not apply."
  changes(
    "Which changes; null: all that the viewer may see."
    filter: ChangeFilter
  ): Change!
  "The feed after each of its runs and each change of its freshness."
  feedStatus(
    "Whose feeds; null: all."
    nations: [CountryCode!]
  ): Feed!
}

"NATO supply class: four digits and title, with the group of the first two."
type SupplyClass {
  "Four digits."
  code: String!
  "Title in English."
  title: String!
  "Supply group: the first two digits."
  group: String!
  "Title of the group."
  groupTitle: String!
}

"NATO supply group: two digits and title."
type SupplyGroup {
  "Two digits."
  code: String!
  "Title in English."
  title: String!
}

"What a weapon system is, as the reference data of the gateway name it: howitzer, main-battle-tank, short-range-air-defence. Filters take the slug."
type SystemCategory {
  "Its name in filters."
  slug: String!
  "Its title in English."
  title: String!
}

"A place that trains."
type TrainingFacility implements FeedRecord & Node {
  "The global id; opaque, it survives republication."
  id: ID!
  "Whose feed reported it."
  nation: Nation!
  "Its name."
  name: String!
  "Town or area."
  place: String
  "Who runs it."
  operator: String
  "Where it is."
  position: Position
  "People that it trains at a time."
  capacity: Int
  "Where it comes from, to the row."
  provenance: Provenance!
  "Who may see it."
  label: Label!
  "What the gateway noticed in this record and served all the same."
  issues: [RecordIssue!]!
  "Readable key: nation and name, deu-munster."
  slug: String!
  "What is taught here."
  courses(
    "Which records; null: all that the viewer may see."
    filter: CourseFilter,
    "By what, the first key first; ties by id. Without: by id."
    orderBy: [CourseOrder!],
    "The first so many; at most 500. Without \`first\` and \`last\`: the first 50."
    first: Int,
    "Only what comes after that cursor."
    after: String,
    "The last so many; at most 500."
    last: Int,
    "Only what comes before that cursor."
    before: String
  ): CourseConnection!
  "Runs of courses here."
  iterations(
    "Which records; null: all that the viewer may see."
    filter: CourseIterationFilter,
    "By what, the first key first; ties by id. Without: by id."
    orderBy: [CourseIterationOrder!],
    "The first so many; at most 500. Without \`first\` and \`last\`: the first 50."
    first: Int,
    "Only what comes after that cursor."
    after: String,
    "The last so many; at most 500."
    last: Int,
    "Only what comes before that cursor."
    before: String
  ): CourseIterationConnection!
}

"A page of training facilities."
type TrainingFacilityConnection implements Answer {
  "The records, each with its cursor."
  edges: [TrainingFacilityEdge!]!
  "The records: \`edges\` without cursors."
  nodes: [TrainingFacility!]!
  "Whether there is more, and where."
  pageInfo: PageInfo!
  "All matching records that the viewer may see, not only this page's."
  totalCount: Int!
  "Feeds whose records may be missing from this answer or out of date in it; empty: complete and current."
  gaps: [FeedGap!]!
  "Whether labels kept records from this answer; never which or how many."
  withheld: Withholding!
  "Counts and sums over all matching records, not only this page's."
  groups(
    "Keys, each once; without: one group of all."
    by: [TrainingFacilityGroupKey!],
    "Which groups; null: all."
    having: GroupCondition,
    "By what, the first key first; ties by the keys. Without: the largest first."
    orderBy: [TrainingFacilityGroupOrder!],
    "The first so many, at most 1,000. Without: all, and more than 1,000 are an error."
    first: Int
  ): [TrainingFacilityGroup!]!
}

"One of the training facilities, with its cursor."
type TrainingFacilityEdge {
  "Where this record stands in the list; for \`after\` and \`before\`."
  cursor: String!
  "The record."
  node: TrainingFacility!
}

"Which training facilities. All fields given must hold; a list means any of, an empty list none."
input TrainingFacilityFilter {
  "Whose feed reported it."
  nation: [CountryCode!]
  "Slug of the feed that reported it."
  feed: [String!]
  "True: only records with an issue; false: only those without."
  flagged: Boolean
  "Codes of rules that noticed something in it."
  issue: [String!]
  "The nation's own as-of date."
  asOf: DateTimeRange
  "Words that all occur in the record's texts, any language, diacritics folded."
  text: String
  "Its name."
  name: [String!]
  "Readable key: nation and name, deu-munster. Made of the name where the feed gives none."
  slug: [String!]
  "Town or area."
  place: [String!]
  "Who runs it."
  operator: [String!]
  "People that it trains at a time."
  capacity: IntRange
  "Weapon-system slugs, variants included."
  system: [String!]
  "Field of use of its weapon system."
  domain: [Domain!]
  "Slug of its weapon system's category."
  category: [String!]
  "Filters of which at least one must hold."
  anyOf: [TrainingFacilityFilter!]
  "A filter that must not hold."
  not: TrainingFacilityFilter
}

"Training facilities with equal keys. A key that was not asked for, or that the records lack, is null."
type TrainingFacilityGroup {
  "Whose feed reported it."
  nation: Nation
  "Its weapon system; variants are systems of their own."
  system: WeaponSystem
  "Field of use of its weapon system."
  domain: Domain
  "Category of its weapon system."
  category: SystemCategory
  "Its keys in words; without keys: All."
  title: String!
  "How many records it has."
  count: Int!
  "How many different nations report its records."
  nationCount: Int!
  "Nations that report its records, by trigram; none for reference data."
  nations: [Nation!]!
  "People that they train at a time, where reported."
  capacity: Int!
}

"By what training facilities are grouped."
enum TrainingFacilityGroupKey {
  "Whose feed reported it."
  NATION
  "Its weapon system; variants are systems of their own."
  SYSTEM
  "Field of use of its weapon system."
  DOMAIN
  "Category of its weapon system."
  CATEGORY
}

"Order of groups of training facilities."
input TrainingFacilityGroupOrder {
  "By what."
  field: TrainingFacilityGroupOrderField!
  "Which way; missing values come last in either."
  direction: Direction = DESC
}

"By what groups of training facilities are ordered."
enum TrainingFacilityGroupOrderField {
  "By title, key by key; numbers as numbers."
  KEYS
  "By how many records they have."
  COUNT
  "By how many nations their records are of."
  NATION_COUNT
  "By \`capacity\`."
  CAPACITY
}

"Order of training facilities."
input TrainingFacilityOrder {
  "By what."
  field: TrainingFacilityOrderField!
  "Which way; missing values come last in either."
  direction: Direction = ASC
}

"By what training facilities are ordered."
enum TrainingFacilityOrderField {
  "By id."
  ID
  "Whose feed reported it."
  NATION
  "The nation's own as-of date."
  AS_OF
  "Its name."
  NAME
  "Readable key: nation and name, deu-munster. Made of the name where the feed gives none."
  SLUG
  "Town or area."
  PLACE
  "Who runs it."
  OPERATOR
  "People that it trains at a time."
  CAPACITY
}

"One movement as one nation reports it."
type Transfer implements FeedRecord & Node {
  "The global id; opaque, it survives republication."
  id: ID!
  "Whose feed reported it."
  nation: Nation!
  "Who receives it."
  recipient: Nation
  "Where it starts."
  from: LogisticsNode
  "Where it ends."
  to: LogisticsNode
  "How far it has come."
  status: TransferStatus!
  "Mass in kilograms."
  mass: Quantity!
  "Where it comes from, to the row."
  provenance: Provenance!
  "Who may see it."
  label: Label!
  "What the gateway noticed in this record and served all the same."
  issues: [RecordIssue!]!
  "Number of the movement, shared by the nations that report it; null: not reported."
  consignmentNumber: String
  "The donation whose lines it moves."
  donation: Donation
  "Its single items, in the order of the document."
  lines: [TransferLine!]!
  "The movement across nations."
  consignment: Consignment!
  "Speaks for its consignment: of the reports that the viewer may see the furthest along in the order of TransferStatus, among equals the donor's (as its donation says), then the first by feed slug. Filter by it to count each movement once."
  primary: Boolean!
  "Where it is now: the end of the last leg that has begun, if that leg has ended (the kind of its dates is ACTUAL) and \`status\` is READY, AT_NODE, HELD or UNKNOWN. Null while moving, before it starts, when done, or where its legs don't tell."
  at: TransferStop
  "First leg not begun: no date of it, or of a later one, is ACTUAL. Null: none is left, or it is handed over, received, lost or cancelled."
  nextLeg: TransferLeg
  "Its legs, in order."
  legs: [TransferLeg!]!
  "Start of the first leg; its kind says whether it has happened."
  departs: When
  "End of the last leg; its kind says whether it has happened."
  arrives: When
}

"A page of transfers."
type TransferConnection implements Answer {
  "The records, each with its cursor."
  edges: [TransferEdge!]!
  "The records: \`edges\` without cursors."
  nodes: [Transfer!]!
  "Whether there is more, and where."
  pageInfo: PageInfo!
  "All matching records that the viewer may see, not only this page's."
  totalCount: Int!
  "Feeds whose records may be missing from this answer or out of date in it; empty: complete and current."
  gaps: [FeedGap!]!
  "Whether labels kept records from this answer; never which or how many."
  withheld: Withholding!
  "Counts and sums over all matching records, not only this page's."
  groups(
    "Keys, each once; without: one group of all."
    by: [TransferGroupKey!],
    "Which groups; null: all."
    having: GroupCondition,
    "By what, the first key first; ties by the keys. Without: the largest first."
    orderBy: [TransferGroupOrder!],
    "The first so many, at most 1,000. Without: all, and more than 1,000 are an error."
    first: Int
  ): [TransferGroup!]!
}

"One transfer that a closure delays: the primary report of its movement."
type TransferDelay {
  "The transfer."
  transfer: Transfer!
  "Day on which it would have been at the node: the first stop or start there within the closure."
  passes: Date!
  "End of its last leg; null: no arrival is planned."
  arrives: Date
  "The same with the delay; null: no arrival is planned."
  arrivesThen: Date
  "By how many whole days it is put off, at least 1."
  days: Int!
  "The requirement for which it moves: of the donation that it, else another report of its movement, names; a line's own before its donation's. Of several the first that is missed because of the closure, else the first that is needed. Null: none is known."
  requirement: Requirement
  "It would have arrived by the requirement's needed-by date, and now does not."
  missesNeededBy: Boolean!
}

"One of the transfers, with its cursor."
type TransferEdge {
  "Where this record stands in the list; for \`after\` and \`before\`."
  cursor: String!
  "The record."
  node: Transfer!
}

"Which transfers. All fields given must hold; a list means any of, an empty list none."
input TransferFilter {
  "Whose feed reported it."
  nation: [CountryCode!]
  "Slug of the feed that reported it."
  feed: [String!]
  "True: only records with an issue; false: only those without."
  flagged: Boolean
  "Codes of rules that noticed something in it."
  issue: [String!]
  "The nation's own as-of date."
  asOf: DateTimeRange
  "Words that all occur in the record's texts, any language, diacritics folded."
  text: String
  "The donation whose lines it moves."
  donation: [ID!]
  "Who receives it."
  recipient: [CountryCode!]
  "Where it starts."
  from: [String!]
  "Where it ends."
  to: [String!]
  "How far it has come."
  status: [TransferStatus!]
  "Mass in kilograms."
  mass: FloatRange
  "What is known of \`mass\`."
  massState: [ValueState!]
  "Number of its movement, shared by the nations that report it; letter case and the kind of dash don't count."
  consignment: [String!]
  "Weapon-system slugs, variants included."
  system: [String!]
  "Field of use of its weapon system."
  domain: [Domain!]
  "Slug of its weapon system's category."
  category: [String!]
  "Nodes where it starts, ends, stops or passes."
  through: [String!]
  "Means of transport of any leg."
  mode: [TransportMode!]
  "Start of the first leg."
  departs: DateRange
  "End of the last leg."
  arrives: DateRange
  "Node where it is now."
  at: [String!]
  "When it came to the node where it is now."
  atSince: DateRange
  "Whole days until today at the node where it is now."
  daysAt: IntRange
  "True: each movement once, by the report that speaks for it."
  primary: Boolean
  "True: the reports of its movement count an item differently."
  conflicting: Boolean
  "Filters of which at least one must hold."
  anyOf: [TransferFilter!]
  "A filter that must not hold."
  not: TransferFilter
}

"Transfers with equal keys. A key that was not asked for, or that the records lack, is null."
type TransferGroup {
  "Whose feed reported it."
  nation: Nation
  "Who receives it."
  recipient: Nation
  "Where it starts."
  from: LogisticsNode
  "Where it ends."
  to: LogisticsNode
  "How far it has come."
  status: TransferStatus
  "Start of the first leg."
  departs: Period
  "End of the last leg."
  arrives: Period
  "Node where it is now."
  at: LogisticsNode
  "Its keys in words; without keys: All."
  title: String!
  "How many records it has."
  count: Int!
  "How many different nations report its records."
  nationCount: Int!
  "Nations that report its records, by trigram; none for reference data."
  nations: [Nation!]!
  "Kilogram. Their mass."
  mass: QuantitySum!
}

"By what transfers are grouped."
enum TransferGroupKey {
  "Whose feed reported it."
  NATION
  "Who receives it."
  RECIPIENT
  "Where it starts."
  FROM
  "Where it ends."
  TO
  "How far it has come."
  STATUS
  "By month: Start of the first leg."
  DEPARTS_MONTH
  "By quarter: Start of the first leg."
  DEPARTS_QUARTER
  "By year: Start of the first leg."
  DEPARTS_YEAR
  "By month: End of the last leg."
  ARRIVES_MONTH
  "By quarter: End of the last leg."
  ARRIVES_QUARTER
  "By year: End of the last leg."
  ARRIVES_YEAR
  "Node where it is now."
  AT
}

"Order of groups of transfers."
input TransferGroupOrder {
  "By what."
  field: TransferGroupOrderField!
  "Which way; missing values come last in either."
  direction: Direction = DESC
}

"By what groups of transfers are ordered."
enum TransferGroupOrderField {
  "By title, key by key; numbers as numbers."
  KEYS
  "By how many records they have."
  COUNT
  "By how many nations their records are of."
  NATION_COUNT
  "By \`mass\`."
  MASS
}

"One leg. The kind of its dates says whether they have happened."
type TransferLeg {
  "Means of transport."
  mode: TransportMode!
  "Where it starts; null: not reported, or not known."
  from: LogisticsNode
  "Where it ends; null: not reported, or not known."
  to: LogisticsNode
  "When it starts."
  departs: When
  "When it ends."
  arrives: When
}

"One item of a transfer."
type TransferLine implements FeedRecord & Node {
  "The global id; opaque, it survives republication."
  id: ID!
  "Whose feed reported it."
  nation: Nation!
  "Catalogue entry of the item; null: the feed names none."
  equipmentType: Equipment
  "What moves, where the feed names a weapon system."
  system: WeaponSystem
  "How many."
  quantity: Quantity!
  "Mass of this line in kilograms, where the feed gives it by line."
  mass: Quantity!
  "Where it comes from, to the row."
  provenance: Provenance!
  "Who may see it."
  label: Label!
  "What the gateway noticed in this record and served all the same."
  issues: [RecordIssue!]!
  "The transfer whose line it is."
  transfer: Transfer!
}

"A page of transfer lines."
type TransferLineConnection implements Answer {
  "The records, each with its cursor."
  edges: [TransferLineEdge!]!
  "The records: \`edges\` without cursors."
  nodes: [TransferLine!]!
  "Whether there is more, and where."
  pageInfo: PageInfo!
  "All matching records that the viewer may see, not only this page's."
  totalCount: Int!
  "Feeds whose records may be missing from this answer or out of date in it; empty: complete and current."
  gaps: [FeedGap!]!
  "Whether labels kept records from this answer; never which or how many."
  withheld: Withholding!
  "Counts and sums over all matching records, not only this page's."
  groups(
    "Keys, each once; without: one group of all."
    by: [TransferLineGroupKey!],
    "Which groups; null: all."
    having: GroupCondition,
    "By what, the first key first; ties by the keys. Without: the largest first."
    orderBy: [TransferLineGroupOrder!],
    "The first so many, at most 1,000. Without: all, and more than 1,000 are an error."
    first: Int
  ): [TransferLineGroup!]!
}

"One of the transfer lines, with its cursor."
type TransferLineEdge {
  "Where this record stands in the list; for \`after\` and \`before\`."
  cursor: String!
  "The record."
  node: TransferLine!
}

"Which transfer lines. All fields given must hold; a list means any of, an empty list none."
input TransferLineFilter {
  "Whose feed reported it."
  nation: [CountryCode!]
  "Slug of the feed that reported it."
  feed: [String!]
  "True: only records with an issue; false: only those without."
  flagged: Boolean
  "Codes of rules that noticed something in it."
  issue: [String!]
  "The nation's own as-of date."
  asOf: DateTimeRange
  "Words that all occur in the record's texts, any language, diacritics folded."
  text: String
  "How many."
  quantity: FloatRange
  "What is known of \`quantity\`."
  quantityState: [ValueState!]
  "Mass of this line in kilograms, where the feed gives it by line."
  mass: FloatRange
  "What is known of \`mass\`."
  massState: [ValueState!]
  "Weapon-system slugs, variants included."
  system: [String!]
  "Field of use of its weapon system."
  domain: [Domain!]
  "Slug of its weapon system's category."
  category: [String!]
  "Stock number of its item; the last nine count."
  nsn: [NSN!]
  "National item identification number of its item."
  niin: [String!]
  "Supply class (4 digits) or group (2) of its item."
  supplyClass: [String!]
  "By which kind of number its item is known."
  scheme: [ItemScheme!]
  "Id of the transfer whose line it is."
  transfer: [ID!]
  "Who receives it."
  recipient: [CountryCode!]
  "How far its transfer has come."
  status: [TransferStatus!]
  "Node where its transfer ends."
  to: [String!]
  "Number of its movement, shared by the nations that report it; letter case and the kind of dash don't count."
  consignment: [String!]
  "True: each movement once, by the report that speaks for it."
  primary: Boolean
  "Start of its transfer's first leg."
  departs: DateRange
  "End of its transfer's last leg."
  arrives: DateRange
  "Filters of which at least one must hold."
  anyOf: [TransferLineFilter!]
  "A filter that must not hold."
  not: TransferLineFilter
}

"Transfer lines with equal keys. A key that was not asked for, or that the records lack, is null."
type TransferLineGroup {
  "Whose feed reported it."
  nation: Nation
  "Its weapon system; variants are systems of their own."
  system: WeaponSystem
  "Field of use of its weapon system."
  domain: Domain
  "Category of its weapon system."
  category: SystemCategory
  "Catalogue entry of its item."
  equipmentType: Equipment
  "Supply class of its item."
  supplyClass: SupplyClass
  "Supply group of its item."
  supplyGroup: SupplyGroup
  "Who receives it."
  recipient: Nation
  "How far its transfer has come."
  status: TransferStatus
  "Node where its transfer ends."
  to: LogisticsNode
  "Start of its transfer's first leg."
  departs: Period
  "End of its transfer's last leg."
  arrives: Period
  "What its quantities count."
  unit: Unit
  "Its keys in words; without keys: All."
  title: String!
  "How many records it has."
  count: Int!
  "How many different nations report its records."
  nationCount: Int!
  "Nations that report its records, by trigram; none for reference data."
  nations: [Nation!]!
  "One sum per unit. How many."
  quantity: [QuantitySum!]!
  "Kilogram. Their mass, where feeds give it by line."
  mass: QuantitySum!
}

"By what transfer lines are grouped."
enum TransferLineGroupKey {
  "Whose feed reported it."
  NATION
  "Its weapon system; variants are systems of their own."
  SYSTEM
  "Field of use of its weapon system."
  DOMAIN
  "Category of its weapon system."
  CATEGORY
  "Catalogue entry of its item."
  EQUIPMENT_TYPE
  "Supply class of its item."
  SUPPLY_CLASS
  "Supply group of its item."
  SUPPLY_GROUP
  "Who receives it."
  RECIPIENT
  "How far its transfer has come."
  STATUS
  "Node where its transfer ends."
  TO
  "By month: Start of its transfer's first leg."
  DEPARTS_MONTH
  "By quarter: Start of its transfer's first leg."
  DEPARTS_QUARTER
  "By year: Start of its transfer's first leg."
  DEPARTS_YEAR
  "By month: End of its transfer's last leg."
  ARRIVES_MONTH
  "By quarter: End of its transfer's last leg."
  ARRIVES_QUARTER
  "By year: End of its transfer's last leg."
  ARRIVES_YEAR
  "What its quantities count."
  UNIT
}

"Order of groups of transfer lines."
input TransferLineGroupOrder {
  "By what."
  field: TransferLineGroupOrderField!
  "Which way; missing values come last in either."
  direction: Direction = DESC
}

"By what groups of transfer lines are ordered."
enum TransferLineGroupOrderField {
  "By title, key by key; numbers as numbers."
  KEYS
  "By how many records they have."
  COUNT
  "By how many nations their records are of."
  NATION_COUNT
  "By the greatest sum of \`quantity\`, whatever its unit."
  QUANTITY
  "By \`mass\`."
  MASS
}

"Order of transfer lines."
input TransferLineOrder {
  "By what."
  field: TransferLineOrderField!
  "Which way; missing values come last in either."
  direction: Direction = ASC
}

"By what transfer lines are ordered."
enum TransferLineOrderField {
  "By id."
  ID
  "Whose feed reported it."
  NATION
  "The nation's own as-of date."
  AS_OF
  "How many."
  QUANTITY
  "Mass of this line in kilograms, where the feed gives it by line."
  MASS
  "Name of its weapon system."
  SYSTEM
  "Stock number of its item."
  NSN
  "Name of its item, as the record gives it."
  NAME
  "Start of its transfer's first leg."
  DEPARTS
  "End of its transfer's last leg."
  ARRIVES
}

"Order of transfers."
input TransferOrder {
  "By what."
  field: TransferOrderField!
  "Which way; missing values come last in either."
  direction: Direction = ASC
}

"By what transfers are ordered."
enum TransferOrderField {
  "By id."
  ID
  "Whose feed reported it."
  NATION
  "The nation's own as-of date."
  AS_OF
  "Who receives it."
  RECIPIENT
  "Number of the movement, shared by the nations that report it."
  CONSIGNMENT
  "How far it has come."
  STATUS
  "Mass in kilograms."
  MASS
  "Start of the first leg."
  DEPARTS
  "End of the last leg."
  ARRIVES
  "When it came to the node where it is now."
  AT_SINCE
}

"How far a transfer has come, in order."
enum TransferStatus {
  "Not reported, or a code without a mapping."
  UNKNOWN
  "Planned."
  PLANNED
  "Packed, waits for transport."
  READY
  "Between two nodes."
  MOVING
  "Waits at a logistics node."
  AT_NODE
  "Stopped by a decision or obstacle."
  HELD
  "Will not happen."
  CANCELLED
  "Lost on the way."
  LOST
  "Given to the recipient, receipt not confirmed."
  HANDED_OVER
  "Part of it received."
  RECEIVED_PARTIAL
  "Receipt confirmed."
  RECEIVED
}

"A stay at a node."
type TransferStop {
  "Where."
  node: LogisticsNode!
  "When it came there: end of the leg that led there; null: not reported."
  since: When
  "Whole days there until today; null: since when is not reported."
  days: Int
}

"Means of transport."
enum TransportMode {
  "By road."
  ROAD
  "By rail."
  RAIL
  "By sea."
  SEA
  "By air."
  AIR
  "Not reported, or a code without a mapping."
  UNKNOWN
}

"What a number counts: a unit of issue (EA), a counted-as unit of weapon systems (BATTERY), a measure (KG) or people; UNKNOWN where the feed gives none."
type Unit {
  "Its code: EA, BATTERY, KG, PEOPLE, UNKNOWN."
  code: String!
  "Its name in English."
  name: String!
  "What the code means."
  scheme: UnitScheme!
}

"What a unit code means: NATO unit of issue, counted-as unit of weapon systems, SI measure, or people."
enum UnitScheme {
  "NATO unit of issue: EA, BX."
  ISSUE
  "Counted-as unit of weapon systems: BATTERY."
  COUNTED_AS
  "SI measure: KG."
  MEASURE
  "People."
  PEOPLE
}

"A name that no weapon system has, or several have."
type UnknownSystem {
  "As records write it."
  name: String!
  "How many records that the viewer sees name it."
  records: Int!
  "The feeds that write it so."
  feeds: [Feed!]!
  "The weapon system whose name is likest; null where none is like it."
  likeliest: WeaponSystem
  "How like the names are, up to 1; null where none is like it."
  likeness: Float
}

"Converts by \`exchangeRates\`; amounts at another basis count as missing."
input ValueIn {
  "Into which currency."
  currency: CurrencyCode!
  "At which basis."
  basis: PriceBasis!
}

"What is known of a number."
enum ValueState {
  "A number."
  REPORTED
  "The number zero."
  ZERO
  "Blank or absent."
  NOT_REPORTED
  "The feed says that there is none to give: N/A."
  NOT_APPLICABLE
  "Text that is no number; \`raw\` has it."
  UNPARSEABLE
}

"Who asks. A record is visible if its classification is within \`clearance\`, its releasable-to list is empty or names the nation or one of the groups, and all its caveats are held."
type Viewer {
  "What the viewer is called."
  name: String!
  "The viewer's nation; null: none."
  nation: Nation
  "Groups that the viewer belongs to, the nation's among them."
  groups: [String!]!
  "Up to which classification the viewer may see."
  clearance: Classification!
  "Restrictive caveats that the viewer holds."
  caveats: [String!]!
  "Roles of the viewer; none gives a right to records."
  roles: [String!]!
}

"What pledges and courses name: PATRIOT, SAMP/T, LEOPARD 2A6. Above the catalogue entry; reference data of the gateway."
type WeaponSystem implements Node {
  "The global id."
  id: ID!
  "Its name in filters and links."
  slug: String!
  "Its name."
  name: String!
  "Other names for it, by language and feed."
  aliases: [Alias!]!
  "Field of use."
  domain: Domain!
  "What it is."
  category: SystemCategory!
  "Calibre of the main armament in millimetres; null: none, or not known."
  calibre: Float
  "The unit in which this system is counted: a battery is not a launcher is not a missile."
  countedAs: CountedAs!
  "LEOPARD 2A6 is a variant of LEOPARD 2."
  variantOf: WeaponSystem
  "Its variants, by name."
  variants: [WeaponSystem!]!
  "Crew that one unit needs, by role."
  crew: [CrewStandard!]!
  "If \`quantity\` units (in \`countedAs\`) arrived on that day: who would crew them, after every pledged line has taken its crews? Iterations for any nation count. UNKNOWN for a system without a crew standard."
  readiness(
    "How many, in the unit in which the system is counted; above 0."
    quantity: Float = 1,
    "On which day."
    arrives: Date!
  ): Readiness!
  "The capability coalition that it belongs to."
  coalition: CapabilityCoalition
  "Catalogue entries that belong to it or its variants."
  equipmentTypes(
    "Which records; null: all that the viewer may see."
    filter: EquipmentFilter,
    "By what, the first key first; ties by id. Without: by id."
    orderBy: [EquipmentOrder!],
    "The first so many; at most 500. Without \`first\` and \`last\`: the first 50."
    first: Int,
    "Only what comes after that cursor."
    after: String,
    "The last so many; at most 500."
    last: Int,
    "Only what comes before that cursor."
    before: String
  ): EquipmentConnection!
  "What nations hold of it and its variants."
  holdings(
    "Which records; null: all that the viewer may see."
    filter: HoldingFilter,
    "By what, the first key first; ties by id. Without: by id."
    orderBy: [HoldingOrder!],
    "The first so many; at most 500. Without \`first\` and \`last\`: the first 50."
    first: Int,
    "Only what comes after that cursor."
    after: String,
    "The last so many; at most 500."
    last: Int,
    "Only what comes before that cursor."
    before: String
  ): HoldingConnection!
  "What nations give of it and its variants."
  donationLines(
    "Which records; null: all that the viewer may see."
    filter: DonationLineFilter,
    "By what, the first key first; ties by id. Without: by id."
    orderBy: [DonationLineOrder!],
    "The first so many; at most 500. Without \`first\` and \`last\`: the first 50."
    first: Int,
    "Only what comes after that cursor."
    after: String,
    "The last so many; at most 500."
    last: Int,
    "Only what comes before that cursor."
    before: String
  ): DonationLineConnection!
  "What is under repair of it and its variants."
  repairOrders(
    "Which records; null: all that the viewer may see."
    filter: RepairOrderFilter,
    "By what, the first key first; ties by id. Without: by id."
    orderBy: [RepairOrderOrder!],
    "The first so many; at most 500. Without \`first\` and \`last\`: the first 50."
    first: Int,
    "Only what comes after that cursor."
    after: String,
    "The last so many; at most 500."
    last: Int,
    "Only what comes before that cursor."
    before: String
  ): RepairOrderConnection!
  "What is asked for of it and its variants."
  requirements(
    "Which records; null: all that the viewer may see."
    filter: RequirementFilter,
    "By what, the first key first; ties by id. Without: by id."
    orderBy: [RequirementOrder!],
    "The first so many; at most 500. Without \`first\` and \`last\`: the first 50."
    first: Int,
    "Only what comes after that cursor."
    after: String,
    "The last so many; at most 500."
    last: Int,
    "Only what comes before that cursor."
    before: String
  ): RequirementConnection!
  "Courses that qualify for it or its variants."
  courses(
    "Which records; null: all that the viewer may see."
    filter: CourseFilter,
    "By what, the first key first; ties by id. Without: by id."
    orderBy: [CourseOrder!],
    "The first so many; at most 500. Without \`first\` and \`last\`: the first 50."
    first: Int,
    "Only what comes after that cursor."
    after: String,
    "The last so many; at most 500."
    last: Int,
    "Only what comes before that cursor."
    before: String
  ): CourseConnection!
  "Runs of those courses."
  courseIterations(
    "Which records; null: all that the viewer may see."
    filter: CourseIterationFilter,
    "By what, the first key first; ties by id. Without: by id."
    orderBy: [CourseIterationOrder!],
    "The first so many; at most 500. Without \`first\` and \`last\`: the first 50."
    first: Int,
    "Only what comes after that cursor."
    after: String,
    "The last so many; at most 500."
    last: Int,
    "Only what comes before that cursor."
    before: String
  ): CourseIterationConnection!
}

"A page of weapon systems."
type WeaponSystemConnection implements Answer {
  "The records, each with its cursor."
  edges: [WeaponSystemEdge!]!
  "The records: \`edges\` without cursors."
  nodes: [WeaponSystem!]!
  "Whether there is more, and where."
  pageInfo: PageInfo!
  "All matching records that the viewer may see, not only this page's."
  totalCount: Int!
  "Feeds whose records may be missing from this answer or out of date in it; empty: complete and current."
  gaps: [FeedGap!]!
  "Whether labels kept records from this answer; never which or how many."
  withheld: Withholding!
  "Counts and sums over all matching records, not only this page's."
  groups(
    "Keys, each once; without: one group of all."
    by: [WeaponSystemGroupKey!],
    "Which groups; null: all."
    having: GroupCondition,
    "By what, the first key first; ties by the keys. Without: the largest first."
    orderBy: [WeaponSystemGroupOrder!],
    "The first so many, at most 1,000. Without: all, and more than 1,000 are an error."
    first: Int
  ): [WeaponSystemGroup!]!
}

"One of the weapon systems, with its cursor."
type WeaponSystemEdge {
  "Where this record stands in the list; for \`after\` and \`before\`."
  cursor: String!
  "The record."
  node: WeaponSystem!
}

"Which weapon systems. All fields given must hold; a list means any of, an empty list none."
input WeaponSystemFilter {
  "Slugs."
  slug: [String!]
  "Field of use."
  domain: [Domain!]
  "Slugs of categories."
  category: [String!]
  "Millimetres."
  calibre: FloatRange
  "Unit in which it is counted."
  countedAs: [CountedAs!]
  "Slugs of coalitions."
  coalition: [String!]
  "True: some nation has pledged or given it, or a variant of it. What is only asked for or offered, and what was withdrawn, rejected or cancelled, does not count."
  donated: Boolean
  "Words that all occur in its names, any language, diacritics folded."
  text: String
  "Filters of which at least one must hold."
  anyOf: [WeaponSystemFilter!]
  "A filter that must not hold."
  not: WeaponSystemFilter
}

"Weapon systems with equal keys. A key that was not asked for, or that the records lack, is null."
type WeaponSystemGroup {
  "Field of use."
  domain: Domain
  "What it is."
  category: SystemCategory
  "Unit in which it is counted."
  countedAs: CountedAs
  "Capability coalition that it belongs to."
  coalition: CapabilityCoalition
  "Its keys in words; without keys: All."
  title: String!
  "How many records it has."
  count: Int!
  "How many different nations report its records."
  nationCount: Int!
  "Nations that report its records, by trigram; none for reference data."
  nations: [Nation!]!
}

"By what weapon systems are grouped."
enum WeaponSystemGroupKey {
  "Field of use."
  DOMAIN
  "What it is."
  CATEGORY
  "Unit in which it is counted."
  COUNTED_AS
  "Capability coalition that it belongs to."
  COALITION
}

"Order of groups of weapon systems."
input WeaponSystemGroupOrder {
  "By what."
  field: WeaponSystemGroupOrderField!
  "Which way; missing values come last in either."
  direction: Direction = DESC
}

"By what groups of weapon systems are ordered."
enum WeaponSystemGroupOrderField {
  "By title, key by key; numbers as numbers."
  KEYS
  "By how many records they have."
  COUNT
  "By how many nations their records are of."
  NATION_COUNT
}

"Order of weapon systems."
input WeaponSystemOrder {
  "By what."
  field: WeaponSystemOrderField!
  "Which way; missing values come last in either."
  direction: Direction = ASC
}

"By what weapon systems are ordered."
enum WeaponSystemOrderField {
  "By id."
  ID
  "Field of use."
  DOMAIN
  "Name."
  NAME
}

"A date as exactly as the feed gives it. \`date\`, the first day of the period, is what filters, orders and calculations use; \`until\` is its last day; \`raw\` the text as received."
type When {
  "First day of the period."
  date: Date!
  "Last day of the period."
  until: Date!
  "How exactly it is known."
  precision: DatePrecision!
  "How certain it is."
  kind: DateKind!
  "The text as received."
  raw: String
}

"Whether labels kept something from the viewer. Does not depend on withheld records unless their nation allows it to be said."
enum Withholding {
  "The viewer may see everything that these feeds can carry."
  NOTHING
  "These feeds can carry records that the viewer may not see; whether they do is not told."
  POSSIBLE
  "Matching records were withheld; their nation allows saying so, or the viewer, who may see them, narrowed the view by \`asSeenBy\`."
  SOMETHING
}

"One immutable set of snapshots."
type World {
  "Changes whenever any feed publishes or fails."
  version: String!
  "When it was pinned."
  instant: DateTime!
  "The UTC date from which relative dates and ages count."
  today: Date!
}

"Directs the executor to include this field or fragment only when the \`if\` argument is true."
directive @include(if: Boolean!) on FIELD | FRAGMENT_SPREAD | INLINE_FRAGMENT
"Indicates that an Input Object is a OneOf Input Object (and thus requires exactly one of its field be provided)"
directive @oneOf on INPUT_OBJECT
"Directs the executor to skip this field or fragment when the \`if\` argument is true."
directive @skip(if: Boolean!) on FIELD | FRAGMENT_SPREAD | INLINE_FRAGMENT
"Provides a scalar specification URL for specifying the behavior of custom scalar types."
directive @specifiedBy(url: String!) on SCALAR
schema {
  query: Query
  subscription: Subscription
}
`,{assumeValidSDL:!0,noLocation:!0});export{z as t};