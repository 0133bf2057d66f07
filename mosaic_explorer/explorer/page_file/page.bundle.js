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
`;function M(e,t={},...n){let o=document.createElement(e);for(let[r,s]of Object.entries(t))o.setAttribute(r,s);return o.append(...n),o}function $e(e,t){for(let[n,o]of Object.entries(t))e.style.setProperty(`--${n}`,o)}function ve(e){let t=e.closest(".mosaic-explorer");if(t)return t;let n=e.getRootNode();return n instanceof ShadowRoot?ve(n.host):document}function Io(e,t){for(let n of e.querySelectorAll("*")){if(n.matches(t))return n;let o=n.shadowRoot&&Io(n.shadowRoot,t);if(o)return o}return null}var um=["range","radio","checkbox","button","submit"].map(e=>`[type=${e}]`).join(", "),Da=`input:not(${um}), textarea, select, [contenteditable], [role=option], [role=menuitem]`,dm="input[type=range], input[type=radio], [role=slider], [role=tab]",pm=["ArrowLeft","ArrowRight","ArrowUp","ArrowDown","Home","End","PageUp","PageDown"],hm="?",Do=e=>e.some(t=>t instanceof Element&&t.matches("[role=dialog], [popover]"));function Ba(e,t){let{keys:n}=e,o=null,r=l=>{let c=l.composedPath(),f=c[0];Do(c)||(o=f.closest?.("button, input, [tabindex]"))},s=l=>{!Do(l.composedPath())||l.relatedTarget||setTimeout(()=>{document.activeElement===document.body&&o?.focus()})},i=l=>{let c=l.composedPath(),f=c[0],u=d=>f.matches?.(d);l.ctrlKey||l.metaKey||l.altKey||(l.key==="Escape"&&u(Da)&&f.blur(),!(l.defaultPrevented||!n.includes(l.key))&&(u(Da)||u(dm)&&pm.includes(l.key)||Do(c)&&l.key!==hm||(l.preventDefault(),t.send(l.key))))};window.addEventListener("keydown",i),window.addEventListener("focusout",s);for(let l of["keydown","pointerdown"])window.addEventListener(l,r,!0);let a=M("button",{type:"button",class:"skip"},"skip to the plots");return a.addEventListener("click",()=>Io(ve(a),".vectors canvas")?.focus()),{element:a,changes:{keys(l){n=l}},destroy(){window.removeEventListener("keydown",i),window.removeEventListener("focusout",s);for(let l of["keydown","pointerdown"])window.removeEventListener(l,r,!0)}}}var os=Object.defineProperty,mm=Object.getOwnPropertyDescriptor,gm=Object.getOwnPropertyNames,wm=Object.prototype.hasOwnProperty,bm=(e=>typeof Tt<"u"?Tt:typeof Proxy<"u"?new Proxy(e,{get:(t,n)=>(typeof Tt<"u"?Tt:t)[n]}):e)(function(e){if(typeof Tt<"u")return Tt.apply(this,arguments);throw Error('Dynamic require of "'+e+'" is not supported')}),ce=(e,t,n)=>()=>{if(n)throw n[0];try{return e&&(t=e(e=0)),t}catch(o){throw n=[o],o}},br=(e,t)=>{for(var n in t)os(e,n,{get:t[n],enumerable:!0})},ym=(e,t,n,o)=>{if(t&&typeof t=="object"||typeof t=="function")for(let r of gm(t))!wm.call(e,r)&&r!==n&&os(e,r,{get:()=>t[r],enumerable:!(o=mm(t,r))||o.enumerable});return e},Xo=e=>ym(os({},"__esModule",{value:!0}),e),Sn,ut,mr,Fa,rl,ol=ce(()=>{"use strict";Sn=new Map,ut=[],mr=(e,t,n)=>{if(t&&typeof t.init=="function"&&typeof t.createInferenceSessionHandler=="function"){let o=Sn.get(e);if(o===void 0)Sn.set(e,{backend:t,priority:n});else{if(o.priority>n)return;if(o.priority===n&&o.backend!==t)throw new Error(`cannot register backend "${e}" using priority ${n}`)}if(n>=0){let r=ut.indexOf(e);r!==-1&&ut.splice(r,1);for(let s=0;s<ut.length;s++)if(Sn.get(ut[s]).priority<=n){ut.splice(s,0,e);return}ut.push(e)}return}throw new TypeError("not a valid backend")},Fa=async e=>{let t=Sn.get(e);if(!t)return"backend not found.";if(t.initialized)return t.backend;if(t.aborted)return t.error;{let n=!!t.initPromise;try{return n||(t.initPromise=t.backend.init(e)),await t.initPromise,t.initialized=!0,t.backend}catch(o){return n||(t.error=`${o}`,t.aborted=!0),t.error}finally{delete t.initPromise}}},rl=async e=>{let t=e.executionProviders||[],n=t.map(l=>typeof l=="string"?l:l.name),o=n.length===0?ut:n,r,s=[],i=new Set;for(let l of o){let c=await Fa(l);typeof c=="string"?s.push({name:l,err:c}):(r||(r=c),r===c&&i.add(l))}if(!r)throw new Error(`no available backend found. ERR: ${s.map(l=>`[${l.name}] ${l.err}`).join(", ")}`);for(let{name:l,err:c}of s)n.includes(l)&&console.warn(`removing requested execution provider "${l}" from session options because it is not available: ${c}`);let a=t.filter(l=>i.has(typeof l=="string"?l:l.name));return[r,new Proxy(e,{get:(l,c)=>c==="executionProviders"?a:Reflect.get(l,c)})]}}),vm=ce(()=>{"use strict";ol()}),sl,xm=ce(()=>{"use strict";sl="1.30.0"}),Bo,Me,il=ce(()=>{"use strict";xm(),Bo="warning",Me={wasm:{},webgl:{},webgpu:{},versions:{common:sl},set logLevel(e){if(e!==void 0){if(typeof e!="string"||["verbose","info","warning","error","fatal"].indexOf(e)===-1)throw new Error(`Unsupported logging level: ${e}`);Bo=e}},get logLevel(){return Bo}},Object.defineProperty(Me,"logLevel",{enumerable:!0})}),ge,km=ce(()=>{"use strict";il(),ge=Me}),al,ll,Mm=ce(()=>{"use strict";al=(e,t)=>{let n=typeof document<"u"?document.createElement("canvas"):new OffscreenCanvas(1,1);n.width=e.dims[3],n.height=e.dims[2];let o=n.getContext("2d");if(o!=null){let r,s;t?.tensorLayout!==void 0&&t.tensorLayout==="NHWC"?(r=e.dims[2],s=e.dims[3]):(r=e.dims[3],s=e.dims[2]);let i=t?.format!==void 0?t.format:"RGB",a=t?.norm,l,c;a===void 0||a.mean===void 0?l=[255,255,255,255]:typeof a.mean=="number"?l=[a.mean,a.mean,a.mean,a.mean]:(l=[a.mean[0],a.mean[1],a.mean[2],0],a.mean[3]!==void 0&&(l[3]=a.mean[3])),a===void 0||a.bias===void 0?c=[0,0,0,0]:typeof a.bias=="number"?c=[a.bias,a.bias,a.bias,a.bias]:(c=[a.bias[0],a.bias[1],a.bias[2],0],a.bias[3]!==void 0&&(c[3]=a.bias[3]));let f=s*r,u=0,d=f,h=f*2,g=-1;i==="RGBA"?(u=0,d=f,h=f*2,g=f*3):i==="RGB"?(u=0,d=f,h=f*2):i==="RBG"&&(u=0,h=f,d=f*2);for(let v=0;v<s;v++)for(let k=0;k<r;k++){let m=(e.data[u++]-c[0])*l[0],x=(e.data[d++]-c[1])*l[1],$=(e.data[h++]-c[2])*l[2],y=g===-1?255:(e.data[g++]-c[3])*l[3];o.fillStyle="rgba("+m+","+x+","+$+","+y+")",o.fillRect(k,v,1,1)}if("toDataURL"in n)return n.toDataURL();throw new Error("toDataURL is not supported")}else throw new Error("Can not access image data")},ll=(e,t)=>{let n=typeof document<"u"?document.createElement("canvas").getContext("2d"):new OffscreenCanvas(1,1).getContext("2d"),o;if(n!=null){let r,s,i;t?.tensorLayout!==void 0&&t.tensorLayout==="NHWC"?(r=e.dims[2],s=e.dims[1],i=e.dims[3]):(r=e.dims[3],s=e.dims[2],i=e.dims[1]);let a=t!==void 0&&t.format!==void 0?t.format:"RGB",l=t?.norm,c,f;l===void 0||l.mean===void 0?c=[255,255,255,255]:typeof l.mean=="number"?c=[l.mean,l.mean,l.mean,l.mean]:(c=[l.mean[0],l.mean[1],l.mean[2],255],l.mean[3]!==void 0&&(c[3]=l.mean[3])),l===void 0||l.bias===void 0?f=[0,0,0,0]:typeof l.bias=="number"?f=[l.bias,l.bias,l.bias,l.bias]:(f=[l.bias[0],l.bias[1],l.bias[2],0],l.bias[3]!==void 0&&(f[3]=l.bias[3]));let u=s*r;if(t!==void 0&&(t.format!==void 0&&i===4&&t.format!=="RGBA"||i===3&&t.format!=="RGB"&&t.format!=="BGR"))throw new Error("Tensor format doesn't match input tensor dims");let d=4,h=0,g=1,v=2,k=3,m=0,x=u,$=u*2,y=-1;a==="RGBA"?(m=0,x=u,$=u*2,y=u*3):a==="RGB"?(m=0,x=u,$=u*2):a==="RBG"&&(m=0,$=u,x=u*2),o=n.createImageData(r,s);for(let T=0;T<s*r;h+=d,g+=d,v+=d,k+=d,T++)o.data[h]=(e.data[m++]-f[0])*c[0],o.data[g]=(e.data[x++]-f[1])*c[1],o.data[v]=(e.data[$++]-f[2])*c[2],o.data[k]=y===-1?255:(e.data[y++]-f[3])*c[3]}else throw new Error("Can not access image data");return o}}),cr,cl,fl,ul,dl,pl,Nm=ce(()=>{"use strict";ss(),cr=(e,t)=>{if(e===void 0)throw new Error("Image buffer must be defined");if(t.height===void 0||t.width===void 0)throw new Error("Image height and width must be defined");if(t.tensorLayout==="NHWC")throw new Error("NHWC Tensor layout is not supported yet");let{height:n,width:o}=t,r=t.norm??{mean:255,bias:0},s,i;typeof r.mean=="number"?s=[r.mean,r.mean,r.mean,r.mean]:s=[r.mean[0],r.mean[1],r.mean[2],r.mean[3]??255],typeof r.bias=="number"?i=[r.bias,r.bias,r.bias,r.bias]:i=[r.bias[0],r.bias[1],r.bias[2],r.bias[3]??0];let a=t.format!==void 0?t.format:"RGBA",l=t.tensorFormat!==void 0&&t.tensorFormat!==void 0?t.tensorFormat:"RGB",c=n*o,f=l==="RGBA"?new Float32Array(c*4):new Float32Array(c*3),u=4,d=0,h=1,g=2,v=3,k=0,m=c,x=c*2,$=-1;a==="RGB"&&(u=3,d=0,h=1,g=2,v=-1),l==="RGBA"?$=c*3:l==="RBG"?(k=0,x=c,m=c*2):l==="BGR"&&(x=0,m=c,k=c*2);for(let y=0;y<c;y++,d+=u,g+=u,h+=u,v+=u)f[k++]=(e[d]+i[0])/s[0],f[m++]=(e[h]+i[1])/s[1],f[x++]=(e[g]+i[2])/s[2],$!==-1&&v!==-1&&(f[$++]=(e[v]+i[3])/s[3]);return l==="RGBA"?new Re("float32",f,[1,4,n,o]):new Re("float32",f,[1,3,n,o])},cl=async(e,t)=>{let n=typeof HTMLImageElement<"u"&&e instanceof HTMLImageElement,o=typeof ImageData<"u"&&e instanceof ImageData,r=typeof ImageBitmap<"u"&&e instanceof ImageBitmap,s=typeof e=="string",i,a=t??{},l=()=>{if(typeof document<"u")return document.createElement("canvas");if(typeof OffscreenCanvas<"u")return new OffscreenCanvas(1,1);throw new Error("Canvas is not supported")},c=f=>typeof HTMLCanvasElement<"u"&&f instanceof HTMLCanvasElement||f instanceof OffscreenCanvas?f.getContext("2d"):null;if(n){let f=l();f.width=e.width,f.height=e.height;let u=c(f);if(u!=null){let d=e.height,h=e.width;if(t!==void 0&&t.resizedHeight!==void 0&&t.resizedWidth!==void 0&&(d=t.resizedHeight,h=t.resizedWidth),t!==void 0){if(a=t,t.tensorFormat!==void 0)throw new Error("Image input config format must be RGBA for HTMLImageElement");a.tensorFormat="RGBA",a.height=d,a.width=h}else a.tensorFormat="RGBA",a.height=d,a.width=h;u.drawImage(e,0,0),i=u.getImageData(0,0,h,d).data}else throw new Error("Can not access image data")}else if(o){let f,u;if(t!==void 0&&t.resizedWidth!==void 0&&t.resizedHeight!==void 0?(f=t.resizedHeight,u=t.resizedWidth):(f=e.height,u=e.width),t!==void 0&&(a=t),a.format="RGBA",a.height=f,a.width=u,t!==void 0){let d=l();d.width=u,d.height=f;let h=c(d);if(h!=null)h.putImageData(e,0,0),i=h.getImageData(0,0,u,f).data;else throw new Error("Can not access image data")}else i=e.data}else if(r){if(t===void 0)throw new Error("Please provide image config with format for Imagebitmap");let f=l();f.width=e.width,f.height=e.height;let u=c(f);if(u!=null){let d=e.height,h=e.width;return u.drawImage(e,0,0,h,d),i=u.getImageData(0,0,h,d).data,a.height=d,a.width=h,cr(i,a)}else throw new Error("Can not access image data")}else{if(s)return new Promise((f,u)=>{let d=l(),h=c(d);if(!e||!h)return u();let g=new Image;g.crossOrigin="Anonymous",g.src=e,g.onload=()=>{d.width=g.width,d.height=g.height,h.drawImage(g,0,0,d.width,d.height);let v=h.getImageData(0,0,d.width,d.height);a.height=d.height,a.width=d.width,f(cr(v.data,a))}});throw new Error("Input data provided is not supported - aborted tensor creation")}if(i!==void 0)return cr(i,a);throw new Error("Input data provided is not supported - aborted tensor creation")},fl=(e,t)=>{let{width:n,height:o,download:r,dispose:s}=t,i=[1,o,n,4];return new Re({location:"texture",type:"float32",texture:e,dims:i,download:r,dispose:s})},ul=(e,t)=>{let{dataType:n,dims:o,download:r,dispose:s}=t;return new Re({location:"gpu-buffer",type:n??"float32",gpuBuffer:e,dims:o,download:r,dispose:s})},dl=(e,t)=>{let{dataType:n,dims:o,download:r,dispose:s}=t;return new Re({location:"ml-tensor",type:n??"float32",mlTensor:e,dims:o,download:r,dispose:s})},pl=(e,t,n)=>new Re({location:"cpu-pinned",type:e,data:t,dims:n??[t.length]})}),Pt,Pn,Fo,hl,Em=ce(()=>{"use strict";Pt=new Map([["float32",Float32Array],["uint8",Uint8Array],["int8",Int8Array],["uint16",Uint16Array],["int16",Int16Array],["int32",Int32Array],["bool",Uint8Array],["float64",Float64Array],["uint32",Uint32Array],["int4",Uint8Array],["uint4",Uint8Array]]),Pn=new Map([[Float32Array,"float32"],[Uint8Array,"uint8"],[Int8Array,"int8"],[Uint16Array,"uint16"],[Int16Array,"int16"],[Int32Array,"int32"],[Float64Array,"float64"],[Uint32Array,"uint32"]]),Fo=!1,hl=()=>{if(!Fo){Fo=!0;let e=typeof BigInt64Array<"u"&&BigInt64Array.from,t=typeof BigUint64Array<"u"&&BigUint64Array.from,n=globalThis.Float16Array,o=typeof n<"u"&&n.from;e&&(Pt.set("int64",BigInt64Array),Pn.set(BigInt64Array,"int64")),t&&(Pt.set("uint64",BigUint64Array),Pn.set(BigUint64Array,"uint64")),o?(Pt.set("float16",n),Pn.set(n,"float16")):Pt.set("float16",Uint16Array)}}}),ml,gl,Am=ce(()=>{"use strict";ss(),ml=e=>{let t=1;for(let n=0;n<e.length;n++){let o=e[n];if(typeof o!="number"||!Number.isSafeInteger(o))throw new TypeError(`dims[${n}] must be an integer, got: ${o}`);if(o<0)throw new RangeError(`dims[${n}] must be a non-negative integer, got: ${o}`);t*=o}return t},gl=(e,t)=>{switch(e.location){case"cpu":return new Re(e.type,e.data,t);case"cpu-pinned":return new Re({location:"cpu-pinned",data:e.data,type:e.type,dims:t});case"texture":return new Re({location:"texture",texture:e.texture,type:e.type,dims:t});case"gpu-buffer":return new Re({location:"gpu-buffer",gpuBuffer:e.gpuBuffer,type:e.type,dims:t});case"ml-tensor":return new Re({location:"ml-tensor",mlTensor:e.mlTensor,type:e.type,dims:t});default:throw new Error(`tensorReshape: tensor location ${e.location} is not supported`)}}}),Re,ss=ce(()=>{"use strict";Mm(),Nm(),Em(),Am(),Re=class{constructor(e,t,n){hl();let o,r;if(typeof e=="object"&&"location"in e)switch(this.dataLocation=e.location,o=e.type,r=e.dims,e.location){case"cpu-pinned":{let i=Pt.get(o);if(!i)throw new TypeError(`unsupported type "${o}" to create tensor from pinned buffer`);if(!(e.data instanceof i))throw new TypeError(`buffer should be of type ${i.name}`);this.cpuData=e.data;break}case"texture":{if(o!=="float32")throw new TypeError(`unsupported type "${o}" to create tensor from texture`);this.gpuTextureData=e.texture,this.downloader=e.download,this.disposer=e.dispose;break}case"gpu-buffer":{if(o!=="float32"&&o!=="float16"&&o!=="int32"&&o!=="int64"&&o!=="uint32"&&o!=="uint8"&&o!=="bool"&&o!=="uint4"&&o!=="int4")throw new TypeError(`unsupported type "${o}" to create tensor from gpu buffer`);this.gpuBufferData=e.gpuBuffer,this.downloader=e.download,this.disposer=e.dispose;break}case"ml-tensor":{if(o!=="float32"&&o!=="float16"&&o!=="int32"&&o!=="int64"&&o!=="uint32"&&o!=="uint64"&&o!=="int8"&&o!=="uint8"&&o!=="bool"&&o!=="uint4"&&o!=="int4")throw new TypeError(`unsupported type "${o}" to create tensor from MLTensor`);this.mlTensorData=e.mlTensor,this.downloader=e.download,this.disposer=e.dispose;break}default:throw new Error(`Tensor constructor: unsupported location '${this.dataLocation}'`)}else{let i,a;if(typeof e=="string")if(o=e,a=n,e==="string"){if(!Array.isArray(t))throw new TypeError("A string tensor's data must be a string array.");i=t}else{let l=Pt.get(e);if(l===void 0)throw new TypeError(`Unsupported tensor type: ${e}.`);if(Array.isArray(t)){if(e==="float16"&&l===Uint16Array||e==="uint4"||e==="int4")throw new TypeError(`Creating a ${e} tensor from number array is not supported. Please use ${l.name} as data.`);e==="uint64"||e==="int64"?i=l.from(t,BigInt):i=l.from(t)}else if(t instanceof l)i=t;else if(t instanceof Uint8ClampedArray)if(e==="uint8")i=Uint8Array.from(t);else throw new TypeError("A Uint8ClampedArray tensor's data must be type of uint8");else if(e==="float16"&&t instanceof Uint16Array&&l!==Uint16Array)i=new globalThis.Float16Array(t.buffer,t.byteOffset,t.length);else throw new TypeError(`A ${o} tensor's data must be type of ${l}`)}else if(a=t,Array.isArray(e)){if(e.length===0)throw new TypeError("Tensor type cannot be inferred from an empty array.");let l=typeof e[0];if(l==="string")o="string",i=e;else if(l==="boolean")o="bool",i=Uint8Array.from(e);else throw new TypeError(`Invalid element type of data array: ${l}.`)}else if(e instanceof Uint8ClampedArray)o="uint8",i=Uint8Array.from(e);else{let l=Pn.get(e.constructor);if(l===void 0)throw new TypeError(`Unsupported type for tensor data: ${e.constructor}.`);o=l,i=e}if(a===void 0)a=[i.length];else if(!Array.isArray(a))throw new TypeError("A tensor's dims must be a number array");r=a,this.cpuData=i,this.dataLocation="cpu"}let s=ml(r);if(this.cpuData&&s!==this.cpuData.length&&!((o==="uint4"||o==="int4")&&Math.ceil(s/2)===this.cpuData.length))throw new Error(`Tensor's size(${s}) does not match data length(${this.cpuData.length}).`);this.type=o,this.dims=r,this.size=s}static async fromImage(e,t){return cl(e,t)}static fromTexture(e,t){return fl(e,t)}static fromGpuBuffer(e,t){return ul(e,t)}static fromMLTensor(e,t){return dl(e,t)}static fromPinnedBuffer(e,t,n){return pl(e,t,n)}toDataURL(e){return al(this,e)}toImageData(e){return ll(this,e)}get data(){if(this.ensureValid(),!this.cpuData)throw new Error("The data is not on CPU. Use `getData()` to download GPU data to CPU, or use `texture` or `gpuBuffer` property to access the GPU data directly.");return this.cpuData}get location(){return this.dataLocation}get texture(){if(this.ensureValid(),!this.gpuTextureData)throw new Error("The data is not stored as a WebGL texture.");return this.gpuTextureData}get gpuBuffer(){if(this.ensureValid(),!this.gpuBufferData)throw new Error("The data is not stored as a WebGPU buffer.");return this.gpuBufferData}get mlTensor(){if(this.ensureValid(),!this.mlTensorData)throw new Error("The data is not stored as a WebNN MLTensor.");return this.mlTensorData}async getData(e){switch(this.ensureValid(),this.dataLocation){case"cpu":case"cpu-pinned":return this.data;case"texture":case"gpu-buffer":case"ml-tensor":{if(!this.downloader)throw new Error("The current tensor is not created with a specified data downloader.");if(this.isDownloading)throw new Error("The current tensor is being downloaded.");try{this.isDownloading=!0;let t=await this.downloader();return this.downloader=void 0,this.dataLocation="cpu",this.cpuData=t,e&&this.disposer&&(this.disposer(),this.disposer=void 0),t}finally{this.isDownloading=!1}}default:throw new Error(`cannot get data from location: ${this.dataLocation}`)}}dispose(){if(this.isDownloading)throw new Error("The current tensor is being downloaded.");this.disposer&&(this.disposer(),this.disposer=void 0),this.cpuData=void 0,this.gpuTextureData=void 0,this.gpuBufferData=void 0,this.mlTensorData=void 0,this.downloader=void 0,this.isDownloading=void 0,this.dataLocation="none"}ensureValid(){if(this.dataLocation==="none")throw new Error("The tensor is disposed.")}reshape(e){if(this.ensureValid(),this.downloader||this.disposer)throw new Error("Cannot reshape a tensor that owns GPU resource.");return gl(this,e)}}}),Pe,wl=ce(()=>{"use strict";ss(),Pe=Re}),es,zo,rn,on,sn,an,bl=ce(()=>{"use strict";il(),es=(e,t)=>{(typeof Me.trace>"u"?!Me.wasm.trace:!Me.trace)||console.timeStamp(`${e}::ORT::${t}`)},zo=(e,t)=>{let n=new Error().stack?.split(/\r\n|\r|\n/g)||[],o=!1;for(let r=0;r<n.length;r++){if(o&&!n[r].includes("TRACE_FUNC")){let s=`FUNC_${e}::${n[r].trim().split(" ")[1]}`;t&&(s+=`::${t}`),es("CPU",s);return}n[r].includes("TRACE_FUNC")&&(o=!0)}},rn=e=>{(typeof Me.trace>"u"?!Me.wasm.trace:!Me.trace)||zo("BEGIN",e)},on=e=>{(typeof Me.trace>"u"?!Me.wasm.trace:!Me.trace)||zo("END",e)},sn=e=>{(typeof Me.trace>"u"?!Me.wasm.trace:!Me.trace)||console.time(`ORT::${e}`)},an=e=>{(typeof Me.trace>"u"?!Me.wasm.trace:!Me.trace)||console.timeEnd(`ORT::${e}`)}}),yl,$m=ce(()=>{"use strict";ol(),wl(),bl(),yl=class vl{constructor(t){this.handler=t}async run(t,n,o){rn(),sn("InferenceSession.run");let r={},s={};if(typeof t!="object"||t===null||t instanceof Pe||Array.isArray(t))throw new TypeError("'feeds' must be an object that use input names as keys and OnnxValue as corresponding values.");let i=!0;if(typeof n=="object"){if(n===null)throw new TypeError("Unexpected argument[1]: cannot be null.");if(n instanceof Pe)throw new TypeError("'fetches' cannot be a Tensor");if(Array.isArray(n)){if(n.length===0)throw new TypeError("'fetches' cannot be an empty array.");i=!1;for(let c of n){if(typeof c!="string")throw new TypeError("'fetches' must be a string array or an object.");if(this.outputNames.indexOf(c)===-1)throw new RangeError(`'fetches' contains invalid output name: ${c}.`);r[c]=null}if(typeof o=="object"&&o!==null)s=o;else if(typeof o<"u")throw new TypeError("'options' must be an object.")}else{let c=!1,f=Object.getOwnPropertyNames(n);for(let u of this.outputNames)if(f.indexOf(u)!==-1){let d=n[u];(d===null||d instanceof Pe)&&(c=!0,i=!1,r[u]=d)}if(c){if(typeof o=="object"&&o!==null)s=o;else if(typeof o<"u")throw new TypeError("'options' must be an object.")}else s=n}}else if(typeof n<"u")throw new TypeError("Unexpected argument[1]: must be 'fetches' or 'options'.");for(let c of this.inputNames)if(typeof t[c]>"u")throw new Error(`input '${c}' is missing in 'feeds'.`);if(i)for(let c of this.outputNames)r[c]=null;let a=await this.handler.run(t,r,s),l={};for(let c in a)if(Object.hasOwnProperty.call(a,c)){let f=a[c];f instanceof Pe?l[c]=f:l[c]=new Pe(f.type,f.data,f.dims)}return an("InferenceSession.run"),on(),l}async release(){return this.handler.dispose()}static async create(t,n,o,r){rn(),sn("InferenceSession.create");let s,i={};if(typeof t=="string"){if(s=t,typeof n=="object"&&n!==null)i=n;else if(typeof n<"u")throw new TypeError("'options' must be an object.")}else if(t instanceof Uint8Array){if(s=t,typeof n=="object"&&n!==null)i=n;else if(typeof n<"u")throw new TypeError("'options' must be an object.")}else if(t instanceof ArrayBuffer||typeof SharedArrayBuffer<"u"&&t instanceof SharedArrayBuffer){let f=t,u=0,d=t.byteLength;if(typeof n=="object"&&n!==null)i=n;else if(typeof n=="number"){if(u=n,!Number.isSafeInteger(u))throw new RangeError("'byteOffset' must be an integer.");if(u<0||u>=f.byteLength)throw new RangeError(`'byteOffset' is out of range [0, ${f.byteLength}).`);if(d=t.byteLength-u,typeof o=="number"){if(d=o,!Number.isSafeInteger(d))throw new RangeError("'byteLength' must be an integer.");if(d<=0||u+d>f.byteLength)throw new RangeError(`'byteLength' is out of range (0, ${f.byteLength-u}].`);if(typeof r=="object"&&r!==null)i=r;else if(typeof r<"u")throw new TypeError("'options' must be an object.")}else if(typeof o<"u")throw new TypeError("'byteLength' must be a number.")}else if(typeof n<"u")throw new TypeError("'options' must be an object.");s=new Uint8Array(f,u,d)}else throw new TypeError("Unexpected argument[0]: must be 'path' or 'buffer'.");let[a,l]=await rl(i),c=await a.createInferenceSessionHandler(s,l);return an("InferenceSession.create"),on(),new vl(c)}startProfiling(){this.handler.startProfiling()}endProfiling(){this.handler.endProfiling()}get inputNames(){return this.handler.inputNames}get outputNames(){return this.handler.outputNames}get inputMetadata(){return this.handler.inputMetadata}get outputMetadata(){return this.handler.outputMetadata}}}),yr,Tm=ce(()=>{"use strict";$m(),yr=yl}),Sm=ce(()=>{"use strict"}),Om=ce(()=>{"use strict"}),Lm=ce(()=>{"use strict"}),Rm=ce(()=>{"use strict"}),Pm={};br(Pm,{InferenceSession:()=>yr,TRACE:()=>es,TRACE_EVENT_BEGIN:()=>sn,TRACE_EVENT_END:()=>an,TRACE_FUNC_BEGIN:()=>rn,TRACE_FUNC_END:()=>on,Tensor:()=>Pe,env:()=>ge,registerBackend:()=>mr});var Ct=ce(()=>{"use strict";vm(),km(),Tm(),wl(),Sm(),Om(),bl(),Lm(),Rm()}),is=ce(()=>{"use strict"}),xl={};br(xl,{default:()=>kl});var Uo,jo,kl,Cm=ce(()=>{"use strict";_l(),ln(),as(),Uo="ort-wasm-proxy-worker",jo=globalThis.self?.name===Uo,jo&&(self.onmessage=e=>{let{type:t,in:n}=e.data;try{switch(t){case"init-wasm":ls(n.wasm).then(()=>{ps(n).then(()=>{postMessage({type:t})},o=>{postMessage({type:t,err:o})})},o=>{postMessage({type:t,err:o})});break;case"init-ep":{let{epName:o,env:r}=n;hs(r,o).then(()=>{postMessage({type:t})},s=>{postMessage({type:t,err:s})});break}case"copy-from":{let{buffer:o}=n,r=wr(o);postMessage({type:t,out:r});break}case"create":{let{model:o,options:r}=n;ms(o,r).then(s=>{postMessage({type:t,out:s})},s=>{postMessage({type:t,err:s})});break}case"release":gs(n),postMessage({type:t});break;case"run":{let{sessionId:o,inputIndices:r,inputs:s,outputIndices:i,options:a}=n;ws(o,r,s,i,new Array(i.length).fill(null),a).then(l=>{l.some(c=>c[3]!=="cpu")?postMessage({type:t,err:"Proxy does not support non-cpu tensor location."}):postMessage({type:t,out:l},ys([...s,...l]))},l=>{postMessage({type:t,err:l})});break}case"end-profiling":bs(n),postMessage({type:t});break;default:}}catch(o){postMessage({type:t,err:o})}}),kl=jo?null:e=>new Worker(e??Le,{type:"module",name:Uo})}),Ml={};br(Ml,{default:()=>Nl});async function za(e={}){var t=e,n=!!globalThis.window,o=!!globalThis.WorkerGlobalScope,r=o&&self.name?.startsWith("em-pthread");t.mountExternalData=(p,b)=>{p.startsWith("./")&&(p=p.substring(2)),(t.Tb||(t.Tb=new Map)).set(p,b)},t.unmountExternalData=()=>{delete t.Tb,delete t.mc,delete t.lc,delete t.nc},globalThis.SharedArrayBuffer??new WebAssembly.Memory({initial:0,maximum:0,shared:!0}).buffer.constructor;var s,i,a=(p,b)=>{throw b},l="file:///page/",c="";if(n||o){try{c=new URL(".",l).href}catch{}o&&(i=p=>{var b=new XMLHttpRequest;return b.open("GET",p,!1),b.responseType="arraybuffer",b.send(null),new Uint8Array(b.response)}),s=async p=>{if(T(p))return new Promise((A,N)=>{var L=new XMLHttpRequest;L.open("GET",p,!0),L.responseType="arraybuffer",L.onload=()=>{L.status==200||L.status==0&&L.response?A(L.response):N(L.status)},L.onerror=N,L.send(null)});var b=await fetch(p,{credentials:"same-origin"});if(b.ok)return b.arrayBuffer();throw Error(b.status+" : "+b.url)}}var f,u,d,h,g,v,k=console.log.bind(console),m=console.error.bind(console),x=k,$=m,y=!1,T=p=>p.startsWith("file://");function w(){ct.buffer!=I.buffer&&W()}if(r){let p=function(b){try{var A=b.data,N=A.Rb;if(N==="load"){let L=[];self.onmessage=D=>L.push(D),v=()=>{postMessage({Rb:"loaded"});for(let D of L)p(D);self.onmessage=p};for(let D of A.ac)t[D]&&!t[D].proxy||(t[D]=(...G)=>{postMessage({Rb:"callHandler",$b:D,args:G})},D=="print"&&(x=t[D]),D=="printErr"&&($=t[D]));ct=A.fc,W(),u=A.hc,fe(),lr()}else if(N==="run"){(function(L){var D=(w(),F)[L+52>>>2>>>0];L=(w(),F)[L+56>>>2>>>0],Oa(D,D-L),J(D)})(A.Qb),Lo(A.Qb,0,0,1,0,0),lt(),Eo(A.Qb),S||=!0;try{Bp(A.dc,A.Vb)}catch(L){if(L!="unwind")throw L}}else A.target!=="setimmediate"&&(N==="checkMailbox"?S&&or():N&&($(`worker: received unknown command ${N}`),$(A)))}catch(L){throw Ea(),L}};var O=p,S=!1;self.onunhandledrejection=b=>{throw b.reason||b},self.onmessage=p}var I,B,C,E,F,P,z,U,K,R=!1;function W(){var p=ct.buffer;t.HEAP8=I=new Int8Array(p),C=new Int16Array(p),t.HEAPU8=B=new Uint8Array(p),new Uint16Array(p),t.HEAP32=E=new Int32Array(p),t.HEAPU32=F=new Uint32Array(p),P=new Float32Array(p),z=new Float64Array(p),U=new BigInt64Array(p),new BigUint64Array(p)}function H(){R=!0,r?v():ft.Va()}function V(p){throw $(p="Aborted("+p+")"),y=!0,p=new WebAssembly.RuntimeError(p+". Build with -sASSERTIONS for more info."),g?.(p),p}function q(){return{a:{T:kh,f:Fp,w:zp,e:Up,k:jp,h:Wp,L:Hp,b:Gp,G:Vp,ua:Vi,j:qp,M:Yi,La:Qi,qa:Zi,sa:Ji,Ma:Xi,Ja:ea,Ca:ta,Ia:na,Z:ra,ra:oa,oa:sa,Ka:ia,pa:aa,Ra:Kp,Fa:Yp,ma:Zp,va:Jp,ja:Xp,U:eh,Ea:Eo,Oa:th,za:nh,Aa:rh,Ba:oh,xa:ua,ya:da,ka:pa,Ta:ih,Qa:ch,W:fh,V:uh,Pa:ah,F:dh,Na:ph,na:hh,u:sh,H:mh,S:ir,la:wh,ba:gh,Ua:bh,Ga:ga,Ha:wa,ta:de,I:ba,wa:ya,Y:va,Da:xa,X:ka,$:sm,N:em,aa:om,O:Xh,v:jh,d:Ah,m:Nh,n:Mh,r:Ih,ca:Qh,E:Yh,o:Sh,P:Zh,C:tm,J:Kh,da:qh,ea:Vh,z:Dh,fa:Hh,Q:Gh,ga:Wh,y:zh,D:Jh,c:Eh,q:Th,i:$h,_:im,l:Lh,p:Rh,s:Oh,t:Ph,x:Bh,R:Uh,A:nm,K:Fh,B:rm,ha:_h,ia:Ch,g:vh,a:ct,Sa:Q}}}async function fe(){function p(N,L){return ft=N.exports,ft=(function(){var D=ft,G=re=>()=>re()>>>0,Y=re=>ie=>re(ie)>>>0;return(D=Object.assign({},D)).ub=G(D.ub),D.wb=Y(D.wb),D.Kb=Y(D.Kb),D.Lb=G(D.Lb),D.Pb=Y(D.Pb),D})(),Oe.push(ft.xb),N=ft,t._OrtInit=N.Wa,t._OrtGetLastError=N.Xa,t._OrtCreateSessionOptions=N.Ya,t._OrtAppendExecutionProvider=N.Za,t._OrtAddFreeDimensionOverride=N._a,t._OrtAddSessionConfigEntry=N.$a,t._OrtReleaseSessionOptions=N.ab,t._OrtCreateSession=N.bb,t._OrtReleaseSession=N.cb,t._OrtGetInputOutputCount=N.db,t._OrtGetInputOutputMetadata=N.eb,t._OrtFree=N.fb,t._OrtCreateTensor=N.gb,t._OrtGetTensorData=N.hb,t._OrtReleaseTensor=N.ib,t._OrtCreateRunOptions=N.jb,t._OrtAddRunConfigEntry=N.kb,t._OrtReleaseRunOptions=N.lb,t._OrtCreateBinding=N.mb,t._OrtBindInput=N.nb,t._OrtBindOutput=N.ob,t._OrtClearBoundOutputs=N.pb,t._OrtReleaseBinding=N.qb,t._OrtRunWithBinding=N.rb,t._OrtRun=N.sb,t._OrtEndProfiling=N.tb,ar=N.ub,Ma=t._free=N.vb,Na=t._malloc=N.wb,Lo=N.zb,Ea=N.Ab,Aa=N.Bb,$a=N.Cb,Ro=N.Db,Ta=N.Eb,Sa=N.Fb,ne=N.Gb,Tn=N.Hb,Oa=N.Ib,J=N.Jb,Po=N.Kb,ee=N.Lb,La=N.Mb,Co=N.Nb,Ra=N.Ob,Pa=N.Pb,Ca=N.yb,u=L,ft}var b,A=q();return t.instantiateWasm?new Promise(N=>{t.instantiateWasm(A,(L,D)=>{N(p(L,D))})}):r?p(new WebAssembly.Instance(u,q()),u):(K??=t.locateFile?t.locateFile?t.locateFile("ort-wasm-simd-threaded.wasm",c):c+"ort-wasm-simd-threaded.wasm":new URL("ort-wasm-simd-threaded.wasm","file:///page/").href,b=await(async function(N){var L=K;if(!f&&!T(L))try{var D=fetch(L,{credentials:"same-origin"});return await WebAssembly.instantiateStreaming(D,N)}catch(G){$(`wasm streaming compile failed: ${G}`),$("falling back to ArrayBuffer instantiation")}return(async function(G,Y){try{var re=await(async function(ie){if(!f)try{var Ne=await s(ie);return new Uint8Array(Ne)}catch{}if(ie==K&&f)ie=new Uint8Array(f);else{if(!i)throw"both async and sync fetching of the wasm failed";ie=i(ie)}return ie})(G);return await WebAssembly.instantiate(re,Y)}catch(ie){$(`failed to asynchronously prepare wasm: ${ie}`),V(ie)}})(L,N)})(A),p(b.instance,b.module))}class se{name="ExitStatus";constructor(b){this.message=`Program terminated with exit(${b})`,this.status=b}}var pe=p=>{p.terminate(),p.onmessage=()=>{}},te=[],Z=0,ye=null,ae=p=>{le.length==0&&(An(),tr(le[0]));var b=le.pop();if(!b)return 6;X.push(b),ze[p.Qb]=b,b.Qb=p.Qb;var A={Rb:"run",dc:p.cc,Vb:p.Vb,Qb:p.Qb};return b.postMessage(A,p.Zb),0},j=0,_=(p,b,...A)=>{var N,L=16*A.length,D=ee(),G=Po(L),Y=G>>>3;for(N of A)typeof N=="bigint"?((w(),U)[Y++>>>0]=1n,(w(),U)[Y++>>>0]=N):((w(),U)[Y++>>>0]=0n,(w(),z)[Y++>>>0]=N);return p=Aa(p,0,L,G,b),J(D),p};function Q(p){if(r)return _(0,1,p);if(d=p,!(0<j)){for(var b of X)pe(b);for(b of le)pe(b);le=[],X=[],ze={},y=!0}a(0,new se(p))}function ue(p){if(r)return _(1,0,p);de(p)}var de=p=>{if(d=p,r)throw ue(p),"unwind";Q(p)},le=[],X=[],Oe=[],ze={},Jt=p=>{var b=p.Qb;delete ze[b],le.push(p),X.splice(X.indexOf(p),1),p.Qb=0,$a(b)};function lt(){Oe.forEach(p=>p())}var tr=p=>new Promise(b=>{p.onmessage=L=>{var D=L.data;if(L=D.Rb,D.Ub&&D.Ub!=ar()){var G=ze[D.Ub];G?G.postMessage(D,D.Zb):$(`Internal error! Worker sent a message "${L}" to target pthread ${D.Ub}, but that thread no longer exists!`)}else L==="checkMailbox"?or():L==="spawnThread"?ae(D):L==="cleanupThread"?No(()=>{Jt(ze[D.ec])}):L==="loaded"?(p.loaded=!0,b(p)):D.target==="setimmediate"?p.postMessage(D):L==="uncaughtException"?p.onerror(D.error):L==="callHandler"?t[D.$b](...D.args):L&&$(`worker sent an unknown command ${L}`)},p.onerror=L=>{throw $(`worker sent an error! ${L.filename}:${L.lineno}: ${L.message}`),L};var A,N=[];for(A of[])t.propertyIsEnumerable(A)&&N.push(A);p.postMessage({Rb:"load",ac:N,fc:ct,hc:u})});function An(){var p=new Worker((()=>{let b=URL;return new b("ort.wasm.bundle.min.mjs","file:///page/")})(),{type:"module",workerData:"em-pthread",name:"em-pthread"});le.push(p)}var ct,ji=[],oe=p=>{var b=ji[p];return b||(ji[p]=b=Ca.get(p)),b},Bp=(p,b)=>{j=0,p=oe(p)(b),0<j?d=p:Ro(p)},nr=[],rr=0;function Fp(p){var b=new xo(p>>>=0);return(w(),I)[b.Sb+12>>>0]==0&&(Wi(b,!0),rr--),Hi(b,!1),nr.push(b),Pa(p)}var Xt=0,zp=()=>{ne(0,0);var p=nr.pop();La(p.Wb),Xt=0};function Wi(p,b){b=b?1:0,(w(),I)[p.Sb+12>>>0]=b}function Hi(p,b){b=b?1:0,(w(),I)[p.Sb+13>>>0]=b}class xo{constructor(b){this.Wb=b,this.Sb=b-24}}var ko=p=>{var b=Xt;if(!b)return Tn(0),0;var A=new xo(b);(w(),F)[A.Sb+16>>>2>>>0]=b;var N=(w(),F)[A.Sb+4>>>2>>>0];if(!N)return Tn(0),b;for(var L of p){if(L===0||L===N)break;if(Ra(L,N,A.Sb+16))return Tn(L),b}return Tn(N),b};function Up(){return ko([])}function jp(p){return ko([p>>>0])}function Wp(p,b,A,N){return ko([p>>>0,b>>>0,A>>>0,N>>>0])}var Hp=()=>{var p=nr.pop();p||V("no exception to throw");var b=p.Wb;throw(w(),I)[p.Sb+13>>>0]==0&&(nr.push(p),Hi(p,!0),Wi(p,!1),rr++),Co(b),Xt=b};function Gp(p,b,A){var N=new xo(p>>>=0);throw b>>>=0,A>>>=0,(w(),F)[N.Sb+16>>>2>>>0]=0,(w(),F)[N.Sb+4>>>2>>>0]=b,(w(),F)[N.Sb+8>>>2>>>0]=A,Co(p),rr++,Xt=p}var Vp=()=>rr;function Gi(p,b,A,N){return r?_(2,1,p,b,A,N):Vi(p,b,A,N)}function Vi(p,b,A,N){if(p>>>=0,b>>>=0,A>>>=0,N>>>=0,!globalThis.SharedArrayBuffer)return 6;var L=[];return r&&L.length===0?Gi(p,b,A,N):(p={cc:A,Qb:p,Vb:N,Zb:L},r?(p.Rb="spawnThread",postMessage(p,L),0):ae(p))}function qp(p){throw Xt||=p>>>0,Xt}var qi=globalThis.TextDecoder&&new TextDecoder,Ki=(p,b=0,A,N)=>{var L=b>>>=0;if(A=L+A,N)N=A;else{for(;p[L]&&!(L>=A);)++L;N=L}if(16<N-b&&p.buffer&&qi)return qi.decode(p.buffer instanceof ArrayBuffer?p.subarray(b,N):p.slice(b,N));for(L="";b<N;)if(128&(A=p[b++])){var D=63&p[b++];if((224&A)==192)L+=String.fromCharCode((31&A)<<6|D);else{var G=63&p[b++];65536>(A=(240&A)==224?(15&A)<<12|D<<6|G:(7&A)<<18|D<<12|G<<6|63&p[b++])?L+=String.fromCharCode(A):(A-=65536,L+=String.fromCharCode(55296|A>>10,56320|1023&A))}}else L+=String.fromCharCode(A);return L},Mo=(p,b,A)=>(p>>>=0)?Ki((w(),B),p,b,A):"";function Yi(p,b,A){return r?_(3,1,p,b,A):0}function Qi(p,b){if(r)return _(4,1,p,b)}function Zi(p,b){if(r)return _(5,1,p,b)}function Ji(p,b,A){if(r)return _(6,1,p,b,A)}function Xi(p,b,A){return r?_(7,1,p,b,A):0}function ea(p,b){if(r)return _(8,1,p,b)}function ta(p,b,A){if(r)return _(9,1,p,b,A)}function na(p,b,A,N){if(r)return _(10,1,p,b,A,N)}function ra(p,b,A,N){if(r)return _(11,1,p,b,A,N)}function oa(p,b,A,N){if(r)return _(12,1,p,b,A,N)}function sa(p){if(r)return _(13,1,p)}function ia(p,b){if(r)return _(14,1,p,b)}function aa(p,b,A){if(r)return _(15,1,p,b,A)}var Kp=()=>V("");function Yp(p){Lo(p>>>0,!o,1,!n,131072,!1),lt()}var No=p=>{if(!y)try{if(p(),!(0<j))try{r?ar()&&Ro(d):de(d)}catch(b){b instanceof se||b=="unwind"||a(0,b)}}catch(b){b instanceof se||b=="unwind"||a(0,b)}},Qp=!Atomics.waitAsync||globalThis.navigator?.userAgent&&91>Number((navigator.userAgent.match(/Chrom(e|ium)\/([0-9]+)\./)||[])[2]);function Eo(p){p>>>=0,Qp||(Atomics.waitAsync((w(),E),p>>>2,p).value.then(or),p+=128,Atomics.store((w(),E),p>>>2,1))}var or=()=>No(()=>{var p=ar();p&&(Eo(p),Sa())});function Zp(p,b){(p>>>=0)==b>>>0?setTimeout(or):r?postMessage({Ub:p,Rb:"checkMailbox"}):(p=ze[p])&&p.postMessage({Rb:"checkMailbox"})}var Ao=[];function Jp(p,b,A,N,L){for(b>>>=0,L>>>=0,Ao.length=0,A=L>>>3,N=L+N>>>3;A<N;){var D;D=(w(),U)[A++>>>0]?(w(),U)[A++>>>0]:(w(),z)[A++>>>0],Ao.push(D)}return(b?_a[b]:xh[p])(...Ao)}var Xp=()=>{j=0};function eh(p){p>>>=0,r?postMessage({Rb:"cleanupThread",ec:p}):Jt(ze[p])}function th(p){}function nh(p,b){p=-9007199254740992>p||9007199254740992<p?NaN:Number(p),b>>>=0,p=new Date(1e3*p),(w(),E)[b>>>2>>>0]=p.getUTCSeconds(),(w(),E)[b+4>>>2>>>0]=p.getUTCMinutes(),(w(),E)[b+8>>>2>>>0]=p.getUTCHours(),(w(),E)[b+12>>>2>>>0]=p.getUTCDate(),(w(),E)[b+16>>>2>>>0]=p.getUTCMonth(),(w(),E)[b+20>>>2>>>0]=p.getUTCFullYear()-1900,(w(),E)[b+24>>>2>>>0]=p.getUTCDay(),p=(p.getTime()-Date.UTC(p.getUTCFullYear(),0,1,0,0,0,0))/864e5|0,(w(),E)[b+28>>>2>>>0]=p}var la=p=>p%4==0&&(p%100!=0||p%400==0),ca=[0,31,60,91,121,152,182,213,244,274,305,335],fa=[0,31,59,90,120,151,181,212,243,273,304,334];function rh(p,b){p=-9007199254740992>p||9007199254740992<p?NaN:Number(p),b>>>=0,p=new Date(1e3*p),(w(),E)[b>>>2>>>0]=p.getSeconds(),(w(),E)[b+4>>>2>>>0]=p.getMinutes(),(w(),E)[b+8>>>2>>>0]=p.getHours(),(w(),E)[b+12>>>2>>>0]=p.getDate(),(w(),E)[b+16>>>2>>>0]=p.getMonth(),(w(),E)[b+20>>>2>>>0]=p.getFullYear()-1900,(w(),E)[b+24>>>2>>>0]=p.getDay();var A=(la(p.getFullYear())?ca:fa)[p.getMonth()]+p.getDate()-1|0;(w(),E)[b+28>>>2>>>0]=A,(w(),E)[b+36>>>2>>>0]=-60*p.getTimezoneOffset(),A=new Date(p.getFullYear(),6,1).getTimezoneOffset();var N=new Date(p.getFullYear(),0,1).getTimezoneOffset();p=0|(A!=N&&p.getTimezoneOffset()==Math.min(N,A)),(w(),E)[b+32>>>2>>>0]=p}function oh(p){p>>>=0;var b=new Date((w(),E)[p+20>>>2>>>0]+1900,(w(),E)[p+16>>>2>>>0],(w(),E)[p+12>>>2>>>0],(w(),E)[p+8>>>2>>>0],(w(),E)[p+4>>>2>>>0],(w(),E)[p>>>2>>>0],0),A=(w(),E)[p+32>>>2>>>0],N=b.getTimezoneOffset(),L=new Date(b.getFullYear(),6,1).getTimezoneOffset(),D=new Date(b.getFullYear(),0,1).getTimezoneOffset(),G=Math.min(D,L);return 0>A?(w(),E)[p+32>>>2>>>0]=+(L!=D&&G==N):0<A!=(G==N)&&(L=Math.max(D,L),b.setTime(b.getTime()+6e4*((0<A?G:L)-N))),(w(),E)[p+24>>>2>>>0]=b.getDay(),A=(la(b.getFullYear())?ca:fa)[b.getMonth()]+b.getDate()-1|0,(w(),E)[p+28>>>2>>>0]=A,(w(),E)[p>>>2>>>0]=b.getSeconds(),(w(),E)[p+4>>>2>>>0]=b.getMinutes(),(w(),E)[p+8>>>2>>>0]=b.getHours(),(w(),E)[p+12>>>2>>>0]=b.getDate(),(w(),E)[p+16>>>2>>>0]=b.getMonth(),(w(),E)[p+20>>>2>>>0]=b.getYear(),p=b.getTime(),BigInt(isNaN(p)?-1:p/1e3)}function ua(p,b,A,N,L,D,G){return r?_(16,1,p,b,A,N,L,D,G):-52}function da(p,b,A,N,L,D){if(r)return _(17,1,p,b,A,N,L,D)}var $n={},sh=()=>performance.timeOrigin+performance.now();function pa(p,b){if(r)return _(18,1,p,b);if($n[p]&&(clearTimeout($n[p].id),delete $n[p]),!b)return 0;var A=setTimeout(()=>{delete $n[p],No(()=>Ta(p,performance.timeOrigin+performance.now()))},b);return $n[p]={id:A,oc:b},0}var At=(p,b,A)=>{var N=(w(),B);if(b>>>=0,0<A){var L=b;A=b+A-1;for(var D=0;D<p.length;++D){var G=p.codePointAt(D);if(127>=G){if(b>=A)break;N[b++>>>0]=G}else if(2047>=G){if(b+1>=A)break;N[b++>>>0]=192|G>>6,N[b++>>>0]=128|63&G}else if(65535>=G){if(b+2>=A)break;N[b++>>>0]=224|G>>12,N[b++>>>0]=128|G>>6&63,N[b++>>>0]=128|63&G}else{if(b+3>=A)break;N[b++>>>0]=240|G>>18,N[b++>>>0]=128|G>>12&63,N[b++>>>0]=128|G>>6&63,N[b++>>>0]=128|63&G,D++}}N[b>>>0]=0,p=b-L}else p=0;return p};function ih(p,b,A,N){p>>>=0,b>>>=0,A>>>=0,N>>>=0;var L=new Date().getFullYear(),D=new Date(L,0,1).getTimezoneOffset();L=new Date(L,6,1).getTimezoneOffset();var G=Math.max(D,L);(w(),F)[p>>>2>>>0]=60*G,(w(),E)[b>>>2>>>0]=+(D!=L),p=(b=Y=>{var re=Math.abs(Y);return`UTC${0<=Y?"-":"+"}${String(Math.floor(re/60)).padStart(2,"0")}${String(re%60).padStart(2,"0")}`})(D),b=b(L),L<D?(At(p,A,17),At(b,N,17)):(At(p,N,17),At(b,A,17))}var ah=()=>Date.now(),lh=1;function ch(p,b,A){if(A>>>=0,!(0<=p&&3>=p))return 28;if(p===0)p=Date.now();else{if(!lh)return 52;p=performance.timeOrigin+performance.now()}return p=Math.round(1e6*p),(w(),U)[A>>>3>>>0]=BigInt(p),0}var $o=[];function fh(p,b,A){p>>>=0,b>>>=0,A>>>=0,$o.length=0;for(var N;N=(w(),B)[b++>>>0];){var L=N!=105;A+=(L&=N!=112)&&A%8?4:0,$o.push(N==112?(w(),F)[A>>>2>>>0]:N==106?(w(),U)[A>>>3>>>0]:N==105?(w(),E)[A>>>2>>>0]:(w(),z)[A>>>3>>>0]),A+=L?8:4}return _a[p](...$o)}var uh=()=>{};function dh(p,b){return $(Mo(p>>>0,b>>>0))}var ph=()=>{throw j+=1,"unwind"};function hh(){return 4294901760}var mh=()=>navigator.hardwareConcurrency,$t={},To=p=>{for(var b=0,A=0;A<p.length;++A){var N=p.charCodeAt(A);127>=N?b++:2047>=N?b+=2:55296<=N&&57343>=N?(b+=4,++A):b+=3}return b},sr=p=>{var b;return(b=/\bwasm-function\[\d+\]:(0x[0-9a-f]+)/.exec(p))?+b[1]:(b=/:(\d+):\d+(?:\)|$)/.exec(p))?2147483648|+b[1]:0},ha=p=>{for(var b of p)(p=sr(b))&&($t[p]=b)};function gh(){var p=Error().stack.toString().split(`
`);return p[0]=="Error"&&p.shift(),ha(p),$t.Xb=sr(p[3]),$t.bc=p,$t.Xb}function ir(p){if(!(p=$t[p>>>0]))return 0;var b;if(b=/^\s+at .*\.wasm\.(.*) \(.*\)$/.exec(p))p=b[1];else if(b=/^\s+at (.*) \(.*\)$/.exec(p))p=b[1];else{if(!(b=/^(.+?)@/.exec(p)))return 0;p=b[1]}Ma(ir.Yb??0),b=To(p)+1;var A=Na(b);return A&&At(p,A,b),ir.Yb=A,ir.Yb}function wh(p){p>>>=0;var b=(w(),B).length;if(p<=b||4294901760<p)return!1;for(var A=1;4>=A;A*=2){var N=b*(1+.2/A);N=Math.min(N,p+100663296);e:{N=(Math.min(4294901760,65536*Math.ceil(Math.max(p,N)/65536))-ct.buffer.byteLength+65535)/65536|0;try{ct.grow(N),W();var L=1;break e}catch{}L=void 0}if(L)return!0}return!1}function bh(p,b,A){if(p>>>=0,b>>>=0,$t.Xb==p)var N=$t.bc;else(N=Error().stack.toString().split(`
`))[0]=="Error"&&N.shift(),ha(N);for(var L=3;N[L]&&sr(N[L])!=p;)++L;for(p=0;p<A&&N[p+L];++p)(w(),E)[b+4*p>>>2>>>0]=sr(N[p+L]);return p}var So,Oo={},ma=()=>{if(!So){var p,b={USER:"web_user",LOGNAME:"web_user",PATH:"/",PWD:"/",HOME:"/home/web_user",LANG:(globalThis.navigator?.language??"C").replace("-","_")+".UTF-8",_:"./this.program"};for(p in Oo)Oo[p]===void 0?delete b[p]:b[p]=Oo[p];var A=[];for(p in b)A.push(`${p}=${b[p]}`);So=A}return So};function ga(p,b){if(r)return _(19,1,p,b);p>>>=0,b>>>=0;var A,N=0,L=0;for(A of ma()){var D=b+N;(w(),F)[p+L>>>2>>>0]=D,N+=At(A,D,1/0)+1,L+=4}return 0}function wa(p,b){if(r)return _(20,1,p,b);p>>>=0,b>>>=0;var A=ma();for(var N of((w(),F)[p>>>2>>>0]=A.length,p=0,A))p+=To(N)+1;return(w(),F)[b>>>2>>>0]=p,0}function ba(p){return r?_(21,1,p):52}function ya(p,b,A,N,L){return r?_(22,1,p,b,A,N,L):52}function va(p,b,A,N){return r?_(23,1,p,b,A,N):52}function xa(p,b,A,N){return r?_(24,1,p,b,A,N):70}var yh=[null,[],[]];function ka(p,b,A,N){if(r)return _(25,1,p,b,A,N);b>>>=0,A>>>=0,N>>>=0;for(var L=0,D=0;D<A;D++){var G=(w(),F)[b>>>2>>>0],Y=(w(),F)[b+4>>>2>>>0];b+=8;for(var re=0;re<Y;re++){var ie=p,Ne=(w(),B)[G+re>>>0],Ue=yh[ie];Ne===0||Ne===10?((ie===1?x:$)(Ki(Ue)),Ue.length=0):Ue.push(Ne)}L+=Y}return(w(),F)[N>>>2>>>0]=L,0}function vh(p){return p>>>0}r||(function(){for(var p=t.numThreads-1;p--;)An();te.push(async()=>{var b=(async function(){if(!r)return Promise.all(le.map(tr))})();Z++,await b,--Z==0&&ye&&(b=ye,ye=null,b())})})(),r||(ct=new WebAssembly.Memory({initial:256,maximum:65536,shared:!0}),W()),t.wasmBinary&&(f=t.wasmBinary),t.stackSave=()=>ee(),t.stackRestore=p=>J(p),t.stackAlloc=p=>Po(p),t.setValue=function(p,b,A="i8"){switch(A.endsWith("*")&&(A="*"),A){case"i1":case"i8":(w(),I)[p>>>0]=b;break;case"i16":(w(),C)[p>>>1>>>0]=b;break;case"i32":(w(),E)[p>>>2>>>0]=b;break;case"i64":(w(),U)[p>>>3>>>0]=BigInt(b);break;case"float":(w(),P)[p>>>2>>>0]=b;break;case"double":(w(),z)[p>>>3>>>0]=b;break;case"*":(w(),F)[p>>>2>>>0]=b;break;default:V(`invalid type for setValue: ${A}`)}},t.getValue=function(p,b="i8"){switch(b.endsWith("*")&&(b="*"),b){case"i1":case"i8":return(w(),I)[p>>>0];case"i16":return(w(),C)[p>>>1>>>0];case"i32":return(w(),E)[p>>>2>>>0];case"i64":return(w(),U)[p>>>3>>>0];case"float":return(w(),P)[p>>>2>>>0];case"double":return(w(),z)[p>>>3>>>0];case"*":return(w(),F)[p>>>2>>>0];default:V(`invalid type for getValue: ${b}`)}},t.UTF8ToString=Mo,t.stringToUTF8=At,t.lengthBytesUTF8=To;var ar,Ma,Na,Lo,Ea,Aa,$a,Ro,Ta,Sa,ne,Tn,Oa,J,Po,ee,La,Co,Ra,Pa,Ca,ft,xh=[Q,ue,Gi,Yi,Qi,Zi,Ji,Xi,ea,ta,na,ra,oa,sa,ia,aa,ua,da,pa,ga,wa,ba,ya,va,xa,ka],_a={1042604:(p,b,A,N,L)=>{if(t===void 0||!t.Tb)return 1;if((p=Mo(Number(p>>>0))).startsWith("./")&&(p=p.substring(2)),!(p=t.Tb.get(p)))return 2;if(b=Number(b>>>0),A=Number(A>>>0),N=Number(N>>>0),b+A>p.byteLength)return 3;try{let D=p.subarray(b,b+A);switch(L){case 0:(w(),B).set(D,N>>>0);break;case 1:t.ic?t.ic(N,D):t.kc(N,D);break;default:return 4}return 0}catch{return 4}},1043428:()=>typeof wasmOffsetConverter<"u"};function kh(){return typeof wasmOffsetConverter<"u"}function Mh(p,b,A,N){var L=ee();try{return oe(p)(b,A,N)}catch(D){if(J(L),D!==D+0)throw D;ne(1,0)}}function Nh(p,b,A){var N=ee();try{return oe(p)(b,A)}catch(L){if(J(N),L!==L+0)throw L;ne(1,0)}}function Eh(p){var b=ee();try{oe(p)()}catch(A){if(J(b),A!==A+0)throw A;ne(1,0)}}function Ah(p,b){var A=ee();try{return oe(p)(b)}catch(N){if(J(A),N!==N+0)throw N;ne(1,0)}}function $h(p,b,A){var N=ee();try{oe(p)(b,A)}catch(L){if(J(N),L!==L+0)throw L;ne(1,0)}}function Th(p,b){var A=ee();try{oe(p)(b)}catch(N){if(J(A),N!==N+0)throw N;ne(1,0)}}function Sh(p,b,A,N,L,D,G){var Y=ee();try{return oe(p)(b,A,N,L,D,G)}catch(re){if(J(Y),re!==re+0)throw re;ne(1,0)}}function Oh(p,b,A,N,L,D){var G=ee();try{oe(p)(b,A,N,L,D)}catch(Y){if(J(G),Y!==Y+0)throw Y;ne(1,0)}}function Lh(p,b,A,N){var L=ee();try{oe(p)(b,A,N)}catch(D){if(J(L),D!==D+0)throw D;ne(1,0)}}function Rh(p,b,A,N,L){var D=ee();try{oe(p)(b,A,N,L)}catch(G){if(J(D),G!==G+0)throw G;ne(1,0)}}function Ph(p,b,A,N,L,D,G){var Y=ee();try{oe(p)(b,A,N,L,D,G)}catch(re){if(J(Y),re!==re+0)throw re;ne(1,0)}}function Ch(p,b,A,N,L,D,G){var Y=ee();try{oe(p)(b,A,N,L,D,G)}catch(re){if(J(Y),re!==re+0)throw re;ne(1,0)}}function _h(p,b,A,N,L,D,G,Y){var re=ee();try{oe(p)(b,A,N,L,D,G,Y)}catch(ie){if(J(re),ie!==ie+0)throw ie;ne(1,0)}}function Ih(p,b,A,N,L){var D=ee();try{return oe(p)(b,A,N,L)}catch(G){if(J(D),G!==G+0)throw G;ne(1,0)}}function Dh(p,b,A){var N=ee();try{return oe(p)(b,A)}catch(L){if(J(N),L!==L+0)throw L;ne(1,0)}}function Bh(p,b,A,N,L,D,G,Y){var re=ee();try{oe(p)(b,A,N,L,D,G,Y)}catch(ie){if(J(re),ie!==ie+0)throw ie;ne(1,0)}}function Fh(p,b,A,N,L,D,G,Y,re,ie,Ne,Ue){var nt=ee();try{oe(p)(b,A,N,L,D,G,Y,re,ie,Ne,Ue)}catch(rt){if(J(nt),rt!==rt+0)throw rt;ne(1,0)}}function zh(p,b,A){var N=ee();try{return oe(p)(b,A)}catch(L){if(J(N),L!==L+0)throw L;return ne(1,0),0n}}function Uh(p,b,A,N,L,D,G,Y,re){var ie=ee();try{oe(p)(b,A,N,L,D,G,Y,re)}catch(Ne){if(J(ie),Ne!==Ne+0)throw Ne;ne(1,0)}}function jh(p){var b=ee();try{return oe(p)()}catch(A){if(J(b),A!==A+0)throw A;ne(1,0)}}function Wh(p,b){var A=ee();try{return oe(p)(b)}catch(N){if(J(A),N!==N+0)throw N;return ne(1,0),0n}}function Hh(p,b,A,N){var L=ee();try{return oe(p)(b,A,N)}catch(D){if(J(L),D!==D+0)throw D;ne(1,0)}}function Gh(p){var b=ee();try{return oe(p)()}catch(A){if(J(b),A!==A+0)throw A;return ne(1,0),0n}}function Vh(p,b,A,N){var L=ee();try{return oe(p)(b,A,N)}catch(D){if(J(L),D!==D+0)throw D;ne(1,0)}}function qh(p,b,A,N,L){var D=ee();try{return oe(p)(b,A,N,L)}catch(G){if(J(D),G!==G+0)throw G;ne(1,0)}}function Kh(p,b,A,N,L,D){var G=ee();try{return oe(p)(b,A,N,L,D)}catch(Y){if(J(G),Y!==Y+0)throw Y;ne(1,0)}}function Yh(p,b,A,N,L,D){var G=ee();try{return oe(p)(b,A,N,L,D)}catch(Y){if(J(G),Y!==Y+0)throw Y;ne(1,0)}}function Qh(p,b,A,N,L,D){var G=ee();try{return oe(p)(b,A,N,L,D)}catch(Y){if(J(G),Y!==Y+0)throw Y;ne(1,0)}}function Zh(p,b,A,N,L,D,G,Y){var re=ee();try{return oe(p)(b,A,N,L,D,G,Y)}catch(ie){if(J(re),ie!==ie+0)throw ie;ne(1,0)}}function Jh(p,b,A,N,L){var D=ee();try{return oe(p)(b,A,N,L)}catch(G){if(J(D),G!==G+0)throw G;return ne(1,0),0n}}function Xh(p,b,A,N){var L=ee();try{return oe(p)(b,A,N)}catch(D){if(J(L),D!==D+0)throw D;ne(1,0)}}function em(p,b,A,N){var L=ee();try{return oe(p)(b,A,N)}catch(D){if(J(L),D!==D+0)throw D;ne(1,0)}}function tm(p,b,A,N,L,D,G,Y,re,ie,Ne,Ue){var nt=ee();try{return oe(p)(b,A,N,L,D,G,Y,re,ie,Ne,Ue)}catch(rt){if(J(nt),rt!==rt+0)throw rt;ne(1,0)}}function nm(p,b,A,N,L,D,G,Y,re,ie,Ne){var Ue=ee();try{oe(p)(b,A,N,L,D,G,Y,re,ie,Ne)}catch(nt){if(J(Ue),nt!==nt+0)throw nt;ne(1,0)}}function rm(p,b,A,N,L,D,G,Y,re,ie,Ne,Ue,nt,rt,am,lm){var cm=ee();try{oe(p)(b,A,N,L,D,G,Y,re,ie,Ne,Ue,nt,rt,am,lm)}catch(_o){if(J(cm),_o!==_o+0)throw _o;ne(1,0)}}function om(p,b,A){var N=ee();try{return oe(p)(b,A)}catch(L){if(J(N),L!==L+0)throw L;ne(1,0)}}function sm(p,b,A){var N=ee();try{return oe(p)(b,A)}catch(L){if(J(N),L!==L+0)throw L;ne(1,0)}}function im(p,b,A,N){var L=ee();try{oe(p)(b,A,N)}catch(D){if(J(L),D!==D+0)throw D;ne(1,0)}}function lr(){if(0<Z)ye=lr;else if(r)h?.(t),H();else{for(var p=te;0<p.length;)p.shift()(t);0<Z?ye=lr:(t.calledRun=!0,y||(H(),h?.(t)))}}return r||(ft=await fe(),lr()),t.PTR_SIZE=4,R?t:new Promise((p,b)=>{h=p,g=b})}var Nl,Ua,_m=ce(()=>{"use strict";Nl=za,Ua=globalThis.self?.name?.startsWith("em-pthread"),Ua&&za()}),Wo,ts,ja,Le,El,fr,Wa,Ha,Ho,Ga,Go,Al,Vo,$l,as=ce(()=>{"use strict";is(),Wo=typeof location>"u"?void 0:"file:///page/",ts=!0,ja=()=>{if(ts){let e=URL;return new URL(new e("ort.wasm.bundle.min.mjs","file:///page/").href,Wo).href}return"file:///page/"},Le=ja(),El=()=>{if(Le&&!Le.startsWith("blob:"))return Le.substring(0,Le.lastIndexOf("/")+1)},fr=(e,t)=>{try{let n=t??Le;return(n?new URL(e,n):new URL(e)).origin===Wo}catch{return!1}},Wa=(e,t)=>{let n=t??Le;try{return(n?new URL(e,n):new URL(e)).href}catch{return}},Ha=(e,t)=>`${t??"./"}${e}`,Ho=async e=>{let t=await(await fetch(e,{credentials:"same-origin"})).blob();return URL.createObjectURL(t)},Ga=async e=>(await import(e)).default,Go=(Cm(),Xo(xl)).default,Al=async()=>{if(!Le)throw new Error("Failed to load proxy worker: cannot determine the script source URL.");if(fr(Le))return[void 0,Go()];let e=await Ho(Le);return[e,Go(e)]},Vo=(_m(),Xo(Ml)).default,$l=async(e,t,n,o)=>{let r=Vo&&!(e||t);if(r)if(Le)r=fr(Le)||o&&!n;else if(o&&!n)r=!0;else throw new Error("cannot determine the script source URL.");if(r)return[void 0,Vo];{let s="ort-wasm-simd-threaded.mjs",i=e??Wa(s,t),a=n&&i&&!fr(i,t),l=a?await Ho(i):i??Ha(s,t);return[a?l:void 0,await Ga(l)]}}}),qo,ur,On,Ko,Va,qa,Ka,ls,we,ln=ce(()=>{"use strict";as(),ur=!1,On=!1,Ko=!1,Va=()=>{if(typeof SharedArrayBuffer>"u")return!1;try{return typeof MessageChannel<"u"&&new MessageChannel().port1.postMessage(new SharedArrayBuffer(1)),WebAssembly.validate(new Uint8Array([0,97,115,109,1,0,0,0,1,4,1,96,0,0,3,2,1,0,5,4,1,3,1,1,10,11,1,9,0,65,0,254,16,2,0,26,11]))}catch{return!1}},qa=()=>{try{return WebAssembly.validate(new Uint8Array([0,97,115,109,1,0,0,0,1,4,1,96,0,0,3,2,1,0,10,30,1,28,0,65,0,253,15,253,12,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,253,186,1,26,11]))}catch{return!1}},Ka=()=>{try{return WebAssembly.validate(new Uint8Array([0,97,115,109,1,0,0,0,1,5,1,96,0,1,123,3,2,1,0,10,19,1,17,0,65,1,253,15,65,2,253,15,65,3,253,15,253,147,2,11]))}catch{return!1}},ls=async e=>{if(ur)return Promise.resolve();if(On)throw new Error("multiple calls to 'initializeWebAssembly()' detected.");if(Ko)throw new Error("previous call to 'initializeWebAssembly()' failed.");On=!0;let t=e.initTimeout,n=e.numThreads;if(e.simd!==!1){if(e.simd==="relaxed"){if(!Ka())throw new Error("Relaxed WebAssembly SIMD is not supported in the current environment.")}else if(!qa())throw new Error("WebAssembly SIMD is not supported in the current environment.")}let o=Va();n>1&&!o&&(typeof self<"u"&&!self.crossOriginIsolated&&console.warn("env.wasm.numThreads is set to "+n+", but this will not work unless you enable crossOriginIsolated mode. See https://web.dev/cross-origin-isolation-guide/ for more info."),console.warn("WebAssembly multi-threading is not supported in the current environment. Falling back to single-threading."),e.numThreads=n=1);let r=e.wasmPaths,s=typeof r=="string"?r:void 0,i=r?.mjs,a=i?.href??i,l=r?.wasm,c=l?.href??l,f=e.wasmBinary,[u,d]=await $l(a,s,n>1,!!f||!!c),h=!1,g=[];if(t>0&&g.push(new Promise(v=>{setTimeout(()=>{h=!0,v()},t)})),g.push(new Promise((v,k)=>{let m={numThreads:n};if(f)m.wasmBinary=f,m.locateFile=x=>x;else if(c||s)m.locateFile=x=>c??s+x;else if(a&&a.indexOf("blob:")!==0)m.locateFile=x=>new URL(x,a).href;else if(u){let x=El();x&&(m.locateFile=$=>x+$)}d(m).then(x=>{On=!1,ur=!0,qo=x,v(),u&&URL.revokeObjectURL(u)},x=>{On=!1,Ko=!0,k(x)})})),await Promise.race(g),h)throw new Error(`WebAssembly backend initializing failed due to timeout: ${t}ms`)},we=()=>{if(ur&&qo)return qo;throw new Error("WebAssembly is not initialized yet.")}}),je,gr,he,cs=ce(()=>{"use strict";ln(),je=(e,t)=>{let n=we(),o=n.lengthBytesUTF8(e)+1,r=n._malloc(o);return n.stringToUTF8(e,r,o),t.push(r),r},gr=(e,t,n,o)=>{if(typeof e=="object"&&e!==null){if(n.has(e))throw new Error("Circular reference in options");n.add(e)}Object.entries(e).forEach(([r,s])=>{let i=t?t+r:r;if(typeof s=="object")gr(s,i+".",n,o);else if(typeof s=="string"||typeof s=="number")o(i,s.toString());else if(typeof s=="boolean")o(i,s?"1":"0");else throw new Error(`Can't handle extra config type: ${typeof s}`)})},he=e=>{let t=we(),n=t.stackSave();try{let o=t.PTR_SIZE,r=t.stackAlloc(2*o);t._OrtGetLastError(r,r+o);let s=Number(t.getValue(r,o===4?"i32":"i64")),i=t.getValue(r+o,"*"),a=i?t.UTF8ToString(i):"";throw new Error(`${e} ERROR_CODE: ${s}, ERROR_MESSAGE: ${a}`)}finally{t.stackRestore(n)}}}),Tl,Im=ce(()=>{"use strict";ln(),cs(),Tl=e=>{let t=we(),n=0,o=[],r=e||{};try{if(e?.logSeverityLevel===void 0)r.logSeverityLevel=2;else if(typeof e.logSeverityLevel!="number"||!Number.isInteger(e.logSeverityLevel)||e.logSeverityLevel<0||e.logSeverityLevel>4)throw new Error(`log severity level is not valid: ${e.logSeverityLevel}`);if(e?.logVerbosityLevel===void 0)r.logVerbosityLevel=0;else if(typeof e.logVerbosityLevel!="number"||!Number.isInteger(e.logVerbosityLevel))throw new Error(`log verbosity level is not valid: ${e.logVerbosityLevel}`);e?.terminate===void 0&&(r.terminate=!1);let s=0;return e?.tag!==void 0&&(s=je(e.tag,o)),n=t._OrtCreateRunOptions(r.logSeverityLevel,r.logVerbosityLevel,!!r.terminate,s),n===0&&he("Can't create run options."),e?.extra!==void 0&&gr(e.extra,"",new WeakSet,(i,a)=>{let l=je(i,o),c=je(a,o);t._OrtAddRunConfigEntry(n,l,c)!==0&&he(`Can't set a run config entry: ${i} - ${a}.`)}),[n,o]}catch(s){throw n!==0&&t._OrtReleaseRunOptions(n),o.forEach(i=>t._free(i)),s}}}),Ya,Qa,Za,St,Ja,Sl,Dm=ce(()=>{"use strict";ln(),cs(),Ya=e=>{switch(e){case"disabled":return 0;case"basic":return 1;case"extended":return 2;case"layout":return 3;case"all":return 99;default:throw new Error(`unsupported graph optimization level: ${e}`)}},Qa=e=>{switch(e){case"sequential":return 0;case"parallel":return 1;default:throw new Error(`unsupported execution mode: ${e}`)}},Za=e=>{e.extra||(e.extra={}),e.extra.session||(e.extra.session={});let t=e.extra.session;t.use_ort_model_bytes_directly||(t.use_ort_model_bytes_directly="1"),e.executionProviders&&e.executionProviders.some(n=>(typeof n=="string"?n:n.name)==="webgpu")&&(e.enableMemPattern=!1)},St=(e,t,n,o)=>{let r=je(t,o),s=je(n,o);we()._OrtAddSessionConfigEntry(e,r,s)!==0&&he(`Can't set a session config entry: ${t} - ${n}.`)},Ja=async(e,t,n)=>{let o=t.executionProviders;for(let r of o){let s=typeof r=="string"?r:r.name,i=[];switch(s){case"webnn":if(s="WEBNN",St(e,"session.disable_quant_qdq","1",n),St(e,"session.disable_qdq_constant_folding","1",n),typeof r!="string"){let u=r?.deviceType;u&&St(e,"deviceType",u,n)}break;case"webgpu":if(s="JS",typeof r!="string"){let u=r;if(u?.preferredLayout){if(u.preferredLayout!=="NCHW"&&u.preferredLayout!=="NHWC")throw new Error(`preferredLayout must be either 'NCHW' or 'NHWC': ${u.preferredLayout}`);St(e,"preferredLayout",u.preferredLayout,n)}}break;case"wasm":case"cpu":continue;default:throw new Error(`not supported execution provider: ${s}`)}let a=je(s,n),l=i.length,c=0,f=0;if(l>0){c=we()._malloc(l*we().PTR_SIZE),n.push(c),f=we()._malloc(l*we().PTR_SIZE),n.push(f);for(let u=0;u<l;u++)we().setValue(c+u*we().PTR_SIZE,i[u][0],"*"),we().setValue(f+u*we().PTR_SIZE,i[u][1],"*")}await we()._OrtAppendExecutionProvider(e,a,c,f,l)!==0&&he(`Can't append execution provider: ${s}.`)}},Sl=async e=>{let t=we(),n=0,o=[],r=e||{};Za(r);try{let s=Ya(r.graphOptimizationLevel??"all"),i=Qa(r.executionMode??"sequential"),a=typeof r.logId=="string"?je(r.logId,o):0,l=r.logSeverityLevel??2;if(!Number.isInteger(l)||l<0||l>4)throw new Error(`log severity level is not valid: ${l}`);let c=r.logVerbosityLevel??0;if(!Number.isInteger(c)||c<0||c>4)throw new Error(`log verbosity level is not valid: ${c}`);let f=typeof r.optimizedModelFilePath=="string"?je(r.optimizedModelFilePath,o):0;if(n=t._OrtCreateSessionOptions(s,!!r.enableCpuMemArena,!!r.enableMemPattern,i,!!r.enableProfiling,0,a,l,c,f),n===0&&he("Can't create session options."),r.executionProviders&&await Ja(n,r,o),r.enableGraphCapture!==void 0){if(typeof r.enableGraphCapture!="boolean")throw new Error(`enableGraphCapture must be a boolean value: ${r.enableGraphCapture}`);St(n,"enableGraphCapture",r.enableGraphCapture.toString(),o)}if(r.freeDimensionOverrides)for(let[u,d]of Object.entries(r.freeDimensionOverrides)){if(typeof u!="string")throw new Error(`free dimension override name must be a string: ${u}`);if(typeof d!="number"||!Number.isInteger(d)||d<0)throw new Error(`free dimension override value must be a non-negative integer: ${d}`);let h=je(u,o);t._OrtAddFreeDimensionOverride(n,h,d)!==0&&he(`Can't set a free dimension override: ${u} - ${d}.`)}return r.extra!==void 0&&gr(r.extra,"",new WeakSet,(u,d)=>{St(n,u,d,o)}),[n,o]}catch(s){throw n!==0&&t._OrtReleaseSessionOptions(n)!==0&&he("Can't release session options."),o.forEach(i=>t._free(i)),s}}}),tn,hr,nn,Ol,Ll,fs,us,Rl,Pl=ce(()=>{"use strict";tn=e=>{switch(e){case"int8":return 3;case"uint8":return 2;case"bool":return 9;case"int16":return 5;case"uint16":return 4;case"int32":return 6;case"uint32":return 12;case"float16":return 10;case"float32":return 1;case"float64":return 11;case"string":return 8;case"int64":return 7;case"uint64":return 13;case"int4":return 22;case"uint4":return 21;default:throw new Error(`unsupported data type: ${e}`)}},hr=e=>{switch(e){case 3:return"int8";case 2:return"uint8";case 9:return"bool";case 5:return"int16";case 4:return"uint16";case 6:return"int32";case 12:return"uint32";case 10:return"float16";case 1:return"float32";case 11:return"float64";case 8:return"string";case 7:return"int64";case 13:return"uint64";case 22:return"int4";case 21:return"uint4";default:throw new Error(`unsupported data type: ${e}`)}},nn=(e,t)=>{let n=[-1,4,1,1,2,2,4,8,-1,1,2,8,4,8,-1,-1,-1,-1,-1,-1,-1,.5,.5][e],o=typeof t=="number"?t:t.reduce((r,s)=>r*s,1);return n>0?Math.ceil(o*n):void 0},Ol=e=>{switch(e){case"float16":return typeof Float16Array<"u"?Float16Array:Uint16Array;case"float32":return Float32Array;case"uint8":return Uint8Array;case"int8":return Int8Array;case"uint16":return Uint16Array;case"int16":return Int16Array;case"int32":return Int32Array;case"bool":return Uint8Array;case"float64":return Float64Array;case"uint32":return Uint32Array;case"int64":return BigInt64Array;case"uint64":return BigUint64Array;default:throw new Error(`unsupported type: ${e}`)}},Ll=e=>{switch(e){case"verbose":return 0;case"info":return 1;case"warning":return 2;case"error":return 3;case"fatal":return 4;default:throw new Error(`unsupported logging level: ${e}`)}},fs=e=>e==="float32"||e==="float16"||e==="int32"||e==="int64"||e==="uint32"||e==="uint8"||e==="bool"||e==="uint4"||e==="int4",us=e=>e==="float32"||e==="float16"||e==="int32"||e==="int64"||e==="uint32"||e==="uint64"||e==="int8"||e==="uint8"||e==="bool"||e==="uint4"||e==="int4",Rl=e=>{switch(e){case"none":return 0;case"cpu":return 1;case"cpu-pinned":return 2;case"texture":return 3;case"gpu-buffer":return 4;case"ml-tensor":return 5;default:throw new Error(`unsupported data location: ${e}`)}}}),ds,Cl=ce(()=>{"use strict";is(),ds=async e=>{if(typeof e=="string"){let t=await fetch(e);if(!t.ok)throw new Error(`failed to load external data file: ${e}`);let n=t.headers.get("Content-Length"),o=n?parseInt(n,10):0;if(o<1073741824)return new Uint8Array(await t.arrayBuffer());{if(!t.body)throw new Error(`failed to load external data file: ${e}, no response body.`);let r=t.body.getReader(),s;try{s=new ArrayBuffer(o)}catch(a){if(a instanceof RangeError){let l=Math.ceil(o/65536);s=new WebAssembly.Memory({initial:l,maximum:l}).buffer}else throw a}let i=0;for(;;){let{done:a,value:l}=await r.read();if(a)break;let c=l.byteLength;new Uint8Array(s,i,c).set(l),i+=c}return new Uint8Array(s,0,o)}}else return e instanceof Blob?new Uint8Array(await e.arrayBuffer()):e instanceof Uint8Array?e:new Uint8Array(e)}}),Xa,ps,hs,Ot,el,Yo,wr,ms,gs,Qo,ws,bs,ys,_l=ce(()=>{"use strict";Ct(),Im(),Dm(),Pl(),ln(),cs(),Cl(),Xa=(e,t)=>{we()._OrtInit(e,t)!==0&&he("Can't initialize onnxruntime.")},ps=async e=>{Xa(e.wasm.numThreads,Ll(e.logLevel))},hs=async(e,t)=>{we().asyncInit?.();let n=e.webgpu.adapter;if(t==="webgpu"){if(typeof navigator>"u"||!navigator.gpu)throw new Error("WebGPU is not supported in current environment");if(n){if(typeof n.limits!="object"||typeof n.features!="object"||typeof n.requestDevice!="function")throw new Error("Invalid GPU adapter set in `env.webgpu.adapter`. It must be a GPUAdapter object.")}else{let o=e.webgpu.powerPreference;if(o!==void 0&&o!=="low-power"&&o!=="high-performance")throw new Error(`Invalid powerPreference setting: "${o}"`);let r=e.webgpu.forceFallbackAdapter;if(r!==void 0&&typeof r!="boolean")throw new Error(`Invalid forceFallbackAdapter setting: "${r}"`);if(n=await navigator.gpu.requestAdapter({powerPreference:o,forceFallbackAdapter:r}),!n)throw new Error('Failed to get GPU adapter. You may need to enable flag "--enable-unsafe-webgpu" if you are using Chrome.')}}if(t==="webnn"&&(typeof navigator>"u"||!navigator.ml))throw new Error("WebNN is not supported in current environment")},Ot=new Map,el=e=>{let t=we(),n=t.stackSave();try{let o=t.PTR_SIZE,r=t.stackAlloc(2*o);t._OrtGetInputOutputCount(e,r,r+o)!==0&&he("Can't get session input/output count.");let s=o===4?"i32":"i64";return[Number(t.getValue(r,s)),Number(t.getValue(r+o,s))]}finally{t.stackRestore(n)}},Yo=(e,t)=>{let n=we(),o=n.stackSave(),r=0;try{let s=n.PTR_SIZE,i=n.stackAlloc(2*s);n._OrtGetInputOutputMetadata(e,t,i,i+s)!==0&&he("Can't get session input/output metadata.");let a=Number(n.getValue(i,"*"));r=Number(n.getValue(i+s,"*"));let l=n.HEAP32[r/4];if(l===0)return[a,0];let c=n.HEAPU32[r/4+1],f=[];for(let u=0;u<c;u++){let d=Number(n.getValue(r+8+u*s,"*"));f.push(d!==0?n.UTF8ToString(d):Number(n.getValue(r+8+(u+c)*s,"*")))}return[a,l,f]}finally{n.stackRestore(o),r!==0&&n._OrtFree(r)}},wr=e=>{let t=we(),n=t._malloc(e.byteLength);if(n===0)throw new Error(`Can't create a session. failed to allocate a buffer of size ${e.byteLength}.`);return t.HEAPU8.set(e,n),[n,e.byteLength]},ms=async(e,t)=>{let n,o,r=we();Array.isArray(e)?[n,o]=e:e.buffer===r.HEAPU8.buffer?[n,o]=[e.byteOffset,e.byteLength]:[n,o]=wr(e);let s=0,i=0,a=0,l=[],c=[],f=[];try{if([i,l]=await Sl(t),t?.externalData&&r.mountExternalData){let $=[];for(let y of t.externalData){let T=typeof y=="string"?y:y.path,w=typeof y=="string"?y:y.data;$.push(ds(w).then(O=>{r.mountExternalData(T,O)}))}await Promise.all($)}for(let $ of t?.executionProviders??[])if((typeof $=="string"?$:$.name)==="webnn"){if(r.shouldTransferToMLTensor=!1,typeof $!="string"){let y=$,T=y?.context,w=y?.gpuDevice,O=y?.deviceType,S=y?.powerPreference;T?r.currentContext=T:w?r.currentContext=await r.webnnCreateMLContext(w):r.currentContext=await r.webnnCreateMLContext({deviceType:O,powerPreference:S})}else r.currentContext=await r.webnnCreateMLContext();break}s=await r._OrtCreateSession(n,o,i),r.webgpuOnCreateSession?.(s),s===0&&he("Can't create a session."),r.jsepOnCreateSession?.(),r.currentContext&&(r.webnnRegisterMLContext(s,r.currentContext),r.currentContext=void 0,r.shouldTransferToMLTensor=!0);let[u,d]=el(s),h=!!t?.enableGraphCapture,g=[],v=[],k=[],m=[],x=[];for(let $=0;$<u;$++){let[y,T,w]=Yo(s,$);y===0&&he("Can't get an input name."),c.push(y);let O=r.UTF8ToString(y);g.push(O),k.push(T===0?{name:O,isTensor:!1}:{name:O,isTensor:!0,type:hr(T),shape:w})}for(let $=0;$<d;$++){let[y,T,w]=Yo(s,$+u);y===0&&he("Can't get an output name."),f.push(y);let O=r.UTF8ToString(y);v.push(O),m.push(T===0?{name:O,isTensor:!1}:{name:O,isTensor:!0,type:hr(T),shape:w})}return Ot.set(s,[s,c,f,null,h,!1]),[s,g,v,k,m]}catch(u){throw c.forEach(d=>r._OrtFree(d)),f.forEach(d=>r._OrtFree(d)),a!==0&&r._OrtReleaseBinding(a)!==0&&he("Can't release IO binding."),s!==0&&r._OrtReleaseSession(s)!==0&&he("Can't release session."),u}finally{r._free(n),i!==0&&r._OrtReleaseSessionOptions(i)!==0&&he("Can't release session options."),l.forEach(u=>r._free(u)),r.unmountExternalData?.()}},gs=e=>{let t=we(),n=Ot.get(e);if(!n)throw new Error(`cannot release session. invalid session id: ${e}`);let[o,r,s,i,a]=n;i&&(a&&t._OrtClearBoundOutputs(i.handle)!==0&&he("Can't clear bound outputs."),t._OrtReleaseBinding(i.handle)!==0&&he("Can't release IO binding.")),t.jsepOnReleaseSession?.(e),t.webnnOnReleaseSession?.(e),t.webgpuOnReleaseSession?.(e),r.forEach(l=>t._OrtFree(l)),s.forEach(l=>t._OrtFree(l)),t._OrtReleaseSession(o)!==0&&he("Can't release session."),Ot.delete(e)},Qo=async(e,t,n,o,r,s,i=!1)=>{if(!e){t.push(0);return}let a=we(),l=a.PTR_SIZE,c=e[0],f=e[1],u=e[3],d=u,h,g;if(c==="string"&&(u==="gpu-buffer"||u==="ml-tensor"))throw new Error("String tensor is not supported on GPU.");if(i&&u!=="gpu-buffer")throw new Error(`External buffer must be provided for input/output index ${s} when enableGraphCapture is true.`);if(u==="gpu-buffer"){let m=e[2].gpuBuffer;g=nn(tn(c),f);{let x=a.jsepRegisterBuffer;if(!x)throw new Error('Tensor location "gpu-buffer" is not supported without using WebGPU.');h=x(o,s,m,g)}}else if(u==="ml-tensor"){let m=e[2].mlTensor;g=nn(tn(c),f);let x=a.webnnRegisterMLTensor;if(!x)throw new Error('Tensor location "ml-tensor" is not supported without using WebNN.');h=x(o,m,tn(c),f)}else{let m=e[2];if(Array.isArray(m)){g=l*m.length,h=a._malloc(g),n.push(h);for(let x=0;x<m.length;x++){if(typeof m[x]!="string")throw new TypeError(`tensor data at index ${x} is not a string`);a.setValue(h+x*l,je(m[x],n),"*")}}else{let x=a.webnnIsGraphInput,$=a.webnnIsGraphOutput;if(c!=="string"&&x&&$){let y=a.UTF8ToString(r);if(x(o,y)||$(o,y)){let T=tn(c);g=nn(T,f),d="ml-tensor";let w=a.webnnCreateTemporaryTensor,O=a.webnnUploadTensor;if(!w||!O)throw new Error('Tensor location "ml-tensor" is not supported without using WebNN.');let S=await w(o,T,f);O(S,new Uint8Array(m.buffer,m.byteOffset,m.byteLength)),h=S}else g=m.byteLength,h=a._malloc(g),n.push(h),a.HEAPU8.set(new Uint8Array(m.buffer,m.byteOffset,g),h)}else g=m.byteLength,h=a._malloc(g),n.push(h),a.HEAPU8.set(new Uint8Array(m.buffer,m.byteOffset,g),h)}}let v=a.stackSave(),k=a.stackAlloc(4*f.length);try{f.forEach((x,$)=>a.setValue(k+$*l,x,l===4?"i32":"i64"));let m=a._OrtCreateTensor(tn(c),h,g,k,f.length,Rl(d));m===0&&he(`Can't create tensor for input/output. session=${o}, index=${s}.`),t.push(m)}finally{a.stackRestore(v)}},ws=async(e,t,n,o,r,s)=>{let i=we(),a=i.PTR_SIZE,l=Ot.get(e);if(!l)throw new Error(`cannot run inference. invalid session id: ${e}`);let c=l[0],f=l[1],u=l[2],d=l[3],h=l[4],g=l[5],v=t.length,k=o.length,m=0,x=[],$=[],y=[],T=[],w=[],O=i.stackSave(),S=i.stackAlloc(v*a),I=i.stackAlloc(v*a),B=i.stackAlloc(k*a),C=i.stackAlloc(k*a);try{[m,x]=Tl(s),sn("wasm prepareInputOutputTensor");for(let z=0;z<v;z++)await Qo(n[z],$,T,e,f[t[z]],t[z],h);for(let z=0;z<k;z++)await Qo(r[z],y,T,e,u[o[z]],v+o[z],h);an("wasm prepareInputOutputTensor");for(let z=0;z<v;z++)i.setValue(S+z*a,$[z],"*"),i.setValue(I+z*a,f[t[z]],"*");for(let z=0;z<k;z++)i.setValue(B+z*a,y[z],"*"),i.setValue(C+z*a,u[o[z]],"*");i.jsepOnRunStart?.(c),i.webnnOnRunStart?.(c);let E;E=await i._OrtRun(c,I,S,v,C,k,B,m),E!==0&&he("failed to call OrtRun().");let F=[],P=[];sn("wasm ProcessOutputTensor");for(let z=0;z<k;z++){let U=Number(i.getValue(B+z*a,"*"));if(U===y[z]||w.includes(y[z])){F.push(r[z]),U!==y[z]&&i._OrtReleaseTensor(U)!==0&&he("Can't release tensor.");continue}let K=i.stackSave(),R=i.stackAlloc(4*a),W=!1,H,V=0;try{i._OrtGetTensorData(U,R,R+a,R+2*a,R+3*a)!==0&&he(`Can't access output tensor data on index ${z}.`);let q=a===4?"i32":"i64",fe=Number(i.getValue(R,q));V=i.getValue(R+a,"*");let se=i.getValue(R+a*2,"*"),pe=Number(i.getValue(R+a*3,q)),te=[];for(let ae=0;ae<pe;ae++)te.push(Number(i.getValue(se+ae*a,q)));i._OrtFree(se)!==0&&he("Can't free memory for tensor dims.");let Z=te.reduce((ae,j)=>ae*j,1);H=hr(fe);let ye=d?.outputPreferredLocations[o[z]];if(H==="string"){if(ye==="gpu-buffer"||ye==="ml-tensor")throw new Error("String tensor is not supported on GPU.");let ae=[];for(let j=0;j<Z;j++){let _=i.getValue(V+j*a,"*"),Q=i.getValue(V+(j+1)*a,"*"),ue=j===Z-1?void 0:Q-_;ae.push(i.UTF8ToString(_,ue))}F.push([H,te,ae,"cpu"])}else if(ye==="gpu-buffer"&&Z>0){let ae=i.jsepGetBuffer;if(!ae)throw new Error('preferredLocation "gpu-buffer" is not supported without using WebGPU.');let j=ae(V),_=nn(fe,Z);if(_===void 0||!fs(H))throw new Error(`Unsupported data type: ${H}`);W=!0,F.push([H,te,{gpuBuffer:j,download:i.jsepCreateDownloader(j,_,H),dispose:()=>{i._OrtReleaseTensor(U)!==0&&he("Can't release tensor.")}},"gpu-buffer"])}else if(ye==="ml-tensor"&&Z>0){let ae=i.webnnEnsureTensor,j=i.webnnIsGraphInputOutputTypeSupported;if(!ae||!j)throw new Error('preferredLocation "ml-tensor" is not supported without using WebNN.');if(nn(fe,Z)===void 0||!us(H))throw new Error(`Unsupported data type: ${H}`);if(!j(e,H,!1))throw new Error(`preferredLocation "ml-tensor" for ${H} output is not supported by current WebNN Context.`);let _=await ae(e,V,fe,te,!1);W=!0,F.push([H,te,{mlTensor:_,download:i.webnnCreateMLTensorDownloader(V,H),dispose:()=>{i.webnnReleaseTensorId(V),i._OrtReleaseTensor(U)}},"ml-tensor"])}else if(ye==="ml-tensor-cpu-output"&&Z>0){let ae=i.webnnCreateMLTensorDownloader(V,H)(),j=F.length;W=!0,P.push((async()=>{let _=[j,await ae];return i.webnnReleaseTensorId(V),i._OrtReleaseTensor(U),_})()),F.push([H,te,[],"cpu"])}else{let ae=Ol(H),j=new ae(Z);new Uint8Array(j.buffer,j.byteOffset,j.byteLength).set(i.HEAPU8.subarray(V,V+j.byteLength)),F.push([H,te,j,"cpu"])}}finally{i.stackRestore(K),H==="string"&&V&&i._free(V),W||i._OrtReleaseTensor(U)}}d&&!h&&(i._OrtClearBoundOutputs(d.handle)!==0&&he("Can't clear bound outputs."),Ot.set(e,[c,f,u,d,h,!1]));for(let[z,U]of await Promise.all(P))F[z][2]=U;return an("wasm ProcessOutputTensor"),F}finally{i.webnnOnRunEnd?.(c),i.stackRestore(O),$.forEach(E=>i._OrtReleaseTensor(E)),y.forEach(E=>i._OrtReleaseTensor(E)),T.forEach(E=>i._free(E)),m!==0&&i._OrtReleaseRunOptions(m),x.forEach(E=>i._free(E))}},bs=e=>{let t=we(),n=Ot.get(e);if(!n)throw new Error("invalid session id");let o=n[0],r=t._OrtEndProfiling(o);r===0&&he("Can't get an profile file name."),t._OrtFree(r)},ys=e=>{let t=[];for(let n of e){let o=n[2];!Array.isArray(o)&&"buffer"in o&&t.push(o.buffer)}return t}}),dt,De,en,Ln,Rn,dr,Zo,pr,Lt,Rt,tl,Il,Dl,Bl,Fl,zl,Ul,jl,Wl=ce(()=>{"use strict";Ct(),_l(),ln(),as(),dt=()=>!!ge.wasm.proxy&&typeof document<"u",en=!1,Ln=!1,Rn=!1,pr=new Map,Lt=(e,t)=>{let n=pr.get(e);n?n.push(t):pr.set(e,[t])},Rt=()=>{if(en||!Ln||Rn||!De)throw new Error("worker not ready")},tl=e=>{switch(e.data.type){case"init-wasm":en=!1,e.data.err?(Rn=!0,Zo[1](e.data.err)):(Ln=!0,Zo[0]()),dr&&(URL.revokeObjectURL(dr),dr=void 0);break;case"init-ep":case"copy-from":case"create":case"release":case"run":case"end-profiling":{let t=pr.get(e.data.type);e.data.err?t.shift()[1](e.data.err):t.shift()[0](e.data.out);break}default:}},Il=async()=>{if(!Ln){if(en)throw new Error("multiple calls to 'initWasm()' detected.");if(Rn)throw new Error("previous call to 'initWasm()' failed.");if(en=!0,dt())return new Promise((e,t)=>{De?.terminate(),Al().then(([n,o])=>{try{De=o,De.onerror=s=>t(s),De.onmessage=tl,Zo=[e,t];let r={type:"init-wasm",in:ge};!r.in.wasm.wasmPaths&&(n||ts)&&(r.in.wasm.wasmPaths={wasm:new URL("ort-wasm-simd-threaded.wasm","file:///page/").href}),De.postMessage(r),dr=n}catch(r){t(r)}},t)});try{await ls(ge.wasm),await ps(ge),Ln=!0}catch(e){throw Rn=!0,e}finally{en=!1}}},Dl=async e=>{if(dt())return Rt(),new Promise((t,n)=>{Lt("init-ep",[t,n]);let o={type:"init-ep",in:{epName:e,env:ge}};De.postMessage(o)});await hs(ge,e)},Bl=async e=>dt()?(Rt(),new Promise((t,n)=>{Lt("copy-from",[t,n]);let o={type:"copy-from",in:{buffer:e}};De.postMessage(o,[e.buffer])})):wr(e),Fl=async(e,t)=>{if(dt()){if(t?.preferredOutputLocation)throw new Error('session option "preferredOutputLocation" is not supported for proxy.');return Rt(),new Promise((n,o)=>{Lt("create",[n,o]);let r={type:"create",in:{model:e,options:{...t}}},s=[];e instanceof Uint8Array&&s.push(e.buffer),De.postMessage(r,s)})}else return ms(e,t)},zl=async e=>{if(dt())return Rt(),new Promise((t,n)=>{Lt("release",[t,n]);let o={type:"release",in:e};De.postMessage(o)});gs(e)},Ul=async(e,t,n,o,r,s)=>{if(dt()){if(n.some(i=>i[3]!=="cpu"))throw new Error("input tensor on GPU is not supported for proxy.");if(r.some(i=>i))throw new Error("pre-allocated output tensor is not supported for proxy.");return Rt(),new Promise((i,a)=>{Lt("run",[i,a]);let l=n,c={type:"run",in:{sessionId:e,inputIndices:t,inputs:l,outputIndices:o,options:s}};De.postMessage(c,ys(l))})}else return ws(e,t,n,o,r,s)},jl=async e=>{if(dt())return Rt(),new Promise((t,n)=>{Lt("end-profiling",[t,n]);let o={type:"end-profiling",in:e};De.postMessage(o)});bs(e)}}),Jo,nl,Hl,Bm=ce(()=>{"use strict";Ct(),Wl(),Pl(),is(),Cl(),Jo=(e,t)=>{switch(e.location){case"cpu":return[e.type,e.dims,e.data,"cpu"];case"gpu-buffer":return[e.type,e.dims,{gpuBuffer:e.gpuBuffer},"gpu-buffer"];case"ml-tensor":return[e.type,e.dims,{mlTensor:e.mlTensor},"ml-tensor"];default:throw new Error(`invalid data location: ${e.location} for ${t()}`)}},nl=e=>{switch(e[3]){case"cpu":return new Pe(e[0],e[2],e[1]);case"gpu-buffer":{let t=e[0];if(!fs(t))throw new Error(`not supported data type: ${t} for deserializing GPU tensor`);let{gpuBuffer:n,download:o,dispose:r}=e[2];return Pe.fromGpuBuffer(n,{dataType:t,dims:e[1],download:o,dispose:r})}case"ml-tensor":{let t=e[0];if(!us(t))throw new Error(`not supported data type: ${t} for deserializing MLTensor tensor`);let{mlTensor:n,download:o,dispose:r}=e[2];return Pe.fromMLTensor(n,{dataType:t,dims:e[1],download:o,dispose:r})}default:throw new Error(`invalid data location: ${e[3]}`)}},Hl=class{async fetchModelAndCopyToWasmMemory(e){return Bl(await ds(e))}async loadModel(e,t){rn();let n;typeof e=="string"?n=await this.fetchModelAndCopyToWasmMemory(e):n=e,[this.sessionId,this.inputNames,this.outputNames,this.inputMetadata,this.outputMetadata]=await Fl(n,t),on()}async dispose(){return zl(this.sessionId)}async run(e,t,n){rn();let o=[],r=[];Object.entries(e).forEach(u=>{let d=u[0],h=u[1],g=this.inputNames.indexOf(d);if(g===-1)throw new Error(`invalid input '${d}'`);o.push(h),r.push(g)});let s=[],i=[];Object.entries(t).forEach(u=>{let d=u[0],h=u[1],g=this.outputNames.indexOf(d);if(g===-1)throw new Error(`invalid output '${d}'`);s.push(h),i.push(g)});let a=o.map((u,d)=>Jo(u,()=>`input "${this.inputNames[r[d]]}"`)),l=s.map((u,d)=>u?Jo(u,()=>`output "${this.outputNames[i[d]]}"`):null),c=await Ul(this.sessionId,r,a,i,l,n),f={};for(let u=0;u<c.length;u++)f[this.outputNames[i[u]]]=s[u]??nl(c[u]);return on(),f}startProfiling(){}endProfiling(){jl(this.sessionId)}}}),Gl={};br(Gl,{OnnxruntimeWebAssemblyBackend:()=>rs,initializeFlags:()=>ns,wasmBackend:()=>Vl});var ns,rs,Vl,Fm=ce(()=>{"use strict";Ct(),Wl(),Bm(),ns=()=>{(typeof ge.wasm.initTimeout!="number"||ge.wasm.initTimeout<0)&&(ge.wasm.initTimeout=0);let e=ge.wasm.simd;if(typeof e!="boolean"&&e!==void 0&&e!=="fixed"&&e!=="relaxed"&&(console.warn(`Property "env.wasm.simd" is set to unknown value "${e}". Reset it to \`false\` and ignore SIMD feature checking.`),ge.wasm.simd=!1),typeof ge.wasm.proxy!="boolean"&&(ge.wasm.proxy=!1),typeof ge.wasm.trace!="boolean"&&(ge.wasm.trace=!1),typeof ge.wasm.numThreads!="number"||!Number.isInteger(ge.wasm.numThreads)||ge.wasm.numThreads<=0)if(typeof self<"u"&&!self.crossOriginIsolated)ge.wasm.numThreads=1;else{let t=typeof navigator>"u"?bm("node:os").cpus().length:navigator.hardwareConcurrency;ge.wasm.numThreads=Math.min(4,Math.ceil((t||1)/2))}},rs=class{async init(e){ns(),await Il(),await Dl(e)}async createInferenceSessionHandler(e,t){let n=new Hl;return await n.loadModel(e,t),n}},Vl=new rs});Ct();Ct();Ct();var zm="1.30.0";{let e=(Fm(),Xo(Gl)).wasmBackend;mr("cpu",e,10),mr("wasm",e,10)}Object.defineProperty(ge.versions,"web",{value:zm,enumerable:!0});function ql(e,t,n){let o=new Float64Array(t);for(let[r,s]of n)for(let i=r;i<s;i++)for(let a=0;a<t;a++)o[a]+=e[i*t+a]/(s-r)/n.length;return o}function Kl({mean:e,scale:t,layers:n},o){let r=Float64Array.from(o,(s,i)=>(s-e[i])/t[i]);return n.forEach(({weight:s,bias:i},a)=>{let l=a===0?r:r.map(c=>Math.max(c,0));r=Float64Array.from(i,(c,f)=>l.reduce((u,d,h)=>u+d*s[f*l.length+h],c))}),[r[0],r[1]]}var jm=1e-6;async function vr(e,t){Object.assign(ge.wasm,{wasmBinary:e,numThreads:1,proxy:!1});let n=await yr.create(t,{executionProviders:["wasm"],graphOptimizationLevel:"all"});return async function(s,i){let a=await n.run(o(s,i)),l=s.map((c,f)=>Hm(a,f,c,i));for(let c of Object.values(a))c.dispose();return l};function o(r,s){let i=s.table.rows.reduce((h,g)=>g.name==="photometry"?h:h+g.size,0),{curves:a}=s.filters,l=r.length,c=a.length,f={};for(let h of["values","seen","error","limit"])f[h]=new Float32Array(l*i),f[`filter_${h}`]=new Float32Array(l*c);r.forEach(({inputs:h,mask:g},v)=>{for(let k=0;k<g.length;k++){if(!g[k]||Number.isNaN(h.values[k]))continue;let[m,x]=k<i?["",v*i+k]:["filter_",v*c+k-i];f[`${m}values`][x]=h.values[k],f[`${m}seen`][x]=1,f[`${m}error`][x]=h.error[k],f[`${m}limit`][x]=h.limit[k]}});let u=(h,g)=>new Pe("float32",h,g),d={};for(let h of["values","seen","error","limit"])d[h]=u(f[h],[l,i]);if(s.has_trust&&(d.trust=new Pe("int64",new BigInt64Array(l).fill(BigInt(s.trust)),[l])),!s.knows_filters)return d;for(let h of["values","seen","error","limit"])d[`filter_${h}`]=u(f[`filter_${h}`],[l,c]);return d.filter_curves=u(Float32Array.from(a.flat()),[c,a[0].length]),d.filter_zero_points=u(Float32Array.from(s.filters.zero_points),[c]),d.filter_floors=u(Float32Array.from(s.filters.floors),[c]),d}}function Wm({data:e,dims:t},n,{queries:o}){let[,r,s]=t,i=e.subarray(n*r*s,(n+1)*r*s);return ql(i,s,o)}function Hm(e,t,{inputs:n,mask:o},r){let{table:s,scalars:i,ranges:a,normal_quantiles:l}=r,c=l.length,f=new Float32Array(s.size*c);for(let v of s.rows){let k=e[v.is_vector?v.name:"scalars"].data,m=v.size*c;f.set(k.subarray(t*m,(t+1)*m),v.start*c)}let u=e.densities.data,d=e.densities.dims[3],h={};i.forEach((v,k)=>{let[m,x,$]=[0,1,2].map(w=>{let O=((t*i.length+k)*3+w)*d;return u.slice(O,O+d)}),[y,T]=a[v];h[v]={weights:m,means:x,sigmas:$,low:y,high:T}});for(let v=0;v<s.size;v++)if(!(!o[v]||n.limit[v]||Number.isNaN(n.values[v])))for(let k=0;k<c;k++)f[v*c+k]=n.values[v]+n.error[v]*l[k];let g=s.rows.find(v=>!v.is_vector);return i.forEach((v,k)=>{let m=g.start+k;if(!o[m]||n.limit[m]||Number.isNaN(n.values[m]))return;let x=h[v];x.weights.fill(0)[0]=1,x.means.fill(n.values[m]),x.sigmas.fill(Math.max(n.error[m],jm*(x.high-x.low)))}),{quantiles:f,densities:h,place:r.map&&Kl(r.map,Wm(e.states,t,r))}}var[Yl,pt,Be,ht,Ql,_t]=[0,1,3,5,6,7],mt=({mask:e,inputs:t},n)=>!!e[n]&&!Number.isNaN(t.values[n]),We=({answer:e},t,n)=>e?.quantiles[t*_t+n]??Number.NaN;function vs(e,t){let n=Object.fromEntries(e.columns.map(a=>[a,new Float32Array(e.size).fill(Number.NaN)])),{truth:o,inputs:r}=t,s=new Uint8Array(e.size),i=new Uint8Array(e.size);for(let a=0;a<e.size;a++){let l=e.start+a,[c,f]=[r.values[l],r.error[l]],u=mt(t,l),d=u&&!!r.limit[l];s[a]=u&&!d?1:0,i[a]=s[a]&&f>0?1:0,n.truth[a]=o[l],n.implied&&t.implied&&(n.implied[a]=t.implied[l]),s[a]&&!i[a]&&(n.exact[a]=c),s[a]||(n.median[a]=We(t,l,Be)),n.low[a]=s[a]?c:We(t,l,pt),n.high[a]=s[a]?c:We(t,l,ht),d&&n.limit&&(n.limit[a]=c),i[a]&&n.measured&&(n.measured[a]=c,n.from[a]=c-f,n.to[a]=c+f)}return e.extent!==null&&!s.every(Boolean)&&Gm(e,t,n,s,i),n}function Gm(e,t,n,o,r){let s=[...o.keys()].filter(a=>!o[a]),i=(a,l)=>We(t,e.start+a,l);for(let a=0;a<e.size;a++){if(!r[a]||a&&r[a-1])continue;let l=a;for(;l<e.size&&r[l];)l++;let c=s.filter(u=>u<a).at(-1),f=s.find(u=>u>=l);for(let[u,d]of[["low",pt],["high",ht]]){let h=l-a<=5?d:Be;for(let g=a;g<l;g++)if(c===void 0||f===void 0)n[u][g]=i(c??f??g,h);else{let v=(g-c)/(f-c);n[u][g]=(1-v)*i(c,h)+v*i(f,h)}}}}var Vm=.01,qm=.1,Km=100,Zl=10,Ym=12,Jl=4,[Xl,ec,tc]=[" alone"," measured","questions"];async function xr(e,t,n,o,r){let{ood:s}=e,[i,a,l,c]=[0,"",0,""];for(let{hidden:d,names:h,end:g}of Zm(e,o)){if(await new Promise(k=>setTimeout(k)),!r())return null;let[v]=await t([{inputs:n,mask:o.map((k,m)=>d[m]?0:k)}],e.about);for(let k of h){let m=rc(e,k).filter(w=>d[w]),x=m.some(w=>n.error[w]>0),$=k+g,y=x&&s.rare[$+ec]||s.rare[$];if(x&&(c=ec),!y?.length)continue;l++;let T=eg(Jm(s,v.quantiles,n,m),y,s.rarities);T<i&&([i,a]=[T,k])}}let f=(s.rare[tc+c]??s.rare[tc]??[1])[0],u=Math.min(tg(i,l,f)/-2,Zl);for(let{name:d,beyond:h}of Xm(e,n,o))h>u&&h>=1&&([u,a]=[Math.min(h,Zl),d]);return{score:u,variable:a}}function nc({ood:e,about:t},n,o){if(!(n>=e.warn))return"";let r=t.table.rows.find(a=>a.name===o||a.names.includes(o)),s=r.is_vector?r.label:r.labels[r.names.indexOf(o)],i=r.name==="photometry"?"photometry in other surveys' filters":s;return/[a-z]/.test(i[1]??"")&&(i=i[0].toLowerCase()+i.slice(1)),`Take care, more unusual than 99% of the training galaxies: its ${i} surprises the model as ${Qm(n)} of theirs does`}function Qm(e){if(2*e>Jl)return`fewer than 1 in ${(10**Jl).toLocaleString("en")}`;let t=10**(2*e),n=10**Math.floor(Math.log10(t));return`1 in ${(Math.round(t/n)*n).toLocaleString("en")}`}function*Zm({about:e,ood:t},n){let{rows:o,size:r}=e.table;for(let i of[1,0]){let a=new Uint8Array(r),l=[];for(let c of o){if(!c.is_vector)continue;let f=!1;for(let u=0;u<c.size;u++)(c.size<=c.patch?u:Math.floor(u/c.patch))%2!==i||!n[c.start+u]||(a[c.start+u]=1,f=!0);f&&l.push(c.name)}l.length&&(yield{hidden:a,names:l,end:""})}for(let i of o){if(!i.is_vector||i.extent!==null||!(i.name+Xl in t.rare))continue;let a=Array.from({length:i.size},(c,f)=>i.start+f).filter(c=>n[c]);if(a.length<2)continue;let l=Math.min(a.length,Ym);for(let c=0;c<l;c++){let f=new Uint8Array(r);a.forEach((u,d)=>{d%l===c&&(f[u]=1)}),yield{hidden:f,names:[i.name],end:Xl}}}let s=o.find(i=>!i.is_vector);for(let[i,a]of s.names.entries()){let l=s.start+i;if(!n[l])continue;let c=new Uint8Array(r);c[l]=1,yield{hidden:c,names:[a],end:""}}}function rc({about:e},t){for(let n of e.table.rows){if(n.is_vector&&n.name===t)return Array.from({length:n.size},(o,r)=>n.start+r);if(!n.is_vector&&n.names.includes(t))return[n.start+n.names.indexOf(t)]}return[]}function Jm({spread:e},t,{values:n,error:o,limit:r},s){let[i,a]=[0,0];for(let l of s){let c=n[l];if(Number.isNaN(c))continue;a++;let[f,u,d]=[pt,Be,ht].map(v=>t[l*_t+v]),h=Math.max(c>u?d-u:u-f,Vm*e[l]),g=r[l]?Math.max(c-u,0):Math.abs(c-u);i+=Math.min(g/Math.hypot(h,o[l]),Km)**2}return Math.sqrt(i/Math.max(a,1))}function Xm(e,{values:t,error:n,limit:o},r){let{about:s,ood:i}=e;return s.table.rows.flatMap(l=>l.is_vector?[l.name]:l.names).map(l=>{let c=0;for(let f of rc(e,l)){if(!r[f]||o[f]||Number.isNaN(t[f]))continue;let u=Math.max(t[f]-i.high[f],i.low[f]-t[f]);c=Math.max(c,u/Math.hypot(qm*i.spread[f],n[f]))}return{name:l,beyond:c}})}function eg(e,t,n){let o=n.slice(0,t.length).map(Math.log10),r=[];t.forEach((c,f)=>{r.push(Math.max(c+1e-9*f,r[f-1]??-1/0))});let s=r.length-1,i=c=>(o[c+1]-o[c])/Math.max(r[c+1]-r[c],1e-6);if(e>r[s])return Math.min(o[s]+i(s-1)*(e-r[s]),0);if(e<r[0])return Math.min(o[0]+i(0)*(e-r[0]),0);let a=Math.min(Math.max(r.findIndex(c=>c>=e)-1,0),s-1),l=r[a+1]>r[a]?(e-r[a])/(r[a+1]-r[a]):0;return Math.min(o[a]+l*(o[a+1]-o[a]),0)}function tg(e,t,n){let o=Math.log10(Math.max(t,1))*n,r=e+o;return r<-2?r:Math.log10(-Math.expm1(10**o*Math.log1p(-Math.min(10**e,1-1e-12))))}async function Cn(e){let t=new Blob([e]).stream().pipeThrough(new DecompressionStream("gzip"));return new Uint8Array(await new Response(t).arrayBuffer())}function oc(e){let t=Uint8Array;if(t.fromBase64)return t.fromBase64(e);let n=atob(e),o=new Uint8Array(n.length);for(let r=0;r<n.length;r++)o[r]=n.charCodeAt(r);return o}var ng=/^([A-Za-z_][A-Za-z0-9_]*)(?:\[([^\]]*)\])?$/;var Fe=class extends Error{},rg=e=>new Uint8Array(e.size),og=e=>new Uint8Array(e.size).fill(1);function gt(e,t){for(let o of e.rows){if(o.name===t)return{row:o,start:o.start,stop:o.start+o.size};if(!o.is_vector&&o.names.includes(t)){let r=o.start+o.names.indexOf(t);return{row:o,start:r,stop:r+1}}}let n=e.rows.flatMap(o=>o.is_vector?[o.name]:[o.name,...o.names]);throw new Fe(`there is no '${t}'; there are ${n.join(", ")}.`)}function ot(e,t,n,o,r=null){let{row:s,start:i,stop:a}=gt(e,n),l=Uint8Array.from(t);for(let c=i;c<a;c++)(r===null||ic(s,r,c-s.start))&&(l[c]=o?1:0);return l}function It(e,t,n,o=null){let{row:r,start:s,stop:i}=gt(e,n);for(let a=s;a<i;a++)if(t[a]&&(o===null||ic(r,o,a-r.start)))return!0;return!1}function ic(e,t,n){if(e.extent===null)return t.includes(e.names[n]);let[o,r]=t;return e.axis[n]>=o&&(e.axis[n]<r||r>=e.extent[1])}function Dt(e,t,n=!1){return ac(e,t,n).map(([o,r])=>[e.edges[o],e.edges[r]])}function ac(e,t,n=!1){let o=[];for(let r=0;r<e.size;r++){if(!!t[e.start+r]===n)continue;let s=o.at(-1);s&&s[1]===r?s[1]=r+1:o.push([r,r+1])}return o}var kr=(e,t)=>e.every((n,o)=>n===t[o]);function He(e,t){let n=t.split(/\s+/).filter(Boolean);if(n.join()==="all")return og(e);let o=rg(e);for(let r of n.join()==="nothing"?[]:n){let s=ng.exec(r);if(!s)throw new Fe(`cannot read '${r}' in the mask '${t}'; write a name, or name[start:stop].`);let[,i,a]=s;if(a===void 0)o=ot(e,o,i,!0);else for(let l of a.split(","))o=ot(e,o,i,!0,sg(e,i,l))}return o}function sg(e,t,n){let{row:o}=gt(e,t),{extent:r}=o;if(o.name!==t)throw new Fe(`'${t}' is one number; it is seen or hidden whole, without a span.`);if(r===null){if(o.names.includes(n.trim()))return[n.trim()];throw new Fe(`'${n.trim()}' is none of the values of ${t}: ${o.names.join(", ")}.`)}let s=n.split(":").map(c=>c.trim()),[i,a]=r.map((c,f)=>s[f]===""?c:Number(s[f]));if(s.length===2&&r[0]<=i&&i<a&&a<=r[1])return[i,a];throw new Fe(`'${n}' is no span of ${t}; allowed: ${r[0]} to ${r[1]} ${o.unit}, start:stop.`)}function Ke(e,t){if(t.every(Boolean))return"all";let n=[];for(let o of e.rows){let r=t.subarray(o.start,o.start+o.size);if(!r.some(Boolean))continue;let s=o.names.filter((i,a)=>r[a]);r.every(Boolean)?n.push(o.name):o.is_vector?o.extent===null?n.push(`${o.name}[${s.join()}]`):n.push(`${o.name}[${ac(o,t).map(([i,a])=>ig(o,i,a)).join()}]`):n.push(...s)}return n.join(" ")||"nothing"}function ig({axis:e,extent:t,size:n},o,r){let[s,i]=t;return`${o===0?String(s):sc(e[o-1],e[o],i)}:${r===n?"":sc(e[r-1],e[r],i)}`}function sc(e,t,n){let o=t<n?t:(e+t)/2;for(let r=-6;r<12;r++){let s=10**-r,i=(Math.floor(o/s+1e-9)*s).toFixed(Math.max(r,0));if(e<Number(i)&&Number(i)<=o)return i}return String(o)}function Mr(e){let t=[];return e.forEach((n,o)=>{let r=t.at(-1);n&&r?.[1]===o?r[1]++:n&&t.push([o,o+1])}),t}var lc=5,ag=/%(2C|3A|3B|5B|5D)/g;function _n({about:e},{rows:t},n,o){let r=l=>({row:String(t[l.row]),mask:Ke(e.table,l.mask),noise:l.noise,focus:l.scalar,edit:l.edits.map(([c,f])=>`${c}:${f}`).join(),pins:l.pins.map(c=>Ke(e.table,c)).join(";"),reference:String(l.reference),frame:l.frame,truth:l.truth,time:l.time,sfr:l.sfr}),[s,i]=[Object.entries(r(n)),Object.values(r(o))];return new URLSearchParams(s.filter(([,l],c)=>l!==i[c])).toString().replace(ag,decodeURIComponent)}function cn(e,t,n,o){let{table:r,scalars:s}=e.about,i=e.vectors.panels.flatMap(h=>h.choices??[]),a=(h,g,v)=>{if(g.includes(v))return v;throw new Fe(`there is no ${h} '${v}'; there are ${g.join(", ")}.`)},l=h=>g=>{let v=i.find(k=>k.field===h);return{[h]:a(h,Object.keys(v?.options??{}),g)}},c={row:h=>({row:lg(h,t.rows)}),mask:h=>({mask:He(r,h)}),noise:h=>({noise:a("noise",Object.keys(t.measured),h)}),focus:h=>({scalar:a("scalar",s,h)}),edit:h=>({edits:h.split(",").map(g=>cg(e,g))}),pins:h=>({pins:h.split(";").map(g=>He(r,g))}),reference:h=>({reference:Number(a("reference",["0","1","2","3","4"],h))}),truth:h=>({truth:a("truth",["shown","off"],h)}),frame:l("frame"),time:l("time"),sfr:l("sfr")},f=new URLSearchParams(n),u=[],d=o;for(let[h,g]of Object.entries(c)){let v=f.get(h);if(v!==null)try{d={...d,...g(v)}}catch(k){if(!(k instanceof Fe))throw k;u.push(k.message)}}return d.reference>d.pins.length&&(d={...d,reference:0}),{snapshot:d,trouble:u.join(" ")}}function lg(e,t){let n=t.indexOf(Number(e));if(e&&n>=0)return n;let o=t.length>lc?`, ... (${t.length})`:"";throw new Fe(`galaxy ${e} is not on this page, which has ${t.slice(0,lc).join(", ")}${o}.`)}function cg({editable:e},t){let[n,o]=t.split(":"),r=e.find(i=>i.name===n),s=Number(o);if(r&&o&&s>=r.allowed[0]&&s<=r.allowed[1])return[n,s];throw new Fe(`cannot read the edit '${t}'; write name:number, like g:24.3.`)}var cc=`.bar {
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
`;function fc(e){let t=ve(e);(t===document?document.documentElement:t).requestFullscreen?.().catch(()=>{})}var ug=1500;function uc(e,t){let n=e.actions.map(([f,u,d,h])=>{let g=M("button",{type:"button","aria-label":d,title:h,"data-act":f},u);return g.addEventListener("click",()=>{g.getAttribute("aria-disabled")!=="true"&&(f==="link"?dg(g,u):t.send(f),f==="stage"&&fc(g))}),g}),o=M("span",{class:"galaxy-facts"}),r=M("button",{type:"button",class:"clear-filter","data-act":"clear"});r.addEventListener("click",()=>t.send("clear"));let s=M("code"),i=M("span",{class:"mosaic-mask",role:"status","aria-live":"polite"},"seen: ",s),a=M("nav",{"aria-label":"galaxies"},...n),l=M("div",{class:"bar"},a,o,r,i),c={summary(f){o.replaceChildren(M("b",{},f.name),...f.words.map(u=>M("span",{},u))),s.textContent=s.title=f.mask,r.hidden=!f.filter,r.replaceChildren(M("span",{},f.filter)," ×"),r.title=`clear filter: ${f.filter}`,r.setAttribute("aria-label",r.title)},idle(f){for(let u of n){let d=f.includes(u.dataset.act??"");u.setAttribute("aria-disabled",String(d))}},labels(f){n.forEach((u,d)=>{let[h,g]=e.actions[d];u.textContent=f[h]??g})},dark(f){l.classList.toggle("dark",f)}};return c.summary(e.summary),c.idle(e.idle),c.labels(e.labels),c.dark(e.dark),{element:l,changes:c}}async function dg(e,t){try{await navigator.clipboard.writeText(window.location.href),e.textContent="copied"}catch{e.textContent="copy it from the address"}setTimeout(()=>{e.textContent=t},ug)}var dc=4,pg=200,hg=4,Bt=["shown","off"];function mc(e,t,n,o){let{table:r}=e.about,s=[n],i=0,a=null,l=[],c=m=>{for(let x of l)x(m)},f={table:r,get now(){return s[i]},get drawn(){return a??s[i]},get canUndo(){return i>0},get canRedo(){return i<s.length-1},follow(m){l.push(m)},go(m){a=null;let x={...s[i],...m};mg(x,s[i])||(s=[...s.slice(0,i+1),x].slice(-pg),i=s.length-1),c(!1)},drag(m){a=m&&{...s[i],...m},c(!0)},undo:()=>u(-1),redo:()=>u(1),open:m=>f.go({row:m,edits:[]}),next:m=>f.open((s[i].row+m+t.n)%t.n),random:()=>f.open(Math.floor(Math.random()*t.n)),pin(){let{pins:m,mask:x}=s[i];m.some($=>kr($,x))||(m.length===dc?o(`${dc} masks are pinned already; take one away first.`):f.go({pins:[...m,x]}))},unpin(m){let{pins:x,reference:$}=s[i],y=$===m+1?0:$-+($>m+1);f.go({pins:x.filter((T,w)=>w!==m),reference:y})},toggle(m,x){let{mask:$}=s[i];f.go({mask:ot(r,$,m,!It(r,$,m,x),x)})},textOf:m=>Ke(r,m),receive(m){m.act==="drag"?h(m,pc(e,m)):m.act==="tap"?v(m.at,pc(e,m)):m.act==="cancel"?f.drag(null):m.act==="toggle"?f.toggle(m.row,[m.name]):m.act==="edit"?d({...k(m.name,m.value)},m.phase):m.act in{frame:0,time:0,sfr:0}&&f.go({[m.act]:m[m.act]})},edit(m,x,$){d(m===null?{edits:[]}:k(m,x),$?"move":"end")},reveal:()=>f.go({truth:Bt[s[i].truth===Bt[0]?1:0]})};function u(m){s[i+m]&&(i+=m,a=null,c(!1))}function d(m,x){x==="move"?f.drag(m):x==="end"&&f.go(m)}function h({from:m,to:x,show:$,phase:y},T){let{mask:w}=s[i],O=T.flatMap(I=>{let B=g(I,m,x);return B?[{name:I,part:B}]:[]}),S=!!$||!O.some(({name:I,part:B})=>It(r,w,I,B));for(let{name:I,part:B}of O)w=ot(r,w,I,S,B);d({mask:w},y)}function g(m,x,$){let{row:y}=gt(r,m);if(y.extent===null){let O=y.names.filter((S,I)=>y.axis[I]>=x&&y.axis[I]<$);return O.length?O:null}let[T,w]=[Math.max(x,y.extent[0]),Math.min($,y.extent[1])];return T<w?[T,w]:null}function v(m,x){let{mask:$}=s[i];for(let y of x){let{row:T}=gt(r,y);if(T.extent!==null)for(let[w,O]of Dt(T,$,!0))w<=m&&m<O&&($=ot(r,$,y,!0,[w,O]))}f.go({mask:$})}function k(m,x){let $=e.editable.find(B=>B.name===m);if(!$)return{};let y=s[i].edits.filter(([B])=>B!==m);if(x===null)return{edits:y};let[T,w]=$.allowed;if(!(x>=T&&x<=w))return o(`${m} cannot be ${x}; allowed: ${T} to ${w}.`),{};let O=Uint8Array.from(s[i].mask);O[$.place]=1;let S=e.editable.map(B=>B.name);return{edits:[...y,[m,Number(x.toFixed(hg))]].sort((B,C)=>S.indexOf(B[0])-S.indexOf(C[0])),mask:O}}return f}function pc(e,t){let n=e.vectors.panels.find(r=>r.key===t.panel);return(n?n.rows.map(r=>r.name):[t.panel]).filter(r=>e.about.table.rows.some(s=>s.name===r))}function mg(e,t){return hc(e)===hc(t)}var hc=e=>JSON.stringify({...e,mask:[...e.mask],pins:e.pins.map(t=>[...t])});function gc({about:e,vectors:t},n,o){let r={};for(let s of t.panels)for(let i of s.choices??[])r[i.field]=Object.keys(i.options)[0];return{row:0,mask:o,noise:n,edits:[],pins:[],reference:0,truth:Bt[0],scalar:e.scalars[0],frame:r.frame??"",time:r.time??"",sfr:r.sfr??""}}var wc=`.vectors {
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
`;var bg="mosaic-ask",yc="mosaic-scenes";function fn(e,t,n=()=>{}){let o={explorer:ve(e),message:t,done:n};return!window.dispatchEvent(new CustomEvent(bg,{cancelable:!0,detail:o}))}function Ye(e,t){let n=o=>{let{explorer:r,scenes:s}=o.detail;r===ve(e)&&t(s)};return window.addEventListener(yc,n),()=>window.removeEventListener(yc,n)}var yg={start:"start",left:"start",center:"middle",right:"end",end:"end"},vg={middle:"0.35em",top:"0.8em",hanging:"0.8em",alphabetic:"0",ideographic:"0",bottom:"0"},xg=6.2,vc=["fillStyle","strokeStyle","lineWidth","globalAlpha","font","textAlign","textBaseline","dash","turn","clipping"],Nr=class{fillStyle="#000";strokeStyle="#000";lineWidth=1;globalAlpha=1;font="12px sans-serif";textAlign="start";textBaseline="alphabetic";lineJoin="miter";parts=[];path="";dash=[];turn="";clipping="";clips=0;stack=[];constructor(t,n){this.width=t,this.height=n}save(){this.stack.push(vc.map(t=>this[t]))}restore(){Object.assign(this,Object.fromEntries((this.stack.pop()??[]).map((t,n)=>[vc[n],t])))}beginPath(){this.path=""}moveTo(t,n){this.path+=`M${t.toFixed(2)} ${n.toFixed(2)}`}lineTo(t,n){this.path+=`${this.path?"L":"M"}${t.toFixed(2)} ${n.toFixed(2)}`}closePath(){this.path+="Z"}rect(t,n,o,r){this.path+=`M${t} ${n}h${o}v${r}h${-o}Z`}arc(t,n,o){this.path+=`M${t-o} ${n}a${o} ${o} 0 1 0 ${2*o} 0a${o} ${o} 0 1 0 ${-2*o} 0`}setLineDash(t){this.dash=t}translate(t,n){this.turn+=`translate(${t} ${n})`}rotate(t){this.turn+=`rotate(${t*180/Math.PI})`}clip(){let t=`clip${++this.clips}`;this.parts.push(`<clipPath id="${t}"><path d="${this.path}"/></clipPath>`),this.clipping=` clip-path="url(#${t})"`}put(t,n=""){let o=this.turn?` transform="${this.turn}"`:"",r=this.globalAlpha<1?` opacity="${this.globalAlpha}"`:"";this.parts.push(`<${t}${o}${r}${this.clipping}${n?`>${n}</text>`:"/>"}`)}stroke(){let t=this.dash.length?` stroke-dasharray="${this.dash}"`:"",n=`fill="none" stroke="${this.strokeStyle}" stroke-width="${this.lineWidth}"${t} stroke-linejoin="round"`;this.put(`path d="${this.path}" ${n}`)}fill(){this.put(`path d="${this.path}" fill="${this.fillStyle}"`)}fillRect(t,n,o,r){this.put(`rect x="${t}" y="${n}" width="${o}" height="${r}" fill="${this.fillStyle}"`)}fillText(t,n,o){let[,r,s]=/(bold |600 )?([\d.]+px)/.exec(this.font)??["","","12px"],i=t.replace(/&/g,"&amp;").replace(/</g,"&lt;"),a=`x="${n}" y="${o}" dy="${vg[this.textBaseline]}" text-anchor="${yg[this.textAlign]}"`,l=`font-family="Helvetica, Arial, sans-serif" font-size="${s}"${r?' font-weight="600"':""}`;this.put(`text ${a} fill="${this.fillStyle}" ${l}`,i)}measureText(t){return{width:xg*t.length}}text(){return`<svg xmlns="http://www.w3.org/2000/svg" ${`width="${this.width}" height="${this.height}" viewBox="0 0 ${this.width} ${this.height}"`}>${this.parts.join("")}</svg>`}};var Er="mosaic-reproduce",xc=26;async function Ar(e,t,n,o,r,s){let i=o+xc,a=f=>{f.fillStyle=r.ground,f.fillRect(0,0,n,i),f.font="600 13px Roboto, Helvetica, Arial, sans-serif",f.fillStyle=r.ink,f.textBaseline="middle",f.textAlign="left",f.fillText(t,12,14),f.save(),f.translate(0,xc),s(f),f.restore()};if(e==="svg"){let f=new Nr(n,i);return a(f),new Blob([f.text()],{type:"image/svg+xml"})}let l=Object.assign(document.createElement("canvas"),{width:2*n,height:2*i}),c=l.getContext("2d");return c.scale(2,2),a(c),new Promise(f=>l.toBlob(f,"image/png"))}function un(e,t,n){let o=`Reproduce this: ${t}`,r=M("button",{type:"button",class:"more",title:o,"aria-label":o},"⋯"),s={bubbles:!0,composed:!0,detail:{panel:e,figure:n}};return r.addEventListener("click",()=>r.dispatchEvent(new CustomEvent(Er,s))),r}function kc(e){return Math.abs(e=Math.round(e))>=1e21?e.toLocaleString("en").replace(/,/g,""):e.toString(10)}function Ft(e,t){if(!isFinite(e)||e===0)return null;var n=(e=t?e.toExponential(t-1):e.toExponential()).indexOf("e"),o=e.slice(0,n);return[o.length>1?o[0]+o.slice(2):o,+e.slice(n+1)]}function Qe(e){return e=Ft(Math.abs(e)),e?e[1]:NaN}function Mc(e,t){return function(n,o){for(var r=n.length,s=[],i=0,a=e[0],l=0;r>0&&a>0&&(l+a+1>o&&(a=Math.max(1,o-l)),s.push(n.substring(r-=a,r+a)),!((l+=a+1)>o));)a=e[i=(i+1)%e.length];return s.reverse().join(t)}}function Nc(e){return function(t){return t.replace(/[0-9]/g,function(n){return e[+n]})}}var kg=/^(?:(.)?([<>=^]))?([+\-( ])?([$#])?(0)?(\d+)?(,)?(\.\d+)?(~)?([a-z%])?$/i;function Ze(e){if(!(t=kg.exec(e)))throw new Error("invalid format: "+e);var t;return new $r({fill:t[1],align:t[2],sign:t[3],symbol:t[4],zero:t[5],width:t[6],comma:t[7],precision:t[8]&&t[8].slice(1),trim:t[9],type:t[10]})}Ze.prototype=$r.prototype;function $r(e){this.fill=e.fill===void 0?" ":e.fill+"",this.align=e.align===void 0?">":e.align+"",this.sign=e.sign===void 0?"-":e.sign+"",this.symbol=e.symbol===void 0?"":e.symbol+"",this.zero=!!e.zero,this.width=e.width===void 0?void 0:+e.width,this.comma=!!e.comma,this.precision=e.precision===void 0?void 0:+e.precision,this.trim=!!e.trim,this.type=e.type===void 0?"":e.type+""}$r.prototype.toString=function(){return this.fill+this.align+this.sign+this.symbol+(this.zero?"0":"")+(this.width===void 0?"":Math.max(1,this.width|0))+(this.comma?",":"")+(this.precision===void 0?"":"."+Math.max(0,this.precision|0))+(this.trim?"~":"")+this.type};function Ec(e){e:for(var t=e.length,n=1,o=-1,r;n<t;++n)switch(e[n]){case".":o=r=n;break;case"0":o===0&&(o=n),r=n;break;default:if(!+e[n])break e;o>0&&(o=0);break}return o>0?e.slice(0,o)+e.slice(r+1):e}var In;function Ac(e,t){var n=Ft(e,t);if(!n)return In=void 0,e.toPrecision(t);var o=n[0],r=n[1],s=r-(In=Math.max(-8,Math.min(8,Math.floor(r/3)))*3)+1,i=o.length;return s===i?o:s>i?o+new Array(s-i+1).join("0"):s>0?o.slice(0,s)+"."+o.slice(s):"0."+new Array(1-s).join("0")+Ft(e,Math.max(0,t+s-1))[0]}function xs(e,t){var n=Ft(e,t);if(!n)return e+"";var o=n[0],r=n[1];return r<0?"0."+new Array(-r).join("0")+o:o.length>r+1?o.slice(0,r+1)+"."+o.slice(r+1):o+new Array(r-o.length+2).join("0")}var ks={"%":(e,t)=>(e*100).toFixed(t),b:e=>Math.round(e).toString(2),c:e=>e+"",d:kc,e:(e,t)=>e.toExponential(t),f:(e,t)=>e.toFixed(t),g:(e,t)=>e.toPrecision(t),o:e=>Math.round(e).toString(8),p:(e,t)=>xs(e*100,t),r:xs,s:Ac,X:e=>Math.round(e).toString(16).toUpperCase(),x:e=>Math.round(e).toString(16)};function Ms(e){return e}var $c=Array.prototype.map,Tc=["y","z","a","f","p","n","µ","m","","k","M","G","T","P","E","Z","Y"];function Sc(e){var t=e.grouping===void 0||e.thousands===void 0?Ms:Mc($c.call(e.grouping,Number),e.thousands+""),n=e.currency===void 0?"":e.currency[0]+"",o=e.currency===void 0?"":e.currency[1]+"",r=e.decimal===void 0?".":e.decimal+"",s=e.numerals===void 0?Ms:Nc($c.call(e.numerals,String)),i=e.percent===void 0?"%":e.percent+"",a=e.minus===void 0?"−":e.minus+"",l=e.nan===void 0?"NaN":e.nan+"";function c(u,d){u=Ze(u);var h=u.fill,g=u.align,v=u.sign,k=u.symbol,m=u.zero,x=u.width,$=u.comma,y=u.precision,T=u.trim,w=u.type;w==="n"?($=!0,w="g"):ks[w]||(y===void 0&&(y=12),T=!0,w="g"),(m||h==="0"&&g==="=")&&(m=!0,h="0",g="=");var O=(d&&d.prefix!==void 0?d.prefix:"")+(k==="$"?n:k==="#"&&/[boxX]/.test(w)?"0"+w.toLowerCase():""),S=(k==="$"?o:/[%p]/.test(w)?i:"")+(d&&d.suffix!==void 0?d.suffix:""),I=ks[w],B=/[defgprs%]/.test(w);y=y===void 0?6:/[gprs]/.test(w)?Math.max(1,Math.min(21,y)):Math.max(0,Math.min(20,y));function C(E){var F=O,P=S,z,U,K;if(w==="c")P=I(E)+P,E="";else{E=+E;var R=E<0||1/E<0;if(E=isNaN(E)?l:I(Math.abs(E),y),T&&(E=Ec(E)),R&&+E==0&&v!=="+"&&(R=!1),F=(R?v==="("?v:a:v==="-"||v==="("?"":v)+F,P=(w==="s"&&!isNaN(E)&&In!==void 0?Tc[8+In/3]:"")+P+(R&&v==="("?")":""),B){for(z=-1,U=E.length;++z<U;)if(K=E.charCodeAt(z),48>K||K>57){P=(K===46?r+E.slice(z+1):E.slice(z))+P,E=E.slice(0,z);break}}}$&&!m&&(E=t(E,1/0));var W=F.length+E.length+P.length,H=W<x?new Array(x-W+1).join(h):"";switch($&&m&&(E=t(H+E,H.length?x-P.length:1/0),H=""),g){case"<":E=F+E+P+H;break;case"=":E=F+H+E+P;break;case"^":E=H.slice(0,W=H.length>>1)+F+E+P+H.slice(W);break;default:E=H+F+E+P;break}return s(E)}return C.toString=function(){return u+""},C}function f(u,d){var h=Math.max(-8,Math.min(8,Math.floor(Qe(d)/3)))*3,g=Math.pow(10,-h),v=c((u=Ze(u),u.type="f",u),{suffix:Tc[8+h/3]});return function(k){return v(g*k)}}return{format:c,formatPrefix:f}}var Tr,Ce,Sr;Ns({thousands:",",grouping:[3],currency:["$",""]});function Ns(e){return Tr=Sc(e),Ce=Tr.format,Sr=Tr.formatPrefix,Tr}function Es(e){return Math.max(0,-Qe(Math.abs(e)))}function As(e,t){return Math.max(0,Math.max(-8,Math.min(8,Math.floor(Qe(t)/3)))*3-Qe(Math.abs(e)))}function $s(e,t){return e=Math.abs(e),t=Math.abs(t)-e,Math.max(0,Qe(t)-Qe(e))+1}var Mg=Ce(",.0f"),Ng=Ce(".4~f"),Eg=[0,1,2,3,4,5,6].map(e=>Ce(`.${e}f`)),Ag=[0,1,2,3,4,5,6].map(e=>Ce(`+.${e}f`)),Ae=e=>Math.abs(e)>=1e3?Mg(e):Ng(e),me=(e,t=2)=>Eg[t](e),Dn=(e,t=2)=>Ag[t](e+0),Oc=Ce(",.3~r"),Lc=Ce("+,.3~r");function zt(e,t=2){if(!(e>0))return t;let n=Math.floor(Math.log10(e));return Math.min(Math.max((e/10**n<2?1:0)-n,t),6)}var $g="–";function Pc(e){let{spec:t}=e,n=t.quantities.map(({name:d,label:h,unit:g,meaning:v})=>{let k=M("span",{class:"value"}),m=M("span",{class:"truth"});return{item:M("div",{class:"quantity",title:v,"data-quantity":d},`${h} `,k,m),value:k,truth:m,unit:g}}),o=`about: ${t.title}`,r=M("button",{type:"button",popovertarget:"meaning","aria-label":o},"(?)"),s=[t.meaning,...t.quantities.map(({label:d,meaning:h})=>`${d}: ${h}`)],i=M("div",{id:"meaning",popover:"auto",role:"note","aria-label":o});i.append(...s.map(d=>M("p",{},d)));let a=M("div",{class:"buttons"},r,i,un(t.panel,t.title)),l=M("div",{class:"quantities"},...n.map(({item:d})=>d)),c=M("section",{class:"derived","aria-label":t.title},l,a),f={numbers(d){n.forEach(({item:h,value:g,truth:v,unit:k},m)=>{let x=d[m];x&&(h.classList.toggle("is-seen",x.seen),g.textContent=Rc(x.of_medians,k),v.textContent=x.seen||Number.isNaN(x.truth)?"":`${t.truth} ${Rc(x.truth,k)}`)})},dark(d){$e(c,e.colours[d?"dark":"light"])}};f.numbers(e.numbers),f.dark(e.dark);let u=Ye(c,d=>f.numbers(d.derived));return{element:c,changes:f,destroy:u}}function Rc(e,t){return Number.isNaN(e)?$g:[me(e),t].filter(Boolean).join(" ")}var Cc=`.scalars {
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
`;var Ts="mosaic-curtain",Ss="mosaicCurtain",Os=e=>{let t=ve(e);return(t===document?document.documentElement:t).dataset};function Ls(e,t){let n=JSON.stringify(t);Os(e)[Ss]!==n&&(Os(e)[Ss]=n,window.dispatchEvent(new CustomEvent(Ts,{detail:ve(e)})))}function Or(e,t){let n=()=>{let s=Os(e)[Ss];s&&t(JSON.parse(s))},o=s=>{s.detail===ve(e)&&n()};window.addEventListener(Ts,o);let r=requestAnimationFrame(n);return()=>{cancelAnimationFrame(r),window.removeEventListener(Ts,o)}}var Lr=.7,_c=1.06;function Rs(e,t){return e.is_filters?{...e,...t}:e}function Dc(e,t){if(!t.names.length)return{...e,rows:e.rows.filter(o=>!o.is_filters)};if(e.observed_range)return{...e,observed_range:Ic(e.observed_range,t)};if(!e.rows.some(o=>o.is_filters))return e;let n=e.rows.map(o=>Rs(o,t));return{...e,rows:n,x_range:Ic(e.x_range,t)}}function Ic([e,t],{low:n,high:o}){let[r,s]=[Math.min(...n)/_c,Math.max(...o)*_c];return[Math.min(e,r),Math.max(t,s)]}function wt(e){return e.is_filters===!0&&"titles"in e}function Bc({titles:e,axis:t,low:n,high:o},r){let[s,i,a]=[t[r],n[r],o[r]].map(l=>Ae(Number(l.toPrecision(3))));return`${e[r]}, ${s} µm (${i} to ${a})`}var Sg="linear",Ps={lookback:"lookback",age:"age"};function Rr({times:e,today:t=0},{time:n,observed_at:o}){return e?n===Ps.lookback?t:n===Ps.age&&!Number.isNaN(o)?o:null:null}function Fc(e,t){return Rr(e,t)===null?e.x_label:e.times?.[t.time]??e.x_label}function zc(e,t,n,o){let r=Rr(e,t);if(r===null)return null;let s=Math.abs(r-n),i=`${Number(s.toPrecision(3))} ${o}`;return t.time===Ps.lookback?`${i} ago`:`${i} ${n<=r?"before":"after"} it is observed`}function Uc(e){if(!e.linear)return e;let{y_label:t,unit:n}=e.linear;return{...e,y_label:t,error_unit:n,rows:e.rows.map(o=>({...o,unit:n})),is_linear:!0}}function jc(e){let t=Object.entries(e).map(([n,o])=>[n,o.map(r=>10**r)]);return Object.fromEntries(t)}var Ge=e=>e.sfr===Sg;var Te="12px Roboto, Helvetica, Arial, sans-serif",Ve="11px Roboto, Helvetica, Arial, sans-serif";function Ut(e){return ArrayBuffer.isView(e)?new Float32Array(e.buffer,e.byteOffset,e.length):Float32Array.from(e)}function Pr(e,t,n,o=1){let r=o*(window.devicePixelRatio||1),[s,i]=[Math.round(t*r),Math.round(n*r)];(e.width!==s||e.height!==i)&&Object.assign(e,{width:s,height:i});let a=e.getContext("2d");return a.setTransform(r,0,0,r,0,0),a.clearRect(0,0,t,n),a}function Wc(e,t,n,o){let r=0,s=new ResizeObserver(()=>{!e.clientWidth||e.clientWidth===r||(r=e.clientWidth,Object.assign(t.style,{width:`${r}px`,height:`${n}px`}),o())});return s.observe(e),{get width(){return r},destroy:()=>s.disconnect()}}function be(e,t,n){e.save(),e.beginPath(),e.rect(t.left,t.top,t.right-t.left,t.bottom-t.top),e.clip(),n(),e.restore()}function Cr(e,t,n,o){e.save(),e.translate(n,o),e.rotate(-Math.PI/2),e.textAlign="center",e.fillText(t,0,0),e.restore()}var Bn=[[],[7,3],[2,3],[8,3,2,3]],Cs=9,Og=[4,3],Gc=[1.5,3],Hc=10,st=4.5;function Vc(e,t,n,o,r){let s=Math.max(n,t.left-1),i=Math.min(o,t.right+1);i>s&&be(e,{...t,left:s,right:i},()=>{e.globalAlpha=.1,e.fillStyle=r.hidden,e.fillRect(s,t.top,i-s,t.bottom-t.top),e.globalAlpha=.3,e.strokeStyle=r.hidden,e.lineWidth=1,e.setLineDash([]),e.beginPath();let a=t.bottom-t.top;for(let l=Math.floor((s-a)/Cs)*Cs;l<i;l+=Cs)e.moveTo(l,t.bottom),e.lineTo(l+a,t.top);e.stroke()})}function bt(e,t,n,o,r,s,i=[]){e.strokeStyle=r,e.lineWidth=s,e.lineJoin="round",e.setLineDash(i),e.beginPath();let a=!1;for(let l=0;l<n.length;l++){let c=n[l];if(Number.isNaN(c))a=!1;else if(a)e.lineTo(t[l],o(c));else{let f=Number.isNaN(n[l+1]);e.moveTo(t[l]-(f?1:0),o(c)),f&&e.lineTo(t[l]+1,o(c)),a=!0}}e.stroke()}function _s(e,t,n,o,r,s,i){let a=Number.isNaN(i)?t.length:t.findIndex(c=>c>i),l=a<0?t.length:a;bt(e,t.subarray(0,l),n.subarray(0,l),o,r,s),l<t.length&&bt(e,t.subarray(Math.max(l-1,0)),n.subarray(Math.max(l-1,0)),o,r,s,Og)}function Is(e,t,n,o,r,s,i){e.globalAlpha=i,e.fillStyle=s,e.beginPath();for(let a=0;a<n.length;a++){if(Number.isNaN(n[a]))continue;let l=a;for(;l<n.length&&!Number.isNaN(n[l]);)l++;e.moveTo(t[a],r(o[a]));for(let c=a+1;c<l;c++)e.lineTo(t[c],r(o[c]));for(let c=l-1;c>=a;c--)e.lineTo(t[c],r(n[c]));e.closePath(),a=l}e.fill(),e.globalAlpha=1}function qc(e,t,{median:n,low:o,high:r},s,i,a,l=1){let c=a?(a%2?-1:1)*(3+3*Math.ceil(a/2)):0,f=(a?4.5:9)*l,u=(a?3.5:5)*l;for(let d=0;d<n.length;d++){if(Number.isNaN(n[d]))continue;let h=t[d]+c;e.globalAlpha=a?.5:.35,e.fillStyle=i,Number.isNaN(o[d])||e.fillRect(h-f/2,Math.min(s(o[d]),s(r[d])),f,Math.abs(s(r[d])-s(o[d]))),e.globalAlpha=1;let g=s(n[d]);e.beginPath(),e.moveTo(h,g-u),e.lineTo(h+u,g),e.lineTo(h,g+u),e.lineTo(h-u,g),e.closePath(),e.fill()}}function Ds(e,t,n,o,r,s,i){for(let a=0;a<n.length;a++)Number.isNaN(n[a])||(e.beginPath(),e.arc(t[a],o(n[a]),r,0,2*Math.PI),e.fillStyle=s,e.fill(),r>3&&_r(e,t[a],o(n[a]),r,i,1))}function _r(e,t,n,o,r,s){e.beginPath(),e.arc(t,n,o,0,2*Math.PI),e.setLineDash([]),e.strokeStyle=r,e.lineWidth=s,e.stroke()}function Kc(e,t,n,o,r){e.strokeStyle=r.mark,e.lineWidth=1.5,e.setLineDash([5,4]),e.beginPath(),e.moveTo(n,t.top),e.lineTo(n,t.bottom),e.stroke(),e.setLineDash([]),e.fillStyle=r.mark,e.textBaseline="top";let s=n>(t.left+t.right)/2;e.textAlign=s?"right":"left",e.fillText(o,n+(s?-5:5),t.bottom-16),e.textBaseline="middle"}function Bs(e,t,n,o,r,s){e.strokeStyle=s,e.lineWidth=1.5,e.globalAlpha=.75,e.setLineDash([]),e.beginPath();for(let i=0;i<o.length;i++)Number.isNaN(o[i])||(e.moveTo(t[i],r(o[i])),e.lineTo(n[i],r(o[i])));e.stroke(),e.globalAlpha=1}function Yc(e,t,n,o,r,s){e.setLineDash([]);for(let[i,a]of[[s,3.6],[r,1.8]]){e.strokeStyle=i,e.lineWidth=a,e.beginPath();for(let l=0;l<n.length;l++)Number.isNaN(n[l])||(e.moveTo(t[l]-Hc,o(n[l])),e.lineTo(t[l]+Hc,o(n[l])));e.stroke()}}function Qc(e,t,n,o,r,s){let[i,a]=n.domain();if(!(o>=i&&o<=a))return;let l=n(o);e.setLineDash([]),e.fillStyle=s.mark,e.strokeStyle=s.ground,e.lineWidth=1.5,e.beginPath(),e.moveTo(l-st,t.top),e.lineTo(l+st,t.top),e.lineTo(l,t.top+2*st),e.closePath(),e.stroke(),e.fill();let c=l>(t.left+t.right)/2;e.font=Ve;let f=e.measureText(r).width+4,u=c?l+st+4:l-st-4-f,d=c?l-st-4-f:l+st+4,g=u>=t.left&&u+f<=t.right?u:d;e.globalAlpha=.75,e.fillStyle=s.ground,e.fillRect(g,t.top-1,f,2*st+3),e.globalAlpha=1,e.fillStyle=s.mark,e.textAlign="left",e.textBaseline="middle",e.fillText(r,g+2,t.top+st),e.font=Te}function Fn(e,t,n,o,r,s,i=[]){let[a,l]=n.domain();o>=Math.min(a,l)&&o<=Math.max(a,l)&&(e.strokeStyle=r,e.lineWidth=s,e.setLineDash(i),e.beginPath(),e.moveTo(n(o),t.top),e.lineTo(n(o),t.bottom),e.stroke())}function jt(e,t){return e==null||t==null?NaN:e<t?-1:e>t?1:e>=t?0:NaN}function Fs(e,t){return e==null||t==null?NaN:t<e?-1:t>e?1:t>=e?0:NaN}function Ir(e){let t,n,o;e.length!==2?(t=jt,n=(a,l)=>jt(e(a),l),o=(a,l)=>e(a)-l):(t=e===jt||e===Fs?e:Lg,n=e,o=e);function r(a,l,c=0,f=a.length){if(c<f){if(t(l,l)!==0)return f;do{let u=c+f>>>1;n(a[u],l)<0?c=u+1:f=u}while(c<f)}return c}function s(a,l,c=0,f=a.length){if(c<f){if(t(l,l)!==0)return f;do{let u=c+f>>>1;n(a[u],l)<=0?c=u+1:f=u}while(c<f)}return c}function i(a,l,c=0,f=a.length){let u=r(a,l,c,f-1);return u>c&&o(a[u-1],l)>-o(a[u],l)?u-1:u}return{left:r,center:i,right:s}}function Lg(){return 0}function zs(e){return e===null?NaN:+e}var Zc=Ir(jt),Jc=Zc.right,Rg=Zc.left,Pg=Ir(zs).center,Us=Jc;var js=Xc(ef),Cg=Xc(_g);function Xc(e){return function(t,n,o=n){if(!((n=+n)>=0))throw new RangeError("invalid rx");if(!((o=+o)>=0))throw new RangeError("invalid ry");let{data:r,width:s,height:i}=t;if(!((s=Math.floor(s))>=0))throw new RangeError("invalid width");if(!((i=Math.floor(i!==void 0?i:r.length/s))>=0))throw new RangeError("invalid height");if(!s||!i||!n&&!o)return t;let a=n&&e(n),l=o&&e(o),c=r.slice();return a&&l?(dn(a,c,r,s,i),dn(a,r,c,s,i),dn(a,c,r,s,i),pn(l,r,c,s,i),pn(l,c,r,s,i),pn(l,r,c,s,i)):a?(dn(a,r,c,s,i),dn(a,c,r,s,i),dn(a,r,c,s,i)):l&&(pn(l,r,c,s,i),pn(l,c,r,s,i),pn(l,r,c,s,i)),t}}function dn(e,t,n,o,r){for(let s=0,i=o*r;s<i;)e(t,n,s,s+=o,1)}function pn(e,t,n,o,r){for(let s=0,i=o*r;s<o;++s)e(t,n,s,s+i,o)}function _g(e){let t=ef(e);return(n,o,r,s,i)=>{r<<=2,s<<=2,i<<=2,t(n,o,r+0,s+0,i),t(n,o,r+1,s+1,i),t(n,o,r+2,s+2,i),t(n,o,r+3,s+3,i)}}function ef(e){let t=Math.floor(e);if(t===e)return Ig(e);let n=e-t,o=2*e+1;return(r,s,i,a,l)=>{if(!((a-=l)>=i))return;let c=t*s[i],f=l*t,u=f+l;for(let d=i,h=i+f;d<h;d+=l)c+=s[Math.min(a,d)];for(let d=i,h=a;d<=h;d+=l)c+=s[Math.min(a,d+f)],r[d]=(c+n*(s[Math.max(i,d-u)]+s[Math.min(a,d+u)]))/o,c-=s[Math.max(i,d-f)]}}function Ig(e){let t=2*e+1;return(n,o,r,s,i)=>{if(!((s-=i)>=r))return;let a=e*o[r],l=i*e;for(let c=r,f=r+l;c<f;c+=i)a+=o[Math.min(s,c)];for(let c=r,f=s;c<=f;c+=i)a+=o[Math.min(s,c+l)],n[c]=a/t,a-=o[Math.max(r,c-l)]}}function Ws(e,t){let n=0;if(t===void 0)for(let o of e)o!=null&&(o=+o)>=o&&++n;else{let o=-1;for(let r of e)(r=t(r,++o,e))!=null&&(r=+r)>=r&&++n}return n}function Dr(e,t){let n,o;if(t===void 0)for(let r of e)r!=null&&(n===void 0?r>=r&&(n=o=r):(n>r&&(n=r),o<r&&(o=r)));else{let r=-1;for(let s of e)(s=t(s,++r,e))!=null&&(n===void 0?s>=s&&(n=o=s):(n>s&&(n=s),o<s&&(o=s)))}return[n,o]}var Dg=Math.sqrt(50),Bg=Math.sqrt(10),Fg=Math.sqrt(2);function Br(e,t,n){let o=(t-e)/Math.max(0,n),r=Math.floor(Math.log10(o)),s=o/Math.pow(10,r),i=s>=Dg?10:s>=Bg?5:s>=Fg?2:1,a,l,c;return r<0?(c=Math.pow(10,-r)/i,a=Math.round(e*c),l=Math.round(t*c),a/c<e&&++a,l/c>t&&--l,c=-c):(c=Math.pow(10,r)*i,a=Math.round(e/c),l=Math.round(t/c),a*c<e&&++a,l*c>t&&--l),l<a&&.5<=n&&n<2?Br(e,t,n*2):[a,l,c]}function _e(e,t,n){if(t=+t,e=+e,n=+n,!(n>0))return[];if(e===t)return[e];let o=t<e,[r,s,i]=o?Br(t,e,n):Br(e,t,n);if(!(s>=r))return[];let a=s-r+1,l=new Array(a);if(o)if(i<0)for(let c=0;c<a;++c)l[c]=(s-c)/-i;else for(let c=0;c<a;++c)l[c]=(s-c)*i;else if(i<0)for(let c=0;c<a;++c)l[c]=(r+c)/-i;else for(let c=0;c<a;++c)l[c]=(r+c)*i;return l}function Wt(e,t,n){return t=+t,e=+e,n=+n,Br(e,t,n)[2]}function Je(e,t,n){t=+t,e=+e,n=+n;let o=t<e,r=o?Wt(t,e,n):Wt(e,t,n);return(o?-1:1)*(r<0?1/-r:r)}function Fr(e,t,n){let o;for(;;){let r=Wt(e,t,n);if(r===o||r===0||!isFinite(r))return[e,t];r>0?(e=Math.floor(e/r)*r,t=Math.ceil(t/r)*r):r<0&&(e=Math.ceil(e*r)/r,t=Math.floor(t*r)/r),o=r}}function zr(e){return Math.max(1,Math.ceil(Math.log(Ws(e))/Math.LN2)+1)}function zn(e,t){let n;if(t===void 0)for(let o of e)o!=null&&(n<o||n===void 0&&o>=o)&&(n=o);else{let o=-1;for(let r of e)(r=t(r,++o,e))!=null&&(n<r||n===void 0&&r>=r)&&(n=r)}return n}function Ur(e,t){switch(arguments.length){case 0:break;case 1:this.range(e);break;default:this.range(t).domain(e);break}return this}function jr(e,t,n){e.prototype=t.prototype=n,n.constructor=e}function Hs(e,t){var n=Object.create(e.prototype);for(var o in t)n[o]=t[o];return n}function Wn(){}var Un=.7,Gr=1/Un,hn="\\s*([+-]?\\d+)\\s*",jn="\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)\\s*",Xe="\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)%\\s*",zg=/^#([0-9a-f]{3,8})$/,Ug=new RegExp(`^rgb\\(${hn},${hn},${hn}\\)$`),jg=new RegExp(`^rgb\\(${Xe},${Xe},${Xe}\\)$`),Wg=new RegExp(`^rgba\\(${hn},${hn},${hn},${jn}\\)$`),Hg=new RegExp(`^rgba\\(${Xe},${Xe},${Xe},${jn}\\)$`),Gg=new RegExp(`^hsl\\(${jn},${Xe},${Xe}\\)$`),Vg=new RegExp(`^hsla\\(${jn},${Xe},${Xe},${jn}\\)$`),tf={aliceblue:15792383,antiquewhite:16444375,aqua:65535,aquamarine:8388564,azure:15794175,beige:16119260,bisque:16770244,black:0,blanchedalmond:16772045,blue:255,blueviolet:9055202,brown:10824234,burlywood:14596231,cadetblue:6266528,chartreuse:8388352,chocolate:13789470,coral:16744272,cornflowerblue:6591981,cornsilk:16775388,crimson:14423100,cyan:65535,darkblue:139,darkcyan:35723,darkgoldenrod:12092939,darkgray:11119017,darkgreen:25600,darkgrey:11119017,darkkhaki:12433259,darkmagenta:9109643,darkolivegreen:5597999,darkorange:16747520,darkorchid:10040012,darkred:9109504,darksalmon:15308410,darkseagreen:9419919,darkslateblue:4734347,darkslategray:3100495,darkslategrey:3100495,darkturquoise:52945,darkviolet:9699539,deeppink:16716947,deepskyblue:49151,dimgray:6908265,dimgrey:6908265,dodgerblue:2003199,firebrick:11674146,floralwhite:16775920,forestgreen:2263842,fuchsia:16711935,gainsboro:14474460,ghostwhite:16316671,gold:16766720,goldenrod:14329120,gray:8421504,green:32768,greenyellow:11403055,grey:8421504,honeydew:15794160,hotpink:16738740,indianred:13458524,indigo:4915330,ivory:16777200,khaki:15787660,lavender:15132410,lavenderblush:16773365,lawngreen:8190976,lemonchiffon:16775885,lightblue:11393254,lightcoral:15761536,lightcyan:14745599,lightgoldenrodyellow:16448210,lightgray:13882323,lightgreen:9498256,lightgrey:13882323,lightpink:16758465,lightsalmon:16752762,lightseagreen:2142890,lightskyblue:8900346,lightslategray:7833753,lightslategrey:7833753,lightsteelblue:11584734,lightyellow:16777184,lime:65280,limegreen:3329330,linen:16445670,magenta:16711935,maroon:8388608,mediumaquamarine:6737322,mediumblue:205,mediumorchid:12211667,mediumpurple:9662683,mediumseagreen:3978097,mediumslateblue:8087790,mediumspringgreen:64154,mediumturquoise:4772300,mediumvioletred:13047173,midnightblue:1644912,mintcream:16121850,mistyrose:16770273,moccasin:16770229,navajowhite:16768685,navy:128,oldlace:16643558,olive:8421376,olivedrab:7048739,orange:16753920,orangered:16729344,orchid:14315734,palegoldenrod:15657130,palegreen:10025880,paleturquoise:11529966,palevioletred:14381203,papayawhip:16773077,peachpuff:16767673,peru:13468991,pink:16761035,plum:14524637,powderblue:11591910,purple:8388736,rebeccapurple:6697881,red:16711680,rosybrown:12357519,royalblue:4286945,saddlebrown:9127187,salmon:16416882,sandybrown:16032864,seagreen:3050327,seashell:16774638,sienna:10506797,silver:12632256,skyblue:8900331,slateblue:6970061,slategray:7372944,slategrey:7372944,snow:16775930,springgreen:65407,steelblue:4620980,tan:13808780,teal:32896,thistle:14204888,tomato:16737095,turquoise:4251856,violet:15631086,wheat:16113331,white:16777215,whitesmoke:16119285,yellow:16776960,yellowgreen:10145074};jr(Wn,yt,{copy(e){return Object.assign(new this.constructor,this,e)},displayable(){return this.rgb().displayable()},hex:nf,formatHex:nf,formatHex8:qg,formatHsl:Kg,formatRgb:rf,toString:rf});function nf(){return this.rgb().formatHex()}function qg(){return this.rgb().formatHex8()}function Kg(){return ff(this).formatHsl()}function rf(){return this.rgb().formatRgb()}function yt(e){var t,n;return e=(e+"").trim().toLowerCase(),(t=zg.exec(e))?(n=t[1].length,t=parseInt(t[1],16),n===6?of(t):n===3?new Se(t>>8&15|t>>4&240,t>>4&15|t&240,(t&15)<<4|t&15,1):n===8?Wr(t>>24&255,t>>16&255,t>>8&255,(t&255)/255):n===4?Wr(t>>12&15|t>>8&240,t>>8&15|t>>4&240,t>>4&15|t&240,((t&15)<<4|t&15)/255):null):(t=Ug.exec(e))?new Se(t[1],t[2],t[3],1):(t=jg.exec(e))?new Se(t[1]*255/100,t[2]*255/100,t[3]*255/100,1):(t=Wg.exec(e))?Wr(t[1],t[2],t[3],t[4]):(t=Hg.exec(e))?Wr(t[1]*255/100,t[2]*255/100,t[3]*255/100,t[4]):(t=Gg.exec(e))?lf(t[1],t[2]/100,t[3]/100,1):(t=Vg.exec(e))?lf(t[1],t[2]/100,t[3]/100,t[4]):tf.hasOwnProperty(e)?of(tf[e]):e==="transparent"?new Se(NaN,NaN,NaN,0):null}function of(e){return new Se(e>>16&255,e>>8&255,e&255,1)}function Wr(e,t,n,o){return o<=0&&(e=t=n=NaN),new Se(e,t,n,o)}function Yg(e){return e instanceof Wn||(e=yt(e)),e?(e=e.rgb(),new Se(e.r,e.g,e.b,e.opacity)):new Se}function mn(e,t,n,o){return arguments.length===1?Yg(e):new Se(e,t,n,o??1)}function Se(e,t,n,o){this.r=+e,this.g=+t,this.b=+n,this.opacity=+o}jr(Se,mn,Hs(Wn,{brighter(e){return e=e==null?Gr:Math.pow(Gr,e),new Se(this.r*e,this.g*e,this.b*e,this.opacity)},darker(e){return e=e==null?Un:Math.pow(Un,e),new Se(this.r*e,this.g*e,this.b*e,this.opacity)},rgb(){return this},clamp(){return new Se(Gt(this.r),Gt(this.g),Gt(this.b),Vr(this.opacity))},displayable(){return-.5<=this.r&&this.r<255.5&&-.5<=this.g&&this.g<255.5&&-.5<=this.b&&this.b<255.5&&0<=this.opacity&&this.opacity<=1},hex:sf,formatHex:sf,formatHex8:Qg,formatRgb:af,toString:af}));function sf(){return`#${Ht(this.r)}${Ht(this.g)}${Ht(this.b)}`}function Qg(){return`#${Ht(this.r)}${Ht(this.g)}${Ht(this.b)}${Ht((isNaN(this.opacity)?1:this.opacity)*255)}`}function af(){let e=Vr(this.opacity);return`${e===1?"rgb(":"rgba("}${Gt(this.r)}, ${Gt(this.g)}, ${Gt(this.b)}${e===1?")":`, ${e})`}`}function Vr(e){return isNaN(e)?1:Math.max(0,Math.min(1,e))}function Gt(e){return Math.max(0,Math.min(255,Math.round(e)||0))}function Ht(e){return e=Gt(e),(e<16?"0":"")+e.toString(16)}function lf(e,t,n,o){return o<=0?e=t=n=NaN:n<=0||n>=1?e=t=NaN:t<=0&&(e=NaN),new qe(e,t,n,o)}function ff(e){if(e instanceof qe)return new qe(e.h,e.s,e.l,e.opacity);if(e instanceof Wn||(e=yt(e)),!e)return new qe;if(e instanceof qe)return e;e=e.rgb();var t=e.r/255,n=e.g/255,o=e.b/255,r=Math.min(t,n,o),s=Math.max(t,n,o),i=NaN,a=s-r,l=(s+r)/2;return a?(t===s?i=(n-o)/a+(n<o)*6:n===s?i=(o-t)/a+2:i=(t-n)/a+4,a/=l<.5?s+r:2-s-r,i*=60):a=l>0&&l<1?0:i,new qe(i,a,l,e.opacity)}function uf(e,t,n,o){return arguments.length===1?ff(e):new qe(e,t,n,o??1)}function qe(e,t,n,o){this.h=+e,this.s=+t,this.l=+n,this.opacity=+o}jr(qe,uf,Hs(Wn,{brighter(e){return e=e==null?Gr:Math.pow(Gr,e),new qe(this.h,this.s,this.l*e,this.opacity)},darker(e){return e=e==null?Un:Math.pow(Un,e),new qe(this.h,this.s,this.l*e,this.opacity)},rgb(){var e=this.h%360+(this.h<0)*360,t=isNaN(e)||isNaN(this.s)?0:this.s,n=this.l,o=n+(n<.5?n:1-n)*t,r=2*n-o;return new Se(Gs(e>=240?e-240:e+120,r,o),Gs(e,r,o),Gs(e<120?e+240:e-120,r,o),this.opacity)},clamp(){return new qe(cf(this.h),Hr(this.s),Hr(this.l),Vr(this.opacity))},displayable(){return(0<=this.s&&this.s<=1||isNaN(this.s))&&0<=this.l&&this.l<=1&&0<=this.opacity&&this.opacity<=1},formatHsl(){let e=Vr(this.opacity);return`${e===1?"hsl(":"hsla("}${cf(this.h)}, ${Hr(this.s)*100}%, ${Hr(this.l)*100}%${e===1?")":`, ${e})`}`}}));function cf(e){return e=(e||0)%360,e<0?e+360:e}function Hr(e){return Math.max(0,Math.min(1,e||0))}function Gs(e,t,n){return(e<60?t+(n-t)*e/60:e<180?n:e<240?t+(n-t)*(240-e)/60:t)*255}function Vs(e,t,n,o,r){var s=e*e,i=s*e;return((1-3*e+3*s-i)*t+(4-6*s+3*i)*n+(1+3*e+3*s-3*i)*o+i*r)/6}function df(e){var t=e.length-1;return function(n){var o=n<=0?n=0:n>=1?(n=1,t-1):Math.floor(n*t),r=e[o],s=e[o+1],i=o>0?e[o-1]:2*r-s,a=o<t-1?e[o+2]:2*s-r;return Vs((n-o/t)*t,i,r,s,a)}}function pf(e){var t=e.length;return function(n){var o=Math.floor(((n%=1)<0?++n:n)*t),r=e[(o+t-1)%t],s=e[o%t],i=e[(o+1)%t],a=e[(o+2)%t];return Vs((n-o/t)*t,r,s,i,a)}}var Hn=e=>()=>e;function Zg(e,t){return function(n){return e+n*t}}function Jg(e,t,n){return e=Math.pow(e,n),t=Math.pow(t,n)-e,n=1/n,function(o){return Math.pow(e+o*t,n)}}function hf(e){return(e=+e)==1?qr:function(t,n){return n-t?Jg(t,n,e):Hn(isNaN(t)?n:t)}}function qr(e,t){var n=t-e;return n?Zg(e,n):Hn(isNaN(e)?t:e)}var qs=(function e(t){var n=hf(t);function o(r,s){var i=n((r=mn(r)).r,(s=mn(s)).r),a=n(r.g,s.g),l=n(r.b,s.b),c=qr(r.opacity,s.opacity);return function(f){return r.r=i(f),r.g=a(f),r.b=l(f),r.opacity=c(f),r+""}}return o.gamma=e,o})(1);function mf(e){return function(t){var n=t.length,o=new Array(n),r=new Array(n),s=new Array(n),i,a;for(i=0;i<n;++i)a=mn(t[i]),o[i]=a.r||0,r[i]=a.g||0,s[i]=a.b||0;return o=e(o),r=e(r),s=e(s),a.opacity=1,function(l){return a.r=o(l),a.g=r(l),a.b=s(l),a+""}}}var Tv=mf(df),Sv=mf(pf);function gf(e,t){t||(t=[]);var n=e?Math.min(t.length,e.length):0,o=t.slice(),r;return function(s){for(r=0;r<n;++r)o[r]=e[r]*(1-s)+t[r]*s;return o}}function wf(e){return ArrayBuffer.isView(e)&&!(e instanceof DataView)}function bf(e,t){var n=t?t.length:0,o=e?Math.min(n,e.length):0,r=new Array(o),s=new Array(n),i;for(i=0;i<o;++i)r[i]=Vt(e[i],t[i]);for(;i<n;++i)s[i]=t[i];return function(a){for(i=0;i<o;++i)s[i]=r[i](a);return s}}function yf(e,t){var n=new Date;return e=+e,t=+t,function(o){return n.setTime(e*(1-o)+t*o),n}}function vt(e,t){return e=+e,t=+t,function(n){return e*(1-n)+t*n}}function vf(e,t){var n={},o={},r;(e===null||typeof e!="object")&&(e={}),(t===null||typeof t!="object")&&(t={});for(r in t)r in e?n[r]=Vt(e[r],t[r]):o[r]=t[r];return function(s){for(r in n)o[r]=n[r](s);return o}}var Ys=/[-+]?(?:\d+\.?\d*|\.?\d+)(?:[eE][-+]?\d+)?/g,Ks=new RegExp(Ys.source,"g");function Xg(e){return function(){return e}}function e0(e){return function(t){return e(t)+""}}function xf(e,t){var n=Ys.lastIndex=Ks.lastIndex=0,o,r,s,i=-1,a=[],l=[];for(e=e+"",t=t+"";(o=Ys.exec(e))&&(r=Ks.exec(t));)(s=r.index)>n&&(s=t.slice(n,s),a[i]?a[i]+=s:a[++i]=s),(o=o[0])===(r=r[0])?a[i]?a[i]+=r:a[++i]=r:(a[++i]=null,l.push({i,x:vt(o,r)})),n=Ks.lastIndex;return n<t.length&&(s=t.slice(n),a[i]?a[i]+=s:a[++i]=s),a.length<2?l[0]?e0(l[0].x):Xg(t):(t=l.length,function(c){for(var f=0,u;f<t;++f)a[(u=l[f]).i]=u.x(c);return a.join("")})}function Vt(e,t){var n=typeof t,o;return t==null||n==="boolean"?Hn(t):(n==="number"?vt:n==="string"?(o=yt(t))?(t=o,qs):xf:t instanceof yt?qs:t instanceof Date?yf:wf(t)?gf:Array.isArray(t)?bf:typeof t.valueOf!="function"&&typeof t.toString!="function"||isNaN(t)?vf:vt)(e,t)}function Qs(e,t){return e=+e,t=+t,function(n){return Math.round(e*(1-n)+t*n)}}function Zs(e){return function(){return e}}function Js(e){return+e}var kf=[0,1];function gn(e){return e}function Xs(e,t){return(t-=e=+e)?function(n){return(n-e)/t}:Zs(isNaN(t)?NaN:.5)}function t0(e,t){var n;return e>t&&(n=e,e=t,t=n),function(o){return Math.max(e,Math.min(t,o))}}function n0(e,t,n){var o=e[0],r=e[1],s=t[0],i=t[1];return r<o?(o=Xs(r,o),s=n(i,s)):(o=Xs(o,r),s=n(s,i)),function(a){return s(o(a))}}function r0(e,t,n){var o=Math.min(e.length,t.length)-1,r=new Array(o),s=new Array(o),i=-1;for(e[o]<e[0]&&(e=e.slice().reverse(),t=t.slice().reverse());++i<o;)r[i]=Xs(e[i],e[i+1]),s[i]=n(t[i],t[i+1]);return function(a){var l=Us(e,a,1,o)-1;return s[l](r[l](a))}}function Kr(e,t){return t.domain(e.domain()).range(e.range()).interpolate(e.interpolate()).clamp(e.clamp()).unknown(e.unknown())}function ei(){var e=kf,t=kf,n=Vt,o,r,s,i=gn,a,l,c;function f(){var d=Math.min(e.length,t.length);return i!==gn&&(i=t0(e[0],e[d-1])),a=d>2?r0:n0,l=c=null,u}function u(d){return d==null||isNaN(d=+d)?s:(l||(l=a(e.map(o),t,n)))(o(i(d)))}return u.invert=function(d){return i(r((c||(c=a(t,e.map(o),vt)))(d)))},u.domain=function(d){return arguments.length?(e=Array.from(d,Js),f()):e.slice()},u.range=function(d){return arguments.length?(t=Array.from(d),f()):t.slice()},u.rangeRound=function(d){return t=Array.from(d),n=Qs,f()},u.clamp=function(d){return arguments.length?(i=d?!0:gn,f()):i!==gn},u.interpolate=function(d){return arguments.length?(n=d,f()):n},u.unknown=function(d){return arguments.length?(s=d,u):s},function(d,h){return o=d,r=h,f()}}function ti(){return ei()(gn,gn)}function ni(e,t,n,o){var r=Je(e,t,n),s;switch(o=Ze(o??",f"),o.type){case"s":{var i=Math.max(Math.abs(e),Math.abs(t));return o.precision==null&&!isNaN(s=As(r,i))&&(o.precision=s),Sr(o,i)}case"":case"e":case"g":case"p":case"r":{o.precision==null&&!isNaN(s=$s(r,Math.max(Math.abs(e),Math.abs(t))))&&(o.precision=s-(o.type==="e"));break}case"f":case"%":{o.precision==null&&!isNaN(s=Es(r))&&(o.precision=s-(o.type==="%")*2);break}}return Ce(o)}function o0(e){var t=e.domain;return e.ticks=function(n){var o=t();return _e(o[0],o[o.length-1],n??10)},e.tickFormat=function(n,o){var r=t();return ni(r[0],r[r.length-1],n??10,o)},e.nice=function(n){n==null&&(n=10);var o=t(),r=0,s=o.length-1,i=o[r],a=o[s],l,c,f=10;for(a<i&&(c=i,i=a,a=c,c=r,r=s,s=c);f-- >0;){if(c=Wt(i,a,n),c===l)return o[r]=i,o[s]=a,t(o);if(c>0)i=Math.floor(i/c)*c,a=Math.ceil(a/c)*c;else if(c<0)i=Math.ceil(i*c)/c,a=Math.floor(a*c)/c;else break;l=c}return e},e}function Gn(){var e=ti();return e.copy=function(){return Kr(e,Gn())},Ur.apply(e,arguments),o0(e)}function ri(e,t){e=e.slice();var n=0,o=e.length-1,r=e[n],s=e[o],i;return s<r&&(i=n,n=o,o=i,i=r,r=s,s=i),e[n]=t.floor(r),e[o]=t.ceil(s),e}function Mf(e){return Math.log(e)}function Nf(e){return Math.exp(e)}function s0(e){return-Math.log(-e)}function i0(e){return-Math.exp(-e)}function a0(e){return isFinite(e)?+("1e"+e):e<0?0:e}function l0(e){return e===10?a0:e===Math.E?Math.exp:t=>Math.pow(e,t)}function c0(e){return e===Math.E?Math.log:e===10&&Math.log10||e===2&&Math.log2||(e=Math.log(e),t=>Math.log(t)/e)}function Ef(e){return(t,n)=>-e(-t,n)}function f0(e){let t=e(Mf,Nf),n=t.domain,o=10,r,s;function i(){return r=c0(o),s=l0(o),n()[0]<0?(r=Ef(r),s=Ef(s),e(s0,i0)):e(Mf,Nf),t}return t.base=function(a){return arguments.length?(o=+a,i()):o},t.domain=function(a){return arguments.length?(n(a),i()):n()},t.ticks=a=>{let l=n(),c=l[0],f=l[l.length-1],u=f<c;u&&([c,f]=[f,c]);let d=r(c),h=r(f),g,v,k=a==null?10:+a,m=[];if(!(o%1)&&h-d<k){if(d=Math.floor(d),h=Math.ceil(h),c>0){for(;d<=h;++d)for(g=1;g<o;++g)if(v=d<0?g/s(-d):g*s(d),!(v<c)){if(v>f)break;m.push(v)}}else for(;d<=h;++d)for(g=o-1;g>=1;--g)if(v=d>0?g/s(-d):g*s(d),!(v<c)){if(v>f)break;m.push(v)}m.length*2<k&&(m=_e(c,f,k))}else m=_e(d,h,Math.min(h-d,k)).map(s);return u?m.reverse():m},t.tickFormat=(a,l)=>{if(a==null&&(a=10),l==null&&(l=o===10?"s":","),typeof l!="function"&&(!(o%1)&&(l=Ze(l)).precision==null&&(l.trim=!0),l=Ce(l)),a===1/0)return l;let c=Math.max(1,o*a/t.ticks().length);return f=>{let u=f/s(Math.round(r(f)));return u*o<o-.5&&(u*=o),u<=c?l(f):""}},t.nice=()=>n(ri(n(),{floor:a=>s(Math.floor(r(a))),ceil:a=>s(Math.ceil(r(a)))})),t}function Vn(){let e=f0(ei()).domain([1,10]);return e.copy=()=>Kr(e,Vn()).base(e.base()),Ur.apply(e,arguments),e}var u0=62;function xe(e,t,n,o,r=!1){return(r?Vn():Gn()).domain([e,t]).range([n,o]).unknown(Number.NaN)}function et(e,t,n){let o=n;for(;t-e>n*1.001*Je(e,t,o);)o/=1.5;let r=1e-9*Je(e,t,o);return _e(e-r,t+r,o)}function $f(e,t,n){let o=[];for(let i=Math.floor(Math.log10(e));i<=Math.log10(t);i++)for(let a of[1,1.5,2,3,4,5,6,8])a*10**i>=e*.999&&a*10**i<=t*1.001&&o.push(a*10**i);let r=xe(e,t,0,n/u0,!0),s=[];for(let i of o.sort((a,l)=>Af(a)-Af(l)))s.every(a=>Math.abs(r(i)-r(a))>.8)&&s.push(i);return s}function Af(e){let t=e/10**Math.floor(Math.log10(e)+1e-9);return[1,2,5,3,4,1.5,6,8].findIndex(n=>Math.abs(n-t)<1e-6)}function Tf(e,t,n,o,r){if(!(t<=n))return e??[0,1];let s=.06*Math.max(n-t,o),i=[Math.floor((t-s)/o)*o,Math.ceil((n+s)/o)*o];if(!e)return i;let a=e[0]<=t&&e[1]>=n,l=i[1]-i[0];return a&&(r||e[1]-e[0]<=l+Math.max(2*o,.35*l))?e:r?[Math.min(e[0],i[0]),Math.max(e[1],i[1])]:i}var Sf=60,Yr=14,oi=6,d0=36,si=8,p0=.25,h0=.001,Of=1.06;function Lf(e,t,n,o,r,s=!1,i=!1){let a=o-oi-d0-si,l=Math.round(a*p0),c=oi+a-l,f={left:Sf,right:n-Yr,top:oi,bottom:c},u={left:Sf,right:n-Yr,top:c+si,bottom:c+si+l},{observed_range:d,observed_unit:h=1,x_range:g}=e,v=d!==void 0&&t.frame===e.observed_frame&&t.stretch>0,[k,m]=v?d:g,x=v?t.stretch*h:1,$=Rr(e,t),y=$===null?xe(k,m,f.left,f.right,e.x_log):xe($-k,$-m,f.left,f.right),T=R=>y($===null?R*x:$-R),w=R=>$===null?y.invert(R)/x:$-y.invert(R),[O,S]=m0(e,t,R=>T(R)>=f.left-1&&T(R)<=f.right+1),I="is_linear"in e,B=I?Je(0,S,6):e.y_step,C=i&&r?r.ends:Tf(r?.ends,O,S,B,s);I&&(C[0]=0);let E=e.y_flipped?xe(C[0],C[1],f.top,f.bottom):xe(C[1],C[0],f.top,f.bottom),F=g0(e,t,r?.most,s),P=e.y_flipped?1:-1,z=(u.top+u.bottom)/2,U=(u.bottom-u.top)/2;return{frame:f,below:u,x:y,at:T,back:w,y:E,dy:R=>z+P*Math.max(-Of,Math.min(Of,R/F))*U,ends:C,most:F,observed:v}}function m0(e,t,n){let o=1/0,r=-1/0;for(let s of e.rows)for(let i of[...Object.values(t.columns[s.name]),...t.pins.map(a=>a[s.name].median)])for(let a=0;a<i.length;a++){let l=i[a];!Number.isNaN(l)&&n(s.axis[a])&&(l<o&&(o=l),l>r&&(r=l))}return[o,r]}function g0(e,t,n,o){let r=[];for(let l of e.rows){let{median:c,low:f,high:u}=t.columns[l.name],d=qn(t,l.name);for(let h=0;h<c.length;h++)if(!Number.isNaN(c[h])&&!Number.isNaN(d[h])){let g=Number.isNaN(f[h])?[c[h]]:[f[h],u[h]];r.push(Math.max(...g.map(v=>Math.abs(v-d[h]))))}}if(!r.length)return n??e.least_residual;r.sort((l,c)=>l-c);let s="is_linear"in e?h0:e.least_residual,i=Math.max(r[Math.floor(.97*(r.length-1))]*1.1,s);if(n&&i<=n&&(o||i>n/3))return n;let a=10**Math.floor(Math.log10(i));return[1,2,5,10].map(l=>l*a).find(l=>l>=i*.999)??10*a}function qn(e,t){return e.reference?e.pins[e.reference-1][t].median:e.columns[t].truth}var w0=4;function Rf(e,t,n,{frame:o,below:r,x:s,y:i,dy:a,ends:l,most:c,observed:f},u){let d=($,y,T,w)=>{e.moveTo($,y),e.lineTo(T,w)},[h,g]=s.domain(),v=t.x_log?$f(h,g,o.right-o.left):et(Math.min(h,g),Math.max(h,g),8),k=et(l[0],l[1],Math.max(3,(o.bottom-o.top)/34));e.setLineDash([]),e.lineWidth=1,e.strokeStyle=u.grid,e.beginPath();for(let $ of v)for(let y of[o,r])d(s($),y.top,s($),y.bottom);for(let $ of k)d(o.left,i($),o.right,i($));e.stroke(),e.strokeStyle=u.edge,e.beginPath();for(let $ of[o,r])d($.left,$.top,$.left,$.bottom),d($.left,$.bottom,$.right,$.bottom);e.stroke(),e.strokeStyle=u.soft,e.beginPath(),d(r.left,a(0),r.right,a(0)),e.stroke(),e.fillStyle=u.soft,e.textBaseline="middle",e.textAlign="right";for(let $ of k)e.fillText(Ae($),o.left-6,i($));let m=Math.min(Math.max(-Math.floor(Math.log10(c*1.001)),0),6);for(let $ of Cf(t,n)?[-c,0,c]:[])e.fillText($?Dn($,m):"0",r.left-6,a($*.86));e.textAlign="center";for(let $ of v){let y=Ae($),T=e.measureText(y).width/2;e.fillText(y,Math.min(s($),o.right+Yr-T-1),r.bottom+10)}let x=f&&t.observed_label?`${t.observed_label} at ${b0(t,n)}`:Fc(t,n);e.fillText(x,(o.left+o.right)/2,r.bottom+27),Cr(e,t.y_label,12,(o.top+o.bottom)/2),e.textAlign="left",e.globalAlpha=.95,e.font=Ve,e.fillText(y0(t,n),r.left+6,r.top+8),e.font=Te,e.globalAlpha=1}function Pf(e,{along:t=[]},{frame:n,at:o},r){e.font=Ve,e.fillStyle=r.soft,e.strokeStyle=r.soft,e.lineWidth=1,e.setLineDash([]),e.textAlign="center",e.textBaseline="middle";let s=[];for(let[i,a]of t){let l=o(i),c=e.measureText(a).width/2+w0,f=Math.min(Math.max(l,n.left+c),n.right-c);!(l>=n.left&&l<=n.right)||s.some(([d,h])=>f+c>d&&f-c<h)||(s.push([f-c,f+c]),e.beginPath(),e.moveTo(l,n.top),e.lineTo(l,n.top+4),e.stroke(),e.fillText(a,f,n.top+11))}e.font=Te}function b0(e,{stretch:t,redshift_of:n}){let o=e.truth==="truth"?"true":e.truth;return`the ${n==="own"?o:n} z ${me(t-1)}`}function Cf(e,t){return e.rows.some(n=>!qn(t,n.name).every(Number.isNaN))}function y0(e,t){let n=!Cf(e,t),o=n?"":` [${e.error_unit}]`;return t.reference?`difference from ${t.letters[t.reference-1]}${o}`:n?t.truth==="off"?"truth kept back (T reveals it)":`${e.truth==="truth"?"no truth":`nothing ${e.truth}`} to compare with`:`predicted − ${e.truth}${o}`}function If(e,t,n,o,r){let{frame:s,below:i,at:a,y:l,dy:c}=o;e.font=Te;for(let u of[s,i])e.fillStyle=r.ground,e.fillRect(u.left,u.top,u.right-u.left,u.bottom-u.top),be(e,u,()=>{for(let[d,h]of n.hidden[t.hatched])Vc(e,u,a(d),a(h),r)});Rf(e,t,n,o,r),Pf(e,t,o,r);let f=t.rows.map(u=>Float64Array.from(u.axis,a));be(e,s,()=>{t.rows.forEach((u,d)=>{n.pins.forEach((g,v)=>{Qr(e,u,f[d],g[u.name],l,r[`pin${v+1}`],1.5,.13,v+1)});let h=t.marks?a(n.observed_at):Number.NaN;wt(u)&&x0(e,u,n.columns[u.name],a,l,r),v0(e,u,f[d],n.columns[u.name],l,r,n.edited,t.truth==="truth",h)}),t.marks&&!Number.isNaN(n.observed_at)&&Kc(e,s,a(n.observed_at),n.redshift_of==="predicted"?"observed here, as predicted":"observed here",r)}),be(e,i,()=>{t.rows.forEach((u,d)=>{let h=qn(n,u.name);n.pins.forEach((g,v)=>{v+1!==n.reference&&Qr(e,u,f[d],_f(g[u.name],h),c,r[`pin${v+1}`],1.2,.1,v+1)}),Qr(e,u,f[d],_f(n.columns[u.name],h),c,r.answer,1.5,.3)})})}function _f({low:e,median:t,high:n},o){let r=t.map((i,a)=>i-o[a]),s=i=>i.map((a,l)=>Number.isNaN(t[l])?Number.NaN:a-o[l]);return{median:r,low:s(e),high:s(n)}}function v0(e,t,n,o,r,s,i,a,l){let c=5.5*ii(t);t.dots?o.truth.forEach((f,u)=>{!Number.isNaN(f)&&(a||Number.isNaN(wn(o,u)))&&_r(e,n[u],r(f),c,s.ink,1.5)}):_s(e,n,o.truth,r,s.ink,1.1,l),t.dots?Qr(e,t,n,o,r,s.answer,2,.3):(Is(e,n,o.low,o.high,r,s.answer,.3),_s(e,n,o.median,r,s.answer,2,l)),t.dots?Ds(e,n,o.exact,r,c,s.seen,s.ground):bt(e,n,o.exact,r,s.seen,3),o.measured&&k0(e,t,n,o,r,s),o.implied&&(t.dots?Yc(e,n,o.implied,r,s.mark,s.ground):bt(e,n,o.implied,r,s.mark,1.8,Gc)),t.dots&&t.names.forEach((f,u)=>{let d=wn(o,u);i.includes(f)&&!Number.isNaN(d)&&_r(e,n[u],r(d),c+4,s.answer,2)})}function x0(e,t,n,o,r,s){let[i,a]=[t.low,t.high].map(f=>Float64Array.from(f,o)),l=n.exact.map((f,u)=>Number.isNaN(n.limit[u])?wn(n,u):n.limit[u]),c=n.median.map((f,u)=>Number.isNaN(wn(n,u))?f:Number.NaN);Bs(e,i,a,c,r,s.answer),Bs(e,i,a,l,r,s.seen)}function ii(e){return e.is_filters?Lr:1}function wn({exact:e,measured:t},n){return Number.isNaN(e[n])?t?t[n]:Number.NaN:e[n]}function Qr(e,t,n,o,r,s,i,a,l=0){if(t.dots)return qc(e,n,o,r,s,l,ii(t));Is(e,n,o.low,o.high,r,s,a),bt(e,n,o.median,r,s,i,l?Bn[l-1]:[])}function k0(e,t,n,{measured:o,from:r,to:s,limit:i},a,l){let c=t.dots?4*ii(t):2.4;e.strokeStyle=l.seen,e.lineWidth=t.dots?2:1,e.setLineDash([]),e.beginPath();for(let f=0;f<o.length;f++)Number.isNaN(o[f])||(e.moveTo(n[f],a(r[f])),e.lineTo(n[f],a(s[f])));for(let f=0;f<i.length;f++)if(!Number.isNaN(i[f])){let u=a(i[f]);e.moveTo(n[f]-c,u),e.lineTo(n[f]+c,u),e.lineTo(n[f],u+1.6*c),e.closePath()}e.stroke(),Ds(e,n,o,a,c,l.seen,l.ground)}var Zr=11;function Df(e,t,n,o){let r=Jr(t,e.scene(),e.scales,n,o,(s,i)=>[wn(s,i)]);return r?.row.names[r.i]??null}function Bf(e,t,n,o){return ai(Jr(t,e.scene(),e.scales,n,o,Ff))}function ai(e){return!e||wt(e.row)&&!e.row.given[e.i]?null:{row:e.row.name,name:e.row.names[e.i]}}function Ff({truth:e,exact:t,measured:n,limit:o,median:r},s){return[e,t,n,o,r].map(i=>i?.[s]??Number.NaN)}function Jr(e,t,n,o,r,s=Ff){let i=null,a=1/0;for(let l of e.rows){if(!l.dots)continue;let c=wt(l)?Zr*Lr:Zr;for(let f=0;f<l.names.length;f++){let u=n.at(l.axis[f])-o;if(!(Math.abs(u)>c))for(let d of s(t.columns[l.name],f)){let h=Math.hypot(u,n.y(d)-r);h<c&&h<a&&([i,a]=[{row:l,i:f},h])}}}return i}var M0=.01,zf=9;function Uf(e,t,n,o,r){let{row:s,i}=li(e,t,n,o,r),a=t.columns[s.name],l="is_linear"in e,c=l?Oc:me,f=m=>a[m]?.[i]??Number.NaN,u=s.unit?` ${s.unit}`:"",[d,h,g,v]=["truth","median","low","high"].map(f),k=[N0(e,s,i,t)];if(Number.isNaN(d)||k.push(`${e.truth} ${c(d)}${u}`),Number.isNaN(f("exact"))?Number.isNaN(f("measured"))?Number.isNaN(f("limit"))||k.push(`not detected: fainter than ${c(f("limit"))}${u}`):k.push(`seen ${c(f("measured"))} ± ${c(f("to")-f("measured"))}${u}`):k.push(`seen ${c(f("exact"))}${u}`),!Number.isNaN(h)){k.push(`predicted ${c(h)}${Number.isNaN(g)?"":` (${c(g)} to ${c(v)})`}${u}`);let m=h-d,x=d>=g&&d<=v?", truth within the band":", truth outside the band";Number.isNaN(m)||k.push(`error ${(l?Lc:Dn)(m)} ${e.error_unit}${Number.isNaN(g)?"":x}`)}return wt(s)&&!s.given[i]&&k.push("not among these galaxies' magnitudes: predicted alone"),Number.isNaN(f("implied"))||k.push(`the spectrum through this filter ${me(f("implied"))}${u}`),t.pins.forEach((m,x)=>{let $=m[s.name].median[i];Number.isNaN($)||k.push(`${t.letters[x]}: ${c($)}`)}),{x:n.at(s.axis[i]),lines:k}}function li(e,t,n,o,r){let s=r===null?null:Jr(e,t,n,o,r);if(s)return{...s,distance:-1/0};let i=r===null?zf/2:zf,a={row:e.rows[0],i:0,distance:1/0};for(let l of e.rows)l.axis.forEach((c,f)=>{let u=Math.abs(n.at(c)-o),d=l.dots&&e.rows.length>1?u<i?-20:40:0;u+d<a.distance&&(a={row:l,i:f,distance:u+d})});return a}function N0(e,t,n,o){if(wt(t))return Bc(t,n);if(t.dots)return`${t.label} ${t.names[n]}`;let r=t.axis[n],s=`${t.label}, ${zc(e,o,r,t.coordinate_unit)??`${Ae(Number(r.toPrecision(4)))} ${t.coordinate_unit}`}`;return!e.observed_unit||!(o.stretch>0)?s:`${s} at rest, ${Number((r*o.stretch*e.observed_unit).toPrecision(3))} µm observed`}function jf(e,t){return[t.seen?fi(e,t):ui(t),di(e,t),E0(e,t),ci(e,t)].filter(Boolean).join(", ")}function E0(e,{implied:t}){return e.implied&&!Number.isNaN(t)?`${e.implied} ${me(t)}`:""}function ci({edges:[e,t]},{seen:n,lowest:o,highest:r}){let s=M0*(t-e);return!n&&(o<e+s||r>t-s)?"edge of what it learned":""}function fi(e,{value:t,edited:n}){return`${me(t)}${Wf(e,t)} ${n?"edited":"seen"}`}function ui({low:e,median:t,high:n,peaks:o}){if(o.length>1)return o.toSorted((c,f)=>f[1]-c[1]).map(([c,f,u])=>`${me(c,zt(u))} (${Math.round(100*f)}%)`).join(", ");let r=(n-e)/2,s=zt(r),[i,a]=[me(n-t,s),me(t-e,s)],l=i===a?` ± ${i}`:` (+${i} −${a})`;return`${me(t,s)}${Number.isNaN(r)?"":l}`}function di(e,{seen:t,edited:n,truth:o,percentile:r,crps:s,low:i,median:a,high:l}){if(Number.isNaN(o)||t&&!n)return"";let c=(l-i)/2,f=`${e.truth} ${me(o,t?2:zt(c))}${Wf(e,o)}`;return t?f:Number.isNaN(r)?`${f}, error ${Dn(a-o)}`:`${f}, ${A0(r)} percentile, CRPS ${me(s,zt(s))}`}function A0(e){let n=e<1||e>99?Math.round(10*e)/10:Math.round(e),o=n%10,r=Math.floor(n/10)===1,s=!Number.isInteger(n)||r||o>3?"th":["th","st","nd","rd"][o];return`${n}${s}`}function Wf({edges:e},t){return t<e[0]||t>e[1]?" (beyond this axis)":""}var $0="The percentile says how much of the predicted probability lies below the truth: for two galaxies of three it is to be between 16 and 84. The CRPS scores the whole prediction, in its unit: 0 is sure and right, and a lone guess has its distance from the truth.";function Hf(e){let t=e.panels.map(i=>{let a=M("span",{class:"estimate"}),l=M("span",{class:"beside"}),c=[i.title,i.unit].filter(Boolean).join(", "),f=M("span",{class:"symbol",title:c},i.symbol),u=M("div",{class:"scalar","data-scalar":i.name},f,a,l);return{panel:i,item:u,estimate:a,truth:l}}),n=M("div",{class:"scalars"},...t.map(({item:i})=>i)),o={scalars(i){t.forEach(({panel:a,item:l,estimate:c,truth:f},u)=>{let d=i[u];if(!d)return;l.classList.toggle("is-seen",d.seen),l.classList.toggle("is-peaked",!d.seen&&d.peaks.length>1),c.textContent=d.seen?fi(a,d):ui(d);let h=[di(a,d),ci(a,d)].filter(Boolean).join(", ");f.textContent=h,f.title=h?`${h}. ${$0}`:""})},dark(i){$e(n,e.colours[i?"dark":"light"])}};o.scalars(e.scalars),o.dark(e.dark);let r=[Ye(n,i=>o.scalars(i.densities.scalars[0])),Or(n,({covered:i})=>{for(let{panel:a,item:l}of t)l.classList.toggle("covered",i.includes(a.name))})];return{element:n,changes:o,destroy:()=>{for(let i of r)i()}}}var Gf=`.mosaic-legend {
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
`;function bn(e){let t=null,n=null,o=()=>{n!==null&&clearTimeout(n),n=null},r=i=>{n=setTimeout(s,1500),e(i)},s=()=>{o();let i=t;t=null,i!==null&&r(i)};return{newest(i){n!==null?t=i:r(i)},now(i){t=null,o(),e(i)},acknowledge:s,stop:o}}var S0=1.5,O0=5,L0=.04,R0=.55,P0=.4,C0=1e-5;function Vf({edges:[e,t]},n,o,r,s=!1){if(s&&r!==void 0)return r;if(n.seen)return null;let a=[...[n,...o.filter(f=>!f.seen)].flatMap(({lowest:f,highest:u})=>[f,u]),n.truth,n.implied].filter(f=>f>=e&&f<=t);if(!(n.highest>n.lowest)||a.length<2)return null;let l=Math.min(...a),c=Math.max(...a);return c-l>(r===null?P0:R0)*(t-e)?null:r&&_0(r,l,c)?r:I0(l,c,e,t)}function _0([e,t],n,o){let r=L0*(t-e);return n>=e+r&&o<=t-r&&t-e<=O0*(o-n)}function I0(e,t,n,o){let r=S0*Math.max(t-e,C0*(o-n)),s=Je(0,r,10),i=(e+t)/2,a=Math.floor((i-r/2)/s)*s,l=Math.ceil((i+r/2)/s)*s;return[Math.max(a,n),Math.min(l,o)]}var Xr=10,D0=22,qt={top:3,height:9,gap:7},qf=30,B0=6,Kf=.001;function Yf(e,t,n,o,r,s){let[i,a]=[Xr,n-Xr],l=r?r.zoom?[r.zoom.from,r.zoom.to]:null:void 0,c=t.pins.map(m=>m[e.name]),f=Vf(e,t.scalars[e.name],c,l,s),u=qt.top+qt.height+qt.gap,d={left:i,right:a,top:f?u:qt.top,bottom:o-D0};if(!f)return{frame:d,x:xe(e.edges[0],e.edges[1],i,a),zoom:null};let[h,g]=f,v={left:i+qf,right:a-qf,top:qt.top,bottom:qt.top+qt.height},k=xe(e.edges[0],e.edges[1],v.left,v.right);return{frame:d,x:xe(h,g,i,a),zoom:{from:h,to:g,strip:v,whole:k}}}function Qf(e,t,n,{frame:o,x:r,zoom:s},i){e.font=Te,e.setLineDash([]),s&&F0(e,t,n.scalars[t.name],o,s,i),be(e,{...o,left:o.left-Xr,right:o.right+Xr},()=>z0(e,t,n,o,r,i)),U0(e,r.domain(),o,r,i,B0)}function F0(e,t,n,o,{from:r,to:s,strip:i,whole:a},l){e.fillStyle=l.hidden,e.globalAlpha=.35,e.beginPath(),e.moveTo(a(r),i.bottom),e.lineTo(a(s),i.bottom),e.lineTo(o.right,o.top),e.lineTo(o.left,o.top),e.closePath(),e.fill(),e.fillRect(a(r),i.top,a(s)-a(r),i.bottom-i.top),e.globalAlpha=1,pi(e,{...i,top:i.top-6},a,n,l.answer,.4,[]),e.setLineDash([]),e.strokeStyle=l.edge,e.lineWidth=1,e.beginPath(),e.moveTo(i.left,i.bottom),e.lineTo(i.right,i.bottom),e.stroke(),e.font=Ve,e.fillStyle=l.soft,e.textBaseline="middle",e.textAlign="right",e.fillText(me(t.edges[0],1),i.left-5,i.bottom-3),e.textAlign="left",e.fillText(me(t.edges[1],1),i.right+5,i.bottom-3),e.font=Te}function z0(e,t,n,o,r,s){let i=n.scalars[t.name];n.pins.forEach((a,l)=>{let c=a[t.name],f=s[`pin${l+1}`];c.seen?Fn(e,o,r,c.median,f,2,Bn[l]):pi(e,o,r,c,f,.1,Bn[l])}),i.seen?Fn(e,o,r,i.value,s.seen,5):(pi(e,o,r,i,s.answer,.2,[]),Fn(e,o,r,i.median,s.answer,2.5)),(!i.seen||i.edited)&&Fn(e,o,r,i.truth,s.ink,2,[5,3]),t.implied&&Qc(e,o,r,i.implied,t.implied,s)}function U0(e,t,n,o,r,s){e.setLineDash([]),e.strokeStyle=r.edge,e.lineWidth=1,e.beginPath(),e.moveTo(n.left,n.bottom),e.lineTo(n.right,n.bottom);let i=et(t[0],t[1],s),a=Math.ceil(-Math.log10(i[1]-i[0])-1e-9);for(let l of i)e.moveTo(o(l),n.bottom),e.lineTo(o(l),n.bottom+4);e.stroke(),e.fillStyle=r.soft,e.textAlign="center",e.textBaseline="middle";for(let l of i)e.fillText(a>1?me(l,a):Ae(l),Math.min(Math.max(o(l),n.left+4),n.right-4),n.bottom+13)}function pi(e,t,n,o,r,s,i){let{density:a,low:l,high:c}=o,f=0;for(let k of a)f=Math.max(f,k);if(!(f>0))return;let u=0,d=a.length-1;for(;u<d&&a[u]<=Kf*f;)u++;for(;d>u&&a[d]<=Kf*f;)d--;let h=[];for(let k=Math.max(u-1,0);k<=Math.min(d+1,a.length-1);k++)h.push([o.x[k],a[k]]);let g=k=>t.bottom-(t.bottom-t.top-6)*k/f,v=(k,m)=>{if(!(k.length<2)){e.globalAlpha=m,e.fillStyle=r,e.beginPath(),e.moveTo(n(k[0][0]),t.bottom);for(let[x,$]of k)e.lineTo(n(x),g($));e.lineTo(n(k[k.length-1][0]),t.bottom),e.closePath(),e.fill(),e.globalAlpha=1}};v(h,s),v(j0(h,l,c),1.2*s),e.strokeStyle=r,e.lineWidth=1.5,e.setLineDash(i),e.beginPath(),h.forEach(([k,m],x)=>{x?e.lineTo(n(k),g(m)):e.moveTo(n(k),g(m))}),e.stroke()}function j0(e,t,n){let o=[];return e.forEach(([r,s],i)=>{for(let a of[t,n]){let[l,c]=e[i-1]??[r,s];l<a&&a<r&&o.push([a,c+(s-c)*(a-l)/(r-l)])}r>=t&&r<=n&&o.push([r,s])}),o}var eo="mosaic-drag";function to({panel:e,key:t,className:n,canvasAttributes:o,draw:r,describe:s,figureTitle:i},{scene:a,colours:l}){let c=M("canvas",o),f=M("h2",{},e.title),u=M("div",{class:"head"},f),d=M("div",{class:"shell"},c),h=M("section",{class:n,"aria-label":e.title,"data-plot":t},u,d),g={panel:e,scene:a,canvas:c,heading:f,head:u,shell:d,section:h,scales:null,width:0,height:0,size:"",zoom:1,dragging:!1,holding:!1,cancel:()=>!1,setDragging(v,k=!1){g.holding=v&&k,v!==g.dragging&&(g.dragging=v,h.dispatchEvent(new CustomEvent(eo,{bubbles:!0,composed:!0,detail:v})))},redraw(){g.width>0&&(r(Pr(c,g.width,g.height,g.zoom)),s())},resize(v,k,m){let x=[v,k,m].join();!v||g.width&&x===g.size||(Object.assign(g,{width:v/m,height:k/m,zoom:m,size:x}),Object.assign(c.style,{width:`${v}px`,height:`${k}px`}),g.redraw())},rest(){g.width=0},figure(v){let k=`${i()} · galaxy ${a().row}`;return Ar(v,k,g.width,g.height,l(),r)},addMoreButton(){u.append(un(t,e.title,g.figure))}};return Object.assign(h,{plot:g}).plot}function Ie({canvas:e,zoom:t=1},n){let o=e.getBoundingClientRect();return[(n.clientX-o.left)/t,(n.clientY-o.top)/t]}function no(e,t,n=()=>null,o=()=>null){let{canvas:r,key:s}=e,i=null,a=u=>Math.min(Math.max(u,e.scales.frame.left),e.scales.frame.right),l=(u,d,h)=>{let[g,v]=Ie(e,u);if(d.name)return{act:"edit",name:d.name,value:e.scales.y?.invert(v),phase:h};let[k,m]=[d.x,g].map(x=>e.scales.back(a(x))).sort((x,$)=>x-$);return{act:"drag",panel:s,from:k,to:m,show:d.show,phase:h}},c=()=>{i=null,e.setDragging(!1),e.markSpan(null)},f=()=>i?(i.hasMoved&&t.now({act:"cancel"}),c(),e.redraw(),!0):!1;return r.addEventListener("pointerdown",u=>{let[d,h]=Ie(e,u),{frame:g}=e.scales;u.button!==0||d<g.left||d>g.right||(i={x:d,y:h,name:n(d,h),show:u.shiftKey,hasMoved:!1},r.setPointerCapture(u.pointerId))}),r.addEventListener("pointermove",u=>{let[d,h]=Ie(e,u);if(!i){r.style.cursor=n(d,h)?"ns-resize":o(d,h)?"pointer":"crosshair",e.readAt(d,h);return}!i.hasMoved&&Math.hypot(d-i.x,h-i.y)<4||(i.hasMoved=!0,e.setDragging(!0,i.name!==null),i.name||e.markSpan(a(i.x),a(d)),e.readAt(i.name?i.x:d,h),t.newest(l(u,i,"move")))}),r.addEventListener("pointerup",u=>{let d=i&&!i.hasMoved&&o(...Ie(e,u));i?.hasMoved?t.now(l(u,i,"end")):d&&t.now({act:"toggle",panel:s,...d}),c()}),r.addEventListener("touchstart",u=>{let d=u.touches[0];u.touches.length===1&&n(...Ie(e,d))&&u.preventDefault()},{passive:!1}),r.addEventListener("pointercancel",f),r.addEventListener("pointerleave",()=>{i||e.readAt(null)}),r.addEventListener("dblclick",u=>{let[d]=Ie(e,u);t.now({act:"tap",panel:s,at:e.scales.back(d)})}),f}function Zf(e,t){let{canvas:n,panel:o}=e,r=!1,s=!1,i=f=>{let u=e.scene().scalars[o.name],d=e.scales.x(u.seen?u.value:u.median);return Math.abs(Ie(e,f)[0]-d)<=Zr},a=(f,u)=>{let[d]=Ie(e,f),[h,g]=o.edges;return{act:"edit",name:o.name,value:Math.min(Math.max(e.scales.x.invert(d),h),g),phase:u}},l=()=>{r=s=!1,e.setDragging(!1)},c=()=>r?(s&&t.now({act:"cancel"}),l(),!0):!1;return n.addEventListener("pointerdown",f=>{f.button!==0||!i(f)||(r=!0,s=!1,n.setPointerCapture(f.pointerId))}),n.addEventListener("pointermove",f=>{if(!r){n.style.cursor=i(f)?"ew-resize":"default";return}s=!0,e.setDragging(!0),t.newest(a(f,"move"))}),n.addEventListener("pointerup",f=>{r&&s&&t.now(a(f,"end")),l()}),n.addEventListener("pointercancel",c),c}function Jf(e,t){let{scene:n,colours:o,messages:r}=t,s=()=>jf(e,n().scalars[e.name]),i=to({panel:e,key:e.name,className:`density-${e.name}`,canvasAttributes:{role:"img"},figureTitle:()=>`${e.title} ${s()}`,draw(l){a.scales=Yf(e,n(),a.width,a.height,a.scales,a.dragging),Qf(l,e,n(),a.scales,o())},describe(){a.canvas.setAttribute("aria-label",`${e.title} ${s()}`)}},t),a=Object.assign(i,{scales:i.scales,describeAloud:()=>`${e.title} ${s()}`});return a.heading.after(e.unit?` [${e.unit}] `:" "),a.addMoreButton(),a.cancel=Zf(a,r),a}var W0='<svg viewBox="0 0 12 18"><path d="M6 1V17"/><circle cx="6" cy="9" r="3"/></svg>',H0=e=>`
  <span><i class="truth"></i>${e}</span>
  <span><i class="seen"></i>seen</span>
  <span title="a survey's measurement that the model sees, with its 1-sigma error">${W0}${e==="truth"?"measured":"seen"} ±1σ</span>
  <span title="not detected: the model sees no more than that the galaxy is fainter than this"><svg viewBox="0 0 12 18"><path fill="none" d="M1 5H11L6 14Z"/></svg>fainter than</span>
  <span><i class="predicted"></i>predicted</span>
  <span><i class="band"></i>16–84% band</span>
  <span><i class="hidden"></i>hidden</span>`;function Xf(e){let t=document.createElement("div");return t.className="mosaic-legend",t.innerHTML=H0(e),t}function hi(e,t){let n=eu(t.numbers),o=e.panels.flatMap(l=>l.rows.map(c=>Rs(c,t.filters))),r=new Set(e.panels.filter(l=>l.linear&&Ge(t)).flatMap(l=>l.rows)),s=l=>{let c=o.map(f=>{let u=Object.fromEntries(l(f).map(d=>[d,n(f.axis.length)]));return[f.name,r.has(f)?jc(u):u]});return Object.fromEntries(c)},i=s(l=>l.columns),a=t.pin_masks.map(()=>s(()=>e.pin_columns));return{...t,letters:e.letters,columns:i,pins:a}}function mi(e,t){let n=eu(t.numbers),o=t.points.map(n),[r,...s]=t.scalars.map(i=>{let a=e.panels.map((l,c)=>[l.name,{...i[c],x:o[c],density:n(t.points[c])}]);return Object.fromEntries(a)});return{...t,scalars:r,pins:s}}function eu(e){let t=Ut(e),n=0;return o=>(n+=o,t.subarray(n-o,n))}var G0={width:520,height:340},V0={width:340,height:128};function tu(e,t,n){let o=n>1?V0:G0;return Math.max(1,Math.min(e/o.width,t/(n*o.height)))}function ro(e,t,n=()=>null){let{canvas:o,key:r}=e,s=null,i=null,a=(f,u,d)=>{let[h,g]=[f,u].map(e.scales.back).sort((v,k)=>v-k);return{act:"drag",panel:r,from:h,to:g,show:!1,phase:d}},l=f=>{t.now(f),i=null,e.setDragging(!1),e.markSpan(null)},c=(f,u)=>{let{frame:d}=e.scales,h=s??(d.left+d.right)/2;f.shiftKey?i??=h:i!==null&&l({act:"cancel"}),s=Math.min(Math.max(h+u,d.left),d.right),i!==null&&(e.setDragging(!0),e.markSpan(i,s),t.newest(a(i,s,"move"))),e.readAt(s,null,!0)};o.addEventListener("keydown",f=>{let{frame:u}=e.scales,d=(u.right-u.left)/100,h={ArrowLeft:-d,ArrowRight:d,PageUp:-10*d,PageDown:10*d,Home:-1/0,End:1/0};if(f.key in h)c(f,h[f.key]);else if((f.key==="Enter"||f.key===" ")&&i!==null&&s!==null)l(a(i,s,"end"));else if(f.key==="Enter"&&s!==null&&n(s))t.now({act:"toggle",panel:r,...n(s)});else if(f.key==="Delete"&&s!==null)t.now({act:"tap",panel:r,at:e.scales.back(s)});else if(f.key==="Escape"&&i!==null)l({act:"cancel"});else return;f.preventDefault(),f.stopPropagation()}),o.addEventListener("blur",()=>{i!==null&&l({act:"cancel"}),s=null,e.readAt(null)})}var q0='<i title="the spectrum through the filters"><svg viewBox="0 0 26 12" aria-hidden="true"><path d="M1 6H7M19 6H25" stroke-dasharray="1.5 3"/><path d="M8 6H18"/></svg></i>';function nu(e){let t=M("span"),n=M("span",{class:"agreement"},t);n.insertAdjacentHTML("afterbegin",q0);let o="about: do the parts agree?",r=M("button",{type:"button",class:"about",popovertarget:"agreement","aria-label":o},"(?)"),s=M("div",{id:"agreement",popover:"auto",role:"note","aria-label":o},e);return{elements:[n,r,s],say(a){t.textContent=a,n.title=a;for(let l of[n,r])l.classList.toggle("is-silent",!a)}}}var gi="mosaic-drawn";function ru(e,t){window.dispatchEvent(new CustomEvent(gi,{detail:{explorer:ve(e),drawn:t}}))}function ou(e,t){let n=o=>{let{explorer:r,drawn:s}=o.detail;r===ve(e)&&t(s)};return window.addEventListener(gi,n),()=>window.removeEventListener(gi,n)}var Kt=[-4,2],K0=-1,Y0=8;function su(e,t,n){return(e.every(Number.isNaN)?e.map(()=>K0):wi(e)).map((r,s)=>{let i=Math.max(0,1-Math.abs(s-t)/Y0);return Math.min(Math.max(r+n*i,Kt[0]),Kt[1])})}function iu(e,t,n){let o=[...t.keys()].filter(s=>![t[s],n[s],e[s]].some(Number.isNaN));if(!o.length)return null;let r=s=>o.reduce((i,a)=>i+Math.abs(s[a]-t[a]),0)/o.length;return{own:r(e),model:r(n)}}function wi(e){let t=[...e.keys()].filter(o=>!Number.isNaN(e[o])),n=0;return e.map((o,r)=>{if(!Number.isNaN(o))return o;for(;n<t.length&&t[n]<r;)n++;let[s,i]=[t[n-1],t[n]];return s===void 0?e[i]:i===void 0?e[s]:e[s]+(e[i]-e[s])*(r-s)/(i-s)})}var Q0=[0,20],au=.1,Z0=40,J0=[9,4],X0=.8,ew=["truth","median","low","high","implied"],tw="drag over it to draw; or arrow keys: left and right move along, up and down raise and lower the line";function lu(e,{scene:t,scales:n,zoom:o,redraw:r,say:s}){let i=e.rows[0],a=M("div",{class:"pad",tabindex:0,role:"application","aria-label":`draw the ${e.title}: ${tw}`});a.hidden=!0;let l=i.axis.map(()=>Number.NaN),c=!1,f="",u=Math.floor(i.axis.length/2),d=null,h=()=>l.some(y=>!Number.isNaN(y)),g=y=>Ge(t())?10**y:y,v=y=>{let T=n().y.invert(y),w=Ge(t())?Math.log10(Math.max(T,10**Kt[0])):T;return Math.min(Math.max(w,Kt[0]),Kt[1])};function k(){let y=l.filter(O=>!Number.isNaN(O)).length/i.axis.length,T={name:e.key,values:h()?wi(l):null,share:y,scores:c?null:m()},w=JSON.stringify(T);w!==f&&(f=w,ru(a,T))}function m(){let{truth:y,median:T}=t().columns[i.name],w=O=>Ge(t())?Math.log10(O):O;return iu(l,[...y].map(w),[...T].map(w))}function x([y,T],[w,O]){h()||(l=i.axis.map(()=>Number.NaN));let[S,I]=[Math.min(y,w),Math.max(y,w)],B=Math.abs(n().at(i.axis[1])-n().at(i.axis[0]))/2;i.axis.forEach((C,E)=>{let F=n().at(C);if(F<S-B||F>I+B)return;let P=w===y?1:Math.min(Math.max((F-y)/(w-y),0),1);l[E]=v(T+P*(O-T))})}let $=y=>Ie({canvas:a,zoom:o()},y);a.addEventListener("pointerdown",y=>{y.button===0&&(a.setPointerCapture(y.pointerId),d=$(y),x(d,d),r())}),a.addEventListener("pointermove",y=>{if(!d)return;let T=$(y);x(d,T),d=T,r()});for(let y of["pointerup","pointercancel"])a.addEventListener(y,()=>{d&&(d=null,k())});a.addEventListener("keydown",y=>{let T=i.axis.length,w=Math.max(1,Math.round(T/Z0)),O={ArrowLeft:-w,ArrowRight:w,PageUp:-5*w,PageDown:5*w,Home:-T,End:T},S={ArrowUp:au,ArrowDown:-au};if(y.key in O)u=Math.min(Math.max(u+O[y.key],0),T-1);else if(y.key in S)l=su(l,u,S[y.key]*(y.shiftKey?5:1));else if(y.key==="Delete")l=l.map(()=>Number.NaN);else return;y.preventDefault(),y.stopPropagation(),r(),k();let I=l[u]??Number.NaN,B=Number.isNaN(I)?"nothing drawn":`${me(g(I))}`;s(`${me(i.axis[u])} ${i.coordinate_unit}: ${B}`)});for(let y of["focus","blur"])a.addEventListener(y,()=>r());return{pad:a,scene(){let y=t();if(!c&&!h())return y;let T={...y.columns[i.name]};if(c){for(let S of ew)T[S]&&(T[S]=T[S].map(()=>Number.NaN));let O=Ge(y)?Q0:Kt;T.room=T.median.map((S,I)=>O[I%2])}h()&&(T.guess=Float32Array.from(l,g));let w=c?[]:y.pins;return{...y,columns:{...y.columns,[i.name]:T},pins:w,pin_masks:c?[]:y.pin_masks}},draw(y,T){let{frame:w,at:O,y:S}=n();be(y,w,()=>{let I=Float64Array.from(i.axis,O);if(h()){bt(y,I,l.map(g),S,T.pin1,2.5,c?[]:J0);let C=l.findIndex((E,F)=>!Number.isNaN(E)&&F>=X0*i.axis.length);C>=0&&(y.fillStyle=T.pin1,y.textAlign="left",y.textBaseline="bottom",y.fillText("your guess",I[C]+6,Math.max(S(g(l[C]))-6,w.top+14)))}let B=a.matches(":focus-visible")||a.matches(":focus");c&&B&&!d&&(y.strokeStyle=T.soft,y.setLineDash([2,3]),y.lineWidth=1,y.beginPath(),y.moveTo(I[u],w.top),y.lineTo(I[u],w.bottom),y.stroke(),y.setLineDash([]))})},follow(){!c&&h()&&k()},take(y,T){!y&&T?l=T.map(w=>w??Number.NaN):(!y||!c)&&(l=i.axis.map(()=>Number.NaN)),c=y,a.hidden=!y,f="",r(),k()}}}function cu(e,t){let{colours:n,messages:o,say:r,send:s}=t,i=e.linear?lu(e,{scene:t.scene,scales:()=>m.scales,zoom:()=>m.zoom,redraw:()=>m.redraw(),say:r}):null,a=i?.scene??t.scene,l=M("div",{class:"box"}),c=M("div",{class:"cursor"}),f=M("div",{class:"tip"}),u=null,d=[],h=Uc(e),g=()=>Dc(Ge(a())?h:e,a().filters),v=null,k=to({panel:e,key:e.key,className:`vector-${e.key}`,canvasAttributes:{tabindex:0,role:"application","aria-roledescription":"plot"},figureTitle:()=>e.title,draw(w){let{width:O,height:S,scales:I,dragging:B,holding:C}=m,E=g(),F=v===Ge(a())?I:null;v=Ge(a()),m.scales=Lf(E,a(),O,S,F,B,C),If(w,E,a(),m.scales,n()),i?.draw(w,n())},describe(){m.canvas.setAttribute("aria-label",`${e.title}: ${e.keys}`),u&&m.readAt(...u);for(let w of d)w();i?.follow()}},{...t,scene:a}),m=Object.assign(k,{key:e.key,guess:i,scales:k.scales,markSpan(w,O=0){if(l.style.display=w===null?"none":"block",w===null)return;let{frame:S,below:I}=m.scales;Object.assign(l.style,{left:x(Math.min(w,O)),width:x(Math.abs(O-w))}),Object.assign(l.style,{top:x(S.top),height:x(I.bottom-S.top)})},readAt(w,O=null,S=!1){let{frame:I,below:B}=m.scales,C=w!==null&&w>=I.left-1&&w<=I.right+1;if(u=C?[w,O]:null,c.style.display=f.style.display=C?"block":"none",!C)return;let{x:E,lines:F}=Uf(g(),a(),m.scales,w,O);Object.assign(c.style,{left:x(E),top:x(I.top),height:x(B.bottom-I.top)}),f.replaceChildren(...F.map(K=>M("div",{},K)));let P=E>(I.left+I.right)/2,[z,U]=P?["auto",x(m.width-E+12)]:[x(E+12),"auto"];Object.assign(f.style,{left:z,right:U,top:x(I.top+4)}),S&&r(F.join(", "))}}),x=w=>`${w*m.zoom}px`;function $({field:w,label:O,options:S}){let I=M("span",{class:"frames",role:"group","aria-label":O}),B=Object.entries(S).map(([C,E])=>{let F=M("button",{type:"button",title:E,[`data-${w}`]:C},C);return F.addEventListener("click",()=>s({act:w,[w]:C})),F});return d.push(()=>{for(let C of B)C.setAttribute("aria-pressed",String(C.dataset[w]===a()[w]))}),I.append(...B),I}function y(w){let O=M("span",{class:w?"hint":"hint stage-only"}),S="";return d.push(()=>{let{letters:I,pin_masks:B}=a(),C=B.map((P,z)=>`color: ${n()[`pin${z+1}`]}`),E=[w,...B,...C].join(`
`);if(E===S)return;S=E;let F=B.map((P,z)=>{let U=C[z];return M("span",{class:"pin",title:P,style:U},`${I[z]} ${P}`)});O.replaceChildren(...F.length?F:[M("span",{class:"first-step"},w)])}),O}m.shell.append(l,c,f,...i?[i.pad]:[]);for(let w of e.choices??[])m.head.append($(w));if(m.head.append(y(e.hint??"")),e.agreement){let{elements:w,say:O}=nu(e.agreement);m.head.append(...w),m.head.classList.add("has-agreement"),d.push(()=>O(a().agreement))}m.addMoreButton();let T=(w,O)=>Bf(m,g(),w,O);return m.cancel=no(m,o,(w,O)=>Df(m,g(),w,O),T),ro(m,o,w=>{let O=li(g(),a(),m.scales,w,null);return O.row.dots&&O.distance<0?ai(O):null}),m}var nw=["drag","tap","edit"],rw=150,ow=400,sw=24,bi={vectors:[700,215],densities:[330,96],zoom:3},[iw,aw]=[176,340];function yi(e,t){let{spec:n,colours:o}=e,r=e.dark,{stage:s}=e,i=!1,a=R=>{i&&nw.includes(R.act)?l.acknowledge():fn(f,R)||t.send(R)},l=bn(a),c=M("div",{class:"unseen",role:"status","aria-live":"polite"}),f=M("div",{class:`plots ${n.kind}`}),u={colours:()=>o[r?"dark":"light"],messages:l,say:x,send:a},d=n.kind==="vectors"?g(n):v(n),{plots:h}=d;function g(R){let W=hi(R,e.scene),H={...u,scene:()=>W},V=R.panels.map(q=>cu(q,H));return{plots:V,above:[Xf(R.panels[0].truth)],take(q){W=hi(R,q)},aloud:()=>"",height(){let q=V.filter(({section:se})=>!se.hidden).length,fe=(window.innerHeight-R.above)/Math.max(q,1)-sw;return Math.round(Math.min(Math.max(fe,iw),aw))}}}function v(R){let W=mi(R,e.scene),H={...u,scene:()=>W},V=R.panels.map(q=>Jf(q,H));return{plots:V,above:[],take(q){W=mi(R,q)},aloud:()=>`Galaxy ${W.row}. ${V.filter(({section:q})=>!q.classList.contains("covered")).map(q=>q.describeAloud()).join(". ")}`,height:()=>R.height}}let k,m=!1;function x(R){clearTimeout(k),k=setTimeout(()=>{m&&n.kind==="densities"?x(R):c.textContent=R},ow)}let $=R=>{let W=R.composedPath()[0];ve(W)===ve(f)&&(m=R.detail)},y,T=e.scene.serial,w=e.newest_serial,O=()=>{clearTimeout(y),T>=w?f.classList.remove("waiting"):y=setTimeout(()=>f.classList.add("waiting"),rw)},S=()=>{let R=h.filter(V=>!V.section.hidden),W=s?tu(f.clientWidth,f.clientHeight,R.length):1;f.style.setProperty("--zoom",String(W));let H=R.map(({section:V,shell:q})=>s?q:V).map(V=>[V.clientWidth,V.clientHeight]);R.forEach((V,q)=>{V.resize(H[q][0],s?H[q][1]:d.height(),W)})},I=()=>{f.style.setProperty("--zoom","1");let[R,W]=bi[n.kind].map(H=>H*bi.zoom);for(let H of h)H.section.hidden||H.resize(R,W,bi.zoom)},B=[],C=R=>{s=R;for(let{section:H,rest:V}of h){let q=H.dataset.plot??"";H.hidden=s?s!==n.kind&&s!==q:B.length>0&&!B.includes(q),H.hidden&&V()}f.classList.toggle("some-shown",!s&&B.length>0);let W=h.some(({section:H})=>!H.hidden);f.classList.toggle("on-stage",!!s&&W),f.classList.toggle("off-stage",!W),S()},E=R=>{r=R,f.classList.toggle("dark",R),$e(f,u.colours());for(let W of h)W.redraw()},F=R=>{R.key==="Escape"&&h.some(W=>W.cancel())&&R.stopPropagation()};f.addEventListener("mousedown",R=>{s&&R.target instanceof HTMLCanvasElement&&R.preventDefault()}),f.append(...d.above,M("div",{class:`${n.kind}-row`},...h.map(R=>R.section)),c);let P=new ResizeObserver(S);P.observe(f),window.addEventListener("resize",S),window.addEventListener("beforeprint",I),window.addEventListener("afterprint",S),window.addEventListener("keydown",F,!0),window.addEventListener(eo,$),E(e.dark),C(s);let z=R=>{d.take(R),T=R.serial;for(let H of h)H.redraw();l.acknowledge(),O();let W=d.aloud();W&&x(W)},U=Ye(f,R=>z(R[n.kind])),K=Or(f,R=>{({shown:B}=R),i=R.fixed??!1,f.classList.toggle("is-fixed",i),f.classList.toggle("is-covered",R.covered.length>0);for(let W of h){let H=W.section.dataset.plot??"",V=R.covered.includes(H),{guess:q=null}=W;W.section.classList.toggle("covered",V&&!q),q?.take(V,R.drawn?.[H]??null)}C(s)});return{element:f,changes:{scene:z,newest_serial(R){w=R,O()},stage:C,dark:E},destroy(){P.disconnect(),U(),K(),l.stop(),clearTimeout(k),clearTimeout(y),window.removeEventListener("resize",S),window.removeEventListener("beforeprint",I),window.removeEventListener("afterprint",S),window.removeEventListener("keydown",F,!0),window.removeEventListener(eo,$)}}}function xt(e,t,n,o,r,s){let{values:i,error:a,limit:l}=e.measured[o],[c,f]=[n*t,(n+1)*t],u={values:i.slice(c,f),error:a.slice(c,f),limit:l.slice(c,f)};for(let[d,h]of r){let{place:g}=s.find(v=>v.name===d);u.values[g]=h,u.limit[g]=0}return u}var oo=(e,t,n)=>e.truth.subarray(n*t,(n+1)*t);var lw=1e9,cw=1,fu={log_ssfr:uu,half_mass_age:e=>e.observedAt-du(e),half_mass_time:du,recent_fraction:({history:e,observedAt:t})=>1-pu(e.until(t-cw),e.until(t)),formed_fraction:({history:e,observedAt:t})=>pu(e.until(t),e.whole),fuv_dimming:e=>{let{dust:t,history:n,observedAt:o}=e,r=e.vector("sed")[t.place]+t.of_one_jy;return uu(e)>=t.quiescent?2.5*(n.rateAt(o)+t.of_one_sun_a_year-r):Number.NaN}};function uu({history:e,observedAt:t,scalar:n}){return e.rateAt(t)-n("log_stellar_mass")}function du({history:e,observedAt:t}){return e.timeOf(e.until(t)/2)}var pu=(e,t)=>t>0?e/t:Number.NaN;function hu(e,t,n){let{rows:o}=e.about.table,r=o.find(l=>!l.is_vector),s=l=>{let c=h=>l(r.start+r.names.indexOf(h)),f=h=>{let g=o.find(v=>v.name===h);return Float64Array.from({length:g.size},(v,k)=>l(g.start+k))},u=o.find(h=>h.name==="sfh").axis,d=vi(u,f("sfh"));return{scalar:c,vector:f,observedAt:n(c("redshift")),history:d,dust:e.dust}},i=s(l=>We(t,l,Be)),a=s(l=>t.truth[l]);return e.derived.map(({name:l,needs:c})=>({of_medians:fu[l](i),truth:fu[l](a),seen:c.every(([f,u])=>{for(let d=f;d<u;d++)if(!mt(t,d)||t.inputs.limit[d])return!1;return!0})}))}function vi(e,t){let n=Array.from(t,s=>10**s*lw),o=[0];for(let s=1;s<e.length;s++)o.push(o[s-1]+(e[s]-e[s-1])*(n[s]+n[s-1])/2);let r=s=>{let i=Math.min(Math.max(s,e[0]),e[e.length-1]),a=0;for(;a<e.length-2&&e[a+1]<i;)a++;return{before:a,part:(i-e[a])/(e[a+1]-e[a])}};return{whole:o[o.length-1],rateAt(s){if(!Number.isFinite(s))return Number.NaN;let{before:i,part:a}=r(s);return t[i]*(1-a)+t[i+1]*a},until(s){if(!Number.isFinite(s))return Number.NaN;let{before:i,part:a}=r(s),[l,c]=[n[i],n[i+1]];return o[i]+(e[i+1]-e[i])*a*(l+(c-l)*a/2)},timeOf(s){if(!Number.isFinite(s))return Number.NaN;let i=0;for(;i<e.length-2&&o[i+1]<=s;)i++;let a=s-o[i],l=(n[i+1]-n[i])/(e[i+1]-e[i]),c=n[i]+Math.sqrt(Math.max(n[i]**2+2*l*a,0));return e[i]+(c>0?2*a/c:0)}}}function mu(e,t,n){let{edge:o,width:r,firsts:s,steps:i,counts:a,weights:l}=e,c=new Float64Array(s.length).fill(Number.NaN);if(!(n>0))return c;let f=Float64Array.from(t,m=>Number.isFinite(m)?10**m:0),u=Float64Array.from(t,m=>Number.isFinite(m)?1:0);fw(e,f,n);let[d,h]=[f,u].map(m=>uw(m,o,r)),g=xi(e.distance.log_redshift,e.distance.modulus,Math.log(n)),v=Math.log1p(n),k=0;for(let m=0;m<s.length;m++){let[x,$]=[0,0],[y,T]=[d(s[m]-v),h(s[m]-v)];for(let w=1;w<=a[m];w++,k++){let O=s[m]+w*i[m]-v,[S,I]=[d(O),h(O)];x+=l[k]*(S-y),$+=l[k]*(I-T),[y,T]=[S,I]}$>=.99&&(c[m]=Math.min(-2.5*Math.log10(x/$/3631)+g,32))}return c}function gu({firsts:e,steps:t,counts:n},o){let r=Math.log1p(o);return[Math.min(...e)-r,Math.max(...e.map((s,i)=>s+n[i]*t[i]))-r]}function fw({hydrogen:e},t,n){let{bins:o,transmission:r}=e,{before:s,part:i}=wu(e.redshift,n);for(let a=0;a<o;a++){let[l,c]=[r[s*o+a],r[(s+1)*o+a]];t[a]*=l+i*(c-l)}}function uw(e,t,n){let o=new Float64Array(e.length+1);for(let r=0;r<e.length;r++)o[r+1]=o[r]+e[r]*n;return r=>{let s=Math.min(Math.max((r-t)/n,0),e.length),i=Math.min(Math.floor(s),e.length-1);return o[i]+(s-i)*(o[i+1]-o[i])}}function wu(e,t){let[n,o]=[0,e.length-1];for(;o-n>1;){let r=n+o>>1;e[r]<=t?n=r:o=r}return{before:n,part:Math.min(Math.max((t-e[n])/(e[n+1]-e[n]),0),1)}}function xi(e,t,n){let{before:o,part:r}=wu(e,n);return t[o]+r*(t[o+1]-t[o])}var vu=.005,[xu,ku,dw]=["seen","predicted","partly seen"];function Mu(e,t,n){let{rows:o,size:r}=e.about.table,s=E=>o.find(F=>F.name===E),i=o.find(E=>!E.is_vector),a=E=>{let F=i.names.indexOf(E);return F<0?-1:i.start+F},[l,c]=["redshift","log_stellar_mass"].map(a),[f,u,d,h]=[0,1,2,3].map(()=>new Float64Array(r).fill(Number.NaN)),g=new Uint8Array(r);for(let E=0;E<r;E++)g[E]=mt(t,E)&&!t.inputs.limit[E]?1:0,f[E]=g[E]?t.inputs.values[E]:We(t,E,Be),u[E]=g[E]?t.inputs.error[E]:0;let{camera:v,has_history:k}=e,[m,x]=[s("sed"),s("sfh")],$=v&&l>=0&&m?v.places:[],y=E=>f.subarray(E.start,E.start+E.size),T=new Uint8Array(0),w=new Uint8Array(0);if($.length&&v&&m){let E=mu(v,y(m),f[l]);$.forEach((z,U)=>{d[z]=E[U]});let[F,P]=gu(v,f[l]);T=bu(m,g,z=>Math.log(z)>=F&&Math.log(z)<=P)}if(k&&l>=0&&x){let E=n(f[l]),F=E>=x.axis[0]&&E<=x.axis[x.size-1];d[c]=F?Math.log10(vi(x.axis,y(x)).until(E)):Number.NaN,w=bu(x,g,P=>P<=E)}let O=E=>g[l]===1&&E.every(Boolean),S=E=>g[E]===1&&u[E]===0&&O(E===c?w:T);for(let E of[...$,...k?[c]:[]])Number.isFinite(d[E])&&!S(E)&&(h[E]=d[E]);let I={values:f,seen:g,error:u,implied:d,news:h};if(!t.answer)return{parts:I,sentence:""};let C=[pw(I,$,l,T),k?gw(I,c,w):""].filter(Boolean).join("; ");return{parts:I,sentence:C?`${C[0].toUpperCase()}${C.slice(1)}.`:""}}var bu=(e,t,n)=>Uint8Array.from(e.axis.flatMap((o,r)=>n(o)?[t[e.start+r]]:[])),ki=({values:e,error:t,implied:n},o)=>t[o]>0?Number.NaN:n[o]-e[o];function pw(e,t,n,o){let r=t.filter(f=>Number.isFinite(e.news[f])),s=r.filter(f=>Number.isFinite(ki(e,f))),[i,a]=[Kn(o),Kn([e.seen[n]])],l=`the ${i} spectrum at ${a===i?"":`the ${a} `}z ${e.values[n].toFixed(2)}`;if(s.length){let f=Kn(s.map(h=>e.seen[h])),u=f===xu?"those seen":f===ku?"predicted":"those seen and predicted",d=s.map(h=>ki(e,h));return`${l} gives magnitudes ${hw(d,u)}`}if(!r.length)return"";let c=r.filter(f=>Math.abs(e.implied[f]-e.values[f])<=e.error[f]);return`${l} lies within 1σ of ${c.length} of ${r.length} measured magnitudes`}function hw(e,t){let[n,o,r]=[16,50,84].map(i=>mw(e,i)),s=(i,a)=>e.length>1?` (${yu(i)} to ${yu(a)})`:"";return Math.abs(o)<vu?`as bright as ${t}${s(n,r)}`:o>0?`${o.toFixed(2)} fainter${s(n,r)} than ${t}`:`${(-o).toFixed(2)} brighter${s(-r,-n)} than ${t}`}var yu=e=>Number(e.toFixed(2))===0?e.toFixed(2).replace("-",""):e.toFixed(2).replace("-","−");function mw(e,t){let n=[...e].sort((i,a)=>i-a),o=(n.length-1)*t/100,r=Math.floor(o),s=Math.min(r+1,n.length-1);return n[r]+(o-r)*(n[s]-n[r])}function gw(e,t,n){if(!Number.isFinite(e.news[t]))return"";let o=ki(e,t),[r,s]=[Kn(n),Kn([e.seen[t]])],i=s===r?"the stellar mass":`the ${s} stellar mass`;return Math.abs(o)<vu?`the ${r} history forms ${i}`:`the ${r} history forms ${Math.abs(o).toFixed(2)} dex ${o>0?"more":"less"} than ${i}`}function Kn(e){let t=Array.from(e,Boolean);return t.every(Boolean)?xu:t.some(Boolean)?dw:ku}function so(e){let t=1/(1+Math.abs(e)/2),o=[...[-1.26551223,1.00002368,.37409196,.09678418,-.18628806,.27886807,-1.13520398,1.48851587,-.82215223],.17087277].reduceRight((s,i)=>i+t*s,0),r=t*Math.exp(o-e*e);return e>=0?r:2-r}var Nu=161,ww=.001,bw=[-5,-4,...Array.from({length:25},(e,t)=>t/4-3),4,5],yw=5,vw=.05,xw=.6,kw=[.16,.5,.84],Mw=Math.sqrt(2*Math.PI),Mi=({weights:e,means:t,sigmas:n},o)=>e.reduce((r,s,i)=>r+s*so((t[i]-o)/(n[i]*Math.SQRT2))/2,0);function Eu(e){let t=Mi(e,e.low);return{from:t,held:Mi(e,e.high)-t}}function io(e,t){let{from:n,held:o}=Eu(e);return Float64Array.from(t,r=>Math.min(Math.max((Mi(e,r)-n)/o,0),1))}function Ni(e,t){let{weights:n,means:o,sigmas:r,low:s,high:i}=e,{held:a}=Eu(e);return Float64Array.from(t,l=>{if(l<s||l>i)return 0;let c=0;for(let f=0;f<n.length;f++){let u=(l-o[f])/r[f];c+=n[f]/r[f]*Math.exp(-u*u/2)}return c/Mw/a})}function ao(e){let[{low:t,high:n}]=e,o=(n-t)/(Nu-1),r=Array.from({length:Nu},(s,i)=>t+i*o);for(let{weights:s,means:i,sigmas:a}of e)for(let l=0;l<s.length;l++)a[l]<yw*o&&s[l]>ww&&r.push(...bw.map(c=>i[l]+c*a[l]));return Au(r.map(s=>Math.min(Math.max(s,t),n)))}var Au=e=>Float64Array.from(new Set(e)).sort();function $u(e,t){let n=Au([...ao([e]),Math.min(Math.max(t,e.low),e.high)]),o=io(e,n),r=Math.max(t-e.high,e.low-t,0);for(let s=1;s<n.length;s++){let[i,a]=n[s]<=t?[o[s-1],o[s]]:[1-o[s-1],1-o[s]];r+=(i*i+i*a+a*a)/3*(n[s]-n[s-1])}return r}function Tu(e){let t=ao([e]),n=Nw(Ni(e,t));if(!n.length)return[];let o=io(e,t),r=[0,...n.map(a=>o[a]),1],i=r.slice(1).map((a,l)=>({low:r[l],share:a-r[l]})).filter(a=>a.share>=vw);return i.length<2?[]:i.map(({low:a,share:l})=>{let[c,f,u]=kw.map(d=>Ew(t,o,a+l*d));return[f,l,(u-c)/2]})}function Nw(e){let t=e.length,n=s=>(s===0||e[s]>e[s-1])&&(s===t-1||e[s]>=e[s+1]),o=[],r=[];for(let s=0;s<t;s++){if(!n(s))continue;let i=!1;for(;o.length;){let a=o[o.length-1],l=a;for(let c=a;c<s;c++)e[c]<e[l]&&(l=c);if(e[l]<=xw*Math.min(e[a],e[s])){r.push(l);break}if(i=e[s]<=e[a],i)break;o.pop(),r.pop()}i||o.push(s)}return r}function Ew(e,t,n){let o=Math.max(t.findIndex(s=>s>=n),1),r=t[o]-t[o-1];return r>0?e[o-1]+(n-t[o-1])/r*(e[o]-e[o-1]):e[o]}var Aw="shown";function Su(e,t){let{parts:n,sentence:o}=Mu(e,t.now,s=>Ei(e,s)),r={...t,now:{...t.now,implied:n.news}};return{vectors:{...$w(e,r),agreement:o},densities:Tw(e,r),derived:hu(e,t.now,s=>Ei(e,s)),place:t.now.answer?.place??null,seen:Mr(t.snapshot.mask)}}function $w(e,{snapshot:t,serial:n,name:o,now:r,pins:s}){let a=e.vectors.panels.flatMap(u=>u.rows.map(d=>d.name)).map(u=>e.about.table.rows.find(d=>d.name===u)).filter(u=>u!==void 0),l=a.flatMap(u=>Object.values(vs(u,r)));for(let u of s)for(let d of a){let h=vs(d,u);h.median.forEach((g,v)=>{Number.isNaN(g)&&(h.median[v]=h.exact[v])}),l.push(...e.vectors.pin_columns.map(g=>h[g]))}let c=Ow(e,t,r),f=Number.isFinite(c.value);return{serial:n,row:o,numbers:Ou(l),pin_masks:t.pins.map(u=>Ke(e.about.table,u)),reference:t.reference,hidden:Object.fromEntries(a.filter(u=>u.extent).map(u=>[u.name,Dt(u,t.mask,!0)])),frame:t.frame,time:t.time,sfr:t.sfr,stretch:f?1+c.value:0,redshift_of:c.whose,observed_at:f?Ei(e,c.value):Number.NaN,edited:t.edits.map(([u])=>u),truth:t.truth,agreement:"",filters:e.filters}}function Tw(e,{snapshot:t,serial:n,name:o,now:r,pins:s}){let{scalars:i}=e.about,a=[r,...s].map(u=>u.answer).filter(u=>u!==null),l=i.map(u=>a.length?ao(a.map(d=>d.densities[u])):[]),c=a.flatMap(u=>i.map((d,h)=>Ni(u.densities[d],l[h]))),f=a.length?[r,...s.filter(u=>u.answer)]:[r];return{serial:n,row:o,numbers:Ou([...l,...c]),points:l.map(u=>u.length),scalars:f.map((u,d)=>i.map(h=>Sw(e,t,u,h,d===0)))}}function Sw(e,t,n,o,r){let s=Yn(e,o),i=mt(n,s),a=n.truth[s],l=n.answer?.densities[o],c=r&&!i&&l!==void 0,[f,u,d,h,g]=[Yl,pt,Be,ht,Ql].map(v=>We(n,s,v));return{lowest:f,low:u,median:d,high:h,highest:g,truth:a,seen:i,percentile:c&&Number.isFinite(a)?100*io(l,[a])[0]:Number.NaN,crps:c&&Number.isFinite(a)?$u(l,a):Number.NaN,peaks:c?Tu(l):[],value:i?n.inputs.values[s]:Number.NaN,edited:t.edits.some(([v])=>v===o),implied:n.implied?.[s]??Number.NaN}}function Yn({about:e},t){let n=e.table.rows.find(o=>!o.is_vector);return n.start+n.names.indexOf(t)}function Ow(e,t,n){if(!e.about.scalars.includes("redshift"))return{value:Number.NaN,whose:""};let o=Yn(e,"redshift"),r=t.edits.find(([s])=>s==="redshift");return r?{value:r[1],whose:"edited"}:Number.isFinite(n.truth[o])?{value:n.truth[o],whose:"own"}:{value:We(n,o,Be),whose:mt(n,o)?"own":"predicted"}}function Ei({ages:e},t){return Number.isFinite(t)?xi(e.redshift,e.age,t):Number.NaN}function Ou(e){let t=new Float32Array(e.reduce((o,r)=>o+r.length,0)),n=0;for(let o of e)t.set(o,n),n+=o.length;return t}var Lu=(e,t)=>t.truth===Aw?e:new Float32Array(e.length).fill(Number.NaN);function Ai(e,{table:t,scalars:n}){let o=t.rows.find(a=>!a.is_vector)?.start??0,r=Object.fromEntries(n.map((a,l)=>[a,Lw(e,o+l)]));if(!e[0]?.place)return r;let[s,i]=[0,1].map(a=>Float32Array.from(e,l=>l.place?.[a]??Number.NaN));return{...r,map_x:s,map_y:i}}var Lw=(e,t)=>Float32Array.from(e,n=>n.quantiles[t*_t+Be]);var Rw=300;function Ru(e,t,n){let o=null,r=new Map,s=0,i=!1;function a({drawing:u,galaxies:d,snapshot:h,name:g},v){let{row:k,noise:m,edits:x}=h;return{key:JSON.stringify([g,u.filters.names,m,x,[...v].join("")]),inputs:xt(d,u.about.table.size,k,m,x,u.editable)}}function l(u){let{drawing:d,galaxies:h,snapshot:g}=u,v=Lu(oo(h,d.about.table.size,g.row),g),[k,...m]=[g.mask,...g.pins].map(x=>{let{key:$,inputs:y}=a(u,x);return{truth:v,inputs:y,mask:x,answer:r.get($)??null}});return Su(d,{snapshot:g,serial:u.serial,name:u.name,now:k,pins:m})}async function c(u,d){for(let h of[d.snapshot.mask,...d.snapshot.pins]){let{key:g,inputs:v}=a(d,h);if(r.has(g))continue;let[k]=await u([{inputs:v,mask:h}],d.drawing.about);r.set(g,k),r.size>Rw&&r.delete(r.keys().next().value)}}async function f(){if(s++,!i){i=!0;try{for(let u=-1;u!==s;){u=s;let d=e();o&&await c(o,d),t(l(d),d.snapshot)}}catch(u){n(u)}finally{i=!1}}}return{follow:f,first:()=>l(e()),begin(u){return o=u,f()},async beginQuietly(u){await c(u,e()),o=u},get ask(){return o},inputs(){let u=e();return a(u,u.snapshot.mask).inputs}}}var Pu=`:host {
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
`;var Qn=`.plots {
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
`;function ke(e,t,n,o=()=>{}){let r=M("div",{class:"part"}),s=r.attachShadow({mode:"open"});s.append(...n.map(c=>M("style",{},c)));let i={...t},a=c=>{for(let[f,u]of Object.entries(c))i[f]=u,l.changes?.[f]?.(u)},l=e(i,{send:o,set:(c,f)=>a({[c]:f})});return s.append(l.element),{element:r,set:a,view:l}}var _w=400;function Cu(e,t,n){let o=M("p",{class:"warning",role:"status","aria-live":"polite"}),[r,s]=[0,n.now.row],i;async function a(){let{ask:c}=t;if(!c||!Object.keys(e.ood.rare).length)return;let f=r,u=await xr(e,c,t.inputs(),n.now.mask,()=>f===r);u&&(o.textContent=nc(e,u.score,u.variable)),u&&(o.title=o.textContent??"")}let l=()=>{r++,clearTimeout(i),i=setTimeout(()=>a().catch(()=>{}),_w),n.now.row!==s&&(o.textContent=""),s=n.now.row};return n.follow(l),{element:o,begin:l}}var _u=[Qn,Gf,wc];function Iu(e,t,n,o,r){let s=0,i=()=>{},a=()=>{},l=()=>{},f=Ru(()=>({drawing:e,galaxies:t,snapshot:o.drawn,name:t.rows[o.drawn.row],serial:s++}),$,r),u=f.first(),d={newest_serial:0,colours:n,stage:"",dark:!1},h=ke(yi,{spec:e.vectors,scene:u.vectors,...d},_u,o.receive),g=ke(yi,{spec:e.densities,scene:u.densities,...d},_u,o.receive),v={panels:e.densities.panels,scalars:u.densities.scalars[0],colours:n,dark:!1},k=ke(Hf,v,[Cc]),m={spec:e.derived_spec,numbers:u.derived,colours:n,dark:!1},x=ke(Pc,m,[Pu,bc]);function $(w,O){h.set({scene:w.vectors}),g.set({scene:w.densities}),k.set({scalars:w.densities.scalars[0]}),x.set({numbers:w.derived}),i(w.place),a(w.densities.scalars[0]),l(O)}o.follow(f.follow);let y=Cu(e,f,o),T=M("style");return h.element.shadowRoot?.append(T),{headline:k.element,derived:x.element,vectors:h.element,densities:g.element,async begin(w){await f.begin(w),y.begin()},warning:y.element,followPlace(w){i=w},scalars:()=>f.first().densities.scalars[0],followScalars(w){a=w},followDrawn(w){l=w},only(w){T.textContent=w?`section:not([data-plot="${w}"]) { display: none }`:""},destroy(){for(let w of[h,g,k,x])w.view.destroy?.()},dark(w){for(let O of[h,g])O.set({dark:w});k.set({dark:w}),x.set({dark:w})}}}var Iw=50,yn=(e,{diverging:t})=>t?e.diverging:e.palette;function Du({values:e,low:t,high:n,title:o},r){return`${o} ${me(e[r],zt((n-t)/Iw))}`}function Bu(e,t,n){if(!t)return[n.answer,n.hidden];let o=yn(e,t),r=o[o.length>>1];return t.own?[r,n.hidden]:[n.answer,r]}function Fu(e,t,n,o,r){let{low:s,high:i,title:a}=n,l=yn(t,n),c=o.right+12,f=o.top+18,u=o.bottom-f;l.forEach((g,v)=>{e.fillStyle=g,e.fillRect(c,f+u*(1-(v+1)/l.length),10,u/l.length+.6)});let d=xe(s,i,f+u,f);e.textBaseline="middle",e.textAlign="left",e.fillStyle=r.soft;for(let g of et(s,i,5))e.fillText(Ae(g),c+14,d(g));let h=e.measureText(a).width;e.globalAlpha=.85,e.fillStyle=r.ground,e.fillRect(c+50-h-4,o.top-4,h+8,16),e.globalAlpha=1,e.fillStyle=r.soft,e.textAlign="right",e.fillText(a,c+50,o.top+4)}var ju=5e3,Dw=8,Bw=[2e4,8e4],co=e=>"drawImage"in e;function Wu(e,t,n,o,r,s,i,a){let l=yn(t,s),{places:c,unknown:f}=Fw(s,l.length),[u,d]=[new Uint32Array(l.length+1),Uint32Array.from([...l,"#000"],$i)];u[l.length]=$i(a.hidden),d[l.length]=0;let h=Gu(e,i,n.x.length);f&&h.set(n,o,r,c,u),h.set(n,o,r,c,d),h.draw()}var zu=new WeakMap;function Fw({values:e,low:t,high:n},o){let r=zu.get(e);if(r&&r.n===o&&r.low===t&&r.high===n)return r;let s=new Uint8Array(e.length),i=0;for(let l=0;l<e.length;l++){let c=(e[l]-t)/(n-t);c>=0?s[l]=Math.min(c*o,o-1):Number.isNaN(c)&&([s[l],i]=[o,i+1])}let a={n:o,low:t,high:n,places:s,unknown:i};return zu.set(e,a),a}function Hu(e,t,n,o,r,s){let i=$i(r),a=Gu(e,s,t.x.length),l=Uint32Array.from({length:Dw},(c,f)=>f&o?i:0);a.set(t,0,n.length,n,l),a.draw()}var lo=null;function Gu(e,{frame:t,x:n,y:o},r){let s=e,i=s.getTransform().a,a=Math.max(Math.round((t.right-t.left)*i),1),l=Math.max(Math.round((t.bottom-t.top)*i),1);if(lo?.image.width!==a||lo.image.height!==l){let y=document.createElement("canvas");Object.assign(y,{width:a,height:l}),lo={canvas:y,image:new ImageData(a,l)}}let{canvas:c,image:f}=lo,u=new Uint32Array(f.data.buffer).fill(0),[d,h]=Bw,g=Math.round((r<=d?3:r<=h?2:1)*i),v=(g>>1)-.5,[k,m]=[(n(0)-t.left)*i-v,(o(0)-t.top)*i-v],[x,$]=[(n(1)-n(0))*i,(o(1)-o(0))*i];return{set(y,T,w,O,S){let{x:I,y:B}=y;for(let C=T;C<w;C++){let E=S[O[C]];if(!E)continue;let[F,P]=[k+x*I[C],m+$*B[C]];if(!(F>-g&&F<a&&P>-g&&P<l))continue;let[z,U]=[Math.floor(F),Math.floor(P)],[K,R]=[Math.min(z+g,a),Math.min(U+g,l)];for(let W=Math.max(U,0);W<R;W++)for(let H=Math.max(z,0);H<K;H++)u[W*a+H]=E}},draw(){c.getContext("2d")?.putImageData(f,0,0),s.drawImage(c,t.left,t.top,a/i,l/i)}}}var Uu=new Map;function $i(e){let t=Uu.get(e);if(t===void 0){let n=e.length===4?[...e.slice(1)].map(i=>i+i).join(""):e.slice(1,7),[o,r,s]=[0,2,4].map(i=>Number.parseInt(n.slice(i,i+2),16));t=(255<<24|s<<16|r<<8|o)>>>0,Uu.set(e,t)}return t}var Zn={A:1,B:2},qu=4,zw=1500,kt=["A","B"],Yt={A:"group_a",B:"group_b"},Vu=new WeakMap;function Jn(e,t){let n=Vu.get(e)??new Map;Vu.set(e,n);let o=n.get(t);if(!o){o=[];for(let r=0;r<e.length;r++)e[r]&t&&o.push(r);n.set(t,o)}return o}function vn(e,{marks:t=[]}){let n=Jn(t,qu);if(!n.length)return e;let o=e.x.slice();for(let r of n)o[r]=Number.NaN;return{...e,x:o}}function Ku({marks:e=[],counts:t},n,o,r){let[s,i]=[new Uint8Array(r),Zn[n]];for(let a=0;a<Math.min(r,e.length);a++)s[a]=e[a]&~i;for(let a of o)s[a]|=i;return{marks:s,counts:t}}function Yu(e,t,n,{marks:o=[]},{frame:r,x:s,y:i},a){let l=Jn(o,qu);l.length&&be(e,r,()=>{e.fillStyle=a.edge,e.globalAlpha=.5,e.beginPath();for(let c of l){let[f,u]=[s(n.x[c]),i(n.y[c])];e.moveTo(f+.7*t.size,u),e.arc(f,u,.7*t.size,0,2*Math.PI)}e.fill(),e.globalAlpha=1})}function Qu(e,t,{marks:n=[]},o,r){let{frame:s,x:i,y:a}=o;be(e,s,()=>{for(let l of kt){let c=Jn(n,Zn[l]);if(c.length){if(c.length>zw&&co(e)){Hu(e,t,n,Zn[l],r[Yt[l]],o);continue}e.beginPath();for(let f of c){let[u,d]=[i(t.x[f]),a(t.y[f])];Number.isNaN(u)||Number.isNaN(d)||(l==="A"?(e.moveTo(u+3.6,d),e.arc(u,d,3.6,0,2*Math.PI)):e.rect(u-4,d-4,8,8))}for(let[f,u]of[[3.4,r.ground],[1.6,r[Yt[l]]]])e.lineWidth=f,e.strokeStyle=u,e.stroke()}}})}function Zu(e,t){let n={chosen:null,last:"A"},o=kt.map(l=>{let c=M("button",{type:"button",class:`lasso-${l}`,"aria-pressed":"false","aria-label":`lasso group ${l}`,title:`draw around points: they are group ${l} then (Shift and drag does it, too; with Alt or Ctrl a box; by keyboard Shift and arrows, Enter)`},M("i"),l);return c.addEventListener("click",()=>a(n.chosen===l?null:l)),c}),r=M("button",{type:"button",title:"the groups as stacks, as a list, as files"},"stacks ›"),s=M("button",{type:"button","aria-label":"let the groups A and B go",title:"let A and B go"},"×");r.addEventListener("click",()=>e({act:"look"})),s.addEventListener("click",()=>e({act:"clear"}));let i=M("div",{class:"groups",role:"group","aria-label":"groups"},"lasso",...o,r,s);function a(l){n.chosen=l,n.last=l??n.last,o.forEach((c,f)=>{c.setAttribute("aria-pressed",String(kt[f]===l))}),t()}return{bar:i,choose:a,get isChosen(){return n.chosen!==null},get letter(){return n.last},show({counts:l={A:0,B:0}}){o.forEach((c,f)=>{let u=l[kt[f]];c.replaceChildren(M("i"),u?`${kt[f]} ${u}`:kt[f])});for(let c of[r,s])c.hidden=!l.A&&!l.B}}}function Ju(e,t,n,o){let[r,s]=[0,1].map(c=>Float64Array.from(o,f=>f[c])),[i,a]=[Math.min(...r),Math.max(...r)],l=[];for(let c=0;c<e;c++){let[f,u]=[t[c],n[c]];if(!(f>=i&&f<=a))continue;let d=!1;for(let h=0,g=r.length-1;h<r.length;g=h++){let[v,k]=[s[h],s[g]];v>u!=k>u&&f<(r[g]-r[h])*(u-v)/(k-v)+r[h]&&(d=!d)}d&&l.push(c)}return l}function xn([e,t],[n,o]){return[[e,t],[n,t],[n,o],[e,o]]}var Uw=4,jw=2,Xu=.02,ed="http://www.w3.org/2000/svg",Ww={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]};function nd({canvas:e,shell:t,frame:n,colour:o,isChosen:r,take:s,click:i,leave:a,tell:l}){let c=document.createElementNS(ed,"path"),f=document.createElementNS(ed,"svg");f.setAttribute("class","lasso"),f.setAttribute("aria-hidden","true"),f.append(c),t.append(f);let u=null,d=null,h=m=>{let{left:x,right:$,top:y,bottom:T}=n(),[w,O]=Ie({canvas:e},m);return[Math.min(Math.max(w,x),$),Math.min(Math.max(O,y),T)]},g=(m,x=!0)=>{let $=m.map(([y,T])=>`${y.toFixed(1)} ${T.toFixed(1)}`).join("L");c.setAttribute("d",$&&`M${$}${x?"Z":""}`),c.setAttribute("stroke",o()),c.setAttribute("fill",x?o():"none")},v=()=>{let m=u!==null||d!==null;return[u,d]=[null,null],g([]),m};e.addEventListener("pointerdown",m=>{m.button!==0||!(m.shiftKey||r())||(v(),u={outline:[h(m)],hasMoved:!1,id:m.pointerId},e.setPointerCapture(m.pointerId),m.stopImmediatePropagation())}),e.addEventListener("pointermove",m=>{if(!u||m.pointerId!==u.id)return;let x=h(m),[$,y]=u.outline.at(-1);u.hasMoved||=Math.hypot(x[0]-u.outline[0][0],x[1]-u.outline[0][1])>Uw,Math.hypot(x[0]-$,x[1]-y)>=jw&&u.outline.push(x),u.hasMoved&&g(td(m)?xn(u.outline[0],x):u.outline),m.stopImmediatePropagation()}),e.addEventListener("pointerup",m=>{if(!u||m.pointerId!==u.id)return;let{outline:x,hasMoved:$}=u;v(),$&&td(m)?s(xn(x[0],h(m))):$&&x.length>2?s(x):$||i(m),m.stopImmediatePropagation()}),e.addEventListener("pointercancel",v);let k=m=>{let x=Ww[m.key];if(!x||!(m.shiftKey||r()||d?.from))return!1;let{left:$,right:y,top:T,bottom:w}=n();d??={at:[($+y)/2,(T+w)/2],from:null},m.shiftKey?d.from??=d.at:d.from=null;let[O,S]=d.at;return d.at=[Math.min(Math.max(O+x[0]*Xu*(y-$),$),y),Math.min(Math.max(S+x[1]*Xu*(w-T),T),w)],d.from?g(xn(d.from,d.at)):g(Hw(d.at),!1),l(d.from&&xn(d.from,d.at)),!0};e.addEventListener("keydown",m=>{let x=d?.from;if(!k(m))if((m.key==="Enter"||m.key===" ")&&d&&x){let $=xn(x,d.at);v(),s($)}else if(m.key==="Escape"&&(u||d))v(),l(null);else if(m.key==="Escape"&&r())a();else return;m.preventDefault(),m.stopImmediatePropagation()}),e.addEventListener("blur",v)}var td=e=>e.altKey||e.ctrlKey||e.metaKey,Hw=([e,t])=>[[e-8,t],[e+8,t],[e,t],[e,t-8],[e,t+8]];var rd=6,Ti=15,Gw=26,Vw=5,od="two masks side by side: the one before stays on the left, the one in force is on the right";function sd(e){let n=M("button",{type:"button",class:"beside","aria-pressed":"false","aria-label":od,title:od},"◫"),o=null,r=null,s=null,i=a=>{o=a,n.setAttribute("aria-pressed",String(o!==null))};return n.addEventListener("click",()=>{i(o?null:s??r),e()}),{button:n,get other(){return o},follow(a,l){[r,s]=[a,l],n.hidden=!a.stays||!a.x.length,o&&(n.hidden||o.x.length!==a.x.length)&&i(null)}}}function id({frame:e,x:t,y:n}){let o=(e.right-e.left-rd)/2,r=e.top+Ti,[[s,i],[a,l]]=[t.domain(),n.domain()],c=xe(a,l,r,e.bottom),f=u=>({frame:{...e,left:u,right:u+o,top:r},x:xe(s,i,u,u+o),y:c});return{other:{...f(e.left),isBeside:!0},now:f(e.right-o),apart:o+rd}}function Si(e,t,n,o){let r={...n,top:n.top-Ti-2,bottom:n.top,right:n.right-Gw};be(e,r,()=>{e.font=Ve,e.fillStyle=o.ink,e.textAlign="left",e.textBaseline="middle",e.fillText(t??"",n.left+1,n.top-Ti/2)}),e.strokeStyle=o.edge,e.lineWidth=1,e.beginPath(),e.rect(n.left,n.top,n.right-n.left,n.bottom-n.top),e.stroke()}function ad(e,t,n,{frame:o,x:r,y:s},i){let[a,l]=[r(t.x[n]),s(t.y[n])];Number.isNaN(a)||Number.isNaN(l)||be(e,o,()=>{e.strokeStyle=i.ink,e.lineWidth=1.6,e.beginPath(),e.arc(a,l,Vw,0,2*Math.PI),e.stroke()})}var qw=Array.prototype,fo=qw.slice;function ld(e,t){return e-t}function cd(e){for(var t=0,n=e.length,o=e[n-1][1]*e[0][0]-e[n-1][0]*e[0][1];++t<n;)o+=e[t-1][1]*e[t][0]-e[t-1][0]*e[t][1];return o}var tt=e=>()=>e;function fd(e,t){for(var n=-1,o=t.length,r;++n<o;)if(r=Kw(e,t[n]))return r;return 0}function Kw(e,t){for(var n=t[0],o=t[1],r=-1,s=0,i=e.length,a=i-1;s<i;a=s++){var l=e[s],c=l[0],f=l[1],u=e[a],d=u[0],h=u[1];if(Yw(l,u,t))return 0;f>o!=h>o&&n<(d-c)*(o-f)/(h-f)+c&&(r=-r)}return r}function Yw(e,t,n){var o;return Qw(e,t,n)&&Zw(e[o=+(e[0]===t[0])],n[o],t[o])}function Qw(e,t,n){return(t[0]-e[0])*(n[1]-e[1])===(n[0]-e[0])*(t[1]-e[1])}function Zw(e,t,n){return e<=t&&t<=n||n<=t&&t<=e}function ud(){}var it=[[],[[[1,1.5],[.5,1]]],[[[1.5,1],[1,1.5]]],[[[1.5,1],[.5,1]]],[[[1,.5],[1.5,1]]],[[[1,1.5],[.5,1]],[[1,.5],[1.5,1]]],[[[1,.5],[1,1.5]]],[[[1,.5],[.5,1]]],[[[.5,1],[1,.5]]],[[[1,1.5],[1,.5]]],[[[.5,1],[1,.5]],[[1.5,1],[1,1.5]]],[[[1.5,1],[1,.5]]],[[[.5,1],[1.5,1]]],[[[1,1.5],[1.5,1]]],[[[.5,1],[1,1.5]]],[]];function Li(){var e=1,t=1,n=zr,o=l;function r(c){var f=n(c);if(Array.isArray(f))f=f.slice().sort(ld);else{let u=Dr(c,Jw);for(f=_e(...Fr(u[0],u[1],f),f);f[f.length-1]>=u[1];)f.pop();for(;f[1]<u[0];)f.shift()}return f.map(u=>s(c,u))}function s(c,f){let u=f==null?NaN:+f;if(isNaN(u))throw new Error(`invalid value: ${f}`);var d=[],h=[];return i(c,u,function(g){o(g,c,u),cd(g)>0?d.push([g]):h.push(g)}),h.forEach(function(g){for(var v=0,k=d.length,m;v<k;++v)if(fd((m=d[v])[0],g)!==-1){m.push(g);return}}),{type:"MultiPolygon",value:f,coordinates:d}}function i(c,f,u){var d=new Array,h=new Array,g,v,k,m,x,$;for(g=v=-1,m=Qt(c[0],f),it[m<<1].forEach(y);++g<e-1;)k=m,m=Qt(c[g+1],f),it[k|m<<1].forEach(y);for(it[m<<0].forEach(y);++v<t-1;){for(g=-1,m=Qt(c[v*e+e],f),x=Qt(c[v*e],f),it[m<<1|x<<2].forEach(y);++g<e-1;)k=m,m=Qt(c[v*e+e+g+1],f),$=x,x=Qt(c[v*e+g+1],f),it[k|m<<1|x<<2|$<<3].forEach(y);it[m|x<<3].forEach(y)}for(g=-1,x=c[v*e]>=f,it[x<<2].forEach(y);++g<e-1;)$=x,x=Qt(c[v*e+g+1],f),it[x<<2|$<<3].forEach(y);it[x<<3].forEach(y);function y(T){var w=[T[0][0]+g,T[0][1]+v],O=[T[1][0]+g,T[1][1]+v],S=a(w),I=a(O),B,C;(B=h[S])?(C=d[I])?(delete h[B.end],delete d[C.start],B===C?(B.ring.push(O),u(B.ring)):d[B.start]=h[C.end]={start:B.start,end:C.end,ring:B.ring.concat(C.ring)}):(delete h[B.end],B.ring.push(O),h[B.end=I]=B):(B=d[I])?(C=h[S])?(delete d[B.start],delete h[C.end],B===C?(B.ring.push(O),u(B.ring)):d[C.start]=h[B.end]={start:C.start,end:B.end,ring:C.ring.concat(B.ring)}):(delete d[B.start],B.ring.unshift(w),d[B.start=S]=B):d[S]=h[I]={start:S,end:I,ring:[w,O]}}}function a(c){return c[0]*2+c[1]*(e+1)*4}function l(c,f,u){c.forEach(function(d){var h=d[0],g=d[1],v=h|0,k=g|0,m=Oi(f[k*e+v]);h>0&&h<e&&v===h&&(d[0]=dd(h,Oi(f[k*e+v-1]),m,u)),g>0&&g<t&&k===g&&(d[1]=dd(g,Oi(f[(k-1)*e+v]),m,u))})}return r.contour=s,r.size=function(c){if(!arguments.length)return[e,t];var f=Math.floor(c[0]),u=Math.floor(c[1]);if(!(f>=0&&u>=0))throw new Error("invalid size");return e=f,t=u,r},r.thresholds=function(c){return arguments.length?(n=typeof c=="function"?c:Array.isArray(c)?tt(fo.call(c)):tt(c),r):n},r.smooth=function(c){return arguments.length?(o=c?l:ud,r):o===l},r}function Jw(e){return isFinite(e)?e:NaN}function Qt(e,t){return e==null?!1:+e>=t}function Oi(e){return e==null||isNaN(e=+e)?-1/0:e}function dd(e,t,n,o){let r=o-t,s=n-t,i=isFinite(r)||isFinite(s)?r/s:Math.sign(r)/Math.sign(s);return isNaN(i)?e:e+i-.5}function Xw(e){return e[0]}function eb(e){return e[1]}function tb(){return 1}function Ri(){var e=Xw,t=eb,n=tb,o=960,r=500,s=20,i=2,a=s*3,l=o+a*2>>i,c=r+a*2>>i,f=tt(20);function u(x){var $=new Float32Array(l*c),y=Math.pow(2,-i),T=-1;for(let F of x){var w=(e(F,++T,x)+a)*y,O=(t(F,T,x)+a)*y,S=+n(F,T,x);if(S&&w>=0&&w<l&&O>=0&&O<c){var I=Math.floor(w),B=Math.floor(O),C=w-I-.5,E=O-B-.5;$[I+B*l]+=(1-C)*(1-E)*S,$[I+1+B*l]+=C*(1-E)*S,$[I+1+(B+1)*l]+=C*E*S,$[I+(B+1)*l]+=(1-C)*E*S}}return js({data:$,width:l,height:c},s*y),$}function d(x){var $=u(x),y=f($),T=Math.pow(2,2*i);return Array.isArray(y)||(y=_e(Number.MIN_VALUE,zn($)/T,y)),Li().size([l,c]).thresholds(y.map(w=>w*T))($).map((w,O)=>(w.value=+y[O],h(w)))}d.contours=function(x){var $=u(x),y=Li().size([l,c]),T=Math.pow(2,2*i),w=O=>{O=+O;var S=h(y.contour($,O*T));return S.value=O,S};return Object.defineProperty(w,"max",{get:()=>zn($)/T}),w};function h(x){return x.coordinates.forEach(g),x}function g(x){x.forEach(v)}function v(x){x.forEach(k)}function k(x){x[0]=x[0]*Math.pow(2,i)-a,x[1]=x[1]*Math.pow(2,i)-a}function m(){return a=s*3,l=o+a*2>>i,c=r+a*2>>i,d}return d.x=function(x){return arguments.length?(e=typeof x=="function"?x:tt(+x),d):e},d.y=function(x){return arguments.length?(t=typeof x=="function"?x:tt(+x),d):t},d.weight=function(x){return arguments.length?(n=typeof x=="function"?x:tt(+x),d):n},d.size=function(x){if(!arguments.length)return[o,r];var $=+x[0],y=+x[1];if(!($>=0&&y>=0))throw new Error("invalid size");return o=$,r=y,m()},d.cellSize=function(x){if(!arguments.length)return 1<<i;if(!((x=+x)>=1))throw new Error("invalid cell size");return i=Math.floor(Math.log(x)/Math.LN2),m()},d.thresholds=function(x){return arguments.length?(f=typeof x=="function"?x:Array.isArray(x)?tt(fo.call(x)):tt(x),d):f},d.bandwidth=function(x){if(!arguments.length)return Math.sqrt(s*(s+1));if(!((x=+x)>=0))throw new Error("invalid bandwidth");return s=(Math.sqrt(4*x*x+1)-1)/2,m()},d}function Pi(e){for(var t=-1,n=e.length,o=0,r=0,s,i=e[n-1],a,l=0;++t<n;)s=i,i=e[t],l+=a=s[0]*i[1]-i[0]*s[1],o+=(s[0]+i[0])*a,r+=(s[1]+i[1])*a;return l*=3,[o/l,r/l]}function pd(e,t,n){return(t[0]-e[0])*(n[1]-e[1])-(t[1]-e[1])*(n[0]-e[0])}function nb(e,t){return e[0]-t[0]||e[1]-t[1]}function hd(e){let t=e.length,n=[0,1],o=2,r;for(r=2;r<t;++r){for(;o>1&&pd(e[n[o-2]],e[n[o-1]],e[r])<=0;)--o;n[o++]=r}return n.slice(0,o)}function Ci(e){if((n=e.length)<3)return null;var t,n,o=new Array(n),r=new Array(n);for(t=0;t<n;++t)o[t]=[+e[t][0],+e[t][1],t];for(o.sort(nb),t=0;t<n;++t)r[t]=[o[t][0],-o[t][1]];var s=hd(o),i=hd(r),a=i[0]===s[0],l=i[i.length-1]===s[s.length-1],c=[];for(t=s.length-1;t>=0;--t)c.push(e[o[s[t]][2]]);for(t=+a;t<i.length-l;++t)c.push(e[o[i[t]][2]]);return c}var kn=256,rb=7,ob=7,sb=50,ib=.001,ab=5,lb=1e4;function gd({x:e,y:t,ends:[n,o,r,s]}){let i=Array.from(e.keys()).filter(a=>!Number.isNaN(e[a]+t[a]));return i.length<sb?[]:Ri().x(a=>(e[a]-n)/(o-n)*kn).y(a=>(t[a]-r)/(s-r)*kn).size([kn,kn]).bandwidth(rb).thresholds(ob)(i)}function wd(e,t,{ends:[n,o,r,s]},{frame:i,x:a,y:l},c){be(e,i,()=>{e.setLineDash([]),t.forEach(({coordinates:f},u)=>{let d=.8+u/t.length;e.beginPath();for(let h of f.flat())h.forEach(([g,v],k)=>{let m=[a(n+g/kn*(o-n)),l(r+v/kn*(s-r))];k?e.lineTo(...m):e.moveTo(...m)});for(let[h,g,v]of[[c.ground,d+2,.6],[c.ink,d,.9]])Object.assign(e,{strokeStyle:h,lineWidth:g,globalAlpha:v}),e.stroke()}),e.globalAlpha=1})}function cb({x:e,y:t},n){let o=Math.ceil(n.length/lb),r=n.filter((f,u)=>u%o===0&&!Number.isNaN(e[f]+t[f]));if(r.length<ab)return null;let[[s,i],[a,l]]=[e,t].map(f=>{let u=Float32Array.from(r,h=>f[h]).sort(),d=Math.floor(ib*(u.length-1));return[u[d],u[u.length-1-d]]}),c=r.filter(f=>e[f]>=s&&e[f]<=i&&t[f]>=a&&t[f]<=l).map(f=>[e[f],t[f]]);return Ci(c)}var md=new WeakMap;function fb(e,t){let n=md.get(t);if(n?.x===e.x)return n.hull;let o=cb(e,t);return md.set(t,{x:e.x,hull:o}),o}function bd(e,t,{marks:n=[]},{frame:o,x:r,y:s},i){for(let a of kt){let l=fb(t,Jn(n,Zn[a]));l&&be(e,o,()=>{e.strokeStyle=e.fillStyle=i[Yt[a]],e.lineWidth=1.5,e.setLineDash([5,3]),e.beginPath(),l.forEach(([h,g],v)=>{v?e.lineTo(r(h),s(g)):e.moveTo(r(h),s(g))}),e.closePath(),e.stroke(),e.setLineDash([]);let[c,f]=Pi(l),[u,d]=[r(c),s(f)];e.font=`600 ${Te}`,e.textAlign="center",e.textBaseline="middle",e.globalAlpha=.85,e.fillStyle=i.ground,e.fillRect(u-9,d-9,18,18),e.globalAlpha=1,e.fillStyle=i[Yt[a]],e.fillText(a,u,d)})}}function yd(e,{frame:t,x:n,y:o},r,s,i){e.strokeStyle=i.grid,e.fillStyle=i.soft,e.lineWidth=1,e.textBaseline="middle",e.textAlign="center",e.beginPath();for(let a of r)e.moveTo(n(a),t.top),e.lineTo(n(a),t.bottom),e.fillText(Ae(a),n(a),t.bottom+11);e.textAlign="right";for(let a of s)e.moveTo(t.left,o(a)),e.lineTo(t.right,o(a)),e.fillText(Ae(a),t.left-6,o(a));e.stroke()}var ub=4e3,Mt=3,Mn=2,ho=.22,[uo,po]=[60,12],vd=({x:e})=>e.length>ub;function xd(e,t,n,{frame:o,x:r,y:s},i){let a=Math.ceil((o.right-o.left)/Mt),l=Math.ceil((o.bottom-o.top)/Mt),c=new Uint32Array(a*l),f=new Int32Array(n.x.length).fill(-1);for(let d=0;d<f.length;d++){let h=Math.floor((r(n.x[d])-o.left)/Mt),g=Math.floor((s(n.y[d])-o.top)/Mt);h>=0&&h<a&&g>=0&&g<l&&(f[d]=g*a+h,c[f[d]]++)}let u=Mn+1;for(let d of c)d>u&&(u=d);e.fillStyle=i.answer;for(let d=0;d<c.length;d++)c[d]<=Mn||(e.globalAlpha=db(c[d],u),e.fillRect(o.left+d%a*Mt,o.top+Math.floor(d/a)*Mt,Mt,Mt));e.globalAlpha=.45,e.beginPath();for(let d=0;d<f.length;d++){if(f[d]<0||c[f[d]]>Mn)continue;let[h,g]=[r(n.x[d]),s(n.y[d])];e.moveTo(h+.75*t.size,g),e.arc(h,g,.75*t.size,0,2*Math.PI)}e.fill(),pb(e,u,o,i),e.globalAlpha=1}var db=(e,t)=>ho+(1-ho)*(Math.log(e/(Mn+1))/Math.max(Math.log(t/(Mn+1)),1e-9));function pb(e,t,n,o){let[r,s]=[n.right-uo-40,n.bottom-14];for(let i=0;i<po;i++)e.globalAlpha=ho+(1-ho)*i/(po-1),e.fillRect(r+i*uo/po,s,uo/po,6);e.globalAlpha=1,e.font=Ve,e.fillStyle=o.soft,e.textBaseline="middle",e.textAlign="right",e.fillText(`galaxies: ${Mn+1}`,r-5,s+3),e.textAlign="left",e.fillText(String(t),r+uo+5,s+3)}function Md(e,t,n,o,r,s=!1){let i={left:e.axes?56:8,right:n-(e.coloured||s?66:14),top:8,bottom:o-(e.axes?40:8)},[a,l,c,f]=t,u=(k,m,x)=>{let $=(k+m)/2+x*(m-k),y=(m-k)/2/r.zoom;return[$-y,$+y]},[d,h]=u(a,l,r.x),[g,v]=u(c,f,r.y);return{frame:i,x:xe(d,h,i.left,i.right),y:xe(v,g,i.top,i.bottom)}}function Nd(e,t,n,o,r,s){let{frame:i}=r;e.font=Te,e.setLineDash([]),t.axes&&wb(e,n,r,s),e.save(),e.beginPath(),e.rect(i.left,i.top,i.right-i.left,i.bottom-i.top),e.clip();let a=n.x.length-(n.behind??0);e.globalAlpha=o?.8:.45,o&&!(n.behind&&o.own)?kd(e,t,n,n.behind?a:0,n.x.length,o,r,s):!n.behind&&t.axes&&vd(n)?xd(e,t,n,r,s):hb(e,t,n,n.behind?a:0,n.behind?s.hidden:s.answer,r),e.globalAlpha=1,n.behind&&o?.own?kd(e,t,n,0,a,o,r,s):n.behind&&mb(e,t,n,r,s),e.restore(),n.behind&&n.legend&&!r.isBeside&&gb(e,n.legend,Bu(t,o,s),i,s),o&&!r.isBeside&&Fu(e,t,o,i,s)}function Ed(e,t,n,o,{frame:r,x:s,y:i},a){let[l,c]=o??[Number.NaN,Number.NaN];Number.isNaN(l)||Number.isNaN(c)||be(e,r,()=>{e.strokeStyle=t.coloured&&!n.behind?a.answer:a.ink,e.lineWidth=2.5,e.beginPath(),e.arc(s(l),i(c),7,0,2*Math.PI),e.stroke()})}function _i(e,{x:t,y:n},{frame:o,x:r,y:s},i){for(let a of e){let l=r(t[a]),c=s(n[a]);l>o.left-4&&l<o.right+4&&c>o.top-4&&c<o.bottom+4&&i(l,c)}}function hb(e,t,n,o,r,s){e.fillStyle=r;let i=Array.from({length:n.x.length-o},(a,l)=>o+l);_i(i,n,s,(a,l)=>{e.beginPath(),e.moveTo(a+t.size,l),e.arc(a,l,t.size,0,2*Math.PI),e.fill()})}function kd(e,t,n,o,r,s,i,a){if(r-o>ju&&co(e))return Wu(e,t,n,o,r,s,i,a);let{values:l,low:c,high:f}=s,u=yn(t,s),d=u.length,h=Array.from({length:d+1},()=>[]);for(let g=o;g<r;g++){let v=(l[g]-c)/(f-c);h[Number.isNaN(v)?d:Math.min(Math.max(Math.floor(v*d),0),d-1)].push(g)}h.forEach((g,v)=>{g.length&&(e.fillStyle=v===d?a.hidden:u[v],e.beginPath(),_i(g,n,i,(k,m)=>{e.moveTo(k+t.size,m),e.arc(k,m,t.size,0,2*Math.PI)}),e.fill())})}function mb(e,t,n,o,r){let s=Array.from({length:n.x.length-(n.behind??0)},(i,a)=>a);e.fillStyle=r.answer,e.globalAlpha=.75,e.beginPath(),_i(s,n,o,(i,a)=>{e.moveTo(i+t.size*.8,a),e.arc(i,a,t.size*.8,0,2*Math.PI)}),e.fill(),e.globalAlpha=1}function gb(e,t,n,o,r){let s=Math.max(...t.map(i=>e.measureText(i).width))+26;e.globalAlpha=.85,e.fillStyle=r.ground,e.fillRect(o.left+2,o.top+2,s,36),e.globalAlpha=1,e.textAlign="left",e.textBaseline="middle",t.forEach((i,a)=>{let l=o.top+12+17*a;e.fillStyle=n[a],e.beginPath(),e.arc(o.left+12,l,4,0,2*Math.PI),e.fill(),e.fillStyle=r.ink,e.fillText(i,o.left+22,l)})}function wb(e,t,{frame:n,x:o,y:r},s){let[i,a]=o.domain(),[l,c]=r.domain();yd(e,{frame:n,x:o,y:r},et(i,a,6),et(c,l,6),s),e.strokeStyle=s.soft,e.setLineDash([5,4]),e.beginPath(),e.moveTo(n.left,r(i)),e.lineTo(n.right,r(a)),e.stroke(),e.setLineDash([]),e.textAlign="center",e.fillText(t.x_label,(n.left+n.right)/2,n.bottom+30),Cr(e,t.y_label,12,(n.top+n.bottom)/2)}var bb=()=>window.matchMedia?.("(prefers-reduced-motion: reduce)").matches??!1,yb=e=>e*e*(3-2*e);function Ad(e){let t=0,n=(r,s)=>!!(r.stays&&s.stays)&&r.x.length===s.x.length&&s.x.length<=2e4&&!bb()&&!document.hidden;function o(r,s){if(cancelAnimationFrame(t),!n(r,s))return e(s);let i=performance.now(),a=()=>{let l=Math.min((performance.now()-i)/450,1);if(l===1)return e(s);let c=yb(l),f=(u,d)=>d.map((h,g)=>Number.isNaN(u[g])?h:u[g]+(h-u[g])*c);e({...s,x:f(r.x,s.x),y:f(r.y,s.y)}),t=requestAnimationFrame(a)};a()}return{go:o,stop:()=>cancelAnimationFrame(t)}}var $d=240,vb=.001;function Td(){let e=-1,t=[];return{get places(){return t},visit(n,o,r){if(n!==e&&([e,t]=[n,[]]),!o.every(Number.isFinite))return;let s=t.at(-1);s&&Math.hypot(o[0]-s[0],o[1]-s[1])<vb*r||(t.push(o),t.length>$d&&(t=t.filter((i,a)=>a%2===0||a>$d/2)))},clear(){[e,t]=[-1,[]]}}}function Sd(e,t,{frame:n,x:o,y:r},s){t.length<2||be(e,n,()=>{e.setLineDash([]);for(let i=1;i<t.length;i++){e.globalAlpha=.25+.75*i/t.length;for(let[a,l]of[[s.ground,4],[s.ink,1.8]])e.strokeStyle=a,e.lineWidth=l,e.beginPath(),e.moveTo(o(t[i-1][0]),r(t[i-1][1])),e.lineTo(o(t[i][0]),r(t[i][1])),e.stroke()}e.globalAlpha=1,e.fillStyle=s.ink,e.beginPath(),e.arc(o(t[0][0]),r(t[0][1]),3,0,2*Math.PI),e.fill()})}var Ii=({x:e,y:t},n)=>n>=0&&n<e.length?[e[n],t[n]]:null;function Od(e,t,n,o){let r=M("button",{type:"button",class:"earlier","aria-pressed":"false",hidden:""},"⇄"),s=Td(),i=e,a=Ad(g=>{i=g,n(g)}),l=e,c=t,f=null,u=null,d=()=>r.getAttribute("aria-pressed")==="true";r.addEventListener("click",()=>{if(!f)return;let g=!d();r.setAttribute("aria-pressed",String(g)),o(g?`as it was, seen: ${f.caption}`:`as it is now, seen: ${l.caption}`),a.go(i,g?f:l)});function h(){if(!l.stays)return s.clear();let g=l.rows?.[c]??c;u&&c>=0&&u.row!==g&&(u=null);let v=u?.place??Ii(l,c);v&&s.visit(u?.row??g,v,l.ends[1]-l.ends[0])}return h(),{button:r,stop:a.stop,get trail(){return d()?[]:s.places},get settled(){return d()&&f?f:l},get now(){return l},get before(){return f},placeIn:g=>Ii(g,c),get place(){return!d()&&l.stays&&u?.place||Ii(i,c)},points(g){let v=g.stays&&l.stays&&g.x.length===l.x.length;v&&g.caption!==l.caption?f=l:v||(f=null),r.setAttribute("aria-pressed","false"),r.hidden=!f,r.title=f?`before, seen: ${f.caption}; a click shows it, and once more what is now`:"",r.setAttribute("aria-label",r.title),l=g,h(),a.go(i,l)},here(g){c=g,h()},drawn(g){u=l.stays&&g||null,h()}}}var Ld="lines of equal density of the points",xb=10,kb=4,Rd=60,Pd={"+":[1.3,0,0],"=":[1.3,0,0],"-":[1/1.3,0,0],ArrowLeft:[1,-.1,0],ArrowRight:[1,.1,0],ArrowUp:[1,0,.1],ArrowDown:[1,0,-.1],0:[0,0,0]};function Di(e,t){let{spec:n,colours:o}=e,r={zoom:1,x:0,y:0},s=M("canvas",{role:"img",tabindex:0}),i=M("div",{class:"tip"}),a=Zu(t.send,()=>{s.classList.toggle("lassoing",a.isChosen),a.isChosen&&s.focus()}),l=un(n.key,n.title,E),c=M("button",{type:"button",class:"density","aria-pressed":"false","aria-label":Ld,title:Ld},"◎"),f=Cd(e.points),u=Od(f,e.here,j=>{f=j,T=vn(f,y),U()},j=>{v.textContent=j}),d=sd(()=>U());d.follow(u.now,u.before);let h=[...n.zoomable?[c,d.button]:[],u.button,...n.selectable?[a.bar]:[]],g=M("div",{class:"head"},M("b",{},n.title),...h,l),v=M("div",{class:"unseen",role:"status"}),k=M("div",{class:"shell"},s,i,v),m=M("div",{class:"plots points","data-plot":n.key},g,k),[x,$]=[_d(e.colouring),e.dark],y=e.groups,T=vn(f,y),w=new WeakMap,O,S=null,I=-1,B=null,C=()=>o[$?"dark":"light"];function E(j){return Ar(j,n.title,te.width,n.height,C(),F)}function F(j){let{other:_}=d,Q=Md(n,f.ends,te.width,n.height,r,x!==null);S=_&&id(Q),O=S?.now??Q,_&&S&&(P(j,_,vn(_,y),_,u.placeIn(_),[],S.other),Si(j,_.caption,S.other.frame,C())),P(j,f,T,u.settled,u.place,u.trail,O),_&&Si(j,u.settled.caption,O.frame,C())}function P(j,_,Q,ue,de,le,X){Yu(j,n,_,y,X,C()),Nd(j,n,Q,x,X,C()),Qu(j,_,y,X,C()),n.zoomable&&(c.getAttribute("aria-pressed")==="true"&&wd(j,z(ue),_,X,C()),bd(j,_,y,X,C()));let Oe=x?n:{...n,coloured:!1};Sd(j,le,X,C()),Ed(j,Oe,_,de,X,C()),S&&I>=0&&ad(j,Q,I,X,C())}let z=j=>{let _=w.get(j)??gd(j);return w.set(j,_),_};function U(){te.width>0&&(F(Pr(s,te.width,n.height)),s.setAttribute("aria-label",f.words))}let K=j=>[O.x(f.x[j]),O.y(f.y[j])],R=j=>{let _=j.map(([Q,ue])=>[O.x.invert(Q),O.y.invert(ue)]);return Ju(W(),T.x,T.y,_)},W=()=>f.x.length-(f.behind??0);function H(j){let _=j.clientX-s.getBoundingClientRect().left;return S&&d.other&&_<S.now.frame.left&&S&&d.other?{those:vn(d.other,y),apart:S.apart}:{those:T,apart:0}}function V(j){let _=s.getBoundingClientRect(),{those:Q,apart:ue}=H(j),de=-1,le=xb**2,[X,Oe]=[O.x(1)-O.x(0),O.y(1)-O.y(0)],[ze,Jt]=[O.x.invert(j.clientX-_.left+ue),O.y.invert(j.clientY-_.top)];for(let lt=0,tr=W();lt<tr;lt++){let An=((Q.x[lt]-ze)*X)**2+((Q.y[lt]-Jt)*Oe)**2;An<le&&([de,le]=[lt,An])}return de}function q(j){let _=V(j);_>=0&&t.send(_)}function fe(j){let _=V(j);if(i.style.display=_<0?"none":"block",_!==I&&(I=_,S&&U()),s.style.cursor=_<0?n.zoomable?"grab":"default":"pointer",_<0)return;let Q=[`galaxy ${f.rows?f.rows[_]:_}`];n.axes&&Q.push(`${f.x_word??"true"} ${me(f.x[_])}`,`predicted ${me(f.y[_])}`),x&&!Number.isNaN(x.values[_]??Number.NaN)&&Q.push(Du(x,_)),i.replaceChildren(...Q.map(Jt=>M("div",{},Jt)));let{those:ue,apart:de}=H(j),[le,X]=[O.x(ue.x[_])-de,O.y(ue.y[_])],[Oe,ze]=le>te.width/2?["auto",`${te.width-le+12}px`]:[`${le+12}px`,"auto"];Object.assign(i.style,{left:Oe,right:ze,top:`${Math.max(X-30,0)}px`})}function se(j,_,Q){Object.assign(r,{zoom:Math.min(Math.max(j,1),Rd),x:_,y:Q}),r.zoom===1&&Object.assign(r,{x:0,y:0}),U()}if(nd({canvas:s,shell:k,frame:()=>O.frame,colour:()=>C()[Yt[a.letter]],isChosen:()=>a.isChosen,take(j){let _=R(j);_.length?(y=Ku(y,a.letter,_,W()),U(),t.send({act:"lasso",group:a.letter,points:_})):v.textContent="No point lies within."},click:q,leave:()=>a.choose(null),tell(j){let _=j&&R(j).length;v.textContent=_===null?"":`${_} points within; Enter makes them group ${a.letter}.`}}),s.addEventListener("pointerdown",j=>{B={x:j.clientX,y:j.clientY,from:{...r},hasMoved:!1},n.zoomable&&s.setPointerCapture(j.pointerId)}),s.addEventListener("pointermove",j=>{if(!B||!n.zoomable)return fe(j);let{frame:_}=O,Q=j.clientX-B.x,ue=j.clientY-B.y;if(B.hasMoved||=Math.hypot(Q,ue)>kb,!B.hasMoved)return;let de=Q/(_.right-_.left)/r.zoom,le=ue/(_.bottom-_.top)/r.zoom;se(r.zoom,B.from.x-de,B.from.y+le)}),s.addEventListener("pointerup",j=>{let _=B&&!B.hasMoved;B=null,_&&q(j)}),s.addEventListener("pointerleave",()=>{i.style.display="none",I=-1,S&&U()}),c.addEventListener("click",()=>{c.setAttribute("aria-pressed",String(c.getAttribute("aria-pressed")!=="true")),U()}),n.zoomable){let j=_=>{_.preventDefault();let{frame:Q}=O,ue=s.getBoundingClientRect(),de=Math.min(Math.max(r.zoom*Math.exp(-_.deltaY/400),1),Rd),le=(_.clientX-ue.left+H(_).apart-Q.left)/(Q.right-Q.left)-.5,X=.5-(_.clientY-ue.top-Q.top)/(Q.bottom-Q.top),Oe=1/r.zoom-1/de;se(de,r.x+le*Oe,r.y+X*Oe)};s.addEventListener("wheel",j,{passive:!1}),s.addEventListener("dblclick",()=>se(1,0,0)),s.addEventListener("keydown",_=>{if(!(_.key in Pd))return;let[Q,ue,de]=Pd[_.key];se(r.zoom*Q,r.x+ue/r.zoom,r.y+de/r.zoom),_.preventDefault(),_.stopPropagation()})}let pe=j=>{$=j,m.classList.toggle("dark",j),U()},te=Wc(m,s,n.height,U);pe(e.dark),a.show(y);let Z=j=>{u.drawn(j),U()},ye=n.follows?Ye(m,({place:j,vectors:_})=>Z(j&&{row:_.row,place:j})):()=>{};return Object.assign(m,{plot:{panel:n,canvas:s,spot:K,points:()=>f,groups:()=>y,colouring:()=>x,redraw:U,place:()=>u.place,beside:()=>d.other,trail:()=>u.trail,get width(){return te.width}}}),{element:m,changes:{points(j){u.points(Cd(j)),d.follow(u.now,u.before),U()},groups(j){y=j,T=vn(f,y),a.show(y),U()},colouring(j){x=_d(j),U()},here(j){u.here(j),U()},drawn:Z,dark:pe},destroy(){ye(),u.stop(),te.destroy()}}}function Cd(e){return{...e,x:Ut(e.x),y:Ut(e.y),rows:e.rows&&Ut(e.rows)}}function _d(e){return e.values?{...e,values:Ut(e.values)}:null}var Mb=250,Id=16,Nb=[.02,.98];function Dd(e,t,n,o,r,s){let{table:i,scalars:a,ranges:l,map:c}=e.about,f={},u="",d,h=()=>new Float32Array(t.n).fill(Number.NaN),g=R=>{let W=Yn(e,R);return Float32Array.from({length:t.n},(H,V)=>oo(t,i.size,V)[W])},v=M("p",{role:"status"}),k=M("select",{id:"scalar","aria-label":"looked at in many galaxies"});k.append(...a.map(R=>M("option",{value:R},n.labels[R]))),k.addEventListener("change",()=>r.go({scalar:k.value}));let m={low:0,high:1,title:""},x={groups:{},here:-1,colours:o,dark:!1},$=R=>{typeof R=="number"&&r.open(R)},y={spec:n.spec,points:S(),colouring:m,...x},T=ke(Di,y,[Qn],$),w={spec:n.map_spec,points:I(),colouring:B(),...x},O=c&&ke(Di,w,[Qn],$);function S(){let R=r.now.scalar,W=[...l[R],...l[R]],[H,V]=[n.labels[R],n.adjective],q={words:`predicted against ${V} ${H}`,x_label:`${V} ${H}`,y_label:`predicted ${H}`};return{x:g(R),y:f[R]??h(),rows:t.rows,ends:W,...q,x_word:V}}function I(){let[R,W]=[f.map_x??h(),f.map_y??h()].map(Z=>Float32Array.from(Z)),[H,V,q,fe]=c?.ends??[0,1,0,1],[se,pe]=[.06*(V-H),.06*(fe-q)],te=[H-se,V+se,q-pe,fe+pe];return{x:R,y:W,rows:t.rows,ends:te,words:"map of galaxies, near ones alike to the model",x_label:"",y_label:"",stays:!0,caption:u}}function B(){let R=r.now.scalar,W=g(R),H=W.some(pe=>!Number.isNaN(pe))?W:f[R]??h(),V=H===W?n.adjective:"predicted",q=[...H].filter(pe=>!Number.isNaN(pe)).sort((pe,te)=>pe-te),[fe,se]=Nb.map(pe=>q[Math.round(pe*(q.length-1))]??pe);return{values:H,low:fe,high:se>fe?se:fe+1,title:`${V} ${n.labels[R]}`}}function C(R){let{scalar:W,truth:H,row:V}=r.now,q=S();T.set({points:q,here:H==="shown"?V:-1}),O?.set({points:I(),colouring:H==="shown"?B():m,here:V});let fe=[...q.x].flatMap((ae,j)=>Number.isNaN(ae-q.y[j])?[]:[Math.abs(ae-q.y[j])]),se=fe.reduce((ae,j)=>ae+j,0)/fe.length,pe=Math.sqrt(fe.reduce((ae,j)=>ae+(j-se)**2,0))/fe.length,te=!!r.now.mask[Yn(e,W)],Z=te?"seen":`mean absolute error ${se.toFixed(3)} ± ${pe.toFixed(3)}`,ye=fe.length||te?Z:`no ${n.adjective} value is known`;v.textContent=R<t.n?`${R} of ${t.n} galaxies answered…`:`${t.n} galaxies: ${ye}`}let E=R=>`${R.noise} ${r.textOf(R.mask)}`;async function F(){let{mask:R,noise:W}=r.now,H=E(r.now);u=H;let V={};for(let q=0;q<t.n&&u===H;q+=Id){let fe=Array.from({length:Math.min(Id,t.n-q)},(te,Z)=>q+Z),se=fe.map(te=>xt(t,i.size,te,W,[],e.editable)),pe=await s.ofMany(se.map(te=>({inputs:te,mask:R})));if(u!==H)return;for(let[te,Z]of Object.entries(pe))V[te]??=h(),V[te].set(Z,q);f=V,C(q+fe.length)}}function P(R=!1){k.value=r.now.scalar,!R&&(clearTimeout(d),E(r.now)===u?C(t.n):(u="",d=setTimeout(F,Mb)))}r.follow(P),v.textContent="The model is being made ready…";let z=M("h2",{},"Many galaxies"),U={class:"many","aria-label":"many galaxies"},K=M("p",{class:"map-words"},n.map_words);return{population:M("section",U,z,k,v,T.element),map:O&&M("section",{class:"many","aria-label":"latent map"},O.element,K),begin:()=>P(),move(R){let{row:W}=r.drawn;O?.set({drawn:R&&{row:t.rows[W],place:R},here:W})},dark(R){T.set({dark:R}),O?.set({dark:R})}}}var Bd=`.span-strip {
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
`;function Fd(e,t){let{spec:n}=e,o=bn(m=>{fn(c,m,()=>o.acknowledge())||t.send(m)}),r=M("div",{class:"track",tabindex:0,role:"application","aria-roledescription":"span"}),s=M("div",{class:"box"}),i=M("div",{class:"words"}),a=M("div",{class:"tip"}),l=M("div",{class:"unseen",role:"status","aria-live":"polite"}),c=M("div",{class:"span-strip"},i,M("div",{class:"shell"},r,a),l),f=e.seen,u=m=>xe(n.ends[0],n.ends[1],0,1,n.log)(m),d=()=>{let m=f.map(([x,$])=>{let[y,T]=[u(x),u($)].map(w=>100*Math.min(Math.max(w,0),1));return M("i",{class:"seen",style:`left: ${y.toFixed(2)}%; width: ${(T-y).toFixed(2)}%`})});r.replaceChildren(...m,s)},h={key:n.key,canvas:r,scales:{get frame(){return{left:0,right:r.clientWidth,top:0,bottom:r.clientHeight}},back:m=>xe(n.ends[0],n.ends[1],0,r.clientWidth,n.log).invert(m)},markSpan(m,x=0){s.style.display=m===null?"none":"block",m!==null&&Object.assign(s.style,{left:`${Math.min(m,x)}px`,width:`${Math.abs(x-m)}px`})},readAt(m,x,$=!1){if(a.style.display=m===null?"none":"block",m===null)return;let y=h.scales.back(Math.min(Math.max(m,0),r.clientWidth)),T=f.some(([O,S])=>y>=O&&y<S);a.textContent=`${Ae(Number(y.toPrecision(3)))} ${n.unit}, ${T?"seen":"hidden"}`;let w=m>r.clientWidth/2;Object.assign(a.style,w?{left:"auto",right:`${r.clientWidth-m}px`}:{left:`${m}px`,right:"auto"}),$&&(l.textContent=a.textContent)},setDragging(){},redraw:d},g=no(h,o);ro(h,o);let v=m=>{m.key==="Escape"&&g()&&m.stopPropagation()};window.addEventListener("keydown",v,!0);let k={seen(m){f=m,d()},words(m){i.textContent=m,r.setAttribute("aria-label",`${m}. ${n.keys}`)},answered:()=>o.acknowledge(),dark(m){$e(c,e.colours[m?"dark":"light"])}};return k.seen(e.seen),k.words(e.words),k.dark(e.dark),{element:c,changes:k,destroy(){o.stop(),window.removeEventListener("keydown",v,!0)}}}var zd=`:host {
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
`;function Ud(e,t){let n=M("summary"),o=M("div"),r=M("button",{type:"button",class:"all"},"Reset all"),s=M("span",{title:e.more,tabindex:0,role:"note","aria-label":e.more},"(?)"),i=M("details",{},n,M("p",{},`${e.meaning} `,s),o,r),a=bn(h=>{fn(i,h,()=>a.acknowledge())||t.send(h)}),l=new Map,c=null,f=({name:h,group:g,label:v,spoken:k,unit:m})=>{let x=M("label",{for:h,title:k},v),$=M("span",{class:"value","aria-hidden":!0}),y=M("input",{type:"range",id:h,"aria-label":k}),T=M("button",{type:"button",title:"back to its own","aria-label":`reset ${v}`},"↺"),w=!1,O=()=>{w=!1,c===h&&(c=null,a.now({name:h,value:y.valueAsNumber,phase:"release"}))};y.addEventListener("input",()=>{c=h,$.textContent=[y.valueAsNumber.toFixed(e.digits),m].join(" ").trim(),y.setAttribute("aria-valuetext",$.textContent),a.newest({name:h,value:y.valueAsNumber,phase:"live"})}),y.addEventListener("keydown",()=>{w=!0}),y.addEventListener("change",()=>{w||O()});for(let C of["keyup","blur","pointercancel"])y.addEventListener(C,O);T.addEventListener("click",()=>{y.focus(),t.send({name:h,value:null,phase:"release"})});let S=o.lastElementChild;(S?.dataset.of===g?S:o.appendChild(M("div",{"data-of":g}))).append(x,y,$,T);let B=C=>{for(let E of[x,y,$])for(let F of["edited","hidden","missing"])E.classList.toggle(F,C[F]);if(T.style.visibility=C.edited?"visible":"hidden",c!==h){for(let E of["min","max","step","value"])y[E]=String(C[E]);y.style.setProperty("--own",String(C.own??-1)),$.textContent=C.text,$.title=y.title=C.why,y.setAttribute("aria-valuetext",[C.text,C.why].filter(Boolean).join(", "))}};l.set(h,B)},u=h=>{let g=h.map(k=>k.name);if(c===null&&g.join()!==[...l.keys()].join()){let k=o.getRootNode().activeElement?.id;o.replaceChildren(),l.clear(),h.forEach(f),k&&o.querySelector(`[id="${k}"]`)?.focus()}for(let k of h)l.get(k.name)?.(k);let v=h.filter(k=>k.edited).length;n.textContent=v?`What if (${v} moved)`:"What if",r.disabled=!v},d=h=>{i.open=h};return r.addEventListener("click",()=>{n.focus(),t.send({name:null,value:null,phase:"release"})}),i.addEventListener("toggle",()=>t.set("open",i.open)),u(e.rows),d(e.open),{element:i,changes:{rows:u,open:d,acks:a.acknowledge},destroy:a.stop}}var jd=`.toggles {
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
`;function Wd(e,t){let n={groups:e.groups,checked:e.checked,partly:e.partly},o=[],r=M("div",{class:"toggles"}),s=()=>{for(let c of o){let f=c.dataset.name??"",u=c.getAttribute("role")==="switch"?"aria-checked":"aria-pressed";c.setAttribute(u,String(n.checked.includes(f))),c.classList.toggle("partly",n.partly.includes(f))}},i=()=>{o=[],r.replaceChildren(...n.groups.map(({label:c,look:f,toggles:u})=>{let d=M("div",{class:f,role:"group","aria-label":c}),h=f==="list"||f==="row";for(let{name:g,label:v,title:k}of u){let m=M("button",{type:"button",title:k,"data-name":g},v);f==="switch"&&m.setAttribute("role","switch"),m.addEventListener("click",()=>t.send([g,h||!n.checked.includes(g)])),o.push(m),d.append(m)}return d})),s()},a=c=>f=>{n[c]=f,s()},l=c=>$e(r,e.colours[c?"dark":"light"]);return i(),l(e.dark),{element:r,changes:{groups(c){n.groups=c,i()},checked:a("checked"),partly:a("partly"),dark:l}}}var Tb="shown";function Hd({editable:e},t,n){let o=Object.fromEntries(t.edits);return e.map(r=>Sb(r,t,n,o[r.name]??null))}function Sb(e,{mask:t,truth:n},o,r){let s=!t[e.place],i=s&&n!==Tb,a=i?Number.NaN:o.values[e.place],l=!i&&!!o.limit[e.place],c=r===null&&Number.isNaN(a),[f,u]=Ob(e,a,r),d=r??(Number.isNaN(a)?(f+u)/2:a),h=`${l&&r===null?"> ":""}${(r??a).toFixed(2)}`;return{name:e.name,group:e.group,label:e.label,spoken:e.spoken,unit:e.unit,min:f,max:u,step:10**-2,value:d,hidden:s,missing:c,edited:r!==null,own:Number.isNaN(a)?null:(a-f)/(u-f),text:c?"not set":`${h} ${e.unit}`.trim(),why:Lb(a,r,l,s)}}function Ob({learned:e,allowed:t,is_magnitude:n},o,r){let[s,i]=n&&!Number.isNaN(o)?[o-3,o+3]:e,a=[Math.max(s,t[0]),Math.min(i,t[1]),o,r??Number.NaN].filter(c=>!Number.isNaN(c)),l=10**2;return[Math.floor(Math.min(...a)*l)/l,Math.ceil(Math.max(...a)*l)/l]}function Lb(e,t,n,o){let r=[];return t!==null?r.push(Number.isNaN(e)?"moved":`moved; the galaxy's own: ${n?"> ":""}${e.toFixed(2)}`):n?r.push("not detected: fainter than this"):Number.isNaN(e)&&r.push("the galaxy has none"),o&&r.push(t===null?"hidden: moving it makes it seen":"hidden, so without effect"),r.join("; ")}function Gd(e,t,n,o,r){let{table:s}=e.about,i=[],a=[],l=(S,I,B)=>{let C=M("button",{type:"button",title:I},S);return C.addEventListener("click",B),C},c=(S,I,B,C=()=>[])=>{let E={groups:S,checked:B(),partly:C(),colours:o,dark:!1},F=ke(Wd,E,[jd],([P,z])=>I(P,z));return i.push(()=>F.set({checked:B(),partly:C()})),a.push(P=>F.set({dark:P})),F.element},f=new Map(n.presets.map(({name:S,mask:I})=>[S,He(s,I)])),u=c(n.preset_groups,S=>r.go({mask:f.get(S)}),()=>[...f].filter(([,S])=>kr(S,r.drawn.mask)).map(([S])=>S)),d=M("select",{id:"noise",title:n.noise_meaning});d.append(...n.noises.map(({name:S,label:I})=>M("option",{value:S},I))),d.addEventListener("change",()=>r.go({noise:d.value})),i.push(()=>{d.value=r.drawn.noise});let h=S=>{let I=0,B=W=>{r.receive(W),U.set({answered:++I})},[C,E]=S.extent,z={spec:{...{key:S.name,label:S.short,ends:[C,E],log:S.log_axis},unit:S.unit,keys:n.strip_keys},seen:[],words:"",answered:I,colours:o,dark:!1},U=ke(Fd,z,[Bd],B);i.push(()=>U.set({seen:Dt(S,r.drawn.mask),words:g(S)})),a.push(W=>U.set({dark:W}));let K=n.spans[S.name]??[];if(!K.length)return[U.element];let R=M("select",{class:"spans","aria-label":`hide or show a span of ${S.short}`});return R.append(M("option",{value:""},`hide or show a span of ${S.short}…`)),R.append(...K.map(({name:W,meaning:H},V)=>M("option",{value:V,title:H},W))),R.addEventListener("change",()=>{let W=K[Number(R.value)];R.value="",W&&r.toggle(S.name,W.span)}),[U.element,R]};function g(S){let{mask:I}=r.drawn,B=Dt(S,I,!0);if(!B.length)return`${S.short} hidden: nothing`;if(!It(s,I,S.name))return`${S.short} hidden: all`;let C=B.map(E=>E.map(F=>Number(F.toPrecision(3))).join("–"));return`${S.short} hidden: ${C.join(", ")} ${S.unit}`}let v=S=>{let I=S.is_vector?[S.name]:S.names,B=S.is_vector&&!S.extent?S.names:[],C=R=>It(s,r.drawn.mask,R),E=R=>It(s,r.drawn.mask,S.name,[R]),F=R=>{let{start:W,stop:H}=gt(s,R);return r.drawn.mask.subarray(W,H).every(Boolean)},P=(R,W)=>({name:R,label:S.is_vector?S.label:S.labels[W],title:S.is_vector?S.meaning:""}),z=[{label:"",look:"switch",toggles:I.map(P)}];if(B.length){let R=B.map(W=>({name:W,label:W,title:`${S.short} ${W}`}));z.push({label:S.label,look:"bands",toggles:R})}let U=c(z,(R,W)=>{let{mask:H}=r.now;r.go({mask:I.includes(R)?ot(s,H,R,W):ot(s,H,S.name,W,[R])})},()=>[...I.filter(C),...B.filter(E)],()=>I.filter(R=>C(R)&&!F(R))),K=M("div",{class:"modality"});return K.append(U,...S.is_vector&&S.extent?h(S):[]),K},k=M("div",{class:"pins",role:"group","aria-label":"pinned masks"});i.push(S=>{if(S)return;let{now:I}=r,B=I.pins.map((C,E)=>{let F=r.textOf(C),P=e.vectors.letters[E],z=I.reference===E+1,U=l(P,`take residuals from ${F}`,()=>r.go({reference:z?0:E+1}));U.setAttribute("aria-pressed",String(z)),U.className=`pin${E+1}`;let K=l(F,`see ${F}`,()=>r.go({mask:C}));K.className="text";let R=l("×",`unpin ${F}`,()=>r.unpin(E));return M("div",{},U,K,R)});k.replaceChildren(...B.length?B:[M("small",{},"P pins a mask to compare others with it.")])});let m=({name:S,value:I,phase:B})=>{r.edit(S,I,B==="live"),y.set({acks:++x})},x=0,$={rows:[],open:!1,acks:x,digits:2,...n.what_if},y=ke(Ud,$,[zd],m);i.push(()=>{let S=r.drawn,I=xt(t,s.size,S.row,S.noise,[],e.editable);y.set({rows:Hd(e,S,I)})});let T={presets:[M("h2",{},"The paper's inputs, and more"),u],noise:[M("label",{for:"noise"},"Noise of the magnitudes"),d],seen:[M("h2",{},"What is seen"),...s.rows.map(v)],pins:[M("h2",{},"Pinned masks"),k],edits:[y.element]},w=M("aside",{class:"rail","aria-label":"what is seen"},...Object.values(T).flat()),O=S=>{for(let I of i)I(S)};return r.follow(O),O(!1),{element:w,show(S){for(let[I,B]of Object.entries(T))for(let C of B)C.hidden=!S.includes(I)},dark(S){for(let I of a)I(S)}}}function Bi(e,t){let n=document.createElement("a");n.href=URL.createObjectURL(e),n.download=t,n.click(),setTimeout(()=>URL.revokeObjectURL(n.href),6e4)}async function Fi(e,t){try{await navigator.clipboard.writeText(e)}catch{if(t instanceof HTMLInputElement?t.select():getSelection()?.selectAllChildren(t),!document.execCommand("copy"))return"Selected: press Ctrl+C (⌘C) to copy."}return"Copied."}var Vd=`<dialog aria-labelledby="heading">
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
`;function qd(e,t){let n=document.createElement("div"),o=n.attachShadow({mode:"open"});o.innerHTML=`<style>${e.css}</style>${Vd}`,document.body.append(n);let r=document.createElement("span"),s=y=>o.querySelector(y),i=s("dialog"),a=s("input"),l=s("pre"),c=e.dark,f="",u="",d=null,h=new Set,g=y=>{s("p").textContent=y},v=()=>i.classList.toggle("dark",c),k=y=>{h.add(`${f} ${y}`),t.send({panel:f,want:y})},m=y=>{let{detail:T}=y,[w]=y.composedPath(),O=w===window||ve(w)===ve(r);!Object.hasOwn(e.titles,T?.panel)||!O||(y.stopImmediatePropagation(),f=T.panel,d=typeof T.figure=="function"?T.figure:null,s("h2").textContent=`Reproduce: ${e.titles[f]}`,l.textContent="…",a.value="",g(""),s(".figure").hidden=!d,s(".link").hidden=!e.linked,v(),k("snippet"),i.open||i.showModal())},x=y=>{let T=y;if(!h.delete(`${T.panel} ${T.want}`)||T.panel!==f)return;let{trouble:w,text:O="",query:S="",base64:I="",mime:B="",name:C=""}=T;w?(T.want==="snippet"&&(l.textContent=""),g(w)):T.want==="snippet"?(l.textContent=O,u=T.stem??"",a.value="file:///page/"+location.pathname+(S?`?${S}`:"")):(Bi(new Blob([Uint8Array.from(atob(I),E=>E.charCodeAt(0))],{type:B}),C),g(`Saved ${C}.`))},$=async y=>{g("Drawing…");try{let T=await d?.(y);if(!T)throw new Error("there is none");Bi(T,`${u||"mosaic"}.${y}`),g(`Saved ${u||"mosaic"}.${y}.`)}catch(T){g(`The figure could not be made: ${T.message}.`)}};s(".close").addEventListener("click",()=>i.close()),s(".copy-code").addEventListener("click",async()=>g(await Fi(l.textContent??"",l))),s(".copy-link").addEventListener("click",async()=>g(await Fi(a.value,a)));for(let y of o.querySelectorAll("[data-want]"))y.addEventListener("click",()=>{g("Gathering the numbers…"),k(y.dataset.want??"")});for(let y of o.querySelectorAll("[data-figure]"))y.addEventListener("click",()=>$(y.dataset.figure??""));return i.addEventListener("click",y=>{y.target===i&&i.close()}),i.addEventListener("keydown",y=>y.stopPropagation()),window.addEventListener(Er,m),{element:r,receive:x,changes:{dark(y){c=y,v()}},destroy(){window.removeEventListener(Er,m),n.remove()}}}function Kd(e,t,n){let o=`${t.css} .row:has([data-want]) { display: none }`,r={titles:t.titles,linked:!1,dark:!1,css:o},s=ke(qd,r,[],({panel:i,want:a})=>{let l=`mosaic-${i}-galaxy${t.rows[n.now.row]}`;s.view.receive?.({panel:i,want:a,stem:l,text:Pb(e,t,i,n.now)})});return{element:s.element,dark:i=>s.set({dark:i})}}function Pb({about:e},t,n,{row:o,mask:r,noise:s,edits:i,pins:a,scalar:l}){let c=n===t.latent_map,f=c||n===t.population,u=Zt(Ke(e.table,r)),d=f?[`scalar=${Zt(l)}`]:[`row=${t.rows[o]}`],h=t.noises[s]?[`noise=${Zt(t.noises[s])}`]:[];!f&&i.length&&d.push(`edits=${JSON.stringify(Object.fromEntries(i))}`),!f&&a.length&&d.push(`pins=[${a.map(k=>Zt(Ke(e.table,k))).join(", ")}]`);let g=f?`.isel(galaxy=[${t.rows.join(", ")}])`:"",v=c?[`states = model.embed(${["catalog",u,...h].join(", ")}).mean("modality")`,"print(me.latent.reference_map(model).place(states.values))"]:[`table = me.panels.table(${[Zt(n),"catalog","model",u,...d,...h].join(", ")})`,"print(table)"];return["import mosaic_explorer as me","",`catalog = me.open_catalog(${t.catalog?Zt(t.catalog):""})${g}`,`model = me.load_model(${Zt(t.model)})`,...v,""].join(`
`)}var Zt=e=>JSON.stringify(e);var Yd=({drawing:e,first:t})=>gc(e,t.noise,He(e.about.table,t.mask));function Qd(e,t,n){let{drawing:o,colours:r}=e,{table:s}=o.about,i=M("p",{class:"notice",role:"alert"}),a=w=>{i.textContent=w},l=w=>a(`The model cannot answer here: ${w instanceof Error?w.message:w}`),c=mc(o,t,n,a),f=Iu(o,t,r,c,l),u=Gd(o,t,e.rail,r,c),d=Kd(o,e.origin,c),h,g=!1,v={previous:()=>c.next(-1),next:()=>c.next(1),random:c.random,undo:c.undo,redo:c.redo,pin:c.pin,truth:c.reveal,theme:()=>y.setTheme(!g)};e.rail.presets.forEach((w,O)=>{v[`preset ${O}`]=()=>c.go({mask:He(s,w.mask)})});let k=()=>({name:`Galaxy ${t.rows[c.drawn.row]}`,words:[`${c.drawn.row+1} of ${t.n}`,...c.drawn.edits.map(([w,O])=>`${w.replaceAll("_"," ")} ${O.toFixed(2)}`)],mask:c.textOf(c.drawn.mask),filter:""}),m=()=>[...c.canUndo?[]:["undo"],...c.canRedo?[]:["redo"]],x={actions:e.actions,summary:k(),idle:m(),labels:{},dark:!1},$=ke(uc,x,[cc],w=>v[w]?.());c.follow(w=>{let O=c.now.truth==="shown"?{}:{truth:"reveal"};$.set({summary:k(),idle:m(),labels:O}),w||a("")});let y={state:c,galaxy:f,rail:u,reproduce:d,bar:$,notice:i,say:a,fail:l,commands:v,showMany(w){return h=Dd(o,t,e.many,r,c,w),h.dark(g),h.begin(),f.followPlace(h.move),h},setTheme(w){g=w;for(let O of[f,u,d,...h?[h]:[]])O.dark(w);$.set({dark:w});for(let O of T)O(w)},followTheme(w){T.push(w)},press(w){let O=v[e.keys[w]];return O?.(),O!==void 0}},T=[];return y}var Zd=`.game .gauge {
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
`;function Xd(e,t){return Array.from({length:t},(n,o)=>{let r=o*(e.length-1)/(t-1),[s,i]=[Math.floor(r),Math.ceil(r)];return Number((e[s]+(r-s)*(e[i]-e[s])).toFixed(2))})}function rp(e,t,n){let o={shows:s=>tp(s,i=>ep(t,i)),hides:s=>tp(s,i=>!ep(t,i)),other_galaxy:s=>t.row!==n.firstRow===s,noise:s=>[s].flat().includes(t.noise),edited:s=>np(s,t.edits),width:s=>np(s,n.widths),pins:s=>t.pins>=s,guess:s=>n.hasGuessed===s,choice:s=>n.hasChosen===s,game:s=>n.hasPlayed===s};return Object.keys(e).filter(s=>{let i=t[s];return o[s]?!o[s](e[s]):i!==void 0&&i!==e[s]})}var ep=({seen:e},t)=>e.some(([n,o])=>n<=t&&t<o);function tp(e,t){for(let[n,o]of e)for(let r=n;r<o;r++)if(!t(r))return!1;return!0}var np=(e,t)=>Object.entries(e).every(([n,{above:o,below:r}])=>{let s=t[n];return s===void 0||Number.isNaN(s)?!1:(o===void 0||s>o)&&(r===void 0||s<r)});var op="mosaic-game",sp={};function mo(){try{let e=JSON.parse(window.localStorage.getItem(op)??"{}");return e&&typeof e=="object"?e:{}}catch{return sp}}function ip(e){sp=e;try{window.localStorage.setItem(op,JSON.stringify(e))}catch{}}var ap=(e,t,n)=>JSON.stringify([...lp(e,t),n]),lp=(e,{state:t,game:n})=>[e.name,t,n?.of,n?.width,n?.budget,n?.sale.map(o=>[o.see,o.hours])];function cp(e,t){let n=JSON.stringify(lp(e,t)).slice(0,-1);return Object.keys(mo()).filter(o=>o.startsWith(`${n},`))}var zi=()=>({bought:[],widths:[],result:null,first:null,plans:null,isOver:!1});function go(e,t){let{bought:n,isOver:o,result:r,...s}={...zi(),...mo()[e]};return{...s,result:r,isOver:o&&r!==null,bought:n.filter(i=>i in t.sale)}}var fp=(e,t)=>ip({...mo(),[e]:t});function up(e){ip(Object.fromEntries(Object.entries(mo()).filter(([t])=>!e.includes(t))))}var wo=(e,t)=>t.reduce((n,o)=>n+e.sale[o].hours,0),Ui=e=>new Set(e.flat().flatMap(([t,n])=>Array.from({length:n-t},(o,r)=>t+r))),Ib=(e,t)=>Ui([e.first,...t.map(n=>e.sale[n].seen)]);function Nn(e,t,n){let[o,r]=[Ib(e,t),Ui([n])],s=[...r].filter(l=>!o.has(l));if(!s.length){let l=r.size===o.size;return{isKept:l,wants:null,trouble:l?"":"Time is spent once: what was observed stays seen."}}let i=e.sale.flatMap((l,c)=>{let f=Ui([l.seen]);return!t.includes(c)&&s.every(u=>f.has(u))?[c]:[]});if(i.sort((l,c)=>e.sale[l].hours-e.sale[c].hours),!i.length)return{isKept:!1,wants:null,trouble:"Only what is for sale can be seen: choose one observation at a time."};let a=Xn(e,t,i[0]);return{isKept:!1,wants:a?null:i[0],trouble:a}}function Xn(e,t,n){let[{name:o,hours:r},s]=[e.sale[n],e.budget-wo(e,t)];return r>s?`${o} takes ${Ee(r)}; ${Ee(s)} are left.`:""}function dp(e,t,{width:n,lowest:o,highest:r},s){let i=s<o||s>r;return n<=e.width&&!i?t:Math.max(t,e.budget)}function pp(e,t,{lowest:n,low:o,median:r,high:s,highest:i,truth:a}){let[l,c]=[wo(e,t),(s-o)/2],f=Number.isFinite(a)?o<=a&&a<=s?"68":n<=a&&a<=i?"95":"none":"";return{hours:l,width:c,median:r,truth:Number.isFinite(a)?a:null,within:f,score:dp(e,l,{width:c,lowest:n,highest:i},a)}}var Db=(e,{width:t,within:n})=>t<=e.width&&n!=="none",En=(e,t,{truth:n})=>dp(e,t.hours,t,n??Number.NaN);function hp(e,t,n){return Db(e,t)?n?!n.cheapest||t.score<=n.cheapest.hours?3:t.score<=En(e,n.greedy,t)?2:1:1:0}function mp(e,{hours:t,width:n,truth:o,within:r,median:s,score:i}){let a=e.unit&&` ${e.unit}`,l=`the round counts all of the budget, ${Ee(i)}.`,c=[`${Ee(t)} for ${s.toFixed(2)} ${Nt(n)}${a}.`];return o!==null&&c.push(`The truth is ${o.toFixed(2)}.`),r==="68"&&c.push("It lies in your 68% range."),r==="95"&&c.push("It lies outside your 68% range and inside that of 95%: honest ranges do that one time in four."),r==="none"?c.push(`It lies outside your 95% range${n<=e.width?": narrow, and wrong":""}; ${l}`):n>e.width&&c.push(`That is not as narrow as ${Nt(e.width)}; ${l}`),c.join(" ")}var Nt=e=>`±${e.toPrecision(2)}`,Ee=e=>`${Number(e.toFixed(1))} h`;function gp({row:e,edits:t,truth:n},o){return e!==o||Object.keys(t).length?"In a round the galaxy stays as it is.":n==="shown"?"The truth comes last: end the round first.":""}var Bb=3,Fb=30;function wp(e,t){let n=e.unit&&` ${e.unit}`,[o,r]=[M("span",{}),M("span",{})],[s,i]=[M("span",{class:"bar"}),M("span",{class:"bar"})],a=M("span",{class:"want",style:`left: ${v(e.width)}%`}),l=e.sale.map(({see:T,name:w,meaning:O,hours:S},I)=>{let B=M("button",{type:"button",class:w.length>Bb?"":"short","data-buy":T,title:O},M("b",{},w),M("span",{},Ee(S)));return B.addEventListener("click",()=>t.buy(I)),B}),c=M("p",{class:"note",role:"status","aria-live":"polite"}),f=M("button",{type:"button",class:"take","data-act":"commit"});f.addEventListener("click",()=>{t.commit(),h.focus()});let u=M("ol",{class:"bought","aria-label":"bought so far"}),d=M("div",{class:"shop",role:"group","aria-label":"for sale"},...l),h=M("div",{class:"told",role:"status","aria-live":"polite",tabindex:-1}),g=M("div",{class:"game"},M("div",{class:"gauge"},o,M("span",{class:"track","aria-hidden":"true"},s)),M("div",{class:"gauge"},r,M("span",{class:"track","aria-hidden":"true"},i,a)),d,c,u,f,h);function v(T){let w=Math.log(T/e.width)/Math.log(Fb);return 25+75*Math.min(Math.max(w,-1/3),1)}function k({ledger:T,width:w,note:O}){let{bought:S,isOver:I}=T,B=wo(e,S);o.textContent=`${Ee(B)} of ${Ee(e.budget)} spent, ${Ee(e.budget-B)} left`,s.style.width=`${100*B/e.budget}%`;let C=w!==null&&w<=e.width;r.textContent=`${e.label} ${w===null?"…":Nt(w)}${n}, wanted ${Nt(e.width)}${n}${C?" ✓":""}`,w!==null&&(i.style.width=`${v(w)}%`),i.classList.toggle("is-enough",C),l.forEach((E,F)=>{let P=S.includes(F);E.classList.toggle("is-bought",P),E.setAttribute("aria-pressed",String(P)),E.setAttribute("aria-disabled",String(I||P||!!Xn(e,S,F)))}),c.textContent=O,c.hidden=!O,f.hidden=I,f.disabled=w===null,w===null?f.textContent="The model is asked…":f.textContent=C?"I know enough: show the truth":`Give up: counts ${Ee(e.budget)}`,u.replaceChildren(...S.map((E,F)=>m(e.sale[E].name,e.sale[E].hours,T.widths[F+1])))}function m(T,w,O){let S=`${T}, ${Ee(w)}${typeof O=="number"?`: ${Nt(O)}`:""}`;return M("li",{},S)}function x(T,w,O,S){if(!w)return M("li",{},M("b",{},T)," there is none that can be paid.");let B=(w.hours>e.budget?[Nt(w.width)]:null)??w.pieces.map((P,z)=>`${e.sale[P].name} ${Nt(w.widths[z])}`),C=En(e,w,O),E=w.width>e.width?", not narrow enough":C>w.hours?", and wrong":"",F=`${Ee(w.hours)}${E}${C>w.hours?`, counts ${Ee(C)}`:""}: ${B.join(" → ")}`;return M("li",{title:S},M("b",{},T),` ${F}`)}function $({ledger:{result:T,first:w,plans:O,isOver:S}}){if(!T){h.replaceChildren(...S?[M("p",{},"The truth is asked for…")]:[]);return}let I=hp(e,T,O),B=["not reached","reached","as cheap as greedily","as cheap as can be"][I],C=[M("p",{class:"stars","aria-label":`${I} of 3 stars: ${B}`},"★".repeat(I)+"☆".repeat(3-I),M("small",{},` ${B}`)),M("p",{class:"verdict"},mp(e,T))];w&&w!==T&&w.score!==T.score&&C.push(M("p",{},`Practice: your first try, ${Ee(w.score)}, stays in the table.`)),O?C.push(M("ul",{class:"plans"},x("Greedy",O.greedy,T,"Buys next what the model expects most of for an hour, if what is hidden turns out as predicted."),x("Cheapest",O.cheapest,T,"In hindsight, with this galaxy's own values and its truth: of all combinations that can be paid, the one of the fewest hours."),x("Everything",O.all,T,"All that is for sale, whatever the budget."))):C.push(M("p",{},"The model looks into what it would have bought…"));let E=M("button",{type:"button","data-act":"practise"},"once more, for practice");E.addEventListener("click",t.again);let F=M("button",{type:"button",class:"take","data-act":"deal"},"another galaxy");F.addEventListener("click",t.deal),h.replaceChildren(...C,...e.deals?[F]:[],E)}let y="";return{element:g,follow(T){let w=JSON.stringify(T);w!==y&&(y=w,g.classList.toggle("is-over",T.ledger.isOver),k(T),$(T))}}}var zb=2e4,bo=({low:e,high:t})=>(t-e)/2;function bp(e,t,n,o,r){let s=e.pages[t-1],i=s.game,a=n??s.row,l=ap(e,s,a),c=go(l,i),f="",u=!1,d=[],h=!1,g=0,v="",k=null,m,x=null,$,y=()=>o({act:"keep",lesson:e.name,page:t,see:c.bought.map(P=>i.sale[P].see)}),T=wp(i,{buy(P){c.isOver||c.bought.includes(P)||(f=Xn(i,c.bought,P),f||(O(P),y()),F())},commit(){w({...c,isOver:!0}),f="",S(()=>{h=!0}),o({act:"reveal"}),F()},deal:()=>o({act:"deal"}),again(){w({...zi(),first:c.first,plans:c.plans}),u=!1,h=!1,g=0,y(),r()}});function w(P){c=P,fp(l,c)}function O(P){f="",w({...c,bought:[...c.bought,P]}),u=Nn(i,c.bought,d).isKept,S(()=>{u=!0})}function S(P){clearTimeout($),$=setTimeout(()=>{P(),E(),F()},zb)}function I(P){if(c.isOver||!k||!P&&B(k.seen))return;let z=Nn(i,c.bought,k.seen),U=gp(k,a);P||(f=z.trouble||U||f),z.wants!==null&&!P&&O(z.wants),U||!C()?y():E(),C()&&(g=c.bought.length)}let B=P=>c.bought.some((z,U)=>U>=g&&Nn(i,c.bought.slice(0,U),P).isKept),C=()=>k!==null&&k.row===a&&Nn(i,c.bought,k.seen).isKept;function E(){if(!(!m||!u||Number.isNaN(bo(m))))if(c.isOver){if(!c.result&&C()&&(Number.isFinite(m.truth)||h)){let P=pp(i,c.bought,m);w({...c,result:P,first:c.first??P,plans:c.plans??x}),r()}}else{let P=[...c.widths];P[c.bought.length]??=bo(m),w({...c,widths:P})}}function F(){let P=c.result?c.result.width:u&&m?bo(m):null;T.follow({ledger:c,width:P,note:f})}return{element:T.element,get isOver(){return c.result!==null},follow(P,z){x=z,c.result&&x&&!c.plans&&(w({...c,plans:x}),r());let U=JSON.stringify(P);if(P&&U!==v){let K=!v;v=U,k=P,I(K)}F()},answered(P,{row:z,seen:U}){!P||z!==a||Number.isNaN(bo(P))||(m=P,d=U,u=Nn(i,c.bought,U).isKept,E(),F())},destroy:()=>clearTimeout($)}}var yp=["round","you","greedy","cheapest","all"];function vp(e,t){let n=e.pages.filter(u=>u.game),o=n.map(u=>cp(e,u)),r=0,s=!1,i=[0,0,0,0],a=n.map((u,d)=>{let h=u.game,g=o[d].map(y=>go(y,h)).filter(y=>y.first),v=g.map(y=>Ub(h,y)).filter(y=>y!==null),k=v.reduce((y,T)=>y.map((w,O)=>w+T[O]),[0,0,0,0]);i=i.map((y,T)=>y+k[T]),r+=v.length,s||=g.length>0;let m=v.length?k.map(Ee):yp.slice(1).map(()=>"–"),x=`${d+1}${v.length>1?` ×${v.length}`:""}`,$=m.map(y=>M("td",{},y));return M("tr",{},M("th",{scope:"row",title:u.title},x),...$)});if(!s)return null;let l=yp.map(u=>M("th",{scope:"col"},u)),c=i.map(u=>M("td",{},r?Ee(u):"–")),f=M("button",{type:"button","data-act":"forget"},"begin anew");return f.title="forget all rounds of this game",f.addEventListener("click",()=>{up(o.flat()),t()}),M("section",{class:"scores","aria-label":"scores"},M("b",{},"Scores, in hours: less is better"),M("table",{},M("thead",{},M("tr",{},...l)),M("tbody",{},...a),M("tfoot",{},M("tr",{},M("th",{scope:"row"},`sum of ${r}`),...c))),M("small",{},"Your first try with each galaxy counts. Kept in this browser alone. "),f)}function Ub(e,{first:t,plans:n}){if(!t||!n)return null;let o=n.cheapest?En(e,n.cheapest,t):e.budget;return[t.score,En(e,n.greedy,t),o,n.all.hours]}var jb="mosaic-lessons-",Et=class extends Map{constructor(t){super(),this.name=jb+t;for(let[n,o]of Wb(this.name))super.set(n,o)}set(t,n){return super.set(t,n),this.write(),this}delete(t){let n=super.delete(t);return n&&this.write(),n}write(){try{sessionStorage.setItem(this.name,JSON.stringify([...this]))}catch{}}};function Wb(e){try{let t=JSON.parse(sessionStorage.getItem(e)??"[]");return Array.isArray(t)?t.filter(n=>Array.isArray(n)&&typeof n[0]=="string"):[]}catch{return[]}}function xp(e,t){let n=e.map(({name:r,title:s,summary:i,minutes:a,n_pages:l})=>{let c=M("button",{type:"button","data-lesson":r},s);c.addEventListener("click",()=>t({act:"open",lesson:r,page:1}));let f=M("small",{},`${a} minutes, ${l} pages`);return M("li",{},c,M("p",{},i),f)}),o=M("button",{type:"button",class:"close","aria-label":"close the list",title:"close the list"},"×");return o.addEventListener("click",()=>t({act:"list",open:!1})),M("section",{"aria-label":"lessons"},M("header",{},M("h2",{},"Lessons"),o),M("ol",{class:"list"},...n))}function kp(e,t){let n=e.among.map(({label:o},r)=>{let s=M("button",{type:"button","data-choice":r+1},o);return s.addEventListener("click",()=>t(r)),s});return M("div",{class:"choice",role:"group","aria-label":`what would tell most of ${e.label}`},...n)}function Mp(e,t,{before:n,widths:o}){let r=o.map((u,d)=>d).sort((u,d)=>o[u]-o[d]),s=Math.max(n,...o),i=(u,d,h)=>{let g=M("span",{class:"bar",style:`width: ${100*d/s}%`});return M("li",h?{class:"own"}:{},M("span",{},`${u}: ±${d.toPrecision(2)}`),g)},a=r.indexOf(t)+1,l=a===1?"Your choice tells most.":`Your choice comes ${a}. of ${o.length}.`,c=r.map(u=>i(e.among[u].label,o[u],u===t)),f=`${l} Half the 68% range of ${e.label}, as the model answers for this galaxy:`;return M("div",{class:"outcome"},M("p",{},f),M("ol",{},i("as it is now",n,!1),...c))}var Hb=.6;function Np(e,t,n){let o=M("p",{},`Draw the ${e.toLowerCase()} on its plot, from end to end: with finger or mouse, as often as you like, or with the arrow keys.`),r=M("button",{type:"button",class:"take","data-act":"draw"},"That is my guess");return r.addEventListener("click",()=>{let{values:i}=t();i&&n(i)}),{element:M("div",{class:"draw"},o,r),follow(){let{values:i,share:a}=t();r.disabled=!i||a<Hb,r.title=r.disabled?"draw along the whole axis first":""}}}var Gb=200,Vb=9,Ep=e=>String(Number(e.toFixed(1))||0);function Ap(e,t,n){let[o,r]=[e.edges[0],e.edges[e.edges.length-1]],s=(r-o)/Gb,i=t?{...t}:{value:(o+r)/2,width:(r-o)/6},a=M("span",{class:"range"}),l=M("span",{class:"line"}),c=M("div",{class:"track","aria-hidden":"true"},a,l),f=M("div",{class:"ends","aria-hidden":"true"},M("span",{},Ep(o)),Ep(r)),u=(y,T,w)=>{let O=M("input",{type:"number","aria-label":y,"data-guess":T,step:"any",min:w});return O.addEventListener("change",()=>{Number.isFinite(O.valueAsNumber)&&(i[T]=O.valueAsNumber),v()}),O.addEventListener("keydown",S=>{let I={ArrowUp:1,ArrowDown:-1}[S.key];I&&(S.preventDefault(),i[T]+=I*s,v())}),O},d=u(`your ${e.title}`,"value",o),h=u("half the width of your range","width",s),g=M("button",{type:"button",class:"take","data-act":"guess"},"That is my guess");g.addEventListener("click",()=>n({...i}));let v=()=>{i.value=Math.min(Math.max(i.value,o),r),i.width=Math.min(Math.max(i.width,s/2),r-o);let y=O=>100*(Math.min(Math.max(O,o),r)-o)/(r-o),[T,w]=[i.value-i.width,i.value+i.width].map(y);a.style.left=`${T}%`,a.style.width=`${w-T}%`,l.style.left=`${y(i.value)}%`,d.value=i.value.toFixed(2),h.value=i.width.toFixed(2)},k=y=>{let T=c.getBoundingClientRect();return o+(y.clientX-T.left)/T.width*(r-o)},m=null,x=y=>{m&&(m==="value"?i.value=k(y):i.width=Math.abs(k(y)-i.value),v())};c.addEventListener("pointerdown",y=>{let T=Vb/c.getBoundingClientRect().width*(r-o),w=Math.abs(k(y)-i.value);m=Math.abs(w-i.width)<T&&w>T?"width":"value",c.setPointerCapture(y.pointerId),x(y)}),c.addEventListener("pointermove",x);for(let y of["pointerup","pointercancel"])c.addEventListener(y,()=>{m=null});v();let $=M("div",{class:"typed"},d," ± ",h,e.unit?` ${e.unit}`:""," ",g);return M("div",{class:"guess"},c,f,$)}var qb=Math.sqrt(Math.PI),yo=1.15;function Kb({value:e,width:t},n){let o=(n-e)/t,r=Math.exp(-o*o/2)/Math.sqrt(2*Math.PI);return t*(o*(1-so(o/Math.SQRT2))+2*r-1/qb)}function $p(e,{truth:t,crps:n},o){let r=Kb(e,t),s=Math.abs(t-e.value)/e.width,i=s<=1?"within your range":s<=2?"outside your range, but not by much":"far outside your range",a=c=>`${c.toPrecision(2)}${o?` ${o}`:""}`,l=[`The truth lies ${i}. Your score (CRPS): ${a(r)}; the model's: ${a(n)}. Less is better.`];return r>n*yo?l.push(`The model was ${(r/n).toPrecision(2)} times better here.`):n>r*yo?l.push(`You were ${(n/r).toPrecision(2)} times better here.`):l.push("You were as good as the model."),s<.3&&r>n&&l.push("Your value was close: a narrower range would have scored better."),s>2&&l.push("A range is honest if it holds the truth two times out of three: yours was too narrow."),l.join(" ")}function Tp({own:e,model:t}){let n=r=>`${r.toPrecision(2)} dex, a factor of ${(10**r).toPrecision(2)}`,o=[`On average your line is ${n(e)}, away from the truth; the model's ${n(t)}. Less is better.`];return e>t*yo?o.push(`The model was ${(e/t).toPrecision(2)} times better here.`):t>e*yo?o.push(`You were ${(t/e).toPrecision(2)} times better here.`):o.push("You were as good as the model."),o.join(" ")}var Yb=8,Qb=.8;function Sp(e,t,n,o){let r=e.pages[t-1],{n_pages:s}=e,i=M("h3",{tabindex:-1},r.title),a=M("div",{class:"text"},i,er(r.html)),l=M("span",{class:"tick",role:"status","aria-live":"polite"}),c=M("div",{class:"task"},M("b",{},"Task"),l,er(r.task));r.task&&a.append(c);let f=n.find(E=>E.name===r.guess?.name),u=M("div",{class:"asked"}),d=M("div",{class:"told",role:"status","aria-live":"polite"});f&&u.append(Ap(f,null,o.guess));let h=r.guess?.drawn?Np(r.guess.label,o.drawn,o.draw):null;h&&u.append(h.element),r.choice&&u.append(kp(r.choice,o.choose)),(f||h||r.choice)&&a.append(u,d),o.round&&a.append(o.round);let g=M("div",{});if(a.append(g),r.hints.length&&a.append(Zb(r.hints)),r.worksheet.length){let E=r.worksheet.map(F=>Op(F));a.append(M("div",{class:"worksheet"},M("b",{},"On paper"),M("ol",{},...E)))}(r.teacher||r.walk.length||t===1&&e.teacher)&&a.append(B());let v=e.pages.map((E,F)=>{let P=M("button",{type:"button",class:"dot","aria-label":`page ${F+1}: ${E.title}`,title:E.title});return F+1===t&&P.setAttribute("aria-current","page"),P.addEventListener("click",()=>o.go(F+1)),P}),k=at("‹ back","back",()=>o.go(t-1)),m=at("next ›","forward",()=>o.go(t+1)),x=at("again","again",()=>o.send({act:"again"}));x.title="put the explorer back to where this page begins",k.disabled=t===1,m.disabled=t===s;let $=at("lessons","list",()=>o.send({act:"list",open:!0})),y=at("×","close",()=>o.send({act:"close"}));y.title="close the lesson",y.setAttribute("aria-label",y.title);let T=at("‹‹","fold",()=>o.send({act:"fold"}));T.title="fold the lesson away: the plot has the whole stage (L)",T.setAttribute("aria-label",T.title);let w=M("header",{},M("h2",{},e.title),$,y,T),O=M("span",{class:"place"},`${t} of ${s}`),S=M("nav",{"aria-label":"pages of the lesson"},k,M("div",{class:"dots"},...v),m),I=M("article",{"aria-label":`lesson: ${e.title}`},w,a,S,M("footer",{},O,x));function B(){let E=[];return t===1&&e.teacher&&E.push(er(e.teacher)),r.teacher&&E.push(er(r.teacher)),r.walk.length&&E.push(M("ol",{class:"walk"},...r.walk.map(F=>M("li",{},F)))),M("details",{class:"notes"},M("summary",{},"for teachers"),...E)}function C({guess:E,answer:F,choice:P,outcome:z,hasDrawn:U,scores:K}){if(U){let R=[M("p",{},"Your guess is the dashed line. The model's answer, and how sure it is, is shown beside it now.")];K&&R.push(M("p",{class:"verdict"},Tp(K))),d.replaceChildren(...R,...K?[]:[at("show the truth","reveal",()=>o.send({act:"reveal"}))])}if(f&&E){let R=`Your guess: ${E.value.toFixed(2)} ± ${E.width.toFixed(2)}. The model's answer is shown beside now.`,W=[M("p",{},R)];F&&Number.isFinite(F.truth)?W.push(M("p",{class:"verdict"},$p(E,F,f.unit?"dex":""))):W.push(at("show the truth","reveal",()=>o.send({act:"reveal"}))),d.replaceChildren(...W)}if(r.choice&&P!==null){let R=z?[Mp(r.choice,P,z)]:[M("p",{},"The model is asked…")];d.replaceChildren(...R)}}return{element:I,begin:()=>i.focus(),setStage(E){E?a.tabIndex=0:a.removeAttribute("tabindex")},turn(E){(E>0?a.scrollHeight-a.clientHeight-a.scrollTop:a.scrollTop)>Yb?a.scrollBy({top:E*Qb*a.clientHeight}):e.pages[t-1+E]&&o.go(t+E)},follow(E){let F=o.scores();g.innerHTML!==(F?.outerHTML??"")&&g.replaceChildren(...F?[F]:[]),c.classList.toggle("is-done",E.isDone),l.textContent=E.isDone?" ✓ done":"",u.hidden=!!E.guess||E.hasDrawn||E.choice!==null,h?.follow(),v.forEach((z,U)=>{z.classList.toggle("is-done",E.doneOn[U])});let P=JSON.stringify([E.guess,E.answer?.truth,E.answer?.crps,E.choice,E.outcome,E.hasDrawn,E.scores]);P!==d.dataset.state&&(d.dataset.state=P,C(E))}}}function er(e){let t=M("div",{class:"prose"});return t.innerHTML=e,t}var Op=e=>M("li",{},er(e));function at(e,t,n){let o=M("button",{type:"button","data-act":t},e);return o.addEventListener("click",n),o}function Zb(e){let t=M("ol",{role:"status","aria-live":"polite"}),n=at("a hint","hint",()=>{t.append(Op(e[t.children.length])),n.hidden=t.children.length===e.length,n.textContent="another hint"});return M("div",{class:"hints"},t,n)}function Lp(e,t){let n=M("div",{class:"lessons"}),{lessons:o,trouble:r,note:s,lesson:i,page:a,moment:l,scalars:c,panels:f,is_listed:u,colours:d,plans:h,dealt:g}=e,v={lessons:o,trouble:r,note:s,lesson:i,page:a,moment:l,scalars:c,panels:f,is_listed:u,colours:d,plans:h,dealt:g},{is_on_stage:k}=e,m=new Et("done"),x=new Et("guesses"),$=new Et("curves"),y=new Et("choices"),T=new Et("outcomes"),w={},O=null,S=null,I=!0,B=l,C=()=>`${v.lesson?.name} ${v.page}`,E=()=>v.lesson?.pages[v.page-1]??null,F=_=>v.scalars[v.panels.findIndex(Q=>Q.name===_)];function P(){let _=le=>I?(v.scalars[le]?.high-v.scalars[le]?.low)/2:Number.NaN,Q=v.panels.map(({name:le},X)=>[le,_(X)]),de={hasGuessed:x.has(C())||$.has(C()),hasChosen:y.has(C()),hasPlayed:S?.isOver??!1};return{widths:Object.fromEntries(Q),...de,firstRow:E()?.row??0}}function z(){let _=E(),Q=_?.guess&&!P().hasGuessed?[_.guess.name]:[],ue=_?.guess&&$.get(C());Ls(n,{shown:_?.show??[],covered:Q,fixed:!!(S&&!S.isOver),..._?.guess&&ue?{drawn:{[_.guess.name]:ue}}:{}})}function U(){let _=E();if(!_||!O)return;S?.follow(v.moment.page===v.page?v.moment:null,v.plans),_.done&&v.moment.page===v.page&&!rp(_.done,v.moment,P()).length&&m.set(C(),!0);let Q=x.get(C()),ue=!!Q&&v.moment.truth==="shown",de=_.guess&&$.has(C())?w[_.guess.name]:null;O.follow({hasDrawn:$.has(C()),scores:v.moment.truth==="shown"?de?.scores??null:null,isDone:m.has(C()),guess:Q??null,choice:y.get(C())??null,outcome:T.get(C())??null,answer:_.guess&&ue?F(_.guess.name):null,doneOn:(v.lesson?.pages??[]).map((le,X)=>m.has(`${v.lesson?.name} ${X+1}`))})}let K=_=>t.send({act:"open",lesson:v.lesson?.name,page:_});function R({row:_,seen:Q}){I=!0,B={row:_,seen:Q},W(),U()}function W(){let{game:_}=E()??{};_&&S?.answered(F(_.of),B)}function H(){z(),U()}let V=()=>Ls(n,{shown:E()?.show??[],covered:[]});function q(){I=!1,V(),se()}function fe(){for(let _ of[x,$,y,T])_.delete(C());V(),se()}function se(){let _=n.contains(document.activeElement)||n.matches(":focus-within");O=null,S?.destroy(),S=null;let Q=v.trouble?[M("p",{class:"trouble",role:"alert"},v.trouble)]:[],ue=v.note?[M("p",{class:"note"},v.note)]:[],{lesson:de}=v,le=E();n.hidden=!v.is_listed&&!le&&!v.trouble,v.is_listed||!de||!le?n.replaceChildren(...Q,...ue,...v.is_listed?[xp(v.lessons,X=>t.send(X))]:[]):(S=le.game?bp(de,v.page,v.dealt,X=>t.send(X),H):null,O=Sp(de,v.page,v.panels,{go:K,round:S?.element??null,scores:()=>vp(de,se),send(X){X.act==="again"&&fe(),t.send(X)},drawn:()=>w[le.guess?.name??""]??{values:null,share:0},draw(X){$.set(C(),X);let Oe=Xd(X,le.guess?.points??X.length);t.send({act:"guess",lesson:de.name,page:v.page,curve:Oe}),z(),U()},guess(X){x.set(C(),X),t.send({act:"guess",lesson:de.name,page:v.page,guess:X}),z(),U()},choose(X){y.set(C(),X),t.send({act:"outcome",lesson:de.name,page:v.page,choice:X}),U()}}),n.replaceChildren(...Q,...ue,O.element),O.setStage(k),_&&O.begin()),z(),U(),W()}let pe=_=>{n.classList.toggle("dark",_),$e(n,v.colours[_?"dark":"light"])},te=_=>{k=_,n.classList.toggle("on-stage",_),O?.setStage(_)},Z=(_,Q)=>ue=>{v[_]=ue,Q()};pe(e.dark),te(k),se();let ye=requestAnimationFrame(z),ae=Ye(n,_=>{v.scalars=_.densities.scalars[0],R({row:_.densities.row,seen:_.seen})}),j=ou(n,_=>{w[_.name]=_,U()});return{element:n,changes:{lesson:Z("lesson",q),page:Z("page",q),lessons:Z("lessons",se),trouble:Z("trouble",se),note:Z("note",se),is_listed:Z("is_listed",se),moment:Z("moment",U),scalars:Z("scalars",()=>R(v.moment)),outcome(_){_&&T.set(C(),_),U()},plans:Z("plans",U),dealt:Z("dealt",se),is_on_stage:te,dark:pe},receive({turn:_}){O?.turn(_)},destroy(){S?.destroy(),cancelAnimationFrame(ye),ae(),j()}}}var Jb=["presets","noise","seen","edits","pins"];function Rp(e,t,n,o,r){let{drawing:s,lessons:i}=e,{state:a,galaxy:l}=n,{table:c}=s.about,f=i.length===1,u=i[0],d=0,h=!1,g=null,v=()=>{let{mask:P,edits:z,pins:U,scalar:K,...R}=a.now,W={edits:Object.fromEntries(z),pins:U.length,scalar:K};return{...R,page:d,row:t.rows[R.row],seen:Mr(P),...W}},k=()=>{},m=()=>{},x=P=>i.find(z=>z.name===P),$=(P,z=u)=>{let{state:U,guess:K,game:R}=z.pages[P-1],{snapshot:W}=cn(s,t,U,o);return K||R?{...W,truth:Bt[1]}:W},y=ke(Lp,{lessons:i,trouble:"",note:"",lesson:null,page:1,moment:v(),outcome:null,plans:null,dealt:null,is_listed:!1,is_on_stage:!1,scalars:l.scalars(),panels:s.densities.panels,colours:e.colours,dark:!1},[Jd,Zd],T);function T(P){k(P,t.rows[a.now.row]===u.pages[d-1]?.row),P.act==="open"?S(P.page,x(P.lesson)):P.act==="again"?S(d):P.act==="list"?w(P.open):P.act==="reveal"?a.go({truth:Bt[0]}):P.act==="outcome"?E():P.act==="close"?O():P.act==="keep"&&P.page===d&&B(P.see)}function w(P){h=P,y.set({is_listed:P})}function O(){d=0,y.set({lesson:null}),C([]),m()}function S(P,z=u,U=$(P,z)){u=z,d=P,h=!1,y.set({lesson:u,page:d,is_listed:!1,plans:u.pages[d-1].plans??null}),C(u.pages[d-1].show),a.go(U),m()}function I(P){d&&O(),a.go(P)}function B(P){let{row:z,noise:U,mask:K}=$(d),R=P.map(W=>He(c,W));a.go({row:z,noise:U,edits:[],truth:Bt[1],mask:K.map((W,H)=>W|Number(R.some(V=>V[H])))})}function C(P){n.rail.show(P.length?P:Jb),r(P)}async function E(){let{choice:P}=u.pages[d-1]??{};if(!P||!g)return;let z=d,U=await F(P,g);z===d&&y.set({outcome:U})}async function F(P,z){let{row:U,noise:K,edits:R,mask:W}=a.now,H=xt(t,c.size,U,K,R,s.editable),V=c.rows.flatMap(Z=>Z.names.map((ye,ae)=>({name:ye,at:Z.start+ae}))).find(Z=>Z.name===P.of),q=P.among.map(({mask:Z})=>He(c,Z).map((ye,ae)=>ye|W[ae])),fe=[];for(let Z of[W,...q])fe.push(...await z([{inputs:H,mask:Z}],s.about));let se=(V?.at??0)*_t,[pe,...te]=fe.map(({quantiles:Z})=>(Z[se+ht]-Z[se+pt])/2);return{before:pe,widths:te}}return a.follow(P=>{P||y.set({moment:v()})}),l.followScalars(P=>y.set({scalars:P})),n.followTheme(P=>y.set({dark:P})),{element:y.element,read(P){let z=new URLSearchParams(P),U=f?u:x(z.get("lesson")??""),K=Number(z.get("page")??1),R=U?.pages[K-1]?K:1,{snapshot:W,trouble:H}=cn(s,t,P,U?$(R,U):o);return U?S(R,U,W):I(W),H},follow(P,z,U){let K=x(P);K?.pages[z-1]?K===u&&z===d?a.go(U):S(z,K,U):I(U)},followHands(P){k=P},get place(){return{name:d?u.name:"",page:Math.max(d,1)}},opens(P,z){let U=x(P);return U?.pages[z-1]?$(z,U):null},followPlace(P){m=P},list:()=>w(!h),query(){return d?[...f?[]:[`lesson=${u.name}`],`page=${d}`,_n(s,t,a.now,$(d))].filter(Boolean).join("&"):_n(s,t,a.now,o)},begin(P){g=P},destroy:()=>y.view.destroy?.()}}function Pp({n:e,rows:t,noises:n},o,r){let s=0,i=c=>(s+=4*c,new Float32Array(r.buffer,s-4*c,c)),a=i(e*o),l={};for(let{name:c,columns:f}of n){let u={values:a.slice(),error:new Float32Array(e*o),limit:new Uint8Array(e*o)},[d,h,g]=[i(e*f.length),i(e*f.length),i(e*f.length)];for(let v=0;v<e;v++)f.forEach((k,m)=>{u.values[v*o+k]=d[v*f.length+m],u.error[v*o+k]=h[v*f.length+m],u.limit[v*o+k]=g[v*f.length+m]});l[c]=u}return{n:e,rows:t,truth:a,measured:l}}function Cp(){let e,t;self.addEventListener("message",async n=>{let{id:o,begin:r,asked:s}=n.data;try{if(r){t=r.about,e=vr(r.wasm,r.graph),await e,self.postMessage({id:o});return}let a=await(await e)(s,t);self.postMessage({id:o,told:Ai(a,t)})}catch(i){self.postMessage({id:o,error:String(i)})}})}function _p(e,t){return{async ofMany(n){let o=[];for(let r of n)await new Promise(s=>setTimeout(s)),o.push(...await e([r],t));return Ai(o,t)}}}async function Ip(e,t,n,o){let r=new Worker(URL.createObjectURL(new Blob([e],{type:"text/javascript"}))),s=new Map,i=0,a=l=>new Promise((c,f)=>{s.set(++i,{take:c,fail:f}),r.postMessage({id:i,...l})});return r.addEventListener("message",({data:l})=>{let c=s.get(l.id);s.delete(l.id),l.error?c?.fail(new Error(l.error)):c?.take(l)}),r.addEventListener("error",l=>{for(let c of s.values())c.fail(new Error(l.message||"the worker did not start"))}),await a({begin:{wasm:t,graph:n,about:o}}),{ofMany:async l=>(await a({asked:l})).told}}var Xb=300;async function ey(e){let t=JSON.parse(new TextDecoder().decode(await Cn(vo("contents")))),{drawing:n,colours:o}=t,r=Pp(t.galaxies,n.about.table.size,await Cn(vo("galaxies"))),s=Yd(t),i=cn(n,r,window.location.hash.slice(1),s),a=Qd(t,r,i.snapshot),{state:l,galaxy:c,say:f}=a,u=ke(Ba,{keys:Object.keys(t.keys)},[Ia],a.press);a.followTheme(y=>{document.documentElement.classList.toggle("dark",y),$e(document.documentElement,o[y?"dark":"light"])});let d=M("div",{class:"beside"}),h={derived:c.derived,many:d,program:a.reproduce.element},g=t.lessons.length?Rp(t,r,a,s,v):null;g&&(a.commands.lessons=g.list);function v(y){for(let[T,w]of Object.entries(h))w.hidden=y.length>0&&!y.includes(T)}let k;l.follow(y=>{y||(clearTimeout(k),k=setTimeout(()=>{let T=g?g.query():_n(n,r,l.now,s);try{window.history.replaceState(null,"",T?`#${T}`:window.location.pathname+window.location.search)}catch{}},Xb))}),window.addEventListener("hashchange",()=>{if(g){f(g.read(window.location.hash.slice(1)));return}let y=cn(n,r,window.location.hash.slice(1),s);l.go(y.snapshot),f(y.trouble)});let m=M("div",{class:"grid"},c.vectors,c.densities,d),x=[a.notice,a.bar.element,c.warning,c.headline,c.derived,m,a.reproduce.element],$=M("div",{class:"columns"},a.rail.element,M("main",{},...x));g&&(g.element.classList.add("lesson"),a.rail.element.prepend(g.element)),e.replaceChildren(u.element,$),a.setTheme(window.matchMedia("(prefers-color-scheme: dark)").matches),f(g?g.read(window.location.hash.slice(1)):i.trouble),e.dataset.state="drawn",e.dispatchEvent(new CustomEvent("mosaic-drawn",{detail:{drawing:n,galaxies:r,state:l,first:s,lesson:g,explorer:a}})),await ty();try{let[y,T]=await Promise.all([Cn(vo("wasm")),Cn(vo("graph"))]),w=await vr(y.buffer,T);Object.assign(e,{explorer:{state:l,galaxies:r,drawing:n,...{answer:E=>w(E,n.about),score:(E,F)=>xr(n,w,E,F,()=>!0)}}}),g?.begin(w),await c.begin(w),e.dataset.state="answering";let{about:I}=n,B=Ip(Dp("program"),y.buffer,T,I),C=a.showMany(await B.catch(()=>_p(w,I)));d.append(C.population,...C.map?[C.map]:[])}catch(y){a.fail(y)}}function Dp(e){let t=document.getElementById(e);if(!t)throw new Error(`the page has no '${e}'`);return t.textContent??""}var vo=e=>oc(Dp(e).trim()),ty=()=>new Promise(e=>requestAnimationFrame(()=>setTimeout(e)));if(typeof document>"u")Cp();else{let e=document.getElementById("explorer");ey(e).catch(t=>{e.textContent=`This page cannot be shown here: ${t instanceof Error?t.message:t}`})}})();
