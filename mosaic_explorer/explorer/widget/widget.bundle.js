/* MOSAIC Explorer, BSD-3-Clause; where d3 is in it: ISC, Mike Bostock, see docs/licences.md */
var ot=(e=>typeof require<"u"?require:typeof Proxy<"u"?new Proxy(e,{get:(t,r)=>(typeof require<"u"?require:t)[r]}):e)(function(e){if(typeof require<"u")return require.apply(this,arguments);throw Error('Dynamic require of "'+e+'" is not supported')});var so=Object.defineProperty,Ed=Object.getOwnPropertyDescriptor,Md=Object.getOwnPropertyNames,Ad=Object.prototype.hasOwnProperty,Td=(e=>typeof ot<"u"?ot:typeof Proxy<"u"?new Proxy(e,{get:(t,r)=>(typeof ot<"u"?ot:t)[r]}):e)(function(e){if(typeof ot<"u")return ot.apply(this,arguments);throw Error('Dynamic require of "'+e+'" is not supported')}),ee=(e,t,r)=>()=>{if(r)throw r[0];try{return e&&(t=e(e=0)),t}catch(n){throw r=[n],n}},Ir=(e,t)=>{for(var r in t)so(e,r,{get:t[r],enumerable:!0})},$d=(e,t,r,n)=>{if(t&&typeof t=="object"||typeof t=="function")for(let o of Md(t))!Ad.call(e,o)&&o!==r&&so(e,o,{get:()=>t[o],enumerable:!(n=Ed(t,o))||n.enumerable});return e},ro=e=>$d(so({},"__esModule",{value:!0}),e),er,qe,_r,Oa,Ya,Ka=ee(()=>{"use strict";er=new Map,qe=[],_r=(e,t,r)=>{if(t&&typeof t.init=="function"&&typeof t.createInferenceSessionHandler=="function"){let n=er.get(e);if(n===void 0)er.set(e,{backend:t,priority:r});else{if(n.priority>r)return;if(n.priority===r&&n.backend!==t)throw new Error(`cannot register backend "${e}" using priority ${r}`)}if(r>=0){let o=qe.indexOf(e);o!==-1&&qe.splice(o,1);for(let i=0;i<qe.length;i++)if(er.get(qe[i]).priority<=r){qe.splice(i,0,e);return}qe.push(e)}return}throw new TypeError("not a valid backend")},Oa=async e=>{let t=er.get(e);if(!t)return"backend not found.";if(t.initialized)return t.backend;if(t.aborted)return t.error;{let r=!!t.initPromise;try{return r||(t.initPromise=t.backend.init(e)),await t.initPromise,t.initialized=!0,t.backend}catch(n){return r||(t.error=`${n}`,t.aborted=!0),t.error}finally{delete t.initPromise}}},Ya=async e=>{let t=e.executionProviders||[],r=t.map(l=>typeof l=="string"?l:l.name),n=r.length===0?qe:r,o,i=[],a=new Set;for(let l of n){let f=await Oa(l);typeof f=="string"?i.push({name:l,err:f}):(o||(o=f),o===f&&a.add(l))}if(!o)throw new Error(`no available backend found. ERR: ${i.map(l=>`[${l.name}] ${l.err}`).join(", ")}`);for(let{name:l,err:f}of i)r.includes(l)&&console.warn(`removing requested execution provider "${l}" from session options because it is not available: ${f}`);let s=t.filter(l=>a.has(typeof l=="string"?l:l.name));return[o,new Proxy(e,{get:(l,f)=>f==="executionProviders"?s:Reflect.get(l,f)})]}}),Sd=ee(()=>{"use strict";Ka()}),Za,Od=ee(()=>{"use strict";Za="1.30.0"}),zn,ce,Qa=ee(()=>{"use strict";Od(),zn="warning",ce={wasm:{},webgl:{},webgpu:{},versions:{common:Za},set logLevel(e){if(e!==void 0){if(typeof e!="string"||["verbose","info","warning","error","fatal"].indexOf(e)===-1)throw new Error(`Unsupported logging level: ${e}`);zn=e}},get logLevel(){return zn}},Object.defineProperty(ce,"logLevel",{enumerable:!0})}),ne,Ld=ee(()=>{"use strict";Qa(),ne=ce}),Ja,Xa,Rd=ee(()=>{"use strict";Ja=(e,t)=>{let r=typeof document<"u"?document.createElement("canvas"):new OffscreenCanvas(1,1);r.width=e.dims[3],r.height=e.dims[2];let n=r.getContext("2d");if(n!=null){let o,i;t?.tensorLayout!==void 0&&t.tensorLayout==="NHWC"?(o=e.dims[2],i=e.dims[3]):(o=e.dims[3],i=e.dims[2]);let a=t?.format!==void 0?t.format:"RGB",s=t?.norm,l,f;s===void 0||s.mean===void 0?l=[255,255,255,255]:typeof s.mean=="number"?l=[s.mean,s.mean,s.mean,s.mean]:(l=[s.mean[0],s.mean[1],s.mean[2],0],s.mean[3]!==void 0&&(l[3]=s.mean[3])),s===void 0||s.bias===void 0?f=[0,0,0,0]:typeof s.bias=="number"?f=[s.bias,s.bias,s.bias,s.bias]:(f=[s.bias[0],s.bias[1],s.bias[2],0],s.bias[3]!==void 0&&(f[3]=s.bias[3]));let u=i*o,c=0,p=u,h=u*2,w=-1;a==="RGBA"?(c=0,p=u,h=u*2,w=u*3):a==="RGB"?(c=0,p=u,h=u*2):a==="RBG"&&(c=0,h=u,p=u*2);for(let v=0;v<i;v++)for(let k=0;k<o;k++){let g=(e.data[c++]-f[0])*l[0],E=(e.data[p++]-f[1])*l[1],N=(e.data[h++]-f[2])*l[2],M=w===-1?255:(e.data[w++]-f[3])*l[3];n.fillStyle="rgba("+g+","+E+","+N+","+M+")",n.fillRect(k,v,1,1)}if("toDataURL"in r)return r.toDataURL();throw new Error("toDataURL is not supported")}else throw new Error("Can not access image data")},Xa=(e,t)=>{let r=typeof document<"u"?document.createElement("canvas").getContext("2d"):new OffscreenCanvas(1,1).getContext("2d"),n;if(r!=null){let o,i,a;t?.tensorLayout!==void 0&&t.tensorLayout==="NHWC"?(o=e.dims[2],i=e.dims[1],a=e.dims[3]):(o=e.dims[3],i=e.dims[2],a=e.dims[1]);let s=t!==void 0&&t.format!==void 0?t.format:"RGB",l=t?.norm,f,u;l===void 0||l.mean===void 0?f=[255,255,255,255]:typeof l.mean=="number"?f=[l.mean,l.mean,l.mean,l.mean]:(f=[l.mean[0],l.mean[1],l.mean[2],255],l.mean[3]!==void 0&&(f[3]=l.mean[3])),l===void 0||l.bias===void 0?u=[0,0,0,0]:typeof l.bias=="number"?u=[l.bias,l.bias,l.bias,l.bias]:(u=[l.bias[0],l.bias[1],l.bias[2],0],l.bias[3]!==void 0&&(u[3]=l.bias[3]));let c=i*o;if(t!==void 0&&(t.format!==void 0&&a===4&&t.format!=="RGBA"||a===3&&t.format!=="RGB"&&t.format!=="BGR"))throw new Error("Tensor format doesn't match input tensor dims");let p=4,h=0,w=1,v=2,k=3,g=0,E=c,N=c*2,M=-1;s==="RGBA"?(g=0,E=c,N=c*2,M=c*3):s==="RGB"?(g=0,E=c,N=c*2):s==="RBG"&&(g=0,N=c,E=c*2),n=r.createImageData(o,i);for(let $=0;$<i*o;h+=p,w+=p,v+=p,k+=p,$++)n.data[h]=(e.data[g++]-u[0])*f[0],n.data[w]=(e.data[E++]-u[1])*f[1],n.data[v]=(e.data[N++]-u[2])*f[2],n.data[k]=M===-1?255:(e.data[M++]-u[3])*f[3]}else throw new Error("Can not access image data");return n}}),Tr,es,ts,rs,ns,os,_d=ee(()=>{"use strict";lo(),Tr=(e,t)=>{if(e===void 0)throw new Error("Image buffer must be defined");if(t.height===void 0||t.width===void 0)throw new Error("Image height and width must be defined");if(t.tensorLayout==="NHWC")throw new Error("NHWC Tensor layout is not supported yet");let{height:r,width:n}=t,o=t.norm??{mean:255,bias:0},i,a;typeof o.mean=="number"?i=[o.mean,o.mean,o.mean,o.mean]:i=[o.mean[0],o.mean[1],o.mean[2],o.mean[3]??255],typeof o.bias=="number"?a=[o.bias,o.bias,o.bias,o.bias]:a=[o.bias[0],o.bias[1],o.bias[2],o.bias[3]??0];let s=t.format!==void 0?t.format:"RGBA",l=t.tensorFormat!==void 0&&t.tensorFormat!==void 0?t.tensorFormat:"RGB",f=r*n,u=l==="RGBA"?new Float32Array(f*4):new Float32Array(f*3),c=4,p=0,h=1,w=2,v=3,k=0,g=f,E=f*2,N=-1;s==="RGB"&&(c=3,p=0,h=1,w=2,v=-1),l==="RGBA"?N=f*3:l==="RBG"?(k=0,E=f,g=f*2):l==="BGR"&&(E=0,g=f,k=f*2);for(let M=0;M<f;M++,p+=c,w+=c,h+=c,v+=c)u[k++]=(e[p]+a[0])/i[0],u[g++]=(e[h]+a[1])/i[1],u[E++]=(e[w]+a[2])/i[2],N!==-1&&v!==-1&&(u[N++]=(e[v]+a[3])/i[3]);return l==="RGBA"?new ye("float32",u,[1,4,r,n]):new ye("float32",u,[1,3,r,n])},es=async(e,t)=>{let r=typeof HTMLImageElement<"u"&&e instanceof HTMLImageElement,n=typeof ImageData<"u"&&e instanceof ImageData,o=typeof ImageBitmap<"u"&&e instanceof ImageBitmap,i=typeof e=="string",a,s=t??{},l=()=>{if(typeof document<"u")return document.createElement("canvas");if(typeof OffscreenCanvas<"u")return new OffscreenCanvas(1,1);throw new Error("Canvas is not supported")},f=u=>typeof HTMLCanvasElement<"u"&&u instanceof HTMLCanvasElement||u instanceof OffscreenCanvas?u.getContext("2d"):null;if(r){let u=l();u.width=e.width,u.height=e.height;let c=f(u);if(c!=null){let p=e.height,h=e.width;if(t!==void 0&&t.resizedHeight!==void 0&&t.resizedWidth!==void 0&&(p=t.resizedHeight,h=t.resizedWidth),t!==void 0){if(s=t,t.tensorFormat!==void 0)throw new Error("Image input config format must be RGBA for HTMLImageElement");s.tensorFormat="RGBA",s.height=p,s.width=h}else s.tensorFormat="RGBA",s.height=p,s.width=h;c.drawImage(e,0,0),a=c.getImageData(0,0,h,p).data}else throw new Error("Can not access image data")}else if(n){let u,c;if(t!==void 0&&t.resizedWidth!==void 0&&t.resizedHeight!==void 0?(u=t.resizedHeight,c=t.resizedWidth):(u=e.height,c=e.width),t!==void 0&&(s=t),s.format="RGBA",s.height=u,s.width=c,t!==void 0){let p=l();p.width=c,p.height=u;let h=f(p);if(h!=null)h.putImageData(e,0,0),a=h.getImageData(0,0,c,u).data;else throw new Error("Can not access image data")}else a=e.data}else if(o){if(t===void 0)throw new Error("Please provide image config with format for Imagebitmap");let u=l();u.width=e.width,u.height=e.height;let c=f(u);if(c!=null){let p=e.height,h=e.width;return c.drawImage(e,0,0,h,p),a=c.getImageData(0,0,h,p).data,s.height=p,s.width=h,Tr(a,s)}else throw new Error("Can not access image data")}else{if(i)return new Promise((u,c)=>{let p=l(),h=f(p);if(!e||!h)return c();let w=new Image;w.crossOrigin="Anonymous",w.src=e,w.onload=()=>{p.width=w.width,p.height=w.height,h.drawImage(w,0,0,p.width,p.height);let v=h.getImageData(0,0,p.width,p.height);s.height=p.height,s.width=p.width,u(Tr(v.data,s))}});throw new Error("Input data provided is not supported - aborted tensor creation")}if(a!==void 0)return Tr(a,s);throw new Error("Input data provided is not supported - aborted tensor creation")},ts=(e,t)=>{let{width:r,height:n,download:o,dispose:i}=t,a=[1,n,r,4];return new ye({location:"texture",type:"float32",texture:e,dims:a,download:o,dispose:i})},rs=(e,t)=>{let{dataType:r,dims:n,download:o,dispose:i}=t;return new ye({location:"gpu-buffer",type:r??"float32",gpuBuffer:e,dims:n,download:o,dispose:i})},ns=(e,t)=>{let{dataType:r,dims:n,download:o,dispose:i}=t;return new ye({location:"ml-tensor",type:r??"float32",mlTensor:e,dims:n,download:o,dispose:i})},os=(e,t,r)=>new ye({location:"cpu-pinned",type:e,data:t,dims:r??[t.length]})}),ft,or,jn,is,Cd=ee(()=>{"use strict";ft=new Map([["float32",Float32Array],["uint8",Uint8Array],["int8",Int8Array],["uint16",Uint16Array],["int16",Int16Array],["int32",Int32Array],["bool",Uint8Array],["float64",Float64Array],["uint32",Uint32Array],["int4",Uint8Array],["uint4",Uint8Array]]),or=new Map([[Float32Array,"float32"],[Uint8Array,"uint8"],[Int8Array,"int8"],[Uint16Array,"uint16"],[Int16Array,"int16"],[Int32Array,"int32"],[Float64Array,"float64"],[Uint32Array,"uint32"]]),jn=!1,is=()=>{if(!jn){jn=!0;let e=typeof BigInt64Array<"u"&&BigInt64Array.from,t=typeof BigUint64Array<"u"&&BigUint64Array.from,r=globalThis.Float16Array,n=typeof r<"u"&&r.from;e&&(ft.set("int64",BigInt64Array),or.set(BigInt64Array,"int64")),t&&(ft.set("uint64",BigUint64Array),or.set(BigUint64Array,"uint64")),n?(ft.set("float16",r),or.set(r,"float16")):ft.set("float16",Uint16Array)}}}),as,ss,Pd=ee(()=>{"use strict";lo(),as=e=>{let t=1;for(let r=0;r<e.length;r++){let n=e[r];if(typeof n!="number"||!Number.isSafeInteger(n))throw new TypeError(`dims[${r}] must be an integer, got: ${n}`);if(n<0)throw new RangeError(`dims[${r}] must be a non-negative integer, got: ${n}`);t*=n}return t},ss=(e,t)=>{switch(e.location){case"cpu":return new ye(e.type,e.data,t);case"cpu-pinned":return new ye({location:"cpu-pinned",data:e.data,type:e.type,dims:t});case"texture":return new ye({location:"texture",texture:e.texture,type:e.type,dims:t});case"gpu-buffer":return new ye({location:"gpu-buffer",gpuBuffer:e.gpuBuffer,type:e.type,dims:t});case"ml-tensor":return new ye({location:"ml-tensor",mlTensor:e.mlTensor,type:e.type,dims:t});default:throw new Error(`tensorReshape: tensor location ${e.location} is not supported`)}}}),ye,lo=ee(()=>{"use strict";Rd(),_d(),Cd(),Pd(),ye=class{constructor(e,t,r){is();let n,o;if(typeof e=="object"&&"location"in e)switch(this.dataLocation=e.location,n=e.type,o=e.dims,e.location){case"cpu-pinned":{let a=ft.get(n);if(!a)throw new TypeError(`unsupported type "${n}" to create tensor from pinned buffer`);if(!(e.data instanceof a))throw new TypeError(`buffer should be of type ${a.name}`);this.cpuData=e.data;break}case"texture":{if(n!=="float32")throw new TypeError(`unsupported type "${n}" to create tensor from texture`);this.gpuTextureData=e.texture,this.downloader=e.download,this.disposer=e.dispose;break}case"gpu-buffer":{if(n!=="float32"&&n!=="float16"&&n!=="int32"&&n!=="int64"&&n!=="uint32"&&n!=="uint8"&&n!=="bool"&&n!=="uint4"&&n!=="int4")throw new TypeError(`unsupported type "${n}" to create tensor from gpu buffer`);this.gpuBufferData=e.gpuBuffer,this.downloader=e.download,this.disposer=e.dispose;break}case"ml-tensor":{if(n!=="float32"&&n!=="float16"&&n!=="int32"&&n!=="int64"&&n!=="uint32"&&n!=="uint64"&&n!=="int8"&&n!=="uint8"&&n!=="bool"&&n!=="uint4"&&n!=="int4")throw new TypeError(`unsupported type "${n}" to create tensor from MLTensor`);this.mlTensorData=e.mlTensor,this.downloader=e.download,this.disposer=e.dispose;break}default:throw new Error(`Tensor constructor: unsupported location '${this.dataLocation}'`)}else{let a,s;if(typeof e=="string")if(n=e,s=r,e==="string"){if(!Array.isArray(t))throw new TypeError("A string tensor's data must be a string array.");a=t}else{let l=ft.get(e);if(l===void 0)throw new TypeError(`Unsupported tensor type: ${e}.`);if(Array.isArray(t)){if(e==="float16"&&l===Uint16Array||e==="uint4"||e==="int4")throw new TypeError(`Creating a ${e} tensor from number array is not supported. Please use ${l.name} as data.`);e==="uint64"||e==="int64"?a=l.from(t,BigInt):a=l.from(t)}else if(t instanceof l)a=t;else if(t instanceof Uint8ClampedArray)if(e==="uint8")a=Uint8Array.from(t);else throw new TypeError("A Uint8ClampedArray tensor's data must be type of uint8");else if(e==="float16"&&t instanceof Uint16Array&&l!==Uint16Array)a=new globalThis.Float16Array(t.buffer,t.byteOffset,t.length);else throw new TypeError(`A ${n} tensor's data must be type of ${l}`)}else if(s=t,Array.isArray(e)){if(e.length===0)throw new TypeError("Tensor type cannot be inferred from an empty array.");let l=typeof e[0];if(l==="string")n="string",a=e;else if(l==="boolean")n="bool",a=Uint8Array.from(e);else throw new TypeError(`Invalid element type of data array: ${l}.`)}else if(e instanceof Uint8ClampedArray)n="uint8",a=Uint8Array.from(e);else{let l=or.get(e.constructor);if(l===void 0)throw new TypeError(`Unsupported type for tensor data: ${e.constructor}.`);n=l,a=e}if(s===void 0)s=[a.length];else if(!Array.isArray(s))throw new TypeError("A tensor's dims must be a number array");o=s,this.cpuData=a,this.dataLocation="cpu"}let i=as(o);if(this.cpuData&&i!==this.cpuData.length&&!((n==="uint4"||n==="int4")&&Math.ceil(i/2)===this.cpuData.length))throw new Error(`Tensor's size(${i}) does not match data length(${this.cpuData.length}).`);this.type=n,this.dims=o,this.size=i}static async fromImage(e,t){return es(e,t)}static fromTexture(e,t){return ts(e,t)}static fromGpuBuffer(e,t){return rs(e,t)}static fromMLTensor(e,t){return ns(e,t)}static fromPinnedBuffer(e,t,r){return os(e,t,r)}toDataURL(e){return Ja(this,e)}toImageData(e){return Xa(this,e)}get data(){if(this.ensureValid(),!this.cpuData)throw new Error("The data is not on CPU. Use `getData()` to download GPU data to CPU, or use `texture` or `gpuBuffer` property to access the GPU data directly.");return this.cpuData}get location(){return this.dataLocation}get texture(){if(this.ensureValid(),!this.gpuTextureData)throw new Error("The data is not stored as a WebGL texture.");return this.gpuTextureData}get gpuBuffer(){if(this.ensureValid(),!this.gpuBufferData)throw new Error("The data is not stored as a WebGPU buffer.");return this.gpuBufferData}get mlTensor(){if(this.ensureValid(),!this.mlTensorData)throw new Error("The data is not stored as a WebNN MLTensor.");return this.mlTensorData}async getData(e){switch(this.ensureValid(),this.dataLocation){case"cpu":case"cpu-pinned":return this.data;case"texture":case"gpu-buffer":case"ml-tensor":{if(!this.downloader)throw new Error("The current tensor is not created with a specified data downloader.");if(this.isDownloading)throw new Error("The current tensor is being downloaded.");try{this.isDownloading=!0;let t=await this.downloader();return this.downloader=void 0,this.dataLocation="cpu",this.cpuData=t,e&&this.disposer&&(this.disposer(),this.disposer=void 0),t}finally{this.isDownloading=!1}}default:throw new Error(`cannot get data from location: ${this.dataLocation}`)}}dispose(){if(this.isDownloading)throw new Error("The current tensor is being downloaded.");this.disposer&&(this.disposer(),this.disposer=void 0),this.cpuData=void 0,this.gpuTextureData=void 0,this.gpuBufferData=void 0,this.mlTensorData=void 0,this.downloader=void 0,this.isDownloading=void 0,this.dataLocation="none"}ensureValid(){if(this.dataLocation==="none")throw new Error("The tensor is disposed.")}reshape(e){if(this.ensureValid(),this.downloader||this.disposer)throw new Error("Cannot reshape a tensor that owns GPU resource.");return ss(this,e)}}}),ve,ls=ee(()=>{"use strict";lo(),ve=ye}),no,Wn,Ot,Lt,Rt,_t,fs=ee(()=>{"use strict";Qa(),no=(e,t)=>{(typeof ce.trace>"u"?!ce.wasm.trace:!ce.trace)||console.timeStamp(`${e}::ORT::${t}`)},Wn=(e,t)=>{let r=new Error().stack?.split(/\r\n|\r|\n/g)||[],n=!1;for(let o=0;o<r.length;o++){if(n&&!r[o].includes("TRACE_FUNC")){let i=`FUNC_${e}::${r[o].trim().split(" ")[1]}`;t&&(i+=`::${t}`),no("CPU",i);return}r[o].includes("TRACE_FUNC")&&(n=!0)}},Ot=e=>{(typeof ce.trace>"u"?!ce.wasm.trace:!ce.trace)||Wn("BEGIN",e)},Lt=e=>{(typeof ce.trace>"u"?!ce.wasm.trace:!ce.trace)||Wn("END",e)},Rt=e=>{(typeof ce.trace>"u"?!ce.wasm.trace:!ce.trace)||console.time(`ORT::${e}`)},_t=e=>{(typeof ce.trace>"u"?!ce.wasm.trace:!ce.trace)||console.timeEnd(`ORT::${e}`)}}),cs,Id=ee(()=>{"use strict";Ka(),ls(),fs(),cs=class us{constructor(t){this.handler=t}async run(t,r,n){Ot(),Rt("InferenceSession.run");let o={},i={};if(typeof t!="object"||t===null||t instanceof ve||Array.isArray(t))throw new TypeError("'feeds' must be an object that use input names as keys and OnnxValue as corresponding values.");let a=!0;if(typeof r=="object"){if(r===null)throw new TypeError("Unexpected argument[1]: cannot be null.");if(r instanceof ve)throw new TypeError("'fetches' cannot be a Tensor");if(Array.isArray(r)){if(r.length===0)throw new TypeError("'fetches' cannot be an empty array.");a=!1;for(let f of r){if(typeof f!="string")throw new TypeError("'fetches' must be a string array or an object.");if(this.outputNames.indexOf(f)===-1)throw new RangeError(`'fetches' contains invalid output name: ${f}.`);o[f]=null}if(typeof n=="object"&&n!==null)i=n;else if(typeof n<"u")throw new TypeError("'options' must be an object.")}else{let f=!1,u=Object.getOwnPropertyNames(r);for(let c of this.outputNames)if(u.indexOf(c)!==-1){let p=r[c];(p===null||p instanceof ve)&&(f=!0,a=!1,o[c]=p)}if(f){if(typeof n=="object"&&n!==null)i=n;else if(typeof n<"u")throw new TypeError("'options' must be an object.")}else i=r}}else if(typeof r<"u")throw new TypeError("Unexpected argument[1]: must be 'fetches' or 'options'.");for(let f of this.inputNames)if(typeof t[f]>"u")throw new Error(`input '${f}' is missing in 'feeds'.`);if(a)for(let f of this.outputNames)o[f]=null;let s=await this.handler.run(t,o,i),l={};for(let f in s)if(Object.hasOwnProperty.call(s,f)){let u=s[f];u instanceof ve?l[f]=u:l[f]=new ve(u.type,u.data,u.dims)}return _t("InferenceSession.run"),Lt(),l}async release(){return this.handler.dispose()}static async create(t,r,n,o){Ot(),Rt("InferenceSession.create");let i,a={};if(typeof t=="string"){if(i=t,typeof r=="object"&&r!==null)a=r;else if(typeof r<"u")throw new TypeError("'options' must be an object.")}else if(t instanceof Uint8Array){if(i=t,typeof r=="object"&&r!==null)a=r;else if(typeof r<"u")throw new TypeError("'options' must be an object.")}else if(t instanceof ArrayBuffer||typeof SharedArrayBuffer<"u"&&t instanceof SharedArrayBuffer){let u=t,c=0,p=t.byteLength;if(typeof r=="object"&&r!==null)a=r;else if(typeof r=="number"){if(c=r,!Number.isSafeInteger(c))throw new RangeError("'byteOffset' must be an integer.");if(c<0||c>=u.byteLength)throw new RangeError(`'byteOffset' is out of range [0, ${u.byteLength}).`);if(p=t.byteLength-c,typeof n=="number"){if(p=n,!Number.isSafeInteger(p))throw new RangeError("'byteLength' must be an integer.");if(p<=0||c+p>u.byteLength)throw new RangeError(`'byteLength' is out of range (0, ${u.byteLength-c}].`);if(typeof o=="object"&&o!==null)a=o;else if(typeof o<"u")throw new TypeError("'options' must be an object.")}else if(typeof n<"u")throw new TypeError("'byteLength' must be a number.")}else if(typeof r<"u")throw new TypeError("'options' must be an object.");i=new Uint8Array(u,c,p)}else throw new TypeError("Unexpected argument[0]: must be 'path' or 'buffer'.");let[s,l]=await Ya(a),f=await s.createInferenceSessionHandler(i,l);return _t("InferenceSession.create"),Lt(),new us(f)}startProfiling(){this.handler.startProfiling()}endProfiling(){this.handler.endProfiling()}get inputNames(){return this.handler.inputNames}get outputNames(){return this.handler.outputNames}get inputMetadata(){return this.handler.inputMetadata}get outputMetadata(){return this.handler.outputMetadata}}}),Dr,Dd=ee(()=>{"use strict";Id(),Dr=cs}),Bd=ee(()=>{"use strict"}),Fd=ee(()=>{"use strict"}),Ud=ee(()=>{"use strict"}),zd=ee(()=>{"use strict"}),jd={};Ir(jd,{InferenceSession:()=>Dr,TRACE:()=>no,TRACE_EVENT_BEGIN:()=>Rt,TRACE_EVENT_END:()=>_t,TRACE_FUNC_BEGIN:()=>Ot,TRACE_FUNC_END:()=>Lt,Tensor:()=>ve,env:()=>ne,registerBackend:()=>_r});var ct=ee(()=>{"use strict";Sd(),Ld(),Dd(),ls(),Bd(),Fd(),fs(),Ud(),zd()}),fo=ee(()=>{"use strict"}),ds={};Ir(ds,{default:()=>ps});var Hn,Gn,ps,Wd=ee(()=>{"use strict";As(),Ct(),co(),Hn="ort-wasm-proxy-worker",Gn=globalThis.self?.name===Hn,Gn&&(self.onmessage=e=>{let{type:t,in:r}=e.data;try{switch(t){case"init-wasm":uo(r.wasm).then(()=>{bo(r).then(()=>{postMessage({type:t})},n=>{postMessage({type:t,err:n})})},n=>{postMessage({type:t,err:n})});break;case"init-ep":{let{epName:n,env:o}=r;wo(o,n).then(()=>{postMessage({type:t})},i=>{postMessage({type:t,err:i})});break}case"copy-from":{let{buffer:n}=r,o=Pr(n);postMessage({type:t,out:o});break}case"create":{let{model:n,options:o}=r;yo(n,o).then(i=>{postMessage({type:t,out:i})},i=>{postMessage({type:t,err:i})});break}case"release":vo(r),postMessage({type:t});break;case"run":{let{sessionId:n,inputIndices:o,inputs:i,outputIndices:a,options:s}=r;xo(n,o,i,a,new Array(a.length).fill(null),s).then(l=>{l.some(f=>f[3]!=="cpu")?postMessage({type:t,err:"Proxy does not support non-cpu tensor location."}):postMessage({type:t,out:l},No([...i,...l]))},l=>{postMessage({type:t,err:l})});break}case"end-profiling":ko(r),postMessage({type:t});break;default:}}catch(n){postMessage({type:t,err:n})}}),ps=Gn?null:e=>new Worker(e??we,{type:"module",name:Hn})}),ms={};Ir(ms,{default:()=>hs});async function La(e={}){var t=e,r=!!globalThis.window,n=!!globalThis.WorkerGlobalScope,o=n&&self.name?.startsWith("em-pthread");t.mountExternalData=(d,m)=>{d.startsWith("./")&&(d=d.substring(2)),(t.Tb||(t.Tb=new Map)).set(d,m)},t.unmountExternalData=()=>{delete t.Tb,delete t.mc,delete t.lc,delete t.nc},globalThis.SharedArrayBuffer??new WebAssembly.Memory({initial:0,maximum:0,shared:!0}).buffer.constructor;var i,a,s=(d,m)=>{throw m},l="file:///page/",f="";if(r||n){try{f=new URL(".",l).href}catch{}n&&(a=d=>{var m=new XMLHttpRequest;return m.open("GET",d,!1),m.responseType="arraybuffer",m.send(null),new Uint8Array(m.response)}),i=async d=>{if($(d))return new Promise((y,b)=>{var T=new XMLHttpRequest;T.open("GET",d,!0),T.responseType="arraybuffer",T.onload=()=>{T.status==200||T.status==0&&T.response?y(T.response):b(T.status)},T.onerror=b,T.send(null)});var m=await fetch(d,{credentials:"same-origin"});if(m.ok)return m.arrayBuffer();throw Error(m.status+" : "+m.url)}}var u,c,p,h,w,v,k=console.log.bind(console),g=console.error.bind(console),E=k,N=g,M=!1,$=d=>d.startsWith("file://");function x(){Ge.buffer!=O.buffer&&D()}if(o){let d=function(m){try{var y=m.data,b=y.Rb;if(b==="load"){let T=[];self.onmessage=S=>T.push(S),v=()=>{postMessage({Rb:"loaded"});for(let S of T)d(S);self.onmessage=d};for(let S of y.ac)t[S]&&!t[S].proxy||(t[S]=(...F)=>{postMessage({Rb:"callHandler",$b:S,args:F})},S=="print"&&(E=t[S]),S=="printErr"&&(N=t[S]));Ge=y.fc,D(),c=y.hc,se(),Ar()}else if(b==="run"){(function(T){var S=(x(),B)[T+52>>>2>>>0];T=(x(),B)[T+56>>>2>>>0],Ea(S,S-T),q(S)})(y.Qb),In(y.Qb,0,0,1,0,0),_i(),On(y.Qb),R||=!0;try{Jc(y.dc,y.Vb)}catch(T){if(T!="unwind")throw T}}else y.target!=="setimmediate"&&(b==="checkMailbox"?R&&kr():b&&(N(`worker: received unknown command ${b}`),N(y)))}catch(T){throw ya(),T}};var C=d,R=!1;self.onunhandledrejection=m=>{throw m.reason||m},self.onmessage=d}var O,P,I,A,B,G,_,z,W,j=!1;function D(){var d=Ge.buffer;t.HEAP8=O=new Int8Array(d),I=new Int16Array(d),t.HEAPU8=P=new Uint8Array(d),new Uint16Array(d),t.HEAP32=A=new Int32Array(d),t.HEAPU32=B=new Uint32Array(d),G=new Float32Array(d),_=new Float64Array(d),z=new BigInt64Array(d),new BigUint64Array(d)}function U(){j=!0,o?v():Ve.Va()}function V(d){throw N(d="Aborted("+d+")"),M=!0,d=new WebAssembly.RuntimeError(d+". Build with -sASSERTIONS for more info."),w?.(d),d}function ae(){return{a:{T:Iu,f:Xc,w:eu,e:tu,k:ru,h:nu,L:ou,b:iu,G:au,ua:Ui,j:su,M:Wi,La:Hi,qa:Gi,sa:Vi,Ma:qi,Ja:Yi,Ca:Ki,Ia:Zi,Z:Qi,ra:Ji,oa:Xi,Ka:ea,pa:ta,Ra:lu,Fa:fu,ma:uu,va:du,ja:pu,U:mu,Ea:On,Oa:hu,za:gu,Aa:bu,Ba:wu,xa:ia,ya:aa,ka:sa,Ta:vu,Qa:Nu,W:Eu,V:Mu,Pa:xu,F:Au,Na:Tu,na:$u,u:yu,H:Su,S:Er,la:Lu,ba:Ou,Ua:Ru,Ga:ca,Ha:ua,ta:Mn,I:da,wa:pa,Y:ma,Da:ha,X:ga,$:yd,N:md,aa:wd,O:pd,v:rd,d:Uu,m:Bu,n:Du,r:Zu,ca:cd,E:fd,o:Wu,P:ud,C:hd,J:ld,da:sd,ea:ad,z:Qu,fa:od,Q:id,ga:nd,y:ed,D:dd,c:Fu,q:ju,i:zu,_:vd,l:Gu,p:Vu,s:Hu,t:qu,x:Ju,R:td,A:gd,K:Xu,B:bd,ha:Ku,ia:Yu,g:Cu,a:Ge,Sa:Zt}}}async function se(){function d(b,T){return Ve=b.exports,Ve=(function(){var S=Ve,F=Z=>()=>Z()>>>0,H=Z=>X=>Z(X)>>>0;return(S=Object.assign({},S)).ub=F(S.ub),S.wb=H(S.wb),S.Kb=H(S.Kb),S.Lb=F(S.Lb),S.Pb=H(S.Pb),S})(),Li.push(Ve.xb),b=Ve,t._OrtInit=b.Wa,t._OrtGetLastError=b.Xa,t._OrtCreateSessionOptions=b.Ya,t._OrtAppendExecutionProvider=b.Za,t._OrtAddFreeDimensionOverride=b._a,t._OrtAddSessionConfigEntry=b.$a,t._OrtReleaseSessionOptions=b.ab,t._OrtCreateSession=b.bb,t._OrtReleaseSession=b.cb,t._OrtGetInputOutputCount=b.db,t._OrtGetInputOutputMetadata=b.eb,t._OrtFree=b.fb,t._OrtCreateTensor=b.gb,t._OrtGetTensorData=b.hb,t._OrtReleaseTensor=b.ib,t._OrtCreateRunOptions=b.jb,t._OrtAddRunConfigEntry=b.kb,t._OrtReleaseRunOptions=b.lb,t._OrtCreateBinding=b.mb,t._OrtBindInput=b.nb,t._OrtBindOutput=b.ob,t._OrtClearBoundOutputs=b.pb,t._OrtReleaseBinding=b.qb,t._OrtRunWithBinding=b.rb,t._OrtRun=b.sb,t._OrtEndProfiling=b.tb,Mr=b.ub,ba=t._free=b.vb,wa=t._malloc=b.wb,In=b.zb,ya=b.Ab,va=b.Bb,xa=b.Cb,Dn=b.Db,ka=b.Eb,Na=b.Fb,K=b.Gb,Xt=b.Hb,Ea=b.Ib,q=b.Jb,Bn=b.Kb,Y=b.Lb,Ma=b.Mb,Fn=b.Nb,Aa=b.Ob,Ta=b.Pb,$a=b.yb,c=T,Ve}var m,y=ae();return t.instantiateWasm?new Promise(b=>{t.instantiateWasm(y,(T,S)=>{b(d(T,S))})}):o?d(new WebAssembly.Instance(c,ae()),c):(W??=t.locateFile?t.locateFile?t.locateFile("ort-wasm-simd-threaded.wasm",f):f+"ort-wasm-simd-threaded.wasm":new URL("ort-wasm-simd-threaded.wasm","file:///page/").href,m=await(async function(b){var T=W;if(!u&&!$(T))try{var S=fetch(T,{credentials:"same-origin"});return await WebAssembly.instantiateStreaming(S,b)}catch(F){N(`wasm streaming compile failed: ${F}`),N("falling back to ArrayBuffer instantiation")}return(async function(F,H){try{var Z=await(async function(X){if(!u)try{var de=await i(X);return new Uint8Array(de)}catch{}if(X==W&&u)X=new Uint8Array(u);else{if(!a)throw"both async and sync fetching of the wasm failed";X=a(X)}return X})(F);return await WebAssembly.instantiate(Z,H)}catch(X){N(`failed to asynchronously prepare wasm: ${X}`),V(X)}})(T,b)})(y),d(m.instance,m.module))}class me{name="ExitStatus";constructor(m){this.message=`Program terminated with exit(${m})`,this.status=m}}var _e=d=>{d.terminate(),d.onmessage=()=>{}},fe=[],be=0,Ae=null,le=d=>{He.length==0&&(Pi(),Ci(He[0]));var m=He.pop();if(!m)return 6;Qt.push(m),tt[d.Qb]=m,m.Qb=d.Qb;var y={Rb:"run",dc:d.cc,Vb:d.Vb,Qb:d.Qb};return m.postMessage(y,d.Zb),0},te=0,J=(d,m,...y)=>{var b,T=16*y.length,S=Y(),F=Bn(T),H=F>>>3;for(b of y)typeof b=="bigint"?((x(),z)[H++>>>0]=1n,(x(),z)[H++>>>0]=b):((x(),z)[H++>>>0]=0n,(x(),_)[H++>>>0]=b);return d=va(d,0,T,F,m),q(S),d};function Zt(d){if(o)return J(0,1,d);if(p=d,!(0<te)){for(var m of Qt)_e(m);for(m of He)_e(m);He=[],Qt=[],tt={},M=!0}s(0,new me(d))}function yr(d){if(o)return J(1,0,d);Mn(d)}var Mn=d=>{if(p=d,o)throw yr(d),"unwind";Zt(d)},He=[],Qt=[],Li=[],tt={},Ri=d=>{var m=d.Qb;delete tt[m],He.push(d),Qt.splice(Qt.indexOf(d),1),d.Qb=0,xa(m)};function _i(){Li.forEach(d=>d())}var Ci=d=>new Promise(m=>{d.onmessage=T=>{var S=T.data;if(T=S.Rb,S.Ub&&S.Ub!=Mr()){var F=tt[S.Ub];F?F.postMessage(S,S.Zb):N(`Internal error! Worker sent a message "${T}" to target pthread ${S.Ub}, but that thread no longer exists!`)}else T==="checkMailbox"?kr():T==="spawnThread"?le(S):T==="cleanupThread"?Sn(()=>{Ri(tt[S.ec])}):T==="loaded"?(d.loaded=!0,m(d)):S.target==="setimmediate"?d.postMessage(S):T==="uncaughtException"?d.onerror(S.error):T==="callHandler"?t[S.$b](...S.args):T&&N(`worker sent an unknown command ${T}`)},d.onerror=T=>{throw N(`worker sent an error! ${T.filename}:${T.lineno}: ${T.message}`),T};var y,b=[];for(y of[])t.propertyIsEnumerable(y)&&b.push(y);d.postMessage({Rb:"load",ac:b,fc:Ge,hc:c})});function Pi(){var d=new Worker((()=>{let m=URL;return new m("ort.wasm.bundle.min.mjs","file:///page/")})(),{type:"module",workerData:"em-pthread",name:"em-pthread"});He.push(d)}var Ge,Ii=[],Q=d=>{var m=Ii[d];return m||(Ii[d]=m=$a.get(d)),m},Jc=(d,m)=>{te=0,d=Q(d)(m),0<te?p=d:Dn(d)},vr=[],xr=0;function Xc(d){var m=new An(d>>>=0);return(x(),O)[m.Sb+12>>>0]==0&&(Di(m,!0),xr--),Bi(m,!1),vr.push(m),Ta(d)}var At=0,eu=()=>{K(0,0);var d=vr.pop();Ma(d.Wb),At=0};function Di(d,m){m=m?1:0,(x(),O)[d.Sb+12>>>0]=m}function Bi(d,m){m=m?1:0,(x(),O)[d.Sb+13>>>0]=m}class An{constructor(m){this.Wb=m,this.Sb=m-24}}var Tn=d=>{var m=At;if(!m)return Xt(0),0;var y=new An(m);(x(),B)[y.Sb+16>>>2>>>0]=m;var b=(x(),B)[y.Sb+4>>>2>>>0];if(!b)return Xt(0),m;for(var T of d){if(T===0||T===b)break;if(Aa(T,b,y.Sb+16))return Xt(T),m}return Xt(b),m};function tu(){return Tn([])}function ru(d){return Tn([d>>>0])}function nu(d,m,y,b){return Tn([d>>>0,m>>>0,y>>>0,b>>>0])}var ou=()=>{var d=vr.pop();d||V("no exception to throw");var m=d.Wb;throw(x(),O)[d.Sb+13>>>0]==0&&(vr.push(d),Bi(d,!0),Di(d,!1),xr++),Fn(m),At=m};function iu(d,m,y){var b=new An(d>>>=0);throw m>>>=0,y>>>=0,(x(),B)[b.Sb+16>>>2>>>0]=0,(x(),B)[b.Sb+4>>>2>>>0]=m,(x(),B)[b.Sb+8>>>2>>>0]=y,Fn(d),xr++,At=d}var au=()=>xr;function Fi(d,m,y,b){return o?J(2,1,d,m,y,b):Ui(d,m,y,b)}function Ui(d,m,y,b){if(d>>>=0,m>>>=0,y>>>=0,b>>>=0,!globalThis.SharedArrayBuffer)return 6;var T=[];return o&&T.length===0?Fi(d,m,y,b):(d={cc:y,Qb:d,Vb:b,Zb:T},o?(d.Rb="spawnThread",postMessage(d,T),0):le(d))}function su(d){throw At||=d>>>0,At}var zi=globalThis.TextDecoder&&new TextDecoder,ji=(d,m=0,y,b)=>{var T=m>>>=0;if(y=T+y,b)b=y;else{for(;d[T]&&!(T>=y);)++T;b=T}if(16<b-m&&d.buffer&&zi)return zi.decode(d.buffer instanceof ArrayBuffer?d.subarray(m,b):d.slice(m,b));for(T="";m<b;)if(128&(y=d[m++])){var S=63&d[m++];if((224&y)==192)T+=String.fromCharCode((31&y)<<6|S);else{var F=63&d[m++];65536>(y=(240&y)==224?(15&y)<<12|S<<6|F:(7&y)<<18|S<<12|F<<6|63&d[m++])?T+=String.fromCharCode(y):(y-=65536,T+=String.fromCharCode(55296|y>>10,56320|1023&y))}}else T+=String.fromCharCode(y);return T},$n=(d,m,y)=>(d>>>=0)?ji((x(),P),d,m,y):"";function Wi(d,m,y){return o?J(3,1,d,m,y):0}function Hi(d,m){if(o)return J(4,1,d,m)}function Gi(d,m){if(o)return J(5,1,d,m)}function Vi(d,m,y){if(o)return J(6,1,d,m,y)}function qi(d,m,y){return o?J(7,1,d,m,y):0}function Yi(d,m){if(o)return J(8,1,d,m)}function Ki(d,m,y){if(o)return J(9,1,d,m,y)}function Zi(d,m,y,b){if(o)return J(10,1,d,m,y,b)}function Qi(d,m,y,b){if(o)return J(11,1,d,m,y,b)}function Ji(d,m,y,b){if(o)return J(12,1,d,m,y,b)}function Xi(d){if(o)return J(13,1,d)}function ea(d,m){if(o)return J(14,1,d,m)}function ta(d,m,y){if(o)return J(15,1,d,m,y)}var lu=()=>V("");function fu(d){In(d>>>0,!n,1,!r,131072,!1),_i()}var Sn=d=>{if(!M)try{if(d(),!(0<te))try{o?Mr()&&Dn(p):Mn(p)}catch(m){m instanceof me||m=="unwind"||s(0,m)}}catch(m){m instanceof me||m=="unwind"||s(0,m)}},cu=!Atomics.waitAsync||globalThis.navigator?.userAgent&&91>Number((navigator.userAgent.match(/Chrom(e|ium)\/([0-9]+)\./)||[])[2]);function On(d){d>>>=0,cu||(Atomics.waitAsync((x(),A),d>>>2,d).value.then(kr),d+=128,Atomics.store((x(),A),d>>>2,1))}var kr=()=>Sn(()=>{var d=Mr();d&&(On(d),Na())});function uu(d,m){(d>>>=0)==m>>>0?setTimeout(kr):o?postMessage({Ub:d,Rb:"checkMailbox"}):(d=tt[d])&&d.postMessage({Rb:"checkMailbox"})}var Ln=[];function du(d,m,y,b,T){for(m>>>=0,T>>>=0,Ln.length=0,y=T>>>3,b=T+b>>>3;y<b;){var S;S=(x(),z)[y++>>>0]?(x(),z)[y++>>>0]:(x(),_)[y++>>>0],Ln.push(S)}return(m?Sa[m]:Pu[d])(...Ln)}var pu=()=>{te=0};function mu(d){d>>>=0,o?postMessage({Rb:"cleanupThread",ec:d}):Ri(tt[d])}function hu(d){}function gu(d,m){d=-9007199254740992>d||9007199254740992<d?NaN:Number(d),m>>>=0,d=new Date(1e3*d),(x(),A)[m>>>2>>>0]=d.getUTCSeconds(),(x(),A)[m+4>>>2>>>0]=d.getUTCMinutes(),(x(),A)[m+8>>>2>>>0]=d.getUTCHours(),(x(),A)[m+12>>>2>>>0]=d.getUTCDate(),(x(),A)[m+16>>>2>>>0]=d.getUTCMonth(),(x(),A)[m+20>>>2>>>0]=d.getUTCFullYear()-1900,(x(),A)[m+24>>>2>>>0]=d.getUTCDay(),d=(d.getTime()-Date.UTC(d.getUTCFullYear(),0,1,0,0,0,0))/864e5|0,(x(),A)[m+28>>>2>>>0]=d}var ra=d=>d%4==0&&(d%100!=0||d%400==0),na=[0,31,60,91,121,152,182,213,244,274,305,335],oa=[0,31,59,90,120,151,181,212,243,273,304,334];function bu(d,m){d=-9007199254740992>d||9007199254740992<d?NaN:Number(d),m>>>=0,d=new Date(1e3*d),(x(),A)[m>>>2>>>0]=d.getSeconds(),(x(),A)[m+4>>>2>>>0]=d.getMinutes(),(x(),A)[m+8>>>2>>>0]=d.getHours(),(x(),A)[m+12>>>2>>>0]=d.getDate(),(x(),A)[m+16>>>2>>>0]=d.getMonth(),(x(),A)[m+20>>>2>>>0]=d.getFullYear()-1900,(x(),A)[m+24>>>2>>>0]=d.getDay();var y=(ra(d.getFullYear())?na:oa)[d.getMonth()]+d.getDate()-1|0;(x(),A)[m+28>>>2>>>0]=y,(x(),A)[m+36>>>2>>>0]=-60*d.getTimezoneOffset(),y=new Date(d.getFullYear(),6,1).getTimezoneOffset();var b=new Date(d.getFullYear(),0,1).getTimezoneOffset();d=0|(y!=b&&d.getTimezoneOffset()==Math.min(b,y)),(x(),A)[m+32>>>2>>>0]=d}function wu(d){d>>>=0;var m=new Date((x(),A)[d+20>>>2>>>0]+1900,(x(),A)[d+16>>>2>>>0],(x(),A)[d+12>>>2>>>0],(x(),A)[d+8>>>2>>>0],(x(),A)[d+4>>>2>>>0],(x(),A)[d>>>2>>>0],0),y=(x(),A)[d+32>>>2>>>0],b=m.getTimezoneOffset(),T=new Date(m.getFullYear(),6,1).getTimezoneOffset(),S=new Date(m.getFullYear(),0,1).getTimezoneOffset(),F=Math.min(S,T);return 0>y?(x(),A)[d+32>>>2>>>0]=+(T!=S&&F==b):0<y!=(F==b)&&(T=Math.max(S,T),m.setTime(m.getTime()+6e4*((0<y?F:T)-b))),(x(),A)[d+24>>>2>>>0]=m.getDay(),y=(ra(m.getFullYear())?na:oa)[m.getMonth()]+m.getDate()-1|0,(x(),A)[d+28>>>2>>>0]=y,(x(),A)[d>>>2>>>0]=m.getSeconds(),(x(),A)[d+4>>>2>>>0]=m.getMinutes(),(x(),A)[d+8>>>2>>>0]=m.getHours(),(x(),A)[d+12>>>2>>>0]=m.getDate(),(x(),A)[d+16>>>2>>>0]=m.getMonth(),(x(),A)[d+20>>>2>>>0]=m.getYear(),d=m.getTime(),BigInt(isNaN(d)?-1:d/1e3)}function ia(d,m,y,b,T,S,F){return o?J(16,1,d,m,y,b,T,S,F):-52}function aa(d,m,y,b,T,S){if(o)return J(17,1,d,m,y,b,T,S)}var Jt={},yu=()=>performance.timeOrigin+performance.now();function sa(d,m){if(o)return J(18,1,d,m);if(Jt[d]&&(clearTimeout(Jt[d].id),delete Jt[d]),!m)return 0;var y=setTimeout(()=>{delete Jt[d],Sn(()=>ka(d,performance.timeOrigin+performance.now()))},m);return Jt[d]={id:y,oc:m},0}var rt=(d,m,y)=>{var b=(x(),P);if(m>>>=0,0<y){var T=m;y=m+y-1;for(var S=0;S<d.length;++S){var F=d.codePointAt(S);if(127>=F){if(m>=y)break;b[m++>>>0]=F}else if(2047>=F){if(m+1>=y)break;b[m++>>>0]=192|F>>6,b[m++>>>0]=128|63&F}else if(65535>=F){if(m+2>=y)break;b[m++>>>0]=224|F>>12,b[m++>>>0]=128|F>>6&63,b[m++>>>0]=128|63&F}else{if(m+3>=y)break;b[m++>>>0]=240|F>>18,b[m++>>>0]=128|F>>12&63,b[m++>>>0]=128|F>>6&63,b[m++>>>0]=128|63&F,S++}}b[m>>>0]=0,d=m-T}else d=0;return d};function vu(d,m,y,b){d>>>=0,m>>>=0,y>>>=0,b>>>=0;var T=new Date().getFullYear(),S=new Date(T,0,1).getTimezoneOffset();T=new Date(T,6,1).getTimezoneOffset();var F=Math.max(S,T);(x(),B)[d>>>2>>>0]=60*F,(x(),A)[m>>>2>>>0]=+(S!=T),d=(m=H=>{var Z=Math.abs(H);return`UTC${0<=H?"-":"+"}${String(Math.floor(Z/60)).padStart(2,"0")}${String(Z%60).padStart(2,"0")}`})(S),m=m(T),T<S?(rt(d,y,17),rt(m,b,17)):(rt(d,b,17),rt(m,y,17))}var xu=()=>Date.now(),ku=1;function Nu(d,m,y){if(y>>>=0,!(0<=d&&3>=d))return 28;if(d===0)d=Date.now();else{if(!ku)return 52;d=performance.timeOrigin+performance.now()}return d=Math.round(1e6*d),(x(),z)[y>>>3>>>0]=BigInt(d),0}var Rn=[];function Eu(d,m,y){d>>>=0,m>>>=0,y>>>=0,Rn.length=0;for(var b;b=(x(),P)[m++>>>0];){var T=b!=105;y+=(T&=b!=112)&&y%8?4:0,Rn.push(b==112?(x(),B)[y>>>2>>>0]:b==106?(x(),z)[y>>>3>>>0]:b==105?(x(),A)[y>>>2>>>0]:(x(),_)[y>>>3>>>0]),y+=T?8:4}return Sa[d](...Rn)}var Mu=()=>{};function Au(d,m){return N($n(d>>>0,m>>>0))}var Tu=()=>{throw te+=1,"unwind"};function $u(){return 4294901760}var Su=()=>navigator.hardwareConcurrency,nt={},_n=d=>{for(var m=0,y=0;y<d.length;++y){var b=d.charCodeAt(y);127>=b?m++:2047>=b?m+=2:55296<=b&&57343>=b?(m+=4,++y):m+=3}return m},Nr=d=>{var m;return(m=/\bwasm-function\[\d+\]:(0x[0-9a-f]+)/.exec(d))?+m[1]:(m=/:(\d+):\d+(?:\)|$)/.exec(d))?2147483648|+m[1]:0},la=d=>{for(var m of d)(d=Nr(m))&&(nt[d]=m)};function Ou(){var d=Error().stack.toString().split(`
`);return d[0]=="Error"&&d.shift(),la(d),nt.Xb=Nr(d[3]),nt.bc=d,nt.Xb}function Er(d){if(!(d=nt[d>>>0]))return 0;var m;if(m=/^\s+at .*\.wasm\.(.*) \(.*\)$/.exec(d))d=m[1];else if(m=/^\s+at (.*) \(.*\)$/.exec(d))d=m[1];else{if(!(m=/^(.+?)@/.exec(d)))return 0;d=m[1]}ba(Er.Yb??0),m=_n(d)+1;var y=wa(m);return y&&rt(d,y,m),Er.Yb=y,Er.Yb}function Lu(d){d>>>=0;var m=(x(),P).length;if(d<=m||4294901760<d)return!1;for(var y=1;4>=y;y*=2){var b=m*(1+.2/y);b=Math.min(b,d+100663296);e:{b=(Math.min(4294901760,65536*Math.ceil(Math.max(d,b)/65536))-Ge.buffer.byteLength+65535)/65536|0;try{Ge.grow(b),D();var T=1;break e}catch{}T=void 0}if(T)return!0}return!1}function Ru(d,m,y){if(d>>>=0,m>>>=0,nt.Xb==d)var b=nt.bc;else(b=Error().stack.toString().split(`
`))[0]=="Error"&&b.shift(),la(b);for(var T=3;b[T]&&Nr(b[T])!=d;)++T;for(d=0;d<y&&b[d+T];++d)(x(),A)[m+4*d>>>2>>>0]=Nr(b[d+T]);return d}var Cn,Pn={},fa=()=>{if(!Cn){var d,m={USER:"web_user",LOGNAME:"web_user",PATH:"/",PWD:"/",HOME:"/home/web_user",LANG:(globalThis.navigator?.language??"C").replace("-","_")+".UTF-8",_:"./this.program"};for(d in Pn)Pn[d]===void 0?delete m[d]:m[d]=Pn[d];var y=[];for(d in m)y.push(`${d}=${m[d]}`);Cn=y}return Cn};function ca(d,m){if(o)return J(19,1,d,m);d>>>=0,m>>>=0;var y,b=0,T=0;for(y of fa()){var S=m+b;(x(),B)[d+T>>>2>>>0]=S,b+=rt(y,S,1/0)+1,T+=4}return 0}function ua(d,m){if(o)return J(20,1,d,m);d>>>=0,m>>>=0;var y=fa();for(var b of((x(),B)[d>>>2>>>0]=y.length,d=0,y))d+=_n(b)+1;return(x(),B)[m>>>2>>>0]=d,0}function da(d){return o?J(21,1,d):52}function pa(d,m,y,b,T){return o?J(22,1,d,m,y,b,T):52}function ma(d,m,y,b){return o?J(23,1,d,m,y,b):52}function ha(d,m,y,b){return o?J(24,1,d,m,y,b):70}var _u=[null,[],[]];function ga(d,m,y,b){if(o)return J(25,1,d,m,y,b);m>>>=0,y>>>=0,b>>>=0;for(var T=0,S=0;S<y;S++){var F=(x(),B)[m>>>2>>>0],H=(x(),B)[m+4>>>2>>>0];m+=8;for(var Z=0;Z<H;Z++){var X=d,de=(x(),P)[F+Z>>>0],Te=_u[X];de===0||de===10?((X===1?E:N)(ji(Te)),Te.length=0):Te.push(de)}T+=H}return(x(),B)[b>>>2>>>0]=T,0}function Cu(d){return d>>>0}o||(function(){for(var d=t.numThreads-1;d--;)Pi();fe.push(async()=>{var m=(async function(){if(!o)return Promise.all(He.map(Ci))})();be++,await m,--be==0&&Ae&&(m=Ae,Ae=null,m())})})(),o||(Ge=new WebAssembly.Memory({initial:256,maximum:65536,shared:!0}),D()),t.wasmBinary&&(u=t.wasmBinary),t.stackSave=()=>Y(),t.stackRestore=d=>q(d),t.stackAlloc=d=>Bn(d),t.setValue=function(d,m,y="i8"){switch(y.endsWith("*")&&(y="*"),y){case"i1":case"i8":(x(),O)[d>>>0]=m;break;case"i16":(x(),I)[d>>>1>>>0]=m;break;case"i32":(x(),A)[d>>>2>>>0]=m;break;case"i64":(x(),z)[d>>>3>>>0]=BigInt(m);break;case"float":(x(),G)[d>>>2>>>0]=m;break;case"double":(x(),_)[d>>>3>>>0]=m;break;case"*":(x(),B)[d>>>2>>>0]=m;break;default:V(`invalid type for setValue: ${y}`)}},t.getValue=function(d,m="i8"){switch(m.endsWith("*")&&(m="*"),m){case"i1":case"i8":return(x(),O)[d>>>0];case"i16":return(x(),I)[d>>>1>>>0];case"i32":return(x(),A)[d>>>2>>>0];case"i64":return(x(),z)[d>>>3>>>0];case"float":return(x(),G)[d>>>2>>>0];case"double":return(x(),_)[d>>>3>>>0];case"*":return(x(),B)[d>>>2>>>0];default:V(`invalid type for getValue: ${m}`)}},t.UTF8ToString=$n,t.stringToUTF8=rt,t.lengthBytesUTF8=_n;var Mr,ba,wa,In,ya,va,xa,Dn,ka,Na,K,Xt,Ea,q,Bn,Y,Ma,Fn,Aa,Ta,$a,Ve,Pu=[Zt,yr,Fi,Wi,Hi,Gi,Vi,qi,Yi,Ki,Zi,Qi,Ji,Xi,ea,ta,ia,aa,sa,ca,ua,da,pa,ma,ha,ga],Sa={1042604:(d,m,y,b,T)=>{if(t===void 0||!t.Tb)return 1;if((d=$n(Number(d>>>0))).startsWith("./")&&(d=d.substring(2)),!(d=t.Tb.get(d)))return 2;if(m=Number(m>>>0),y=Number(y>>>0),b=Number(b>>>0),m+y>d.byteLength)return 3;try{let S=d.subarray(m,m+y);switch(T){case 0:(x(),P).set(S,b>>>0);break;case 1:t.ic?t.ic(b,S):t.kc(b,S);break;default:return 4}return 0}catch{return 4}},1043428:()=>typeof wasmOffsetConverter<"u"};function Iu(){return typeof wasmOffsetConverter<"u"}function Du(d,m,y,b){var T=Y();try{return Q(d)(m,y,b)}catch(S){if(q(T),S!==S+0)throw S;K(1,0)}}function Bu(d,m,y){var b=Y();try{return Q(d)(m,y)}catch(T){if(q(b),T!==T+0)throw T;K(1,0)}}function Fu(d){var m=Y();try{Q(d)()}catch(y){if(q(m),y!==y+0)throw y;K(1,0)}}function Uu(d,m){var y=Y();try{return Q(d)(m)}catch(b){if(q(y),b!==b+0)throw b;K(1,0)}}function zu(d,m,y){var b=Y();try{Q(d)(m,y)}catch(T){if(q(b),T!==T+0)throw T;K(1,0)}}function ju(d,m){var y=Y();try{Q(d)(m)}catch(b){if(q(y),b!==b+0)throw b;K(1,0)}}function Wu(d,m,y,b,T,S,F){var H=Y();try{return Q(d)(m,y,b,T,S,F)}catch(Z){if(q(H),Z!==Z+0)throw Z;K(1,0)}}function Hu(d,m,y,b,T,S){var F=Y();try{Q(d)(m,y,b,T,S)}catch(H){if(q(F),H!==H+0)throw H;K(1,0)}}function Gu(d,m,y,b){var T=Y();try{Q(d)(m,y,b)}catch(S){if(q(T),S!==S+0)throw S;K(1,0)}}function Vu(d,m,y,b,T){var S=Y();try{Q(d)(m,y,b,T)}catch(F){if(q(S),F!==F+0)throw F;K(1,0)}}function qu(d,m,y,b,T,S,F){var H=Y();try{Q(d)(m,y,b,T,S,F)}catch(Z){if(q(H),Z!==Z+0)throw Z;K(1,0)}}function Yu(d,m,y,b,T,S,F){var H=Y();try{Q(d)(m,y,b,T,S,F)}catch(Z){if(q(H),Z!==Z+0)throw Z;K(1,0)}}function Ku(d,m,y,b,T,S,F,H){var Z=Y();try{Q(d)(m,y,b,T,S,F,H)}catch(X){if(q(Z),X!==X+0)throw X;K(1,0)}}function Zu(d,m,y,b,T){var S=Y();try{return Q(d)(m,y,b,T)}catch(F){if(q(S),F!==F+0)throw F;K(1,0)}}function Qu(d,m,y){var b=Y();try{return Q(d)(m,y)}catch(T){if(q(b),T!==T+0)throw T;K(1,0)}}function Ju(d,m,y,b,T,S,F,H){var Z=Y();try{Q(d)(m,y,b,T,S,F,H)}catch(X){if(q(Z),X!==X+0)throw X;K(1,0)}}function Xu(d,m,y,b,T,S,F,H,Z,X,de,Te){var Ue=Y();try{Q(d)(m,y,b,T,S,F,H,Z,X,de,Te)}catch(ze){if(q(Ue),ze!==ze+0)throw ze;K(1,0)}}function ed(d,m,y){var b=Y();try{return Q(d)(m,y)}catch(T){if(q(b),T!==T+0)throw T;return K(1,0),0n}}function td(d,m,y,b,T,S,F,H,Z){var X=Y();try{Q(d)(m,y,b,T,S,F,H,Z)}catch(de){if(q(X),de!==de+0)throw de;K(1,0)}}function rd(d){var m=Y();try{return Q(d)()}catch(y){if(q(m),y!==y+0)throw y;K(1,0)}}function nd(d,m){var y=Y();try{return Q(d)(m)}catch(b){if(q(y),b!==b+0)throw b;return K(1,0),0n}}function od(d,m,y,b){var T=Y();try{return Q(d)(m,y,b)}catch(S){if(q(T),S!==S+0)throw S;K(1,0)}}function id(d){var m=Y();try{return Q(d)()}catch(y){if(q(m),y!==y+0)throw y;return K(1,0),0n}}function ad(d,m,y,b){var T=Y();try{return Q(d)(m,y,b)}catch(S){if(q(T),S!==S+0)throw S;K(1,0)}}function sd(d,m,y,b,T){var S=Y();try{return Q(d)(m,y,b,T)}catch(F){if(q(S),F!==F+0)throw F;K(1,0)}}function ld(d,m,y,b,T,S){var F=Y();try{return Q(d)(m,y,b,T,S)}catch(H){if(q(F),H!==H+0)throw H;K(1,0)}}function fd(d,m,y,b,T,S){var F=Y();try{return Q(d)(m,y,b,T,S)}catch(H){if(q(F),H!==H+0)throw H;K(1,0)}}function cd(d,m,y,b,T,S){var F=Y();try{return Q(d)(m,y,b,T,S)}catch(H){if(q(F),H!==H+0)throw H;K(1,0)}}function ud(d,m,y,b,T,S,F,H){var Z=Y();try{return Q(d)(m,y,b,T,S,F,H)}catch(X){if(q(Z),X!==X+0)throw X;K(1,0)}}function dd(d,m,y,b,T){var S=Y();try{return Q(d)(m,y,b,T)}catch(F){if(q(S),F!==F+0)throw F;return K(1,0),0n}}function pd(d,m,y,b){var T=Y();try{return Q(d)(m,y,b)}catch(S){if(q(T),S!==S+0)throw S;K(1,0)}}function md(d,m,y,b){var T=Y();try{return Q(d)(m,y,b)}catch(S){if(q(T),S!==S+0)throw S;K(1,0)}}function hd(d,m,y,b,T,S,F,H,Z,X,de,Te){var Ue=Y();try{return Q(d)(m,y,b,T,S,F,H,Z,X,de,Te)}catch(ze){if(q(Ue),ze!==ze+0)throw ze;K(1,0)}}function gd(d,m,y,b,T,S,F,H,Z,X,de){var Te=Y();try{Q(d)(m,y,b,T,S,F,H,Z,X,de)}catch(Ue){if(q(Te),Ue!==Ue+0)throw Ue;K(1,0)}}function bd(d,m,y,b,T,S,F,H,Z,X,de,Te,Ue,ze,xd,kd){var Nd=Y();try{Q(d)(m,y,b,T,S,F,H,Z,X,de,Te,Ue,ze,xd,kd)}catch(Un){if(q(Nd),Un!==Un+0)throw Un;K(1,0)}}function wd(d,m,y){var b=Y();try{return Q(d)(m,y)}catch(T){if(q(b),T!==T+0)throw T;K(1,0)}}function yd(d,m,y){var b=Y();try{return Q(d)(m,y)}catch(T){if(q(b),T!==T+0)throw T;K(1,0)}}function vd(d,m,y,b){var T=Y();try{Q(d)(m,y,b)}catch(S){if(q(T),S!==S+0)throw S;K(1,0)}}function Ar(){if(0<be)Ae=Ar;else if(o)h?.(t),U();else{for(var d=fe;0<d.length;)d.shift()(t);0<be?Ae=Ar:(t.calledRun=!0,M||(U(),h?.(t)))}}return o||(Ve=await se(),Ar()),t.PTR_SIZE=4,j?t:new Promise((d,m)=>{h=d,w=m})}var hs,Ra,Hd=ee(()=>{"use strict";hs=La,Ra=globalThis.self?.name?.startsWith("em-pthread"),Ra&&La()}),Vn,oo,_a,we,gs,$r,Ca,Pa,qn,Ia,Yn,bs,Kn,ws,co=ee(()=>{"use strict";fo(),Vn=typeof location>"u"?void 0:"file:///page/",oo=!0,_a=()=>{if(oo){let e=URL;return new URL(new e("ort.wasm.bundle.min.mjs","file:///page/").href,Vn).href}return"file:///page/"},we=_a(),gs=()=>{if(we&&!we.startsWith("blob:"))return we.substring(0,we.lastIndexOf("/")+1)},$r=(e,t)=>{try{let r=t??we;return(r?new URL(e,r):new URL(e)).origin===Vn}catch{return!1}},Ca=(e,t)=>{let r=t??we;try{return(r?new URL(e,r):new URL(e)).href}catch{return}},Pa=(e,t)=>`${t??"./"}${e}`,qn=async e=>{let t=await(await fetch(e,{credentials:"same-origin"})).blob();return URL.createObjectURL(t)},Ia=async e=>(await import(e)).default,Yn=(Wd(),ro(ds)).default,bs=async()=>{if(!we)throw new Error("Failed to load proxy worker: cannot determine the script source URL.");if($r(we))return[void 0,Yn()];let e=await qn(we);return[e,Yn(e)]},Kn=(Hd(),ro(ms)).default,ws=async(e,t,r,n)=>{let o=Kn&&!(e||t);if(o)if(we)o=$r(we)||n&&!r;else if(n&&!r)o=!0;else throw new Error("cannot determine the script source URL.");if(o)return[void 0,Kn];{let i="ort-wasm-simd-threaded.mjs",a=e??Ca(i,t),s=r&&a&&!$r(a,t),l=s?await qn(a):a??Pa(i,t);return[s?l:void 0,await Ia(l)]}}}),Zn,Sr,tr,Qn,Da,Ba,Fa,uo,oe,Ct=ee(()=>{"use strict";co(),Sr=!1,tr=!1,Qn=!1,Da=()=>{if(typeof SharedArrayBuffer>"u")return!1;try{return typeof MessageChannel<"u"&&new MessageChannel().port1.postMessage(new SharedArrayBuffer(1)),WebAssembly.validate(new Uint8Array([0,97,115,109,1,0,0,0,1,4,1,96,0,0,3,2,1,0,5,4,1,3,1,1,10,11,1,9,0,65,0,254,16,2,0,26,11]))}catch{return!1}},Ba=()=>{try{return WebAssembly.validate(new Uint8Array([0,97,115,109,1,0,0,0,1,4,1,96,0,0,3,2,1,0,10,30,1,28,0,65,0,253,15,253,12,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,253,186,1,26,11]))}catch{return!1}},Fa=()=>{try{return WebAssembly.validate(new Uint8Array([0,97,115,109,1,0,0,0,1,5,1,96,0,1,123,3,2,1,0,10,19,1,17,0,65,1,253,15,65,2,253,15,65,3,253,15,253,147,2,11]))}catch{return!1}},uo=async e=>{if(Sr)return Promise.resolve();if(tr)throw new Error("multiple calls to 'initializeWebAssembly()' detected.");if(Qn)throw new Error("previous call to 'initializeWebAssembly()' failed.");tr=!0;let t=e.initTimeout,r=e.numThreads;if(e.simd!==!1){if(e.simd==="relaxed"){if(!Fa())throw new Error("Relaxed WebAssembly SIMD is not supported in the current environment.")}else if(!Ba())throw new Error("WebAssembly SIMD is not supported in the current environment.")}let n=Da();r>1&&!n&&(typeof self<"u"&&!self.crossOriginIsolated&&console.warn("env.wasm.numThreads is set to "+r+", but this will not work unless you enable crossOriginIsolated mode. See https://web.dev/cross-origin-isolation-guide/ for more info."),console.warn("WebAssembly multi-threading is not supported in the current environment. Falling back to single-threading."),e.numThreads=r=1);let o=e.wasmPaths,i=typeof o=="string"?o:void 0,a=o?.mjs,s=a?.href??a,l=o?.wasm,f=l?.href??l,u=e.wasmBinary,[c,p]=await ws(s,i,r>1,!!u||!!f),h=!1,w=[];if(t>0&&w.push(new Promise(v=>{setTimeout(()=>{h=!0,v()},t)})),w.push(new Promise((v,k)=>{let g={numThreads:r};if(u)g.wasmBinary=u,g.locateFile=E=>E;else if(f||i)g.locateFile=E=>f??i+E;else if(s&&s.indexOf("blob:")!==0)g.locateFile=E=>new URL(E,s).href;else if(c){let E=gs();E&&(g.locateFile=N=>E+N)}p(g).then(E=>{tr=!1,Sr=!0,Zn=E,v(),c&&URL.revokeObjectURL(c)},E=>{tr=!1,Qn=!0,k(E)})})),await Promise.race(w),h)throw new Error(`WebAssembly backend initializing failed due to timeout: ${t}ms`)},oe=()=>{if(Sr&&Zn)return Zn;throw new Error("WebAssembly is not initialized yet.")}}),$e,Cr,re,po=ee(()=>{"use strict";Ct(),$e=(e,t)=>{let r=oe(),n=r.lengthBytesUTF8(e)+1,o=r._malloc(n);return r.stringToUTF8(e,o,n),t.push(o),o},Cr=(e,t,r,n)=>{if(typeof e=="object"&&e!==null){if(r.has(e))throw new Error("Circular reference in options");r.add(e)}Object.entries(e).forEach(([o,i])=>{let a=t?t+o:o;if(typeof i=="object")Cr(i,a+".",r,n);else if(typeof i=="string"||typeof i=="number")n(a,i.toString());else if(typeof i=="boolean")n(a,i?"1":"0");else throw new Error(`Can't handle extra config type: ${typeof i}`)})},re=e=>{let t=oe(),r=t.stackSave();try{let n=t.PTR_SIZE,o=t.stackAlloc(2*n);t._OrtGetLastError(o,o+n);let i=Number(t.getValue(o,n===4?"i32":"i64")),a=t.getValue(o+n,"*"),s=a?t.UTF8ToString(a):"";throw new Error(`${e} ERROR_CODE: ${i}, ERROR_MESSAGE: ${s}`)}finally{t.stackRestore(r)}}}),ys,Gd=ee(()=>{"use strict";Ct(),po(),ys=e=>{let t=oe(),r=0,n=[],o=e||{};try{if(e?.logSeverityLevel===void 0)o.logSeverityLevel=2;else if(typeof e.logSeverityLevel!="number"||!Number.isInteger(e.logSeverityLevel)||e.logSeverityLevel<0||e.logSeverityLevel>4)throw new Error(`log severity level is not valid: ${e.logSeverityLevel}`);if(e?.logVerbosityLevel===void 0)o.logVerbosityLevel=0;else if(typeof e.logVerbosityLevel!="number"||!Number.isInteger(e.logVerbosityLevel))throw new Error(`log verbosity level is not valid: ${e.logVerbosityLevel}`);e?.terminate===void 0&&(o.terminate=!1);let i=0;return e?.tag!==void 0&&(i=$e(e.tag,n)),r=t._OrtCreateRunOptions(o.logSeverityLevel,o.logVerbosityLevel,!!o.terminate,i),r===0&&re("Can't create run options."),e?.extra!==void 0&&Cr(e.extra,"",new WeakSet,(a,s)=>{let l=$e(a,n),f=$e(s,n);t._OrtAddRunConfigEntry(r,l,f)!==0&&re(`Can't set a run config entry: ${a} - ${s}.`)}),[r,n]}catch(i){throw r!==0&&t._OrtReleaseRunOptions(r),n.forEach(a=>t._free(a)),i}}}),Ua,za,ja,it,Wa,vs,Vd=ee(()=>{"use strict";Ct(),po(),Ua=e=>{switch(e){case"disabled":return 0;case"basic":return 1;case"extended":return 2;case"layout":return 3;case"all":return 99;default:throw new Error(`unsupported graph optimization level: ${e}`)}},za=e=>{switch(e){case"sequential":return 0;case"parallel":return 1;default:throw new Error(`unsupported execution mode: ${e}`)}},ja=e=>{e.extra||(e.extra={}),e.extra.session||(e.extra.session={});let t=e.extra.session;t.use_ort_model_bytes_directly||(t.use_ort_model_bytes_directly="1"),e.executionProviders&&e.executionProviders.some(r=>(typeof r=="string"?r:r.name)==="webgpu")&&(e.enableMemPattern=!1)},it=(e,t,r,n)=>{let o=$e(t,n),i=$e(r,n);oe()._OrtAddSessionConfigEntry(e,o,i)!==0&&re(`Can't set a session config entry: ${t} - ${r}.`)},Wa=async(e,t,r)=>{let n=t.executionProviders;for(let o of n){let i=typeof o=="string"?o:o.name,a=[];switch(i){case"webnn":if(i="WEBNN",it(e,"session.disable_quant_qdq","1",r),it(e,"session.disable_qdq_constant_folding","1",r),typeof o!="string"){let c=o?.deviceType;c&&it(e,"deviceType",c,r)}break;case"webgpu":if(i="JS",typeof o!="string"){let c=o;if(c?.preferredLayout){if(c.preferredLayout!=="NCHW"&&c.preferredLayout!=="NHWC")throw new Error(`preferredLayout must be either 'NCHW' or 'NHWC': ${c.preferredLayout}`);it(e,"preferredLayout",c.preferredLayout,r)}}break;case"wasm":case"cpu":continue;default:throw new Error(`not supported execution provider: ${i}`)}let s=$e(i,r),l=a.length,f=0,u=0;if(l>0){f=oe()._malloc(l*oe().PTR_SIZE),r.push(f),u=oe()._malloc(l*oe().PTR_SIZE),r.push(u);for(let c=0;c<l;c++)oe().setValue(f+c*oe().PTR_SIZE,a[c][0],"*"),oe().setValue(u+c*oe().PTR_SIZE,a[c][1],"*")}await oe()._OrtAppendExecutionProvider(e,s,f,u,l)!==0&&re(`Can't append execution provider: ${i}.`)}},vs=async e=>{let t=oe(),r=0,n=[],o=e||{};ja(o);try{let i=Ua(o.graphOptimizationLevel??"all"),a=za(o.executionMode??"sequential"),s=typeof o.logId=="string"?$e(o.logId,n):0,l=o.logSeverityLevel??2;if(!Number.isInteger(l)||l<0||l>4)throw new Error(`log severity level is not valid: ${l}`);let f=o.logVerbosityLevel??0;if(!Number.isInteger(f)||f<0||f>4)throw new Error(`log verbosity level is not valid: ${f}`);let u=typeof o.optimizedModelFilePath=="string"?$e(o.optimizedModelFilePath,n):0;if(r=t._OrtCreateSessionOptions(i,!!o.enableCpuMemArena,!!o.enableMemPattern,a,!!o.enableProfiling,0,s,l,f,u),r===0&&re("Can't create session options."),o.executionProviders&&await Wa(r,o,n),o.enableGraphCapture!==void 0){if(typeof o.enableGraphCapture!="boolean")throw new Error(`enableGraphCapture must be a boolean value: ${o.enableGraphCapture}`);it(r,"enableGraphCapture",o.enableGraphCapture.toString(),n)}if(o.freeDimensionOverrides)for(let[c,p]of Object.entries(o.freeDimensionOverrides)){if(typeof c!="string")throw new Error(`free dimension override name must be a string: ${c}`);if(typeof p!="number"||!Number.isInteger(p)||p<0)throw new Error(`free dimension override value must be a non-negative integer: ${p}`);let h=$e(c,n);t._OrtAddFreeDimensionOverride(r,h,p)!==0&&re(`Can't set a free dimension override: ${c} - ${p}.`)}return o.extra!==void 0&&Cr(o.extra,"",new WeakSet,(c,p)=>{it(r,c,p,n)}),[r,n]}catch(i){throw r!==0&&t._OrtReleaseSessionOptions(r)!==0&&re("Can't release session options."),n.forEach(a=>t._free(a)),i}}}),$t,Rr,St,xs,ks,mo,ho,Ns,Es=ee(()=>{"use strict";$t=e=>{switch(e){case"int8":return 3;case"uint8":return 2;case"bool":return 9;case"int16":return 5;case"uint16":return 4;case"int32":return 6;case"uint32":return 12;case"float16":return 10;case"float32":return 1;case"float64":return 11;case"string":return 8;case"int64":return 7;case"uint64":return 13;case"int4":return 22;case"uint4":return 21;default:throw new Error(`unsupported data type: ${e}`)}},Rr=e=>{switch(e){case 3:return"int8";case 2:return"uint8";case 9:return"bool";case 5:return"int16";case 4:return"uint16";case 6:return"int32";case 12:return"uint32";case 10:return"float16";case 1:return"float32";case 11:return"float64";case 8:return"string";case 7:return"int64";case 13:return"uint64";case 22:return"int4";case 21:return"uint4";default:throw new Error(`unsupported data type: ${e}`)}},St=(e,t)=>{let r=[-1,4,1,1,2,2,4,8,-1,1,2,8,4,8,-1,-1,-1,-1,-1,-1,-1,.5,.5][e],n=typeof t=="number"?t:t.reduce((o,i)=>o*i,1);return r>0?Math.ceil(n*r):void 0},xs=e=>{switch(e){case"float16":return typeof Float16Array<"u"?Float16Array:Uint16Array;case"float32":return Float32Array;case"uint8":return Uint8Array;case"int8":return Int8Array;case"uint16":return Uint16Array;case"int16":return Int16Array;case"int32":return Int32Array;case"bool":return Uint8Array;case"float64":return Float64Array;case"uint32":return Uint32Array;case"int64":return BigInt64Array;case"uint64":return BigUint64Array;default:throw new Error(`unsupported type: ${e}`)}},ks=e=>{switch(e){case"verbose":return 0;case"info":return 1;case"warning":return 2;case"error":return 3;case"fatal":return 4;default:throw new Error(`unsupported logging level: ${e}`)}},mo=e=>e==="float32"||e==="float16"||e==="int32"||e==="int64"||e==="uint32"||e==="uint8"||e==="bool"||e==="uint4"||e==="int4",ho=e=>e==="float32"||e==="float16"||e==="int32"||e==="int64"||e==="uint32"||e==="uint64"||e==="int8"||e==="uint8"||e==="bool"||e==="uint4"||e==="int4",Ns=e=>{switch(e){case"none":return 0;case"cpu":return 1;case"cpu-pinned":return 2;case"texture":return 3;case"gpu-buffer":return 4;case"ml-tensor":return 5;default:throw new Error(`unsupported data location: ${e}`)}}}),go,Ms=ee(()=>{"use strict";fo(),go=async e=>{if(typeof e=="string"){let t=await fetch(e);if(!t.ok)throw new Error(`failed to load external data file: ${e}`);let r=t.headers.get("Content-Length"),n=r?parseInt(r,10):0;if(n<1073741824)return new Uint8Array(await t.arrayBuffer());{if(!t.body)throw new Error(`failed to load external data file: ${e}, no response body.`);let o=t.body.getReader(),i;try{i=new ArrayBuffer(n)}catch(s){if(s instanceof RangeError){let l=Math.ceil(n/65536);i=new WebAssembly.Memory({initial:l,maximum:l}).buffer}else throw s}let a=0;for(;;){let{done:s,value:l}=await o.read();if(s)break;let f=l.byteLength;new Uint8Array(i,a,f).set(l),a+=f}return new Uint8Array(i,0,n)}}else return e instanceof Blob?new Uint8Array(await e.arrayBuffer()):e instanceof Uint8Array?e:new Uint8Array(e)}}),Ha,bo,wo,at,Ga,Jn,Pr,yo,vo,Xn,xo,ko,No,As=ee(()=>{"use strict";ct(),Gd(),Vd(),Es(),Ct(),po(),Ms(),Ha=(e,t)=>{oe()._OrtInit(e,t)!==0&&re("Can't initialize onnxruntime.")},bo=async e=>{Ha(e.wasm.numThreads,ks(e.logLevel))},wo=async(e,t)=>{oe().asyncInit?.();let r=e.webgpu.adapter;if(t==="webgpu"){if(typeof navigator>"u"||!navigator.gpu)throw new Error("WebGPU is not supported in current environment");if(r){if(typeof r.limits!="object"||typeof r.features!="object"||typeof r.requestDevice!="function")throw new Error("Invalid GPU adapter set in `env.webgpu.adapter`. It must be a GPUAdapter object.")}else{let n=e.webgpu.powerPreference;if(n!==void 0&&n!=="low-power"&&n!=="high-performance")throw new Error(`Invalid powerPreference setting: "${n}"`);let o=e.webgpu.forceFallbackAdapter;if(o!==void 0&&typeof o!="boolean")throw new Error(`Invalid forceFallbackAdapter setting: "${o}"`);if(r=await navigator.gpu.requestAdapter({powerPreference:n,forceFallbackAdapter:o}),!r)throw new Error('Failed to get GPU adapter. You may need to enable flag "--enable-unsafe-webgpu" if you are using Chrome.')}}if(t==="webnn"&&(typeof navigator>"u"||!navigator.ml))throw new Error("WebNN is not supported in current environment")},at=new Map,Ga=e=>{let t=oe(),r=t.stackSave();try{let n=t.PTR_SIZE,o=t.stackAlloc(2*n);t._OrtGetInputOutputCount(e,o,o+n)!==0&&re("Can't get session input/output count.");let i=n===4?"i32":"i64";return[Number(t.getValue(o,i)),Number(t.getValue(o+n,i))]}finally{t.stackRestore(r)}},Jn=(e,t)=>{let r=oe(),n=r.stackSave(),o=0;try{let i=r.PTR_SIZE,a=r.stackAlloc(2*i);r._OrtGetInputOutputMetadata(e,t,a,a+i)!==0&&re("Can't get session input/output metadata.");let s=Number(r.getValue(a,"*"));o=Number(r.getValue(a+i,"*"));let l=r.HEAP32[o/4];if(l===0)return[s,0];let f=r.HEAPU32[o/4+1],u=[];for(let c=0;c<f;c++){let p=Number(r.getValue(o+8+c*i,"*"));u.push(p!==0?r.UTF8ToString(p):Number(r.getValue(o+8+(c+f)*i,"*")))}return[s,l,u]}finally{r.stackRestore(n),o!==0&&r._OrtFree(o)}},Pr=e=>{let t=oe(),r=t._malloc(e.byteLength);if(r===0)throw new Error(`Can't create a session. failed to allocate a buffer of size ${e.byteLength}.`);return t.HEAPU8.set(e,r),[r,e.byteLength]},yo=async(e,t)=>{let r,n,o=oe();Array.isArray(e)?[r,n]=e:e.buffer===o.HEAPU8.buffer?[r,n]=[e.byteOffset,e.byteLength]:[r,n]=Pr(e);let i=0,a=0,s=0,l=[],f=[],u=[];try{if([a,l]=await vs(t),t?.externalData&&o.mountExternalData){let N=[];for(let M of t.externalData){let $=typeof M=="string"?M:M.path,x=typeof M=="string"?M:M.data;N.push(go(x).then(C=>{o.mountExternalData($,C)}))}await Promise.all(N)}for(let N of t?.executionProviders??[])if((typeof N=="string"?N:N.name)==="webnn"){if(o.shouldTransferToMLTensor=!1,typeof N!="string"){let M=N,$=M?.context,x=M?.gpuDevice,C=M?.deviceType,R=M?.powerPreference;$?o.currentContext=$:x?o.currentContext=await o.webnnCreateMLContext(x):o.currentContext=await o.webnnCreateMLContext({deviceType:C,powerPreference:R})}else o.currentContext=await o.webnnCreateMLContext();break}i=await o._OrtCreateSession(r,n,a),o.webgpuOnCreateSession?.(i),i===0&&re("Can't create a session."),o.jsepOnCreateSession?.(),o.currentContext&&(o.webnnRegisterMLContext(i,o.currentContext),o.currentContext=void 0,o.shouldTransferToMLTensor=!0);let[c,p]=Ga(i),h=!!t?.enableGraphCapture,w=[],v=[],k=[],g=[],E=[];for(let N=0;N<c;N++){let[M,$,x]=Jn(i,N);M===0&&re("Can't get an input name."),f.push(M);let C=o.UTF8ToString(M);w.push(C),k.push($===0?{name:C,isTensor:!1}:{name:C,isTensor:!0,type:Rr($),shape:x})}for(let N=0;N<p;N++){let[M,$,x]=Jn(i,N+c);M===0&&re("Can't get an output name."),u.push(M);let C=o.UTF8ToString(M);v.push(C),g.push($===0?{name:C,isTensor:!1}:{name:C,isTensor:!0,type:Rr($),shape:x})}return at.set(i,[i,f,u,null,h,!1]),[i,w,v,k,g]}catch(c){throw f.forEach(p=>o._OrtFree(p)),u.forEach(p=>o._OrtFree(p)),s!==0&&o._OrtReleaseBinding(s)!==0&&re("Can't release IO binding."),i!==0&&o._OrtReleaseSession(i)!==0&&re("Can't release session."),c}finally{o._free(r),a!==0&&o._OrtReleaseSessionOptions(a)!==0&&re("Can't release session options."),l.forEach(c=>o._free(c)),o.unmountExternalData?.()}},vo=e=>{let t=oe(),r=at.get(e);if(!r)throw new Error(`cannot release session. invalid session id: ${e}`);let[n,o,i,a,s]=r;a&&(s&&t._OrtClearBoundOutputs(a.handle)!==0&&re("Can't clear bound outputs."),t._OrtReleaseBinding(a.handle)!==0&&re("Can't release IO binding.")),t.jsepOnReleaseSession?.(e),t.webnnOnReleaseSession?.(e),t.webgpuOnReleaseSession?.(e),o.forEach(l=>t._OrtFree(l)),i.forEach(l=>t._OrtFree(l)),t._OrtReleaseSession(n)!==0&&re("Can't release session."),at.delete(e)},Xn=async(e,t,r,n,o,i,a=!1)=>{if(!e){t.push(0);return}let s=oe(),l=s.PTR_SIZE,f=e[0],u=e[1],c=e[3],p=c,h,w;if(f==="string"&&(c==="gpu-buffer"||c==="ml-tensor"))throw new Error("String tensor is not supported on GPU.");if(a&&c!=="gpu-buffer")throw new Error(`External buffer must be provided for input/output index ${i} when enableGraphCapture is true.`);if(c==="gpu-buffer"){let g=e[2].gpuBuffer;w=St($t(f),u);{let E=s.jsepRegisterBuffer;if(!E)throw new Error('Tensor location "gpu-buffer" is not supported without using WebGPU.');h=E(n,i,g,w)}}else if(c==="ml-tensor"){let g=e[2].mlTensor;w=St($t(f),u);let E=s.webnnRegisterMLTensor;if(!E)throw new Error('Tensor location "ml-tensor" is not supported without using WebNN.');h=E(n,g,$t(f),u)}else{let g=e[2];if(Array.isArray(g)){w=l*g.length,h=s._malloc(w),r.push(h);for(let E=0;E<g.length;E++){if(typeof g[E]!="string")throw new TypeError(`tensor data at index ${E} is not a string`);s.setValue(h+E*l,$e(g[E],r),"*")}}else{let E=s.webnnIsGraphInput,N=s.webnnIsGraphOutput;if(f!=="string"&&E&&N){let M=s.UTF8ToString(o);if(E(n,M)||N(n,M)){let $=$t(f);w=St($,u),p="ml-tensor";let x=s.webnnCreateTemporaryTensor,C=s.webnnUploadTensor;if(!x||!C)throw new Error('Tensor location "ml-tensor" is not supported without using WebNN.');let R=await x(n,$,u);C(R,new Uint8Array(g.buffer,g.byteOffset,g.byteLength)),h=R}else w=g.byteLength,h=s._malloc(w),r.push(h),s.HEAPU8.set(new Uint8Array(g.buffer,g.byteOffset,w),h)}else w=g.byteLength,h=s._malloc(w),r.push(h),s.HEAPU8.set(new Uint8Array(g.buffer,g.byteOffset,w),h)}}let v=s.stackSave(),k=s.stackAlloc(4*u.length);try{u.forEach((E,N)=>s.setValue(k+N*l,E,l===4?"i32":"i64"));let g=s._OrtCreateTensor($t(f),h,w,k,u.length,Ns(p));g===0&&re(`Can't create tensor for input/output. session=${n}, index=${i}.`),t.push(g)}finally{s.stackRestore(v)}},xo=async(e,t,r,n,o,i)=>{let a=oe(),s=a.PTR_SIZE,l=at.get(e);if(!l)throw new Error(`cannot run inference. invalid session id: ${e}`);let f=l[0],u=l[1],c=l[2],p=l[3],h=l[4],w=l[5],v=t.length,k=n.length,g=0,E=[],N=[],M=[],$=[],x=[],C=a.stackSave(),R=a.stackAlloc(v*s),O=a.stackAlloc(v*s),P=a.stackAlloc(k*s),I=a.stackAlloc(k*s);try{[g,E]=ys(i),Rt("wasm prepareInputOutputTensor");for(let _=0;_<v;_++)await Xn(r[_],N,$,e,u[t[_]],t[_],h);for(let _=0;_<k;_++)await Xn(o[_],M,$,e,c[n[_]],v+n[_],h);_t("wasm prepareInputOutputTensor");for(let _=0;_<v;_++)a.setValue(R+_*s,N[_],"*"),a.setValue(O+_*s,u[t[_]],"*");for(let _=0;_<k;_++)a.setValue(P+_*s,M[_],"*"),a.setValue(I+_*s,c[n[_]],"*");a.jsepOnRunStart?.(f),a.webnnOnRunStart?.(f);let A;A=await a._OrtRun(f,O,R,v,I,k,P,g),A!==0&&re("failed to call OrtRun().");let B=[],G=[];Rt("wasm ProcessOutputTensor");for(let _=0;_<k;_++){let z=Number(a.getValue(P+_*s,"*"));if(z===M[_]||x.includes(M[_])){B.push(o[_]),z!==M[_]&&a._OrtReleaseTensor(z)!==0&&re("Can't release tensor.");continue}let W=a.stackSave(),j=a.stackAlloc(4*s),D=!1,U,V=0;try{a._OrtGetTensorData(z,j,j+s,j+2*s,j+3*s)!==0&&re(`Can't access output tensor data on index ${_}.`);let ae=s===4?"i32":"i64",se=Number(a.getValue(j,ae));V=a.getValue(j+s,"*");let me=a.getValue(j+s*2,"*"),_e=Number(a.getValue(j+s*3,ae)),fe=[];for(let le=0;le<_e;le++)fe.push(Number(a.getValue(me+le*s,ae)));a._OrtFree(me)!==0&&re("Can't free memory for tensor dims.");let be=fe.reduce((le,te)=>le*te,1);U=Rr(se);let Ae=p?.outputPreferredLocations[n[_]];if(U==="string"){if(Ae==="gpu-buffer"||Ae==="ml-tensor")throw new Error("String tensor is not supported on GPU.");let le=[];for(let te=0;te<be;te++){let J=a.getValue(V+te*s,"*"),Zt=a.getValue(V+(te+1)*s,"*"),yr=te===be-1?void 0:Zt-J;le.push(a.UTF8ToString(J,yr))}B.push([U,fe,le,"cpu"])}else if(Ae==="gpu-buffer"&&be>0){let le=a.jsepGetBuffer;if(!le)throw new Error('preferredLocation "gpu-buffer" is not supported without using WebGPU.');let te=le(V),J=St(se,be);if(J===void 0||!mo(U))throw new Error(`Unsupported data type: ${U}`);D=!0,B.push([U,fe,{gpuBuffer:te,download:a.jsepCreateDownloader(te,J,U),dispose:()=>{a._OrtReleaseTensor(z)!==0&&re("Can't release tensor.")}},"gpu-buffer"])}else if(Ae==="ml-tensor"&&be>0){let le=a.webnnEnsureTensor,te=a.webnnIsGraphInputOutputTypeSupported;if(!le||!te)throw new Error('preferredLocation "ml-tensor" is not supported without using WebNN.');if(St(se,be)===void 0||!ho(U))throw new Error(`Unsupported data type: ${U}`);if(!te(e,U,!1))throw new Error(`preferredLocation "ml-tensor" for ${U} output is not supported by current WebNN Context.`);let J=await le(e,V,se,fe,!1);D=!0,B.push([U,fe,{mlTensor:J,download:a.webnnCreateMLTensorDownloader(V,U),dispose:()=>{a.webnnReleaseTensorId(V),a._OrtReleaseTensor(z)}},"ml-tensor"])}else if(Ae==="ml-tensor-cpu-output"&&be>0){let le=a.webnnCreateMLTensorDownloader(V,U)(),te=B.length;D=!0,G.push((async()=>{let J=[te,await le];return a.webnnReleaseTensorId(V),a._OrtReleaseTensor(z),J})()),B.push([U,fe,[],"cpu"])}else{let le=xs(U),te=new le(be);new Uint8Array(te.buffer,te.byteOffset,te.byteLength).set(a.HEAPU8.subarray(V,V+te.byteLength)),B.push([U,fe,te,"cpu"])}}finally{a.stackRestore(W),U==="string"&&V&&a._free(V),D||a._OrtReleaseTensor(z)}}p&&!h&&(a._OrtClearBoundOutputs(p.handle)!==0&&re("Can't clear bound outputs."),at.set(e,[f,u,c,p,h,!1]));for(let[_,z]of await Promise.all(G))B[_][2]=z;return _t("wasm ProcessOutputTensor"),B}finally{a.webnnOnRunEnd?.(f),a.stackRestore(C),N.forEach(A=>a._OrtReleaseTensor(A)),M.forEach(A=>a._OrtReleaseTensor(A)),$.forEach(A=>a._free(A)),g!==0&&a._OrtReleaseRunOptions(g),E.forEach(A=>a._free(A))}},ko=e=>{let t=oe(),r=at.get(e);if(!r)throw new Error("invalid session id");let n=r[0],o=t._OrtEndProfiling(n);o===0&&re("Can't get an profile file name."),t._OrtFree(o)},No=e=>{let t=[];for(let r of e){let n=r[2];!Array.isArray(n)&&"buffer"in n&&t.push(n.buffer)}return t}}),Ye,Ne,Tt,rr,nr,Or,eo,Lr,st,lt,Va,Ts,$s,Ss,Os,Ls,Rs,_s,Cs=ee(()=>{"use strict";ct(),As(),Ct(),co(),Ye=()=>!!ne.wasm.proxy&&typeof document<"u",Tt=!1,rr=!1,nr=!1,Lr=new Map,st=(e,t)=>{let r=Lr.get(e);r?r.push(t):Lr.set(e,[t])},lt=()=>{if(Tt||!rr||nr||!Ne)throw new Error("worker not ready")},Va=e=>{switch(e.data.type){case"init-wasm":Tt=!1,e.data.err?(nr=!0,eo[1](e.data.err)):(rr=!0,eo[0]()),Or&&(URL.revokeObjectURL(Or),Or=void 0);break;case"init-ep":case"copy-from":case"create":case"release":case"run":case"end-profiling":{let t=Lr.get(e.data.type);e.data.err?t.shift()[1](e.data.err):t.shift()[0](e.data.out);break}default:}},Ts=async()=>{if(!rr){if(Tt)throw new Error("multiple calls to 'initWasm()' detected.");if(nr)throw new Error("previous call to 'initWasm()' failed.");if(Tt=!0,Ye())return new Promise((e,t)=>{Ne?.terminate(),bs().then(([r,n])=>{try{Ne=n,Ne.onerror=i=>t(i),Ne.onmessage=Va,eo=[e,t];let o={type:"init-wasm",in:ne};!o.in.wasm.wasmPaths&&(r||oo)&&(o.in.wasm.wasmPaths={wasm:new URL("ort-wasm-simd-threaded.wasm","file:///page/").href}),Ne.postMessage(o),Or=r}catch(o){t(o)}},t)});try{await uo(ne.wasm),await bo(ne),rr=!0}catch(e){throw nr=!0,e}finally{Tt=!1}}},$s=async e=>{if(Ye())return lt(),new Promise((t,r)=>{st("init-ep",[t,r]);let n={type:"init-ep",in:{epName:e,env:ne}};Ne.postMessage(n)});await wo(ne,e)},Ss=async e=>Ye()?(lt(),new Promise((t,r)=>{st("copy-from",[t,r]);let n={type:"copy-from",in:{buffer:e}};Ne.postMessage(n,[e.buffer])})):Pr(e),Os=async(e,t)=>{if(Ye()){if(t?.preferredOutputLocation)throw new Error('session option "preferredOutputLocation" is not supported for proxy.');return lt(),new Promise((r,n)=>{st("create",[r,n]);let o={type:"create",in:{model:e,options:{...t}}},i=[];e instanceof Uint8Array&&i.push(e.buffer),Ne.postMessage(o,i)})}else return yo(e,t)},Ls=async e=>{if(Ye())return lt(),new Promise((t,r)=>{st("release",[t,r]);let n={type:"release",in:e};Ne.postMessage(n)});vo(e)},Rs=async(e,t,r,n,o,i)=>{if(Ye()){if(r.some(a=>a[3]!=="cpu"))throw new Error("input tensor on GPU is not supported for proxy.");if(o.some(a=>a))throw new Error("pre-allocated output tensor is not supported for proxy.");return lt(),new Promise((a,s)=>{st("run",[a,s]);let l=r,f={type:"run",in:{sessionId:e,inputIndices:t,inputs:l,outputIndices:n,options:i}};Ne.postMessage(f,No(l))})}else return xo(e,t,r,n,o,i)},_s=async e=>{if(Ye())return lt(),new Promise((t,r)=>{st("end-profiling",[t,r]);let n={type:"end-profiling",in:e};Ne.postMessage(n)});ko(e)}}),to,qa,Ps,qd=ee(()=>{"use strict";ct(),Cs(),Es(),fo(),Ms(),to=(e,t)=>{switch(e.location){case"cpu":return[e.type,e.dims,e.data,"cpu"];case"gpu-buffer":return[e.type,e.dims,{gpuBuffer:e.gpuBuffer},"gpu-buffer"];case"ml-tensor":return[e.type,e.dims,{mlTensor:e.mlTensor},"ml-tensor"];default:throw new Error(`invalid data location: ${e.location} for ${t()}`)}},qa=e=>{switch(e[3]){case"cpu":return new ve(e[0],e[2],e[1]);case"gpu-buffer":{let t=e[0];if(!mo(t))throw new Error(`not supported data type: ${t} for deserializing GPU tensor`);let{gpuBuffer:r,download:n,dispose:o}=e[2];return ve.fromGpuBuffer(r,{dataType:t,dims:e[1],download:n,dispose:o})}case"ml-tensor":{let t=e[0];if(!ho(t))throw new Error(`not supported data type: ${t} for deserializing MLTensor tensor`);let{mlTensor:r,download:n,dispose:o}=e[2];return ve.fromMLTensor(r,{dataType:t,dims:e[1],download:n,dispose:o})}default:throw new Error(`invalid data location: ${e[3]}`)}},Ps=class{async fetchModelAndCopyToWasmMemory(e){return Ss(await go(e))}async loadModel(e,t){Ot();let r;typeof e=="string"?r=await this.fetchModelAndCopyToWasmMemory(e):r=e,[this.sessionId,this.inputNames,this.outputNames,this.inputMetadata,this.outputMetadata]=await Os(r,t),Lt()}async dispose(){return Ls(this.sessionId)}async run(e,t,r){Ot();let n=[],o=[];Object.entries(e).forEach(c=>{let p=c[0],h=c[1],w=this.inputNames.indexOf(p);if(w===-1)throw new Error(`invalid input '${p}'`);n.push(h),o.push(w)});let i=[],a=[];Object.entries(t).forEach(c=>{let p=c[0],h=c[1],w=this.outputNames.indexOf(p);if(w===-1)throw new Error(`invalid output '${p}'`);i.push(h),a.push(w)});let s=n.map((c,p)=>to(c,()=>`input "${this.inputNames[o[p]]}"`)),l=i.map((c,p)=>c?to(c,()=>`output "${this.outputNames[a[p]]}"`):null),f=await Rs(this.sessionId,o,s,a,l,r),u={};for(let c=0;c<f.length;c++)u[this.outputNames[a[c]]]=i[c]??qa(f[c]);return Lt(),u}startProfiling(){}endProfiling(){_s(this.sessionId)}}}),Is={};Ir(Is,{OnnxruntimeWebAssemblyBackend:()=>ao,initializeFlags:()=>io,wasmBackend:()=>Ds});var io,ao,Ds,Yd=ee(()=>{"use strict";ct(),Cs(),qd(),io=()=>{(typeof ne.wasm.initTimeout!="number"||ne.wasm.initTimeout<0)&&(ne.wasm.initTimeout=0);let e=ne.wasm.simd;if(typeof e!="boolean"&&e!==void 0&&e!=="fixed"&&e!=="relaxed"&&(console.warn(`Property "env.wasm.simd" is set to unknown value "${e}". Reset it to \`false\` and ignore SIMD feature checking.`),ne.wasm.simd=!1),typeof ne.wasm.proxy!="boolean"&&(ne.wasm.proxy=!1),typeof ne.wasm.trace!="boolean"&&(ne.wasm.trace=!1),typeof ne.wasm.numThreads!="number"||!Number.isInteger(ne.wasm.numThreads)||ne.wasm.numThreads<=0)if(typeof self<"u"&&!self.crossOriginIsolated)ne.wasm.numThreads=1;else{let t=typeof navigator>"u"?Td("node:os").cpus().length:navigator.hardwareConcurrency;ne.wasm.numThreads=Math.min(4,Math.ceil((t||1)/2))}},ao=class{async init(e){io(),await Ts(),await $s(e)}async createInferenceSessionHandler(e,t){let r=new Ps;return await r.loadModel(e,t),r}},Ds=new ao});ct();ct();ct();var Kd="1.30.0";{let e=(Yd(),ro(Is)).wasmBackend;_r("cpu",e,10),_r("wasm",e,10)}Object.defineProperty(ne.versions,"web",{value:Kd,enumerable:!0});var Qd=1e-6;async function Bs(e,t,r){Object.assign(ne.wasm,{wasmBinary:e,numThreads:1,proxy:!1});let n=await Dr.create(t,{executionProviders:["wasm"],graphOptimizationLevel:"all"}),o=r.table.rows.reduce((s,l)=>l.name==="photometry"?s:s+l.size,0),i=r.filters.curves;return async function(l){let f=await n.run(a(l,r,o)),u=l.map((c,p)=>Jd(f,p,c,r));for(let c of Object.values(f))c.dispose();return u};function a(s,l,f){let u=s.length,c=i.length,p={};for(let v of["values","seen","error","limit"])p[v]=new Float32Array(u*f),p[`filter_${v}`]=new Float32Array(u*c);s.forEach(({inputs:v,mask:k},g)=>{for(let E=0;E<k.length;E++){if(!k[E]||Number.isNaN(v.values[E]))continue;let[N,M]=E<f?["",g*f+E]:["filter_",g*c+E-f];p[`${N}values`][M]=v.values[E],p[`${N}seen`][M]=1,p[`${N}error`][M]=v.error[E],p[`${N}limit`][M]=v.limit[E]}});let h=(v,k)=>new ve("float32",v,k),w={};for(let v of["values","seen","error","limit"])w[v]=h(p[v],[u,f]);if(l.has_trust&&(w.trust=new ve("int64",new BigInt64Array(u).fill(BigInt(l.trust)),[u])),!l.knows_filters)return w;for(let v of["values","seen","error","limit"])w[`filter_${v}`]=h(p[`filter_${v}`],[u,c]);return w.filter_curves=h(Float32Array.from(i.flat()),[c,i[0].length]),w.filter_zero_points=h(Float32Array.from(l.filters.zero_points),[c]),w.filter_floors=h(Float32Array.from(l.filters.floors),[c]),w}}function Jd(e,t,{inputs:r,mask:n},o){let{table:i,scalars:a,ranges:s,normal_quantiles:l}=o,f=l.length,u=new Float32Array(i.size*f);for(let v of i.rows){let k=e[v.is_vector?v.name:"scalars"].data,g=v.size*f;u.set(k.subarray(t*g,(t+1)*g),v.start*f)}let c=e.densities.data,p=e.densities.dims[3],h={};a.forEach((v,k)=>{let[g,E,N]=[0,1,2].map(x=>{let C=((t*a.length+k)*3+x)*p;return c.slice(C,C+p)}),[M,$]=s[v];h[v]={weights:g,means:E,sigmas:N,low:M,high:$}});for(let v=0;v<i.size;v++)if(!(!n[v]||r.limit[v]||Number.isNaN(r.values[v])))for(let k=0;k<f;k++)u[v*f+k]=r.values[v]+r.error[v]*l[k];let w=i.rows.find(v=>!v.is_vector);return a.forEach((v,k)=>{let g=w.start+k;if(!n[g]||r.limit[g]||Number.isNaN(r.values[g]))return;let E=h[v];E.weights.fill(0)[0]=1,E.means.fill(r.values[g]),E.sigmas.fill(Math.max(r.error[g],Qd*(E.high-E.low)))}),{quantiles:u,densities:h}}var Xd=/^([A-Za-z_][A-Za-z0-9_]*)(?:\[([^\]]*)\])?$/;var je=class extends Error{},ep=e=>new Uint8Array(e.size),Eo=e=>new Uint8Array(e.size).fill(1);function Ze(e,t){for(let n of e.rows){if(n.name===t)return{row:n,start:n.start,stop:n.start+n.size};if(!n.is_vector&&n.names.includes(t)){let o=n.start+n.names.indexOf(t);return{row:n,start:o,stop:o+1}}}let r=e.rows.flatMap(n=>n.is_vector?[n.name]:[n.name,...n.names]);throw new je(`there is no '${t}'; there are ${r.join(", ")}.`)}function Ke(e,t,r,n,o=null){let{row:i,start:a,stop:s}=Ze(e,r),l=Uint8Array.from(t);for(let f=a;f<s;f++)(o===null||Us(i,o,f-i.start))&&(l[f]=n?1:0);return l}function ut(e,t,r,n=null){let{row:o,start:i,stop:a}=Ze(e,r);for(let s=i;s<a;s++)if(t[s]&&(n===null||Us(o,n,s-o.start)))return!0;return!1}function Us(e,t,r){if(e.extent===null)return t.includes(e.names[r]);let[n,o]=t;return e.axis[r]>=n&&(e.axis[r]<o||o>=e.extent[1])}function dt(e,t,r=!1){return zs(e,t,r).map(([n,o])=>[e.edges[n],e.edges[o]])}function zs(e,t,r=!1){let n=[];for(let o=0;o<e.size;o++){if(!!t[e.start+o]===r)continue;let i=n.at(-1);i&&i[1]===o?i[1]=o+1:n.push([o,o+1])}return n}var Pt=(e,t)=>e.every((r,n)=>r===t[n]);function Qe(e,t){let r=t.split(/\s+/).filter(Boolean);if(r.join()==="all")return Eo(e);let n=ep(e);for(let o of r.join()==="nothing"?[]:r){let i=Xd.exec(o);if(!i)throw new je(`cannot read '${o}' in the mask '${t}'; write a name, or name[start:stop].`);let[,a,s]=i;if(s===void 0)n=Ke(e,n,a,!0);else for(let l of s.split(","))n=Ke(e,n,a,!0,tp(e,a,l))}return n}function tp(e,t,r){let{row:n}=Ze(e,t),{extent:o}=n;if(n.name!==t)throw new je(`'${t}' is one number; it is seen or hidden whole, without a span.`);if(o===null){if(n.names.includes(r.trim()))return[r.trim()];throw new je(`'${r.trim()}' is none of the values of ${t}: ${n.names.join(", ")}.`)}let i=r.split(":").map(f=>f.trim()),[a,s]=o.map((f,u)=>i[u]===""?f:Number(i[u]));if(i.length===2&&o[0]<=a&&a<s&&s<=o[1])return[a,s];throw new je(`'${r}' is no span of ${t}; allowed: ${o[0]} to ${o[1]} ${n.unit}, start:stop.`)}function pt(e,t){if(t.every(Boolean))return"all";let r=[];for(let n of e.rows){let o=t.subarray(n.start,n.start+n.size);if(!o.some(Boolean))continue;let i=n.names.filter((a,s)=>o[s]);o.every(Boolean)?r.push(n.name):n.is_vector?n.extent===null?r.push(`${n.name}[${i.join()}]`):r.push(`${n.name}[${zs(n,t).map(([a,s])=>rp(n,a,s)).join()}]`):r.push(...i)}return r.join(" ")||"nothing"}function rp({axis:e,extent:t,size:r},n,o){let[i,a]=t;return`${n===0?String(i):Fs(e[n-1],e[n],a)}:${o===r?"":Fs(e[o-1],e[o],a)}`}function Fs(e,t,r){let n=t<r?t:(e+t)/2;for(let o=-6;o<12;o++){let i=10**-o,a=(Math.floor(n/i+1e-9)*i).toFixed(Math.max(o,0));if(e<Number(a)&&Number(a)<=n)return a}return String(n)}async function Br(e){let t=new Blob([e]).stream().pipeThrough(new DecompressionStream("gzip"));return new Uint8Array(await new Response(t).arrayBuffer())}var js=`.bar {
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
`;function L(e,t={},...r){let n=document.createElement(e);for(let[o,i]of Object.entries(t))n.setAttribute(o,i);return n.append(...r),n}function Ce(e,t){for(let[r,n]of Object.entries(t))e.style.setProperty(`--${r}`,n)}function Ee(e){let t=e.closest(".mosaic-explorer");if(t)return t;let r=e.getRootNode();return r instanceof ShadowRoot?Ee(r.host):document}function Ws(e){let t=Ee(e);(t===document?document.documentElement:t).requestFullscreen?.().catch(()=>{})}var op=1500;function Hs(e,t){let r=e.actions.map(([u,c,p,h])=>{let w=L("button",{type:"button","aria-label":p,title:h,"data-act":u},c);return w.addEventListener("click",()=>{w.getAttribute("aria-disabled")!=="true"&&(u==="link"?ip(w,c):t.send(u),u==="stage"&&Ws(w))}),w}),n=L("span",{class:"galaxy-facts"}),o=L("button",{type:"button",class:"clear-filter","data-act":"clear"});o.addEventListener("click",()=>t.send("clear"));let i=L("code"),a=L("span",{class:"mosaic-mask",role:"status","aria-live":"polite"},"seen: ",i),s=L("nav",{"aria-label":"galaxies"},...r),l=L("div",{class:"bar"},s,n,o,a),f={summary(u){n.replaceChildren(L("b",{},u.name),...u.words.map(c=>L("span",{},c))),i.textContent=i.title=u.mask,o.hidden=!u.filter,o.replaceChildren(L("span",{},u.filter)," ×"),o.title=`clear filter: ${u.filter}`,o.setAttribute("aria-label",o.title)},idle(u){for(let c of r){let p=u.includes(c.dataset.act??"");c.setAttribute("aria-disabled",String(p))}},labels(u){r.forEach((c,p)=>{let[h,w]=e.actions[p];c.textContent=u[h]??w})},dark(u){l.classList.toggle("dark",u)}};return f.summary(e.summary),f.idle(e.idle),f.labels(e.labels),f.dark(e.dark),{element:l,changes:f}}async function ip(e,t){try{await navigator.clipboard.writeText(window.location.href),e.textContent="copied"}catch{e.textContent="copy it from the address"}setTimeout(()=>{e.textContent=t},op)}var Gs=4,ap=200,sp=4,Mo=["shown","off"];function qs(e,t,r,n){let{table:o}=e.about,i=[r],a=0,s=null,l=[],f=g=>{for(let E of l)E(g)},u={table:o,get now(){return i[a]},get drawn(){return s??i[a]},get canUndo(){return a>0},get canRedo(){return a<i.length-1},follow(g){l.push(g)},go(g){s=null;let E={...i[a],...g};lp(E,i[a])||(i=[...i.slice(0,a+1),E].slice(-ap),a=i.length-1),f(!1)},drag(g){s=g&&{...i[a],...g},f(!0)},undo:()=>c(-1),redo:()=>c(1),open:g=>u.go({row:g,edits:[]}),next:g=>u.open((i[a].row+g+t.n)%t.n),random:()=>u.open(Math.floor(Math.random()*t.n)),pin(){let{pins:g,mask:E}=i[a];g.some(N=>Pt(N,E))||(g.length===Gs?n(`${Gs} masks are pinned already; take one away first.`):u.go({pins:[...g,E]}))},unpin(g){let{pins:E,reference:N}=i[a],M=N===g+1?0:N-+(N>g+1);u.go({pins:E.filter(($,x)=>x!==g),reference:M})},toggle(g,E){let{mask:N}=i[a];u.go({mask:Ke(o,N,g,!ut(o,N,g,E),E)})},textOf:g=>pt(o,g),receive(g,E){g.act==="drag"?h(g,E):g.act==="tap"?v(g.at,E):g.act==="cancel"?u.drag(null):g.act==="toggle"?u.toggle(g.row,[g.name]):g.act==="edit"?p({...k(g.name,g.value)},g.phase):g.act in{frame:0,time:0,sfr:0}&&u.go({[g.act]:g[g.act]})},edit(g,E,N){p(g===null?{edits:[]}:k(g,E),N?"move":"end")},reveal:()=>u.go({truth:Mo[i[a].truth===Mo[0]?1:0]})};function c(g){i[a+g]&&(a+=g,s=null,f(!1))}function p(g,E){E==="move"?u.drag(g):E==="end"&&u.go(g)}function h({from:g,to:E,show:N,phase:M},$){let{mask:x}=i[a],C=$.flatMap(O=>{let P=w(O,g,E);return P?[{name:O,part:P}]:[]}),R=!!N||!C.some(({name:O,part:P})=>ut(o,x,O,P));for(let{name:O,part:P}of C)x=Ke(o,x,O,R,P);p({mask:x},M)}function w(g,E,N){let{row:M}=Ze(o,g);if(M.extent===null){let C=M.names.filter((R,O)=>M.axis[O]>=E&&M.axis[O]<N);return C.length?C:null}let[$,x]=[Math.max(E,M.extent[0]),Math.min(N,M.extent[1])];return $<x?[$,x]:null}function v(g,E){let{mask:N}=i[a];for(let M of E){let{row:$}=Ze(o,M);if($.extent!==null)for(let[x,C]of dt($,N,!0))x<=g&&g<C&&(N=Ke(o,N,M,!0,[x,C]))}u.go({mask:N})}function k(g,E){let N=e.editable.find(P=>P.name===g);if(!N)return{};let M=i[a].edits.filter(([P])=>P!==g);if(E===null)return{edits:M};let[$,x]=N.allowed;if(!(E>=$&&E<=x))return n(`${g} cannot be ${E}; allowed: ${$} to ${x}.`),{};let C=Uint8Array.from(i[a].mask);C[N.place]=1;let R=e.editable.map(P=>P.name);return{edits:[...M,[g,Number(E.toFixed(sp))]].sort((P,I)=>R.indexOf(P[0])-R.indexOf(I[0])),mask:C}}return u}function lp(e,t){return Vs(e)===Vs(t)}var Vs=e=>JSON.stringify({...e,mask:[...e.mask],pins:e.pins.map(t=>[...t])});function Ys({about:e,vectors:t},r,n=Eo(e.table)){let o={};for(let i of t.panels)for(let a of i.choices??[])o[a.field]=Object.keys(a.options)[0];return{row:0,mask:n,noise:r,edits:[],pins:[],reference:0,truth:Mo[0],scalar:e.scalars[0],frame:o.frame??"",time:o.time??"",sfr:o.sfr??""}}var Ks=`.vectors {
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
`;var Zs=`.derived {
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
`;var up="mosaic-ask",Qs="mosaic-scenes";function It(e,t,r=()=>{}){let n={explorer:Ee(e),message:t,done:r};return!window.dispatchEvent(new CustomEvent(up,{cancelable:!0,detail:n}))}function Dt(e,t){let r=n=>{let{explorer:o,scenes:i}=n.detail;o===Ee(e)&&t(i)};return window.addEventListener(Qs,r),()=>window.removeEventListener(Qs,r)}var dp={start:"start",left:"start",center:"middle",right:"end",end:"end"},pp={middle:"0.35em",top:"0.8em",hanging:"0.8em",alphabetic:"0",ideographic:"0",bottom:"0"},mp=6.2,Js=["fillStyle","strokeStyle","lineWidth","globalAlpha","font","textAlign","textBaseline","dash","turn","clipping"],Fr=class{fillStyle="#000";strokeStyle="#000";lineWidth=1;globalAlpha=1;font="12px sans-serif";textAlign="start";textBaseline="alphabetic";lineJoin="miter";parts=[];path="";dash=[];turn="";clipping="";clips=0;stack=[];constructor(t,r){this.width=t,this.height=r}save(){this.stack.push(Js.map(t=>this[t]))}restore(){Object.assign(this,Object.fromEntries((this.stack.pop()??[]).map((t,r)=>[Js[r],t])))}beginPath(){this.path=""}moveTo(t,r){this.path+=`M${t.toFixed(2)} ${r.toFixed(2)}`}lineTo(t,r){this.path+=`${this.path?"L":"M"}${t.toFixed(2)} ${r.toFixed(2)}`}closePath(){this.path+="Z"}rect(t,r,n,o){this.path+=`M${t} ${r}h${n}v${o}h${-n}Z`}arc(t,r,n){this.path+=`M${t-n} ${r}a${n} ${n} 0 1 0 ${2*n} 0a${n} ${n} 0 1 0 ${-2*n} 0`}setLineDash(t){this.dash=t}translate(t,r){this.turn+=`translate(${t} ${r})`}rotate(t){this.turn+=`rotate(${t*180/Math.PI})`}clip(){let t=`clip${++this.clips}`;this.parts.push(`<clipPath id="${t}"><path d="${this.path}"/></clipPath>`),this.clipping=` clip-path="url(#${t})"`}put(t,r=""){let n=this.turn?` transform="${this.turn}"`:"",o=this.globalAlpha<1?` opacity="${this.globalAlpha}"`:"";this.parts.push(`<${t}${n}${o}${this.clipping}${r?`>${r}</text>`:"/>"}`)}stroke(){let t=this.dash.length?` stroke-dasharray="${this.dash}"`:"",r=`fill="none" stroke="${this.strokeStyle}" stroke-width="${this.lineWidth}"${t} stroke-linejoin="round"`;this.put(`path d="${this.path}" ${r}`)}fill(){this.put(`path d="${this.path}" fill="${this.fillStyle}"`)}fillRect(t,r,n,o){this.put(`rect x="${t}" y="${r}" width="${n}" height="${o}" fill="${this.fillStyle}"`)}fillText(t,r,n){let[,o,i]=/(bold |600 )?([\d.]+px)/.exec(this.font)??["","","12px"],a=t.replace(/&/g,"&amp;").replace(/</g,"&lt;"),s=`x="${r}" y="${n}" dy="${pp[this.textBaseline]}" text-anchor="${dp[this.textAlign]}"`,l=`font-family="Helvetica, Arial, sans-serif" font-size="${i}"${o?' font-weight="600"':""}`;this.put(`text ${s} fill="${this.fillStyle}" ${l}`,a)}measureText(t){return{width:mp*t.length}}text(){return`<svg xmlns="http://www.w3.org/2000/svg" ${`width="${this.width}" height="${this.height}" viewBox="0 0 ${this.width} ${this.height}"`}>${this.parts.join("")}</svg>`}};var Ur="mosaic-reproduce",Xs=26;async function zr(e,t,r,n,o,i){let a=n+Xs,s=u=>{u.fillStyle=o.ground,u.fillRect(0,0,r,a),u.font="600 13px Roboto, Helvetica, Arial, sans-serif",u.fillStyle=o.ink,u.textBaseline="middle",u.textAlign="left",u.fillText(t,12,14),u.save(),u.translate(0,Xs),i(u),u.restore()};if(e==="svg"){let u=new Fr(r,a);return s(u),new Blob([u.text()],{type:"image/svg+xml"})}let l=Object.assign(document.createElement("canvas"),{width:2*r,height:2*a}),f=l.getContext("2d");return f.scale(2,2),s(f),new Promise(u=>l.toBlob(u,"image/png"))}function Bt(e,t,r){let n=`Reproduce this: ${t}`,o=L("button",{type:"button",class:"more",title:n,"aria-label":n},"⋯"),i={bubbles:!0,composed:!0,detail:{panel:e,figure:r}};return o.addEventListener("click",()=>o.dispatchEvent(new CustomEvent(Ur,i))),o}function el(e){return Math.abs(e=Math.round(e))>=1e21?e.toLocaleString("en").replace(/,/g,""):e.toString(10)}function mt(e,t){if(!isFinite(e)||e===0)return null;var r=(e=t?e.toExponential(t-1):e.toExponential()).indexOf("e"),n=e.slice(0,r);return[n.length>1?n[0]+n.slice(2):n,+e.slice(r+1)]}function Pe(e){return e=mt(Math.abs(e)),e?e[1]:NaN}function tl(e,t){return function(r,n){for(var o=r.length,i=[],a=0,s=e[0],l=0;o>0&&s>0&&(l+s+1>n&&(s=Math.max(1,n-l)),i.push(r.substring(o-=s,o+s)),!((l+=s+1)>n));)s=e[a=(a+1)%e.length];return i.reverse().join(t)}}function rl(e){return function(t){return t.replace(/[0-9]/g,function(r){return e[+r]})}}var hp=/^(?:(.)?([<>=^]))?([+\-( ])?([$#])?(0)?(\d+)?(,)?(\.\d+)?(~)?([a-z%])?$/i;function Ie(e){if(!(t=hp.exec(e)))throw new Error("invalid format: "+e);var t;return new jr({fill:t[1],align:t[2],sign:t[3],symbol:t[4],zero:t[5],width:t[6],comma:t[7],precision:t[8]&&t[8].slice(1),trim:t[9],type:t[10]})}Ie.prototype=jr.prototype;function jr(e){this.fill=e.fill===void 0?" ":e.fill+"",this.align=e.align===void 0?">":e.align+"",this.sign=e.sign===void 0?"-":e.sign+"",this.symbol=e.symbol===void 0?"":e.symbol+"",this.zero=!!e.zero,this.width=e.width===void 0?void 0:+e.width,this.comma=!!e.comma,this.precision=e.precision===void 0?void 0:+e.precision,this.trim=!!e.trim,this.type=e.type===void 0?"":e.type+""}jr.prototype.toString=function(){return this.fill+this.align+this.sign+this.symbol+(this.zero?"0":"")+(this.width===void 0?"":Math.max(1,this.width|0))+(this.comma?",":"")+(this.precision===void 0?"":"."+Math.max(0,this.precision|0))+(this.trim?"~":"")+this.type};function nl(e){e:for(var t=e.length,r=1,n=-1,o;r<t;++r)switch(e[r]){case".":n=o=r;break;case"0":n===0&&(n=r),o=r;break;default:if(!+e[r])break e;n>0&&(n=0);break}return n>0?e.slice(0,n)+e.slice(o+1):e}var ir;function ol(e,t){var r=mt(e,t);if(!r)return ir=void 0,e.toPrecision(t);var n=r[0],o=r[1],i=o-(ir=Math.max(-8,Math.min(8,Math.floor(o/3)))*3)+1,a=n.length;return i===a?n:i>a?n+new Array(i-a+1).join("0"):i>0?n.slice(0,i)+"."+n.slice(i):"0."+new Array(1-i).join("0")+mt(e,Math.max(0,t+i-1))[0]}function Ao(e,t){var r=mt(e,t);if(!r)return e+"";var n=r[0],o=r[1];return o<0?"0."+new Array(-o).join("0")+n:n.length>o+1?n.slice(0,o+1)+"."+n.slice(o+1):n+new Array(o-n.length+2).join("0")}var To={"%":(e,t)=>(e*100).toFixed(t),b:e=>Math.round(e).toString(2),c:e=>e+"",d:el,e:(e,t)=>e.toExponential(t),f:(e,t)=>e.toFixed(t),g:(e,t)=>e.toPrecision(t),o:e=>Math.round(e).toString(8),p:(e,t)=>Ao(e*100,t),r:Ao,s:ol,X:e=>Math.round(e).toString(16).toUpperCase(),x:e=>Math.round(e).toString(16)};function $o(e){return e}var il=Array.prototype.map,al=["y","z","a","f","p","n","µ","m","","k","M","G","T","P","E","Z","Y"];function sl(e){var t=e.grouping===void 0||e.thousands===void 0?$o:tl(il.call(e.grouping,Number),e.thousands+""),r=e.currency===void 0?"":e.currency[0]+"",n=e.currency===void 0?"":e.currency[1]+"",o=e.decimal===void 0?".":e.decimal+"",i=e.numerals===void 0?$o:rl(il.call(e.numerals,String)),a=e.percent===void 0?"%":e.percent+"",s=e.minus===void 0?"−":e.minus+"",l=e.nan===void 0?"NaN":e.nan+"";function f(c,p){c=Ie(c);var h=c.fill,w=c.align,v=c.sign,k=c.symbol,g=c.zero,E=c.width,N=c.comma,M=c.precision,$=c.trim,x=c.type;x==="n"?(N=!0,x="g"):To[x]||(M===void 0&&(M=12),$=!0,x="g"),(g||h==="0"&&w==="=")&&(g=!0,h="0",w="=");var C=(p&&p.prefix!==void 0?p.prefix:"")+(k==="$"?r:k==="#"&&/[boxX]/.test(x)?"0"+x.toLowerCase():""),R=(k==="$"?n:/[%p]/.test(x)?a:"")+(p&&p.suffix!==void 0?p.suffix:""),O=To[x],P=/[defgprs%]/.test(x);M=M===void 0?6:/[gprs]/.test(x)?Math.max(1,Math.min(21,M)):Math.max(0,Math.min(20,M));function I(A){var B=C,G=R,_,z,W;if(x==="c")G=O(A)+G,A="";else{A=+A;var j=A<0||1/A<0;if(A=isNaN(A)?l:O(Math.abs(A),M),$&&(A=nl(A)),j&&+A==0&&v!=="+"&&(j=!1),B=(j?v==="("?v:s:v==="-"||v==="("?"":v)+B,G=(x==="s"&&!isNaN(A)&&ir!==void 0?al[8+ir/3]:"")+G+(j&&v==="("?")":""),P){for(_=-1,z=A.length;++_<z;)if(W=A.charCodeAt(_),48>W||W>57){G=(W===46?o+A.slice(_+1):A.slice(_))+G,A=A.slice(0,_);break}}}N&&!g&&(A=t(A,1/0));var D=B.length+A.length+G.length,U=D<E?new Array(E-D+1).join(h):"";switch(N&&g&&(A=t(U+A,U.length?E-G.length:1/0),U=""),w){case"<":A=B+A+G+U;break;case"=":A=B+U+A+G;break;case"^":A=U.slice(0,D=U.length>>1)+B+A+G+U.slice(D);break;default:A=U+B+A+G;break}return i(A)}return I.toString=function(){return c+""},I}function u(c,p){var h=Math.max(-8,Math.min(8,Math.floor(Pe(p)/3)))*3,w=Math.pow(10,-h),v=f((c=Ie(c),c.type="f",c),{suffix:al[8+h/3]});return function(k){return v(w*k)}}return{format:f,formatPrefix:u}}var Wr,xe,Hr;So({thousands:",",grouping:[3],currency:["$",""]});function So(e){return Wr=sl(e),xe=Wr.format,Hr=Wr.formatPrefix,Wr}function Oo(e){return Math.max(0,-Pe(Math.abs(e)))}function Lo(e,t){return Math.max(0,Math.max(-8,Math.min(8,Math.floor(Pe(t)/3)))*3-Pe(Math.abs(e)))}function Ro(e,t){return e=Math.abs(e),t=Math.abs(t)-e,Math.max(0,Pe(t)-Pe(e))+1}var gp=xe(",.0f"),bp=xe(".4~f"),wp=[0,1,2,3,4,5,6].map(e=>xe(`.${e}f`)),yp=[0,1,2,3,4,5,6].map(e=>xe(`+.${e}f`)),pe=e=>Math.abs(e)>=1e3?gp(e):bp(e),ie=(e,t=2)=>wp[t](e),ar=(e,t=2)=>yp[t](e+0),ll=xe(",.3~r"),fl=xe("+,.3~r");function ht(e,t=2){if(!(e>0))return t;let r=Math.floor(Math.log10(e));return Math.min(Math.max((e/10**r<2?1:0)-r,t),6)}var vp="–";function ul(e){let{spec:t}=e,r=t.quantities.map(({name:p,label:h,unit:w,meaning:v})=>{let k=L("span",{class:"value"}),g=L("span",{class:"truth"});return{item:L("div",{class:"quantity",title:v,"data-quantity":p},`${h} `,k,g),value:k,truth:g,unit:w}}),n=`about: ${t.title}`,o=L("button",{type:"button",popovertarget:"meaning","aria-label":n},"(?)"),i=[t.meaning,...t.quantities.map(({label:p,meaning:h})=>`${p}: ${h}`)],a=L("div",{id:"meaning",popover:"auto",role:"note","aria-label":n});a.append(...i.map(p=>L("p",{},p)));let s=L("div",{class:"buttons"},o,a,Bt(t.panel,t.title)),l=L("div",{class:"quantities"},...r.map(({item:p})=>p)),f=L("section",{class:"derived","aria-label":t.title},l,s),u={numbers(p){r.forEach(({item:h,value:w,truth:v,unit:k},g)=>{let E=p[g];E&&(h.classList.toggle("is-seen",E.seen),w.textContent=cl(E.of_medians,k),v.textContent=E.seen||Number.isNaN(E.truth)?"":`${t.truth} ${cl(E.truth,k)}`)})},dark(p){Ce(f,e.colours[p?"dark":"light"])}};u.numbers(e.numbers),u.dark(e.dark);let c=Dt(f,p=>u.numbers(p.derived));return{element:f,changes:u,destroy:c}}function cl(e,t){return Number.isNaN(e)?vp:[ie(e),t].filter(Boolean).join(" ")}var dl=`.scalars {
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
:host(.on-stage) .scalars {
  --type: clamp(15px, min(2.2vw, 4.2vh), 90px);
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(0, 1fr));
  gap: 0 2vw;
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
`;var Gr=.7,pl=1.06;function _o(e,t){return e.is_filters?{...e,...t}:e}function hl(e,t){if(!t.names.length)return{...e,rows:e.rows.filter(n=>!n.is_filters)};if(e.observed_range)return{...e,observed_range:ml(e.observed_range,t)};if(!e.rows.some(n=>n.is_filters))return e;let r=e.rows.map(n=>_o(n,t));return{...e,rows:r,x_range:ml(e.x_range,t)}}function ml([e,t],{low:r,high:n}){let[o,i]=[Math.min(...r)/pl,Math.max(...n)*pl];return[Math.min(e,o),Math.max(t,i)]}function Je(e){return e.is_filters===!0&&"titles"in e}function gl({titles:e,axis:t,low:r,high:n},o){let[i,a,s]=[t[o],r[o],n[o]].map(l=>pe(Number(l.toPrecision(3))));return`${e[o]}, ${i} µm (${a} to ${s})`}var kp="linear",Co={lookback:"lookback",age:"age"};function Vr({times:e,today:t=0},{time:r,observed_at:n}){return e?r===Co.lookback?t:r===Co.age&&!Number.isNaN(n)?n:null:null}function bl(e,t){return Vr(e,t)===null?e.x_label:e.times?.[t.time]??e.x_label}function wl(e,t,r,n){let o=Vr(e,t);if(o===null)return null;let i=Math.abs(o-r),a=`${Number(i.toPrecision(3))} ${n}`;return t.time===Co.lookback?`${a} ago`:`${a} ${r<=o?"before":"after"} it is observed`}function yl(e){if(!e.linear)return e;let{y_label:t,unit:r}=e.linear;return{...e,y_label:t,error_unit:r,rows:e.rows.map(n=>({...n,unit:r})),is_linear:!0}}function vl(e){let t=Object.entries(e).map(([r,n])=>[r,n.map(o=>10**o)]);return Object.fromEntries(t)}var Ft=e=>e.sfr===kp;var Me="12px Roboto, Helvetica, Arial, sans-serif",gt="11px Roboto, Helvetica, Arial, sans-serif";function bt(e){return ArrayBuffer.isView(e)?new Float32Array(e.buffer,e.byteOffset,e.length):Float32Array.from(e)}function qr(e,t,r,n=1){let o=n*(window.devicePixelRatio||1),[i,a]=[Math.round(t*o),Math.round(r*o)];(e.width!==i||e.height!==a)&&Object.assign(e,{width:i,height:a});let s=e.getContext("2d");return s.setTransform(o,0,0,o,0,0),s.clearRect(0,0,t,r),s}function xl(e,t,r,n){let o=0,i=new ResizeObserver(()=>{!e.clientWidth||e.clientWidth===o||(o=e.clientWidth,Object.assign(t.style,{width:`${o}px`,height:`${r}px`}),n())});return i.observe(e),{get width(){return o},destroy:()=>i.disconnect()}}function ke(e,t,r){e.save(),e.beginPath(),e.rect(t.left,t.top,t.right-t.left,t.bottom-t.top),e.clip(),r(),e.restore()}function Yr(e,t,r,n){e.save(),e.translate(r,n),e.rotate(-Math.PI/2),e.textAlign="center",e.fillText(t,0,0),e.restore()}var sr=[[],[7,3],[2,3],[8,3,2,3]],Po=9,Np=[4,3],Nl=[1.5,3],kl=10,wt=4.5;function El(e,t,r,n,o){let i=Math.max(r,t.left-1),a=Math.min(n,t.right+1);a>i&&ke(e,{...t,left:i,right:a},()=>{e.globalAlpha=.1,e.fillStyle=o.hidden,e.fillRect(i,t.top,a-i,t.bottom-t.top),e.globalAlpha=.3,e.strokeStyle=o.hidden,e.lineWidth=1,e.setLineDash([]),e.beginPath();let s=t.bottom-t.top;for(let l=Math.floor((i-s)/Po)*Po;l<a;l+=Po)e.moveTo(l,t.bottom),e.lineTo(l+s,t.top);e.stroke()})}function Ut(e,t,r,n,o,i,a=[]){e.strokeStyle=o,e.lineWidth=i,e.lineJoin="round",e.setLineDash(a),e.beginPath();let s=!1;for(let l=0;l<r.length;l++){let f=r[l];if(Number.isNaN(f))s=!1;else if(s)e.lineTo(t[l],n(f));else{let u=Number.isNaN(r[l+1]);e.moveTo(t[l]-(u?1:0),n(f)),u&&e.lineTo(t[l]+1,n(f)),s=!0}}e.stroke()}function Io(e,t,r,n,o,i,a){let s=Number.isNaN(a)?t.length:t.findIndex(f=>f>a),l=s<0?t.length:s;Ut(e,t.subarray(0,l),r.subarray(0,l),n,o,i),l<t.length&&Ut(e,t.subarray(Math.max(l-1,0)),r.subarray(Math.max(l-1,0)),n,o,i,Np)}function Do(e,t,r,n,o,i,a){e.globalAlpha=a,e.fillStyle=i,e.beginPath();for(let s=0;s<r.length;s++){if(Number.isNaN(r[s]))continue;let l=s;for(;l<r.length&&!Number.isNaN(r[l]);)l++;e.moveTo(t[s],o(n[s]));for(let f=s+1;f<l;f++)e.lineTo(t[f],o(n[f]));for(let f=l-1;f>=s;f--)e.lineTo(t[f],o(r[f]));e.closePath(),s=l}e.fill(),e.globalAlpha=1}function Ml(e,t,{median:r,low:n,high:o},i,a,s,l=1){let f=s?(s%2?-1:1)*(3+3*Math.ceil(s/2)):0,u=(s?4.5:9)*l,c=(s?3.5:5)*l;for(let p=0;p<r.length;p++){if(Number.isNaN(r[p]))continue;let h=t[p]+f;e.globalAlpha=s?.5:.35,e.fillStyle=a,Number.isNaN(n[p])||e.fillRect(h-u/2,Math.min(i(n[p]),i(o[p])),u,Math.abs(i(o[p])-i(n[p]))),e.globalAlpha=1;let w=i(r[p]);e.beginPath(),e.moveTo(h,w-c),e.lineTo(h+c,w),e.lineTo(h,w+c),e.lineTo(h-c,w),e.closePath(),e.fill()}}function Bo(e,t,r,n,o,i,a){for(let s=0;s<r.length;s++)Number.isNaN(r[s])||(e.beginPath(),e.arc(t[s],n(r[s]),o,0,2*Math.PI),e.fillStyle=i,e.fill(),o>3&&Kr(e,t[s],n(r[s]),o,a,1))}function Kr(e,t,r,n,o,i){e.beginPath(),e.arc(t,r,n,0,2*Math.PI),e.setLineDash([]),e.strokeStyle=o,e.lineWidth=i,e.stroke()}function Al(e,t,r,n,o){e.strokeStyle=o.mark,e.lineWidth=1.5,e.setLineDash([5,4]),e.beginPath(),e.moveTo(r,t.top),e.lineTo(r,t.bottom),e.stroke(),e.setLineDash([]),e.fillStyle=o.mark,e.textBaseline="top";let i=r>(t.left+t.right)/2;e.textAlign=i?"right":"left",e.fillText(n,r+(i?-5:5),t.bottom-16),e.textBaseline="middle"}function Fo(e,t,r,n,o,i){e.strokeStyle=i,e.lineWidth=1.5,e.globalAlpha=.75,e.setLineDash([]),e.beginPath();for(let a=0;a<n.length;a++)Number.isNaN(n[a])||(e.moveTo(t[a],o(n[a])),e.lineTo(r[a],o(n[a])));e.stroke(),e.globalAlpha=1}function Tl(e,t,r,n,o,i){e.setLineDash([]);for(let[a,s]of[[i,3.6],[o,1.8]]){e.strokeStyle=a,e.lineWidth=s,e.beginPath();for(let l=0;l<r.length;l++)Number.isNaN(r[l])||(e.moveTo(t[l]-kl,n(r[l])),e.lineTo(t[l]+kl,n(r[l])));e.stroke()}}function $l(e,t,r,n,o,i){let[a,s]=r.domain();if(!(n>=a&&n<=s))return;let l=r(n);e.setLineDash([]),e.fillStyle=i.mark,e.strokeStyle=i.ground,e.lineWidth=1.5,e.beginPath(),e.moveTo(l-wt,t.top),e.lineTo(l+wt,t.top),e.lineTo(l,t.top+2*wt),e.closePath(),e.stroke(),e.fill();let f=l>(t.left+t.right)/2;e.font=gt;let u=e.measureText(o).width+4,c=f?l+wt+4:l-wt-4-u;e.globalAlpha=.75,e.fillStyle=i.ground,e.fillRect(c,t.top-1,u,2*wt+3),e.globalAlpha=1,e.fillStyle=i.mark,e.textAlign="left",e.textBaseline="middle",e.fillText(o,c+2,t.top+wt),e.font=Me}function lr(e,t,r,n,o,i,a=[]){let[s,l]=r.domain();n>=Math.min(s,l)&&n<=Math.max(s,l)&&(e.strokeStyle=o,e.lineWidth=i,e.setLineDash(a),e.beginPath(),e.moveTo(r(n),t.top),e.lineTo(r(n),t.bottom),e.stroke())}function yt(e,t){return e==null||t==null?NaN:e<t?-1:e>t?1:e>=t?0:NaN}function Uo(e,t){return e==null||t==null?NaN:t<e?-1:t>e?1:t>=e?0:NaN}function Zr(e){let t,r,n;e.length!==2?(t=yt,r=(s,l)=>yt(e(s),l),n=(s,l)=>e(s)-l):(t=e===yt||e===Uo?e:Ep,r=e,n=e);function o(s,l,f=0,u=s.length){if(f<u){if(t(l,l)!==0)return u;do{let c=f+u>>>1;r(s[c],l)<0?f=c+1:u=c}while(f<u)}return f}function i(s,l,f=0,u=s.length){if(f<u){if(t(l,l)!==0)return u;do{let c=f+u>>>1;r(s[c],l)<=0?f=c+1:u=c}while(f<u)}return f}function a(s,l,f=0,u=s.length){let c=o(s,l,f,u-1);return c>f&&n(s[c-1],l)>-n(s[c],l)?c-1:c}return{left:o,center:a,right:i}}function Ep(){return 0}function zo(e){return e===null?NaN:+e}var Sl=Zr(yt),Ol=Sl.right,Mp=Sl.left,Ap=Zr(zo).center,jo=Ol;var Tp=Math.sqrt(50),$p=Math.sqrt(10),Sp=Math.sqrt(2);function Qr(e,t,r){let n=(t-e)/Math.max(0,r),o=Math.floor(Math.log10(n)),i=n/Math.pow(10,o),a=i>=Tp?10:i>=$p?5:i>=Sp?2:1,s,l,f;return o<0?(f=Math.pow(10,-o)/a,s=Math.round(e*f),l=Math.round(t*f),s/f<e&&++s,l/f>t&&--l,f=-f):(f=Math.pow(10,o)*a,s=Math.round(e/f),l=Math.round(t/f),s*f<e&&++s,l*f>t&&--l),l<s&&.5<=r&&r<2?Qr(e,t,r*2):[s,l,f]}function We(e,t,r){if(t=+t,e=+e,r=+r,!(r>0))return[];if(e===t)return[e];let n=t<e,[o,i,a]=n?Qr(t,e,r):Qr(e,t,r);if(!(i>=o))return[];let s=i-o+1,l=new Array(s);if(n)if(a<0)for(let f=0;f<s;++f)l[f]=(i-f)/-a;else for(let f=0;f<s;++f)l[f]=(i-f)*a;else if(a<0)for(let f=0;f<s;++f)l[f]=(o+f)/-a;else for(let f=0;f<s;++f)l[f]=(o+f)*a;return l}function fr(e,t,r){return t=+t,e=+e,r=+r,Qr(e,t,r)[2]}function De(e,t,r){t=+t,e=+e,r=+r;let n=t<e,o=n?fr(t,e,r):fr(e,t,r);return(n?-1:1)*(o<0?1/-o:o)}function Jr(e,t){switch(arguments.length){case 0:break;case 1:this.range(e);break;default:this.range(t).domain(e);break}return this}function Xr(e,t,r){e.prototype=t.prototype=r,r.constructor=e}function Wo(e,t){var r=Object.create(e.prototype);for(var n in t)r[n]=t[n];return r}function dr(){}var cr=.7,rn=1/cr,zt="\\s*([+-]?\\d+)\\s*",ur="\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)\\s*",Be="\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)%\\s*",Op=/^#([0-9a-f]{3,8})$/,Lp=new RegExp(`^rgb\\(${zt},${zt},${zt}\\)$`),Rp=new RegExp(`^rgb\\(${Be},${Be},${Be}\\)$`),_p=new RegExp(`^rgba\\(${zt},${zt},${zt},${ur}\\)$`),Cp=new RegExp(`^rgba\\(${Be},${Be},${Be},${ur}\\)$`),Pp=new RegExp(`^hsl\\(${ur},${Be},${Be}\\)$`),Ip=new RegExp(`^hsla\\(${ur},${Be},${Be},${ur}\\)$`),Ll={aliceblue:15792383,antiquewhite:16444375,aqua:65535,aquamarine:8388564,azure:15794175,beige:16119260,bisque:16770244,black:0,blanchedalmond:16772045,blue:255,blueviolet:9055202,brown:10824234,burlywood:14596231,cadetblue:6266528,chartreuse:8388352,chocolate:13789470,coral:16744272,cornflowerblue:6591981,cornsilk:16775388,crimson:14423100,cyan:65535,darkblue:139,darkcyan:35723,darkgoldenrod:12092939,darkgray:11119017,darkgreen:25600,darkgrey:11119017,darkkhaki:12433259,darkmagenta:9109643,darkolivegreen:5597999,darkorange:16747520,darkorchid:10040012,darkred:9109504,darksalmon:15308410,darkseagreen:9419919,darkslateblue:4734347,darkslategray:3100495,darkslategrey:3100495,darkturquoise:52945,darkviolet:9699539,deeppink:16716947,deepskyblue:49151,dimgray:6908265,dimgrey:6908265,dodgerblue:2003199,firebrick:11674146,floralwhite:16775920,forestgreen:2263842,fuchsia:16711935,gainsboro:14474460,ghostwhite:16316671,gold:16766720,goldenrod:14329120,gray:8421504,green:32768,greenyellow:11403055,grey:8421504,honeydew:15794160,hotpink:16738740,indianred:13458524,indigo:4915330,ivory:16777200,khaki:15787660,lavender:15132410,lavenderblush:16773365,lawngreen:8190976,lemonchiffon:16775885,lightblue:11393254,lightcoral:15761536,lightcyan:14745599,lightgoldenrodyellow:16448210,lightgray:13882323,lightgreen:9498256,lightgrey:13882323,lightpink:16758465,lightsalmon:16752762,lightseagreen:2142890,lightskyblue:8900346,lightslategray:7833753,lightslategrey:7833753,lightsteelblue:11584734,lightyellow:16777184,lime:65280,limegreen:3329330,linen:16445670,magenta:16711935,maroon:8388608,mediumaquamarine:6737322,mediumblue:205,mediumorchid:12211667,mediumpurple:9662683,mediumseagreen:3978097,mediumslateblue:8087790,mediumspringgreen:64154,mediumturquoise:4772300,mediumvioletred:13047173,midnightblue:1644912,mintcream:16121850,mistyrose:16770273,moccasin:16770229,navajowhite:16768685,navy:128,oldlace:16643558,olive:8421376,olivedrab:7048739,orange:16753920,orangered:16729344,orchid:14315734,palegoldenrod:15657130,palegreen:10025880,paleturquoise:11529966,palevioletred:14381203,papayawhip:16773077,peachpuff:16767673,peru:13468991,pink:16761035,plum:14524637,powderblue:11591910,purple:8388736,rebeccapurple:6697881,red:16711680,rosybrown:12357519,royalblue:4286945,saddlebrown:9127187,salmon:16416882,sandybrown:16032864,seagreen:3050327,seashell:16774638,sienna:10506797,silver:12632256,skyblue:8900331,slateblue:6970061,slategray:7372944,slategrey:7372944,snow:16775930,springgreen:65407,steelblue:4620980,tan:13808780,teal:32896,thistle:14204888,tomato:16737095,turquoise:4251856,violet:15631086,wheat:16113331,white:16777215,whitesmoke:16119285,yellow:16776960,yellowgreen:10145074};Xr(dr,Xe,{copy(e){return Object.assign(new this.constructor,this,e)},displayable(){return this.rgb().displayable()},hex:Rl,formatHex:Rl,formatHex8:Dp,formatHsl:Bp,formatRgb:_l,toString:_l});function Rl(){return this.rgb().formatHex()}function Dp(){return this.rgb().formatHex8()}function Bp(){return Fl(this).formatHsl()}function _l(){return this.rgb().formatRgb()}function Xe(e){var t,r;return e=(e+"").trim().toLowerCase(),(t=Op.exec(e))?(r=t[1].length,t=parseInt(t[1],16),r===6?Cl(t):r===3?new he(t>>8&15|t>>4&240,t>>4&15|t&240,(t&15)<<4|t&15,1):r===8?en(t>>24&255,t>>16&255,t>>8&255,(t&255)/255):r===4?en(t>>12&15|t>>8&240,t>>8&15|t>>4&240,t>>4&15|t&240,((t&15)<<4|t&15)/255):null):(t=Lp.exec(e))?new he(t[1],t[2],t[3],1):(t=Rp.exec(e))?new he(t[1]*255/100,t[2]*255/100,t[3]*255/100,1):(t=_p.exec(e))?en(t[1],t[2],t[3],t[4]):(t=Cp.exec(e))?en(t[1]*255/100,t[2]*255/100,t[3]*255/100,t[4]):(t=Pp.exec(e))?Dl(t[1],t[2]/100,t[3]/100,1):(t=Ip.exec(e))?Dl(t[1],t[2]/100,t[3]/100,t[4]):Ll.hasOwnProperty(e)?Cl(Ll[e]):e==="transparent"?new he(NaN,NaN,NaN,0):null}function Cl(e){return new he(e>>16&255,e>>8&255,e&255,1)}function en(e,t,r,n){return n<=0&&(e=t=r=NaN),new he(e,t,r,n)}function Fp(e){return e instanceof dr||(e=Xe(e)),e?(e=e.rgb(),new he(e.r,e.g,e.b,e.opacity)):new he}function jt(e,t,r,n){return arguments.length===1?Fp(e):new he(e,t,r,n??1)}function he(e,t,r,n){this.r=+e,this.g=+t,this.b=+r,this.opacity=+n}Xr(he,jt,Wo(dr,{brighter(e){return e=e==null?rn:Math.pow(rn,e),new he(this.r*e,this.g*e,this.b*e,this.opacity)},darker(e){return e=e==null?cr:Math.pow(cr,e),new he(this.r*e,this.g*e,this.b*e,this.opacity)},rgb(){return this},clamp(){return new he(xt(this.r),xt(this.g),xt(this.b),nn(this.opacity))},displayable(){return-.5<=this.r&&this.r<255.5&&-.5<=this.g&&this.g<255.5&&-.5<=this.b&&this.b<255.5&&0<=this.opacity&&this.opacity<=1},hex:Pl,formatHex:Pl,formatHex8:Up,formatRgb:Il,toString:Il}));function Pl(){return`#${vt(this.r)}${vt(this.g)}${vt(this.b)}`}function Up(){return`#${vt(this.r)}${vt(this.g)}${vt(this.b)}${vt((isNaN(this.opacity)?1:this.opacity)*255)}`}function Il(){let e=nn(this.opacity);return`${e===1?"rgb(":"rgba("}${xt(this.r)}, ${xt(this.g)}, ${xt(this.b)}${e===1?")":`, ${e})`}`}function nn(e){return isNaN(e)?1:Math.max(0,Math.min(1,e))}function xt(e){return Math.max(0,Math.min(255,Math.round(e)||0))}function vt(e){return e=xt(e),(e<16?"0":"")+e.toString(16)}function Dl(e,t,r,n){return n<=0?e=t=r=NaN:r<=0||r>=1?e=t=NaN:t<=0&&(e=NaN),new Se(e,t,r,n)}function Fl(e){if(e instanceof Se)return new Se(e.h,e.s,e.l,e.opacity);if(e instanceof dr||(e=Xe(e)),!e)return new Se;if(e instanceof Se)return e;e=e.rgb();var t=e.r/255,r=e.g/255,n=e.b/255,o=Math.min(t,r,n),i=Math.max(t,r,n),a=NaN,s=i-o,l=(i+o)/2;return s?(t===i?a=(r-n)/s+(r<n)*6:r===i?a=(n-t)/s+2:a=(t-r)/s+4,s/=l<.5?i+o:2-i-o,a*=60):s=l>0&&l<1?0:a,new Se(a,s,l,e.opacity)}function Ul(e,t,r,n){return arguments.length===1?Fl(e):new Se(e,t,r,n??1)}function Se(e,t,r,n){this.h=+e,this.s=+t,this.l=+r,this.opacity=+n}Xr(Se,Ul,Wo(dr,{brighter(e){return e=e==null?rn:Math.pow(rn,e),new Se(this.h,this.s,this.l*e,this.opacity)},darker(e){return e=e==null?cr:Math.pow(cr,e),new Se(this.h,this.s,this.l*e,this.opacity)},rgb(){var e=this.h%360+(this.h<0)*360,t=isNaN(e)||isNaN(this.s)?0:this.s,r=this.l,n=r+(r<.5?r:1-r)*t,o=2*r-n;return new he(Ho(e>=240?e-240:e+120,o,n),Ho(e,o,n),Ho(e<120?e+240:e-120,o,n),this.opacity)},clamp(){return new Se(Bl(this.h),tn(this.s),tn(this.l),nn(this.opacity))},displayable(){return(0<=this.s&&this.s<=1||isNaN(this.s))&&0<=this.l&&this.l<=1&&0<=this.opacity&&this.opacity<=1},formatHsl(){let e=nn(this.opacity);return`${e===1?"hsl(":"hsla("}${Bl(this.h)}, ${tn(this.s)*100}%, ${tn(this.l)*100}%${e===1?")":`, ${e})`}`}}));function Bl(e){return e=(e||0)%360,e<0?e+360:e}function tn(e){return Math.max(0,Math.min(1,e||0))}function Ho(e,t,r){return(e<60?t+(r-t)*e/60:e<180?r:e<240?t+(r-t)*(240-e)/60:t)*255}function Go(e,t,r,n,o){var i=e*e,a=i*e;return((1-3*e+3*i-a)*t+(4-6*i+3*a)*r+(1+3*e+3*i-3*a)*n+a*o)/6}function zl(e){var t=e.length-1;return function(r){var n=r<=0?r=0:r>=1?(r=1,t-1):Math.floor(r*t),o=e[n],i=e[n+1],a=n>0?e[n-1]:2*o-i,s=n<t-1?e[n+2]:2*i-o;return Go((r-n/t)*t,a,o,i,s)}}function jl(e){var t=e.length;return function(r){var n=Math.floor(((r%=1)<0?++r:r)*t),o=e[(n+t-1)%t],i=e[n%t],a=e[(n+1)%t],s=e[(n+2)%t];return Go((r-n/t)*t,o,i,a,s)}}var pr=e=>()=>e;function zp(e,t){return function(r){return e+r*t}}function jp(e,t,r){return e=Math.pow(e,r),t=Math.pow(t,r)-e,r=1/r,function(n){return Math.pow(e+n*t,r)}}function Wl(e){return(e=+e)==1?on:function(t,r){return r-t?jp(t,r,e):pr(isNaN(t)?r:t)}}function on(e,t){var r=t-e;return r?zp(e,r):pr(isNaN(e)?t:e)}var Vo=(function e(t){var r=Wl(t);function n(o,i){var a=r((o=jt(o)).r,(i=jt(i)).r),s=r(o.g,i.g),l=r(o.b,i.b),f=on(o.opacity,i.opacity);return function(u){return o.r=a(u),o.g=s(u),o.b=l(u),o.opacity=f(u),o+""}}return n.gamma=e,n})(1);function Hl(e){return function(t){var r=t.length,n=new Array(r),o=new Array(r),i=new Array(r),a,s;for(a=0;a<r;++a)s=jt(t[a]),n[a]=s.r||0,o[a]=s.g||0,i[a]=s.b||0;return n=e(n),o=e(o),i=e(i),s.opacity=1,function(l){return s.r=n(l),s.g=o(l),s.b=i(l),s+""}}}var nb=Hl(zl),ob=Hl(jl);function Gl(e,t){t||(t=[]);var r=e?Math.min(t.length,e.length):0,n=t.slice(),o;return function(i){for(o=0;o<r;++o)n[o]=e[o]*(1-i)+t[o]*i;return n}}function Vl(e){return ArrayBuffer.isView(e)&&!(e instanceof DataView)}function ql(e,t){var r=t?t.length:0,n=e?Math.min(r,e.length):0,o=new Array(n),i=new Array(r),a;for(a=0;a<n;++a)o[a]=kt(e[a],t[a]);for(;a<r;++a)i[a]=t[a];return function(s){for(a=0;a<n;++a)i[a]=o[a](s);return i}}function Yl(e,t){var r=new Date;return e=+e,t=+t,function(n){return r.setTime(e*(1-n)+t*n),r}}function et(e,t){return e=+e,t=+t,function(r){return e*(1-r)+t*r}}function Kl(e,t){var r={},n={},o;(e===null||typeof e!="object")&&(e={}),(t===null||typeof t!="object")&&(t={});for(o in t)o in e?r[o]=kt(e[o],t[o]):n[o]=t[o];return function(i){for(o in r)n[o]=r[o](i);return n}}var Yo=/[-+]?(?:\d+\.?\d*|\.?\d+)(?:[eE][-+]?\d+)?/g,qo=new RegExp(Yo.source,"g");function Wp(e){return function(){return e}}function Hp(e){return function(t){return e(t)+""}}function Zl(e,t){var r=Yo.lastIndex=qo.lastIndex=0,n,o,i,a=-1,s=[],l=[];for(e=e+"",t=t+"";(n=Yo.exec(e))&&(o=qo.exec(t));)(i=o.index)>r&&(i=t.slice(r,i),s[a]?s[a]+=i:s[++a]=i),(n=n[0])===(o=o[0])?s[a]?s[a]+=o:s[++a]=o:(s[++a]=null,l.push({i:a,x:et(n,o)})),r=qo.lastIndex;return r<t.length&&(i=t.slice(r),s[a]?s[a]+=i:s[++a]=i),s.length<2?l[0]?Hp(l[0].x):Wp(t):(t=l.length,function(f){for(var u=0,c;u<t;++u)s[(c=l[u]).i]=c.x(f);return s.join("")})}function kt(e,t){var r=typeof t,n;return t==null||r==="boolean"?pr(t):(r==="number"?et:r==="string"?(n=Xe(t))?(t=n,Vo):Zl:t instanceof Xe?Vo:t instanceof Date?Yl:Vl(t)?Gl:Array.isArray(t)?ql:typeof t.valueOf!="function"&&typeof t.toString!="function"||isNaN(t)?Kl:et)(e,t)}function Ko(e,t){return e=+e,t=+t,function(r){return Math.round(e*(1-r)+t*r)}}function Zo(e){return function(){return e}}function Qo(e){return+e}var Ql=[0,1];function Wt(e){return e}function Jo(e,t){return(t-=e=+e)?function(r){return(r-e)/t}:Zo(isNaN(t)?NaN:.5)}function Gp(e,t){var r;return e>t&&(r=e,e=t,t=r),function(n){return Math.max(e,Math.min(t,n))}}function Vp(e,t,r){var n=e[0],o=e[1],i=t[0],a=t[1];return o<n?(n=Jo(o,n),i=r(a,i)):(n=Jo(n,o),i=r(i,a)),function(s){return i(n(s))}}function qp(e,t,r){var n=Math.min(e.length,t.length)-1,o=new Array(n),i=new Array(n),a=-1;for(e[n]<e[0]&&(e=e.slice().reverse(),t=t.slice().reverse());++a<n;)o[a]=Jo(e[a],e[a+1]),i[a]=r(t[a],t[a+1]);return function(s){var l=jo(e,s,1,n)-1;return i[l](o[l](s))}}function an(e,t){return t.domain(e.domain()).range(e.range()).interpolate(e.interpolate()).clamp(e.clamp()).unknown(e.unknown())}function Xo(){var e=Ql,t=Ql,r=kt,n,o,i,a=Wt,s,l,f;function u(){var p=Math.min(e.length,t.length);return a!==Wt&&(a=Gp(e[0],e[p-1])),s=p>2?qp:Vp,l=f=null,c}function c(p){return p==null||isNaN(p=+p)?i:(l||(l=s(e.map(n),t,r)))(n(a(p)))}return c.invert=function(p){return a(o((f||(f=s(t,e.map(n),et)))(p)))},c.domain=function(p){return arguments.length?(e=Array.from(p,Qo),u()):e.slice()},c.range=function(p){return arguments.length?(t=Array.from(p),u()):t.slice()},c.rangeRound=function(p){return t=Array.from(p),r=Ko,u()},c.clamp=function(p){return arguments.length?(a=p?!0:Wt,u()):a!==Wt},c.interpolate=function(p){return arguments.length?(r=p,u()):r},c.unknown=function(p){return arguments.length?(i=p,c):i},function(p,h){return n=p,o=h,u()}}function ei(){return Xo()(Wt,Wt)}function ti(e,t,r,n){var o=De(e,t,r),i;switch(n=Ie(n??",f"),n.type){case"s":{var a=Math.max(Math.abs(e),Math.abs(t));return n.precision==null&&!isNaN(i=Lo(o,a))&&(n.precision=i),Hr(n,a)}case"":case"e":case"g":case"p":case"r":{n.precision==null&&!isNaN(i=Ro(o,Math.max(Math.abs(e),Math.abs(t))))&&(n.precision=i-(n.type==="e"));break}case"f":case"%":{n.precision==null&&!isNaN(i=Oo(o))&&(n.precision=i-(n.type==="%")*2);break}}return xe(n)}function Yp(e){var t=e.domain;return e.ticks=function(r){var n=t();return We(n[0],n[n.length-1],r??10)},e.tickFormat=function(r,n){var o=t();return ti(o[0],o[o.length-1],r??10,n)},e.nice=function(r){r==null&&(r=10);var n=t(),o=0,i=n.length-1,a=n[o],s=n[i],l,f,u=10;for(s<a&&(f=a,a=s,s=f,f=o,o=i,i=f);u-- >0;){if(f=fr(a,s,r),f===l)return n[o]=a,n[i]=s,t(n);if(f>0)a=Math.floor(a/f)*f,s=Math.ceil(s/f)*f;else if(f<0)a=Math.ceil(a*f)/f,s=Math.floor(s*f)/f;else break;l=f}return e},e}function mr(){var e=ei();return e.copy=function(){return an(e,mr())},Jr.apply(e,arguments),Yp(e)}function ri(e,t){e=e.slice();var r=0,n=e.length-1,o=e[r],i=e[n],a;return i<o&&(a=r,r=n,n=a,a=o,o=i,i=a),e[r]=t.floor(o),e[n]=t.ceil(i),e}function Jl(e){return Math.log(e)}function Xl(e){return Math.exp(e)}function Kp(e){return-Math.log(-e)}function Zp(e){return-Math.exp(-e)}function Qp(e){return isFinite(e)?+("1e"+e):e<0?0:e}function Jp(e){return e===10?Qp:e===Math.E?Math.exp:t=>Math.pow(e,t)}function Xp(e){return e===Math.E?Math.log:e===10&&Math.log10||e===2&&Math.log2||(e=Math.log(e),t=>Math.log(t)/e)}function ef(e){return(t,r)=>-e(-t,r)}function em(e){let t=e(Jl,Xl),r=t.domain,n=10,o,i;function a(){return o=Xp(n),i=Jp(n),r()[0]<0?(o=ef(o),i=ef(i),e(Kp,Zp)):e(Jl,Xl),t}return t.base=function(s){return arguments.length?(n=+s,a()):n},t.domain=function(s){return arguments.length?(r(s),a()):r()},t.ticks=s=>{let l=r(),f=l[0],u=l[l.length-1],c=u<f;c&&([f,u]=[u,f]);let p=o(f),h=o(u),w,v,k=s==null?10:+s,g=[];if(!(n%1)&&h-p<k){if(p=Math.floor(p),h=Math.ceil(h),f>0){for(;p<=h;++p)for(w=1;w<n;++w)if(v=p<0?w/i(-p):w*i(p),!(v<f)){if(v>u)break;g.push(v)}}else for(;p<=h;++p)for(w=n-1;w>=1;--w)if(v=p>0?w/i(-p):w*i(p),!(v<f)){if(v>u)break;g.push(v)}g.length*2<k&&(g=We(f,u,k))}else g=We(p,h,Math.min(h-p,k)).map(i);return c?g.reverse():g},t.tickFormat=(s,l)=>{if(s==null&&(s=10),l==null&&(l=n===10?"s":","),typeof l!="function"&&(!(n%1)&&(l=Ie(l)).precision==null&&(l.trim=!0),l=xe(l)),s===1/0)return l;let f=Math.max(1,n*s/t.ticks().length);return u=>{let c=u/i(Math.round(o(u)));return c*n<n-.5&&(c*=n),c<=f?l(u):""}},t.nice=()=>r(ri(r(),{floor:s=>i(Math.floor(o(s))),ceil:s=>i(Math.ceil(o(s)))})),t}function hr(){let e=em(Xo()).domain([1,10]);return e.copy=()=>an(e,hr()).base(e.base()),Jr.apply(e,arguments),e}var tm=62;function ue(e,t,r,n,o=!1){return(o?hr():mr()).domain([e,t]).range([r,n]).unknown(Number.NaN)}function Fe(e,t,r){let n=r;for(;t-e>r*1.001*De(e,t,n);)n/=1.5;let o=1e-9*De(e,t,n);return We(e-o,t+o,n)}function rf(e,t,r){let n=[];for(let a=Math.floor(Math.log10(e));a<=Math.log10(t);a++)for(let s of[1,1.5,2,3,4,5,6,8])s*10**a>=e*.999&&s*10**a<=t*1.001&&n.push(s*10**a);let o=ue(e,t,0,r/tm,!0),i=[];for(let a of n.sort((s,l)=>tf(s)-tf(l)))i.every(s=>Math.abs(o(a)-o(s))>.8)&&i.push(a);return i}function tf(e){let t=e/10**Math.floor(Math.log10(e)+1e-9);return[1,2,5,3,4,1.5,6,8].findIndex(r=>Math.abs(r-t)<1e-6)}function nf(e,t,r,n,o){if(!(t<=r))return e??[0,1];let i=.06*Math.max(r-t,n),a=[Math.floor((t-i)/n)*n,Math.ceil((r+i)/n)*n];if(!e)return a;let s=e[0]<=t&&e[1]>=r,l=a[1]-a[0];return s&&(o||e[1]-e[0]<=l+Math.max(2*n,.35*l))?e:o?[Math.min(e[0],a[0]),Math.max(e[1],a[1])]:a}var of=60,sn=14,ni=6,rm=36,oi=8,nm=.25,om=.001,af=1.06;function sf(e,t,r,n,o,i=!1,a=!1){let s=n-ni-rm-oi,l=Math.round(s*nm),f=ni+s-l,u={left:of,right:r-sn,top:ni,bottom:f},c={left:of,right:r-sn,top:f+oi,bottom:f+oi+l},{observed_range:p,observed_unit:h=1,x_range:w}=e,v=p!==void 0&&t.frame===e.observed_frame&&t.stretch>0,[k,g]=v?p:w,E=v?t.stretch*h:1,N=Vr(e,t),M=N===null?ue(k,g,u.left,u.right,e.x_log):ue(N-k,N-g,u.left,u.right),$=j=>M(N===null?j*E:N-j),x=j=>N===null?M.invert(j)/E:N-M.invert(j),[C,R]=im(e,t,j=>$(j)>=u.left-1&&$(j)<=u.right+1),O="is_linear"in e,P=O?De(0,R,6):e.y_step,I=a&&o?o.ends:nf(o?.ends,C,R,P,i);O&&(I[0]=0);let A=e.y_flipped?ue(I[0],I[1],u.top,u.bottom):ue(I[1],I[0],u.top,u.bottom),B=am(e,t,o?.most,i),G=e.y_flipped?1:-1,_=(c.top+c.bottom)/2,z=(c.bottom-c.top)/2;return{frame:u,below:c,x:M,at:$,back:x,y:A,dy:j=>_+G*Math.max(-af,Math.min(af,j/B))*z,ends:I,most:B,observed:v}}function im(e,t,r){let n=1/0,o=-1/0;for(let i of e.rows)for(let a of[...Object.values(t.columns[i.name]),...t.pins.map(s=>s[i.name].median)])for(let s=0;s<a.length;s++){let l=a[s];!Number.isNaN(l)&&r(i.axis[s])&&(l<n&&(n=l),l>o&&(o=l))}return[n,o]}function am(e,t,r,n){let o=[];for(let l of e.rows){let{median:f,low:u,high:c}=t.columns[l.name],p=gr(t,l.name);for(let h=0;h<f.length;h++)if(!Number.isNaN(f[h])&&!Number.isNaN(p[h])){let w=Number.isNaN(u[h])?[f[h]]:[u[h],c[h]];o.push(Math.max(...w.map(v=>Math.abs(v-p[h]))))}}if(!o.length)return r??e.least_residual;o.sort((l,f)=>l-f);let i="is_linear"in e?om:e.least_residual,a=Math.max(o[Math.floor(.97*(o.length-1))]*1.1,i);if(r&&a<=r&&(n||a>r/3))return r;let s=10**Math.floor(Math.log10(a));return[1,2,5,10].map(l=>l*s).find(l=>l>=a*.999)??10*s}function gr(e,t){return e.reference?e.pins[e.reference-1][t].median:e.columns[t].truth}var sm=4;function lf(e,t,r,{frame:n,below:o,x:i,y:a,dy:s,ends:l,most:f,observed:u},c){let p=(N,M,$,x)=>{e.moveTo(N,M),e.lineTo($,x)},[h,w]=i.domain(),v=t.x_log?rf(h,w,n.right-n.left):Fe(Math.min(h,w),Math.max(h,w),8),k=Fe(l[0],l[1],Math.max(3,(n.bottom-n.top)/34));e.setLineDash([]),e.lineWidth=1,e.strokeStyle=c.grid,e.beginPath();for(let N of v)for(let M of[n,o])p(i(N),M.top,i(N),M.bottom);for(let N of k)p(n.left,a(N),n.right,a(N));e.stroke(),e.strokeStyle=c.edge,e.beginPath();for(let N of[n,o])p(N.left,N.top,N.left,N.bottom),p(N.left,N.bottom,N.right,N.bottom);e.stroke(),e.strokeStyle=c.soft,e.beginPath(),p(o.left,s(0),o.right,s(0)),e.stroke(),e.fillStyle=c.soft,e.textBaseline="middle",e.textAlign="right";for(let N of k)e.fillText(pe(N),n.left-6,a(N));let g=Math.min(Math.max(-Math.floor(Math.log10(f*1.001)),0),6);for(let N of cf(t,r)?[-f,0,f]:[])e.fillText(N?ar(N,g):"0",o.left-6,s(N*.86));e.textAlign="center";for(let N of v){let M=pe(N),$=e.measureText(M).width/2;e.fillText(M,Math.min(i(N),n.right+sn-$-1),o.bottom+10)}let E=u&&t.observed_label?`${t.observed_label} at ${lm(t,r)}`:bl(t,r);e.fillText(E,(n.left+n.right)/2,o.bottom+27),Yr(e,t.y_label,12,(n.top+n.bottom)/2),e.textAlign="left",e.globalAlpha=.95,e.font=gt,e.fillText(fm(t,r),o.left+6,o.top+8),e.font=Me,e.globalAlpha=1}function ff(e,{along:t=[]},{frame:r,at:n},o){e.font=gt,e.fillStyle=o.soft,e.strokeStyle=o.soft,e.lineWidth=1,e.setLineDash([]),e.textAlign="center",e.textBaseline="middle";let i=[];for(let[a,s]of t){let l=n(a),f=e.measureText(s).width/2+sm,u=Math.min(Math.max(l,r.left+f),r.right-f);!(l>=r.left&&l<=r.right)||i.some(([p,h])=>u+f>p&&u-f<h)||(i.push([u-f,u+f]),e.beginPath(),e.moveTo(l,r.top),e.lineTo(l,r.top+4),e.stroke(),e.fillText(s,u,r.top+11))}e.font=Me}function lm(e,{stretch:t,redshift_of:r}){let n=e.truth==="truth"?"true":e.truth;return`the ${r==="own"?n:r} z ${ie(t-1)}`}function cf(e,t){return e.rows.some(r=>!gr(t,r.name).every(Number.isNaN))}function fm(e,t){let r=!cf(e,t),n=r?"":` [${e.error_unit}]`;return t.reference?`difference from ${t.letters[t.reference-1]}${n}`:r?t.truth==="off"?"truth kept back (T reveals it)":`${e.truth==="truth"?"no truth":`nothing ${e.truth}`} to compare with`:`predicted − ${e.truth}${n}`}function df(e,t,r,n,o){let{frame:i,below:a,at:s,y:l,dy:f}=n;e.font=Me;for(let c of[i,a])e.fillStyle=o.ground,e.fillRect(c.left,c.top,c.right-c.left,c.bottom-c.top),ke(e,c,()=>{for(let[p,h]of r.hidden[t.hatched])El(e,c,s(p),s(h),o)});lf(e,t,r,n,o),ff(e,t,n,o);let u=t.rows.map(c=>Float64Array.from(c.axis,s));ke(e,i,()=>{t.rows.forEach((c,p)=>{r.pins.forEach((w,v)=>{ln(e,c,u[p],w[c.name],l,o[`pin${v+1}`],1.5,.13,v+1)});let h=t.marks?s(r.observed_at):Number.NaN;Je(c)&&um(e,c,r.columns[c.name],s,l,o),cm(e,c,u[p],r.columns[c.name],l,o,r.edited,t.truth==="truth",h)}),t.marks&&!Number.isNaN(r.observed_at)&&Al(e,i,s(r.observed_at),r.redshift_of==="predicted"?"observed here, as predicted":"observed here",o)}),ke(e,a,()=>{t.rows.forEach((c,p)=>{let h=gr(r,c.name);r.pins.forEach((w,v)=>{v+1!==r.reference&&ln(e,c,u[p],uf(w[c.name],h),f,o[`pin${v+1}`],1.2,.1,v+1)}),ln(e,c,u[p],uf(r.columns[c.name],h),f,o.answer,1.5,.3)})})}function uf({low:e,median:t,high:r},n){let o=t.map((a,s)=>a-n[s]),i=a=>a.map((s,l)=>Number.isNaN(t[l])?Number.NaN:s-n[l]);return{median:o,low:i(e),high:i(r)}}function cm(e,t,r,n,o,i,a,s,l){let f=5.5*ii(t);t.dots?n.truth.forEach((u,c)=>{!Number.isNaN(u)&&(s||Number.isNaN(Ht(n,c)))&&Kr(e,r[c],o(u),f,i.ink,1.5)}):Io(e,r,n.truth,o,i.ink,1.1,l),t.dots?ln(e,t,r,n,o,i.answer,2,.3):(Do(e,r,n.low,n.high,o,i.answer,.3),Io(e,r,n.median,o,i.answer,2,l)),t.dots?Bo(e,r,n.exact,o,f,i.seen,i.ground):Ut(e,r,n.exact,o,i.seen,3),n.measured&&dm(e,t,r,n,o,i),n.implied&&(t.dots?Tl(e,r,n.implied,o,i.mark,i.ground):Ut(e,r,n.implied,o,i.mark,1.8,Nl)),t.dots&&t.names.forEach((u,c)=>{let p=Ht(n,c);a.includes(u)&&!Number.isNaN(p)&&Kr(e,r[c],o(p),f+4,i.answer,2)})}function um(e,t,r,n,o,i){let[a,s]=[t.low,t.high].map(u=>Float64Array.from(u,n)),l=r.exact.map((u,c)=>Number.isNaN(r.limit[c])?Ht(r,c):r.limit[c]),f=r.median.map((u,c)=>Number.isNaN(Ht(r,c))?u:Number.NaN);Fo(e,a,s,f,o,i.answer),Fo(e,a,s,l,o,i.seen)}function ii(e){return e.is_filters?Gr:1}function Ht({exact:e,measured:t},r){return Number.isNaN(e[r])?t?t[r]:Number.NaN:e[r]}function ln(e,t,r,n,o,i,a,s,l=0){if(t.dots)return Ml(e,r,n,o,i,l,ii(t));Do(e,r,n.low,n.high,o,i,s),Ut(e,r,n.median,o,i,a,l?sr[l-1]:[])}function dm(e,t,r,{measured:n,from:o,to:i,limit:a},s,l){let f=t.dots?4*ii(t):2.4;e.strokeStyle=l.seen,e.lineWidth=t.dots?2:1,e.setLineDash([]),e.beginPath();for(let u=0;u<n.length;u++)Number.isNaN(n[u])||(e.moveTo(r[u],s(o[u])),e.lineTo(r[u],s(i[u])));for(let u=0;u<a.length;u++)if(!Number.isNaN(a[u])){let c=s(a[u]);e.moveTo(r[u]-f,c),e.lineTo(r[u]+f,c),e.lineTo(r[u],c+1.6*f),e.closePath()}e.stroke(),Bo(e,r,n,s,f,l.seen,l.ground)}var fn=11;function pf(e,t,r,n){let o=cn(t,e.scene(),e.scales,r,n,(i,a)=>[Ht(i,a)]);return o?.row.names[o.i]??null}function mf(e,t,r,n){return ai(cn(t,e.scene(),e.scales,r,n,hf))}function ai(e){return!e||Je(e.row)&&!e.row.given[e.i]?null:{row:e.row.name,name:e.row.names[e.i]}}function hf({truth:e,exact:t,measured:r,limit:n,median:o},i){return[e,t,r,n,o].map(a=>a?.[i]??Number.NaN)}function cn(e,t,r,n,o,i=hf){let a=null,s=1/0;for(let l of e.rows){if(!l.dots)continue;let f=Je(l)?fn*Gr:fn;for(let u=0;u<l.names.length;u++){let c=r.at(l.axis[u])-n;if(!(Math.abs(c)>f))for(let p of i(t.columns[l.name],u)){let h=Math.hypot(c,r.y(p)-o);h<f&&h<s&&([a,s]=[{row:l,i:u},h])}}}return a}var pm=.01,gf=9;function bf(e,t,r,n,o){let{row:i,i:a}=si(e,t,r,n,o),s=t.columns[i.name],l="is_linear"in e,f=l?ll:ie,u=g=>s[g]?.[a]??Number.NaN,c=i.unit?` ${i.unit}`:"",[p,h,w,v]=["truth","median","low","high"].map(u),k=[mm(e,i,a,t)];if(Number.isNaN(p)||k.push(`${e.truth} ${f(p)}${c}`),Number.isNaN(u("exact"))?Number.isNaN(u("measured"))?Number.isNaN(u("limit"))||k.push(`not detected: fainter than ${f(u("limit"))}${c}`):k.push(`seen ${f(u("measured"))} ± ${f(u("to")-u("measured"))}${c}`):k.push(`seen ${f(u("exact"))}${c}`),!Number.isNaN(h)){k.push(`predicted ${f(h)}${Number.isNaN(w)?"":` (${f(w)} to ${f(v)})`}${c}`);let g=h-p,E=p>=w&&p<=v?", truth within the band":", truth outside the band";Number.isNaN(g)||k.push(`error ${(l?fl:ar)(g)} ${e.error_unit}${Number.isNaN(w)?"":E}`)}return Je(i)&&!i.given[a]&&k.push("not among these galaxies' magnitudes: predicted alone"),Number.isNaN(u("implied"))||k.push(`the spectrum through this filter ${ie(u("implied"))}${c}`),t.pins.forEach((g,E)=>{let N=g[i.name].median[a];Number.isNaN(N)||k.push(`${t.letters[E]}: ${f(N)}`)}),{x:r.at(i.axis[a]),lines:k}}function si(e,t,r,n,o){let i=o===null?null:cn(e,t,r,n,o);if(i)return{...i,distance:-1/0};let a=o===null?gf/2:gf,s={row:e.rows[0],i:0,distance:1/0};for(let l of e.rows)l.axis.forEach((f,u)=>{let c=Math.abs(r.at(f)-n),p=l.dots&&e.rows.length>1?c<a?-20:40:0;c+p<s.distance&&(s={row:l,i:u,distance:c+p})});return s}function mm(e,t,r,n){if(Je(t))return gl(t,r);if(t.dots)return`${t.label} ${t.names[r]}`;let o=t.axis[r],i=`${t.label}, ${wl(e,n,o,t.coordinate_unit)??`${pe(Number(o.toPrecision(4)))} ${t.coordinate_unit}`}`;return!e.observed_unit||!(n.stretch>0)?i:`${i} at rest, ${Number((o*n.stretch*e.observed_unit).toPrecision(3))} µm observed`}function wf(e,t){return[t.seen?fi(e,t):ci(t),ui(e,t),hm(e,t),li(e,t)].filter(Boolean).join(", ")}function hm(e,{implied:t}){return e.implied&&!Number.isNaN(t)?`${e.implied} ${ie(t)}`:""}function li({edges:[e,t]},{seen:r,lowest:n,highest:o}){let i=pm*(t-e);return!r&&(n<e+i||o>t-i)?"edge of what it learned":""}function fi(e,{value:t,edited:r}){return`${ie(t)}${yf(e,t)} ${r?"edited":"seen"}`}function ci({low:e,median:t,high:r,peaks:n}){if(n.length>1)return n.toSorted((f,u)=>u[1]-f[1]).map(([f,u,c])=>`${ie(f,ht(c))} (${Math.round(100*u)}%)`).join(", ");let o=(r-e)/2,i=ht(o),[a,s]=[ie(r-t,i),ie(t-e,i)],l=a===s?` ± ${a}`:` (+${a} −${s})`;return`${ie(t,i)}${Number.isNaN(o)?"":l}`}function ui(e,{seen:t,edited:r,truth:n,percentile:o,crps:i,low:a,median:s,high:l}){if(Number.isNaN(n)||t&&!r)return"";let f=(l-a)/2,u=`${e.truth} ${ie(n,t?2:ht(f))}${yf(e,n)}`;return t?u:Number.isNaN(o)?`${u}, error ${ar(s-n)}`:`${u}, ${gm(o)} percentile, CRPS ${ie(i,ht(i))}`}function gm(e){let r=e<1||e>99?Math.round(10*e)/10:Math.round(e),n=r%10,o=Math.floor(r/10)===1,i=!Number.isInteger(r)||o||n>3?"th":["th","st","nd","rd"][n];return`${r}${i}`}function yf({edges:e},t){return t<e[0]||t>e[1]?" (beyond this axis)":""}var bm="The percentile says how much of the predicted probability lies below the truth: for two galaxies of three it is to be between 16 and 84. The CRPS scores the whole prediction, in its unit: 0 is sure and right, and a lone guess has its distance from the truth.";function vf(e){let t=e.panels.map(i=>{let a=L("span",{class:"estimate"}),s=L("span",{class:"beside"}),l=[i.title,i.unit].filter(Boolean).join(", "),f=L("span",{class:"symbol",title:l},i.symbol),u=L("div",{class:"scalar","data-scalar":i.name},f,a,s);return{panel:i,item:u,estimate:a,truth:s}}),r=L("div",{class:"scalars"},...t.map(({item:i})=>i)),n={scalars(i){t.forEach(({panel:a,item:s,estimate:l,truth:f},u)=>{let c=i[u];if(!c)return;s.classList.toggle("is-seen",c.seen),s.classList.toggle("is-peaked",!c.seen&&c.peaks.length>1),l.textContent=c.seen?fi(a,c):ci(c);let p=[ui(a,c),li(a,c)].filter(Boolean).join(", ");f.textContent=p,f.title=p?`${p}. ${bm}`:""})},dark(i){Ce(r,e.colours[i?"dark":"light"])}};n.scalars(e.scalars),n.dark(e.dark);let o=Dt(r,i=>n.scalars(i.densities.scalars[0]));return{element:r,changes:n,destroy:o}}var xf=`.mosaic-legend {
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
`;function Gt(e){let t=null,r=null,n=()=>{r!==null&&clearTimeout(r),r=null},o=a=>{r=setTimeout(i,1500),e(a)},i=()=>{n();let a=t;t=null,a!==null&&o(a)};return{newest(a){r!==null?t=a:o(a)},now(a){t=null,n(),e(a)},acknowledge:i,stop:n}}var ym=1.5,vm=5,xm=.04,km=.55,Nm=.4,Em=1e-5;function kf({edges:[e,t]},r,n,o,i=!1){if(i&&o!==void 0)return o;if(r.seen)return null;let s=[...[r,...n.filter(u=>!u.seen)].flatMap(({lowest:u,highest:c})=>[u,c]),r.truth,r.implied].filter(u=>u>=e&&u<=t);if(!(r.highest>r.lowest)||s.length<2)return null;let l=Math.min(...s),f=Math.max(...s);return f-l>(o===null?Nm:km)*(t-e)?null:o&&Mm(o,l,f)?o:Am(l,f,e,t)}function Mm([e,t],r,n){let o=xm*(t-e);return r>=e+o&&n<=t-o&&t-e<=vm*(n-r)}function Am(e,t,r,n){let o=ym*Math.max(t-e,Em*(n-r)),i=De(0,o,10),a=(e+t)/2,s=Math.floor((a-o/2)/i)*i,l=Math.ceil((a+o/2)/i)*i;return[Math.max(s,r),Math.min(l,n)]}var un=10,Tm=22,Nt={top:3,height:9,gap:7},Nf=30,$m=6,Ef=.001;function Mf(e,t,r,n,o,i){let[a,s]=[un,r-un],l=o?o.zoom?[o.zoom.from,o.zoom.to]:null:void 0,f=t.pins.map(g=>g[e.name]),u=kf(e,t.scalars[e.name],f,l,i),c=Nt.top+Nt.height+Nt.gap,p={left:a,right:s,top:u?c:Nt.top,bottom:n-Tm};if(!u)return{frame:p,x:ue(e.edges[0],e.edges[1],a,s),zoom:null};let[h,w]=u,v={left:a+Nf,right:s-Nf,top:Nt.top,bottom:Nt.top+Nt.height},k=ue(e.edges[0],e.edges[1],v.left,v.right);return{frame:p,x:ue(h,w,a,s),zoom:{from:h,to:w,strip:v,whole:k}}}function Af(e,t,r,{frame:n,x:o,zoom:i},a){e.font=Me,e.setLineDash([]),i&&Sm(e,t,r.scalars[t.name],n,i,a),ke(e,{...n,left:n.left-un,right:n.right+un},()=>Om(e,t,r,n,o,a)),Lm(e,o.domain(),n,o,a,$m)}function Sm(e,t,r,n,{from:o,to:i,strip:a,whole:s},l){e.fillStyle=l.hidden,e.globalAlpha=.35,e.beginPath(),e.moveTo(s(o),a.bottom),e.lineTo(s(i),a.bottom),e.lineTo(n.right,n.top),e.lineTo(n.left,n.top),e.closePath(),e.fill(),e.fillRect(s(o),a.top,s(i)-s(o),a.bottom-a.top),e.globalAlpha=1,di(e,{...a,top:a.top-6},s,r,l.answer,.4,[]),e.setLineDash([]),e.strokeStyle=l.edge,e.lineWidth=1,e.beginPath(),e.moveTo(a.left,a.bottom),e.lineTo(a.right,a.bottom),e.stroke(),e.font=gt,e.fillStyle=l.soft,e.textBaseline="middle",e.textAlign="right",e.fillText(ie(t.edges[0],1),a.left-5,a.bottom-3),e.textAlign="left",e.fillText(ie(t.edges[1],1),a.right+5,a.bottom-3),e.font=Me}function Om(e,t,r,n,o,i){let a=r.scalars[t.name];r.pins.forEach((s,l)=>{let f=s[t.name],u=i[`pin${l+1}`];f.seen?lr(e,n,o,f.median,u,2,sr[l]):di(e,n,o,f,u,.1,sr[l])}),a.seen?lr(e,n,o,a.value,i.seen,5):(di(e,n,o,a,i.answer,.2,[]),lr(e,n,o,a.median,i.answer,2.5)),(!a.seen||a.edited)&&lr(e,n,o,a.truth,i.ink,2,[5,3]),t.implied&&$l(e,n,o,a.implied,t.implied,i)}function Lm(e,t,r,n,o,i){e.setLineDash([]),e.strokeStyle=o.edge,e.lineWidth=1,e.beginPath(),e.moveTo(r.left,r.bottom),e.lineTo(r.right,r.bottom);let a=Fe(t[0],t[1],i),s=Math.ceil(-Math.log10(a[1]-a[0])-1e-9);for(let l of a)e.moveTo(n(l),r.bottom),e.lineTo(n(l),r.bottom+4);e.stroke(),e.fillStyle=o.soft,e.textAlign="center",e.textBaseline="middle";for(let l of a)e.fillText(s>1?ie(l,s):pe(l),Math.min(Math.max(n(l),r.left+4),r.right-4),r.bottom+13)}function di(e,t,r,n,o,i,a){let{density:s,low:l,high:f}=n,u=0;for(let k of s)u=Math.max(u,k);if(!(u>0))return;let c=0,p=s.length-1;for(;c<p&&s[c]<=Ef*u;)c++;for(;p>c&&s[p]<=Ef*u;)p--;let h=[];for(let k=Math.max(c-1,0);k<=Math.min(p+1,s.length-1);k++)h.push([n.x[k],s[k]]);let w=k=>t.bottom-(t.bottom-t.top-6)*k/u,v=(k,g)=>{if(!(k.length<2)){e.globalAlpha=g,e.fillStyle=o,e.beginPath(),e.moveTo(r(k[0][0]),t.bottom);for(let[E,N]of k)e.lineTo(r(E),w(N));e.lineTo(r(k[k.length-1][0]),t.bottom),e.closePath(),e.fill(),e.globalAlpha=1}};v(h,i),v(Rm(h,l,f),1.2*i),e.strokeStyle=o,e.lineWidth=1.5,e.setLineDash(a),e.beginPath(),h.forEach(([k,g],E)=>{E?e.lineTo(r(k),w(g)):e.moveTo(r(k),w(g))}),e.stroke()}function Rm(e,t,r){let n=[];return e.forEach(([o,i],a)=>{for(let s of[t,r]){let[l,f]=e[a-1]??[o,i];l<s&&s<o&&n.push([s,f+(i-f)*(s-l)/(o-l)])}o>=t&&o<=r&&n.push([o,i])}),n}var dn="mosaic-drag";function pn({panel:e,key:t,className:r,canvasAttributes:n,draw:o,describe:i,figureTitle:a},{scene:s,colours:l}){let f=L("canvas",n),u=L("h2",{},e.title),c=L("div",{class:"head"},u),p=L("div",{class:"shell"},f),h=L("section",{class:r,"aria-label":e.title,"data-plot":t},c,p),w={panel:e,scene:s,canvas:f,heading:u,head:c,shell:p,section:h,scales:null,width:0,height:0,size:"",zoom:1,dragging:!1,holding:!1,cancel:()=>!1,setDragging(v,k=!1){w.holding=v&&k,v!==w.dragging&&(w.dragging=v,h.dispatchEvent(new CustomEvent(dn,{bubbles:!0,composed:!0,detail:v})))},redraw(){w.width>0&&(o(qr(f,w.width,w.height,w.zoom)),i())},resize(v,k,g){let E=[v,k,g].join();!v||w.width&&E===w.size||(Object.assign(w,{width:v/g,height:k/g,zoom:g,size:E}),Object.assign(f.style,{width:`${v}px`,height:`${k}px`}),w.redraw())},rest(){w.width=0},figure(v){let k=`${a()} · galaxy ${s().row}`;return zr(v,k,w.width,w.height,l(),o)},addMoreButton(){c.append(Bt(t,e.title,w.figure))}};return Object.assign(h,{plot:w}).plot}function Oe({canvas:e,zoom:t=1},r){let n=e.getBoundingClientRect();return[(r.clientX-n.left)/t,(r.clientY-n.top)/t]}function mn(e,t,r=()=>null,n=()=>null){let{canvas:o,key:i}=e,a=null,s=c=>Math.min(Math.max(c,e.scales.frame.left),e.scales.frame.right),l=(c,p,h)=>{let[w,v]=Oe(e,c);if(p.name)return{act:"edit",name:p.name,value:e.scales.y?.invert(v),phase:h};let[k,g]=[p.x,w].map(E=>e.scales.back(s(E))).sort((E,N)=>E-N);return{act:"drag",panel:i,from:k,to:g,show:p.show,phase:h}},f=()=>{a=null,e.setDragging(!1),e.markSpan(null)},u=()=>a?(a.hasMoved&&t.now({act:"cancel"}),f(),e.redraw(),!0):!1;return o.addEventListener("pointerdown",c=>{let[p,h]=Oe(e,c),{frame:w}=e.scales;c.button!==0||p<w.left||p>w.right||(a={x:p,y:h,name:r(p,h),show:c.shiftKey,hasMoved:!1},o.setPointerCapture(c.pointerId))}),o.addEventListener("pointermove",c=>{let[p,h]=Oe(e,c);if(!a){o.style.cursor=r(p,h)?"ns-resize":n(p,h)?"pointer":"crosshair",e.readAt(p,h);return}!a.hasMoved&&Math.hypot(p-a.x,h-a.y)<4||(a.hasMoved=!0,e.setDragging(!0,a.name!==null),a.name||e.markSpan(s(a.x),s(p)),e.readAt(a.name?a.x:p,h),t.newest(l(c,a,"move")))}),o.addEventListener("pointerup",c=>{let p=a&&!a.hasMoved&&n(...Oe(e,c));a?.hasMoved?t.now(l(c,a,"end")):p&&t.now({act:"toggle",panel:i,...p}),f()}),o.addEventListener("touchstart",c=>{let p=c.touches[0];c.touches.length===1&&r(...Oe(e,p))&&c.preventDefault()},{passive:!1}),o.addEventListener("pointercancel",u),o.addEventListener("pointerleave",()=>{a||e.readAt(null)}),o.addEventListener("dblclick",c=>{let[p]=Oe(e,c);t.now({act:"tap",panel:i,at:e.scales.back(p)})}),u}function Tf(e,t){let{canvas:r,panel:n}=e,o=!1,i=!1,a=u=>{let c=e.scene().scalars[n.name],p=e.scales.x(c.seen?c.value:c.median);return Math.abs(Oe(e,u)[0]-p)<=fn},s=(u,c)=>{let[p]=Oe(e,u),[h,w]=n.edges;return{act:"edit",name:n.name,value:Math.min(Math.max(e.scales.x.invert(p),h),w),phase:c}},l=()=>{o=i=!1,e.setDragging(!1)},f=()=>o?(i&&t.now({act:"cancel"}),l(),!0):!1;return r.addEventListener("pointerdown",u=>{u.button!==0||!a(u)||(o=!0,i=!1,r.setPointerCapture(u.pointerId))}),r.addEventListener("pointermove",u=>{if(!o){r.style.cursor=a(u)?"ew-resize":"default";return}i=!0,e.setDragging(!0),t.newest(s(u,"move"))}),r.addEventListener("pointerup",u=>{o&&i&&t.now(s(u,"end")),l()}),r.addEventListener("pointercancel",f),f}function $f(e,t){let{scene:r,colours:n,messages:o}=t,i=()=>wf(e,r().scalars[e.name]),a=pn({panel:e,key:e.name,className:`density-${e.name}`,canvasAttributes:{role:"img"},figureTitle:()=>`${e.title} ${i()}`,draw(l){s.scales=Mf(e,r(),s.width,s.height,s.scales,s.dragging),Af(l,e,r(),s.scales,n())},describe(){s.canvas.setAttribute("aria-label",`${e.title} ${i()}`)}},t),s=Object.assign(a,{scales:a.scales,describeAloud:()=>`${e.title} ${i()}`});return s.heading.after(e.unit?` [${e.unit}] `:" "),s.addMoreButton(),s.cancel=Tf(s,o),s}var _m='<svg viewBox="0 0 12 18"><path d="M6 1V17"/><circle cx="6" cy="9" r="3"/></svg>',Cm=e=>`
  <span><i class="truth"></i>${e}</span>
  <span><i class="seen"></i>seen</span>
  <span title="a survey's measurement that the model sees, with its 1-sigma error">${_m}${e==="truth"?"measured":"seen"} ±1σ</span>
  <span title="not detected: the model sees no more than that the galaxy is fainter than this"><svg viewBox="0 0 12 18"><path fill="none" d="M1 5H11L6 14Z"/></svg>fainter than</span>
  <span><i class="predicted"></i>predicted</span>
  <span><i class="band"></i>16–84% band</span>
  <span><i class="hidden"></i>hidden</span>`;function Sf(e){let t=document.createElement("div");return t.className="mosaic-legend",t.innerHTML=Cm(e),t}function pi(e,t){let r=Of(t.numbers),n=e.panels.flatMap(l=>l.rows.map(f=>_o(f,t.filters))),o=new Set(e.panels.filter(l=>l.linear&&Ft(t)).flatMap(l=>l.rows)),i=l=>{let f=n.map(u=>{let c=Object.fromEntries(l(u).map(p=>[p,r(u.axis.length)]));return[u.name,o.has(u)?vl(c):c]});return Object.fromEntries(f)},a=i(l=>l.columns),s=t.pin_masks.map(()=>i(()=>e.pin_columns));return{...t,letters:e.letters,columns:a,pins:s}}function mi(e,t){let r=Of(t.numbers),n=t.points.map(r),[o,...i]=t.scalars.map(a=>{let s=e.panels.map((l,f)=>[l.name,{...a[f],x:n[f],density:r(t.points[f])}]);return Object.fromEntries(s)});return{...t,scalars:o,pins:i}}function Of(e){let t=bt(e),r=0;return n=>(r+=n,t.subarray(r-n,r))}var Pm={width:520,height:340},Im={width:340,height:128};function Lf(e,t,r){let n=r>1?Im:Pm;return Math.max(1,Math.min(e/n.width,t/(r*n.height)))}function hn(e,t,r=()=>null){let{canvas:n,key:o}=e,i=null,a=null,s=(u,c,p)=>{let[h,w]=[u,c].map(e.scales.back).sort((v,k)=>v-k);return{act:"drag",panel:o,from:h,to:w,show:!1,phase:p}},l=u=>{t.now(u),a=null,e.setDragging(!1),e.markSpan(null)},f=(u,c)=>{let{frame:p}=e.scales,h=i??(p.left+p.right)/2;u.shiftKey?a??=h:a!==null&&l({act:"cancel"}),i=Math.min(Math.max(h+c,p.left),p.right),a!==null&&(e.setDragging(!0),e.markSpan(a,i),t.newest(s(a,i,"move"))),e.readAt(i,null,!0)};n.addEventListener("keydown",u=>{let{frame:c}=e.scales,p=(c.right-c.left)/100,h={ArrowLeft:-p,ArrowRight:p,PageUp:-10*p,PageDown:10*p,Home:-1/0,End:1/0};if(u.key in h)f(u,h[u.key]);else if((u.key==="Enter"||u.key===" ")&&a!==null&&i!==null)l(s(a,i,"end"));else if(u.key==="Enter"&&i!==null&&r(i))t.now({act:"toggle",panel:o,...r(i)});else if(u.key==="Delete"&&i!==null)t.now({act:"tap",panel:o,at:e.scales.back(i)});else if(u.key==="Escape"&&a!==null)l({act:"cancel"});else return;u.preventDefault(),u.stopPropagation()}),n.addEventListener("blur",()=>{a!==null&&l({act:"cancel"}),i=null,e.readAt(null)})}var Dm='<i title="the spectrum through the filters"><svg viewBox="0 0 26 12" aria-hidden="true"><path d="M1 6H7M19 6H25" stroke-dasharray="1.5 3"/><path d="M8 6H18"/></svg></i>';function Rf(e){let t=L("span"),r=L("span",{class:"agreement"},t);r.insertAdjacentHTML("afterbegin",Dm);let n="about: do the parts agree?",o=L("button",{type:"button",class:"about",popovertarget:"agreement","aria-label":n},"(?)"),i=L("div",{id:"agreement",popover:"auto",role:"note","aria-label":n},e);return{elements:[r,o,i],say(s){t.textContent=s,r.title=s;for(let l of[r,o])l.classList.toggle("is-silent",!s)}}}function _f(e,t){let{scene:r,colours:n,messages:o,say:i,send:a}=t,s=L("div",{class:"box"}),l=L("div",{class:"cursor"}),f=L("div",{class:"tip"}),u=null,c=[],p=yl(e),h=()=>hl(Ft(r())?p:e,r().filters),w=null,v=pn({panel:e,key:e.key,className:`vector-${e.key}`,canvasAttributes:{tabindex:0,role:"application","aria-roledescription":"plot"},figureTitle:()=>e.title,draw($){let{width:x,height:C,scales:R,dragging:O,holding:P}=k,I=h(),A=w===Ft(r())?R:null;w=Ft(r()),k.scales=sf(I,r(),x,C,A,O,P),df($,I,r(),k.scales,n())},describe(){k.canvas.setAttribute("aria-label",`${e.title}: ${e.keys}`),u&&k.readAt(...u);for(let $ of c)$()}},t),k=Object.assign(v,{key:e.key,scales:v.scales,markSpan($,x=0){if(s.style.display=$===null?"none":"block",$===null)return;let{frame:C,below:R}=k.scales;Object.assign(s.style,{left:g(Math.min($,x)),width:g(Math.abs(x-$))}),Object.assign(s.style,{top:g(C.top),height:g(R.bottom-C.top)})},readAt($,x=null,C=!1){let{frame:R,below:O}=k.scales,P=$!==null&&$>=R.left-1&&$<=R.right+1;if(u=P?[$,x]:null,l.style.display=f.style.display=P?"block":"none",!P)return;let{x:I,lines:A}=bf(h(),r(),k.scales,$,x);Object.assign(l.style,{left:g(I),top:g(R.top),height:g(O.bottom-R.top)}),f.replaceChildren(...A.map(z=>L("div",{},z)));let B=I>(R.left+R.right)/2,[G,_]=B?["auto",g(k.width-I+12)]:[g(I+12),"auto"];Object.assign(f.style,{left:G,right:_,top:g(R.top+4)}),C&&i(A.join(", "))}}),g=$=>`${$*k.zoom}px`;function E({field:$,label:x,options:C}){let R=L("span",{class:"frames",role:"group","aria-label":x}),O=Object.entries(C).map(([P,I])=>{let A=L("button",{type:"button",title:I,[`data-${$}`]:P},P);return A.addEventListener("click",()=>a({act:$,[$]:P})),A});return c.push(()=>{for(let P of O)P.setAttribute("aria-pressed",String(P.dataset[$]===r()[$]))}),R.append(...O),R}function N($){let x=L("span",{class:$?"hint":"hint stage-only"}),C="";return c.push(()=>{let{letters:R,pin_masks:O}=r(),P=O.map((B,G)=>`color: ${n()[`pin${G+1}`]}`),I=[$,...O,...P].join(`
`);if(I===C)return;C=I;let A=O.map((B,G)=>{let _=P[G];return L("span",{class:"pin",title:B,style:_},`${R[G]} ${B}`)});x.replaceChildren(...A.length?A:[L("span",{class:"first-step"},$)])}),x}k.shell.append(s,l,f);for(let $ of e.choices??[])k.head.append(E($));if(k.head.append(N(e.hint??"")),e.agreement){let{elements:$,say:x}=Rf(e.agreement);k.head.append(...$),k.head.classList.add("has-agreement"),c.push(()=>x(r().agreement))}k.addMoreButton();let M=($,x)=>mf(k,h(),$,x);return k.cancel=mn(k,o,($,x)=>pf(k,h(),$,x),M),hn(k,o,$=>{let x=si(h(),r(),k.scales,$,null);return x.row.dots&&x.distance<0?ai(x):null}),k}var Bm=150,Fm=400,Um=24,hi={vectors:[700,215],densities:[330,96],zoom:3},[zm,jm]=[176,340];function gi(e,t){let{spec:r,colours:n}=e,o=e.dark,{stage:i}=e,a=_=>{It(f,_)||t.send(_)},s=Gt(a),l=L("div",{class:"unseen",role:"status","aria-live":"polite"}),f=L("div",{class:`plots ${r.kind}`}),u={colours:()=>n[o?"dark":"light"],messages:s,say:g,send:a},c=r.kind==="vectors"?h(r):w(r),{plots:p}=c;function h(_){let z=pi(_,e.scene),W={...u,scene:()=>z},j=_.panels.map(D=>_f(D,W));return{plots:j,above:[Sf(_.panels[0].truth)],take(D){z=pi(_,D)},aloud:()=>"",height(){let D=(window.innerHeight-_.above)/j.length-Um;return Math.round(Math.min(Math.max(D,zm),jm))}}}function w(_){let z=mi(_,e.scene),W={...u,scene:()=>z},j=_.panels.map(D=>$f(D,W));return{plots:j,above:[],take(D){z=mi(_,D)},aloud:()=>`Galaxy ${z.row}. ${j.map(D=>D.describeAloud()).join(". ")}`,height:()=>_.height}}let v,k=!1;function g(_){clearTimeout(v),v=setTimeout(()=>{k&&r.kind==="densities"?g(_):l.textContent=_},Fm)}let E=_=>{let z=_.composedPath()[0];Ee(z)===Ee(f)&&(k=_.detail)},N,M=e.scene.serial,$=e.newest_serial,x=()=>{clearTimeout(N),M>=$?f.classList.remove("waiting"):N=setTimeout(()=>f.classList.add("waiting"),Bm)},C=()=>{let _=p.filter(j=>!j.section.hidden),z=i?Lf(f.clientWidth,f.clientHeight,_.length):1;f.style.setProperty("--zoom",String(z));let W=_.map(({section:j,shell:D})=>i?D:j).map(j=>[j.clientWidth,j.clientHeight]);_.forEach((j,D)=>{j.resize(W[D][0],i?W[D][1]:c.height(),z)})},R=()=>{f.style.setProperty("--zoom","1");let[_,z]=hi[r.kind].map(W=>W*hi.zoom);for(let W of p)W.section.hidden||W.resize(_,z,hi.zoom)},O=_=>{i=_;for(let{section:W,rest:j}of p)W.hidden=!!i&&i!==r.kind&&i!==W.dataset.plot,W.hidden&&j();let z=p.some(({section:W})=>!W.hidden);f.classList.toggle("on-stage",!!i&&z),f.classList.toggle("off-stage",!z),C()},P=_=>{o=_,f.classList.toggle("dark",_),Ce(f,u.colours());for(let z of p)z.redraw()},I=_=>{_.key==="Escape"&&p.some(z=>z.cancel())&&_.stopPropagation()};f.addEventListener("mousedown",_=>{i&&_.target instanceof HTMLCanvasElement&&_.preventDefault()}),f.append(...c.above,L("div",{class:`${r.kind}-row`},...p.map(_=>_.section)),l);let A=new ResizeObserver(C);A.observe(f),window.addEventListener("resize",C),window.addEventListener("beforeprint",R),window.addEventListener("afterprint",C),window.addEventListener("keydown",I,!0),window.addEventListener(dn,E),P(e.dark),O(i);let B=_=>{c.take(_),M=_.serial;for(let W of p)W.redraw();s.acknowledge(),x();let z=c.aloud();z&&g(z)},G=Dt(f,_=>B(_[r.kind]));return{element:f,changes:{scene:B,newest_serial(_){$=_,x()},stage:O,dark:P},destroy(){A.disconnect(),G(),s.stop(),clearTimeout(v),clearTimeout(N),window.removeEventListener("resize",C),window.removeEventListener("beforeprint",R),window.removeEventListener("afterprint",C),window.removeEventListener("keydown",I,!0),window.removeEventListener(dn,E)}}}function Vt(e,t,r,n,o,i){let{values:a,error:s,limit:l}=e.measured[n],[f,u]=[r*t,(r+1)*t],c={values:a.slice(f,u),error:s.slice(f,u),limit:l.slice(f,u)};for(let[p,h]of o){let{place:w}=i.find(v=>v.name===p);c.values[w]=h,c.limit[w]=0}return c}var gn=(e,t,r)=>e.truth.subarray(r*t,(r+1)*t);var[Cf,qt,Re,Yt,Pf,bn]=[0,1,3,5,6,7],Et=({mask:e,inputs:t},r)=>!!e[r]&&!Number.isNaN(t.values[r]),Le=({answer:e},t,r)=>e?.quantiles[t*bn+r]??Number.NaN;function bi(e,t){let r=Object.fromEntries(e.columns.map(s=>[s,new Float32Array(e.size).fill(Number.NaN)])),{truth:n,inputs:o}=t,i=new Uint8Array(e.size),a=new Uint8Array(e.size);for(let s=0;s<e.size;s++){let l=e.start+s,[f,u]=[o.values[l],o.error[l]],c=Et(t,l),p=c&&!!o.limit[l];i[s]=c&&!p?1:0,a[s]=i[s]&&u>0?1:0,r.truth[s]=n[l],r.implied&&t.implied&&(r.implied[s]=t.implied[l]),i[s]&&!a[s]&&(r.exact[s]=f),i[s]||(r.median[s]=Le(t,l,Re)),r.low[s]=i[s]?f:Le(t,l,qt),r.high[s]=i[s]?f:Le(t,l,Yt),p&&r.limit&&(r.limit[s]=f),a[s]&&r.measured&&(r.measured[s]=f,r.from[s]=f-u,r.to[s]=f+u)}return e.extent!==null&&!i.every(Boolean)&&Wm(e,t,r,i,a),r}function Wm(e,t,r,n,o){let i=[...n.keys()].filter(s=>!n[s]),a=(s,l)=>Le(t,e.start+s,l);for(let s=0;s<e.size;s++){if(!o[s]||s&&o[s-1])continue;let l=s;for(;l<e.size&&o[l];)l++;let f=i.filter(c=>c<s).at(-1),u=i.find(c=>c>=l);for(let[c,p]of[["low",qt],["high",Yt]]){let h=l-s<=5?p:Re;for(let w=s;w<l;w++)if(f===void 0||u===void 0)r[c][w]=a(f??u??w,h);else{let v=(w-f)/(u-f);r[c][w]=(1-v)*a(f,h)+v*a(u,h)}}}}var Hm=1e9,Gm=1,If={log_ssfr:Df,half_mass_age:e=>e.observedAt-Bf(e),half_mass_time:Bf,recent_fraction:({history:e,observedAt:t})=>1-Ff(e.until(t-Gm),e.until(t)),formed_fraction:({history:e,observedAt:t})=>Ff(e.until(t),e.whole),fuv_dimming:e=>{let{dust:t,history:r,observedAt:n}=e,o=e.vector("sed")[t.place]+t.of_one_jy;return Df(e)>=t.quiescent?2.5*(r.rateAt(n)+t.of_one_sun_a_year-o):Number.NaN}};function Df({history:e,observedAt:t,scalar:r}){return e.rateAt(t)-r("log_stellar_mass")}function Bf({history:e,observedAt:t}){return e.timeOf(e.until(t)/2)}var Ff=(e,t)=>t>0?e/t:Number.NaN;function Uf(e,t,r){let{rows:n}=e.about.table,o=n.find(l=>!l.is_vector),i=l=>{let f=h=>l(o.start+o.names.indexOf(h)),u=h=>{let w=n.find(v=>v.name===h);return Float64Array.from({length:w.size},(v,k)=>l(w.start+k))},c=n.find(h=>h.name==="sfh").axis,p=wi(c,u("sfh"));return{scalar:f,vector:u,observedAt:r(f("redshift")),history:p,dust:e.dust}},a=i(l=>Le(t,l,Re)),s=i(l=>t.truth[l]);return e.derived.map(({name:l,needs:f})=>({of_medians:If[l](a),truth:If[l](s),seen:f.every(([u,c])=>{for(let p=u;p<c;p++)if(!Et(t,p)||t.inputs.limit[p])return!1;return!0})}))}function wi(e,t){let r=Array.from(t,i=>10**i*Hm),n=[0];for(let i=1;i<e.length;i++)n.push(n[i-1]+(e[i]-e[i-1])*(r[i]+r[i-1])/2);let o=i=>{let a=Math.min(Math.max(i,e[0]),e[e.length-1]),s=0;for(;s<e.length-2&&e[s+1]<a;)s++;return{before:s,part:(a-e[s])/(e[s+1]-e[s])}};return{whole:n[n.length-1],rateAt(i){if(!Number.isFinite(i))return Number.NaN;let{before:a,part:s}=o(i);return t[a]*(1-s)+t[a+1]*s},until(i){if(!Number.isFinite(i))return Number.NaN;let{before:a,part:s}=o(i),[l,f]=[r[a],r[a+1]];return n[a]+(e[a+1]-e[a])*s*(l+(f-l)*s/2)},timeOf(i){if(!Number.isFinite(i))return Number.NaN;let a=0;for(;a<e.length-2&&n[a+1]<=i;)a++;let s=i-n[a],l=(r[a+1]-r[a])/(e[a+1]-e[a]),f=r[a]+Math.sqrt(Math.max(r[a]**2+2*l*s,0));return e[a]+(f>0?2*s/f:0)}}}function zf(e,t,r){let{edge:n,width:o,firsts:i,steps:a,counts:s,weights:l}=e,f=new Float64Array(i.length).fill(Number.NaN);if(!(r>0))return f;let u=Float64Array.from(t,g=>Number.isFinite(g)?10**g:0),c=Float64Array.from(t,g=>Number.isFinite(g)?1:0);Vm(e,u,r);let[p,h]=[u,c].map(g=>qm(g,n,o)),w=yi(e.distance.log_redshift,e.distance.modulus,Math.log(r)),v=Math.log1p(r),k=0;for(let g=0;g<i.length;g++){let[E,N]=[0,0],[M,$]=[p(i[g]-v),h(i[g]-v)];for(let x=1;x<=s[g];x++,k++){let C=i[g]+x*a[g]-v,[R,O]=[p(C),h(C)];E+=l[k]*(R-M),N+=l[k]*(O-$),[M,$]=[R,O]}N>=.99&&(f[g]=Math.min(-2.5*Math.log10(E/N/3631)+w,32))}return f}function jf({firsts:e,steps:t,counts:r},n){let o=Math.log1p(n);return[Math.min(...e)-o,Math.max(...e.map((i,a)=>i+r[a]*t[a]))-o]}function Vm({hydrogen:e},t,r){let{bins:n,transmission:o}=e,{before:i,part:a}=Wf(e.redshift,r);for(let s=0;s<n;s++){let[l,f]=[o[i*n+s],o[(i+1)*n+s]];t[s]*=l+a*(f-l)}}function qm(e,t,r){let n=new Float64Array(e.length+1);for(let o=0;o<e.length;o++)n[o+1]=n[o]+e[o]*r;return o=>{let i=Math.min(Math.max((o-t)/r,0),e.length),a=Math.min(Math.floor(i),e.length-1);return n[a]+(i-a)*(n[a+1]-n[a])}}function Wf(e,t){let[r,n]=[0,e.length-1];for(;n-r>1;){let o=r+n>>1;e[o]<=t?r=o:n=o}return{before:r,part:Math.min(Math.max((t-e[r])/(e[r+1]-e[r]),0),1)}}function yi(e,t,r){let{before:n,part:o}=Wf(e,r);return t[n]+o*(t[n+1]-t[n])}var Vf=.005,[qf,Yf,Ym]=["seen","predicted","partly seen"];function Kf(e,t,r){let{rows:n,size:o}=e.about.table,i=A=>n.find(B=>B.name===A),a=n.find(A=>!A.is_vector),s=A=>{let B=a.names.indexOf(A);return B<0?-1:a.start+B},[l,f]=["redshift","log_stellar_mass"].map(s),[u,c,p,h]=[0,1,2,3].map(()=>new Float64Array(o).fill(Number.NaN)),w=new Uint8Array(o);for(let A=0;A<o;A++)w[A]=Et(t,A)&&!t.inputs.limit[A]?1:0,u[A]=w[A]?t.inputs.values[A]:Le(t,A,Re),c[A]=w[A]?t.inputs.error[A]:0;let{camera:v,has_history:k}=e,[g,E]=[i("sed"),i("sfh")],N=v&&l>=0&&g?v.places:[],M=A=>u.subarray(A.start,A.start+A.size),$=new Uint8Array(0),x=new Uint8Array(0);if(N.length&&v&&g){let A=zf(v,M(g),u[l]);N.forEach((_,z)=>{p[_]=A[z]});let[B,G]=jf(v,u[l]);$=Hf(g,w,_=>Math.log(_)>=B&&Math.log(_)<=G)}if(k&&l>=0&&E){let A=r(u[l]),B=A>=E.axis[0]&&A<=E.axis[E.size-1];p[f]=B?Math.log10(wi(E.axis,M(E)).until(A)):Number.NaN,x=Hf(E,w,G=>G<=A)}let C=A=>w[l]===1&&A.every(Boolean),R=A=>w[A]===1&&c[A]===0&&C(A===f?x:$);for(let A of[...N,...k?[f]:[]])Number.isFinite(p[A])&&!R(A)&&(h[A]=p[A]);let O={values:u,seen:w,error:c,implied:p,news:h};if(!t.answer)return{parts:O,sentence:""};let I=[Km(O,N,l,$),k?Jm(O,f,x):""].filter(Boolean).join("; ");return{parts:O,sentence:I?`${I[0].toUpperCase()}${I.slice(1)}.`:""}}var Hf=(e,t,r)=>Uint8Array.from(e.axis.flatMap((n,o)=>r(n)?[t[e.start+o]]:[])),vi=({values:e,error:t,implied:r},n)=>t[n]>0?Number.NaN:r[n]-e[n];function Km(e,t,r,n){let o=t.filter(u=>Number.isFinite(e.news[u])),i=o.filter(u=>Number.isFinite(vi(e,u))),[a,s]=[br(n),br([e.seen[r]])],l=`the ${a} spectrum at ${s===a?"":`the ${s} `}z ${e.values[r].toFixed(2)}`;if(i.length){let u=br(i.map(h=>e.seen[h])),c=u===qf?"those seen":u===Yf?"predicted":"those seen and predicted",p=i.map(h=>vi(e,h));return`${l} gives magnitudes ${Zm(p,c)}`}if(!o.length)return"";let f=o.filter(u=>Math.abs(e.implied[u]-e.values[u])<=e.error[u]);return`${l} lies within 1σ of ${f.length} of ${o.length} measured magnitudes`}function Zm(e,t){let[r,n,o]=[16,50,84].map(a=>Qm(e,a)),i=(a,s)=>e.length>1?` (${Gf(a)} to ${Gf(s)})`:"";return Math.abs(n)<Vf?`as bright as ${t}${i(r,o)}`:n>0?`${n.toFixed(2)} fainter${i(r,o)} than ${t}`:`${(-n).toFixed(2)} brighter${i(-o,-r)} than ${t}`}var Gf=e=>Number(e.toFixed(2))===0?e.toFixed(2).replace("-",""):e.toFixed(2).replace("-","−");function Qm(e,t){let r=[...e].sort((a,s)=>a-s),n=(r.length-1)*t/100,o=Math.floor(n),i=Math.min(o+1,r.length-1);return r[o]+(n-o)*(r[i]-r[o])}function Jm(e,t,r){if(!Number.isFinite(e.news[t]))return"";let n=vi(e,t),[o,i]=[br(r),br([e.seen[t]])],a=i===o?"the stellar mass":`the ${i} stellar mass`;return Math.abs(n)<Vf?`the ${o} history forms ${a}`:`the ${o} history forms ${Math.abs(n).toFixed(2)} dex ${n>0?"more":"less"} than ${a}`}function br(e){let t=Array.from(e,Boolean);return t.every(Boolean)?qf:t.some(Boolean)?Ym:Yf}var Xm=[-5,-4,...Array.from({length:25},(e,t)=>t/4-3),4,5],eh=5,th=.05,rh=.6,nh=[.16,.5,.84],oh=Math.sqrt(2*Math.PI);function ih(e){let t=1/(1+Math.abs(e)/2),n=[...[-1.26551223,1.00002368,.37409196,.09678418,-.18628806,.27886807,-1.13520398,1.48851587,-.82215223],.17087277].reduceRight((i,a)=>a+t*i,0),o=t*Math.exp(n-e*e);return e>=0?o:2-o}var xi=({weights:e,means:t,sigmas:r},n)=>e.reduce((o,i,a)=>o+i*ih((t[a]-n)/(r[a]*Math.SQRT2))/2,0);function Zf(e){let t=xi(e,e.low);return{from:t,held:xi(e,e.high)-t}}function wn(e,t){let{from:r,held:n}=Zf(e);return Float64Array.from(t,o=>Math.min(Math.max((xi(e,o)-r)/n,0),1))}function ki(e,t){let{weights:r,means:n,sigmas:o,low:i,high:a}=e,{held:s}=Zf(e);return Float64Array.from(t,l=>{if(l<i||l>a)return 0;let f=0;for(let u=0;u<r.length;u++){let c=(l-n[u])/o[u];f+=r[u]/o[u]*Math.exp(-c*c/2)}return f/oh/s})}function yn(e){let[{low:t,high:r}]=e,n=(r-t)/160,o=Array.from({length:161},(i,a)=>t+a*n);for(let{weights:i,means:a,sigmas:s}of e)for(let l=0;l<i.length;l++)s[l]<eh*n&&i[l]>.001&&o.push(...Xm.map(f=>a[l]+f*s[l]));return Qf(o.map(i=>Math.min(Math.max(i,t),r)))}var Qf=e=>Float64Array.from(new Set(e)).sort();function Jf(e,t){let r=Qf([...yn([e]),Math.min(Math.max(t,e.low),e.high)]),n=wn(e,r),o=Math.max(t-e.high,e.low-t,0);for(let i=1;i<r.length;i++){let[a,s]=r[i]<=t?[n[i-1],n[i]]:[1-n[i-1],1-n[i]];o+=(a*a+a*s+s*s)/3*(r[i]-r[i-1])}return o}function Xf(e){let t=yn([e]),r=ah(ki(e,t));if(!r.length)return[];let n=wn(e,t),o=[0,...r.map(s=>n[s]),1],a=o.slice(1).map((s,l)=>({low:o[l],share:s-o[l]})).filter(s=>s.share>=th);return a.length<2?[]:a.map(({low:s,share:l})=>{let[f,u,c]=nh.map(p=>sh(t,n,s+l*p));return[u,l,(c-f)/2]})}function ah(e){let t=e.length,r=i=>(i===0||e[i]>e[i-1])&&(i===t-1||e[i]>=e[i+1]),n=[],o=[];for(let i=0;i<t;i++){if(!r(i))continue;let a=!1;for(;n.length;){let s=n[n.length-1],l=s;for(let f=s;f<i;f++)e[f]<e[l]&&(l=f);if(e[l]<=rh*Math.min(e[s],e[i])){o.push(l);break}if(a=e[i]<=e[s],a)break;n.pop(),o.pop()}a||n.push(i)}return o}function sh(e,t,r){let n=Math.max(t.findIndex(i=>i>=r),1),o=t[n]-t[n-1];return o>0?e[n-1]+(r-t[n-1])/o*(e[n]-e[n-1]):e[n]}var lh="shown";function ec(e,t){let{parts:r,sentence:n}=Kf(e,t.now,i=>Ni(e,i)),o={...t,now:{...t.now,implied:r.news}};return{vectors:{...fh(e,o),agreement:n},densities:ch(e,o),derived:Uf(e,t.now,i=>Ni(e,i))}}function fh(e,{snapshot:t,serial:r,name:n,now:o,pins:i}){let s=e.vectors.panels.flatMap(c=>c.rows.map(p=>p.name)).map(c=>e.about.table.rows.find(p=>p.name===c)).filter(c=>c!==void 0),l=s.flatMap(c=>Object.values(bi(c,o)));for(let c of i)for(let p of s){let h=bi(p,c);h.median.forEach((w,v)=>{Number.isNaN(w)&&(h.median[v]=h.exact[v])}),l.push(...e.vectors.pin_columns.map(w=>h[w]))}let f=dh(e,t,o),u=Number.isFinite(f.value);return{serial:r,row:n,numbers:tc(l),pin_masks:t.pins.map(c=>pt(e.about.table,c)),reference:t.reference,hidden:Object.fromEntries(s.filter(c=>c.extent).map(c=>[c.name,dt(c,t.mask,!0)])),frame:t.frame,time:t.time,sfr:t.sfr,stretch:u?1+f.value:0,redshift_of:f.whose,observed_at:u?Ni(e,f.value):Number.NaN,edited:t.edits.map(([c])=>c),truth:t.truth,agreement:"",filters:e.filters}}function ch(e,{snapshot:t,serial:r,name:n,now:o,pins:i}){let{scalars:a}=e.about,s=[o,...i].map(c=>c.answer).filter(c=>c!==null),l=a.map(c=>s.length?yn(s.map(p=>p.densities[c])):[]),f=s.flatMap(c=>a.map((p,h)=>ki(c.densities[p],l[h]))),u=s.length?[o,...i.filter(c=>c.answer)]:[o];return{serial:r,row:n,numbers:tc([...l,...f]),points:l.map(c=>c.length),scalars:u.map((c,p)=>a.map(h=>uh(e,t,c,h,p===0)))}}function uh(e,t,r,n,o){let i=wr(e,n),a=Et(r,i),s=r.truth[i],l=r.answer?.densities[n],f=o&&!a&&l!==void 0,[u,c,p,h,w]=[Cf,qt,Re,Yt,Pf].map(v=>Le(r,i,v));return{lowest:u,low:c,median:p,high:h,highest:w,truth:s,seen:a,percentile:f&&Number.isFinite(s)?100*wn(l,[s])[0]:Number.NaN,crps:f&&Number.isFinite(s)?Jf(l,s):Number.NaN,peaks:f?Xf(l):[],value:a?r.inputs.values[i]:Number.NaN,edited:t.edits.some(([v])=>v===n),implied:r.implied?.[i]??Number.NaN}}function wr({about:e},t){let r=e.table.rows.find(n=>!n.is_vector);return r.start+r.names.indexOf(t)}function dh(e,t,r){if(!e.about.scalars.includes("redshift"))return{value:Number.NaN,whose:""};let n=wr(e,"redshift"),o=t.edits.find(([i])=>i==="redshift");return o?{value:o[1],whose:"edited"}:Number.isFinite(r.truth[n])?{value:r.truth[n],whose:"own"}:{value:Le(r,n,Re),whose:"predicted"}}function Ni({ages:e},t){return Number.isFinite(t)?yi(e.redshift,e.age,t):Number.NaN}function tc(e){let t=new Float32Array(e.reduce((n,o)=>n+o.length,0)),r=0;for(let n of e)t.set(n,r),r+=n.length;return t}var rc=(e,t)=>t.truth===lh?e:new Float32Array(e.length).fill(Number.NaN);var ph=300;function nc(e,t,r){let n=null,o=new Map,i=0,a=!1;function s({drawing:c,galaxies:p,snapshot:h,name:w},v){let{row:k,noise:g,edits:E}=h,{size:N}=c.about.table;return{key:JSON.stringify([w,N,g,E,[...v].join("")]),inputs:Vt(p,N,k,g,E,c.editable)}}function l(c){let{drawing:p,galaxies:h,snapshot:w}=c,v=rc(gn(h,p.about.table.size,w.row),w),[k,...g]=[w.mask,...w.pins].map(E=>{let{key:N,inputs:M}=s(c,E);return{truth:v,inputs:M,mask:E,answer:o.get(N)??null}});return ec(p,{snapshot:w,serial:c.serial,name:c.name,now:k,pins:g})}async function f(c,p){for(let h of[p.snapshot.mask,...p.snapshot.pins]){let{key:w,inputs:v}=s(p,h);if(o.has(w))continue;let[k]=await c([{inputs:v,mask:h}]);o.set(w,k),o.size>ph&&o.delete(o.keys().next().value)}}async function u(){if(i++,!a){a=!0;try{for(let c=-1;c!==i;){c=i;let p=e();n&&await f(n,p),t(l(p))}}catch(c){r(c)}finally{a=!1}}}return{follow:u,first:()=>l(e()),begin(c){return n=c,u()},async beginQuietly(c){await f(c,e()),n=c},get ask(){return n},inputs:()=>s(e(),e().snapshot.mask).inputs,forget:()=>o.clear()}}var oc=`:host {
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
`;var vn=`.plots {
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
`;function ge(e,t,r,n=()=>{}){let o=L("div",{class:"part"}),i=o.attachShadow({mode:"open"});i.append(...r.map(f=>L("style",{},f)));let a={...t},s=f=>{for(let[u,c]of Object.entries(f))a[u]=c,l.changes?.[u]?.(c)},l=e(a,{send:n,set:(f,u)=>s({[f]:u})});return i.append(l.element),{element:o,set:s,view:l}}var gh=.01,bh=.1,wh=100,ic=10,yh=12,ac=4,[sc,lc,fc]=[" alone"," measured","questions"];async function cc(e,t,r,n,o){let{ood:i}=e,[a,s,l,f]=[0,"",0,""];for(let{hidden:p,names:h,end:w}of xh(e,n)){if(await new Promise(k=>setTimeout(k)),!o())return null;let[v]=await t([{inputs:r,mask:n.map((k,g)=>p[g]?0:k)}]);for(let k of h){let g=dc(e,k).filter(x=>p[x]),E=g.some(x=>r.error[x]>0),N=k+w,M=E&&i.rare[N+lc]||i.rare[N];if(E&&(f=lc),!M?.length)continue;l++;let $=Eh(kh(i,v.quantiles,r,g),M,i.rarities);$<a&&([a,s]=[$,k])}}let u=(i.rare[fc+f]??i.rare[fc]??[1])[0],c=Math.min(Mh(a,l,u)/-2,ic);for(let{name:p,beyond:h}of Nh(e,r,n))h>c&&h>=1&&([c,s]=[Math.min(h,ic),p]);return{score:c,variable:s}}function uc({ood:e,about:t},r,n){if(!(r>=e.warn))return"";let o=t.table.rows.find(s=>s.name===n||s.names.includes(n)),i=o.is_vector?o.label:o.labels[o.names.indexOf(n)],a=o.name==="photometry"?"photometry in other surveys' filters":i;return/[a-z]/.test(a[1]??"")&&(a=a[0].toLowerCase()+a.slice(1)),`Take care, more unusual than 99% of the training galaxies: its ${a} surprises the model as ${vh(r)} of theirs does`}function vh(e){if(2*e>ac)return`fewer than 1 in ${(10**ac).toLocaleString("en")}`;let t=10**(2*e),r=10**Math.floor(Math.log10(t));return`1 in ${(Math.round(t/r)*r).toLocaleString("en")}`}function*xh({about:e,ood:t},r){let{rows:n,size:o}=e.table;for(let a of[1,0]){let s=new Uint8Array(o),l=[];for(let f of n){if(!f.is_vector)continue;let u=!1;for(let c=0;c<f.size;c++)(f.size<=f.patch?c:Math.floor(c/f.patch))%2!==a||!r[f.start+c]||(s[f.start+c]=1,u=!0);u&&l.push(f.name)}l.length&&(yield{hidden:s,names:l,end:""})}for(let a of n){if(!a.is_vector||a.extent!==null||!(a.name+sc in t.rare))continue;let s=Array.from({length:a.size},(f,u)=>a.start+u).filter(f=>r[f]);if(s.length<2)continue;let l=Math.min(s.length,yh);for(let f=0;f<l;f++){let u=new Uint8Array(o);s.forEach((c,p)=>{p%l===f&&(u[c]=1)}),yield{hidden:u,names:[a.name],end:sc}}}let i=n.find(a=>!a.is_vector);for(let[a,s]of i.names.entries()){let l=i.start+a;if(!r[l])continue;let f=new Uint8Array(o);f[l]=1,yield{hidden:f,names:[s],end:""}}}function dc({about:e},t){for(let r of e.table.rows){if(r.is_vector&&r.name===t)return Array.from({length:r.size},(n,o)=>r.start+o);if(!r.is_vector&&r.names.includes(t))return[r.start+r.names.indexOf(t)]}return[]}function kh({spread:e},t,{values:r,error:n,limit:o},i){let[a,s]=[0,0];for(let l of i){let f=r[l];if(Number.isNaN(f))continue;s++;let[u,c,p]=[qt,Re,Yt].map(v=>t[l*bn+v]),h=Math.max(f>c?p-c:c-u,gh*e[l]),w=o[l]?Math.max(f-c,0):Math.abs(f-c);a+=Math.min(w/Math.hypot(h,n[l]),wh)**2}return Math.sqrt(a/Math.max(s,1))}function Nh(e,{values:t,error:r,limit:n},o){let{about:i,ood:a}=e;return i.table.rows.flatMap(l=>l.is_vector?[l.name]:l.names).map(l=>{let f=0;for(let u of dc(e,l)){if(!o[u]||n[u]||Number.isNaN(t[u]))continue;let c=Math.max(t[u]-a.high[u],a.low[u]-t[u]);f=Math.max(f,c/Math.hypot(bh*a.spread[u],r[u]))}return{name:l,beyond:f}})}function Eh(e,t,r){let n=r.slice(0,t.length).map(Math.log10),o=[];t.forEach((f,u)=>{o.push(Math.max(f+1e-9*u,o[u-1]??-1/0))});let i=o.length-1,a=f=>(n[f+1]-n[f])/Math.max(o[f+1]-o[f],1e-6);if(e>o[i])return Math.min(n[i]+a(i-1)*(e-o[i]),0);if(e<o[0])return Math.min(n[0]+a(0)*(e-o[0]),0);let s=Math.min(Math.max(o.findIndex(f=>f>=e)-1,0),i-1),l=o[s+1]>o[s]?(e-o[s])/(o[s+1]-o[s]):0;return Math.min(n[s]+l*(n[s+1]-n[s]),0)}function Mh(e,t,r){let n=Math.log10(Math.max(t,1))*r,o=e+n;return o<-2?o:Math.log10(-Math.expm1(10**n*Math.log1p(-Math.min(10**e,1-1e-12))))}var Ah=400;function pc(e,t,r){let n=L("p",{class:"warning",role:"status","aria-live":"polite"}),[o,i]=[0,r.now.row],a;async function s(){let{ask:f}=t;if(!f||!Object.keys(e.ood.rare).length)return;let u=o,c=await cc(e,f,t.inputs(),r.now.mask,()=>u===o);c&&(n.textContent=uc(e,c.score,c.variable)),c&&(n.title=n.textContent??"")}let l=()=>{o++,clearTimeout(a),a=setTimeout(()=>s().catch(()=>{}),Ah),r.now.row!==i&&(n.textContent=""),i=r.now.row};return r.follow(l),{element:n,begin:l}}var mc=[vn,xf,Ks];function hc(e,t,r,n,o){let{table:i}=e.about,a=0,l=nc(()=>({drawing:e,galaxies:t,snapshot:n.drawn,name:t.rows[n.drawn.row],serial:a++}),E,o),f=$=>{let C=(e.vectors.panels.find(R=>R.key===$.panel)?.rows??[]).map(R=>R.name).filter(R=>i.rows.some(O=>O.name===R));n.receive($,C)},u=l.first(),c={newest_serial:0,colours:r,stage:"",dark:!1},p=ge(gi,{spec:e.vectors,scene:u.vectors,...c},mc,f),h=ge(gi,{spec:e.densities,scene:u.densities,...c},mc,f),w={panels:e.densities.panels,scalars:u.densities.scalars[0],colours:r,dark:!1},v=ge(vf,w,[dl]),k={spec:e.derived_spec,numbers:u.derived,colours:r,dark:!1},g=ge(ul,k,[oc,Zs]);function E($){p.set({scene:$.vectors}),h.set({scene:$.densities}),v.set({scalars:$.densities.scalars[0]}),g.set({numbers:$.derived})}n.follow(l.follow);let N=pc(e,l,n),M=L("style");return p.element.shadowRoot?.append(M),{headline:v.element,derived:g.element,vectors:p.element,densities:h.element,async begin($){await l.begin($),N.begin()},warning:N.element,only($){M.textContent=$?`section:not([data-plot="${$}"]) { display: none }`:""},destroy(){for(let $ of[p,h,v,g])$.view.destroy?.()},dark($){for(let x of[p,h])x.set({dark:$});v.set({dark:$}),g.set({dark:$})}}}var Th={A:1,B:2},Ei=4,Kt=["A","B"],Mi={A:"group_a",B:"group_b"};function xn(e,{marks:t=[]}){return t.some(r=>r&Ei)?{...e,x:e.x.map((r,n)=>t[n]&Ei?Number.NaN:r)}:e}function gc(e,t,r,{marks:n=[]},{frame:o,x:i,y:a},s){ke(e,o,()=>{e.fillStyle=s.edge,e.globalAlpha=.5,e.beginPath(),n.forEach((l,f)=>{if(!(l&Ei))return;let[u,c]=[i(r.x[f]),a(r.y[f])];e.moveTo(u+.7*t.size,c),e.arc(u,c,.7*t.size,0,2*Math.PI)}),e.fill(),e.globalAlpha=1})}function bc(e,t,{marks:r=[]},{frame:n,x:o,y:i},a){ke(e,n,()=>{for(let s of Kt){e.beginPath(),r.forEach((l,f)=>{let[u,c]=[o(t.x[f]),i(t.y[f])];!(l&Th[s])||Number.isNaN(u)||Number.isNaN(c)||(s==="A"?(e.moveTo(u+3.6,c),e.arc(u,c,3.6,0,2*Math.PI)):e.rect(u-4,c-4,8,8))});for(let[l,f]of[[3.4,a.ground],[1.6,a[Mi[s]]]])e.lineWidth=l,e.strokeStyle=f,e.stroke()}})}function wc(e,t){let r={chosen:null,last:"A"},n=Kt.map(l=>{let f=L("button",{type:"button",class:`lasso-${l}`,"aria-pressed":"false","aria-label":`lasso group ${l}`,title:`draw around points: they are group ${l} then (Shift and drag does it, too; by keyboard Shift and arrows, Enter)`},L("i"),l);return f.addEventListener("click",()=>s(r.chosen===l?null:l)),f}),o=L("button",{type:"button",title:"the groups as stacks, as a list, as files"},"stacks ›"),i=L("button",{type:"button","aria-label":"let the groups A and B go",title:"let A and B go"},"×");o.addEventListener("click",()=>e({act:"look"})),i.addEventListener("click",()=>e({act:"clear"}));let a=L("div",{class:"groups",role:"group","aria-label":"groups"},"lasso",...n,o,i);function s(l){r.chosen=l,r.last=l??r.last,n.forEach((f,u)=>{f.setAttribute("aria-pressed",String(Kt[u]===l))}),t()}return{bar:a,choose:s,get isChosen(){return r.chosen!==null},get letter(){return r.last},show({counts:l={A:0,B:0}}){n.forEach((f,u)=>{let c=l[Kt[u]];f.replaceChildren(L("i"),c?`${Kt[u]} ${c}`:Kt[u])});for(let f of[o,i])f.hidden=!l.A&&!l.B}}}function $h(e,t,r){let n=!1;for(let o=0,i=r.length-1;o<r.length;i=o++){let[a,s]=r[o],[l,f]=r[i];s>t!=f>t&&e<(l-a)*(t-s)/(f-s)+a&&(n=!n)}return n}function Ai(e,t,r){let n=Math.min(...r.map(([a])=>a)),o=Math.max(...r.map(([a])=>a)),i=[];for(let a=0;a<e;a++){let[s,l]=t(a);s>=n&&s<=o&&$h(s,l,r)&&i.push(a)}return i}function kn([e,t],[r,n]){return[[e,t],[r,t],[r,n],[e,n]]}var Sh=4,Oh=2,yc=.02,vc="http://www.w3.org/2000/svg",Lh={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]};function xc({canvas:e,shell:t,frame:r,colour:n,isChosen:o,take:i,click:a,leave:s,tell:l}){let f=document.createElementNS(vc,"path"),u=document.createElementNS(vc,"svg");u.setAttribute("class","lasso"),u.setAttribute("aria-hidden","true"),u.append(f),t.append(u);let c=null,p=null,h=g=>{let{left:E,right:N,top:M,bottom:$}=r(),[x,C]=Oe({canvas:e},g);return[Math.min(Math.max(x,E),N),Math.min(Math.max(C,M),$)]},w=(g,E=!0)=>{let N=g.map(([M,$])=>`${M.toFixed(1)} ${$.toFixed(1)}`).join("L");f.setAttribute("d",N&&`M${N}${E?"Z":""}`),f.setAttribute("stroke",n()),f.setAttribute("fill",E?n():"none")},v=()=>{let g=c!==null||p!==null;return[c,p]=[null,null],w([]),g};e.addEventListener("pointerdown",g=>{g.button!==0||!(g.shiftKey||o())||(v(),c={outline:[h(g)],hasMoved:!1,id:g.pointerId},e.setPointerCapture(g.pointerId),g.stopImmediatePropagation())}),e.addEventListener("pointermove",g=>{if(!c||g.pointerId!==c.id)return;let E=h(g),[N,M]=c.outline.at(-1);c.hasMoved||=Math.hypot(E[0]-c.outline[0][0],E[1]-c.outline[0][1])>Sh,Math.hypot(E[0]-N,E[1]-M)>=Oh&&c.outline.push(E),c.hasMoved&&w(c.outline),g.stopImmediatePropagation()}),e.addEventListener("pointerup",g=>{if(!c||g.pointerId!==c.id)return;let{outline:E,hasMoved:N}=c;v(),N&&E.length>2?i(E):N||a(g),g.stopImmediatePropagation()}),e.addEventListener("pointercancel",v);let k=g=>{let E=Lh[g.key];if(!E||!(g.shiftKey||o()||p?.from))return!1;let{left:N,right:M,top:$,bottom:x}=r();p??={at:[(N+M)/2,($+x)/2],from:null},g.shiftKey?p.from??=p.at:p.from=null;let[C,R]=p.at;return p.at=[Math.min(Math.max(C+E[0]*yc*(M-N),N),M),Math.min(Math.max(R+E[1]*yc*(x-$),$),x)],p.from?w(kn(p.from,p.at)):w(Rh(p.at),!1),l(p.from&&kn(p.from,p.at)),!0};e.addEventListener("keydown",g=>{let E=p?.from;if(!k(g))if((g.key==="Enter"||g.key===" ")&&p&&E){let N=kn(E,p.at);v(),i(N)}else if(g.key==="Escape"&&(c||p))v(),l(null);else if(g.key==="Escape"&&o())s();else return;g.preventDefault(),g.stopImmediatePropagation()}),e.addEventListener("blur",v)}var Rh=([e,t])=>[[e-8,t],[e+8,t],[e,t],[e,t-8],[e,t+8]];var _h=50,Nn=(e,{diverging:t})=>t?e.diverging:e.palette;function kc({values:e,low:t,high:r,title:n},o){return`${n} ${ie(e[o],ht((r-t)/_h))}`}function Nc(e,t,r){if(!t)return[r.answer,r.hidden];let n=Nn(e,t),o=n[n.length>>1];return t.own?[o,r.hidden]:[r.answer,o]}function Ec(e,t,r,n,o){let{low:i,high:a,title:s}=r,l=Nn(t,r),f=n.right+12,u=n.top+18,c=n.bottom-u;l.forEach((w,v)=>{e.fillStyle=w,e.fillRect(f,u+c*(1-(v+1)/l.length),10,c/l.length+.6)});let p=ue(i,a,u+c,u);e.textBaseline="middle",e.textAlign="left",e.fillStyle=o.soft;for(let w of Fe(i,a,5))e.fillText(pe(w),f+14,p(w));let h=e.measureText(s).width;e.globalAlpha=.85,e.fillStyle=o.ground,e.fillRect(f+50-h-4,n.top-4,h+8,16),e.globalAlpha=1,e.fillStyle=o.soft,e.textAlign="right",e.fillText(s,f+50,n.top+4)}function Mc(e,{frame:t,x:r,y:n},o,i,a){e.strokeStyle=a.grid,e.fillStyle=a.soft,e.lineWidth=1,e.textBaseline="middle",e.textAlign="center",e.beginPath();for(let s of o)e.moveTo(r(s),t.top),e.lineTo(r(s),t.bottom),e.fillText(pe(s),r(s),t.bottom+11);e.textAlign="right";for(let s of i)e.moveTo(t.left,n(s)),e.lineTo(t.right,n(s)),e.fillText(pe(s),t.left-6,n(s));e.stroke()}function Tc(e,t,r,n,o,i=!1){let a={left:e.axes?56:8,right:r-(e.coloured||i?66:14),top:8,bottom:n-(e.axes?40:8)},[s,l,f,u]=t,c=(k,g,E)=>{let N=(k+g)/2+E*(g-k),M=(g-k)/2/o.zoom;return[N-M,N+M]},[p,h]=c(s,l,o.x),[w,v]=c(f,u,o.y);return{frame:a,x:ue(p,h,a.left,a.right),y:ue(v,w,a.top,a.bottom)}}function $c(e,t,r,n,o,i){let{frame:a}=o;e.font=Me,e.setLineDash([]),t.axes&&Dh(e,r,o,i),e.save(),e.beginPath(),e.rect(a.left,a.top,a.right-a.left,a.bottom-a.top),e.clip();let s=r.x.length-(r.behind??0);e.globalAlpha=n?.8:.45,n&&!(r.behind&&n.own)?Ac(e,t,r,r.behind?s:0,r.x.length,n,o,i):Ch(e,t,r,r.behind?s:0,r.behind?i.hidden:i.answer,o),e.globalAlpha=1,r.behind&&n?.own?Ac(e,t,r,0,s,n,o,i):r.behind&&Ph(e,t,r,o,i),e.restore(),r.behind&&r.legend&&Ih(e,r.legend,Nc(t,n,i),a,i),n&&Ec(e,t,n,a,i)}function Sc(e,t,r,n,{frame:o,x:i,y:a},s){let[l,f]=n>=0?[r.x[n],r.y[n]]:[Number.NaN,Number.NaN];Number.isNaN(l)||Number.isNaN(f)||ke(e,o,()=>{e.strokeStyle=t.coloured&&!r.behind?s.answer:s.ink,e.lineWidth=2.5,e.beginPath(),e.arc(i(l),a(f),7,0,2*Math.PI),e.stroke()})}function Ti(e,{x:t,y:r},{frame:n,x:o,y:i},a){for(let s of e){let l=o(t[s]),f=i(r[s]);l>n.left-4&&l<n.right+4&&f>n.top-4&&f<n.bottom+4&&a(l,f)}}function Ch(e,t,r,n,o,i){e.fillStyle=o;let a=Array.from({length:r.x.length-n},(s,l)=>n+l);Ti(a,r,i,(s,l)=>{e.beginPath(),e.moveTo(s+t.size,l),e.arc(s,l,t.size,0,2*Math.PI),e.fill()})}function Ac(e,t,r,n,o,i,a,s){let{values:l,low:f,high:u}=i,c=Nn(t,i),p=c.length,h=Array.from({length:p+1},()=>[]);for(let w=n;w<o;w++){let v=(l[w]-f)/(u-f);h[Number.isNaN(v)?p:Math.min(Math.max(Math.floor(v*p),0),p-1)].push(w)}h.forEach((w,v)=>{w.length&&(e.fillStyle=v===p?s.hidden:c[v],e.beginPath(),Ti(w,r,a,(k,g)=>{e.moveTo(k+t.size,g),e.arc(k,g,t.size,0,2*Math.PI)}),e.fill())})}function Ph(e,t,r,n,o){let i=Array.from({length:r.x.length-(r.behind??0)},(a,s)=>s);e.fillStyle=o.answer,e.globalAlpha=.75,e.beginPath(),Ti(i,r,n,(a,s)=>{e.moveTo(a+t.size*.8,s),e.arc(a,s,t.size*.8,0,2*Math.PI)}),e.fill(),e.globalAlpha=1}function Ih(e,t,r,n,o){let i=Math.max(...t.map(a=>e.measureText(a).width))+26;e.globalAlpha=.85,e.fillStyle=o.ground,e.fillRect(n.left+2,n.top+2,i,36),e.globalAlpha=1,e.textAlign="left",e.textBaseline="middle",t.forEach((a,s)=>{let l=n.top+12+17*s;e.fillStyle=r[s],e.beginPath(),e.arc(n.left+12,l,4,0,2*Math.PI),e.fill(),e.fillStyle=o.ink,e.fillText(a,n.left+22,l)})}function Dh(e,t,{frame:r,x:n,y:o},i){let[a,s]=n.domain(),[l,f]=o.domain();Mc(e,{frame:r,x:n,y:o},Fe(a,s,6),Fe(f,l,6),i),e.strokeStyle=i.soft,e.setLineDash([5,4]),e.beginPath(),e.moveTo(r.left,o(a)),e.lineTo(r.right,o(s)),e.stroke(),e.setLineDash([]),e.textAlign="center",e.fillText(t.x_label,(r.left+r.right)/2,r.bottom+30),Yr(e,t.y_label,12,(r.top+r.bottom)/2)}var Bh=10,Fh=4,Oc=60,Lc={"+":[1.3,0,0],"=":[1.3,0,0],"-":[1/1.3,0,0],ArrowLeft:[1,-.1,0],ArrowRight:[1,.1,0],ArrowUp:[1,0,.1],ArrowDown:[1,0,-.1],0:[0,0,0]};function Cc(e,t){let{spec:r,colours:n}=e,o={zoom:1,x:0,y:0},i=L("canvas",{role:"img",tabindex:0}),a=L("div",{class:"tip"}),s=wc(t.send,()=>{i.classList.toggle("lassoing",s.isChosen),s.isChosen&&i.focus()}),l=Bt(r.key,r.title,x),f=L("div",{class:"head"},L("b",{},r.title),...r.selectable?[s.bar]:[],l),u=L("div",{class:"unseen",role:"status"}),c=L("div",{class:"shell"},i,a,u),p=L("div",{class:"plots points","data-plot":r.key},f,c),[h,w,v,k]=[Rc(e.points),_c(e.colouring),e.here,e.dark],g=e.groups,E=xn(h,g),N,M=null,$=()=>n[k?"dark":"light"];function x(D){return zr(D,r.title,W.width,r.height,$(),C)}function C(D){N=Tc(r,h.ends,W.width,r.height,o,w!==null),gc(D,r,h,g,N,$()),$c(D,r,E,w,N,$()),bc(D,h,g,N,$()),Sc(D,w?r:{...r,coloured:!1},h,v,N,$())}function R(){W.width>0&&(C(qr(i,W.width,r.height)),i.setAttribute("aria-label",h.words))}let O=D=>[N.x(h.x[D]),N.y(h.y[D])],P=D=>[N.x(E.x[D]),N.y(E.y[D])],I=()=>h.x.length-(h.behind??0);function A(D){let U=i.getBoundingClientRect(),V=-1,ae=Bh;for(let se=0;se<I();se++){let[me,_e]=P(se),fe=Math.hypot(me-D.clientX+U.left,_e-D.clientY+U.top);fe<ae&&([V,ae]=[se,fe])}return V}function B(D){let U=A(D);U>=0&&t.send(U)}function G(D){let U=A(D);if(a.style.display=U<0?"none":"block",i.style.cursor=U<0?r.zoomable?"grab":"default":"pointer",U<0)return;let V=[`galaxy ${h.rows?h.rows[U]:U}`];r.axes&&V.push(`${h.x_word??"true"} ${ie(h.x[U])}`,`predicted ${ie(h.y[U])}`),w&&!Number.isNaN(w.values[U]??Number.NaN)&&V.push(kc(w,U)),a.replaceChildren(...V.map(fe=>L("div",{},fe)));let[ae,se]=O(U),[me,_e]=ae>W.width/2?["auto",`${W.width-ae+12}px`]:[`${ae+12}px`,"auto"];Object.assign(a.style,{left:me,right:_e,top:`${Math.max(se-30,0)}px`})}function _(D,U,V){Object.assign(o,{zoom:Math.min(Math.max(D,1),Oc),x:U,y:V}),o.zoom===1&&Object.assign(o,{x:0,y:0}),R()}if(xc({canvas:i,shell:c,frame:()=>N.frame,colour:()=>$()[Mi[s.letter]],isChosen:()=>s.isChosen,take(D){let U=Ai(I(),P,D);U.length?t.send({act:"lasso",group:s.letter,points:U}):u.textContent="No point lies within."},click:B,leave:()=>s.choose(null),tell(D){let U=D&&Ai(I(),P,D).length;u.textContent=U===null?"":`${U} points within; Enter makes them group ${s.letter}.`}}),i.addEventListener("pointerdown",D=>{M={x:D.clientX,y:D.clientY,from:{...o},hasMoved:!1},r.zoomable&&i.setPointerCapture(D.pointerId)}),i.addEventListener("pointermove",D=>{if(!M||!r.zoomable)return G(D);let{frame:U}=N,V=D.clientX-M.x,ae=D.clientY-M.y;if(M.hasMoved||=Math.hypot(V,ae)>Fh,!M.hasMoved)return;let se=V/(U.right-U.left)/o.zoom,me=ae/(U.bottom-U.top)/o.zoom;_(o.zoom,M.from.x-se,M.from.y+me)}),i.addEventListener("pointerup",D=>{let U=M&&!M.hasMoved;M=null,U&&B(D)}),i.addEventListener("pointerleave",()=>{a.style.display="none"}),r.zoomable){let D=U=>{U.preventDefault();let{frame:V}=N,ae=i.getBoundingClientRect(),se=Math.min(Math.max(o.zoom*Math.exp(-U.deltaY/400),1),Oc),me=(U.clientX-ae.left-V.left)/(V.right-V.left)-.5,_e=.5-(U.clientY-ae.top-V.top)/(V.bottom-V.top),fe=1/o.zoom-1/se;_(se,o.x+me*fe,o.y+_e*fe)};i.addEventListener("wheel",D,{passive:!1}),i.addEventListener("dblclick",()=>_(1,0,0)),i.addEventListener("keydown",U=>{if(!(U.key in Lc))return;let[V,ae,se]=Lc[U.key];_(o.zoom*V,o.x+ae/o.zoom,o.y+se/o.zoom),U.preventDefault(),U.stopPropagation()})}let z=D=>{k=D,p.classList.toggle("dark",D),R()},W=xl(p,i,r.height,R);return z(e.dark),s.show(g),Object.assign(p,{plot:{panel:r,canvas:i,spot:O,points:()=>h,groups:()=>g,colouring:()=>w,get width(){return W.width}}}),{element:p,changes:{points(D){h=Rc(D),E=xn(h,g),R()},groups(D){g=D,E=xn(h,g),s.show(g),R()},colouring(D){w=_c(D),R()},here(D){v=D,R()},dark:z},destroy:W.destroy}}function Rc(e){return{...e,x:bt(e.x),y:bt(e.y),rows:e.rows&&bt(e.rows)}}function _c(e){return e.values?{...e,values:bt(e.values)}:null}var Uh=250,Pc=16;function Ic(e,t,r,n,o,i){let{table:a,scalars:s,ranges:l}=e.about,f={},u="",c,p=L("p",{role:"status"}),h=L("select",{id:"scalar","aria-label":"looked at in many galaxies"});h.append(...s.map(C=>L("option",{value:C},r.labels[C]))),h.addEventListener("change",()=>o.go({scalar:h.value}));let w={low:0,high:1,title:""},v={points:g(),colouring:w,groups:{},here:-1,colours:n,dark:!1},k=ge(Cc,{spec:r.spec,...v},[vn],C=>{typeof C=="number"&&o.open(C)});function g(){let C=o.now.scalar,R=wr(e,C),O=Float32Array.from({length:t.n},(_,z)=>gn(t,a.size,z)[R]),P=f[C]??new Float32Array(t.n).fill(Number.NaN),I=[...l[C],...l[C]],[A,B]=[r.labels[C],r.adjective],G=`predicted against ${B} ${A}`;return{x:O,y:P,rows:t.rows,ends:I,words:G,x_label:`${B} ${A}`,y_label:`predicted ${A}`,x_word:B}}function E(C){let{scalar:R,truth:O,row:P}=o.now,I=g();k.set({points:I,here:O==="shown"?P:-1});let A=[...I.x].flatMap((W,j)=>Number.isNaN(W-I.y[j])?[]:[Math.abs(W-I.y[j])]),B=A.reduce((W,j)=>W+j,0)/A.length,G=Math.sqrt(A.reduce((W,j)=>W+(j-B)**2,0))/A.length,z=!!o.now.mask[wr(e,R)]?"seen":`mean absolute error ${B.toFixed(3)} ± ${G.toFixed(3)}`;p.textContent=C<t.n?`${C} of ${t.n} galaxies answered…`:`${t.n} galaxies: ${z}`}let N=C=>`${C.noise} ${o.textOf(C.mask)}`;async function M(){let{mask:C,noise:R}=o.now,O=N(o.now);u=O;let P=Object.fromEntries(s.map(I=>[I,new Float32Array(t.n).fill(Number.NaN)]));for(let I=0;I<t.n&&u===O;I+=Pc){let A=Array.from({length:Math.min(Pc,t.n-I)},(_,z)=>I+z),B=A.map(_=>Vt(t,a.size,_,R,[],e.editable)),G=await i.medians(B.map(_=>({inputs:_,mask:C})));if(u!==O)return;for(let _ of s)P[_].set(G[_],I);f=P,E(I+A.length)}}function $(C=!1){h.value=o.now.scalar,!C&&(clearTimeout(c),N(o.now)===u?E(t.n):(u="",c=setTimeout(M,Uh)))}o.follow($),p.textContent="The model is being made ready…";let x=L("h2",{},"Many galaxies");return{element:L("section",{class:"many","aria-label":"many galaxies"},x,h,p,k.element),begin:()=>$(),dark:C=>k.set({dark:C})}}var Dc=`.span-strip {
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
`;function Bc(e,t){let{spec:r}=e,n=Gt(g=>{It(f,g,()=>n.acknowledge())||t.send(g)}),o=L("div",{class:"track",tabindex:0,role:"application","aria-roledescription":"span"}),i=L("div",{class:"box"}),a=L("div",{class:"words"}),s=L("div",{class:"tip"}),l=L("div",{class:"unseen",role:"status","aria-live":"polite"}),f=L("div",{class:"span-strip"},a,L("div",{class:"shell"},o,s),l),u=e.seen,c=g=>ue(r.ends[0],r.ends[1],0,1,r.log)(g),p=()=>{let g=u.map(([E,N])=>{let[M,$]=[c(E),c(N)].map(x=>100*Math.min(Math.max(x,0),1));return L("i",{class:"seen",style:`left: ${M.toFixed(2)}%; width: ${($-M).toFixed(2)}%`})});o.replaceChildren(...g,i)},h={key:r.key,canvas:o,scales:{get frame(){return{left:0,right:o.clientWidth,top:0,bottom:o.clientHeight}},back:g=>ue(r.ends[0],r.ends[1],0,o.clientWidth,r.log).invert(g)},markSpan(g,E=0){i.style.display=g===null?"none":"block",g!==null&&Object.assign(i.style,{left:`${Math.min(g,E)}px`,width:`${Math.abs(E-g)}px`})},readAt(g,E,N=!1){if(s.style.display=g===null?"none":"block",g===null)return;let M=h.scales.back(Math.min(Math.max(g,0),o.clientWidth)),$=u.some(([C,R])=>M>=C&&M<R);s.textContent=`${pe(Number(M.toPrecision(3)))} ${r.unit}, ${$?"seen":"hidden"}`;let x=g>o.clientWidth/2;Object.assign(s.style,x?{left:"auto",right:`${o.clientWidth-g}px`}:{left:`${g}px`,right:"auto"}),N&&(l.textContent=s.textContent)},setDragging(){},redraw:p},w=mn(h,n);hn(h,n);let v=g=>{g.key==="Escape"&&w()&&g.stopPropagation()};window.addEventListener("keydown",v,!0);let k={seen(g){u=g,p()},words(g){a.textContent=g,o.setAttribute("aria-label",`${g}. ${r.keys}`)},answered:()=>n.acknowledge(),dark(g){Ce(f,e.colours[g?"dark":"light"])}};return k.seen(e.seen),k.words(e.words),k.dark(e.dark),{element:f,changes:k,destroy(){n.stop(),window.removeEventListener("keydown",v,!0)}}}var Fc=`:host {
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
`;function Uc(e,t){let r=L("summary"),n=L("div"),o=L("button",{type:"button",class:"all"},"Reset all"),i=L("span",{title:e.more,tabindex:0,role:"note","aria-label":e.more},"(?)"),a=L("details",{},r,L("p",{},`${e.meaning} `,i),n,o),s=Gt(h=>{It(a,h,()=>s.acknowledge())||t.send(h)}),l=new Map,f=null,u=({name:h,group:w,label:v,spoken:k,unit:g})=>{let E=L("label",{for:h,title:k},v),N=L("span",{class:"value","aria-hidden":!0}),M=L("input",{type:"range",id:h,"aria-label":k}),$=L("button",{type:"button",title:"back to its own","aria-label":`reset ${v}`},"↺"),x=!1,C=()=>{x=!1,f===h&&(f=null,s.now({name:h,value:M.valueAsNumber,phase:"release"}))};M.addEventListener("input",()=>{f=h,N.textContent=[M.valueAsNumber.toFixed(e.digits),g].join(" ").trim(),M.setAttribute("aria-valuetext",N.textContent),s.newest({name:h,value:M.valueAsNumber,phase:"live"})}),M.addEventListener("keydown",()=>{x=!0}),M.addEventListener("change",()=>{x||C()});for(let I of["keyup","blur","pointercancel"])M.addEventListener(I,C);$.addEventListener("click",()=>{M.focus(),t.send({name:h,value:null,phase:"release"})});let R=n.lastElementChild;(R?.dataset.of===w?R:n.appendChild(L("div",{"data-of":w}))).append(E,M,N,$);let P=I=>{for(let A of[E,M,N])for(let B of["edited","hidden","missing"])A.classList.toggle(B,I[B]);if($.style.visibility=I.edited?"visible":"hidden",f!==h){for(let A of["min","max","step","value"])M[A]=String(I[A]);M.style.setProperty("--own",String(I.own??-1)),N.textContent=I.text,N.title=M.title=I.why,M.setAttribute("aria-valuetext",[I.text,I.why].filter(Boolean).join(", "))}};l.set(h,P)},c=h=>{let w=h.map(k=>k.name);if(f===null&&w.join()!==[...l.keys()].join()){let k=n.getRootNode().activeElement?.id;n.replaceChildren(),l.clear(),h.forEach(u),k&&n.querySelector(`[id="${k}"]`)?.focus()}for(let k of h)l.get(k.name)?.(k);let v=h.filter(k=>k.edited).length;r.textContent=v?`What if (${v} moved)`:"What if",o.disabled=!v},p=h=>{a.open=h};return o.addEventListener("click",()=>{r.focus(),t.send({name:null,value:null,phase:"release"})}),a.addEventListener("toggle",()=>t.set("open",a.open)),c(e.rows),p(e.open),{element:a,changes:{rows:c,open:p,acks:s.acknowledge},destroy:s.stop}}var Wh="shown";function zc({editable:e},t,r){let n=Object.fromEntries(t.edits);return e.map(o=>Hh(o,t,r,n[o.name]??null))}function Hh(e,{mask:t,truth:r},n,o){let i=!t[e.place],a=i&&r!==Wh,s=a?Number.NaN:n.values[e.place],l=!a&&!!n.limit[e.place],f=o===null&&Number.isNaN(s),[u,c]=Gh(e,s,o),p=o??(Number.isNaN(s)?(u+c)/2:s),h=`${l&&o===null?"> ":""}${(o??s).toFixed(2)}`;return{name:e.name,group:e.group,label:e.label,spoken:e.spoken,unit:e.unit,min:u,max:c,step:10**-2,value:p,hidden:i,missing:f,edited:o!==null,own:Number.isNaN(s)?null:(s-u)/(c-u),text:f?"not set":`${h} ${e.unit}`.trim(),why:Vh(s,o,l,i)}}function Gh({learned:e,allowed:t,is_magnitude:r},n,o){let[i,a]=r&&!Number.isNaN(n)?[n-3,n+3]:e,s=[Math.max(i,t[0]),Math.min(a,t[1]),n,o??Number.NaN].filter(f=>!Number.isNaN(f)),l=10**2;return[Math.floor(Math.min(...s)*l)/l,Math.ceil(Math.max(...s)*l)/l]}function Vh(e,t,r,n){let o=[];return t!==null?o.push(Number.isNaN(e)?"moved":`moved; the galaxy's own: ${r?"> ":""}${e.toFixed(2)}`):r?o.push("not detected: fainter than this"):Number.isNaN(e)&&o.push("the galaxy has none"),n&&o.push(t===null?"hidden: moving it makes it seen":"hidden, so without effect"),o.join("; ")}function jc(e,t,r,n,o){let{table:i}=e.about,a=[],s=[],l=(O,P,I)=>{let A=L("button",{type:"button",title:P},O);return A.addEventListener("click",I),A},f=r.presets.map(({label:O,meaning:P,mask:I})=>{let A=Qe(i,I),B=l(O,P,()=>o.go({mask:A}));return a.push(()=>B.setAttribute("aria-pressed",String(Pt(A,o.drawn.mask)))),B}),u=L("select",{id:"noise",title:r.noise_meaning});u.append(...r.noises.map(({name:O,label:P})=>L("option",{value:O},P))),u.addEventListener("change",()=>o.go({noise:u.value})),a.push(()=>{u.value=o.drawn.noise});let c=(O,P,I)=>{let A=L("input",{type:"checkbox","data-see":O});return A.addEventListener("change",()=>o.go({mask:Ke(i,o.now.mask,O,A.checked)})),a.push(()=>{let{mask:B}=o.drawn,{start:G,stop:_}=Ze(i,O);A.checked=ut(i,B,O),A.indeterminate=A.checked&&!B.subarray(G,_).every(Boolean)}),L("label",{class:"toggle",title:I},A,P)},p=O=>{let P=L("div",{class:"bands",role:"group","aria-label":O.label});for(let I of O.names){let A=l(I,"",()=>o.toggle(O.name,[I]));a.push(()=>A.setAttribute("aria-pressed",String(ut(i,o.drawn.mask,O.name,[I])))),P.append(A)}return P},h=O=>{let P=0,I=U=>{o.receive(U,[O.name]),W.set({answered:++P})},[A,B]=O.extent,z={spec:{...{key:O.name,label:O.short,ends:[A,B],log:O.log_axis},unit:O.unit,keys:r.strip_keys},seen:[],words:"",answered:P,colours:n,dark:!1},W=ge(Bc,z,[Dc],I);a.push(()=>W.set({seen:dt(O,o.drawn.mask),words:w(O)})),s.push(U=>W.set({dark:U}));let j=r.spans[O.name]??[];if(!j.length)return[W.element];let D=L("select",{class:"spans","aria-label":`hide or show a span of ${O.short}`});return D.append(L("option",{value:""},`hide or show a span of ${O.short}…`)),D.append(...j.map(({name:U,meaning:V},ae)=>L("option",{value:ae,title:V},U))),D.addEventListener("change",()=>{let U=j[Number(D.value)];D.value="",U&&o.toggle(O.name,U.span)}),[W.element,D]};function w(O){let{mask:P}=o.drawn,I=dt(O,P,!0);if(!I.length)return`${O.short} hidden: nothing`;if(!ut(i,P,O.name))return`${O.short} hidden: all`;let A=I.map(B=>B.map(G=>Number(G.toPrecision(3))).join("–"));return`${O.short} hidden: ${A.join(", ")} ${O.unit}`}let v=O=>{let P=L("div",{class:"modality"});return O.is_vector?P.append(c(O.name,O.label,O.meaning),...O.extent?h(O):[p(O)]):P.append(...O.names.map((I,A)=>c(I,O.labels[A],""))),P},k=L("div",{class:"pins",role:"group","aria-label":"pinned masks"});a.push(O=>{if(O)return;let{now:P}=o,I=P.pins.map((A,B)=>{let G=o.textOf(A),_=e.vectors.letters[B],z=P.reference===B+1,W=l(_,`take residuals from ${G}`,()=>o.go({reference:z?0:B+1}));W.setAttribute("aria-pressed",String(z)),W.className=`pin${B+1}`;let j=l(G,`see ${G}`,()=>o.go({mask:A}));j.className="text";let D=l("×",`unpin ${G}`,()=>o.unpin(B));return L("div",{},W,j,D)});k.replaceChildren(...I.length?I:[L("small",{},"P pins a mask to compare others with it.")])});let g=({name:O,value:P,phase:I})=>{o.edit(O,P,I==="live"),M.set({acks:++E})},E=0,N={rows:[],open:!1,acks:E,digits:2,...r.what_if},M=ge(Uc,N,[Fc],g);a.push(()=>{let O=o.drawn,P=Vt(t,i.size,O.row,O.noise,[],e.editable);M.set({rows:zc(e,O,P)})});let[$,x]=[!0,!1].map(O=>f.filter((P,I)=>r.presets[I].paper===O)),C=L("aside",{class:"rail","aria-label":"what is seen"},L("h2",{},"The paper's inputs, and more"),L("div",{class:"presets"},L("div",{},...$),L("div",{},...x)),L("label",{for:"noise"},"Noise of the magnitudes"),u,L("h2",{},"What is seen"),...i.rows.map(v),L("h2",{},"Pinned masks"),k,M.element),R=O=>{for(let P of a)P(O)};return o.follow(R),R(!1),{element:C,dark(O){for(let P of s)P(O)}}}function $i(e,t){let r=document.createElement("a");r.href=URL.createObjectURL(e),r.download=t,r.click(),setTimeout(()=>URL.revokeObjectURL(r.href),6e4)}async function Si(e,t){try{await navigator.clipboard.writeText(e)}catch{if(t instanceof HTMLInputElement?t.select():getSelection()?.selectAllChildren(t),!document.execCommand("copy"))return"Selected: press Ctrl+C (⌘C) to copy."}return"Copied."}var Wc=`<dialog aria-labelledby="heading">
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
`;function Hc(e,t){let r=document.createElement("div"),n=r.attachShadow({mode:"open"});n.innerHTML=`<style>${e.css}</style>${Wc}`,document.body.append(r);let o=document.createElement("span"),i=M=>n.querySelector(M),a=i("dialog"),s=i("input"),l=i("pre"),f=e.dark,u="",c="",p=null,h=new Set,w=M=>{i("p").textContent=M},v=()=>a.classList.toggle("dark",f),k=M=>{h.add(`${u} ${M}`),t.send({panel:u,want:M})},g=M=>{let{detail:$}=M,[x]=M.composedPath(),C=x===window||Ee(x)===Ee(o);!Object.hasOwn(e.titles,$?.panel)||!C||(M.stopImmediatePropagation(),u=$.panel,p=typeof $.figure=="function"?$.figure:null,i("h2").textContent=`Reproduce: ${e.titles[u]}`,l.textContent="…",s.value="",w(""),i(".figure").hidden=!p,i(".link").hidden=!e.linked,v(),k("snippet"),a.open||a.showModal())},E=M=>{let $=M;if(!h.delete(`${$.panel} ${$.want}`)||$.panel!==u)return;let{trouble:x,text:C="",query:R="",base64:O="",mime:P="",name:I=""}=$;x?($.want==="snippet"&&(l.textContent=""),w(x)):$.want==="snippet"?(l.textContent=C,c=$.stem??"",s.value="file:///page/"+location.pathname+(R?`?${R}`:"")):($i(new Blob([Uint8Array.from(atob(O),A=>A.charCodeAt(0))],{type:P}),I),w(`Saved ${I}.`))},N=async M=>{w("Drawing…");try{let $=await p?.(M);if(!$)throw new Error("there is none");$i($,`${c||"mosaic"}.${M}`),w(`Saved ${c||"mosaic"}.${M}.`)}catch($){w(`The figure could not be made: ${$.message}.`)}};i(".close").addEventListener("click",()=>a.close()),i(".copy-code").addEventListener("click",async()=>w(await Si(l.textContent??"",l))),i(".copy-link").addEventListener("click",async()=>w(await Si(s.value,s)));for(let M of n.querySelectorAll("[data-want]"))M.addEventListener("click",()=>{w("Gathering the numbers…"),k(M.dataset.want??"")});for(let M of n.querySelectorAll("[data-figure]"))M.addEventListener("click",()=>N(M.dataset.figure??""));return a.addEventListener("click",M=>{M.target===a&&a.close()}),a.addEventListener("keydown",M=>M.stopPropagation()),window.addEventListener(Ur,g),{element:o,receive:E,changes:{dark(M){f=M,v()}},destroy(){window.removeEventListener(Ur,g),r.remove()}}}function Gc(e,t,r){let n=`${t.css} .row:has([data-want]) { display: none }`,o={titles:t.titles,linked:!1,dark:!1,css:n},i=ge(Hc,o,[],({panel:a,want:s})=>{let l=`mosaic-${a}-galaxy${t.rows[r.now.row]}`;i.view.receive?.({panel:a,want:s,stem:l,text:Yh(e,t,a,r.now)})});return{element:i.element,dark:a=>i.set({dark:a})}}function Yh({about:e},t,r,{row:n,mask:o,noise:i,edits:a,pins:s,scalar:l}){let f=r===t.population,u=f?[`scalar=${Mt(l)}`]:[`row=${t.rows[n]}`];t.noises[i]&&u.push(`noise=${Mt(t.noises[i])}`),!f&&a.length&&u.push(`edits=${JSON.stringify(Object.fromEntries(a))}`),!f&&s.length&&u.push(`pins=[${s.map(p=>Mt(pt(e.table,p))).join(", ")}]`);let c=f?`.isel(galaxy=[${t.rows.join(", ")}])`:"";return["import mosaic_explorer as me","",`catalog = me.open_catalog(${t.catalog?Mt(t.catalog):""})${c}`,`model = me.load_model(${Mt(t.model)})`,`table = me.panels.table(${Mt(r)}, catalog, model, ${Mt(pt(e.table,o))}, ${u.join(", ")})`,"print(table)",""].join(`
`)}var Mt=e=>JSON.stringify(e);var Vc=({drawing:e,first:t})=>Ys(e,t.noise,Qe(e.about.table,t.mask));function qc(e,t,r){let{drawing:n,colours:o}=e,{table:i}=n.about,a=L("p",{class:"notice",role:"alert"}),s=x=>{a.textContent=x},l=x=>s(`The model cannot answer here: ${x instanceof Error?x.message:x}`),f=qs(n,t,r,s),u=hc(n,t,o,f,l),c=jc(n,t,e.rail,o,f),p=Gc(n,e.origin,f),h,w=!1,v={previous:()=>f.next(-1),next:()=>f.next(1),random:f.random,undo:f.undo,redo:f.redo,pin:f.pin,truth:f.reveal,theme:()=>M.setTheme(!w)};e.rail.presets.forEach((x,C)=>{v[`preset ${C}`]=()=>f.go({mask:Qe(i,x.mask)})});let k=()=>({name:`Galaxy ${t.rows[f.drawn.row]}`,words:[`${f.drawn.row+1} of ${t.n}`,...f.drawn.edits.map(([x,C])=>`${x.replaceAll("_"," ")} ${C.toFixed(2)}`)],mask:f.textOf(f.drawn.mask),filter:""}),g=()=>[...f.canUndo?[]:["undo"],...f.canRedo?[]:["redo"]],E={actions:e.actions,summary:k(),idle:g(),labels:{},dark:!1},N=ge(Hs,E,[js],x=>v[x]?.());f.follow(x=>{let C=f.now.truth==="shown"?{}:{truth:"reveal"};N.set({summary:k(),idle:g(),labels:C}),x||s("")});let M={state:f,galaxy:u,rail:c,reproduce:p,bar:N,notice:a,say:s,fail:l,commands:v,showMany(x){return h=Ic(n,t,e.many,o,f,x),h.dark(w),h.begin(),h.element},setTheme(x){w=x;for(let C of[u,c,p,...h?[h]:[]])C.dark(x);N.set({dark:x});for(let C of $)C(x)},followTheme(x){$.push(x)},press(x){let C=v[e.keys[x]];return C?.(),C!==void 0}},$=[];return M}function Yc({n:e,rows:t,noises:r},n,o){let i=0,a=f=>(i+=4*f,new Float32Array(o.buffer,i-4*f,f)),s=a(e*n),l={};for(let{name:f,columns:u}of r){let c={values:s.slice(),error:new Float32Array(e*n),limit:new Uint8Array(e*n)},[p,h,w]=[a(e*u.length),a(e*u.length),a(e*u.length)];for(let v=0;v<e;v++)u.forEach((k,g)=>{c.values[v*n+k]=p[v*u.length+g],c.error[v*n+k]=h[v*u.length+g],c.limit[v*n+k]=w[v*u.length+g]});l[f]=c}return{n:e,rows:t,truth:s,measured:l}}var Kc=`:root {
  font:
    14px Roboto,
    Helvetica,
    Arial,
    sans-serif;
  color: var(--ink, #1d2733);
  background: var(--ground, #ffffff);
  color-scheme: light;
}
:root.dark {
  color-scheme: dark;
}
body {
  margin: 0;
}
header {
  display: flex;
  flex-wrap: wrap;
  align-items: baseline;
  gap: 2px 14px;
  padding: 6px 14px;
  border-bottom: 1px solid var(--edge, #c3cad1);
}
h1 {
  font-size: 17px;
  font-weight: 500;
  margin: 0;
}
header span,
.loading,
small {
  color: var(--soft, #5d6975);
}
h2 {
  font-size: 13px;
  font-weight: 600;
  margin: 14px 0 4px;
}
.loading {
  padding: 20px;
}
#explorer {
  container-type: inline-size;
}
.columns {
  display: grid;
  grid-template-columns: 270px minmax(0, 1fr);
}
.rail {
  padding: 0 12px 12px;
  border-right: 1px solid var(--grid);
  box-sizing: border-box;
  min-width: 0;
}
main {
  padding: 2px 12px 12px;
  min-width: 0;
}
.grid {
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  gap: 6px 12px;
}
@container (min-width: 1200px) {
  .grid {
    grid-template-columns: minmax(0, 7fr) minmax(0, 3fr);
    grid-template-rows: auto 1fr;
  }
  .grid > :first-child {
    grid-row: 1 / 3;
  }
}
@container (max-width: 799px) {
  .columns {
    grid-template-columns: minmax(0, 1fr);
  }
  .rail {
    order: 2;
    border: 0;
  }
}
button,
select {
  font: inherit;
  color: var(--ink);
  background: var(--ground);
  border: 1px solid var(--edge);
  border-radius: 4px;
  min-height: 26px;
}
button {
  cursor: pointer;
  padding: 2px 7px;
}
select {
  width: 100%;
  padding: 2px 4px;
}
button:hover {
  border-color: var(--seen);
}
button[aria-pressed="true"] {
  border-color: var(--seen);
  box-shadow: inset 0 0 0 1px var(--seen);
  color: var(--seen);
}
:focus-visible {
  outline: 2px solid var(--seen);
  outline-offset: 1px;
}
.presets {
  display: grid;
  grid-template-columns: 1fr 1fr;
  gap: 4px;
}
.presets div {
  display: grid;
  gap: 3px;
  align-content: start;
}
.presets button {
  text-align: left;
  font-size: 12.5px;
}
.rail > label {
  display: block;
  margin: 12px 0 3px;
  font-weight: 600;
  font-size: 13px;
}
.modality {
  margin-bottom: 8px;
}
.toggle {
  display: flex;
  gap: 7px;
  align-items: center;
  min-height: 24px;
}
.toggle input {
  accent-color: var(--seen);
  width: 16px;
  height: 16px;
  margin: 0;
}
.bands {
  display: flex;
  flex-wrap: wrap;
  gap: 3px;
  margin: 2px 0 0 22px;
}
.spans {
  margin-top: 3px;
  color: var(--soft);
}
.pins {
  display: grid;
  gap: 3px;
}
.pins div {
  display: flex;
  gap: 3px;
}
.pins .text {
  flex: 1;
  min-width: 0;
  overflow: hidden;
  text-overflow: ellipsis;
  white-space: nowrap;
  text-align: left;
}
.pin1 {
  color: var(--pin1);
}
.pin2 {
  color: var(--pin2);
}
.pin3 {
  color: var(--pin3);
}
.pin4 {
  color: var(--pin4);
}
.warning {
  min-height: 18px;
  margin: 2px 12px;
  font-size: 13px;
  overflow: hidden;
  text-overflow: ellipsis;
  white-space: nowrap;
}
.warning:not(:empty)::before {
  content: "⚠ ";
  color: #e0660a;
}
.notice {
  margin: 4px 0 0;
  color: var(--answer);
}
.notice:empty {
  display: none;
}
.many p {
  margin: 4px 0;
  color: var(--soft);
}
.program {
  margin-top: 10px;
}
.program summary {
  cursor: pointer;
  padding: 4px 0;
}
.program pre {
  overflow: auto;
  max-height: 240px;
  border: 1px solid var(--grid);
  border-radius: 4px;
  padding: 8px;
  font-size: 12px;
}
`;var Zc=`:host {
  display: block;
  container-type: inline-size;
  outline: none;
}
.around {
  font:
    14px Roboto,
    Helvetica,
    Arial,
    sans-serif;
  color: var(--ink, #1d2733);
  background: var(--ground, #ffffff);
  color-scheme: light;
  padding: 4px 0;
}
.around.dark {
  color-scheme: dark;
}
.around:not([data-view="galaxy"]) main {
  padding: 0 4px;
}
`;var En=["mask","row","noise","edits","pins","truth","scalar"],Qh=["sed","photometry","sfh"],Jh="input, select, textarea",Qc=[];async function Xh({model:e,el:t}){let r=L("div",{class:"mosaic-explorer mosaic-widget",tabindex:-1}),n=t.attachShadow?.call(r,{mode:"open"})??r,o=L("div",{class:"around"},L("p",{class:"loading"},"The model is being made ready…"));n.append(L("style",{},Kc),L("style",{},Zc),o),t.append(r);let i=JSON.parse(new TextDecoder().decode(await Br(Oi(e.get("_contents"))))),{drawing:a,colours:s}=i,{table:l}=a.about,f=Yc(i.galaxies,l.size,await Br(Oi(e.get("_galaxies")))),u=i.actions.filter(([R])=>R!=="link"),c=qc({...i,actions:u},f,{...Vc(i),...w()}),{state:p,galaxy:h}=c;function w(){return{mask:Qe(l,e.get("mask")),row:f.rows.indexOf(e.get("row")),noise:e.get("noise"),edits:Object.entries(e.get("edits")),pins:e.get("pins").map(R=>Qe(l,R)),truth:e.get("truth"),scalar:e.get("scalar")}}let v=R=>({mask:p.textOf(R.mask),row:f.rows[R.row],noise:R.noise,truth:R.truth,edits:Object.fromEntries(R.edits),pins:R.pins.map(p.textOf),scalar:R.scalar}),k=()=>{try{let R=w(),{now:O}=p;(!Pt(R.mask,O.mask)||JSON.stringify(v(O))!==JSON.stringify(g()))&&p.go(R)}catch(R){if(!(R instanceof je))throw R;c.say(R.message)}},g=()=>({...v(p.now),...Object.fromEntries(En.map(R=>[R,e.get(R)]))});p.follow(R=>{if(R)return;let O=v(p.now),P=En.filter(I=>JSON.stringify(O[I])!==JSON.stringify(e.get(I)));for(let I of P)e.set(I,O[I]);P.length&&e.save_changes()});for(let R of En)e.on(`change:${R}`,k);let E=()=>e.get("theme")==="dark"||e.get("theme")==="auto"&&tg(t);c.followTheme(R=>{o.classList.toggle("dark",R),Ce(o,s[R?"dark":"light"])});let N=()=>c.setTheme(E());e.on("change:theme",N);let M=L("div",{class:"beside"}),$=()=>{let R=e.get("view"),O=R==="galaxy";h.only(Qh.includes(R)?R:"");let I={galaxy:[h.warning,h.headline,h.derived,L("div",{class:"grid"},h.vectors,h.densities,M)],density:[h.headline,h.densities],population:[M]}[R]??[h.vectors],A=L("main",{},c.notice,...O?[c.bar.element]:[],...I,c.reproduce.element);o.replaceChildren(O?L("div",{class:"columns"},c.rail.element,A):A),o.dataset.view=R};e.on("change:view",$),$(),N(),r.addEventListener("keydown",R=>{let O=R.composedPath()[0];R.defaultPrevented||R.ctrlKey||R.metaKey||R.altKey||O.matches(Jh)||c.press(R.key)&&(R.preventDefault(),R.stopPropagation())});let x=e.get("_key"),C=Qc.find(R=>R.galaxies===x);if(!C){let R=Promise.all(["_wasm","_graph"].map(O=>Br(Oi(e.get(O)))));C={galaxies:x,answer:R.then(([O,P])=>Bs(O.buffer,P,a.about))},Qc.push(C)}try{let R=await C.answer;await h.begin(R),M.append(c.showMany(eg(R,i))),r.dataset.state="answering"}catch(R){c.fail(R)}return()=>{for(let R of En)e.off(`change:${R}`,k);e.off("change:view",$),e.off("change:theme",N),h.destroy()}}function eg(e,{drawing:t}){let{scalars:r,table:n,normal_quantiles:o}=t.about,i=n.rows.find(s=>!s.is_vector)?.start??0,a=Math.floor(o.length/2);return{async medians(s){let l=Object.fromEntries(r.map(f=>[f,new Float32Array(s.length)]));for(let f=0;f<s.length;f++){await new Promise(c=>setTimeout(c));let[u]=await e([s[f]]);r.forEach((c,p)=>{l[c][f]=u.quantiles[(i+p)*o.length+a]})}return l}}}var Oi=e=>e instanceof DataView?new Uint8Array(e.buffer,e.byteOffset,e.byteLength):e;function tg(e){for(let t=e;t;t=t.parentElement){let r=getComputedStyle(t).backgroundColor.match(/[\d.]+/g)?.map(Number);if(r&&r.length>=3&&(r[3]??1)>.5)return r[0]+r[1]+r[2]<380}return window.matchMedia("(prefers-color-scheme: dark)").matches}var rg={render:Xh};export{rg as default};
