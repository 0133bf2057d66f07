/* MOSAIC Explorer, BSD-3-Clause; where d3 is in it: ISC, Mike Bostock, see docs/licences.md */
(()=>{function T(t,n={},...o){let e=document.createElement(t);for(let[r,i]of Object.entries(n))e.setAttribute(r,i);return e.append(...o),e}function j(t){let n=Uint8Array;if(n.fromBase64)return n.fromBase64(t);let o=atob(t),e=new Uint8Array(o.length);for(let r=0;r<o.length;r++)e[r]=o.charCodeAt(r);return e}var q=/^([A-Za-z_][A-Za-z0-9_]*)(?:\[([^\]]*)\])?$/;var y=class extends Error{},W=t=>new Uint8Array(t.size),J=t=>new Uint8Array(t.size).fill(1);function N(t,n){for(let e of t.rows){if(e.name===n)return{row:e,start:e.start,stop:e.start+e.size};if(!e.is_vector&&e.names.includes(n)){let r=e.start+e.names.indexOf(n);return{row:e,start:r,stop:r+1}}}let o=t.rows.flatMap(e=>e.is_vector?[e.name]:[e.name,...e.names]);throw new y(`there is no '${n}'; there are ${o.join(", ")}.`)}function L(t,n,o,e,r=null){let{row:i,start:l,stop:u}=N(t,o),m=Uint8Array.from(n);for(let f=l;f<u;f++)(r===null||Y(i,r,f-i.start))&&(m[f]=e?1:0);return m}function Y(t,n,o){if(t.extent===null)return n.includes(t.names[o]);let[e,r]=n;return t.axis[o]>=e&&(t.axis[o]<r||r>=t.extent[1])}function A(t,n){let o=n.split(/\s+/).filter(Boolean);if(o.join()==="all")return J(t);let e=W(t);for(let r of o.join()==="nothing"?[]:o){let i=q.exec(r);if(!i)throw new y(`cannot read '${r}' in the mask '${n}'; write a name, or name[start:stop].`);let[,l,u]=i;if(u===void 0)e=L(t,e,l,!0);else for(let m of u.split(","))e=L(t,e,l,!0,Q(t,l,m))}return e}function Q(t,n,o){let{row:e}=N(t,n),{extent:r}=e;if(e.name!==n)throw new y(`'${n}' is one number; it is seen or hidden whole, without a span.`);if(r===null){if(e.names.includes(o.trim()))return[o.trim()];throw new y(`'${o.trim()}' is none of the values of ${n}: ${e.names.join(", ")}.`)}let i=o.split(":").map(f=>f.trim()),[l,u]=r.map((f,d)=>i[d]===""?f:Number(i[d]));if(i.length===2&&r[0]<=l&&l<u&&u<=r[1])return[l,u];throw new y(`'${o}' is no span of ${n}; allowed: ${r[0]} to ${r[1]} ${e.unit}, start:stop.`)}var k=5;function R(t,n,o,e){let{table:r,scalars:i}=t.about,l=t.vectors.panels.flatMap(s=>s.choices??[]),u=(s,w,a)=>{if(w.includes(a))return a;throw new y(`there is no ${s} '${a}'; there are ${w.join(", ")}.`)},m=s=>w=>{let a=l.find(g=>g.field===s);return{[s]:u(s,Object.keys(a?.options??{}),w)}},f={row:s=>({row:Z(s,n.rows)}),mask:s=>({mask:A(r,s)}),noise:s=>({noise:u("noise",Object.keys(n.measured),s)}),focus:s=>({scalar:u("scalar",i,s)}),edit:s=>({edits:s.split(",").map(w=>H(t,w))}),pins:s=>({pins:s.split(";").map(w=>A(r,w))}),reference:s=>({reference:Number(u("reference",["0","1","2","3","4"],s))}),truth:s=>({truth:u("truth",["shown","off"],s)}),frame:m("frame"),time:m("time"),sfr:m("sfr")},d=new URLSearchParams(o),p=[],h=e;for(let[s,w]of Object.entries(f)){let a=d.get(s);if(a!==null)try{h={...h,...w(a)}}catch(g){if(!(g instanceof y))throw g;p.push(g.message)}}return h.reference>h.pins.length&&(h={...h,reference:0}),{snapshot:h,trouble:p.join(" ")}}function Z(t,n){let o=n.indexOf(Number(t));if(t&&o>=0)return o;let e=n.length>k?`, ... (${n.length})`:"";throw new y(`galaxy ${t} is not on this page, which has ${n.slice(0,k).join(", ")}${e}.`)}function H({editable:t},n){let[o,e]=n.split(":"),r=t.find(l=>l.name===o),i=Number(e);if(r&&e&&i>=r.allowed[0]&&i<=r.allowed[1])return[o,i];throw new y(`cannot read the edit '${n}'; write name:number, like g:24.3.`)}function B({n:t,rows:n,noises:o},e,r){let i=0,l=f=>(i+=4*f,new Float32Array(r.buffer,i-4*f,f)),u=l(t*e),m={};for(let{name:f,columns:d}of o){let p={values:u.slice(),error:new Float32Array(t*e),limit:new Uint8Array(t*e)},[h,s,w]=[l(t*d.length),l(t*d.length),l(t*d.length)];for(let a=0;a<t;a++)d.forEach((g,b)=>{p.values[a*e+g]=h[a*d.length+b],p.error[a*e+g]=s[a*d.length+b],p.limit[a*e+g]=w[a*d.length+b]});m[f]=p}return{n:t,rows:n,truth:u,measured:m}}function U({drawing:t,galaxies:n,state:o,first:e,lesson:r,explorer:i},l,u){let{say:m,galaxy:f}=i,d=-1,p=null,h=null;f.followDrawn(a=>{h=a,s()});function s(){if(!p||p.snapshot!==h)return;let{version:a}=p;p=null,requestAnimationFrame(()=>setTimeout(()=>u(a)))}async function w(a){let g=await fetch(`${l}/galaxies/${a}`);if(!g.ok)throw new Error("the presenter has gone on");let{packing:b,numbers:S}=await g.json(),{size:c}=t.about.table;z(n,B(b,c,j(S)),c)}return{async show(a){if(d=a.version,!n.rows.includes(a.row)){try{await w(a.row)}catch{d===a.version&&m(`Galaxy ${a.row}, which the presenter shows, could not be brought here.`);return}if(d!==a.version)return}let{snapshot:g,trouble:b}=R(t,n,a.query,e);r?r.follow(a.lesson,a.page,g):o.go(g),b&&m(b),p={version:a.version,snapshot:o.now},s()}}}function z(t,n,o){let e=t.n-1;t.rows[e]=n.rows[0],t.truth.set(n.truth,e*o);for(let[r,{values:i,error:l,limit:u}]of Object.entries(t.measured)){let m=n.measured[r]??{values:n.truth,error:new Float32Array(o),limit:new Uint8Array(o)};i.set(m.values,e*o),l.set(m.error,e*o),u.set(m.limit,e*o)}}function C(t,n,o){let e=n,r=0,i=null,l;function u(p){clearTimeout(l),l=setTimeout(m,p)}function m(){i?.close(),o.lost(!0),clearTimeout(l);let p=Math.min(500*2**r++,8e3);l=setTimeout(f,p*(.75+.5*Math.random()))}function f(){let p=new EventSource(`${t}/view?student=${encodeURIComponent(e)}`);i=p;let h=(s,w)=>p.addEventListener(s,a=>{p===i&&(u(25e3),w(JSON.parse(a.data)))});h("hello",({student:s})=>{e=s,r=0,o.lost(!1),o.hello(e)}),h("view",o.view),h("here",()=>{}),p.addEventListener("error",()=>p===i&&m()),u(25e3)}let d=()=>{r===0||document.hidden||(r=0,clearTimeout(l),i?.close(),f())};return window.addEventListener("online",d),document.addEventListener("visibilitychange",d),f(),{async post(p,h){try{let s=await fetch(t+p,{method:"POST",headers:{"Content-Type":"application/json"},body:JSON.stringify({student:e,...h}),signal:AbortSignal.timeout(1e4)});if(s.status===409)return m(),null;let{error:w}=await s.json();return w??""}catch{return null}}}}var D=`.class-bar {
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: 4px 12px;
  margin-left: auto;
  font-size: 14px;
}
.class-bar span,
header .class-bar span {
  color: var(--ink);
}
.class-bar button {
  font: inherit;
  font-weight: 600;
  color: var(--seen);
  background: none;
  border: 1px solid var(--seen);
  border-radius: 4px;
  min-height: 30px;
  padding: 1px 10px;
  cursor: pointer;
}
.class-bar button:focus-visible {
  outline: 2px solid var(--seen);
  outline-offset: 1px;
}
.class-bar::before {
  content: "";
  width: 10px;
  height: 10px;
  border-radius: 50%;
  background: var(--mark);
}
.class-bar[data-mode="alone"]::before,
.class-bar[data-mode="free"]::before {
  background: none;
  border: 2px solid var(--soft);
}
.class-bar[data-mode="lost"]::before {
  background: var(--answer);
}
`;var V=6e3,G="mosaic-class-page",P="mosaic-class-alone",E={follow:["You follow the presenter.","Leave, explore by yourself"],alone:["You explore by yourself.","Follow the presenter again"],free:["The presenter lets you explore by yourself.",""]};function $(t,n){try{return n!==void 0&&sessionStorage.setItem(t,n),sessionStorage.getItem(t)??""}catch{return n??""}}function X(t){let n=window.location.pathname.replace(/\/+$/,""),o=document.getElementById("explorer"),e=T("span",{role:"status","aria-live":"polite"}),r=T("span",{role:"status","aria-live":"polite"}),i=T("button",{type:"button"}),l=T("div",{class:"class-bar"},e,i,r);document.head.append(T("style",{},D)),document.querySelector("header")?.append(l);let[u,m]=[$(P)==="yes",!1],f=null,d=new Map,p=U(t,n,c=>{o.dataset.version=String(c)});function h(){let c=f?.is_led?u?"alone":"follow":"free";l.dataset.mode=m?"lost":c,e.textContent=m?"Connection lost, coming back… You can go on meanwhile.":E[c][0],i.textContent=E[c][1],i.hidden=!E[c][1]}let s=()=>f?.is_led&&!u&&p.show(f);function w(c){u=c,$(P,u?"yes":"no"),h(),s()}i.addEventListener("click",()=>w(!u));let a=C(n,$(G),{view(c){let x=JSON.stringify(c)!==JSON.stringify(f);f=c,h(),x&&s()},hello(c){$(G,c);for(let x of d.values())S(x)},lost(c){m=c,h()}}),g;function b(c){r.textContent=c,clearTimeout(g),g=setTimeout(()=>r.replaceChildren(),V)}async function S(c){let x=`${c.lesson} ${c.page}`;d.set(x,c);let v=await a.post("/answers",c);v!==null&&(d.get(x)===c&&d.delete(x),b(v||"Your answer was sent, without your name."))}t.lesson?.followHands(({act:c,lesson:x,page:v,guess:_,curve:M,choice:I},F)=>{let O={lesson:x,page:v};c==="open"||c==="close"?w(!0):c==="guess"&&!F?b("This is another galaxy than the page's: your guess was not sent."):c==="guess"&&M?S({...O,curve:M}):c==="guess"?S({...O,guess:{value:_.value,width:_.width}}):c==="outcome"&&I!==void 0&&S({...O,choice:I})}),h()}document.getElementById("explorer")?.addEventListener("mosaic-drawn",t=>X(t.detail),{once:!0});})();
