import{o as e}from"./rolldown-runtime-B8BYMn-z.js";import{B as t}from"./validate-CwwKDR8Z.js";import{n,t as r}from"./jsx-runtime-Ch-ejDi4.js";import{D as i,E as a,S as o,_ as s,a as c,b as l,c as u,d,f,g as p,h as m,i as h,l as g,m as _,n as v,o as y,p as b,r as x,s as S,t as C,u as w,v as T,w as E,y as D}from"./index-CEGS2bIb.js";var O=e(n(),1);function asking(e,n){return T.flatMap(({number:r,title:i,text:a})=>{let o=m(t(a),_).find(({kind:t})=>t.kind===`pick`&&t.of===e);return o?[{title:i,path:`/?q=${r}&v.${o.name}=${encodeURIComponent(n)}`}]:[]})}var k=`nation { code name } system { name } equipmentType { nsn name } quantity { value } offered { value } condition { group code } holder location`,A=`donor { code name } donation { recipient { code name } } system { name } description stage stageSince { date } arrives { date } pledged { value } delivered { value }`,j=`nation { code name } system { name } equipmentType { nsn name } facility { name } stage stageSince { date } quantity { value } daysInRepair fault`,M=`nation { code name } system { name } equipmentType { nsn name } requested { value } neededBy { date } priority statedBy`,N=`nation { code name } title code discipline level durationDays languages qualifiesFor { system { name } role }`,P=`nation { code name } course { title } facility { name } starts { date } ends { date } status language seats { value } seatsFilled { value }`,F=`nation { code name } consignmentNumber recipient { code name } from { name } to { name } status departs { date } arrives { date } mass { value }`,I=`nation { code name } name place operator capacity`,L={holdings:k,donationLines:A,repairOrders:j,requirements:M,courses:N,courseIterations:P,iterations:P,transfers:F,trainingFacilities:I,equipmentTypes:`nsn name supplyClass { code title } unitOfIssue { code }`},R={Nation:kind(`Nation`,`code name alpha2 ncbCodes memberOf freshness setAside`,[`holdings`,`donationLines`,`transfers`,`repairOrders`,`requirements`,`trainingFacilities`,`courses`,`courseIterations`],{of:`nation`,by:`code`}),WeaponSystem:kind(`WeaponSystem`,`name aliases { text language } domain category { title } calibre countedAs variantOf { name } variants { name } crew { role perUnit source } coalition { name }`,[`holdings`,`donationLines`,`repairOrders`,`requirements`,`courses`,`courseIterations`,`equipmentTypes`],{of:`system`,by:`slug`}),LogisticsNode:kind(`LogisticsNode`,`name kind nation { code name } position { latitude longitude }`,[`transfers`,`repairOrders`],{of:`node`,by:`slug`}),TrainingFacility:kind(`TrainingFacility`,`${I} position { latitude longitude }`,[`courses`,`iterations`],{of:`facility`,by:`slug`}),Equipment:kind(`Equipment`,`nsn name approvedName aliases { text language } supplyClass { code title } unitOfIssue { code name } system { name } reportedBy { code } supersededBy { nsn name }`,[`holdings`],null),Course:kind(`Course`,N,[`iterations`],null),CourseIteration:kind(`CourseIteration`,`${P} graduated { value } cost { amount }`,[],null),Holding:kind(`Holding`,`${k} serialOrLot unitValue { amount } value { amount }`,[],null),Donation:kind(`Donation`,`donor { code name } recipient { code name } kind source description announced { date } value { amount } lines { ${A} }`,[`transfers`],null),DonationLine:kind(`DonationLine`,`${A} equipmentType { nsn name } requested { value } allocated { value } shipped { value } daysInStage`,[],null),Transfer:kind(`Transfer`,`${F} lines { system { name } equipmentType { nsn name } quantity { value } mass { value } } legs { mode from { name } to { name } departs { date } arrives { date } }`,[],null),TransferLine:kind(`TransferLine`,`nation { code name } system { name } equipmentType { nsn name } quantity { value } mass { value }`,[],null),RepairOrder:kind(`RepairOrder`,`${j} received { date } promised { date } completed { date } waitingFor { equipmentType { nsn name } quantity { value } }`,[],null),Requirement:kind(`Requirement`,M,[],null),CapabilityCoalition:kind(`CapabilityCoalition`,`name domain leads { code name } members { code name }`,[`requirements`],null),Feed:kind(`Feed`,`slug title nation { code name } format access freshness asOf`,[],null)};Object.keys(R);function kindOf(e){return R[e]??{facts:`query Thing($id: ID!) { node(id: $id) { id } }`,lists:[],asked:null}}function kind(e,t,n,r){return{facts:`query Thing($id: ID!) { node(id: $id) { ... on ${e} { ${t} } } }`,lists:n.map(t=>({field:t,document:`query Things($id: ID!) { node(id: $id) { ... on ${e} { ${t}(first: 50) { totalCount nodes { ${L[t]??`id`} } } } } }`})),asked:r}}var z=w(`
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
`);function useThing(e){let[t,n]=(0,O.useState)({state:`asking`});return(0,O.useEffect)(()=>{let t=new AbortController;return n({state:`asking`}),fetchThing(e,t.signal).then(e=>void(t.signal.aborted||n(e)),e=>void(t.signal.aborted||n({state:`failed`,message:e instanceof Error?e.message:String(e)}))),()=>t.abort()},[e]),t}async function fetchThing(e,n){let{node:r}=await g(z,{id:e},n);if(!r)return{state:`missing`};let i=r.__typename,a=kindOf(i).facts,{sections:o}=await y(t(a),a,{id:e},n);return{state:`there`,id:e,type:i,title:titleOf(r)||l.search.unnamed,code:`code`in r?r.code:``,slug:`slug`in r?r.slug:``,facts:o[0]??null}}function titleOf(e){switch(e.__typename){case`Course`:return e.title;case`CourseIteration`:return[e.course.title,e.serial].filter(Boolean).join(`, `);case`Holding`:return e.equipmentType.name;case`DonationLine`:return e.description;case`Transfer`:return e.consignmentNumber??``;case`Feed`:return e.title;default:return`name`in e?e.name:``}}var B=r();function ThingPage(){let{id:e=``}=a(),t=useThing(decodeURIComponent(e)),n=new URLSearchParams(i()).get(`list`);if(t.state===`asking`)return(0,B.jsx)(`p`,{className:`page quiet`,children:l.loading});if(t.state===`failed`)return(0,B.jsx)(`p`,{className:`page`,role:`alert`,children:t.message});if(t.state===`missing`)return(0,B.jsxs)(`div`,{className:`page`,children:[(0,B.jsx)(`h1`,{tabIndex:-1,children:l.browse.title}),(0,B.jsx)(`p`,{children:l.browse.missing})]});let{lists:r,asked:s}=kindOf(t.type),c=t.facts?.rows[0]?.node,d=D(c)?u(c):null,f=r.find(({field:e})=>e===n)??r[0],p=s===null?[]:asking(s.of,s.by===`code`?t.code:t.slug);return(0,B.jsxs)(`div`,{className:`page`,children:[(0,B.jsxs)(`div`,{children:[(0,B.jsxs)(`p`,{className:`quiet small`,children:[(0,B.jsx)(E,{href:`/browse`,children:l.browse.title}),` / `,o(t.type)]}),(0,B.jsx)(`h1`,{tabIndex:-1,children:t.title})]}),t.facts&&(0,B.jsx)(Facts,{section:t.facts}),d&&(0,B.jsxs)(`section`,{className:`card narrow`,"aria-label":l.browse.origin,children:[(0,B.jsx)(`h2`,{children:l.browse.origin}),(0,B.jsx)(h,{origin:d,raw:d.raw})]}),p.length>0&&(0,B.jsxs)(`details`,{className:`card`,children:[(0,B.jsx)(`summary`,{children:l.browse.ask}),(0,B.jsx)(`ul`,{className:`plain-list`,children:p.map(({title:e,path:t})=>(0,B.jsx)(`li`,{children:(0,B.jsx)(E,{href:t,children:e})},t))})]}),f&&(0,B.jsxs)(B.Fragment,{children:[(0,B.jsx)(`nav`,{className:`lists`,"aria-label":l.browse.lists,children:r.map(({field:t})=>(0,B.jsx)(E,{href:`/browse/${e}?list=${t}`,replace:!0,"aria-current":t===f.field?`page`:void 0,children:o(t)},t))}),(0,B.jsx)(List,{id:t.id,list:f,title:t.title},`${t.id} ${f.field}`)]})]})}function Facts({section:{columns:e,rows:t}}){let[n]=t;if(n===void 0)return null;let r=e.filter(({path:e})=>e.length>1).map(e=>({column:e,cell:s(e,n)})).filter(({cell:e})=>p(e)!==``&&p(e)!==`0`);return(0,B.jsx)(`dl`,{className:`card facts thing-facts`,children:r.map(({column:e,cell:t})=>(0,B.jsxs)(`div`,{children:[(0,B.jsx)(`dt`,{children:e.title}),(0,B.jsx)(`dd`,{children:t.kind===`rows`?(0,B.jsx)(x,{title:e.title,columns:t.columns,rows:t.rows,total:t.total}):(0,B.jsx)(c,{cell:t})})]},e.id))})}function List({id:e,list:n,title:r}){let{progress:i,answered:a,start:s,more:c,cancel:l}=C(),u=(0,O.useMemo)(()=>t(n.document),[n]);(0,O.useEffect)(()=>s(u,n.document,{id:e}),[u,n,e,s]);let p=a?.sections.at(-1);return i.state===`running`&&a===null?(0,B.jsx)(d,{since:i.since,onCancel:l}):i.state===`failed`?(0,B.jsx)(`p`,{className:`failure`,role:`alert`,children:i.message}):a===null||p===void 0?null:(0,B.jsxs)(B.Fragment,{children:[(0,B.jsx)(f,{gaps:b(p.gaps),today:a.world?.instant??null,marked:S(p)}),(0,B.jsx)(v,{section:{...p,title:o(n.field)},answered:a,question:{title:`${r}: ${o(n.field)}`,number:null},arrangement:null,onArrange:null,onMore:e=>c(p,e)})]})}export{ThingPage as default};