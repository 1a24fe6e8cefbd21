import{o as e}from"./rolldown-runtime-B8BYMn-z.js";import{B as t}from"./validate-CwwKDR8Z.js";import{n,t as r}from"./jsx-runtime-Ch-ejDi4.js";import{C as i,E as a,T as o,_ as s,a as c,c as l,d as u,f as d,g as f,h as p,i as m,l as h,m as g,n as _,o as v,p as y,r as b,s as x,t as S,u as C,v as w,x as T,y as E}from"./index-Bi6r7Xvv.js";var D=e(n(),1);function asking(e,n){return s.flatMap(({number:r,title:i,text:a})=>{let o=g(t(a),y).find(({kind:t})=>t.kind===`pick`&&t.of===e);return o?[{title:i,path:`/?q=${r}&v.${o.name}=${encodeURIComponent(n)}`}]:[]})}var O=`nation { code name } system { name } equipmentType { nsn name } quantity { value } offered { value } condition { group code } holder location`,k=`donor { code name } donation { recipient { code name } } system { name } description stage stageSince { date } arrives { date } pledged { value } delivered { value }`,A=`nation { code name } system { name } equipmentType { nsn name } facility { name } stage stageSince { date } quantity { value } daysInRepair fault`,j=`nation { code name } system { name } equipmentType { nsn name } requested { value } neededBy { date } priority statedBy`,M=`nation { code name } title code discipline level durationDays languages qualifiesFor { system { name } role }`,N=`nation { code name } course { title } facility { name } starts { date } ends { date } status language seats { value } seatsFilled { value }`,P=`nation { code name } consignmentNumber recipient { code name } from { name } to { name } status departs { date } arrives { date } mass { value }`,F=`nation { code name } name place operator capacity`,I={holdings:O,donationLines:k,repairOrders:A,requirements:j,courses:M,courseIterations:N,iterations:N,transfers:P,trainingFacilities:F,equipmentTypes:`nsn name supplyClass { code title } unitOfIssue { code }`},L={Nation:kind(`Nation`,`code name alpha2 ncbCodes memberOf freshness setAside`,[`holdings`,`donationLines`,`transfers`,`repairOrders`,`requirements`,`trainingFacilities`,`courses`,`courseIterations`],{of:`nation`,by:`code`}),WeaponSystem:kind(`WeaponSystem`,`name aliases { text language } domain category { title } calibre countedAs variantOf { name } variants { name } crew { role perUnit source } coalition { name }`,[`holdings`,`donationLines`,`repairOrders`,`requirements`,`courses`,`courseIterations`,`equipmentTypes`],{of:`system`,by:`slug`}),LogisticsNode:kind(`LogisticsNode`,`name kind nation { code name } position { latitude longitude }`,[`transfers`,`repairOrders`],{of:`node`,by:`slug`}),TrainingFacility:kind(`TrainingFacility`,`${F} position { latitude longitude }`,[`courses`,`iterations`],{of:`facility`,by:`slug`}),Equipment:kind(`Equipment`,`nsn name approvedName aliases { text language } supplyClass { code title } unitOfIssue { code name } system { name } reportedBy { code } supersededBy { nsn name }`,[`holdings`],null),Course:kind(`Course`,M,[`iterations`],null),CourseIteration:kind(`CourseIteration`,`${N} graduated { value } cost { amount }`,[],null),Holding:kind(`Holding`,`${O} serialOrLot unitValue { amount } value { amount }`,[],null),Donation:kind(`Donation`,`donor { code name } recipient { code name } kind source description announced { date } value { amount } lines { ${k} }`,[`transfers`],null),DonationLine:kind(`DonationLine`,`${k} equipmentType { nsn name } requested { value } allocated { value } shipped { value } daysInStage`,[],null),Transfer:kind(`Transfer`,`${P} lines { system { name } equipmentType { nsn name } quantity { value } mass { value } } legs { mode from { name } to { name } departs { date } arrives { date } }`,[],null),TransferLine:kind(`TransferLine`,`nation { code name } system { name } equipmentType { nsn name } quantity { value } mass { value }`,[],null),RepairOrder:kind(`RepairOrder`,`${A} received { date } promised { date } completed { date } waitingFor { equipmentType { nsn name } quantity { value } }`,[],null),Requirement:kind(`Requirement`,j,[],null),CapabilityCoalition:kind(`CapabilityCoalition`,`name domain leads { code name } members { code name }`,[`requirements`],null),Feed:kind(`Feed`,`slug title nation { code name } format access freshness asOf`,[],null)};Object.keys(L);function kindOf(e){return L[e]??{facts:`query Thing($id: ID!) { node(id: $id) { id } }`,lists:[],asked:null}}function kind(e,t,n,r){return{facts:`query Thing($id: ID!) { node(id: $id) { ... on ${e} { ${t} } } }`,lists:n.map(t=>({field:t,document:`query Things($id: ID!) { node(id: $id) { ... on ${e} { ${t}(first: 50) { totalCount nodes { ${I[t]??`id`} } } } } }`})),asked:r}}var R=h(`
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
`);function useThing(e){let[t,n]=(0,D.useState)({state:`asking`});return(0,D.useEffect)(()=>{let t=new AbortController;return n({state:`asking`}),fetchThing(e,t.signal).then(e=>void(t.signal.aborted||n(e)),e=>void(t.signal.aborted||n({state:`failed`,message:e instanceof Error?e.message:String(e)}))),()=>t.abort()},[e]),t}async function fetchThing(e,n){let{node:r}=await l(R,{id:e},n);if(!r)return{state:`missing`};let i=r.__typename,a=kindOf(i).facts,{sections:o}=await x(t(a),a,{id:e},n);return{state:`there`,id:e,type:i,title:titleOf(r)||E.search.unnamed,code:`code`in r?r.code:``,slug:`slug`in r?r.slug:``,facts:o[0]??null}}function titleOf(e){switch(e.__typename){case`Course`:return e.title;case`CourseIteration`:return[e.course.title,e.serial].filter(Boolean).join(`, `);case`Holding`:return e.equipmentType.name;case`DonationLine`:return e.description;case`Transfer`:return e.consignmentNumber??``;case`Feed`:return e.title;default:return`name`in e?e.name:``}}var z=r();function ThingPage(){let{id:e=``}=o(),t=useThing(decodeURIComponent(e)),n=new URLSearchParams(a()).get(`list`);if(t.state===`asking`)return(0,z.jsx)(`p`,{className:`page quiet`,children:E.loading});if(t.state===`failed`)return(0,z.jsx)(`p`,{className:`page`,role:`alert`,children:t.message});if(t.state===`missing`)return(0,z.jsxs)(`div`,{className:`page`,children:[(0,z.jsx)(`h1`,{tabIndex:-1,children:E.browse.title}),(0,z.jsx)(`p`,{children:E.browse.missing})]});let{lists:r,asked:s}=kindOf(t.type),c=t.facts?.rows[0]?.node,l=w(c)?v(c):null,u=r.find(({field:e})=>e===n)??r[0],d=s===null?[]:asking(s.of,s.by===`code`?t.code:t.slug);return(0,z.jsxs)(`div`,{className:`page`,children:[(0,z.jsxs)(`div`,{children:[(0,z.jsxs)(`p`,{className:`quiet small`,children:[(0,z.jsx)(i,{href:`/browse`,children:E.browse.title}),` / `,T(t.type)]}),(0,z.jsx)(`h1`,{tabIndex:-1,children:t.title})]}),t.facts&&(0,z.jsx)(Facts,{section:t.facts}),l&&(0,z.jsxs)(`section`,{className:`card narrow`,"aria-label":E.browse.origin,children:[(0,z.jsx)(`h2`,{children:E.browse.origin}),(0,z.jsx)(m,{origin:l,raw:l.raw})]}),d.length>0&&(0,z.jsxs)(`details`,{className:`card`,children:[(0,z.jsx)(`summary`,{children:E.browse.ask}),(0,z.jsx)(`ul`,{className:`plain-list`,children:d.map(({title:e,path:t})=>(0,z.jsx)(`li`,{children:(0,z.jsx)(i,{href:t,children:e})},t))})]}),u&&(0,z.jsxs)(z.Fragment,{children:[(0,z.jsx)(`nav`,{className:`lists`,"aria-label":E.browse.lists,children:r.map(({field:t})=>(0,z.jsx)(i,{href:`/browse/${e}?list=${t}`,replace:!0,"aria-current":t===u.field?`page`:void 0,children:T(t)},t))}),(0,z.jsx)(List,{id:t.id,list:u,title:t.title},`${t.id} ${u.field}`)]})]})}function Facts({section:{columns:e,rows:t}}){let[n]=t;if(n===void 0)return null;let r=e.filter(({path:e})=>e.length>1).map(e=>({column:e,cell:f(e,n)})).filter(({cell:e})=>p(e)!==``&&p(e)!==`0`);return(0,z.jsx)(`dl`,{className:`card facts thing-facts`,children:r.map(({column:e,cell:t})=>(0,z.jsxs)(`div`,{children:[(0,z.jsx)(`dt`,{children:e.title}),(0,z.jsx)(`dd`,{children:t.kind===`rows`?(0,z.jsx)(b,{title:e.title,columns:t.columns,rows:t.rows,total:t.total}):(0,z.jsx)(c,{cell:t})})]},e.id))})}function List({id:e,list:n,title:r}){let{progress:i,answered:a,start:o,more:s,cancel:c}=S(),l=(0,D.useMemo)(()=>t(n.document),[n]);(0,D.useEffect)(()=>o(l,n.document,{id:e}),[l,n,e,o]);let f=a?.sections.at(-1);return i.state===`running`&&a===null?(0,z.jsx)(C,{since:i.since,onCancel:c}):i.state===`failed`?(0,z.jsx)(`p`,{className:`failure`,role:`alert`,children:i.message}):a===null||f===void 0?null:(0,z.jsxs)(z.Fragment,{children:[(0,z.jsx)(u,{gaps:d(f.gaps),today:a.world?.instant??null,marked:!0}),(0,z.jsx)(_,{section:{...f,title:T(n.field)},answered:a,question:{title:`${r}: ${T(n.field)}`,number:null},arrangement:null,onArrange:null,onMore:e=>s(f,e)})]})}export{ThingPage as default};