const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["assets/Editor-BS1G4Wem.js","assets/rolldown-runtime-B8BYMn-z.js","assets/jsx-runtime-Ch-ejDi4.js","assets/esm-DDt2cLfl.js","assets/preload-helper-BXt7DHt-.js","assets/validate-CwwKDR8Z.js","assets/introspection-_oGx6L9f.js","assets/FeedsPage-BmMZD9FJ.js"])))=>i.map(i=>d[i]);
import{i as e,o as t,t as n}from"./rolldown-runtime-B8BYMn-z.js";import{n as i,t as a}from"./jsx-runtime-Ch-ejDi4.js";import{$t as o,A as s,At as c,Bt as l,Ct as u,Dt as d,E as f,Et as p,Ft as m,Gt as h,H as g,Ht as _,I as v,It as y,Jt as b,K as x,Kt as S,Lt as C,M as w,Mt as T,Nt as E,O as D,Ot as O,P as k,Pt as A,Q as j,Qt as M,R as N,Rt as P,St as F,T as I,Tt as ee,Ut as te,Vt as ne,W as re,Wt as L,Xt as R,Yt as z,Zt as B,_ as ie,_t as ae,bt as oe,ct as V,d as se,en as ce,et as le,f as ue,g as de,gt as fe,h as pe,i as me,in as he,jt as ge,k as _e,kt as ve,l as ye,m as be,n as xe,nn as H,p as Se,q as Ce,qt as U,r as we,rn as Te,rt as Ee,t as De,tn as Oe,u as ke,v as Ae,vt as je,wt as Me,xt as Ne,yt as Pe,zt as Fe}from"./preload-helper-BXt7DHt-.js";import{A as Ie,B as Le,D as Re,E as ze,F as Be,I as Ve,L as He,M as Ue,O as We,P as Ge,R as Ke,T as qe,m as Je,p as Ye,t as Xe,w as Ze}from"./validate-CwwKDR8Z.js";import{l as Qe,o as $e,s as et}from"./introspection-_oGx6L9f.js";function $a4e76a5424781910$export$e08e3b67e392101e(...e){return(...t)=>{for(let n of e)typeof n==`function`&&n(...t)}}var W=t(i(),1),tt={prefix:String(Math.round(Math.random()*1e10)),current:0},nt=W.createContext(tt),rt=W.createContext(!1);typeof window<`u`&&window.document&&window.document.createElement;var it=new WeakMap;function $c7eafbbe1ea5834e$var$useCounter(e=!1){let t=(0,W.useContext)(nt),n=(0,W.useRef)(null);if(n.current===null&&!e){let e=W.default.__SECRET_INTERNALS_DO_NOT_USE_OR_YOU_WILL_BE_FIRED?.ReactCurrentOwner?.current;if(e){let n=it.get(e);n==null?it.set(e,{id:t.current,state:e.memoizedState}):e.memoizedState!==n.state&&(t.current=n.id,it.delete(e))}n.current=++t.current}return n.current}function $c7eafbbe1ea5834e$var$useLegacySSRSafeId(e){let t=(0,W.useContext)(nt),n=$c7eafbbe1ea5834e$var$useCounter(!!e),i=`react-aria${t.prefix}`;return e||`${i}-${n}`}function $c7eafbbe1ea5834e$var$useModernSSRSafeId(e){let t=W.useId(),[n]=(0,W.useState)($c7eafbbe1ea5834e$export$535bd6ca7f90a273()),i=n?`react-aria`:`react-aria${tt.prefix}`;return e||`${i}-${t}`}var ot=typeof W.useId==`function`?$c7eafbbe1ea5834e$var$useModernSSRSafeId:$c7eafbbe1ea5834e$var$useLegacySSRSafeId;function $c7eafbbe1ea5834e$var$getSnapshot(){return!1}function $c7eafbbe1ea5834e$var$getServerSnapshot(){return!0}function $c7eafbbe1ea5834e$var$subscribe(e){return()=>{}}function $c7eafbbe1ea5834e$export$535bd6ca7f90a273(){return typeof W.useSyncExternalStore==`function`?W.useSyncExternalStore($c7eafbbe1ea5834e$var$subscribe,$c7eafbbe1ea5834e$var$getSnapshot,$c7eafbbe1ea5834e$var$getServerSnapshot):(0,W.useContext)(rt)}function $1a716630a9e3a599$export$14d238f342723f25(e){let[t,n]=(0,W.useState)(e),i=(0,W.useRef)(t),a=(0,W.useRef)(null),o=(0,W.useRef)(()=>{if(!a.current)return;let e=a.current.next();e.done?a.current=null:i.current===e.value?o.current():n(e.value)});return H(()=>{i.current=t,a.current&&o.current()}),[t,(0,W.useCallback)(e=>{a.current=e(i.current),o.current()},[o])]}var st=!!(typeof window<`u`&&window.document&&window.document.createElement),ct=new Map,lt;typeof FinalizationRegistry<`u`&&(lt=new FinalizationRegistry(e=>{ct.delete(e)}));var ut=new WeakMap;function $390e54f620492c70$export$f680877a34711e37(e){let[t,n]=(0,W.useState)(e),i=(0,W.useRef)(null),a=ot(t),o=(0,W.useRef)(null),s=ut.get(o);if(lt&&s!==a&&(s!=null&&lt.unregister(o),lt.register(o,a,o),ut.set(o,a)),st){let e=ct.get(a);e&&!e.includes(i)?e.push(i):ct.set(a,[i])}return H(()=>{let e=a;return()=>{lt&&(lt.unregister(o),ut.delete(o)),ct.delete(e)}},[a]),(0,W.useEffect)(()=>{let e=i.current;return e&&n(e),()=>{e&&(i.current=null)}}),a}function $390e54f620492c70$export$cd8c9cb68f842629(e,t){if(e===t)return e;let n=ct.get(e);if(n)return n.forEach(e=>e.current=t),t;let i=ct.get(t);return i?(i.forEach(t=>t.current=e),e):t}function $390e54f620492c70$export$b4cc09c592e8fdb8(e=[]){let t=$390e54f620492c70$export$f680877a34711e37(),[n,i]=$1a716630a9e3a599$export$14d238f342723f25(t),a=(0,W.useCallback)(()=>{i(function*(){yield t,yield document.getElementById(t)?t:void 0})},[t,i]);return H(a,[t,a,...e]),n}function $4064df0d6f9620e1$export$c9058316764c140e(...e){return e.length===1&&e[0]?e[0]:t=>{let n=!1,i=e.map(e=>{let i=$4064df0d6f9620e1$var$setRef(e,t);return n||=typeof i==`function`,i});if(n)return()=>{i.forEach((t,n)=>{typeof t==`function`?t():$4064df0d6f9620e1$var$setRef(e[n],null)})}}}function $4064df0d6f9620e1$var$setRef(e,t){if(typeof e==`function`)return e(t);e!=null&&(e.current=t)}function r(e){var t,n,i=``;if(typeof e==`string`||typeof e==`number`)i+=e;else if(typeof e==`object`){if(Array.isArray(e)){var a=e.length;for(t=0;t<a;t++)e[t]&&(n=r(e[t]))&&(i&&(i+=` `),i+=n)}else for(n in e)e[n]&&(i&&(i+=` `),i+=n)}return i}function clsx(){for(var e,t,n=0,i=``,a=arguments.length;n<a;n++)(e=arguments[n])&&(t=r(e))&&(i&&(i+=` `),i+=t);return i}function $bbaa08b3cd72f041$export$9d1611c77c2fe928(...e){let t={...e[0]};for(let n=1;n<e.length;n++){let i=e[n];for(let e in i){let n=t[e],a=i[e];typeof n==`function`&&typeof a==`function`&&e[0]===`o`&&e[1]===`n`&&e.charCodeAt(2)>=65&&e.charCodeAt(2)<=90?t[e]=$a4e76a5424781910$export$e08e3b67e392101e(n,a):(e===`className`||e===`UNSAFE_className`)&&typeof n==`string`&&typeof a==`string`?t[e]=clsx(n,a):e===`id`&&n&&a?t.id=$390e54f620492c70$export$cd8c9cb68f842629(n,a):e===`ref`&&n&&a?t.ref=$4064df0d6f9620e1$export$c9058316764c140e(n,a):t[e]=a===void 0?n:a}}return t}function $03e8ab2d84d7657a$export$4338b53315abf666(e){let t=(0,W.useRef)(null),n=(0,W.useRef)(void 0),i=(0,W.useCallback)(t=>{if(typeof e==`function`){let n=e,i=n(t);return()=>{typeof i==`function`?i():n(null)}}if(e)return e.current=t,()=>{e.current=null}},[e]);return(0,W.useMemo)(()=>({get current(){return t.current},set current(e){t.current=e,n.current&&=(n.current(),void 0),e!=null&&(n.current=i(e))}}),[i])}var dt=Symbol(`default`);function $7230ffa83bc0c2cf$export$2881499e37b75b9a({values:e,children:t}){for(let[n,i]of e)t=W.createElement(n.Provider,{value:i},t);return t}function $7230ffa83bc0c2cf$export$4d86445c2cf5e3(e){let{className:t,style:n,children:i,defaultClassName:a,defaultChildren:o,defaultStyle:s,values:c,render:l}=e;return(0,W.useMemo)(()=>{let e,u,d;return e=typeof t==`function`?t({...c,defaultClassName:a}):t,u=typeof n==`function`?n({...c,defaultStyle:s||{}}):n,d=typeof i==`function`?i({...c,defaultChildren:o}):i??o,{className:e??a,style:u||s?{...s,...u}:void 0,children:d??o,"data-rac":``,render:l?e=>l(e,c):void 0}},[t,n,i,a,o,s,c,l])}function $7230ffa83bc0c2cf$export$fabf2dc03a41866e(e,t){let n=(0,W.useContext)(e);if(t===null)return null;if(n&&typeof n==`object`&&`slots`in n&&n.slots){let e=t||dt;if(!n.slots[e]){let e=new Intl.ListFormat().format(Object.keys(n.slots).map(e=>`"${e}"`)),i=t?`Invalid slot "${t}".`:`A slot prop is required.`;throw Error(`${i} Valid slot names are ${e}.`)}return n.slots[e]}return n}function $7230ffa83bc0c2cf$export$29f1550f4b0d4415(e,t,n){let{ref:i,...a}=$7230ffa83bc0c2cf$export$fabf2dc03a41866e(n,e.slot)||{},o=$03e8ab2d84d7657a$export$4338b53315abf666((0,W.useMemo)(()=>$4064df0d6f9620e1$export$c9058316764c140e(t,i),[t,i])),s=$bbaa08b3cd72f041$export$9d1611c77c2fe928(a,e);return`style`in a&&a.style&&`style`in e&&e.style&&(s.style=typeof a.style==`function`||typeof e.style==`function`?t=>{let n=typeof a.style==`function`?a.style(t):a.style,i={...t.defaultStyle,...n},o=typeof e.style==`function`?e.style({...t,defaultStyle:i}):e.style;return{...i,...o}}:{...a.style,...e.style}),[s,o]}function $7230ffa83bc0c2cf$export$9d4c57ee4c6ffdd8(e=!0){let[t,n]=(0,W.useState)(e),i=(0,W.useRef)(!1),a=(0,W.useCallback)(e=>{i.current=!0,n(!!e)},[]);return H(()=>{i.current||n(!1)},[]),[a,t]}function $7230ffa83bc0c2cf$export$ef03459518577ad4(e){let t=/^(data-.*)$/,n={};for(let i in e)t.test(i)||(n[i]=e[i]);return n}function $7230ffa83bc0c2cf$var$DOMElement(e,t,n){let{render:i,...a}=t,o=(0,W.useRef)(null),s=(0,W.useMemo)(()=>$4064df0d6f9620e1$export$c9058316764c140e(n,o),[n,o]);H(()=>{},[e,i]);let c={...a,ref:s};return i?i(c,void 0):W.createElement(e,c)}var ft={},G=new Proxy({},{get(e,t){if(typeof t!=`string`)return;let n=ft[t];return n||(n=(0,W.forwardRef)($7230ffa83bc0c2cf$var$DOMElement.bind(null,t)),ft[t]=n),n}}),pt=`react-aria-clear-focus`,mt=`react-aria-focus`;function $b72f3f7b3b5f42c6$export$76e4e37e5339496d(e){let t=$b72f3f7b3b5f42c6$export$759df0d867455a91(o(e));t!==e&&(t&&$b72f3f7b3b5f42c6$export$6c5dc7e81d2cc29a(t,e),e&&$b72f3f7b3b5f42c6$export$2b35b76d2e30e129(e,t))}function $b72f3f7b3b5f42c6$export$6c5dc7e81d2cc29a(e,t){e.dispatchEvent(new FocusEvent(`blur`,{relatedTarget:t})),e.dispatchEvent(new FocusEvent(`focusout`,{bubbles:!0,relatedTarget:t}))}function $b72f3f7b3b5f42c6$export$2b35b76d2e30e129(e,t){e.dispatchEvent(new FocusEvent(`focus`,{relatedTarget:t})),e.dispatchEvent(new FocusEvent(`focusin`,{bubbles:!0,relatedTarget:t}))}function $b72f3f7b3b5f42c6$export$759df0d867455a91(e){let t=U(e),n=t?.getAttribute(`aria-activedescendant`);return n&&e.getElementById(n)||t}var ht={};ht={collectionLabel:`مقترحات`};var gt={};gt={collectionLabel:`Предложения`};var _t={};_t={collectionLabel:`Návrhy`};var vt={};vt={collectionLabel:`Forslag`};var yt={};yt={collectionLabel:`Empfehlungen`};var bt={};bt={collectionLabel:`Προτάσεις`};var xt={};xt={collectionLabel:`Suggestions`};var St={};St={collectionLabel:`Sugerencias`};var Ct={};Ct={collectionLabel:`Soovitused`};var wt={};wt={collectionLabel:`Ehdotukset`};var Tt={};Tt={collectionLabel:`Suggestions`};var Et={};Et={collectionLabel:`הצעות`};var Dt={};Dt={collectionLabel:`Prijedlozi`};var Ot={};Ot={collectionLabel:`Javaslatok`};var kt={};kt={collectionLabel:`Suggerimenti`};var At={};At={collectionLabel:`候補`};var jt={};jt={collectionLabel:`제안`};var Mt={};Mt={collectionLabel:`Pasiūlymai`};var Nt={};Nt={collectionLabel:`Ieteikumi`};var Pt={};Pt={collectionLabel:`Forslag`};var Ft={};Ft={collectionLabel:`Suggesties`};var It={};It={collectionLabel:`Sugestie`};var Lt={};Lt={collectionLabel:`Sugestões`};var Rt={};Rt={collectionLabel:`Sugestões`};var zt={};zt={collectionLabel:`Sugestii`};var Bt={};Bt={collectionLabel:`Предложения`};var Vt={};Vt={collectionLabel:`Návrhy`};var Ht={};Ht={collectionLabel:`Predlogi`};var Ut={};Ut={collectionLabel:`Predlozi`};var Wt={};Wt={collectionLabel:`Förslag`};var Gt={};Gt={collectionLabel:`Öneriler`};var Kt={};Kt={collectionLabel:`Пропозиції`};var qt={};qt={collectionLabel:`建议`};var Jt={};Jt={collectionLabel:`建議`};var Yt={};Yt={"ar-AE":ht,"bg-BG":gt,"cs-CZ":_t,"da-DK":vt,"de-DE":yt,"el-GR":bt,"en-US":xt,"es-ES":St,"et-EE":Ct,"fi-FI":wt,"fr-FR":Tt,"he-IL":Et,"hr-HR":Dt,"hu-HU":Ot,"it-IT":kt,"ja-JP":At,"ko-KR":jt,"lt-LT":Mt,"lv-LV":Nt,"nb-NO":Pt,"nl-NL":Ft,"pl-PL":It,"pt-BR":Lt,"pt-PT":Rt,"ro-RO":zt,"ru-RU":Bt,"sk-SK":Vt,"sl-SI":Ht,"sr-SP":Ut,"sv-SE":Wt,"tr-TR":Gt,"uk-UA":Kt,"zh-CN":qt,"zh-TW":Jt};function $7096878c21af5e66$export$a929f3f93e2cc67e(e,t){let n=ce(t),i=o(t);if(i==null||n==null)return;let a,s=`meta[name="${CSS.escape(e)}"], meta[property="${CSS.escape(e)}"]`,c=i.querySelector(s);return c&&c instanceof n.HTMLMetaElement&&(e===`csp-nonce`&&c.nonce&&(a??=c.nonce||void 0),c.content&&(a??=c.content||void 0)),e===`csp-nonce`&&(a??=n.__webpack_nonce__||globalThis.__webpack_nonce__||void 0),a}var Xt=100,Zt=600,K={isOpen:!1,screenWidth:0,screenHeight:0,screenAngle:0,screenTimeout:0,startTimeStamp:0,endTimeStamp:0,resizeTimeStamp:0,resizeTimeout:0},Qt=new Set([`checkbox`,`radio`,`range`,`color`,`file`,`image`,`button`,`submit`,`reset`]);function $bb39c0fc1c19b34c$var$getTouchScreen(){let e=Number(window.visualViewport?.width??window.innerWidth),t=Number(window.visualViewport?.height??window.innerHeight),n=Number(window.visualViewport?.scale??1);return{width:e*n,height:t*n,angle:window.screen.orientation?.angle??0}}function $bb39c0fc1c19b34c$var$onResizeStart(e){K.resizeTimeStamp<=e.timeStamp+50&&(K.resizeTimeStamp=e.timeStamp+150,window.clearTimeout(K.resizeTimeout),K.resizeTimeout=window.setTimeout($bb39c0fc1c19b34c$var$onResizeEnd,150))}function $bb39c0fc1c19b34c$var$onResizeEnd(){let e=$7096878c21af5e66$export$a929f3f93e2cc67e(`viewport`);if(y()&&e?.includes(`overlays-content`))return;let t=performance.now(),n=$bb39c0fc1c19b34c$var$getTouchScreen(),i=t-K.startTimeStamp,a=K.screenHeight-n.height,o=K.screenAngle-n.angle;Math.abs(o)%180&&K.screenWidth-n.height<Xt&&(K.screenWidth=n.width,K.screenHeight=n.height,K.screenAngle=n.angle,a=0),i>Zt&&(window.clearTimeout(K.screenTimeout),K.screenTimeout=window.setTimeout(()=>{let e=$bb39c0fc1c19b34c$export$c57958e35f31ed73(document.hasFocus()?U():null),t=$bb39c0fc1c19b34c$var$getTouchScreen();Math.abs(K.screenAngle-t.angle)%180||K.isOpen&&e||(K.screenWidth=t.width,K.screenHeight=t.height,K.screenAngle=t.angle,K.isOpen=!1)},Zt)),i<=Zt&&a>=Xt&&(K.endTimeStamp=t),K.isOpen=a>=Xt}function $bb39c0fc1c19b34c$var$onOrientationChange(){let e=$bb39c0fc1c19b34c$var$getTouchScreen(),t=K.screenAngle-e.angle;if(Math.abs(t)%180&&!K.isOpen){let e=K.screenWidth;K.screenWidth=K.screenHeight,K.screenHeight=e}K.isOpen||(K.screenAngle=e.angle)}function $bb39c0fc1c19b34c$var$onFocus(e){let t=$bb39c0fc1c19b34c$export$c57958e35f31ed73(z(e)),n=performance.now(),i=$bb39c0fc1c19b34c$var$getTouchScreen(),a=K.screenHeight-i.height;a<Xt&&t&&(K.screenWidth=i.width,K.screenHeight=i.height,K.screenAngle=i.angle,K.startTimeStamp=n),t&&window.clearTimeout(K.screenTimeout),a>=Xt&&t&&(K.endTimeStamp=n)}function $bb39c0fc1c19b34c$var$setupGlobalEvents(){let e=$bb39c0fc1c19b34c$var$getTouchScreen();Oe(window.visualViewport,`resize`,A()?$bb39c0fc1c19b34c$var$onResizeEnd:$bb39c0fc1c19b34c$var$onResizeStart),Oe(window.screen.orientation,`change`,$bb39c0fc1c19b34c$var$onOrientationChange),Oe(window,`focus`,$bb39c0fc1c19b34c$var$onFocus,{capture:!0,passive:!0}),K.screenWidth=e.width,K.screenHeight=e.height,K.screenAngle=e.angle}typeof document<`u`&&(document.readyState===`loading`?Oe(document,`DOMContentLoaded`,$bb39c0fc1c19b34c$var$setupGlobalEvents):$bb39c0fc1c19b34c$var$setupGlobalEvents());function $bb39c0fc1c19b34c$export$a986ed8aea890397(){let e=$7096878c21af5e66$export$a929f3f93e2cc67e(`viewport`);return y()&&e?.includes(`overlays-content`)?!1:K.isOpen?!0:K.startTimeStamp?K.endTimeStamp>=K.startTimeStamp?!0:performance.now()-K.startTimeStamp<=Zt?K.endTimeStamp>0||window.navigator.maxTouchPoints>0:!1:window.navigator.maxTouchPoints>0}function $bb39c0fc1c19b34c$export$c57958e35f31ed73(e){if(!(e instanceof Element)||!_(e))return!1;let t=e instanceof HTMLTextAreaElement,n=e instanceof HTMLElement&&e.isContentEditable,i=e instanceof HTMLInputElement&&!Qt.has(e.type);return t||n||i}function $bb39c0fc1c19b34c$export$16792effe837dba3(e){return m()?e.metaKey:e.ctrlKey}function $bb39c0fc1c19b34c$export$b1f1c83775b8b5f7(){return K.isOpen}var $t=W.useInsertionEffect??H;function $fe16bffc7a557bf0$export$7f54fc3180508a52(e){let t=(0,W.useRef)(null);return $t(()=>{t.current=e},[e]),(0,W.useCallback)((...e)=>{let n=t.current;return n?.(...e)},[])}function $600b3cf69ae46262$export$90fc3a17d93f704c(e,t,n,i){let a=$fe16bffc7a557bf0$export$7f54fc3180508a52(n),o=n==null;(0,W.useEffect)(()=>{if(!(o||e.current==null))return Oe(e.current,t,a,i)},[e,t,i,o])}function $e8ac3c3f5d4bae7f$export$d6875122194c7b44(e,t){let{id:n,"aria-label":i,"aria-labelledby":a}=e;return n=$390e54f620492c70$export$f680877a34711e37(n),a&&i?a=[...new Set([n,...a.trim().split(/\s+/)])].join(` `):a&&=a.trim().split(/\s+/).join(` `),!i&&!a&&t&&(i=t),{id:n,"aria-label":i,"aria-labelledby":a}}var en=new Set([`Arab`,`Syrc`,`Samr`,`Mand`,`Thaa`,`Mend`,`Nkoo`,`Adlm`,`Rohg`,`Hebr`]),tn=new Set([`ae`,`ar`,`arc`,`bcc`,`bqi`,`ckb`,`dv`,`fa`,`glk`,`he`,`ku`,`mzn`,`nqo`,`pnb`,`ps`,`sd`,`ug`,`ur`,`yi`]);function $d805ff57cab8bee2$export$702d680b21cbd764(e){if(Intl.Locale){let t=new Intl.Locale(e).maximize(),n=typeof t.getTextInfo==`function`?t.getTextInfo():t.textInfo;if(n)return n.direction===`rtl`;if(t.script)return en.has(t.script)}let t=e.split(`-`)[0];return tn.has(t)}var nn=Symbol.for(`react-aria.i18n.locale`);function $520a025cdb0d710d$export$f09106e7c6677ec5(){let e=typeof window<`u`&&window[nn]||typeof navigator<`u`&&(navigator.language||navigator.userLanguage)||`en-US`;try{Intl.DateTimeFormat.supportedLocalesOf([e])}catch{e=`en-US`}return{locale:e,direction:$d805ff57cab8bee2$export$702d680b21cbd764(e)?`rtl`:`ltr`}}var rn=$520a025cdb0d710d$export$f09106e7c6677ec5(),an=new Set;function $520a025cdb0d710d$var$updateLocale(){rn=$520a025cdb0d710d$export$f09106e7c6677ec5();for(let e of an)e(rn)}function $520a025cdb0d710d$export$188ec29ebc2bdc3a(){let e=$c7eafbbe1ea5834e$export$535bd6ca7f90a273(),[t,n]=(0,W.useState)(rn);return(0,W.useEffect)(()=>(an.size===0&&window.addEventListener(`languagechange`,$520a025cdb0d710d$var$updateLocale),an.add(n),()=>{an.delete(n),an.size===0&&window.removeEventListener(`languagechange`,$520a025cdb0d710d$var$updateLocale)}),[]),e?{locale:typeof window<`u`&&window[nn]||`en-US`,direction:`ltr`}:t}var on=W.createContext(null);function $2eb8e6d23f3d0cb0$export$43bb16f9c6d9e3f7(){let e=$520a025cdb0d710d$export$188ec29ebc2bdc3a();return(0,W.useContext)(on)||e}var sn=Symbol.for(`react-aria.i18n.locale`),cn=Symbol.for(`react-aria.i18n.strings`),ln=void 0,un=class $a747a10fe70a57da$export$c17fa47878dc55b6{constructor(e,t=`en-US`){this.strings=Object.fromEntries(Object.entries(e).filter(([,e])=>e)),this.defaultLocale=t}getStringForLocale(e,t){let n=this.getStringsForLocale(t)[e];if(!n)throw Error(`Could not find intl message ${e} in ${t} locale`);return n}getStringsForLocale(e){let t=this.strings[e];return t||(t=$a747a10fe70a57da$var$getStringsForLocale(e,this.strings,this.defaultLocale),this.strings[e]=t),t}static getGlobalDictionaryForPackage(e){if(typeof window>`u`)return null;let t=window[sn];if(ln===void 0){let e=window[cn];if(!e)return null;ln={};for(let n in e)ln[n]=new $a747a10fe70a57da$export$c17fa47878dc55b6({[t]:e[n]},t)}let n=ln?.[e];if(!n)throw Error(`Strings for package "${e}" were not included by LocalizedStringProvider. Please add it to the list passed to createLocalizedStringDictionary.`);return n}};function $a747a10fe70a57da$var$getStringsForLocale(e,t,n=`en-US`){if(t[e])return t[e];let i=$a747a10fe70a57da$var$getLanguage(e),a=$a747a10fe70a57da$var$getScript(e);if(a&&t[`${i}-${a}`])return t[`${i}-${a}`];if(t[i])return t[i];for(let e in t)if(e.startsWith(i+`-`))return t[e];return t[n]}function $a747a10fe70a57da$var$getLanguage(e){return Intl.Locale?new Intl.Locale(e).language:e.split(`-`)[0]}function $a747a10fe70a57da$var$getScript(e){if(Intl.Locale)return new Intl.Locale(e).script}var dn=new Map,fn=new Map,$b27c684a33948c64$export$2f817fcdc4b89ae0=class{constructor(e,t){this.locale=e,this.strings=t}format(e,t){let n=this.strings.getStringForLocale(e,this.locale);return typeof n==`function`?n(t,this):n}plural(e,t,n=`cardinal`){let i=t[`=`+e];if(i)return typeof i==`function`?i():i;let a=this.locale+`:`+n,o=dn.get(a);return o||(o=new Intl.PluralRules(this.locale,{type:n}),dn.set(a,o)),i=t[o.select(e)]||t.other,typeof i==`function`?i():i}number(e){let t=fn.get(this.locale);return t||(t=new Intl.NumberFormat(this.locale),fn.set(this.locale,t)),t.format(e)}select(e,t){let n=e[t]||e.other;return typeof n==`function`?n():n}},pn=new WeakMap;function $cf2482eff2eeeec2$var$getCachedDictionary(e){let t=pn.get(e);return t||(t=new un(e),pn.set(e,t)),t}function $cf2482eff2eeeec2$export$87b761675e8eaa10(e,t){return t&&un.getGlobalDictionaryForPackage(t)||$cf2482eff2eeeec2$var$getCachedDictionary(e)}function $cf2482eff2eeeec2$export$f12b703ca79dfbb1(e,t){let{locale:n}=$2eb8e6d23f3d0cb0$export$43bb16f9c6d9e3f7(),i=$cf2482eff2eeeec2$export$87b761675e8eaa10(e,t);return(0,W.useMemo)(()=>new $b27c684a33948c64$export$2f817fcdc4b89ae0(n,i),[n,i])}function $parcel$interopDefault$3(e){return e&&e.__esModule?e.default:e}e($parcel$interopDefault$3,`$parcel$interopDefault`);function $134103e19bdfd846$export$1e40b3ca02d92d21(e,t){let{inputRef:n,collectionRef:i,filter:a,disableAutoFocusFirst:s=!1,disableVirtualFocus:c=!1}=e,l=$390e54f620492c70$export$f680877a34711e37(),u=(0,W.useRef)(void 0),d=(0,W.useRef)(!1),f=(0,W.useRef)(null),p=F()===`virtual`&&(P()||y()),[m,h]=(0,W.useState)(!p&&!c),[g,_]=(0,W.useState)(!1),[v,b]=(0,W.useState)(!1);(0,W.useEffect)(()=>()=>clearTimeout(u.current),[]);let x=$fe16bffc7a557bf0$export$7f54fc3180508a52(e=>{!e.isTrusted&&m&&n.current&&U(o(n.current))!==n.current&&Me()!==`touch`&&n.current.focus();let a=z(e);!e.isTrusted&&a&&f.current!==a.id&&(clearTimeout(u.current),a===i.current?f.current&&!document.getElementById(f.current)&&(f.current=null,t.setFocusedNodeId(null)):d.current?(f.current=a.id,u.current=setTimeout(()=>{t.setFocusedNodeId(a.id)},500)):(f.current=a.id,t.setFocusedNodeId(a.id)),d.current=!1)}),[S,C]=(0,W.useState)(null),w=(0,W.useCallback)(e=>{C(e),e==null?_(!1):(e.getAttribute(`tabindex`)!=null&&h(!1),_(!0))},[]);H(()=>(S?.addEventListener(`focusin`,x),()=>{S?.removeEventListener(`focusin`,x)}),[S]);let T=$03e8ab2d84d7657a$export$4338b53315abf666((0,W.useMemo)(()=>$4064df0d6f9620e1$export$c9058316764c140e(i,w),[i,w])),E=(0,W.useCallback)(()=>{i.current?(d.current=!0,i.current?.dispatchEvent(new CustomEvent(mt,{cancelable:!0,bubbles:!0,detail:{focusStrategy:`first`}}))):b(!0)},[i]),D=(0,W.useCallback)(e=>{b(!1),$b72f3f7b3b5f42c6$export$76e4e37e5339496d(U()),f.current=null,t.setFocusedNodeId(null);let n=new CustomEvent(pt,{cancelable:!0,bubbles:!0,detail:{clearFocusKey:e}});clearTimeout(u.current),d.current=!1,i.current?.dispatchEvent(n)},[i,t]),O=(0,W.useRef)(``);$600b3cf69ae46262$export$90fc3a17d93f704c(n,`beforeinput`,e=>{let{inputType:t}=e;O.current=t});let onChange=e=>{(O.current===`insertText`||O.current===`insertCompositionText`||O.current===`insertFromComposition`)&&!s?E():O.current&&(O.current.includes(`insert`)||O.current.includes(`delete`)||O.current.includes(`history`))&&(D(!0),$b72f3f7b3b5f42c6$export$759df0d867455a91(document)===n.current&&$b72f3f7b3b5f42c6$export$2b35b76d2e30e129(n.current,null)),t.setInputValue(e)},k=(0,W.useRef)(null),onKeyDown=e=>{if(k.current=z(e),e.nativeEvent.isComposing)return;let t=f.current;switch(t!==null&&o(n.current).getElementById(t)==null&&(f.current=null,t=null),e.key){case`a`:if($bb39c0fc1c19b34c$export$16792effe837dba3(e))return;break;case`Escape`:if(e.isDefaultPrevented())return;break;case` `:return;case`Tab`:`continuePropagation`in e&&e.continuePropagation();return;case`Home`:case`End`:case`PageDown`:case`PageUp`:case`ArrowUp`:case`ArrowDown`:case`ArrowRight`:case`ArrowLeft`:{if((e.key===`Home`||e.key===`End`)&&t==null&&e.shiftKey)return;if(e.key===`ArrowRight`||e.key===`ArrowLeft`){if(t==null){e.isPropagationStopped()||e.stopPropagation();return}break}e.preventDefault();let n=new CustomEvent(mt,{cancelable:!0,bubbles:!0});i.current?.dispatchEvent(n);break}}e.isPropagationStopped()||e.stopPropagation();let a=!0;if(i.current!==null){if(t==null)a=i.current?.dispatchEvent(new KeyboardEvent(e.nativeEvent.type,e.nativeEvent))||!1;else{let n=document.getElementById(t);n&&(a=n?.dispatchEvent(new KeyboardEvent(e.nativeEvent.type,e.nativeEvent))||!1)}}if(a)switch(e.key){case`ArrowLeft`:case`ArrowRight`:D();break;case`Enter`:t!=null&&document.getElementById(t)?.dispatchEvent(new PointerEvent(`click`,e.nativeEvent))}else e.preventDefault()},A=$fe16bffc7a557bf0$export$7f54fc3180508a52(e=>{if(z(e)===k.current){e.stopImmediatePropagation();let t=f.current;t==null?i.current?.dispatchEvent(new KeyboardEvent(e.type,e)):document.getElementById(t)?.dispatchEvent(new KeyboardEvent(e.type,e))}});(0,W.useEffect)(()=>(document.addEventListener(`keyup`,A,!0),()=>{document.removeEventListener(`keyup`,A,!0)}),[]);let j=$e8ac3c3f5d4bae7f$export$d6875122194c7b44({id:l,"aria-label":$cf2482eff2eeeec2$export$f12b703ca79dfbb1($parcel$interopDefault$3(Yt),`@react-aria/autocomplete`).format(`collectionLabel`)}),M=(0,W.useCallback)((e,n)=>!a||a(e,t.inputValue,n),[t.inputValue,a]),onBlur=e=>{if(!e.isTrusted)return;let t=f.current?document.getElementById(f.current):null;t&&$b72f3f7b3b5f42c6$export$6c5dc7e81d2cc29a(t,e.relatedTarget)},onFocus=e=>{if(e.isTrusted&&f.current&&document.getElementById(f.current)){let t=z(e);queueMicrotask(()=>{$b72f3f7b3b5f42c6$export$6c5dc7e81d2cc29a(t,i.current),$b72f3f7b3b5f42c6$export$2b35b76d2e30e129(i.current,t)})}},onPointerDown=e=>{e.button===0&&e.pointerType!==`touch`&&f.current!=null&&n.current!=null&&z(e)===n.current&&D()},N={value:t.inputValue,onChange},I={onKeyDown,"aria-activedescendant":t.focusedNodeId??void 0,onBlur,onFocus,onPointerDown};return N={...N,...m&&g&&I,enterKeyHint:`go`,"aria-controls":g?l:void 0,"aria-autocomplete":`list`,autoCorrect:`off`,spellCheck:`false`,autoComplete:`off`},{inputProps:N,collectionProps:$bbaa08b3cd72f041$export$9d1611c77c2fe928(j,{shouldUseVirtualFocus:m,disallowTypeAhead:m,autoFocus:v?`first`:!1}),collectionRef:T,filter:a==null?void 0:M}}var mn=W.useInsertionEffect??W.useLayoutEffect;function $3e6197669829fe11$export$40bfa8c7b0832715(e,t,n){let[i,a]=(0,W.useState)(e||t),o=(0,W.useRef)(i),s=(0,W.useRef)(e!==void 0),c=e!==void 0;(0,W.useEffect)(()=>{s.current,s.current=c},[c]);let l=c?e:i;mn(()=>{o.current=l});let[,u]=(0,W.useReducer)(()=>({}),{});return[l,(0,W.useCallback)((e,...t)=>{let i=typeof e==`function`?e(o.current):e;Object.is(o.current,i)||(o.current=i,a(i),u(),n?.(i,...t))},[n])]}function $436a01f8a2730afd$export$ce1595f6e1a63433(e){let{onInputChange:t,inputValue:n,defaultInputValue:i=``}=e,onInputChange=e=>{t&&t(e)},[a,o]=(0,W.useState)(null),[s,c]=$3e6197669829fe11$export$40bfa8c7b0832715(n,i,onInputChange);return{inputValue:s,setInputValue:c,focusedNodeId:a,setFocusedNodeId:o}}var hn=(0,W.createContext)(null),gn=(0,W.createContext)(null),_n=(0,W.createContext)(null),vn=(0,W.createContext)(null);function $4b38b5b75ecc6208$export$2f2b9559550c7bbc(e){e=$bbaa08b3cd72f041$export$9d1611c77c2fe928($7230ffa83bc0c2cf$export$fabf2dc03a41866e(hn,e.slot),e);let{filter:t,disableAutoFocusFirst:n}=e,i=$436a01f8a2730afd$export$ce1595f6e1a63433(e),a=(0,W.useRef)(null),o=(0,W.useRef)(null),{inputProps:s,collectionProps:c,collectionRef:l,filter:u}=$134103e19bdfd846$export$1e40b3ca02d92d21({...$7230ffa83bc0c2cf$export$ef03459518577ad4(e),filter:t,disableAutoFocusFirst:n,inputRef:a,collectionRef:o},i);return W.createElement($7230ffa83bc0c2cf$export$2881499e37b75b9a,{values:[[gn,i],[vn,{...s,ref:a}],[_n,{...c,filter:u,ref:l}]]},e.children)}var $6f0c29017aeec335$export$d68d59712b04d9d1=class{constructor(e){this.value=null,this.level=0,this.hasChildNodes=!1,this.rendered=null,this.textValue=``,this[`aria-label`]=void 0,this.index=0,this.parentKey=null,this.prevKey=null,this.nextKey=null,this.firstChildKey=null,this.lastChildKey=null,this.props={},this.colSpan=null,this.colIndex=null,this.type=this.constructor.type,this.key=e}get childNodes(){throw Error(`childNodes is not supported`)}clone(){let e=new this.constructor(this.key);return e.value=this.value,e.level=this.level,e.hasChildNodes=this.hasChildNodes,e.rendered=this.rendered,e.textValue=this.textValue,e[`aria-label`]=this[`aria-label`],e.index=this.index,e.parentKey=this.parentKey,e.prevKey=this.prevKey,e.nextKey=this.nextKey,e.firstChildKey=this.firstChildKey,e.lastChildKey=this.lastChildKey,e.props=this.props,e.render=this.render,e.colSpan=this.colSpan,e.colIndex=this.colIndex,e}filter(e,t,n){let i=this.clone();return t.addDescendants(i,e),i}},$6f0c29017aeec335$export$b1918e978f1ee46f=class extends $6f0c29017aeec335$export$d68d59712b04d9d1{filter(e,t,n){let[i,a]=$6f0c29017aeec335$var$filterChildren(e,t,this.firstChildKey,n),o=this.clone();return o.firstChildKey=i,o.lastChildKey=a,o}},$6f0c29017aeec335$export$5ae2504e948afce5=class extends $6f0c29017aeec335$export$d68d59712b04d9d1{static{this.type=`header`}},$6f0c29017aeec335$export$8258a0665a675899=class extends $6f0c29017aeec335$export$d68d59712b04d9d1{static{this.type=`loader`}},$6f0c29017aeec335$export$fd11f34e1d07f134=class extends $6f0c29017aeec335$export$b1918e978f1ee46f{static{this.type=`item`}filter(e,t,n){if(n(this.textValue,this)){let n=this.clone();return t.addDescendants(n,e),n}return null}},$6f0c29017aeec335$export$437f11dc9b403b78=class extends $6f0c29017aeec335$export$b1918e978f1ee46f{static{this.type=`section`}filter(e,t,n){let i=super.filter(e,t,n);if(i&&i.lastChildKey!==null){let t=e.getItem(i.lastChildKey);if(t&&t.type!==`header`)return i}return null}},$6f0c29017aeec335$export$408d25a4e12db025=class{get size(){return this.itemCount}getKeys(){return this.keyMap.keys()}*[Symbol.iterator](){let e=this.firstKey==null?void 0:this.keyMap.get(this.firstKey);for(;e;)yield e,e=e.nextKey==null?void 0:this.keyMap.get(e.nextKey)}getChildren(e){let t=this.keyMap;return{*[Symbol.iterator](){let n=t.get(e),i=n?.firstChildKey==null?null:t.get(n.firstChildKey);for(;i;)yield i,i=i.nextKey==null?void 0:t.get(i.nextKey)}}}getKeyBefore(e){let t=this.keyMap.get(e);if(!t)return null;if(t.prevKey!=null){for(t=this.keyMap.get(t.prevKey);t&&t.type!==`item`&&t.lastChildKey!=null;)t=this.keyMap.get(t.lastChildKey);return t?.key??null}return t.parentKey}getKeyAfter(e){let t=this.keyMap.get(e);if(!t)return null;if(t.type!==`item`&&t.firstChildKey!=null)return t.firstChildKey;for(;t;){if(t.nextKey!=null)return t.nextKey;if(t.parentKey!=null)t=this.keyMap.get(t.parentKey);else return null}return null}getFirstKey(){return this.firstKey}getLastKey(){let e=this.lastKey==null?null:this.keyMap.get(this.lastKey);for(;e?.lastChildKey!=null;)e=this.keyMap.get(e.lastChildKey);return e?.key??null}getItem(e){return this.keyMap.get(e)??null}at(){throw Error(`Not implemented`)}clone(){let e=this.constructor,t=new e;return t.keyMap=new Map(this.keyMap),t.firstKey=this.firstKey,t.lastKey=this.lastKey,t.itemCount=this.itemCount,t}addNode(e){if(this.frozen)throw Error(`Cannot add a node to a frozen collection`);e.type===`item`&&this.keyMap.get(e.key)==null&&this.itemCount++,this.keyMap.set(e.key,e)}addDescendants(e,t){this.addNode(e);let n=t.getChildren(e.key);for(let e of n)this.addDescendants(e,t)}removeNode(e){if(this.frozen)throw Error(`Cannot remove a node to a frozen collection`);let t=this.keyMap.get(e);t!=null&&t.type===`item`&&this.itemCount--,this.keyMap.delete(e)}commit(e,t,n=!1){if(this.frozen)throw Error(`Cannot commit a frozen collection`);this.firstKey=e,this.lastKey=t,this.frozen=!n}filter(e){let t=new this.constructor,[n,i]=$6f0c29017aeec335$var$filterChildren(this,t,this.firstKey,e);return t?.commit(n,i),t}constructor(){this.keyMap=new Map,this.firstKey=null,this.lastKey=null,this.frozen=!1,this.itemCount=0}};function $6f0c29017aeec335$var$filterChildren(e,t,n,i){if(n==null)return[null,null];let a=null,o=null,s=e.getItem(n);for(;s!=null;){let n=s.filter(e,t,i);n!=null&&(n.nextKey=null,o&&(n.prevKey=o.key,o.nextKey=n.key),a??=n,t.addNode(n),o=n),s=s.nextKey==null?null:e.getItem(s.nextKey)}if(o&&o.type===`separator`){let e=o.prevKey;t.removeNode(o.key),e==null?o=null:(o=t.getItem(e),o.nextKey=null)}return[a?.key??null,o?.key??null]}var $96ead35620b8fd36$export$410b0c854570d131=class{constructor(e){this._firstChild=null,this._lastChild=null,this._previousSibling=null,this._nextSibling=null,this._parentNode=null,this._minInvalidChildIndex=null,this.ownerDocument=e}*[Symbol.iterator](){let e=this.firstChild;for(;e;)yield e,e=e.nextSibling}get firstChild(){return this._firstChild}set firstChild(e){this._firstChild=e,this.ownerDocument.markDirty(this)}get lastChild(){return this._lastChild}set lastChild(e){this._lastChild=e,this.ownerDocument.markDirty(this)}get previousSibling(){return this._previousSibling}set previousSibling(e){this._previousSibling=e,this.ownerDocument.markDirty(this)}get nextSibling(){return this._nextSibling}set nextSibling(e){this._nextSibling=e,this.ownerDocument.markDirty(this)}get parentNode(){return this._parentNode}set parentNode(e){this._parentNode=e,this.ownerDocument.markDirty(this)}get isConnected(){return this.parentNode?.isConnected||!1}invalidateChildIndices(e){(this._minInvalidChildIndex==null||!this._minInvalidChildIndex.isConnected||e.index<this._minInvalidChildIndex.index)&&(this._minInvalidChildIndex=e,this.ownerDocument.markDirty(this))}updateChildIndices(){let e=this._minInvalidChildIndex;for(;e;)e.index=e.previousSibling?e.previousSibling.index+1:0,e=e.nextSibling;this._minInvalidChildIndex=null}appendChild(e){e.parentNode&&e.parentNode.removeChild(e),this.firstChild??=e,this.lastChild?(this.lastChild.nextSibling=e,e.index=this.lastChild.index+1,e.previousSibling=this.lastChild):(e.previousSibling=null,e.index=0),e.parentNode=this,e.nextSibling=null,this.lastChild=e,this.ownerDocument.markDirty(this),this.isConnected&&this.ownerDocument.queueUpdate()}insertBefore(e,t){if(t==null)return this.appendChild(e);e.parentNode&&e.parentNode.removeChild(e),e.nextSibling=t,e.previousSibling=t.previousSibling,e.index=t.index-1,this.firstChild===t?this.firstChild=e:t.previousSibling&&(t.previousSibling.nextSibling=e),t.previousSibling=e,e.parentNode=t.parentNode,this.invalidateChildIndices(e),this.isConnected&&this.ownerDocument.queueUpdate()}removeChild(e){e.parentNode===this&&(this._minInvalidChildIndex===e&&(this._minInvalidChildIndex=null),e.nextSibling&&(this.invalidateChildIndices(e.nextSibling),e.nextSibling.previousSibling=e.previousSibling),e.previousSibling&&(e.previousSibling.nextSibling=e.nextSibling),this.firstChild===e&&(this.firstChild=e.nextSibling),this.lastChild===e&&(this.lastChild=e.previousSibling),e.parentNode=null,e.nextSibling=null,e.previousSibling=null,e.index=0,this.ownerDocument.markDirty(e),this.isConnected&&this.ownerDocument.queueUpdate())}addEventListener(){}removeEventListener(){}get previousVisibleSibling(){let e=this.previousSibling;for(;e&&e.isHidden;)e=e.previousSibling;return e}get nextVisibleSibling(){let e=this.nextSibling;for(;e&&e.isHidden;)e=e.nextSibling;return e}get firstVisibleChild(){let e=this.firstChild;for(;e&&e.isHidden;)e=e.nextSibling;return e}get lastVisibleChild(){let e=this.lastChild;for(;e&&e.isHidden;)e=e.previousSibling;return e}},yn=class $96ead35620b8fd36$export$dc064fe9e59310fd extends $96ead35620b8fd36$export$410b0c854570d131{constructor(e,t){super(t),this.nodeType=8,this.isMutated=!0,this._index=0,this.isHidden=!1,this.node=null}get index(){return this._index}set index(e){this._index=e,this.ownerDocument.markDirty(this)}get level(){return this.parentNode instanceof $96ead35620b8fd36$export$dc064fe9e59310fd?this.parentNode.level+ +(this.parentNode.node?.type===`item`):0}getMutableNode(){return this.node==null?null:(this.isMutated||=(this.node=this.node.clone(),!0),this.ownerDocument.markDirty(this),this.node)}updateNode(){let e=this.nextVisibleSibling,t=this.getMutableNode();if(t!=null&&(t.index=this.index,t.level=this.level,t.parentKey=this.parentNode instanceof $96ead35620b8fd36$export$dc064fe9e59310fd?this.parentNode.node?.key??null:null,t.prevKey=this.previousVisibleSibling?.node?.key??null,t.nextKey=e?.node?.key??null,t.hasChildNodes=!!this.firstChild,t.firstChildKey=this.firstVisibleChild?.node?.key??null,t.lastChildKey=this.lastVisibleChild?.node?.key??null,(t.colSpan!=null||t.colIndex!=null)&&e)){let n=(t.colIndex??t.index)+(t.colSpan??1);if(e.node!=null&&n!==e.node.colIndex){let t=e.getMutableNode();t.colIndex=n}}}setProps(e,t,n,i,a){let o,{value:s,textValue:c,id:l,...u}=e;if(this.node==null?(o=new n(l??`react-aria-${++this.ownerDocument.nodeId}`),this.node=o):o=this.getMutableNode(),u.ref=t,o.props=u,o.rendered=i,o.render=a,o.value=s,e[`aria-label`]&&(o[`aria-label`]=e[`aria-label`]),o.textValue=c||(typeof u.children==`string`?u.children:``)||e[`aria-label`]||``,l!=null&&l!==o.key)throw Error(`Cannot change the id of an item`);u.colSpan!=null&&(o.colSpan=u.colSpan),this.isConnected&&this.ownerDocument.queueUpdate()}get style(){let e=this;return{get display(){return e.isHidden?`none`:``},set display(t){let n=t===`none`;if(e.isHidden!==n){(e.parentNode?.firstVisibleChild===e||e.parentNode?.lastVisibleChild===e)&&e.ownerDocument.markDirty(e.parentNode);let t=e.previousVisibleSibling,i=e.nextVisibleSibling;t&&e.ownerDocument.markDirty(t),i&&e.ownerDocument.markDirty(i),e.isHidden=n,e.ownerDocument.markDirty(e)}}}}hasAttribute(){}setAttribute(){}setAttributeNS(){}removeAttribute(){}},$96ead35620b8fd36$export$b34a105447964f9f=class extends $96ead35620b8fd36$export$410b0c854570d131{constructor(e){super(null),this.nodeType=11,this.ownerDocument=this,this.dirtyNodes=new Set,this.isSSR=!1,this.nodeId=0,this.nodesByProps=new WeakMap,this.keyOwners=new Map,this.nextCollection=null,this.subscriptions=new Set,this.queuedRender=!1,this.inSubscription=!1,this.collection=e,this.nextCollection=e}get isConnected(){return!0}createElement(e){return new yn(e,this)}getMutableCollection(){return this.nextCollection||=this.collection.clone(),this.nextCollection}markDirty(e){this.dirtyNodes.add(e)}addNode(e){if(e.isHidden||e.node==null)return;let t=this.getMutableCollection();if(!t.getItem(e.node.key))for(let t of e)this.addNode(t);t.addNode(e.node)}removeNode(e){for(let t of e)this.removeNode(t);e.node&&this.getMutableCollection().removeNode(e.node.key)}getCollection(){return this.inSubscription||(this.queuedRender=!1,this.updateCollection()),this.collection}updateCollection(){for(let e of this.dirtyNodes)e instanceof yn&&(!e.isConnected||e.isHidden)?this.removeNode(e):e.updateChildIndices();for(let e of this.dirtyNodes)e instanceof yn?(e.isConnected&&!e.isHidden&&(e.updateNode(),this.addNode(e)),e.node&&this.dirtyNodes.delete(e),e.isMutated=!1):this.dirtyNodes.delete(e);this.nextCollection&&(this.nextCollection.commit(this.firstVisibleChild?.node?.key??null,this.lastVisibleChild?.node?.key??null,this.isSSR),this.isSSR||(this.collection=this.nextCollection,this.nextCollection=null))}queueUpdate(){if(!(this.dirtyNodes.size===0||this.queuedRender)){this.queuedRender=!0,this.inSubscription=!0,this.isSSR||(this.collection=this.collection.clone());for(let e of this.subscriptions)e();this.inSubscription=!1}}subscribe(e){return this.subscriptions.add(e),this.queuedRender&&e(),()=>this.subscriptions.delete(e)}resetAfterSSR(){this.isSSR&&(this.isSSR=!1,this.firstChild=null,this.lastChild=null,this.nodeId=0,this.keyOwners.clear())}};function $a80bd3e9349588e7$export$727c8fc270210f13(e){let{children:t,items:n,idScope:i,addIdAndValue:a,dependencies:o=[]}=e,s=(0,W.useMemo)(()=>void 0,[t]),c=(0,W.useMemo)(()=>new WeakMap,[...o,s]);return(0,W.useMemo)(()=>{if(n&&typeof t==`function`){let e=[];for(let o of n){let n=$a80bd3e9349588e7$var$isWeakKey(o)?o:null,s=n?c.get(n):null;if(!s){s=t(o);let l=s.props.id??o?.key??o?.id;i!=null&&s.props.id==null&&l!=null&&(l=i+`:`+l);let u=l??e.length;s=(0,W.cloneElement)(s,a?{key:u,id:l,value:o}:{key:u}),n&&c.set(n,s)}e.push(s)}return e}if(typeof t!=`function`)return t},[t,n,c,i,a])}function $a80bd3e9349588e7$var$isWeakKey(e){switch(typeof e){case`object`:return e!=null;case`function`:case`symbol`:return!0;default:return!1}}var bn=new Map,xn=new Set;function $081cb5757e08788e$var$isTransitionEvent(e){return`propertyName`in e}function $081cb5757e08788e$var$onTransitionStart(e){let t=z(e);if(!$081cb5757e08788e$var$isTransitionEvent(e)||!t)return;let n=bn.get(t);n||(n=new Set,bn.set(t,n),t.addEventListener(`transitioncancel`,$081cb5757e08788e$var$onTransitionEnd,{once:!0})),n.add(e.propertyName)}function $081cb5757e08788e$var$onTransitionEnd(e){let t=z(e);if(!$081cb5757e08788e$var$isTransitionEvent(e)||!t)return;let n=bn.get(t);if(n&&(n.delete(e.propertyName),n.size===0&&(t.removeEventListener(`transitioncancel`,$081cb5757e08788e$var$onTransitionEnd),bn.delete(t)),bn.size===0))for(let e of xn)e(!0),xn.delete(e)}function $081cb5757e08788e$var$setupGlobalEvents(){Oe(document,`transitionrun`,$081cb5757e08788e$var$onTransitionStart),Oe(document,`transitionend`,$081cb5757e08788e$var$onTransitionEnd)}function $081cb5757e08788e$var$cleanupDetachedElements(){for(let[e]of bn)`isConnected`in e&&!e.isConnected&&bn.delete(e)}typeof document<`u`&&(document.readyState===`loading`?Oe(document,`DOMContentLoaded`,$081cb5757e08788e$var$setupGlobalEvents):$081cb5757e08788e$var$setupGlobalEvents());function $081cb5757e08788e$export$24490316f764c430(e){let t=window.requestAnimationFrame(()=>{if($081cb5757e08788e$var$cleanupDetachedElements(),bn.size===0)return e(!1);xn.add(e)});return()=>{window.cancelAnimationFrame(t),xn.delete(e)}}function $f192c2f16961cbe0$export$80f3e147d781571c(e){if(!e.isConnected)return;let t=o(e);if(F()===`virtual`){let n=U(t);$081cb5757e08788e$export$24490316f764c430(()=>{let i=U(t);(i===n||i===t.body)&&e.isConnected&&L(e)})}else L(e)}function $8dba16319206abb6$export$48d1ea6320830260(e){if(e)return t=>{let n=!0;e({...t,preventDefault(){t.preventDefault()},isDefaultPrevented(){return t.isDefaultPrevented()},stopPropagation(){n=!0},continuePropagation(){n=!1,typeof t.continuePropagation==`function`&&t.continuePropagation()},isPropagationStopped(){return n}}),n&&!(typeof t.isPropagationStopped==`function`&&t.isPropagationStopped())&&t.stopPropagation()}}var Sn=new Set([`shift`,`alt`,`control`,`meta`,`mod`]),Cn=[`Alt`,`Control`,`Meta`,`Shift`];function $cbf729ad7eb217b0$export$9932402e211e7315(e){let t=new Set;return e.alt&&t.add(`Alt`),e.shift&&t.add(`Shift`),e.ctrl&&t.add(`Control`),e.meta&&t.add(`Meta`),e.mod&&t.add(m()?`Meta`:`Control`),t}function $cbf729ad7eb217b0$export$bf26c410e1f8fe6d(e){let t=new Set;return e.altKey&&t.add(`Alt`),e.ctrlKey&&t.add(`Control`),e.metaKey&&t.add(`Meta`),e.shiftKey&&t.add(`Shift`),t}function $cbf729ad7eb217b0$var$sortedModifierTokens(e){return Cn.filter(t=>e.has(t))}function $cbf729ad7eb217b0$export$d636f01a2eaffd51(e){let t=e.split(`+`).reduce((e,t)=>{let n=t.toLowerCase();return Sn.has(n)?n===`shift`?e.shift=!0:n===`alt`?e.alt=!0:n===`control`?e.ctrl=!0:n===`meta`?e.meta=!0:n===`mod`&&(e.mod=!0):e.key=t,e},{shift:!1,alt:!1,ctrl:!1,meta:!1,mod:!1,key:``});if(t.key===``)throw Error(`Invalid keyboard shortcut: "${e}". Must include exactly one non-modifier key (e.g. "a", "Enter", "ArrowDown"). Combine any of Shift, Alt, Ctrl, Meta, and Mod.`);return t}function $cbf729ad7eb217b0$var$normalizeEventKey(e){return e.toLowerCase()}var wn={space:` `,esc:`escape`,del:`delete`,ins:`insert`,left:`arrowleft`,right:`arrowright`,up:`arrowup`,down:`arrowdown`,pageup:`pageup`,pagedown:`pagedown`};function $cbf729ad7eb217b0$var$canonicalKeyFromSpecKey(e){let t=$cbf729ad7eb217b0$var$normalizeEventKey(e);return wn[t]??t}function $cbf729ad7eb217b0$export$6cfa2ace150c84a5(e){let t=$cbf729ad7eb217b0$var$sortedModifierTokens($cbf729ad7eb217b0$export$9932402e211e7315(e)),n=$cbf729ad7eb217b0$var$canonicalKeyFromSpecKey(e.key);return t.length>0?`${t.join(`+`)}+${n}`:n}function $cbf729ad7eb217b0$export$786304bda41dd69f(e){let t=$cbf729ad7eb217b0$var$sortedModifierTokens($cbf729ad7eb217b0$export$bf26c410e1f8fe6d(e)),n=$cbf729ad7eb217b0$var$normalizeEventKey(e.key);return(t.length>0?`${t.join(`+`)}+`:``)+n}function $cbf729ad7eb217b0$export$2fd1fc8039383ae1(e){let t=new Map;for(let[n,i]of Object.entries(e)){let e=$cbf729ad7eb217b0$export$d636f01a2eaffd51(n);t.set($cbf729ad7eb217b0$export$6cfa2ace150c84a5(e),i)}return e=>{let n=$cbf729ad7eb217b0$export$786304bda41dd69f(e),i=t.get(n),a=i?.(e);a===void 0&&i!==void 0?a={shouldContinuePropagation:!1,shouldPreventDefault:!0}:typeof a==`boolean`&&(a={shouldContinuePropagation:!a,shouldPreventDefault:a}),a?.shouldPreventDefault&&e.preventDefault(),(!i||a?.shouldContinuePropagation)&&e.continuePropagation()}}function $8296dad1a4c5e0dc$export$8f71654801c2f7cd(e){let{shortcuts:t,allowRepeats:n=!1,allowComposing:i=!1}=e,a,o;if(t){let s=$cbf729ad7eb217b0$export$2fd1fc8039383ae1(t),c=$8dba16319206abb6$export$48d1ea6320830260(e=>{h(e.currentTarget,z(e))?e.nativeEvent?.repeat&&!n||e.nativeEvent?.isComposing&&!i?e.continuePropagation():s(e):e.continuePropagation()}),l=$8dba16319206abb6$export$48d1ea6320830260(e=>{h(e.currentTarget,z(e))&&(e.nativeEvent?.repeat&&!n||e.nativeEvent?.isComposing),e.continuePropagation()});a=e.onKeyDown?$a4e76a5424781910$export$e08e3b67e392101e(e.onKeyDown,c):c,o=e.onKeyUp?$a4e76a5424781910$export$e08e3b67e392101e(e.onKeyUp,l):l}else a=$8dba16319206abb6$export$48d1ea6320830260(e.onKeyDown),o=$8dba16319206abb6$export$48d1ea6320830260(e.onKeyUp);return{keyboardProps:e.isDisabled?{}:{onKeyDown:a,onKeyUp:o}}}function $b7115c395c64f7b5$export$4debdb1a3f0fa79e(e,t){H(()=>{if(e&&e.ref&&t)return e.ref.current=t.current,()=>{e.ref&&(e.ref.current=null)}})}var Tn=W.createContext(null);function $d1116acdf220c2da$var$useFocusableContext(e){let t=(0,W.useContext)(Tn)||{};$b7115c395c64f7b5$export$4debdb1a3f0fa79e(t,e);let{ref:n,...i}=t;return i}function $d1116acdf220c2da$export$4c014de7c8940b4c(e,t){let{focusProps:n}=Ne(e),{keyboardProps:i}=$8296dad1a4c5e0dc$export$8f71654801c2f7cd(e),a=$bbaa08b3cd72f041$export$9d1611c77c2fe928(n,i),o=$d1116acdf220c2da$var$useFocusableContext(t),s=e.isDisabled?{}:o,c=(0,W.useRef)(e.autoFocus);(0,W.useEffect)(()=>{c.current&&t.current&&$f192c2f16961cbe0$export$80f3e147d781571c(t.current),c.current=!1},[t]);let l=e.excludeFromTabOrder?-1:0;return e.isDisabled&&(l=void 0),{focusableProps:$bbaa08b3cd72f041$export$9d1611c77c2fe928({...a,tabIndex:l},s)}}typeof HTMLTemplateElement<`u`&&(Object.defineProperty(HTMLTemplateElement.prototype,"firstChild",{configurable:!0,enumerable:!0,get:function(){return this.content.firstChild}}),Object.defineProperty(HTMLTemplateElement.prototype,"appendChild",{configurable:!0,enumerable:!0,value:function(e){return this.content.appendChild(e)}}),Object.defineProperty(HTMLTemplateElement.prototype,"removeChild",{configurable:!0,enumerable:!0,value:function(e){return this.content.removeChild(e)}}),Object.defineProperty(HTMLTemplateElement.prototype,"insertBefore",{configurable:!0,enumerable:!0,value:function(e,t){return this.content.insertBefore(e,t)}}));var En=(0,W.createContext)(!1);function $d7f64c32b702fe2c$export$8dc98ba7eadeaa56(e){if((0,W.useContext)(En))return W.createElement(W.Fragment,null,e.children);let t=W.createElement(En.Provider,{value:!0},e.children);return W.createElement(`template`,null,t)}function $d7f64c32b702fe2c$export$86427a43e3e48ebb(e){let Wrapper=(t,n)=>(0,W.useContext)(En)?null:e(t,n);return Wrapper.displayName=e.displayName||e.name,(0,W.forwardRef)(Wrapper)}function $d7f64c32b702fe2c$export$b5d7cc18bb8d2b59(){return(0,W.useContext)(En)}var Dn=n((e=>{var t=i();function is(e,t){return e===t&&(e!==0||1/e==1/t)||e!==e&&t!==t}var n=typeof Object.is==`function`?Object.is:is,a=t.useState,o=t.useEffect,s=t.useLayoutEffect,c=t.useDebugValue;function useSyncExternalStore$2(e,t){var n=t(),i=a({inst:{value:n,getSnapshot:t}}),l=i[0].inst,u=i[1];return s(function(){l.value=n,l.getSnapshot=t,checkIfSnapshotChanged(l)&&u({inst:l})},[e,n,t]),o(function(){return checkIfSnapshotChanged(l)&&u({inst:l}),e(function(){checkIfSnapshotChanged(l)&&u({inst:l})})},[e]),c(n),n}function checkIfSnapshotChanged(e){var t=e.getSnapshot;e=e.value;try{var i=t();return!n(e,i)}catch{return!0}}function useSyncExternalStore$1(e,t){return t()}var l=typeof window>`u`||window.document===void 0||window.document.createElement===void 0?useSyncExternalStore$1:useSyncExternalStore$2;e.useSyncExternalStore=t.useSyncExternalStore===void 0?l:t.useSyncExternalStore})),On=n(((e,t)=>{t.exports=Dn()})),kn=t(he(),1),An=On(),jn=(0,W.createContext)(!1),Mn=(0,W.createContext)(null);function $42ceafc619f9c3ba$export$bf788dd355e3a401(e){if((0,W.useContext)(Mn))return e.content;let{collection:t,document:n}=$42ceafc619f9c3ba$var$useCollectionDocument(e.createCollection);return W.createElement(W.Fragment,null,W.createElement($d7f64c32b702fe2c$export$8dc98ba7eadeaa56,null,W.createElement(Mn.Provider,{value:n},e.content)),W.createElement($42ceafc619f9c3ba$var$CollectionInner,{render:e.children,collection:t}))}function $42ceafc619f9c3ba$var$CollectionInner({collection:e,render:t}){return t(e)}function $42ceafc619f9c3ba$var$useSyncExternalStoreFallback(e,t,n){let i=$c7eafbbe1ea5834e$export$535bd6ca7f90a273(),a=(0,W.useRef)(i);a.current=i;let o=(0,W.useCallback)(()=>a.current?n():t(),[t,n]);return(0,An.useSyncExternalStore)(e,o)}var Nn=typeof W.useSyncExternalStore==`function`?W.useSyncExternalStore:$42ceafc619f9c3ba$var$useSyncExternalStoreFallback;function $42ceafc619f9c3ba$var$useCollectionDocument(e){let[t]=(0,W.useState)(()=>new $96ead35620b8fd36$export$b34a105447964f9f(e?.()||new $6f0c29017aeec335$export$408d25a4e12db025));return{collection:Nn((0,W.useCallback)(e=>t.subscribe(e),[t]),(0,W.useCallback)(()=>{let e=t.getCollection();return t.isSSR&&t.resetAfterSSR(),e},[t]),(0,W.useCallback)(()=>(t.isSSR=!0,t.getCollection()),[t])),document:t}}var Pn=(0,W.createContext)(null);function $42ceafc619f9c3ba$var$createCollectionNodeClass(e){let NodeClass=class extends $6f0c29017aeec335$export$d68d59712b04d9d1{static{this.type=e}};return NodeClass}function $42ceafc619f9c3ba$var$useSSRCollectionNode(e,t,n,i,a,o){typeof e==`string`&&(e=$42ceafc619f9c3ba$var$createCollectionNodeClass(e));let s=(0,W.useCallback)(a=>{a?.setProps(t,n,e,i,o)},[t,n,i,o,e]),c=(0,W.useContext)(Pn);if(c){let s=c.ownerDocument.nodesByProps.get(t);return s||(s=c.ownerDocument.createElement(e.type),s.setProps(t,n,e,i,o),c.appendChild(s),c.ownerDocument.updateCollection(),c.ownerDocument.nodesByProps.set(t,s)),a?W.createElement(Pn.Provider,{value:s},a):null}return W.createElement(e.type,{ref:s},a)}function $42ceafc619f9c3ba$export$18af5c7a9e9b3664(e,t){let Component=({node:e})=>t(e.props,e.props.ref,e),n=(0,W.forwardRef)((n,i)=>{let a=(0,W.useContext)(Tn);if(!(0,W.useContext)(jn)){if(t.length>=3)throw Error(t.name+` cannot be rendered outside a collection.`);return t(n,i)}return $42ceafc619f9c3ba$var$useSSRCollectionNode(e,n,i,`children`in n?n.children:null,null,e=>W.createElement(Tn.Provider,{value:a},W.createElement(Component,{node:e})))});return n.displayName=t.name,n}function $42ceafc619f9c3ba$var$useCollectionChildren(e){return $a80bd3e9349588e7$export$727c8fc270210f13({...e,addIdAndValue:!0})}var Fn=(0,W.createContext)(null);function $42ceafc619f9c3ba$export$fb8073518f34e6ec(e){let t=(0,W.useContext)(Fn),n=(t?.dependencies||[]).concat(e.dependencies),i=e.idScope??t?.idScope,a=$42ceafc619f9c3ba$var$useCollectionChildren({...e,idScope:i,dependencies:n});return(0,W.useContext)(Mn)&&(a=W.createElement($42ceafc619f9c3ba$var$CollectionRoot,null,a)),t=(0,W.useMemo)(()=>({dependencies:n,idScope:i}),[i,...n]),W.createElement(Fn.Provider,{value:t},a)}function $42ceafc619f9c3ba$var$CollectionRoot({children:e}){let t=(0,W.useContext)(Mn),n=(0,W.useMemo)(()=>W.createElement(Mn.Provider,{value:null},W.createElement(jn.Provider,{value:!0},e)),[e]);return $c7eafbbe1ea5834e$export$535bd6ca7f90a273()?W.createElement(Pn.Provider,{value:t},n):(0,kn.createPortal)(n,t)}var In=(0,W.createContext)(null),Ln={CollectionRoot({collection:e,renderDropIndicator:t}){return $263ab7fc0f95ccdb$var$useCollectionRender(e,null,t)},CollectionBranch({collection:e,parent:t,renderDropIndicator:n}){return $263ab7fc0f95ccdb$var$useCollectionRender(e,t,n)}};function $263ab7fc0f95ccdb$var$useCollectionRender(e,t,n){return $a80bd3e9349588e7$export$727c8fc270210f13({items:t?e.getChildren(t.key):e,dependencies:[n],children(t){if(t.type===`content`)return W.createElement(W.Fragment,null);let i=t.render(t);return!n||t.type!==`item`?i:W.createElement(W.Fragment,null,n({type:`item`,key:t.key,dropPosition:`before`}),i,$263ab7fc0f95ccdb$export$2dbbd341daed716d(e,t,n))}})}function $263ab7fc0f95ccdb$export$2dbbd341daed716d(e,t,n){let i=t.key,a=e.getKeyAfter(i),o=a==null?null:e.getItem(a);for(;o!=null&&o.type!==`item`;)a=e.getKeyAfter(o.key),o=a==null?null:e.getItem(a);let s=t.nextKey==null?null:e.getItem(t.nextKey);for(;s!=null&&s.type!==`item`;)s=s.nextKey==null?null:e.getItem(s.nextKey);let c=[];if(s==null){let i=t;for(;i?.type===`item`&&(!o||i.parentKey!==o.parentKey&&o.level<i.level);){let t=n({type:`item`,key:i.key,dropPosition:`after`});(0,W.isValidElement)(t)&&c.push((0,W.cloneElement)(t,{key:`${i.key}-after`})),i=i.parentKey==null?null:e.getItem(i.parentKey)}}return c}var Rn=(0,W.createContext)(Ln);function $263ab7fc0f95ccdb$export$90e00781bc59d8f9(e){return(0,W.useMemo)(()=>e==null?null:new Set([e]),[e])}var zn=new Set([`id`]),Bn=new Set([`aria-label`,`aria-labelledby`,`aria-describedby`,`aria-details`]),Vn=new Set([`href`,`hrefLang`,`target`,`rel`,`download`,`ping`,`referrerPolicy`]),Hn=new Set([`dir`,`lang`,`hidden`,`inert`,`translate`,`suppressHydrationWarning`]),Un=new Set(`onClick.onAuxClick.onContextMenu.onDoubleClick.onMouseDown.onMouseEnter.onMouseLeave.onMouseMove.onMouseOut.onMouseOver.onMouseUp.onTouchCancel.onTouchEnd.onTouchMove.onTouchStart.onPointerDown.onPointerMove.onPointerUp.onPointerCancel.onPointerEnter.onPointerLeave.onPointerOver.onPointerOut.onGotPointerCapture.onLostPointerCapture.onScroll.onWheel.onAnimationStart.onAnimationEnd.onAnimationIteration.onTransitionCancel.onTransitionEnd.onTransitionRun.onTransitionStart`.split(`.`)),Wn=/^(data-.*)$/;function $8e9d2fae0ecb9001$export$457c3d6518dd4c6f(e,t={}){let{labelable:n,isLink:i,global:a,events:o=a,propNames:s}=t,c={};for(let t in e)Object.prototype.hasOwnProperty.call(e,t)&&(zn.has(t)||n&&Bn.has(t)||i&&Vn.has(t)||a&&Hn.has(t)||o&&(Un.has(t)||t.endsWith(`Capture`)&&Un.has(t.slice(0,-7)))||s?.has(t)||Wn.test(t))&&(c[t]=e[t]);return c}var Gn=`default`,Kn=``,qn=new WeakMap;function $cbf007e418543821$export$16a4697467175487(e){if(P()&&A()){if(Gn==="default"){let t=o(e);Kn=t.documentElement.style.webkitUserSelect,t.documentElement.style.webkitUserSelect=`none`}Gn=`disabled`}else if(e instanceof HTMLElement||e instanceof SVGElement){let t=`userSelect`in e.style?`userSelect`:`webkitUserSelect`;qn.set(e,e.style[t]),e.style[t]=`none`}}function $cbf007e418543821$export$b0d6fa1ab32e3295(e){if(P()&&A()){if(Gn!==`disabled`)return;Gn=`restoring`,setTimeout(()=>{$081cb5757e08788e$export$24490316f764c430(()=>{if(Gn===`restoring`){let t=o(e);t.documentElement.style.webkitUserSelect===`none`&&(t.documentElement.style.webkitUserSelect=Kn||``),Kn=``,Gn=`default`}})},300)}else if((e instanceof HTMLElement||e instanceof SVGElement)&&e&&qn.has(e)){let t=qn.get(e),n=`userSelect`in e.style?`userSelect`:`webkitUserSelect`;e.style[n]===`none`&&(e.style[n]=t),e.getAttribute(`style`)===``&&e.removeAttribute(`style`),qn.delete(e)}}var Jn=new WeakMap;function $2b2d34ff061957fb$export$2b85b721e524d74b(e){let t=o(e),n=Jn.get(t);return n??=$7096878c21af5e66$export$a929f3f93e2cc67e(`csp-nonce`,t),n!==void 0&&Jn.set(t,n),n}var Yn=W.createContext({register:()=>{}});Yn.displayName=`PressResponderContext`;function $d27d541f9569d26d$var$usePressResponderContext(e){let t=(0,W.useContext)(Yn);if(t){let{register:n,ref:i,...a}=t;e=$bbaa08b3cd72f041$export$9d1611c77c2fe928(a,e),n()}return $b7115c395c64f7b5$export$4debdb1a3f0fa79e(t,e.ref),e}var $d27d541f9569d26d$var$PressEvent=class{#e;constructor(e,t,n,i){this.#e=!0;let a=(i?.target??n.currentTarget)?.getBoundingClientRect(),o,s=0,c,l=null;n.clientX!=null&&n.clientY!=null&&(c=n.clientX,l=n.clientY),a&&(c!=null&&l!=null?(o=c-a.left,s=l-a.top):(o=a.width/2,s=a.height/2)),this.type=e,this.pointerType=t,this.target=n.currentTarget,this.shiftKey=n.shiftKey,this.metaKey=n.metaKey,this.ctrlKey=n.ctrlKey,this.altKey=n.altKey,this.x=o,this.y=s,this.key=n.key}continuePropagation(){this.#e=!1}get shouldStopPropagation(){return this.#e}},Xn=Symbol(`linkClicked`),Zn=`react-aria-pressable-style`,Qn=`data-react-aria-pressable`;function $d27d541f9569d26d$export$45712eceda6fad21(e){let{onPress:t,onPressChange:n,onPressStart:i,onPressEnd:a,onPressUp:s,onClick:c,isDisabled:u,isPressed:d,preventFocusOnPress:f,shouldCancelOnPointerExit:p,allowTextSelectionOnPress:g,ref:_,...v}=$d27d541f9569d26d$var$usePressResponderContext(e),[y,b]=(0,W.useState)(!1),x=(0,W.useRef)({isPressed:!1,ignoreEmulatedMouseEvents:!1,didFirePressStart:!1,isTriggeringEvent:!1,activePointerId:null,target:null,isOverTarget:!1,pointerType:null,disposables:[]}),{addGlobalListener:S,removeAllGlobalListeners:C}=oe(),w=(0,W.useCallback)((e,t)=>{let a=x.current;if(u||a.didFirePressStart)return!1;let o=!0;if(a.isTriggeringEvent=!0,i){let n=new $d27d541f9569d26d$var$PressEvent(`pressstart`,t,e);i(n),o=n.shouldStopPropagation}return n&&n(!0),a.isTriggeringEvent=!1,a.didFirePressStart=!0,b(!0),o},[u,i,n]),E=(0,W.useCallback)((e,i,o=!0)=>{let s=x.current;if(!s.didFirePressStart)return!1;s.didFirePressStart=!1,s.isTriggeringEvent=!0;let c=!0;if(a){let t=new $d27d541f9569d26d$var$PressEvent(`pressend`,i,e);a(t),c=t.shouldStopPropagation}if(n&&n(!1),b(!1),t&&o&&!u){let n=new $d27d541f9569d26d$var$PressEvent(`press`,i,e);t(n),c&&=n.shouldStopPropagation}return s.isTriggeringEvent=!1,c},[u,a,n,t]),D=$fe16bffc7a557bf0$export$7f54fc3180508a52(E),O=$fe16bffc7a557bf0$export$7f54fc3180508a52((0,W.useCallback)((e,t)=>{let n=x.current;if(u)return!1;if(s){n.isTriggeringEvent=!0;let i=new $d27d541f9569d26d$var$PressEvent(`pressup`,t,e);return s(i),n.isTriggeringEvent=!1,i.shouldStopPropagation}return!0},[u,s])),k=(0,W.useCallback)(e=>{let t=x.current;if(t.isPressed&&t.target){t.didFirePressStart&&t.pointerType!=null&&E($d27d541f9569d26d$var$createEvent(t.target,e),t.pointerType,!1),t.isPressed=!1,t.isOverTarget=!1,t.activePointerId=null,t.pointerType=null,C(),g||$cbf007e418543821$export$b0d6fa1ab32e3295(t.target);for(let e of t.disposables)e();t.disposables=[]}},[g,C,E]),A=$fe16bffc7a557bf0$export$7f54fc3180508a52(k);(0,W.useEffect)(()=>{u&&x.current.isPressed&&A({currentTarget:x.current.target,shiftKey:!1,ctrlKey:!1,metaKey:!1,altKey:!1})},[u]);let j=(0,W.useCallback)(e=>{p&&k(e)},[p,k]),M=(0,W.useCallback)(e=>{u||c?.(e)},[u,c]),N=(0,W.useCallback)((e,t)=>{if(!u&&c){let n=new MouseEvent(`click`,e);l(n,t),c(Fe(n))}},[u,c]),P=(0,W.useMemo)(()=>{let e=x.current,t={onKeyDown(t){if($d27d541f9569d26d$var$isValidKeyboardEvent(t.nativeEvent,t.currentTarget)&&h(t.currentTarget,z(t))){$d27d541f9569d26d$var$shouldPreventDefaultKeyboard(z(t),t.key)&&t.preventDefault();let n=!0;!e.isPressed&&!t.repeat&&(e.target=t.currentTarget,e.isPressed=!0,e.pointerType=`keyboard`,n=w(t,`keyboard`));let i=t.currentTarget,pressUp=t=>{$d27d541f9569d26d$var$isValidKeyboardEvent(t,i)&&!t.repeat&&h(i,z(t))&&e.target&&O($d27d541f9569d26d$var$createEvent(e.target,t),`keyboard`)};S(o(t.currentTarget),`keyup`,$a4e76a5424781910$export$e08e3b67e392101e(pressUp,onKeyUp),!0),n&&t.stopPropagation(),t.metaKey&&m()&&e.metaKeyEvents?.set(t.key,t.nativeEvent)}else t.key===`Meta`&&(e.metaKeyEvents=new Map)},onClick(t){if((!t||h(t.currentTarget,z(t)))&&t&&t.button===0&&!e.isTriggeringEvent&&!ve.isOpening){let n=!0;if(u&&t.preventDefault(),!e.ignoreEmulatedMouseEvents&&!e.isPressed&&(e.pointerType===`virtual`||T(t.nativeEvent))){let e=w(t,`virtual`),i=O(t,`virtual`),a=D(t,`virtual`);M(t),n=e&&i&&a}else if(e.isPressed&&e.pointerType!==`keyboard`){let i=e.pointerType||t.nativeEvent.pointerType||`virtual`,a=O($d27d541f9569d26d$var$createEvent(t.currentTarget,t),i),o=D($d27d541f9569d26d$var$createEvent(t.currentTarget,t),i,!0);n=a&&o,e.isOverTarget=!1,M(t),A(t)}e.ignoreEmulatedMouseEvents=!1,n&&t.stopPropagation()}}},onKeyUp=t=>{if(e.isPressed&&e.target&&$d27d541f9569d26d$var$isValidKeyboardEvent(t,e.target)){$d27d541f9569d26d$var$shouldPreventDefaultKeyboard(z(t),t.key)&&t.preventDefault();let n=z(t),i=h(e.target,n);D($d27d541f9569d26d$var$createEvent(e.target,t),`keyboard`,i),i&&N(t,e.target),C(),t.key!==`Enter`&&$d27d541f9569d26d$var$isHTMLAnchorLink(e.target)&&h(e.target,n)&&!t[Xn]&&(t[Xn]=!0,ve(e.target,t,!1)),e.isPressed=!1,e.metaKeyEvents?.delete(t.key)}else if(t.key===`Meta`&&e.metaKeyEvents?.size){let t=e.metaKeyEvents;e.metaKeyEvents=void 0;for(let n of t.values())e.target?.dispatchEvent(new KeyboardEvent(`keyup`,n))}};if(typeof PointerEvent<`u`){t.onPointerDown=t=>{if(t.button!==0||!h(t.currentTarget,z(t)))return;if(ge(t.nativeEvent)){e.pointerType=`virtual`;return}e.pointerType=t.pointerType;let n=!0;if(!e.isPressed){e.isPressed=!0,e.isOverTarget=!0,e.activePointerId=t.pointerId,e.target=t.currentTarget,g||$cbf007e418543821$export$16a4697467175487(e.target),n=w(t,e.pointerType);let i=z(t);`releasePointerCapture`in i&&(`hasPointerCapture`in i?i.hasPointerCapture(t.pointerId)&&i.releasePointerCapture(t.pointerId):i.releasePointerCapture(t.pointerId)),S(o(t.currentTarget),`pointerup`,onPointerUp,!1),S(o(t.currentTarget),`pointercancel`,onPointerCancel,!1)}n&&t.stopPropagation()},t.onMouseDown=t=>{if(h(t.currentTarget,z(t))&&t.button===0){if(f){let n=ne(t.target);n&&e.disposables.push(n)}t.stopPropagation()}},t.onPointerUp=t=>{h(t.currentTarget,z(t))&&e.pointerType!==`virtual`&&t.button===0&&!e.isPressed&&O(t,e.pointerType||t.pointerType)},t.onPointerEnter=t=>{t.pointerId===e.activePointerId&&e.target&&!e.isOverTarget&&e.pointerType!=null&&(e.isOverTarget=!0,w($d27d541f9569d26d$var$createEvent(e.target,t),e.pointerType))},t.onPointerLeave=t=>{t.pointerId===e.activePointerId&&e.target&&e.isOverTarget&&e.pointerType!=null&&(e.isOverTarget=!1,D($d27d541f9569d26d$var$createEvent(e.target,t),e.pointerType,!1),j(t))};let onPointerUp=t=>{if(t.pointerId===e.activePointerId&&e.isPressed&&t.button===0&&e.target){if(h(e.target,z(t))&&e.pointerType!=null){let n=!1,i=setTimeout(()=>{e.isPressed&&e.target instanceof HTMLElement&&(n?A(t):(L(e.target),e.target.click()))},80);S(t.currentTarget,`click`,()=>n=!0,!0),e.disposables.push(()=>clearTimeout(i))}else A(t);e.isOverTarget=!1}},onPointerCancel=e=>{A(e)};t.onDragStart=e=>{h(e.currentTarget,z(e))&&A(e)}}return t},[S,u,f,C,g,j,w,M,N]);return(0,W.useEffect)(()=>{if(!_)return;let e=o(_.current);if(!e||!e.head||e.getElementById(Zn))return;let t=e.createElement(`style`);t.id=Zn;let n=$2b2d34ff061957fb$export$2b85b721e524d74b(e);n&&(t.nonce=n),t.textContent=`
@layer {
  [${Qn}] {
    touch-action: pan-x pan-y pinch-zoom;
  }
}
    `.trim(),e.head.prepend(t)},[_]),(0,W.useEffect)(()=>{let e=x.current;return()=>{g||$cbf007e418543821$export$b0d6fa1ab32e3295(e.target??void 0);for(let t of e.disposables)t();e.disposables=[]}},[g]),{isPressed:d||y,pressProps:$bbaa08b3cd72f041$export$9d1611c77c2fe928(v,P,{[Qn]:!0})}}function $d27d541f9569d26d$var$isHTMLAnchorLink(e){return e.tagName===`A`&&e.hasAttribute(`href`)}function $d27d541f9569d26d$var$isValidKeyboardEvent(e,t){let{key:n,code:i}=e,a=t,o=a.getAttribute(`role`);return(n===`Enter`||n===` `||n===`Spacebar`||i===`Space`)&&!(a instanceof ce(a).HTMLInputElement&&!$d27d541f9569d26d$var$isValidInputKey(a,n)||a instanceof ce(a).HTMLTextAreaElement||a.isContentEditable)&&!((o===`link`||!o&&$d27d541f9569d26d$var$isHTMLAnchorLink(a))&&n!==`Enter`)}function $d27d541f9569d26d$var$createEvent(e,t){let n=t.clientX,i=t.clientY;return{currentTarget:e,shiftKey:t.shiftKey,ctrlKey:t.ctrlKey,metaKey:t.metaKey,altKey:t.altKey,clientX:n,clientY:i,key:t.key}}function $d27d541f9569d26d$var$shouldPreventDefaultUp(e){return e instanceof HTMLInputElement?!1:e instanceof HTMLButtonElement?e.type!==`submit`&&e.type!==`reset`:!$d27d541f9569d26d$var$isHTMLAnchorLink(e)}function $d27d541f9569d26d$var$shouldPreventDefaultKeyboard(e,t){return m()&&t===`Enter`?!1:e instanceof HTMLInputElement?t===`Enter`&&(e.type===`checkbox`||e.type===`radio`)?!1:!$d27d541f9569d26d$var$isValidInputKey(e,t):$d27d541f9569d26d$var$shouldPreventDefaultUp(e)}var $n=new Set([`checkbox`,`radio`,`range`,`color`,`file`,`image`,`button`,`submit`,`reset`]);function $d27d541f9569d26d$var$isValidInputKey(e,t){return e.type===`checkbox`||e.type===`radio`?t===` `:$n.has(e.type)}var er=(0,W.createContext)({}),tr=$d7f64c32b702fe2c$export$86427a43e3e48ebb(function Label(e,t){[e,t]=$7230ffa83bc0c2cf$export$29f1550f4b0d4415(e,t,er);let{elementType:n=`label`,...i}=e,a=G[n];return W.createElement(a,{className:`react-aria-Label`,...i,ref:t})});function $0beb20c9744a2065$export$8467354a121f1b9f(e){let{id:t,label:n,"aria-labelledby":i,"aria-label":a,labelElementType:o=`label`}=e;t=$390e54f620492c70$export$f680877a34711e37(t);let s=$390e54f620492c70$export$f680877a34711e37(),c={};n&&(i=i?`${s} ${i}`:s,c={id:s,htmlFor:o===`label`?t:void 0});let l=$e8ac3c3f5d4bae7f$export$d6875122194c7b44({id:t,"aria-label":a,"aria-labelledby":i});return{labelProps:c,fieldProps:l}}function $240e9101ba2842f5$export$7d15b64cf5a3a4c4(e,t=-1/0,n=1/0){return Math.min(Math.max(e,t),n)}var nr=(0,W.createContext)(null),rr=7e3,ir=null;function $a46cf152bb926da5$export$a9b970dcc4ae71a9(e,t=`assertive`,n=rr){ir?ir.announce(e,t,n):(ir=new $a46cf152bb926da5$var$LiveAnnouncer,(typeof IS_REACT_ACT_ENVIRONMENT==`boolean`?IS_REACT_ACT_ENVIRONMENT:typeof jest<`u`)?ir.announce(e,t,n):setTimeout(()=>{ir?.isAttached()&&ir?.announce(e,t,n)},100))}var $a46cf152bb926da5$var$LiveAnnouncer=class{constructor(){this.node=null,this.assertiveLog=null,this.politeLog=null,typeof document<`u`&&(this.node=document.createElement(`div`),this.node.dataset.liveAnnouncer=`true`,Object.assign(this.node.style,{border:0,clip:`rect(0 0 0 0)`,clipPath:`inset(50%)`,height:`1px`,margin:`-1px`,overflow:`hidden`,padding:0,position:`absolute`,width:`1px`,whiteSpace:`nowrap`}),this.assertiveLog=this.createLog(`assertive`),this.node.appendChild(this.assertiveLog),this.politeLog=this.createLog(`polite`),this.node.appendChild(this.politeLog),document.body.prepend(this.node))}isAttached(){return this.node?.isConnected}createLog(e){let t=document.createElement(`div`);return t.setAttribute(`role`,`log`),t.setAttribute(`aria-live`,e),t.setAttribute(`aria-relevant`,`additions`),t}destroy(){this.node&&=(document.body.removeChild(this.node),null)}announce(e,t=`assertive`,n=rr){if(!this.node)return;let i=document.createElement(`div`);typeof e==`object`?(i.setAttribute(`role`,`img`),i.setAttribute(`aria-labelledby`,e[`aria-labelledby`])):i.textContent=e,t===`assertive`?this.assertiveLog?.appendChild(i):this.politeLog?.appendChild(i),e!==``&&setTimeout(()=>{i.remove()},n)}clear(e){this.node&&((!e||e===`assertive`)&&this.assertiveLog&&(this.assertiveLog.innerHTML=``),(!e||e===`polite`)&&this.politeLog&&(this.politeLog.innerHTML=``))}};function $ac4318a9c075bb9f$export$ea18c227d4417cc3(e,t){let{elementType:n=`button`,isDisabled:i,onPress:a,onPressStart:o,onPressEnd:s,onPressUp:c,onPressChange:l,preventFocusOnPress:u,allowFocusWhenDisabled:d,onClick:f,href:p,target:m,rel:h,type:g=`button`}=e,_;_=n===`button`?{type:g,disabled:i,form:e.form,formAction:e.formAction,formEncType:e.formEncType,formMethod:e.formMethod,formNoValidate:e.formNoValidate,formTarget:e.formTarget,name:e.name,value:e.value}:{role:`button`,href:n===`a`&&!i?p:void 0,target:n===`a`?m:void 0,type:n===`input`?g:void 0,disabled:n===`input`?i:void 0,"aria-disabled":!i||n===`input`?void 0:i,rel:n===`a`?h:void 0};let{pressProps:v,isPressed:y}=$d27d541f9569d26d$export$45712eceda6fad21({onPressStart:o,onPressEnd:s,onPressChange:l,onPress:a,onPressUp:c,onClick:f,isDisabled:i,preventFocusOnPress:u,ref:t}),{focusableProps:b}=$d1116acdf220c2da$export$4c014de7c8940b4c(e,t);d&&(b.tabIndex=i?-1:b.tabIndex);let x=$bbaa08b3cd72f041$export$9d1611c77c2fe928(b,v,$8e9d2fae0ecb9001$export$457c3d6518dd4c6f(e,{labelable:!0}));return{isPressed:y,buttonProps:$bbaa08b3cd72f041$export$9d1611c77c2fe928(_,x,{"aria-haspopup":e[`aria-haspopup`],"aria-expanded":e[`aria-expanded`],"aria-controls":e[`aria-controls`],"aria-pressed":e[`aria-pressed`],"aria-current":e[`aria-current`],"aria-disabled":e[`aria-disabled`]})}}var ar=(0,W.createContext)({}),q=$d7f64c32b702fe2c$export$86427a43e3e48ebb(function Button(e,t){[e,t]=$7230ffa83bc0c2cf$export$29f1550f4b0d4415(e,t,ar);let n=e,{isPending:i}=n,{buttonProps:a,isPressed:o}=$ac4318a9c075bb9f$export$ea18c227d4417cc3(e,t);a=$7705c033048f6da7$var$useDisableInteractions(a,i);let{focusProps:s,isFocused:c,isFocusVisible:l}=je(e),{hoverProps:u,isHovered:d}=ae({...e,isDisabled:e.isDisabled||i}),f={isHovered:d,isPressed:(n.isPressed||o)&&!i,isFocused:c,isFocusVisible:l,isDisabled:e.isDisabled||!1,isPending:i??!1},p=$7230ffa83bc0c2cf$export$4d86445c2cf5e3({...e,values:f,defaultClassName:`react-aria-Button`}),m=$390e54f620492c70$export$f680877a34711e37(a.id),h=$390e54f620492c70$export$f680877a34711e37(),g=a[`aria-labelledby`];i&&(g?g=`${g} ${h}`:a[`aria-label`]&&(g=`${m} ${h}`));let _=(0,W.useRef)(i);(0,W.useEffect)(()=>{let e={"aria-labelledby":g||m};(!_.current&&c&&i||_.current&&c&&!i)&&$a46cf152bb926da5$export$a9b970dcc4ae71a9(e,`assertive`),_.current=i},[i,c,g,m]);let v=$8e9d2fae0ecb9001$export$457c3d6518dd4c6f(e,{global:!0});return delete v.onClick,W.createElement(G.button,{...$bbaa08b3cd72f041$export$9d1611c77c2fe928(v,p,a,s,u),type:a.type===`submit`&&i?`button`:a.type,id:m,ref:t,"aria-labelledby":g,slot:e.slot||void 0,"aria-disabled":i?`true`:a[`aria-disabled`],"data-disabled":e.isDisabled||void 0,"data-pressed":f.isPressed||void 0,"data-hovered":d||void 0,"data-focused":c||void 0,"data-pending":i||void 0,"data-focus-visible":l||void 0},W.createElement(nr.Provider,{value:{id:h}},p.children))}),or=/Focus|Blur|Hover|Pointer(Enter|Leave|Over|Out)|Mouse(Enter|Leave|Over|Out)/;function $7705c033048f6da7$var$useDisableInteractions(e,t){if(t){for(let t in e)t.startsWith(`on`)&&!or.test(t)&&(e[t]=void 0);e.href=void 0,e.target=void 0}return e}var sr=(0,W.createContext)({}),cr=(0,W.forwardRef)(function Heading(e,t){[e,t]=$7230ffa83bc0c2cf$export$29f1550f4b0d4415(e,t,sr);let{children:n,level:i=3,className:a,...o}=e,s=G[`h${i}`];return W.createElement(s,{...o,ref:t,className:a??`react-aria-Heading`},n)}),lr=(0,W.createContext)({}),ur=$d7f64c32b702fe2c$export$86427a43e3e48ebb(function Text(e,t){[e,t]=$7230ffa83bc0c2cf$export$29f1550f4b0d4415(e,t,lr);let{elementType:n=`span`,...i}=e,a=G[n];return W.createElement(a,{className:`react-aria-Text`,...i,ref:t})});function $901761b40e390936$export$2bb74740c4e19def(e,t){if(!e)return!1;let n=window.getComputedStyle(e),i=document.scrollingElement||document.documentElement,a=/(auto|scroll)/.test(n.overflow+n.overflowX+n.overflowY);return e===i&&n.overflow!==`hidden`&&(a=!0),a&&t&&(a=e.scrollHeight!==e.clientHeight||e.scrollWidth!==e.clientWidth),a}function $3578607fe3d4b096$export$cfa2225e87938781(e,t){let n=e;for($901761b40e390936$export$2bb74740c4e19def(n,t)&&(n=n.parentElement);n&&!$901761b40e390936$export$2bb74740c4e19def(n,t);)n=n.parentElement;return n||document.scrollingElement||document.documentElement}function $76d97191f0f90600$export$94ed1c92c7beeb22(e,t){let n=[],i=document.scrollingElement||document.documentElement;for(;e&&($901761b40e390936$export$2bb74740c4e19def(e,t)&&n.push(e),e!==i);)e=e.parentElement;return n}function $51a3e22a5186a962$export$53a0910f038337bd(e,t,n={}){e!==t&&$51a3e22a5186a962$export$f064fd83a2c6e9ca(e,t,t.getBoundingClientRect(),n)}function $51a3e22a5186a962$export$f064fd83a2c6e9ca(e,t,n,i={}){let{block:a=`nearest`,inline:o=`nearest`}=i,s=e.scrollTop,c=e.scrollLeft,l=e.getBoundingClientRect(),u=window.getComputedStyle(t),d=window.getComputedStyle(e),f=document.scrollingElement||document.documentElement,p=e===f,m=e===f?0:l.top,h=e===f?e.clientHeight:l.bottom,g=e===f?0:l.left,_=e===f?e.clientWidth:l.right,v=parseFloat(u.scrollMarginTop)||0,y=parseFloat(u.scrollMarginBottom)||0,b=parseFloat(u.scrollMarginLeft)||0,x=parseFloat(u.scrollMarginRight)||0,S=parseFloat(d.scrollPaddingTop)||0,C=parseFloat(d.scrollPaddingBottom)||0,w=parseFloat(d.scrollPaddingLeft)||0,T=parseFloat(d.scrollPaddingRight)||0,E=parseFloat(d.borderTopWidth)||0,D=parseFloat(d.borderBottomWidth)||0,O=parseFloat(d.borderLeftWidth)||0,k=parseFloat(d.borderRightWidth)||0,j=n.top-v,M=n.bottom+y,N=n.left-b,F=n.right+x,I=e===f?0:O+k,ee=e===f?0:E+D,te=e===f?0:e.offsetWidth-e.clientWidth-I,ne=e===f?0:e.offsetHeight-e.clientHeight-ee,re=m+(p?0:E)+S,L=h-(p?0:D)-C-ne,R=g+(p?0:O)+w,z=_-(p?0:k)-T;P()&&A()||d.direction===`ltr`?z-=te:d.direction===`rtl`&&(R+=te);let B=j<re||M>L,ie=N<R||F>z;if(B&&a===`start`)s+=j-re;else if(B&&a===`center`)s+=(j+M)/2-(re+L)/2;else if(B&&a===`end`)s+=M-L;else if(B&&a===`nearest`){let e=j-re,t=M-L;s+=Math.abs(e)<=Math.abs(t)?e:t}if(ie&&o===`start`)c+=N-R;else if(ie&&o===`center`)c+=(N+F)/2-(R+z)/2;else if(ie&&o===`end`)c+=F-z;else if(ie&&o===`nearest`){let e=N-R,t=F-z;c+=Math.abs(e)<=Math.abs(t)?e:t}e.scrollTo({left:c,top:s})}function $51a3e22a5186a962$export$c826860796309d1b(e,t={}){let{containingElement:n}=t;if(e&&e.isConnected){let t=document.scrollingElement||document.documentElement;if(window.getComputedStyle(t).overflow!==`hidden`){let{left:t,top:i}=e.getBoundingClientRect();e?.scrollIntoView?.({block:`nearest`});let{left:a,top:o}=e.getBoundingClientRect();(Math.abs(t-a)>1||Math.abs(i-o)>1)&&(n?.scrollIntoView?.({block:`center`,inline:`center`}),e.scrollIntoView?.({block:`nearest`}))}else{let{left:t,top:i}=e.getBoundingClientRect(),a=$76d97191f0f90600$export$94ed1c92c7beeb22(e,!0);for(let t of a)$51a3e22a5186a962$export$53a0910f038337bd(t,e);let{left:o,top:s}=e.getBoundingClientRect();if(Math.abs(t-o)>1||Math.abs(i-s)>1){a=n?$76d97191f0f90600$export$94ed1c92c7beeb22(n,!0):[];for(let e of a)$51a3e22a5186a962$export$53a0910f038337bd(e,n,{block:`center`,inline:`center`});for(let t of $76d97191f0f90600$export$94ed1c92c7beeb22(e,!0))$51a3e22a5186a962$export$53a0910f038337bd(t,e)}}}}var dr=0,fr=new Map;function $121970af65029459$export$f8aeda7b10753fa1(e){let[t,n]=(0,W.useState)();return H(()=>{if(!e)return;let t=fr.get(e);if(t)n(t.element.id);else{let i=`react-aria-description-${dr++}`;n(i);let a=document.createElement(`div`);a.id=i,a.style.display=`none`,a.textContent=e,document.body.appendChild(a),t={refCount:0,element:a},fr.set(e,t)}return t.refCount++,()=>{t&&--t.refCount===0&&(t.element.remove(),fr.delete(e))}},[e]),{"aria-describedby":e?t:void 0}}var pr={border:0,clip:`rect(0 0 0 0)`,clipPath:`inset(50%)`,height:`1px`,margin:`-1px`,overflow:`hidden`,padding:0,position:`absolute`,width:`1px`,whiteSpace:`nowrap`};function $ea3928288112382f$export$a966af930f325cab(e={}){let{style:t,isFocusable:n}=e,[i,a]=(0,W.useState)(!1),{focusWithinProps:o}=Pe({isDisabled:!n,onFocusWithinChange:e=>a(e)}),s=(0,W.useMemo)(()=>i?t:t?{...pr,...t}:pr,[i]);return{visuallyHiddenProps:{...o,style:s}}}function $ea3928288112382f$export$439d29a4e110a164(e){let{children:t,elementType:n=`div`,isFocusable:i,style:a,...o}=e,{visuallyHiddenProps:s}=$ea3928288112382f$export$a966af930f325cab(e);return W.createElement(n,$bbaa08b3cd72f041$export$9d1611c77c2fe928(o,s),t)}var mr=(0,W.createContext)(null),hr=(0,W.forwardRef)(function FieldError(e,t){return(0,W.useContext)(mr)?.isInvalid?W.createElement(gr,{...e,ref:t}):null}),gr=(0,W.forwardRef)((e,t)=>{let n=(0,W.useContext)(mr),{elementType:i,...a}=e,o=$8e9d2fae0ecb9001$export$457c3d6518dd4c6f(a,{global:!0}),s=$7230ffa83bc0c2cf$export$4d86445c2cf5e3({...a,defaultClassName:`react-aria-FieldError`,defaultChildren:n.validationErrors.length===0?void 0:n.validationErrors.join(` `),values:n});return s.children==null?null:W.createElement(ur,{slot:`errorMessage`,elementType:i,...o,...s,ref:t})}),_r={badInput:!1,customError:!1,patternMismatch:!1,rangeOverflow:!1,rangeUnderflow:!1,stepMismatch:!1,tooLong:!1,tooShort:!1,typeMismatch:!1,valueMissing:!1,valid:!0},vr={..._r,customError:!0,valid:!1},yr={isInvalid:!1,validationDetails:_r,validationErrors:[]},br=(0,W.createContext)({}),xr=`__reactAriaFormValidationState`;function $fd2148440a13ec26$export$fc1a364ae1f3ff10(e){if(e.__reactAriaFormValidationState){let{realtimeValidation:t,displayValidation:n,updateValidation:i,resetValidation:a,commitValidation:o}=e[xr];return{realtimeValidation:t,displayValidation:n,updateValidation:i,resetValidation:a,commitValidation:o}}return $fd2148440a13ec26$var$useFormValidationStateImpl(e)}function $fd2148440a13ec26$var$useFormValidationStateImpl(e){let{isInvalid:t,validationState:n,name:i,value:a,builtinValidation:o,validate:s,validationBehavior:c=`aria`}=e;n&&(t||=n===`invalid`);let l=t===void 0?null:{isInvalid:t,validationErrors:[],validationDetails:vr},u=(0,W.useMemo)(()=>!s||a==null?null:$fd2148440a13ec26$var$getValidationResult($fd2148440a13ec26$var$runValidate(s,a)),[s,a]);o?.validationDetails.valid&&(o=void 0);let d=(0,W.useContext)(br),f=(0,W.useMemo)(()=>i?Array.isArray(i)?i.flatMap(e=>$fd2148440a13ec26$var$asArray(d[e])):$fd2148440a13ec26$var$asArray(d[i]):[],[d,i]),[p,m]=(0,W.useState)(d),[h,g]=(0,W.useState)(!1);d!==p&&(m(d),g(!1));let _=(0,W.useMemo)(()=>$fd2148440a13ec26$var$getValidationResult(h?[]:f),[h,f]),v=(0,W.useRef)(yr),[y,b]=(0,W.useState)(yr),x=(0,W.useRef)(yr),commitValidation=()=>{if(!S)return;C(!1);let e=u||o||v.current;$fd2148440a13ec26$var$isEqualValidation(e,x.current)||(x.current=e,b(e))},[S,C]=(0,W.useState)(!1);return(0,W.useEffect)(commitValidation),{realtimeValidation:l||_||u||o||yr,displayValidation:c===`native`?l||_||y:l||_||u||o||y,updateValidation(e){c===`aria`&&!$fd2148440a13ec26$var$isEqualValidation(y,e)?b(e):v.current=e},resetValidation(){let e=yr;$fd2148440a13ec26$var$isEqualValidation(e,x.current)||(x.current=e,b(e)),c===`native`&&C(!1),g(!0)},commitValidation(){c===`native`&&C(!0),g(!0)}}}function $fd2148440a13ec26$var$asArray(e){return e?Array.isArray(e)?e:[e]:[]}function $fd2148440a13ec26$var$runValidate(e,t){if(typeof e==`function`){let n=e(t);if(n&&typeof n!=`boolean`)return $fd2148440a13ec26$var$asArray(n)}return[]}function $fd2148440a13ec26$var$getValidationResult(e){return e.length?{isInvalid:!0,validationErrors:e,validationDetails:vr}:null}function $fd2148440a13ec26$var$isEqualValidation(e,t){return e===t||!!e&&!!t&&e.isInvalid===t.isInvalid&&e.validationErrors.length===t.validationErrors.length&&e.validationErrors.every((e,n)=>e===t.validationErrors[n])&&Object.entries(e.validationDetails).every(([e,n])=>t.validationDetails[e]===n)}function $fd2148440a13ec26$export$75ee7c75d68f5b0e(...e){let t=new Set,n=!1,i={..._r};for(let a of e){for(let e of a.validationErrors)t.add(e);n||=a.isInvalid;for(let e in i)i[e]||=a.validationDetails[e]}return i.valid=!n,{isInvalid:n,validationErrors:[...t],validationDetails:i}}var Sr=(0,W.createContext)(null),Cr=(0,W.forwardRef)(function Form(e,t){[e,t]=$7230ffa83bc0c2cf$export$29f1550f4b0d4415(e,t,Sr);let{validationErrors:n,validationBehavior:i=`native`,children:a,className:o,...s}=e;return W.createElement(G.form,{noValidate:i!==`native`,...s,ref:t,className:o||`react-aria-Form`},W.createElement(Sr.Provider,{value:{...e,validationBehavior:i}},W.createElement(br.Provider,{value:n??{}},a)))}),wr=new WeakMap;function $191c9b6d48a0a4e2$export$294aa081a6c6f55d(e){let{description:t,errorMessage:n,isInvalid:i,validationState:a}=e,{labelProps:o,fieldProps:s}=$0beb20c9744a2065$export$8467354a121f1b9f(e),c=$390e54f620492c70$export$b4cc09c592e8fdb8([!!t,!!n,i,a]),l=$390e54f620492c70$export$b4cc09c592e8fdb8([!!t,!!n,i,a]);return s=$bbaa08b3cd72f041$export$9d1611c77c2fe928(s,{"aria-describedby":[c,l,e[`aria-describedby`]].filter(Boolean).join(` `)||void 0}),{labelProps:o,fieldProps:s,descriptionProps:{id:c},errorMessageProps:{id:l}}}function $d11d85ad4808f162$export$49ff6f28c54f1cbe(e,t){let{isDisabled:n,name:i,form:a,validationBehavior:o=`aria`}=e,{isInvalid:s,validationErrors:c,validationDetails:l}=t.displayValidation,{labelProps:u,fieldProps:d,descriptionProps:f,errorMessageProps:p}=$191c9b6d48a0a4e2$export$294aa081a6c6f55d({...e,labelElementType:`span`,isInvalid:s,errorMessage:e.errorMessage||c});wr.set(t,{name:i,form:a,descriptionId:f.id,errorMessageId:p.id,validationBehavior:o});let m=$8e9d2fae0ecb9001$export$457c3d6518dd4c6f(e,{labelable:!0}),{focusWithinProps:h}=Pe({onBlurWithin:e.onBlur,onFocusWithin:e.onFocus,onFocusWithinChange:e.onFocusChange});return{groupProps:$bbaa08b3cd72f041$export$9d1611c77c2fe928(m,{role:`group`,"aria-disabled":n||void 0,...d,...h}),labelProps:u,descriptionProps:f,errorMessageProps:p,isInvalid:s,validationErrors:c,validationDetails:l}}function $3274bf1495747a7b$export$5add1d006293d136(e,t,n){let i=$fe16bffc7a557bf0$export$7f54fc3180508a52(e=>{n&&!e.defaultPrevented&&n(t)});(0,W.useEffect)(()=>{let t=e?.current?.form;return t?.addEventListener(`reset`,i),()=>{t?.removeEventListener(`reset`,i)}},[e])}function $860f7da480e22816$export$b8473d3665f3a75a(e,t,n){let{validationBehavior:i,focus:a}=e;H(()=>{if(i===`native`&&n?.current&&`setCustomValidity`in n.current&&!n.current.disabled){let e=t.realtimeValidation.isInvalid?t.realtimeValidation.validationErrors.join(` `)||`Invalid value.`:``;n.current.setCustomValidity(e),n.current.hasAttribute(`title`)||(n.current.title=``),t.realtimeValidation.isInvalid||t.updateValidation($860f7da480e22816$var$getNativeValidity(n.current))}});let o=(0,W.useRef)(!1),s=$fe16bffc7a557bf0$export$7f54fc3180508a52(()=>{o.current||t.resetValidation()}),c=$fe16bffc7a557bf0$export$7f54fc3180508a52(e=>{t.displayValidation.isInvalid||t.commitValidation();let i=n?.current?.form;!e.defaultPrevented&&n&&i&&$860f7da480e22816$var$getFirstInvalidInput(i)===n.current&&(a?a():n.current?.focus(),u(`keyboard`)),e.preventDefault()}),l=$fe16bffc7a557bf0$export$7f54fc3180508a52(()=>{t.commitValidation()});(0,W.useEffect)(()=>{let e=n?.current;if(!e)return;let t=e.form,i=t?.reset;return t&&(t.reset=()=>{o.current=!window.event||window.event.type===`message`&&z(window.event)instanceof MessagePort,i?.call(t),o.current=!1}),e.addEventListener(`invalid`,c),e.addEventListener(`change`,l),t?.addEventListener(`reset`,s),()=>{e.removeEventListener(`invalid`,c),e.removeEventListener(`change`,l),t?.removeEventListener(`reset`,s),t&&(t.reset=i)}},[n,i])}function $860f7da480e22816$var$getValidity(e){let t=e.validity;return{badInput:t.badInput,customError:t.customError,patternMismatch:t.patternMismatch,rangeOverflow:t.rangeOverflow,rangeUnderflow:t.rangeUnderflow,stepMismatch:t.stepMismatch,tooLong:t.tooLong,tooShort:t.tooShort,typeMismatch:t.typeMismatch,valueMissing:t.valueMissing,valid:t.valid}}function $860f7da480e22816$var$getNativeValidity(e){return{isInvalid:!e.validity.valid,validationDetails:$860f7da480e22816$var$getValidity(e),validationErrors:e.validationMessage?[e.validationMessage]:[]}}function $860f7da480e22816$var$getFirstInvalidInput(e){for(let t=0;t<e.elements.length;t++){let n=e.elements[t];if(n.validity?.valid===!1)return n}return null}function $4c14b02d5228be26$export$9d4c57ee4c6ffdd8(e=!0){let[t,n]=(0,W.useState)(e),i=(0,W.useRef)(!1),a=(0,W.useCallback)(e=>{i.current=!0,n(!!e)},[]);return H(()=>{i.current||n(!1)},[]),[a,t]}function $4c14b02d5228be26$export$ed2feabec4a533f4(e=!0){let t=$390e54f620492c70$export$f680877a34711e37(),[n,i]=$4c14b02d5228be26$export$9d4c57ee4c6ffdd8(e);return{id:i?t:void 0,ref:n}}function $876b6f32ca5a04c3$export$cbe85ee05b554577(e,t,n){let{isDisabled:i=!1,isReadOnly:a=!1,value:o,name:s,form:c,children:l,isRequired:u,validationBehavior:d=`aria`,"aria-label":f,"aria-labelledby":p,"aria-describedby":m,onPressStart:h,onPressEnd:g,onPressChange:_,onPress:v,onPressUp:y,onClick:b}=e,x=$fd2148440a13ec26$export$fc1a364ae1f3ff10({...e,value:t.isSelected}),{isInvalid:S,validationErrors:C,validationDetails:w}=x.displayValidation;$860f7da480e22816$export$b8473d3665f3a75a(e,x,n);let onChange=e=>{e.stopPropagation(),t.setSelected(z(e).checked)},{pressProps:T,isPressed:E}=$d27d541f9569d26d$export$45712eceda6fad21({onPressStart:h,onPressEnd:g,onPressChange:_,onPress:v,onPressUp:y,onClick:b,isDisabled:i}),[D,O]=(0,W.useState)(!1),{pressProps:k}=$d27d541f9569d26d$export$45712eceda6fad21({onPressStart(e){e.pointerType===`keyboard`||e.pointerType===`virtual`?e.continuePropagation():(h?.(e),_?.(!0),O(!0))},onPressEnd(e){e.pointerType===`keyboard`||e.pointerType===`virtual`?e.continuePropagation():(g?.(e),_?.(!1),O(!1))},onPressUp(e){e.pointerType===`keyboard`||e.pointerType===`virtual`?e.continuePropagation():y?.(e)},onClick:b,onPress(i){if(i.pointerType===`keyboard`||i.pointerType===`virtual`){i.continuePropagation();return}v?.(i),t.toggle(),n.current?.focus();let{[xr]:a}=e,{commitValidation:o}=a||x;o()},isDisabled:i||a}),{focusableProps:A}=$d1116acdf220c2da$export$4c014de7c8940b4c(e,n),j=$bbaa08b3cd72f041$export$9d1611c77c2fe928(T,A),M=$8e9d2fae0ecb9001$export$457c3d6518dd4c6f(e,{labelable:!0});$3274bf1495747a7b$export$5add1d006293d136(n,t.defaultSelected,t.setSelected);let N=$4c14b02d5228be26$export$ed2feabec4a533f4(),P=$4c14b02d5228be26$export$ed2feabec4a533f4();return{labelProps:$bbaa08b3cd72f041$export$9d1611c77c2fe928(k,{onClick:e=>e.preventDefault()}),inputProps:$bbaa08b3cd72f041$export$9d1611c77c2fe928(M,{checked:t.isSelected,"aria-required":u&&d===`aria`||void 0,required:u&&d===`native`,"aria-invalid":S||e.validationState===`invalid`||void 0,"aria-errormessage":e[`aria-errormessage`],"aria-controls":e[`aria-controls`],"aria-readonly":a||void 0,"aria-describedby":[N.id,P.id,m].filter(Boolean).join(` `)||void 0,onChange,disabled:i,...o==null?{}:{value:o},name:s,form:c,type:`checkbox`,...j}),descriptionProps:N,errorMessageProps:P,isSelected:t.isSelected,isPressed:E||D,isDisabled:i,isReadOnly:a,isInvalid:S||e.validationState===`invalid`,validationErrors:C,validationDetails:w}}function $dde212bea465bd23$export$e375f10ce42261c5(e,t,n){let{labelProps:i,inputProps:a,descriptionProps:o,errorMessageProps:s,isSelected:c,isPressed:l,isDisabled:u,isReadOnly:d,isInvalid:f,validationErrors:p,validationDetails:m}=$876b6f32ca5a04c3$export$cbe85ee05b554577(e,t,n),{isIndeterminate:h}=e;return(0,W.useEffect)(()=>{n.current&&(n.current.indeterminate=!!h)}),{labelProps:$bbaa08b3cd72f041$export$9d1611c77c2fe928(i,(0,W.useMemo)(()=>({onMouseDown:e=>e.preventDefault()}),[])),inputProps:a,descriptionProps:o,errorMessageProps:s,isSelected:c,isPressed:l,isDisabled:u,isReadOnly:d,isInvalid:f,validationErrors:p,validationDetails:m}}function $fd3c5e01e837dc20$export$8042c6c013fd5226(e={}){let{isReadOnly:t}=e,[n,i]=$3e6197669829fe11$export$40bfa8c7b0832715(e.isSelected,e.defaultSelected||!1,e.onChange),[a]=(0,W.useState)(n);function updateSelected(e){t||i(e)}function toggleState(){t||i(!n)}return{isSelected:n,defaultSelected:e.defaultSelected??a,setSelected:updateSelected,toggle:toggleState}}function $55cfc34eef47e1ca$export$353b32fc6898d37d(e,t,n){let i=$fd3c5e01e837dc20$export$8042c6c013fd5226({isReadOnly:e.isReadOnly||t.isReadOnly,isSelected:t.isSelected(e.value),defaultSelected:t.defaultValue.includes(e.value),onChange(n){n?t.addValue(e.value):t.removeValue(e.value),e.onChange&&e.onChange(n)}}),{name:a,form:o,descriptionId:s,errorMessageId:c,validationBehavior:l}=wr.get(t);l=e.validationBehavior??l;let{realtimeValidation:u}=$fd2148440a13ec26$export$fc1a364ae1f3ff10({...e,value:i.isSelected,name:void 0,validationBehavior:`aria`}),d=(0,W.useRef)(yr),updateValidation=()=>{t.setInvalid(e.value,u.isInvalid?u:d.current)};(0,W.useEffect)(updateValidation);let f=t.realtimeValidation.isInvalid?t.realtimeValidation:u,p=l===`native`?t.displayValidation:f,m=$dde212bea465bd23$export$e375f10ce42261c5({...e,isReadOnly:e.isReadOnly||t.isReadOnly,isDisabled:e.isDisabled||t.isDisabled,name:e.name||a,form:e.form||o,isRequired:e.isRequired??t.isRequired,validationBehavior:l,[xr]:{realtimeValidation:f,displayValidation:p,resetValidation:t.resetValidation,commitValidation:t.commitValidation,updateValidation(e){d.current=e,updateValidation()}}},i,n);return{...m,inputProps:{...m.inputProps,"aria-describedby":[m.inputProps[`aria-describedby`],t.isInvalid?c:null,s].filter(Boolean).join(` `)||void 0}}}function $8cd68577ce0207f7$export$daff6da51032a415(e={}){let[t,n]=$3e6197669829fe11$export$40bfa8c7b0832715(e.value,e.defaultValue||[],e.onChange),[i]=(0,W.useState)(t),a=!!e.isRequired&&t.length===0,o=(0,W.useRef)(new Map),s=$fd2148440a13ec26$export$fc1a364ae1f3ff10({...e,value:t}),c=s.displayValidation.isInvalid;return{...s,value:t,defaultValue:e.defaultValue??i,setValue(t){e.isReadOnly||e.isDisabled||n(t)},isDisabled:e.isDisabled||!1,isReadOnly:e.isReadOnly||!1,isSelected(e){return t.includes(e)},addValue(t){e.isReadOnly||e.isDisabled||n(e=>e.includes(t)?e:e.concat(t))},removeValue(i){e.isReadOnly||e.isDisabled||t.includes(i)&&n(t.filter(e=>e!==i))},toggleValue(i){e.isReadOnly||e.isDisabled||(t.includes(i)?n(t.filter(e=>e!==i)):n(t.concat(i)))},setInvalid(e,t){let n=new Map(o.current);t.isInvalid?n.set(e,t):n.delete(e),o.current=n,s.updateValidation($fd2148440a13ec26$export$75ee7c75d68f5b0e(...n.values()))},validationState:e.validationState??(c?`invalid`:null),isInvalid:c,isRequired:a}}var Tr=(0,W.createContext)(null),Er=(0,W.createContext)(null),Dr=(0,W.createContext)(null),Or=(0,W.forwardRef)(function CheckboxGroup(e,t){[e,t]=$7230ffa83bc0c2cf$export$29f1550f4b0d4415(e,t,Er);let{validationBehavior:n}=$7230ffa83bc0c2cf$export$fabf2dc03a41866e(Sr)||{},i=e.validationBehavior??n??`native`,a=$8cd68577ce0207f7$export$daff6da51032a415({...e,validationBehavior:i}),[o,s]=$7230ffa83bc0c2cf$export$9d4c57ee4c6ffdd8(!e[`aria-label`]&&!e[`aria-labelledby`]),{groupProps:c,labelProps:l,descriptionProps:u,errorMessageProps:d,...f}=$d11d85ad4808f162$export$49ff6f28c54f1cbe({...e,label:s,validationBehavior:i},a),p=$7230ffa83bc0c2cf$export$4d86445c2cf5e3({...e,values:{isDisabled:a.isDisabled,isReadOnly:a.isReadOnly,isRequired:e.isRequired||!1,isInvalid:a.isInvalid,state:a},defaultClassName:`react-aria-CheckboxGroup`}),m=$8e9d2fae0ecb9001$export$457c3d6518dd4c6f(e,{global:!0});return W.createElement(G.div,{...$bbaa08b3cd72f041$export$9d1611c77c2fe928(m,p,c),ref:t,slot:e.slot||void 0,"data-readonly":a.isReadOnly||void 0,"data-required":e.isRequired||void 0,"data-invalid":a.isInvalid||void 0,"data-disabled":e.isDisabled||void 0},W.createElement($7230ffa83bc0c2cf$export$2881499e37b75b9a,{values:[[Dr,a],[er,{...l,ref:o,elementType:`span`}],[lr,{slots:{description:u,errorMessage:d}}],[mr,f]]},p.children))}),kr=(0,W.createContext)(null);function $ed8ccb2e23e76301$var$useCheckboxAria(e,t){let{validationBehavior:n}=$7230ffa83bc0c2cf$export$fabf2dc03a41866e(Sr)||{},i=e.validationBehavior??n??`native`,a=(0,W.useContext)(Dr),o=$03e8ab2d84d7657a$export$4338b53315abf666((0,W.useMemo)(()=>$4064df0d6f9620e1$export$c9058316764c140e(t,e.inputRef===void 0?null:e.inputRef),[t,e.inputRef])),s={...$7230ffa83bc0c2cf$export$ef03459518577ad4(e),children:typeof e.children==`function`||e.children,value:e.value,validationBehavior:i};return[a?$55cfc34eef47e1ca$export$353b32fc6898d37d(s,a,o):$dde212bea465bd23$export$e375f10ce42261c5(s,$fd3c5e01e837dc20$export$8042c6c013fd5226(e),o),o]}var Ar=(0,W.forwardRef)(function Checkbox(e,t){let{inputRef:n=null,...i}=e;[e,t]=$7230ffa83bc0c2cf$export$29f1550f4b0d4415(i,t,Tr);let[a,o]=$ed8ccb2e23e76301$var$useCheckboxAria(e,n);return W.createElement(kr.Provider,{value:{...a,inputRef:o,defaultClassName:`react-aria-Checkbox`,isIndeterminate:e.isIndeterminate,isRequired:e.isRequired}},W.createElement(jr,{...e,ref:t}))}),jr=(0,W.forwardRef)(function CheckboxButton(e,t){let{labelProps:n,inputProps:i,isSelected:a,isDisabled:o,isReadOnly:s,isPressed:c,isInvalid:l,inputRef:u,defaultClassName:d,isIndeterminate:f,isRequired:p}=(0,W.useContext)(kr),{isFocused:m,isFocusVisible:h,focusProps:g}=je(),_=o||s,{hoverProps:v,isHovered:y}=ae({...e,isDisabled:_}),b=$7230ffa83bc0c2cf$export$4d86445c2cf5e3({...e,defaultClassName:d,values:{isSelected:a,isIndeterminate:f||!1,isPressed:c,isHovered:y,isFocused:m,isFocusVisible:h,isDisabled:o,isReadOnly:s,isInvalid:l,isRequired:p||!1}}),x=$8e9d2fae0ecb9001$export$457c3d6518dd4c6f(e,{global:!0});return delete x.id,delete x.onClick,W.createElement(G.label,{...$bbaa08b3cd72f041$export$9d1611c77c2fe928(x,n,v,b),ref:t,slot:e.slot||void 0,"data-selected":a||void 0,"data-indeterminate":f||void 0,"data-pressed":c||void 0,"data-hovered":y||void 0,"data-focused":m||void 0,"data-focus-visible":h||void 0,"data-disabled":o||void 0,"data-readonly":s||void 0,"data-invalid":l||void 0,"data-required":p||void 0},W.createElement($ea3928288112382f$export$439d29a4e110a164,{elementType:`span`},W.createElement(`input`,{...$bbaa08b3cd72f041$export$9d1611c77c2fe928(i,g),ref:u})),b.children)}),Mr=(0,W.createContext)({}),Nr=(0,W.createContext)({}),$41fb335299a4a39e$var$filterHoverProps=e=>{let{onHoverStart:t,onHoverChange:n,onHoverEnd:i,...a}=e;return a},Pr=$d7f64c32b702fe2c$export$86427a43e3e48ebb(function Input(e,t){[e,t]=$7230ffa83bc0c2cf$export$29f1550f4b0d4415(e,t,Nr);let{hoverProps:n,isHovered:i}=ae({...e,isDisabled:e.disabled}),{isFocused:a,isFocusVisible:o,focusProps:s}=je({isTextInput:!0,autoFocus:e.autoFocus}),c=!!e[`aria-invalid`]&&e[`aria-invalid`]!==`false`,l=$7230ffa83bc0c2cf$export$4d86445c2cf5e3({...e,values:{isHovered:i,isFocused:a,isFocusVisible:o,isDisabled:e.disabled||!1,isInvalid:c},defaultClassName:`react-aria-Input`});return W.createElement(G.input,{...$bbaa08b3cd72f041$export$9d1611c77c2fe928($41fb335299a4a39e$var$filterHoverProps(e),s,n),...l,ref:t,"data-focused":a||void 0,"data-disabled":e.disabled||void 0,"data-hovered":i||void 0,"data-focus-visible":o||void 0,"data-invalid":c||void 0})});function $054f71d2330da2e3$export$712718f7aec83d5(e,t){let{inputElementType:n=`input`,isDisabled:i=!1,isRequired:a=!1,isReadOnly:o=!1,type:s=`text`,validationBehavior:c=`aria`}=e,[l,u]=$3e6197669829fe11$export$40bfa8c7b0832715(e.value,e.defaultValue||``,e.onChange),{focusableProps:d}=$d1116acdf220c2da$export$4c014de7c8940b4c(e,t),f=$fd2148440a13ec26$export$fc1a364ae1f3ff10({...e,value:l}),{isInvalid:p,validationErrors:m,validationDetails:h}=f.displayValidation,{labelProps:g,fieldProps:_,descriptionProps:v,errorMessageProps:y}=$191c9b6d48a0a4e2$export$294aa081a6c6f55d({...e,isInvalid:p,errorMessage:e.errorMessage||m}),b=$8e9d2fae0ecb9001$export$457c3d6518dd4c6f(e,{labelable:!0}),x={type:s,pattern:e.pattern},[S]=(0,W.useState)(l);return $3274bf1495747a7b$export$5add1d006293d136(t,e.defaultValue??S,u),$860f7da480e22816$export$b8473d3665f3a75a(e,f,t),{labelProps:g,inputProps:$bbaa08b3cd72f041$export$9d1611c77c2fe928(b,n===`input`?x:void 0,{disabled:i,readOnly:o,required:a&&c===`native`,"aria-required":a&&c===`aria`||void 0,"aria-invalid":p||void 0,"aria-errormessage":e[`aria-errormessage`],"aria-activedescendant":e[`aria-activedescendant`],"aria-autocomplete":e[`aria-autocomplete`],"aria-haspopup":e[`aria-haspopup`],"aria-controls":e[`aria-controls`],value:l,onChange:e=>u(z(e).value),autoComplete:e.autoComplete,autoCapitalize:e.autoCapitalize,maxLength:e.maxLength,minLength:e.minLength,name:e.name,form:e.form,placeholder:e.placeholder,inputMode:e.inputMode,autoCorrect:e.autoCorrect,spellCheck:e.spellCheck,enterKeyHint:e.enterKeyHint,onCopy:e.onCopy,onCut:e.onCut,onPaste:e.onPaste,onCompositionEnd:e.onCompositionEnd,onCompositionStart:e.onCompositionStart,onCompositionUpdate:e.onCompositionUpdate,onSelect:e.onSelect,onBeforeInput:e.onBeforeInput,onInput:e.onInput,...d,..._}),descriptionProps:v,errorMessageProps:y,isInvalid:p,validationErrors:m,validationDetails:h}}var Fr=(0,W.createContext)({}),Ir=(0,W.createContext)(null),Lr=(0,W.forwardRef)(function DropIndicator(e,t){let{render:n}=(0,W.useContext)(Ir);return W.createElement(W.Fragment,null,n(e,t))});function $f9554a667e4f0374$export$971707d8a129a1f7(e,t){let n=e?.renderDropIndicator,i=e?.isVirtualDragging?.(),a=(0,W.useCallback)(e=>{if(i||t?.isDropTarget(e))return n?n(e):W.createElement(Lr,{target:e})},[t?.target,i,n]);return e?.useDropIndicator?a:void 0}function $f9554a667e4f0374$export$d1e8e3fbb7461f6(e,t,n){let i=e.focusedKey,a=null;if(t?.isVirtualDragging?.()&&n?.target?.type===`item`&&(a=n.target.key,n.target.dropPosition===`after`)){let e=n.collection.getKeyAfter(a),t=null;if(e!=null){let i=n.collection.getItem(a)?.level??0;for(;e!=null;){let a=n.collection.getItem(e);if(!a)break;if(a.type!==`item`)e=n.collection.getKeyAfter(e);else{if((a.level??0)<=i)break;t=e,e=n.collection.getKeyAfter(e)}}}a=e??t??a}return(0,W.useMemo)(()=>new Set([i,a].filter(e=>e!=null)),[i,a])}var Rr=(0,W.createContext)({}),zr=(0,W.createContext)(null);function $792f28e438b9ad5f$export$758399f318e6385a(e){let t=(0,W.useRef)({});return W.createElement(zr.Provider,{value:t},e.children)}var Br=(0,W.createContext)({isSelected:!1}),Vr=(0,W.createContext)({}),$e28ab3efe3e87743$export$7750289ca694c0b5=class extends $6f0c29017aeec335$export$d68d59712b04d9d1{static{this.type=`separator`}filter(e,t){let n=t.getItem(this.prevKey);if(n&&n.type!==`separator`){let n=this.clone();return t.addDescendants(n,e),n}return null}},Hr=new WeakMap;function $cd088b5c0d7b27b4$var$normalizeKey(e){return typeof e==`string`?e.replace(/\s*/g,``):``+e}function $cd088b5c0d7b27b4$export$9145995848b05025(e,t){let n=Hr.get(e);if(!n)throw Error(`Unknown list`);return`${n.id}-option-${$cd088b5c0d7b27b4$var$normalizeKey(t)}`}var $654b97e09f2a30c1$export$63eb3ababa9c55c4=class{constructor(e,t,n,i){this._walkerStack=[],this._currentSetFor=new Set,this._acceptNode=e=>{if(e.nodeType===Node.ELEMENT_NODE){let t=e.shadowRoot;if(t){let e=this._doc.createTreeWalker(t,this.whatToShow,{acceptNode:this._acceptNode});return this._walkerStack.unshift(e),NodeFilter.FILTER_ACCEPT}if(typeof this.filter==`function`)return this.filter(e);if(this.filter?.acceptNode)return this.filter.acceptNode(e);if(this.filter===null)return NodeFilter.FILTER_ACCEPT}return NodeFilter.FILTER_SKIP},this._doc=e,this.root=t,this.filter=i??null,this.whatToShow=n??NodeFilter.SHOW_ALL,this._currentNode=t,this._walkerStack.unshift(e.createTreeWalker(t,n,this._acceptNode));let a=t.shadowRoot;if(a){let e=this._doc.createTreeWalker(a,this.whatToShow,{acceptNode:this._acceptNode});this._walkerStack.unshift(e)}}get currentNode(){return this._currentNode}set currentNode(e){if(!h(this.root,e))throw Error(`Cannot set currentNode to a node that is not contained by the root node.`);let t=[],n=e,i=e;for(this._currentNode=e;n&&n!==this.root;)if(n.nodeType===Node.DOCUMENT_FRAGMENT_NODE){let e=n,a=this._doc.createTreeWalker(e,this.whatToShow,{acceptNode:this._acceptNode});t.push(a),a.currentNode=i,this._currentSetFor.add(a),n=i=e.host}else n=n.parentNode;let a=this._doc.createTreeWalker(this.root,this.whatToShow,{acceptNode:this._acceptNode});t.push(a),a.currentNode=i,this._currentSetFor.add(a),this._walkerStack=t}get doc(){return this._doc}firstChild(){let e=this.currentNode,t=this.nextNode();return h(e,t)?(t&&(this.currentNode=t),t):(this.currentNode=e,null)}lastChild(){let e=this._walkerStack[0].lastChild();return e&&(this.currentNode=e),e}nextNode(){let e=this._walkerStack[0].nextNode();if(e){if(e.shadowRoot){let t;if(typeof this.filter==`function`?t=this.filter(e):this.filter?.acceptNode&&(t=this.filter.acceptNode(e)),t===NodeFilter.FILTER_ACCEPT)return this.currentNode=e,e;let n=this.nextNode();return n&&(this.currentNode=n),n}return e&&(this.currentNode=e),e}if(this._walkerStack.length>1){this._walkerStack.shift();let e=this.nextNode();return e&&(this.currentNode=e),e}return null}previousNode(){let e=this._walkerStack[0];if(e.currentNode===e.root){if(this._currentSetFor.has(e)){if(this._currentSetFor.delete(e),this._walkerStack.length>1){this._walkerStack.shift();let e=this.previousNode();return e&&(this.currentNode=e),e}return null}return null}let t=e.previousNode();if(t){if(t.shadowRoot){let e;if(typeof this.filter==`function`?e=this.filter(t):this.filter?.acceptNode&&(e=this.filter.acceptNode(t)),e===NodeFilter.FILTER_ACCEPT)return t&&(this.currentNode=t),t;let n=this.lastChild();return n&&(this.currentNode=n),n}return t&&(this.currentNode=t),t}if(this._walkerStack.length>1){this._walkerStack.shift();let e=this.previousNode();return e&&(this.currentNode=e),e}return null}nextSibling(){return null}previousSibling(){return null}parentNode(){return null}};function $654b97e09f2a30c1$export$4d0f8be8b12a7ef6(e,t,n,i){return R()?new $654b97e09f2a30c1$export$63eb3ababa9c55c4(e,t,n,i):e.createTreeWalker(t,n,i)}var Ur=W.createContext(null),Wr=`react-aria-focus-scope-restore`,J=null;function $535772f9d2c1f38d$export$20e40289641fbbb6(e){let{children:t,contain:n,restoreFocus:i,autoFocus:a}=e,s=(0,W.useRef)(null),c=(0,W.useRef)(null),l=(0,W.useRef)([]),{parentNode:u}=(0,W.useContext)(Ur)||{},d=(0,W.useMemo)(()=>new $535772f9d2c1f38d$var$TreeNode({scopeRef:l}),[l]);H(()=>{let e=u||Y.root;if(Y.getTreeNode(e.scopeRef)&&J&&!$535772f9d2c1f38d$var$isAncestorScope(J,e.scopeRef)){let t=Y.getTreeNode(J);t&&(e=t)}e.addChild(d),Y.addNode(d)},[d,u]),H(()=>{let e=Y.getTreeNode(l);e&&(e.contain=!!n)},[n]),H(()=>{let e=s.current?.nextSibling,t=[],stopPropagation=e=>e.stopPropagation();for(;e&&e!==c.current;)t.push(e),e.addEventListener(Wr,stopPropagation),e=e.nextSibling;return l.current=t,()=>{for(let e of t)e.removeEventListener(Wr,stopPropagation)}},[t]),$535772f9d2c1f38d$var$useActiveScopeTracker(l,i,n),$535772f9d2c1f38d$var$useFocusContainment(l,n),$535772f9d2c1f38d$var$useRestoreFocus(l,i,n),$535772f9d2c1f38d$var$useAutoFocus(l,a),(0,W.useEffect)(()=>{let e=U(o(l.current?l.current[0]:void 0)),t=null;if($535772f9d2c1f38d$var$isElementInScope(e,l.current)){for(let n of Y.traverse())n.scopeRef&&$535772f9d2c1f38d$var$isElementInScope(e,n.scopeRef.current)&&(t=n);t===Y.getTreeNode(l)&&(J=t.scopeRef)}},[l]),H(()=>()=>{let e=Y.getTreeNode(l)?.parent?.scopeRef??null;l!==J&&!$535772f9d2c1f38d$var$isAncestorScope(l,J)||e&&!Y.getTreeNode(e)||(J=e),Y.removeTreeNode(l)},[l]);let f=(0,W.useMemo)(()=>$535772f9d2c1f38d$var$createFocusManagerForScope(l),[]),p=(0,W.useMemo)(()=>({focusManager:f,parentNode:d}),[d,f]);return W.createElement(Ur.Provider,{value:p},W.createElement(`span`,{"data-focus-scope-start":!0,hidden:!0,ref:s}),t,W.createElement(`span`,{"data-focus-scope-end":!0,hidden:!0,ref:c}))}function $535772f9d2c1f38d$var$createFocusManagerForScope(e){return{focusNext(t={}){let n=e.current,{from:i,tabbable:a,wrap:s,accept:c}=t,l=i||U(o(n[0]??void 0)),u=n[0].previousElementSibling,d=$535772f9d2c1f38d$export$2d6ec8fc375ceafa($535772f9d2c1f38d$var$getScopeRoot(n),{tabbable:a,accept:c},n);d.currentNode=$535772f9d2c1f38d$var$isElementInScope(l,n)?l:u;let f=d.nextNode();return!f&&s&&(d.currentNode=u,f=d.nextNode()),f&&$535772f9d2c1f38d$var$focusElement(f,!0),f},focusPrevious(t={}){let n=e.current,{from:i,tabbable:a,wrap:s,accept:c}=t,l=i||U(o(n[0]??void 0)),u=n[n.length-1].nextElementSibling,d=$535772f9d2c1f38d$export$2d6ec8fc375ceafa($535772f9d2c1f38d$var$getScopeRoot(n),{tabbable:a,accept:c},n);d.currentNode=$535772f9d2c1f38d$var$isElementInScope(l,n)?l:u;let f=d.previousNode();return!f&&s&&(d.currentNode=u,f=d.previousNode()),f&&$535772f9d2c1f38d$var$focusElement(f,!0),f},focusFirst(t={}){let n=e.current,{tabbable:i,accept:a}=t,o=$535772f9d2c1f38d$export$2d6ec8fc375ceafa($535772f9d2c1f38d$var$getScopeRoot(n),{tabbable:i,accept:a},n);o.currentNode=n[0].previousElementSibling;let s=o.nextNode();return s&&$535772f9d2c1f38d$var$focusElement(s,!0),s},focusLast(t={}){let n=e.current,{tabbable:i,accept:a}=t,o=$535772f9d2c1f38d$export$2d6ec8fc375ceafa($535772f9d2c1f38d$var$getScopeRoot(n),{tabbable:i,accept:a},n);o.currentNode=n[n.length-1].nextElementSibling;let s=o.previousNode();return s&&$535772f9d2c1f38d$var$focusElement(s,!0),s}}}function $535772f9d2c1f38d$var$getScopeRoot(e){return e[0].parentElement}function $535772f9d2c1f38d$var$shouldContainFocus(e){let t=Y.getTreeNode(J);for(;t&&t.scopeRef!==e;){if(t.contain)return!1;t=t.parent}return!0}function $535772f9d2c1f38d$var$getRadiosInGroup(e){if(!e.form)return Array.from(o(e).querySelectorAll(`input[type="radio"][name="${CSS.escape(e.name)}"]`)).filter(e=>!e.form);let t=e.form.elements.namedItem(e.name),n=ce(e);return t instanceof n.RadioNodeList?Array.from(t).filter(e=>e instanceof n.HTMLInputElement):t instanceof n.HTMLInputElement?[t]:[]}function $535772f9d2c1f38d$var$isTabbableRadio(e){if(e.checked)return!0;let t=$535772f9d2c1f38d$var$getRadiosInGroup(e);return t.length>0&&!t.some(e=>e.checked)}function $535772f9d2c1f38d$var$useFocusContainment(e,t){let n=(0,W.useRef)(void 0),i=(0,W.useRef)(void 0);H(()=>{let a=e.current;if(!t){i.current&&=(cancelAnimationFrame(i.current),void 0);return}let s=o(a?a[0]:void 0),onKeyDown=t=>{if(t.key!==`Tab`||t.altKey||t.ctrlKey||t.metaKey||!$535772f9d2c1f38d$var$shouldContainFocus(e)||t.isComposing)return;let n=U(s),i=e.current;if(!i||!$535772f9d2c1f38d$var$isElementInScope(n,i))return;let a=$535772f9d2c1f38d$export$2d6ec8fc375ceafa($535772f9d2c1f38d$var$getScopeRoot(i),{tabbable:!0},i);if(!n)return;a.currentNode=n;let o=t.shiftKey?a.previousNode():a.nextNode();o||=(a.currentNode=t.shiftKey?i[i.length-1].nextElementSibling:i[0].previousElementSibling,t.shiftKey?a.previousNode():a.nextNode()),t.preventDefault(),o&&($535772f9d2c1f38d$var$focusElement(o,!0),o instanceof ce(o).HTMLInputElement&&o.select())},onFocus=t=>{(!J||$535772f9d2c1f38d$var$isAncestorScope(J,e))&&$535772f9d2c1f38d$var$isElementInScope(z(t),e.current)?(J=e,n.current=z(t)):$535772f9d2c1f38d$var$shouldContainFocus(e)&&!$535772f9d2c1f38d$var$isElementInChildScope(z(t),e)?n.current?$535772f9d2c1f38d$var$focusElement(n.current):J&&J.current&&$535772f9d2c1f38d$var$focusFirstInScope(J.current):$535772f9d2c1f38d$var$shouldContainFocus(e)&&(n.current=z(t))},onBlur=t=>{i.current&&cancelAnimationFrame(i.current),i.current=requestAnimationFrame(()=>{let i=F(),a=(i===`virtual`||i===null)&&y()&&E(),o=U(s);if(!a&&o&&$535772f9d2c1f38d$var$shouldContainFocus(e)&&!$535772f9d2c1f38d$var$isElementInChildScope(o,e)){J=e;let i=z(t);i&&i.isConnected?(n.current=i,$535772f9d2c1f38d$var$focusElement(n.current)):J.current&&$535772f9d2c1f38d$var$focusFirstInScope(J.current)}})};return s.addEventListener(`keydown`,onKeyDown,!1),s.addEventListener(`focusin`,onFocus,!1),a?.forEach(e=>e.addEventListener(`focusin`,onFocus,!1)),a?.forEach(e=>e.addEventListener(`focusout`,onBlur,!1)),()=>{s.removeEventListener(`keydown`,onKeyDown,!1),s.removeEventListener(`focusin`,onFocus,!1),a?.forEach(e=>e.removeEventListener(`focusin`,onFocus,!1)),a?.forEach(e=>e.removeEventListener(`focusout`,onBlur,!1))}},[e,t]),H(()=>()=>{i.current&&cancelAnimationFrame(i.current)},[i])}function $535772f9d2c1f38d$var$isElementInAnyScope(e){return $535772f9d2c1f38d$var$isElementInChildScope(e)}function $535772f9d2c1f38d$var$isElementInScope(e,t){return!e||!t?!1:t.some(t=>h(t,e))}function $535772f9d2c1f38d$var$isElementInChildScope(e,t=null){if(e instanceof Element&&e.closest(`[data-react-aria-top-layer]`))return!0;for(let{scopeRef:n}of Y.traverse(Y.getTreeNode(t)))if(n&&$535772f9d2c1f38d$var$isElementInScope(e,n.current))return!0;return!1}function $535772f9d2c1f38d$export$1258395f99bf9cbf(e){return $535772f9d2c1f38d$var$isElementInChildScope(e,J)}function $535772f9d2c1f38d$var$isAncestorScope(e,t){let n=Y.getTreeNode(t)?.parent;for(;n;){if(n.scopeRef===e)return!0;n=n.parent}return!1}function $535772f9d2c1f38d$var$focusElement(e,t=!1){if(e!=null&&!t)try{$f192c2f16961cbe0$export$80f3e147d781571c(e)}catch{}else if(e!=null)try{e.focus()}catch{}}function $535772f9d2c1f38d$var$getFirstInScope(e,t=!0){let n=e[0].previousElementSibling,i=$535772f9d2c1f38d$var$getScopeRoot(e),a=$535772f9d2c1f38d$export$2d6ec8fc375ceafa(i,{tabbable:t},e);a.currentNode=n;let o=a.nextNode();return t&&!o&&(i=$535772f9d2c1f38d$var$getScopeRoot(e),a=$535772f9d2c1f38d$export$2d6ec8fc375ceafa(i,{tabbable:!1},e),a.currentNode=n,o=a.nextNode()),o}function $535772f9d2c1f38d$var$focusFirstInScope(e,t=!0){$535772f9d2c1f38d$var$focusElement($535772f9d2c1f38d$var$getFirstInScope(e,t))}function $535772f9d2c1f38d$var$useAutoFocus(e,t){let n=W.useRef(t);(0,W.useEffect)(()=>{if(n.current){J=e;let t=o(e.current?e.current[0]:void 0);!$535772f9d2c1f38d$var$isElementInScope(U(t),J.current)&&e.current&&$535772f9d2c1f38d$var$focusFirstInScope(e.current)}n.current=!1},[e])}function $535772f9d2c1f38d$var$useActiveScopeTracker(e,t,n){H(()=>{if(t||n)return;let i=e.current,a=o(i?i[0]:void 0),onFocus=t=>{let n=z(t);$535772f9d2c1f38d$var$isElementInScope(n,e.current)?J=e:$535772f9d2c1f38d$var$isElementInAnyScope(n)||(J=null)};return a.addEventListener(`focusin`,onFocus,!1),i?.forEach(e=>e.addEventListener(`focusin`,onFocus,!1)),()=>{a.removeEventListener(`focusin`,onFocus,!1),i?.forEach(e=>e.removeEventListener(`focusin`,onFocus,!1))}},[e,t,n])}function $535772f9d2c1f38d$var$shouldRestoreFocus(e){let t=Y.getTreeNode(J);for(;t&&t.scopeRef!==e;){if(t.nodeToRestore)return!1;t=t.parent}return t?.scopeRef===e}function $535772f9d2c1f38d$var$useRestoreFocus(e,t,n){let i=(0,W.useRef)(typeof document<`u`?U(o(e.current?e.current[0]:void 0)):null);H(()=>{let i=e.current,a=o(i?i[0]:void 0);if(!t||n)return;let onFocus=()=>{(!J||$535772f9d2c1f38d$var$isAncestorScope(J,e))&&$535772f9d2c1f38d$var$isElementInScope(U(a),e.current)&&(J=e)};return a.addEventListener(`focusin`,onFocus,!1),i?.forEach(e=>e.addEventListener(`focusin`,onFocus,!1)),()=>{a.removeEventListener(`focusin`,onFocus,!1),i?.forEach(e=>e.removeEventListener(`focusin`,onFocus,!1))}},[e,n]),H(()=>{let i=o(e.current?e.current[0]:void 0);if(!t)return;let onKeyDown=t=>{if(t.key!==`Tab`||t.altKey||t.ctrlKey||t.metaKey||!$535772f9d2c1f38d$var$shouldContainFocus(e)||t.isComposing)return;let n=i.activeElement;if(!$535772f9d2c1f38d$var$isElementInChildScope(n,e)||!$535772f9d2c1f38d$var$shouldRestoreFocus(e))return;let a=Y.getTreeNode(e);if(!a)return;let o=a.nodeToRestore,s=$535772f9d2c1f38d$export$2d6ec8fc375ceafa(i.body,{tabbable:!0});s.currentNode=n;let c=t.shiftKey?s.previousNode():s.nextNode();if(o&&o.isConnected&&o!==i.body||(o=void 0,a.nodeToRestore=void 0),(!c||!$535772f9d2c1f38d$var$isElementInChildScope(c,e))&&o){s.currentNode=o;do c=t.shiftKey?s.previousNode():s.nextNode();while($535772f9d2c1f38d$var$isElementInChildScope(c,e));t.preventDefault(),t.stopPropagation(),c?$535772f9d2c1f38d$var$focusElement(c,!0):$535772f9d2c1f38d$var$isElementInAnyScope(o)?$535772f9d2c1f38d$var$focusElement(o,!0):n.blur()}};return n||i.addEventListener(`keydown`,onKeyDown,!0),()=>{n||i.removeEventListener(`keydown`,onKeyDown,!0)}},[e,t,n]),H(()=>{let n=o(e.current?e.current[0]:void 0);if(!t)return;let a=Y.getTreeNode(e);if(a)return a.nodeToRestore=i.current??void 0,()=>{let i=Y.getTreeNode(e);if(!i)return;let a=i.nodeToRestore,o=U(n);if(t&&a&&(o&&$535772f9d2c1f38d$var$isElementInChildScope(o,e)||o===n.body&&$535772f9d2c1f38d$var$shouldRestoreFocus(e))){let t=Y.clone();requestAnimationFrame(()=>{if(n.activeElement===n.body){let n=t.getTreeNode(e);for(;n;){if(n.nodeToRestore&&n.nodeToRestore.isConnected){$535772f9d2c1f38d$var$restoreFocusToElement(n.nodeToRestore);return}n=n.parent}for(n=t.getTreeNode(e);n;){if(n.scopeRef&&n.scopeRef.current&&Y.getTreeNode(n.scopeRef)){let e=$535772f9d2c1f38d$var$getFirstInScope(n.scopeRef.current,!0);if(e){$535772f9d2c1f38d$var$restoreFocusToElement(e);return}}n=n.parent}}})}}},[e,t])}function $535772f9d2c1f38d$var$restoreFocusToElement(e){e.dispatchEvent(new CustomEvent(Wr,{bubbles:!0,cancelable:!0}))&&$535772f9d2c1f38d$var$focusElement(e)}function $535772f9d2c1f38d$export$2d6ec8fc375ceafa(e,t,n){let i=t?.tabbable?te:_,a=e?.nodeType===Node.ELEMENT_NODE?e:null,s=o(a),c=$654b97e09f2a30c1$export$4d0f8be8b12a7ef6(s,e||s,NodeFilter.SHOW_ELEMENT,{acceptNode(e){return h(t?.from,e)||t?.tabbable&&e.tagName===`INPUT`&&e.getAttribute(`type`)===`radio`&&(!$535772f9d2c1f38d$var$isTabbableRadio(e)||c.currentNode.tagName===`INPUT`&&c.currentNode.type===`radio`&&c.currentNode.name===e.name)?NodeFilter.FILTER_REJECT:i(e)&&(!n||$535772f9d2c1f38d$var$isElementInScope(e,n))&&(!t?.accept||t.accept(e))?NodeFilter.FILTER_ACCEPT:NodeFilter.FILTER_SKIP}});return t?.from&&(c.currentNode=t.from),c}var Gr=class $535772f9d2c1f38d$var$Tree{constructor(){this.fastMap=new Map,this.root=new $535772f9d2c1f38d$var$TreeNode({scopeRef:null}),this.fastMap.set(null,this.root)}get size(){return this.fastMap.size}getTreeNode(e){return this.fastMap.get(e)}addTreeNode(e,t,n){let i=this.fastMap.get(t??null);if(!i)return;let a=new $535772f9d2c1f38d$var$TreeNode({scopeRef:e});i.addChild(a),a.parent=i,this.fastMap.set(e,a),n&&(a.nodeToRestore=n)}addNode(e){this.fastMap.set(e.scopeRef,e)}removeTreeNode(e){if(e===null)return;let t=this.fastMap.get(e);if(!t)return;let n=t.parent;for(let e of this.traverse())e!==t&&t.nodeToRestore&&e.nodeToRestore&&t.scopeRef&&t.scopeRef.current&&$535772f9d2c1f38d$var$isElementInScope(e.nodeToRestore,t.scopeRef.current)&&(e.nodeToRestore=t.nodeToRestore);let i=t.children;n&&(n.removeChild(t),i.size>0&&i.forEach(e=>n&&n.addChild(e))),this.fastMap.delete(t.scopeRef)}*traverse(e=this.root){if(e.scopeRef!=null&&(yield e),e.children.size>0)for(let t of e.children)yield*this.traverse(t)}clone(){let e=new $535772f9d2c1f38d$var$Tree;for(let t of this.traverse())e.addTreeNode(t.scopeRef,t.parent?.scopeRef??null,t.nodeToRestore);return e}},$535772f9d2c1f38d$var$TreeNode=class{constructor(e){this.children=new Set,this.contain=!1,this.scopeRef=e.scopeRef}addChild(e){this.children.add(e),e.parent=this}removeChild(e){this.children.delete(e),e.parent=void 0}},Y=new Gr;function $22bbea12c2567021$export$d3e3bd3e26688c04(e){return C()?e.altKey:e.ctrlKey}function $22bbea12c2567021$export$c3d8340acf92597f(e,t){let n=`[data-key="${CSS.escape(String(t))}"]`,i=e.current?.dataset.collection;return i&&(n=`[data-collection="${CSS.escape(i)}"]${n}`),e.current?.querySelector(n)}var Kr=new WeakMap;function $22bbea12c2567021$export$881eb0d9f3605d9d(e){let t=$390e54f620492c70$export$f680877a34711e37();return Kr.set(e,t),t}function $22bbea12c2567021$export$6aeb1680a0ae8741(e){return Kr.get(e)}var qr=1e3;function $f5a4a9a3486154da$export$e32c88dfddc6e1d8(e){let{keyboardDelegate:t,selectionManager:n,onTypeSelect:i}=e,a=(0,W.useRef)({search:``,timeout:void 0}),onKeyDownCapture=e=>{if(a.current.search.length>0&&e.key===` `){if(e.preventDefault(),(!(`continuePropagation`in e)||`continuePropagation`in e&&!e.isPropagationStopped())&&e.stopPropagation(),a.current.search+=` `,t.getKeyForSearch!=null){let e=t.getKeyForSearch(a.current.search,n.focusedKey);e??=t.getKeyForSearch(a.current.search),e!=null&&(n.setFocusedKey(e),i&&i(e))}clearTimeout(a.current.timeout),a.current.timeout=setTimeout(()=>{a.current.search=``},qr)}},onKeyDown=e=>{let o=$f5a4a9a3486154da$var$getStringForKey(e.key);if(!(!o||e.ctrlKey||e.metaKey||e.altKey||!h(e.currentTarget,z(e))||a.current.search.length===0&&o===` `)){if(a.current.search+=o,t.getKeyForSearch!=null){let o=t.getKeyForSearch(a.current.search,n.focusedKey);if(o??=t.getKeyForSearch(a.current.search),o!=null)n.setFocusedKey(o),i&&i(o),e.preventDefault(),`continuePropagation`in e||e.stopPropagation();else{a.current.search=``,clearTimeout(a.current.timeout),a.current.timeout=void 0;return}}clearTimeout(a.current.timeout),a.current.timeout=setTimeout(()=>{a.current.search=``},qr)}};return(0,W.useEffect)(()=>{let e=a.current.timeout;return()=>{clearTimeout(e)}},[a]),{typeSelectProps:{onKeyDownCapture:t.getKeyForSearch?onKeyDownCapture:void 0,onKeyDown:t.getKeyForSearch?onKeyDown:void 0}}}function $f5a4a9a3486154da$var$getStringForKey(e){return e.length===1||!/^[A-Z]/i.test(e)?e:``}function $a475cdc2445827b5$export$72ef708ab07251f1(e,t){let n=(0,W.useRef)(!0),i=(0,W.useRef)(null);H(()=>(n.current=!0,()=>{n.current=!1}),[]),H(()=>{n.current?n.current=!1:(!i.current||t.some((e,t)=>!Object.is(e,i[t])))&&e(),i.current=t},t)}function $d667c2af82d35a98$export$d6daf82dcd84e87c(e){let{selectionManager:t,keyboardDelegate:n,ref:i,autoFocus:a=!1,shouldFocusWrap:o=!1,disallowEmptySelection:s=!1,disallowSelectAll:l=!1,escapeKeyBehavior:u=`clearSelection`,selectOnFocus:d=t.selectionBehavior===`replace`,disallowTypeAhead:f=!1,shouldUseVirtualFocus:p,allowsTabNavigation:g=!1,scrollRef:_=i,linkBehavior:v=`action`,UNSTABLE_focusOnEntry:y}=e,{direction:b}=$2eb8e6d23f3d0cb0$export$43bb16f9c6d9e3f7(),x=c(),navigateToKey=(e,n,a)=>{if(n!=null){if(t.isLink(n)&&v===`selection`&&d&&!$22bbea12c2567021$export$d3e3bd3e26688c04(e)){(0,kn.flushSync)(()=>{t.setFocusedKey(n,a)});let o=$22bbea12c2567021$export$c3d8340acf92597f(i,n),s=t.getItemProps(n);if(o){x.open(o,e,s.href,s.routerOptions);return}return!1}if(t.setFocusedKey(n,a),t.isLink(n)&&v===`override`)return!1;if(e.shiftKey&&t.selectionMode===`multiple`){t.extendSelection(n);return}if(d&&!$22bbea12c2567021$export$d3e3bd3e26688c04(e)){t.replaceSelection(n);return}}return!1},arrowDown=e=>{if(n.getKeyBelow){let i=t.focusedKey==null?n.getFirstKey?.():n.getKeyBelow?.(t.focusedKey);if(i==null&&o&&(i=n.getFirstKey?.(t.focusedKey)),i!=null){navigateToKey(e,i);return}}return!1},arrowUp=e=>{if(n.getKeyAbove){let i=t.focusedKey==null?n.getLastKey?.():n.getKeyAbove?.(t.focusedKey);if(i==null&&o&&(i=n.getLastKey?.(t.focusedKey)),i!=null){navigateToKey(e,i);return}}return!1},home=e=>{if(n.getFirstKey){if(t.focusedKey===null&&e.shiftKey)return!1;let i=n.getFirstKey(t.focusedKey,$bb39c0fc1c19b34c$export$16792effe837dba3(e));if(t.setFocusedKey(i),i!=null){if($bb39c0fc1c19b34c$export$16792effe837dba3(e)&&e.shiftKey&&t.selectionMode===`multiple`){t.extendSelection(i);return}if(d){t.replaceSelection(i);return}}}return!1},arrowLeft=e=>{if(n.getKeyLeftOf){let i=t.focusedKey==null?n.getFirstKey?.():n.getKeyLeftOf?.(t.focusedKey);if(i==null&&o&&(i=b===`rtl`?n.getFirstKey?.(t.focusedKey):n.getLastKey?.(t.focusedKey)),i!=null){navigateToKey(e,i,b===`rtl`?`first`:`last`);return}}return!1},arrowRight=e=>{if(n.getKeyRightOf){let i=t.focusedKey==null?n.getFirstKey?.():n.getKeyRightOf?.(t.focusedKey);if(i==null&&o&&(i=b===`rtl`?n.getLastKey?.(t.focusedKey):n.getFirstKey?.(t.focusedKey)),i!=null){navigateToKey(e,i,b===`rtl`?`last`:`first`);return}}return!1},end=e=>{if(n.getLastKey){if(t.focusedKey===null&&e.shiftKey)return!1;let i=n.getLastKey(t.focusedKey,$bb39c0fc1c19b34c$export$16792effe837dba3(e));if(t.setFocusedKey(i),i!=null){if($bb39c0fc1c19b34c$export$16792effe837dba3(e)&&e.shiftKey&&t.selectionMode===`multiple`){t.extendSelection(i);return}if(d){t.replaceSelection(i);return}}}return!1},pageDown=e=>{if(n.getKeyPageBelow&&t.focusedKey!=null){let i=n.getKeyPageBelow(t.focusedKey);if(i!=null)return navigateToKey(e,i)}return!1},pageUp=e=>{if(n.getKeyPageAbove&&t.focusedKey!=null){let i=n.getKeyPageAbove(t.focusedKey);if(i!=null)return navigateToKey(e,i)}return!1},aHandler=()=>{if(t.selectionMode===`multiple`&&l!==!0)t.selectAll();else return!1},escape=()=>{if(u===`clearSelection`&&!s&&t.selectedKeys.size!==0)t.clearSelection();else return!1},tab=()=>{if(!g&&i.current){let e=$535772f9d2c1f38d$export$2d6ec8fc375ceafa(i.current,{tabbable:!0}),t,n;do n=e.lastChild(),n&&(t=n);while(n);let a=U();t&&(!S(t)||a&&!te(a))&&L(t)}return{shouldContinuePropagation:!0,shouldPreventDefault:!1}},shiftTab=()=>(!g&&i.current&&i.current.focus(),{shouldContinuePropagation:!0,shouldPreventDefault:!1}),withShiftSel=(e,t)=>({[m()?e+`+Shift+Alt`:e+`+Shift+Control`]:t,[e+`+Shift`]:t,[m()?e+`+Alt`:e+`+Control`]:t,[e]:t}),{keyboardProps:C}=$8296dad1a4c5e0dc$export$8f71654801c2f7cd({shortcuts:{...withShiftSel(`ArrowDown`,arrowDown),...withShiftSel(`ArrowUp`,arrowUp),...withShiftSel(`ArrowLeft`,arrowLeft),...withShiftSel(`ArrowRight`,arrowRight),...withShiftSel(`PageDown`,pageDown),...withShiftSel(`PageUp`,pageUp)},allowRepeats:!0}),{keyboardProps:w}=$8296dad1a4c5e0dc$export$8f71654801c2f7cd({shortcuts:{...withShiftSel(`Home`,home),...withShiftSel(`End`,end),"Mod+A":aHandler,Escape:escape,Tab:tab,"Tab+Shift":shiftTab}}),T=(0,W.useRef)({top:0,left:0});$600b3cf69ae46262$export$90fc3a17d93f704c(_,`scroll`,()=>{T.current={top:_.current?.scrollTop??0,left:_.current?.scrollLeft??0}});let onFocus=e=>{if(t.isFocused){h(e.currentTarget,z(e))||t.setFocused(!1);return}if(!h(e.currentTarget,z(e)))return;let a=F();t.setFocused(!0);let navigateToKey=e=>{e!=null&&(t.setFocusedKey(e),d&&!t.isSelected(e)&&t.replaceSelection(e))};if(y&&(a===`keyboard`||a===`virtual`))navigateToKey(y===`first`?n.getFirstKey?.():n.getLastKey?.());else if(t.focusedKey==null){let i=e.relatedTarget;i&&e.currentTarget.compareDocumentPosition(i)&Node.DOCUMENT_POSITION_FOLLOWING?navigateToKey(t.lastSelectedKey??n.getLastKey?.()):navigateToKey(t.firstSelectedKey??n.getFirstKey?.())}else _.current&&(_.current.scrollTop=T.current.top,_.current.scrollLeft=T.current.left);if(t.focusedKey!=null&&_.current){let e=$22bbea12c2567021$export$c3d8340acf92597f(i,t.focusedKey);e instanceof HTMLElement&&(!S(e)&&!p&&L(e),(a===`keyboard`||y&&a===`virtual`)&&$51a3e22a5186a962$export$c826860796309d1b(e,{containingElement:i.current}))}},onBlur=e=>{h(e.currentTarget,e.relatedTarget)||t.setFocused(!1)},E=(0,W.useRef)(!1);$600b3cf69ae46262$export$90fc3a17d93f704c(i,mt,p?e=>{let{detail:n}=e;e.stopPropagation(),t.setFocused(!0),n?.focusStrategy===`first`&&(E.current=!0)}:void 0);let D=n.getFirstKey?.()??null;$a475cdc2445827b5$export$72ef708ab07251f1(()=>{if(E.current){if(D==null){let e=U();$b72f3f7b3b5f42c6$export$76e4e37e5339496d(i.current),$b72f3f7b3b5f42c6$export$2b35b76d2e30e129(e,null),t.collection.size>0&&(E.current=!1)}else t.setFocusedKey(D),E.current=!1}},[D,t.collection.size]),$a475cdc2445827b5$export$72ef708ab07251f1(()=>{t.collection.size>0&&(E.current=!1)},[t.focusedKey]),$600b3cf69ae46262$export$90fc3a17d93f704c(i,pt,p?e=>{e.stopPropagation(),t.setFocused(!1),e.detail?.clearFocusKey&&t.setFocusedKey(null)}:void 0);let O=(0,W.useRef)(a),k=(0,W.useRef)(!1);(0,W.useEffect)(()=>{if(O.current){let e=null;a===`first`&&(e=n.getFirstKey?.()??null),a===`last`&&(e=n.getLastKey?.()??null);let o=t.selectedKeys;if(o.size){for(let n of o)if(t.canSelectItem(n)){e=n;break}}t.setFocused(!0),t.setFocusedKey(e),e!=null&&d&&!o.size&&t.canSelectItem(e)&&t.replaceSelection(e),e==null&&!p&&i.current&&$f192c2f16961cbe0$export$80f3e147d781571c(i.current),t.collection.size>0&&(O.current=!1,k.current=!0)}});let A=(0,W.useRef)(t.focusedKey),j=(0,W.useRef)(null);(0,W.useEffect)(()=>{if(t.isFocused&&t.focusedKey!=null&&(t.focusedKey!==A.current||k.current)&&_.current&&i.current){let e=F(),n=$22bbea12c2567021$export$c3d8340acf92597f(i,t.focusedKey);if(!(n instanceof HTMLElement))return;(e===`keyboard`||k.current)&&(j.current&&cancelAnimationFrame(j.current),j.current=requestAnimationFrame(()=>{_.current&&($51a3e22a5186a962$export$53a0910f038337bd(_.current,n),e!==`virtual`&&$51a3e22a5186a962$export$c826860796309d1b(n,{containingElement:i.current}))}))}!p&&t.isFocused&&t.focusedKey==null&&A.current!=null&&i.current&&$f192c2f16961cbe0$export$80f3e147d781571c(i.current),A.current=t.focusedKey,k.current=!1}),(0,W.useEffect)(()=>()=>{j.current&&cancelAnimationFrame(j.current)},[]),$600b3cf69ae46262$export$90fc3a17d93f704c(i,`react-aria-focus-scope-restore`,e=>{e.preventDefault(),t.setFocused(!0)});let M={...$bbaa08b3cd72f041$export$9d1611c77c2fe928(w,C),onFocus,onBlur,onMouseDown(e){_.current===z(e)&&e.preventDefault()}},{typeSelectProps:N}=$f5a4a9a3486154da$export$e32c88dfddc6e1d8({keyboardDelegate:n,selectionManager:t});f||(M=$bbaa08b3cd72f041$export$9d1611c77c2fe928(N,M));let P;p||(P=t.focusedKey==null?0:-1);let I=$22bbea12c2567021$export$881eb0d9f3605d9d(t.collection);return{collectionProps:$bbaa08b3cd72f041$export$9d1611c77c2fe928(M,{tabIndex:P,"data-collection":I})}}var $a83747cc3f035330$export$8f5ed9ff9f511381=class{constructor(e){this.ref=e}getItemRect(e){let t=this.ref.current;if(!t)return null;let n=e==null?null:$22bbea12c2567021$export$c3d8340acf92597f(this.ref,e);if(!n)return null;let i=t.getBoundingClientRect(),a=n.getBoundingClientRect();return{x:a.left-i.left-t.clientLeft+t.scrollLeft,y:a.top-i.top-t.clientTop+t.scrollTop,width:a.width,height:a.height}}getContentSize(){let e=this.ref.current;return{width:e?.scrollWidth??0,height:e?.scrollHeight??0}}getVisibleRect(){let e=this.ref.current;return{x:e?.scrollLeft??0,y:e?.scrollTop??0,width:e?.clientWidth??0,height:e?.clientHeight??0}}},$ae8f8d98b2b18f2f$export$a05409b8bb224a5a=class{constructor(...e){if(e.length===1){let t=e[0];this.collection=t.collection,this.ref=t.ref,this.collator=t.collator,this.disabledKeys=t.disabledKeys||new Set,this.disabledBehavior=t.disabledBehavior||`all`,this.orientation=t.orientation||`vertical`,this.direction=t.direction,this.layout=t.layout||`stack`,this.layoutDelegate=t.layoutDelegate||new $a83747cc3f035330$export$8f5ed9ff9f511381(t.ref)}else this.collection=e[0],this.disabledKeys=e[1],this.ref=e[2],this.collator=e[3],this.layout=`stack`,this.orientation=`vertical`,this.disabledBehavior=`all`,this.layoutDelegate=new $a83747cc3f035330$export$8f5ed9ff9f511381(this.ref);this.layout===`stack`&&this.orientation===`vertical`&&(this.getKeyLeftOf=void 0,this.getKeyRightOf=void 0)}isDisabled(e){return this.disabledBehavior===`all`&&(e.props?.isDisabled||this.disabledKeys.has(e.key))&&e.props?.disabledBehavior!==`selection`}findNextNonDisabled(e,t,n=!1){let i=e;for(;i!=null;){let e=this.collection.getItem(i);if(e?.type===`item`&&(n||!this.isDisabled(e)))return i;i=t(i)}return null}getNextKey(e,t){let n=e;return n=this.collection.getKeyAfter(n),this.findNextNonDisabled(n,e=>this.collection.getKeyAfter(e),t?.includeDisabled)}getPreviousKey(e,t){let n=e;return n=this.collection.getKeyBefore(n),this.findNextNonDisabled(n,e=>this.collection.getKeyBefore(e),t?.includeDisabled)}findKey(e,t,n){let i=e,a=this.layoutDelegate.getItemRect(i);if(!a||i==null)return null;let o=a;do{if(i=t(i),i==null)break;a=this.layoutDelegate.getItemRect(i)}while(a&&n(o,a)&&i!=null);return i}isSameRow(e,t){return e.y===t.y||e.x!==t.x}isSameColumn(e,t){return e.x===t.x||e.y!==t.y}isReversed(e){let t=this.getNextKey(e),n=$22bbea12c2567021$export$c3d8340acf92597f(this.ref,e);if(t!=null){let e=$22bbea12c2567021$export$c3d8340acf92597f(this.ref,t);return!n||!e?!1:n.getBoundingClientRect().top>e.getBoundingClientRect().top}let i=this.getPreviousKey(e);if(i!=null){let e=$22bbea12c2567021$export$c3d8340acf92597f(this.ref,i);return!n||!e?!1:e.getBoundingClientRect().top>n.getBoundingClientRect().top}return!1}getKeyBelow(e,t){return this.layout===`grid`&&this.orientation===`vertical`?this.findKey(e,e=>this.getNextKey(e,t),this.isSameRow):this.orientation===`vertical`&&this.isReversed(e)?this.getPreviousKey(e,t):this.getNextKey(e,t)}getKeyAbove(e,t){return this.layout===`grid`&&this.orientation===`vertical`?this.findKey(e,e=>this.getPreviousKey(e,t),this.isSameRow):this.orientation===`vertical`&&this.isReversed(e)?this.getNextKey(e,t):this.getPreviousKey(e,t)}getNextColumn(e,t,n){return t?this.getPreviousKey(e,n):this.getNextKey(e,n)}getKeyRightOf(e,t){let n=this.direction===`ltr`?`getKeyRightOf`:`getKeyLeftOf`;return this.layoutDelegate[n]?(e=this.layoutDelegate[n](e),this.findNextNonDisabled(e,e=>this.layoutDelegate[n](e),t?.includeDisabled)):this.layout===`grid`?this.orientation===`vertical`?this.getNextColumn(e,this.direction===`rtl`,t):this.findKey(e,e=>this.getNextColumn(e,this.direction===`rtl`,t),this.isSameColumn):this.orientation===`horizontal`?this.getNextColumn(e,this.direction===`rtl`,t):null}getKeyLeftOf(e,t){let n=this.direction===`ltr`?`getKeyLeftOf`:`getKeyRightOf`;return this.layoutDelegate[n]?(e=this.layoutDelegate[n](e),this.findNextNonDisabled(e,e=>this.layoutDelegate[n](e),t?.includeDisabled)):this.layout===`grid`?this.orientation===`vertical`?this.getNextColumn(e,this.direction===`ltr`,t):this.findKey(e,e=>this.getNextColumn(e,this.direction===`ltr`,t),this.isSameColumn):this.orientation===`horizontal`?this.getNextColumn(e,this.direction===`ltr`,t):null}getFirstKey(){let e=this.collection.getFirstKey();return this.findNextNonDisabled(e,e=>this.collection.getKeyAfter(e))}getLastKey(){let e=this.collection.getLastKey();return this.findNextNonDisabled(e,e=>this.collection.getKeyBefore(e))}getKeyPageAbove(e){let t=this.ref.current,n=this.layoutDelegate.getItemRect(e);if(!n)return null;let i=this.isReversed(e);if(t&&!$901761b40e390936$export$2bb74740c4e19def(t))return this.getFirstKey();let a=e;if(this.orientation===`horizontal`){let e=Math.max(0,n.x+n.width-this.layoutDelegate.getVisibleRect().width);for(;n&&n.x>e&&a!=null;)a=this.getKeyAbove(a),n=a==null?null:this.layoutDelegate.getItemRect(a)}else{let e=this.layoutDelegate.getVisibleRect(),t=i?n.y-e.height:Math.max(0,n.y+n.height-e.height);for(;n&&n.y>t&&a!=null;)a=this.getKeyAbove(a),n=a==null?null:this.layoutDelegate.getItemRect(a)}return a??(i?this.getLastKey():this.getFirstKey())}getKeyPageBelow(e){let t=this.ref.current,n=this.layoutDelegate.getItemRect(e);if(!n)return null;let i=this.isReversed(e);if(t&&!$901761b40e390936$export$2bb74740c4e19def(t))return this.getLastKey();let a=e;if(this.orientation===`horizontal`){let e=Math.min(this.layoutDelegate.getContentSize().width,n.x-n.width+this.layoutDelegate.getVisibleRect().width);for(;n&&n.x<e&&a!=null;)a=this.getKeyBelow(a),n=a==null?null:this.layoutDelegate.getItemRect(a)}else{let e=Math.min(this.layoutDelegate.getContentSize().height,n.y-n.height+this.layoutDelegate.getVisibleRect().height);for(;n&&n.y<e&&a!=null;)a=this.getKeyBelow(a),n=a==null?null:this.layoutDelegate.getItemRect(a)}return a??(i?this.getFirstKey():this.getLastKey())}getKeyForSearch(e,t){if(!this.collator)return null;let n=this.collection,i=t||this.getFirstKey();for(;i!=null;){let t=n.getItem(i);if(!t)return null;let a=t.textValue.slice(0,e.length);if(t.textValue&&this.collator.compare(a,e)===0)return i;i=this.getNextKey(i)}return null}},Jr=new Map;function $673d46fce3e5717d$export$a16aca283550c30d(e){let{locale:t}=$2eb8e6d23f3d0cb0$export$43bb16f9c6d9e3f7(),n=t+(e?Object.entries(e).sort((e,t)=>e[0]<t[0]?-1:1).join():``);if(Jr.has(n))return Jr.get(n);let i=new Intl.Collator(t,e);return Jr.set(n,i),i}function $64903b4b31b6bb2a$export$b95089534ab7c1fd(e){let{selectionManager:t,collection:n,disabledKeys:i,ref:a,keyboardDelegate:o,layoutDelegate:s,orientation:c}=e,l=$673d46fce3e5717d$export$a16aca283550c30d({usage:`search`,sensitivity:`base`}),u=t.disabledBehavior,d=(0,W.useMemo)(()=>o||new $ae8f8d98b2b18f2f$export$a05409b8bb224a5a({collection:n,disabledKeys:i,disabledBehavior:u,ref:a,collator:l,layoutDelegate:s,orientation:c}),[o,s,n,i,a,l,u,c]),{collectionProps:f}=$d667c2af82d35a98$export$d6daf82dcd84e87c({...e,ref:a,selectionManager:t,keyboardDelegate:d});return{listProps:f}}function $686593f99a1df089$export$50eacbbf140a3141(e,t,n){let i=$8e9d2fae0ecb9001$export$457c3d6518dd4c6f(e,{labelable:!0}),a=e.selectionBehavior||`toggle`,o=e.orientation||`vertical`,s=e.linkBehavior||(a===`replace`?`action`:`override`);a===`toggle`&&s===`action`&&(s=`override`);let{listProps:c}=$64903b4b31b6bb2a$export$b95089534ab7c1fd({...e,ref:n,selectionManager:t.selectionManager,collection:t.collection,disabledKeys:t.disabledKeys,linkBehavior:s}),{focusWithinProps:l}=Pe({onFocusWithin:e.onFocus,onBlurWithin:e.onBlur,onFocusWithinChange:e.onFocusChange}),u=$390e54f620492c70$export$f680877a34711e37(e.id);Hr.set(t,{id:u,shouldUseVirtualFocus:e.shouldUseVirtualFocus,shouldSelectOnPressUp:e.shouldSelectOnPressUp,shouldFocusOnHover:e.shouldFocusOnHover,isVirtualized:e.isVirtualized,onAction:e.onAction,linkBehavior:s,UNSTABLE_itemBehavior:e.UNSTABLE_itemBehavior});let{labelProps:d,fieldProps:f}=$0beb20c9744a2065$export$8467354a121f1b9f({...e,id:u,labelElementType:`span`});return{labelProps:d,listBoxProps:$bbaa08b3cd72f041$export$9d1611c77c2fe928(i,l,t.selectionManager.selectionMode===`multiple`?{"aria-multiselectable":`true`}:{},{role:`listbox`,"aria-orientation":o,...$bbaa08b3cd72f041$export$9d1611c77c2fe928(f,c)})}}var Yr=500;function $7b01448eaad0fe7c$export$c24ed0104d07eab9(e){let{isDisabled:t,pointerType:n,onLongPressStart:i,onLongPressEnd:a,onLongPress:s,threshold:c=Yr,accessibilityDescription:l}=e,u=(0,W.useRef)(void 0),{addGlobalListener:d,removeAllGlobalListeners:f}=oe(),isAcceptedPointerType=e=>n?e.pointerType===n:e.pointerType===`mouse`||e.pointerType===`touch`,{pressProps:p}=$d27d541f9569d26d$export$45712eceda6fad21({isDisabled:t,onPressStart(e){if(e.continuePropagation(),isAcceptedPointerType(e)){i&&i({...e,type:`longpressstart`}),u.current=setTimeout(()=>{e.target.dispatchEvent(new PointerEvent(`pointercancel`,{bubbles:!0})),d(e.target,`click`,e=>e.preventDefault(),{once:!0}),o(e.target).activeElement!==e.target&&L(e.target),s&&s({...e,type:`longpress`}),u.current=void 0},c),e.pointerType===`touch`&&d(e.target,`contextmenu`,e=>e.preventDefault(),{once:!0});let t=ce(e.target);d(t,`pointerup`,()=>{setTimeout(()=>{f()},100)},{once:!0})}},onPressEnd(e){u.current&&clearTimeout(u.current),a&&isAcceptedPointerType(e)&&a({...e,type:`longpressend`})}});return{longPressProps:$bbaa08b3cd72f041$export$9d1611c77c2fe928(p,$121970af65029459$export$f8aeda7b10753fa1(s&&!t?l:void 0))}}function $f6ba6936bfd098a0$export$ecf600387e221c37(e){let{id:t,selectionManager:n,key:i,ref:a,shouldSelectOnPressUp:o,shouldUseVirtualFocus:s,focus:l,isDisabled:u,onAction:d,allowsDifferentPressOrigin:f,linkBehavior:p=`action`}=e,m=c();t=$390e54f620492c70$export$f680877a34711e37(t);let onSelect=e=>{if(e.pointerType===`keyboard`&&$22bbea12c2567021$export$d3e3bd3e26688c04(e))n.toggleSelection(i);else{if(n.selectionMode===`none`)return;if(n.isLink(i)){if(p===`selection`&&a.current){let t=n.getItemProps(i);m.open(a.current,e,t.href,t.routerOptions),n.setSelectedKeys(n.selectedKeys);return}if(p===`override`||p===`none`)return}n.selectionMode===`single`?n.isSelected(i)&&!n.disallowEmptySelection?n.toggleSelection(i):n.replaceSelection(i):e&&e.shiftKey?n.extendSelection(i):n.selectionBehavior===`toggle`||e&&($bb39c0fc1c19b34c$export$16792effe837dba3(e)||e.pointerType===`touch`||e.pointerType===`virtual`)?n.toggleSelection(i):n.replaceSelection(i)}};(0,W.useEffect)(()=>{i===n.focusedKey&&n.isFocused&&(s?$b72f3f7b3b5f42c6$export$76e4e37e5339496d(a.current):l?l():U()!==a.current&&a.current&&$f192c2f16961cbe0$export$80f3e147d781571c(a.current))},[a,i,n.focusedKey,n.childFocusStrategy,n.isFocused,s]),u||=n.isDisabled(i);let h={};!s&&!u?h={tabIndex:i===n.focusedKey?0:-1,onFocus(e){z(e)===a.current&&n.setFocusedKey(i)}}:u&&(h.onMouseDown=e=>{e.preventDefault()}),(0,W.useEffect)(()=>{u&&n.focusedKey===i&&n.setFocusedKey(null)},[n,u,i]);let g=n.isLink(i)&&p===`override`,_=d&&e.UNSTABLE_itemBehavior===`action`,v=n.isLink(i)&&p!==`selection`&&p!==`none`,y=!u&&n.canSelectItem(i)&&!g&&!_,b=(d||v)&&!u,x=b&&(n.selectionBehavior===`replace`?!y:!y||n.isEmpty),S=b&&y&&n.selectionBehavior===`replace`,C=x||S,w=(0,W.useRef)(null),T=C&&y,E=(0,W.useRef)(!1),D=(0,W.useRef)(!1),O=n.getItemProps(i),performAction=e=>{d&&(d(),a.current?.dispatchEvent(new CustomEvent(`react-aria-item-action`,{bubbles:!0}))),v&&a.current&&m.open(a.current,e,O.href,O.routerOptions)},k={ref:a};o?(k.onPressStart=e=>{w.current=e.pointerType,E.current=T,e.pointerType===`keyboard`&&(!C||$f6ba6936bfd098a0$var$isSelectionKey(e.key))&&onSelect(e)},f?(k.onPressUp=x?void 0:e=>{e.pointerType===`mouse`&&y&&onSelect(e)},k.onPress=x?performAction:e=>{e.pointerType!==`keyboard`&&e.pointerType!==`mouse`&&y&&onSelect(e)}):k.onPress=e=>{if(x||S&&e.pointerType!==`mouse`){if(e.pointerType===`keyboard`&&!$f6ba6936bfd098a0$var$isActionKey(e.key))return;performAction(e)}else e.pointerType!==`keyboard`&&y&&onSelect(e)}):(k.onPressStart=e=>{w.current=e.pointerType,E.current=T,D.current=x,y&&(e.pointerType===`mouse`&&!x||e.pointerType===`keyboard`&&(!b||$f6ba6936bfd098a0$var$isSelectionKey(e.key)))&&onSelect(e)},k.onPress=e=>{(e.pointerType===`touch`||e.pointerType===`pen`||e.pointerType===`virtual`||e.pointerType===`keyboard`&&C&&$f6ba6936bfd098a0$var$isActionKey(e.key)||e.pointerType===`mouse`&&D.current)&&(C?performAction(e):y&&onSelect(e))});let A=$22bbea12c2567021$export$6aeb1680a0ae8741(n.collection);if(h[`data-collection`]=A,h[`data-key`]=i,k.preventFocusOnPress=s,s&&(k=$bbaa08b3cd72f041$export$9d1611c77c2fe928(k,{onPressStart(e){e.pointerType!==`touch`&&(n.setFocused(!0),n.setFocusedKey(i))},onPress(e){e.pointerType===`touch`&&(n.setFocused(!0),n.setFocusedKey(i))}})),O)for(let e of[`onPressStart`,`onPressEnd`,`onPressChange`,`onPress`,`onPressUp`,`onClick`])O[e]&&(k[e]=$a4e76a5424781910$export$e08e3b67e392101e(k[e],O[e]));let{pressProps:j,isPressed:M}=$d27d541f9569d26d$export$45712eceda6fad21(k),N=S?e=>{w.current===`mouse`&&(e.stopPropagation(),e.preventDefault(),performAction(e))}:void 0,{longPressProps:P}=$7b01448eaad0fe7c$export$c24ed0104d07eab9({isDisabled:!T,onLongPress(e){e.pointerType===`touch`&&(onSelect(e),n.setSelectionBehavior(`toggle`))}}),onDragStartCapture=e=>{w.current===`touch`&&E.current&&e.preventDefault()},F=p!==`none`&&n.isLink(i)?e=>{ve.isOpening||e.preventDefault()}:void 0,I=$bbaa08b3cd72f041$export$9d1611c77c2fe928(h,y||x||s&&!u?j:{},T?P:{},{onDoubleClick:N,onDragStartCapture,onClick:F,id:t},s?{onMouseDown:e=>e.preventDefault()}:void 0),isChildInteraction=e=>{let t=e;for(;t&&t!==a.current;){let e=t.getAttribute(`data-collection`);if(e!=null)return e!==A;t=t.parentElement}return te(e)},ee=I.onPointerDown;I.onPointerDown=e=>{let t=z(e);t&&t!==a.current&&isChildInteraction(t)?e.stopPropagation():ee?.(e)};let ne=I.onMouseDown;return I.onMouseDown=e=>{let t=z(e);t&&t!==a.current&&isChildInteraction(t)?e.stopPropagation():ne?.(e)},{itemProps:I,isPressed:M,isSelected:n.isSelected(i),isFocused:n.isFocused&&n.focusedKey===i,isDisabled:u,allowsSelection:y,hasAction:C}}function $f6ba6936bfd098a0$var$isActionKey(e){return e===`Enter`}function $f6ba6936bfd098a0$var$isSelectionKey(e){return e===` `}function $cd5ea4b915021f1d$export$1005530eda016c13(e,t){return typeof t.getChildren==`function`?t.getChildren(e.key):e.childNodes}function $cd5ea4b915021f1d$export$fbdeaa6a76694f71(e){return $cd5ea4b915021f1d$export$5f3398f8733f90e2(e,0)}function $cd5ea4b915021f1d$export$5f3398f8733f90e2(e,t){if(t<0)return;let n=0;for(let i of e){if(n===t)return i;n++}}function $cd5ea4b915021f1d$export$8c434b3a7a4dad6(e,t,n){if(t.parentKey===n.parentKey)return t.index-n.index;let i=[...$cd5ea4b915021f1d$var$getAncestors(e,t),t],a=[...$cd5ea4b915021f1d$var$getAncestors(e,n),n],o=i.slice(0,a.length).findIndex((e,t)=>e!==a[t]);return o===-1?i.findIndex(e=>e===n)>=0?1:(a.findIndex(e=>e===t),-1):(t=i[o],n=a[o],t.index-n.index)}function $cd5ea4b915021f1d$var$getAncestors(e,t){let n=[],i=t;for(;i?.parentKey!=null;)i=e.getItem(i.parentKey),i&&n.unshift(i);return n}var Xr=new WeakMap;function $2efe10d3f1f9e31e$export$77d5aafae4e095b2(e){let t=Xr.get(e);if(t!=null)return t;let n=0,countItems=t=>{for(let i of t)i.type===`section`?countItems($cd5ea4b915021f1d$export$1005530eda016c13(i,e)):i.type===`item`&&n++};return countItems(e),Xr.set(e,n),n}function $dae966e193913d1b$export$497855f14858aa34(e,t,n){let{key:i}=e,a=Hr.get(t),o=e.isDisabled??t.selectionManager.isDisabled(i),s=e.isSelected??t.selectionManager.isSelected(i),c=e.shouldSelectOnPressUp??a?.shouldSelectOnPressUp,l=e.shouldFocusOnHover??a?.shouldFocusOnHover,u=e.shouldUseVirtualFocus??a?.shouldUseVirtualFocus,d=e.isVirtualized??a?.isVirtualized,f=$390e54f620492c70$export$b4cc09c592e8fdb8(),p=$390e54f620492c70$export$b4cc09c592e8fdb8(),m={role:`option`,"aria-disabled":o||void 0,"aria-selected":t.selectionManager.selectionMode===`none`?void 0:s,"aria-label":e[`aria-label`],"aria-labelledby":f,"aria-describedby":p},h=t.collection.getItem(i);if(d){let e=Number(h?.index);m[`aria-posinset`]=Number.isNaN(e)?void 0:e+1,m[`aria-setsize`]=$2efe10d3f1f9e31e$export$77d5aafae4e095b2(t.collection)}let g=a?.onAction?()=>a?.onAction?.(i):void 0,_=$cd088b5c0d7b27b4$export$9145995848b05025(t,i),{itemProps:v,isPressed:y,isFocused:b,hasAction:x,allowsSelection:S}=$f6ba6936bfd098a0$export$ecf600387e221c37({selectionManager:t.selectionManager,key:i,ref:n,shouldSelectOnPressUp:c,allowsDifferentPressOrigin:c&&l,isVirtualized:d,shouldUseVirtualFocus:u,isDisabled:o,onAction:g||h?.props?.onAction?$a4e76a5424781910$export$e08e3b67e392101e(h?.props?.onAction,g):void 0,linkBehavior:a?.linkBehavior,UNSTABLE_itemBehavior:a?.UNSTABLE_itemBehavior,id:_}),{hoverProps:C}=ae({isDisabled:o||!l,onHoverStart(){ee()||(t.selectionManager.setFocused(!0),t.selectionManager.setFocusedKey(i))}}),w=$8e9d2fae0ecb9001$export$457c3d6518dd4c6f(h?.props);delete w.id;let T=O(h?.props);return{optionProps:{...m,...$bbaa08b3cd72f041$export$9d1611c77c2fe928(w,v,C,T),id:_},labelProps:{id:f},descriptionProps:{id:p},isFocused:b,isFocusVisible:b&&t.selectionManager.isFocused&&ee(),isSelected:s,isDisabled:o,isPressed:y,allowsSelection:S,hasAction:x}}function $3d6c959d2ef57b72$export$c3f9f39876e4bc7(e){let{heading:t,"aria-label":n}=e,i=$390e54f620492c70$export$f680877a34711e37();return{itemProps:{role:`presentation`},headingProps:t?{id:i,role:`presentation`,onMouseDown:e=>{e.preventDefault()}}:{},groupProps:{role:`group`,"aria-label":n,"aria-labelledby":t?i:void 0}}}function $b24d1bc31a0f941d$export$a9d04c5684123369(e){let t=W.version.split(`.`);return parseInt(t[0],10)>=19?e:e?`true`:void 0}var $f664a81d022446b5$export$d085fb9e920b5ca7=class{constructor(e){this.keyMap=new Map,this.firstKey=null,this.lastKey=null,this.iterable=e;let visit=e=>{if(this.keyMap.set(e.key,e),e.childNodes&&e.type===`section`)for(let t of e.childNodes)visit(t)};for(let t of e)visit(t);let t=null,n=0,i=0;for(let[e,a]of this.keyMap)t?(t.nextKey=e,a.prevKey=t.key):(this.firstKey=e,a.prevKey=void 0),a.type===`item`&&(a.index=n++),(a.type===`section`||a.type===`item`)&&i++,t=a,t.nextKey=void 0;this._size=i,this.lastKey=t?.key??null}*[Symbol.iterator](){yield*this.iterable}get size(){return this._size}getKeys(){return this.keyMap.keys()}getKeyBefore(e){let t=this.keyMap.get(e);return t?t.prevKey??null:null}getKeyAfter(e){let t=this.keyMap.get(e);return t?t.nextKey??null:null}getFirstKey(){return this.firstKey}getLastKey(){return this.lastKey}getItem(e){return this.keyMap.get(e)??null}at(e){let t=[...this.getKeys()];return this.getItem(t[e])}getChildren(e){return this.keyMap.get(e)?.childNodes||[]}},Zr=class $8b2540e09867b15e$export$52baac22726c72bf extends Set{constructor(e,t,n){super(e),e instanceof $8b2540e09867b15e$export$52baac22726c72bf?(this.anchorKey=t??e.anchorKey,this.currentKey=n??e.currentKey):(this.anchorKey=t??null,this.currentKey=n??null)}};function $60f19cefd567a3e4$var$equalSets(e,t){if(e.size!==t.size)return!1;for(let n of e)if(!t.has(n))return!1;return!0}function $60f19cefd567a3e4$export$253fe78d46329472(e){let{selectionMode:t=`none`,disallowEmptySelection:n=!1,allowDuplicateSelectionEvents:i,selectionBehavior:a=`toggle`,disabledBehavior:o=`all`}=e,s=(0,W.useRef)(!1),[,c]=(0,W.useState)(!1),l=(0,W.useRef)(null),u=(0,W.useRef)(null),[,d]=(0,W.useState)(null),[f,p]=$3e6197669829fe11$export$40bfa8c7b0832715((0,W.useMemo)(()=>$60f19cefd567a3e4$var$convertSelection(e.selectedKeys),[e.selectedKeys]),(0,W.useMemo)(()=>$60f19cefd567a3e4$var$convertSelection(e.defaultSelectedKeys,new Zr),[e.defaultSelectedKeys]),e.onSelectionChange),m=(0,W.useMemo)(()=>e.disabledKeys?new Set(e.disabledKeys):new Set,[e.disabledKeys]),[h,g]=(0,W.useState)(a);a===`replace`&&h===`toggle`&&typeof f==`object`&&f.size===0&&g(`replace`);let _=(0,W.useRef)(a);return(0,W.useEffect)(()=>{a!==_.current&&(g(a),_.current=a)},[a]),{selectionMode:t,disallowEmptySelection:n,selectionBehavior:h,setSelectionBehavior:g,get isFocused(){return s.current},setFocused(e){s.current=e,c(e)},get focusedKey(){return l.current},get childFocusStrategy(){return u.current},setFocusedKey(e,t=`first`){l.current=e,u.current=t,d(e)},selectedKeys:f,setSelectedKeys(e){(i||!$60f19cefd567a3e4$var$equalSets(e,f))&&p(e)},disabledKeys:m,disabledBehavior:o}}function $60f19cefd567a3e4$var$convertSelection(e,t){return e?e===`all`?`all`:new Zr(e):t}var Qr=class $4a07ac835f260f78$export$6c8a5aaad13c9852{constructor(e,t,n){this.collection=e,this.state=t,this.allowsCellSelection=n?.allowsCellSelection??!1,this._isSelectAll=null,this.layoutDelegate=n?.layoutDelegate||null,this.fullCollection=n?.fullCollection||null}get selectionMode(){return this.state.selectionMode}get disallowEmptySelection(){return this.state.disallowEmptySelection}get selectionBehavior(){return this.state.selectionBehavior}setSelectionBehavior(e){this.state.setSelectionBehavior(e)}get isFocused(){return this.state.isFocused}setFocused(e){this.state.setFocused(e)}get focusedKey(){return this.state.focusedKey}get childFocusStrategy(){return this.state.childFocusStrategy}setFocusedKey(e,t){(e==null||this.collection.getItem(e))&&this.state.setFocusedKey(e,t)}get selectedKeys(){return this.state.selectedKeys===`all`?new Set(this.getSelectAllKeys()):this.state.selectedKeys}get rawSelection(){return this.state.selectedKeys}isSelected(e){if(this.state.selectionMode===`none`)return!1;let t=this.getKey(e);return t==null?!1:this.state.selectedKeys===`all`?this.canSelectItem(t):this.state.selectedKeys.has(t)}get isEmpty(){return this.state.selectedKeys!==`all`&&this.state.selectedKeys.size===0}get isSelectAll(){if(this.isEmpty)return!1;if(this.state.selectedKeys===`all`)return!0;if(this._isSelectAll!=null)return this._isSelectAll;let e=this.getSelectAllKeys(),t=this.state.selectedKeys;return this._isSelectAll=e.every(e=>t.has(e)),this._isSelectAll}get firstSelectedKey(){let e=null;for(let t of this.state.selectedKeys){let n=this.collection.getItem(t);(!e||n&&$cd5ea4b915021f1d$export$8c434b3a7a4dad6(this.collection,n,e)<0)&&(e=n)}return e?.key??null}get lastSelectedKey(){let e=null;for(let t of this.state.selectedKeys){let n=this.collection.getItem(t);(!e||n&&$cd5ea4b915021f1d$export$8c434b3a7a4dad6(this.collection,n,e)>0)&&(e=n)}return e?.key??null}get disabledKeys(){return this.state.disabledKeys}get disabledBehavior(){return this.state.disabledBehavior}extendSelection(e){if(this.selectionMode===`none`)return;if(this.selectionMode===`single`){this.replaceSelection(e);return}let t=this.getKey(e);if(t==null)return;let n;if(this.state.selectedKeys===`all`)n=new Zr([t],t,t);else{let e=this.state.selectedKeys,i=e.anchorKey??t;n=new Zr(e,i,t);for(let a of this.getKeyRange(i,e.currentKey??t))n.delete(a);for(let e of this.getKeyRange(t,i))this.canSelectItem(e)&&n.add(e)}this.state.setSelectedKeys(n)}getKeyRange(e,t){let n=this.collection.getItem(e),i=this.collection.getItem(t);return n&&i?$cd5ea4b915021f1d$export$8c434b3a7a4dad6(this.collection,n,i)<=0?this.getKeyRangeInternal(e,t):this.getKeyRangeInternal(t,e):[]}getKeyRangeInternal(e,t){if(this.layoutDelegate?.getKeyRange)return this.layoutDelegate.getKeyRange(e,t);let n=[],i=e;for(;i!=null;){let e=this.collection.getItem(i);if(e&&(e.type===`item`||e.type===`cell`&&this.allowsCellSelection)&&n.push(i),i===t)return n;i=this.collection.getKeyAfter(i)}return[]}getKey(e){let t=this.collection.getItem(e);if(!t||t.type===`cell`&&this.allowsCellSelection)return e;for(;t&&t.type!==`item`&&t.parentKey!=null;)t=this.collection.getItem(t.parentKey);return!t||t.type!==`item`?null:t.key}toggleSelection(e){if(this.selectionMode===`none`)return;if(this.selectionMode===`single`&&!this.isSelected(e)){this.replaceSelection(e);return}let t=this.getKey(e);if(t==null)return;let n=new Zr(this.state.selectedKeys===`all`?this.getSelectAllKeys():this.state.selectedKeys);n.has(t)?n.delete(t):this.canSelectItem(t)&&(n.add(t),n.anchorKey=t,n.currentKey=t),this.disallowEmptySelection&&n.size===0||this.state.setSelectedKeys(n)}replaceSelection(e){if(this.selectionMode===`none`)return;let t=this.getKey(e);if(t==null)return;let n=this.canSelectItem(t)?new Zr([t],t,t):new Zr;this.state.setSelectedKeys(n)}setSelectedKeys(e){if(this.selectionMode===`none`)return;let t=new Zr;for(let n of e){let e=this.getKey(n);if(e!=null&&(t.add(e),this.selectionMode===`single`))break}this.state.setSelectedKeys(t)}getSelectAllKeys(){let e=this.fullCollection??this.collection,t=[],addKeys=n=>{for(;n!=null;){if(this.canSelectItemIn(n,e)){let i=e.getItem(n);i?.type===`item`&&t.push(n),i?.hasChildNodes&&(this.allowsCellSelection||i.type!==`item`)&&addKeys($cd5ea4b915021f1d$export$fbdeaa6a76694f71($cd5ea4b915021f1d$export$1005530eda016c13(i,e))?.key??null)}n=e.getKeyAfter(n)}};return addKeys(e.getFirstKey()),t}selectAll(){!this.isSelectAll&&this.selectionMode===`multiple`&&this.state.setSelectedKeys(`all`)}clearSelection(){!this.disallowEmptySelection&&(this.state.selectedKeys===`all`||this.state.selectedKeys.size>0)&&this.state.setSelectedKeys(new Zr)}toggleSelectAll(){this.isSelectAll?this.clearSelection():this.selectAll()}select(e,t){this.selectionMode!==`none`&&(this.selectionMode===`single`?this.isSelected(e)&&!this.disallowEmptySelection?this.toggleSelection(e):this.replaceSelection(e):this.selectionBehavior===`toggle`||t&&(t.pointerType===`touch`||t.pointerType===`virtual`)?this.toggleSelection(e):this.replaceSelection(e))}isSelectionEqual(e){if(e===this.state.selectedKeys)return!0;let t=this.selectedKeys;if(e.size!==t.size)return!1;for(let n of e)if(!t.has(n))return!1;for(let n of t)if(!e.has(n))return!1;return!0}canSelectItem(e){return this.canSelectItemIn(e,this.collection)}canSelectItemIn(e,t){if(this.state.selectionMode===`none`||this.state.disabledKeys.has(e))return!1;let n=t.getItem(e);return!(!n||n?.props?.isDisabled||n.type===`cell`&&!this.allowsCellSelection)}isDisabled(e){let t=this.collection.getItem(e);return this.state.disabledBehavior===`all`&&(this.state.disabledKeys.has(e)||!!t?.props?.isDisabled)&&t?.props?.disabledBehavior!==`selection`}isLink(e){return!!this.collection.getItem(e)?.props?.href}getItemProps(e){return this.collection.getItem(e)?.props}withCollection(e){return new $4a07ac835f260f78$export$6c8a5aaad13c9852(e,this.state,{allowsCellSelection:this.allowsCellSelection,layoutDelegate:this.layoutDelegate||void 0,fullCollection:this.fullCollection??this.collection})}},$bda7a7e55e1ff206$export$bf788dd355e3a401=class{build(e,t){return this.context=t,$bda7a7e55e1ff206$var$iterable(()=>this.iterateCollection(e))}*iterateCollection(e){let{children:t,items:n}=e;if(W.isValidElement(t)&&t.type===W.Fragment)yield*this.iterateCollection({children:t.props.children,items:n});else if(typeof t==`function`){if(!n)throw Error(`props.children was a function but props.items is missing`);let e=0;for(let i of n)yield*this.getFullNode({value:i,index:e},{renderer:t}),e++}else{let e=[];W.Children.forEach(t,t=>{t&&e.push(t)});let n=0;for(let t of e){let e=this.getFullNode({element:t,index:n},{});for(let t of e)n++,yield t}}}getKey(e,t,n,i){if(e.key!=null)return e.key;if(t.type===`cell`&&t.key!=null)return`${i}${t.key}`;let a=t.value;if(a!=null){let e=a.key??a.id;if(e==null)throw Error(`No key found for item`);return e}return i?`${i}.${t.index}`:`$.${t.index}`}getChildState(e,t){return{renderer:t.renderer||e.renderer}}*getFullNode(e,t,n,i){if(W.isValidElement(e.element)&&e.element.type===W.Fragment){let a=[];W.Children.forEach(e.element.props.children,e=>{a.push(e)});let o=e.index??0;for(let e of a)yield*this.getFullNode({element:e,index:o++},t,n,i);return}let a=e.element;if(!a&&e.value&&t&&t.renderer){let n=this.cache.get(e.value);if(n&&(!n.shouldInvalidate||!n.shouldInvalidate(this.context))){n.index=e.index,n.parentKey=i?i.key:null,yield n;return}a=t.renderer(e.value)}if(W.isValidElement(a)){let o=a.type;if(typeof o!=`function`&&typeof o.getCollectionNode!=`function`){let e=a.type;throw Error(`Unknown element <${e}> in collection.`)}let s=o.getCollectionNode(a.props,this.context),c=e.index??0,l=s.next();for(;!l.done&&l.value;){let o=l.value;e.index=c;let u=o.key??null;u??=o.element?null:this.getKey(a,e,t,n);let d=[...this.getFullNode({...o,key:u,index:c,wrapper:$bda7a7e55e1ff206$var$compose(e.wrapper,o.wrapper)},this.getChildState(t,o),n?`${n}${a.key}`:a.key,i)];for(let t of d){if(t.value=o.value??e.value??null,t.value&&this.cache.set(t.value,t),e.type&&t.type!==e.type)throw Error(`Unsupported type <${$bda7a7e55e1ff206$var$capitalize(t.type)}> in <${$bda7a7e55e1ff206$var$capitalize(i?.type??`unknown parent type`)}>. Only <${$bda7a7e55e1ff206$var$capitalize(e.type)}> is supported.`);c++,yield t}l=s.next(d)}return}if(e.key==null||e.type==null)return;let o=this,s={type:e.type,props:e.props,key:e.key,parentKey:i?i.key:null,value:e.value??null,level:(i?.level??0)+ +(i?.type===`item`),index:e.index,rendered:e.rendered,textValue:e.textValue??``,"aria-label":e[`aria-label`],wrapper:e.wrapper,shouldInvalidate:e.shouldInvalidate,hasChildNodes:e.hasChildNodes||!1,childNodes:$bda7a7e55e1ff206$var$iterable(function*(){if(!e.hasChildNodes||!e.childNodes)return;let n=0;for(let i of e.childNodes()){i.key!=null&&(i.key=`${s.key}${i.key}`);let e=o.getFullNode({...i,index:n},o.getChildState(t,i),s.key,s);for(let t of e)n++,yield t}})};yield s}constructor(){this.cache=new WeakMap}};function $bda7a7e55e1ff206$var$iterable(e){let t=[],n=null;return{*[Symbol.iterator](){for(let e of t)yield e;n||=e();for(let e of n)t.push(e),yield e}}}function $bda7a7e55e1ff206$var$compose(e,t){if(e&&t)return n=>e(t(n));if(e)return e;if(t)return t}function $bda7a7e55e1ff206$var$capitalize(e){return e[0].toUpperCase()+e.slice(1)}function $d03379b88399b8c5$export$6cd28814d92fa9c9(e,t,n){let i=(0,W.useMemo)(()=>new $bda7a7e55e1ff206$export$bf788dd355e3a401,[]),{children:a,items:o,collection:s}=e;return(0,W.useMemo)(()=>s||t(i.build({children:a,items:o},n)),[i,a,o,s,n,t])}function $b14b6f590b50af39$export$2f645645f7bca764(e){let{filter:t,layoutDelegate:n}=e,i=$60f19cefd567a3e4$export$253fe78d46329472(e),a=(0,W.useMemo)(()=>e.disabledKeys?new Set(e.disabledKeys):new Set,[e.disabledKeys]),o=$d03379b88399b8c5$export$6cd28814d92fa9c9(e,(0,W.useCallback)(e=>t?new $f664a81d022446b5$export$d085fb9e920b5ca7(t(e)):new $f664a81d022446b5$export$d085fb9e920b5ca7(e),[t]),(0,W.useMemo)(()=>({suppressTextValueWarning:e.suppressTextValueWarning}),[e.suppressTextValueWarning])),s=(0,W.useMemo)(()=>new Qr(o,i,{layoutDelegate:n}),[o,i,n]);return $b14b6f590b50af39$var$useFocusedKeyReset(o,s),{collection:o,disabledKeys:a,selectionManager:s}}function $b14b6f590b50af39$export$ba9d38c0f1bf2b36(e,t){let n=(0,W.useMemo)(()=>t?e.collection.filter(t):e.collection,[e.collection,t]),i=e.selectionManager.withCollection(n);return $b14b6f590b50af39$var$useFocusedKeyReset(n,i),{collection:n,selectionManager:i,disabledKeys:e.disabledKeys}}function $b14b6f590b50af39$var$useFocusedKeyReset(e,t){let n=(0,W.useRef)(null);(0,W.useEffect)(()=>{if(t.focusedKey!=null&&!e.getItem(t.focusedKey)&&n.current){let i=n.current.getKeyAfter(t.focusedKey),a=null;for(;i!=null;){let o=e.getItem(i);if(o&&o.type===`item`&&!t.isDisabled(i)){a=i;break}i=n.current.getKeyAfter(i)}if(a==null)for(i=n.current.getKeyBefore(t.focusedKey);i!=null;){let o=e.getItem(i);if(o&&o.type===`item`&&!t.isDisabled(i)){a=i;break}i=n.current.getKeyBefore(i)}t.setFocusedKey(a)}n.current=e},[e,t])}function $0407362eaf54473e$export$ccaea96c28e8b9e7(e,t){let{collection:n,onLoadMore:i,scrollOffset:a=1,direction:o=`end`}=e,s=(0,W.useRef)(null),c=$fe16bffc7a557bf0$export$7f54fc3180508a52(e=>{for(let t of e)t.isIntersecting&&i&&i()});H(()=>{if(t.current){let e=100*a,n=o===`start`?`${e}% 0px 0px 0px`:`0px ${e}% ${e}% ${e}%`;s.current=new IntersectionObserver(c,{root:$3578607fe3d4b096$export$cfa2225e87938781(t?.current),rootMargin:n}),s.current.observe(t.current)}return()=>{s.current&&s.current.disconnect()}},[n,t,a,o])}var $r=(0,W.createContext)(null),ei=(0,W.createContext)(null),ti=(0,W.forwardRef)(function ListBox(e,t){[e,t]=$7230ffa83bc0c2cf$export$29f1550f4b0d4415(e,t,$r);let n=(0,W.useContext)(ei);return n?W.createElement($928221da08ecbc62$var$ListBoxInner,{state:n,props:e,listBoxRef:t}):W.createElement($42ceafc619f9c3ba$export$bf788dd355e3a401,{content:W.createElement($42ceafc619f9c3ba$export$fb8073518f34e6ec,e)},n=>W.createElement($928221da08ecbc62$var$StandaloneListBox,{props:e,listBoxRef:t,collection:n}))});function $928221da08ecbc62$var$StandaloneListBox({props:e,listBoxRef:t,collection:n}){e={...e,collection:n,children:null,items:null};let{layoutDelegate:i}=(0,W.useContext)(Rn),a=$b14b6f590b50af39$export$2f645645f7bca764({...e,layoutDelegate:i});return W.createElement($928221da08ecbc62$var$ListBoxInner,{state:a,props:e,listBoxRef:t})}function $928221da08ecbc62$var$ListBoxInner({state:e,props:t,listBoxRef:n}){[t,n]=$7230ffa83bc0c2cf$export$29f1550f4b0d4415(t,n,_n);let{dragAndDropHooks:i,layout:a=`stack`,orientation:o=`vertical`,filter:s}=t,c=$b14b6f590b50af39$export$ba9d38c0f1bf2b36(e,s),{collection:l,selectionManager:u}=c,d=!!i?.useDraggableCollectionState,f=!!i?.useDroppableCollectionState,{direction:p}=$2eb8e6d23f3d0cb0$export$43bb16f9c6d9e3f7(),{disabledBehavior:m,disabledKeys:h}=u,g=$673d46fce3e5717d$export$a16aca283550c30d({usage:`search`,sensitivity:`base`}),{isVirtualized:_,layoutDelegate:v,dropTargetDelegate:y,CollectionRoot:b}=(0,W.useContext)(Rn),x=(0,W.useMemo)(()=>t.keyboardDelegate||new $ae8f8d98b2b18f2f$export$a05409b8bb224a5a({collection:l,collator:g,ref:n,disabledKeys:h,disabledBehavior:m,layout:a,orientation:o,direction:p,layoutDelegate:v}),[l,g,n,m,h,o,p,t.keyboardDelegate,a,v]),{listBoxProps:S}=$686593f99a1df089$export$50eacbbf140a3141({...t,shouldSelectOnPressUp:d||t.shouldSelectOnPressUp,keyboardDelegate:x,isVirtualized:_},c,n);(0,W.useRef)(d),(0,W.useRef)(f),(0,W.useEffect)(()=>{},[d,f]);let C,w,T,E=!1,D=null,O=(0,W.useRef)(null);if(d&&i){C=i.useDraggableCollectionState({collection:l,selectionManager:u,preview:i.renderDragPreview?O:void 0}),i.useDraggableCollection({},C,n);let e=i.DragPreview;D=i.renderDragPreview?W.createElement(e,{ref:O},i.renderDragPreview):null}if(f&&i){w=i.useDroppableCollectionState({collection:l,selectionManager:u});let e=i.dropTargetDelegate||y||new i.ListDropTargetDelegate(l,n,{orientation:o,layout:a,direction:p});T=i.useDroppableCollection({keyboardDelegate:x,dropTargetDelegate:e},w,n),E=w.isDropTarget({type:`root`})}let{focusProps:k,isFocused:A,isFocusVisible:j}=je(),M=c.collection.size===0,N={isDropTarget:E,isEmpty:M,isFocused:A,isFocusVisible:j,layout:t.layout||`stack`,orientation:o,state:c},P=$7230ffa83bc0c2cf$export$4d86445c2cf5e3({...t,children:void 0,defaultClassName:`react-aria-ListBox`,values:N}),F=null;M&&t.renderEmptyState&&(F=W.createElement(`div`,{role:`option`,style:{display:`contents`}},t.renderEmptyState(N)));let I=$8e9d2fae0ecb9001$export$457c3d6518dd4c6f(t,{global:!0});return W.createElement($535772f9d2c1f38d$export$20e40289641fbbb6,null,W.createElement(G.div,{...$bbaa08b3cd72f041$export$9d1611c77c2fe928(I,P,S,k,T?.collectionProps),ref:n,slot:t.slot||void 0,onScroll:t.onScroll,"data-drop-target":E||void 0,"data-empty":M||void 0,"data-focused":A||void 0,"data-focus-visible":j||void 0,"data-layout":t.layout||`stack`,"data-orientation":o},W.createElement($7230ffa83bc0c2cf$export$2881499e37b75b9a,{values:[[$r,t],[ei,c],[Fr,{dragAndDropHooks:i,dragState:C,dropState:w}],[Vr,{elementType:`div`}],[Ir,{render:$928221da08ecbc62$var$ListBoxDropIndicatorWrapper}],[In,{name:`ListBoxSection`,render:$928221da08ecbc62$var$ListBoxSectionInner}]]},W.createElement($792f28e438b9ad5f$export$758399f318e6385a,null,W.createElement(b,{collection:l,scrollRef:n,persistedKeys:$f9554a667e4f0374$export$d1e8e3fbb7461f6(u,i,w),renderDropIndicator:$f9554a667e4f0374$export$971707d8a129a1f7(i,w)}))),F,D))}function $928221da08ecbc62$var$ListBoxSectionInner(e,t,n,i=`react-aria-ListBoxSection`){let a=(0,W.useContext)(ei),{dragAndDropHooks:o,dropState:s}=(0,W.useContext)(Fr),{CollectionBranch:c}=(0,W.useContext)(Rn),[l,u]=$7230ffa83bc0c2cf$export$9d4c57ee4c6ffdd8(),{headingProps:d,groupProps:f}=$3d6c959d2ef57b72$export$c3f9f39876e4bc7({heading:u,"aria-label":e[`aria-label`]??void 0}),p=$7230ffa83bc0c2cf$export$4d86445c2cf5e3({...e,id:void 0,children:void 0,defaultClassName:i,values:void 0}),m=$8e9d2fae0ecb9001$export$457c3d6518dd4c6f(e,{global:!0});return delete m.id,W.createElement(G.section,{...$bbaa08b3cd72f041$export$9d1611c77c2fe928(m,p,f),ref:t},W.createElement(Rr.Provider,{value:{...d,ref:l}},W.createElement(c,{collection:a.collection,parent:n,renderDropIndicator:$f9554a667e4f0374$export$971707d8a129a1f7(o,s)})))}var ni=$42ceafc619f9c3ba$export$18af5c7a9e9b3664($6f0c29017aeec335$export$fd11f34e1d07f134,function ListBoxItem(e,t,n){let i=$03e8ab2d84d7657a$export$4338b53315abf666(t),a=(0,W.useContext)(ei),{dragAndDropHooks:o,dragState:s,dropState:c}=(0,W.useContext)(Fr),l=s&&!(s.isDisabled||s.selectionManager.isDisabled(n.key)),{optionProps:u,labelProps:d,descriptionProps:f,...p}=$dae966e193913d1b$export$497855f14858aa34({key:n.key,"aria-label":e?.[`aria-label`]},a,i),{hoverProps:m,isHovered:h}=ae({isDisabled:!p.allowsSelection&&!p.hasAction&&!l,onHoverStart:n.props.onHoverStart,onHoverChange:n.props.onHoverChange,onHoverEnd:n.props.onHoverEnd}),{keyboardProps:g}=$8296dad1a4c5e0dc$export$8f71654801c2f7cd(e),{focusProps:_}=Ne(e),v=null;s&&o&&(v=o.useDraggableItem({key:n.key,hasAction:p.hasAction},s));let y=null;c&&o&&(y=o.useDroppableItem({target:{type:`item`,key:n.key,dropPosition:`on`}},c,i));let b=s&&s.isDragging(n.key),x=$7230ffa83bc0c2cf$export$4d86445c2cf5e3({...e,id:void 0,children:e.children,defaultClassName:`react-aria-ListBoxItem`,values:{...p,isHovered:h,selectionMode:a.selectionManager.selectionMode,selectionBehavior:a.selectionManager.selectionBehavior,allowsDragging:!!s,isDragging:b,isDropTarget:y?.isDropTarget}});(0,W.useEffect)(()=>{n.textValue},[n.textValue]);let S=e.href?G.a:G.div,C=$8e9d2fae0ecb9001$export$457c3d6518dd4c6f(e,{global:!0});return delete C.id,delete C.onClick,e.href&&u.tabIndex==null&&(u.tabIndex=-1),W.createElement(S,{...$bbaa08b3cd72f041$export$9d1611c77c2fe928(C,x,u,m,g,_,v?.dragProps,y?.dropProps),ref:i,"data-allows-dragging":!!s||void 0,"data-selected":p.isSelected||void 0,"data-disabled":p.isDisabled||void 0,"data-hovered":h||void 0,"data-focused":p.isFocused||void 0,"data-focus-visible":p.isFocusVisible||void 0,"data-pressed":p.isPressed||void 0,"data-dragging":b||void 0,"data-drop-target":y?.isDropTarget||void 0,"data-selection-mode":a.selectionManager.selectionMode===`none`?void 0:a.selectionManager.selectionMode},W.createElement($7230ffa83bc0c2cf$export$2881499e37b75b9a,{values:[[lr,{slots:{[dt]:d,label:d,description:f}}],[Br,{isSelected:p.isSelected}]]},x.children))});function $928221da08ecbc62$var$ListBoxDropIndicatorWrapper(e,t){t=$03e8ab2d84d7657a$export$4338b53315abf666(t);let{dragAndDropHooks:n,dropState:i}=(0,W.useContext)(Fr),{dropIndicatorProps:a,isHidden:o,isDropTarget:s}=n.useDropIndicator(e,i,t);return o?null:W.createElement(ri,{...e,dropIndicatorProps:a,isDropTarget:s,ref:t})}function $928221da08ecbc62$var$ListBoxDropIndicator(e,t){let{dropIndicatorProps:n,isDropTarget:i,...a}=e,o=$7230ffa83bc0c2cf$export$4d86445c2cf5e3({...a,defaultClassName:`react-aria-DropIndicator`,values:{isDropTarget:i}});return W.createElement(W.Fragment,null,W.createElement(G.div,{...n,...o,role:`option`,ref:t,"data-drop-target":i||void 0}))}var ri=(0,W.forwardRef)($928221da08ecbc62$var$ListBoxDropIndicator);$42ceafc619f9c3ba$export$18af5c7a9e9b3664($6f0c29017aeec335$export$8258a0665a675899,function ListBoxLoadingIndicator(e,t,n){let i=(0,W.useContext)(ei),{isLoading:a,onLoadMore:o,scrollOffset:s,...c}=e,l=(0,W.useRef)(null);$0407362eaf54473e$export$ccaea96c28e8b9e7((0,W.useMemo)(()=>({onLoadMore:o,collection:i?.collection,sentinelRef:l,scrollOffset:s}),[o,s,i?.collection]),l);let u=$7230ffa83bc0c2cf$export$4d86445c2cf5e3({...c,id:void 0,children:n.rendered,defaultClassName:`react-aria-ListBoxLoadingIndicator`,values:void 0});return W.createElement(W.Fragment,null,W.createElement(`div`,{style:{position:`relative`,width:0,height:0},inert:$b24d1bc31a0f941d$export$a9d04c5684123369(!0)},W.createElement(`div`,{"data-testid":`loadMoreSentinel`,ref:l,style:{position:`absolute`,height:1,width:1}})),a&&u.children&&W.createElement(W.Fragment,null,W.createElement(G.div,{...$bbaa08b3cd72f041$export$9d1611c77c2fe928($8e9d2fae0ecb9001$export$457c3d6518dd4c6f(e,{global:!0}),{tabIndex:-1}),...u,role:`option`,ref:t},u.children)))});var ii=(0,W.createContext)({placement:`bottom`}),ai=typeof HTMLElement<`u`&&`inert`in HTMLElement.prototype;function $58196c8d6a1f38fc$var$isAlwaysVisibleNode(e){return e.dataset.liveAnnouncer===`true`||e.dataset.reactAriaTopLayer!==void 0}var oi=new WeakMap,X=[];function $58196c8d6a1f38fc$export$1c3ebcada18427bf(e,t){let n=ce(e?.[0]),i=t instanceof n.Element?{root:t}:t,a=i?.root??document.body,s=i?.shouldUseInert&&ai,c=new Set(e),l=new Set,getHidden=e=>s&&e instanceof n.HTMLElement?e.inert:e.getAttribute(`aria-hidden`)===`true`,setHidden=(e,t)=>{s&&e instanceof n.HTMLElement?e.inert=t:t?e.setAttribute(`aria-hidden`,`true`):(e.removeAttribute(`aria-hidden`),e instanceof n.HTMLElement&&(e.inert=!1))},u=new Set;if(R()){let t=a.getRootNode();for(let n of e){let e=n.getRootNode();for(;M(e)&&e!==t;)u.add(e),e=e.host.getRootNode()}}let walk=e=>{for(let t of e.querySelectorAll(`[data-live-announcer], [data-react-aria-top-layer]`))c.add(t);let acceptNode=e=>{if(l.has(e)||c.has(e)||e.parentElement&&l.has(e.parentElement)&&e.parentElement.getAttribute(`role`)!==`row`)return NodeFilter.FILTER_REJECT;for(let t of c)if(h(e,t))return NodeFilter.FILTER_SKIP;return NodeFilter.FILTER_ACCEPT},t=$654b97e09f2a30c1$export$4d0f8be8b12a7ef6(o(e),e,NodeFilter.SHOW_ELEMENT,{acceptNode}),n=acceptNode(e);if(n===NodeFilter.FILTER_ACCEPT&&hide(e),n!==NodeFilter.FILTER_REJECT){let e=t.nextNode();for(;e!=null;)hide(e),e=t.nextNode()}},hide=e=>{let t=oi.get(e)??0;getHidden(e)&&t===0||(t===0&&setHidden(e,!0),l.add(e),oi.set(e,t+1))};X.length&&X[X.length-1].disconnect(),walk(a);let d=new MutationObserver(e=>{for(let t of e)if(t.type===`childList`){if(t.target.isConnected&&![...c,...l].some(e=>h(e,t.target)))for(let e of t.addedNodes)(e instanceof HTMLElement||e instanceof SVGElement)&&$58196c8d6a1f38fc$var$isAlwaysVisibleNode(e)?c.add(e):e instanceof Element&&walk(e);if(R()){for(let e of u)if(!e.isConnected){d.disconnect();break}}}});d.observe(a,{childList:!0,subtree:!0});let f=new Set;if(R())for(let e of u){let t=new MutationObserver(e=>{for(let t of e)if(t.type===`childList`){if(t.target.isConnected&&![...c,...l].some(e=>h(e,t.target)))for(let e of t.addedNodes)(e instanceof HTMLElement||e instanceof SVGElement)&&$58196c8d6a1f38fc$var$isAlwaysVisibleNode(e)?c.add(e):e instanceof Element&&walk(e);if(R()){for(let e of u)if(!e.isConnected){d.disconnect();break}}}});t.observe(e,{childList:!0,subtree:!0}),f.add(t)}let p={visibleNodes:c,hiddenNodes:l,observe(){d.observe(a,{childList:!0,subtree:!0})},disconnect(){d.disconnect()}};return X.push(p),()=>{if(d.disconnect(),R())for(let e of f)e.disconnect();for(let e of l){let t=oi.get(e);t!=null&&(t===1?(setHidden(e,!1),oi.delete(e)):oi.set(e,t-1))}p===X[X.length-1]?(X.pop(),X.length&&X[X.length-1].observe()):X.splice(X.indexOf(p),1)}}function $58196c8d6a1f38fc$export$1020fa7f77e17884(e){let t=X[X.length-1];if(t&&!t.visibleNodes.has(e))return t.visibleNodes.add(e),()=>{t.visibleNodes.delete(e)}}var si={top:`top`,bottom:`top`,left:`left`,right:`left`},ci={top:`bottom`,bottom:`top`,left:`right`,right:`left`},li={top:`left`,left:`top`},ui={top:`height`,left:`width`},di={width:`totalWidth`,height:`totalHeight`},fi={},$954926fb6168ae2a$var$getVisualViewport=()=>typeof document<`u`?window.visualViewport:null;function $954926fb6168ae2a$var$getContainerDimensions(e,t){let n=0,i=0,a=0,o=0,s=0,c=0,l={},u=(t?.scale??1)>1;if(e.tagName===`BODY`||e.tagName===`HTML`){let u=document.documentElement;a=u.clientWidth,o=u.clientHeight,n=t?.width??a,i=t?.height??o,l.top=u.scrollTop||e.scrollTop,l.left=u.scrollLeft||e.scrollLeft,t&&(s=Math.max(0,t.pageTop-(l.top??0)),c=Math.max(0,t.pageLeft-(l.left??0)))}else({width:n,height:i,top:s,left:c}=$954926fb6168ae2a$var$getOffset(e,!1)),l.top=e.scrollTop,l.left=e.scrollLeft,a=n,o=i;return A()&&(e.tagName===`BODY`||e.tagName===`HTML`)&&u&&(l.top=0,l.left=0,s=t?.pageTop??0,c=t?.pageLeft??0),{width:n,height:i,totalWidth:a,totalHeight:o,scroll:l,top:s,left:c}}function $954926fb6168ae2a$var$getScroll(e){return{top:e.scrollTop,left:e.scrollLeft,width:e.scrollWidth,height:e.scrollHeight}}function $954926fb6168ae2a$var$getDelta(e,t,n,i,a,o,s){let c=a.scroll[e]??0,l=i[ui[e]],u=s[e]+i.scroll[si[e]]+o,d=s[e]+i.scroll[si[e]]+l-o,f=t-c+i.scroll[si[e]]+s[e]-i[si[e]],p=t-c+n+i.scroll[si[e]]+s[e]-i[si[e]];return f<u?u-f:p>d?Math.max(d-p,u-f):0}function $954926fb6168ae2a$var$getMargins(e){let t=window.getComputedStyle(e);return{top:parseInt(t.marginTop,10)||0,bottom:parseInt(t.marginBottom,10)||0,left:parseInt(t.marginLeft,10)||0,right:parseInt(t.marginRight,10)||0}}function $954926fb6168ae2a$var$parsePlacement(e){if(fi[e])return fi[e];let[t,n]=e.split(` `),i=si[t]||`right`,a=li[i];si[n]||(n=`center`);let o=ui[i],s=ui[a];return fi[e]={placement:t,crossPlacement:n,axis:i,crossAxis:a,size:o,crossSize:s},fi[e]}function $954926fb6168ae2a$var$computePosition(e,t,n,i,a,o,s,c,l,u,d){let{placement:f,crossPlacement:p,axis:m,crossAxis:h,size:g,crossSize:_}=i,v={};v[h]=e[h]??0,p===`center`?v[h]+=((e[_]??0)-(n[_]??0))/2:p!==h&&(v[h]+=(e[_]??0)-(n[_]??0)),v[h]+=o;let y=e[h]-n[_]+l+u,b=e[h]+e[_]-l-u;if(v[h]=$240e9101ba2842f5$export$7d15b64cf5a3a4c4(v[h],y,b),f===m){let t=c?d[g]:d[di[g]];v[ci[m]]=Math.floor(t-e[m]+a)}else v[m]=Math.floor(e[m]+e[g]+a);return v}function $954926fb6168ae2a$var$getMaxHeight(e,t,n,i,a,o,s,c,l,u,d){let f=(e.top==null?l[di.height]-(e.bottom??0)-s:e.top)-(l.scroll.top??0),p=u?n.top:0,m={top:Math.max(t.top+p,(d?.offsetTop??t.top)+p),bottom:Math.min(t.top+t.height+p,(d?.offsetTop??0)+(d?.height??0))};return c===`top`?Math.max(0,f+s-m.top-((a.top??0)+(a.bottom??0)+o)):Math.max(0,m.bottom-f-((a.top??0)+(a.bottom??0)+o))}function $954926fb6168ae2a$var$getAvailableSpace(e,t,n,i,a,o,s,c){let{placement:l,axis:u,size:d}=o;return l===u?Math.max(0,n[u]-(s.scroll[u]??0)-(e[u]+(c?t[u]:0))-(i[u]??0)-i[ci[u]]-a):Math.max(0,e[d]+e[u]+(c?t[u]:0)-n[u]-n[d]+(s.scroll[u]??0)-(i[u]??0)-i[ci[u]]-a)}function $954926fb6168ae2a$export$6839422d1f33cee9(e,t,n,i,a,o,s,c,l,u,d,f,p,m,h,g,_,v){let y=$954926fb6168ae2a$var$parsePlacement(e),{size:b,crossAxis:x,crossSize:S,placement:C,crossPlacement:w}=y,T=$954926fb6168ae2a$var$computePosition(t,c,n,y,d,f,u,p,h,g,l),E=d,D=$954926fb6168ae2a$var$getAvailableSpace(c,u,t,a,o+d,y,l,_);if(s&&n[b]>D){let e=$954926fb6168ae2a$var$parsePlacement(`${ci[C]} ${w}`),i=$954926fb6168ae2a$var$computePosition(t,c,n,e,d,f,u,p,h,g,l);$954926fb6168ae2a$var$getAvailableSpace(c,u,t,a,o+d,e,l,_)>D&&(y=e,T=i,E=d)}let O=`bottom`;y.axis===`top`?y.placement===`top`?O=`top`:y.placement===`bottom`&&(O=`bottom`):y.crossAxis===`top`&&(y.crossPlacement===`top`?O=`bottom`:y.crossPlacement===`bottom`&&(O=`top`));let k=$954926fb6168ae2a$var$getDelta(x,T[x],n[S],c,l,o,u);T[x]+=k;let A=$954926fb6168ae2a$var$getMaxHeight(T,c,u,p,a,o,n.height,O,l,_,v);m&&m<A&&(A=m),n.height=Math.min(n.height,A),T=$954926fb6168ae2a$var$computePosition(t,c,n,y,E,f,u,p,h,g,l),k=$954926fb6168ae2a$var$getDelta(x,T[x],n[S],c,l,o,u),T[x]+=k;let j={},M=t[x]-T[x]-a[si[x]],N=M+.5*t[S],P=h/2+g,F=si[x]===`left`?(a.left??0)+(a.right??0):(a.top??0)+(a.bottom??0),I=n[S]-F-h/2-g;j[x]=$240e9101ba2842f5$export$7d15b64cf5a3a4c4($240e9101ba2842f5$export$7d15b64cf5a3a4c4(N,t[x]+h/2-(T[x]+a[si[x]]),t[x]+t[S]-h/2-(T[x]+a[si[x]])),P,I),{placement:C,crossPlacement:w}=y,h?M=j[x]:w===`right`?M+=t[S]:w===`center`&&(M+=t[S]/2);let ee=C===`left`||C===`top`?n[b]:0,te={x:C===`top`||C===`bottom`?M:ee,y:C===`left`||C===`right`?M:ee};return{position:T,maxHeight:A,arrowOffsetLeft:j.left,arrowOffsetTop:j.top,placement:C,triggerAnchorPoint:te}}function $954926fb6168ae2a$export$b3ceb0cbf1056d98(e){let{placement:t,targetNode:n,overlayNode:i,scrollNode:a,padding:o,shouldFlip:s,boundaryElement:c,offset:l,crossOffset:u,maxHeight:d,arrowSize:f=0,arrowBoundaryOffset:p=0,targetRect:m}=e,g=$954926fb6168ae2a$var$getVisualViewport(),_=i instanceof HTMLElement?$954926fb6168ae2a$var$getContainingBlock(i):document.documentElement,v=_===document.documentElement,y=window.getComputedStyle(_).position,b=!!y&&y!==`static`,x=v?$954926fb6168ae2a$var$getOffset(n,!1,m):$954926fb6168ae2a$var$getPosition(n,_,!1,m);if(!v){let{marginTop:e,marginLeft:t}=window.getComputedStyle(n);x.top+=parseInt(e,10)||0,x.left+=parseInt(t,10)||0}let S=$954926fb6168ae2a$var$getOffset(i,!0),C=$954926fb6168ae2a$var$getMargins(i);S.width+=(C.left??0)+(C.right??0),S.height+=(C.top??0)+(C.bottom??0);let w=$954926fb6168ae2a$var$getScroll(a),T=$954926fb6168ae2a$var$getContainerDimensions(c,g),E=$954926fb6168ae2a$var$getContainerDimensions(_,g),D;if((c.tagName===`BODY`||c.tagName===`HTML`)&&!v){let e=$954926fb6168ae2a$export$4b834cebd9e5cebe(_,!1);D={top:-(e.top-T.top),left:-(e.left-T.left),width:0,height:0}}else D=(c.tagName===`BODY`||c.tagName===`HTML`)&&v?{top:0,left:0,width:0,height:0}:$954926fb6168ae2a$var$getPosition(c,_,!1);let O=h(c,_);return $954926fb6168ae2a$export$6839422d1f33cee9(t,x,S,w,C,o,s,T,E,D,l,u,b,d,f,p,O,g)}function $954926fb6168ae2a$export$4b834cebd9e5cebe(e,t){let{top:n,left:i,width:a,height:o}=e.getBoundingClientRect();return t&&e instanceof e.ownerDocument.defaultView.HTMLElement&&(a=e.offsetWidth,o=e.offsetHeight),{top:n,left:i,width:a,height:o}}function $954926fb6168ae2a$var$getOffset(e,t,n){let{top:i,left:a,width:o,height:s}=n||$954926fb6168ae2a$export$4b834cebd9e5cebe(e,t),{scrollTop:c,scrollLeft:l,clientTop:u,clientLeft:d}=document.documentElement;return{top:i+c-u,left:a+l-d,width:o,height:s}}function $954926fb6168ae2a$var$getPosition(e,t,n,i){let a=window.getComputedStyle(e),o;if(a.position===`fixed`)o=i||$954926fb6168ae2a$export$4b834cebd9e5cebe(e,n);else{o=$954926fb6168ae2a$var$getOffset(e,n,i);let a=$954926fb6168ae2a$var$getOffset(t,n),s=window.getComputedStyle(t);a.top+=(parseInt(s.borderTopWidth,10)||0)-t.scrollTop,a.left+=(parseInt(s.borderLeftWidth,10)||0)-t.scrollLeft,o.top-=a.top,o.left-=a.left}return o.top-=parseInt(a.marginTop,10)||0,o.left-=parseInt(a.marginLeft,10)||0,o}function $954926fb6168ae2a$var$getContainingBlock(e){let t=e.offsetParent;if(t&&t===document.body&&window.getComputedStyle(t).position===`static`&&!$954926fb6168ae2a$var$isContainingBlock(t)&&(t=document.documentElement),t==null)for(t=e.parentElement;t&&!$954926fb6168ae2a$var$isContainingBlock(t);)t=t.parentElement;return t||document.documentElement}function $954926fb6168ae2a$var$isContainingBlock(e){let t=window.getComputedStyle(e);return t.transform!==`none`||/transform|perspective/.test(t.willChange)||t.filter!==`none`||t.contain===`paint`||`backdropFilter`in t&&t.backdropFilter!==`none`||`WebkitBackdropFilter`in t&&t.WebkitBackdropFilter!==`none`}var pi=new WeakMap;function $22e2f5f6490788e8$export$18fc8428861184da(e){let{triggerRef:t,isOpen:n,onClose:i}=e;(0,W.useEffect)(()=>{if(!n||i===null)return;let onScroll=e=>{let n=z(e);if(!t.current||n instanceof Node&&!h(n,t.current)||n instanceof HTMLInputElement||n instanceof HTMLTextAreaElement)return;let a=i||pi.get(t.current);a&&a()};return Oe(b(t.current),`scroll`,onScroll,!0)},[n,i,t])}function $970072cf4b13fde3$var$hasResizeObserver(){return window.ResizeObserver!==void 0}function $970072cf4b13fde3$export$683480f191c0e3ea(e){let{ref:t,box:n,onResize:i}=e,a=$fe16bffc7a557bf0$export$7f54fc3180508a52(i);(0,W.useEffect)(()=>{let e=t?.current;if(e){if($970072cf4b13fde3$var$hasResizeObserver()){let t=new window.ResizeObserver(e=>{e.length&&a()});return t.observe(e,{box:n}),()=>{e&&t.unobserve(e)}}return window.addEventListener(`resize`,a,!1),()=>{window.removeEventListener(`resize`,a,!1)}}},[t,n])}var mi=typeof document<`u`?window.visualViewport:null;function $b3526bc71400be8d$export$d39e1813b3bdd0e1(e){let{direction:t}=$2eb8e6d23f3d0cb0$export$43bb16f9c6d9e3f7(),{arrowSize:n,targetRef:i,overlayRef:a,arrowRef:o,scrollRef:s=a,placement:c=`bottom`,containerPadding:l=12,shouldFlip:u=!0,boundaryElement:d=typeof document<`u`?document.body:null,offset:f=0,crossOffset:p=0,shouldUpdatePosition:m=!0,isOpen:h=!0,onClose:g,maxHeight:_,arrowBoundaryOffset:v=0,getTargetRect:y}=e,[x,C]=(0,W.useState)(null),w=[m,c,a.current,i.current,o?.current,s.current,l,u,d,f,p,h,t,_,v,n],T=(0,W.useRef)(mi?.scale);(0,W.useEffect)(()=>{h&&(T.current=mi?.scale)},[h]);let E=(0,W.useCallback)(()=>{if(m===!1||!h||!a.current||!i.current||!d||mi?.scale!==T.current)return;let e=null;if(s.current&&S(s.current)){let t=U()?.getBoundingClientRect(),n=s.current.getBoundingClientRect();e={type:`top`,offset:(t?.top??0)-n.top},e.offset>n.height/2&&(e.type=`bottom`,e.offset=(t?.bottom??0)-n.bottom)}let g=a.current;!_&&a.current&&(g.style.top=`0px`,g.style.bottom=``,g.style.maxHeight=(window.visualViewport?.height??window.innerHeight)+`px`);let b=$954926fb6168ae2a$export$b3ceb0cbf1056d98({placement:$b3526bc71400be8d$var$translateRTL(c,t),overlayNode:a.current,targetNode:i.current,scrollNode:s.current||a.current,padding:l,shouldFlip:u,boundaryElement:d,offset:f,crossOffset:p,maxHeight:_,arrowSize:n??(o?.current?$954926fb6168ae2a$export$4b834cebd9e5cebe(o.current,!0).width:0),arrowBoundaryOffset:v,targetRect:y?.(i.current)});if(!b.position)return;g.style.top=``,g.style.bottom=``,g.style.left=``,g.style.right=``,Object.keys(b.position).forEach(e=>g.style[e]=b.position[e]+`px`),g.style.maxHeight=b.maxHeight==null?``:b.maxHeight+`px`;let x=U();if(e&&x&&s.current){let t=x.getBoundingClientRect(),n=s.current.getBoundingClientRect(),i=t[e.type]-n[e.type];s.current.scrollTop+=i-e.offset}C(b)},w);H(E,w),$b3526bc71400be8d$var$useResize(E),$970072cf4b13fde3$export$683480f191c0e3ea({ref:a,onResize:E}),$970072cf4b13fde3$export$683480f191c0e3ea({ref:i,onResize:E});let D=(0,W.useRef)(!1);H(()=>{let e,onResize=()=>{D.current=!0,clearTimeout(e),e=setTimeout(()=>{D.current=!1},500),E()},onScroll=()=>{D.current&&onResize()};mi?.addEventListener(`resize`,onResize),mi?.addEventListener(`scroll`,onScroll);let t=Oe(b(window),`scroll`,onScroll);return()=>{mi?.removeEventListener(`resize`,onResize),mi?.removeEventListener(`scroll`,onScroll),t()}},[E]);let O=(0,W.useCallback)(()=>{D.current||g?.()},[g,D]);return $22e2f5f6490788e8$export$18fc8428861184da({triggerRef:i,isOpen:h,onClose:g&&O}),{overlayProps:{style:{position:x?`absolute`:`fixed`,top:x?void 0:0,left:x?void 0:0,zIndex:1e5,...x?.position,maxHeight:x?.maxHeight??`100vh`}},placement:x?.placement??null,triggerAnchorPoint:x?.triggerAnchorPoint??null,arrowProps:{"aria-hidden":`true`,role:`presentation`,style:{left:x?.arrowOffsetLeft,top:x?.arrowOffsetTop}},updatePosition:E}}function $b3526bc71400be8d$var$useResize(e){H(()=>(window.addEventListener(`resize`,e,!1),()=>{window.removeEventListener(`resize`,e,!1)}),[e])}function $b3526bc71400be8d$var$translateRTL(e,t){return t===`rtl`?e.replace(`start`,`right`).replace(`end`,`left`):e.replace(`start`,`left`).replace(`end`,`right`)}function $e260d131964da0f9$export$872b660ac5a1ff98(e){let{ref:t,onInteractOutside:n,isDisabled:i,onInteractOutsideStart:a}=e,s=(0,W.useRef)({isPointerDown:!1,ignoreEmulatedMouseEvents:!1}),c=$fe16bffc7a557bf0$export$7f54fc3180508a52(e=>{n&&$e260d131964da0f9$var$isValidEvent(e,t)&&(a&&a(e),s.current.isPointerDown=!0)}),l=$fe16bffc7a557bf0$export$7f54fc3180508a52(e=>{n&&n(e)});(0,W.useEffect)(()=>{let e=s.current;if(i)return;let n=t.current,a=o(n);if(typeof PointerEvent<`u`){let onClick=n=>{e.isPointerDown&&$e260d131964da0f9$var$isValidEvent(n,t)&&l(n),e.isPointerDown=!1};return a.addEventListener(`pointerdown`,c,!0),a.addEventListener(`click`,onClick,!0),()=>{a.removeEventListener(`pointerdown`,c,!0),a.removeEventListener(`click`,onClick,!0)}}},[t,i])}function $e260d131964da0f9$var$isValidEvent(e,t){if(e.button>0)return!1;let n=z(e);if(n){let e=n.ownerDocument;if(!e||!h(e.documentElement,n)||n.closest(`[data-react-aria-top-layer]`))return!1}return t.current?!e.composedPath().includes(t.current):!1}var hi=[];function $77844860df94ba23$export$ea8f71083e90600f(e,t){let{onClose:n,shouldCloseOnBlur:i,isOpen:a,isDismissable:o=!1,isKeyboardDismissDisabled:s=!1,shouldCloseOnInteractOutside:c}=e,l=(0,W.useRef)(void 0);(0,W.useEffect)(()=>{if(a&&!hi.includes(t))return hi.push(t),()=>{let e=hi.indexOf(t);e>=0&&hi.splice(e,1)}},[a,t]);let onHide=()=>{hi[hi.length-1]===t&&n&&n()},onInteractOutsideStart=e=>{let n=hi[hi.length-1];l.current=n,(!c||c(z(e)))&&n===t&&e.stopPropagation()},onInteractOutside=e=>{(!c||c(z(e)))&&(hi[hi.length-1]===t&&e.stopPropagation(),l.current===t&&onHide()),l.current=void 0},{keyboardProps:u}=$8296dad1a4c5e0dc$export$8f71654801c2f7cd({shortcuts:{Escape:()=>{if(!s)onHide();else return!1}}});$e260d131964da0f9$export$872b660ac5a1ff98({ref:t,onInteractOutside:o&&a?onInteractOutside:void 0,onInteractOutsideStart});let{focusWithinProps:d}=Pe({isDisabled:!i,onBlurWithin:e=>{e.relatedTarget&&!$535772f9d2c1f38d$export$1258395f99bf9cbf(e.relatedTarget)&&(!c||c(e.relatedTarget))&&n?.()}});return{overlayProps:{...u,...d},underlayProps:{}}}var gi=200,_i=50,vi=600,yi=new WeakMap,bi=new Set,xi=new Set;function $e0a0e4399f316b76$var$onTransitionFrame(e,t){let n=$bb39c0fc1c19b34c$export$b1f1c83775b8b5f7();if(e!==n||t.aborted)for(let e of xi)e(n),xi.delete(e);if(!e&&n&&A()&&!t.aborted)window.clearInterval(yi.get(window)),yi.set(window,$e0a0e4399f316b76$var$setupGlobalListeners(gi));else{if(e!==n||t.aborted)for(let e of bi)e(n),bi.delete(e);(xi.size+bi.size<=0||t.aborted)&&(window.clearInterval(yi.get(window)),yi.delete(window))}}function $e0a0e4399f316b76$var$setupGlobalListeners(e=vi){return window.setInterval($e0a0e4399f316b76$var$onTransitionFrame,_i,$bb39c0fc1c19b34c$export$b1f1c83775b8b5f7(),AbortSignal.timeout(e))}function $e0a0e4399f316b76$export$b80f73f72d03c10f(e){if(!$bb39c0fc1c19b34c$export$a986ed8aea890397())return e(!1),()=>{};let t=window.requestAnimationFrame(()=>{t=window.requestAnimationFrame(()=>{let t=$bb39c0fc1c19b34c$export$c57958e35f31ed73(document.hasFocus()?U():null);if($bb39c0fc1c19b34c$export$b1f1c83775b8b5f7()===t||$bb39c0fc1c19b34c$export$b1f1c83775b8b5f7()&&!t)return e(t);xi.add(e),yi.has(window)||yi.set(window,$e0a0e4399f316b76$var$setupGlobalListeners())})});return()=>{window.cancelAnimationFrame(t),xi.delete(e)}}function $e0a0e4399f316b76$export$c82b8fe1ad51fcd9(e){if(!$bb39c0fc1c19b34c$export$a986ed8aea890397())return e(!1),()=>{};let t=window.requestAnimationFrame(()=>{t=window.requestAnimationFrame(()=>{let t=$bb39c0fc1c19b34c$export$c57958e35f31ed73(document.hasFocus()?U():null);if($bb39c0fc1c19b34c$export$b1f1c83775b8b5f7()===t)return e(t);bi.add(e),yi.has(window)||yi.set(window,$e0a0e4399f316b76$var$setupGlobalListeners())})});return()=>{window.cancelAnimationFrame(t),bi.delete(e)}}var Si=typeof document<`u`&&window.visualViewport,Ci=0,wi;function $0644e3663365bfe5$export$ee0f7cc6afcd1c18(e={}){let{isDisabled:t,UNSTABLE_overrideFocus:n}=e;H(()=>{if(!t)return Ci++,Ci===1&&(wi=P()&&A()?$0644e3663365bfe5$var$preventScrollMobileWebKit():$0644e3663365bfe5$var$preventScrollStandard(n)),()=>{Ci--,Ci===0&&wi()}},[t,n])}function $0644e3663365bfe5$var$preventScrollStandard(e){let t=window.innerWidth-document.documentElement.clientWidth;return $a4e76a5424781910$export$e08e3b67e392101e(t>0&&(`scrollbarGutter`in document.documentElement.style?B(document.documentElement,`scrollbar-gutter`,`stable`):B(document.documentElement,`padding-right`,`${t}px`)),B(document.documentElement,`overflow`,`hidden`),e&&$0644e3663365bfe5$var$overrideFocus(),e&&$bb39c0fc1c19b34c$export$a986ed8aea890397()&&$0644e3663365bfe5$var$handleBlur())}function $0644e3663365bfe5$var$preventScrollMobileWebKit(){let e=B(document.documentElement,`overflow`,`hidden`),t,n=!1,onTouchStart=e=>{let i=z(e);t=$901761b40e390936$export$2bb74740c4e19def(i,!0)?i:$3578607fe3d4b096$export$cfa2225e87938781(i,!0),n=!1;let a=i.ownerDocument.defaultView.getSelection();a&&!a.isCollapsed&&a.containsNode(i,!0)&&(n=!0),e.composedPath().some(e=>e instanceof HTMLInputElement&&e.type===`range`)&&(n=!0),`selectionStart`in i&&`selectionEnd`in i&&i.selectionStart<i.selectionEnd&&i.ownerDocument.activeElement===i&&(n=!0)},i=document.createElement(`style`),a=$2b2d34ff061957fb$export$2b85b721e524d74b();a&&(i.nonce=a),i.textContent=`@layer {
  * {
    overscroll-behavior: contain;
  }
}`,document.head.prepend(i);let onTouchMove=e=>{e.touches.length===2||n||(!t||t===document.documentElement||t===document.body||t.scrollHeight===t.clientHeight&&t.scrollWidth===t.clientWidth)&&e.preventDefault()},o=$0644e3663365bfe5$var$overrideFocus(),s=$a4e76a5424781910$export$e08e3b67e392101e(Oe(document,`touchstart`,onTouchStart,{passive:!1,capture:!0}),Oe(document,`touchmove`,onTouchMove,{passive:!1,capture:!0}),$0644e3663365bfe5$var$handleBlur());return()=>{e(),s(),i.remove(),o()}}function $0644e3663365bfe5$var$handleBlur(){let onBlur=e=>{let t=z(e),n=e.relatedTarget;n&&$bb39c0fc1c19b34c$export$c57958e35f31ed73(n)?n.focus():n||(t.parentElement?.closest(`[tabindex]`))?.focus({preventScroll:!0})};return Oe(document,`blur`,onBlur,!0)}function $0644e3663365bfe5$var$overrideFocus(){let e=HTMLElement.prototype.focus;return Reflect.defineProperty(HTMLElement.prototype,"focus",{configurable:!0,writable:!0,value:function(t){if(e.call(this,{...t,preventScroll:!0}),!t||!t.preventScroll){let scroll=()=>{U()===this&&$0644e3663365bfe5$var$scrollIntoView(this)};$e0a0e4399f316b76$export$b80f73f72d03c10f(e=>e?scroll():$e0a0e4399f316b76$export$c82b8fe1ad51fcd9(()=>scroll()))}}}),()=>{Reflect.defineProperty(HTMLElement.prototype,"focus",{configurable:!0,writable:!0,value:e})}}function $0644e3663365bfe5$var$scrollIntoView(e){let t=document.scrollingElement||document.documentElement,n=e;for(;n&&n!==t&&n.isConnected;){let e=$3578607fe3d4b096$export$cfa2225e87938781(n);if(e!==document.documentElement&&e!==document.body&&e!==n){let t=e.getBoundingClientRect(),i=n.getBoundingClientRect();if(i.top<t.top||i.bottom>t.top+n.clientHeight){let n=t.bottom;Si&&(n=Math.min(n,Si.offsetTop+Si.height));let a=i.top-t.top-((n-t.top)/2-i.height/2);e.scrollTo({top:Math.max(0,Math.min(e.scrollHeight-e.clientHeight,e.scrollTop+a)),behavior:`smooth`})}}n=e.parentElement}}function $f8a024fbad3a5a2e$export$542a6fd13ac93354(e,t){let{triggerRef:n,popoverRef:i,groupRef:a,isNonModal:o,isKeyboardDismissDisabled:s,shouldCloseOnInteractOutside:c,...l}=e,u=l.trigger===`SubmenuTrigger`,{overlayProps:d,underlayProps:f}=$77844860df94ba23$export$ea8f71083e90600f({isOpen:t.isOpen,onClose:t.close,shouldCloseOnBlur:!0,isDismissable:!o||u,isKeyboardDismissDisabled:s,shouldCloseOnInteractOutside:c},a??i),{overlayProps:p,arrowProps:m,placement:h,triggerAnchorPoint:g}=$b3526bc71400be8d$export$d39e1813b3bdd0e1({...l,targetRef:n,overlayRef:i,isOpen:t.isOpen,onClose:o&&!u?t.close:null,getTargetRect:l.getTargetRect??(t.point?()=>new DOMRect(t.point.x,t.point.y,0,0):void 0)});$0644e3663365bfe5$export$ee0f7cc6afcd1c18({isDisabled:o||!t.isOpen}),(0,W.useEffect)(()=>{if(t.isOpen&&i.current)return o?$58196c8d6a1f38fc$export$1020fa7f77e17884(a?.current??i.current):$58196c8d6a1f38fc$export$1c3ebcada18427bf([a?.current??i.current],{shouldUseInert:!0})},[o,t.isOpen,i,a]);let{focusWithinProps:_}=Pe(e);return{popoverProps:$bbaa08b3cd72f041$export$9d1611c77c2fe928(d,p,_),arrowProps:m,underlayProps:f,placement:h,triggerAnchorPoint:g}}var Ti={};Ti={dismiss:`تجاهل`};var Ei={};Ei={dismiss:`Отхвърляне`};var Di={};Di={dismiss:`Odstranit`};var Oi={};Oi={dismiss:`Luk`};var ki={};ki={dismiss:`Schließen`};var Ai={};Ai={dismiss:`Απόρριψη`};var ji={};ji={dismiss:`Dismiss`};var Mi={};Mi={dismiss:`Descartar`};var Ni={};Ni={dismiss:`Lõpeta`};var Pi={};Pi={dismiss:`Hylkää`};var Fi={};Fi={dismiss:`Rejeter`};var Ii={};Ii={dismiss:`התעלם`};var Li={};Li={dismiss:`Odbaci`};var Ri={};Ri={dismiss:`Elutasítás`};var zi={};zi={dismiss:`Ignora`};var Bi={};Bi={dismiss:`閉じる`};var Vi={};Vi={dismiss:`무시`};var Hi={};Hi={dismiss:`Atmesti`};var Ui={};Ui={dismiss:`Nerādīt`};var Wi={};Wi={dismiss:`Lukk`};var Gi={};Gi={dismiss:`Negeren`};var Ki={};Ki={dismiss:`Zignoruj`};var qi={};qi={dismiss:`Descartar`};var Ji={};Ji={dismiss:`Dispensar`};var Yi={};Yi={dismiss:`Revocare`};var Xi={};Xi={dismiss:`Пропустить`};var Zi={};Zi={dismiss:`Zrušiť`};var Qi={};Qi={dismiss:`Opusti`};var $i={};$i={dismiss:`Odbaci`};var ea={};ea={dismiss:`Avvisa`};var ta={};ta={dismiss:`Kapat`};var na={};na={dismiss:`Скасувати`};var ra={};ra={dismiss:`取消`};var ia={};ia={dismiss:`關閉`};var aa={};aa={"ar-AE":Ti,"bg-BG":Ei,"cs-CZ":Di,"da-DK":Oi,"de-DE":ki,"el-GR":Ai,"en-US":ji,"es-ES":Mi,"et-EE":Ni,"fi-FI":Pi,"fr-FR":Fi,"he-IL":Ii,"hr-HR":Li,"hu-HU":Ri,"it-IT":zi,"ja-JP":Bi,"ko-KR":Vi,"lt-LT":Hi,"lv-LV":Ui,"nb-NO":Wi,"nl-NL":Gi,"pl-PL":Ki,"pt-BR":qi,"pt-PT":Ji,"ro-RO":Yi,"ru-RU":Xi,"sk-SK":Zi,"sl-SI":Qi,"sr-SP":$i,"sv-SE":ea,"tr-TR":ta,"uk-UA":na,"zh-CN":ra,"zh-TW":ia};function $parcel$interopDefault$2(e){return e&&e.__esModule?e.default:e}e($parcel$interopDefault$2,`$parcel$interopDefault`);function $081058010ef8962e$export$2317d149ed6f78c4(e){let{onDismiss:t,...n}=e,i=$e8ac3c3f5d4bae7f$export$d6875122194c7b44(n,$cf2482eff2eeeec2$export$f12b703ca79dfbb1($parcel$interopDefault$2(aa),`@react-aria/overlays`).format(`dismiss`)),onClick=()=>{t&&t()};return W.createElement($ea3928288112382f$export$439d29a4e110a164,null,W.createElement(`button`,{...i,tabIndex:-1,onClick,style:{width:1,height:1}}))}var oa=W.forwardRef(({children:e,...t},n)=>{let i=(0,W.useRef)(!1),a=(0,W.useContext)(Yn),o=$bbaa08b3cd72f041$export$9d1611c77c2fe928(a||{},{...t,register(){i.current=!0,a&&a.register()}});return o.ref=$03e8ab2d84d7657a$export$4338b53315abf666(n||a?.ref),$b7115c395c64f7b5$export$4debdb1a3f0fa79e(a,o.ref),(0,W.useEffect)(()=>{i.current||=!0},[]),W.createElement(Yn.Provider,{value:o},e)});function $0d47b37c475c5231$export$cf75428e0b9ed1ea({children:e}){let t=(0,W.useMemo)(()=>({register:()=>{}}),[]);return W.createElement(Yn.Provider,{value:t},e)}var sa=(0,W.createContext)({});function $72abaeab4d80592f$export$9fc1347d4195ccb3(){return(0,W.useContext)(sa)??{}}var ca=W.createContext(null);function $d7a937236970dc7f$export$c6fdb837b070b4ff(e){let t=$c7eafbbe1ea5834e$export$535bd6ca7f90a273(),{portalContainer:n=t?null:document.body,isExiting:i}=e,[a,o]=(0,W.useState)(!1),s=(0,W.useMemo)(()=>({contain:a,setContain:o}),[a,o]),{getContainer:c}=$72abaeab4d80592f$export$9fc1347d4195ccb3();if(!e.portalContainer&&c&&(n=c()),!n)return null;let l=e.children;return e.disableFocusManagement||(l=W.createElement($535772f9d2c1f38d$export$20e40289641fbbb6,{restoreFocus:!0,contain:(e.shouldContainFocus||a)&&!i},l)),l=W.createElement(ca.Provider,{value:s},W.createElement($0d47b37c475c5231$export$cf75428e0b9ed1ea,null,W.createElement(Tn.Provider,{value:null},l))),kn.createPortal(l,n)}function $d7a937236970dc7f$export$14c98a7594375490(){let e=(0,W.useContext)(ca)?.setContain;H(()=>{e?.(!0)},[e])}function $f11fb0bcf1b2687a$export$61c6a8c84e605fb6(e){let[t,n]=$3e6197669829fe11$export$40bfa8c7b0832715(e.isOpen,e.defaultOpen||!1,e.onOpenChange),[i,a]=(0,W.useState)(null);return{isOpen:t,setOpen:n,open:(0,W.useCallback)(()=>{n(!0)},[n]),close:(0,W.useCallback)(()=>{n(!1)},[n]),toggle:(0,W.useCallback)(()=>{n(!t)},[n,t]),point:i,setPoint:a}}function $fcc7165e876206c6$export$6d3443f2c48bfc20(e,t=!0,n){let[i,a]=(0,W.useState)(!0),o=i&&t;return H(()=>{if(!t&&e.current)return $a4e76a5424781910$export$e08e3b67e392101e(B(e.current,`opacity`,`0`),B(e.current,`clip`,`rect(0 0 0 0)`),B(e.current,`clip-path`,`inset(50%)`),B(e.current,`mask-image`,`linear-gradient(#0000, #0000)`))},[e,t]),H(()=>{if(o&&e.current&&`getAnimations`in e.current)for(let t of e.current.getAnimations())t instanceof CSSTransition&&t.cancel()},[e,o]),$fcc7165e876206c6$var$useAnimation(e,o,n,(0,W.useCallback)(()=>a(!1),[])),o}function $fcc7165e876206c6$export$45fda7c47f93fd48(e,t,n){let[i,a]=(0,W.useState)(t?`open`:`closed`);switch(i){case`open`:t||a(`exiting`);break;case`closed`:case`exiting`:t&&a(`open`)}let o=i===`exiting`;return $fcc7165e876206c6$var$useAnimation(e,o,n,(0,W.useCallback)(()=>{a(e=>e===`exiting`?`closed`:e)},[])),o}function $fcc7165e876206c6$var$useAnimation(e,t,n,i){let a=(0,W.useRef)(null),o=$fe16bffc7a557bf0$export$7f54fc3180508a52(n);H(()=>{if(t&&e.current&&a.current!==t){if(a.current=t,!(`getAnimations`in e.current)){i();return}let n=o?.(e.current),s=e.current.getAnimations().filter(e=>(typeof DocumentTimeline>`u`||e.timeline instanceof DocumentTimeline)&&e.playState===`running`);if(s.length===0&&!n){i();return}Promise.all([n,...s.map(e=>e.finished)]).then(()=>{(0,kn.flushSync)(()=>{i()})}).catch(()=>{})}a.current=t},[e,t,i])}var la=(0,W.createContext)(null),ua=(0,W.createContext)(null),da=(0,W.forwardRef)(function Popover(e,t){[e,t]=$7230ffa83bc0c2cf$export$29f1550f4b0d4415(e,t,la);let n=(0,W.useContext)(io),i=$f11fb0bcf1b2687a$export$61c6a8c84e605fb6(e),a=e.isOpen!=null||e.defaultOpen!=null||!n?i:n,o=$fcc7165e876206c6$export$45fda7c47f93fd48(t,a.isOpen),s=e.isExiting||!e.shouldSkipAnimation&&o||!1,c=$d7f64c32b702fe2c$export$b5d7cc18bb8d2b59(),{direction:l}=$2eb8e6d23f3d0cb0$export$43bb16f9c6d9e3f7();if(c){let t=e.children;return typeof t==`function`&&(t=t({trigger:e.trigger||null,placement:`bottom`,isEntering:!1,isExiting:!1,defaultChildren:null})),W.createElement(W.Fragment,null,t)}return a&&!a.isOpen&&!s?null:W.createElement($542a13ca2fa5b484$var$PopoverInner,{...e,triggerRef:e.triggerRef,state:a,popoverRef:t,isExiting:s,dir:l})});function $542a13ca2fa5b484$var$PopoverInner({state:e,isExiting:t,UNSTABLE_portalContainer:n,clearContexts:i,...a}){let o=(0,W.useRef)(null),s=(0,W.useRef)(null),c=(0,W.useContext)(ua),l=c&&a.trigger===`SubmenuTrigger`,[u,d]=(0,W.useState)(!1),{popoverProps:f,underlayProps:p,arrowProps:m,placement:h,triggerAnchorPoint:g}=$f8a024fbad3a5a2e$export$542a6fd13ac93354({...a,offset:a.offset??8,arrowRef:o,groupRef:l?c:s},e),_=a.popoverRef,v=$fcc7165e876206c6$export$6d3443f2c48bfc20(_,!!h&&u),y=a.isEntering||!a.shouldSkipAnimation&&v||!1,b=$7230ffa83bc0c2cf$export$4d86445c2cf5e3({...a,defaultClassName:`react-aria-Popover`,values:{trigger:a.trigger||null,placement:h,isEntering:y,isExiting:t}}),x=!a.isNonModal||a.trigger===`SubmenuTrigger`||a.trigger===`PreviewTrigger`,[C,w]=(0,W.useState)(a.trigger===`PreviewTrigger`);H(()=>{_.current&&w(x&&!_.current.querySelector(`[role=dialog]`))},[_,x]),(0,W.useEffect)(()=>{C&&a.trigger!==`PreviewTrigger`&&(a.trigger!==`SubmenuTrigger`||F()!==`pointer`)&&_.current&&!S(_.current)&&$f192c2f16961cbe0$export$80f3e147d781571c(_.current)},[C,_,a.trigger]);let T=(0,W.useMemo)(()=>{let e=b.children;for(let t of[la,...i??[]])e=W.createElement(t.Provider,{value:null},e);return e},[b.children,i]),[E,D]=(0,W.useState)(null),O=(0,W.useCallback)(()=>{a.triggerRef.current&&D(a.triggerRef.current.getBoundingClientRect().width+`px`)},[a.triggerRef]);H(O,[O]),$970072cf4b13fde3$export$683480f191c0e3ea({ref:b.style?.[`--trigger-width`]?void 0:a.triggerRef,onResize:O});let k={...f.style,"--trigger-anchor-point":g?`${g.x}px ${g.y}px`:void 0,...b.style,"--trigger-width":b.style?.[`--trigger-width`]||E};H(()=>$e0a0e4399f316b76$export$b80f73f72d03c10f(()=>d(!0)),[]);let A=W.createElement(G.div,{...$bbaa08b3cd72f041$export$9d1611c77c2fe928($8e9d2fae0ecb9001$export$457c3d6518dd4c6f(a,{global:!0}),f),...b,id:C?a.id:void 0,role:C?`dialog`:void 0,tabIndex:C?-1:void 0,"aria-label":a[`aria-label`],"aria-labelledby":a[`aria-labelledby`],ref:_,slot:a.slot||void 0,style:k,dir:a.dir,"data-trigger":a.trigger,"data-placement":h,"data-entering":y||void 0,"data-exiting":t||void 0},!a.isNonModal&&W.createElement($081058010ef8962e$export$2317d149ed6f78c4,{onDismiss:e.close}),W.createElement(ii.Provider,{value:{...m,placement:h,ref:o}},T),W.createElement($081058010ef8962e$export$2317d149ed6f78c4,{onDismiss:e.close}));return l?W.createElement($d7a937236970dc7f$export$c6fdb837b070b4ff,{...a,shouldContainFocus:C&&a.trigger!==`PreviewTrigger`,isExiting:t,portalContainer:n??c?.current??void 0},A):W.createElement($d7a937236970dc7f$export$c6fdb837b070b4ff,{...a,shouldContainFocus:C&&a.trigger!==`PreviewTrigger`,isExiting:t,portalContainer:n},!a.isNonModal&&e.isOpen&&W.createElement(`div`,{"data-testid":`underlay`,...p,style:{position:`fixed`,inset:0}}),W.createElement(`div`,{ref:s,style:{display:`contents`}},W.createElement(ua.Provider,{value:s},A)))}var fa=(0,W.createContext)({}),pa={};pa={longPressMessage:`اضغط مطولاً أو اضغط على Alt + السهم لأسفل لفتح القائمة`};var ma={};ma={longPressMessage:`Натиснете продължително или натиснете Alt+ стрелка надолу, за да отворите менюто`};var ha={};ha={longPressMessage:`Dlouhým stiskem nebo stisknutím kláves Alt + šipka dolů otevřete nabídku`};var ga={};ga={longPressMessage:`Langt tryk eller tryk på Alt + pil ned for at åbne menuen`};var _a={};_a={longPressMessage:`Drücken Sie lange oder drücken Sie Alt + Nach-unten, um das Menü zu öffnen`};var va={};va={longPressMessage:`Πιέστε παρατεταμένα ή πατήστε Alt + κάτω βέλος για να ανοίξετε το μενού`};var ya={};ya={longPressMessage:`Long press or press Alt + ArrowDown to open menu`};var ba={};ba={longPressMessage:`Mantenga pulsado o pulse Alt + flecha abajo para abrir el menú`};var xa={};xa={longPressMessage:`Menüü avamiseks vajutage pikalt või vajutage klahve Alt + allanool`};var Sa={};Sa={longPressMessage:`Avaa valikko painamalla pohjassa tai näppäinyhdistelmällä Alt + Alanuoli`};var Ca={};Ca={longPressMessage:`Appuyez de manière prolongée ou appuyez sur Alt\xA0+\xA0Flèche vers le bas pour ouvrir le menu.`};var wa={};wa={longPressMessage:`לחץ לחיצה ארוכה או הקש Alt + ArrowDown כדי לפתוח את התפריט`};var Ta={};Ta={longPressMessage:`Dugo pritisnite ili pritisnite Alt + strelicu prema dolje za otvaranje izbornika`};var Ea={};Ea={longPressMessage:`Nyomja meg hosszan, vagy nyomja meg az Alt + lefele nyíl gombot a menü megnyitásához`};var Da={};Da={longPressMessage:`Premi a lungo o premi Alt + Freccia giù per aprire il menu`};var Oa={};Oa={longPressMessage:`長押しまたは Alt+下矢印キーでメニューを開く`};var ka={};ka={longPressMessage:`길게 누르거나 Alt + 아래쪽 화살표를 눌러 메뉴 열기`};var Aa={};Aa={longPressMessage:`Norėdami atidaryti meniu, nuspaudę palaikykite arba paspauskite „Alt + ArrowDown“.`};var ja={};ja={longPressMessage:`Lai atvērtu izvēlni, turiet nospiestu vai nospiediet taustiņu kombināciju Alt + lejupvērstā bultiņa`};var Ma={};Ma={longPressMessage:`Langt trykk eller trykk Alt + PilNed for å åpne menyen`};var Na={};Na={longPressMessage:`Druk lang op Alt + pijl-omlaag of druk op Alt om het menu te openen`};var Pa={};Pa={longPressMessage:`Naciśnij i przytrzymaj lub naciśnij klawisze Alt + Strzałka w dół, aby otworzyć menu`};var Fa={};Fa={longPressMessage:`Pressione e segure ou pressione Alt + Seta para baixo para abrir o menu`};var Ia={};Ia={longPressMessage:`Prima continuamente ou prima Alt + Seta Para Baixo para abrir o menu`};var La={};La={longPressMessage:`Apăsați lung sau apăsați pe Alt + săgeată în jos pentru a deschide meniul`};var Ra={};Ra={longPressMessage:`Нажмите и удерживайте или нажмите Alt + Стрелка вниз, чтобы открыть меню`};var za={};za={longPressMessage:`Ponuku otvoríte dlhým stlačením alebo stlačením klávesu Alt + klávesu so šípkou nadol`};var Ba={};Ba={longPressMessage:`Za odprtje menija pritisnite in držite gumb ali pritisnite Alt+puščica navzdol`};var Va={};Va={longPressMessage:`Dugo pritisnite ili pritisnite Alt + strelicu prema dole da otvorite meni`};var Ha={};Ha={longPressMessage:`Håll nedtryckt eller tryck på Alt + pil nedåt för att öppna menyn`};var Ua={};Ua={longPressMessage:`Menüyü açmak için uzun basın veya Alt + Aşağı Ok tuşuna basın`};var Wa={};Wa={longPressMessage:`Довго або звичайно натисніть комбінацію клавіш Alt і стрілка вниз, щоб відкрити меню`};var Ga={};Ga={longPressMessage:`长按或按 Alt + 向下方向键以打开菜单`};var Ka={};Ka={longPressMessage:`長按或按 Alt+向下鍵以開啟功能表`};var qa={};qa={"ar-AE":pa,"bg-BG":ma,"cs-CZ":ha,"da-DK":ga,"de-DE":_a,"el-GR":va,"en-US":ya,"es-ES":ba,"et-EE":xa,"fi-FI":Sa,"fr-FR":Ca,"he-IL":wa,"hr-HR":Ta,"hu-HU":Ea,"it-IT":Da,"ja-JP":Oa,"ko-KR":ka,"lt-LT":Aa,"lv-LV":ja,"nb-NO":Ma,"nl-NL":Na,"pl-PL":Pa,"pt-BR":Fa,"pt-PT":Ia,"ro-RO":La,"ru-RU":Ra,"sk-SK":za,"sl-SI":Ba,"sr-SP":Va,"sv-SE":Ha,"tr-TR":Ua,"uk-UA":Wa,"zh-CN":Ga,"zh-TW":Ka};function $00dce70c89c7306c$export$2464060fb1e12fa6(e){let{onContextMenu:t}=e,n=(0,W.useRef)(!1),{longPressProps:i}=$7b01448eaad0fe7c$export$c24ed0104d07eab9({onLongPressStart(){n.current=!1},onLongPress(e){n.current?n.current=!1:t?.({target:e.target,x:e.x,y:e.y})}});return t?{contextMenuProps:$bbaa08b3cd72f041$export$9d1611c77c2fe928(P()?i:{},{onContextMenu(e){e.stopPropagation(),e.preventDefault(),n.current=!0;let i=e.currentTarget.getBoundingClientRect();t({target:e.currentTarget,x:e.clientX-i.x,y:e.clientY-i.y})},onKeyDown(e){if(m()&&e.ctrlKey&&e.key===`Enter`){n.current=!1;let i=e.currentTarget;e.stopPropagation(),setTimeout(()=>{if(n.current)n.current=!1;else{let e=i.getBoundingClientRect();t({target:i,x:e.width/2,y:e.height/2})}},10)}}})}:{contextMenuProps:{}}}function $f282e36c29c025e8$export$f9d5c8beee7d008d(e,t,n){let{type:i}=e,{isOpen:a}=t;(0,W.useEffect)(()=>{n&&n.current&&pi.set(n.current,t.close)});let o;i===`menu`?o=!0:i===`listbox`&&(o=`listbox`);let s=$390e54f620492c70$export$f680877a34711e37();return{triggerProps:{"aria-haspopup":o,"aria-expanded":a,"aria-controls":a?s:void 0,onPress:t.toggle},overlayProps:{id:s}}}function $parcel$interopDefault$1(e){return e&&e.__esModule?e.default:e}e($parcel$interopDefault$1,`$parcel$interopDefault`);function $f19b83c1486f45cc$export$dc9c12ed27dd1b49(e,t,n){let{type:i=`menu`,isDisabled:a,trigger:o=`press`}=e,s=$390e54f620492c70$export$f680877a34711e37(),{triggerProps:c,overlayProps:l}=$f282e36c29c025e8$export$f9d5c8beee7d008d({type:i},t,n),open=(e,n,i=`first`)=>{if(!e||n.isDefaultPrevented())return!1;t.toggle(i)},{keyboardProps:u}=$8296dad1a4c5e0dc$export$8f71654801c2f7cd({isDisabled:a,shortcuts:{Enter:e=>open(o!==`longPress`,e,`first`)," ":e=>open(o!==`longPress`,e,`first`),ArrowDown:e=>open(o!==`longPress`,e,`first`),ArrowUp:e=>open(o!==`longPress`,e,`last`),"Alt+Enter":e=>open(o===`longPress`,e,`first`),"Alt+ ":e=>open(o===`longPress`,e,`first`),"Alt+ArrowDown":e=>open(!0,e,`first`),"Alt+ArrowUp":e=>open(!0,e,`last`)}}),d=$cf2482eff2eeeec2$export$f12b703ca79dfbb1($parcel$interopDefault$1(qa),`@react-aria/menu`),{longPressProps:f}=$7b01448eaad0fe7c$export$c24ed0104d07eab9({isDisabled:a||o!==`longPress`,accessibilityDescription:d.format(`longPressMessage`),onLongPressStart(){t.close()},onLongPress(){t.open(`first`)}}),p={preventFocusOnPress:!0,onPressStart(e){e.pointerType!==`touch`&&e.pointerType!==`keyboard`&&!a&&(L(e.target),t.open(e.pointerType===`virtual`?`first`:null))},onPress(e){e.pointerType===`touch`&&!a&&(L(e.target),t.toggle())}};delete c.onPress;let{contextMenuProps:m}=$00dce70c89c7306c$export$2464060fb1e12fa6({onContextMenu(e){let n=e.target.getBoundingClientRect();t.setPoint({x:n.x+e.x,y:n.y+e.y}),t.open()}});(0,W.useEffect)(()=>{if(t.isOpen&&o===`contextMenu`){let onContextMenu=e=>{(e.button===2||e.button===0&&e.ctrlKey===!0)&&z(e)===document.body&&t.close()};return document.addEventListener(`mousedown`,onContextMenu),()=>document.removeEventListener(`mousedown`,onContextMenu)}},[t,o]);let h;if(o===`press`)h={...p,...u};else if(o===`longPress`)h={...f,...u};else if(o===`contextMenu`){h=m;let{"aria-haspopup":e,"aria-expanded":t,"aria-controls":n,...i}=c;c=i}return{menuTriggerProps:{...c,...h,id:s},menuProps:{...l,"aria-labelledby":s,autoFocus:t.focusStrategy||!0,onClose:t.close}}}var Ja=new WeakMap;function $a2d69d6ee8486855$export$38eaa17faae8f579(e,t,n){let{shouldFocusWrap:i=!0,onKeyDown:a,onKeyUp:o,...s}=e;!e[`aria-label`]&&e[`aria-labelledby`];let c=$8e9d2fae0ecb9001$export$457c3d6518dd4c6f(e,{labelable:!0}),{listProps:l}=$64903b4b31b6bb2a$export$b95089534ab7c1fd({...s,ref:n,selectionManager:t.selectionManager,collection:t.collection,disabledKeys:t.disabledKeys,shouldFocusWrap:i,linkBehavior:`override`});return Ja.set(t,{onClose:e.onClose,onAction:e.onAction,shouldUseVirtualFocus:e.shouldUseVirtualFocus}),{menuProps:$bbaa08b3cd72f041$export$9d1611c77c2fe928(c,{onKeyDown:a,onKeyUp:o},{role:`menu`,...l,onKeyDown:t=>{(t.key!==`Escape`||e.shouldUseVirtualFocus)&&l.onKeyDown?.(t)}})}}function $1a9c2c840fd36413$export$9d32628fc2aea7da(e,t,n){let{id:i,key:a,closeOnSelect:o,shouldCloseOnSelect:s,isVirtualized:l,"aria-haspopup":d,onPressStart:f,onPressUp:m,onPress:h,onPressChange:g,onPressEnd:_,onClick:v,onHoverStart:y,onHoverChange:b,onHoverEnd:x,onKeyDown:S,onKeyUp:C,onFocus:w,onFocusChange:T,onBlur:E,selectionManager:D=t.selectionManager}=e,k=!!d,A=k&&e[`aria-expanded`]===`true`,j=e.isDisabled??D.isDisabled(a),M=e.isSelected??D.isSelected(a),N=Ja.get(t),P=t.collection.getItem(a),F=e.onClose||N.onClose,I=c(),performAction=()=>{if(!k&&(P?.props?.onAction?P.props.onAction():e.onAction&&e.onAction(a),N.onAction)){let e=N.onAction;e(a,P?.value)}},te=`menuitem`;k||(D.selectionMode===`single`?te=`menuitemradio`:D.selectionMode===`multiple`&&(te=`menuitemcheckbox`));let ne=$390e54f620492c70$export$b4cc09c592e8fdb8(),re=$390e54f620492c70$export$b4cc09c592e8fdb8(),L=$390e54f620492c70$export$b4cc09c592e8fdb8(),R={id:i,"aria-disabled":j||void 0,role:te,"aria-label":e[`aria-label`],"aria-labelledby":ne,"aria-describedby":[e[`aria-describedby`],re,L].filter(Boolean).join(` `)||void 0,"aria-controls":e[`aria-controls`],"aria-haspopup":d,"aria-expanded":e[`aria-expanded`]};if(D.selectionMode!==`none`&&!k&&(R[`aria-checked`]=M),l){let e=Number(P?.index);R[`aria-posinset`]=Number.isNaN(e)?void 0:e+1,R[`aria-setsize`]=$2efe10d3f1f9e31e$export$77d5aafae4e095b2(t.collection)}let B=(0,W.useRef)(!1),onPressChange=e=>{g?.(e),B.current=e},ie=(0,W.useRef)(null),onPressUp=e=>{e.pointerType!==`keyboard`&&(ie.current={pointerType:e.pointerType}),e.pointerType===`mouse`&&(B.current||e.target.click()),m?.(e)},onClick=e=>{v?.(e),performAction(),p(e,I,P.props.href,P?.props.routerOptions);let t=ie.current?.pointerType===`keyboard`?ie.current?.key===`Enter`||D.selectionMode===`none`||D.isLink(a):D.selectionMode!==`multiple`||D.isLink(a);t=s??o??t,F&&!k&&t&&F(),ie.current=null},{itemProps:oe,isFocused:V}=$f6ba6936bfd098a0$export$ecf600387e221c37({id:i,selectionManager:D,key:a,ref:n,shouldSelectOnPressUp:!0,allowsDifferentPressOrigin:!0,linkBehavior:`none`,shouldUseVirtualFocus:N.shouldUseVirtualFocus}),{pressProps:se,isPressed:ce}=$d27d541f9569d26d$export$45712eceda6fad21({onPressStart:f,onPress:h,onPressUp,onPressChange,onPressEnd:_,isDisabled:j}),{hoverProps:le}=ae({isDisabled:j,onHoverStart(e){!ee()&&!(A&&d)&&(D.setFocused(!0),D.setFocusedKey(a)),y?.(e)},onHoverChange:b,onHoverEnd:x}),{keyboardProps:ue}=$8296dad1a4c5e0dc$export$8f71654801c2f7cd({shortcuts:{" ":e=>{ie.current={pointerType:`keyboard`,key:` `},z(e).click(),u(`keyboard`)},Enter:e=>{ie.current={pointerType:`keyboard`,key:`Enter`};let t=z(e);if(t.tagName!==`A`)t.click(),u(`keyboard`);else return u(`keyboard`),{shouldPreventDefault:!1,shouldContinuePropagation:!1}}},onKeyDown:S,onKeyUp:C}),{focusableProps:de}=$d1116acdf220c2da$export$4c014de7c8940b4c({onBlur:E,onFocus:w,onFocusChange:T},n),fe=$8e9d2fae0ecb9001$export$457c3d6518dd4c6f(P?.props);delete fe.id;let pe=O(P?.props);return{menuItemProps:{...R,...$bbaa08b3cd72f041$export$9d1611c77c2fe928(fe,pe,k?{onFocus:oe.onFocus,"data-collection":oe[`data-collection`],"data-key":oe[`data-key`]}:oe,se,le,ue,de,N.shouldUseVirtualFocus||k?{onMouseDown:e=>e.preventDefault()}:void 0,j?void 0:{onClick}),tabIndex:oe.tabIndex!=null&&A&&!N.shouldUseVirtualFocus?-1:oe.tabIndex},labelProps:{id:ne},descriptionProps:{id:re},keyboardShortcutProps:{id:L},isFocused:V,isFocusVisible:V&&D.isFocused&&ee()&&!A,isSelected:M,isPressed:ce,isDisabled:j}}function $7355d4e5c49461b6$export$73f7a44322579622(e){let{heading:t,"aria-label":n}=e,i=$390e54f620492c70$export$f680877a34711e37();return{itemProps:{role:`presentation`},headingProps:t?{id:i,role:`presentation`}:{},groupProps:{role:`group`,"aria-label":n,"aria-labelledby":t?i:void 0}}}function $e3403870bfb691da$export$79fefeb1c2091ac3(e){let t=$f11fb0bcf1b2687a$export$61c6a8c84e605fb6(e),[n,i]=(0,W.useState)(null),[a,o]=(0,W.useState)([]),closeAll=()=>{o([]),t.close()},openSubmenu=(e,t)=>{o(n=>t>n.length?n:[...n.slice(0,t),e])},closeSubmenu=(e,t)=>{o(n=>n[t]===e?n.slice(0,t):n)};return{focusStrategy:n,...t,open(e=null){i(e),t.open()},toggle(e=null){i(e),t.toggle()},close(){closeAll()},expandedKeysStack:a,openSubmenu,closeSubmenu}}var $df1fcc684d3b021a$export$863faf230ee2118a=class{constructor(e,{expandedKeys:t}={}){this.keyMap=new Map,this.firstKey=null,this.lastKey=null,this.iterable=e,t||=new Set;let visit=e=>{if(this.keyMap.set(e.key,e),e.childNodes&&(e.type===`section`||t.has(e.key)))for(let t of e.childNodes)visit(t)};for(let t of e)visit(t);let n=null,i=0;for(let[e,t]of this.keyMap)n?(n.nextKey=e,t.prevKey=n.key):(this.firstKey=e,t.prevKey=void 0),t.type===`item`&&(t.index=i++),n=t,n.nextKey=void 0;this.lastKey=n?.key??null}*[Symbol.iterator](){yield*this.iterable}get size(){return this.keyMap.size}getKeys(){return this.keyMap.keys()}getKeyBefore(e){let t=this.keyMap.get(e);return t?t.prevKey??null:null}getKeyAfter(e){let t=this.keyMap.get(e);return t?t.nextKey??null:null}getFirstKey(){return this.firstKey}getLastKey(){return this.lastKey}getItem(e){return this.keyMap.get(e)??null}at(e){let t=[...this.getKeys()];return this.getItem(t[e])}};function $6b915bde6cd300dd$export$728d6ba534403756(e){let{onExpandedChange:t}=e,[n,i]=$3e6197669829fe11$export$40bfa8c7b0832715(e.expandedKeys?new Set(e.expandedKeys):void 0,e.defaultExpandedKeys?new Set(e.defaultExpandedKeys):new Set,t),a=$60f19cefd567a3e4$export$253fe78d46329472(e),o=(0,W.useMemo)(()=>e.disabledKeys?new Set(e.disabledKeys):new Set,[e.disabledKeys]),s=$d03379b88399b8c5$export$6cd28814d92fa9c9(e,(0,W.useCallback)(e=>new $df1fcc684d3b021a$export$863faf230ee2118a(e,{expandedKeys:n}),[n]),null);(0,W.useEffect)(()=>{a.focusedKey!=null&&!s.getItem(a.focusedKey)&&a.setFocusedKey(null)},[s,a.focusedKey]);let onToggle=e=>{i($6b915bde6cd300dd$var$toggleKey(n,e))};return{collection:s,expandedKeys:n,disabledKeys:o,toggleKey:onToggle,setExpandedKeys:i,selectionManager:new Qr(s,a)}}function $6b915bde6cd300dd$var$toggleKey(e,t){let n=new Set(e);return n.has(t)?n.delete(t):n.add(t),n}var Ya=(0,W.createContext)(null),Xa=(0,W.createContext)(null),Za=(0,W.createContext)(null),Qa=(0,W.createContext)(null);function $49319ee1285aa241$export$27d2ad3c5815583e(e){let t=$e3403870bfb691da$export$79fefeb1c2091ac3(e),n=(0,W.useRef)(null),{menuTriggerProps:i,menuProps:a}=$f19b83c1486f45cc$export$dc9c12ed27dd1b49({...e,type:`menu`},t,n),o=(0,W.useRef)(null);return $d7f64c32b702fe2c$export$b5d7cc18bb8d2b59()?null:W.createElement($7230ffa83bc0c2cf$export$2881499e37b75b9a,{values:[[Ya,{...a,ref:o}],[io,t],[Za,t],[la,{trigger:`MenuTrigger`,triggerRef:n,scrollRef:o,placement:`bottom start`,"aria-labelledby":a[`aria-labelledby`],offset:e.trigger===`contextMenu`?0:void 0}]]},W.createElement(oa,{...i,ref:n,isPressed:t.isOpen},e.children))}var $a=(0,W.createContext)(null),$49319ee1285aa241$var$SubmenuTriggerNode=class extends $6f0c29017aeec335$export$d68d59712b04d9d1{static{this.type=`submenutrigger`}filter(e,t,n){let i=e.getItem(this.firstChildKey);if(i&&n(i.textValue,this)){let n=this.clone();return t.addDescendants(n,e),n}return null}},eo=(0,W.forwardRef)(function Menu(e,t){return[e,t]=$7230ffa83bc0c2cf$export$29f1550f4b0d4415(e,t,Ya),W.createElement($42ceafc619f9c3ba$export$bf788dd355e3a401,{content:W.createElement($42ceafc619f9c3ba$export$fb8073518f34e6ec,e)},n=>W.createElement($49319ee1285aa241$var$MenuInner,{props:e,collection:n,menuRef:t}))});function $49319ee1285aa241$var$MenuInner({props:e,collection:t,menuRef:n}){[e,n]=$7230ffa83bc0c2cf$export$29f1550f4b0d4415(e,n,_n);let{filter:i,...a}=e,o=(0,W.useMemo)(()=>i?t.filter(i):t,[t,i]),s=$6b915bde6cd300dd$export$728d6ba534403756({...e,collection:o,children:void 0}),c=(0,W.useContext)(Za),{isVirtualized:l,CollectionRoot:u}=(0,W.useContext)(Rn),{menuProps:d}=$a2d69d6ee8486855$export$38eaa17faae8f579({...e,isVirtualized:l,onClose:e.onClose||c?.close},s,n),f=$7230ffa83bc0c2cf$export$4d86445c2cf5e3({...e,children:void 0,defaultClassName:`react-aria-Menu`,values:{isEmpty:s.collection.size===0}}),p=null;s.collection.size===0&&e.renderEmptyState&&(p=W.createElement(`div`,{role:`menuitem`,style:{display:`contents`}},e.renderEmptyState()));let m=$8e9d2fae0ecb9001$export$457c3d6518dd4c6f(e,{global:!0});return W.createElement($535772f9d2c1f38d$export$20e40289641fbbb6,null,W.createElement(G.div,{...$bbaa08b3cd72f041$export$9d1611c77c2fe928(m,f,d),ref:n,slot:e.slot||void 0,"data-empty":s.collection.size===0||void 0,onScroll:e.onScroll},W.createElement($7230ffa83bc0c2cf$export$2881499e37b75b9a,{values:[[Xa,s],[Vr,{elementType:`div`}],[In,{name:`MenuSection`,render:$49319ee1285aa241$var$MenuSectionInner}],[$a,{parentMenuRef:n,shouldUseVirtualFocus:a?.shouldUseVirtualFocus}],[to,{shouldCloseOnSelect:e.shouldCloseOnSelect}],[_n,null],[vn,null],[Qa,s.selectionManager],[Za,c??$e3403870bfb691da$export$79fefeb1c2091ac3({})]]},W.createElement($792f28e438b9ad5f$export$758399f318e6385a,null,W.createElement(u,{collection:s.collection,persistedKeys:$263ab7fc0f95ccdb$export$90e00781bc59d8f9(s.selectionManager.focusedKey),scrollRef:n}))),p))}var $49319ee1285aa241$var$GroupSelectionManager=class extends Qr{constructor(e,t){super(e.collection,t),this.parent=e}get focusedKey(){return this.parent.focusedKey}get isFocused(){return this.parent.isFocused}setFocusedKey(e,t){return this.parent.setFocusedKey(e,t)}setFocused(e){this.parent.setFocused(e)}get childFocusStrategy(){return this.parent.childFocusStrategy}};function $49319ee1285aa241$var$MenuSectionInner(e,t,n,i=`react-aria-MenuSection`){let a=(0,W.useContext)(Xa),{CollectionBranch:o}=(0,W.useContext)(Rn),[s,c]=$7230ffa83bc0c2cf$export$9d4c57ee4c6ffdd8(),{headingProps:l,groupProps:u}=$7355d4e5c49461b6$export$73f7a44322579622({heading:c,"aria-label":n.props[`aria-label`]??void 0}),d=$7230ffa83bc0c2cf$export$4d86445c2cf5e3({...e,id:void 0,children:void 0,defaultClassName:i,className:n.props?.className,style:n.props?.style,values:void 0}),f=(0,W.useContext)(Qa),p=$60f19cefd567a3e4$export$253fe78d46329472(e),m=e.selectionMode==null?f:new $49319ee1285aa241$var$GroupSelectionManager(f,p),h=$7230ffa83bc0c2cf$export$fabf2dc03a41866e(to)?.shouldCloseOnSelect,g=$8e9d2fae0ecb9001$export$457c3d6518dd4c6f(e,{global:!0});return delete g.id,W.createElement(G.section,{...$bbaa08b3cd72f041$export$9d1611c77c2fe928(g,d,u),ref:t},W.createElement($7230ffa83bc0c2cf$export$2881499e37b75b9a,{values:[[Rr,{...l,ref:s}],[Qa,m],[to,{shouldCloseOnSelect:e.shouldCloseOnSelect??h}]]},W.createElement(o,{collection:a.collection,parent:n})))}var to=(0,W.createContext)(null),no=$42ceafc619f9c3ba$export$18af5c7a9e9b3664($6f0c29017aeec335$export$fd11f34e1d07f134,function MenuItem(e,t,n){[e,t]=$7230ffa83bc0c2cf$export$29f1550f4b0d4415(e,t,to);let i=$7230ffa83bc0c2cf$export$fabf2dc03a41866e(to)?.id,a=(0,W.useContext)(Xa),o=$03e8ab2d84d7657a$export$4338b53315abf666(t),s=(0,W.useContext)(Qa),{isVirtualized:c}=(0,W.useContext)(Rn),{menuItemProps:l,labelProps:u,descriptionProps:d,keyboardShortcutProps:f,...p}=$1a9c2c840fd36413$export$9d32628fc2aea7da({...e,id:i,key:n.key,selectionManager:s,isVirtualized:c},a,o),{hoverProps:m,isHovered:h}=ae({isDisabled:p.isDisabled}),g=$7230ffa83bc0c2cf$export$4d86445c2cf5e3({...e,id:void 0,children:n.rendered,defaultClassName:`react-aria-MenuItem`,values:{...p,isHovered:h,isFocusVisible:p.isFocusVisible,selectionMode:s.selectionMode,selectionBehavior:s.selectionBehavior,hasSubmenu:!!e[`aria-haspopup`],isOpen:e[`aria-expanded`]===`true`}}),_=e.href?G.a:G.div,v=$8e9d2fae0ecb9001$export$457c3d6518dd4c6f(e,{global:!0});return delete v.id,delete v.onClick,W.createElement(_,{...$bbaa08b3cd72f041$export$9d1611c77c2fe928(v,g,l,m),ref:o,"data-disabled":p.isDisabled||void 0,"data-hovered":h||void 0,"data-focused":p.isFocused||void 0,"data-focus-visible":p.isFocusVisible||void 0,"data-pressed":p.isPressed||void 0,"data-selected":p.isSelected||void 0,"data-selection-mode":s.selectionMode===`none`?void 0:s.selectionMode,"data-has-submenu":!!e[`aria-haspopup`]||void 0,"data-open":e[`aria-expanded`]===`true`||void 0},W.createElement($7230ffa83bc0c2cf$export$2881499e37b75b9a,{values:[[lr,{slots:{[dt]:u,label:u,description:d}}],[fa,f],[Br,{isSelected:p.isSelected}]]},g.children))});$42ceafc619f9c3ba$export$18af5c7a9e9b3664($6f0c29017aeec335$export$8258a0665a675899,function MenuLoadingIndicator(e,t,n){let i=(0,W.useContext)(Xa),{isLoading:a,onLoadMore:o,scrollOffset:s,...c}=e,l=(0,W.useRef)(null);$0407362eaf54473e$export$ccaea96c28e8b9e7((0,W.useMemo)(()=>({onLoadMore:o,collection:i?.collection,sentinelRef:l,scrollOffset:s}),[o,s,i?.collection]),l);let u=$7230ffa83bc0c2cf$export$4d86445c2cf5e3({...c,id:void 0,children:n.rendered,defaultClassName:`react-aria-MenuLoadingIndicator`,values:void 0});return W.createElement(W.Fragment,null,W.createElement(`div`,{style:{position:`relative`,width:0,height:0},inert:$b24d1bc31a0f941d$export$a9d04c5684123369(!0)},W.createElement(`div`,{"data-testid":`loadMoreSentinel`,ref:l,style:{position:`absolute`,height:1,width:1}})),a&&u.children&&W.createElement(W.Fragment,null,W.createElement(G.div,{...$bbaa08b3cd72f041$export$9d1611c77c2fe928($8e9d2fae0ecb9001$export$457c3d6518dd4c6f(e,{global:!0}),{tabIndex:-1}),...u,role:`menuitem`,ref:t},u.children)))});function $13150e6629d46e45$export$d55e7ee900f34e93(e,t){let{role:n=`dialog`,isEntering:i}=e,a=$390e54f620492c70$export$b4cc09c592e8fdb8();a=e[`aria-label`]?void 0:a;let o=$390e54f620492c70$export$b4cc09c592e8fdb8();o=n===`alertdialog`&&!e[`aria-describedby`]?o:void 0;let s=(0,W.useRef)(!1);(0,W.useEffect)(()=>{if(!i&&t.current&&!S(t.current)){$f192c2f16961cbe0$export$80f3e147d781571c(t.current);let e=setTimeout(()=>{(U()===t.current||U()===document.body)&&(s.current=!0,t.current&&(t.current.blur(),$f192c2f16961cbe0$export$80f3e147d781571c(t.current)),s.current=!1)},500);return()=>{clearTimeout(e)}}},[t,i]),$d7a937236970dc7f$export$14c98a7594375490(),(0,W.useRef)(!1),(0,W.useEffect)(()=>{});let c=e[`aria-describedby`]??o;return{dialogProps:{...$8e9d2fae0ecb9001$export$457c3d6518dd4c6f(e,{labelable:!0}),role:n,tabIndex:-1,"aria-labelledby":e[`aria-labelledby`]??a,"aria-describedby":c,onBlur:e=>{s.current&&e.stopPropagation()}},titleProps:{id:a},contentProps:{id:o}}}var ro=(0,W.createContext)(null),io=(0,W.createContext)(null);function $f2ff30fde7b014be$export$2e1e1122cf0cba88(e){let t=$e3403870bfb691da$export$79fefeb1c2091ac3(e),n=(0,W.useRef)(null),{triggerProps:i,overlayProps:a}=$f282e36c29c025e8$export$f9d5c8beee7d008d({type:`dialog`},t,n);return i.id=$390e54f620492c70$export$f680877a34711e37(),a[`aria-labelledby`]=i.id,$d7f64c32b702fe2c$export$b5d7cc18bb8d2b59()?null:W.createElement($7230ffa83bc0c2cf$export$2881499e37b75b9a,{values:[[io,t],[Za,t],[ro,a],[la,{trigger:`DialogTrigger`,triggerRef:n,id:a.id,"aria-labelledby":a[`aria-labelledby`]}]]},W.createElement(oa,{...i,ref:n,isPressed:t.isOpen},e.children))}var ao=(0,W.forwardRef)(function Dialog(e,t){let n=e[`aria-labelledby`];[e,t]=$7230ffa83bc0c2cf$export$29f1550f4b0d4415(e,t,ro);let{dialogProps:i,titleProps:a,contentProps:o}=$13150e6629d46e45$export$d55e7ee900f34e93({...e,"aria-labelledby":n},t),s=(0,W.useContext)(io);!i[`aria-label`]&&!i[`aria-labelledby`]&&e[`aria-labelledby`]&&(i[`aria-labelledby`]=e[`aria-labelledby`]);let c=$7230ffa83bc0c2cf$export$4d86445c2cf5e3({defaultClassName:`react-aria-Dialog`,className:e.className,style:e.style,children:e.children,values:{close:s?.close||(()=>{})}}),l=$8e9d2fae0ecb9001$export$457c3d6518dd4c6f(e,{global:!0});return W.createElement(G.section,{...$bbaa08b3cd72f041$export$9d1611c77c2fe928(l,c,i),render:e.render,ref:t,slot:e.slot||void 0},W.createElement($7230ffa83bc0c2cf$export$2881499e37b75b9a,{values:[[sr,{slots:{[dt]:{},title:{...a,level:2}}}],[lr,{slots:{[dt]:{},description:o}}],[ar,{slots:{[dt]:{},close:{onPress:()=>s?.close()}}}]]},c.children))});function $ef182bb9912241d8$export$3274cf84b703fff(e){let t=$673d46fce3e5717d$export$a16aca283550c30d({usage:`search`,...e}),n=(0,W.useCallback)((e,n)=>n.length===0||(e=e.normalize(`NFC`),n=n.normalize(`NFC`),t.compare(e.slice(0,n.length),n)===0),[t]),i=(0,W.useCallback)((e,n)=>n.length===0||(e=e.normalize(`NFC`),n=n.normalize(`NFC`),t.compare(e.slice(-n.length),n)===0),[t]),a=(0,W.useCallback)((e,n)=>{if(n.length===0)return!0;e=e.normalize(`NFC`),n=n.normalize(`NFC`);let i=0,a=n.length;for(;i+a<=e.length;i++){let o=e.slice(i,i+a);if(t.compare(n,o)===0)return!0}return!1},[t]);return(0,W.useMemo)(()=>({startsWith:n,endsWith:i,contains:a}),[n,i,a])}var oo={};oo={"Clear search":`مسح البحث`};var so={};so={"Clear search":`Изчистване на търсене`};var co={};co={"Clear search":`Vymazat hledání`};var lo={};lo={"Clear search":`Ryd søgning`};var uo={};uo={"Clear search":`Suche zurücksetzen`};var fo={};fo={"Clear search":`Απαλοιφή αναζήτησης`};var po={};po={"Clear search":`Clear search`};var mo={};mo={"Clear search":`Borrar búsqueda`};var ho={};ho={"Clear search":`Tühjenda otsing`};var go={};go={"Clear search":`Tyhjennä haku`};var _o={};_o={"Clear search":`Effacer la recherche`};var vo={};vo={"Clear search":`נקה חיפוש`};var yo={};yo={"Clear search":`Obriši pretragu`};var bo={};bo={"Clear search":`Keresés törlése`};var xo={};xo={"Clear search":`Cancella ricerca`};var So={};So={"Clear search":`検索をクリア`};var Co={};Co={"Clear search":`검색 지우기`};var wo={};wo={"Clear search":`Išvalyti iešką`};var To={};To={"Clear search":`Notīrīt meklēšanu`};var Eo={};Eo={"Clear search":`Tøm søk`};var Do={};Do={"Clear search":`Zoekactie wissen`};var Oo={};Oo={"Clear search":`Wyczyść zawartość wyszukiwania`};var ko={};ko={"Clear search":`Limpar pesquisa`};var Ao={};Ao={"Clear search":`Limpar pesquisa`};var jo={};jo={"Clear search":`Ştergeţi căutarea`};var Mo={};Mo={"Clear search":`Очистить поиск`};var No={};No={"Clear search":`Vymazať vyhľadávanie`};var Po={};Po={"Clear search":`Počisti iskanje`};var Fo={};Fo={"Clear search":`Obriši pretragu`};var Io={};Io={"Clear search":`Rensa sökning`};var Lo={};Lo={"Clear search":`Aramayı temizle`};var Ro={};Ro={"Clear search":`Очистити пошук`};var zo={};zo={"Clear search":`清除搜索`};var Bo={};Bo={"Clear search":`清除搜尋條件`};var Vo={};Vo={"ar-AE":oo,"bg-BG":so,"cs-CZ":co,"da-DK":lo,"de-DE":uo,"el-GR":fo,"en-US":po,"es-ES":mo,"et-EE":ho,"fi-FI":go,"fr-FR":_o,"he-IL":vo,"hr-HR":yo,"hu-HU":bo,"it-IT":xo,"ja-JP":So,"ko-KR":Co,"lt-LT":wo,"lv-LV":To,"nb-NO":Eo,"nl-NL":Do,"pl-PL":Oo,"pt-BR":ko,"pt-PT":Ao,"ro-RO":jo,"ru-RU":Mo,"sk-SK":No,"sl-SI":Po,"sr-SP":Fo,"sv-SE":Io,"tr-TR":Lo,"uk-UA":Ro,"zh-CN":zo,"zh-TW":Bo};function $parcel$interopDefault(e){return e&&e.__esModule?e.default:e}function $44614525ec969a63$export$9bb30bbe003b82e0(e,t,n){let i=$cf2482eff2eeeec2$export$f12b703ca79dfbb1($parcel$interopDefault(Vo),`@react-aria/searchfield`),{isDisabled:a,isReadOnly:o,onSubmit:s,onClear:c,type:l=`search`}=e,{keyboardProps:u}=$8296dad1a4c5e0dc$export$8f71654801c2f7cd({isDisabled:a||o,shortcuts:{Enter:()=>{if(s)s(t.value);else return!1},Escape:()=>{if(t.value===``&&(!n.current||n.current.value===``))return!1;t.setValue(``),c?.()}}}),onClearButtonClick=()=>{t.setValue(``),c&&c()},onPressStart=()=>{n.current?.focus()},{labelProps:d,inputProps:f,descriptionProps:p,errorMessageProps:m,...h}=$054f71d2330da2e3$export$712718f7aec83d5({...e,value:t.value,onChange:t.setValue,onKeyDown:e.onKeyDown,onKeyUp:e.onKeyUp,type:l},n);return{labelProps:d,inputProps:$bbaa08b3cd72f041$export$9d1611c77c2fe928(u,{...f,defaultValue:void 0}),clearButtonProps:{"aria-label":i.format(`Clear search`),excludeFromTabOrder:!0,preventFocusOnPress:!0,isDisabled:a||o,onPress:onClearButtonClick,onPressStart},descriptionProps:p,errorMessageProps:m,...h}}function $56baeede9f35e022$export$3f8be18b0f41eaf2(e){let[t,n]=$3e6197669829fe11$export$40bfa8c7b0832715($56baeede9f35e022$var$toString(e.value),$56baeede9f35e022$var$toString(e.defaultValue)||``,e.onChange);return{value:t,setValue:n}}function $56baeede9f35e022$var$toString(e){if(e!=null)return e.toString()}var Ho=(0,W.createContext)(null),Uo=$d7f64c32b702fe2c$export$86427a43e3e48ebb(function SearchField(e,t){[e,t]=$7230ffa83bc0c2cf$export$29f1550f4b0d4415(e,t,Ho);let{validationBehavior:n}=$7230ffa83bc0c2cf$export$fabf2dc03a41866e(Sr)||{},i=e.validationBehavior??n??`native`,a=(0,W.useRef)(null);[e,a]=$7230ffa83bc0c2cf$export$29f1550f4b0d4415(e,a,vn);let[o,s]=$7230ffa83bc0c2cf$export$9d4c57ee4c6ffdd8(!e[`aria-label`]&&!e[`aria-labelledby`]),c=$56baeede9f35e022$export$3f8be18b0f41eaf2({...e,validationBehavior:i}),{labelProps:l,inputProps:u,clearButtonProps:d,descriptionProps:f,errorMessageProps:p,...m}=$44614525ec969a63$export$9bb30bbe003b82e0({...$7230ffa83bc0c2cf$export$ef03459518577ad4(e),label:s,validationBehavior:i},c,a),h=$7230ffa83bc0c2cf$export$4d86445c2cf5e3({...e,values:{isEmpty:c.value===``,isDisabled:e.isDisabled||!1,isInvalid:m.isInvalid||!1,isReadOnly:e.isReadOnly||!1,isRequired:e.isRequired||!1,state:c},defaultClassName:`react-aria-SearchField`}),g=$8e9d2fae0ecb9001$export$457c3d6518dd4c6f(e,{global:!0});return delete g.id,W.createElement(G.div,{...g,...h,ref:t,slot:e.slot||void 0,"data-empty":c.value===``||void 0,"data-disabled":e.isDisabled||void 0,"data-invalid":m.isInvalid||void 0,"data-readonly":e.isReadOnly||void 0,"data-required":e.isRequired||void 0},W.createElement($7230ffa83bc0c2cf$export$2881499e37b75b9a,{values:[[er,{...l,ref:o}],[Nr,{...u,ref:a}],[ar,d],[lr,{slots:{description:f,errorMessage:p}}],[Mr,{isInvalid:m.isInvalid,isDisabled:e.isDisabled||!1}],[mr,m]]},h.children))}),Wo=(0,W.createContext)({}),$bd263d78e9bf3c56$var$filterHoverProps=e=>{let{onHoverStart:t,onHoverChange:n,onHoverEnd:i,...a}=e;return a},Go=(0,W.forwardRef)(function TextArea(e,t){[e,t]=$7230ffa83bc0c2cf$export$29f1550f4b0d4415(e,t,Wo);let{hoverProps:n,isHovered:i}=ae(e),{isFocused:a,isFocusVisible:o,focusProps:s}=je({isTextInput:!0,autoFocus:e.autoFocus}),c=!!e[`aria-invalid`]&&e[`aria-invalid`]!==`false`,l=$7230ffa83bc0c2cf$export$4d86445c2cf5e3({...e,values:{isHovered:i,isFocused:a,isFocusVisible:o,isDisabled:e.disabled||!1,isInvalid:c},defaultClassName:`react-aria-TextArea`});return W.createElement(G.textarea,{...$bbaa08b3cd72f041$export$9d1611c77c2fe928($bd263d78e9bf3c56$var$filterHoverProps(e),s,n),...l,ref:t,"data-focused":a||void 0,"data-disabled":e.disabled||void 0,"data-hovered":i||void 0,"data-focus-visible":o||void 0,"data-invalid":c||void 0})}),Ko=(0,W.createContext)(null),qo=$d7f64c32b702fe2c$export$86427a43e3e48ebb(function TextField(e,t){[e,t]=$7230ffa83bc0c2cf$export$29f1550f4b0d4415(e,t,Ko);let{validationBehavior:n}=$7230ffa83bc0c2cf$export$fabf2dc03a41866e(Sr)||{},i=e.validationBehavior??n??`native`,a=(0,W.useRef)(null);[e,a]=$7230ffa83bc0c2cf$export$29f1550f4b0d4415(e,a,vn);let[o,s]=$7230ffa83bc0c2cf$export$9d4c57ee4c6ffdd8(!e[`aria-label`]&&!e[`aria-labelledby`]),[c,l]=(0,W.useState)(`input`),{labelProps:u,inputProps:d,descriptionProps:f,errorMessageProps:p,...m}=$054f71d2330da2e3$export$712718f7aec83d5({...$7230ffa83bc0c2cf$export$ef03459518577ad4(e),inputElementType:c,label:s,validationBehavior:i},a),h=(0,W.useCallback)(e=>{a.current=e,e&&l(e instanceof HTMLTextAreaElement?`textarea`:`input`)},[a]),g=$7230ffa83bc0c2cf$export$4d86445c2cf5e3({...e,values:{isDisabled:e.isDisabled||!1,isInvalid:m.isInvalid,isReadOnly:e.isReadOnly||!1,isRequired:e.isRequired||!1},defaultClassName:`react-aria-TextField`}),_=$8e9d2fae0ecb9001$export$457c3d6518dd4c6f(e,{global:!0});return delete _.id,W.createElement(G.div,{..._,...g,ref:t,slot:e.slot||void 0,"data-disabled":e.isDisabled||void 0,"data-invalid":m.isInvalid||void 0,"data-readonly":e.isReadOnly||void 0,"data-required":e.isRequired||void 0},W.createElement($7230ffa83bc0c2cf$export$2881499e37b75b9a,{values:[[er,{...u,ref:o}],[Nr,{...d,ref:h}],[Wo,{...d,ref:h}],[Mr,{role:`presentation`,isInvalid:m.isInvalid,isDisabled:e.isDisabled||!1}],[lr,{slots:{description:f,errorMessage:p}}],[mr,m]]},g.children))}),Jo=Te();function parse(e,t){if(e instanceof RegExp)return{keys:!1,pattern:e};var n,i,a,o,s=[],c=``,l=e.split(`/`);for(l[0]||l.shift();a=l.shift();)n=a[0],n===`*`?(s.push(n),c+=a[1]===`?`?`(?:/(.*))?`:`/(.*)`):n===`:`?(i=a.indexOf(`?`,1),o=a.indexOf(`.`,1),s.push(a.substring(1,~i?i:~o?o:a.length)),c+=~i&&!~o?`(?:/([^/]+?))?`:`/([^/]+?)`,~o&&(c+=(~i?`?`:``)+`\\`+a.substring(o))):c+=`/`+a;return{keys:s,pattern:RegExp(`^`+c+(t?`(?=$|/)`:`/?$`),`i`)}}var Yo=W.useInsertionEffect,Xo=typeof window<`u`&&window.document!==void 0&&window.document.createElement!==void 0?W.useLayoutEffect:W.useEffect,Zo=Yo||Xo,useEvent=e=>{let t=W.useRef([e,(...e)=>t[0](...e)]).current;return Zo(()=>{t[0]=e}),t[1]},Qo=[`popstate`,`pushState`,`replaceState`,`hashchange`],$o=[],onLocationChange=()=>$o.forEach(e=>e()),subscribeToLocationUpdates=e=>($o.push(e)===1&&Qo.forEach(e=>addEventListener(e,onLocationChange)),()=>{$o=$o.filter(t=>t!==e),$o.length||Qo.forEach(e=>removeEventListener(e,onLocationChange))}),useLocationProperty=(e,t)=>(0,An.useSyncExternalStore)(subscribeToLocationUpdates,e,t),currentSearch=()=>location.search,es=e(({ssrSearch:e}={})=>useLocationProperty(currentSearch,e==null?currentSearch:()=>e),`useSearch`),currentPathname=()=>location.pathname,usePathname=({ssrPath:e}={})=>useLocationProperty(currentPathname,e==null?currentPathname:()=>e),navigate=(e,{replace:t=!1,state:n=null}={})=>history[t?`replaceState`:`pushState`](n,``,e),useBrowserLocation=e=>[usePathname(e),navigate],ts=Symbol.for(`wouter_v3`);if(typeof history<`u`&&window[ts]===void 0){for(let e of[`pushState`,`replaceState`]){let t=history[e];history[e]=function(){let n=t.apply(this,arguments),i=new Event(e);return i.arguments=arguments,dispatchEvent(i),n}}Object.defineProperty(window,ts,{value:!0})}var baseDefaults=(e=``)=>e===`/`?``:e,absolutePath=(e,t)=>e[0]===`~`?e.slice(1):baseDefaults(t)+e,relativePath=(e,t)=>(e=unescape(baseDefaults(e)),t=unescape(t),!e||(t.toLowerCase()+`/`).startsWith(e.toLowerCase()+`/`)?t.slice(e.length)||`/`:`~`+t),unescape=e=>{try{return e.includes(`%`)?decodeURI(e):e}catch{return e}},sanitizeSearch=e=>unescape(e[0]===`?`?e.slice(1):e),ns={hook:useBrowserLocation,searchHook:es,parser:parse,base:``,ssrPath:void 0,ssrSearch:void 0,ssrContext:void 0,hrefs:e=>e,aroundNav:(e,t,n)=>e(t,n)},rs=(0,W.createContext)(ns),useRouter=()=>(0,W.useContext)(rs),as={},os=(0,W.createContext)(as),useParams=()=>(0,W.useContext)(os),usePathnameFromRouter=(e,t=e.base)=>relativePath(t,e.hook(e)[0]),useLocationFromRouter=e=>{let[t,n]=e.hook(e);return[relativePath(e.base,t),useEvent((t,i)=>e.aroundNav(n,absolutePath(t,e.base),i))]},useLocation=()=>useLocationFromRouter(useRouter()),useSearch=()=>{let e=useRouter();return sanitizeSearch(e.searchHook(e))},matchRoute=(e,t,n,i)=>{let{pattern:a,keys:o}=t instanceof RegExp?{pattern:t}:e(t||`*`,i),s=a.exec(n);if(!s)return[!1,null];let c={};for(let e=1;e<s.length;e++)c[e-1]=s[e];if(o)for(let e=0;e<o.length;e++)c[o[e]]=s[e+1];else Object.assign(c,s.groups);return i?[!0,c,s[0]]:[!0,c]},Router=({children:e,...t})=>{let n=useRouter(),i=t.hook?ns:n,a=i;if(t.ssrPath){let[e,n=t.ssrSearch??``]=t.ssrPath.split(`?`);e&&(t.ssrSearch=n,t.ssrPath=e)}t.hrefs=t.hrefs??t.hook?.hrefs,t.searchHook=t.searchHook??t.hook?.searchHook;let o=(0,W.useRef)(i),s=o.current,c=s;for(let e in i){let n=e===`base`?i[e]+(t[e]??``):t[e]??i[e];n!==c[e]&&(s===c&&(o.current=c={...c}),c[e]=n),(n!==i[e]||n!==a[e])&&(a=c)}return(0,W.createElement)(rs.Provider,{value:a},e)},h_route=({children:e,component:t},n)=>t?(0,W.createElement)(t,{params:n}):typeof e==`function`?e(n):e,useCachedParams=e=>{let t=(0,W.useRef)(as),n=t.current,i=Object.keys(e);return t.current=i.length!==Object.keys(n).length||i.some(t=>e[t]!==n[t])?e:n},Route=({path:e,nest:t,match:n,...i})=>{let a=useRouter(),o=usePathnameFromRouter(a),[s,c,l]=n??matchRoute(a.parser,e,o,t),u=useCachedParams({...useParams(),...c});if(!s)return null;let d=h_route(i,u);return(0,W.createElement)(os.Provider,{value:u},l?(0,W.createElement)(Router,{base:l},d):d)},ss=(0,W.forwardRef)((e,t)=>{let n=useRouter(),[i,a]=useLocationFromRouter(n),{to:o=``,href:s=o,onClick:c,asChild:l,children:u,className:d,replace:f,state:p,transition:m,...h}=e;return h.onClick=useEvent(t=>{t.ctrlKey||t.metaKey||t.altKey||t.shiftKey||t.button!==0||(c?.(t),t.defaultPrevented||(t.preventDefault(),a(s,e)))}),h.href=n.hrefs(s[0]===`~`?s.slice(1):n.base+s,n),d!==void 0&&(h.className=d?.call?d(i===s):d),t&&(h.ref=t),l&&(0,W.isValidElement)(u)?(0,W.cloneElement)(u,h):(0,W.createElement)(`a`,h,u)}),flattenChildren=(e,t=[])=>{if(Array.isArray(e))for(let n of e)flattenChildren(n&&n.type===W.Fragment?n.props.children:n,t);else t.push(e);return t},Switch=({children:e,location:t})=>{let n=useRouter(),i=usePathnameFromRouter(n);for(let a of flattenChildren(e)){let e=0;if((0,W.isValidElement)(a)&&(e=matchRoute(n.parser,a.props.path,t||i,a.props.nest))[0])return(0,W.cloneElement)(a,{match:e})}return null},cs=new Intl.NumberFormat(`en-GB`,{maximumFractionDigits:3});function number(e){return cs.format(e).replace(`-`,`−`)}function decimal(e){let t=/^(-?)(\d+)(\.\d+)?$/.exec(e);if(t===null)return e;let n=(t[2]??``).replace(/\B(?=(\d{3})+$)/g,`,`);return`${t[1]===`-`?`−`:``}${n}${t[3]??``}`}function counted(e,t,n){return`${number(e)} ${e===1?t:n}`}var ls={nsn:`NSN`,niin:`NIIN`,id:`Id`,it:`IT`,c2:`C2`,ncb:`NCB`,json:`JSON`,csv:`CSV`,xml:`XML`,xlsx:`XLSX`,graphql:`GraphQL`,odata:`OData`,ndjson:`NDJSON`};function enumWords(e){return sentence(e.toLowerCase().split(`_`).filter(Boolean))}function fieldWords(e){return sentence(e.replace(/([a-z0-9])([A-Z])/g,`$1 $2`).split(/[ _]+/).filter(Boolean).map(e=>e.toLowerCase()))}function firstSentence(e){let t=e.search(/\.(\s|$)/);return t<0?e:e.slice(0,t+1)}function sentence(e){let t=e.map(e=>ls[e]??e).join(` `);return t.charAt(0).toUpperCase()+t.slice(1)}var Z={product:`Muster`,yes:`Yes`,no:`No`,close:`Close`,cancel:`Cancel`,hide:`Hide`,loading:`Loading`,shell:{skip:`Skip`,skipToPage:`To the page`,skipToForm:`To the question`,skipToAnswer:`To the answer`,pages:`Pages`,menu:`Menu`,ask:`Ask`,questions:`Questions`,feeds:`Feeds`,browse:`Browse`,search:`Search`,searchKeys:`Ctrl K`,notCurrent:e=>`${counted(e,`feed is`,`feeds are`)} not current`,world:e=>`World of ${e}`,viewer:(e,t)=>t===null?`You ask as ${e}`:`You ask as ${e}, ${t}`,label:(e,t)=>t===``?`Up to ${e}`:`Up to ${e} · releasable to ${t}`,labelName:`Highest label that you can meet`,unreachable:`The gateway does not answer. What you see stays; this page asks again by itself.`,lost:`There is no such page.`,toAsk:`Ask a question instead`},ask:{form:`The question`,answer:`The answer`,number:(e,t)=>`Question ${e}, one of ${t}`,own:`Your own document`,untitled:`A question without words`,choose:`Choose another`,search:`Search questions`,noneFound:`No question has these words.`,run:`Run question`,runKeys:`Ctrl ↵`,reset:`Reset`,asGraphql:`Open as GraphQL`,asForm:`Back to the form`,change:`Change the question`,noVariables:`This question asks nothing more of you.`,problems:e=>`${counted(e,`field needs`,`fields need`)} mending before this runs`,strangers:e=>`This link speaks of ${e.join(`, `)}, which this question does not have. All else is as it was.`,unknownQuestion:e=>`There is no question ${e} any more. Choose another.`,badLink:`The document in this link cannot be read: it was cut off. The first question is shown instead.`,tooLong:`This document is too long for an address. A copied link would not hold it; keep it in a file.`,document:`Document`,variables:`Variables as JSON`,editorHelp:`Ctrl Space shows what fits, Tab leaves the editor.`,documentation:`What the word under the cursor means`,noDocumentation:`Put the cursor on a field, an argument or a value to read what it means.`,prettify:`Prettify`,syntax:e=>`The document can't be read: ${e}`,badVariables:`The variables are not JSON. The form cannot show them.`,leftInEditor:e=>`The form has no field for ${e.join(`, `)}; the document does not declare it.`},field:{any:e=>`Any ${e}`,all:`All that you may see`,none:`Nothing chosen`,search:e=>`Search ${e.toLowerCase()}`,noneFound:`Nothing has these letters.`,noneThere:`The gateway has none.`,clear:`Clear`,chosen:e=>`${number(e)} chosen`,either:`Either`,anyTime:`Any time`,way:`Given as`,between:`Between two days`,relative:`Days from today`,period:`Calendar period`,from:`From`,to:`To`,fromDays:`From day`,toDays:`To day`,dayHelp:`Both days count. For example 24 11 2026`,daysHelp:`0 is today, −30 is a month ago`,gte:`At least`,gt:`More than`,lte:`At most`,lt:`Less than`,listHelp:`Several with commas between`,nsnHelp:`Thirteen signs, dashes or not`,jsonHelp:`Written as JSON`,required:`needed`},wrong:{needed:e=>`${e} is needed.`,number:e=>`${e} is not a number. Write digits, with a point for decimals.`,whole:e=>`${e} is not a whole number.`,day:e=>`${e} is not a date. Write day month year, for example 24 11 2026.`,json:`This is not JSON. Strings stand in double quotes.`,nsn:(e,t)=>t.kind===`length`?`${e} is not an NSN: it has ${t.digits} signs, not 13. Search by name instead?`:`${e} is not an NSN: “${t.character}” may not stand there; a letter may only begin the third group. Search by name instead?`},answer:{empty:`Nothing asked yet. Fill in the form as you need it, then run the question.`,running:`Asking`,elapsed:e=>`${number(e)} s so far`,cancelled:`You cancelled. Nothing changed; run the question again when you like.`,older:`This is the answer to the question before.`,failed:`No answer`,rows:e=>counted(e,`row`,`rows`),of:(e,t)=>e===t?counted(e,`row`,`rows`):`${number(e)} of ${counted(t,`row`,`rows`)}`,groups:(e,t)=>`${counted(e,`group`,`groups`)} of ${counted(t,`record`,`records`)}`,announced:e=>`Answered: ${counted(e,`row`,`rows`)}.`,took:(e,t)=>`Answered in ${e} s from the world of ${t}.`,tookOnly:e=>`Answered in ${e} s.`,noRows:`No rows match. Widen the question: leave a field empty, or take more days.`,noRowsFiltered:e=>`No row has “${e}” in it.`,view:`View`,table:`Table`,json:`JSON`,filter:`Filter these rows`,columns:(e,t)=>`Columns, ${e} of ${t}`,columnsTitle:`Columns that are shown`,more:e=>`Show ${number(e)} more`,loaded:`Sorting and filtering work on the rows that are loaded.`,filtered:(e,t)=>`${number(e)} of ${counted(t,`loaded row`,`loaded rows`)} match the filter.`,sorted:(e,t)=>`Sorted by ${e}, ${t?`largest`:`smallest`} first.`,unsorted:`In the order in which they came.`,copyLink:`Copy link`,copied:`Copied. They see what their own rights allow.`,withheld:e=>e===`SOMETHING`?`Some of what matches is kept from you.`:`Some nations’ records may not be shown to you. Whether any match is not said.`,notCurrent:`not current`,mark:`From a feed that is not current`,issues:e=>counted(e,`issue`,`issues`),errors:e=>`${counted(e,`part`,`parts`)} of this answer could not be given`,line:e=>`Line ${e}: `,tableHelp:`Arrow keys move by cell, Enter tells where a value comes from.`,listOf:(e,t)=>`${e}: ${counted(t,`row`,`rows`)}`,copy:`Copy`,none:`none`},takeAway:{title:`Take away`,csv:`These rows as CSV for a spreadsheet`,csvPlain:`These rows as CSV for a program`,json:`The answer as JSON`,copy:`Copy these rows`,all:e=>`All ${counted(e,`row`,`rows`)} as CSV for a spreadsheet`,reading:(e,t)=>`${number(e)} of ${counted(t,`row`,`rows`)} read`,stopped:(e,t)=>`Export stopped at row ${number(e)} of ${number(t)}: you cancelled it. Nothing was saved.`,moved:`The world changed twice while the pages were read, so the file would mix two of them. Nothing was saved; try again.`,saved:e=>`Saved as ${e}.`,copied:e=>`${counted(e,`row`,`rows`)} copied.`,refused:`The browser does not let this page copy. Take the file instead.`,question:`Question`,variables:`Variables`,world:`World`,viewer:`Viewer`,label:`Highest label`,gaps:`Not current`,none:`none`,unit:e=>`${e} unit`,state:e=>`${e} state`,currency:e=>`${e} currency`,basis:e=>`${e} basis`,name:e=>`${e} name`,precision:e=>`${e} precision`,certainty:e=>`${e} certainty`,missing:e=>`${e} missing`,code:e=>`${e} code`},gaps:{head:e=>`${counted(e,`feed in this answer is`,`feeds in this answer are`)} not current.`,marked:`Their rows are marked in the table.`,more:e=>`Show ${number(e)} more`,reason:e=>fs[e]??enumWords(e),asOf:(e,t)=>`Shown as of ${e}, ${t} old.`,missing:`Its records are missing here, not zero.`,show:`Show what is not current`},origin:{feed:`Feed`,position:`Position`,key:`Their key`,received:`As received`,asOf:`As of`,fetched:`Fetched`,label:`Label`,issues:`Noticed`,stale:`This is an older copy: the newest run failed.`,derived:`Worked out by Muster from all matching records, so it stands in no feed. Ask for the records themselves to see each origin.`,missing:e=>`${counted(e,`record has`,`records have`)} no such value and ${e===1?`is`:`are`} not counted.`,open:`Open the record`,openThing:`Open its page`,noAsOf:`not said`,blank:`No value was reported.`},search:{title:`Search everything`,help:`Names, NSNs with or without dashes, titles and places, in any language.`,none:e=>`Nothing is called “${e}”. Try fewer letters, or a number without dashes.`,found:e=>`${counted(e,`hit`,`hits`)}, best first`,matched:e=>`matched “${e}”`,unnamed:`without a name`},questions:{title:`Questions`,lead:`What staff ask most. Open one, change what you need, run it.`,found:e=>counted(e,`question`,`questions`),own:`Write your own in GraphQL`},feeds:{title:`Feeds`,lead:`Who reports what, and how fresh it is. Updates by itself.`,filter:`Filter nations or feeds`,status:`Show only feeds that are`,matrix:`Freshness of feeds by nation and kind of record`,nation:`Nation`,none:`no feed`,summary:(e,t)=>`${counted(e,`nation`,`nations`)}, ${counted(t,`nation and kind pair`,`nation and kind pairs`)} reported`,ageHelp:`Age since the nation’s own as-of date`,allCurrent:`All current`,noneMatch:`No feed matches. Take the filter away to see all.`,setAside:`Its configuration is set aside; nothing of it is served.`,never:`never`,live:`live`,cell:(e,t,n,i)=>`${e}, ${t}: ${n}${i===``?``:`, ${i} old`}`,choose:`Choose a cell of the matrix to see the feed behind it.`,asOf:`As of`,promised:`Promised`,format:`Format`,lastSuccess:`Last good run`,lastAttempt:`Last attempt`,dueAt:`Due`,notSaid:`not said`,detail:`The chosen feed`,unknown:e=>`There is no feed ${e}, or you may not see it. Choose another.`,runFailed:`last run failed`,runsTable:`The same as a list`,accessWords:e=>e===`LOOKUP`?`asked by number`:`fetched whole`,old:e=>`${e} old`,rows:e=>`${counted(e,`row`,`rows`)} seen`,accepted:`accepted`,flagged:`flagged`,quarantined:`quarantined`,filled:`Filled fields`,filledOf:(e,t)=>`${number(e)} of ${number(t)}`,runs:e=>`Rows seen, last ${counted(e,`run`,`runs`)}`,runOf:(e,t,n)=>`${e}: ${counted(t,`row`,`rows`)}, ${n}`,issues:`Most frequent issues`,noIssues:`The last run noticed nothing.`,noRun:`No run has ended yet.`,sample:(e,t)=>t===null?e:`${e}: “${t}”`,quarantine:`Quarantine as CSV`,said:{UP_TO_DATE:e=>`${e} is up to date.`,DUE:e=>`${e} is due to publish. What you see is still as promised.`,OVERDUE:e=>`${e} is later than promised. You see its last good copy.`,DELINQUENT:e=>`${e} is long overdue. You see its last good copy; ask the nation.`,NEVER:e=>`${e} has announced this feed but never delivered any. Its records are missing, not zero.`},failed:e=>`The newest run failed, so you see the copy before: ${e}.`,report:`Copy report`,reported:`Copied.`,loadFailed:`The feeds could not be read. This page asks again by itself.`},browse:{title:`Browse`,lead:`A page for each nation, weapon system and place.`,filter:`Filter by name`,nations:`Nations`,systems:`Weapon systems`,nodes:`Hubs, depots and ports`,facilities:`Training facilities`,missing:`There is no such record, or you may not see it: the two are never told apart.`,ask:`Ask about this`,lists:`What there is`,called:`Also called`,nothing:`Nothing of this kind is known.`},rhythms:{P1D:`daily`,P7D:`weekly`,P1W:`weekly`,P1M:`monthly`,P30D:`monthly`,P3M:`quarterly`,P90D:`quarterly`,P1Y:`yearly`,PT1H:`hourly`},every:(e,t)=>`every ${e} ${t}`,freshness:e=>us[e]??enumWords(e),kind:e=>ds[e]??enumWords(e),valueState:e=>ps[e]??enumWords(e).toLowerCase(),basis:e=>ms[e]??enumWords(e).toLowerCase(),unit:(e,t)=>hs[e]?.[Math.abs(t)===1?0:1]??e,errors:{network:`The gateway does not answer. Your question is kept; it runs again as soon as the gateway is back.`,noJson:e=>`The gateway answered ${e} without a reason. Run the question again; if it stays so, tell who runs the gateway.`}},us={UP_TO_DATE:`up to date`,DUE:`due`,OVERDUE:`overdue`,DELINQUENT:`delinquent`,NEVER:`never delivered`},ds={HOLDING:`Holdings`,DONATION:`Donations`,TRANSFER:`Transfers`,REPAIR_ORDER:`Repair`,REQUIREMENT:`Needs`,TRAINING_FACILITY:`Facilities`,COURSE:`Courses`,COURSE_ITERATION:`Iterations`,EQUIPMENT_TYPE:`Items`,WEAPON_SYSTEM:`Weapon systems`,LOGISTICS_NODE:`Places`,NATION:`Nations`},fs={NO_FEED:`publishes no such feed.`,NEVER_DELIVERED:`has delivered nothing yet.`,STALE:`the newest run failed.`,OVERDUE:`later than promised.`,LOOKUP_FAILED:`did not answer what was asked of it.`,KEY_NEEDED:`answers by number only, and this question gives none.`},ps={REPORTED:`reported`,ZERO:`zero`,NOT_REPORTED:`not reported`,NOT_APPLICABLE:`N/A`,UNPARSEABLE:`not readable`},ms={ACQUISITION:`at cost`,CURRENT:`at current value`,ESTIMATE:`estimated`,UNKNOWN:`basis not said`},hs={BATTERY:[`battery`,`batteries`],FIRE_UNIT:[`fire unit`,`fire units`],LAUNCHER:[`launcher`,`launchers`],PLATFORM:[`platform`,`platforms`],ROUND:[`round`,`rounds`],SET:[`set`,`sets`],EACH:[`each`,`each`],PEOPLE:[`person`,`people`],KG:[`kg`,`kg`],EA:[`each`,`each`],UNKNOWN:[`of an unknown unit`,`of an unknown unit`]};function extendSchemaImpl(e,t,n){let i=[],a=Object.create(null),o=Object.create(null),c=[],l,u=[];for(let e of t.definitions)if(e.kind===V.SCHEMA_DEFINITION)l=e;else if(e.kind===V.SCHEMA_EXTENSION)u.push(e);else if(Ze(e))i.push(e);else if(qe(e)){let t=e.name.value,n=a[t];a[t]=n?n.concat([e]):[e]}else if(e.kind===V.DIRECTIVE_DEFINITION)c.push(e);else if(e.kind===V.DIRECTIVE_EXTENSION){let t=e.name.value,n=o[t];o[t]=n?n.concat([e]):[e]}if(Object.keys(a).length===0&&i.length===0&&Object.keys(o).length===0&&c.length===0&&u.length===0&&l==null)return e;let d=Object.create(null);for(let t of e.types)d[t.name]=extendNamedType(t);for(let e of i){let t=e.name.value;d[t]=gs[t]??buildType(e)}let f=Object.create(null);for(let t of e.directives)f[t.name]=extendDirective(t);let p={query:e.query&&replaceNamedType(e.query),mutation:e.mutation&&replaceNamedType(e.mutation),subscription:e.subscription&&replaceNamedType(e.subscription),...l&&getOperationTypes([l]),...getOperationTypes(u)},m=Object.values(f);return{description:l?.description?.value,...p,types:Object.values(d),directives:[...m.map(replaceDirective),...c.map(buildDirective)],extensions:Object.create(null),astNode:l??e.astNode,extensionASTNodes:e.extensionASTNodes.concat(u),assumeValid:n?.assumeValid??!1};function replaceType(e){return k(e)?new be(replaceType(e.ofType)):v(e)?new pe(replaceType(e.ofType)):replaceNamedType(e)}function replaceNamedType(e){return d[e.name]}function replaceDirective(e){let t=e.toConfig();return new Be({...t,args:j(t.args,extendArg)})}function extendNamedType(e){if(et(e)||ye(e))return e;if(g(e))return extendScalarType(e);if(N(e))return extendObjectType(e);if(w(e))return extendInterfaceType(e);if(re(e))return extendUnionType(e);if(_e(e))return extendEnumType(e);if(s(e))return extendInputObjectType(e);Qe(!1,`Unexpected type: `+Ee(e))}function extendInputObjectType(e){let t=e.toConfig(),n=a[t.name]??[];return new ue({...t,fields:()=>({...j(t.fields,e=>({...e,type:replaceType(e.type)})),...buildInputFieldMap(n)}),extensionASTNodes:t.extensionASTNodes.concat(n)})}function extendEnumType(e){let t=e.toConfig(),n=a[e.name]??[];return new se({...t,values:{...t.values,...buildEnumValueMap(n)},extensionASTNodes:t.extensionASTNodes.concat(n)})}function extendScalarType(e){let t=e.toConfig(),n=a[t.name]??[],i=t.specifiedByURL;for(let e of n)i=getSpecifiedByURL(e)??i;return new ie({...t,specifiedByURL:i,extensionASTNodes:t.extensionASTNodes.concat(n)})}function extendObjectType(e){let t=e.toConfig(),n=a[t.name]??[];return new de({...t,interfaces:()=>[...e.getInterfaces().map(replaceNamedType),...buildInterfaces(n)],fields:()=>({...j(t.fields,extendField),...buildFieldMap(n)}),extensionASTNodes:t.extensionASTNodes.concat(n)})}function extendInterfaceType(e){let t=e.toConfig(),n=a[t.name]??[];return new Se({...t,interfaces:()=>[...e.getInterfaces().map(replaceNamedType),...buildInterfaces(n)],fields:()=>({...j(t.fields,extendField),...buildFieldMap(n)}),extensionASTNodes:t.extensionASTNodes.concat(n)})}function extendUnionType(e){let t=e.toConfig(),n=a[t.name]??[];return new Ae({...t,types:()=>[...e.getTypes().map(replaceNamedType),...buildUnionTypes(n)],extensionASTNodes:t.extensionASTNodes.concat(n)})}function extendField(e){return{...e,type:replaceType(e.type),args:e.args&&j(e.args,extendArg)}}function extendArg(e){return{...e,type:replaceType(e.type)}}function getOperationTypes(e){let t={};for(let n of e){let e=n.operationTypes??[];for(let n of e)t[n.operation]=getNamedType(n.type)}return t}function extendDirective(e){let t=e.toConfig(),n=o[t.name]??[],i=t.deprecationReason??n.map(e=>getDeprecationReason(e)).find(e=>e!=null);return new Be({...t,deprecationReason:i,extensionASTNodes:t.extensionASTNodes.concat(n)})}function getNamedType(e){let t=e.name.value,n=gs[t]??d[t];if(n===void 0)throw Error(`Unknown type: "${t}".`);return n}function getWrappedType(e){return e.kind===V.LIST_TYPE?new be(getWrappedType(e.type)):e.kind===V.NON_NULL_TYPE?new pe(getWrappedType(e.type)):getNamedType(e)}function buildDirective(e){let t=o[e.name.value]??[],n=getDeprecationReason(e)??t.map(e=>getDeprecationReason(e)).find(e=>e!=null);return new Be({name:e.name.value,description:e.description?.value,locations:e.locations.map(({value:e})=>e),isRepeatable:e.repeatable,args:buildArgumentMap(e.arguments),deprecationReason:n,astNode:e,extensionASTNodes:t})}function buildFieldMap(e){let t=Object.create(null);for(let n of e){let e=n.fields??[];for(let n of e)t[n.name.value]={type:getWrappedType(n.type),description:n.description?.value,args:buildArgumentMap(n.arguments),deprecationReason:getDeprecationReason(n),astNode:n}}return t}function buildArgumentMap(e){let t=e??[],n=Object.create(null);for(let e of t){let t=getWrappedType(e.type);n[e.name.value]={type:t,description:e.description?.value,defaultValue:Je(e.defaultValue,t),deprecationReason:getDeprecationReason(e),astNode:e}}return n}function buildInputFieldMap(e){let t=Object.create(null);for(let n of e){let e=n.fields??[];for(let n of e){let e=getWrappedType(n.type);t[n.name.value]={type:e,description:n.description?.value,defaultValue:Je(n.defaultValue,e),deprecationReason:getDeprecationReason(n),astNode:n}}}return t}function buildEnumValueMap(e){let t=Object.create(null);for(let n of e){let e=n.values??[];for(let n of e)t[n.name.value]={description:n.description?.value,deprecationReason:getDeprecationReason(n),astNode:n}}return t}function buildInterfaces(e){return e.flatMap(e=>e.interfaces?.map(getNamedType)??[])}function buildUnionTypes(e){return e.flatMap(e=>e.types?.map(getNamedType)??[])}function buildType(e){let t=e.name.value,n=a[t]??[];switch(e.kind){case V.OBJECT_TYPE_DEFINITION:{let i=[e,...n];return new de({name:t,description:e.description?.value,interfaces:()=>buildInterfaces(i),fields:()=>buildFieldMap(i),astNode:e,extensionASTNodes:n})}case V.INTERFACE_TYPE_DEFINITION:{let i=[e,...n];return new Se({name:t,description:e.description?.value,interfaces:()=>buildInterfaces(i),fields:()=>buildFieldMap(i),astNode:e,extensionASTNodes:n})}case V.ENUM_TYPE_DEFINITION:{let i=[e,...n];return new se({name:t,description:e.description?.value,values:buildEnumValueMap(i),astNode:e,extensionASTNodes:n})}case V.UNION_TYPE_DEFINITION:{let i=[e,...n];return new Ae({name:t,description:e.description?.value,types:()=>buildUnionTypes(i),astNode:e,extensionASTNodes:n})}case V.SCALAR_TYPE_DEFINITION:return new ie({name:t,description:e.description?.value,specifiedByURL:getSpecifiedByURL(e),astNode:e,extensionASTNodes:n});case V.INPUT_OBJECT_TYPE_DEFINITION:{let i=[e,...n];return new ue({name:t,description:e.description?.value,fields:()=>buildInputFieldMap(i),astNode:e,extensionASTNodes:n,isOneOf:isOneOf(e)})}}}}var gs=le([...ke,...$e],e=>e.name);function getDeprecationReason(e){return Ye(Ge,e)?.reason}function getSpecifiedByURL(e){return Ye(He,e)?.url}function isOneOf(e){return!!Ye(Ve,e)}function buildASTSchema(e,t){e!=null&&e.kind===V.DOCUMENT||fe(!1,`Must provide valid Document AST.`),t?.assumeValid!==!0&&t?.assumeValidSDL!==!0&&Xe(e);let n=extendSchemaImpl({description:void 0,types:[],directives:[],extensions:Object.create(null),extensionASTNodes:[],assumeValid:!1},e,t);if(n.astNode==null)for(let e of n.types)switch(e.name){case`Query`:n.query=e;break;case`Mutation`:n.mutation=e;break;case`Subscription`:n.subscription=e}let i=[...n.directives,...Ke.filter(e=>n.directives.every(t=>t.name!==e.name))];return new Ue({...n,directives:i})}function buildSchema(e,t){return buildASTSchema(Le(e,t),{assumeValidSDL:t?.assumeValidSDL,assumeValid:t?.assumeValid})}function isObject(e){return typeof e==`object`&&!!e&&!Array.isArray(e)}function field(e,t){return isObject(e)?e[t]:void 0}function at(e,t){return t.reduce(field,e)}function text(e){return typeof e==`string`?e:null}function numeric(e){return typeof e==`number`?e:null}function list(e){return Array.isArray(e)?e:[]}var _s=`# What was delivered last quarter, by supply class, and how heavy was it?
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
`,vs=`# How much of each weapon system is under repair, how much is back, and how long did it take, by hub?
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
`,ys=`# Which ammunition do several nations offer, and how much of it?
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
`,bs=`# Who has given most, in one currency and at one basis?
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
`,xs={holdings:`What nations hold`,equipmentTypes:`What nations hold`,equipmentType:`What nations hold`,donations:`What nations give`,donationLines:`What nations give`,transfers:`What moves`,transferLines:`What moves`,consignments:`What moves`,consignment:`What moves`,repairOrders:`What is repaired`,requirements:`What is needed`,coalitions:`What is needed`,coalition:`What is needed`,trainingFacilities:`Training`,courses:`Training`,courseIterations:`Training`,weaponSystems:`Weapon systems`,weaponSystem:`Weapon systems`,feeds:`The feeds`,nations:`The feeds`,changes:`What changed`};function topicOf(e){return xs[e]??`More`}var Ss=Object.entries(Object.assign({"../../../schema/questions/02-serviceable-howitzers.graphql":me,"../../../schema/questions/05-open-seats.graphql":we,"../../../schema/questions/06-air-defence-pledges.graphql":xe,"../../../schema/questions/12-deliveries-by-supply-class.graphql":_s,"../../../schema/questions/14-repairs-by-system.graphql":vs,"../../../schema/questions/15-surplus-ammunition.graphql":ys,"../../../schema/questions/18-donors-by-value.graphql":bs})).map(([e,t])=>question(e,t)).sort((e,t)=>e.number.localeCompare(t.number,`en`,{numeric:!0}));function questionOf(e){return Ss.find(t=>t.number===e)}function question(e,t){return{number:/([^/-]+)-[^/]*$/.exec(e)?.[1]??e,topic:topicOf(rootField(Le(t,{noLocation:!0}))),text:t,...wordsOf(t)}}function wordsOf(e){let t=[];for(let n of e.split(/\r?\n/)){if(!n.startsWith(`#`))break;t.push(n.replace(/^#\s?/,``).trim())}let n=t.join(` `).trim(),i=n.indexOf(`?`)+1;return i>0?{title:n.slice(0,i),help:n.slice(i).trim()}:{title:n,help:``}}function operationOf(e){return e.definitions.find(e=>e.kind===V.OPERATION_DEFINITION)}function rootField(e){let t=operationOf(e)?.selectionSet.selections[0];return t?.kind===V.FIELD?t.name.value:``}var Q=`muster_`;function shapeOf(e,t){let n=operationOf(e),i=t.getQueryType();if(n===void 0||!i)return{kind:`object`,type:`Query`,fields:[]};let a=new Map;for(let t of e.definitions)t.kind===V.FRAGMENT_DEFINITION&&a.set(t.name.value,t);return objectShape(i,[n.selectionSet],{schema:t,fragments:a})}function objectShape(e,t,n){let i=new Map;for(let a of t)collect(e,a,n,i);return{kind:`object`,type:e.name,fields:[...i].map(([e,{type:t,sets:i}])=>({key:e,shape:typed(t,i,n)}))}}function collect(e,t,n,i){for(let a of t.selections){if(a.kind===V.FIELD){let t=a.alias?.value??a.name.value,n=N(e)||w(e)?e.getFields()[a.name.value]:void 0,o=i.get(t)??{type:n?.type??null,sets:[]};a.selectionSet&&o.sets.push(a.selectionSet),i.set(t,o);continue}let t=a.kind===V.INLINE_FRAGMENT?a:n.fragments.get(a.name.value);if(t===void 0)continue;let o=t.typeCondition?n.schema.getType(t.typeCondition.name.value):e;D(o)&&collect(o,t.selectionSet,n,i)}}function typed(e,t,n){if(e===null)return{kind:`leaf`,type:`String`,isEnum:!1};if(v(e))return typed(e.ofType,t,n);if(k(e))return{kind:`list`,of:typed(e.ofType,t,n)};let i=I(e);return D(i)?objectShape(i,t,n):{kind:`leaf`,type:i.name,isEnum:_e(i)}}var Cs=new Set([`NSN`,`ID`,`CountryCode`,`CurrencyCode`,`LanguageCode`]),ws={kind:`blank`};function readCell(e,t){if(t==null)return ws;switch(e.kind){case`leaf`:return leaf(e.type,e.isEnum,t);case`named`:return named(e,t);case`value`:return composite(e.type,t);case`several`:return{kind:`several`,cells:list(t).map(t=>readCell(e.of,t))};case`rows`:{let n=list(at(t,e.list)).filter(isObject);return{kind:`rows`,rows:n,columns:e.columns,total:numeric(own(t,`total`,`totalCount`))??n.length}}}}function named(e,t){let n=e.code===null?null:text(field(t,e.code)),i=e.name===null?null:text(field(t,e.name));return n===null&&i===null?ws:{kind:`named`,code:n,name:i}}function leaf(e,t,n){if(typeof n==`number`)return{kind:`number`,value:n};if(typeof n==`boolean`)return{kind:`boolean`,value:n};if(typeof n!=`string`)return{kind:`text`,text:JSON.stringify(n)};if(t)return{kind:`enum`,name:n};switch(e){case`Date`:return{kind:`day`,iso:n};case`DateTime`:return{kind:`instant`,iso:n};case`Decimal`:return{kind:`decimal`,text:n};default:return{kind:Cs.has(e)?`code`:`text`,text:n}}}function own(e,t,n=t){return field(e,`muster_${t}`)??field(e,n)}function composite(e,t){switch(e){case`QuantitySum`:return{kind:`sum`,value:numeric(own(t,`value`))??0,unit:text(field(own(t,`unit`),`code`)),missing:numeric(own(t,`missing`))??0};case`Quantity`:return{kind:`quantity`,value:numeric(own(t,`value`)),unit:text(field(own(t,`unit`),`code`)),state:text(own(t,`state`))??`NOT_REPORTED`,raw:text(own(t,`raw`))};case`Money`:case`MoneySum`:return{kind:`money`,amount:text(own(t,`amount`))??``,currency:text(own(t,`currency`))??``,basis:text(own(t,`basis`)),missing:numeric(own(t,`missing`))??0};case`When`:return{kind:`when`,iso:text(own(t,`date`))??``,precision:text(own(t,`precision`))??`DAY`,certainty:text(own(t,`kind`))??``,raw:text(own(t,`raw`))};case`Period`:return{kind:`period`,from:text(own(t,`from`))??``,title:text(own(t,`title`))??``};case`Condition`:return{kind:`condition`,group:text(own(t,`group`))??`UNKNOWN`,code:text(own(t,`code`))};case`Position`:return{kind:`place`,latitude:numeric(field(t,`latitude`))??0,longitude:numeric(field(t,`longitude`))??0};case`Label`:return{kind:`label`,classification:text(field(t,`classification`))??``,releasableTo:list(field(t,`releasableTo`)).filter(e=>typeof e==`string`)};default:return{kind:`origin`,feed:text(field(field(t,`feed`),`slug`))??``,position:text(field(t,`position`))??``}}}function cellOf(e,t){return readCell(e.reading,at(t,e.path))}var Ts=[`code`,`nsn`,`slug`,`niin`],Es=[`name`,`title`],Ds=new Set([`Quantity`,`QuantitySum`,`Money`,`MoneySum`,`When`,`Period`,`Condition`,`Position`,`Provenance`,`Label`]),Os=new Set([`gaps`,`withheld`,`pageInfo`,`cursor`,`__typename`]);function columnsOf(e){let t=fields(e,[]),n=titled(t.map(({path:e})=>e));return t.map((e,t)=>({id:e.path.join(`.`)||`value`,title:n[t]??e.path.join(` `),path:e.path,reading:e.reading}))}function fields(e,t){let n=e.fields.filter(({key:e})=>!e.startsWith(`muster_`)&&!Os.has(e)),i=t.length>0?callingFields(n):null,a=i===null?n:n.filter(({key:e})=>e!==i.code&&e!==i.name);return[...i===null?[]:[{path:t,reading:{kind:`named`,...i}}],...a.flatMap(e=>ofField(e,t))]}function callingFields(e){let leaf=t=>e.some(e=>e.key===t&&e.shape.kind===`leaf`),t=Ts.find(leaf)??null,n=Es.find(leaf)??null;return t===null&&n===null?null:{code:t,name:n}}function ofField({key:e,shape:t},n){let i=[...n,e],a=readingOf(t);return a===null?t.kind===`object`?fields(t,i):[]:[{path:i,reading:a}]}function readingOf(e){if(e.kind===`leaf`)return{kind:`leaf`,type:e.type,isEnum:e.isEnum};if(e.kind===`list`)return listReading(e.of);if(Ds.has(e.type))return{kind:`value`,type:e.type};let t=rowsIn(e);return t===null?null:{kind:`rows`,list:t.path,columns:columnsOf(t.shape)}}function listReading(e){let t=readingOf(e);if(t!==null)return{kind:`several`,of:t};if(e.kind!==`object`)return{kind:`several`,of:{kind:`leaf`,type:`String`,isEnum:!1}};let n=e.fields.filter(({key:e})=>!e.startsWith(Q)),i=callingFields(n);return i!==null&&n.every(({key:e})=>e===i.code||e===i.name)?{kind:`several`,of:{kind:`named`,...i}}:{kind:`rows`,list:[],columns:columnsOf(e)}}function rowsIn(e){if(!e.type.endsWith(`Connection`))return null;for(let{key:t,shape:n}of e.fields)if(n.kind===`list`&&n.of.kind===`object`)return{path:[t],shape:n.of};return{path:[],shape:{kind:`object`,type:e.type,fields:[]}}}function titled(e){let t=e.map(e=>e.map(fieldWords));return t.map((e,n)=>{for(let i=1;i<=e.length;i+=1){let a=joined(e.slice(-i));if(t.every((e,t)=>t===n||joined(e.slice(-i))!==a))return a}return joined(e)})}function joined(e){return e.map((e,t)=>t===0?e:`${e.charAt(0).toLowerCase()}${e.slice(1)}`).join(` `)}var ks=[`Jan`,`Feb`,`Mar`,`Apr`,`May`,`Jun`,`Jul`,`Aug`,`Sep`,`Oct`,`Nov`,`Dec`];function day(e){let t=/^(\d{4})-(\d{2})-(\d{2})/.exec(e),n=ks[Number(t?.[2])-1];return t===null||n===void 0?e:`${Number(t[3])} ${n} ${t[1]}`}function dayTo(e,t){let[,n]=day(t).split(` `),i=t.slice(0,4);switch(e){case`MONTH`:return`${n} ${i}`;case`QUARTER`:return`Q${Math.ceil(Number(t.slice(5,7))/3)} ${i}`;case`YEAR`:return i;default:return day(t)}}function instant(e){let t=/T(\d{2}:\d{2})/.exec(e)?.[1];return t===void 0?day(e):`${day(e)}, ${t}Z`}function timeOfDay(e){return`${e.slice(11,16)}Z`}function age(e,t){let n=Math.max(1,Math.round((Date.parse(t)-Date.parse(e))/6e4));return n<60?`${n} min`:n<2880?`${Math.floor(n/60)} h`:`${Math.floor(n/60/24)} d`}function readDay(e){let t=e.trim(),n=/^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(t);if(n!==null)return checked(Number(n[1]),Number(n[2]),Number(n[3]));let i=/^(\d{1,2})[\s./-]+([A-Za-z]+|\d{1,2})[\s./-]+(\d{4})$/.exec(t);return i===null?null:checked(Number(i[3]),monthOf(i[2]??``),Number(i[1]))}function monthOf(e){let t=e.length<3?-1:ks.findIndex(t=>t.toLowerCase()===e.slice(0,3).toLowerCase());return t>=0?t+1:Number(e)}function checked(e,t,n){let i=new Date(Date.UTC(e,t-1,n));return i.getUTCFullYear()===e&&i.getUTCMonth()===t-1&&i.getUTCDate()===n?i.toISOString().slice(0,10):null}function cellText(e){switch(e.kind){case`blank`:return``;case`text`:case`code`:return e.text;case`enum`:return enumWords(e.name);case`boolean`:return e.value?Z.yes:Z.no;case`number`:return number(e.value);case`decimal`:return decimal(e.text);case`day`:return day(e.iso);case`instant`:return instant(e.iso);case`named`:return[e.code,e.name].filter(e=>e!==null).join(` `);case`quantity`:return e.value===null?Z.valueState(e.state):withUnit(e.value,e.unit);case`sum`:return withUnit(e.value,e.unit);case`money`:return`${decimal(e.amount)} ${e.currency}${e.basis===null?``:` ${Z.basis(e.basis)}`}`;case`when`:return`${e.certainty===`ESTIMATED`?`≈ `:``}${dayTo(e.precision,e.iso)}`;case`period`:return e.title;case`condition`:return enumWords(e.group);case`place`:return`${e.latitude.toFixed(4)}, ${e.longitude.toFixed(4)}`;case`origin`:return`${e.feed}, ${e.position}`;case`label`:return[e.classification,...e.releasableTo.length>0?[`REL ${e.releasableTo.join(`, `)}`]:[]].join(` `);case`several`:return e.cells.map(cellText).join(`; `);case`rows`:return number(e.total)}}function withUnit(e,t){return t===null?number(e):`${number(e)} ${Z.unit(t,e)}`}function sortKey(e){switch(e.kind){case`blank`:return null;case`number`:case`quantity`:case`sum`:return e.value;case`decimal`:return Number(e.text);case`money`:return Number(e.amount);case`boolean`:return+!!e.value;case`day`:case`instant`:case`when`:return e.iso;case`period`:return e.from;case`rows`:return e.total;case`several`:return e.cells.length===0?null:firstKey(e.cells);default:return cellText(e).toLocaleLowerCase(`en`)}}function firstKey(e){let[t]=e;return t===void 0?null:sortKey(t)}function isNumeric(e){return[`number`,`decimal`,`quantity`,`sum`,`money`].includes(e.kind)}function isShort(e){return isNumeric(e)||[`day`,`when`,`instant`,`code`,`period`].includes(e.kind)}var As={sorting:null,shown:null,filter:``};function nextSorting(e,t,n){return e?.column===t?e.descending===n?{column:t,descending:!n}:null:{column:t,descending:n}}function shownColumns(e,{shown:t}){let n=e.filter(({id:e})=>t?.includes(e));return n.length===0?e:n}function shownRows(e,t,n){let i=filtered(shownColumns(e,n),t,n.filter),{sorting:a}=n,o=e.find(({id:e})=>e===a?.column);if(a===null||o===void 0)return i;let s=a.descending?-1:1;return i.map(e=>({row:e,key:sortKey(cellOf(o,e))})).sort((e,t)=>compare(e.key,t.key,s)).map(({row:e})=>e)}function filtered(e,t,n){let i=n.trim().toLocaleLowerCase(`en`);return i===``?t:t.filter(t=>e.some(e=>cellText(cellOf(e,t)).toLocaleLowerCase(`en`).includes(i)))}function compare(e,t,n){return e===null||t===null?Number(e===null)-Number(t===null):typeof e==`number`&&typeof t==`number`?n*(e-t):n*String(e).localeCompare(String(t),`en`,{numeric:!0})}var js={nation:`nation`,system:`system`,facility:`facility`,feed:`feed`,from:`node`,to:`node`,through:`node`,node:`node`};function formOf(e,t){let n=usesOf(e,t);return(operationOf(e)?.variableDefinitions??[]).flatMap(e=>{let i=e.variable.name.value,a=We(t,e.type);if(a===void 0)return[];let o=n.get(i),s=e.defaultValue?x(e.defaultValue):void 0;return[{name:i,label:fieldWords(i),help:o?firstSentence(o.description):``,required:v(a)&&s===void 0,fallback:s,kind:kindOf(a,o)}]})}function kindOf(e,t){let n=f(e),i=k(n),a=I(e);if(i&&k(f(n.ofType)))return{kind:`json`};if(_e(a))return{kind:`choice`,options:a.getValues().map(({name:e,description:t})=>({id:e,label:enumWords(e),help:t??``})),several:i};if(s(a))return i?{kind:`json`}:a.name===`DateRange`?{kind:`days`}:a.name===`IntRange`||a.name===`FloatRange`?{kind:`bounds`,whole:a.name===`IntRange`}:{kind:`json`};switch(a.name){case`CountryCode`:return{kind:`pick`,of:`nation`,several:i};case`Boolean`:return i?{kind:`json`}:{kind:`yesNo`};case`Int`:case`SafeInt`:return{kind:`typed`,as:`whole`,several:i};case`Float`:return{kind:`typed`,as:`number`,several:i};case`Date`:return{kind:`typed`,as:`day`,several:i};case`NSN`:return{kind:`typed`,as:`nsn`,several:i};default:return ofText(a.name,i,t)}}function ofText(e,t,n){let i=n&&e===`String`?pickedBy(n):void 0;return i===void 0?{kind:`typed`,as:`text`,several:t}:{kind:`pick`,of:i,several:t}}function pickedBy({name:e,owner:t}){return e===`facility`&&t.startsWith(`RepairOrder`)?`node`:e===`slug`?t===`WeaponSystemFilter`||t===`weaponSystem`?`system`:t===`TrainingFacilityFilter`||t===`trainingFacility`?`facility`:t===`LogisticsNodeFilter`||t===`logisticsNode`?`node`:t===`FeedFilter`||t===`feed`?`feed`:void 0:js[e]}function usesOf(e,t){let n=new Map,i=new ze(t),a=[],o=[];return Ie(e,Re(i,{Field:{enter:e=>void a.push(e.name.value),leave:()=>void a.pop()},Argument:{enter:e=>void o.push({name:e.name.value,owner:a.at(-1)??``,description:i.getArgument()?.description??``}),leave:()=>void o.pop()},ObjectField:{enter(e){let n=I(i.getParentInputType())?.name??``,a=t.getType(n),c=s(a)?a.getFields()[e.name.value]?.description:void 0;o.push({name:e.name.value,owner:n,description:c??``})},leave:()=>void o.pop()},Variable(e){let t=o.at(-1);t!==void 0&&!n.has(e.name.value)&&n.set(e.name.value,t)}})),n}var Ms=[`any`,`between`,`relative`,`period`];function partsOf$1(e){switch(e.kind){case`days`:return[`.from`,`.to`,`.fromDays`,`.toDays`,`.period`];case`bounds`:return[`.gte`,`.gt`,`.lte`,`.lt`];default:return[``]}}e(partsOf$1,`partsOf`);function fill(e,t={}){let n={};for(let{name:i,kind:a,fallback:o}of e){let e=i in t?t[i]:o;for(let t of partsOf$1(a))n[i+t]=t===``?whole(a,e):textsOf(t,field(e,t.slice(1)));a.kind===`days`&&(n[`${i}.way`]=[wayOf(e)])}return n}function whole(e,t){if(t==null)return[];if(e.kind===`json`)return[JSON.stringify(t)];let n=(Array.isArray(t)?list(t):[t]).map(String);return e.kind===`typed`&&e.as===`day`?n.map(day):n}function textsOf(e,t){return t==null?[]:[e===`.from`||e===`.to`?day(String(t)):String(t)]}function wayOf(e){return isObject(e)?`period`in e?`period`:`fromDays`in e||`toDays`in e?`relative`:`from`in e||`to`in e?`between`:`any`:`any`}function one(e,t){return e[t]?.[0]??``}function toAddress(e,t){let n=fill(e),i=[];for(let{name:a,kind:o}of e){let e=partsOf$1(o).map(e=>a+e).concat(o.kind===`days`?[`${a}.way`]:[]);if(e.every(e=>same(t[e],n[e])))continue;let s=i.length;for(let n of e)for(let e of t[n]??[])i.push([`v.${n}`,readDay(e)??e]);i.length===s&&i.push([`v.${a}`,``])}return i}function fromAddress(e,t){let n={...fill(e)};for(let{name:i,kind:a}of e){let e=partsOf$1(a).map(e=>i+e);if([...t.keys()].some(e=>e===`v.${i}`||e.startsWith(`v.${i}.`))){for(let i of e)n[i]=t.getAll(`v.${i}`).filter(e=>e!==``).map(e=>isIso(e)?day(e):e);a.kind===`days`&&(n[`${i}.way`]=[spokenWay(i,t)])}}return n}function strangers(e,t){let n=[...t.keys()].filter(e=>e.startsWith(`v.`)).map(e=>e.slice(2).split(`.`)[0]??``);return[...new Set(n)].filter(t=>!e.some(e=>e.name===t))}function spokenWay(e,t){let n=t.get(`v.${e}.way`),i=Ms.find(e=>e===n);if(i!==void 0)return i;let a=[`from`,`to`,`fromDays`,`toDays`,`period`].filter(n=>t.has(`v.${e}.${n}`));return wayOf(Object.fromEntries(a.map(e=>[e,!0])))}function isIso(e){return/^\d{4}-\d{2}-\d{2}$/.test(e)}function same(e,t){return JSON.stringify(e??[])===JSON.stringify(t??[])}var Ns=buildSchema(`"Another name, as it is written."
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
  "Delivery, else the planned delivery."
  arrives: When
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
  "Delivery, else the planned delivery."
  arrives: DateRange
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
  "Delivery, else the planned delivery."
  arrives: Period
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
  "By month: Delivery, else the planned delivery."
  ARRIVES_MONTH
  "By quarter: Delivery, else the planned delivery."
  ARRIVES_QUARTER
  "By year: Delivery, else the planned delivery."
  ARRIVES_YEAR
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
  "Delivery, else the planned delivery."
  ARRIVES
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
  "What nations hold of it."
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

"How many rows fill a field."
type FieldCompleteness {
  "Type and field of the record: Holding.unitValue."
  field: String!
  "Records that have it."
  filled: Int!
  "Records in all."
  total: Int!
}

"All bounds given must hold."
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

"All bounds given must hold."
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

"Has a global id. Ids are opaque and survive republication; \`node(id:)\` fetches by them."
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
  "As it is called: 2026-11, 2026-Q3, 2026."
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
  "Null if no such record exists or the viewer may not see it: the two are never told apart."
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
  "Names by which records call weapon systems that no alias catches, the most frequent first; different spellings of one name are one. For the keepers of the reference data: once a name is an alias, its records are found with the system."
  unknownSystems(
    "The first so many; at most 500. Without: 50."
    first: Int
  ): [UnknownSystem!]!
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
}

"A part that a repair waits for."
type RepairPart {
  "Which part."
  equipmentType: Equipment!
  "How many."
  quantity: Quantity!
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
  "Number of the movement, shared by the nations that report it."
  consignment: [String!]
  "How far it has come."
  status: [TransferStatus!]
  "Mass in kilograms."
  mass: FloatRange
  "What is known of \`mass\`."
  massState: [ValueState!]
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
  "Number of its movement, shared by the nations that report it."
  consignment: [String!]
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
}
`,{assumeValidSDL:!0,noLocation:!0}),Ps=8e3;async function deflate(e){let t=await through(new Blob([e]).stream().pipeThrough(new CompressionStream(`deflate-raw`))),n=btoa(String.fromCharCode(...t)).replaceAll(`+`,`-`).replaceAll(`/`,`_`).replace(/=+$/,``);return n.length>Ps?null:n}async function inflate(e){try{let t=Uint8Array.from(atob(e.replaceAll(`-`,`+`).replaceAll(`_`,`/`)),e=>e.charCodeAt(0));return new TextDecoder().decode(await through(new Blob([t]).stream().pipeThrough(new DecompressionStream(`deflate-raw`))))}catch{return null}}async function through(e){return new Uint8Array(await new Response(e).arrayBuffer())}var Fs=[`table`,`json`],Is=`# What do you want to know?
query Own {
  world {
    today
  }
}
`;function parsed(e){try{return{document:Le(e)}}catch(e){return{fault:e instanceof Error?e.message:``}}}function fieldsOf(e){let t=parsed(e);return`document`in t?formOf(t.document,Ns):[]}async function open(e){let t=new URLSearchParams(e),n=[],i=t.get(`q`),a=t.get(`doc`),o=i===null?null:questionOf(i)??null,s=o?.text;i!==null&&o===null&&n.push(Z.ask.unknownQuestion(i)),a!==null&&(s=await inflate(a)??void 0,s===void 0&&n.push(Z.ask.badLink));let c=t.has(`own`);c&&(s=Is);let l=s!==void 0&&!c;s===void 0&&(o=Ss[0]??null,s=o?.text??`# What do you want to know?
query Own {
  world {
    today
  }
}
`);let u=fieldsOf(s),d=strangers(u,t);return d.length>0&&n.push(Z.ask.strangers(d)),{place:{question:o,text:s,filled:fromAddress(u,t),editing:c||t.get(`as`)===`graphql`,view:Fs.find(e=>e===t.get(`view`))??`table`,arrangement:arrangementOf(t)},named:l,remarks:n}}function arrangementOf(e){let t=e.get(`sort`),n=e.get(`cols`);return{...As,sorting:t?{column:t.replace(/^-/,``),descending:t.startsWith(`-`)}:null,shown:n?n.split(`,`):null,filter:e.get(`filter`)??``}}async function addressOf(e){let t=new URLSearchParams;if(e.question)t.set(`q`,e.question.number);else{let n=await deflate(e.text);if(n===null)return null;t.set(`doc`,n)}for(let[n,i]of toAddress(fieldsOf(e.text),e.filled))t.append(n,i);e.editing&&t.set(`as`,`graphql`),e.view!==`table`&&t.set(`view`,e.view);let{sorting:n,shown:i,filter:a}=e.arrangement;return n&&t.set(`sort`,`${n.descending?`-`:``}${n.column}`),i&&t.set(`cols`,i.join(`,`)),a&&t.set(`filter`,a),`/?${t.toString()}`}var $=a();function ErrorList({errors:e}){return e.length===0?null:(0,$.jsxs)(`div`,{className:`failure`,role:`alert`,children:[(0,$.jsx)(`h2`,{children:Z.answer.errors(e.length)}),(0,$.jsx)(`ul`,{children:e.map(({message:e,line:t,path:n})=>(0,$.jsxs)(`li`,{children:[t!==null&&(0,$.jsx)(`span`,{className:`quiet`,children:Z.answer.line(t)}),e]},`${n} ${e}`))})]})}function readGaps(e){return list(e).filter(isObject).map(e=>({nation:text(field(e.nation,`name`))??text(field(e.nation,`code`))??``,feed:text(field(e.feed,`slug`)),reason:text(e.reason)??``,asOf:text(e.asOf)}))}function eachOnce(e){return[...new Map(e.map(e=>[`${e.feed??e.nation} ${e.reason}`,e])).values()]}var Ls=3;function GapsBanner({gaps:e,today:t,marked:n}){let[i,a]=(0,W.useState)(!1),[o,s]=(0,W.useState)(!1);if(e.length===0)return null;if(i)return(0,$.jsxs)(q,{className:`link-button underlined gaps-again`,onPress:()=>a(!1),children:[(0,$.jsx)(`span`,{className:`mark-late`,"aria-hidden":!0,children:`▲`}),` `,Z.gaps.head(e.length),` `,Z.gaps.show]});let c=o?e:e.slice(0,Ls);return(0,$.jsxs)(`section`,{className:`gaps`,"aria-label":Z.takeAway.gaps,children:[(0,$.jsx)(`span`,{className:`mark-late`,"aria-hidden":!0,children:`▲`}),(0,$.jsxs)(`div`,{children:[(0,$.jsxs)(`p`,{children:[(0,$.jsx)(`strong`,{children:Z.gaps.head(e.length)}),` `,n&&Z.gaps.marked]}),(0,$.jsx)(`ul`,{children:c.map(e=>(0,$.jsx)(GapLine,{gap:e,today:t},`${e.nation} ${e.feed} ${e.reason}`))}),!o&&e.length>Ls&&(0,$.jsx)(q,{className:`link-button underlined`,onPress:()=>s(!0),children:Z.gaps.more(e.length-Ls)})]}),(0,$.jsx)(q,{className:`link-button`,onPress:()=>a(!0),children:Z.hide})]})}function GapLine({gap:e,today:t}){return(0,$.jsxs)(`li`,{children:[e.nation,e.feed!==null&&(0,$.jsxs)($.Fragment,{children:[`, `,(0,$.jsx)(ss,{href:`/feeds?feed=${encodeURIComponent(e.feed)}`,children:e.feed})]}),`: `,Z.gaps.reason(e.reason),` `,e.asOf===null?Z.gaps.missing:(0,$.jsx)($.Fragment,{children:Z.gaps.asOf(day(e.asOf),t===null?``:age(e.asOf,t))})]})}function strip(e){return Array.isArray(e)?e.map(strip):typeof e!=`object`||!e?e:Object.fromEntries(Object.entries(e).filter(([e])=>!e.startsWith(Q)).map(([e,t])=>[e,strip(t)]))}function JsonView({answered:e}){return(0,$.jsx)(`pre`,{className:`json`,role:`region`,"aria-label":Z.answer.json,tabIndex:0,children:jsonText(e)})}function jsonText({data:e,errors:t}){return JSON.stringify({data:strip(e),...t.length>0?{errors:t}:{}},null,2)}var Rs=200,zs=1e3;function RunningLine({since:e,onCancel:t}){let[n,i]=(0,W.useState)(0);return(0,W.useEffect)(()=>{let t=window.setInterval(()=>i(Date.now()-e),Rs);return()=>window.clearInterval(t)},[e]),n<Rs?null:(0,$.jsxs)(`div`,{className:`running`,children:[(0,$.jsx)(`span`,{className:`spinner`,"aria-hidden":!0}),(0,$.jsx)(`span`,{children:Z.answer.running}),n>=zs&&(0,$.jsx)(`span`,{className:`quiet`,children:Z.answer.elapsed(Math.floor(n/1e3))}),(0,$.jsx)(q,{className:`button`,onPress:t,children:Z.cancel})]})}function SearchDialog(){return null}function Mark(){return(0,$.jsxs)(`svg`,{className:`mark`,viewBox:`0 0 20 18`,width:`20`,height:`18`,"aria-hidden":!0,children:[(0,$.jsx)(`path`,{d:`M4 4h5v10H4M4 9h10`,fill:`none`,stroke:`currentColor`,strokeWidth:`1.6`}),[[0,1.5],[0,6.5],[0,11.5],[7,6.5],[14,6.5]].map(([e,t])=>(0,$.jsx)(`rect`,{x:e,y:t,width:`5`,height:`5`,rx:`1.2`,fill:`currentColor`},`${e} ${t}`))]})}var Bs=[{path:`/`,title:Z.shell.ask},{path:`/questions`,title:Z.shell.questions},{path:`/feeds`,title:Z.shell.feeds}];function Header({standing:e,search:t}){let[n,i]=(0,W.useState)(!1),[a]=useLocation(),o=e?.feeds.filter(({freshness:e})=>![`UP_TO_DATE`,`DUE`].includes(e)).length??0;return(0,$.jsxs)(`header`,{className:`header`,children:[(0,$.jsxs)(ss,{href:`/`,className:`brand`,children:[(0,$.jsx)(Mark,{}),Z.product]}),(0,$.jsx)(q,{className:`button menu-button`,"aria-expanded":n,"aria-controls":`pages`,onPress:()=>i(!n),children:Z.shell.menu}),(0,$.jsx)(`nav`,{id:`pages`,className:n?`pages open`:`pages`,"aria-label":Z.shell.pages,children:Bs.map(e=>(0,$.jsxs)(ss,{href:e.path,"aria-current":isHere(e.path,a)?`page`:void 0,onClick:()=>i(!1),children:[e.title,e.path===`/feeds`&&o>0&&(0,$.jsxs)(`span`,{className:`badge bad`,children:[(0,$.jsx)(`span`,{"aria-hidden":!0,children:o}),(0,$.jsx)(`span`,{className:`hidden-text`,children:Z.shell.notCurrent(o)})]})]},e.path))}),(0,$.jsxs)(`div`,{className:`header-end`,children:[t,e&&(0,$.jsxs)($.Fragment,{children:[(0,$.jsx)(`span`,{className:`world`,children:Z.shell.world(instant(e.world.instant))}),(0,$.jsx)(Viewer,{standing:e})]})]})]})}function Viewer({standing:{viewer:e}}){let t=Z.shell.viewer(e.name,e.nation?.name??null);return(0,$.jsxs)(`span`,{className:`viewer`,title:t,children:[(0,$.jsx)(`span`,{"aria-hidden":!0,children:e.nation?.code??e.name}),(0,$.jsx)(`span`,{className:`hidden-text`,children:t})]})}function isHere(e,t){return e===`/`?t===`/`:t===e||t.startsWith(`${e}/`)}function LabelLine({standing:e}){let t=e?.viewer,n=t?[...t.nation?[t.nation.code]:[],...t.groups]:[];return(0,$.jsx)(`section`,{className:`label-line`,"aria-label":Z.shell.labelName,children:t?Z.shell.label(t.clearance,n.join(`, `)):`\xA0`})}var Vs=`header nav, [data-region]`;function useRegions(){(0,W.useEffect)(()=>{let move=e=>{if(e.key!==`F6`)return;let t=[...document.querySelectorAll(Vs)].filter(e=>e.checkVisibility());if(t.length===0)return;e.preventDefault();let n=t.findIndex(e=>e.contains(document.activeElement)),i=(n+(e.shiftKey?-1:1)+t.length)%t.length,a=t[n<0?0:i];(a?.matches(`[tabindex]`)?a:a?.querySelector(`a[href], button, [tabindex="-1"], [tabindex="0"]`))?.focus()};return window.addEventListener(`keydown`,move),()=>window.removeEventListener(`keydown`,move)},[])}var TypedDocumentString=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},Hs={"\n  query FeedMatrix {\n    world { instant }\n    nations { code name setAside feeds { slug title kinds access freshness stale asOf lastSuccess } }\n  }\n":new TypedDocumentString(`
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
    `),"\n  query FeedDetail($slug: String!) {\n    world { instant }\n    feed(slug: $slug) {\n      slug title kinds format access freshness promisedEvery dueAt lastSuccess lastAttempt asOf stale lastError\n      nation { code name }\n      newest: runs(first: 16) { nodes { id startedAt outcome published notModified rows { seen } } }\n      runs(first: 4) {\n        nodes {\n          id startedAt published notModified\n          rows { seen accepted flagged quarantined }\n          completeness { field filled total }\n          issues { rule category severity count samples { position field raw } }\n        }\n      }\n    }\n  }\n":new TypedDocumentString(`
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
    `),"\n  query Quarantine($run: ID!, $after: String) {\n    node(id: $run) {\n      ... on FeedRun {\n        quarantined(first: 500, after: $after) {\n          totalCount leftOff\n          pageInfo { hasNextPage endCursor }\n          nodes { position sourceKey record rule category severity field column message value row }\n        }\n      }\n    }\n  }\n":new TypedDocumentString(`
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
    `),"query NationChoices { nations { code name } }":new TypedDocumentString(`
    query NationChoices {
  nations {
    code
    name
  }
}
    `),"query SystemChoices { weaponSystems(orderBy: [{ field: NAME }], first: 500) { nodes { slug name domain } } }":new TypedDocumentString(`
    query SystemChoices {
  weaponSystems(orderBy: [{field: NAME}], first: 500) {
    nodes {
      slug
      name
      domain
    }
  }
}
    `),"query FacilityChoices { trainingFacilities(orderBy: [{ field: NAME }], first: 500) { nodes { slug name nation { code } } } }":new TypedDocumentString(`
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
    `),"query NodeChoices { logisticsNodes { slug name kind nation { code } } }":new TypedDocumentString(`
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
    `),"query FeedChoices { feeds { slug title nation { code } } }":new TypedDocumentString(`
    query FeedChoices {
  feeds {
    slug
    title
    nation {
      code
    }
  }
}
    `),"\n  query Standing {\n    viewer { name clearance groups caveats nation { code name } }\n    world { version instant today }\n    feeds { freshness stale }\n  }\n":new TypedDocumentString(`
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
    freshness
    stale
  }
}
    `)};function graphql(e){return Hs[e]??{}}var Us=`/graphql`,NoAnswer=class extends Error{};async function send(e,t,n){let i;try{i=await fetch(Us,{method:`POST`,headers:{accept:`application/graphql-response+json, application/json;q=0.9`,"content-type":`application/json`},body:JSON.stringify({query:e,variables:t}),...n?{signal:n}:{}})}catch(e){throw n?.aborted?e:new NoAnswer(Z.errors.network)}return read(i)}async function read(e){let t;try{t=JSON.parse(await e.text())}catch(t){throw t instanceof DOMException?t:new NoAnswer(Z.errors.noJson(e.status))}if(!isObject(t))throw new NoAnswer(Z.errors.noJson(e.status));return{data:t.data??null,errors:list(t.errors).map(graphError),extensions:t.extensions}}function graphError(e){let t=field(list(field(e,`locations`))[0],`line`);return{message:text(field(e,`message`))??``,code:text(field(field(e,`extensions`),`code`)),line:typeof t==`number`?t:null,path:list(field(e,`path`)).join(`.`)}}async function ask(e,t,n){let i=await send(e.toString(),t,n),[a]=i.errors;if(i.data===null)throw new NoAnswer(a?.message??``);return i.data}function usePolled(e,t){let[n,i]=(0,W.useState)({value:null,failing:!1});return(0,W.useEffect)(()=>{let n=new AbortController,a=0,poll=async()=>{if(!document.hidden)try{let t=await e(n.signal);n.signal.aborted||i({value:t,failing:!1})}catch{n.signal.aborted||i(e=>({...e,failing:!0}))}n.signal.aborted||(a=window.setTimeout(()=>void poll(),t))};return poll(),()=>{n.abort(),window.clearTimeout(a)}},[e,t]),n}var Ws=graphql(`
  query Standing {
    viewer { name clearance groups caveats nation { code name } }
    world { version instant today }
    feeds { freshness stale }
  }
`),Gs=15e3;function useStanding(){return usePolled(fetchStanding,Gs)}function fetchStanding(e){return ask(Ws,{},e)}var Ks=(0,W.createContext)(null);function useNow(){return(0,W.useContext)(Ks)}function Shell({children:e}){let{value:t,failing:n}=useStanding();return useHeadingFocus(),useRegions(),(0,$.jsxs)(Ks,{value:t,children:[(0,$.jsx)(SkipLinks,{}),(0,$.jsx)(LabelLine,{standing:t}),(0,$.jsx)(Header,{standing:t,search:(0,$.jsx)(SearchDialog,{})}),n&&(0,$.jsx)(`p`,{className:`unreachable`,role:`status`,children:Z.shell.unreachable}),(0,$.jsx)(`main`,{id:`main`,tabIndex:-1,children:e})]})}function useHeadingFocus(){let[e]=useLocation(),t=(0,W.useRef)(e);(0,W.useEffect)(()=>{t.current!==e&&(t.current=e,document.querySelector(`main h1`)?.focus())},[e])}function SkipLinks(){let[e]=useLocation();return(0,$.jsx)(`nav`,{"aria-label":Z.shell.skip,children:e===`/`?(0,$.jsxs)($.Fragment,{children:[(0,$.jsx)(`a`,{className:`skip`,href:`#form`,children:Z.shell.skipToForm}),(0,$.jsx)(`a`,{className:`skip`,href:`#answer`,children:Z.shell.skipToAnswer})]}):(0,$.jsx)(`a`,{className:`skip`,href:`#main`,children:Z.shell.skipToPage})})}var qs=selections(`
  ${Q}id: id
  ${Q}origin: provenance { feed { slug title nation { code name } } position sourceKey asOf fetchedAt stale raw }
  ${Q}label: label { classification releasableTo caveats }
  ${Q}issues: issues { rule message field severity raw }`),Js=selections(`
  ${Q}gaps: gaps { nation { code name } feed { slug title } kind reason asOf message }
  ${Q}withheld: withheld`),Ys=selections(`
  ${Q}total: totalCount
  ${Q}page: pageInfo { hasNextPage endCursor }`),Xs={Query:selections(`${Q}world: world { version instant today }`),Quantity:selections(`${Q}value: value ${Q}state: state ${Q}unit: unit { code name } ${Q}raw: raw`),QuantitySum:selections(`${Q}value: value ${Q}unit: unit { code name } ${Q}missing: missing`),Money:selections(`${Q}amount: amount ${Q}currency: currency ${Q}basis: basis`),MoneySum:selections(`${Q}amount: amount ${Q}currency: currency ${Q}basis: basis ${Q}missing: missing`),When:selections(`${Q}date: date ${Q}until: until ${Q}precision: precision ${Q}kind: kind ${Q}raw: raw`),Period:selections(`${Q}title: title ${Q}from: from`),Condition:selections(`${Q}group: group ${Q}code: code`)};function augment(e,t){let n=new ze(t);return Ie(e,Re(n,{SelectionSet:{leave(e){let t=additions(n.getParentType());return t.length===0?void 0:{...e,selections:[...e.selections,...t]}}}}))}function additions(e){if(!N(e)&&!w(e))return[];let t=e.getInterfaces().map(({name:e})=>e),n=e.getFields();return[...Xs[e.name]??[],...t.includes(`FeedRecord`)||e.name===`FeedRecord`?qs:[],...t.includes(`Answer`)?Js:[],...n.totalCount&&n.pageInfo?Ys:[]]}function selections(e){let[t]=Le(`{ ${e} }`,{noLocation:!0}).definitions;return t?.kind===V.OPERATION_DEFINITION?t.selectionSet.selections:[]}function sectionsOf(e,t){return inObject(e,t,[])}function inObject(e,t,n){let i=e.type.endsWith(`Connection`),a={...e,fields:i?[]:e.fields.filter(e=>standsAlone(e.shape))},o=[],s=n.length===0?columnsOf(a):columnsOf(a).filter(({path:e})=>e.length>0);s.length>0&&isObject(t)&&o.push({...common(n,t),columns:s,rows:[t],total:null,records:null,next:null});for(let{key:a,shape:s}of e.fields){if(a.startsWith(`muster_`)||[`gaps`,`pageInfo`].includes(a))continue;let e=[...n,a];s.kind===`object`&&!standsAlone(s)&&o.push(...inObject(s,field(t,a),e)),s.kind===`list`&&s.of.kind===`object`&&o.push(inList(s.of,t,e,i))}return o}function standsAlone(e){return e.kind===`leaf`?!0:e.kind===`list`?e.of.kind===`leaf`:!e.type.endsWith(`Connection`)&&e.fields.every(({key:e,shape:t})=>e.startsWith(`muster_`)||standsAlone(t))}function inList(e,t,n,i){let a=n.at(-1)??``,o={columns:columnsOf(e),rows:list(field(t,a)).filter(isObject)};if(!i)return{...common(n,t),...o,total:null,records:null,next:null};let s=numeric(field(t,`muster_total`)??field(t,`totalCount`));if(e.type.endsWith(`Group`))return{...common(n,t),...o,total:null,records:s,next:null};let c=field(t,`${Q}page`),l=field(c,`hasNextPage`)===!0?text(field(c,`endCursor`)):null;return{...common(n.slice(0,-1),t),...o,total:s,records:null,next:l}}function common(e,t){return{id:e.join(`.`),title:e.map(fieldWords).map((e,t)=>t===0?e:e.toLowerCase()).join(`, `),withheld:text(field(t,`muster_withheld`)??field(t,`withheld`)),gaps:readGaps(field(t,`muster_gaps`)??field(t,`gaps`))}}function paged(e,t,n,i){return Ie(e,{OperationDefinition(e){let a=e.selectionSet.selections.map(e=>e.kind===V.FIELD&&keyOf(e)===t?turned(e,n,i):e);return{...e,selectionSet:{...e.selectionSet,selections:a}}}})}function keyOf(e){return e.alias?.value??e.name.value}function turned(e,t,n){let i=(e.arguments??[]).filter(({name:e})=>![`first`,`last`,`after`,`before`].includes(e.value)),a=[argument(`first`,{kind:V.INT,value:String(t)})];return n!==null&&a.push(argument(`after`,{kind:V.STRING,value:n})),{...e,arguments:[...i,...a]}}function argument(e,t){return{kind:V.ARGUMENT,name:{kind:V.NAME,value:e},value:t}}async function run(e,t,n,i){let a=performance.now(),o=await send(Ce(augment(e,Ns)),n,i);return o.data===null&&(o=await send(t,n,i)),answered(e,n,o,performance.now()-a)}async function nextPage(e,t,n,i){let a=paged(e.document,t.id,n,t.next),o=await send(Ce(augment(a,Ns)),e.variables,i),s=answered(a,e.variables,o,0),[c]=s.errors,l=s.sections.find(({id:e})=>e===t.id);if(l===void 0)throw Error(c?.message??t.title);return{section:l,world:s.world}}function withPage(e,t){let n=e.sections.map(e=>e.id===t.id?{...e,rows:[...e.rows,...t.rows],next:t.next}:e);return{...e,sections:n}}function answered(e,t,{data:n,errors:i},a){return{document:e,variables:t,data:n,errors:i,sections:n===null?[]:sectionsOf(shapeOf(e,Ns),n),world:worldOf(n),milliseconds:a}}function worldOf(e){let t=field(e,`${Q}world`),n=text(field(t,`version`)),i=text(field(t,`instant`)),a=text(field(t,`today`));return n===null||i===null||a===null?null:{version:n,instant:i,today:a}}var Zs=500,Qs=2,WorldMoved=class extends Error{};async function allPages(e,t,n,i){for(let a=0;a<Qs;a+=1){let a=await ofOneWorld(e,t,n,i);if(a!==null)return a}throw new WorldMoved}async function ofOneWorld(e,t,n,i){let a=[],o={...t,next:null},s=null;do{let t=await nextPage(e,o,Zs,i);if(s!==null&&t.world?.version!==s.version)return null;s=t.world,a.push(...t.section.rows),o=t.section,n(a.length)}while(o.next!==null);return{rows:a,answered:{...e,world:s}}}function texts(e,t){return[e.map(({title:e})=>e),...t.map(t=>e.map(e=>cellText(cellOf(e,t)).replace(/[\t\r\n]+/g,` `)))]}function tabbed(e,t){return texts(e,t).map(e=>e.join(`	`)).join(`
`)}function html(e,t){let[n=[],...i]=texts(e,t),line=(e,t)=>`<tr>${e.map(e=>`<${t}>${escaped(e)}</${t}>`).join(``)}</tr>`;return`<table><thead>${line(n,`th`)}</thead><tbody>${i.map(e=>line(e,`td`)).join(``)}</tbody></table>`}function escaped(e){return e.replaceAll(`&`,`&amp;`).replaceAll(`<`,`&lt;`).replaceAll(`>`,`&gt;`)}var $s=/^[=+\-@\t\r]/,ec=/^-?\d+(?:\.\d+)?$/;function csv(e,t){return e.map(e=>`${e.map(e=>quoted(e,t)).join(`,`)}\r\n`).join(``)}function quoted(e,t){if(e===null)return``;let n=String(e),i=t&&typeof e==`string`&&$s.test(n)&&!ec.test(n)?`'${n}`:n;return/[",\r\n]/.test(i)?`"${i.replaceAll(`"`,`""`)}"`:i}function originOf(e){let t=e[`${Q}origin`];if(!isObject(t))return isObject(e.node)?originOf(e.node):null;let n=t.feed;return{id:text(e[`${Q}id`]),feed:text(field(n,`slug`))??``,feedTitle:text(field(n,`title`))??``,nation:text(field(field(n,`nation`),`name`))??``,position:text(t.position)??``,sourceKey:text(t.sourceKey),asOf:text(t.asOf),fetchedAt:text(t.fetchedAt)??``,stale:t.stale===!0,raw:text(t.raw),classification:text(field(e.muster_label,`classification`))??``,issues:list(e[`${Q}issues`]).filter(isObject).map(e=>({rule:text(e.rule)??``,message:text(e.message)??``,field:text(e.field),raw:text(e.raw)}))}}var tc=[`UNCLASSIFIED`,`RESTRICTED`,`CONFIDENTIAL`,`SECRET`];function highestLabel(e){let t=e.map(e=>tc.indexOf(originOf(e)?.classification??``)).filter(e=>e>=0);return t.length===0?null:tc[Math.max(...t)]??null}function headOf({answered:e,question:t,viewer:n,gaps:i},a){let o=eachOnce(i).map(({nation:e,feed:t,asOf:n})=>[e,t,n].filter(Boolean).join(` `));return[[Z.takeAway.question,t],[Z.takeAway.variables,JSON.stringify(e.variables)],[Z.takeAway.world,e.world?.instant??null],[Z.takeAway.viewer,n],[Z.takeAway.label,highestLabel(a)??Z.takeAway.none],[Z.takeAway.gaps,o.length===0?Z.takeAway.none:o.join(`; `)],[]]}function fileName({answered:e,number:t},n,i){let a=e.world?.instant.slice(0,16).replace(`:`,``);return`${[`muster`,t===null?`own`:`q${t}`,a===void 0?null:`${a}Z`,highestLabel(n)].filter(e=>e!==null).join(`-`)}.${i}`}function headsOf({title:e,reading:t}){return[e,...besideOf(t).map(t=>t(e))]}function partsOf(e,t){let n=cellOf(e,t),i=besideOf(e.reading).length,a=cellParts(n,i>0);return Array.from({length:i+1},(e,t)=>a[t]??null)}function besideOf(e){let{unit:t,state:n,currency:i,basis:a,precision:o,certainty:s,missing:c,name:l,code:u}=Z.takeAway;if(e.kind===`named`)return e.code!==null&&e.name!==null?[l]:[];if(e.kind!==`value`)return[];switch(e.type){case`Quantity`:return[t,n];case`QuantitySum`:return[t,c];case`Money`:return[i,a];case`MoneySum`:return[i,a,c];case`When`:return[o,s];case`Condition`:return[u];default:return[]}}function cellParts(e,t){switch(e.kind){case`blank`:return[null];case`number`:return[e.value];case`boolean`:return[e.value];case`decimal`:case`text`:case`code`:return[e.text];case`day`:case`instant`:return[e.iso];case`named`:return t?[e.code,e.name]:[e.code??e.name];case`quantity`:return[e.value,e.unit,Z.valueState(e.state)];case`sum`:return[e.value,e.unit,e.missing];case`money`:return[e.amount,e.currency,e.basis,e.missing];case`when`:return[e.iso,e.precision,e.certainty];case`condition`:return[e.group,e.code];default:return[cellText(e)]}}function tableOf(e,t){return[e.flatMap(headsOf),...t.map(t=>e.flatMap(e=>partsOf(e,t)))]}var nc=`﻿`;function save(e,t,n){let i=n===`text/csv`?nc+t:t,a=URL.createObjectURL(new Blob([i],{type:`${n};charset=utf-8`})),o=document.createElement(`a`);o.href=a,o.download=e,o.click(),URL.revokeObjectURL(a)}function TakeAway({answered:e,section:t,arrangement:n,question:i,number:a}){let[o,s]=(0,W.useState)(``),[c,l]=(0,W.useState)(!1),u=(0,W.useRef)(null),d=useNow()?.viewer.name??``,f=shownColumns(t.columns,n),p={answered:e,question:i,number:a,viewer:d,gaps:t.gaps},saveCsv=(e,i,a)=>{let o=shownRows(t.columns,i,n),c=fileName(e,o,`csv`),l=tableOf(f,o);save(c,csv(a?[...headOf(e,o),...l]:l,a),`text/csv`),s(Z.takeAway.saved(c))},takeAll=async()=>{let n=t.total??0,i=0;u.current=new AbortController,l(!0);try{let told=e=>{i=e,s(Z.takeAway.reading(e,n))};told(0);let a=await allPages(e,t,told,u.current.signal);saveCsv({...p,answered:a.answered},a.rows,!0)}catch(e){u.current.signal.aborted?s(Z.takeAway.stopped(i,n)):s(e instanceof WorldMoved?Z.takeAway.moved:e instanceof Error?e.message:String(e))}finally{l(!1)}},copy=async()=>{let e=shownRows(t.columns,t.rows,n),i={"text/plain":tabbed(f,e),"text/html":html(f,e)};try{await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(Object.entries(i).map(([e,t])=>[e,new Blob([t],{type:e})])))]),s(Z.takeAway.copied(e.length))}catch{s(Z.takeAway.refused)}},saveJson=()=>{let n=fileName(p,t.rows,`json`);save(n,jsonText(e),`application/json`),s(Z.takeAway.saved(n))},m={csv:()=>saveCsv(p,t.rows,!0),all:()=>void takeAll(),plain:()=>saveCsv(p,t.rows,!1),json:saveJson,copy:()=>void copy()};return(0,$.jsxs)($.Fragment,{children:[(0,$.jsx)(`span`,{className:`quiet small`,role:`status`,children:o}),c?(0,$.jsx)(q,{className:`button`,onPress:()=>u.current?.abort(),children:Z.cancel}):(0,$.jsxs)($49319ee1285aa241$export$27d2ad3c5815583e,{children:[(0,$.jsxs)(q,{className:`button`,children:[Z.takeAway.title,` `,(0,$.jsx)(`span`,{"aria-hidden":!0,children:`▾`})]}),(0,$.jsx)(da,{className:`popover`,placement:`bottom end`,"aria-labelledby":``,children:(0,$.jsxs)(eo,{className:`options`,"aria-label":Z.takeAway.title,onAction:e=>m[String(e)]?.(),children:[(0,$.jsx)(no,{className:`option`,id:`csv`,children:Z.takeAway.csv}),t.next!==null&&t.total!==null&&(0,$.jsx)(no,{className:`option`,id:`all`,children:Z.takeAway.all(t.total)}),(0,$.jsx)(no,{className:`option`,id:`plain`,children:Z.takeAway.csvPlain}),(0,$.jsx)(no,{className:`option`,id:`json`,children:Z.takeAway.json}),(0,$.jsx)(no,{className:`option`,id:`copy`,children:Z.takeAway.copy})]})})]})]})}function Popup({label:e,look:t=``,children:n}){return(0,$.jsx)(da,{className:`popover ${t}`,placement:`bottom start`,"aria-labelledby":``,children:(0,$.jsx)(ao,{className:`dialog`,"aria-label":e,children:({close:e})=>n(e)})})}function ColumnsButton({columns:e,arrangement:t,onArrange:n}){let i=shownColumns(e,t).map(({id:e})=>e);return(0,$.jsxs)($f2ff30fde7b014be$export$2e1e1122cf0cba88,{children:[(0,$.jsx)(q,{className:`link-button`,children:Z.answer.columns(i.length,e.length)}),(0,$.jsx)(Popup,{label:Z.answer.columnsTitle,children:()=>(0,$.jsxs)(Or,{className:`checks`,value:i,onChange:i=>n({...t,shown:i.length===e.length||i.length===0?null:i}),children:[(0,$.jsx)(tr,{children:Z.answer.columnsTitle}),e.map(({id:e,title:t})=>(0,$.jsxs)(Ar,{value:e,className:`check`,children:[(0,$.jsx)(`span`,{className:`box`,"aria-hidden":!0}),t]},e))]})})]})}function CopyLink(){let[e,t]=(0,W.useState)(``),copy=async()=>{try{await navigator.clipboard.writeText(location.href),t(Z.answer.copied)}catch{t(Z.takeAway.refused)}};return(0,$.jsxs)($.Fragment,{children:[(0,$.jsx)(`span`,{className:`quiet small`,role:`status`,children:e}),(0,$.jsx)(q,{className:`link-button`,onPress:()=>void copy(),children:Z.answer.copyLink})]})}var rc=4;function CellView({cell:e}){switch(e.kind){case`blank`:return null;case`code`:return(0,$.jsx)(`span`,{className:`code`,children:e.text});case`named`:return(0,$.jsxs)($.Fragment,{children:[e.code!==null&&(0,$.jsx)(`span`,{className:`code`,children:e.code}),e.code!==null&&e.name!==null&&` `,e.name]});case`quantity`:return e.value===null?(0,$.jsx)(`span`,{className:`quiet`,children:Z.valueState(e.state)}):(0,$.jsxs)($.Fragment,{children:[number(e.value),` `,e.unit!==null&&(0,$.jsx)(`span`,{className:`quiet`,children:Z.unit(e.unit,e.value)})]});case`sum`:return(0,$.jsxs)($.Fragment,{children:[number(e.value),` `,e.unit!==null&&(0,$.jsx)(`span`,{className:`quiet`,children:Z.unit(e.unit,e.value)})]});case`money`:return(0,$.jsxs)($.Fragment,{children:[decimal(e.amount),` `,e.currency,` `,e.basis!==null&&(0,$.jsx)(`span`,{className:`quiet small`,children:Z.basis(e.basis)})]});case`when`:return(0,$.jsxs)($.Fragment,{children:[e.certainty===`ESTIMATED`&&`≈ `,dayTo(e.precision,e.iso),(e.precision===`MONTH`||e.precision===`QUARTER`)&&(0,$.jsxs)(`span`,{className:`quiet small`,children:[` `,e.precision.toLowerCase()]})]});case`condition`:return(0,$.jsxs)($.Fragment,{children:[enumWords(e.group),` `,e.code!==null&&(0,$.jsx)(`span`,{className:`code quiet`,children:e.code})]});case`rows`:return e.total===0?(0,$.jsx)(`span`,{className:`quiet`,children:Z.answer.none}):(0,$.jsx)(`span`,{className:`badge`,children:Z.answer.rows(e.total)});case`several`:{let t=e.cells.slice(0,rc).map(cellText).join(`, `);return e.cells.length>rc?(0,$.jsx)($.Fragment,{children:`${t} +${e.cells.length-rc}`}):(0,$.jsx)($.Fragment,{children:t})}default:return(0,$.jsx)($.Fragment,{children:cellText(e)})}}function GridHead({columns:e,rows:t,sorting:n,onSort:i}){return(0,$.jsx)(`thead`,{role:`rowgroup`,children:(0,$.jsx)(`tr`,{role:`row`,"aria-rowindex":1,children:e.map(e=>{let a=n?.column===e.id,o=t.map(t=>cellOf(e,t)).find(e=>sortKey(e)!==null),s=o!==void 0&&isNumeric(o);return(0,$.jsx)(`th`,{role:`columnheader`,scope:`col`,className:s?`number`:void 0,"aria-sort":a?n.descending?`descending`:`ascending`:`none`,children:(0,$.jsxs)(`button`,{type:`button`,onClick:()=>i(e.id,typeof(o&&sortKey(o))==`number`),children:[e.title,a&&(0,$.jsx)(`span`,{"aria-hidden":!0,children:n.descending?` ▼`:` ▲`})]})},e.id)})})})}function RowsTable({title:e,columns:t,rows:n,total:i}){return(0,$.jsx)(`div`,{className:`rows-scroll`,role:`region`,"aria-label":e,tabIndex:0,children:(0,$.jsxs)(`table`,{className:`rows`,children:[(0,$.jsx)(`caption`,{children:Z.answer.of(n.length,i)}),(0,$.jsx)(`thead`,{children:(0,$.jsx)(`tr`,{children:t.map(({id:e,title:t})=>(0,$.jsx)(`th`,{scope:`col`,children:t},e))})}),(0,$.jsx)(`tbody`,{children:n.map((e,n)=>(0,$.jsx)(`tr`,{children:t.map(t=>{let n=cellOf(t,e);return(0,$.jsx)(`td`,{className:isNumeric(n)?`number`:void 0,children:(0,$.jsx)(CellView,{cell:n})},t.id)})},n))})]})})}function OriginPopover({column:e,row:t,trigger:n,onClose:i}){let a=cellOf(e,t),o=originOf(t);return(0,$.jsx)(da,{className:`popover origin`,triggerRef:n,isOpen:!0,onOpenChange:e=>void(e||i()),placement:`bottom start`,children:(0,$.jsxs)(ao,{className:`dialog`,children:[(0,$.jsxs)(`div`,{className:`origin-head`,children:[(0,$.jsxs)(cr,{slot:`title`,level:3,children:[e.title,a.kind!==`rows`&&(0,$.jsxs)($.Fragment,{children:[`: `,(0,$.jsx)(CellView,{cell:a})]})]}),(0,$.jsx)(q,{slot:`close`,className:`link-button close`,"aria-label":Z.close,children:`✕`})]}),(0,$.jsx)(Values,{cell:a,title:e.title}),o===null?(0,$.jsx)(`p`,{children:Z.origin.derived}):(0,$.jsx)(OriginFacts,{origin:o,raw:rawOf(a)})]})})}function Values({cell:e,title:t}){switch(e.kind){case`blank`:return(0,$.jsx)(`p`,{children:Z.origin.blank});case`rows`:return e.rows.length===0?null:(0,$.jsx)(RowsTable,{title:t,columns:e.columns,rows:e.rows,total:e.total});case`several`:return(0,$.jsx)(`ul`,{className:`values`,children:e.cells.map((e,t)=>(0,$.jsx)(`li`,{children:(0,$.jsx)(CellView,{cell:e})},`${t} ${cellText(e)}`))});case`sum`:case`money`:return e.missing>0?(0,$.jsx)(`p`,{children:Z.origin.missing(e.missing)}):null;default:return null}}function OriginFacts({origin:e,raw:t}){return(0,$.jsxs)($.Fragment,{children:[e.stale&&(0,$.jsx)(`p`,{children:Z.origin.stale}),(0,$.jsxs)(`dl`,{className:`facts`,children:[(0,$.jsx)(`dt`,{children:Z.origin.feed}),(0,$.jsxs)(`dd`,{children:[(0,$.jsx)(ss,{href:`/feeds?feed=${encodeURIComponent(e.feed)}`,children:e.feed}),e.nation&&`, ${e.nation}`]}),(0,$.jsx)(`dt`,{children:Z.origin.position}),(0,$.jsx)(`dd`,{className:`code`,children:e.position}),e.sourceKey!==null&&(0,$.jsxs)($.Fragment,{children:[(0,$.jsx)(`dt`,{children:Z.origin.key}),(0,$.jsx)(`dd`,{className:`code`,children:e.sourceKey})]}),t!==null&&(0,$.jsxs)($.Fragment,{children:[(0,$.jsx)(`dt`,{children:Z.origin.received}),(0,$.jsx)(`dd`,{className:`code`,children:t})]}),(0,$.jsx)(`dt`,{children:Z.origin.asOf}),(0,$.jsx)(`dd`,{children:e.asOf===null?Z.origin.noAsOf:instant(e.asOf)}),(0,$.jsx)(`dt`,{children:Z.origin.fetched}),(0,$.jsx)(`dd`,{children:instant(e.fetchedAt)}),(0,$.jsx)(`dt`,{children:Z.origin.label}),(0,$.jsx)(`dd`,{children:e.classification}),e.issues.length>0&&(0,$.jsxs)($.Fragment,{children:[(0,$.jsx)(`dt`,{children:Z.origin.issues}),(0,$.jsx)(`dd`,{children:(0,$.jsx)(`ul`,{children:e.issues.map(({rule:e,message:t,raw:n})=>(0,$.jsxs)(`li`,{children:[t,` `,n!==null&&(0,$.jsx)(`span`,{className:`code quiet`,children:n})]},`${e} ${t}`))})})]})]})]})}function rawOf(e){return e.kind===`quantity`||e.kind===`when`?e.raw:null}var ic=10;function moved({row:e,column:t},{key:n,ctrlKey:i},a){let inside=e=>({row:Math.max(0,Math.min(e.row,a.rows-1)),column:Math.max(0,Math.min(e.column,a.columns-1))});switch(n){case`ArrowDown`:return inside({row:e+1,column:t});case`ArrowUp`:return inside({row:e-1,column:t});case`ArrowRight`:return inside({row:e,column:t+1});case`ArrowLeft`:return inside({row:e,column:t-1});case`PageDown`:return inside({row:e+ic,column:t});case`PageUp`:return inside({row:e-ic,column:t});case`Home`:return inside({row:i?0:e,column:0});case`End`:return inside({row:i?a.rows-1:e,column:a.columns-1});default:return null}}function Grid({title:e,columns:t,rows:n,late:i,sorting:a,onSort:o}){let[s,c]=(0,W.useState)({row:0,column:0}),[l,u]=(0,W.useState)(null),d=(0,W.useRef)(null),f=(0,W.useRef)(null),p={rows:n.length,columns:t.length},m={row:Math.min(s.row,p.rows-1),column:Math.min(s.column,p.columns-1)},h=t.find(({id:e})=>e===a?.column),cellAt=({row:e,column:t})=>d.current?.querySelector(`[data-row="${e}"][data-column="${t}"]`)??null,show=e=>{f.current=cellAt(e),c(e),u(e)},press=e=>{if(e.target!==cellAt(m))return;if(e.key===`Enter`&&!e.ctrlKey&&!e.metaKey){e.preventDefault(),show(m);return}if(e.key===`c`&&(e.ctrlKey||e.metaKey)&&getSelection()?.toString()===``){navigator.clipboard.writeText(textAt(m)).catch(()=>void 0);return}let t=moved(m,e,p);if(t===null)return;e.preventDefault(),c(t);let n=cellAt(t);n?.focus(),n?.scrollIntoView({block:`nearest`,inline:`nearest`})},textAt=e=>{let[i,a]=[t[e.column],n[e.row]];return i&&a?cellText(cellOf(i,a)):``},g=l===null?void 0:t[l.column],_=l===null?void 0:n[l.row];return(0,$.jsxs)(`div`,{className:`table-scroll`,children:[(0,$.jsxs)(`table`,{ref:d,role:`grid`,"aria-rowcount":n.length+1,className:`grid`,onKeyDown:press,children:[(0,$.jsxs)(`caption`,{className:`hidden-text`,children:[e,`. `,Z.answer.tableHelp,` `,h?Z.answer.sorted(h.title,a?.descending??!1):Z.answer.unsorted]}),(0,$.jsx)(GridHead,{columns:t,rows:n,sorting:a,onSort:(e,t)=>o(nextSorting(a,e,t))}),(0,$.jsx)(`tbody`,{role:`rowgroup`,children:n.map((e,n)=>{let a=originOf(e),o=a!==null&&i.has(a.feed);return(0,$.jsx)(`tr`,{role:`row`,"aria-rowindex":n+2,className:o?`behind`:void 0,children:t.map((t,i)=>{let a=cellOf(t,e),s=m.row===n&&m.column===i;return(0,$.jsxs)(`td`,{role:`gridcell`,"data-row":n,"data-column":i,tabIndex:s?0:-1,className:isNumeric(a)?`number`:isShort(a)?`short`:void 0,"aria-haspopup":`dialog`,onClick:()=>show({row:n,column:i}),children:[(0,$.jsx)(`span`,{className:`card-label`,"aria-hidden":!0,children:t.title}),(0,$.jsxs)(`span`,{className:`cell`,children:[(0,$.jsx)(CellView,{cell:a}),i===0&&o&&(0,$.jsxs)(`span`,{className:`mark-late after`,title:Z.answer.mark,children:[(0,$.jsx)(`span`,{"aria-hidden":!0,children:`▲`}),(0,$.jsx)(`span`,{className:`hidden-text`,children:Z.answer.notCurrent})]})]})]},t.id)})},rowKey(e,n))})})]}),g&&_&&(0,$.jsx)(OriginPopover,{column:g,row:_,trigger:f,onClose:()=>u(null)}),(0,$.jsx)(`p`,{className:`hidden-text`,role:`status`,children:h&&Z.answer.sorted(h.title,a?.descending??!1)})]})}function rowKey(e,t){return originOf(e)?.id??String(t)}var ac=100;function SectionView({section:e,answered:t,place:n,arrangement:i,onArrange:a,onMore:o}){let[s,c]=(0,W.useState)(As),l=i??s,u=a??c,d=shownColumns(e.columns,l),f=shownRows(e.columns,e.rows,l),p=e.total===null&&e.records===null&&e.rows.length===1,m=new Set(e.gaps.flatMap(({feed:e})=>e??[]));return(0,$.jsxs)(`section`,{className:`section`,"aria-label":e.title,children:[(0,$.jsxs)(`div`,{className:`section-head`,children:[(0,$.jsxs)(`h2`,{children:[e.title,!p&&(0,$.jsx)(`span`,{className:`section-count`,children:countWords(e)})]}),e.withheld!==null&&e.withheld!==`NOTHING`&&(0,$.jsx)(`p`,{className:`quiet small`,children:Z.answer.withheld(e.withheld)})]}),(0,$.jsxs)(`div`,{className:`card table-card`,children:[!p&&e.rows.length>0&&(0,$.jsxs)(`div`,{className:`toolbar`,children:[(0,$.jsx)(ColumnsButton,{columns:e.columns,arrangement:l,onArrange:u}),(0,$.jsx)(`input`,{className:`control filter`,type:`search`,"aria-label":Z.answer.filter,placeholder:Z.answer.filter,value:l.filter,onChange:e=>u({...l,filter:e.target.value})}),(0,$.jsx)(`span`,{className:`toolbar-space`}),a!==null&&(0,$.jsx)(CopyLink,{}),(0,$.jsx)(TakeAway,{answered:t,section:e,arrangement:l,question:wordsOf(n.text).title,number:n.question?.number??null})]}),f.length===0?(0,$.jsx)(`p`,{className:`empty`,children:l.filter===``?Z.answer.noRows:Z.answer.noRowsFiltered(l.filter)}):(0,$.jsx)(Grid,{title:e.title,columns:d,rows:f,late:m,sorting:l.sorting,onSort:e=>u({...l,sorting:e})}),(0,$.jsx)(TableFoot,{section:e,arrangement:l,rows:f.length,onMore:o})]})]})}function TableFoot({section:e,arrangement:{filter:t,sorting:n},rows:i,onMore:a}){let o=t!==``,s=e.next!==null&&(o||n!==null),c=e.next===null||e.total===null?0:e.total-e.rows.length,l=e.gaps.some(({feed:e})=>e!==null)&&e.records===null;return!o&&c===0&&!l?null:(0,$.jsxs)(`div`,{className:`table-foot`,children:[c>0&&(0,$.jsx)(q,{className:`button`,onPress:()=>a(ac),children:Z.answer.more(Math.min(ac,c))}),(0,$.jsx)(`span`,{className:`quiet small`,role:`status`,children:[o&&Z.answer.filtered(i,e.rows.length),s&&Z.answer.loaded].filter(Boolean).join(` `)}),l&&(0,$.jsxs)(`span`,{className:`quiet small`,children:[(0,$.jsx)(`span`,{className:`mark-late`,"aria-hidden":!0,children:`▲`}),` `,Z.answer.notCurrent]})]})}function countWords({rows:e,total:t,records:n}){return n===null?Z.answer.of(e.length,t??e.length):Z.answer.groups(e.length,n)}function AnswerPanel(e){let{place:t,progress:n,answered:i,onView:a,onCancel:o}=e,s=i!==null&&(n.state===`running`||n.state===`failed`||n.state===`cancelled`);return(0,$.jsxs)(`section`,{id:`answer`,className:`answer`,"aria-label":Z.ask.answer,"aria-busy":n.state===`running`,"data-region":!0,tabIndex:-1,children:[(0,$.jsx)(Announcement,{progress:n,answered:i}),n.state===`running`&&(0,$.jsx)(RunningLine,{since:n.since,onCancel:o}),n.state===`failed`&&(0,$.jsxs)(`div`,{className:`failure`,role:`alert`,children:[(0,$.jsx)(`h2`,{children:Z.answer.failed}),(0,$.jsx)(`p`,{children:n.message})]}),n.state===`cancelled`&&(0,$.jsx)(`p`,{className:`remark`,children:Z.answer.cancelled}),i===null&&n.state===`idle`&&(0,$.jsx)(`p`,{className:`card empty`,children:Z.answer.empty}),i!==null&&(0,$.jsxs)(`div`,{className:s?`answered older`:`answered`,children:[s&&n.state!==`running`&&(0,$.jsx)(`p`,{className:`quiet small`,children:Z.answer.older}),(0,$.jsx)(ErrorList,{errors:i.errors}),(0,$.jsx)(GapsBanner,{gaps:eachOnce(i.sections.flatMap(({gaps:e})=>e)),today:i.world?.instant??null,marked:t.view===`table`&&i.sections.some(({records:e})=>e===null)}),(0,$.jsxs)(`div`,{className:`answer-head`,children:[(0,$.jsx)(`p`,{className:`quiet small`,children:took(i)}),(0,$.jsx)(ViewChoice,{view:t.view,onView:a})]}),t.view===`json`?(0,$.jsx)(JsonView,{answered:i}):(0,$.jsx)(Tables,{...e,answered:i})]})]})}function Tables({answered:e,place:t,onArrange:n,onMore:i}){let a=e.sections.find(({total:e,records:t})=>e!==null||t!==null)??e.sections.at(-1);return e.sections.map(o=>(0,$.jsx)(SectionView,{section:o,answered:e,place:t,arrangement:o===a?t.arrangement:null,onArrange:o===a?n:null,onMore:e=>i(o,e)},o.id))}function ViewChoice({view:e,onView:t}){return(0,W.useEffect)(()=>{let press=e=>{let n=e.altKey?{1:`table`,4:`json`}[e.key]:void 0;n!==void 0&&(e.preventDefault(),t(n))};return window.addEventListener(`keydown`,press),()=>window.removeEventListener(`keydown`,press)}),(0,$.jsx)(`div`,{className:`segments`,role:`group`,"aria-label":Z.answer.view,children:Fs.map(n=>(0,$.jsx)(q,{className:`segment`,"aria-pressed":n===e,onPress:()=>t(n),children:Z.answer[n]},n))})}function Announcement({progress:e,answered:t}){let[n,i]=(0,W.useState)(``),a=(0,W.useRef)(null);return(0,W.useEffect)(()=>{if(e.state!==`answered`||t===null||a.current===t)return;a.current=t;let n=t.sections.reduce((e,t)=>e+t.rows.length,0);i(t.data===null?Z.answer.failed:Z.answer.announced(n))},[e,t]),(0,$.jsx)(`p`,{className:`hidden-text`,role:`status`,children:n})}function took({milliseconds:e,world:t}){let n=(e/1e3).toFixed(2);return t===null?Z.answer.tookOnly(n):Z.answer.took(n,timeOfDay(t.instant))}function readNsn(e){let t=e.replace(/[\s-]/g,``).toUpperCase();for(let[e,n]of[...t].entries())if(!(/\d/.test(n)||e===6&&/[A-Z]/.test(n)))return{fault:{kind:`character`,character:n}};return t.length===13?{nsn:`${t.slice(0,4)}-${t.slice(4,6)}-${t.slice(6,9)}-${t.slice(9)}`}:{fault:{kind:`length`,digits:t.length}}}function readForm(e,t){let n={},i=[];for(let a of e){let e=new FieldReader(a,t),o=e.value();i.push(...e.problems),o===void 0?a.required&&e.problems.length===0?i.push({path:a.name,label:a.label,message:Z.wrong.needed(a.label)}):a.fallback!==void 0&&(n[a.name]=null):n[a.name]=o}return{variables:n,problems:i}}var FieldReader=class{field;filled;problems=[];constructor(e,t){this.field=e,this.filled=t}value(){let{kind:e}=this.field;switch(e.kind){case`pick`:case`choice`:return this.chosen(e.several);case`yesNo`:{let e=one(this.filled,this.field.name);return e===``?void 0:e===`true`}case`days`:return this.days();case`bounds`:return this.object([`gte`,`gt`,`lte`,`lt`],e.whole?`whole`:`number`);case`typed`:return e.several?this.typedList(e.as):this.typed(``,e.as);case`json`:return this.json()}}chosen(e){let t=this.filled[this.field.name]??[];if(t.length!==0)return e?t:t[0]}days(){switch(one(this.filled,`${this.field.name}.way`)){case`between`:return this.object([`from`,`to`],`day`);case`relative`:return this.object([`fromDays`,`toDays`],`whole`);case`period`:return this.object([`period`],`text`);default:return}}object(e,t){let n=e.map(e=>[e,this.typed(`.${e}`,t)]).filter(([,e])=>e!==void 0);return n.length===0?void 0:Object.fromEntries(n)}typed(e,t){return this.checked(this.field.name+e,one(this.filled,this.field.name+e).trim(),t)}typedList(e){let t=(this.filled[this.field.name]??[]).flatMap(e=>e.split(`,`)).map(e=>e.trim()).filter(Boolean);return t.length===0?void 0:t.map(t=>this.checked(this.field.name,t,e))}checked(e,t,n){if(t===``)return;let i=check(t,n);if(`value`in i)return i.value;this.problems.push({path:e,label:this.field.label,message:i.wrong})}json(){let e=one(this.filled,this.field.name).trim();if(e!==``)try{return JSON.parse(e)}catch{this.problems.push({path:this.field.name,label:this.field.label,message:Z.wrong.json});return}}};function check(e,t){switch(t){case`text`:return{value:e};case`number`:case`whole`:{let n=e.replace(`−`,`-`),i=Number(n);return Number.isFinite(i)?t===`whole`&&!Number.isInteger(i)?{wrong:Z.wrong.whole(e)}:{value:i}:{wrong:Z.wrong.number(e)}}case`day`:{let t=readDay(e);return t===null?{wrong:Z.wrong.day(e)}:{value:t}}case`nsn`:{let t=readNsn(e);return`nsn`in t?{value:t.nsn}:{wrong:Z.wrong.nsn(e,t.fault)}}}}function ProblemSummary({problems:e}){let t=(0,W.useRef)(null);return(0,W.useEffect)(()=>t.current?.focus(),[]),e.length===0?null:(0,$.jsxs)(`div`,{className:`problems`,role:`alert`,tabIndex:-1,ref:t,children:[(0,$.jsx)(`h2`,{children:Z.ask.problems(e.length)}),(0,$.jsx)(`ul`,{children:e.map(({path:e,label:t,message:n})=>(0,$.jsx)(`li`,{children:e===``?n:(0,$.jsx)(`a`,{href:`#form`,onClick:t=>goTo(t,e),children:`${t}: ${n}`})},`${e} ${n}`))})]})}function goTo(e,t){e.preventDefault();let n=document.querySelector(`[data-field="${CSS.escape(t.split(`.`)[0]??t)}"]`);(n?.querySelector(`[aria-invalid="true"], [data-invalid] button`)??n?.querySelector(`input, button, textarea`))?.focus()}var oc=`own`;function QuestionPicker({onChoose:e}){let{contains:t}=$ef182bb9912241d8$export$3274cf84b703fff({sensitivity:`base`});return(0,$.jsxs)($f2ff30fde7b014be$export$2e1e1122cf0cba88,{children:[(0,$.jsx)(q,{className:`link-button underlined`,children:Z.ask.choose}),(0,$.jsx)(Popup,{label:Z.ask.choose,look:`question-popover`,children:n=>(0,$.jsxs)($4b38b5b75ecc6208$export$2f2b9559550c7bbc,{filter:t,children:[(0,$.jsx)(Uo,{className:`options-search`,"aria-label":Z.ask.search,autoFocus:!0,children:(0,$.jsx)(Pr,{className:`control`,placeholder:Z.ask.search})}),(0,$.jsxs)(eo,{className:`options`,"aria-label":Z.shell.questions,renderEmptyState:()=>(0,$.jsx)(`p`,{className:`quiet options-none`,children:Z.ask.noneFound}),onAction:t=>{e(t===oc?null:questionOf(String(t))??null),n()},children:[Ss.map(({number:e,title:t,help:n,topic:i})=>(0,$.jsxs)(no,{id:e,className:`option`,textValue:`${e} ${t} ${n} ${i}`,children:[(0,$.jsx)(`span`,{className:`code`,children:e}),(0,$.jsx)(ur,{slot:`label`,children:t}),(0,$.jsx)(ur,{slot:`description`,className:`option-help`,children:i})]},e)),(0,$.jsx)(no,{id:oc,className:`option`,textValue:Z.questions.own,children:(0,$.jsx)(ur,{slot:`label`,children:Z.questions.own})})]})]})})]})}var sc=(0,W.lazy)(()=>De(()=>import(`./Editor-BS1G4Wem.js`),__vite__mapDeps([0,1,2,3,4,5,6])));function Editing({place:e,problems:t,running:n,tooLong:i,onChange:a,onRun:o,onChoose:s}){let[c,l]=(0,W.useState)(()=>written(e)),[u,d]=(0,W.useState)(0),[f,p]=(0,W.useState)(``),[m,h]=(0,W.useState)(``),type=e=>{a({text:e,question:Ss.find(t=>t.text===e)??null,...given(e,c)})},typeVariables=t=>{l(t);let n=given(e.text,t);p(n.filled===void 0?Z.ask.badVariables:leftOut(e.text,t)),a(n)},choose=e=>{s(e),l(`{}
`),d(u+1)},prettify=()=>{let t=parsed(e.text);`fault`in t||(type(`${comment(e.text)}${Ce(t.document)}\n`),d(u+1))};return(0,$.jsxs)(`div`,{className:`card editor-card`,children:[(0,$.jsxs)(`div`,{className:`question-head`,children:[(0,$.jsx)(`h1`,{tabIndex:-1,children:Z.ask.document}),(0,$.jsx)(QuestionPicker,{onChoose:choose})]}),(0,$.jsx)(ProblemSummary,{problems:t.list},t.count),(0,$.jsx)(`p`,{className:`help`,children:Z.ask.editorHelp}),(0,$.jsxs)(W.Suspense,{fallback:(0,$.jsx)(`p`,{className:`quiet`,children:Z.loading}),children:[(0,$.jsx)(sc,{kind:`document`,label:Z.ask.document,text:e.text,revision:u,onType:type,onDocumentation:h}),(0,$.jsx)(`h2`,{children:Z.ask.variables}),(0,$.jsx)(sc,{kind:`variables`,label:Z.ask.variables,text:c,revision:u,onType:typeVariables})]}),f&&(0,$.jsx)(`p`,{className:`remark`,role:`status`,children:f}),i&&(0,$.jsx)(`p`,{className:`remark`,role:`status`,children:Z.ask.tooLong}),(0,$.jsx)(`section`,{className:`documentation`,"aria-label":Z.ask.documentation,children:m||Z.ask.noDocumentation}),(0,$.jsxs)(`div`,{className:`form-actions`,children:[(0,$.jsxs)(q,{className:`button primary`,onPress:o,children:[Z.ask.run,(0,$.jsx)(`kbd`,{children:Z.ask.runKeys})]}),(0,$.jsx)(q,{className:`link-button`,onPress:prettify,children:Z.ask.prettify}),(0,$.jsx)(q,{className:`link-button`,onPress:()=>a({editing:!1}),children:Z.ask.asForm}),n&&(0,$.jsx)(`span`,{className:`spinner`,"aria-hidden":!0})]})]})}function written({text:e,filled:t}){return`${JSON.stringify(readForm(fieldsOf(e),t).variables,null,2)}\n`}function given(e,t){let n=object(t);return n===null?{}:{filled:fill(fieldsOf(e),n)}}function leftOut(e,t){let n=fieldsOf(e),i=Object.keys(object(t)??{}).filter(e=>!n.some(t=>t.name===e));return i.length===0?``:Z.ask.leftInEditor(i)}function object(e){try{let t=JSON.parse(e.trim()||`{}`);return isObject(t)?t:null}catch{return null}}function comment(e){return/^(?:#[^\n]*\n)*/.exec(e)?.[0]??``}function TextInput({label:e,help:t,value:n,problem:i,mono:a,lines:o,onType:s}){let c=a?`control code`:`control`;return(0,$.jsxs)(qo,{className:`field`,value:n,onChange:s,isInvalid:i!==void 0,validationBehavior:`aria`,children:[(0,$.jsx)(tr,{children:e}),t&&(0,$.jsx)(ur,{slot:`description`,className:`help`,children:t}),o?(0,$.jsx)(Go,{className:c,rows:3}):(0,$.jsx)(Pr,{className:c}),(0,$.jsx)(hr,{className:`problem`,children:i})]})}function BoundsInput({field:e,filled:t,problemAt:n,onFill:i}){let{name:a,label:o,help:s,fallback:c}=e,strict=e=>field(c,e)!==void 0||one(t,`${a}.${e}`)!==``,l=[strict(`gt`)?`gt`:`gte`,strict(`lt`)?`lt`:`lte`];return(0,$.jsxs)(`fieldset`,{className:`fieldset`,children:[(0,$.jsx)(`legend`,{children:o}),(0,$.jsx)(`span`,{className:`help`,children:s}),(0,$.jsx)(`div`,{className:`pair`,children:l.map(e=>(0,$.jsx)(TextInput,{label:Z.field[e],value:one(t,`${a}.${e}`),problem:n(`${a}.${e}`),onType:t=>i(`${a}.${e}`,t===``?[]:[t])},e))})]})}var cc=9;function Picker({label:e,help:t,empty:n,options:i,several:a,lasting:o,picked:s,problem:c,onPick:l}){let u=(0,W.useId)(),d=withUnknown(i,s);return(0,$.jsxs)(`div`,{className:`picker field`,"data-invalid":c!==void 0||void 0,children:[(0,$.jsx)(`span`,{className:`label`,id:`${u}-label`,children:e}),t&&(0,$.jsx)(`span`,{className:`help`,id:`${u}-help`,children:t}),(0,$.jsxs)($f2ff30fde7b014be$export$2e1e1122cf0cba88,{children:[(0,$.jsxs)(q,{className:`control picker-button`,"aria-labelledby":`${u}-label ${u}-value`,"aria-describedby":`${u}-problem ${u}-help`,children:[(0,$.jsx)(`span`,{id:`${u}-value`,className:s.length===0?`picker-words quiet`:`picker-words`,children:shown(d,s)??n}),(0,$.jsx)(`span`,{"aria-hidden":!0,children:`▾`})]}),(0,$.jsx)(Popup,{label:e,look:`picker-popover`,children:t=>(0,$.jsx)(Options,{label:e,items:d,several:a,picked:s,onPick:e=>{l(e),a||t()}})})]}),(0,$.jsx)(`span`,{className:`problem`,id:`${u}-problem`,children:c}),s.length>0&&!o&&(0,$.jsx)(q,{className:`link-button picker-clear`,"aria-label":`${Z.field.clear} ${e}`,onPress:()=>l([]),children:Z.field.clear})]})}function Options({label:e,items:t,several:n,picked:i,onPick:a}){let{contains:o}=$ef182bb9912241d8$export$3274cf84b703fff({sensitivity:`base`}),s=t.length>=cc,c=(0,$.jsx)(ti,{className:`options`,"aria-label":e,items:t,autoFocus:!s,selectionMode:n?`multiple`:`single`,disallowEmptySelection:!n,selectedKeys:i,onSelectionChange:e=>a(e===`all`?t.map(({id:e})=>e):[...e].map(String)),renderEmptyState:()=>(0,$.jsx)(`p`,{className:`quiet options-none`,children:Z.field.noneFound}),children:({id:e,code:t,label:n,help:i})=>(0,$.jsxs)(ni,{className:`option`,id:e,textValue:`${t??``} ${n}`.trim(),children:[t&&(0,$.jsx)(`span`,{className:`code`,children:t}),(0,$.jsx)(ur,{slot:`label`,children:n}),i&&(0,$.jsx)(ur,{slot:`description`,className:`option-help`,children:i})]})});return s?(0,$.jsxs)($4b38b5b75ecc6208$export$2f2b9559550c7bbc,{filter:o,children:[(0,$.jsx)(Uo,{className:`options-search`,"aria-label":Z.field.search(e),autoFocus:!0,children:(0,$.jsx)(Pr,{className:`control`,placeholder:Z.field.search(e)})}),c]}):c}function withUnknown(e,t){let n=new Set(e.map(({id:e})=>e));return[...t.filter(e=>!n.has(e)).map(e=>({id:e,label:e})),...e]}function shown(e,t){let n=t.map(t=>e.find(e=>e.id===t)?.label??t);return n.length===0?null:n.length<=3?n.join(`, `):`${n.slice(0,2).join(`, `)} +${n.length-2}`}var lc={any:Z.field.anyTime,between:Z.field.between,relative:Z.field.relative,period:Z.field.period},uc=Ms.map(e=>({id:e,label:lc[e]})),dc=periods();function periods(){let e=Ns.getType(`CalendarPeriod`);return _e(e)?e.getValues().map(({name:e})=>({id:e,label:enumWords(e)})):[]}function DaysInput({field:e,filled:t,problemAt:n,onFill:i}){let{name:a,label:o,help:s}=e,c=one(t,`${a}.way`),text=(e,o)=>(0,$.jsx)(TextInput,{label:o,value:one(t,`${a}.${e}`),problem:n(`${a}.${e}`),onType:t=>i(`${a}.${e}`,t===``?[]:[t])});return(0,$.jsxs)(`fieldset`,{className:`fieldset`,children:[(0,$.jsx)(`legend`,{children:o}),(0,$.jsx)(`span`,{className:`help`,children:s}),(0,$.jsx)(Picker,{label:Z.field.way,help:``,empty:Z.field.anyTime,options:uc,several:!1,picked:[c],lasting:!0,problem:n(a),onPick:([e])=>i(`${a}.way`,[e??`any`])}),c===`between`&&(0,$.jsxs)($.Fragment,{children:[(0,$.jsx)(`span`,{className:`help`,children:Z.field.dayHelp}),(0,$.jsxs)(`div`,{className:`pair`,children:[text(`from`,Z.field.from),text(`to`,Z.field.to)]})]}),c===`relative`&&(0,$.jsxs)($.Fragment,{children:[(0,$.jsx)(`span`,{className:`help`,children:Z.field.daysHelp}),(0,$.jsxs)(`div`,{className:`pair`,children:[text(`fromDays`,Z.field.fromDays),text(`toDays`,Z.field.toDays)]})]}),c===`period`&&(0,$.jsx)(Picker,{label:Z.field.period,help:``,empty:Z.field.none,options:dc,several:!1,lasting:!0,picked:t[`${a}.period`]??[],problem:n(`${a}.period`),onPick:e=>i(`${a}.period`,e)})]})}var fc=graphql(`query NationChoices { nations { code name } }`),pc=graphql(`query SystemChoices { weaponSystems(orderBy: [{ field: NAME }], first: 500) { nodes { slug name domain } } }`),mc=graphql(`query FacilityChoices { trainingFacilities(orderBy: [{ field: NAME }], first: 500) { nodes { slug name nation { code } } } }`),hc=graphql(`query NodeChoices { logisticsNodes { slug name kind nation { code } } }`),gc=graphql(`query FeedChoices { feeds { slug title nation { code } } }`),_c={nation:async()=>(await ask(fc,{})).nations.map(({code:e,name:t})=>({id:e,code:e,label:t})),system:async()=>(await ask(pc,{})).weaponSystems.nodes.map(({slug:e,name:t,domain:n})=>({id:e,label:t,help:enumWords(n)})),facility:async()=>(await ask(mc,{})).trainingFacilities.nodes.map(({slug:e,name:t,nation:n})=>({id:e,code:n.code,label:t})),node:async()=>(await ask(hc,{})).logisticsNodes.map(({slug:e,name:t,kind:n,nation:i})=>({id:e,code:i.code,label:t,help:enumWords(n)})),feed:async()=>(await ask(gc,{})).feeds.map(({slug:e,title:t,nation:n})=>({id:e,code:n.code,label:e,help:t}))},vc=new Map;function useChoices(e){let[t,n]=(0,W.useState)([]);return(0,W.useEffect)(()=>{let t=!0,i=vc.get(e)??_c[e]();return vc.set(e,i),i.then(e=>void(t&&n(e)),()=>void vc.delete(e)),()=>{t=!1}},[e]),t}function FormFields({fields:e,filled:t,problems:n,onFill:i}){let problemAt=e=>n.find(t=>t.path===e)?.message;return e.map(e=>(0,$.jsx)(`div`,{"data-field":e.name,children:(0,$.jsx)(FieldInput,{field:e,filled:t,problemAt,onFill:i})},e.name))}function FieldInput(e){let{field:t,filled:n,problemAt:i,onFill:a}=e,{name:o,kind:s,help:c}=t,l={label:t.required?`${t.label} (${Z.field.required})`:t.label,problem:i(o)},u=n[o]??[];switch(s.kind){case`pick`:return(0,$.jsx)(PickInput,{...l,of:s.of,help:c,several:s.several,picked:u,onPick:e=>a(o,e)});case`choice`:return(0,$.jsx)(Picker,{...l,help:c,empty:Z.field.all,options:s.options,several:s.several,picked:u,onPick:e=>a(o,e)});case`yesNo`:return(0,$.jsx)(Picker,{...l,help:c,empty:Z.field.either,options:yc,several:!1,picked:u,onPick:e=>a(o,e)});case`days`:return(0,$.jsx)(DaysInput,{...e});case`bounds`:return(0,$.jsx)(BoundsInput,{...e});case`typed`:return(0,$.jsx)(TextInput,{...l,help:[c,s.as===`nsn`?Z.field.nsnHelp:``,s.several?Z.field.listHelp:``].filter(Boolean).join(` `),mono:s.as===`nsn`,value:s.several?u.join(`, `):u[0]??``,onType:e=>a(o,e===``?[]:[e])});case`json`:return(0,$.jsx)(TextInput,{...l,help:`${c} ${Z.field.jsonHelp}`.trim(),mono:!0,lines:!0,value:one(n,o),onType:e=>a(o,e===``?[]:[e])})}}var yc=[{id:`true`,label:Z.yes},{id:`false`,label:Z.no}];function PickInput({of:e,...t}){return(0,$.jsx)(Picker,{...t,empty:Z.field.all,options:useChoices(e)})}function inWords(e,t){let n=e.map(e=>[e.label,valueWords(e,t)]).filter(([,e])=>e!==``);return n.length===0?`${Z.field.all}.`:n.map(([e,t])=>`${e}: ${t}.`).join(` `)}function valueWords({name:e,kind:t},n){let i=n[e]??[];switch(t.kind){case`choice`:return i.map(enumWords).join(`, `);case`yesNo`:return i.length===0?``:one(n,e)===`true`?Z.yes:Z.no;case`days`:return daysWords(e,n);case`bounds`:return partsOf$1(t).map(t=>[t.slice(1),one(n,e+t)]).filter(([,e])=>e!==``).map(([e,t])=>`${Z.field[e===`gte`||e===`gt`||e===`lte`?e:`lt`].toLowerCase()} ${t}`).join(`, `);default:return i.join(`, `)}}function daysWords(e,t){let text=n=>one(t,`${e}.${n}`),range=(e,t)=>[e&&`${Z.field.from.toLowerCase()} ${e}`,t&&`${Z.field.to.toLowerCase()} ${t}`].filter(Boolean).join(` `);switch(text(`way`)){case`between`:return range(text(`from`),text(`to`));case`relative`:return`${Z.field.relative.toLowerCase()} ${range(text(`fromDays`),text(`toDays`))}`;case`period`:return text(`period`)&&enumWords(text(`period`)).toLowerCase();default:return``}}function QuestionCard({place:e,problems:t,running:n,folded:i,onUnfold:a,onFill:o,onReset:s,onRun:c,onChoose:l,onEdit:u}){let d=fieldsOf(e.text),{title:f,help:p}=wordsOf(e.text);return(0,$.jsxs)(`div`,{className:i?`card question folded`:`card question`,children:[(0,$.jsxs)(`div`,{className:`question-head`,children:[(0,$.jsx)(`span`,{className:`quiet small`,children:e.question?Z.ask.number(e.question.number,Ss.length):Z.ask.own}),(0,$.jsx)(QuestionPicker,{onChoose:l})]}),(0,$.jsx)(`h1`,{tabIndex:-1,children:f||Z.ask.untitled}),p&&(0,$.jsx)(`p`,{className:`question-help`,children:p}),(0,$.jsx)(ProblemSummary,{problems:t.list},t.count),(0,$.jsxs)(`div`,{className:`question-line`,children:[(0,$.jsx)(`p`,{children:inWords(d,e.filled)}),(0,$.jsx)(q,{className:`button`,onPress:a,children:Z.ask.change})]}),(0,$.jsxs)(Cr,{className:`question-form`,validationBehavior:`aria`,onSubmit:e=>{e.preventDefault(),c()},children:[d.length===0&&(0,$.jsx)(`p`,{className:`quiet`,children:Z.ask.noVariables}),(0,$.jsx)(FormFields,{fields:d,filled:e.filled,problems:t.list,onFill:o}),(0,$.jsxs)(`div`,{className:`form-actions`,children:[(0,$.jsxs)(q,{type:`submit`,className:`button primary`,"aria-describedby":`run-keys`,children:[Z.ask.run,(0,$.jsx)(`kbd`,{id:`run-keys`,children:Z.ask.runKeys})]}),(0,$.jsx)(q,{className:`link-button`,onPress:s,children:Z.ask.reset}),n&&(0,$.jsx)(`span`,{className:`spinner`,"aria-hidden":!0})]})]}),(0,$.jsx)(`div`,{className:`question-foot`,children:(0,$.jsx)(q,{className:`link-button underlined`,onPress:u,children:Z.ask.asGraphql})})]})}var bc=150;function useAddress(e,t,n){let i=(0,W.useRef)(null),a=(0,W.useRef)(!0),o=(0,W.useCallback)(async e=>{let a=await addressOf(e);if(n(a===null),a===null||location.pathname!==`/`||a===location.pathname+location.search)return;let o=i.current!==null&&(i.current.text!==e.text||i.current.filled!==e.filled);o&&(i.current=null),t.address=a,history[o?`pushState`:`replaceState`](null,``,a)},[t,n]);return(0,W.useEffect)(()=>{if(a.current){a.current=!1;return}let t=window.setTimeout(()=>void o(e),bc);return()=>window.clearTimeout(t)},[e,o]),(0,W.useCallback)(e=>{o(e).then(()=>{i.current=e})},[o])}function useLatest(e){let[t,n]=(0,W.useState)(e),i=(0,W.useRef)(e);return[t,(0,W.useCallback)(e=>{i.current={...i.current,...e},n(i.current)},[]),(0,W.useCallback)(()=>i.current,[])]}var xc=3e3;function useRun(){let[e,t]=(0,W.useState)({state:`idle`}),[n,i]=(0,W.useState)(null),a=(0,W.useRef)(null),o=(0,W.useRef)(null),s=(0,W.useCallback)(async e=>{a.current?.abort();let n=new AbortController;a.current=n,t({state:`running`,since:Date.now()});try{let a=await e(n.signal);if(n.signal.aborted)return;i(a),t({state:`answered`})}catch(e){if(n.signal.aborted)return;let i=e instanceof Error?e.message:String(e);t({state:`failed`,message:i,unreachable:e instanceof NoAnswer&&i===Z.errors.network})}},[]),c=(0,W.useCallback)((e,t,n)=>{o.current=()=>void s(i=>run(e,t,n,i)),o.current()},[s]),more=(e,t)=>{n!==null&&s(async i=>withPage(n,(await nextPage(n,e,t,i)).section))},l=(0,W.useCallback)(()=>{a.current!==null&&(a.current.abort(),a.current=null,t(e=>e.state===`running`?{state:`cancelled`}:e))},[]);return(0,W.useEffect)(()=>()=>a.current?.abort(),[]),useAgain(e,o),{progress:e,answered:n,start:c,more,cancel:l}}function useAgain(e,t){(0,W.useEffect)(()=>{if(e.state!==`failed`||!e.unreachable)return;let n=window.setTimeout(()=>t.current?.(),xc);return()=>window.clearTimeout(n)},[e,t])}function Asking({opened:e,written:t}){let[n,i,a]=useLatest(e.place),[o,s]=(0,W.useState)({list:[],count:0}),[c,l]=(0,W.useState)(!1),[u,d]=(0,W.useState)(e.named),{progress:f,answered:p,start:m,more:h,cancel:g}=useRun(),_=useAddress(n,t,l),v=(0,W.useCallback)(e=>{let t=parsed(e.text);if(`fault`in t){s(({count:e})=>({list:[{path:``,label:``,message:Z.ask.syntax(t.fault)}],count:e+1}));return}let n=readForm(fieldsOf(e.text),e.filled);s(({count:e})=>({list:n.problems,count:e+1})),n.problems.length>0||(d(!0),_(e),m(t.document,e.text,n.variables))},[m,_]),y=(0,W.useRef)(!1);(0,W.useEffect)(()=>{!y.current&&e.named&&(y.current=!0,v(e.place))},[v,e]),useKeys(()=>v(a()),g);let choose=e=>{let t=e?.text??`# What do you want to know?
query Own {
  world {
    today
  }
}
`;s({list:[],count:0}),d(!1),i({question:e,text:t,filled:fill(fieldsOf(t)),arrangement:As,editing:e===null})},arrange=e=>i({arrangement:e}),b=f.state===`running`;return(0,$.jsxs)(`div`,{className:n.editing?`ask editing`:`ask`,children:[(0,$.jsxs)(`section`,{id:`form`,className:`form-side`,"aria-label":Z.ask.form,"data-region":!0,tabIndex:-1,children:[e.remarks.map(e=>(0,$.jsx)(`p`,{className:`remark`,role:`status`,children:e},e)),n.editing?(0,$.jsx)(Editing,{place:n,problems:o,running:b,tooLong:c,onChange:i,onRun:()=>v(a()),onChoose:choose}):(0,$.jsx)(QuestionCard,{place:n,problems:o,running:b,folded:u,onUnfold:()=>d(!1),onFill:(e,t)=>i({filled:{...a().filled,[e]:t}}),onReset:()=>i({filled:fill(fieldsOf(n.text))}),onRun:()=>v(a()),onChoose:choose,onEdit:()=>i({editing:!0})})]}),(0,$.jsx)(AnswerPanel,{place:n,progress:f,answered:p,onView:e=>i({view:e}),onArrange:arrange,onMore:h,onCancel:g})]})}function useKeys(e,t){let n=(0,W.useRef)({run:e,cancel:t});n.current={run:e,cancel:t},(0,W.useEffect)(()=>{let runs=e=>{e.key===`Enter`&&(e.ctrlKey||e.metaKey)&&(e.preventDefault(),e.stopPropagation(),n.current.run())},cancels=e=>{let t=document.querySelector(`[role="dialog"], [role="listbox"]`)!==null;e.key===`Escape`&&!e.defaultPrevented&&!t&&n.current.cancel()};return window.addEventListener(`keydown`,runs,!0),window.addEventListener(`keydown`,cancels),()=>{window.removeEventListener(`keydown`,runs,!0),window.removeEventListener(`keydown`,cancels)}},[])}function AskPage(){let e=useSearch(),[t]=(0,W.useState)({address:null}),[n,i]=(0,W.useState)(null);return(0,W.useEffect)(()=>{let n=e===``?`/`:`/?${e}`;if(t.address===n)return;let a=!0;return open(e).then(e=>{a&&(t.address=n,i(t=>({opened:e,count:(t?.count??0)+1})))}),()=>{a=!1}},[e,t]),n===null?(0,$.jsx)(`p`,{className:`page quiet`,children:Z.loading}):(0,$.jsx)(Asking,{opened:n.opened,written:t},n.count)}function QuestionsPage(){let[e,t]=(0,W.useState)(``),n=Ss.filter(t=>matches(t,e)),i=[...new Set(n.map(({topic:e})=>e))];return(0,$.jsxs)(`div`,{className:`page narrow`,children:[(0,$.jsxs)(`div`,{children:[(0,$.jsx)(`h1`,{tabIndex:-1,children:Z.questions.title}),(0,$.jsx)(`p`,{className:`quiet`,children:Z.questions.lead})]}),(0,$.jsxs)(`div`,{className:`page-tools`,role:`search`,children:[(0,$.jsx)(`input`,{className:`control`,type:`search`,"aria-label":Z.ask.search,placeholder:Z.ask.search,value:e,onChange:e=>t(e.target.value)}),(0,$.jsx)(`span`,{className:`quiet small`,role:`status`,children:n.length===0?Z.ask.noneFound:Z.questions.found(n.length)})]}),i.map(e=>(0,$.jsxs)(`section`,{className:`card topic`,"aria-label":e,children:[(0,$.jsx)(`h2`,{children:e}),(0,$.jsx)(`ul`,{children:n.filter(t=>t.topic===e).map(({number:e,title:t,help:n})=>(0,$.jsxs)(`li`,{children:[(0,$.jsx)(`span`,{className:`code quiet`,children:e}),(0,$.jsxs)(`div`,{children:[(0,$.jsx)(ss,{href:`/?q=${e}`,children:t}),n&&(0,$.jsx)(`p`,{className:`quiet small`,children:n})]})]},e))})]},e)),(0,$.jsx)(`p`,{children:(0,$.jsx)(ss,{href:`/?own`,children:Z.questions.own})})]})}function matches({number:e,title:t,help:n,topic:i},a){let o=`${e} ${t} ${n} ${i}`.toLocaleLowerCase(`en`);return a.toLocaleLowerCase(`en`).split(/\s+/).every(e=>o.includes(e))}var Sc=(0,W.lazy)(()=>De(()=>import(`./FeedsPage-BmMZD9FJ.js`),__vite__mapDeps([7,1,2])));function App(){let[,e]=useLocation();return(0,$.jsx)(d,{navigate:t=>e(t),children:(0,$.jsx)(Shell,{children:(0,$.jsx)(W.Suspense,{fallback:(0,$.jsx)(`p`,{className:`page quiet`,children:Z.loading}),children:(0,$.jsxs)(Switch,{children:[(0,$.jsx)(Route,{path:`/`,component:AskPage}),(0,$.jsx)(Route,{path:`/questions`,component:QuestionsPage}),(0,$.jsx)(Route,{path:`/feeds`,component:Sc}),(0,$.jsx)(Route,{children:(0,$.jsxs)(`div`,{className:`page`,children:[(0,$.jsx)(`h1`,{tabIndex:-1,children:Z.shell.lost}),(0,$.jsx)(`p`,{children:(0,$.jsx)(ss,{href:`/`,children:Z.shell.toAsk})})]})})]})})})})}var Cc=document.getElementById(`workbench`);if(Cc===null)throw Error(`index.html has no element with the id "workbench"`);(0,Jo.createRoot)(Cc).render((0,$.jsx)(W.StrictMode,{children:(0,$.jsx)(App,{})}));export{ask as a,age as c,enumWords as d,fieldWords as f,q as g,useSearch as h,usePolled as i,instant as l,useLocation as m,save as n,graphql as o,number as p,csv as r,Ns as s,moved as t,Z as u};