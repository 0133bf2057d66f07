/* ONNX Runtime is in it: MIT, Microsoft */
/* MOSAIC Explorer, BSD-3-Clause; where d3 is in it: ISC, Mike Bostock, see docs/licences.md */
(()=>{var Tt=(e=>typeof require<"u"?require:typeof Proxy<"u"?new Proxy(e,{get:(t,n)=>(typeof require<"u"?require:t)[n]}):e)(function(e){if(typeof require<"u")return require.apply(this,arguments);throw Error('Dynamic require of "'+e+'" is not supported')});var Ia=`.skip {
  position: absolute;
  z-index: 1;
  left: 8px;
  top: 8px;
  height: 32px;
  padding: 0 12px;
  white-space: nowrap;
}
.skip {
  font: inherit;
  border: 0;
  border-radius: 4px;
  color: #0067a1;
  background: #fff;
  cursor: pointer;
}
.skip:not(:focus) {
  width: 1px;
  height: 1px;
  padding: 0;
  overflow: hidden;
  clip-path: inset(50%);
}
`;function M(e,t={},...n){let o=document.createElement(e);for(let[r,s]of Object.entries(t))o.setAttribute(r,s);return o.append(...n),o}function Te(e,t){for(let[n,o]of Object.entries(t))e.style.setProperty(`--${n}`,o)}function ve(e){let t=e.closest(".mosaic-explorer");if(t)return t;let n=e.getRootNode();return n instanceof ShadowRoot?ve(n.host):document}function Co(e,t){for(let n of e.querySelectorAll("*")){if(n.matches(t))return n;let o=n.shadowRoot&&Co(n.shadowRoot,t);if(o)return o}return null}var um=["range","radio","checkbox","button","submit"].map(e=>`[type=${e}]`).join(", "),Da=`input:not(${um}), textarea, select, [contenteditable], [role=option], [role=menuitem]`,dm="input[type=range], input[type=radio], [role=slider], [role=tab]",pm=["ArrowLeft","ArrowRight","ArrowUp","ArrowDown","Home","End","PageUp","PageDown"],hm="?",_o=e=>e.some(t=>t instanceof Element&&t.matches("[role=dialog], [popover]"));function Ba(e,t){let{keys:n}=e,o=null,r=l=>{let c=l.composedPath(),f=c[0];_o(c)||(o=f.closest?.("button, input, [tabindex]"))},s=l=>{!_o(l.composedPath())||l.relatedTarget||setTimeout(()=>{document.activeElement===document.body&&o?.focus()})},i=l=>{let c=l.composedPath(),f=c[0],u=d=>f.matches?.(d);l.ctrlKey||l.metaKey||l.altKey||(l.key==="Escape"&&u(Da)&&f.blur(),!(l.defaultPrevented||!n.includes(l.key))&&(u(Da)||u(dm)&&pm.includes(l.key)||_o(c)&&l.key!==hm||(l.preventDefault(),t.send(l.key))))};window.addEventListener("keydown",i),window.addEventListener("focusout",s);for(let l of["keydown","pointerdown"])window.addEventListener(l,r,!0);let a=M("button",{type:"button",class:"skip"},"skip to the plots");return a.addEventListener("click",()=>Co(ve(a),".vectors canvas")?.focus()),{element:a,changes:{keys(l){n=l}},destroy(){window.removeEventListener("keydown",i),window.removeEventListener("focusout",s);for(let l of["keydown","pointerdown"])window.removeEventListener(l,r,!0)}}}var ns=Object.defineProperty,mm=Object.getOwnPropertyDescriptor,gm=Object.getOwnPropertyNames,wm=Object.prototype.hasOwnProperty,bm=(e=>typeof Tt<"u"?Tt:typeof Proxy<"u"?new Proxy(e,{get:(t,n)=>(typeof Tt<"u"?Tt:t)[n]}):e)(function(e){if(typeof Tt<"u")return Tt.apply(this,arguments);throw Error('Dynamic require of "'+e+'" is not supported')}),le=(e,t,n)=>()=>{if(n)throw n[0];try{return e&&(t=e(e=0)),t}catch(o){throw n=[o],o}},gr=(e,t)=>{for(var n in t)ns(e,n,{get:t[n],enumerable:!0})},ym=(e,t,n,o)=>{if(t&&typeof t=="object"||typeof t=="function")for(let r of gm(t))!wm.call(e,r)&&r!==n&&ns(e,r,{get:()=>t[r],enumerable:!(o=mm(t,r))||o.enumerable});return e},Zo=e=>ym(ns({},"__esModule",{value:!0}),e),Tn,ft,pr,Fa,rl,ol=le(()=>{"use strict";Tn=new Map,ft=[],pr=(e,t,n)=>{if(t&&typeof t.init=="function"&&typeof t.createInferenceSessionHandler=="function"){let o=Tn.get(e);if(o===void 0)Tn.set(e,{backend:t,priority:n});else{if(o.priority>n)return;if(o.priority===n&&o.backend!==t)throw new Error(`cannot register backend "${e}" using priority ${n}`)}if(n>=0){let r=ft.indexOf(e);r!==-1&&ft.splice(r,1);for(let s=0;s<ft.length;s++)if(Tn.get(ft[s]).priority<=n){ft.splice(s,0,e);return}ft.push(e)}return}throw new TypeError("not a valid backend")},Fa=async e=>{let t=Tn.get(e);if(!t)return"backend not found.";if(t.initialized)return t.backend;if(t.aborted)return t.error;{let n=!!t.initPromise;try{return n||(t.initPromise=t.backend.init(e)),await t.initPromise,t.initialized=!0,t.backend}catch(o){return n||(t.error=`${o}`,t.aborted=!0),t.error}finally{delete t.initPromise}}},rl=async e=>{let t=e.executionProviders||[],n=t.map(l=>typeof l=="string"?l:l.name),o=n.length===0?ft:n,r,s=[],i=new Set;for(let l of o){let c=await Fa(l);typeof c=="string"?s.push({name:l,err:c}):(r||(r=c),r===c&&i.add(l))}if(!r)throw new Error(`no available backend found. ERR: ${s.map(l=>`[${l.name}] ${l.err}`).join(", ")}`);for(let{name:l,err:c}of s)n.includes(l)&&console.warn(`removing requested execution provider "${l}" from session options because it is not available: ${c}`);let a=t.filter(l=>i.has(typeof l=="string"?l:l.name));return[r,new Proxy(e,{get:(l,c)=>c==="executionProviders"?a:Reflect.get(l,c)})]}}),vm=le(()=>{"use strict";ol()}),sl,xm=le(()=>{"use strict";sl="1.30.0"}),Io,Me,il=le(()=>{"use strict";xm(),Io="warning",Me={wasm:{},webgl:{},webgpu:{},versions:{common:sl},set logLevel(e){if(e!==void 0){if(typeof e!="string"||["verbose","info","warning","error","fatal"].indexOf(e)===-1)throw new Error(`Unsupported logging level: ${e}`);Io=e}},get logLevel(){return Io}},Object.defineProperty(Me,"logLevel",{enumerable:!0})}),ge,km=le(()=>{"use strict";il(),ge=Me}),al,ll,Mm=le(()=>{"use strict";al=(e,t)=>{let n=typeof document<"u"?document.createElement("canvas"):new OffscreenCanvas(1,1);n.width=e.dims[3],n.height=e.dims[2];let o=n.getContext("2d");if(o!=null){let r,s;t?.tensorLayout!==void 0&&t.tensorLayout==="NHWC"?(r=e.dims[2],s=e.dims[3]):(r=e.dims[3],s=e.dims[2]);let i=t?.format!==void 0?t.format:"RGB",a=t?.norm,l,c;a===void 0||a.mean===void 0?l=[255,255,255,255]:typeof a.mean=="number"?l=[a.mean,a.mean,a.mean,a.mean]:(l=[a.mean[0],a.mean[1],a.mean[2],0],a.mean[3]!==void 0&&(l[3]=a.mean[3])),a===void 0||a.bias===void 0?c=[0,0,0,0]:typeof a.bias=="number"?c=[a.bias,a.bias,a.bias,a.bias]:(c=[a.bias[0],a.bias[1],a.bias[2],0],a.bias[3]!==void 0&&(c[3]=a.bias[3]));let f=s*r,u=0,d=f,h=f*2,g=-1;i==="RGBA"?(u=0,d=f,h=f*2,g=f*3):i==="RGB"?(u=0,d=f,h=f*2):i==="RBG"&&(u=0,h=f,d=f*2);for(let v=0;v<s;v++)for(let k=0;k<r;k++){let m=(e.data[u++]-c[0])*l[0],x=(e.data[d++]-c[1])*l[1],N=(e.data[h++]-c[2])*l[2],y=g===-1?255:(e.data[g++]-c[3])*l[3];o.fillStyle="rgba("+m+","+x+","+N+","+y+")",o.fillRect(k,v,1,1)}if("toDataURL"in n)return n.toDataURL();throw new Error("toDataURL is not supported")}else throw new Error("Can not access image data")},ll=(e,t)=>{let n=typeof document<"u"?document.createElement("canvas").getContext("2d"):new OffscreenCanvas(1,1).getContext("2d"),o;if(n!=null){let r,s,i;t?.tensorLayout!==void 0&&t.tensorLayout==="NHWC"?(r=e.dims[2],s=e.dims[1],i=e.dims[3]):(r=e.dims[3],s=e.dims[2],i=e.dims[1]);let a=t!==void 0&&t.format!==void 0?t.format:"RGB",l=t?.norm,c,f;l===void 0||l.mean===void 0?c=[255,255,255,255]:typeof l.mean=="number"?c=[l.mean,l.mean,l.mean,l.mean]:(c=[l.mean[0],l.mean[1],l.mean[2],255],l.mean[3]!==void 0&&(c[3]=l.mean[3])),l===void 0||l.bias===void 0?f=[0,0,0,0]:typeof l.bias=="number"?f=[l.bias,l.bias,l.bias,l.bias]:(f=[l.bias[0],l.bias[1],l.bias[2],0],l.bias[3]!==void 0&&(f[3]=l.bias[3]));let u=s*r;if(t!==void 0&&(t.format!==void 0&&i===4&&t.format!=="RGBA"||i===3&&t.format!=="RGB"&&t.format!=="BGR"))throw new Error("Tensor format doesn't match input tensor dims");let d=4,h=0,g=1,v=2,k=3,m=0,x=u,N=u*2,y=-1;a==="RGBA"?(m=0,x=u,N=u*2,y=u*3):a==="RGB"?(m=0,x=u,N=u*2):a==="RBG"&&(m=0,N=u,x=u*2),o=n.createImageData(r,s);for(let $=0;$<s*r;h+=d,g+=d,v+=d,k+=d,$++)o.data[h]=(e.data[m++]-f[0])*c[0],o.data[g]=(e.data[x++]-f[1])*c[1],o.data[v]=(e.data[N++]-f[2])*c[2],o.data[k]=y===-1?255:(e.data[y++]-f[3])*c[3]}else throw new Error("Can not access image data");return o}}),ar,cl,fl,ul,dl,pl,Nm=le(()=>{"use strict";rs(),ar=(e,t)=>{if(e===void 0)throw new Error("Image buffer must be defined");if(t.height===void 0||t.width===void 0)throw new Error("Image height and width must be defined");if(t.tensorLayout==="NHWC")throw new Error("NHWC Tensor layout is not supported yet");let{height:n,width:o}=t,r=t.norm??{mean:255,bias:0},s,i;typeof r.mean=="number"?s=[r.mean,r.mean,r.mean,r.mean]:s=[r.mean[0],r.mean[1],r.mean[2],r.mean[3]??255],typeof r.bias=="number"?i=[r.bias,r.bias,r.bias,r.bias]:i=[r.bias[0],r.bias[1],r.bias[2],r.bias[3]??0];let a=t.format!==void 0?t.format:"RGBA",l=t.tensorFormat!==void 0&&t.tensorFormat!==void 0?t.tensorFormat:"RGB",c=n*o,f=l==="RGBA"?new Float32Array(c*4):new Float32Array(c*3),u=4,d=0,h=1,g=2,v=3,k=0,m=c,x=c*2,N=-1;a==="RGB"&&(u=3,d=0,h=1,g=2,v=-1),l==="RGBA"?N=c*3:l==="RBG"?(k=0,x=c,m=c*2):l==="BGR"&&(x=0,m=c,k=c*2);for(let y=0;y<c;y++,d+=u,g+=u,h+=u,v+=u)f[k++]=(e[d]+i[0])/s[0],f[m++]=(e[h]+i[1])/s[1],f[x++]=(e[g]+i[2])/s[2],N!==-1&&v!==-1&&(f[N++]=(e[v]+i[3])/s[3]);return l==="RGBA"?new Re("float32",f,[1,4,n,o]):new Re("float32",f,[1,3,n,o])},cl=async(e,t)=>{let n=typeof HTMLImageElement<"u"&&e instanceof HTMLImageElement,o=typeof ImageData<"u"&&e instanceof ImageData,r=typeof ImageBitmap<"u"&&e instanceof ImageBitmap,s=typeof e=="string",i,a=t??{},l=()=>{if(typeof document<"u")return document.createElement("canvas");if(typeof OffscreenCanvas<"u")return new OffscreenCanvas(1,1);throw new Error("Canvas is not supported")},c=f=>typeof HTMLCanvasElement<"u"&&f instanceof HTMLCanvasElement||f instanceof OffscreenCanvas?f.getContext("2d"):null;if(n){let f=l();f.width=e.width,f.height=e.height;let u=c(f);if(u!=null){let d=e.height,h=e.width;if(t!==void 0&&t.resizedHeight!==void 0&&t.resizedWidth!==void 0&&(d=t.resizedHeight,h=t.resizedWidth),t!==void 0){if(a=t,t.tensorFormat!==void 0)throw new Error("Image input config format must be RGBA for HTMLImageElement");a.tensorFormat="RGBA",a.height=d,a.width=h}else a.tensorFormat="RGBA",a.height=d,a.width=h;u.drawImage(e,0,0),i=u.getImageData(0,0,h,d).data}else throw new Error("Can not access image data")}else if(o){let f,u;if(t!==void 0&&t.resizedWidth!==void 0&&t.resizedHeight!==void 0?(f=t.resizedHeight,u=t.resizedWidth):(f=e.height,u=e.width),t!==void 0&&(a=t),a.format="RGBA",a.height=f,a.width=u,t!==void 0){let d=l();d.width=u,d.height=f;let h=c(d);if(h!=null)h.putImageData(e,0,0),i=h.getImageData(0,0,u,f).data;else throw new Error("Can not access image data")}else i=e.data}else if(r){if(t===void 0)throw new Error("Please provide image config with format for Imagebitmap");let f=l();f.width=e.width,f.height=e.height;let u=c(f);if(u!=null){let d=e.height,h=e.width;return u.drawImage(e,0,0,h,d),i=u.getImageData(0,0,h,d).data,a.height=d,a.width=h,ar(i,a)}else throw new Error("Can not access image data")}else{if(s)return new Promise((f,u)=>{let d=l(),h=c(d);if(!e||!h)return u();let g=new Image;g.crossOrigin="Anonymous",g.src=e,g.onload=()=>{d.width=g.width,d.height=g.height,h.drawImage(g,0,0,d.width,d.height);let v=h.getImageData(0,0,d.width,d.height);a.height=d.height,a.width=d.width,f(ar(v.data,a))}});throw new Error("Input data provided is not supported - aborted tensor creation")}if(i!==void 0)return ar(i,a);throw new Error("Input data provided is not supported - aborted tensor creation")},fl=(e,t)=>{let{width:n,height:o,download:r,dispose:s}=t,i=[1,o,n,4];return new Re({location:"texture",type:"float32",texture:e,dims:i,download:r,dispose:s})},ul=(e,t)=>{let{dataType:n,dims:o,download:r,dispose:s}=t;return new Re({location:"gpu-buffer",type:n??"float32",gpuBuffer:e,dims:o,download:r,dispose:s})},dl=(e,t)=>{let{dataType:n,dims:o,download:r,dispose:s}=t;return new Re({location:"ml-tensor",type:n??"float32",mlTensor:e,dims:o,download:r,dispose:s})},pl=(e,t,n)=>new Re({location:"cpu-pinned",type:e,data:t,dims:n??[t.length]})}),Rt,Ln,Do,hl,Em=le(()=>{"use strict";Rt=new Map([["float32",Float32Array],["uint8",Uint8Array],["int8",Int8Array],["uint16",Uint16Array],["int16",Int16Array],["int32",Int32Array],["bool",Uint8Array],["float64",Float64Array],["uint32",Uint32Array],["int4",Uint8Array],["uint4",Uint8Array]]),Ln=new Map([[Float32Array,"float32"],[Uint8Array,"uint8"],[Int8Array,"int8"],[Uint16Array,"uint16"],[Int16Array,"int16"],[Int32Array,"int32"],[Float64Array,"float64"],[Uint32Array,"uint32"]]),Do=!1,hl=()=>{if(!Do){Do=!0;let e=typeof BigInt64Array<"u"&&BigInt64Array.from,t=typeof BigUint64Array<"u"&&BigUint64Array.from,n=globalThis.Float16Array,o=typeof n<"u"&&n.from;e&&(Rt.set("int64",BigInt64Array),Ln.set(BigInt64Array,"int64")),t&&(Rt.set("uint64",BigUint64Array),Ln.set(BigUint64Array,"uint64")),o?(Rt.set("float16",n),Ln.set(n,"float16")):Rt.set("float16",Uint16Array)}}}),ml,gl,Am=le(()=>{"use strict";rs(),ml=e=>{let t=1;for(let n=0;n<e.length;n++){let o=e[n];if(typeof o!="number"||!Number.isSafeInteger(o))throw new TypeError(`dims[${n}] must be an integer, got: ${o}`);if(o<0)throw new RangeError(`dims[${n}] must be a non-negative integer, got: ${o}`);t*=o}return t},gl=(e,t)=>{switch(e.location){case"cpu":return new Re(e.type,e.data,t);case"cpu-pinned":return new Re({location:"cpu-pinned",data:e.data,type:e.type,dims:t});case"texture":return new Re({location:"texture",texture:e.texture,type:e.type,dims:t});case"gpu-buffer":return new Re({location:"gpu-buffer",gpuBuffer:e.gpuBuffer,type:e.type,dims:t});case"ml-tensor":return new Re({location:"ml-tensor",mlTensor:e.mlTensor,type:e.type,dims:t});default:throw new Error(`tensorReshape: tensor location ${e.location} is not supported`)}}}),Re,rs=le(()=>{"use strict";Mm(),Nm(),Em(),Am(),Re=class{constructor(e,t,n){hl();let o,r;if(typeof e=="object"&&"location"in e)switch(this.dataLocation=e.location,o=e.type,r=e.dims,e.location){case"cpu-pinned":{let i=Rt.get(o);if(!i)throw new TypeError(`unsupported type "${o}" to create tensor from pinned buffer`);if(!(e.data instanceof i))throw new TypeError(`buffer should be of type ${i.name}`);this.cpuData=e.data;break}case"texture":{if(o!=="float32")throw new TypeError(`unsupported type "${o}" to create tensor from texture`);this.gpuTextureData=e.texture,this.downloader=e.download,this.disposer=e.dispose;break}case"gpu-buffer":{if(o!=="float32"&&o!=="float16"&&o!=="int32"&&o!=="int64"&&o!=="uint32"&&o!=="uint8"&&o!=="bool"&&o!=="uint4"&&o!=="int4")throw new TypeError(`unsupported type "${o}" to create tensor from gpu buffer`);this.gpuBufferData=e.gpuBuffer,this.downloader=e.download,this.disposer=e.dispose;break}case"ml-tensor":{if(o!=="float32"&&o!=="float16"&&o!=="int32"&&o!=="int64"&&o!=="uint32"&&o!=="uint64"&&o!=="int8"&&o!=="uint8"&&o!=="bool"&&o!=="uint4"&&o!=="int4")throw new TypeError(`unsupported type "${o}" to create tensor from MLTensor`);this.mlTensorData=e.mlTensor,this.downloader=e.download,this.disposer=e.dispose;break}default:throw new Error(`Tensor constructor: unsupported location '${this.dataLocation}'`)}else{let i,a;if(typeof e=="string")if(o=e,a=n,e==="string"){if(!Array.isArray(t))throw new TypeError("A string tensor's data must be a string array.");i=t}else{let l=Rt.get(e);if(l===void 0)throw new TypeError(`Unsupported tensor type: ${e}.`);if(Array.isArray(t)){if(e==="float16"&&l===Uint16Array||e==="uint4"||e==="int4")throw new TypeError(`Creating a ${e} tensor from number array is not supported. Please use ${l.name} as data.`);e==="uint64"||e==="int64"?i=l.from(t,BigInt):i=l.from(t)}else if(t instanceof l)i=t;else if(t instanceof Uint8ClampedArray)if(e==="uint8")i=Uint8Array.from(t);else throw new TypeError("A Uint8ClampedArray tensor's data must be type of uint8");else if(e==="float16"&&t instanceof Uint16Array&&l!==Uint16Array)i=new globalThis.Float16Array(t.buffer,t.byteOffset,t.length);else throw new TypeError(`A ${o} tensor's data must be type of ${l}`)}else if(a=t,Array.isArray(e)){if(e.length===0)throw new TypeError("Tensor type cannot be inferred from an empty array.");let l=typeof e[0];if(l==="string")o="string",i=e;else if(l==="boolean")o="bool",i=Uint8Array.from(e);else throw new TypeError(`Invalid element type of data array: ${l}.`)}else if(e instanceof Uint8ClampedArray)o="uint8",i=Uint8Array.from(e);else{let l=Ln.get(e.constructor);if(l===void 0)throw new TypeError(`Unsupported type for tensor data: ${e.constructor}.`);o=l,i=e}if(a===void 0)a=[i.length];else if(!Array.isArray(a))throw new TypeError("A tensor's dims must be a number array");r=a,this.cpuData=i,this.dataLocation="cpu"}let s=ml(r);if(this.cpuData&&s!==this.cpuData.length&&!((o==="uint4"||o==="int4")&&Math.ceil(s/2)===this.cpuData.length))throw new Error(`Tensor's size(${s}) does not match data length(${this.cpuData.length}).`);this.type=o,this.dims=r,this.size=s}static async fromImage(e,t){return cl(e,t)}static fromTexture(e,t){return fl(e,t)}static fromGpuBuffer(e,t){return ul(e,t)}static fromMLTensor(e,t){return dl(e,t)}static fromPinnedBuffer(e,t,n){return pl(e,t,n)}toDataURL(e){return al(this,e)}toImageData(e){return ll(this,e)}get data(){if(this.ensureValid(),!this.cpuData)throw new Error("The data is not on CPU. Use `getData()` to download GPU data to CPU, or use `texture` or `gpuBuffer` property to access the GPU data directly.");return this.cpuData}get location(){return this.dataLocation}get texture(){if(this.ensureValid(),!this.gpuTextureData)throw new Error("The data is not stored as a WebGL texture.");return this.gpuTextureData}get gpuBuffer(){if(this.ensureValid(),!this.gpuBufferData)throw new Error("The data is not stored as a WebGPU buffer.");return this.gpuBufferData}get mlTensor(){if(this.ensureValid(),!this.mlTensorData)throw new Error("The data is not stored as a WebNN MLTensor.");return this.mlTensorData}async getData(e){switch(this.ensureValid(),this.dataLocation){case"cpu":case"cpu-pinned":return this.data;case"texture":case"gpu-buffer":case"ml-tensor":{if(!this.downloader)throw new Error("The current tensor is not created with a specified data downloader.");if(this.isDownloading)throw new Error("The current tensor is being downloaded.");try{this.isDownloading=!0;let t=await this.downloader();return this.downloader=void 0,this.dataLocation="cpu",this.cpuData=t,e&&this.disposer&&(this.disposer(),this.disposer=void 0),t}finally{this.isDownloading=!1}}default:throw new Error(`cannot get data from location: ${this.dataLocation}`)}}dispose(){if(this.isDownloading)throw new Error("The current tensor is being downloaded.");this.disposer&&(this.disposer(),this.disposer=void 0),this.cpuData=void 0,this.gpuTextureData=void 0,this.gpuBufferData=void 0,this.mlTensorData=void 0,this.downloader=void 0,this.isDownloading=void 0,this.dataLocation="none"}ensureValid(){if(this.dataLocation==="none")throw new Error("The tensor is disposed.")}reshape(e){if(this.ensureValid(),this.downloader||this.disposer)throw new Error("Cannot reshape a tensor that owns GPU resource.");return gl(this,e)}}}),Pe,wl=le(()=>{"use strict";rs(),Pe=Re}),Jo,Bo,tn,nn,rn,on,bl=le(()=>{"use strict";il(),Jo=(e,t)=>{(typeof Me.trace>"u"?!Me.wasm.trace:!Me.trace)||console.timeStamp(`${e}::ORT::${t}`)},Bo=(e,t)=>{let n=new Error().stack?.split(/\r\n|\r|\n/g)||[],o=!1;for(let r=0;r<n.length;r++){if(o&&!n[r].includes("TRACE_FUNC")){let s=`FUNC_${e}::${n[r].trim().split(" ")[1]}`;t&&(s+=`::${t}`),Jo("CPU",s);return}n[r].includes("TRACE_FUNC")&&(o=!0)}},tn=e=>{(typeof Me.trace>"u"?!Me.wasm.trace:!Me.trace)||Bo("BEGIN",e)},nn=e=>{(typeof Me.trace>"u"?!Me.wasm.trace:!Me.trace)||Bo("END",e)},rn=e=>{(typeof Me.trace>"u"?!Me.wasm.trace:!Me.trace)||console.time(`ORT::${e}`)},on=e=>{(typeof Me.trace>"u"?!Me.wasm.trace:!Me.trace)||console.timeEnd(`ORT::${e}`)}}),yl,Tm=le(()=>{"use strict";ol(),wl(),bl(),yl=class vl{constructor(t){this.handler=t}async run(t,n,o){tn(),rn("InferenceSession.run");let r={},s={};if(typeof t!="object"||t===null||t instanceof Pe||Array.isArray(t))throw new TypeError("'feeds' must be an object that use input names as keys and OnnxValue as corresponding values.");let i=!0;if(typeof n=="object"){if(n===null)throw new TypeError("Unexpected argument[1]: cannot be null.");if(n instanceof Pe)throw new TypeError("'fetches' cannot be a Tensor");if(Array.isArray(n)){if(n.length===0)throw new TypeError("'fetches' cannot be an empty array.");i=!1;for(let c of n){if(typeof c!="string")throw new TypeError("'fetches' must be a string array or an object.");if(this.outputNames.indexOf(c)===-1)throw new RangeError(`'fetches' contains invalid output name: ${c}.`);r[c]=null}if(typeof o=="object"&&o!==null)s=o;else if(typeof o<"u")throw new TypeError("'options' must be an object.")}else{let c=!1,f=Object.getOwnPropertyNames(n);for(let u of this.outputNames)if(f.indexOf(u)!==-1){let d=n[u];(d===null||d instanceof Pe)&&(c=!0,i=!1,r[u]=d)}if(c){if(typeof o=="object"&&o!==null)s=o;else if(typeof o<"u")throw new TypeError("'options' must be an object.")}else s=n}}else if(typeof n<"u")throw new TypeError("Unexpected argument[1]: must be 'fetches' or 'options'.");for(let c of this.inputNames)if(typeof t[c]>"u")throw new Error(`input '${c}' is missing in 'feeds'.`);if(i)for(let c of this.outputNames)r[c]=null;let a=await this.handler.run(t,r,s),l={};for(let c in a)if(Object.hasOwnProperty.call(a,c)){let f=a[c];f instanceof Pe?l[c]=f:l[c]=new Pe(f.type,f.data,f.dims)}return on("InferenceSession.run"),nn(),l}async release(){return this.handler.dispose()}static async create(t,n,o,r){tn(),rn("InferenceSession.create");let s,i={};if(typeof t=="string"){if(s=t,typeof n=="object"&&n!==null)i=n;else if(typeof n<"u")throw new TypeError("'options' must be an object.")}else if(t instanceof Uint8Array){if(s=t,typeof n=="object"&&n!==null)i=n;else if(typeof n<"u")throw new TypeError("'options' must be an object.")}else if(t instanceof ArrayBuffer||typeof SharedArrayBuffer<"u"&&t instanceof SharedArrayBuffer){let f=t,u=0,d=t.byteLength;if(typeof n=="object"&&n!==null)i=n;else if(typeof n=="number"){if(u=n,!Number.isSafeInteger(u))throw new RangeError("'byteOffset' must be an integer.");if(u<0||u>=f.byteLength)throw new RangeError(`'byteOffset' is out of range [0, ${f.byteLength}).`);if(d=t.byteLength-u,typeof o=="number"){if(d=o,!Number.isSafeInteger(d))throw new RangeError("'byteLength' must be an integer.");if(d<=0||u+d>f.byteLength)throw new RangeError(`'byteLength' is out of range (0, ${f.byteLength-u}].`);if(typeof r=="object"&&r!==null)i=r;else if(typeof r<"u")throw new TypeError("'options' must be an object.")}else if(typeof o<"u")throw new TypeError("'byteLength' must be a number.")}else if(typeof n<"u")throw new TypeError("'options' must be an object.");s=new Uint8Array(f,u,d)}else throw new TypeError("Unexpected argument[0]: must be 'path' or 'buffer'.");let[a,l]=await rl(i),c=await a.createInferenceSessionHandler(s,l);return on("InferenceSession.create"),nn(),new vl(c)}startProfiling(){this.handler.startProfiling()}endProfiling(){this.handler.endProfiling()}get inputNames(){return this.handler.inputNames}get outputNames(){return this.handler.outputNames}get inputMetadata(){return this.handler.inputMetadata}get outputMetadata(){return this.handler.outputMetadata}}}),wr,$m=le(()=>{"use strict";Tm(),wr=yl}),Sm=le(()=>{"use strict"}),Om=le(()=>{"use strict"}),Lm=le(()=>{"use strict"}),Rm=le(()=>{"use strict"}),Pm={};gr(Pm,{InferenceSession:()=>wr,TRACE:()=>Jo,TRACE_EVENT_BEGIN:()=>rn,TRACE_EVENT_END:()=>on,TRACE_FUNC_BEGIN:()=>tn,TRACE_FUNC_END:()=>nn,Tensor:()=>Pe,env:()=>ge,registerBackend:()=>pr});var Pt=le(()=>{"use strict";vm(),km(),$m(),wl(),Sm(),Om(),bl(),Lm(),Rm()}),os=le(()=>{"use strict"}),xl={};gr(xl,{default:()=>kl});var Fo,zo,kl,Cm=le(()=>{"use strict";_l(),sn(),ss(),Fo="ort-wasm-proxy-worker",zo=globalThis.self?.name===Fo,zo&&(self.onmessage=e=>{let{type:t,in:n}=e.data;try{switch(t){case"init-wasm":is(n.wasm).then(()=>{us(n).then(()=>{postMessage({type:t})},o=>{postMessage({type:t,err:o})})},o=>{postMessage({type:t,err:o})});break;case"init-ep":{let{epName:o,env:r}=n;ds(r,o).then(()=>{postMessage({type:t})},s=>{postMessage({type:t,err:s})});break}case"copy-from":{let{buffer:o}=n,r=mr(o);postMessage({type:t,out:r});break}case"create":{let{model:o,options:r}=n;ps(o,r).then(s=>{postMessage({type:t,out:s})},s=>{postMessage({type:t,err:s})});break}case"release":hs(n),postMessage({type:t});break;case"run":{let{sessionId:o,inputIndices:r,inputs:s,outputIndices:i,options:a}=n;ms(o,r,s,i,new Array(i.length).fill(null),a).then(l=>{l.some(c=>c[3]!=="cpu")?postMessage({type:t,err:"Proxy does not support non-cpu tensor location."}):postMessage({type:t,out:l},ws([...s,...l]))},l=>{postMessage({type:t,err:l})});break}case"end-profiling":gs(n),postMessage({type:t});break;default:}}catch(o){postMessage({type:t,err:o})}}),kl=zo?null:e=>new Worker(e??Le,{type:"module",name:Fo})}),Ml={};gr(Ml,{default:()=>Nl});async function za(e={}){var t=e,n=!!globalThis.window,o=!!globalThis.WorkerGlobalScope,r=o&&self.name?.startsWith("em-pthread");t.mountExternalData=(p,b)=>{p.startsWith("./")&&(p=p.substring(2)),(t.Tb||(t.Tb=new Map)).set(p,b)},t.unmountExternalData=()=>{delete t.Tb,delete t.mc,delete t.lc,delete t.nc},globalThis.SharedArrayBuffer??new WebAssembly.Memory({initial:0,maximum:0,shared:!0}).buffer.constructor;var s,i,a=(p,b)=>{throw b},l="file:///page/",c="";if(n||o){try{c=new URL(".",l).href}catch{}o&&(i=p=>{var b=new XMLHttpRequest;return b.open("GET",p,!1),b.responseType="arraybuffer",b.send(null),new Uint8Array(b.response)}),s=async p=>{if($(p))return new Promise((T,E)=>{var L=new XMLHttpRequest;L.open("GET",p,!0),L.responseType="arraybuffer",L.onload=()=>{L.status==200||L.status==0&&L.response?T(L.response):E(L.status)},L.onerror=E,L.send(null)});var b=await fetch(p,{credentials:"same-origin"});if(b.ok)return b.arrayBuffer();throw Error(b.status+" : "+b.url)}}var f,u,d,h,g,v,k=console.log.bind(console),m=console.error.bind(console),x=k,N=m,y=!1,$=p=>p.startsWith("file://");function w(){lt.buffer!=C.buffer&&z()}if(r){let p=function(b){try{var T=b.data,E=T.Rb;if(E==="load"){let L=[];self.onmessage=I=>L.push(I),v=()=>{postMessage({Rb:"loaded"});for(let I of L)p(I);self.onmessage=p};for(let I of T.ac)t[I]&&!t[I].proxy||(t[I]=(...H)=>{postMessage({Rb:"callHandler",$b:I,args:H})},I=="print"&&(x=t[I]),I=="printErr"&&(N=t[I]));lt=T.fc,z(),u=T.hc,ie(),ir()}else if(E==="run"){(function(L){var I=(w(),B)[L+52>>>2>>>0];L=(w(),B)[L+56>>>2>>>0],Oa(I,I-L),X(I)})(T.Qb),So(T.Qb,0,0,1,0,0),Nn(),Mo(T.Qb),O||=!0;try{Bp(T.dc,T.Vb)}catch(L){if(L!="unwind")throw L}}else T.target!=="setimmediate"&&(E==="checkMailbox"?O&&nr():E&&(N(`worker: received unknown command ${E}`),N(T)))}catch(L){throw Ea(),L}};var S=p,O=!1;self.onunhandledrejection=b=>{throw b.reason||b},self.onmessage=p}var C,D,_,A,B,R,F,U,Y,P=!1;function z(){var p=lt.buffer;t.HEAP8=C=new Int8Array(p),_=new Int16Array(p),t.HEAPU8=D=new Uint8Array(p),new Uint16Array(p),t.HEAP32=A=new Int32Array(p),t.HEAPU32=B=new Uint32Array(p),R=new Float32Array(p),F=new Float64Array(p),U=new BigInt64Array(p),new BigUint64Array(p)}function W(){P=!0,r?v():ct.Va()}function q(p){throw N(p="Aborted("+p+")"),y=!0,p=new WebAssembly.RuntimeError(p+". Build with -sASSERTIONS for more info."),g?.(p),p}function K(){return{a:{T:kh,f:Fp,w:zp,e:Up,k:jp,h:Wp,L:Hp,b:Gp,G:Vp,ua:Vi,j:qp,M:Yi,La:Qi,qa:Zi,sa:Ji,Ma:Xi,Ja:ea,Ca:ta,Ia:na,Z:ra,ra:oa,oa:sa,Ka:ia,pa:aa,Ra:Kp,Fa:Yp,ma:Zp,va:Jp,ja:Xp,U:eh,Ea:Mo,Oa:th,za:nh,Aa:rh,Ba:oh,xa:ua,ya:da,ka:pa,Ta:ih,Qa:ch,W:fh,V:uh,Pa:ah,F:dh,Na:ph,na:hh,u:sh,H:mh,S:or,la:wh,ba:gh,Ua:bh,Ga:ga,Ha:wa,ta:de,I:ba,wa:ya,Y:va,Da:xa,X:ka,$:sm,N:em,aa:om,O:Xh,v:jh,d:Ah,m:Nh,n:Mh,r:Ih,ca:Qh,E:Yh,o:Sh,P:Zh,C:tm,J:Kh,da:qh,ea:Vh,z:Dh,fa:Hh,Q:Gh,ga:Wh,y:zh,D:Jh,c:Eh,q:$h,i:Th,_:im,l:Lh,p:Rh,s:Oh,t:Ph,x:Bh,R:Uh,A:nm,K:Fh,B:rm,ha:_h,ia:Ch,g:vh,a:lt,Sa:ue}}}async function ie(){function p(E,L){return ct=E.exports,ct=(function(){var I=ct,H=re=>()=>re()>>>0,Q=re=>se=>re(se)>>>0;return(I=Object.assign({},I)).ub=H(I.ub),I.wb=Q(I.wb),I.Kb=Q(I.Kb),I.Lb=H(I.Lb),I.Pb=Q(I.Pb),I})(),at.push(ct.xb),E=ct,t._OrtInit=E.Wa,t._OrtGetLastError=E.Xa,t._OrtCreateSessionOptions=E.Ya,t._OrtAppendExecutionProvider=E.Za,t._OrtAddFreeDimensionOverride=E._a,t._OrtAddSessionConfigEntry=E.$a,t._OrtReleaseSessionOptions=E.ab,t._OrtCreateSession=E.bb,t._OrtReleaseSession=E.cb,t._OrtGetInputOutputCount=E.db,t._OrtGetInputOutputMetadata=E.eb,t._OrtFree=E.fb,t._OrtCreateTensor=E.gb,t._OrtGetTensorData=E.hb,t._OrtReleaseTensor=E.ib,t._OrtCreateRunOptions=E.jb,t._OrtAddRunConfigEntry=E.kb,t._OrtReleaseRunOptions=E.lb,t._OrtCreateBinding=E.mb,t._OrtBindInput=E.nb,t._OrtBindOutput=E.ob,t._OrtClearBoundOutputs=E.pb,t._OrtReleaseBinding=E.qb,t._OrtRunWithBinding=E.rb,t._OrtRun=E.sb,t._OrtEndProfiling=E.tb,sr=E.ub,Ma=t._free=E.vb,Na=t._malloc=E.wb,So=E.zb,Ea=E.Ab,Aa=E.Bb,Ta=E.Cb,Oo=E.Db,$a=E.Eb,Sa=E.Fb,ne=E.Gb,An=E.Hb,Oa=E.Ib,X=E.Jb,Lo=E.Kb,te=E.Lb,La=E.Mb,Ro=E.Nb,Ra=E.Ob,Pa=E.Pb,Ca=E.yb,u=L,ct}var b,T=K();return t.instantiateWasm?new Promise(E=>{t.instantiateWasm(T,(L,I)=>{E(p(L,I))})}):r?p(new WebAssembly.Instance(u,K()),u):(Y??=t.locateFile?t.locateFile?t.locateFile("ort-wasm-simd-threaded.wasm",c):c+"ort-wasm-simd-threaded.wasm":new URL("ort-wasm-simd-threaded.wasm","file:///page/").href,b=await(async function(E){var L=Y;if(!f&&!$(L))try{var I=fetch(L,{credentials:"same-origin"});return await WebAssembly.instantiateStreaming(I,E)}catch(H){N(`wasm streaming compile failed: ${H}`),N("falling back to ArrayBuffer instantiation")}return(async function(H,Q){try{var re=await(async function(se){if(!f)try{var Ne=await s(se);return new Uint8Array(Ne)}catch{}if(se==Y&&f)se=new Uint8Array(f);else{if(!i)throw"both async and sync fetching of the wasm failed";se=i(se)}return se})(H);return await WebAssembly.instantiate(re,Q)}catch(se){N(`failed to asynchronously prepare wasm: ${se}`),q(se)}})(L,E)})(T),p(b.instance,b.module))}class ee{name="ExitStatus";constructor(b){this.message=`Program terminated with exit(${b})`,this.status=b}}var fe=p=>{p.terminate(),p.onmessage=()=>{}},ae=[],J=0,V=null,G=p=>{me.length==0&&(Ui(),zi(me[0]));var b=me.pop();if(!b)return 6;ce.push(b),Oe[p.Qb]=b,b.Qb=p.Qb;var T={Rb:"run",dc:p.cc,Vb:p.Vb,Qb:p.Qb};return b.postMessage(T,p.Zb),0},Z=0,j=(p,b,...T)=>{var E,L=16*T.length,I=te(),H=Lo(L),Q=H>>>3;for(E of T)typeof E=="bigint"?((w(),U)[Q++>>>0]=1n,(w(),U)[Q++>>>0]=E):((w(),U)[Q++>>>0]=0n,(w(),F)[Q++>>>0]=E);return p=Aa(p,0,L,H,b),X(I),p};function ue(p){if(r)return j(0,1,p);if(d=p,!(0<Z)){for(var b of ce)fe(b);for(b of me)fe(b);me=[],ce=[],Oe={},y=!0}a(0,new ee(p))}function be(p){if(r)return j(1,0,p);de(p)}var de=p=>{if(d=p,r)throw be(p),"unwind";ue(p)},me=[],ce=[],at=[],Oe={},Xn=p=>{var b=p.Qb;delete Oe[b],me.push(p),ce.splice(ce.indexOf(p),1),p.Qb=0,Ta(b)};function Nn(){at.forEach(p=>p())}var zi=p=>new Promise(b=>{p.onmessage=L=>{var I=L.data;if(L=I.Rb,I.Ub&&I.Ub!=sr()){var H=Oe[I.Ub];H?H.postMessage(I,I.Zb):N(`Internal error! Worker sent a message "${L}" to target pthread ${I.Ub}, but that thread no longer exists!`)}else L==="checkMailbox"?nr():L==="spawnThread"?G(I):L==="cleanupThread"?ko(()=>{Xn(Oe[I.ec])}):L==="loaded"?(p.loaded=!0,b(p)):I.target==="setimmediate"?p.postMessage(I):L==="uncaughtException"?p.onerror(I.error):L==="callHandler"?t[I.$b](...I.args):L&&N(`worker sent an unknown command ${L}`)},p.onerror=L=>{throw N(`worker sent an error! ${L.filename}:${L.lineno}: ${L.message}`),L};var T,E=[];for(T of[])t.propertyIsEnumerable(T)&&E.push(T);p.postMessage({Rb:"load",ac:E,fc:lt,hc:u})});function Ui(){var p=new Worker((()=>{let b=URL;return new b("ort.wasm.bundle.min.mjs","file:///page/")})(),{type:"module",workerData:"em-pthread",name:"em-pthread"});me.push(p)}var lt,ji=[],oe=p=>{var b=ji[p];return b||(ji[p]=b=Ca.get(p)),b},Bp=(p,b)=>{Z=0,p=oe(p)(b),0<Z?d=p:Oo(p)},er=[],tr=0;function Fp(p){var b=new yo(p>>>=0);return(w(),C)[b.Sb+12>>>0]==0&&(Wi(b,!0),tr--),Hi(b,!1),er.push(b),Pa(p)}var Zt=0,zp=()=>{ne(0,0);var p=er.pop();La(p.Wb),Zt=0};function Wi(p,b){b=b?1:0,(w(),C)[p.Sb+12>>>0]=b}function Hi(p,b){b=b?1:0,(w(),C)[p.Sb+13>>>0]=b}class yo{constructor(b){this.Wb=b,this.Sb=b-24}}var vo=p=>{var b=Zt;if(!b)return An(0),0;var T=new yo(b);(w(),B)[T.Sb+16>>>2>>>0]=b;var E=(w(),B)[T.Sb+4>>>2>>>0];if(!E)return An(0),b;for(var L of p){if(L===0||L===E)break;if(Ra(L,E,T.Sb+16))return An(L),b}return An(E),b};function Up(){return vo([])}function jp(p){return vo([p>>>0])}function Wp(p,b,T,E){return vo([p>>>0,b>>>0,T>>>0,E>>>0])}var Hp=()=>{var p=er.pop();p||q("no exception to throw");var b=p.Wb;throw(w(),C)[p.Sb+13>>>0]==0&&(er.push(p),Hi(p,!0),Wi(p,!1),tr++),Ro(b),Zt=b};function Gp(p,b,T){var E=new yo(p>>>=0);throw b>>>=0,T>>>=0,(w(),B)[E.Sb+16>>>2>>>0]=0,(w(),B)[E.Sb+4>>>2>>>0]=b,(w(),B)[E.Sb+8>>>2>>>0]=T,Ro(p),tr++,Zt=p}var Vp=()=>tr;function Gi(p,b,T,E){return r?j(2,1,p,b,T,E):Vi(p,b,T,E)}function Vi(p,b,T,E){if(p>>>=0,b>>>=0,T>>>=0,E>>>=0,!globalThis.SharedArrayBuffer)return 6;var L=[];return r&&L.length===0?Gi(p,b,T,E):(p={cc:T,Qb:p,Vb:E,Zb:L},r?(p.Rb="spawnThread",postMessage(p,L),0):G(p))}function qp(p){throw Zt||=p>>>0,Zt}var qi=globalThis.TextDecoder&&new TextDecoder,Ki=(p,b=0,T,E)=>{var L=b>>>=0;if(T=L+T,E)E=T;else{for(;p[L]&&!(L>=T);)++L;E=L}if(16<E-b&&p.buffer&&qi)return qi.decode(p.buffer instanceof ArrayBuffer?p.subarray(b,E):p.slice(b,E));for(L="";b<E;)if(128&(T=p[b++])){var I=63&p[b++];if((224&T)==192)L+=String.fromCharCode((31&T)<<6|I);else{var H=63&p[b++];65536>(T=(240&T)==224?(15&T)<<12|I<<6|H:(7&T)<<18|I<<12|H<<6|63&p[b++])?L+=String.fromCharCode(T):(T-=65536,L+=String.fromCharCode(55296|T>>10,56320|1023&T))}}else L+=String.fromCharCode(T);return L},xo=(p,b,T)=>(p>>>=0)?Ki((w(),D),p,b,T):"";function Yi(p,b,T){return r?j(3,1,p,b,T):0}function Qi(p,b){if(r)return j(4,1,p,b)}function Zi(p,b){if(r)return j(5,1,p,b)}function Ji(p,b,T){if(r)return j(6,1,p,b,T)}function Xi(p,b,T){return r?j(7,1,p,b,T):0}function ea(p,b){if(r)return j(8,1,p,b)}function ta(p,b,T){if(r)return j(9,1,p,b,T)}function na(p,b,T,E){if(r)return j(10,1,p,b,T,E)}function ra(p,b,T,E){if(r)return j(11,1,p,b,T,E)}function oa(p,b,T,E){if(r)return j(12,1,p,b,T,E)}function sa(p){if(r)return j(13,1,p)}function ia(p,b){if(r)return j(14,1,p,b)}function aa(p,b,T){if(r)return j(15,1,p,b,T)}var Kp=()=>q("");function Yp(p){So(p>>>0,!o,1,!n,131072,!1),Nn()}var ko=p=>{if(!y)try{if(p(),!(0<Z))try{r?sr()&&Oo(d):de(d)}catch(b){b instanceof ee||b=="unwind"||a(0,b)}}catch(b){b instanceof ee||b=="unwind"||a(0,b)}},Qp=!Atomics.waitAsync||globalThis.navigator?.userAgent&&91>Number((navigator.userAgent.match(/Chrom(e|ium)\/([0-9]+)\./)||[])[2]);function Mo(p){p>>>=0,Qp||(Atomics.waitAsync((w(),A),p>>>2,p).value.then(nr),p+=128,Atomics.store((w(),A),p>>>2,1))}var nr=()=>ko(()=>{var p=sr();p&&(Mo(p),Sa())});function Zp(p,b){(p>>>=0)==b>>>0?setTimeout(nr):r?postMessage({Ub:p,Rb:"checkMailbox"}):(p=Oe[p])&&p.postMessage({Rb:"checkMailbox"})}var No=[];function Jp(p,b,T,E,L){for(b>>>=0,L>>>=0,No.length=0,T=L>>>3,E=L+E>>>3;T<E;){var I;I=(w(),U)[T++>>>0]?(w(),U)[T++>>>0]:(w(),F)[T++>>>0],No.push(I)}return(b?_a[b]:xh[p])(...No)}var Xp=()=>{Z=0};function eh(p){p>>>=0,r?postMessage({Rb:"cleanupThread",ec:p}):Xn(Oe[p])}function th(p){}function nh(p,b){p=-9007199254740992>p||9007199254740992<p?NaN:Number(p),b>>>=0,p=new Date(1e3*p),(w(),A)[b>>>2>>>0]=p.getUTCSeconds(),(w(),A)[b+4>>>2>>>0]=p.getUTCMinutes(),(w(),A)[b+8>>>2>>>0]=p.getUTCHours(),(w(),A)[b+12>>>2>>>0]=p.getUTCDate(),(w(),A)[b+16>>>2>>>0]=p.getUTCMonth(),(w(),A)[b+20>>>2>>>0]=p.getUTCFullYear()-1900,(w(),A)[b+24>>>2>>>0]=p.getUTCDay(),p=(p.getTime()-Date.UTC(p.getUTCFullYear(),0,1,0,0,0,0))/864e5|0,(w(),A)[b+28>>>2>>>0]=p}var la=p=>p%4==0&&(p%100!=0||p%400==0),ca=[0,31,60,91,121,152,182,213,244,274,305,335],fa=[0,31,59,90,120,151,181,212,243,273,304,334];function rh(p,b){p=-9007199254740992>p||9007199254740992<p?NaN:Number(p),b>>>=0,p=new Date(1e3*p),(w(),A)[b>>>2>>>0]=p.getSeconds(),(w(),A)[b+4>>>2>>>0]=p.getMinutes(),(w(),A)[b+8>>>2>>>0]=p.getHours(),(w(),A)[b+12>>>2>>>0]=p.getDate(),(w(),A)[b+16>>>2>>>0]=p.getMonth(),(w(),A)[b+20>>>2>>>0]=p.getFullYear()-1900,(w(),A)[b+24>>>2>>>0]=p.getDay();var T=(la(p.getFullYear())?ca:fa)[p.getMonth()]+p.getDate()-1|0;(w(),A)[b+28>>>2>>>0]=T,(w(),A)[b+36>>>2>>>0]=-60*p.getTimezoneOffset(),T=new Date(p.getFullYear(),6,1).getTimezoneOffset();var E=new Date(p.getFullYear(),0,1).getTimezoneOffset();p=0|(T!=E&&p.getTimezoneOffset()==Math.min(E,T)),(w(),A)[b+32>>>2>>>0]=p}function oh(p){p>>>=0;var b=new Date((w(),A)[p+20>>>2>>>0]+1900,(w(),A)[p+16>>>2>>>0],(w(),A)[p+12>>>2>>>0],(w(),A)[p+8>>>2>>>0],(w(),A)[p+4>>>2>>>0],(w(),A)[p>>>2>>>0],0),T=(w(),A)[p+32>>>2>>>0],E=b.getTimezoneOffset(),L=new Date(b.getFullYear(),6,1).getTimezoneOffset(),I=new Date(b.getFullYear(),0,1).getTimezoneOffset(),H=Math.min(I,L);return 0>T?(w(),A)[p+32>>>2>>>0]=+(L!=I&&H==E):0<T!=(H==E)&&(L=Math.max(I,L),b.setTime(b.getTime()+6e4*((0<T?H:L)-E))),(w(),A)[p+24>>>2>>>0]=b.getDay(),T=(la(b.getFullYear())?ca:fa)[b.getMonth()]+b.getDate()-1|0,(w(),A)[p+28>>>2>>>0]=T,(w(),A)[p>>>2>>>0]=b.getSeconds(),(w(),A)[p+4>>>2>>>0]=b.getMinutes(),(w(),A)[p+8>>>2>>>0]=b.getHours(),(w(),A)[p+12>>>2>>>0]=b.getDate(),(w(),A)[p+16>>>2>>>0]=b.getMonth(),(w(),A)[p+20>>>2>>>0]=b.getYear(),p=b.getTime(),BigInt(isNaN(p)?-1:p/1e3)}function ua(p,b,T,E,L,I,H){return r?j(16,1,p,b,T,E,L,I,H):-52}function da(p,b,T,E,L,I){if(r)return j(17,1,p,b,T,E,L,I)}var En={},sh=()=>performance.timeOrigin+performance.now();function pa(p,b){if(r)return j(18,1,p,b);if(En[p]&&(clearTimeout(En[p].id),delete En[p]),!b)return 0;var T=setTimeout(()=>{delete En[p],ko(()=>$a(p,performance.timeOrigin+performance.now()))},b);return En[p]={id:T,oc:b},0}var Et=(p,b,T)=>{var E=(w(),D);if(b>>>=0,0<T){var L=b;T=b+T-1;for(var I=0;I<p.length;++I){var H=p.codePointAt(I);if(127>=H){if(b>=T)break;E[b++>>>0]=H}else if(2047>=H){if(b+1>=T)break;E[b++>>>0]=192|H>>6,E[b++>>>0]=128|63&H}else if(65535>=H){if(b+2>=T)break;E[b++>>>0]=224|H>>12,E[b++>>>0]=128|H>>6&63,E[b++>>>0]=128|63&H}else{if(b+3>=T)break;E[b++>>>0]=240|H>>18,E[b++>>>0]=128|H>>12&63,E[b++>>>0]=128|H>>6&63,E[b++>>>0]=128|63&H,I++}}E[b>>>0]=0,p=b-L}else p=0;return p};function ih(p,b,T,E){p>>>=0,b>>>=0,T>>>=0,E>>>=0;var L=new Date().getFullYear(),I=new Date(L,0,1).getTimezoneOffset();L=new Date(L,6,1).getTimezoneOffset();var H=Math.max(I,L);(w(),B)[p>>>2>>>0]=60*H,(w(),A)[b>>>2>>>0]=+(I!=L),p=(b=Q=>{var re=Math.abs(Q);return`UTC${0<=Q?"-":"+"}${String(Math.floor(re/60)).padStart(2,"0")}${String(re%60).padStart(2,"0")}`})(I),b=b(L),L<I?(Et(p,T,17),Et(b,E,17)):(Et(p,E,17),Et(b,T,17))}var ah=()=>Date.now(),lh=1;function ch(p,b,T){if(T>>>=0,!(0<=p&&3>=p))return 28;if(p===0)p=Date.now();else{if(!lh)return 52;p=performance.timeOrigin+performance.now()}return p=Math.round(1e6*p),(w(),U)[T>>>3>>>0]=BigInt(p),0}var Eo=[];function fh(p,b,T){p>>>=0,b>>>=0,T>>>=0,Eo.length=0;for(var E;E=(w(),D)[b++>>>0];){var L=E!=105;T+=(L&=E!=112)&&T%8?4:0,Eo.push(E==112?(w(),B)[T>>>2>>>0]:E==106?(w(),U)[T>>>3>>>0]:E==105?(w(),A)[T>>>2>>>0]:(w(),F)[T>>>3>>>0]),T+=L?8:4}return _a[p](...Eo)}var uh=()=>{};function dh(p,b){return N(xo(p>>>0,b>>>0))}var ph=()=>{throw Z+=1,"unwind"};function hh(){return 4294901760}var mh=()=>navigator.hardwareConcurrency,At={},Ao=p=>{for(var b=0,T=0;T<p.length;++T){var E=p.charCodeAt(T);127>=E?b++:2047>=E?b+=2:55296<=E&&57343>=E?(b+=4,++T):b+=3}return b},rr=p=>{var b;return(b=/\bwasm-function\[\d+\]:(0x[0-9a-f]+)/.exec(p))?+b[1]:(b=/:(\d+):\d+(?:\)|$)/.exec(p))?2147483648|+b[1]:0},ha=p=>{for(var b of p)(p=rr(b))&&(At[p]=b)};function gh(){var p=Error().stack.toString().split(`
`);return p[0]=="Error"&&p.shift(),ha(p),At.Xb=rr(p[3]),At.bc=p,At.Xb}function or(p){if(!(p=At[p>>>0]))return 0;var b;if(b=/^\s+at .*\.wasm\.(.*) \(.*\)$/.exec(p))p=b[1];else if(b=/^\s+at (.*) \(.*\)$/.exec(p))p=b[1];else{if(!(b=/^(.+?)@/.exec(p)))return 0;p=b[1]}Ma(or.Yb??0),b=Ao(p)+1;var T=Na(b);return T&&Et(p,T,b),or.Yb=T,or.Yb}function wh(p){p>>>=0;var b=(w(),D).length;if(p<=b||4294901760<p)return!1;for(var T=1;4>=T;T*=2){var E=b*(1+.2/T);E=Math.min(E,p+100663296);e:{E=(Math.min(4294901760,65536*Math.ceil(Math.max(p,E)/65536))-lt.buffer.byteLength+65535)/65536|0;try{lt.grow(E),z();var L=1;break e}catch{}L=void 0}if(L)return!0}return!1}function bh(p,b,T){if(p>>>=0,b>>>=0,At.Xb==p)var E=At.bc;else(E=Error().stack.toString().split(`
`))[0]=="Error"&&E.shift(),ha(E);for(var L=3;E[L]&&rr(E[L])!=p;)++L;for(p=0;p<T&&E[p+L];++p)(w(),A)[b+4*p>>>2>>>0]=rr(E[p+L]);return p}var To,$o={},ma=()=>{if(!To){var p,b={USER:"web_user",LOGNAME:"web_user",PATH:"/",PWD:"/",HOME:"/home/web_user",LANG:(globalThis.navigator?.language??"C").replace("-","_")+".UTF-8",_:"./this.program"};for(p in $o)$o[p]===void 0?delete b[p]:b[p]=$o[p];var T=[];for(p in b)T.push(`${p}=${b[p]}`);To=T}return To};function ga(p,b){if(r)return j(19,1,p,b);p>>>=0,b>>>=0;var T,E=0,L=0;for(T of ma()){var I=b+E;(w(),B)[p+L>>>2>>>0]=I,E+=Et(T,I,1/0)+1,L+=4}return 0}function wa(p,b){if(r)return j(20,1,p,b);p>>>=0,b>>>=0;var T=ma();for(var E of((w(),B)[p>>>2>>>0]=T.length,p=0,T))p+=Ao(E)+1;return(w(),B)[b>>>2>>>0]=p,0}function ba(p){return r?j(21,1,p):52}function ya(p,b,T,E,L){return r?j(22,1,p,b,T,E,L):52}function va(p,b,T,E){return r?j(23,1,p,b,T,E):52}function xa(p,b,T,E){return r?j(24,1,p,b,T,E):70}var yh=[null,[],[]];function ka(p,b,T,E){if(r)return j(25,1,p,b,T,E);b>>>=0,T>>>=0,E>>>=0;for(var L=0,I=0;I<T;I++){var H=(w(),B)[b>>>2>>>0],Q=(w(),B)[b+4>>>2>>>0];b+=8;for(var re=0;re<Q;re++){var se=p,Ne=(w(),D)[H+re>>>0],ze=yh[se];Ne===0||Ne===10?((se===1?x:N)(Ki(ze)),ze.length=0):ze.push(Ne)}L+=Q}return(w(),B)[E>>>2>>>0]=L,0}function vh(p){return p>>>0}r||(function(){for(var p=t.numThreads-1;p--;)Ui();ae.push(async()=>{var b=(async function(){if(!r)return Promise.all(me.map(zi))})();J++,await b,--J==0&&V&&(b=V,V=null,b())})})(),r||(lt=new WebAssembly.Memory({initial:256,maximum:65536,shared:!0}),z()),t.wasmBinary&&(f=t.wasmBinary),t.stackSave=()=>te(),t.stackRestore=p=>X(p),t.stackAlloc=p=>Lo(p),t.setValue=function(p,b,T="i8"){switch(T.endsWith("*")&&(T="*"),T){case"i1":case"i8":(w(),C)[p>>>0]=b;break;case"i16":(w(),_)[p>>>1>>>0]=b;break;case"i32":(w(),A)[p>>>2>>>0]=b;break;case"i64":(w(),U)[p>>>3>>>0]=BigInt(b);break;case"float":(w(),R)[p>>>2>>>0]=b;break;case"double":(w(),F)[p>>>3>>>0]=b;break;case"*":(w(),B)[p>>>2>>>0]=b;break;default:q(`invalid type for setValue: ${T}`)}},t.getValue=function(p,b="i8"){switch(b.endsWith("*")&&(b="*"),b){case"i1":case"i8":return(w(),C)[p>>>0];case"i16":return(w(),_)[p>>>1>>>0];case"i32":return(w(),A)[p>>>2>>>0];case"i64":return(w(),U)[p>>>3>>>0];case"float":return(w(),R)[p>>>2>>>0];case"double":return(w(),F)[p>>>3>>>0];case"*":return(w(),B)[p>>>2>>>0];default:q(`invalid type for getValue: ${b}`)}},t.UTF8ToString=xo,t.stringToUTF8=Et,t.lengthBytesUTF8=Ao;var sr,Ma,Na,So,Ea,Aa,Ta,Oo,$a,Sa,ne,An,Oa,X,Lo,te,La,Ro,Ra,Pa,Ca,ct,xh=[ue,be,Gi,Yi,Qi,Zi,Ji,Xi,ea,ta,na,ra,oa,sa,ia,aa,ua,da,pa,ga,wa,ba,ya,va,xa,ka],_a={1042604:(p,b,T,E,L)=>{if(t===void 0||!t.Tb)return 1;if((p=xo(Number(p>>>0))).startsWith("./")&&(p=p.substring(2)),!(p=t.Tb.get(p)))return 2;if(b=Number(b>>>0),T=Number(T>>>0),E=Number(E>>>0),b+T>p.byteLength)return 3;try{let I=p.subarray(b,b+T);switch(L){case 0:(w(),D).set(I,E>>>0);break;case 1:t.ic?t.ic(E,I):t.kc(E,I);break;default:return 4}return 0}catch{return 4}},1043428:()=>typeof wasmOffsetConverter<"u"};function kh(){return typeof wasmOffsetConverter<"u"}function Mh(p,b,T,E){var L=te();try{return oe(p)(b,T,E)}catch(I){if(X(L),I!==I+0)throw I;ne(1,0)}}function Nh(p,b,T){var E=te();try{return oe(p)(b,T)}catch(L){if(X(E),L!==L+0)throw L;ne(1,0)}}function Eh(p){var b=te();try{oe(p)()}catch(T){if(X(b),T!==T+0)throw T;ne(1,0)}}function Ah(p,b){var T=te();try{return oe(p)(b)}catch(E){if(X(T),E!==E+0)throw E;ne(1,0)}}function Th(p,b,T){var E=te();try{oe(p)(b,T)}catch(L){if(X(E),L!==L+0)throw L;ne(1,0)}}function $h(p,b){var T=te();try{oe(p)(b)}catch(E){if(X(T),E!==E+0)throw E;ne(1,0)}}function Sh(p,b,T,E,L,I,H){var Q=te();try{return oe(p)(b,T,E,L,I,H)}catch(re){if(X(Q),re!==re+0)throw re;ne(1,0)}}function Oh(p,b,T,E,L,I){var H=te();try{oe(p)(b,T,E,L,I)}catch(Q){if(X(H),Q!==Q+0)throw Q;ne(1,0)}}function Lh(p,b,T,E){var L=te();try{oe(p)(b,T,E)}catch(I){if(X(L),I!==I+0)throw I;ne(1,0)}}function Rh(p,b,T,E,L){var I=te();try{oe(p)(b,T,E,L)}catch(H){if(X(I),H!==H+0)throw H;ne(1,0)}}function Ph(p,b,T,E,L,I,H){var Q=te();try{oe(p)(b,T,E,L,I,H)}catch(re){if(X(Q),re!==re+0)throw re;ne(1,0)}}function Ch(p,b,T,E,L,I,H){var Q=te();try{oe(p)(b,T,E,L,I,H)}catch(re){if(X(Q),re!==re+0)throw re;ne(1,0)}}function _h(p,b,T,E,L,I,H,Q){var re=te();try{oe(p)(b,T,E,L,I,H,Q)}catch(se){if(X(re),se!==se+0)throw se;ne(1,0)}}function Ih(p,b,T,E,L){var I=te();try{return oe(p)(b,T,E,L)}catch(H){if(X(I),H!==H+0)throw H;ne(1,0)}}function Dh(p,b,T){var E=te();try{return oe(p)(b,T)}catch(L){if(X(E),L!==L+0)throw L;ne(1,0)}}function Bh(p,b,T,E,L,I,H,Q){var re=te();try{oe(p)(b,T,E,L,I,H,Q)}catch(se){if(X(re),se!==se+0)throw se;ne(1,0)}}function Fh(p,b,T,E,L,I,H,Q,re,se,Ne,ze){var tt=te();try{oe(p)(b,T,E,L,I,H,Q,re,se,Ne,ze)}catch(nt){if(X(tt),nt!==nt+0)throw nt;ne(1,0)}}function zh(p,b,T){var E=te();try{return oe(p)(b,T)}catch(L){if(X(E),L!==L+0)throw L;return ne(1,0),0n}}function Uh(p,b,T,E,L,I,H,Q,re){var se=te();try{oe(p)(b,T,E,L,I,H,Q,re)}catch(Ne){if(X(se),Ne!==Ne+0)throw Ne;ne(1,0)}}function jh(p){var b=te();try{return oe(p)()}catch(T){if(X(b),T!==T+0)throw T;ne(1,0)}}function Wh(p,b){var T=te();try{return oe(p)(b)}catch(E){if(X(T),E!==E+0)throw E;return ne(1,0),0n}}function Hh(p,b,T,E){var L=te();try{return oe(p)(b,T,E)}catch(I){if(X(L),I!==I+0)throw I;ne(1,0)}}function Gh(p){var b=te();try{return oe(p)()}catch(T){if(X(b),T!==T+0)throw T;return ne(1,0),0n}}function Vh(p,b,T,E){var L=te();try{return oe(p)(b,T,E)}catch(I){if(X(L),I!==I+0)throw I;ne(1,0)}}function qh(p,b,T,E,L){var I=te();try{return oe(p)(b,T,E,L)}catch(H){if(X(I),H!==H+0)throw H;ne(1,0)}}function Kh(p,b,T,E,L,I){var H=te();try{return oe(p)(b,T,E,L,I)}catch(Q){if(X(H),Q!==Q+0)throw Q;ne(1,0)}}function Yh(p,b,T,E,L,I){var H=te();try{return oe(p)(b,T,E,L,I)}catch(Q){if(X(H),Q!==Q+0)throw Q;ne(1,0)}}function Qh(p,b,T,E,L,I){var H=te();try{return oe(p)(b,T,E,L,I)}catch(Q){if(X(H),Q!==Q+0)throw Q;ne(1,0)}}function Zh(p,b,T,E,L,I,H,Q){var re=te();try{return oe(p)(b,T,E,L,I,H,Q)}catch(se){if(X(re),se!==se+0)throw se;ne(1,0)}}function Jh(p,b,T,E,L){var I=te();try{return oe(p)(b,T,E,L)}catch(H){if(X(I),H!==H+0)throw H;return ne(1,0),0n}}function Xh(p,b,T,E){var L=te();try{return oe(p)(b,T,E)}catch(I){if(X(L),I!==I+0)throw I;ne(1,0)}}function em(p,b,T,E){var L=te();try{return oe(p)(b,T,E)}catch(I){if(X(L),I!==I+0)throw I;ne(1,0)}}function tm(p,b,T,E,L,I,H,Q,re,se,Ne,ze){var tt=te();try{return oe(p)(b,T,E,L,I,H,Q,re,se,Ne,ze)}catch(nt){if(X(tt),nt!==nt+0)throw nt;ne(1,0)}}function nm(p,b,T,E,L,I,H,Q,re,se,Ne){var ze=te();try{oe(p)(b,T,E,L,I,H,Q,re,se,Ne)}catch(tt){if(X(ze),tt!==tt+0)throw tt;ne(1,0)}}function rm(p,b,T,E,L,I,H,Q,re,se,Ne,ze,tt,nt,am,lm){var cm=te();try{oe(p)(b,T,E,L,I,H,Q,re,se,Ne,ze,tt,nt,am,lm)}catch(Po){if(X(cm),Po!==Po+0)throw Po;ne(1,0)}}function om(p,b,T){var E=te();try{return oe(p)(b,T)}catch(L){if(X(E),L!==L+0)throw L;ne(1,0)}}function sm(p,b,T){var E=te();try{return oe(p)(b,T)}catch(L){if(X(E),L!==L+0)throw L;ne(1,0)}}function im(p,b,T,E){var L=te();try{oe(p)(b,T,E)}catch(I){if(X(L),I!==I+0)throw I;ne(1,0)}}function ir(){if(0<J)V=ir;else if(r)h?.(t),W();else{for(var p=ae;0<p.length;)p.shift()(t);0<J?V=ir:(t.calledRun=!0,y||(W(),h?.(t)))}}return r||(ct=await ie(),ir()),t.PTR_SIZE=4,P?t:new Promise((p,b)=>{h=p,g=b})}var Nl,Ua,_m=le(()=>{"use strict";Nl=za,Ua=globalThis.self?.name?.startsWith("em-pthread"),Ua&&za()}),Uo,Xo,ja,Le,El,lr,Wa,Ha,jo,Ga,Wo,Al,Ho,Tl,ss=le(()=>{"use strict";os(),Uo=typeof location>"u"?void 0:"file:///page/",Xo=!0,ja=()=>{if(Xo){let e=URL;return new URL(new e("ort.wasm.bundle.min.mjs","file:///page/").href,Uo).href}return"file:///page/"},Le=ja(),El=()=>{if(Le&&!Le.startsWith("blob:"))return Le.substring(0,Le.lastIndexOf("/")+1)},lr=(e,t)=>{try{let n=t??Le;return(n?new URL(e,n):new URL(e)).origin===Uo}catch{return!1}},Wa=(e,t)=>{let n=t??Le;try{return(n?new URL(e,n):new URL(e)).href}catch{return}},Ha=(e,t)=>`${t??"./"}${e}`,jo=async e=>{let t=await(await fetch(e,{credentials:"same-origin"})).blob();return URL.createObjectURL(t)},Ga=async e=>(await import(e)).default,Wo=(Cm(),Zo(xl)).default,Al=async()=>{if(!Le)throw new Error("Failed to load proxy worker: cannot determine the script source URL.");if(lr(Le))return[void 0,Wo()];let e=await jo(Le);return[e,Wo(e)]},Ho=(_m(),Zo(Ml)).default,Tl=async(e,t,n,o)=>{let r=Ho&&!(e||t);if(r)if(Le)r=lr(Le)||o&&!n;else if(o&&!n)r=!0;else throw new Error("cannot determine the script source URL.");if(r)return[void 0,Ho];{let s="ort-wasm-simd-threaded.mjs",i=e??Wa(s,t),a=n&&i&&!lr(i,t),l=a?await jo(i):i??Ha(s,t);return[a?l:void 0,await Ga(l)]}}}),Go,cr,$n,Vo,Va,qa,Ka,is,we,sn=le(()=>{"use strict";ss(),cr=!1,$n=!1,Vo=!1,Va=()=>{if(typeof SharedArrayBuffer>"u")return!1;try{return typeof MessageChannel<"u"&&new MessageChannel().port1.postMessage(new SharedArrayBuffer(1)),WebAssembly.validate(new Uint8Array([0,97,115,109,1,0,0,0,1,4,1,96,0,0,3,2,1,0,5,4,1,3,1,1,10,11,1,9,0,65,0,254,16,2,0,26,11]))}catch{return!1}},qa=()=>{try{return WebAssembly.validate(new Uint8Array([0,97,115,109,1,0,0,0,1,4,1,96,0,0,3,2,1,0,10,30,1,28,0,65,0,253,15,253,12,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,253,186,1,26,11]))}catch{return!1}},Ka=()=>{try{return WebAssembly.validate(new Uint8Array([0,97,115,109,1,0,0,0,1,5,1,96,0,1,123,3,2,1,0,10,19,1,17,0,65,1,253,15,65,2,253,15,65,3,253,15,253,147,2,11]))}catch{return!1}},is=async e=>{if(cr)return Promise.resolve();if($n)throw new Error("multiple calls to 'initializeWebAssembly()' detected.");if(Vo)throw new Error("previous call to 'initializeWebAssembly()' failed.");$n=!0;let t=e.initTimeout,n=e.numThreads;if(e.simd!==!1){if(e.simd==="relaxed"){if(!Ka())throw new Error("Relaxed WebAssembly SIMD is not supported in the current environment.")}else if(!qa())throw new Error("WebAssembly SIMD is not supported in the current environment.")}let o=Va();n>1&&!o&&(typeof self<"u"&&!self.crossOriginIsolated&&console.warn("env.wasm.numThreads is set to "+n+", but this will not work unless you enable crossOriginIsolated mode. See https://web.dev/cross-origin-isolation-guide/ for more info."),console.warn("WebAssembly multi-threading is not supported in the current environment. Falling back to single-threading."),e.numThreads=n=1);let r=e.wasmPaths,s=typeof r=="string"?r:void 0,i=r?.mjs,a=i?.href??i,l=r?.wasm,c=l?.href??l,f=e.wasmBinary,[u,d]=await Tl(a,s,n>1,!!f||!!c),h=!1,g=[];if(t>0&&g.push(new Promise(v=>{setTimeout(()=>{h=!0,v()},t)})),g.push(new Promise((v,k)=>{let m={numThreads:n};if(f)m.wasmBinary=f,m.locateFile=x=>x;else if(c||s)m.locateFile=x=>c??s+x;else if(a&&a.indexOf("blob:")!==0)m.locateFile=x=>new URL(x,a).href;else if(u){let x=El();x&&(m.locateFile=N=>x+N)}d(m).then(x=>{$n=!1,cr=!0,Go=x,v(),u&&URL.revokeObjectURL(u)},x=>{$n=!1,Vo=!0,k(x)})})),await Promise.race(g),h)throw new Error(`WebAssembly backend initializing failed due to timeout: ${t}ms`)},we=()=>{if(cr&&Go)return Go;throw new Error("WebAssembly is not initialized yet.")}}),Ue,hr,pe,as=le(()=>{"use strict";sn(),Ue=(e,t)=>{let n=we(),o=n.lengthBytesUTF8(e)+1,r=n._malloc(o);return n.stringToUTF8(e,r,o),t.push(r),r},hr=(e,t,n,o)=>{if(typeof e=="object"&&e!==null){if(n.has(e))throw new Error("Circular reference in options");n.add(e)}Object.entries(e).forEach(([r,s])=>{let i=t?t+r:r;if(typeof s=="object")hr(s,i+".",n,o);else if(typeof s=="string"||typeof s=="number")o(i,s.toString());else if(typeof s=="boolean")o(i,s?"1":"0");else throw new Error(`Can't handle extra config type: ${typeof s}`)})},pe=e=>{let t=we(),n=t.stackSave();try{let o=t.PTR_SIZE,r=t.stackAlloc(2*o);t._OrtGetLastError(r,r+o);let s=Number(t.getValue(r,o===4?"i32":"i64")),i=t.getValue(r+o,"*"),a=i?t.UTF8ToString(i):"";throw new Error(`${e} ERROR_CODE: ${s}, ERROR_MESSAGE: ${a}`)}finally{t.stackRestore(n)}}}),$l,Im=le(()=>{"use strict";sn(),as(),$l=e=>{let t=we(),n=0,o=[],r=e||{};try{if(e?.logSeverityLevel===void 0)r.logSeverityLevel=2;else if(typeof e.logSeverityLevel!="number"||!Number.isInteger(e.logSeverityLevel)||e.logSeverityLevel<0||e.logSeverityLevel>4)throw new Error(`log severity level is not valid: ${e.logSeverityLevel}`);if(e?.logVerbosityLevel===void 0)r.logVerbosityLevel=0;else if(typeof e.logVerbosityLevel!="number"||!Number.isInteger(e.logVerbosityLevel))throw new Error(`log verbosity level is not valid: ${e.logVerbosityLevel}`);e?.terminate===void 0&&(r.terminate=!1);let s=0;return e?.tag!==void 0&&(s=Ue(e.tag,o)),n=t._OrtCreateRunOptions(r.logSeverityLevel,r.logVerbosityLevel,!!r.terminate,s),n===0&&pe("Can't create run options."),e?.extra!==void 0&&hr(e.extra,"",new WeakSet,(i,a)=>{let l=Ue(i,o),c=Ue(a,o);t._OrtAddRunConfigEntry(n,l,c)!==0&&pe(`Can't set a run config entry: ${i} - ${a}.`)}),[n,o]}catch(s){throw n!==0&&t._OrtReleaseRunOptions(n),o.forEach(i=>t._free(i)),s}}}),Ya,Qa,Za,$t,Ja,Sl,Dm=le(()=>{"use strict";sn(),as(),Ya=e=>{switch(e){case"disabled":return 0;case"basic":return 1;case"extended":return 2;case"layout":return 3;case"all":return 99;default:throw new Error(`unsupported graph optimization level: ${e}`)}},Qa=e=>{switch(e){case"sequential":return 0;case"parallel":return 1;default:throw new Error(`unsupported execution mode: ${e}`)}},Za=e=>{e.extra||(e.extra={}),e.extra.session||(e.extra.session={});let t=e.extra.session;t.use_ort_model_bytes_directly||(t.use_ort_model_bytes_directly="1"),e.executionProviders&&e.executionProviders.some(n=>(typeof n=="string"?n:n.name)==="webgpu")&&(e.enableMemPattern=!1)},$t=(e,t,n,o)=>{let r=Ue(t,o),s=Ue(n,o);we()._OrtAddSessionConfigEntry(e,r,s)!==0&&pe(`Can't set a session config entry: ${t} - ${n}.`)},Ja=async(e,t,n)=>{let o=t.executionProviders;for(let r of o){let s=typeof r=="string"?r:r.name,i=[];switch(s){case"webnn":if(s="WEBNN",$t(e,"session.disable_quant_qdq","1",n),$t(e,"session.disable_qdq_constant_folding","1",n),typeof r!="string"){let u=r?.deviceType;u&&$t(e,"deviceType",u,n)}break;case"webgpu":if(s="JS",typeof r!="string"){let u=r;if(u?.preferredLayout){if(u.preferredLayout!=="NCHW"&&u.preferredLayout!=="NHWC")throw new Error(`preferredLayout must be either 'NCHW' or 'NHWC': ${u.preferredLayout}`);$t(e,"preferredLayout",u.preferredLayout,n)}}break;case"wasm":case"cpu":continue;default:throw new Error(`not supported execution provider: ${s}`)}let a=Ue(s,n),l=i.length,c=0,f=0;if(l>0){c=we()._malloc(l*we().PTR_SIZE),n.push(c),f=we()._malloc(l*we().PTR_SIZE),n.push(f);for(let u=0;u<l;u++)we().setValue(c+u*we().PTR_SIZE,i[u][0],"*"),we().setValue(f+u*we().PTR_SIZE,i[u][1],"*")}await we()._OrtAppendExecutionProvider(e,a,c,f,l)!==0&&pe(`Can't append execution provider: ${s}.`)}},Sl=async e=>{let t=we(),n=0,o=[],r=e||{};Za(r);try{let s=Ya(r.graphOptimizationLevel??"all"),i=Qa(r.executionMode??"sequential"),a=typeof r.logId=="string"?Ue(r.logId,o):0,l=r.logSeverityLevel??2;if(!Number.isInteger(l)||l<0||l>4)throw new Error(`log severity level is not valid: ${l}`);let c=r.logVerbosityLevel??0;if(!Number.isInteger(c)||c<0||c>4)throw new Error(`log verbosity level is not valid: ${c}`);let f=typeof r.optimizedModelFilePath=="string"?Ue(r.optimizedModelFilePath,o):0;if(n=t._OrtCreateSessionOptions(s,!!r.enableCpuMemArena,!!r.enableMemPattern,i,!!r.enableProfiling,0,a,l,c,f),n===0&&pe("Can't create session options."),r.executionProviders&&await Ja(n,r,o),r.enableGraphCapture!==void 0){if(typeof r.enableGraphCapture!="boolean")throw new Error(`enableGraphCapture must be a boolean value: ${r.enableGraphCapture}`);$t(n,"enableGraphCapture",r.enableGraphCapture.toString(),o)}if(r.freeDimensionOverrides)for(let[u,d]of Object.entries(r.freeDimensionOverrides)){if(typeof u!="string")throw new Error(`free dimension override name must be a string: ${u}`);if(typeof d!="number"||!Number.isInteger(d)||d<0)throw new Error(`free dimension override value must be a non-negative integer: ${d}`);let h=Ue(u,o);t._OrtAddFreeDimensionOverride(n,h,d)!==0&&pe(`Can't set a free dimension override: ${u} - ${d}.`)}return r.extra!==void 0&&hr(r.extra,"",new WeakSet,(u,d)=>{$t(n,u,d,o)}),[n,o]}catch(s){throw n!==0&&t._OrtReleaseSessionOptions(n)!==0&&pe("Can't release session options."),o.forEach(i=>t._free(i)),s}}}),Xt,dr,en,Ol,Ll,ls,cs,Rl,Pl=le(()=>{"use strict";Xt=e=>{switch(e){case"int8":return 3;case"uint8":return 2;case"bool":return 9;case"int16":return 5;case"uint16":return 4;case"int32":return 6;case"uint32":return 12;case"float16":return 10;case"float32":return 1;case"float64":return 11;case"string":return 8;case"int64":return 7;case"uint64":return 13;case"int4":return 22;case"uint4":return 21;default:throw new Error(`unsupported data type: ${e}`)}},dr=e=>{switch(e){case 3:return"int8";case 2:return"uint8";case 9:return"bool";case 5:return"int16";case 4:return"uint16";case 6:return"int32";case 12:return"uint32";case 10:return"float16";case 1:return"float32";case 11:return"float64";case 8:return"string";case 7:return"int64";case 13:return"uint64";case 22:return"int4";case 21:return"uint4";default:throw new Error(`unsupported data type: ${e}`)}},en=(e,t)=>{let n=[-1,4,1,1,2,2,4,8,-1,1,2,8,4,8,-1,-1,-1,-1,-1,-1,-1,.5,.5][e],o=typeof t=="number"?t:t.reduce((r,s)=>r*s,1);return n>0?Math.ceil(o*n):void 0},Ol=e=>{switch(e){case"float16":return typeof Float16Array<"u"?Float16Array:Uint16Array;case"float32":return Float32Array;case"uint8":return Uint8Array;case"int8":return Int8Array;case"uint16":return Uint16Array;case"int16":return Int16Array;case"int32":return Int32Array;case"bool":return Uint8Array;case"float64":return Float64Array;case"uint32":return Uint32Array;case"int64":return BigInt64Array;case"uint64":return BigUint64Array;default:throw new Error(`unsupported type: ${e}`)}},Ll=e=>{switch(e){case"verbose":return 0;case"info":return 1;case"warning":return 2;case"error":return 3;case"fatal":return 4;default:throw new Error(`unsupported logging level: ${e}`)}},ls=e=>e==="float32"||e==="float16"||e==="int32"||e==="int64"||e==="uint32"||e==="uint8"||e==="bool"||e==="uint4"||e==="int4",cs=e=>e==="float32"||e==="float16"||e==="int32"||e==="int64"||e==="uint32"||e==="uint64"||e==="int8"||e==="uint8"||e==="bool"||e==="uint4"||e==="int4",Rl=e=>{switch(e){case"none":return 0;case"cpu":return 1;case"cpu-pinned":return 2;case"texture":return 3;case"gpu-buffer":return 4;case"ml-tensor":return 5;default:throw new Error(`unsupported data location: ${e}`)}}}),fs,Cl=le(()=>{"use strict";os(),fs=async e=>{if(typeof e=="string"){let t=await fetch(e);if(!t.ok)throw new Error(`failed to load external data file: ${e}`);let n=t.headers.get("Content-Length"),o=n?parseInt(n,10):0;if(o<1073741824)return new Uint8Array(await t.arrayBuffer());{if(!t.body)throw new Error(`failed to load external data file: ${e}, no response body.`);let r=t.body.getReader(),s;try{s=new ArrayBuffer(o)}catch(a){if(a instanceof RangeError){let l=Math.ceil(o/65536);s=new WebAssembly.Memory({initial:l,maximum:l}).buffer}else throw a}let i=0;for(;;){let{done:a,value:l}=await r.read();if(a)break;let c=l.byteLength;new Uint8Array(s,i,c).set(l),i+=c}return new Uint8Array(s,0,o)}}else return e instanceof Blob?new Uint8Array(await e.arrayBuffer()):e instanceof Uint8Array?e:new Uint8Array(e)}}),Xa,us,ds,St,el,qo,mr,ps,hs,Ko,ms,gs,ws,_l=le(()=>{"use strict";Pt(),Im(),Dm(),Pl(),sn(),as(),Cl(),Xa=(e,t)=>{we()._OrtInit(e,t)!==0&&pe("Can't initialize onnxruntime.")},us=async e=>{Xa(e.wasm.numThreads,Ll(e.logLevel))},ds=async(e,t)=>{we().asyncInit?.();let n=e.webgpu.adapter;if(t==="webgpu"){if(typeof navigator>"u"||!navigator.gpu)throw new Error("WebGPU is not supported in current environment");if(n){if(typeof n.limits!="object"||typeof n.features!="object"||typeof n.requestDevice!="function")throw new Error("Invalid GPU adapter set in `env.webgpu.adapter`. It must be a GPUAdapter object.")}else{let o=e.webgpu.powerPreference;if(o!==void 0&&o!=="low-power"&&o!=="high-performance")throw new Error(`Invalid powerPreference setting: "${o}"`);let r=e.webgpu.forceFallbackAdapter;if(r!==void 0&&typeof r!="boolean")throw new Error(`Invalid forceFallbackAdapter setting: "${r}"`);if(n=await navigator.gpu.requestAdapter({powerPreference:o,forceFallbackAdapter:r}),!n)throw new Error('Failed to get GPU adapter. You may need to enable flag "--enable-unsafe-webgpu" if you are using Chrome.')}}if(t==="webnn"&&(typeof navigator>"u"||!navigator.ml))throw new Error("WebNN is not supported in current environment")},St=new Map,el=e=>{let t=we(),n=t.stackSave();try{let o=t.PTR_SIZE,r=t.stackAlloc(2*o);t._OrtGetInputOutputCount(e,r,r+o)!==0&&pe("Can't get session input/output count.");let s=o===4?"i32":"i64";return[Number(t.getValue(r,s)),Number(t.getValue(r+o,s))]}finally{t.stackRestore(n)}},qo=(e,t)=>{let n=we(),o=n.stackSave(),r=0;try{let s=n.PTR_SIZE,i=n.stackAlloc(2*s);n._OrtGetInputOutputMetadata(e,t,i,i+s)!==0&&pe("Can't get session input/output metadata.");let a=Number(n.getValue(i,"*"));r=Number(n.getValue(i+s,"*"));let l=n.HEAP32[r/4];if(l===0)return[a,0];let c=n.HEAPU32[r/4+1],f=[];for(let u=0;u<c;u++){let d=Number(n.getValue(r+8+u*s,"*"));f.push(d!==0?n.UTF8ToString(d):Number(n.getValue(r+8+(u+c)*s,"*")))}return[a,l,f]}finally{n.stackRestore(o),r!==0&&n._OrtFree(r)}},mr=e=>{let t=we(),n=t._malloc(e.byteLength);if(n===0)throw new Error(`Can't create a session. failed to allocate a buffer of size ${e.byteLength}.`);return t.HEAPU8.set(e,n),[n,e.byteLength]},ps=async(e,t)=>{let n,o,r=we();Array.isArray(e)?[n,o]=e:e.buffer===r.HEAPU8.buffer?[n,o]=[e.byteOffset,e.byteLength]:[n,o]=mr(e);let s=0,i=0,a=0,l=[],c=[],f=[];try{if([i,l]=await Sl(t),t?.externalData&&r.mountExternalData){let N=[];for(let y of t.externalData){let $=typeof y=="string"?y:y.path,w=typeof y=="string"?y:y.data;N.push(fs(w).then(S=>{r.mountExternalData($,S)}))}await Promise.all(N)}for(let N of t?.executionProviders??[])if((typeof N=="string"?N:N.name)==="webnn"){if(r.shouldTransferToMLTensor=!1,typeof N!="string"){let y=N,$=y?.context,w=y?.gpuDevice,S=y?.deviceType,O=y?.powerPreference;$?r.currentContext=$:w?r.currentContext=await r.webnnCreateMLContext(w):r.currentContext=await r.webnnCreateMLContext({deviceType:S,powerPreference:O})}else r.currentContext=await r.webnnCreateMLContext();break}s=await r._OrtCreateSession(n,o,i),r.webgpuOnCreateSession?.(s),s===0&&pe("Can't create a session."),r.jsepOnCreateSession?.(),r.currentContext&&(r.webnnRegisterMLContext(s,r.currentContext),r.currentContext=void 0,r.shouldTransferToMLTensor=!0);let[u,d]=el(s),h=!!t?.enableGraphCapture,g=[],v=[],k=[],m=[],x=[];for(let N=0;N<u;N++){let[y,$,w]=qo(s,N);y===0&&pe("Can't get an input name."),c.push(y);let S=r.UTF8ToString(y);g.push(S),k.push($===0?{name:S,isTensor:!1}:{name:S,isTensor:!0,type:dr($),shape:w})}for(let N=0;N<d;N++){let[y,$,w]=qo(s,N+u);y===0&&pe("Can't get an output name."),f.push(y);let S=r.UTF8ToString(y);v.push(S),m.push($===0?{name:S,isTensor:!1}:{name:S,isTensor:!0,type:dr($),shape:w})}return St.set(s,[s,c,f,null,h,!1]),[s,g,v,k,m]}catch(u){throw c.forEach(d=>r._OrtFree(d)),f.forEach(d=>r._OrtFree(d)),a!==0&&r._OrtReleaseBinding(a)!==0&&pe("Can't release IO binding."),s!==0&&r._OrtReleaseSession(s)!==0&&pe("Can't release session."),u}finally{r._free(n),i!==0&&r._OrtReleaseSessionOptions(i)!==0&&pe("Can't release session options."),l.forEach(u=>r._free(u)),r.unmountExternalData?.()}},hs=e=>{let t=we(),n=St.get(e);if(!n)throw new Error(`cannot release session. invalid session id: ${e}`);let[o,r,s,i,a]=n;i&&(a&&t._OrtClearBoundOutputs(i.handle)!==0&&pe("Can't clear bound outputs."),t._OrtReleaseBinding(i.handle)!==0&&pe("Can't release IO binding.")),t.jsepOnReleaseSession?.(e),t.webnnOnReleaseSession?.(e),t.webgpuOnReleaseSession?.(e),r.forEach(l=>t._OrtFree(l)),s.forEach(l=>t._OrtFree(l)),t._OrtReleaseSession(o)!==0&&pe("Can't release session."),St.delete(e)},Ko=async(e,t,n,o,r,s,i=!1)=>{if(!e){t.push(0);return}let a=we(),l=a.PTR_SIZE,c=e[0],f=e[1],u=e[3],d=u,h,g;if(c==="string"&&(u==="gpu-buffer"||u==="ml-tensor"))throw new Error("String tensor is not supported on GPU.");if(i&&u!=="gpu-buffer")throw new Error(`External buffer must be provided for input/output index ${s} when enableGraphCapture is true.`);if(u==="gpu-buffer"){let m=e[2].gpuBuffer;g=en(Xt(c),f);{let x=a.jsepRegisterBuffer;if(!x)throw new Error('Tensor location "gpu-buffer" is not supported without using WebGPU.');h=x(o,s,m,g)}}else if(u==="ml-tensor"){let m=e[2].mlTensor;g=en(Xt(c),f);let x=a.webnnRegisterMLTensor;if(!x)throw new Error('Tensor location "ml-tensor" is not supported without using WebNN.');h=x(o,m,Xt(c),f)}else{let m=e[2];if(Array.isArray(m)){g=l*m.length,h=a._malloc(g),n.push(h);for(let x=0;x<m.length;x++){if(typeof m[x]!="string")throw new TypeError(`tensor data at index ${x} is not a string`);a.setValue(h+x*l,Ue(m[x],n),"*")}}else{let x=a.webnnIsGraphInput,N=a.webnnIsGraphOutput;if(c!=="string"&&x&&N){let y=a.UTF8ToString(r);if(x(o,y)||N(o,y)){let $=Xt(c);g=en($,f),d="ml-tensor";let w=a.webnnCreateTemporaryTensor,S=a.webnnUploadTensor;if(!w||!S)throw new Error('Tensor location "ml-tensor" is not supported without using WebNN.');let O=await w(o,$,f);S(O,new Uint8Array(m.buffer,m.byteOffset,m.byteLength)),h=O}else g=m.byteLength,h=a._malloc(g),n.push(h),a.HEAPU8.set(new Uint8Array(m.buffer,m.byteOffset,g),h)}else g=m.byteLength,h=a._malloc(g),n.push(h),a.HEAPU8.set(new Uint8Array(m.buffer,m.byteOffset,g),h)}}let v=a.stackSave(),k=a.stackAlloc(4*f.length);try{f.forEach((x,N)=>a.setValue(k+N*l,x,l===4?"i32":"i64"));let m=a._OrtCreateTensor(Xt(c),h,g,k,f.length,Rl(d));m===0&&pe(`Can't create tensor for input/output. session=${o}, index=${s}.`),t.push(m)}finally{a.stackRestore(v)}},ms=async(e,t,n,o,r,s)=>{let i=we(),a=i.PTR_SIZE,l=St.get(e);if(!l)throw new Error(`cannot run inference. invalid session id: ${e}`);let c=l[0],f=l[1],u=l[2],d=l[3],h=l[4],g=l[5],v=t.length,k=o.length,m=0,x=[],N=[],y=[],$=[],w=[],S=i.stackSave(),O=i.stackAlloc(v*a),C=i.stackAlloc(v*a),D=i.stackAlloc(k*a),_=i.stackAlloc(k*a);try{[m,x]=$l(s),rn("wasm prepareInputOutputTensor");for(let F=0;F<v;F++)await Ko(n[F],N,$,e,f[t[F]],t[F],h);for(let F=0;F<k;F++)await Ko(r[F],y,$,e,u[o[F]],v+o[F],h);on("wasm prepareInputOutputTensor");for(let F=0;F<v;F++)i.setValue(O+F*a,N[F],"*"),i.setValue(C+F*a,f[t[F]],"*");for(let F=0;F<k;F++)i.setValue(D+F*a,y[F],"*"),i.setValue(_+F*a,u[o[F]],"*");i.jsepOnRunStart?.(c),i.webnnOnRunStart?.(c);let A;A=await i._OrtRun(c,C,O,v,_,k,D,m),A!==0&&pe("failed to call OrtRun().");let B=[],R=[];rn("wasm ProcessOutputTensor");for(let F=0;F<k;F++){let U=Number(i.getValue(D+F*a,"*"));if(U===y[F]||w.includes(y[F])){B.push(r[F]),U!==y[F]&&i._OrtReleaseTensor(U)!==0&&pe("Can't release tensor.");continue}let Y=i.stackSave(),P=i.stackAlloc(4*a),z=!1,W,q=0;try{i._OrtGetTensorData(U,P,P+a,P+2*a,P+3*a)!==0&&pe(`Can't access output tensor data on index ${F}.`);let K=a===4?"i32":"i64",ie=Number(i.getValue(P,K));q=i.getValue(P+a,"*");let ee=i.getValue(P+a*2,"*"),fe=Number(i.getValue(P+a*3,K)),ae=[];for(let G=0;G<fe;G++)ae.push(Number(i.getValue(ee+G*a,K)));i._OrtFree(ee)!==0&&pe("Can't free memory for tensor dims.");let J=ae.reduce((G,Z)=>G*Z,1);W=dr(ie);let V=d?.outputPreferredLocations[o[F]];if(W==="string"){if(V==="gpu-buffer"||V==="ml-tensor")throw new Error("String tensor is not supported on GPU.");let G=[];for(let Z=0;Z<J;Z++){let j=i.getValue(q+Z*a,"*"),ue=i.getValue(q+(Z+1)*a,"*"),be=Z===J-1?void 0:ue-j;G.push(i.UTF8ToString(j,be))}B.push([W,ae,G,"cpu"])}else if(V==="gpu-buffer"&&J>0){let G=i.jsepGetBuffer;if(!G)throw new Error('preferredLocation "gpu-buffer" is not supported without using WebGPU.');let Z=G(q),j=en(ie,J);if(j===void 0||!ls(W))throw new Error(`Unsupported data type: ${W}`);z=!0,B.push([W,ae,{gpuBuffer:Z,download:i.jsepCreateDownloader(Z,j,W),dispose:()=>{i._OrtReleaseTensor(U)!==0&&pe("Can't release tensor.")}},"gpu-buffer"])}else if(V==="ml-tensor"&&J>0){let G=i.webnnEnsureTensor,Z=i.webnnIsGraphInputOutputTypeSupported;if(!G||!Z)throw new Error('preferredLocation "ml-tensor" is not supported without using WebNN.');if(en(ie,J)===void 0||!cs(W))throw new Error(`Unsupported data type: ${W}`);if(!Z(e,W,!1))throw new Error(`preferredLocation "ml-tensor" for ${W} output is not supported by current WebNN Context.`);let j=await G(e,q,ie,ae,!1);z=!0,B.push([W,ae,{mlTensor:j,download:i.webnnCreateMLTensorDownloader(q,W),dispose:()=>{i.webnnReleaseTensorId(q),i._OrtReleaseTensor(U)}},"ml-tensor"])}else if(V==="ml-tensor-cpu-output"&&J>0){let G=i.webnnCreateMLTensorDownloader(q,W)(),Z=B.length;z=!0,R.push((async()=>{let j=[Z,await G];return i.webnnReleaseTensorId(q),i._OrtReleaseTensor(U),j})()),B.push([W,ae,[],"cpu"])}else{let G=Ol(W),Z=new G(J);new Uint8Array(Z.buffer,Z.byteOffset,Z.byteLength).set(i.HEAPU8.subarray(q,q+Z.byteLength)),B.push([W,ae,Z,"cpu"])}}finally{i.stackRestore(Y),W==="string"&&q&&i._free(q),z||i._OrtReleaseTensor(U)}}d&&!h&&(i._OrtClearBoundOutputs(d.handle)!==0&&pe("Can't clear bound outputs."),St.set(e,[c,f,u,d,h,!1]));for(let[F,U]of await Promise.all(R))B[F][2]=U;return on("wasm ProcessOutputTensor"),B}finally{i.webnnOnRunEnd?.(c),i.stackRestore(S),N.forEach(A=>i._OrtReleaseTensor(A)),y.forEach(A=>i._OrtReleaseTensor(A)),$.forEach(A=>i._free(A)),m!==0&&i._OrtReleaseRunOptions(m),x.forEach(A=>i._free(A))}},gs=e=>{let t=we(),n=St.get(e);if(!n)throw new Error("invalid session id");let o=n[0],r=t._OrtEndProfiling(o);r===0&&pe("Can't get an profile file name."),t._OrtFree(r)},ws=e=>{let t=[];for(let n of e){let o=n[2];!Array.isArray(o)&&"buffer"in o&&t.push(o.buffer)}return t}}),ut,De,Jt,Sn,On,fr,Yo,ur,Ot,Lt,tl,Il,Dl,Bl,Fl,zl,Ul,jl,Wl=le(()=>{"use strict";Pt(),_l(),sn(),ss(),ut=()=>!!ge.wasm.proxy&&typeof document<"u",Jt=!1,Sn=!1,On=!1,ur=new Map,Ot=(e,t)=>{let n=ur.get(e);n?n.push(t):ur.set(e,[t])},Lt=()=>{if(Jt||!Sn||On||!De)throw new Error("worker not ready")},tl=e=>{switch(e.data.type){case"init-wasm":Jt=!1,e.data.err?(On=!0,Yo[1](e.data.err)):(Sn=!0,Yo[0]()),fr&&(URL.revokeObjectURL(fr),fr=void 0);break;case"init-ep":case"copy-from":case"create":case"release":case"run":case"end-profiling":{let t=ur.get(e.data.type);e.data.err?t.shift()[1](e.data.err):t.shift()[0](e.data.out);break}default:}},Il=async()=>{if(!Sn){if(Jt)throw new Error("multiple calls to 'initWasm()' detected.");if(On)throw new Error("previous call to 'initWasm()' failed.");if(Jt=!0,ut())return new Promise((e,t)=>{De?.terminate(),Al().then(([n,o])=>{try{De=o,De.onerror=s=>t(s),De.onmessage=tl,Yo=[e,t];let r={type:"init-wasm",in:ge};!r.in.wasm.wasmPaths&&(n||Xo)&&(r.in.wasm.wasmPaths={wasm:new URL("ort-wasm-simd-threaded.wasm","file:///page/").href}),De.postMessage(r),fr=n}catch(r){t(r)}},t)});try{await is(ge.wasm),await us(ge),Sn=!0}catch(e){throw On=!0,e}finally{Jt=!1}}},Dl=async e=>{if(ut())return Lt(),new Promise((t,n)=>{Ot("init-ep",[t,n]);let o={type:"init-ep",in:{epName:e,env:ge}};De.postMessage(o)});await ds(ge,e)},Bl=async e=>ut()?(Lt(),new Promise((t,n)=>{Ot("copy-from",[t,n]);let o={type:"copy-from",in:{buffer:e}};De.postMessage(o,[e.buffer])})):mr(e),Fl=async(e,t)=>{if(ut()){if(t?.preferredOutputLocation)throw new Error('session option "preferredOutputLocation" is not supported for proxy.');return Lt(),new Promise((n,o)=>{Ot("create",[n,o]);let r={type:"create",in:{model:e,options:{...t}}},s=[];e instanceof Uint8Array&&s.push(e.buffer),De.postMessage(r,s)})}else return ps(e,t)},zl=async e=>{if(ut())return Lt(),new Promise((t,n)=>{Ot("release",[t,n]);let o={type:"release",in:e};De.postMessage(o)});hs(e)},Ul=async(e,t,n,o,r,s)=>{if(ut()){if(n.some(i=>i[3]!=="cpu"))throw new Error("input tensor on GPU is not supported for proxy.");if(r.some(i=>i))throw new Error("pre-allocated output tensor is not supported for proxy.");return Lt(),new Promise((i,a)=>{Ot("run",[i,a]);let l=n,c={type:"run",in:{sessionId:e,inputIndices:t,inputs:l,outputIndices:o,options:s}};De.postMessage(c,ws(l))})}else return ms(e,t,n,o,r,s)},jl=async e=>{if(ut())return Lt(),new Promise((t,n)=>{Ot("end-profiling",[t,n]);let o={type:"end-profiling",in:e};De.postMessage(o)});gs(e)}}),Qo,nl,Hl,Bm=le(()=>{"use strict";Pt(),Wl(),Pl(),os(),Cl(),Qo=(e,t)=>{switch(e.location){case"cpu":return[e.type,e.dims,e.data,"cpu"];case"gpu-buffer":return[e.type,e.dims,{gpuBuffer:e.gpuBuffer},"gpu-buffer"];case"ml-tensor":return[e.type,e.dims,{mlTensor:e.mlTensor},"ml-tensor"];default:throw new Error(`invalid data location: ${e.location} for ${t()}`)}},nl=e=>{switch(e[3]){case"cpu":return new Pe(e[0],e[2],e[1]);case"gpu-buffer":{let t=e[0];if(!ls(t))throw new Error(`not supported data type: ${t} for deserializing GPU tensor`);let{gpuBuffer:n,download:o,dispose:r}=e[2];return Pe.fromGpuBuffer(n,{dataType:t,dims:e[1],download:o,dispose:r})}case"ml-tensor":{let t=e[0];if(!cs(t))throw new Error(`not supported data type: ${t} for deserializing MLTensor tensor`);let{mlTensor:n,download:o,dispose:r}=e[2];return Pe.fromMLTensor(n,{dataType:t,dims:e[1],download:o,dispose:r})}default:throw new Error(`invalid data location: ${e[3]}`)}},Hl=class{async fetchModelAndCopyToWasmMemory(e){return Bl(await fs(e))}async loadModel(e,t){tn();let n;typeof e=="string"?n=await this.fetchModelAndCopyToWasmMemory(e):n=e,[this.sessionId,this.inputNames,this.outputNames,this.inputMetadata,this.outputMetadata]=await Fl(n,t),nn()}async dispose(){return zl(this.sessionId)}async run(e,t,n){tn();let o=[],r=[];Object.entries(e).forEach(u=>{let d=u[0],h=u[1],g=this.inputNames.indexOf(d);if(g===-1)throw new Error(`invalid input '${d}'`);o.push(h),r.push(g)});let s=[],i=[];Object.entries(t).forEach(u=>{let d=u[0],h=u[1],g=this.outputNames.indexOf(d);if(g===-1)throw new Error(`invalid output '${d}'`);s.push(h),i.push(g)});let a=o.map((u,d)=>Qo(u,()=>`input "${this.inputNames[r[d]]}"`)),l=s.map((u,d)=>u?Qo(u,()=>`output "${this.outputNames[i[d]]}"`):null),c=await Ul(this.sessionId,r,a,i,l,n),f={};for(let u=0;u<c.length;u++)f[this.outputNames[i[u]]]=s[u]??nl(c[u]);return nn(),f}startProfiling(){}endProfiling(){jl(this.sessionId)}}}),Gl={};gr(Gl,{OnnxruntimeWebAssemblyBackend:()=>ts,initializeFlags:()=>es,wasmBackend:()=>Vl});var es,ts,Vl,Fm=le(()=>{"use strict";Pt(),Wl(),Bm(),es=()=>{(typeof ge.wasm.initTimeout!="number"||ge.wasm.initTimeout<0)&&(ge.wasm.initTimeout=0);let e=ge.wasm.simd;if(typeof e!="boolean"&&e!==void 0&&e!=="fixed"&&e!=="relaxed"&&(console.warn(`Property "env.wasm.simd" is set to unknown value "${e}". Reset it to \`false\` and ignore SIMD feature checking.`),ge.wasm.simd=!1),typeof ge.wasm.proxy!="boolean"&&(ge.wasm.proxy=!1),typeof ge.wasm.trace!="boolean"&&(ge.wasm.trace=!1),typeof ge.wasm.numThreads!="number"||!Number.isInteger(ge.wasm.numThreads)||ge.wasm.numThreads<=0)if(typeof self<"u"&&!self.crossOriginIsolated)ge.wasm.numThreads=1;else{let t=typeof navigator>"u"?bm("node:os").cpus().length:navigator.hardwareConcurrency;ge.wasm.numThreads=Math.min(4,Math.ceil((t||1)/2))}},ts=class{async init(e){es(),await Il(),await Dl(e)}async createInferenceSessionHandler(e,t){let n=new Hl;return await n.loadModel(e,t),n}},Vl=new ts});Pt();Pt();Pt();var zm="1.30.0";{let e=(Fm(),Zo(Gl)).wasmBackend;pr("cpu",e,10),pr("wasm",e,10)}Object.defineProperty(ge.versions,"web",{value:zm,enumerable:!0});function ql(e,t,n){let o=new Float64Array(t);for(let[r,s]of n)for(let i=r;i<s;i++)for(let a=0;a<t;a++)o[a]+=e[i*t+a]/(s-r)/n.length;return o}function Kl({mean:e,scale:t,layers:n},o){let r=Float64Array.from(o,(s,i)=>(s-e[i])/t[i]);return n.forEach(({weight:s,bias:i},a)=>{let l=a===0?r:r.map(c=>Math.max(c,0));r=Float64Array.from(i,(c,f)=>l.reduce((u,d,h)=>u+d*s[f*l.length+h],c))}),[r[0],r[1]]}var jm=1e-6;async function br(e,t){Object.assign(ge.wasm,{wasmBinary:e,numThreads:1,proxy:!1});let n=await wr.create(t,{executionProviders:["wasm"],graphOptimizationLevel:"all"});return async function(s,i){let a=await n.run(o(s,i)),l=s.map((c,f)=>Hm(a,f,c,i));for(let c of Object.values(a))c.dispose();return l};function o(r,s){let i=s.table.rows.reduce((h,g)=>g.name==="photometry"?h:h+g.size,0),{curves:a}=s.filters,l=r.length,c=a.length,f={};for(let h of["values","seen","error","limit"])f[h]=new Float32Array(l*i),f[`filter_${h}`]=new Float32Array(l*c);r.forEach(({inputs:h,mask:g},v)=>{for(let k=0;k<g.length;k++){if(!g[k]||Number.isNaN(h.values[k]))continue;let[m,x]=k<i?["",v*i+k]:["filter_",v*c+k-i];f[`${m}values`][x]=h.values[k],f[`${m}seen`][x]=1,f[`${m}error`][x]=h.error[k],f[`${m}limit`][x]=h.limit[k]}});let u=(h,g)=>new Pe("float32",h,g),d={};for(let h of["values","seen","error","limit"])d[h]=u(f[h],[l,i]);if(s.has_trust&&(d.trust=new Pe("int64",new BigInt64Array(l).fill(BigInt(s.trust)),[l])),!s.knows_filters)return d;for(let h of["values","seen","error","limit"])d[`filter_${h}`]=u(f[`filter_${h}`],[l,c]);return d.filter_curves=u(Float32Array.from(a.flat()),[c,a[0].length]),d.filter_zero_points=u(Float32Array.from(s.filters.zero_points),[c]),d.filter_floors=u(Float32Array.from(s.filters.floors),[c]),d}}function Wm({data:e,dims:t},n,{queries:o}){let[,r,s]=t,i=e.subarray(n*r*s,(n+1)*r*s);return ql(i,s,o)}function Hm(e,t,{inputs:n,mask:o},r){let{table:s,scalars:i,ranges:a,normal_quantiles:l}=r,c=l.length,f=new Float32Array(s.size*c);for(let v of s.rows){let k=e[v.is_vector?v.name:"scalars"].data,m=v.size*c;f.set(k.subarray(t*m,(t+1)*m),v.start*c)}let u=e.densities.data,d=e.densities.dims[3],h={};i.forEach((v,k)=>{let[m,x,N]=[0,1,2].map(w=>{let S=((t*i.length+k)*3+w)*d;return u.slice(S,S+d)}),[y,$]=a[v];h[v]={weights:m,means:x,sigmas:N,low:y,high:$}});for(let v=0;v<s.size;v++)if(!(!o[v]||n.limit[v]||Number.isNaN(n.values[v])))for(let k=0;k<c;k++)f[v*c+k]=n.values[v]+n.error[v]*l[k];let g=s.rows.find(v=>!v.is_vector);return i.forEach((v,k)=>{let m=g.start+k;if(!o[m]||n.limit[m]||Number.isNaN(n.values[m]))return;let x=h[v];x.weights.fill(0)[0]=1,x.means.fill(n.values[m]),x.sigmas.fill(Math.max(n.error[m],jm*(x.high-x.low)))}),{quantiles:f,densities:h,place:r.map&&Kl(r.map,Wm(e.states,t,r))}}var[Yl,dt,Be,pt,Ql,Ct]=[0,1,3,5,6,7],ht=({mask:e,inputs:t},n)=>!!e[n]&&!Number.isNaN(t.values[n]),je=({answer:e},t,n)=>e?.quantiles[t*Ct+n]??Number.NaN;function bs(e,t){let n=Object.fromEntries(e.columns.map(a=>[a,new Float32Array(e.size).fill(Number.NaN)])),{truth:o,inputs:r}=t,s=new Uint8Array(e.size),i=new Uint8Array(e.size);for(let a=0;a<e.size;a++){let l=e.start+a,[c,f]=[r.values[l],r.error[l]],u=ht(t,l),d=u&&!!r.limit[l];s[a]=u&&!d?1:0,i[a]=s[a]&&f>0?1:0,n.truth[a]=o[l],n.implied&&t.implied&&(n.implied[a]=t.implied[l]),s[a]&&!i[a]&&(n.exact[a]=c),s[a]||(n.median[a]=je(t,l,Be)),n.low[a]=s[a]?c:je(t,l,dt),n.high[a]=s[a]?c:je(t,l,pt),d&&n.limit&&(n.limit[a]=c),i[a]&&n.measured&&(n.measured[a]=c,n.from[a]=c-f,n.to[a]=c+f)}return e.extent!==null&&!s.every(Boolean)&&Gm(e,t,n,s,i),n}function Gm(e,t,n,o,r){let s=[...o.keys()].filter(a=>!o[a]),i=(a,l)=>je(t,e.start+a,l);for(let a=0;a<e.size;a++){if(!r[a]||a&&r[a-1])continue;let l=a;for(;l<e.size&&r[l];)l++;let c=s.filter(u=>u<a).at(-1),f=s.find(u=>u>=l);for(let[u,d]of[["low",dt],["high",pt]]){let h=l-a<=5?d:Be;for(let g=a;g<l;g++)if(c===void 0||f===void 0)n[u][g]=i(c??f??g,h);else{let v=(g-c)/(f-c);n[u][g]=(1-v)*i(c,h)+v*i(f,h)}}}}var Vm=.01,qm=.1,Km=100,Zl=10,Ym=12,Jl=4,[Xl,ec,tc]=[" alone"," measured","questions"];async function yr(e,t,n,o,r){let{ood:s}=e,[i,a,l,c]=[0,"",0,""];for(let{hidden:d,names:h,end:g}of Zm(e,o)){if(await new Promise(k=>setTimeout(k)),!r())return null;let[v]=await t([{inputs:n,mask:o.map((k,m)=>d[m]?0:k)}],e.about);for(let k of h){let m=rc(e,k).filter(w=>d[w]),x=m.some(w=>n.error[w]>0),N=k+g,y=x&&s.rare[N+ec]||s.rare[N];if(x&&(c=ec),!y?.length)continue;l++;let $=eg(Jm(s,v.quantiles,n,m),y,s.rarities);$<i&&([i,a]=[$,k])}}let f=(s.rare[tc+c]??s.rare[tc]??[1])[0],u=Math.min(tg(i,l,f)/-2,Zl);for(let{name:d,beyond:h}of Xm(e,n,o))h>u&&h>=1&&([u,a]=[Math.min(h,Zl),d]);return{score:u,variable:a}}function nc({ood:e,about:t},n,o){if(!(n>=e.warn))return"";let r=t.table.rows.find(a=>a.name===o||a.names.includes(o)),s=r.is_vector?r.label:r.labels[r.names.indexOf(o)],i=r.name==="photometry"?"photometry in other surveys' filters":s;return/[a-z]/.test(i[1]??"")&&(i=i[0].toLowerCase()+i.slice(1)),`Take care, more unusual than 99% of the training galaxies: its ${i} surprises the model as ${Qm(n)} of theirs does`}function Qm(e){if(2*e>Jl)return`fewer than 1 in ${(10**Jl).toLocaleString("en")}`;let t=10**(2*e),n=10**Math.floor(Math.log10(t));return`1 in ${(Math.round(t/n)*n).toLocaleString("en")}`}function*Zm({about:e,ood:t},n){let{rows:o,size:r}=e.table;for(let i of[1,0]){let a=new Uint8Array(r),l=[];for(let c of o){if(!c.is_vector)continue;let f=!1;for(let u=0;u<c.size;u++)(c.size<=c.patch?u:Math.floor(u/c.patch))%2!==i||!n[c.start+u]||(a[c.start+u]=1,f=!0);f&&l.push(c.name)}l.length&&(yield{hidden:a,names:l,end:""})}for(let i of o){if(!i.is_vector||i.extent!==null||!(i.name+Xl in t.rare))continue;let a=Array.from({length:i.size},(c,f)=>i.start+f).filter(c=>n[c]);if(a.length<2)continue;let l=Math.min(a.length,Ym);for(let c=0;c<l;c++){let f=new Uint8Array(r);a.forEach((u,d)=>{d%l===c&&(f[u]=1)}),yield{hidden:f,names:[i.name],end:Xl}}}let s=o.find(i=>!i.is_vector);for(let[i,a]of s.names.entries()){let l=s.start+i;if(!n[l])continue;let c=new Uint8Array(r);c[l]=1,yield{hidden:c,names:[a],end:""}}}function rc({about:e},t){for(let n of e.table.rows){if(n.is_vector&&n.name===t)return Array.from({length:n.size},(o,r)=>n.start+r);if(!n.is_vector&&n.names.includes(t))return[n.start+n.names.indexOf(t)]}return[]}function Jm({spread:e},t,{values:n,error:o,limit:r},s){let[i,a]=[0,0];for(let l of s){let c=n[l];if(Number.isNaN(c))continue;a++;let[f,u,d]=[dt,Be,pt].map(v=>t[l*Ct+v]),h=Math.max(c>u?d-u:u-f,Vm*e[l]),g=r[l]?Math.max(c-u,0):Math.abs(c-u);i+=Math.min(g/Math.hypot(h,o[l]),Km)**2}return Math.sqrt(i/Math.max(a,1))}function Xm(e,{values:t,error:n,limit:o},r){let{about:s,ood:i}=e;return s.table.rows.flatMap(l=>l.is_vector?[l.name]:l.names).map(l=>{let c=0;for(let f of rc(e,l)){if(!r[f]||o[f]||Number.isNaN(t[f]))continue;let u=Math.max(t[f]-i.high[f],i.low[f]-t[f]);c=Math.max(c,u/Math.hypot(qm*i.spread[f],n[f]))}return{name:l,beyond:c}})}function eg(e,t,n){let o=n.slice(0,t.length).map(Math.log10),r=[];t.forEach((c,f)=>{r.push(Math.max(c+1e-9*f,r[f-1]??-1/0))});let s=r.length-1,i=c=>(o[c+1]-o[c])/Math.max(r[c+1]-r[c],1e-6);if(e>r[s])return Math.min(o[s]+i(s-1)*(e-r[s]),0);if(e<r[0])return Math.min(o[0]+i(0)*(e-r[0]),0);let a=Math.min(Math.max(r.findIndex(c=>c>=e)-1,0),s-1),l=r[a+1]>r[a]?(e-r[a])/(r[a+1]-r[a]):0;return Math.min(o[a]+l*(o[a+1]-o[a]),0)}function tg(e,t,n){let o=Math.log10(Math.max(t,1))*n,r=e+o;return r<-2?r:Math.log10(-Math.expm1(10**o*Math.log1p(-Math.min(10**e,1-1e-12))))}async function Rn(e){let t=new Blob([e]).stream().pipeThrough(new DecompressionStream("gzip"));return new Uint8Array(await new Response(t).arrayBuffer())}function oc(e){let t=Uint8Array;if(t.fromBase64)return t.fromBase64(e);let n=atob(e),o=new Uint8Array(n.length);for(let r=0;r<n.length;r++)o[r]=n.charCodeAt(r);return o}var ng=/^([A-Za-z_][A-Za-z0-9_]*)(?:\[([^\]]*)\])?$/;var Fe=class extends Error{},rg=e=>new Uint8Array(e.size),og=e=>new Uint8Array(e.size).fill(1);function mt(e,t){for(let o of e.rows){if(o.name===t)return{row:o,start:o.start,stop:o.start+o.size};if(!o.is_vector&&o.names.includes(t)){let r=o.start+o.names.indexOf(t);return{row:o,start:r,stop:r+1}}}let n=e.rows.flatMap(o=>o.is_vector?[o.name]:[o.name,...o.names]);throw new Fe(`there is no '${t}'; there are ${n.join(", ")}.`)}function rt(e,t,n,o,r=null){let{row:s,start:i,stop:a}=mt(e,n),l=Uint8Array.from(t);for(let c=i;c<a;c++)(r===null||ic(s,r,c-s.start))&&(l[c]=o?1:0);return l}function _t(e,t,n,o=null){let{row:r,start:s,stop:i}=mt(e,n);for(let a=s;a<i;a++)if(t[a]&&(o===null||ic(r,o,a-r.start)))return!0;return!1}function ic(e,t,n){if(e.extent===null)return t.includes(e.names[n]);let[o,r]=t;return e.axis[n]>=o&&(e.axis[n]<r||r>=e.extent[1])}function It(e,t,n=!1){return ac(e,t,n).map(([o,r])=>[e.edges[o],e.edges[r]])}function ac(e,t,n=!1){let o=[];for(let r=0;r<e.size;r++){if(!!t[e.start+r]===n)continue;let s=o.at(-1);s&&s[1]===r?s[1]=r+1:o.push([r,r+1])}return o}var vr=(e,t)=>e.every((n,o)=>n===t[o]);function We(e,t){let n=t.split(/\s+/).filter(Boolean);if(n.join()==="all")return og(e);let o=rg(e);for(let r of n.join()==="nothing"?[]:n){let s=ng.exec(r);if(!s)throw new Fe(`cannot read '${r}' in the mask '${t}'; write a name, or name[start:stop].`);let[,i,a]=s;if(a===void 0)o=rt(e,o,i,!0);else for(let l of a.split(","))o=rt(e,o,i,!0,sg(e,i,l))}return o}function sg(e,t,n){let{row:o}=mt(e,t),{extent:r}=o;if(o.name!==t)throw new Fe(`'${t}' is one number; it is seen or hidden whole, without a span.`);if(r===null){if(o.names.includes(n.trim()))return[n.trim()];throw new Fe(`'${n.trim()}' is none of the values of ${t}: ${o.names.join(", ")}.`)}let s=n.split(":").map(c=>c.trim()),[i,a]=r.map((c,f)=>s[f]===""?c:Number(s[f]));if(s.length===2&&r[0]<=i&&i<a&&a<=r[1])return[i,a];throw new Fe(`'${n}' is no span of ${t}; allowed: ${r[0]} to ${r[1]} ${o.unit}, start:stop.`)}function qe(e,t){if(t.every(Boolean))return"all";let n=[];for(let o of e.rows){let r=t.subarray(o.start,o.start+o.size);if(!r.some(Boolean))continue;let s=o.names.filter((i,a)=>r[a]);r.every(Boolean)?n.push(o.name):o.is_vector?o.extent===null?n.push(`${o.name}[${s.join()}]`):n.push(`${o.name}[${ac(o,t).map(([i,a])=>ig(o,i,a)).join()}]`):n.push(...s)}return n.join(" ")||"nothing"}function ig({axis:e,extent:t,size:n},o,r){let[s,i]=t;return`${o===0?String(s):sc(e[o-1],e[o],i)}:${r===n?"":sc(e[r-1],e[r],i)}`}function sc(e,t,n){let o=t<n?t:(e+t)/2;for(let r=-6;r<12;r++){let s=10**-r,i=(Math.floor(o/s+1e-9)*s).toFixed(Math.max(r,0));if(e<Number(i)&&Number(i)<=o)return i}return String(o)}function xr(e){let t=[];return e.forEach((n,o)=>{let r=t.at(-1);n&&r?.[1]===o?r[1]++:n&&t.push([o,o+1])}),t}var lc=5,ag=/%(2C|3A|3B|5B|5D)/g;function Pn({about:e},{rows:t},n,o){let r=l=>({row:String(t[l.row]),mask:qe(e.table,l.mask),noise:l.noise,focus:l.scalar,edit:l.edits.map(([c,f])=>`${c}:${f}`).join(),pins:l.pins.map(c=>qe(e.table,c)).join(";"),reference:String(l.reference),frame:l.frame,truth:l.truth,time:l.time,sfr:l.sfr}),[s,i]=[Object.entries(r(n)),Object.values(r(o))];return new URLSearchParams(s.filter(([,l],c)=>l!==i[c])).toString().replace(ag,decodeURIComponent)}function an(e,t,n,o){let{table:r,scalars:s}=e.about,i=e.vectors.panels.flatMap(h=>h.choices??[]),a=(h,g,v)=>{if(g.includes(v))return v;throw new Fe(`there is no ${h} '${v}'; there are ${g.join(", ")}.`)},l=h=>g=>{let v=i.find(k=>k.field===h);return{[h]:a(h,Object.keys(v?.options??{}),g)}},c={row:h=>({row:lg(h,t.rows)}),mask:h=>({mask:We(r,h)}),noise:h=>({noise:a("noise",Object.keys(t.measured),h)}),focus:h=>({scalar:a("scalar",s,h)}),edit:h=>({edits:h.split(",").map(g=>cg(e,g))}),pins:h=>({pins:h.split(";").map(g=>We(r,g))}),reference:h=>({reference:Number(a("reference",["0","1","2","3","4"],h))}),truth:h=>({truth:a("truth",["shown","off"],h)}),frame:l("frame"),time:l("time"),sfr:l("sfr")},f=new URLSearchParams(n),u=[],d=o;for(let[h,g]of Object.entries(c)){let v=f.get(h);if(v!==null)try{d={...d,...g(v)}}catch(k){if(!(k instanceof Fe))throw k;u.push(k.message)}}return d.reference>d.pins.length&&(d={...d,reference:0}),{snapshot:d,trouble:u.join(" ")}}function lg(e,t){let n=t.indexOf(Number(e));if(e&&n>=0)return n;let o=t.length>lc?`, ... (${t.length})`:"";throw new Fe(`galaxy ${e} is not on this page, which has ${t.slice(0,lc).join(", ")}${o}.`)}function cg({editable:e},t){let[n,o]=t.split(":"),r=e.find(i=>i.name===n),s=Number(o);if(r&&o&&s>=r.allowed[0]&&s<=r.allowed[1])return[n,s];throw new Fe(`cannot read the edit '${t}'; write name:number, like g:24.3.`)}var cc=`.bar {
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: 4px 14px;
  min-height: 40px;
  font:
    14px Roboto,
    Helvetica,
    Arial,
    sans-serif;
  color: #1d2733;
}
.bar.dark {
  color: #eef2f6;
}
nav {
  display: flex;
  flex-wrap: wrap;
  gap: 4px;
}
button {
  font: inherit;
  color: #0067a1;
  background: none;
  border: 1px solid #6b8ba1;
  border-radius: 4px;
  cursor: pointer;
  min-width: 32px;
  height: 30px;
  padding: 0 9px;
  white-space: nowrap;
}
.dark button {
  color: #7cc4ef;
  border-color: #5d7c91;
}
button:hover:not([aria-disabled="true"]) {
  background: #0072b21f;
}
button[aria-disabled="true"] {
  opacity: 0.45;
  cursor: default;
}
button:focus-visible {
  outline: 2px solid #0072b2;
  outline-offset: 1px;
}
.dark button:focus-visible {
  outline-color: #56b4e9;
}
.galaxy-facts {
  display: flex;
  flex-wrap: wrap;
  gap: 0 12px;
}
.mosaic-mask {
  min-width: 0;
  max-width: 46ch;
  overflow: hidden;
  text-overflow: ellipsis;
  white-space: nowrap;
}
code {
  font-size: 13px;
}
.clear-filter {
  display: flex;
  align-items: center;
  gap: 6px;
  max-width: 30ch;
}
.clear-filter[hidden] {
  display: none;
}
.clear-filter span {
  overflow: hidden;
  text-overflow: ellipsis;
  white-space: nowrap;
}
@media print {
  nav,
  .clear-filter {
    display: none;
  }
}
`;function fc(e){let t=ve(e);(t===document?document.documentElement:t).requestFullscreen?.().catch(()=>{})}var ug=1500;function uc(e,t){let n=e.actions.map(([f,u,d,h])=>{let g=M("button",{type:"button","aria-label":d,title:h,"data-act":f},u);return g.addEventListener("click",()=>{g.getAttribute("aria-disabled")!=="true"&&(f==="link"?dg(g,u):t.send(f),f==="stage"&&fc(g))}),g}),o=M("span",{class:"galaxy-facts"}),r=M("button",{type:"button",class:"clear-filter","data-act":"clear"});r.addEventListener("click",()=>t.send("clear"));let s=M("code"),i=M("span",{class:"mosaic-mask",role:"status","aria-live":"polite"},"seen: ",s),a=M("nav",{"aria-label":"galaxies"},...n),l=M("div",{class:"bar"},a,o,r,i),c={summary(f){o.replaceChildren(M("b",{},f.name),...f.words.map(u=>M("span",{},u))),s.textContent=s.title=f.mask,r.hidden=!f.filter,r.replaceChildren(M("span",{},f.filter)," ×"),r.title=`clear filter: ${f.filter}`,r.setAttribute("aria-label",r.title)},idle(f){for(let u of n){let d=f.includes(u.dataset.act??"");u.setAttribute("aria-disabled",String(d))}},labels(f){n.forEach((u,d)=>{let[h,g]=e.actions[d];u.textContent=f[h]??g})},dark(f){l.classList.toggle("dark",f)}};return c.summary(e.summary),c.idle(e.idle),c.labels(e.labels),c.dark(e.dark),{element:l,changes:c}}async function dg(e,t){try{await navigator.clipboard.writeText(window.location.href),e.textContent="copied"}catch{e.textContent="copy it from the address"}setTimeout(()=>{e.textContent=t},ug)}var dc=4,pg=200,hg=4,Dt=["shown","off"];function mc(e,t,n,o){let{table:r}=e.about,s=[n],i=0,a=null,l=[],c=m=>{for(let x of l)x(m)},f={table:r,get now(){return s[i]},get drawn(){return a??s[i]},get canUndo(){return i>0},get canRedo(){return i<s.length-1},follow(m){l.push(m)},go(m){a=null;let x={...s[i],...m};mg(x,s[i])||(s=[...s.slice(0,i+1),x].slice(-pg),i=s.length-1),c(!1)},drag(m){a=m&&{...s[i],...m},c(!0)},undo:()=>u(-1),redo:()=>u(1),open:m=>f.go({row:m,edits:[]}),next:m=>f.open((s[i].row+m+t.n)%t.n),random:()=>f.open(Math.floor(Math.random()*t.n)),pin(){let{pins:m,mask:x}=s[i];m.some(N=>vr(N,x))||(m.length===dc?o(`${dc} masks are pinned already; take one away first.`):f.go({pins:[...m,x]}))},unpin(m){let{pins:x,reference:N}=s[i],y=N===m+1?0:N-+(N>m+1);f.go({pins:x.filter(($,w)=>w!==m),reference:y})},toggle(m,x){let{mask:N}=s[i];f.go({mask:rt(r,N,m,!_t(r,N,m,x),x)})},textOf:m=>qe(r,m),receive(m){m.act==="drag"?h(m,pc(e,m)):m.act==="tap"?v(m.at,pc(e,m)):m.act==="cancel"?f.drag(null):m.act==="toggle"?f.toggle(m.row,[m.name]):m.act==="edit"?d({...k(m.name,m.value)},m.phase):m.act in{frame:0,time:0,sfr:0}&&f.go({[m.act]:m[m.act]})},edit(m,x,N){d(m===null?{edits:[]}:k(m,x),N?"move":"end")},reveal:()=>f.go({truth:Dt[s[i].truth===Dt[0]?1:0]})};function u(m){s[i+m]&&(i+=m,a=null,c(!1))}function d(m,x){x==="move"?f.drag(m):x==="end"&&f.go(m)}function h({from:m,to:x,show:N,phase:y},$){let{mask:w}=s[i],S=$.flatMap(C=>{let D=g(C,m,x);return D?[{name:C,part:D}]:[]}),O=!!N||!S.some(({name:C,part:D})=>_t(r,w,C,D));for(let{name:C,part:D}of S)w=rt(r,w,C,O,D);d({mask:w},y)}function g(m,x,N){let{row:y}=mt(r,m);if(y.extent===null){let S=y.names.filter((O,C)=>y.axis[C]>=x&&y.axis[C]<N);return S.length?S:null}let[$,w]=[Math.max(x,y.extent[0]),Math.min(N,y.extent[1])];return $<w?[$,w]:null}function v(m,x){let{mask:N}=s[i];for(let y of x){let{row:$}=mt(r,y);if($.extent!==null)for(let[w,S]of It($,N,!0))w<=m&&m<S&&(N=rt(r,N,y,!0,[w,S]))}f.go({mask:N})}function k(m,x){let N=e.editable.find(D=>D.name===m);if(!N)return{};let y=s[i].edits.filter(([D])=>D!==m);if(x===null)return{edits:y};let[$,w]=N.allowed;if(!(x>=$&&x<=w))return o(`${m} cannot be ${x}; allowed: ${$} to ${w}.`),{};let S=Uint8Array.from(s[i].mask);S[N.place]=1;let O=e.editable.map(D=>D.name);return{edits:[...y,[m,Number(x.toFixed(hg))]].sort((D,_)=>O.indexOf(D[0])-O.indexOf(_[0])),mask:S}}return f}function pc(e,t){let n=e.vectors.panels.find(r=>r.key===t.panel);return(n?n.rows.map(r=>r.name):[t.panel]).filter(r=>e.about.table.rows.some(s=>s.name===r))}function mg(e,t){return hc(e)===hc(t)}var hc=e=>JSON.stringify({...e,mask:[...e.mask],pins:e.pins.map(t=>[...t])});function gc({about:e,vectors:t},n,o){let r={};for(let s of t.panels)for(let i of s.choices??[])r[i.field]=Object.keys(i.options)[0];return{row:0,mask:o,noise:n,edits:[],pins:[],reference:0,truth:Dt[0],scalar:e.scalars[0],frame:r.frame??"",time:r.time??"",sfr:r.sfr??""}}var wc=`.vectors {
  container-type: inline-size;
}
.head.has-agreement {
  height: calc(34px * var(--legend, 1));
}
.agreement {
  min-width: 0;
  display: -webkit-box;
  -webkit-box-orient: vertical;
  -webkit-line-clamp: 2;
  overflow: hidden;
  font-size: calc(13px * var(--legend, 1));
  line-height: calc(16px * var(--legend, 1));
}
.agreement svg {
  width: calc(26px * var(--legend, 1));
  height: calc(12px * var(--legend, 1));
  margin-right: 6px;
  vertical-align: -1px;
  stroke: var(--mark);
  stroke-width: 1.8;
  fill: none;
}
.is-silent {
  visibility: hidden;
}
.about {
  flex: none;
  min-width: calc(24px * var(--legend, 1));
  height: calc(24px * var(--legend, 1));
  padding: 0;
  font-size: calc(12px * var(--legend, 1));
  border-radius: 50%;
}
[popover] {
  box-sizing: border-box;
  max-width: min(420px, 92vw);
  padding: 10px 14px;
  font-size: 13px;
  line-height: 1.45;
  color: var(--ink);
  background: var(--ground);
  border: 1px solid var(--hidden);
  border-radius: 6px;
}
@supports (position-area: bottom) {
  /* elsewhere it opens in the middle of the page */
  [popover] {
    inset: auto;
    margin: 4px;
    position-area: bottom span-left;
    position-try:
      bottom span-right,
      top,
      bottom;
  }
}
@container (max-width: 520px) {
  .head.has-agreement {
    height: auto;
    flex-wrap: wrap;
    gap: 0 8px;
  }
  .has-agreement .agreement {
    order: 1;
    width: 100%;
    height: calc(64px * var(--legend, 1));
    -webkit-line-clamp: 4;
  }
  .has-agreement .about {
    margin-left: auto;
  }
  .has-agreement .more {
    margin-left: 0;
  }
}
@media print {
  .about,
  [popover] {
    display: none !important;
  }
}
`;var bc=`.derived {
  display: flex;
  align-items: start;
  padding: 0 8px 2px 12px;
  font:
    13px Roboto,
    Helvetica,
    Arial,
    sans-serif;
  line-height: 16px;
  color: var(--ink);
}
.quantities {
  flex: 1;
  display: grid;
  grid-template-columns: repeat(auto-fill, minmax(158px, 1fr));
  gap: 0 12px;
  min-width: 0;
}
.quantity {
  white-space: nowrap;
  overflow: hidden;
  text-overflow: ellipsis;
}
.value {
  font-weight: 700;
  font-variant-numeric: tabular-nums;
}
.is-seen .value {
  color: var(--seen);
}
.truth {
  display: block;
  min-height: 16px;
  font-variant-numeric: tabular-nums;
  color: var(--soft);
}
.buttons {
  display: flex;
  flex: none;
}
@media print {
  .buttons {
    display: none;
  }
}
`;var bg="mosaic-ask",yc="mosaic-scenes";function ln(e,t,n=()=>{}){let o={explorer:ve(e),message:t,done:n};return!window.dispatchEvent(new CustomEvent(bg,{cancelable:!0,detail:o}))}function Ke(e,t){let n=o=>{let{explorer:r,scenes:s}=o.detail;r===ve(e)&&t(s)};return window.addEventListener(yc,n),()=>window.removeEventListener(yc,n)}var yg={start:"start",left:"start",center:"middle",right:"end",end:"end"},vg={middle:"0.35em",top:"0.8em",hanging:"0.8em",alphabetic:"0",ideographic:"0",bottom:"0"},xg=6.2,vc=["fillStyle","strokeStyle","lineWidth","globalAlpha","font","textAlign","textBaseline","dash","turn","clipping"],kr=class{fillStyle="#000";strokeStyle="#000";lineWidth=1;globalAlpha=1;font="12px sans-serif";textAlign="start";textBaseline="alphabetic";lineJoin="miter";parts=[];path="";dash=[];turn="";clipping="";clips=0;stack=[];constructor(t,n){this.width=t,this.height=n}save(){this.stack.push(vc.map(t=>this[t]))}restore(){Object.assign(this,Object.fromEntries((this.stack.pop()??[]).map((t,n)=>[vc[n],t])))}beginPath(){this.path=""}moveTo(t,n){this.path+=`M${t.toFixed(2)} ${n.toFixed(2)}`}lineTo(t,n){this.path+=`${this.path?"L":"M"}${t.toFixed(2)} ${n.toFixed(2)}`}closePath(){this.path+="Z"}rect(t,n,o,r){this.path+=`M${t} ${n}h${o}v${r}h${-o}Z`}arc(t,n,o){this.path+=`M${t-o} ${n}a${o} ${o} 0 1 0 ${2*o} 0a${o} ${o} 0 1 0 ${-2*o} 0`}setLineDash(t){this.dash=t}translate(t,n){this.turn+=`translate(${t} ${n})`}rotate(t){this.turn+=`rotate(${t*180/Math.PI})`}clip(){let t=`clip${++this.clips}`;this.parts.push(`<clipPath id="${t}"><path d="${this.path}"/></clipPath>`),this.clipping=` clip-path="url(#${t})"`}put(t,n=""){let o=this.turn?` transform="${this.turn}"`:"",r=this.globalAlpha<1?` opacity="${this.globalAlpha}"`:"";this.parts.push(`<${t}${o}${r}${this.clipping}${n?`>${n}</text>`:"/>"}`)}stroke(){let t=this.dash.length?` stroke-dasharray="${this.dash}"`:"",n=`fill="none" stroke="${this.strokeStyle}" stroke-width="${this.lineWidth}"${t} stroke-linejoin="round"`;this.put(`path d="${this.path}" ${n}`)}fill(){this.put(`path d="${this.path}" fill="${this.fillStyle}"`)}fillRect(t,n,o,r){this.put(`rect x="${t}" y="${n}" width="${o}" height="${r}" fill="${this.fillStyle}"`)}fillText(t,n,o){let[,r,s]=/(bold |600 )?([\d.]+px)/.exec(this.font)??["","","12px"],i=t.replace(/&/g,"&amp;").replace(/</g,"&lt;"),a=`x="${n}" y="${o}" dy="${vg[this.textBaseline]}" text-anchor="${yg[this.textAlign]}"`,l=`font-family="Helvetica, Arial, sans-serif" font-size="${s}"${r?' font-weight="600"':""}`;this.put(`text ${a} fill="${this.fillStyle}" ${l}`,i)}measureText(t){return{width:xg*t.length}}text(){return`<svg xmlns="http://www.w3.org/2000/svg" ${`width="${this.width}" height="${this.height}" viewBox="0 0 ${this.width} ${this.height}"`}>${this.parts.join("")}</svg>`}};var Mr="mosaic-reproduce",xc=26;async function Nr(e,t,n,o,r,s){let i=o+xc,a=f=>{f.fillStyle=r.ground,f.fillRect(0,0,n,i),f.font="600 13px Roboto, Helvetica, Arial, sans-serif",f.fillStyle=r.ink,f.textBaseline="middle",f.textAlign="left",f.fillText(t,12,14),f.save(),f.translate(0,xc),s(f),f.restore()};if(e==="svg"){let f=new kr(n,i);return a(f),new Blob([f.text()],{type:"image/svg+xml"})}let l=Object.assign(document.createElement("canvas"),{width:2*n,height:2*i}),c=l.getContext("2d");return c.scale(2,2),a(c),new Promise(f=>l.toBlob(f,"image/png"))}function cn(e,t,n){let o=`Reproduce this: ${t}`,r=M("button",{type:"button",class:"more",title:o,"aria-label":o},"⋯"),s={bubbles:!0,composed:!0,detail:{panel:e,figure:n}};return r.addEventListener("click",()=>r.dispatchEvent(new CustomEvent(Mr,s))),r}function kc(e){return Math.abs(e=Math.round(e))>=1e21?e.toLocaleString("en").replace(/,/g,""):e.toString(10)}function Bt(e,t){if(!isFinite(e)||e===0)return null;var n=(e=t?e.toExponential(t-1):e.toExponential()).indexOf("e"),o=e.slice(0,n);return[o.length>1?o[0]+o.slice(2):o,+e.slice(n+1)]}function Ye(e){return e=Bt(Math.abs(e)),e?e[1]:NaN}function Mc(e,t){return function(n,o){for(var r=n.length,s=[],i=0,a=e[0],l=0;r>0&&a>0&&(l+a+1>o&&(a=Math.max(1,o-l)),s.push(n.substring(r-=a,r+a)),!((l+=a+1)>o));)a=e[i=(i+1)%e.length];return s.reverse().join(t)}}function Nc(e){return function(t){return t.replace(/[0-9]/g,function(n){return e[+n]})}}var kg=/^(?:(.)?([<>=^]))?([+\-( ])?([$#])?(0)?(\d+)?(,)?(\.\d+)?(~)?([a-z%])?$/i;function Qe(e){if(!(t=kg.exec(e)))throw new Error("invalid format: "+e);var t;return new Er({fill:t[1],align:t[2],sign:t[3],symbol:t[4],zero:t[5],width:t[6],comma:t[7],precision:t[8]&&t[8].slice(1),trim:t[9],type:t[10]})}Qe.prototype=Er.prototype;function Er(e){this.fill=e.fill===void 0?" ":e.fill+"",this.align=e.align===void 0?">":e.align+"",this.sign=e.sign===void 0?"-":e.sign+"",this.symbol=e.symbol===void 0?"":e.symbol+"",this.zero=!!e.zero,this.width=e.width===void 0?void 0:+e.width,this.comma=!!e.comma,this.precision=e.precision===void 0?void 0:+e.precision,this.trim=!!e.trim,this.type=e.type===void 0?"":e.type+""}Er.prototype.toString=function(){return this.fill+this.align+this.sign+this.symbol+(this.zero?"0":"")+(this.width===void 0?"":Math.max(1,this.width|0))+(this.comma?",":"")+(this.precision===void 0?"":"."+Math.max(0,this.precision|0))+(this.trim?"~":"")+this.type};function Ec(e){e:for(var t=e.length,n=1,o=-1,r;n<t;++n)switch(e[n]){case".":o=r=n;break;case"0":o===0&&(o=n),r=n;break;default:if(!+e[n])break e;o>0&&(o=0);break}return o>0?e.slice(0,o)+e.slice(r+1):e}var Cn;function Ac(e,t){var n=Bt(e,t);if(!n)return Cn=void 0,e.toPrecision(t);var o=n[0],r=n[1],s=r-(Cn=Math.max(-8,Math.min(8,Math.floor(r/3)))*3)+1,i=o.length;return s===i?o:s>i?o+new Array(s-i+1).join("0"):s>0?o.slice(0,s)+"."+o.slice(s):"0."+new Array(1-s).join("0")+Bt(e,Math.max(0,t+s-1))[0]}function ys(e,t){var n=Bt(e,t);if(!n)return e+"";var o=n[0],r=n[1];return r<0?"0."+new Array(-r).join("0")+o:o.length>r+1?o.slice(0,r+1)+"."+o.slice(r+1):o+new Array(r-o.length+2).join("0")}var vs={"%":(e,t)=>(e*100).toFixed(t),b:e=>Math.round(e).toString(2),c:e=>e+"",d:kc,e:(e,t)=>e.toExponential(t),f:(e,t)=>e.toFixed(t),g:(e,t)=>e.toPrecision(t),o:e=>Math.round(e).toString(8),p:(e,t)=>ys(e*100,t),r:ys,s:Ac,X:e=>Math.round(e).toString(16).toUpperCase(),x:e=>Math.round(e).toString(16)};function xs(e){return e}var Tc=Array.prototype.map,$c=["y","z","a","f","p","n","µ","m","","k","M","G","T","P","E","Z","Y"];function Sc(e){var t=e.grouping===void 0||e.thousands===void 0?xs:Mc(Tc.call(e.grouping,Number),e.thousands+""),n=e.currency===void 0?"":e.currency[0]+"",o=e.currency===void 0?"":e.currency[1]+"",r=e.decimal===void 0?".":e.decimal+"",s=e.numerals===void 0?xs:Nc(Tc.call(e.numerals,String)),i=e.percent===void 0?"%":e.percent+"",a=e.minus===void 0?"−":e.minus+"",l=e.nan===void 0?"NaN":e.nan+"";function c(u,d){u=Qe(u);var h=u.fill,g=u.align,v=u.sign,k=u.symbol,m=u.zero,x=u.width,N=u.comma,y=u.precision,$=u.trim,w=u.type;w==="n"?(N=!0,w="g"):vs[w]||(y===void 0&&(y=12),$=!0,w="g"),(m||h==="0"&&g==="=")&&(m=!0,h="0",g="=");var S=(d&&d.prefix!==void 0?d.prefix:"")+(k==="$"?n:k==="#"&&/[boxX]/.test(w)?"0"+w.toLowerCase():""),O=(k==="$"?o:/[%p]/.test(w)?i:"")+(d&&d.suffix!==void 0?d.suffix:""),C=vs[w],D=/[defgprs%]/.test(w);y=y===void 0?6:/[gprs]/.test(w)?Math.max(1,Math.min(21,y)):Math.max(0,Math.min(20,y));function _(A){var B=S,R=O,F,U,Y;if(w==="c")R=C(A)+R,A="";else{A=+A;var P=A<0||1/A<0;if(A=isNaN(A)?l:C(Math.abs(A),y),$&&(A=Ec(A)),P&&+A==0&&v!=="+"&&(P=!1),B=(P?v==="("?v:a:v==="-"||v==="("?"":v)+B,R=(w==="s"&&!isNaN(A)&&Cn!==void 0?$c[8+Cn/3]:"")+R+(P&&v==="("?")":""),D){for(F=-1,U=A.length;++F<U;)if(Y=A.charCodeAt(F),48>Y||Y>57){R=(Y===46?r+A.slice(F+1):A.slice(F))+R,A=A.slice(0,F);break}}}N&&!m&&(A=t(A,1/0));var z=B.length+A.length+R.length,W=z<x?new Array(x-z+1).join(h):"";switch(N&&m&&(A=t(W+A,W.length?x-R.length:1/0),W=""),g){case"<":A=B+A+R+W;break;case"=":A=B+W+A+R;break;case"^":A=W.slice(0,z=W.length>>1)+B+A+R+W.slice(z);break;default:A=W+B+A+R;break}return s(A)}return _.toString=function(){return u+""},_}function f(u,d){var h=Math.max(-8,Math.min(8,Math.floor(Ye(d)/3)))*3,g=Math.pow(10,-h),v=c((u=Qe(u),u.type="f",u),{suffix:$c[8+h/3]});return function(k){return v(g*k)}}return{format:c,formatPrefix:f}}var Ar,Ce,Tr;ks({thousands:",",grouping:[3],currency:["$",""]});function ks(e){return Ar=Sc(e),Ce=Ar.format,Tr=Ar.formatPrefix,Ar}function Ms(e){return Math.max(0,-Ye(Math.abs(e)))}function Ns(e,t){return Math.max(0,Math.max(-8,Math.min(8,Math.floor(Ye(t)/3)))*3-Ye(Math.abs(e)))}function Es(e,t){return e=Math.abs(e),t=Math.abs(t)-e,Math.max(0,Ye(t)-Ye(e))+1}var Mg=Ce(",.0f"),Ng=Ce(".4~f"),Eg=[0,1,2,3,4,5,6].map(e=>Ce(`.${e}f`)),Ag=[0,1,2,3,4,5,6].map(e=>Ce(`+.${e}f`)),Ae=e=>Math.abs(e)>=1e3?Mg(e):Ng(e),he=(e,t=2)=>Eg[t](e),_n=(e,t=2)=>Ag[t](e+0),Oc=Ce(",.3~r"),Lc=Ce("+,.3~r");function Ft(e,t=2){if(!(e>0))return t;let n=Math.floor(Math.log10(e));return Math.min(Math.max((e/10**n<2?1:0)-n,t),6)}var Tg="–";function Pc(e){let{spec:t}=e,n=t.quantities.map(({name:d,label:h,unit:g,meaning:v})=>{let k=M("span",{class:"value"}),m=M("span",{class:"truth"});return{item:M("div",{class:"quantity",title:v,"data-quantity":d},`${h} `,k,m),value:k,truth:m,unit:g}}),o=`about: ${t.title}`,r=M("button",{type:"button",popovertarget:"meaning","aria-label":o},"(?)"),s=[t.meaning,...t.quantities.map(({label:d,meaning:h})=>`${d}: ${h}`)],i=M("div",{id:"meaning",popover:"auto",role:"note","aria-label":o});i.append(...s.map(d=>M("p",{},d)));let a=M("div",{class:"buttons"},r,i,cn(t.panel,t.title)),l=M("div",{class:"quantities"},...n.map(({item:d})=>d)),c=M("section",{class:"derived","aria-label":t.title},l,a),f={numbers(d){n.forEach(({item:h,value:g,truth:v,unit:k},m)=>{let x=d[m];x&&(h.classList.toggle("is-seen",x.seen),g.textContent=Rc(x.of_medians,k),v.textContent=x.seen||Number.isNaN(x.truth)?"":`${t.truth} ${Rc(x.truth,k)}`)})},dark(d){Te(c,e.colours[d?"dark":"light"])}};f.numbers(e.numbers),f.dark(e.dark);let u=Ke(c,d=>f.numbers(d.derived));return{element:c,changes:f,destroy:u}}function Rc(e,t){return Number.isNaN(e)?Tg:[he(e),t].filter(Boolean).join(" ")}var Cc=`.scalars {
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(min(100%, 300px), 1fr));
  gap: 0 16px;
  font:
    13px Roboto,
    Helvetica,
    Arial,
    sans-serif;
  padding: 2px 12px 4px;
  align-items: baseline;
}
.scalars .scalar,
.scalars .beside {
  white-space: nowrap;
  overflow: hidden;
  text-overflow: ellipsis;
}
.scalars .covered :is(.estimate, .beside) {
  visibility: hidden;
}
.scalars .beside {
  display: block;
  min-height: 16px;
}
.scalars .symbol {
  margin-right: 7px;
  font-size: 15px;
  color: var(--soft);
}
.scalars .estimate {
  font-size: 21px;
  font-weight: 700;
  font-variant-numeric: tabular-nums;
  color: var(--answer);
}
.scalars .is-peaked .estimate {
  font-size: 19px; /* as small as bold type may be in this colour */
}
.scalars .is-seen .estimate {
  color: var(--seen);
}
.scalars .beside {
  font-size: 13px;
  color: var(--soft);
}
@media print {
  .scalars {
    grid-template-columns: repeat(3, minmax(0, 1fr));
    gap: 0 14px;
  }
  .scalars .estimate {
    font-size: 18px;
  }
  .scalars .beside {
    font-size: 12px;
  }
}
:host(.on-stage) {
  container-type: inline-size;
}
:host(.on-stage) .scalars {
  --type: clamp(15px, min(2.2cqw, 4.2vh), 90px); /* of the width that a lesson leaves */
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(0, 1fr));
  gap: 0 2cqw;
}
:host(.on-stage) :is(.symbol, .estimate) {
  font-size: var(--type);
  line-height: 1.25;
}
:host(.on-stage) .is-peaked .estimate {
  font-size: max(19px, 0.5 * var(--type));
}
:host(.on-stage) .beside {
  font-size: calc(0.7 * var(--type));
  min-height: 1.3em;
}
:host(.on-stage) .symbol {
  margin-right: 0.3em;
}
@media (max-width: 599px) {
  :host(.on-stage) .scalars {
    grid-template-columns: minmax(0, 1fr);
  }
  :host(.on-stage) .beside {
    display: inline;
    margin-left: 1em;
  }
}
`;var As="mosaic-curtain",Ts="mosaicCurtain",$s=e=>{let t=ve(e);return(t===document?document.documentElement:t).dataset};function Ss(e,t){let n=JSON.stringify(t);$s(e)[Ts]!==n&&($s(e)[Ts]=n,window.dispatchEvent(new CustomEvent(As,{detail:ve(e)})))}function $r(e,t){let n=()=>{let s=$s(e)[Ts];s&&t(JSON.parse(s))},o=s=>{s.detail===ve(e)&&n()};window.addEventListener(As,o);let r=requestAnimationFrame(n);return()=>{cancelAnimationFrame(r),window.removeEventListener(As,o)}}var Sr=.7,_c=1.06;function Os(e,t){return e.is_filters?{...e,...t}:e}function Dc(e,t){if(!t.names.length)return{...e,rows:e.rows.filter(o=>!o.is_filters)};if(e.observed_range)return{...e,observed_range:Ic(e.observed_range,t)};if(!e.rows.some(o=>o.is_filters))return e;let n=e.rows.map(o=>Os(o,t));return{...e,rows:n,x_range:Ic(e.x_range,t)}}function Ic([e,t],{low:n,high:o}){let[r,s]=[Math.min(...n)/_c,Math.max(...o)*_c];return[Math.min(e,r),Math.max(t,s)]}function gt(e){return e.is_filters===!0&&"titles"in e}function Bc({titles:e,axis:t,low:n,high:o},r){let[s,i,a]=[t[r],n[r],o[r]].map(l=>Ae(Number(l.toPrecision(3))));return`${e[r]}, ${s} µm (${i} to ${a})`}var Sg="linear",Ls={lookback:"lookback",age:"age"};function Or({times:e,today:t=0},{time:n,observed_at:o}){return e?n===Ls.lookback?t:n===Ls.age&&!Number.isNaN(o)?o:null:null}function Fc(e,t){return Or(e,t)===null?e.x_label:e.times?.[t.time]??e.x_label}function zc(e,t,n,o){let r=Or(e,t);if(r===null)return null;let s=Math.abs(r-n),i=`${Number(s.toPrecision(3))} ${o}`;return t.time===Ls.lookback?`${i} ago`:`${i} ${n<=r?"before":"after"} it is observed`}function Uc(e){if(!e.linear)return e;let{y_label:t,unit:n}=e.linear;return{...e,y_label:t,error_unit:n,rows:e.rows.map(o=>({...o,unit:n})),is_linear:!0}}function jc(e){let t=Object.entries(e).map(([n,o])=>[n,o.map(r=>10**r)]);return Object.fromEntries(t)}var He=e=>e.sfr===Sg;var $e="12px Roboto, Helvetica, Arial, sans-serif",Ge="11px Roboto, Helvetica, Arial, sans-serif";function zt(e){return ArrayBuffer.isView(e)?new Float32Array(e.buffer,e.byteOffset,e.length):Float32Array.from(e)}function Lr(e,t,n,o=1){let r=o*(window.devicePixelRatio||1),[s,i]=[Math.round(t*r),Math.round(n*r)];(e.width!==s||e.height!==i)&&Object.assign(e,{width:s,height:i});let a=e.getContext("2d");return a.setTransform(r,0,0,r,0,0),a.clearRect(0,0,t,n),a}function Wc(e,t,n,o){let r=0,s=new ResizeObserver(()=>{!e.clientWidth||e.clientWidth===r||(r=e.clientWidth,Object.assign(t.style,{width:`${r}px`,height:`${n}px`}),o())});return s.observe(e),{get width(){return r},destroy:()=>s.disconnect()}}function ye(e,t,n){e.save(),e.beginPath(),e.rect(t.left,t.top,t.right-t.left,t.bottom-t.top),e.clip(),n(),e.restore()}function Rr(e,t,n,o){e.save(),e.translate(n,o),e.rotate(-Math.PI/2),e.textAlign="center",e.fillText(t,0,0),e.restore()}var In=[[],[7,3],[2,3],[8,3,2,3]],Rs=9,Og=[4,3],Gc=[1.5,3],Hc=10,ot=4.5;function Vc(e,t,n,o,r){let s=Math.max(n,t.left-1),i=Math.min(o,t.right+1);i>s&&ye(e,{...t,left:s,right:i},()=>{e.globalAlpha=.1,e.fillStyle=r.hidden,e.fillRect(s,t.top,i-s,t.bottom-t.top),e.globalAlpha=.3,e.strokeStyle=r.hidden,e.lineWidth=1,e.setLineDash([]),e.beginPath();let a=t.bottom-t.top;for(let l=Math.floor((s-a)/Rs)*Rs;l<i;l+=Rs)e.moveTo(l,t.bottom),e.lineTo(l+a,t.top);e.stroke()})}function wt(e,t,n,o,r,s,i=[]){e.strokeStyle=r,e.lineWidth=s,e.lineJoin="round",e.setLineDash(i),e.beginPath();let a=!1;for(let l=0;l<n.length;l++){let c=n[l];if(Number.isNaN(c))a=!1;else if(a)e.lineTo(t[l],o(c));else{let f=Number.isNaN(n[l+1]);e.moveTo(t[l]-(f?1:0),o(c)),f&&e.lineTo(t[l]+1,o(c)),a=!0}}e.stroke()}function Ps(e,t,n,o,r,s,i){let a=Number.isNaN(i)?t.length:t.findIndex(c=>c>i),l=a<0?t.length:a;wt(e,t.subarray(0,l),n.subarray(0,l),o,r,s),l<t.length&&wt(e,t.subarray(Math.max(l-1,0)),n.subarray(Math.max(l-1,0)),o,r,s,Og)}function Cs(e,t,n,o,r,s,i){e.globalAlpha=i,e.fillStyle=s,e.beginPath();for(let a=0;a<n.length;a++){if(Number.isNaN(n[a]))continue;let l=a;for(;l<n.length&&!Number.isNaN(n[l]);)l++;e.moveTo(t[a],r(o[a]));for(let c=a+1;c<l;c++)e.lineTo(t[c],r(o[c]));for(let c=l-1;c>=a;c--)e.lineTo(t[c],r(n[c]));e.closePath(),a=l}e.fill(),e.globalAlpha=1}function qc(e,t,{median:n,low:o,high:r},s,i,a,l=1){let c=a?(a%2?-1:1)*(3+3*Math.ceil(a/2)):0,f=(a?4.5:9)*l,u=(a?3.5:5)*l;for(let d=0;d<n.length;d++){if(Number.isNaN(n[d]))continue;let h=t[d]+c;e.globalAlpha=a?.5:.35,e.fillStyle=i,Number.isNaN(o[d])||e.fillRect(h-f/2,Math.min(s(o[d]),s(r[d])),f,Math.abs(s(r[d])-s(o[d]))),e.globalAlpha=1;let g=s(n[d]);e.beginPath(),e.moveTo(h,g-u),e.lineTo(h+u,g),e.lineTo(h,g+u),e.lineTo(h-u,g),e.closePath(),e.fill()}}function _s(e,t,n,o,r,s,i){for(let a=0;a<n.length;a++)Number.isNaN(n[a])||(e.beginPath(),e.arc(t[a],o(n[a]),r,0,2*Math.PI),e.fillStyle=s,e.fill(),r>3&&Pr(e,t[a],o(n[a]),r,i,1))}function Pr(e,t,n,o,r,s){e.beginPath(),e.arc(t,n,o,0,2*Math.PI),e.setLineDash([]),e.strokeStyle=r,e.lineWidth=s,e.stroke()}function Kc(e,t,n,o,r){e.strokeStyle=r.mark,e.lineWidth=1.5,e.setLineDash([5,4]),e.beginPath(),e.moveTo(n,t.top),e.lineTo(n,t.bottom),e.stroke(),e.setLineDash([]),e.fillStyle=r.mark,e.textBaseline="top";let s=n>(t.left+t.right)/2;e.textAlign=s?"right":"left",e.fillText(o,n+(s?-5:5),t.bottom-16),e.textBaseline="middle"}function Is(e,t,n,o,r,s){e.strokeStyle=s,e.lineWidth=1.5,e.globalAlpha=.75,e.setLineDash([]),e.beginPath();for(let i=0;i<o.length;i++)Number.isNaN(o[i])||(e.moveTo(t[i],r(o[i])),e.lineTo(n[i],r(o[i])));e.stroke(),e.globalAlpha=1}function Yc(e,t,n,o,r,s){e.setLineDash([]);for(let[i,a]of[[s,3.6],[r,1.8]]){e.strokeStyle=i,e.lineWidth=a,e.beginPath();for(let l=0;l<n.length;l++)Number.isNaN(n[l])||(e.moveTo(t[l]-Hc,o(n[l])),e.lineTo(t[l]+Hc,o(n[l])));e.stroke()}}function Qc(e,t,n,o,r,s){let[i,a]=n.domain();if(!(o>=i&&o<=a))return;let l=n(o);e.setLineDash([]),e.fillStyle=s.mark,e.strokeStyle=s.ground,e.lineWidth=1.5,e.beginPath(),e.moveTo(l-ot,t.top),e.lineTo(l+ot,t.top),e.lineTo(l,t.top+2*ot),e.closePath(),e.stroke(),e.fill();let c=l>(t.left+t.right)/2;e.font=Ge;let f=e.measureText(r).width+4,u=c?l+ot+4:l-ot-4-f,d=c?l-ot-4-f:l+ot+4,g=u>=t.left&&u+f<=t.right?u:d;e.globalAlpha=.75,e.fillStyle=s.ground,e.fillRect(g,t.top-1,f,2*ot+3),e.globalAlpha=1,e.fillStyle=s.mark,e.textAlign="left",e.textBaseline="middle",e.fillText(r,g+2,t.top+ot),e.font=$e}function Dn(e,t,n,o,r,s,i=[]){let[a,l]=n.domain();o>=Math.min(a,l)&&o<=Math.max(a,l)&&(e.strokeStyle=r,e.lineWidth=s,e.setLineDash(i),e.beginPath(),e.moveTo(n(o),t.top),e.lineTo(n(o),t.bottom),e.stroke())}function Ut(e,t){return e==null||t==null?NaN:e<t?-1:e>t?1:e>=t?0:NaN}function Ds(e,t){return e==null||t==null?NaN:t<e?-1:t>e?1:t>=e?0:NaN}function Cr(e){let t,n,o;e.length!==2?(t=Ut,n=(a,l)=>Ut(e(a),l),o=(a,l)=>e(a)-l):(t=e===Ut||e===Ds?e:Lg,n=e,o=e);function r(a,l,c=0,f=a.length){if(c<f){if(t(l,l)!==0)return f;do{let u=c+f>>>1;n(a[u],l)<0?c=u+1:f=u}while(c<f)}return c}function s(a,l,c=0,f=a.length){if(c<f){if(t(l,l)!==0)return f;do{let u=c+f>>>1;n(a[u],l)<=0?c=u+1:f=u}while(c<f)}return c}function i(a,l,c=0,f=a.length){let u=r(a,l,c,f-1);return u>c&&o(a[u-1],l)>-o(a[u],l)?u-1:u}return{left:r,center:i,right:s}}function Lg(){return 0}function Bs(e){return e===null?NaN:+e}var Zc=Cr(Ut),Jc=Zc.right,Rg=Zc.left,Pg=Cr(Bs).center,Fs=Jc;var zs=Xc(ef),Cg=Xc(_g);function Xc(e){return function(t,n,o=n){if(!((n=+n)>=0))throw new RangeError("invalid rx");if(!((o=+o)>=0))throw new RangeError("invalid ry");let{data:r,width:s,height:i}=t;if(!((s=Math.floor(s))>=0))throw new RangeError("invalid width");if(!((i=Math.floor(i!==void 0?i:r.length/s))>=0))throw new RangeError("invalid height");if(!s||!i||!n&&!o)return t;let a=n&&e(n),l=o&&e(o),c=r.slice();return a&&l?(fn(a,c,r,s,i),fn(a,r,c,s,i),fn(a,c,r,s,i),un(l,r,c,s,i),un(l,c,r,s,i),un(l,r,c,s,i)):a?(fn(a,r,c,s,i),fn(a,c,r,s,i),fn(a,r,c,s,i)):l&&(un(l,r,c,s,i),un(l,c,r,s,i),un(l,r,c,s,i)),t}}function fn(e,t,n,o,r){for(let s=0,i=o*r;s<i;)e(t,n,s,s+=o,1)}function un(e,t,n,o,r){for(let s=0,i=o*r;s<o;++s)e(t,n,s,s+i,o)}function _g(e){let t=ef(e);return(n,o,r,s,i)=>{r<<=2,s<<=2,i<<=2,t(n,o,r+0,s+0,i),t(n,o,r+1,s+1,i),t(n,o,r+2,s+2,i),t(n,o,r+3,s+3,i)}}function ef(e){let t=Math.floor(e);if(t===e)return Ig(e);let n=e-t,o=2*e+1;return(r,s,i,a,l)=>{if(!((a-=l)>=i))return;let c=t*s[i],f=l*t,u=f+l;for(let d=i,h=i+f;d<h;d+=l)c+=s[Math.min(a,d)];for(let d=i,h=a;d<=h;d+=l)c+=s[Math.min(a,d+f)],r[d]=(c+n*(s[Math.max(i,d-u)]+s[Math.min(a,d+u)]))/o,c-=s[Math.max(i,d-f)]}}function Ig(e){let t=2*e+1;return(n,o,r,s,i)=>{if(!((s-=i)>=r))return;let a=e*o[r],l=i*e;for(let c=r,f=r+l;c<f;c+=i)a+=o[Math.min(s,c)];for(let c=r,f=s;c<=f;c+=i)a+=o[Math.min(s,c+l)],n[c]=a/t,a-=o[Math.max(r,c-l)]}}function Us(e,t){let n=0;if(t===void 0)for(let o of e)o!=null&&(o=+o)>=o&&++n;else{let o=-1;for(let r of e)(r=t(r,++o,e))!=null&&(r=+r)>=r&&++n}return n}function _r(e,t){let n,o;if(t===void 0)for(let r of e)r!=null&&(n===void 0?r>=r&&(n=o=r):(n>r&&(n=r),o<r&&(o=r)));else{let r=-1;for(let s of e)(s=t(s,++r,e))!=null&&(n===void 0?s>=s&&(n=o=s):(n>s&&(n=s),o<s&&(o=s)))}return[n,o]}var Dg=Math.sqrt(50),Bg=Math.sqrt(10),Fg=Math.sqrt(2);function Ir(e,t,n){let o=(t-e)/Math.max(0,n),r=Math.floor(Math.log10(o)),s=o/Math.pow(10,r),i=s>=Dg?10:s>=Bg?5:s>=Fg?2:1,a,l,c;return r<0?(c=Math.pow(10,-r)/i,a=Math.round(e*c),l=Math.round(t*c),a/c<e&&++a,l/c>t&&--l,c=-c):(c=Math.pow(10,r)*i,a=Math.round(e/c),l=Math.round(t/c),a*c<e&&++a,l*c>t&&--l),l<a&&.5<=n&&n<2?Ir(e,t,n*2):[a,l,c]}function _e(e,t,n){if(t=+t,e=+e,n=+n,!(n>0))return[];if(e===t)return[e];let o=t<e,[r,s,i]=o?Ir(t,e,n):Ir(e,t,n);if(!(s>=r))return[];let a=s-r+1,l=new Array(a);if(o)if(i<0)for(let c=0;c<a;++c)l[c]=(s-c)/-i;else for(let c=0;c<a;++c)l[c]=(s-c)*i;else if(i<0)for(let c=0;c<a;++c)l[c]=(r+c)/-i;else for(let c=0;c<a;++c)l[c]=(r+c)*i;return l}function jt(e,t,n){return t=+t,e=+e,n=+n,Ir(e,t,n)[2]}function Ze(e,t,n){t=+t,e=+e,n=+n;let o=t<e,r=o?jt(t,e,n):jt(e,t,n);return(o?-1:1)*(r<0?1/-r:r)}function Dr(e,t,n){let o;for(;;){let r=jt(e,t,n);if(r===o||r===0||!isFinite(r))return[e,t];r>0?(e=Math.floor(e/r)*r,t=Math.ceil(t/r)*r):r<0&&(e=Math.ceil(e*r)/r,t=Math.floor(t*r)/r),o=r}}function Br(e){return Math.max(1,Math.ceil(Math.log(Us(e))/Math.LN2)+1)}function Bn(e,t){let n;if(t===void 0)for(let o of e)o!=null&&(n<o||n===void 0&&o>=o)&&(n=o);else{let o=-1;for(let r of e)(r=t(r,++o,e))!=null&&(n<r||n===void 0&&r>=r)&&(n=r)}return n}function Fr(e,t){switch(arguments.length){case 0:break;case 1:this.range(e);break;default:this.range(t).domain(e);break}return this}function zr(e,t,n){e.prototype=t.prototype=n,n.constructor=e}function js(e,t){var n=Object.create(e.prototype);for(var o in t)n[o]=t[o];return n}function Un(){}var Fn=.7,Wr=1/Fn,dn="\\s*([+-]?\\d+)\\s*",zn="\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)\\s*",Je="\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)%\\s*",zg=/^#([0-9a-f]{3,8})$/,Ug=new RegExp(`^rgb\\(${dn},${dn},${dn}\\)$`),jg=new RegExp(`^rgb\\(${Je},${Je},${Je}\\)$`),Wg=new RegExp(`^rgba\\(${dn},${dn},${dn},${zn}\\)$`),Hg=new RegExp(`^rgba\\(${Je},${Je},${Je},${zn}\\)$`),Gg=new RegExp(`^hsl\\(${zn},${Je},${Je}\\)$`),Vg=new RegExp(`^hsla\\(${zn},${Je},${Je},${zn}\\)$`),tf={aliceblue:15792383,antiquewhite:16444375,aqua:65535,aquamarine:8388564,azure:15794175,beige:16119260,bisque:16770244,black:0,blanchedalmond:16772045,blue:255,blueviolet:9055202,brown:10824234,burlywood:14596231,cadetblue:6266528,chartreuse:8388352,chocolate:13789470,coral:16744272,cornflowerblue:6591981,cornsilk:16775388,crimson:14423100,cyan:65535,darkblue:139,darkcyan:35723,darkgoldenrod:12092939,darkgray:11119017,darkgreen:25600,darkgrey:11119017,darkkhaki:12433259,darkmagenta:9109643,darkolivegreen:5597999,darkorange:16747520,darkorchid:10040012,darkred:9109504,darksalmon:15308410,darkseagreen:9419919,darkslateblue:4734347,darkslategray:3100495,darkslategrey:3100495,darkturquoise:52945,darkviolet:9699539,deeppink:16716947,deepskyblue:49151,dimgray:6908265,dimgrey:6908265,dodgerblue:2003199,firebrick:11674146,floralwhite:16775920,forestgreen:2263842,fuchsia:16711935,gainsboro:14474460,ghostwhite:16316671,gold:16766720,goldenrod:14329120,gray:8421504,green:32768,greenyellow:11403055,grey:8421504,honeydew:15794160,hotpink:16738740,indianred:13458524,indigo:4915330,ivory:16777200,khaki:15787660,lavender:15132410,lavenderblush:16773365,lawngreen:8190976,lemonchiffon:16775885,lightblue:11393254,lightcoral:15761536,lightcyan:14745599,lightgoldenrodyellow:16448210,lightgray:13882323,lightgreen:9498256,lightgrey:13882323,lightpink:16758465,lightsalmon:16752762,lightseagreen:2142890,lightskyblue:8900346,lightslategray:7833753,lightslategrey:7833753,lightsteelblue:11584734,lightyellow:16777184,lime:65280,limegreen:3329330,linen:16445670,magenta:16711935,maroon:8388608,mediumaquamarine:6737322,mediumblue:205,mediumorchid:12211667,mediumpurple:9662683,mediumseagreen:3978097,mediumslateblue:8087790,mediumspringgreen:64154,mediumturquoise:4772300,mediumvioletred:13047173,midnightblue:1644912,mintcream:16121850,mistyrose:16770273,moccasin:16770229,navajowhite:16768685,navy:128,oldlace:16643558,olive:8421376,olivedrab:7048739,orange:16753920,orangered:16729344,orchid:14315734,palegoldenrod:15657130,palegreen:10025880,paleturquoise:11529966,palevioletred:14381203,papayawhip:16773077,peachpuff:16767673,peru:13468991,pink:16761035,plum:14524637,powderblue:11591910,purple:8388736,rebeccapurple:6697881,red:16711680,rosybrown:12357519,royalblue:4286945,saddlebrown:9127187,salmon:16416882,sandybrown:16032864,seagreen:3050327,seashell:16774638,sienna:10506797,silver:12632256,skyblue:8900331,slateblue:6970061,slategray:7372944,slategrey:7372944,snow:16775930,springgreen:65407,steelblue:4620980,tan:13808780,teal:32896,thistle:14204888,tomato:16737095,turquoise:4251856,violet:15631086,wheat:16113331,white:16777215,whitesmoke:16119285,yellow:16776960,yellowgreen:10145074};zr(Un,bt,{copy(e){return Object.assign(new this.constructor,this,e)},displayable(){return this.rgb().displayable()},hex:nf,formatHex:nf,formatHex8:qg,formatHsl:Kg,formatRgb:rf,toString:rf});function nf(){return this.rgb().formatHex()}function qg(){return this.rgb().formatHex8()}function Kg(){return ff(this).formatHsl()}function rf(){return this.rgb().formatRgb()}function bt(e){var t,n;return e=(e+"").trim().toLowerCase(),(t=zg.exec(e))?(n=t[1].length,t=parseInt(t[1],16),n===6?of(t):n===3?new Se(t>>8&15|t>>4&240,t>>4&15|t&240,(t&15)<<4|t&15,1):n===8?Ur(t>>24&255,t>>16&255,t>>8&255,(t&255)/255):n===4?Ur(t>>12&15|t>>8&240,t>>8&15|t>>4&240,t>>4&15|t&240,((t&15)<<4|t&15)/255):null):(t=Ug.exec(e))?new Se(t[1],t[2],t[3],1):(t=jg.exec(e))?new Se(t[1]*255/100,t[2]*255/100,t[3]*255/100,1):(t=Wg.exec(e))?Ur(t[1],t[2],t[3],t[4]):(t=Hg.exec(e))?Ur(t[1]*255/100,t[2]*255/100,t[3]*255/100,t[4]):(t=Gg.exec(e))?lf(t[1],t[2]/100,t[3]/100,1):(t=Vg.exec(e))?lf(t[1],t[2]/100,t[3]/100,t[4]):tf.hasOwnProperty(e)?of(tf[e]):e==="transparent"?new Se(NaN,NaN,NaN,0):null}function of(e){return new Se(e>>16&255,e>>8&255,e&255,1)}function Ur(e,t,n,o){return o<=0&&(e=t=n=NaN),new Se(e,t,n,o)}function Yg(e){return e instanceof Un||(e=bt(e)),e?(e=e.rgb(),new Se(e.r,e.g,e.b,e.opacity)):new Se}function pn(e,t,n,o){return arguments.length===1?Yg(e):new Se(e,t,n,o??1)}function Se(e,t,n,o){this.r=+e,this.g=+t,this.b=+n,this.opacity=+o}zr(Se,pn,js(Un,{brighter(e){return e=e==null?Wr:Math.pow(Wr,e),new Se(this.r*e,this.g*e,this.b*e,this.opacity)},darker(e){return e=e==null?Fn:Math.pow(Fn,e),new Se(this.r*e,this.g*e,this.b*e,this.opacity)},rgb(){return this},clamp(){return new Se(Ht(this.r),Ht(this.g),Ht(this.b),Hr(this.opacity))},displayable(){return-.5<=this.r&&this.r<255.5&&-.5<=this.g&&this.g<255.5&&-.5<=this.b&&this.b<255.5&&0<=this.opacity&&this.opacity<=1},hex:sf,formatHex:sf,formatHex8:Qg,formatRgb:af,toString:af}));function sf(){return`#${Wt(this.r)}${Wt(this.g)}${Wt(this.b)}`}function Qg(){return`#${Wt(this.r)}${Wt(this.g)}${Wt(this.b)}${Wt((isNaN(this.opacity)?1:this.opacity)*255)}`}function af(){let e=Hr(this.opacity);return`${e===1?"rgb(":"rgba("}${Ht(this.r)}, ${Ht(this.g)}, ${Ht(this.b)}${e===1?")":`, ${e})`}`}function Hr(e){return isNaN(e)?1:Math.max(0,Math.min(1,e))}function Ht(e){return Math.max(0,Math.min(255,Math.round(e)||0))}function Wt(e){return e=Ht(e),(e<16?"0":"")+e.toString(16)}function lf(e,t,n,o){return o<=0?e=t=n=NaN:n<=0||n>=1?e=t=NaN:t<=0&&(e=NaN),new Ve(e,t,n,o)}function ff(e){if(e instanceof Ve)return new Ve(e.h,e.s,e.l,e.opacity);if(e instanceof Un||(e=bt(e)),!e)return new Ve;if(e instanceof Ve)return e;e=e.rgb();var t=e.r/255,n=e.g/255,o=e.b/255,r=Math.min(t,n,o),s=Math.max(t,n,o),i=NaN,a=s-r,l=(s+r)/2;return a?(t===s?i=(n-o)/a+(n<o)*6:n===s?i=(o-t)/a+2:i=(t-n)/a+4,a/=l<.5?s+r:2-s-r,i*=60):a=l>0&&l<1?0:i,new Ve(i,a,l,e.opacity)}function uf(e,t,n,o){return arguments.length===1?ff(e):new Ve(e,t,n,o??1)}function Ve(e,t,n,o){this.h=+e,this.s=+t,this.l=+n,this.opacity=+o}zr(Ve,uf,js(Un,{brighter(e){return e=e==null?Wr:Math.pow(Wr,e),new Ve(this.h,this.s,this.l*e,this.opacity)},darker(e){return e=e==null?Fn:Math.pow(Fn,e),new Ve(this.h,this.s,this.l*e,this.opacity)},rgb(){var e=this.h%360+(this.h<0)*360,t=isNaN(e)||isNaN(this.s)?0:this.s,n=this.l,o=n+(n<.5?n:1-n)*t,r=2*n-o;return new Se(Ws(e>=240?e-240:e+120,r,o),Ws(e,r,o),Ws(e<120?e+240:e-120,r,o),this.opacity)},clamp(){return new Ve(cf(this.h),jr(this.s),jr(this.l),Hr(this.opacity))},displayable(){return(0<=this.s&&this.s<=1||isNaN(this.s))&&0<=this.l&&this.l<=1&&0<=this.opacity&&this.opacity<=1},formatHsl(){let e=Hr(this.opacity);return`${e===1?"hsl(":"hsla("}${cf(this.h)}, ${jr(this.s)*100}%, ${jr(this.l)*100}%${e===1?")":`, ${e})`}`}}));function cf(e){return e=(e||0)%360,e<0?e+360:e}function jr(e){return Math.max(0,Math.min(1,e||0))}function Ws(e,t,n){return(e<60?t+(n-t)*e/60:e<180?n:e<240?t+(n-t)*(240-e)/60:t)*255}function Hs(e,t,n,o,r){var s=e*e,i=s*e;return((1-3*e+3*s-i)*t+(4-6*s+3*i)*n+(1+3*e+3*s-3*i)*o+i*r)/6}function df(e){var t=e.length-1;return function(n){var o=n<=0?n=0:n>=1?(n=1,t-1):Math.floor(n*t),r=e[o],s=e[o+1],i=o>0?e[o-1]:2*r-s,a=o<t-1?e[o+2]:2*s-r;return Hs((n-o/t)*t,i,r,s,a)}}function pf(e){var t=e.length;return function(n){var o=Math.floor(((n%=1)<0?++n:n)*t),r=e[(o+t-1)%t],s=e[o%t],i=e[(o+1)%t],a=e[(o+2)%t];return Hs((n-o/t)*t,r,s,i,a)}}var jn=e=>()=>e;function Zg(e,t){return function(n){return e+n*t}}function Jg(e,t,n){return e=Math.pow(e,n),t=Math.pow(t,n)-e,n=1/n,function(o){return Math.pow(e+o*t,n)}}function hf(e){return(e=+e)==1?Gr:function(t,n){return n-t?Jg(t,n,e):jn(isNaN(t)?n:t)}}function Gr(e,t){var n=t-e;return n?Zg(e,n):jn(isNaN(e)?t:e)}var Gs=(function e(t){var n=hf(t);function o(r,s){var i=n((r=pn(r)).r,(s=pn(s)).r),a=n(r.g,s.g),l=n(r.b,s.b),c=Gr(r.opacity,s.opacity);return function(f){return r.r=i(f),r.g=a(f),r.b=l(f),r.opacity=c(f),r+""}}return o.gamma=e,o})(1);function mf(e){return function(t){var n=t.length,o=new Array(n),r=new Array(n),s=new Array(n),i,a;for(i=0;i<n;++i)a=pn(t[i]),o[i]=a.r||0,r[i]=a.g||0,s[i]=a.b||0;return o=e(o),r=e(r),s=e(s),a.opacity=1,function(l){return a.r=o(l),a.g=r(l),a.b=s(l),a+""}}}var Tv=mf(df),$v=mf(pf);function gf(e,t){t||(t=[]);var n=e?Math.min(t.length,e.length):0,o=t.slice(),r;return function(s){for(r=0;r<n;++r)o[r]=e[r]*(1-s)+t[r]*s;return o}}function wf(e){return ArrayBuffer.isView(e)&&!(e instanceof DataView)}function bf(e,t){var n=t?t.length:0,o=e?Math.min(n,e.length):0,r=new Array(o),s=new Array(n),i;for(i=0;i<o;++i)r[i]=Gt(e[i],t[i]);for(;i<n;++i)s[i]=t[i];return function(a){for(i=0;i<o;++i)s[i]=r[i](a);return s}}function yf(e,t){var n=new Date;return e=+e,t=+t,function(o){return n.setTime(e*(1-o)+t*o),n}}function yt(e,t){return e=+e,t=+t,function(n){return e*(1-n)+t*n}}function vf(e,t){var n={},o={},r;(e===null||typeof e!="object")&&(e={}),(t===null||typeof t!="object")&&(t={});for(r in t)r in e?n[r]=Gt(e[r],t[r]):o[r]=t[r];return function(s){for(r in n)o[r]=n[r](s);return o}}var qs=/[-+]?(?:\d+\.?\d*|\.?\d+)(?:[eE][-+]?\d+)?/g,Vs=new RegExp(qs.source,"g");function Xg(e){return function(){return e}}function e0(e){return function(t){return e(t)+""}}function xf(e,t){var n=qs.lastIndex=Vs.lastIndex=0,o,r,s,i=-1,a=[],l=[];for(e=e+"",t=t+"";(o=qs.exec(e))&&(r=Vs.exec(t));)(s=r.index)>n&&(s=t.slice(n,s),a[i]?a[i]+=s:a[++i]=s),(o=o[0])===(r=r[0])?a[i]?a[i]+=r:a[++i]=r:(a[++i]=null,l.push({i,x:yt(o,r)})),n=Vs.lastIndex;return n<t.length&&(s=t.slice(n),a[i]?a[i]+=s:a[++i]=s),a.length<2?l[0]?e0(l[0].x):Xg(t):(t=l.length,function(c){for(var f=0,u;f<t;++f)a[(u=l[f]).i]=u.x(c);return a.join("")})}function Gt(e,t){var n=typeof t,o;return t==null||n==="boolean"?jn(t):(n==="number"?yt:n==="string"?(o=bt(t))?(t=o,Gs):xf:t instanceof bt?Gs:t instanceof Date?yf:wf(t)?gf:Array.isArray(t)?bf:typeof t.valueOf!="function"&&typeof t.toString!="function"||isNaN(t)?vf:yt)(e,t)}function Ks(e,t){return e=+e,t=+t,function(n){return Math.round(e*(1-n)+t*n)}}function Ys(e){return function(){return e}}function Qs(e){return+e}var kf=[0,1];function hn(e){return e}function Zs(e,t){return(t-=e=+e)?function(n){return(n-e)/t}:Ys(isNaN(t)?NaN:.5)}function t0(e,t){var n;return e>t&&(n=e,e=t,t=n),function(o){return Math.max(e,Math.min(t,o))}}function n0(e,t,n){var o=e[0],r=e[1],s=t[0],i=t[1];return r<o?(o=Zs(r,o),s=n(i,s)):(o=Zs(o,r),s=n(s,i)),function(a){return s(o(a))}}function r0(e,t,n){var o=Math.min(e.length,t.length)-1,r=new Array(o),s=new Array(o),i=-1;for(e[o]<e[0]&&(e=e.slice().reverse(),t=t.slice().reverse());++i<o;)r[i]=Zs(e[i],e[i+1]),s[i]=n(t[i],t[i+1]);return function(a){var l=Fs(e,a,1,o)-1;return s[l](r[l](a))}}function Vr(e,t){return t.domain(e.domain()).range(e.range()).interpolate(e.interpolate()).clamp(e.clamp()).unknown(e.unknown())}function Js(){var e=kf,t=kf,n=Gt,o,r,s,i=hn,a,l,c;function f(){var d=Math.min(e.length,t.length);return i!==hn&&(i=t0(e[0],e[d-1])),a=d>2?r0:n0,l=c=null,u}function u(d){return d==null||isNaN(d=+d)?s:(l||(l=a(e.map(o),t,n)))(o(i(d)))}return u.invert=function(d){return i(r((c||(c=a(t,e.map(o),yt)))(d)))},u.domain=function(d){return arguments.length?(e=Array.from(d,Qs),f()):e.slice()},u.range=function(d){return arguments.length?(t=Array.from(d),f()):t.slice()},u.rangeRound=function(d){return t=Array.from(d),n=Ks,f()},u.clamp=function(d){return arguments.length?(i=d?!0:hn,f()):i!==hn},u.interpolate=function(d){return arguments.length?(n=d,f()):n},u.unknown=function(d){return arguments.length?(s=d,u):s},function(d,h){return o=d,r=h,f()}}function Xs(){return Js()(hn,hn)}function ei(e,t,n,o){var r=Ze(e,t,n),s;switch(o=Qe(o??",f"),o.type){case"s":{var i=Math.max(Math.abs(e),Math.abs(t));return o.precision==null&&!isNaN(s=Ns(r,i))&&(o.precision=s),Tr(o,i)}case"":case"e":case"g":case"p":case"r":{o.precision==null&&!isNaN(s=Es(r,Math.max(Math.abs(e),Math.abs(t))))&&(o.precision=s-(o.type==="e"));break}case"f":case"%":{o.precision==null&&!isNaN(s=Ms(r))&&(o.precision=s-(o.type==="%")*2);break}}return Ce(o)}function o0(e){var t=e.domain;return e.ticks=function(n){var o=t();return _e(o[0],o[o.length-1],n??10)},e.tickFormat=function(n,o){var r=t();return ei(r[0],r[r.length-1],n??10,o)},e.nice=function(n){n==null&&(n=10);var o=t(),r=0,s=o.length-1,i=o[r],a=o[s],l,c,f=10;for(a<i&&(c=i,i=a,a=c,c=r,r=s,s=c);f-- >0;){if(c=jt(i,a,n),c===l)return o[r]=i,o[s]=a,t(o);if(c>0)i=Math.floor(i/c)*c,a=Math.ceil(a/c)*c;else if(c<0)i=Math.ceil(i*c)/c,a=Math.floor(a*c)/c;else break;l=c}return e},e}function Wn(){var e=Xs();return e.copy=function(){return Vr(e,Wn())},Fr.apply(e,arguments),o0(e)}function ti(e,t){e=e.slice();var n=0,o=e.length-1,r=e[n],s=e[o],i;return s<r&&(i=n,n=o,o=i,i=r,r=s,s=i),e[n]=t.floor(r),e[o]=t.ceil(s),e}function Mf(e){return Math.log(e)}function Nf(e){return Math.exp(e)}function s0(e){return-Math.log(-e)}function i0(e){return-Math.exp(-e)}function a0(e){return isFinite(e)?+("1e"+e):e<0?0:e}function l0(e){return e===10?a0:e===Math.E?Math.exp:t=>Math.pow(e,t)}function c0(e){return e===Math.E?Math.log:e===10&&Math.log10||e===2&&Math.log2||(e=Math.log(e),t=>Math.log(t)/e)}function Ef(e){return(t,n)=>-e(-t,n)}function f0(e){let t=e(Mf,Nf),n=t.domain,o=10,r,s;function i(){return r=c0(o),s=l0(o),n()[0]<0?(r=Ef(r),s=Ef(s),e(s0,i0)):e(Mf,Nf),t}return t.base=function(a){return arguments.length?(o=+a,i()):o},t.domain=function(a){return arguments.length?(n(a),i()):n()},t.ticks=a=>{let l=n(),c=l[0],f=l[l.length-1],u=f<c;u&&([c,f]=[f,c]);let d=r(c),h=r(f),g,v,k=a==null?10:+a,m=[];if(!(o%1)&&h-d<k){if(d=Math.floor(d),h=Math.ceil(h),c>0){for(;d<=h;++d)for(g=1;g<o;++g)if(v=d<0?g/s(-d):g*s(d),!(v<c)){if(v>f)break;m.push(v)}}else for(;d<=h;++d)for(g=o-1;g>=1;--g)if(v=d>0?g/s(-d):g*s(d),!(v<c)){if(v>f)break;m.push(v)}m.length*2<k&&(m=_e(c,f,k))}else m=_e(d,h,Math.min(h-d,k)).map(s);return u?m.reverse():m},t.tickFormat=(a,l)=>{if(a==null&&(a=10),l==null&&(l=o===10?"s":","),typeof l!="function"&&(!(o%1)&&(l=Qe(l)).precision==null&&(l.trim=!0),l=Ce(l)),a===1/0)return l;let c=Math.max(1,o*a/t.ticks().length);return f=>{let u=f/s(Math.round(r(f)));return u*o<o-.5&&(u*=o),u<=c?l(f):""}},t.nice=()=>n(ti(n(),{floor:a=>s(Math.floor(r(a))),ceil:a=>s(Math.ceil(r(a)))})),t}function Hn(){let e=f0(Js()).domain([1,10]);return e.copy=()=>Vr(e,Hn()).base(e.base()),Fr.apply(e,arguments),e}var u0=62;function xe(e,t,n,o,r=!1){return(r?Hn():Wn()).domain([e,t]).range([n,o]).unknown(Number.NaN)}function Xe(e,t,n){let o=n;for(;t-e>n*1.001*Ze(e,t,o);)o/=1.5;let r=1e-9*Ze(e,t,o);return _e(e-r,t+r,o)}function Tf(e,t,n){let o=[];for(let i=Math.floor(Math.log10(e));i<=Math.log10(t);i++)for(let a of[1,1.5,2,3,4,5,6,8])a*10**i>=e*.999&&a*10**i<=t*1.001&&o.push(a*10**i);let r=xe(e,t,0,n/u0,!0),s=[];for(let i of o.sort((a,l)=>Af(a)-Af(l)))s.every(a=>Math.abs(r(i)-r(a))>.8)&&s.push(i);return s}function Af(e){let t=e/10**Math.floor(Math.log10(e)+1e-9);return[1,2,5,3,4,1.5,6,8].findIndex(n=>Math.abs(n-t)<1e-6)}function $f(e,t,n,o,r){if(!(t<=n))return e??[0,1];let s=.06*Math.max(n-t,o),i=[Math.floor((t-s)/o)*o,Math.ceil((n+s)/o)*o];if(!e)return i;let a=e[0]<=t&&e[1]>=n,l=i[1]-i[0];return a&&(r||e[1]-e[0]<=l+Math.max(2*o,.35*l))?e:r?[Math.min(e[0],i[0]),Math.max(e[1],i[1])]:i}var Sf=60,qr=14,ni=6,d0=36,ri=8,p0=.25,h0=.001,Of=1.06;function Lf(e,t,n,o,r,s=!1,i=!1){let a=o-ni-d0-ri,l=Math.round(a*p0),c=ni+a-l,f={left:Sf,right:n-qr,top:ni,bottom:c},u={left:Sf,right:n-qr,top:c+ri,bottom:c+ri+l},{observed_range:d,observed_unit:h=1,x_range:g}=e,v=d!==void 0&&t.frame===e.observed_frame&&t.stretch>0,[k,m]=v?d:g,x=v?t.stretch*h:1,N=Or(e,t),y=N===null?xe(k,m,f.left,f.right,e.x_log):xe(N-k,N-m,f.left,f.right),$=P=>y(N===null?P*x:N-P),w=P=>N===null?y.invert(P)/x:N-y.invert(P),[S,O]=m0(e,t,P=>$(P)>=f.left-1&&$(P)<=f.right+1),C="is_linear"in e,D=C?Ze(0,O,6):e.y_step,_=i&&r?r.ends:$f(r?.ends,S,O,D,s);C&&(_[0]=0);let A=e.y_flipped?xe(_[0],_[1],f.top,f.bottom):xe(_[1],_[0],f.top,f.bottom),B=g0(e,t,r?.most,s),R=e.y_flipped?1:-1,F=(u.top+u.bottom)/2,U=(u.bottom-u.top)/2;return{frame:f,below:u,x:y,at:$,back:w,y:A,dy:P=>F+R*Math.max(-Of,Math.min(Of,P/B))*U,ends:_,most:B,observed:v}}function m0(e,t,n){let o=1/0,r=-1/0;for(let s of e.rows)for(let i of[...Object.values(t.columns[s.name]),...t.pins.map(a=>a[s.name].median)])for(let a=0;a<i.length;a++){let l=i[a];!Number.isNaN(l)&&n(s.axis[a])&&(l<o&&(o=l),l>r&&(r=l))}return[o,r]}function g0(e,t,n,o){let r=[];for(let l of e.rows){let{median:c,low:f,high:u}=t.columns[l.name],d=Gn(t,l.name);for(let h=0;h<c.length;h++)if(!Number.isNaN(c[h])&&!Number.isNaN(d[h])){let g=Number.isNaN(f[h])?[c[h]]:[f[h],u[h]];r.push(Math.max(...g.map(v=>Math.abs(v-d[h]))))}}if(!r.length)return n??e.least_residual;r.sort((l,c)=>l-c);let s="is_linear"in e?h0:e.least_residual,i=Math.max(r[Math.floor(.97*(r.length-1))]*1.1,s);if(n&&i<=n&&(o||i>n/3))return n;let a=10**Math.floor(Math.log10(i));return[1,2,5,10].map(l=>l*a).find(l=>l>=i*.999)??10*a}function Gn(e,t){return e.reference?e.pins[e.reference-1][t].median:e.columns[t].truth}var w0=4;function Rf(e,t,n,{frame:o,below:r,x:s,y:i,dy:a,ends:l,most:c,observed:f},u){let d=(N,y,$,w)=>{e.moveTo(N,y),e.lineTo($,w)},[h,g]=s.domain(),v=t.x_log?Tf(h,g,o.right-o.left):Xe(Math.min(h,g),Math.max(h,g),8),k=Xe(l[0],l[1],Math.max(3,(o.bottom-o.top)/34));e.setLineDash([]),e.lineWidth=1,e.strokeStyle=u.grid,e.beginPath();for(let N of v)for(let y of[o,r])d(s(N),y.top,s(N),y.bottom);for(let N of k)d(o.left,i(N),o.right,i(N));e.stroke(),e.strokeStyle=u.edge,e.beginPath();for(let N of[o,r])d(N.left,N.top,N.left,N.bottom),d(N.left,N.bottom,N.right,N.bottom);e.stroke(),e.strokeStyle=u.soft,e.beginPath(),d(r.left,a(0),r.right,a(0)),e.stroke(),e.fillStyle=u.soft,e.textBaseline="middle",e.textAlign="right";for(let N of k)e.fillText(Ae(N),o.left-6,i(N));let m=Math.min(Math.max(-Math.floor(Math.log10(c*1.001)),0),6);for(let N of Cf(t,n)?[-c,0,c]:[])e.fillText(N?_n(N,m):"0",r.left-6,a(N*.86));e.textAlign="center";for(let N of v){let y=Ae(N),$=e.measureText(y).width/2;e.fillText(y,Math.min(s(N),o.right+qr-$-1),r.bottom+10)}let x=f&&t.observed_label?`${t.observed_label} at ${b0(t,n)}`:Fc(t,n);e.fillText(x,(o.left+o.right)/2,r.bottom+27),Rr(e,t.y_label,12,(o.top+o.bottom)/2),e.textAlign="left",e.globalAlpha=.95,e.font=Ge,e.fillText(y0(t,n),r.left+6,r.top+8),e.font=$e,e.globalAlpha=1}function Pf(e,{along:t=[]},{frame:n,at:o},r){e.font=Ge,e.fillStyle=r.soft,e.strokeStyle=r.soft,e.lineWidth=1,e.setLineDash([]),e.textAlign="center",e.textBaseline="middle";let s=[];for(let[i,a]of t){let l=o(i),c=e.measureText(a).width/2+w0,f=Math.min(Math.max(l,n.left+c),n.right-c);!(l>=n.left&&l<=n.right)||s.some(([d,h])=>f+c>d&&f-c<h)||(s.push([f-c,f+c]),e.beginPath(),e.moveTo(l,n.top),e.lineTo(l,n.top+4),e.stroke(),e.fillText(a,f,n.top+11))}e.font=$e}function b0(e,{stretch:t,redshift_of:n}){let o=e.truth==="truth"?"true":e.truth;return`the ${n==="own"?o:n} z ${he(t-1)}`}function Cf(e,t){return e.rows.some(n=>!Gn(t,n.name).every(Number.isNaN))}function y0(e,t){let n=!Cf(e,t),o=n?"":` [${e.error_unit}]`;return t.reference?`difference from ${t.letters[t.reference-1]}${o}`:n?t.truth==="off"?"truth kept back (T reveals it)":`${e.truth==="truth"?"no truth":`nothing ${e.truth}`} to compare with`:`predicted − ${e.truth}${o}`}function If(e,t,n,o,r){let{frame:s,below:i,at:a,y:l,dy:c}=o;e.font=$e;for(let u of[s,i])e.fillStyle=r.ground,e.fillRect(u.left,u.top,u.right-u.left,u.bottom-u.top),ye(e,u,()=>{for(let[d,h]of n.hidden[t.hatched])Vc(e,u,a(d),a(h),r)});Rf(e,t,n,o,r),Pf(e,t,o,r);let f=t.rows.map(u=>Float64Array.from(u.axis,a));ye(e,s,()=>{t.rows.forEach((u,d)=>{n.pins.forEach((g,v)=>{Kr(e,u,f[d],g[u.name],l,r[`pin${v+1}`],1.5,.13,v+1)});let h=t.marks?a(n.observed_at):Number.NaN;gt(u)&&x0(e,u,n.columns[u.name],a,l,r),v0(e,u,f[d],n.columns[u.name],l,r,n.edited,t.truth==="truth",h)}),t.marks&&!Number.isNaN(n.observed_at)&&Kc(e,s,a(n.observed_at),n.redshift_of==="predicted"?"observed here, as predicted":"observed here",r)}),ye(e,i,()=>{t.rows.forEach((u,d)=>{let h=Gn(n,u.name);n.pins.forEach((g,v)=>{v+1!==n.reference&&Kr(e,u,f[d],_f(g[u.name],h),c,r[`pin${v+1}`],1.2,.1,v+1)}),Kr(e,u,f[d],_f(n.columns[u.name],h),c,r.answer,1.5,.3)})})}function _f({low:e,median:t,high:n},o){let r=t.map((i,a)=>i-o[a]),s=i=>i.map((a,l)=>Number.isNaN(t[l])?Number.NaN:a-o[l]);return{median:r,low:s(e),high:s(n)}}function v0(e,t,n,o,r,s,i,a,l){let c=5.5*oi(t);t.dots?o.truth.forEach((f,u)=>{!Number.isNaN(f)&&(a||Number.isNaN(mn(o,u)))&&Pr(e,n[u],r(f),c,s.ink,1.5)}):Ps(e,n,o.truth,r,s.ink,1.1,l),t.dots?Kr(e,t,n,o,r,s.answer,2,.3):(Cs(e,n,o.low,o.high,r,s.answer,.3),Ps(e,n,o.median,r,s.answer,2,l)),t.dots?_s(e,n,o.exact,r,c,s.seen,s.ground):wt(e,n,o.exact,r,s.seen,3),o.measured&&k0(e,t,n,o,r,s),o.implied&&(t.dots?Yc(e,n,o.implied,r,s.mark,s.ground):wt(e,n,o.implied,r,s.mark,1.8,Gc)),t.dots&&t.names.forEach((f,u)=>{let d=mn(o,u);i.includes(f)&&!Number.isNaN(d)&&Pr(e,n[u],r(d),c+4,s.answer,2)})}function x0(e,t,n,o,r,s){let[i,a]=[t.low,t.high].map(f=>Float64Array.from(f,o)),l=n.exact.map((f,u)=>Number.isNaN(n.limit[u])?mn(n,u):n.limit[u]),c=n.median.map((f,u)=>Number.isNaN(mn(n,u))?f:Number.NaN);Is(e,i,a,c,r,s.answer),Is(e,i,a,l,r,s.seen)}function oi(e){return e.is_filters?Sr:1}function mn({exact:e,measured:t},n){return Number.isNaN(e[n])?t?t[n]:Number.NaN:e[n]}function Kr(e,t,n,o,r,s,i,a,l=0){if(t.dots)return qc(e,n,o,r,s,l,oi(t));Cs(e,n,o.low,o.high,r,s,a),wt(e,n,o.median,r,s,i,l?In[l-1]:[])}function k0(e,t,n,{measured:o,from:r,to:s,limit:i},a,l){let c=t.dots?4*oi(t):2.4;e.strokeStyle=l.seen,e.lineWidth=t.dots?2:1,e.setLineDash([]),e.beginPath();for(let f=0;f<o.length;f++)Number.isNaN(o[f])||(e.moveTo(n[f],a(r[f])),e.lineTo(n[f],a(s[f])));for(let f=0;f<i.length;f++)if(!Number.isNaN(i[f])){let u=a(i[f]);e.moveTo(n[f]-c,u),e.lineTo(n[f]+c,u),e.lineTo(n[f],u+1.6*c),e.closePath()}e.stroke(),_s(e,n,o,a,c,l.seen,l.ground)}var Yr=11;function Df(e,t,n,o){let r=Qr(t,e.scene(),e.scales,n,o,(s,i)=>[mn(s,i)]);return r?.row.names[r.i]??null}function Bf(e,t,n,o){return si(Qr(t,e.scene(),e.scales,n,o,Ff))}function si(e){return!e||gt(e.row)&&!e.row.given[e.i]?null:{row:e.row.name,name:e.row.names[e.i]}}function Ff({truth:e,exact:t,measured:n,limit:o,median:r},s){return[e,t,n,o,r].map(i=>i?.[s]??Number.NaN)}function Qr(e,t,n,o,r,s=Ff){let i=null,a=1/0;for(let l of e.rows){if(!l.dots)continue;let c=gt(l)?Yr*Sr:Yr;for(let f=0;f<l.names.length;f++){let u=n.at(l.axis[f])-o;if(!(Math.abs(u)>c))for(let d of s(t.columns[l.name],f)){let h=Math.hypot(u,n.y(d)-r);h<c&&h<a&&([i,a]=[{row:l,i:f},h])}}}return i}var M0=.01,zf=9;function Uf(e,t,n,o,r){let{row:s,i}=ii(e,t,n,o,r),a=t.columns[s.name],l="is_linear"in e,c=l?Oc:he,f=m=>a[m]?.[i]??Number.NaN,u=s.unit?` ${s.unit}`:"",[d,h,g,v]=["truth","median","low","high"].map(f),k=[N0(e,s,i,t)];if(Number.isNaN(d)||k.push(`${e.truth} ${c(d)}${u}`),Number.isNaN(f("exact"))?Number.isNaN(f("measured"))?Number.isNaN(f("limit"))||k.push(`not detected: fainter than ${c(f("limit"))}${u}`):k.push(`seen ${c(f("measured"))} ± ${c(f("to")-f("measured"))}${u}`):k.push(`seen ${c(f("exact"))}${u}`),!Number.isNaN(h)){k.push(`predicted ${c(h)}${Number.isNaN(g)?"":` (${c(g)} to ${c(v)})`}${u}`);let m=h-d,x=d>=g&&d<=v?", truth within the band":", truth outside the band";Number.isNaN(m)||k.push(`error ${(l?Lc:_n)(m)} ${e.error_unit}${Number.isNaN(g)?"":x}`)}return gt(s)&&!s.given[i]&&k.push("not among these galaxies' magnitudes: predicted alone"),Number.isNaN(f("implied"))||k.push(`the spectrum through this filter ${he(f("implied"))}${u}`),t.pins.forEach((m,x)=>{let N=m[s.name].median[i];Number.isNaN(N)||k.push(`${t.letters[x]}: ${c(N)}`)}),{x:n.at(s.axis[i]),lines:k}}function ii(e,t,n,o,r){let s=r===null?null:Qr(e,t,n,o,r);if(s)return{...s,distance:-1/0};let i=r===null?zf/2:zf,a={row:e.rows[0],i:0,distance:1/0};for(let l of e.rows)l.axis.forEach((c,f)=>{let u=Math.abs(n.at(c)-o),d=l.dots&&e.rows.length>1?u<i?-20:40:0;u+d<a.distance&&(a={row:l,i:f,distance:u+d})});return a}function N0(e,t,n,o){if(gt(t))return Bc(t,n);if(t.dots)return`${t.label} ${t.names[n]}`;let r=t.axis[n],s=`${t.label}, ${zc(e,o,r,t.coordinate_unit)??`${Ae(Number(r.toPrecision(4)))} ${t.coordinate_unit}`}`;return!e.observed_unit||!(o.stretch>0)?s:`${s} at rest, ${Number((r*o.stretch*e.observed_unit).toPrecision(3))} µm observed`}function jf(e,t){return[t.seen?li(e,t):ci(t),fi(e,t),E0(e,t),ai(e,t)].filter(Boolean).join(", ")}function E0(e,{implied:t}){return e.implied&&!Number.isNaN(t)?`${e.implied} ${he(t)}`:""}function ai({edges:[e,t]},{seen:n,lowest:o,highest:r}){let s=M0*(t-e);return!n&&(o<e+s||r>t-s)?"edge of what it learned":""}function li(e,{value:t,edited:n}){return`${he(t)}${Wf(e,t)} ${n?"edited":"seen"}`}function ci({low:e,median:t,high:n,peaks:o}){if(o.length>1)return o.toSorted((c,f)=>f[1]-c[1]).map(([c,f,u])=>`${he(c,Ft(u))} (${Math.round(100*f)}%)`).join(", ");let r=(n-e)/2,s=Ft(r),[i,a]=[he(n-t,s),he(t-e,s)],l=i===a?` ± ${i}`:` (+${i} −${a})`;return`${he(t,s)}${Number.isNaN(r)?"":l}`}function fi(e,{seen:t,edited:n,truth:o,percentile:r,crps:s,low:i,median:a,high:l}){if(Number.isNaN(o)||t&&!n)return"";let c=(l-i)/2,f=`${e.truth} ${he(o,t?2:Ft(c))}${Wf(e,o)}`;return t?f:Number.isNaN(r)?`${f}, error ${_n(a-o)}`:`${f}, ${A0(r)} percentile, CRPS ${he(s,Ft(s))}`}function A0(e){let n=e<1||e>99?Math.round(10*e)/10:Math.round(e),o=n%10,r=Math.floor(n/10)===1,s=!Number.isInteger(n)||r||o>3?"th":["th","st","nd","rd"][o];return`${n}${s}`}function Wf({edges:e},t){return t<e[0]||t>e[1]?" (beyond this axis)":""}var T0="The percentile says how much of the predicted probability lies below the truth: for two galaxies of three it is to be between 16 and 84. The CRPS scores the whole prediction, in its unit: 0 is sure and right, and a lone guess has its distance from the truth.";function Hf(e){let t=e.panels.map(i=>{let a=M("span",{class:"estimate"}),l=M("span",{class:"beside"}),c=[i.title,i.unit].filter(Boolean).join(", "),f=M("span",{class:"symbol",title:c},i.symbol),u=M("div",{class:"scalar","data-scalar":i.name},f,a,l);return{panel:i,item:u,estimate:a,truth:l}}),n=M("div",{class:"scalars"},...t.map(({item:i})=>i)),o={scalars(i){t.forEach(({panel:a,item:l,estimate:c,truth:f},u)=>{let d=i[u];if(!d)return;l.classList.toggle("is-seen",d.seen),l.classList.toggle("is-peaked",!d.seen&&d.peaks.length>1),c.textContent=d.seen?li(a,d):ci(d);let h=[fi(a,d),ai(a,d)].filter(Boolean).join(", ");f.textContent=h,f.title=h?`${h}. ${T0}`:""})},dark(i){Te(n,e.colours[i?"dark":"light"])}};o.scalars(e.scalars),o.dark(e.dark);let r=[Ke(n,i=>o.scalars(i.densities.scalars[0])),$r(n,({covered:i})=>{for(let{panel:a,item:l}of t)l.classList.toggle("covered",i.includes(a.name))})];return{element:n,changes:o,destroy:()=>{for(let i of r)i()}}}var Gf=`.mosaic-legend {
  display: flex;
  flex-wrap: wrap;
  gap: calc(4px * var(--legend, 1)) calc(14px * var(--legend, 1));
  font-size: calc(13px * var(--legend, 1));
  align-items: center;
}
.mosaic-legend i {
  display: inline-block;
  width: calc(22px * var(--legend, 1));
  height: 0;
  vertical-align: middle;
  margin-right: calc(6px * var(--legend, 1));
}
.mosaic-legend svg {
  width: calc(12px * var(--legend, 1));
  height: calc(18px * var(--legend, 1));
  vertical-align: middle;
  margin-right: calc(6px * var(--legend, 1));
  stroke: var(--seen);
  stroke-width: 1.6;
  fill: var(--seen);
}
.mosaic-legend .truth {
  border-top: calc(2px * var(--legend, 1)) solid var(--ink);
}
.mosaic-legend .seen {
  border-top: calc(5px * var(--legend, 1)) solid var(--seen);
}
.mosaic-legend .predicted {
  border-top: calc(3px * var(--legend, 1)) solid var(--answer);
}
.mosaic-legend .band {
  height: calc(12px * var(--legend, 1));
  background: var(--answer);
  opacity: 0.4;
}
.mosaic-legend .hidden {
  height: calc(12px * var(--legend, 1));
  --hatch: color-mix(in srgb, var(--hidden) 40%, transparent);
  --between: color-mix(in srgb, var(--hidden) 13%, transparent);
  background:
    linear-gradient(135deg, var(--hatch) 0 16.7%, var(--between) 16.7% 50%, var(--hatch) 50% 66.7%, var(--between) 66.7%) 0 0 /
    8.5px 8.5px; /* a tile: Firefox repeats a repeating gradient but a few times */
}
`;function gn(e){let t=null,n=null,o=()=>{n!==null&&clearTimeout(n),n=null},r=i=>{n=setTimeout(s,1500),e(i)},s=()=>{o();let i=t;t=null,i!==null&&r(i)};return{newest(i){n!==null?t=i:r(i)},now(i){t=null,o(),e(i)},acknowledge:s,stop:o}}var S0=1.5,O0=5,L0=.04,R0=.55,P0=.4,C0=1e-5;function Vf({edges:[e,t]},n,o,r,s=!1){if(s&&r!==void 0)return r;if(n.seen)return null;let a=[...[n,...o.filter(f=>!f.seen)].flatMap(({lowest:f,highest:u})=>[f,u]),n.truth,n.implied].filter(f=>f>=e&&f<=t);if(!(n.highest>n.lowest)||a.length<2)return null;let l=Math.min(...a),c=Math.max(...a);return c-l>(r===null?P0:R0)*(t-e)?null:r&&_0(r,l,c)?r:I0(l,c,e,t)}function _0([e,t],n,o){let r=L0*(t-e);return n>=e+r&&o<=t-r&&t-e<=O0*(o-n)}function I0(e,t,n,o){let r=S0*Math.max(t-e,C0*(o-n)),s=Ze(0,r,10),i=(e+t)/2,a=Math.floor((i-r/2)/s)*s,l=Math.ceil((i+r/2)/s)*s;return[Math.max(a,n),Math.min(l,o)]}var Zr=10,D0=22,Vt={top:3,height:9,gap:7},qf=30,B0=6,Kf=.001;function Yf(e,t,n,o,r,s){let[i,a]=[Zr,n-Zr],l=r?r.zoom?[r.zoom.from,r.zoom.to]:null:void 0,c=t.pins.map(m=>m[e.name]),f=Vf(e,t.scalars[e.name],c,l,s),u=Vt.top+Vt.height+Vt.gap,d={left:i,right:a,top:f?u:Vt.top,bottom:o-D0};if(!f)return{frame:d,x:xe(e.edges[0],e.edges[1],i,a),zoom:null};let[h,g]=f,v={left:i+qf,right:a-qf,top:Vt.top,bottom:Vt.top+Vt.height},k=xe(e.edges[0],e.edges[1],v.left,v.right);return{frame:d,x:xe(h,g,i,a),zoom:{from:h,to:g,strip:v,whole:k}}}function Qf(e,t,n,{frame:o,x:r,zoom:s},i){e.font=$e,e.setLineDash([]),s&&F0(e,t,n.scalars[t.name],o,s,i),ye(e,{...o,left:o.left-Zr,right:o.right+Zr},()=>z0(e,t,n,o,r,i)),U0(e,r.domain(),o,r,i,B0)}function F0(e,t,n,o,{from:r,to:s,strip:i,whole:a},l){e.fillStyle=l.hidden,e.globalAlpha=.35,e.beginPath(),e.moveTo(a(r),i.bottom),e.lineTo(a(s),i.bottom),e.lineTo(o.right,o.top),e.lineTo(o.left,o.top),e.closePath(),e.fill(),e.fillRect(a(r),i.top,a(s)-a(r),i.bottom-i.top),e.globalAlpha=1,ui(e,{...i,top:i.top-6},a,n,l.answer,.4,[]),e.setLineDash([]),e.strokeStyle=l.edge,e.lineWidth=1,e.beginPath(),e.moveTo(i.left,i.bottom),e.lineTo(i.right,i.bottom),e.stroke(),e.font=Ge,e.fillStyle=l.soft,e.textBaseline="middle",e.textAlign="right",e.fillText(he(t.edges[0],1),i.left-5,i.bottom-3),e.textAlign="left",e.fillText(he(t.edges[1],1),i.right+5,i.bottom-3),e.font=$e}function z0(e,t,n,o,r,s){let i=n.scalars[t.name];n.pins.forEach((a,l)=>{let c=a[t.name],f=s[`pin${l+1}`];c.seen?Dn(e,o,r,c.median,f,2,In[l]):ui(e,o,r,c,f,.1,In[l])}),i.seen?Dn(e,o,r,i.value,s.seen,5):(ui(e,o,r,i,s.answer,.2,[]),Dn(e,o,r,i.median,s.answer,2.5)),(!i.seen||i.edited)&&Dn(e,o,r,i.truth,s.ink,2,[5,3]),t.implied&&Qc(e,o,r,i.implied,t.implied,s)}function U0(e,t,n,o,r,s){e.setLineDash([]),e.strokeStyle=r.edge,e.lineWidth=1,e.beginPath(),e.moveTo(n.left,n.bottom),e.lineTo(n.right,n.bottom);let i=Xe(t[0],t[1],s),a=Math.ceil(-Math.log10(i[1]-i[0])-1e-9);for(let l of i)e.moveTo(o(l),n.bottom),e.lineTo(o(l),n.bottom+4);e.stroke(),e.fillStyle=r.soft,e.textAlign="center",e.textBaseline="middle";for(let l of i)e.fillText(a>1?he(l,a):Ae(l),Math.min(Math.max(o(l),n.left+4),n.right-4),n.bottom+13)}function ui(e,t,n,o,r,s,i){let{density:a,low:l,high:c}=o,f=0;for(let k of a)f=Math.max(f,k);if(!(f>0))return;let u=0,d=a.length-1;for(;u<d&&a[u]<=Kf*f;)u++;for(;d>u&&a[d]<=Kf*f;)d--;let h=[];for(let k=Math.max(u-1,0);k<=Math.min(d+1,a.length-1);k++)h.push([o.x[k],a[k]]);let g=k=>t.bottom-(t.bottom-t.top-6)*k/f,v=(k,m)=>{if(!(k.length<2)){e.globalAlpha=m,e.fillStyle=r,e.beginPath(),e.moveTo(n(k[0][0]),t.bottom);for(let[x,N]of k)e.lineTo(n(x),g(N));e.lineTo(n(k[k.length-1][0]),t.bottom),e.closePath(),e.fill(),e.globalAlpha=1}};v(h,s),v(j0(h,l,c),1.2*s),e.strokeStyle=r,e.lineWidth=1.5,e.setLineDash(i),e.beginPath(),h.forEach(([k,m],x)=>{x?e.lineTo(n(k),g(m)):e.moveTo(n(k),g(m))}),e.stroke()}function j0(e,t,n){let o=[];return e.forEach(([r,s],i)=>{for(let a of[t,n]){let[l,c]=e[i-1]??[r,s];l<a&&a<r&&o.push([a,c+(s-c)*(a-l)/(r-l)])}r>=t&&r<=n&&o.push([r,s])}),o}var Jr="mosaic-drag";function Xr({panel:e,key:t,className:n,canvasAttributes:o,draw:r,describe:s,figureTitle:i},{scene:a,colours:l}){let c=M("canvas",o),f=M("h2",{},e.title),u=M("div",{class:"head"},f),d=M("div",{class:"shell"},c),h=M("section",{class:n,"aria-label":e.title,"data-plot":t},u,d),g={panel:e,scene:a,canvas:c,heading:f,head:u,shell:d,section:h,scales:null,width:0,height:0,size:"",zoom:1,dragging:!1,holding:!1,cancel:()=>!1,setDragging(v,k=!1){g.holding=v&&k,v!==g.dragging&&(g.dragging=v,h.dispatchEvent(new CustomEvent(Jr,{bubbles:!0,composed:!0,detail:v})))},redraw(){g.width>0&&(r(Lr(c,g.width,g.height,g.zoom)),s())},resize(v,k,m){let x=[v,k,m].join();!v||g.width&&x===g.size||(Object.assign(g,{width:v/m,height:k/m,zoom:m,size:x}),Object.assign(c.style,{width:`${v}px`,height:`${k}px`}),g.redraw())},rest(){g.width=0},figure(v){let k=`${i()} · galaxy ${a().row}`;return Nr(v,k,g.width,g.height,l(),r)},addMoreButton(){u.append(cn(t,e.title,g.figure))}};return Object.assign(h,{plot:g}).plot}function Ie({canvas:e,zoom:t=1},n){let o=e.getBoundingClientRect();return[(n.clientX-o.left)/t,(n.clientY-o.top)/t]}function eo(e,t,n=()=>null,o=()=>null){let{canvas:r,key:s}=e,i=null,a=u=>Math.min(Math.max(u,e.scales.frame.left),e.scales.frame.right),l=(u,d,h)=>{let[g,v]=Ie(e,u);if(d.name)return{act:"edit",name:d.name,value:e.scales.y?.invert(v),phase:h};let[k,m]=[d.x,g].map(x=>e.scales.back(a(x))).sort((x,N)=>x-N);return{act:"drag",panel:s,from:k,to:m,show:d.show,phase:h}},c=()=>{i=null,e.setDragging(!1),e.markSpan(null)},f=()=>i?(i.hasMoved&&t.now({act:"cancel"}),c(),e.redraw(),!0):!1;return r.addEventListener("pointerdown",u=>{let[d,h]=Ie(e,u),{frame:g}=e.scales;u.button!==0||d<g.left||d>g.right||(i={x:d,y:h,name:n(d,h),show:u.shiftKey,hasMoved:!1},r.setPointerCapture(u.pointerId))}),r.addEventListener("pointermove",u=>{let[d,h]=Ie(e,u);if(!i){r.style.cursor=n(d,h)?"ns-resize":o(d,h)?"pointer":"crosshair",e.readAt(d,h);return}!i.hasMoved&&Math.hypot(d-i.x,h-i.y)<4||(i.hasMoved=!0,e.setDragging(!0,i.name!==null),i.name||e.markSpan(a(i.x),a(d)),e.readAt(i.name?i.x:d,h),t.newest(l(u,i,"move")))}),r.addEventListener("pointerup",u=>{let d=i&&!i.hasMoved&&o(...Ie(e,u));i?.hasMoved?t.now(l(u,i,"end")):d&&t.now({act:"toggle",panel:s,...d}),c()}),r.addEventListener("touchstart",u=>{let d=u.touches[0];u.touches.length===1&&n(...Ie(e,d))&&u.preventDefault()},{passive:!1}),r.addEventListener("pointercancel",f),r.addEventListener("pointerleave",()=>{i||e.readAt(null)}),r.addEventListener("dblclick",u=>{let[d]=Ie(e,u);t.now({act:"tap",panel:s,at:e.scales.back(d)})}),f}function Zf(e,t){let{canvas:n,panel:o}=e,r=!1,s=!1,i=f=>{let u=e.scene().scalars[o.name],d=e.scales.x(u.seen?u.value:u.median);return Math.abs(Ie(e,f)[0]-d)<=Yr},a=(f,u)=>{let[d]=Ie(e,f),[h,g]=o.edges;return{act:"edit",name:o.name,value:Math.min(Math.max(e.scales.x.invert(d),h),g),phase:u}},l=()=>{r=s=!1,e.setDragging(!1)},c=()=>r?(s&&t.now({act:"cancel"}),l(),!0):!1;return n.addEventListener("pointerdown",f=>{f.button!==0||!i(f)||(r=!0,s=!1,n.setPointerCapture(f.pointerId))}),n.addEventListener("pointermove",f=>{if(!r){n.style.cursor=i(f)?"ew-resize":"default";return}s=!0,e.setDragging(!0),t.newest(a(f,"move"))}),n.addEventListener("pointerup",f=>{r&&s&&t.now(a(f,"end")),l()}),n.addEventListener("pointercancel",c),c}function Jf(e,t){let{scene:n,colours:o,messages:r}=t,s=()=>jf(e,n().scalars[e.name]),i=Xr({panel:e,key:e.name,className:`density-${e.name}`,canvasAttributes:{role:"img"},figureTitle:()=>`${e.title} ${s()}`,draw(l){a.scales=Yf(e,n(),a.width,a.height,a.scales,a.dragging),Qf(l,e,n(),a.scales,o())},describe(){a.canvas.setAttribute("aria-label",`${e.title} ${s()}`)}},t),a=Object.assign(i,{scales:i.scales,describeAloud:()=>`${e.title} ${s()}`});return a.heading.after(e.unit?` [${e.unit}] `:" "),a.addMoreButton(),a.cancel=Zf(a,r),a}var W0='<svg viewBox="0 0 12 18"><path d="M6 1V17"/><circle cx="6" cy="9" r="3"/></svg>',H0=e=>`
  <span><i class="truth"></i>${e}</span>
  <span><i class="seen"></i>seen</span>
  <span title="a survey's measurement that the model sees, with its 1-sigma error">${W0}${e==="truth"?"measured":"seen"} ±1σ</span>
  <span title="not detected: the model sees no more than that the galaxy is fainter than this"><svg viewBox="0 0 12 18"><path fill="none" d="M1 5H11L6 14Z"/></svg>fainter than</span>
  <span><i class="predicted"></i>predicted</span>
  <span><i class="band"></i>16–84% band</span>
  <span><i class="hidden"></i>hidden</span>`;function Xf(e){let t=document.createElement("div");return t.className="mosaic-legend",t.innerHTML=H0(e),t}function di(e,t){let n=eu(t.numbers),o=e.panels.flatMap(l=>l.rows.map(c=>Os(c,t.filters))),r=new Set(e.panels.filter(l=>l.linear&&He(t)).flatMap(l=>l.rows)),s=l=>{let c=o.map(f=>{let u=Object.fromEntries(l(f).map(d=>[d,n(f.axis.length)]));return[f.name,r.has(f)?jc(u):u]});return Object.fromEntries(c)},i=s(l=>l.columns),a=t.pin_masks.map(()=>s(()=>e.pin_columns));return{...t,letters:e.letters,columns:i,pins:a}}function pi(e,t){let n=eu(t.numbers),o=t.points.map(n),[r,...s]=t.scalars.map(i=>{let a=e.panels.map((l,c)=>[l.name,{...i[c],x:o[c],density:n(t.points[c])}]);return Object.fromEntries(a)});return{...t,scalars:r,pins:s}}function eu(e){let t=zt(e),n=0;return o=>(n+=o,t.subarray(n-o,n))}var G0={width:520,height:340},V0={width:340,height:128};function tu(e,t,n){let o=n>1?V0:G0;return Math.max(1,Math.min(e/o.width,t/(n*o.height)))}function to(e,t,n=()=>null){let{canvas:o,key:r}=e,s=null,i=null,a=(f,u,d)=>{let[h,g]=[f,u].map(e.scales.back).sort((v,k)=>v-k);return{act:"drag",panel:r,from:h,to:g,show:!1,phase:d}},l=f=>{t.now(f),i=null,e.setDragging(!1),e.markSpan(null)},c=(f,u)=>{let{frame:d}=e.scales,h=s??(d.left+d.right)/2;f.shiftKey?i??=h:i!==null&&l({act:"cancel"}),s=Math.min(Math.max(h+u,d.left),d.right),i!==null&&(e.setDragging(!0),e.markSpan(i,s),t.newest(a(i,s,"move"))),e.readAt(s,null,!0)};o.addEventListener("keydown",f=>{let{frame:u}=e.scales,d=(u.right-u.left)/100,h={ArrowLeft:-d,ArrowRight:d,PageUp:-10*d,PageDown:10*d,Home:-1/0,End:1/0};if(f.key in h)c(f,h[f.key]);else if((f.key==="Enter"||f.key===" ")&&i!==null&&s!==null)l(a(i,s,"end"));else if(f.key==="Enter"&&s!==null&&n(s))t.now({act:"toggle",panel:r,...n(s)});else if(f.key==="Delete"&&s!==null)t.now({act:"tap",panel:r,at:e.scales.back(s)});else if(f.key==="Escape"&&i!==null)l({act:"cancel"});else return;f.preventDefault(),f.stopPropagation()}),o.addEventListener("blur",()=>{i!==null&&l({act:"cancel"}),s=null,e.readAt(null)})}var q0='<i title="the spectrum through the filters"><svg viewBox="0 0 26 12" aria-hidden="true"><path d="M1 6H7M19 6H25" stroke-dasharray="1.5 3"/><path d="M8 6H18"/></svg></i>';function nu(e){let t=M("span"),n=M("span",{class:"agreement"},t);n.insertAdjacentHTML("afterbegin",q0);let o="about: do the parts agree?",r=M("button",{type:"button",class:"about",popovertarget:"agreement","aria-label":o},"(?)"),s=M("div",{id:"agreement",popover:"auto",role:"note","aria-label":o},e);return{elements:[n,r,s],say(a){t.textContent=a,n.title=a;for(let l of[n,r])l.classList.toggle("is-silent",!a)}}}var hi="mosaic-drawn";function ru(e,t){window.dispatchEvent(new CustomEvent(hi,{detail:{explorer:ve(e),drawn:t}}))}function ou(e,t){let n=o=>{let{explorer:r,drawn:s}=o.detail;r===ve(e)&&t(s)};return window.addEventListener(hi,n),()=>window.removeEventListener(hi,n)}var qt=[-4,2],K0=-1,Y0=8;function su(e,t,n){return(e.every(Number.isNaN)?e.map(()=>K0):mi(e)).map((r,s)=>{let i=Math.max(0,1-Math.abs(s-t)/Y0);return Math.min(Math.max(r+n*i,qt[0]),qt[1])})}function iu(e,t,n){let o=[...t.keys()].filter(s=>![t[s],n[s],e[s]].some(Number.isNaN));if(!o.length)return null;let r=s=>o.reduce((i,a)=>i+Math.abs(s[a]-t[a]),0)/o.length;return{own:r(e),model:r(n)}}function mi(e){let t=[...e.keys()].filter(o=>!Number.isNaN(e[o])),n=0;return e.map((o,r)=>{if(!Number.isNaN(o))return o;for(;n<t.length&&t[n]<r;)n++;let[s,i]=[t[n-1],t[n]];return s===void 0?e[i]:i===void 0?e[s]:e[s]+(e[i]-e[s])*(r-s)/(i-s)})}var Q0=[0,20],au=.1,Z0=40,J0=[9,4],X0=.8,ew=["truth","median","low","high","implied"],tw="drag over it to draw; or arrow keys: left and right move along, up and down raise and lower the line";function lu(e,{scene:t,scales:n,zoom:o,redraw:r,say:s}){let i=e.rows[0],a=M("div",{class:"pad",tabindex:0,role:"application","aria-label":`draw the ${e.title}: ${tw}`});a.hidden=!0;let l=i.axis.map(()=>Number.NaN),c=!1,f="",u=Math.floor(i.axis.length/2),d=null,h=()=>l.some(y=>!Number.isNaN(y)),g=y=>He(t())?10**y:y,v=y=>{let $=n().y.invert(y),w=He(t())?Math.log10(Math.max($,10**qt[0])):$;return Math.min(Math.max(w,qt[0]),qt[1])};function k(){let y=l.filter(S=>!Number.isNaN(S)).length/i.axis.length,$={name:e.key,values:h()?mi(l):null,share:y,scores:c?null:m()},w=JSON.stringify($);w!==f&&(f=w,ru(a,$))}function m(){let{truth:y,median:$}=t().columns[i.name],w=S=>He(t())?Math.log10(S):S;return iu(l,[...y].map(w),[...$].map(w))}function x([y,$],[w,S]){h()||(l=i.axis.map(()=>Number.NaN));let[O,C]=[Math.min(y,w),Math.max(y,w)],D=Math.abs(n().at(i.axis[1])-n().at(i.axis[0]))/2;i.axis.forEach((_,A)=>{let B=n().at(_);if(B<O-D||B>C+D)return;let R=w===y?1:Math.min(Math.max((B-y)/(w-y),0),1);l[A]=v($+R*(S-$))})}let N=y=>Ie({canvas:a,zoom:o()},y);a.addEventListener("pointerdown",y=>{y.button===0&&(a.setPointerCapture(y.pointerId),d=N(y),x(d,d),r())}),a.addEventListener("pointermove",y=>{if(!d)return;let $=N(y);x(d,$),d=$,r()});for(let y of["pointerup","pointercancel"])a.addEventListener(y,()=>{d&&(d=null,k())});a.addEventListener("keydown",y=>{let $=i.axis.length,w=Math.max(1,Math.round($/Z0)),S={ArrowLeft:-w,ArrowRight:w,PageUp:-5*w,PageDown:5*w,Home:-$,End:$},O={ArrowUp:au,ArrowDown:-au};if(y.key in S)u=Math.min(Math.max(u+S[y.key],0),$-1);else if(y.key in O)l=su(l,u,O[y.key]*(y.shiftKey?5:1));else if(y.key==="Delete")l=l.map(()=>Number.NaN);else return;y.preventDefault(),y.stopPropagation(),r(),k();let C=l[u]??Number.NaN,D=Number.isNaN(C)?"nothing drawn":`${he(g(C))}`;s(`${he(i.axis[u])} ${i.coordinate_unit}: ${D}`)});for(let y of["focus","blur"])a.addEventListener(y,()=>r());return{pad:a,scene(){let y=t();if(!c&&!h())return y;let $={...y.columns[i.name]};if(c){for(let O of ew)$[O]&&($[O]=$[O].map(()=>Number.NaN));let S=He(y)?Q0:qt;$.room=$.median.map((O,C)=>S[C%2])}h()&&($.guess=Float32Array.from(l,g));let w=c?[]:y.pins;return{...y,columns:{...y.columns,[i.name]:$},pins:w,pin_masks:c?[]:y.pin_masks}},draw(y,$){let{frame:w,at:S,y:O}=n();ye(y,w,()=>{let C=Float64Array.from(i.axis,S);if(h()){wt(y,C,l.map(g),O,$.pin1,2.5,c?[]:J0);let _=l.findIndex((A,B)=>!Number.isNaN(A)&&B>=X0*i.axis.length);_>=0&&(y.fillStyle=$.pin1,y.textAlign="left",y.textBaseline="bottom",y.fillText("your guess",C[_]+6,Math.max(O(g(l[_]))-6,w.top+14)))}let D=a.matches(":focus-visible")||a.matches(":focus");c&&D&&!d&&(y.strokeStyle=$.soft,y.setLineDash([2,3]),y.lineWidth=1,y.beginPath(),y.moveTo(C[u],w.top),y.lineTo(C[u],w.bottom),y.stroke(),y.setLineDash([]))})},follow(){!c&&h()&&k()},take(y,$){!y&&$?l=$.map(w=>w??Number.NaN):(!y||!c)&&(l=i.axis.map(()=>Number.NaN)),c=y,a.hidden=!y,f="",r(),k()}}}function cu(e,t){let{colours:n,messages:o,say:r,send:s}=t,i=e.linear?lu(e,{scene:t.scene,scales:()=>m.scales,zoom:()=>m.zoom,redraw:()=>m.redraw(),say:r}):null,a=i?.scene??t.scene,l=M("div",{class:"box"}),c=M("div",{class:"cursor"}),f=M("div",{class:"tip"}),u=null,d=[],h=Uc(e),g=()=>Dc(He(a())?h:e,a().filters),v=null,k=Xr({panel:e,key:e.key,className:`vector-${e.key}`,canvasAttributes:{tabindex:0,role:"application","aria-roledescription":"plot"},figureTitle:()=>e.title,draw(w){let{width:S,height:O,scales:C,dragging:D,holding:_}=m,A=g(),B=v===He(a())?C:null;v=He(a()),m.scales=Lf(A,a(),S,O,B,D,_),If(w,A,a(),m.scales,n()),i?.draw(w,n())},describe(){m.canvas.setAttribute("aria-label",`${e.title}: ${e.keys}`),u&&m.readAt(...u);for(let w of d)w();i?.follow()}},{...t,scene:a}),m=Object.assign(k,{key:e.key,guess:i,scales:k.scales,markSpan(w,S=0){if(l.style.display=w===null?"none":"block",w===null)return;let{frame:O,below:C}=m.scales;Object.assign(l.style,{left:x(Math.min(w,S)),width:x(Math.abs(S-w))}),Object.assign(l.style,{top:x(O.top),height:x(C.bottom-O.top)})},readAt(w,S=null,O=!1){let{frame:C,below:D}=m.scales,_=w!==null&&w>=C.left-1&&w<=C.right+1;if(u=_?[w,S]:null,c.style.display=f.style.display=_?"block":"none",!_)return;let{x:A,lines:B}=Uf(g(),a(),m.scales,w,S);Object.assign(c.style,{left:x(A),top:x(C.top),height:x(D.bottom-C.top)}),f.replaceChildren(...B.map(Y=>M("div",{},Y)));let R=A>(C.left+C.right)/2,[F,U]=R?["auto",x(m.width-A+12)]:[x(A+12),"auto"];Object.assign(f.style,{left:F,right:U,top:x(C.top+4)}),O&&r(B.join(", "))}}),x=w=>`${w*m.zoom}px`;function N({field:w,label:S,options:O}){let C=M("span",{class:"frames",role:"group","aria-label":S}),D=Object.entries(O).map(([_,A])=>{let B=M("button",{type:"button",title:A,[`data-${w}`]:_},_);return B.addEventListener("click",()=>s({act:w,[w]:_})),B});return d.push(()=>{for(let _ of D)_.setAttribute("aria-pressed",String(_.dataset[w]===a()[w]))}),C.append(...D),C}function y(w){let S=M("span",{class:w?"hint":"hint stage-only"}),O="";return d.push(()=>{let{letters:C,pin_masks:D}=a(),_=D.map((R,F)=>`color: ${n()[`pin${F+1}`]}`),A=[w,...D,..._].join(`
`);if(A===O)return;O=A;let B=D.map((R,F)=>{let U=_[F];return M("span",{class:"pin",title:R,style:U},`${C[F]} ${R}`)});S.replaceChildren(...B.length?B:[M("span",{class:"first-step"},w)])}),S}m.shell.append(l,c,f,...i?[i.pad]:[]);for(let w of e.choices??[])m.head.append(N(w));if(m.head.append(y(e.hint??"")),e.agreement){let{elements:w,say:S}=nu(e.agreement);m.head.append(...w),m.head.classList.add("has-agreement"),d.push(()=>S(a().agreement))}m.addMoreButton();let $=(w,S)=>Bf(m,g(),w,S);return m.cancel=eo(m,o,(w,S)=>Df(m,g(),w,S),$),to(m,o,w=>{let S=ii(g(),a(),m.scales,w,null);return S.row.dots&&S.distance<0?si(S):null}),m}var nw=["drag","tap","edit"],rw=150,ow=400,sw=24,gi={vectors:[700,215],densities:[330,96],zoom:3},[iw,aw]=[176,340];function wi(e,t){let{spec:n,colours:o}=e,r=e.dark,{stage:s}=e,i=!1,a=P=>{i&&nw.includes(P.act)?l.acknowledge():ln(f,P)||t.send(P)},l=gn(a),c=M("div",{class:"unseen",role:"status","aria-live":"polite"}),f=M("div",{class:`plots ${n.kind}`}),u={colours:()=>o[r?"dark":"light"],messages:l,say:x,send:a},d=n.kind==="vectors"?g(n):v(n),{plots:h}=d;function g(P){let z=di(P,e.scene),W={...u,scene:()=>z},q=P.panels.map(K=>cu(K,W));return{plots:q,above:[Xf(P.panels[0].truth)],take(K){z=di(P,K)},aloud:()=>"",height(){let K=q.filter(({section:ee})=>!ee.hidden).length,ie=(window.innerHeight-P.above)/Math.max(K,1)-sw;return Math.round(Math.min(Math.max(ie,iw),aw))}}}function v(P){let z=pi(P,e.scene),W={...u,scene:()=>z},q=P.panels.map(K=>Jf(K,W));return{plots:q,above:[],take(K){z=pi(P,K)},aloud:()=>`Galaxy ${z.row}. ${q.filter(({section:K})=>!K.classList.contains("covered")).map(K=>K.describeAloud()).join(". ")}`,height:()=>P.height}}let k,m=!1;function x(P){clearTimeout(k),k=setTimeout(()=>{m&&n.kind==="densities"?x(P):c.textContent=P},ow)}let N=P=>{let z=P.composedPath()[0];ve(z)===ve(f)&&(m=P.detail)},y,$=e.scene.serial,w=e.newest_serial,S=()=>{clearTimeout(y),$>=w?f.classList.remove("waiting"):y=setTimeout(()=>f.classList.add("waiting"),rw)},O=()=>{let P=h.filter(q=>!q.section.hidden),z=s?tu(f.clientWidth,f.clientHeight,P.length):1;f.style.setProperty("--zoom",String(z));let W=P.map(({section:q,shell:K})=>s?K:q).map(q=>[q.clientWidth,q.clientHeight]);P.forEach((q,K)=>{q.resize(W[K][0],s?W[K][1]:d.height(),z)})},C=()=>{f.style.setProperty("--zoom","1");let[P,z]=gi[n.kind].map(W=>W*gi.zoom);for(let W of h)W.section.hidden||W.resize(P,z,gi.zoom)},D=[],_=P=>{s=P;for(let{section:W,rest:q}of h){let K=W.dataset.plot??"";W.hidden=s?s!==n.kind&&s!==K:D.length>0&&!D.includes(K),W.hidden&&q()}f.classList.toggle("some-shown",!s&&D.length>0);let z=h.some(({section:W})=>!W.hidden);f.classList.toggle("on-stage",!!s&&z),f.classList.toggle("off-stage",!z),O()},A=P=>{r=P,f.classList.toggle("dark",P),Te(f,u.colours());for(let z of h)z.redraw()},B=P=>{P.key==="Escape"&&h.some(z=>z.cancel())&&P.stopPropagation()};f.addEventListener("mousedown",P=>{s&&P.target instanceof HTMLCanvasElement&&P.preventDefault()}),f.append(...d.above,M("div",{class:`${n.kind}-row`},...h.map(P=>P.section)),c);let R=new ResizeObserver(O);R.observe(f),window.addEventListener("resize",O),window.addEventListener("beforeprint",C),window.addEventListener("afterprint",O),window.addEventListener("keydown",B,!0),window.addEventListener(Jr,N),A(e.dark),_(s);let F=P=>{d.take(P),$=P.serial;for(let W of h)W.redraw();l.acknowledge(),S();let z=d.aloud();z&&x(z)},U=Ke(f,P=>F(P[n.kind])),Y=$r(f,P=>{({shown:D}=P),i=P.fixed??!1,f.classList.toggle("is-fixed",i),f.classList.toggle("is-covered",P.covered.length>0);for(let z of h){let W=z.section.dataset.plot??"",q=P.covered.includes(W),{guess:K=null}=z;z.section.classList.toggle("covered",q&&!K),K?.take(q,P.drawn?.[W]??null)}_(s)});return{element:f,changes:{scene:F,newest_serial(P){w=P,S()},stage:_,dark:A},destroy(){R.disconnect(),U(),Y(),l.stop(),clearTimeout(k),clearTimeout(y),window.removeEventListener("resize",O),window.removeEventListener("beforeprint",C),window.removeEventListener("afterprint",O),window.removeEventListener("keydown",B,!0),window.removeEventListener(Jr,N)}}}function vt(e,t,n,o,r,s){let{values:i,error:a,limit:l}=e.measured[o],[c,f]=[n*t,(n+1)*t],u={values:i.slice(c,f),error:a.slice(c,f),limit:l.slice(c,f)};for(let[d,h]of r){let{place:g}=s.find(v=>v.name===d);u.values[g]=h,u.limit[g]=0}return u}var no=(e,t,n)=>e.truth.subarray(n*t,(n+1)*t);var lw=1e9,cw=1,fu={log_ssfr:uu,half_mass_age:e=>e.observedAt-du(e),half_mass_time:du,recent_fraction:({history:e,observedAt:t})=>1-pu(e.until(t-cw),e.until(t)),formed_fraction:({history:e,observedAt:t})=>pu(e.until(t),e.whole),fuv_dimming:e=>{let{dust:t,history:n,observedAt:o}=e,r=e.vector("sed")[t.place]+t.of_one_jy;return uu(e)>=t.quiescent?2.5*(n.rateAt(o)+t.of_one_sun_a_year-r):Number.NaN}};function uu({history:e,observedAt:t,scalar:n}){return e.rateAt(t)-n("log_stellar_mass")}function du({history:e,observedAt:t}){return e.timeOf(e.until(t)/2)}var pu=(e,t)=>t>0?e/t:Number.NaN;function hu(e,t,n){let{rows:o}=e.about.table,r=o.find(l=>!l.is_vector),s=l=>{let c=h=>l(r.start+r.names.indexOf(h)),f=h=>{let g=o.find(v=>v.name===h);return Float64Array.from({length:g.size},(v,k)=>l(g.start+k))},u=o.find(h=>h.name==="sfh").axis,d=bi(u,f("sfh"));return{scalar:c,vector:f,observedAt:n(c("redshift")),history:d,dust:e.dust}},i=s(l=>je(t,l,Be)),a=s(l=>t.truth[l]);return e.derived.map(({name:l,needs:c})=>({of_medians:fu[l](i),truth:fu[l](a),seen:c.every(([f,u])=>{for(let d=f;d<u;d++)if(!ht(t,d)||t.inputs.limit[d])return!1;return!0})}))}function bi(e,t){let n=Array.from(t,s=>10**s*lw),o=[0];for(let s=1;s<e.length;s++)o.push(o[s-1]+(e[s]-e[s-1])*(n[s]+n[s-1])/2);let r=s=>{let i=Math.min(Math.max(s,e[0]),e[e.length-1]),a=0;for(;a<e.length-2&&e[a+1]<i;)a++;return{before:a,part:(i-e[a])/(e[a+1]-e[a])}};return{whole:o[o.length-1],rateAt(s){if(!Number.isFinite(s))return Number.NaN;let{before:i,part:a}=r(s);return t[i]*(1-a)+t[i+1]*a},until(s){if(!Number.isFinite(s))return Number.NaN;let{before:i,part:a}=r(s),[l,c]=[n[i],n[i+1]];return o[i]+(e[i+1]-e[i])*a*(l+(c-l)*a/2)},timeOf(s){if(!Number.isFinite(s))return Number.NaN;let i=0;for(;i<e.length-2&&o[i+1]<=s;)i++;let a=s-o[i],l=(n[i+1]-n[i])/(e[i+1]-e[i]),c=n[i]+Math.sqrt(Math.max(n[i]**2+2*l*a,0));return e[i]+(c>0?2*a/c:0)}}}function mu(e,t,n){let{edge:o,width:r,firsts:s,steps:i,counts:a,weights:l}=e,c=new Float64Array(s.length).fill(Number.NaN);if(!(n>0))return c;let f=Float64Array.from(t,m=>Number.isFinite(m)?10**m:0),u=Float64Array.from(t,m=>Number.isFinite(m)?1:0);fw(e,f,n);let[d,h]=[f,u].map(m=>uw(m,o,r)),g=yi(e.distance.log_redshift,e.distance.modulus,Math.log(n)),v=Math.log1p(n),k=0;for(let m=0;m<s.length;m++){let[x,N]=[0,0],[y,$]=[d(s[m]-v),h(s[m]-v)];for(let w=1;w<=a[m];w++,k++){let S=s[m]+w*i[m]-v,[O,C]=[d(S),h(S)];x+=l[k]*(O-y),N+=l[k]*(C-$),[y,$]=[O,C]}N>=.99&&(c[m]=Math.min(-2.5*Math.log10(x/N/3631)+g,32))}return c}function gu({firsts:e,steps:t,counts:n},o){let r=Math.log1p(o);return[Math.min(...e)-r,Math.max(...e.map((s,i)=>s+n[i]*t[i]))-r]}function fw({hydrogen:e},t,n){let{bins:o,transmission:r}=e,{before:s,part:i}=wu(e.redshift,n);for(let a=0;a<o;a++){let[l,c]=[r[s*o+a],r[(s+1)*o+a]];t[a]*=l+i*(c-l)}}function uw(e,t,n){let o=new Float64Array(e.length+1);for(let r=0;r<e.length;r++)o[r+1]=o[r]+e[r]*n;return r=>{let s=Math.min(Math.max((r-t)/n,0),e.length),i=Math.min(Math.floor(s),e.length-1);return o[i]+(s-i)*(o[i+1]-o[i])}}function wu(e,t){let[n,o]=[0,e.length-1];for(;o-n>1;){let r=n+o>>1;e[r]<=t?n=r:o=r}return{before:n,part:Math.min(Math.max((t-e[n])/(e[n+1]-e[n]),0),1)}}function yi(e,t,n){let{before:o,part:r}=wu(e,n);return t[o]+r*(t[o+1]-t[o])}var vu=.005,[xu,ku,dw]=["seen","predicted","partly seen"];function Mu(e,t,n){let{rows:o,size:r}=e.about.table,s=A=>o.find(B=>B.name===A),i=o.find(A=>!A.is_vector),a=A=>{let B=i.names.indexOf(A);return B<0?-1:i.start+B},[l,c]=["redshift","log_stellar_mass"].map(a),[f,u,d,h]=[0,1,2,3].map(()=>new Float64Array(r).fill(Number.NaN)),g=new Uint8Array(r);for(let A=0;A<r;A++)g[A]=ht(t,A)&&!t.inputs.limit[A]?1:0,f[A]=g[A]?t.inputs.values[A]:je(t,A,Be),u[A]=g[A]?t.inputs.error[A]:0;let{camera:v,has_history:k}=e,[m,x]=[s("sed"),s("sfh")],N=v&&l>=0&&m?v.places:[],y=A=>f.subarray(A.start,A.start+A.size),$=new Uint8Array(0),w=new Uint8Array(0);if(N.length&&v&&m){let A=mu(v,y(m),f[l]);N.forEach((F,U)=>{d[F]=A[U]});let[B,R]=gu(v,f[l]);$=bu(m,g,F=>Math.log(F)>=B&&Math.log(F)<=R)}if(k&&l>=0&&x){let A=n(f[l]),B=A>=x.axis[0]&&A<=x.axis[x.size-1];d[c]=B?Math.log10(bi(x.axis,y(x)).until(A)):Number.NaN,w=bu(x,g,R=>R<=A)}let S=A=>g[l]===1&&A.every(Boolean),O=A=>g[A]===1&&u[A]===0&&S(A===c?w:$);for(let A of[...N,...k?[c]:[]])Number.isFinite(d[A])&&!O(A)&&(h[A]=d[A]);let C={values:f,seen:g,error:u,implied:d,news:h};if(!t.answer)return{parts:C,sentence:""};let _=[pw(C,N,l,$),k?gw(C,c,w):""].filter(Boolean).join("; ");return{parts:C,sentence:_?`${_[0].toUpperCase()}${_.slice(1)}.`:""}}var bu=(e,t,n)=>Uint8Array.from(e.axis.flatMap((o,r)=>n(o)?[t[e.start+r]]:[])),vi=({values:e,error:t,implied:n},o)=>t[o]>0?Number.NaN:n[o]-e[o];function pw(e,t,n,o){let r=t.filter(f=>Number.isFinite(e.news[f])),s=r.filter(f=>Number.isFinite(vi(e,f))),[i,a]=[Vn(o),Vn([e.seen[n]])],l=`the ${i} spectrum at ${a===i?"":`the ${a} `}z ${e.values[n].toFixed(2)}`;if(s.length){let f=Vn(s.map(h=>e.seen[h])),u=f===xu?"those seen":f===ku?"predicted":"those seen and predicted",d=s.map(h=>vi(e,h));return`${l} gives magnitudes ${hw(d,u)}`}if(!r.length)return"";let c=r.filter(f=>Math.abs(e.implied[f]-e.values[f])<=e.error[f]);return`${l} lies within 1σ of ${c.length} of ${r.length} measured magnitudes`}function hw(e,t){let[n,o,r]=[16,50,84].map(i=>mw(e,i)),s=(i,a)=>e.length>1?` (${yu(i)} to ${yu(a)})`:"";return Math.abs(o)<vu?`as bright as ${t}${s(n,r)}`:o>0?`${o.toFixed(2)} fainter${s(n,r)} than ${t}`:`${(-o).toFixed(2)} brighter${s(-r,-n)} than ${t}`}var yu=e=>Number(e.toFixed(2))===0?e.toFixed(2).replace("-",""):e.toFixed(2).replace("-","−");function mw(e,t){let n=[...e].sort((i,a)=>i-a),o=(n.length-1)*t/100,r=Math.floor(o),s=Math.min(r+1,n.length-1);return n[r]+(o-r)*(n[s]-n[r])}function gw(e,t,n){if(!Number.isFinite(e.news[t]))return"";let o=vi(e,t),[r,s]=[Vn(n),Vn([e.seen[t]])],i=s===r?"the stellar mass":`the ${s} stellar mass`;return Math.abs(o)<vu?`the ${r} history forms ${i}`:`the ${r} history forms ${Math.abs(o).toFixed(2)} dex ${o>0?"more":"less"} than ${i}`}function Vn(e){let t=Array.from(e,Boolean);return t.every(Boolean)?xu:t.some(Boolean)?dw:ku}function ro(e){let t=1/(1+Math.abs(e)/2),o=[...[-1.26551223,1.00002368,.37409196,.09678418,-.18628806,.27886807,-1.13520398,1.48851587,-.82215223],.17087277].reduceRight((s,i)=>i+t*s,0),r=t*Math.exp(o-e*e);return e>=0?r:2-r}var Nu=161,ww=.001,bw=[-5,-4,...Array.from({length:25},(e,t)=>t/4-3),4,5],yw=5,vw=.05,xw=.6,kw=[.16,.5,.84],Mw=Math.sqrt(2*Math.PI),xi=({weights:e,means:t,sigmas:n},o)=>e.reduce((r,s,i)=>r+s*ro((t[i]-o)/(n[i]*Math.SQRT2))/2,0);function Eu(e){let t=xi(e,e.low);return{from:t,held:xi(e,e.high)-t}}function oo(e,t){let{from:n,held:o}=Eu(e);return Float64Array.from(t,r=>Math.min(Math.max((xi(e,r)-n)/o,0),1))}function ki(e,t){let{weights:n,means:o,sigmas:r,low:s,high:i}=e,{held:a}=Eu(e);return Float64Array.from(t,l=>{if(l<s||l>i)return 0;let c=0;for(let f=0;f<n.length;f++){let u=(l-o[f])/r[f];c+=n[f]/r[f]*Math.exp(-u*u/2)}return c/Mw/a})}function so(e){let[{low:t,high:n}]=e,o=(n-t)/(Nu-1),r=Array.from({length:Nu},(s,i)=>t+i*o);for(let{weights:s,means:i,sigmas:a}of e)for(let l=0;l<s.length;l++)a[l]<yw*o&&s[l]>ww&&r.push(...bw.map(c=>i[l]+c*a[l]));return Au(r.map(s=>Math.min(Math.max(s,t),n)))}var Au=e=>Float64Array.from(new Set(e)).sort();function Tu(e,t){let n=Au([...so([e]),Math.min(Math.max(t,e.low),e.high)]),o=oo(e,n),r=Math.max(t-e.high,e.low-t,0);for(let s=1;s<n.length;s++){let[i,a]=n[s]<=t?[o[s-1],o[s]]:[1-o[s-1],1-o[s]];r+=(i*i+i*a+a*a)/3*(n[s]-n[s-1])}return r}function $u(e){let t=so([e]),n=Nw(ki(e,t));if(!n.length)return[];let o=oo(e,t),r=[0,...n.map(a=>o[a]),1],i=r.slice(1).map((a,l)=>({low:r[l],share:a-r[l]})).filter(a=>a.share>=vw);return i.length<2?[]:i.map(({low:a,share:l})=>{let[c,f,u]=kw.map(d=>Ew(t,o,a+l*d));return[f,l,(u-c)/2]})}function Nw(e){let t=e.length,n=s=>(s===0||e[s]>e[s-1])&&(s===t-1||e[s]>=e[s+1]),o=[],r=[];for(let s=0;s<t;s++){if(!n(s))continue;let i=!1;for(;o.length;){let a=o[o.length-1],l=a;for(let c=a;c<s;c++)e[c]<e[l]&&(l=c);if(e[l]<=xw*Math.min(e[a],e[s])){r.push(l);break}if(i=e[s]<=e[a],i)break;o.pop(),r.pop()}i||o.push(s)}return r}function Ew(e,t,n){let o=Math.max(t.findIndex(s=>s>=n),1),r=t[o]-t[o-1];return r>0?e[o-1]+(n-t[o-1])/r*(e[o]-e[o-1]):e[o]}var Aw="shown";function Su(e,t){let{parts:n,sentence:o}=Mu(e,t.now,s=>Mi(e,s)),r={...t,now:{...t.now,implied:n.news}};return{vectors:{...Tw(e,r),agreement:o},densities:$w(e,r),derived:hu(e,t.now,s=>Mi(e,s)),place:t.now.answer?.place??null,seen:xr(t.snapshot.mask)}}function Tw(e,{snapshot:t,serial:n,name:o,now:r,pins:s}){let a=e.vectors.panels.flatMap(u=>u.rows.map(d=>d.name)).map(u=>e.about.table.rows.find(d=>d.name===u)).filter(u=>u!==void 0),l=a.flatMap(u=>Object.values(bs(u,r)));for(let u of s)for(let d of a){let h=bs(d,u);h.median.forEach((g,v)=>{Number.isNaN(g)&&(h.median[v]=h.exact[v])}),l.push(...e.vectors.pin_columns.map(g=>h[g]))}let c=Ow(e,t,r),f=Number.isFinite(c.value);return{serial:n,row:o,numbers:Ou(l),pin_masks:t.pins.map(u=>qe(e.about.table,u)),reference:t.reference,hidden:Object.fromEntries(a.filter(u=>u.extent).map(u=>[u.name,It(u,t.mask,!0)])),frame:t.frame,time:t.time,sfr:t.sfr,stretch:f?1+c.value:0,redshift_of:c.whose,observed_at:f?Mi(e,c.value):Number.NaN,edited:t.edits.map(([u])=>u),truth:t.truth,agreement:"",filters:e.filters}}function $w(e,{snapshot:t,serial:n,name:o,now:r,pins:s}){let{scalars:i}=e.about,a=[r,...s].map(u=>u.answer).filter(u=>u!==null),l=i.map(u=>a.length?so(a.map(d=>d.densities[u])):[]),c=a.flatMap(u=>i.map((d,h)=>ki(u.densities[d],l[h]))),f=a.length?[r,...s.filter(u=>u.answer)]:[r];return{serial:n,row:o,numbers:Ou([...l,...c]),points:l.map(u=>u.length),scalars:f.map((u,d)=>i.map(h=>Sw(e,t,u,h,d===0)))}}function Sw(e,t,n,o,r){let s=qn(e,o),i=ht(n,s),a=n.truth[s],l=n.answer?.densities[o],c=r&&!i&&l!==void 0,[f,u,d,h,g]=[Yl,dt,Be,pt,Ql].map(v=>je(n,s,v));return{lowest:f,low:u,median:d,high:h,highest:g,truth:a,seen:i,percentile:c&&Number.isFinite(a)?100*oo(l,[a])[0]:Number.NaN,crps:c&&Number.isFinite(a)?Tu(l,a):Number.NaN,peaks:c?$u(l):[],value:i?n.inputs.values[s]:Number.NaN,edited:t.edits.some(([v])=>v===o),implied:n.implied?.[s]??Number.NaN}}function qn({about:e},t){let n=e.table.rows.find(o=>!o.is_vector);return n.start+n.names.indexOf(t)}function Ow(e,t,n){if(!e.about.scalars.includes("redshift"))return{value:Number.NaN,whose:""};let o=qn(e,"redshift"),r=t.edits.find(([s])=>s==="redshift");return r?{value:r[1],whose:"edited"}:Number.isFinite(n.truth[o])?{value:n.truth[o],whose:"own"}:{value:je(n,o,Be),whose:ht(n,o)?"own":"predicted"}}function Mi({ages:e},t){return Number.isFinite(t)?yi(e.redshift,e.age,t):Number.NaN}function Ou(e){let t=new Float32Array(e.reduce((o,r)=>o+r.length,0)),n=0;for(let o of e)t.set(o,n),n+=o.length;return t}var Lu=(e,t)=>t.truth===Aw?e:new Float32Array(e.length).fill(Number.NaN);function Ni(e,{table:t,scalars:n}){let o=t.rows.find(a=>!a.is_vector)?.start??0,r=Object.fromEntries(n.map((a,l)=>[a,Lw(e,o+l)]));if(!e[0]?.place)return r;let[s,i]=[0,1].map(a=>Float32Array.from(e,l=>l.place?.[a]??Number.NaN));return{...r,map_x:s,map_y:i}}var Lw=(e,t)=>Float32Array.from(e,n=>n.quantiles[t*Ct+Be]);var Rw=300;function Ru(e,t,n){let o=null,r=new Map,s=0,i=!1;function a({drawing:u,galaxies:d,snapshot:h,name:g},v){let{row:k,noise:m,edits:x}=h;return{key:JSON.stringify([g,u.filters.names,m,x,[...v].join("")]),inputs:vt(d,u.about.table.size,k,m,x,u.editable)}}function l(u){let{drawing:d,galaxies:h,snapshot:g}=u,v=Lu(no(h,d.about.table.size,g.row),g),[k,...m]=[g.mask,...g.pins].map(x=>{let{key:N,inputs:y}=a(u,x);return{truth:v,inputs:y,mask:x,answer:r.get(N)??null}});return Su(d,{snapshot:g,serial:u.serial,name:u.name,now:k,pins:m})}async function c(u,d){for(let h of[d.snapshot.mask,...d.snapshot.pins]){let{key:g,inputs:v}=a(d,h);if(r.has(g))continue;let[k]=await u([{inputs:v,mask:h}],d.drawing.about);r.set(g,k),r.size>Rw&&r.delete(r.keys().next().value)}}async function f(){if(s++,!i){i=!0;try{for(let u=-1;u!==s;){u=s;let d=e();o&&await c(o,d),t(l(d),d.snapshot)}}catch(u){n(u)}finally{i=!1}}}return{follow:f,first:()=>l(e()),begin(u){return o=u,f()},async beginQuietly(u){await c(u,e()),o=u},get ask(){return o},inputs(){let u=e();return a(u,u.snapshot.mask).inputs}}}var Pu=`:host {
  z-index: 1;
}
h2 {
  display: inline;
  margin: 0;
  font-size: 13px;
  font-weight: 600;
}
button {
  font: inherit;
  font-size: 12px;
  line-height: 1;
  color: inherit;
  background: none;
  cursor: pointer;
  padding: 0;
  width: 24px;
  height: 24px;
  border: 0;
  border-radius: 50%;
  opacity: 0.8;
}
button:hover {
  opacity: 1;
  background: color-mix(in srgb, currentColor 12%, transparent);
}
[popover] {
  box-sizing: border-box;
  max-width: min(420px, 92vw);
  padding: 4px 14px;
  font-size: 13px;
  line-height: 1.45;
  color: inherit;
  background: var(--panel-surface-color, Canvas);
  border: 1px solid #8a949e;
  border-radius: 6px;
}
[popover] p {
  margin: 6px 0;
}
@supports (position-area: right) {
  /* elsewhere it opens in the middle of the page */
  [popover] {
    inset: auto;
    margin: 0 8px;
    position-area: right span-bottom;
    position-try:
      right span-top,
      bottom,
      top;
  }
}
`;var Kn=`.plots {
  font:
    calc(13px * var(--zoom, 1)) Roboto,
    Helvetica,
    Arial,
    sans-serif;
  width: 100%;
  color: #1d2733;
}
.plots.dark {
  color: #eef2f6;
}
.plots.waiting canvas {
  opacity: 0.6;
}
@media (prefers-reduced-motion: no-preference) {
  .plots canvas {
    transition: opacity 0.15s;
  }
}
.head {
  display: flex;
  align-items: center;
  gap: calc(8px * var(--zoom, 1));
  height: calc(24px * var(--zoom, 1));
  padding: 0 6px 0 12px;
}
.densities .head {
  height: auto;
  min-height: calc(22px * var(--zoom, 1));
  flex-wrap: wrap;
  gap: 0 6px;
  align-items: baseline;
  position: relative;
  padding-right: 34px;
}
.densities .head .more {
  position: absolute;
  right: 4px;
  top: 0;
}
.head :is(b, h2) {
  margin: 0;
  min-width: 0;
  white-space: nowrap;
  overflow: hidden;
  text-overflow: ellipsis;
  font-weight: 600;
  font-size: calc(14px * var(--zoom, 1));
}
.has-agreement h2 {
  flex: none;
}
.shell {
  position: relative;
}
canvas {
  display: block;
  touch-action: pan-y;
  border-radius: 4px;
}
.vectors canvas {
  cursor: crosshair;
}
button {
  font: inherit;
  color: inherit;
  background: none;
  border: 1px solid transparent;
  border-radius: 4px;
  cursor: pointer;
  min-width: calc(26px * var(--zoom, 1));
  height: calc(22px * var(--zoom, 1));
  padding: 0 0.45em;
  line-height: 1.4;
}
button:hover {
  border-color: currentColor;
}
button[aria-pressed="true"] {
  background: #0072b2;
  color: #fff;
}
.dark button[aria-pressed="true"] {
  background: #56b4e9;
  color: #10161c;
}
.more {
  margin-left: auto;
}
button:focus-visible,
canvas:focus-visible {
  outline: 2px solid #0072b2;
  outline-offset: 1px;
}
.dark button:focus-visible,
.dark canvas:focus-visible {
  outline-color: #56b4e9;
}
.box {
  display: none;
  position: absolute;
  pointer-events: none;
  background: #d55e0026;
  border: solid #d55e00;
  border-width: 0 calc(1.5px * var(--zoom, 1));
}
.cursor {
  display: none;
  position: absolute;
  pointer-events: none;
  width: 0;
  border-left: calc(1px * var(--zoom, 1)) dotted currentColor;
  opacity: 0.7;
}
.tip {
  display: none;
  position: absolute;
  pointer-events: none;
  z-index: 3;
  padding: 4px 8px;
  border-radius: 4px;
  white-space: nowrap;
  font-size: calc(13px * var(--legend, 1));
  line-height: 1.4;
  background: #fffffff0;
  border: 1px solid #c3cad1;
}
.dark .tip {
  background: #1c232bf0;
  border-color: #48525d;
}
.tip div:first-child {
  font-weight: 600;
}
.unseen {
  position: absolute;
  width: 1px;
  height: 1px;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: nowrap;
}
.frames {
  display: flex;
  flex: none;
}
.frames + .frames {
  margin-left: 8px;
}
.dark .hint {
  color: #a9b4bf;
}
.hint {
  color: #5d6975;
  white-space: nowrap;
  overflow: hidden;
  text-overflow: ellipsis;
  min-width: 0;
}
.densities {
  container-type: inline-size;
}
@media (max-width: 599px) {
  .hint {
    display: none;
  }
}
@container (min-width: 700px) {
  .densities-row {
    display: grid;
    grid-template-columns: repeat(3, minmax(0, 1fr));
  }
}
.pin {
  font-weight: 600;
  margin-right: 12px;
}
.lasso {
  position: absolute;
  inset: 0;
  width: 100%;
  height: 100%;
  pointer-events: none;
}
.lasso path {
  fill-opacity: 0.12;
  stroke-width: 1.5;
  stroke-dasharray: 4 3;
}
canvas.lassoing {
  cursor: crosshair !important;
  touch-action: none;
}
.groups {
  display: flex;
  align-items: center;
  gap: 4px;
  margin-left: auto;
  white-space: nowrap;
}
.groups + .more {
  margin-left: 0;
}
.groups button[hidden] {
  display: none;
}
.groups i {
  display: inline-block;
  box-sizing: border-box;
  width: 9px;
  height: 9px;
  margin-right: 4px;
  border: 2px solid #0072b2;
  border-radius: 50%;
}
.groups .lasso-B i {
  border-color: #946200;
  border-radius: 0;
}
.dark .groups i {
  border-color: #56b4e9;
}
.dark .groups .lasso-B i {
  border-color: #f0c04a;
}
.groups [aria-pressed="true"] i {
  border-color: currentColor !important;
}
.groups :is(.lasso-A, .lasso-B) {
  border-color: #7b8691;
}
.is-fixed .hint /* it speaks of dragging */ {
  visibility: hidden;
}
.pad {
  position: absolute;
  inset: 0;
  cursor: crosshair;
  touch-action: none;
}
.pad[hidden] {
  display: none;
}
.pad:focus-visible {
  outline: 2px solid #0072b2;
  outline-offset: -2px;
}
.dark .pad:focus-visible {
  outline-color: #56b4e9;
}
.is-covered .agreement /* it tells the predicted redshift */,
.covered .shell {
  visibility: hidden;
}
.covered {
  position: relative;
}
.covered::after {
  content: "covered until you have made your guess";
  position: absolute;
  inset: 50% 12px auto;
  text-align: center;
  color: var(--soft);
  font-size: 14px;
}
section[hidden],
.off-stage > :not(.unseen),
.stage-only,
.on-stage :is(.more, .first-step) {
  display: none;
}
:host(.on-stage) {
  flex: 1 1 0 !important;
  min-height: 0 !important;
}
.on-stage {
  position: absolute;
  inset: 0;
  display: flex;
  flex-direction: column;
  padding: 0 8px 8px;
  --legend: max(1, calc(0.7 * var(--zoom, 1))); /* what is beside the plot is not to crowd it out */
}
.on-stage > :is(.vectors-row, .densities-row),
.on-stage section {
  display: flex;
  flex-direction: column;
  flex: 1 1 0;
  min-height: 0;
}
.on-stage section[hidden] {
  display: none;
}
.on-stage .shell {
  flex: 1 1 0;
  min-height: 0;
}
.on-stage .stage-only {
  display: inline;
  flex: none;
  max-width: 40%;
}
.on-stage canvas {
  position: absolute;
}
.on-stage .head {
  flex: none;
}
@media print {
  .plots :is(.groups, .more, .hint, .frames, .tip, .cursor) {
    display: none !important;
  }
  section {
    break-inside: avoid;
  }
  canvas {
    max-width: 100%;
    height: auto !important;
  }
  :is(.vectors, .densities) canvas {
    position: static;
    width: 100% !important;
  }
  .on-stage {
    position: static;
  }
}
@media print and (orientation: landscape) {
  .vectors:not(.on-stage) .vectors-row {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
  }
}
`;function ke(e,t,n,o=()=>{}){let r=M("div",{class:"part"}),s=r.attachShadow({mode:"open"});s.append(...n.map(c=>M("style",{},c)));let i={...t},a=c=>{for(let[f,u]of Object.entries(c))i[f]=u,l.changes?.[f]?.(u)},l=e(i,{send:o,set:(c,f)=>a({[c]:f})});return s.append(l.element),{element:r,set:a,view:l}}var _w=400;function Cu(e,t,n){let o=M("p",{class:"warning",role:"status","aria-live":"polite"}),[r,s]=[0,n.now.row],i;async function a(){let{ask:c}=t;if(!c||!Object.keys(e.ood.rare).length)return;let f=r,u=await yr(e,c,t.inputs(),n.now.mask,()=>f===r);u&&(o.textContent=nc(e,u.score,u.variable)),u&&(o.title=o.textContent??"")}let l=()=>{r++,clearTimeout(i),i=setTimeout(()=>a().catch(()=>{}),_w),n.now.row!==s&&(o.textContent=""),s=n.now.row};return n.follow(l),{element:o,begin:l}}var _u=[Kn,Gf,wc];function Iu(e,t,n,o,r){let s=0,i=()=>{},a=()=>{},l=()=>{},f=Ru(()=>({drawing:e,galaxies:t,snapshot:o.drawn,name:t.rows[o.drawn.row],serial:s++}),N,r),u=f.first(),d={newest_serial:0,colours:n,stage:"",dark:!1},h=ke(wi,{spec:e.vectors,scene:u.vectors,...d},_u,o.receive),g=ke(wi,{spec:e.densities,scene:u.densities,...d},_u,o.receive),v={panels:e.densities.panels,scalars:u.densities.scalars[0],colours:n,dark:!1},k=ke(Hf,v,[Cc]),m={spec:e.derived_spec,numbers:u.derived,colours:n,dark:!1},x=ke(Pc,m,[Pu,bc]);function N(w,S){h.set({scene:w.vectors}),g.set({scene:w.densities}),k.set({scalars:w.densities.scalars[0]}),x.set({numbers:w.derived}),i(w.place),a(w.densities.scalars[0]),l(S)}o.follow(f.follow);let y=Cu(e,f,o),$=M("style");return h.element.shadowRoot?.append($),{headline:k.element,derived:x.element,vectors:h.element,densities:g.element,async begin(w){await f.begin(w),y.begin()},warning:y.element,followPlace(w){i=w},scalars:()=>f.first().densities.scalars[0],followScalars(w){a=w},followDrawn(w){l=w},only(w){$.textContent=w?`section:not([data-plot="${w}"]) { display: none }`:""},destroy(){for(let w of[h,g,k,x])w.view.destroy?.()},dark(w){for(let S of[h,g])S.set({dark:w});k.set({dark:w}),x.set({dark:w})}}}var Iw=50,wn=(e,{diverging:t})=>t?e.diverging:e.palette;function Du({values:e,low:t,high:n,title:o},r){return`${o} ${he(e[r],Ft((n-t)/Iw))}`}function Bu(e,t,n){if(!t)return[n.answer,n.hidden];let o=wn(e,t),r=o[o.length>>1];return t.own?[r,n.hidden]:[n.answer,r]}function Fu(e,t,n,o,r){let{low:s,high:i,title:a}=n,l=wn(t,n),c=o.right+12,f=o.top+18,u=o.bottom-f;l.forEach((g,v)=>{e.fillStyle=g,e.fillRect(c,f+u*(1-(v+1)/l.length),10,u/l.length+.6)});let d=xe(s,i,f+u,f);e.textBaseline="middle",e.textAlign="left",e.fillStyle=r.soft;for(let g of Xe(s,i,5))e.fillText(Ae(g),c+14,d(g));let h=e.measureText(a).width;e.globalAlpha=.85,e.fillStyle=r.ground,e.fillRect(c+50-h-4,o.top-4,h+8,16),e.globalAlpha=1,e.fillStyle=r.soft,e.textAlign="right",e.fillText(a,c+50,o.top+4)}var ju=5e3,Dw=8,Bw=[2e4,8e4],ao=e=>"drawImage"in e;function Wu(e,t,n,o,r,s,i,a){let l=wn(t,s),{places:c,unknown:f}=Fw(s,l.length),[u,d]=[new Uint32Array(l.length+1),Uint32Array.from([...l,"#000"],Ei)];u[l.length]=Ei(a.hidden),d[l.length]=0;let h=Gu(e,i,n.x.length);f&&h.set(n,o,r,c,u),h.set(n,o,r,c,d),h.draw()}var zu=new WeakMap;function Fw({values:e,low:t,high:n},o){let r=zu.get(e);if(r&&r.n===o&&r.low===t&&r.high===n)return r;let s=new Uint8Array(e.length),i=0;for(let l=0;l<e.length;l++){let c=(e[l]-t)/(n-t);c>=0?s[l]=Math.min(c*o,o-1):Number.isNaN(c)&&([s[l],i]=[o,i+1])}let a={n:o,low:t,high:n,places:s,unknown:i};return zu.set(e,a),a}function Hu(e,t,n,o,r,s){let i=Ei(r),a=Gu(e,s,t.x.length),l=Uint32Array.from({length:Dw},(c,f)=>f&o?i:0);a.set(t,0,n.length,n,l),a.draw()}var io=null;function Gu(e,{frame:t,x:n,y:o},r){let s=e,i=s.getTransform().a,a=Math.max(Math.round((t.right-t.left)*i),1),l=Math.max(Math.round((t.bottom-t.top)*i),1);if(io?.image.width!==a||io.image.height!==l){let y=document.createElement("canvas");Object.assign(y,{width:a,height:l}),io={canvas:y,image:new ImageData(a,l)}}let{canvas:c,image:f}=io,u=new Uint32Array(f.data.buffer).fill(0),[d,h]=Bw,g=Math.round((r<=d?3:r<=h?2:1)*i),v=(g>>1)-.5,[k,m]=[(n(0)-t.left)*i-v,(o(0)-t.top)*i-v],[x,N]=[(n(1)-n(0))*i,(o(1)-o(0))*i];return{set(y,$,w,S,O){let{x:C,y:D}=y;for(let _=$;_<w;_++){let A=O[S[_]];if(!A)continue;let[B,R]=[k+x*C[_],m+N*D[_]];if(!(B>-g&&B<a&&R>-g&&R<l))continue;let[F,U]=[Math.floor(B),Math.floor(R)],[Y,P]=[Math.min(F+g,a),Math.min(U+g,l)];for(let z=Math.max(U,0);z<P;z++)for(let W=Math.max(F,0);W<Y;W++)u[z*a+W]=A}},draw(){c.getContext("2d")?.putImageData(f,0,0),s.drawImage(c,t.left,t.top,a/i,l/i)}}}var Uu=new Map;function Ei(e){let t=Uu.get(e);if(t===void 0){let n=e.length===4?[...e.slice(1)].map(i=>i+i).join(""):e.slice(1,7),[o,r,s]=[0,2,4].map(i=>Number.parseInt(n.slice(i,i+2),16));t=(255<<24|s<<16|r<<8|o)>>>0,Uu.set(e,t)}return t}var Yn={A:1,B:2},qu=4,zw=1500,xt=["A","B"],Kt={A:"group_a",B:"group_b"},Vu=new WeakMap;function Qn(e,t){let n=Vu.get(e)??new Map;Vu.set(e,n);let o=n.get(t);if(!o){o=[];for(let r=0;r<e.length;r++)e[r]&t&&o.push(r);n.set(t,o)}return o}function bn(e,{marks:t=[]}){let n=Qn(t,qu);if(!n.length)return e;let o=e.x.slice();for(let r of n)o[r]=Number.NaN;return{...e,x:o}}function Ku({marks:e=[],counts:t},n,o,r){let[s,i]=[new Uint8Array(r),Yn[n]];for(let a=0;a<Math.min(r,e.length);a++)s[a]=e[a]&~i;for(let a of o)s[a]|=i;return{marks:s,counts:t}}function Yu(e,t,n,{marks:o=[]},{frame:r,x:s,y:i},a){let l=Qn(o,qu);l.length&&ye(e,r,()=>{e.fillStyle=a.edge,e.globalAlpha=.5,e.beginPath();for(let c of l){let[f,u]=[s(n.x[c]),i(n.y[c])];e.moveTo(f+.7*t.size,u),e.arc(f,u,.7*t.size,0,2*Math.PI)}e.fill(),e.globalAlpha=1})}function Qu(e,t,{marks:n=[]},o,r){let{frame:s,x:i,y:a}=o;ye(e,s,()=>{for(let l of xt){let c=Qn(n,Yn[l]);if(c.length){if(c.length>zw&&ao(e)){Hu(e,t,n,Yn[l],r[Kt[l]],o);continue}e.beginPath();for(let f of c){let[u,d]=[i(t.x[f]),a(t.y[f])];Number.isNaN(u)||Number.isNaN(d)||(l==="A"?(e.moveTo(u+3.6,d),e.arc(u,d,3.6,0,2*Math.PI)):e.rect(u-4,d-4,8,8))}for(let[f,u]of[[3.4,r.ground],[1.6,r[Kt[l]]]])e.lineWidth=f,e.strokeStyle=u,e.stroke()}}})}function Zu(e,t){let n={chosen:null,last:"A"},o=xt.map(l=>{let c=M("button",{type:"button",class:`lasso-${l}`,"aria-pressed":"false","aria-label":`lasso group ${l}`,title:`draw around points: they are group ${l} then (Shift and drag does it, too; with Alt or Ctrl a box; by keyboard Shift and arrows, Enter)`},M("i"),l);return c.addEventListener("click",()=>a(n.chosen===l?null:l)),c}),r=M("button",{type:"button",title:"the groups as stacks, as a list, as files"},"stacks ›"),s=M("button",{type:"button","aria-label":"let the groups A and B go",title:"let A and B go"},"×");r.addEventListener("click",()=>e({act:"look"})),s.addEventListener("click",()=>e({act:"clear"}));let i=M("div",{class:"groups",role:"group","aria-label":"groups"},"lasso",...o,r,s);function a(l){n.chosen=l,n.last=l??n.last,o.forEach((c,f)=>{c.setAttribute("aria-pressed",String(xt[f]===l))}),t()}return{bar:i,choose:a,get isChosen(){return n.chosen!==null},get letter(){return n.last},show({counts:l={A:0,B:0}}){o.forEach((c,f)=>{let u=l[xt[f]];c.replaceChildren(M("i"),u?`${xt[f]} ${u}`:xt[f])});for(let c of[r,s])c.hidden=!l.A&&!l.B}}}function Ju(e,t,n,o){let[r,s]=[0,1].map(c=>Float64Array.from(o,f=>f[c])),[i,a]=[Math.min(...r),Math.max(...r)],l=[];for(let c=0;c<e;c++){let[f,u]=[t[c],n[c]];if(!(f>=i&&f<=a))continue;let d=!1;for(let h=0,g=r.length-1;h<r.length;g=h++){let[v,k]=[s[h],s[g]];v>u!=k>u&&f<(r[g]-r[h])*(u-v)/(k-v)+r[h]&&(d=!d)}d&&l.push(c)}return l}function yn([e,t],[n,o]){return[[e,t],[n,t],[n,o],[e,o]]}var Uw=4,jw=2,Xu=.02,ed="http://www.w3.org/2000/svg",Ww={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]};function nd({canvas:e,shell:t,frame:n,colour:o,isChosen:r,take:s,click:i,leave:a,tell:l}){let c=document.createElementNS(ed,"path"),f=document.createElementNS(ed,"svg");f.setAttribute("class","lasso"),f.setAttribute("aria-hidden","true"),f.append(c),t.append(f);let u=null,d=null,h=m=>{let{left:x,right:N,top:y,bottom:$}=n(),[w,S]=Ie({canvas:e},m);return[Math.min(Math.max(w,x),N),Math.min(Math.max(S,y),$)]},g=(m,x=!0)=>{let N=m.map(([y,$])=>`${y.toFixed(1)} ${$.toFixed(1)}`).join("L");c.setAttribute("d",N&&`M${N}${x?"Z":""}`),c.setAttribute("stroke",o()),c.setAttribute("fill",x?o():"none")},v=()=>{let m=u!==null||d!==null;return[u,d]=[null,null],g([]),m};e.addEventListener("pointerdown",m=>{m.button!==0||!(m.shiftKey||r())||(v(),u={outline:[h(m)],hasMoved:!1,id:m.pointerId},e.setPointerCapture(m.pointerId),m.stopImmediatePropagation())}),e.addEventListener("pointermove",m=>{if(!u||m.pointerId!==u.id)return;let x=h(m),[N,y]=u.outline.at(-1);u.hasMoved||=Math.hypot(x[0]-u.outline[0][0],x[1]-u.outline[0][1])>Uw,Math.hypot(x[0]-N,x[1]-y)>=jw&&u.outline.push(x),u.hasMoved&&g(td(m)?yn(u.outline[0],x):u.outline),m.stopImmediatePropagation()}),e.addEventListener("pointerup",m=>{if(!u||m.pointerId!==u.id)return;let{outline:x,hasMoved:N}=u;v(),N&&td(m)?s(yn(x[0],h(m))):N&&x.length>2?s(x):N||i(m),m.stopImmediatePropagation()}),e.addEventListener("pointercancel",v);let k=m=>{let x=Ww[m.key];if(!x||!(m.shiftKey||r()||d?.from))return!1;let{left:N,right:y,top:$,bottom:w}=n();d??={at:[(N+y)/2,($+w)/2],from:null},m.shiftKey?d.from??=d.at:d.from=null;let[S,O]=d.at;return d.at=[Math.min(Math.max(S+x[0]*Xu*(y-N),N),y),Math.min(Math.max(O+x[1]*Xu*(w-$),$),w)],d.from?g(yn(d.from,d.at)):g(Hw(d.at),!1),l(d.from&&yn(d.from,d.at)),!0};e.addEventListener("keydown",m=>{let x=d?.from;if(!k(m))if((m.key==="Enter"||m.key===" ")&&d&&x){let N=yn(x,d.at);v(),s(N)}else if(m.key==="Escape"&&(u||d))v(),l(null);else if(m.key==="Escape"&&r())a();else return;m.preventDefault(),m.stopImmediatePropagation()}),e.addEventListener("blur",v)}var td=e=>e.altKey||e.ctrlKey||e.metaKey,Hw=([e,t])=>[[e-8,t],[e+8,t],[e,t],[e,t-8],[e,t+8]];var rd=6,Ai=15,Gw=26,Vw=5,od="two masks side by side: the one before stays on the left, the one in force is on the right";function sd(e){let n=M("button",{type:"button",class:"beside","aria-pressed":"false","aria-label":od,title:od},"◫"),o=null,r=null,s=null,i=a=>{o=a,n.setAttribute("aria-pressed",String(o!==null))};return n.addEventListener("click",()=>{i(o?null:s??r),e()}),{button:n,get other(){return o},follow(a,l){[r,s]=[a,l],n.hidden=!a.stays||!a.x.length,o&&(n.hidden||o.x.length!==a.x.length)&&i(null)}}}function id({frame:e,x:t,y:n}){let o=(e.right-e.left-rd)/2,r=e.top+Ai,[[s,i],[a,l]]=[t.domain(),n.domain()],c=xe(a,l,r,e.bottom),f=u=>({frame:{...e,left:u,right:u+o,top:r},x:xe(s,i,u,u+o),y:c});return{other:{...f(e.left),isBeside:!0},now:f(e.right-o),apart:o+rd}}function Ti(e,t,n,o){let r={...n,top:n.top-Ai-2,bottom:n.top,right:n.right-Gw};ye(e,r,()=>{e.font=Ge,e.fillStyle=o.ink,e.textAlign="left",e.textBaseline="middle",e.fillText(t??"",n.left+1,n.top-Ai/2)}),e.strokeStyle=o.edge,e.lineWidth=1,e.beginPath(),e.rect(n.left,n.top,n.right-n.left,n.bottom-n.top),e.stroke()}function ad(e,t,n,{frame:o,x:r,y:s},i){let[a,l]=[r(t.x[n]),s(t.y[n])];Number.isNaN(a)||Number.isNaN(l)||ye(e,o,()=>{e.strokeStyle=i.ink,e.lineWidth=1.6,e.beginPath(),e.arc(a,l,Vw,0,2*Math.PI),e.stroke()})}var qw=Array.prototype,lo=qw.slice;function ld(e,t){return e-t}function cd(e){for(var t=0,n=e.length,o=e[n-1][1]*e[0][0]-e[n-1][0]*e[0][1];++t<n;)o+=e[t-1][1]*e[t][0]-e[t-1][0]*e[t][1];return o}var et=e=>()=>e;function fd(e,t){for(var n=-1,o=t.length,r;++n<o;)if(r=Kw(e,t[n]))return r;return 0}function Kw(e,t){for(var n=t[0],o=t[1],r=-1,s=0,i=e.length,a=i-1;s<i;a=s++){var l=e[s],c=l[0],f=l[1],u=e[a],d=u[0],h=u[1];if(Yw(l,u,t))return 0;f>o!=h>o&&n<(d-c)*(o-f)/(h-f)+c&&(r=-r)}return r}function Yw(e,t,n){var o;return Qw(e,t,n)&&Zw(e[o=+(e[0]===t[0])],n[o],t[o])}function Qw(e,t,n){return(t[0]-e[0])*(n[1]-e[1])===(n[0]-e[0])*(t[1]-e[1])}function Zw(e,t,n){return e<=t&&t<=n||n<=t&&t<=e}function ud(){}var st=[[],[[[1,1.5],[.5,1]]],[[[1.5,1],[1,1.5]]],[[[1.5,1],[.5,1]]],[[[1,.5],[1.5,1]]],[[[1,1.5],[.5,1]],[[1,.5],[1.5,1]]],[[[1,.5],[1,1.5]]],[[[1,.5],[.5,1]]],[[[.5,1],[1,.5]]],[[[1,1.5],[1,.5]]],[[[.5,1],[1,.5]],[[1.5,1],[1,1.5]]],[[[1.5,1],[1,.5]]],[[[.5,1],[1.5,1]]],[[[1,1.5],[1.5,1]]],[[[.5,1],[1,1.5]]],[]];function Si(){var e=1,t=1,n=Br,o=l;function r(c){var f=n(c);if(Array.isArray(f))f=f.slice().sort(ld);else{let u=_r(c,Jw);for(f=_e(...Dr(u[0],u[1],f),f);f[f.length-1]>=u[1];)f.pop();for(;f[1]<u[0];)f.shift()}return f.map(u=>s(c,u))}function s(c,f){let u=f==null?NaN:+f;if(isNaN(u))throw new Error(`invalid value: ${f}`);var d=[],h=[];return i(c,u,function(g){o(g,c,u),cd(g)>0?d.push([g]):h.push(g)}),h.forEach(function(g){for(var v=0,k=d.length,m;v<k;++v)if(fd((m=d[v])[0],g)!==-1){m.push(g);return}}),{type:"MultiPolygon",value:f,coordinates:d}}function i(c,f,u){var d=new Array,h=new Array,g,v,k,m,x,N;for(g=v=-1,m=Yt(c[0],f),st[m<<1].forEach(y);++g<e-1;)k=m,m=Yt(c[g+1],f),st[k|m<<1].forEach(y);for(st[m<<0].forEach(y);++v<t-1;){for(g=-1,m=Yt(c[v*e+e],f),x=Yt(c[v*e],f),st[m<<1|x<<2].forEach(y);++g<e-1;)k=m,m=Yt(c[v*e+e+g+1],f),N=x,x=Yt(c[v*e+g+1],f),st[k|m<<1|x<<2|N<<3].forEach(y);st[m|x<<3].forEach(y)}for(g=-1,x=c[v*e]>=f,st[x<<2].forEach(y);++g<e-1;)N=x,x=Yt(c[v*e+g+1],f),st[x<<2|N<<3].forEach(y);st[x<<3].forEach(y);function y($){var w=[$[0][0]+g,$[0][1]+v],S=[$[1][0]+g,$[1][1]+v],O=a(w),C=a(S),D,_;(D=h[O])?(_=d[C])?(delete h[D.end],delete d[_.start],D===_?(D.ring.push(S),u(D.ring)):d[D.start]=h[_.end]={start:D.start,end:_.end,ring:D.ring.concat(_.ring)}):(delete h[D.end],D.ring.push(S),h[D.end=C]=D):(D=d[C])?(_=h[O])?(delete d[D.start],delete h[_.end],D===_?(D.ring.push(S),u(D.ring)):d[_.start]=h[D.end]={start:_.start,end:D.end,ring:_.ring.concat(D.ring)}):(delete d[D.start],D.ring.unshift(w),d[D.start=O]=D):d[O]=h[C]={start:O,end:C,ring:[w,S]}}}function a(c){return c[0]*2+c[1]*(e+1)*4}function l(c,f,u){c.forEach(function(d){var h=d[0],g=d[1],v=h|0,k=g|0,m=$i(f[k*e+v]);h>0&&h<e&&v===h&&(d[0]=dd(h,$i(f[k*e+v-1]),m,u)),g>0&&g<t&&k===g&&(d[1]=dd(g,$i(f[(k-1)*e+v]),m,u))})}return r.contour=s,r.size=function(c){if(!arguments.length)return[e,t];var f=Math.floor(c[0]),u=Math.floor(c[1]);if(!(f>=0&&u>=0))throw new Error("invalid size");return e=f,t=u,r},r.thresholds=function(c){return arguments.length?(n=typeof c=="function"?c:Array.isArray(c)?et(lo.call(c)):et(c),r):n},r.smooth=function(c){return arguments.length?(o=c?l:ud,r):o===l},r}function Jw(e){return isFinite(e)?e:NaN}function Yt(e,t){return e==null?!1:+e>=t}function $i(e){return e==null||isNaN(e=+e)?-1/0:e}function dd(e,t,n,o){let r=o-t,s=n-t,i=isFinite(r)||isFinite(s)?r/s:Math.sign(r)/Math.sign(s);return isNaN(i)?e:e+i-.5}function Xw(e){return e[0]}function eb(e){return e[1]}function tb(){return 1}function Oi(){var e=Xw,t=eb,n=tb,o=960,r=500,s=20,i=2,a=s*3,l=o+a*2>>i,c=r+a*2>>i,f=et(20);function u(x){var N=new Float32Array(l*c),y=Math.pow(2,-i),$=-1;for(let B of x){var w=(e(B,++$,x)+a)*y,S=(t(B,$,x)+a)*y,O=+n(B,$,x);if(O&&w>=0&&w<l&&S>=0&&S<c){var C=Math.floor(w),D=Math.floor(S),_=w-C-.5,A=S-D-.5;N[C+D*l]+=(1-_)*(1-A)*O,N[C+1+D*l]+=_*(1-A)*O,N[C+1+(D+1)*l]+=_*A*O,N[C+(D+1)*l]+=(1-_)*A*O}}return zs({data:N,width:l,height:c},s*y),N}function d(x){var N=u(x),y=f(N),$=Math.pow(2,2*i);return Array.isArray(y)||(y=_e(Number.MIN_VALUE,Bn(N)/$,y)),Si().size([l,c]).thresholds(y.map(w=>w*$))(N).map((w,S)=>(w.value=+y[S],h(w)))}d.contours=function(x){var N=u(x),y=Si().size([l,c]),$=Math.pow(2,2*i),w=S=>{S=+S;var O=h(y.contour(N,S*$));return O.value=S,O};return Object.defineProperty(w,"max",{get:()=>Bn(N)/$}),w};function h(x){return x.coordinates.forEach(g),x}function g(x){x.forEach(v)}function v(x){x.forEach(k)}function k(x){x[0]=x[0]*Math.pow(2,i)-a,x[1]=x[1]*Math.pow(2,i)-a}function m(){return a=s*3,l=o+a*2>>i,c=r+a*2>>i,d}return d.x=function(x){return arguments.length?(e=typeof x=="function"?x:et(+x),d):e},d.y=function(x){return arguments.length?(t=typeof x=="function"?x:et(+x),d):t},d.weight=function(x){return arguments.length?(n=typeof x=="function"?x:et(+x),d):n},d.size=function(x){if(!arguments.length)return[o,r];var N=+x[0],y=+x[1];if(!(N>=0&&y>=0))throw new Error("invalid size");return o=N,r=y,m()},d.cellSize=function(x){if(!arguments.length)return 1<<i;if(!((x=+x)>=1))throw new Error("invalid cell size");return i=Math.floor(Math.log(x)/Math.LN2),m()},d.thresholds=function(x){return arguments.length?(f=typeof x=="function"?x:Array.isArray(x)?et(lo.call(x)):et(x),d):f},d.bandwidth=function(x){if(!arguments.length)return Math.sqrt(s*(s+1));if(!((x=+x)>=0))throw new Error("invalid bandwidth");return s=(Math.sqrt(4*x*x+1)-1)/2,m()},d}function Li(e){for(var t=-1,n=e.length,o=0,r=0,s,i=e[n-1],a,l=0;++t<n;)s=i,i=e[t],l+=a=s[0]*i[1]-i[0]*s[1],o+=(s[0]+i[0])*a,r+=(s[1]+i[1])*a;return l*=3,[o/l,r/l]}function pd(e,t,n){return(t[0]-e[0])*(n[1]-e[1])-(t[1]-e[1])*(n[0]-e[0])}function nb(e,t){return e[0]-t[0]||e[1]-t[1]}function hd(e){let t=e.length,n=[0,1],o=2,r;for(r=2;r<t;++r){for(;o>1&&pd(e[n[o-2]],e[n[o-1]],e[r])<=0;)--o;n[o++]=r}return n.slice(0,o)}function Ri(e){if((n=e.length)<3)return null;var t,n,o=new Array(n),r=new Array(n);for(t=0;t<n;++t)o[t]=[+e[t][0],+e[t][1],t];for(o.sort(nb),t=0;t<n;++t)r[t]=[o[t][0],-o[t][1]];var s=hd(o),i=hd(r),a=i[0]===s[0],l=i[i.length-1]===s[s.length-1],c=[];for(t=s.length-1;t>=0;--t)c.push(e[o[s[t]][2]]);for(t=+a;t<i.length-l;++t)c.push(e[o[i[t]][2]]);return c}var vn=256,rb=7,ob=7,sb=50,ib=.001,ab=5,lb=1e4;function gd({x:e,y:t,ends:[n,o,r,s]}){let i=Array.from(e.keys()).filter(a=>!Number.isNaN(e[a]+t[a]));return i.length<sb?[]:Oi().x(a=>(e[a]-n)/(o-n)*vn).y(a=>(t[a]-r)/(s-r)*vn).size([vn,vn]).bandwidth(rb).thresholds(ob)(i)}function wd(e,t,{ends:[n,o,r,s]},{frame:i,x:a,y:l},c){ye(e,i,()=>{e.setLineDash([]),t.forEach(({coordinates:f},u)=>{let d=.8+u/t.length;e.beginPath();for(let h of f.flat())h.forEach(([g,v],k)=>{let m=[a(n+g/vn*(o-n)),l(r+v/vn*(s-r))];k?e.lineTo(...m):e.moveTo(...m)});for(let[h,g,v]of[[c.ground,d+2,.6],[c.ink,d,.9]])Object.assign(e,{strokeStyle:h,lineWidth:g,globalAlpha:v}),e.stroke()}),e.globalAlpha=1})}function cb({x:e,y:t},n){let o=Math.ceil(n.length/lb),r=n.filter((f,u)=>u%o===0&&!Number.isNaN(e[f]+t[f]));if(r.length<ab)return null;let[[s,i],[a,l]]=[e,t].map(f=>{let u=Float32Array.from(r,h=>f[h]).sort(),d=Math.floor(ib*(u.length-1));return[u[d],u[u.length-1-d]]}),c=r.filter(f=>e[f]>=s&&e[f]<=i&&t[f]>=a&&t[f]<=l).map(f=>[e[f],t[f]]);return Ri(c)}var md=new WeakMap;function fb(e,t){let n=md.get(t);if(n?.x===e.x)return n.hull;let o=cb(e,t);return md.set(t,{x:e.x,hull:o}),o}function bd(e,t,{marks:n=[]},{frame:o,x:r,y:s},i){for(let a of xt){let l=fb(t,Qn(n,Yn[a]));l&&ye(e,o,()=>{e.strokeStyle=e.fillStyle=i[Kt[a]],e.lineWidth=1.5,e.setLineDash([5,3]),e.beginPath(),l.forEach(([h,g],v)=>{v?e.lineTo(r(h),s(g)):e.moveTo(r(h),s(g))}),e.closePath(),e.stroke(),e.setLineDash([]);let[c,f]=Li(l),[u,d]=[r(c),s(f)];e.font=`600 ${$e}`,e.textAlign="center",e.textBaseline="middle",e.globalAlpha=.85,e.fillStyle=i.ground,e.fillRect(u-9,d-9,18,18),e.globalAlpha=1,e.fillStyle=i[Kt[a]],e.fillText(a,u,d)})}}function yd(e,{frame:t,x:n,y:o},r,s,i){e.strokeStyle=i.grid,e.fillStyle=i.soft,e.lineWidth=1,e.textBaseline="middle",e.textAlign="center",e.beginPath();for(let a of r)e.moveTo(n(a),t.top),e.lineTo(n(a),t.bottom),e.fillText(Ae(a),n(a),t.bottom+11);e.textAlign="right";for(let a of s)e.moveTo(t.left,o(a)),e.lineTo(t.right,o(a)),e.fillText(Ae(a),t.left-6,o(a));e.stroke()}var ub=4e3,kt=3,xn=2,uo=.22,[co,fo]=[60,12],vd=({x:e})=>e.length>ub;function xd(e,t,n,{frame:o,x:r,y:s},i){let a=Math.ceil((o.right-o.left)/kt),l=Math.ceil((o.bottom-o.top)/kt),c=new Uint32Array(a*l),f=new Int32Array(n.x.length).fill(-1);for(let d=0;d<f.length;d++){let h=Math.floor((r(n.x[d])-o.left)/kt),g=Math.floor((s(n.y[d])-o.top)/kt);h>=0&&h<a&&g>=0&&g<l&&(f[d]=g*a+h,c[f[d]]++)}let u=xn+1;for(let d of c)d>u&&(u=d);e.fillStyle=i.answer;for(let d=0;d<c.length;d++)c[d]<=xn||(e.globalAlpha=db(c[d],u),e.fillRect(o.left+d%a*kt,o.top+Math.floor(d/a)*kt,kt,kt));e.globalAlpha=.45,e.beginPath();for(let d=0;d<f.length;d++){if(f[d]<0||c[f[d]]>xn)continue;let[h,g]=[r(n.x[d]),s(n.y[d])];e.moveTo(h+.75*t.size,g),e.arc(h,g,.75*t.size,0,2*Math.PI)}e.fill(),pb(e,u,o,i),e.globalAlpha=1}var db=(e,t)=>uo+(1-uo)*(Math.log(e/(xn+1))/Math.max(Math.log(t/(xn+1)),1e-9));function pb(e,t,n,o){let[r,s]=[n.right-co-40,n.bottom-14];for(let i=0;i<fo;i++)e.globalAlpha=uo+(1-uo)*i/(fo-1),e.fillRect(r+i*co/fo,s,co/fo,6);e.globalAlpha=1,e.font=Ge,e.fillStyle=o.soft,e.textBaseline="middle",e.textAlign="right",e.fillText(`galaxies: ${xn+1}`,r-5,s+3),e.textAlign="left",e.fillText(String(t),r+co+5,s+3)}function Md(e,t,n,o,r,s=!1){let i={left:e.axes?56:8,right:n-(e.coloured||s?66:14),top:8,bottom:o-(e.axes?40:8)},[a,l,c,f]=t,u=(k,m,x)=>{let N=(k+m)/2+x*(m-k),y=(m-k)/2/r.zoom;return[N-y,N+y]},[d,h]=u(a,l,r.x),[g,v]=u(c,f,r.y);return{frame:i,x:xe(d,h,i.left,i.right),y:xe(v,g,i.top,i.bottom)}}function Nd(e,t,n,o,r,s){let{frame:i}=r;e.font=$e,e.setLineDash([]),t.axes&&wb(e,n,r,s),e.save(),e.beginPath(),e.rect(i.left,i.top,i.right-i.left,i.bottom-i.top),e.clip();let a=n.x.length-(n.behind??0);e.globalAlpha=o?.8:.45,o&&!(n.behind&&o.own)?kd(e,t,n,n.behind?a:0,n.x.length,o,r,s):!n.behind&&t.axes&&vd(n)?xd(e,t,n,r,s):hb(e,t,n,n.behind?a:0,n.behind?s.hidden:s.answer,r),e.globalAlpha=1,n.behind&&o?.own?kd(e,t,n,0,a,o,r,s):n.behind&&mb(e,t,n,r,s),e.restore(),n.behind&&n.legend&&!r.isBeside&&gb(e,n.legend,Bu(t,o,s),i,s),o&&!r.isBeside&&Fu(e,t,o,i,s)}function Ed(e,t,n,o,{frame:r,x:s,y:i},a){let[l,c]=o??[Number.NaN,Number.NaN];Number.isNaN(l)||Number.isNaN(c)||ye(e,r,()=>{e.strokeStyle=t.coloured&&!n.behind?a.answer:a.ink,e.lineWidth=2.5,e.beginPath(),e.arc(s(l),i(c),7,0,2*Math.PI),e.stroke()})}function Pi(e,{x:t,y:n},{frame:o,x:r,y:s},i){for(let a of e){let l=r(t[a]),c=s(n[a]);l>o.left-4&&l<o.right+4&&c>o.top-4&&c<o.bottom+4&&i(l,c)}}function hb(e,t,n,o,r,s){e.fillStyle=r;let i=Array.from({length:n.x.length-o},(a,l)=>o+l);Pi(i,n,s,(a,l)=>{e.beginPath(),e.moveTo(a+t.size,l),e.arc(a,l,t.size,0,2*Math.PI),e.fill()})}function kd(e,t,n,o,r,s,i,a){if(r-o>ju&&ao(e))return Wu(e,t,n,o,r,s,i,a);let{values:l,low:c,high:f}=s,u=wn(t,s),d=u.length,h=Array.from({length:d+1},()=>[]);for(let g=o;g<r;g++){let v=(l[g]-c)/(f-c);h[Number.isNaN(v)?d:Math.min(Math.max(Math.floor(v*d),0),d-1)].push(g)}h.forEach((g,v)=>{g.length&&(e.fillStyle=v===d?a.hidden:u[v],e.beginPath(),Pi(g,n,i,(k,m)=>{e.moveTo(k+t.size,m),e.arc(k,m,t.size,0,2*Math.PI)}),e.fill())})}function mb(e,t,n,o,r){let s=Array.from({length:n.x.length-(n.behind??0)},(i,a)=>a);e.fillStyle=r.answer,e.globalAlpha=.75,e.beginPath(),Pi(s,n,o,(i,a)=>{e.moveTo(i+t.size*.8,a),e.arc(i,a,t.size*.8,0,2*Math.PI)}),e.fill(),e.globalAlpha=1}function gb(e,t,n,o,r){let s=Math.max(...t.map(i=>e.measureText(i).width))+26;e.globalAlpha=.85,e.fillStyle=r.ground,e.fillRect(o.left+2,o.top+2,s,36),e.globalAlpha=1,e.textAlign="left",e.textBaseline="middle",t.forEach((i,a)=>{let l=o.top+12+17*a;e.fillStyle=n[a],e.beginPath(),e.arc(o.left+12,l,4,0,2*Math.PI),e.fill(),e.fillStyle=r.ink,e.fillText(i,o.left+22,l)})}function wb(e,t,{frame:n,x:o,y:r},s){let[i,a]=o.domain(),[l,c]=r.domain();yd(e,{frame:n,x:o,y:r},Xe(i,a,6),Xe(c,l,6),s),e.strokeStyle=s.soft,e.setLineDash([5,4]),e.beginPath(),e.moveTo(n.left,r(i)),e.lineTo(n.right,r(a)),e.stroke(),e.setLineDash([]),e.textAlign="center",e.fillText(t.x_label,(n.left+n.right)/2,n.bottom+30),Rr(e,t.y_label,12,(n.top+n.bottom)/2)}var bb=()=>window.matchMedia?.("(prefers-reduced-motion: reduce)").matches??!1,yb=e=>e*e*(3-2*e);function Ad(e){let t=0,n=(r,s)=>!!(r.stays&&s.stays)&&r.x.length===s.x.length&&s.x.length<=2e4&&!bb()&&!document.hidden;function o(r,s){if(cancelAnimationFrame(t),!n(r,s))return e(s);let i=performance.now(),a=()=>{let l=Math.min((performance.now()-i)/450,1);if(l===1)return e(s);let c=yb(l),f=(u,d)=>d.map((h,g)=>Number.isNaN(u[g])?h:u[g]+(h-u[g])*c);e({...s,x:f(r.x,s.x),y:f(r.y,s.y)}),t=requestAnimationFrame(a)};a()}return{go:o,stop:()=>cancelAnimationFrame(t)}}var Td=240,vb=.001;function $d(){let e=-1,t=[];return{get places(){return t},visit(n,o,r){if(n!==e&&([e,t]=[n,[]]),!o.every(Number.isFinite))return;let s=t.at(-1);s&&Math.hypot(o[0]-s[0],o[1]-s[1])<vb*r||(t.push(o),t.length>Td&&(t=t.filter((i,a)=>a%2===0||a>Td/2)))},clear(){[e,t]=[-1,[]]}}}function Sd(e,t,{frame:n,x:o,y:r},s){t.length<2||ye(e,n,()=>{e.setLineDash([]);for(let i=1;i<t.length;i++){e.globalAlpha=.25+.75*i/t.length;for(let[a,l]of[[s.ground,4],[s.ink,1.8]])e.strokeStyle=a,e.lineWidth=l,e.beginPath(),e.moveTo(o(t[i-1][0]),r(t[i-1][1])),e.lineTo(o(t[i][0]),r(t[i][1])),e.stroke()}e.globalAlpha=1,e.fillStyle=s.ink,e.beginPath(),e.arc(o(t[0][0]),r(t[0][1]),3,0,2*Math.PI),e.fill()})}var Ci=({x:e,y:t},n)=>n>=0&&n<e.length?[e[n],t[n]]:null;function Od(e,t,n,o){let r=M("button",{type:"button",class:"earlier","aria-pressed":"false",hidden:""},"⇄"),s=$d(),i=e,a=Ad(g=>{i=g,n(g)}),l=e,c=t,f=null,u=null,d=()=>r.getAttribute("aria-pressed")==="true";r.addEventListener("click",()=>{if(!f)return;let g=!d();r.setAttribute("aria-pressed",String(g)),o(g?`as it was, seen: ${f.caption}`:`as it is now, seen: ${l.caption}`),a.go(i,g?f:l)});function h(){if(!l.stays)return s.clear();let g=l.rows?.[c]??c;u&&c>=0&&u.row!==g&&(u=null);let v=u?.place??Ci(l,c);v&&s.visit(u?.row??g,v,l.ends[1]-l.ends[0])}return h(),{button:r,stop:a.stop,get trail(){return d()?[]:s.places},get settled(){return d()&&f?f:l},get now(){return l},get before(){return f},placeIn:g=>Ci(g,c),get place(){return!d()&&l.stays&&u?.place||Ci(i,c)},points(g){let v=g.stays&&l.stays&&g.x.length===l.x.length;v&&g.caption!==l.caption?f=l:v||(f=null),r.setAttribute("aria-pressed","false"),r.hidden=!f,r.title=f?`before, seen: ${f.caption}; a click shows it, and once more what is now`:"",r.setAttribute("aria-label",r.title),l=g,h(),a.go(i,l)},here(g){c=g,h()},drawn(g){u=l.stays&&g||null,h()}}}var Ld={"+":[1.3,0,0],"=":[1.3,0,0],"-":[.7692307692307692,0,0],ArrowLeft:[1,-.1,0],ArrowRight:[1,.1,0],ArrowUp:[1,0,.1],ArrowDown:[1,0,-.1],0:[0,0,0]};function Rd({canvas:e,isZoomable:t,frame:n,apart:o,redraw:r,click:s,read:i}){let a={zoom:1,x:0,y:0},l=null;function c(u,d,h){Object.assign(a,{zoom:Math.min(Math.max(u,1),60),x:d,y:h}),a.zoom===1&&Object.assign(a,{x:0,y:0}),r()}if(e.addEventListener("pointerdown",u=>{l={x:u.clientX,y:u.clientY,from:{...a},hasMoved:!1},t&&e.setPointerCapture(u.pointerId)}),e.addEventListener("pointermove",u=>{if(!l||!t)return i(u);let{left:d,right:h,top:g,bottom:v}=n(),[k,m]=[u.clientX-l.x,u.clientY-l.y];if(l.hasMoved||=Math.hypot(k,m)>4,!l.hasMoved)return;let[x,N]=[k/(h-d)/a.zoom,m/(v-g)/a.zoom];c(a.zoom,l.from.x-x,l.from.y+N)}),e.addEventListener("pointerup",u=>{let d=l&&!l.hasMoved;l=null,d&&s(u)}),!t)return a;let f=u=>{u.preventDefault();let{left:d,right:h,top:g,bottom:v}=n(),k=e.getBoundingClientRect(),m=Math.min(Math.max(a.zoom*Math.exp(-u.deltaY/400),1),60),x=(u.clientX-k.left+o(u)-d)/(h-d)-.5,N=.5-(u.clientY-k.top-g)/(v-g),y=1/a.zoom-1/m;c(m,a.x+x*y,a.y+N*y)};return e.addEventListener("wheel",f,{passive:!1}),e.addEventListener("dblclick",()=>c(1,0,0)),e.addEventListener("keydown",u=>{if(!(u.key in Ld))return;let[d,h,g]=Ld[u.key];c(a.zoom*d,a.x+h/a.zoom,a.y+g/a.zoom),u.preventDefault(),u.stopPropagation()}),a}var Pd="lines of equal density of the points",xb=10;function _i(e,t){let{spec:n,colours:o}=e,r=M("canvas",{role:"img",tabindex:0}),s=M("div",{class:"tip"}),i=Zu(t.send,()=>{r.classList.toggle("lassoing",i.isChosen),i.isChosen&&r.focus()}),a=cn(n.key,n.title,D),l=M("button",{type:"button",class:"density","aria-pressed":"false","aria-label":Pd,title:Pd},"◎"),c=Cd(e.points),f=Od(c,e.here,V=>{c=V,y=bn(c,N),R()},V=>{g.textContent=V}),u=sd(()=>R());u.follow(f.now,f.before);let d=[...n.zoomable?[l,u.button]:[],f.button,...n.selectable?[i.bar]:[]],h=M("div",{class:"head"},M("b",{},n.title),...d,a),g=M("div",{class:"unseen",role:"status"}),v=M("div",{class:"shell"},r,s,g),k=M("div",{class:"plots points","data-plot":n.key},h,v),[m,x]=[_d(e.colouring),e.dark],N=e.groups,y=bn(c,N),$=new WeakMap,w,S=null,O=-1,C=()=>o[x?"dark":"light"];function D(V){return Nr(V,n.title,ee.width,n.height,C(),_)}function _(V){let{other:G}=u,Z=Md(n,c.ends,ee.width,n.height,K,m!==null);S=G&&id(Z),w=S?.now??Z,G&&S&&(A(V,G,bn(G,N),G,f.placeIn(G),[],S.other),Ti(V,G.caption,S.other.frame,C())),A(V,c,y,f.settled,f.place,f.trail,w),G&&Ti(V,f.settled.caption,w.frame,C())}function A(V,G,Z,j,ue,be,de){Yu(V,n,G,N,de,C()),Nd(V,n,Z,m,de,C()),Qu(V,G,N,de,C()),n.zoomable&&(l.getAttribute("aria-pressed")==="true"&&wd(V,B(j),G,de,C()),bd(V,G,N,de,C()));let me=m?n:{...n,coloured:!1};Sd(V,be,de,C()),Ed(V,me,G,ue,de,C()),S&&O>=0&&ad(V,Z,O,de,C())}let B=V=>{let G=$.get(V)??gd(V);return $.set(V,G),G};function R(){ee.width>0&&(_(Lr(r,ee.width,n.height)),r.setAttribute("aria-label",c.words))}let F=V=>[w.x(c.x[V]),w.y(c.y[V])],U=V=>{let G=V.map(([Z,j])=>[w.x.invert(Z),w.y.invert(j)]);return Ju(Y(),y.x,y.y,G)},Y=()=>c.x.length-(c.behind??0);function P(V){let G=V.clientX-r.getBoundingClientRect().left;return S&&u.other&&G<S.now.frame.left&&S&&u.other?{those:bn(u.other,N),apart:S.apart}:{those:y,apart:0}}function z(V){let G=r.getBoundingClientRect(),{those:Z,apart:j}=P(V),ue=-1,be=xb**2,[de,me]=[w.x(1)-w.x(0),w.y(1)-w.y(0)],[ce,at]=[w.x.invert(V.clientX-G.left+j),w.y.invert(V.clientY-G.top)];for(let Oe=0,Xn=Y();Oe<Xn;Oe++){let Nn=((Z.x[Oe]-ce)*de)**2+((Z.y[Oe]-at)*me)**2;Nn<be&&([ue,be]=[Oe,Nn])}return ue}function W(V){let G=z(V);G>=0&&t.send(G)}function q(V){let G=z(V);if(s.style.display=G<0?"none":"block",G!==O&&(O=G,S&&R()),r.style.cursor=G<0?n.zoomable?"grab":"default":"pointer",G<0)return;let Z=[`galaxy ${c.rows?c.rows[G]:G}`];n.axes&&Z.push(`${c.x_word??"true"} ${he(c.x[G])}`,`predicted ${he(c.y[G])}`),m&&!Number.isNaN(m.values[G]??Number.NaN)&&Z.push(Du(m,G)),s.replaceChildren(...Z.map(at=>M("div",{},at)));let{those:j,apart:ue}=P(V),[be,de]=[w.x(j.x[G])-ue,w.y(j.y[G])],[me,ce]=be>ee.width/2?["auto",`${ee.width-be+12}px`]:[`${be+12}px`,"auto"];Object.assign(s.style,{left:me,right:ce,top:`${Math.max(de-30,0)}px`})}nd({canvas:r,shell:v,frame:()=>w.frame,colour:()=>C()[Kt[i.letter]],isChosen:()=>i.isChosen,take(V){let G=U(V);G.length?(N=Ku(N,i.letter,G,Y()),R(),t.send({act:"lasso",group:i.letter,points:G})):g.textContent="No point lies within."},click:W,leave:()=>i.choose(null),tell(V){let G=V&&U(V).length;g.textContent=G===null?"":`${G} points within; Enter makes them group ${i.letter}.`}});let K=Rd({canvas:r,isZoomable:n.zoomable,frame:()=>w.frame,apart:V=>P(V).apart,redraw:R,click:W,read:q});r.addEventListener("pointerleave",()=>{s.style.display="none",O=-1,S&&R()}),l.addEventListener("click",()=>{l.setAttribute("aria-pressed",String(l.getAttribute("aria-pressed")!=="true")),R()});let ie=V=>{x=V,k.classList.toggle("dark",V),R()},ee=Wc(k,r,n.height,R);ie(e.dark),i.show(N);let fe=V=>{f.drawn(V),R()},ae=n.follows?Ke(k,({place:V,vectors:G})=>fe(V&&{row:G.row,place:V})):()=>{};return Object.assign(k,{plot:{panel:n,canvas:r,spot:F,points:()=>c,groups:()=>N,colouring:()=>m,redraw:R,place:()=>f.place,beside:()=>u.other,trail:()=>f.trail,get width(){return ee.width}}}),{element:k,changes:{points(V){f.points(Cd(V)),u.follow(f.now,f.before),R()},groups(V){N=V,y=bn(c,N),i.show(N),R()},colouring(V){m=_d(V),R()},here(V){f.here(V),R()},drawn:fe,dark:ie},destroy(){ae(),f.stop(),ee.destroy()}}}function Cd(e){return{...e,x:zt(e.x),y:zt(e.y),rows:e.rows&&zt(e.rows)}}function _d(e){return e.values?{...e,values:zt(e.values)}:null}var kb=250,Id=16,Mb=[.02,.98];function Dd(e,t,n,o,r,s){let{table:i,scalars:a,ranges:l,map:c}=e.about,f={},u="",d,h=()=>new Float32Array(t.n).fill(Number.NaN),g=P=>{let z=qn(e,P);return Float32Array.from({length:t.n},(W,q)=>no(t,i.size,q)[z])},v=M("p",{role:"status"}),k=M("select",{id:"scalar","aria-label":"looked at in many galaxies"});k.append(...a.map(P=>M("option",{value:P},n.labels[P]))),k.addEventListener("change",()=>r.go({scalar:k.value}));let m={low:0,high:1,title:""},x={groups:{},here:-1,colours:o,dark:!1},N=P=>{typeof P=="number"&&r.open(P)},y={spec:n.spec,points:O(),colouring:m,...x},$=ke(_i,y,[Kn],N),w={spec:n.map_spec,points:C(),colouring:D(),...x},S=c&&ke(_i,w,[Kn],N);function O(){let P=r.now.scalar,z=[...l[P],...l[P]],[W,q]=[n.labels[P],n.adjective],K={words:`predicted against ${q} ${W}`,x_label:`${q} ${W}`,y_label:`predicted ${W}`};return{x:g(P),y:f[P]??h(),rows:t.rows,ends:z,...K,x_word:q}}function C(){let[P,z]=[f.map_x??h(),f.map_y??h()].map(J=>Float32Array.from(J)),[W,q,K,ie]=c?.ends??[0,1,0,1],[ee,fe]=[.06*(q-W),.06*(ie-K)],ae=[W-ee,q+ee,K-fe,ie+fe];return{x:P,y:z,rows:t.rows,ends:ae,words:"map of galaxies, near ones alike to the model",x_label:"",y_label:"",stays:!0,caption:u}}function D(){let P=r.now.scalar,z=g(P),W=z.some(fe=>!Number.isNaN(fe))?z:f[P]??h(),q=W===z?n.adjective:"predicted",K=[...W].filter(fe=>!Number.isNaN(fe)).sort((fe,ae)=>fe-ae),[ie,ee]=Mb.map(fe=>K[Math.round(fe*(K.length-1))]??fe);return{values:W,low:ie,high:ee>ie?ee:ie+1,title:`${q} ${n.labels[P]}`}}function _(P){let{scalar:z,truth:W,row:q}=r.now,K=O();$.set({points:K,here:W==="shown"?q:-1}),S?.set({points:C(),colouring:W==="shown"?D():m,here:q});let ie=[...K.x].flatMap((G,Z)=>Number.isNaN(G-K.y[Z])?[]:[Math.abs(G-K.y[Z])]),ee=ie.reduce((G,Z)=>G+Z,0)/ie.length,fe=Math.sqrt(ie.reduce((G,Z)=>G+(Z-ee)**2,0))/ie.length,ae=!!r.now.mask[qn(e,z)],J=ae?"seen":`mean absolute error ${ee.toFixed(3)} ± ${fe.toFixed(3)}`,V=ie.length||ae?J:`no ${n.adjective} value is known`;v.textContent=P<t.n?`${P} of ${t.n} galaxies answered…`:`${t.n} galaxies: ${V}`}let A=P=>`${P.noise} ${r.textOf(P.mask)}`;async function B(){let{mask:P,noise:z}=r.now,W=A(r.now);u=W;let q={};for(let K=0;K<t.n&&u===W;K+=Id){let ie=Array.from({length:Math.min(Id,t.n-K)},(ae,J)=>K+J),ee=ie.map(ae=>vt(t,i.size,ae,z,[],e.editable)),fe=await s.ofMany(ee.map(ae=>({inputs:ae,mask:P})));if(u!==W)return;for(let[ae,J]of Object.entries(fe))q[ae]??=h(),q[ae].set(J,K);f=q,_(K+ie.length)}}function R(P=!1){k.value=r.now.scalar,!P&&(clearTimeout(d),A(r.now)===u?_(t.n):(u="",d=setTimeout(B,kb)))}r.follow(R),v.textContent="The model is being made ready…";let F=M("h2",{},"Many galaxies"),U={class:"many","aria-label":"many galaxies"},Y=M("p",{class:"map-words"},n.map_words);return{population:M("section",U,F,k,v,$.element),map:S&&M("section",{class:"many","aria-label":"latent map"},S.element,Y),begin:()=>R(),move(P){let{row:z}=r.drawn;S?.set({drawn:P&&{row:t.rows[z],place:P},here:z})},dark(P){$.set({dark:P}),S?.set({dark:P})}}}var Bd=`.span-strip {
  font:
    13px Roboto,
    Helvetica,
    Arial,
    sans-serif;
  color: var(--soft);
}
.words {
  min-height: 17px;
  margin-bottom: 2px;
}
.shell {
  position: relative;
}
.track {
  position: relative;
  height: 20px;
  border-radius: 3px;
  overflow: hidden;
  cursor: crosshair;
  touch-action: pan-y;
  --hatch: color-mix(in srgb, var(--hidden) 45%, transparent);
  --between: color-mix(in srgb, var(--hidden) 13%, transparent);
  background:
    linear-gradient(135deg, var(--hatch) 0 16.7%, var(--between) 16.7% 50%, var(--hatch) 50% 66.7%, var(--between) 66.7%) 0 0 /
    8.5px 8.5px; /* a tile: Firefox repeats a repeating gradient but a few times */
}
.track:focus-visible {
  outline: 2px solid var(--seen);
  outline-offset: 1px;
}
.seen {
  position: absolute;
  top: 0;
  bottom: 0;
  background: var(--seen);
}
.box {
  display: none;
  position: absolute;
  top: 0;
  bottom: 0;
  pointer-events: none;
  background: color-mix(in srgb, var(--answer) 40%, transparent);
  border: solid var(--answer);
  border-width: 0 1.5px;
}
.tip {
  display: none;
  position: absolute;
  bottom: 22px;
  z-index: 3;
  padding: 2px 6px;
  border-radius: 4px;
  white-space: nowrap;
  pointer-events: none;
  color: var(--ink);
  background: var(--ground);
  border: 1px solid var(--edge);
}
.unseen {
  position: absolute;
  width: 1px;
  height: 1px;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: nowrap;
}
`;function Fd(e,t){let{spec:n}=e,o=gn(m=>{ln(c,m,()=>o.acknowledge())||t.send(m)}),r=M("div",{class:"track",tabindex:0,role:"application","aria-roledescription":"span"}),s=M("div",{class:"box"}),i=M("div",{class:"words"}),a=M("div",{class:"tip"}),l=M("div",{class:"unseen",role:"status","aria-live":"polite"}),c=M("div",{class:"span-strip"},i,M("div",{class:"shell"},r,a),l),f=e.seen,u=m=>xe(n.ends[0],n.ends[1],0,1,n.log)(m),d=()=>{let m=f.map(([x,N])=>{let[y,$]=[u(x),u(N)].map(w=>100*Math.min(Math.max(w,0),1));return M("i",{class:"seen",style:`left: ${y.toFixed(2)}%; width: ${($-y).toFixed(2)}%`})});r.replaceChildren(...m,s)},h={key:n.key,canvas:r,scales:{get frame(){return{left:0,right:r.clientWidth,top:0,bottom:r.clientHeight}},back:m=>xe(n.ends[0],n.ends[1],0,r.clientWidth,n.log).invert(m)},markSpan(m,x=0){s.style.display=m===null?"none":"block",m!==null&&Object.assign(s.style,{left:`${Math.min(m,x)}px`,width:`${Math.abs(x-m)}px`})},readAt(m,x,N=!1){if(a.style.display=m===null?"none":"block",m===null)return;let y=h.scales.back(Math.min(Math.max(m,0),r.clientWidth)),$=f.some(([S,O])=>y>=S&&y<O);a.textContent=`${Ae(Number(y.toPrecision(3)))} ${n.unit}, ${$?"seen":"hidden"}`;let w=m>r.clientWidth/2;Object.assign(a.style,w?{left:"auto",right:`${r.clientWidth-m}px`}:{left:`${m}px`,right:"auto"}),N&&(l.textContent=a.textContent)},setDragging(){},redraw:d},g=eo(h,o);to(h,o);let v=m=>{m.key==="Escape"&&g()&&m.stopPropagation()};window.addEventListener("keydown",v,!0);let k={seen(m){f=m,d()},words(m){i.textContent=m,r.setAttribute("aria-label",`${m}. ${n.keys}`)},answered:()=>o.acknowledge(),dark(m){Te(c,e.colours[m?"dark":"light"])}};return k.seen(e.seen),k.words(e.words),k.dark(e.dark),{element:c,changes:k,destroy(){o.stop(),window.removeEventListener("keydown",v,!0)}}}var zd=`:host {
  font-size: 13px;
  line-height: 1.4;
}
summary {
  cursor: pointer;
  font-weight: 600;
  padding: 3px 0;
  border-radius: 3px;
}
p {
  margin: 2px 0 6px;
  font-size: 12px;
}
p span {
  cursor: help;
  border-radius: 3px;
}
[data-of] {
  display: grid;
  grid-template-columns: fit-content(96px) 1fr minmax(62px, max-content) 24px;
  margin-bottom: 6px;
}
[data-of] {
  align-items: center;
  column-gap: 6px;
}
label {
  overflow-wrap: anywhere;
}
.value {
  text-align: right;
  font-variant-numeric: tabular-nums;
  white-space: nowrap;
}
.edited {
  font-weight: 700;
}
.value.missing {
  font-style: italic;
}
.value.edited.hidden {
  text-decoration: line-through;
}
button {
  font: inherit;
  color: inherit;
  background: none;
  border: 1px solid transparent;
  border-radius: 4px;
}
button {
  min-width: 24px;
  min-height: 24px;
  padding: 0;
  cursor: pointer;
}
button:enabled:hover {
  border-color: currentColor;
}
button.all {
  border-color: currentColor;
  padding: 0 10px;
  margin-bottom: 8px;
}
button:disabled {
  opacity: 0.5;
  cursor: default;
}
:focus-visible {
  outline: 2px solid currentColor;
  outline-offset: 1px;
}
input {
  appearance: none;
  width: 100%;
  min-width: 0;
  height: 24px;
  margin: 0;
  border-radius: 4px;
  color: inherit;
  cursor: pointer;
  touch-action: pan-y;
  --line: color-mix(in srgb, currentColor 55%, transparent);
  --at: calc(var(--own) * (100% - 12px) + 6px);
  background:
    linear-gradient(90deg, transparent calc(var(--at) - 1px), currentColor 0 calc(var(--at) + 1px), #0000 0) 0 / 100% 14px,
    linear-gradient(var(--line), var(--line)) 0 / 100% 2px;
  background-position: center;
  background-repeat: no-repeat;
}

input::-webkit-slider-thumb {
  appearance: none;
  box-sizing: border-box;
  width: 12px;
  height: 12px;
  border: 2px solid currentColor;
  border-radius: 50%;
  background: currentColor;
}
input.edited::-webkit-slider-thumb {
  border-radius: 2px;
}
input.hidden::-webkit-slider-thumb {
  background: transparent;
}
input.missing::-webkit-slider-thumb {
  background: transparent;
  border-style: dotted;
}

input::-moz-range-thumb {
  appearance: none;
  box-sizing: border-box;
  width: 12px;
  height: 12px;
  border: 2px solid currentColor;
  border-radius: 50%;
  background: currentColor;
}
input.edited::-moz-range-thumb {
  border-radius: 2px;
}
input.hidden::-moz-range-thumb {
  background: transparent;
}
input.missing::-moz-range-thumb {
  background: transparent;
  border-style: dotted;
}
`;function Ud(e,t){let n=M("summary"),o=M("div"),r=M("button",{type:"button",class:"all"},"Reset all"),s=M("span",{title:e.more,tabindex:0,role:"note","aria-label":e.more},"(?)"),i=M("details",{},n,M("p",{},`${e.meaning} `,s),o,r),a=gn(h=>{ln(i,h,()=>a.acknowledge())||t.send(h)}),l=new Map,c=null,f=({name:h,group:g,label:v,spoken:k,unit:m})=>{let x=M("label",{for:h,title:k},v),N=M("span",{class:"value","aria-hidden":!0}),y=M("input",{type:"range",id:h,"aria-label":k}),$=M("button",{type:"button",title:"back to its own","aria-label":`reset ${v}`},"↺"),w=!1,S=()=>{w=!1,c===h&&(c=null,a.now({name:h,value:y.valueAsNumber,phase:"release"}))};y.addEventListener("input",()=>{c=h,N.textContent=[y.valueAsNumber.toFixed(e.digits),m].join(" ").trim(),y.setAttribute("aria-valuetext",N.textContent),a.newest({name:h,value:y.valueAsNumber,phase:"live"})}),y.addEventListener("keydown",()=>{w=!0}),y.addEventListener("change",()=>{w||S()});for(let _ of["keyup","blur","pointercancel"])y.addEventListener(_,S);$.addEventListener("click",()=>{y.focus(),t.send({name:h,value:null,phase:"release"})});let O=o.lastElementChild;(O?.dataset.of===g?O:o.appendChild(M("div",{"data-of":g}))).append(x,y,N,$);let D=_=>{for(let A of[x,y,N])for(let B of["edited","hidden","missing"])A.classList.toggle(B,_[B]);if($.style.visibility=_.edited?"visible":"hidden",c!==h){for(let A of["min","max","step","value"])y[A]=String(_[A]);y.style.setProperty("--own",String(_.own??-1)),N.textContent=_.text,N.title=y.title=_.why,y.setAttribute("aria-valuetext",[_.text,_.why].filter(Boolean).join(", "))}};l.set(h,D)},u=h=>{let g=h.map(k=>k.name);if(c===null&&g.join()!==[...l.keys()].join()){let k=o.getRootNode().activeElement?.id;o.replaceChildren(),l.clear(),h.forEach(f),k&&o.querySelector(`[id="${k}"]`)?.focus()}for(let k of h)l.get(k.name)?.(k);let v=h.filter(k=>k.edited).length;n.textContent=v?`What if (${v} moved)`:"What if",r.disabled=!v},d=h=>{i.open=h};return r.addEventListener("click",()=>{n.focus(),t.send({name:null,value:null,phase:"release"})}),i.addEventListener("toggle",()=>t.set("open",i.open)),u(e.rows),d(e.open),{element:i,changes:{rows:u,open:d,acks:a.acknowledge},destroy:a.stop}}var jd=`.toggles {
  display: flex;
  align-items: flex-start;
  gap: 6px;
}
.toggles:has(.switch, .bands) {
  flex-direction: column;
}
button {
  font:
    12.5px / 1.75 Roboto,
    Helvetica,
    Arial,
    sans-serif;
  color: var(--ink);
  text-align: left;
  white-space: nowrap;
  padding: 1px 6px;
  min-height: 26px;
  background: none;
  border: 1px solid var(--edge);
  cursor: pointer;
}
button:hover {
  background: var(--grid);
}
button:focus-visible {
  outline: 2px solid var(--seen);
  outline-offset: 1px;
  position: relative;
}
button[aria-pressed="true"] {
  background: var(--seen);
  color: var(--ground);
}

.list {
  display: flex;
  flex-direction: column;
}
.list button {
  line-height: 1.4;
  white-space: normal;
}
.list button + button {
  margin-top: -1px;
}
.list button:first-child {
  border-radius: 4px 4px 0 0;
}
.list button:last-child {
  border-radius: 0 0 4px 4px;
}

.row {
  display: flex;
}
.row button {
  font-size: 13px;
  padding: 1px 8px;
}
.row button + button {
  margin-left: -1px;
}
.row button:first-child {
  border-radius: 4px 0 0 4px;
}
.row button:last-child {
  border-radius: 0 4px 4px 0;
}

.bands {
  display: flex;
  flex-wrap: wrap;
  gap: 3px;
  padding-left: 6px;
}
.bands button {
  min-width: 28px;
  text-align: center;
  border-radius: 3px;
}

/* A switch is a track with a knob, drawn by its button: the knob right is on, left off, between where part of it is. */
.switch button {
  display: flex;
  align-items: center;
  gap: 9px;
  padding: 1px 4px;
  font-size: 14px;
  white-space: normal;
  border: none;
  border-radius: 4px;
}
.switch button::before {
  content: "";
  box-sizing: border-box;
  flex: none;
  width: 30px;
  height: 16px;
  border: 1px solid var(--hidden);
  border-radius: 8px;
  background: radial-gradient(circle at center, var(--hidden) 5px, transparent 5.6px) 0 0 / 14px 14px no-repeat;
}
.switch button[aria-checked="true"]::before {
  border-color: var(--seen);
  background:
    radial-gradient(circle at center, var(--ground) 5px, transparent 5.6px) 14px 0 / 14px 14px no-repeat,
    var(--seen);
}
.switch button.partly::before {
  background: radial-gradient(circle at center, var(--seen) 5px, transparent 5.6px) 7px 0 / 14px 14px no-repeat;
}
@media (forced-colors: active) {
  .switch button[aria-checked="true"]::before {
    border-width: 8px;
  }
}
@media (pointer: coarse) {
  button {
    min-height: 34px;
  }
}
`;function Wd(e,t){let n={groups:e.groups,checked:e.checked,partly:e.partly},o=[],r=M("div",{class:"toggles"}),s=()=>{for(let c of o){let f=c.dataset.name??"",u=c.getAttribute("role")==="switch"?"aria-checked":"aria-pressed";c.setAttribute(u,String(n.checked.includes(f))),c.classList.toggle("partly",n.partly.includes(f))}},i=()=>{o=[],r.replaceChildren(...n.groups.map(({label:c,look:f,toggles:u})=>{let d=M("div",{class:f,role:"group","aria-label":c}),h=f==="list"||f==="row";for(let{name:g,label:v,title:k}of u){let m=M("button",{type:"button",title:k,"data-name":g},v);f==="switch"&&m.setAttribute("role","switch"),m.addEventListener("click",()=>t.send([g,h||!n.checked.includes(g)])),o.push(m),d.append(m)}return d})),s()},a=c=>f=>{n[c]=f,s()},l=c=>Te(r,e.colours[c?"dark":"light"]);return i(),l(e.dark),{element:r,changes:{groups(c){n.groups=c,i()},checked:a("checked"),partly:a("partly"),dark:l}}}var Tb="shown";function Hd({editable:e},t,n){let o=Object.fromEntries(t.edits);return e.map(r=>$b(r,t,n,o[r.name]??null))}function $b(e,{mask:t,truth:n},o,r){let s=!t[e.place],i=s&&n!==Tb,a=i?Number.NaN:o.values[e.place],l=!i&&!!o.limit[e.place],c=r===null&&Number.isNaN(a),[f,u]=Sb(e,a,r),d=r??(Number.isNaN(a)?(f+u)/2:a),h=`${l&&r===null?"> ":""}${(r??a).toFixed(2)}`;return{name:e.name,group:e.group,label:e.label,spoken:e.spoken,unit:e.unit,min:f,max:u,step:10**-2,value:d,hidden:s,missing:c,edited:r!==null,own:Number.isNaN(a)?null:(a-f)/(u-f),text:c?"not set":`${h} ${e.unit}`.trim(),why:Ob(a,r,l,s)}}function Sb({learned:e,allowed:t,is_magnitude:n},o,r){let[s,i]=n&&!Number.isNaN(o)?[o-3,o+3]:e,a=[Math.max(s,t[0]),Math.min(i,t[1]),o,r??Number.NaN].filter(c=>!Number.isNaN(c)),l=10**2;return[Math.floor(Math.min(...a)*l)/l,Math.ceil(Math.max(...a)*l)/l]}function Ob(e,t,n,o){let r=[];return t!==null?r.push(Number.isNaN(e)?"moved":`moved; the galaxy's own: ${n?"> ":""}${e.toFixed(2)}`):n?r.push("not detected: fainter than this"):Number.isNaN(e)&&r.push("the galaxy has none"),o&&r.push(t===null?"hidden: moving it makes it seen":"hidden, so without effect"),r.join("; ")}function Gd(e,t,n,o,r){let{table:s}=e.about,i=[],a=[],l=(O,C,D)=>{let _=M("button",{type:"button",title:C},O);return _.addEventListener("click",D),_},c=(O,C,D,_=()=>[])=>{let A={groups:O,checked:D(),partly:_(),colours:o,dark:!1},B=ke(Wd,A,[jd],([R,F])=>C(R,F));return i.push(()=>B.set({checked:D(),partly:_()})),a.push(R=>B.set({dark:R})),B.element},f=new Map(n.presets.map(({name:O,mask:C})=>[O,We(s,C)])),u=c(n.preset_groups,O=>r.go({mask:f.get(O)}),()=>[...f].filter(([,O])=>vr(O,r.drawn.mask)).map(([O])=>O)),d=M("select",{id:"noise",title:n.noise_meaning});d.append(...n.noises.map(({name:O,label:C})=>M("option",{value:O},C))),d.addEventListener("change",()=>r.go({noise:d.value})),i.push(()=>{d.value=r.drawn.noise});let h=O=>{let C=0,D=z=>{r.receive(z),U.set({answered:++C})},[_,A]=O.extent,F={spec:{...{key:O.name,label:O.short,ends:[_,A],log:O.log_axis},unit:O.unit,keys:n.strip_keys},seen:[],words:"",answered:C,colours:o,dark:!1},U=ke(Fd,F,[Bd],D);i.push(()=>U.set({seen:It(O,r.drawn.mask),words:g(O)})),a.push(z=>U.set({dark:z}));let Y=n.spans[O.name]??[];if(!Y.length)return[U.element];let P=M("select",{class:"spans","aria-label":`hide or show a span of ${O.short}`});return P.append(M("option",{value:""},`hide or show a span of ${O.short}…`)),P.append(...Y.map(({name:z,meaning:W},q)=>M("option",{value:q,title:W},z))),P.addEventListener("change",()=>{let z=Y[Number(P.value)];P.value="",z&&r.toggle(O.name,z.span)}),[U.element,P]};function g(O){let{mask:C}=r.drawn,D=It(O,C,!0);if(!D.length)return`${O.short} hidden: nothing`;if(!_t(s,C,O.name))return`${O.short} hidden: all`;let _=D.map(A=>A.map(B=>Number(B.toPrecision(3))).join("–"));return`${O.short} hidden: ${_.join(", ")} ${O.unit}`}let v=O=>{let C=O.is_vector?[O.name]:O.names,D=O.is_vector&&!O.extent?O.names:[],_=P=>_t(s,r.drawn.mask,P),A=P=>_t(s,r.drawn.mask,O.name,[P]),B=P=>{let{start:z,stop:W}=mt(s,P);return r.drawn.mask.subarray(z,W).every(Boolean)},R=(P,z)=>({name:P,label:O.is_vector?O.label:O.labels[z],title:O.is_vector?O.meaning:""}),F=[{label:"",look:"switch",toggles:C.map(R)}];if(D.length){let P=D.map(z=>({name:z,label:z,title:`${O.short} ${z}`}));F.push({label:O.label,look:"bands",toggles:P})}let U=c(F,(P,z)=>{let{mask:W}=r.now;r.go({mask:C.includes(P)?rt(s,W,P,z):rt(s,W,O.name,z,[P])})},()=>[...C.filter(_),...D.filter(A)],()=>C.filter(P=>_(P)&&!B(P))),Y=M("div",{class:"modality"});return Y.append(U,...O.is_vector&&O.extent?h(O):[]),Y},k=M("div",{class:"pins",role:"group","aria-label":"pinned masks"});i.push(O=>{if(O)return;let{now:C}=r,D=C.pins.map((_,A)=>{let B=r.textOf(_),R=e.vectors.letters[A],F=C.reference===A+1,U=l(R,`take residuals from ${B}`,()=>r.go({reference:F?0:A+1}));U.setAttribute("aria-pressed",String(F)),U.className=`pin${A+1}`;let Y=l(B,`see ${B}`,()=>r.go({mask:_}));Y.className="text";let P=l("×",`unpin ${B}`,()=>r.unpin(A));return M("div",{},U,Y,P)});k.replaceChildren(...D.length?D:[M("small",{},"P pins a mask to compare others with it.")])});let m=({name:O,value:C,phase:D})=>{r.edit(O,C,D==="live"),y.set({acks:++x})},x=0,N={rows:[],open:!1,acks:x,digits:2,...n.what_if},y=ke(Ud,N,[zd],m);i.push(()=>{let O=r.drawn,C=vt(t,s.size,O.row,O.noise,[],e.editable);y.set({rows:Hd(e,O,C)})});let $={presets:[M("h2",{},"The paper's inputs, and more"),u],noise:[M("label",{for:"noise"},"Noise of the magnitudes"),d],seen:[M("h2",{},"What is seen"),...s.rows.map(v)],pins:[M("h2",{},"Pinned masks"),k],edits:[y.element]},w=M("aside",{class:"rail","aria-label":"what is seen"},...Object.values($).flat()),S=O=>{for(let C of i)C(O)};return r.follow(S),S(!1),{element:w,show(O){for(let[C,D]of Object.entries($))for(let _ of D)_.hidden=!O.includes(C)},dark(O){for(let C of a)C(O)}}}function Ii(e,t){let n=document.createElement("a");n.href=URL.createObjectURL(e),n.download=t,n.click(),setTimeout(()=>URL.revokeObjectURL(n.href),6e4)}async function Di(e,t){try{await navigator.clipboard.writeText(e)}catch{if(t instanceof HTMLInputElement?t.select():getSelection()?.selectAllChildren(t),!document.execCommand("copy"))return"Selected: press Ctrl+C (⌘C) to copy."}return"Copied."}var Vd=`<dialog aria-labelledby="heading">
  <div class="inside">
    <header><h2 id="heading"></h2><button type="button" class="close" aria-label="Close">✕</button></header>
    <div class="row"><b>In Python</b><button type="button" class="copy-code" autofocus>Copy</button></div>
    <pre tabindex="0" role="region" aria-label="Python program"></pre>
    <div class="row"><b>Numbers</b>
      <button type="button" data-want="csv">CSV</button><button type="button" data-want="parquet">Parquet</button>
    </div>
    <div class="row figure"><b>Figure</b>
      <button type="button" data-figure="png">PNG</button><button type="button" data-figure="svg">SVG</button>
    </div>
    <div class="row link"><b>Link</b>
      <input readonly aria-label="Link to this view"><button type="button" class="copy-link">Copy link</button>
    </div>
    <p role="status" aria-live="polite"></p>
  </div>
</dialog>
`;function qd(e,t){let n=document.createElement("div"),o=n.attachShadow({mode:"open"});o.innerHTML=`<style>${e.css}</style>${Vd}`,document.body.append(n);let r=document.createElement("span"),s=y=>o.querySelector(y),i=s("dialog"),a=s("input"),l=s("pre"),c=e.dark,f="",u="",d=null,h=new Set,g=y=>{s("p").textContent=y},v=()=>i.classList.toggle("dark",c),k=y=>{h.add(`${f} ${y}`),t.send({panel:f,want:y})},m=y=>{let{detail:$}=y,[w]=y.composedPath(),S=w===window||ve(w)===ve(r);!Object.hasOwn(e.titles,$?.panel)||!S||(y.stopImmediatePropagation(),f=$.panel,d=typeof $.figure=="function"?$.figure:null,s("h2").textContent=`Reproduce: ${e.titles[f]}`,l.textContent="…",a.value="",g(""),s(".figure").hidden=!d,s(".link").hidden=!e.linked,v(),k("snippet"),i.open||i.showModal())},x=y=>{let $=y;if(!h.delete(`${$.panel} ${$.want}`)||$.panel!==f)return;let{trouble:w,text:S="",query:O="",base64:C="",mime:D="",name:_=""}=$;w?($.want==="snippet"&&(l.textContent=""),g(w)):$.want==="snippet"?(l.textContent=S,u=$.stem??"",a.value="file:///page/"+location.pathname+(O?`?${O}`:"")):(Ii(new Blob([Uint8Array.from(atob(C),A=>A.charCodeAt(0))],{type:D}),_),g(`Saved ${_}.`))},N=async y=>{g("Drawing…");try{let $=await d?.(y);if(!$)throw new Error("there is none");Ii($,`${u||"mosaic"}.${y}`),g(`Saved ${u||"mosaic"}.${y}.`)}catch($){g(`The figure could not be made: ${$.message}.`)}};s(".close").addEventListener("click",()=>i.close()),s(".copy-code").addEventListener("click",async()=>g(await Di(l.textContent??"",l))),s(".copy-link").addEventListener("click",async()=>g(await Di(a.value,a)));for(let y of o.querySelectorAll("[data-want]"))y.addEventListener("click",()=>{g("Gathering the numbers…"),k(y.dataset.want??"")});for(let y of o.querySelectorAll("[data-figure]"))y.addEventListener("click",()=>N(y.dataset.figure??""));return i.addEventListener("click",y=>{y.target===i&&i.close()}),i.addEventListener("keydown",y=>y.stopPropagation()),window.addEventListener(Mr,m),{element:r,receive:x,changes:{dark(y){c=y,v()}},destroy(){window.removeEventListener(Mr,m),n.remove()}}}function Kd(e,t,n){let o=`${t.css} .row:has([data-want]) { display: none }`,r={titles:t.titles,linked:!1,dark:!1,css:o},s=ke(qd,r,[],({panel:i,want:a})=>{let l=`mosaic-${i}-galaxy${t.rows[n.now.row]}`;s.view.receive?.({panel:i,want:a,stem:l,text:Rb(e,t,i,n.now)})});return{element:s.element,dark:i=>s.set({dark:i})}}function Rb({about:e},t,n,{row:o,mask:r,noise:s,edits:i,pins:a,scalar:l}){let c=n===t.latent_map,f=c||n===t.population,u=Qt(qe(e.table,r)),d=f?[`scalar=${Qt(l)}`]:[`row=${t.rows[o]}`],h=t.noises[s]?[`noise=${Qt(t.noises[s])}`]:[];!f&&i.length&&d.push(`edits=${JSON.stringify(Object.fromEntries(i))}`),!f&&a.length&&d.push(`pins=[${a.map(k=>Qt(qe(e.table,k))).join(", ")}]`);let g=f?`.isel(galaxy=[${t.rows.join(", ")}])`:"",v=c?[`states = model.embed(${["catalog",u,...h].join(", ")}).mean("modality")`,"print(me.latent.reference_map(model).place(states.values))"]:[`table = me.panels.table(${[Qt(n),"catalog","model",u,...d,...h].join(", ")})`,"print(table)"];return["import mosaic_explorer as me","",`catalog = me.open_catalog(${t.catalog?Qt(t.catalog):""})${g}`,`model = me.load_model(${Qt(t.model)})`,...v,""].join(`
`)}var Qt=e=>JSON.stringify(e);var Yd=({drawing:e,first:t})=>gc(e,t.noise,We(e.about.table,t.mask));function Qd(e,t,n){let{drawing:o,colours:r}=e,{table:s}=o.about,i=M("p",{class:"notice",role:"alert"}),a=w=>{i.textContent=w},l=w=>a(`The model cannot answer here: ${w instanceof Error?w.message:w}`),c=mc(o,t,n,a),f=Iu(o,t,r,c,l),u=Gd(o,t,e.rail,r,c),d=Kd(o,e.origin,c),h,g=!1,v={previous:()=>c.next(-1),next:()=>c.next(1),random:c.random,undo:c.undo,redo:c.redo,pin:c.pin,truth:c.reveal,theme:()=>y.setTheme(!g)};e.rail.presets.forEach((w,S)=>{v[`preset ${S}`]=()=>c.go({mask:We(s,w.mask)})});let k=()=>({name:`Galaxy ${t.rows[c.drawn.row]}`,words:[`${c.drawn.row+1} of ${t.n}`,...c.drawn.edits.map(([w,S])=>`${w.replaceAll("_"," ")} ${S.toFixed(2)}`)],mask:c.textOf(c.drawn.mask),filter:""}),m=()=>[...c.canUndo?[]:["undo"],...c.canRedo?[]:["redo"]],x={actions:e.actions,summary:k(),idle:m(),labels:{},dark:!1},N=ke(uc,x,[cc],w=>v[w]?.());c.follow(w=>{let S=c.now.truth==="shown"?{}:{truth:"reveal"};N.set({summary:k(),idle:m(),labels:S}),w||a("")});let y={state:c,galaxy:f,rail:u,reproduce:d,bar:N,notice:i,say:a,fail:l,commands:v,showMany(w){return h=Dd(o,t,e.many,r,c,w),h.dark(g),h.begin(),f.followPlace(h.move),h},setTheme(w){g=w;for(let S of[f,u,d,...h?[h]:[]])S.dark(w);N.set({dark:w});for(let S of $)S(w)},followTheme(w){$.push(w)},press(w){let S=v[e.keys[w]];return S?.(),S!==void 0}},$=[];return y}var Zd=`.game .gauge {
  margin-bottom: 8px;
}
.game .track {
  display: block;
  position: relative;
  height: 8px;
  margin-top: 2px;
  border: 0;
  background: var(--grid);
  cursor: auto;
}
.game .bar {
  position: absolute;
  inset: 0 auto 0 0;
  background: var(--seen);
}
.game .gauge + .gauge .bar {
  background: var(--answer);
}
.game .gauge + .gauge .bar.is-enough {
  background: var(--mark);
}
.game .want {
  position: absolute;
  inset: -3px auto -3px;
  width: 2px;
  background: var(--ink);
}
.shop {
  display: grid;
  grid-template-columns: repeat(6, 1fr);
  gap: 5px;
  margin-bottom: 8px;
}
.shop button {
  display: flex;
  align-items: center;
  justify-content: space-between;
  gap: 4px;
  min-height: 40px;
  text-align: left;
  line-height: 1.2;
}
.shop button {
  grid-column: span 3;
}
.shop .short {
  grid-column: span 2;
}
.shop b {
  font-weight: 500;
}
.shop span {
  color: var(--soft);
  white-space: nowrap;
}
.shop [aria-disabled="true"] {
  opacity: 0.55;
  cursor: default;
}
.shop .is-bought {
  opacity: 1;
  color: var(--ink);
  border: 2px solid var(--seen);
}
.shop .is-bought b::before {
  content: "✓ ";
}
.game .told:focus {
  outline: none;
}
.game.is-over .shop button:not(.is-bought) {
  display: none;
}
.game .take {
  width: 100%;
  min-height: 40px;
  margin-bottom: 10px;
  font-weight: 600;
}
.bought:empty {
  display: none;
}
.stars {
  font-size: 22px;
  letter-spacing: 2px;
  color: var(--mark);
  margin: 0;
}
.stars small {
  font-size: 13px;
  letter-spacing: 0;
}
.plans {
  padding-left: 16px;
}
.scores {
  margin: 10px 0;
}
.scores table {
  width: 100%;
  margin: 4px 0;
  font-variant-numeric: tabular-nums;
}
.scores th,
.scores td {
  padding: 1px 4px 1px 0;
  text-align: right;
  font-size: 13px;
}
.scores th:first-child {
  text-align: left;
}
.scores thead th {
  font-weight: 500;
  color: var(--soft);
}
.scores td:nth-child(2) {
  font-weight: 600;
}
.scores tfoot td,
.scores tfoot th {
  border-bottom: 0;
}
.on-stage .game .track {
  height: 0.6em;
}
.on-stage .shop button {
  min-height: 2.2em;
}
.on-stage .stars {
  font-size: 1.6em;
}
.on-stage .stars small,
.on-stage :is(.scores th, .scores td) {
  font-size: 0.85em;
}
.on-stage .stars small {
  font-size: 0.6em;
}
`;var Jd=`.lessons {
  font:
    14px / 1.45 Roboto,
    Helvetica,
    Arial,
    sans-serif;
  color: var(--ink);
  padding: 0 2px 8px;
}
.lessons[hidden],
[hidden] {
  display: none !important;
}
header,
footer,
nav {
  display: flex;
  align-items: center;
  gap: 6px;
}
h2 {
  flex: 1;
  margin: 4px 0;
  font-size: 13px;
  font-weight: 500;
  color: var(--soft);
}
h3 {
  margin: 4px 0 6px;
  font-size: 17px;
  font-weight: 600;
  line-height: 1.25;
}
p {
  margin: 0 0 8px;
}
ul,
ol {
  margin: 0 0 8px;
  padding-left: 20px;
}
table {
  border-collapse: collapse;
  margin-bottom: 8px;
}
th,
td {
  border-bottom: 1px solid var(--grid);
  padding: 1px 8px 1px 0;
  text-align: left;
}
math[display="block"] {
  margin: 6px 0 10px;
}
button {
  font: inherit;
  color: var(--seen);
  background: none;
  border: 1px solid var(--edge);
  border-radius: 4px;
  min-height: 28px;
  padding: 1px 8px;
  cursor: pointer;
}
button:hover:not(:disabled) {
  border-color: var(--seen);
}
button:disabled {
  opacity: 0.4;
  cursor: default;
}
:focus-visible {
  outline: 2px solid var(--seen);
  outline-offset: 1px;
}
h3:focus-visible {
  outline: none;
}
a {
  color: var(--seen);
}
.task {
  border-left: 3px solid var(--answer);
  padding: 4px 0 1px 10px;
  margin: 0 0 10px;
}
.task.is-done {
  border-color: var(--mark);
}
.tick {
  color: var(--mark);
  font-weight: 600;
}
nav {
  margin: 10px 0 4px;
}
.dots {
  flex: 1;
  display: flex;
  flex-wrap: wrap;
  justify-content: center;
  gap: 2px;
}
.dot {
  min-height: 24px;
  width: 18px;
  padding: 0;
  border: 0;
}
.dot::before {
  content: "";
  display: block;
  width: 9px;
  height: 9px;
  margin: auto;
  border-radius: 50%;
  border: 1px solid var(--soft);
  box-sizing: border-box;
}
.dot.is-done::before {
  background: var(--mark);
  border-color: var(--mark);
}
.dot[aria-current]::before {
  box-shadow:
    0 0 0 2px var(--ground),
    0 0 0 4px var(--seen);
}
.place {
  flex: 1;
  color: var(--soft);
}
.hints,
.worksheet {
  margin-bottom: 8px;
}
.hints ol:empty {
  display: none;
}
.list {
  list-style: none;
  padding: 0;
}
.list li {
  margin-bottom: 12px;
}
.list button {
  width: 100%;
  text-align: left;
  font-weight: 600;
}
.list p {
  margin: 3px 0 0;
}
small {
  color: var(--soft);
}
.trouble {
  color: var(--answer);
}
.note,
.notes {
  color: var(--soft);
}
.notes summary {
  cursor: pointer;
  min-height: 24px;
}
.track {
  position: relative;
  height: 30px;
  border-bottom: 1px solid var(--ink);
  touch-action: none;
  cursor: ew-resize;
}
.range {
  position: absolute;
  inset: 4px auto 0;
  background: var(--pin1);
  opacity: 0.35;
}
.line {
  position: absolute;
  inset: 0 auto 0;
  width: 2px;
  margin-left: -1px;
  background: var(--pin1);
}
.ends {
  display: flex;
  justify-content: space-between;
  color: var(--soft);
  font-size: 12px;
}
input {
  font: inherit;
  width: 68px;
  color: var(--ink);
  background: var(--ground);
  border: 1px solid var(--edge);
  border-radius: 4px;
  min-height: 26px;
  box-sizing: border-box;
}
.typed {
  margin: 4px 0 10px;
}
.take,
.choice button {
  border-color: var(--seen);
}
.choice {
  display: grid;
  gap: 4px;
  margin-bottom: 10px;
}
.choice button {
  text-align: left;
}
.outcome ol {
  list-style: none;
  padding: 0;
}
.outcome li {
  margin-bottom: 4px;
}
.outcome .bar {
  display: block;
  height: 6px;
  background: var(--hidden);
}
.outcome .own .bar {
  background: var(--pin1);
}
.outcome .own {
  font-weight: 600;
}
.verdict {
  border-left: 3px solid var(--pin1);
  padding-left: 10px;
}
[data-act="fold"] {
  display: none;
}
/* beside a plot on stage, for a whole room: what is the teacher's, or for paper, is not there */
.on-stage {
  --type: clamp(15px, min(1.5vw, 2.7vh), 54px);
  font-size: var(--type);
  line-height: 1.35;
  display: flex;
  flex-direction: column;
  box-sizing: border-box;
  height: 100dvh;
  padding: 0.4em 0.2em 0.5em;
}
.on-stage article {
  flex: 1 1 0;
  min-height: 0;
  display: grid;
  grid-template: auto minmax(0, 1fr) auto / auto minmax(0, 1fr) auto;
  gap: 0.4em;
}
.on-stage article > :is(header, .text) {
  grid-column: 1 / 4;
}
.on-stage nav {
  display: contents; /* the way on, in one line with the place */
}
.on-stage nav > [data-act="back"] {
  grid-area: 3 / 1;
}
.on-stage nav > [data-act="forward"] {
  grid-area: 3 / 3;
}
.on-stage footer {
  grid-area: 3 / 2;
  text-align: center;
}
.on-stage .text {
  overflow: hidden auto;
  overflow-wrap: break-word;
  padding-right: 0.4em;
  background:
    linear-gradient(var(--ground), var(--ground)) top / 100% 0.8em no-repeat local,
    linear-gradient(var(--ground), var(--ground)) bottom / 100% 0.8em no-repeat local,
    linear-gradient(var(--edge), transparent) top / 100% 0.5em no-repeat scroll,
    linear-gradient(transparent, var(--edge)) bottom / 100% 0.5em no-repeat scroll; /* a shadow where there is more */
}
.on-stage :is(.dots, .worksheet, .notes, [data-act="list"], [data-act="close"]) {
  display: none;
}
.on-stage [data-act="fold"] {
  display: block;
}
.on-stage h2 {
  font-size: 0.85em;
}
.on-stage h3 {
  font-size: 1.3em;
}
.on-stage :is(button, input) {
  min-height: max(40px, 1.9em);
  border-width: 2px;
}
.on-stage input {
  width: 4.4em;
}
.on-stage :is(.task, .verdict) {
  border-left-width: 0.25em;
}
.on-stage .track {
  height: 2.2em;
}
.on-stage .ends,
.on-stage small {
  font-size: 0.85em;
}
.on-stage .line {
  width: 4px;
  margin-left: -2px;
}
.on-stage .outcome .bar {
  height: 0.5em;
}
@media (prefers-reduced-motion: no-preference) {
  .on-stage .text {
    scroll-behavior: smooth;
  }
}
@media print {
  .on-stage {
    height: auto;
  }
  .on-stage .text {
    overflow: visible;
  }
}
`;function Xd(e,t){return Array.from({length:t},(n,o)=>{let r=o*(e.length-1)/(t-1),[s,i]=[Math.floor(r),Math.ceil(r)];return Number((e[s]+(r-s)*(e[i]-e[s])).toFixed(2))})}function rp(e,t,n){let o={shows:s=>tp(s,i=>ep(t,i)),hides:s=>tp(s,i=>!ep(t,i)),other_galaxy:s=>t.row!==n.firstRow===s,noise:s=>[s].flat().includes(t.noise),edited:s=>np(s,t.edits),width:s=>np(s,n.widths),pins:s=>t.pins>=s,guess:s=>n.hasGuessed===s,choice:s=>n.hasChosen===s,game:s=>n.hasPlayed===s};return Object.keys(e).filter(s=>{let i=t[s];return o[s]?!o[s](e[s]):i!==void 0&&i!==e[s]})}var ep=({seen:e},t)=>e.some(([n,o])=>n<=t&&t<o);function tp(e,t){for(let[n,o]of e)for(let r=n;r<o;r++)if(!t(r))return!1;return!0}var np=(e,t)=>Object.entries(e).every(([n,{above:o,below:r}])=>{let s=t[n];return s===void 0||Number.isNaN(s)?!1:(o===void 0||s>o)&&(r===void 0||s<r)});var op="mosaic-game",sp={};function po(){try{let e=JSON.parse(window.localStorage.getItem(op)??"{}");return e&&typeof e=="object"?e:{}}catch{return sp}}function ip(e){sp=e;try{window.localStorage.setItem(op,JSON.stringify(e))}catch{}}var ap=(e,t,n)=>JSON.stringify([...lp(e,t),n]),lp=(e,{state:t,game:n})=>[e.name,t,n?.of,n?.width,n?.budget,n?.sale.map(o=>[o.see,o.hours])];function cp(e,t){let n=JSON.stringify(lp(e,t)).slice(0,-1);return Object.keys(po()).filter(o=>o.startsWith(`${n},`))}var Bi=()=>({bought:[],widths:[],result:null,first:null,plans:null,isOver:!1});function ho(e,t){let{bought:n,isOver:o,result:r,...s}={...Bi(),...po()[e]};return{...s,result:r,isOver:o&&r!==null,bought:n.filter(i=>i in t.sale)}}var fp=(e,t)=>ip({...po(),[e]:t});function up(e){ip(Object.fromEntries(Object.entries(po()).filter(([t])=>!e.includes(t))))}var mo=(e,t)=>t.reduce((n,o)=>n+e.sale[o].hours,0),Fi=e=>new Set(e.flat().flatMap(([t,n])=>Array.from({length:n-t},(o,r)=>t+r))),_b=(e,t)=>Fi([e.first,...t.map(n=>e.sale[n].seen)]);function kn(e,t,n){let[o,r]=[_b(e,t),Fi([n])],s=[...r].filter(l=>!o.has(l));if(!s.length){let l=r.size===o.size;return{isKept:l,wants:null,trouble:l?"":"Time is spent once: what was observed stays seen."}}let i=e.sale.flatMap((l,c)=>{let f=Fi([l.seen]);return!t.includes(c)&&s.every(u=>f.has(u))?[c]:[]});if(i.sort((l,c)=>e.sale[l].hours-e.sale[c].hours),!i.length)return{isKept:!1,wants:null,trouble:"Only what is for sale can be seen: choose one observation at a time."};let a=Zn(e,t,i[0]);return{isKept:!1,wants:a?null:i[0],trouble:a}}function Zn(e,t,n){let[{name:o,hours:r},s]=[e.sale[n],e.budget-mo(e,t)];return r>s?`${o} takes ${Ee(r)}; ${Ee(s)} are left.`:""}function dp(e,t,{width:n,lowest:o,highest:r},s){let i=s<o||s>r;return n<=e.width&&!i?t:Math.max(t,e.budget)}function pp(e,t,{lowest:n,low:o,median:r,high:s,highest:i,truth:a}){let[l,c]=[mo(e,t),(s-o)/2],f=Number.isFinite(a)?o<=a&&a<=s?"68":n<=a&&a<=i?"95":"none":"";return{hours:l,width:c,median:r,truth:Number.isFinite(a)?a:null,within:f,score:dp(e,l,{width:c,lowest:n,highest:i},a)}}var Ib=(e,{width:t,within:n})=>t<=e.width&&n!=="none",Mn=(e,t,{truth:n})=>dp(e,t.hours,t,n??Number.NaN);function hp(e,t,n){return Ib(e,t)?n?!n.cheapest||t.score<=n.cheapest.hours?3:t.score<=Mn(e,n.greedy,t)?2:1:1:0}function mp(e,{hours:t,width:n,truth:o,within:r,median:s,score:i}){let a=e.unit&&` ${e.unit}`,l=`the round counts all of the budget, ${Ee(i)}.`,c=[`${Ee(t)} for ${s.toFixed(2)} ${Mt(n)}${a}.`];return o!==null&&c.push(`The truth is ${o.toFixed(2)}.`),r==="68"&&c.push("It lies in your 68% range."),r==="95"&&c.push("It lies outside your 68% range and inside that of 95%: honest ranges do that one time in four."),r==="none"?c.push(`It lies outside your 95% range${n<=e.width?": narrow, and wrong":""}; ${l}`):n>e.width&&c.push(`That is not as narrow as ${Mt(e.width)}; ${l}`),c.join(" ")}var Mt=e=>`±${e.toPrecision(2)}`,Ee=e=>`${Number(e.toFixed(1))} h`;function gp({row:e,edits:t,truth:n},o){return e!==o||Object.keys(t).length?"In a round the galaxy stays as it is.":n==="shown"?"The truth comes last: end the round first.":""}var Db=3,Bb=30;function wp(e,t){let n=e.unit&&` ${e.unit}`,[o,r]=[M("span",{}),M("span",{})],[s,i]=[M("span",{class:"bar"}),M("span",{class:"bar"})],a=M("span",{class:"want",style:`left: ${v(e.width)}%`}),l=e.sale.map(({see:$,name:w,meaning:S,hours:O},C)=>{let D=M("button",{type:"button",class:w.length>Db?"":"short","data-buy":$,title:S},M("b",{},w),M("span",{},Ee(O)));return D.addEventListener("click",()=>t.buy(C)),D}),c=M("p",{class:"note",role:"status","aria-live":"polite"}),f=M("button",{type:"button",class:"take","data-act":"commit"});f.addEventListener("click",()=>{t.commit(),h.focus()});let u=M("ol",{class:"bought","aria-label":"bought so far"}),d=M("div",{class:"shop",role:"group","aria-label":"for sale"},...l),h=M("div",{class:"told",role:"status","aria-live":"polite",tabindex:-1}),g=M("div",{class:"game"},M("div",{class:"gauge"},o,M("span",{class:"track","aria-hidden":"true"},s)),M("div",{class:"gauge"},r,M("span",{class:"track","aria-hidden":"true"},i,a)),d,c,u,f,h);function v($){let w=Math.log($/e.width)/Math.log(Bb);return 25+75*Math.min(Math.max(w,-1/3),1)}function k({ledger:$,width:w,note:S}){let{bought:O,isOver:C}=$,D=mo(e,O);o.textContent=`${Ee(D)} of ${Ee(e.budget)} spent, ${Ee(e.budget-D)} left`,s.style.width=`${100*D/e.budget}%`;let _=w!==null&&w<=e.width;r.textContent=`${e.label} ${w===null?"…":Mt(w)}${n}, wanted ${Mt(e.width)}${n}${_?" ✓":""}`,w!==null&&(i.style.width=`${v(w)}%`),i.classList.toggle("is-enough",_),l.forEach((A,B)=>{let R=O.includes(B);A.classList.toggle("is-bought",R),A.setAttribute("aria-pressed",String(R)),A.setAttribute("aria-disabled",String(C||R||!!Zn(e,O,B)))}),c.textContent=S,c.hidden=!S,f.hidden=C,f.disabled=w===null,w===null?f.textContent="The model is asked…":f.textContent=_?"I know enough: show the truth":`Give up: counts ${Ee(e.budget)}`,u.replaceChildren(...O.map((A,B)=>m(e.sale[A].name,e.sale[A].hours,$.widths[B+1])))}function m($,w,S){let O=`${$}, ${Ee(w)}${typeof S=="number"?`: ${Mt(S)}`:""}`;return M("li",{},O)}function x($,w,S,O){if(!w)return M("li",{},M("b",{},$)," there is none that can be paid.");let D=(w.hours>e.budget?[Mt(w.width)]:null)??w.pieces.map((R,F)=>`${e.sale[R].name} ${Mt(w.widths[F])}`),_=Mn(e,w,S),A=w.width>e.width?", not narrow enough":_>w.hours?", and wrong":"",B=`${Ee(w.hours)}${A}${_>w.hours?`, counts ${Ee(_)}`:""}: ${D.join(" → ")}`;return M("li",{title:O},M("b",{},$),` ${B}`)}function N({ledger:{result:$,first:w,plans:S,isOver:O}}){if(!$){h.replaceChildren(...O?[M("p",{},"The truth is asked for…")]:[]);return}let C=hp(e,$,S),D=["not reached","reached","as cheap as greedily","as cheap as can be"][C],_=[M("p",{class:"stars","aria-label":`${C} of 3 stars: ${D}`},"★".repeat(C)+"☆".repeat(3-C),M("small",{},` ${D}`)),M("p",{class:"verdict"},mp(e,$))];w&&w!==$&&w.score!==$.score&&_.push(M("p",{},`Practice: your first try, ${Ee(w.score)}, stays in the table.`)),S?_.push(M("ul",{class:"plans"},x("Greedy",S.greedy,$,"Buys next what the model expects most of for an hour, if what is hidden turns out as predicted."),x("Cheapest",S.cheapest,$,"In hindsight, with this galaxy's own values and its truth: of all combinations that can be paid, the one of the fewest hours."),x("Everything",S.all,$,"All that is for sale, whatever the budget."))):_.push(M("p",{},"The model looks into what it would have bought…"));let A=M("button",{type:"button","data-act":"practise"},"once more, for practice");A.addEventListener("click",t.again);let B=M("button",{type:"button",class:"take","data-act":"deal"},"another galaxy");B.addEventListener("click",t.deal),h.replaceChildren(..._,...e.deals?[B]:[],A)}let y="";return{element:g,follow($){let w=JSON.stringify($);w!==y&&(y=w,g.classList.toggle("is-over",$.ledger.isOver),k($),N($))}}}var Fb=2e4,go=({low:e,high:t})=>(t-e)/2;function bp(e,t,n,o,r){let s=e.pages[t-1],i=s.game,a=n??s.row,l=ap(e,s,a),c=ho(l,i),f="",u=!1,d=[],h=!1,g=0,v="",k=null,m,x=null,N,y=()=>o({act:"keep",lesson:e.name,page:t,see:c.bought.map(R=>i.sale[R].see)}),$=wp(i,{buy(R){c.isOver||c.bought.includes(R)||(f=Zn(i,c.bought,R),f||(S(R),y()),B())},commit(){w({...c,isOver:!0}),f="",O(()=>{h=!0}),o({act:"reveal"}),B()},deal:()=>o({act:"deal"}),again(){w({...Bi(),first:c.first,plans:c.plans}),u=!1,h=!1,g=0,y(),r()}});function w(R){c=R,fp(l,c)}function S(R){f="",w({...c,bought:[...c.bought,R]}),u=kn(i,c.bought,d).isKept,O(()=>{u=!0})}function O(R){clearTimeout(N),N=setTimeout(()=>{R(),A(),B()},Fb)}function C(R){if(c.isOver||!k||!R&&D(k.seen))return;let F=kn(i,c.bought,k.seen),U=gp(k,a);R||(f=F.trouble||U||f),F.wants!==null&&!R&&S(F.wants),U||!_()?y():A(),_()&&(g=c.bought.length)}let D=R=>c.bought.some((F,U)=>U>=g&&kn(i,c.bought.slice(0,U),R).isKept),_=()=>k!==null&&k.row===a&&kn(i,c.bought,k.seen).isKept;function A(){if(!(!m||!u||Number.isNaN(go(m))))if(c.isOver){if(!c.result&&_()&&(Number.isFinite(m.truth)||h)){let R=pp(i,c.bought,m);w({...c,result:R,first:c.first??R,plans:c.plans??x}),r()}}else{let R=[...c.widths];R[c.bought.length]??=go(m),w({...c,widths:R})}}function B(){let R=c.result?c.result.width:u&&m?go(m):null;$.follow({ledger:c,width:R,note:f})}return{element:$.element,get isOver(){return c.result!==null},follow(R,F){x=F,c.result&&x&&!c.plans&&(w({...c,plans:x}),r());let U=JSON.stringify(R);if(R&&U!==v){let Y=!v;v=U,k=R,C(Y)}B()},answered(R,{row:F,seen:U}){!R||F!==a||Number.isNaN(go(R))||(m=R,d=U,u=kn(i,c.bought,U).isKept,A(),B())},destroy:()=>clearTimeout(N)}}var yp=["round","you","greedy","cheapest","all"];function vp(e,t){let n=e.pages.filter(u=>u.game),o=n.map(u=>cp(e,u)),r=0,s=!1,i=[0,0,0,0],a=n.map((u,d)=>{let h=u.game,g=o[d].map(y=>ho(y,h)).filter(y=>y.first),v=g.map(y=>zb(h,y)).filter(y=>y!==null),k=v.reduce((y,$)=>y.map((w,S)=>w+$[S]),[0,0,0,0]);i=i.map((y,$)=>y+k[$]),r+=v.length,s||=g.length>0;let m=v.length?k.map(Ee):yp.slice(1).map(()=>"–"),x=`${d+1}${v.length>1?` ×${v.length}`:""}`,N=m.map(y=>M("td",{},y));return M("tr",{},M("th",{scope:"row",title:u.title},x),...N)});if(!s)return null;let l=yp.map(u=>M("th",{scope:"col"},u)),c=i.map(u=>M("td",{},r?Ee(u):"–")),f=M("button",{type:"button","data-act":"forget"},"begin anew");return f.title="forget all rounds of this game",f.addEventListener("click",()=>{up(o.flat()),t()}),M("section",{class:"scores","aria-label":"scores"},M("b",{},"Scores, in hours: less is better"),M("table",{},M("thead",{},M("tr",{},...l)),M("tbody",{},...a),M("tfoot",{},M("tr",{},M("th",{scope:"row"},`sum of ${r}`),...c))),M("small",{},"Your first try with each galaxy counts. Kept in this browser alone. "),f)}function zb(e,{first:t,plans:n}){if(!t||!n)return null;let o=n.cheapest?Mn(e,n.cheapest,t):e.budget;return[t.score,Mn(e,n.greedy,t),o,n.all.hours]}var Ub="mosaic-lessons-",Nt=class extends Map{constructor(t){super(),this.name=Ub+t;for(let[n,o]of jb(this.name))super.set(n,o)}set(t,n){return super.set(t,n),this.write(),this}delete(t){let n=super.delete(t);return n&&this.write(),n}write(){try{sessionStorage.setItem(this.name,JSON.stringify([...this]))}catch{}}};function jb(e){try{let t=JSON.parse(sessionStorage.getItem(e)??"[]");return Array.isArray(t)?t.filter(n=>Array.isArray(n)&&typeof n[0]=="string"):[]}catch{return[]}}function xp(e,t){let n=e.map(({name:r,title:s,summary:i,minutes:a,n_pages:l})=>{let c=M("button",{type:"button","data-lesson":r},s);c.addEventListener("click",()=>t({act:"open",lesson:r,page:1}));let f=M("small",{},`${a} minutes, ${l} pages`);return M("li",{},c,M("p",{},i),f)}),o=M("button",{type:"button",class:"close","aria-label":"close the list",title:"close the list"},"×");return o.addEventListener("click",()=>t({act:"list",open:!1})),M("section",{"aria-label":"lessons"},M("header",{},M("h2",{},"Lessons"),o),M("ol",{class:"list"},...n))}function kp(e,t){let n=e.among.map(({label:o},r)=>{let s=M("button",{type:"button","data-choice":r+1},o);return s.addEventListener("click",()=>t(r)),s});return M("div",{class:"choice",role:"group","aria-label":`what would tell most of ${e.label}`},...n)}function Mp(e,t,{before:n,widths:o}){let r=o.map((u,d)=>d).sort((u,d)=>o[u]-o[d]),s=Math.max(n,...o),i=(u,d,h)=>{let g=M("span",{class:"bar",style:`width: ${100*d/s}%`});return M("li",h?{class:"own"}:{},M("span",{},`${u}: ±${d.toPrecision(2)}`),g)},a=r.indexOf(t)+1,l=a===1?"Your choice tells most.":`Your choice comes ${a}. of ${o.length}.`,c=r.map(u=>i(e.among[u].label,o[u],u===t)),f=`${l} Half the 68% range of ${e.label}, as the model answers for this galaxy:`;return M("div",{class:"outcome"},M("p",{},f),M("ol",{},i("as it is now",n,!1),...c))}var Wb=.6;function Np(e,t,n){let o=M("p",{},`Draw the ${e.toLowerCase()} on its plot, from end to end: with finger or mouse, as often as you like, or with the arrow keys.`),r=M("button",{type:"button",class:"take","data-act":"draw"},"That is my guess");return r.addEventListener("click",()=>{let{values:i}=t();i&&n(i)}),{element:M("div",{class:"draw"},o,r),follow(){let{values:i,share:a}=t();r.disabled=!i||a<Wb,r.title=r.disabled?"draw along the whole axis first":""}}}var Hb=200,Gb=9,Ep=e=>String(Number(e.toFixed(1))||0);function Ap(e,t,n){let[o,r]=[e.edges[0],e.edges[e.edges.length-1]],s=(r-o)/Hb,i=t?{...t}:{value:(o+r)/2,width:(r-o)/6},a=M("span",{class:"range"}),l=M("span",{class:"line"}),c=M("div",{class:"track","aria-hidden":"true"},a,l),f=M("div",{class:"ends","aria-hidden":"true"},M("span",{},Ep(o)),Ep(r)),u=(y,$,w)=>{let S=M("input",{type:"number","aria-label":y,"data-guess":$,step:"any",min:w});return S.addEventListener("change",()=>{Number.isFinite(S.valueAsNumber)&&(i[$]=S.valueAsNumber),v()}),S.addEventListener("keydown",O=>{let C={ArrowUp:1,ArrowDown:-1}[O.key];C&&(O.preventDefault(),i[$]+=C*s,v())}),S},d=u(`your ${e.title}`,"value",o),h=u("half the width of your range","width",s),g=M("button",{type:"button",class:"take","data-act":"guess"},"That is my guess");g.addEventListener("click",()=>n({...i}));let v=()=>{i.value=Math.min(Math.max(i.value,o),r),i.width=Math.min(Math.max(i.width,s/2),r-o);let y=S=>100*(Math.min(Math.max(S,o),r)-o)/(r-o),[$,w]=[i.value-i.width,i.value+i.width].map(y);a.style.left=`${$}%`,a.style.width=`${w-$}%`,l.style.left=`${y(i.value)}%`,d.value=i.value.toFixed(2),h.value=i.width.toFixed(2)},k=y=>{let $=c.getBoundingClientRect();return o+(y.clientX-$.left)/$.width*(r-o)},m=null,x=y=>{m&&(m==="value"?i.value=k(y):i.width=Math.abs(k(y)-i.value),v())};c.addEventListener("pointerdown",y=>{let $=Gb/c.getBoundingClientRect().width*(r-o),w=Math.abs(k(y)-i.value);m=Math.abs(w-i.width)<$&&w>$?"width":"value",c.setPointerCapture(y.pointerId),x(y)}),c.addEventListener("pointermove",x);for(let y of["pointerup","pointercancel"])c.addEventListener(y,()=>{m=null});v();let N=M("div",{class:"typed"},d," ± ",h,e.unit?` ${e.unit}`:""," ",g);return M("div",{class:"guess"},c,f,N)}var Vb=Math.sqrt(Math.PI),wo=1.15;function qb({value:e,width:t},n){let o=(n-e)/t,r=Math.exp(-o*o/2)/Math.sqrt(2*Math.PI);return t*(o*(1-ro(o/Math.SQRT2))+2*r-1/Vb)}function Tp(e,{truth:t,crps:n},o){let r=qb(e,t),s=Math.abs(t-e.value)/e.width,i=s<=1?"within your range":s<=2?"outside your range, but not by much":"far outside your range",a=c=>`${c.toPrecision(2)}${o?` ${o}`:""}`,l=[`The truth lies ${i}. Your score (CRPS): ${a(r)}; the model's: ${a(n)}. Less is better.`];return r>n*wo?l.push(`The model was ${(r/n).toPrecision(2)} times better here.`):n>r*wo?l.push(`You were ${(n/r).toPrecision(2)} times better here.`):l.push("You were as good as the model."),s<.3&&r>n&&l.push("Your value was close: a narrower range would have scored better."),s>2&&l.push("A range is honest if it holds the truth two times out of three: yours was too narrow."),l.join(" ")}function $p({own:e,model:t}){let n=r=>`${r.toPrecision(2)} dex, a factor of ${(10**r).toPrecision(2)}`,o=[`On average your line is ${n(e)}, away from the truth; the model's ${n(t)}. Less is better.`];return e>t*wo?o.push(`The model was ${(e/t).toPrecision(2)} times better here.`):t>e*wo?o.push(`You were ${(t/e).toPrecision(2)} times better here.`):o.push("You were as good as the model."),o.join(" ")}var Kb=8,Yb=.8;function Sp(e,t,n,o){let r=e.pages[t-1],{n_pages:s}=e,i=M("h3",{tabindex:-1},r.title),a=M("div",{class:"text"},i,Jn(r.html)),l=M("span",{class:"tick",role:"status","aria-live":"polite"}),c=M("div",{class:"task"},M("b",{},"Task"),l,Jn(r.task));r.task&&a.append(c);let f=n.find(A=>A.name===r.guess?.name),u=M("div",{class:"asked"}),d=M("div",{class:"told",role:"status","aria-live":"polite"});f&&u.append(Ap(f,null,o.guess));let h=r.guess?.drawn?Np(r.guess.label,o.drawn,o.draw):null;h&&u.append(h.element),r.choice&&u.append(kp(r.choice,o.choose)),(f||h||r.choice)&&a.append(u,d),o.round&&a.append(o.round);let g=M("div",{});if(a.append(g),r.hints.length&&a.append(Qb(r.hints)),r.worksheet.length){let A=r.worksheet.map(B=>Op(B));a.append(M("div",{class:"worksheet"},M("b",{},"On paper"),M("ol",{},...A)))}(r.teacher||r.walk.length||t===1&&e.teacher)&&a.append(D());let v=e.pages.map((A,B)=>{let R=M("button",{type:"button",class:"dot","aria-label":`page ${B+1}: ${A.title}`,title:A.title});return B+1===t&&R.setAttribute("aria-current","page"),R.addEventListener("click",()=>o.go(B+1)),R}),k=it("‹ back","back",()=>o.go(t-1)),m=it("next ›","forward",()=>o.go(t+1)),x=it("again","again",()=>o.send({act:"again"}));x.title="put the explorer back to where this page begins",k.disabled=t===1,m.disabled=t===s;let N=it("lessons","list",()=>o.send({act:"list",open:!0})),y=it("×","close",()=>o.send({act:"close"}));y.title="close the lesson",y.setAttribute("aria-label",y.title);let $=it("‹‹","fold",()=>o.send({act:"fold"}));$.title="fold the lesson away: the plot has the whole stage (L)",$.setAttribute("aria-label",$.title);let w=M("header",{},M("h2",{},e.title),N,y,$),S=M("span",{class:"place"},`${t} of ${s}`),O=M("nav",{"aria-label":"pages of the lesson"},k,M("div",{class:"dots"},...v),m),C=M("article",{"aria-label":`lesson: ${e.title}`},w,a,O,M("footer",{},S,x));function D(){let A=[];return t===1&&e.teacher&&A.push(Jn(e.teacher)),r.teacher&&A.push(Jn(r.teacher)),r.walk.length&&A.push(M("ol",{class:"walk"},...r.walk.map(B=>M("li",{},B)))),M("details",{class:"notes"},M("summary",{},"for teachers"),...A)}function _({guess:A,answer:B,choice:R,outcome:F,hasDrawn:U,scores:Y}){if(U){let P=[M("p",{},"Your guess is the dashed line. The model's answer, and how sure it is, is shown beside it now.")];Y&&P.push(M("p",{class:"verdict"},$p(Y))),d.replaceChildren(...P,...Y?[]:[it("show the truth","reveal",()=>o.send({act:"reveal"}))])}if(f&&A){let P=`Your guess: ${A.value.toFixed(2)} ± ${A.width.toFixed(2)}. The model's answer is shown beside now.`,z=[M("p",{},P)];B&&Number.isFinite(B.truth)?z.push(M("p",{class:"verdict"},Tp(A,B,f.unit?"dex":""))):z.push(it("show the truth","reveal",()=>o.send({act:"reveal"}))),d.replaceChildren(...z)}if(r.choice&&R!==null){let P=F?[Mp(r.choice,R,F)]:[M("p",{},"The model is asked…")];d.replaceChildren(...P)}}return{element:C,begin:()=>i.focus(),setStage(A){A?a.tabIndex=0:a.removeAttribute("tabindex")},turn(A){(A>0?a.scrollHeight-a.clientHeight-a.scrollTop:a.scrollTop)>Kb?a.scrollBy({top:A*Yb*a.clientHeight}):e.pages[t-1+A]&&o.go(t+A)},follow(A){let B=o.scores();g.innerHTML!==(B?.outerHTML??"")&&g.replaceChildren(...B?[B]:[]),c.classList.toggle("is-done",A.isDone),l.textContent=A.isDone?" ✓ done":"",u.hidden=!!A.guess||A.hasDrawn||A.choice!==null,h?.follow(),v.forEach((F,U)=>{F.classList.toggle("is-done",A.doneOn[U])});let R=JSON.stringify([A.guess,A.answer?.truth,A.answer?.crps,A.choice,A.outcome,A.hasDrawn,A.scores]);R!==d.dataset.state&&(d.dataset.state=R,_(A))}}}function Jn(e){let t=M("div",{class:"prose"});return t.innerHTML=e,t}var Op=e=>M("li",{},Jn(e));function it(e,t,n){let o=M("button",{type:"button","data-act":t},e);return o.addEventListener("click",n),o}function Qb(e){let t=M("ol",{role:"status","aria-live":"polite"}),n=it("a hint","hint",()=>{t.append(Op(e[t.children.length])),n.hidden=t.children.length===e.length,n.textContent="another hint"});return M("div",{class:"hints"},t,n)}function Lp(e,t){let n=M("div",{class:"lessons"}),{lessons:o,trouble:r,note:s,lesson:i,page:a,moment:l,scalars:c,panels:f,is_listed:u,colours:d,plans:h,dealt:g}=e,v={lessons:o,trouble:r,note:s,lesson:i,page:a,moment:l,scalars:c,panels:f,is_listed:u,colours:d,plans:h,dealt:g},{is_on_stage:k}=e,m=new Nt("done"),x=new Nt("guesses"),N=new Nt("curves"),y=new Nt("choices"),$=new Nt("outcomes"),w={},S=null,O=null,C=!0,D=l,_=()=>`${v.lesson?.name} ${v.page}`,A=()=>v.lesson?.pages[v.page-1]??null,B=j=>v.scalars[v.panels.findIndex(ue=>ue.name===j)];function R(){let j=me=>C?(v.scalars[me]?.high-v.scalars[me]?.low)/2:Number.NaN,ue=v.panels.map(({name:me},ce)=>[me,j(ce)]),de={hasGuessed:x.has(_())||N.has(_()),hasChosen:y.has(_()),hasPlayed:O?.isOver??!1};return{widths:Object.fromEntries(ue),...de,firstRow:A()?.row??0}}function F(){let j=A(),ue=j?.guess&&!R().hasGuessed?[j.guess.name]:[],be=j?.guess&&N.get(_());Ss(n,{shown:j?.show??[],covered:ue,fixed:!!(O&&!O.isOver),...j?.guess&&be?{drawn:{[j.guess.name]:be}}:{}})}function U(){let j=A();if(!j||!S)return;O?.follow(v.moment.page===v.page?v.moment:null,v.plans),j.done&&v.moment.page===v.page&&!rp(j.done,v.moment,R()).length&&m.set(_(),!0);let ue=x.get(_()),be=!!ue&&v.moment.truth==="shown",de=j.guess&&N.has(_())?w[j.guess.name]:null;S.follow({hasDrawn:N.has(_()),scores:v.moment.truth==="shown"?de?.scores??null:null,isDone:m.has(_()),guess:ue??null,choice:y.get(_())??null,outcome:$.get(_())??null,answer:j.guess&&be?B(j.guess.name):null,doneOn:(v.lesson?.pages??[]).map((me,ce)=>m.has(`${v.lesson?.name} ${ce+1}`))})}let Y=j=>t.send({act:"open",lesson:v.lesson?.name,page:j});function P({row:j,seen:ue}){C=!0,D={row:j,seen:ue},z(),U()}function z(){let{game:j}=A()??{};j&&O?.answered(B(j.of),D)}function W(){F(),U()}let q=()=>Ss(n,{shown:A()?.show??[],covered:[]});function K(){C=!1,q(),ee()}function ie(){for(let j of[x,N,y,$])j.delete(_());q(),ee()}function ee(){let j=n.contains(document.activeElement)||n.matches(":focus-within");S=null,O?.destroy(),O=null;let ue=v.trouble?[M("p",{class:"trouble",role:"alert"},v.trouble)]:[],be=v.note?[M("p",{class:"note"},v.note)]:[],{lesson:de}=v,me=A();n.hidden=!v.is_listed&&!me&&!v.trouble,v.is_listed||!de||!me?n.replaceChildren(...ue,...be,...v.is_listed?[xp(v.lessons,ce=>t.send(ce))]:[]):(O=me.game?bp(de,v.page,v.dealt,ce=>t.send(ce),W):null,S=Sp(de,v.page,v.panels,{go:Y,round:O?.element??null,scores:()=>vp(de,ee),send(ce){ce.act==="again"&&ie(),t.send(ce)},drawn:()=>w[me.guess?.name??""]??{values:null,share:0},draw(ce){N.set(_(),ce);let at=Xd(ce,me.guess?.points??ce.length);t.send({act:"guess",lesson:de.name,page:v.page,curve:at}),F(),U()},guess(ce){x.set(_(),ce),t.send({act:"guess",lesson:de.name,page:v.page,guess:ce}),F(),U()},choose(ce){y.set(_(),ce),t.send({act:"outcome",lesson:de.name,page:v.page,choice:ce}),U()}}),n.replaceChildren(...ue,...be,S.element),S.setStage(k),j&&S.begin()),F(),U(),z()}let fe=j=>{n.classList.toggle("dark",j),Te(n,v.colours[j?"dark":"light"])},ae=j=>{k=j,n.classList.toggle("on-stage",j),S?.setStage(j)},J=(j,ue)=>be=>{v[j]=be,ue()};fe(e.dark),ae(k),ee();let V=requestAnimationFrame(F),G=Ke(n,j=>{v.scalars=j.densities.scalars[0],P({row:j.densities.row,seen:j.seen})}),Z=ou(n,j=>{w[j.name]=j,U()});return{element:n,changes:{lesson:J("lesson",K),page:J("page",K),lessons:J("lessons",ee),trouble:J("trouble",ee),note:J("note",ee),is_listed:J("is_listed",ee),moment:J("moment",U),scalars:J("scalars",()=>P(v.moment)),outcome(j){j&&$.set(_(),j),U()},plans:J("plans",U),dealt:J("dealt",ee),is_on_stage:ae,dark:fe},receive({turn:j}){S?.turn(j)},destroy(){O?.destroy(),cancelAnimationFrame(V),G(),Z()}}}var Zb=["presets","noise","seen","edits","pins"];function Rp(e,t,n,o,r){let{drawing:s,lessons:i}=e,{state:a,galaxy:l}=n,{table:c}=s.about,f=i.length===1,u=i[0],d=0,h=!1,g=null,v=()=>{let{mask:R,edits:F,pins:U,scalar:Y,...P}=a.now,z={edits:Object.fromEntries(F),pins:U.length,scalar:Y};return{...P,page:d,row:t.rows[P.row],seen:xr(R),...z}},k=()=>{},m=()=>{},x=R=>i.find(F=>F.name===R),N=(R,F=u)=>{let{state:U,guess:Y,game:P}=F.pages[R-1],{snapshot:z}=an(s,t,U,o);return Y||P?{...z,truth:Dt[1]}:z},y=ke(Lp,{lessons:i,trouble:"",note:"",lesson:null,page:1,moment:v(),outcome:null,plans:null,dealt:null,is_listed:!1,is_on_stage:!1,scalars:l.scalars(),panels:s.densities.panels,colours:e.colours,dark:!1},[Jd,Zd],$);function $(R){k(R,t.rows[a.now.row]===u.pages[d-1]?.row),R.act==="open"?O(R.page,x(R.lesson)):R.act==="again"?O(d):R.act==="list"?w(R.open):R.act==="reveal"?a.go({truth:Dt[0]}):R.act==="outcome"?A():R.act==="close"?S():R.act==="keep"&&R.page===d&&D(R.see)}function w(R){h=R,y.set({is_listed:R})}function S(){d=0,y.set({lesson:null}),_([]),m()}function O(R,F=u,U=N(R,F)){u=F,d=R,h=!1,y.set({lesson:u,page:d,is_listed:!1,plans:u.pages[d-1].plans??null}),_(u.pages[d-1].show),a.go(U),m()}function C(R){d&&S(),a.go(R)}function D(R){let{row:F,noise:U,mask:Y}=N(d),P=R.map(z=>We(c,z));a.go({row:F,noise:U,edits:[],truth:Dt[1],mask:Y.map((z,W)=>z|Number(P.some(q=>q[W])))})}function _(R){n.rail.show(R.length?R:Zb),r(R)}async function A(){let{choice:R}=u.pages[d-1]??{};if(!R||!g)return;let F=d,U=await B(R,g);F===d&&y.set({outcome:U})}async function B(R,F){let{row:U,noise:Y,edits:P,mask:z}=a.now,W=vt(t,c.size,U,Y,P,s.editable),q=c.rows.flatMap(J=>J.names.map((V,G)=>({name:V,at:J.start+G}))).find(J=>J.name===R.of),K=R.among.map(({mask:J})=>We(c,J).map((V,G)=>V|z[G])),ie=[];for(let J of[z,...K])ie.push(...await F([{inputs:W,mask:J}],s.about));let ee=(q?.at??0)*Ct,[fe,...ae]=ie.map(({quantiles:J})=>(J[ee+pt]-J[ee+dt])/2);return{before:fe,widths:ae}}return a.follow(R=>{R||y.set({moment:v()})}),l.followScalars(R=>y.set({scalars:R})),n.followTheme(R=>y.set({dark:R})),{element:y.element,read(R){let F=new URLSearchParams(R),U=f?u:x(F.get("lesson")??""),Y=Number(F.get("page")??1),P=U?.pages[Y-1]?Y:1,{snapshot:z,trouble:W}=an(s,t,R,U?N(P,U):o);return U?O(P,U,z):C(z),W},follow(R,F,U){let Y=x(R);Y?.pages[F-1]?Y===u&&F===d?a.go(U):O(F,Y,U):C(U)},followHands(R){k=R},get place(){return{name:d?u.name:"",page:Math.max(d,1)}},opens(R,F){let U=x(R);return U?.pages[F-1]?N(F,U):null},followPlace(R){m=R},list:()=>w(!h),query(){return d?[...f?[]:[`lesson=${u.name}`],`page=${d}`,Pn(s,t,a.now,N(d))].filter(Boolean).join("&"):Pn(s,t,a.now,o)},begin(R){g=R},destroy:()=>y.view.destroy?.()}}function Pp({n:e,rows:t,noises:n},o,r){let s=0,i=c=>(s+=4*c,new Float32Array(r.buffer,s-4*c,c)),a=i(e*o),l={};for(let{name:c,columns:f}of n){let u={values:a.slice(),error:new Float32Array(e*o),limit:new Uint8Array(e*o)},[d,h,g]=[i(e*f.length),i(e*f.length),i(e*f.length)];for(let v=0;v<e;v++)f.forEach((k,m)=>{u.values[v*o+k]=d[v*f.length+m],u.error[v*o+k]=h[v*f.length+m],u.limit[v*o+k]=g[v*f.length+m]});l[c]=u}return{n:e,rows:t,truth:a,measured:l}}function Cp(){let e,t;self.addEventListener("message",async n=>{let{id:o,begin:r,asked:s}=n.data;try{if(r){t=r.about,e=br(r.wasm,r.graph),await e,self.postMessage({id:o});return}let a=await(await e)(s,t);self.postMessage({id:o,told:Ni(a,t)})}catch(i){self.postMessage({id:o,error:String(i)})}})}function _p(e,t){return{async ofMany(n){let o=[];for(let r of n)await new Promise(s=>setTimeout(s)),o.push(...await e([r],t));return Ni(o,t)}}}async function Ip(e,t,n,o){let r=new Worker(URL.createObjectURL(new Blob([e],{type:"text/javascript"}))),s=new Map,i=0,a=l=>new Promise((c,f)=>{s.set(++i,{take:c,fail:f}),r.postMessage({id:i,...l})});return r.addEventListener("message",({data:l})=>{let c=s.get(l.id);s.delete(l.id),l.error?c?.fail(new Error(l.error)):c?.take(l)}),r.addEventListener("error",l=>{for(let c of s.values())c.fail(new Error(l.message||"the worker did not start"))}),await a({begin:{wasm:t,graph:n,about:o}}),{ofMany:async l=>(await a({asked:l})).told}}var Jb=300;async function Xb(e){let t=JSON.parse(new TextDecoder().decode(await Rn(bo("contents")))),{drawing:n,colours:o}=t,r=Pp(t.galaxies,n.about.table.size,await Rn(bo("galaxies"))),s=Yd(t),i=an(n,r,window.location.hash.slice(1),s),a=Qd(t,r,i.snapshot),{state:l,galaxy:c,say:f}=a,u=ke(Ba,{keys:Object.keys(t.keys)},[Ia],a.press);a.followTheme(y=>{document.documentElement.classList.toggle("dark",y),Te(document.documentElement,o[y?"dark":"light"])});let d=M("div",{class:"beside"}),h={derived:c.derived,many:d,program:a.reproduce.element},g=t.lessons.length?Rp(t,r,a,s,v):null;g&&(a.commands.lessons=g.list);function v(y){for(let[$,w]of Object.entries(h))w.hidden=y.length>0&&!y.includes($)}let k;l.follow(y=>{y||(clearTimeout(k),k=setTimeout(()=>{let $=g?g.query():Pn(n,r,l.now,s);try{window.history.replaceState(null,"",$?`#${$}`:window.location.pathname+window.location.search)}catch{}},Jb))}),window.addEventListener("hashchange",()=>{if(g){f(g.read(window.location.hash.slice(1)));return}let y=an(n,r,window.location.hash.slice(1),s);l.go(y.snapshot),f(y.trouble)});let m=M("div",{class:"grid"},c.vectors,c.densities,d),x=[a.notice,a.bar.element,c.warning,c.headline,c.derived,m,a.reproduce.element],N=M("div",{class:"columns"},a.rail.element,M("main",{},...x));g&&(g.element.classList.add("lesson"),a.rail.element.prepend(g.element)),e.replaceChildren(u.element,N),a.setTheme(window.matchMedia("(prefers-color-scheme: dark)").matches),f(g?g.read(window.location.hash.slice(1)):i.trouble),e.dataset.state="drawn",e.dispatchEvent(new CustomEvent("mosaic-drawn",{detail:{drawing:n,galaxies:r,state:l,first:s,lesson:g,explorer:a}})),await ey();try{let[y,$]=await Promise.all([Rn(bo("wasm")),Rn(bo("graph"))]),w=await br(y.buffer,$);Object.assign(e,{explorer:{state:l,galaxies:r,drawing:n,...{answer:A=>w(A,n.about),score:(A,B)=>yr(n,w,A,B,()=>!0)}}}),g?.begin(w),await c.begin(w),e.dataset.state="answering";let{about:C}=n,D=Ip(Dp("program"),y.buffer,$,C),_=a.showMany(await D.catch(()=>_p(w,C)));d.append(_.population,..._.map?[_.map]:[])}catch(y){a.fail(y)}}function Dp(e){let t=document.getElementById(e);if(!t)throw new Error(`the page has no '${e}'`);return t.textContent??""}var bo=e=>oc(Dp(e).trim()),ey=()=>new Promise(e=>requestAnimationFrame(()=>setTimeout(e)));if(typeof document>"u")Cp();else{let e=document.getElementById("explorer");Xb(e).catch(t=>{e.textContent=`This page cannot be shown here: ${t instanceof Error?t.message:t}`})}})();
