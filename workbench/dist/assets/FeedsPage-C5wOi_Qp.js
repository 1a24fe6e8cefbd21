import{o as e}from"./rolldown-runtime-B8BYMn-z.js";import{n as t,t as n}from"./jsx-runtime-Ch-ejDi4.js";import{a as r,i,l as a,o,p as s,r as c,t as l}from"./spot-9bY-pRKZ.js";import{C as u,D as d,S as f,T as p,b as m,l as h,u as g,x as _}from"./index-CEGS2bIb.js";var v=e(t(),1),y=g(`
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
`),b=g(`
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
`),x=g(`
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
`);function fetchMatrix(e){return h(y,{},e)}function fetchDetail(e,t){return h(b,{slug:e},t)}var S=[`position`,`sourceKey`,`record`,`rule`,`category`,`severity`,`field`,`column`,`message`,`value`,`row`];async function fetchQuarantine(e){let t=[[...S]],n=null;do{let r=await h(x,{run:e,after:n});if(!r.node||!(`quarantined`in r.node))break;let{nodes:i,pageInfo:a}=r.node.quarantined;t.push(...i.map(e=>S.map(t=>e[t]??null))),n=a.hasNextPage?a.endCursor??null:null}while(n!==null);return t}var C=m.rhythms,w={Y:`years`,M:`months`,W:`weeks`,D:`days`},T={H:`hours`,M:`minutes`,S:`seconds`};function duration(e){let t=C[e];if(t!==void 0)return t;let n=/^P(?:(\d+)([YMWD]))?(?:T(\d+)([HMS]))?$/.exec(e),[r,i]=n?.[1]?[n[1],w[n[2]??``]]:[n?.[3],T[n?.[4]??``]];return r===void 0||i===void 0?e:m.every(u(Number(r)),i)}var E=n();function RowsBar({rows:e}){let t=[{name:m.feeds.accepted,count:e.accepted,look:`accepted`},{name:m.feeds.flagged,count:e.flagged,look:`flagged`},{name:m.feeds.quarantined,count:e.quarantined,look:`quarantined`}];return(0,E.jsxs)(E.Fragment,{children:[(0,E.jsx)(`svg`,{className:`rows-bar`,viewBox:`0 0 100 10`,preserveAspectRatio:`none`,"aria-hidden":!0,children:t.map(({look:n,count:r},i)=>{let a=t.slice(0,i).reduce((e,t)=>e+t.count,0);return(0,E.jsx)(`rect`,{className:n,x:share(a,e.seen),y:`0`,width:share(r,e.seen),height:`10`},n)})}),(0,E.jsxs)(`p`,{className:`small`,children:[m.feeds.rows(e.seen),`: `,t.map(({name:e,count:t})=>`${u(t)} ${e}`).join(`, `)]})]})}function FilledFields({fields:e}){return(0,E.jsxs)(E.Fragment,{children:[(0,E.jsx)(`h3`,{children:m.feeds.filled}),(0,E.jsxs)(`table`,{className:`filled`,children:[(0,E.jsx)(`caption`,{className:`hidden-text`,children:m.feeds.filled}),(0,E.jsx)(`tbody`,{children:e.map(({field:e,filled:t,total:n})=>(0,E.jsxs)(`tr`,{children:[(0,E.jsx)(`th`,{scope:`row`,children:f(e.split(`.`).at(-1)??e)}),(0,E.jsx)(`td`,{children:(0,E.jsx)(`meter`,{min:0,max:n,value:t,"aria-label":e,children:u(t)})}),(0,E.jsx)(`td`,{className:`number`,children:`${Math.floor(share(t,n))} %`}),(0,E.jsx)(`td`,{className:`number quiet small`,children:m.feeds.filledOf(t,n)})]},e))})]})]})}var D={width:14,gap:4,height:40};function RunBars({runs:e}){let t=Math.max(1,...e.map(({rows:e})=>e.seen)),good=e=>e.published||e.notModified;return(0,E.jsxs)(E.Fragment,{children:[(0,E.jsx)(`h3`,{children:m.feeds.runs(e.length)}),(0,E.jsx)(`svg`,{className:`run-bars`,viewBox:`0 0 ${e.length*(D.width+D.gap)} ${D.height}`,height:D.height,"aria-hidden":!0,children:e.map((e,n)=>{let r=Math.max(2,e.rows.seen/t*D.height);return(0,E.jsx)(`rect`,{className:good(e)?`accepted`:`quarantined`,x:n*(D.width+D.gap),y:D.height-r,width:D.width,height:r,rx:`1.5`},e.id)})}),(0,E.jsxs)(`details`,{children:[(0,E.jsx)(`summary`,{children:m.feeds.runsTable}),(0,E.jsx)(`ul`,{className:`small`,children:e.map(e=>(0,E.jsx)(`li`,{children:m.feeds.runOf(a(e.startedAt),e.rows.seen,good(e)?_(e.outcome).toLowerCase():m.feeds.runFailed)},e.id))})]})]})}function share(e,t){return t===0?0:e/t*100}var O=[`UP_TO_DATE`,`DUE`,`OVERDUE`,`DELINQUENT`,`NEVER`],k={UP_TO_DATE:`●`,DUE:`◐`,OVERDUE:`▲`,DELINQUENT:`☒`,NEVER:`◇`};function statusOf(e){return O.find(t=>t===e)??`OVERDUE`}function worst(e){return O[Math.max(...e.map(e=>O.indexOf(e)))]??`UP_TO_DATE`}function StatusShape({status:e}){return(0,E.jsx)(`span`,{className:`shape ${e.toLowerCase()}`,"aria-hidden":!0,children:k[e]})}function StatusWord({status:e}){return(0,E.jsxs)(`span`,{className:`status-word ${e.toLowerCase()}`,children:[(0,E.jsx)(StatusShape,{status:e}),` `,m.freshness(e)]})}var A=15e3;function FeedDetail({slug:e}){let t=(0,v.useCallback)(t=>fetchDetail(e,t),[e]),{value:n,failing:i}=r(t,A);return n===null?i?(0,E.jsx)(`p`,{role:`alert`,children:m.feeds.loadFailed}):(0,E.jsx)(`p`,{className:`quiet`,children:m.loading}):n.feed?(0,E.jsx)(Told,{feed:n.feed,now:n.world.instant}):(0,E.jsx)(`p`,{children:m.feeds.unknown(e)})}function Told({feed:e,now:t}){let n=statusOf(e.freshness),r=e.runs.nodes.find(({published:e,notModified:t})=>e||t);return(0,E.jsxs)(E.Fragment,{children:[(0,E.jsxs)(`p`,{className:`quiet small`,children:[(0,E.jsx)(`span`,{className:`code`,children:e.nation.code}),` `,e.nation.name]}),(0,E.jsx)(`h2`,{children:e.title}),(0,E.jsx)(`p`,{className:`quiet small code`,children:e.slug}),(0,E.jsx)(`p`,{children:(0,E.jsx)(StatusWord,{status:n})}),(0,E.jsxs)(`p`,{children:[m.feeds.said[n]?.(e.nation.name),` `,e.stale&&m.feeds.failed(e.lastError??``)]}),(0,E.jsxs)(`dl`,{className:`facts`,children:[(0,E.jsx)(`dt`,{children:m.feeds.promised}),(0,E.jsx)(`dd`,{children:e.promisedEvery?duration(e.promisedEvery):m.feeds.notSaid}),(0,E.jsx)(`dt`,{children:m.feeds.asOf}),(0,E.jsx)(`dd`,{children:e.asOf?`${a(e.asOf)} (${m.feeds.old(o(e.asOf,t))})`:m.feeds.notSaid}),(0,E.jsx)(`dt`,{children:m.feeds.dueAt}),(0,E.jsx)(`dd`,{children:e.dueAt?a(e.dueAt):m.feeds.notSaid}),(0,E.jsx)(`dt`,{children:m.feeds.lastAttempt}),(0,E.jsx)(`dd`,{children:e.lastAttempt?a(e.lastAttempt):m.feeds.never}),(0,E.jsx)(`dt`,{children:m.feeds.format}),(0,E.jsx)(`dd`,{children:`${_(e.format)}, ${m.feeds.accessWords(e.access)}`})]}),r===void 0?(0,E.jsx)(`p`,{className:`quiet`,children:m.feeds.noRun}):(0,E.jsx)(GoodRun,{run:r,slug:e.slug}),e.newest.nodes.length>1&&(0,E.jsx)(RunBars,{runs:e.newest.nodes.toReversed()})]})}function GoodRun({run:e,slug:t}){return(0,E.jsxs)(E.Fragment,{children:[(0,E.jsx)(`h3`,{children:m.feeds.lastSuccess}),(0,E.jsx)(`p`,{className:`quiet small`,children:a(e.startedAt)}),(0,E.jsx)(RowsBar,{rows:e.rows}),e.rows.quarantined>0&&(0,E.jsx)(QuarantineButton,{run:e.id,slug:t}),e.completeness.length>0&&(0,E.jsx)(FilledFields,{fields:e.completeness}),(0,E.jsx)(`h3`,{children:m.feeds.issues}),e.issues.length===0&&(0,E.jsx)(`p`,{className:`quiet`,children:m.feeds.noIssues}),(0,E.jsx)(`ul`,{className:`issues`,children:e.issues.toSorted((e,t)=>t.count-e.count).map(({rule:e,severity:t,count:n,samples:r})=>(0,E.jsxs)(`li`,{children:[(0,E.jsxs)(`span`,{children:[e,` `,(0,E.jsx)(`strong`,{children:n}),` `,(0,E.jsx)(`span`,{className:`quiet small`,children:_(t).toLowerCase()})]}),r.slice(0,2).map(({position:e,raw:t})=>(0,E.jsx)(`span`,{className:`code quiet`,children:m.feeds.sample(e,t??null)},e))]},`${e} ${t}`))})]})}function QuarantineButton({run:e,slug:t}){let[n,r]=(0,v.useState)(``),take=async()=>{try{let n=await fetchQuarantine(e),a=`muster-quarantine-${t}.csv`;c(a,i(n,!0),`text/csv`),r(m.takeAway.saved(a))}catch(e){r(e instanceof Error?e.message:String(e))}};return(0,E.jsxs)(`p`,{children:[(0,E.jsx)(s,{className:`button`,onPress:()=>void take(),children:m.feeds.quarantine}),` `,(0,E.jsx)(`span`,{className:`quiet small`,role:`status`,children:n})]})}var j=[`HOLDING`,`DONATION`,`TRANSFER`,`REPAIR_ORDER`,`REQUIREMENT`,`TRAINING_FACILITY`,`COURSE`,`COURSE_ITERATION`];function matrixOf(e,t){let n=t.words.trim().toLocaleLowerCase(`en`);return e.filter(({feeds:e,setAside:t})=>e.length>0||t!==null).map(e=>({nation:e,cells:j.map(r=>cellOf(wanted(e,r,n,t.status)))})).filter(({nation:e,cells:r})=>r.some(e=>e!==null)||e.feeds.length===0&&n===``&&t.status===null)}function wanted({code:e,name:t,feeds:n},r,i,a){let o=`${e} ${t}`.toLocaleLowerCase(`en`).includes(i);return n.filter(e=>e.kinds.some(e=>e===r)&&(a===null||statusOf(e.freshness)===a)&&(o||`${e.slug} ${e.title}`.toLocaleLowerCase(`en`).includes(i)))}function cellOf(e){if(e.length===0)return null;let t=e.map(({asOf:e,lastSuccess:t})=>e??t).filter(e=>typeof e==`string`);return{feeds:e,status:worst(e.map(({freshness:e})=>statusOf(e))),failed:e.some(({stale:e})=>e),asOf:t.toSorted()[0]??null,live:e.every(({access:e})=>e===`LOOKUP`)}}function countsOf(e){let t={UP_TO_DATE:0,DUE:0,OVERDUE:0,DELINQUENT:0,NEVER:0};for(let{feeds:n}of e)for(let{freshness:e}of n)t[statusOf(e)]+=1;return t}function FeedMatrix({rows:e,instant:t,chosen:n,onChoose:r}){let[i,a]=(0,v.useState)({row:0,column:0}),o=(0,v.useRef)(null),s={row:Math.min(i.row,e.length-1),column:i.column},c=e.flatMap(({cells:e})=>e).filter(e=>e!==null).length,open=e=>{if(e===null)return;let t=e.feeds.findIndex(({slug:e})=>e===n),i=e.feeds[(t+1)%e.feeds.length];i!==void 0&&r(i.slug)},press=t=>{if(t.key===`Enter`){t.preventDefault(),open(e[s.row]?.cells[s.column]??null);return}let n=l(s,t,{rows:e.length,columns:j.length});n!==null&&(t.preventDefault(),a(n),o.current?.querySelector(`[data-row="${n.row}"][data-column="${n.column}"]`)?.focus())};return e.length===0?(0,E.jsx)(`p`,{className:`card empty`,children:m.feeds.noneMatch}):(0,E.jsxs)(`div`,{className:`card table-card`,children:[(0,E.jsx)(`div`,{className:`matrix-scroll`,children:(0,E.jsxs)(`table`,{ref:o,role:`grid`,className:`matrix`,onKeyDown:press,children:[(0,E.jsx)(`caption`,{className:`hidden-text`,children:m.feeds.matrix}),(0,E.jsx)(`thead`,{role:`rowgroup`,children:(0,E.jsxs)(`tr`,{role:`row`,children:[(0,E.jsx)(`th`,{role:`columnheader`,scope:`col`,children:m.feeds.nation}),j.map(e=>(0,E.jsx)(`th`,{role:`columnheader`,scope:`col`,children:m.kind(e)},e))]})}),(0,E.jsx)(`tbody`,{role:`rowgroup`,children:e.map(({nation:e,cells:r},i)=>(0,E.jsxs)(`tr`,{role:`row`,className:calm(r)?`calm`:void 0,children:[(0,E.jsxs)(`th`,{role:`rowheader`,scope:`row`,children:[(0,E.jsx)(`span`,{className:`code`,children:e.code}),` `,e.name,e.setAside!==null&&(0,E.jsx)(`span`,{className:`problem small`,children:m.feeds.setAside}),(0,E.jsx)(`span`,{className:`all-current`,"aria-hidden":!0,children:m.feeds.allCurrent})]}),r.map((r,o)=>(0,E.jsx)(`td`,{role:`gridcell`,"data-row":i,"data-column":o,tabIndex:s.row===i&&s.column===o?0:-1,"aria-selected":r?.feeds.some(({slug:e})=>e===n)??!1,className:r===null?`none`:r.status.toLowerCase(),onClick:()=>{a({row:i,column:o}),open(r)},children:(0,E.jsx)(CellWords,{cell:r,nation:e.name,kind:m.kind(j[o]??``),instant:t})},j[o]))]},e.code))})]})}),(0,E.jsxs)(`div`,{className:`table-foot quiet small`,children:[(0,E.jsx)(`span`,{children:m.feeds.summary(e.length,c)}),(0,E.jsx)(`span`,{children:m.feeds.ageHelp})]})]})}function calm(e){return e.every(e=>e===null||e.status===`UP_TO_DATE`&&!e.failed)}function CellWords({cell:e,nation:t,kind:n,instant:r}){if(e===null)return(0,E.jsxs)(E.Fragment,{children:[(0,E.jsx)(`span`,{"aria-hidden":!0,children:`·`}),(0,E.jsx)(`span`,{className:`hidden-text`,children:m.feeds.none})]});let i=e.asOf===null?``:o(e.asOf,r),a=e.failed?`${m.freshness(e.status)}, ${m.feeds.runFailed}`:m.freshness(e.status);return(0,E.jsxs)(E.Fragment,{children:[(0,E.jsxs)(`span`,{className:`matrix-cell`,"aria-hidden":!0,children:[(0,E.jsx)(StatusShape,{status:e.status}),` `,i||(e.live?m.feeds.live:m.feeds.never),e.feeds.length>1&&(0,E.jsxs)(`span`,{className:`quiet small`,children:[` ×`,e.feeds.length]}),e.failed&&(0,E.jsx)(`span`,{className:`run-failed`,children:`!`}),(0,E.jsx)(`span`,{className:`matrix-kind`,children:n})]}),(0,E.jsx)(`span`,{className:`hidden-text`,children:m.feeds.cell(t,n,a,i)})]})}var M=1e4;function FeedsPage(){let{value:e,failing:t}=r(fetchMatrix,M),n=new URLSearchParams(d()),[,i]=p(),[a,o]=(0,v.useState)(n.get(`filter`)??``),c=O.find(e=>e.toLowerCase()===n.get(`status`))??null,l=n.get(`feed`),go=(e,t)=>{let r=new URLSearchParams(n);for(let[t,n]of Object.entries(e))n===null||n===``?r.delete(t):r.set(t,n);let a=r.toString();i(a===``?`/feeds`:`/feeds?${a}`,{replace:t})},f=e===null?null:countsOf(e.nations);return(0,E.jsxs)(`div`,{className:`page`,children:[(0,E.jsxs)(`div`,{className:`feeds-head`,children:[(0,E.jsxs)(`div`,{children:[(0,E.jsx)(`h1`,{tabIndex:-1,children:m.feeds.title}),(0,E.jsx)(`p`,{className:`quiet`,children:m.feeds.lead})]}),(0,E.jsx)(`input`,{className:`control feeds-filter`,type:`search`,"aria-label":m.feeds.filter,placeholder:m.feeds.filter,value:a,onChange:e=>{o(e.target.value),go({filter:e.target.value},!0)}})]}),f!==null&&(0,E.jsx)(`div`,{className:`statuses`,role:`group`,"aria-label":m.feeds.status,children:O.filter(e=>f[e]>0||e===c).map(e=>(0,E.jsxs)(s,{className:`status ${e.toLowerCase()}`,"aria-pressed":e===c,onPress:()=>go({status:e===c?null:e.toLowerCase()},!0),children:[(0,E.jsx)(StatusShape,{status:e}),` `,(0,E.jsx)(`strong`,{children:u(f[e])}),` `,m.freshness(e)]},e))}),t&&e===null&&(0,E.jsx)(`p`,{className:`failure`,role:`alert`,children:m.feeds.loadFailed}),e===null&&!t&&(0,E.jsx)(`p`,{className:`quiet`,children:m.loading}),e!==null&&(0,E.jsxs)(`div`,{className:`feeds`,children:[(0,E.jsx)(FeedMatrix,{rows:matrixOf(e.nations,{words:a,status:c}),instant:e.world.instant,chosen:l,onChoose:e=>go({feed:e},!1)}),(0,E.jsx)(`aside`,{className:`card feed-detail`,"aria-label":m.feeds.detail,"data-region":!0,tabIndex:-1,children:l===null?(0,E.jsx)(`p`,{className:`quiet`,children:m.feeds.choose}):(0,E.jsx)(FeedDetail,{slug:l},l)})]})]})}export{FeedsPage as default};