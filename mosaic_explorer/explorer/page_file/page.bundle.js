/* ONNX Runtime is in it: MIT, Microsoft */
/* MOSAIC Explorer, BSD-3-Clause; where d3 is in it: ISC, Mike Bostock, see docs/licences.md */
(()=>{var At=(e=>typeof require<"u"?require:typeof Proxy<"u"?new Proxy(e,{get:(t,n)=>(typeof require<"u"?require:t)[n]}):e)(function(e){if(typeof require<"u")return require.apply(this,arguments);throw Error('Dynamic require of "'+e+'" is not supported')});var Da=`.skip {
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
`;function N(e,t={},...n){let o=document.createElement(e);for(let[r,i]of Object.entries(t))o.setAttribute(r,i);return o.append(...n),o}function Te(e,t){for(let[n,o]of Object.entries(t))e.style.setProperty(`--${n}`,o)}function ye(e){let t=e.closest(".mosaic-explorer");if(t)return t;let n=e.getRootNode();return n instanceof ShadowRoot?ye(n.host):document}function Po(e,t){for(let n of e.querySelectorAll("*")){if(n.matches(t))return n;let o=n.shadowRoot&&Po(n.shadowRoot,t);if(o)return o}return null}var cm=["range","radio","checkbox","button","submit"].map(e=>`[type=${e}]`).join(", "),Ba=`input:not(${cm}), textarea, select, [contenteditable], [role=option], [role=menuitem]`,fm="input[type=range], input[type=radio], [role=slider], [role=tab]",um=["ArrowLeft","ArrowRight","ArrowUp","ArrowDown","Home","End","PageUp","PageDown"],dm="?",Co=e=>e.some(t=>t instanceof Element&&t.matches("[role=dialog], [popover]"));function Fa(e,t){let{keys:n}=e,o=null,r=l=>{let c=l.composedPath(),f=c[0];Co(c)||(o=f.closest?.("button, input, [tabindex]"))},i=l=>{!Co(l.composedPath())||l.relatedTarget||setTimeout(()=>{document.activeElement===document.body&&o?.focus()})},s=l=>{let c=l.composedPath(),f=c[0],u=d=>f.matches?.(d);l.ctrlKey||l.metaKey||l.altKey||(l.key==="Escape"&&u(Ba)&&f.blur(),!(l.defaultPrevented||!n.includes(l.key))&&(u(Ba)||u(fm)&&um.includes(l.key)||Co(c)&&l.key!==dm||(l.preventDefault(),t.send(l.key))))};window.addEventListener("keydown",s),window.addEventListener("focusout",i);for(let l of["keydown","pointerdown"])window.addEventListener(l,r,!0);let a=N("button",{type:"button",class:"skip"},"skip to the plots");return a.addEventListener("click",()=>Po(ye(a),".vectors canvas")?.focus()),{element:a,changes:{keys(l){n=l}},destroy(){window.removeEventListener("keydown",s),window.removeEventListener("focusout",i);for(let l of["keydown","pointerdown"])window.removeEventListener(l,r,!0)}}}var ts=Object.defineProperty,pm=Object.getOwnPropertyDescriptor,hm=Object.getOwnPropertyNames,mm=Object.prototype.hasOwnProperty,gm=(e=>typeof At<"u"?At:typeof Proxy<"u"?new Proxy(e,{get:(t,n)=>(typeof At<"u"?At:t)[n]}):e)(function(e){if(typeof At<"u")return At.apply(this,arguments);throw Error('Dynamic require of "'+e+'" is not supported')}),ce=(e,t,n)=>()=>{if(n)throw n[0];try{return e&&(t=e(e=0)),t}catch(o){throw n=[o],o}},mr=(e,t)=>{for(var n in t)ts(e,n,{get:t[n],enumerable:!0})},wm=(e,t,n,o)=>{if(t&&typeof t=="object"||typeof t=="function")for(let r of hm(t))!mm.call(e,r)&&r!==n&&ts(e,r,{get:()=>t[r],enumerable:!(o=pm(t,r))||o.enumerable});return e},Qo=e=>wm(ts({},"__esModule",{value:!0}),e),Tn,ct,dr,za,ol,sl=ce(()=>{"use strict";Tn=new Map,ct=[],dr=(e,t,n)=>{if(t&&typeof t.init=="function"&&typeof t.createInferenceSessionHandler=="function"){let o=Tn.get(e);if(o===void 0)Tn.set(e,{backend:t,priority:n});else{if(o.priority>n)return;if(o.priority===n&&o.backend!==t)throw new Error(`cannot register backend "${e}" using priority ${n}`)}if(n>=0){let r=ct.indexOf(e);r!==-1&&ct.splice(r,1);for(let i=0;i<ct.length;i++)if(Tn.get(ct[i]).priority<=n){ct.splice(i,0,e);return}ct.push(e)}return}throw new TypeError("not a valid backend")},za=async e=>{let t=Tn.get(e);if(!t)return"backend not found.";if(t.initialized)return t.backend;if(t.aborted)return t.error;{let n=!!t.initPromise;try{return n||(t.initPromise=t.backend.init(e)),await t.initPromise,t.initialized=!0,t.backend}catch(o){return n||(t.error=`${o}`,t.aborted=!0),t.error}finally{delete t.initPromise}}},ol=async e=>{let t=e.executionProviders||[],n=t.map(l=>typeof l=="string"?l:l.name),o=n.length===0?ct:n,r,i=[],s=new Set;for(let l of o){let c=await za(l);typeof c=="string"?i.push({name:l,err:c}):(r||(r=c),r===c&&s.add(l))}if(!r)throw new Error(`no available backend found. ERR: ${i.map(l=>`[${l.name}] ${l.err}`).join(", ")}`);for(let{name:l,err:c}of i)n.includes(l)&&console.warn(`removing requested execution provider "${l}" from session options because it is not available: ${c}`);let a=t.filter(l=>s.has(typeof l=="string"?l:l.name));return[r,new Proxy(e,{get:(l,c)=>c==="executionProviders"?a:Reflect.get(l,c)})]}}),bm=ce(()=>{"use strict";sl()}),il,ym=ce(()=>{"use strict";il="1.30.0"}),_o,Me,al=ce(()=>{"use strict";ym(),_o="warning",Me={wasm:{},webgl:{},webgpu:{},versions:{common:il},set logLevel(e){if(e!==void 0){if(typeof e!="string"||["verbose","info","warning","error","fatal"].indexOf(e)===-1)throw new Error(`Unsupported logging level: ${e}`);_o=e}},get logLevel(){return _o}},Object.defineProperty(Me,"logLevel",{enumerable:!0})}),he,vm=ce(()=>{"use strict";al(),he=Me}),ll,cl,xm=ce(()=>{"use strict";ll=(e,t)=>{let n=typeof document<"u"?document.createElement("canvas"):new OffscreenCanvas(1,1);n.width=e.dims[3],n.height=e.dims[2];let o=n.getContext("2d");if(o!=null){let r,i;t?.tensorLayout!==void 0&&t.tensorLayout==="NHWC"?(r=e.dims[2],i=e.dims[3]):(r=e.dims[3],i=e.dims[2]);let s=t?.format!==void 0?t.format:"RGB",a=t?.norm,l,c;a===void 0||a.mean===void 0?l=[255,255,255,255]:typeof a.mean=="number"?l=[a.mean,a.mean,a.mean,a.mean]:(l=[a.mean[0],a.mean[1],a.mean[2],0],a.mean[3]!==void 0&&(l[3]=a.mean[3])),a===void 0||a.bias===void 0?c=[0,0,0,0]:typeof a.bias=="number"?c=[a.bias,a.bias,a.bias,a.bias]:(c=[a.bias[0],a.bias[1],a.bias[2],0],a.bias[3]!==void 0&&(c[3]=a.bias[3]));let f=i*r,u=0,d=f,h=f*2,g=-1;s==="RGBA"?(u=0,d=f,h=f*2,g=f*3):s==="RGB"?(u=0,d=f,h=f*2):s==="RBG"&&(u=0,h=f,d=f*2);for(let v=0;v<i;v++)for(let k=0;k<r;k++){let m=(e.data[u++]-c[0])*l[0],x=(e.data[d++]-c[1])*l[1],E=(e.data[h++]-c[2])*l[2],y=g===-1?255:(e.data[g++]-c[3])*l[3];o.fillStyle="rgba("+m+","+x+","+E+","+y+")",o.fillRect(k,v,1,1)}if("toDataURL"in n)return n.toDataURL();throw new Error("toDataURL is not supported")}else throw new Error("Can not access image data")},cl=(e,t)=>{let n=typeof document<"u"?document.createElement("canvas").getContext("2d"):new OffscreenCanvas(1,1).getContext("2d"),o;if(n!=null){let r,i,s;t?.tensorLayout!==void 0&&t.tensorLayout==="NHWC"?(r=e.dims[2],i=e.dims[1],s=e.dims[3]):(r=e.dims[3],i=e.dims[2],s=e.dims[1]);let a=t!==void 0&&t.format!==void 0?t.format:"RGB",l=t?.norm,c,f;l===void 0||l.mean===void 0?c=[255,255,255,255]:typeof l.mean=="number"?c=[l.mean,l.mean,l.mean,l.mean]:(c=[l.mean[0],l.mean[1],l.mean[2],255],l.mean[3]!==void 0&&(c[3]=l.mean[3])),l===void 0||l.bias===void 0?f=[0,0,0,0]:typeof l.bias=="number"?f=[l.bias,l.bias,l.bias,l.bias]:(f=[l.bias[0],l.bias[1],l.bias[2],0],l.bias[3]!==void 0&&(f[3]=l.bias[3]));let u=i*r;if(t!==void 0&&(t.format!==void 0&&s===4&&t.format!=="RGBA"||s===3&&t.format!=="RGB"&&t.format!=="BGR"))throw new Error("Tensor format doesn't match input tensor dims");let d=4,h=0,g=1,v=2,k=3,m=0,x=u,E=u*2,y=-1;a==="RGBA"?(m=0,x=u,E=u*2,y=u*3):a==="RGB"?(m=0,x=u,E=u*2):a==="RBG"&&(m=0,E=u,x=u*2),o=n.createImageData(r,i);for(let $=0;$<i*r;h+=d,g+=d,v+=d,k+=d,$++)o.data[h]=(e.data[m++]-f[0])*c[0],o.data[g]=(e.data[x++]-f[1])*c[1],o.data[v]=(e.data[E++]-f[2])*c[2],o.data[k]=y===-1?255:(e.data[y++]-f[3])*c[3]}else throw new Error("Can not access image data");return o}}),ir,fl,ul,dl,pl,hl,km=ce(()=>{"use strict";ns(),ir=(e,t)=>{if(e===void 0)throw new Error("Image buffer must be defined");if(t.height===void 0||t.width===void 0)throw new Error("Image height and width must be defined");if(t.tensorLayout==="NHWC")throw new Error("NHWC Tensor layout is not supported yet");let{height:n,width:o}=t,r=t.norm??{mean:255,bias:0},i,s;typeof r.mean=="number"?i=[r.mean,r.mean,r.mean,r.mean]:i=[r.mean[0],r.mean[1],r.mean[2],r.mean[3]??255],typeof r.bias=="number"?s=[r.bias,r.bias,r.bias,r.bias]:s=[r.bias[0],r.bias[1],r.bias[2],r.bias[3]??0];let a=t.format!==void 0?t.format:"RGBA",l=t.tensorFormat!==void 0&&t.tensorFormat!==void 0?t.tensorFormat:"RGB",c=n*o,f=l==="RGBA"?new Float32Array(c*4):new Float32Array(c*3),u=4,d=0,h=1,g=2,v=3,k=0,m=c,x=c*2,E=-1;a==="RGB"&&(u=3,d=0,h=1,g=2,v=-1),l==="RGBA"?E=c*3:l==="RBG"?(k=0,x=c,m=c*2):l==="BGR"&&(x=0,m=c,k=c*2);for(let y=0;y<c;y++,d+=u,g+=u,h+=u,v+=u)f[k++]=(e[d]+s[0])/i[0],f[m++]=(e[h]+s[1])/i[1],f[x++]=(e[g]+s[2])/i[2],E!==-1&&v!==-1&&(f[E++]=(e[v]+s[3])/i[3]);return l==="RGBA"?new Le("float32",f,[1,4,n,o]):new Le("float32",f,[1,3,n,o])},fl=async(e,t)=>{let n=typeof HTMLImageElement<"u"&&e instanceof HTMLImageElement,o=typeof ImageData<"u"&&e instanceof ImageData,r=typeof ImageBitmap<"u"&&e instanceof ImageBitmap,i=typeof e=="string",s,a=t??{},l=()=>{if(typeof document<"u")return document.createElement("canvas");if(typeof OffscreenCanvas<"u")return new OffscreenCanvas(1,1);throw new Error("Canvas is not supported")},c=f=>typeof HTMLCanvasElement<"u"&&f instanceof HTMLCanvasElement||f instanceof OffscreenCanvas?f.getContext("2d"):null;if(n){let f=l();f.width=e.width,f.height=e.height;let u=c(f);if(u!=null){let d=e.height,h=e.width;if(t!==void 0&&t.resizedHeight!==void 0&&t.resizedWidth!==void 0&&(d=t.resizedHeight,h=t.resizedWidth),t!==void 0){if(a=t,t.tensorFormat!==void 0)throw new Error("Image input config format must be RGBA for HTMLImageElement");a.tensorFormat="RGBA",a.height=d,a.width=h}else a.tensorFormat="RGBA",a.height=d,a.width=h;u.drawImage(e,0,0),s=u.getImageData(0,0,h,d).data}else throw new Error("Can not access image data")}else if(o){let f,u;if(t!==void 0&&t.resizedWidth!==void 0&&t.resizedHeight!==void 0?(f=t.resizedHeight,u=t.resizedWidth):(f=e.height,u=e.width),t!==void 0&&(a=t),a.format="RGBA",a.height=f,a.width=u,t!==void 0){let d=l();d.width=u,d.height=f;let h=c(d);if(h!=null)h.putImageData(e,0,0),s=h.getImageData(0,0,u,f).data;else throw new Error("Can not access image data")}else s=e.data}else if(r){if(t===void 0)throw new Error("Please provide image config with format for Imagebitmap");let f=l();f.width=e.width,f.height=e.height;let u=c(f);if(u!=null){let d=e.height,h=e.width;return u.drawImage(e,0,0,h,d),s=u.getImageData(0,0,h,d).data,a.height=d,a.width=h,ir(s,a)}else throw new Error("Can not access image data")}else{if(i)return new Promise((f,u)=>{let d=l(),h=c(d);if(!e||!h)return u();let g=new Image;g.crossOrigin="Anonymous",g.src=e,g.onload=()=>{d.width=g.width,d.height=g.height,h.drawImage(g,0,0,d.width,d.height);let v=h.getImageData(0,0,d.width,d.height);a.height=d.height,a.width=d.width,f(ir(v.data,a))}});throw new Error("Input data provided is not supported - aborted tensor creation")}if(s!==void 0)return ir(s,a);throw new Error("Input data provided is not supported - aborted tensor creation")},ul=(e,t)=>{let{width:n,height:o,download:r,dispose:i}=t,s=[1,o,n,4];return new Le({location:"texture",type:"float32",texture:e,dims:s,download:r,dispose:i})},dl=(e,t)=>{let{dataType:n,dims:o,download:r,dispose:i}=t;return new Le({location:"gpu-buffer",type:n??"float32",gpuBuffer:e,dims:o,download:r,dispose:i})},pl=(e,t)=>{let{dataType:n,dims:o,download:r,dispose:i}=t;return new Le({location:"ml-tensor",type:n??"float32",mlTensor:e,dims:o,download:r,dispose:i})},hl=(e,t,n)=>new Le({location:"cpu-pinned",type:e,data:t,dims:n??[t.length]})}),Lt,Ln,Io,ml,Mm=ce(()=>{"use strict";Lt=new Map([["float32",Float32Array],["uint8",Uint8Array],["int8",Int8Array],["uint16",Uint16Array],["int16",Int16Array],["int32",Int32Array],["bool",Uint8Array],["float64",Float64Array],["uint32",Uint32Array],["int4",Uint8Array],["uint4",Uint8Array]]),Ln=new Map([[Float32Array,"float32"],[Uint8Array,"uint8"],[Int8Array,"int8"],[Uint16Array,"uint16"],[Int16Array,"int16"],[Int32Array,"int32"],[Float64Array,"float64"],[Uint32Array,"uint32"]]),Io=!1,ml=()=>{if(!Io){Io=!0;let e=typeof BigInt64Array<"u"&&BigInt64Array.from,t=typeof BigUint64Array<"u"&&BigUint64Array.from,n=globalThis.Float16Array,o=typeof n<"u"&&n.from;e&&(Lt.set("int64",BigInt64Array),Ln.set(BigInt64Array,"int64")),t&&(Lt.set("uint64",BigUint64Array),Ln.set(BigUint64Array,"uint64")),o?(Lt.set("float16",n),Ln.set(n,"float16")):Lt.set("float16",Uint16Array)}}}),gl,wl,Nm=ce(()=>{"use strict";ns(),gl=e=>{let t=1;for(let n=0;n<e.length;n++){let o=e[n];if(typeof o!="number"||!Number.isSafeInteger(o))throw new TypeError(`dims[${n}] must be an integer, got: ${o}`);if(o<0)throw new RangeError(`dims[${n}] must be a non-negative integer, got: ${o}`);t*=o}return t},wl=(e,t)=>{switch(e.location){case"cpu":return new Le(e.type,e.data,t);case"cpu-pinned":return new Le({location:"cpu-pinned",data:e.data,type:e.type,dims:t});case"texture":return new Le({location:"texture",texture:e.texture,type:e.type,dims:t});case"gpu-buffer":return new Le({location:"gpu-buffer",gpuBuffer:e.gpuBuffer,type:e.type,dims:t});case"ml-tensor":return new Le({location:"ml-tensor",mlTensor:e.mlTensor,type:e.type,dims:t});default:throw new Error(`tensorReshape: tensor location ${e.location} is not supported`)}}}),Le,ns=ce(()=>{"use strict";xm(),km(),Mm(),Nm(),Le=class{constructor(e,t,n){ml();let o,r;if(typeof e=="object"&&"location"in e)switch(this.dataLocation=e.location,o=e.type,r=e.dims,e.location){case"cpu-pinned":{let s=Lt.get(o);if(!s)throw new TypeError(`unsupported type "${o}" to create tensor from pinned buffer`);if(!(e.data instanceof s))throw new TypeError(`buffer should be of type ${s.name}`);this.cpuData=e.data;break}case"texture":{if(o!=="float32")throw new TypeError(`unsupported type "${o}" to create tensor from texture`);this.gpuTextureData=e.texture,this.downloader=e.download,this.disposer=e.dispose;break}case"gpu-buffer":{if(o!=="float32"&&o!=="float16"&&o!=="int32"&&o!=="int64"&&o!=="uint32"&&o!=="uint8"&&o!=="bool"&&o!=="uint4"&&o!=="int4")throw new TypeError(`unsupported type "${o}" to create tensor from gpu buffer`);this.gpuBufferData=e.gpuBuffer,this.downloader=e.download,this.disposer=e.dispose;break}case"ml-tensor":{if(o!=="float32"&&o!=="float16"&&o!=="int32"&&o!=="int64"&&o!=="uint32"&&o!=="uint64"&&o!=="int8"&&o!=="uint8"&&o!=="bool"&&o!=="uint4"&&o!=="int4")throw new TypeError(`unsupported type "${o}" to create tensor from MLTensor`);this.mlTensorData=e.mlTensor,this.downloader=e.download,this.disposer=e.dispose;break}default:throw new Error(`Tensor constructor: unsupported location '${this.dataLocation}'`)}else{let s,a;if(typeof e=="string")if(o=e,a=n,e==="string"){if(!Array.isArray(t))throw new TypeError("A string tensor's data must be a string array.");s=t}else{let l=Lt.get(e);if(l===void 0)throw new TypeError(`Unsupported tensor type: ${e}.`);if(Array.isArray(t)){if(e==="float16"&&l===Uint16Array||e==="uint4"||e==="int4")throw new TypeError(`Creating a ${e} tensor from number array is not supported. Please use ${l.name} as data.`);e==="uint64"||e==="int64"?s=l.from(t,BigInt):s=l.from(t)}else if(t instanceof l)s=t;else if(t instanceof Uint8ClampedArray)if(e==="uint8")s=Uint8Array.from(t);else throw new TypeError("A Uint8ClampedArray tensor's data must be type of uint8");else if(e==="float16"&&t instanceof Uint16Array&&l!==Uint16Array)s=new globalThis.Float16Array(t.buffer,t.byteOffset,t.length);else throw new TypeError(`A ${o} tensor's data must be type of ${l}`)}else if(a=t,Array.isArray(e)){if(e.length===0)throw new TypeError("Tensor type cannot be inferred from an empty array.");let l=typeof e[0];if(l==="string")o="string",s=e;else if(l==="boolean")o="bool",s=Uint8Array.from(e);else throw new TypeError(`Invalid element type of data array: ${l}.`)}else if(e instanceof Uint8ClampedArray)o="uint8",s=Uint8Array.from(e);else{let l=Ln.get(e.constructor);if(l===void 0)throw new TypeError(`Unsupported type for tensor data: ${e.constructor}.`);o=l,s=e}if(a===void 0)a=[s.length];else if(!Array.isArray(a))throw new TypeError("A tensor's dims must be a number array");r=a,this.cpuData=s,this.dataLocation="cpu"}let i=gl(r);if(this.cpuData&&i!==this.cpuData.length&&!((o==="uint4"||o==="int4")&&Math.ceil(i/2)===this.cpuData.length))throw new Error(`Tensor's size(${i}) does not match data length(${this.cpuData.length}).`);this.type=o,this.dims=r,this.size=i}static async fromImage(e,t){return fl(e,t)}static fromTexture(e,t){return ul(e,t)}static fromGpuBuffer(e,t){return dl(e,t)}static fromMLTensor(e,t){return pl(e,t)}static fromPinnedBuffer(e,t,n){return hl(e,t,n)}toDataURL(e){return ll(this,e)}toImageData(e){return cl(this,e)}get data(){if(this.ensureValid(),!this.cpuData)throw new Error("The data is not on CPU. Use `getData()` to download GPU data to CPU, or use `texture` or `gpuBuffer` property to access the GPU data directly.");return this.cpuData}get location(){return this.dataLocation}get texture(){if(this.ensureValid(),!this.gpuTextureData)throw new Error("The data is not stored as a WebGL texture.");return this.gpuTextureData}get gpuBuffer(){if(this.ensureValid(),!this.gpuBufferData)throw new Error("The data is not stored as a WebGPU buffer.");return this.gpuBufferData}get mlTensor(){if(this.ensureValid(),!this.mlTensorData)throw new Error("The data is not stored as a WebNN MLTensor.");return this.mlTensorData}async getData(e){switch(this.ensureValid(),this.dataLocation){case"cpu":case"cpu-pinned":return this.data;case"texture":case"gpu-buffer":case"ml-tensor":{if(!this.downloader)throw new Error("The current tensor is not created with a specified data downloader.");if(this.isDownloading)throw new Error("The current tensor is being downloaded.");try{this.isDownloading=!0;let t=await this.downloader();return this.downloader=void 0,this.dataLocation="cpu",this.cpuData=t,e&&this.disposer&&(this.disposer(),this.disposer=void 0),t}finally{this.isDownloading=!1}}default:throw new Error(`cannot get data from location: ${this.dataLocation}`)}}dispose(){if(this.isDownloading)throw new Error("The current tensor is being downloaded.");this.disposer&&(this.disposer(),this.disposer=void 0),this.cpuData=void 0,this.gpuTextureData=void 0,this.gpuBufferData=void 0,this.mlTensorData=void 0,this.downloader=void 0,this.isDownloading=void 0,this.dataLocation="none"}ensureValid(){if(this.dataLocation==="none")throw new Error("The tensor is disposed.")}reshape(e){if(this.ensureValid(),this.downloader||this.disposer)throw new Error("Cannot reshape a tensor that owns GPU resource.");return wl(this,e)}}}),Re,bl=ce(()=>{"use strict";ns(),Re=Le}),Zo,Do,nn,rn,on,sn,yl=ce(()=>{"use strict";al(),Zo=(e,t)=>{(typeof Me.trace>"u"?!Me.wasm.trace:!Me.trace)||console.timeStamp(`${e}::ORT::${t}`)},Do=(e,t)=>{let n=new Error().stack?.split(/\r\n|\r|\n/g)||[],o=!1;for(let r=0;r<n.length;r++){if(o&&!n[r].includes("TRACE_FUNC")){let i=`FUNC_${e}::${n[r].trim().split(" ")[1]}`;t&&(i+=`::${t}`),Zo("CPU",i);return}n[r].includes("TRACE_FUNC")&&(o=!0)}},nn=e=>{(typeof Me.trace>"u"?!Me.wasm.trace:!Me.trace)||Do("BEGIN",e)},rn=e=>{(typeof Me.trace>"u"?!Me.wasm.trace:!Me.trace)||Do("END",e)},on=e=>{(typeof Me.trace>"u"?!Me.wasm.trace:!Me.trace)||console.time(`ORT::${e}`)},sn=e=>{(typeof Me.trace>"u"?!Me.wasm.trace:!Me.trace)||console.timeEnd(`ORT::${e}`)}}),vl,Em=ce(()=>{"use strict";sl(),bl(),yl(),vl=class xl{constructor(t){this.handler=t}async run(t,n,o){nn(),on("InferenceSession.run");let r={},i={};if(typeof t!="object"||t===null||t instanceof Re||Array.isArray(t))throw new TypeError("'feeds' must be an object that use input names as keys and OnnxValue as corresponding values.");let s=!0;if(typeof n=="object"){if(n===null)throw new TypeError("Unexpected argument[1]: cannot be null.");if(n instanceof Re)throw new TypeError("'fetches' cannot be a Tensor");if(Array.isArray(n)){if(n.length===0)throw new TypeError("'fetches' cannot be an empty array.");s=!1;for(let c of n){if(typeof c!="string")throw new TypeError("'fetches' must be a string array or an object.");if(this.outputNames.indexOf(c)===-1)throw new RangeError(`'fetches' contains invalid output name: ${c}.`);r[c]=null}if(typeof o=="object"&&o!==null)i=o;else if(typeof o<"u")throw new TypeError("'options' must be an object.")}else{let c=!1,f=Object.getOwnPropertyNames(n);for(let u of this.outputNames)if(f.indexOf(u)!==-1){let d=n[u];(d===null||d instanceof Re)&&(c=!0,s=!1,r[u]=d)}if(c){if(typeof o=="object"&&o!==null)i=o;else if(typeof o<"u")throw new TypeError("'options' must be an object.")}else i=n}}else if(typeof n<"u")throw new TypeError("Unexpected argument[1]: must be 'fetches' or 'options'.");for(let c of this.inputNames)if(typeof t[c]>"u")throw new Error(`input '${c}' is missing in 'feeds'.`);if(s)for(let c of this.outputNames)r[c]=null;let a=await this.handler.run(t,r,i),l={};for(let c in a)if(Object.hasOwnProperty.call(a,c)){let f=a[c];f instanceof Re?l[c]=f:l[c]=new Re(f.type,f.data,f.dims)}return sn("InferenceSession.run"),rn(),l}async release(){return this.handler.dispose()}static async create(t,n,o,r){nn(),on("InferenceSession.create");let i,s={};if(typeof t=="string"){if(i=t,typeof n=="object"&&n!==null)s=n;else if(typeof n<"u")throw new TypeError("'options' must be an object.")}else if(t instanceof Uint8Array){if(i=t,typeof n=="object"&&n!==null)s=n;else if(typeof n<"u")throw new TypeError("'options' must be an object.")}else if(t instanceof ArrayBuffer||typeof SharedArrayBuffer<"u"&&t instanceof SharedArrayBuffer){let f=t,u=0,d=t.byteLength;if(typeof n=="object"&&n!==null)s=n;else if(typeof n=="number"){if(u=n,!Number.isSafeInteger(u))throw new RangeError("'byteOffset' must be an integer.");if(u<0||u>=f.byteLength)throw new RangeError(`'byteOffset' is out of range [0, ${f.byteLength}).`);if(d=t.byteLength-u,typeof o=="number"){if(d=o,!Number.isSafeInteger(d))throw new RangeError("'byteLength' must be an integer.");if(d<=0||u+d>f.byteLength)throw new RangeError(`'byteLength' is out of range (0, ${f.byteLength-u}].`);if(typeof r=="object"&&r!==null)s=r;else if(typeof r<"u")throw new TypeError("'options' must be an object.")}else if(typeof o<"u")throw new TypeError("'byteLength' must be a number.")}else if(typeof n<"u")throw new TypeError("'options' must be an object.");i=new Uint8Array(f,u,d)}else throw new TypeError("Unexpected argument[0]: must be 'path' or 'buffer'.");let[a,l]=await ol(s),c=await a.createInferenceSessionHandler(i,l);return sn("InferenceSession.create"),rn(),new xl(c)}startProfiling(){this.handler.startProfiling()}endProfiling(){this.handler.endProfiling()}get inputNames(){return this.handler.inputNames}get outputNames(){return this.handler.outputNames}get inputMetadata(){return this.handler.inputMetadata}get outputMetadata(){return this.handler.outputMetadata}}}),gr,Am=ce(()=>{"use strict";Em(),gr=vl}),Tm=ce(()=>{"use strict"}),$m=ce(()=>{"use strict"}),Sm=ce(()=>{"use strict"}),Om=ce(()=>{"use strict"}),Lm={};mr(Lm,{InferenceSession:()=>gr,TRACE:()=>Zo,TRACE_EVENT_BEGIN:()=>on,TRACE_EVENT_END:()=>sn,TRACE_FUNC_BEGIN:()=>nn,TRACE_FUNC_END:()=>rn,Tensor:()=>Re,env:()=>he,registerBackend:()=>dr});var Rt=ce(()=>{"use strict";bm(),vm(),Am(),bl(),Tm(),$m(),yl(),Sm(),Om()}),rs=ce(()=>{"use strict"}),kl={};mr(kl,{default:()=>Ml});var Bo,Fo,Ml,Rm=ce(()=>{"use strict";Il(),an(),os(),Bo="ort-wasm-proxy-worker",Fo=globalThis.self?.name===Bo,Fo&&(self.onmessage=e=>{let{type:t,in:n}=e.data;try{switch(t){case"init-wasm":ss(n.wasm).then(()=>{fs(n).then(()=>{postMessage({type:t})},o=>{postMessage({type:t,err:o})})},o=>{postMessage({type:t,err:o})});break;case"init-ep":{let{epName:o,env:r}=n;us(r,o).then(()=>{postMessage({type:t})},i=>{postMessage({type:t,err:i})});break}case"copy-from":{let{buffer:o}=n,r=hr(o);postMessage({type:t,out:r});break}case"create":{let{model:o,options:r}=n;ds(o,r).then(i=>{postMessage({type:t,out:i})},i=>{postMessage({type:t,err:i})});break}case"release":ps(n),postMessage({type:t});break;case"run":{let{sessionId:o,inputIndices:r,inputs:i,outputIndices:s,options:a}=n;hs(o,r,i,s,new Array(s.length).fill(null),a).then(l=>{l.some(c=>c[3]!=="cpu")?postMessage({type:t,err:"Proxy does not support non-cpu tensor location."}):postMessage({type:t,out:l},gs([...i,...l]))},l=>{postMessage({type:t,err:l})});break}case"end-profiling":ms(n),postMessage({type:t});break;default:}}catch(o){postMessage({type:t,err:o})}}),Ml=Fo?null:e=>new Worker(e??Oe,{type:"module",name:Bo})}),Nl={};mr(Nl,{default:()=>El});async function Ua(e={}){var t=e,n=!!globalThis.window,o=!!globalThis.WorkerGlobalScope,r=o&&self.name?.startsWith("em-pthread");t.mountExternalData=(p,b)=>{p.startsWith("./")&&(p=p.substring(2)),(t.Tb||(t.Tb=new Map)).set(p,b)},t.unmountExternalData=()=>{delete t.Tb,delete t.mc,delete t.lc,delete t.nc},globalThis.SharedArrayBuffer??new WebAssembly.Memory({initial:0,maximum:0,shared:!0}).buffer.constructor;var i,s,a=(p,b)=>{throw b},l="file:///page/",c="";if(n||o){try{c=new URL(".",l).href}catch{}o&&(s=p=>{var b=new XMLHttpRequest;return b.open("GET",p,!1),b.responseType="arraybuffer",b.send(null),new Uint8Array(b.response)}),i=async p=>{if($(p))return new Promise((T,A)=>{var O=new XMLHttpRequest;O.open("GET",p,!0),O.responseType="arraybuffer",O.onload=()=>{O.status==200||O.status==0&&O.response?T(O.response):A(O.status)},O.onerror=A,O.send(null)});var b=await fetch(p,{credentials:"same-origin"});if(b.ok)return b.arrayBuffer();throw Error(b.status+" : "+b.url)}}var f,u,d,h,g,v,k=console.log.bind(console),m=console.error.bind(console),x=k,E=m,y=!1,$=p=>p.startsWith("file://");function w(){at.buffer!=I.buffer&&U()}if(r){let p=function(b){try{var T=b.data,A=T.Rb;if(A==="load"){let O=[];self.onmessage=_=>O.push(_),v=()=>{postMessage({Rb:"loaded"});for(let _ of O)p(_);self.onmessage=p};for(let _ of T.ac)t[_]&&!t[_].proxy||(t[_]=(...V)=>{postMessage({Rb:"callHandler",$b:_,args:V})},_=="print"&&(x=t[_]),_=="printErr"&&(E=t[_]));at=T.fc,U(),u=T.hc,le(),sr()}else if(A==="run"){(function(O){var _=(w(),B)[O+52>>>2>>>0];O=(w(),B)[O+56>>>2>>>0],La(_,_-O),X(_)})(T.Qb),$o(T.Qb,0,0,1,0,0),zi(),ko(T.Qb),S||=!0;try{Ip(T.dc,T.Vb)}catch(O){if(O!="unwind")throw O}}else T.target!=="setimmediate"&&(A==="checkMailbox"?S&&tr():A&&(E(`worker: received unknown command ${A}`),E(T)))}catch(O){throw Aa(),O}};var L=p,S=!1;self.onunhandledrejection=b=>{throw b.reason||b},self.onmessage=p}var I,D,C,M,B,R,F,z,Y,P=!1;function U(){var p=at.buffer;t.HEAP8=I=new Int8Array(p),C=new Int16Array(p),t.HEAPU8=D=new Uint8Array(p),new Uint16Array(p),t.HEAP32=M=new Int32Array(p),t.HEAPU32=B=new Uint32Array(p),R=new Float32Array(p),F=new Float64Array(p),z=new BigInt64Array(p),new BigUint64Array(p)}function G(){P=!0,r?v():lt.Va()}function q(p){throw E(p="Aborted("+p+")"),y=!0,p=new WebAssembly.RuntimeError(p+". Build with -sASSERTIONS for more info."),g?.(p),p}function K(){return{a:{T:vh,f:Dp,w:Bp,e:Fp,k:zp,h:Up,L:jp,b:Wp,G:Hp,ua:qi,j:Gp,M:Qi,La:Zi,qa:Ji,sa:Xi,Ma:ea,Ja:ta,Ca:na,Ia:ra,Z:oa,ra:sa,oa:ia,Ka:aa,pa:la,Ra:Vp,Fa:qp,ma:Yp,va:Qp,ja:Zp,U:Jp,Ea:ko,Oa:Xp,za:eh,Aa:th,Ba:nh,xa:da,ya:pa,ka:ha,Ta:oh,Qa:ah,W:lh,V:ch,Pa:sh,F:fh,Na:uh,na:dh,u:rh,H:ph,S:rr,la:mh,ba:hh,Ua:gh,Ga:wa,Ha:ba,ta:ke,I:ya,wa:va,Y:xa,Da:ka,X:Ma,$:rm,N:Jh,aa:nm,O:Zh,v:zh,d:Nh,m:kh,n:xh,r:Ch,ca:Kh,E:qh,o:Th,P:Yh,C:Xh,J:Vh,da:Gh,ea:Hh,z:_h,fa:jh,Q:Wh,ga:Uh,y:Bh,D:Qh,c:Mh,q:Ah,i:Eh,_:om,l:Sh,p:Oh,s:$h,t:Lh,x:Ih,R:Fh,A:em,K:Dh,B:tm,ha:Ph,ia:Rh,g:bh,a:at,Sa:ae}}}async function le(){function p(A,O){return lt=A.exports,lt=(function(){var _=lt,V=ne=>()=>ne()>>>0,Q=ne=>oe=>ne(oe)>>>0;return(_=Object.assign({},_)).ub=V(_.ub),_.wb=Q(_.wb),_.Kb=Q(_.Kb),_.Lb=V(_.Lb),_.Pb=Q(_.Pb),_})(),Zt.push(lt.xb),A=lt,t._OrtInit=A.Wa,t._OrtGetLastError=A.Xa,t._OrtCreateSessionOptions=A.Ya,t._OrtAppendExecutionProvider=A.Za,t._OrtAddFreeDimensionOverride=A._a,t._OrtAddSessionConfigEntry=A.$a,t._OrtReleaseSessionOptions=A.ab,t._OrtCreateSession=A.bb,t._OrtReleaseSession=A.cb,t._OrtGetInputOutputCount=A.db,t._OrtGetInputOutputMetadata=A.eb,t._OrtFree=A.fb,t._OrtCreateTensor=A.gb,t._OrtGetTensorData=A.hb,t._OrtReleaseTensor=A.ib,t._OrtCreateRunOptions=A.jb,t._OrtAddRunConfigEntry=A.kb,t._OrtReleaseRunOptions=A.lb,t._OrtCreateBinding=A.mb,t._OrtBindInput=A.nb,t._OrtBindOutput=A.ob,t._OrtClearBoundOutputs=A.pb,t._OrtReleaseBinding=A.qb,t._OrtRunWithBinding=A.rb,t._OrtRun=A.sb,t._OrtEndProfiling=A.tb,or=A.ub,Na=t._free=A.vb,Ea=t._malloc=A.wb,$o=A.zb,Aa=A.Ab,Ta=A.Bb,$a=A.Cb,So=A.Db,Sa=A.Eb,Oa=A.Fb,te=A.Gb,An=A.Hb,La=A.Ib,X=A.Jb,Oo=A.Kb,ee=A.Lb,Ra=A.Mb,Lo=A.Nb,Pa=A.Ob,Ca=A.Pb,_a=A.yb,u=O,lt}var b,T=K();return t.instantiateWasm?new Promise(A=>{t.instantiateWasm(T,(O,_)=>{A(p(O,_))})}):r?p(new WebAssembly.Instance(u,K()),u):(Y??=t.locateFile?t.locateFile?t.locateFile("ort-wasm-simd-threaded.wasm",c):c+"ort-wasm-simd-threaded.wasm":new URL("ort-wasm-simd-threaded.wasm","file:///page/").href,b=await(async function(A){var O=Y;if(!f&&!$(O))try{var _=fetch(O,{credentials:"same-origin"});return await WebAssembly.instantiateStreaming(_,A)}catch(V){E(`wasm streaming compile failed: ${V}`),E("falling back to ArrayBuffer instantiation")}return(async function(V,Q){try{var ne=await(async function(oe){if(!f)try{var Ne=await i(oe);return new Uint8Array(Ne)}catch{}if(oe==Y&&f)oe=new Uint8Array(f);else{if(!s)throw"both async and sync fetching of the wasm failed";oe=s(oe)}return oe})(V);return await WebAssembly.instantiate(ne,Q)}catch(oe){E(`failed to asynchronously prepare wasm: ${oe}`),q(oe)}})(O,A)})(T),p(b.instance,b.module))}class ie{name="ExitStatus";constructor(b){this.message=`Program terminated with exit(${b})`,this.status=b}}var pe=p=>{p.terminate(),p.onmessage=()=>{}},H=[],W=0,se=null,J=p=>{ge.length==0&&(ji(),Ui(ge[0]));var b=ge.pop();if(!b)return 6;fe.push(b),Ve[p.Qb]=b,b.Qb=p.Qb;var T={Rb:"run",dc:p.cc,Vb:p.Vb,Qb:p.Qb};return b.postMessage(T,p.Zb),0},Z=0,j=(p,b,...T)=>{var A,O=16*T.length,_=ee(),V=Oo(O),Q=V>>>3;for(A of T)typeof A=="bigint"?((w(),z)[Q++>>>0]=1n,(w(),z)[Q++>>>0]=A):((w(),z)[Q++>>>0]=0n,(w(),F)[Q++>>>0]=A);return p=Ta(p,0,O,V,b),X(_),p};function ae(p){if(r)return j(0,1,p);if(d=p,!(0<Z)){for(var b of fe)pe(b);for(b of ge)pe(b);ge=[],fe=[],Ve={},y=!0}a(0,new ie(p))}function be(p){if(r)return j(1,0,p);ke(p)}var ke=p=>{if(d=p,r)throw be(p),"unwind";ae(p)},ge=[],fe=[],Zt=[],Ve={},Fi=p=>{var b=p.Qb;delete Ve[b],ge.push(p),fe.splice(fe.indexOf(p),1),p.Qb=0,$a(b)};function zi(){Zt.forEach(p=>p())}var Ui=p=>new Promise(b=>{p.onmessage=O=>{var _=O.data;if(O=_.Rb,_.Ub&&_.Ub!=or()){var V=Ve[_.Ub];V?V.postMessage(_,_.Zb):E(`Internal error! Worker sent a message "${O}" to target pthread ${_.Ub}, but that thread no longer exists!`)}else O==="checkMailbox"?tr():O==="spawnThread"?J(_):O==="cleanupThread"?xo(()=>{Fi(Ve[_.ec])}):O==="loaded"?(p.loaded=!0,b(p)):_.target==="setimmediate"?p.postMessage(_):O==="uncaughtException"?p.onerror(_.error):O==="callHandler"?t[_.$b](..._.args):O&&E(`worker sent an unknown command ${O}`)},p.onerror=O=>{throw E(`worker sent an error! ${O.filename}:${O.lineno}: ${O.message}`),O};var T,A=[];for(T of[])t.propertyIsEnumerable(T)&&A.push(T);p.postMessage({Rb:"load",ac:A,fc:at,hc:u})});function ji(){var p=new Worker((()=>{let b=URL;return new b("ort.wasm.bundle.min.mjs","file:///page/")})(),{type:"module",workerData:"em-pthread",name:"em-pthread"});ge.push(p)}var at,Wi=[],re=p=>{var b=Wi[p];return b||(Wi[p]=b=_a.get(p)),b},Ip=(p,b)=>{Z=0,p=re(p)(b),0<Z?d=p:So(p)},Xn=[],er=0;function Dp(p){var b=new bo(p>>>=0);return(w(),I)[b.Sb+12>>>0]==0&&(Hi(b,!0),er--),Gi(b,!1),Xn.push(b),Ca(p)}var Jt=0,Bp=()=>{te(0,0);var p=Xn.pop();Ra(p.Wb),Jt=0};function Hi(p,b){b=b?1:0,(w(),I)[p.Sb+12>>>0]=b}function Gi(p,b){b=b?1:0,(w(),I)[p.Sb+13>>>0]=b}class bo{constructor(b){this.Wb=b,this.Sb=b-24}}var yo=p=>{var b=Jt;if(!b)return An(0),0;var T=new bo(b);(w(),B)[T.Sb+16>>>2>>>0]=b;var A=(w(),B)[T.Sb+4>>>2>>>0];if(!A)return An(0),b;for(var O of p){if(O===0||O===A)break;if(Pa(O,A,T.Sb+16))return An(O),b}return An(A),b};function Fp(){return yo([])}function zp(p){return yo([p>>>0])}function Up(p,b,T,A){return yo([p>>>0,b>>>0,T>>>0,A>>>0])}var jp=()=>{var p=Xn.pop();p||q("no exception to throw");var b=p.Wb;throw(w(),I)[p.Sb+13>>>0]==0&&(Xn.push(p),Gi(p,!0),Hi(p,!1),er++),Lo(b),Jt=b};function Wp(p,b,T){var A=new bo(p>>>=0);throw b>>>=0,T>>>=0,(w(),B)[A.Sb+16>>>2>>>0]=0,(w(),B)[A.Sb+4>>>2>>>0]=b,(w(),B)[A.Sb+8>>>2>>>0]=T,Lo(p),er++,Jt=p}var Hp=()=>er;function Vi(p,b,T,A){return r?j(2,1,p,b,T,A):qi(p,b,T,A)}function qi(p,b,T,A){if(p>>>=0,b>>>=0,T>>>=0,A>>>=0,!globalThis.SharedArrayBuffer)return 6;var O=[];return r&&O.length===0?Vi(p,b,T,A):(p={cc:T,Qb:p,Vb:A,Zb:O},r?(p.Rb="spawnThread",postMessage(p,O),0):J(p))}function Gp(p){throw Jt||=p>>>0,Jt}var Ki=globalThis.TextDecoder&&new TextDecoder,Yi=(p,b=0,T,A)=>{var O=b>>>=0;if(T=O+T,A)A=T;else{for(;p[O]&&!(O>=T);)++O;A=O}if(16<A-b&&p.buffer&&Ki)return Ki.decode(p.buffer instanceof ArrayBuffer?p.subarray(b,A):p.slice(b,A));for(O="";b<A;)if(128&(T=p[b++])){var _=63&p[b++];if((224&T)==192)O+=String.fromCharCode((31&T)<<6|_);else{var V=63&p[b++];65536>(T=(240&T)==224?(15&T)<<12|_<<6|V:(7&T)<<18|_<<12|V<<6|63&p[b++])?O+=String.fromCharCode(T):(T-=65536,O+=String.fromCharCode(55296|T>>10,56320|1023&T))}}else O+=String.fromCharCode(T);return O},vo=(p,b,T)=>(p>>>=0)?Yi((w(),D),p,b,T):"";function Qi(p,b,T){return r?j(3,1,p,b,T):0}function Zi(p,b){if(r)return j(4,1,p,b)}function Ji(p,b){if(r)return j(5,1,p,b)}function Xi(p,b,T){if(r)return j(6,1,p,b,T)}function ea(p,b,T){return r?j(7,1,p,b,T):0}function ta(p,b){if(r)return j(8,1,p,b)}function na(p,b,T){if(r)return j(9,1,p,b,T)}function ra(p,b,T,A){if(r)return j(10,1,p,b,T,A)}function oa(p,b,T,A){if(r)return j(11,1,p,b,T,A)}function sa(p,b,T,A){if(r)return j(12,1,p,b,T,A)}function ia(p){if(r)return j(13,1,p)}function aa(p,b){if(r)return j(14,1,p,b)}function la(p,b,T){if(r)return j(15,1,p,b,T)}var Vp=()=>q("");function qp(p){$o(p>>>0,!o,1,!n,131072,!1),zi()}var xo=p=>{if(!y)try{if(p(),!(0<Z))try{r?or()&&So(d):ke(d)}catch(b){b instanceof ie||b=="unwind"||a(0,b)}}catch(b){b instanceof ie||b=="unwind"||a(0,b)}},Kp=!Atomics.waitAsync||globalThis.navigator?.userAgent&&91>Number((navigator.userAgent.match(/Chrom(e|ium)\/([0-9]+)\./)||[])[2]);function ko(p){p>>>=0,Kp||(Atomics.waitAsync((w(),M),p>>>2,p).value.then(tr),p+=128,Atomics.store((w(),M),p>>>2,1))}var tr=()=>xo(()=>{var p=or();p&&(ko(p),Oa())});function Yp(p,b){(p>>>=0)==b>>>0?setTimeout(tr):r?postMessage({Ub:p,Rb:"checkMailbox"}):(p=Ve[p])&&p.postMessage({Rb:"checkMailbox"})}var Mo=[];function Qp(p,b,T,A,O){for(b>>>=0,O>>>=0,Mo.length=0,T=O>>>3,A=O+A>>>3;T<A;){var _;_=(w(),z)[T++>>>0]?(w(),z)[T++>>>0]:(w(),F)[T++>>>0],Mo.push(_)}return(b?Ia[b]:yh[p])(...Mo)}var Zp=()=>{Z=0};function Jp(p){p>>>=0,r?postMessage({Rb:"cleanupThread",ec:p}):Fi(Ve[p])}function Xp(p){}function eh(p,b){p=-9007199254740992>p||9007199254740992<p?NaN:Number(p),b>>>=0,p=new Date(1e3*p),(w(),M)[b>>>2>>>0]=p.getUTCSeconds(),(w(),M)[b+4>>>2>>>0]=p.getUTCMinutes(),(w(),M)[b+8>>>2>>>0]=p.getUTCHours(),(w(),M)[b+12>>>2>>>0]=p.getUTCDate(),(w(),M)[b+16>>>2>>>0]=p.getUTCMonth(),(w(),M)[b+20>>>2>>>0]=p.getUTCFullYear()-1900,(w(),M)[b+24>>>2>>>0]=p.getUTCDay(),p=(p.getTime()-Date.UTC(p.getUTCFullYear(),0,1,0,0,0,0))/864e5|0,(w(),M)[b+28>>>2>>>0]=p}var ca=p=>p%4==0&&(p%100!=0||p%400==0),fa=[0,31,60,91,121,152,182,213,244,274,305,335],ua=[0,31,59,90,120,151,181,212,243,273,304,334];function th(p,b){p=-9007199254740992>p||9007199254740992<p?NaN:Number(p),b>>>=0,p=new Date(1e3*p),(w(),M)[b>>>2>>>0]=p.getSeconds(),(w(),M)[b+4>>>2>>>0]=p.getMinutes(),(w(),M)[b+8>>>2>>>0]=p.getHours(),(w(),M)[b+12>>>2>>>0]=p.getDate(),(w(),M)[b+16>>>2>>>0]=p.getMonth(),(w(),M)[b+20>>>2>>>0]=p.getFullYear()-1900,(w(),M)[b+24>>>2>>>0]=p.getDay();var T=(ca(p.getFullYear())?fa:ua)[p.getMonth()]+p.getDate()-1|0;(w(),M)[b+28>>>2>>>0]=T,(w(),M)[b+36>>>2>>>0]=-60*p.getTimezoneOffset(),T=new Date(p.getFullYear(),6,1).getTimezoneOffset();var A=new Date(p.getFullYear(),0,1).getTimezoneOffset();p=0|(T!=A&&p.getTimezoneOffset()==Math.min(A,T)),(w(),M)[b+32>>>2>>>0]=p}function nh(p){p>>>=0;var b=new Date((w(),M)[p+20>>>2>>>0]+1900,(w(),M)[p+16>>>2>>>0],(w(),M)[p+12>>>2>>>0],(w(),M)[p+8>>>2>>>0],(w(),M)[p+4>>>2>>>0],(w(),M)[p>>>2>>>0],0),T=(w(),M)[p+32>>>2>>>0],A=b.getTimezoneOffset(),O=new Date(b.getFullYear(),6,1).getTimezoneOffset(),_=new Date(b.getFullYear(),0,1).getTimezoneOffset(),V=Math.min(_,O);return 0>T?(w(),M)[p+32>>>2>>>0]=+(O!=_&&V==A):0<T!=(V==A)&&(O=Math.max(_,O),b.setTime(b.getTime()+6e4*((0<T?V:O)-A))),(w(),M)[p+24>>>2>>>0]=b.getDay(),T=(ca(b.getFullYear())?fa:ua)[b.getMonth()]+b.getDate()-1|0,(w(),M)[p+28>>>2>>>0]=T,(w(),M)[p>>>2>>>0]=b.getSeconds(),(w(),M)[p+4>>>2>>>0]=b.getMinutes(),(w(),M)[p+8>>>2>>>0]=b.getHours(),(w(),M)[p+12>>>2>>>0]=b.getDate(),(w(),M)[p+16>>>2>>>0]=b.getMonth(),(w(),M)[p+20>>>2>>>0]=b.getYear(),p=b.getTime(),BigInt(isNaN(p)?-1:p/1e3)}function da(p,b,T,A,O,_,V){return r?j(16,1,p,b,T,A,O,_,V):-52}function pa(p,b,T,A,O,_){if(r)return j(17,1,p,b,T,A,O,_)}var En={},rh=()=>performance.timeOrigin+performance.now();function ha(p,b){if(r)return j(18,1,p,b);if(En[p]&&(clearTimeout(En[p].id),delete En[p]),!b)return 0;var T=setTimeout(()=>{delete En[p],xo(()=>Sa(p,performance.timeOrigin+performance.now()))},b);return En[p]={id:T,oc:b},0}var Nt=(p,b,T)=>{var A=(w(),D);if(b>>>=0,0<T){var O=b;T=b+T-1;for(var _=0;_<p.length;++_){var V=p.codePointAt(_);if(127>=V){if(b>=T)break;A[b++>>>0]=V}else if(2047>=V){if(b+1>=T)break;A[b++>>>0]=192|V>>6,A[b++>>>0]=128|63&V}else if(65535>=V){if(b+2>=T)break;A[b++>>>0]=224|V>>12,A[b++>>>0]=128|V>>6&63,A[b++>>>0]=128|63&V}else{if(b+3>=T)break;A[b++>>>0]=240|V>>18,A[b++>>>0]=128|V>>12&63,A[b++>>>0]=128|V>>6&63,A[b++>>>0]=128|63&V,_++}}A[b>>>0]=0,p=b-O}else p=0;return p};function oh(p,b,T,A){p>>>=0,b>>>=0,T>>>=0,A>>>=0;var O=new Date().getFullYear(),_=new Date(O,0,1).getTimezoneOffset();O=new Date(O,6,1).getTimezoneOffset();var V=Math.max(_,O);(w(),B)[p>>>2>>>0]=60*V,(w(),M)[b>>>2>>>0]=+(_!=O),p=(b=Q=>{var ne=Math.abs(Q);return`UTC${0<=Q?"-":"+"}${String(Math.floor(ne/60)).padStart(2,"0")}${String(ne%60).padStart(2,"0")}`})(_),b=b(O),O<_?(Nt(p,T,17),Nt(b,A,17)):(Nt(p,A,17),Nt(b,T,17))}var sh=()=>Date.now(),ih=1;function ah(p,b,T){if(T>>>=0,!(0<=p&&3>=p))return 28;if(p===0)p=Date.now();else{if(!ih)return 52;p=performance.timeOrigin+performance.now()}return p=Math.round(1e6*p),(w(),z)[T>>>3>>>0]=BigInt(p),0}var No=[];function lh(p,b,T){p>>>=0,b>>>=0,T>>>=0,No.length=0;for(var A;A=(w(),D)[b++>>>0];){var O=A!=105;T+=(O&=A!=112)&&T%8?4:0,No.push(A==112?(w(),B)[T>>>2>>>0]:A==106?(w(),z)[T>>>3>>>0]:A==105?(w(),M)[T>>>2>>>0]:(w(),F)[T>>>3>>>0]),T+=O?8:4}return Ia[p](...No)}var ch=()=>{};function fh(p,b){return E(vo(p>>>0,b>>>0))}var uh=()=>{throw Z+=1,"unwind"};function dh(){return 4294901760}var ph=()=>navigator.hardwareConcurrency,Et={},Eo=p=>{for(var b=0,T=0;T<p.length;++T){var A=p.charCodeAt(T);127>=A?b++:2047>=A?b+=2:55296<=A&&57343>=A?(b+=4,++T):b+=3}return b},nr=p=>{var b;return(b=/\bwasm-function\[\d+\]:(0x[0-9a-f]+)/.exec(p))?+b[1]:(b=/:(\d+):\d+(?:\)|$)/.exec(p))?2147483648|+b[1]:0},ma=p=>{for(var b of p)(p=nr(b))&&(Et[p]=b)};function hh(){var p=Error().stack.toString().split(`
`);return p[0]=="Error"&&p.shift(),ma(p),Et.Xb=nr(p[3]),Et.bc=p,Et.Xb}function rr(p){if(!(p=Et[p>>>0]))return 0;var b;if(b=/^\s+at .*\.wasm\.(.*) \(.*\)$/.exec(p))p=b[1];else if(b=/^\s+at (.*) \(.*\)$/.exec(p))p=b[1];else{if(!(b=/^(.+?)@/.exec(p)))return 0;p=b[1]}Na(rr.Yb??0),b=Eo(p)+1;var T=Ea(b);return T&&Nt(p,T,b),rr.Yb=T,rr.Yb}function mh(p){p>>>=0;var b=(w(),D).length;if(p<=b||4294901760<p)return!1;for(var T=1;4>=T;T*=2){var A=b*(1+.2/T);A=Math.min(A,p+100663296);e:{A=(Math.min(4294901760,65536*Math.ceil(Math.max(p,A)/65536))-at.buffer.byteLength+65535)/65536|0;try{at.grow(A),U();var O=1;break e}catch{}O=void 0}if(O)return!0}return!1}function gh(p,b,T){if(p>>>=0,b>>>=0,Et.Xb==p)var A=Et.bc;else(A=Error().stack.toString().split(`
`))[0]=="Error"&&A.shift(),ma(A);for(var O=3;A[O]&&nr(A[O])!=p;)++O;for(p=0;p<T&&A[p+O];++p)(w(),M)[b+4*p>>>2>>>0]=nr(A[p+O]);return p}var Ao,To={},ga=()=>{if(!Ao){var p,b={USER:"web_user",LOGNAME:"web_user",PATH:"/",PWD:"/",HOME:"/home/web_user",LANG:(globalThis.navigator?.language??"C").replace("-","_")+".UTF-8",_:"./this.program"};for(p in To)To[p]===void 0?delete b[p]:b[p]=To[p];var T=[];for(p in b)T.push(`${p}=${b[p]}`);Ao=T}return Ao};function wa(p,b){if(r)return j(19,1,p,b);p>>>=0,b>>>=0;var T,A=0,O=0;for(T of ga()){var _=b+A;(w(),B)[p+O>>>2>>>0]=_,A+=Nt(T,_,1/0)+1,O+=4}return 0}function ba(p,b){if(r)return j(20,1,p,b);p>>>=0,b>>>=0;var T=ga();for(var A of((w(),B)[p>>>2>>>0]=T.length,p=0,T))p+=Eo(A)+1;return(w(),B)[b>>>2>>>0]=p,0}function ya(p){return r?j(21,1,p):52}function va(p,b,T,A,O){return r?j(22,1,p,b,T,A,O):52}function xa(p,b,T,A){return r?j(23,1,p,b,T,A):52}function ka(p,b,T,A){return r?j(24,1,p,b,T,A):70}var wh=[null,[],[]];function Ma(p,b,T,A){if(r)return j(25,1,p,b,T,A);b>>>=0,T>>>=0,A>>>=0;for(var O=0,_=0;_<T;_++){var V=(w(),B)[b>>>2>>>0],Q=(w(),B)[b+4>>>2>>>0];b+=8;for(var ne=0;ne<Q;ne++){var oe=p,Ne=(w(),D)[V+ne>>>0],Fe=wh[oe];Ne===0||Ne===10?((oe===1?x:E)(Yi(Fe)),Fe.length=0):Fe.push(Ne)}O+=Q}return(w(),B)[A>>>2>>>0]=O,0}function bh(p){return p>>>0}r||(function(){for(var p=t.numThreads-1;p--;)ji();H.push(async()=>{var b=(async function(){if(!r)return Promise.all(ge.map(Ui))})();W++,await b,--W==0&&se&&(b=se,se=null,b())})})(),r||(at=new WebAssembly.Memory({initial:256,maximum:65536,shared:!0}),U()),t.wasmBinary&&(f=t.wasmBinary),t.stackSave=()=>ee(),t.stackRestore=p=>X(p),t.stackAlloc=p=>Oo(p),t.setValue=function(p,b,T="i8"){switch(T.endsWith("*")&&(T="*"),T){case"i1":case"i8":(w(),I)[p>>>0]=b;break;case"i16":(w(),C)[p>>>1>>>0]=b;break;case"i32":(w(),M)[p>>>2>>>0]=b;break;case"i64":(w(),z)[p>>>3>>>0]=BigInt(b);break;case"float":(w(),R)[p>>>2>>>0]=b;break;case"double":(w(),F)[p>>>3>>>0]=b;break;case"*":(w(),B)[p>>>2>>>0]=b;break;default:q(`invalid type for setValue: ${T}`)}},t.getValue=function(p,b="i8"){switch(b.endsWith("*")&&(b="*"),b){case"i1":case"i8":return(w(),I)[p>>>0];case"i16":return(w(),C)[p>>>1>>>0];case"i32":return(w(),M)[p>>>2>>>0];case"i64":return(w(),z)[p>>>3>>>0];case"float":return(w(),R)[p>>>2>>>0];case"double":return(w(),F)[p>>>3>>>0];case"*":return(w(),B)[p>>>2>>>0];default:q(`invalid type for getValue: ${b}`)}},t.UTF8ToString=vo,t.stringToUTF8=Nt,t.lengthBytesUTF8=Eo;var or,Na,Ea,$o,Aa,Ta,$a,So,Sa,Oa,te,An,La,X,Oo,ee,Ra,Lo,Pa,Ca,_a,lt,yh=[ae,be,Vi,Qi,Zi,Ji,Xi,ea,ta,na,ra,oa,sa,ia,aa,la,da,pa,ha,wa,ba,ya,va,xa,ka,Ma],Ia={1042604:(p,b,T,A,O)=>{if(t===void 0||!t.Tb)return 1;if((p=vo(Number(p>>>0))).startsWith("./")&&(p=p.substring(2)),!(p=t.Tb.get(p)))return 2;if(b=Number(b>>>0),T=Number(T>>>0),A=Number(A>>>0),b+T>p.byteLength)return 3;try{let _=p.subarray(b,b+T);switch(O){case 0:(w(),D).set(_,A>>>0);break;case 1:t.ic?t.ic(A,_):t.kc(A,_);break;default:return 4}return 0}catch{return 4}},1043428:()=>typeof wasmOffsetConverter<"u"};function vh(){return typeof wasmOffsetConverter<"u"}function xh(p,b,T,A){var O=ee();try{return re(p)(b,T,A)}catch(_){if(X(O),_!==_+0)throw _;te(1,0)}}function kh(p,b,T){var A=ee();try{return re(p)(b,T)}catch(O){if(X(A),O!==O+0)throw O;te(1,0)}}function Mh(p){var b=ee();try{re(p)()}catch(T){if(X(b),T!==T+0)throw T;te(1,0)}}function Nh(p,b){var T=ee();try{return re(p)(b)}catch(A){if(X(T),A!==A+0)throw A;te(1,0)}}function Eh(p,b,T){var A=ee();try{re(p)(b,T)}catch(O){if(X(A),O!==O+0)throw O;te(1,0)}}function Ah(p,b){var T=ee();try{re(p)(b)}catch(A){if(X(T),A!==A+0)throw A;te(1,0)}}function Th(p,b,T,A,O,_,V){var Q=ee();try{return re(p)(b,T,A,O,_,V)}catch(ne){if(X(Q),ne!==ne+0)throw ne;te(1,0)}}function $h(p,b,T,A,O,_){var V=ee();try{re(p)(b,T,A,O,_)}catch(Q){if(X(V),Q!==Q+0)throw Q;te(1,0)}}function Sh(p,b,T,A){var O=ee();try{re(p)(b,T,A)}catch(_){if(X(O),_!==_+0)throw _;te(1,0)}}function Oh(p,b,T,A,O){var _=ee();try{re(p)(b,T,A,O)}catch(V){if(X(_),V!==V+0)throw V;te(1,0)}}function Lh(p,b,T,A,O,_,V){var Q=ee();try{re(p)(b,T,A,O,_,V)}catch(ne){if(X(Q),ne!==ne+0)throw ne;te(1,0)}}function Rh(p,b,T,A,O,_,V){var Q=ee();try{re(p)(b,T,A,O,_,V)}catch(ne){if(X(Q),ne!==ne+0)throw ne;te(1,0)}}function Ph(p,b,T,A,O,_,V,Q){var ne=ee();try{re(p)(b,T,A,O,_,V,Q)}catch(oe){if(X(ne),oe!==oe+0)throw oe;te(1,0)}}function Ch(p,b,T,A,O){var _=ee();try{return re(p)(b,T,A,O)}catch(V){if(X(_),V!==V+0)throw V;te(1,0)}}function _h(p,b,T){var A=ee();try{return re(p)(b,T)}catch(O){if(X(A),O!==O+0)throw O;te(1,0)}}function Ih(p,b,T,A,O,_,V,Q){var ne=ee();try{re(p)(b,T,A,O,_,V,Q)}catch(oe){if(X(ne),oe!==oe+0)throw oe;te(1,0)}}function Dh(p,b,T,A,O,_,V,Q,ne,oe,Ne,Fe){var tt=ee();try{re(p)(b,T,A,O,_,V,Q,ne,oe,Ne,Fe)}catch(nt){if(X(tt),nt!==nt+0)throw nt;te(1,0)}}function Bh(p,b,T){var A=ee();try{return re(p)(b,T)}catch(O){if(X(A),O!==O+0)throw O;return te(1,0),0n}}function Fh(p,b,T,A,O,_,V,Q,ne){var oe=ee();try{re(p)(b,T,A,O,_,V,Q,ne)}catch(Ne){if(X(oe),Ne!==Ne+0)throw Ne;te(1,0)}}function zh(p){var b=ee();try{return re(p)()}catch(T){if(X(b),T!==T+0)throw T;te(1,0)}}function Uh(p,b){var T=ee();try{return re(p)(b)}catch(A){if(X(T),A!==A+0)throw A;return te(1,0),0n}}function jh(p,b,T,A){var O=ee();try{return re(p)(b,T,A)}catch(_){if(X(O),_!==_+0)throw _;te(1,0)}}function Wh(p){var b=ee();try{return re(p)()}catch(T){if(X(b),T!==T+0)throw T;return te(1,0),0n}}function Hh(p,b,T,A){var O=ee();try{return re(p)(b,T,A)}catch(_){if(X(O),_!==_+0)throw _;te(1,0)}}function Gh(p,b,T,A,O){var _=ee();try{return re(p)(b,T,A,O)}catch(V){if(X(_),V!==V+0)throw V;te(1,0)}}function Vh(p,b,T,A,O,_){var V=ee();try{return re(p)(b,T,A,O,_)}catch(Q){if(X(V),Q!==Q+0)throw Q;te(1,0)}}function qh(p,b,T,A,O,_){var V=ee();try{return re(p)(b,T,A,O,_)}catch(Q){if(X(V),Q!==Q+0)throw Q;te(1,0)}}function Kh(p,b,T,A,O,_){var V=ee();try{return re(p)(b,T,A,O,_)}catch(Q){if(X(V),Q!==Q+0)throw Q;te(1,0)}}function Yh(p,b,T,A,O,_,V,Q){var ne=ee();try{return re(p)(b,T,A,O,_,V,Q)}catch(oe){if(X(ne),oe!==oe+0)throw oe;te(1,0)}}function Qh(p,b,T,A,O){var _=ee();try{return re(p)(b,T,A,O)}catch(V){if(X(_),V!==V+0)throw V;return te(1,0),0n}}function Zh(p,b,T,A){var O=ee();try{return re(p)(b,T,A)}catch(_){if(X(O),_!==_+0)throw _;te(1,0)}}function Jh(p,b,T,A){var O=ee();try{return re(p)(b,T,A)}catch(_){if(X(O),_!==_+0)throw _;te(1,0)}}function Xh(p,b,T,A,O,_,V,Q,ne,oe,Ne,Fe){var tt=ee();try{return re(p)(b,T,A,O,_,V,Q,ne,oe,Ne,Fe)}catch(nt){if(X(tt),nt!==nt+0)throw nt;te(1,0)}}function em(p,b,T,A,O,_,V,Q,ne,oe,Ne){var Fe=ee();try{re(p)(b,T,A,O,_,V,Q,ne,oe,Ne)}catch(tt){if(X(Fe),tt!==tt+0)throw tt;te(1,0)}}function tm(p,b,T,A,O,_,V,Q,ne,oe,Ne,Fe,tt,nt,sm,im){var am=ee();try{re(p)(b,T,A,O,_,V,Q,ne,oe,Ne,Fe,tt,nt,sm,im)}catch(Ro){if(X(am),Ro!==Ro+0)throw Ro;te(1,0)}}function nm(p,b,T){var A=ee();try{return re(p)(b,T)}catch(O){if(X(A),O!==O+0)throw O;te(1,0)}}function rm(p,b,T){var A=ee();try{return re(p)(b,T)}catch(O){if(X(A),O!==O+0)throw O;te(1,0)}}function om(p,b,T,A){var O=ee();try{re(p)(b,T,A)}catch(_){if(X(O),_!==_+0)throw _;te(1,0)}}function sr(){if(0<W)se=sr;else if(r)h?.(t),G();else{for(var p=H;0<p.length;)p.shift()(t);0<W?se=sr:(t.calledRun=!0,y||(G(),h?.(t)))}}return r||(lt=await le(),sr()),t.PTR_SIZE=4,P?t:new Promise((p,b)=>{h=p,g=b})}var El,ja,Pm=ce(()=>{"use strict";El=Ua,ja=globalThis.self?.name?.startsWith("em-pthread"),ja&&Ua()}),zo,Jo,Wa,Oe,Al,ar,Ha,Ga,Uo,Va,jo,Tl,Wo,$l,os=ce(()=>{"use strict";rs(),zo=typeof location>"u"?void 0:"file:///page/",Jo=!0,Wa=()=>{if(Jo){let e=URL;return new URL(new e("ort.wasm.bundle.min.mjs","file:///page/").href,zo).href}return"file:///page/"},Oe=Wa(),Al=()=>{if(Oe&&!Oe.startsWith("blob:"))return Oe.substring(0,Oe.lastIndexOf("/")+1)},ar=(e,t)=>{try{let n=t??Oe;return(n?new URL(e,n):new URL(e)).origin===zo}catch{return!1}},Ha=(e,t)=>{let n=t??Oe;try{return(n?new URL(e,n):new URL(e)).href}catch{return}},Ga=(e,t)=>`${t??"./"}${e}`,Uo=async e=>{let t=await(await fetch(e,{credentials:"same-origin"})).blob();return URL.createObjectURL(t)},Va=async e=>(await import(e)).default,jo=(Rm(),Qo(kl)).default,Tl=async()=>{if(!Oe)throw new Error("Failed to load proxy worker: cannot determine the script source URL.");if(ar(Oe))return[void 0,jo()];let e=await Uo(Oe);return[e,jo(e)]},Wo=(Pm(),Qo(Nl)).default,$l=async(e,t,n,o)=>{let r=Wo&&!(e||t);if(r)if(Oe)r=ar(Oe)||o&&!n;else if(o&&!n)r=!0;else throw new Error("cannot determine the script source URL.");if(r)return[void 0,Wo];{let i="ort-wasm-simd-threaded.mjs",s=e??Ha(i,t),a=n&&s&&!ar(s,t),l=a?await Uo(s):s??Ga(i,t);return[a?l:void 0,await Va(l)]}}}),Ho,lr,$n,Go,qa,Ka,Ya,ss,me,an=ce(()=>{"use strict";os(),lr=!1,$n=!1,Go=!1,qa=()=>{if(typeof SharedArrayBuffer>"u")return!1;try{return typeof MessageChannel<"u"&&new MessageChannel().port1.postMessage(new SharedArrayBuffer(1)),WebAssembly.validate(new Uint8Array([0,97,115,109,1,0,0,0,1,4,1,96,0,0,3,2,1,0,5,4,1,3,1,1,10,11,1,9,0,65,0,254,16,2,0,26,11]))}catch{return!1}},Ka=()=>{try{return WebAssembly.validate(new Uint8Array([0,97,115,109,1,0,0,0,1,4,1,96,0,0,3,2,1,0,10,30,1,28,0,65,0,253,15,253,12,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,253,186,1,26,11]))}catch{return!1}},Ya=()=>{try{return WebAssembly.validate(new Uint8Array([0,97,115,109,1,0,0,0,1,5,1,96,0,1,123,3,2,1,0,10,19,1,17,0,65,1,253,15,65,2,253,15,65,3,253,15,253,147,2,11]))}catch{return!1}},ss=async e=>{if(lr)return Promise.resolve();if($n)throw new Error("multiple calls to 'initializeWebAssembly()' detected.");if(Go)throw new Error("previous call to 'initializeWebAssembly()' failed.");$n=!0;let t=e.initTimeout,n=e.numThreads;if(e.simd!==!1){if(e.simd==="relaxed"){if(!Ya())throw new Error("Relaxed WebAssembly SIMD is not supported in the current environment.")}else if(!Ka())throw new Error("WebAssembly SIMD is not supported in the current environment.")}let o=qa();n>1&&!o&&(typeof self<"u"&&!self.crossOriginIsolated&&console.warn("env.wasm.numThreads is set to "+n+", but this will not work unless you enable crossOriginIsolated mode. See https://web.dev/cross-origin-isolation-guide/ for more info."),console.warn("WebAssembly multi-threading is not supported in the current environment. Falling back to single-threading."),e.numThreads=n=1);let r=e.wasmPaths,i=typeof r=="string"?r:void 0,s=r?.mjs,a=s?.href??s,l=r?.wasm,c=l?.href??l,f=e.wasmBinary,[u,d]=await $l(a,i,n>1,!!f||!!c),h=!1,g=[];if(t>0&&g.push(new Promise(v=>{setTimeout(()=>{h=!0,v()},t)})),g.push(new Promise((v,k)=>{let m={numThreads:n};if(f)m.wasmBinary=f,m.locateFile=x=>x;else if(c||i)m.locateFile=x=>c??i+x;else if(a&&a.indexOf("blob:")!==0)m.locateFile=x=>new URL(x,a).href;else if(u){let x=Al();x&&(m.locateFile=E=>x+E)}d(m).then(x=>{$n=!1,lr=!0,Ho=x,v(),u&&URL.revokeObjectURL(u)},x=>{$n=!1,Go=!0,k(x)})})),await Promise.race(g),h)throw new Error(`WebAssembly backend initializing failed due to timeout: ${t}ms`)},me=()=>{if(lr&&Ho)return Ho;throw new Error("WebAssembly is not initialized yet.")}}),ze,pr,ue,is=ce(()=>{"use strict";an(),ze=(e,t)=>{let n=me(),o=n.lengthBytesUTF8(e)+1,r=n._malloc(o);return n.stringToUTF8(e,r,o),t.push(r),r},pr=(e,t,n,o)=>{if(typeof e=="object"&&e!==null){if(n.has(e))throw new Error("Circular reference in options");n.add(e)}Object.entries(e).forEach(([r,i])=>{let s=t?t+r:r;if(typeof i=="object")pr(i,s+".",n,o);else if(typeof i=="string"||typeof i=="number")o(s,i.toString());else if(typeof i=="boolean")o(s,i?"1":"0");else throw new Error(`Can't handle extra config type: ${typeof i}`)})},ue=e=>{let t=me(),n=t.stackSave();try{let o=t.PTR_SIZE,r=t.stackAlloc(2*o);t._OrtGetLastError(r,r+o);let i=Number(t.getValue(r,o===4?"i32":"i64")),s=t.getValue(r+o,"*"),a=s?t.UTF8ToString(s):"";throw new Error(`${e} ERROR_CODE: ${i}, ERROR_MESSAGE: ${a}`)}finally{t.stackRestore(n)}}}),Sl,Cm=ce(()=>{"use strict";an(),is(),Sl=e=>{let t=me(),n=0,o=[],r=e||{};try{if(e?.logSeverityLevel===void 0)r.logSeverityLevel=2;else if(typeof e.logSeverityLevel!="number"||!Number.isInteger(e.logSeverityLevel)||e.logSeverityLevel<0||e.logSeverityLevel>4)throw new Error(`log severity level is not valid: ${e.logSeverityLevel}`);if(e?.logVerbosityLevel===void 0)r.logVerbosityLevel=0;else if(typeof e.logVerbosityLevel!="number"||!Number.isInteger(e.logVerbosityLevel))throw new Error(`log verbosity level is not valid: ${e.logVerbosityLevel}`);e?.terminate===void 0&&(r.terminate=!1);let i=0;return e?.tag!==void 0&&(i=ze(e.tag,o)),n=t._OrtCreateRunOptions(r.logSeverityLevel,r.logVerbosityLevel,!!r.terminate,i),n===0&&ue("Can't create run options."),e?.extra!==void 0&&pr(e.extra,"",new WeakSet,(s,a)=>{let l=ze(s,o),c=ze(a,o);t._OrtAddRunConfigEntry(n,l,c)!==0&&ue(`Can't set a run config entry: ${s} - ${a}.`)}),[n,o]}catch(i){throw n!==0&&t._OrtReleaseRunOptions(n),o.forEach(s=>t._free(s)),i}}}),Qa,Za,Ja,Tt,Xa,Ol,_m=ce(()=>{"use strict";an(),is(),Qa=e=>{switch(e){case"disabled":return 0;case"basic":return 1;case"extended":return 2;case"layout":return 3;case"all":return 99;default:throw new Error(`unsupported graph optimization level: ${e}`)}},Za=e=>{switch(e){case"sequential":return 0;case"parallel":return 1;default:throw new Error(`unsupported execution mode: ${e}`)}},Ja=e=>{e.extra||(e.extra={}),e.extra.session||(e.extra.session={});let t=e.extra.session;t.use_ort_model_bytes_directly||(t.use_ort_model_bytes_directly="1"),e.executionProviders&&e.executionProviders.some(n=>(typeof n=="string"?n:n.name)==="webgpu")&&(e.enableMemPattern=!1)},Tt=(e,t,n,o)=>{let r=ze(t,o),i=ze(n,o);me()._OrtAddSessionConfigEntry(e,r,i)!==0&&ue(`Can't set a session config entry: ${t} - ${n}.`)},Xa=async(e,t,n)=>{let o=t.executionProviders;for(let r of o){let i=typeof r=="string"?r:r.name,s=[];switch(i){case"webnn":if(i="WEBNN",Tt(e,"session.disable_quant_qdq","1",n),Tt(e,"session.disable_qdq_constant_folding","1",n),typeof r!="string"){let u=r?.deviceType;u&&Tt(e,"deviceType",u,n)}break;case"webgpu":if(i="JS",typeof r!="string"){let u=r;if(u?.preferredLayout){if(u.preferredLayout!=="NCHW"&&u.preferredLayout!=="NHWC")throw new Error(`preferredLayout must be either 'NCHW' or 'NHWC': ${u.preferredLayout}`);Tt(e,"preferredLayout",u.preferredLayout,n)}}break;case"wasm":case"cpu":continue;default:throw new Error(`not supported execution provider: ${i}`)}let a=ze(i,n),l=s.length,c=0,f=0;if(l>0){c=me()._malloc(l*me().PTR_SIZE),n.push(c),f=me()._malloc(l*me().PTR_SIZE),n.push(f);for(let u=0;u<l;u++)me().setValue(c+u*me().PTR_SIZE,s[u][0],"*"),me().setValue(f+u*me().PTR_SIZE,s[u][1],"*")}await me()._OrtAppendExecutionProvider(e,a,c,f,l)!==0&&ue(`Can't append execution provider: ${i}.`)}},Ol=async e=>{let t=me(),n=0,o=[],r=e||{};Ja(r);try{let i=Qa(r.graphOptimizationLevel??"all"),s=Za(r.executionMode??"sequential"),a=typeof r.logId=="string"?ze(r.logId,o):0,l=r.logSeverityLevel??2;if(!Number.isInteger(l)||l<0||l>4)throw new Error(`log severity level is not valid: ${l}`);let c=r.logVerbosityLevel??0;if(!Number.isInteger(c)||c<0||c>4)throw new Error(`log verbosity level is not valid: ${c}`);let f=typeof r.optimizedModelFilePath=="string"?ze(r.optimizedModelFilePath,o):0;if(n=t._OrtCreateSessionOptions(i,!!r.enableCpuMemArena,!!r.enableMemPattern,s,!!r.enableProfiling,0,a,l,c,f),n===0&&ue("Can't create session options."),r.executionProviders&&await Xa(n,r,o),r.enableGraphCapture!==void 0){if(typeof r.enableGraphCapture!="boolean")throw new Error(`enableGraphCapture must be a boolean value: ${r.enableGraphCapture}`);Tt(n,"enableGraphCapture",r.enableGraphCapture.toString(),o)}if(r.freeDimensionOverrides)for(let[u,d]of Object.entries(r.freeDimensionOverrides)){if(typeof u!="string")throw new Error(`free dimension override name must be a string: ${u}`);if(typeof d!="number"||!Number.isInteger(d)||d<0)throw new Error(`free dimension override value must be a non-negative integer: ${d}`);let h=ze(u,o);t._OrtAddFreeDimensionOverride(n,h,d)!==0&&ue(`Can't set a free dimension override: ${u} - ${d}.`)}return r.extra!==void 0&&pr(r.extra,"",new WeakSet,(u,d)=>{Tt(n,u,d,o)}),[n,o]}catch(i){throw n!==0&&t._OrtReleaseSessionOptions(n)!==0&&ue("Can't release session options."),o.forEach(s=>t._free(s)),i}}}),en,ur,tn,Ll,Rl,as,ls,Pl,Cl=ce(()=>{"use strict";en=e=>{switch(e){case"int8":return 3;case"uint8":return 2;case"bool":return 9;case"int16":return 5;case"uint16":return 4;case"int32":return 6;case"uint32":return 12;case"float16":return 10;case"float32":return 1;case"float64":return 11;case"string":return 8;case"int64":return 7;case"uint64":return 13;case"int4":return 22;case"uint4":return 21;default:throw new Error(`unsupported data type: ${e}`)}},ur=e=>{switch(e){case 3:return"int8";case 2:return"uint8";case 9:return"bool";case 5:return"int16";case 4:return"uint16";case 6:return"int32";case 12:return"uint32";case 10:return"float16";case 1:return"float32";case 11:return"float64";case 8:return"string";case 7:return"int64";case 13:return"uint64";case 22:return"int4";case 21:return"uint4";default:throw new Error(`unsupported data type: ${e}`)}},tn=(e,t)=>{let n=[-1,4,1,1,2,2,4,8,-1,1,2,8,4,8,-1,-1,-1,-1,-1,-1,-1,.5,.5][e],o=typeof t=="number"?t:t.reduce((r,i)=>r*i,1);return n>0?Math.ceil(o*n):void 0},Ll=e=>{switch(e){case"float16":return typeof Float16Array<"u"?Float16Array:Uint16Array;case"float32":return Float32Array;case"uint8":return Uint8Array;case"int8":return Int8Array;case"uint16":return Uint16Array;case"int16":return Int16Array;case"int32":return Int32Array;case"bool":return Uint8Array;case"float64":return Float64Array;case"uint32":return Uint32Array;case"int64":return BigInt64Array;case"uint64":return BigUint64Array;default:throw new Error(`unsupported type: ${e}`)}},Rl=e=>{switch(e){case"verbose":return 0;case"info":return 1;case"warning":return 2;case"error":return 3;case"fatal":return 4;default:throw new Error(`unsupported logging level: ${e}`)}},as=e=>e==="float32"||e==="float16"||e==="int32"||e==="int64"||e==="uint32"||e==="uint8"||e==="bool"||e==="uint4"||e==="int4",ls=e=>e==="float32"||e==="float16"||e==="int32"||e==="int64"||e==="uint32"||e==="uint64"||e==="int8"||e==="uint8"||e==="bool"||e==="uint4"||e==="int4",Pl=e=>{switch(e){case"none":return 0;case"cpu":return 1;case"cpu-pinned":return 2;case"texture":return 3;case"gpu-buffer":return 4;case"ml-tensor":return 5;default:throw new Error(`unsupported data location: ${e}`)}}}),cs,_l=ce(()=>{"use strict";rs(),cs=async e=>{if(typeof e=="string"){let t=await fetch(e);if(!t.ok)throw new Error(`failed to load external data file: ${e}`);let n=t.headers.get("Content-Length"),o=n?parseInt(n,10):0;if(o<1073741824)return new Uint8Array(await t.arrayBuffer());{if(!t.body)throw new Error(`failed to load external data file: ${e}, no response body.`);let r=t.body.getReader(),i;try{i=new ArrayBuffer(o)}catch(a){if(a instanceof RangeError){let l=Math.ceil(o/65536);i=new WebAssembly.Memory({initial:l,maximum:l}).buffer}else throw a}let s=0;for(;;){let{done:a,value:l}=await r.read();if(a)break;let c=l.byteLength;new Uint8Array(i,s,c).set(l),s+=c}return new Uint8Array(i,0,o)}}else return e instanceof Blob?new Uint8Array(await e.arrayBuffer()):e instanceof Uint8Array?e:new Uint8Array(e)}}),el,fs,us,$t,tl,Vo,hr,ds,ps,qo,hs,ms,gs,Il=ce(()=>{"use strict";Rt(),Cm(),_m(),Cl(),an(),is(),_l(),el=(e,t)=>{me()._OrtInit(e,t)!==0&&ue("Can't initialize onnxruntime.")},fs=async e=>{el(e.wasm.numThreads,Rl(e.logLevel))},us=async(e,t)=>{me().asyncInit?.();let n=e.webgpu.adapter;if(t==="webgpu"){if(typeof navigator>"u"||!navigator.gpu)throw new Error("WebGPU is not supported in current environment");if(n){if(typeof n.limits!="object"||typeof n.features!="object"||typeof n.requestDevice!="function")throw new Error("Invalid GPU adapter set in `env.webgpu.adapter`. It must be a GPUAdapter object.")}else{let o=e.webgpu.powerPreference;if(o!==void 0&&o!=="low-power"&&o!=="high-performance")throw new Error(`Invalid powerPreference setting: "${o}"`);let r=e.webgpu.forceFallbackAdapter;if(r!==void 0&&typeof r!="boolean")throw new Error(`Invalid forceFallbackAdapter setting: "${r}"`);if(n=await navigator.gpu.requestAdapter({powerPreference:o,forceFallbackAdapter:r}),!n)throw new Error('Failed to get GPU adapter. You may need to enable flag "--enable-unsafe-webgpu" if you are using Chrome.')}}if(t==="webnn"&&(typeof navigator>"u"||!navigator.ml))throw new Error("WebNN is not supported in current environment")},$t=new Map,tl=e=>{let t=me(),n=t.stackSave();try{let o=t.PTR_SIZE,r=t.stackAlloc(2*o);t._OrtGetInputOutputCount(e,r,r+o)!==0&&ue("Can't get session input/output count.");let i=o===4?"i32":"i64";return[Number(t.getValue(r,i)),Number(t.getValue(r+o,i))]}finally{t.stackRestore(n)}},Vo=(e,t)=>{let n=me(),o=n.stackSave(),r=0;try{let i=n.PTR_SIZE,s=n.stackAlloc(2*i);n._OrtGetInputOutputMetadata(e,t,s,s+i)!==0&&ue("Can't get session input/output metadata.");let a=Number(n.getValue(s,"*"));r=Number(n.getValue(s+i,"*"));let l=n.HEAP32[r/4];if(l===0)return[a,0];let c=n.HEAPU32[r/4+1],f=[];for(let u=0;u<c;u++){let d=Number(n.getValue(r+8+u*i,"*"));f.push(d!==0?n.UTF8ToString(d):Number(n.getValue(r+8+(u+c)*i,"*")))}return[a,l,f]}finally{n.stackRestore(o),r!==0&&n._OrtFree(r)}},hr=e=>{let t=me(),n=t._malloc(e.byteLength);if(n===0)throw new Error(`Can't create a session. failed to allocate a buffer of size ${e.byteLength}.`);return t.HEAPU8.set(e,n),[n,e.byteLength]},ds=async(e,t)=>{let n,o,r=me();Array.isArray(e)?[n,o]=e:e.buffer===r.HEAPU8.buffer?[n,o]=[e.byteOffset,e.byteLength]:[n,o]=hr(e);let i=0,s=0,a=0,l=[],c=[],f=[];try{if([s,l]=await Ol(t),t?.externalData&&r.mountExternalData){let E=[];for(let y of t.externalData){let $=typeof y=="string"?y:y.path,w=typeof y=="string"?y:y.data;E.push(cs(w).then(L=>{r.mountExternalData($,L)}))}await Promise.all(E)}for(let E of t?.executionProviders??[])if((typeof E=="string"?E:E.name)==="webnn"){if(r.shouldTransferToMLTensor=!1,typeof E!="string"){let y=E,$=y?.context,w=y?.gpuDevice,L=y?.deviceType,S=y?.powerPreference;$?r.currentContext=$:w?r.currentContext=await r.webnnCreateMLContext(w):r.currentContext=await r.webnnCreateMLContext({deviceType:L,powerPreference:S})}else r.currentContext=await r.webnnCreateMLContext();break}i=await r._OrtCreateSession(n,o,s),r.webgpuOnCreateSession?.(i),i===0&&ue("Can't create a session."),r.jsepOnCreateSession?.(),r.currentContext&&(r.webnnRegisterMLContext(i,r.currentContext),r.currentContext=void 0,r.shouldTransferToMLTensor=!0);let[u,d]=tl(i),h=!!t?.enableGraphCapture,g=[],v=[],k=[],m=[],x=[];for(let E=0;E<u;E++){let[y,$,w]=Vo(i,E);y===0&&ue("Can't get an input name."),c.push(y);let L=r.UTF8ToString(y);g.push(L),k.push($===0?{name:L,isTensor:!1}:{name:L,isTensor:!0,type:ur($),shape:w})}for(let E=0;E<d;E++){let[y,$,w]=Vo(i,E+u);y===0&&ue("Can't get an output name."),f.push(y);let L=r.UTF8ToString(y);v.push(L),m.push($===0?{name:L,isTensor:!1}:{name:L,isTensor:!0,type:ur($),shape:w})}return $t.set(i,[i,c,f,null,h,!1]),[i,g,v,k,m]}catch(u){throw c.forEach(d=>r._OrtFree(d)),f.forEach(d=>r._OrtFree(d)),a!==0&&r._OrtReleaseBinding(a)!==0&&ue("Can't release IO binding."),i!==0&&r._OrtReleaseSession(i)!==0&&ue("Can't release session."),u}finally{r._free(n),s!==0&&r._OrtReleaseSessionOptions(s)!==0&&ue("Can't release session options."),l.forEach(u=>r._free(u)),r.unmountExternalData?.()}},ps=e=>{let t=me(),n=$t.get(e);if(!n)throw new Error(`cannot release session. invalid session id: ${e}`);let[o,r,i,s,a]=n;s&&(a&&t._OrtClearBoundOutputs(s.handle)!==0&&ue("Can't clear bound outputs."),t._OrtReleaseBinding(s.handle)!==0&&ue("Can't release IO binding.")),t.jsepOnReleaseSession?.(e),t.webnnOnReleaseSession?.(e),t.webgpuOnReleaseSession?.(e),r.forEach(l=>t._OrtFree(l)),i.forEach(l=>t._OrtFree(l)),t._OrtReleaseSession(o)!==0&&ue("Can't release session."),$t.delete(e)},qo=async(e,t,n,o,r,i,s=!1)=>{if(!e){t.push(0);return}let a=me(),l=a.PTR_SIZE,c=e[0],f=e[1],u=e[3],d=u,h,g;if(c==="string"&&(u==="gpu-buffer"||u==="ml-tensor"))throw new Error("String tensor is not supported on GPU.");if(s&&u!=="gpu-buffer")throw new Error(`External buffer must be provided for input/output index ${i} when enableGraphCapture is true.`);if(u==="gpu-buffer"){let m=e[2].gpuBuffer;g=tn(en(c),f);{let x=a.jsepRegisterBuffer;if(!x)throw new Error('Tensor location "gpu-buffer" is not supported without using WebGPU.');h=x(o,i,m,g)}}else if(u==="ml-tensor"){let m=e[2].mlTensor;g=tn(en(c),f);let x=a.webnnRegisterMLTensor;if(!x)throw new Error('Tensor location "ml-tensor" is not supported without using WebNN.');h=x(o,m,en(c),f)}else{let m=e[2];if(Array.isArray(m)){g=l*m.length,h=a._malloc(g),n.push(h);for(let x=0;x<m.length;x++){if(typeof m[x]!="string")throw new TypeError(`tensor data at index ${x} is not a string`);a.setValue(h+x*l,ze(m[x],n),"*")}}else{let x=a.webnnIsGraphInput,E=a.webnnIsGraphOutput;if(c!=="string"&&x&&E){let y=a.UTF8ToString(r);if(x(o,y)||E(o,y)){let $=en(c);g=tn($,f),d="ml-tensor";let w=a.webnnCreateTemporaryTensor,L=a.webnnUploadTensor;if(!w||!L)throw new Error('Tensor location "ml-tensor" is not supported without using WebNN.');let S=await w(o,$,f);L(S,new Uint8Array(m.buffer,m.byteOffset,m.byteLength)),h=S}else g=m.byteLength,h=a._malloc(g),n.push(h),a.HEAPU8.set(new Uint8Array(m.buffer,m.byteOffset,g),h)}else g=m.byteLength,h=a._malloc(g),n.push(h),a.HEAPU8.set(new Uint8Array(m.buffer,m.byteOffset,g),h)}}let v=a.stackSave(),k=a.stackAlloc(4*f.length);try{f.forEach((x,E)=>a.setValue(k+E*l,x,l===4?"i32":"i64"));let m=a._OrtCreateTensor(en(c),h,g,k,f.length,Pl(d));m===0&&ue(`Can't create tensor for input/output. session=${o}, index=${i}.`),t.push(m)}finally{a.stackRestore(v)}},hs=async(e,t,n,o,r,i)=>{let s=me(),a=s.PTR_SIZE,l=$t.get(e);if(!l)throw new Error(`cannot run inference. invalid session id: ${e}`);let c=l[0],f=l[1],u=l[2],d=l[3],h=l[4],g=l[5],v=t.length,k=o.length,m=0,x=[],E=[],y=[],$=[],w=[],L=s.stackSave(),S=s.stackAlloc(v*a),I=s.stackAlloc(v*a),D=s.stackAlloc(k*a),C=s.stackAlloc(k*a);try{[m,x]=Sl(i),on("wasm prepareInputOutputTensor");for(let F=0;F<v;F++)await qo(n[F],E,$,e,f[t[F]],t[F],h);for(let F=0;F<k;F++)await qo(r[F],y,$,e,u[o[F]],v+o[F],h);sn("wasm prepareInputOutputTensor");for(let F=0;F<v;F++)s.setValue(S+F*a,E[F],"*"),s.setValue(I+F*a,f[t[F]],"*");for(let F=0;F<k;F++)s.setValue(D+F*a,y[F],"*"),s.setValue(C+F*a,u[o[F]],"*");s.jsepOnRunStart?.(c),s.webnnOnRunStart?.(c);let M;M=await s._OrtRun(c,I,S,v,C,k,D,m),M!==0&&ue("failed to call OrtRun().");let B=[],R=[];on("wasm ProcessOutputTensor");for(let F=0;F<k;F++){let z=Number(s.getValue(D+F*a,"*"));if(z===y[F]||w.includes(y[F])){B.push(r[F]),z!==y[F]&&s._OrtReleaseTensor(z)!==0&&ue("Can't release tensor.");continue}let Y=s.stackSave(),P=s.stackAlloc(4*a),U=!1,G,q=0;try{s._OrtGetTensorData(z,P,P+a,P+2*a,P+3*a)!==0&&ue(`Can't access output tensor data on index ${F}.`);let K=a===4?"i32":"i64",le=Number(s.getValue(P,K));q=s.getValue(P+a,"*");let ie=s.getValue(P+a*2,"*"),pe=Number(s.getValue(P+a*3,K)),H=[];for(let J=0;J<pe;J++)H.push(Number(s.getValue(ie+J*a,K)));s._OrtFree(ie)!==0&&ue("Can't free memory for tensor dims.");let W=H.reduce((J,Z)=>J*Z,1);G=ur(le);let se=d?.outputPreferredLocations[o[F]];if(G==="string"){if(se==="gpu-buffer"||se==="ml-tensor")throw new Error("String tensor is not supported on GPU.");let J=[];for(let Z=0;Z<W;Z++){let j=s.getValue(q+Z*a,"*"),ae=s.getValue(q+(Z+1)*a,"*"),be=Z===W-1?void 0:ae-j;J.push(s.UTF8ToString(j,be))}B.push([G,H,J,"cpu"])}else if(se==="gpu-buffer"&&W>0){let J=s.jsepGetBuffer;if(!J)throw new Error('preferredLocation "gpu-buffer" is not supported without using WebGPU.');let Z=J(q),j=tn(le,W);if(j===void 0||!as(G))throw new Error(`Unsupported data type: ${G}`);U=!0,B.push([G,H,{gpuBuffer:Z,download:s.jsepCreateDownloader(Z,j,G),dispose:()=>{s._OrtReleaseTensor(z)!==0&&ue("Can't release tensor.")}},"gpu-buffer"])}else if(se==="ml-tensor"&&W>0){let J=s.webnnEnsureTensor,Z=s.webnnIsGraphInputOutputTypeSupported;if(!J||!Z)throw new Error('preferredLocation "ml-tensor" is not supported without using WebNN.');if(tn(le,W)===void 0||!ls(G))throw new Error(`Unsupported data type: ${G}`);if(!Z(e,G,!1))throw new Error(`preferredLocation "ml-tensor" for ${G} output is not supported by current WebNN Context.`);let j=await J(e,q,le,H,!1);U=!0,B.push([G,H,{mlTensor:j,download:s.webnnCreateMLTensorDownloader(q,G),dispose:()=>{s.webnnReleaseTensorId(q),s._OrtReleaseTensor(z)}},"ml-tensor"])}else if(se==="ml-tensor-cpu-output"&&W>0){let J=s.webnnCreateMLTensorDownloader(q,G)(),Z=B.length;U=!0,R.push((async()=>{let j=[Z,await J];return s.webnnReleaseTensorId(q),s._OrtReleaseTensor(z),j})()),B.push([G,H,[],"cpu"])}else{let J=Ll(G),Z=new J(W);new Uint8Array(Z.buffer,Z.byteOffset,Z.byteLength).set(s.HEAPU8.subarray(q,q+Z.byteLength)),B.push([G,H,Z,"cpu"])}}finally{s.stackRestore(Y),G==="string"&&q&&s._free(q),U||s._OrtReleaseTensor(z)}}d&&!h&&(s._OrtClearBoundOutputs(d.handle)!==0&&ue("Can't clear bound outputs."),$t.set(e,[c,f,u,d,h,!1]));for(let[F,z]of await Promise.all(R))B[F][2]=z;return sn("wasm ProcessOutputTensor"),B}finally{s.webnnOnRunEnd?.(c),s.stackRestore(L),E.forEach(M=>s._OrtReleaseTensor(M)),y.forEach(M=>s._OrtReleaseTensor(M)),$.forEach(M=>s._free(M)),m!==0&&s._OrtReleaseRunOptions(m),x.forEach(M=>s._free(M))}},ms=e=>{let t=me(),n=$t.get(e);if(!n)throw new Error("invalid session id");let o=n[0],r=t._OrtEndProfiling(o);r===0&&ue("Can't get an profile file name."),t._OrtFree(r)},gs=e=>{let t=[];for(let n of e){let o=n[2];!Array.isArray(o)&&"buffer"in o&&t.push(o.buffer)}return t}}),ft,Ie,Xt,Sn,On,cr,Ko,fr,St,Ot,nl,Dl,Bl,Fl,zl,Ul,jl,Wl,Hl=ce(()=>{"use strict";Rt(),Il(),an(),os(),ft=()=>!!he.wasm.proxy&&typeof document<"u",Xt=!1,Sn=!1,On=!1,fr=new Map,St=(e,t)=>{let n=fr.get(e);n?n.push(t):fr.set(e,[t])},Ot=()=>{if(Xt||!Sn||On||!Ie)throw new Error("worker not ready")},nl=e=>{switch(e.data.type){case"init-wasm":Xt=!1,e.data.err?(On=!0,Ko[1](e.data.err)):(Sn=!0,Ko[0]()),cr&&(URL.revokeObjectURL(cr),cr=void 0);break;case"init-ep":case"copy-from":case"create":case"release":case"run":case"end-profiling":{let t=fr.get(e.data.type);e.data.err?t.shift()[1](e.data.err):t.shift()[0](e.data.out);break}default:}},Dl=async()=>{if(!Sn){if(Xt)throw new Error("multiple calls to 'initWasm()' detected.");if(On)throw new Error("previous call to 'initWasm()' failed.");if(Xt=!0,ft())return new Promise((e,t)=>{Ie?.terminate(),Tl().then(([n,o])=>{try{Ie=o,Ie.onerror=i=>t(i),Ie.onmessage=nl,Ko=[e,t];let r={type:"init-wasm",in:he};!r.in.wasm.wasmPaths&&(n||Jo)&&(r.in.wasm.wasmPaths={wasm:new URL("ort-wasm-simd-threaded.wasm","file:///page/").href}),Ie.postMessage(r),cr=n}catch(r){t(r)}},t)});try{await ss(he.wasm),await fs(he),Sn=!0}catch(e){throw On=!0,e}finally{Xt=!1}}},Bl=async e=>{if(ft())return Ot(),new Promise((t,n)=>{St("init-ep",[t,n]);let o={type:"init-ep",in:{epName:e,env:he}};Ie.postMessage(o)});await us(he,e)},Fl=async e=>ft()?(Ot(),new Promise((t,n)=>{St("copy-from",[t,n]);let o={type:"copy-from",in:{buffer:e}};Ie.postMessage(o,[e.buffer])})):hr(e),zl=async(e,t)=>{if(ft()){if(t?.preferredOutputLocation)throw new Error('session option "preferredOutputLocation" is not supported for proxy.');return Ot(),new Promise((n,o)=>{St("create",[n,o]);let r={type:"create",in:{model:e,options:{...t}}},i=[];e instanceof Uint8Array&&i.push(e.buffer),Ie.postMessage(r,i)})}else return ds(e,t)},Ul=async e=>{if(ft())return Ot(),new Promise((t,n)=>{St("release",[t,n]);let o={type:"release",in:e};Ie.postMessage(o)});ps(e)},jl=async(e,t,n,o,r,i)=>{if(ft()){if(n.some(s=>s[3]!=="cpu"))throw new Error("input tensor on GPU is not supported for proxy.");if(r.some(s=>s))throw new Error("pre-allocated output tensor is not supported for proxy.");return Ot(),new Promise((s,a)=>{St("run",[s,a]);let l=n,c={type:"run",in:{sessionId:e,inputIndices:t,inputs:l,outputIndices:o,options:i}};Ie.postMessage(c,gs(l))})}else return hs(e,t,n,o,r,i)},Wl=async e=>{if(ft())return Ot(),new Promise((t,n)=>{St("end-profiling",[t,n]);let o={type:"end-profiling",in:e};Ie.postMessage(o)});ms(e)}}),Yo,rl,Gl,Im=ce(()=>{"use strict";Rt(),Hl(),Cl(),rs(),_l(),Yo=(e,t)=>{switch(e.location){case"cpu":return[e.type,e.dims,e.data,"cpu"];case"gpu-buffer":return[e.type,e.dims,{gpuBuffer:e.gpuBuffer},"gpu-buffer"];case"ml-tensor":return[e.type,e.dims,{mlTensor:e.mlTensor},"ml-tensor"];default:throw new Error(`invalid data location: ${e.location} for ${t()}`)}},rl=e=>{switch(e[3]){case"cpu":return new Re(e[0],e[2],e[1]);case"gpu-buffer":{let t=e[0];if(!as(t))throw new Error(`not supported data type: ${t} for deserializing GPU tensor`);let{gpuBuffer:n,download:o,dispose:r}=e[2];return Re.fromGpuBuffer(n,{dataType:t,dims:e[1],download:o,dispose:r})}case"ml-tensor":{let t=e[0];if(!ls(t))throw new Error(`not supported data type: ${t} for deserializing MLTensor tensor`);let{mlTensor:n,download:o,dispose:r}=e[2];return Re.fromMLTensor(n,{dataType:t,dims:e[1],download:o,dispose:r})}default:throw new Error(`invalid data location: ${e[3]}`)}},Gl=class{async fetchModelAndCopyToWasmMemory(e){return Fl(await cs(e))}async loadModel(e,t){nn();let n;typeof e=="string"?n=await this.fetchModelAndCopyToWasmMemory(e):n=e,[this.sessionId,this.inputNames,this.outputNames,this.inputMetadata,this.outputMetadata]=await zl(n,t),rn()}async dispose(){return Ul(this.sessionId)}async run(e,t,n){nn();let o=[],r=[];Object.entries(e).forEach(u=>{let d=u[0],h=u[1],g=this.inputNames.indexOf(d);if(g===-1)throw new Error(`invalid input '${d}'`);o.push(h),r.push(g)});let i=[],s=[];Object.entries(t).forEach(u=>{let d=u[0],h=u[1],g=this.outputNames.indexOf(d);if(g===-1)throw new Error(`invalid output '${d}'`);i.push(h),s.push(g)});let a=o.map((u,d)=>Yo(u,()=>`input "${this.inputNames[r[d]]}"`)),l=i.map((u,d)=>u?Yo(u,()=>`output "${this.outputNames[s[d]]}"`):null),c=await jl(this.sessionId,r,a,s,l,n),f={};for(let u=0;u<c.length;u++)f[this.outputNames[s[u]]]=i[u]??rl(c[u]);return rn(),f}startProfiling(){}endProfiling(){Wl(this.sessionId)}}}),Vl={};mr(Vl,{OnnxruntimeWebAssemblyBackend:()=>es,initializeFlags:()=>Xo,wasmBackend:()=>ql});var Xo,es,ql,Dm=ce(()=>{"use strict";Rt(),Hl(),Im(),Xo=()=>{(typeof he.wasm.initTimeout!="number"||he.wasm.initTimeout<0)&&(he.wasm.initTimeout=0);let e=he.wasm.simd;if(typeof e!="boolean"&&e!==void 0&&e!=="fixed"&&e!=="relaxed"&&(console.warn(`Property "env.wasm.simd" is set to unknown value "${e}". Reset it to \`false\` and ignore SIMD feature checking.`),he.wasm.simd=!1),typeof he.wasm.proxy!="boolean"&&(he.wasm.proxy=!1),typeof he.wasm.trace!="boolean"&&(he.wasm.trace=!1),typeof he.wasm.numThreads!="number"||!Number.isInteger(he.wasm.numThreads)||he.wasm.numThreads<=0)if(typeof self<"u"&&!self.crossOriginIsolated)he.wasm.numThreads=1;else{let t=typeof navigator>"u"?gm("node:os").cpus().length:navigator.hardwareConcurrency;he.wasm.numThreads=Math.min(4,Math.ceil((t||1)/2))}},es=class{async init(e){Xo(),await Dl(),await Bl(e)}async createInferenceSessionHandler(e,t){let n=new Gl;return await n.loadModel(e,t),n}},ql=new es});Rt();Rt();Rt();var Bm="1.30.0";{let e=(Dm(),Qo(Vl)).wasmBackend;dr("cpu",e,10),dr("wasm",e,10)}Object.defineProperty(he.versions,"web",{value:Bm,enumerable:!0});function Kl(e,t,n){let o=new Float64Array(t);for(let[r,i]of n)for(let s=r;s<i;s++)for(let a=0;a<t;a++)o[a]+=e[s*t+a]/(i-r)/n.length;return o}function Yl({mean:e,scale:t,layers:n},o){let r=Float64Array.from(o,(i,s)=>(i-e[s])/t[s]);return n.forEach(({weight:i,bias:s},a)=>{let l=a===0?r:r.map(c=>Math.max(c,0));r=Float64Array.from(s,(c,f)=>l.reduce((u,d,h)=>u+d*i[f*l.length+h],c))}),[r[0],r[1]]}var zm=1e-6;async function wr(e,t){Object.assign(he.wasm,{wasmBinary:e,numThreads:1,proxy:!1});let n=await gr.create(t,{executionProviders:["wasm"],graphOptimizationLevel:"all"});return async function(i,s){let a=await n.run(o(i,s)),l=i.map((c,f)=>jm(a,f,c,s));for(let c of Object.values(a))c.dispose();return l};function o(r,i){let s=i.table.rows.reduce((h,g)=>g.name==="photometry"?h:h+g.size,0),{curves:a}=i.filters,l=r.length,c=a.length,f={};for(let h of["values","seen","error","limit"])f[h]=new Float32Array(l*s),f[`filter_${h}`]=new Float32Array(l*c);r.forEach(({inputs:h,mask:g},v)=>{for(let k=0;k<g.length;k++){if(!g[k]||Number.isNaN(h.values[k]))continue;let[m,x]=k<s?["",v*s+k]:["filter_",v*c+k-s];f[`${m}values`][x]=h.values[k],f[`${m}seen`][x]=1,f[`${m}error`][x]=h.error[k],f[`${m}limit`][x]=h.limit[k]}});let u=(h,g)=>new Re("float32",h,g),d={};for(let h of["values","seen","error","limit"])d[h]=u(f[h],[l,s]);if(i.has_trust&&(d.trust=new Re("int64",new BigInt64Array(l).fill(BigInt(i.trust)),[l])),!i.knows_filters)return d;for(let h of["values","seen","error","limit"])d[`filter_${h}`]=u(f[`filter_${h}`],[l,c]);return d.filter_curves=u(Float32Array.from(a.flat()),[c,a[0].length]),d.filter_zero_points=u(Float32Array.from(i.filters.zero_points),[c]),d.filter_floors=u(Float32Array.from(i.filters.floors),[c]),d}}function Um({data:e,dims:t},n,{queries:o}){let[,r,i]=t,s=e.subarray(n*r*i,(n+1)*r*i);return Kl(s,i,o)}function jm(e,t,{inputs:n,mask:o},r){let{table:i,scalars:s,ranges:a,normal_quantiles:l}=r,c=l.length,f=new Float32Array(i.size*c);for(let v of i.rows){let k=e[v.is_vector?v.name:"scalars"].data,m=v.size*c;f.set(k.subarray(t*m,(t+1)*m),v.start*c)}let u=e.densities.data,d=e.densities.dims[3],h={};s.forEach((v,k)=>{let[m,x,E]=[0,1,2].map(w=>{let L=((t*s.length+k)*3+w)*d;return u.slice(L,L+d)}),[y,$]=a[v];h[v]={weights:m,means:x,sigmas:E,low:y,high:$}});for(let v=0;v<i.size;v++)if(!(!o[v]||n.limit[v]||Number.isNaN(n.values[v])))for(let k=0;k<c;k++)f[v*c+k]=n.values[v]+n.error[v]*l[k];let g=i.rows.find(v=>!v.is_vector);return s.forEach((v,k)=>{let m=g.start+k;if(!o[m]||n.limit[m]||Number.isNaN(n.values[m]))return;let x=h[v];x.weights.fill(0)[0]=1,x.means.fill(n.values[m]),x.sigmas.fill(Math.max(n.error[m],zm*(x.high-x.low)))}),{quantiles:f,densities:h,place:r.map&&Yl(r.map,Um(e.states,t,r))}}var[Ql,ut,De,dt,Zl,Pt]=[0,1,3,5,6,7],pt=({mask:e,inputs:t},n)=>!!e[n]&&!Number.isNaN(t.values[n]),Ue=({answer:e},t,n)=>e?.quantiles[t*Pt+n]??Number.NaN;function ws(e,t){let n=Object.fromEntries(e.columns.map(a=>[a,new Float32Array(e.size).fill(Number.NaN)])),{truth:o,inputs:r}=t,i=new Uint8Array(e.size),s=new Uint8Array(e.size);for(let a=0;a<e.size;a++){let l=e.start+a,[c,f]=[r.values[l],r.error[l]],u=pt(t,l),d=u&&!!r.limit[l];i[a]=u&&!d?1:0,s[a]=i[a]&&f>0?1:0,n.truth[a]=o[l],n.implied&&t.implied&&(n.implied[a]=t.implied[l]),i[a]&&!s[a]&&(n.exact[a]=c),i[a]||(n.median[a]=Ue(t,l,De)),n.low[a]=i[a]?c:Ue(t,l,ut),n.high[a]=i[a]?c:Ue(t,l,dt),d&&n.limit&&(n.limit[a]=c),s[a]&&n.measured&&(n.measured[a]=c,n.from[a]=c-f,n.to[a]=c+f)}return e.extent!==null&&!i.every(Boolean)&&Wm(e,t,n,i,s),n}function Wm(e,t,n,o,r){let i=[...o.keys()].filter(a=>!o[a]),s=(a,l)=>Ue(t,e.start+a,l);for(let a=0;a<e.size;a++){if(!r[a]||a&&r[a-1])continue;let l=a;for(;l<e.size&&r[l];)l++;let c=i.filter(u=>u<a).at(-1),f=i.find(u=>u>=l);for(let[u,d]of[["low",ut],["high",dt]]){let h=l-a<=5?d:De;for(let g=a;g<l;g++)if(c===void 0||f===void 0)n[u][g]=s(c??f??g,h);else{let v=(g-c)/(f-c);n[u][g]=(1-v)*s(c,h)+v*s(f,h)}}}}var Hm=.01,Gm=.1,Vm=100,Jl=10,qm=12,Xl=4,[ec,tc,nc]=[" alone"," measured","questions"];async function br(e,t,n,o,r){let{ood:i}=e,[s,a,l,c]=[0,"",0,""];for(let{hidden:d,names:h,end:g}of Ym(e,o)){if(await new Promise(k=>setTimeout(k)),!r())return null;let[v]=await t([{inputs:n,mask:o.map((k,m)=>d[m]?0:k)}],e.about);for(let k of h){let m=oc(e,k).filter(w=>d[w]),x=m.some(w=>n.error[w]>0),E=k+g,y=x&&i.rare[E+tc]||i.rare[E];if(x&&(c=tc),!y?.length)continue;l++;let $=Jm(Qm(i,v.quantiles,n,m),y,i.rarities);$<s&&([s,a]=[$,k])}}let f=(i.rare[nc+c]??i.rare[nc]??[1])[0],u=Math.min(Xm(s,l,f)/-2,Jl);for(let{name:d,beyond:h}of Zm(e,n,o))h>u&&h>=1&&([u,a]=[Math.min(h,Jl),d]);return{score:u,variable:a}}function rc({ood:e,about:t},n,o){if(!(n>=e.warn))return"";let r=t.table.rows.find(a=>a.name===o||a.names.includes(o)),i=r.is_vector?r.label:r.labels[r.names.indexOf(o)],s=r.name==="photometry"?"photometry in other surveys' filters":i;return/[a-z]/.test(s[1]??"")&&(s=s[0].toLowerCase()+s.slice(1)),`Take care, more unusual than 99% of the training galaxies: its ${s} surprises the model as ${Km(n)} of theirs does`}function Km(e){if(2*e>Xl)return`fewer than 1 in ${(10**Xl).toLocaleString("en")}`;let t=10**(2*e),n=10**Math.floor(Math.log10(t));return`1 in ${(Math.round(t/n)*n).toLocaleString("en")}`}function*Ym({about:e,ood:t},n){let{rows:o,size:r}=e.table;for(let s of[1,0]){let a=new Uint8Array(r),l=[];for(let c of o){if(!c.is_vector)continue;let f=!1;for(let u=0;u<c.size;u++)(c.size<=c.patch?u:Math.floor(u/c.patch))%2!==s||!n[c.start+u]||(a[c.start+u]=1,f=!0);f&&l.push(c.name)}l.length&&(yield{hidden:a,names:l,end:""})}for(let s of o){if(!s.is_vector||s.extent!==null||!(s.name+ec in t.rare))continue;let a=Array.from({length:s.size},(c,f)=>s.start+f).filter(c=>n[c]);if(a.length<2)continue;let l=Math.min(a.length,qm);for(let c=0;c<l;c++){let f=new Uint8Array(r);a.forEach((u,d)=>{d%l===c&&(f[u]=1)}),yield{hidden:f,names:[s.name],end:ec}}}let i=o.find(s=>!s.is_vector);for(let[s,a]of i.names.entries()){let l=i.start+s;if(!n[l])continue;let c=new Uint8Array(r);c[l]=1,yield{hidden:c,names:[a],end:""}}}function oc({about:e},t){for(let n of e.table.rows){if(n.is_vector&&n.name===t)return Array.from({length:n.size},(o,r)=>n.start+r);if(!n.is_vector&&n.names.includes(t))return[n.start+n.names.indexOf(t)]}return[]}function Qm({spread:e},t,{values:n,error:o,limit:r},i){let[s,a]=[0,0];for(let l of i){let c=n[l];if(Number.isNaN(c))continue;a++;let[f,u,d]=[ut,De,dt].map(v=>t[l*Pt+v]),h=Math.max(c>u?d-u:u-f,Hm*e[l]),g=r[l]?Math.max(c-u,0):Math.abs(c-u);s+=Math.min(g/Math.hypot(h,o[l]),Vm)**2}return Math.sqrt(s/Math.max(a,1))}function Zm(e,{values:t,error:n,limit:o},r){let{about:i,ood:s}=e;return i.table.rows.flatMap(l=>l.is_vector?[l.name]:l.names).map(l=>{let c=0;for(let f of oc(e,l)){if(!r[f]||o[f]||Number.isNaN(t[f]))continue;let u=Math.max(t[f]-s.high[f],s.low[f]-t[f]);c=Math.max(c,u/Math.hypot(Gm*s.spread[f],n[f]))}return{name:l,beyond:c}})}function Jm(e,t,n){let o=n.slice(0,t.length).map(Math.log10),r=[];t.forEach((c,f)=>{r.push(Math.max(c+1e-9*f,r[f-1]??-1/0))});let i=r.length-1,s=c=>(o[c+1]-o[c])/Math.max(r[c+1]-r[c],1e-6);if(e>r[i])return Math.min(o[i]+s(i-1)*(e-r[i]),0);if(e<r[0])return Math.min(o[0]+s(0)*(e-r[0]),0);let a=Math.min(Math.max(r.findIndex(c=>c>=e)-1,0),i-1),l=r[a+1]>r[a]?(e-r[a])/(r[a+1]-r[a]):0;return Math.min(o[a]+l*(o[a+1]-o[a]),0)}function Xm(e,t,n){let o=Math.log10(Math.max(t,1))*n,r=e+o;return r<-2?r:Math.log10(-Math.expm1(10**o*Math.log1p(-Math.min(10**e,1-1e-12))))}async function Rn(e){let t=new Blob([e]).stream().pipeThrough(new DecompressionStream("gzip"));return new Uint8Array(await new Response(t).arrayBuffer())}function sc(e){let t=Uint8Array;if(t.fromBase64)return t.fromBase64(e);let n=atob(e),o=new Uint8Array(n.length);for(let r=0;r<n.length;r++)o[r]=n.charCodeAt(r);return o}var eg=/^([A-Za-z_][A-Za-z0-9_]*)(?:\[([^\]]*)\])?$/;var Be=class extends Error{},tg=e=>new Uint8Array(e.size),ng=e=>new Uint8Array(e.size).fill(1);function ht(e,t){for(let o of e.rows){if(o.name===t)return{row:o,start:o.start,stop:o.start+o.size};if(!o.is_vector&&o.names.includes(t)){let r=o.start+o.names.indexOf(t);return{row:o,start:r,stop:r+1}}}let n=e.rows.flatMap(o=>o.is_vector?[o.name]:[o.name,...o.names]);throw new Be(`there is no '${t}'; there are ${n.join(", ")}.`)}function rt(e,t,n,o,r=null){let{row:i,start:s,stop:a}=ht(e,n),l=Uint8Array.from(t);for(let c=s;c<a;c++)(r===null||ac(i,r,c-i.start))&&(l[c]=o?1:0);return l}function Ct(e,t,n,o=null){let{row:r,start:i,stop:s}=ht(e,n);for(let a=i;a<s;a++)if(t[a]&&(o===null||ac(r,o,a-r.start)))return!0;return!1}function ac(e,t,n){if(e.extent===null)return t.includes(e.names[n]);let[o,r]=t;return e.axis[n]>=o&&(e.axis[n]<r||r>=e.extent[1])}function _t(e,t,n=!1){return lc(e,t,n).map(([o,r])=>[e.edges[o],e.edges[r]])}function lc(e,t,n=!1){let o=[];for(let r=0;r<e.size;r++){if(!!t[e.start+r]===n)continue;let i=o.at(-1);i&&i[1]===r?i[1]=r+1:o.push([r,r+1])}return o}var yr=(e,t)=>e.every((n,o)=>n===t[o]);function je(e,t){let n=t.split(/\s+/).filter(Boolean);if(n.join()==="all")return ng(e);let o=tg(e);for(let r of n.join()==="nothing"?[]:n){let i=eg.exec(r);if(!i)throw new Be(`cannot read '${r}' in the mask '${t}'; write a name, or name[start:stop].`);let[,s,a]=i;if(a===void 0)o=rt(e,o,s,!0);else for(let l of a.split(","))o=rt(e,o,s,!0,rg(e,s,l))}return o}function rg(e,t,n){let{row:o}=ht(e,t),{extent:r}=o;if(o.name!==t)throw new Be(`'${t}' is one number; it is seen or hidden whole, without a span.`);if(r===null){if(o.names.includes(n.trim()))return[n.trim()];throw new Be(`'${n.trim()}' is none of the values of ${t}: ${o.names.join(", ")}.`)}let i=n.split(":").map(c=>c.trim()),[s,a]=r.map((c,f)=>i[f]===""?c:Number(i[f]));if(i.length===2&&r[0]<=s&&s<a&&a<=r[1])return[s,a];throw new Be(`'${n}' is no span of ${t}; allowed: ${r[0]} to ${r[1]} ${o.unit}, start:stop.`)}function qe(e,t){if(t.every(Boolean))return"all";let n=[];for(let o of e.rows){let r=t.subarray(o.start,o.start+o.size);if(!r.some(Boolean))continue;let i=o.names.filter((s,a)=>r[a]);r.every(Boolean)?n.push(o.name):o.is_vector?o.extent===null?n.push(`${o.name}[${i.join()}]`):n.push(`${o.name}[${lc(o,t).map(([s,a])=>og(o,s,a)).join()}]`):n.push(...i)}return n.join(" ")||"nothing"}function og({axis:e,extent:t,size:n},o,r){let[i,s]=t;return`${o===0?String(i):ic(e[o-1],e[o],s)}:${r===n?"":ic(e[r-1],e[r],s)}`}function ic(e,t,n){let o=t<n?t:(e+t)/2;for(let r=-6;r<12;r++){let i=10**-r,s=(Math.floor(o/i+1e-9)*i).toFixed(Math.max(r,0));if(e<Number(s)&&Number(s)<=o)return s}return String(o)}function vr(e){let t=[];return e.forEach((n,o)=>{let r=t.at(-1);n&&r?.[1]===o?r[1]++:n&&t.push([o,o+1])}),t}var cc=5,sg=/%(2C|3A|3B|5B|5D)/g;function Pn({about:e},{rows:t},n,o){let r=l=>({row:String(t[l.row]),mask:qe(e.table,l.mask),noise:l.noise,focus:l.scalar,edit:l.edits.map(([c,f])=>`${c}:${f}`).join(),pins:l.pins.map(c=>qe(e.table,c)).join(";"),reference:String(l.reference),frame:l.frame,truth:l.truth,time:l.time,sfr:l.sfr}),[i,s]=[Object.entries(r(n)),Object.values(r(o))];return new URLSearchParams(i.filter(([,l],c)=>l!==s[c])).toString().replace(sg,decodeURIComponent)}function ln(e,t,n,o){let{table:r,scalars:i}=e.about,s=e.vectors.panels.flatMap(h=>h.choices??[]),a=(h,g,v)=>{if(g.includes(v))return v;throw new Be(`there is no ${h} '${v}'; there are ${g.join(", ")}.`)},l=h=>g=>{let v=s.find(k=>k.field===h);return{[h]:a(h,Object.keys(v?.options??{}),g)}},c={row:h=>({row:ig(h,t.rows)}),mask:h=>({mask:je(r,h)}),noise:h=>({noise:a("noise",Object.keys(t.measured),h)}),focus:h=>({scalar:a("scalar",i,h)}),edit:h=>({edits:h.split(",").map(g=>ag(e,g))}),pins:h=>({pins:h.split(";").map(g=>je(r,g))}),reference:h=>({reference:Number(a("reference",["0","1","2","3","4"],h))}),truth:h=>({truth:a("truth",["shown","off"],h)}),frame:l("frame"),time:l("time"),sfr:l("sfr")},f=new URLSearchParams(n),u=[],d=o;for(let[h,g]of Object.entries(c)){let v=f.get(h);if(v!==null)try{d={...d,...g(v)}}catch(k){if(!(k instanceof Be))throw k;u.push(k.message)}}return d.reference>d.pins.length&&(d={...d,reference:0}),{snapshot:d,trouble:u.join(" ")}}function ig(e,t){let n=t.indexOf(Number(e));if(e&&n>=0)return n;let o=t.length>cc?`, ... (${t.length})`:"";throw new Be(`galaxy ${e} is not on this page, which has ${t.slice(0,cc).join(", ")}${o}.`)}function ag({editable:e},t){let[n,o]=t.split(":"),r=e.find(s=>s.name===n),i=Number(o);if(r&&o&&i>=r.allowed[0]&&i<=r.allowed[1])return[n,i];throw new Be(`cannot read the edit '${t}'; write name:number, like g:24.3.`)}var fc=`.bar {
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
`;function uc(e){let t=ye(e);(t===document?document.documentElement:t).requestFullscreen?.().catch(()=>{})}var cg=1500;function dc(e,t){let n=e.actions.map(([f,u,d,h])=>{let g=N("button",{type:"button","aria-label":d,title:h,"data-act":f},u);return g.addEventListener("click",()=>{g.getAttribute("aria-disabled")!=="true"&&(f==="link"?fg(g,u):t.send(f),f==="stage"&&uc(g))}),g}),o=N("span",{class:"galaxy-facts"}),r=N("button",{type:"button",class:"clear-filter","data-act":"clear"});r.addEventListener("click",()=>t.send("clear"));let i=N("code"),s=N("span",{class:"mosaic-mask",role:"status","aria-live":"polite"},"seen: ",i),a=N("nav",{"aria-label":"galaxies"},...n),l=N("div",{class:"bar"},a,o,r,s),c={summary(f){o.replaceChildren(N("b",{},f.name),...f.words.map(u=>N("span",{},u))),i.textContent=i.title=f.mask,r.hidden=!f.filter,r.replaceChildren(N("span",{},f.filter)," ×"),r.title=`clear filter: ${f.filter}`,r.setAttribute("aria-label",r.title)},idle(f){for(let u of n){let d=f.includes(u.dataset.act??"");u.setAttribute("aria-disabled",String(d))}},labels(f){n.forEach((u,d)=>{let[h,g]=e.actions[d];u.textContent=f[h]??g})},dark(f){l.classList.toggle("dark",f)}};return c.summary(e.summary),c.idle(e.idle),c.labels(e.labels),c.dark(e.dark),{element:l,changes:c}}async function fg(e,t){try{await navigator.clipboard.writeText(window.location.href),e.textContent="copied"}catch{e.textContent="copy it from the address"}setTimeout(()=>{e.textContent=t},cg)}var pc=4,ug=200,dg=4,It=["shown","off"];function gc(e,t,n,o){let{table:r}=e.about,i=[n],s=0,a=null,l=[],c=m=>{for(let x of l)x(m)},f={table:r,get now(){return i[s]},get drawn(){return a??i[s]},get canUndo(){return s>0},get canRedo(){return s<i.length-1},follow(m){l.push(m)},go(m){a=null;let x={...i[s],...m};pg(x,i[s])||(i=[...i.slice(0,s+1),x].slice(-ug),s=i.length-1),c(!1)},drag(m){a=m&&{...i[s],...m},c(!0)},undo:()=>u(-1),redo:()=>u(1),open:m=>f.go({row:m,edits:[]}),next:m=>f.open((i[s].row+m+t.n)%t.n),random:()=>f.open(Math.floor(Math.random()*t.n)),pin(){let{pins:m,mask:x}=i[s];m.some(E=>yr(E,x))||(m.length===pc?o(`${pc} masks are pinned already; take one away first.`):f.go({pins:[...m,x]}))},unpin(m){let{pins:x,reference:E}=i[s],y=E===m+1?0:E-+(E>m+1);f.go({pins:x.filter(($,w)=>w!==m),reference:y})},toggle(m,x){let{mask:E}=i[s];f.go({mask:rt(r,E,m,!Ct(r,E,m,x),x)})},textOf:m=>qe(r,m),receive(m){m.act==="drag"?h(m,hc(e,m)):m.act==="tap"?v(m.at,hc(e,m)):m.act==="cancel"?f.drag(null):m.act==="toggle"?f.toggle(m.row,[m.name]):m.act==="edit"?d({...k(m.name,m.value)},m.phase):m.act in{frame:0,time:0,sfr:0}&&f.go({[m.act]:m[m.act]})},edit(m,x,E){d(m===null?{edits:[]}:k(m,x),E?"move":"end")},reveal:()=>f.go({truth:It[i[s].truth===It[0]?1:0]})};function u(m){i[s+m]&&(s+=m,a=null,c(!1))}function d(m,x){x==="move"?f.drag(m):x==="end"&&f.go(m)}function h({from:m,to:x,show:E,phase:y},$){let{mask:w}=i[s],L=$.flatMap(I=>{let D=g(I,m,x);return D?[{name:I,part:D}]:[]}),S=!!E||!L.some(({name:I,part:D})=>Ct(r,w,I,D));for(let{name:I,part:D}of L)w=rt(r,w,I,S,D);d({mask:w},y)}function g(m,x,E){let{row:y}=ht(r,m);if(y.extent===null){let L=y.names.filter((S,I)=>y.axis[I]>=x&&y.axis[I]<E);return L.length?L:null}let[$,w]=[Math.max(x,y.extent[0]),Math.min(E,y.extent[1])];return $<w?[$,w]:null}function v(m,x){let{mask:E}=i[s];for(let y of x){let{row:$}=ht(r,y);if($.extent!==null)for(let[w,L]of _t($,E,!0))w<=m&&m<L&&(E=rt(r,E,y,!0,[w,L]))}f.go({mask:E})}function k(m,x){let E=e.editable.find(D=>D.name===m);if(!E)return{};let y=i[s].edits.filter(([D])=>D!==m);if(x===null)return{edits:y};let[$,w]=E.allowed;if(!(x>=$&&x<=w))return o(`${m} cannot be ${x}; allowed: ${$} to ${w}.`),{};let L=Uint8Array.from(i[s].mask);L[E.place]=1;let S=e.editable.map(D=>D.name);return{edits:[...y,[m,Number(x.toFixed(dg))]].sort((D,C)=>S.indexOf(D[0])-S.indexOf(C[0])),mask:L}}return f}function hc(e,t){let n=e.vectors.panels.find(r=>r.key===t.panel);return(n?n.rows.map(r=>r.name):[t.panel]).filter(r=>e.about.table.rows.some(i=>i.name===r))}function pg(e,t){return mc(e)===mc(t)}var mc=e=>JSON.stringify({...e,mask:[...e.mask],pins:e.pins.map(t=>[...t])});function wc({about:e,vectors:t},n,o){let r={};for(let i of t.panels)for(let s of i.choices??[])r[s.field]=Object.keys(s.options)[0];return{row:0,mask:o,noise:n,edits:[],pins:[],reference:0,truth:It[0],scalar:e.scalars[0],frame:r.frame??"",time:r.time??"",sfr:r.sfr??""}}var bc=`.vectors {
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
`;var yc=`.derived {
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
`;var gg="mosaic-ask",vc="mosaic-scenes";function cn(e,t,n=()=>{}){let o={explorer:ye(e),message:t,done:n};return!window.dispatchEvent(new CustomEvent(gg,{cancelable:!0,detail:o}))}function Ke(e,t){let n=o=>{let{explorer:r,scenes:i}=o.detail;r===ye(e)&&t(i)};return window.addEventListener(vc,n),()=>window.removeEventListener(vc,n)}var wg={start:"start",left:"start",center:"middle",right:"end",end:"end"},bg={middle:"0.35em",top:"0.8em",hanging:"0.8em",alphabetic:"0",ideographic:"0",bottom:"0"},yg=6.2,xc=["fillStyle","strokeStyle","lineWidth","globalAlpha","font","textAlign","textBaseline","dash","turn","clipping"],xr=class{fillStyle="#000";strokeStyle="#000";lineWidth=1;globalAlpha=1;font="12px sans-serif";textAlign="start";textBaseline="alphabetic";lineJoin="miter";parts=[];path="";dash=[];turn="";clipping="";clips=0;stack=[];constructor(t,n){this.width=t,this.height=n}save(){this.stack.push(xc.map(t=>this[t]))}restore(){Object.assign(this,Object.fromEntries((this.stack.pop()??[]).map((t,n)=>[xc[n],t])))}beginPath(){this.path=""}moveTo(t,n){this.path+=`M${t.toFixed(2)} ${n.toFixed(2)}`}lineTo(t,n){this.path+=`${this.path?"L":"M"}${t.toFixed(2)} ${n.toFixed(2)}`}closePath(){this.path+="Z"}rect(t,n,o,r){this.path+=`M${t} ${n}h${o}v${r}h${-o}Z`}arc(t,n,o){this.path+=`M${t-o} ${n}a${o} ${o} 0 1 0 ${2*o} 0a${o} ${o} 0 1 0 ${-2*o} 0`}setLineDash(t){this.dash=t}translate(t,n){this.turn+=`translate(${t} ${n})`}rotate(t){this.turn+=`rotate(${t*180/Math.PI})`}clip(){let t=`clip${++this.clips}`;this.parts.push(`<clipPath id="${t}"><path d="${this.path}"/></clipPath>`),this.clipping=` clip-path="url(#${t})"`}put(t,n=""){let o=this.turn?` transform="${this.turn}"`:"",r=this.globalAlpha<1?` opacity="${this.globalAlpha}"`:"";this.parts.push(`<${t}${o}${r}${this.clipping}${n?`>${n}</text>`:"/>"}`)}stroke(){let t=this.dash.length?` stroke-dasharray="${this.dash}"`:"",n=`fill="none" stroke="${this.strokeStyle}" stroke-width="${this.lineWidth}"${t} stroke-linejoin="round"`;this.put(`path d="${this.path}" ${n}`)}fill(){this.put(`path d="${this.path}" fill="${this.fillStyle}"`)}fillRect(t,n,o,r){this.put(`rect x="${t}" y="${n}" width="${o}" height="${r}" fill="${this.fillStyle}"`)}fillText(t,n,o){let[,r,i]=/(bold |600 )?([\d.]+px)/.exec(this.font)??["","","12px"],s=t.replace(/&/g,"&amp;").replace(/</g,"&lt;"),a=`x="${n}" y="${o}" dy="${bg[this.textBaseline]}" text-anchor="${wg[this.textAlign]}"`,l=`font-family="Helvetica, Arial, sans-serif" font-size="${i}"${r?' font-weight="600"':""}`;this.put(`text ${a} fill="${this.fillStyle}" ${l}`,s)}measureText(t){return{width:yg*t.length}}text(){return`<svg xmlns="http://www.w3.org/2000/svg" ${`width="${this.width}" height="${this.height}" viewBox="0 0 ${this.width} ${this.height}"`}>${this.parts.join("")}</svg>`}};var kr="mosaic-reproduce",kc=26;async function Mr(e,t,n,o,r,i){let s=o+kc,a=f=>{f.fillStyle=r.ground,f.fillRect(0,0,n,s),f.font="600 13px Roboto, Helvetica, Arial, sans-serif",f.fillStyle=r.ink,f.textBaseline="middle",f.textAlign="left",f.fillText(t,12,14),f.save(),f.translate(0,kc),i(f),f.restore()};if(e==="svg"){let f=new xr(n,s);return a(f),new Blob([f.text()],{type:"image/svg+xml"})}let l=Object.assign(document.createElement("canvas"),{width:2*n,height:2*s}),c=l.getContext("2d");return c.scale(2,2),a(c),new Promise(f=>l.toBlob(f,"image/png"))}function fn(e,t,n){let o=`Reproduce this: ${t}`,r=N("button",{type:"button",class:"more",title:o,"aria-label":o},"⋯"),i={bubbles:!0,composed:!0,detail:{panel:e,figure:n}};return r.addEventListener("click",()=>r.dispatchEvent(new CustomEvent(kr,i))),r}function Mc(e){return Math.abs(e=Math.round(e))>=1e21?e.toLocaleString("en").replace(/,/g,""):e.toString(10)}function Dt(e,t){if(!isFinite(e)||e===0)return null;var n=(e=t?e.toExponential(t-1):e.toExponential()).indexOf("e"),o=e.slice(0,n);return[o.length>1?o[0]+o.slice(2):o,+e.slice(n+1)]}function Ye(e){return e=Dt(Math.abs(e)),e?e[1]:NaN}function Nc(e,t){return function(n,o){for(var r=n.length,i=[],s=0,a=e[0],l=0;r>0&&a>0&&(l+a+1>o&&(a=Math.max(1,o-l)),i.push(n.substring(r-=a,r+a)),!((l+=a+1)>o));)a=e[s=(s+1)%e.length];return i.reverse().join(t)}}function Ec(e){return function(t){return t.replace(/[0-9]/g,function(n){return e[+n]})}}var vg=/^(?:(.)?([<>=^]))?([+\-( ])?([$#])?(0)?(\d+)?(,)?(\.\d+)?(~)?([a-z%])?$/i;function Qe(e){if(!(t=vg.exec(e)))throw new Error("invalid format: "+e);var t;return new Nr({fill:t[1],align:t[2],sign:t[3],symbol:t[4],zero:t[5],width:t[6],comma:t[7],precision:t[8]&&t[8].slice(1),trim:t[9],type:t[10]})}Qe.prototype=Nr.prototype;function Nr(e){this.fill=e.fill===void 0?" ":e.fill+"",this.align=e.align===void 0?">":e.align+"",this.sign=e.sign===void 0?"-":e.sign+"",this.symbol=e.symbol===void 0?"":e.symbol+"",this.zero=!!e.zero,this.width=e.width===void 0?void 0:+e.width,this.comma=!!e.comma,this.precision=e.precision===void 0?void 0:+e.precision,this.trim=!!e.trim,this.type=e.type===void 0?"":e.type+""}Nr.prototype.toString=function(){return this.fill+this.align+this.sign+this.symbol+(this.zero?"0":"")+(this.width===void 0?"":Math.max(1,this.width|0))+(this.comma?",":"")+(this.precision===void 0?"":"."+Math.max(0,this.precision|0))+(this.trim?"~":"")+this.type};function Ac(e){e:for(var t=e.length,n=1,o=-1,r;n<t;++n)switch(e[n]){case".":o=r=n;break;case"0":o===0&&(o=n),r=n;break;default:if(!+e[n])break e;o>0&&(o=0);break}return o>0?e.slice(0,o)+e.slice(r+1):e}var Cn;function Tc(e,t){var n=Dt(e,t);if(!n)return Cn=void 0,e.toPrecision(t);var o=n[0],r=n[1],i=r-(Cn=Math.max(-8,Math.min(8,Math.floor(r/3)))*3)+1,s=o.length;return i===s?o:i>s?o+new Array(i-s+1).join("0"):i>0?o.slice(0,i)+"."+o.slice(i):"0."+new Array(1-i).join("0")+Dt(e,Math.max(0,t+i-1))[0]}function bs(e,t){var n=Dt(e,t);if(!n)return e+"";var o=n[0],r=n[1];return r<0?"0."+new Array(-r).join("0")+o:o.length>r+1?o.slice(0,r+1)+"."+o.slice(r+1):o+new Array(r-o.length+2).join("0")}var ys={"%":(e,t)=>(e*100).toFixed(t),b:e=>Math.round(e).toString(2),c:e=>e+"",d:Mc,e:(e,t)=>e.toExponential(t),f:(e,t)=>e.toFixed(t),g:(e,t)=>e.toPrecision(t),o:e=>Math.round(e).toString(8),p:(e,t)=>bs(e*100,t),r:bs,s:Tc,X:e=>Math.round(e).toString(16).toUpperCase(),x:e=>Math.round(e).toString(16)};function vs(e){return e}var $c=Array.prototype.map,Sc=["y","z","a","f","p","n","µ","m","","k","M","G","T","P","E","Z","Y"];function Oc(e){var t=e.grouping===void 0||e.thousands===void 0?vs:Nc($c.call(e.grouping,Number),e.thousands+""),n=e.currency===void 0?"":e.currency[0]+"",o=e.currency===void 0?"":e.currency[1]+"",r=e.decimal===void 0?".":e.decimal+"",i=e.numerals===void 0?vs:Ec($c.call(e.numerals,String)),s=e.percent===void 0?"%":e.percent+"",a=e.minus===void 0?"−":e.minus+"",l=e.nan===void 0?"NaN":e.nan+"";function c(u,d){u=Qe(u);var h=u.fill,g=u.align,v=u.sign,k=u.symbol,m=u.zero,x=u.width,E=u.comma,y=u.precision,$=u.trim,w=u.type;w==="n"?(E=!0,w="g"):ys[w]||(y===void 0&&(y=12),$=!0,w="g"),(m||h==="0"&&g==="=")&&(m=!0,h="0",g="=");var L=(d&&d.prefix!==void 0?d.prefix:"")+(k==="$"?n:k==="#"&&/[boxX]/.test(w)?"0"+w.toLowerCase():""),S=(k==="$"?o:/[%p]/.test(w)?s:"")+(d&&d.suffix!==void 0?d.suffix:""),I=ys[w],D=/[defgprs%]/.test(w);y=y===void 0?6:/[gprs]/.test(w)?Math.max(1,Math.min(21,y)):Math.max(0,Math.min(20,y));function C(M){var B=L,R=S,F,z,Y;if(w==="c")R=I(M)+R,M="";else{M=+M;var P=M<0||1/M<0;if(M=isNaN(M)?l:I(Math.abs(M),y),$&&(M=Ac(M)),P&&+M==0&&v!=="+"&&(P=!1),B=(P?v==="("?v:a:v==="-"||v==="("?"":v)+B,R=(w==="s"&&!isNaN(M)&&Cn!==void 0?Sc[8+Cn/3]:"")+R+(P&&v==="("?")":""),D){for(F=-1,z=M.length;++F<z;)if(Y=M.charCodeAt(F),48>Y||Y>57){R=(Y===46?r+M.slice(F+1):M.slice(F))+R,M=M.slice(0,F);break}}}E&&!m&&(M=t(M,1/0));var U=B.length+M.length+R.length,G=U<x?new Array(x-U+1).join(h):"";switch(E&&m&&(M=t(G+M,G.length?x-R.length:1/0),G=""),g){case"<":M=B+M+R+G;break;case"=":M=B+G+M+R;break;case"^":M=G.slice(0,U=G.length>>1)+B+M+R+G.slice(U);break;default:M=G+B+M+R;break}return i(M)}return C.toString=function(){return u+""},C}function f(u,d){var h=Math.max(-8,Math.min(8,Math.floor(Ye(d)/3)))*3,g=Math.pow(10,-h),v=c((u=Qe(u),u.type="f",u),{suffix:Sc[8+h/3]});return function(k){return v(g*k)}}return{format:c,formatPrefix:f}}var Er,Pe,Ar;xs({thousands:",",grouping:[3],currency:["$",""]});function xs(e){return Er=Oc(e),Pe=Er.format,Ar=Er.formatPrefix,Er}function ks(e){return Math.max(0,-Ye(Math.abs(e)))}function Ms(e,t){return Math.max(0,Math.max(-8,Math.min(8,Math.floor(Ye(t)/3)))*3-Ye(Math.abs(e)))}function Ns(e,t){return e=Math.abs(e),t=Math.abs(t)-e,Math.max(0,Ye(t)-Ye(e))+1}var xg=Pe(",.0f"),kg=Pe(".4~f"),Mg=[0,1,2,3,4,5,6].map(e=>Pe(`.${e}f`)),Ng=[0,1,2,3,4,5,6].map(e=>Pe(`+.${e}f`)),Ae=e=>Math.abs(e)>=1e3?xg(e):kg(e),de=(e,t=2)=>Mg[t](e),_n=(e,t=2)=>Ng[t](e+0),Lc=Pe(",.3~r"),Rc=Pe("+,.3~r");function Bt(e,t=2){if(!(e>0))return t;let n=Math.floor(Math.log10(e));return Math.min(Math.max((e/10**n<2?1:0)-n,t),6)}var Eg="–";function Cc(e){let{spec:t}=e,n=t.quantities.map(({name:d,label:h,unit:g,meaning:v})=>{let k=N("span",{class:"value"}),m=N("span",{class:"truth"});return{item:N("div",{class:"quantity",title:v,"data-quantity":d},`${h} `,k,m),value:k,truth:m,unit:g}}),o=`about: ${t.title}`,r=N("button",{type:"button",popovertarget:"meaning","aria-label":o},"(?)"),i=[t.meaning,...t.quantities.map(({label:d,meaning:h})=>`${d}: ${h}`)],s=N("div",{id:"meaning",popover:"auto",role:"note","aria-label":o});s.append(...i.map(d=>N("p",{},d)));let a=N("div",{class:"buttons"},r,s,fn(t.panel,t.title)),l=N("div",{class:"quantities"},...n.map(({item:d})=>d)),c=N("section",{class:"derived","aria-label":t.title},l,a),f={numbers(d){n.forEach(({item:h,value:g,truth:v,unit:k},m)=>{let x=d[m];x&&(h.classList.toggle("is-seen",x.seen),g.textContent=Pc(x.of_medians,k),v.textContent=x.seen||Number.isNaN(x.truth)?"":`${t.truth} ${Pc(x.truth,k)}`)})},dark(d){Te(c,e.colours[d?"dark":"light"])}};f.numbers(e.numbers),f.dark(e.dark);let u=Ke(c,d=>f.numbers(d.derived));return{element:c,changes:f,destroy:u}}function Pc(e,t){return Number.isNaN(e)?Eg:[de(e),t].filter(Boolean).join(" ")}var _c=`.scalars {
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
`;var Es="mosaic-curtain",As="mosaicCurtain",Ts=e=>{let t=ye(e);return(t===document?document.documentElement:t).dataset};function $s(e,t){let n=JSON.stringify(t);Ts(e)[As]!==n&&(Ts(e)[As]=n,window.dispatchEvent(new CustomEvent(Es,{detail:ye(e)})))}function Tr(e,t){let n=()=>{let i=Ts(e)[As];i&&t(JSON.parse(i))},o=i=>{i.detail===ye(e)&&n()};window.addEventListener(Es,o);let r=requestAnimationFrame(n);return()=>{cancelAnimationFrame(r),window.removeEventListener(Es,o)}}var $r=.7,Ic=1.06;function Ss(e,t){return e.is_filters?{...e,...t}:e}function Bc(e,t){if(!t.names.length)return{...e,rows:e.rows.filter(o=>!o.is_filters)};if(e.observed_range)return{...e,observed_range:Dc(e.observed_range,t)};if(!e.rows.some(o=>o.is_filters))return e;let n=e.rows.map(o=>Ss(o,t));return{...e,rows:n,x_range:Dc(e.x_range,t)}}function Dc([e,t],{low:n,high:o}){let[r,i]=[Math.min(...n)/Ic,Math.max(...o)*Ic];return[Math.min(e,r),Math.max(t,i)]}function mt(e){return e.is_filters===!0&&"titles"in e}function Fc({titles:e,axis:t,low:n,high:o},r){let[i,s,a]=[t[r],n[r],o[r]].map(l=>Ae(Number(l.toPrecision(3))));return`${e[r]}, ${i} µm (${s} to ${a})`}var Tg="linear",Os={lookback:"lookback",age:"age"};function Sr({times:e,today:t=0},{time:n,observed_at:o}){return e?n===Os.lookback?t:n===Os.age&&!Number.isNaN(o)?o:null:null}function zc(e,t){return Sr(e,t)===null?e.x_label:e.times?.[t.time]??e.x_label}function Uc(e,t,n,o){let r=Sr(e,t);if(r===null)return null;let i=Math.abs(r-n),s=`${Number(i.toPrecision(3))} ${o}`;return t.time===Os.lookback?`${s} ago`:`${s} ${n<=r?"before":"after"} it is observed`}function jc(e){if(!e.linear)return e;let{y_label:t,unit:n}=e.linear;return{...e,y_label:t,error_unit:n,rows:e.rows.map(o=>({...o,unit:n})),is_linear:!0}}function Wc(e){let t=Object.entries(e).map(([n,o])=>[n,o.map(r=>10**r)]);return Object.fromEntries(t)}var We=e=>e.sfr===Tg;var $e="12px Roboto, Helvetica, Arial, sans-serif",He="11px Roboto, Helvetica, Arial, sans-serif";function Ft(e){return ArrayBuffer.isView(e)?new Float32Array(e.buffer,e.byteOffset,e.length):Float32Array.from(e)}function Or(e,t,n,o=1){let r=o*(window.devicePixelRatio||1),[i,s]=[Math.round(t*r),Math.round(n*r)];(e.width!==i||e.height!==s)&&Object.assign(e,{width:i,height:s});let a=e.getContext("2d");return a.setTransform(r,0,0,r,0,0),a.clearRect(0,0,t,n),a}function Hc(e,t,n,o){let r=0,i=new ResizeObserver(()=>{!e.clientWidth||e.clientWidth===r||(r=e.clientWidth,Object.assign(t.style,{width:`${r}px`,height:`${n}px`}),o())});return i.observe(e),{get width(){return r},destroy:()=>i.disconnect()}}function we(e,t,n){e.save(),e.beginPath(),e.rect(t.left,t.top,t.right-t.left,t.bottom-t.top),e.clip(),n(),e.restore()}function Lr(e,t,n,o){e.save(),e.translate(n,o),e.rotate(-Math.PI/2),e.textAlign="center",e.fillText(t,0,0),e.restore()}var In=[[],[7,3],[2,3],[8,3,2,3]],Ls=9,$g=[4,3],Vc=[1.5,3],Gc=10,ot=4.5;function qc(e,t,n,o,r){let i=Math.max(n,t.left-1),s=Math.min(o,t.right+1);s>i&&we(e,{...t,left:i,right:s},()=>{e.globalAlpha=.1,e.fillStyle=r.hidden,e.fillRect(i,t.top,s-i,t.bottom-t.top),e.globalAlpha=.3,e.strokeStyle=r.hidden,e.lineWidth=1,e.setLineDash([]),e.beginPath();let a=t.bottom-t.top;for(let l=Math.floor((i-a)/Ls)*Ls;l<s;l+=Ls)e.moveTo(l,t.bottom),e.lineTo(l+a,t.top);e.stroke()})}function gt(e,t,n,o,r,i,s=[]){e.strokeStyle=r,e.lineWidth=i,e.lineJoin="round",e.setLineDash(s),e.beginPath();let a=!1;for(let l=0;l<n.length;l++){let c=n[l];if(Number.isNaN(c))a=!1;else if(a)e.lineTo(t[l],o(c));else{let f=Number.isNaN(n[l+1]);e.moveTo(t[l]-(f?1:0),o(c)),f&&e.lineTo(t[l]+1,o(c)),a=!0}}e.stroke()}function Rs(e,t,n,o,r,i,s){let a=Number.isNaN(s)?t.length:t.findIndex(c=>c>s),l=a<0?t.length:a;gt(e,t.subarray(0,l),n.subarray(0,l),o,r,i),l<t.length&&gt(e,t.subarray(Math.max(l-1,0)),n.subarray(Math.max(l-1,0)),o,r,i,$g)}function Ps(e,t,n,o,r,i,s){e.globalAlpha=s,e.fillStyle=i,e.beginPath();for(let a=0;a<n.length;a++){if(Number.isNaN(n[a]))continue;let l=a;for(;l<n.length&&!Number.isNaN(n[l]);)l++;e.moveTo(t[a],r(o[a]));for(let c=a+1;c<l;c++)e.lineTo(t[c],r(o[c]));for(let c=l-1;c>=a;c--)e.lineTo(t[c],r(n[c]));e.closePath(),a=l}e.fill(),e.globalAlpha=1}function Kc(e,t,{median:n,low:o,high:r},i,s,a,l=1){let c=a?(a%2?-1:1)*(3+3*Math.ceil(a/2)):0,f=(a?4.5:9)*l,u=(a?3.5:5)*l;for(let d=0;d<n.length;d++){if(Number.isNaN(n[d]))continue;let h=t[d]+c;e.globalAlpha=a?.5:.35,e.fillStyle=s,Number.isNaN(o[d])||e.fillRect(h-f/2,Math.min(i(o[d]),i(r[d])),f,Math.abs(i(r[d])-i(o[d]))),e.globalAlpha=1;let g=i(n[d]);e.beginPath(),e.moveTo(h,g-u),e.lineTo(h+u,g),e.lineTo(h,g+u),e.lineTo(h-u,g),e.closePath(),e.fill()}}function Cs(e,t,n,o,r,i,s){for(let a=0;a<n.length;a++)Number.isNaN(n[a])||(e.beginPath(),e.arc(t[a],o(n[a]),r,0,2*Math.PI),e.fillStyle=i,e.fill(),r>3&&Rr(e,t[a],o(n[a]),r,s,1))}function Rr(e,t,n,o,r,i){e.beginPath(),e.arc(t,n,o,0,2*Math.PI),e.setLineDash([]),e.strokeStyle=r,e.lineWidth=i,e.stroke()}function Yc(e,t,n,o,r){e.strokeStyle=r.mark,e.lineWidth=1.5,e.setLineDash([5,4]),e.beginPath(),e.moveTo(n,t.top),e.lineTo(n,t.bottom),e.stroke(),e.setLineDash([]),e.fillStyle=r.mark,e.textBaseline="top";let i=n>(t.left+t.right)/2;e.textAlign=i?"right":"left",e.fillText(o,n+(i?-5:5),t.bottom-16),e.textBaseline="middle"}function _s(e,t,n,o,r,i){e.strokeStyle=i,e.lineWidth=1.5,e.globalAlpha=.75,e.setLineDash([]),e.beginPath();for(let s=0;s<o.length;s++)Number.isNaN(o[s])||(e.moveTo(t[s],r(o[s])),e.lineTo(n[s],r(o[s])));e.stroke(),e.globalAlpha=1}function Qc(e,t,n,o,r,i){e.setLineDash([]);for(let[s,a]of[[i,3.6],[r,1.8]]){e.strokeStyle=s,e.lineWidth=a,e.beginPath();for(let l=0;l<n.length;l++)Number.isNaN(n[l])||(e.moveTo(t[l]-Gc,o(n[l])),e.lineTo(t[l]+Gc,o(n[l])));e.stroke()}}function Zc(e,t,n,o,r,i){let[s,a]=n.domain();if(!(o>=s&&o<=a))return;let l=n(o);e.setLineDash([]),e.fillStyle=i.mark,e.strokeStyle=i.ground,e.lineWidth=1.5,e.beginPath(),e.moveTo(l-ot,t.top),e.lineTo(l+ot,t.top),e.lineTo(l,t.top+2*ot),e.closePath(),e.stroke(),e.fill();let c=l>(t.left+t.right)/2;e.font=He;let f=e.measureText(r).width+4,u=c?l+ot+4:l-ot-4-f,d=c?l-ot-4-f:l+ot+4,g=u>=t.left&&u+f<=t.right?u:d;e.globalAlpha=.75,e.fillStyle=i.ground,e.fillRect(g,t.top-1,f,2*ot+3),e.globalAlpha=1,e.fillStyle=i.mark,e.textAlign="left",e.textBaseline="middle",e.fillText(r,g+2,t.top+ot),e.font=$e}function Dn(e,t,n,o,r,i,s=[]){let[a,l]=n.domain();o>=Math.min(a,l)&&o<=Math.max(a,l)&&(e.strokeStyle=r,e.lineWidth=i,e.setLineDash(s),e.beginPath(),e.moveTo(n(o),t.top),e.lineTo(n(o),t.bottom),e.stroke())}function zt(e,t){return e==null||t==null?NaN:e<t?-1:e>t?1:e>=t?0:NaN}function Is(e,t){return e==null||t==null?NaN:t<e?-1:t>e?1:t>=e?0:NaN}function Pr(e){let t,n,o;e.length!==2?(t=zt,n=(a,l)=>zt(e(a),l),o=(a,l)=>e(a)-l):(t=e===zt||e===Is?e:Sg,n=e,o=e);function r(a,l,c=0,f=a.length){if(c<f){if(t(l,l)!==0)return f;do{let u=c+f>>>1;n(a[u],l)<0?c=u+1:f=u}while(c<f)}return c}function i(a,l,c=0,f=a.length){if(c<f){if(t(l,l)!==0)return f;do{let u=c+f>>>1;n(a[u],l)<=0?c=u+1:f=u}while(c<f)}return c}function s(a,l,c=0,f=a.length){let u=r(a,l,c,f-1);return u>c&&o(a[u-1],l)>-o(a[u],l)?u-1:u}return{left:r,center:s,right:i}}function Sg(){return 0}function Ds(e){return e===null?NaN:+e}var Jc=Pr(zt),Xc=Jc.right,Og=Jc.left,Lg=Pr(Ds).center,Bs=Xc;var Fs=ef(tf),Rg=ef(Pg);function ef(e){return function(t,n,o=n){if(!((n=+n)>=0))throw new RangeError("invalid rx");if(!((o=+o)>=0))throw new RangeError("invalid ry");let{data:r,width:i,height:s}=t;if(!((i=Math.floor(i))>=0))throw new RangeError("invalid width");if(!((s=Math.floor(s!==void 0?s:r.length/i))>=0))throw new RangeError("invalid height");if(!i||!s||!n&&!o)return t;let a=n&&e(n),l=o&&e(o),c=r.slice();return a&&l?(un(a,c,r,i,s),un(a,r,c,i,s),un(a,c,r,i,s),dn(l,r,c,i,s),dn(l,c,r,i,s),dn(l,r,c,i,s)):a?(un(a,r,c,i,s),un(a,c,r,i,s),un(a,r,c,i,s)):l&&(dn(l,r,c,i,s),dn(l,c,r,i,s),dn(l,r,c,i,s)),t}}function un(e,t,n,o,r){for(let i=0,s=o*r;i<s;)e(t,n,i,i+=o,1)}function dn(e,t,n,o,r){for(let i=0,s=o*r;i<o;++i)e(t,n,i,i+s,o)}function Pg(e){let t=tf(e);return(n,o,r,i,s)=>{r<<=2,i<<=2,s<<=2,t(n,o,r+0,i+0,s),t(n,o,r+1,i+1,s),t(n,o,r+2,i+2,s),t(n,o,r+3,i+3,s)}}function tf(e){let t=Math.floor(e);if(t===e)return Cg(e);let n=e-t,o=2*e+1;return(r,i,s,a,l)=>{if(!((a-=l)>=s))return;let c=t*i[s],f=l*t,u=f+l;for(let d=s,h=s+f;d<h;d+=l)c+=i[Math.min(a,d)];for(let d=s,h=a;d<=h;d+=l)c+=i[Math.min(a,d+f)],r[d]=(c+n*(i[Math.max(s,d-u)]+i[Math.min(a,d+u)]))/o,c-=i[Math.max(s,d-f)]}}function Cg(e){let t=2*e+1;return(n,o,r,i,s)=>{if(!((i-=s)>=r))return;let a=e*o[r],l=s*e;for(let c=r,f=r+l;c<f;c+=s)a+=o[Math.min(i,c)];for(let c=r,f=i;c<=f;c+=s)a+=o[Math.min(i,c+l)],n[c]=a/t,a-=o[Math.max(r,c-l)]}}function zs(e,t){let n=0;if(t===void 0)for(let o of e)o!=null&&(o=+o)>=o&&++n;else{let o=-1;for(let r of e)(r=t(r,++o,e))!=null&&(r=+r)>=r&&++n}return n}function Cr(e,t){let n,o;if(t===void 0)for(let r of e)r!=null&&(n===void 0?r>=r&&(n=o=r):(n>r&&(n=r),o<r&&(o=r)));else{let r=-1;for(let i of e)(i=t(i,++r,e))!=null&&(n===void 0?i>=i&&(n=o=i):(n>i&&(n=i),o<i&&(o=i)))}return[n,o]}var _g=Math.sqrt(50),Ig=Math.sqrt(10),Dg=Math.sqrt(2);function _r(e,t,n){let o=(t-e)/Math.max(0,n),r=Math.floor(Math.log10(o)),i=o/Math.pow(10,r),s=i>=_g?10:i>=Ig?5:i>=Dg?2:1,a,l,c;return r<0?(c=Math.pow(10,-r)/s,a=Math.round(e*c),l=Math.round(t*c),a/c<e&&++a,l/c>t&&--l,c=-c):(c=Math.pow(10,r)*s,a=Math.round(e/c),l=Math.round(t/c),a*c<e&&++a,l*c>t&&--l),l<a&&.5<=n&&n<2?_r(e,t,n*2):[a,l,c]}function Ce(e,t,n){if(t=+t,e=+e,n=+n,!(n>0))return[];if(e===t)return[e];let o=t<e,[r,i,s]=o?_r(t,e,n):_r(e,t,n);if(!(i>=r))return[];let a=i-r+1,l=new Array(a);if(o)if(s<0)for(let c=0;c<a;++c)l[c]=(i-c)/-s;else for(let c=0;c<a;++c)l[c]=(i-c)*s;else if(s<0)for(let c=0;c<a;++c)l[c]=(r+c)/-s;else for(let c=0;c<a;++c)l[c]=(r+c)*s;return l}function Ut(e,t,n){return t=+t,e=+e,n=+n,_r(e,t,n)[2]}function Ze(e,t,n){t=+t,e=+e,n=+n;let o=t<e,r=o?Ut(t,e,n):Ut(e,t,n);return(o?-1:1)*(r<0?1/-r:r)}function Ir(e,t,n){let o;for(;;){let r=Ut(e,t,n);if(r===o||r===0||!isFinite(r))return[e,t];r>0?(e=Math.floor(e/r)*r,t=Math.ceil(t/r)*r):r<0&&(e=Math.ceil(e*r)/r,t=Math.floor(t*r)/r),o=r}}function Dr(e){return Math.max(1,Math.ceil(Math.log(zs(e))/Math.LN2)+1)}function Bn(e,t){let n;if(t===void 0)for(let o of e)o!=null&&(n<o||n===void 0&&o>=o)&&(n=o);else{let o=-1;for(let r of e)(r=t(r,++o,e))!=null&&(n<r||n===void 0&&r>=r)&&(n=r)}return n}function Br(e,t){switch(arguments.length){case 0:break;case 1:this.range(e);break;default:this.range(t).domain(e);break}return this}function Fr(e,t,n){e.prototype=t.prototype=n,n.constructor=e}function Us(e,t){var n=Object.create(e.prototype);for(var o in t)n[o]=t[o];return n}function Un(){}var Fn=.7,jr=1/Fn,pn="\\s*([+-]?\\d+)\\s*",zn="\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)\\s*",Je="\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)%\\s*",Bg=/^#([0-9a-f]{3,8})$/,Fg=new RegExp(`^rgb\\(${pn},${pn},${pn}\\)$`),zg=new RegExp(`^rgb\\(${Je},${Je},${Je}\\)$`),Ug=new RegExp(`^rgba\\(${pn},${pn},${pn},${zn}\\)$`),jg=new RegExp(`^rgba\\(${Je},${Je},${Je},${zn}\\)$`),Wg=new RegExp(`^hsl\\(${zn},${Je},${Je}\\)$`),Hg=new RegExp(`^hsla\\(${zn},${Je},${Je},${zn}\\)$`),nf={aliceblue:15792383,antiquewhite:16444375,aqua:65535,aquamarine:8388564,azure:15794175,beige:16119260,bisque:16770244,black:0,blanchedalmond:16772045,blue:255,blueviolet:9055202,brown:10824234,burlywood:14596231,cadetblue:6266528,chartreuse:8388352,chocolate:13789470,coral:16744272,cornflowerblue:6591981,cornsilk:16775388,crimson:14423100,cyan:65535,darkblue:139,darkcyan:35723,darkgoldenrod:12092939,darkgray:11119017,darkgreen:25600,darkgrey:11119017,darkkhaki:12433259,darkmagenta:9109643,darkolivegreen:5597999,darkorange:16747520,darkorchid:10040012,darkred:9109504,darksalmon:15308410,darkseagreen:9419919,darkslateblue:4734347,darkslategray:3100495,darkslategrey:3100495,darkturquoise:52945,darkviolet:9699539,deeppink:16716947,deepskyblue:49151,dimgray:6908265,dimgrey:6908265,dodgerblue:2003199,firebrick:11674146,floralwhite:16775920,forestgreen:2263842,fuchsia:16711935,gainsboro:14474460,ghostwhite:16316671,gold:16766720,goldenrod:14329120,gray:8421504,green:32768,greenyellow:11403055,grey:8421504,honeydew:15794160,hotpink:16738740,indianred:13458524,indigo:4915330,ivory:16777200,khaki:15787660,lavender:15132410,lavenderblush:16773365,lawngreen:8190976,lemonchiffon:16775885,lightblue:11393254,lightcoral:15761536,lightcyan:14745599,lightgoldenrodyellow:16448210,lightgray:13882323,lightgreen:9498256,lightgrey:13882323,lightpink:16758465,lightsalmon:16752762,lightseagreen:2142890,lightskyblue:8900346,lightslategray:7833753,lightslategrey:7833753,lightsteelblue:11584734,lightyellow:16777184,lime:65280,limegreen:3329330,linen:16445670,magenta:16711935,maroon:8388608,mediumaquamarine:6737322,mediumblue:205,mediumorchid:12211667,mediumpurple:9662683,mediumseagreen:3978097,mediumslateblue:8087790,mediumspringgreen:64154,mediumturquoise:4772300,mediumvioletred:13047173,midnightblue:1644912,mintcream:16121850,mistyrose:16770273,moccasin:16770229,navajowhite:16768685,navy:128,oldlace:16643558,olive:8421376,olivedrab:7048739,orange:16753920,orangered:16729344,orchid:14315734,palegoldenrod:15657130,palegreen:10025880,paleturquoise:11529966,palevioletred:14381203,papayawhip:16773077,peachpuff:16767673,peru:13468991,pink:16761035,plum:14524637,powderblue:11591910,purple:8388736,rebeccapurple:6697881,red:16711680,rosybrown:12357519,royalblue:4286945,saddlebrown:9127187,salmon:16416882,sandybrown:16032864,seagreen:3050327,seashell:16774638,sienna:10506797,silver:12632256,skyblue:8900331,slateblue:6970061,slategray:7372944,slategrey:7372944,snow:16775930,springgreen:65407,steelblue:4620980,tan:13808780,teal:32896,thistle:14204888,tomato:16737095,turquoise:4251856,violet:15631086,wheat:16113331,white:16777215,whitesmoke:16119285,yellow:16776960,yellowgreen:10145074};Fr(Un,wt,{copy(e){return Object.assign(new this.constructor,this,e)},displayable(){return this.rgb().displayable()},hex:rf,formatHex:rf,formatHex8:Gg,formatHsl:Vg,formatRgb:of,toString:of});function rf(){return this.rgb().formatHex()}function Gg(){return this.rgb().formatHex8()}function Vg(){return uf(this).formatHsl()}function of(){return this.rgb().formatRgb()}function wt(e){var t,n;return e=(e+"").trim().toLowerCase(),(t=Bg.exec(e))?(n=t[1].length,t=parseInt(t[1],16),n===6?sf(t):n===3?new Se(t>>8&15|t>>4&240,t>>4&15|t&240,(t&15)<<4|t&15,1):n===8?zr(t>>24&255,t>>16&255,t>>8&255,(t&255)/255):n===4?zr(t>>12&15|t>>8&240,t>>8&15|t>>4&240,t>>4&15|t&240,((t&15)<<4|t&15)/255):null):(t=Fg.exec(e))?new Se(t[1],t[2],t[3],1):(t=zg.exec(e))?new Se(t[1]*255/100,t[2]*255/100,t[3]*255/100,1):(t=Ug.exec(e))?zr(t[1],t[2],t[3],t[4]):(t=jg.exec(e))?zr(t[1]*255/100,t[2]*255/100,t[3]*255/100,t[4]):(t=Wg.exec(e))?cf(t[1],t[2]/100,t[3]/100,1):(t=Hg.exec(e))?cf(t[1],t[2]/100,t[3]/100,t[4]):nf.hasOwnProperty(e)?sf(nf[e]):e==="transparent"?new Se(NaN,NaN,NaN,0):null}function sf(e){return new Se(e>>16&255,e>>8&255,e&255,1)}function zr(e,t,n,o){return o<=0&&(e=t=n=NaN),new Se(e,t,n,o)}function qg(e){return e instanceof Un||(e=wt(e)),e?(e=e.rgb(),new Se(e.r,e.g,e.b,e.opacity)):new Se}function hn(e,t,n,o){return arguments.length===1?qg(e):new Se(e,t,n,o??1)}function Se(e,t,n,o){this.r=+e,this.g=+t,this.b=+n,this.opacity=+o}Fr(Se,hn,Us(Un,{brighter(e){return e=e==null?jr:Math.pow(jr,e),new Se(this.r*e,this.g*e,this.b*e,this.opacity)},darker(e){return e=e==null?Fn:Math.pow(Fn,e),new Se(this.r*e,this.g*e,this.b*e,this.opacity)},rgb(){return this},clamp(){return new Se(Wt(this.r),Wt(this.g),Wt(this.b),Wr(this.opacity))},displayable(){return-.5<=this.r&&this.r<255.5&&-.5<=this.g&&this.g<255.5&&-.5<=this.b&&this.b<255.5&&0<=this.opacity&&this.opacity<=1},hex:af,formatHex:af,formatHex8:Kg,formatRgb:lf,toString:lf}));function af(){return`#${jt(this.r)}${jt(this.g)}${jt(this.b)}`}function Kg(){return`#${jt(this.r)}${jt(this.g)}${jt(this.b)}${jt((isNaN(this.opacity)?1:this.opacity)*255)}`}function lf(){let e=Wr(this.opacity);return`${e===1?"rgb(":"rgba("}${Wt(this.r)}, ${Wt(this.g)}, ${Wt(this.b)}${e===1?")":`, ${e})`}`}function Wr(e){return isNaN(e)?1:Math.max(0,Math.min(1,e))}function Wt(e){return Math.max(0,Math.min(255,Math.round(e)||0))}function jt(e){return e=Wt(e),(e<16?"0":"")+e.toString(16)}function cf(e,t,n,o){return o<=0?e=t=n=NaN:n<=0||n>=1?e=t=NaN:t<=0&&(e=NaN),new Ge(e,t,n,o)}function uf(e){if(e instanceof Ge)return new Ge(e.h,e.s,e.l,e.opacity);if(e instanceof Un||(e=wt(e)),!e)return new Ge;if(e instanceof Ge)return e;e=e.rgb();var t=e.r/255,n=e.g/255,o=e.b/255,r=Math.min(t,n,o),i=Math.max(t,n,o),s=NaN,a=i-r,l=(i+r)/2;return a?(t===i?s=(n-o)/a+(n<o)*6:n===i?s=(o-t)/a+2:s=(t-n)/a+4,a/=l<.5?i+r:2-i-r,s*=60):a=l>0&&l<1?0:s,new Ge(s,a,l,e.opacity)}function df(e,t,n,o){return arguments.length===1?uf(e):new Ge(e,t,n,o??1)}function Ge(e,t,n,o){this.h=+e,this.s=+t,this.l=+n,this.opacity=+o}Fr(Ge,df,Us(Un,{brighter(e){return e=e==null?jr:Math.pow(jr,e),new Ge(this.h,this.s,this.l*e,this.opacity)},darker(e){return e=e==null?Fn:Math.pow(Fn,e),new Ge(this.h,this.s,this.l*e,this.opacity)},rgb(){var e=this.h%360+(this.h<0)*360,t=isNaN(e)||isNaN(this.s)?0:this.s,n=this.l,o=n+(n<.5?n:1-n)*t,r=2*n-o;return new Se(js(e>=240?e-240:e+120,r,o),js(e,r,o),js(e<120?e+240:e-120,r,o),this.opacity)},clamp(){return new Ge(ff(this.h),Ur(this.s),Ur(this.l),Wr(this.opacity))},displayable(){return(0<=this.s&&this.s<=1||isNaN(this.s))&&0<=this.l&&this.l<=1&&0<=this.opacity&&this.opacity<=1},formatHsl(){let e=Wr(this.opacity);return`${e===1?"hsl(":"hsla("}${ff(this.h)}, ${Ur(this.s)*100}%, ${Ur(this.l)*100}%${e===1?")":`, ${e})`}`}}));function ff(e){return e=(e||0)%360,e<0?e+360:e}function Ur(e){return Math.max(0,Math.min(1,e||0))}function js(e,t,n){return(e<60?t+(n-t)*e/60:e<180?n:e<240?t+(n-t)*(240-e)/60:t)*255}function Ws(e,t,n,o,r){var i=e*e,s=i*e;return((1-3*e+3*i-s)*t+(4-6*i+3*s)*n+(1+3*e+3*i-3*s)*o+s*r)/6}function pf(e){var t=e.length-1;return function(n){var o=n<=0?n=0:n>=1?(n=1,t-1):Math.floor(n*t),r=e[o],i=e[o+1],s=o>0?e[o-1]:2*r-i,a=o<t-1?e[o+2]:2*i-r;return Ws((n-o/t)*t,s,r,i,a)}}function hf(e){var t=e.length;return function(n){var o=Math.floor(((n%=1)<0?++n:n)*t),r=e[(o+t-1)%t],i=e[o%t],s=e[(o+1)%t],a=e[(o+2)%t];return Ws((n-o/t)*t,r,i,s,a)}}var jn=e=>()=>e;function Yg(e,t){return function(n){return e+n*t}}function Qg(e,t,n){return e=Math.pow(e,n),t=Math.pow(t,n)-e,n=1/n,function(o){return Math.pow(e+o*t,n)}}function mf(e){return(e=+e)==1?Hr:function(t,n){return n-t?Qg(t,n,e):jn(isNaN(t)?n:t)}}function Hr(e,t){var n=t-e;return n?Yg(e,n):jn(isNaN(e)?t:e)}var Hs=(function e(t){var n=mf(t);function o(r,i){var s=n((r=hn(r)).r,(i=hn(i)).r),a=n(r.g,i.g),l=n(r.b,i.b),c=Hr(r.opacity,i.opacity);return function(f){return r.r=s(f),r.g=a(f),r.b=l(f),r.opacity=c(f),r+""}}return o.gamma=e,o})(1);function gf(e){return function(t){var n=t.length,o=new Array(n),r=new Array(n),i=new Array(n),s,a;for(s=0;s<n;++s)a=hn(t[s]),o[s]=a.r||0,r[s]=a.g||0,i[s]=a.b||0;return o=e(o),r=e(r),i=e(i),a.opacity=1,function(l){return a.r=o(l),a.g=r(l),a.b=i(l),a+""}}}var Nv=gf(pf),Ev=gf(hf);function wf(e,t){t||(t=[]);var n=e?Math.min(t.length,e.length):0,o=t.slice(),r;return function(i){for(r=0;r<n;++r)o[r]=e[r]*(1-i)+t[r]*i;return o}}function bf(e){return ArrayBuffer.isView(e)&&!(e instanceof DataView)}function yf(e,t){var n=t?t.length:0,o=e?Math.min(n,e.length):0,r=new Array(o),i=new Array(n),s;for(s=0;s<o;++s)r[s]=Ht(e[s],t[s]);for(;s<n;++s)i[s]=t[s];return function(a){for(s=0;s<o;++s)i[s]=r[s](a);return i}}function vf(e,t){var n=new Date;return e=+e,t=+t,function(o){return n.setTime(e*(1-o)+t*o),n}}function bt(e,t){return e=+e,t=+t,function(n){return e*(1-n)+t*n}}function xf(e,t){var n={},o={},r;(e===null||typeof e!="object")&&(e={}),(t===null||typeof t!="object")&&(t={});for(r in t)r in e?n[r]=Ht(e[r],t[r]):o[r]=t[r];return function(i){for(r in n)o[r]=n[r](i);return o}}var Vs=/[-+]?(?:\d+\.?\d*|\.?\d+)(?:[eE][-+]?\d+)?/g,Gs=new RegExp(Vs.source,"g");function Zg(e){return function(){return e}}function Jg(e){return function(t){return e(t)+""}}function kf(e,t){var n=Vs.lastIndex=Gs.lastIndex=0,o,r,i,s=-1,a=[],l=[];for(e=e+"",t=t+"";(o=Vs.exec(e))&&(r=Gs.exec(t));)(i=r.index)>n&&(i=t.slice(n,i),a[s]?a[s]+=i:a[++s]=i),(o=o[0])===(r=r[0])?a[s]?a[s]+=r:a[++s]=r:(a[++s]=null,l.push({i:s,x:bt(o,r)})),n=Gs.lastIndex;return n<t.length&&(i=t.slice(n),a[s]?a[s]+=i:a[++s]=i),a.length<2?l[0]?Jg(l[0].x):Zg(t):(t=l.length,function(c){for(var f=0,u;f<t;++f)a[(u=l[f]).i]=u.x(c);return a.join("")})}function Ht(e,t){var n=typeof t,o;return t==null||n==="boolean"?jn(t):(n==="number"?bt:n==="string"?(o=wt(t))?(t=o,Hs):kf:t instanceof wt?Hs:t instanceof Date?vf:bf(t)?wf:Array.isArray(t)?yf:typeof t.valueOf!="function"&&typeof t.toString!="function"||isNaN(t)?xf:bt)(e,t)}function qs(e,t){return e=+e,t=+t,function(n){return Math.round(e*(1-n)+t*n)}}function Ks(e){return function(){return e}}function Ys(e){return+e}var Mf=[0,1];function mn(e){return e}function Qs(e,t){return(t-=e=+e)?function(n){return(n-e)/t}:Ks(isNaN(t)?NaN:.5)}function Xg(e,t){var n;return e>t&&(n=e,e=t,t=n),function(o){return Math.max(e,Math.min(t,o))}}function e0(e,t,n){var o=e[0],r=e[1],i=t[0],s=t[1];return r<o?(o=Qs(r,o),i=n(s,i)):(o=Qs(o,r),i=n(i,s)),function(a){return i(o(a))}}function t0(e,t,n){var o=Math.min(e.length,t.length)-1,r=new Array(o),i=new Array(o),s=-1;for(e[o]<e[0]&&(e=e.slice().reverse(),t=t.slice().reverse());++s<o;)r[s]=Qs(e[s],e[s+1]),i[s]=n(t[s],t[s+1]);return function(a){var l=Bs(e,a,1,o)-1;return i[l](r[l](a))}}function Gr(e,t){return t.domain(e.domain()).range(e.range()).interpolate(e.interpolate()).clamp(e.clamp()).unknown(e.unknown())}function Zs(){var e=Mf,t=Mf,n=Ht,o,r,i,s=mn,a,l,c;function f(){var d=Math.min(e.length,t.length);return s!==mn&&(s=Xg(e[0],e[d-1])),a=d>2?t0:e0,l=c=null,u}function u(d){return d==null||isNaN(d=+d)?i:(l||(l=a(e.map(o),t,n)))(o(s(d)))}return u.invert=function(d){return s(r((c||(c=a(t,e.map(o),bt)))(d)))},u.domain=function(d){return arguments.length?(e=Array.from(d,Ys),f()):e.slice()},u.range=function(d){return arguments.length?(t=Array.from(d),f()):t.slice()},u.rangeRound=function(d){return t=Array.from(d),n=qs,f()},u.clamp=function(d){return arguments.length?(s=d?!0:mn,f()):s!==mn},u.interpolate=function(d){return arguments.length?(n=d,f()):n},u.unknown=function(d){return arguments.length?(i=d,u):i},function(d,h){return o=d,r=h,f()}}function Js(){return Zs()(mn,mn)}function Xs(e,t,n,o){var r=Ze(e,t,n),i;switch(o=Qe(o??",f"),o.type){case"s":{var s=Math.max(Math.abs(e),Math.abs(t));return o.precision==null&&!isNaN(i=Ms(r,s))&&(o.precision=i),Ar(o,s)}case"":case"e":case"g":case"p":case"r":{o.precision==null&&!isNaN(i=Ns(r,Math.max(Math.abs(e),Math.abs(t))))&&(o.precision=i-(o.type==="e"));break}case"f":case"%":{o.precision==null&&!isNaN(i=ks(r))&&(o.precision=i-(o.type==="%")*2);break}}return Pe(o)}function n0(e){var t=e.domain;return e.ticks=function(n){var o=t();return Ce(o[0],o[o.length-1],n??10)},e.tickFormat=function(n,o){var r=t();return Xs(r[0],r[r.length-1],n??10,o)},e.nice=function(n){n==null&&(n=10);var o=t(),r=0,i=o.length-1,s=o[r],a=o[i],l,c,f=10;for(a<s&&(c=s,s=a,a=c,c=r,r=i,i=c);f-- >0;){if(c=Ut(s,a,n),c===l)return o[r]=s,o[i]=a,t(o);if(c>0)s=Math.floor(s/c)*c,a=Math.ceil(a/c)*c;else if(c<0)s=Math.ceil(s*c)/c,a=Math.floor(a*c)/c;else break;l=c}return e},e}function Wn(){var e=Js();return e.copy=function(){return Gr(e,Wn())},Br.apply(e,arguments),n0(e)}function ei(e,t){e=e.slice();var n=0,o=e.length-1,r=e[n],i=e[o],s;return i<r&&(s=n,n=o,o=s,s=r,r=i,i=s),e[n]=t.floor(r),e[o]=t.ceil(i),e}function Nf(e){return Math.log(e)}function Ef(e){return Math.exp(e)}function r0(e){return-Math.log(-e)}function o0(e){return-Math.exp(-e)}function s0(e){return isFinite(e)?+("1e"+e):e<0?0:e}function i0(e){return e===10?s0:e===Math.E?Math.exp:t=>Math.pow(e,t)}function a0(e){return e===Math.E?Math.log:e===10&&Math.log10||e===2&&Math.log2||(e=Math.log(e),t=>Math.log(t)/e)}function Af(e){return(t,n)=>-e(-t,n)}function l0(e){let t=e(Nf,Ef),n=t.domain,o=10,r,i;function s(){return r=a0(o),i=i0(o),n()[0]<0?(r=Af(r),i=Af(i),e(r0,o0)):e(Nf,Ef),t}return t.base=function(a){return arguments.length?(o=+a,s()):o},t.domain=function(a){return arguments.length?(n(a),s()):n()},t.ticks=a=>{let l=n(),c=l[0],f=l[l.length-1],u=f<c;u&&([c,f]=[f,c]);let d=r(c),h=r(f),g,v,k=a==null?10:+a,m=[];if(!(o%1)&&h-d<k){if(d=Math.floor(d),h=Math.ceil(h),c>0){for(;d<=h;++d)for(g=1;g<o;++g)if(v=d<0?g/i(-d):g*i(d),!(v<c)){if(v>f)break;m.push(v)}}else for(;d<=h;++d)for(g=o-1;g>=1;--g)if(v=d>0?g/i(-d):g*i(d),!(v<c)){if(v>f)break;m.push(v)}m.length*2<k&&(m=Ce(c,f,k))}else m=Ce(d,h,Math.min(h-d,k)).map(i);return u?m.reverse():m},t.tickFormat=(a,l)=>{if(a==null&&(a=10),l==null&&(l=o===10?"s":","),typeof l!="function"&&(!(o%1)&&(l=Qe(l)).precision==null&&(l.trim=!0),l=Pe(l)),a===1/0)return l;let c=Math.max(1,o*a/t.ticks().length);return f=>{let u=f/i(Math.round(r(f)));return u*o<o-.5&&(u*=o),u<=c?l(f):""}},t.nice=()=>n(ei(n(),{floor:a=>i(Math.floor(r(a))),ceil:a=>i(Math.ceil(r(a)))})),t}function Hn(){let e=l0(Zs()).domain([1,10]);return e.copy=()=>Gr(e,Hn()).base(e.base()),Br.apply(e,arguments),e}var c0=62;function ve(e,t,n,o,r=!1){return(r?Hn():Wn()).domain([e,t]).range([n,o]).unknown(Number.NaN)}function Xe(e,t,n){let o=n;for(;t-e>n*1.001*Ze(e,t,o);)o/=1.5;let r=1e-9*Ze(e,t,o);return Ce(e-r,t+r,o)}function $f(e,t,n){let o=[];for(let s=Math.floor(Math.log10(e));s<=Math.log10(t);s++)for(let a of[1,1.5,2,3,4,5,6,8])a*10**s>=e*.999&&a*10**s<=t*1.001&&o.push(a*10**s);let r=ve(e,t,0,n/c0,!0),i=[];for(let s of o.sort((a,l)=>Tf(a)-Tf(l)))i.every(a=>Math.abs(r(s)-r(a))>.8)&&i.push(s);return i}function Tf(e){let t=e/10**Math.floor(Math.log10(e)+1e-9);return[1,2,5,3,4,1.5,6,8].findIndex(n=>Math.abs(n-t)<1e-6)}function Sf(e,t,n,o,r){if(!(t<=n))return e??[0,1];let i=.06*Math.max(n-t,o),s=[Math.floor((t-i)/o)*o,Math.ceil((n+i)/o)*o];if(!e)return s;let a=e[0]<=t&&e[1]>=n,l=s[1]-s[0];return a&&(r||e[1]-e[0]<=l+Math.max(2*o,.35*l))?e:r?[Math.min(e[0],s[0]),Math.max(e[1],s[1])]:s}var Of=60,Vr=14,ti=6,f0=36,ni=8,u0=.25,d0=.001,Lf=1.06;function Rf(e,t,n,o,r,i=!1,s=!1){let a=o-ti-f0-ni,l=Math.round(a*u0),c=ti+a-l,f={left:Of,right:n-Vr,top:ti,bottom:c},u={left:Of,right:n-Vr,top:c+ni,bottom:c+ni+l},{observed_range:d,observed_unit:h=1,x_range:g}=e,v=d!==void 0&&t.frame===e.observed_frame&&t.stretch>0,[k,m]=v?d:g,x=v?t.stretch*h:1,E=Sr(e,t),y=E===null?ve(k,m,f.left,f.right,e.x_log):ve(E-k,E-m,f.left,f.right),$=P=>y(E===null?P*x:E-P),w=P=>E===null?y.invert(P)/x:E-y.invert(P),[L,S]=p0(e,t,P=>$(P)>=f.left-1&&$(P)<=f.right+1),I="is_linear"in e,D=I?Ze(0,S,6):e.y_step,C=s&&r?r.ends:Sf(r?.ends,L,S,D,i);I&&(C[0]=0);let M=e.y_flipped?ve(C[0],C[1],f.top,f.bottom):ve(C[1],C[0],f.top,f.bottom),B=h0(e,t,r?.most,i),R=e.y_flipped?1:-1,F=(u.top+u.bottom)/2,z=(u.bottom-u.top)/2;return{frame:f,below:u,x:y,at:$,back:w,y:M,dy:P=>F+R*Math.max(-Lf,Math.min(Lf,P/B))*z,ends:C,most:B,observed:v}}function p0(e,t,n){let o=1/0,r=-1/0;for(let i of e.rows)for(let s of[...Object.values(t.columns[i.name]),...t.pins.map(a=>a[i.name].median)])for(let a=0;a<s.length;a++){let l=s[a];!Number.isNaN(l)&&n(i.axis[a])&&(l<o&&(o=l),l>r&&(r=l))}return[o,r]}function h0(e,t,n,o){let r=[];for(let l of e.rows){let{median:c,low:f,high:u}=t.columns[l.name],d=Gn(t,l.name);for(let h=0;h<c.length;h++)if(!Number.isNaN(c[h])&&!Number.isNaN(d[h])){let g=Number.isNaN(f[h])?[c[h]]:[f[h],u[h]];r.push(Math.max(...g.map(v=>Math.abs(v-d[h]))))}}if(!r.length)return n??e.least_residual;r.sort((l,c)=>l-c);let i="is_linear"in e?d0:e.least_residual,s=Math.max(r[Math.floor(.97*(r.length-1))]*1.1,i);if(n&&s<=n&&(o||s>n/3))return n;let a=10**Math.floor(Math.log10(s));return[1,2,5,10].map(l=>l*a).find(l=>l>=s*.999)??10*a}function Gn(e,t){return e.reference?e.pins[e.reference-1][t].median:e.columns[t].truth}var m0=4;function Pf(e,t,n,{frame:o,below:r,x:i,y:s,dy:a,ends:l,most:c,observed:f},u){let d=(E,y,$,w)=>{e.moveTo(E,y),e.lineTo($,w)},[h,g]=i.domain(),v=t.x_log?$f(h,g,o.right-o.left):Xe(Math.min(h,g),Math.max(h,g),8),k=Xe(l[0],l[1],Math.max(3,(o.bottom-o.top)/34));e.setLineDash([]),e.lineWidth=1,e.strokeStyle=u.grid,e.beginPath();for(let E of v)for(let y of[o,r])d(i(E),y.top,i(E),y.bottom);for(let E of k)d(o.left,s(E),o.right,s(E));e.stroke(),e.strokeStyle=u.edge,e.beginPath();for(let E of[o,r])d(E.left,E.top,E.left,E.bottom),d(E.left,E.bottom,E.right,E.bottom);e.stroke(),e.strokeStyle=u.soft,e.beginPath(),d(r.left,a(0),r.right,a(0)),e.stroke(),e.fillStyle=u.soft,e.textBaseline="middle",e.textAlign="right";for(let E of k)e.fillText(Ae(E),o.left-6,s(E));let m=Math.min(Math.max(-Math.floor(Math.log10(c*1.001)),0),6);for(let E of _f(t,n)?[-c,0,c]:[])e.fillText(E?_n(E,m):"0",r.left-6,a(E*.86));e.textAlign="center";for(let E of v){let y=Ae(E),$=e.measureText(y).width/2;e.fillText(y,Math.min(i(E),o.right+Vr-$-1),r.bottom+10)}let x=f&&t.observed_label?`${t.observed_label} at ${g0(t,n)}`:zc(t,n);e.fillText(x,(o.left+o.right)/2,r.bottom+27),Lr(e,t.y_label,12,(o.top+o.bottom)/2),e.textAlign="left",e.globalAlpha=.95,e.font=He,e.fillText(w0(t,n),r.left+6,r.top+8),e.font=$e,e.globalAlpha=1}function Cf(e,{along:t=[]},{frame:n,at:o},r){e.font=He,e.fillStyle=r.soft,e.strokeStyle=r.soft,e.lineWidth=1,e.setLineDash([]),e.textAlign="center",e.textBaseline="middle";let i=[];for(let[s,a]of t){let l=o(s),c=e.measureText(a).width/2+m0,f=Math.min(Math.max(l,n.left+c),n.right-c);!(l>=n.left&&l<=n.right)||i.some(([d,h])=>f+c>d&&f-c<h)||(i.push([f-c,f+c]),e.beginPath(),e.moveTo(l,n.top),e.lineTo(l,n.top+4),e.stroke(),e.fillText(a,f,n.top+11))}e.font=$e}function g0(e,{stretch:t,redshift_of:n}){let o=e.truth==="truth"?"true":e.truth;return`the ${n==="own"?o:n} z ${de(t-1)}`}function _f(e,t){return e.rows.some(n=>!Gn(t,n.name).every(Number.isNaN))}function w0(e,t){let n=!_f(e,t),o=n?"":` [${e.error_unit}]`;return t.reference?`difference from ${t.letters[t.reference-1]}${o}`:n?t.truth==="off"?"truth kept back (T reveals it)":`${e.truth==="truth"?"no truth":`nothing ${e.truth}`} to compare with`:`predicted − ${e.truth}${o}`}function Df(e,t,n,o,r){let{frame:i,below:s,at:a,y:l,dy:c}=o;e.font=$e;for(let u of[i,s])e.fillStyle=r.ground,e.fillRect(u.left,u.top,u.right-u.left,u.bottom-u.top),we(e,u,()=>{for(let[d,h]of n.hidden[t.hatched])qc(e,u,a(d),a(h),r)});Pf(e,t,n,o,r),Cf(e,t,o,r);let f=t.rows.map(u=>Float64Array.from(u.axis,a));we(e,i,()=>{t.rows.forEach((u,d)=>{n.pins.forEach((g,v)=>{qr(e,u,f[d],g[u.name],l,r[`pin${v+1}`],1.5,.13,v+1)});let h=t.marks?a(n.observed_at):Number.NaN;mt(u)&&y0(e,u,n.columns[u.name],a,l,r),b0(e,u,f[d],n.columns[u.name],l,r,n.edited,t.truth==="truth",h)}),t.marks&&!Number.isNaN(n.observed_at)&&Yc(e,i,a(n.observed_at),n.redshift_of==="predicted"?"observed here, as predicted":"observed here",r)}),we(e,s,()=>{t.rows.forEach((u,d)=>{let h=Gn(n,u.name);n.pins.forEach((g,v)=>{v+1!==n.reference&&qr(e,u,f[d],If(g[u.name],h),c,r[`pin${v+1}`],1.2,.1,v+1)}),qr(e,u,f[d],If(n.columns[u.name],h),c,r.answer,1.5,.3)})})}function If({low:e,median:t,high:n},o){let r=t.map((s,a)=>s-o[a]),i=s=>s.map((a,l)=>Number.isNaN(t[l])?Number.NaN:a-o[l]);return{median:r,low:i(e),high:i(n)}}function b0(e,t,n,o,r,i,s,a,l){let c=5.5*ri(t);t.dots?o.truth.forEach((f,u)=>{!Number.isNaN(f)&&(a||Number.isNaN(gn(o,u)))&&Rr(e,n[u],r(f),c,i.ink,1.5)}):Rs(e,n,o.truth,r,i.ink,1.1,l),t.dots?qr(e,t,n,o,r,i.answer,2,.3):(Ps(e,n,o.low,o.high,r,i.answer,.3),Rs(e,n,o.median,r,i.answer,2,l)),t.dots?Cs(e,n,o.exact,r,c,i.seen,i.ground):gt(e,n,o.exact,r,i.seen,3),o.measured&&v0(e,t,n,o,r,i),o.implied&&(t.dots?Qc(e,n,o.implied,r,i.mark,i.ground):gt(e,n,o.implied,r,i.mark,1.8,Vc)),t.dots&&t.names.forEach((f,u)=>{let d=gn(o,u);s.includes(f)&&!Number.isNaN(d)&&Rr(e,n[u],r(d),c+4,i.answer,2)})}function y0(e,t,n,o,r,i){let[s,a]=[t.low,t.high].map(f=>Float64Array.from(f,o)),l=n.exact.map((f,u)=>Number.isNaN(n.limit[u])?gn(n,u):n.limit[u]),c=n.median.map((f,u)=>Number.isNaN(gn(n,u))?f:Number.NaN);_s(e,s,a,c,r,i.answer),_s(e,s,a,l,r,i.seen)}function ri(e){return e.is_filters?$r:1}function gn({exact:e,measured:t},n){return Number.isNaN(e[n])?t?t[n]:Number.NaN:e[n]}function qr(e,t,n,o,r,i,s,a,l=0){if(t.dots)return Kc(e,n,o,r,i,l,ri(t));Ps(e,n,o.low,o.high,r,i,a),gt(e,n,o.median,r,i,s,l?In[l-1]:[])}function v0(e,t,n,{measured:o,from:r,to:i,limit:s},a,l){let c=t.dots?4*ri(t):2.4;e.strokeStyle=l.seen,e.lineWidth=t.dots?2:1,e.setLineDash([]),e.beginPath();for(let f=0;f<o.length;f++)Number.isNaN(o[f])||(e.moveTo(n[f],a(r[f])),e.lineTo(n[f],a(i[f])));for(let f=0;f<s.length;f++)if(!Number.isNaN(s[f])){let u=a(s[f]);e.moveTo(n[f]-c,u),e.lineTo(n[f]+c,u),e.lineTo(n[f],u+1.6*c),e.closePath()}e.stroke(),Cs(e,n,o,a,c,l.seen,l.ground)}var Kr=11;function Bf(e,t,n,o){let r=Yr(t,e.scene(),e.scales,n,o,(i,s)=>[gn(i,s)]);return r?.row.names[r.i]??null}function Ff(e,t,n,o){return oi(Yr(t,e.scene(),e.scales,n,o,zf))}function oi(e){return!e||mt(e.row)&&!e.row.given[e.i]?null:{row:e.row.name,name:e.row.names[e.i]}}function zf({truth:e,exact:t,measured:n,limit:o,median:r},i){return[e,t,n,o,r].map(s=>s?.[i]??Number.NaN)}function Yr(e,t,n,o,r,i=zf){let s=null,a=1/0;for(let l of e.rows){if(!l.dots)continue;let c=mt(l)?Kr*$r:Kr;for(let f=0;f<l.names.length;f++){let u=n.at(l.axis[f])-o;if(!(Math.abs(u)>c))for(let d of i(t.columns[l.name],f)){let h=Math.hypot(u,n.y(d)-r);h<c&&h<a&&([s,a]=[{row:l,i:f},h])}}}return s}var x0=.01,Uf=9;function jf(e,t,n,o,r){let{row:i,i:s}=si(e,t,n,o,r),a=t.columns[i.name],l="is_linear"in e,c=l?Lc:de,f=m=>a[m]?.[s]??Number.NaN,u=i.unit?` ${i.unit}`:"",[d,h,g,v]=["truth","median","low","high"].map(f),k=[k0(e,i,s,t)];if(Number.isNaN(d)||k.push(`${e.truth} ${c(d)}${u}`),Number.isNaN(f("exact"))?Number.isNaN(f("measured"))?Number.isNaN(f("limit"))||k.push(`not detected: fainter than ${c(f("limit"))}${u}`):k.push(`seen ${c(f("measured"))} ± ${c(f("to")-f("measured"))}${u}`):k.push(`seen ${c(f("exact"))}${u}`),!Number.isNaN(h)){k.push(`predicted ${c(h)}${Number.isNaN(g)?"":` (${c(g)} to ${c(v)})`}${u}`);let m=h-d,x=d>=g&&d<=v?", truth within the band":", truth outside the band";Number.isNaN(m)||k.push(`error ${(l?Rc:_n)(m)} ${e.error_unit}${Number.isNaN(g)?"":x}`)}return mt(i)&&!i.given[s]&&k.push("not among these galaxies' magnitudes: predicted alone"),Number.isNaN(f("implied"))||k.push(`the spectrum through this filter ${de(f("implied"))}${u}`),t.pins.forEach((m,x)=>{let E=m[i.name].median[s];Number.isNaN(E)||k.push(`${t.letters[x]}: ${c(E)}`)}),{x:n.at(i.axis[s]),lines:k}}function si(e,t,n,o,r){let i=r===null?null:Yr(e,t,n,o,r);if(i)return{...i,distance:-1/0};let s=r===null?Uf/2:Uf,a={row:e.rows[0],i:0,distance:1/0};for(let l of e.rows)l.axis.forEach((c,f)=>{let u=Math.abs(n.at(c)-o),d=l.dots&&e.rows.length>1?u<s?-20:40:0;u+d<a.distance&&(a={row:l,i:f,distance:u+d})});return a}function k0(e,t,n,o){if(mt(t))return Fc(t,n);if(t.dots)return`${t.label} ${t.names[n]}`;let r=t.axis[n],i=`${t.label}, ${Uc(e,o,r,t.coordinate_unit)??`${Ae(Number(r.toPrecision(4)))} ${t.coordinate_unit}`}`;return!e.observed_unit||!(o.stretch>0)?i:`${i} at rest, ${Number((r*o.stretch*e.observed_unit).toPrecision(3))} µm observed`}function Wf(e,t){return[t.seen?ai(e,t):li(t),ci(e,t),M0(e,t),ii(e,t)].filter(Boolean).join(", ")}function M0(e,{implied:t}){return e.implied&&!Number.isNaN(t)?`${e.implied} ${de(t)}`:""}function ii({edges:[e,t]},{seen:n,lowest:o,highest:r}){let i=x0*(t-e);return!n&&(o<e+i||r>t-i)?"edge of what it learned":""}function ai(e,{value:t,edited:n}){return`${de(t)}${Hf(e,t)} ${n?"edited":"seen"}`}function li({low:e,median:t,high:n,peaks:o}){if(o.length>1)return o.toSorted((c,f)=>f[1]-c[1]).map(([c,f,u])=>`${de(c,Bt(u))} (${Math.round(100*f)}%)`).join(", ");let r=(n-e)/2,i=Bt(r),[s,a]=[de(n-t,i),de(t-e,i)],l=s===a?` ± ${s}`:` (+${s} −${a})`;return`${de(t,i)}${Number.isNaN(r)?"":l}`}function ci(e,{seen:t,edited:n,truth:o,percentile:r,crps:i,low:s,median:a,high:l}){if(Number.isNaN(o)||t&&!n)return"";let c=(l-s)/2,f=`${e.truth} ${de(o,t?2:Bt(c))}${Hf(e,o)}`;return t?f:Number.isNaN(r)?`${f}, error ${_n(a-o)}`:`${f}, ${N0(r)} percentile, CRPS ${de(i,Bt(i))}`}function N0(e){let n=e<1||e>99?Math.round(10*e)/10:Math.round(e),o=n%10,r=Math.floor(n/10)===1,i=!Number.isInteger(n)||r||o>3?"th":["th","st","nd","rd"][o];return`${n}${i}`}function Hf({edges:e},t){return t<e[0]||t>e[1]?" (beyond this axis)":""}var E0="The percentile says how much of the predicted probability lies below the truth: for two galaxies of three it is to be between 16 and 84. The CRPS scores the whole prediction, in its unit: 0 is sure and right, and a lone guess has its distance from the truth.";function Gf(e){let t=e.panels.map(s=>{let a=N("span",{class:"estimate"}),l=N("span",{class:"beside"}),c=[s.title,s.unit].filter(Boolean).join(", "),f=N("span",{class:"symbol",title:c},s.symbol),u=N("div",{class:"scalar","data-scalar":s.name},f,a,l);return{panel:s,item:u,estimate:a,truth:l}}),n=N("div",{class:"scalars"},...t.map(({item:s})=>s)),o={scalars(s){t.forEach(({panel:a,item:l,estimate:c,truth:f},u)=>{let d=s[u];if(!d)return;l.classList.toggle("is-seen",d.seen),l.classList.toggle("is-peaked",!d.seen&&d.peaks.length>1),c.textContent=d.seen?ai(a,d):li(d);let h=[ci(a,d),ii(a,d)].filter(Boolean).join(", ");f.textContent=h,f.title=h?`${h}. ${E0}`:""})},dark(s){Te(n,e.colours[s?"dark":"light"])}};o.scalars(e.scalars),o.dark(e.dark);let r=[Ke(n,s=>o.scalars(s.densities.scalars[0])),Tr(n,({covered:s})=>{for(let{panel:a,item:l}of t)l.classList.toggle("covered",s.includes(a.name))})];return{element:n,changes:o,destroy:()=>{for(let s of r)s()}}}var Vf=`.mosaic-legend {
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
`;function wn(e){let t=null,n=null,o=()=>{n!==null&&clearTimeout(n),n=null},r=s=>{n=setTimeout(i,1500),e(s)},i=()=>{o();let s=t;t=null,s!==null&&r(s)};return{newest(s){n!==null?t=s:r(s)},now(s){t=null,o(),e(s)},acknowledge:i,stop:o}}var T0=1.5,$0=5,S0=.04,O0=.55,L0=.4,R0=1e-5;function qf({edges:[e,t]},n,o,r,i=!1){if(i&&r!==void 0)return r;if(n.seen)return null;let a=[...[n,...o.filter(f=>!f.seen)].flatMap(({lowest:f,highest:u})=>[f,u]),n.truth,n.implied].filter(f=>f>=e&&f<=t);if(!(n.highest>n.lowest)||a.length<2)return null;let l=Math.min(...a),c=Math.max(...a);return c-l>(r===null?L0:O0)*(t-e)?null:r&&P0(r,l,c)?r:C0(l,c,e,t)}function P0([e,t],n,o){let r=S0*(t-e);return n>=e+r&&o<=t-r&&t-e<=$0*(o-n)}function C0(e,t,n,o){let r=T0*Math.max(t-e,R0*(o-n)),i=Ze(0,r,10),s=(e+t)/2,a=Math.floor((s-r/2)/i)*i,l=Math.ceil((s+r/2)/i)*i;return[Math.max(a,n),Math.min(l,o)]}var Qr=10,_0=22,Gt={top:3,height:9,gap:7},Kf=30,I0=6,Yf=.001;function Qf(e,t,n,o,r,i){let[s,a]=[Qr,n-Qr],l=r?r.zoom?[r.zoom.from,r.zoom.to]:null:void 0,c=t.pins.map(m=>m[e.name]),f=qf(e,t.scalars[e.name],c,l,i),u=Gt.top+Gt.height+Gt.gap,d={left:s,right:a,top:f?u:Gt.top,bottom:o-_0};if(!f)return{frame:d,x:ve(e.edges[0],e.edges[1],s,a),zoom:null};let[h,g]=f,v={left:s+Kf,right:a-Kf,top:Gt.top,bottom:Gt.top+Gt.height},k=ve(e.edges[0],e.edges[1],v.left,v.right);return{frame:d,x:ve(h,g,s,a),zoom:{from:h,to:g,strip:v,whole:k}}}function Zf(e,t,n,{frame:o,x:r,zoom:i},s){e.font=$e,e.setLineDash([]),i&&D0(e,t,n.scalars[t.name],o,i,s),we(e,{...o,left:o.left-Qr,right:o.right+Qr},()=>B0(e,t,n,o,r,s)),F0(e,r.domain(),o,r,s,I0)}function D0(e,t,n,o,{from:r,to:i,strip:s,whole:a},l){e.fillStyle=l.hidden,e.globalAlpha=.35,e.beginPath(),e.moveTo(a(r),s.bottom),e.lineTo(a(i),s.bottom),e.lineTo(o.right,o.top),e.lineTo(o.left,o.top),e.closePath(),e.fill(),e.fillRect(a(r),s.top,a(i)-a(r),s.bottom-s.top),e.globalAlpha=1,fi(e,{...s,top:s.top-6},a,n,l.answer,.4,[]),e.setLineDash([]),e.strokeStyle=l.edge,e.lineWidth=1,e.beginPath(),e.moveTo(s.left,s.bottom),e.lineTo(s.right,s.bottom),e.stroke(),e.font=He,e.fillStyle=l.soft,e.textBaseline="middle",e.textAlign="right",e.fillText(de(t.edges[0],1),s.left-5,s.bottom-3),e.textAlign="left",e.fillText(de(t.edges[1],1),s.right+5,s.bottom-3),e.font=$e}function B0(e,t,n,o,r,i){let s=n.scalars[t.name];n.pins.forEach((a,l)=>{let c=a[t.name],f=i[`pin${l+1}`];c.seen?Dn(e,o,r,c.median,f,2,In[l]):fi(e,o,r,c,f,.1,In[l])}),s.seen?Dn(e,o,r,s.value,i.seen,5):(fi(e,o,r,s,i.answer,.2,[]),Dn(e,o,r,s.median,i.answer,2.5)),(!s.seen||s.edited)&&Dn(e,o,r,s.truth,i.ink,2,[5,3]),t.implied&&Zc(e,o,r,s.implied,t.implied,i)}function F0(e,t,n,o,r,i){e.setLineDash([]),e.strokeStyle=r.edge,e.lineWidth=1,e.beginPath(),e.moveTo(n.left,n.bottom),e.lineTo(n.right,n.bottom);let s=Xe(t[0],t[1],i),a=Math.ceil(-Math.log10(s[1]-s[0])-1e-9);for(let l of s)e.moveTo(o(l),n.bottom),e.lineTo(o(l),n.bottom+4);e.stroke(),e.fillStyle=r.soft,e.textAlign="center",e.textBaseline="middle";for(let l of s)e.fillText(a>1?de(l,a):Ae(l),Math.min(Math.max(o(l),n.left+4),n.right-4),n.bottom+13)}function fi(e,t,n,o,r,i,s){let{density:a,low:l,high:c}=o,f=0;for(let k of a)f=Math.max(f,k);if(!(f>0))return;let u=0,d=a.length-1;for(;u<d&&a[u]<=Yf*f;)u++;for(;d>u&&a[d]<=Yf*f;)d--;let h=[];for(let k=Math.max(u-1,0);k<=Math.min(d+1,a.length-1);k++)h.push([o.x[k],a[k]]);let g=k=>t.bottom-(t.bottom-t.top-6)*k/f,v=(k,m)=>{if(!(k.length<2)){e.globalAlpha=m,e.fillStyle=r,e.beginPath(),e.moveTo(n(k[0][0]),t.bottom);for(let[x,E]of k)e.lineTo(n(x),g(E));e.lineTo(n(k[k.length-1][0]),t.bottom),e.closePath(),e.fill(),e.globalAlpha=1}};v(h,i),v(z0(h,l,c),1.2*i),e.strokeStyle=r,e.lineWidth=1.5,e.setLineDash(s),e.beginPath(),h.forEach(([k,m],x)=>{x?e.lineTo(n(k),g(m)):e.moveTo(n(k),g(m))}),e.stroke()}function z0(e,t,n){let o=[];return e.forEach(([r,i],s)=>{for(let a of[t,n]){let[l,c]=e[s-1]??[r,i];l<a&&a<r&&o.push([a,c+(i-c)*(a-l)/(r-l)])}r>=t&&r<=n&&o.push([r,i])}),o}var Zr="mosaic-drag";function Jr({panel:e,key:t,className:n,canvasAttributes:o,draw:r,describe:i,figureTitle:s},{scene:a,colours:l}){let c=N("canvas",o),f=N("h2",{},e.title),u=N("div",{class:"head"},f),d=N("div",{class:"shell"},c),h=N("section",{class:n,"aria-label":e.title,"data-plot":t},u,d),g={panel:e,scene:a,canvas:c,heading:f,head:u,shell:d,section:h,scales:null,width:0,height:0,size:"",zoom:1,dragging:!1,holding:!1,cancel:()=>!1,setDragging(v,k=!1){g.holding=v&&k,v!==g.dragging&&(g.dragging=v,h.dispatchEvent(new CustomEvent(Zr,{bubbles:!0,composed:!0,detail:v})))},redraw(){g.width>0&&(r(Or(c,g.width,g.height,g.zoom)),i())},resize(v,k,m){let x=[v,k,m].join();!v||g.width&&x===g.size||(Object.assign(g,{width:v/m,height:k/m,zoom:m,size:x}),Object.assign(c.style,{width:`${v}px`,height:`${k}px`}),g.redraw())},rest(){g.width=0},figure(v){let k=`${s()} · galaxy ${a().row}`;return Mr(v,k,g.width,g.height,l(),r)},addMoreButton(){u.append(fn(t,e.title,g.figure))}};return Object.assign(h,{plot:g}).plot}function _e({canvas:e,zoom:t=1},n){let o=e.getBoundingClientRect();return[(n.clientX-o.left)/t,(n.clientY-o.top)/t]}function Xr(e,t,n=()=>null,o=()=>null){let{canvas:r,key:i}=e,s=null,a=u=>Math.min(Math.max(u,e.scales.frame.left),e.scales.frame.right),l=(u,d,h)=>{let[g,v]=_e(e,u);if(d.name)return{act:"edit",name:d.name,value:e.scales.y?.invert(v),phase:h};let[k,m]=[d.x,g].map(x=>e.scales.back(a(x))).sort((x,E)=>x-E);return{act:"drag",panel:i,from:k,to:m,show:d.show,phase:h}},c=()=>{s=null,e.setDragging(!1),e.markSpan(null)},f=()=>s?(s.hasMoved&&t.now({act:"cancel"}),c(),e.redraw(),!0):!1;return r.addEventListener("pointerdown",u=>{let[d,h]=_e(e,u),{frame:g}=e.scales;u.button!==0||d<g.left||d>g.right||(s={x:d,y:h,name:n(d,h),show:u.shiftKey,hasMoved:!1},r.setPointerCapture(u.pointerId))}),r.addEventListener("pointermove",u=>{let[d,h]=_e(e,u);if(!s){r.style.cursor=n(d,h)?"ns-resize":o(d,h)?"pointer":"crosshair",e.readAt(d,h);return}!s.hasMoved&&Math.hypot(d-s.x,h-s.y)<4||(s.hasMoved=!0,e.setDragging(!0,s.name!==null),s.name||e.markSpan(a(s.x),a(d)),e.readAt(s.name?s.x:d,h),t.newest(l(u,s,"move")))}),r.addEventListener("pointerup",u=>{let d=s&&!s.hasMoved&&o(..._e(e,u));s?.hasMoved?t.now(l(u,s,"end")):d&&t.now({act:"toggle",panel:i,...d}),c()}),r.addEventListener("touchstart",u=>{let d=u.touches[0];u.touches.length===1&&n(..._e(e,d))&&u.preventDefault()},{passive:!1}),r.addEventListener("pointercancel",f),r.addEventListener("pointerleave",()=>{s||e.readAt(null)}),r.addEventListener("dblclick",u=>{let[d]=_e(e,u);t.now({act:"tap",panel:i,at:e.scales.back(d)})}),f}function Jf(e,t){let{canvas:n,panel:o}=e,r=!1,i=!1,s=f=>{let u=e.scene().scalars[o.name],d=e.scales.x(u.seen?u.value:u.median);return Math.abs(_e(e,f)[0]-d)<=Kr},a=(f,u)=>{let[d]=_e(e,f),[h,g]=o.edges;return{act:"edit",name:o.name,value:Math.min(Math.max(e.scales.x.invert(d),h),g),phase:u}},l=()=>{r=i=!1,e.setDragging(!1)},c=()=>r?(i&&t.now({act:"cancel"}),l(),!0):!1;return n.addEventListener("pointerdown",f=>{f.button!==0||!s(f)||(r=!0,i=!1,n.setPointerCapture(f.pointerId))}),n.addEventListener("pointermove",f=>{if(!r){n.style.cursor=s(f)?"ew-resize":"default";return}i=!0,e.setDragging(!0),t.newest(a(f,"move"))}),n.addEventListener("pointerup",f=>{r&&i&&t.now(a(f,"end")),l()}),n.addEventListener("pointercancel",c),c}function Xf(e,t){let{scene:n,colours:o,messages:r}=t,i=()=>Wf(e,n().scalars[e.name]),s=Jr({panel:e,key:e.name,className:`density-${e.name}`,canvasAttributes:{role:"img"},figureTitle:()=>`${e.title} ${i()}`,draw(l){a.scales=Qf(e,n(),a.width,a.height,a.scales,a.dragging),Zf(l,e,n(),a.scales,o())},describe(){a.canvas.setAttribute("aria-label",`${e.title} ${i()}`)}},t),a=Object.assign(s,{scales:s.scales,describeAloud:()=>`${e.title} ${i()}`});return a.heading.after(e.unit?` [${e.unit}] `:" "),a.addMoreButton(),a.cancel=Jf(a,r),a}var U0='<svg viewBox="0 0 12 18"><path d="M6 1V17"/><circle cx="6" cy="9" r="3"/></svg>',j0=e=>`
  <span><i class="truth"></i>${e}</span>
  <span><i class="seen"></i>seen</span>
  <span title="a survey's measurement that the model sees, with its 1-sigma error">${U0}${e==="truth"?"measured":"seen"} ±1σ</span>
  <span title="not detected: the model sees no more than that the galaxy is fainter than this"><svg viewBox="0 0 12 18"><path fill="none" d="M1 5H11L6 14Z"/></svg>fainter than</span>
  <span><i class="predicted"></i>predicted</span>
  <span><i class="band"></i>16–84% band</span>
  <span><i class="hidden"></i>hidden</span>`;function eu(e){let t=document.createElement("div");return t.className="mosaic-legend",t.innerHTML=j0(e),t}function ui(e,t){let n=tu(t.numbers),o=e.panels.flatMap(l=>l.rows.map(c=>Ss(c,t.filters))),r=new Set(e.panels.filter(l=>l.linear&&We(t)).flatMap(l=>l.rows)),i=l=>{let c=o.map(f=>{let u=Object.fromEntries(l(f).map(d=>[d,n(f.axis.length)]));return[f.name,r.has(f)?Wc(u):u]});return Object.fromEntries(c)},s=i(l=>l.columns),a=t.pin_masks.map(()=>i(()=>e.pin_columns));return{...t,letters:e.letters,columns:s,pins:a}}function di(e,t){let n=tu(t.numbers),o=t.points.map(n),[r,...i]=t.scalars.map(s=>{let a=e.panels.map((l,c)=>[l.name,{...s[c],x:o[c],density:n(t.points[c])}]);return Object.fromEntries(a)});return{...t,scalars:r,pins:i}}function tu(e){let t=Ft(e),n=0;return o=>(n+=o,t.subarray(n-o,n))}var W0={width:520,height:340},H0={width:340,height:128};function nu(e,t,n){let o=n>1?H0:W0;return Math.max(1,Math.min(e/o.width,t/(n*o.height)))}function eo(e,t,n=()=>null){let{canvas:o,key:r}=e,i=null,s=null,a=(f,u,d)=>{let[h,g]=[f,u].map(e.scales.back).sort((v,k)=>v-k);return{act:"drag",panel:r,from:h,to:g,show:!1,phase:d}},l=f=>{t.now(f),s=null,e.setDragging(!1),e.markSpan(null)},c=(f,u)=>{let{frame:d}=e.scales,h=i??(d.left+d.right)/2;f.shiftKey?s??=h:s!==null&&l({act:"cancel"}),i=Math.min(Math.max(h+u,d.left),d.right),s!==null&&(e.setDragging(!0),e.markSpan(s,i),t.newest(a(s,i,"move"))),e.readAt(i,null,!0)};o.addEventListener("keydown",f=>{let{frame:u}=e.scales,d=(u.right-u.left)/100,h={ArrowLeft:-d,ArrowRight:d,PageUp:-10*d,PageDown:10*d,Home:-1/0,End:1/0};if(f.key in h)c(f,h[f.key]);else if((f.key==="Enter"||f.key===" ")&&s!==null&&i!==null)l(a(s,i,"end"));else if(f.key==="Enter"&&i!==null&&n(i))t.now({act:"toggle",panel:r,...n(i)});else if(f.key==="Delete"&&i!==null)t.now({act:"tap",panel:r,at:e.scales.back(i)});else if(f.key==="Escape"&&s!==null)l({act:"cancel"});else return;f.preventDefault(),f.stopPropagation()}),o.addEventListener("blur",()=>{s!==null&&l({act:"cancel"}),i=null,e.readAt(null)})}var G0='<i title="the spectrum through the filters"><svg viewBox="0 0 26 12" aria-hidden="true"><path d="M1 6H7M19 6H25" stroke-dasharray="1.5 3"/><path d="M8 6H18"/></svg></i>';function ru(e){let t=N("span"),n=N("span",{class:"agreement"},t);n.insertAdjacentHTML("afterbegin",G0);let o="about: do the parts agree?",r=N("button",{type:"button",class:"about",popovertarget:"agreement","aria-label":o},"(?)"),i=N("div",{id:"agreement",popover:"auto",role:"note","aria-label":o},e);return{elements:[n,r,i],say(a){t.textContent=a,n.title=a;for(let l of[n,r])l.classList.toggle("is-silent",!a)}}}var pi="mosaic-drawn";function ou(e,t){window.dispatchEvent(new CustomEvent(pi,{detail:{explorer:ye(e),drawn:t}}))}function su(e,t){let n=o=>{let{explorer:r,drawn:i}=o.detail;r===ye(e)&&t(i)};return window.addEventListener(pi,n),()=>window.removeEventListener(pi,n)}var Vt=[-4,2],V0=-1,q0=8;function iu(e,t,n){return(e.every(Number.isNaN)?e.map(()=>V0):hi(e)).map((r,i)=>{let s=Math.max(0,1-Math.abs(i-t)/q0);return Math.min(Math.max(r+n*s,Vt[0]),Vt[1])})}function au(e,t,n){let o=[...t.keys()].filter(i=>![t[i],n[i],e[i]].some(Number.isNaN));if(!o.length)return null;let r=i=>o.reduce((s,a)=>s+Math.abs(i[a]-t[a]),0)/o.length;return{own:r(e),model:r(n)}}function hi(e){let t=[...e.keys()].filter(o=>!Number.isNaN(e[o])),n=0;return e.map((o,r)=>{if(!Number.isNaN(o))return o;for(;n<t.length&&t[n]<r;)n++;let[i,s]=[t[n-1],t[n]];return i===void 0?e[s]:s===void 0?e[i]:e[i]+(e[s]-e[i])*(r-i)/(s-i)})}var K0=[0,20],lu=.1,Y0=40,Q0=[9,4],Z0=.8,J0=["truth","median","low","high","implied"],X0="drag over it to draw; or arrow keys: left and right move along, up and down raise and lower the line";function cu(e,{scene:t,scales:n,zoom:o,redraw:r,say:i}){let s=e.rows[0],a=N("div",{class:"pad",tabindex:0,role:"application","aria-label":`draw the ${e.title}: ${X0}`});a.hidden=!0;let l=s.axis.map(()=>Number.NaN),c=!1,f="",u=Math.floor(s.axis.length/2),d=null,h=()=>l.some(y=>!Number.isNaN(y)),g=y=>We(t())?10**y:y,v=y=>{let $=n().y.invert(y),w=We(t())?Math.log10(Math.max($,10**Vt[0])):$;return Math.min(Math.max(w,Vt[0]),Vt[1])};function k(){let y=l.filter(L=>!Number.isNaN(L)).length/s.axis.length,$={name:e.key,values:h()?hi(l):null,share:y,scores:c?null:m()},w=JSON.stringify($);w!==f&&(f=w,ou(a,$))}function m(){let{truth:y,median:$}=t().columns[s.name],w=L=>We(t())?Math.log10(L):L;return au(l,[...y].map(w),[...$].map(w))}function x([y,$],[w,L]){h()||(l=s.axis.map(()=>Number.NaN));let[S,I]=[Math.min(y,w),Math.max(y,w)],D=Math.abs(n().at(s.axis[1])-n().at(s.axis[0]))/2;s.axis.forEach((C,M)=>{let B=n().at(C);if(B<S-D||B>I+D)return;let R=w===y?1:Math.min(Math.max((B-y)/(w-y),0),1);l[M]=v($+R*(L-$))})}let E=y=>_e({canvas:a,zoom:o()},y);a.addEventListener("pointerdown",y=>{y.button===0&&(a.setPointerCapture(y.pointerId),d=E(y),x(d,d),r())}),a.addEventListener("pointermove",y=>{if(!d)return;let $=E(y);x(d,$),d=$,r()});for(let y of["pointerup","pointercancel"])a.addEventListener(y,()=>{d&&(d=null,k())});a.addEventListener("keydown",y=>{let $=s.axis.length,w=Math.max(1,Math.round($/Y0)),L={ArrowLeft:-w,ArrowRight:w,PageUp:-5*w,PageDown:5*w,Home:-$,End:$},S={ArrowUp:lu,ArrowDown:-lu};if(y.key in L)u=Math.min(Math.max(u+L[y.key],0),$-1);else if(y.key in S)l=iu(l,u,S[y.key]*(y.shiftKey?5:1));else if(y.key==="Delete")l=l.map(()=>Number.NaN);else return;y.preventDefault(),y.stopPropagation(),r(),k();let I=l[u]??Number.NaN,D=Number.isNaN(I)?"nothing drawn":`${de(g(I))}`;i(`${de(s.axis[u])} ${s.coordinate_unit}: ${D}`)});for(let y of["focus","blur"])a.addEventListener(y,()=>r());return{pad:a,scene(){let y=t();if(!c&&!h())return y;let $={...y.columns[s.name]};if(c){for(let S of J0)$[S]&&($[S]=$[S].map(()=>Number.NaN));let L=We(y)?K0:Vt;$.room=$.median.map((S,I)=>L[I%2])}h()&&($.guess=Float32Array.from(l,g));let w=c?[]:y.pins;return{...y,columns:{...y.columns,[s.name]:$},pins:w,pin_masks:c?[]:y.pin_masks}},draw(y,$){let{frame:w,at:L,y:S}=n();we(y,w,()=>{let I=Float64Array.from(s.axis,L);if(h()){gt(y,I,l.map(g),S,$.pin1,2.5,c?[]:Q0);let C=l.findIndex((M,B)=>!Number.isNaN(M)&&B>=Z0*s.axis.length);C>=0&&(y.fillStyle=$.pin1,y.textAlign="left",y.textBaseline="bottom",y.fillText("your guess",I[C]+6,Math.max(S(g(l[C]))-6,w.top+14)))}let D=a.matches(":focus-visible")||a.matches(":focus");c&&D&&!d&&(y.strokeStyle=$.soft,y.setLineDash([2,3]),y.lineWidth=1,y.beginPath(),y.moveTo(I[u],w.top),y.lineTo(I[u],w.bottom),y.stroke(),y.setLineDash([]))})},follow(){!c&&h()&&k()},take(y,$){!y&&$?l=$.map(w=>w??Number.NaN):(!y||!c)&&(l=s.axis.map(()=>Number.NaN)),c=y,a.hidden=!y,f="",r(),k()}}}function fu(e,t){let{colours:n,messages:o,say:r,send:i}=t,s=e.linear?cu(e,{scene:t.scene,scales:()=>m.scales,zoom:()=>m.zoom,redraw:()=>m.redraw(),say:r}):null,a=s?.scene??t.scene,l=N("div",{class:"box"}),c=N("div",{class:"cursor"}),f=N("div",{class:"tip"}),u=null,d=[],h=jc(e),g=()=>Bc(We(a())?h:e,a().filters),v=null,k=Jr({panel:e,key:e.key,className:`vector-${e.key}`,canvasAttributes:{tabindex:0,role:"application","aria-roledescription":"plot"},figureTitle:()=>e.title,draw(w){let{width:L,height:S,scales:I,dragging:D,holding:C}=m,M=g(),B=v===We(a())?I:null;v=We(a()),m.scales=Rf(M,a(),L,S,B,D,C),Df(w,M,a(),m.scales,n()),s?.draw(w,n())},describe(){m.canvas.setAttribute("aria-label",`${e.title}: ${e.keys}`),u&&m.readAt(...u);for(let w of d)w();s?.follow()}},{...t,scene:a}),m=Object.assign(k,{key:e.key,guess:s,scales:k.scales,markSpan(w,L=0){if(l.style.display=w===null?"none":"block",w===null)return;let{frame:S,below:I}=m.scales;Object.assign(l.style,{left:x(Math.min(w,L)),width:x(Math.abs(L-w))}),Object.assign(l.style,{top:x(S.top),height:x(I.bottom-S.top)})},readAt(w,L=null,S=!1){let{frame:I,below:D}=m.scales,C=w!==null&&w>=I.left-1&&w<=I.right+1;if(u=C?[w,L]:null,c.style.display=f.style.display=C?"block":"none",!C)return;let{x:M,lines:B}=jf(g(),a(),m.scales,w,L);Object.assign(c.style,{left:x(M),top:x(I.top),height:x(D.bottom-I.top)}),f.replaceChildren(...B.map(Y=>N("div",{},Y)));let R=M>(I.left+I.right)/2,[F,z]=R?["auto",x(m.width-M+12)]:[x(M+12),"auto"];Object.assign(f.style,{left:F,right:z,top:x(I.top+4)}),S&&r(B.join(", "))}}),x=w=>`${w*m.zoom}px`;function E({field:w,label:L,options:S}){let I=N("span",{class:"frames",role:"group","aria-label":L}),D=Object.entries(S).map(([C,M])=>{let B=N("button",{type:"button",title:M,[`data-${w}`]:C},C);return B.addEventListener("click",()=>i({act:w,[w]:C})),B});return d.push(()=>{for(let C of D)C.setAttribute("aria-pressed",String(C.dataset[w]===a()[w]))}),I.append(...D),I}function y(w){let L=N("span",{class:w?"hint":"hint stage-only"}),S="";return d.push(()=>{let{letters:I,pin_masks:D}=a(),C=D.map((R,F)=>`color: ${n()[`pin${F+1}`]}`),M=[w,...D,...C].join(`
`);if(M===S)return;S=M;let B=D.map((R,F)=>{let z=C[F];return N("span",{class:"pin",title:R,style:z},`${I[F]} ${R}`)});L.replaceChildren(...B.length?B:[N("span",{class:"first-step"},w)])}),L}m.shell.append(l,c,f,...s?[s.pad]:[]);for(let w of e.choices??[])m.head.append(E(w));if(m.head.append(y(e.hint??"")),e.agreement){let{elements:w,say:L}=ru(e.agreement);m.head.append(...w),m.head.classList.add("has-agreement"),d.push(()=>L(a().agreement))}m.addMoreButton();let $=(w,L)=>Ff(m,g(),w,L);return m.cancel=Xr(m,o,(w,L)=>Bf(m,g(),w,L),$),eo(m,o,w=>{let L=si(g(),a(),m.scales,w,null);return L.row.dots&&L.distance<0?oi(L):null}),m}var ew=["drag","tap","edit"],tw=150,nw=400,rw=24,mi={vectors:[700,215],densities:[330,96],zoom:3},[ow,sw]=[176,340];function gi(e,t){let{spec:n,colours:o}=e,r=e.dark,{stage:i}=e,s=!1,a=P=>{s&&ew.includes(P.act)?l.acknowledge():cn(f,P)||t.send(P)},l=wn(a),c=N("div",{class:"unseen",role:"status","aria-live":"polite"}),f=N("div",{class:`plots ${n.kind}`}),u={colours:()=>o[r?"dark":"light"],messages:l,say:x,send:a},d=n.kind==="vectors"?g(n):v(n),{plots:h}=d;function g(P){let U=ui(P,e.scene),G={...u,scene:()=>U},q=P.panels.map(K=>fu(K,G));return{plots:q,above:[eu(P.panels[0].truth)],take(K){U=ui(P,K)},aloud:()=>"",height(){let K=q.filter(({section:ie})=>!ie.hidden).length,le=(window.innerHeight-P.above)/Math.max(K,1)-rw;return Math.round(Math.min(Math.max(le,ow),sw))}}}function v(P){let U=di(P,e.scene),G={...u,scene:()=>U},q=P.panels.map(K=>Xf(K,G));return{plots:q,above:[],take(K){U=di(P,K)},aloud:()=>`Galaxy ${U.row}. ${q.filter(({section:K})=>!K.classList.contains("covered")).map(K=>K.describeAloud()).join(". ")}`,height:()=>P.height}}let k,m=!1;function x(P){clearTimeout(k),k=setTimeout(()=>{m&&n.kind==="densities"?x(P):c.textContent=P},nw)}let E=P=>{let U=P.composedPath()[0];ye(U)===ye(f)&&(m=P.detail)},y,$=e.scene.serial,w=e.newest_serial,L=()=>{clearTimeout(y),$>=w?f.classList.remove("waiting"):y=setTimeout(()=>f.classList.add("waiting"),tw)},S=()=>{let P=h.filter(q=>!q.section.hidden),U=i?nu(f.clientWidth,f.clientHeight,P.length):1;f.style.setProperty("--zoom",String(U));let G=P.map(({section:q,shell:K})=>i?K:q).map(q=>[q.clientWidth,q.clientHeight]);P.forEach((q,K)=>{q.resize(G[K][0],i?G[K][1]:d.height(),U)})},I=()=>{f.style.setProperty("--zoom","1");let[P,U]=mi[n.kind].map(G=>G*mi.zoom);for(let G of h)G.section.hidden||G.resize(P,U,mi.zoom)},D=[],C=P=>{i=P;for(let{section:G,rest:q}of h){let K=G.dataset.plot??"";G.hidden=i?i!==n.kind&&i!==K:D.length>0&&!D.includes(K),G.hidden&&q()}f.classList.toggle("some-shown",!i&&D.length>0);let U=h.some(({section:G})=>!G.hidden);f.classList.toggle("on-stage",!!i&&U),f.classList.toggle("off-stage",!U),S()},M=P=>{r=P,f.classList.toggle("dark",P),Te(f,u.colours());for(let U of h)U.redraw()},B=P=>{P.key==="Escape"&&h.some(U=>U.cancel())&&P.stopPropagation()};f.addEventListener("mousedown",P=>{i&&P.target instanceof HTMLCanvasElement&&P.preventDefault()}),f.append(...d.above,N("div",{class:`${n.kind}-row`},...h.map(P=>P.section)),c);let R=new ResizeObserver(S);R.observe(f),window.addEventListener("resize",S),window.addEventListener("beforeprint",I),window.addEventListener("afterprint",S),window.addEventListener("keydown",B,!0),window.addEventListener(Zr,E),M(e.dark),C(i);let F=P=>{d.take(P),$=P.serial;for(let G of h)G.redraw();l.acknowledge(),L();let U=d.aloud();U&&x(U)},z=Ke(f,P=>F(P[n.kind])),Y=Tr(f,P=>{({shown:D}=P),s=P.fixed??!1,f.classList.toggle("is-fixed",s),f.classList.toggle("is-covered",P.covered.length>0);for(let U of h){let G=U.section.dataset.plot??"",q=P.covered.includes(G),{guess:K=null}=U;U.section.classList.toggle("covered",q&&!K),K?.take(q,P.drawn?.[G]??null)}C(i)});return{element:f,changes:{scene:F,newest_serial(P){w=P,L()},stage:C,dark:M},destroy(){R.disconnect(),z(),Y(),l.stop(),clearTimeout(k),clearTimeout(y),window.removeEventListener("resize",S),window.removeEventListener("beforeprint",I),window.removeEventListener("afterprint",S),window.removeEventListener("keydown",B,!0),window.removeEventListener(Zr,E)}}}function yt(e,t,n,o,r,i){let{values:s,error:a,limit:l}=e.measured[o],[c,f]=[n*t,(n+1)*t],u={values:s.slice(c,f),error:a.slice(c,f),limit:l.slice(c,f)};for(let[d,h]of r){let{place:g}=i.find(v=>v.name===d);u.values[g]=h,u.limit[g]=0}return u}var to=(e,t,n)=>e.truth.subarray(n*t,(n+1)*t);var iw=1e9,aw=1,uu={log_ssfr:du,half_mass_age:e=>e.observedAt-pu(e),half_mass_time:pu,recent_fraction:({history:e,observedAt:t})=>1-hu(e.until(t-aw),e.until(t)),formed_fraction:({history:e,observedAt:t})=>hu(e.until(t),e.whole),fuv_dimming:e=>{let{dust:t,history:n,observedAt:o}=e,r=e.vector("sed")[t.place]+t.of_one_jy;return du(e)>=t.quiescent?2.5*(n.rateAt(o)+t.of_one_sun_a_year-r):Number.NaN}};function du({history:e,observedAt:t,scalar:n}){return e.rateAt(t)-n("log_stellar_mass")}function pu({history:e,observedAt:t}){return e.timeOf(e.until(t)/2)}var hu=(e,t)=>t>0?e/t:Number.NaN;function mu(e,t,n){let{rows:o}=e.about.table,r=o.find(l=>!l.is_vector),i=l=>{let c=h=>l(r.start+r.names.indexOf(h)),f=h=>{let g=o.find(v=>v.name===h);return Float64Array.from({length:g.size},(v,k)=>l(g.start+k))},u=o.find(h=>h.name==="sfh").axis,d=wi(u,f("sfh"));return{scalar:c,vector:f,observedAt:n(c("redshift")),history:d,dust:e.dust}},s=i(l=>Ue(t,l,De)),a=i(l=>t.truth[l]);return e.derived.map(({name:l,needs:c})=>({of_medians:uu[l](s),truth:uu[l](a),seen:c.every(([f,u])=>{for(let d=f;d<u;d++)if(!pt(t,d)||t.inputs.limit[d])return!1;return!0})}))}function wi(e,t){let n=Array.from(t,i=>10**i*iw),o=[0];for(let i=1;i<e.length;i++)o.push(o[i-1]+(e[i]-e[i-1])*(n[i]+n[i-1])/2);let r=i=>{let s=Math.min(Math.max(i,e[0]),e[e.length-1]),a=0;for(;a<e.length-2&&e[a+1]<s;)a++;return{before:a,part:(s-e[a])/(e[a+1]-e[a])}};return{whole:o[o.length-1],rateAt(i){if(!Number.isFinite(i))return Number.NaN;let{before:s,part:a}=r(i);return t[s]*(1-a)+t[s+1]*a},until(i){if(!Number.isFinite(i))return Number.NaN;let{before:s,part:a}=r(i),[l,c]=[n[s],n[s+1]];return o[s]+(e[s+1]-e[s])*a*(l+(c-l)*a/2)},timeOf(i){if(!Number.isFinite(i))return Number.NaN;let s=0;for(;s<e.length-2&&o[s+1]<=i;)s++;let a=i-o[s],l=(n[s+1]-n[s])/(e[s+1]-e[s]),c=n[s]+Math.sqrt(Math.max(n[s]**2+2*l*a,0));return e[s]+(c>0?2*a/c:0)}}}function gu(e,t,n){let{edge:o,width:r,firsts:i,steps:s,counts:a,weights:l}=e,c=new Float64Array(i.length).fill(Number.NaN);if(!(n>0))return c;let f=Float64Array.from(t,m=>Number.isFinite(m)?10**m:0),u=Float64Array.from(t,m=>Number.isFinite(m)?1:0);lw(e,f,n);let[d,h]=[f,u].map(m=>cw(m,o,r)),g=bi(e.distance.log_redshift,e.distance.modulus,Math.log(n)),v=Math.log1p(n),k=0;for(let m=0;m<i.length;m++){let[x,E]=[0,0],[y,$]=[d(i[m]-v),h(i[m]-v)];for(let w=1;w<=a[m];w++,k++){let L=i[m]+w*s[m]-v,[S,I]=[d(L),h(L)];x+=l[k]*(S-y),E+=l[k]*(I-$),[y,$]=[S,I]}E>=.99&&(c[m]=Math.min(-2.5*Math.log10(x/E/3631)+g,32))}return c}function wu({firsts:e,steps:t,counts:n},o){let r=Math.log1p(o);return[Math.min(...e)-r,Math.max(...e.map((i,s)=>i+n[s]*t[s]))-r]}function lw({hydrogen:e},t,n){let{bins:o,transmission:r}=e,{before:i,part:s}=bu(e.redshift,n);for(let a=0;a<o;a++){let[l,c]=[r[i*o+a],r[(i+1)*o+a]];t[a]*=l+s*(c-l)}}function cw(e,t,n){let o=new Float64Array(e.length+1);for(let r=0;r<e.length;r++)o[r+1]=o[r]+e[r]*n;return r=>{let i=Math.min(Math.max((r-t)/n,0),e.length),s=Math.min(Math.floor(i),e.length-1);return o[s]+(i-s)*(o[s+1]-o[s])}}function bu(e,t){let[n,o]=[0,e.length-1];for(;o-n>1;){let r=n+o>>1;e[r]<=t?n=r:o=r}return{before:n,part:Math.min(Math.max((t-e[n])/(e[n+1]-e[n]),0),1)}}function bi(e,t,n){let{before:o,part:r}=bu(e,n);return t[o]+r*(t[o+1]-t[o])}var xu=.005,[ku,Mu,fw]=["seen","predicted","partly seen"];function Nu(e,t,n){let{rows:o,size:r}=e.about.table,i=M=>o.find(B=>B.name===M),s=o.find(M=>!M.is_vector),a=M=>{let B=s.names.indexOf(M);return B<0?-1:s.start+B},[l,c]=["redshift","log_stellar_mass"].map(a),[f,u,d,h]=[0,1,2,3].map(()=>new Float64Array(r).fill(Number.NaN)),g=new Uint8Array(r);for(let M=0;M<r;M++)g[M]=pt(t,M)&&!t.inputs.limit[M]?1:0,f[M]=g[M]?t.inputs.values[M]:Ue(t,M,De),u[M]=g[M]?t.inputs.error[M]:0;let{camera:v,has_history:k}=e,[m,x]=[i("sed"),i("sfh")],E=v&&l>=0&&m?v.places:[],y=M=>f.subarray(M.start,M.start+M.size),$=new Uint8Array(0),w=new Uint8Array(0);if(E.length&&v&&m){let M=gu(v,y(m),f[l]);E.forEach((F,z)=>{d[F]=M[z]});let[B,R]=wu(v,f[l]);$=yu(m,g,F=>Math.log(F)>=B&&Math.log(F)<=R)}if(k&&l>=0&&x){let M=n(f[l]),B=M>=x.axis[0]&&M<=x.axis[x.size-1];d[c]=B?Math.log10(wi(x.axis,y(x)).until(M)):Number.NaN,w=yu(x,g,R=>R<=M)}let L=M=>g[l]===1&&M.every(Boolean),S=M=>g[M]===1&&u[M]===0&&L(M===c?w:$);for(let M of[...E,...k?[c]:[]])Number.isFinite(d[M])&&!S(M)&&(h[M]=d[M]);let I={values:f,seen:g,error:u,implied:d,news:h};if(!t.answer)return{parts:I,sentence:""};let C=[uw(I,E,l,$),k?hw(I,c,w):""].filter(Boolean).join("; ");return{parts:I,sentence:C?`${C[0].toUpperCase()}${C.slice(1)}.`:""}}var yu=(e,t,n)=>Uint8Array.from(e.axis.flatMap((o,r)=>n(o)?[t[e.start+r]]:[])),yi=({values:e,error:t,implied:n},o)=>t[o]>0?Number.NaN:n[o]-e[o];function uw(e,t,n,o){let r=t.filter(f=>Number.isFinite(e.news[f])),i=r.filter(f=>Number.isFinite(yi(e,f))),[s,a]=[Vn(o),Vn([e.seen[n]])],l=`the ${s} spectrum at ${a===s?"":`the ${a} `}z ${e.values[n].toFixed(2)}`;if(i.length){let f=Vn(i.map(h=>e.seen[h])),u=f===ku?"those seen":f===Mu?"predicted":"those seen and predicted",d=i.map(h=>yi(e,h));return`${l} gives magnitudes ${dw(d,u)}`}if(!r.length)return"";let c=r.filter(f=>Math.abs(e.implied[f]-e.values[f])<=e.error[f]);return`${l} lies within 1σ of ${c.length} of ${r.length} measured magnitudes`}function dw(e,t){let[n,o,r]=[16,50,84].map(s=>pw(e,s)),i=(s,a)=>e.length>1?` (${vu(s)} to ${vu(a)})`:"";return Math.abs(o)<xu?`as bright as ${t}${i(n,r)}`:o>0?`${o.toFixed(2)} fainter${i(n,r)} than ${t}`:`${(-o).toFixed(2)} brighter${i(-r,-n)} than ${t}`}var vu=e=>Number(e.toFixed(2))===0?e.toFixed(2).replace("-",""):e.toFixed(2).replace("-","−");function pw(e,t){let n=[...e].sort((s,a)=>s-a),o=(n.length-1)*t/100,r=Math.floor(o),i=Math.min(r+1,n.length-1);return n[r]+(o-r)*(n[i]-n[r])}function hw(e,t,n){if(!Number.isFinite(e.news[t]))return"";let o=yi(e,t),[r,i]=[Vn(n),Vn([e.seen[t]])],s=i===r?"the stellar mass":`the ${i} stellar mass`;return Math.abs(o)<xu?`the ${r} history forms ${s}`:`the ${r} history forms ${Math.abs(o).toFixed(2)} dex ${o>0?"more":"less"} than ${s}`}function Vn(e){let t=Array.from(e,Boolean);return t.every(Boolean)?ku:t.some(Boolean)?fw:Mu}function no(e){let t=1/(1+Math.abs(e)/2),o=[...[-1.26551223,1.00002368,.37409196,.09678418,-.18628806,.27886807,-1.13520398,1.48851587,-.82215223],.17087277].reduceRight((i,s)=>s+t*i,0),r=t*Math.exp(o-e*e);return e>=0?r:2-r}var Eu=161,mw=.001,gw=[-5,-4,...Array.from({length:25},(e,t)=>t/4-3),4,5],ww=5,bw=.05,yw=.6,vw=[.16,.5,.84],xw=Math.sqrt(2*Math.PI),vi=({weights:e,means:t,sigmas:n},o)=>e.reduce((r,i,s)=>r+i*no((t[s]-o)/(n[s]*Math.SQRT2))/2,0);function Au(e){let t=vi(e,e.low);return{from:t,held:vi(e,e.high)-t}}function ro(e,t){let{from:n,held:o}=Au(e);return Float64Array.from(t,r=>Math.min(Math.max((vi(e,r)-n)/o,0),1))}function xi(e,t){let{weights:n,means:o,sigmas:r,low:i,high:s}=e,{held:a}=Au(e);return Float64Array.from(t,l=>{if(l<i||l>s)return 0;let c=0;for(let f=0;f<n.length;f++){let u=(l-o[f])/r[f];c+=n[f]/r[f]*Math.exp(-u*u/2)}return c/xw/a})}function oo(e){let[{low:t,high:n}]=e,o=(n-t)/(Eu-1),r=Array.from({length:Eu},(i,s)=>t+s*o);for(let{weights:i,means:s,sigmas:a}of e)for(let l=0;l<i.length;l++)a[l]<ww*o&&i[l]>mw&&r.push(...gw.map(c=>s[l]+c*a[l]));return Tu(r.map(i=>Math.min(Math.max(i,t),n)))}var Tu=e=>Float64Array.from(new Set(e)).sort();function $u(e,t){let n=Tu([...oo([e]),Math.min(Math.max(t,e.low),e.high)]),o=ro(e,n),r=Math.max(t-e.high,e.low-t,0);for(let i=1;i<n.length;i++){let[s,a]=n[i]<=t?[o[i-1],o[i]]:[1-o[i-1],1-o[i]];r+=(s*s+s*a+a*a)/3*(n[i]-n[i-1])}return r}function Su(e){let t=oo([e]),n=kw(xi(e,t));if(!n.length)return[];let o=ro(e,t),r=[0,...n.map(a=>o[a]),1],s=r.slice(1).map((a,l)=>({low:r[l],share:a-r[l]})).filter(a=>a.share>=bw);return s.length<2?[]:s.map(({low:a,share:l})=>{let[c,f,u]=vw.map(d=>Mw(t,o,a+l*d));return[f,l,(u-c)/2]})}function kw(e){let t=e.length,n=i=>(i===0||e[i]>e[i-1])&&(i===t-1||e[i]>=e[i+1]),o=[],r=[];for(let i=0;i<t;i++){if(!n(i))continue;let s=!1;for(;o.length;){let a=o[o.length-1],l=a;for(let c=a;c<i;c++)e[c]<e[l]&&(l=c);if(e[l]<=yw*Math.min(e[a],e[i])){r.push(l);break}if(s=e[i]<=e[a],s)break;o.pop(),r.pop()}s||o.push(i)}return r}function Mw(e,t,n){let o=Math.max(t.findIndex(i=>i>=n),1),r=t[o]-t[o-1];return r>0?e[o-1]+(n-t[o-1])/r*(e[o]-e[o-1]):e[o]}var Nw="shown";function Ou(e,t){let{parts:n,sentence:o}=Nu(e,t.now,i=>ki(e,i)),r={...t,now:{...t.now,implied:n.news}};return{vectors:{...Ew(e,r),agreement:o},densities:Aw(e,r),derived:mu(e,t.now,i=>ki(e,i)),place:t.now.answer?.place??null,seen:vr(t.snapshot.mask)}}function Ew(e,{snapshot:t,serial:n,name:o,now:r,pins:i}){let a=e.vectors.panels.flatMap(u=>u.rows.map(d=>d.name)).map(u=>e.about.table.rows.find(d=>d.name===u)).filter(u=>u!==void 0),l=a.flatMap(u=>Object.values(ws(u,r)));for(let u of i)for(let d of a){let h=ws(d,u);h.median.forEach((g,v)=>{Number.isNaN(g)&&(h.median[v]=h.exact[v])}),l.push(...e.vectors.pin_columns.map(g=>h[g]))}let c=$w(e,t,r),f=Number.isFinite(c.value);return{serial:n,row:o,numbers:Lu(l),pin_masks:t.pins.map(u=>qe(e.about.table,u)),reference:t.reference,hidden:Object.fromEntries(a.filter(u=>u.extent).map(u=>[u.name,_t(u,t.mask,!0)])),frame:t.frame,time:t.time,sfr:t.sfr,stretch:f?1+c.value:0,redshift_of:c.whose,observed_at:f?ki(e,c.value):Number.NaN,edited:t.edits.map(([u])=>u),truth:t.truth,agreement:"",filters:e.filters}}function Aw(e,{snapshot:t,serial:n,name:o,now:r,pins:i}){let{scalars:s}=e.about,a=[r,...i].map(u=>u.answer).filter(u=>u!==null),l=s.map(u=>a.length?oo(a.map(d=>d.densities[u])):[]),c=a.flatMap(u=>s.map((d,h)=>xi(u.densities[d],l[h]))),f=a.length?[r,...i.filter(u=>u.answer)]:[r];return{serial:n,row:o,numbers:Lu([...l,...c]),points:l.map(u=>u.length),scalars:f.map((u,d)=>s.map(h=>Tw(e,t,u,h,d===0)))}}function Tw(e,t,n,o,r){let i=qn(e,o),s=pt(n,i),a=n.truth[i],l=n.answer?.densities[o],c=r&&!s&&l!==void 0,[f,u,d,h,g]=[Ql,ut,De,dt,Zl].map(v=>Ue(n,i,v));return{lowest:f,low:u,median:d,high:h,highest:g,truth:a,seen:s,percentile:c&&Number.isFinite(a)?100*ro(l,[a])[0]:Number.NaN,crps:c&&Number.isFinite(a)?$u(l,a):Number.NaN,peaks:c?Su(l):[],value:s?n.inputs.values[i]:Number.NaN,edited:t.edits.some(([v])=>v===o),implied:n.implied?.[i]??Number.NaN}}function qn({about:e},t){let n=e.table.rows.find(o=>!o.is_vector);return n.start+n.names.indexOf(t)}function $w(e,t,n){if(!e.about.scalars.includes("redshift"))return{value:Number.NaN,whose:""};let o=qn(e,"redshift"),r=t.edits.find(([i])=>i==="redshift");return r?{value:r[1],whose:"edited"}:Number.isFinite(n.truth[o])?{value:n.truth[o],whose:"own"}:{value:Ue(n,o,De),whose:pt(n,o)?"own":"predicted"}}function ki({ages:e},t){return Number.isFinite(t)?bi(e.redshift,e.age,t):Number.NaN}function Lu(e){let t=new Float32Array(e.reduce((o,r)=>o+r.length,0)),n=0;for(let o of e)t.set(o,n),n+=o.length;return t}var Ru=(e,t)=>t.truth===Nw?e:new Float32Array(e.length).fill(Number.NaN);function Mi(e,{table:t,scalars:n}){let o=t.rows.find(a=>!a.is_vector)?.start??0,r=Object.fromEntries(n.map((a,l)=>[a,Sw(e,o+l)]));if(!e[0]?.place)return r;let[i,s]=[0,1].map(a=>Float32Array.from(e,l=>l.place?.[a]??Number.NaN));return{...r,map_x:i,map_y:s}}var Sw=(e,t)=>Float32Array.from(e,n=>n.quantiles[t*Pt+De]);var Ow=300;function Pu(e,t,n){let o=null,r=new Map,i=0,s=!1;function a({drawing:u,galaxies:d,snapshot:h,name:g},v){let{row:k,noise:m,edits:x}=h;return{key:JSON.stringify([g,u.filters.names,m,x,[...v].join("")]),inputs:yt(d,u.about.table.size,k,m,x,u.editable)}}function l(u){let{drawing:d,galaxies:h,snapshot:g}=u,v=Ru(to(h,d.about.table.size,g.row),g),[k,...m]=[g.mask,...g.pins].map(x=>{let{key:E,inputs:y}=a(u,x);return{truth:v,inputs:y,mask:x,answer:r.get(E)??null}});return Ou(d,{snapshot:g,serial:u.serial,name:u.name,now:k,pins:m})}async function c(u,d){for(let h of[d.snapshot.mask,...d.snapshot.pins]){let{key:g,inputs:v}=a(d,h);if(r.has(g))continue;let[k]=await u([{inputs:v,mask:h}],d.drawing.about);r.set(g,k),r.size>Ow&&r.delete(r.keys().next().value)}}async function f(){if(i++,!s){s=!0;try{for(let u=-1;u!==i;){u=i;let d=e();o&&await c(o,d),t(l(d),d.snapshot)}}catch(u){n(u)}finally{s=!1}}}return{follow:f,first:()=>l(e()),begin(u){return o=u,f()},async beginQuietly(u){await c(u,e()),o=u},get ask(){return o},inputs(){let u=e();return a(u,u.snapshot.mask).inputs}}}var Cu=`:host {
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
`;function xe(e,t,n,o=()=>{}){let r=N("div",{class:"part"}),i=r.attachShadow({mode:"open"});i.append(...n.map(c=>N("style",{},c)));let s={...t},a=c=>{for(let[f,u]of Object.entries(c))s[f]=u,l.changes?.[f]?.(u)},l=e(s,{send:o,set:(c,f)=>a({[c]:f})});return i.append(l.element),{element:r,set:a,view:l}}var Pw=400;function _u(e,t,n){let o=N("p",{class:"warning",role:"status","aria-live":"polite"}),[r,i]=[0,n.now.row],s;async function a(){let{ask:c}=t;if(!c||!Object.keys(e.ood.rare).length)return;let f=r,u=await br(e,c,t.inputs(),n.now.mask,()=>f===r);u&&(o.textContent=rc(e,u.score,u.variable)),u&&(o.title=o.textContent??"")}let l=()=>{r++,clearTimeout(s),s=setTimeout(()=>a().catch(()=>{}),Pw),n.now.row!==i&&(o.textContent=""),i=n.now.row};return n.follow(l),{element:o,begin:l}}var Iu=[Kn,Vf,bc];function Du(e,t,n,o,r){let i=0,s=()=>{},a=()=>{},l=()=>{},f=Pu(()=>({drawing:e,galaxies:t,snapshot:o.drawn,name:t.rows[o.drawn.row],serial:i++}),E,r),u=f.first(),d={newest_serial:0,colours:n,stage:"",dark:!1},h=xe(gi,{spec:e.vectors,scene:u.vectors,...d},Iu,o.receive),g=xe(gi,{spec:e.densities,scene:u.densities,...d},Iu,o.receive),v={panels:e.densities.panels,scalars:u.densities.scalars[0],colours:n,dark:!1},k=xe(Gf,v,[_c]),m={spec:e.derived_spec,numbers:u.derived,colours:n,dark:!1},x=xe(Cc,m,[Cu,yc]);function E(w,L){h.set({scene:w.vectors}),g.set({scene:w.densities}),k.set({scalars:w.densities.scalars[0]}),x.set({numbers:w.derived}),s(w.place),a(w.densities.scalars[0]),l(L)}o.follow(f.follow);let y=_u(e,f,o),$=N("style");return h.element.shadowRoot?.append($),{headline:k.element,derived:x.element,vectors:h.element,densities:g.element,async begin(w){await f.begin(w),y.begin()},warning:y.element,followPlace(w){s=w},scalars:()=>f.first().densities.scalars[0],followScalars(w){a=w},followDrawn(w){l=w},only(w){$.textContent=w?`section:not([data-plot="${w}"]) { display: none }`:""},destroy(){for(let w of[h,g,k,x])w.view.destroy?.()},dark(w){for(let L of[h,g])L.set({dark:w});k.set({dark:w}),x.set({dark:w})}}}function qt(e){let t=new WeakMap;return(n,o)=>{let r=t.get(n)??new Map;return t.set(n,r),r.has(o)||r.set(o,e(n,o)),r.get(o)}}var Cw=50,bn=(e,{diverging:t})=>t?e.diverging:e.palette;function Bu({values:e,low:t,high:n,title:o},r){return`${o} ${de(e[r],Bt((n-t)/Cw))}`}function Fu(e,t,n){if(!t)return[n.answer,n.hidden];let o=bn(e,t),r=o[o.length>>1];return t.own?[r,n.hidden]:[n.answer,r]}function zu(e,t,n,o,r){let{low:i,high:s,title:a}=n,l=bn(t,n),c=o.right+12,f=o.top+18,u=o.bottom-f;l.forEach((g,v)=>{e.fillStyle=g,e.fillRect(c,f+u*(1-(v+1)/l.length),10,u/l.length+.6)});let d=ve(i,s,f+u,f);e.textBaseline="middle",e.textAlign="left",e.fillStyle=r.soft;for(let g of Xe(i,s,5))e.fillText(Ae(g),c+14,d(g));let h=e.measureText(a).width;e.globalAlpha=.85,e.fillStyle=r.ground,e.fillRect(c+50-h-4,o.top-4,h+8,16),e.globalAlpha=1,e.fillStyle=r.soft,e.textAlign="right",e.fillText(a,c+50,o.top+4)}var ju=5e3,_w=8,Iw=[2e4,8e4],io=e=>"drawImage"in e;function Wu(e,t,n,o,r,i,s,a){let l=bn(t,i),{places:c,unknown:f}=Dw(i,l.length),[u,d]=[new Uint32Array(l.length+1),Uint32Array.from([...l,"#000"],Ni)];u[l.length]=Ni(a.hidden),d[l.length]=0;let h=Gu(e,s,n.x.length);f&&h.set(n,o,r,c,u),h.set(n,o,r,c,d),h.draw()}var Dw=qt(({values:e,low:t,high:n},o)=>{let r=new Uint8Array(e.length),i=0;for(let s=0;s<e.length;s++){let a=(e[s]-t)/(n-t);a>=0?r[s]=Math.min(a*o,o-1):Number.isNaN(a)&&([r[s],i]=[o,i+1])}return{places:r,unknown:i}});function Hu(e,t,n,o,r,i){let s=Ni(r),a=Gu(e,i,t.x.length),l=Uint32Array.from({length:_w},(c,f)=>f&o?s:0);a.set(t,0,n.length,n,l),a.draw()}var so=null;function Gu(e,{frame:t,x:n,y:o},r){let i=e,s=i.getTransform().a,a=Math.max(Math.round((t.right-t.left)*s),1),l=Math.max(Math.round((t.bottom-t.top)*s),1);if(so?.image.width!==a||so.image.height!==l){let y=document.createElement("canvas");Object.assign(y,{width:a,height:l}),so={canvas:y,image:new ImageData(a,l)}}let{canvas:c,image:f}=so,u=new Uint32Array(f.data.buffer).fill(0),[d,h]=Iw,g=Math.round((r<=d?3:r<=h?2:1)*s),v=(g>>1)-.5,[k,m]=[(n(0)-t.left)*s-v,(o(0)-t.top)*s-v],[x,E]=[(n(1)-n(0))*s,(o(1)-o(0))*s];return{set(y,$,w,L,S){let{x:I,y:D}=y;for(let C=$;C<w;C++){let M=S[L[C]];if(!M)continue;let[B,R]=[k+x*I[C],m+E*D[C]];if(!(B>-g&&B<a&&R>-g&&R<l))continue;let[F,z]=[Math.floor(B),Math.floor(R)],[Y,P]=[Math.min(F+g,a),Math.min(z+g,l)];for(let U=Math.max(z,0);U<P;U++)for(let G=Math.max(F,0);G<Y;G++)u[U*a+G]=M}},draw(){c.getContext("2d")?.putImageData(f,0,0),i.drawImage(c,t.left,t.top,a/s,l/s)}}}var Uu=new Map;function Ni(e){let t=Uu.get(e);if(t===void 0){let n=e.length===4?[...e.slice(1)].map(s=>s+s).join(""):e.slice(1,7),[o,r,i]=[0,2,4].map(s=>Number.parseInt(n.slice(s,s+2),16));t=(255<<24|i<<16|r<<8|o)>>>0,Uu.set(e,t)}return t}var Yn={A:1,B:2},Vu=4,Bw=1500,vt=["A","B"],Kt={A:"group_a",B:"group_b"},Qn=qt((e,t)=>{let n=[];for(let o=0;o<e.length;o++)e[o]&t&&n.push(o);return n});function yn(e,{marks:t=[]}){let n=Qn(t,Vu);if(!n.length)return e;let o=e.x.slice();for(let r of n)o[r]=Number.NaN;return{...e,x:o}}function qu({marks:e=[],counts:t},n,o,r){let[i,s]=[new Uint8Array(r),Yn[n]];for(let a=0;a<Math.min(r,e.length);a++)i[a]=e[a]&~s;for(let a of o)i[a]|=s;return{marks:i,counts:t}}function Ku(e,t,n,{marks:o=[]},{frame:r,x:i,y:s},a){let l=Qn(o,Vu);l.length&&we(e,r,()=>{e.fillStyle=a.edge,e.globalAlpha=.5,e.beginPath();for(let c of l){let[f,u]=[i(n.x[c]),s(n.y[c])];e.moveTo(f+.7*t.size,u),e.arc(f,u,.7*t.size,0,2*Math.PI)}e.fill(),e.globalAlpha=1})}function Yu(e,t,{marks:n=[]},o,r){let{frame:i,x:s,y:a}=o;we(e,i,()=>{for(let l of vt){let c=Qn(n,Yn[l]);if(c.length){if(c.length>Bw&&io(e)){Hu(e,t,n,Yn[l],r[Kt[l]],o);continue}e.beginPath();for(let f of c){let[u,d]=[s(t.x[f]),a(t.y[f])];Number.isNaN(u)||Number.isNaN(d)||(l==="A"?(e.moveTo(u+3.6,d),e.arc(u,d,3.6,0,2*Math.PI)):e.rect(u-4,d-4,8,8))}for(let[f,u]of[[3.4,r.ground],[1.6,r[Kt[l]]]])e.lineWidth=f,e.strokeStyle=u,e.stroke()}}})}function Qu(e,t){let n={chosen:null,last:"A"},o=vt.map(l=>{let c=N("button",{type:"button",class:`lasso-${l}`,"aria-pressed":"false","aria-label":`lasso group ${l}`,title:`draw around points: they are group ${l} then (Shift and drag does it, too; with Alt or Ctrl a box; by keyboard Shift and arrows, Enter)`},N("i"),l);return c.addEventListener("click",()=>a(n.chosen===l?null:l)),c}),r=N("button",{type:"button",title:"the groups as stacks, as a list, as files"},"stacks ›"),i=N("button",{type:"button","aria-label":"let the groups A and B go",title:"let A and B go"},"×");r.addEventListener("click",()=>e({act:"look"})),i.addEventListener("click",()=>e({act:"clear"}));let s=N("div",{class:"groups",role:"group","aria-label":"groups"},"lasso",...o,r,i);function a(l){n.chosen=l,n.last=l??n.last,o.forEach((c,f)=>{c.setAttribute("aria-pressed",String(vt[f]===l))}),t()}return{bar:s,choose:a,get isChosen(){return n.chosen!==null},get letter(){return n.last},show({counts:l={A:0,B:0}}){o.forEach((c,f)=>{let u=l[vt[f]];c.replaceChildren(N("i"),u?`${vt[f]} ${u}`:vt[f])});for(let c of[r,i])c.hidden=!l.A&&!l.B}}}function Zu(e,t,n,o){let[r,i]=[0,1].map(c=>Float64Array.from(o,f=>f[c])),[s,a]=[Math.min(...r),Math.max(...r)],l=[];for(let c=0;c<e;c++){let[f,u]=[t[c],n[c]];if(!(f>=s&&f<=a))continue;let d=!1;for(let h=0,g=r.length-1;h<r.length;g=h++){let[v,k]=[i[h],i[g]];v>u!=k>u&&f<(r[g]-r[h])*(u-v)/(k-v)+r[h]&&(d=!d)}d&&l.push(c)}return l}function vn([e,t],[n,o]){return[[e,t],[n,t],[n,o],[e,o]]}var Fw=4,zw=2,Ju=.02,Xu="http://www.w3.org/2000/svg",Uw={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]};function td({canvas:e,shell:t,frame:n,colour:o,isChosen:r,take:i,click:s,leave:a,tell:l}){let c=document.createElementNS(Xu,"path"),f=document.createElementNS(Xu,"svg");f.setAttribute("class","lasso"),f.setAttribute("aria-hidden","true"),f.append(c),t.append(f);let u=null,d=null,h=m=>{let{left:x,right:E,top:y,bottom:$}=n(),[w,L]=_e({canvas:e},m);return[Math.min(Math.max(w,x),E),Math.min(Math.max(L,y),$)]},g=(m,x=!0)=>{let E=m.map(([y,$])=>`${y.toFixed(1)} ${$.toFixed(1)}`).join("L");c.setAttribute("d",E&&`M${E}${x?"Z":""}`),c.setAttribute("stroke",o()),c.setAttribute("fill",x?o():"none")},v=()=>{let m=u!==null||d!==null;return[u,d]=[null,null],g([]),m};e.addEventListener("pointerdown",m=>{m.button!==0||!(m.shiftKey||r())||(v(),u={outline:[h(m)],hasMoved:!1,id:m.pointerId},e.setPointerCapture(m.pointerId),m.stopImmediatePropagation())}),e.addEventListener("pointermove",m=>{if(!u||m.pointerId!==u.id)return;let x=h(m),[E,y]=u.outline.at(-1);u.hasMoved||=Math.hypot(x[0]-u.outline[0][0],x[1]-u.outline[0][1])>Fw,Math.hypot(x[0]-E,x[1]-y)>=zw&&u.outline.push(x),u.hasMoved&&g(ed(m)?vn(u.outline[0],x):u.outline),m.stopImmediatePropagation()}),e.addEventListener("pointerup",m=>{if(!u||m.pointerId!==u.id)return;let{outline:x,hasMoved:E}=u;v(),E&&ed(m)?i(vn(x[0],h(m))):E&&x.length>2?i(x):E||s(m),m.stopImmediatePropagation()}),e.addEventListener("pointercancel",v);let k=m=>{let x=Uw[m.key];if(!x||!(m.shiftKey||r()||d?.from))return!1;let{left:E,right:y,top:$,bottom:w}=n();d??={at:[(E+y)/2,($+w)/2],from:null},m.shiftKey?d.from??=d.at:d.from=null;let[L,S]=d.at;return d.at=[Math.min(Math.max(L+x[0]*Ju*(y-E),E),y),Math.min(Math.max(S+x[1]*Ju*(w-$),$),w)],d.from?g(vn(d.from,d.at)):g(jw(d.at),!1),l(d.from&&vn(d.from,d.at)),!0};e.addEventListener("keydown",m=>{let x=d?.from;if(!k(m))if((m.key==="Enter"||m.key===" ")&&d&&x){let E=vn(x,d.at);v(),i(E)}else if(m.key==="Escape"&&(u||d))v(),l(null);else if(m.key==="Escape"&&r())a();else return;m.preventDefault(),m.stopImmediatePropagation()}),e.addEventListener("blur",v)}var ed=e=>e.altKey||e.ctrlKey||e.metaKey,jw=([e,t])=>[[e-8,t],[e+8,t],[e,t],[e,t-8],[e,t+8]];var nd=6,Ei=15,Ww=26,Hw=5,rd="two masks side by side: the one before stays on the left, the one in force is on the right";function od(e){let n=N("button",{type:"button",class:"beside","aria-pressed":"false","aria-label":rd,title:rd},"◫"),o=null,r=null,i=null,s=a=>{o=a,n.setAttribute("aria-pressed",String(o!==null))};return n.addEventListener("click",()=>{s(o?null:i??r),e()}),{button:n,get other(){return o},follow(a,l){[r,i]=[a,l],n.hidden=!a.stays||!a.x.length,o&&(n.hidden||o.x.length!==a.x.length)&&s(null)}}}function sd({frame:e,x:t,y:n}){let o=(e.right-e.left-nd)/2,r=e.top+Ei,[[i,s],[a,l]]=[t.domain(),n.domain()],c=ve(a,l,r,e.bottom),f=u=>({frame:{...e,left:u,right:u+o,top:r},x:ve(i,s,u,u+o),y:c});return{other:{...f(e.left),isBeside:!0},now:f(e.right-o),apart:o+nd}}function Ai(e,t,n,o){let r={...n,top:n.top-Ei-2,bottom:n.top,right:n.right-Ww};we(e,r,()=>{e.font=He,e.fillStyle=o.ink,e.textAlign="left",e.textBaseline="middle",e.fillText(t??"",n.left+1,n.top-Ei/2)}),e.strokeStyle=o.edge,e.lineWidth=1,e.beginPath(),e.rect(n.left,n.top,n.right-n.left,n.bottom-n.top),e.stroke()}function id(e,t,n,{frame:o,x:r,y:i},s){let[a,l]=[r(t.x[n]),i(t.y[n])];Number.isNaN(a)||Number.isNaN(l)||we(e,o,()=>{e.strokeStyle=s.ink,e.lineWidth=1.6,e.beginPath(),e.arc(a,l,Hw,0,2*Math.PI),e.stroke()})}var Gw=Array.prototype,ao=Gw.slice;function ad(e,t){return e-t}function ld(e){for(var t=0,n=e.length,o=e[n-1][1]*e[0][0]-e[n-1][0]*e[0][1];++t<n;)o+=e[t-1][1]*e[t][0]-e[t-1][0]*e[t][1];return o}var et=e=>()=>e;function cd(e,t){for(var n=-1,o=t.length,r;++n<o;)if(r=Vw(e,t[n]))return r;return 0}function Vw(e,t){for(var n=t[0],o=t[1],r=-1,i=0,s=e.length,a=s-1;i<s;a=i++){var l=e[i],c=l[0],f=l[1],u=e[a],d=u[0],h=u[1];if(qw(l,u,t))return 0;f>o!=h>o&&n<(d-c)*(o-f)/(h-f)+c&&(r=-r)}return r}function qw(e,t,n){var o;return Kw(e,t,n)&&Yw(e[o=+(e[0]===t[0])],n[o],t[o])}function Kw(e,t,n){return(t[0]-e[0])*(n[1]-e[1])===(n[0]-e[0])*(t[1]-e[1])}function Yw(e,t,n){return e<=t&&t<=n||n<=t&&t<=e}function fd(){}var st=[[],[[[1,1.5],[.5,1]]],[[[1.5,1],[1,1.5]]],[[[1.5,1],[.5,1]]],[[[1,.5],[1.5,1]]],[[[1,1.5],[.5,1]],[[1,.5],[1.5,1]]],[[[1,.5],[1,1.5]]],[[[1,.5],[.5,1]]],[[[.5,1],[1,.5]]],[[[1,1.5],[1,.5]]],[[[.5,1],[1,.5]],[[1.5,1],[1,1.5]]],[[[1.5,1],[1,.5]]],[[[.5,1],[1.5,1]]],[[[1,1.5],[1.5,1]]],[[[.5,1],[1,1.5]]],[]];function $i(){var e=1,t=1,n=Dr,o=l;function r(c){var f=n(c);if(Array.isArray(f))f=f.slice().sort(ad);else{let u=Cr(c,Qw);for(f=Ce(...Ir(u[0],u[1],f),f);f[f.length-1]>=u[1];)f.pop();for(;f[1]<u[0];)f.shift()}return f.map(u=>i(c,u))}function i(c,f){let u=f==null?NaN:+f;if(isNaN(u))throw new Error(`invalid value: ${f}`);var d=[],h=[];return s(c,u,function(g){o(g,c,u),ld(g)>0?d.push([g]):h.push(g)}),h.forEach(function(g){for(var v=0,k=d.length,m;v<k;++v)if(cd((m=d[v])[0],g)!==-1){m.push(g);return}}),{type:"MultiPolygon",value:f,coordinates:d}}function s(c,f,u){var d=new Array,h=new Array,g,v,k,m,x,E;for(g=v=-1,m=Yt(c[0],f),st[m<<1].forEach(y);++g<e-1;)k=m,m=Yt(c[g+1],f),st[k|m<<1].forEach(y);for(st[m<<0].forEach(y);++v<t-1;){for(g=-1,m=Yt(c[v*e+e],f),x=Yt(c[v*e],f),st[m<<1|x<<2].forEach(y);++g<e-1;)k=m,m=Yt(c[v*e+e+g+1],f),E=x,x=Yt(c[v*e+g+1],f),st[k|m<<1|x<<2|E<<3].forEach(y);st[m|x<<3].forEach(y)}for(g=-1,x=c[v*e]>=f,st[x<<2].forEach(y);++g<e-1;)E=x,x=Yt(c[v*e+g+1],f),st[x<<2|E<<3].forEach(y);st[x<<3].forEach(y);function y($){var w=[$[0][0]+g,$[0][1]+v],L=[$[1][0]+g,$[1][1]+v],S=a(w),I=a(L),D,C;(D=h[S])?(C=d[I])?(delete h[D.end],delete d[C.start],D===C?(D.ring.push(L),u(D.ring)):d[D.start]=h[C.end]={start:D.start,end:C.end,ring:D.ring.concat(C.ring)}):(delete h[D.end],D.ring.push(L),h[D.end=I]=D):(D=d[I])?(C=h[S])?(delete d[D.start],delete h[C.end],D===C?(D.ring.push(L),u(D.ring)):d[C.start]=h[D.end]={start:C.start,end:D.end,ring:C.ring.concat(D.ring)}):(delete d[D.start],D.ring.unshift(w),d[D.start=S]=D):d[S]=h[I]={start:S,end:I,ring:[w,L]}}}function a(c){return c[0]*2+c[1]*(e+1)*4}function l(c,f,u){c.forEach(function(d){var h=d[0],g=d[1],v=h|0,k=g|0,m=Ti(f[k*e+v]);h>0&&h<e&&v===h&&(d[0]=ud(h,Ti(f[k*e+v-1]),m,u)),g>0&&g<t&&k===g&&(d[1]=ud(g,Ti(f[(k-1)*e+v]),m,u))})}return r.contour=i,r.size=function(c){if(!arguments.length)return[e,t];var f=Math.floor(c[0]),u=Math.floor(c[1]);if(!(f>=0&&u>=0))throw new Error("invalid size");return e=f,t=u,r},r.thresholds=function(c){return arguments.length?(n=typeof c=="function"?c:Array.isArray(c)?et(ao.call(c)):et(c),r):n},r.smooth=function(c){return arguments.length?(o=c?l:fd,r):o===l},r}function Qw(e){return isFinite(e)?e:NaN}function Yt(e,t){return e==null?!1:+e>=t}function Ti(e){return e==null||isNaN(e=+e)?-1/0:e}function ud(e,t,n,o){let r=o-t,i=n-t,s=isFinite(r)||isFinite(i)?r/i:Math.sign(r)/Math.sign(i);return isNaN(s)?e:e+s-.5}function Zw(e){return e[0]}function Jw(e){return e[1]}function Xw(){return 1}function Si(){var e=Zw,t=Jw,n=Xw,o=960,r=500,i=20,s=2,a=i*3,l=o+a*2>>s,c=r+a*2>>s,f=et(20);function u(x){var E=new Float32Array(l*c),y=Math.pow(2,-s),$=-1;for(let B of x){var w=(e(B,++$,x)+a)*y,L=(t(B,$,x)+a)*y,S=+n(B,$,x);if(S&&w>=0&&w<l&&L>=0&&L<c){var I=Math.floor(w),D=Math.floor(L),C=w-I-.5,M=L-D-.5;E[I+D*l]+=(1-C)*(1-M)*S,E[I+1+D*l]+=C*(1-M)*S,E[I+1+(D+1)*l]+=C*M*S,E[I+(D+1)*l]+=(1-C)*M*S}}return Fs({data:E,width:l,height:c},i*y),E}function d(x){var E=u(x),y=f(E),$=Math.pow(2,2*s);return Array.isArray(y)||(y=Ce(Number.MIN_VALUE,Bn(E)/$,y)),$i().size([l,c]).thresholds(y.map(w=>w*$))(E).map((w,L)=>(w.value=+y[L],h(w)))}d.contours=function(x){var E=u(x),y=$i().size([l,c]),$=Math.pow(2,2*s),w=L=>{L=+L;var S=h(y.contour(E,L*$));return S.value=L,S};return Object.defineProperty(w,"max",{get:()=>Bn(E)/$}),w};function h(x){return x.coordinates.forEach(g),x}function g(x){x.forEach(v)}function v(x){x.forEach(k)}function k(x){x[0]=x[0]*Math.pow(2,s)-a,x[1]=x[1]*Math.pow(2,s)-a}function m(){return a=i*3,l=o+a*2>>s,c=r+a*2>>s,d}return d.x=function(x){return arguments.length?(e=typeof x=="function"?x:et(+x),d):e},d.y=function(x){return arguments.length?(t=typeof x=="function"?x:et(+x),d):t},d.weight=function(x){return arguments.length?(n=typeof x=="function"?x:et(+x),d):n},d.size=function(x){if(!arguments.length)return[o,r];var E=+x[0],y=+x[1];if(!(E>=0&&y>=0))throw new Error("invalid size");return o=E,r=y,m()},d.cellSize=function(x){if(!arguments.length)return 1<<s;if(!((x=+x)>=1))throw new Error("invalid cell size");return s=Math.floor(Math.log(x)/Math.LN2),m()},d.thresholds=function(x){return arguments.length?(f=typeof x=="function"?x:Array.isArray(x)?et(ao.call(x)):et(x),d):f},d.bandwidth=function(x){if(!arguments.length)return Math.sqrt(i*(i+1));if(!((x=+x)>=0))throw new Error("invalid bandwidth");return i=(Math.sqrt(4*x*x+1)-1)/2,m()},d}function Oi(e){for(var t=-1,n=e.length,o=0,r=0,i,s=e[n-1],a,l=0;++t<n;)i=s,s=e[t],l+=a=i[0]*s[1]-s[0]*i[1],o+=(i[0]+s[0])*a,r+=(i[1]+s[1])*a;return l*=3,[o/l,r/l]}function dd(e,t,n){return(t[0]-e[0])*(n[1]-e[1])-(t[1]-e[1])*(n[0]-e[0])}function eb(e,t){return e[0]-t[0]||e[1]-t[1]}function pd(e){let t=e.length,n=[0,1],o=2,r;for(r=2;r<t;++r){for(;o>1&&dd(e[n[o-2]],e[n[o-1]],e[r])<=0;)--o;n[o++]=r}return n.slice(0,o)}function Li(e){if((n=e.length)<3)return null;var t,n,o=new Array(n),r=new Array(n);for(t=0;t<n;++t)o[t]=[+e[t][0],+e[t][1],t];for(o.sort(eb),t=0;t<n;++t)r[t]=[o[t][0],-o[t][1]];var i=pd(o),s=pd(r),a=s[0]===i[0],l=s[s.length-1]===i[i.length-1],c=[];for(t=i.length-1;t>=0;--t)c.push(e[o[i[t]][2]]);for(t=+a;t<s.length-l;++t)c.push(e[o[s[t]][2]]);return c}var xn=256,tb=7,nb=7,rb=50,ob=.001,sb=5,ib=1e4,hd=qt(({x:e,y:t,ends:[n,o,r,i]})=>{let s=Array.from(e.keys()).filter(a=>!Number.isNaN(e[a]+t[a]));return s.length<rb?[]:Si().x(a=>(e[a]-n)/(o-n)*xn).y(a=>(t[a]-r)/(i-r)*xn).size([xn,xn]).bandwidth(tb).thresholds(nb)(s)});function md(e,t,{ends:[n,o,r,i]},{frame:s,x:a,y:l},c){we(e,s,()=>{e.setLineDash([]),t.forEach(({coordinates:f},u)=>{let d=.8+u/t.length;e.beginPath();for(let h of f.flat())h.forEach(([g,v],k)=>{let m=[a(n+g/xn*(o-n)),l(r+v/xn*(i-r))];k?e.lineTo(...m):e.moveTo(...m)});for(let[h,g,v]of[[c.ground,d+2,.6],[c.ink,d,.9]])Object.assign(e,{strokeStyle:h,lineWidth:g,globalAlpha:v}),e.stroke()}),e.globalAlpha=1})}var ab=qt(({x:e,y:t},n)=>{let o=Math.ceil(n.length/ib),r=n.filter((f,u)=>u%o===0&&!Number.isNaN(e[f]+t[f]));if(r.length<sb)return null;let[[i,s],[a,l]]=[e,t].map(f=>{let u=Float32Array.from(r,h=>f[h]).sort(),d=Math.floor(ob*(u.length-1));return[u[d],u[u.length-1-d]]}),c=r.filter(f=>e[f]>=i&&e[f]<=s&&t[f]>=a&&t[f]<=l).map(f=>[e[f],t[f]]);return Li(c)});function gd(e,t,{marks:n=[]},{frame:o,x:r,y:i},s){for(let a of vt){let l=ab(t,Qn(n,Yn[a]));l&&we(e,o,()=>{e.strokeStyle=e.fillStyle=s[Kt[a]],e.lineWidth=1.5,e.setLineDash([5,3]),e.beginPath(),l.forEach(([h,g],v)=>{v?e.lineTo(r(h),i(g)):e.moveTo(r(h),i(g))}),e.closePath(),e.stroke(),e.setLineDash([]);let[c,f]=Oi(l),[u,d]=[r(c),i(f)];e.font=`600 ${$e}`,e.textAlign="center",e.textBaseline="middle",e.globalAlpha=.85,e.fillStyle=s.ground,e.fillRect(u-9,d-9,18,18),e.globalAlpha=1,e.fillStyle=s[Kt[a]],e.fillText(a,u,d)})}}function wd(e,{frame:t,x:n,y:o},r,i,s){e.strokeStyle=s.grid,e.fillStyle=s.soft,e.lineWidth=1,e.textBaseline="middle",e.textAlign="center",e.beginPath();for(let a of r)e.moveTo(n(a),t.top),e.lineTo(n(a),t.bottom),e.fillText(Ae(a),n(a),t.bottom+11);e.textAlign="right";for(let a of i)e.moveTo(t.left,o(a)),e.lineTo(t.right,o(a)),e.fillText(Ae(a),t.left-6,o(a));e.stroke()}var lb=4e3,xt=3,kn=2,fo=.22,[lo,co]=[60,12],bd=({x:e})=>e.length>lb;function yd(e,t,n,{frame:o,x:r,y:i},s){let a=Math.ceil((o.right-o.left)/xt),l=Math.ceil((o.bottom-o.top)/xt),c=new Uint32Array(a*l),f=new Int32Array(n.x.length).fill(-1);for(let d=0;d<f.length;d++){let h=Math.floor((r(n.x[d])-o.left)/xt),g=Math.floor((i(n.y[d])-o.top)/xt);h>=0&&h<a&&g>=0&&g<l&&(f[d]=g*a+h,c[f[d]]++)}let u=kn+1;for(let d of c)d>u&&(u=d);e.fillStyle=s.answer;for(let d=0;d<c.length;d++)c[d]<=kn||(e.globalAlpha=cb(c[d],u),e.fillRect(o.left+d%a*xt,o.top+Math.floor(d/a)*xt,xt,xt));e.globalAlpha=.45,e.beginPath();for(let d=0;d<f.length;d++){if(f[d]<0||c[f[d]]>kn)continue;let[h,g]=[r(n.x[d]),i(n.y[d])];e.moveTo(h+.75*t.size,g),e.arc(h,g,.75*t.size,0,2*Math.PI)}e.fill(),fb(e,u,o,s),e.globalAlpha=1}var cb=(e,t)=>fo+(1-fo)*(Math.log(e/(kn+1))/Math.max(Math.log(t/(kn+1)),1e-9));function fb(e,t,n,o){let[r,i]=[n.right-lo-40,n.bottom-14];for(let s=0;s<co;s++)e.globalAlpha=fo+(1-fo)*s/(co-1),e.fillRect(r+s*lo/co,i,lo/co,6);e.globalAlpha=1,e.font=He,e.fillStyle=o.soft,e.textBaseline="middle",e.textAlign="right",e.fillText(`galaxies: ${kn+1}`,r-5,i+3),e.textAlign="left",e.fillText(String(t),r+lo+5,i+3)}function xd(e,t,n,o,r,i=!1){let s={left:e.axes?56:8,right:n-(e.coloured||i?66:14),top:8,bottom:o-(e.axes?40:8)},[a,l,c,f]=t,u=(k,m,x)=>{let E=(k+m)/2+x*(m-k),y=(m-k)/2/r.zoom;return[E-y,E+y]},[d,h]=u(a,l,r.x),[g,v]=u(c,f,r.y);return{frame:s,x:ve(d,h,s.left,s.right),y:ve(v,g,s.top,s.bottom)}}function kd(e,t,n,o,r,i){let{frame:s}=r;e.font=$e,e.setLineDash([]),t.axes&&hb(e,n,r,i),e.save(),e.beginPath(),e.rect(s.left,s.top,s.right-s.left,s.bottom-s.top),e.clip();let a=n.x.length-(n.behind??0);e.globalAlpha=o?.8:.45,o&&!(n.behind&&o.own)?vd(e,t,n,n.behind?a:0,n.x.length,o,r,i):!n.behind&&t.axes&&bd(n)?yd(e,t,n,r,i):ub(e,t,n,n.behind?a:0,n.behind?i.hidden:i.answer,r),e.globalAlpha=1,n.behind&&o?.own?vd(e,t,n,0,a,o,r,i):n.behind&&db(e,t,n,r,i),e.restore(),n.behind&&n.legend&&!r.isBeside&&pb(e,n.legend,Fu(t,o,i),s,i),o&&!r.isBeside&&zu(e,t,o,s,i)}function Md(e,t,n,o,{frame:r,x:i,y:s},a){let[l,c]=o??[Number.NaN,Number.NaN];Number.isNaN(l)||Number.isNaN(c)||we(e,r,()=>{e.strokeStyle=t.coloured&&!n.behind?a.answer:a.ink,e.lineWidth=2.5,e.beginPath(),e.arc(i(l),s(c),7,0,2*Math.PI),e.stroke()})}function Ri(e,{x:t,y:n},{frame:o,x:r,y:i},s){for(let a of e){let l=r(t[a]),c=i(n[a]);l>o.left-4&&l<o.right+4&&c>o.top-4&&c<o.bottom+4&&s(l,c)}}function ub(e,t,n,o,r,i){e.fillStyle=r;let s=Array.from({length:n.x.length-o},(a,l)=>o+l);Ri(s,n,i,(a,l)=>{e.beginPath(),e.moveTo(a+t.size,l),e.arc(a,l,t.size,0,2*Math.PI),e.fill()})}function vd(e,t,n,o,r,i,s,a){if(r-o>ju&&io(e))return Wu(e,t,n,o,r,i,s,a);let{values:l,low:c,high:f}=i,u=bn(t,i),d=u.length,h=Array.from({length:d+1},()=>[]);for(let g=o;g<r;g++){let v=(l[g]-c)/(f-c);h[Number.isNaN(v)?d:Math.min(Math.max(Math.floor(v*d),0),d-1)].push(g)}h.forEach((g,v)=>{g.length&&(e.fillStyle=v===d?a.hidden:u[v],e.beginPath(),Ri(g,n,s,(k,m)=>{e.moveTo(k+t.size,m),e.arc(k,m,t.size,0,2*Math.PI)}),e.fill())})}function db(e,t,n,o,r){let i=Array.from({length:n.x.length-(n.behind??0)},(s,a)=>a);e.fillStyle=r.answer,e.globalAlpha=.75,e.beginPath(),Ri(i,n,o,(s,a)=>{e.moveTo(s+t.size*.8,a),e.arc(s,a,t.size*.8,0,2*Math.PI)}),e.fill(),e.globalAlpha=1}function pb(e,t,n,o,r){let i=Math.max(...t.map(s=>e.measureText(s).width))+26;e.globalAlpha=.85,e.fillStyle=r.ground,e.fillRect(o.left+2,o.top+2,i,36),e.globalAlpha=1,e.textAlign="left",e.textBaseline="middle",t.forEach((s,a)=>{let l=o.top+12+17*a;e.fillStyle=n[a],e.beginPath(),e.arc(o.left+12,l,4,0,2*Math.PI),e.fill(),e.fillStyle=r.ink,e.fillText(s,o.left+22,l)})}function hb(e,t,{frame:n,x:o,y:r},i){let[s,a]=o.domain(),[l,c]=r.domain();wd(e,{frame:n,x:o,y:r},Xe(s,a,6),Xe(c,l,6),i),e.strokeStyle=i.soft,e.setLineDash([5,4]),e.beginPath(),e.moveTo(n.left,r(s)),e.lineTo(n.right,r(a)),e.stroke(),e.setLineDash([]),e.textAlign="center",e.fillText(t.x_label,(n.left+n.right)/2,n.bottom+30),Lr(e,t.y_label,12,(n.top+n.bottom)/2)}var mb=()=>window.matchMedia?.("(prefers-reduced-motion: reduce)").matches??!1,gb=e=>e*e*(3-2*e);function Nd(e){let t=0,n=(r,i)=>!!(r.stays&&i.stays)&&r.x.length===i.x.length&&i.x.length<=2e4&&!mb()&&!document.hidden;function o(r,i){if(cancelAnimationFrame(t),!n(r,i))return e(i);let s=performance.now(),a=()=>{let l=Math.min((performance.now()-s)/450,1);if(l===1)return e(i);let c=gb(l),f=(u,d)=>d.map((h,g)=>Number.isNaN(u[g])?h:u[g]+(h-u[g])*c);e({...i,x:f(r.x,i.x),y:f(r.y,i.y)}),t=requestAnimationFrame(a)};a()}return{go:o,stop:()=>cancelAnimationFrame(t)}}var Ed=240,wb=.001;function Ad(){let e=-1,t=[];return{get places(){return t},visit(n,o,r){if(n!==e&&([e,t]=[n,[]]),!o.every(Number.isFinite))return;let i=t.at(-1);i&&Math.hypot(o[0]-i[0],o[1]-i[1])<wb*r||(t.push(o),t.length>Ed&&(t=t.filter((s,a)=>a%2===0||a>Ed/2)))},clear(){[e,t]=[-1,[]]}}}function Td(e,t,{frame:n,x:o,y:r},i){t.length<2||we(e,n,()=>{e.setLineDash([]);for(let s=1;s<t.length;s++){e.globalAlpha=.25+.75*s/t.length;for(let[a,l]of[[i.ground,4],[i.ink,1.8]])e.strokeStyle=a,e.lineWidth=l,e.beginPath(),e.moveTo(o(t[s-1][0]),r(t[s-1][1])),e.lineTo(o(t[s][0]),r(t[s][1])),e.stroke()}e.globalAlpha=1,e.fillStyle=i.ink,e.beginPath(),e.arc(o(t[0][0]),r(t[0][1]),3,0,2*Math.PI),e.fill()})}var Pi=({x:e,y:t},n)=>n>=0&&n<e.length?[e[n],t[n]]:null;function $d(e,t,n,o){let r=N("button",{type:"button",class:"earlier","aria-pressed":"false",hidden:""},"⇄"),i=Ad(),s=e,a=Nd(g=>{s=g,n(g)}),l=e,c=t,f=null,u=null,d=()=>r.getAttribute("aria-pressed")==="true";r.addEventListener("click",()=>{if(!f)return;let g=!d();r.setAttribute("aria-pressed",String(g)),o(g?`as it was, seen: ${f.caption}`:`as it is now, seen: ${l.caption}`),a.go(s,g?f:l)});function h(){if(!l.stays)return i.clear();let g=l.rows?.[c]??c;u&&c>=0&&u.row!==g&&(u=null);let v=u?.place??Pi(l,c);v&&i.visit(u?.row??g,v,l.ends[1]-l.ends[0])}return h(),{button:r,stop:a.stop,get trail(){return d()?[]:i.places},get settled(){return d()&&f?f:l},get now(){return l},get before(){return f},placeIn:g=>Pi(g,c),get place(){return!d()&&l.stays&&u?.place||Pi(s,c)},points(g){let v=g.stays&&l.stays&&g.x.length===l.x.length;v&&g.caption!==l.caption?f=l:v||(f=null),r.setAttribute("aria-pressed","false"),r.hidden=!f,r.title=f?`before, seen: ${f.caption}; a click shows it, and once more what is now`:"",r.setAttribute("aria-label",r.title),l=g,h(),a.go(s,l)},here(g){c=g,h()},drawn(g){u=l.stays&&g||null,h()}}}var Sd={"+":[1.3,0,0],"=":[1.3,0,0],"-":[.7692307692307692,0,0],ArrowLeft:[1,-.1,0],ArrowRight:[1,.1,0],ArrowUp:[1,0,.1],ArrowDown:[1,0,-.1],0:[0,0,0]};function Od({canvas:e,isZoomable:t,frame:n,apart:o,redraw:r,click:i,read:s}){let a={zoom:1,x:0,y:0},l=null;function c(u,d,h){Object.assign(a,{zoom:Math.min(Math.max(u,1),60),x:d,y:h}),a.zoom===1&&Object.assign(a,{x:0,y:0}),r()}if(e.addEventListener("pointerdown",u=>{l={x:u.clientX,y:u.clientY,from:{...a},hasMoved:!1},t&&e.setPointerCapture(u.pointerId)}),e.addEventListener("pointermove",u=>{if(!l||!t)return s(u);let{left:d,right:h,top:g,bottom:v}=n(),[k,m]=[u.clientX-l.x,u.clientY-l.y];if(l.hasMoved||=Math.hypot(k,m)>4,!l.hasMoved)return;let[x,E]=[k/(h-d)/a.zoom,m/(v-g)/a.zoom];c(a.zoom,l.from.x-x,l.from.y+E)}),e.addEventListener("pointerup",u=>{let d=l&&!l.hasMoved;l=null,d&&i(u)}),!t)return a;let f=u=>{u.preventDefault();let{left:d,right:h,top:g,bottom:v}=n(),k=e.getBoundingClientRect(),m=Math.min(Math.max(a.zoom*Math.exp(-u.deltaY/400),1),60),x=(u.clientX-k.left+o(u)-d)/(h-d)-.5,E=.5-(u.clientY-k.top-g)/(v-g),y=1/a.zoom-1/m;c(m,a.x+x*y,a.y+E*y)};return e.addEventListener("wheel",f,{passive:!1}),e.addEventListener("dblclick",()=>c(1,0,0)),e.addEventListener("keydown",u=>{if(!(u.key in Sd))return;let[d,h,g]=Sd[u.key];c(a.zoom*d,a.x+h/a.zoom,a.y+g/a.zoom),u.preventDefault(),u.stopPropagation()}),a}var Ld="lines of equal density of the points",bb=10;function Ci(e,t){let{spec:n,colours:o}=e,r=N("canvas",{role:"img",tabindex:0}),i=N("div",{class:"tip"}),s=Qu(t.send,()=>{r.classList.toggle("lassoing",s.isChosen),s.isChosen&&r.focus()}),a=fn(n.key,n.title,I),l=N("button",{type:"button",class:"density","aria-pressed":"false","aria-label":Ld,title:Ld},"◎"),c=Rd(e.points),f=$d(c,e.here,H=>{c=H,y=yn(c,E),M()},H=>{g.textContent=H}),u=od(()=>M());u.follow(f.now,f.before);let d=[...n.zoomable?[l,u.button]:[],f.button,...n.selectable?[s.bar]:[]],h=N("div",{class:"head"},N("b",{},n.title),...d,a),g=N("div",{class:"unseen",role:"status"}),v=N("div",{class:"shell"},r,i,g),k=N("div",{class:"plots points","data-plot":n.key},h,v),[m,x]=[Pd(e.colouring),e.dark],E=e.groups,y=yn(c,E),$,w=null,L=-1,S=()=>o[x?"dark":"light"];function I(H){return Mr(H,n.title,K.width,n.height,S(),D)}function D(H){let{other:W}=u,se=xd(n,c.ends,K.width,n.height,G,m!==null);w=W&&sd(se),$=w?.now??se,W&&w&&(C(H,W,yn(W,E),W,f.placeIn(W),[],w.other),Ai(H,W.caption,w.other.frame,S())),C(H,c,y,f.settled,f.place,f.trail,$),W&&Ai(H,f.settled.caption,$.frame,S())}function C(H,W,se,J,Z,j,ae){Ku(H,n,W,E,ae,S()),kd(H,n,se,m,ae,S()),Yu(H,W,E,ae,S()),n.zoomable&&(l.getAttribute("aria-pressed")==="true"&&md(H,hd(J),W,ae,S()),gd(H,W,E,ae,S()));let be=m?n:{...n,coloured:!1};Td(H,j,ae,S()),Md(H,be,W,Z,ae,S()),w&&L>=0&&id(H,se,L,ae,S())}function M(){K.width>0&&(D(Or(r,K.width,n.height)),r.setAttribute("aria-label",c.words))}let B=H=>[$.x(c.x[H]),$.y(c.y[H])],R=H=>{let W=H.map(([se,J])=>[$.x.invert(se),$.y.invert(J)]);return Zu(F(),y.x,y.y,W)},F=()=>c.x.length-(c.behind??0);function z(H){let W=H.clientX-r.getBoundingClientRect().left;return w&&u.other&&W<w.now.frame.left&&w&&u.other?{those:yn(u.other,E),apart:w.apart}:{those:y,apart:0}}function Y(H){let W=r.getBoundingClientRect(),{those:se,apart:J}=z(H),Z=-1,j=bb**2,[ae,be]=[$.x(1)-$.x(0),$.y(1)-$.y(0)],[ke,ge]=[$.x.invert(H.clientX-W.left+J),$.y.invert(H.clientY-W.top)];for(let fe=0,Zt=F();fe<Zt;fe++){let Ve=((se.x[fe]-ke)*ae)**2+((se.y[fe]-ge)*be)**2;Ve<j&&([Z,j]=[fe,Ve])}return Z}function P(H){let W=Y(H);W>=0&&t.send(W)}function U(H){let W=Y(H);if(i.style.display=W<0?"none":"block",W!==L&&(L=W,w&&M()),r.style.cursor=W<0?n.zoomable?"grab":"default":"pointer",W<0)return;let se=[`galaxy ${c.rows?c.rows[W]:W}`];n.axes&&se.push(`${c.x_word??"true"} ${de(c.x[W])}`,`predicted ${de(c.y[W])}`),m&&!Number.isNaN(m.values[W]??Number.NaN)&&se.push(Bu(m,W)),i.replaceChildren(...se.map(ge=>N("div",{},ge)));let{those:J,apart:Z}=z(H),[j,ae]=[$.x(J.x[W])-Z,$.y(J.y[W])],[be,ke]=j>K.width/2?["auto",`${K.width-j+12}px`]:[`${j+12}px`,"auto"];Object.assign(i.style,{left:be,right:ke,top:`${Math.max(ae-30,0)}px`})}td({canvas:r,shell:v,frame:()=>$.frame,colour:()=>S()[Kt[s.letter]],isChosen:()=>s.isChosen,take(H){let W=R(H);W.length?(E=qu(E,s.letter,W,F()),M(),t.send({act:"lasso",group:s.letter,points:W})):g.textContent="No point lies within."},click:P,leave:()=>s.choose(null),tell(H){let W=H&&R(H).length;g.textContent=W===null?"":`${W} points within; Enter makes them group ${s.letter}.`}});let G=Od({canvas:r,isZoomable:n.zoomable,frame:()=>$.frame,apart:H=>z(H).apart,redraw:M,click:P,read:U});r.addEventListener("pointerleave",()=>{i.style.display="none",L=-1,w&&M()}),l.addEventListener("click",()=>{l.setAttribute("aria-pressed",String(l.getAttribute("aria-pressed")!=="true")),M()});let q=H=>{x=H,k.classList.toggle("dark",H),M()},K=Hc(k,r,n.height,M);q(e.dark),s.show(E);let le=H=>{f.drawn(H),M()},ie=n.follows?Ke(k,({place:H,vectors:W})=>le(H&&{row:W.row,place:H})):()=>{};return Object.assign(k,{plot:{panel:n,canvas:r,spot:B,points:()=>c,groups:()=>E,colouring:()=>m,redraw:M,place:()=>f.place,beside:()=>u.other,trail:()=>f.trail,get width(){return K.width}}}),{element:k,changes:{points(H){f.points(Rd(H)),u.follow(f.now,f.before),M()},groups(H){E=H,y=yn(c,E),s.show(E),M()},colouring(H){m=Pd(H),M()},here(H){f.here(H),M()},drawn:le,dark:q},destroy(){ie(),f.stop(),K.destroy()}}}function Rd(e){return{...e,x:Ft(e.x),y:Ft(e.y),rows:e.rows&&Ft(e.rows)}}function Pd(e){return e.values?{...e,values:Ft(e.values)}:null}var yb=250,Cd=16,vb=[.02,.98];function _d(e,t,n,o,r,i){let{table:s,scalars:a,ranges:l,map:c}=e.about,f={},u="",d,h=()=>new Float32Array(t.n).fill(Number.NaN),g=P=>{let U=qn(e,P);return Float32Array.from({length:t.n},(G,q)=>to(t,s.size,q)[U])},v=N("p",{role:"status"}),k=N("select",{id:"scalar","aria-label":"looked at in many galaxies"});k.append(...a.map(P=>N("option",{value:P},n.labels[P]))),k.addEventListener("change",()=>r.go({scalar:k.value}));let m={low:0,high:1,title:""},x={groups:{},here:-1,colours:o,dark:!1},E=P=>{typeof P=="number"&&r.open(P)},y={spec:n.spec,points:S(),colouring:m,...x},$=xe(Ci,y,[Kn],E),w={spec:n.map_spec,points:I(),colouring:D(),...x},L=c&&xe(Ci,w,[Kn],E);function S(){let P=r.now.scalar,U=[...l[P],...l[P]],[G,q]=[n.labels[P],n.adjective],K={words:`predicted against ${q} ${G}`,x_label:`${q} ${G}`,y_label:`predicted ${G}`};return{x:g(P),y:f[P]??h(),rows:t.rows,ends:U,...K,x_word:q}}function I(){let[P,U]=[f.map_x??h(),f.map_y??h()].map(W=>Float32Array.from(W)),[G,q,K,le]=c?.ends??[0,1,0,1],[ie,pe]=[.06*(q-G),.06*(le-K)],H=[G-ie,q+ie,K-pe,le+pe];return{x:P,y:U,rows:t.rows,ends:H,words:"map of galaxies, near ones alike to the model",x_label:"",y_label:"",stays:!0,caption:u}}function D(){let P=r.now.scalar,U=g(P),G=U.some(pe=>!Number.isNaN(pe))?U:f[P]??h(),q=G===U?n.adjective:"predicted",K=[...G].filter(pe=>!Number.isNaN(pe)).sort((pe,H)=>pe-H),[le,ie]=vb.map(pe=>K[Math.round(pe*(K.length-1))]??pe);return{values:G,low:le,high:ie>le?ie:le+1,title:`${q} ${n.labels[P]}`}}function C(P){let{scalar:U,truth:G,row:q}=r.now,K=S();$.set({points:K,here:G==="shown"?q:-1}),L?.set({points:I(),colouring:G==="shown"?D():m,here:q});let le=[...K.x].flatMap((J,Z)=>Number.isNaN(J-K.y[Z])?[]:[Math.abs(J-K.y[Z])]),ie=le.reduce((J,Z)=>J+Z,0)/le.length,pe=Math.sqrt(le.reduce((J,Z)=>J+(Z-ie)**2,0))/le.length,H=!!r.now.mask[qn(e,U)],W=H?"seen":`mean absolute error ${ie.toFixed(3)} ± ${pe.toFixed(3)}`,se=le.length||H?W:`no ${n.adjective} value is known`;v.textContent=P<t.n?`${P} of ${t.n} galaxies answered…`:`${t.n} galaxies: ${se}`}let M=P=>`${P.noise} ${r.textOf(P.mask)}`;async function B(){let{mask:P,noise:U}=r.now,G=M(r.now);u=G;let q={};for(let K=0;K<t.n&&u===G;K+=Cd){let le=Array.from({length:Math.min(Cd,t.n-K)},(H,W)=>K+W),ie=le.map(H=>yt(t,s.size,H,U,[],e.editable)),pe=await i.ofMany(ie.map(H=>({inputs:H,mask:P})));if(u!==G)return;for(let[H,W]of Object.entries(pe))q[H]??=h(),q[H].set(W,K);f=q,C(K+le.length)}}function R(P=!1){k.value=r.now.scalar,!P&&(clearTimeout(d),M(r.now)===u?C(t.n):(u="",d=setTimeout(B,yb)))}r.follow(R),v.textContent="The model is being made ready…";let F=N("h2",{},"Many galaxies"),z={class:"many","aria-label":"many galaxies"},Y=N("p",{class:"map-words"},n.map_words);return{population:N("section",z,F,k,v,$.element),map:L&&N("section",{class:"many","aria-label":"latent map"},L.element,Y),begin:()=>R(),move(P){let{row:U}=r.drawn;L?.set({drawn:P&&{row:t.rows[U],place:P},here:U})},dark(P){$.set({dark:P}),L?.set({dark:P})}}}var Id=`.span-strip {
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
`;function Dd(e,t){let{spec:n}=e,o=wn(m=>{cn(c,m,()=>o.acknowledge())||t.send(m)}),r=N("div",{class:"track",tabindex:0,role:"application","aria-roledescription":"span"}),i=N("div",{class:"box"}),s=N("div",{class:"words"}),a=N("div",{class:"tip"}),l=N("div",{class:"unseen",role:"status","aria-live":"polite"}),c=N("div",{class:"span-strip"},s,N("div",{class:"shell"},r,a),l),f=e.seen,u=m=>ve(n.ends[0],n.ends[1],0,1,n.log)(m),d=()=>{let m=f.map(([x,E])=>{let[y,$]=[u(x),u(E)].map(w=>100*Math.min(Math.max(w,0),1));return N("i",{class:"seen",style:`left: ${y.toFixed(2)}%; width: ${($-y).toFixed(2)}%`})});r.replaceChildren(...m,i)},h={key:n.key,canvas:r,scales:{get frame(){return{left:0,right:r.clientWidth,top:0,bottom:r.clientHeight}},back:m=>ve(n.ends[0],n.ends[1],0,r.clientWidth,n.log).invert(m)},markSpan(m,x=0){i.style.display=m===null?"none":"block",m!==null&&Object.assign(i.style,{left:`${Math.min(m,x)}px`,width:`${Math.abs(x-m)}px`})},readAt(m,x,E=!1){if(a.style.display=m===null?"none":"block",m===null)return;let y=h.scales.back(Math.min(Math.max(m,0),r.clientWidth)),$=f.some(([L,S])=>y>=L&&y<S);a.textContent=`${Ae(Number(y.toPrecision(3)))} ${n.unit}, ${$?"seen":"hidden"}`;let w=m>r.clientWidth/2;Object.assign(a.style,w?{left:"auto",right:`${r.clientWidth-m}px`}:{left:`${m}px`,right:"auto"}),E&&(l.textContent=a.textContent)},setDragging(){},redraw:d},g=Xr(h,o);eo(h,o);let v=m=>{m.key==="Escape"&&g()&&m.stopPropagation()};window.addEventListener("keydown",v,!0);let k={seen(m){f=m,d()},words(m){s.textContent=m,r.setAttribute("aria-label",`${m}. ${n.keys}`)},answered:()=>o.acknowledge(),dark(m){Te(c,e.colours[m?"dark":"light"])}};return k.seen(e.seen),k.words(e.words),k.dark(e.dark),{element:c,changes:k,destroy(){o.stop(),window.removeEventListener("keydown",v,!0)}}}var Bd=`:host {
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
`;function Fd(e,t){let n=N("summary"),o=N("div"),r=N("button",{type:"button",class:"all"},"Reset all"),i=N("span",{title:e.more,tabindex:0,role:"note","aria-label":e.more},"(?)"),s=N("details",{},n,N("p",{},`${e.meaning} `,i),o,r),a=wn(h=>{cn(s,h,()=>a.acknowledge())||t.send(h)}),l=new Map,c=null,f=({name:h,group:g,label:v,spoken:k,unit:m})=>{let x=N("label",{for:h,title:k},v),E=N("span",{class:"value","aria-hidden":!0}),y=N("input",{type:"range",id:h,"aria-label":k}),$=N("button",{type:"button",title:"back to its own","aria-label":`reset ${v}`},"↺"),w=!1,L=()=>{w=!1,c===h&&(c=null,a.now({name:h,value:y.valueAsNumber,phase:"release"}))};y.addEventListener("input",()=>{c=h,E.textContent=[y.valueAsNumber.toFixed(e.digits),m].join(" ").trim(),y.setAttribute("aria-valuetext",E.textContent),a.newest({name:h,value:y.valueAsNumber,phase:"live"})}),y.addEventListener("keydown",()=>{w=!0}),y.addEventListener("change",()=>{w||L()});for(let C of["keyup","blur","pointercancel"])y.addEventListener(C,L);$.addEventListener("click",()=>{y.focus(),t.send({name:h,value:null,phase:"release"})});let S=o.lastElementChild;(S?.dataset.of===g?S:o.appendChild(N("div",{"data-of":g}))).append(x,y,E,$);let D=C=>{for(let M of[x,y,E])for(let B of["edited","hidden","missing"])M.classList.toggle(B,C[B]);if($.style.visibility=C.edited?"visible":"hidden",c!==h){for(let M of["min","max","step","value"])y[M]=String(C[M]);y.style.setProperty("--own",String(C.own??-1)),E.textContent=C.text,E.title=y.title=C.why,y.setAttribute("aria-valuetext",[C.text,C.why].filter(Boolean).join(", "))}};l.set(h,D)},u=h=>{let g=h.map(k=>k.name);if(c===null&&g.join()!==[...l.keys()].join()){let k=o.getRootNode().activeElement?.id;o.replaceChildren(),l.clear(),h.forEach(f),k&&o.querySelector(`[id="${k}"]`)?.focus()}for(let k of h)l.get(k.name)?.(k);let v=h.filter(k=>k.edited).length;n.textContent=v?`What if (${v} moved)`:"What if",r.disabled=!v},d=h=>{s.open=h};return r.addEventListener("click",()=>{n.focus(),t.send({name:null,value:null,phase:"release"})}),s.addEventListener("toggle",()=>t.set("open",s.open)),u(e.rows),d(e.open),{element:s,changes:{rows:u,open:d,acks:a.acknowledge},destroy:a.stop}}var zd=`.toggles {
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
`;function Ud(e,t){let n={groups:e.groups,checked:e.checked,partly:e.partly},o=[],r=N("div",{class:"toggles"}),i=()=>{for(let c of o){let f=c.dataset.name??"",u=c.getAttribute("role")==="switch"?"aria-checked":"aria-pressed";c.setAttribute(u,String(n.checked.includes(f))),c.classList.toggle("partly",n.partly.includes(f))}},s=()=>{o=[],r.replaceChildren(...n.groups.map(({label:c,look:f,toggles:u})=>{let d=N("div",{class:f,role:"group","aria-label":c}),h=f==="list"||f==="row";for(let{name:g,label:v,title:k}of u){let m=N("button",{type:"button",title:k,"data-name":g},v);f==="switch"&&m.setAttribute("role","switch"),m.addEventListener("click",()=>t.send([g,h||!n.checked.includes(g)])),o.push(m),d.append(m)}return d})),i()},a=c=>f=>{n[c]=f,i()},l=c=>Te(r,e.colours[c?"dark":"light"]);return s(),l(e.dark),{element:r,changes:{groups(c){n.groups=c,s()},checked:a("checked"),partly:a("partly"),dark:l}}}var Nb="shown";function jd({editable:e},t,n){let o=Object.fromEntries(t.edits);return e.map(r=>Eb(r,t,n,o[r.name]??null))}function Eb(e,{mask:t,truth:n},o,r){let i=!t[e.place],s=i&&n!==Nb,a=s?Number.NaN:o.values[e.place],l=!s&&!!o.limit[e.place],c=r===null&&Number.isNaN(a),[f,u]=Ab(e,a,r),d=r??(Number.isNaN(a)?(f+u)/2:a),h=`${l&&r===null?"> ":""}${(r??a).toFixed(2)}`;return{name:e.name,group:e.group,label:e.label,spoken:e.spoken,unit:e.unit,min:f,max:u,step:10**-2,value:d,hidden:i,missing:c,edited:r!==null,own:Number.isNaN(a)?null:(a-f)/(u-f),text:c?"not set":`${h} ${e.unit}`.trim(),why:Tb(a,r,l,i)}}function Ab({learned:e,allowed:t,is_magnitude:n},o,r){let[i,s]=n&&!Number.isNaN(o)?[o-3,o+3]:e,a=[Math.max(i,t[0]),Math.min(s,t[1]),o,r??Number.NaN].filter(c=>!Number.isNaN(c)),l=10**2;return[Math.floor(Math.min(...a)*l)/l,Math.ceil(Math.max(...a)*l)/l]}function Tb(e,t,n,o){let r=[];return t!==null?r.push(Number.isNaN(e)?"moved":`moved; the galaxy's own: ${n?"> ":""}${e.toFixed(2)}`):n?r.push("not detected: fainter than this"):Number.isNaN(e)&&r.push("the galaxy has none"),o&&r.push(t===null?"hidden: moving it makes it seen":"hidden, so without effect"),r.join("; ")}function Wd(e,t,n,o,r){let{table:i}=e.about,s=[],a=[],l=(S,I,D)=>{let C=N("button",{type:"button",title:I},S);return C.addEventListener("click",D),C},c=(S,I,D,C=()=>[])=>{let M={groups:S,checked:D(),partly:C(),colours:o,dark:!1},B=xe(Ud,M,[zd],([R,F])=>I(R,F));return s.push(()=>B.set({checked:D(),partly:C()})),a.push(R=>B.set({dark:R})),B.element},f=new Map(n.presets.map(({name:S,mask:I})=>[S,je(i,I)])),u=c(n.preset_groups,S=>r.go({mask:f.get(S)}),()=>[...f].filter(([,S])=>yr(S,r.drawn.mask)).map(([S])=>S)),d=N("select",{id:"noise",title:n.noise_meaning});d.append(...n.noises.map(({name:S,label:I})=>N("option",{value:S},I))),d.addEventListener("change",()=>r.go({noise:d.value})),s.push(()=>{d.value=r.drawn.noise});let h=S=>{let I=0,D=U=>{r.receive(U),z.set({answered:++I})},[C,M]=S.extent,F={spec:{...{key:S.name,label:S.short,ends:[C,M],log:S.log_axis},unit:S.unit,keys:n.strip_keys},seen:[],words:"",answered:I,colours:o,dark:!1},z=xe(Dd,F,[Id],D);s.push(()=>z.set({seen:_t(S,r.drawn.mask),words:g(S)})),a.push(U=>z.set({dark:U}));let Y=n.spans[S.name]??[];if(!Y.length)return[z.element];let P=N("select",{class:"spans","aria-label":`hide or show a span of ${S.short}`});return P.append(N("option",{value:""},`hide or show a span of ${S.short}…`)),P.append(...Y.map(({name:U,meaning:G},q)=>N("option",{value:q,title:G},U))),P.addEventListener("change",()=>{let U=Y[Number(P.value)];P.value="",U&&r.toggle(S.name,U.span)}),[z.element,P]};function g(S){let{mask:I}=r.drawn,D=_t(S,I,!0);if(!D.length)return`${S.short} hidden: nothing`;if(!Ct(i,I,S.name))return`${S.short} hidden: all`;let C=D.map(M=>M.map(B=>Number(B.toPrecision(3))).join("–"));return`${S.short} hidden: ${C.join(", ")} ${S.unit}`}let v=S=>{let I=S.is_vector?[S.name]:S.names,D=S.is_vector&&!S.extent?S.names:[],C=z=>Ct(i,r.drawn.mask,z),M=z=>Ct(i,r.drawn.mask,S.name,[z]),B=z=>{let{start:Y,stop:P}=ht(i,z);return r.drawn.mask.subarray(Y,P).every(Boolean)},R=c(n.toggles[S.name],(z,Y)=>{let{mask:P}=r.now;r.go({mask:I.includes(z)?rt(i,P,z,Y):rt(i,P,S.name,Y,[z])})},()=>[...I.filter(C),...D.filter(M)],()=>I.filter(z=>C(z)&&!B(z))),F=N("div",{class:"modality"});return F.append(R,...S.is_vector&&S.extent?h(S):[]),F},k=N("div",{class:"pins",role:"group","aria-label":"pinned masks"});s.push(S=>{if(S)return;let{now:I}=r,D=I.pins.map((C,M)=>{let B=r.textOf(C),R=e.vectors.letters[M],F=I.reference===M+1,z=l(R,`take residuals from ${B}`,()=>r.go({reference:F?0:M+1}));z.setAttribute("aria-pressed",String(F)),z.className=`pin${M+1}`;let Y=l(B,`see ${B}`,()=>r.go({mask:C}));Y.className="text";let P=l("×",`unpin ${B}`,()=>r.unpin(M));return N("div",{},z,Y,P)});k.replaceChildren(...D.length?D:[N("small",{},"P pins a mask to compare others with it.")])});let m=({name:S,value:I,phase:D})=>{r.edit(S,I,D==="live"),y.set({acks:++x})},x=0,E={rows:[],open:!1,acks:x,digits:2,...n.what_if},y=xe(Fd,E,[Bd],m);s.push(()=>{let S=r.drawn,I=yt(t,i.size,S.row,S.noise,[],e.editable);y.set({rows:jd(e,S,I)})});let $={presets:[N("h2",{},"The paper's inputs, and more"),u],noise:[N("label",{for:"noise"},"Noise of the magnitudes"),d],seen:[N("h2",{},"What is seen"),...i.rows.map(v)],pins:[N("h2",{},"Pinned masks"),k],edits:[y.element]},w=N("aside",{class:"rail","aria-label":"what is seen"},...Object.values($).flat()),L=S=>{for(let I of s)I(S)};return r.follow(L),L(!1),{element:w,show(S){for(let[I,D]of Object.entries($))for(let C of D)C.hidden=!S.includes(I)},dark(S){for(let I of a)I(S)}}}function _i(e,t){let n=document.createElement("a");n.href=URL.createObjectURL(e),n.download=t,n.click(),setTimeout(()=>URL.revokeObjectURL(n.href),6e4)}async function Ii(e,t){try{await navigator.clipboard.writeText(e)}catch{if(t instanceof HTMLInputElement?t.select():getSelection()?.selectAllChildren(t),!document.execCommand("copy"))return"Selected: press Ctrl+C (⌘C) to copy."}return"Copied."}var Hd=`<dialog aria-labelledby="heading">
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
`;function Gd(e,t){let n=document.createElement("div"),o=n.attachShadow({mode:"open"});o.innerHTML=`<style>${e.css}</style>${Hd}`,document.body.append(n);let r=document.createElement("span"),i=y=>o.querySelector(y),s=i("dialog"),a=i("input"),l=i("pre"),c=e.dark,f="",u="",d=null,h=new Set,g=y=>{i("p").textContent=y},v=()=>s.classList.toggle("dark",c),k=y=>{h.add(`${f} ${y}`),t.send({panel:f,want:y})},m=y=>{let{detail:$}=y,[w]=y.composedPath(),L=w===window||ye(w)===ye(r);!Object.hasOwn(e.titles,$?.panel)||!L||(y.stopImmediatePropagation(),f=$.panel,d=typeof $.figure=="function"?$.figure:null,i("h2").textContent=`Reproduce: ${e.titles[f]}`,l.textContent="…",a.value="",g(""),i(".figure").hidden=!d,i(".link").hidden=!e.linked,v(),k("snippet"),s.open||s.showModal())},x=y=>{let $=y;if(!h.delete(`${$.panel} ${$.want}`)||$.panel!==f)return;let{trouble:w,text:L="",query:S="",base64:I="",mime:D="",name:C=""}=$;w?($.want==="snippet"&&(l.textContent=""),g(w)):$.want==="snippet"?(l.textContent=L,u=$.stem??"",a.value="file:///page/"+location.pathname+(S?`?${S}`:"")):(_i(new Blob([Uint8Array.from(atob(I),M=>M.charCodeAt(0))],{type:D}),C),g(`Saved ${C}.`))},E=async y=>{g("Drawing…");try{let $=await d?.(y);if(!$)throw new Error("there is none");_i($,`${u||"mosaic"}.${y}`),g(`Saved ${u||"mosaic"}.${y}.`)}catch($){g(`The figure could not be made: ${$.message}.`)}};i(".close").addEventListener("click",()=>s.close()),i(".copy-code").addEventListener("click",async()=>g(await Ii(l.textContent??"",l))),i(".copy-link").addEventListener("click",async()=>g(await Ii(a.value,a)));for(let y of o.querySelectorAll("[data-want]"))y.addEventListener("click",()=>{g("Gathering the numbers…"),k(y.dataset.want??"")});for(let y of o.querySelectorAll("[data-figure]"))y.addEventListener("click",()=>E(y.dataset.figure??""));return s.addEventListener("click",y=>{y.target===s&&s.close()}),s.addEventListener("keydown",y=>y.stopPropagation()),window.addEventListener(kr,m),{element:r,receive:x,changes:{dark(y){c=y,v()}},destroy(){window.removeEventListener(kr,m),n.remove()}}}function Vd(e,t,n){let o=`${t.css} .row:has([data-want]) { display: none }`,r={titles:t.titles,linked:!1,dark:!1,css:o},i=xe(Gd,r,[],({panel:s,want:a})=>{let l=`mosaic-${s}-galaxy${t.rows[n.now.row]}`;i.view.receive?.({panel:s,want:a,stem:l,text:Sb(e,t,s,n.now)})});return{element:i.element,dark:s=>i.set({dark:s})}}function Sb({about:e},t,n,{row:o,mask:r,noise:i,edits:s,pins:a,scalar:l}){let c=n===t.latent_map,f=c||n===t.population,u=Qt(qe(e.table,r)),d=f?[`scalar=${Qt(l)}`]:[`row=${t.rows[o]}`],h=t.noises[i]?[`noise=${Qt(t.noises[i])}`]:[];!f&&s.length&&d.push(`edits=${JSON.stringify(Object.fromEntries(s))}`),!f&&a.length&&d.push(`pins=[${a.map(k=>Qt(qe(e.table,k))).join(", ")}]`);let g=f?`.isel(galaxy=[${t.rows.join(", ")}])`:"",v=c?[`states = model.embed(${["catalog",u,...h].join(", ")}).mean("modality")`,"print(me.latent.reference_map(model).place(states.values))"]:[`table = me.panels.table(${[Qt(n),"catalog","model",u,...d,...h].join(", ")})`,"print(table)"];return["import mosaic_explorer as me","",`catalog = me.open_catalog(${t.catalog?Qt(t.catalog):""})${g}`,`model = me.load_model(${Qt(t.model)})`,...v,""].join(`
`)}var Qt=e=>JSON.stringify(e);var qd=({drawing:e,first:t})=>wc(e,t.noise,je(e.about.table,t.mask));function Kd(e,t,n){let{drawing:o,colours:r}=e,{table:i}=o.about,s=N("p",{class:"notice",role:"alert"}),a=w=>{s.textContent=w},l=w=>a(`The model cannot answer here: ${w instanceof Error?w.message:w}`),c=gc(o,t,n,a),f=Du(o,t,r,c,l),u=Wd(o,t,e.rail,r,c),d=Vd(o,e.origin,c),h,g=!1,v={previous:()=>c.next(-1),next:()=>c.next(1),random:c.random,undo:c.undo,redo:c.redo,pin:c.pin,truth:c.reveal,theme:()=>y.setTheme(!g)};e.rail.presets.forEach((w,L)=>{v[`preset ${L}`]=()=>c.go({mask:je(i,w.mask)})});let k=()=>({name:`Galaxy ${t.rows[c.drawn.row]}`,words:[`${c.drawn.row+1} of ${t.n}`,...c.drawn.edits.map(([w,L])=>`${w.replaceAll("_"," ")} ${L.toFixed(2)}`)],mask:c.textOf(c.drawn.mask),filter:""}),m=()=>[...c.canUndo?[]:["undo"],...c.canRedo?[]:["redo"]],x={actions:e.actions,summary:k(),idle:m(),labels:{},dark:!1},E=xe(dc,x,[fc],w=>v[w]?.());c.follow(w=>{let L=c.now.truth==="shown"?{}:{truth:"reveal"};E.set({summary:k(),idle:m(),labels:L}),w||a("")});let y={state:c,galaxy:f,rail:u,reproduce:d,bar:E,notice:s,say:a,fail:l,commands:v,showMany(w){return h=_d(o,t,e.many,r,c,w),h.dark(g),h.begin(),f.followPlace(h.move),h},setTheme(w){g=w;for(let L of[f,u,d,...h?[h]:[]])L.dark(w);E.set({dark:w});for(let L of $)L(w)},followTheme(w){$.push(w)},press(w){let L=v[e.keys[w]];return L?.(),L!==void 0}},$=[];return y}var Yd=`.game .gauge {
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
`;var Qd=`.lessons {
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
`;function Zd(e,t){return Array.from({length:t},(n,o)=>{let r=o*(e.length-1)/(t-1),[i,s]=[Math.floor(r),Math.ceil(r)];return Number((e[i]+(r-i)*(e[s]-e[i])).toFixed(2))})}function tp(e,t,n){let o={shows:i=>Xd(i,s=>Jd(t,s)),hides:i=>Xd(i,s=>!Jd(t,s)),other_galaxy:i=>t.row!==n.firstRow===i,noise:i=>[i].flat().includes(t.noise),edited:i=>ep(i,t.edits),width:i=>ep(i,n.widths),pins:i=>t.pins>=i,guess:i=>n.hasGuessed===i,choice:i=>n.hasChosen===i,game:i=>n.hasPlayed===i};return Object.keys(e).filter(i=>{let s=t[i];return o[i]?!o[i](e[i]):s!==void 0&&s!==e[i]})}var Jd=({seen:e},t)=>e.some(([n,o])=>n<=t&&t<o);function Xd(e,t){for(let[n,o]of e)for(let r=n;r<o;r++)if(!t(r))return!1;return!0}var ep=(e,t)=>Object.entries(e).every(([n,{above:o,below:r}])=>{let i=t[n];return i===void 0||Number.isNaN(i)?!1:(o===void 0||i>o)&&(r===void 0||i<r)});var np="mosaic-game",rp={};function uo(){try{let e=JSON.parse(window.localStorage.getItem(np)??"{}");return e&&typeof e=="object"?e:{}}catch{return rp}}function op(e){rp=e;try{window.localStorage.setItem(np,JSON.stringify(e))}catch{}}var sp=(e,t,n)=>JSON.stringify([...ip(e,t),n]),ip=(e,{state:t,game:n})=>[e.name,t,n?.of,n?.width,n?.budget,n?.sale.map(o=>[o.see,o.hours])];function ap(e,t){let n=JSON.stringify(ip(e,t)).slice(0,-1);return Object.keys(uo()).filter(o=>o.startsWith(`${n},`))}var Di=()=>({bought:[],widths:[],result:null,first:null,plans:null,isOver:!1});function po(e,t){let{bought:n,isOver:o,result:r,...i}={...Di(),...uo()[e]};return{...i,result:r,isOver:o&&r!==null,bought:n.filter(s=>s in t.sale)}}var lp=(e,t)=>op({...uo(),[e]:t});function cp(e){op(Object.fromEntries(Object.entries(uo()).filter(([t])=>!e.includes(t))))}var ho=(e,t)=>t.reduce((n,o)=>n+e.sale[o].hours,0),Bi=e=>new Set(e.flat().flatMap(([t,n])=>Array.from({length:n-t},(o,r)=>t+r))),Rb=(e,t)=>Bi([e.first,...t.map(n=>e.sale[n].seen)]);function Mn(e,t,n){let[o,r]=[Rb(e,t),Bi([n])],i=[...r].filter(l=>!o.has(l));if(!i.length){let l=r.size===o.size;return{isKept:l,wants:null,trouble:l?"":"Time is spent once: what was observed stays seen."}}let s=e.sale.flatMap((l,c)=>{let f=Bi([l.seen]);return!t.includes(c)&&i.every(u=>f.has(u))?[c]:[]});if(s.sort((l,c)=>e.sale[l].hours-e.sale[c].hours),!s.length)return{isKept:!1,wants:null,trouble:"Only what is for sale can be seen: choose one observation at a time."};let a=Zn(e,t,s[0]);return{isKept:!1,wants:a?null:s[0],trouble:a}}function Zn(e,t,n){let[{name:o,hours:r},i]=[e.sale[n],e.budget-ho(e,t)];return r>i?`${o} takes ${Ee(r)}; ${Ee(i)} are left.`:""}function fp(e,t,{width:n,lowest:o,highest:r},i){let s=i<o||i>r;return n<=e.width&&!s?t:Math.max(t,e.budget)}function up(e,t,{lowest:n,low:o,median:r,high:i,highest:s,truth:a}){let[l,c]=[ho(e,t),(i-o)/2],f=Number.isFinite(a)?o<=a&&a<=i?"68":n<=a&&a<=s?"95":"none":"";return{hours:l,width:c,median:r,truth:Number.isFinite(a)?a:null,within:f,score:fp(e,l,{width:c,lowest:n,highest:s},a)}}var Pb=(e,{width:t,within:n})=>t<=e.width&&n!=="none",Nn=(e,t,{truth:n})=>fp(e,t.hours,t,n??Number.NaN);function dp(e,t,n){return Pb(e,t)?n?!n.cheapest||t.score<=n.cheapest.hours?3:t.score<=Nn(e,n.greedy,t)?2:1:1:0}function pp(e,{hours:t,width:n,truth:o,within:r,median:i,score:s}){let a=e.unit&&` ${e.unit}`,l=`the round counts all of the budget, ${Ee(s)}.`,c=[`${Ee(t)} for ${i.toFixed(2)} ${kt(n)}${a}.`];return o!==null&&c.push(`The truth is ${o.toFixed(2)}.`),r==="68"&&c.push("It lies in your 68% range."),r==="95"&&c.push("It lies outside your 68% range and inside that of 95%: honest ranges do that one time in four."),r==="none"?c.push(`It lies outside your 95% range${n<=e.width?": narrow, and wrong":""}; ${l}`):n>e.width&&c.push(`That is not as narrow as ${kt(e.width)}; ${l}`),c.join(" ")}var kt=e=>`±${e.toPrecision(2)}`,Ee=e=>`${Number(e.toFixed(1))} h`;function hp({row:e,edits:t,truth:n},o){return e!==o||Object.keys(t).length?"In a round the galaxy stays as it is.":n==="shown"?"The truth comes last: end the round first.":""}var Cb=3,_b=30;function mp(e,t){let n=e.unit&&` ${e.unit}`,[o,r]=[N("span",{}),N("span",{})],[i,s]=[N("span",{class:"bar"}),N("span",{class:"bar"})],a=N("span",{class:"want",style:`left: ${v(e.width)}%`}),l=e.sale.map(({see:$,name:w,meaning:L,hours:S},I)=>{let D=N("button",{type:"button",class:w.length>Cb?"":"short","data-buy":$,title:L},N("b",{},w),N("span",{},Ee(S)));return D.addEventListener("click",()=>t.buy(I)),D}),c=N("p",{class:"note",role:"status","aria-live":"polite"}),f=N("button",{type:"button",class:"take","data-act":"commit"});f.addEventListener("click",()=>{t.commit(),h.focus()});let u=N("ol",{class:"bought","aria-label":"bought so far"}),d=N("div",{class:"shop",role:"group","aria-label":"for sale"},...l),h=N("div",{class:"told",role:"status","aria-live":"polite",tabindex:-1}),g=N("div",{class:"game"},N("div",{class:"gauge"},o,N("span",{class:"track","aria-hidden":"true"},i)),N("div",{class:"gauge"},r,N("span",{class:"track","aria-hidden":"true"},s,a)),d,c,u,f,h);function v($){let w=Math.log($/e.width)/Math.log(_b);return 25+75*Math.min(Math.max(w,-1/3),1)}function k({ledger:$,width:w,note:L}){let{bought:S,isOver:I}=$,D=ho(e,S);o.textContent=`${Ee(D)} of ${Ee(e.budget)} spent, ${Ee(e.budget-D)} left`,i.style.width=`${100*D/e.budget}%`;let C=w!==null&&w<=e.width;r.textContent=`${e.label} ${w===null?"…":kt(w)}${n}, wanted ${kt(e.width)}${n}${C?" ✓":""}`,w!==null&&(s.style.width=`${v(w)}%`),s.classList.toggle("is-enough",C),l.forEach((M,B)=>{let R=S.includes(B);M.classList.toggle("is-bought",R),M.setAttribute("aria-pressed",String(R)),M.setAttribute("aria-disabled",String(I||R||!!Zn(e,S,B)))}),c.textContent=L,c.hidden=!L,f.hidden=I,f.disabled=w===null,w===null?f.textContent="The model is asked…":f.textContent=C?"I know enough: show the truth":`Give up: counts ${Ee(e.budget)}`,u.replaceChildren(...S.map((M,B)=>m(e.sale[M].name,e.sale[M].hours,$.widths[B+1])))}function m($,w,L){let S=`${$}, ${Ee(w)}${typeof L=="number"?`: ${kt(L)}`:""}`;return N("li",{},S)}function x($,w,L,S){if(!w)return N("li",{},N("b",{},$)," there is none that can be paid.");let D=(w.hours>e.budget?[kt(w.width)]:null)??w.pieces.map((R,F)=>`${e.sale[R].name} ${kt(w.widths[F])}`),C=Nn(e,w,L),M=w.width>e.width?", not narrow enough":C>w.hours?", and wrong":"",B=`${Ee(w.hours)}${M}${C>w.hours?`, counts ${Ee(C)}`:""}: ${D.join(" → ")}`;return N("li",{title:S},N("b",{},$),` ${B}`)}function E({ledger:{result:$,first:w,plans:L,isOver:S}}){if(!$){h.replaceChildren(...S?[N("p",{},"The truth is asked for…")]:[]);return}let I=dp(e,$,L),D=["not reached","reached","as cheap as greedily","as cheap as can be"][I],C=[N("p",{class:"stars","aria-label":`${I} of 3 stars: ${D}`},"★".repeat(I)+"☆".repeat(3-I),N("small",{},` ${D}`)),N("p",{class:"verdict"},pp(e,$))];w&&w!==$&&w.score!==$.score&&C.push(N("p",{},`Practice: your first try, ${Ee(w.score)}, stays in the table.`)),L?C.push(N("ul",{class:"plans"},x("Greedy",L.greedy,$,"Buys next what the model expects most of for an hour, if what is hidden turns out as predicted."),x("Cheapest",L.cheapest,$,"In hindsight, with this galaxy's own values and its truth: of all combinations that can be paid, the one of the fewest hours."),x("Everything",L.all,$,"All that is for sale, whatever the budget."))):C.push(N("p",{},"The model looks into what it would have bought…"));let M=N("button",{type:"button","data-act":"practise"},"once more, for practice");M.addEventListener("click",t.again);let B=N("button",{type:"button",class:"take","data-act":"deal"},"another galaxy");B.addEventListener("click",t.deal),h.replaceChildren(...C,...e.deals?[B]:[],M)}let y="";return{element:g,follow($){let w=JSON.stringify($);w!==y&&(y=w,g.classList.toggle("is-over",$.ledger.isOver),k($),E($))}}}var Ib=2e4,mo=({low:e,high:t})=>(t-e)/2;function gp(e,t,n,o,r){let i=e.pages[t-1],s=i.game,a=n??i.row,l=sp(e,i,a),c=po(l,s),f="",u=!1,d=[],h=!1,g=0,v="",k=null,m,x=null,E,y=()=>o({act:"keep",lesson:e.name,page:t,see:c.bought.map(R=>s.sale[R].see)}),$=mp(s,{buy(R){c.isOver||c.bought.includes(R)||(f=Zn(s,c.bought,R),f||(L(R),y()),B())},commit(){w({...c,isOver:!0}),f="",S(()=>{h=!0}),o({act:"reveal"}),B()},deal:()=>o({act:"deal"}),again(){w({...Di(),first:c.first,plans:c.plans}),u=!1,h=!1,g=0,y(),r()}});function w(R){c=R,lp(l,c)}function L(R){f="",w({...c,bought:[...c.bought,R]}),u=Mn(s,c.bought,d).isKept,S(()=>{u=!0})}function S(R){clearTimeout(E),E=setTimeout(()=>{R(),M(),B()},Ib)}function I(R){if(c.isOver||!k||!R&&D(k.seen))return;let F=Mn(s,c.bought,k.seen),z=hp(k,a);R||(f=F.trouble||z||f),F.wants!==null&&!R&&L(F.wants),z||!C()?y():M(),C()&&(g=c.bought.length)}let D=R=>c.bought.some((F,z)=>z>=g&&Mn(s,c.bought.slice(0,z),R).isKept),C=()=>k!==null&&k.row===a&&Mn(s,c.bought,k.seen).isKept;function M(){if(!(!m||!u||Number.isNaN(mo(m))))if(c.isOver){if(!c.result&&C()&&(Number.isFinite(m.truth)||h)){let R=up(s,c.bought,m);w({...c,result:R,first:c.first??R,plans:c.plans??x}),r()}}else{let R=[...c.widths];R[c.bought.length]??=mo(m),w({...c,widths:R})}}function B(){let R=c.result?c.result.width:u&&m?mo(m):null;$.follow({ledger:c,width:R,note:f})}return{element:$.element,get isOver(){return c.result!==null},follow(R,F){x=F,c.result&&x&&!c.plans&&(w({...c,plans:x}),r());let z=JSON.stringify(R);if(R&&z!==v){let Y=!v;v=z,k=R,I(Y)}B()},answered(R,{row:F,seen:z}){!R||F!==a||Number.isNaN(mo(R))||(m=R,d=z,u=Mn(s,c.bought,z).isKept,M(),B())},destroy:()=>clearTimeout(E)}}var wp=["round","you","greedy","cheapest","all"];function bp(e,t){let n=e.pages.filter(u=>u.game),o=n.map(u=>ap(e,u)),r=0,i=!1,s=[0,0,0,0],a=n.map((u,d)=>{let h=u.game,g=o[d].map(y=>po(y,h)).filter(y=>y.first),v=g.map(y=>Db(h,y)).filter(y=>y!==null),k=v.reduce((y,$)=>y.map((w,L)=>w+$[L]),[0,0,0,0]);s=s.map((y,$)=>y+k[$]),r+=v.length,i||=g.length>0;let m=v.length?k.map(Ee):wp.slice(1).map(()=>"–"),x=`${d+1}${v.length>1?` ×${v.length}`:""}`,E=m.map(y=>N("td",{},y));return N("tr",{},N("th",{scope:"row",title:u.title},x),...E)});if(!i)return null;let l=wp.map(u=>N("th",{scope:"col"},u)),c=s.map(u=>N("td",{},r?Ee(u):"–")),f=N("button",{type:"button","data-act":"forget"},"begin anew");return f.title="forget all rounds of this game",f.addEventListener("click",()=>{cp(o.flat()),t()}),N("section",{class:"scores","aria-label":"scores"},N("b",{},"Scores, in hours: less is better"),N("table",{},N("thead",{},N("tr",{},...l)),N("tbody",{},...a),N("tfoot",{},N("tr",{},N("th",{scope:"row"},`sum of ${r}`),...c))),N("small",{},"Your first try with each galaxy counts. Kept in this browser alone. "),f)}function Db(e,{first:t,plans:n}){if(!t||!n)return null;let o=n.cheapest?Nn(e,n.cheapest,t):e.budget;return[t.score,Nn(e,n.greedy,t),o,n.all.hours]}var Bb="mosaic-lessons-",Mt=class extends Map{constructor(t){super(),this.name=Bb+t;for(let[n,o]of Fb(this.name))super.set(n,o)}set(t,n){return super.set(t,n),this.write(),this}delete(t){let n=super.delete(t);return n&&this.write(),n}write(){try{sessionStorage.setItem(this.name,JSON.stringify([...this]))}catch{}}};function Fb(e){try{let t=JSON.parse(sessionStorage.getItem(e)??"[]");return Array.isArray(t)?t.filter(n=>Array.isArray(n)&&typeof n[0]=="string"):[]}catch{return[]}}function yp(e,t){let n=e.map(({name:r,title:i,summary:s,minutes:a,n_pages:l})=>{let c=N("button",{type:"button","data-lesson":r},i);c.addEventListener("click",()=>t({act:"open",lesson:r,page:1}));let f=N("small",{},`${a} minutes, ${l} pages`);return N("li",{},c,N("p",{},s),f)}),o=N("button",{type:"button",class:"close","aria-label":"close the list",title:"close the list"},"×");return o.addEventListener("click",()=>t({act:"list",open:!1})),N("section",{"aria-label":"lessons"},N("header",{},N("h2",{},"Lessons"),o),N("ol",{class:"list"},...n))}function vp(e,t){let n=e.among.map(({label:o},r)=>{let i=N("button",{type:"button","data-choice":r+1},o);return i.addEventListener("click",()=>t(r)),i});return N("div",{class:"choice",role:"group","aria-label":`what would tell most of ${e.label}`},...n)}function xp(e,t,{before:n,widths:o}){let r=o.map((u,d)=>d).sort((u,d)=>o[u]-o[d]),i=Math.max(n,...o),s=(u,d,h)=>{let g=N("span",{class:"bar",style:`width: ${100*d/i}%`});return N("li",h?{class:"own"}:{},N("span",{},`${u}: ±${d.toPrecision(2)}`),g)},a=r.indexOf(t)+1,l=a===1?"Your choice tells most.":`Your choice comes ${a}. of ${o.length}.`,c=r.map(u=>s(e.among[u].label,o[u],u===t)),f=`${l} Half the 68% range of ${e.label}, as the model answers for this galaxy:`;return N("div",{class:"outcome"},N("p",{},f),N("ol",{},s("as it is now",n,!1),...c))}var zb=.6;function kp(e,t,n){let o=N("p",{},`Draw the ${e.toLowerCase()} on its plot, from end to end: with finger or mouse, as often as you like, or with the arrow keys.`),r=N("button",{type:"button",class:"take","data-act":"draw"},"That is my guess");return r.addEventListener("click",()=>{let{values:s}=t();s&&n(s)}),{element:N("div",{class:"draw"},o,r),follow(){let{values:s,share:a}=t();r.disabled=!s||a<zb,r.title=r.disabled?"draw along the whole axis first":""}}}var Ub=200,jb=9,Mp=e=>String(Number(e.toFixed(1))||0);function Np(e,t,n){let[o,r]=[e.edges[0],e.edges[e.edges.length-1]],i=(r-o)/Ub,s=t?{...t}:{value:(o+r)/2,width:(r-o)/6},a=N("span",{class:"range"}),l=N("span",{class:"line"}),c=N("div",{class:"track","aria-hidden":"true"},a,l),f=N("div",{class:"ends","aria-hidden":"true"},N("span",{},Mp(o)),Mp(r)),u=(y,$,w)=>{let L=N("input",{type:"number","aria-label":y,"data-guess":$,step:"any",min:w});return L.addEventListener("change",()=>{Number.isFinite(L.valueAsNumber)&&(s[$]=L.valueAsNumber),v()}),L.addEventListener("keydown",S=>{let I={ArrowUp:1,ArrowDown:-1}[S.key];I&&(S.preventDefault(),s[$]+=I*i,v())}),L},d=u(`your ${e.title}`,"value",o),h=u("half the width of your range","width",i),g=N("button",{type:"button",class:"take","data-act":"guess"},"That is my guess");g.addEventListener("click",()=>n({...s}));let v=()=>{s.value=Math.min(Math.max(s.value,o),r),s.width=Math.min(Math.max(s.width,i/2),r-o);let y=L=>100*(Math.min(Math.max(L,o),r)-o)/(r-o),[$,w]=[s.value-s.width,s.value+s.width].map(y);a.style.left=`${$}%`,a.style.width=`${w-$}%`,l.style.left=`${y(s.value)}%`,d.value=s.value.toFixed(2),h.value=s.width.toFixed(2)},k=y=>{let $=c.getBoundingClientRect();return o+(y.clientX-$.left)/$.width*(r-o)},m=null,x=y=>{m&&(m==="value"?s.value=k(y):s.width=Math.abs(k(y)-s.value),v())};c.addEventListener("pointerdown",y=>{let $=jb/c.getBoundingClientRect().width*(r-o),w=Math.abs(k(y)-s.value);m=Math.abs(w-s.width)<$&&w>$?"width":"value",c.setPointerCapture(y.pointerId),x(y)}),c.addEventListener("pointermove",x);for(let y of["pointerup","pointercancel"])c.addEventListener(y,()=>{m=null});v();let E=N("div",{class:"typed"},d," ± ",h,e.unit?` ${e.unit}`:""," ",g);return N("div",{class:"guess"},c,f,E)}var Wb=Math.sqrt(Math.PI),go=1.15;function Hb({value:e,width:t},n){let o=(n-e)/t,r=Math.exp(-o*o/2)/Math.sqrt(2*Math.PI);return t*(o*(1-no(o/Math.SQRT2))+2*r-1/Wb)}function Ep(e,{truth:t,crps:n},o){let r=Hb(e,t),i=Math.abs(t-e.value)/e.width,s=i<=1?"within your range":i<=2?"outside your range, but not by much":"far outside your range",a=c=>`${c.toPrecision(2)}${o?` ${o}`:""}`,l=[`The truth lies ${s}. Your score (CRPS): ${a(r)}; the model's: ${a(n)}. Less is better.`];return r>n*go?l.push(`The model was ${(r/n).toPrecision(2)} times better here.`):n>r*go?l.push(`You were ${(n/r).toPrecision(2)} times better here.`):l.push("You were as good as the model."),i<.3&&r>n&&l.push("Your value was close: a narrower range would have scored better."),i>2&&l.push("A range is honest if it holds the truth two times out of three: yours was too narrow."),l.join(" ")}function Ap({own:e,model:t}){let n=r=>`${r.toPrecision(2)} dex, a factor of ${(10**r).toPrecision(2)}`,o=[`On average your line is ${n(e)}, away from the truth; the model's ${n(t)}. Less is better.`];return e>t*go?o.push(`The model was ${(e/t).toPrecision(2)} times better here.`):t>e*go?o.push(`You were ${(t/e).toPrecision(2)} times better here.`):o.push("You were as good as the model."),o.join(" ")}var Gb=8,Vb=.8;function Tp(e,t,n,o){let r=e.pages[t-1],{n_pages:i}=e,s=N("h3",{tabindex:-1},r.title),a=N("div",{class:"text"},s,Jn(r.html)),l=N("span",{class:"tick",role:"status","aria-live":"polite"}),c=N("div",{class:"task"},N("b",{},"Task"),l,Jn(r.task));r.task&&a.append(c);let f=n.find(M=>M.name===r.guess?.name),u=N("div",{class:"asked"}),d=N("div",{class:"told",role:"status","aria-live":"polite"});f&&u.append(Np(f,null,o.guess));let h=r.guess?.drawn?kp(r.guess.label,o.drawn,o.draw):null;h&&u.append(h.element),r.choice&&u.append(vp(r.choice,o.choose)),(f||h||r.choice)&&a.append(u,d),o.round&&a.append(o.round);let g=N("div",{});if(a.append(g),r.hints.length&&a.append(qb(r.hints)),r.worksheet.length){let M=r.worksheet.map(B=>$p(B));a.append(N("div",{class:"worksheet"},N("b",{},"On paper"),N("ol",{},...M)))}(r.teacher||r.walk.length||t===1&&e.teacher)&&a.append(D());let v=e.pages.map((M,B)=>{let R=N("button",{type:"button",class:"dot","aria-label":`page ${B+1}: ${M.title}`,title:M.title});return B+1===t&&R.setAttribute("aria-current","page"),R.addEventListener("click",()=>o.go(B+1)),R}),k=it("‹ back","back",()=>o.go(t-1)),m=it("next ›","forward",()=>o.go(t+1)),x=it("again","again",()=>o.send({act:"again"}));x.title="put the explorer back to where this page begins",k.disabled=t===1,m.disabled=t===i;let E=it("lessons","list",()=>o.send({act:"list",open:!0})),y=it("×","close",()=>o.send({act:"close"}));y.title="close the lesson",y.setAttribute("aria-label",y.title);let $=it("‹‹","fold",()=>o.send({act:"fold"}));$.title="fold the lesson away: the plot has the whole stage (L)",$.setAttribute("aria-label",$.title);let w=N("header",{},N("h2",{},e.title),E,y,$),L=N("span",{class:"place"},`${t} of ${i}`),S=N("nav",{"aria-label":"pages of the lesson"},k,N("div",{class:"dots"},...v),m),I=N("article",{"aria-label":`lesson: ${e.title}`},w,a,S,N("footer",{},L,x));function D(){let M=[];return t===1&&e.teacher&&M.push(Jn(e.teacher)),r.teacher&&M.push(Jn(r.teacher)),r.walk.length&&M.push(N("ol",{class:"walk"},...r.walk.map(B=>N("li",{},B)))),N("details",{class:"notes"},N("summary",{},"for teachers"),...M)}function C({guess:M,answer:B,choice:R,outcome:F,hasDrawn:z,scores:Y}){if(z){let P=[N("p",{},"Your guess is the dashed line. The model's answer, and how sure it is, is shown beside it now.")];Y&&P.push(N("p",{class:"verdict"},Ap(Y))),d.replaceChildren(...P,...Y?[]:[it("show the truth","reveal",()=>o.send({act:"reveal"}))])}if(f&&M){let P=`Your guess: ${M.value.toFixed(2)} ± ${M.width.toFixed(2)}. The model's answer is shown beside now.`,U=[N("p",{},P)];B&&Number.isFinite(B.truth)?U.push(N("p",{class:"verdict"},Ep(M,B,f.unit?"dex":""))):U.push(it("show the truth","reveal",()=>o.send({act:"reveal"}))),d.replaceChildren(...U)}if(r.choice&&R!==null){let P=F?[xp(r.choice,R,F)]:[N("p",{},"The model is asked…")];d.replaceChildren(...P)}}return{element:I,begin:()=>s.focus(),setStage(M){M?a.tabIndex=0:a.removeAttribute("tabindex")},turn(M){(M>0?a.scrollHeight-a.clientHeight-a.scrollTop:a.scrollTop)>Gb?a.scrollBy({top:M*Vb*a.clientHeight}):e.pages[t-1+M]&&o.go(t+M)},follow(M){let B=o.scores();g.innerHTML!==(B?.outerHTML??"")&&g.replaceChildren(...B?[B]:[]),c.classList.toggle("is-done",M.isDone),l.textContent=M.isDone?" ✓ done":"",u.hidden=!!M.guess||M.hasDrawn||M.choice!==null,h?.follow(),v.forEach((F,z)=>{F.classList.toggle("is-done",M.doneOn[z])});let R=JSON.stringify([M.guess,M.answer?.truth,M.answer?.crps,M.choice,M.outcome,M.hasDrawn,M.scores]);R!==d.dataset.state&&(d.dataset.state=R,C(M))}}}function Jn(e){let t=N("div",{class:"prose"});return t.innerHTML=e,t}var $p=e=>N("li",{},Jn(e));function it(e,t,n){let o=N("button",{type:"button","data-act":t},e);return o.addEventListener("click",n),o}function qb(e){let t=N("ol",{role:"status","aria-live":"polite"}),n=it("a hint","hint",()=>{t.append($p(e[t.children.length])),n.hidden=t.children.length===e.length,n.textContent="another hint"});return N("div",{class:"hints"},t,n)}function Sp(e,t){let n=N("div",{class:"lessons"}),{lessons:o,trouble:r,note:i,lesson:s,page:a,moment:l,scalars:c,panels:f,is_listed:u,colours:d,plans:h,dealt:g}=e,v={lessons:o,trouble:r,note:i,lesson:s,page:a,moment:l,scalars:c,panels:f,is_listed:u,colours:d,plans:h,dealt:g},{is_on_stage:k}=e,m=new Mt("done"),x=new Mt("guesses"),E=new Mt("curves"),y=new Mt("choices"),$=new Mt("outcomes"),w={},L=null,S=null,I=!0,D=l,C=()=>`${v.lesson?.name} ${v.page}`,M=()=>v.lesson?.pages[v.page-1]??null,B=j=>v.scalars[v.panels.findIndex(ae=>ae.name===j)];function R(){let j=ge=>I?(v.scalars[ge]?.high-v.scalars[ge]?.low)/2:Number.NaN,ae=v.panels.map(({name:ge},fe)=>[ge,j(fe)]),ke={hasGuessed:x.has(C())||E.has(C()),hasChosen:y.has(C()),hasPlayed:S?.isOver??!1};return{widths:Object.fromEntries(ae),...ke,firstRow:M()?.row??0}}function F(){let j=M(),ae=j?.guess&&!R().hasGuessed?[j.guess.name]:[],be=j?.guess&&E.get(C());$s(n,{shown:j?.show??[],covered:ae,fixed:!!(S&&!S.isOver),...j?.guess&&be?{drawn:{[j.guess.name]:be}}:{}})}function z(){let j=M();if(!j||!L)return;S?.follow(v.moment.page===v.page?v.moment:null,v.plans),j.done&&v.moment.page===v.page&&!tp(j.done,v.moment,R()).length&&m.set(C(),!0);let ae=x.get(C()),be=!!ae&&v.moment.truth==="shown",ke=j.guess&&E.has(C())?w[j.guess.name]:null;L.follow({hasDrawn:E.has(C()),scores:v.moment.truth==="shown"?ke?.scores??null:null,isDone:m.has(C()),guess:ae??null,choice:y.get(C())??null,outcome:$.get(C())??null,answer:j.guess&&be?B(j.guess.name):null,doneOn:(v.lesson?.pages??[]).map((ge,fe)=>m.has(`${v.lesson?.name} ${fe+1}`))})}let Y=j=>t.send({act:"open",lesson:v.lesson?.name,page:j});function P({row:j,seen:ae}){I=!0,D={row:j,seen:ae},U(),z()}function U(){let{game:j}=M()??{};j&&S?.answered(B(j.of),D)}function G(){F(),z()}let q=()=>$s(n,{shown:M()?.show??[],covered:[]});function K(){I=!1,q(),ie()}function le(){for(let j of[x,E,y,$])j.delete(C());q(),ie()}function ie(){let j=n.contains(document.activeElement)||n.matches(":focus-within");L=null,S?.destroy(),S=null;let ae=v.trouble?[N("p",{class:"trouble",role:"alert"},v.trouble)]:[],be=v.note?[N("p",{class:"note"},v.note)]:[],{lesson:ke}=v,ge=M();n.hidden=!v.is_listed&&!ge&&!v.trouble,v.is_listed||!ke||!ge?n.replaceChildren(...ae,...be,...v.is_listed?[yp(v.lessons,fe=>t.send(fe))]:[]):(S=ge.game?gp(ke,v.page,v.dealt,fe=>t.send(fe),G):null,L=Tp(ke,v.page,v.panels,{go:Y,round:S?.element??null,scores:()=>bp(ke,ie),send(fe){fe.act==="again"&&le(),t.send(fe)},drawn:()=>w[ge.guess?.name??""]??{values:null,share:0},draw(fe){E.set(C(),fe);let Zt=Zd(fe,ge.guess?.points??fe.length);t.send({act:"guess",lesson:ke.name,page:v.page,curve:Zt}),F(),z()},guess(fe){x.set(C(),fe),t.send({act:"guess",lesson:ke.name,page:v.page,guess:fe}),F(),z()},choose(fe){y.set(C(),fe),t.send({act:"outcome",lesson:ke.name,page:v.page,choice:fe}),z()}}),n.replaceChildren(...ae,...be,L.element),L.setStage(k),j&&L.begin()),F(),z(),U()}let pe=j=>{n.classList.toggle("dark",j),Te(n,v.colours[j?"dark":"light"])},H=j=>{k=j,n.classList.toggle("on-stage",j),L?.setStage(j)},W=(j,ae)=>be=>{v[j]=be,ae()};pe(e.dark),H(k),ie();let se=requestAnimationFrame(F),J=Ke(n,j=>{v.scalars=j.densities.scalars[0],P({row:j.densities.row,seen:j.seen})}),Z=su(n,j=>{w[j.name]=j,z()});return{element:n,changes:{lesson:W("lesson",K),page:W("page",K),lessons:W("lessons",ie),trouble:W("trouble",ie),note:W("note",ie),is_listed:W("is_listed",ie),moment:W("moment",z),scalars:W("scalars",()=>P(v.moment)),outcome(j){j&&$.set(C(),j),z()},plans:W("plans",z),dealt:W("dealt",ie),is_on_stage:H,dark:pe},receive({turn:j}){L?.turn(j)},destroy(){S?.destroy(),cancelAnimationFrame(se),J(),Z()}}}var Kb=["presets","noise","seen","edits","pins"];function Op(e,t,n,o,r){let{drawing:i,lessons:s}=e,{state:a,galaxy:l}=n,{table:c}=i.about,f=s.length===1,u=s[0],d=0,h=!1,g=null,v=()=>{let{mask:R,edits:F,pins:z,scalar:Y,...P}=a.now,U={edits:Object.fromEntries(F),pins:z.length,scalar:Y};return{...P,page:d,row:t.rows[P.row],seen:vr(R),...U}},k=()=>{},m=()=>{},x=R=>s.find(F=>F.name===R),E=(R,F=u)=>{let{state:z,guess:Y,game:P}=F.pages[R-1],{snapshot:U}=ln(i,t,z,o);return Y||P?{...U,truth:It[1]}:U},y=xe(Sp,{lessons:s,trouble:"",note:"",lesson:null,page:1,moment:v(),outcome:null,plans:null,dealt:null,is_listed:!1,is_on_stage:!1,scalars:l.scalars(),panels:i.densities.panels,colours:e.colours,dark:!1},[Qd,Yd],$);function $(R){k(R,t.rows[a.now.row]===u.pages[d-1]?.row),R.act==="open"?S(R.page,x(R.lesson)):R.act==="again"?S(d):R.act==="list"?w(R.open):R.act==="reveal"?a.go({truth:It[0]}):R.act==="outcome"?M():R.act==="close"?L():R.act==="keep"&&R.page===d&&D(R.see)}function w(R){h=R,y.set({is_listed:R})}function L(){d=0,y.set({lesson:null}),C([]),m()}function S(R,F=u,z=E(R,F)){u=F,d=R,h=!1,y.set({lesson:u,page:d,is_listed:!1,plans:u.pages[d-1].plans??null}),C(u.pages[d-1].show),a.go(z),m()}function I(R){d&&L(),a.go(R)}function D(R){let{row:F,noise:z,mask:Y}=E(d),P=R.map(U=>je(c,U));a.go({row:F,noise:z,edits:[],truth:It[1],mask:Y.map((U,G)=>U|Number(P.some(q=>q[G])))})}function C(R){n.rail.show(R.length?R:Kb),r(R)}async function M(){let{choice:R}=u.pages[d-1]??{};if(!R||!g)return;let F=d,z=await B(R,g);F===d&&y.set({outcome:z})}async function B(R,F){let{row:z,noise:Y,edits:P,mask:U}=a.now,G=yt(t,c.size,z,Y,P,i.editable),q=c.rows.flatMap(W=>W.names.map((se,J)=>({name:se,at:W.start+J}))).find(W=>W.name===R.of),K=R.among.map(({mask:W})=>je(c,W).map((se,J)=>se|U[J])),le=[];for(let W of[U,...K])le.push(...await F([{inputs:G,mask:W}],i.about));let ie=(q?.at??0)*Pt,[pe,...H]=le.map(({quantiles:W})=>(W[ie+dt]-W[ie+ut])/2);return{before:pe,widths:H}}return a.follow(R=>{R||y.set({moment:v()})}),l.followScalars(R=>y.set({scalars:R})),n.followTheme(R=>y.set({dark:R})),{element:y.element,read(R){let F=new URLSearchParams(R),z=f?u:x(F.get("lesson")??""),Y=Number(F.get("page")??1),P=z?.pages[Y-1]?Y:1,{snapshot:U,trouble:G}=ln(i,t,R,z?E(P,z):o);return z?S(P,z,U):I(U),G},follow(R,F,z){let Y=x(R);Y?.pages[F-1]?Y===u&&F===d?a.go(z):S(F,Y,z):I(z)},followHands(R){k=R},get place(){return{name:d?u.name:"",page:Math.max(d,1)}},opens(R,F){let z=x(R);return z?.pages[F-1]?E(F,z):null},followPlace(R){m=R},list:()=>w(!h),query(){return d?[...f?[]:[`lesson=${u.name}`],`page=${d}`,Pn(i,t,a.now,E(d))].filter(Boolean).join("&"):Pn(i,t,a.now,o)},begin(R){g=R},destroy:()=>y.view.destroy?.()}}function Lp({n:e,rows:t,noises:n},o,r){let i=0,s=c=>(i+=4*c,new Float32Array(r.buffer,i-4*c,c)),a=s(e*o),l={};for(let{name:c,columns:f}of n){let u={values:a.slice(),error:new Float32Array(e*o),limit:new Uint8Array(e*o)},[d,h,g]=[s(e*f.length),s(e*f.length),s(e*f.length)];for(let v=0;v<e;v++)f.forEach((k,m)=>{u.values[v*o+k]=d[v*f.length+m],u.error[v*o+k]=h[v*f.length+m],u.limit[v*o+k]=g[v*f.length+m]});l[c]=u}return{n:e,rows:t,truth:a,measured:l}}function Rp(){let e,t;self.addEventListener("message",async n=>{let{id:o,begin:r,asked:i}=n.data;try{if(r){t=r.about,e=wr(r.wasm,r.graph),await e,self.postMessage({id:o});return}let a=await(await e)(i,t);self.postMessage({id:o,told:Mi(a,t)})}catch(s){self.postMessage({id:o,error:String(s)})}})}function Pp(e,t){return{async ofMany(n){let o=[];for(let r of n)await new Promise(i=>setTimeout(i)),o.push(...await e([r],t));return Mi(o,t)}}}async function Cp(e,t,n,o){let r=new Worker(URL.createObjectURL(new Blob([e],{type:"text/javascript"}))),i=new Map,s=0,a=l=>new Promise((c,f)=>{i.set(++s,{take:c,fail:f}),r.postMessage({id:s,...l})});return r.addEventListener("message",({data:l})=>{let c=i.get(l.id);i.delete(l.id),l.error?c?.fail(new Error(l.error)):c?.take(l)}),r.addEventListener("error",l=>{for(let c of i.values())c.fail(new Error(l.message||"the worker did not start"))}),await a({begin:{wasm:t,graph:n,about:o}}),{ofMany:async l=>(await a({asked:l})).told}}var Yb=300;async function Qb(e){let t=JSON.parse(new TextDecoder().decode(await Rn(wo("contents")))),{drawing:n,colours:o}=t,r=Lp(t.galaxies,n.about.table.size,await Rn(wo("galaxies"))),i=qd(t),s=ln(n,r,window.location.hash.slice(1),i),a=Kd(t,r,s.snapshot),{state:l,galaxy:c,say:f}=a,u=xe(Fa,{keys:Object.keys(t.keys)},[Da],a.press);a.followTheme(y=>{document.documentElement.classList.toggle("dark",y),Te(document.documentElement,o[y?"dark":"light"])});let d=N("div",{class:"beside"}),h={derived:c.derived,many:d,program:a.reproduce.element},g=t.lessons.length?Op(t,r,a,i,v):null;g&&(a.commands.lessons=g.list);function v(y){for(let[$,w]of Object.entries(h))w.hidden=y.length>0&&!y.includes($)}let k;l.follow(y=>{y||(clearTimeout(k),k=setTimeout(()=>{let $=g?g.query():Pn(n,r,l.now,i);try{window.history.replaceState(null,"",$?`#${$}`:window.location.pathname+window.location.search)}catch{}},Yb))}),window.addEventListener("hashchange",()=>{if(g){f(g.read(window.location.hash.slice(1)));return}let y=ln(n,r,window.location.hash.slice(1),i);l.go(y.snapshot),f(y.trouble)});let m=N("div",{class:"grid"},c.vectors,c.densities,d),x=[a.notice,a.bar.element,c.warning,c.headline,c.derived,m,a.reproduce.element],E=N("div",{class:"columns"},a.rail.element,N("main",{},...x));g&&(g.element.classList.add("lesson"),a.rail.element.prepend(g.element)),e.replaceChildren(u.element,E),a.setTheme(window.matchMedia("(prefers-color-scheme: dark)").matches),f(g?g.read(window.location.hash.slice(1)):s.trouble),e.dataset.state="drawn",e.dispatchEvent(new CustomEvent("mosaic-drawn",{detail:{drawing:n,galaxies:r,state:l,first:i,lesson:g,explorer:a}})),await Zb();try{let[y,$]=await Promise.all([Rn(wo("wasm")),Rn(wo("graph"))]),w=await wr(y.buffer,$);Object.assign(e,{explorer:{state:l,galaxies:r,drawing:n,...{answer:M=>w(M,n.about),score:(M,B)=>br(n,w,M,B,()=>!0)}}}),g?.begin(w),await c.begin(w),e.dataset.state="answering";let{about:I}=n,D=Cp(_p("program"),y.buffer,$,I),C=a.showMany(await D.catch(()=>Pp(w,I)));d.append(C.population,...C.map?[C.map]:[])}catch(y){a.fail(y)}}function _p(e){let t=document.getElementById(e);if(!t)throw new Error(`the page has no '${e}'`);return t.textContent??""}var wo=e=>sc(_p(e).trim()),Zb=()=>new Promise(e=>requestAnimationFrame(()=>setTimeout(e)));if(typeof document>"u")Rp();else{let e=document.getElementById("explorer");Qb(e).catch(t=>{e.textContent=`This page cannot be shown here: ${t instanceof Error?t.message:t}`})}})();
