import{o as e}from"./rolldown-runtime-B8BYMn-z.js";import{n as t,t as n}from"./jsx-runtime-Ch-ejDi4.js";import{F as r}from"./index-CbLGsQ_2.js";import{c as i,s as a}from"./json-DbcTTnTe.js";import{r as o,t as s}from"./generated-BSXF4qJU.js";var c=e(t(),1),l=n(),u=s(`
  query Browsing {
    nations {
      id
      code
      name
    }
    weaponSystems(orderBy: [{ field: NAME }], first: 500) {
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
    trainingFacilities(orderBy: [{ field: NAME }], first: 500) {
      nodes {
        id
        name
        nation {
          code
        }
      }
    }
  }
`);function BrowsePage(){let[e,t]=(0,c.useState)(null),[n,i]=(0,c.useState)(!1),[s,d]=(0,c.useState)(``);(0,c.useEffect)(()=>{let e=new AbortController;return o(u,{},e.signal).then(t,()=>i(!e.signal.aborted)),()=>e.abort()},[]);let f=e===null?[]:groupsOf(e).map(({title:e,entries:t})=>({title:e,entries:t.filter(e=>matches(e,s))}));return(0,l.jsxs)(`div`,{className:`page`,children:[(0,l.jsxs)(`div`,{children:[(0,l.jsx)(`h1`,{tabIndex:-1,children:a.browse.title}),(0,l.jsx)(`p`,{className:`quiet`,children:a.browse.lead})]}),(0,l.jsx)(`div`,{className:`page-tools`,role:`search`,children:(0,l.jsx)(`input`,{className:`control`,type:`search`,"aria-label":a.browse.filter,placeholder:a.browse.filter,value:s,onChange:e=>d(e.target.value)})}),n&&(0,l.jsx)(`p`,{className:`failure`,role:`alert`,children:a.errors.network}),e===null&&!n&&(0,l.jsx)(`p`,{className:`quiet`,children:a.loading}),f.filter(({entries:e})=>e.length>0).map(({title:e,entries:t})=>(0,l.jsxs)(`section`,{className:`card`,"aria-label":e,children:[(0,l.jsxs)(`h2`,{children:[e,` `,(0,l.jsx)(`span`,{className:`section-count`,children:t.length})]}),(0,l.jsx)(`ul`,{className:`entries`,children:t.map(({id:e,code:t,name:n,help:i})=>(0,l.jsxs)(`li`,{children:[t!==null&&(0,l.jsx)(`span`,{className:`code quiet`,children:t}),` `,(0,l.jsx)(r,{href:`/browse/${encodeURIComponent(e)}`,children:n}),` `,(0,l.jsx)(`span`,{className:`quiet small`,children:i})]},e))})]},e))]})}function groupsOf({nations:e,weaponSystems:t,logisticsNodes:n,trainingFacilities:r}){return[{title:a.browse.nations,entries:e.map(({id:e,code:t,name:n})=>({id:e,code:t,name:n,help:``}))},{title:a.browse.systems,entries:t.nodes.map(({id:e,name:t,domain:n})=>({id:e,code:null,name:t,help:i(n)}))},{title:a.browse.nodes,entries:n.map(({id:e,name:t,kind:n,nation:r})=>({id:e,code:r.code,name:t,help:i(n)}))},{title:a.browse.facilities,entries:r.nodes.map(({id:e,name:t,nation:n})=>({id:e,code:n.code,name:t,help:``}))}]}function matches({code:e,name:t,help:n},r){return`${e??``} ${t} ${n}`.toLocaleLowerCase(`en`).includes(r.trim().toLocaleLowerCase(`en`))}export{BrowsePage as default};