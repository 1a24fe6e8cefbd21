const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["assets/Editor-DtqxA8uC.js","assets/rolldown-runtime-B8BYMn-z.js","assets/jsx-runtime-Ch-ejDi4.js","assets/esm-DDt2cLfl.js","assets/preload-helper-BXt7DHt-.js","assets/validate-CwwKDR8Z.js","assets/introspection-_oGx6L9f.js","assets/BrowsePage-D_Ek91Km.js","assets/ThingPage-B_PH1zyh.js","assets/FeedsPage-C5wOi_Qp.js","assets/spot-9bY-pRKZ.js"])))=>i.map(i=>d[i]);
import{i as e,o as t,t as n}from"./rolldown-runtime-B8BYMn-z.js";import{n as r,t as i}from"./jsx-runtime-Ch-ejDi4.js";import{$t as a,A as o,At as s,Ct as c,Dt as l,E as u,Et as d,Ft as f,Gt as p,H as m,Ht as h,I as g,It as _,Jt as v,K as y,Kt as b,Lt as x,M as S,Nt as C,O as w,Ot as T,P as E,Pt as D,Q as O,Qt as k,R as A,Rt as j,St as M,T as N,Tt as P,Ut as ee,W as te,Wt as ne,Xt as re,Yt as F,Zt as ie,_ as ae,_t as oe,bt as se,ct as I,d as ce,en as le,et as ue,f as de,g as fe,gt as pe,h as me,i as he,in as ge,k as _e,kt as ve,l as ye,m as be,n as xe,nn as L,p as Se,q as Ce,qt as R,r as we,rn as Te,rt as Ee,t as De,tn as Oe,u as ke,v as Ae,vt as je,wt as Me,xt as Ne,yt as Pe}from"./preload-helper-BXt7DHt-.js";import{A as z,B as Fe,C as Ie,D as Le,E as Re,F as ze,H as Be,I as Ve,L as B,M as He,N as V,O as Ue,P as We,R as Ge,S as Ke,T as qe,V as Je,_ as H,a as Ye,b as Xe,c as Ze,d as Qe,f as $e,g as et,h as tt,i as nt,j as rt,k as U,l as it,m as ot,n as st,o as ct,p as W,r as lt,s as ut,t as dt,u as ft,v as pt,w as mt,x as ht,y as gt,z as _t}from"./spot-9bY-pRKZ.js";import{A as vt,B as yt,D as bt,E as xt,F as St,I as Ct,L as wt,M as Tt,O as Et,P as Dt,R as Ot,T as kt,m as At,p as jt,t as Mt,w as Nt}from"./validate-CwwKDR8Z.js";import{l as Pt,o as Ft,s as It}from"./introspection-_oGx6L9f.js";var Lt=`react-aria-clear-focus`,Rt=`react-aria-focus`;function $b72f3f7b3b5f42c6$export$76e4e37e5339496d(e){let t=$b72f3f7b3b5f42c6$export$759df0d867455a91(a(e));t!==e&&(t&&$b72f3f7b3b5f42c6$export$6c5dc7e81d2cc29a(t,e),e&&$b72f3f7b3b5f42c6$export$2b35b76d2e30e129(e,t))}function $b72f3f7b3b5f42c6$export$6c5dc7e81d2cc29a(e,t){e.dispatchEvent(new FocusEvent(`blur`,{relatedTarget:t})),e.dispatchEvent(new FocusEvent(`focusout`,{bubbles:!0,relatedTarget:t}))}function $b72f3f7b3b5f42c6$export$2b35b76d2e30e129(e,t){e.dispatchEvent(new FocusEvent(`focus`,{relatedTarget:t})),e.dispatchEvent(new FocusEvent(`focusin`,{bubbles:!0,relatedTarget:t}))}function $b72f3f7b3b5f42c6$export$759df0d867455a91(e){let t=R(e),n=t?.getAttribute(`aria-activedescendant`);return n&&e.getElementById(n)||t}var zt={};zt={collectionLabel:`مقترحات`};var Bt={};Bt={collectionLabel:`Предложения`};var Vt={};Vt={collectionLabel:`Návrhy`};var Ht={};Ht={collectionLabel:`Forslag`};var Ut={};Ut={collectionLabel:`Empfehlungen`};var Wt={};Wt={collectionLabel:`Προτάσεις`};var Gt={};Gt={collectionLabel:`Suggestions`};var Kt={};Kt={collectionLabel:`Sugerencias`};var qt={};qt={collectionLabel:`Soovitused`};var Jt={};Jt={collectionLabel:`Ehdotukset`};var Yt={};Yt={collectionLabel:`Suggestions`};var Xt={};Xt={collectionLabel:`הצעות`};var Zt={};Zt={collectionLabel:`Prijedlozi`};var Qt={};Qt={collectionLabel:`Javaslatok`};var $t={};$t={collectionLabel:`Suggerimenti`};var en={};en={collectionLabel:`候補`};var tn={};tn={collectionLabel:`제안`};var nn={};nn={collectionLabel:`Pasiūlymai`};var rn={};rn={collectionLabel:`Ieteikumi`};var an={};an={collectionLabel:`Forslag`};var on={};on={collectionLabel:`Suggesties`};var sn={};sn={collectionLabel:`Sugestie`};var cn={};cn={collectionLabel:`Sugestões`};var ln={};ln={collectionLabel:`Sugestões`};var un={};un={collectionLabel:`Sugestii`};var dn={};dn={collectionLabel:`Предложения`};var fn={};fn={collectionLabel:`Návrhy`};var pn={};pn={collectionLabel:`Predlogi`};var mn={};mn={collectionLabel:`Predlozi`};var hn={};hn={collectionLabel:`Förslag`};var gn={};gn={collectionLabel:`Öneriler`};var _n={};_n={collectionLabel:`Пропозиції`};var vn={};vn={collectionLabel:`建议`};var yn={};yn={collectionLabel:`建議`};var bn={};bn={"ar-AE":zt,"bg-BG":Bt,"cs-CZ":Vt,"da-DK":Ht,"de-DE":Ut,"el-GR":Wt,"en-US":Gt,"es-ES":Kt,"et-EE":qt,"fi-FI":Jt,"fr-FR":Yt,"he-IL":Xt,"hr-HR":Zt,"hu-HU":Qt,"it-IT":$t,"ja-JP":en,"ko-KR":tn,"lt-LT":nn,"lv-LV":rn,"nb-NO":an,"nl-NL":on,"pl-PL":sn,"pt-BR":cn,"pt-PT":ln,"ro-RO":un,"ru-RU":dn,"sk-SK":fn,"sl-SI":pn,"sr-SP":mn,"sv-SE":hn,"tr-TR":gn,"uk-UA":_n,"zh-CN":vn,"zh-TW":yn};var xn=100,Sn=600,G={isOpen:!1,screenWidth:0,screenHeight:0,screenAngle:0,screenTimeout:0,startTimeStamp:0,endTimeStamp:0,resizeTimeStamp:0,resizeTimeout:0},Cn=new Set([`checkbox`,`radio`,`range`,`color`,`file`,`image`,`button`,`submit`,`reset`]);function $bb39c0fc1c19b34c$var$getTouchScreen(){let e=Number(window.visualViewport?.width??window.innerWidth),t=Number(window.visualViewport?.height??window.innerHeight),n=Number(window.visualViewport?.scale??1);return{width:e*n,height:t*n,angle:window.screen.orientation?.angle??0}}function $bb39c0fc1c19b34c$var$onResizeStart(e){G.resizeTimeStamp<=e.timeStamp+50&&(G.resizeTimeStamp=e.timeStamp+150,window.clearTimeout(G.resizeTimeout),G.resizeTimeout=window.setTimeout($bb39c0fc1c19b34c$var$onResizeEnd,150))}function $bb39c0fc1c19b34c$var$onResizeEnd(){let e=Le(`viewport`);if(_()&&e?.includes(`overlays-content`))return;let t=performance.now(),n=$bb39c0fc1c19b34c$var$getTouchScreen(),r=t-G.startTimeStamp,i=G.screenHeight-n.height,a=G.screenAngle-n.angle;Math.abs(a)%180&&G.screenWidth-n.height<xn&&(G.screenWidth=n.width,G.screenHeight=n.height,G.screenAngle=n.angle,i=0),r>Sn&&(window.clearTimeout(G.screenTimeout),G.screenTimeout=window.setTimeout(()=>{let e=$bb39c0fc1c19b34c$export$c57958e35f31ed73(document.hasFocus()?R():null),t=$bb39c0fc1c19b34c$var$getTouchScreen();Math.abs(G.screenAngle-t.angle)%180||G.isOpen&&e||(G.screenWidth=t.width,G.screenHeight=t.height,G.screenAngle=t.angle,G.isOpen=!1)},Sn)),r<=Sn&&i>=xn&&(G.endTimeStamp=t),G.isOpen=i>=xn}function $bb39c0fc1c19b34c$var$onOrientationChange(){let e=$bb39c0fc1c19b34c$var$getTouchScreen(),t=G.screenAngle-e.angle;if(Math.abs(t)%180&&!G.isOpen){let e=G.screenWidth;G.screenWidth=G.screenHeight,G.screenHeight=e}G.isOpen||(G.screenAngle=e.angle)}function $bb39c0fc1c19b34c$var$onFocus(e){let t=$bb39c0fc1c19b34c$export$c57958e35f31ed73(F(e)),n=performance.now(),r=$bb39c0fc1c19b34c$var$getTouchScreen(),i=G.screenHeight-r.height;i<xn&&t&&(G.screenWidth=r.width,G.screenHeight=r.height,G.screenAngle=r.angle,G.startTimeStamp=n),t&&window.clearTimeout(G.screenTimeout),i>=xn&&t&&(G.endTimeStamp=n)}function $bb39c0fc1c19b34c$var$setupGlobalEvents(){let e=$bb39c0fc1c19b34c$var$getTouchScreen();Oe(window.visualViewport,`resize`,D()?$bb39c0fc1c19b34c$var$onResizeEnd:$bb39c0fc1c19b34c$var$onResizeStart),Oe(window.screen.orientation,`change`,$bb39c0fc1c19b34c$var$onOrientationChange),Oe(window,`focus`,$bb39c0fc1c19b34c$var$onFocus,{capture:!0,passive:!0}),G.screenWidth=e.width,G.screenHeight=e.height,G.screenAngle=e.angle}typeof document<`u`&&(document.readyState===`loading`?Oe(document,`DOMContentLoaded`,$bb39c0fc1c19b34c$var$setupGlobalEvents):$bb39c0fc1c19b34c$var$setupGlobalEvents());function $bb39c0fc1c19b34c$export$a986ed8aea890397(){let e=Le(`viewport`);return _()&&e?.includes(`overlays-content`)?!1:G.isOpen?!0:G.startTimeStamp?G.endTimeStamp>=G.startTimeStamp?!0:performance.now()-G.startTimeStamp<=Sn?G.endTimeStamp>0||window.navigator.maxTouchPoints>0:!1:window.navigator.maxTouchPoints>0}function $bb39c0fc1c19b34c$export$c57958e35f31ed73(e){if(!(e instanceof Element)||!h(e))return!1;let t=e instanceof HTMLTextAreaElement,n=e instanceof HTMLElement&&e.isContentEditable,r=e instanceof HTMLInputElement&&!Cn.has(e.type);return t||n||r}function $bb39c0fc1c19b34c$export$16792effe837dba3(e){return f()?e.metaKey:e.ctrlKey}function $bb39c0fc1c19b34c$export$b1f1c83775b8b5f7(){return G.isOpen}var K=t(r(),1);function $600b3cf69ae46262$export$90fc3a17d93f704c(e,t,n,r){let i=Re(n),a=n==null;(0,K.useEffect)(()=>{if(!(a||e.current==null))return Oe(e.current,t,i,r)},[e,t,r,a])}function $e8ac3c3f5d4bae7f$export$d6875122194c7b44(e,t){let{id:n,"aria-label":r,"aria-labelledby":i}=e;return n=Fe(n),i&&r?i=[...new Set([n,...i.trim().split(/\s+/)])].join(` `):i&&=i.trim().split(/\s+/).join(` `),!r&&!i&&t&&(r=t),{id:n,"aria-label":r,"aria-labelledby":i}}var wn=new Set([`Arab`,`Syrc`,`Samr`,`Mand`,`Thaa`,`Mend`,`Nkoo`,`Adlm`,`Rohg`,`Hebr`]),Tn=new Set([`ae`,`ar`,`arc`,`bcc`,`bqi`,`ckb`,`dv`,`fa`,`glk`,`he`,`ku`,`mzn`,`nqo`,`pnb`,`ps`,`sd`,`ug`,`ur`,`yi`]);function $d805ff57cab8bee2$export$702d680b21cbd764(e){if(Intl.Locale){let t=new Intl.Locale(e).maximize(),n=typeof t.getTextInfo==`function`?t.getTextInfo():t.textInfo;if(n)return n.direction===`rtl`;if(t.script)return wn.has(t.script)}let t=e.split(`-`)[0];return Tn.has(t)}var En=Symbol.for(`react-aria.i18n.locale`);function $520a025cdb0d710d$export$f09106e7c6677ec5(){let e=typeof window<`u`&&window[En]||typeof navigator<`u`&&(navigator.language||navigator.userLanguage)||`en-US`;try{Intl.DateTimeFormat.supportedLocalesOf([e])}catch{e=`en-US`}return{locale:e,direction:$d805ff57cab8bee2$export$702d680b21cbd764(e)?`rtl`:`ltr`}}var Dn=$520a025cdb0d710d$export$f09106e7c6677ec5(),On=new Set;function $520a025cdb0d710d$var$updateLocale(){Dn=$520a025cdb0d710d$export$f09106e7c6677ec5();for(let e of On)e(Dn)}function $520a025cdb0d710d$export$188ec29ebc2bdc3a(){let e=Je(),[t,n]=(0,K.useState)(Dn);return(0,K.useEffect)(()=>(On.size===0&&window.addEventListener(`languagechange`,$520a025cdb0d710d$var$updateLocale),On.add(n),()=>{On.delete(n),On.size===0&&window.removeEventListener(`languagechange`,$520a025cdb0d710d$var$updateLocale)}),[]),e?{locale:typeof window<`u`&&window[En]||`en-US`,direction:`ltr`}:t}var kn=K.createContext(null);function $2eb8e6d23f3d0cb0$export$43bb16f9c6d9e3f7(){let e=$520a025cdb0d710d$export$188ec29ebc2bdc3a();return(0,K.useContext)(kn)||e}var An=Symbol.for(`react-aria.i18n.locale`),jn=Symbol.for(`react-aria.i18n.strings`),Mn=void 0,Nn=class $a747a10fe70a57da$export$c17fa47878dc55b6{constructor(e,t=`en-US`){this.strings=Object.fromEntries(Object.entries(e).filter(([,e])=>e)),this.defaultLocale=t}getStringForLocale(e,t){let n=this.getStringsForLocale(t)[e];if(!n)throw Error(`Could not find intl message ${e} in ${t} locale`);return n}getStringsForLocale(e){let t=this.strings[e];return t||(t=$a747a10fe70a57da$var$getStringsForLocale(e,this.strings,this.defaultLocale),this.strings[e]=t),t}static getGlobalDictionaryForPackage(e){if(typeof window>`u`)return null;let t=window[An];if(Mn===void 0){let e=window[jn];if(!e)return null;Mn={};for(let n in e)Mn[n]=new $a747a10fe70a57da$export$c17fa47878dc55b6({[t]:e[n]},t)}let n=Mn?.[e];if(!n)throw Error(`Strings for package "${e}" were not included by LocalizedStringProvider. Please add it to the list passed to createLocalizedStringDictionary.`);return n}};function $a747a10fe70a57da$var$getStringsForLocale(e,t,n=`en-US`){if(t[e])return t[e];let r=$a747a10fe70a57da$var$getLanguage(e),i=$a747a10fe70a57da$var$getScript(e);if(i&&t[`${r}-${i}`])return t[`${r}-${i}`];if(t[r])return t[r];for(let e in t)if(e.startsWith(r+`-`))return t[e];return t[n]}function $a747a10fe70a57da$var$getLanguage(e){return Intl.Locale?new Intl.Locale(e).language:e.split(`-`)[0]}function $a747a10fe70a57da$var$getScript(e){if(Intl.Locale)return new Intl.Locale(e).script}var Pn=new Map,Fn=new Map,$b27c684a33948c64$export$2f817fcdc4b89ae0=class{constructor(e,t){this.locale=e,this.strings=t}format(e,t){let n=this.strings.getStringForLocale(e,this.locale);return typeof n==`function`?n(t,this):n}plural(e,t,n=`cardinal`){let r=t[`=`+e];if(r)return typeof r==`function`?r():r;let i=this.locale+`:`+n,a=Pn.get(i);return a||(a=new Intl.PluralRules(this.locale,{type:n}),Pn.set(i,a)),r=t[a.select(e)]||t.other,typeof r==`function`?r():r}number(e){let t=Fn.get(this.locale);return t||(t=new Intl.NumberFormat(this.locale),Fn.set(this.locale,t)),t.format(e)}select(e,t){let n=e[t]||e.other;return typeof n==`function`?n():n}},In=new WeakMap;function $cf2482eff2eeeec2$var$getCachedDictionary(e){let t=In.get(e);return t||(t=new Nn(e),In.set(e,t)),t}function $cf2482eff2eeeec2$export$87b761675e8eaa10(e,t){return t&&Nn.getGlobalDictionaryForPackage(t)||$cf2482eff2eeeec2$var$getCachedDictionary(e)}function $cf2482eff2eeeec2$export$f12b703ca79dfbb1(e,t){let{locale:n}=$2eb8e6d23f3d0cb0$export$43bb16f9c6d9e3f7(),r=$cf2482eff2eeeec2$export$87b761675e8eaa10(e,t);return(0,K.useMemo)(()=>new $b27c684a33948c64$export$2f817fcdc4b89ae0(n,r),[n,r])}function $parcel$interopDefault$3(e){return e&&e.__esModule?e.default:e}e($parcel$interopDefault$3,`$parcel$interopDefault`);function $134103e19bdfd846$export$1e40b3ca02d92d21(e,t){let{inputRef:n,collectionRef:r,filter:i,disableAutoFocusFirst:o=!1,disableVirtualFocus:s=!1}=e,c=Fe(),l=(0,K.useRef)(void 0),u=(0,K.useRef)(!1),d=(0,K.useRef)(null),f=M()===`virtual`&&(j()||_()),[p,m]=(0,K.useState)(!f&&!s),[h,g]=(0,K.useState)(!1),[v,y]=(0,K.useState)(!1);(0,K.useEffect)(()=>()=>clearTimeout(l.current),[]);let b=Re(e=>{!e.isTrusted&&p&&n.current&&R(a(n.current))!==n.current&&Me()!==`touch`&&n.current.focus();let i=F(e);!e.isTrusted&&i&&d.current!==i.id&&(clearTimeout(l.current),i===r.current?d.current&&!document.getElementById(d.current)&&(d.current=null,t.setFocusedNodeId(null)):u.current?(d.current=i.id,l.current=setTimeout(()=>{t.setFocusedNodeId(i.id)},500)):(d.current=i.id,t.setFocusedNodeId(i.id)),u.current=!1)}),[x,S]=(0,K.useState)(null),C=(0,K.useCallback)(e=>{S(e),e==null?g(!1):(e.getAttribute(`tabindex`)!=null&&m(!1),g(!0))},[]);L(()=>(x?.addEventListener(`focusin`,b),()=>{x?.removeEventListener(`focusin`,b)}),[x]);let w=Ve((0,K.useMemo)(()=>Ge(r,C),[r,C])),T=(0,K.useCallback)(()=>{r.current?(u.current=!0,r.current?.dispatchEvent(new CustomEvent(Rt,{cancelable:!0,bubbles:!0,detail:{focusStrategy:`first`}}))):y(!0)},[r]),E=(0,K.useCallback)(e=>{y(!1),$b72f3f7b3b5f42c6$export$76e4e37e5339496d(R()),d.current=null,t.setFocusedNodeId(null);let n=new CustomEvent(Lt,{cancelable:!0,bubbles:!0,detail:{clearFocusKey:e}});clearTimeout(l.current),u.current=!1,r.current?.dispatchEvent(n)},[r,t]),D=(0,K.useRef)(``);$600b3cf69ae46262$export$90fc3a17d93f704c(n,`beforeinput`,e=>{let{inputType:t}=e;D.current=t});let onChange=e=>{(D.current===`insertText`||D.current===`insertCompositionText`||D.current===`insertFromComposition`)&&!o?T():D.current&&(D.current.includes(`insert`)||D.current.includes(`delete`)||D.current.includes(`history`))&&(E(!0),$b72f3f7b3b5f42c6$export$759df0d867455a91(document)===n.current&&$b72f3f7b3b5f42c6$export$2b35b76d2e30e129(n.current,null)),t.setInputValue(e)},O=(0,K.useRef)(null),onKeyDown=e=>{if(O.current=F(e),e.nativeEvent.isComposing)return;let t=d.current;switch(t!==null&&a(n.current).getElementById(t)==null&&(d.current=null,t=null),e.key){case`a`:if($bb39c0fc1c19b34c$export$16792effe837dba3(e))return;break;case`Escape`:if(e.isDefaultPrevented())return;break;case` `:return;case`Tab`:`continuePropagation`in e&&e.continuePropagation();return;case`Home`:case`End`:case`PageDown`:case`PageUp`:case`ArrowUp`:case`ArrowDown`:case`ArrowRight`:case`ArrowLeft`:{if((e.key===`Home`||e.key===`End`)&&t==null&&e.shiftKey)return;if(e.key===`ArrowRight`||e.key===`ArrowLeft`){if(t==null){e.isPropagationStopped()||e.stopPropagation();return}break}e.preventDefault();let n=new CustomEvent(Rt,{cancelable:!0,bubbles:!0});r.current?.dispatchEvent(n);break}}e.isPropagationStopped()||e.stopPropagation();let i=!0;if(r.current!==null){if(t==null)i=r.current?.dispatchEvent(new KeyboardEvent(e.nativeEvent.type,e.nativeEvent))||!1;else{let n=document.getElementById(t);n&&(i=n?.dispatchEvent(new KeyboardEvent(e.nativeEvent.type,e.nativeEvent))||!1)}}if(i)switch(e.key){case`ArrowLeft`:case`ArrowRight`:E();break;case`Enter`:t!=null&&document.getElementById(t)?.dispatchEvent(new PointerEvent(`click`,e.nativeEvent))}else e.preventDefault()},k=Re(e=>{if(F(e)===O.current){e.stopImmediatePropagation();let t=d.current;t==null?r.current?.dispatchEvent(new KeyboardEvent(e.type,e)):document.getElementById(t)?.dispatchEvent(new KeyboardEvent(e.type,e))}});(0,K.useEffect)(()=>(document.addEventListener(`keyup`,k,!0),()=>{document.removeEventListener(`keyup`,k,!0)}),[]);let A=$e8ac3c3f5d4bae7f$export$d6875122194c7b44({id:c,"aria-label":$cf2482eff2eeeec2$export$f12b703ca79dfbb1($parcel$interopDefault$3(bn),`@react-aria/autocomplete`).format(`collectionLabel`)}),N=(0,K.useCallback)((e,n)=>!i||i(e,t.inputValue,n),[t.inputValue,i]),onBlur=e=>{if(!e.isTrusted)return;let t=d.current?document.getElementById(d.current):null;t&&$b72f3f7b3b5f42c6$export$6c5dc7e81d2cc29a(t,e.relatedTarget)},onFocus=e=>{if(e.isTrusted&&d.current&&document.getElementById(d.current)){let t=F(e);queueMicrotask(()=>{$b72f3f7b3b5f42c6$export$6c5dc7e81d2cc29a(t,r.current),$b72f3f7b3b5f42c6$export$2b35b76d2e30e129(r.current,t)})}},onPointerDown=e=>{e.button===0&&e.pointerType!==`touch`&&d.current!=null&&n.current!=null&&F(e)===n.current&&E()},P={value:t.inputValue,onChange},ee={onKeyDown,"aria-activedescendant":t.focusedNodeId??void 0,onBlur,onFocus,onPointerDown};return P={...P,...p&&h&&ee,enterKeyHint:`go`,"aria-controls":h?c:void 0,"aria-autocomplete":`list`,autoCorrect:`off`,spellCheck:`false`,autoComplete:`off`},{inputProps:P,collectionProps:B(A,{shouldUseVirtualFocus:p,disallowTypeAhead:p,autoFocus:v?`first`:!1}),collectionRef:w,filter:i==null?void 0:N}}var Ln=K.useInsertionEffect??K.useLayoutEffect;function $3e6197669829fe11$export$40bfa8c7b0832715(e,t,n){let[r,i]=(0,K.useState)(e||t),a=(0,K.useRef)(r),o=(0,K.useRef)(e!==void 0),s=e!==void 0;(0,K.useEffect)(()=>{o.current,o.current=s},[s]);let c=s?e:r;Ln(()=>{a.current=c});let[,l]=(0,K.useReducer)(()=>({}),{});return[c,(0,K.useCallback)((e,...t)=>{let r=typeof e==`function`?e(a.current):e;Object.is(a.current,r)||(a.current=r,i(r),l(),n?.(r,...t))},[n])]}function $436a01f8a2730afd$export$ce1595f6e1a63433(e){let{onInputChange:t,inputValue:n,defaultInputValue:r=``}=e,onInputChange=e=>{t&&t(e)},[i,a]=(0,K.useState)(null),[o,s]=$3e6197669829fe11$export$40bfa8c7b0832715(n,r,onInputChange);return{inputValue:o,setInputValue:s,focusedNodeId:i,setFocusedNodeId:a}}var Rn=(0,K.createContext)(null),zn=(0,K.createContext)(null),Bn=(0,K.createContext)(null),Vn=(0,K.createContext)(null);function $4b38b5b75ecc6208$export$2f2b9559550c7bbc(e){let t=ze(Rn,e.slot);e=B(t,e);let{filter:n,disableAutoFocusFirst:r}=e,i=$436a01f8a2730afd$export$ce1595f6e1a63433(e),a=(0,K.useRef)(null),o=(0,K.useRef)(null),{inputProps:s,collectionProps:c,collectionRef:l,filter:u}=$134103e19bdfd846$export$1e40b3ca02d92d21({...We(e),filter:n,disableAutoFocusFirst:r,inputRef:a,collectionRef:o},i);return K.createElement(Ue,{values:[[zn,i],[Vn,{...s,ref:a}],[Bn,{...c,filter:u,ref:l}]]},e.children)}var $6f0c29017aeec335$export$d68d59712b04d9d1=class{constructor(e){this.value=null,this.level=0,this.hasChildNodes=!1,this.rendered=null,this.textValue=``,this[`aria-label`]=void 0,this.index=0,this.parentKey=null,this.prevKey=null,this.nextKey=null,this.firstChildKey=null,this.lastChildKey=null,this.props={},this.colSpan=null,this.colIndex=null,this.type=this.constructor.type,this.key=e}get childNodes(){throw Error(`childNodes is not supported`)}clone(){let e=new this.constructor(this.key);return e.value=this.value,e.level=this.level,e.hasChildNodes=this.hasChildNodes,e.rendered=this.rendered,e.textValue=this.textValue,e[`aria-label`]=this[`aria-label`],e.index=this.index,e.parentKey=this.parentKey,e.prevKey=this.prevKey,e.nextKey=this.nextKey,e.firstChildKey=this.firstChildKey,e.lastChildKey=this.lastChildKey,e.props=this.props,e.render=this.render,e.colSpan=this.colSpan,e.colIndex=this.colIndex,e}filter(e,t,n){let r=this.clone();return t.addDescendants(r,e),r}},$6f0c29017aeec335$export$b1918e978f1ee46f=class extends $6f0c29017aeec335$export$d68d59712b04d9d1{filter(e,t,n){let[r,i]=$6f0c29017aeec335$var$filterChildren(e,t,this.firstChildKey,n),a=this.clone();return a.firstChildKey=r,a.lastChildKey=i,a}},$6f0c29017aeec335$export$5ae2504e948afce5=class extends $6f0c29017aeec335$export$d68d59712b04d9d1{static{this.type=`header`}},$6f0c29017aeec335$export$8258a0665a675899=class extends $6f0c29017aeec335$export$d68d59712b04d9d1{static{this.type=`loader`}},$6f0c29017aeec335$export$fd11f34e1d07f134=class extends $6f0c29017aeec335$export$b1918e978f1ee46f{static{this.type=`item`}filter(e,t,n){if(n(this.textValue,this)){let n=this.clone();return t.addDescendants(n,e),n}return null}},$6f0c29017aeec335$export$437f11dc9b403b78=class extends $6f0c29017aeec335$export$b1918e978f1ee46f{static{this.type=`section`}filter(e,t,n){let r=super.filter(e,t,n);if(r&&r.lastChildKey!==null){let t=e.getItem(r.lastChildKey);if(t&&t.type!==`header`)return r}return null}},$6f0c29017aeec335$export$408d25a4e12db025=class{get size(){return this.itemCount}getKeys(){return this.keyMap.keys()}*[Symbol.iterator](){let e=this.firstKey==null?void 0:this.keyMap.get(this.firstKey);for(;e;)yield e,e=e.nextKey==null?void 0:this.keyMap.get(e.nextKey)}getChildren(e){let t=this.keyMap;return{*[Symbol.iterator](){let n=t.get(e),r=n?.firstChildKey==null?null:t.get(n.firstChildKey);for(;r;)yield r,r=r.nextKey==null?void 0:t.get(r.nextKey)}}}getKeyBefore(e){let t=this.keyMap.get(e);if(!t)return null;if(t.prevKey!=null){for(t=this.keyMap.get(t.prevKey);t&&t.type!==`item`&&t.lastChildKey!=null;)t=this.keyMap.get(t.lastChildKey);return t?.key??null}return t.parentKey}getKeyAfter(e){let t=this.keyMap.get(e);if(!t)return null;if(t.type!==`item`&&t.firstChildKey!=null)return t.firstChildKey;for(;t;){if(t.nextKey!=null)return t.nextKey;if(t.parentKey!=null)t=this.keyMap.get(t.parentKey);else return null}return null}getFirstKey(){return this.firstKey}getLastKey(){let e=this.lastKey==null?null:this.keyMap.get(this.lastKey);for(;e?.lastChildKey!=null;)e=this.keyMap.get(e.lastChildKey);return e?.key??null}getItem(e){return this.keyMap.get(e)??null}at(){throw Error(`Not implemented`)}clone(){let e=this.constructor,t=new e;return t.keyMap=new Map(this.keyMap),t.firstKey=this.firstKey,t.lastKey=this.lastKey,t.itemCount=this.itemCount,t}addNode(e){if(this.frozen)throw Error(`Cannot add a node to a frozen collection`);e.type===`item`&&this.keyMap.get(e.key)==null&&this.itemCount++,this.keyMap.set(e.key,e)}addDescendants(e,t){this.addNode(e);let n=t.getChildren(e.key);for(let e of n)this.addDescendants(e,t)}removeNode(e){if(this.frozen)throw Error(`Cannot remove a node to a frozen collection`);let t=this.keyMap.get(e);t!=null&&t.type===`item`&&this.itemCount--,this.keyMap.delete(e)}commit(e,t,n=!1){if(this.frozen)throw Error(`Cannot commit a frozen collection`);this.firstKey=e,this.lastKey=t,this.frozen=!n}filter(e){let t=new this.constructor,[n,r]=$6f0c29017aeec335$var$filterChildren(this,t,this.firstKey,e);return t?.commit(n,r),t}constructor(){this.keyMap=new Map,this.firstKey=null,this.lastKey=null,this.frozen=!1,this.itemCount=0}};function $6f0c29017aeec335$var$filterChildren(e,t,n,r){if(n==null)return[null,null];let i=null,a=null,o=e.getItem(n);for(;o!=null;){let n=o.filter(e,t,r);n!=null&&(n.nextKey=null,a&&(n.prevKey=a.key,a.nextKey=n.key),i??=n,t.addNode(n),a=n),o=o.nextKey==null?null:e.getItem(o.nextKey)}if(a&&a.type===`separator`){let e=a.prevKey;t.removeNode(a.key),e==null?a=null:(a=t.getItem(e),a.nextKey=null)}return[i?.key??null,a?.key??null]}var $96ead35620b8fd36$export$410b0c854570d131=class{constructor(e){this._firstChild=null,this._lastChild=null,this._previousSibling=null,this._nextSibling=null,this._parentNode=null,this._minInvalidChildIndex=null,this.ownerDocument=e}*[Symbol.iterator](){let e=this.firstChild;for(;e;)yield e,e=e.nextSibling}get firstChild(){return this._firstChild}set firstChild(e){this._firstChild=e,this.ownerDocument.markDirty(this)}get lastChild(){return this._lastChild}set lastChild(e){this._lastChild=e,this.ownerDocument.markDirty(this)}get previousSibling(){return this._previousSibling}set previousSibling(e){this._previousSibling=e,this.ownerDocument.markDirty(this)}get nextSibling(){return this._nextSibling}set nextSibling(e){this._nextSibling=e,this.ownerDocument.markDirty(this)}get parentNode(){return this._parentNode}set parentNode(e){this._parentNode=e,this.ownerDocument.markDirty(this)}get isConnected(){return this.parentNode?.isConnected||!1}invalidateChildIndices(e){(this._minInvalidChildIndex==null||!this._minInvalidChildIndex.isConnected||e.index<this._minInvalidChildIndex.index)&&(this._minInvalidChildIndex=e,this.ownerDocument.markDirty(this))}updateChildIndices(){let e=this._minInvalidChildIndex;for(;e;)e.index=e.previousSibling?e.previousSibling.index+1:0,e=e.nextSibling;this._minInvalidChildIndex=null}appendChild(e){e.parentNode&&e.parentNode.removeChild(e),this.firstChild??=e,this.lastChild?(this.lastChild.nextSibling=e,e.index=this.lastChild.index+1,e.previousSibling=this.lastChild):(e.previousSibling=null,e.index=0),e.parentNode=this,e.nextSibling=null,this.lastChild=e,this.ownerDocument.markDirty(this),this.isConnected&&this.ownerDocument.queueUpdate()}insertBefore(e,t){if(t==null)return this.appendChild(e);e.parentNode&&e.parentNode.removeChild(e),e.nextSibling=t,e.previousSibling=t.previousSibling,e.index=t.index-1,this.firstChild===t?this.firstChild=e:t.previousSibling&&(t.previousSibling.nextSibling=e),t.previousSibling=e,e.parentNode=t.parentNode,this.invalidateChildIndices(e),this.isConnected&&this.ownerDocument.queueUpdate()}removeChild(e){e.parentNode===this&&(this._minInvalidChildIndex===e&&(this._minInvalidChildIndex=null),e.nextSibling&&(this.invalidateChildIndices(e.nextSibling),e.nextSibling.previousSibling=e.previousSibling),e.previousSibling&&(e.previousSibling.nextSibling=e.nextSibling),this.firstChild===e&&(this.firstChild=e.nextSibling),this.lastChild===e&&(this.lastChild=e.previousSibling),e.parentNode=null,e.nextSibling=null,e.previousSibling=null,e.index=0,this.ownerDocument.markDirty(e),this.isConnected&&this.ownerDocument.queueUpdate())}addEventListener(){}removeEventListener(){}get previousVisibleSibling(){let e=this.previousSibling;for(;e&&e.isHidden;)e=e.previousSibling;return e}get nextVisibleSibling(){let e=this.nextSibling;for(;e&&e.isHidden;)e=e.nextSibling;return e}get firstVisibleChild(){let e=this.firstChild;for(;e&&e.isHidden;)e=e.nextSibling;return e}get lastVisibleChild(){let e=this.lastChild;for(;e&&e.isHidden;)e=e.previousSibling;return e}},Hn=class $96ead35620b8fd36$export$dc064fe9e59310fd extends $96ead35620b8fd36$export$410b0c854570d131{constructor(e,t){super(t),this.nodeType=8,this.isMutated=!0,this._index=0,this.isHidden=!1,this.node=null}get index(){return this._index}set index(e){this._index=e,this.ownerDocument.markDirty(this)}get level(){return this.parentNode instanceof $96ead35620b8fd36$export$dc064fe9e59310fd?this.parentNode.level+ +(this.parentNode.node?.type===`item`):0}getMutableNode(){return this.node==null?null:(this.isMutated||=(this.node=this.node.clone(),!0),this.ownerDocument.markDirty(this),this.node)}updateNode(){let e=this.nextVisibleSibling,t=this.getMutableNode();if(t!=null&&(t.index=this.index,t.level=this.level,t.parentKey=this.parentNode instanceof $96ead35620b8fd36$export$dc064fe9e59310fd?this.parentNode.node?.key??null:null,t.prevKey=this.previousVisibleSibling?.node?.key??null,t.nextKey=e?.node?.key??null,t.hasChildNodes=!!this.firstChild,t.firstChildKey=this.firstVisibleChild?.node?.key??null,t.lastChildKey=this.lastVisibleChild?.node?.key??null,(t.colSpan!=null||t.colIndex!=null)&&e)){let n=(t.colIndex??t.index)+(t.colSpan??1);if(e.node!=null&&n!==e.node.colIndex){let t=e.getMutableNode();t.colIndex=n}}}setProps(e,t,n,r,i){let a,{value:o,textValue:s,id:c,...l}=e;if(this.node==null?(a=new n(c??`react-aria-${++this.ownerDocument.nodeId}`),this.node=a):a=this.getMutableNode(),l.ref=t,a.props=l,a.rendered=r,a.render=i,a.value=o,e[`aria-label`]&&(a[`aria-label`]=e[`aria-label`]),a.textValue=s||(typeof l.children==`string`?l.children:``)||e[`aria-label`]||``,c!=null&&c!==a.key)throw Error(`Cannot change the id of an item`);l.colSpan!=null&&(a.colSpan=l.colSpan),this.isConnected&&this.ownerDocument.queueUpdate()}get style(){let e=this;return{get display(){return e.isHidden?`none`:``},set display(t){let n=t===`none`;if(e.isHidden!==n){(e.parentNode?.firstVisibleChild===e||e.parentNode?.lastVisibleChild===e)&&e.ownerDocument.markDirty(e.parentNode);let t=e.previousVisibleSibling,r=e.nextVisibleSibling;t&&e.ownerDocument.markDirty(t),r&&e.ownerDocument.markDirty(r),e.isHidden=n,e.ownerDocument.markDirty(e)}}}}hasAttribute(){}setAttribute(){}setAttributeNS(){}removeAttribute(){}},$96ead35620b8fd36$export$b34a105447964f9f=class extends $96ead35620b8fd36$export$410b0c854570d131{constructor(e){super(null),this.nodeType=11,this.ownerDocument=this,this.dirtyNodes=new Set,this.isSSR=!1,this.nodeId=0,this.nodesByProps=new WeakMap,this.keyOwners=new Map,this.nextCollection=null,this.subscriptions=new Set,this.queuedRender=!1,this.inSubscription=!1,this.collection=e,this.nextCollection=e}get isConnected(){return!0}createElement(e){return new Hn(e,this)}getMutableCollection(){return this.nextCollection||=this.collection.clone(),this.nextCollection}markDirty(e){this.dirtyNodes.add(e)}addNode(e){if(e.isHidden||e.node==null)return;let t=this.getMutableCollection();if(!t.getItem(e.node.key))for(let t of e)this.addNode(t);t.addNode(e.node)}removeNode(e){for(let t of e)this.removeNode(t);e.node&&this.getMutableCollection().removeNode(e.node.key)}getCollection(){return this.inSubscription||(this.queuedRender=!1,this.updateCollection()),this.collection}updateCollection(){for(let e of this.dirtyNodes)e instanceof Hn&&(!e.isConnected||e.isHidden)?this.removeNode(e):e.updateChildIndices();for(let e of this.dirtyNodes)e instanceof Hn?(e.isConnected&&!e.isHidden&&(e.updateNode(),this.addNode(e)),e.node&&this.dirtyNodes.delete(e),e.isMutated=!1):this.dirtyNodes.delete(e);this.nextCollection&&(this.nextCollection.commit(this.firstVisibleChild?.node?.key??null,this.lastVisibleChild?.node?.key??null,this.isSSR),this.isSSR||(this.collection=this.nextCollection,this.nextCollection=null))}queueUpdate(){if(!(this.dirtyNodes.size===0||this.queuedRender)){this.queuedRender=!0,this.inSubscription=!0,this.isSSR||(this.collection=this.collection.clone());for(let e of this.subscriptions)e();this.inSubscription=!1}}subscribe(e){return this.subscriptions.add(e),this.queuedRender&&e(),()=>this.subscriptions.delete(e)}resetAfterSSR(){this.isSSR&&(this.isSSR=!1,this.firstChild=null,this.lastChild=null,this.nodeId=0,this.keyOwners.clear())}};function $a80bd3e9349588e7$export$727c8fc270210f13(e){let{children:t,items:n,idScope:r,addIdAndValue:i,dependencies:a=[]}=e,o=(0,K.useMemo)(()=>void 0,[t]),s=(0,K.useMemo)(()=>new WeakMap,[...a,o]);return(0,K.useMemo)(()=>{if(n&&typeof t==`function`){let e=[];for(let a of n){let n=$a80bd3e9349588e7$var$isWeakKey(a)?a:null,o=n?s.get(n):null;if(!o){o=t(a);let c=o.props.id??a?.key??a?.id;r!=null&&o.props.id==null&&c!=null&&(c=r+`:`+c);let l=c??e.length;o=(0,K.cloneElement)(o,i?{key:l,id:c,value:a}:{key:l}),n&&s.set(n,o)}e.push(o)}return e}if(typeof t!=`function`)return t},[t,n,s,r,i])}function $a80bd3e9349588e7$var$isWeakKey(e){switch(typeof e){case`object`:return e!=null;case`function`:case`symbol`:return!0;default:return!1}}var Un=n((e=>{var t=r();function is(e,t){return e===t&&(e!==0||1/e==1/t)||e!==e&&t!==t}var n=typeof Object.is==`function`?Object.is:is,i=t.useState,a=t.useEffect,o=t.useLayoutEffect,s=t.useDebugValue;function useSyncExternalStore$2(e,t){var n=t(),r=i({inst:{value:n,getSnapshot:t}}),c=r[0].inst,l=r[1];return o(function(){c.value=n,c.getSnapshot=t,checkIfSnapshotChanged(c)&&l({inst:c})},[e,n,t]),a(function(){return checkIfSnapshotChanged(c)&&l({inst:c}),e(function(){checkIfSnapshotChanged(c)&&l({inst:c})})},[e]),s(n),n}function checkIfSnapshotChanged(e){var t=e.getSnapshot;e=e.value;try{var r=t();return!n(e,r)}catch{return!0}}function useSyncExternalStore$1(e,t){return t()}var c=typeof window>`u`||window.document===void 0||window.document.createElement===void 0?useSyncExternalStore$1:useSyncExternalStore$2;e.useSyncExternalStore=t.useSyncExternalStore===void 0?c:t.useSyncExternalStore})),Wn=n(((e,t)=>{t.exports=Un()})),Gn=t(ge(),1),Kn=Wn(),qn=(0,K.createContext)(!1),Jn=(0,K.createContext)(null);function $42ceafc619f9c3ba$export$bf788dd355e3a401(e){if((0,K.useContext)(Jn))return e.content;let{collection:t,document:n}=$42ceafc619f9c3ba$var$useCollectionDocument(e.createCollection);return K.createElement(K.Fragment,null,K.createElement(gt,null,K.createElement(Jn.Provider,{value:n},e.content)),K.createElement($42ceafc619f9c3ba$var$CollectionInner,{render:e.children,collection:t}))}function $42ceafc619f9c3ba$var$CollectionInner({collection:e,render:t}){return t(e)}function $42ceafc619f9c3ba$var$useSyncExternalStoreFallback(e,t,n){let r=Je(),i=(0,K.useRef)(r);i.current=r;let a=(0,K.useCallback)(()=>i.current?n():t(),[t,n]);return(0,Kn.useSyncExternalStore)(e,a)}var Yn=typeof K.useSyncExternalStore==`function`?K.useSyncExternalStore:$42ceafc619f9c3ba$var$useSyncExternalStoreFallback;function $42ceafc619f9c3ba$var$useCollectionDocument(e){let[t]=(0,K.useState)(()=>new $96ead35620b8fd36$export$b34a105447964f9f(e?.()||new $6f0c29017aeec335$export$408d25a4e12db025));return{collection:Yn((0,K.useCallback)(e=>t.subscribe(e),[t]),(0,K.useCallback)(()=>{let e=t.getCollection();return t.isSSR&&t.resetAfterSSR(),e},[t]),(0,K.useCallback)(()=>(t.isSSR=!0,t.getCollection()),[t])),document:t}}var Xn=(0,K.createContext)(null);function $42ceafc619f9c3ba$var$createCollectionNodeClass(e){let NodeClass=class extends $6f0c29017aeec335$export$d68d59712b04d9d1{static{this.type=e}};return NodeClass}function $42ceafc619f9c3ba$var$useSSRCollectionNode(e,t,n,r,i,a){typeof e==`string`&&(e=$42ceafc619f9c3ba$var$createCollectionNodeClass(e));let o=(0,K.useCallback)(i=>{i?.setProps(t,n,e,r,a)},[t,n,r,a,e]),s=(0,K.useContext)(Xn);if(s){let o=s.ownerDocument.nodesByProps.get(t);return o||(o=s.ownerDocument.createElement(e.type),o.setProps(t,n,e,r,a),s.appendChild(o),s.ownerDocument.updateCollection(),s.ownerDocument.nodesByProps.set(t,o)),i?K.createElement(Xn.Provider,{value:o},i):null}return K.createElement(e.type,{ref:o},i)}function $42ceafc619f9c3ba$export$18af5c7a9e9b3664(e,t){let Component=({node:e})=>t(e.props,e.props.ref,e),n=(0,K.forwardRef)((n,r)=>{let i=(0,K.useContext)(Ke);if(!(0,K.useContext)(qn)){if(t.length>=3)throw Error(t.name+` cannot be rendered outside a collection.`);return t(n,r)}return $42ceafc619f9c3ba$var$useSSRCollectionNode(e,n,r,`children`in n?n.children:null,null,e=>K.createElement(Ke.Provider,{value:i},K.createElement(Component,{node:e})))});return n.displayName=t.name,n}function $42ceafc619f9c3ba$var$useCollectionChildren(e){return $a80bd3e9349588e7$export$727c8fc270210f13({...e,addIdAndValue:!0})}var Zn=(0,K.createContext)(null);function $42ceafc619f9c3ba$export$fb8073518f34e6ec(e){let t=(0,K.useContext)(Zn),n=(t?.dependencies||[]).concat(e.dependencies),r=e.idScope??t?.idScope,i=$42ceafc619f9c3ba$var$useCollectionChildren({...e,idScope:r,dependencies:n});return(0,K.useContext)(Jn)&&(i=K.createElement($42ceafc619f9c3ba$var$CollectionRoot,null,i)),t=(0,K.useMemo)(()=>({dependencies:n,idScope:r}),[r,...n]),K.createElement(Zn.Provider,{value:t},i)}function $42ceafc619f9c3ba$var$CollectionRoot({children:e}){let t=(0,K.useContext)(Jn),n=(0,K.useMemo)(()=>K.createElement(Jn.Provider,{value:null},K.createElement(qn.Provider,{value:!0},e)),[e]);return Je()?K.createElement(Xn.Provider,{value:t},n):(0,Gn.createPortal)(n,t)}var Qn=(0,K.createContext)(null),$n={CollectionRoot({collection:e,renderDropIndicator:t}){return $263ab7fc0f95ccdb$var$useCollectionRender(e,null,t)},CollectionBranch({collection:e,parent:t,renderDropIndicator:n}){return $263ab7fc0f95ccdb$var$useCollectionRender(e,t,n)}};function $263ab7fc0f95ccdb$var$useCollectionRender(e,t,n){return $a80bd3e9349588e7$export$727c8fc270210f13({items:t?e.getChildren(t.key):e,dependencies:[n],children(t){if(t.type===`content`)return K.createElement(K.Fragment,null);let r=t.render(t);return!n||t.type!==`item`?r:K.createElement(K.Fragment,null,n({type:`item`,key:t.key,dropPosition:`before`}),r,$263ab7fc0f95ccdb$export$2dbbd341daed716d(e,t,n))}})}function $263ab7fc0f95ccdb$export$2dbbd341daed716d(e,t,n){let r=t.key,i=e.getKeyAfter(r),a=i==null?null:e.getItem(i);for(;a!=null&&a.type!==`item`;)i=e.getKeyAfter(a.key),a=i==null?null:e.getItem(i);let o=t.nextKey==null?null:e.getItem(t.nextKey);for(;o!=null&&o.type!==`item`;)o=o.nextKey==null?null:e.getItem(o.nextKey);let s=[];if(o==null){let r=t;for(;r?.type===`item`&&(!a||r.parentKey!==a.parentKey&&a.level<r.level);){let t=n({type:`item`,key:r.key,dropPosition:`after`});(0,K.isValidElement)(t)&&s.push((0,K.cloneElement)(t,{key:`${r.key}-after`})),r=r.parentKey==null?null:e.getItem(r.parentKey)}}return s}var er=(0,K.createContext)($n);function $263ab7fc0f95ccdb$export$90e00781bc59d8f9(e){return(0,K.useMemo)(()=>e==null?null:new Set([e]),[e])}var tr=(0,K.createContext)({}),nr=pt(function Label(e,t){[e,t]=U(e,t,tr);let{elementType:n=`label`,...r}=e,i=V[n];return K.createElement(i,{className:`react-aria-Label`,...r,ref:t})});function $0beb20c9744a2065$export$8467354a121f1b9f(e){let{id:t,label:n,"aria-labelledby":r,"aria-label":i,labelElementType:a=`label`}=e;t=Fe(t);let o=Fe(),s={};n&&(r=r?`${o} ${r}`:o,s={id:o,htmlFor:a===`label`?t:void 0});let c=$e8ac3c3f5d4bae7f$export$d6875122194c7b44({id:t,"aria-label":i,"aria-labelledby":r});return{labelProps:s,fieldProps:c}}function $240e9101ba2842f5$export$7d15b64cf5a3a4c4(e,t=-1/0,n=1/0){return Math.min(Math.max(e,t),n)}var rr=(0,K.createContext)({}),ir=(0,K.forwardRef)(function Heading(e,t){[e,t]=U(e,t,rr);let{children:n,level:r=3,className:i,...a}=e,o=V[`h${r}`];return K.createElement(o,{...a,ref:t,className:i??`react-aria-Heading`},n)}),ar=(0,K.createContext)({}),or=pt(function Text(e,t){[e,t]=U(e,t,ar);let{elementType:n=`span`,...r}=e,i=V[n];return K.createElement(i,{className:`react-aria-Text`,...r,ref:t})});function $901761b40e390936$export$2bb74740c4e19def(e,t){if(!e)return!1;let n=window.getComputedStyle(e),r=document.scrollingElement||document.documentElement,i=/(auto|scroll)/.test(n.overflow+n.overflowX+n.overflowY);return e===r&&n.overflow!==`hidden`&&(i=!0),i&&t&&(i=e.scrollHeight!==e.clientHeight||e.scrollWidth!==e.clientWidth),i}function $3578607fe3d4b096$export$cfa2225e87938781(e,t){let n=e;for($901761b40e390936$export$2bb74740c4e19def(n,t)&&(n=n.parentElement);n&&!$901761b40e390936$export$2bb74740c4e19def(n,t);)n=n.parentElement;return n||document.scrollingElement||document.documentElement}function $76d97191f0f90600$export$94ed1c92c7beeb22(e,t){let n=[],r=document.scrollingElement||document.documentElement;for(;e&&($901761b40e390936$export$2bb74740c4e19def(e,t)&&n.push(e),e!==r);)e=e.parentElement;return n}function $51a3e22a5186a962$export$53a0910f038337bd(e,t,n={}){e!==t&&$51a3e22a5186a962$export$f064fd83a2c6e9ca(e,t,t.getBoundingClientRect(),n)}function $51a3e22a5186a962$export$f064fd83a2c6e9ca(e,t,n,r={}){let{block:i=`nearest`,inline:a=`nearest`}=r,o=e.scrollTop,s=e.scrollLeft,c=e.getBoundingClientRect(),l=window.getComputedStyle(t),u=window.getComputedStyle(e),d=document.scrollingElement||document.documentElement,f=e===d,p=e===d?0:c.top,m=e===d?e.clientHeight:c.bottom,h=e===d?0:c.left,g=e===d?e.clientWidth:c.right,_=parseFloat(l.scrollMarginTop)||0,v=parseFloat(l.scrollMarginBottom)||0,y=parseFloat(l.scrollMarginLeft)||0,b=parseFloat(l.scrollMarginRight)||0,x=parseFloat(u.scrollPaddingTop)||0,S=parseFloat(u.scrollPaddingBottom)||0,C=parseFloat(u.scrollPaddingLeft)||0,w=parseFloat(u.scrollPaddingRight)||0,T=parseFloat(u.borderTopWidth)||0,E=parseFloat(u.borderBottomWidth)||0,O=parseFloat(u.borderLeftWidth)||0,k=parseFloat(u.borderRightWidth)||0,A=n.top-_,M=n.bottom+v,N=n.left-y,P=n.right+b,ee=e===d?0:O+k,te=e===d?0:T+E,ne=e===d?0:e.offsetWidth-e.clientWidth-ee,re=e===d?0:e.offsetHeight-e.clientHeight-te,F=p+(f?0:T)+x,ie=m-(f?0:E)-S-re,ae=h+(f?0:O)+C,oe=g-(f?0:k)-w;j()&&D()||u.direction===`ltr`?oe-=ne:u.direction===`rtl`&&(ae+=ne);let se=A<F||M>ie,I=N<ae||P>oe;if(se&&i===`start`)o+=A-F;else if(se&&i===`center`)o+=(A+M)/2-(F+ie)/2;else if(se&&i===`end`)o+=M-ie;else if(se&&i===`nearest`){let e=A-F,t=M-ie;o+=Math.abs(e)<=Math.abs(t)?e:t}if(I&&a===`start`)s+=N-ae;else if(I&&a===`center`)s+=(N+P)/2-(ae+oe)/2;else if(I&&a===`end`)s+=P-oe;else if(I&&a===`nearest`){let e=N-ae,t=P-oe;s+=Math.abs(e)<=Math.abs(t)?e:t}e.scrollTo({left:s,top:o})}function $51a3e22a5186a962$export$c826860796309d1b(e,t={}){let{containingElement:n}=t;if(e&&e.isConnected){let t=document.scrollingElement||document.documentElement;if(window.getComputedStyle(t).overflow!==`hidden`){let{left:t,top:r}=e.getBoundingClientRect();e?.scrollIntoView?.({block:`nearest`});let{left:i,top:a}=e.getBoundingClientRect();(Math.abs(t-i)>1||Math.abs(r-a)>1)&&(n?.scrollIntoView?.({block:`center`,inline:`center`}),e.scrollIntoView?.({block:`nearest`}))}else{let{left:t,top:r}=e.getBoundingClientRect(),i=$76d97191f0f90600$export$94ed1c92c7beeb22(e,!0);for(let t of i)$51a3e22a5186a962$export$53a0910f038337bd(t,e);let{left:a,top:o}=e.getBoundingClientRect();if(Math.abs(t-a)>1||Math.abs(r-o)>1){i=n?$76d97191f0f90600$export$94ed1c92c7beeb22(n,!0):[];for(let e of i)$51a3e22a5186a962$export$53a0910f038337bd(e,n,{block:`center`,inline:`center`});for(let t of $76d97191f0f90600$export$94ed1c92c7beeb22(e,!0))$51a3e22a5186a962$export$53a0910f038337bd(t,e)}}}}var sr=0,cr=new Map;function $121970af65029459$export$f8aeda7b10753fa1(e){let[t,n]=(0,K.useState)();return L(()=>{if(!e)return;let t=cr.get(e);if(t)n(t.element.id);else{let r=`react-aria-description-${sr++}`;n(r);let i=document.createElement(`div`);i.id=r,i.style.display=`none`,i.textContent=e,document.body.appendChild(i),t={refCount:0,element:i},cr.set(e,t)}return t.refCount++,()=>{t&&--t.refCount===0&&(t.element.remove(),cr.delete(e))}},[e]),{"aria-describedby":e?t:void 0}}var lr={border:0,clip:`rect(0 0 0 0)`,clipPath:`inset(50%)`,height:`1px`,margin:`-1px`,overflow:`hidden`,padding:0,position:`absolute`,width:`1px`,whiteSpace:`nowrap`};function $ea3928288112382f$export$a966af930f325cab(e={}){let{style:t,isFocusable:n}=e,[r,i]=(0,K.useState)(!1),{focusWithinProps:a}=Pe({isDisabled:!n,onFocusWithinChange:e=>i(e)}),o=(0,K.useMemo)(()=>r?t:t?{...lr,...t}:lr,[r]);return{visuallyHiddenProps:{...a,style:o}}}function $ea3928288112382f$export$439d29a4e110a164(e){let{children:t,elementType:n=`div`,isFocusable:r,style:i,...a}=e,{visuallyHiddenProps:o}=$ea3928288112382f$export$a966af930f325cab(e);return K.createElement(n,B(a,o),t)}var ur=(0,K.createContext)(null),dr=(0,K.forwardRef)(function FieldError(e,t){return(0,K.useContext)(ur)?.isInvalid?K.createElement(fr,{...e,ref:t}):null}),fr=(0,K.forwardRef)((e,t)=>{let n=(0,K.useContext)(ur),{elementType:r,...i}=e,a=H(i,{global:!0}),o=z({...i,defaultClassName:`react-aria-FieldError`,defaultChildren:n.validationErrors.length===0?void 0:n.validationErrors.join(` `),values:n});return o.children==null?null:K.createElement(or,{slot:`errorMessage`,elementType:r,...a,...o,ref:t})}),pr={badInput:!1,customError:!1,patternMismatch:!1,rangeOverflow:!1,rangeUnderflow:!1,stepMismatch:!1,tooLong:!1,tooShort:!1,typeMismatch:!1,valueMissing:!1,valid:!0},mr={...pr,customError:!0,valid:!1},hr={isInvalid:!1,validationDetails:pr,validationErrors:[]},gr=(0,K.createContext)({}),_r=`__reactAriaFormValidationState`;function $fd2148440a13ec26$export$fc1a364ae1f3ff10(e){if(e.__reactAriaFormValidationState){let{realtimeValidation:t,displayValidation:n,updateValidation:r,resetValidation:i,commitValidation:a}=e[_r];return{realtimeValidation:t,displayValidation:n,updateValidation:r,resetValidation:i,commitValidation:a}}return $fd2148440a13ec26$var$useFormValidationStateImpl(e)}function $fd2148440a13ec26$var$useFormValidationStateImpl(e){let{isInvalid:t,validationState:n,name:r,value:i,builtinValidation:a,validate:o,validationBehavior:s=`aria`}=e;n&&(t||=n===`invalid`);let c=t===void 0?null:{isInvalid:t,validationErrors:[],validationDetails:mr},l=(0,K.useMemo)(()=>!o||i==null?null:$fd2148440a13ec26$var$getValidationResult($fd2148440a13ec26$var$runValidate(o,i)),[o,i]);a?.validationDetails.valid&&(a=void 0);let u=(0,K.useContext)(gr),d=(0,K.useMemo)(()=>r?Array.isArray(r)?r.flatMap(e=>$fd2148440a13ec26$var$asArray(u[e])):$fd2148440a13ec26$var$asArray(u[r]):[],[u,r]),[f,p]=(0,K.useState)(u),[m,h]=(0,K.useState)(!1);u!==f&&(p(u),h(!1));let g=(0,K.useMemo)(()=>$fd2148440a13ec26$var$getValidationResult(m?[]:d),[m,d]),_=(0,K.useRef)(hr),[v,y]=(0,K.useState)(hr),b=(0,K.useRef)(hr),commitValidation=()=>{if(!x)return;S(!1);let e=l||a||_.current;$fd2148440a13ec26$var$isEqualValidation(e,b.current)||(b.current=e,y(e))},[x,S]=(0,K.useState)(!1);return(0,K.useEffect)(commitValidation),{realtimeValidation:c||g||l||a||hr,displayValidation:s===`native`?c||g||v:c||g||l||a||v,updateValidation(e){s===`aria`&&!$fd2148440a13ec26$var$isEqualValidation(v,e)?y(e):_.current=e},resetValidation(){let e=hr;$fd2148440a13ec26$var$isEqualValidation(e,b.current)||(b.current=e,y(e)),s===`native`&&S(!1),h(!0)},commitValidation(){s===`native`&&S(!0),h(!0)}}}function $fd2148440a13ec26$var$asArray(e){return e?Array.isArray(e)?e:[e]:[]}function $fd2148440a13ec26$var$runValidate(e,t){if(typeof e==`function`){let n=e(t);if(n&&typeof n!=`boolean`)return $fd2148440a13ec26$var$asArray(n)}return[]}function $fd2148440a13ec26$var$getValidationResult(e){return e.length?{isInvalid:!0,validationErrors:e,validationDetails:mr}:null}function $fd2148440a13ec26$var$isEqualValidation(e,t){return e===t||!!e&&!!t&&e.isInvalid===t.isInvalid&&e.validationErrors.length===t.validationErrors.length&&e.validationErrors.every((e,n)=>e===t.validationErrors[n])&&Object.entries(e.validationDetails).every(([e,n])=>t.validationDetails[e]===n)}function $fd2148440a13ec26$export$75ee7c75d68f5b0e(...e){let t=new Set,n=!1,r={...pr};for(let i of e){for(let e of i.validationErrors)t.add(e);n||=i.isInvalid;for(let e in r)r[e]||=i.validationDetails[e]}return r.valid=!n,{isInvalid:n,validationErrors:[...t],validationDetails:r}}var vr=(0,K.createContext)(null),yr=(0,K.forwardRef)(function Form(e,t){[e,t]=U(e,t,vr);let{validationErrors:n,validationBehavior:r=`native`,children:i,className:a,...o}=e;return K.createElement(V.form,{noValidate:r!==`native`,...o,ref:t,className:a||`react-aria-Form`},K.createElement(vr.Provider,{value:{...e,validationBehavior:r}},K.createElement(gr.Provider,{value:n??{}},i)))}),br=new WeakMap;function $191c9b6d48a0a4e2$export$294aa081a6c6f55d(e){let{description:t,errorMessage:n,isInvalid:r,validationState:i}=e,{labelProps:a,fieldProps:o}=$0beb20c9744a2065$export$8467354a121f1b9f(e),s=_t([!!t,!!n,r,i]),c=_t([!!t,!!n,r,i]);return o=B(o,{"aria-describedby":[s,c,e[`aria-describedby`]].filter(Boolean).join(` `)||void 0}),{labelProps:a,fieldProps:o,descriptionProps:{id:s},errorMessageProps:{id:c}}}function $d11d85ad4808f162$export$49ff6f28c54f1cbe(e,t){let{isDisabled:n,name:r,form:i,validationBehavior:a=`aria`}=e,{isInvalid:o,validationErrors:s,validationDetails:c}=t.displayValidation,{labelProps:l,fieldProps:u,descriptionProps:d,errorMessageProps:f}=$191c9b6d48a0a4e2$export$294aa081a6c6f55d({...e,labelElementType:`span`,isInvalid:o,errorMessage:e.errorMessage||s});br.set(t,{name:r,form:i,descriptionId:d.id,errorMessageId:f.id,validationBehavior:a});let p=H(e,{labelable:!0}),{focusWithinProps:m}=Pe({onBlurWithin:e.onBlur,onFocusWithin:e.onFocus,onFocusWithinChange:e.onFocusChange});return{groupProps:B(p,{role:`group`,"aria-disabled":n||void 0,...u,...m}),labelProps:l,descriptionProps:d,errorMessageProps:f,isInvalid:o,validationErrors:s,validationDetails:c}}function $3274bf1495747a7b$export$5add1d006293d136(e,t,n){let r=Re(e=>{n&&!e.defaultPrevented&&n(t)});(0,K.useEffect)(()=>{let t=e?.current?.form;return t?.addEventListener(`reset`,r),()=>{t?.removeEventListener(`reset`,r)}},[e])}function $860f7da480e22816$export$b8473d3665f3a75a(e,t,n){let{validationBehavior:r,focus:i}=e;L(()=>{if(r===`native`&&n?.current&&`setCustomValidity`in n.current&&!n.current.disabled){let e=t.realtimeValidation.isInvalid?t.realtimeValidation.validationErrors.join(` `)||`Invalid value.`:``;n.current.setCustomValidity(e),n.current.hasAttribute(`title`)||(n.current.title=``),t.realtimeValidation.isInvalid||t.updateValidation($860f7da480e22816$var$getNativeValidity(n.current))}});let a=(0,K.useRef)(!1),o=Re(()=>{a.current||t.resetValidation()}),s=Re(e=>{t.displayValidation.isInvalid||t.commitValidation();let r=n?.current?.form;!e.defaultPrevented&&n&&r&&$860f7da480e22816$var$getFirstInvalidInput(r)===n.current&&(i?i():n.current?.focus(),c(`keyboard`)),e.preventDefault()}),l=Re(()=>{t.commitValidation()});(0,K.useEffect)(()=>{let e=n?.current;if(!e)return;let t=e.form,r=t?.reset;return t&&(t.reset=()=>{a.current=!window.event||window.event.type===`message`&&F(window.event)instanceof MessagePort,r?.call(t),a.current=!1}),e.addEventListener(`invalid`,s),e.addEventListener(`change`,l),t?.addEventListener(`reset`,o),()=>{e.removeEventListener(`invalid`,s),e.removeEventListener(`change`,l),t?.removeEventListener(`reset`,o),t&&(t.reset=r)}},[n,r])}function $860f7da480e22816$var$getValidity(e){let t=e.validity;return{badInput:t.badInput,customError:t.customError,patternMismatch:t.patternMismatch,rangeOverflow:t.rangeOverflow,rangeUnderflow:t.rangeUnderflow,stepMismatch:t.stepMismatch,tooLong:t.tooLong,tooShort:t.tooShort,typeMismatch:t.typeMismatch,valueMissing:t.valueMissing,valid:t.valid}}function $860f7da480e22816$var$getNativeValidity(e){return{isInvalid:!e.validity.valid,validationDetails:$860f7da480e22816$var$getValidity(e),validationErrors:e.validationMessage?[e.validationMessage]:[]}}function $860f7da480e22816$var$getFirstInvalidInput(e){for(let t=0;t<e.elements.length;t++){let n=e.elements[t];if(n.validity?.valid===!1)return n}return null}function $4c14b02d5228be26$export$9d4c57ee4c6ffdd8(e=!0){let[t,n]=(0,K.useState)(e),r=(0,K.useRef)(!1),i=(0,K.useCallback)(e=>{r.current=!0,n(!!e)},[]);return L(()=>{r.current||n(!1)},[]),[i,t]}function $4c14b02d5228be26$export$ed2feabec4a533f4(e=!0){let t=Fe(),[n,r]=$4c14b02d5228be26$export$9d4c57ee4c6ffdd8(e);return{id:r?t:void 0,ref:n}}function $876b6f32ca5a04c3$export$cbe85ee05b554577(e,t,n){let{isDisabled:r=!1,isReadOnly:i=!1,value:a,name:o,form:s,children:c,isRequired:l,validationBehavior:u=`aria`,"aria-label":d,"aria-labelledby":f,"aria-describedby":p,onPressStart:m,onPressEnd:h,onPressChange:g,onPress:_,onPressUp:v,onClick:y}=e,b=$fd2148440a13ec26$export$fc1a364ae1f3ff10({...e,value:t.isSelected}),{isInvalid:x,validationErrors:S,validationDetails:C}=b.displayValidation;$860f7da480e22816$export$b8473d3665f3a75a(e,b,n);let onChange=e=>{e.stopPropagation(),t.setSelected(F(e).checked)},{pressProps:w,isPressed:T}=ot({onPressStart:m,onPressEnd:h,onPressChange:g,onPress:_,onPressUp:v,onClick:y,isDisabled:r}),[E,D]=(0,K.useState)(!1),{pressProps:O}=ot({onPressStart(e){e.pointerType===`keyboard`||e.pointerType===`virtual`?e.continuePropagation():(m?.(e),g?.(!0),D(!0))},onPressEnd(e){e.pointerType===`keyboard`||e.pointerType===`virtual`?e.continuePropagation():(h?.(e),g?.(!1),D(!1))},onPressUp(e){e.pointerType===`keyboard`||e.pointerType===`virtual`?e.continuePropagation():v?.(e)},onClick:y,onPress(r){if(r.pointerType===`keyboard`||r.pointerType===`virtual`){r.continuePropagation();return}_?.(r),t.toggle(),n.current?.focus();let{[_r]:i}=e,{commitValidation:a}=i||b;a()},isDisabled:r||i}),{focusableProps:k}=ht(e,n),A=B(w,k),j=H(e,{labelable:!0});$3274bf1495747a7b$export$5add1d006293d136(n,t.defaultSelected,t.setSelected);let M=$4c14b02d5228be26$export$ed2feabec4a533f4(),N=$4c14b02d5228be26$export$ed2feabec4a533f4();return{labelProps:B(O,{onClick:e=>e.preventDefault()}),inputProps:B(j,{checked:t.isSelected,"aria-required":l&&u===`aria`||void 0,required:l&&u===`native`,"aria-invalid":x||e.validationState===`invalid`||void 0,"aria-errormessage":e[`aria-errormessage`],"aria-controls":e[`aria-controls`],"aria-readonly":i||void 0,"aria-describedby":[M.id,N.id,p].filter(Boolean).join(` `)||void 0,onChange,disabled:r,...a==null?{}:{value:a},name:o,form:s,type:`checkbox`,...A}),descriptionProps:M,errorMessageProps:N,isSelected:t.isSelected,isPressed:T||E,isDisabled:r,isReadOnly:i,isInvalid:x||e.validationState===`invalid`,validationErrors:S,validationDetails:C}}function $dde212bea465bd23$export$e375f10ce42261c5(e,t,n){let{labelProps:r,inputProps:i,descriptionProps:a,errorMessageProps:o,isSelected:s,isPressed:c,isDisabled:l,isReadOnly:u,isInvalid:d,validationErrors:f,validationDetails:p}=$876b6f32ca5a04c3$export$cbe85ee05b554577(e,t,n),{isIndeterminate:m}=e;return(0,K.useEffect)(()=>{n.current&&(n.current.indeterminate=!!m)}),{labelProps:B(r,(0,K.useMemo)(()=>({onMouseDown:e=>e.preventDefault()}),[])),inputProps:i,descriptionProps:a,errorMessageProps:o,isSelected:s,isPressed:c,isDisabled:l,isReadOnly:u,isInvalid:d,validationErrors:f,validationDetails:p}}function $fd3c5e01e837dc20$export$8042c6c013fd5226(e={}){let{isReadOnly:t}=e,[n,r]=$3e6197669829fe11$export$40bfa8c7b0832715(e.isSelected,e.defaultSelected||!1,e.onChange),[i]=(0,K.useState)(n);function updateSelected(e){t||r(e)}function toggleState(){t||r(!n)}return{isSelected:n,defaultSelected:e.defaultSelected??i,setSelected:updateSelected,toggle:toggleState}}function $55cfc34eef47e1ca$export$353b32fc6898d37d(e,t,n){let r=$fd3c5e01e837dc20$export$8042c6c013fd5226({isReadOnly:e.isReadOnly||t.isReadOnly,isSelected:t.isSelected(e.value),defaultSelected:t.defaultValue.includes(e.value),onChange(n){n?t.addValue(e.value):t.removeValue(e.value),e.onChange&&e.onChange(n)}}),{name:i,form:a,descriptionId:o,errorMessageId:s,validationBehavior:c}=br.get(t);c=e.validationBehavior??c;let{realtimeValidation:l}=$fd2148440a13ec26$export$fc1a364ae1f3ff10({...e,value:r.isSelected,name:void 0,validationBehavior:`aria`}),u=(0,K.useRef)(hr),updateValidation=()=>{t.setInvalid(e.value,l.isInvalid?l:u.current)};(0,K.useEffect)(updateValidation);let d=t.realtimeValidation.isInvalid?t.realtimeValidation:l,f=c===`native`?t.displayValidation:d,p=$dde212bea465bd23$export$e375f10ce42261c5({...e,isReadOnly:e.isReadOnly||t.isReadOnly,isDisabled:e.isDisabled||t.isDisabled,name:e.name||i,form:e.form||a,isRequired:e.isRequired??t.isRequired,validationBehavior:c,[_r]:{realtimeValidation:d,displayValidation:f,resetValidation:t.resetValidation,commitValidation:t.commitValidation,updateValidation(e){u.current=e,updateValidation()}}},r,n);return{...p,inputProps:{...p.inputProps,"aria-describedby":[p.inputProps[`aria-describedby`],t.isInvalid?s:null,o].filter(Boolean).join(` `)||void 0}}}function $8cd68577ce0207f7$export$daff6da51032a415(e={}){let[t,n]=$3e6197669829fe11$export$40bfa8c7b0832715(e.value,e.defaultValue||[],e.onChange),[r]=(0,K.useState)(t),i=!!e.isRequired&&t.length===0,a=(0,K.useRef)(new Map),o=$fd2148440a13ec26$export$fc1a364ae1f3ff10({...e,value:t}),s=o.displayValidation.isInvalid;return{...o,value:t,defaultValue:e.defaultValue??r,setValue(t){e.isReadOnly||e.isDisabled||n(t)},isDisabled:e.isDisabled||!1,isReadOnly:e.isReadOnly||!1,isSelected(e){return t.includes(e)},addValue(t){e.isReadOnly||e.isDisabled||n(e=>e.includes(t)?e:e.concat(t))},removeValue(r){e.isReadOnly||e.isDisabled||t.includes(r)&&n(t.filter(e=>e!==r))},toggleValue(r){e.isReadOnly||e.isDisabled||(t.includes(r)?n(t.filter(e=>e!==r)):n(t.concat(r)))},setInvalid(e,t){let n=new Map(a.current);t.isInvalid?n.set(e,t):n.delete(e),a.current=n,o.updateValidation($fd2148440a13ec26$export$75ee7c75d68f5b0e(...n.values()))},validationState:e.validationState??(s?`invalid`:null),isInvalid:s,isRequired:i}}var xr=(0,K.createContext)(null),Sr=(0,K.createContext)(null),Cr=(0,K.createContext)(null),wr=(0,K.forwardRef)(function CheckboxGroup(e,t){[e,t]=U(e,t,Sr);let{validationBehavior:n}=ze(vr)||{},r=e.validationBehavior??n??`native`,i=$8cd68577ce0207f7$export$daff6da51032a415({...e,validationBehavior:r}),[a,o]=rt(!e[`aria-label`]&&!e[`aria-labelledby`]),{groupProps:s,labelProps:c,descriptionProps:l,errorMessageProps:u,...d}=$d11d85ad4808f162$export$49ff6f28c54f1cbe({...e,label:o,validationBehavior:r},i),f=z({...e,values:{isDisabled:i.isDisabled,isReadOnly:i.isReadOnly,isRequired:e.isRequired||!1,isInvalid:i.isInvalid,state:i},defaultClassName:`react-aria-CheckboxGroup`}),p=H(e,{global:!0});return K.createElement(V.div,{...B(p,f,s),ref:t,slot:e.slot||void 0,"data-readonly":i.isReadOnly||void 0,"data-required":e.isRequired||void 0,"data-invalid":i.isInvalid||void 0,"data-disabled":e.isDisabled||void 0},K.createElement(Ue,{values:[[Cr,i],[tr,{...c,ref:a,elementType:`span`}],[ar,{slots:{description:l,errorMessage:u}}],[ur,d]]},f.children))}),Tr=(0,K.createContext)(null);function $ed8ccb2e23e76301$var$useCheckboxAria(e,t){let{validationBehavior:n}=ze(vr)||{},r=e.validationBehavior??n??`native`,i=(0,K.useContext)(Cr),a=Ve((0,K.useMemo)(()=>Ge(t,e.inputRef===void 0?null:e.inputRef),[t,e.inputRef])),o={...We(e),children:typeof e.children==`function`||e.children,value:e.value,validationBehavior:r};return[i?$55cfc34eef47e1ca$export$353b32fc6898d37d(o,i,a):$dde212bea465bd23$export$e375f10ce42261c5(o,$fd3c5e01e837dc20$export$8042c6c013fd5226(e),a),a]}var Er=(0,K.forwardRef)(function Checkbox(e,t){let{inputRef:n=null,...r}=e;[e,t]=U(r,t,xr);let[i,a]=$ed8ccb2e23e76301$var$useCheckboxAria(e,n);return K.createElement(Tr.Provider,{value:{...i,inputRef:a,defaultClassName:`react-aria-Checkbox`,isIndeterminate:e.isIndeterminate,isRequired:e.isRequired}},K.createElement(Dr,{...e,ref:t}))}),Dr=(0,K.forwardRef)(function CheckboxButton(e,t){let{labelProps:n,inputProps:r,isSelected:i,isDisabled:a,isReadOnly:o,isPressed:s,isInvalid:c,inputRef:l,defaultClassName:u,isIndeterminate:d,isRequired:f}=(0,K.useContext)(Tr),{isFocused:p,isFocusVisible:m,focusProps:h}=je(),g=a||o,{hoverProps:_,isHovered:v}=oe({...e,isDisabled:g}),y=z({...e,defaultClassName:u,values:{isSelected:i,isIndeterminate:d||!1,isPressed:s,isHovered:v,isFocused:p,isFocusVisible:m,isDisabled:a,isReadOnly:o,isInvalid:c,isRequired:f||!1}}),b=H(e,{global:!0});return delete b.id,delete b.onClick,K.createElement(V.label,{...B(b,n,_,y),ref:t,slot:e.slot||void 0,"data-selected":i||void 0,"data-indeterminate":d||void 0,"data-pressed":s||void 0,"data-hovered":v||void 0,"data-focused":p||void 0,"data-focus-visible":m||void 0,"data-disabled":a||void 0,"data-readonly":o||void 0,"data-invalid":c||void 0,"data-required":f||void 0},K.createElement($ea3928288112382f$export$439d29a4e110a164,{elementType:`span`},K.createElement(`input`,{...B(r,h),ref:l})),y.children)}),Or=(0,K.createContext)({}),kr=(0,K.createContext)({}),$41fb335299a4a39e$var$filterHoverProps=e=>{let{onHoverStart:t,onHoverChange:n,onHoverEnd:r,...i}=e;return i},Ar=pt(function Input(e,t){[e,t]=U(e,t,kr);let{hoverProps:n,isHovered:r}=oe({...e,isDisabled:e.disabled}),{isFocused:i,isFocusVisible:a,focusProps:o}=je({isTextInput:!0,autoFocus:e.autoFocus}),s=!!e[`aria-invalid`]&&e[`aria-invalid`]!==`false`,c=z({...e,values:{isHovered:r,isFocused:i,isFocusVisible:a,isDisabled:e.disabled||!1,isInvalid:s},defaultClassName:`react-aria-Input`});return K.createElement(V.input,{...B($41fb335299a4a39e$var$filterHoverProps(e),o,n),...c,ref:t,"data-focused":i||void 0,"data-disabled":e.disabled||void 0,"data-hovered":r||void 0,"data-focus-visible":a||void 0,"data-invalid":s||void 0})});function $054f71d2330da2e3$export$712718f7aec83d5(e,t){let{inputElementType:n=`input`,isDisabled:r=!1,isRequired:i=!1,isReadOnly:a=!1,type:o=`text`,validationBehavior:s=`aria`}=e,[c,l]=$3e6197669829fe11$export$40bfa8c7b0832715(e.value,e.defaultValue||``,e.onChange),{focusableProps:u}=ht(e,t),d=$fd2148440a13ec26$export$fc1a364ae1f3ff10({...e,value:c}),{isInvalid:f,validationErrors:p,validationDetails:m}=d.displayValidation,{labelProps:h,fieldProps:g,descriptionProps:_,errorMessageProps:v}=$191c9b6d48a0a4e2$export$294aa081a6c6f55d({...e,isInvalid:f,errorMessage:e.errorMessage||p}),y=H(e,{labelable:!0}),b={type:o,pattern:e.pattern},[x]=(0,K.useState)(c);return $3274bf1495747a7b$export$5add1d006293d136(t,e.defaultValue??x,l),$860f7da480e22816$export$b8473d3665f3a75a(e,d,t),{labelProps:h,inputProps:B(y,n===`input`?b:void 0,{disabled:r,readOnly:a,required:i&&s===`native`,"aria-required":i&&s===`aria`||void 0,"aria-invalid":f||void 0,"aria-errormessage":e[`aria-errormessage`],"aria-activedescendant":e[`aria-activedescendant`],"aria-autocomplete":e[`aria-autocomplete`],"aria-haspopup":e[`aria-haspopup`],"aria-controls":e[`aria-controls`],value:c,onChange:e=>l(F(e).value),autoComplete:e.autoComplete,autoCapitalize:e.autoCapitalize,maxLength:e.maxLength,minLength:e.minLength,name:e.name,form:e.form,placeholder:e.placeholder,inputMode:e.inputMode,autoCorrect:e.autoCorrect,spellCheck:e.spellCheck,enterKeyHint:e.enterKeyHint,onCopy:e.onCopy,onCut:e.onCut,onPaste:e.onPaste,onCompositionEnd:e.onCompositionEnd,onCompositionStart:e.onCompositionStart,onCompositionUpdate:e.onCompositionUpdate,onSelect:e.onSelect,onBeforeInput:e.onBeforeInput,onInput:e.onInput,...u,...g}),descriptionProps:_,errorMessageProps:v,isInvalid:f,validationErrors:p,validationDetails:m}}var jr=(0,K.createContext)({}),Mr=(0,K.createContext)(null),Nr=(0,K.forwardRef)(function DropIndicator(e,t){let{render:n}=(0,K.useContext)(Mr);return K.createElement(K.Fragment,null,n(e,t))});function $f9554a667e4f0374$export$971707d8a129a1f7(e,t){let n=e?.renderDropIndicator,r=e?.isVirtualDragging?.(),i=(0,K.useCallback)(e=>{if(r||t?.isDropTarget(e))return n?n(e):K.createElement(Nr,{target:e})},[t?.target,r,n]);return e?.useDropIndicator?i:void 0}function $f9554a667e4f0374$export$d1e8e3fbb7461f6(e,t,n){let r=e.focusedKey,i=null;if(t?.isVirtualDragging?.()&&n?.target?.type===`item`&&(i=n.target.key,n.target.dropPosition===`after`)){let e=n.collection.getKeyAfter(i),t=null;if(e!=null){let r=n.collection.getItem(i)?.level??0;for(;e!=null;){let i=n.collection.getItem(e);if(!i)break;if(i.type!==`item`)e=n.collection.getKeyAfter(e);else{if((i.level??0)<=r)break;t=e,e=n.collection.getKeyAfter(e)}}}i=e??t??i}return(0,K.useMemo)(()=>new Set([r,i].filter(e=>e!=null)),[r,i])}var Pr=(0,K.createContext)({}),Fr=(0,K.createContext)(null);function $792f28e438b9ad5f$export$758399f318e6385a(e){let t=(0,K.useRef)({});return K.createElement(Fr.Provider,{value:t},e.children)}var Ir=(0,K.createContext)({isSelected:!1}),Lr=(0,K.createContext)({}),$e28ab3efe3e87743$export$7750289ca694c0b5=class extends $6f0c29017aeec335$export$d68d59712b04d9d1{static{this.type=`separator`}filter(e,t){let n=t.getItem(this.prevKey);if(n&&n.type!==`separator`){let n=this.clone();return t.addDescendants(n,e),n}return null}},Rr=new WeakMap;function $cd088b5c0d7b27b4$var$normalizeKey(e){return typeof e==`string`?e.replace(/\s*/g,``):``+e}function $cd088b5c0d7b27b4$export$9145995848b05025(e,t){let n=Rr.get(e);if(!n)throw Error(`Unknown list`);return`${n.id}-option-${$cd088b5c0d7b27b4$var$normalizeKey(t)}`}var $654b97e09f2a30c1$export$63eb3ababa9c55c4=class{constructor(e,t,n,r){this._walkerStack=[],this._currentSetFor=new Set,this._acceptNode=e=>{if(e.nodeType===Node.ELEMENT_NODE){let t=e.shadowRoot;if(t){let e=this._doc.createTreeWalker(t,this.whatToShow,{acceptNode:this._acceptNode});return this._walkerStack.unshift(e),NodeFilter.FILTER_ACCEPT}if(typeof this.filter==`function`)return this.filter(e);if(this.filter?.acceptNode)return this.filter.acceptNode(e);if(this.filter===null)return NodeFilter.FILTER_ACCEPT}return NodeFilter.FILTER_SKIP},this._doc=e,this.root=t,this.filter=r??null,this.whatToShow=n??NodeFilter.SHOW_ALL,this._currentNode=t,this._walkerStack.unshift(e.createTreeWalker(t,n,this._acceptNode));let i=t.shadowRoot;if(i){let e=this._doc.createTreeWalker(i,this.whatToShow,{acceptNode:this._acceptNode});this._walkerStack.unshift(e)}}get currentNode(){return this._currentNode}set currentNode(e){if(!p(this.root,e))throw Error(`Cannot set currentNode to a node that is not contained by the root node.`);let t=[],n=e,r=e;for(this._currentNode=e;n&&n!==this.root;)if(n.nodeType===Node.DOCUMENT_FRAGMENT_NODE){let e=n,i=this._doc.createTreeWalker(e,this.whatToShow,{acceptNode:this._acceptNode});t.push(i),i.currentNode=r,this._currentSetFor.add(i),n=r=e.host}else n=n.parentNode;let i=this._doc.createTreeWalker(this.root,this.whatToShow,{acceptNode:this._acceptNode});t.push(i),i.currentNode=r,this._currentSetFor.add(i),this._walkerStack=t}get doc(){return this._doc}firstChild(){let e=this.currentNode,t=this.nextNode();return p(e,t)?(t&&(this.currentNode=t),t):(this.currentNode=e,null)}lastChild(){let e=this._walkerStack[0].lastChild();return e&&(this.currentNode=e),e}nextNode(){let e=this._walkerStack[0].nextNode();if(e){if(e.shadowRoot){let t;if(typeof this.filter==`function`?t=this.filter(e):this.filter?.acceptNode&&(t=this.filter.acceptNode(e)),t===NodeFilter.FILTER_ACCEPT)return this.currentNode=e,e;let n=this.nextNode();return n&&(this.currentNode=n),n}return e&&(this.currentNode=e),e}if(this._walkerStack.length>1){this._walkerStack.shift();let e=this.nextNode();return e&&(this.currentNode=e),e}return null}previousNode(){let e=this._walkerStack[0];if(e.currentNode===e.root){if(this._currentSetFor.has(e)){if(this._currentSetFor.delete(e),this._walkerStack.length>1){this._walkerStack.shift();let e=this.previousNode();return e&&(this.currentNode=e),e}return null}return null}let t=e.previousNode();if(t){if(t.shadowRoot){let e;if(typeof this.filter==`function`?e=this.filter(t):this.filter?.acceptNode&&(e=this.filter.acceptNode(t)),e===NodeFilter.FILTER_ACCEPT)return t&&(this.currentNode=t),t;let n=this.lastChild();return n&&(this.currentNode=n),n}return t&&(this.currentNode=t),t}if(this._walkerStack.length>1){this._walkerStack.shift();let e=this.previousNode();return e&&(this.currentNode=e),e}return null}nextSibling(){return null}previousSibling(){return null}parentNode(){return null}};function $654b97e09f2a30c1$export$4d0f8be8b12a7ef6(e,t,n,r){return re()?new $654b97e09f2a30c1$export$63eb3ababa9c55c4(e,t,n,r):e.createTreeWalker(t,n,r)}var zr=K.createContext(null),Br=`react-aria-focus-scope-restore`,q=null;function $535772f9d2c1f38d$export$20e40289641fbbb6(e){let{children:t,contain:n,restoreFocus:r,autoFocus:i}=e,o=(0,K.useRef)(null),s=(0,K.useRef)(null),c=(0,K.useRef)([]),{parentNode:l}=(0,K.useContext)(zr)||{},u=(0,K.useMemo)(()=>new $535772f9d2c1f38d$var$TreeNode({scopeRef:c}),[c]);L(()=>{let e=l||J.root;if(J.getTreeNode(e.scopeRef)&&q&&!$535772f9d2c1f38d$var$isAncestorScope(q,e.scopeRef)){let t=J.getTreeNode(q);t&&(e=t)}e.addChild(u),J.addNode(u)},[u,l]),L(()=>{let e=J.getTreeNode(c);e&&(e.contain=!!n)},[n]),L(()=>{let e=o.current?.nextSibling,t=[],stopPropagation=e=>e.stopPropagation();for(;e&&e!==s.current;)t.push(e),e.addEventListener(Br,stopPropagation),e=e.nextSibling;return c.current=t,()=>{for(let e of t)e.removeEventListener(Br,stopPropagation)}},[t]),$535772f9d2c1f38d$var$useActiveScopeTracker(c,r,n),$535772f9d2c1f38d$var$useFocusContainment(c,n),$535772f9d2c1f38d$var$useRestoreFocus(c,r,n),$535772f9d2c1f38d$var$useAutoFocus(c,i),(0,K.useEffect)(()=>{let e=R(a(c.current?c.current[0]:void 0)),t=null;if($535772f9d2c1f38d$var$isElementInScope(e,c.current)){for(let n of J.traverse())n.scopeRef&&$535772f9d2c1f38d$var$isElementInScope(e,n.scopeRef.current)&&(t=n);t===J.getTreeNode(c)&&(q=t.scopeRef)}},[c]),L(()=>()=>{let e=J.getTreeNode(c)?.parent?.scopeRef??null;c!==q&&!$535772f9d2c1f38d$var$isAncestorScope(c,q)||e&&!J.getTreeNode(e)||(q=e),J.removeTreeNode(c)},[c]);let d=(0,K.useMemo)(()=>$535772f9d2c1f38d$var$createFocusManagerForScope(c),[]),f=(0,K.useMemo)(()=>({focusManager:d,parentNode:u}),[u,d]);return K.createElement(zr.Provider,{value:f},K.createElement(`span`,{"data-focus-scope-start":!0,hidden:!0,ref:o}),t,K.createElement(`span`,{"data-focus-scope-end":!0,hidden:!0,ref:s}))}function $535772f9d2c1f38d$var$createFocusManagerForScope(e){return{focusNext(t={}){let n=e.current,{from:r,tabbable:i,wrap:o,accept:s}=t,c=r||R(a(n[0]??void 0)),l=n[0].previousElementSibling,u=$535772f9d2c1f38d$export$2d6ec8fc375ceafa($535772f9d2c1f38d$var$getScopeRoot(n),{tabbable:i,accept:s},n);u.currentNode=$535772f9d2c1f38d$var$isElementInScope(c,n)?c:l;let d=u.nextNode();return!d&&o&&(u.currentNode=l,d=u.nextNode()),d&&$535772f9d2c1f38d$var$focusElement(d,!0),d},focusPrevious(t={}){let n=e.current,{from:r,tabbable:i,wrap:o,accept:s}=t,c=r||R(a(n[0]??void 0)),l=n[n.length-1].nextElementSibling,u=$535772f9d2c1f38d$export$2d6ec8fc375ceafa($535772f9d2c1f38d$var$getScopeRoot(n),{tabbable:i,accept:s},n);u.currentNode=$535772f9d2c1f38d$var$isElementInScope(c,n)?c:l;let d=u.previousNode();return!d&&o&&(u.currentNode=l,d=u.previousNode()),d&&$535772f9d2c1f38d$var$focusElement(d,!0),d},focusFirst(t={}){let n=e.current,{tabbable:r,accept:i}=t,a=$535772f9d2c1f38d$export$2d6ec8fc375ceafa($535772f9d2c1f38d$var$getScopeRoot(n),{tabbable:r,accept:i},n);a.currentNode=n[0].previousElementSibling;let o=a.nextNode();return o&&$535772f9d2c1f38d$var$focusElement(o,!0),o},focusLast(t={}){let n=e.current,{tabbable:r,accept:i}=t,a=$535772f9d2c1f38d$export$2d6ec8fc375ceafa($535772f9d2c1f38d$var$getScopeRoot(n),{tabbable:r,accept:i},n);a.currentNode=n[n.length-1].nextElementSibling;let o=a.previousNode();return o&&$535772f9d2c1f38d$var$focusElement(o,!0),o}}}function $535772f9d2c1f38d$var$getScopeRoot(e){return e[0].parentElement}function $535772f9d2c1f38d$var$shouldContainFocus(e){let t=J.getTreeNode(q);for(;t&&t.scopeRef!==e;){if(t.contain)return!1;t=t.parent}return!0}function $535772f9d2c1f38d$var$getRadiosInGroup(e){if(!e.form)return Array.from(a(e).querySelectorAll(`input[type="radio"][name="${CSS.escape(e.name)}"]`)).filter(e=>!e.form);let t=e.form.elements.namedItem(e.name),n=le(e);return t instanceof n.RadioNodeList?Array.from(t).filter(e=>e instanceof n.HTMLInputElement):t instanceof n.HTMLInputElement?[t]:[]}function $535772f9d2c1f38d$var$isTabbableRadio(e){if(e.checked)return!0;let t=$535772f9d2c1f38d$var$getRadiosInGroup(e);return t.length>0&&!t.some(e=>e.checked)}function $535772f9d2c1f38d$var$useFocusContainment(e,t){let n=(0,K.useRef)(void 0),r=(0,K.useRef)(void 0);L(()=>{let i=e.current;if(!t){r.current&&=(cancelAnimationFrame(r.current),void 0);return}let o=a(i?i[0]:void 0),onKeyDown=t=>{if(t.key!==`Tab`||t.altKey||t.ctrlKey||t.metaKey||!$535772f9d2c1f38d$var$shouldContainFocus(e)||t.isComposing)return;let n=R(o),r=e.current;if(!r||!$535772f9d2c1f38d$var$isElementInScope(n,r))return;let i=$535772f9d2c1f38d$export$2d6ec8fc375ceafa($535772f9d2c1f38d$var$getScopeRoot(r),{tabbable:!0},r);if(!n)return;i.currentNode=n;let a=t.shiftKey?i.previousNode():i.nextNode();a||=(i.currentNode=t.shiftKey?r[r.length-1].nextElementSibling:r[0].previousElementSibling,t.shiftKey?i.previousNode():i.nextNode()),t.preventDefault(),a&&($535772f9d2c1f38d$var$focusElement(a,!0),a instanceof le(a).HTMLInputElement&&a.select())},onFocus=t=>{(!q||$535772f9d2c1f38d$var$isAncestorScope(q,e))&&$535772f9d2c1f38d$var$isElementInScope(F(t),e.current)?(q=e,n.current=F(t)):$535772f9d2c1f38d$var$shouldContainFocus(e)&&!$535772f9d2c1f38d$var$isElementInChildScope(F(t),e)?n.current?$535772f9d2c1f38d$var$focusElement(n.current):q&&q.current&&$535772f9d2c1f38d$var$focusFirstInScope(q.current):$535772f9d2c1f38d$var$shouldContainFocus(e)&&(n.current=F(t))},onBlur=t=>{r.current&&cancelAnimationFrame(r.current),r.current=requestAnimationFrame(()=>{let r=M(),i=(r===`virtual`||r===null)&&_()&&C(),a=R(o);if(!i&&a&&$535772f9d2c1f38d$var$shouldContainFocus(e)&&!$535772f9d2c1f38d$var$isElementInChildScope(a,e)){q=e;let r=F(t);r&&r.isConnected?(n.current=r,$535772f9d2c1f38d$var$focusElement(n.current)):q.current&&$535772f9d2c1f38d$var$focusFirstInScope(q.current)}})};return o.addEventListener(`keydown`,onKeyDown,!1),o.addEventListener(`focusin`,onFocus,!1),i?.forEach(e=>e.addEventListener(`focusin`,onFocus,!1)),i?.forEach(e=>e.addEventListener(`focusout`,onBlur,!1)),()=>{o.removeEventListener(`keydown`,onKeyDown,!1),o.removeEventListener(`focusin`,onFocus,!1),i?.forEach(e=>e.removeEventListener(`focusin`,onFocus,!1)),i?.forEach(e=>e.removeEventListener(`focusout`,onBlur,!1))}},[e,t]),L(()=>()=>{r.current&&cancelAnimationFrame(r.current)},[r])}function $535772f9d2c1f38d$var$isElementInAnyScope(e){return $535772f9d2c1f38d$var$isElementInChildScope(e)}function $535772f9d2c1f38d$var$isElementInScope(e,t){return!e||!t?!1:t.some(t=>p(t,e))}function $535772f9d2c1f38d$var$isElementInChildScope(e,t=null){if(e instanceof Element&&e.closest(`[data-react-aria-top-layer]`))return!0;for(let{scopeRef:n}of J.traverse(J.getTreeNode(t)))if(n&&$535772f9d2c1f38d$var$isElementInScope(e,n.current))return!0;return!1}function $535772f9d2c1f38d$export$1258395f99bf9cbf(e){return $535772f9d2c1f38d$var$isElementInChildScope(e,q)}function $535772f9d2c1f38d$var$isAncestorScope(e,t){let n=J.getTreeNode(t)?.parent;for(;n;){if(n.scopeRef===e)return!0;n=n.parent}return!1}function $535772f9d2c1f38d$var$focusElement(e,t=!1){if(e!=null&&!t)try{qe(e)}catch{}else if(e!=null)try{e.focus()}catch{}}function $535772f9d2c1f38d$var$getFirstInScope(e,t=!0){let n=e[0].previousElementSibling,r=$535772f9d2c1f38d$var$getScopeRoot(e),i=$535772f9d2c1f38d$export$2d6ec8fc375ceafa(r,{tabbable:t},e);i.currentNode=n;let a=i.nextNode();return t&&!a&&(r=$535772f9d2c1f38d$var$getScopeRoot(e),i=$535772f9d2c1f38d$export$2d6ec8fc375ceafa(r,{tabbable:!1},e),i.currentNode=n,a=i.nextNode()),a}function $535772f9d2c1f38d$var$focusFirstInScope(e,t=!0){$535772f9d2c1f38d$var$focusElement($535772f9d2c1f38d$var$getFirstInScope(e,t))}function $535772f9d2c1f38d$var$useAutoFocus(e,t){let n=K.useRef(t);(0,K.useEffect)(()=>{if(n.current){q=e;let t=a(e.current?e.current[0]:void 0);!$535772f9d2c1f38d$var$isElementInScope(R(t),q.current)&&e.current&&$535772f9d2c1f38d$var$focusFirstInScope(e.current)}n.current=!1},[e])}function $535772f9d2c1f38d$var$useActiveScopeTracker(e,t,n){L(()=>{if(t||n)return;let r=e.current,i=a(r?r[0]:void 0),onFocus=t=>{let n=F(t);$535772f9d2c1f38d$var$isElementInScope(n,e.current)?q=e:$535772f9d2c1f38d$var$isElementInAnyScope(n)||(q=null)};return i.addEventListener(`focusin`,onFocus,!1),r?.forEach(e=>e.addEventListener(`focusin`,onFocus,!1)),()=>{i.removeEventListener(`focusin`,onFocus,!1),r?.forEach(e=>e.removeEventListener(`focusin`,onFocus,!1))}},[e,t,n])}function $535772f9d2c1f38d$var$shouldRestoreFocus(e){let t=J.getTreeNode(q);for(;t&&t.scopeRef!==e;){if(t.nodeToRestore)return!1;t=t.parent}return t?.scopeRef===e}function $535772f9d2c1f38d$var$useRestoreFocus(e,t,n){let r=(0,K.useRef)(typeof document<`u`?R(a(e.current?e.current[0]:void 0)):null);L(()=>{let r=e.current,i=a(r?r[0]:void 0);if(!t||n)return;let onFocus=()=>{(!q||$535772f9d2c1f38d$var$isAncestorScope(q,e))&&$535772f9d2c1f38d$var$isElementInScope(R(i),e.current)&&(q=e)};return i.addEventListener(`focusin`,onFocus,!1),r?.forEach(e=>e.addEventListener(`focusin`,onFocus,!1)),()=>{i.removeEventListener(`focusin`,onFocus,!1),r?.forEach(e=>e.removeEventListener(`focusin`,onFocus,!1))}},[e,n]),L(()=>{let r=a(e.current?e.current[0]:void 0);if(!t)return;let onKeyDown=t=>{if(t.key!==`Tab`||t.altKey||t.ctrlKey||t.metaKey||!$535772f9d2c1f38d$var$shouldContainFocus(e)||t.isComposing)return;let n=r.activeElement;if(!$535772f9d2c1f38d$var$isElementInChildScope(n,e)||!$535772f9d2c1f38d$var$shouldRestoreFocus(e))return;let i=J.getTreeNode(e);if(!i)return;let a=i.nodeToRestore,o=$535772f9d2c1f38d$export$2d6ec8fc375ceafa(r.body,{tabbable:!0});o.currentNode=n;let s=t.shiftKey?o.previousNode():o.nextNode();if(a&&a.isConnected&&a!==r.body||(a=void 0,i.nodeToRestore=void 0),(!s||!$535772f9d2c1f38d$var$isElementInChildScope(s,e))&&a){o.currentNode=a;do s=t.shiftKey?o.previousNode():o.nextNode();while($535772f9d2c1f38d$var$isElementInChildScope(s,e));t.preventDefault(),t.stopPropagation(),s?$535772f9d2c1f38d$var$focusElement(s,!0):$535772f9d2c1f38d$var$isElementInAnyScope(a)?$535772f9d2c1f38d$var$focusElement(a,!0):n.blur()}};return n||r.addEventListener(`keydown`,onKeyDown,!0),()=>{n||r.removeEventListener(`keydown`,onKeyDown,!0)}},[e,t,n]),L(()=>{let n=a(e.current?e.current[0]:void 0);if(!t)return;let i=J.getTreeNode(e);if(i)return i.nodeToRestore=r.current??void 0,()=>{let r=J.getTreeNode(e);if(!r)return;let i=r.nodeToRestore,a=R(n);if(t&&i&&(a&&$535772f9d2c1f38d$var$isElementInChildScope(a,e)||a===n.body&&$535772f9d2c1f38d$var$shouldRestoreFocus(e))){let t=J.clone();requestAnimationFrame(()=>{if(n.activeElement===n.body){let n=t.getTreeNode(e);for(;n;){if(n.nodeToRestore&&n.nodeToRestore.isConnected){$535772f9d2c1f38d$var$restoreFocusToElement(n.nodeToRestore);return}n=n.parent}for(n=t.getTreeNode(e);n;){if(n.scopeRef&&n.scopeRef.current&&J.getTreeNode(n.scopeRef)){let e=$535772f9d2c1f38d$var$getFirstInScope(n.scopeRef.current,!0);if(e){$535772f9d2c1f38d$var$restoreFocusToElement(e);return}}n=n.parent}}})}}},[e,t])}function $535772f9d2c1f38d$var$restoreFocusToElement(e){e.dispatchEvent(new CustomEvent(Br,{bubbles:!0,cancelable:!0}))&&$535772f9d2c1f38d$var$focusElement(e)}function $535772f9d2c1f38d$export$2d6ec8fc375ceafa(e,t,n){let r=t?.tabbable?ee:h,i=e?.nodeType===Node.ELEMENT_NODE?e:null,o=a(i),s=$654b97e09f2a30c1$export$4d0f8be8b12a7ef6(o,e||o,NodeFilter.SHOW_ELEMENT,{acceptNode(e){return p(t?.from,e)||t?.tabbable&&e.tagName===`INPUT`&&e.getAttribute(`type`)===`radio`&&(!$535772f9d2c1f38d$var$isTabbableRadio(e)||s.currentNode.tagName===`INPUT`&&s.currentNode.type===`radio`&&s.currentNode.name===e.name)?NodeFilter.FILTER_REJECT:r(e)&&(!n||$535772f9d2c1f38d$var$isElementInScope(e,n))&&(!t?.accept||t.accept(e))?NodeFilter.FILTER_ACCEPT:NodeFilter.FILTER_SKIP}});return t?.from&&(s.currentNode=t.from),s}var Vr=class $535772f9d2c1f38d$var$Tree{constructor(){this.fastMap=new Map,this.root=new $535772f9d2c1f38d$var$TreeNode({scopeRef:null}),this.fastMap.set(null,this.root)}get size(){return this.fastMap.size}getTreeNode(e){return this.fastMap.get(e)}addTreeNode(e,t,n){let r=this.fastMap.get(t??null);if(!r)return;let i=new $535772f9d2c1f38d$var$TreeNode({scopeRef:e});r.addChild(i),i.parent=r,this.fastMap.set(e,i),n&&(i.nodeToRestore=n)}addNode(e){this.fastMap.set(e.scopeRef,e)}removeTreeNode(e){if(e===null)return;let t=this.fastMap.get(e);if(!t)return;let n=t.parent;for(let e of this.traverse())e!==t&&t.nodeToRestore&&e.nodeToRestore&&t.scopeRef&&t.scopeRef.current&&$535772f9d2c1f38d$var$isElementInScope(e.nodeToRestore,t.scopeRef.current)&&(e.nodeToRestore=t.nodeToRestore);let r=t.children;n&&(n.removeChild(t),r.size>0&&r.forEach(e=>n&&n.addChild(e))),this.fastMap.delete(t.scopeRef)}*traverse(e=this.root){if(e.scopeRef!=null&&(yield e),e.children.size>0)for(let t of e.children)yield*this.traverse(t)}clone(){let e=new $535772f9d2c1f38d$var$Tree;for(let t of this.traverse())e.addTreeNode(t.scopeRef,t.parent?.scopeRef??null,t.nodeToRestore);return e}},$535772f9d2c1f38d$var$TreeNode=class{constructor(e){this.children=new Set,this.contain=!1,this.scopeRef=e.scopeRef}addChild(e){this.children.add(e),e.parent=this}removeChild(e){this.children.delete(e),e.parent=void 0}},J=new Vr;function $22bbea12c2567021$export$d3e3bd3e26688c04(e){return x()?e.altKey:e.ctrlKey}function $22bbea12c2567021$export$c3d8340acf92597f(e,t){let n=`[data-key="${CSS.escape(String(t))}"]`,r=e.current?.dataset.collection;return r&&(n=`[data-collection="${CSS.escape(r)}"]${n}`),e.current?.querySelector(n)}var Hr=new WeakMap;function $22bbea12c2567021$export$881eb0d9f3605d9d(e){let t=Fe();return Hr.set(e,t),t}function $22bbea12c2567021$export$6aeb1680a0ae8741(e){return Hr.get(e)}var Ur=1e3;function $f5a4a9a3486154da$export$e32c88dfddc6e1d8(e){let{keyboardDelegate:t,selectionManager:n,onTypeSelect:r}=e,i=(0,K.useRef)({search:``,timeout:void 0}),onKeyDownCapture=e=>{if(i.current.search.length>0&&e.key===` `){if(e.preventDefault(),(!(`continuePropagation`in e)||`continuePropagation`in e&&!e.isPropagationStopped())&&e.stopPropagation(),i.current.search+=` `,t.getKeyForSearch!=null){let e=t.getKeyForSearch(i.current.search,n.focusedKey);e??=t.getKeyForSearch(i.current.search),e!=null&&(n.setFocusedKey(e),r&&r(e))}clearTimeout(i.current.timeout),i.current.timeout=setTimeout(()=>{i.current.search=``},Ur)}},onKeyDown=e=>{let a=$f5a4a9a3486154da$var$getStringForKey(e.key);if(!(!a||e.ctrlKey||e.metaKey||e.altKey||!p(e.currentTarget,F(e))||i.current.search.length===0&&a===` `)){if(i.current.search+=a,t.getKeyForSearch!=null){let a=t.getKeyForSearch(i.current.search,n.focusedKey);if(a??=t.getKeyForSearch(i.current.search),a!=null)n.setFocusedKey(a),r&&r(a),e.preventDefault(),`continuePropagation`in e||e.stopPropagation();else{i.current.search=``,clearTimeout(i.current.timeout),i.current.timeout=void 0;return}}clearTimeout(i.current.timeout),i.current.timeout=setTimeout(()=>{i.current.search=``},Ur)}};return(0,K.useEffect)(()=>{let e=i.current.timeout;return()=>{clearTimeout(e)}},[i]),{typeSelectProps:{onKeyDownCapture:t.getKeyForSearch?onKeyDownCapture:void 0,onKeyDown:t.getKeyForSearch?onKeyDown:void 0}}}function $f5a4a9a3486154da$var$getStringForKey(e){return e.length===1||!/^[A-Z]/i.test(e)?e:``}function $a475cdc2445827b5$export$72ef708ab07251f1(e,t){let n=(0,K.useRef)(!0),r=(0,K.useRef)(null);L(()=>(n.current=!0,()=>{n.current=!1}),[]),L(()=>{n.current?n.current=!1:(!r.current||t.some((e,t)=>!Object.is(e,r[t])))&&e(),r.current=t},t)}function $d667c2af82d35a98$export$d6daf82dcd84e87c(e){let{selectionManager:t,keyboardDelegate:n,ref:r,autoFocus:i=!1,shouldFocusWrap:a=!1,disallowEmptySelection:o=!1,disallowSelectAll:c=!1,escapeKeyBehavior:l=`clearSelection`,selectOnFocus:u=t.selectionBehavior===`replace`,disallowTypeAhead:d=!1,shouldUseVirtualFocus:m,allowsTabNavigation:h=!1,scrollRef:g=r,linkBehavior:_=`action`,UNSTABLE_focusOnEntry:v}=e,{direction:y}=$2eb8e6d23f3d0cb0$export$43bb16f9c6d9e3f7(),x=s(),navigateToKey=(e,n,i)=>{if(n!=null){if(t.isLink(n)&&_===`selection`&&u&&!$22bbea12c2567021$export$d3e3bd3e26688c04(e)){(0,Gn.flushSync)(()=>{t.setFocusedKey(n,i)});let a=$22bbea12c2567021$export$c3d8340acf92597f(r,n),o=t.getItemProps(n);if(a){x.open(a,e,o.href,o.routerOptions);return}return!1}if(t.setFocusedKey(n,i),t.isLink(n)&&_===`override`)return!1;if(e.shiftKey&&t.selectionMode===`multiple`){t.extendSelection(n);return}if(u&&!$22bbea12c2567021$export$d3e3bd3e26688c04(e)){t.replaceSelection(n);return}}return!1},arrowDown=e=>{if(n.getKeyBelow){let r=t.focusedKey==null?n.getFirstKey?.():n.getKeyBelow?.(t.focusedKey);if(r==null&&a&&(r=n.getFirstKey?.(t.focusedKey)),r!=null){navigateToKey(e,r);return}}return!1},arrowUp=e=>{if(n.getKeyAbove){let r=t.focusedKey==null?n.getLastKey?.():n.getKeyAbove?.(t.focusedKey);if(r==null&&a&&(r=n.getLastKey?.(t.focusedKey)),r!=null){navigateToKey(e,r);return}}return!1},home=e=>{if(n.getFirstKey){if(t.focusedKey===null&&e.shiftKey)return!1;let r=n.getFirstKey(t.focusedKey,$bb39c0fc1c19b34c$export$16792effe837dba3(e));if(t.setFocusedKey(r),r!=null){if($bb39c0fc1c19b34c$export$16792effe837dba3(e)&&e.shiftKey&&t.selectionMode===`multiple`){t.extendSelection(r);return}if(u){t.replaceSelection(r);return}}}return!1},arrowLeft=e=>{if(n.getKeyLeftOf){let r=t.focusedKey==null?n.getFirstKey?.():n.getKeyLeftOf?.(t.focusedKey);if(r==null&&a&&(r=y===`rtl`?n.getFirstKey?.(t.focusedKey):n.getLastKey?.(t.focusedKey)),r!=null){navigateToKey(e,r,y===`rtl`?`first`:`last`);return}}return!1},arrowRight=e=>{if(n.getKeyRightOf){let r=t.focusedKey==null?n.getFirstKey?.():n.getKeyRightOf?.(t.focusedKey);if(r==null&&a&&(r=y===`rtl`?n.getLastKey?.(t.focusedKey):n.getFirstKey?.(t.focusedKey)),r!=null){navigateToKey(e,r,y===`rtl`?`last`:`first`);return}}return!1},end=e=>{if(n.getLastKey){if(t.focusedKey===null&&e.shiftKey)return!1;let r=n.getLastKey(t.focusedKey,$bb39c0fc1c19b34c$export$16792effe837dba3(e));if(t.setFocusedKey(r),r!=null){if($bb39c0fc1c19b34c$export$16792effe837dba3(e)&&e.shiftKey&&t.selectionMode===`multiple`){t.extendSelection(r);return}if(u){t.replaceSelection(r);return}}}return!1},pageDown=e=>{if(n.getKeyPageBelow&&t.focusedKey!=null){let r=n.getKeyPageBelow(t.focusedKey);if(r!=null)return navigateToKey(e,r)}return!1},pageUp=e=>{if(n.getKeyPageAbove&&t.focusedKey!=null){let r=n.getKeyPageAbove(t.focusedKey);if(r!=null)return navigateToKey(e,r)}return!1},aHandler=()=>{if(t.selectionMode===`multiple`&&c!==!0)t.selectAll();else return!1},escape=()=>{if(l===`clearSelection`&&!o&&t.selectedKeys.size!==0)t.clearSelection();else return!1},tab=()=>{if(!h&&r.current){let e=$535772f9d2c1f38d$export$2d6ec8fc375ceafa(r.current,{tabbable:!0}),t,n;do n=e.lastChild(),n&&(t=n);while(n);let i=R();t&&(!b(t)||i&&!ee(i))&&ne(t)}return{shouldContinuePropagation:!0,shouldPreventDefault:!1}},shiftTab=()=>(!h&&r.current&&r.current.focus(),{shouldContinuePropagation:!0,shouldPreventDefault:!1}),withShiftSel=(e,t)=>({[f()?e+`+Shift+Alt`:e+`+Shift+Control`]:t,[e+`+Shift`]:t,[f()?e+`+Alt`:e+`+Control`]:t,[e]:t}),{keyboardProps:S}=mt({shortcuts:{...withShiftSel(`ArrowDown`,arrowDown),...withShiftSel(`ArrowUp`,arrowUp),...withShiftSel(`ArrowLeft`,arrowLeft),...withShiftSel(`ArrowRight`,arrowRight),...withShiftSel(`PageDown`,pageDown),...withShiftSel(`PageUp`,pageUp)},allowRepeats:!0}),{keyboardProps:C}=mt({shortcuts:{...withShiftSel(`Home`,home),...withShiftSel(`End`,end),"Mod+A":aHandler,Escape:escape,Tab:tab,"Tab+Shift":shiftTab}}),w=(0,K.useRef)({top:0,left:0});$600b3cf69ae46262$export$90fc3a17d93f704c(g,`scroll`,()=>{w.current={top:g.current?.scrollTop??0,left:g.current?.scrollLeft??0}});let onFocus=e=>{if(t.isFocused){p(e.currentTarget,F(e))||t.setFocused(!1);return}if(!p(e.currentTarget,F(e)))return;let i=M();t.setFocused(!0);let navigateToKey=e=>{e!=null&&(t.setFocusedKey(e),u&&!t.isSelected(e)&&t.replaceSelection(e))};if(v&&(i===`keyboard`||i===`virtual`))navigateToKey(v===`first`?n.getFirstKey?.():n.getLastKey?.());else if(t.focusedKey==null){let r=e.relatedTarget;r&&e.currentTarget.compareDocumentPosition(r)&Node.DOCUMENT_POSITION_FOLLOWING?navigateToKey(t.lastSelectedKey??n.getLastKey?.()):navigateToKey(t.firstSelectedKey??n.getFirstKey?.())}else g.current&&(g.current.scrollTop=w.current.top,g.current.scrollLeft=w.current.left);if(t.focusedKey!=null&&g.current){let e=$22bbea12c2567021$export$c3d8340acf92597f(r,t.focusedKey);e instanceof HTMLElement&&(!b(e)&&!m&&ne(e),(i===`keyboard`||v&&i===`virtual`)&&$51a3e22a5186a962$export$c826860796309d1b(e,{containingElement:r.current}))}},onBlur=e=>{p(e.currentTarget,e.relatedTarget)||t.setFocused(!1)},T=(0,K.useRef)(!1);$600b3cf69ae46262$export$90fc3a17d93f704c(r,Rt,m?e=>{let{detail:n}=e;e.stopPropagation(),t.setFocused(!0),n?.focusStrategy===`first`&&(T.current=!0)}:void 0);let E=n.getFirstKey?.()??null;$a475cdc2445827b5$export$72ef708ab07251f1(()=>{if(T.current){if(E==null){let e=R();$b72f3f7b3b5f42c6$export$76e4e37e5339496d(r.current),$b72f3f7b3b5f42c6$export$2b35b76d2e30e129(e,null),t.collection.size>0&&(T.current=!1)}else t.setFocusedKey(E),T.current=!1}},[E,t.collection.size]),$a475cdc2445827b5$export$72ef708ab07251f1(()=>{t.collection.size>0&&(T.current=!1)},[t.focusedKey]),$600b3cf69ae46262$export$90fc3a17d93f704c(r,Lt,m?e=>{e.stopPropagation(),t.setFocused(!1),e.detail?.clearFocusKey&&t.setFocusedKey(null)}:void 0);let D=(0,K.useRef)(i),O=(0,K.useRef)(!1);(0,K.useEffect)(()=>{if(D.current){let e=null;i===`first`&&(e=n.getFirstKey?.()??null),i===`last`&&(e=n.getLastKey?.()??null);let a=t.selectedKeys;if(a.size){for(let n of a)if(t.canSelectItem(n)){e=n;break}}t.setFocused(!0),t.setFocusedKey(e),e!=null&&u&&!a.size&&t.canSelectItem(e)&&t.replaceSelection(e),e==null&&!m&&r.current&&qe(r.current),t.collection.size>0&&(D.current=!1,O.current=!0)}});let k=(0,K.useRef)(t.focusedKey),A=(0,K.useRef)(null);(0,K.useEffect)(()=>{if(t.isFocused&&t.focusedKey!=null&&(t.focusedKey!==k.current||O.current)&&g.current&&r.current){let e=M(),n=$22bbea12c2567021$export$c3d8340acf92597f(r,t.focusedKey);if(!(n instanceof HTMLElement))return;(e===`keyboard`||O.current)&&(A.current&&cancelAnimationFrame(A.current),A.current=requestAnimationFrame(()=>{g.current&&($51a3e22a5186a962$export$53a0910f038337bd(g.current,n),e!==`virtual`&&$51a3e22a5186a962$export$c826860796309d1b(n,{containingElement:r.current}))}))}!m&&t.isFocused&&t.focusedKey==null&&k.current!=null&&r.current&&qe(r.current),k.current=t.focusedKey,O.current=!1}),(0,K.useEffect)(()=>()=>{A.current&&cancelAnimationFrame(A.current)},[]),$600b3cf69ae46262$export$90fc3a17d93f704c(r,`react-aria-focus-scope-restore`,e=>{e.preventDefault(),t.setFocused(!0)});let j={...B(C,S),onFocus,onBlur,onMouseDown(e){g.current===F(e)&&e.preventDefault()}},{typeSelectProps:N}=$f5a4a9a3486154da$export$e32c88dfddc6e1d8({keyboardDelegate:n,selectionManager:t});d||(j=B(N,j));let P;m||(P=t.focusedKey==null?0:-1);let te=$22bbea12c2567021$export$881eb0d9f3605d9d(t.collection);return{collectionProps:B(j,{tabIndex:P,"data-collection":te})}}var $a83747cc3f035330$export$8f5ed9ff9f511381=class{constructor(e){this.ref=e}getItemRect(e){let t=this.ref.current;if(!t)return null;let n=e==null?null:$22bbea12c2567021$export$c3d8340acf92597f(this.ref,e);if(!n)return null;let r=t.getBoundingClientRect(),i=n.getBoundingClientRect();return{x:i.left-r.left-t.clientLeft+t.scrollLeft,y:i.top-r.top-t.clientTop+t.scrollTop,width:i.width,height:i.height}}getContentSize(){let e=this.ref.current;return{width:e?.scrollWidth??0,height:e?.scrollHeight??0}}getVisibleRect(){let e=this.ref.current;return{x:e?.scrollLeft??0,y:e?.scrollTop??0,width:e?.clientWidth??0,height:e?.clientHeight??0}}},$ae8f8d98b2b18f2f$export$a05409b8bb224a5a=class{constructor(...e){if(e.length===1){let t=e[0];this.collection=t.collection,this.ref=t.ref,this.collator=t.collator,this.disabledKeys=t.disabledKeys||new Set,this.disabledBehavior=t.disabledBehavior||`all`,this.orientation=t.orientation||`vertical`,this.direction=t.direction,this.layout=t.layout||`stack`,this.layoutDelegate=t.layoutDelegate||new $a83747cc3f035330$export$8f5ed9ff9f511381(t.ref)}else this.collection=e[0],this.disabledKeys=e[1],this.ref=e[2],this.collator=e[3],this.layout=`stack`,this.orientation=`vertical`,this.disabledBehavior=`all`,this.layoutDelegate=new $a83747cc3f035330$export$8f5ed9ff9f511381(this.ref);this.layout===`stack`&&this.orientation===`vertical`&&(this.getKeyLeftOf=void 0,this.getKeyRightOf=void 0)}isDisabled(e){return this.disabledBehavior===`all`&&(e.props?.isDisabled||this.disabledKeys.has(e.key))&&e.props?.disabledBehavior!==`selection`}findNextNonDisabled(e,t,n=!1){let r=e;for(;r!=null;){let e=this.collection.getItem(r);if(e?.type===`item`&&(n||!this.isDisabled(e)))return r;r=t(r)}return null}getNextKey(e,t){let n=e;return n=this.collection.getKeyAfter(n),this.findNextNonDisabled(n,e=>this.collection.getKeyAfter(e),t?.includeDisabled)}getPreviousKey(e,t){let n=e;return n=this.collection.getKeyBefore(n),this.findNextNonDisabled(n,e=>this.collection.getKeyBefore(e),t?.includeDisabled)}findKey(e,t,n){let r=e,i=this.layoutDelegate.getItemRect(r);if(!i||r==null)return null;let a=i;do{if(r=t(r),r==null)break;i=this.layoutDelegate.getItemRect(r)}while(i&&n(a,i)&&r!=null);return r}isSameRow(e,t){return e.y===t.y||e.x!==t.x}isSameColumn(e,t){return e.x===t.x||e.y!==t.y}isReversed(e){let t=this.getNextKey(e),n=$22bbea12c2567021$export$c3d8340acf92597f(this.ref,e);if(t!=null){let e=$22bbea12c2567021$export$c3d8340acf92597f(this.ref,t);return!n||!e?!1:n.getBoundingClientRect().top>e.getBoundingClientRect().top}let r=this.getPreviousKey(e);if(r!=null){let e=$22bbea12c2567021$export$c3d8340acf92597f(this.ref,r);return!n||!e?!1:e.getBoundingClientRect().top>n.getBoundingClientRect().top}return!1}getKeyBelow(e,t){return this.layout===`grid`&&this.orientation===`vertical`?this.findKey(e,e=>this.getNextKey(e,t),this.isSameRow):this.orientation===`vertical`&&this.isReversed(e)?this.getPreviousKey(e,t):this.getNextKey(e,t)}getKeyAbove(e,t){return this.layout===`grid`&&this.orientation===`vertical`?this.findKey(e,e=>this.getPreviousKey(e,t),this.isSameRow):this.orientation===`vertical`&&this.isReversed(e)?this.getNextKey(e,t):this.getPreviousKey(e,t)}getNextColumn(e,t,n){return t?this.getPreviousKey(e,n):this.getNextKey(e,n)}getKeyRightOf(e,t){let n=this.direction===`ltr`?`getKeyRightOf`:`getKeyLeftOf`;return this.layoutDelegate[n]?(e=this.layoutDelegate[n](e),this.findNextNonDisabled(e,e=>this.layoutDelegate[n](e),t?.includeDisabled)):this.layout===`grid`?this.orientation===`vertical`?this.getNextColumn(e,this.direction===`rtl`,t):this.findKey(e,e=>this.getNextColumn(e,this.direction===`rtl`,t),this.isSameColumn):this.orientation===`horizontal`?this.getNextColumn(e,this.direction===`rtl`,t):null}getKeyLeftOf(e,t){let n=this.direction===`ltr`?`getKeyLeftOf`:`getKeyRightOf`;return this.layoutDelegate[n]?(e=this.layoutDelegate[n](e),this.findNextNonDisabled(e,e=>this.layoutDelegate[n](e),t?.includeDisabled)):this.layout===`grid`?this.orientation===`vertical`?this.getNextColumn(e,this.direction===`ltr`,t):this.findKey(e,e=>this.getNextColumn(e,this.direction===`ltr`,t),this.isSameColumn):this.orientation===`horizontal`?this.getNextColumn(e,this.direction===`ltr`,t):null}getFirstKey(){let e=this.collection.getFirstKey();return this.findNextNonDisabled(e,e=>this.collection.getKeyAfter(e))}getLastKey(){let e=this.collection.getLastKey();return this.findNextNonDisabled(e,e=>this.collection.getKeyBefore(e))}getKeyPageAbove(e){let t=this.ref.current,n=this.layoutDelegate.getItemRect(e);if(!n)return null;let r=this.isReversed(e);if(t&&!$901761b40e390936$export$2bb74740c4e19def(t))return this.getFirstKey();let i=e;if(this.orientation===`horizontal`){let e=Math.max(0,n.x+n.width-this.layoutDelegate.getVisibleRect().width);for(;n&&n.x>e&&i!=null;)i=this.getKeyAbove(i),n=i==null?null:this.layoutDelegate.getItemRect(i)}else{let e=this.layoutDelegate.getVisibleRect(),t=r?n.y-e.height:Math.max(0,n.y+n.height-e.height);for(;n&&n.y>t&&i!=null;)i=this.getKeyAbove(i),n=i==null?null:this.layoutDelegate.getItemRect(i)}return i??(r?this.getLastKey():this.getFirstKey())}getKeyPageBelow(e){let t=this.ref.current,n=this.layoutDelegate.getItemRect(e);if(!n)return null;let r=this.isReversed(e);if(t&&!$901761b40e390936$export$2bb74740c4e19def(t))return this.getLastKey();let i=e;if(this.orientation===`horizontal`){let e=Math.min(this.layoutDelegate.getContentSize().width,n.x-n.width+this.layoutDelegate.getVisibleRect().width);for(;n&&n.x<e&&i!=null;)i=this.getKeyBelow(i),n=i==null?null:this.layoutDelegate.getItemRect(i)}else{let e=Math.min(this.layoutDelegate.getContentSize().height,n.y-n.height+this.layoutDelegate.getVisibleRect().height);for(;n&&n.y<e&&i!=null;)i=this.getKeyBelow(i),n=i==null?null:this.layoutDelegate.getItemRect(i)}return i??(r?this.getFirstKey():this.getLastKey())}getKeyForSearch(e,t){if(!this.collator)return null;let n=this.collection,r=t||this.getFirstKey();for(;r!=null;){let t=n.getItem(r);if(!t)return null;let i=t.textValue.slice(0,e.length);if(t.textValue&&this.collator.compare(i,e)===0)return r;r=this.getNextKey(r)}return null}},Wr=new Map;function $673d46fce3e5717d$export$a16aca283550c30d(e){let{locale:t}=$2eb8e6d23f3d0cb0$export$43bb16f9c6d9e3f7(),n=t+(e?Object.entries(e).sort((e,t)=>e[0]<t[0]?-1:1).join():``);if(Wr.has(n))return Wr.get(n);let r=new Intl.Collator(t,e);return Wr.set(n,r),r}function $64903b4b31b6bb2a$export$b95089534ab7c1fd(e){let{selectionManager:t,collection:n,disabledKeys:r,ref:i,keyboardDelegate:a,layoutDelegate:o,orientation:s}=e,c=$673d46fce3e5717d$export$a16aca283550c30d({usage:`search`,sensitivity:`base`}),l=t.disabledBehavior,u=(0,K.useMemo)(()=>a||new $ae8f8d98b2b18f2f$export$a05409b8bb224a5a({collection:n,disabledKeys:r,disabledBehavior:l,ref:i,collator:c,layoutDelegate:o,orientation:s}),[a,o,n,r,i,c,l,s]),{collectionProps:d}=$d667c2af82d35a98$export$d6daf82dcd84e87c({...e,ref:i,selectionManager:t,keyboardDelegate:u});return{listProps:d}}function $686593f99a1df089$export$50eacbbf140a3141(e,t,n){let r=H(e,{labelable:!0}),i=e.selectionBehavior||`toggle`,a=e.orientation||`vertical`,o=e.linkBehavior||(i===`replace`?`action`:`override`);i===`toggle`&&o===`action`&&(o=`override`);let{listProps:s}=$64903b4b31b6bb2a$export$b95089534ab7c1fd({...e,ref:n,selectionManager:t.selectionManager,collection:t.collection,disabledKeys:t.disabledKeys,linkBehavior:o}),{focusWithinProps:c}=Pe({onFocusWithin:e.onFocus,onBlurWithin:e.onBlur,onFocusWithinChange:e.onFocusChange}),l=Fe(e.id);Rr.set(t,{id:l,shouldUseVirtualFocus:e.shouldUseVirtualFocus,shouldSelectOnPressUp:e.shouldSelectOnPressUp,shouldFocusOnHover:e.shouldFocusOnHover,isVirtualized:e.isVirtualized,onAction:e.onAction,linkBehavior:o,UNSTABLE_itemBehavior:e.UNSTABLE_itemBehavior});let{labelProps:u,fieldProps:d}=$0beb20c9744a2065$export$8467354a121f1b9f({...e,id:l,labelElementType:`span`});return{labelProps:u,listBoxProps:B(r,c,t.selectionManager.selectionMode===`multiple`?{"aria-multiselectable":`true`}:{},{role:`listbox`,"aria-orientation":a,...B(d,s)})}}var Gr=500;function $7b01448eaad0fe7c$export$c24ed0104d07eab9(e){let{isDisabled:t,pointerType:n,onLongPressStart:r,onLongPressEnd:i,onLongPress:o,threshold:s=Gr,accessibilityDescription:c}=e,l=(0,K.useRef)(void 0),{addGlobalListener:u,removeAllGlobalListeners:d}=se(),isAcceptedPointerType=e=>n?e.pointerType===n:e.pointerType===`mouse`||e.pointerType===`touch`,{pressProps:f}=ot({isDisabled:t,onPressStart(e){if(e.continuePropagation(),isAcceptedPointerType(e)){r&&r({...e,type:`longpressstart`}),l.current=setTimeout(()=>{e.target.dispatchEvent(new PointerEvent(`pointercancel`,{bubbles:!0})),u(e.target,`click`,e=>e.preventDefault(),{once:!0}),a(e.target).activeElement!==e.target&&ne(e.target),o&&o({...e,type:`longpress`}),l.current=void 0},s),e.pointerType===`touch`&&u(e.target,`contextmenu`,e=>e.preventDefault(),{once:!0});let t=le(e.target);u(t,`pointerup`,()=>{setTimeout(()=>{d()},100)},{once:!0})}},onPressEnd(e){l.current&&clearTimeout(l.current),i&&isAcceptedPointerType(e)&&i({...e,type:`longpressend`})}}),p=$121970af65029459$export$f8aeda7b10753fa1(o&&!t?c:void 0);return{longPressProps:B(f,p)}}function $f6ba6936bfd098a0$export$ecf600387e221c37(e){let{id:t,selectionManager:n,key:r,ref:i,shouldSelectOnPressUp:a,shouldUseVirtualFocus:o,focus:c,isDisabled:l,onAction:u,allowsDifferentPressOrigin:d,linkBehavior:f=`action`}=e,p=s();t=Fe(t);let onSelect=e=>{if(e.pointerType===`keyboard`&&$22bbea12c2567021$export$d3e3bd3e26688c04(e))n.toggleSelection(r);else{if(n.selectionMode===`none`)return;if(n.isLink(r)){if(f===`selection`&&i.current){let t=n.getItemProps(r);p.open(i.current,e,t.href,t.routerOptions),n.setSelectedKeys(n.selectedKeys);return}if(f===`override`||f===`none`)return}n.selectionMode===`single`?n.isSelected(r)&&!n.disallowEmptySelection?n.toggleSelection(r):n.replaceSelection(r):e&&e.shiftKey?n.extendSelection(r):n.selectionBehavior===`toggle`||e&&($bb39c0fc1c19b34c$export$16792effe837dba3(e)||e.pointerType===`touch`||e.pointerType===`virtual`)?n.toggleSelection(r):n.replaceSelection(r)}};(0,K.useEffect)(()=>{r===n.focusedKey&&n.isFocused&&(o?$b72f3f7b3b5f42c6$export$76e4e37e5339496d(i.current):c?c():R()!==i.current&&i.current&&qe(i.current))},[i,r,n.focusedKey,n.childFocusStrategy,n.isFocused,o]),l||=n.isDisabled(r);let m={};!o&&!l?m={tabIndex:r===n.focusedKey?0:-1,onFocus(e){F(e)===i.current&&n.setFocusedKey(r)}}:l&&(m.onMouseDown=e=>{e.preventDefault()}),(0,K.useEffect)(()=>{l&&n.focusedKey===r&&n.setFocusedKey(null)},[n,l,r]);let h=n.isLink(r)&&f===`override`,g=u&&e.UNSTABLE_itemBehavior===`action`,_=n.isLink(r)&&f!==`selection`&&f!==`none`,v=!l&&n.canSelectItem(r)&&!h&&!g,y=(u||_)&&!l,b=y&&(n.selectionBehavior===`replace`?!v:!v||n.isEmpty),x=y&&v&&n.selectionBehavior===`replace`,S=b||x,C=(0,K.useRef)(null),w=S&&v,T=(0,K.useRef)(!1),E=(0,K.useRef)(!1),D=n.getItemProps(r),performAction=e=>{u&&(u(),i.current?.dispatchEvent(new CustomEvent(`react-aria-item-action`,{bubbles:!0}))),_&&i.current&&p.open(i.current,e,D.href,D.routerOptions)},O={ref:i};a?(O.onPressStart=e=>{C.current=e.pointerType,T.current=w,e.pointerType===`keyboard`&&(!S||$f6ba6936bfd098a0$var$isSelectionKey(e.key))&&onSelect(e)},d?(O.onPressUp=b?void 0:e=>{e.pointerType===`mouse`&&v&&onSelect(e)},O.onPress=b?performAction:e=>{e.pointerType!==`keyboard`&&e.pointerType!==`mouse`&&v&&onSelect(e)}):O.onPress=e=>{if(b||x&&e.pointerType!==`mouse`){if(e.pointerType===`keyboard`&&!$f6ba6936bfd098a0$var$isActionKey(e.key))return;performAction(e)}else e.pointerType!==`keyboard`&&v&&onSelect(e)}):(O.onPressStart=e=>{C.current=e.pointerType,T.current=w,E.current=b,v&&(e.pointerType===`mouse`&&!b||e.pointerType===`keyboard`&&(!y||$f6ba6936bfd098a0$var$isSelectionKey(e.key)))&&onSelect(e)},O.onPress=e=>{(e.pointerType===`touch`||e.pointerType===`pen`||e.pointerType===`virtual`||e.pointerType===`keyboard`&&S&&$f6ba6936bfd098a0$var$isActionKey(e.key)||e.pointerType===`mouse`&&E.current)&&(S?performAction(e):v&&onSelect(e))});let k=$22bbea12c2567021$export$6aeb1680a0ae8741(n.collection);if(m[`data-collection`]=k,m[`data-key`]=r,O.preventFocusOnPress=o,o&&(O=B(O,{onPressStart(e){e.pointerType!==`touch`&&(n.setFocused(!0),n.setFocusedKey(r))},onPress(e){e.pointerType===`touch`&&(n.setFocused(!0),n.setFocusedKey(r))}})),D)for(let e of[`onPressStart`,`onPressEnd`,`onPressChange`,`onPress`,`onPressUp`,`onClick`])D[e]&&(O[e]=Be(O[e],D[e]));let{pressProps:A,isPressed:j}=ot(O),M=x?e=>{C.current===`mouse`&&(e.stopPropagation(),e.preventDefault(),performAction(e))}:void 0,{longPressProps:N}=$7b01448eaad0fe7c$export$c24ed0104d07eab9({isDisabled:!w,onLongPress(e){e.pointerType===`touch`&&(onSelect(e),n.setSelectionBehavior(`toggle`))}}),onDragStartCapture=e=>{C.current===`touch`&&T.current&&e.preventDefault()},P=f!==`none`&&n.isLink(r)?e=>{ve.isOpening||e.preventDefault()}:void 0,te=B(m,v||b||o&&!l?A:{},w?N:{},{onDoubleClick:M,onDragStartCapture,onClick:P,id:t},o?{onMouseDown:e=>e.preventDefault()}:void 0),isChildInteraction=e=>{let t=e;for(;t&&t!==i.current;){let e=t.getAttribute(`data-collection`);if(e!=null)return e!==k;t=t.parentElement}return ee(e)},ne=te.onPointerDown;te.onPointerDown=e=>{let t=F(e);t&&t!==i.current&&isChildInteraction(t)?e.stopPropagation():ne?.(e)};let re=te.onMouseDown;return te.onMouseDown=e=>{let t=F(e);t&&t!==i.current&&isChildInteraction(t)?e.stopPropagation():re?.(e)},{itemProps:te,isPressed:j,isSelected:n.isSelected(r),isFocused:n.isFocused&&n.focusedKey===r,isDisabled:l,allowsSelection:v,hasAction:S}}function $f6ba6936bfd098a0$var$isActionKey(e){return e===`Enter`}function $f6ba6936bfd098a0$var$isSelectionKey(e){return e===` `}function $cd5ea4b915021f1d$export$1005530eda016c13(e,t){return typeof t.getChildren==`function`?t.getChildren(e.key):e.childNodes}function $cd5ea4b915021f1d$export$fbdeaa6a76694f71(e){return $cd5ea4b915021f1d$export$5f3398f8733f90e2(e,0)}function $cd5ea4b915021f1d$export$5f3398f8733f90e2(e,t){if(t<0)return;let n=0;for(let r of e){if(n===t)return r;n++}}function $cd5ea4b915021f1d$export$8c434b3a7a4dad6(e,t,n){if(t.parentKey===n.parentKey)return t.index-n.index;let r=[...$cd5ea4b915021f1d$var$getAncestors(e,t),t],i=[...$cd5ea4b915021f1d$var$getAncestors(e,n),n],a=r.slice(0,i.length).findIndex((e,t)=>e!==i[t]);return a===-1?r.findIndex(e=>e===n)>=0?1:(i.findIndex(e=>e===t),-1):(t=r[a],n=i[a],t.index-n.index)}function $cd5ea4b915021f1d$var$getAncestors(e,t){let n=[],r=t;for(;r?.parentKey!=null;)r=e.getItem(r.parentKey),r&&n.unshift(r);return n}var Kr=new WeakMap;function $2efe10d3f1f9e31e$export$77d5aafae4e095b2(e){let t=Kr.get(e);if(t!=null)return t;let n=0,countItems=t=>{for(let r of t)r.type===`section`?countItems($cd5ea4b915021f1d$export$1005530eda016c13(r,e)):r.type===`item`&&n++};return countItems(e),Kr.set(e,n),n}function $dae966e193913d1b$export$497855f14858aa34(e,t,n){let{key:r}=e,i=Rr.get(t),a=e.isDisabled??t.selectionManager.isDisabled(r),o=e.isSelected??t.selectionManager.isSelected(r),s=e.shouldSelectOnPressUp??i?.shouldSelectOnPressUp,c=e.shouldFocusOnHover??i?.shouldFocusOnHover,l=e.shouldUseVirtualFocus??i?.shouldUseVirtualFocus,u=e.isVirtualized??i?.isVirtualized,d=_t(),f=_t(),p={role:`option`,"aria-disabled":a||void 0,"aria-selected":t.selectionManager.selectionMode===`none`?void 0:o,"aria-label":e[`aria-label`],"aria-labelledby":d,"aria-describedby":f},m=t.collection.getItem(r);if(u){let e=Number(m?.index);p[`aria-posinset`]=Number.isNaN(e)?void 0:e+1,p[`aria-setsize`]=$2efe10d3f1f9e31e$export$77d5aafae4e095b2(t.collection)}let h=i?.onAction?()=>i?.onAction?.(r):void 0,g=$cd088b5c0d7b27b4$export$9145995848b05025(t,r),{itemProps:_,isPressed:v,isFocused:y,hasAction:b,allowsSelection:x}=$f6ba6936bfd098a0$export$ecf600387e221c37({selectionManager:t.selectionManager,key:r,ref:n,shouldSelectOnPressUp:s,allowsDifferentPressOrigin:s&&c,isVirtualized:u,shouldUseVirtualFocus:l,isDisabled:a,onAction:h||m?.props?.onAction?Be(m?.props?.onAction,h):void 0,linkBehavior:i?.linkBehavior,UNSTABLE_itemBehavior:i?.UNSTABLE_itemBehavior,id:g}),{hoverProps:S}=oe({isDisabled:a||!c,onHoverStart(){P()||(t.selectionManager.setFocused(!0),t.selectionManager.setFocusedKey(r))}}),C=H(m?.props);delete C.id;let w=T(m?.props);return{optionProps:{...p,...B(C,_,S,w),id:g},labelProps:{id:d},descriptionProps:{id:f},isFocused:y,isFocusVisible:y&&t.selectionManager.isFocused&&P(),isSelected:o,isDisabled:a,isPressed:v,allowsSelection:x,hasAction:b}}function $3d6c959d2ef57b72$export$c3f9f39876e4bc7(e){let{heading:t,"aria-label":n}=e,r=Fe();return{itemProps:{role:`presentation`},headingProps:t?{id:r,role:`presentation`,onMouseDown:e=>{e.preventDefault()}}:{},groupProps:{role:`group`,"aria-label":n,"aria-labelledby":t?r:void 0}}}function $b24d1bc31a0f941d$export$a9d04c5684123369(e){let t=K.version.split(`.`);return parseInt(t[0],10)>=19?e:e?`true`:void 0}var $f664a81d022446b5$export$d085fb9e920b5ca7=class{constructor(e){this.keyMap=new Map,this.firstKey=null,this.lastKey=null,this.iterable=e;let visit=e=>{if(this.keyMap.set(e.key,e),e.childNodes&&e.type===`section`)for(let t of e.childNodes)visit(t)};for(let t of e)visit(t);let t=null,n=0,r=0;for(let[e,i]of this.keyMap)t?(t.nextKey=e,i.prevKey=t.key):(this.firstKey=e,i.prevKey=void 0),i.type===`item`&&(i.index=n++),(i.type===`section`||i.type===`item`)&&r++,t=i,t.nextKey=void 0;this._size=r,this.lastKey=t?.key??null}*[Symbol.iterator](){yield*this.iterable}get size(){return this._size}getKeys(){return this.keyMap.keys()}getKeyBefore(e){let t=this.keyMap.get(e);return t?t.prevKey??null:null}getKeyAfter(e){let t=this.keyMap.get(e);return t?t.nextKey??null:null}getFirstKey(){return this.firstKey}getLastKey(){return this.lastKey}getItem(e){return this.keyMap.get(e)??null}at(e){let t=[...this.getKeys()];return this.getItem(t[e])}getChildren(e){return this.keyMap.get(e)?.childNodes||[]}},qr=class $8b2540e09867b15e$export$52baac22726c72bf extends Set{constructor(e,t,n){super(e),e instanceof $8b2540e09867b15e$export$52baac22726c72bf?(this.anchorKey=t??e.anchorKey,this.currentKey=n??e.currentKey):(this.anchorKey=t??null,this.currentKey=n??null)}};function $60f19cefd567a3e4$var$equalSets(e,t){if(e.size!==t.size)return!1;for(let n of e)if(!t.has(n))return!1;return!0}function $60f19cefd567a3e4$export$253fe78d46329472(e){let{selectionMode:t=`none`,disallowEmptySelection:n=!1,allowDuplicateSelectionEvents:r,selectionBehavior:i=`toggle`,disabledBehavior:a=`all`}=e,o=(0,K.useRef)(!1),[,s]=(0,K.useState)(!1),c=(0,K.useRef)(null),l=(0,K.useRef)(null),[,u]=(0,K.useState)(null),[d,f]=$3e6197669829fe11$export$40bfa8c7b0832715((0,K.useMemo)(()=>$60f19cefd567a3e4$var$convertSelection(e.selectedKeys),[e.selectedKeys]),(0,K.useMemo)(()=>$60f19cefd567a3e4$var$convertSelection(e.defaultSelectedKeys,new qr),[e.defaultSelectedKeys]),e.onSelectionChange),p=(0,K.useMemo)(()=>e.disabledKeys?new Set(e.disabledKeys):new Set,[e.disabledKeys]),[m,h]=(0,K.useState)(i);i===`replace`&&m===`toggle`&&typeof d==`object`&&d.size===0&&h(`replace`);let g=(0,K.useRef)(i);return(0,K.useEffect)(()=>{i!==g.current&&(h(i),g.current=i)},[i]),{selectionMode:t,disallowEmptySelection:n,selectionBehavior:m,setSelectionBehavior:h,get isFocused(){return o.current},setFocused(e){o.current=e,s(e)},get focusedKey(){return c.current},get childFocusStrategy(){return l.current},setFocusedKey(e,t=`first`){c.current=e,l.current=t,u(e)},selectedKeys:d,setSelectedKeys(e){(r||!$60f19cefd567a3e4$var$equalSets(e,d))&&f(e)},disabledKeys:p,disabledBehavior:a}}function $60f19cefd567a3e4$var$convertSelection(e,t){return e?e===`all`?`all`:new qr(e):t}var Jr=class $4a07ac835f260f78$export$6c8a5aaad13c9852{constructor(e,t,n){this.collection=e,this.state=t,this.allowsCellSelection=n?.allowsCellSelection??!1,this._isSelectAll=null,this.layoutDelegate=n?.layoutDelegate||null,this.fullCollection=n?.fullCollection||null}get selectionMode(){return this.state.selectionMode}get disallowEmptySelection(){return this.state.disallowEmptySelection}get selectionBehavior(){return this.state.selectionBehavior}setSelectionBehavior(e){this.state.setSelectionBehavior(e)}get isFocused(){return this.state.isFocused}setFocused(e){this.state.setFocused(e)}get focusedKey(){return this.state.focusedKey}get childFocusStrategy(){return this.state.childFocusStrategy}setFocusedKey(e,t){(e==null||this.collection.getItem(e))&&this.state.setFocusedKey(e,t)}get selectedKeys(){return this.state.selectedKeys===`all`?new Set(this.getSelectAllKeys()):this.state.selectedKeys}get rawSelection(){return this.state.selectedKeys}isSelected(e){if(this.state.selectionMode===`none`)return!1;let t=this.getKey(e);return t==null?!1:this.state.selectedKeys===`all`?this.canSelectItem(t):this.state.selectedKeys.has(t)}get isEmpty(){return this.state.selectedKeys!==`all`&&this.state.selectedKeys.size===0}get isSelectAll(){if(this.isEmpty)return!1;if(this.state.selectedKeys===`all`)return!0;if(this._isSelectAll!=null)return this._isSelectAll;let e=this.getSelectAllKeys(),t=this.state.selectedKeys;return this._isSelectAll=e.every(e=>t.has(e)),this._isSelectAll}get firstSelectedKey(){let e=null;for(let t of this.state.selectedKeys){let n=this.collection.getItem(t);(!e||n&&$cd5ea4b915021f1d$export$8c434b3a7a4dad6(this.collection,n,e)<0)&&(e=n)}return e?.key??null}get lastSelectedKey(){let e=null;for(let t of this.state.selectedKeys){let n=this.collection.getItem(t);(!e||n&&$cd5ea4b915021f1d$export$8c434b3a7a4dad6(this.collection,n,e)>0)&&(e=n)}return e?.key??null}get disabledKeys(){return this.state.disabledKeys}get disabledBehavior(){return this.state.disabledBehavior}extendSelection(e){if(this.selectionMode===`none`)return;if(this.selectionMode===`single`){this.replaceSelection(e);return}let t=this.getKey(e);if(t==null)return;let n;if(this.state.selectedKeys===`all`)n=new qr([t],t,t);else{let e=this.state.selectedKeys,r=e.anchorKey??t;n=new qr(e,r,t);for(let i of this.getKeyRange(r,e.currentKey??t))n.delete(i);for(let e of this.getKeyRange(t,r))this.canSelectItem(e)&&n.add(e)}this.state.setSelectedKeys(n)}getKeyRange(e,t){let n=this.collection.getItem(e),r=this.collection.getItem(t);return n&&r?$cd5ea4b915021f1d$export$8c434b3a7a4dad6(this.collection,n,r)<=0?this.getKeyRangeInternal(e,t):this.getKeyRangeInternal(t,e):[]}getKeyRangeInternal(e,t){if(this.layoutDelegate?.getKeyRange)return this.layoutDelegate.getKeyRange(e,t);let n=[],r=e;for(;r!=null;){let e=this.collection.getItem(r);if(e&&(e.type===`item`||e.type===`cell`&&this.allowsCellSelection)&&n.push(r),r===t)return n;r=this.collection.getKeyAfter(r)}return[]}getKey(e){let t=this.collection.getItem(e);if(!t||t.type===`cell`&&this.allowsCellSelection)return e;for(;t&&t.type!==`item`&&t.parentKey!=null;)t=this.collection.getItem(t.parentKey);return!t||t.type!==`item`?null:t.key}toggleSelection(e){if(this.selectionMode===`none`)return;if(this.selectionMode===`single`&&!this.isSelected(e)){this.replaceSelection(e);return}let t=this.getKey(e);if(t==null)return;let n=new qr(this.state.selectedKeys===`all`?this.getSelectAllKeys():this.state.selectedKeys);n.has(t)?n.delete(t):this.canSelectItem(t)&&(n.add(t),n.anchorKey=t,n.currentKey=t),this.disallowEmptySelection&&n.size===0||this.state.setSelectedKeys(n)}replaceSelection(e){if(this.selectionMode===`none`)return;let t=this.getKey(e);if(t==null)return;let n=this.canSelectItem(t)?new qr([t],t,t):new qr;this.state.setSelectedKeys(n)}setSelectedKeys(e){if(this.selectionMode===`none`)return;let t=new qr;for(let n of e){let e=this.getKey(n);if(e!=null&&(t.add(e),this.selectionMode===`single`))break}this.state.setSelectedKeys(t)}getSelectAllKeys(){let e=this.fullCollection??this.collection,t=[],addKeys=n=>{for(;n!=null;){if(this.canSelectItemIn(n,e)){let r=e.getItem(n);r?.type===`item`&&t.push(n),r?.hasChildNodes&&(this.allowsCellSelection||r.type!==`item`)&&addKeys($cd5ea4b915021f1d$export$fbdeaa6a76694f71($cd5ea4b915021f1d$export$1005530eda016c13(r,e))?.key??null)}n=e.getKeyAfter(n)}};return addKeys(e.getFirstKey()),t}selectAll(){!this.isSelectAll&&this.selectionMode===`multiple`&&this.state.setSelectedKeys(`all`)}clearSelection(){!this.disallowEmptySelection&&(this.state.selectedKeys===`all`||this.state.selectedKeys.size>0)&&this.state.setSelectedKeys(new qr)}toggleSelectAll(){this.isSelectAll?this.clearSelection():this.selectAll()}select(e,t){this.selectionMode!==`none`&&(this.selectionMode===`single`?this.isSelected(e)&&!this.disallowEmptySelection?this.toggleSelection(e):this.replaceSelection(e):this.selectionBehavior===`toggle`||t&&(t.pointerType===`touch`||t.pointerType===`virtual`)?this.toggleSelection(e):this.replaceSelection(e))}isSelectionEqual(e){if(e===this.state.selectedKeys)return!0;let t=this.selectedKeys;if(e.size!==t.size)return!1;for(let n of e)if(!t.has(n))return!1;for(let n of t)if(!e.has(n))return!1;return!0}canSelectItem(e){return this.canSelectItemIn(e,this.collection)}canSelectItemIn(e,t){if(this.state.selectionMode===`none`||this.state.disabledKeys.has(e))return!1;let n=t.getItem(e);return!(!n||n?.props?.isDisabled||n.type===`cell`&&!this.allowsCellSelection)}isDisabled(e){let t=this.collection.getItem(e);return this.state.disabledBehavior===`all`&&(this.state.disabledKeys.has(e)||!!t?.props?.isDisabled)&&t?.props?.disabledBehavior!==`selection`}isLink(e){return!!this.collection.getItem(e)?.props?.href}getItemProps(e){return this.collection.getItem(e)?.props}withCollection(e){return new $4a07ac835f260f78$export$6c8a5aaad13c9852(e,this.state,{allowsCellSelection:this.allowsCellSelection,layoutDelegate:this.layoutDelegate||void 0,fullCollection:this.fullCollection??this.collection})}},$bda7a7e55e1ff206$export$bf788dd355e3a401=class{build(e,t){return this.context=t,$bda7a7e55e1ff206$var$iterable(()=>this.iterateCollection(e))}*iterateCollection(e){let{children:t,items:n}=e;if(K.isValidElement(t)&&t.type===K.Fragment)yield*this.iterateCollection({children:t.props.children,items:n});else if(typeof t==`function`){if(!n)throw Error(`props.children was a function but props.items is missing`);let e=0;for(let r of n)yield*this.getFullNode({value:r,index:e},{renderer:t}),e++}else{let e=[];K.Children.forEach(t,t=>{t&&e.push(t)});let n=0;for(let t of e){let e=this.getFullNode({element:t,index:n},{});for(let t of e)n++,yield t}}}getKey(e,t,n,r){if(e.key!=null)return e.key;if(t.type===`cell`&&t.key!=null)return`${r}${t.key}`;let i=t.value;if(i!=null){let e=i.key??i.id;if(e==null)throw Error(`No key found for item`);return e}return r?`${r}.${t.index}`:`$.${t.index}`}getChildState(e,t){return{renderer:t.renderer||e.renderer}}*getFullNode(e,t,n,r){if(K.isValidElement(e.element)&&e.element.type===K.Fragment){let i=[];K.Children.forEach(e.element.props.children,e=>{i.push(e)});let a=e.index??0;for(let e of i)yield*this.getFullNode({element:e,index:a++},t,n,r);return}let i=e.element;if(!i&&e.value&&t&&t.renderer){let n=this.cache.get(e.value);if(n&&(!n.shouldInvalidate||!n.shouldInvalidate(this.context))){n.index=e.index,n.parentKey=r?r.key:null,yield n;return}i=t.renderer(e.value)}if(K.isValidElement(i)){let a=i.type;if(typeof a!=`function`&&typeof a.getCollectionNode!=`function`){let e=i.type;throw Error(`Unknown element <${e}> in collection.`)}let o=a.getCollectionNode(i.props,this.context),s=e.index??0,c=o.next();for(;!c.done&&c.value;){let a=c.value;e.index=s;let l=a.key??null;l??=a.element?null:this.getKey(i,e,t,n);let u=[...this.getFullNode({...a,key:l,index:s,wrapper:$bda7a7e55e1ff206$var$compose(e.wrapper,a.wrapper)},this.getChildState(t,a),n?`${n}${i.key}`:i.key,r)];for(let t of u){if(t.value=a.value??e.value??null,t.value&&this.cache.set(t.value,t),e.type&&t.type!==e.type)throw Error(`Unsupported type <${$bda7a7e55e1ff206$var$capitalize(t.type)}> in <${$bda7a7e55e1ff206$var$capitalize(r?.type??`unknown parent type`)}>. Only <${$bda7a7e55e1ff206$var$capitalize(e.type)}> is supported.`);s++,yield t}c=o.next(u)}return}if(e.key==null||e.type==null)return;let a=this,o={type:e.type,props:e.props,key:e.key,parentKey:r?r.key:null,value:e.value??null,level:(r?.level??0)+ +(r?.type===`item`),index:e.index,rendered:e.rendered,textValue:e.textValue??``,"aria-label":e[`aria-label`],wrapper:e.wrapper,shouldInvalidate:e.shouldInvalidate,hasChildNodes:e.hasChildNodes||!1,childNodes:$bda7a7e55e1ff206$var$iterable(function*(){if(!e.hasChildNodes||!e.childNodes)return;let n=0;for(let r of e.childNodes()){r.key!=null&&(r.key=`${o.key}${r.key}`);let e=a.getFullNode({...r,index:n},a.getChildState(t,r),o.key,o);for(let t of e)n++,yield t}})};yield o}constructor(){this.cache=new WeakMap}};function $bda7a7e55e1ff206$var$iterable(e){let t=[],n=null;return{*[Symbol.iterator](){for(let e of t)yield e;n||=e();for(let e of n)t.push(e),yield e}}}function $bda7a7e55e1ff206$var$compose(e,t){if(e&&t)return n=>e(t(n));if(e)return e;if(t)return t}function $bda7a7e55e1ff206$var$capitalize(e){return e[0].toUpperCase()+e.slice(1)}function $d03379b88399b8c5$export$6cd28814d92fa9c9(e,t,n){let r=(0,K.useMemo)(()=>new $bda7a7e55e1ff206$export$bf788dd355e3a401,[]),{children:i,items:a,collection:o}=e;return(0,K.useMemo)(()=>o||t(r.build({children:i,items:a},n)),[r,i,a,o,n,t])}function $b14b6f590b50af39$export$2f645645f7bca764(e){let{filter:t,layoutDelegate:n}=e,r=$60f19cefd567a3e4$export$253fe78d46329472(e),i=(0,K.useMemo)(()=>e.disabledKeys?new Set(e.disabledKeys):new Set,[e.disabledKeys]),a=$d03379b88399b8c5$export$6cd28814d92fa9c9(e,(0,K.useCallback)(e=>t?new $f664a81d022446b5$export$d085fb9e920b5ca7(t(e)):new $f664a81d022446b5$export$d085fb9e920b5ca7(e),[t]),(0,K.useMemo)(()=>({suppressTextValueWarning:e.suppressTextValueWarning}),[e.suppressTextValueWarning])),o=(0,K.useMemo)(()=>new Jr(a,r,{layoutDelegate:n}),[a,r,n]);return $b14b6f590b50af39$var$useFocusedKeyReset(a,o),{collection:a,disabledKeys:i,selectionManager:o}}function $b14b6f590b50af39$export$ba9d38c0f1bf2b36(e,t){let n=(0,K.useMemo)(()=>t?e.collection.filter(t):e.collection,[e.collection,t]),r=e.selectionManager.withCollection(n);return $b14b6f590b50af39$var$useFocusedKeyReset(n,r),{collection:n,selectionManager:r,disabledKeys:e.disabledKeys}}function $b14b6f590b50af39$var$useFocusedKeyReset(e,t){let n=(0,K.useRef)(null);(0,K.useEffect)(()=>{if(t.focusedKey!=null&&!e.getItem(t.focusedKey)&&n.current){let r=n.current.getKeyAfter(t.focusedKey),i=null;for(;r!=null;){let a=e.getItem(r);if(a&&a.type===`item`&&!t.isDisabled(r)){i=r;break}r=n.current.getKeyAfter(r)}if(i==null)for(r=n.current.getKeyBefore(t.focusedKey);r!=null;){let a=e.getItem(r);if(a&&a.type===`item`&&!t.isDisabled(r)){i=r;break}r=n.current.getKeyBefore(r)}t.setFocusedKey(i)}n.current=e},[e,t])}function $0407362eaf54473e$export$ccaea96c28e8b9e7(e,t){let{collection:n,onLoadMore:r,scrollOffset:i=1,direction:a=`end`}=e,o=(0,K.useRef)(null),s=Re(e=>{for(let t of e)t.isIntersecting&&r&&r()});L(()=>{if(t.current){let e=100*i,n=a===`start`?`${e}% 0px 0px 0px`:`0px ${e}% ${e}% ${e}%`;o.current=new IntersectionObserver(s,{root:$3578607fe3d4b096$export$cfa2225e87938781(t?.current),rootMargin:n}),o.current.observe(t.current)}return()=>{o.current&&o.current.disconnect()}},[n,t,i,a])}var Yr=(0,K.createContext)(null),Xr=(0,K.createContext)(null),Zr=(0,K.forwardRef)(function ListBox(e,t){[e,t]=U(e,t,Yr);let n=(0,K.useContext)(Xr);return n?K.createElement($928221da08ecbc62$var$ListBoxInner,{state:n,props:e,listBoxRef:t}):K.createElement($42ceafc619f9c3ba$export$bf788dd355e3a401,{content:K.createElement($42ceafc619f9c3ba$export$fb8073518f34e6ec,e)},n=>K.createElement($928221da08ecbc62$var$StandaloneListBox,{props:e,listBoxRef:t,collection:n}))});function $928221da08ecbc62$var$StandaloneListBox({props:e,listBoxRef:t,collection:n}){e={...e,collection:n,children:null,items:null};let{layoutDelegate:r}=(0,K.useContext)(er),i=$b14b6f590b50af39$export$2f645645f7bca764({...e,layoutDelegate:r});return K.createElement($928221da08ecbc62$var$ListBoxInner,{state:i,props:e,listBoxRef:t})}function $928221da08ecbc62$var$ListBoxInner({state:e,props:t,listBoxRef:n}){[t,n]=U(t,n,Bn);let{dragAndDropHooks:r,layout:i=`stack`,orientation:a=`vertical`,filter:o}=t,s=$b14b6f590b50af39$export$ba9d38c0f1bf2b36(e,o),{collection:c,selectionManager:l}=s,u=!!r?.useDraggableCollectionState,d=!!r?.useDroppableCollectionState,{direction:f}=$2eb8e6d23f3d0cb0$export$43bb16f9c6d9e3f7(),{disabledBehavior:p,disabledKeys:m}=l,h=$673d46fce3e5717d$export$a16aca283550c30d({usage:`search`,sensitivity:`base`}),{isVirtualized:g,layoutDelegate:_,dropTargetDelegate:v,CollectionRoot:y}=(0,K.useContext)(er),b=(0,K.useMemo)(()=>t.keyboardDelegate||new $ae8f8d98b2b18f2f$export$a05409b8bb224a5a({collection:c,collator:h,ref:n,disabledKeys:m,disabledBehavior:p,layout:i,orientation:a,direction:f,layoutDelegate:_}),[c,h,n,p,m,a,f,t.keyboardDelegate,i,_]),{listBoxProps:x}=$686593f99a1df089$export$50eacbbf140a3141({...t,shouldSelectOnPressUp:u||t.shouldSelectOnPressUp,keyboardDelegate:b,isVirtualized:g},s,n);(0,K.useRef)(u),(0,K.useRef)(d),(0,K.useEffect)(()=>{},[u,d]);let S,C,w,T=!1,E=null,D=(0,K.useRef)(null);if(u&&r){S=r.useDraggableCollectionState({collection:c,selectionManager:l,preview:r.renderDragPreview?D:void 0}),r.useDraggableCollection({},S,n);let e=r.DragPreview;E=r.renderDragPreview?K.createElement(e,{ref:D},r.renderDragPreview):null}if(d&&r){C=r.useDroppableCollectionState({collection:c,selectionManager:l});let e=r.dropTargetDelegate||v||new r.ListDropTargetDelegate(c,n,{orientation:a,layout:i,direction:f});w=r.useDroppableCollection({keyboardDelegate:b,dropTargetDelegate:e},C,n),T=C.isDropTarget({type:`root`})}let{focusProps:O,isFocused:k,isFocusVisible:A}=je(),j=s.collection.size===0,M={isDropTarget:T,isEmpty:j,isFocused:k,isFocusVisible:A,layout:t.layout||`stack`,orientation:a,state:s},N=z({...t,children:void 0,defaultClassName:`react-aria-ListBox`,values:M}),P=null;j&&t.renderEmptyState&&(P=K.createElement(`div`,{role:`option`,style:{display:`contents`}},t.renderEmptyState(M)));let ee=H(t,{global:!0});return K.createElement($535772f9d2c1f38d$export$20e40289641fbbb6,null,K.createElement(V.div,{...B(ee,N,x,O,w?.collectionProps),ref:n,slot:t.slot||void 0,onScroll:t.onScroll,"data-drop-target":T||void 0,"data-empty":j||void 0,"data-focused":k||void 0,"data-focus-visible":A||void 0,"data-layout":t.layout||`stack`,"data-orientation":a},K.createElement(Ue,{values:[[Yr,t],[Xr,s],[jr,{dragAndDropHooks:r,dragState:S,dropState:C}],[Lr,{elementType:`div`}],[Mr,{render:$928221da08ecbc62$var$ListBoxDropIndicatorWrapper}],[Qn,{name:`ListBoxSection`,render:$928221da08ecbc62$var$ListBoxSectionInner}]]},K.createElement($792f28e438b9ad5f$export$758399f318e6385a,null,K.createElement(y,{collection:c,scrollRef:n,persistedKeys:$f9554a667e4f0374$export$d1e8e3fbb7461f6(l,r,C),renderDropIndicator:$f9554a667e4f0374$export$971707d8a129a1f7(r,C)}))),P,E))}function $928221da08ecbc62$var$ListBoxSectionInner(e,t,n,r=`react-aria-ListBoxSection`){let i=(0,K.useContext)(Xr),{dragAndDropHooks:a,dropState:o}=(0,K.useContext)(jr),{CollectionBranch:s}=(0,K.useContext)(er),[c,l]=rt(),{headingProps:u,groupProps:d}=$3d6c959d2ef57b72$export$c3f9f39876e4bc7({heading:l,"aria-label":e[`aria-label`]??void 0}),f=z({...e,id:void 0,children:void 0,defaultClassName:r,values:void 0}),p=H(e,{global:!0});return delete p.id,K.createElement(V.section,{...B(p,f,d),ref:t},K.createElement(Pr.Provider,{value:{...u,ref:c}},K.createElement(s,{collection:i.collection,parent:n,renderDropIndicator:$f9554a667e4f0374$export$971707d8a129a1f7(a,o)})))}var Qr=$42ceafc619f9c3ba$export$18af5c7a9e9b3664($6f0c29017aeec335$export$fd11f34e1d07f134,function ListBoxItem(e,t,n){let r=Ve(t),i=(0,K.useContext)(Xr),{dragAndDropHooks:a,dragState:o,dropState:s}=(0,K.useContext)(jr),c=o&&!(o.isDisabled||o.selectionManager.isDisabled(n.key)),{optionProps:l,labelProps:u,descriptionProps:d,...f}=$dae966e193913d1b$export$497855f14858aa34({key:n.key,"aria-label":e?.[`aria-label`]},i,r),{hoverProps:p,isHovered:m}=oe({isDisabled:!f.allowsSelection&&!f.hasAction&&!c,onHoverStart:n.props.onHoverStart,onHoverChange:n.props.onHoverChange,onHoverEnd:n.props.onHoverEnd}),{keyboardProps:h}=mt(e),{focusProps:g}=Ne(e),_=null;o&&a&&(_=a.useDraggableItem({key:n.key,hasAction:f.hasAction},o));let v=null;s&&a&&(v=a.useDroppableItem({target:{type:`item`,key:n.key,dropPosition:`on`}},s,r));let y=o&&o.isDragging(n.key),b=z({...e,id:void 0,children:e.children,defaultClassName:`react-aria-ListBoxItem`,values:{...f,isHovered:m,selectionMode:i.selectionManager.selectionMode,selectionBehavior:i.selectionManager.selectionBehavior,allowsDragging:!!o,isDragging:y,isDropTarget:v?.isDropTarget}});(0,K.useEffect)(()=>{n.textValue},[n.textValue]);let x=e.href?V.a:V.div,S=H(e,{global:!0});return delete S.id,delete S.onClick,e.href&&l.tabIndex==null&&(l.tabIndex=-1),K.createElement(x,{...B(S,b,l,p,h,g,_?.dragProps,v?.dropProps),ref:r,"data-allows-dragging":!!o||void 0,"data-selected":f.isSelected||void 0,"data-disabled":f.isDisabled||void 0,"data-hovered":m||void 0,"data-focused":f.isFocused||void 0,"data-focus-visible":f.isFocusVisible||void 0,"data-pressed":f.isPressed||void 0,"data-dragging":y||void 0,"data-drop-target":v?.isDropTarget||void 0,"data-selection-mode":i.selectionManager.selectionMode===`none`?void 0:i.selectionManager.selectionMode},K.createElement(Ue,{values:[[ar,{slots:{[He]:u,label:u,description:d}}],[Ir,{isSelected:f.isSelected}]]},b.children))});function $928221da08ecbc62$var$ListBoxDropIndicatorWrapper(e,t){t=Ve(t);let{dragAndDropHooks:n,dropState:r}=(0,K.useContext)(jr),{dropIndicatorProps:i,isHidden:a,isDropTarget:o}=n.useDropIndicator(e,r,t);return a?null:K.createElement($r,{...e,dropIndicatorProps:i,isDropTarget:o,ref:t})}function $928221da08ecbc62$var$ListBoxDropIndicator(e,t){let{dropIndicatorProps:n,isDropTarget:r,...i}=e,a=z({...i,defaultClassName:`react-aria-DropIndicator`,values:{isDropTarget:r}});return K.createElement(K.Fragment,null,K.createElement(V.div,{...n,...a,role:`option`,ref:t,"data-drop-target":r||void 0}))}var $r=(0,K.forwardRef)($928221da08ecbc62$var$ListBoxDropIndicator);$42ceafc619f9c3ba$export$18af5c7a9e9b3664($6f0c29017aeec335$export$8258a0665a675899,function ListBoxLoadingIndicator(e,t,n){let r=(0,K.useContext)(Xr),{isLoading:i,onLoadMore:a,scrollOffset:o,...s}=e,c=(0,K.useRef)(null);$0407362eaf54473e$export$ccaea96c28e8b9e7((0,K.useMemo)(()=>({onLoadMore:a,collection:r?.collection,sentinelRef:c,scrollOffset:o}),[a,o,r?.collection]),c);let l=z({...s,id:void 0,children:n.rendered,defaultClassName:`react-aria-ListBoxLoadingIndicator`,values:void 0});return K.createElement(K.Fragment,null,K.createElement(`div`,{style:{position:`relative`,width:0,height:0},inert:$b24d1bc31a0f941d$export$a9d04c5684123369(!0)},K.createElement(`div`,{"data-testid":`loadMoreSentinel`,ref:c,style:{position:`absolute`,height:1,width:1}})),i&&l.children&&K.createElement(K.Fragment,null,K.createElement(V.div,{...B(H(e,{global:!0}),{tabIndex:-1}),...l,role:`option`,ref:t},l.children)))});var ei=(0,K.createContext)({placement:`bottom`}),ti=typeof HTMLElement<`u`&&`inert`in HTMLElement.prototype;function $58196c8d6a1f38fc$var$isAlwaysVisibleNode(e){return e.dataset.liveAnnouncer===`true`||e.dataset.reactAriaTopLayer!==void 0}var ni=new WeakMap,Y=[];function $58196c8d6a1f38fc$export$1c3ebcada18427bf(e,t){let n=le(e?.[0]),r=t instanceof n.Element?{root:t}:t,i=r?.root??document.body,o=r?.shouldUseInert&&ti,s=new Set(e),c=new Set,getHidden=e=>o&&e instanceof n.HTMLElement?e.inert:e.getAttribute(`aria-hidden`)===`true`,setHidden=(e,t)=>{o&&e instanceof n.HTMLElement?e.inert=t:t?e.setAttribute(`aria-hidden`,`true`):(e.removeAttribute(`aria-hidden`),e instanceof n.HTMLElement&&(e.inert=!1))},l=new Set;if(re()){let t=i.getRootNode();for(let n of e){let e=n.getRootNode();for(;k(e)&&e!==t;)l.add(e),e=e.host.getRootNode()}}let walk=e=>{for(let t of e.querySelectorAll(`[data-live-announcer], [data-react-aria-top-layer]`))s.add(t);let acceptNode=e=>{if(c.has(e)||s.has(e)||e.parentElement&&c.has(e.parentElement)&&e.parentElement.getAttribute(`role`)!==`row`)return NodeFilter.FILTER_REJECT;for(let t of s)if(p(e,t))return NodeFilter.FILTER_SKIP;return NodeFilter.FILTER_ACCEPT},t=$654b97e09f2a30c1$export$4d0f8be8b12a7ef6(a(e),e,NodeFilter.SHOW_ELEMENT,{acceptNode}),n=acceptNode(e);if(n===NodeFilter.FILTER_ACCEPT&&hide(e),n!==NodeFilter.FILTER_REJECT){let e=t.nextNode();for(;e!=null;)hide(e),e=t.nextNode()}},hide=e=>{let t=ni.get(e)??0;getHidden(e)&&t===0||(t===0&&setHidden(e,!0),c.add(e),ni.set(e,t+1))};Y.length&&Y[Y.length-1].disconnect(),walk(i);let u=new MutationObserver(e=>{for(let t of e)if(t.type===`childList`){if(t.target.isConnected&&![...s,...c].some(e=>p(e,t.target)))for(let e of t.addedNodes)(e instanceof HTMLElement||e instanceof SVGElement)&&$58196c8d6a1f38fc$var$isAlwaysVisibleNode(e)?s.add(e):e instanceof Element&&walk(e);if(re()){for(let e of l)if(!e.isConnected){u.disconnect();break}}}});u.observe(i,{childList:!0,subtree:!0});let d=new Set;if(re())for(let e of l){let t=new MutationObserver(e=>{for(let t of e)if(t.type===`childList`){if(t.target.isConnected&&![...s,...c].some(e=>p(e,t.target)))for(let e of t.addedNodes)(e instanceof HTMLElement||e instanceof SVGElement)&&$58196c8d6a1f38fc$var$isAlwaysVisibleNode(e)?s.add(e):e instanceof Element&&walk(e);if(re()){for(let e of l)if(!e.isConnected){u.disconnect();break}}}});t.observe(e,{childList:!0,subtree:!0}),d.add(t)}let f={visibleNodes:s,hiddenNodes:c,observe(){u.observe(i,{childList:!0,subtree:!0})},disconnect(){u.disconnect()}};return Y.push(f),()=>{if(u.disconnect(),re())for(let e of d)e.disconnect();for(let e of c){let t=ni.get(e);t!=null&&(t===1?(setHidden(e,!1),ni.delete(e)):ni.set(e,t-1))}f===Y[Y.length-1]?(Y.pop(),Y.length&&Y[Y.length-1].observe()):Y.splice(Y.indexOf(f),1)}}function $58196c8d6a1f38fc$export$1020fa7f77e17884(e){let t=Y[Y.length-1];if(t&&!t.visibleNodes.has(e))return t.visibleNodes.add(e),()=>{t.visibleNodes.delete(e)}}var ri={top:`top`,bottom:`top`,left:`left`,right:`left`},ii={top:`bottom`,bottom:`top`,left:`right`,right:`left`},ai={top:`left`,left:`top`},oi={top:`height`,left:`width`},si={width:`totalWidth`,height:`totalHeight`},ci={},$954926fb6168ae2a$var$getVisualViewport=()=>typeof document<`u`?window.visualViewport:null;function $954926fb6168ae2a$var$getContainerDimensions(e,t){let n=0,r=0,i=0,a=0,o=0,s=0,c={},l=(t?.scale??1)>1;if(e.tagName===`BODY`||e.tagName===`HTML`){let l=document.documentElement;i=l.clientWidth,a=l.clientHeight,n=t?.width??i,r=t?.height??a,c.top=l.scrollTop||e.scrollTop,c.left=l.scrollLeft||e.scrollLeft,t&&(o=Math.max(0,t.pageTop-(c.top??0)),s=Math.max(0,t.pageLeft-(c.left??0)))}else({width:n,height:r,top:o,left:s}=$954926fb6168ae2a$var$getOffset(e,!1)),c.top=e.scrollTop,c.left=e.scrollLeft,i=n,a=r;return D()&&(e.tagName===`BODY`||e.tagName===`HTML`)&&l&&(c.top=0,c.left=0,o=t?.pageTop??0,s=t?.pageLeft??0),{width:n,height:r,totalWidth:i,totalHeight:a,scroll:c,top:o,left:s}}function $954926fb6168ae2a$var$getScroll(e){return{top:e.scrollTop,left:e.scrollLeft,width:e.scrollWidth,height:e.scrollHeight}}function $954926fb6168ae2a$var$getDelta(e,t,n,r,i,a,o){let s=i.scroll[e]??0,c=r[oi[e]],l=o[e]+r.scroll[ri[e]]+a,u=o[e]+r.scroll[ri[e]]+c-a,d=t-s+r.scroll[ri[e]]+o[e]-r[ri[e]],f=t-s+n+r.scroll[ri[e]]+o[e]-r[ri[e]];return d<l?l-d:f>u?Math.max(u-f,l-d):0}function $954926fb6168ae2a$var$getMargins(e){let t=window.getComputedStyle(e);return{top:parseInt(t.marginTop,10)||0,bottom:parseInt(t.marginBottom,10)||0,left:parseInt(t.marginLeft,10)||0,right:parseInt(t.marginRight,10)||0}}function $954926fb6168ae2a$var$parsePlacement(e){if(ci[e])return ci[e];let[t,n]=e.split(` `),r=ri[t]||`right`,i=ai[r];ri[n]||(n=`center`);let a=oi[r],o=oi[i];return ci[e]={placement:t,crossPlacement:n,axis:r,crossAxis:i,size:a,crossSize:o},ci[e]}function $954926fb6168ae2a$var$computePosition(e,t,n,r,i,a,o,s,c,l,u){let{placement:d,crossPlacement:f,axis:p,crossAxis:m,size:h,crossSize:g}=r,_={};_[m]=e[m]??0,f===`center`?_[m]+=((e[g]??0)-(n[g]??0))/2:f!==m&&(_[m]+=(e[g]??0)-(n[g]??0)),_[m]+=a;let v=e[m]-n[g]+c+l,y=e[m]+e[g]-c-l;if(_[m]=$240e9101ba2842f5$export$7d15b64cf5a3a4c4(_[m],v,y),d===p){let t=s?u[h]:u[si[h]];_[ii[p]]=Math.floor(t-e[p]+i)}else _[p]=Math.floor(e[p]+e[h]+i);return _}function $954926fb6168ae2a$var$getMaxHeight(e,t,n,r,i,a,o,s,c,l,u){let d=(e.top==null?c[si.height]-(e.bottom??0)-o:e.top)-(c.scroll.top??0),f=l?n.top:0,p={top:Math.max(t.top+f,(u?.offsetTop??t.top)+f),bottom:Math.min(t.top+t.height+f,(u?.offsetTop??0)+(u?.height??0))};return s===`top`?Math.max(0,d+o-p.top-((i.top??0)+(i.bottom??0)+a)):Math.max(0,p.bottom-d-((i.top??0)+(i.bottom??0)+a))}function $954926fb6168ae2a$var$getAvailableSpace(e,t,n,r,i,a,o,s){let{placement:c,axis:l,size:u}=a;return c===l?Math.max(0,n[l]-(o.scroll[l]??0)-(e[l]+(s?t[l]:0))-(r[l]??0)-r[ii[l]]-i):Math.max(0,e[u]+e[l]+(s?t[l]:0)-n[l]-n[u]+(o.scroll[l]??0)-(r[l]??0)-r[ii[l]]-i)}function $954926fb6168ae2a$export$6839422d1f33cee9(e,t,n,r,i,a,o,s,c,l,u,d,f,p,m,h,g,_){let v=$954926fb6168ae2a$var$parsePlacement(e),{size:y,crossAxis:b,crossSize:x,placement:S,crossPlacement:C}=v,w=$954926fb6168ae2a$var$computePosition(t,s,n,v,u,d,l,f,m,h,c),T=u,E=$954926fb6168ae2a$var$getAvailableSpace(s,l,t,i,a+u,v,c,g);if(o&&n[y]>E){let e=$954926fb6168ae2a$var$parsePlacement(`${ii[S]} ${C}`),r=$954926fb6168ae2a$var$computePosition(t,s,n,e,u,d,l,f,m,h,c);$954926fb6168ae2a$var$getAvailableSpace(s,l,t,i,a+u,e,c,g)>E&&(v=e,w=r,T=u)}let D=`bottom`;v.axis===`top`?v.placement===`top`?D=`top`:v.placement===`bottom`&&(D=`bottom`):v.crossAxis===`top`&&(v.crossPlacement===`top`?D=`bottom`:v.crossPlacement===`bottom`&&(D=`top`));let O=$954926fb6168ae2a$var$getDelta(b,w[b],n[x],s,c,a,l);w[b]+=O;let k=$954926fb6168ae2a$var$getMaxHeight(w,s,l,f,i,a,n.height,D,c,g,_);p&&p<k&&(k=p),n.height=Math.min(n.height,k),w=$954926fb6168ae2a$var$computePosition(t,s,n,v,T,d,l,f,m,h,c),O=$954926fb6168ae2a$var$getDelta(b,w[b],n[x],s,c,a,l),w[b]+=O;let A={},j=t[b]-w[b]-i[ri[b]],M=j+.5*t[x],N=m/2+h,P=ri[b]===`left`?(i.left??0)+(i.right??0):(i.top??0)+(i.bottom??0),ee=n[x]-P-m/2-h;A[b]=$240e9101ba2842f5$export$7d15b64cf5a3a4c4($240e9101ba2842f5$export$7d15b64cf5a3a4c4(M,t[b]+m/2-(w[b]+i[ri[b]]),t[b]+t[x]-m/2-(w[b]+i[ri[b]])),N,ee),{placement:S,crossPlacement:C}=v,m?j=A[b]:C===`right`?j+=t[x]:C===`center`&&(j+=t[x]/2);let te=S===`left`||S===`top`?n[y]:0,ne={x:S===`top`||S===`bottom`?j:te,y:S===`left`||S===`right`?j:te};return{position:w,maxHeight:k,arrowOffsetLeft:A.left,arrowOffsetTop:A.top,placement:S,triggerAnchorPoint:ne}}function $954926fb6168ae2a$export$b3ceb0cbf1056d98(e){let{placement:t,targetNode:n,overlayNode:r,scrollNode:i,padding:a,shouldFlip:o,boundaryElement:s,offset:c,crossOffset:l,maxHeight:u,arrowSize:d=0,arrowBoundaryOffset:f=0,targetRect:m}=e,h=$954926fb6168ae2a$var$getVisualViewport(),g=r instanceof HTMLElement?$954926fb6168ae2a$var$getContainingBlock(r):document.documentElement,_=g===document.documentElement,v=window.getComputedStyle(g).position,y=!!v&&v!==`static`,b=_?$954926fb6168ae2a$var$getOffset(n,!1,m):$954926fb6168ae2a$var$getPosition(n,g,!1,m);if(!_){let{marginTop:e,marginLeft:t}=window.getComputedStyle(n);b.top+=parseInt(e,10)||0,b.left+=parseInt(t,10)||0}let x=$954926fb6168ae2a$var$getOffset(r,!0),S=$954926fb6168ae2a$var$getMargins(r);x.width+=(S.left??0)+(S.right??0),x.height+=(S.top??0)+(S.bottom??0);let C=$954926fb6168ae2a$var$getScroll(i),w=$954926fb6168ae2a$var$getContainerDimensions(s,h),T=$954926fb6168ae2a$var$getContainerDimensions(g,h),E;if((s.tagName===`BODY`||s.tagName===`HTML`)&&!_){let e=$954926fb6168ae2a$export$4b834cebd9e5cebe(g,!1);E={top:-(e.top-w.top),left:-(e.left-w.left),width:0,height:0}}else E=(s.tagName===`BODY`||s.tagName===`HTML`)&&_?{top:0,left:0,width:0,height:0}:$954926fb6168ae2a$var$getPosition(s,g,!1);let D=p(s,g);return $954926fb6168ae2a$export$6839422d1f33cee9(t,b,x,C,S,a,o,w,T,E,c,l,y,u,d,f,D,h)}function $954926fb6168ae2a$export$4b834cebd9e5cebe(e,t){let{top:n,left:r,width:i,height:a}=e.getBoundingClientRect();return t&&e instanceof e.ownerDocument.defaultView.HTMLElement&&(i=e.offsetWidth,a=e.offsetHeight),{top:n,left:r,width:i,height:a}}function $954926fb6168ae2a$var$getOffset(e,t,n){let{top:r,left:i,width:a,height:o}=n||$954926fb6168ae2a$export$4b834cebd9e5cebe(e,t),{scrollTop:s,scrollLeft:c,clientTop:l,clientLeft:u}=document.documentElement;return{top:r+s-l,left:i+c-u,width:a,height:o}}function $954926fb6168ae2a$var$getPosition(e,t,n,r){let i=window.getComputedStyle(e),a;if(i.position===`fixed`)a=r||$954926fb6168ae2a$export$4b834cebd9e5cebe(e,n);else{a=$954926fb6168ae2a$var$getOffset(e,n,r);let i=$954926fb6168ae2a$var$getOffset(t,n),o=window.getComputedStyle(t);i.top+=(parseInt(o.borderTopWidth,10)||0)-t.scrollTop,i.left+=(parseInt(o.borderLeftWidth,10)||0)-t.scrollLeft,a.top-=i.top,a.left-=i.left}return a.top-=parseInt(i.marginTop,10)||0,a.left-=parseInt(i.marginLeft,10)||0,a}function $954926fb6168ae2a$var$getContainingBlock(e){let t=e.offsetParent;if(t&&t===document.body&&window.getComputedStyle(t).position===`static`&&!$954926fb6168ae2a$var$isContainingBlock(t)&&(t=document.documentElement),t==null)for(t=e.parentElement;t&&!$954926fb6168ae2a$var$isContainingBlock(t);)t=t.parentElement;return t||document.documentElement}function $954926fb6168ae2a$var$isContainingBlock(e){let t=window.getComputedStyle(e);return t.transform!==`none`||/transform|perspective/.test(t.willChange)||t.filter!==`none`||t.contain===`paint`||`backdropFilter`in t&&t.backdropFilter!==`none`||`WebkitBackdropFilter`in t&&t.WebkitBackdropFilter!==`none`}var li=new WeakMap;function $22e2f5f6490788e8$export$18fc8428861184da(e){let{triggerRef:t,isOpen:n,onClose:r}=e;(0,K.useEffect)(()=>{if(!n||r===null)return;let onScroll=e=>{let n=F(e);if(!t.current||n instanceof Node&&!p(n,t.current)||n instanceof HTMLInputElement||n instanceof HTMLTextAreaElement)return;let i=r||li.get(t.current);i&&i()};return Oe(v(t.current),`scroll`,onScroll,!0)},[n,r,t])}function $970072cf4b13fde3$var$hasResizeObserver(){return window.ResizeObserver!==void 0}function $970072cf4b13fde3$export$683480f191c0e3ea(e){let{ref:t,box:n,onResize:r}=e,i=Re(r);(0,K.useEffect)(()=>{let e=t?.current;if(e){if($970072cf4b13fde3$var$hasResizeObserver()){let t=new window.ResizeObserver(e=>{e.length&&i()});return t.observe(e,{box:n}),()=>{e&&t.unobserve(e)}}return window.addEventListener(`resize`,i,!1),()=>{window.removeEventListener(`resize`,i,!1)}}},[t,n])}var ui=typeof document<`u`?window.visualViewport:null;function $b3526bc71400be8d$export$d39e1813b3bdd0e1(e){let{direction:t}=$2eb8e6d23f3d0cb0$export$43bb16f9c6d9e3f7(),{arrowSize:n,targetRef:r,overlayRef:i,arrowRef:a,scrollRef:o=i,placement:s=`bottom`,containerPadding:c=12,shouldFlip:l=!0,boundaryElement:u=typeof document<`u`?document.body:null,offset:d=0,crossOffset:f=0,shouldUpdatePosition:p=!0,isOpen:m=!0,onClose:h,maxHeight:g,arrowBoundaryOffset:_=0,getTargetRect:y}=e,[x,S]=(0,K.useState)(null),C=[p,s,i.current,r.current,a?.current,o.current,c,l,u,d,f,m,t,g,_,n],w=(0,K.useRef)(ui?.scale);(0,K.useEffect)(()=>{m&&(w.current=ui?.scale)},[m]);let T=(0,K.useCallback)(()=>{if(p===!1||!m||!i.current||!r.current||!u||ui?.scale!==w.current)return;let e=null;if(o.current&&b(o.current)){let t=R()?.getBoundingClientRect(),n=o.current.getBoundingClientRect();e={type:`top`,offset:(t?.top??0)-n.top},e.offset>n.height/2&&(e.type=`bottom`,e.offset=(t?.bottom??0)-n.bottom)}let h=i.current;!g&&i.current&&(h.style.top=`0px`,h.style.bottom=``,h.style.maxHeight=(window.visualViewport?.height??window.innerHeight)+`px`);let v=$954926fb6168ae2a$export$b3ceb0cbf1056d98({placement:$b3526bc71400be8d$var$translateRTL(s,t),overlayNode:i.current,targetNode:r.current,scrollNode:o.current||i.current,padding:c,shouldFlip:l,boundaryElement:u,offset:d,crossOffset:f,maxHeight:g,arrowSize:n??(a?.current?$954926fb6168ae2a$export$4b834cebd9e5cebe(a.current,!0).width:0),arrowBoundaryOffset:_,targetRect:y?.(r.current)});if(!v.position)return;h.style.top=``,h.style.bottom=``,h.style.left=``,h.style.right=``,Object.keys(v.position).forEach(e=>h.style[e]=v.position[e]+`px`),h.style.maxHeight=v.maxHeight==null?``:v.maxHeight+`px`;let x=R();if(e&&x&&o.current){let t=x.getBoundingClientRect(),n=o.current.getBoundingClientRect(),r=t[e.type]-n[e.type];o.current.scrollTop+=r-e.offset}S(v)},C);L(T,C),$b3526bc71400be8d$var$useResize(T),$970072cf4b13fde3$export$683480f191c0e3ea({ref:i,onResize:T}),$970072cf4b13fde3$export$683480f191c0e3ea({ref:r,onResize:T});let E=(0,K.useRef)(!1);L(()=>{let e,onResize=()=>{E.current=!0,clearTimeout(e),e=setTimeout(()=>{E.current=!1},500),T()},onScroll=()=>{E.current&&onResize()};ui?.addEventListener(`resize`,onResize),ui?.addEventListener(`scroll`,onScroll);let t=Oe(v(window),`scroll`,onScroll);return()=>{ui?.removeEventListener(`resize`,onResize),ui?.removeEventListener(`scroll`,onScroll),t()}},[T]);let D=(0,K.useCallback)(()=>{E.current||h?.()},[h,E]);return $22e2f5f6490788e8$export$18fc8428861184da({triggerRef:r,isOpen:m,onClose:h&&D}),{overlayProps:{style:{position:x?`absolute`:`fixed`,top:x?void 0:0,left:x?void 0:0,zIndex:1e5,...x?.position,maxHeight:x?.maxHeight??`100vh`}},placement:x?.placement??null,triggerAnchorPoint:x?.triggerAnchorPoint??null,arrowProps:{"aria-hidden":`true`,role:`presentation`,style:{left:x?.arrowOffsetLeft,top:x?.arrowOffsetTop}},updatePosition:T}}function $b3526bc71400be8d$var$useResize(e){L(()=>(window.addEventListener(`resize`,e,!1),()=>{window.removeEventListener(`resize`,e,!1)}),[e])}function $b3526bc71400be8d$var$translateRTL(e,t){return t===`rtl`?e.replace(`start`,`right`).replace(`end`,`left`):e.replace(`start`,`left`).replace(`end`,`right`)}function $e260d131964da0f9$export$872b660ac5a1ff98(e){let{ref:t,onInteractOutside:n,isDisabled:r,onInteractOutsideStart:i}=e,o=(0,K.useRef)({isPointerDown:!1,ignoreEmulatedMouseEvents:!1}),s=Re(e=>{n&&$e260d131964da0f9$var$isValidEvent(e,t)&&(i&&i(e),o.current.isPointerDown=!0)}),c=Re(e=>{n&&n(e)});(0,K.useEffect)(()=>{let e=o.current;if(r)return;let n=t.current,i=a(n);if(typeof PointerEvent<`u`){let onClick=n=>{e.isPointerDown&&$e260d131964da0f9$var$isValidEvent(n,t)&&c(n),e.isPointerDown=!1};return i.addEventListener(`pointerdown`,s,!0),i.addEventListener(`click`,onClick,!0),()=>{i.removeEventListener(`pointerdown`,s,!0),i.removeEventListener(`click`,onClick,!0)}}},[t,r])}function $e260d131964da0f9$var$isValidEvent(e,t){if(e.button>0)return!1;let n=F(e);if(n){let e=n.ownerDocument;if(!e||!p(e.documentElement,n)||n.closest(`[data-react-aria-top-layer]`))return!1}return t.current?!e.composedPath().includes(t.current):!1}var di=[];function $77844860df94ba23$export$ea8f71083e90600f(e,t){let{onClose:n,shouldCloseOnBlur:r,isOpen:i,isDismissable:a=!1,isKeyboardDismissDisabled:o=!1,shouldCloseOnInteractOutside:s}=e,c=(0,K.useRef)(void 0);(0,K.useEffect)(()=>{if(i&&!di.includes(t))return di.push(t),()=>{let e=di.indexOf(t);e>=0&&di.splice(e,1)}},[i,t]);let onHide=()=>{di[di.length-1]===t&&n&&n()},onInteractOutsideStart=e=>{let n=di[di.length-1];c.current=n,(!s||s(F(e)))&&n===t&&e.stopPropagation()},onInteractOutside=e=>{(!s||s(F(e)))&&(di[di.length-1]===t&&e.stopPropagation(),c.current===t&&onHide()),c.current=void 0},{keyboardProps:l}=mt({shortcuts:{Escape:()=>{if(!o)onHide();else return!1}}});$e260d131964da0f9$export$872b660ac5a1ff98({ref:t,onInteractOutside:a&&i?onInteractOutside:void 0,onInteractOutsideStart});let{focusWithinProps:u}=Pe({isDisabled:!r,onBlurWithin:e=>{e.relatedTarget&&!$535772f9d2c1f38d$export$1258395f99bf9cbf(e.relatedTarget)&&(!s||s(e.relatedTarget))&&n?.()}});return{overlayProps:{...l,...u},underlayProps:{}}}var fi=200,pi=50,mi=600,hi=new WeakMap,gi=new Set,_i=new Set;function $e0a0e4399f316b76$var$onTransitionFrame(e,t){let n=$bb39c0fc1c19b34c$export$b1f1c83775b8b5f7();if(e!==n||t.aborted)for(let e of _i)e(n),_i.delete(e);if(!e&&n&&D()&&!t.aborted)window.clearInterval(hi.get(window)),hi.set(window,$e0a0e4399f316b76$var$setupGlobalListeners(fi));else{if(e!==n||t.aborted)for(let e of gi)e(n),gi.delete(e);(_i.size+gi.size<=0||t.aborted)&&(window.clearInterval(hi.get(window)),hi.delete(window))}}function $e0a0e4399f316b76$var$setupGlobalListeners(e=mi){return window.setInterval($e0a0e4399f316b76$var$onTransitionFrame,pi,$bb39c0fc1c19b34c$export$b1f1c83775b8b5f7(),AbortSignal.timeout(e))}function $e0a0e4399f316b76$export$b80f73f72d03c10f(e){if(!$bb39c0fc1c19b34c$export$a986ed8aea890397())return e(!1),()=>{};let t=window.requestAnimationFrame(()=>{t=window.requestAnimationFrame(()=>{let t=$bb39c0fc1c19b34c$export$c57958e35f31ed73(document.hasFocus()?R():null);if($bb39c0fc1c19b34c$export$b1f1c83775b8b5f7()===t||$bb39c0fc1c19b34c$export$b1f1c83775b8b5f7()&&!t)return e(t);_i.add(e),hi.has(window)||hi.set(window,$e0a0e4399f316b76$var$setupGlobalListeners())})});return()=>{window.cancelAnimationFrame(t),_i.delete(e)}}function $e0a0e4399f316b76$export$c82b8fe1ad51fcd9(e){if(!$bb39c0fc1c19b34c$export$a986ed8aea890397())return e(!1),()=>{};let t=window.requestAnimationFrame(()=>{t=window.requestAnimationFrame(()=>{let t=$bb39c0fc1c19b34c$export$c57958e35f31ed73(document.hasFocus()?R():null);if($bb39c0fc1c19b34c$export$b1f1c83775b8b5f7()===t)return e(t);gi.add(e),hi.has(window)||hi.set(window,$e0a0e4399f316b76$var$setupGlobalListeners())})});return()=>{window.cancelAnimationFrame(t),gi.delete(e)}}var vi=typeof document<`u`&&window.visualViewport,yi=0,bi;function $0644e3663365bfe5$export$ee0f7cc6afcd1c18(e={}){let{isDisabled:t,UNSTABLE_overrideFocus:n}=e;L(()=>{if(!t)return yi++,yi===1&&(bi=j()&&D()?$0644e3663365bfe5$var$preventScrollMobileWebKit():$0644e3663365bfe5$var$preventScrollStandard(n)),()=>{yi--,yi===0&&bi()}},[t,n])}function $0644e3663365bfe5$var$preventScrollStandard(e){let t=window.innerWidth-document.documentElement.clientWidth;return Be(t>0&&(`scrollbarGutter`in document.documentElement.style?ie(document.documentElement,`scrollbar-gutter`,`stable`):ie(document.documentElement,`padding-right`,`${t}px`)),ie(document.documentElement,`overflow`,`hidden`),e&&$0644e3663365bfe5$var$overrideFocus(),e&&$bb39c0fc1c19b34c$export$a986ed8aea890397()&&$0644e3663365bfe5$var$handleBlur())}function $0644e3663365bfe5$var$preventScrollMobileWebKit(){let e=ie(document.documentElement,`overflow`,`hidden`),t,n=!1,onTouchStart=e=>{let r=F(e);t=$901761b40e390936$export$2bb74740c4e19def(r,!0)?r:$3578607fe3d4b096$export$cfa2225e87938781(r,!0),n=!1;let i=r.ownerDocument.defaultView.getSelection();i&&!i.isCollapsed&&i.containsNode(r,!0)&&(n=!0),e.composedPath().some(e=>e instanceof HTMLInputElement&&e.type===`range`)&&(n=!0),`selectionStart`in r&&`selectionEnd`in r&&r.selectionStart<r.selectionEnd&&r.ownerDocument.activeElement===r&&(n=!0)},r=document.createElement(`style`),i=et();i&&(r.nonce=i),r.textContent=`@layer {
  * {
    overscroll-behavior: contain;
  }
}`,document.head.prepend(r);let onTouchMove=e=>{e.touches.length===2||n||(!t||t===document.documentElement||t===document.body||t.scrollHeight===t.clientHeight&&t.scrollWidth===t.clientWidth)&&e.preventDefault()},a=$0644e3663365bfe5$var$overrideFocus(),o=Be(Oe(document,`touchstart`,onTouchStart,{passive:!1,capture:!0}),Oe(document,`touchmove`,onTouchMove,{passive:!1,capture:!0}),$0644e3663365bfe5$var$handleBlur());return()=>{e(),o(),r.remove(),a()}}function $0644e3663365bfe5$var$handleBlur(){let onBlur=e=>{let t=F(e),n=e.relatedTarget;n&&$bb39c0fc1c19b34c$export$c57958e35f31ed73(n)?n.focus():n||(t.parentElement?.closest(`[tabindex]`))?.focus({preventScroll:!0})};return Oe(document,`blur`,onBlur,!0)}function $0644e3663365bfe5$var$overrideFocus(){let e=HTMLElement.prototype.focus;return Reflect.defineProperty(HTMLElement.prototype,"focus",{configurable:!0,writable:!0,value:function(t){if(e.call(this,{...t,preventScroll:!0}),!t||!t.preventScroll){let scroll=()=>{R()===this&&$0644e3663365bfe5$var$scrollIntoView(this)};$e0a0e4399f316b76$export$b80f73f72d03c10f(e=>e?scroll():$e0a0e4399f316b76$export$c82b8fe1ad51fcd9(()=>scroll()))}}}),()=>{Reflect.defineProperty(HTMLElement.prototype,"focus",{configurable:!0,writable:!0,value:e})}}function $0644e3663365bfe5$var$scrollIntoView(e){let t=document.scrollingElement||document.documentElement,n=e;for(;n&&n!==t&&n.isConnected;){let e=$3578607fe3d4b096$export$cfa2225e87938781(n);if(e!==document.documentElement&&e!==document.body&&e!==n){let t=e.getBoundingClientRect(),r=n.getBoundingClientRect();if(r.top<t.top||r.bottom>t.top+n.clientHeight){let n=t.bottom;vi&&(n=Math.min(n,vi.offsetTop+vi.height));let i=r.top-t.top-((n-t.top)/2-r.height/2);e.scrollTo({top:Math.max(0,Math.min(e.scrollHeight-e.clientHeight,e.scrollTop+i)),behavior:`smooth`})}}n=e.parentElement}}function $f8a024fbad3a5a2e$export$542a6fd13ac93354(e,t){let{triggerRef:n,popoverRef:r,groupRef:i,isNonModal:a,isKeyboardDismissDisabled:o,shouldCloseOnInteractOutside:s,...c}=e,l=c.trigger===`SubmenuTrigger`,{overlayProps:u,underlayProps:d}=$77844860df94ba23$export$ea8f71083e90600f({isOpen:t.isOpen,onClose:t.close,shouldCloseOnBlur:!0,isDismissable:!a||l,isKeyboardDismissDisabled:o,shouldCloseOnInteractOutside:s},i??r),{overlayProps:f,arrowProps:p,placement:m,triggerAnchorPoint:h}=$b3526bc71400be8d$export$d39e1813b3bdd0e1({...c,targetRef:n,overlayRef:r,isOpen:t.isOpen,onClose:a&&!l?t.close:null,getTargetRect:c.getTargetRect??(t.point?()=>new DOMRect(t.point.x,t.point.y,0,0):void 0)});$0644e3663365bfe5$export$ee0f7cc6afcd1c18({isDisabled:a||!t.isOpen}),(0,K.useEffect)(()=>{if(t.isOpen&&r.current)return a?$58196c8d6a1f38fc$export$1020fa7f77e17884(i?.current??r.current):$58196c8d6a1f38fc$export$1c3ebcada18427bf([i?.current??r.current],{shouldUseInert:!0})},[a,t.isOpen,r,i]);let{focusWithinProps:g}=Pe(e);return{popoverProps:B(u,f,g),arrowProps:p,underlayProps:d,placement:m,triggerAnchorPoint:h}}var xi={};xi={dismiss:`تجاهل`};var Si={};Si={dismiss:`Отхвърляне`};var Ci={};Ci={dismiss:`Odstranit`};var wi={};wi={dismiss:`Luk`};var Ti={};Ti={dismiss:`Schließen`};var Ei={};Ei={dismiss:`Απόρριψη`};var Di={};Di={dismiss:`Dismiss`};var Oi={};Oi={dismiss:`Descartar`};var ki={};ki={dismiss:`Lõpeta`};var Ai={};Ai={dismiss:`Hylkää`};var ji={};ji={dismiss:`Rejeter`};var Mi={};Mi={dismiss:`התעלם`};var Ni={};Ni={dismiss:`Odbaci`};var Pi={};Pi={dismiss:`Elutasítás`};var Fi={};Fi={dismiss:`Ignora`};var Ii={};Ii={dismiss:`閉じる`};var Li={};Li={dismiss:`무시`};var Ri={};Ri={dismiss:`Atmesti`};var zi={};zi={dismiss:`Nerādīt`};var Bi={};Bi={dismiss:`Lukk`};var Vi={};Vi={dismiss:`Negeren`};var Hi={};Hi={dismiss:`Zignoruj`};var Ui={};Ui={dismiss:`Descartar`};var Wi={};Wi={dismiss:`Dispensar`};var Gi={};Gi={dismiss:`Revocare`};var Ki={};Ki={dismiss:`Пропустить`};var qi={};qi={dismiss:`Zrušiť`};var Ji={};Ji={dismiss:`Opusti`};var Yi={};Yi={dismiss:`Odbaci`};var Xi={};Xi={dismiss:`Avvisa`};var Zi={};Zi={dismiss:`Kapat`};var Qi={};Qi={dismiss:`Скасувати`};var $i={};$i={dismiss:`取消`};var ea={};ea={dismiss:`關閉`};var ta={};ta={"ar-AE":xi,"bg-BG":Si,"cs-CZ":Ci,"da-DK":wi,"de-DE":Ti,"el-GR":Ei,"en-US":Di,"es-ES":Oi,"et-EE":ki,"fi-FI":Ai,"fr-FR":ji,"he-IL":Mi,"hr-HR":Ni,"hu-HU":Pi,"it-IT":Fi,"ja-JP":Ii,"ko-KR":Li,"lt-LT":Ri,"lv-LV":zi,"nb-NO":Bi,"nl-NL":Vi,"pl-PL":Hi,"pt-BR":Ui,"pt-PT":Wi,"ro-RO":Gi,"ru-RU":Ki,"sk-SK":qi,"sl-SI":Ji,"sr-SP":Yi,"sv-SE":Xi,"tr-TR":Zi,"uk-UA":Qi,"zh-CN":$i,"zh-TW":ea};function $parcel$interopDefault$2(e){return e&&e.__esModule?e.default:e}e($parcel$interopDefault$2,`$parcel$interopDefault`);function $081058010ef8962e$export$2317d149ed6f78c4(e){let{onDismiss:t,...n}=e,r=$e8ac3c3f5d4bae7f$export$d6875122194c7b44(n,$cf2482eff2eeeec2$export$f12b703ca79dfbb1($parcel$interopDefault$2(ta),`@react-aria/overlays`).format(`dismiss`)),onClick=()=>{t&&t()};return K.createElement($ea3928288112382f$export$439d29a4e110a164,null,K.createElement(`button`,{...r,tabIndex:-1,onClick,style:{width:1,height:1}}))}var na=K.forwardRef(({children:e,...t},n)=>{let r=(0,K.useRef)(!1),i=(0,K.useContext)(tt),a=B(i||{},{...t,register(){r.current=!0,i&&i.register()}});return a.ref=Ve(n||i?.ref),Ie(i,a.ref),(0,K.useEffect)(()=>{r.current||=!0},[]),K.createElement(tt.Provider,{value:a},e)});function $0d47b37c475c5231$export$cf75428e0b9ed1ea({children:e}){let t=(0,K.useMemo)(()=>({register:()=>{}}),[]);return K.createElement(tt.Provider,{value:t},e)}var ra=(0,K.createContext)({});function $72abaeab4d80592f$export$9fc1347d4195ccb3(){return(0,K.useContext)(ra)??{}}var ia=K.createContext(null);function $d7a937236970dc7f$export$c6fdb837b070b4ff(e){let t=Je(),{portalContainer:n=t?null:document.body,isExiting:r}=e,[i,a]=(0,K.useState)(!1),o=(0,K.useMemo)(()=>({contain:i,setContain:a}),[i,a]),{getContainer:s}=$72abaeab4d80592f$export$9fc1347d4195ccb3();if(!e.portalContainer&&s&&(n=s()),!n)return null;let c=e.children;return e.disableFocusManagement||(c=K.createElement($535772f9d2c1f38d$export$20e40289641fbbb6,{restoreFocus:!0,contain:(e.shouldContainFocus||i)&&!r},c)),c=K.createElement(ia.Provider,{value:o},K.createElement($0d47b37c475c5231$export$cf75428e0b9ed1ea,null,K.createElement(Ke.Provider,{value:null},c))),Gn.createPortal(c,n)}function $d7a937236970dc7f$export$14c98a7594375490(){let e=(0,K.useContext)(ia)?.setContain;L(()=>{e?.(!0)},[e])}function $f11fb0bcf1b2687a$export$61c6a8c84e605fb6(e){let[t,n]=$3e6197669829fe11$export$40bfa8c7b0832715(e.isOpen,e.defaultOpen||!1,e.onOpenChange),[r,i]=(0,K.useState)(null);return{isOpen:t,setOpen:n,open:(0,K.useCallback)(()=>{n(!0)},[n]),close:(0,K.useCallback)(()=>{n(!1)},[n]),toggle:(0,K.useCallback)(()=>{n(!t)},[n,t]),point:r,setPoint:i}}function $fcc7165e876206c6$export$6d3443f2c48bfc20(e,t=!0,n){let[r,i]=(0,K.useState)(!0),a=r&&t;return L(()=>{if(!t&&e.current)return Be(ie(e.current,`opacity`,`0`),ie(e.current,`clip`,`rect(0 0 0 0)`),ie(e.current,`clip-path`,`inset(50%)`),ie(e.current,`mask-image`,`linear-gradient(#0000, #0000)`))},[e,t]),L(()=>{if(a&&e.current&&`getAnimations`in e.current)for(let t of e.current.getAnimations())t instanceof CSSTransition&&t.cancel()},[e,a]),$fcc7165e876206c6$var$useAnimation(e,a,n,(0,K.useCallback)(()=>i(!1),[])),a}function $fcc7165e876206c6$export$45fda7c47f93fd48(e,t,n){let[r,i]=(0,K.useState)(t?`open`:`closed`);switch(r){case`open`:t||i(`exiting`);break;case`closed`:case`exiting`:t&&i(`open`)}let a=r===`exiting`;return $fcc7165e876206c6$var$useAnimation(e,a,n,(0,K.useCallback)(()=>{i(e=>e===`exiting`?`closed`:e)},[])),a}function $fcc7165e876206c6$var$useAnimation(e,t,n,r){let i=(0,K.useRef)(null),a=Re(n);L(()=>{if(t&&e.current&&i.current!==t){if(i.current=t,!(`getAnimations`in e.current)){r();return}let n=a?.(e.current),o=e.current.getAnimations().filter(e=>(typeof DocumentTimeline>`u`||e.timeline instanceof DocumentTimeline)&&e.playState===`running`);if(o.length===0&&!n){r();return}Promise.all([n,...o.map(e=>e.finished)]).then(()=>{(0,Gn.flushSync)(()=>{r()})}).catch(()=>{})}i.current=t},[e,t,r])}var aa=(0,K.createContext)(null),oa=(0,K.createContext)(null),sa=(0,K.forwardRef)(function Popover(e,t){[e,t]=U(e,t,aa);let n=(0,K.useContext)(eo),r=$f11fb0bcf1b2687a$export$61c6a8c84e605fb6(e),i=e.isOpen!=null||e.defaultOpen!=null||!n?r:n,a=$fcc7165e876206c6$export$45fda7c47f93fd48(t,i.isOpen),o=e.isExiting||!e.shouldSkipAnimation&&a||!1,s=Xe(),{direction:c}=$2eb8e6d23f3d0cb0$export$43bb16f9c6d9e3f7();if(s){let t=e.children;return typeof t==`function`&&(t=t({trigger:e.trigger||null,placement:`bottom`,isEntering:!1,isExiting:!1,defaultChildren:null})),K.createElement(K.Fragment,null,t)}return i&&!i.isOpen&&!o?null:K.createElement($542a13ca2fa5b484$var$PopoverInner,{...e,triggerRef:e.triggerRef,state:i,popoverRef:t,isExiting:o,dir:c})});function $542a13ca2fa5b484$var$PopoverInner({state:e,isExiting:t,UNSTABLE_portalContainer:n,clearContexts:r,...i}){let a=(0,K.useRef)(null),o=(0,K.useRef)(null),s=(0,K.useContext)(oa),c=s&&i.trigger===`SubmenuTrigger`,[l,u]=(0,K.useState)(!1),{popoverProps:d,underlayProps:f,arrowProps:p,placement:m,triggerAnchorPoint:h}=$f8a024fbad3a5a2e$export$542a6fd13ac93354({...i,offset:i.offset??8,arrowRef:a,groupRef:c?s:o},e),g=i.popoverRef,_=$fcc7165e876206c6$export$6d3443f2c48bfc20(g,!!m&&l),v=i.isEntering||!i.shouldSkipAnimation&&_||!1,y=z({...i,defaultClassName:`react-aria-Popover`,values:{trigger:i.trigger||null,placement:m,isEntering:v,isExiting:t}}),x=!i.isNonModal||i.trigger===`SubmenuTrigger`||i.trigger===`PreviewTrigger`,[S,C]=(0,K.useState)(i.trigger===`PreviewTrigger`);L(()=>{g.current&&C(x&&!g.current.querySelector(`[role=dialog]`))},[g,x]),(0,K.useEffect)(()=>{S&&i.trigger!==`PreviewTrigger`&&(i.trigger!==`SubmenuTrigger`||M()!==`pointer`)&&g.current&&!b(g.current)&&qe(g.current)},[S,g,i.trigger]);let w=(0,K.useMemo)(()=>{let e=y.children;for(let t of[aa,...r??[]])e=K.createElement(t.Provider,{value:null},e);return e},[y.children,r]),[T,E]=(0,K.useState)(null),D=(0,K.useCallback)(()=>{i.triggerRef.current&&E(i.triggerRef.current.getBoundingClientRect().width+`px`)},[i.triggerRef]);L(D,[D]),$970072cf4b13fde3$export$683480f191c0e3ea({ref:y.style?.[`--trigger-width`]?void 0:i.triggerRef,onResize:D});let O={...d.style,"--trigger-anchor-point":h?`${h.x}px ${h.y}px`:void 0,...y.style,"--trigger-width":y.style?.[`--trigger-width`]||T};L(()=>$e0a0e4399f316b76$export$b80f73f72d03c10f(()=>u(!0)),[]);let k=K.createElement(V.div,{...B(H(i,{global:!0}),d),...y,id:S?i.id:void 0,role:S?`dialog`:void 0,tabIndex:S?-1:void 0,"aria-label":i[`aria-label`],"aria-labelledby":i[`aria-labelledby`],ref:g,slot:i.slot||void 0,style:O,dir:i.dir,"data-trigger":i.trigger,"data-placement":m,"data-entering":v||void 0,"data-exiting":t||void 0},!i.isNonModal&&K.createElement($081058010ef8962e$export$2317d149ed6f78c4,{onDismiss:e.close}),K.createElement(ei.Provider,{value:{...p,placement:m,ref:a}},w),K.createElement($081058010ef8962e$export$2317d149ed6f78c4,{onDismiss:e.close}));return c?K.createElement($d7a937236970dc7f$export$c6fdb837b070b4ff,{...i,shouldContainFocus:S&&i.trigger!==`PreviewTrigger`,isExiting:t,portalContainer:n??s?.current??void 0},k):K.createElement($d7a937236970dc7f$export$c6fdb837b070b4ff,{...i,shouldContainFocus:S&&i.trigger!==`PreviewTrigger`,isExiting:t,portalContainer:n},!i.isNonModal&&e.isOpen&&K.createElement(`div`,{"data-testid":`underlay`,...f,style:{position:`fixed`,inset:0}}),K.createElement(`div`,{ref:o,style:{display:`contents`}},K.createElement(oa.Provider,{value:o},k)))}var ca=(0,K.createContext)({}),la={};la={longPressMessage:`اضغط مطولاً أو اضغط على Alt + السهم لأسفل لفتح القائمة`};var ua={};ua={longPressMessage:`Натиснете продължително или натиснете Alt+ стрелка надолу, за да отворите менюто`};var da={};da={longPressMessage:`Dlouhým stiskem nebo stisknutím kláves Alt + šipka dolů otevřete nabídku`};var fa={};fa={longPressMessage:`Langt tryk eller tryk på Alt + pil ned for at åbne menuen`};var pa={};pa={longPressMessage:`Drücken Sie lange oder drücken Sie Alt + Nach-unten, um das Menü zu öffnen`};var ma={};ma={longPressMessage:`Πιέστε παρατεταμένα ή πατήστε Alt + κάτω βέλος για να ανοίξετε το μενού`};var ha={};ha={longPressMessage:`Long press or press Alt + ArrowDown to open menu`};var ga={};ga={longPressMessage:`Mantenga pulsado o pulse Alt + flecha abajo para abrir el menú`};var _a={};_a={longPressMessage:`Menüü avamiseks vajutage pikalt või vajutage klahve Alt + allanool`};var va={};va={longPressMessage:`Avaa valikko painamalla pohjassa tai näppäinyhdistelmällä Alt + Alanuoli`};var ya={};ya={longPressMessage:`Appuyez de manière prolongée ou appuyez sur Alt\xA0+\xA0Flèche vers le bas pour ouvrir le menu.`};var ba={};ba={longPressMessage:`לחץ לחיצה ארוכה או הקש Alt + ArrowDown כדי לפתוח את התפריט`};var xa={};xa={longPressMessage:`Dugo pritisnite ili pritisnite Alt + strelicu prema dolje za otvaranje izbornika`};var Sa={};Sa={longPressMessage:`Nyomja meg hosszan, vagy nyomja meg az Alt + lefele nyíl gombot a menü megnyitásához`};var Ca={};Ca={longPressMessage:`Premi a lungo o premi Alt + Freccia giù per aprire il menu`};var wa={};wa={longPressMessage:`長押しまたは Alt+下矢印キーでメニューを開く`};var Ta={};Ta={longPressMessage:`길게 누르거나 Alt + 아래쪽 화살표를 눌러 메뉴 열기`};var Ea={};Ea={longPressMessage:`Norėdami atidaryti meniu, nuspaudę palaikykite arba paspauskite „Alt + ArrowDown“.`};var Da={};Da={longPressMessage:`Lai atvērtu izvēlni, turiet nospiestu vai nospiediet taustiņu kombināciju Alt + lejupvērstā bultiņa`};var Oa={};Oa={longPressMessage:`Langt trykk eller trykk Alt + PilNed for å åpne menyen`};var ka={};ka={longPressMessage:`Druk lang op Alt + pijl-omlaag of druk op Alt om het menu te openen`};var Aa={};Aa={longPressMessage:`Naciśnij i przytrzymaj lub naciśnij klawisze Alt + Strzałka w dół, aby otworzyć menu`};var ja={};ja={longPressMessage:`Pressione e segure ou pressione Alt + Seta para baixo para abrir o menu`};var Ma={};Ma={longPressMessage:`Prima continuamente ou prima Alt + Seta Para Baixo para abrir o menu`};var Na={};Na={longPressMessage:`Apăsați lung sau apăsați pe Alt + săgeată în jos pentru a deschide meniul`};var Pa={};Pa={longPressMessage:`Нажмите и удерживайте или нажмите Alt + Стрелка вниз, чтобы открыть меню`};var Fa={};Fa={longPressMessage:`Ponuku otvoríte dlhým stlačením alebo stlačením klávesu Alt + klávesu so šípkou nadol`};var Ia={};Ia={longPressMessage:`Za odprtje menija pritisnite in držite gumb ali pritisnite Alt+puščica navzdol`};var La={};La={longPressMessage:`Dugo pritisnite ili pritisnite Alt + strelicu prema dole da otvorite meni`};var Ra={};Ra={longPressMessage:`Håll nedtryckt eller tryck på Alt + pil nedåt för att öppna menyn`};var za={};za={longPressMessage:`Menüyü açmak için uzun basın veya Alt + Aşağı Ok tuşuna basın`};var Ba={};Ba={longPressMessage:`Довго або звичайно натисніть комбінацію клавіш Alt і стрілка вниз, щоб відкрити меню`};var Va={};Va={longPressMessage:`长按或按 Alt + 向下方向键以打开菜单`};var Ha={};Ha={longPressMessage:`長按或按 Alt+向下鍵以開啟功能表`};var Ua={};Ua={"ar-AE":la,"bg-BG":ua,"cs-CZ":da,"da-DK":fa,"de-DE":pa,"el-GR":ma,"en-US":ha,"es-ES":ga,"et-EE":_a,"fi-FI":va,"fr-FR":ya,"he-IL":ba,"hr-HR":xa,"hu-HU":Sa,"it-IT":Ca,"ja-JP":wa,"ko-KR":Ta,"lt-LT":Ea,"lv-LV":Da,"nb-NO":Oa,"nl-NL":ka,"pl-PL":Aa,"pt-BR":ja,"pt-PT":Ma,"ro-RO":Na,"ru-RU":Pa,"sk-SK":Fa,"sl-SI":Ia,"sr-SP":La,"sv-SE":Ra,"tr-TR":za,"uk-UA":Ba,"zh-CN":Va,"zh-TW":Ha};function $00dce70c89c7306c$export$2464060fb1e12fa6(e){let{onContextMenu:t}=e,n=(0,K.useRef)(!1),{longPressProps:r}=$7b01448eaad0fe7c$export$c24ed0104d07eab9({onLongPressStart(){n.current=!1},onLongPress(e){n.current?n.current=!1:t?.({target:e.target,x:e.x,y:e.y})}});return t?{contextMenuProps:B(j()?r:{},{onContextMenu(e){e.stopPropagation(),e.preventDefault(),n.current=!0;let r=e.currentTarget.getBoundingClientRect();t({target:e.currentTarget,x:e.clientX-r.x,y:e.clientY-r.y})},onKeyDown(e){if(f()&&e.ctrlKey&&e.key===`Enter`){n.current=!1;let r=e.currentTarget;e.stopPropagation(),setTimeout(()=>{if(n.current)n.current=!1;else{let e=r.getBoundingClientRect();t({target:r,x:e.width/2,y:e.height/2})}},10)}}})}:{contextMenuProps:{}}}function $f282e36c29c025e8$export$f9d5c8beee7d008d(e,t,n){let{type:r}=e,{isOpen:i}=t;(0,K.useEffect)(()=>{n&&n.current&&li.set(n.current,t.close)});let a;r===`menu`?a=!0:r===`listbox`&&(a=`listbox`);let o=Fe();return{triggerProps:{"aria-haspopup":a,"aria-expanded":i,"aria-controls":i?o:void 0,onPress:t.toggle},overlayProps:{id:o}}}function $parcel$interopDefault$1(e){return e&&e.__esModule?e.default:e}e($parcel$interopDefault$1,`$parcel$interopDefault`);function $f19b83c1486f45cc$export$dc9c12ed27dd1b49(e,t,n){let{type:r=`menu`,isDisabled:i,trigger:a=`press`}=e,o=Fe(),{triggerProps:s,overlayProps:c}=$f282e36c29c025e8$export$f9d5c8beee7d008d({type:r},t,n),open=(e,n,r=`first`)=>{if(!e||n.isDefaultPrevented())return!1;t.toggle(r)},{keyboardProps:l}=mt({isDisabled:i,shortcuts:{Enter:e=>open(a!==`longPress`,e,`first`)," ":e=>open(a!==`longPress`,e,`first`),ArrowDown:e=>open(a!==`longPress`,e,`first`),ArrowUp:e=>open(a!==`longPress`,e,`last`),"Alt+Enter":e=>open(a===`longPress`,e,`first`),"Alt+ ":e=>open(a===`longPress`,e,`first`),"Alt+ArrowDown":e=>open(!0,e,`first`),"Alt+ArrowUp":e=>open(!0,e,`last`)}}),u=$cf2482eff2eeeec2$export$f12b703ca79dfbb1($parcel$interopDefault$1(Ua),`@react-aria/menu`),{longPressProps:d}=$7b01448eaad0fe7c$export$c24ed0104d07eab9({isDisabled:i||a!==`longPress`,accessibilityDescription:u.format(`longPressMessage`),onLongPressStart(){t.close()},onLongPress(){t.open(`first`)}}),f={preventFocusOnPress:!0,onPressStart(e){e.pointerType!==`touch`&&e.pointerType!==`keyboard`&&!i&&(ne(e.target),t.open(e.pointerType===`virtual`?`first`:null))},onPress(e){e.pointerType===`touch`&&!i&&(ne(e.target),t.toggle())}};delete s.onPress;let{contextMenuProps:p}=$00dce70c89c7306c$export$2464060fb1e12fa6({onContextMenu(e){let n=e.target.getBoundingClientRect();t.setPoint({x:n.x+e.x,y:n.y+e.y}),t.open()}});(0,K.useEffect)(()=>{if(t.isOpen&&a===`contextMenu`){let onContextMenu=e=>{(e.button===2||e.button===0&&e.ctrlKey===!0)&&F(e)===document.body&&t.close()};return document.addEventListener(`mousedown`,onContextMenu),()=>document.removeEventListener(`mousedown`,onContextMenu)}},[t,a]);let m;if(a===`press`)m={...f,...l};else if(a===`longPress`)m={...d,...l};else if(a===`contextMenu`){m=p;let{"aria-haspopup":e,"aria-expanded":t,"aria-controls":n,...r}=s;s=r}return{menuTriggerProps:{...s,...m,id:o},menuProps:{...c,"aria-labelledby":o,autoFocus:t.focusStrategy||!0,onClose:t.close}}}var Wa=new WeakMap;function $a2d69d6ee8486855$export$38eaa17faae8f579(e,t,n){let{shouldFocusWrap:r=!0,onKeyDown:i,onKeyUp:a,...o}=e;!e[`aria-label`]&&e[`aria-labelledby`];let s=H(e,{labelable:!0}),{listProps:c}=$64903b4b31b6bb2a$export$b95089534ab7c1fd({...o,ref:n,selectionManager:t.selectionManager,collection:t.collection,disabledKeys:t.disabledKeys,shouldFocusWrap:r,linkBehavior:`override`});return Wa.set(t,{onClose:e.onClose,onAction:e.onAction,shouldUseVirtualFocus:e.shouldUseVirtualFocus}),{menuProps:B(s,{onKeyDown:i,onKeyUp:a},{role:`menu`,...c,onKeyDown:t=>{(t.key!==`Escape`||e.shouldUseVirtualFocus)&&c.onKeyDown?.(t)}})}}function $1a9c2c840fd36413$export$9d32628fc2aea7da(e,t,n){let{id:r,key:i,closeOnSelect:a,shouldCloseOnSelect:o,isVirtualized:l,"aria-haspopup":u,onPressStart:f,onPressUp:p,onPress:m,onPressChange:h,onPressEnd:g,onClick:_,onHoverStart:v,onHoverChange:y,onHoverEnd:b,onKeyDown:x,onKeyUp:S,onFocus:C,onFocusChange:w,onBlur:E,selectionManager:D=t.selectionManager}=e,O=!!u,k=O&&e[`aria-expanded`]===`true`,A=e.isDisabled??D.isDisabled(i),j=e.isSelected??D.isSelected(i),M=Wa.get(t),N=t.collection.getItem(i),ee=e.onClose||M.onClose,te=s(),performAction=()=>{if(!O&&(N?.props?.onAction?N.props.onAction():e.onAction&&e.onAction(i),M.onAction)){let e=M.onAction;e(i,N?.value)}},ne=`menuitem`;O||(D.selectionMode===`single`?ne=`menuitemradio`:D.selectionMode===`multiple`&&(ne=`menuitemcheckbox`));let re=_t(),ie=_t(),ae=_t(),se={id:r,"aria-disabled":A||void 0,role:ne,"aria-label":e[`aria-label`],"aria-labelledby":re,"aria-describedby":[e[`aria-describedby`],ie,ae].filter(Boolean).join(` `)||void 0,"aria-controls":e[`aria-controls`],"aria-haspopup":u,"aria-expanded":e[`aria-expanded`]};if(D.selectionMode!==`none`&&!O&&(se[`aria-checked`]=j),l){let e=Number(N?.index);se[`aria-posinset`]=Number.isNaN(e)?void 0:e+1,se[`aria-setsize`]=$2efe10d3f1f9e31e$export$77d5aafae4e095b2(t.collection)}let I=(0,K.useRef)(!1),onPressChange=e=>{h?.(e),I.current=e},ce=(0,K.useRef)(null),onPressUp=e=>{e.pointerType!==`keyboard`&&(ce.current={pointerType:e.pointerType}),e.pointerType===`mouse`&&(I.current||e.target.click()),p?.(e)},onClick=e=>{_?.(e),performAction(),d(e,te,N.props.href,N?.props.routerOptions);let t=ce.current?.pointerType===`keyboard`?ce.current?.key===`Enter`||D.selectionMode===`none`||D.isLink(i):D.selectionMode!==`multiple`||D.isLink(i);t=o??a??t,ee&&!O&&t&&ee(),ce.current=null},{itemProps:le,isFocused:ue}=$f6ba6936bfd098a0$export$ecf600387e221c37({id:r,selectionManager:D,key:i,ref:n,shouldSelectOnPressUp:!0,allowsDifferentPressOrigin:!0,linkBehavior:`none`,shouldUseVirtualFocus:M.shouldUseVirtualFocus}),{pressProps:de,isPressed:fe}=ot({onPressStart:f,onPress:m,onPressUp,onPressChange,onPressEnd:g,isDisabled:A}),{hoverProps:pe}=oe({isDisabled:A,onHoverStart(e){!P()&&!(k&&u)&&(D.setFocused(!0),D.setFocusedKey(i)),v?.(e)},onHoverChange:y,onHoverEnd:b}),{keyboardProps:me}=mt({shortcuts:{" ":e=>{ce.current={pointerType:`keyboard`,key:` `},F(e).click(),c(`keyboard`)},Enter:e=>{ce.current={pointerType:`keyboard`,key:`Enter`};let t=F(e);if(t.tagName!==`A`)t.click(),c(`keyboard`);else return c(`keyboard`),{shouldPreventDefault:!1,shouldContinuePropagation:!1}}},onKeyDown:x,onKeyUp:S}),{focusableProps:he}=ht({onBlur:E,onFocus:C,onFocusChange:w},n),ge=H(N?.props);delete ge.id;let _e=T(N?.props);return{menuItemProps:{...se,...B(ge,_e,O?{onFocus:le.onFocus,"data-collection":le[`data-collection`],"data-key":le[`data-key`]}:le,de,pe,me,he,M.shouldUseVirtualFocus||O?{onMouseDown:e=>e.preventDefault()}:void 0,A?void 0:{onClick}),tabIndex:le.tabIndex!=null&&k&&!M.shouldUseVirtualFocus?-1:le.tabIndex},labelProps:{id:re},descriptionProps:{id:ie},keyboardShortcutProps:{id:ae},isFocused:ue,isFocusVisible:ue&&D.isFocused&&P()&&!k,isSelected:j,isPressed:fe,isDisabled:A}}function $7355d4e5c49461b6$export$73f7a44322579622(e){let{heading:t,"aria-label":n}=e,r=Fe();return{itemProps:{role:`presentation`},headingProps:t?{id:r,role:`presentation`}:{},groupProps:{role:`group`,"aria-label":n,"aria-labelledby":t?r:void 0}}}function $e3403870bfb691da$export$79fefeb1c2091ac3(e){let t=$f11fb0bcf1b2687a$export$61c6a8c84e605fb6(e),[n,r]=(0,K.useState)(null),[i,a]=(0,K.useState)([]),closeAll=()=>{a([]),t.close()},openSubmenu=(e,t)=>{a(n=>t>n.length?n:[...n.slice(0,t),e])},closeSubmenu=(e,t)=>{a(n=>n[t]===e?n.slice(0,t):n)};return{focusStrategy:n,...t,open(e=null){r(e),t.open()},toggle(e=null){r(e),t.toggle()},close(){closeAll()},expandedKeysStack:i,openSubmenu,closeSubmenu}}var $df1fcc684d3b021a$export$863faf230ee2118a=class{constructor(e,{expandedKeys:t}={}){this.keyMap=new Map,this.firstKey=null,this.lastKey=null,this.iterable=e,t||=new Set;let visit=e=>{if(this.keyMap.set(e.key,e),e.childNodes&&(e.type===`section`||t.has(e.key)))for(let t of e.childNodes)visit(t)};for(let t of e)visit(t);let n=null,r=0;for(let[e,t]of this.keyMap)n?(n.nextKey=e,t.prevKey=n.key):(this.firstKey=e,t.prevKey=void 0),t.type===`item`&&(t.index=r++),n=t,n.nextKey=void 0;this.lastKey=n?.key??null}*[Symbol.iterator](){yield*this.iterable}get size(){return this.keyMap.size}getKeys(){return this.keyMap.keys()}getKeyBefore(e){let t=this.keyMap.get(e);return t?t.prevKey??null:null}getKeyAfter(e){let t=this.keyMap.get(e);return t?t.nextKey??null:null}getFirstKey(){return this.firstKey}getLastKey(){return this.lastKey}getItem(e){return this.keyMap.get(e)??null}at(e){let t=[...this.getKeys()];return this.getItem(t[e])}};function $6b915bde6cd300dd$export$728d6ba534403756(e){let{onExpandedChange:t}=e,[n,r]=$3e6197669829fe11$export$40bfa8c7b0832715(e.expandedKeys?new Set(e.expandedKeys):void 0,e.defaultExpandedKeys?new Set(e.defaultExpandedKeys):new Set,t),i=$60f19cefd567a3e4$export$253fe78d46329472(e),a=(0,K.useMemo)(()=>e.disabledKeys?new Set(e.disabledKeys):new Set,[e.disabledKeys]),o=$d03379b88399b8c5$export$6cd28814d92fa9c9(e,(0,K.useCallback)(e=>new $df1fcc684d3b021a$export$863faf230ee2118a(e,{expandedKeys:n}),[n]),null);(0,K.useEffect)(()=>{i.focusedKey!=null&&!o.getItem(i.focusedKey)&&i.setFocusedKey(null)},[o,i.focusedKey]);let onToggle=e=>{r($6b915bde6cd300dd$var$toggleKey(n,e))};return{collection:o,expandedKeys:n,disabledKeys:a,toggleKey:onToggle,setExpandedKeys:r,selectionManager:new Jr(o,i)}}function $6b915bde6cd300dd$var$toggleKey(e,t){let n=new Set(e);return n.has(t)?n.delete(t):n.add(t),n}var Ga=(0,K.createContext)(null),Ka=(0,K.createContext)(null),qa=(0,K.createContext)(null),Ja=(0,K.createContext)(null);function $49319ee1285aa241$export$27d2ad3c5815583e(e){let t=$e3403870bfb691da$export$79fefeb1c2091ac3(e),n=(0,K.useRef)(null),{menuTriggerProps:r,menuProps:i}=$f19b83c1486f45cc$export$dc9c12ed27dd1b49({...e,type:`menu`},t,n),a=(0,K.useRef)(null);return Xe()?null:K.createElement(Ue,{values:[[Ga,{...i,ref:a}],[eo,t],[qa,t],[aa,{trigger:`MenuTrigger`,triggerRef:n,scrollRef:a,placement:`bottom start`,"aria-labelledby":i[`aria-labelledby`],offset:e.trigger===`contextMenu`?0:void 0}]]},K.createElement(na,{...r,ref:n,isPressed:t.isOpen},e.children))}var Ya=(0,K.createContext)(null),$49319ee1285aa241$var$SubmenuTriggerNode=class extends $6f0c29017aeec335$export$d68d59712b04d9d1{static{this.type=`submenutrigger`}filter(e,t,n){let r=e.getItem(this.firstChildKey);if(r&&n(r.textValue,this)){let n=this.clone();return t.addDescendants(n,e),n}return null}},Xa=(0,K.forwardRef)(function Menu(e,t){return[e,t]=U(e,t,Ga),K.createElement($42ceafc619f9c3ba$export$bf788dd355e3a401,{content:K.createElement($42ceafc619f9c3ba$export$fb8073518f34e6ec,e)},n=>K.createElement($49319ee1285aa241$var$MenuInner,{props:e,collection:n,menuRef:t}))});function $49319ee1285aa241$var$MenuInner({props:e,collection:t,menuRef:n}){[e,n]=U(e,n,Bn);let{filter:r,...i}=e,a=(0,K.useMemo)(()=>r?t.filter(r):t,[t,r]),o=$6b915bde6cd300dd$export$728d6ba534403756({...e,collection:a,children:void 0}),s=(0,K.useContext)(qa),{isVirtualized:c,CollectionRoot:l}=(0,K.useContext)(er),{menuProps:u}=$a2d69d6ee8486855$export$38eaa17faae8f579({...e,isVirtualized:c,onClose:e.onClose||s?.close},o,n),d=z({...e,children:void 0,defaultClassName:`react-aria-Menu`,values:{isEmpty:o.collection.size===0}}),f=null;o.collection.size===0&&e.renderEmptyState&&(f=K.createElement(`div`,{role:`menuitem`,style:{display:`contents`}},e.renderEmptyState()));let p=H(e,{global:!0});return K.createElement($535772f9d2c1f38d$export$20e40289641fbbb6,null,K.createElement(V.div,{...B(p,d,u),ref:n,slot:e.slot||void 0,"data-empty":o.collection.size===0||void 0,onScroll:e.onScroll},K.createElement(Ue,{values:[[Ka,o],[Lr,{elementType:`div`}],[Qn,{name:`MenuSection`,render:$49319ee1285aa241$var$MenuSectionInner}],[Ya,{parentMenuRef:n,shouldUseVirtualFocus:i?.shouldUseVirtualFocus}],[Za,{shouldCloseOnSelect:e.shouldCloseOnSelect}],[Bn,null],[Vn,null],[Ja,o.selectionManager],[qa,s??$e3403870bfb691da$export$79fefeb1c2091ac3({})]]},K.createElement($792f28e438b9ad5f$export$758399f318e6385a,null,K.createElement(l,{collection:o.collection,persistedKeys:$263ab7fc0f95ccdb$export$90e00781bc59d8f9(o.selectionManager.focusedKey),scrollRef:n}))),f))}var $49319ee1285aa241$var$GroupSelectionManager=class extends Jr{constructor(e,t){super(e.collection,t),this.parent=e}get focusedKey(){return this.parent.focusedKey}get isFocused(){return this.parent.isFocused}setFocusedKey(e,t){return this.parent.setFocusedKey(e,t)}setFocused(e){this.parent.setFocused(e)}get childFocusStrategy(){return this.parent.childFocusStrategy}};function $49319ee1285aa241$var$MenuSectionInner(e,t,n,r=`react-aria-MenuSection`){let i=(0,K.useContext)(Ka),{CollectionBranch:a}=(0,K.useContext)(er),[o,s]=rt(),{headingProps:c,groupProps:l}=$7355d4e5c49461b6$export$73f7a44322579622({heading:s,"aria-label":n.props[`aria-label`]??void 0}),u=z({...e,id:void 0,children:void 0,defaultClassName:r,className:n.props?.className,style:n.props?.style,values:void 0}),d=(0,K.useContext)(Ja),f=$60f19cefd567a3e4$export$253fe78d46329472(e),p=e.selectionMode==null?d:new $49319ee1285aa241$var$GroupSelectionManager(d,f),m=ze(Za)?.shouldCloseOnSelect,h=H(e,{global:!0});return delete h.id,K.createElement(V.section,{...B(h,u,l),ref:t},K.createElement(Ue,{values:[[Pr,{...c,ref:o}],[Ja,p],[Za,{shouldCloseOnSelect:e.shouldCloseOnSelect??m}]]},K.createElement(a,{collection:i.collection,parent:n})))}var Za=(0,K.createContext)(null),Qa=$42ceafc619f9c3ba$export$18af5c7a9e9b3664($6f0c29017aeec335$export$fd11f34e1d07f134,function MenuItem(e,t,n){[e,t]=U(e,t,Za);let r=ze(Za)?.id,i=(0,K.useContext)(Ka),a=Ve(t),o=(0,K.useContext)(Ja),{isVirtualized:s}=(0,K.useContext)(er),{menuItemProps:c,labelProps:l,descriptionProps:u,keyboardShortcutProps:d,...f}=$1a9c2c840fd36413$export$9d32628fc2aea7da({...e,id:r,key:n.key,selectionManager:o,isVirtualized:s},i,a),{hoverProps:p,isHovered:m}=oe({isDisabled:f.isDisabled}),h=z({...e,id:void 0,children:n.rendered,defaultClassName:`react-aria-MenuItem`,values:{...f,isHovered:m,isFocusVisible:f.isFocusVisible,selectionMode:o.selectionMode,selectionBehavior:o.selectionBehavior,hasSubmenu:!!e[`aria-haspopup`],isOpen:e[`aria-expanded`]===`true`}}),g=e.href?V.a:V.div,_=H(e,{global:!0});return delete _.id,delete _.onClick,K.createElement(g,{...B(_,h,c,p),ref:a,"data-disabled":f.isDisabled||void 0,"data-hovered":m||void 0,"data-focused":f.isFocused||void 0,"data-focus-visible":f.isFocusVisible||void 0,"data-pressed":f.isPressed||void 0,"data-selected":f.isSelected||void 0,"data-selection-mode":o.selectionMode===`none`?void 0:o.selectionMode,"data-has-submenu":!!e[`aria-haspopup`]||void 0,"data-open":e[`aria-expanded`]===`true`||void 0},K.createElement(Ue,{values:[[ar,{slots:{[He]:l,label:l,description:u}}],[ca,d],[Ir,{isSelected:f.isSelected}]]},h.children))});$42ceafc619f9c3ba$export$18af5c7a9e9b3664($6f0c29017aeec335$export$8258a0665a675899,function MenuLoadingIndicator(e,t,n){let r=(0,K.useContext)(Ka),{isLoading:i,onLoadMore:a,scrollOffset:o,...s}=e,c=(0,K.useRef)(null);$0407362eaf54473e$export$ccaea96c28e8b9e7((0,K.useMemo)(()=>({onLoadMore:a,collection:r?.collection,sentinelRef:c,scrollOffset:o}),[a,o,r?.collection]),c);let l=z({...s,id:void 0,children:n.rendered,defaultClassName:`react-aria-MenuLoadingIndicator`,values:void 0});return K.createElement(K.Fragment,null,K.createElement(`div`,{style:{position:`relative`,width:0,height:0},inert:$b24d1bc31a0f941d$export$a9d04c5684123369(!0)},K.createElement(`div`,{"data-testid":`loadMoreSentinel`,ref:c,style:{position:`absolute`,height:1,width:1}})),i&&l.children&&K.createElement(K.Fragment,null,K.createElement(V.div,{...B(H(e,{global:!0}),{tabIndex:-1}),...l,role:`menuitem`,ref:t},l.children)))});function $13150e6629d46e45$export$d55e7ee900f34e93(e,t){let{role:n=`dialog`,isEntering:r}=e,i=_t();i=e[`aria-label`]?void 0:i;let a=_t();a=n===`alertdialog`&&!e[`aria-describedby`]?a:void 0;let o=(0,K.useRef)(!1);(0,K.useEffect)(()=>{if(!r&&t.current&&!b(t.current)){qe(t.current);let e=setTimeout(()=>{(R()===t.current||R()===document.body)&&(o.current=!0,t.current&&(t.current.blur(),qe(t.current)),o.current=!1)},500);return()=>{clearTimeout(e)}}},[t,r]),$d7a937236970dc7f$export$14c98a7594375490(),(0,K.useRef)(!1),(0,K.useEffect)(()=>{});let s=e[`aria-describedby`]??a;return{dialogProps:{...H(e,{labelable:!0}),role:n,tabIndex:-1,"aria-labelledby":e[`aria-labelledby`]??i,"aria-describedby":s,onBlur:e=>{o.current&&e.stopPropagation()}},titleProps:{id:i},contentProps:{id:a}}}var $a=(0,K.createContext)(null),eo=(0,K.createContext)(null);function $f2ff30fde7b014be$export$2e1e1122cf0cba88(e){let t=$e3403870bfb691da$export$79fefeb1c2091ac3(e),n=(0,K.useRef)(null),{triggerProps:r,overlayProps:i}=$f282e36c29c025e8$export$f9d5c8beee7d008d({type:`dialog`},t,n);return r.id=Fe(),i[`aria-labelledby`]=r.id,Xe()?null:K.createElement(Ue,{values:[[eo,t],[qa,t],[$a,i],[aa,{trigger:`DialogTrigger`,triggerRef:n,id:i.id,"aria-labelledby":i[`aria-labelledby`]}]]},K.createElement(na,{...r,ref:n,isPressed:t.isOpen},e.children))}var to=(0,K.forwardRef)(function Dialog(e,t){let n=e[`aria-labelledby`];[e,t]=U(e,t,$a);let{dialogProps:r,titleProps:i,contentProps:a}=$13150e6629d46e45$export$d55e7ee900f34e93({...e,"aria-labelledby":n},t),o=(0,K.useContext)(eo);!r[`aria-label`]&&!r[`aria-labelledby`]&&e[`aria-labelledby`]&&(r[`aria-labelledby`]=e[`aria-labelledby`]);let s=z({defaultClassName:`react-aria-Dialog`,className:e.className,style:e.style,children:e.children,values:{close:o?.close||(()=>{})}}),c=H(e,{global:!0});return K.createElement(V.section,{...B(c,s,r),render:e.render,ref:t,slot:e.slot||void 0},K.createElement(Ue,{values:[[rr,{slots:{[He]:{},title:{...i,level:2}}}],[ar,{slots:{[He]:{},description:a}}],[$e,{slots:{[He]:{},close:{onPress:()=>o?.close()}}}]]},s.children))});function $ef182bb9912241d8$export$3274cf84b703fff(e){let t=$673d46fce3e5717d$export$a16aca283550c30d({usage:`search`,...e}),n=(0,K.useCallback)((e,n)=>n.length===0||(e=e.normalize(`NFC`),n=n.normalize(`NFC`),t.compare(e.slice(0,n.length),n)===0),[t]),r=(0,K.useCallback)((e,n)=>n.length===0||(e=e.normalize(`NFC`),n=n.normalize(`NFC`),t.compare(e.slice(-n.length),n)===0),[t]),i=(0,K.useCallback)((e,n)=>{if(n.length===0)return!0;e=e.normalize(`NFC`),n=n.normalize(`NFC`);let r=0,i=n.length;for(;r+i<=e.length;r++){let a=e.slice(r,r+i);if(t.compare(n,a)===0)return!0}return!1},[t]);return(0,K.useMemo)(()=>({startsWith:n,endsWith:r,contains:i}),[n,r,i])}function $5698867baeb53f4e$export$dbc0f175b25fb0fb(e,t,n){let{overlayProps:r,underlayProps:i}=$77844860df94ba23$export$ea8f71083e90600f({...e,isOpen:t.isOpen,onClose:t.close},n);$0644e3663365bfe5$export$ee0f7cc6afcd1c18({isDisabled:!t.isOpen,UNSTABLE_overrideFocus:e.UNSTABLE_overrideFocus}),$d7a937236970dc7f$export$14c98a7594375490();let{isEntering:a}=e;return(0,K.useEffect)(()=>{if(t.isOpen&&n.current)return a?$58196c8d6a1f38fc$export$1020fa7f77e17884(n.current):$58196c8d6a1f38fc$export$1c3ebcada18427bf([n.current],{shouldUseInert:!0})},[t.isOpen,a,n]),{modalProps:B(r),underlayProps:i}}var X=typeof document<`u`&&window.visualViewport;function $6066a2c586ade9e1$export$d699905dd57c73ca(){let e=Je(),t=(0,K.useRef)(null),[n,r]=(0,K.useState)(()=>e?{width:0,height:0}:$6066a2c586ade9e1$var$getViewportSize());return(0,K.useEffect)(()=>{let updateSize=e=>{r(t=>e.width===t.width&&e.height===t.height?t:e)},onResize=()=>{X&&X.scale>1||updateSize($6066a2c586ade9e1$var$getViewportSize())},onBlur=e=>{X&&X.scale>1||$bb39c0fc1c19b34c$export$c57958e35f31ed73(F(e))&&(t.current=$e0a0e4399f316b76$export$b80f73f72d03c10f(e=>{e||updateSize({width:document.documentElement.clientWidth,height:document.documentElement.clientHeight})}))};return updateSize($6066a2c586ade9e1$var$getViewportSize()),j()&&D()&&window.addEventListener(`blur`,onBlur,!0),X?X.addEventListener(`resize`,onResize):window.addEventListener(`resize`,onResize),()=>{t.current?.(),j()&&D()&&window.removeEventListener(`blur`,onBlur,!0),X?X.removeEventListener(`resize`,onResize):window.removeEventListener(`resize`,onResize)}},[]),n}function $6066a2c586ade9e1$var$getViewportSize(){return{width:X?Math.min(X.width*X.scale,document.documentElement.clientWidth):document.documentElement.clientWidth,height:X?X.height*X.scale:document.documentElement.clientHeight}}var no=(0,K.createContext)(null),ro=(0,K.createContext)(null),io=(0,K.forwardRef)(function Modal(e,t){if((0,K.useContext)(ro))return K.createElement($8b8d26808cb8cb53$var$ModalContent,{...e,modalRef:t},e.children);let{isDismissable:n,isKeyboardDismissDisabled:r,isOpen:i,defaultOpen:a,onOpenChange:o,children:s,isEntering:c,isExiting:l,UNSTABLE_portalContainer:u,shouldCloseOnInteractOutside:d,...f}=e;return K.createElement(ao,{isDismissable:n,isKeyboardDismissDisabled:r,isOpen:i,defaultOpen:a,onOpenChange:o,isEntering:c,isExiting:l,UNSTABLE_portalContainer:u,shouldCloseOnInteractOutside:d},K.createElement($8b8d26808cb8cb53$var$ModalContent,{...f,modalRef:t},s))});function $8b8d26808cb8cb53$var$ModalOverlayWithForwardRef(e,t){[e,t]=U(e,t,no);let n=(0,K.useContext)(eo),r=$f11fb0bcf1b2687a$export$61c6a8c84e605fb6(e),i=e.isOpen!=null||e.defaultOpen!=null||!n?r:n,a=Ve(t),o=(0,K.useRef)(null),s=$fcc7165e876206c6$export$45fda7c47f93fd48(a,i.isOpen,e.onExit),c=(0,K.useRef)(null),l=$fcc7165e876206c6$export$45fda7c47f93fd48(o,i.isOpen,e=>c.current?.(e)),u=s||l||e.isExiting||!1,d=Je();return!i.isOpen&&!u||d?null:K.createElement($8b8d26808cb8cb53$var$ModalOverlayInner,{...e,state:i,isExiting:u,overlayRef:a,modalRef:o,onExitRef:c})}var ao=(0,K.forwardRef)($8b8d26808cb8cb53$var$ModalOverlayWithForwardRef);function $8b8d26808cb8cb53$var$ModalOverlayInner({UNSTABLE_portalContainer:e,UNSTABLE_deferUntilEntered:t,...n}){let r=n.modalRef,{state:i}=n,[a,o]=(0,K.useState)(!1),s=$fcc7165e876206c6$export$6d3443f2c48bfc20(n.overlayRef,a,n.onEnter)||n.isEntering||!1,c=!!t&&(!a||s),{modalProps:l,underlayProps:u}=$5698867baeb53f4e$export$dbc0f175b25fb0fb({...n,isEntering:c},i,r),d=(0,K.useContext)($a),f=t?$8b8d26808cb8cb53$var$mergeDialogContext(d,{isEntering:c}):d,p=z({...n,defaultClassName:`react-aria-ModalOverlay`,values:{isEntering:s,isExiting:n.isExiting,state:i}}),m=$6066a2c586ade9e1$export$d699905dd57c73ca(),h,g;if(typeof document<`u`){let e=$901761b40e390936$export$2bb74740c4e19def(document.body)?document.body:document.scrollingElement||document.documentElement,t=e.getBoundingClientRect().width%1,n=e.getBoundingClientRect().height%1;h=e.scrollWidth-t,g=e.scrollHeight-n}let _={...p.style,"--visual-viewport-width":m.width+`px`,"--visual-viewport-height":m.height+`px`,"--page-width":h===void 0?void 0:h+`px`,"--page-height":g===void 0?void 0:g+`px`};return L(()=>$e0a0e4399f316b76$export$b80f73f72d03c10f(()=>o(!0)),[]),K.createElement($d7a937236970dc7f$export$c6fdb837b070b4ff,{isExiting:n.isExiting,portalContainer:e},K.createElement(V.div,{...B(H(n,{global:!0}),u),...p,style:_,ref:n.overlayRef,"data-entering":s||void 0,"data-exiting":n.isExiting||void 0},K.createElement(Ue,{values:[[ro,{modalProps:l,modalRef:r,isExiting:n.isExiting,onExitRef:n.onExitRef,isOpen:a,isDismissable:n.isDismissable}],[eo,i],[$a,f]]},p.children)))}function $8b8d26808cb8cb53$var$mergeDialogContext(e,t){if(e&&`slots`in e&&e.slots){let n={};for(let r in e.slots)n[r]={...e.slots[r],...t};return{...e,slots:n}}return{...e,...t}}function $8b8d26808cb8cb53$var$ModalContent(e){let{modalProps:t,modalRef:n,isExiting:r,onExitRef:i,isDismissable:a,isOpen:o}=(0,K.useContext)(ro),s=(0,K.useContext)(eo),c=(0,K.useMemo)(()=>Ge(e.modalRef,n),[e.modalRef,n]),l=Ve(c),u=$fcc7165e876206c6$export$6d3443f2c48bfc20(l,o,e.onEnter),d=z({...e,defaultClassName:`react-aria-Modal`,values:{isEntering:u,isExiting:r,state:s}});return L(()=>{i&&(i.current=e.onExit)}),K.createElement(V.div,{...B(H(e,{global:!0}),t),...d,ref:l,"data-entering":u||void 0,"data-exiting":r||void 0},a&&K.createElement($081058010ef8962e$export$2317d149ed6f78c4,{onDismiss:s.close}),d.children)}var oo={};oo={"Clear search":`مسح البحث`};var so={};so={"Clear search":`Изчистване на търсене`};var co={};co={"Clear search":`Vymazat hledání`};var lo={};lo={"Clear search":`Ryd søgning`};var uo={};uo={"Clear search":`Suche zurücksetzen`};var fo={};fo={"Clear search":`Απαλοιφή αναζήτησης`};var po={};po={"Clear search":`Clear search`};var mo={};mo={"Clear search":`Borrar búsqueda`};var ho={};ho={"Clear search":`Tühjenda otsing`};var go={};go={"Clear search":`Tyhjennä haku`};var _o={};_o={"Clear search":`Effacer la recherche`};var vo={};vo={"Clear search":`נקה חיפוש`};var yo={};yo={"Clear search":`Obriši pretragu`};var bo={};bo={"Clear search":`Keresés törlése`};var xo={};xo={"Clear search":`Cancella ricerca`};var So={};So={"Clear search":`検索をクリア`};var Co={};Co={"Clear search":`검색 지우기`};var wo={};wo={"Clear search":`Išvalyti iešką`};var To={};To={"Clear search":`Notīrīt meklēšanu`};var Eo={};Eo={"Clear search":`Tøm søk`};var Do={};Do={"Clear search":`Zoekactie wissen`};var Oo={};Oo={"Clear search":`Wyczyść zawartość wyszukiwania`};var ko={};ko={"Clear search":`Limpar pesquisa`};var Ao={};Ao={"Clear search":`Limpar pesquisa`};var jo={};jo={"Clear search":`Ştergeţi căutarea`};var Mo={};Mo={"Clear search":`Очистить поиск`};var No={};No={"Clear search":`Vymazať vyhľadávanie`};var Po={};Po={"Clear search":`Počisti iskanje`};var Fo={};Fo={"Clear search":`Obriši pretragu`};var Io={};Io={"Clear search":`Rensa sökning`};var Lo={};Lo={"Clear search":`Aramayı temizle`};var Ro={};Ro={"Clear search":`Очистити пошук`};var zo={};zo={"Clear search":`清除搜索`};var Bo={};Bo={"Clear search":`清除搜尋條件`};var Vo={};Vo={"ar-AE":oo,"bg-BG":so,"cs-CZ":co,"da-DK":lo,"de-DE":uo,"el-GR":fo,"en-US":po,"es-ES":mo,"et-EE":ho,"fi-FI":go,"fr-FR":_o,"he-IL":vo,"hr-HR":yo,"hu-HU":bo,"it-IT":xo,"ja-JP":So,"ko-KR":Co,"lt-LT":wo,"lv-LV":To,"nb-NO":Eo,"nl-NL":Do,"pl-PL":Oo,"pt-BR":ko,"pt-PT":Ao,"ro-RO":jo,"ru-RU":Mo,"sk-SK":No,"sl-SI":Po,"sr-SP":Fo,"sv-SE":Io,"tr-TR":Lo,"uk-UA":Ro,"zh-CN":zo,"zh-TW":Bo};function $parcel$interopDefault(e){return e&&e.__esModule?e.default:e}function $44614525ec969a63$export$9bb30bbe003b82e0(e,t,n){let r=$cf2482eff2eeeec2$export$f12b703ca79dfbb1($parcel$interopDefault(Vo),`@react-aria/searchfield`),{isDisabled:i,isReadOnly:a,onSubmit:o,onClear:s,type:c=`search`}=e,{keyboardProps:l}=mt({isDisabled:i||a,shortcuts:{Enter:()=>{if(o)o(t.value);else return!1},Escape:()=>{if(t.value===``&&(!n.current||n.current.value===``))return!1;t.setValue(``),s?.()}}}),onClearButtonClick=()=>{t.setValue(``),s&&s()},onPressStart=()=>{n.current?.focus()},{labelProps:u,inputProps:d,descriptionProps:f,errorMessageProps:p,...m}=$054f71d2330da2e3$export$712718f7aec83d5({...e,value:t.value,onChange:t.setValue,onKeyDown:e.onKeyDown,onKeyUp:e.onKeyUp,type:c},n);return{labelProps:u,inputProps:B(l,{...d,defaultValue:void 0}),clearButtonProps:{"aria-label":r.format(`Clear search`),excludeFromTabOrder:!0,preventFocusOnPress:!0,isDisabled:i||a,onPress:onClearButtonClick,onPressStart},descriptionProps:f,errorMessageProps:p,...m}}function $56baeede9f35e022$export$3f8be18b0f41eaf2(e){let[t,n]=$3e6197669829fe11$export$40bfa8c7b0832715($56baeede9f35e022$var$toString(e.value),$56baeede9f35e022$var$toString(e.defaultValue)||``,e.onChange);return{value:t,setValue:n}}function $56baeede9f35e022$var$toString(e){if(e!=null)return e.toString()}var Ho=(0,K.createContext)(null),Uo=pt(function SearchField(e,t){[e,t]=U(e,t,Ho);let{validationBehavior:n}=ze(vr)||{},r=e.validationBehavior??n??`native`,i=(0,K.useRef)(null);[e,i]=U(e,i,Vn);let[a,o]=rt(!e[`aria-label`]&&!e[`aria-labelledby`]),s=$56baeede9f35e022$export$3f8be18b0f41eaf2({...e,validationBehavior:r}),{labelProps:c,inputProps:l,clearButtonProps:u,descriptionProps:d,errorMessageProps:f,...p}=$44614525ec969a63$export$9bb30bbe003b82e0({...We(e),label:o,validationBehavior:r},s,i),m=z({...e,values:{isEmpty:s.value===``,isDisabled:e.isDisabled||!1,isInvalid:p.isInvalid||!1,isReadOnly:e.isReadOnly||!1,isRequired:e.isRequired||!1,state:s},defaultClassName:`react-aria-SearchField`}),h=H(e,{global:!0});return delete h.id,K.createElement(V.div,{...h,...m,ref:t,slot:e.slot||void 0,"data-empty":s.value===``||void 0,"data-disabled":e.isDisabled||void 0,"data-invalid":p.isInvalid||void 0,"data-readonly":e.isReadOnly||void 0,"data-required":e.isRequired||void 0},K.createElement(Ue,{values:[[tr,{...c,ref:a}],[kr,{...l,ref:i}],[$e,u],[ar,{slots:{description:d,errorMessage:f}}],[Or,{isInvalid:p.isInvalid,isDisabled:e.isDisabled||!1}],[ur,p]]},m.children))}),Wo=(0,K.createContext)({}),$bd263d78e9bf3c56$var$filterHoverProps=e=>{let{onHoverStart:t,onHoverChange:n,onHoverEnd:r,...i}=e;return i},Go=(0,K.forwardRef)(function TextArea(e,t){[e,t]=U(e,t,Wo);let{hoverProps:n,isHovered:r}=oe(e),{isFocused:i,isFocusVisible:a,focusProps:o}=je({isTextInput:!0,autoFocus:e.autoFocus}),s=!!e[`aria-invalid`]&&e[`aria-invalid`]!==`false`,c=z({...e,values:{isHovered:r,isFocused:i,isFocusVisible:a,isDisabled:e.disabled||!1,isInvalid:s},defaultClassName:`react-aria-TextArea`});return K.createElement(V.textarea,{...B($bd263d78e9bf3c56$var$filterHoverProps(e),o,n),...c,ref:t,"data-focused":i||void 0,"data-disabled":e.disabled||void 0,"data-hovered":r||void 0,"data-focus-visible":a||void 0,"data-invalid":s||void 0})}),Ko=(0,K.createContext)(null),qo=pt(function TextField(e,t){[e,t]=U(e,t,Ko);let{validationBehavior:n}=ze(vr)||{},r=e.validationBehavior??n??`native`,i=(0,K.useRef)(null);[e,i]=U(e,i,Vn);let[a,o]=rt(!e[`aria-label`]&&!e[`aria-labelledby`]),[s,c]=(0,K.useState)(`input`),{labelProps:l,inputProps:u,descriptionProps:d,errorMessageProps:f,...p}=$054f71d2330da2e3$export$712718f7aec83d5({...We(e),inputElementType:s,label:o,validationBehavior:r},i),m=(0,K.useCallback)(e=>{i.current=e,e&&c(e instanceof HTMLTextAreaElement?`textarea`:`input`)},[i]),h=z({...e,values:{isDisabled:e.isDisabled||!1,isInvalid:p.isInvalid,isReadOnly:e.isReadOnly||!1,isRequired:e.isRequired||!1},defaultClassName:`react-aria-TextField`}),g=H(e,{global:!0});return delete g.id,K.createElement(V.div,{...g,...h,ref:t,slot:e.slot||void 0,"data-disabled":e.isDisabled||void 0,"data-invalid":p.isInvalid||void 0,"data-readonly":e.isReadOnly||void 0,"data-required":e.isRequired||void 0},K.createElement(Ue,{values:[[tr,{...l,ref:a}],[kr,{...u,ref:m}],[Wo,{...u,ref:m}],[Or,{role:`presentation`,isInvalid:p.isInvalid,isDisabled:e.isDisabled||!1}],[ar,{slots:{description:d,errorMessage:f}}],[ur,p]]},h.children))}),Jo=Te();function parse(e,t){if(e instanceof RegExp)return{keys:!1,pattern:e};var n,r,i,a,o=[],s=``,c=e.split(`/`);for(c[0]||c.shift();i=c.shift();)n=i[0],n===`*`?(o.push(n),s+=i[1]===`?`?`(?:/(.*))?`:`/(.*)`):n===`:`?(r=i.indexOf(`?`,1),a=i.indexOf(`.`,1),o.push(i.substring(1,~r?r:~a?a:i.length)),s+=~r&&!~a?`(?:/([^/]+?))?`:`/([^/]+?)`,~a&&(s+=(~r?`?`:``)+`\\`+i.substring(a))):s+=`/`+i;return{keys:o,pattern:RegExp(`^`+s+(t?`(?=$|/)`:`/?$`),`i`)}}var Yo=K.useInsertionEffect,Xo=typeof window<`u`&&window.document!==void 0&&window.document.createElement!==void 0?K.useLayoutEffect:K.useEffect,Zo=Yo||Xo,useEvent=e=>{let t=K.useRef([e,(...e)=>t[0](...e)]).current;return Zo(()=>{t[0]=e}),t[1]},Qo=[`popstate`,`pushState`,`replaceState`,`hashchange`],$o=[],onLocationChange=()=>$o.forEach(e=>e()),subscribeToLocationUpdates=e=>($o.push(e)===1&&Qo.forEach(e=>addEventListener(e,onLocationChange)),()=>{$o=$o.filter(t=>t!==e),$o.length||Qo.forEach(e=>removeEventListener(e,onLocationChange))}),useLocationProperty=(e,t)=>(0,Kn.useSyncExternalStore)(subscribeToLocationUpdates,e,t),currentSearch=()=>location.search,es=e(({ssrSearch:e}={})=>useLocationProperty(currentSearch,e==null?currentSearch:()=>e),`useSearch`),currentPathname=()=>location.pathname,usePathname=({ssrPath:e}={})=>useLocationProperty(currentPathname,e==null?currentPathname:()=>e),navigate=(e,{replace:t=!1,state:n=null}={})=>history[t?`replaceState`:`pushState`](n,``,e),useBrowserLocation=e=>[usePathname(e),navigate],ts=Symbol.for(`wouter_v3`);if(typeof history<`u`&&window[ts]===void 0){for(let e of[`pushState`,`replaceState`]){let t=history[e];history[e]=function(){let n=t.apply(this,arguments),r=new Event(e);return r.arguments=arguments,dispatchEvent(r),n}}Object.defineProperty(window,ts,{value:!0})}var baseDefaults=(e=``)=>e===`/`?``:e,absolutePath=(e,t)=>e[0]===`~`?e.slice(1):baseDefaults(t)+e,relativePath=(e,t)=>(e=unescape(baseDefaults(e)),t=unescape(t),!e||(t.toLowerCase()+`/`).startsWith(e.toLowerCase()+`/`)?t.slice(e.length)||`/`:`~`+t),unescape=e=>{try{return e.includes(`%`)?decodeURI(e):e}catch{return e}},sanitizeSearch=e=>unescape(e[0]===`?`?e.slice(1):e),ns={hook:useBrowserLocation,searchHook:es,parser:parse,base:``,ssrPath:void 0,ssrSearch:void 0,ssrContext:void 0,hrefs:e=>e,aroundNav:(e,t,n)=>e(t,n)},rs=(0,K.createContext)(ns),useRouter=()=>(0,K.useContext)(rs),as={},os=(0,K.createContext)(as),useParams=()=>(0,K.useContext)(os),usePathnameFromRouter=(e,t=e.base)=>relativePath(t,e.hook(e)[0]),useLocationFromRouter=e=>{let[t,n]=e.hook(e);return[relativePath(e.base,t),useEvent((t,r)=>e.aroundNav(n,absolutePath(t,e.base),r))]},useLocation=()=>useLocationFromRouter(useRouter()),useSearch=()=>{let e=useRouter();return sanitizeSearch(e.searchHook(e))},matchRoute=(e,t,n,r)=>{let{pattern:i,keys:a}=t instanceof RegExp?{pattern:t}:e(t||`*`,r),o=i.exec(n);if(!o)return[!1,null];let s={};for(let e=1;e<o.length;e++)s[e-1]=o[e];if(a)for(let e=0;e<a.length;e++)s[a[e]]=o[e+1];else Object.assign(s,o.groups);return r?[!0,s,o[0]]:[!0,s]},Router=({children:e,...t})=>{let n=useRouter(),r=t.hook?ns:n,i=r;if(t.ssrPath){let[e,n=t.ssrSearch??``]=t.ssrPath.split(`?`);e&&(t.ssrSearch=n,t.ssrPath=e)}t.hrefs=t.hrefs??t.hook?.hrefs,t.searchHook=t.searchHook??t.hook?.searchHook;let a=(0,K.useRef)(r),o=a.current,s=o;for(let e in r){let n=e===`base`?r[e]+(t[e]??``):t[e]??r[e];n!==s[e]&&(o===s&&(a.current=s={...s}),s[e]=n),(n!==r[e]||n!==i[e])&&(i=s)}return(0,K.createElement)(rs.Provider,{value:i},e)},h_route=({children:e,component:t},n)=>t?(0,K.createElement)(t,{params:n}):typeof e==`function`?e(n):e,useCachedParams=e=>{let t=(0,K.useRef)(as),n=t.current,r=Object.keys(e);return t.current=r.length!==Object.keys(n).length||r.some(t=>e[t]!==n[t])?e:n},Route=({path:e,nest:t,match:n,...r})=>{let i=useRouter(),a=usePathnameFromRouter(i),[o,s,c]=n??matchRoute(i.parser,e,a,t),l=useCachedParams({...useParams(),...s});if(!o)return null;let u=h_route(r,l);return(0,K.createElement)(os.Provider,{value:l},c?(0,K.createElement)(Router,{base:c},u):u)},ss=(0,K.forwardRef)((e,t)=>{let n=useRouter(),[r,i]=useLocationFromRouter(n),{to:a=``,href:o=a,onClick:s,asChild:c,children:l,className:u,replace:d,state:f,transition:p,...m}=e;return m.onClick=useEvent(t=>{t.ctrlKey||t.metaKey||t.altKey||t.shiftKey||t.button!==0||(s?.(t),t.defaultPrevented||(t.preventDefault(),i(o,e)))}),m.href=n.hrefs(o[0]===`~`?o.slice(1):n.base+o,n),u!==void 0&&(m.className=u?.call?u(r===o):u),t&&(m.ref=t),c&&(0,K.isValidElement)(l)?(0,K.cloneElement)(l,m):(0,K.createElement)(`a`,m,l)}),flattenChildren=(e,t=[])=>{if(Array.isArray(e))for(let n of e)flattenChildren(n&&n.type===K.Fragment?n.props.children:n,t);else t.push(e);return t},Switch=({children:e,location:t})=>{let n=useRouter(),r=usePathnameFromRouter(n);for(let i of flattenChildren(e)){let e=0;if((0,K.isValidElement)(i)&&(e=matchRoute(n.parser,i.props.path,t||r,i.props.nest))[0])return(0,K.cloneElement)(i,{match:e})}return null},cs=new Intl.NumberFormat(`en-GB`,{maximumFractionDigits:3});function number(e){return cs.format(e).replace(`-`,`−`)}function decimal(e){let t=/^(-?)(\d+)(\.\d+)?$/.exec(e);if(t===null)return e;let n=(t[2]??``).replace(/\B(?=(\d{3})+$)/g,`,`);return`${t[1]===`-`?`−`:``}${n}${t[3]??``}`}function counted(e,t,n){return`${number(e)} ${e===1?t:n}`}var ls={nsn:`NSN`,niin:`NIIN`,id:`Id`,it:`IT`,c2:`C2`,ncb:`NCB`,json:`JSON`,csv:`CSV`,xml:`XML`,xlsx:`XLSX`,graphql:`GraphQL`,odata:`OData`,ndjson:`NDJSON`};function enumWords(e){return sentence(e.toLowerCase().split(`_`).filter(Boolean))}function fieldWords(e){return sentence(e.replace(/([a-z0-9])([A-Z])/g,`$1 $2`).split(/[ _]+/).filter(Boolean).map(e=>e.toLowerCase()))}function firstSentence(e){let t=e.search(/\.(\s|$)/);return t<0?e:e.slice(0,t+1)}function sentence(e){let t=e.map(e=>ls[e]??e).join(` `);return t.charAt(0).toUpperCase()+t.slice(1)}var Z={product:`Muster`,yes:`Yes`,no:`No`,close:`Close`,cancel:`Cancel`,hide:`Hide`,loading:`Loading`,shell:{skip:`Skip`,skipToPage:`To the page`,skipToForm:`To the question`,skipToAnswer:`To the answer`,pages:`Pages`,menu:`Menu`,ask:`Ask`,questions:`Questions`,feeds:`Feeds`,browse:`Browse`,search:`Search`,searchKeys:`Ctrl K`,notCurrent:e=>`${counted(e,`feed is`,`feeds are`)} not current`,world:e=>`World of ${e}`,viewer:(e,t)=>t===null?`You ask as ${e}`:`You ask as ${e}, ${t}`,label:(e,t)=>t===``?`Up to ${e}`:`Up to ${e} · releasable to ${t}`,labelName:`Highest label that you can meet`,unreachable:`The gateway does not answer. What you see stays; this page asks again by itself.`,lost:`There is no such page.`,toAsk:`Ask a question instead`},ask:{form:`The question`,answer:`The answer`,number:(e,t)=>`Question ${e}, one of ${t}`,own:`Your own document`,untitled:`A question without words`,choose:`Choose another`,search:`Search questions`,noneFound:`No question has these words.`,run:`Run question`,runKeys:`Ctrl ↵`,reset:`Reset`,asGraphql:`Open as GraphQL`,asForm:`Back to the form`,change:`Change the question`,noVariables:`This question asks nothing more of you.`,problems:e=>`${counted(e,`field needs`,`fields need`)} mending before this runs`,strangers:e=>`This link speaks of ${e.join(`, `)}, which this question does not have. All else is as it was.`,unknownQuestion:e=>`There is no question ${e} any more. Choose another.`,badLink:`The document in this link cannot be read: it was cut off. The first question is shown instead.`,tooLong:`This document is too long for an address. A copied link would not hold it; keep it in a file.`,document:`Document`,variables:`Variables as JSON`,editorHelp:`Ctrl Space shows what fits, Tab leaves the editor.`,documentation:`What the word under the cursor means`,noDocumentation:`Put the cursor on a field, an argument or a value to read what it means.`,prettify:`Prettify`,syntax:e=>`The document can't be read: ${e}`,badVariables:`The variables are not JSON. The form cannot show them.`,leftInEditor:e=>`The form has no field for ${e.join(`, `)}; the document does not declare it.`},field:{all:`All that you may see`,none:`Nothing chosen`,search:e=>`Search ${e.toLowerCase()}`,noneFound:`Nothing has these letters.`,clear:`Clear`,either:`Either`,anyTime:`Any time`,way:`Given as`,between:`Between two days`,relative:`Days from today`,period:`Calendar period`,from:`From`,to:`To`,fromDays:`From day`,toDays:`To day`,dayHelp:`Both days count. For example 24 11 2026`,daysHelp:`0 is today, −30 is a month ago`,gte:`At least`,gt:`More than`,lte:`At most`,lt:`Less than`,listHelp:`Several with commas between`,nsnHelp:`Thirteen signs, dashes or not`,jsonHelp:`Written as JSON`,required:`needed`},wrong:{needed:e=>`${e} is needed.`,number:e=>`${e} is not a number. Write digits, with a point for decimals.`,whole:e=>`${e} is not a whole number.`,day:e=>`${e} is not a date. Write day month year, for example 24 11 2026.`,json:`This is not JSON. Strings stand in double quotes.`,nsn:(e,t)=>t.kind===`length`?`${e} is not an NSN: it has ${t.digits} signs, not 13. Search by name instead?`:`${e} is not an NSN: “${t.character}” may not stand there; a letter may only begin the third group. Search by name instead?`},answer:{empty:`Nothing asked yet. Fill in the form as you need it, then run the question.`,running:`Asking`,elapsed:e=>`${number(e)} s so far`,cancelled:`You cancelled. Nothing changed; run the question again when you like.`,older:`This is the answer to the question before.`,failed:`No answer`,rows:e=>counted(e,`row`,`rows`),of:(e,t)=>e===t?counted(e,`row`,`rows`):`${number(e)} of ${counted(t,`row`,`rows`)}`,groups:(e,t)=>`${counted(e,`group`,`groups`)} of ${counted(t,`record`,`records`)}`,announced:e=>`Answered: ${counted(e,`row`,`rows`)}.`,took:(e,t)=>`Answered in ${e} s from the world of ${t}.`,tookOnly:e=>`Answered in ${e} s.`,noRows:`No rows match. Widen the question: leave a field empty, or take more days.`,noRowsFiltered:e=>`No row has “${e}” in it.`,view:`View`,table:`Table`,json:`JSON`,filter:`Filter these rows`,columns:(e,t)=>`Columns, ${e} of ${t}`,columnsTitle:`Columns that are shown`,more:e=>`Show ${number(e)} more`,loaded:`Sorting and filtering work on the rows that are loaded.`,filtered:(e,t)=>`${number(e)} of ${counted(t,`loaded row`,`loaded rows`)} match the filter.`,sorted:(e,t)=>`Sorted by ${e}, ${t?`largest`:`smallest`} first.`,unsorted:`In the order in which they came.`,copyLink:`Copy link`,copied:`Copied. They see what their own rights allow.`,withheld:e=>e===`SOMETHING`?`Some of what matches is kept from you.`:`Some nations’ records may not be shown to you. Whether any match is not said.`,notCurrent:`not current`,mark:`From a feed that is not current`,errors:e=>`${counted(e,`part`,`parts`)} of this answer could not be given`,line:e=>`Line ${e}: `,tableHelp:`Arrow keys move by cell, Enter tells where a value comes from.`,none:`none`},takeAway:{title:`Take away`,rows:{xlsx:`These rows as a spreadsheet`,csv:`These rows as CSV for a spreadsheet`,plain:`These rows as CSV for a program`},allRows:e=>({xlsx:`All ${number(e)} rows as a spreadsheet`,csv:`All ${number(e)} rows as CSV for a spreadsheet`}),json:`The answer as JSON`,copy:`Copy these rows`,about:`About`,reading:(e,t)=>`${number(e)} of ${counted(t,`row`,`rows`)} read`,stopped:(e,t)=>`Export stopped at row ${number(e)} of ${number(t)}: you cancelled it. Nothing was saved.`,moved:`The world changed twice while the pages were read, so the file would mix two of them. Nothing was saved; try again.`,saved:e=>`Saved as ${e}.`,copied:e=>`${counted(e,`row`,`rows`)} copied.`,refused:`The browser does not let this page copy. Take the file instead.`,question:`Question`,variables:`Variables`,world:`World`,viewer:`Viewer`,label:`Highest label`,gaps:`Not current`,none:`none`,unit:e=>`${e} unit`,state:e=>`${e} state`,currency:e=>`${e} currency`,basis:e=>`${e} basis`,name:e=>`${e} name`,precision:e=>`${e} precision`,certainty:e=>`${e} certainty`,missing:e=>`${e} missing`,code:e=>`${e} code`},gaps:{head:e=>`${counted(e,`feed in this answer is`,`feeds in this answer are`)} not current.`,marked:`Their rows are marked in the table.`,more:e=>`Show ${number(e)} more`,reason:e=>fs[e]??enumWords(e),asOf:(e,t)=>`Shown as of ${e}, ${t} old.`,missing:`Its records are missing here, not zero.`,show:`Show what is not current`},origin:{feed:`Feed`,position:`Position`,key:`Their key`,received:`As received`,asOf:`As of`,fetched:`Fetched`,label:`Label`,issues:`Noticed`,stale:`This is an older copy: the newest run failed.`,derived:`Worked out by Muster from all matching records, so it stands in no feed. Ask for the records themselves to see each origin.`,missing:e=>`${counted(e,`record has`,`records have`)} no such value and ${e===1?`is`:`are`} not counted.`,open:`Open the record`,openThing:`Open its page`,noAsOf:`not said`,blank:`No value was reported.`},search:{title:`Search everything`,help:`Names, NSNs with or without dashes, titles and places, in any language.`,none:e=>`Nothing is called “${e}”. Try fewer letters, or a number without dashes.`,found:e=>`${counted(e,`hit`,`hits`)}, best first`,matched:e=>`matched “${e}”`,unnamed:`without a name`},questions:{title:`Questions`,lead:`What staff ask most. Open one, change what you need, run it.`,found:e=>counted(e,`question`,`questions`),own:`Write your own in GraphQL`},feeds:{title:`Feeds`,lead:`Who reports what, and how fresh it is. Updates by itself.`,filter:`Filter nations or feeds`,status:`Show only feeds that are`,matrix:`Freshness of feeds by nation and kind of record`,nation:`Nation`,none:`no feed`,summary:(e,t)=>`${counted(e,`nation`,`nations`)}, ${counted(t,`nation and kind pair`,`nation and kind pairs`)} reported`,ageHelp:`Age since the nation’s own as-of date`,allCurrent:`All current`,noneMatch:`No feed matches. Take the filter away to see all.`,setAside:`Its configuration is set aside; nothing of it is served.`,never:`never`,live:`live`,cell:(e,t,n,r)=>`${e}, ${t}: ${n}${r===``?``:`, ${r} old`}`,choose:`Choose a cell of the matrix to see the feed behind it.`,asOf:`As of`,promised:`Promised`,format:`Format`,lastSuccess:`Last good run`,lastAttempt:`Last attempt`,dueAt:`Due`,notSaid:`not said`,detail:`The chosen feed`,unknown:e=>`There is no feed ${e}, or you may not see it. Choose another.`,runFailed:`last run failed`,runsTable:`The same as a list`,accessWords:e=>e===`LOOKUP`?`asked by number`:`fetched whole`,old:e=>`${e} old`,rows:e=>`${counted(e,`row`,`rows`)} seen`,accepted:`accepted`,flagged:`flagged`,quarantined:`quarantined`,filled:`Filled fields`,filledOf:(e,t)=>`${number(e)} of ${number(t)}`,runs:e=>`Rows seen, last ${counted(e,`run`,`runs`)}`,runOf:(e,t,n)=>`${e}: ${counted(t,`row`,`rows`)}, ${n}`,issues:`Most frequent issues`,noIssues:`The last run noticed nothing.`,noRun:`No run has ended yet.`,sample:(e,t)=>t===null?e:`${e}: “${t}”`,quarantine:`Quarantine as CSV`,said:{UP_TO_DATE:e=>`${e} is up to date.`,DUE:e=>`${e} is due to publish. What you see is still as promised.`,OVERDUE:e=>`${e} is later than promised. You see its last good copy.`,DELINQUENT:e=>`${e} is long overdue. You see its last good copy; ask the nation.`,NEVER:e=>`${e} has announced this feed but never delivered any. Its records are missing, not zero.`},failed:e=>`The newest run failed, so you see the copy before: ${e}.`,loadFailed:`The feeds could not be read. This page asks again by itself.`},browse:{title:`Browse`,lead:`A page for each nation, weapon system and place.`,filter:`Filter by name`,nations:`Nations`,systems:`Weapon systems`,nodes:`Hubs, depots and ports`,facilities:`Training facilities`,missing:`There is no such record, or you may not see it: the two are never told apart.`,origin:`Where this comes from`,ask:`Ask about this`,lists:`What there is`},rhythms:{P1D:`daily`,P7D:`weekly`,P1W:`weekly`,P1M:`monthly`,P30D:`monthly`,P3M:`quarterly`,P90D:`quarterly`,P1Y:`yearly`,PT1H:`hourly`},every:(e,t)=>`every ${e} ${t}`,freshness:e=>us[e]??enumWords(e),kind:e=>ds[e]??enumWords(e),kindOne:e=>enumWords(e),valueState:e=>ps[e]??enumWords(e).toLowerCase(),basis:e=>ms[e]??enumWords(e).toLowerCase(),unit:(e,t)=>hs[e]?.[Math.abs(t)===1?0:1]??e,errors:{network:`The gateway does not answer. Your question is kept; it runs again as soon as the gateway is back.`,noJson:e=>`The gateway answered ${e} without a reason. Run the question again; if it stays so, tell who runs the gateway.`}},us={UP_TO_DATE:`up to date`,DUE:`due`,OVERDUE:`overdue`,DELINQUENT:`delinquent`,NEVER:`never delivered`},ds={HOLDING:`Holdings`,DONATION:`Donations`,TRANSFER:`Transfers`,REPAIR_ORDER:`Repair`,REQUIREMENT:`Needs`,TRAINING_FACILITY:`Facilities`,COURSE:`Courses`,COURSE_ITERATION:`Iterations`,EQUIPMENT_TYPE:`Items`,WEAPON_SYSTEM:`Weapon systems`,LOGISTICS_NODE:`Places`,NATION:`Nations`},fs={NO_FEED:`publishes no such feed.`,NEVER_DELIVERED:`has delivered nothing yet.`,STALE:`the newest run failed.`,OVERDUE:`later than promised.`,LOOKUP_FAILED:`did not answer what was asked of it.`,KEY_NEEDED:`answers by number only, and this question gives none.`},ps={REPORTED:`reported`,ZERO:`zero`,NOT_REPORTED:`not reported`,NOT_APPLICABLE:`N/A`,UNPARSEABLE:`not readable`},ms={ACQUISITION:`at cost`,CURRENT:`at current value`,ESTIMATE:`estimated`,UNKNOWN:`basis not said`},hs={BATTERY:[`battery`,`batteries`],FIRE_UNIT:[`fire unit`,`fire units`],LAUNCHER:[`launcher`,`launchers`],PLATFORM:[`platform`,`platforms`],ROUND:[`round`,`rounds`],SET:[`set`,`sets`],EACH:[`each`,`each`],PEOPLE:[`person`,`people`],KG:[`kg`,`kg`],EA:[`each`,`each`],UNKNOWN:[`of an unknown unit`,`of an unknown unit`]};function extendSchemaImpl(e,t,n){let r=[],i=Object.create(null),a=Object.create(null),s=[],c,l=[];for(let e of t.definitions)if(e.kind===I.SCHEMA_DEFINITION)c=e;else if(e.kind===I.SCHEMA_EXTENSION)l.push(e);else if(Nt(e))r.push(e);else if(kt(e)){let t=e.name.value,n=i[t];i[t]=n?n.concat([e]):[e]}else if(e.kind===I.DIRECTIVE_DEFINITION)s.push(e);else if(e.kind===I.DIRECTIVE_EXTENSION){let t=e.name.value,n=a[t];a[t]=n?n.concat([e]):[e]}if(Object.keys(i).length===0&&r.length===0&&Object.keys(a).length===0&&s.length===0&&l.length===0&&c==null)return e;let u=Object.create(null);for(let t of e.types)u[t.name]=extendNamedType(t);for(let e of r){let t=e.name.value;u[t]=gs[t]??buildType(e)}let d=Object.create(null);for(let t of e.directives)d[t.name]=extendDirective(t);let f={query:e.query&&replaceNamedType(e.query),mutation:e.mutation&&replaceNamedType(e.mutation),subscription:e.subscription&&replaceNamedType(e.subscription),...c&&getOperationTypes([c]),...getOperationTypes(l)},p=Object.values(d);return{description:c?.description?.value,...f,types:Object.values(u),directives:[...p.map(replaceDirective),...s.map(buildDirective)],extensions:Object.create(null),astNode:c??e.astNode,extensionASTNodes:e.extensionASTNodes.concat(l),assumeValid:n?.assumeValid??!1};function replaceType(e){return E(e)?new be(replaceType(e.ofType)):g(e)?new me(replaceType(e.ofType)):replaceNamedType(e)}function replaceNamedType(e){return u[e.name]}function replaceDirective(e){let t=e.toConfig();return new St({...t,args:O(t.args,extendArg)})}function extendNamedType(e){if(It(e)||ye(e))return e;if(m(e))return extendScalarType(e);if(A(e))return extendObjectType(e);if(S(e))return extendInterfaceType(e);if(te(e))return extendUnionType(e);if(_e(e))return extendEnumType(e);if(o(e))return extendInputObjectType(e);Pt(!1,`Unexpected type: `+Ee(e))}function extendInputObjectType(e){let t=e.toConfig(),n=i[t.name]??[];return new de({...t,fields:()=>({...O(t.fields,e=>({...e,type:replaceType(e.type)})),...buildInputFieldMap(n)}),extensionASTNodes:t.extensionASTNodes.concat(n)})}function extendEnumType(e){let t=e.toConfig(),n=i[e.name]??[];return new ce({...t,values:{...t.values,...buildEnumValueMap(n)},extensionASTNodes:t.extensionASTNodes.concat(n)})}function extendScalarType(e){let t=e.toConfig(),n=i[t.name]??[],r=t.specifiedByURL;for(let e of n)r=getSpecifiedByURL(e)??r;return new ae({...t,specifiedByURL:r,extensionASTNodes:t.extensionASTNodes.concat(n)})}function extendObjectType(e){let t=e.toConfig(),n=i[t.name]??[];return new fe({...t,interfaces:()=>[...e.getInterfaces().map(replaceNamedType),...buildInterfaces(n)],fields:()=>({...O(t.fields,extendField),...buildFieldMap(n)}),extensionASTNodes:t.extensionASTNodes.concat(n)})}function extendInterfaceType(e){let t=e.toConfig(),n=i[t.name]??[];return new Se({...t,interfaces:()=>[...e.getInterfaces().map(replaceNamedType),...buildInterfaces(n)],fields:()=>({...O(t.fields,extendField),...buildFieldMap(n)}),extensionASTNodes:t.extensionASTNodes.concat(n)})}function extendUnionType(e){let t=e.toConfig(),n=i[t.name]??[];return new Ae({...t,types:()=>[...e.getTypes().map(replaceNamedType),...buildUnionTypes(n)],extensionASTNodes:t.extensionASTNodes.concat(n)})}function extendField(e){return{...e,type:replaceType(e.type),args:e.args&&O(e.args,extendArg)}}function extendArg(e){return{...e,type:replaceType(e.type)}}function getOperationTypes(e){let t={};for(let n of e){let e=n.operationTypes??[];for(let n of e)t[n.operation]=getNamedType(n.type)}return t}function extendDirective(e){let t=e.toConfig(),n=a[t.name]??[],r=t.deprecationReason??n.map(e=>getDeprecationReason(e)).find(e=>e!=null);return new St({...t,deprecationReason:r,extensionASTNodes:t.extensionASTNodes.concat(n)})}function getNamedType(e){let t=e.name.value,n=gs[t]??u[t];if(n===void 0)throw Error(`Unknown type: "${t}".`);return n}function getWrappedType(e){return e.kind===I.LIST_TYPE?new be(getWrappedType(e.type)):e.kind===I.NON_NULL_TYPE?new me(getWrappedType(e.type)):getNamedType(e)}function buildDirective(e){let t=a[e.name.value]??[],n=getDeprecationReason(e)??t.map(e=>getDeprecationReason(e)).find(e=>e!=null);return new St({name:e.name.value,description:e.description?.value,locations:e.locations.map(({value:e})=>e),isRepeatable:e.repeatable,args:buildArgumentMap(e.arguments),deprecationReason:n,astNode:e,extensionASTNodes:t})}function buildFieldMap(e){let t=Object.create(null);for(let n of e){let e=n.fields??[];for(let n of e)t[n.name.value]={type:getWrappedType(n.type),description:n.description?.value,args:buildArgumentMap(n.arguments),deprecationReason:getDeprecationReason(n),astNode:n}}return t}function buildArgumentMap(e){let t=e??[],n=Object.create(null);for(let e of t){let t=getWrappedType(e.type);n[e.name.value]={type:t,description:e.description?.value,defaultValue:At(e.defaultValue,t),deprecationReason:getDeprecationReason(e),astNode:e}}return n}function buildInputFieldMap(e){let t=Object.create(null);for(let n of e){let e=n.fields??[];for(let n of e){let e=getWrappedType(n.type);t[n.name.value]={type:e,description:n.description?.value,defaultValue:At(n.defaultValue,e),deprecationReason:getDeprecationReason(n),astNode:n}}}return t}function buildEnumValueMap(e){let t=Object.create(null);for(let n of e){let e=n.values??[];for(let n of e)t[n.name.value]={description:n.description?.value,deprecationReason:getDeprecationReason(n),astNode:n}}return t}function buildInterfaces(e){return e.flatMap(e=>e.interfaces?.map(getNamedType)??[])}function buildUnionTypes(e){return e.flatMap(e=>e.types?.map(getNamedType)??[])}function buildType(e){let t=e.name.value,n=i[t]??[];switch(e.kind){case I.OBJECT_TYPE_DEFINITION:{let r=[e,...n];return new fe({name:t,description:e.description?.value,interfaces:()=>buildInterfaces(r),fields:()=>buildFieldMap(r),astNode:e,extensionASTNodes:n})}case I.INTERFACE_TYPE_DEFINITION:{let r=[e,...n];return new Se({name:t,description:e.description?.value,interfaces:()=>buildInterfaces(r),fields:()=>buildFieldMap(r),astNode:e,extensionASTNodes:n})}case I.ENUM_TYPE_DEFINITION:{let r=[e,...n];return new ce({name:t,description:e.description?.value,values:buildEnumValueMap(r),astNode:e,extensionASTNodes:n})}case I.UNION_TYPE_DEFINITION:{let r=[e,...n];return new Ae({name:t,description:e.description?.value,types:()=>buildUnionTypes(r),astNode:e,extensionASTNodes:n})}case I.SCALAR_TYPE_DEFINITION:return new ae({name:t,description:e.description?.value,specifiedByURL:getSpecifiedByURL(e),astNode:e,extensionASTNodes:n});case I.INPUT_OBJECT_TYPE_DEFINITION:{let r=[e,...n];return new de({name:t,description:e.description?.value,fields:()=>buildInputFieldMap(r),astNode:e,extensionASTNodes:n,isOneOf:isOneOf(e)})}}}}var gs=ue([...ke,...Ft],e=>e.name);function getDeprecationReason(e){return jt(Dt,e)?.reason}function getSpecifiedByURL(e){return jt(wt,e)?.url}function isOneOf(e){return!!jt(Ct,e)}function buildASTSchema(e,t){e!=null&&e.kind===I.DOCUMENT||pe(!1,`Must provide valid Document AST.`),t?.assumeValid!==!0&&t?.assumeValidSDL!==!0&&Mt(e);let n=extendSchemaImpl({description:void 0,types:[],directives:[],extensions:Object.create(null),extensionASTNodes:[],assumeValid:!1},e,t);if(n.astNode==null)for(let e of n.types)switch(e.name){case`Query`:n.query=e;break;case`Mutation`:n.mutation=e;break;case`Subscription`:n.subscription=e}let r=[...n.directives,...Ot.filter(e=>n.directives.every(t=>t.name!==e.name))];return new Tt({...n,directives:r})}function buildSchema(e,t){return buildASTSchema(yt(e,t),{assumeValidSDL:t?.assumeValidSDL,assumeValid:t?.assumeValid})}function isObject(e){return typeof e==`object`&&!!e&&!Array.isArray(e)}function field(e,t){return isObject(e)?e[t]:void 0}function at(e,t){return t.reduce(field,e)}function text(e){return typeof e==`string`?e:null}function numeric(e){return typeof e==`number`?e:null}function list(e){return Array.isArray(e)?e:[]}var _s=`# Which feeds are there, when did each last deliver,
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
`,vs=`# What is the item of this stock number, and who holds how
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
`,ys=`# Which courses are there on the Leopard 2, all variants, in
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
`,bs=`# Which consignments have stood at a node for more than
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
`,xs=`# Which repair orders have been waiting for parts for
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
`,Ss=`# Which runs of courses that are still to come are
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
`,Cs=`# Which pledges are older than 180 days and nothing of
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
`,ws=`# Which equipment do nations offer that no open requirement of any nation asks for?
# The most valuable first. A requirement asks for an item, for a weapon system, or for the system that this is a variant of.
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
`,Ts=`# What was delivered last quarter, by supply class, and how heavy was it?
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
`,Es=`# What has each requirement of the air-defence
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
`,Ds=`# How much of each weapon system is under repair, how much is back, and how long did it take, by hub?
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
`,Os=`# Which ammunition do several nations offer, and how much of it?
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
`,ks=`# Which consignments do two nations report with different
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
`,As=`# Which parts do repair orders wait for that another nation holds, under any number that replaces them or that they replace?
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
`,js=`# Who has given most, in one currency and at one basis?
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
`,Ms=`# Which equipment is reported without a stock number, and what is it most likely?
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
`,Ns=`# Which air-defence systems arrive before their crews
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
`,Ps=`# If a Patriot battery arrived on a given day: which
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
`,Fs=`# Which requirements are covered in full, and what is
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
`,Is=`# What slips if a node closes for two weeks? Which movements
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
`,Ls=`# What changed since a date, nation by nation: what appeared, what says something else, what disappeared?
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
`,Rs=`# What may another nation see of how far air-defence requirements are covered?
# It says where something is withheld from that nation, but not what: the figures are those that its own readers would get,
# of what whoever asks may see himself. On the demo ask with the token of the XBB viewer.
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
`,zs={holdings:`What nations hold`,equipmentTypes:`What nations hold`,equipmentType:`What nations hold`,donations:`What nations give`,donationLines:`What nations give`,transfers:`What moves`,transferLines:`What moves`,consignments:`What moves`,consignment:`What moves`,repairOrders:`What is repaired`,requirements:`What is needed`,coalitions:`What is needed`,coalition:`What is needed`,trainingFacilities:`Training`,courses:`Training`,courseIterations:`Training`,weaponSystems:`Weapon systems`,weaponSystem:`Weapon systems`,feeds:`The feeds`,nations:`The feeds`,changes:`What changed`},Bs=`More`;function topicOf(e){return zs[e]??Bs}var Vs=Object.entries(Object.assign({"../../../schema/questions/01-feeds.graphql":_s,"../../../schema/questions/02-serviceable-howitzers.graphql":he,"../../../schema/questions/03-what-is-this-number.graphql":vs,"../../../schema/questions/04-courses-on-a-system.graphql":ys,"../../../schema/questions/05-open-seats.graphql":we,"../../../schema/questions/06-air-defence-pledges.graphql":xe,"../../../schema/questions/07-waiting-at-a-node.graphql":bs,"../../../schema/questions/08-waiting-for-parts.graphql":xs,"../../../schema/questions/09-seats-unfilled.graphql":Ss,"../../../schema/questions/10-pledges-without-allocation.graphql":Cs,"../../../schema/questions/11-offered-and-not-asked.graphql":ws,"../../../schema/questions/12-deliveries-by-supply-class.graphql":Ts,"../../../schema/questions/13-air-defence-requirements.graphql":Es,"../../../schema/questions/14-repairs-by-system.graphql":Ds,"../../../schema/questions/15-surplus-ammunition.graphql":Os,"../../../schema/questions/16-counted-differently.graphql":ks,"../../../schema/questions/17-spares-held-elsewhere.graphql":As,"../../../schema/questions/18-donors-by-value.graphql":js,"../../../schema/questions/19-equipment-without-number.graphql":Ms,"../../../schema/questions/20-equipment-before-crew.graphql":Ns,"../../../schema/questions/21-crew-for-a-system.graphql":Ps,"../../../schema/questions/22-what-holds-up-requirements.graphql":Fs,"../../../schema/questions/23-a-closed-node.graphql":Is,"../../../schema/questions/24-what-changed.graphql":Ls,"../../../schema/questions/25-as-a-nation-may-see-it.graphql":Rs})).map(([e,t])=>question(e,t)).sort((e,t)=>e.number.localeCompare(t.number,`en`,{numeric:!0}));function questionOf(e){return Vs.find(t=>t.number===e)}function question(e,t){return{number:/([^/-]+)-[^/]*$/.exec(e)?.[1]??e,topic:topicOf(rootField(yt(t,{noLocation:!0}))),text:t,...wordsOf(t)}}function wordsOf(e){let t=[];for(let n of e.split(/\r?\n/)){if(!n.startsWith(`#`))break;t.push(n.replace(/^#\s?/,``).trim())}let n=t.join(` `).trim(),r=n.indexOf(`?`)+1;return r>0?{title:n.slice(0,r),help:n.slice(r).trim()}:{title:n,help:``}}function operationOf(e){return e.definitions.find(e=>e.kind===I.OPERATION_DEFINITION)}function rootField(e){let t=operationOf(e)?.selectionSet.selections[0];return t?.kind===I.FIELD?t.name.value:``}var Q=`muster_`;function shapeOf(e,t){let n=operationOf(e),r=t.getQueryType();if(n===void 0||!r)return{kind:`object`,type:`Query`,fields:[]};let i=new Map;for(let t of e.definitions)t.kind===I.FRAGMENT_DEFINITION&&i.set(t.name.value,t);return objectShape(r,[n.selectionSet],{schema:t,fragments:i})}function objectShape(e,t,n){let r=new Map;for(let i of t)collect(e,i,n,r);return{kind:`object`,type:e.name,fields:[...r].map(([e,{type:t,sets:r}])=>({key:e,shape:typed(t,r,n)}))}}function collect(e,t,n,r){for(let i of t.selections){if(i.kind===I.FIELD){let t=i.alias?.value??i.name.value,n=A(e)||S(e)?e.getFields()[i.name.value]:void 0,a=r.get(t)??{type:n?.type??null,sets:[]};i.selectionSet&&a.sets.push(i.selectionSet),r.set(t,a);continue}let t=i.kind===I.INLINE_FRAGMENT?i:n.fragments.get(i.name.value);if(t===void 0)continue;let a=t.typeCondition?n.schema.getType(t.typeCondition.name.value):e;w(a)&&collect(a,t.selectionSet,n,r)}}function typed(e,t,n){if(e===null)return{kind:`leaf`,type:`String`,isEnum:!1};if(g(e))return typed(e.ofType,t,n);if(E(e))return{kind:`list`,of:typed(e.ofType,t,n)};let r=N(e);return w(r)?objectShape(r,t,n):{kind:`leaf`,type:r.name,isEnum:_e(r)}}var Hs=new Set([`NSN`,`ID`,`CountryCode`,`CurrencyCode`,`LanguageCode`]),Us={kind:`blank`};function readCell(e,t){if(t==null)return Us;switch(e.kind){case`leaf`:return leaf(e.type,e.isEnum,t);case`named`:return named(e,t);case`value`:return composite(e.type,t);case`several`:return{kind:`several`,cells:list(t).map(t=>readCell(e.of,t))};case`rows`:{let n=list(at(t,e.list)).filter(isObject);return{kind:`rows`,rows:n,columns:e.columns,total:numeric(own(t,`total`,`totalCount`))??n.length}}}}function named(e,t){let n=e.code===null?null:text(field(t,e.code)),r=e.name===null?null:text(field(t,e.name));return n===null&&r===null?Us:{kind:`named`,code:n,name:r}}function leaf(e,t,n){if(typeof n==`number`)return{kind:`number`,value:n};if(typeof n==`boolean`)return{kind:`boolean`,value:n};if(typeof n!=`string`)return{kind:`text`,text:JSON.stringify(n)};if(t)return{kind:`enum`,name:n};switch(e){case`Date`:return{kind:`day`,iso:n};case`DateTime`:return{kind:`instant`,iso:n};case`Decimal`:return{kind:`decimal`,text:n};default:return{kind:Hs.has(e)?`code`:`text`,text:n}}}function own(e,t,n=t){return field(e,`muster_${t}`)??field(e,n)}function composite(e,t){switch(e){case`QuantitySum`:return{kind:`sum`,value:numeric(own(t,`value`))??0,unit:text(field(own(t,`unit`),`code`)),missing:numeric(own(t,`missing`))??0};case`Quantity`:return{kind:`quantity`,value:numeric(own(t,`value`)),unit:text(field(own(t,`unit`),`code`)),state:text(own(t,`state`))??`NOT_REPORTED`,raw:text(own(t,`raw`))};case`Money`:case`MoneySum`:return{kind:`money`,amount:text(own(t,`amount`))??``,currency:text(own(t,`currency`))??``,basis:text(own(t,`basis`)),missing:numeric(own(t,`missing`))??0};case`When`:return{kind:`when`,iso:text(own(t,`date`))??``,precision:text(own(t,`precision`))??`DAY`,certainty:text(own(t,`kind`))??``,raw:text(own(t,`raw`))};case`Period`:return{kind:`period`,from:text(own(t,`from`))??``,title:text(own(t,`title`))??``};case`Condition`:return{kind:`condition`,group:text(own(t,`group`))??`UNKNOWN`,code:text(own(t,`code`))};case`Position`:return{kind:`place`,latitude:numeric(field(t,`latitude`))??0,longitude:numeric(field(t,`longitude`))??0};case`Label`:return{kind:`label`,classification:text(field(t,`classification`))??``,releasableTo:list(field(t,`releasableTo`)).filter(e=>typeof e==`string`)};default:return{kind:`origin`,feed:text(field(field(t,`feed`),`slug`))??``,position:text(field(t,`position`))??``}}}function cellOf(e,t){return readCell(e.reading,at(t,e.path))}var Ws=[`code`,`nsn`,`slug`,`niin`],Gs=[`name`,`title`],Ks=new Set([`Quantity`,`QuantitySum`,`Money`,`MoneySum`,`When`,`Period`,`Condition`,`Position`,`Provenance`,`Label`]),qs=new Set([`gaps`,`withheld`,`pageInfo`,`cursor`,`__typename`]);function columnsOf(e){let t=fields(e,[]),n=titled(t.map(({path:e})=>e));return t.map((e,t)=>({id:e.path.join(`.`)||`value`,title:n[t]??e.path.join(` `),path:e.path,reading:e.reading}))}function fields(e,t){let n=e.fields.filter(({key:e})=>!e.startsWith(`muster_`)&&!qs.has(e)),r=t.length>0?callingFields(n):null,i=r===null?n:n.filter(({key:e})=>e!==r.code&&e!==r.name);return[...r===null?[]:[{path:t,reading:{kind:`named`,...r}}],...i.flatMap(e=>ofField(e,t))]}function callingFields(e){let leaf=t=>e.some(e=>e.key===t&&e.shape.kind===`leaf`),t=Ws.find(leaf)??null,n=Gs.find(leaf)??null;return t===null&&n===null?null:{code:t,name:n}}function ofField({key:e,shape:t},n){let r=[...n,e],i=readingOf(t);return i===null?t.kind===`object`?fields(t,r):[]:[{path:r,reading:i}]}function readingOf(e){if(e.kind===`leaf`)return{kind:`leaf`,type:e.type,isEnum:e.isEnum};if(e.kind===`list`)return listReading(e.of);if(Ks.has(e.type))return{kind:`value`,type:e.type};let t=rowsIn(e);return t===null?null:{kind:`rows`,list:t.path,columns:columnsOf(t.shape)}}function listReading(e){let t=readingOf(e);if(t!==null)return{kind:`several`,of:t};if(e.kind!==`object`)return{kind:`several`,of:{kind:`leaf`,type:`String`,isEnum:!1}};let n=e.fields.filter(({key:e})=>!e.startsWith(Q)),r=callingFields(n);return r!==null&&n.every(({key:e})=>e===r.code||e===r.name)?{kind:`several`,of:{kind:`named`,...r}}:{kind:`rows`,list:[],columns:columnsOf(e)}}function rowsIn(e){if(!e.type.endsWith(`Connection`))return null;for(let{key:t,shape:n}of e.fields)if(n.kind===`list`&&n.of.kind===`object`)return{path:[t],shape:n.of};return{path:[],shape:{kind:`object`,type:e.type,fields:[]}}}function titled(e){let t=e.map(e=>e.map(fieldWords));return t.map((e,n)=>{for(let r=1;r<=e.length;r+=1){let i=joined(e.slice(-r));if(t.every((e,t)=>t===n||joined(e.slice(-r))!==i))return i}return joined(e)})}function joined(e){return e.map((e,t)=>t===0?e:`${e.charAt(0).toLowerCase()}${e.slice(1)}`).join(` `)}function cellText(e){switch(e.kind){case`blank`:return``;case`text`:case`code`:return e.text;case`enum`:return enumWords(e.name);case`boolean`:return e.value?Z.yes:Z.no;case`number`:return number(e.value);case`decimal`:return decimal(e.text);case`day`:return ut(e.iso);case`instant`:return it(e.iso);case`named`:return[e.code,e.name].filter(e=>e!==null).join(` `);case`quantity`:return e.value===null?Z.valueState(e.state):withUnit(e.value,e.unit);case`sum`:return withUnit(e.value,e.unit);case`money`:return`${decimal(e.amount)} ${e.currency}${e.basis===null?``:` ${Z.basis(e.basis)}`}`;case`when`:return`${e.certainty===`ESTIMATED`?`≈ `:``}${Ze(e.precision,e.iso)}`;case`period`:return e.title;case`condition`:return enumWords(e.group);case`place`:return`${e.latitude.toFixed(4)}, ${e.longitude.toFixed(4)}`;case`origin`:return`${e.feed}, ${e.position}`;case`label`:return[e.classification,...e.releasableTo.length>0?[`REL ${e.releasableTo.join(`, `)}`]:[]].join(` `);case`several`:return e.cells.map(cellText).join(`; `);case`rows`:return number(e.total)}}function withUnit(e,t){return t===null?number(e):`${number(e)} ${Z.unit(t,e)}`}function sortKey(e){switch(e.kind){case`blank`:return null;case`number`:case`quantity`:case`sum`:return e.value;case`decimal`:return Number(e.text);case`money`:return Number(e.amount);case`boolean`:return+!!e.value;case`day`:case`instant`:case`when`:return e.iso;case`period`:return e.from;case`rows`:return e.total;case`several`:return e.cells.length===0?null:firstKey(e.cells);default:return cellText(e).toLocaleLowerCase(`en`)}}function firstKey(e){let[t]=e;return t===void 0?null:sortKey(t)}function isNumeric(e){return[`number`,`decimal`,`quantity`,`sum`,`money`].includes(e.kind)}var Js=16;function isShort(e){return e.kind===`text`||e.kind===`named`?cellText(e).length<=Js:isNumeric(e)||[`day`,`when`,`instant`,`code`,`period`,`enum`,`condition`,`rows`].includes(e.kind)}var Ys={sorting:null,shown:null,filter:``};function nextSorting(e,t,n){return e?.column===t?e.descending===n?{column:t,descending:!n}:null:{column:t,descending:n}}function shownColumns(e,{shown:t}){let n=e.filter(({id:e})=>t?.includes(e));return n.length===0?e:n}function shownRows(e,t,n){let r=filtered(shownColumns(e,n),t,n.filter),{sorting:i}=n,a=e.find(({id:e})=>e===i?.column);if(i===null||a===void 0)return r;let o=i.descending?-1:1;return r.map(e=>({row:e,key:sortKey(cellOf(a,e))})).sort((e,t)=>compare(e.key,t.key,o)).map(({row:e})=>e)}function filtered(e,t,n){let r=n.trim().toLocaleLowerCase(`en`);return r===``?t:t.filter(t=>e.some(e=>cellText(cellOf(e,t)).toLocaleLowerCase(`en`).includes(r)))}function compare(e,t,n){return e===null||t===null?Number(e===null)-Number(t===null):typeof e==`number`&&typeof t==`number`?n*(e-t):n*String(e).localeCompare(String(t),`en`,{numeric:!0})}var Xs={nation:`nation`,system:`system`,facility:`facility`,feed:`feed`,from:`node`,to:`node`,through:`node`,at:`node`,node:`node`};function formOf(e,t){let n=usesOf(e,t);return(operationOf(e)?.variableDefinitions??[]).flatMap(e=>{let r=e.variable.name.value,i=Et(t,e.type);if(i===void 0)return[];let a=n.get(r),o=e.defaultValue?y(e.defaultValue):void 0;return[{name:r,label:fieldWords(r),help:a?firstSentence(a.description):``,required:g(i)&&o===void 0,fallback:o,kind:kindOf(i,a)}]})}function kindOf(e,t){let n=u(e),r=E(n),i=N(e);if(r&&E(u(n.ofType)))return{kind:`json`};if(_e(i))return{kind:`choice`,options:i.getValues().map(({name:e,description:t})=>({id:e,label:enumWords(e),help:t??``})),several:r};if(o(i))return r?{kind:`json`}:i.name===`DateRange`?{kind:`days`}:i.name===`IntRange`||i.name===`FloatRange`?{kind:`bounds`,whole:i.name===`IntRange`}:{kind:`json`};switch(i.name){case`CountryCode`:return{kind:`pick`,of:`nation`,several:r};case`Boolean`:return r?{kind:`json`}:{kind:`yesNo`};case`Int`:case`SafeInt`:return{kind:`typed`,as:`whole`,several:r};case`Float`:return{kind:`typed`,as:`number`,several:r};case`Date`:return{kind:`typed`,as:`day`,several:r};case`NSN`:return{kind:`typed`,as:`nsn`,several:r};default:return ofText(i.name,r,t)}}function ofText(e,t,n){let r=n&&e===`String`?pickedBy(n):void 0;return r===void 0?{kind:`typed`,as:`text`,several:t}:{kind:`pick`,of:r,several:t}}function pickedBy({name:e,owner:t}){return e===`facility`&&t.startsWith(`RepairOrder`)?`node`:e===`slug`?t===`WeaponSystemFilter`||t===`weaponSystem`?`system`:t===`TrainingFacilityFilter`||t===`trainingFacility`?`facility`:t===`LogisticsNodeFilter`||t===`logisticsNode`?`node`:t===`FeedFilter`||t===`feed`?`feed`:void 0:Xs[e]}function usesOf(e,t){let n=new Map,r=new xt(t),i=[],a=[];return vt(e,bt(r,{Field:{enter:e=>void i.push(e.name.value),leave:()=>void i.pop()},Argument:{enter:e=>void a.push({name:e.name.value,owner:i.at(-1)??``,description:r.getArgument()?.description??``}),leave:()=>void a.pop()},ObjectField:{enter(e){let n=N(r.getParentInputType())?.name??``,i=t.getType(n),s=o(i)?i.getFields()[e.name.value]?.description:void 0;a.push({name:e.name.value,owner:n,description:s??``})},leave:()=>void a.pop()},Variable(e){let t=a.at(-1);t!==void 0&&!n.has(e.name.value)&&n.set(e.name.value,t)}})),n}var Zs=[`any`,`between`,`relative`,`period`];function partsOf$1(e){switch(e.kind){case`days`:return[`.from`,`.to`,`.fromDays`,`.toDays`,`.period`];case`bounds`:return[`.gte`,`.gt`,`.lte`,`.lt`];default:return[``]}}e(partsOf$1,`partsOf`);function fill(e,t={}){let n={};for(let{name:r,kind:i,fallback:a}of e){let e=r in t?t[r]:a;for(let t of partsOf$1(i))n[r+t]=t===``?whole(i,e):textsOf(t,field(e,t.slice(1)));i.kind===`days`&&(n[`${r}.way`]=[wayOf(e)])}return n}function whole(e,t){if(t==null)return[];if(e.kind===`json`)return[JSON.stringify(t)];let n=(Array.isArray(t)?list(t):[t]).map(String);return e.kind===`typed`&&e.as===`day`?n.map(ut):n}function textsOf(e,t){return t==null?[]:[e===`.from`||e===`.to`?ut(String(t)):String(t)]}function wayOf(e){return isObject(e)?`period`in e?`period`:`fromDays`in e||`toDays`in e?`relative`:`from`in e||`to`in e?`between`:`any`:`any`}function one(e,t){return e[t]?.[0]??``}function toAddress(e,t){let n=fill(e),r=[];for(let{name:i,kind:a}of e){let e=partsOf$1(a).map(e=>i+e).concat(a.kind===`days`?[`${i}.way`]:[]);if(e.every(e=>same(t[e],n[e])))continue;let o=r.length;for(let n of e)for(let e of t[n]??[])r.push([`v.${n}`,ft(e)??e]);r.length===o&&r.push([`v.${i}`,``])}return r}function fromAddress(e,t){let n={...fill(e)};for(let{name:r,kind:i}of e){let e=partsOf$1(i).map(e=>r+e);if([...t.keys()].some(e=>e===`v.${r}`||e.startsWith(`v.${r}.`))){for(let r of e)n[r]=t.getAll(`v.${r}`).filter(e=>e!==``).map(e=>isIso(e)?ut(e):e);i.kind===`days`&&(n[`${r}.way`]=[spokenWay(r,t)])}}return n}function strangers(e,t){let n=[...t.keys()].filter(e=>e.startsWith(`v.`)).map(e=>e.slice(2).split(`.`)[0]??``);return[...new Set(n)].filter(t=>!e.some(e=>e.name===t))}function spokenWay(e,t){let n=t.get(`v.${e}.way`),r=Zs.find(e=>e===n);if(r!==void 0)return r;let i=[`from`,`to`,`fromDays`,`toDays`,`period`].filter(n=>t.has(`v.${e}.${n}`));return wayOf(Object.fromEntries(i.map(e=>[e,!0])))}function isIso(e){return/^\d{4}-\d{2}-\d{2}$/.test(e)}function same(e,t){return JSON.stringify(e??[])===JSON.stringify(t??[])}var Qs=buildSchema(`"Another name, as it is written."
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
  "Open requirements, of any nation, for its system or type: that ask for its item, its weapon system, or the system that this is a variant of. A requirement is open unless it asks for the number zero."
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
  "True: an open requirement of any nation asks for its item, its weapon system, or the system that this is a variant of. A requirement is open unless it asks for the number zero."
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
`,{assumeValidSDL:!0,noLocation:!0}),$s=8e3;async function deflate(e){let t=await through(new Blob([e]).stream().pipeThrough(new CompressionStream(`deflate-raw`))),n=btoa(String.fromCharCode(...t)).replaceAll(`+`,`-`).replaceAll(`/`,`_`).replace(/=+$/,``);return n.length>$s?null:n}async function inflate(e){try{let t=Uint8Array.from(atob(e.replaceAll(`-`,`+`).replaceAll(`_`,`/`)),e=>e.charCodeAt(0));return new TextDecoder().decode(await through(new Blob([t]).stream().pipeThrough(new DecompressionStream(`deflate-raw`))))}catch{return null}}async function through(e){return new Uint8Array(await new Response(e).arrayBuffer())}var ec=[`table`,`json`],tc=`# What do you want to know?
query Own {
  world {
    today
  }
}
`;function parsed(e){try{return{document:yt(e)}}catch(e){return{fault:e instanceof Error?e.message:``}}}function fieldsOf(e){let t=parsed(e);return`document`in t?formOf(t.document,Qs):[]}async function open(e){let t=new URLSearchParams(e),n=[],r=t.get(`q`),i=t.get(`doc`),a=r===null?null:questionOf(r)??null,o=a?.text;r!==null&&a===null&&n.push(Z.ask.unknownQuestion(r)),i!==null&&(o=await inflate(i)??void 0,o===void 0&&n.push(Z.ask.badLink));let s=t.has(`own`);s&&(o=tc);let c=o!==void 0&&!s;o===void 0&&(a=Vs[0]??null,o=a?.text??`# What do you want to know?
query Own {
  world {
    today
  }
}
`);let l=fieldsOf(o),u=strangers(l,t);return u.length>0&&n.push(Z.ask.strangers(u)),{place:{question:a,text:o,filled:fromAddress(l,t),editing:s||t.get(`as`)===`graphql`,view:ec.find(e=>e===t.get(`view`))??`table`,arrangement:arrangementOf(t)},named:c,remarks:n}}function arrangementOf(e){let t=e.get(`sort`),n=e.get(`cols`);return{...Ys,sorting:t?{column:t.replace(/^-/,``),descending:t.startsWith(`-`)}:null,shown:n?n.split(`,`):null,filter:e.get(`filter`)??``}}async function addressOf(e){let t=new URLSearchParams;if(e.question)t.set(`q`,e.question.number);else{let n=await deflate(e.text);if(n===null)return null;t.set(`doc`,n)}for(let[n,r]of toAddress(fieldsOf(e.text),e.filled))t.append(n,r);e.editing&&t.set(`as`,`graphql`),e.view!==`table`&&t.set(`view`,e.view);let{sorting:n,shown:r,filter:i}=e.arrangement;return n&&t.set(`sort`,`${n.descending?`-`:``}${n.column}`),r&&t.set(`cols`,r.join(`,`)),i&&t.set(`filter`,i),`/?${t.toString()}`}var $=i();function ErrorList({errors:e}){return e.length===0?null:(0,$.jsxs)(`div`,{className:`failure`,role:`alert`,children:[(0,$.jsx)(`h2`,{children:Z.answer.errors(e.length)}),(0,$.jsx)(`ul`,{children:e.map(({message:e,line:t,path:n})=>(0,$.jsxs)(`li`,{children:[t!==null&&(0,$.jsx)(`span`,{className:`quiet`,children:Z.answer.line(t)}),e]},`${n} ${e}`))})]})}function readGaps(e){return list(e).filter(isObject).map(e=>({nation:text(field(e.nation,`name`))??text(field(e.nation,`code`))??``,feed:text(field(e.feed,`slug`)),reason:text(e.reason)??``,asOf:text(e.asOf)}))}function eachOnce(e){return[...new Map(e.map(e=>[`${e.feed??e.nation} ${e.reason}`,e])).values()]}var nc=3;function GapsBanner({gaps:e,today:t,marked:n}){let[r,i]=(0,K.useState)(!1),[a,o]=(0,K.useState)(!1);if(e.length===0)return null;if(r)return(0,$.jsxs)(W,{className:`link-button underlined gaps-again`,onPress:()=>i(!1),children:[(0,$.jsx)(`span`,{className:`mark-late`,"aria-hidden":!0,children:`▲`}),` `,Z.gaps.head(e.length),` `,Z.gaps.show]});let s=a?e:e.slice(0,nc);return(0,$.jsxs)(`section`,{className:`gaps`,"aria-label":Z.takeAway.gaps,children:[(0,$.jsx)(`span`,{className:`mark-late`,"aria-hidden":!0,children:`▲`}),(0,$.jsxs)(`div`,{children:[(0,$.jsxs)(`p`,{children:[(0,$.jsx)(`strong`,{children:Z.gaps.head(e.length)}),` `,n&&Z.gaps.marked]}),(0,$.jsx)(`ul`,{children:s.map(e=>(0,$.jsx)(GapLine,{gap:e,today:t},`${e.nation} ${e.feed} ${e.reason}`))}),!a&&e.length>nc&&(0,$.jsx)(W,{className:`link-button underlined`,onPress:()=>o(!0),children:Z.gaps.more(e.length-nc)})]}),(0,$.jsx)(W,{className:`link-button`,onPress:()=>i(!0),children:Z.hide})]})}function GapLine({gap:e,today:t}){return(0,$.jsxs)(`li`,{children:[e.nation,e.feed!==null&&(0,$.jsxs)($.Fragment,{children:[`, `,(0,$.jsx)(ss,{href:`/feeds?feed=${encodeURIComponent(e.feed)}`,children:e.feed})]}),`: `,Z.gaps.reason(e.reason),` `,e.asOf===null?Z.gaps.missing:(0,$.jsx)($.Fragment,{children:Z.gaps.asOf(ut(e.asOf),t===null?``:ct(e.asOf,t))})]})}function strip(e){return Array.isArray(e)?e.map(strip):typeof e!=`object`||!e?e:Object.fromEntries(Object.entries(e).filter(([e])=>!e.startsWith(Q)).map(([e,t])=>[e,strip(t)]))}function JsonView({answered:e}){return(0,$.jsx)(`pre`,{className:`json`,role:`region`,"aria-label":Z.answer.json,tabIndex:0,children:jsonText(e)})}function jsonText({data:e,errors:t}){return JSON.stringify({data:strip(e),...t.length>0?{errors:t}:{}},null,2)}var rc=200,ic=1e3;function RunningLine({since:e,onCancel:t}){let[n,r]=(0,K.useState)(0);return(0,K.useEffect)(()=>{let t=window.setInterval(()=>r(Date.now()-e),rc);return()=>window.clearInterval(t)},[e]),n<rc?null:(0,$.jsxs)(`div`,{className:`running`,children:[(0,$.jsx)(`span`,{className:`spinner`,"aria-hidden":!0}),(0,$.jsx)(`span`,{children:Z.answer.running}),n>=ic&&(0,$.jsx)(`span`,{className:`quiet`,children:Z.answer.elapsed(Math.floor(n/1e3))}),(0,$.jsx)(W,{className:`button`,onPress:t,children:Z.cancel})]})}var TypedDocumentString=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},ac={"\n  query Browsing {\n    nations {\n      id\n      code\n      name\n    }\n    weaponSystems(orderBy: [{ field: NAME }], first: 500) {\n      nodes {\n        id\n        name\n        domain\n      }\n    }\n    logisticsNodes {\n      id\n      name\n      kind\n      nation {\n        code\n      }\n    }\n    trainingFacilities(orderBy: [{ field: NAME }], first: 500) {\n      nodes {\n        id\n        name\n        nation {\n          code\n        }\n      }\n    }\n  }\n":new TypedDocumentString(`
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
    `),"\n  query Searching($text: String!) {\n    search(text: $text, first: 30) {\n      kind\n      matched\n      node {\n        __typename\n        id\n        ... on Nation {\n          code\n          name\n        }\n        ... on WeaponSystem {\n          name\n        }\n        ... on LogisticsNode {\n          name\n        }\n        ... on TrainingFacility {\n          name\n        }\n        ... on Equipment {\n          nsn\n          name\n        }\n        ... on Course {\n          title\n        }\n        ... on CourseIteration {\n          serial\n          course {\n            title\n          }\n        }\n        ... on Holding {\n          nation {\n            code\n          }\n          equipmentType {\n            name\n          }\n        }\n        ... on Donation {\n          donor {\n            code\n          }\n          text: description\n        }\n        ... on DonationLine {\n          donor {\n            code\n          }\n          description\n        }\n        ... on Transfer {\n          consignmentNumber\n        }\n        ... on RepairOrder {\n          nation {\n            code\n          }\n          fault\n        }\n      }\n    }\n  }\n":new TypedDocumentString(`
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
    `),"\n  query Standing {\n    viewer {\n      name\n      clearance\n      groups\n      caveats\n      nation {\n        code\n        name\n      }\n    }\n    world {\n      version\n      instant\n      today\n    }\n    feeds {\n      freshness\n      stale\n    }\n  }\n":new TypedDocumentString(`
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
    `)};function graphql(e){return ac[e]??{}}var oc=`/graphql`,NoAnswer=class extends Error{};async function send(e,t,n){let r;try{r=await fetch(oc,{method:`POST`,headers:{accept:`application/graphql-response+json, application/json;q=0.9`,"content-type":`application/json`},body:JSON.stringify({query:e,variables:t}),...n?{signal:n}:{}})}catch(e){throw n?.aborted?e:new NoAnswer(Z.errors.network)}return read(r)}async function read(e){let t;try{t=JSON.parse(await e.text())}catch(t){throw t instanceof DOMException?t:new NoAnswer(Z.errors.noJson(e.status))}if(!isObject(t))throw new NoAnswer(Z.errors.noJson(e.status));return{data:t.data??null,errors:list(t.errors).map(graphError),extensions:t.extensions}}function graphError(e){let t=field(list(field(e,`locations`))[0],`line`);return{message:text(field(e,`message`))??``,code:text(field(field(e,`extensions`),`code`)),line:typeof t==`number`?t:null,path:list(field(e,`path`)).join(`.`)}}async function ask(e,t,n){let r=await send(e.toString(),t,n),[i]=r.errors;if(r.data===null)throw new NoAnswer(i?.message??``);return r.data}var sc=graphql(`
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
`),cc=200,lc={hits:[],asked:``,failed:!1};function useHits(e){let[t,n]=(0,K.useState)(lc),r=e.trim();return(0,K.useEffect)(()=>{if(r===``){n(lc);return}let e=new AbortController,t=window.setTimeout(()=>{ask(sc,{text:r},e.signal).then(({search:e})=>n({hits:e.map(hitOf),asked:r,failed:!1}),()=>void(e.signal.aborted||n({hits:[],asked:r,failed:!0})))},cc);return()=>{window.clearTimeout(t),e.abort()}},[r]),t}function hitOf({kind:e,matched:t,node:n}){return{id:n.id,kind:e,matched:t,name:nameOf(n).filter(Boolean).join(` `)||t||Z.search.unnamed}}function nameOf(e){switch(e.__typename){case`Nation`:return[e.code,e.name];case`Equipment`:return[e.nsn,e.name];case`Course`:return[e.title];case`CourseIteration`:return[e.course.title,e.serial];case`Holding`:return[e.nation.code,e.equipmentType.name];case`Donation`:return[e.donor.code,e.text];case`DonationLine`:return[e.donor.code,e.description];case`Transfer`:return[e.consignmentNumber];case`RepairOrder`:return[e.nation.code,e.fault];default:return`name`in e?[e.name]:[]}}function SearchDialog(){let[e,t]=(0,K.useState)(!1);return(0,K.useEffect)(()=>{let press=e=>{e.key.toLowerCase()===`k`&&(e.ctrlKey||e.metaKey)&&(e.preventDefault(),t(!0))};return window.addEventListener(`keydown`,press),()=>window.removeEventListener(`keydown`,press)},[]),(0,$.jsxs)($.Fragment,{children:[(0,$.jsxs)(W,{className:`control search-button`,onPress:()=>t(!0),children:[(0,$.jsx)(`span`,{className:`quiet`,children:Z.shell.search}),` `,(0,$.jsx)(`kbd`,{children:Z.shell.searchKeys})]}),(0,$.jsx)(ao,{className:`overlay`,isOpen:e,onOpenChange:t,isDismissable:!0,children:(0,$.jsx)(io,{className:`search-modal`,children:(0,$.jsx)(to,{className:`dialog`,"aria-label":Z.search.title,children:({close:e})=>(0,$.jsx)(Searching,{onClose:e})})})})]})}function Searching({onClose:e}){let[t,n]=(0,K.useState)(``),{hits:r,asked:i,failed:a}=useHits(t),[,o]=useLocation(),open=t=>{e(),o(`/browse/${encodeURIComponent(t)}`)};return(0,$.jsxs)($4b38b5b75ecc6208$export$2f2b9559550c7bbc,{inputValue:t,onInputChange:n,children:[(0,$.jsx)(Uo,{className:`options-search`,"aria-label":Z.search.title,autoFocus:!0,children:(0,$.jsx)(Ar,{className:`control`,placeholder:Z.search.title})}),(0,$.jsx)(`p`,{className:`help search-help`,role:`status`,children:a?Z.errors.network:i===``?Z.search.help:r.length===0?Z.search.none(i):Z.search.found(r.length)}),(0,$.jsx)(Zr,{className:`options`,"aria-label":Z.search.title,items:r,onAction:e=>open(String(e)),children:({id:e,name:t,kind:n,matched:r})=>(0,$.jsxs)(Qr,{className:`option`,id:e,textValue:t,children:[(0,$.jsx)(or,{slot:`label`,children:t}),(0,$.jsxs)(or,{slot:`description`,className:`option-help`,children:[Z.kindOne(n),r.toLocaleLowerCase(`en`)!==t.toLocaleLowerCase(`en`)&&`, ${Z.search.matched(r)}`]})]})})]})}function Mark(){return(0,$.jsxs)(`svg`,{className:`mark`,viewBox:`0 0 20 18`,width:`20`,height:`18`,"aria-hidden":!0,children:[(0,$.jsx)(`path`,{d:`M4 4h5v10H4M4 9h10`,fill:`none`,stroke:`currentColor`,strokeWidth:`1.6`}),[[0,1.5],[0,6.5],[0,11.5],[7,6.5],[14,6.5]].map(([e,t])=>(0,$.jsx)(`rect`,{x:e,y:t,width:`5`,height:`5`,rx:`1.2`,fill:`currentColor`},`${e} ${t}`))]})}var uc=[{path:`/`,title:Z.shell.ask},{path:`/questions`,title:Z.shell.questions},{path:`/feeds`,title:Z.shell.feeds},{path:`/browse`,title:Z.shell.browse}];function Header({standing:e,search:t}){let[n,r]=(0,K.useState)(!1),[i]=useLocation(),a=e?.feeds.filter(({freshness:e})=>![`UP_TO_DATE`,`DUE`].includes(e)).length??0;return(0,$.jsxs)(`header`,{className:`header`,children:[(0,$.jsxs)(ss,{href:`/`,className:`brand`,children:[(0,$.jsx)(Mark,{}),Z.product]}),(0,$.jsx)(W,{className:`button menu-button`,"aria-expanded":n,"aria-controls":`pages`,onPress:()=>r(!n),children:Z.shell.menu}),(0,$.jsx)(`nav`,{id:`pages`,className:n?`pages open`:`pages`,"aria-label":Z.shell.pages,children:uc.map(e=>(0,$.jsxs)(ss,{href:e.path,"aria-current":isHere(e.path,i)?`page`:void 0,onClick:()=>r(!1),children:[e.title,e.path===`/feeds`&&a>0&&(0,$.jsxs)(`span`,{className:`badge bad`,children:[(0,$.jsx)(`span`,{"aria-hidden":!0,children:a}),(0,$.jsx)(`span`,{className:`hidden-text`,children:Z.shell.notCurrent(a)})]})]},e.path))}),(0,$.jsxs)(`div`,{className:`header-end`,children:[t,e&&(0,$.jsxs)($.Fragment,{children:[(0,$.jsx)(`span`,{className:`world`,children:Z.shell.world(it(e.world.instant))}),(0,$.jsx)(Viewer,{standing:e})]})]})]})}function Viewer({standing:{viewer:e}}){let t=Z.shell.viewer(e.name,e.nation?.name??null);return(0,$.jsxs)(`span`,{className:`viewer`,title:t,children:[(0,$.jsx)(`span`,{"aria-hidden":!0,children:e.nation?.code??e.name}),(0,$.jsx)(`span`,{className:`hidden-text`,children:t})]})}function isHere(e,t){return e===`/`?t===`/`:t===e||t.startsWith(`${e}/`)}function LabelLine({standing:e}){let t=e?.viewer,n=t?[...t.nation?[t.nation.code]:[],...t.groups]:[];return(0,$.jsx)(`section`,{className:`label-line`,"aria-label":Z.shell.labelName,children:t?Z.shell.label(t.clearance,n.join(`, `)):`\xA0`})}var dc=`header nav, [data-region]`;function useRegions(){(0,K.useEffect)(()=>{let move=e=>{if(e.key!==`F6`)return;let t=[...document.querySelectorAll(dc)].filter(e=>e.checkVisibility());if(t.length===0)return;e.preventDefault();let n=t.findIndex(e=>e.contains(document.activeElement)),r=(n+(e.shiftKey?-1:1)+t.length)%t.length,i=t[n<0?0:r];(i?.matches(`[tabindex]`)?i:i?.querySelector(`a[href], button, [tabindex="-1"], [tabindex="0"]`))?.focus()};return window.addEventListener(`keydown`,move),()=>window.removeEventListener(`keydown`,move)},[])}var fc=graphql(`
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
`),pc=15e3;function useStanding(){return Ye(fetchStanding,pc)}function fetchStanding(e){return ask(fc,{},e)}var mc=(0,K.createContext)(null);function useNow(){return(0,K.useContext)(mc)}function Shell({children:e}){let{value:t,failing:n}=useStanding();return useHeadingFocus(),useRegions(),(0,$.jsxs)(mc,{value:t,children:[(0,$.jsx)(SkipLinks,{}),(0,$.jsx)(LabelLine,{standing:t}),(0,$.jsx)(Header,{standing:t,search:(0,$.jsx)(SearchDialog,{})}),n&&(0,$.jsx)(`p`,{className:`unreachable`,role:`status`,children:Z.shell.unreachable}),(0,$.jsx)(`main`,{id:`main`,tabIndex:-1,children:e})]})}function useHeadingFocus(){let[e]=useLocation(),t=(0,K.useRef)(e);(0,K.useEffect)(()=>{t.current!==e&&(t.current=e,document.querySelector(`main h1`)?.focus())},[e])}function SkipLinks(){let[e]=useLocation();return(0,$.jsx)(`nav`,{"aria-label":Z.shell.skip,children:e===`/`?(0,$.jsxs)($.Fragment,{children:[(0,$.jsx)(`a`,{className:`skip`,href:`#form`,children:Z.shell.skipToForm}),(0,$.jsx)(`a`,{className:`skip`,href:`#answer`,children:Z.shell.skipToAnswer})]}):(0,$.jsx)(`a`,{className:`skip`,href:`#main`,children:Z.shell.skipToPage})})}var hc=selections(`${Q}id: id`),gc=selections(`
  ${Q}origin: provenance { feed { slug title nation { code name } } position sourceKey asOf fetchedAt stale raw }
  ${Q}label: label { classification releasableTo caveats }
  ${Q}issues: issues { rule message field severity raw }`),_c=selections(`
  ${Q}gaps: gaps { nation { code name } feed { slug title } kind reason asOf message }
  ${Q}withheld: withheld`),vc=selections(`
  ${Q}total: totalCount
  ${Q}page: pageInfo { hasNextPage endCursor }`),yc={Query:selections(`${Q}world: world { version instant today }`),Quantity:selections(`${Q}value: value ${Q}state: state ${Q}unit: unit { code name } ${Q}raw: raw`),QuantitySum:selections(`${Q}value: value ${Q}unit: unit { code name } ${Q}missing: missing`),Money:selections(`${Q}amount: amount ${Q}currency: currency ${Q}basis: basis`),MoneySum:selections(`${Q}amount: amount ${Q}currency: currency ${Q}basis: basis ${Q}missing: missing`),When:selections(`${Q}date: date ${Q}until: until ${Q}precision: precision ${Q}kind: kind ${Q}raw: raw`),Period:selections(`${Q}title: title ${Q}from: from`),Condition:selections(`${Q}group: group ${Q}code: code`)};function augment(e,t){let n=new xt(t);return vt(e,bt(n,{SelectionSet:{leave(e){let t=additions(n.getParentType());return t.length===0?void 0:{...e,selections:[...e.selections,...t]}}}}))}function additions(e){if(!A(e)&&!S(e))return[];let t=e.getInterfaces().map(({name:e})=>e),n=e.getFields();return[...yc[e.name]??[],...t.includes(`Node`)||e.name===`Node`?hc:[],...t.includes(`FeedRecord`)||e.name===`FeedRecord`?gc:[],...t.includes(`Answer`)?_c:[],...n.totalCount&&n.pageInfo?vc:[]]}function selections(e){let[t]=yt(`{ ${e} }`,{noLocation:!0}).definitions;return t?.kind===I.OPERATION_DEFINITION?t.selectionSet.selections:[]}function originOf(e){let t=e[`${Q}origin`];if(!isObject(t))return isObject(e.node)?originOf(e.node):null;let n=t.feed;return{id:text(e[`${Q}id`]),feed:text(field(n,`slug`))??``,feedTitle:text(field(n,`title`))??``,nation:text(field(field(n,`nation`),`name`))??``,position:text(t.position)??``,sourceKey:text(t.sourceKey),asOf:text(t.asOf),fetchedAt:text(t.fetchedAt)??``,stale:t.stale===!0,raw:text(t.raw),classification:text(field(e.muster_label,`classification`))??``,issues:list(e[`${Q}issues`]).filter(isObject).map(e=>({rule:text(e.rule)??``,message:text(e.message)??``,field:text(e.field),raw:text(e.raw)}))}}function thingOf(e){return text(field(e,`${Q}id`))}function hasMarks({gaps:e,rows:t}){let n=new Set(e.map(({feed:e})=>e));return t.some(e=>n.has(originOf(e)?.feed??``))}function sectionsOf(e,t){return inObject(e,t,[])}function inObject(e,t,n){let r=e.type.endsWith(`Connection`),i={...e,fields:r?[]:e.fields.filter(e=>standsAlone(e.shape))},a=[],o=n.length===0?columnsOf(i):columnsOf(i).filter(({path:e})=>e.length>0);o.length>0&&isObject(t)&&a.push({...common(n,t),columns:o,rows:[t],total:null,records:null,next:null});for(let{key:i,shape:o}of e.fields){if(i.startsWith(`muster_`)||[`gaps`,`pageInfo`].includes(i))continue;let e=[...n,i];o.kind===`object`&&!standsAlone(o)&&a.push(...inObject(o,field(t,i),e)),o.kind===`list`&&o.of.kind===`object`&&a.push(inList(o.of,t,e,r))}return a}function standsAlone(e){return e.kind===`leaf`?!0:e.kind===`list`?e.of.kind===`leaf`:!e.type.endsWith(`Connection`)&&e.fields.every(({key:e,shape:t})=>e.startsWith(`muster_`)||standsAlone(t))}function inList(e,t,n,r){let i=n.at(-1)??``,a={columns:columnsOf(e),rows:list(field(t,i)).filter(isObject)};if(!r)return{...common(n,t),...a,total:null,records:null,next:null};let o=numeric(field(t,`muster_total`)??field(t,`totalCount`));if(e.type.endsWith(`Group`))return{...common(n,t),...a,total:null,records:o,next:null};let s=field(t,`${Q}page`),c=field(s,`hasNextPage`)===!0?text(field(s,`endCursor`)):null;return{...common(n.slice(0,-1),t),...a,total:o,records:null,next:c}}function common(e,t){return{id:e.join(`.`),title:e.map(fieldWords).map((e,t)=>t===0?e:e.toLowerCase()).join(`, `),withheld:text(field(t,`muster_withheld`)??field(t,`withheld`)),gaps:readGaps(field(t,`muster_gaps`)??field(t,`gaps`))}}function paged(e,t,n,r){let i=[];return vt(e,{Field:{enter:e=>void i.push(e.alias?.value??e.name.value),leave(e){let a=i.join(`.`);return i.pop(),a===t?turned(e,n,r):void 0}}})}function turned(e,t,n){let r=(e.arguments??[]).filter(({name:e})=>![`first`,`last`,`after`,`before`].includes(e.value)),i=[argument(`first`,{kind:I.INT,value:String(t)})];return n!==null&&i.push(argument(`after`,{kind:I.STRING,value:n})),{...e,arguments:[...r,...i]}}function argument(e,t){return{kind:I.ARGUMENT,name:{kind:I.NAME,value:e},value:t}}async function run(e,t,n,r){let i=performance.now(),a=await send(Ce(augment(e,Qs)),n,r);return a.data===null&&(a=await send(t,n,r)),answered(e,n,a,performance.now()-i)}async function nextPage(e,t,n,r){let i=paged(e.document,t.id,n,t.next),a=await send(Ce(augment(i,Qs)),e.variables,r),o=answered(i,e.variables,a,0),[s]=o.errors,c=o.sections.find(({id:e})=>e===t.id);if(c===void 0)throw Error(s?.message??t.title);return{section:c,world:o.world}}function withPage(e,t){let n=e.sections.map(e=>e.id===t.id?{...e,rows:[...e.rows,...t.rows],next:t.next}:e);return{...e,sections:n}}function answered(e,t,{data:n,errors:r},i){return{document:e,variables:t,data:n,errors:r,sections:n===null?[]:sectionsOf(shapeOf(e,Qs),n),world:worldOf(n),milliseconds:i}}function worldOf(e){let t=field(e,`${Q}world`),n=text(field(t,`version`)),r=text(field(t,`instant`)),i=text(field(t,`today`));return n===null||r===null||i===null?null:{version:n,instant:r,today:i}}var bc=500,xc=2,WorldMoved=class extends Error{};async function allPages(e,t,n,r){for(let i=0;i<xc;i+=1){let i=await ofOneWorld(e,t,n,r);if(i!==null)return i}throw new WorldMoved}async function ofOneWorld(e,t,n,r){let i=[],a={...t,next:null},o=null;do{let t=await nextPage(e,a,bc,r);if(o!==null&&t.world?.version!==o.version)return null;o=t.world,i.push(...t.section.rows),a=t.section,n(i.length)}while(a.next!==null);return{rows:i,answered:{...e,world:o}}}function texts(e,t){return[e.map(({title:e})=>e),...t.map(t=>e.map(e=>cellText(cellOf(e,t)).replace(/[\t\r\n]+/g,` `)))]}function tabbed(e,t){return texts(e,t).map(e=>e.join(`	`)).join(`
`)}function html(e,t){let[n=[],...r]=texts(e,t),line=(e,t)=>`<tr>${e.map(e=>`<${t}>${escaped$1(e)}</${t}>`).join(``)}</tr>`;return`<table><thead>${line(n,`th`)}</thead><tbody>${r.map(e=>line(e,`td`)).join(``)}</tbody></table>`}function escaped$1(e){return e.replaceAll(`&`,`&amp;`).replaceAll(`<`,`&lt;`).replaceAll(`>`,`&gt;`)}e(escaped$1,`escaped`);var Sc=[`UNCLASSIFIED`,`RESTRICTED`,`CONFIDENTIAL`,`SECRET`];function highestLabel(e){let t=e.map(e=>Sc.indexOf(originOf(e)?.classification??``)).filter(e=>e>=0);return t.length===0?null:Sc[Math.max(...t)]??null}function headOf({answered:e,question:t,viewer:n,gaps:r},i){let a=eachOnce(r).map(({nation:e,feed:t,asOf:n})=>[e,t,n].filter(Boolean).join(` `));return[[Z.takeAway.question,t],[Z.takeAway.variables,JSON.stringify(e.variables)],[Z.takeAway.world,e.world===null?null:{instant:e.world.instant}],[Z.takeAway.viewer,n],[Z.takeAway.label,highestLabel(i)??Z.takeAway.none],[Z.takeAway.gaps,a.length===0?Z.takeAway.none:a.join(`; `)]]}function fileName({answered:e,number:t},n,r){let i=e.world?.instant.slice(0,16).replace(`:`,``);return`${[`muster`,t===null?`own`:`q${t}`,i===void 0?null:`${i}Z`,highestLabel(n)].filter(e=>e!==null).join(`-`)}.${r}`}function headsOf({title:e,reading:t}){return[e,...besideOf(t).map(t=>t(e))]}function partsOf(e,t){let n=cellOf(e,t),r=besideOf(e.reading).length,i=cellParts(n,r>0);return Array.from({length:r+1},(e,t)=>i[t]??null)}function besideOf(e){let{unit:t,state:n,currency:r,basis:i,precision:a,certainty:o,missing:s,name:c,code:l}=Z.takeAway;if(e.kind===`named`)return e.code!==null&&e.name!==null?[c]:[];if(e.kind!==`value`)return[];switch(e.type){case`Quantity`:return[t,n];case`QuantitySum`:return[t,s];case`Money`:return[r,i];case`MoneySum`:return[r,i,s];case`When`:return[a,o];case`Condition`:return[l];default:return[]}}function cellParts(e,t){switch(e.kind){case`blank`:return[null];case`number`:return[e.value];case`boolean`:return[e.value];case`rows`:return[e.total];case`decimal`:return[{decimal:e.text}];case`text`:case`code`:return[e.text];case`day`:return[{day:e.iso}];case`instant`:return[{instant:e.iso}];case`named`:return t?[e.code,e.name]:[e.code??e.name];case`quantity`:return[e.value,e.unit,Z.valueState(e.state)];case`sum`:return[e.value,e.unit,e.missing];case`money`:return[{decimal:e.amount},e.currency,e.basis,e.missing];case`when`:return[{day:e.iso},e.precision,e.certainty];case`condition`:return[e.group,e.code];default:return[cellText(e)]}}function tableOf(e,t){return[e.flatMap(headsOf),...t.map(t=>e.flatMap(e=>partsOf(e,t)))]}var Cc=8,wc=2048,Tc=20,Ec=33;async function zip(e){let t=new TextEncoder,n=[],r=[],i=0;for(let[a,o]of e){let e=t.encode(o),s={name:t.encode(a),packed:await deflated(e),size:e.length,sum:crc32(e),offset:i},c=record(67324752,[Tc,wc,Cc,0,Ec],s,[]);n.push(c,s.name,s.packed),i+=c.length+s.name.length+s.packed.length,r.push(s)}let a=r.flatMap(e=>[record(33639248,[Tc,Tc,wc,Cc,0,Ec],e,[0,0,0,0,0,e.offset&65535,e.offset>>>16]),e.name]),o=a.reduce((e,t)=>e+t.length,0);return new Blob([...n,...a,ending(r.length,o,i)])}function record(e,t,{name:n,packed:r,size:i,sum:a},o){return bytesOf(e,[...t,a&65535,a>>>16,r.length&65535,r.length>>>16,i&65535,i>>>16,n.length,0,...o])}function ending(e,t,n){return bytesOf(101010256,[0,0,e,e,t&65535,t>>>16,n&65535,n>>>16,0])}function bytesOf(e,t){let n=new DataView(new ArrayBuffer(4+t.length*2));return n.setUint32(0,e,!0),t.forEach((e,t)=>n.setUint16(4+t*2,e,!0)),new Uint8Array(n.buffer)}async function deflated(e){let t=new Blob([e]).stream().pipeThrough(new CompressionStream(`deflate-raw`));return new Uint8Array(await new Response(t).arrayBuffer())}var Dc=Uint32Array.from({length:256},(e,t)=>{let n=t;for(let e=0;e<8;e+=1)n=n&1?3988292384^n>>>1:n>>>1;return n});function crc32(e){let t=4294967295;for(let n of e)t=(Dc[(t^n)&255]??0)^t>>>8;return(t^4294967295)>>>0}var Oc=864e5,kc=Date.UTC(1899,11,30),Ac={plain:0,day:1,instant:2,head:3},jc=32767,Mc=`application/vnd.openxmlformats-officedocument.spreadsheetml.sheet`;async function workbook(e){let t=e.map((e,t)=>({...e,number:t+1})),n=await zip([[`[Content_Types].xml`,xml(`<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${Mc}.main+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>${t.map(({number:e})=>`<Override PartName="/xl/worksheets/sheet${e}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`).join(``)}</Types>`)],[`_rels/.rels`,relations([[`officeDocument`,`xl/workbook.xml`]])],[`xl/workbook.xml`,xml(`<workbook xmlns="${Nc}" xmlns:r="${Pc}"><sheets>${t.map(({name:e,number:t})=>`<sheet name="${escaped(e)}" sheetId="${t}" r:id="rId${t}"/>`).join(``)}</sheets></workbook>`)],[`xl/_rels/workbook.xml.rels`,relations([...t.map(({number:e})=>[`worksheet`,`worksheets/sheet${e}.xml`]),[`styles`,`styles.xml`]])],[`xl/styles.xml`,xml(Fc)],...t.map(e=>[`xl/worksheets/sheet${e.number}.xml`,sheetXml(e)])]);return new Blob([n],{type:Mc})}var Nc=`http://schemas.openxmlformats.org/spreadsheetml/2006/main`,Pc=`http://schemas.openxmlformats.org/officeDocument/2006/relationships`,Fc=`<styleSheet xmlns="${Nc}"><numFmts count="2"><numFmt numFmtId="164" formatCode="d mmm yyyy"/><numFmt numFmtId="165" formatCode="d mmm yyyy hh:mm"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/></border></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="4"><xf/><xf numFmtId="164" applyNumberFormat="1"/><xf numFmtId="165" applyNumberFormat="1"/><xf fontId="1" applyFont="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;function xml(e){return`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${e}`}function relations(e){return xml(`<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${e.map(([e,t],n)=>`<Relationship Id="rId${n+1}" Type="${Pc}/${e}" Target="${t}"/>`).join(``)}</Relationships>`)}function sheetXml({heads:e,rows:t}){return xml(`<worksheet xmlns="${Nc}"><sheetViews><sheetView workbookViewId="0">${e===0?``:`<pane ySplit="${e}" topLeftCell="A${e+1}" activePane="bottomLeft" state="frozen"/>`}</sheetView></sheetViews><sheetData>${t.map((t,n)=>`<row r="${n+1}">${t.map((t,r)=>cell(t,`${letters(r)}${n+1}`,n<e)).join(``)}</row>`).join(``)}</sheetData></worksheet>`)}function cell(e,t,n){if(e===null)return``;let number=(e,n)=>`<c r="${t}" s="${n}"><v>${e}</v></c>`;return typeof e==`number`?number(e,Ac.plain):typeof e==`boolean`?`<c r="${t}" t="b"><v>${+!!e}</v></c>`:typeof e==`string`?`<c r="${t}" s="${n?Ac.head:Ac.plain}" t="inlineStr"><is><t xml:space="preserve">${escaped(e.slice(0,jc))}</t></is></c>`:`decimal`in e?number(e.decimal,Ac.plain):`day`in e?number(serial(e.day),Ac.day):number(serial(e.instant),Ac.instant)}function serial(e){return(Date.parse(e)-kc)/Oc}function letters(e){let t=String.fromCharCode(65+e%26);return e<26?t:letters(Math.floor(e/26)-1)+t}function escaped(e){return e.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu,`�`).replaceAll(`&`,`&amp;`).replaceAll(`<`,`&lt;`).replaceAll(`>`,`&gt;`).replaceAll(`"`,`&quot;`).replaceAll(`\r`,`&#13;`)}function sheetName(e){return e.replace(/[[\]*?:/\\]/g,` `).slice(0,31)}async function saveTable(e,t,n,r,i){let a=tableOf(r,i),o=fileName(t,i,e===`xlsx`?`xlsx`:`csv`),s=headOf(t,i);switch(e){case`xlsx`:st(o,await workbook([{name:sheetName(n),heads:1,rows:a},{name:Z.takeAway.about,heads:0,rows:s}]));break;case`csv`:lt(o,nt([...s,[],...a],!0),`text/csv`);break;case`plain`:lt(o,nt(a,!1),`text/csv`)}return o}function useTaking(e,t,n){let[r,i]=(0,K.useState)(``),[a,o]=(0,K.useState)(!1),s=(0,K.useRef)(null),c=shownColumns(t.columns,n),shown=e=>shownRows(t.columns,e,n),takeRows=async(n,r=e,a=t.rows)=>{i(Z.takeAway.saved(await saveTable(n,r,t.title,c,shown(a))))},takeAll=async n=>{let r=t.total??0,a=new AbortController,c=0,told=e=>{c=e,i(Z.takeAway.reading(e,r))};s.current=a,o(!0),told(0);try{let r=await allPages(e.answered,t,told,a.signal);await takeRows(n,{...e,answered:r.answered},r.rows)}catch(e){a.signal.aborted?i(Z.takeAway.stopped(c,r)):i(e instanceof WorldMoved?Z.takeAway.moved:e instanceof Error?e.message:String(e))}finally{o(!1)}},takeJson=()=>{let n=fileName(e,t.rows,`json`);lt(n,jsonText(e.answered),`application/json`),i(Z.takeAway.saved(n))},copy=async()=>{let e=shown(t.rows),blob=(e,t)=>[e,new Blob([t],{type:e})],n=Object.fromEntries([blob(`text/plain`,tabbed(c,e)),blob(`text/html`,html(c,e))]);try{await navigator.clipboard.write([new ClipboardItem(n)]),i(Z.takeAway.copied(e.length))}catch{i(Z.takeAway.refused)}};return{words:r,reading:a,cancel:()=>s.current?.abort(),takeRows:e=>void takeRows(e),takeAll:e=>void takeAll(e),takeJson,copy:()=>void copy()}}function TakeAway({answered:e,section:t,arrangement:n,question:r,number:i}){let a=useTaking({answered:e,question:r,number:i,viewer:useNow()?.viewer.name??``,gaps:t.gaps},t,n),{rows:o,allRows:s,title:c,json:l,copy:u}=Z.takeAway,d=t.next===null||t.total===null?null:s(t.total),f=[[o.xlsx,()=>a.takeRows(`xlsx`)],[o.csv,()=>a.takeRows(`csv`)],[o.plain,()=>a.takeRows(`plain`)],...d===null?[]:[[d.xlsx,()=>a.takeAll(`xlsx`)],[d.csv,()=>a.takeAll(`csv`)]],[l,a.takeJson],[u,a.copy]];return(0,$.jsxs)($.Fragment,{children:[(0,$.jsx)(`span`,{className:`quiet small`,role:`status`,children:a.words}),a.reading?(0,$.jsx)(W,{className:`button`,onPress:a.cancel,children:Z.cancel}):(0,$.jsxs)($49319ee1285aa241$export$27d2ad3c5815583e,{children:[(0,$.jsxs)(W,{className:`button`,children:[c,` `,(0,$.jsx)(`span`,{"aria-hidden":!0,children:`▾`})]}),(0,$.jsx)(sa,{className:`popover`,placement:`bottom end`,"aria-labelledby":``,children:(0,$.jsx)(Xa,{className:`options`,"aria-label":c,children:f.map(([e,t])=>(0,$.jsx)(Qa,{className:`option`,onAction:t,children:e},e))})})]})]})}function Popup({label:e,look:t=``,children:n}){return(0,$.jsx)(sa,{className:`popover ${t}`,placement:`bottom start`,"aria-labelledby":``,children:(0,$.jsx)(to,{className:`dialog`,"aria-label":e,children:({close:e})=>n(e)})})}function ColumnsButton({columns:e,arrangement:t,onArrange:n}){let r=shownColumns(e,t).map(({id:e})=>e);return(0,$.jsxs)($f2ff30fde7b014be$export$2e1e1122cf0cba88,{children:[(0,$.jsx)(W,{className:`link-button`,children:Z.answer.columns(r.length,e.length)}),(0,$.jsx)(Popup,{label:Z.answer.columnsTitle,children:()=>(0,$.jsxs)(wr,{className:`checks`,value:r,onChange:r=>n({...t,shown:r.length===e.length||r.length===0?null:r}),children:[(0,$.jsx)(nr,{children:Z.answer.columnsTitle}),e.map(({id:e,title:t})=>(0,$.jsxs)(Er,{value:e,className:`check`,children:[(0,$.jsx)(`span`,{className:`box`,"aria-hidden":!0}),t]},e))]})})]})}function CopyLink(){let[e,t]=(0,K.useState)(``),copy=async()=>{try{await navigator.clipboard.writeText(location.href),t(Z.answer.copied)}catch{t(Z.takeAway.refused)}};return(0,$.jsxs)($.Fragment,{children:[(0,$.jsx)(`span`,{className:`quiet small`,role:`status`,children:e}),(0,$.jsx)(W,{className:`link-button`,onPress:()=>void copy(),children:Z.answer.copyLink})]})}var Ic=4;function CellView({cell:e}){switch(e.kind){case`blank`:return null;case`code`:return(0,$.jsx)(`span`,{className:`code`,children:e.text});case`named`:return(0,$.jsxs)($.Fragment,{children:[e.code!==null&&(0,$.jsx)(`span`,{className:`code`,children:e.code}),e.code!==null&&e.name!==null&&` `,e.name]});case`quantity`:return e.value===null?(0,$.jsx)(`span`,{className:`quiet`,children:Z.valueState(e.state)}):(0,$.jsxs)($.Fragment,{children:[number(e.value),` `,e.unit!==null&&(0,$.jsx)(`span`,{className:`quiet`,children:Z.unit(e.unit,e.value)})]});case`sum`:return(0,$.jsxs)($.Fragment,{children:[number(e.value),` `,e.unit!==null&&(0,$.jsx)(`span`,{className:`quiet`,children:Z.unit(e.unit,e.value)})]});case`money`:return(0,$.jsxs)($.Fragment,{children:[decimal(e.amount),` `,e.currency,` `,e.basis!==null&&(0,$.jsx)(`span`,{className:`quiet small`,children:Z.basis(e.basis)})]});case`when`:return(0,$.jsxs)($.Fragment,{children:[e.certainty===`ESTIMATED`&&`≈ `,Ze(e.precision,e.iso),(e.precision===`MONTH`||e.precision===`QUARTER`)&&(0,$.jsxs)(`span`,{className:`quiet small`,children:[` `,e.precision.toLowerCase()]})]});case`condition`:return(0,$.jsxs)($.Fragment,{children:[enumWords(e.group),` `,e.code!==null&&(0,$.jsx)(`span`,{className:`code quiet`,children:e.code})]});case`rows`:return e.total===0?(0,$.jsx)(`span`,{className:`quiet`,children:Z.answer.none}):(0,$.jsx)(`span`,{className:`badge`,children:Z.answer.rows(e.total)});case`several`:{let t=e.cells.slice(0,Ic).map(cellText).join(`, `);return e.cells.length>Ic?(0,$.jsx)($.Fragment,{children:`${t} +${e.cells.length-Ic}`}):(0,$.jsx)($.Fragment,{children:t})}default:return(0,$.jsx)($.Fragment,{children:cellText(e)})}}function GridHead({columns:e,rows:t,sorting:n,onSort:r}){return(0,$.jsx)(`thead`,{role:`rowgroup`,children:(0,$.jsx)(`tr`,{role:`row`,"aria-rowindex":1,children:e.map(e=>{let i=n?.column===e.id,a=t.map(t=>cellOf(e,t)).find(e=>sortKey(e)!==null),o=a!==void 0&&isNumeric(a);return(0,$.jsx)(`th`,{role:`columnheader`,scope:`col`,className:o?`number`:void 0,"aria-sort":i?n.descending?`descending`:`ascending`:`none`,children:(0,$.jsxs)(`button`,{type:`button`,onClick:()=>r(e.id,typeof(a&&sortKey(a))==`number`),children:[e.title,i&&(0,$.jsx)(`span`,{"aria-hidden":!0,children:n.descending?` ▼`:` ▲`})]})},e.id)})})})}function OriginFacts({origin:e,raw:t}){return(0,$.jsxs)($.Fragment,{children:[e.stale&&(0,$.jsx)(`p`,{children:Z.origin.stale}),(0,$.jsxs)(`dl`,{className:`facts`,children:[(0,$.jsx)(`dt`,{children:Z.origin.feed}),(0,$.jsxs)(`dd`,{children:[(0,$.jsx)(ss,{href:`/feeds?feed=${encodeURIComponent(e.feed)}`,children:e.feed}),e.nation&&`, ${e.nation}`]}),(0,$.jsx)(`dt`,{children:Z.origin.position}),(0,$.jsx)(`dd`,{className:`code`,children:e.position}),e.sourceKey!==null&&(0,$.jsxs)($.Fragment,{children:[(0,$.jsx)(`dt`,{children:Z.origin.key}),(0,$.jsx)(`dd`,{className:`code`,children:e.sourceKey})]}),t!==null&&(0,$.jsxs)($.Fragment,{children:[(0,$.jsx)(`dt`,{children:Z.origin.received}),(0,$.jsx)(`dd`,{className:`code`,children:t})]}),(0,$.jsx)(`dt`,{children:Z.origin.asOf}),(0,$.jsx)(`dd`,{children:e.asOf===null?Z.origin.noAsOf:it(e.asOf)}),(0,$.jsx)(`dt`,{children:Z.origin.fetched}),(0,$.jsx)(`dd`,{children:it(e.fetchedAt)}),(0,$.jsx)(`dt`,{children:Z.origin.label}),(0,$.jsx)(`dd`,{children:e.classification}),e.issues.length>0&&(0,$.jsxs)($.Fragment,{children:[(0,$.jsx)(`dt`,{children:Z.origin.issues}),(0,$.jsx)(`dd`,{children:(0,$.jsx)(`ul`,{children:e.issues.map(({rule:e,message:t,raw:n})=>(0,$.jsxs)(`li`,{children:[t,` `,n!==null&&(0,$.jsx)(`span`,{className:`code quiet`,children:n})]},`${e} ${t}`))})})]})]})]})}function RowsTable({title:e,columns:t,rows:n,total:r}){return(0,$.jsx)(`div`,{className:`rows-scroll`,role:`region`,"aria-label":e,tabIndex:0,children:(0,$.jsxs)(`table`,{className:`rows`,children:[(0,$.jsx)(`caption`,{children:Z.answer.of(n.length,r)}),(0,$.jsx)(`thead`,{children:(0,$.jsx)(`tr`,{children:t.map(({id:e,title:t})=>(0,$.jsx)(`th`,{scope:`col`,children:t},e))})}),(0,$.jsx)(`tbody`,{children:n.map((e,n)=>(0,$.jsx)(`tr`,{children:t.map(t=>{let n=cellOf(t,e);return(0,$.jsx)(`td`,{className:isNumeric(n)?`number`:void 0,children:(0,$.jsx)(CellView,{cell:n})},t.id)})},n))})]})})}function OriginPopover({column:e,row:t,trigger:n,onClose:r}){let i=cellOf(e,t),a=originOf(t);return(0,$.jsx)(sa,{className:`popover origin`,triggerRef:n,isOpen:!0,onOpenChange:e=>void(e||r()),placement:`bottom start`,children:(0,$.jsxs)(to,{className:`dialog`,children:[(0,$.jsxs)(`div`,{className:`origin-head`,children:[(0,$.jsxs)(ir,{slot:`title`,level:3,children:[e.title,i.kind!==`rows`&&(0,$.jsxs)($.Fragment,{children:[`: `,(0,$.jsx)(CellView,{cell:i})]})]}),(0,$.jsx)(W,{slot:`close`,className:`link-button close`,"aria-label":Z.close,children:`✕`})]}),(0,$.jsx)(Values,{cell:i,title:e.title}),(0,$.jsx)(Pages,{record:a?.id??null,thing:e.path.length>0?thingOf(at(t,e.path)):null}),a===null?(0,$.jsx)(`p`,{children:Z.origin.derived}):(0,$.jsx)(OriginFacts,{origin:a,raw:rawOf(i)})]})})}function Values({cell:e,title:t}){switch(e.kind){case`blank`:return(0,$.jsx)(`p`,{children:Z.origin.blank});case`rows`:return e.rows.length===0?null:(0,$.jsx)(RowsTable,{title:t,columns:e.columns,rows:e.rows,total:e.total});case`several`:return(0,$.jsx)(`ul`,{className:`values`,children:e.cells.map((e,t)=>(0,$.jsx)(`li`,{children:(0,$.jsx)(CellView,{cell:e})},`${t} ${cellText(e)}`))});case`sum`:case`money`:return e.missing>0?(0,$.jsx)(`p`,{children:Z.origin.missing(e.missing)}):null;default:return null}}function Pages({record:e,thing:t}){return e===null&&t===null?null:(0,$.jsxs)(`p`,{className:`origin-pages`,children:[t!==null&&(0,$.jsx)(ss,{href:`/browse/${encodeURIComponent(t)}`,children:Z.origin.openThing}),e!==null&&(0,$.jsx)(ss,{href:`/browse/${encodeURIComponent(e)}`,children:Z.origin.open})]})}function rawOf(e){return e.kind===`quantity`||e.kind===`when`?e.raw:null}function Grid({title:e,columns:t,rows:n,late:r,sorting:i,onSort:a}){let[o,s]=(0,K.useState)({row:0,column:0}),[c,l]=(0,K.useState)(null),u=(0,K.useRef)(null),d=(0,K.useRef)(null),f={rows:n.length,columns:t.length},p={row:Math.min(o.row,f.rows-1),column:Math.min(o.column,f.columns-1)},m=t.find(({id:e})=>e===i?.column),cellAt=({row:e,column:t})=>u.current?.querySelector(`[data-row="${e}"][data-column="${t}"]`)??null,show=e=>{d.current=cellAt(e),s(e),l(e)},press=e=>{if(e.target!==cellAt(p))return;if(e.key===`Enter`&&!e.ctrlKey&&!e.metaKey){e.preventDefault(),show(p);return}if(e.key===`c`&&(e.ctrlKey||e.metaKey)&&getSelection()?.toString()===``){navigator.clipboard.writeText(textAt(p)).catch(()=>void 0);return}let t=dt(p,e,f);if(t===null)return;e.preventDefault(),s(t);let n=cellAt(t);n?.focus(),n?.scrollIntoView({block:`nearest`,inline:`nearest`})},textAt=e=>{let[r,i]=[t[e.column],n[e.row]];return r&&i?cellText(cellOf(r,i)):``},h=c===null?void 0:t[c.column],g=c===null?void 0:n[c.row];return(0,$.jsxs)(`div`,{className:`table-scroll`,children:[(0,$.jsxs)(`table`,{ref:u,role:`grid`,"aria-rowcount":n.length+1,className:`grid`,onKeyDown:press,children:[(0,$.jsxs)(`caption`,{className:`hidden-text`,children:[e,`. `,Z.answer.tableHelp,` `,m?Z.answer.sorted(m.title,i?.descending??!1):Z.answer.unsorted]}),(0,$.jsx)(GridHead,{columns:t,rows:n,sorting:i,onSort:(e,t)=>a(nextSorting(i,e,t))}),(0,$.jsx)(`tbody`,{role:`rowgroup`,children:n.map((e,n)=>{let i=originOf(e),a=i!==null&&r.has(i.feed);return(0,$.jsx)(`tr`,{role:`row`,"aria-rowindex":n+2,className:a?`behind`:void 0,children:t.map((t,r)=>{let i=cellOf(t,e),o=p.row===n&&p.column===r;return(0,$.jsxs)(`td`,{role:`gridcell`,"data-row":n,"data-column":r,tabIndex:o?0:-1,className:isNumeric(i)?`number`:isShort(i)?`short`:void 0,"aria-haspopup":`dialog`,onClick:()=>show({row:n,column:r}),children:[(0,$.jsx)(`span`,{className:`card-label`,"aria-hidden":!0,children:t.title}),(0,$.jsxs)(`span`,{className:`cell`,children:[(0,$.jsx)(CellView,{cell:i}),r===0&&a&&(0,$.jsxs)(`span`,{className:`mark-late after`,title:Z.answer.mark,children:[(0,$.jsx)(`span`,{"aria-hidden":!0,children:`▲`}),(0,$.jsx)(`span`,{className:`hidden-text`,children:Z.answer.notCurrent})]})]})]},t.id)})},rowKey(e,n))})})]}),h&&g&&(0,$.jsx)(OriginPopover,{column:h,row:g,trigger:d,onClose:()=>l(null)}),(0,$.jsx)(`p`,{className:`hidden-text`,role:`status`,children:m&&Z.answer.sorted(m.title,i?.descending??!1)})]})}function rowKey(e,t){return originOf(e)?.id??String(t)}var Lc=100;function SectionView({section:e,answered:t,question:n,arrangement:r,onArrange:i,onMore:a}){let[o,s]=(0,K.useState)(Ys),c=r??o,l=i??s,u=shownColumns(e.columns,c),d=shownRows(e.columns,e.rows,c),f=e.total===null&&e.records===null&&e.rows.length===1,p=new Set(e.gaps.flatMap(({feed:e})=>e??[]));return(0,$.jsxs)(`section`,{className:`section`,"aria-label":e.title,children:[(0,$.jsxs)(`div`,{className:`section-head`,children:[(0,$.jsxs)(`h2`,{children:[e.title,!f&&(0,$.jsx)(`span`,{className:`section-count`,children:countWords(e)})]}),e.withheld!==null&&e.withheld!==`NOTHING`&&(0,$.jsx)(`p`,{className:`quiet small`,children:Z.answer.withheld(e.withheld)})]}),(0,$.jsxs)(`div`,{className:`card table-card`,children:[!f&&e.rows.length>0&&(0,$.jsxs)(`div`,{className:`toolbar`,children:[(0,$.jsx)(ColumnsButton,{columns:e.columns,arrangement:c,onArrange:l}),(0,$.jsx)(`input`,{className:`control filter`,type:`search`,"aria-label":Z.answer.filter,placeholder:Z.answer.filter,value:c.filter,onChange:e=>l({...c,filter:e.target.value})}),(0,$.jsx)(`span`,{className:`toolbar-space`}),i!==null&&(0,$.jsx)(CopyLink,{}),(0,$.jsx)(TakeAway,{answered:t,section:e,arrangement:c,question:n.title,number:n.number})]}),d.length===0?(0,$.jsx)(`p`,{className:`empty`,children:c.filter===``?Z.answer.noRows:Z.answer.noRowsFiltered(c.filter)}):(0,$.jsx)(Grid,{title:e.title,columns:u,rows:d,late:p,sorting:c.sorting,onSort:e=>l({...c,sorting:e})}),(0,$.jsx)(TableFoot,{section:e,arrangement:c,rows:d.length,onMore:a})]})]})}function TableFoot({section:e,arrangement:{filter:t,sorting:n},rows:r,onMore:i}){let a=t!==``,o=e.next!==null&&(a||n!==null),s=e.next===null||e.total===null?0:e.total-e.rows.length,c=hasMarks(e);return!a&&s===0&&!c?null:(0,$.jsxs)(`div`,{className:`table-foot`,children:[s>0&&(0,$.jsx)(W,{className:`button`,onPress:()=>i(Lc),children:Z.answer.more(Math.min(Lc,s))}),(0,$.jsx)(`span`,{className:`quiet small`,role:`status`,children:[a&&Z.answer.filtered(r,e.rows.length),o&&Z.answer.loaded].filter(Boolean).join(` `)}),c&&(0,$.jsxs)(`span`,{className:`quiet small`,children:[(0,$.jsx)(`span`,{className:`mark-late`,"aria-hidden":!0,children:`▲`}),` `,Z.answer.notCurrent]})]})}function countWords({rows:e,total:t,records:n}){return n===null?Z.answer.of(e.length,t??e.length):Z.answer.groups(e.length,n)}function AnswerPanel(e){let{place:t,progress:n,answered:r,onView:i,onCancel:a}=e,o=r!==null&&(n.state===`running`||n.state===`failed`||n.state===`cancelled`);return(0,$.jsxs)(`section`,{id:`answer`,className:`answer`,"aria-label":Z.ask.answer,"aria-busy":n.state===`running`,"data-region":!0,tabIndex:-1,children:[(0,$.jsx)(Announcement,{progress:n,answered:r}),n.state===`running`&&(0,$.jsx)(RunningLine,{since:n.since,onCancel:a}),n.state===`failed`&&(0,$.jsxs)(`div`,{className:`failure`,role:`alert`,children:[(0,$.jsx)(`h2`,{children:Z.answer.failed}),(0,$.jsx)(`p`,{children:n.message})]}),n.state===`cancelled`&&(0,$.jsx)(`p`,{className:`remark`,children:Z.answer.cancelled}),r===null&&n.state===`idle`&&(0,$.jsx)(`p`,{className:`card empty`,children:Z.answer.empty}),r!==null&&(0,$.jsxs)(`div`,{className:o?`answered older`:`answered`,children:[o&&n.state!==`running`&&(0,$.jsx)(`p`,{className:`quiet small`,children:Z.answer.older}),(0,$.jsx)(ErrorList,{errors:r.errors}),(0,$.jsx)(GapsBanner,{gaps:eachOnce(r.sections.flatMap(({gaps:e})=>e)),today:r.world?.instant??null,marked:t.view===`table`&&r.sections.some(hasMarks)}),(0,$.jsxs)(`div`,{className:`answer-head`,children:[(0,$.jsx)(`p`,{className:`quiet small`,children:took(r)}),(0,$.jsx)(ViewChoice,{view:t.view,onView:i})]}),t.view===`json`?(0,$.jsx)(JsonView,{answered:r}):(0,$.jsx)(Tables,{...e,answered:r})]})]})}function Tables({answered:e,place:t,onArrange:n,onMore:r}){let i=e.sections.find(isList)??e.sections.at(-1);return e.sections.map(a=>(0,$.jsx)(SectionView,{section:a,answered:e,question:{title:wordsOf(t.text).title,number:t.question?.number??null},arrangement:a===i?t.arrangement:null,onArrange:a===i?n:null,onMore:e=>r(a,e)},a.id))}function isList({total:e,records:t,rows:n}){return e!==null||t!==null||n.length>1}function ViewChoice({view:e,onView:t}){return(0,K.useEffect)(()=>{let press=e=>{let n=e.altKey?{1:`table`,4:`json`}[e.key]:void 0;n!==void 0&&(e.preventDefault(),t(n))};return window.addEventListener(`keydown`,press),()=>window.removeEventListener(`keydown`,press)}),(0,$.jsx)(`div`,{className:`segments`,role:`group`,"aria-label":Z.answer.view,children:ec.map(n=>(0,$.jsx)(W,{className:`segment`,"aria-pressed":n===e,onPress:()=>t(n),children:Z.answer[n]},n))})}function Announcement({progress:e,answered:t}){let[n,r]=(0,K.useState)(``),i=(0,K.useRef)(null);return(0,K.useEffect)(()=>{if(e.state!==`answered`||t===null||i.current===t)return;i.current=t;let n=t.sections.reduce((e,t)=>e+t.rows.length,0);r(t.data===null?Z.answer.failed:Z.answer.announced(n))},[e,t]),(0,$.jsx)(`p`,{className:`hidden-text`,role:`status`,children:n})}function took({milliseconds:e,world:t}){let n=(e/1e3).toFixed(2);return t===null?Z.answer.tookOnly(n):Z.answer.took(n,Qe(t.instant))}function readNsn(e){let t=e.replace(/[\s-]/g,``).toUpperCase();for(let[e,n]of[...t].entries())if(!(/\d/.test(n)||e===6&&/[A-Z]/.test(n)))return{fault:{kind:`character`,character:n}};return t.length===13?{nsn:`${t.slice(0,4)}-${t.slice(4,6)}-${t.slice(6,9)}-${t.slice(9)}`}:{fault:{kind:`length`,digits:t.length}}}function readForm(e,t){let n={},r=[];for(let i of e){let e=new FieldReader(i,t),a=e.value();r.push(...e.problems),a===void 0?i.required&&e.problems.length===0?r.push({path:i.name,label:i.label,message:Z.wrong.needed(i.label)}):i.fallback!==void 0&&(n[i.name]=null):n[i.name]=a}return{variables:n,problems:r}}var FieldReader=class{field;filled;problems=[];constructor(e,t){this.field=e,this.filled=t}value(){let{kind:e}=this.field;switch(e.kind){case`pick`:case`choice`:return this.chosen(e.several);case`yesNo`:{let e=one(this.filled,this.field.name);return e===``?void 0:e===`true`}case`days`:return this.days();case`bounds`:return this.object([`gte`,`gt`,`lte`,`lt`],e.whole?`whole`:`number`);case`typed`:return e.several?this.typedList(e.as):this.typed(``,e.as);case`json`:return this.json()}}chosen(e){let t=this.filled[this.field.name]??[];if(t.length!==0)return e?t:t[0]}days(){switch(one(this.filled,`${this.field.name}.way`)){case`between`:return this.object([`from`,`to`],`day`);case`relative`:return this.object([`fromDays`,`toDays`],`whole`);case`period`:return this.object([`period`],`text`);default:return}}object(e,t){let n=e.map(e=>[e,this.typed(`.${e}`,t)]).filter(([,e])=>e!==void 0);return n.length===0?void 0:Object.fromEntries(n)}typed(e,t){return this.checked(this.field.name+e,one(this.filled,this.field.name+e).trim(),t)}typedList(e){let t=(this.filled[this.field.name]??[]).flatMap(e=>e.split(`,`)).map(e=>e.trim()).filter(Boolean);return t.length===0?void 0:t.map(t=>this.checked(this.field.name,t,e))}checked(e,t,n){if(t===``)return;let r=check(t,n);if(`value`in r)return r.value;this.problems.push({path:e,label:this.field.label,message:r.wrong})}json(){let e=one(this.filled,this.field.name).trim();if(e!==``)try{return JSON.parse(e)}catch{this.problems.push({path:this.field.name,label:this.field.label,message:Z.wrong.json});return}}};function check(e,t){switch(t){case`text`:return{value:e};case`number`:case`whole`:{let n=e.replace(`−`,`-`),r=Number(n);return Number.isFinite(r)?t===`whole`&&!Number.isInteger(r)?{wrong:Z.wrong.whole(e)}:{value:r}:{wrong:Z.wrong.number(e)}}case`day`:{let t=ft(e);return t===null?{wrong:Z.wrong.day(e)}:{value:t}}case`nsn`:{let t=readNsn(e);return`nsn`in t?{value:t.nsn}:{wrong:Z.wrong.nsn(e,t.fault)}}}}function ProblemSummary({problems:e}){let t=(0,K.useRef)(null);return(0,K.useEffect)(()=>t.current?.focus(),[]),e.length===0?null:(0,$.jsxs)(`div`,{className:`problems`,role:`alert`,tabIndex:-1,ref:t,children:[(0,$.jsx)(`h2`,{children:Z.ask.problems(e.length)}),(0,$.jsx)(`ul`,{children:e.map(({path:e,label:t,message:n})=>(0,$.jsx)(`li`,{children:e===``?n:(0,$.jsx)(`a`,{href:`#form`,onClick:t=>goTo(t,e),children:`${t}: ${n}`})},`${e} ${n}`))})]})}function goTo(e,t){e.preventDefault();let n=document.querySelector(`[data-field="${CSS.escape(t.split(`.`)[0]??t)}"]`);(n?.querySelector(`[aria-invalid="true"], [data-invalid] button`)??n?.querySelector(`input, button, textarea`))?.focus()}var Rc=`own`;function QuestionPicker({onChoose:e}){let{contains:t}=$ef182bb9912241d8$export$3274cf84b703fff({sensitivity:`base`});return(0,$.jsxs)($f2ff30fde7b014be$export$2e1e1122cf0cba88,{children:[(0,$.jsx)(W,{className:`link-button underlined`,children:Z.ask.choose}),(0,$.jsx)(Popup,{label:Z.ask.choose,look:`question-popover`,children:n=>(0,$.jsxs)($4b38b5b75ecc6208$export$2f2b9559550c7bbc,{filter:t,children:[(0,$.jsx)(Uo,{className:`options-search`,"aria-label":Z.ask.search,autoFocus:!0,children:(0,$.jsx)(Ar,{className:`control`,placeholder:Z.ask.search})}),(0,$.jsxs)(Xa,{className:`options`,"aria-label":Z.shell.questions,renderEmptyState:()=>(0,$.jsx)(`p`,{className:`quiet options-none`,children:Z.ask.noneFound}),onAction:t=>{e(t===Rc?null:questionOf(String(t))??null),n()},children:[Vs.map(({number:e,title:t,help:n,topic:r})=>(0,$.jsxs)(Qa,{id:e,className:`option`,textValue:`${e} ${t} ${n} ${r}`,children:[(0,$.jsx)(`span`,{className:`code`,children:e}),(0,$.jsx)(or,{slot:`label`,children:t}),(0,$.jsx)(or,{slot:`description`,className:`option-help`,children:r})]},e)),(0,$.jsx)(Qa,{id:Rc,className:`option`,textValue:Z.questions.own,children:(0,$.jsx)(or,{slot:`label`,children:Z.questions.own})})]})]})})]})}var zc=(0,K.lazy)(()=>De(()=>import(`./Editor-DtqxA8uC.js`),__vite__mapDeps([0,1,2,3,4,5,6])));function Editing({place:e,problems:t,running:n,tooLong:r,onChange:i,onRun:a,onChoose:o}){let[s,c]=(0,K.useState)(()=>written(e)),[l,u]=(0,K.useState)(0),[d,f]=(0,K.useState)(``),[p,m]=(0,K.useState)(``),type=e=>{i({text:e,question:Vs.find(t=>t.text===e)??null,...given(e,s)})},typeVariables=t=>{c(t);let n=given(e.text,t);f(n.filled===void 0?Z.ask.badVariables:leftOut(e.text,t)),i(n)},choose=e=>{o(e),c(`{}
`),u(l+1)},prettify=()=>{let t=parsed(e.text);`fault`in t||(type(`${comment(e.text)}${Ce(t.document)}\n`),u(l+1))};return(0,$.jsxs)(`div`,{className:`card editor-card`,children:[(0,$.jsxs)(`div`,{className:`question-head`,children:[(0,$.jsx)(`h1`,{tabIndex:-1,children:Z.ask.document}),(0,$.jsx)(QuestionPicker,{onChoose:choose})]}),(0,$.jsx)(ProblemSummary,{problems:t.list},t.count),(0,$.jsx)(`p`,{className:`help`,children:Z.ask.editorHelp}),(0,$.jsxs)(K.Suspense,{fallback:(0,$.jsx)(`p`,{className:`quiet`,children:Z.loading}),children:[(0,$.jsx)(zc,{kind:`document`,label:Z.ask.document,text:e.text,revision:l,onType:type,onDocumentation:m}),(0,$.jsx)(`h2`,{children:Z.ask.variables}),(0,$.jsx)(zc,{kind:`variables`,label:Z.ask.variables,text:s,revision:l,onType:typeVariables})]}),d&&(0,$.jsx)(`p`,{className:`remark`,role:`status`,children:d}),r&&(0,$.jsx)(`p`,{className:`remark`,role:`status`,children:Z.ask.tooLong}),(0,$.jsx)(`section`,{className:`documentation`,"aria-label":Z.ask.documentation,children:p||Z.ask.noDocumentation}),(0,$.jsxs)(`div`,{className:`form-actions`,children:[(0,$.jsxs)(W,{className:`button primary`,onPress:a,children:[Z.ask.run,(0,$.jsx)(`kbd`,{children:Z.ask.runKeys})]}),(0,$.jsx)(W,{className:`link-button`,onPress:prettify,children:Z.ask.prettify}),(0,$.jsx)(W,{className:`link-button`,onPress:()=>i({editing:!1}),children:Z.ask.asForm}),n&&(0,$.jsx)(`span`,{className:`spinner`,"aria-hidden":!0})]})]})}function written({text:e,filled:t}){return`${JSON.stringify(readForm(fieldsOf(e),t).variables,null,2)}\n`}function given(e,t){let n=object(t);return n===null?{}:{filled:fill(fieldsOf(e),n)}}function leftOut(e,t){let n=fieldsOf(e),r=Object.keys(object(t)??{}).filter(e=>!n.some(t=>t.name===e));return r.length===0?``:Z.ask.leftInEditor(r)}function object(e){try{let t=JSON.parse(e.trim()||`{}`);return isObject(t)?t:null}catch{return null}}function comment(e){return/^(?:#[^\n]*\n)*/.exec(e)?.[0]??``}function TextInput({label:e,help:t,value:n,problem:r,mono:i,lines:a,onType:o}){let s=i?`control code`:`control`;return(0,$.jsxs)(qo,{className:`field`,value:n,onChange:o,isInvalid:r!==void 0,validationBehavior:`aria`,children:[(0,$.jsx)(nr,{children:e}),t&&(0,$.jsx)(or,{slot:`description`,className:`help`,children:t}),a?(0,$.jsx)(Go,{className:s,rows:3}):(0,$.jsx)(Ar,{className:s}),(0,$.jsx)(dr,{className:`problem`,children:r})]})}function BoundsInput({field:e,filled:t,problemAt:n,onFill:r}){let{name:i,label:a,help:o,fallback:s}=e,strict=e=>field(s,e)!==void 0||one(t,`${i}.${e}`)!==``,c=[strict(`gt`)?`gt`:`gte`,strict(`lt`)?`lt`:`lte`];return(0,$.jsxs)(`fieldset`,{className:`fieldset`,children:[(0,$.jsx)(`legend`,{children:a}),(0,$.jsx)(`span`,{className:`help`,children:o}),(0,$.jsx)(`div`,{className:`pair`,children:c.map(e=>(0,$.jsx)(TextInput,{label:Z.field[e],value:one(t,`${i}.${e}`),problem:n(`${i}.${e}`),onType:t=>r(`${i}.${e}`,t===``?[]:[t])},e))})]})}var Bc=9;function Picker({label:e,help:t,empty:n,options:r,several:i,lasting:a,picked:o,problem:s,onPick:c}){let l=(0,K.useId)(),u=withUnknown(r,o);return(0,$.jsxs)(`div`,{className:`picker field`,"data-invalid":s!==void 0||void 0,children:[(0,$.jsx)(`span`,{className:`label`,id:`${l}-label`,children:e}),t&&(0,$.jsx)(`span`,{className:`help`,id:`${l}-help`,children:t}),(0,$.jsxs)($f2ff30fde7b014be$export$2e1e1122cf0cba88,{children:[(0,$.jsxs)(W,{className:`control picker-button`,"aria-labelledby":`${l}-label ${l}-value`,"aria-describedby":`${l}-problem ${l}-help`,children:[(0,$.jsx)(`span`,{id:`${l}-value`,className:o.length===0?`picker-words quiet`:`picker-words`,children:shown(u,o)??n}),(0,$.jsx)(`span`,{"aria-hidden":!0,children:`▾`})]}),(0,$.jsx)(Popup,{label:e,look:`picker-popover`,children:t=>(0,$.jsx)(Options,{label:e,items:u,several:i,picked:o,onPick:e=>{c(e),i||t()}})})]}),(0,$.jsx)(`span`,{className:`problem`,id:`${l}-problem`,children:s}),o.length>0&&!a&&(0,$.jsx)(W,{className:`link-button picker-clear`,"aria-label":`${Z.field.clear} ${e}`,onPress:()=>c([]),children:Z.field.clear})]})}function Options({label:e,items:t,several:n,picked:r,onPick:i}){let{contains:a}=$ef182bb9912241d8$export$3274cf84b703fff({sensitivity:`base`}),o=t.length>=Bc,s=(0,$.jsx)(Zr,{className:`options`,"aria-label":e,items:t,autoFocus:!o,selectionMode:n?`multiple`:`single`,disallowEmptySelection:!n,selectedKeys:r,onSelectionChange:e=>i(e===`all`?t.map(({id:e})=>e):[...e].map(String)),renderEmptyState:()=>(0,$.jsx)(`p`,{className:`quiet options-none`,children:Z.field.noneFound}),children:({id:e,code:t,label:n,help:r})=>(0,$.jsxs)(Qr,{className:`option`,id:e,textValue:`${t??``} ${n}`.trim(),children:[t&&(0,$.jsx)(`span`,{className:`code`,children:t}),(0,$.jsx)(or,{slot:`label`,children:n}),r&&(0,$.jsx)(or,{slot:`description`,className:`option-help`,children:r})]})});return o?(0,$.jsxs)($4b38b5b75ecc6208$export$2f2b9559550c7bbc,{filter:a,children:[(0,$.jsx)(Uo,{className:`options-search`,"aria-label":Z.field.search(e),autoFocus:!0,children:(0,$.jsx)(Ar,{className:`control`,placeholder:Z.field.search(e)})}),s]}):s}function withUnknown(e,t){let n=new Set(e.map(({id:e})=>e));return[...t.filter(e=>!n.has(e)).map(e=>({id:e,label:e})),...e]}function shown(e,t){let n=t.map(t=>e.find(e=>e.id===t)?.label??t);return n.length===0?null:n.length<=3?n.join(`, `):`${n.slice(0,2).join(`, `)} +${n.length-2}`}var Vc={any:Z.field.anyTime,between:Z.field.between,relative:Z.field.relative,period:Z.field.period},Hc=Zs.map(e=>({id:e,label:Vc[e]})),Uc=periods();function periods(){let e=Qs.getType(`CalendarPeriod`);return _e(e)?e.getValues().map(({name:e})=>({id:e,label:enumWords(e)})):[]}function DaysInput({field:e,filled:t,problemAt:n,onFill:r}){let{name:i,label:a,help:o}=e,s=one(t,`${i}.way`),text=(e,a)=>(0,$.jsx)(TextInput,{label:a,value:one(t,`${i}.${e}`),problem:n(`${i}.${e}`),onType:t=>r(`${i}.${e}`,t===``?[]:[t])});return(0,$.jsxs)(`fieldset`,{className:`fieldset`,children:[(0,$.jsx)(`legend`,{children:a}),(0,$.jsx)(`span`,{className:`help`,children:o}),(0,$.jsx)(Picker,{label:Z.field.way,help:``,empty:Z.field.anyTime,options:Hc,several:!1,picked:[s],lasting:!0,problem:n(i),onPick:([e])=>r(`${i}.way`,[e??`any`])}),s===`between`&&(0,$.jsxs)($.Fragment,{children:[(0,$.jsx)(`span`,{className:`help`,children:Z.field.dayHelp}),(0,$.jsxs)(`div`,{className:`pair`,children:[text(`from`,Z.field.from),text(`to`,Z.field.to)]})]}),s===`relative`&&(0,$.jsxs)($.Fragment,{children:[(0,$.jsx)(`span`,{className:`help`,children:Z.field.daysHelp}),(0,$.jsxs)(`div`,{className:`pair`,children:[text(`fromDays`,Z.field.fromDays),text(`toDays`,Z.field.toDays)]})]}),s===`period`&&(0,$.jsx)(Picker,{label:Z.field.period,help:``,empty:Z.field.none,options:Uc,several:!1,lasting:!0,picked:t[`${i}.period`]??[],problem:n(`${i}.period`),onPick:e=>r(`${i}.period`,e)})]})}var Wc=graphql(`
  query NationChoices {
    nations {
      code
      name
    }
  }
`),Gc=graphql(`
  query SystemChoices {
    weaponSystems(orderBy: [{ field: NAME }], first: 500) {
      nodes {
        slug
        name
        domain
      }
    }
  }
`),Kc=graphql(`
  query FacilityChoices {
    trainingFacilities(orderBy: [{ field: NAME }], first: 500) {
      nodes {
        slug
        name
        nation {
          code
        }
      }
    }
  }
`),qc=graphql(`
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
`),Jc=graphql(`
  query FeedChoices {
    feeds {
      slug
      title
      nation {
        code
      }
    }
  }
`),Yc={nation:async()=>(await ask(Wc,{})).nations.map(({code:e,name:t})=>({id:e,code:e,label:t})),system:async()=>(await ask(Gc,{})).weaponSystems.nodes.map(({slug:e,name:t,domain:n})=>({id:e,label:t,help:enumWords(n)})),facility:async()=>(await ask(Kc,{})).trainingFacilities.nodes.map(({slug:e,name:t,nation:n})=>({id:e,code:n.code,label:t})),node:async()=>(await ask(qc,{})).logisticsNodes.map(({slug:e,name:t,kind:n,nation:r})=>({id:e,code:r.code,label:t,help:enumWords(n)})),feed:async()=>(await ask(Jc,{})).feeds.map(({slug:e,title:t,nation:n})=>({id:e,code:n.code,label:e,help:t}))},Xc=new Map;function useChoices(e){let[t,n]=(0,K.useState)([]);return(0,K.useEffect)(()=>{let t=!0,r=Xc.get(e)??Yc[e]();return Xc.set(e,r),r.then(e=>void(t&&n(e)),()=>void Xc.delete(e)),()=>{t=!1}},[e]),t}function FormFields({fields:e,filled:t,problems:n,onFill:r}){let problemAt=e=>n.find(t=>t.path===e)?.message;return e.map(e=>(0,$.jsx)(`div`,{"data-field":e.name,children:(0,$.jsx)(FieldInput,{field:e,filled:t,problemAt,onFill:r})},e.name))}function FieldInput(e){let{field:t,filled:n,problemAt:r,onFill:i}=e,{name:a,kind:o,help:s}=t,c={label:t.required?`${t.label} (${Z.field.required})`:t.label,problem:r(a)},l=n[a]??[];switch(o.kind){case`pick`:return(0,$.jsx)(PickInput,{...c,of:o.of,help:s,several:o.several,picked:l,onPick:e=>i(a,e)});case`choice`:return(0,$.jsx)(Picker,{...c,help:s,empty:Z.field.all,options:o.options,several:o.several,picked:l,onPick:e=>i(a,e)});case`yesNo`:return(0,$.jsx)(Picker,{...c,help:s,empty:Z.field.either,options:Zc,several:!1,picked:l,onPick:e=>i(a,e)});case`days`:return(0,$.jsx)(DaysInput,{...e});case`bounds`:return(0,$.jsx)(BoundsInput,{...e});case`typed`:return(0,$.jsx)(TextInput,{...c,help:[s,o.as===`nsn`?Z.field.nsnHelp:``,o.several?Z.field.listHelp:``].filter(Boolean).join(` `),mono:o.as===`nsn`,value:o.several?l.join(`, `):l[0]??``,onType:e=>i(a,e===``?[]:[e])});case`json`:return(0,$.jsx)(TextInput,{...c,help:`${s} ${Z.field.jsonHelp}`.trim(),mono:!0,lines:!0,value:one(n,a),onType:e=>i(a,e===``?[]:[e])})}}var Zc=[{id:`true`,label:Z.yes},{id:`false`,label:Z.no}];function PickInput({of:e,...t}){return(0,$.jsx)(Picker,{...t,empty:Z.field.all,options:useChoices(e)})}function inWords(e,t){let n=e.map(e=>[e.label,valueWords(e,t)]).filter(([,e])=>e!==``);return n.length===0?`${Z.field.all}.`:n.map(([e,t])=>`${e}: ${t}.`).join(` `)}function valueWords({name:e,kind:t},n){let r=n[e]??[];switch(t.kind){case`choice`:return r.map(enumWords).join(`, `);case`yesNo`:return r.length===0?``:one(n,e)===`true`?Z.yes:Z.no;case`days`:return daysWords(e,n);case`bounds`:return partsOf$1(t).map(t=>[t.slice(1),one(n,e+t)]).filter(([,e])=>e!==``).map(([e,t])=>`${Z.field[e===`gte`||e===`gt`||e===`lte`?e:`lt`].toLowerCase()} ${t}`).join(`, `);default:return r.join(`, `)}}function daysWords(e,t){let text=n=>one(t,`${e}.${n}`),range=(e,t)=>[e&&`${Z.field.from.toLowerCase()} ${e}`,t&&`${Z.field.to.toLowerCase()} ${t}`].filter(Boolean).join(` `);switch(text(`way`)){case`between`:return range(text(`from`),text(`to`));case`relative`:return`${Z.field.relative.toLowerCase()} ${range(text(`fromDays`),text(`toDays`))}`;case`period`:return text(`period`)&&enumWords(text(`period`)).toLowerCase();default:return``}}function QuestionCard({place:e,problems:t,running:n,folded:r,onUnfold:i,onFill:a,onReset:o,onRun:s,onChoose:c,onEdit:l}){let u=fieldsOf(e.text),{title:d,help:f}=wordsOf(e.text);return(0,$.jsxs)(`div`,{className:r?`card question folded`:`card question`,children:[(0,$.jsxs)(`div`,{className:`question-head`,children:[(0,$.jsx)(`span`,{className:`quiet small`,children:e.question?Z.ask.number(e.question.number,Vs.length):Z.ask.own}),(0,$.jsx)(QuestionPicker,{onChoose:c})]}),(0,$.jsx)(`h1`,{tabIndex:-1,children:d||Z.ask.untitled}),f&&(0,$.jsx)(`p`,{className:`question-help`,children:f}),(0,$.jsx)(ProblemSummary,{problems:t.list},t.count),(0,$.jsxs)(`div`,{className:`question-line`,children:[(0,$.jsx)(`p`,{children:inWords(u,e.filled)}),(0,$.jsx)(W,{className:`button`,onPress:i,children:Z.ask.change})]}),(0,$.jsxs)(yr,{className:`question-form`,validationBehavior:`aria`,onSubmit:e=>{e.preventDefault(),s()},children:[u.length===0&&(0,$.jsx)(`p`,{className:`quiet`,children:Z.ask.noVariables}),(0,$.jsx)(FormFields,{fields:u,filled:e.filled,problems:t.list,onFill:a}),(0,$.jsxs)(`div`,{className:`form-actions`,children:[(0,$.jsxs)(W,{type:`submit`,className:`button primary`,"aria-describedby":`run-keys`,children:[Z.ask.run,(0,$.jsx)(`kbd`,{id:`run-keys`,children:Z.ask.runKeys})]}),(0,$.jsx)(W,{className:`link-button`,onPress:o,children:Z.ask.reset}),n&&(0,$.jsx)(`span`,{className:`spinner`,"aria-hidden":!0})]})]}),(0,$.jsx)(`div`,{className:`question-foot`,children:(0,$.jsx)(W,{className:`link-button underlined`,onPress:l,children:Z.ask.asGraphql})})]})}var Qc=150;function useAddress(e,t,n){let r=(0,K.useRef)(null),i=(0,K.useRef)(!0),a=(0,K.useCallback)(async e=>{let i=await addressOf(e);if(n(i===null),i===null||location.pathname!==`/`||i===location.pathname+location.search)return;let a=r.current!==null&&(r.current.text!==e.text||r.current.filled!==e.filled);a&&(r.current=null),t.address=i,history[a?`pushState`:`replaceState`](null,``,i)},[t,n]);return(0,K.useEffect)(()=>{if(i.current){i.current=!1;return}let t=window.setTimeout(()=>void a(e),Qc);return()=>window.clearTimeout(t)},[e,a]),(0,K.useCallback)(e=>{a(e).then(()=>{r.current=e})},[a])}function useLatest(e){let[t,n]=(0,K.useState)(e),r=(0,K.useRef)(e);return[t,(0,K.useCallback)(e=>{r.current={...r.current,...e},n(r.current)},[]),(0,K.useCallback)(()=>r.current,[])]}var $c=3e3;function useRun(){let[e,t]=(0,K.useState)({state:`idle`}),[n,r]=(0,K.useState)(null),i=(0,K.useRef)(null),a=(0,K.useRef)(null),o=(0,K.useCallback)(async e=>{i.current?.abort();let n=new AbortController;i.current=n,t({state:`running`,since:Date.now()});try{let i=await e(n.signal);if(n.signal.aborted)return;r(i),t({state:`answered`})}catch(e){if(n.signal.aborted)return;let r=e instanceof Error?e.message:String(e);t({state:`failed`,message:r,unreachable:e instanceof NoAnswer&&r===Z.errors.network})}},[]),s=(0,K.useCallback)((e,t,n)=>{a.current=()=>void o(r=>run(e,t,n,r)),a.current()},[o]),more=(e,t)=>{n!==null&&o(async r=>withPage(n,(await nextPage(n,e,t,r)).section))},c=(0,K.useCallback)(()=>{i.current!==null&&(i.current.abort(),i.current=null,t(e=>e.state===`running`?{state:`cancelled`}:e))},[]);return(0,K.useEffect)(()=>()=>i.current?.abort(),[]),useAgain(e,a),{progress:e,answered:n,start:s,more,cancel:c}}function useAgain(e,t){(0,K.useEffect)(()=>{if(e.state!==`failed`||!e.unreachable)return;let n=window.setTimeout(()=>t.current?.(),$c);return()=>window.clearTimeout(n)},[e,t])}function Asking({opened:e,written:t}){let[n,r,i]=useLatest(e.place),[a,o]=(0,K.useState)({list:[],count:0}),[s,c]=(0,K.useState)(!1),[l,u]=(0,K.useState)(e.named),{progress:d,answered:f,start:p,more:m,cancel:h}=useRun(),g=useAddress(n,t,c),_=(0,K.useCallback)(e=>{let t=parsed(e.text);if(`fault`in t){o(({count:e})=>({list:[{path:``,label:``,message:Z.ask.syntax(t.fault)}],count:e+1}));return}let n=readForm(fieldsOf(e.text),e.filled);o(({count:e})=>({list:n.problems,count:e+1})),n.problems.length>0||(u(!0),g(e),p(t.document,e.text,n.variables))},[p,g]),v=(0,K.useRef)(!1);(0,K.useEffect)(()=>{!v.current&&e.named&&(v.current=!0,_(e.place))},[_,e]),useKeys(()=>_(i()),h);let choose=e=>{let t=e?.text??`# What do you want to know?
query Own {
  world {
    today
  }
}
`;o({list:[],count:0}),u(!1),r({question:e,text:t,filled:fill(fieldsOf(t)),arrangement:Ys,editing:e===null})},arrange=e=>r({arrangement:e}),y=d.state===`running`;return(0,$.jsxs)(`div`,{className:n.editing?`ask editing`:`ask`,children:[(0,$.jsxs)(`section`,{id:`form`,className:`form-side`,"aria-label":Z.ask.form,"data-region":!0,tabIndex:-1,children:[e.remarks.map(e=>(0,$.jsx)(`p`,{className:`remark`,role:`status`,children:e},e)),n.editing?(0,$.jsx)(Editing,{place:n,problems:a,running:y,tooLong:s,onChange:r,onRun:()=>_(i()),onChoose:choose}):(0,$.jsx)(QuestionCard,{place:n,problems:a,running:y,folded:l,onUnfold:()=>u(!1),onFill:(e,t)=>r({filled:{...i().filled,[e]:t}}),onReset:()=>r({filled:fill(fieldsOf(n.text))}),onRun:()=>_(i()),onChoose:choose,onEdit:()=>r({editing:!0})})]}),(0,$.jsx)(AnswerPanel,{place:n,progress:d,answered:f,onView:e=>r({view:e}),onArrange:arrange,onMore:m,onCancel:h})]})}function useKeys(e,t){let n=(0,K.useRef)({run:e,cancel:t});n.current={run:e,cancel:t},(0,K.useEffect)(()=>{let runs=e=>{e.key===`Enter`&&(e.ctrlKey||e.metaKey)&&(e.preventDefault(),e.stopPropagation(),n.current.run())},cancels=e=>{let t=document.querySelector(`[role="dialog"], [role="listbox"]`)!==null;e.key===`Escape`&&!e.defaultPrevented&&!t&&n.current.cancel()};return window.addEventListener(`keydown`,runs,!0),window.addEventListener(`keydown`,cancels),()=>{window.removeEventListener(`keydown`,runs,!0),window.removeEventListener(`keydown`,cancels)}},[])}function AskPage(){let e=useSearch(),[t]=(0,K.useState)({address:null}),[n,r]=(0,K.useState)(null);return(0,K.useEffect)(()=>{let n=e===``?`/`:`/?${e}`;if(t.address===n)return;let i=!0;return open(e).then(e=>{i&&(t.address=n,r(t=>({opened:e,count:(t?.count??0)+1})))}),()=>{i=!1}},[e,t]),n===null?(0,$.jsx)(`p`,{className:`page quiet`,children:Z.loading}):(0,$.jsx)(Asking,{opened:n.opened,written:t},n.count)}function QuestionsPage(){let[e,t]=(0,K.useState)(``),n=Vs.filter(t=>matches(t,e)),r=[...new Set(n.map(({topic:e})=>e))];return(0,$.jsxs)(`div`,{className:`page narrow`,children:[(0,$.jsxs)(`div`,{children:[(0,$.jsx)(`h1`,{tabIndex:-1,children:Z.questions.title}),(0,$.jsx)(`p`,{className:`quiet`,children:Z.questions.lead})]}),(0,$.jsxs)(`div`,{className:`page-tools`,role:`search`,children:[(0,$.jsx)(`input`,{className:`control`,type:`search`,"aria-label":Z.ask.search,placeholder:Z.ask.search,value:e,onChange:e=>t(e.target.value)}),(0,$.jsx)(`span`,{className:`quiet small`,role:`status`,children:n.length===0?Z.ask.noneFound:Z.questions.found(n.length)})]}),r.map(e=>(0,$.jsxs)(`section`,{className:`card topic`,"aria-label":e,children:[(0,$.jsx)(`h2`,{children:e}),(0,$.jsx)(`ul`,{children:n.filter(t=>t.topic===e).map(({number:e,title:t,help:n})=>(0,$.jsxs)(`li`,{children:[(0,$.jsx)(`span`,{className:`code quiet`,children:e}),(0,$.jsxs)(`div`,{children:[(0,$.jsx)(ss,{href:`/?q=${e}`,children:t}),n&&(0,$.jsx)(`p`,{className:`quiet small`,children:n})]})]},e))})]},e)),(0,$.jsx)(`p`,{children:(0,$.jsx)(ss,{href:`/?own`,children:Z.questions.own})})]})}function matches({number:e,title:t,help:n,topic:r},i){let a=`${e} ${t} ${n} ${r}`.toLocaleLowerCase(`en`);return i.toLocaleLowerCase(`en`).split(/\s+/).every(e=>a.includes(e))}var el=(0,K.lazy)(()=>De(()=>import(`./BrowsePage-D_Ek91Km.js`),__vite__mapDeps([7,1,2]))),tl=(0,K.lazy)(()=>De(()=>import(`./ThingPage-B_PH1zyh.js`),__vite__mapDeps([8,1,5,4,2,6]))),nl=(0,K.lazy)(()=>De(()=>import(`./FeedsPage-C5wOi_Qp.js`),__vite__mapDeps([9,1,2,10,4])));function App(){let[,e]=useLocation();return(0,$.jsx)(l,{navigate:t=>e(t),children:(0,$.jsx)(Shell,{children:(0,$.jsx)(K.Suspense,{fallback:(0,$.jsx)(`p`,{className:`page quiet`,children:Z.loading}),children:(0,$.jsxs)(Switch,{children:[(0,$.jsx)(Route,{path:`/`,component:AskPage}),(0,$.jsx)(Route,{path:`/questions`,component:QuestionsPage}),(0,$.jsx)(Route,{path:`/browse`,component:el}),(0,$.jsx)(Route,{path:`/browse/:id`,component:tl}),(0,$.jsx)(Route,{path:`/feeds`,component:nl}),(0,$.jsx)(Route,{children:(0,$.jsxs)(`div`,{className:`page`,children:[(0,$.jsx)(`h1`,{tabIndex:-1,children:Z.shell.lost}),(0,$.jsx)(`p`,{children:(0,$.jsx)(ss,{href:`/`,children:Z.shell.toAsk})})]})})]})})})})}var rl=document.getElementById(`workbench`);if(rl===null)throw Error(`index.html has no element with the id "workbench"`);(0,Jo.createRoot)(rl).render((0,$.jsx)(K.StrictMode,{children:(0,$.jsx)(App,{})}));export{number as C,useSearch as D,useParams as E,fieldWords as S,useLocation as T,cellOf as _,CellView as a,Z as b,originOf as c,RunningLine as d,GapsBanner as f,cellText as g,formOf as h,OriginFacts as i,ask as l,Qs as m,SectionView as n,run as o,eachOnce as p,RowsTable as r,hasMarks as s,useRun as t,graphql as u,Vs as v,ss as w,enumWords as x,isObject as y};