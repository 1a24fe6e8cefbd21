import{o as e}from"./rolldown-runtime-B8BYMn-z.js";import{n as t,t as n}from"./jsx-runtime-Ch-ejDi4.js";import{n as r}from"./Button-B6kOq8FP.js";import{D as i,I as a,R as o,S as s,m as c,x as l}from"./index-CbLGsQ_2.js";import{c as u,l as d,m as f,s as p}from"./json-DbcTTnTe.js";import{r as m,t as h}from"./generated-BSXF4qJU.js";import{i as g,t as _}from"./dates-B7ShbvgM.js";import{a as v,i as y,n as b,r as x,t as S}from"./status-wdmo80DF.js";var C=e(t(),1),w=h(`
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
`),T=h(`
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
`),E=h(`
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
`);function fetchMatrix(e){return m(w,{},e)}function fetchDetail(e,t){return m(T,{slug:e},t)}var D=[`position`,`sourceKey`,`record`,`rule`,`category`,`severity`,`field`,`column`,`message`,`value`,`row`];async function fetchQuarantine(e){let t=[[...D]],n=null;do{let r=await m(E,{run:e,after:n});if(!r.node||!(`quarantined`in r.node))break;let{nodes:i,pageInfo:a}=r.node.quarantined;t.push(...i.map(e=>D.map(t=>e[t]??null))),n=a.hasNextPage?a.endCursor??null:null}while(n!==null);return t}var O=p.rhythms,k={Y:`years`,M:`months`,W:`weeks`,D:`days`},A={H:`hours`,M:`minutes`,S:`seconds`};function duration(e){let t=O[e];if(t!==void 0)return t;let n=/^P(?:(\d+)([YMWD]))?(?:T(\d+)([HMS]))?$/.exec(e),[r,i]=n?.[1]?[n[1],k[n[2]??``]]:[n?.[3],A[n?.[4]??``]];return r===void 0||i===void 0?e:p.every(f(Number(r)),i)}var j=n();function RowsBar({rows:e}){let t=[{name:p.feeds.accepted,count:e.accepted,look:`accepted`},{name:p.feeds.flagged,count:e.flagged,look:`flagged`},{name:p.feeds.quarantined,count:e.quarantined,look:`quarantined`}];return(0,j.jsxs)(j.Fragment,{children:[(0,j.jsx)(`svg`,{className:`rows-bar`,viewBox:`0 0 100 10`,preserveAspectRatio:`none`,"aria-hidden":!0,children:t.map(({look:n,count:r},i)=>{let a=t.slice(0,i).reduce((e,t)=>e+t.count,0);return(0,j.jsx)(`rect`,{className:n,x:share(a,e.seen),y:`0`,width:share(r,e.seen),height:`10`},n)})}),(0,j.jsxs)(`p`,{className:`small`,children:[p.feeds.rows(e.seen),`: `,t.map(({name:e,count:t})=>`${f(t)} ${e}`).join(`, `)]})]})}function FilledFields({fields:e}){return(0,j.jsxs)(j.Fragment,{children:[(0,j.jsx)(`h3`,{children:p.feeds.filled}),(0,j.jsxs)(`table`,{className:`filled`,children:[(0,j.jsx)(`caption`,{className:`hidden-text`,children:p.feeds.filled}),(0,j.jsx)(`tbody`,{children:e.map(({field:e,filled:t,total:n})=>(0,j.jsxs)(`tr`,{children:[(0,j.jsx)(`th`,{scope:`row`,children:d(e.split(`.`).at(-1)??e)}),(0,j.jsx)(`td`,{children:(0,j.jsx)(`meter`,{min:0,max:n,value:t,"aria-label":e,children:f(t)})}),(0,j.jsx)(`td`,{className:`number`,children:`${Math.floor(share(t,n))} %`}),(0,j.jsx)(`td`,{className:`number quiet small`,children:p.feeds.filledOf(t,n)})]},e))})]})]})}var M={width:14,gap:4,height:40};function RunBars({runs:e}){let t=Math.max(1,...e.map(({rows:e})=>e.seen)),good=e=>e.published||e.notModified;return(0,j.jsxs)(j.Fragment,{children:[(0,j.jsx)(`h3`,{children:p.feeds.runs(e.length)}),(0,j.jsx)(`svg`,{className:`run-bars`,viewBox:`0 0 ${e.length*(M.width+M.gap)} ${M.height}`,height:M.height,"aria-hidden":!0,children:e.map((e,n)=>{let r=Math.max(2,e.rows.seen/t*M.height);return(0,j.jsx)(`rect`,{className:good(e)?`accepted`:`quarantined`,x:n*(M.width+M.gap),y:M.height-r,width:M.width,height:r,rx:`1.5`},e.id)})}),(0,j.jsxs)(`details`,{children:[(0,j.jsx)(`summary`,{children:p.feeds.runsTable}),(0,j.jsx)(`ul`,{className:`small`,children:e.map(e=>(0,j.jsx)(`li`,{children:p.feeds.runOf(g(e.startedAt),e.rows.seen,good(e)?u(e.outcome).toLowerCase():p.feeds.runFailed)},e.id))})]})]})}function share(e,t){return t===0?0:e/t*100}var N=15e3;function FeedDetail({slug:e}){let t=(0,C.useCallback)(t=>fetchDetail(e,t),[e]),{value:n,failing:r}=i(t,N);return n===null?r?(0,j.jsx)(`p`,{role:`alert`,children:p.feeds.loadFailed}):(0,j.jsx)(`p`,{className:`quiet`,children:p.loading}):n.feed?(0,j.jsx)(Told,{feed:n.feed,now:n.world.instant}):(0,j.jsx)(`p`,{children:p.feeds.unknown(e)})}function Told({feed:e,now:t}){let n=y(e.freshness),r=e.runs.nodes.find(({published:e,notModified:t})=>e||t);return(0,j.jsxs)(j.Fragment,{children:[(0,j.jsxs)(`p`,{className:`quiet small`,children:[(0,j.jsx)(`span`,{className:`code`,children:e.nation.code}),` `,e.nation.name]}),(0,j.jsx)(`h2`,{children:e.title}),(0,j.jsx)(`p`,{className:`quiet small code`,children:e.slug}),(0,j.jsx)(`p`,{children:(0,j.jsx)(x,{status:n})}),(0,j.jsxs)(`p`,{children:[p.feeds.said[n]?.(e.nation.name),` `,e.stale&&p.feeds.failed(e.lastError??``)]}),(0,j.jsxs)(`dl`,{className:`facts`,children:[(0,j.jsx)(`dt`,{children:p.feeds.promised}),(0,j.jsx)(`dd`,{children:e.promisedEvery?duration(e.promisedEvery):p.feeds.notSaid}),(0,j.jsx)(`dt`,{children:p.feeds.asOf}),(0,j.jsx)(`dd`,{children:e.asOf?`${g(e.asOf)} (${p.feeds.old(_(e.asOf,t))})`:p.feeds.notSaid}),(0,j.jsx)(`dt`,{children:p.feeds.dueAt}),(0,j.jsx)(`dd`,{children:e.dueAt?g(e.dueAt):p.feeds.notSaid}),(0,j.jsx)(`dt`,{children:p.feeds.lastAttempt}),(0,j.jsx)(`dd`,{children:e.lastAttempt?g(e.lastAttempt):p.feeds.never}),(0,j.jsx)(`dt`,{children:p.feeds.format}),(0,j.jsx)(`dd`,{children:`${u(e.format)}, ${p.feeds.accessWords(e.access)}`})]}),r===void 0?(0,j.jsx)(`p`,{className:`quiet`,children:p.feeds.noRun}):(0,j.jsx)(GoodRun,{run:r,slug:e.slug}),e.newest.nodes.length>1&&(0,j.jsx)(RunBars,{runs:e.newest.nodes.toReversed()})]})}function GoodRun({run:e,slug:t}){return(0,j.jsxs)(j.Fragment,{children:[(0,j.jsx)(`h3`,{children:p.feeds.lastSuccess}),(0,j.jsx)(`p`,{className:`quiet small`,children:g(e.startedAt)}),(0,j.jsx)(RowsBar,{rows:e.rows}),e.rows.quarantined>0&&(0,j.jsx)(QuarantineButton,{run:e.id,slug:t}),e.completeness.length>0&&(0,j.jsx)(FilledFields,{fields:e.completeness}),(0,j.jsx)(`h3`,{children:p.feeds.issues}),e.issues.length===0&&(0,j.jsx)(`p`,{className:`quiet`,children:p.feeds.noIssues}),(0,j.jsx)(`ul`,{className:`issues`,children:e.issues.toSorted((e,t)=>t.count-e.count).map(({rule:e,severity:t,count:n,samples:r})=>(0,j.jsxs)(`li`,{children:[(0,j.jsxs)(`span`,{children:[e,` `,(0,j.jsx)(`strong`,{children:n}),` `,(0,j.jsx)(`span`,{className:`quiet small`,children:u(t).toLowerCase()})]}),r.slice(0,2).map(({position:e,raw:t})=>(0,j.jsx)(`span`,{className:`code quiet`,children:p.feeds.sample(e,t??null)},e))]},`${e} ${t}`))})]})}function QuarantineButton({run:e,slug:t}){let[n,i]=(0,C.useState)(``),take=async()=>{try{let n=await fetchQuarantine(e),r=`muster-quarantine-${t}.csv`;l(r,s(n,!0),`text/csv`),i(p.takeAway.saved(r))}catch(e){i(e instanceof Error?e.message:String(e))}};return(0,j.jsxs)(`p`,{children:[(0,j.jsx)(r,{className:`button`,onPress:()=>void take(),children:p.feeds.quarantine}),` `,(0,j.jsx)(`span`,{className:`quiet small`,role:`status`,children:n})]})}var P=[`HOLDING`,`DONATION`,`TRANSFER`,`REPAIR_ORDER`,`REQUIREMENT`,`TRAINING_FACILITY`,`COURSE`,`COURSE_ITERATION`];function matrixOf(e,t){let n=t.words.trim().toLocaleLowerCase(`en`);return e.filter(({feeds:e,setAside:t})=>e.length>0||t!==null).map(e=>({nation:e,cells:P.map(r=>cellOf(wanted(e,r,n,t.status)))})).filter(({nation:e,cells:r})=>r.some(e=>e!==null)||e.feeds.length===0&&n===``&&t.status===null)}function wanted({code:e,name:t,feeds:n},r,i,a){let o=`${e} ${t}`.toLocaleLowerCase(`en`).includes(i);return n.filter(e=>e.kinds.some(e=>e===r)&&(a===null||y(e.freshness)===a)&&(o||`${e.slug} ${e.title}`.toLocaleLowerCase(`en`).includes(i)))}function cellOf(e){if(e.length===0)return null;let t=e.map(({asOf:e,lastSuccess:t})=>e??t).filter(e=>typeof e==`string`);return{feeds:e,status:v(e.map(({freshness:e})=>y(e))),failed:e.some(({stale:e})=>e),asOf:t.toSorted()[0]??null,live:e.every(({access:e})=>e===`LOOKUP`)}}function countsOf(e){let t={UP_TO_DATE:0,DUE:0,OVERDUE:0,DELINQUENT:0,NEVER:0};for(let{feeds:n}of e)for(let{freshness:e}of n)t[y(e)]+=1;return t}function FeedMatrix({rows:e,instant:t,chosen:n,onChoose:r}){let[i,a]=(0,C.useState)({row:0,column:0}),o=(0,C.useRef)(null),s={row:Math.min(i.row,e.length-1),column:i.column},l=e.flatMap(({cells:e})=>e).filter(e=>e!==null).length,open=e=>{if(e===null)return;let t=e.feeds.findIndex(({slug:e})=>e===n),i=e.feeds[(t+1)%e.feeds.length];i!==void 0&&r(i.slug)},press=t=>{if(t.key===`Enter`){t.preventDefault(),open(e[s.row]?.cells[s.column]??null);return}let n=c(s,t,{rows:e.length,columns:P.length});n!==null&&(t.preventDefault(),a(n),o.current?.querySelector(`[data-row="${n.row}"][data-column="${n.column}"]`)?.focus())};return e.length===0?(0,j.jsx)(`p`,{className:`card empty`,children:p.feeds.noneMatch}):(0,j.jsxs)(`div`,{className:`card table-card`,children:[(0,j.jsx)(`div`,{className:`matrix-scroll`,children:(0,j.jsxs)(`table`,{ref:o,role:`grid`,className:`matrix`,onKeyDown:press,children:[(0,j.jsx)(`caption`,{className:`hidden-text`,children:p.feeds.matrix}),(0,j.jsx)(`thead`,{role:`rowgroup`,children:(0,j.jsxs)(`tr`,{role:`row`,children:[(0,j.jsx)(`th`,{role:`columnheader`,scope:`col`,children:p.feeds.nation}),P.map(e=>(0,j.jsx)(`th`,{role:`columnheader`,scope:`col`,children:p.kind(e)},e))]})}),(0,j.jsx)(`tbody`,{role:`rowgroup`,children:e.map(({nation:e,cells:r},i)=>(0,j.jsxs)(`tr`,{role:`row`,className:calm(r)?`calm`:void 0,children:[(0,j.jsxs)(`th`,{role:`rowheader`,scope:`row`,children:[(0,j.jsx)(`span`,{className:`code`,children:e.code}),` `,e.name,e.setAside!==null&&(0,j.jsx)(`span`,{className:`problem small`,children:p.feeds.setAside}),(0,j.jsx)(`span`,{className:`all-current`,"aria-hidden":!0,children:p.feeds.allCurrent})]}),r.map((r,o)=>(0,j.jsx)(`td`,{role:`gridcell`,"data-row":i,"data-column":o,tabIndex:s.row===i&&s.column===o?0:-1,"aria-selected":r?.feeds.some(({slug:e})=>e===n)??!1,className:r===null?`none`:r.status.toLowerCase(),onClick:()=>{a({row:i,column:o}),open(r)},children:(0,j.jsx)(CellWords,{cell:r,nation:e.name,kind:p.kind(P[o]??``),instant:t})},P[o]))]},e.code))})]})}),(0,j.jsxs)(`div`,{className:`table-foot quiet small`,children:[(0,j.jsx)(`span`,{children:p.feeds.summary(e.length,l)}),(0,j.jsx)(`span`,{children:p.feeds.ageHelp})]})]})}function calm(e){return e.every(e=>e===null||e.status===`UP_TO_DATE`&&!e.failed)}function CellWords({cell:e,nation:t,kind:n,instant:r}){if(e===null)return(0,j.jsxs)(j.Fragment,{children:[(0,j.jsx)(`span`,{"aria-hidden":!0,children:`·`}),(0,j.jsx)(`span`,{className:`hidden-text`,children:p.feeds.none})]});let i=e.asOf===null?``:_(e.asOf,r),a=e.failed?`${p.freshness(e.status)}, ${p.feeds.runFailed}`:p.freshness(e.status);return(0,j.jsxs)(j.Fragment,{children:[(0,j.jsxs)(`span`,{className:`matrix-cell`,"aria-hidden":!0,children:[(0,j.jsx)(b,{status:e.status}),` `,i||(e.live?p.feeds.live:p.feeds.never),e.feeds.length>1&&(0,j.jsxs)(`span`,{className:`quiet small`,children:[` ×`,e.feeds.length]}),e.failed&&(0,j.jsx)(`span`,{className:`run-failed`,children:`!`}),(0,j.jsx)(`span`,{className:`matrix-kind`,children:n})]}),(0,j.jsx)(`span`,{className:`hidden-text`,children:p.feeds.cell(t,n,a,i)})]})}var F=1e4;function FeedsPage(){let{value:e,failing:t}=i(fetchMatrix,F),n=new URLSearchParams(o()),[,s]=a(),[c,l]=(0,C.useState)(n.get(`filter`)??``),u=S.find(e=>e.toLowerCase()===n.get(`status`))??null,d=n.get(`feed`),go=(e,t)=>{let r=new URLSearchParams(n);for(let[t,n]of Object.entries(e))n===null||n===``?r.delete(t):r.set(t,n);let i=r.toString();s(i===``?`/feeds`:`/feeds?${i}`,{replace:t})},m=useShown(e===null?null:d),h=e===null?null:countsOf(e.nations);return(0,j.jsxs)(`div`,{className:`page`,children:[(0,j.jsxs)(`div`,{className:`feeds-head`,children:[(0,j.jsxs)(`div`,{children:[(0,j.jsx)(`h1`,{tabIndex:-1,children:p.feeds.title}),(0,j.jsx)(`p`,{className:`quiet`,children:p.feeds.lead})]}),(0,j.jsx)(`input`,{className:`control feeds-filter`,type:`search`,"aria-label":p.feeds.filter,placeholder:p.feeds.filter,value:c,onChange:e=>{l(e.target.value),go({filter:e.target.value},!0)}})]}),h!==null&&(0,j.jsx)(`div`,{className:`statuses`,role:`group`,"aria-label":p.feeds.status,children:S.filter(e=>h[e]>0||e===u).map(e=>(0,j.jsxs)(r,{className:`status ${e.toLowerCase()}`,"aria-pressed":e===u,onPress:()=>go({status:e===u?null:e.toLowerCase()},!0),children:[(0,j.jsx)(b,{status:e}),` `,(0,j.jsx)(`strong`,{children:f(h[e])}),` `,p.freshness(e)]},e))}),t&&e===null&&(0,j.jsx)(`p`,{className:`failure`,role:`alert`,children:p.feeds.loadFailed}),e===null&&!t&&(0,j.jsx)(`p`,{className:`quiet`,children:p.loading}),e!==null&&(0,j.jsxs)(`div`,{className:`feeds`,children:[(0,j.jsx)(FeedMatrix,{rows:matrixOf(e.nations,{words:c,status:u}),instant:e.world.instant,chosen:d,onChoose:e=>go({feed:e},!1)}),(0,j.jsx)(`aside`,{ref:m,className:d===null?`card feed-detail`:`card feed-detail chosen`,"aria-label":p.feeds.detail,"data-region":!0,tabIndex:-1,children:d===null?(0,j.jsx)(`p`,{className:`quiet`,children:p.feeds.choose}):(0,j.jsx)(FeedDetail,{slug:d},d)})]})]})}function useShown(e){let t=(0,C.useRef)(null);return(0,C.useEffect)(()=>{e!==null&&t.current!==null&&t.current.getBoundingClientRect().top>window.innerHeight/2&&t.current.scrollIntoView()},[e]),t}export{FeedsPage as default};