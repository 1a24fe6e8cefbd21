import{o as e}from"./rolldown-runtime-B8BYMn-z.js";import{ut as t}from"./preload-helper-C4WbthwY.js";import{n,t as r}from"./jsx-runtime-Ch-ejDi4.js";import{A as i,C as a,E as o,F as s,I as c,L as l,R as u,T as d,d as f,f as p,g as m,h,j as g,k as _,p as v,t as y,v as b}from"./index-CbLGsQ_2.js";import{o as x,t as S,u as C}from"./cell-DbRkBbRh.js";import{l as w,r as T,s as E}from"./json-DbcTTnTe.js";import{p as D}from"./ran-mF4ptVBh.js";import{t as O}from"./schema-Bn0haR5g.js";import{r as k,t as A}from"./generated-BSXF4qJU.js";var j=e(n(),1);function asking(e,n){return C.flatMap(({number:r,title:i,text:a})=>{let o=D(t(a),O).find(({kind:t})=>t.kind===`pick`&&t.of===e);return o?[{title:i,path:`/?q=${r}&v.${o.name}=${encodeURIComponent(n)}`}]:[]})}var M=`nation { code name } system { name } equipmentType { nsn name } quantity { value } offered { value } condition { group code } holder location`,N=`donor { code name } donation { recipient { code name } } system { name } description stage stageSince { date } arrives { date } pledged { value } delivered { value }`,P=`nation { code name } system { name } equipmentType { nsn name } facility { name } stage stageSince { date } quantity { value } daysInRepair fault`,F=`nation { code name } system { name } equipmentType { nsn name } requested { value } neededBy { date } priority statedBy`,I=`nation { code name } title code discipline level durationDays languages qualifiesFor { system { name } role }`,L=`nation { code name } course { title } facility { name } starts { date } ends { date } status language seats { value } seatsFilled { value }`,R=`nation { code name } consignmentNumber recipient { code name } from { name } to { name } status departs { date } arrives { date } mass { value }`,z=`nation { code name } name place operator capacity`,B={holdings:M,donationLines:N,repairOrders:P,requirements:F,courses:I,courseIterations:L,iterations:L,transfers:R,trainingFacilities:z,equipmentTypes:`nsn name supplyClass { code title } unitOfIssue { code }`},V={Nation:kind(`Nation`,`code name alpha2 ncbCodes memberOf freshness setAside`,[`holdings`,`donationLines`,`transfers`,`repairOrders`,`requirements`,`trainingFacilities`,`courses`,`courseIterations`],{of:`nation`,by:`code`}),WeaponSystem:kind(`WeaponSystem`,`name aliases { text language } domain category { title } calibre countedAs variantOf { name } variants { name } crew { role perUnit source } coalition { name }`,[`holdings`,`donationLines`,`repairOrders`,`requirements`,`courses`,`courseIterations`,`equipmentTypes`],{of:`system`,by:`slug`}),LogisticsNode:kind(`LogisticsNode`,`name kind nation { code name } position { latitude longitude }`,[`transfers`,`repairOrders`],{of:`node`,by:`slug`}),TrainingFacility:kind(`TrainingFacility`,`${z} position { latitude longitude }`,[`courses`,`iterations`],{of:`facility`,by:`slug`}),Equipment:kind(`Equipment`,`nsn name approvedName aliases { text language } supplyClass { code title } unitOfIssue { code name } system { name } reportedBy { code } supersededBy { nsn name }`,[`holdings`],null),Course:kind(`Course`,I,[`iterations`],null),CourseIteration:kind(`CourseIteration`,`${L} graduated { value } cost { amount }`,[],null),Holding:kind(`Holding`,`${M} serialOrLot unitValue { amount } value { amount }`,[],null),Donation:kind(`Donation`,`donor { code name } recipient { code name } kind source description announced { date } value { amount } lines { ${N} }`,[`transfers`],null),DonationLine:kind(`DonationLine`,`${N} equipmentType { nsn name } requested { value } allocated { value } shipped { value } daysInStage`,[],null),Transfer:kind(`Transfer`,`${R} lines { system { name } equipmentType { nsn name } quantity { value } mass { value } } legs { mode from { name } to { name } departs { date } arrives { date } }`,[],null),TransferLine:kind(`TransferLine`,`nation { code name } system { name } equipmentType { nsn name } quantity { value } mass { value }`,[],null),RepairOrder:kind(`RepairOrder`,`${P} received { date } promised { date } completed { date } waitingFor { equipmentType { nsn name } quantity { value } }`,[],null),Requirement:kind(`Requirement`,F,[],null),CapabilityCoalition:kind(`CapabilityCoalition`,`name domain leads { code name } members { code name }`,[`requirements`],null),Feed:kind(`Feed`,`slug title nation { code name } format access freshness asOf`,[],null)};Object.keys(V);function kindOf(e){return V[e]??{facts:`query Thing($id: ID!) { node(id: $id) { id } }`,lists:[],asked:null}}function kind(e,t,n,r){return{facts:`query Thing($id: ID!) { node(id: $id) { ... on ${e} { ${t} } } }`,lists:n.map(t=>({field:t,document:`query Things($id: ID!) { node(id: $id) { ... on ${e} { ${t}(first: 50) { totalCount nodes { ${B[t]??`id`} } } } } }`})),asked:r}}var H=A(`
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
`);function useThing(e){let[t,n]=(0,j.useState)({state:`asking`});return(0,j.useEffect)(()=>{let t=new AbortController;return n({state:`asking`}),fetchThing(e,t.signal).then(e=>void(t.signal.aborted||n(e)),e=>void(t.signal.aborted||n({state:`failed`,message:e instanceof Error?e.message:String(e)}))),()=>t.abort()},[e]),t}async function fetchThing(e,n){let{node:r}=await k(H,{id:e},n);if(!r)return{state:`missing`};let i=r.__typename,o=kindOf(i).facts,{sections:s}=await a(t(o),o,{id:e},n);return{state:`there`,id:e,type:i,title:titleOf(r)||E.search.unnamed,code:`code`in r?r.code:``,slug:`slug`in r?r.slug:``,facts:s[0]??null}}function titleOf(e){switch(e.__typename){case`Course`:return e.title;case`CourseIteration`:return[e.course.title,e.serial].filter(Boolean).join(`, `);case`Holding`:return e.equipmentType.name;case`DonationLine`:return e.description;case`Transfer`:return e.consignmentNumber??``;case`Feed`:return e.title;default:return`name`in e?e.name:``}}var U=r();function ThingPage(){let{id:e=``}=l(),t=useThing(decodeURIComponent(e)),n=new URLSearchParams(u()),[,r]=c(),i=n.get(`list`);if(t.state===`asking`)return(0,U.jsx)(`p`,{className:`page quiet`,children:E.loading});if(t.state===`failed`)return(0,U.jsx)(`p`,{className:`page`,role:`alert`,children:t.message});if(t.state===`missing`)return(0,U.jsxs)(`div`,{className:`page`,children:[(0,U.jsx)(`h1`,{tabIndex:-1,children:E.browse.title}),(0,U.jsx)(`p`,{children:E.browse.missing})]});let{lists:a,asked:d}=kindOf(t.type),f=t.facts?.rows[0]?.node,h=T(f)?o(f):null,g=a.find(({field:e})=>e===i)??a[0],_=d===null?[]:asking(d.of,d.by===`code`?t.code:t.slug);return(0,U.jsxs)(`div`,{className:`page`,children:[(0,U.jsxs)(`div`,{children:[(0,U.jsxs)(`p`,{className:`quiet small`,children:[(0,U.jsx)(s,{href:`/browse`,children:E.browse.title}),` / `,w(t.type)]}),(0,U.jsx)(`h1`,{tabIndex:-1,children:t.title})]}),t.facts&&(0,U.jsx)(Facts,{section:t.facts}),h&&(0,U.jsxs)(`section`,{className:`card narrow`,"aria-label":E.browse.origin,children:[(0,U.jsx)(`h2`,{children:E.browse.origin}),(0,U.jsx)(m,{origin:h,raw:h.raw})]}),_.length>0&&(0,U.jsxs)(`details`,{className:`card`,children:[(0,U.jsx)(`summary`,{children:E.browse.ask}),(0,U.jsx)(`ul`,{className:`plain-list`,children:_.map(({title:e,path:t})=>(0,U.jsx)(`li`,{children:(0,U.jsx)(s,{href:t,children:e})},t))})]}),g&&(0,U.jsxs)(U.Fragment,{children:[(0,U.jsx)(`nav`,{className:`lists`,"aria-label":E.browse.lists,children:a.map(({field:t})=>(0,U.jsx)(s,{href:`/browse/${e}?list=${t}`,replace:!0,"aria-current":t===g.field?`page`:void 0,children:w(t)},t))}),(0,U.jsx)(List,{id:t.id,list:g,title:t.title,view:p.find(e=>e===n.get(`view`))??`table`,onView:t=>r(`/browse/${e}?list=${g.field}&view=${t}`,{replace:!0})},`${t.id} ${g.field}`)]})]})}function Facts({section:{columns:e,rows:t}}){let[n]=t;if(n===void 0)return null;let r=e.filter(({path:e})=>e.length>1).map(e=>({column:e,cell:x(e,n)})).filter(({cell:e})=>S(e)!==``&&S(e)!==`0`);return(0,U.jsx)(`dl`,{className:`card facts thing-facts`,children:r.map(({column:e,cell:t})=>(0,U.jsxs)(`div`,{children:[(0,U.jsx)(`dt`,{children:e.title}),(0,U.jsx)(`dd`,{children:t.kind===`rows`?(0,U.jsx)(h,{title:e.title,columns:t.columns,rows:t.rows,total:t.total}):(0,U.jsx)(b,{cell:t})})]},e.id))})}function List({id:e,list:n,title:r,view:a,onView:o}){let{progress:s,answered:c,start:l,more:u,cancel:m}=y(),h=(0,j.useMemo)(()=>t(n.document),[n]);(0,j.useEffect)(()=>l(h,n.document,{id:e}),[h,n,e,l]);let b=c?.sections.at(-1);return s.state===`running`&&c===null?(0,U.jsx)(_,{since:s.since,onCancel:m}):s.state===`failed`?(0,U.jsx)(`p`,{className:`failure`,role:`alert`,children:s.message}):c===null||b===void 0?null:(0,U.jsxs)(U.Fragment,{children:[(0,U.jsx)(i,{gaps:g(b.gaps),today:c.world?.instant??null,marked:a===`table`&&d(b)}),(0,U.jsx)(f,{views:p,view:a,onView:o}),(0,U.jsx)(v,{section:{...b,title:w(n.field)},answered:c,question:{title:`${r}: ${w(n.field)}`,number:null},arrangement:null,onArrange:null,view:a,onView:o,drawing:null,onDraw:null,onMore:e=>u(b,e)})]})}export{ThingPage as default};