/* MOSAIC Explorer, BSD-3-Clause; where d3 is in it: ISC, Mike Bostock, see docs/licences.md */
var ot=(e=>typeof require<"u"?require:typeof Proxy<"u"?new Proxy(e,{get:(t,r)=>(typeof require<"u"?require:t)[r]}):e)(function(e){if(typeof require<"u")return require.apply(this,arguments);throw Error('Dynamic require of "'+e+'" is not supported')});var ao=Object.defineProperty,$d=Object.getOwnPropertyDescriptor,Sd=Object.getOwnPropertyNames,Od=Object.prototype.hasOwnProperty,Ld=(e=>typeof ot<"u"?ot:typeof Proxy<"u"?new Proxy(e,{get:(t,r)=>(typeof ot<"u"?ot:t)[r]}):e)(function(e){if(typeof ot<"u")return ot.apply(this,arguments);throw Error('Dynamic require of "'+e+'" is not supported')}),oe=(e,t,r)=>()=>{if(r)throw r[0];try{return e&&(t=e(e=0)),t}catch(n){throw r=[n],n}},Dr=(e,t)=>{for(var r in t)ao(e,r,{get:t[r],enumerable:!0})},Rd=(e,t,r,n)=>{if(t&&typeof t=="object"||typeof t=="function")for(let o of Sd(t))!Od.call(e,o)&&o!==r&&ao(e,o,{get:()=>t[o],enumerable:!(n=$d(t,o))||n.enumerable});return e},to=e=>Rd(ao({},"__esModule",{value:!0}),e),Xt,qe,Pr,Ra,Za,Qa=oe(()=>{"use strict";Xt=new Map,qe=[],Pr=(e,t,r)=>{if(t&&typeof t.init=="function"&&typeof t.createInferenceSessionHandler=="function"){let n=Xt.get(e);if(n===void 0)Xt.set(e,{backend:t,priority:r});else{if(n.priority>r)return;if(n.priority===r&&n.backend!==t)throw new Error(`cannot register backend "${e}" using priority ${r}`)}if(r>=0){let o=qe.indexOf(e);o!==-1&&qe.splice(o,1);for(let i=0;i<qe.length;i++)if(Xt.get(qe[i]).priority<=r){qe.splice(i,0,e);return}qe.push(e)}return}throw new TypeError("not a valid backend")},Ra=async e=>{let t=Xt.get(e);if(!t)return"backend not found.";if(t.initialized)return t.backend;if(t.aborted)return t.error;{let r=!!t.initPromise;try{return r||(t.initPromise=t.backend.init(e)),await t.initPromise,t.initialized=!0,t.backend}catch(n){return r||(t.error=`${n}`,t.aborted=!0),t.error}finally{delete t.initPromise}}},Za=async e=>{let t=e.executionProviders||[],r=t.map(l=>typeof l=="string"?l:l.name),n=r.length===0?qe:r,o,i=[],a=new Set;for(let l of n){let f=await Ra(l);typeof f=="string"?i.push({name:l,err:f}):(o||(o=f),o===f&&a.add(l))}if(!o)throw new Error(`no available backend found. ERR: ${i.map(l=>`[${l.name}] ${l.err}`).join(", ")}`);for(let{name:l,err:f}of i)r.includes(l)&&console.warn(`removing requested execution provider "${l}" from session options because it is not available: ${f}`);let s=t.filter(l=>a.has(typeof l=="string"?l:l.name));return[o,new Proxy(e,{get:(l,f)=>f==="executionProviders"?s:Reflect.get(l,f)})]}}),_d=oe(()=>{"use strict";Qa()}),Ja,Pd=oe(()=>{"use strict";Ja="1.30.0"}),Un,me,Xa=oe(()=>{"use strict";Pd(),Un="warning",me={wasm:{},webgl:{},webgpu:{},versions:{common:Ja},set logLevel(e){if(e!==void 0){if(typeof e!="string"||["verbose","info","warning","error","fatal"].indexOf(e)===-1)throw new Error(`Unsupported logging level: ${e}`);Un=e}},get logLevel(){return Un}},Object.defineProperty(me,"logLevel",{enumerable:!0})}),le,Cd=oe(()=>{"use strict";Xa(),le=me}),es,ts,Id=oe(()=>{"use strict";es=(e,t)=>{let r=typeof document<"u"?document.createElement("canvas"):new OffscreenCanvas(1,1);r.width=e.dims[3],r.height=e.dims[2];let n=r.getContext("2d");if(n!=null){let o,i;t?.tensorLayout!==void 0&&t.tensorLayout==="NHWC"?(o=e.dims[2],i=e.dims[3]):(o=e.dims[3],i=e.dims[2]);let a=t?.format!==void 0?t.format:"RGB",s=t?.norm,l,f;s===void 0||s.mean===void 0?l=[255,255,255,255]:typeof s.mean=="number"?l=[s.mean,s.mean,s.mean,s.mean]:(l=[s.mean[0],s.mean[1],s.mean[2],0],s.mean[3]!==void 0&&(l[3]=s.mean[3])),s===void 0||s.bias===void 0?f=[0,0,0,0]:typeof s.bias=="number"?f=[s.bias,s.bias,s.bias,s.bias]:(f=[s.bias[0],s.bias[1],s.bias[2],0],s.bias[3]!==void 0&&(f[3]=s.bias[3]));let u=i*o,c=0,p=u,h=u*2,b=-1;a==="RGBA"?(c=0,p=u,h=u*2,b=u*3):a==="RGB"?(c=0,p=u,h=u*2):a==="RBG"&&(c=0,h=u,p=u*2);for(let k=0;k<i;k++)for(let x=0;x<o;x++){let g=(e.data[c++]-f[0])*l[0],E=(e.data[p++]-f[1])*l[1],M=(e.data[h++]-f[2])*l[2],N=b===-1?255:(e.data[b++]-f[3])*l[3];n.fillStyle="rgba("+g+","+E+","+M+","+N+")",n.fillRect(x,k,1,1)}if("toDataURL"in r)return r.toDataURL();throw new Error("toDataURL is not supported")}else throw new Error("Can not access image data")},ts=(e,t)=>{let r=typeof document<"u"?document.createElement("canvas").getContext("2d"):new OffscreenCanvas(1,1).getContext("2d"),n;if(r!=null){let o,i,a;t?.tensorLayout!==void 0&&t.tensorLayout==="NHWC"?(o=e.dims[2],i=e.dims[1],a=e.dims[3]):(o=e.dims[3],i=e.dims[2],a=e.dims[1]);let s=t!==void 0&&t.format!==void 0?t.format:"RGB",l=t?.norm,f,u;l===void 0||l.mean===void 0?f=[255,255,255,255]:typeof l.mean=="number"?f=[l.mean,l.mean,l.mean,l.mean]:(f=[l.mean[0],l.mean[1],l.mean[2],255],l.mean[3]!==void 0&&(f[3]=l.mean[3])),l===void 0||l.bias===void 0?u=[0,0,0,0]:typeof l.bias=="number"?u=[l.bias,l.bias,l.bias,l.bias]:(u=[l.bias[0],l.bias[1],l.bias[2],0],l.bias[3]!==void 0&&(u[3]=l.bias[3]));let c=i*o;if(t!==void 0&&(t.format!==void 0&&a===4&&t.format!=="RGBA"||a===3&&t.format!=="RGB"&&t.format!=="BGR"))throw new Error("Tensor format doesn't match input tensor dims");let p=4,h=0,b=1,k=2,x=3,g=0,E=c,M=c*2,N=-1;s==="RGBA"?(g=0,E=c,M=c*2,N=c*3):s==="RGB"?(g=0,E=c,M=c*2):s==="RBG"&&(g=0,M=c,E=c*2),n=r.createImageData(o,i);for(let $=0;$<i*o;h+=p,b+=p,k+=p,x+=p,$++)n.data[h]=(e.data[g++]-u[0])*f[0],n.data[b]=(e.data[E++]-u[1])*f[1],n.data[k]=(e.data[M++]-u[2])*f[2],n.data[x]=N===-1?255:(e.data[N++]-u[3])*f[3]}else throw new Error("Can not access image data");return n}}),$r,rs,ns,os,is,as,Dd=oe(()=>{"use strict";so(),$r=(e,t)=>{if(e===void 0)throw new Error("Image buffer must be defined");if(t.height===void 0||t.width===void 0)throw new Error("Image height and width must be defined");if(t.tensorLayout==="NHWC")throw new Error("NHWC Tensor layout is not supported yet");let{height:r,width:n}=t,o=t.norm??{mean:255,bias:0},i,a;typeof o.mean=="number"?i=[o.mean,o.mean,o.mean,o.mean]:i=[o.mean[0],o.mean[1],o.mean[2],o.mean[3]??255],typeof o.bias=="number"?a=[o.bias,o.bias,o.bias,o.bias]:a=[o.bias[0],o.bias[1],o.bias[2],o.bias[3]??0];let s=t.format!==void 0?t.format:"RGBA",l=t.tensorFormat!==void 0&&t.tensorFormat!==void 0?t.tensorFormat:"RGB",f=r*n,u=l==="RGBA"?new Float32Array(f*4):new Float32Array(f*3),c=4,p=0,h=1,b=2,k=3,x=0,g=f,E=f*2,M=-1;s==="RGB"&&(c=3,p=0,h=1,b=2,k=-1),l==="RGBA"?M=f*3:l==="RBG"?(x=0,E=f,g=f*2):l==="BGR"&&(E=0,g=f,x=f*2);for(let N=0;N<f;N++,p+=c,b+=c,h+=c,k+=c)u[x++]=(e[p]+a[0])/i[0],u[g++]=(e[h]+a[1])/i[1],u[E++]=(e[b]+a[2])/i[2],M!==-1&&k!==-1&&(u[M++]=(e[k]+a[3])/i[3]);return l==="RGBA"?new xe("float32",u,[1,4,r,n]):new xe("float32",u,[1,3,r,n])},rs=async(e,t)=>{let r=typeof HTMLImageElement<"u"&&e instanceof HTMLImageElement,n=typeof ImageData<"u"&&e instanceof ImageData,o=typeof ImageBitmap<"u"&&e instanceof ImageBitmap,i=typeof e=="string",a,s=t??{},l=()=>{if(typeof document<"u")return document.createElement("canvas");if(typeof OffscreenCanvas<"u")return new OffscreenCanvas(1,1);throw new Error("Canvas is not supported")},f=u=>typeof HTMLCanvasElement<"u"&&u instanceof HTMLCanvasElement||u instanceof OffscreenCanvas?u.getContext("2d"):null;if(r){let u=l();u.width=e.width,u.height=e.height;let c=f(u);if(c!=null){let p=e.height,h=e.width;if(t!==void 0&&t.resizedHeight!==void 0&&t.resizedWidth!==void 0&&(p=t.resizedHeight,h=t.resizedWidth),t!==void 0){if(s=t,t.tensorFormat!==void 0)throw new Error("Image input config format must be RGBA for HTMLImageElement");s.tensorFormat="RGBA",s.height=p,s.width=h}else s.tensorFormat="RGBA",s.height=p,s.width=h;c.drawImage(e,0,0),a=c.getImageData(0,0,h,p).data}else throw new Error("Can not access image data")}else if(n){let u,c;if(t!==void 0&&t.resizedWidth!==void 0&&t.resizedHeight!==void 0?(u=t.resizedHeight,c=t.resizedWidth):(u=e.height,c=e.width),t!==void 0&&(s=t),s.format="RGBA",s.height=u,s.width=c,t!==void 0){let p=l();p.width=c,p.height=u;let h=f(p);if(h!=null)h.putImageData(e,0,0),a=h.getImageData(0,0,c,u).data;else throw new Error("Can not access image data")}else a=e.data}else if(o){if(t===void 0)throw new Error("Please provide image config with format for Imagebitmap");let u=l();u.width=e.width,u.height=e.height;let c=f(u);if(c!=null){let p=e.height,h=e.width;return c.drawImage(e,0,0,h,p),a=c.getImageData(0,0,h,p).data,s.height=p,s.width=h,$r(a,s)}else throw new Error("Can not access image data")}else{if(i)return new Promise((u,c)=>{let p=l(),h=f(p);if(!e||!h)return c();let b=new Image;b.crossOrigin="Anonymous",b.src=e,b.onload=()=>{p.width=b.width,p.height=b.height,h.drawImage(b,0,0,p.width,p.height);let k=h.getImageData(0,0,p.width,p.height);s.height=p.height,s.width=p.width,u($r(k.data,s))}});throw new Error("Input data provided is not supported - aborted tensor creation")}if(a!==void 0)return $r(a,s);throw new Error("Input data provided is not supported - aborted tensor creation")},ns=(e,t)=>{let{width:r,height:n,download:o,dispose:i}=t,a=[1,n,r,4];return new xe({location:"texture",type:"float32",texture:e,dims:a,download:o,dispose:i})},os=(e,t)=>{let{dataType:r,dims:n,download:o,dispose:i}=t;return new xe({location:"gpu-buffer",type:r??"float32",gpuBuffer:e,dims:n,download:o,dispose:i})},is=(e,t)=>{let{dataType:r,dims:n,download:o,dispose:i}=t;return new xe({location:"ml-tensor",type:r??"float32",mlTensor:e,dims:n,download:o,dispose:i})},as=(e,t,r)=>new xe({location:"cpu-pinned",type:e,data:t,dims:r??[t.length]})}),ft,nr,zn,ss,Bd=oe(()=>{"use strict";ft=new Map([["float32",Float32Array],["uint8",Uint8Array],["int8",Int8Array],["uint16",Uint16Array],["int16",Int16Array],["int32",Int32Array],["bool",Uint8Array],["float64",Float64Array],["uint32",Uint32Array],["int4",Uint8Array],["uint4",Uint8Array]]),nr=new Map([[Float32Array,"float32"],[Uint8Array,"uint8"],[Int8Array,"int8"],[Uint16Array,"uint16"],[Int16Array,"int16"],[Int32Array,"int32"],[Float64Array,"float64"],[Uint32Array,"uint32"]]),zn=!1,ss=()=>{if(!zn){zn=!0;let e=typeof BigInt64Array<"u"&&BigInt64Array.from,t=typeof BigUint64Array<"u"&&BigUint64Array.from,r=globalThis.Float16Array,n=typeof r<"u"&&r.from;e&&(ft.set("int64",BigInt64Array),nr.set(BigInt64Array,"int64")),t&&(ft.set("uint64",BigUint64Array),nr.set(BigUint64Array,"uint64")),n?(ft.set("float16",r),nr.set(r,"float16")):ft.set("float16",Uint16Array)}}}),ls,fs,Fd=oe(()=>{"use strict";so(),ls=e=>{let t=1;for(let r=0;r<e.length;r++){let n=e[r];if(typeof n!="number"||!Number.isSafeInteger(n))throw new TypeError(`dims[${r}] must be an integer, got: ${n}`);if(n<0)throw new RangeError(`dims[${r}] must be a non-negative integer, got: ${n}`);t*=n}return t},fs=(e,t)=>{switch(e.location){case"cpu":return new xe(e.type,e.data,t);case"cpu-pinned":return new xe({location:"cpu-pinned",data:e.data,type:e.type,dims:t});case"texture":return new xe({location:"texture",texture:e.texture,type:e.type,dims:t});case"gpu-buffer":return new xe({location:"gpu-buffer",gpuBuffer:e.gpuBuffer,type:e.type,dims:t});case"ml-tensor":return new xe({location:"ml-tensor",mlTensor:e.mlTensor,type:e.type,dims:t});default:throw new Error(`tensorReshape: tensor location ${e.location} is not supported`)}}}),xe,so=oe(()=>{"use strict";Id(),Dd(),Bd(),Fd(),xe=class{constructor(e,t,r){ss();let n,o;if(typeof e=="object"&&"location"in e)switch(this.dataLocation=e.location,n=e.type,o=e.dims,e.location){case"cpu-pinned":{let a=ft.get(n);if(!a)throw new TypeError(`unsupported type "${n}" to create tensor from pinned buffer`);if(!(e.data instanceof a))throw new TypeError(`buffer should be of type ${a.name}`);this.cpuData=e.data;break}case"texture":{if(n!=="float32")throw new TypeError(`unsupported type "${n}" to create tensor from texture`);this.gpuTextureData=e.texture,this.downloader=e.download,this.disposer=e.dispose;break}case"gpu-buffer":{if(n!=="float32"&&n!=="float16"&&n!=="int32"&&n!=="int64"&&n!=="uint32"&&n!=="uint8"&&n!=="bool"&&n!=="uint4"&&n!=="int4")throw new TypeError(`unsupported type "${n}" to create tensor from gpu buffer`);this.gpuBufferData=e.gpuBuffer,this.downloader=e.download,this.disposer=e.dispose;break}case"ml-tensor":{if(n!=="float32"&&n!=="float16"&&n!=="int32"&&n!=="int64"&&n!=="uint32"&&n!=="uint64"&&n!=="int8"&&n!=="uint8"&&n!=="bool"&&n!=="uint4"&&n!=="int4")throw new TypeError(`unsupported type "${n}" to create tensor from MLTensor`);this.mlTensorData=e.mlTensor,this.downloader=e.download,this.disposer=e.dispose;break}default:throw new Error(`Tensor constructor: unsupported location '${this.dataLocation}'`)}else{let a,s;if(typeof e=="string")if(n=e,s=r,e==="string"){if(!Array.isArray(t))throw new TypeError("A string tensor's data must be a string array.");a=t}else{let l=ft.get(e);if(l===void 0)throw new TypeError(`Unsupported tensor type: ${e}.`);if(Array.isArray(t)){if(e==="float16"&&l===Uint16Array||e==="uint4"||e==="int4")throw new TypeError(`Creating a ${e} tensor from number array is not supported. Please use ${l.name} as data.`);e==="uint64"||e==="int64"?a=l.from(t,BigInt):a=l.from(t)}else if(t instanceof l)a=t;else if(t instanceof Uint8ClampedArray)if(e==="uint8")a=Uint8Array.from(t);else throw new TypeError("A Uint8ClampedArray tensor's data must be type of uint8");else if(e==="float16"&&t instanceof Uint16Array&&l!==Uint16Array)a=new globalThis.Float16Array(t.buffer,t.byteOffset,t.length);else throw new TypeError(`A ${n} tensor's data must be type of ${l}`)}else if(s=t,Array.isArray(e)){if(e.length===0)throw new TypeError("Tensor type cannot be inferred from an empty array.");let l=typeof e[0];if(l==="string")n="string",a=e;else if(l==="boolean")n="bool",a=Uint8Array.from(e);else throw new TypeError(`Invalid element type of data array: ${l}.`)}else if(e instanceof Uint8ClampedArray)n="uint8",a=Uint8Array.from(e);else{let l=nr.get(e.constructor);if(l===void 0)throw new TypeError(`Unsupported type for tensor data: ${e.constructor}.`);n=l,a=e}if(s===void 0)s=[a.length];else if(!Array.isArray(s))throw new TypeError("A tensor's dims must be a number array");o=s,this.cpuData=a,this.dataLocation="cpu"}let i=ls(o);if(this.cpuData&&i!==this.cpuData.length&&!((n==="uint4"||n==="int4")&&Math.ceil(i/2)===this.cpuData.length))throw new Error(`Tensor's size(${i}) does not match data length(${this.cpuData.length}).`);this.type=n,this.dims=o,this.size=i}static async fromImage(e,t){return rs(e,t)}static fromTexture(e,t){return ns(e,t)}static fromGpuBuffer(e,t){return os(e,t)}static fromMLTensor(e,t){return is(e,t)}static fromPinnedBuffer(e,t,r){return as(e,t,r)}toDataURL(e){return es(this,e)}toImageData(e){return ts(this,e)}get data(){if(this.ensureValid(),!this.cpuData)throw new Error("The data is not on CPU. Use `getData()` to download GPU data to CPU, or use `texture` or `gpuBuffer` property to access the GPU data directly.");return this.cpuData}get location(){return this.dataLocation}get texture(){if(this.ensureValid(),!this.gpuTextureData)throw new Error("The data is not stored as a WebGL texture.");return this.gpuTextureData}get gpuBuffer(){if(this.ensureValid(),!this.gpuBufferData)throw new Error("The data is not stored as a WebGPU buffer.");return this.gpuBufferData}get mlTensor(){if(this.ensureValid(),!this.mlTensorData)throw new Error("The data is not stored as a WebNN MLTensor.");return this.mlTensorData}async getData(e){switch(this.ensureValid(),this.dataLocation){case"cpu":case"cpu-pinned":return this.data;case"texture":case"gpu-buffer":case"ml-tensor":{if(!this.downloader)throw new Error("The current tensor is not created with a specified data downloader.");if(this.isDownloading)throw new Error("The current tensor is being downloaded.");try{this.isDownloading=!0;let t=await this.downloader();return this.downloader=void 0,this.dataLocation="cpu",this.cpuData=t,e&&this.disposer&&(this.disposer(),this.disposer=void 0),t}finally{this.isDownloading=!1}}default:throw new Error(`cannot get data from location: ${this.dataLocation}`)}}dispose(){if(this.isDownloading)throw new Error("The current tensor is being downloaded.");this.disposer&&(this.disposer(),this.disposer=void 0),this.cpuData=void 0,this.gpuTextureData=void 0,this.gpuBufferData=void 0,this.mlTensorData=void 0,this.downloader=void 0,this.isDownloading=void 0,this.dataLocation="none"}ensureValid(){if(this.dataLocation==="none")throw new Error("The tensor is disposed.")}reshape(e){if(this.ensureValid(),this.downloader||this.disposer)throw new Error("Cannot reshape a tensor that owns GPU resource.");return fs(this,e)}}}),ke,cs=oe(()=>{"use strict";so(),ke=xe}),ro,jn,Ot,Lt,Rt,_t,us=oe(()=>{"use strict";Xa(),ro=(e,t)=>{(typeof me.trace>"u"?!me.wasm.trace:!me.trace)||console.timeStamp(`${e}::ORT::${t}`)},jn=(e,t)=>{let r=new Error().stack?.split(/\r\n|\r|\n/g)||[],n=!1;for(let o=0;o<r.length;o++){if(n&&!r[o].includes("TRACE_FUNC")){let i=`FUNC_${e}::${r[o].trim().split(" ")[1]}`;t&&(i+=`::${t}`),ro("CPU",i);return}r[o].includes("TRACE_FUNC")&&(n=!0)}},Ot=e=>{(typeof me.trace>"u"?!me.wasm.trace:!me.trace)||jn("BEGIN",e)},Lt=e=>{(typeof me.trace>"u"?!me.wasm.trace:!me.trace)||jn("END",e)},Rt=e=>{(typeof me.trace>"u"?!me.wasm.trace:!me.trace)||console.time(`ORT::${e}`)},_t=e=>{(typeof me.trace>"u"?!me.wasm.trace:!me.trace)||console.timeEnd(`ORT::${e}`)}}),ds,Ud=oe(()=>{"use strict";Qa(),cs(),us(),ds=class ps{constructor(t){this.handler=t}async run(t,r,n){Ot(),Rt("InferenceSession.run");let o={},i={};if(typeof t!="object"||t===null||t instanceof ke||Array.isArray(t))throw new TypeError("'feeds' must be an object that use input names as keys and OnnxValue as corresponding values.");let a=!0;if(typeof r=="object"){if(r===null)throw new TypeError("Unexpected argument[1]: cannot be null.");if(r instanceof ke)throw new TypeError("'fetches' cannot be a Tensor");if(Array.isArray(r)){if(r.length===0)throw new TypeError("'fetches' cannot be an empty array.");a=!1;for(let f of r){if(typeof f!="string")throw new TypeError("'fetches' must be a string array or an object.");if(this.outputNames.indexOf(f)===-1)throw new RangeError(`'fetches' contains invalid output name: ${f}.`);o[f]=null}if(typeof n=="object"&&n!==null)i=n;else if(typeof n<"u")throw new TypeError("'options' must be an object.")}else{let f=!1,u=Object.getOwnPropertyNames(r);for(let c of this.outputNames)if(u.indexOf(c)!==-1){let p=r[c];(p===null||p instanceof ke)&&(f=!0,a=!1,o[c]=p)}if(f){if(typeof n=="object"&&n!==null)i=n;else if(typeof n<"u")throw new TypeError("'options' must be an object.")}else i=r}}else if(typeof r<"u")throw new TypeError("Unexpected argument[1]: must be 'fetches' or 'options'.");for(let f of this.inputNames)if(typeof t[f]>"u")throw new Error(`input '${f}' is missing in 'feeds'.`);if(a)for(let f of this.outputNames)o[f]=null;let s=await this.handler.run(t,o,i),l={};for(let f in s)if(Object.hasOwnProperty.call(s,f)){let u=s[f];u instanceof ke?l[f]=u:l[f]=new ke(u.type,u.data,u.dims)}return _t("InferenceSession.run"),Lt(),l}async release(){return this.handler.dispose()}static async create(t,r,n,o){Ot(),Rt("InferenceSession.create");let i,a={};if(typeof t=="string"){if(i=t,typeof r=="object"&&r!==null)a=r;else if(typeof r<"u")throw new TypeError("'options' must be an object.")}else if(t instanceof Uint8Array){if(i=t,typeof r=="object"&&r!==null)a=r;else if(typeof r<"u")throw new TypeError("'options' must be an object.")}else if(t instanceof ArrayBuffer||typeof SharedArrayBuffer<"u"&&t instanceof SharedArrayBuffer){let u=t,c=0,p=t.byteLength;if(typeof r=="object"&&r!==null)a=r;else if(typeof r=="number"){if(c=r,!Number.isSafeInteger(c))throw new RangeError("'byteOffset' must be an integer.");if(c<0||c>=u.byteLength)throw new RangeError(`'byteOffset' is out of range [0, ${u.byteLength}).`);if(p=t.byteLength-c,typeof n=="number"){if(p=n,!Number.isSafeInteger(p))throw new RangeError("'byteLength' must be an integer.");if(p<=0||c+p>u.byteLength)throw new RangeError(`'byteLength' is out of range (0, ${u.byteLength-c}].`);if(typeof o=="object"&&o!==null)a=o;else if(typeof o<"u")throw new TypeError("'options' must be an object.")}else if(typeof n<"u")throw new TypeError("'byteLength' must be a number.")}else if(typeof r<"u")throw new TypeError("'options' must be an object.");i=new Uint8Array(u,c,p)}else throw new TypeError("Unexpected argument[0]: must be 'path' or 'buffer'.");let[s,l]=await Za(a),f=await s.createInferenceSessionHandler(i,l);return _t("InferenceSession.create"),Lt(),new ps(f)}startProfiling(){this.handler.startProfiling()}endProfiling(){this.handler.endProfiling()}get inputNames(){return this.handler.inputNames}get outputNames(){return this.handler.outputNames}get inputMetadata(){return this.handler.inputMetadata}get outputMetadata(){return this.handler.outputMetadata}}}),Br,zd=oe(()=>{"use strict";Ud(),Br=ds}),jd=oe(()=>{"use strict"}),Wd=oe(()=>{"use strict"}),Hd=oe(()=>{"use strict"}),Gd=oe(()=>{"use strict"}),Vd={};Dr(Vd,{InferenceSession:()=>Br,TRACE:()=>ro,TRACE_EVENT_BEGIN:()=>Rt,TRACE_EVENT_END:()=>_t,TRACE_FUNC_BEGIN:()=>Ot,TRACE_FUNC_END:()=>Lt,Tensor:()=>ke,env:()=>le,registerBackend:()=>Pr});var ct=oe(()=>{"use strict";_d(),Cd(),zd(),cs(),jd(),Wd(),us(),Hd(),Gd()}),lo=oe(()=>{"use strict"}),ms={};Dr(ms,{default:()=>hs});var Wn,Hn,hs,qd=oe(()=>{"use strict";$s(),Pt(),fo(),Wn="ort-wasm-proxy-worker",Hn=globalThis.self?.name===Wn,Hn&&(self.onmessage=e=>{let{type:t,in:r}=e.data;try{switch(t){case"init-wasm":co(r.wasm).then(()=>{go(r).then(()=>{postMessage({type:t})},n=>{postMessage({type:t,err:n})})},n=>{postMessage({type:t,err:n})});break;case"init-ep":{let{epName:n,env:o}=r;bo(o,n).then(()=>{postMessage({type:t})},i=>{postMessage({type:t,err:i})});break}case"copy-from":{let{buffer:n}=r,o=Ir(n);postMessage({type:t,out:o});break}case"create":{let{model:n,options:o}=r;wo(n,o).then(i=>{postMessage({type:t,out:i})},i=>{postMessage({type:t,err:i})});break}case"release":yo(r),postMessage({type:t});break;case"run":{let{sessionId:n,inputIndices:o,inputs:i,outputIndices:a,options:s}=r;vo(n,o,i,a,new Array(a.length).fill(null),s).then(l=>{l.some(f=>f[3]!=="cpu")?postMessage({type:t,err:"Proxy does not support non-cpu tensor location."}):postMessage({type:t,out:l},ko([...i,...l]))},l=>{postMessage({type:t,err:l})});break}case"end-profiling":xo(r),postMessage({type:t});break;default:}}catch(n){postMessage({type:t,err:n})}}),hs=Hn?null:e=>new Worker(e??ve,{type:"module",name:Wn})}),gs={};Dr(gs,{default:()=>bs});async function _a(e={}){var t=e,r=!!globalThis.window,n=!!globalThis.WorkerGlobalScope,o=n&&self.name?.startsWith("em-pthread");t.mountExternalData=(d,m)=>{d.startsWith("./")&&(d=d.substring(2)),(t.Tb||(t.Tb=new Map)).set(d,m)},t.unmountExternalData=()=>{delete t.Tb,delete t.mc,delete t.lc,delete t.nc},globalThis.SharedArrayBuffer??new WebAssembly.Memory({initial:0,maximum:0,shared:!0}).buffer.constructor;var i,a,s=(d,m)=>{throw m},l="file:///page/",f="";if(r||n){try{f=new URL(".",l).href}catch{}n&&(a=d=>{var m=new XMLHttpRequest;return m.open("GET",d,!1),m.responseType="arraybuffer",m.send(null),new Uint8Array(m.response)}),i=async d=>{if($(d))return new Promise((y,w)=>{var A=new XMLHttpRequest;A.open("GET",d,!0),A.responseType="arraybuffer",A.onload=()=>{A.status==200||A.status==0&&A.response?y(A.response):w(A.status)},A.onerror=w,A.send(null)});var m=await fetch(d,{credentials:"same-origin"});if(m.ok)return m.arrayBuffer();throw Error(m.status+" : "+m.url)}}var u,c,p,h,b,k,x=console.log.bind(console),g=console.error.bind(console),E=x,M=g,N=!1,$=d=>d.startsWith("file://");function v(){Ge.buffer!=L.buffer&&R()}if(o){let d=function(m){try{var y=m.data,w=y.Rb;if(w==="load"){let A=[];self.onmessage=S=>A.push(S),k=()=>{postMessage({Rb:"loaded"});for(let S of A)d(S);self.onmessage=d};for(let S of y.ac)t[S]&&!t[S].proxy||(t[S]=(...F)=>{postMessage({Rb:"callHandler",$b:S,args:F})},S=="print"&&(E=t[S]),S=="printErr"&&(M=t[S]));Ge=y.fc,R(),c=y.hc,Z(),Tr()}else if(w==="run"){(function(A){var S=(v(),U)[A+52>>>2>>>0];A=(v(),U)[A+56>>>2>>>0],Aa(S,S-A),Y(S)})(y.Qb),Cn(y.Qb,0,0,1,0,0),Ci(),Sn(y.Qb),_||=!0;try{ru(y.dc,y.Vb)}catch(A){if(A!="unwind")throw A}}else y.target!=="setimmediate"&&(w==="checkMailbox"?_&&Nr():w&&(M(`worker: received unknown command ${w}`),M(y)))}catch(A){throw xa(),A}};var I=d,_=!1;self.onunhandledrejection=m=>{throw m.reason||m},self.onmessage=d}var L,C,B,T,U,V,P,z,G,W=!1;function R(){var d=Ge.buffer;t.HEAP8=L=new Int8Array(d),B=new Int16Array(d),t.HEAPU8=C=new Uint8Array(d),new Uint16Array(d),t.HEAP32=T=new Int32Array(d),t.HEAPU32=U=new Uint32Array(d),V=new Float32Array(d),P=new Float64Array(d),z=new BigInt64Array(d),new BigUint64Array(d)}function D(){W=!0,o?k():Ve.Va()}function j(d){throw M(d="Aborted("+d+")"),N=!0,d=new WebAssembly.RuntimeError(d+". Build with -sASSERTIONS for more info."),b?.(d),d}function K(){return{a:{T:Uu,f:nu,w:ou,e:iu,k:au,h:su,L:lu,b:fu,G:cu,ua:ji,j:uu,M:Gi,La:Vi,qa:qi,sa:Yi,Ma:Ki,Ja:Zi,Ca:Qi,Ia:Ji,Z:Xi,ra:ea,oa:ta,Ka:ra,pa:na,Ra:du,Fa:pu,ma:hu,va:gu,ja:bu,U:wu,Ea:Sn,Oa:yu,za:vu,Aa:xu,Ba:ku,xa:sa,ya:la,ka:fa,Ta:Mu,Qa:Tu,W:$u,V:Su,Pa:Eu,F:Ou,Na:Lu,na:Ru,u:Nu,H:_u,S:Er,la:Cu,ba:Pu,Ua:Iu,Ga:da,Ha:pa,ta:Mn,I:ma,wa:ha,Y:ga,Da:ba,X:wa,$:Nd,N:wd,aa:kd,O:bd,v:ad,d:Hu,m:ju,n:zu,r:ed,ca:md,E:pd,o:qu,P:hd,C:yd,J:dd,da:ud,ea:cd,z:td,fa:ld,Q:fd,ga:sd,y:od,D:gd,c:Wu,q:Vu,i:Gu,_:Md,l:Ku,p:Zu,s:Yu,t:Qu,x:rd,R:id,A:vd,K:nd,B:xd,ha:Xu,ia:Ju,g:Bu,a:Ge,Sa:Kt}}}async function Z(){function d(w,A){return Ve=w.exports,Ve=(function(){var S=Ve,F=X=>()=>X()>>>0,H=X=>te=>X(te)>>>0;return(S=Object.assign({},S)).ub=F(S.ub),S.wb=H(S.wb),S.Kb=H(S.Kb),S.Lb=F(S.Lb),S.Pb=H(S.Pb),S})(),_i.push(Ve.xb),w=Ve,t._OrtInit=w.Wa,t._OrtGetLastError=w.Xa,t._OrtCreateSessionOptions=w.Ya,t._OrtAppendExecutionProvider=w.Za,t._OrtAddFreeDimensionOverride=w._a,t._OrtAddSessionConfigEntry=w.$a,t._OrtReleaseSessionOptions=w.ab,t._OrtCreateSession=w.bb,t._OrtReleaseSession=w.cb,t._OrtGetInputOutputCount=w.db,t._OrtGetInputOutputMetadata=w.eb,t._OrtFree=w.fb,t._OrtCreateTensor=w.gb,t._OrtGetTensorData=w.hb,t._OrtReleaseTensor=w.ib,t._OrtCreateRunOptions=w.jb,t._OrtAddRunConfigEntry=w.kb,t._OrtReleaseRunOptions=w.lb,t._OrtCreateBinding=w.mb,t._OrtBindInput=w.nb,t._OrtBindOutput=w.ob,t._OrtClearBoundOutputs=w.pb,t._OrtReleaseBinding=w.qb,t._OrtRunWithBinding=w.rb,t._OrtRun=w.sb,t._OrtEndProfiling=w.tb,Ar=w.ub,ya=t._free=w.vb,va=t._malloc=w.wb,Cn=w.zb,xa=w.Ab,ka=w.Bb,Na=w.Cb,In=w.Db,Ma=w.Eb,Ea=w.Fb,J=w.Gb,Jt=w.Hb,Aa=w.Ib,Y=w.Jb,Dn=w.Kb,Q=w.Lb,Ta=w.Mb,Bn=w.Nb,$a=w.Ob,Sa=w.Pb,Oa=w.yb,c=A,Ve}var m,y=K();return t.instantiateWasm?new Promise(w=>{t.instantiateWasm(y,(A,S)=>{w(d(A,S))})}):o?d(new WebAssembly.Instance(c,K()),c):(G??=t.locateFile?t.locateFile?t.locateFile("ort-wasm-simd-threaded.wasm",f):f+"ort-wasm-simd-threaded.wasm":new URL("ort-wasm-simd-threaded.wasm","file:///page/").href,m=await(async function(w){var A=G;if(!u&&!$(A))try{var S=fetch(A,{credentials:"same-origin"});return await WebAssembly.instantiateStreaming(S,w)}catch(F){M(`wasm streaming compile failed: ${F}`),M("falling back to ArrayBuffer instantiation")}return(async function(F,H){try{var X=await(async function(te){if(!u)try{var ge=await i(te);return new Uint8Array(ge)}catch{}if(te==G&&u)te=new Uint8Array(u);else{if(!a)throw"both async and sync fetching of the wasm failed";te=a(te)}return te})(F);return await WebAssembly.instantiate(X,H)}catch(te){M(`failed to asynchronously prepare wasm: ${te}`),j(te)}})(A,w)})(y),d(m.instance,m.module))}class ie{name="ExitStatus";constructor(m){this.message=`Program terminated with exit(${m})`,this.status=m}}var de=d=>{d.terminate(),d.onmessage=()=>{}},re=[],ae=0,pe=null,ue=d=>{He.length==0&&(Di(),Ii(He[0]));var m=He.pop();if(!m)return 6;Zt.push(m),tt[d.Qb]=m,m.Qb=d.Qb;var y={Rb:"run",dc:d.cc,Vb:d.Vb,Qb:d.Qb};return m.postMessage(y,d.Zb),0},ne=0,q=(d,m,...y)=>{var w,A=16*y.length,S=Q(),F=Dn(A),H=F>>>3;for(w of y)typeof w=="bigint"?((v(),z)[H++>>>0]=1n,(v(),z)[H++>>>0]=w):((v(),z)[H++>>>0]=0n,(v(),P)[H++>>>0]=w);return d=ka(d,0,A,F,m),Y(S),d};function Kt(d){if(o)return q(0,1,d);if(p=d,!(0<ne)){for(var m of Zt)de(m);for(m of He)de(m);He=[],Zt=[],tt={},N=!0}s(0,new ie(d))}function vr(d){if(o)return q(1,0,d);Mn(d)}var Mn=d=>{if(p=d,o)throw vr(d),"unwind";Kt(d)},He=[],Zt=[],_i=[],tt={},Pi=d=>{var m=d.Qb;delete tt[m],He.push(d),Zt.splice(Zt.indexOf(d),1),d.Qb=0,Na(m)};function Ci(){_i.forEach(d=>d())}var Ii=d=>new Promise(m=>{d.onmessage=A=>{var S=A.data;if(A=S.Rb,S.Ub&&S.Ub!=Ar()){var F=tt[S.Ub];F?F.postMessage(S,S.Zb):M(`Internal error! Worker sent a message "${A}" to target pthread ${S.Ub}, but that thread no longer exists!`)}else A==="checkMailbox"?Nr():A==="spawnThread"?ue(S):A==="cleanupThread"?$n(()=>{Pi(tt[S.ec])}):A==="loaded"?(d.loaded=!0,m(d)):S.target==="setimmediate"?d.postMessage(S):A==="uncaughtException"?d.onerror(S.error):A==="callHandler"?t[S.$b](...S.args):A&&M(`worker sent an unknown command ${A}`)},d.onerror=A=>{throw M(`worker sent an error! ${A.filename}:${A.lineno}: ${A.message}`),A};var y,w=[];for(y of[])t.propertyIsEnumerable(y)&&w.push(y);d.postMessage({Rb:"load",ac:w,fc:Ge,hc:c})});function Di(){var d=new Worker((()=>{let m=URL;return new m("ort.wasm.bundle.min.mjs","file:///page/")})(),{type:"module",workerData:"em-pthread",name:"em-pthread"});He.push(d)}var Ge,Bi=[],ee=d=>{var m=Bi[d];return m||(Bi[d]=m=Oa.get(d)),m},ru=(d,m)=>{ne=0,d=ee(d)(m),0<ne?p=d:In(d)},xr=[],kr=0;function nu(d){var m=new En(d>>>=0);return(v(),L)[m.Sb+12>>>0]==0&&(Fi(m,!0),kr--),Ui(m,!1),xr.push(m),Sa(d)}var At=0,ou=()=>{J(0,0);var d=xr.pop();Ta(d.Wb),At=0};function Fi(d,m){m=m?1:0,(v(),L)[d.Sb+12>>>0]=m}function Ui(d,m){m=m?1:0,(v(),L)[d.Sb+13>>>0]=m}class En{constructor(m){this.Wb=m,this.Sb=m-24}}var An=d=>{var m=At;if(!m)return Jt(0),0;var y=new En(m);(v(),U)[y.Sb+16>>>2>>>0]=m;var w=(v(),U)[y.Sb+4>>>2>>>0];if(!w)return Jt(0),m;for(var A of d){if(A===0||A===w)break;if($a(A,w,y.Sb+16))return Jt(A),m}return Jt(w),m};function iu(){return An([])}function au(d){return An([d>>>0])}function su(d,m,y,w){return An([d>>>0,m>>>0,y>>>0,w>>>0])}var lu=()=>{var d=xr.pop();d||j("no exception to throw");var m=d.Wb;throw(v(),L)[d.Sb+13>>>0]==0&&(xr.push(d),Ui(d,!0),Fi(d,!1),kr++),Bn(m),At=m};function fu(d,m,y){var w=new En(d>>>=0);throw m>>>=0,y>>>=0,(v(),U)[w.Sb+16>>>2>>>0]=0,(v(),U)[w.Sb+4>>>2>>>0]=m,(v(),U)[w.Sb+8>>>2>>>0]=y,Bn(d),kr++,At=d}var cu=()=>kr;function zi(d,m,y,w){return o?q(2,1,d,m,y,w):ji(d,m,y,w)}function ji(d,m,y,w){if(d>>>=0,m>>>=0,y>>>=0,w>>>=0,!globalThis.SharedArrayBuffer)return 6;var A=[];return o&&A.length===0?zi(d,m,y,w):(d={cc:y,Qb:d,Vb:w,Zb:A},o?(d.Rb="spawnThread",postMessage(d,A),0):ue(d))}function uu(d){throw At||=d>>>0,At}var Wi=globalThis.TextDecoder&&new TextDecoder,Hi=(d,m=0,y,w)=>{var A=m>>>=0;if(y=A+y,w)w=y;else{for(;d[A]&&!(A>=y);)++A;w=A}if(16<w-m&&d.buffer&&Wi)return Wi.decode(d.buffer instanceof ArrayBuffer?d.subarray(m,w):d.slice(m,w));for(A="";m<w;)if(128&(y=d[m++])){var S=63&d[m++];if((224&y)==192)A+=String.fromCharCode((31&y)<<6|S);else{var F=63&d[m++];65536>(y=(240&y)==224?(15&y)<<12|S<<6|F:(7&y)<<18|S<<12|F<<6|63&d[m++])?A+=String.fromCharCode(y):(y-=65536,A+=String.fromCharCode(55296|y>>10,56320|1023&y))}}else A+=String.fromCharCode(y);return A},Tn=(d,m,y)=>(d>>>=0)?Hi((v(),C),d,m,y):"";function Gi(d,m,y){return o?q(3,1,d,m,y):0}function Vi(d,m){if(o)return q(4,1,d,m)}function qi(d,m){if(o)return q(5,1,d,m)}function Yi(d,m,y){if(o)return q(6,1,d,m,y)}function Ki(d,m,y){return o?q(7,1,d,m,y):0}function Zi(d,m){if(o)return q(8,1,d,m)}function Qi(d,m,y){if(o)return q(9,1,d,m,y)}function Ji(d,m,y,w){if(o)return q(10,1,d,m,y,w)}function Xi(d,m,y,w){if(o)return q(11,1,d,m,y,w)}function ea(d,m,y,w){if(o)return q(12,1,d,m,y,w)}function ta(d){if(o)return q(13,1,d)}function ra(d,m){if(o)return q(14,1,d,m)}function na(d,m,y){if(o)return q(15,1,d,m,y)}var du=()=>j("");function pu(d){Cn(d>>>0,!n,1,!r,131072,!1),Ci()}var $n=d=>{if(!N)try{if(d(),!(0<ne))try{o?Ar()&&In(p):Mn(p)}catch(m){m instanceof ie||m=="unwind"||s(0,m)}}catch(m){m instanceof ie||m=="unwind"||s(0,m)}},mu=!Atomics.waitAsync||globalThis.navigator?.userAgent&&91>Number((navigator.userAgent.match(/Chrom(e|ium)\/([0-9]+)\./)||[])[2]);function Sn(d){d>>>=0,mu||(Atomics.waitAsync((v(),T),d>>>2,d).value.then(Nr),d+=128,Atomics.store((v(),T),d>>>2,1))}var Nr=()=>$n(()=>{var d=Ar();d&&(Sn(d),Ea())});function hu(d,m){(d>>>=0)==m>>>0?setTimeout(Nr):o?postMessage({Ub:d,Rb:"checkMailbox"}):(d=tt[d])&&d.postMessage({Rb:"checkMailbox"})}var On=[];function gu(d,m,y,w,A){for(m>>>=0,A>>>=0,On.length=0,y=A>>>3,w=A+w>>>3;y<w;){var S;S=(v(),z)[y++>>>0]?(v(),z)[y++>>>0]:(v(),P)[y++>>>0],On.push(S)}return(m?La[m]:Fu[d])(...On)}var bu=()=>{ne=0};function wu(d){d>>>=0,o?postMessage({Rb:"cleanupThread",ec:d}):Pi(tt[d])}function yu(d){}function vu(d,m){d=-9007199254740992>d||9007199254740992<d?NaN:Number(d),m>>>=0,d=new Date(1e3*d),(v(),T)[m>>>2>>>0]=d.getUTCSeconds(),(v(),T)[m+4>>>2>>>0]=d.getUTCMinutes(),(v(),T)[m+8>>>2>>>0]=d.getUTCHours(),(v(),T)[m+12>>>2>>>0]=d.getUTCDate(),(v(),T)[m+16>>>2>>>0]=d.getUTCMonth(),(v(),T)[m+20>>>2>>>0]=d.getUTCFullYear()-1900,(v(),T)[m+24>>>2>>>0]=d.getUTCDay(),d=(d.getTime()-Date.UTC(d.getUTCFullYear(),0,1,0,0,0,0))/864e5|0,(v(),T)[m+28>>>2>>>0]=d}var oa=d=>d%4==0&&(d%100!=0||d%400==0),ia=[0,31,60,91,121,152,182,213,244,274,305,335],aa=[0,31,59,90,120,151,181,212,243,273,304,334];function xu(d,m){d=-9007199254740992>d||9007199254740992<d?NaN:Number(d),m>>>=0,d=new Date(1e3*d),(v(),T)[m>>>2>>>0]=d.getSeconds(),(v(),T)[m+4>>>2>>>0]=d.getMinutes(),(v(),T)[m+8>>>2>>>0]=d.getHours(),(v(),T)[m+12>>>2>>>0]=d.getDate(),(v(),T)[m+16>>>2>>>0]=d.getMonth(),(v(),T)[m+20>>>2>>>0]=d.getFullYear()-1900,(v(),T)[m+24>>>2>>>0]=d.getDay();var y=(oa(d.getFullYear())?ia:aa)[d.getMonth()]+d.getDate()-1|0;(v(),T)[m+28>>>2>>>0]=y,(v(),T)[m+36>>>2>>>0]=-60*d.getTimezoneOffset(),y=new Date(d.getFullYear(),6,1).getTimezoneOffset();var w=new Date(d.getFullYear(),0,1).getTimezoneOffset();d=0|(y!=w&&d.getTimezoneOffset()==Math.min(w,y)),(v(),T)[m+32>>>2>>>0]=d}function ku(d){d>>>=0;var m=new Date((v(),T)[d+20>>>2>>>0]+1900,(v(),T)[d+16>>>2>>>0],(v(),T)[d+12>>>2>>>0],(v(),T)[d+8>>>2>>>0],(v(),T)[d+4>>>2>>>0],(v(),T)[d>>>2>>>0],0),y=(v(),T)[d+32>>>2>>>0],w=m.getTimezoneOffset(),A=new Date(m.getFullYear(),6,1).getTimezoneOffset(),S=new Date(m.getFullYear(),0,1).getTimezoneOffset(),F=Math.min(S,A);return 0>y?(v(),T)[d+32>>>2>>>0]=+(A!=S&&F==w):0<y!=(F==w)&&(A=Math.max(S,A),m.setTime(m.getTime()+6e4*((0<y?F:A)-w))),(v(),T)[d+24>>>2>>>0]=m.getDay(),y=(oa(m.getFullYear())?ia:aa)[m.getMonth()]+m.getDate()-1|0,(v(),T)[d+28>>>2>>>0]=y,(v(),T)[d>>>2>>>0]=m.getSeconds(),(v(),T)[d+4>>>2>>>0]=m.getMinutes(),(v(),T)[d+8>>>2>>>0]=m.getHours(),(v(),T)[d+12>>>2>>>0]=m.getDate(),(v(),T)[d+16>>>2>>>0]=m.getMonth(),(v(),T)[d+20>>>2>>>0]=m.getYear(),d=m.getTime(),BigInt(isNaN(d)?-1:d/1e3)}function sa(d,m,y,w,A,S,F){return o?q(16,1,d,m,y,w,A,S,F):-52}function la(d,m,y,w,A,S){if(o)return q(17,1,d,m,y,w,A,S)}var Qt={},Nu=()=>performance.timeOrigin+performance.now();function fa(d,m){if(o)return q(18,1,d,m);if(Qt[d]&&(clearTimeout(Qt[d].id),delete Qt[d]),!m)return 0;var y=setTimeout(()=>{delete Qt[d],$n(()=>Ma(d,performance.timeOrigin+performance.now()))},m);return Qt[d]={id:y,oc:m},0}var rt=(d,m,y)=>{var w=(v(),C);if(m>>>=0,0<y){var A=m;y=m+y-1;for(var S=0;S<d.length;++S){var F=d.codePointAt(S);if(127>=F){if(m>=y)break;w[m++>>>0]=F}else if(2047>=F){if(m+1>=y)break;w[m++>>>0]=192|F>>6,w[m++>>>0]=128|63&F}else if(65535>=F){if(m+2>=y)break;w[m++>>>0]=224|F>>12,w[m++>>>0]=128|F>>6&63,w[m++>>>0]=128|63&F}else{if(m+3>=y)break;w[m++>>>0]=240|F>>18,w[m++>>>0]=128|F>>12&63,w[m++>>>0]=128|F>>6&63,w[m++>>>0]=128|63&F,S++}}w[m>>>0]=0,d=m-A}else d=0;return d};function Mu(d,m,y,w){d>>>=0,m>>>=0,y>>>=0,w>>>=0;var A=new Date().getFullYear(),S=new Date(A,0,1).getTimezoneOffset();A=new Date(A,6,1).getTimezoneOffset();var F=Math.max(S,A);(v(),U)[d>>>2>>>0]=60*F,(v(),T)[m>>>2>>>0]=+(S!=A),d=(m=H=>{var X=Math.abs(H);return`UTC${0<=H?"-":"+"}${String(Math.floor(X/60)).padStart(2,"0")}${String(X%60).padStart(2,"0")}`})(S),m=m(A),A<S?(rt(d,y,17),rt(m,w,17)):(rt(d,w,17),rt(m,y,17))}var Eu=()=>Date.now(),Au=1;function Tu(d,m,y){if(y>>>=0,!(0<=d&&3>=d))return 28;if(d===0)d=Date.now();else{if(!Au)return 52;d=performance.timeOrigin+performance.now()}return d=Math.round(1e6*d),(v(),z)[y>>>3>>>0]=BigInt(d),0}var Ln=[];function $u(d,m,y){d>>>=0,m>>>=0,y>>>=0,Ln.length=0;for(var w;w=(v(),C)[m++>>>0];){var A=w!=105;y+=(A&=w!=112)&&y%8?4:0,Ln.push(w==112?(v(),U)[y>>>2>>>0]:w==106?(v(),z)[y>>>3>>>0]:w==105?(v(),T)[y>>>2>>>0]:(v(),P)[y>>>3>>>0]),y+=A?8:4}return La[d](...Ln)}var Su=()=>{};function Ou(d,m){return M(Tn(d>>>0,m>>>0))}var Lu=()=>{throw ne+=1,"unwind"};function Ru(){return 4294901760}var _u=()=>navigator.hardwareConcurrency,nt={},Rn=d=>{for(var m=0,y=0;y<d.length;++y){var w=d.charCodeAt(y);127>=w?m++:2047>=w?m+=2:55296<=w&&57343>=w?(m+=4,++y):m+=3}return m},Mr=d=>{var m;return(m=/\bwasm-function\[\d+\]:(0x[0-9a-f]+)/.exec(d))?+m[1]:(m=/:(\d+):\d+(?:\)|$)/.exec(d))?2147483648|+m[1]:0},ca=d=>{for(var m of d)(d=Mr(m))&&(nt[d]=m)};function Pu(){var d=Error().stack.toString().split(`
`);return d[0]=="Error"&&d.shift(),ca(d),nt.Xb=Mr(d[3]),nt.bc=d,nt.Xb}function Er(d){if(!(d=nt[d>>>0]))return 0;var m;if(m=/^\s+at .*\.wasm\.(.*) \(.*\)$/.exec(d))d=m[1];else if(m=/^\s+at (.*) \(.*\)$/.exec(d))d=m[1];else{if(!(m=/^(.+?)@/.exec(d)))return 0;d=m[1]}ya(Er.Yb??0),m=Rn(d)+1;var y=va(m);return y&&rt(d,y,m),Er.Yb=y,Er.Yb}function Cu(d){d>>>=0;var m=(v(),C).length;if(d<=m||4294901760<d)return!1;for(var y=1;4>=y;y*=2){var w=m*(1+.2/y);w=Math.min(w,d+100663296);e:{w=(Math.min(4294901760,65536*Math.ceil(Math.max(d,w)/65536))-Ge.buffer.byteLength+65535)/65536|0;try{Ge.grow(w),R();var A=1;break e}catch{}A=void 0}if(A)return!0}return!1}function Iu(d,m,y){if(d>>>=0,m>>>=0,nt.Xb==d)var w=nt.bc;else(w=Error().stack.toString().split(`
`))[0]=="Error"&&w.shift(),ca(w);for(var A=3;w[A]&&Mr(w[A])!=d;)++A;for(d=0;d<y&&w[d+A];++d)(v(),T)[m+4*d>>>2>>>0]=Mr(w[d+A]);return d}var _n,Pn={},ua=()=>{if(!_n){var d,m={USER:"web_user",LOGNAME:"web_user",PATH:"/",PWD:"/",HOME:"/home/web_user",LANG:(globalThis.navigator?.language??"C").replace("-","_")+".UTF-8",_:"./this.program"};for(d in Pn)Pn[d]===void 0?delete m[d]:m[d]=Pn[d];var y=[];for(d in m)y.push(`${d}=${m[d]}`);_n=y}return _n};function da(d,m){if(o)return q(19,1,d,m);d>>>=0,m>>>=0;var y,w=0,A=0;for(y of ua()){var S=m+w;(v(),U)[d+A>>>2>>>0]=S,w+=rt(y,S,1/0)+1,A+=4}return 0}function pa(d,m){if(o)return q(20,1,d,m);d>>>=0,m>>>=0;var y=ua();for(var w of((v(),U)[d>>>2>>>0]=y.length,d=0,y))d+=Rn(w)+1;return(v(),U)[m>>>2>>>0]=d,0}function ma(d){return o?q(21,1,d):52}function ha(d,m,y,w,A){return o?q(22,1,d,m,y,w,A):52}function ga(d,m,y,w){return o?q(23,1,d,m,y,w):52}function ba(d,m,y,w){return o?q(24,1,d,m,y,w):70}var Du=[null,[],[]];function wa(d,m,y,w){if(o)return q(25,1,d,m,y,w);m>>>=0,y>>>=0,w>>>=0;for(var A=0,S=0;S<y;S++){var F=(v(),U)[m>>>2>>>0],H=(v(),U)[m+4>>>2>>>0];m+=8;for(var X=0;X<H;X++){var te=d,ge=(v(),C)[F+X>>>0],Se=Du[te];ge===0||ge===10?((te===1?E:M)(Hi(Se)),Se.length=0):Se.push(ge)}A+=H}return(v(),U)[w>>>2>>>0]=A,0}function Bu(d){return d>>>0}o||(function(){for(var d=t.numThreads-1;d--;)Di();re.push(async()=>{var m=(async function(){if(!o)return Promise.all(He.map(Ii))})();ae++,await m,--ae==0&&pe&&(m=pe,pe=null,m())})})(),o||(Ge=new WebAssembly.Memory({initial:256,maximum:65536,shared:!0}),R()),t.wasmBinary&&(u=t.wasmBinary),t.stackSave=()=>Q(),t.stackRestore=d=>Y(d),t.stackAlloc=d=>Dn(d),t.setValue=function(d,m,y="i8"){switch(y.endsWith("*")&&(y="*"),y){case"i1":case"i8":(v(),L)[d>>>0]=m;break;case"i16":(v(),B)[d>>>1>>>0]=m;break;case"i32":(v(),T)[d>>>2>>>0]=m;break;case"i64":(v(),z)[d>>>3>>>0]=BigInt(m);break;case"float":(v(),V)[d>>>2>>>0]=m;break;case"double":(v(),P)[d>>>3>>>0]=m;break;case"*":(v(),U)[d>>>2>>>0]=m;break;default:j(`invalid type for setValue: ${y}`)}},t.getValue=function(d,m="i8"){switch(m.endsWith("*")&&(m="*"),m){case"i1":case"i8":return(v(),L)[d>>>0];case"i16":return(v(),B)[d>>>1>>>0];case"i32":return(v(),T)[d>>>2>>>0];case"i64":return(v(),z)[d>>>3>>>0];case"float":return(v(),V)[d>>>2>>>0];case"double":return(v(),P)[d>>>3>>>0];case"*":return(v(),U)[d>>>2>>>0];default:j(`invalid type for getValue: ${m}`)}},t.UTF8ToString=Tn,t.stringToUTF8=rt,t.lengthBytesUTF8=Rn;var Ar,ya,va,Cn,xa,ka,Na,In,Ma,Ea,J,Jt,Aa,Y,Dn,Q,Ta,Bn,$a,Sa,Oa,Ve,Fu=[Kt,vr,zi,Gi,Vi,qi,Yi,Ki,Zi,Qi,Ji,Xi,ea,ta,ra,na,sa,la,fa,da,pa,ma,ha,ga,ba,wa],La={1042604:(d,m,y,w,A)=>{if(t===void 0||!t.Tb)return 1;if((d=Tn(Number(d>>>0))).startsWith("./")&&(d=d.substring(2)),!(d=t.Tb.get(d)))return 2;if(m=Number(m>>>0),y=Number(y>>>0),w=Number(w>>>0),m+y>d.byteLength)return 3;try{let S=d.subarray(m,m+y);switch(A){case 0:(v(),C).set(S,w>>>0);break;case 1:t.ic?t.ic(w,S):t.kc(w,S);break;default:return 4}return 0}catch{return 4}},1043428:()=>typeof wasmOffsetConverter<"u"};function Uu(){return typeof wasmOffsetConverter<"u"}function zu(d,m,y,w){var A=Q();try{return ee(d)(m,y,w)}catch(S){if(Y(A),S!==S+0)throw S;J(1,0)}}function ju(d,m,y){var w=Q();try{return ee(d)(m,y)}catch(A){if(Y(w),A!==A+0)throw A;J(1,0)}}function Wu(d){var m=Q();try{ee(d)()}catch(y){if(Y(m),y!==y+0)throw y;J(1,0)}}function Hu(d,m){var y=Q();try{return ee(d)(m)}catch(w){if(Y(y),w!==w+0)throw w;J(1,0)}}function Gu(d,m,y){var w=Q();try{ee(d)(m,y)}catch(A){if(Y(w),A!==A+0)throw A;J(1,0)}}function Vu(d,m){var y=Q();try{ee(d)(m)}catch(w){if(Y(y),w!==w+0)throw w;J(1,0)}}function qu(d,m,y,w,A,S,F){var H=Q();try{return ee(d)(m,y,w,A,S,F)}catch(X){if(Y(H),X!==X+0)throw X;J(1,0)}}function Yu(d,m,y,w,A,S){var F=Q();try{ee(d)(m,y,w,A,S)}catch(H){if(Y(F),H!==H+0)throw H;J(1,0)}}function Ku(d,m,y,w){var A=Q();try{ee(d)(m,y,w)}catch(S){if(Y(A),S!==S+0)throw S;J(1,0)}}function Zu(d,m,y,w,A){var S=Q();try{ee(d)(m,y,w,A)}catch(F){if(Y(S),F!==F+0)throw F;J(1,0)}}function Qu(d,m,y,w,A,S,F){var H=Q();try{ee(d)(m,y,w,A,S,F)}catch(X){if(Y(H),X!==X+0)throw X;J(1,0)}}function Ju(d,m,y,w,A,S,F){var H=Q();try{ee(d)(m,y,w,A,S,F)}catch(X){if(Y(H),X!==X+0)throw X;J(1,0)}}function Xu(d,m,y,w,A,S,F,H){var X=Q();try{ee(d)(m,y,w,A,S,F,H)}catch(te){if(Y(X),te!==te+0)throw te;J(1,0)}}function ed(d,m,y,w,A){var S=Q();try{return ee(d)(m,y,w,A)}catch(F){if(Y(S),F!==F+0)throw F;J(1,0)}}function td(d,m,y){var w=Q();try{return ee(d)(m,y)}catch(A){if(Y(w),A!==A+0)throw A;J(1,0)}}function rd(d,m,y,w,A,S,F,H){var X=Q();try{ee(d)(m,y,w,A,S,F,H)}catch(te){if(Y(X),te!==te+0)throw te;J(1,0)}}function nd(d,m,y,w,A,S,F,H,X,te,ge,Se){var Ue=Q();try{ee(d)(m,y,w,A,S,F,H,X,te,ge,Se)}catch(ze){if(Y(Ue),ze!==ze+0)throw ze;J(1,0)}}function od(d,m,y){var w=Q();try{return ee(d)(m,y)}catch(A){if(Y(w),A!==A+0)throw A;return J(1,0),0n}}function id(d,m,y,w,A,S,F,H,X){var te=Q();try{ee(d)(m,y,w,A,S,F,H,X)}catch(ge){if(Y(te),ge!==ge+0)throw ge;J(1,0)}}function ad(d){var m=Q();try{return ee(d)()}catch(y){if(Y(m),y!==y+0)throw y;J(1,0)}}function sd(d,m){var y=Q();try{return ee(d)(m)}catch(w){if(Y(y),w!==w+0)throw w;return J(1,0),0n}}function ld(d,m,y,w){var A=Q();try{return ee(d)(m,y,w)}catch(S){if(Y(A),S!==S+0)throw S;J(1,0)}}function fd(d){var m=Q();try{return ee(d)()}catch(y){if(Y(m),y!==y+0)throw y;return J(1,0),0n}}function cd(d,m,y,w){var A=Q();try{return ee(d)(m,y,w)}catch(S){if(Y(A),S!==S+0)throw S;J(1,0)}}function ud(d,m,y,w,A){var S=Q();try{return ee(d)(m,y,w,A)}catch(F){if(Y(S),F!==F+0)throw F;J(1,0)}}function dd(d,m,y,w,A,S){var F=Q();try{return ee(d)(m,y,w,A,S)}catch(H){if(Y(F),H!==H+0)throw H;J(1,0)}}function pd(d,m,y,w,A,S){var F=Q();try{return ee(d)(m,y,w,A,S)}catch(H){if(Y(F),H!==H+0)throw H;J(1,0)}}function md(d,m,y,w,A,S){var F=Q();try{return ee(d)(m,y,w,A,S)}catch(H){if(Y(F),H!==H+0)throw H;J(1,0)}}function hd(d,m,y,w,A,S,F,H){var X=Q();try{return ee(d)(m,y,w,A,S,F,H)}catch(te){if(Y(X),te!==te+0)throw te;J(1,0)}}function gd(d,m,y,w,A){var S=Q();try{return ee(d)(m,y,w,A)}catch(F){if(Y(S),F!==F+0)throw F;return J(1,0),0n}}function bd(d,m,y,w){var A=Q();try{return ee(d)(m,y,w)}catch(S){if(Y(A),S!==S+0)throw S;J(1,0)}}function wd(d,m,y,w){var A=Q();try{return ee(d)(m,y,w)}catch(S){if(Y(A),S!==S+0)throw S;J(1,0)}}function yd(d,m,y,w,A,S,F,H,X,te,ge,Se){var Ue=Q();try{return ee(d)(m,y,w,A,S,F,H,X,te,ge,Se)}catch(ze){if(Y(Ue),ze!==ze+0)throw ze;J(1,0)}}function vd(d,m,y,w,A,S,F,H,X,te,ge){var Se=Q();try{ee(d)(m,y,w,A,S,F,H,X,te,ge)}catch(Ue){if(Y(Se),Ue!==Ue+0)throw Ue;J(1,0)}}function xd(d,m,y,w,A,S,F,H,X,te,ge,Se,Ue,ze,Ed,Ad){var Td=Q();try{ee(d)(m,y,w,A,S,F,H,X,te,ge,Se,Ue,ze,Ed,Ad)}catch(Fn){if(Y(Td),Fn!==Fn+0)throw Fn;J(1,0)}}function kd(d,m,y){var w=Q();try{return ee(d)(m,y)}catch(A){if(Y(w),A!==A+0)throw A;J(1,0)}}function Nd(d,m,y){var w=Q();try{return ee(d)(m,y)}catch(A){if(Y(w),A!==A+0)throw A;J(1,0)}}function Md(d,m,y,w){var A=Q();try{ee(d)(m,y,w)}catch(S){if(Y(A),S!==S+0)throw S;J(1,0)}}function Tr(){if(0<ae)pe=Tr;else if(o)h?.(t),D();else{for(var d=re;0<d.length;)d.shift()(t);0<ae?pe=Tr:(t.calledRun=!0,N||(D(),h?.(t)))}}return o||(Ve=await Z(),Tr()),t.PTR_SIZE=4,W?t:new Promise((d,m)=>{h=d,b=m})}var bs,Pa,Yd=oe(()=>{"use strict";bs=_a,Pa=globalThis.self?.name?.startsWith("em-pthread"),Pa&&_a()}),Gn,no,Ca,ve,ws,Sr,Ia,Da,Vn,Ba,qn,ys,Yn,vs,fo=oe(()=>{"use strict";lo(),Gn=typeof location>"u"?void 0:"file:///page/",no=!0,Ca=()=>{if(no){let e=URL;return new URL(new e("ort.wasm.bundle.min.mjs","file:///page/").href,Gn).href}return"file:///page/"},ve=Ca(),ws=()=>{if(ve&&!ve.startsWith("blob:"))return ve.substring(0,ve.lastIndexOf("/")+1)},Sr=(e,t)=>{try{let r=t??ve;return(r?new URL(e,r):new URL(e)).origin===Gn}catch{return!1}},Ia=(e,t)=>{let r=t??ve;try{return(r?new URL(e,r):new URL(e)).href}catch{return}},Da=(e,t)=>`${t??"./"}${e}`,Vn=async e=>{let t=await(await fetch(e,{credentials:"same-origin"})).blob();return URL.createObjectURL(t)},Ba=async e=>(await import(e)).default,qn=(qd(),to(ms)).default,ys=async()=>{if(!ve)throw new Error("Failed to load proxy worker: cannot determine the script source URL.");if(Sr(ve))return[void 0,qn()];let e=await Vn(ve);return[e,qn(e)]},Yn=(Yd(),to(gs)).default,vs=async(e,t,r,n)=>{let o=Yn&&!(e||t);if(o)if(ve)o=Sr(ve)||n&&!r;else if(n&&!r)o=!0;else throw new Error("cannot determine the script source URL.");if(o)return[void 0,Yn];{let i="ort-wasm-simd-threaded.mjs",a=e??Ia(i,t),s=r&&a&&!Sr(a,t),l=s?await Vn(a):a??Da(i,t);return[s?l:void 0,await Ba(l)]}}}),Kn,Or,er,Zn,Fa,Ua,za,co,fe,Pt=oe(()=>{"use strict";fo(),Or=!1,er=!1,Zn=!1,Fa=()=>{if(typeof SharedArrayBuffer>"u")return!1;try{return typeof MessageChannel<"u"&&new MessageChannel().port1.postMessage(new SharedArrayBuffer(1)),WebAssembly.validate(new Uint8Array([0,97,115,109,1,0,0,0,1,4,1,96,0,0,3,2,1,0,5,4,1,3,1,1,10,11,1,9,0,65,0,254,16,2,0,26,11]))}catch{return!1}},Ua=()=>{try{return WebAssembly.validate(new Uint8Array([0,97,115,109,1,0,0,0,1,4,1,96,0,0,3,2,1,0,10,30,1,28,0,65,0,253,15,253,12,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,253,186,1,26,11]))}catch{return!1}},za=()=>{try{return WebAssembly.validate(new Uint8Array([0,97,115,109,1,0,0,0,1,5,1,96,0,1,123,3,2,1,0,10,19,1,17,0,65,1,253,15,65,2,253,15,65,3,253,15,253,147,2,11]))}catch{return!1}},co=async e=>{if(Or)return Promise.resolve();if(er)throw new Error("multiple calls to 'initializeWebAssembly()' detected.");if(Zn)throw new Error("previous call to 'initializeWebAssembly()' failed.");er=!0;let t=e.initTimeout,r=e.numThreads;if(e.simd!==!1){if(e.simd==="relaxed"){if(!za())throw new Error("Relaxed WebAssembly SIMD is not supported in the current environment.")}else if(!Ua())throw new Error("WebAssembly SIMD is not supported in the current environment.")}let n=Fa();r>1&&!n&&(typeof self<"u"&&!self.crossOriginIsolated&&console.warn("env.wasm.numThreads is set to "+r+", but this will not work unless you enable crossOriginIsolated mode. See https://web.dev/cross-origin-isolation-guide/ for more info."),console.warn("WebAssembly multi-threading is not supported in the current environment. Falling back to single-threading."),e.numThreads=r=1);let o=e.wasmPaths,i=typeof o=="string"?o:void 0,a=o?.mjs,s=a?.href??a,l=o?.wasm,f=l?.href??l,u=e.wasmBinary,[c,p]=await vs(s,i,r>1,!!u||!!f),h=!1,b=[];if(t>0&&b.push(new Promise(k=>{setTimeout(()=>{h=!0,k()},t)})),b.push(new Promise((k,x)=>{let g={numThreads:r};if(u)g.wasmBinary=u,g.locateFile=E=>E;else if(f||i)g.locateFile=E=>f??i+E;else if(s&&s.indexOf("blob:")!==0)g.locateFile=E=>new URL(E,s).href;else if(c){let E=ws();E&&(g.locateFile=M=>E+M)}p(g).then(E=>{er=!1,Or=!0,Kn=E,k(),c&&URL.revokeObjectURL(c)},E=>{er=!1,Zn=!0,x(E)})})),await Promise.race(b),h)throw new Error(`WebAssembly backend initializing failed due to timeout: ${t}ms`)},fe=()=>{if(Or&&Kn)return Kn;throw new Error("WebAssembly is not initialized yet.")}}),Oe,Cr,se,uo=oe(()=>{"use strict";Pt(),Oe=(e,t)=>{let r=fe(),n=r.lengthBytesUTF8(e)+1,o=r._malloc(n);return r.stringToUTF8(e,o,n),t.push(o),o},Cr=(e,t,r,n)=>{if(typeof e=="object"&&e!==null){if(r.has(e))throw new Error("Circular reference in options");r.add(e)}Object.entries(e).forEach(([o,i])=>{let a=t?t+o:o;if(typeof i=="object")Cr(i,a+".",r,n);else if(typeof i=="string"||typeof i=="number")n(a,i.toString());else if(typeof i=="boolean")n(a,i?"1":"0");else throw new Error(`Can't handle extra config type: ${typeof i}`)})},se=e=>{let t=fe(),r=t.stackSave();try{let n=t.PTR_SIZE,o=t.stackAlloc(2*n);t._OrtGetLastError(o,o+n);let i=Number(t.getValue(o,n===4?"i32":"i64")),a=t.getValue(o+n,"*"),s=a?t.UTF8ToString(a):"";throw new Error(`${e} ERROR_CODE: ${i}, ERROR_MESSAGE: ${s}`)}finally{t.stackRestore(r)}}}),xs,Kd=oe(()=>{"use strict";Pt(),uo(),xs=e=>{let t=fe(),r=0,n=[],o=e||{};try{if(e?.logSeverityLevel===void 0)o.logSeverityLevel=2;else if(typeof e.logSeverityLevel!="number"||!Number.isInteger(e.logSeverityLevel)||e.logSeverityLevel<0||e.logSeverityLevel>4)throw new Error(`log severity level is not valid: ${e.logSeverityLevel}`);if(e?.logVerbosityLevel===void 0)o.logVerbosityLevel=0;else if(typeof e.logVerbosityLevel!="number"||!Number.isInteger(e.logVerbosityLevel))throw new Error(`log verbosity level is not valid: ${e.logVerbosityLevel}`);e?.terminate===void 0&&(o.terminate=!1);let i=0;return e?.tag!==void 0&&(i=Oe(e.tag,n)),r=t._OrtCreateRunOptions(o.logSeverityLevel,o.logVerbosityLevel,!!o.terminate,i),r===0&&se("Can't create run options."),e?.extra!==void 0&&Cr(e.extra,"",new WeakSet,(a,s)=>{let l=Oe(a,n),f=Oe(s,n);t._OrtAddRunConfigEntry(r,l,f)!==0&&se(`Can't set a run config entry: ${a} - ${s}.`)}),[r,n]}catch(i){throw r!==0&&t._OrtReleaseRunOptions(r),n.forEach(a=>t._free(a)),i}}}),ja,Wa,Ha,it,Ga,ks,Zd=oe(()=>{"use strict";Pt(),uo(),ja=e=>{switch(e){case"disabled":return 0;case"basic":return 1;case"extended":return 2;case"layout":return 3;case"all":return 99;default:throw new Error(`unsupported graph optimization level: ${e}`)}},Wa=e=>{switch(e){case"sequential":return 0;case"parallel":return 1;default:throw new Error(`unsupported execution mode: ${e}`)}},Ha=e=>{e.extra||(e.extra={}),e.extra.session||(e.extra.session={});let t=e.extra.session;t.use_ort_model_bytes_directly||(t.use_ort_model_bytes_directly="1"),e.executionProviders&&e.executionProviders.some(r=>(typeof r=="string"?r:r.name)==="webgpu")&&(e.enableMemPattern=!1)},it=(e,t,r,n)=>{let o=Oe(t,n),i=Oe(r,n);fe()._OrtAddSessionConfigEntry(e,o,i)!==0&&se(`Can't set a session config entry: ${t} - ${r}.`)},Ga=async(e,t,r)=>{let n=t.executionProviders;for(let o of n){let i=typeof o=="string"?o:o.name,a=[];switch(i){case"webnn":if(i="WEBNN",it(e,"session.disable_quant_qdq","1",r),it(e,"session.disable_qdq_constant_folding","1",r),typeof o!="string"){let c=o?.deviceType;c&&it(e,"deviceType",c,r)}break;case"webgpu":if(i="JS",typeof o!="string"){let c=o;if(c?.preferredLayout){if(c.preferredLayout!=="NCHW"&&c.preferredLayout!=="NHWC")throw new Error(`preferredLayout must be either 'NCHW' or 'NHWC': ${c.preferredLayout}`);it(e,"preferredLayout",c.preferredLayout,r)}}break;case"wasm":case"cpu":continue;default:throw new Error(`not supported execution provider: ${i}`)}let s=Oe(i,r),l=a.length,f=0,u=0;if(l>0){f=fe()._malloc(l*fe().PTR_SIZE),r.push(f),u=fe()._malloc(l*fe().PTR_SIZE),r.push(u);for(let c=0;c<l;c++)fe().setValue(f+c*fe().PTR_SIZE,a[c][0],"*"),fe().setValue(u+c*fe().PTR_SIZE,a[c][1],"*")}await fe()._OrtAppendExecutionProvider(e,s,f,u,l)!==0&&se(`Can't append execution provider: ${i}.`)}},ks=async e=>{let t=fe(),r=0,n=[],o=e||{};Ha(o);try{let i=ja(o.graphOptimizationLevel??"all"),a=Wa(o.executionMode??"sequential"),s=typeof o.logId=="string"?Oe(o.logId,n):0,l=o.logSeverityLevel??2;if(!Number.isInteger(l)||l<0||l>4)throw new Error(`log severity level is not valid: ${l}`);let f=o.logVerbosityLevel??0;if(!Number.isInteger(f)||f<0||f>4)throw new Error(`log verbosity level is not valid: ${f}`);let u=typeof o.optimizedModelFilePath=="string"?Oe(o.optimizedModelFilePath,n):0;if(r=t._OrtCreateSessionOptions(i,!!o.enableCpuMemArena,!!o.enableMemPattern,a,!!o.enableProfiling,0,s,l,f,u),r===0&&se("Can't create session options."),o.executionProviders&&await Ga(r,o,n),o.enableGraphCapture!==void 0){if(typeof o.enableGraphCapture!="boolean")throw new Error(`enableGraphCapture must be a boolean value: ${o.enableGraphCapture}`);it(r,"enableGraphCapture",o.enableGraphCapture.toString(),n)}if(o.freeDimensionOverrides)for(let[c,p]of Object.entries(o.freeDimensionOverrides)){if(typeof c!="string")throw new Error(`free dimension override name must be a string: ${c}`);if(typeof p!="number"||!Number.isInteger(p)||p<0)throw new Error(`free dimension override value must be a non-negative integer: ${p}`);let h=Oe(c,n);t._OrtAddFreeDimensionOverride(r,h,p)!==0&&se(`Can't set a free dimension override: ${c} - ${p}.`)}return o.extra!==void 0&&Cr(o.extra,"",new WeakSet,(c,p)=>{it(r,c,p,n)}),[r,n]}catch(i){throw r!==0&&t._OrtReleaseSessionOptions(r)!==0&&se("Can't release session options."),n.forEach(a=>t._free(a)),i}}}),$t,_r,St,Ns,Ms,po,mo,Es,As=oe(()=>{"use strict";$t=e=>{switch(e){case"int8":return 3;case"uint8":return 2;case"bool":return 9;case"int16":return 5;case"uint16":return 4;case"int32":return 6;case"uint32":return 12;case"float16":return 10;case"float32":return 1;case"float64":return 11;case"string":return 8;case"int64":return 7;case"uint64":return 13;case"int4":return 22;case"uint4":return 21;default:throw new Error(`unsupported data type: ${e}`)}},_r=e=>{switch(e){case 3:return"int8";case 2:return"uint8";case 9:return"bool";case 5:return"int16";case 4:return"uint16";case 6:return"int32";case 12:return"uint32";case 10:return"float16";case 1:return"float32";case 11:return"float64";case 8:return"string";case 7:return"int64";case 13:return"uint64";case 22:return"int4";case 21:return"uint4";default:throw new Error(`unsupported data type: ${e}`)}},St=(e,t)=>{let r=[-1,4,1,1,2,2,4,8,-1,1,2,8,4,8,-1,-1,-1,-1,-1,-1,-1,.5,.5][e],n=typeof t=="number"?t:t.reduce((o,i)=>o*i,1);return r>0?Math.ceil(n*r):void 0},Ns=e=>{switch(e){case"float16":return typeof Float16Array<"u"?Float16Array:Uint16Array;case"float32":return Float32Array;case"uint8":return Uint8Array;case"int8":return Int8Array;case"uint16":return Uint16Array;case"int16":return Int16Array;case"int32":return Int32Array;case"bool":return Uint8Array;case"float64":return Float64Array;case"uint32":return Uint32Array;case"int64":return BigInt64Array;case"uint64":return BigUint64Array;default:throw new Error(`unsupported type: ${e}`)}},Ms=e=>{switch(e){case"verbose":return 0;case"info":return 1;case"warning":return 2;case"error":return 3;case"fatal":return 4;default:throw new Error(`unsupported logging level: ${e}`)}},po=e=>e==="float32"||e==="float16"||e==="int32"||e==="int64"||e==="uint32"||e==="uint8"||e==="bool"||e==="uint4"||e==="int4",mo=e=>e==="float32"||e==="float16"||e==="int32"||e==="int64"||e==="uint32"||e==="uint64"||e==="int8"||e==="uint8"||e==="bool"||e==="uint4"||e==="int4",Es=e=>{switch(e){case"none":return 0;case"cpu":return 1;case"cpu-pinned":return 2;case"texture":return 3;case"gpu-buffer":return 4;case"ml-tensor":return 5;default:throw new Error(`unsupported data location: ${e}`)}}}),ho,Ts=oe(()=>{"use strict";lo(),ho=async e=>{if(typeof e=="string"){let t=await fetch(e);if(!t.ok)throw new Error(`failed to load external data file: ${e}`);let r=t.headers.get("Content-Length"),n=r?parseInt(r,10):0;if(n<1073741824)return new Uint8Array(await t.arrayBuffer());{if(!t.body)throw new Error(`failed to load external data file: ${e}, no response body.`);let o=t.body.getReader(),i;try{i=new ArrayBuffer(n)}catch(s){if(s instanceof RangeError){let l=Math.ceil(n/65536);i=new WebAssembly.Memory({initial:l,maximum:l}).buffer}else throw s}let a=0;for(;;){let{done:s,value:l}=await o.read();if(s)break;let f=l.byteLength;new Uint8Array(i,a,f).set(l),a+=f}return new Uint8Array(i,0,n)}}else return e instanceof Blob?new Uint8Array(await e.arrayBuffer()):e instanceof Uint8Array?e:new Uint8Array(e)}}),Va,go,bo,at,qa,Qn,Ir,wo,yo,Jn,vo,xo,ko,$s=oe(()=>{"use strict";ct(),Kd(),Zd(),As(),Pt(),uo(),Ts(),Va=(e,t)=>{fe()._OrtInit(e,t)!==0&&se("Can't initialize onnxruntime.")},go=async e=>{Va(e.wasm.numThreads,Ms(e.logLevel))},bo=async(e,t)=>{fe().asyncInit?.();let r=e.webgpu.adapter;if(t==="webgpu"){if(typeof navigator>"u"||!navigator.gpu)throw new Error("WebGPU is not supported in current environment");if(r){if(typeof r.limits!="object"||typeof r.features!="object"||typeof r.requestDevice!="function")throw new Error("Invalid GPU adapter set in `env.webgpu.adapter`. It must be a GPUAdapter object.")}else{let n=e.webgpu.powerPreference;if(n!==void 0&&n!=="low-power"&&n!=="high-performance")throw new Error(`Invalid powerPreference setting: "${n}"`);let o=e.webgpu.forceFallbackAdapter;if(o!==void 0&&typeof o!="boolean")throw new Error(`Invalid forceFallbackAdapter setting: "${o}"`);if(r=await navigator.gpu.requestAdapter({powerPreference:n,forceFallbackAdapter:o}),!r)throw new Error('Failed to get GPU adapter. You may need to enable flag "--enable-unsafe-webgpu" if you are using Chrome.')}}if(t==="webnn"&&(typeof navigator>"u"||!navigator.ml))throw new Error("WebNN is not supported in current environment")},at=new Map,qa=e=>{let t=fe(),r=t.stackSave();try{let n=t.PTR_SIZE,o=t.stackAlloc(2*n);t._OrtGetInputOutputCount(e,o,o+n)!==0&&se("Can't get session input/output count.");let i=n===4?"i32":"i64";return[Number(t.getValue(o,i)),Number(t.getValue(o+n,i))]}finally{t.stackRestore(r)}},Qn=(e,t)=>{let r=fe(),n=r.stackSave(),o=0;try{let i=r.PTR_SIZE,a=r.stackAlloc(2*i);r._OrtGetInputOutputMetadata(e,t,a,a+i)!==0&&se("Can't get session input/output metadata.");let s=Number(r.getValue(a,"*"));o=Number(r.getValue(a+i,"*"));let l=r.HEAP32[o/4];if(l===0)return[s,0];let f=r.HEAPU32[o/4+1],u=[];for(let c=0;c<f;c++){let p=Number(r.getValue(o+8+c*i,"*"));u.push(p!==0?r.UTF8ToString(p):Number(r.getValue(o+8+(c+f)*i,"*")))}return[s,l,u]}finally{r.stackRestore(n),o!==0&&r._OrtFree(o)}},Ir=e=>{let t=fe(),r=t._malloc(e.byteLength);if(r===0)throw new Error(`Can't create a session. failed to allocate a buffer of size ${e.byteLength}.`);return t.HEAPU8.set(e,r),[r,e.byteLength]},wo=async(e,t)=>{let r,n,o=fe();Array.isArray(e)?[r,n]=e:e.buffer===o.HEAPU8.buffer?[r,n]=[e.byteOffset,e.byteLength]:[r,n]=Ir(e);let i=0,a=0,s=0,l=[],f=[],u=[];try{if([a,l]=await ks(t),t?.externalData&&o.mountExternalData){let M=[];for(let N of t.externalData){let $=typeof N=="string"?N:N.path,v=typeof N=="string"?N:N.data;M.push(ho(v).then(I=>{o.mountExternalData($,I)}))}await Promise.all(M)}for(let M of t?.executionProviders??[])if((typeof M=="string"?M:M.name)==="webnn"){if(o.shouldTransferToMLTensor=!1,typeof M!="string"){let N=M,$=N?.context,v=N?.gpuDevice,I=N?.deviceType,_=N?.powerPreference;$?o.currentContext=$:v?o.currentContext=await o.webnnCreateMLContext(v):o.currentContext=await o.webnnCreateMLContext({deviceType:I,powerPreference:_})}else o.currentContext=await o.webnnCreateMLContext();break}i=await o._OrtCreateSession(r,n,a),o.webgpuOnCreateSession?.(i),i===0&&se("Can't create a session."),o.jsepOnCreateSession?.(),o.currentContext&&(o.webnnRegisterMLContext(i,o.currentContext),o.currentContext=void 0,o.shouldTransferToMLTensor=!0);let[c,p]=qa(i),h=!!t?.enableGraphCapture,b=[],k=[],x=[],g=[],E=[];for(let M=0;M<c;M++){let[N,$,v]=Qn(i,M);N===0&&se("Can't get an input name."),f.push(N);let I=o.UTF8ToString(N);b.push(I),x.push($===0?{name:I,isTensor:!1}:{name:I,isTensor:!0,type:_r($),shape:v})}for(let M=0;M<p;M++){let[N,$,v]=Qn(i,M+c);N===0&&se("Can't get an output name."),u.push(N);let I=o.UTF8ToString(N);k.push(I),g.push($===0?{name:I,isTensor:!1}:{name:I,isTensor:!0,type:_r($),shape:v})}return at.set(i,[i,f,u,null,h,!1]),[i,b,k,x,g]}catch(c){throw f.forEach(p=>o._OrtFree(p)),u.forEach(p=>o._OrtFree(p)),s!==0&&o._OrtReleaseBinding(s)!==0&&se("Can't release IO binding."),i!==0&&o._OrtReleaseSession(i)!==0&&se("Can't release session."),c}finally{o._free(r),a!==0&&o._OrtReleaseSessionOptions(a)!==0&&se("Can't release session options."),l.forEach(c=>o._free(c)),o.unmountExternalData?.()}},yo=e=>{let t=fe(),r=at.get(e);if(!r)throw new Error(`cannot release session. invalid session id: ${e}`);let[n,o,i,a,s]=r;a&&(s&&t._OrtClearBoundOutputs(a.handle)!==0&&se("Can't clear bound outputs."),t._OrtReleaseBinding(a.handle)!==0&&se("Can't release IO binding.")),t.jsepOnReleaseSession?.(e),t.webnnOnReleaseSession?.(e),t.webgpuOnReleaseSession?.(e),o.forEach(l=>t._OrtFree(l)),i.forEach(l=>t._OrtFree(l)),t._OrtReleaseSession(n)!==0&&se("Can't release session."),at.delete(e)},Jn=async(e,t,r,n,o,i,a=!1)=>{if(!e){t.push(0);return}let s=fe(),l=s.PTR_SIZE,f=e[0],u=e[1],c=e[3],p=c,h,b;if(f==="string"&&(c==="gpu-buffer"||c==="ml-tensor"))throw new Error("String tensor is not supported on GPU.");if(a&&c!=="gpu-buffer")throw new Error(`External buffer must be provided for input/output index ${i} when enableGraphCapture is true.`);if(c==="gpu-buffer"){let g=e[2].gpuBuffer;b=St($t(f),u);{let E=s.jsepRegisterBuffer;if(!E)throw new Error('Tensor location "gpu-buffer" is not supported without using WebGPU.');h=E(n,i,g,b)}}else if(c==="ml-tensor"){let g=e[2].mlTensor;b=St($t(f),u);let E=s.webnnRegisterMLTensor;if(!E)throw new Error('Tensor location "ml-tensor" is not supported without using WebNN.');h=E(n,g,$t(f),u)}else{let g=e[2];if(Array.isArray(g)){b=l*g.length,h=s._malloc(b),r.push(h);for(let E=0;E<g.length;E++){if(typeof g[E]!="string")throw new TypeError(`tensor data at index ${E} is not a string`);s.setValue(h+E*l,Oe(g[E],r),"*")}}else{let E=s.webnnIsGraphInput,M=s.webnnIsGraphOutput;if(f!=="string"&&E&&M){let N=s.UTF8ToString(o);if(E(n,N)||M(n,N)){let $=$t(f);b=St($,u),p="ml-tensor";let v=s.webnnCreateTemporaryTensor,I=s.webnnUploadTensor;if(!v||!I)throw new Error('Tensor location "ml-tensor" is not supported without using WebNN.');let _=await v(n,$,u);I(_,new Uint8Array(g.buffer,g.byteOffset,g.byteLength)),h=_}else b=g.byteLength,h=s._malloc(b),r.push(h),s.HEAPU8.set(new Uint8Array(g.buffer,g.byteOffset,b),h)}else b=g.byteLength,h=s._malloc(b),r.push(h),s.HEAPU8.set(new Uint8Array(g.buffer,g.byteOffset,b),h)}}let k=s.stackSave(),x=s.stackAlloc(4*u.length);try{u.forEach((E,M)=>s.setValue(x+M*l,E,l===4?"i32":"i64"));let g=s._OrtCreateTensor($t(f),h,b,x,u.length,Es(p));g===0&&se(`Can't create tensor for input/output. session=${n}, index=${i}.`),t.push(g)}finally{s.stackRestore(k)}},vo=async(e,t,r,n,o,i)=>{let a=fe(),s=a.PTR_SIZE,l=at.get(e);if(!l)throw new Error(`cannot run inference. invalid session id: ${e}`);let f=l[0],u=l[1],c=l[2],p=l[3],h=l[4],b=l[5],k=t.length,x=n.length,g=0,E=[],M=[],N=[],$=[],v=[],I=a.stackSave(),_=a.stackAlloc(k*s),L=a.stackAlloc(k*s),C=a.stackAlloc(x*s),B=a.stackAlloc(x*s);try{[g,E]=xs(i),Rt("wasm prepareInputOutputTensor");for(let P=0;P<k;P++)await Jn(r[P],M,$,e,u[t[P]],t[P],h);for(let P=0;P<x;P++)await Jn(o[P],N,$,e,c[n[P]],k+n[P],h);_t("wasm prepareInputOutputTensor");for(let P=0;P<k;P++)a.setValue(_+P*s,M[P],"*"),a.setValue(L+P*s,u[t[P]],"*");for(let P=0;P<x;P++)a.setValue(C+P*s,N[P],"*"),a.setValue(B+P*s,c[n[P]],"*");a.jsepOnRunStart?.(f),a.webnnOnRunStart?.(f);let T;T=await a._OrtRun(f,L,_,k,B,x,C,g),T!==0&&se("failed to call OrtRun().");let U=[],V=[];Rt("wasm ProcessOutputTensor");for(let P=0;P<x;P++){let z=Number(a.getValue(C+P*s,"*"));if(z===N[P]||v.includes(N[P])){U.push(o[P]),z!==N[P]&&a._OrtReleaseTensor(z)!==0&&se("Can't release tensor.");continue}let G=a.stackSave(),W=a.stackAlloc(4*s),R=!1,D,j=0;try{a._OrtGetTensorData(z,W,W+s,W+2*s,W+3*s)!==0&&se(`Can't access output tensor data on index ${P}.`);let K=s===4?"i32":"i64",Z=Number(a.getValue(W,K));j=a.getValue(W+s,"*");let ie=a.getValue(W+s*2,"*"),de=Number(a.getValue(W+s*3,K)),re=[];for(let ue=0;ue<de;ue++)re.push(Number(a.getValue(ie+ue*s,K)));a._OrtFree(ie)!==0&&se("Can't free memory for tensor dims.");let ae=re.reduce((ue,ne)=>ue*ne,1);D=_r(Z);let pe=p?.outputPreferredLocations[n[P]];if(D==="string"){if(pe==="gpu-buffer"||pe==="ml-tensor")throw new Error("String tensor is not supported on GPU.");let ue=[];for(let ne=0;ne<ae;ne++){let q=a.getValue(j+ne*s,"*"),Kt=a.getValue(j+(ne+1)*s,"*"),vr=ne===ae-1?void 0:Kt-q;ue.push(a.UTF8ToString(q,vr))}U.push([D,re,ue,"cpu"])}else if(pe==="gpu-buffer"&&ae>0){let ue=a.jsepGetBuffer;if(!ue)throw new Error('preferredLocation "gpu-buffer" is not supported without using WebGPU.');let ne=ue(j),q=St(Z,ae);if(q===void 0||!po(D))throw new Error(`Unsupported data type: ${D}`);R=!0,U.push([D,re,{gpuBuffer:ne,download:a.jsepCreateDownloader(ne,q,D),dispose:()=>{a._OrtReleaseTensor(z)!==0&&se("Can't release tensor.")}},"gpu-buffer"])}else if(pe==="ml-tensor"&&ae>0){let ue=a.webnnEnsureTensor,ne=a.webnnIsGraphInputOutputTypeSupported;if(!ue||!ne)throw new Error('preferredLocation "ml-tensor" is not supported without using WebNN.');if(St(Z,ae)===void 0||!mo(D))throw new Error(`Unsupported data type: ${D}`);if(!ne(e,D,!1))throw new Error(`preferredLocation "ml-tensor" for ${D} output is not supported by current WebNN Context.`);let q=await ue(e,j,Z,re,!1);R=!0,U.push([D,re,{mlTensor:q,download:a.webnnCreateMLTensorDownloader(j,D),dispose:()=>{a.webnnReleaseTensorId(j),a._OrtReleaseTensor(z)}},"ml-tensor"])}else if(pe==="ml-tensor-cpu-output"&&ae>0){let ue=a.webnnCreateMLTensorDownloader(j,D)(),ne=U.length;R=!0,V.push((async()=>{let q=[ne,await ue];return a.webnnReleaseTensorId(j),a._OrtReleaseTensor(z),q})()),U.push([D,re,[],"cpu"])}else{let ue=Ns(D),ne=new ue(ae);new Uint8Array(ne.buffer,ne.byteOffset,ne.byteLength).set(a.HEAPU8.subarray(j,j+ne.byteLength)),U.push([D,re,ne,"cpu"])}}finally{a.stackRestore(G),D==="string"&&j&&a._free(j),R||a._OrtReleaseTensor(z)}}p&&!h&&(a._OrtClearBoundOutputs(p.handle)!==0&&se("Can't clear bound outputs."),at.set(e,[f,u,c,p,h,!1]));for(let[P,z]of await Promise.all(V))U[P][2]=z;return _t("wasm ProcessOutputTensor"),U}finally{a.webnnOnRunEnd?.(f),a.stackRestore(I),M.forEach(T=>a._OrtReleaseTensor(T)),N.forEach(T=>a._OrtReleaseTensor(T)),$.forEach(T=>a._free(T)),g!==0&&a._OrtReleaseRunOptions(g),E.forEach(T=>a._free(T))}},xo=e=>{let t=fe(),r=at.get(e);if(!r)throw new Error("invalid session id");let n=r[0],o=t._OrtEndProfiling(n);o===0&&se("Can't get an profile file name."),t._OrtFree(o)},ko=e=>{let t=[];for(let r of e){let n=r[2];!Array.isArray(n)&&"buffer"in n&&t.push(n.buffer)}return t}}),Ye,Ee,Tt,tr,rr,Lr,Xn,Rr,st,lt,Ya,Ss,Os,Ls,Rs,_s,Ps,Cs,Is=oe(()=>{"use strict";ct(),$s(),Pt(),fo(),Ye=()=>!!le.wasm.proxy&&typeof document<"u",Tt=!1,tr=!1,rr=!1,Rr=new Map,st=(e,t)=>{let r=Rr.get(e);r?r.push(t):Rr.set(e,[t])},lt=()=>{if(Tt||!tr||rr||!Ee)throw new Error("worker not ready")},Ya=e=>{switch(e.data.type){case"init-wasm":Tt=!1,e.data.err?(rr=!0,Xn[1](e.data.err)):(tr=!0,Xn[0]()),Lr&&(URL.revokeObjectURL(Lr),Lr=void 0);break;case"init-ep":case"copy-from":case"create":case"release":case"run":case"end-profiling":{let t=Rr.get(e.data.type);e.data.err?t.shift()[1](e.data.err):t.shift()[0](e.data.out);break}default:}},Ss=async()=>{if(!tr){if(Tt)throw new Error("multiple calls to 'initWasm()' detected.");if(rr)throw new Error("previous call to 'initWasm()' failed.");if(Tt=!0,Ye())return new Promise((e,t)=>{Ee?.terminate(),ys().then(([r,n])=>{try{Ee=n,Ee.onerror=i=>t(i),Ee.onmessage=Ya,Xn=[e,t];let o={type:"init-wasm",in:le};!o.in.wasm.wasmPaths&&(r||no)&&(o.in.wasm.wasmPaths={wasm:new URL("ort-wasm-simd-threaded.wasm","file:///page/").href}),Ee.postMessage(o),Lr=r}catch(o){t(o)}},t)});try{await co(le.wasm),await go(le),tr=!0}catch(e){throw rr=!0,e}finally{Tt=!1}}},Os=async e=>{if(Ye())return lt(),new Promise((t,r)=>{st("init-ep",[t,r]);let n={type:"init-ep",in:{epName:e,env:le}};Ee.postMessage(n)});await bo(le,e)},Ls=async e=>Ye()?(lt(),new Promise((t,r)=>{st("copy-from",[t,r]);let n={type:"copy-from",in:{buffer:e}};Ee.postMessage(n,[e.buffer])})):Ir(e),Rs=async(e,t)=>{if(Ye()){if(t?.preferredOutputLocation)throw new Error('session option "preferredOutputLocation" is not supported for proxy.');return lt(),new Promise((r,n)=>{st("create",[r,n]);let o={type:"create",in:{model:e,options:{...t}}},i=[];e instanceof Uint8Array&&i.push(e.buffer),Ee.postMessage(o,i)})}else return wo(e,t)},_s=async e=>{if(Ye())return lt(),new Promise((t,r)=>{st("release",[t,r]);let n={type:"release",in:e};Ee.postMessage(n)});yo(e)},Ps=async(e,t,r,n,o,i)=>{if(Ye()){if(r.some(a=>a[3]!=="cpu"))throw new Error("input tensor on GPU is not supported for proxy.");if(o.some(a=>a))throw new Error("pre-allocated output tensor is not supported for proxy.");return lt(),new Promise((a,s)=>{st("run",[a,s]);let l=r,f={type:"run",in:{sessionId:e,inputIndices:t,inputs:l,outputIndices:n,options:i}};Ee.postMessage(f,ko(l))})}else return vo(e,t,r,n,o,i)},Cs=async e=>{if(Ye())return lt(),new Promise((t,r)=>{st("end-profiling",[t,r]);let n={type:"end-profiling",in:e};Ee.postMessage(n)});xo(e)}}),eo,Ka,Ds,Qd=oe(()=>{"use strict";ct(),Is(),As(),lo(),Ts(),eo=(e,t)=>{switch(e.location){case"cpu":return[e.type,e.dims,e.data,"cpu"];case"gpu-buffer":return[e.type,e.dims,{gpuBuffer:e.gpuBuffer},"gpu-buffer"];case"ml-tensor":return[e.type,e.dims,{mlTensor:e.mlTensor},"ml-tensor"];default:throw new Error(`invalid data location: ${e.location} for ${t()}`)}},Ka=e=>{switch(e[3]){case"cpu":return new ke(e[0],e[2],e[1]);case"gpu-buffer":{let t=e[0];if(!po(t))throw new Error(`not supported data type: ${t} for deserializing GPU tensor`);let{gpuBuffer:r,download:n,dispose:o}=e[2];return ke.fromGpuBuffer(r,{dataType:t,dims:e[1],download:n,dispose:o})}case"ml-tensor":{let t=e[0];if(!mo(t))throw new Error(`not supported data type: ${t} for deserializing MLTensor tensor`);let{mlTensor:r,download:n,dispose:o}=e[2];return ke.fromMLTensor(r,{dataType:t,dims:e[1],download:n,dispose:o})}default:throw new Error(`invalid data location: ${e[3]}`)}},Ds=class{async fetchModelAndCopyToWasmMemory(e){return Ls(await ho(e))}async loadModel(e,t){Ot();let r;typeof e=="string"?r=await this.fetchModelAndCopyToWasmMemory(e):r=e,[this.sessionId,this.inputNames,this.outputNames,this.inputMetadata,this.outputMetadata]=await Rs(r,t),Lt()}async dispose(){return _s(this.sessionId)}async run(e,t,r){Ot();let n=[],o=[];Object.entries(e).forEach(c=>{let p=c[0],h=c[1],b=this.inputNames.indexOf(p);if(b===-1)throw new Error(`invalid input '${p}'`);n.push(h),o.push(b)});let i=[],a=[];Object.entries(t).forEach(c=>{let p=c[0],h=c[1],b=this.outputNames.indexOf(p);if(b===-1)throw new Error(`invalid output '${p}'`);i.push(h),a.push(b)});let s=n.map((c,p)=>eo(c,()=>`input "${this.inputNames[o[p]]}"`)),l=i.map((c,p)=>c?eo(c,()=>`output "${this.outputNames[a[p]]}"`):null),f=await Ps(this.sessionId,o,s,a,l,r),u={};for(let c=0;c<f.length;c++)u[this.outputNames[a[c]]]=i[c]??Ka(f[c]);return Lt(),u}startProfiling(){}endProfiling(){Cs(this.sessionId)}}}),Bs={};Dr(Bs,{OnnxruntimeWebAssemblyBackend:()=>io,initializeFlags:()=>oo,wasmBackend:()=>Fs});var oo,io,Fs,Jd=oe(()=>{"use strict";ct(),Is(),Qd(),oo=()=>{(typeof le.wasm.initTimeout!="number"||le.wasm.initTimeout<0)&&(le.wasm.initTimeout=0);let e=le.wasm.simd;if(typeof e!="boolean"&&e!==void 0&&e!=="fixed"&&e!=="relaxed"&&(console.warn(`Property "env.wasm.simd" is set to unknown value "${e}". Reset it to \`false\` and ignore SIMD feature checking.`),le.wasm.simd=!1),typeof le.wasm.proxy!="boolean"&&(le.wasm.proxy=!1),typeof le.wasm.trace!="boolean"&&(le.wasm.trace=!1),typeof le.wasm.numThreads!="number"||!Number.isInteger(le.wasm.numThreads)||le.wasm.numThreads<=0)if(typeof self<"u"&&!self.crossOriginIsolated)le.wasm.numThreads=1;else{let t=typeof navigator>"u"?Ld("node:os").cpus().length:navigator.hardwareConcurrency;le.wasm.numThreads=Math.min(4,Math.ceil((t||1)/2))}},io=class{async init(e){oo(),await Ss(),await Os(e)}async createInferenceSessionHandler(e,t){let r=new Ds;return await r.loadModel(e,t),r}},Fs=new io});ct();ct();ct();var Xd="1.30.0";{let e=(Jd(),to(Bs)).wasmBackend;Pr("cpu",e,10),Pr("wasm",e,10)}Object.defineProperty(le.versions,"web",{value:Xd,enumerable:!0});function Us(e,t,r){let n=new Float64Array(t);for(let[o,i]of r)for(let a=o;a<i;a++)for(let s=0;s<t;s++)n[s]+=e[a*t+s]/(i-o)/r.length;return n}function zs({mean:e,scale:t,layers:r},n){let o=Float64Array.from(n,(i,a)=>(i-e[a])/t[a]);return r.forEach(({weight:i,bias:a},s)=>{let l=s===0?o:o.map(f=>Math.max(f,0));o=Float64Array.from(a,(f,u)=>l.reduce((c,p,h)=>c+p*i[u*l.length+h],f))}),[o[0],o[1]]}var tp=1e-6;async function No(e,t){Object.assign(le.wasm,{wasmBinary:e,numThreads:1,proxy:!1});let r=await Br.create(t,{executionProviders:["wasm"],graphOptimizationLevel:"all"});return async function(i,a){let s=await r.run(n(i,a)),l=i.map((f,u)=>np(s,u,f,a));for(let f of Object.values(s))f.dispose();return l};function n(o,i){let a=i.table.rows.reduce((h,b)=>b.name==="photometry"?h:h+b.size,0),{curves:s}=i.filters,l=o.length,f=s.length,u={};for(let h of["values","seen","error","limit"])u[h]=new Float32Array(l*a),u[`filter_${h}`]=new Float32Array(l*f);o.forEach(({inputs:h,mask:b},k)=>{for(let x=0;x<b.length;x++){if(!b[x]||Number.isNaN(h.values[x]))continue;let[g,E]=x<a?["",k*a+x]:["filter_",k*f+x-a];u[`${g}values`][E]=h.values[x],u[`${g}seen`][E]=1,u[`${g}error`][E]=h.error[x],u[`${g}limit`][E]=h.limit[x]}});let c=(h,b)=>new ke("float32",h,b),p={};for(let h of["values","seen","error","limit"])p[h]=c(u[h],[l,a]);if(i.has_trust&&(p.trust=new ke("int64",new BigInt64Array(l).fill(BigInt(i.trust)),[l])),!i.knows_filters)return p;for(let h of["values","seen","error","limit"])p[`filter_${h}`]=c(u[`filter_${h}`],[l,f]);return p.filter_curves=c(Float32Array.from(s.flat()),[f,s[0].length]),p.filter_zero_points=c(Float32Array.from(i.filters.zero_points),[f]),p.filter_floors=c(Float32Array.from(i.filters.floors),[f]),p}}function rp({data:e,dims:t},r,{queries:n}){let[,o,i]=t,a=e.subarray(r*o*i,(r+1)*o*i);return Us(a,i,n)}function np(e,t,{inputs:r,mask:n},o){let{table:i,scalars:a,ranges:s,normal_quantiles:l}=o,f=l.length,u=new Float32Array(i.size*f);for(let k of i.rows){let x=e[k.is_vector?k.name:"scalars"].data,g=k.size*f;u.set(x.subarray(t*g,(t+1)*g),k.start*f)}let c=e.densities.data,p=e.densities.dims[3],h={};a.forEach((k,x)=>{let[g,E,M]=[0,1,2].map(v=>{let I=((t*a.length+x)*3+v)*p;return c.slice(I,I+p)}),[N,$]=s[k];h[k]={weights:g,means:E,sigmas:M,low:N,high:$}});for(let k=0;k<i.size;k++)if(!(!n[k]||r.limit[k]||Number.isNaN(r.values[k])))for(let x=0;x<f;x++)u[k*f+x]=r.values[k]+r.error[k]*l[x];let b=i.rows.find(k=>!k.is_vector);return a.forEach((k,x)=>{let g=b.start+x;if(!n[g]||r.limit[g]||Number.isNaN(r.values[g]))return;let E=h[k];E.weights.fill(0)[0]=1,E.means.fill(r.values[g]),E.sigmas.fill(Math.max(r.error[g],tp*(E.high-E.low)))}),{quantiles:u,densities:h,place:o.map&&zs(o.map,rp(e.states,t,o))}}var op=/^([A-Za-z_][A-Za-z0-9_]*)(?:\[([^\]]*)\])?$/;var je=class extends Error{},ip=e=>new Uint8Array(e.size),ap=e=>new Uint8Array(e.size).fill(1);function Ze(e,t){for(let n of e.rows){if(n.name===t)return{row:n,start:n.start,stop:n.start+n.size};if(!n.is_vector&&n.names.includes(t)){let o=n.start+n.names.indexOf(t);return{row:n,start:o,stop:o+1}}}let r=e.rows.flatMap(n=>n.is_vector?[n.name]:[n.name,...n.names]);throw new je(`there is no '${t}'; there are ${r.join(", ")}.`)}function Ke(e,t,r,n,o=null){let{row:i,start:a,stop:s}=Ze(e,r),l=Uint8Array.from(t);for(let f=a;f<s;f++)(o===null||Ws(i,o,f-i.start))&&(l[f]=n?1:0);return l}function ut(e,t,r,n=null){let{row:o,start:i,stop:a}=Ze(e,r);for(let s=i;s<a;s++)if(t[s]&&(n===null||Ws(o,n,s-o.start)))return!0;return!1}function Ws(e,t,r){if(e.extent===null)return t.includes(e.names[r]);let[n,o]=t;return e.axis[r]>=n&&(e.axis[r]<o||o>=e.extent[1])}function dt(e,t,r=!1){return Hs(e,t,r).map(([n,o])=>[e.edges[n],e.edges[o]])}function Hs(e,t,r=!1){let n=[];for(let o=0;o<e.size;o++){if(!!t[e.start+o]===r)continue;let i=n.at(-1);i&&i[1]===o?i[1]=o+1:n.push([o,o+1])}return n}var Fr=(e,t)=>e.every((r,n)=>r===t[n]);function Qe(e,t){let r=t.split(/\s+/).filter(Boolean);if(r.join()==="all")return ap(e);let n=ip(e);for(let o of r.join()==="nothing"?[]:r){let i=op.exec(o);if(!i)throw new je(`cannot read '${o}' in the mask '${t}'; write a name, or name[start:stop].`);let[,a,s]=i;if(s===void 0)n=Ke(e,n,a,!0);else for(let l of s.split(","))n=Ke(e,n,a,!0,sp(e,a,l))}return n}function sp(e,t,r){let{row:n}=Ze(e,t),{extent:o}=n;if(n.name!==t)throw new je(`'${t}' is one number; it is seen or hidden whole, without a span.`);if(o===null){if(n.names.includes(r.trim()))return[r.trim()];throw new je(`'${r.trim()}' is none of the values of ${t}: ${n.names.join(", ")}.`)}let i=r.split(":").map(f=>f.trim()),[a,s]=o.map((f,u)=>i[u]===""?f:Number(i[u]));if(i.length===2&&o[0]<=a&&a<s&&s<=o[1])return[a,s];throw new je(`'${r}' is no span of ${t}; allowed: ${o[0]} to ${o[1]} ${n.unit}, start:stop.`)}function pt(e,t){if(t.every(Boolean))return"all";let r=[];for(let n of e.rows){let o=t.subarray(n.start,n.start+n.size);if(!o.some(Boolean))continue;let i=n.names.filter((a,s)=>o[s]);o.every(Boolean)?r.push(n.name):n.is_vector?n.extent===null?r.push(`${n.name}[${i.join()}]`):r.push(`${n.name}[${Hs(n,t).map(([a,s])=>lp(n,a,s)).join()}]`):r.push(...i)}return r.join(" ")||"nothing"}function lp({axis:e,extent:t,size:r},n,o){let[i,a]=t;return`${n===0?String(i):js(e[n-1],e[n],a)}:${o===r?"":js(e[o-1],e[o],a)}`}function js(e,t,r){let n=t<r?t:(e+t)/2;for(let o=-6;o<12;o++){let i=10**-o,a=(Math.floor(n/i+1e-9)*i).toFixed(Math.max(o,0));if(e<Number(a)&&Number(a)<=n)return a}return String(n)}async function Ur(e){let t=new Blob([e]).stream().pipeThrough(new DecompressionStream("gzip"));return new Uint8Array(await new Response(t).arrayBuffer())}var Gs=`.bar {
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
`;function O(e,t={},...r){let n=document.createElement(e);for(let[o,i]of Object.entries(t))n.setAttribute(o,i);return n.append(...r),n}function Pe(e,t){for(let[r,n]of Object.entries(t))e.style.setProperty(`--${r}`,n)}function Ae(e){let t=e.closest(".mosaic-explorer");if(t)return t;let r=e.getRootNode();return r instanceof ShadowRoot?Ae(r.host):document}function Vs(e){let t=Ae(e);(t===document?document.documentElement:t).requestFullscreen?.().catch(()=>{})}var cp=1500;function qs(e,t){let r=e.actions.map(([u,c,p,h])=>{let b=O("button",{type:"button","aria-label":p,title:h,"data-act":u},c);return b.addEventListener("click",()=>{b.getAttribute("aria-disabled")!=="true"&&(u==="link"?up(b,c):t.send(u),u==="stage"&&Vs(b))}),b}),n=O("span",{class:"galaxy-facts"}),o=O("button",{type:"button",class:"clear-filter","data-act":"clear"});o.addEventListener("click",()=>t.send("clear"));let i=O("code"),a=O("span",{class:"mosaic-mask",role:"status","aria-live":"polite"},"seen: ",i),s=O("nav",{"aria-label":"galaxies"},...r),l=O("div",{class:"bar"},s,n,o,a),f={summary(u){n.replaceChildren(O("b",{},u.name),...u.words.map(c=>O("span",{},c))),i.textContent=i.title=u.mask,o.hidden=!u.filter,o.replaceChildren(O("span",{},u.filter)," ×"),o.title=`clear filter: ${u.filter}`,o.setAttribute("aria-label",o.title)},idle(u){for(let c of r){let p=u.includes(c.dataset.act??"");c.setAttribute("aria-disabled",String(p))}},labels(u){r.forEach((c,p)=>{let[h,b]=e.actions[p];c.textContent=u[h]??b})},dark(u){l.classList.toggle("dark",u)}};return f.summary(e.summary),f.idle(e.idle),f.labels(e.labels),f.dark(e.dark),{element:l,changes:f}}async function up(e,t){try{await navigator.clipboard.writeText(window.location.href),e.textContent="copied"}catch{e.textContent="copy it from the address"}setTimeout(()=>{e.textContent=t},cp)}var Ys=4,dp=200,pp=4,Mo=["shown","off"];function Qs(e,t,r,n){let{table:o}=e.about,i=[r],a=0,s=null,l=[],f=g=>{for(let E of l)E(g)},u={table:o,get now(){return i[a]},get drawn(){return s??i[a]},get canUndo(){return a>0},get canRedo(){return a<i.length-1},follow(g){l.push(g)},go(g){s=null;let E={...i[a],...g};mp(E,i[a])||(i=[...i.slice(0,a+1),E].slice(-dp),a=i.length-1),f(!1)},drag(g){s=g&&{...i[a],...g},f(!0)},undo:()=>c(-1),redo:()=>c(1),open:g=>u.go({row:g,edits:[]}),next:g=>u.open((i[a].row+g+t.n)%t.n),random:()=>u.open(Math.floor(Math.random()*t.n)),pin(){let{pins:g,mask:E}=i[a];g.some(M=>Fr(M,E))||(g.length===Ys?n(`${Ys} masks are pinned already; take one away first.`):u.go({pins:[...g,E]}))},unpin(g){let{pins:E,reference:M}=i[a],N=M===g+1?0:M-+(M>g+1);u.go({pins:E.filter(($,v)=>v!==g),reference:N})},toggle(g,E){let{mask:M}=i[a];u.go({mask:Ke(o,M,g,!ut(o,M,g,E),E)})},textOf:g=>pt(o,g),receive(g){g.act==="drag"?h(g,Ks(e,g)):g.act==="tap"?k(g.at,Ks(e,g)):g.act==="cancel"?u.drag(null):g.act==="toggle"?u.toggle(g.row,[g.name]):g.act==="edit"?p({...x(g.name,g.value)},g.phase):g.act in{frame:0,time:0,sfr:0}&&u.go({[g.act]:g[g.act]})},edit(g,E,M){p(g===null?{edits:[]}:x(g,E),M?"move":"end")},reveal:()=>u.go({truth:Mo[i[a].truth===Mo[0]?1:0]})};function c(g){i[a+g]&&(a+=g,s=null,f(!1))}function p(g,E){E==="move"?u.drag(g):E==="end"&&u.go(g)}function h({from:g,to:E,show:M,phase:N},$){let{mask:v}=i[a],I=$.flatMap(L=>{let C=b(L,g,E);return C?[{name:L,part:C}]:[]}),_=!!M||!I.some(({name:L,part:C})=>ut(o,v,L,C));for(let{name:L,part:C}of I)v=Ke(o,v,L,_,C);p({mask:v},N)}function b(g,E,M){let{row:N}=Ze(o,g);if(N.extent===null){let I=N.names.filter((_,L)=>N.axis[L]>=E&&N.axis[L]<M);return I.length?I:null}let[$,v]=[Math.max(E,N.extent[0]),Math.min(M,N.extent[1])];return $<v?[$,v]:null}function k(g,E){let{mask:M}=i[a];for(let N of E){let{row:$}=Ze(o,N);if($.extent!==null)for(let[v,I]of dt($,M,!0))v<=g&&g<I&&(M=Ke(o,M,N,!0,[v,I]))}u.go({mask:M})}function x(g,E){let M=e.editable.find(C=>C.name===g);if(!M)return{};let N=i[a].edits.filter(([C])=>C!==g);if(E===null)return{edits:N};let[$,v]=M.allowed;if(!(E>=$&&E<=v))return n(`${g} cannot be ${E}; allowed: ${$} to ${v}.`),{};let I=Uint8Array.from(i[a].mask);I[M.place]=1;let _=e.editable.map(C=>C.name);return{edits:[...N,[g,Number(E.toFixed(pp))]].sort((C,B)=>_.indexOf(C[0])-_.indexOf(B[0])),mask:I}}return u}function Ks(e,t){let r=e.vectors.panels.find(o=>o.key===t.panel);return(r?r.rows.map(o=>o.name):[t.panel]).filter(o=>e.about.table.rows.some(i=>i.name===o))}function mp(e,t){return Zs(e)===Zs(t)}var Zs=e=>JSON.stringify({...e,mask:[...e.mask],pins:e.pins.map(t=>[...t])});function Js({about:e,vectors:t},r,n){let o={};for(let i of t.panels)for(let a of i.choices??[])o[a.field]=Object.keys(a.options)[0];return{row:0,mask:n,noise:r,edits:[],pins:[],reference:0,truth:Mo[0],scalar:e.scalars[0],frame:o.frame??"",time:o.time??"",sfr:o.sfr??""}}var Xs=`.vectors {
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
`;var el=`.derived {
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
`;var bp="mosaic-ask",tl="mosaic-scenes";function Ct(e,t,r=()=>{}){let n={explorer:Ae(e),message:t,done:r};return!window.dispatchEvent(new CustomEvent(bp,{cancelable:!0,detail:n}))}function It(e,t){let r=n=>{let{explorer:o,scenes:i}=n.detail;o===Ae(e)&&t(i)};return window.addEventListener(tl,r),()=>window.removeEventListener(tl,r)}var wp={start:"start",left:"start",center:"middle",right:"end",end:"end"},yp={middle:"0.35em",top:"0.8em",hanging:"0.8em",alphabetic:"0",ideographic:"0",bottom:"0"},vp=6.2,rl=["fillStyle","strokeStyle","lineWidth","globalAlpha","font","textAlign","textBaseline","dash","turn","clipping"],zr=class{fillStyle="#000";strokeStyle="#000";lineWidth=1;globalAlpha=1;font="12px sans-serif";textAlign="start";textBaseline="alphabetic";lineJoin="miter";parts=[];path="";dash=[];turn="";clipping="";clips=0;stack=[];constructor(t,r){this.width=t,this.height=r}save(){this.stack.push(rl.map(t=>this[t]))}restore(){Object.assign(this,Object.fromEntries((this.stack.pop()??[]).map((t,r)=>[rl[r],t])))}beginPath(){this.path=""}moveTo(t,r){this.path+=`M${t.toFixed(2)} ${r.toFixed(2)}`}lineTo(t,r){this.path+=`${this.path?"L":"M"}${t.toFixed(2)} ${r.toFixed(2)}`}closePath(){this.path+="Z"}rect(t,r,n,o){this.path+=`M${t} ${r}h${n}v${o}h${-n}Z`}arc(t,r,n){this.path+=`M${t-n} ${r}a${n} ${n} 0 1 0 ${2*n} 0a${n} ${n} 0 1 0 ${-2*n} 0`}setLineDash(t){this.dash=t}translate(t,r){this.turn+=`translate(${t} ${r})`}rotate(t){this.turn+=`rotate(${t*180/Math.PI})`}clip(){let t=`clip${++this.clips}`;this.parts.push(`<clipPath id="${t}"><path d="${this.path}"/></clipPath>`),this.clipping=` clip-path="url(#${t})"`}put(t,r=""){let n=this.turn?` transform="${this.turn}"`:"",o=this.globalAlpha<1?` opacity="${this.globalAlpha}"`:"";this.parts.push(`<${t}${n}${o}${this.clipping}${r?`>${r}</text>`:"/>"}`)}stroke(){let t=this.dash.length?` stroke-dasharray="${this.dash}"`:"",r=`fill="none" stroke="${this.strokeStyle}" stroke-width="${this.lineWidth}"${t} stroke-linejoin="round"`;this.put(`path d="${this.path}" ${r}`)}fill(){this.put(`path d="${this.path}" fill="${this.fillStyle}"`)}fillRect(t,r,n,o){this.put(`rect x="${t}" y="${r}" width="${n}" height="${o}" fill="${this.fillStyle}"`)}fillText(t,r,n){let[,o,i]=/(bold |600 )?([\d.]+px)/.exec(this.font)??["","","12px"],a=t.replace(/&/g,"&amp;").replace(/</g,"&lt;"),s=`x="${r}" y="${n}" dy="${yp[this.textBaseline]}" text-anchor="${wp[this.textAlign]}"`,l=`font-family="Helvetica, Arial, sans-serif" font-size="${i}"${o?' font-weight="600"':""}`;this.put(`text ${s} fill="${this.fillStyle}" ${l}`,a)}measureText(t){return{width:vp*t.length}}text(){return`<svg xmlns="http://www.w3.org/2000/svg" ${`width="${this.width}" height="${this.height}" viewBox="0 0 ${this.width} ${this.height}"`}>${this.parts.join("")}</svg>`}};var jr="mosaic-reproduce",nl=26;async function Wr(e,t,r,n,o,i){let a=n+nl,s=u=>{u.fillStyle=o.ground,u.fillRect(0,0,r,a),u.font="600 13px Roboto, Helvetica, Arial, sans-serif",u.fillStyle=o.ink,u.textBaseline="middle",u.textAlign="left",u.fillText(t,12,14),u.save(),u.translate(0,nl),i(u),u.restore()};if(e==="svg"){let u=new zr(r,a);return s(u),new Blob([u.text()],{type:"image/svg+xml"})}let l=Object.assign(document.createElement("canvas"),{width:2*r,height:2*a}),f=l.getContext("2d");return f.scale(2,2),s(f),new Promise(u=>l.toBlob(u,"image/png"))}function Dt(e,t,r){let n=`Reproduce this: ${t}`,o=O("button",{type:"button",class:"more",title:n,"aria-label":n},"⋯"),i={bubbles:!0,composed:!0,detail:{panel:e,figure:r}};return o.addEventListener("click",()=>o.dispatchEvent(new CustomEvent(jr,i))),o}function ol(e){return Math.abs(e=Math.round(e))>=1e21?e.toLocaleString("en").replace(/,/g,""):e.toString(10)}function mt(e,t){if(!isFinite(e)||e===0)return null;var r=(e=t?e.toExponential(t-1):e.toExponential()).indexOf("e"),n=e.slice(0,r);return[n.length>1?n[0]+n.slice(2):n,+e.slice(r+1)]}function Ce(e){return e=mt(Math.abs(e)),e?e[1]:NaN}function il(e,t){return function(r,n){for(var o=r.length,i=[],a=0,s=e[0],l=0;o>0&&s>0&&(l+s+1>n&&(s=Math.max(1,n-l)),i.push(r.substring(o-=s,o+s)),!((l+=s+1)>n));)s=e[a=(a+1)%e.length];return i.reverse().join(t)}}function al(e){return function(t){return t.replace(/[0-9]/g,function(r){return e[+r]})}}var xp=/^(?:(.)?([<>=^]))?([+\-( ])?([$#])?(0)?(\d+)?(,)?(\.\d+)?(~)?([a-z%])?$/i;function Ie(e){if(!(t=xp.exec(e)))throw new Error("invalid format: "+e);var t;return new Hr({fill:t[1],align:t[2],sign:t[3],symbol:t[4],zero:t[5],width:t[6],comma:t[7],precision:t[8]&&t[8].slice(1),trim:t[9],type:t[10]})}Ie.prototype=Hr.prototype;function Hr(e){this.fill=e.fill===void 0?" ":e.fill+"",this.align=e.align===void 0?">":e.align+"",this.sign=e.sign===void 0?"-":e.sign+"",this.symbol=e.symbol===void 0?"":e.symbol+"",this.zero=!!e.zero,this.width=e.width===void 0?void 0:+e.width,this.comma=!!e.comma,this.precision=e.precision===void 0?void 0:+e.precision,this.trim=!!e.trim,this.type=e.type===void 0?"":e.type+""}Hr.prototype.toString=function(){return this.fill+this.align+this.sign+this.symbol+(this.zero?"0":"")+(this.width===void 0?"":Math.max(1,this.width|0))+(this.comma?",":"")+(this.precision===void 0?"":"."+Math.max(0,this.precision|0))+(this.trim?"~":"")+this.type};function sl(e){e:for(var t=e.length,r=1,n=-1,o;r<t;++r)switch(e[r]){case".":n=o=r;break;case"0":n===0&&(n=r),o=r;break;default:if(!+e[r])break e;n>0&&(n=0);break}return n>0?e.slice(0,n)+e.slice(o+1):e}var or;function ll(e,t){var r=mt(e,t);if(!r)return or=void 0,e.toPrecision(t);var n=r[0],o=r[1],i=o-(or=Math.max(-8,Math.min(8,Math.floor(o/3)))*3)+1,a=n.length;return i===a?n:i>a?n+new Array(i-a+1).join("0"):i>0?n.slice(0,i)+"."+n.slice(i):"0."+new Array(1-i).join("0")+mt(e,Math.max(0,t+i-1))[0]}function Eo(e,t){var r=mt(e,t);if(!r)return e+"";var n=r[0],o=r[1];return o<0?"0."+new Array(-o).join("0")+n:n.length>o+1?n.slice(0,o+1)+"."+n.slice(o+1):n+new Array(o-n.length+2).join("0")}var Ao={"%":(e,t)=>(e*100).toFixed(t),b:e=>Math.round(e).toString(2),c:e=>e+"",d:ol,e:(e,t)=>e.toExponential(t),f:(e,t)=>e.toFixed(t),g:(e,t)=>e.toPrecision(t),o:e=>Math.round(e).toString(8),p:(e,t)=>Eo(e*100,t),r:Eo,s:ll,X:e=>Math.round(e).toString(16).toUpperCase(),x:e=>Math.round(e).toString(16)};function To(e){return e}var fl=Array.prototype.map,cl=["y","z","a","f","p","n","µ","m","","k","M","G","T","P","E","Z","Y"];function ul(e){var t=e.grouping===void 0||e.thousands===void 0?To:il(fl.call(e.grouping,Number),e.thousands+""),r=e.currency===void 0?"":e.currency[0]+"",n=e.currency===void 0?"":e.currency[1]+"",o=e.decimal===void 0?".":e.decimal+"",i=e.numerals===void 0?To:al(fl.call(e.numerals,String)),a=e.percent===void 0?"%":e.percent+"",s=e.minus===void 0?"−":e.minus+"",l=e.nan===void 0?"NaN":e.nan+"";function f(c,p){c=Ie(c);var h=c.fill,b=c.align,k=c.sign,x=c.symbol,g=c.zero,E=c.width,M=c.comma,N=c.precision,$=c.trim,v=c.type;v==="n"?(M=!0,v="g"):Ao[v]||(N===void 0&&(N=12),$=!0,v="g"),(g||h==="0"&&b==="=")&&(g=!0,h="0",b="=");var I=(p&&p.prefix!==void 0?p.prefix:"")+(x==="$"?r:x==="#"&&/[boxX]/.test(v)?"0"+v.toLowerCase():""),_=(x==="$"?n:/[%p]/.test(v)?a:"")+(p&&p.suffix!==void 0?p.suffix:""),L=Ao[v],C=/[defgprs%]/.test(v);N=N===void 0?6:/[gprs]/.test(v)?Math.max(1,Math.min(21,N)):Math.max(0,Math.min(20,N));function B(T){var U=I,V=_,P,z,G;if(v==="c")V=L(T)+V,T="";else{T=+T;var W=T<0||1/T<0;if(T=isNaN(T)?l:L(Math.abs(T),N),$&&(T=sl(T)),W&&+T==0&&k!=="+"&&(W=!1),U=(W?k==="("?k:s:k==="-"||k==="("?"":k)+U,V=(v==="s"&&!isNaN(T)&&or!==void 0?cl[8+or/3]:"")+V+(W&&k==="("?")":""),C){for(P=-1,z=T.length;++P<z;)if(G=T.charCodeAt(P),48>G||G>57){V=(G===46?o+T.slice(P+1):T.slice(P))+V,T=T.slice(0,P);break}}}M&&!g&&(T=t(T,1/0));var R=U.length+T.length+V.length,D=R<E?new Array(E-R+1).join(h):"";switch(M&&g&&(T=t(D+T,D.length?E-V.length:1/0),D=""),b){case"<":T=U+T+V+D;break;case"=":T=U+D+T+V;break;case"^":T=D.slice(0,R=D.length>>1)+U+T+V+D.slice(R);break;default:T=D+U+T+V;break}return i(T)}return B.toString=function(){return c+""},B}function u(c,p){var h=Math.max(-8,Math.min(8,Math.floor(Ce(p)/3)))*3,b=Math.pow(10,-h),k=f((c=Ie(c),c.type="f",c),{suffix:cl[8+h/3]});return function(x){return k(b*x)}}return{format:f,formatPrefix:u}}var Gr,Ne,Vr;$o({thousands:",",grouping:[3],currency:["$",""]});function $o(e){return Gr=ul(e),Ne=Gr.format,Vr=Gr.formatPrefix,Gr}function So(e){return Math.max(0,-Ce(Math.abs(e)))}function Oo(e,t){return Math.max(0,Math.max(-8,Math.min(8,Math.floor(Ce(t)/3)))*3-Ce(Math.abs(e)))}function Lo(e,t){return e=Math.abs(e),t=Math.abs(t)-e,Math.max(0,Ce(t)-Ce(e))+1}var kp=Ne(",.0f"),Np=Ne(".4~f"),Mp=[0,1,2,3,4,5,6].map(e=>Ne(`.${e}f`)),Ep=[0,1,2,3,4,5,6].map(e=>Ne(`+.${e}f`)),be=e=>Math.abs(e)>=1e3?kp(e):Np(e),ce=(e,t=2)=>Mp[t](e),ir=(e,t=2)=>Ep[t](e+0),dl=Ne(",.3~r"),pl=Ne("+,.3~r");function ht(e,t=2){if(!(e>0))return t;let r=Math.floor(Math.log10(e));return Math.min(Math.max((e/10**r<2?1:0)-r,t),6)}var Ap="–";function hl(e){let{spec:t}=e,r=t.quantities.map(({name:p,label:h,unit:b,meaning:k})=>{let x=O("span",{class:"value"}),g=O("span",{class:"truth"});return{item:O("div",{class:"quantity",title:k,"data-quantity":p},`${h} `,x,g),value:x,truth:g,unit:b}}),n=`about: ${t.title}`,o=O("button",{type:"button",popovertarget:"meaning","aria-label":n},"(?)"),i=[t.meaning,...t.quantities.map(({label:p,meaning:h})=>`${p}: ${h}`)],a=O("div",{id:"meaning",popover:"auto",role:"note","aria-label":n});a.append(...i.map(p=>O("p",{},p)));let s=O("div",{class:"buttons"},o,a,Dt(t.panel,t.title)),l=O("div",{class:"quantities"},...r.map(({item:p})=>p)),f=O("section",{class:"derived","aria-label":t.title},l,s),u={numbers(p){r.forEach(({item:h,value:b,truth:k,unit:x},g)=>{let E=p[g];E&&(h.classList.toggle("is-seen",E.seen),b.textContent=ml(E.of_medians,x),k.textContent=E.seen||Number.isNaN(E.truth)?"":`${t.truth} ${ml(E.truth,x)}`)})},dark(p){Pe(f,e.colours[p?"dark":"light"])}};u.numbers(e.numbers),u.dark(e.dark);let c=It(f,p=>u.numbers(p.derived));return{element:f,changes:u,destroy:c}}function ml(e,t){return Number.isNaN(e)?Ap:[ce(e),t].filter(Boolean).join(" ")}var gl=`.scalars {
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
`;var qr=.7,bl=1.06;function Ro(e,t){return e.is_filters?{...e,...t}:e}function yl(e,t){if(!t.names.length)return{...e,rows:e.rows.filter(n=>!n.is_filters)};if(e.observed_range)return{...e,observed_range:wl(e.observed_range,t)};if(!e.rows.some(n=>n.is_filters))return e;let r=e.rows.map(n=>Ro(n,t));return{...e,rows:r,x_range:wl(e.x_range,t)}}function wl([e,t],{low:r,high:n}){let[o,i]=[Math.min(...r)/bl,Math.max(...n)*bl];return[Math.min(e,o),Math.max(t,i)]}function Je(e){return e.is_filters===!0&&"titles"in e}function vl({titles:e,axis:t,low:r,high:n},o){let[i,a,s]=[t[o],r[o],n[o]].map(l=>be(Number(l.toPrecision(3))));return`${e[o]}, ${i} µm (${a} to ${s})`}var $p="linear",_o={lookback:"lookback",age:"age"};function Yr({times:e,today:t=0},{time:r,observed_at:n}){return e?r===_o.lookback?t:r===_o.age&&!Number.isNaN(n)?n:null:null}function xl(e,t){return Yr(e,t)===null?e.x_label:e.times?.[t.time]??e.x_label}function kl(e,t,r,n){let o=Yr(e,t);if(o===null)return null;let i=Math.abs(o-r),a=`${Number(i.toPrecision(3))} ${n}`;return t.time===_o.lookback?`${a} ago`:`${a} ${r<=o?"before":"after"} it is observed`}function Nl(e){if(!e.linear)return e;let{y_label:t,unit:r}=e.linear;return{...e,y_label:t,error_unit:r,rows:e.rows.map(n=>({...n,unit:r})),is_linear:!0}}function Ml(e){let t=Object.entries(e).map(([r,n])=>[r,n.map(o=>10**o)]);return Object.fromEntries(t)}var Bt=e=>e.sfr===$p;var Te="12px Roboto, Helvetica, Arial, sans-serif",gt="11px Roboto, Helvetica, Arial, sans-serif";function bt(e){return ArrayBuffer.isView(e)?new Float32Array(e.buffer,e.byteOffset,e.length):Float32Array.from(e)}function Kr(e,t,r,n=1){let o=n*(window.devicePixelRatio||1),[i,a]=[Math.round(t*o),Math.round(r*o)];(e.width!==i||e.height!==a)&&Object.assign(e,{width:i,height:a});let s=e.getContext("2d");return s.setTransform(o,0,0,o,0,0),s.clearRect(0,0,t,r),s}function El(e,t,r,n){let o=0,i=new ResizeObserver(()=>{!e.clientWidth||e.clientWidth===o||(o=e.clientWidth,Object.assign(t.style,{width:`${o}px`,height:`${r}px`}),n())});return i.observe(e),{get width(){return o},destroy:()=>i.disconnect()}}function Me(e,t,r){e.save(),e.beginPath(),e.rect(t.left,t.top,t.right-t.left,t.bottom-t.top),e.clip(),r(),e.restore()}function Zr(e,t,r,n){e.save(),e.translate(r,n),e.rotate(-Math.PI/2),e.textAlign="center",e.fillText(t,0,0),e.restore()}var ar=[[],[7,3],[2,3],[8,3,2,3]],Po=9,Sp=[4,3],Tl=[1.5,3],Al=10,wt=4.5;function $l(e,t,r,n,o){let i=Math.max(r,t.left-1),a=Math.min(n,t.right+1);a>i&&Me(e,{...t,left:i,right:a},()=>{e.globalAlpha=.1,e.fillStyle=o.hidden,e.fillRect(i,t.top,a-i,t.bottom-t.top),e.globalAlpha=.3,e.strokeStyle=o.hidden,e.lineWidth=1,e.setLineDash([]),e.beginPath();let s=t.bottom-t.top;for(let l=Math.floor((i-s)/Po)*Po;l<a;l+=Po)e.moveTo(l,t.bottom),e.lineTo(l+s,t.top);e.stroke()})}function Ft(e,t,r,n,o,i,a=[]){e.strokeStyle=o,e.lineWidth=i,e.lineJoin="round",e.setLineDash(a),e.beginPath();let s=!1;for(let l=0;l<r.length;l++){let f=r[l];if(Number.isNaN(f))s=!1;else if(s)e.lineTo(t[l],n(f));else{let u=Number.isNaN(r[l+1]);e.moveTo(t[l]-(u?1:0),n(f)),u&&e.lineTo(t[l]+1,n(f)),s=!0}}e.stroke()}function Co(e,t,r,n,o,i,a){let s=Number.isNaN(a)?t.length:t.findIndex(f=>f>a),l=s<0?t.length:s;Ft(e,t.subarray(0,l),r.subarray(0,l),n,o,i),l<t.length&&Ft(e,t.subarray(Math.max(l-1,0)),r.subarray(Math.max(l-1,0)),n,o,i,Sp)}function Io(e,t,r,n,o,i,a){e.globalAlpha=a,e.fillStyle=i,e.beginPath();for(let s=0;s<r.length;s++){if(Number.isNaN(r[s]))continue;let l=s;for(;l<r.length&&!Number.isNaN(r[l]);)l++;e.moveTo(t[s],o(n[s]));for(let f=s+1;f<l;f++)e.lineTo(t[f],o(n[f]));for(let f=l-1;f>=s;f--)e.lineTo(t[f],o(r[f]));e.closePath(),s=l}e.fill(),e.globalAlpha=1}function Sl(e,t,{median:r,low:n,high:o},i,a,s,l=1){let f=s?(s%2?-1:1)*(3+3*Math.ceil(s/2)):0,u=(s?4.5:9)*l,c=(s?3.5:5)*l;for(let p=0;p<r.length;p++){if(Number.isNaN(r[p]))continue;let h=t[p]+f;e.globalAlpha=s?.5:.35,e.fillStyle=a,Number.isNaN(n[p])||e.fillRect(h-u/2,Math.min(i(n[p]),i(o[p])),u,Math.abs(i(o[p])-i(n[p]))),e.globalAlpha=1;let b=i(r[p]);e.beginPath(),e.moveTo(h,b-c),e.lineTo(h+c,b),e.lineTo(h,b+c),e.lineTo(h-c,b),e.closePath(),e.fill()}}function Do(e,t,r,n,o,i,a){for(let s=0;s<r.length;s++)Number.isNaN(r[s])||(e.beginPath(),e.arc(t[s],n(r[s]),o,0,2*Math.PI),e.fillStyle=i,e.fill(),o>3&&Qr(e,t[s],n(r[s]),o,a,1))}function Qr(e,t,r,n,o,i){e.beginPath(),e.arc(t,r,n,0,2*Math.PI),e.setLineDash([]),e.strokeStyle=o,e.lineWidth=i,e.stroke()}function Ol(e,t,r,n,o){e.strokeStyle=o.mark,e.lineWidth=1.5,e.setLineDash([5,4]),e.beginPath(),e.moveTo(r,t.top),e.lineTo(r,t.bottom),e.stroke(),e.setLineDash([]),e.fillStyle=o.mark,e.textBaseline="top";let i=r>(t.left+t.right)/2;e.textAlign=i?"right":"left",e.fillText(n,r+(i?-5:5),t.bottom-16),e.textBaseline="middle"}function Bo(e,t,r,n,o,i){e.strokeStyle=i,e.lineWidth=1.5,e.globalAlpha=.75,e.setLineDash([]),e.beginPath();for(let a=0;a<n.length;a++)Number.isNaN(n[a])||(e.moveTo(t[a],o(n[a])),e.lineTo(r[a],o(n[a])));e.stroke(),e.globalAlpha=1}function Ll(e,t,r,n,o,i){e.setLineDash([]);for(let[a,s]of[[i,3.6],[o,1.8]]){e.strokeStyle=a,e.lineWidth=s,e.beginPath();for(let l=0;l<r.length;l++)Number.isNaN(r[l])||(e.moveTo(t[l]-Al,n(r[l])),e.lineTo(t[l]+Al,n(r[l])));e.stroke()}}function Rl(e,t,r,n,o,i){let[a,s]=r.domain();if(!(n>=a&&n<=s))return;let l=r(n);e.setLineDash([]),e.fillStyle=i.mark,e.strokeStyle=i.ground,e.lineWidth=1.5,e.beginPath(),e.moveTo(l-wt,t.top),e.lineTo(l+wt,t.top),e.lineTo(l,t.top+2*wt),e.closePath(),e.stroke(),e.fill();let f=l>(t.left+t.right)/2;e.font=gt;let u=e.measureText(o).width+4,c=f?l+wt+4:l-wt-4-u;e.globalAlpha=.75,e.fillStyle=i.ground,e.fillRect(c,t.top-1,u,2*wt+3),e.globalAlpha=1,e.fillStyle=i.mark,e.textAlign="left",e.textBaseline="middle",e.fillText(o,c+2,t.top+wt),e.font=Te}function sr(e,t,r,n,o,i,a=[]){let[s,l]=r.domain();n>=Math.min(s,l)&&n<=Math.max(s,l)&&(e.strokeStyle=o,e.lineWidth=i,e.setLineDash(a),e.beginPath(),e.moveTo(r(n),t.top),e.lineTo(r(n),t.bottom),e.stroke())}function yt(e,t){return e==null||t==null?NaN:e<t?-1:e>t?1:e>=t?0:NaN}function Fo(e,t){return e==null||t==null?NaN:t<e?-1:t>e?1:t>=e?0:NaN}function Jr(e){let t,r,n;e.length!==2?(t=yt,r=(s,l)=>yt(e(s),l),n=(s,l)=>e(s)-l):(t=e===yt||e===Fo?e:Op,r=e,n=e);function o(s,l,f=0,u=s.length){if(f<u){if(t(l,l)!==0)return u;do{let c=f+u>>>1;r(s[c],l)<0?f=c+1:u=c}while(f<u)}return f}function i(s,l,f=0,u=s.length){if(f<u){if(t(l,l)!==0)return u;do{let c=f+u>>>1;r(s[c],l)<=0?f=c+1:u=c}while(f<u)}return f}function a(s,l,f=0,u=s.length){let c=o(s,l,f,u-1);return c>f&&n(s[c-1],l)>-n(s[c],l)?c-1:c}return{left:o,center:a,right:i}}function Op(){return 0}function Uo(e){return e===null?NaN:+e}var _l=Jr(yt),Pl=_l.right,Lp=_l.left,Rp=Jr(Uo).center,zo=Pl;var _p=Math.sqrt(50),Pp=Math.sqrt(10),Cp=Math.sqrt(2);function Xr(e,t,r){let n=(t-e)/Math.max(0,r),o=Math.floor(Math.log10(n)),i=n/Math.pow(10,o),a=i>=_p?10:i>=Pp?5:i>=Cp?2:1,s,l,f;return o<0?(f=Math.pow(10,-o)/a,s=Math.round(e*f),l=Math.round(t*f),s/f<e&&++s,l/f>t&&--l,f=-f):(f=Math.pow(10,o)*a,s=Math.round(e/f),l=Math.round(t/f),s*f<e&&++s,l*f>t&&--l),l<s&&.5<=r&&r<2?Xr(e,t,r*2):[s,l,f]}function We(e,t,r){if(t=+t,e=+e,r=+r,!(r>0))return[];if(e===t)return[e];let n=t<e,[o,i,a]=n?Xr(t,e,r):Xr(e,t,r);if(!(i>=o))return[];let s=i-o+1,l=new Array(s);if(n)if(a<0)for(let f=0;f<s;++f)l[f]=(i-f)/-a;else for(let f=0;f<s;++f)l[f]=(i-f)*a;else if(a<0)for(let f=0;f<s;++f)l[f]=(o+f)/-a;else for(let f=0;f<s;++f)l[f]=(o+f)*a;return l}function lr(e,t,r){return t=+t,e=+e,r=+r,Xr(e,t,r)[2]}function De(e,t,r){t=+t,e=+e,r=+r;let n=t<e,o=n?lr(t,e,r):lr(e,t,r);return(n?-1:1)*(o<0?1/-o:o)}function en(e,t){switch(arguments.length){case 0:break;case 1:this.range(e);break;default:this.range(t).domain(e);break}return this}function tn(e,t,r){e.prototype=t.prototype=r,r.constructor=e}function jo(e,t){var r=Object.create(e.prototype);for(var n in t)r[n]=t[n];return r}function ur(){}var fr=.7,on=1/fr,Ut="\\s*([+-]?\\d+)\\s*",cr="\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)\\s*",Be="\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)%\\s*",Ip=/^#([0-9a-f]{3,8})$/,Dp=new RegExp(`^rgb\\(${Ut},${Ut},${Ut}\\)$`),Bp=new RegExp(`^rgb\\(${Be},${Be},${Be}\\)$`),Fp=new RegExp(`^rgba\\(${Ut},${Ut},${Ut},${cr}\\)$`),Up=new RegExp(`^rgba\\(${Be},${Be},${Be},${cr}\\)$`),zp=new RegExp(`^hsl\\(${cr},${Be},${Be}\\)$`),jp=new RegExp(`^hsla\\(${cr},${Be},${Be},${cr}\\)$`),Cl={aliceblue:15792383,antiquewhite:16444375,aqua:65535,aquamarine:8388564,azure:15794175,beige:16119260,bisque:16770244,black:0,blanchedalmond:16772045,blue:255,blueviolet:9055202,brown:10824234,burlywood:14596231,cadetblue:6266528,chartreuse:8388352,chocolate:13789470,coral:16744272,cornflowerblue:6591981,cornsilk:16775388,crimson:14423100,cyan:65535,darkblue:139,darkcyan:35723,darkgoldenrod:12092939,darkgray:11119017,darkgreen:25600,darkgrey:11119017,darkkhaki:12433259,darkmagenta:9109643,darkolivegreen:5597999,darkorange:16747520,darkorchid:10040012,darkred:9109504,darksalmon:15308410,darkseagreen:9419919,darkslateblue:4734347,darkslategray:3100495,darkslategrey:3100495,darkturquoise:52945,darkviolet:9699539,deeppink:16716947,deepskyblue:49151,dimgray:6908265,dimgrey:6908265,dodgerblue:2003199,firebrick:11674146,floralwhite:16775920,forestgreen:2263842,fuchsia:16711935,gainsboro:14474460,ghostwhite:16316671,gold:16766720,goldenrod:14329120,gray:8421504,green:32768,greenyellow:11403055,grey:8421504,honeydew:15794160,hotpink:16738740,indianred:13458524,indigo:4915330,ivory:16777200,khaki:15787660,lavender:15132410,lavenderblush:16773365,lawngreen:8190976,lemonchiffon:16775885,lightblue:11393254,lightcoral:15761536,lightcyan:14745599,lightgoldenrodyellow:16448210,lightgray:13882323,lightgreen:9498256,lightgrey:13882323,lightpink:16758465,lightsalmon:16752762,lightseagreen:2142890,lightskyblue:8900346,lightslategray:7833753,lightslategrey:7833753,lightsteelblue:11584734,lightyellow:16777184,lime:65280,limegreen:3329330,linen:16445670,magenta:16711935,maroon:8388608,mediumaquamarine:6737322,mediumblue:205,mediumorchid:12211667,mediumpurple:9662683,mediumseagreen:3978097,mediumslateblue:8087790,mediumspringgreen:64154,mediumturquoise:4772300,mediumvioletred:13047173,midnightblue:1644912,mintcream:16121850,mistyrose:16770273,moccasin:16770229,navajowhite:16768685,navy:128,oldlace:16643558,olive:8421376,olivedrab:7048739,orange:16753920,orangered:16729344,orchid:14315734,palegoldenrod:15657130,palegreen:10025880,paleturquoise:11529966,palevioletred:14381203,papayawhip:16773077,peachpuff:16767673,peru:13468991,pink:16761035,plum:14524637,powderblue:11591910,purple:8388736,rebeccapurple:6697881,red:16711680,rosybrown:12357519,royalblue:4286945,saddlebrown:9127187,salmon:16416882,sandybrown:16032864,seagreen:3050327,seashell:16774638,sienna:10506797,silver:12632256,skyblue:8900331,slateblue:6970061,slategray:7372944,slategrey:7372944,snow:16775930,springgreen:65407,steelblue:4620980,tan:13808780,teal:32896,thistle:14204888,tomato:16737095,turquoise:4251856,violet:15631086,wheat:16113331,white:16777215,whitesmoke:16119285,yellow:16776960,yellowgreen:10145074};tn(ur,Xe,{copy(e){return Object.assign(new this.constructor,this,e)},displayable(){return this.rgb().displayable()},hex:Il,formatHex:Il,formatHex8:Wp,formatHsl:Hp,formatRgb:Dl,toString:Dl});function Il(){return this.rgb().formatHex()}function Wp(){return this.rgb().formatHex8()}function Hp(){return Wl(this).formatHsl()}function Dl(){return this.rgb().formatRgb()}function Xe(e){var t,r;return e=(e+"").trim().toLowerCase(),(t=Ip.exec(e))?(r=t[1].length,t=parseInt(t[1],16),r===6?Bl(t):r===3?new ye(t>>8&15|t>>4&240,t>>4&15|t&240,(t&15)<<4|t&15,1):r===8?rn(t>>24&255,t>>16&255,t>>8&255,(t&255)/255):r===4?rn(t>>12&15|t>>8&240,t>>8&15|t>>4&240,t>>4&15|t&240,((t&15)<<4|t&15)/255):null):(t=Dp.exec(e))?new ye(t[1],t[2],t[3],1):(t=Bp.exec(e))?new ye(t[1]*255/100,t[2]*255/100,t[3]*255/100,1):(t=Fp.exec(e))?rn(t[1],t[2],t[3],t[4]):(t=Up.exec(e))?rn(t[1]*255/100,t[2]*255/100,t[3]*255/100,t[4]):(t=zp.exec(e))?zl(t[1],t[2]/100,t[3]/100,1):(t=jp.exec(e))?zl(t[1],t[2]/100,t[3]/100,t[4]):Cl.hasOwnProperty(e)?Bl(Cl[e]):e==="transparent"?new ye(NaN,NaN,NaN,0):null}function Bl(e){return new ye(e>>16&255,e>>8&255,e&255,1)}function rn(e,t,r,n){return n<=0&&(e=t=r=NaN),new ye(e,t,r,n)}function Gp(e){return e instanceof ur||(e=Xe(e)),e?(e=e.rgb(),new ye(e.r,e.g,e.b,e.opacity)):new ye}function zt(e,t,r,n){return arguments.length===1?Gp(e):new ye(e,t,r,n??1)}function ye(e,t,r,n){this.r=+e,this.g=+t,this.b=+r,this.opacity=+n}tn(ye,zt,jo(ur,{brighter(e){return e=e==null?on:Math.pow(on,e),new ye(this.r*e,this.g*e,this.b*e,this.opacity)},darker(e){return e=e==null?fr:Math.pow(fr,e),new ye(this.r*e,this.g*e,this.b*e,this.opacity)},rgb(){return this},clamp(){return new ye(xt(this.r),xt(this.g),xt(this.b),an(this.opacity))},displayable(){return-.5<=this.r&&this.r<255.5&&-.5<=this.g&&this.g<255.5&&-.5<=this.b&&this.b<255.5&&0<=this.opacity&&this.opacity<=1},hex:Fl,formatHex:Fl,formatHex8:Vp,formatRgb:Ul,toString:Ul}));function Fl(){return`#${vt(this.r)}${vt(this.g)}${vt(this.b)}`}function Vp(){return`#${vt(this.r)}${vt(this.g)}${vt(this.b)}${vt((isNaN(this.opacity)?1:this.opacity)*255)}`}function Ul(){let e=an(this.opacity);return`${e===1?"rgb(":"rgba("}${xt(this.r)}, ${xt(this.g)}, ${xt(this.b)}${e===1?")":`, ${e})`}`}function an(e){return isNaN(e)?1:Math.max(0,Math.min(1,e))}function xt(e){return Math.max(0,Math.min(255,Math.round(e)||0))}function vt(e){return e=xt(e),(e<16?"0":"")+e.toString(16)}function zl(e,t,r,n){return n<=0?e=t=r=NaN:r<=0||r>=1?e=t=NaN:t<=0&&(e=NaN),new Le(e,t,r,n)}function Wl(e){if(e instanceof Le)return new Le(e.h,e.s,e.l,e.opacity);if(e instanceof ur||(e=Xe(e)),!e)return new Le;if(e instanceof Le)return e;e=e.rgb();var t=e.r/255,r=e.g/255,n=e.b/255,o=Math.min(t,r,n),i=Math.max(t,r,n),a=NaN,s=i-o,l=(i+o)/2;return s?(t===i?a=(r-n)/s+(r<n)*6:r===i?a=(n-t)/s+2:a=(t-r)/s+4,s/=l<.5?i+o:2-i-o,a*=60):s=l>0&&l<1?0:a,new Le(a,s,l,e.opacity)}function Hl(e,t,r,n){return arguments.length===1?Wl(e):new Le(e,t,r,n??1)}function Le(e,t,r,n){this.h=+e,this.s=+t,this.l=+r,this.opacity=+n}tn(Le,Hl,jo(ur,{brighter(e){return e=e==null?on:Math.pow(on,e),new Le(this.h,this.s,this.l*e,this.opacity)},darker(e){return e=e==null?fr:Math.pow(fr,e),new Le(this.h,this.s,this.l*e,this.opacity)},rgb(){var e=this.h%360+(this.h<0)*360,t=isNaN(e)||isNaN(this.s)?0:this.s,r=this.l,n=r+(r<.5?r:1-r)*t,o=2*r-n;return new ye(Wo(e>=240?e-240:e+120,o,n),Wo(e,o,n),Wo(e<120?e+240:e-120,o,n),this.opacity)},clamp(){return new Le(jl(this.h),nn(this.s),nn(this.l),an(this.opacity))},displayable(){return(0<=this.s&&this.s<=1||isNaN(this.s))&&0<=this.l&&this.l<=1&&0<=this.opacity&&this.opacity<=1},formatHsl(){let e=an(this.opacity);return`${e===1?"hsl(":"hsla("}${jl(this.h)}, ${nn(this.s)*100}%, ${nn(this.l)*100}%${e===1?")":`, ${e})`}`}}));function jl(e){return e=(e||0)%360,e<0?e+360:e}function nn(e){return Math.max(0,Math.min(1,e||0))}function Wo(e,t,r){return(e<60?t+(r-t)*e/60:e<180?r:e<240?t+(r-t)*(240-e)/60:t)*255}function Ho(e,t,r,n,o){var i=e*e,a=i*e;return((1-3*e+3*i-a)*t+(4-6*i+3*a)*r+(1+3*e+3*i-3*a)*n+a*o)/6}function Gl(e){var t=e.length-1;return function(r){var n=r<=0?r=0:r>=1?(r=1,t-1):Math.floor(r*t),o=e[n],i=e[n+1],a=n>0?e[n-1]:2*o-i,s=n<t-1?e[n+2]:2*i-o;return Ho((r-n/t)*t,a,o,i,s)}}function Vl(e){var t=e.length;return function(r){var n=Math.floor(((r%=1)<0?++r:r)*t),o=e[(n+t-1)%t],i=e[n%t],a=e[(n+1)%t],s=e[(n+2)%t];return Ho((r-n/t)*t,o,i,a,s)}}var dr=e=>()=>e;function qp(e,t){return function(r){return e+r*t}}function Yp(e,t,r){return e=Math.pow(e,r),t=Math.pow(t,r)-e,r=1/r,function(n){return Math.pow(e+n*t,r)}}function ql(e){return(e=+e)==1?sn:function(t,r){return r-t?Yp(t,r,e):dr(isNaN(t)?r:t)}}function sn(e,t){var r=t-e;return r?qp(e,r):dr(isNaN(e)?t:e)}var Go=(function e(t){var r=ql(t);function n(o,i){var a=r((o=zt(o)).r,(i=zt(i)).r),s=r(o.g,i.g),l=r(o.b,i.b),f=sn(o.opacity,i.opacity);return function(u){return o.r=a(u),o.g=s(u),o.b=l(u),o.opacity=f(u),o+""}}return n.gamma=e,n})(1);function Yl(e){return function(t){var r=t.length,n=new Array(r),o=new Array(r),i=new Array(r),a,s;for(a=0;a<r;++a)s=zt(t[a]),n[a]=s.r||0,o[a]=s.g||0,i[a]=s.b||0;return n=e(n),o=e(o),i=e(i),s.opacity=1,function(l){return s.r=n(l),s.g=o(l),s.b=i(l),s+""}}}var db=Yl(Gl),pb=Yl(Vl);function Kl(e,t){t||(t=[]);var r=e?Math.min(t.length,e.length):0,n=t.slice(),o;return function(i){for(o=0;o<r;++o)n[o]=e[o]*(1-i)+t[o]*i;return n}}function Zl(e){return ArrayBuffer.isView(e)&&!(e instanceof DataView)}function Ql(e,t){var r=t?t.length:0,n=e?Math.min(r,e.length):0,o=new Array(n),i=new Array(r),a;for(a=0;a<n;++a)o[a]=kt(e[a],t[a]);for(;a<r;++a)i[a]=t[a];return function(s){for(a=0;a<n;++a)i[a]=o[a](s);return i}}function Jl(e,t){var r=new Date;return e=+e,t=+t,function(n){return r.setTime(e*(1-n)+t*n),r}}function et(e,t){return e=+e,t=+t,function(r){return e*(1-r)+t*r}}function Xl(e,t){var r={},n={},o;(e===null||typeof e!="object")&&(e={}),(t===null||typeof t!="object")&&(t={});for(o in t)o in e?r[o]=kt(e[o],t[o]):n[o]=t[o];return function(i){for(o in r)n[o]=r[o](i);return n}}var qo=/[-+]?(?:\d+\.?\d*|\.?\d+)(?:[eE][-+]?\d+)?/g,Vo=new RegExp(qo.source,"g");function Kp(e){return function(){return e}}function Zp(e){return function(t){return e(t)+""}}function ef(e,t){var r=qo.lastIndex=Vo.lastIndex=0,n,o,i,a=-1,s=[],l=[];for(e=e+"",t=t+"";(n=qo.exec(e))&&(o=Vo.exec(t));)(i=o.index)>r&&(i=t.slice(r,i),s[a]?s[a]+=i:s[++a]=i),(n=n[0])===(o=o[0])?s[a]?s[a]+=o:s[++a]=o:(s[++a]=null,l.push({i:a,x:et(n,o)})),r=Vo.lastIndex;return r<t.length&&(i=t.slice(r),s[a]?s[a]+=i:s[++a]=i),s.length<2?l[0]?Zp(l[0].x):Kp(t):(t=l.length,function(f){for(var u=0,c;u<t;++u)s[(c=l[u]).i]=c.x(f);return s.join("")})}function kt(e,t){var r=typeof t,n;return t==null||r==="boolean"?dr(t):(r==="number"?et:r==="string"?(n=Xe(t))?(t=n,Go):ef:t instanceof Xe?Go:t instanceof Date?Jl:Zl(t)?Kl:Array.isArray(t)?Ql:typeof t.valueOf!="function"&&typeof t.toString!="function"||isNaN(t)?Xl:et)(e,t)}function Yo(e,t){return e=+e,t=+t,function(r){return Math.round(e*(1-r)+t*r)}}function Ko(e){return function(){return e}}function Zo(e){return+e}var tf=[0,1];function jt(e){return e}function Qo(e,t){return(t-=e=+e)?function(r){return(r-e)/t}:Ko(isNaN(t)?NaN:.5)}function Qp(e,t){var r;return e>t&&(r=e,e=t,t=r),function(n){return Math.max(e,Math.min(t,n))}}function Jp(e,t,r){var n=e[0],o=e[1],i=t[0],a=t[1];return o<n?(n=Qo(o,n),i=r(a,i)):(n=Qo(n,o),i=r(i,a)),function(s){return i(n(s))}}function Xp(e,t,r){var n=Math.min(e.length,t.length)-1,o=new Array(n),i=new Array(n),a=-1;for(e[n]<e[0]&&(e=e.slice().reverse(),t=t.slice().reverse());++a<n;)o[a]=Qo(e[a],e[a+1]),i[a]=r(t[a],t[a+1]);return function(s){var l=zo(e,s,1,n)-1;return i[l](o[l](s))}}function ln(e,t){return t.domain(e.domain()).range(e.range()).interpolate(e.interpolate()).clamp(e.clamp()).unknown(e.unknown())}function Jo(){var e=tf,t=tf,r=kt,n,o,i,a=jt,s,l,f;function u(){var p=Math.min(e.length,t.length);return a!==jt&&(a=Qp(e[0],e[p-1])),s=p>2?Xp:Jp,l=f=null,c}function c(p){return p==null||isNaN(p=+p)?i:(l||(l=s(e.map(n),t,r)))(n(a(p)))}return c.invert=function(p){return a(o((f||(f=s(t,e.map(n),et)))(p)))},c.domain=function(p){return arguments.length?(e=Array.from(p,Zo),u()):e.slice()},c.range=function(p){return arguments.length?(t=Array.from(p),u()):t.slice()},c.rangeRound=function(p){return t=Array.from(p),r=Yo,u()},c.clamp=function(p){return arguments.length?(a=p?!0:jt,u()):a!==jt},c.interpolate=function(p){return arguments.length?(r=p,u()):r},c.unknown=function(p){return arguments.length?(i=p,c):i},function(p,h){return n=p,o=h,u()}}function Xo(){return Jo()(jt,jt)}function ei(e,t,r,n){var o=De(e,t,r),i;switch(n=Ie(n??",f"),n.type){case"s":{var a=Math.max(Math.abs(e),Math.abs(t));return n.precision==null&&!isNaN(i=Oo(o,a))&&(n.precision=i),Vr(n,a)}case"":case"e":case"g":case"p":case"r":{n.precision==null&&!isNaN(i=Lo(o,Math.max(Math.abs(e),Math.abs(t))))&&(n.precision=i-(n.type==="e"));break}case"f":case"%":{n.precision==null&&!isNaN(i=So(o))&&(n.precision=i-(n.type==="%")*2);break}}return Ne(n)}function em(e){var t=e.domain;return e.ticks=function(r){var n=t();return We(n[0],n[n.length-1],r??10)},e.tickFormat=function(r,n){var o=t();return ei(o[0],o[o.length-1],r??10,n)},e.nice=function(r){r==null&&(r=10);var n=t(),o=0,i=n.length-1,a=n[o],s=n[i],l,f,u=10;for(s<a&&(f=a,a=s,s=f,f=o,o=i,i=f);u-- >0;){if(f=lr(a,s,r),f===l)return n[o]=a,n[i]=s,t(n);if(f>0)a=Math.floor(a/f)*f,s=Math.ceil(s/f)*f;else if(f<0)a=Math.ceil(a*f)/f,s=Math.floor(s*f)/f;else break;l=f}return e},e}function pr(){var e=Xo();return e.copy=function(){return ln(e,pr())},en.apply(e,arguments),em(e)}function ti(e,t){e=e.slice();var r=0,n=e.length-1,o=e[r],i=e[n],a;return i<o&&(a=r,r=n,n=a,a=o,o=i,i=a),e[r]=t.floor(o),e[n]=t.ceil(i),e}function rf(e){return Math.log(e)}function nf(e){return Math.exp(e)}function tm(e){return-Math.log(-e)}function rm(e){return-Math.exp(-e)}function nm(e){return isFinite(e)?+("1e"+e):e<0?0:e}function om(e){return e===10?nm:e===Math.E?Math.exp:t=>Math.pow(e,t)}function im(e){return e===Math.E?Math.log:e===10&&Math.log10||e===2&&Math.log2||(e=Math.log(e),t=>Math.log(t)/e)}function of(e){return(t,r)=>-e(-t,r)}function am(e){let t=e(rf,nf),r=t.domain,n=10,o,i;function a(){return o=im(n),i=om(n),r()[0]<0?(o=of(o),i=of(i),e(tm,rm)):e(rf,nf),t}return t.base=function(s){return arguments.length?(n=+s,a()):n},t.domain=function(s){return arguments.length?(r(s),a()):r()},t.ticks=s=>{let l=r(),f=l[0],u=l[l.length-1],c=u<f;c&&([f,u]=[u,f]);let p=o(f),h=o(u),b,k,x=s==null?10:+s,g=[];if(!(n%1)&&h-p<x){if(p=Math.floor(p),h=Math.ceil(h),f>0){for(;p<=h;++p)for(b=1;b<n;++b)if(k=p<0?b/i(-p):b*i(p),!(k<f)){if(k>u)break;g.push(k)}}else for(;p<=h;++p)for(b=n-1;b>=1;--b)if(k=p>0?b/i(-p):b*i(p),!(k<f)){if(k>u)break;g.push(k)}g.length*2<x&&(g=We(f,u,x))}else g=We(p,h,Math.min(h-p,x)).map(i);return c?g.reverse():g},t.tickFormat=(s,l)=>{if(s==null&&(s=10),l==null&&(l=n===10?"s":","),typeof l!="function"&&(!(n%1)&&(l=Ie(l)).precision==null&&(l.trim=!0),l=Ne(l)),s===1/0)return l;let f=Math.max(1,n*s/t.ticks().length);return u=>{let c=u/i(Math.round(o(u)));return c*n<n-.5&&(c*=n),c<=f?l(u):""}},t.nice=()=>r(ti(r(),{floor:s=>i(Math.floor(o(s))),ceil:s=>i(Math.ceil(o(s)))})),t}function mr(){let e=am(Jo()).domain([1,10]);return e.copy=()=>ln(e,mr()).base(e.base()),en.apply(e,arguments),e}var sm=62;function he(e,t,r,n,o=!1){return(o?mr():pr()).domain([e,t]).range([r,n]).unknown(Number.NaN)}function Fe(e,t,r){let n=r;for(;t-e>r*1.001*De(e,t,n);)n/=1.5;let o=1e-9*De(e,t,n);return We(e-o,t+o,n)}function sf(e,t,r){let n=[];for(let a=Math.floor(Math.log10(e));a<=Math.log10(t);a++)for(let s of[1,1.5,2,3,4,5,6,8])s*10**a>=e*.999&&s*10**a<=t*1.001&&n.push(s*10**a);let o=he(e,t,0,r/sm,!0),i=[];for(let a of n.sort((s,l)=>af(s)-af(l)))i.every(s=>Math.abs(o(a)-o(s))>.8)&&i.push(a);return i}function af(e){let t=e/10**Math.floor(Math.log10(e)+1e-9);return[1,2,5,3,4,1.5,6,8].findIndex(r=>Math.abs(r-t)<1e-6)}function lf(e,t,r,n,o){if(!(t<=r))return e??[0,1];let i=.06*Math.max(r-t,n),a=[Math.floor((t-i)/n)*n,Math.ceil((r+i)/n)*n];if(!e)return a;let s=e[0]<=t&&e[1]>=r,l=a[1]-a[0];return s&&(o||e[1]-e[0]<=l+Math.max(2*n,.35*l))?e:o?[Math.min(e[0],a[0]),Math.max(e[1],a[1])]:a}var ff=60,fn=14,ri=6,lm=36,ni=8,fm=.25,cm=.001,cf=1.06;function uf(e,t,r,n,o,i=!1,a=!1){let s=n-ri-lm-ni,l=Math.round(s*fm),f=ri+s-l,u={left:ff,right:r-fn,top:ri,bottom:f},c={left:ff,right:r-fn,top:f+ni,bottom:f+ni+l},{observed_range:p,observed_unit:h=1,x_range:b}=e,k=p!==void 0&&t.frame===e.observed_frame&&t.stretch>0,[x,g]=k?p:b,E=k?t.stretch*h:1,M=Yr(e,t),N=M===null?he(x,g,u.left,u.right,e.x_log):he(M-x,M-g,u.left,u.right),$=W=>N(M===null?W*E:M-W),v=W=>M===null?N.invert(W)/E:M-N.invert(W),[I,_]=um(e,t,W=>$(W)>=u.left-1&&$(W)<=u.right+1),L="is_linear"in e,C=L?De(0,_,6):e.y_step,B=a&&o?o.ends:lf(o?.ends,I,_,C,i);L&&(B[0]=0);let T=e.y_flipped?he(B[0],B[1],u.top,u.bottom):he(B[1],B[0],u.top,u.bottom),U=dm(e,t,o?.most,i),V=e.y_flipped?1:-1,P=(c.top+c.bottom)/2,z=(c.bottom-c.top)/2;return{frame:u,below:c,x:N,at:$,back:v,y:T,dy:W=>P+V*Math.max(-cf,Math.min(cf,W/U))*z,ends:B,most:U,observed:k}}function um(e,t,r){let n=1/0,o=-1/0;for(let i of e.rows)for(let a of[...Object.values(t.columns[i.name]),...t.pins.map(s=>s[i.name].median)])for(let s=0;s<a.length;s++){let l=a[s];!Number.isNaN(l)&&r(i.axis[s])&&(l<n&&(n=l),l>o&&(o=l))}return[n,o]}function dm(e,t,r,n){let o=[];for(let l of e.rows){let{median:f,low:u,high:c}=t.columns[l.name],p=hr(t,l.name);for(let h=0;h<f.length;h++)if(!Number.isNaN(f[h])&&!Number.isNaN(p[h])){let b=Number.isNaN(u[h])?[f[h]]:[u[h],c[h]];o.push(Math.max(...b.map(k=>Math.abs(k-p[h]))))}}if(!o.length)return r??e.least_residual;o.sort((l,f)=>l-f);let i="is_linear"in e?cm:e.least_residual,a=Math.max(o[Math.floor(.97*(o.length-1))]*1.1,i);if(r&&a<=r&&(n||a>r/3))return r;let s=10**Math.floor(Math.log10(a));return[1,2,5,10].map(l=>l*s).find(l=>l>=a*.999)??10*s}function hr(e,t){return e.reference?e.pins[e.reference-1][t].median:e.columns[t].truth}var pm=4;function df(e,t,r,{frame:n,below:o,x:i,y:a,dy:s,ends:l,most:f,observed:u},c){let p=(M,N,$,v)=>{e.moveTo(M,N),e.lineTo($,v)},[h,b]=i.domain(),k=t.x_log?sf(h,b,n.right-n.left):Fe(Math.min(h,b),Math.max(h,b),8),x=Fe(l[0],l[1],Math.max(3,(n.bottom-n.top)/34));e.setLineDash([]),e.lineWidth=1,e.strokeStyle=c.grid,e.beginPath();for(let M of k)for(let N of[n,o])p(i(M),N.top,i(M),N.bottom);for(let M of x)p(n.left,a(M),n.right,a(M));e.stroke(),e.strokeStyle=c.edge,e.beginPath();for(let M of[n,o])p(M.left,M.top,M.left,M.bottom),p(M.left,M.bottom,M.right,M.bottom);e.stroke(),e.strokeStyle=c.soft,e.beginPath(),p(o.left,s(0),o.right,s(0)),e.stroke(),e.fillStyle=c.soft,e.textBaseline="middle",e.textAlign="right";for(let M of x)e.fillText(be(M),n.left-6,a(M));let g=Math.min(Math.max(-Math.floor(Math.log10(f*1.001)),0),6);for(let M of mf(t,r)?[-f,0,f]:[])e.fillText(M?ir(M,g):"0",o.left-6,s(M*.86));e.textAlign="center";for(let M of k){let N=be(M),$=e.measureText(N).width/2;e.fillText(N,Math.min(i(M),n.right+fn-$-1),o.bottom+10)}let E=u&&t.observed_label?`${t.observed_label} at ${mm(t,r)}`:xl(t,r);e.fillText(E,(n.left+n.right)/2,o.bottom+27),Zr(e,t.y_label,12,(n.top+n.bottom)/2),e.textAlign="left",e.globalAlpha=.95,e.font=gt,e.fillText(hm(t,r),o.left+6,o.top+8),e.font=Te,e.globalAlpha=1}function pf(e,{along:t=[]},{frame:r,at:n},o){e.font=gt,e.fillStyle=o.soft,e.strokeStyle=o.soft,e.lineWidth=1,e.setLineDash([]),e.textAlign="center",e.textBaseline="middle";let i=[];for(let[a,s]of t){let l=n(a),f=e.measureText(s).width/2+pm,u=Math.min(Math.max(l,r.left+f),r.right-f);!(l>=r.left&&l<=r.right)||i.some(([p,h])=>u+f>p&&u-f<h)||(i.push([u-f,u+f]),e.beginPath(),e.moveTo(l,r.top),e.lineTo(l,r.top+4),e.stroke(),e.fillText(s,u,r.top+11))}e.font=Te}function mm(e,{stretch:t,redshift_of:r}){let n=e.truth==="truth"?"true":e.truth;return`the ${r==="own"?n:r} z ${ce(t-1)}`}function mf(e,t){return e.rows.some(r=>!hr(t,r.name).every(Number.isNaN))}function hm(e,t){let r=!mf(e,t),n=r?"":` [${e.error_unit}]`;return t.reference?`difference from ${t.letters[t.reference-1]}${n}`:r?t.truth==="off"?"truth kept back (T reveals it)":`${e.truth==="truth"?"no truth":`nothing ${e.truth}`} to compare with`:`predicted − ${e.truth}${n}`}function gf(e,t,r,n,o){let{frame:i,below:a,at:s,y:l,dy:f}=n;e.font=Te;for(let c of[i,a])e.fillStyle=o.ground,e.fillRect(c.left,c.top,c.right-c.left,c.bottom-c.top),Me(e,c,()=>{for(let[p,h]of r.hidden[t.hatched])$l(e,c,s(p),s(h),o)});df(e,t,r,n,o),pf(e,t,n,o);let u=t.rows.map(c=>Float64Array.from(c.axis,s));Me(e,i,()=>{t.rows.forEach((c,p)=>{r.pins.forEach((b,k)=>{cn(e,c,u[p],b[c.name],l,o[`pin${k+1}`],1.5,.13,k+1)});let h=t.marks?s(r.observed_at):Number.NaN;Je(c)&&bm(e,c,r.columns[c.name],s,l,o),gm(e,c,u[p],r.columns[c.name],l,o,r.edited,t.truth==="truth",h)}),t.marks&&!Number.isNaN(r.observed_at)&&Ol(e,i,s(r.observed_at),r.redshift_of==="predicted"?"observed here, as predicted":"observed here",o)}),Me(e,a,()=>{t.rows.forEach((c,p)=>{let h=hr(r,c.name);r.pins.forEach((b,k)=>{k+1!==r.reference&&cn(e,c,u[p],hf(b[c.name],h),f,o[`pin${k+1}`],1.2,.1,k+1)}),cn(e,c,u[p],hf(r.columns[c.name],h),f,o.answer,1.5,.3)})})}function hf({low:e,median:t,high:r},n){let o=t.map((a,s)=>a-n[s]),i=a=>a.map((s,l)=>Number.isNaN(t[l])?Number.NaN:s-n[l]);return{median:o,low:i(e),high:i(r)}}function gm(e,t,r,n,o,i,a,s,l){let f=5.5*oi(t);t.dots?n.truth.forEach((u,c)=>{!Number.isNaN(u)&&(s||Number.isNaN(Wt(n,c)))&&Qr(e,r[c],o(u),f,i.ink,1.5)}):Co(e,r,n.truth,o,i.ink,1.1,l),t.dots?cn(e,t,r,n,o,i.answer,2,.3):(Io(e,r,n.low,n.high,o,i.answer,.3),Co(e,r,n.median,o,i.answer,2,l)),t.dots?Do(e,r,n.exact,o,f,i.seen,i.ground):Ft(e,r,n.exact,o,i.seen,3),n.measured&&wm(e,t,r,n,o,i),n.implied&&(t.dots?Ll(e,r,n.implied,o,i.mark,i.ground):Ft(e,r,n.implied,o,i.mark,1.8,Tl)),t.dots&&t.names.forEach((u,c)=>{let p=Wt(n,c);a.includes(u)&&!Number.isNaN(p)&&Qr(e,r[c],o(p),f+4,i.answer,2)})}function bm(e,t,r,n,o,i){let[a,s]=[t.low,t.high].map(u=>Float64Array.from(u,n)),l=r.exact.map((u,c)=>Number.isNaN(r.limit[c])?Wt(r,c):r.limit[c]),f=r.median.map((u,c)=>Number.isNaN(Wt(r,c))?u:Number.NaN);Bo(e,a,s,f,o,i.answer),Bo(e,a,s,l,o,i.seen)}function oi(e){return e.is_filters?qr:1}function Wt({exact:e,measured:t},r){return Number.isNaN(e[r])?t?t[r]:Number.NaN:e[r]}function cn(e,t,r,n,o,i,a,s,l=0){if(t.dots)return Sl(e,r,n,o,i,l,oi(t));Io(e,r,n.low,n.high,o,i,s),Ft(e,r,n.median,o,i,a,l?ar[l-1]:[])}function wm(e,t,r,{measured:n,from:o,to:i,limit:a},s,l){let f=t.dots?4*oi(t):2.4;e.strokeStyle=l.seen,e.lineWidth=t.dots?2:1,e.setLineDash([]),e.beginPath();for(let u=0;u<n.length;u++)Number.isNaN(n[u])||(e.moveTo(r[u],s(o[u])),e.lineTo(r[u],s(i[u])));for(let u=0;u<a.length;u++)if(!Number.isNaN(a[u])){let c=s(a[u]);e.moveTo(r[u]-f,c),e.lineTo(r[u]+f,c),e.lineTo(r[u],c+1.6*f),e.closePath()}e.stroke(),Do(e,r,n,s,f,l.seen,l.ground)}var un=11;function bf(e,t,r,n){let o=dn(t,e.scene(),e.scales,r,n,(i,a)=>[Wt(i,a)]);return o?.row.names[o.i]??null}function wf(e,t,r,n){return ii(dn(t,e.scene(),e.scales,r,n,yf))}function ii(e){return!e||Je(e.row)&&!e.row.given[e.i]?null:{row:e.row.name,name:e.row.names[e.i]}}function yf({truth:e,exact:t,measured:r,limit:n,median:o},i){return[e,t,r,n,o].map(a=>a?.[i]??Number.NaN)}function dn(e,t,r,n,o,i=yf){let a=null,s=1/0;for(let l of e.rows){if(!l.dots)continue;let f=Je(l)?un*qr:un;for(let u=0;u<l.names.length;u++){let c=r.at(l.axis[u])-n;if(!(Math.abs(c)>f))for(let p of i(t.columns[l.name],u)){let h=Math.hypot(c,r.y(p)-o);h<f&&h<s&&([a,s]=[{row:l,i:u},h])}}}return a}var ym=.01,vf=9;function xf(e,t,r,n,o){let{row:i,i:a}=ai(e,t,r,n,o),s=t.columns[i.name],l="is_linear"in e,f=l?dl:ce,u=g=>s[g]?.[a]??Number.NaN,c=i.unit?` ${i.unit}`:"",[p,h,b,k]=["truth","median","low","high"].map(u),x=[vm(e,i,a,t)];if(Number.isNaN(p)||x.push(`${e.truth} ${f(p)}${c}`),Number.isNaN(u("exact"))?Number.isNaN(u("measured"))?Number.isNaN(u("limit"))||x.push(`not detected: fainter than ${f(u("limit"))}${c}`):x.push(`seen ${f(u("measured"))} ± ${f(u("to")-u("measured"))}${c}`):x.push(`seen ${f(u("exact"))}${c}`),!Number.isNaN(h)){x.push(`predicted ${f(h)}${Number.isNaN(b)?"":` (${f(b)} to ${f(k)})`}${c}`);let g=h-p,E=p>=b&&p<=k?", truth within the band":", truth outside the band";Number.isNaN(g)||x.push(`error ${(l?pl:ir)(g)} ${e.error_unit}${Number.isNaN(b)?"":E}`)}return Je(i)&&!i.given[a]&&x.push("not among these galaxies' magnitudes: predicted alone"),Number.isNaN(u("implied"))||x.push(`the spectrum through this filter ${ce(u("implied"))}${c}`),t.pins.forEach((g,E)=>{let M=g[i.name].median[a];Number.isNaN(M)||x.push(`${t.letters[E]}: ${f(M)}`)}),{x:r.at(i.axis[a]),lines:x}}function ai(e,t,r,n,o){let i=o===null?null:dn(e,t,r,n,o);if(i)return{...i,distance:-1/0};let a=o===null?vf/2:vf,s={row:e.rows[0],i:0,distance:1/0};for(let l of e.rows)l.axis.forEach((f,u)=>{let c=Math.abs(r.at(f)-n),p=l.dots&&e.rows.length>1?c<a?-20:40:0;c+p<s.distance&&(s={row:l,i:u,distance:c+p})});return s}function vm(e,t,r,n){if(Je(t))return vl(t,r);if(t.dots)return`${t.label} ${t.names[r]}`;let o=t.axis[r],i=`${t.label}, ${kl(e,n,o,t.coordinate_unit)??`${be(Number(o.toPrecision(4)))} ${t.coordinate_unit}`}`;return!e.observed_unit||!(n.stretch>0)?i:`${i} at rest, ${Number((o*n.stretch*e.observed_unit).toPrecision(3))} µm observed`}function kf(e,t){return[t.seen?li(e,t):fi(t),ci(e,t),xm(e,t),si(e,t)].filter(Boolean).join(", ")}function xm(e,{implied:t}){return e.implied&&!Number.isNaN(t)?`${e.implied} ${ce(t)}`:""}function si({edges:[e,t]},{seen:r,lowest:n,highest:o}){let i=ym*(t-e);return!r&&(n<e+i||o>t-i)?"edge of what it learned":""}function li(e,{value:t,edited:r}){return`${ce(t)}${Nf(e,t)} ${r?"edited":"seen"}`}function fi({low:e,median:t,high:r,peaks:n}){if(n.length>1)return n.toSorted((f,u)=>u[1]-f[1]).map(([f,u,c])=>`${ce(f,ht(c))} (${Math.round(100*u)}%)`).join(", ");let o=(r-e)/2,i=ht(o),[a,s]=[ce(r-t,i),ce(t-e,i)],l=a===s?` ± ${a}`:` (+${a} −${s})`;return`${ce(t,i)}${Number.isNaN(o)?"":l}`}function ci(e,{seen:t,edited:r,truth:n,percentile:o,crps:i,low:a,median:s,high:l}){if(Number.isNaN(n)||t&&!r)return"";let f=(l-a)/2,u=`${e.truth} ${ce(n,t?2:ht(f))}${Nf(e,n)}`;return t?u:Number.isNaN(o)?`${u}, error ${ir(s-n)}`:`${u}, ${km(o)} percentile, CRPS ${ce(i,ht(i))}`}function km(e){let r=e<1||e>99?Math.round(10*e)/10:Math.round(e),n=r%10,o=Math.floor(r/10)===1,i=!Number.isInteger(r)||o||n>3?"th":["th","st","nd","rd"][n];return`${r}${i}`}function Nf({edges:e},t){return t<e[0]||t>e[1]?" (beyond this axis)":""}var Nm="The percentile says how much of the predicted probability lies below the truth: for two galaxies of three it is to be between 16 and 84. The CRPS scores the whole prediction, in its unit: 0 is sure and right, and a lone guess has its distance from the truth.";function Mf(e){let t=e.panels.map(i=>{let a=O("span",{class:"estimate"}),s=O("span",{class:"beside"}),l=[i.title,i.unit].filter(Boolean).join(", "),f=O("span",{class:"symbol",title:l},i.symbol),u=O("div",{class:"scalar","data-scalar":i.name},f,a,s);return{panel:i,item:u,estimate:a,truth:s}}),r=O("div",{class:"scalars"},...t.map(({item:i})=>i)),n={scalars(i){t.forEach(({panel:a,item:s,estimate:l,truth:f},u)=>{let c=i[u];if(!c)return;s.classList.toggle("is-seen",c.seen),s.classList.toggle("is-peaked",!c.seen&&c.peaks.length>1),l.textContent=c.seen?li(a,c):fi(c);let p=[ci(a,c),si(a,c)].filter(Boolean).join(", ");f.textContent=p,f.title=p?`${p}. ${Nm}`:""})},dark(i){Pe(r,e.colours[i?"dark":"light"])}};n.scalars(e.scalars),n.dark(e.dark);let o=It(r,i=>n.scalars(i.densities.scalars[0]));return{element:r,changes:n,destroy:o}}var Ef=`.mosaic-legend {
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
`;function Ht(e){let t=null,r=null,n=()=>{r!==null&&clearTimeout(r),r=null},o=a=>{r=setTimeout(i,1500),e(a)},i=()=>{n();let a=t;t=null,a!==null&&o(a)};return{newest(a){r!==null?t=a:o(a)},now(a){t=null,n(),e(a)},acknowledge:i,stop:n}}var Em=1.5,Am=5,Tm=.04,$m=.55,Sm=.4,Om=1e-5;function Af({edges:[e,t]},r,n,o,i=!1){if(i&&o!==void 0)return o;if(r.seen)return null;let s=[...[r,...n.filter(u=>!u.seen)].flatMap(({lowest:u,highest:c})=>[u,c]),r.truth,r.implied].filter(u=>u>=e&&u<=t);if(!(r.highest>r.lowest)||s.length<2)return null;let l=Math.min(...s),f=Math.max(...s);return f-l>(o===null?Sm:$m)*(t-e)?null:o&&Lm(o,l,f)?o:Rm(l,f,e,t)}function Lm([e,t],r,n){let o=Tm*(t-e);return r>=e+o&&n<=t-o&&t-e<=Am*(n-r)}function Rm(e,t,r,n){let o=Em*Math.max(t-e,Om*(n-r)),i=De(0,o,10),a=(e+t)/2,s=Math.floor((a-o/2)/i)*i,l=Math.ceil((a+o/2)/i)*i;return[Math.max(s,r),Math.min(l,n)]}var pn=10,_m=22,Nt={top:3,height:9,gap:7},Tf=30,Pm=6,$f=.001;function Sf(e,t,r,n,o,i){let[a,s]=[pn,r-pn],l=o?o.zoom?[o.zoom.from,o.zoom.to]:null:void 0,f=t.pins.map(g=>g[e.name]),u=Af(e,t.scalars[e.name],f,l,i),c=Nt.top+Nt.height+Nt.gap,p={left:a,right:s,top:u?c:Nt.top,bottom:n-_m};if(!u)return{frame:p,x:he(e.edges[0],e.edges[1],a,s),zoom:null};let[h,b]=u,k={left:a+Tf,right:s-Tf,top:Nt.top,bottom:Nt.top+Nt.height},x=he(e.edges[0],e.edges[1],k.left,k.right);return{frame:p,x:he(h,b,a,s),zoom:{from:h,to:b,strip:k,whole:x}}}function Of(e,t,r,{frame:n,x:o,zoom:i},a){e.font=Te,e.setLineDash([]),i&&Cm(e,t,r.scalars[t.name],n,i,a),Me(e,{...n,left:n.left-pn,right:n.right+pn},()=>Im(e,t,r,n,o,a)),Dm(e,o.domain(),n,o,a,Pm)}function Cm(e,t,r,n,{from:o,to:i,strip:a,whole:s},l){e.fillStyle=l.hidden,e.globalAlpha=.35,e.beginPath(),e.moveTo(s(o),a.bottom),e.lineTo(s(i),a.bottom),e.lineTo(n.right,n.top),e.lineTo(n.left,n.top),e.closePath(),e.fill(),e.fillRect(s(o),a.top,s(i)-s(o),a.bottom-a.top),e.globalAlpha=1,ui(e,{...a,top:a.top-6},s,r,l.answer,.4,[]),e.setLineDash([]),e.strokeStyle=l.edge,e.lineWidth=1,e.beginPath(),e.moveTo(a.left,a.bottom),e.lineTo(a.right,a.bottom),e.stroke(),e.font=gt,e.fillStyle=l.soft,e.textBaseline="middle",e.textAlign="right",e.fillText(ce(t.edges[0],1),a.left-5,a.bottom-3),e.textAlign="left",e.fillText(ce(t.edges[1],1),a.right+5,a.bottom-3),e.font=Te}function Im(e,t,r,n,o,i){let a=r.scalars[t.name];r.pins.forEach((s,l)=>{let f=s[t.name],u=i[`pin${l+1}`];f.seen?sr(e,n,o,f.median,u,2,ar[l]):ui(e,n,o,f,u,.1,ar[l])}),a.seen?sr(e,n,o,a.value,i.seen,5):(ui(e,n,o,a,i.answer,.2,[]),sr(e,n,o,a.median,i.answer,2.5)),(!a.seen||a.edited)&&sr(e,n,o,a.truth,i.ink,2,[5,3]),t.implied&&Rl(e,n,o,a.implied,t.implied,i)}function Dm(e,t,r,n,o,i){e.setLineDash([]),e.strokeStyle=o.edge,e.lineWidth=1,e.beginPath(),e.moveTo(r.left,r.bottom),e.lineTo(r.right,r.bottom);let a=Fe(t[0],t[1],i),s=Math.ceil(-Math.log10(a[1]-a[0])-1e-9);for(let l of a)e.moveTo(n(l),r.bottom),e.lineTo(n(l),r.bottom+4);e.stroke(),e.fillStyle=o.soft,e.textAlign="center",e.textBaseline="middle";for(let l of a)e.fillText(s>1?ce(l,s):be(l),Math.min(Math.max(n(l),r.left+4),r.right-4),r.bottom+13)}function ui(e,t,r,n,o,i,a){let{density:s,low:l,high:f}=n,u=0;for(let x of s)u=Math.max(u,x);if(!(u>0))return;let c=0,p=s.length-1;for(;c<p&&s[c]<=$f*u;)c++;for(;p>c&&s[p]<=$f*u;)p--;let h=[];for(let x=Math.max(c-1,0);x<=Math.min(p+1,s.length-1);x++)h.push([n.x[x],s[x]]);let b=x=>t.bottom-(t.bottom-t.top-6)*x/u,k=(x,g)=>{if(!(x.length<2)){e.globalAlpha=g,e.fillStyle=o,e.beginPath(),e.moveTo(r(x[0][0]),t.bottom);for(let[E,M]of x)e.lineTo(r(E),b(M));e.lineTo(r(x[x.length-1][0]),t.bottom),e.closePath(),e.fill(),e.globalAlpha=1}};k(h,i),k(Bm(h,l,f),1.2*i),e.strokeStyle=o,e.lineWidth=1.5,e.setLineDash(a),e.beginPath(),h.forEach(([x,g],E)=>{E?e.lineTo(r(x),b(g)):e.moveTo(r(x),b(g))}),e.stroke()}function Bm(e,t,r){let n=[];return e.forEach(([o,i],a)=>{for(let s of[t,r]){let[l,f]=e[a-1]??[o,i];l<s&&s<o&&n.push([s,f+(i-f)*(s-l)/(o-l)])}o>=t&&o<=r&&n.push([o,i])}),n}var mn="mosaic-drag";function hn({panel:e,key:t,className:r,canvasAttributes:n,draw:o,describe:i,figureTitle:a},{scene:s,colours:l}){let f=O("canvas",n),u=O("h2",{},e.title),c=O("div",{class:"head"},u),p=O("div",{class:"shell"},f),h=O("section",{class:r,"aria-label":e.title,"data-plot":t},c,p),b={panel:e,scene:s,canvas:f,heading:u,head:c,shell:p,section:h,scales:null,width:0,height:0,size:"",zoom:1,dragging:!1,holding:!1,cancel:()=>!1,setDragging(k,x=!1){b.holding=k&&x,k!==b.dragging&&(b.dragging=k,h.dispatchEvent(new CustomEvent(mn,{bubbles:!0,composed:!0,detail:k})))},redraw(){b.width>0&&(o(Kr(f,b.width,b.height,b.zoom)),i())},resize(k,x,g){let E=[k,x,g].join();!k||b.width&&E===b.size||(Object.assign(b,{width:k/g,height:x/g,zoom:g,size:E}),Object.assign(f.style,{width:`${k}px`,height:`${x}px`}),b.redraw())},rest(){b.width=0},figure(k){let x=`${a()} · galaxy ${s().row}`;return Wr(k,x,b.width,b.height,l(),o)},addMoreButton(){c.append(Dt(t,e.title,b.figure))}};return Object.assign(h,{plot:b}).plot}function Re({canvas:e,zoom:t=1},r){let n=e.getBoundingClientRect();return[(r.clientX-n.left)/t,(r.clientY-n.top)/t]}function gn(e,t,r=()=>null,n=()=>null){let{canvas:o,key:i}=e,a=null,s=c=>Math.min(Math.max(c,e.scales.frame.left),e.scales.frame.right),l=(c,p,h)=>{let[b,k]=Re(e,c);if(p.name)return{act:"edit",name:p.name,value:e.scales.y?.invert(k),phase:h};let[x,g]=[p.x,b].map(E=>e.scales.back(s(E))).sort((E,M)=>E-M);return{act:"drag",panel:i,from:x,to:g,show:p.show,phase:h}},f=()=>{a=null,e.setDragging(!1),e.markSpan(null)},u=()=>a?(a.hasMoved&&t.now({act:"cancel"}),f(),e.redraw(),!0):!1;return o.addEventListener("pointerdown",c=>{let[p,h]=Re(e,c),{frame:b}=e.scales;c.button!==0||p<b.left||p>b.right||(a={x:p,y:h,name:r(p,h),show:c.shiftKey,hasMoved:!1},o.setPointerCapture(c.pointerId))}),o.addEventListener("pointermove",c=>{let[p,h]=Re(e,c);if(!a){o.style.cursor=r(p,h)?"ns-resize":n(p,h)?"pointer":"crosshair",e.readAt(p,h);return}!a.hasMoved&&Math.hypot(p-a.x,h-a.y)<4||(a.hasMoved=!0,e.setDragging(!0,a.name!==null),a.name||e.markSpan(s(a.x),s(p)),e.readAt(a.name?a.x:p,h),t.newest(l(c,a,"move")))}),o.addEventListener("pointerup",c=>{let p=a&&!a.hasMoved&&n(...Re(e,c));a?.hasMoved?t.now(l(c,a,"end")):p&&t.now({act:"toggle",panel:i,...p}),f()}),o.addEventListener("touchstart",c=>{let p=c.touches[0];c.touches.length===1&&r(...Re(e,p))&&c.preventDefault()},{passive:!1}),o.addEventListener("pointercancel",u),o.addEventListener("pointerleave",()=>{a||e.readAt(null)}),o.addEventListener("dblclick",c=>{let[p]=Re(e,c);t.now({act:"tap",panel:i,at:e.scales.back(p)})}),u}function Lf(e,t){let{canvas:r,panel:n}=e,o=!1,i=!1,a=u=>{let c=e.scene().scalars[n.name],p=e.scales.x(c.seen?c.value:c.median);return Math.abs(Re(e,u)[0]-p)<=un},s=(u,c)=>{let[p]=Re(e,u),[h,b]=n.edges;return{act:"edit",name:n.name,value:Math.min(Math.max(e.scales.x.invert(p),h),b),phase:c}},l=()=>{o=i=!1,e.setDragging(!1)},f=()=>o?(i&&t.now({act:"cancel"}),l(),!0):!1;return r.addEventListener("pointerdown",u=>{u.button!==0||!a(u)||(o=!0,i=!1,r.setPointerCapture(u.pointerId))}),r.addEventListener("pointermove",u=>{if(!o){r.style.cursor=a(u)?"ew-resize":"default";return}i=!0,e.setDragging(!0),t.newest(s(u,"move"))}),r.addEventListener("pointerup",u=>{o&&i&&t.now(s(u,"end")),l()}),r.addEventListener("pointercancel",f),f}function Rf(e,t){let{scene:r,colours:n,messages:o}=t,i=()=>kf(e,r().scalars[e.name]),a=hn({panel:e,key:e.name,className:`density-${e.name}`,canvasAttributes:{role:"img"},figureTitle:()=>`${e.title} ${i()}`,draw(l){s.scales=Sf(e,r(),s.width,s.height,s.scales,s.dragging),Of(l,e,r(),s.scales,n())},describe(){s.canvas.setAttribute("aria-label",`${e.title} ${i()}`)}},t),s=Object.assign(a,{scales:a.scales,describeAloud:()=>`${e.title} ${i()}`});return s.heading.after(e.unit?` [${e.unit}] `:" "),s.addMoreButton(),s.cancel=Lf(s,o),s}var Fm='<svg viewBox="0 0 12 18"><path d="M6 1V17"/><circle cx="6" cy="9" r="3"/></svg>',Um=e=>`
  <span><i class="truth"></i>${e}</span>
  <span><i class="seen"></i>seen</span>
  <span title="a survey's measurement that the model sees, with its 1-sigma error">${Fm}${e==="truth"?"measured":"seen"} ±1σ</span>
  <span title="not detected: the model sees no more than that the galaxy is fainter than this"><svg viewBox="0 0 12 18"><path fill="none" d="M1 5H11L6 14Z"/></svg>fainter than</span>
  <span><i class="predicted"></i>predicted</span>
  <span><i class="band"></i>16–84% band</span>
  <span><i class="hidden"></i>hidden</span>`;function _f(e){let t=document.createElement("div");return t.className="mosaic-legend",t.innerHTML=Um(e),t}function di(e,t){let r=Pf(t.numbers),n=e.panels.flatMap(l=>l.rows.map(f=>Ro(f,t.filters))),o=new Set(e.panels.filter(l=>l.linear&&Bt(t)).flatMap(l=>l.rows)),i=l=>{let f=n.map(u=>{let c=Object.fromEntries(l(u).map(p=>[p,r(u.axis.length)]));return[u.name,o.has(u)?Ml(c):c]});return Object.fromEntries(f)},a=i(l=>l.columns),s=t.pin_masks.map(()=>i(()=>e.pin_columns));return{...t,letters:e.letters,columns:a,pins:s}}function pi(e,t){let r=Pf(t.numbers),n=t.points.map(r),[o,...i]=t.scalars.map(a=>{let s=e.panels.map((l,f)=>[l.name,{...a[f],x:n[f],density:r(t.points[f])}]);return Object.fromEntries(s)});return{...t,scalars:o,pins:i}}function Pf(e){let t=bt(e),r=0;return n=>(r+=n,t.subarray(r-n,r))}var zm={width:520,height:340},jm={width:340,height:128};function Cf(e,t,r){let n=r>1?jm:zm;return Math.max(1,Math.min(e/n.width,t/(r*n.height)))}function bn(e,t,r=()=>null){let{canvas:n,key:o}=e,i=null,a=null,s=(u,c,p)=>{let[h,b]=[u,c].map(e.scales.back).sort((k,x)=>k-x);return{act:"drag",panel:o,from:h,to:b,show:!1,phase:p}},l=u=>{t.now(u),a=null,e.setDragging(!1),e.markSpan(null)},f=(u,c)=>{let{frame:p}=e.scales,h=i??(p.left+p.right)/2;u.shiftKey?a??=h:a!==null&&l({act:"cancel"}),i=Math.min(Math.max(h+c,p.left),p.right),a!==null&&(e.setDragging(!0),e.markSpan(a,i),t.newest(s(a,i,"move"))),e.readAt(i,null,!0)};n.addEventListener("keydown",u=>{let{frame:c}=e.scales,p=(c.right-c.left)/100,h={ArrowLeft:-p,ArrowRight:p,PageUp:-10*p,PageDown:10*p,Home:-1/0,End:1/0};if(u.key in h)f(u,h[u.key]);else if((u.key==="Enter"||u.key===" ")&&a!==null&&i!==null)l(s(a,i,"end"));else if(u.key==="Enter"&&i!==null&&r(i))t.now({act:"toggle",panel:o,...r(i)});else if(u.key==="Delete"&&i!==null)t.now({act:"tap",panel:o,at:e.scales.back(i)});else if(u.key==="Escape"&&a!==null)l({act:"cancel"});else return;u.preventDefault(),u.stopPropagation()}),n.addEventListener("blur",()=>{a!==null&&l({act:"cancel"}),i=null,e.readAt(null)})}var Wm='<i title="the spectrum through the filters"><svg viewBox="0 0 26 12" aria-hidden="true"><path d="M1 6H7M19 6H25" stroke-dasharray="1.5 3"/><path d="M8 6H18"/></svg></i>';function If(e){let t=O("span"),r=O("span",{class:"agreement"},t);r.insertAdjacentHTML("afterbegin",Wm);let n="about: do the parts agree?",o=O("button",{type:"button",class:"about",popovertarget:"agreement","aria-label":n},"(?)"),i=O("div",{id:"agreement",popover:"auto",role:"note","aria-label":n},e);return{elements:[r,o,i],say(s){t.textContent=s,r.title=s;for(let l of[r,o])l.classList.toggle("is-silent",!s)}}}function Df(e,t){let{scene:r,colours:n,messages:o,say:i,send:a}=t,s=O("div",{class:"box"}),l=O("div",{class:"cursor"}),f=O("div",{class:"tip"}),u=null,c=[],p=Nl(e),h=()=>yl(Bt(r())?p:e,r().filters),b=null,k=hn({panel:e,key:e.key,className:`vector-${e.key}`,canvasAttributes:{tabindex:0,role:"application","aria-roledescription":"plot"},figureTitle:()=>e.title,draw($){let{width:v,height:I,scales:_,dragging:L,holding:C}=x,B=h(),T=b===Bt(r())?_:null;b=Bt(r()),x.scales=uf(B,r(),v,I,T,L,C),gf($,B,r(),x.scales,n())},describe(){x.canvas.setAttribute("aria-label",`${e.title}: ${e.keys}`),u&&x.readAt(...u);for(let $ of c)$()}},t),x=Object.assign(k,{key:e.key,scales:k.scales,markSpan($,v=0){if(s.style.display=$===null?"none":"block",$===null)return;let{frame:I,below:_}=x.scales;Object.assign(s.style,{left:g(Math.min($,v)),width:g(Math.abs(v-$))}),Object.assign(s.style,{top:g(I.top),height:g(_.bottom-I.top)})},readAt($,v=null,I=!1){let{frame:_,below:L}=x.scales,C=$!==null&&$>=_.left-1&&$<=_.right+1;if(u=C?[$,v]:null,l.style.display=f.style.display=C?"block":"none",!C)return;let{x:B,lines:T}=xf(h(),r(),x.scales,$,v);Object.assign(l.style,{left:g(B),top:g(_.top),height:g(L.bottom-_.top)}),f.replaceChildren(...T.map(z=>O("div",{},z)));let U=B>(_.left+_.right)/2,[V,P]=U?["auto",g(x.width-B+12)]:[g(B+12),"auto"];Object.assign(f.style,{left:V,right:P,top:g(_.top+4)}),I&&i(T.join(", "))}}),g=$=>`${$*x.zoom}px`;function E({field:$,label:v,options:I}){let _=O("span",{class:"frames",role:"group","aria-label":v}),L=Object.entries(I).map(([C,B])=>{let T=O("button",{type:"button",title:B,[`data-${$}`]:C},C);return T.addEventListener("click",()=>a({act:$,[$]:C})),T});return c.push(()=>{for(let C of L)C.setAttribute("aria-pressed",String(C.dataset[$]===r()[$]))}),_.append(...L),_}function M($){let v=O("span",{class:$?"hint":"hint stage-only"}),I="";return c.push(()=>{let{letters:_,pin_masks:L}=r(),C=L.map((U,V)=>`color: ${n()[`pin${V+1}`]}`),B=[$,...L,...C].join(`
`);if(B===I)return;I=B;let T=L.map((U,V)=>{let P=C[V];return O("span",{class:"pin",title:U,style:P},`${_[V]} ${U}`)});v.replaceChildren(...T.length?T:[O("span",{class:"first-step"},$)])}),v}x.shell.append(s,l,f);for(let $ of e.choices??[])x.head.append(E($));if(x.head.append(M(e.hint??"")),e.agreement){let{elements:$,say:v}=If(e.agreement);x.head.append(...$),x.head.classList.add("has-agreement"),c.push(()=>v(r().agreement))}x.addMoreButton();let N=($,v)=>wf(x,h(),$,v);return x.cancel=gn(x,o,($,v)=>bf(x,h(),$,v),N),bn(x,o,$=>{let v=ai(h(),r(),x.scales,$,null);return v.row.dots&&v.distance<0?ii(v):null}),x}var Hm=150,Gm=400,Vm=24,mi={vectors:[700,215],densities:[330,96],zoom:3},[qm,Ym]=[176,340];function hi(e,t){let{spec:r,colours:n}=e,o=e.dark,{stage:i}=e,a=P=>{Ct(f,P)||t.send(P)},s=Ht(a),l=O("div",{class:"unseen",role:"status","aria-live":"polite"}),f=O("div",{class:`plots ${r.kind}`}),u={colours:()=>n[o?"dark":"light"],messages:s,say:g,send:a},c=r.kind==="vectors"?h(r):b(r),{plots:p}=c;function h(P){let z=di(P,e.scene),G={...u,scene:()=>z},W=P.panels.map(R=>Df(R,G));return{plots:W,above:[_f(P.panels[0].truth)],take(R){z=di(P,R)},aloud:()=>"",height(){let R=(window.innerHeight-P.above)/W.length-Vm;return Math.round(Math.min(Math.max(R,qm),Ym))}}}function b(P){let z=pi(P,e.scene),G={...u,scene:()=>z},W=P.panels.map(R=>Rf(R,G));return{plots:W,above:[],take(R){z=pi(P,R)},aloud:()=>`Galaxy ${z.row}. ${W.map(R=>R.describeAloud()).join(". ")}`,height:()=>P.height}}let k,x=!1;function g(P){clearTimeout(k),k=setTimeout(()=>{x&&r.kind==="densities"?g(P):l.textContent=P},Gm)}let E=P=>{let z=P.composedPath()[0];Ae(z)===Ae(f)&&(x=P.detail)},M,N=e.scene.serial,$=e.newest_serial,v=()=>{clearTimeout(M),N>=$?f.classList.remove("waiting"):M=setTimeout(()=>f.classList.add("waiting"),Hm)},I=()=>{let P=p.filter(W=>!W.section.hidden),z=i?Cf(f.clientWidth,f.clientHeight,P.length):1;f.style.setProperty("--zoom",String(z));let G=P.map(({section:W,shell:R})=>i?R:W).map(W=>[W.clientWidth,W.clientHeight]);P.forEach((W,R)=>{W.resize(G[R][0],i?G[R][1]:c.height(),z)})},_=()=>{f.style.setProperty("--zoom","1");let[P,z]=mi[r.kind].map(G=>G*mi.zoom);for(let G of p)G.section.hidden||G.resize(P,z,mi.zoom)},L=P=>{i=P;for(let{section:G,rest:W}of p)G.hidden=!!i&&i!==r.kind&&i!==G.dataset.plot,G.hidden&&W();let z=p.some(({section:G})=>!G.hidden);f.classList.toggle("on-stage",!!i&&z),f.classList.toggle("off-stage",!z),I()},C=P=>{o=P,f.classList.toggle("dark",P),Pe(f,u.colours());for(let z of p)z.redraw()},B=P=>{P.key==="Escape"&&p.some(z=>z.cancel())&&P.stopPropagation()};f.addEventListener("mousedown",P=>{i&&P.target instanceof HTMLCanvasElement&&P.preventDefault()}),f.append(...c.above,O("div",{class:`${r.kind}-row`},...p.map(P=>P.section)),l);let T=new ResizeObserver(I);T.observe(f),window.addEventListener("resize",I),window.addEventListener("beforeprint",_),window.addEventListener("afterprint",I),window.addEventListener("keydown",B,!0),window.addEventListener(mn,E),C(e.dark),L(i);let U=P=>{c.take(P),N=P.serial;for(let G of p)G.redraw();s.acknowledge(),v();let z=c.aloud();z&&g(z)},V=It(f,P=>U(P[r.kind]));return{element:f,changes:{scene:U,newest_serial(P){$=P,v()},stage:L,dark:C},destroy(){T.disconnect(),V(),s.stop(),clearTimeout(k),clearTimeout(M),window.removeEventListener("resize",I),window.removeEventListener("beforeprint",_),window.removeEventListener("afterprint",I),window.removeEventListener("keydown",B,!0),window.removeEventListener(mn,E)}}}function Gt(e,t,r,n,o,i){let{values:a,error:s,limit:l}=e.measured[n],[f,u]=[r*t,(r+1)*t],c={values:a.slice(f,u),error:s.slice(f,u),limit:l.slice(f,u)};for(let[p,h]of o){let{place:b}=i.find(k=>k.name===p);c.values[b]=h,c.limit[b]=0}return c}var wn=(e,t,r)=>e.truth.subarray(r*t,(r+1)*t);var[Bf,Vt,$e,qt,Ff,gr]=[0,1,3,5,6,7],Mt=({mask:e,inputs:t},r)=>!!e[r]&&!Number.isNaN(t.values[r]),_e=({answer:e},t,r)=>e?.quantiles[t*gr+r]??Number.NaN;function gi(e,t){let r=Object.fromEntries(e.columns.map(s=>[s,new Float32Array(e.size).fill(Number.NaN)])),{truth:n,inputs:o}=t,i=new Uint8Array(e.size),a=new Uint8Array(e.size);for(let s=0;s<e.size;s++){let l=e.start+s,[f,u]=[o.values[l],o.error[l]],c=Mt(t,l),p=c&&!!o.limit[l];i[s]=c&&!p?1:0,a[s]=i[s]&&u>0?1:0,r.truth[s]=n[l],r.implied&&t.implied&&(r.implied[s]=t.implied[l]),i[s]&&!a[s]&&(r.exact[s]=f),i[s]||(r.median[s]=_e(t,l,$e)),r.low[s]=i[s]?f:_e(t,l,Vt),r.high[s]=i[s]?f:_e(t,l,qt),p&&r.limit&&(r.limit[s]=f),a[s]&&r.measured&&(r.measured[s]=f,r.from[s]=f-u,r.to[s]=f+u)}return e.extent!==null&&!i.every(Boolean)&&Km(e,t,r,i,a),r}function Km(e,t,r,n,o){let i=[...n.keys()].filter(s=>!n[s]),a=(s,l)=>_e(t,e.start+s,l);for(let s=0;s<e.size;s++){if(!o[s]||s&&o[s-1])continue;let l=s;for(;l<e.size&&o[l];)l++;let f=i.filter(c=>c<s).at(-1),u=i.find(c=>c>=l);for(let[c,p]of[["low",Vt],["high",qt]]){let h=l-s<=5?p:$e;for(let b=s;b<l;b++)if(f===void 0||u===void 0)r[c][b]=a(f??u??b,h);else{let k=(b-f)/(u-f);r[c][b]=(1-k)*a(f,h)+k*a(u,h)}}}}var Zm=1e9,Qm=1,Uf={log_ssfr:zf,half_mass_age:e=>e.observedAt-jf(e),half_mass_time:jf,recent_fraction:({history:e,observedAt:t})=>1-Wf(e.until(t-Qm),e.until(t)),formed_fraction:({history:e,observedAt:t})=>Wf(e.until(t),e.whole),fuv_dimming:e=>{let{dust:t,history:r,observedAt:n}=e,o=e.vector("sed")[t.place]+t.of_one_jy;return zf(e)>=t.quiescent?2.5*(r.rateAt(n)+t.of_one_sun_a_year-o):Number.NaN}};function zf({history:e,observedAt:t,scalar:r}){return e.rateAt(t)-r("log_stellar_mass")}function jf({history:e,observedAt:t}){return e.timeOf(e.until(t)/2)}var Wf=(e,t)=>t>0?e/t:Number.NaN;function Hf(e,t,r){let{rows:n}=e.about.table,o=n.find(l=>!l.is_vector),i=l=>{let f=h=>l(o.start+o.names.indexOf(h)),u=h=>{let b=n.find(k=>k.name===h);return Float64Array.from({length:b.size},(k,x)=>l(b.start+x))},c=n.find(h=>h.name==="sfh").axis,p=bi(c,u("sfh"));return{scalar:f,vector:u,observedAt:r(f("redshift")),history:p,dust:e.dust}},a=i(l=>_e(t,l,$e)),s=i(l=>t.truth[l]);return e.derived.map(({name:l,needs:f})=>({of_medians:Uf[l](a),truth:Uf[l](s),seen:f.every(([u,c])=>{for(let p=u;p<c;p++)if(!Mt(t,p)||t.inputs.limit[p])return!1;return!0})}))}function bi(e,t){let r=Array.from(t,i=>10**i*Zm),n=[0];for(let i=1;i<e.length;i++)n.push(n[i-1]+(e[i]-e[i-1])*(r[i]+r[i-1])/2);let o=i=>{let a=Math.min(Math.max(i,e[0]),e[e.length-1]),s=0;for(;s<e.length-2&&e[s+1]<a;)s++;return{before:s,part:(a-e[s])/(e[s+1]-e[s])}};return{whole:n[n.length-1],rateAt(i){if(!Number.isFinite(i))return Number.NaN;let{before:a,part:s}=o(i);return t[a]*(1-s)+t[a+1]*s},until(i){if(!Number.isFinite(i))return Number.NaN;let{before:a,part:s}=o(i),[l,f]=[r[a],r[a+1]];return n[a]+(e[a+1]-e[a])*s*(l+(f-l)*s/2)},timeOf(i){if(!Number.isFinite(i))return Number.NaN;let a=0;for(;a<e.length-2&&n[a+1]<=i;)a++;let s=i-n[a],l=(r[a+1]-r[a])/(e[a+1]-e[a]),f=r[a]+Math.sqrt(Math.max(r[a]**2+2*l*s,0));return e[a]+(f>0?2*s/f:0)}}}function Gf(e,t,r){let{edge:n,width:o,firsts:i,steps:a,counts:s,weights:l}=e,f=new Float64Array(i.length).fill(Number.NaN);if(!(r>0))return f;let u=Float64Array.from(t,g=>Number.isFinite(g)?10**g:0),c=Float64Array.from(t,g=>Number.isFinite(g)?1:0);Jm(e,u,r);let[p,h]=[u,c].map(g=>Xm(g,n,o)),b=wi(e.distance.log_redshift,e.distance.modulus,Math.log(r)),k=Math.log1p(r),x=0;for(let g=0;g<i.length;g++){let[E,M]=[0,0],[N,$]=[p(i[g]-k),h(i[g]-k)];for(let v=1;v<=s[g];v++,x++){let I=i[g]+v*a[g]-k,[_,L]=[p(I),h(I)];E+=l[x]*(_-N),M+=l[x]*(L-$),[N,$]=[_,L]}M>=.99&&(f[g]=Math.min(-2.5*Math.log10(E/M/3631)+b,32))}return f}function Vf({firsts:e,steps:t,counts:r},n){let o=Math.log1p(n);return[Math.min(...e)-o,Math.max(...e.map((i,a)=>i+r[a]*t[a]))-o]}function Jm({hydrogen:e},t,r){let{bins:n,transmission:o}=e,{before:i,part:a}=qf(e.redshift,r);for(let s=0;s<n;s++){let[l,f]=[o[i*n+s],o[(i+1)*n+s]];t[s]*=l+a*(f-l)}}function Xm(e,t,r){let n=new Float64Array(e.length+1);for(let o=0;o<e.length;o++)n[o+1]=n[o]+e[o]*r;return o=>{let i=Math.min(Math.max((o-t)/r,0),e.length),a=Math.min(Math.floor(i),e.length-1);return n[a]+(i-a)*(n[a+1]-n[a])}}function qf(e,t){let[r,n]=[0,e.length-1];for(;n-r>1;){let o=r+n>>1;e[o]<=t?r=o:n=o}return{before:r,part:Math.min(Math.max((t-e[r])/(e[r+1]-e[r]),0),1)}}function wi(e,t,r){let{before:n,part:o}=qf(e,r);return t[n]+o*(t[n+1]-t[n])}var Zf=.005,[Qf,Jf,eh]=["seen","predicted","partly seen"];function Xf(e,t,r){let{rows:n,size:o}=e.about.table,i=T=>n.find(U=>U.name===T),a=n.find(T=>!T.is_vector),s=T=>{let U=a.names.indexOf(T);return U<0?-1:a.start+U},[l,f]=["redshift","log_stellar_mass"].map(s),[u,c,p,h]=[0,1,2,3].map(()=>new Float64Array(o).fill(Number.NaN)),b=new Uint8Array(o);for(let T=0;T<o;T++)b[T]=Mt(t,T)&&!t.inputs.limit[T]?1:0,u[T]=b[T]?t.inputs.values[T]:_e(t,T,$e),c[T]=b[T]?t.inputs.error[T]:0;let{camera:k,has_history:x}=e,[g,E]=[i("sed"),i("sfh")],M=k&&l>=0&&g?k.places:[],N=T=>u.subarray(T.start,T.start+T.size),$=new Uint8Array(0),v=new Uint8Array(0);if(M.length&&k&&g){let T=Gf(k,N(g),u[l]);M.forEach((P,z)=>{p[P]=T[z]});let[U,V]=Vf(k,u[l]);$=Yf(g,b,P=>Math.log(P)>=U&&Math.log(P)<=V)}if(x&&l>=0&&E){let T=r(u[l]),U=T>=E.axis[0]&&T<=E.axis[E.size-1];p[f]=U?Math.log10(bi(E.axis,N(E)).until(T)):Number.NaN,v=Yf(E,b,V=>V<=T)}let I=T=>b[l]===1&&T.every(Boolean),_=T=>b[T]===1&&c[T]===0&&I(T===f?v:$);for(let T of[...M,...x?[f]:[]])Number.isFinite(p[T])&&!_(T)&&(h[T]=p[T]);let L={values:u,seen:b,error:c,implied:p,news:h};if(!t.answer)return{parts:L,sentence:""};let B=[th(L,M,l,$),x?oh(L,f,v):""].filter(Boolean).join("; ");return{parts:L,sentence:B?`${B[0].toUpperCase()}${B.slice(1)}.`:""}}var Yf=(e,t,r)=>Uint8Array.from(e.axis.flatMap((n,o)=>r(n)?[t[e.start+o]]:[])),yi=({values:e,error:t,implied:r},n)=>t[n]>0?Number.NaN:r[n]-e[n];function th(e,t,r,n){let o=t.filter(u=>Number.isFinite(e.news[u])),i=o.filter(u=>Number.isFinite(yi(e,u))),[a,s]=[br(n),br([e.seen[r]])],l=`the ${a} spectrum at ${s===a?"":`the ${s} `}z ${e.values[r].toFixed(2)}`;if(i.length){let u=br(i.map(h=>e.seen[h])),c=u===Qf?"those seen":u===Jf?"predicted":"those seen and predicted",p=i.map(h=>yi(e,h));return`${l} gives magnitudes ${rh(p,c)}`}if(!o.length)return"";let f=o.filter(u=>Math.abs(e.implied[u]-e.values[u])<=e.error[u]);return`${l} lies within 1σ of ${f.length} of ${o.length} measured magnitudes`}function rh(e,t){let[r,n,o]=[16,50,84].map(a=>nh(e,a)),i=(a,s)=>e.length>1?` (${Kf(a)} to ${Kf(s)})`:"";return Math.abs(n)<Zf?`as bright as ${t}${i(r,o)}`:n>0?`${n.toFixed(2)} fainter${i(r,o)} than ${t}`:`${(-n).toFixed(2)} brighter${i(-o,-r)} than ${t}`}var Kf=e=>Number(e.toFixed(2))===0?e.toFixed(2).replace("-",""):e.toFixed(2).replace("-","−");function nh(e,t){let r=[...e].sort((a,s)=>a-s),n=(r.length-1)*t/100,o=Math.floor(n),i=Math.min(o+1,r.length-1);return r[o]+(n-o)*(r[i]-r[o])}function oh(e,t,r){if(!Number.isFinite(e.news[t]))return"";let n=yi(e,t),[o,i]=[br(r),br([e.seen[t]])],a=i===o?"the stellar mass":`the ${i} stellar mass`;return Math.abs(n)<Zf?`the ${o} history forms ${a}`:`the ${o} history forms ${Math.abs(n).toFixed(2)} dex ${n>0?"more":"less"} than ${a}`}function br(e){let t=Array.from(e,Boolean);return t.every(Boolean)?Qf:t.some(Boolean)?eh:Jf}var ih=[-5,-4,...Array.from({length:25},(e,t)=>t/4-3),4,5],ah=5,sh=.05,lh=.6,fh=[.16,.5,.84],ch=Math.sqrt(2*Math.PI);function uh(e){let t=1/(1+Math.abs(e)/2),n=[...[-1.26551223,1.00002368,.37409196,.09678418,-.18628806,.27886807,-1.13520398,1.48851587,-.82215223],.17087277].reduceRight((i,a)=>a+t*i,0),o=t*Math.exp(n-e*e);return e>=0?o:2-o}var vi=({weights:e,means:t,sigmas:r},n)=>e.reduce((o,i,a)=>o+i*uh((t[a]-n)/(r[a]*Math.SQRT2))/2,0);function ec(e){let t=vi(e,e.low);return{from:t,held:vi(e,e.high)-t}}function yn(e,t){let{from:r,held:n}=ec(e);return Float64Array.from(t,o=>Math.min(Math.max((vi(e,o)-r)/n,0),1))}function xi(e,t){let{weights:r,means:n,sigmas:o,low:i,high:a}=e,{held:s}=ec(e);return Float64Array.from(t,l=>{if(l<i||l>a)return 0;let f=0;for(let u=0;u<r.length;u++){let c=(l-n[u])/o[u];f+=r[u]/o[u]*Math.exp(-c*c/2)}return f/ch/s})}function vn(e){let[{low:t,high:r}]=e,n=(r-t)/160,o=Array.from({length:161},(i,a)=>t+a*n);for(let{weights:i,means:a,sigmas:s}of e)for(let l=0;l<i.length;l++)s[l]<ah*n&&i[l]>.001&&o.push(...ih.map(f=>a[l]+f*s[l]));return tc(o.map(i=>Math.min(Math.max(i,t),r)))}var tc=e=>Float64Array.from(new Set(e)).sort();function rc(e,t){let r=tc([...vn([e]),Math.min(Math.max(t,e.low),e.high)]),n=yn(e,r),o=Math.max(t-e.high,e.low-t,0);for(let i=1;i<r.length;i++){let[a,s]=r[i]<=t?[n[i-1],n[i]]:[1-n[i-1],1-n[i]];o+=(a*a+a*s+s*s)/3*(r[i]-r[i-1])}return o}function nc(e){let t=vn([e]),r=dh(xi(e,t));if(!r.length)return[];let n=yn(e,t),o=[0,...r.map(s=>n[s]),1],a=o.slice(1).map((s,l)=>({low:o[l],share:s-o[l]})).filter(s=>s.share>=sh);return a.length<2?[]:a.map(({low:s,share:l})=>{let[f,u,c]=fh.map(p=>ph(t,n,s+l*p));return[u,l,(c-f)/2]})}function dh(e){let t=e.length,r=i=>(i===0||e[i]>e[i-1])&&(i===t-1||e[i]>=e[i+1]),n=[],o=[];for(let i=0;i<t;i++){if(!r(i))continue;let a=!1;for(;n.length;){let s=n[n.length-1],l=s;for(let f=s;f<i;f++)e[f]<e[l]&&(l=f);if(e[l]<=lh*Math.min(e[s],e[i])){o.push(l);break}if(a=e[i]<=e[s],a)break;n.pop(),o.pop()}a||n.push(i)}return o}function ph(e,t,r){let n=Math.max(t.findIndex(i=>i>=r),1),o=t[n]-t[n-1];return o>0?e[n-1]+(r-t[n-1])/o*(e[n]-e[n-1]):e[n]}var mh="shown";function oc(e,t){let{parts:r,sentence:n}=Xf(e,t.now,i=>ki(e,i)),o={...t,now:{...t.now,implied:r.news}};return{vectors:{...hh(e,o),agreement:n},densities:gh(e,o),derived:Hf(e,t.now,i=>ki(e,i)),place:t.now.answer?.place??null}}function hh(e,{snapshot:t,serial:r,name:n,now:o,pins:i}){let s=e.vectors.panels.flatMap(c=>c.rows.map(p=>p.name)).map(c=>e.about.table.rows.find(p=>p.name===c)).filter(c=>c!==void 0),l=s.flatMap(c=>Object.values(gi(c,o)));for(let c of i)for(let p of s){let h=gi(p,c);h.median.forEach((b,k)=>{Number.isNaN(b)&&(h.median[k]=h.exact[k])}),l.push(...e.vectors.pin_columns.map(b=>h[b]))}let f=wh(e,t,o),u=Number.isFinite(f.value);return{serial:r,row:n,numbers:ic(l),pin_masks:t.pins.map(c=>pt(e.about.table,c)),reference:t.reference,hidden:Object.fromEntries(s.filter(c=>c.extent).map(c=>[c.name,dt(c,t.mask,!0)])),frame:t.frame,time:t.time,sfr:t.sfr,stretch:u?1+f.value:0,redshift_of:f.whose,observed_at:u?ki(e,f.value):Number.NaN,edited:t.edits.map(([c])=>c),truth:t.truth,agreement:"",filters:e.filters}}function gh(e,{snapshot:t,serial:r,name:n,now:o,pins:i}){let{scalars:a}=e.about,s=[o,...i].map(c=>c.answer).filter(c=>c!==null),l=a.map(c=>s.length?vn(s.map(p=>p.densities[c])):[]),f=s.flatMap(c=>a.map((p,h)=>xi(c.densities[p],l[h]))),u=s.length?[o,...i.filter(c=>c.answer)]:[o];return{serial:r,row:n,numbers:ic([...l,...f]),points:l.map(c=>c.length),scalars:u.map((c,p)=>a.map(h=>bh(e,t,c,h,p===0)))}}function bh(e,t,r,n,o){let i=wr(e,n),a=Mt(r,i),s=r.truth[i],l=r.answer?.densities[n],f=o&&!a&&l!==void 0,[u,c,p,h,b]=[Bf,Vt,$e,qt,Ff].map(k=>_e(r,i,k));return{lowest:u,low:c,median:p,high:h,highest:b,truth:s,seen:a,percentile:f&&Number.isFinite(s)?100*yn(l,[s])[0]:Number.NaN,crps:f&&Number.isFinite(s)?rc(l,s):Number.NaN,peaks:f?nc(l):[],value:a?r.inputs.values[i]:Number.NaN,edited:t.edits.some(([k])=>k===n),implied:r.implied?.[i]??Number.NaN}}function wr({about:e},t){let r=e.table.rows.find(n=>!n.is_vector);return r.start+r.names.indexOf(t)}function wh(e,t,r){if(!e.about.scalars.includes("redshift"))return{value:Number.NaN,whose:""};let n=wr(e,"redshift"),o=t.edits.find(([i])=>i==="redshift");return o?{value:o[1],whose:"edited"}:Number.isFinite(r.truth[n])?{value:r.truth[n],whose:"own"}:{value:_e(r,n,$e),whose:"predicted"}}function ki({ages:e},t){return Number.isFinite(t)?wi(e.redshift,e.age,t):Number.NaN}function ic(e){let t=new Float32Array(e.reduce((n,o)=>n+o.length,0)),r=0;for(let n of e)t.set(n,r),r+=n.length;return t}var ac=(e,t)=>t.truth===mh?e:new Float32Array(e.length).fill(Number.NaN);function sc(e,{table:t,scalars:r}){let n=t.rows.find(s=>!s.is_vector)?.start??0,o=Object.fromEntries(r.map((s,l)=>[s,yh(e,n+l)]));if(!e[0]?.place)return o;let[i,a]=[0,1].map(s=>Float32Array.from(e,l=>l.place?.[s]??Number.NaN));return{...o,map_x:i,map_y:a}}var yh=(e,t)=>Float32Array.from(e,r=>r.quantiles[t*gr+$e]);var vh=300;function lc(e,t,r){let n=null,o=new Map,i=0,a=!1;function s({drawing:c,galaxies:p,snapshot:h,name:b},k){let{row:x,noise:g,edits:E}=h;return{key:JSON.stringify([b,c.filters.names,g,E,[...k].join("")]),inputs:Gt(p,c.about.table.size,x,g,E,c.editable)}}function l(c){let{drawing:p,galaxies:h,snapshot:b}=c,k=ac(wn(h,p.about.table.size,b.row),b),[x,...g]=[b.mask,...b.pins].map(E=>{let{key:M,inputs:N}=s(c,E);return{truth:k,inputs:N,mask:E,answer:o.get(M)??null}});return oc(p,{snapshot:b,serial:c.serial,name:c.name,now:x,pins:g})}async function f(c,p){for(let h of[p.snapshot.mask,...p.snapshot.pins]){let{key:b,inputs:k}=s(p,h);if(o.has(b))continue;let[x]=await c([{inputs:k,mask:h}],p.drawing.about);o.set(b,x),o.size>vh&&o.delete(o.keys().next().value)}}async function u(){if(i++,!a){a=!0;try{for(let c=-1;c!==i;){c=i;let p=e();n&&await f(n,p),t(l(p))}}catch(c){r(c)}finally{a=!1}}}return{follow:u,first:()=>l(e()),begin(c){return n=c,u()},async beginQuietly(c){await f(c,e()),n=c},get ask(){return n},inputs(){let c=e();return s(c,c.snapshot.mask).inputs}}}var fc=`:host {
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
`;var yr=`.plots {
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
`;function we(e,t,r,n=()=>{}){let o=O("div",{class:"part"}),i=o.attachShadow({mode:"open"});i.append(...r.map(f=>O("style",{},f)));let a={...t},s=f=>{for(let[u,c]of Object.entries(f))a[u]=c,l.changes?.[u]?.(c)},l=e(a,{send:n,set:(f,u)=>s({[f]:u})});return i.append(l.element),{element:o,set:s,view:l}}var Nh=.01,Mh=.1,Eh=100,cc=10,Ah=12,uc=4,[dc,pc,mc]=[" alone"," measured","questions"];async function hc(e,t,r,n,o){let{ood:i}=e,[a,s,l,f]=[0,"",0,""];for(let{hidden:p,names:h,end:b}of $h(e,n)){if(await new Promise(x=>setTimeout(x)),!o())return null;let[k]=await t([{inputs:r,mask:n.map((x,g)=>p[g]?0:x)}],e.about);for(let x of h){let g=bc(e,x).filter(v=>p[v]),E=g.some(v=>r.error[v]>0),M=x+b,N=E&&i.rare[M+pc]||i.rare[M];if(E&&(f=pc),!N?.length)continue;l++;let $=Lh(Sh(i,k.quantiles,r,g),N,i.rarities);$<a&&([a,s]=[$,x])}}let u=(i.rare[mc+f]??i.rare[mc]??[1])[0],c=Math.min(Rh(a,l,u)/-2,cc);for(let{name:p,beyond:h}of Oh(e,r,n))h>c&&h>=1&&([c,s]=[Math.min(h,cc),p]);return{score:c,variable:s}}function gc({ood:e,about:t},r,n){if(!(r>=e.warn))return"";let o=t.table.rows.find(s=>s.name===n||s.names.includes(n)),i=o.is_vector?o.label:o.labels[o.names.indexOf(n)],a=o.name==="photometry"?"photometry in other surveys' filters":i;return/[a-z]/.test(a[1]??"")&&(a=a[0].toLowerCase()+a.slice(1)),`Take care, more unusual than 99% of the training galaxies: its ${a} surprises the model as ${Th(r)} of theirs does`}function Th(e){if(2*e>uc)return`fewer than 1 in ${(10**uc).toLocaleString("en")}`;let t=10**(2*e),r=10**Math.floor(Math.log10(t));return`1 in ${(Math.round(t/r)*r).toLocaleString("en")}`}function*$h({about:e,ood:t},r){let{rows:n,size:o}=e.table;for(let a of[1,0]){let s=new Uint8Array(o),l=[];for(let f of n){if(!f.is_vector)continue;let u=!1;for(let c=0;c<f.size;c++)(f.size<=f.patch?c:Math.floor(c/f.patch))%2!==a||!r[f.start+c]||(s[f.start+c]=1,u=!0);u&&l.push(f.name)}l.length&&(yield{hidden:s,names:l,end:""})}for(let a of n){if(!a.is_vector||a.extent!==null||!(a.name+dc in t.rare))continue;let s=Array.from({length:a.size},(f,u)=>a.start+u).filter(f=>r[f]);if(s.length<2)continue;let l=Math.min(s.length,Ah);for(let f=0;f<l;f++){let u=new Uint8Array(o);s.forEach((c,p)=>{p%l===f&&(u[c]=1)}),yield{hidden:u,names:[a.name],end:dc}}}let i=n.find(a=>!a.is_vector);for(let[a,s]of i.names.entries()){let l=i.start+a;if(!r[l])continue;let f=new Uint8Array(o);f[l]=1,yield{hidden:f,names:[s],end:""}}}function bc({about:e},t){for(let r of e.table.rows){if(r.is_vector&&r.name===t)return Array.from({length:r.size},(n,o)=>r.start+o);if(!r.is_vector&&r.names.includes(t))return[r.start+r.names.indexOf(t)]}return[]}function Sh({spread:e},t,{values:r,error:n,limit:o},i){let[a,s]=[0,0];for(let l of i){let f=r[l];if(Number.isNaN(f))continue;s++;let[u,c,p]=[Vt,$e,qt].map(k=>t[l*gr+k]),h=Math.max(f>c?p-c:c-u,Nh*e[l]),b=o[l]?Math.max(f-c,0):Math.abs(f-c);a+=Math.min(b/Math.hypot(h,n[l]),Eh)**2}return Math.sqrt(a/Math.max(s,1))}function Oh(e,{values:t,error:r,limit:n},o){let{about:i,ood:a}=e;return i.table.rows.flatMap(l=>l.is_vector?[l.name]:l.names).map(l=>{let f=0;for(let u of bc(e,l)){if(!o[u]||n[u]||Number.isNaN(t[u]))continue;let c=Math.max(t[u]-a.high[u],a.low[u]-t[u]);f=Math.max(f,c/Math.hypot(Mh*a.spread[u],r[u]))}return{name:l,beyond:f}})}function Lh(e,t,r){let n=r.slice(0,t.length).map(Math.log10),o=[];t.forEach((f,u)=>{o.push(Math.max(f+1e-9*u,o[u-1]??-1/0))});let i=o.length-1,a=f=>(n[f+1]-n[f])/Math.max(o[f+1]-o[f],1e-6);if(e>o[i])return Math.min(n[i]+a(i-1)*(e-o[i]),0);if(e<o[0])return Math.min(n[0]+a(0)*(e-o[0]),0);let s=Math.min(Math.max(o.findIndex(f=>f>=e)-1,0),i-1),l=o[s+1]>o[s]?(e-o[s])/(o[s+1]-o[s]):0;return Math.min(n[s]+l*(n[s+1]-n[s]),0)}function Rh(e,t,r){let n=Math.log10(Math.max(t,1))*r,o=e+n;return o<-2?o:Math.log10(-Math.expm1(10**n*Math.log1p(-Math.min(10**e,1-1e-12))))}var _h=400;function wc(e,t,r){let n=O("p",{class:"warning",role:"status","aria-live":"polite"}),[o,i]=[0,r.now.row],a;async function s(){let{ask:f}=t;if(!f||!Object.keys(e.ood.rare).length)return;let u=o,c=await hc(e,f,t.inputs(),r.now.mask,()=>u===o);c&&(n.textContent=gc(e,c.score,c.variable)),c&&(n.title=n.textContent??"")}let l=()=>{o++,clearTimeout(a),a=setTimeout(()=>s().catch(()=>{}),_h),r.now.row!==i&&(n.textContent=""),i=r.now.row};return r.follow(l),{element:n,begin:l}}var yc=[yr,Ef,Xs];function vc(e,t,r,n,o){let i=0,a=()=>{},l=lc(()=>({drawing:e,galaxies:t,snapshot:n.drawn,name:t.rows[n.drawn.row],serial:i++}),g,o),f=l.first(),u={newest_serial:0,colours:r,stage:"",dark:!1},c=we(hi,{spec:e.vectors,scene:f.vectors,...u},yc,n.receive),p=we(hi,{spec:e.densities,scene:f.densities,...u},yc,n.receive),h={panels:e.densities.panels,scalars:f.densities.scalars[0],colours:r,dark:!1},b=we(Mf,h,[gl]),k={spec:e.derived_spec,numbers:f.derived,colours:r,dark:!1},x=we(hl,k,[fc,el]);function g(N){c.set({scene:N.vectors}),p.set({scene:N.densities}),b.set({scalars:N.densities.scalars[0]}),x.set({numbers:N.derived}),a(N.place)}n.follow(l.follow);let E=wc(e,l,n),M=O("style");return c.element.shadowRoot?.append(M),{headline:b.element,derived:x.element,vectors:c.element,densities:p.element,async begin(N){await l.begin(N),E.begin()},warning:E.element,followPlace(N){a=N},only(N){M.textContent=N?`section:not([data-plot="${N}"]) { display: none }`:""},destroy(){for(let N of[c,p,b,x])N.view.destroy?.()},dark(N){for(let $ of[c,p])$.set({dark:N});b.set({dark:N}),x.set({dark:N})}}}var Ph={A:1,B:2},Ni=4,Yt=["A","B"],Mi={A:"group_a",B:"group_b"};function xn(e,{marks:t=[]}){return t.some(r=>r&Ni)?{...e,x:e.x.map((r,n)=>t[n]&Ni?Number.NaN:r)}:e}function xc(e,t,r,{marks:n=[]},{frame:o,x:i,y:a},s){Me(e,o,()=>{e.fillStyle=s.edge,e.globalAlpha=.5,e.beginPath(),n.forEach((l,f)=>{if(!(l&Ni))return;let[u,c]=[i(r.x[f]),a(r.y[f])];e.moveTo(u+.7*t.size,c),e.arc(u,c,.7*t.size,0,2*Math.PI)}),e.fill(),e.globalAlpha=1})}function kc(e,t,{marks:r=[]},{frame:n,x:o,y:i},a){Me(e,n,()=>{for(let s of Yt){e.beginPath(),r.forEach((l,f)=>{let[u,c]=[o(t.x[f]),i(t.y[f])];!(l&Ph[s])||Number.isNaN(u)||Number.isNaN(c)||(s==="A"?(e.moveTo(u+3.6,c),e.arc(u,c,3.6,0,2*Math.PI)):e.rect(u-4,c-4,8,8))});for(let[l,f]of[[3.4,a.ground],[1.6,a[Mi[s]]]])e.lineWidth=l,e.strokeStyle=f,e.stroke()}})}function Nc(e,t){let r={chosen:null,last:"A"},n=Yt.map(l=>{let f=O("button",{type:"button",class:`lasso-${l}`,"aria-pressed":"false","aria-label":`lasso group ${l}`,title:`draw around points: they are group ${l} then (Shift and drag does it, too; by keyboard Shift and arrows, Enter)`},O("i"),l);return f.addEventListener("click",()=>s(r.chosen===l?null:l)),f}),o=O("button",{type:"button",title:"the groups as stacks, as a list, as files"},"stacks ›"),i=O("button",{type:"button","aria-label":"let the groups A and B go",title:"let A and B go"},"×");o.addEventListener("click",()=>e({act:"look"})),i.addEventListener("click",()=>e({act:"clear"}));let a=O("div",{class:"groups",role:"group","aria-label":"groups"},"lasso",...n,o,i);function s(l){r.chosen=l,r.last=l??r.last,n.forEach((f,u)=>{f.setAttribute("aria-pressed",String(Yt[u]===l))}),t()}return{bar:a,choose:s,get isChosen(){return r.chosen!==null},get letter(){return r.last},show({counts:l={A:0,B:0}}){n.forEach((f,u)=>{let c=l[Yt[u]];f.replaceChildren(O("i"),c?`${Yt[u]} ${c}`:Yt[u])});for(let f of[o,i])f.hidden=!l.A&&!l.B}}}function Ch(e,t,r){let n=!1;for(let o=0,i=r.length-1;o<r.length;i=o++){let[a,s]=r[o],[l,f]=r[i];s>t!=f>t&&e<(l-a)*(t-s)/(f-s)+a&&(n=!n)}return n}function Ei(e,t,r){let n=Math.min(...r.map(([a])=>a)),o=Math.max(...r.map(([a])=>a)),i=[];for(let a=0;a<e;a++){let[s,l]=t(a);s>=n&&s<=o&&Ch(s,l,r)&&i.push(a)}return i}function kn([e,t],[r,n]){return[[e,t],[r,t],[r,n],[e,n]]}var Ih=4,Dh=2,Mc=.02,Ec="http://www.w3.org/2000/svg",Bh={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]};function Ac({canvas:e,shell:t,frame:r,colour:n,isChosen:o,take:i,click:a,leave:s,tell:l}){let f=document.createElementNS(Ec,"path"),u=document.createElementNS(Ec,"svg");u.setAttribute("class","lasso"),u.setAttribute("aria-hidden","true"),u.append(f),t.append(u);let c=null,p=null,h=g=>{let{left:E,right:M,top:N,bottom:$}=r(),[v,I]=Re({canvas:e},g);return[Math.min(Math.max(v,E),M),Math.min(Math.max(I,N),$)]},b=(g,E=!0)=>{let M=g.map(([N,$])=>`${N.toFixed(1)} ${$.toFixed(1)}`).join("L");f.setAttribute("d",M&&`M${M}${E?"Z":""}`),f.setAttribute("stroke",n()),f.setAttribute("fill",E?n():"none")},k=()=>{let g=c!==null||p!==null;return[c,p]=[null,null],b([]),g};e.addEventListener("pointerdown",g=>{g.button!==0||!(g.shiftKey||o())||(k(),c={outline:[h(g)],hasMoved:!1,id:g.pointerId},e.setPointerCapture(g.pointerId),g.stopImmediatePropagation())}),e.addEventListener("pointermove",g=>{if(!c||g.pointerId!==c.id)return;let E=h(g),[M,N]=c.outline.at(-1);c.hasMoved||=Math.hypot(E[0]-c.outline[0][0],E[1]-c.outline[0][1])>Ih,Math.hypot(E[0]-M,E[1]-N)>=Dh&&c.outline.push(E),c.hasMoved&&b(c.outline),g.stopImmediatePropagation()}),e.addEventListener("pointerup",g=>{if(!c||g.pointerId!==c.id)return;let{outline:E,hasMoved:M}=c;k(),M&&E.length>2?i(E):M||a(g),g.stopImmediatePropagation()}),e.addEventListener("pointercancel",k);let x=g=>{let E=Bh[g.key];if(!E||!(g.shiftKey||o()||p?.from))return!1;let{left:M,right:N,top:$,bottom:v}=r();p??={at:[(M+N)/2,($+v)/2],from:null},g.shiftKey?p.from??=p.at:p.from=null;let[I,_]=p.at;return p.at=[Math.min(Math.max(I+E[0]*Mc*(N-M),M),N),Math.min(Math.max(_+E[1]*Mc*(v-$),$),v)],p.from?b(kn(p.from,p.at)):b(Fh(p.at),!1),l(p.from&&kn(p.from,p.at)),!0};e.addEventListener("keydown",g=>{let E=p?.from;if(!x(g))if((g.key==="Enter"||g.key===" ")&&p&&E){let M=kn(E,p.at);k(),i(M)}else if(g.key==="Escape"&&(c||p))k(),l(null);else if(g.key==="Escape"&&o())s();else return;g.preventDefault(),g.stopImmediatePropagation()}),e.addEventListener("blur",k)}var Fh=([e,t])=>[[e-8,t],[e+8,t],[e,t],[e,t-8],[e,t+8]];var Uh=50,Nn=(e,{diverging:t})=>t?e.diverging:e.palette;function Tc({values:e,low:t,high:r,title:n},o){return`${n} ${ce(e[o],ht((r-t)/Uh))}`}function $c(e,t,r){if(!t)return[r.answer,r.hidden];let n=Nn(e,t),o=n[n.length>>1];return t.own?[o,r.hidden]:[r.answer,o]}function Sc(e,t,r,n,o){let{low:i,high:a,title:s}=r,l=Nn(t,r),f=n.right+12,u=n.top+18,c=n.bottom-u;l.forEach((b,k)=>{e.fillStyle=b,e.fillRect(f,u+c*(1-(k+1)/l.length),10,c/l.length+.6)});let p=he(i,a,u+c,u);e.textBaseline="middle",e.textAlign="left",e.fillStyle=o.soft;for(let b of Fe(i,a,5))e.fillText(be(b),f+14,p(b));let h=e.measureText(s).width;e.globalAlpha=.85,e.fillStyle=o.ground,e.fillRect(f+50-h-4,n.top-4,h+8,16),e.globalAlpha=1,e.fillStyle=o.soft,e.textAlign="right",e.fillText(s,f+50,n.top+4)}function Oc(e,{frame:t,x:r,y:n},o,i,a){e.strokeStyle=a.grid,e.fillStyle=a.soft,e.lineWidth=1,e.textBaseline="middle",e.textAlign="center",e.beginPath();for(let s of o)e.moveTo(r(s),t.top),e.lineTo(r(s),t.bottom),e.fillText(be(s),r(s),t.bottom+11);e.textAlign="right";for(let s of i)e.moveTo(t.left,n(s)),e.lineTo(t.right,n(s)),e.fillText(be(s),t.left-6,n(s));e.stroke()}function Rc(e,t,r,n,o,i=!1){let a={left:e.axes?56:8,right:r-(e.coloured||i?66:14),top:8,bottom:n-(e.axes?40:8)},[s,l,f,u]=t,c=(x,g,E)=>{let M=(x+g)/2+E*(g-x),N=(g-x)/2/o.zoom;return[M-N,M+N]},[p,h]=c(s,l,o.x),[b,k]=c(f,u,o.y);return{frame:a,x:he(p,h,a.left,a.right),y:he(k,b,a.top,a.bottom)}}function _c(e,t,r,n,o,i){let{frame:a}=o;e.font=Te,e.setLineDash([]),t.axes&&Hh(e,r,o,i),e.save(),e.beginPath(),e.rect(a.left,a.top,a.right-a.left,a.bottom-a.top),e.clip();let s=r.x.length-(r.behind??0);e.globalAlpha=n?.8:.45,n&&!(r.behind&&n.own)?Lc(e,t,r,r.behind?s:0,r.x.length,n,o,i):zh(e,t,r,r.behind?s:0,r.behind?i.hidden:i.answer,o),e.globalAlpha=1,r.behind&&n?.own?Lc(e,t,r,0,s,n,o,i):r.behind&&jh(e,t,r,o,i),e.restore(),r.behind&&r.legend&&Wh(e,r.legend,$c(t,n,i),a,i),n&&Sc(e,t,n,a,i)}function Pc(e,t,r,n,{frame:o,x:i,y:a},s){let[l,f]=n>=0?[r.x[n],r.y[n]]:[Number.NaN,Number.NaN];Number.isNaN(l)||Number.isNaN(f)||Me(e,o,()=>{e.strokeStyle=t.coloured&&!r.behind?s.answer:s.ink,e.lineWidth=2.5,e.beginPath(),e.arc(i(l),a(f),7,0,2*Math.PI),e.stroke()})}function Ai(e,{x:t,y:r},{frame:n,x:o,y:i},a){for(let s of e){let l=o(t[s]),f=i(r[s]);l>n.left-4&&l<n.right+4&&f>n.top-4&&f<n.bottom+4&&a(l,f)}}function zh(e,t,r,n,o,i){e.fillStyle=o;let a=Array.from({length:r.x.length-n},(s,l)=>n+l);Ai(a,r,i,(s,l)=>{e.beginPath(),e.moveTo(s+t.size,l),e.arc(s,l,t.size,0,2*Math.PI),e.fill()})}function Lc(e,t,r,n,o,i,a,s){let{values:l,low:f,high:u}=i,c=Nn(t,i),p=c.length,h=Array.from({length:p+1},()=>[]);for(let b=n;b<o;b++){let k=(l[b]-f)/(u-f);h[Number.isNaN(k)?p:Math.min(Math.max(Math.floor(k*p),0),p-1)].push(b)}h.forEach((b,k)=>{b.length&&(e.fillStyle=k===p?s.hidden:c[k],e.beginPath(),Ai(b,r,a,(x,g)=>{e.moveTo(x+t.size,g),e.arc(x,g,t.size,0,2*Math.PI)}),e.fill())})}function jh(e,t,r,n,o){let i=Array.from({length:r.x.length-(r.behind??0)},(a,s)=>s);e.fillStyle=o.answer,e.globalAlpha=.75,e.beginPath(),Ai(i,r,n,(a,s)=>{e.moveTo(a+t.size*.8,s),e.arc(a,s,t.size*.8,0,2*Math.PI)}),e.fill(),e.globalAlpha=1}function Wh(e,t,r,n,o){let i=Math.max(...t.map(a=>e.measureText(a).width))+26;e.globalAlpha=.85,e.fillStyle=o.ground,e.fillRect(n.left+2,n.top+2,i,36),e.globalAlpha=1,e.textAlign="left",e.textBaseline="middle",t.forEach((a,s)=>{let l=n.top+12+17*s;e.fillStyle=r[s],e.beginPath(),e.arc(n.left+12,l,4,0,2*Math.PI),e.fill(),e.fillStyle=o.ink,e.fillText(a,n.left+22,l)})}function Hh(e,t,{frame:r,x:n,y:o},i){let[a,s]=n.domain(),[l,f]=o.domain();Oc(e,{frame:r,x:n,y:o},Fe(a,s,6),Fe(f,l,6),i),e.strokeStyle=i.soft,e.setLineDash([5,4]),e.beginPath(),e.moveTo(r.left,o(a)),e.lineTo(r.right,o(s)),e.stroke(),e.setLineDash([]),e.textAlign="center",e.fillText(t.x_label,(r.left+r.right)/2,r.bottom+30),Zr(e,t.y_label,12,(r.top+r.bottom)/2)}var Gh=10,Vh=4,Cc=60,Ic={"+":[1.3,0,0],"=":[1.3,0,0],"-":[1/1.3,0,0],ArrowLeft:[1,-.1,0],ArrowRight:[1,.1,0],ArrowUp:[1,0,.1],ArrowDown:[1,0,-.1],0:[0,0,0]};function Ti(e,t){let{spec:r,colours:n}=e,o={zoom:1,x:0,y:0},i=O("canvas",{role:"img",tabindex:0}),a=O("div",{class:"tip"}),s=Nc(t.send,()=>{i.classList.toggle("lassoing",s.isChosen),s.isChosen&&i.focus()}),l=Dt(r.key,r.title,v),f=O("div",{class:"head"},O("b",{},r.title),...r.selectable?[s.bar]:[],l),u=O("div",{class:"unseen",role:"status"}),c=O("div",{class:"shell"},i,a,u),p=O("div",{class:"plots points","data-plot":r.key},f,c),[h,b,k,x]=[Dc(e.points),Bc(e.colouring),e.here,e.dark],g=e.groups,E=xn(h,g),M,N=null,$=()=>n[x?"dark":"light"];function v(R){return Wr(R,r.title,G.width,r.height,$(),I)}function I(R){M=Rc(r,h.ends,G.width,r.height,o,b!==null),xc(R,r,h,g,M,$()),_c(R,r,E,b,M,$()),kc(R,h,g,M,$()),Pc(R,b?r:{...r,coloured:!1},h,k,M,$())}function _(){G.width>0&&(I(Kr(i,G.width,r.height)),i.setAttribute("aria-label",h.words))}let L=R=>[M.x(h.x[R]),M.y(h.y[R])],C=R=>[M.x(E.x[R]),M.y(E.y[R])],B=()=>h.x.length-(h.behind??0);function T(R){let D=i.getBoundingClientRect(),j=-1,K=Gh;for(let Z=0;Z<B();Z++){let[ie,de]=C(Z),re=Math.hypot(ie-R.clientX+D.left,de-R.clientY+D.top);re<K&&([j,K]=[Z,re])}return j}function U(R){let D=T(R);D>=0&&t.send(D)}function V(R){let D=T(R);if(a.style.display=D<0?"none":"block",i.style.cursor=D<0?r.zoomable?"grab":"default":"pointer",D<0)return;let j=[`galaxy ${h.rows?h.rows[D]:D}`];r.axes&&j.push(`${h.x_word??"true"} ${ce(h.x[D])}`,`predicted ${ce(h.y[D])}`),b&&!Number.isNaN(b.values[D]??Number.NaN)&&j.push(Tc(b,D)),a.replaceChildren(...j.map(re=>O("div",{},re)));let[K,Z]=L(D),[ie,de]=K>G.width/2?["auto",`${G.width-K+12}px`]:[`${K+12}px`,"auto"];Object.assign(a.style,{left:ie,right:de,top:`${Math.max(Z-30,0)}px`})}function P(R,D,j){Object.assign(o,{zoom:Math.min(Math.max(R,1),Cc),x:D,y:j}),o.zoom===1&&Object.assign(o,{x:0,y:0}),_()}if(Ac({canvas:i,shell:c,frame:()=>M.frame,colour:()=>$()[Mi[s.letter]],isChosen:()=>s.isChosen,take(R){let D=Ei(B(),C,R);D.length?t.send({act:"lasso",group:s.letter,points:D}):u.textContent="No point lies within."},click:U,leave:()=>s.choose(null),tell(R){let D=R&&Ei(B(),C,R).length;u.textContent=D===null?"":`${D} points within; Enter makes them group ${s.letter}.`}}),i.addEventListener("pointerdown",R=>{N={x:R.clientX,y:R.clientY,from:{...o},hasMoved:!1},r.zoomable&&i.setPointerCapture(R.pointerId)}),i.addEventListener("pointermove",R=>{if(!N||!r.zoomable)return V(R);let{frame:D}=M,j=R.clientX-N.x,K=R.clientY-N.y;if(N.hasMoved||=Math.hypot(j,K)>Vh,!N.hasMoved)return;let Z=j/(D.right-D.left)/o.zoom,ie=K/(D.bottom-D.top)/o.zoom;P(o.zoom,N.from.x-Z,N.from.y+ie)}),i.addEventListener("pointerup",R=>{let D=N&&!N.hasMoved;N=null,D&&U(R)}),i.addEventListener("pointerleave",()=>{a.style.display="none"}),r.zoomable){let R=D=>{D.preventDefault();let{frame:j}=M,K=i.getBoundingClientRect(),Z=Math.min(Math.max(o.zoom*Math.exp(-D.deltaY/400),1),Cc),ie=(D.clientX-K.left-j.left)/(j.right-j.left)-.5,de=.5-(D.clientY-K.top-j.top)/(j.bottom-j.top),re=1/o.zoom-1/Z;P(Z,o.x+ie*re,o.y+de*re)};i.addEventListener("wheel",R,{passive:!1}),i.addEventListener("dblclick",()=>P(1,0,0)),i.addEventListener("keydown",D=>{if(!(D.key in Ic))return;let[j,K,Z]=Ic[D.key];P(o.zoom*j,o.x+K/o.zoom,o.y+Z/o.zoom),D.preventDefault(),D.stopPropagation()})}let z=R=>{x=R,p.classList.toggle("dark",R),_()},G=El(p,i,r.height,_);return z(e.dark),s.show(g),Object.assign(p,{plot:{panel:r,canvas:i,spot:L,points:()=>h,groups:()=>g,colouring:()=>b,get width(){return G.width}}}),{element:p,changes:{points(R){h=Dc(R),E=xn(h,g),_()},groups(R){g=R,E=xn(h,g),s.show(g),_()},colouring(R){b=Bc(R),_()},here(R){k=R,_()},dark:z},destroy:G.destroy}}function Dc(e){return{...e,x:bt(e.x),y:bt(e.y),rows:e.rows&&bt(e.rows)}}function Bc(e){return e.values?{...e,values:bt(e.values)}:null}var qh=250,Fc=16,Yh=[.02,.98];function Uc(e,t,r,n,o,i){let{table:a,scalars:s,ranges:l,map:f}=e.about,u={},c="",p=null,h,b=()=>new Float32Array(t.n).fill(Number.NaN),k=R=>{let D=wr(e,R);return Float32Array.from({length:t.n},(j,K)=>wn(t,a.size,K)[D])},x=O("p",{role:"status"}),g=O("select",{id:"scalar","aria-label":"looked at in many galaxies"});g.append(...s.map(R=>O("option",{value:R},r.labels[R]))),g.addEventListener("change",()=>o.go({scalar:g.value}));let E={low:0,high:1,title:""},M={groups:{},here:-1,colours:n,dark:!1},N=R=>{typeof R=="number"&&o.open(R)},$={spec:r.spec,points:L(),colouring:E,...M},v=we(Ti,$,[yr],N),I={spec:r.map_spec,points:C(),colouring:B(),...M},_=f&&we(Ti,I,[yr],N);function L(){let R=o.now.scalar,D=[...l[R],...l[R]],[j,K]=[r.labels[R],r.adjective],Z={words:`predicted against ${K} ${j}`,x_label:`${K} ${j}`,y_label:`predicted ${j}`};return{x:k(R),y:u[R]??b(),rows:t.rows,ends:D,...Z,x_word:K}}function C(){let[R,D]=[u.map_x??b(),u.map_y??b()].map(pe=>Float32Array.from(pe));p&&([R[o.drawn.row],D[o.drawn.row]]=p);let[j,K,Z,ie]=f?.ends??[0,1,0,1],[de,re]=[.06*(K-j),.06*(ie-Z)],ae=[j-de,K+de,Z-re,ie+re];return{x:R,y:D,rows:t.rows,ends:ae,words:"map of galaxies, near ones alike to the model",x_label:"",y_label:""}}function B(){let R=o.now.scalar,D=k(R),j=D.some(re=>!Number.isNaN(re))?D:u[R]??b(),K=j===D?r.adjective:"predicted",Z=[...j].filter(re=>!Number.isNaN(re)).sort((re,ae)=>re-ae),[ie,de]=Yh.map(re=>Z[Math.round(re*(Z.length-1))]??re);return{values:j,low:ie,high:de>ie?de:ie+1,title:`${K} ${r.labels[R]}`}}function T(R){let{scalar:D,truth:j,row:K}=o.now,Z=L();v.set({points:Z,here:j==="shown"?K:-1}),_?.set({points:C(),colouring:j==="shown"?B():E,here:K});let ie=[...Z.x].flatMap((ne,q)=>Number.isNaN(ne-Z.y[q])?[]:[Math.abs(ne-Z.y[q])]),de=ie.reduce((ne,q)=>ne+q,0)/ie.length,re=Math.sqrt(ie.reduce((ne,q)=>ne+(q-de)**2,0))/ie.length,ae=!!o.now.mask[wr(e,D)],pe=ae?"seen":`mean absolute error ${de.toFixed(3)} ± ${re.toFixed(3)}`,ue=ie.length||ae?pe:`no ${r.adjective} value is known`;x.textContent=R<t.n?`${R} of ${t.n} galaxies answered…`:`${t.n} galaxies: ${ue}`}let U=R=>`${R.noise} ${o.textOf(R.mask)}`;async function V(){let{mask:R,noise:D}=o.now,j=U(o.now);c=j;let K={};for(let Z=0;Z<t.n&&c===j;Z+=Fc){let ie=Array.from({length:Math.min(Fc,t.n-Z)},(ae,pe)=>Z+pe),de=ie.map(ae=>Gt(t,a.size,ae,D,[],e.editable)),re=await i.ofMany(de.map(ae=>({inputs:ae,mask:R})));if(c!==j)return;for(let[ae,pe]of Object.entries(re))K[ae]??=b(),K[ae].set(pe,Z);u=K,T(Z+ie.length)}}function P(R=!1){g.value=o.now.scalar,!R&&(clearTimeout(h),U(o.now)===c?T(t.n):(c="",h=setTimeout(V,qh)))}o.follow(P),x.textContent="The model is being made ready…";let z=O("h2",{},"Many galaxies"),G={class:"many","aria-label":"many galaxies"},W=O("p",{class:"map-words"},r.map_words);return{population:O("section",G,z,g,x,v.element),map:_&&O("section",{class:"many","aria-label":"latent map"},_.element,W),begin:()=>P(),move(R){p=R,_?.set({points:C(),here:o.drawn.row})},dark(R){v.set({dark:R}),_?.set({dark:R})}}}var zc=`.span-strip {
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
`;function jc(e,t){let{spec:r}=e,n=Ht(g=>{Ct(f,g,()=>n.acknowledge())||t.send(g)}),o=O("div",{class:"track",tabindex:0,role:"application","aria-roledescription":"span"}),i=O("div",{class:"box"}),a=O("div",{class:"words"}),s=O("div",{class:"tip"}),l=O("div",{class:"unseen",role:"status","aria-live":"polite"}),f=O("div",{class:"span-strip"},a,O("div",{class:"shell"},o,s),l),u=e.seen,c=g=>he(r.ends[0],r.ends[1],0,1,r.log)(g),p=()=>{let g=u.map(([E,M])=>{let[N,$]=[c(E),c(M)].map(v=>100*Math.min(Math.max(v,0),1));return O("i",{class:"seen",style:`left: ${N.toFixed(2)}%; width: ${($-N).toFixed(2)}%`})});o.replaceChildren(...g,i)},h={key:r.key,canvas:o,scales:{get frame(){return{left:0,right:o.clientWidth,top:0,bottom:o.clientHeight}},back:g=>he(r.ends[0],r.ends[1],0,o.clientWidth,r.log).invert(g)},markSpan(g,E=0){i.style.display=g===null?"none":"block",g!==null&&Object.assign(i.style,{left:`${Math.min(g,E)}px`,width:`${Math.abs(E-g)}px`})},readAt(g,E,M=!1){if(s.style.display=g===null?"none":"block",g===null)return;let N=h.scales.back(Math.min(Math.max(g,0),o.clientWidth)),$=u.some(([I,_])=>N>=I&&N<_);s.textContent=`${be(Number(N.toPrecision(3)))} ${r.unit}, ${$?"seen":"hidden"}`;let v=g>o.clientWidth/2;Object.assign(s.style,v?{left:"auto",right:`${o.clientWidth-g}px`}:{left:`${g}px`,right:"auto"}),M&&(l.textContent=s.textContent)},setDragging(){},redraw:p},b=gn(h,n);bn(h,n);let k=g=>{g.key==="Escape"&&b()&&g.stopPropagation()};window.addEventListener("keydown",k,!0);let x={seen(g){u=g,p()},words(g){a.textContent=g,o.setAttribute("aria-label",`${g}. ${r.keys}`)},answered:()=>n.acknowledge(),dark(g){Pe(f,e.colours[g?"dark":"light"])}};return x.seen(e.seen),x.words(e.words),x.dark(e.dark),{element:f,changes:x,destroy(){n.stop(),window.removeEventListener("keydown",k,!0)}}}var Wc=`:host {
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
`;function Hc(e,t){let r=O("summary"),n=O("div"),o=O("button",{type:"button",class:"all"},"Reset all"),i=O("span",{title:e.more,tabindex:0,role:"note","aria-label":e.more},"(?)"),a=O("details",{},r,O("p",{},`${e.meaning} `,i),n,o),s=Ht(h=>{Ct(a,h,()=>s.acknowledge())||t.send(h)}),l=new Map,f=null,u=({name:h,group:b,label:k,spoken:x,unit:g})=>{let E=O("label",{for:h,title:x},k),M=O("span",{class:"value","aria-hidden":!0}),N=O("input",{type:"range",id:h,"aria-label":x}),$=O("button",{type:"button",title:"back to its own","aria-label":`reset ${k}`},"↺"),v=!1,I=()=>{v=!1,f===h&&(f=null,s.now({name:h,value:N.valueAsNumber,phase:"release"}))};N.addEventListener("input",()=>{f=h,M.textContent=[N.valueAsNumber.toFixed(e.digits),g].join(" ").trim(),N.setAttribute("aria-valuetext",M.textContent),s.newest({name:h,value:N.valueAsNumber,phase:"live"})}),N.addEventListener("keydown",()=>{v=!0}),N.addEventListener("change",()=>{v||I()});for(let B of["keyup","blur","pointercancel"])N.addEventListener(B,I);$.addEventListener("click",()=>{N.focus(),t.send({name:h,value:null,phase:"release"})});let _=n.lastElementChild;(_?.dataset.of===b?_:n.appendChild(O("div",{"data-of":b}))).append(E,N,M,$);let C=B=>{for(let T of[E,N,M])for(let U of["edited","hidden","missing"])T.classList.toggle(U,B[U]);if($.style.visibility=B.edited?"visible":"hidden",f!==h){for(let T of["min","max","step","value"])N[T]=String(B[T]);N.style.setProperty("--own",String(B.own??-1)),M.textContent=B.text,M.title=N.title=B.why,N.setAttribute("aria-valuetext",[B.text,B.why].filter(Boolean).join(", "))}};l.set(h,C)},c=h=>{let b=h.map(x=>x.name);if(f===null&&b.join()!==[...l.keys()].join()){let x=n.getRootNode().activeElement?.id;n.replaceChildren(),l.clear(),h.forEach(u),x&&n.querySelector(`[id="${x}"]`)?.focus()}for(let x of h)l.get(x.name)?.(x);let k=h.filter(x=>x.edited).length;r.textContent=k?`What if (${k} moved)`:"What if",o.disabled=!k},p=h=>{a.open=h};return o.addEventListener("click",()=>{r.focus(),t.send({name:null,value:null,phase:"release"})}),a.addEventListener("toggle",()=>t.set("open",a.open)),c(e.rows),p(e.open),{element:a,changes:{rows:c,open:p,acks:s.acknowledge},destroy:s.stop}}var Qh="shown";function Gc({editable:e},t,r){let n=Object.fromEntries(t.edits);return e.map(o=>Jh(o,t,r,n[o.name]??null))}function Jh(e,{mask:t,truth:r},n,o){let i=!t[e.place],a=i&&r!==Qh,s=a?Number.NaN:n.values[e.place],l=!a&&!!n.limit[e.place],f=o===null&&Number.isNaN(s),[u,c]=Xh(e,s,o),p=o??(Number.isNaN(s)?(u+c)/2:s),h=`${l&&o===null?"> ":""}${(o??s).toFixed(2)}`;return{name:e.name,group:e.group,label:e.label,spoken:e.spoken,unit:e.unit,min:u,max:c,step:10**-2,value:p,hidden:i,missing:f,edited:o!==null,own:Number.isNaN(s)?null:(s-u)/(c-u),text:f?"not set":`${h} ${e.unit}`.trim(),why:eg(s,o,l,i)}}function Xh({learned:e,allowed:t,is_magnitude:r},n,o){let[i,a]=r&&!Number.isNaN(n)?[n-3,n+3]:e,s=[Math.max(i,t[0]),Math.min(a,t[1]),n,o??Number.NaN].filter(f=>!Number.isNaN(f)),l=10**2;return[Math.floor(Math.min(...s)*l)/l,Math.ceil(Math.max(...s)*l)/l]}function eg(e,t,r,n){let o=[];return t!==null?o.push(Number.isNaN(e)?"moved":`moved; the galaxy's own: ${r?"> ":""}${e.toFixed(2)}`):r?o.push("not detected: fainter than this"):Number.isNaN(e)&&o.push("the galaxy has none"),n&&o.push(t===null?"hidden: moving it makes it seen":"hidden, so without effect"),o.join("; ")}function Vc(e,t,r,n,o){let{table:i}=e.about,a=[],s=[],l=(L,C,B)=>{let T=O("button",{type:"button",title:C},L);return T.addEventListener("click",B),T},f=r.presets.map(({label:L,meaning:C,mask:B})=>{let T=Qe(i,B),U=l(L,C,()=>o.go({mask:T}));return a.push(()=>U.setAttribute("aria-pressed",String(Fr(T,o.drawn.mask)))),U}),u=O("select",{id:"noise",title:r.noise_meaning});u.append(...r.noises.map(({name:L,label:C})=>O("option",{value:L},C))),u.addEventListener("change",()=>o.go({noise:u.value})),a.push(()=>{u.value=o.drawn.noise});let c=(L,C,B)=>{let T=O("input",{type:"checkbox","data-see":L});return T.addEventListener("change",()=>o.go({mask:Ke(i,o.now.mask,L,T.checked)})),a.push(()=>{let{mask:U}=o.drawn,{start:V,stop:P}=Ze(i,L);T.checked=ut(i,U,L),T.indeterminate=T.checked&&!U.subarray(V,P).every(Boolean)}),O("label",{class:"toggle",title:B},T,C)},p=L=>{let C=O("div",{class:"bands",role:"group","aria-label":L.label});for(let B of L.names){let T=l(B,"",()=>o.toggle(L.name,[B]));a.push(()=>T.setAttribute("aria-pressed",String(ut(i,o.drawn.mask,L.name,[B])))),C.append(T)}return C},h=L=>{let C=0,B=D=>{o.receive(D),G.set({answered:++C})},[T,U]=L.extent,z={spec:{...{key:L.name,label:L.short,ends:[T,U],log:L.log_axis},unit:L.unit,keys:r.strip_keys},seen:[],words:"",answered:C,colours:n,dark:!1},G=we(jc,z,[zc],B);a.push(()=>G.set({seen:dt(L,o.drawn.mask),words:b(L)})),s.push(D=>G.set({dark:D}));let W=r.spans[L.name]??[];if(!W.length)return[G.element];let R=O("select",{class:"spans","aria-label":`hide or show a span of ${L.short}`});return R.append(O("option",{value:""},`hide or show a span of ${L.short}…`)),R.append(...W.map(({name:D,meaning:j},K)=>O("option",{value:K,title:j},D))),R.addEventListener("change",()=>{let D=W[Number(R.value)];R.value="",D&&o.toggle(L.name,D.span)}),[G.element,R]};function b(L){let{mask:C}=o.drawn,B=dt(L,C,!0);if(!B.length)return`${L.short} hidden: nothing`;if(!ut(i,C,L.name))return`${L.short} hidden: all`;let T=B.map(U=>U.map(V=>Number(V.toPrecision(3))).join("–"));return`${L.short} hidden: ${T.join(", ")} ${L.unit}`}let k=L=>{let C=O("div",{class:"modality"});return L.is_vector?C.append(c(L.name,L.label,L.meaning),...L.extent?h(L):[p(L)]):C.append(...L.names.map((B,T)=>c(B,L.labels[T],""))),C},x=O("div",{class:"pins",role:"group","aria-label":"pinned masks"});a.push(L=>{if(L)return;let{now:C}=o,B=C.pins.map((T,U)=>{let V=o.textOf(T),P=e.vectors.letters[U],z=C.reference===U+1,G=l(P,`take residuals from ${V}`,()=>o.go({reference:z?0:U+1}));G.setAttribute("aria-pressed",String(z)),G.className=`pin${U+1}`;let W=l(V,`see ${V}`,()=>o.go({mask:T}));W.className="text";let R=l("×",`unpin ${V}`,()=>o.unpin(U));return O("div",{},G,W,R)});x.replaceChildren(...B.length?B:[O("small",{},"P pins a mask to compare others with it.")])});let g=({name:L,value:C,phase:B})=>{o.edit(L,C,B==="live"),N.set({acks:++E})},E=0,M={rows:[],open:!1,acks:E,digits:2,...r.what_if},N=we(Hc,M,[Wc],g);a.push(()=>{let L=o.drawn,C=Gt(t,i.size,L.row,L.noise,[],e.editable);N.set({rows:Gc(e,L,C)})});let[$,v]=[!0,!1].map(L=>f.filter((C,B)=>r.presets[B].paper===L)),I=O("aside",{class:"rail","aria-label":"what is seen"},O("h2",{},"The paper's inputs, and more"),O("div",{class:"presets"},O("div",{},...$),O("div",{},...v)),O("label",{for:"noise"},"Noise of the magnitudes"),u,O("h2",{},"What is seen"),...i.rows.map(k),O("h2",{},"Pinned masks"),x,N.element),_=L=>{for(let C of a)C(L)};return o.follow(_),_(!1),{element:I,dark(L){for(let C of s)C(L)}}}function $i(e,t){let r=document.createElement("a");r.href=URL.createObjectURL(e),r.download=t,r.click(),setTimeout(()=>URL.revokeObjectURL(r.href),6e4)}async function Si(e,t){try{await navigator.clipboard.writeText(e)}catch{if(t instanceof HTMLInputElement?t.select():getSelection()?.selectAllChildren(t),!document.execCommand("copy"))return"Selected: press Ctrl+C (⌘C) to copy."}return"Copied."}var qc=`<dialog aria-labelledby="heading">
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
`;function Yc(e,t){let r=document.createElement("div"),n=r.attachShadow({mode:"open"});n.innerHTML=`<style>${e.css}</style>${qc}`,document.body.append(r);let o=document.createElement("span"),i=N=>n.querySelector(N),a=i("dialog"),s=i("input"),l=i("pre"),f=e.dark,u="",c="",p=null,h=new Set,b=N=>{i("p").textContent=N},k=()=>a.classList.toggle("dark",f),x=N=>{h.add(`${u} ${N}`),t.send({panel:u,want:N})},g=N=>{let{detail:$}=N,[v]=N.composedPath(),I=v===window||Ae(v)===Ae(o);!Object.hasOwn(e.titles,$?.panel)||!I||(N.stopImmediatePropagation(),u=$.panel,p=typeof $.figure=="function"?$.figure:null,i("h2").textContent=`Reproduce: ${e.titles[u]}`,l.textContent="…",s.value="",b(""),i(".figure").hidden=!p,i(".link").hidden=!e.linked,k(),x("snippet"),a.open||a.showModal())},E=N=>{let $=N;if(!h.delete(`${$.panel} ${$.want}`)||$.panel!==u)return;let{trouble:v,text:I="",query:_="",base64:L="",mime:C="",name:B=""}=$;v?($.want==="snippet"&&(l.textContent=""),b(v)):$.want==="snippet"?(l.textContent=I,c=$.stem??"",s.value="file:///page/"+location.pathname+(_?`?${_}`:"")):($i(new Blob([Uint8Array.from(atob(L),T=>T.charCodeAt(0))],{type:C}),B),b(`Saved ${B}.`))},M=async N=>{b("Drawing…");try{let $=await p?.(N);if(!$)throw new Error("there is none");$i($,`${c||"mosaic"}.${N}`),b(`Saved ${c||"mosaic"}.${N}.`)}catch($){b(`The figure could not be made: ${$.message}.`)}};i(".close").addEventListener("click",()=>a.close()),i(".copy-code").addEventListener("click",async()=>b(await Si(l.textContent??"",l))),i(".copy-link").addEventListener("click",async()=>b(await Si(s.value,s)));for(let N of n.querySelectorAll("[data-want]"))N.addEventListener("click",()=>{b("Gathering the numbers…"),x(N.dataset.want??"")});for(let N of n.querySelectorAll("[data-figure]"))N.addEventListener("click",()=>M(N.dataset.figure??""));return a.addEventListener("click",N=>{N.target===a&&a.close()}),a.addEventListener("keydown",N=>N.stopPropagation()),window.addEventListener(jr,g),{element:o,receive:E,changes:{dark(N){f=N,k()}},destroy(){window.removeEventListener(jr,g),r.remove()}}}function Kc(e,t,r){let n=`${t.css} .row:has([data-want]) { display: none }`,o={titles:t.titles,linked:!1,dark:!1,css:n},i=we(Yc,o,[],({panel:a,want:s})=>{let l=`mosaic-${a}-galaxy${t.rows[r.now.row]}`;i.view.receive?.({panel:a,want:s,stem:l,text:rg(e,t,a,r.now)})});return{element:i.element,dark:a=>i.set({dark:a})}}function rg({about:e},t,r,{row:n,mask:o,noise:i,edits:a,pins:s,scalar:l}){let f=r===t.latent_map,u=f||r===t.population,c=Et(pt(e.table,o)),p=u?[`scalar=${Et(l)}`]:[`row=${t.rows[n]}`],h=t.noises[i]?[`noise=${Et(t.noises[i])}`]:[];!u&&a.length&&p.push(`edits=${JSON.stringify(Object.fromEntries(a))}`),!u&&s.length&&p.push(`pins=[${s.map(x=>Et(pt(e.table,x))).join(", ")}]`);let b=u?`.isel(galaxy=[${t.rows.join(", ")}])`:"",k=f?[`states = model.embed(${["catalog",c,...h].join(", ")}).mean("modality")`,"print(me.latent.reference_map(model).place(states.values))"]:[`table = me.panels.table(${[Et(r),"catalog","model",c,...p,...h].join(", ")})`,"print(table)"];return["import mosaic_explorer as me","",`catalog = me.open_catalog(${t.catalog?Et(t.catalog):""})${b}`,`model = me.load_model(${Et(t.model)})`,...k,""].join(`
`)}var Et=e=>JSON.stringify(e);var Zc=({drawing:e,first:t})=>Js(e,t.noise,Qe(e.about.table,t.mask));function Qc(e,t,r){let{drawing:n,colours:o}=e,{table:i}=n.about,a=O("p",{class:"notice",role:"alert"}),s=v=>{a.textContent=v},l=v=>s(`The model cannot answer here: ${v instanceof Error?v.message:v}`),f=Qs(n,t,r,s),u=vc(n,t,o,f,l),c=Vc(n,t,e.rail,o,f),p=Kc(n,e.origin,f),h,b=!1,k={previous:()=>f.next(-1),next:()=>f.next(1),random:f.random,undo:f.undo,redo:f.redo,pin:f.pin,truth:f.reveal,theme:()=>N.setTheme(!b)};e.rail.presets.forEach((v,I)=>{k[`preset ${I}`]=()=>f.go({mask:Qe(i,v.mask)})});let x=()=>({name:`Galaxy ${t.rows[f.drawn.row]}`,words:[`${f.drawn.row+1} of ${t.n}`,...f.drawn.edits.map(([v,I])=>`${v.replaceAll("_"," ")} ${I.toFixed(2)}`)],mask:f.textOf(f.drawn.mask),filter:""}),g=()=>[...f.canUndo?[]:["undo"],...f.canRedo?[]:["redo"]],E={actions:e.actions,summary:x(),idle:g(),labels:{},dark:!1},M=we(qs,E,[Gs],v=>k[v]?.());f.follow(v=>{let I=f.now.truth==="shown"?{}:{truth:"reveal"};M.set({summary:x(),idle:g(),labels:I}),v||s("")});let N={state:f,galaxy:u,rail:c,reproduce:p,bar:M,notice:a,say:s,fail:l,commands:k,showMany(v){return h=Uc(n,t,e.many,o,f,v),h.dark(b),h.begin(),u.followPlace(h.move),h},setTheme(v){b=v;for(let I of[u,c,p,...h?[h]:[]])I.dark(v);M.set({dark:v});for(let I of $)I(v)},followTheme(v){$.push(v)},press(v){let I=k[e.keys[v]];return I?.(),I!==void 0}},$=[];return N}function Jc({n:e,rows:t,noises:r},n,o){let i=0,a=f=>(i+=4*f,new Float32Array(o.buffer,i-4*f,f)),s=a(e*n),l={};for(let{name:f,columns:u}of r){let c={values:s.slice(),error:new Float32Array(e*n),limit:new Uint8Array(e*n)},[p,h,b]=[a(e*u.length),a(e*u.length),a(e*u.length)];for(let k=0;k<e;k++)u.forEach((x,g)=>{c.values[k*n+x]=p[k*u.length+g],c.error[k*n+x]=h[k*u.length+g],c.limit[k*n+x]=b[k*u.length+g]});l[f]=c}return{n:e,rows:t,truth:s,measured:l}}function Xc(e,t){return{async ofMany(r){let n=[];for(let o of r)await new Promise(i=>setTimeout(i)),n.push(...await e([o],t));return sc(n,t)}}}var eu=`:root {
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
`;var tu=`:host {
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
`;var Oi=["mask","row","noise","edits","pins","truth","scalar"],ig=["sed","photometry","sfh"],ag="input, select, textarea",Li=new Map;async function sg({model:e,el:t}){let r=O("div",{class:"mosaic-explorer mosaic-widget",tabindex:-1}),n=t.attachShadow?.call(r,{mode:"open"})??r,o=O("div",{class:"around"},O("p",{class:"loading"},"The model is being made ready…"));n.append(O("style",{},eu),O("style",{},tu),o),t.append(r);let i=JSON.parse(new TextDecoder().decode(await Ur(Ri(e.get("_contents"))))),{drawing:a,colours:s}=i,{table:l}=a.about,f=Jc(i.galaxies,l.size,await Ur(Ri(e.get("_galaxies")))),u=i.actions.filter(([_])=>_!=="link"),c=Qc({...i,actions:u},f,{...Zc(i),...b()}),{state:p,galaxy:h}=c;function b(){return{mask:Qe(l,e.get("mask")),row:f.rows.indexOf(e.get("row")),noise:e.get("noise"),edits:Object.entries(e.get("edits")),pins:e.get("pins").map(_=>Qe(l,_)),truth:e.get("truth"),scalar:e.get("scalar")}}let k=_=>({mask:p.textOf(_.mask),row:f.rows[_.row],noise:_.noise,truth:_.truth,edits:Object.fromEntries(_.edits),pins:_.pins.map(p.textOf),scalar:_.scalar}),x=()=>{let _=k(p.now);return Oi.filter(L=>JSON.stringify(_[L])!==JSON.stringify(e.get(L))).map(L=>({name:L,value:_[L]}))},g=()=>{try{x().length&&p.go(b())}catch(_){if(!(_ instanceof je))throw _;c.say(_.message)}};p.follow(_=>{let L=_?[]:x();for(let{name:C,value:B}of L)e.set(C,B);L.length&&e.save_changes()});for(let _ of Oi)e.on(`change:${_}`,g);let E=()=>e.get("theme")==="dark"||e.get("theme")==="auto"&&lg(t);c.followTheme(_=>{o.classList.toggle("dark",_),Pe(o,s[_?"dark":"light"])});let M=()=>c.setTheme(E());e.on("change:theme",M);let N=O("div",{class:"beside"}),$=O("div",{class:"beside"}),v=()=>{let _=e.get("view"),L=_==="galaxy";h.only(ig.includes(_)?_:"");let B={galaxy:[h.warning,h.headline,h.derived,O("div",{class:"grid"},h.vectors,h.densities,O("div",{},N,$))],density:[h.headline,h.densities],population:[N],latent:[$]}[_]??[h.vectors],T=O("main",{},c.notice,...L?[c.bar.element]:[],...B,c.reproduce.element);o.replaceChildren(L?O("div",{class:"columns"},c.rail.element,T):T),o.dataset.view=_};e.on("change:view",v),v(),M(),r.addEventListener("keydown",_=>{let L=_.composedPath()[0];_.defaultPrevented||_.ctrlKey||_.metaKey||_.altKey||L.matches(ag)||c.press(_.key)&&(_.preventDefault(),_.stopPropagation())});let I=e.get("_key");if(!Li.has(I)){let _=Promise.all(["_wasm","_graph"].map(L=>Ur(Ri(e.get(L)))));Li.set(I,_.then(([L,C])=>No(L.buffer,C)))}try{let _=await Li.get(I);await h.begin(_);let L=c.showMany(Xc(_,a.about));N.append(L.population),L.map&&$.append(L.map),r.dataset.state="answering"}catch(_){c.fail(_)}return()=>{for(let _ of Oi)e.off(`change:${_}`,g);e.off("change:view",v),e.off("change:theme",M),h.destroy()}}var Ri=e=>e instanceof DataView?new Uint8Array(e.buffer,e.byteOffset,e.byteLength):e;function lg(e){for(let t=e;t;t=t.parentElement){let r=getComputedStyle(t).backgroundColor.match(/[\d.]+/g)?.map(Number);if(r&&r.length>=3&&(r[3]??1)>.5)return r[0]+r[1]+r[2]<380}return window.matchMedia("(prefers-color-scheme: dark)").matches}var fg={render:sg};export{fg as default};
