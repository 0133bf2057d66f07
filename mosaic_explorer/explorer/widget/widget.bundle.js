/* MOSAIC Explorer, BSD-3-Clause; where d3 is in it: ISC, Mike Bostock, see docs/licences.md */
var ot=(e=>typeof require<"u"?require:typeof Proxy<"u"?new Proxy(e,{get:(t,r)=>(typeof require<"u"?require:t)[r]}):e)(function(e){if(typeof require<"u")return require.apply(this,arguments);throw Error('Dynamic require of "'+e+'" is not supported')});var so=Object.defineProperty,Td=Object.getOwnPropertyDescriptor,$d=Object.getOwnPropertyNames,Sd=Object.prototype.hasOwnProperty,Od=(e=>typeof ot<"u"?ot:typeof Proxy<"u"?new Proxy(e,{get:(t,r)=>(typeof ot<"u"?ot:t)[r]}):e)(function(e){if(typeof ot<"u")return ot.apply(this,arguments);throw Error('Dynamic require of "'+e+'" is not supported')}),oe=(e,t,r)=>()=>{if(r)throw r[0];try{return e&&(t=e(e=0)),t}catch(n){throw r=[n],n}},Br=(e,t)=>{for(var r in t)so(e,r,{get:t[r],enumerable:!0})},Ld=(e,t,r,n)=>{if(t&&typeof t=="object"||typeof t=="function")for(let o of $d(t))!Sd.call(e,o)&&o!==r&&so(e,o,{get:()=>t[o],enumerable:!(n=Td(t,o))||n.enumerable});return e},ro=e=>Ld(so({},"__esModule",{value:!0}),e),er,qe,Cr,La,Ka,Za=oe(()=>{"use strict";er=new Map,qe=[],Cr=(e,t,r)=>{if(t&&typeof t.init=="function"&&typeof t.createInferenceSessionHandler=="function"){let n=er.get(e);if(n===void 0)er.set(e,{backend:t,priority:r});else{if(n.priority>r)return;if(n.priority===r&&n.backend!==t)throw new Error(`cannot register backend "${e}" using priority ${r}`)}if(r>=0){let o=qe.indexOf(e);o!==-1&&qe.splice(o,1);for(let i=0;i<qe.length;i++)if(er.get(qe[i]).priority<=r){qe.splice(i,0,e);return}qe.push(e)}return}throw new TypeError("not a valid backend")},La=async e=>{let t=er.get(e);if(!t)return"backend not found.";if(t.initialized)return t.backend;if(t.aborted)return t.error;{let r=!!t.initPromise;try{return r||(t.initPromise=t.backend.init(e)),await t.initPromise,t.initialized=!0,t.backend}catch(n){return r||(t.error=`${n}`,t.aborted=!0),t.error}finally{delete t.initPromise}}},Ka=async e=>{let t=e.executionProviders||[],r=t.map(l=>typeof l=="string"?l:l.name),n=r.length===0?qe:r,o,i=[],a=new Set;for(let l of n){let f=await La(l);typeof f=="string"?i.push({name:l,err:f}):(o||(o=f),o===f&&a.add(l))}if(!o)throw new Error(`no available backend found. ERR: ${i.map(l=>`[${l.name}] ${l.err}`).join(", ")}`);for(let{name:l,err:f}of i)r.includes(l)&&console.warn(`removing requested execution provider "${l}" from session options because it is not available: ${f}`);let s=t.filter(l=>a.has(typeof l=="string"?l:l.name));return[o,new Proxy(e,{get:(l,f)=>f==="executionProviders"?s:Reflect.get(l,f)})]}}),Rd=oe(()=>{"use strict";Za()}),Qa,_d=oe(()=>{"use strict";Qa="1.30.0"}),zn,me,Ja=oe(()=>{"use strict";_d(),zn="warning",me={wasm:{},webgl:{},webgpu:{},versions:{common:Qa},set logLevel(e){if(e!==void 0){if(typeof e!="string"||["verbose","info","warning","error","fatal"].indexOf(e)===-1)throw new Error(`Unsupported logging level: ${e}`);zn=e}},get logLevel(){return zn}},Object.defineProperty(me,"logLevel",{enumerable:!0})}),le,Pd=oe(()=>{"use strict";Ja(),le=me}),Xa,es,Cd=oe(()=>{"use strict";Xa=(e,t)=>{let r=typeof document<"u"?document.createElement("canvas"):new OffscreenCanvas(1,1);r.width=e.dims[3],r.height=e.dims[2];let n=r.getContext("2d");if(n!=null){let o,i;t?.tensorLayout!==void 0&&t.tensorLayout==="NHWC"?(o=e.dims[2],i=e.dims[3]):(o=e.dims[3],i=e.dims[2]);let a=t?.format!==void 0?t.format:"RGB",s=t?.norm,l,f;s===void 0||s.mean===void 0?l=[255,255,255,255]:typeof s.mean=="number"?l=[s.mean,s.mean,s.mean,s.mean]:(l=[s.mean[0],s.mean[1],s.mean[2],0],s.mean[3]!==void 0&&(l[3]=s.mean[3])),s===void 0||s.bias===void 0?f=[0,0,0,0]:typeof s.bias=="number"?f=[s.bias,s.bias,s.bias,s.bias]:(f=[s.bias[0],s.bias[1],s.bias[2],0],s.bias[3]!==void 0&&(f[3]=s.bias[3]));let u=i*o,c=0,p=u,h=u*2,b=-1;a==="RGBA"?(c=0,p=u,h=u*2,b=u*3):a==="RGB"?(c=0,p=u,h=u*2):a==="RBG"&&(c=0,h=u,p=u*2);for(let x=0;x<i;x++)for(let k=0;k<o;k++){let g=(e.data[c++]-f[0])*l[0],N=(e.data[p++]-f[1])*l[1],E=(e.data[h++]-f[2])*l[2],M=b===-1?255:(e.data[b++]-f[3])*l[3];n.fillStyle="rgba("+g+","+N+","+E+","+M+")",n.fillRect(k,x,1,1)}if("toDataURL"in r)return r.toDataURL();throw new Error("toDataURL is not supported")}else throw new Error("Can not access image data")},es=(e,t)=>{let r=typeof document<"u"?document.createElement("canvas").getContext("2d"):new OffscreenCanvas(1,1).getContext("2d"),n;if(r!=null){let o,i,a;t?.tensorLayout!==void 0&&t.tensorLayout==="NHWC"?(o=e.dims[2],i=e.dims[1],a=e.dims[3]):(o=e.dims[3],i=e.dims[2],a=e.dims[1]);let s=t!==void 0&&t.format!==void 0?t.format:"RGB",l=t?.norm,f,u;l===void 0||l.mean===void 0?f=[255,255,255,255]:typeof l.mean=="number"?f=[l.mean,l.mean,l.mean,l.mean]:(f=[l.mean[0],l.mean[1],l.mean[2],255],l.mean[3]!==void 0&&(f[3]=l.mean[3])),l===void 0||l.bias===void 0?u=[0,0,0,0]:typeof l.bias=="number"?u=[l.bias,l.bias,l.bias,l.bias]:(u=[l.bias[0],l.bias[1],l.bias[2],0],l.bias[3]!==void 0&&(u[3]=l.bias[3]));let c=i*o;if(t!==void 0&&(t.format!==void 0&&a===4&&t.format!=="RGBA"||a===3&&t.format!=="RGB"&&t.format!=="BGR"))throw new Error("Tensor format doesn't match input tensor dims");let p=4,h=0,b=1,x=2,k=3,g=0,N=c,E=c*2,M=-1;s==="RGBA"?(g=0,N=c,E=c*2,M=c*3):s==="RGB"?(g=0,N=c,E=c*2):s==="RBG"&&(g=0,E=c,N=c*2),n=r.createImageData(o,i);for(let S=0;S<i*o;h+=p,b+=p,x+=p,k+=p,S++)n.data[h]=(e.data[g++]-u[0])*f[0],n.data[b]=(e.data[N++]-u[1])*f[1],n.data[x]=(e.data[E++]-u[2])*f[2],n.data[k]=M===-1?255:(e.data[M++]-u[3])*f[3]}else throw new Error("Can not access image data");return n}}),Sr,ts,rs,ns,os,is,Id=oe(()=>{"use strict";lo(),Sr=(e,t)=>{if(e===void 0)throw new Error("Image buffer must be defined");if(t.height===void 0||t.width===void 0)throw new Error("Image height and width must be defined");if(t.tensorLayout==="NHWC")throw new Error("NHWC Tensor layout is not supported yet");let{height:r,width:n}=t,o=t.norm??{mean:255,bias:0},i,a;typeof o.mean=="number"?i=[o.mean,o.mean,o.mean,o.mean]:i=[o.mean[0],o.mean[1],o.mean[2],o.mean[3]??255],typeof o.bias=="number"?a=[o.bias,o.bias,o.bias,o.bias]:a=[o.bias[0],o.bias[1],o.bias[2],o.bias[3]??0];let s=t.format!==void 0?t.format:"RGBA",l=t.tensorFormat!==void 0&&t.tensorFormat!==void 0?t.tensorFormat:"RGB",f=r*n,u=l==="RGBA"?new Float32Array(f*4):new Float32Array(f*3),c=4,p=0,h=1,b=2,x=3,k=0,g=f,N=f*2,E=-1;s==="RGB"&&(c=3,p=0,h=1,b=2,x=-1),l==="RGBA"?E=f*3:l==="RBG"?(k=0,N=f,g=f*2):l==="BGR"&&(N=0,g=f,k=f*2);for(let M=0;M<f;M++,p+=c,b+=c,h+=c,x+=c)u[k++]=(e[p]+a[0])/i[0],u[g++]=(e[h]+a[1])/i[1],u[N++]=(e[b]+a[2])/i[2],E!==-1&&x!==-1&&(u[E++]=(e[x]+a[3])/i[3]);return l==="RGBA"?new xe("float32",u,[1,4,r,n]):new xe("float32",u,[1,3,r,n])},ts=async(e,t)=>{let r=typeof HTMLImageElement<"u"&&e instanceof HTMLImageElement,n=typeof ImageData<"u"&&e instanceof ImageData,o=typeof ImageBitmap<"u"&&e instanceof ImageBitmap,i=typeof e=="string",a,s=t??{},l=()=>{if(typeof document<"u")return document.createElement("canvas");if(typeof OffscreenCanvas<"u")return new OffscreenCanvas(1,1);throw new Error("Canvas is not supported")},f=u=>typeof HTMLCanvasElement<"u"&&u instanceof HTMLCanvasElement||u instanceof OffscreenCanvas?u.getContext("2d"):null;if(r){let u=l();u.width=e.width,u.height=e.height;let c=f(u);if(c!=null){let p=e.height,h=e.width;if(t!==void 0&&t.resizedHeight!==void 0&&t.resizedWidth!==void 0&&(p=t.resizedHeight,h=t.resizedWidth),t!==void 0){if(s=t,t.tensorFormat!==void 0)throw new Error("Image input config format must be RGBA for HTMLImageElement");s.tensorFormat="RGBA",s.height=p,s.width=h}else s.tensorFormat="RGBA",s.height=p,s.width=h;c.drawImage(e,0,0),a=c.getImageData(0,0,h,p).data}else throw new Error("Can not access image data")}else if(n){let u,c;if(t!==void 0&&t.resizedWidth!==void 0&&t.resizedHeight!==void 0?(u=t.resizedHeight,c=t.resizedWidth):(u=e.height,c=e.width),t!==void 0&&(s=t),s.format="RGBA",s.height=u,s.width=c,t!==void 0){let p=l();p.width=c,p.height=u;let h=f(p);if(h!=null)h.putImageData(e,0,0),a=h.getImageData(0,0,c,u).data;else throw new Error("Can not access image data")}else a=e.data}else if(o){if(t===void 0)throw new Error("Please provide image config with format for Imagebitmap");let u=l();u.width=e.width,u.height=e.height;let c=f(u);if(c!=null){let p=e.height,h=e.width;return c.drawImage(e,0,0,h,p),a=c.getImageData(0,0,h,p).data,s.height=p,s.width=h,Sr(a,s)}else throw new Error("Can not access image data")}else{if(i)return new Promise((u,c)=>{let p=l(),h=f(p);if(!e||!h)return c();let b=new Image;b.crossOrigin="Anonymous",b.src=e,b.onload=()=>{p.width=b.width,p.height=b.height,h.drawImage(b,0,0,p.width,p.height);let x=h.getImageData(0,0,p.width,p.height);s.height=p.height,s.width=p.width,u(Sr(x.data,s))}});throw new Error("Input data provided is not supported - aborted tensor creation")}if(a!==void 0)return Sr(a,s);throw new Error("Input data provided is not supported - aborted tensor creation")},rs=(e,t)=>{let{width:r,height:n,download:o,dispose:i}=t,a=[1,n,r,4];return new xe({location:"texture",type:"float32",texture:e,dims:a,download:o,dispose:i})},ns=(e,t)=>{let{dataType:r,dims:n,download:o,dispose:i}=t;return new xe({location:"gpu-buffer",type:r??"float32",gpuBuffer:e,dims:n,download:o,dispose:i})},os=(e,t)=>{let{dataType:r,dims:n,download:o,dispose:i}=t;return new xe({location:"ml-tensor",type:r??"float32",mlTensor:e,dims:n,download:o,dispose:i})},is=(e,t,r)=>new xe({location:"cpu-pinned",type:e,data:t,dims:r??[t.length]})}),ft,or,jn,as,Dd=oe(()=>{"use strict";ft=new Map([["float32",Float32Array],["uint8",Uint8Array],["int8",Int8Array],["uint16",Uint16Array],["int16",Int16Array],["int32",Int32Array],["bool",Uint8Array],["float64",Float64Array],["uint32",Uint32Array],["int4",Uint8Array],["uint4",Uint8Array]]),or=new Map([[Float32Array,"float32"],[Uint8Array,"uint8"],[Int8Array,"int8"],[Uint16Array,"uint16"],[Int16Array,"int16"],[Int32Array,"int32"],[Float64Array,"float64"],[Uint32Array,"uint32"]]),jn=!1,as=()=>{if(!jn){jn=!0;let e=typeof BigInt64Array<"u"&&BigInt64Array.from,t=typeof BigUint64Array<"u"&&BigUint64Array.from,r=globalThis.Float16Array,n=typeof r<"u"&&r.from;e&&(ft.set("int64",BigInt64Array),or.set(BigInt64Array,"int64")),t&&(ft.set("uint64",BigUint64Array),or.set(BigUint64Array,"uint64")),n?(ft.set("float16",r),or.set(r,"float16")):ft.set("float16",Uint16Array)}}}),ss,ls,Bd=oe(()=>{"use strict";lo(),ss=e=>{let t=1;for(let r=0;r<e.length;r++){let n=e[r];if(typeof n!="number"||!Number.isSafeInteger(n))throw new TypeError(`dims[${r}] must be an integer, got: ${n}`);if(n<0)throw new RangeError(`dims[${r}] must be a non-negative integer, got: ${n}`);t*=n}return t},ls=(e,t)=>{switch(e.location){case"cpu":return new xe(e.type,e.data,t);case"cpu-pinned":return new xe({location:"cpu-pinned",data:e.data,type:e.type,dims:t});case"texture":return new xe({location:"texture",texture:e.texture,type:e.type,dims:t});case"gpu-buffer":return new xe({location:"gpu-buffer",gpuBuffer:e.gpuBuffer,type:e.type,dims:t});case"ml-tensor":return new xe({location:"ml-tensor",mlTensor:e.mlTensor,type:e.type,dims:t});default:throw new Error(`tensorReshape: tensor location ${e.location} is not supported`)}}}),xe,lo=oe(()=>{"use strict";Cd(),Id(),Dd(),Bd(),xe=class{constructor(e,t,r){as();let n,o;if(typeof e=="object"&&"location"in e)switch(this.dataLocation=e.location,n=e.type,o=e.dims,e.location){case"cpu-pinned":{let a=ft.get(n);if(!a)throw new TypeError(`unsupported type "${n}" to create tensor from pinned buffer`);if(!(e.data instanceof a))throw new TypeError(`buffer should be of type ${a.name}`);this.cpuData=e.data;break}case"texture":{if(n!=="float32")throw new TypeError(`unsupported type "${n}" to create tensor from texture`);this.gpuTextureData=e.texture,this.downloader=e.download,this.disposer=e.dispose;break}case"gpu-buffer":{if(n!=="float32"&&n!=="float16"&&n!=="int32"&&n!=="int64"&&n!=="uint32"&&n!=="uint8"&&n!=="bool"&&n!=="uint4"&&n!=="int4")throw new TypeError(`unsupported type "${n}" to create tensor from gpu buffer`);this.gpuBufferData=e.gpuBuffer,this.downloader=e.download,this.disposer=e.dispose;break}case"ml-tensor":{if(n!=="float32"&&n!=="float16"&&n!=="int32"&&n!=="int64"&&n!=="uint32"&&n!=="uint64"&&n!=="int8"&&n!=="uint8"&&n!=="bool"&&n!=="uint4"&&n!=="int4")throw new TypeError(`unsupported type "${n}" to create tensor from MLTensor`);this.mlTensorData=e.mlTensor,this.downloader=e.download,this.disposer=e.dispose;break}default:throw new Error(`Tensor constructor: unsupported location '${this.dataLocation}'`)}else{let a,s;if(typeof e=="string")if(n=e,s=r,e==="string"){if(!Array.isArray(t))throw new TypeError("A string tensor's data must be a string array.");a=t}else{let l=ft.get(e);if(l===void 0)throw new TypeError(`Unsupported tensor type: ${e}.`);if(Array.isArray(t)){if(e==="float16"&&l===Uint16Array||e==="uint4"||e==="int4")throw new TypeError(`Creating a ${e} tensor from number array is not supported. Please use ${l.name} as data.`);e==="uint64"||e==="int64"?a=l.from(t,BigInt):a=l.from(t)}else if(t instanceof l)a=t;else if(t instanceof Uint8ClampedArray)if(e==="uint8")a=Uint8Array.from(t);else throw new TypeError("A Uint8ClampedArray tensor's data must be type of uint8");else if(e==="float16"&&t instanceof Uint16Array&&l!==Uint16Array)a=new globalThis.Float16Array(t.buffer,t.byteOffset,t.length);else throw new TypeError(`A ${n} tensor's data must be type of ${l}`)}else if(s=t,Array.isArray(e)){if(e.length===0)throw new TypeError("Tensor type cannot be inferred from an empty array.");let l=typeof e[0];if(l==="string")n="string",a=e;else if(l==="boolean")n="bool",a=Uint8Array.from(e);else throw new TypeError(`Invalid element type of data array: ${l}.`)}else if(e instanceof Uint8ClampedArray)n="uint8",a=Uint8Array.from(e);else{let l=or.get(e.constructor);if(l===void 0)throw new TypeError(`Unsupported type for tensor data: ${e.constructor}.`);n=l,a=e}if(s===void 0)s=[a.length];else if(!Array.isArray(s))throw new TypeError("A tensor's dims must be a number array");o=s,this.cpuData=a,this.dataLocation="cpu"}let i=ss(o);if(this.cpuData&&i!==this.cpuData.length&&!((n==="uint4"||n==="int4")&&Math.ceil(i/2)===this.cpuData.length))throw new Error(`Tensor's size(${i}) does not match data length(${this.cpuData.length}).`);this.type=n,this.dims=o,this.size=i}static async fromImage(e,t){return ts(e,t)}static fromTexture(e,t){return rs(e,t)}static fromGpuBuffer(e,t){return ns(e,t)}static fromMLTensor(e,t){return os(e,t)}static fromPinnedBuffer(e,t,r){return is(e,t,r)}toDataURL(e){return Xa(this,e)}toImageData(e){return es(this,e)}get data(){if(this.ensureValid(),!this.cpuData)throw new Error("The data is not on CPU. Use `getData()` to download GPU data to CPU, or use `texture` or `gpuBuffer` property to access the GPU data directly.");return this.cpuData}get location(){return this.dataLocation}get texture(){if(this.ensureValid(),!this.gpuTextureData)throw new Error("The data is not stored as a WebGL texture.");return this.gpuTextureData}get gpuBuffer(){if(this.ensureValid(),!this.gpuBufferData)throw new Error("The data is not stored as a WebGPU buffer.");return this.gpuBufferData}get mlTensor(){if(this.ensureValid(),!this.mlTensorData)throw new Error("The data is not stored as a WebNN MLTensor.");return this.mlTensorData}async getData(e){switch(this.ensureValid(),this.dataLocation){case"cpu":case"cpu-pinned":return this.data;case"texture":case"gpu-buffer":case"ml-tensor":{if(!this.downloader)throw new Error("The current tensor is not created with a specified data downloader.");if(this.isDownloading)throw new Error("The current tensor is being downloaded.");try{this.isDownloading=!0;let t=await this.downloader();return this.downloader=void 0,this.dataLocation="cpu",this.cpuData=t,e&&this.disposer&&(this.disposer(),this.disposer=void 0),t}finally{this.isDownloading=!1}}default:throw new Error(`cannot get data from location: ${this.dataLocation}`)}}dispose(){if(this.isDownloading)throw new Error("The current tensor is being downloaded.");this.disposer&&(this.disposer(),this.disposer=void 0),this.cpuData=void 0,this.gpuTextureData=void 0,this.gpuBufferData=void 0,this.mlTensorData=void 0,this.downloader=void 0,this.isDownloading=void 0,this.dataLocation="none"}ensureValid(){if(this.dataLocation==="none")throw new Error("The tensor is disposed.")}reshape(e){if(this.ensureValid(),this.downloader||this.disposer)throw new Error("Cannot reshape a tensor that owns GPU resource.");return ls(this,e)}}}),ke,fs=oe(()=>{"use strict";lo(),ke=xe}),no,Wn,Ot,Lt,Rt,_t,cs=oe(()=>{"use strict";Ja(),no=(e,t)=>{(typeof me.trace>"u"?!me.wasm.trace:!me.trace)||console.timeStamp(`${e}::ORT::${t}`)},Wn=(e,t)=>{let r=new Error().stack?.split(/\r\n|\r|\n/g)||[],n=!1;for(let o=0;o<r.length;o++){if(n&&!r[o].includes("TRACE_FUNC")){let i=`FUNC_${e}::${r[o].trim().split(" ")[1]}`;t&&(i+=`::${t}`),no("CPU",i);return}r[o].includes("TRACE_FUNC")&&(n=!0)}},Ot=e=>{(typeof me.trace>"u"?!me.wasm.trace:!me.trace)||Wn("BEGIN",e)},Lt=e=>{(typeof me.trace>"u"?!me.wasm.trace:!me.trace)||Wn("END",e)},Rt=e=>{(typeof me.trace>"u"?!me.wasm.trace:!me.trace)||console.time(`ORT::${e}`)},_t=e=>{(typeof me.trace>"u"?!me.wasm.trace:!me.trace)||console.timeEnd(`ORT::${e}`)}}),us,Fd=oe(()=>{"use strict";Za(),fs(),cs(),us=class ds{constructor(t){this.handler=t}async run(t,r,n){Ot(),Rt("InferenceSession.run");let o={},i={};if(typeof t!="object"||t===null||t instanceof ke||Array.isArray(t))throw new TypeError("'feeds' must be an object that use input names as keys and OnnxValue as corresponding values.");let a=!0;if(typeof r=="object"){if(r===null)throw new TypeError("Unexpected argument[1]: cannot be null.");if(r instanceof ke)throw new TypeError("'fetches' cannot be a Tensor");if(Array.isArray(r)){if(r.length===0)throw new TypeError("'fetches' cannot be an empty array.");a=!1;for(let f of r){if(typeof f!="string")throw new TypeError("'fetches' must be a string array or an object.");if(this.outputNames.indexOf(f)===-1)throw new RangeError(`'fetches' contains invalid output name: ${f}.`);o[f]=null}if(typeof n=="object"&&n!==null)i=n;else if(typeof n<"u")throw new TypeError("'options' must be an object.")}else{let f=!1,u=Object.getOwnPropertyNames(r);for(let c of this.outputNames)if(u.indexOf(c)!==-1){let p=r[c];(p===null||p instanceof ke)&&(f=!0,a=!1,o[c]=p)}if(f){if(typeof n=="object"&&n!==null)i=n;else if(typeof n<"u")throw new TypeError("'options' must be an object.")}else i=r}}else if(typeof r<"u")throw new TypeError("Unexpected argument[1]: must be 'fetches' or 'options'.");for(let f of this.inputNames)if(typeof t[f]>"u")throw new Error(`input '${f}' is missing in 'feeds'.`);if(a)for(let f of this.outputNames)o[f]=null;let s=await this.handler.run(t,o,i),l={};for(let f in s)if(Object.hasOwnProperty.call(s,f)){let u=s[f];u instanceof ke?l[f]=u:l[f]=new ke(u.type,u.data,u.dims)}return _t("InferenceSession.run"),Lt(),l}async release(){return this.handler.dispose()}static async create(t,r,n,o){Ot(),Rt("InferenceSession.create");let i,a={};if(typeof t=="string"){if(i=t,typeof r=="object"&&r!==null)a=r;else if(typeof r<"u")throw new TypeError("'options' must be an object.")}else if(t instanceof Uint8Array){if(i=t,typeof r=="object"&&r!==null)a=r;else if(typeof r<"u")throw new TypeError("'options' must be an object.")}else if(t instanceof ArrayBuffer||typeof SharedArrayBuffer<"u"&&t instanceof SharedArrayBuffer){let u=t,c=0,p=t.byteLength;if(typeof r=="object"&&r!==null)a=r;else if(typeof r=="number"){if(c=r,!Number.isSafeInteger(c))throw new RangeError("'byteOffset' must be an integer.");if(c<0||c>=u.byteLength)throw new RangeError(`'byteOffset' is out of range [0, ${u.byteLength}).`);if(p=t.byteLength-c,typeof n=="number"){if(p=n,!Number.isSafeInteger(p))throw new RangeError("'byteLength' must be an integer.");if(p<=0||c+p>u.byteLength)throw new RangeError(`'byteLength' is out of range (0, ${u.byteLength-c}].`);if(typeof o=="object"&&o!==null)a=o;else if(typeof o<"u")throw new TypeError("'options' must be an object.")}else if(typeof n<"u")throw new TypeError("'byteLength' must be a number.")}else if(typeof r<"u")throw new TypeError("'options' must be an object.");i=new Uint8Array(u,c,p)}else throw new TypeError("Unexpected argument[0]: must be 'path' or 'buffer'.");let[s,l]=await Ka(a),f=await s.createInferenceSessionHandler(i,l);return _t("InferenceSession.create"),Lt(),new ds(f)}startProfiling(){this.handler.startProfiling()}endProfiling(){this.handler.endProfiling()}get inputNames(){return this.handler.inputNames}get outputNames(){return this.handler.outputNames}get inputMetadata(){return this.handler.inputMetadata}get outputMetadata(){return this.handler.outputMetadata}}}),Fr,Ud=oe(()=>{"use strict";Fd(),Fr=us}),zd=oe(()=>{"use strict"}),jd=oe(()=>{"use strict"}),Wd=oe(()=>{"use strict"}),Hd=oe(()=>{"use strict"}),Gd={};Br(Gd,{InferenceSession:()=>Fr,TRACE:()=>no,TRACE_EVENT_BEGIN:()=>Rt,TRACE_EVENT_END:()=>_t,TRACE_FUNC_BEGIN:()=>Ot,TRACE_FUNC_END:()=>Lt,Tensor:()=>ke,env:()=>le,registerBackend:()=>Cr});var ct=oe(()=>{"use strict";Rd(),Pd(),Ud(),fs(),zd(),jd(),cs(),Wd(),Hd()}),fo=oe(()=>{"use strict"}),ps={};Br(ps,{default:()=>ms});var Hn,Gn,ms,Vd=oe(()=>{"use strict";Ts(),Pt(),co(),Hn="ort-wasm-proxy-worker",Gn=globalThis.self?.name===Hn,Gn&&(self.onmessage=e=>{let{type:t,in:r}=e.data;try{switch(t){case"init-wasm":uo(r.wasm).then(()=>{bo(r).then(()=>{postMessage({type:t})},n=>{postMessage({type:t,err:n})})},n=>{postMessage({type:t,err:n})});break;case"init-ep":{let{epName:n,env:o}=r;wo(o,n).then(()=>{postMessage({type:t})},i=>{postMessage({type:t,err:i})});break}case"copy-from":{let{buffer:n}=r,o=Dr(n);postMessage({type:t,out:o});break}case"create":{let{model:n,options:o}=r;yo(n,o).then(i=>{postMessage({type:t,out:i})},i=>{postMessage({type:t,err:i})});break}case"release":vo(r),postMessage({type:t});break;case"run":{let{sessionId:n,inputIndices:o,inputs:i,outputIndices:a,options:s}=r;xo(n,o,i,a,new Array(a.length).fill(null),s).then(l=>{l.some(f=>f[3]!=="cpu")?postMessage({type:t,err:"Proxy does not support non-cpu tensor location."}):postMessage({type:t,out:l},No([...i,...l]))},l=>{postMessage({type:t,err:l})});break}case"end-profiling":ko(r),postMessage({type:t});break;default:}}catch(n){postMessage({type:t,err:n})}}),ms=Gn?null:e=>new Worker(e??ve,{type:"module",name:Hn})}),hs={};Br(hs,{default:()=>gs});async function Ra(e={}){var t=e,r=!!globalThis.window,n=!!globalThis.WorkerGlobalScope,o=n&&self.name?.startsWith("em-pthread");t.mountExternalData=(d,m)=>{d.startsWith("./")&&(d=d.substring(2)),(t.Tb||(t.Tb=new Map)).set(d,m)},t.unmountExternalData=()=>{delete t.Tb,delete t.mc,delete t.lc,delete t.nc},globalThis.SharedArrayBuffer??new WebAssembly.Memory({initial:0,maximum:0,shared:!0}).buffer.constructor;var i,a,s=(d,m)=>{throw m},l="file:///page/",f="";if(r||n){try{f=new URL(".",l).href}catch{}n&&(a=d=>{var m=new XMLHttpRequest;return m.open("GET",d,!1),m.responseType="arraybuffer",m.send(null),new Uint8Array(m.response)}),i=async d=>{if(S(d))return new Promise((v,w)=>{var A=new XMLHttpRequest;A.open("GET",d,!0),A.responseType="arraybuffer",A.onload=()=>{A.status==200||A.status==0&&A.response?v(A.response):w(A.status)},A.onerror=w,A.send(null)});var m=await fetch(d,{credentials:"same-origin"});if(m.ok)return m.arrayBuffer();throw Error(m.status+" : "+m.url)}}var u,c,p,h,b,x,k=console.log.bind(console),g=console.error.bind(console),N=k,E=g,M=!1,S=d=>d.startsWith("file://");function y(){Ge.buffer!=$.buffer&&R()}if(o){let d=function(m){try{var v=m.data,w=v.Rb;if(w==="load"){let A=[];self.onmessage=O=>A.push(O),x=()=>{postMessage({Rb:"loaded"});for(let O of A)d(O);self.onmessage=d};for(let O of v.ac)t[O]&&!t[O].proxy||(t[O]=(...B)=>{postMessage({Rb:"callHandler",$b:O,args:B})},O=="print"&&(N=t[O]),O=="printErr"&&(E=t[O]));Ge=v.fc,R(),c=v.hc,Z(),$r()}else if(w==="run"){(function(A){var O=(y(),F)[A+52>>>2>>>0];A=(y(),F)[A+56>>>2>>>0],Ma(O,O-A),Y(O)})(v.Qb),In(v.Qb,0,0,1,0,0),Pi(),On(v.Qb),U||=!0;try{tu(v.dc,v.Vb)}catch(A){if(A!="unwind")throw A}}else v.target!=="setimmediate"&&(w==="checkMailbox"?U&&Er():w&&(E(`worker: received unknown command ${w}`),E(v)))}catch(A){throw va(),A}};var C=d,U=!1;self.onunhandledrejection=m=>{throw m.reason||m},self.onmessage=d}var $,P,D,T,F,V,_,z,G,W=!1;function R(){var d=Ge.buffer;t.HEAP8=$=new Int8Array(d),D=new Int16Array(d),t.HEAPU8=P=new Uint8Array(d),new Uint16Array(d),t.HEAP32=T=new Int32Array(d),t.HEAPU32=F=new Uint32Array(d),V=new Float32Array(d),_=new Float64Array(d),z=new BigInt64Array(d),new BigUint64Array(d)}function I(){W=!0,o?x():Ve.Va()}function j(d){throw E(d="Aborted("+d+")"),M=!0,d=new WebAssembly.RuntimeError(d+". Build with -sASSERTIONS for more info."),b?.(d),d}function K(){return{a:{T:Fu,f:ru,w:nu,e:ou,k:iu,h:au,L:su,b:lu,G:fu,ua:zi,j:cu,M:Hi,La:Gi,qa:Vi,sa:qi,Ma:Yi,Ja:Ki,Ca:Zi,Ia:Qi,Z:Ji,ra:Xi,oa:ea,Ka:ta,pa:ra,Ra:uu,Fa:du,ma:mu,va:hu,ja:gu,U:bu,Ea:On,Oa:wu,za:yu,Aa:vu,Ba:xu,xa:aa,ya:sa,ka:la,Ta:Nu,Qa:Au,W:Tu,V:$u,Pa:Eu,F:Su,Na:Ou,na:Lu,u:ku,H:Ru,S:Ar,la:Pu,ba:_u,Ua:Cu,Ga:ua,Ha:da,ta:Mn,I:pa,wa:ma,Y:ha,Da:ga,X:ba,$:kd,N:bd,aa:xd,O:gd,v:id,d:Wu,m:zu,n:Uu,r:Xu,ca:pd,E:dd,o:Vu,P:md,C:wd,J:ud,da:cd,ea:fd,z:ed,fa:sd,Q:ld,ga:ad,y:nd,D:hd,c:ju,q:Gu,i:Hu,_:Nd,l:Yu,p:Ku,s:qu,t:Zu,x:td,R:od,A:yd,K:rd,B:vd,ha:Ju,ia:Qu,g:Du,a:Ge,Sa:Zt}}}async function Z(){function d(w,A){return Ve=w.exports,Ve=(function(){var O=Ve,B=X=>()=>X()>>>0,H=X=>te=>X(te)>>>0;return(O=Object.assign({},O)).ub=B(O.ub),O.wb=H(O.wb),O.Kb=H(O.Kb),O.Lb=B(O.Lb),O.Pb=H(O.Pb),O})(),Ri.push(Ve.xb),w=Ve,t._OrtInit=w.Wa,t._OrtGetLastError=w.Xa,t._OrtCreateSessionOptions=w.Ya,t._OrtAppendExecutionProvider=w.Za,t._OrtAddFreeDimensionOverride=w._a,t._OrtAddSessionConfigEntry=w.$a,t._OrtReleaseSessionOptions=w.ab,t._OrtCreateSession=w.bb,t._OrtReleaseSession=w.cb,t._OrtGetInputOutputCount=w.db,t._OrtGetInputOutputMetadata=w.eb,t._OrtFree=w.fb,t._OrtCreateTensor=w.gb,t._OrtGetTensorData=w.hb,t._OrtReleaseTensor=w.ib,t._OrtCreateRunOptions=w.jb,t._OrtAddRunConfigEntry=w.kb,t._OrtReleaseRunOptions=w.lb,t._OrtCreateBinding=w.mb,t._OrtBindInput=w.nb,t._OrtBindOutput=w.ob,t._OrtClearBoundOutputs=w.pb,t._OrtReleaseBinding=w.qb,t._OrtRunWithBinding=w.rb,t._OrtRun=w.sb,t._OrtEndProfiling=w.tb,Tr=w.ub,wa=t._free=w.vb,ya=t._malloc=w.wb,In=w.zb,va=w.Ab,xa=w.Bb,ka=w.Cb,Dn=w.Db,Na=w.Eb,Ea=w.Fb,J=w.Gb,Xt=w.Hb,Ma=w.Ib,Y=w.Jb,Bn=w.Kb,Q=w.Lb,Aa=w.Mb,Fn=w.Nb,Ta=w.Ob,$a=w.Pb,Sa=w.yb,c=A,Ve}var m,v=K();return t.instantiateWasm?new Promise(w=>{t.instantiateWasm(v,(A,O)=>{w(d(A,O))})}):o?d(new WebAssembly.Instance(c,K()),c):(G??=t.locateFile?t.locateFile?t.locateFile("ort-wasm-simd-threaded.wasm",f):f+"ort-wasm-simd-threaded.wasm":new URL("ort-wasm-simd-threaded.wasm","file:///page/").href,m=await(async function(w){var A=G;if(!u&&!S(A))try{var O=fetch(A,{credentials:"same-origin"});return await WebAssembly.instantiateStreaming(O,w)}catch(B){E(`wasm streaming compile failed: ${B}`),E("falling back to ArrayBuffer instantiation")}return(async function(B,H){try{var X=await(async function(te){if(!u)try{var ge=await i(te);return new Uint8Array(ge)}catch{}if(te==G&&u)te=new Uint8Array(u);else{if(!a)throw"both async and sync fetching of the wasm failed";te=a(te)}return te})(B);return await WebAssembly.instantiate(X,H)}catch(te){E(`failed to asynchronously prepare wasm: ${te}`),j(te)}})(A,w)})(v),d(m.instance,m.module))}class ie{name="ExitStatus";constructor(m){this.message=`Program terminated with exit(${m})`,this.status=m}}var de=d=>{d.terminate(),d.onmessage=()=>{}},re=[],ae=0,pe=null,ue=d=>{He.length==0&&(Ii(),Ci(He[0]));var m=He.pop();if(!m)return 6;Qt.push(m),tt[d.Qb]=m,m.Qb=d.Qb;var v={Rb:"run",dc:d.cc,Vb:d.Vb,Qb:d.Qb};return m.postMessage(v,d.Zb),0},ne=0,q=(d,m,...v)=>{var w,A=16*v.length,O=Q(),B=Bn(A),H=B>>>3;for(w of v)typeof w=="bigint"?((y(),z)[H++>>>0]=1n,(y(),z)[H++>>>0]=w):((y(),z)[H++>>>0]=0n,(y(),_)[H++>>>0]=w);return d=xa(d,0,A,B,m),Y(O),d};function Zt(d){if(o)return q(0,1,d);if(p=d,!(0<ne)){for(var m of Qt)de(m);for(m of He)de(m);He=[],Qt=[],tt={},M=!0}s(0,new ie(d))}function xr(d){if(o)return q(1,0,d);Mn(d)}var Mn=d=>{if(p=d,o)throw xr(d),"unwind";Zt(d)},He=[],Qt=[],Ri=[],tt={},_i=d=>{var m=d.Qb;delete tt[m],He.push(d),Qt.splice(Qt.indexOf(d),1),d.Qb=0,ka(m)};function Pi(){Ri.forEach(d=>d())}var Ci=d=>new Promise(m=>{d.onmessage=A=>{var O=A.data;if(A=O.Rb,O.Ub&&O.Ub!=Tr()){var B=tt[O.Ub];B?B.postMessage(O,O.Zb):E(`Internal error! Worker sent a message "${A}" to target pthread ${O.Ub}, but that thread no longer exists!`)}else A==="checkMailbox"?Er():A==="spawnThread"?ue(O):A==="cleanupThread"?Sn(()=>{_i(tt[O.ec])}):A==="loaded"?(d.loaded=!0,m(d)):O.target==="setimmediate"?d.postMessage(O):A==="uncaughtException"?d.onerror(O.error):A==="callHandler"?t[O.$b](...O.args):A&&E(`worker sent an unknown command ${A}`)},d.onerror=A=>{throw E(`worker sent an error! ${A.filename}:${A.lineno}: ${A.message}`),A};var v,w=[];for(v of[])t.propertyIsEnumerable(v)&&w.push(v);d.postMessage({Rb:"load",ac:w,fc:Ge,hc:c})});function Ii(){var d=new Worker((()=>{let m=URL;return new m("ort.wasm.bundle.min.mjs","file:///page/")})(),{type:"module",workerData:"em-pthread",name:"em-pthread"});He.push(d)}var Ge,Di=[],ee=d=>{var m=Di[d];return m||(Di[d]=m=Sa.get(d)),m},tu=(d,m)=>{ne=0,d=ee(d)(m),0<ne?p=d:Dn(d)},kr=[],Nr=0;function ru(d){var m=new An(d>>>=0);return(y(),$)[m.Sb+12>>>0]==0&&(Bi(m,!0),Nr--),Fi(m,!1),kr.push(m),$a(d)}var At=0,nu=()=>{J(0,0);var d=kr.pop();Aa(d.Wb),At=0};function Bi(d,m){m=m?1:0,(y(),$)[d.Sb+12>>>0]=m}function Fi(d,m){m=m?1:0,(y(),$)[d.Sb+13>>>0]=m}class An{constructor(m){this.Wb=m,this.Sb=m-24}}var Tn=d=>{var m=At;if(!m)return Xt(0),0;var v=new An(m);(y(),F)[v.Sb+16>>>2>>>0]=m;var w=(y(),F)[v.Sb+4>>>2>>>0];if(!w)return Xt(0),m;for(var A of d){if(A===0||A===w)break;if(Ta(A,w,v.Sb+16))return Xt(A),m}return Xt(w),m};function ou(){return Tn([])}function iu(d){return Tn([d>>>0])}function au(d,m,v,w){return Tn([d>>>0,m>>>0,v>>>0,w>>>0])}var su=()=>{var d=kr.pop();d||j("no exception to throw");var m=d.Wb;throw(y(),$)[d.Sb+13>>>0]==0&&(kr.push(d),Fi(d,!0),Bi(d,!1),Nr++),Fn(m),At=m};function lu(d,m,v){var w=new An(d>>>=0);throw m>>>=0,v>>>=0,(y(),F)[w.Sb+16>>>2>>>0]=0,(y(),F)[w.Sb+4>>>2>>>0]=m,(y(),F)[w.Sb+8>>>2>>>0]=v,Fn(d),Nr++,At=d}var fu=()=>Nr;function Ui(d,m,v,w){return o?q(2,1,d,m,v,w):zi(d,m,v,w)}function zi(d,m,v,w){if(d>>>=0,m>>>=0,v>>>=0,w>>>=0,!globalThis.SharedArrayBuffer)return 6;var A=[];return o&&A.length===0?Ui(d,m,v,w):(d={cc:v,Qb:d,Vb:w,Zb:A},o?(d.Rb="spawnThread",postMessage(d,A),0):ue(d))}function cu(d){throw At||=d>>>0,At}var ji=globalThis.TextDecoder&&new TextDecoder,Wi=(d,m=0,v,w)=>{var A=m>>>=0;if(v=A+v,w)w=v;else{for(;d[A]&&!(A>=v);)++A;w=A}if(16<w-m&&d.buffer&&ji)return ji.decode(d.buffer instanceof ArrayBuffer?d.subarray(m,w):d.slice(m,w));for(A="";m<w;)if(128&(v=d[m++])){var O=63&d[m++];if((224&v)==192)A+=String.fromCharCode((31&v)<<6|O);else{var B=63&d[m++];65536>(v=(240&v)==224?(15&v)<<12|O<<6|B:(7&v)<<18|O<<12|B<<6|63&d[m++])?A+=String.fromCharCode(v):(v-=65536,A+=String.fromCharCode(55296|v>>10,56320|1023&v))}}else A+=String.fromCharCode(v);return A},$n=(d,m,v)=>(d>>>=0)?Wi((y(),P),d,m,v):"";function Hi(d,m,v){return o?q(3,1,d,m,v):0}function Gi(d,m){if(o)return q(4,1,d,m)}function Vi(d,m){if(o)return q(5,1,d,m)}function qi(d,m,v){if(o)return q(6,1,d,m,v)}function Yi(d,m,v){return o?q(7,1,d,m,v):0}function Ki(d,m){if(o)return q(8,1,d,m)}function Zi(d,m,v){if(o)return q(9,1,d,m,v)}function Qi(d,m,v,w){if(o)return q(10,1,d,m,v,w)}function Ji(d,m,v,w){if(o)return q(11,1,d,m,v,w)}function Xi(d,m,v,w){if(o)return q(12,1,d,m,v,w)}function ea(d){if(o)return q(13,1,d)}function ta(d,m){if(o)return q(14,1,d,m)}function ra(d,m,v){if(o)return q(15,1,d,m,v)}var uu=()=>j("");function du(d){In(d>>>0,!n,1,!r,131072,!1),Pi()}var Sn=d=>{if(!M)try{if(d(),!(0<ne))try{o?Tr()&&Dn(p):Mn(p)}catch(m){m instanceof ie||m=="unwind"||s(0,m)}}catch(m){m instanceof ie||m=="unwind"||s(0,m)}},pu=!Atomics.waitAsync||globalThis.navigator?.userAgent&&91>Number((navigator.userAgent.match(/Chrom(e|ium)\/([0-9]+)\./)||[])[2]);function On(d){d>>>=0,pu||(Atomics.waitAsync((y(),T),d>>>2,d).value.then(Er),d+=128,Atomics.store((y(),T),d>>>2,1))}var Er=()=>Sn(()=>{var d=Tr();d&&(On(d),Ea())});function mu(d,m){(d>>>=0)==m>>>0?setTimeout(Er):o?postMessage({Ub:d,Rb:"checkMailbox"}):(d=tt[d])&&d.postMessage({Rb:"checkMailbox"})}var Ln=[];function hu(d,m,v,w,A){for(m>>>=0,A>>>=0,Ln.length=0,v=A>>>3,w=A+w>>>3;v<w;){var O;O=(y(),z)[v++>>>0]?(y(),z)[v++>>>0]:(y(),_)[v++>>>0],Ln.push(O)}return(m?Oa[m]:Bu[d])(...Ln)}var gu=()=>{ne=0};function bu(d){d>>>=0,o?postMessage({Rb:"cleanupThread",ec:d}):_i(tt[d])}function wu(d){}function yu(d,m){d=-9007199254740992>d||9007199254740992<d?NaN:Number(d),m>>>=0,d=new Date(1e3*d),(y(),T)[m>>>2>>>0]=d.getUTCSeconds(),(y(),T)[m+4>>>2>>>0]=d.getUTCMinutes(),(y(),T)[m+8>>>2>>>0]=d.getUTCHours(),(y(),T)[m+12>>>2>>>0]=d.getUTCDate(),(y(),T)[m+16>>>2>>>0]=d.getUTCMonth(),(y(),T)[m+20>>>2>>>0]=d.getUTCFullYear()-1900,(y(),T)[m+24>>>2>>>0]=d.getUTCDay(),d=(d.getTime()-Date.UTC(d.getUTCFullYear(),0,1,0,0,0,0))/864e5|0,(y(),T)[m+28>>>2>>>0]=d}var na=d=>d%4==0&&(d%100!=0||d%400==0),oa=[0,31,60,91,121,152,182,213,244,274,305,335],ia=[0,31,59,90,120,151,181,212,243,273,304,334];function vu(d,m){d=-9007199254740992>d||9007199254740992<d?NaN:Number(d),m>>>=0,d=new Date(1e3*d),(y(),T)[m>>>2>>>0]=d.getSeconds(),(y(),T)[m+4>>>2>>>0]=d.getMinutes(),(y(),T)[m+8>>>2>>>0]=d.getHours(),(y(),T)[m+12>>>2>>>0]=d.getDate(),(y(),T)[m+16>>>2>>>0]=d.getMonth(),(y(),T)[m+20>>>2>>>0]=d.getFullYear()-1900,(y(),T)[m+24>>>2>>>0]=d.getDay();var v=(na(d.getFullYear())?oa:ia)[d.getMonth()]+d.getDate()-1|0;(y(),T)[m+28>>>2>>>0]=v,(y(),T)[m+36>>>2>>>0]=-60*d.getTimezoneOffset(),v=new Date(d.getFullYear(),6,1).getTimezoneOffset();var w=new Date(d.getFullYear(),0,1).getTimezoneOffset();d=0|(v!=w&&d.getTimezoneOffset()==Math.min(w,v)),(y(),T)[m+32>>>2>>>0]=d}function xu(d){d>>>=0;var m=new Date((y(),T)[d+20>>>2>>>0]+1900,(y(),T)[d+16>>>2>>>0],(y(),T)[d+12>>>2>>>0],(y(),T)[d+8>>>2>>>0],(y(),T)[d+4>>>2>>>0],(y(),T)[d>>>2>>>0],0),v=(y(),T)[d+32>>>2>>>0],w=m.getTimezoneOffset(),A=new Date(m.getFullYear(),6,1).getTimezoneOffset(),O=new Date(m.getFullYear(),0,1).getTimezoneOffset(),B=Math.min(O,A);return 0>v?(y(),T)[d+32>>>2>>>0]=+(A!=O&&B==w):0<v!=(B==w)&&(A=Math.max(O,A),m.setTime(m.getTime()+6e4*((0<v?B:A)-w))),(y(),T)[d+24>>>2>>>0]=m.getDay(),v=(na(m.getFullYear())?oa:ia)[m.getMonth()]+m.getDate()-1|0,(y(),T)[d+28>>>2>>>0]=v,(y(),T)[d>>>2>>>0]=m.getSeconds(),(y(),T)[d+4>>>2>>>0]=m.getMinutes(),(y(),T)[d+8>>>2>>>0]=m.getHours(),(y(),T)[d+12>>>2>>>0]=m.getDate(),(y(),T)[d+16>>>2>>>0]=m.getMonth(),(y(),T)[d+20>>>2>>>0]=m.getYear(),d=m.getTime(),BigInt(isNaN(d)?-1:d/1e3)}function aa(d,m,v,w,A,O,B){return o?q(16,1,d,m,v,w,A,O,B):-52}function sa(d,m,v,w,A,O){if(o)return q(17,1,d,m,v,w,A,O)}var Jt={},ku=()=>performance.timeOrigin+performance.now();function la(d,m){if(o)return q(18,1,d,m);if(Jt[d]&&(clearTimeout(Jt[d].id),delete Jt[d]),!m)return 0;var v=setTimeout(()=>{delete Jt[d],Sn(()=>Na(d,performance.timeOrigin+performance.now()))},m);return Jt[d]={id:v,oc:m},0}var rt=(d,m,v)=>{var w=(y(),P);if(m>>>=0,0<v){var A=m;v=m+v-1;for(var O=0;O<d.length;++O){var B=d.codePointAt(O);if(127>=B){if(m>=v)break;w[m++>>>0]=B}else if(2047>=B){if(m+1>=v)break;w[m++>>>0]=192|B>>6,w[m++>>>0]=128|63&B}else if(65535>=B){if(m+2>=v)break;w[m++>>>0]=224|B>>12,w[m++>>>0]=128|B>>6&63,w[m++>>>0]=128|63&B}else{if(m+3>=v)break;w[m++>>>0]=240|B>>18,w[m++>>>0]=128|B>>12&63,w[m++>>>0]=128|B>>6&63,w[m++>>>0]=128|63&B,O++}}w[m>>>0]=0,d=m-A}else d=0;return d};function Nu(d,m,v,w){d>>>=0,m>>>=0,v>>>=0,w>>>=0;var A=new Date().getFullYear(),O=new Date(A,0,1).getTimezoneOffset();A=new Date(A,6,1).getTimezoneOffset();var B=Math.max(O,A);(y(),F)[d>>>2>>>0]=60*B,(y(),T)[m>>>2>>>0]=+(O!=A),d=(m=H=>{var X=Math.abs(H);return`UTC${0<=H?"-":"+"}${String(Math.floor(X/60)).padStart(2,"0")}${String(X%60).padStart(2,"0")}`})(O),m=m(A),A<O?(rt(d,v,17),rt(m,w,17)):(rt(d,w,17),rt(m,v,17))}var Eu=()=>Date.now(),Mu=1;function Au(d,m,v){if(v>>>=0,!(0<=d&&3>=d))return 28;if(d===0)d=Date.now();else{if(!Mu)return 52;d=performance.timeOrigin+performance.now()}return d=Math.round(1e6*d),(y(),z)[v>>>3>>>0]=BigInt(d),0}var Rn=[];function Tu(d,m,v){d>>>=0,m>>>=0,v>>>=0,Rn.length=0;for(var w;w=(y(),P)[m++>>>0];){var A=w!=105;v+=(A&=w!=112)&&v%8?4:0,Rn.push(w==112?(y(),F)[v>>>2>>>0]:w==106?(y(),z)[v>>>3>>>0]:w==105?(y(),T)[v>>>2>>>0]:(y(),_)[v>>>3>>>0]),v+=A?8:4}return Oa[d](...Rn)}var $u=()=>{};function Su(d,m){return E($n(d>>>0,m>>>0))}var Ou=()=>{throw ne+=1,"unwind"};function Lu(){return 4294901760}var Ru=()=>navigator.hardwareConcurrency,nt={},_n=d=>{for(var m=0,v=0;v<d.length;++v){var w=d.charCodeAt(v);127>=w?m++:2047>=w?m+=2:55296<=w&&57343>=w?(m+=4,++v):m+=3}return m},Mr=d=>{var m;return(m=/\bwasm-function\[\d+\]:(0x[0-9a-f]+)/.exec(d))?+m[1]:(m=/:(\d+):\d+(?:\)|$)/.exec(d))?2147483648|+m[1]:0},fa=d=>{for(var m of d)(d=Mr(m))&&(nt[d]=m)};function _u(){var d=Error().stack.toString().split(`
`);return d[0]=="Error"&&d.shift(),fa(d),nt.Xb=Mr(d[3]),nt.bc=d,nt.Xb}function Ar(d){if(!(d=nt[d>>>0]))return 0;var m;if(m=/^\s+at .*\.wasm\.(.*) \(.*\)$/.exec(d))d=m[1];else if(m=/^\s+at (.*) \(.*\)$/.exec(d))d=m[1];else{if(!(m=/^(.+?)@/.exec(d)))return 0;d=m[1]}wa(Ar.Yb??0),m=_n(d)+1;var v=ya(m);return v&&rt(d,v,m),Ar.Yb=v,Ar.Yb}function Pu(d){d>>>=0;var m=(y(),P).length;if(d<=m||4294901760<d)return!1;for(var v=1;4>=v;v*=2){var w=m*(1+.2/v);w=Math.min(w,d+100663296);e:{w=(Math.min(4294901760,65536*Math.ceil(Math.max(d,w)/65536))-Ge.buffer.byteLength+65535)/65536|0;try{Ge.grow(w),R();var A=1;break e}catch{}A=void 0}if(A)return!0}return!1}function Cu(d,m,v){if(d>>>=0,m>>>=0,nt.Xb==d)var w=nt.bc;else(w=Error().stack.toString().split(`
`))[0]=="Error"&&w.shift(),fa(w);for(var A=3;w[A]&&Mr(w[A])!=d;)++A;for(d=0;d<v&&w[d+A];++d)(y(),T)[m+4*d>>>2>>>0]=Mr(w[d+A]);return d}var Pn,Cn={},ca=()=>{if(!Pn){var d,m={USER:"web_user",LOGNAME:"web_user",PATH:"/",PWD:"/",HOME:"/home/web_user",LANG:(globalThis.navigator?.language??"C").replace("-","_")+".UTF-8",_:"./this.program"};for(d in Cn)Cn[d]===void 0?delete m[d]:m[d]=Cn[d];var v=[];for(d in m)v.push(`${d}=${m[d]}`);Pn=v}return Pn};function ua(d,m){if(o)return q(19,1,d,m);d>>>=0,m>>>=0;var v,w=0,A=0;for(v of ca()){var O=m+w;(y(),F)[d+A>>>2>>>0]=O,w+=rt(v,O,1/0)+1,A+=4}return 0}function da(d,m){if(o)return q(20,1,d,m);d>>>=0,m>>>=0;var v=ca();for(var w of((y(),F)[d>>>2>>>0]=v.length,d=0,v))d+=_n(w)+1;return(y(),F)[m>>>2>>>0]=d,0}function pa(d){return o?q(21,1,d):52}function ma(d,m,v,w,A){return o?q(22,1,d,m,v,w,A):52}function ha(d,m,v,w){return o?q(23,1,d,m,v,w):52}function ga(d,m,v,w){return o?q(24,1,d,m,v,w):70}var Iu=[null,[],[]];function ba(d,m,v,w){if(o)return q(25,1,d,m,v,w);m>>>=0,v>>>=0,w>>>=0;for(var A=0,O=0;O<v;O++){var B=(y(),F)[m>>>2>>>0],H=(y(),F)[m+4>>>2>>>0];m+=8;for(var X=0;X<H;X++){var te=d,ge=(y(),P)[B+X>>>0],Se=Iu[te];ge===0||ge===10?((te===1?N:E)(Wi(Se)),Se.length=0):Se.push(ge)}A+=H}return(y(),F)[w>>>2>>>0]=A,0}function Du(d){return d>>>0}o||(function(){for(var d=t.numThreads-1;d--;)Ii();re.push(async()=>{var m=(async function(){if(!o)return Promise.all(He.map(Ci))})();ae++,await m,--ae==0&&pe&&(m=pe,pe=null,m())})})(),o||(Ge=new WebAssembly.Memory({initial:256,maximum:65536,shared:!0}),R()),t.wasmBinary&&(u=t.wasmBinary),t.stackSave=()=>Q(),t.stackRestore=d=>Y(d),t.stackAlloc=d=>Bn(d),t.setValue=function(d,m,v="i8"){switch(v.endsWith("*")&&(v="*"),v){case"i1":case"i8":(y(),$)[d>>>0]=m;break;case"i16":(y(),D)[d>>>1>>>0]=m;break;case"i32":(y(),T)[d>>>2>>>0]=m;break;case"i64":(y(),z)[d>>>3>>>0]=BigInt(m);break;case"float":(y(),V)[d>>>2>>>0]=m;break;case"double":(y(),_)[d>>>3>>>0]=m;break;case"*":(y(),F)[d>>>2>>>0]=m;break;default:j(`invalid type for setValue: ${v}`)}},t.getValue=function(d,m="i8"){switch(m.endsWith("*")&&(m="*"),m){case"i1":case"i8":return(y(),$)[d>>>0];case"i16":return(y(),D)[d>>>1>>>0];case"i32":return(y(),T)[d>>>2>>>0];case"i64":return(y(),z)[d>>>3>>>0];case"float":return(y(),V)[d>>>2>>>0];case"double":return(y(),_)[d>>>3>>>0];case"*":return(y(),F)[d>>>2>>>0];default:j(`invalid type for getValue: ${m}`)}},t.UTF8ToString=$n,t.stringToUTF8=rt,t.lengthBytesUTF8=_n;var Tr,wa,ya,In,va,xa,ka,Dn,Na,Ea,J,Xt,Ma,Y,Bn,Q,Aa,Fn,Ta,$a,Sa,Ve,Bu=[Zt,xr,Ui,Hi,Gi,Vi,qi,Yi,Ki,Zi,Qi,Ji,Xi,ea,ta,ra,aa,sa,la,ua,da,pa,ma,ha,ga,ba],Oa={1042604:(d,m,v,w,A)=>{if(t===void 0||!t.Tb)return 1;if((d=$n(Number(d>>>0))).startsWith("./")&&(d=d.substring(2)),!(d=t.Tb.get(d)))return 2;if(m=Number(m>>>0),v=Number(v>>>0),w=Number(w>>>0),m+v>d.byteLength)return 3;try{let O=d.subarray(m,m+v);switch(A){case 0:(y(),P).set(O,w>>>0);break;case 1:t.ic?t.ic(w,O):t.kc(w,O);break;default:return 4}return 0}catch{return 4}},1043428:()=>typeof wasmOffsetConverter<"u"};function Fu(){return typeof wasmOffsetConverter<"u"}function Uu(d,m,v,w){var A=Q();try{return ee(d)(m,v,w)}catch(O){if(Y(A),O!==O+0)throw O;J(1,0)}}function zu(d,m,v){var w=Q();try{return ee(d)(m,v)}catch(A){if(Y(w),A!==A+0)throw A;J(1,0)}}function ju(d){var m=Q();try{ee(d)()}catch(v){if(Y(m),v!==v+0)throw v;J(1,0)}}function Wu(d,m){var v=Q();try{return ee(d)(m)}catch(w){if(Y(v),w!==w+0)throw w;J(1,0)}}function Hu(d,m,v){var w=Q();try{ee(d)(m,v)}catch(A){if(Y(w),A!==A+0)throw A;J(1,0)}}function Gu(d,m){var v=Q();try{ee(d)(m)}catch(w){if(Y(v),w!==w+0)throw w;J(1,0)}}function Vu(d,m,v,w,A,O,B){var H=Q();try{return ee(d)(m,v,w,A,O,B)}catch(X){if(Y(H),X!==X+0)throw X;J(1,0)}}function qu(d,m,v,w,A,O){var B=Q();try{ee(d)(m,v,w,A,O)}catch(H){if(Y(B),H!==H+0)throw H;J(1,0)}}function Yu(d,m,v,w){var A=Q();try{ee(d)(m,v,w)}catch(O){if(Y(A),O!==O+0)throw O;J(1,0)}}function Ku(d,m,v,w,A){var O=Q();try{ee(d)(m,v,w,A)}catch(B){if(Y(O),B!==B+0)throw B;J(1,0)}}function Zu(d,m,v,w,A,O,B){var H=Q();try{ee(d)(m,v,w,A,O,B)}catch(X){if(Y(H),X!==X+0)throw X;J(1,0)}}function Qu(d,m,v,w,A,O,B){var H=Q();try{ee(d)(m,v,w,A,O,B)}catch(X){if(Y(H),X!==X+0)throw X;J(1,0)}}function Ju(d,m,v,w,A,O,B,H){var X=Q();try{ee(d)(m,v,w,A,O,B,H)}catch(te){if(Y(X),te!==te+0)throw te;J(1,0)}}function Xu(d,m,v,w,A){var O=Q();try{return ee(d)(m,v,w,A)}catch(B){if(Y(O),B!==B+0)throw B;J(1,0)}}function ed(d,m,v){var w=Q();try{return ee(d)(m,v)}catch(A){if(Y(w),A!==A+0)throw A;J(1,0)}}function td(d,m,v,w,A,O,B,H){var X=Q();try{ee(d)(m,v,w,A,O,B,H)}catch(te){if(Y(X),te!==te+0)throw te;J(1,0)}}function rd(d,m,v,w,A,O,B,H,X,te,ge,Se){var Ue=Q();try{ee(d)(m,v,w,A,O,B,H,X,te,ge,Se)}catch(ze){if(Y(Ue),ze!==ze+0)throw ze;J(1,0)}}function nd(d,m,v){var w=Q();try{return ee(d)(m,v)}catch(A){if(Y(w),A!==A+0)throw A;return J(1,0),0n}}function od(d,m,v,w,A,O,B,H,X){var te=Q();try{ee(d)(m,v,w,A,O,B,H,X)}catch(ge){if(Y(te),ge!==ge+0)throw ge;J(1,0)}}function id(d){var m=Q();try{return ee(d)()}catch(v){if(Y(m),v!==v+0)throw v;J(1,0)}}function ad(d,m){var v=Q();try{return ee(d)(m)}catch(w){if(Y(v),w!==w+0)throw w;return J(1,0),0n}}function sd(d,m,v,w){var A=Q();try{return ee(d)(m,v,w)}catch(O){if(Y(A),O!==O+0)throw O;J(1,0)}}function ld(d){var m=Q();try{return ee(d)()}catch(v){if(Y(m),v!==v+0)throw v;return J(1,0),0n}}function fd(d,m,v,w){var A=Q();try{return ee(d)(m,v,w)}catch(O){if(Y(A),O!==O+0)throw O;J(1,0)}}function cd(d,m,v,w,A){var O=Q();try{return ee(d)(m,v,w,A)}catch(B){if(Y(O),B!==B+0)throw B;J(1,0)}}function ud(d,m,v,w,A,O){var B=Q();try{return ee(d)(m,v,w,A,O)}catch(H){if(Y(B),H!==H+0)throw H;J(1,0)}}function dd(d,m,v,w,A,O){var B=Q();try{return ee(d)(m,v,w,A,O)}catch(H){if(Y(B),H!==H+0)throw H;J(1,0)}}function pd(d,m,v,w,A,O){var B=Q();try{return ee(d)(m,v,w,A,O)}catch(H){if(Y(B),H!==H+0)throw H;J(1,0)}}function md(d,m,v,w,A,O,B,H){var X=Q();try{return ee(d)(m,v,w,A,O,B,H)}catch(te){if(Y(X),te!==te+0)throw te;J(1,0)}}function hd(d,m,v,w,A){var O=Q();try{return ee(d)(m,v,w,A)}catch(B){if(Y(O),B!==B+0)throw B;return J(1,0),0n}}function gd(d,m,v,w){var A=Q();try{return ee(d)(m,v,w)}catch(O){if(Y(A),O!==O+0)throw O;J(1,0)}}function bd(d,m,v,w){var A=Q();try{return ee(d)(m,v,w)}catch(O){if(Y(A),O!==O+0)throw O;J(1,0)}}function wd(d,m,v,w,A,O,B,H,X,te,ge,Se){var Ue=Q();try{return ee(d)(m,v,w,A,O,B,H,X,te,ge,Se)}catch(ze){if(Y(Ue),ze!==ze+0)throw ze;J(1,0)}}function yd(d,m,v,w,A,O,B,H,X,te,ge){var Se=Q();try{ee(d)(m,v,w,A,O,B,H,X,te,ge)}catch(Ue){if(Y(Se),Ue!==Ue+0)throw Ue;J(1,0)}}function vd(d,m,v,w,A,O,B,H,X,te,ge,Se,Ue,ze,Ed,Md){var Ad=Q();try{ee(d)(m,v,w,A,O,B,H,X,te,ge,Se,Ue,ze,Ed,Md)}catch(Un){if(Y(Ad),Un!==Un+0)throw Un;J(1,0)}}function xd(d,m,v){var w=Q();try{return ee(d)(m,v)}catch(A){if(Y(w),A!==A+0)throw A;J(1,0)}}function kd(d,m,v){var w=Q();try{return ee(d)(m,v)}catch(A){if(Y(w),A!==A+0)throw A;J(1,0)}}function Nd(d,m,v,w){var A=Q();try{ee(d)(m,v,w)}catch(O){if(Y(A),O!==O+0)throw O;J(1,0)}}function $r(){if(0<ae)pe=$r;else if(o)h?.(t),I();else{for(var d=re;0<d.length;)d.shift()(t);0<ae?pe=$r:(t.calledRun=!0,M||(I(),h?.(t)))}}return o||(Ve=await Z(),$r()),t.PTR_SIZE=4,W?t:new Promise((d,m)=>{h=d,b=m})}var gs,_a,qd=oe(()=>{"use strict";gs=Ra,_a=globalThis.self?.name?.startsWith("em-pthread"),_a&&Ra()}),Vn,oo,Pa,ve,bs,Or,Ca,Ia,qn,Da,Yn,ws,Kn,ys,co=oe(()=>{"use strict";fo(),Vn=typeof location>"u"?void 0:"file:///page/",oo=!0,Pa=()=>{if(oo){let e=URL;return new URL(new e("ort.wasm.bundle.min.mjs","file:///page/").href,Vn).href}return"file:///page/"},ve=Pa(),bs=()=>{if(ve&&!ve.startsWith("blob:"))return ve.substring(0,ve.lastIndexOf("/")+1)},Or=(e,t)=>{try{let r=t??ve;return(r?new URL(e,r):new URL(e)).origin===Vn}catch{return!1}},Ca=(e,t)=>{let r=t??ve;try{return(r?new URL(e,r):new URL(e)).href}catch{return}},Ia=(e,t)=>`${t??"./"}${e}`,qn=async e=>{let t=await(await fetch(e,{credentials:"same-origin"})).blob();return URL.createObjectURL(t)},Da=async e=>(await import(e)).default,Yn=(Vd(),ro(ps)).default,ws=async()=>{if(!ve)throw new Error("Failed to load proxy worker: cannot determine the script source URL.");if(Or(ve))return[void 0,Yn()];let e=await qn(ve);return[e,Yn(e)]},Kn=(qd(),ro(hs)).default,ys=async(e,t,r,n)=>{let o=Kn&&!(e||t);if(o)if(ve)o=Or(ve)||n&&!r;else if(n&&!r)o=!0;else throw new Error("cannot determine the script source URL.");if(o)return[void 0,Kn];{let i="ort-wasm-simd-threaded.mjs",a=e??Ca(i,t),s=r&&a&&!Or(a,t),l=s?await qn(a):a??Ia(i,t);return[s?l:void 0,await Da(l)]}}}),Zn,Lr,tr,Qn,Ba,Fa,Ua,uo,fe,Pt=oe(()=>{"use strict";co(),Lr=!1,tr=!1,Qn=!1,Ba=()=>{if(typeof SharedArrayBuffer>"u")return!1;try{return typeof MessageChannel<"u"&&new MessageChannel().port1.postMessage(new SharedArrayBuffer(1)),WebAssembly.validate(new Uint8Array([0,97,115,109,1,0,0,0,1,4,1,96,0,0,3,2,1,0,5,4,1,3,1,1,10,11,1,9,0,65,0,254,16,2,0,26,11]))}catch{return!1}},Fa=()=>{try{return WebAssembly.validate(new Uint8Array([0,97,115,109,1,0,0,0,1,4,1,96,0,0,3,2,1,0,10,30,1,28,0,65,0,253,15,253,12,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,253,186,1,26,11]))}catch{return!1}},Ua=()=>{try{return WebAssembly.validate(new Uint8Array([0,97,115,109,1,0,0,0,1,5,1,96,0,1,123,3,2,1,0,10,19,1,17,0,65,1,253,15,65,2,253,15,65,3,253,15,253,147,2,11]))}catch{return!1}},uo=async e=>{if(Lr)return Promise.resolve();if(tr)throw new Error("multiple calls to 'initializeWebAssembly()' detected.");if(Qn)throw new Error("previous call to 'initializeWebAssembly()' failed.");tr=!0;let t=e.initTimeout,r=e.numThreads;if(e.simd!==!1){if(e.simd==="relaxed"){if(!Ua())throw new Error("Relaxed WebAssembly SIMD is not supported in the current environment.")}else if(!Fa())throw new Error("WebAssembly SIMD is not supported in the current environment.")}let n=Ba();r>1&&!n&&(typeof self<"u"&&!self.crossOriginIsolated&&console.warn("env.wasm.numThreads is set to "+r+", but this will not work unless you enable crossOriginIsolated mode. See https://web.dev/cross-origin-isolation-guide/ for more info."),console.warn("WebAssembly multi-threading is not supported in the current environment. Falling back to single-threading."),e.numThreads=r=1);let o=e.wasmPaths,i=typeof o=="string"?o:void 0,a=o?.mjs,s=a?.href??a,l=o?.wasm,f=l?.href??l,u=e.wasmBinary,[c,p]=await ys(s,i,r>1,!!u||!!f),h=!1,b=[];if(t>0&&b.push(new Promise(x=>{setTimeout(()=>{h=!0,x()},t)})),b.push(new Promise((x,k)=>{let g={numThreads:r};if(u)g.wasmBinary=u,g.locateFile=N=>N;else if(f||i)g.locateFile=N=>f??i+N;else if(s&&s.indexOf("blob:")!==0)g.locateFile=N=>new URL(N,s).href;else if(c){let N=bs();N&&(g.locateFile=E=>N+E)}p(g).then(N=>{tr=!1,Lr=!0,Zn=N,x(),c&&URL.revokeObjectURL(c)},N=>{tr=!1,Qn=!0,k(N)})})),await Promise.race(b),h)throw new Error(`WebAssembly backend initializing failed due to timeout: ${t}ms`)},fe=()=>{if(Lr&&Zn)return Zn;throw new Error("WebAssembly is not initialized yet.")}}),Oe,Ir,se,po=oe(()=>{"use strict";Pt(),Oe=(e,t)=>{let r=fe(),n=r.lengthBytesUTF8(e)+1,o=r._malloc(n);return r.stringToUTF8(e,o,n),t.push(o),o},Ir=(e,t,r,n)=>{if(typeof e=="object"&&e!==null){if(r.has(e))throw new Error("Circular reference in options");r.add(e)}Object.entries(e).forEach(([o,i])=>{let a=t?t+o:o;if(typeof i=="object")Ir(i,a+".",r,n);else if(typeof i=="string"||typeof i=="number")n(a,i.toString());else if(typeof i=="boolean")n(a,i?"1":"0");else throw new Error(`Can't handle extra config type: ${typeof i}`)})},se=e=>{let t=fe(),r=t.stackSave();try{let n=t.PTR_SIZE,o=t.stackAlloc(2*n);t._OrtGetLastError(o,o+n);let i=Number(t.getValue(o,n===4?"i32":"i64")),a=t.getValue(o+n,"*"),s=a?t.UTF8ToString(a):"";throw new Error(`${e} ERROR_CODE: ${i}, ERROR_MESSAGE: ${s}`)}finally{t.stackRestore(r)}}}),vs,Yd=oe(()=>{"use strict";Pt(),po(),vs=e=>{let t=fe(),r=0,n=[],o=e||{};try{if(e?.logSeverityLevel===void 0)o.logSeverityLevel=2;else if(typeof e.logSeverityLevel!="number"||!Number.isInteger(e.logSeverityLevel)||e.logSeverityLevel<0||e.logSeverityLevel>4)throw new Error(`log severity level is not valid: ${e.logSeverityLevel}`);if(e?.logVerbosityLevel===void 0)o.logVerbosityLevel=0;else if(typeof e.logVerbosityLevel!="number"||!Number.isInteger(e.logVerbosityLevel))throw new Error(`log verbosity level is not valid: ${e.logVerbosityLevel}`);e?.terminate===void 0&&(o.terminate=!1);let i=0;return e?.tag!==void 0&&(i=Oe(e.tag,n)),r=t._OrtCreateRunOptions(o.logSeverityLevel,o.logVerbosityLevel,!!o.terminate,i),r===0&&se("Can't create run options."),e?.extra!==void 0&&Ir(e.extra,"",new WeakSet,(a,s)=>{let l=Oe(a,n),f=Oe(s,n);t._OrtAddRunConfigEntry(r,l,f)!==0&&se(`Can't set a run config entry: ${a} - ${s}.`)}),[r,n]}catch(i){throw r!==0&&t._OrtReleaseRunOptions(r),n.forEach(a=>t._free(a)),i}}}),za,ja,Wa,it,Ha,xs,Kd=oe(()=>{"use strict";Pt(),po(),za=e=>{switch(e){case"disabled":return 0;case"basic":return 1;case"extended":return 2;case"layout":return 3;case"all":return 99;default:throw new Error(`unsupported graph optimization level: ${e}`)}},ja=e=>{switch(e){case"sequential":return 0;case"parallel":return 1;default:throw new Error(`unsupported execution mode: ${e}`)}},Wa=e=>{e.extra||(e.extra={}),e.extra.session||(e.extra.session={});let t=e.extra.session;t.use_ort_model_bytes_directly||(t.use_ort_model_bytes_directly="1"),e.executionProviders&&e.executionProviders.some(r=>(typeof r=="string"?r:r.name)==="webgpu")&&(e.enableMemPattern=!1)},it=(e,t,r,n)=>{let o=Oe(t,n),i=Oe(r,n);fe()._OrtAddSessionConfigEntry(e,o,i)!==0&&se(`Can't set a session config entry: ${t} - ${r}.`)},Ha=async(e,t,r)=>{let n=t.executionProviders;for(let o of n){let i=typeof o=="string"?o:o.name,a=[];switch(i){case"webnn":if(i="WEBNN",it(e,"session.disable_quant_qdq","1",r),it(e,"session.disable_qdq_constant_folding","1",r),typeof o!="string"){let c=o?.deviceType;c&&it(e,"deviceType",c,r)}break;case"webgpu":if(i="JS",typeof o!="string"){let c=o;if(c?.preferredLayout){if(c.preferredLayout!=="NCHW"&&c.preferredLayout!=="NHWC")throw new Error(`preferredLayout must be either 'NCHW' or 'NHWC': ${c.preferredLayout}`);it(e,"preferredLayout",c.preferredLayout,r)}}break;case"wasm":case"cpu":continue;default:throw new Error(`not supported execution provider: ${i}`)}let s=Oe(i,r),l=a.length,f=0,u=0;if(l>0){f=fe()._malloc(l*fe().PTR_SIZE),r.push(f),u=fe()._malloc(l*fe().PTR_SIZE),r.push(u);for(let c=0;c<l;c++)fe().setValue(f+c*fe().PTR_SIZE,a[c][0],"*"),fe().setValue(u+c*fe().PTR_SIZE,a[c][1],"*")}await fe()._OrtAppendExecutionProvider(e,s,f,u,l)!==0&&se(`Can't append execution provider: ${i}.`)}},xs=async e=>{let t=fe(),r=0,n=[],o=e||{};Wa(o);try{let i=za(o.graphOptimizationLevel??"all"),a=ja(o.executionMode??"sequential"),s=typeof o.logId=="string"?Oe(o.logId,n):0,l=o.logSeverityLevel??2;if(!Number.isInteger(l)||l<0||l>4)throw new Error(`log severity level is not valid: ${l}`);let f=o.logVerbosityLevel??0;if(!Number.isInteger(f)||f<0||f>4)throw new Error(`log verbosity level is not valid: ${f}`);let u=typeof o.optimizedModelFilePath=="string"?Oe(o.optimizedModelFilePath,n):0;if(r=t._OrtCreateSessionOptions(i,!!o.enableCpuMemArena,!!o.enableMemPattern,a,!!o.enableProfiling,0,s,l,f,u),r===0&&se("Can't create session options."),o.executionProviders&&await Ha(r,o,n),o.enableGraphCapture!==void 0){if(typeof o.enableGraphCapture!="boolean")throw new Error(`enableGraphCapture must be a boolean value: ${o.enableGraphCapture}`);it(r,"enableGraphCapture",o.enableGraphCapture.toString(),n)}if(o.freeDimensionOverrides)for(let[c,p]of Object.entries(o.freeDimensionOverrides)){if(typeof c!="string")throw new Error(`free dimension override name must be a string: ${c}`);if(typeof p!="number"||!Number.isInteger(p)||p<0)throw new Error(`free dimension override value must be a non-negative integer: ${p}`);let h=Oe(c,n);t._OrtAddFreeDimensionOverride(r,h,p)!==0&&se(`Can't set a free dimension override: ${c} - ${p}.`)}return o.extra!==void 0&&Ir(o.extra,"",new WeakSet,(c,p)=>{it(r,c,p,n)}),[r,n]}catch(i){throw r!==0&&t._OrtReleaseSessionOptions(r)!==0&&se("Can't release session options."),n.forEach(a=>t._free(a)),i}}}),$t,Pr,St,ks,Ns,mo,ho,Es,Ms=oe(()=>{"use strict";$t=e=>{switch(e){case"int8":return 3;case"uint8":return 2;case"bool":return 9;case"int16":return 5;case"uint16":return 4;case"int32":return 6;case"uint32":return 12;case"float16":return 10;case"float32":return 1;case"float64":return 11;case"string":return 8;case"int64":return 7;case"uint64":return 13;case"int4":return 22;case"uint4":return 21;default:throw new Error(`unsupported data type: ${e}`)}},Pr=e=>{switch(e){case 3:return"int8";case 2:return"uint8";case 9:return"bool";case 5:return"int16";case 4:return"uint16";case 6:return"int32";case 12:return"uint32";case 10:return"float16";case 1:return"float32";case 11:return"float64";case 8:return"string";case 7:return"int64";case 13:return"uint64";case 22:return"int4";case 21:return"uint4";default:throw new Error(`unsupported data type: ${e}`)}},St=(e,t)=>{let r=[-1,4,1,1,2,2,4,8,-1,1,2,8,4,8,-1,-1,-1,-1,-1,-1,-1,.5,.5][e],n=typeof t=="number"?t:t.reduce((o,i)=>o*i,1);return r>0?Math.ceil(n*r):void 0},ks=e=>{switch(e){case"float16":return typeof Float16Array<"u"?Float16Array:Uint16Array;case"float32":return Float32Array;case"uint8":return Uint8Array;case"int8":return Int8Array;case"uint16":return Uint16Array;case"int16":return Int16Array;case"int32":return Int32Array;case"bool":return Uint8Array;case"float64":return Float64Array;case"uint32":return Uint32Array;case"int64":return BigInt64Array;case"uint64":return BigUint64Array;default:throw new Error(`unsupported type: ${e}`)}},Ns=e=>{switch(e){case"verbose":return 0;case"info":return 1;case"warning":return 2;case"error":return 3;case"fatal":return 4;default:throw new Error(`unsupported logging level: ${e}`)}},mo=e=>e==="float32"||e==="float16"||e==="int32"||e==="int64"||e==="uint32"||e==="uint8"||e==="bool"||e==="uint4"||e==="int4",ho=e=>e==="float32"||e==="float16"||e==="int32"||e==="int64"||e==="uint32"||e==="uint64"||e==="int8"||e==="uint8"||e==="bool"||e==="uint4"||e==="int4",Es=e=>{switch(e){case"none":return 0;case"cpu":return 1;case"cpu-pinned":return 2;case"texture":return 3;case"gpu-buffer":return 4;case"ml-tensor":return 5;default:throw new Error(`unsupported data location: ${e}`)}}}),go,As=oe(()=>{"use strict";fo(),go=async e=>{if(typeof e=="string"){let t=await fetch(e);if(!t.ok)throw new Error(`failed to load external data file: ${e}`);let r=t.headers.get("Content-Length"),n=r?parseInt(r,10):0;if(n<1073741824)return new Uint8Array(await t.arrayBuffer());{if(!t.body)throw new Error(`failed to load external data file: ${e}, no response body.`);let o=t.body.getReader(),i;try{i=new ArrayBuffer(n)}catch(s){if(s instanceof RangeError){let l=Math.ceil(n/65536);i=new WebAssembly.Memory({initial:l,maximum:l}).buffer}else throw s}let a=0;for(;;){let{done:s,value:l}=await o.read();if(s)break;let f=l.byteLength;new Uint8Array(i,a,f).set(l),a+=f}return new Uint8Array(i,0,n)}}else return e instanceof Blob?new Uint8Array(await e.arrayBuffer()):e instanceof Uint8Array?e:new Uint8Array(e)}}),Ga,bo,wo,at,Va,Jn,Dr,yo,vo,Xn,xo,ko,No,Ts=oe(()=>{"use strict";ct(),Yd(),Kd(),Ms(),Pt(),po(),As(),Ga=(e,t)=>{fe()._OrtInit(e,t)!==0&&se("Can't initialize onnxruntime.")},bo=async e=>{Ga(e.wasm.numThreads,Ns(e.logLevel))},wo=async(e,t)=>{fe().asyncInit?.();let r=e.webgpu.adapter;if(t==="webgpu"){if(typeof navigator>"u"||!navigator.gpu)throw new Error("WebGPU is not supported in current environment");if(r){if(typeof r.limits!="object"||typeof r.features!="object"||typeof r.requestDevice!="function")throw new Error("Invalid GPU adapter set in `env.webgpu.adapter`. It must be a GPUAdapter object.")}else{let n=e.webgpu.powerPreference;if(n!==void 0&&n!=="low-power"&&n!=="high-performance")throw new Error(`Invalid powerPreference setting: "${n}"`);let o=e.webgpu.forceFallbackAdapter;if(o!==void 0&&typeof o!="boolean")throw new Error(`Invalid forceFallbackAdapter setting: "${o}"`);if(r=await navigator.gpu.requestAdapter({powerPreference:n,forceFallbackAdapter:o}),!r)throw new Error('Failed to get GPU adapter. You may need to enable flag "--enable-unsafe-webgpu" if you are using Chrome.')}}if(t==="webnn"&&(typeof navigator>"u"||!navigator.ml))throw new Error("WebNN is not supported in current environment")},at=new Map,Va=e=>{let t=fe(),r=t.stackSave();try{let n=t.PTR_SIZE,o=t.stackAlloc(2*n);t._OrtGetInputOutputCount(e,o,o+n)!==0&&se("Can't get session input/output count.");let i=n===4?"i32":"i64";return[Number(t.getValue(o,i)),Number(t.getValue(o+n,i))]}finally{t.stackRestore(r)}},Jn=(e,t)=>{let r=fe(),n=r.stackSave(),o=0;try{let i=r.PTR_SIZE,a=r.stackAlloc(2*i);r._OrtGetInputOutputMetadata(e,t,a,a+i)!==0&&se("Can't get session input/output metadata.");let s=Number(r.getValue(a,"*"));o=Number(r.getValue(a+i,"*"));let l=r.HEAP32[o/4];if(l===0)return[s,0];let f=r.HEAPU32[o/4+1],u=[];for(let c=0;c<f;c++){let p=Number(r.getValue(o+8+c*i,"*"));u.push(p!==0?r.UTF8ToString(p):Number(r.getValue(o+8+(c+f)*i,"*")))}return[s,l,u]}finally{r.stackRestore(n),o!==0&&r._OrtFree(o)}},Dr=e=>{let t=fe(),r=t._malloc(e.byteLength);if(r===0)throw new Error(`Can't create a session. failed to allocate a buffer of size ${e.byteLength}.`);return t.HEAPU8.set(e,r),[r,e.byteLength]},yo=async(e,t)=>{let r,n,o=fe();Array.isArray(e)?[r,n]=e:e.buffer===o.HEAPU8.buffer?[r,n]=[e.byteOffset,e.byteLength]:[r,n]=Dr(e);let i=0,a=0,s=0,l=[],f=[],u=[];try{if([a,l]=await xs(t),t?.externalData&&o.mountExternalData){let E=[];for(let M of t.externalData){let S=typeof M=="string"?M:M.path,y=typeof M=="string"?M:M.data;E.push(go(y).then(C=>{o.mountExternalData(S,C)}))}await Promise.all(E)}for(let E of t?.executionProviders??[])if((typeof E=="string"?E:E.name)==="webnn"){if(o.shouldTransferToMLTensor=!1,typeof E!="string"){let M=E,S=M?.context,y=M?.gpuDevice,C=M?.deviceType,U=M?.powerPreference;S?o.currentContext=S:y?o.currentContext=await o.webnnCreateMLContext(y):o.currentContext=await o.webnnCreateMLContext({deviceType:C,powerPreference:U})}else o.currentContext=await o.webnnCreateMLContext();break}i=await o._OrtCreateSession(r,n,a),o.webgpuOnCreateSession?.(i),i===0&&se("Can't create a session."),o.jsepOnCreateSession?.(),o.currentContext&&(o.webnnRegisterMLContext(i,o.currentContext),o.currentContext=void 0,o.shouldTransferToMLTensor=!0);let[c,p]=Va(i),h=!!t?.enableGraphCapture,b=[],x=[],k=[],g=[],N=[];for(let E=0;E<c;E++){let[M,S,y]=Jn(i,E);M===0&&se("Can't get an input name."),f.push(M);let C=o.UTF8ToString(M);b.push(C),k.push(S===0?{name:C,isTensor:!1}:{name:C,isTensor:!0,type:Pr(S),shape:y})}for(let E=0;E<p;E++){let[M,S,y]=Jn(i,E+c);M===0&&se("Can't get an output name."),u.push(M);let C=o.UTF8ToString(M);x.push(C),g.push(S===0?{name:C,isTensor:!1}:{name:C,isTensor:!0,type:Pr(S),shape:y})}return at.set(i,[i,f,u,null,h,!1]),[i,b,x,k,g]}catch(c){throw f.forEach(p=>o._OrtFree(p)),u.forEach(p=>o._OrtFree(p)),s!==0&&o._OrtReleaseBinding(s)!==0&&se("Can't release IO binding."),i!==0&&o._OrtReleaseSession(i)!==0&&se("Can't release session."),c}finally{o._free(r),a!==0&&o._OrtReleaseSessionOptions(a)!==0&&se("Can't release session options."),l.forEach(c=>o._free(c)),o.unmountExternalData?.()}},vo=e=>{let t=fe(),r=at.get(e);if(!r)throw new Error(`cannot release session. invalid session id: ${e}`);let[n,o,i,a,s]=r;a&&(s&&t._OrtClearBoundOutputs(a.handle)!==0&&se("Can't clear bound outputs."),t._OrtReleaseBinding(a.handle)!==0&&se("Can't release IO binding.")),t.jsepOnReleaseSession?.(e),t.webnnOnReleaseSession?.(e),t.webgpuOnReleaseSession?.(e),o.forEach(l=>t._OrtFree(l)),i.forEach(l=>t._OrtFree(l)),t._OrtReleaseSession(n)!==0&&se("Can't release session."),at.delete(e)},Xn=async(e,t,r,n,o,i,a=!1)=>{if(!e){t.push(0);return}let s=fe(),l=s.PTR_SIZE,f=e[0],u=e[1],c=e[3],p=c,h,b;if(f==="string"&&(c==="gpu-buffer"||c==="ml-tensor"))throw new Error("String tensor is not supported on GPU.");if(a&&c!=="gpu-buffer")throw new Error(`External buffer must be provided for input/output index ${i} when enableGraphCapture is true.`);if(c==="gpu-buffer"){let g=e[2].gpuBuffer;b=St($t(f),u);{let N=s.jsepRegisterBuffer;if(!N)throw new Error('Tensor location "gpu-buffer" is not supported without using WebGPU.');h=N(n,i,g,b)}}else if(c==="ml-tensor"){let g=e[2].mlTensor;b=St($t(f),u);let N=s.webnnRegisterMLTensor;if(!N)throw new Error('Tensor location "ml-tensor" is not supported without using WebNN.');h=N(n,g,$t(f),u)}else{let g=e[2];if(Array.isArray(g)){b=l*g.length,h=s._malloc(b),r.push(h);for(let N=0;N<g.length;N++){if(typeof g[N]!="string")throw new TypeError(`tensor data at index ${N} is not a string`);s.setValue(h+N*l,Oe(g[N],r),"*")}}else{let N=s.webnnIsGraphInput,E=s.webnnIsGraphOutput;if(f!=="string"&&N&&E){let M=s.UTF8ToString(o);if(N(n,M)||E(n,M)){let S=$t(f);b=St(S,u),p="ml-tensor";let y=s.webnnCreateTemporaryTensor,C=s.webnnUploadTensor;if(!y||!C)throw new Error('Tensor location "ml-tensor" is not supported without using WebNN.');let U=await y(n,S,u);C(U,new Uint8Array(g.buffer,g.byteOffset,g.byteLength)),h=U}else b=g.byteLength,h=s._malloc(b),r.push(h),s.HEAPU8.set(new Uint8Array(g.buffer,g.byteOffset,b),h)}else b=g.byteLength,h=s._malloc(b),r.push(h),s.HEAPU8.set(new Uint8Array(g.buffer,g.byteOffset,b),h)}}let x=s.stackSave(),k=s.stackAlloc(4*u.length);try{u.forEach((N,E)=>s.setValue(k+E*l,N,l===4?"i32":"i64"));let g=s._OrtCreateTensor($t(f),h,b,k,u.length,Es(p));g===0&&se(`Can't create tensor for input/output. session=${n}, index=${i}.`),t.push(g)}finally{s.stackRestore(x)}},xo=async(e,t,r,n,o,i)=>{let a=fe(),s=a.PTR_SIZE,l=at.get(e);if(!l)throw new Error(`cannot run inference. invalid session id: ${e}`);let f=l[0],u=l[1],c=l[2],p=l[3],h=l[4],b=l[5],x=t.length,k=n.length,g=0,N=[],E=[],M=[],S=[],y=[],C=a.stackSave(),U=a.stackAlloc(x*s),$=a.stackAlloc(x*s),P=a.stackAlloc(k*s),D=a.stackAlloc(k*s);try{[g,N]=vs(i),Rt("wasm prepareInputOutputTensor");for(let _=0;_<x;_++)await Xn(r[_],E,S,e,u[t[_]],t[_],h);for(let _=0;_<k;_++)await Xn(o[_],M,S,e,c[n[_]],x+n[_],h);_t("wasm prepareInputOutputTensor");for(let _=0;_<x;_++)a.setValue(U+_*s,E[_],"*"),a.setValue($+_*s,u[t[_]],"*");for(let _=0;_<k;_++)a.setValue(P+_*s,M[_],"*"),a.setValue(D+_*s,c[n[_]],"*");a.jsepOnRunStart?.(f),a.webnnOnRunStart?.(f);let T;T=await a._OrtRun(f,$,U,x,D,k,P,g),T!==0&&se("failed to call OrtRun().");let F=[],V=[];Rt("wasm ProcessOutputTensor");for(let _=0;_<k;_++){let z=Number(a.getValue(P+_*s,"*"));if(z===M[_]||y.includes(M[_])){F.push(o[_]),z!==M[_]&&a._OrtReleaseTensor(z)!==0&&se("Can't release tensor.");continue}let G=a.stackSave(),W=a.stackAlloc(4*s),R=!1,I,j=0;try{a._OrtGetTensorData(z,W,W+s,W+2*s,W+3*s)!==0&&se(`Can't access output tensor data on index ${_}.`);let K=s===4?"i32":"i64",Z=Number(a.getValue(W,K));j=a.getValue(W+s,"*");let ie=a.getValue(W+s*2,"*"),de=Number(a.getValue(W+s*3,K)),re=[];for(let ue=0;ue<de;ue++)re.push(Number(a.getValue(ie+ue*s,K)));a._OrtFree(ie)!==0&&se("Can't free memory for tensor dims.");let ae=re.reduce((ue,ne)=>ue*ne,1);I=Pr(Z);let pe=p?.outputPreferredLocations[n[_]];if(I==="string"){if(pe==="gpu-buffer"||pe==="ml-tensor")throw new Error("String tensor is not supported on GPU.");let ue=[];for(let ne=0;ne<ae;ne++){let q=a.getValue(j+ne*s,"*"),Zt=a.getValue(j+(ne+1)*s,"*"),xr=ne===ae-1?void 0:Zt-q;ue.push(a.UTF8ToString(q,xr))}F.push([I,re,ue,"cpu"])}else if(pe==="gpu-buffer"&&ae>0){let ue=a.jsepGetBuffer;if(!ue)throw new Error('preferredLocation "gpu-buffer" is not supported without using WebGPU.');let ne=ue(j),q=St(Z,ae);if(q===void 0||!mo(I))throw new Error(`Unsupported data type: ${I}`);R=!0,F.push([I,re,{gpuBuffer:ne,download:a.jsepCreateDownloader(ne,q,I),dispose:()=>{a._OrtReleaseTensor(z)!==0&&se("Can't release tensor.")}},"gpu-buffer"])}else if(pe==="ml-tensor"&&ae>0){let ue=a.webnnEnsureTensor,ne=a.webnnIsGraphInputOutputTypeSupported;if(!ue||!ne)throw new Error('preferredLocation "ml-tensor" is not supported without using WebNN.');if(St(Z,ae)===void 0||!ho(I))throw new Error(`Unsupported data type: ${I}`);if(!ne(e,I,!1))throw new Error(`preferredLocation "ml-tensor" for ${I} output is not supported by current WebNN Context.`);let q=await ue(e,j,Z,re,!1);R=!0,F.push([I,re,{mlTensor:q,download:a.webnnCreateMLTensorDownloader(j,I),dispose:()=>{a.webnnReleaseTensorId(j),a._OrtReleaseTensor(z)}},"ml-tensor"])}else if(pe==="ml-tensor-cpu-output"&&ae>0){let ue=a.webnnCreateMLTensorDownloader(j,I)(),ne=F.length;R=!0,V.push((async()=>{let q=[ne,await ue];return a.webnnReleaseTensorId(j),a._OrtReleaseTensor(z),q})()),F.push([I,re,[],"cpu"])}else{let ue=ks(I),ne=new ue(ae);new Uint8Array(ne.buffer,ne.byteOffset,ne.byteLength).set(a.HEAPU8.subarray(j,j+ne.byteLength)),F.push([I,re,ne,"cpu"])}}finally{a.stackRestore(G),I==="string"&&j&&a._free(j),R||a._OrtReleaseTensor(z)}}p&&!h&&(a._OrtClearBoundOutputs(p.handle)!==0&&se("Can't clear bound outputs."),at.set(e,[f,u,c,p,h,!1]));for(let[_,z]of await Promise.all(V))F[_][2]=z;return _t("wasm ProcessOutputTensor"),F}finally{a.webnnOnRunEnd?.(f),a.stackRestore(C),E.forEach(T=>a._OrtReleaseTensor(T)),M.forEach(T=>a._OrtReleaseTensor(T)),S.forEach(T=>a._free(T)),g!==0&&a._OrtReleaseRunOptions(g),N.forEach(T=>a._free(T))}},ko=e=>{let t=fe(),r=at.get(e);if(!r)throw new Error("invalid session id");let n=r[0],o=t._OrtEndProfiling(n);o===0&&se("Can't get an profile file name."),t._OrtFree(o)},No=e=>{let t=[];for(let r of e){let n=r[2];!Array.isArray(n)&&"buffer"in n&&t.push(n.buffer)}return t}}),Ye,Me,Tt,rr,nr,Rr,eo,_r,st,lt,qa,$s,Ss,Os,Ls,Rs,_s,Ps,Cs=oe(()=>{"use strict";ct(),Ts(),Pt(),co(),Ye=()=>!!le.wasm.proxy&&typeof document<"u",Tt=!1,rr=!1,nr=!1,_r=new Map,st=(e,t)=>{let r=_r.get(e);r?r.push(t):_r.set(e,[t])},lt=()=>{if(Tt||!rr||nr||!Me)throw new Error("worker not ready")},qa=e=>{switch(e.data.type){case"init-wasm":Tt=!1,e.data.err?(nr=!0,eo[1](e.data.err)):(rr=!0,eo[0]()),Rr&&(URL.revokeObjectURL(Rr),Rr=void 0);break;case"init-ep":case"copy-from":case"create":case"release":case"run":case"end-profiling":{let t=_r.get(e.data.type);e.data.err?t.shift()[1](e.data.err):t.shift()[0](e.data.out);break}default:}},$s=async()=>{if(!rr){if(Tt)throw new Error("multiple calls to 'initWasm()' detected.");if(nr)throw new Error("previous call to 'initWasm()' failed.");if(Tt=!0,Ye())return new Promise((e,t)=>{Me?.terminate(),ws().then(([r,n])=>{try{Me=n,Me.onerror=i=>t(i),Me.onmessage=qa,eo=[e,t];let o={type:"init-wasm",in:le};!o.in.wasm.wasmPaths&&(r||oo)&&(o.in.wasm.wasmPaths={wasm:new URL("ort-wasm-simd-threaded.wasm","file:///page/").href}),Me.postMessage(o),Rr=r}catch(o){t(o)}},t)});try{await uo(le.wasm),await bo(le),rr=!0}catch(e){throw nr=!0,e}finally{Tt=!1}}},Ss=async e=>{if(Ye())return lt(),new Promise((t,r)=>{st("init-ep",[t,r]);let n={type:"init-ep",in:{epName:e,env:le}};Me.postMessage(n)});await wo(le,e)},Os=async e=>Ye()?(lt(),new Promise((t,r)=>{st("copy-from",[t,r]);let n={type:"copy-from",in:{buffer:e}};Me.postMessage(n,[e.buffer])})):Dr(e),Ls=async(e,t)=>{if(Ye()){if(t?.preferredOutputLocation)throw new Error('session option "preferredOutputLocation" is not supported for proxy.');return lt(),new Promise((r,n)=>{st("create",[r,n]);let o={type:"create",in:{model:e,options:{...t}}},i=[];e instanceof Uint8Array&&i.push(e.buffer),Me.postMessage(o,i)})}else return yo(e,t)},Rs=async e=>{if(Ye())return lt(),new Promise((t,r)=>{st("release",[t,r]);let n={type:"release",in:e};Me.postMessage(n)});vo(e)},_s=async(e,t,r,n,o,i)=>{if(Ye()){if(r.some(a=>a[3]!=="cpu"))throw new Error("input tensor on GPU is not supported for proxy.");if(o.some(a=>a))throw new Error("pre-allocated output tensor is not supported for proxy.");return lt(),new Promise((a,s)=>{st("run",[a,s]);let l=r,f={type:"run",in:{sessionId:e,inputIndices:t,inputs:l,outputIndices:n,options:i}};Me.postMessage(f,No(l))})}else return xo(e,t,r,n,o,i)},Ps=async e=>{if(Ye())return lt(),new Promise((t,r)=>{st("end-profiling",[t,r]);let n={type:"end-profiling",in:e};Me.postMessage(n)});ko(e)}}),to,Ya,Is,Zd=oe(()=>{"use strict";ct(),Cs(),Ms(),fo(),As(),to=(e,t)=>{switch(e.location){case"cpu":return[e.type,e.dims,e.data,"cpu"];case"gpu-buffer":return[e.type,e.dims,{gpuBuffer:e.gpuBuffer},"gpu-buffer"];case"ml-tensor":return[e.type,e.dims,{mlTensor:e.mlTensor},"ml-tensor"];default:throw new Error(`invalid data location: ${e.location} for ${t()}`)}},Ya=e=>{switch(e[3]){case"cpu":return new ke(e[0],e[2],e[1]);case"gpu-buffer":{let t=e[0];if(!mo(t))throw new Error(`not supported data type: ${t} for deserializing GPU tensor`);let{gpuBuffer:r,download:n,dispose:o}=e[2];return ke.fromGpuBuffer(r,{dataType:t,dims:e[1],download:n,dispose:o})}case"ml-tensor":{let t=e[0];if(!ho(t))throw new Error(`not supported data type: ${t} for deserializing MLTensor tensor`);let{mlTensor:r,download:n,dispose:o}=e[2];return ke.fromMLTensor(r,{dataType:t,dims:e[1],download:n,dispose:o})}default:throw new Error(`invalid data location: ${e[3]}`)}},Is=class{async fetchModelAndCopyToWasmMemory(e){return Os(await go(e))}async loadModel(e,t){Ot();let r;typeof e=="string"?r=await this.fetchModelAndCopyToWasmMemory(e):r=e,[this.sessionId,this.inputNames,this.outputNames,this.inputMetadata,this.outputMetadata]=await Ls(r,t),Lt()}async dispose(){return Rs(this.sessionId)}async run(e,t,r){Ot();let n=[],o=[];Object.entries(e).forEach(c=>{let p=c[0],h=c[1],b=this.inputNames.indexOf(p);if(b===-1)throw new Error(`invalid input '${p}'`);n.push(h),o.push(b)});let i=[],a=[];Object.entries(t).forEach(c=>{let p=c[0],h=c[1],b=this.outputNames.indexOf(p);if(b===-1)throw new Error(`invalid output '${p}'`);i.push(h),a.push(b)});let s=n.map((c,p)=>to(c,()=>`input "${this.inputNames[o[p]]}"`)),l=i.map((c,p)=>c?to(c,()=>`output "${this.outputNames[a[p]]}"`):null),f=await _s(this.sessionId,o,s,a,l,r),u={};for(let c=0;c<f.length;c++)u[this.outputNames[a[c]]]=i[c]??Ya(f[c]);return Lt(),u}startProfiling(){}endProfiling(){Ps(this.sessionId)}}}),Ds={};Br(Ds,{OnnxruntimeWebAssemblyBackend:()=>ao,initializeFlags:()=>io,wasmBackend:()=>Bs});var io,ao,Bs,Qd=oe(()=>{"use strict";ct(),Cs(),Zd(),io=()=>{(typeof le.wasm.initTimeout!="number"||le.wasm.initTimeout<0)&&(le.wasm.initTimeout=0);let e=le.wasm.simd;if(typeof e!="boolean"&&e!==void 0&&e!=="fixed"&&e!=="relaxed"&&(console.warn(`Property "env.wasm.simd" is set to unknown value "${e}". Reset it to \`false\` and ignore SIMD feature checking.`),le.wasm.simd=!1),typeof le.wasm.proxy!="boolean"&&(le.wasm.proxy=!1),typeof le.wasm.trace!="boolean"&&(le.wasm.trace=!1),typeof le.wasm.numThreads!="number"||!Number.isInteger(le.wasm.numThreads)||le.wasm.numThreads<=0)if(typeof self<"u"&&!self.crossOriginIsolated)le.wasm.numThreads=1;else{let t=typeof navigator>"u"?Od("node:os").cpus().length:navigator.hardwareConcurrency;le.wasm.numThreads=Math.min(4,Math.ceil((t||1)/2))}},ao=class{async init(e){io(),await $s(),await Ss(e)}async createInferenceSessionHandler(e,t){let r=new Is;return await r.loadModel(e,t),r}},Bs=new ao});ct();ct();ct();var Jd="1.30.0";{let e=(Qd(),ro(Ds)).wasmBackend;Cr("cpu",e,10),Cr("wasm",e,10)}Object.defineProperty(le.versions,"web",{value:Jd,enumerable:!0});function Fs(e,t,r){let n=new Float64Array(t);for(let[o,i]of r)for(let a=o;a<i;a++)for(let s=0;s<t;s++)n[s]+=e[a*t+s]/(i-o)/r.length;return n}function Us({mean:e,scale:t,layers:r},n){let o=Float64Array.from(n,(i,a)=>(i-e[a])/t[a]);return r.forEach(({weight:i,bias:a},s)=>{let l=s===0?o:o.map(f=>Math.max(f,0));o=Float64Array.from(a,(f,u)=>l.reduce((c,p,h)=>c+p*i[u*l.length+h],f))}),[o[0],o[1]]}var ep=1e-6;async function zs(e,t,r){Object.assign(le.wasm,{wasmBinary:e,numThreads:1,proxy:!1});let n=await Fr.create(t,{executionProviders:["wasm"],graphOptimizationLevel:"all"}),o=r.table.rows.reduce((s,l)=>l.name==="photometry"?s:s+l.size,0),i=r.filters.curves;return async function(l){let f=await n.run(a(l,r,o)),u=l.map((c,p)=>rp(f,p,c,r));for(let c of Object.values(f))c.dispose();return u};function a(s,l,f){let u=s.length,c=i.length,p={};for(let x of["values","seen","error","limit"])p[x]=new Float32Array(u*f),p[`filter_${x}`]=new Float32Array(u*c);s.forEach(({inputs:x,mask:k},g)=>{for(let N=0;N<k.length;N++){if(!k[N]||Number.isNaN(x.values[N]))continue;let[E,M]=N<f?["",g*f+N]:["filter_",g*c+N-f];p[`${E}values`][M]=x.values[N],p[`${E}seen`][M]=1,p[`${E}error`][M]=x.error[N],p[`${E}limit`][M]=x.limit[N]}});let h=(x,k)=>new ke("float32",x,k),b={};for(let x of["values","seen","error","limit"])b[x]=h(p[x],[u,f]);if(l.has_trust&&(b.trust=new ke("int64",new BigInt64Array(u).fill(BigInt(l.trust)),[u])),!l.knows_filters)return b;for(let x of["values","seen","error","limit"])b[`filter_${x}`]=h(p[`filter_${x}`],[u,c]);return b.filter_curves=h(Float32Array.from(i.flat()),[c,i[0].length]),b.filter_zero_points=h(Float32Array.from(l.filters.zero_points),[c]),b.filter_floors=h(Float32Array.from(l.filters.floors),[c]),b}}function tp({data:e,dims:t},r,{queries:n}){let[,o,i]=t,a=e.subarray(r*o*i,(r+1)*o*i);return Fs(a,i,n)}function rp(e,t,{inputs:r,mask:n},o){let{table:i,scalars:a,ranges:s,normal_quantiles:l}=o,f=l.length,u=new Float32Array(i.size*f);for(let x of i.rows){let k=e[x.is_vector?x.name:"scalars"].data,g=x.size*f;u.set(k.subarray(t*g,(t+1)*g),x.start*f)}let c=e.densities.data,p=e.densities.dims[3],h={};a.forEach((x,k)=>{let[g,N,E]=[0,1,2].map(y=>{let C=((t*a.length+k)*3+y)*p;return c.slice(C,C+p)}),[M,S]=s[x];h[x]={weights:g,means:N,sigmas:E,low:M,high:S}});for(let x=0;x<i.size;x++)if(!(!n[x]||r.limit[x]||Number.isNaN(r.values[x])))for(let k=0;k<f;k++)u[x*f+k]=r.values[x]+r.error[x]*l[k];let b=i.rows.find(x=>!x.is_vector);return a.forEach((x,k)=>{let g=b.start+k;if(!n[g]||r.limit[g]||Number.isNaN(r.values[g]))return;let N=h[x];N.weights.fill(0)[0]=1,N.means.fill(r.values[g]),N.sigmas.fill(Math.max(r.error[g],ep*(N.high-N.low)))}),{quantiles:u,densities:h,place:o.map&&Us(o.map,tp(e.states,t,o))}}var np=/^([A-Za-z_][A-Za-z0-9_]*)(?:\[([^\]]*)\])?$/;var je=class extends Error{},op=e=>new Uint8Array(e.size),Eo=e=>new Uint8Array(e.size).fill(1);function Ze(e,t){for(let n of e.rows){if(n.name===t)return{row:n,start:n.start,stop:n.start+n.size};if(!n.is_vector&&n.names.includes(t)){let o=n.start+n.names.indexOf(t);return{row:n,start:o,stop:o+1}}}let r=e.rows.flatMap(n=>n.is_vector?[n.name]:[n.name,...n.names]);throw new je(`there is no '${t}'; there are ${r.join(", ")}.`)}function Ke(e,t,r,n,o=null){let{row:i,start:a,stop:s}=Ze(e,r),l=Uint8Array.from(t);for(let f=a;f<s;f++)(o===null||Ws(i,o,f-i.start))&&(l[f]=n?1:0);return l}function ut(e,t,r,n=null){let{row:o,start:i,stop:a}=Ze(e,r);for(let s=i;s<a;s++)if(t[s]&&(n===null||Ws(o,n,s-o.start)))return!0;return!1}function Ws(e,t,r){if(e.extent===null)return t.includes(e.names[r]);let[n,o]=t;return e.axis[r]>=n&&(e.axis[r]<o||o>=e.extent[1])}function dt(e,t,r=!1){return Hs(e,t,r).map(([n,o])=>[e.edges[n],e.edges[o]])}function Hs(e,t,r=!1){let n=[];for(let o=0;o<e.size;o++){if(!!t[e.start+o]===r)continue;let i=n.at(-1);i&&i[1]===o?i[1]=o+1:n.push([o,o+1])}return n}var Ct=(e,t)=>e.every((r,n)=>r===t[n]);function Qe(e,t){let r=t.split(/\s+/).filter(Boolean);if(r.join()==="all")return Eo(e);let n=op(e);for(let o of r.join()==="nothing"?[]:r){let i=np.exec(o);if(!i)throw new je(`cannot read '${o}' in the mask '${t}'; write a name, or name[start:stop].`);let[,a,s]=i;if(s===void 0)n=Ke(e,n,a,!0);else for(let l of s.split(","))n=Ke(e,n,a,!0,ip(e,a,l))}return n}function ip(e,t,r){let{row:n}=Ze(e,t),{extent:o}=n;if(n.name!==t)throw new je(`'${t}' is one number; it is seen or hidden whole, without a span.`);if(o===null){if(n.names.includes(r.trim()))return[r.trim()];throw new je(`'${r.trim()}' is none of the values of ${t}: ${n.names.join(", ")}.`)}let i=r.split(":").map(f=>f.trim()),[a,s]=o.map((f,u)=>i[u]===""?f:Number(i[u]));if(i.length===2&&o[0]<=a&&a<s&&s<=o[1])return[a,s];throw new je(`'${r}' is no span of ${t}; allowed: ${o[0]} to ${o[1]} ${n.unit}, start:stop.`)}function pt(e,t){if(t.every(Boolean))return"all";let r=[];for(let n of e.rows){let o=t.subarray(n.start,n.start+n.size);if(!o.some(Boolean))continue;let i=n.names.filter((a,s)=>o[s]);o.every(Boolean)?r.push(n.name):n.is_vector?n.extent===null?r.push(`${n.name}[${i.join()}]`):r.push(`${n.name}[${Hs(n,t).map(([a,s])=>ap(n,a,s)).join()}]`):r.push(...i)}return r.join(" ")||"nothing"}function ap({axis:e,extent:t,size:r},n,o){let[i,a]=t;return`${n===0?String(i):js(e[n-1],e[n],a)}:${o===r?"":js(e[o-1],e[o],a)}`}function js(e,t,r){let n=t<r?t:(e+t)/2;for(let o=-6;o<12;o++){let i=10**-o,a=(Math.floor(n/i+1e-9)*i).toFixed(Math.max(o,0));if(e<Number(a)&&Number(a)<=n)return a}return String(n)}async function Ur(e){let t=new Blob([e]).stream().pipeThrough(new DecompressionStream("gzip"));return new Uint8Array(await new Response(t).arrayBuffer())}var[Gs,It,Ae,Dt,Vs,ir]=[0,1,3,5,6,7],mt=({mask:e,inputs:t},r)=>!!e[r]&&!Number.isNaN(t.values[r]),Le=({answer:e},t,r)=>e?.quantiles[t*ir+r]??Number.NaN;function Mo(e,t){let r=Object.fromEntries(e.columns.map(s=>[s,new Float32Array(e.size).fill(Number.NaN)])),{truth:n,inputs:o}=t,i=new Uint8Array(e.size),a=new Uint8Array(e.size);for(let s=0;s<e.size;s++){let l=e.start+s,[f,u]=[o.values[l],o.error[l]],c=mt(t,l),p=c&&!!o.limit[l];i[s]=c&&!p?1:0,a[s]=i[s]&&u>0?1:0,r.truth[s]=n[l],r.implied&&t.implied&&(r.implied[s]=t.implied[l]),i[s]&&!a[s]&&(r.exact[s]=f),i[s]||(r.median[s]=Le(t,l,Ae)),r.low[s]=i[s]?f:Le(t,l,It),r.high[s]=i[s]?f:Le(t,l,Dt),p&&r.limit&&(r.limit[s]=f),a[s]&&r.measured&&(r.measured[s]=f,r.from[s]=f-u,r.to[s]=f+u)}return e.extent!==null&&!i.every(Boolean)&&sp(e,t,r,i,a),r}function sp(e,t,r,n,o){let i=[...n.keys()].filter(s=>!n[s]),a=(s,l)=>Le(t,e.start+s,l);for(let s=0;s<e.size;s++){if(!o[s]||s&&o[s-1])continue;let l=s;for(;l<e.size&&o[l];)l++;let f=i.filter(c=>c<s).at(-1),u=i.find(c=>c>=l);for(let[c,p]of[["low",It],["high",Dt]]){let h=l-s<=5?p:Ae;for(let b=s;b<l;b++)if(f===void 0||u===void 0)r[c][b]=a(f??u??b,h);else{let x=(b-f)/(u-f);r[c][b]=(1-x)*a(f,h)+x*a(u,h)}}}}var lp=1e9,fp=1,qs={log_ssfr:Ys,half_mass_age:e=>e.observedAt-Ks(e),half_mass_time:Ks,recent_fraction:({history:e,observedAt:t})=>1-Zs(e.until(t-fp),e.until(t)),formed_fraction:({history:e,observedAt:t})=>Zs(e.until(t),e.whole),fuv_dimming:e=>{let{dust:t,history:r,observedAt:n}=e,o=e.vector("sed")[t.place]+t.of_one_jy;return Ys(e)>=t.quiescent?2.5*(r.rateAt(n)+t.of_one_sun_a_year-o):Number.NaN}};function Ys({history:e,observedAt:t,scalar:r}){return e.rateAt(t)-r("log_stellar_mass")}function Ks({history:e,observedAt:t}){return e.timeOf(e.until(t)/2)}var Zs=(e,t)=>t>0?e/t:Number.NaN;function Qs(e,t,r){let{rows:n}=e.about.table,o=n.find(l=>!l.is_vector),i=l=>{let f=h=>l(o.start+o.names.indexOf(h)),u=h=>{let b=n.find(x=>x.name===h);return Float64Array.from({length:b.size},(x,k)=>l(b.start+k))},c=n.find(h=>h.name==="sfh").axis,p=Ao(c,u("sfh"));return{scalar:f,vector:u,observedAt:r(f("redshift")),history:p,dust:e.dust}},a=i(l=>Le(t,l,Ae)),s=i(l=>t.truth[l]);return e.derived.map(({name:l,needs:f})=>({of_medians:qs[l](a),truth:qs[l](s),seen:f.every(([u,c])=>{for(let p=u;p<c;p++)if(!mt(t,p)||t.inputs.limit[p])return!1;return!0})}))}function Ao(e,t){let r=Array.from(t,i=>10**i*lp),n=[0];for(let i=1;i<e.length;i++)n.push(n[i-1]+(e[i]-e[i-1])*(r[i]+r[i-1])/2);let o=i=>{let a=Math.min(Math.max(i,e[0]),e[e.length-1]),s=0;for(;s<e.length-2&&e[s+1]<a;)s++;return{before:s,part:(a-e[s])/(e[s+1]-e[s])}};return{whole:n[n.length-1],rateAt(i){if(!Number.isFinite(i))return Number.NaN;let{before:a,part:s}=o(i);return t[a]*(1-s)+t[a+1]*s},until(i){if(!Number.isFinite(i))return Number.NaN;let{before:a,part:s}=o(i),[l,f]=[r[a],r[a+1]];return n[a]+(e[a+1]-e[a])*s*(l+(f-l)*s/2)},timeOf(i){if(!Number.isFinite(i))return Number.NaN;let a=0;for(;a<e.length-2&&n[a+1]<=i;)a++;let s=i-n[a],l=(r[a+1]-r[a])/(e[a+1]-e[a]),f=r[a]+Math.sqrt(Math.max(r[a]**2+2*l*s,0));return e[a]+(f>0?2*s/f:0)}}}function Js(e,t,r){let{edge:n,width:o,firsts:i,steps:a,counts:s,weights:l}=e,f=new Float64Array(i.length).fill(Number.NaN);if(!(r>0))return f;let u=Float64Array.from(t,g=>Number.isFinite(g)?10**g:0),c=Float64Array.from(t,g=>Number.isFinite(g)?1:0);cp(e,u,r);let[p,h]=[u,c].map(g=>up(g,n,o)),b=To(e.distance.log_redshift,e.distance.modulus,Math.log(r)),x=Math.log1p(r),k=0;for(let g=0;g<i.length;g++){let[N,E]=[0,0],[M,S]=[p(i[g]-x),h(i[g]-x)];for(let y=1;y<=s[g];y++,k++){let C=i[g]+y*a[g]-x,[U,$]=[p(C),h(C)];N+=l[k]*(U-M),E+=l[k]*($-S),[M,S]=[U,$]}E>=.99&&(f[g]=Math.min(-2.5*Math.log10(N/E/3631)+b,32))}return f}function Xs({firsts:e,steps:t,counts:r},n){let o=Math.log1p(n);return[Math.min(...e)-o,Math.max(...e.map((i,a)=>i+r[a]*t[a]))-o]}function cp({hydrogen:e},t,r){let{bins:n,transmission:o}=e,{before:i,part:a}=el(e.redshift,r);for(let s=0;s<n;s++){let[l,f]=[o[i*n+s],o[(i+1)*n+s]];t[s]*=l+a*(f-l)}}function up(e,t,r){let n=new Float64Array(e.length+1);for(let o=0;o<e.length;o++)n[o+1]=n[o]+e[o]*r;return o=>{let i=Math.min(Math.max((o-t)/r,0),e.length),a=Math.min(Math.floor(i),e.length-1);return n[a]+(i-a)*(n[a+1]-n[a])}}function el(e,t){let[r,n]=[0,e.length-1];for(;n-r>1;){let o=r+n>>1;e[o]<=t?r=o:n=o}return{before:r,part:Math.min(Math.max((t-e[r])/(e[r+1]-e[r]),0),1)}}function To(e,t,r){let{before:n,part:o}=el(e,r);return t[n]+o*(t[n+1]-t[n])}var nl=.005,[ol,il,dp]=["seen","predicted","partly seen"];function al(e,t,r){let{rows:n,size:o}=e.about.table,i=T=>n.find(F=>F.name===T),a=n.find(T=>!T.is_vector),s=T=>{let F=a.names.indexOf(T);return F<0?-1:a.start+F},[l,f]=["redshift","log_stellar_mass"].map(s),[u,c,p,h]=[0,1,2,3].map(()=>new Float64Array(o).fill(Number.NaN)),b=new Uint8Array(o);for(let T=0;T<o;T++)b[T]=mt(t,T)&&!t.inputs.limit[T]?1:0,u[T]=b[T]?t.inputs.values[T]:Le(t,T,Ae),c[T]=b[T]?t.inputs.error[T]:0;let{camera:x,has_history:k}=e,[g,N]=[i("sed"),i("sfh")],E=x&&l>=0&&g?x.places:[],M=T=>u.subarray(T.start,T.start+T.size),S=new Uint8Array(0),y=new Uint8Array(0);if(E.length&&x&&g){let T=Js(x,M(g),u[l]);E.forEach((_,z)=>{p[_]=T[z]});let[F,V]=Xs(x,u[l]);S=tl(g,b,_=>Math.log(_)>=F&&Math.log(_)<=V)}if(k&&l>=0&&N){let T=r(u[l]),F=T>=N.axis[0]&&T<=N.axis[N.size-1];p[f]=F?Math.log10(Ao(N.axis,M(N)).until(T)):Number.NaN,y=tl(N,b,V=>V<=T)}let C=T=>b[l]===1&&T.every(Boolean),U=T=>b[T]===1&&c[T]===0&&C(T===f?y:S);for(let T of[...E,...k?[f]:[]])Number.isFinite(p[T])&&!U(T)&&(h[T]=p[T]);let $={values:u,seen:b,error:c,implied:p,news:h};if(!t.answer)return{parts:$,sentence:""};let D=[pp($,E,l,S),k?gp($,f,y):""].filter(Boolean).join("; ");return{parts:$,sentence:D?`${D[0].toUpperCase()}${D.slice(1)}.`:""}}var tl=(e,t,r)=>Uint8Array.from(e.axis.flatMap((n,o)=>r(n)?[t[e.start+o]]:[])),$o=({values:e,error:t,implied:r},n)=>t[n]>0?Number.NaN:r[n]-e[n];function pp(e,t,r,n){let o=t.filter(u=>Number.isFinite(e.news[u])),i=o.filter(u=>Number.isFinite($o(e,u))),[a,s]=[ar(n),ar([e.seen[r]])],l=`the ${a} spectrum at ${s===a?"":`the ${s} `}z ${e.values[r].toFixed(2)}`;if(i.length){let u=ar(i.map(h=>e.seen[h])),c=u===ol?"those seen":u===il?"predicted":"those seen and predicted",p=i.map(h=>$o(e,h));return`${l} gives magnitudes ${mp(p,c)}`}if(!o.length)return"";let f=o.filter(u=>Math.abs(e.implied[u]-e.values[u])<=e.error[u]);return`${l} lies within 1σ of ${f.length} of ${o.length} measured magnitudes`}function mp(e,t){let[r,n,o]=[16,50,84].map(a=>hp(e,a)),i=(a,s)=>e.length>1?` (${rl(a)} to ${rl(s)})`:"";return Math.abs(n)<nl?`as bright as ${t}${i(r,o)}`:n>0?`${n.toFixed(2)} fainter${i(r,o)} than ${t}`:`${(-n).toFixed(2)} brighter${i(-o,-r)} than ${t}`}var rl=e=>Number(e.toFixed(2))===0?e.toFixed(2).replace("-",""):e.toFixed(2).replace("-","−");function hp(e,t){let r=[...e].sort((a,s)=>a-s),n=(r.length-1)*t/100,o=Math.floor(n),i=Math.min(o+1,r.length-1);return r[o]+(n-o)*(r[i]-r[o])}function gp(e,t,r){if(!Number.isFinite(e.news[t]))return"";let n=$o(e,t),[o,i]=[ar(r),ar([e.seen[t]])],a=i===o?"the stellar mass":`the ${i} stellar mass`;return Math.abs(n)<nl?`the ${o} history forms ${a}`:`the ${o} history forms ${Math.abs(n).toFixed(2)} dex ${n>0?"more":"less"} than ${a}`}function ar(e){let t=Array.from(e,Boolean);return t.every(Boolean)?ol:t.some(Boolean)?dp:il}var bp=[-5,-4,...Array.from({length:25},(e,t)=>t/4-3),4,5],wp=5,yp=.05,vp=.6,xp=[.16,.5,.84],kp=Math.sqrt(2*Math.PI);function Np(e){let t=1/(1+Math.abs(e)/2),n=[...[-1.26551223,1.00002368,.37409196,.09678418,-.18628806,.27886807,-1.13520398,1.48851587,-.82215223],.17087277].reduceRight((i,a)=>a+t*i,0),o=t*Math.exp(n-e*e);return e>=0?o:2-o}var So=({weights:e,means:t,sigmas:r},n)=>e.reduce((o,i,a)=>o+i*Np((t[a]-n)/(r[a]*Math.SQRT2))/2,0);function sl(e){let t=So(e,e.low);return{from:t,held:So(e,e.high)-t}}function zr(e,t){let{from:r,held:n}=sl(e);return Float64Array.from(t,o=>Math.min(Math.max((So(e,o)-r)/n,0),1))}function Oo(e,t){let{weights:r,means:n,sigmas:o,low:i,high:a}=e,{held:s}=sl(e);return Float64Array.from(t,l=>{if(l<i||l>a)return 0;let f=0;for(let u=0;u<r.length;u++){let c=(l-n[u])/o[u];f+=r[u]/o[u]*Math.exp(-c*c/2)}return f/kp/s})}function jr(e){let[{low:t,high:r}]=e,n=(r-t)/160,o=Array.from({length:161},(i,a)=>t+a*n);for(let{weights:i,means:a,sigmas:s}of e)for(let l=0;l<i.length;l++)s[l]<wp*n&&i[l]>.001&&o.push(...bp.map(f=>a[l]+f*s[l]));return ll(o.map(i=>Math.min(Math.max(i,t),r)))}var ll=e=>Float64Array.from(new Set(e)).sort();function fl(e,t){let r=ll([...jr([e]),Math.min(Math.max(t,e.low),e.high)]),n=zr(e,r),o=Math.max(t-e.high,e.low-t,0);for(let i=1;i<r.length;i++){let[a,s]=r[i]<=t?[n[i-1],n[i]]:[1-n[i-1],1-n[i]];o+=(a*a+a*s+s*s)/3*(r[i]-r[i-1])}return o}function cl(e){let t=jr([e]),r=Ep(Oo(e,t));if(!r.length)return[];let n=zr(e,t),o=[0,...r.map(s=>n[s]),1],a=o.slice(1).map((s,l)=>({low:o[l],share:s-o[l]})).filter(s=>s.share>=yp);return a.length<2?[]:a.map(({low:s,share:l})=>{let[f,u,c]=xp.map(p=>Mp(t,n,s+l*p));return[u,l,(c-f)/2]})}function Ep(e){let t=e.length,r=i=>(i===0||e[i]>e[i-1])&&(i===t-1||e[i]>=e[i+1]),n=[],o=[];for(let i=0;i<t;i++){if(!r(i))continue;let a=!1;for(;n.length;){let s=n[n.length-1],l=s;for(let f=s;f<i;f++)e[f]<e[l]&&(l=f);if(e[l]<=vp*Math.min(e[s],e[i])){o.push(l);break}if(a=e[i]<=e[s],a)break;n.pop(),o.pop()}a||n.push(i)}return o}function Mp(e,t,r){let n=Math.max(t.findIndex(i=>i>=r),1),o=t[n]-t[n-1];return o>0?e[n-1]+(r-t[n-1])/o*(e[n]-e[n-1]):e[n]}var Ap="shown";function ul(e,t){let{parts:r,sentence:n}=al(e,t.now,i=>Lo(e,i)),o={...t,now:{...t.now,implied:r.news}};return{vectors:{...Tp(e,o),agreement:n},densities:$p(e,o),derived:Qs(e,t.now,i=>Lo(e,i)),place:t.now.answer?.place??null}}function Tp(e,{snapshot:t,serial:r,name:n,now:o,pins:i}){let s=e.vectors.panels.flatMap(c=>c.rows.map(p=>p.name)).map(c=>e.about.table.rows.find(p=>p.name===c)).filter(c=>c!==void 0),l=s.flatMap(c=>Object.values(Mo(c,o)));for(let c of i)for(let p of s){let h=Mo(p,c);h.median.forEach((b,x)=>{Number.isNaN(b)&&(h.median[x]=h.exact[x])}),l.push(...e.vectors.pin_columns.map(b=>h[b]))}let f=Op(e,t,o),u=Number.isFinite(f.value);return{serial:r,row:n,numbers:dl(l),pin_masks:t.pins.map(c=>pt(e.about.table,c)),reference:t.reference,hidden:Object.fromEntries(s.filter(c=>c.extent).map(c=>[c.name,dt(c,t.mask,!0)])),frame:t.frame,time:t.time,sfr:t.sfr,stretch:u?1+f.value:0,redshift_of:f.whose,observed_at:u?Lo(e,f.value):Number.NaN,edited:t.edits.map(([c])=>c),truth:t.truth,agreement:"",filters:e.filters}}function $p(e,{snapshot:t,serial:r,name:n,now:o,pins:i}){let{scalars:a}=e.about,s=[o,...i].map(c=>c.answer).filter(c=>c!==null),l=a.map(c=>s.length?jr(s.map(p=>p.densities[c])):[]),f=s.flatMap(c=>a.map((p,h)=>Oo(c.densities[p],l[h]))),u=s.length?[o,...i.filter(c=>c.answer)]:[o];return{serial:r,row:n,numbers:dl([...l,...f]),points:l.map(c=>c.length),scalars:u.map((c,p)=>a.map(h=>Sp(e,t,c,h,p===0)))}}function Sp(e,t,r,n,o){let i=sr(e,n),a=mt(r,i),s=r.truth[i],l=r.answer?.densities[n],f=o&&!a&&l!==void 0,[u,c,p,h,b]=[Gs,It,Ae,Dt,Vs].map(x=>Le(r,i,x));return{lowest:u,low:c,median:p,high:h,highest:b,truth:s,seen:a,percentile:f&&Number.isFinite(s)?100*zr(l,[s])[0]:Number.NaN,crps:f&&Number.isFinite(s)?fl(l,s):Number.NaN,peaks:f?cl(l):[],value:a?r.inputs.values[i]:Number.NaN,edited:t.edits.some(([x])=>x===n),implied:r.implied?.[i]??Number.NaN}}function sr({about:e},t){let r=e.table.rows.find(n=>!n.is_vector);return r.start+r.names.indexOf(t)}function Op(e,t,r){if(!e.about.scalars.includes("redshift"))return{value:Number.NaN,whose:""};let n=sr(e,"redshift"),o=t.edits.find(([i])=>i==="redshift");return o?{value:o[1],whose:"edited"}:Number.isFinite(r.truth[n])?{value:r.truth[n],whose:"own"}:{value:Le(r,n,Ae),whose:"predicted"}}function Lo({ages:e},t){return Number.isFinite(t)?To(e.redshift,e.age,t):Number.NaN}function dl(e){let t=new Float32Array(e.reduce((n,o)=>n+o.length,0)),r=0;for(let n of e)t.set(n,r),r+=n.length;return t}var pl=(e,t)=>t.truth===Ap?e:new Float32Array(e.length).fill(Number.NaN);function ml(e,{table:t,scalars:r}){let n=t.rows.find(s=>!s.is_vector)?.start??0,o=Object.fromEntries(r.map((s,l)=>[s,Lp(e,n+l)]));if(!e[0]?.place)return o;let[i,a]=[0,1].map(s=>Float32Array.from(e,l=>l.place?.[s]??Number.NaN));return{...o,map_x:i,map_y:a}}var Lp=(e,t)=>Float32Array.from(e,r=>r.quantiles[t*ir+Ae]);var hl=`.bar {
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
`;function L(e,t={},...r){let n=document.createElement(e);for(let[o,i]of Object.entries(t))n.setAttribute(o,i);return n.append(...r),n}function Pe(e,t){for(let[r,n]of Object.entries(t))e.style.setProperty(`--${r}`,n)}function Te(e){let t=e.closest(".mosaic-explorer");if(t)return t;let r=e.getRootNode();return r instanceof ShadowRoot?Te(r.host):document}function gl(e){let t=Te(e);(t===document?document.documentElement:t).requestFullscreen?.().catch(()=>{})}var _p=1500;function bl(e,t){let r=e.actions.map(([u,c,p,h])=>{let b=L("button",{type:"button","aria-label":p,title:h,"data-act":u},c);return b.addEventListener("click",()=>{b.getAttribute("aria-disabled")!=="true"&&(u==="link"?Pp(b,c):t.send(u),u==="stage"&&gl(b))}),b}),n=L("span",{class:"galaxy-facts"}),o=L("button",{type:"button",class:"clear-filter","data-act":"clear"});o.addEventListener("click",()=>t.send("clear"));let i=L("code"),a=L("span",{class:"mosaic-mask",role:"status","aria-live":"polite"},"seen: ",i),s=L("nav",{"aria-label":"galaxies"},...r),l=L("div",{class:"bar"},s,n,o,a),f={summary(u){n.replaceChildren(L("b",{},u.name),...u.words.map(c=>L("span",{},c))),i.textContent=i.title=u.mask,o.hidden=!u.filter,o.replaceChildren(L("span",{},u.filter)," ×"),o.title=`clear filter: ${u.filter}`,o.setAttribute("aria-label",o.title)},idle(u){for(let c of r){let p=u.includes(c.dataset.act??"");c.setAttribute("aria-disabled",String(p))}},labels(u){r.forEach((c,p)=>{let[h,b]=e.actions[p];c.textContent=u[h]??b})},dark(u){l.classList.toggle("dark",u)}};return f.summary(e.summary),f.idle(e.idle),f.labels(e.labels),f.dark(e.dark),{element:l,changes:f}}async function Pp(e,t){try{await navigator.clipboard.writeText(window.location.href),e.textContent="copied"}catch{e.textContent="copy it from the address"}setTimeout(()=>{e.textContent=t},_p)}var wl=4,Cp=200,Ip=4,Ro=["shown","off"];function vl(e,t,r,n){let{table:o}=e.about,i=[r],a=0,s=null,l=[],f=g=>{for(let N of l)N(g)},u={table:o,get now(){return i[a]},get drawn(){return s??i[a]},get canUndo(){return a>0},get canRedo(){return a<i.length-1},follow(g){l.push(g)},go(g){s=null;let N={...i[a],...g};Dp(N,i[a])||(i=[...i.slice(0,a+1),N].slice(-Cp),a=i.length-1),f(!1)},drag(g){s=g&&{...i[a],...g},f(!0)},undo:()=>c(-1),redo:()=>c(1),open:g=>u.go({row:g,edits:[]}),next:g=>u.open((i[a].row+g+t.n)%t.n),random:()=>u.open(Math.floor(Math.random()*t.n)),pin(){let{pins:g,mask:N}=i[a];g.some(E=>Ct(E,N))||(g.length===wl?n(`${wl} masks are pinned already; take one away first.`):u.go({pins:[...g,N]}))},unpin(g){let{pins:N,reference:E}=i[a],M=E===g+1?0:E-+(E>g+1);u.go({pins:N.filter((S,y)=>y!==g),reference:M})},toggle(g,N){let{mask:E}=i[a];u.go({mask:Ke(o,E,g,!ut(o,E,g,N),N)})},textOf:g=>pt(o,g),receive(g,N){g.act==="drag"?h(g,N):g.act==="tap"?x(g.at,N):g.act==="cancel"?u.drag(null):g.act==="toggle"?u.toggle(g.row,[g.name]):g.act==="edit"?p({...k(g.name,g.value)},g.phase):g.act in{frame:0,time:0,sfr:0}&&u.go({[g.act]:g[g.act]})},edit(g,N,E){p(g===null?{edits:[]}:k(g,N),E?"move":"end")},reveal:()=>u.go({truth:Ro[i[a].truth===Ro[0]?1:0]})};function c(g){i[a+g]&&(a+=g,s=null,f(!1))}function p(g,N){N==="move"?u.drag(g):N==="end"&&u.go(g)}function h({from:g,to:N,show:E,phase:M},S){let{mask:y}=i[a],C=S.flatMap($=>{let P=b($,g,N);return P?[{name:$,part:P}]:[]}),U=!!E||!C.some(({name:$,part:P})=>ut(o,y,$,P));for(let{name:$,part:P}of C)y=Ke(o,y,$,U,P);p({mask:y},M)}function b(g,N,E){let{row:M}=Ze(o,g);if(M.extent===null){let C=M.names.filter((U,$)=>M.axis[$]>=N&&M.axis[$]<E);return C.length?C:null}let[S,y]=[Math.max(N,M.extent[0]),Math.min(E,M.extent[1])];return S<y?[S,y]:null}function x(g,N){let{mask:E}=i[a];for(let M of N){let{row:S}=Ze(o,M);if(S.extent!==null)for(let[y,C]of dt(S,E,!0))y<=g&&g<C&&(E=Ke(o,E,M,!0,[y,C]))}u.go({mask:E})}function k(g,N){let E=e.editable.find(P=>P.name===g);if(!E)return{};let M=i[a].edits.filter(([P])=>P!==g);if(N===null)return{edits:M};let[S,y]=E.allowed;if(!(N>=S&&N<=y))return n(`${g} cannot be ${N}; allowed: ${S} to ${y}.`),{};let C=Uint8Array.from(i[a].mask);C[E.place]=1;let U=e.editable.map(P=>P.name);return{edits:[...M,[g,Number(N.toFixed(Ip))]].sort((P,D)=>U.indexOf(P[0])-U.indexOf(D[0])),mask:C}}return u}function Dp(e,t){return yl(e)===yl(t)}var yl=e=>JSON.stringify({...e,mask:[...e.mask],pins:e.pins.map(t=>[...t])});function xl({about:e,vectors:t},r,n=Eo(e.table)){let o={};for(let i of t.panels)for(let a of i.choices??[])o[a.field]=Object.keys(a.options)[0];return{row:0,mask:n,noise:r,edits:[],pins:[],reference:0,truth:Ro[0],scalar:e.scalars[0],frame:o.frame??"",time:o.time??"",sfr:o.sfr??""}}var kl=`.vectors {
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
`;var Nl=`.derived {
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
`;var Up="mosaic-ask",El="mosaic-scenes";function Bt(e,t,r=()=>{}){let n={explorer:Te(e),message:t,done:r};return!window.dispatchEvent(new CustomEvent(Up,{cancelable:!0,detail:n}))}function Ft(e,t){let r=n=>{let{explorer:o,scenes:i}=n.detail;o===Te(e)&&t(i)};return window.addEventListener(El,r),()=>window.removeEventListener(El,r)}var zp={start:"start",left:"start",center:"middle",right:"end",end:"end"},jp={middle:"0.35em",top:"0.8em",hanging:"0.8em",alphabetic:"0",ideographic:"0",bottom:"0"},Wp=6.2,Ml=["fillStyle","strokeStyle","lineWidth","globalAlpha","font","textAlign","textBaseline","dash","turn","clipping"],Wr=class{fillStyle="#000";strokeStyle="#000";lineWidth=1;globalAlpha=1;font="12px sans-serif";textAlign="start";textBaseline="alphabetic";lineJoin="miter";parts=[];path="";dash=[];turn="";clipping="";clips=0;stack=[];constructor(t,r){this.width=t,this.height=r}save(){this.stack.push(Ml.map(t=>this[t]))}restore(){Object.assign(this,Object.fromEntries((this.stack.pop()??[]).map((t,r)=>[Ml[r],t])))}beginPath(){this.path=""}moveTo(t,r){this.path+=`M${t.toFixed(2)} ${r.toFixed(2)}`}lineTo(t,r){this.path+=`${this.path?"L":"M"}${t.toFixed(2)} ${r.toFixed(2)}`}closePath(){this.path+="Z"}rect(t,r,n,o){this.path+=`M${t} ${r}h${n}v${o}h${-n}Z`}arc(t,r,n){this.path+=`M${t-n} ${r}a${n} ${n} 0 1 0 ${2*n} 0a${n} ${n} 0 1 0 ${-2*n} 0`}setLineDash(t){this.dash=t}translate(t,r){this.turn+=`translate(${t} ${r})`}rotate(t){this.turn+=`rotate(${t*180/Math.PI})`}clip(){let t=`clip${++this.clips}`;this.parts.push(`<clipPath id="${t}"><path d="${this.path}"/></clipPath>`),this.clipping=` clip-path="url(#${t})"`}put(t,r=""){let n=this.turn?` transform="${this.turn}"`:"",o=this.globalAlpha<1?` opacity="${this.globalAlpha}"`:"";this.parts.push(`<${t}${n}${o}${this.clipping}${r?`>${r}</text>`:"/>"}`)}stroke(){let t=this.dash.length?` stroke-dasharray="${this.dash}"`:"",r=`fill="none" stroke="${this.strokeStyle}" stroke-width="${this.lineWidth}"${t} stroke-linejoin="round"`;this.put(`path d="${this.path}" ${r}`)}fill(){this.put(`path d="${this.path}" fill="${this.fillStyle}"`)}fillRect(t,r,n,o){this.put(`rect x="${t}" y="${r}" width="${n}" height="${o}" fill="${this.fillStyle}"`)}fillText(t,r,n){let[,o,i]=/(bold |600 )?([\d.]+px)/.exec(this.font)??["","","12px"],a=t.replace(/&/g,"&amp;").replace(/</g,"&lt;"),s=`x="${r}" y="${n}" dy="${jp[this.textBaseline]}" text-anchor="${zp[this.textAlign]}"`,l=`font-family="Helvetica, Arial, sans-serif" font-size="${i}"${o?' font-weight="600"':""}`;this.put(`text ${s} fill="${this.fillStyle}" ${l}`,a)}measureText(t){return{width:Wp*t.length}}text(){return`<svg xmlns="http://www.w3.org/2000/svg" ${`width="${this.width}" height="${this.height}" viewBox="0 0 ${this.width} ${this.height}"`}>${this.parts.join("")}</svg>`}};var Hr="mosaic-reproduce",Al=26;async function Gr(e,t,r,n,o,i){let a=n+Al,s=u=>{u.fillStyle=o.ground,u.fillRect(0,0,r,a),u.font="600 13px Roboto, Helvetica, Arial, sans-serif",u.fillStyle=o.ink,u.textBaseline="middle",u.textAlign="left",u.fillText(t,12,14),u.save(),u.translate(0,Al),i(u),u.restore()};if(e==="svg"){let u=new Wr(r,a);return s(u),new Blob([u.text()],{type:"image/svg+xml"})}let l=Object.assign(document.createElement("canvas"),{width:2*r,height:2*a}),f=l.getContext("2d");return f.scale(2,2),s(f),new Promise(u=>l.toBlob(u,"image/png"))}function Ut(e,t,r){let n=`Reproduce this: ${t}`,o=L("button",{type:"button",class:"more",title:n,"aria-label":n},"⋯"),i={bubbles:!0,composed:!0,detail:{panel:e,figure:r}};return o.addEventListener("click",()=>o.dispatchEvent(new CustomEvent(Hr,i))),o}function Tl(e){return Math.abs(e=Math.round(e))>=1e21?e.toLocaleString("en").replace(/,/g,""):e.toString(10)}function ht(e,t){if(!isFinite(e)||e===0)return null;var r=(e=t?e.toExponential(t-1):e.toExponential()).indexOf("e"),n=e.slice(0,r);return[n.length>1?n[0]+n.slice(2):n,+e.slice(r+1)]}function Ce(e){return e=ht(Math.abs(e)),e?e[1]:NaN}function $l(e,t){return function(r,n){for(var o=r.length,i=[],a=0,s=e[0],l=0;o>0&&s>0&&(l+s+1>n&&(s=Math.max(1,n-l)),i.push(r.substring(o-=s,o+s)),!((l+=s+1)>n));)s=e[a=(a+1)%e.length];return i.reverse().join(t)}}function Sl(e){return function(t){return t.replace(/[0-9]/g,function(r){return e[+r]})}}var Hp=/^(?:(.)?([<>=^]))?([+\-( ])?([$#])?(0)?(\d+)?(,)?(\.\d+)?(~)?([a-z%])?$/i;function Ie(e){if(!(t=Hp.exec(e)))throw new Error("invalid format: "+e);var t;return new Vr({fill:t[1],align:t[2],sign:t[3],symbol:t[4],zero:t[5],width:t[6],comma:t[7],precision:t[8]&&t[8].slice(1),trim:t[9],type:t[10]})}Ie.prototype=Vr.prototype;function Vr(e){this.fill=e.fill===void 0?" ":e.fill+"",this.align=e.align===void 0?">":e.align+"",this.sign=e.sign===void 0?"-":e.sign+"",this.symbol=e.symbol===void 0?"":e.symbol+"",this.zero=!!e.zero,this.width=e.width===void 0?void 0:+e.width,this.comma=!!e.comma,this.precision=e.precision===void 0?void 0:+e.precision,this.trim=!!e.trim,this.type=e.type===void 0?"":e.type+""}Vr.prototype.toString=function(){return this.fill+this.align+this.sign+this.symbol+(this.zero?"0":"")+(this.width===void 0?"":Math.max(1,this.width|0))+(this.comma?",":"")+(this.precision===void 0?"":"."+Math.max(0,this.precision|0))+(this.trim?"~":"")+this.type};function Ol(e){e:for(var t=e.length,r=1,n=-1,o;r<t;++r)switch(e[r]){case".":n=o=r;break;case"0":n===0&&(n=r),o=r;break;default:if(!+e[r])break e;n>0&&(n=0);break}return n>0?e.slice(0,n)+e.slice(o+1):e}var lr;function Ll(e,t){var r=ht(e,t);if(!r)return lr=void 0,e.toPrecision(t);var n=r[0],o=r[1],i=o-(lr=Math.max(-8,Math.min(8,Math.floor(o/3)))*3)+1,a=n.length;return i===a?n:i>a?n+new Array(i-a+1).join("0"):i>0?n.slice(0,i)+"."+n.slice(i):"0."+new Array(1-i).join("0")+ht(e,Math.max(0,t+i-1))[0]}function _o(e,t){var r=ht(e,t);if(!r)return e+"";var n=r[0],o=r[1];return o<0?"0."+new Array(-o).join("0")+n:n.length>o+1?n.slice(0,o+1)+"."+n.slice(o+1):n+new Array(o-n.length+2).join("0")}var Po={"%":(e,t)=>(e*100).toFixed(t),b:e=>Math.round(e).toString(2),c:e=>e+"",d:Tl,e:(e,t)=>e.toExponential(t),f:(e,t)=>e.toFixed(t),g:(e,t)=>e.toPrecision(t),o:e=>Math.round(e).toString(8),p:(e,t)=>_o(e*100,t),r:_o,s:Ll,X:e=>Math.round(e).toString(16).toUpperCase(),x:e=>Math.round(e).toString(16)};function Co(e){return e}var Rl=Array.prototype.map,_l=["y","z","a","f","p","n","µ","m","","k","M","G","T","P","E","Z","Y"];function Pl(e){var t=e.grouping===void 0||e.thousands===void 0?Co:$l(Rl.call(e.grouping,Number),e.thousands+""),r=e.currency===void 0?"":e.currency[0]+"",n=e.currency===void 0?"":e.currency[1]+"",o=e.decimal===void 0?".":e.decimal+"",i=e.numerals===void 0?Co:Sl(Rl.call(e.numerals,String)),a=e.percent===void 0?"%":e.percent+"",s=e.minus===void 0?"−":e.minus+"",l=e.nan===void 0?"NaN":e.nan+"";function f(c,p){c=Ie(c);var h=c.fill,b=c.align,x=c.sign,k=c.symbol,g=c.zero,N=c.width,E=c.comma,M=c.precision,S=c.trim,y=c.type;y==="n"?(E=!0,y="g"):Po[y]||(M===void 0&&(M=12),S=!0,y="g"),(g||h==="0"&&b==="=")&&(g=!0,h="0",b="=");var C=(p&&p.prefix!==void 0?p.prefix:"")+(k==="$"?r:k==="#"&&/[boxX]/.test(y)?"0"+y.toLowerCase():""),U=(k==="$"?n:/[%p]/.test(y)?a:"")+(p&&p.suffix!==void 0?p.suffix:""),$=Po[y],P=/[defgprs%]/.test(y);M=M===void 0?6:/[gprs]/.test(y)?Math.max(1,Math.min(21,M)):Math.max(0,Math.min(20,M));function D(T){var F=C,V=U,_,z,G;if(y==="c")V=$(T)+V,T="";else{T=+T;var W=T<0||1/T<0;if(T=isNaN(T)?l:$(Math.abs(T),M),S&&(T=Ol(T)),W&&+T==0&&x!=="+"&&(W=!1),F=(W?x==="("?x:s:x==="-"||x==="("?"":x)+F,V=(y==="s"&&!isNaN(T)&&lr!==void 0?_l[8+lr/3]:"")+V+(W&&x==="("?")":""),P){for(_=-1,z=T.length;++_<z;)if(G=T.charCodeAt(_),48>G||G>57){V=(G===46?o+T.slice(_+1):T.slice(_))+V,T=T.slice(0,_);break}}}E&&!g&&(T=t(T,1/0));var R=F.length+T.length+V.length,I=R<N?new Array(N-R+1).join(h):"";switch(E&&g&&(T=t(I+T,I.length?N-V.length:1/0),I=""),b){case"<":T=F+T+V+I;break;case"=":T=F+I+T+V;break;case"^":T=I.slice(0,R=I.length>>1)+F+T+V+I.slice(R);break;default:T=I+F+T+V;break}return i(T)}return D.toString=function(){return c+""},D}function u(c,p){var h=Math.max(-8,Math.min(8,Math.floor(Ce(p)/3)))*3,b=Math.pow(10,-h),x=f((c=Ie(c),c.type="f",c),{suffix:_l[8+h/3]});return function(k){return x(b*k)}}return{format:f,formatPrefix:u}}var qr,Ne,Yr;Io({thousands:",",grouping:[3],currency:["$",""]});function Io(e){return qr=Pl(e),Ne=qr.format,Yr=qr.formatPrefix,qr}function Do(e){return Math.max(0,-Ce(Math.abs(e)))}function Bo(e,t){return Math.max(0,Math.max(-8,Math.min(8,Math.floor(Ce(t)/3)))*3-Ce(Math.abs(e)))}function Fo(e,t){return e=Math.abs(e),t=Math.abs(t)-e,Math.max(0,Ce(t)-Ce(e))+1}var Gp=Ne(",.0f"),Vp=Ne(".4~f"),qp=[0,1,2,3,4,5,6].map(e=>Ne(`.${e}f`)),Yp=[0,1,2,3,4,5,6].map(e=>Ne(`+.${e}f`)),be=e=>Math.abs(e)>=1e3?Gp(e):Vp(e),ce=(e,t=2)=>qp[t](e),fr=(e,t=2)=>Yp[t](e+0),Cl=Ne(",.3~r"),Il=Ne("+,.3~r");function gt(e,t=2){if(!(e>0))return t;let r=Math.floor(Math.log10(e));return Math.min(Math.max((e/10**r<2?1:0)-r,t),6)}var Kp="–";function Bl(e){let{spec:t}=e,r=t.quantities.map(({name:p,label:h,unit:b,meaning:x})=>{let k=L("span",{class:"value"}),g=L("span",{class:"truth"});return{item:L("div",{class:"quantity",title:x,"data-quantity":p},`${h} `,k,g),value:k,truth:g,unit:b}}),n=`about: ${t.title}`,o=L("button",{type:"button",popovertarget:"meaning","aria-label":n},"(?)"),i=[t.meaning,...t.quantities.map(({label:p,meaning:h})=>`${p}: ${h}`)],a=L("div",{id:"meaning",popover:"auto",role:"note","aria-label":n});a.append(...i.map(p=>L("p",{},p)));let s=L("div",{class:"buttons"},o,a,Ut(t.panel,t.title)),l=L("div",{class:"quantities"},...r.map(({item:p})=>p)),f=L("section",{class:"derived","aria-label":t.title},l,s),u={numbers(p){r.forEach(({item:h,value:b,truth:x,unit:k},g)=>{let N=p[g];N&&(h.classList.toggle("is-seen",N.seen),b.textContent=Dl(N.of_medians,k),x.textContent=N.seen||Number.isNaN(N.truth)?"":`${t.truth} ${Dl(N.truth,k)}`)})},dark(p){Pe(f,e.colours[p?"dark":"light"])}};u.numbers(e.numbers),u.dark(e.dark);let c=Ft(f,p=>u.numbers(p.derived));return{element:f,changes:u,destroy:c}}function Dl(e,t){return Number.isNaN(e)?Kp:[ce(e),t].filter(Boolean).join(" ")}var Fl=`.scalars {
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
`;var Kr=.7,Ul=1.06;function Uo(e,t){return e.is_filters?{...e,...t}:e}function jl(e,t){if(!t.names.length)return{...e,rows:e.rows.filter(n=>!n.is_filters)};if(e.observed_range)return{...e,observed_range:zl(e.observed_range,t)};if(!e.rows.some(n=>n.is_filters))return e;let r=e.rows.map(n=>Uo(n,t));return{...e,rows:r,x_range:zl(e.x_range,t)}}function zl([e,t],{low:r,high:n}){let[o,i]=[Math.min(...r)/Ul,Math.max(...n)*Ul];return[Math.min(e,o),Math.max(t,i)]}function Je(e){return e.is_filters===!0&&"titles"in e}function Wl({titles:e,axis:t,low:r,high:n},o){let[i,a,s]=[t[o],r[o],n[o]].map(l=>be(Number(l.toPrecision(3))));return`${e[o]}, ${i} µm (${a} to ${s})`}var Qp="linear",zo={lookback:"lookback",age:"age"};function Zr({times:e,today:t=0},{time:r,observed_at:n}){return e?r===zo.lookback?t:r===zo.age&&!Number.isNaN(n)?n:null:null}function Hl(e,t){return Zr(e,t)===null?e.x_label:e.times?.[t.time]??e.x_label}function Gl(e,t,r,n){let o=Zr(e,t);if(o===null)return null;let i=Math.abs(o-r),a=`${Number(i.toPrecision(3))} ${n}`;return t.time===zo.lookback?`${a} ago`:`${a} ${r<=o?"before":"after"} it is observed`}function Vl(e){if(!e.linear)return e;let{y_label:t,unit:r}=e.linear;return{...e,y_label:t,error_unit:r,rows:e.rows.map(n=>({...n,unit:r})),is_linear:!0}}function ql(e){let t=Object.entries(e).map(([r,n])=>[r,n.map(o=>10**o)]);return Object.fromEntries(t)}var zt=e=>e.sfr===Qp;var $e="12px Roboto, Helvetica, Arial, sans-serif",bt="11px Roboto, Helvetica, Arial, sans-serif";function wt(e){return ArrayBuffer.isView(e)?new Float32Array(e.buffer,e.byteOffset,e.length):Float32Array.from(e)}function Qr(e,t,r,n=1){let o=n*(window.devicePixelRatio||1),[i,a]=[Math.round(t*o),Math.round(r*o)];(e.width!==i||e.height!==a)&&Object.assign(e,{width:i,height:a});let s=e.getContext("2d");return s.setTransform(o,0,0,o,0,0),s.clearRect(0,0,t,r),s}function Yl(e,t,r,n){let o=0,i=new ResizeObserver(()=>{!e.clientWidth||e.clientWidth===o||(o=e.clientWidth,Object.assign(t.style,{width:`${o}px`,height:`${r}px`}),n())});return i.observe(e),{get width(){return o},destroy:()=>i.disconnect()}}function Ee(e,t,r){e.save(),e.beginPath(),e.rect(t.left,t.top,t.right-t.left,t.bottom-t.top),e.clip(),r(),e.restore()}function Jr(e,t,r,n){e.save(),e.translate(r,n),e.rotate(-Math.PI/2),e.textAlign="center",e.fillText(t,0,0),e.restore()}var cr=[[],[7,3],[2,3],[8,3,2,3]],jo=9,Jp=[4,3],Zl=[1.5,3],Kl=10,yt=4.5;function Ql(e,t,r,n,o){let i=Math.max(r,t.left-1),a=Math.min(n,t.right+1);a>i&&Ee(e,{...t,left:i,right:a},()=>{e.globalAlpha=.1,e.fillStyle=o.hidden,e.fillRect(i,t.top,a-i,t.bottom-t.top),e.globalAlpha=.3,e.strokeStyle=o.hidden,e.lineWidth=1,e.setLineDash([]),e.beginPath();let s=t.bottom-t.top;for(let l=Math.floor((i-s)/jo)*jo;l<a;l+=jo)e.moveTo(l,t.bottom),e.lineTo(l+s,t.top);e.stroke()})}function jt(e,t,r,n,o,i,a=[]){e.strokeStyle=o,e.lineWidth=i,e.lineJoin="round",e.setLineDash(a),e.beginPath();let s=!1;for(let l=0;l<r.length;l++){let f=r[l];if(Number.isNaN(f))s=!1;else if(s)e.lineTo(t[l],n(f));else{let u=Number.isNaN(r[l+1]);e.moveTo(t[l]-(u?1:0),n(f)),u&&e.lineTo(t[l]+1,n(f)),s=!0}}e.stroke()}function Wo(e,t,r,n,o,i,a){let s=Number.isNaN(a)?t.length:t.findIndex(f=>f>a),l=s<0?t.length:s;jt(e,t.subarray(0,l),r.subarray(0,l),n,o,i),l<t.length&&jt(e,t.subarray(Math.max(l-1,0)),r.subarray(Math.max(l-1,0)),n,o,i,Jp)}function Ho(e,t,r,n,o,i,a){e.globalAlpha=a,e.fillStyle=i,e.beginPath();for(let s=0;s<r.length;s++){if(Number.isNaN(r[s]))continue;let l=s;for(;l<r.length&&!Number.isNaN(r[l]);)l++;e.moveTo(t[s],o(n[s]));for(let f=s+1;f<l;f++)e.lineTo(t[f],o(n[f]));for(let f=l-1;f>=s;f--)e.lineTo(t[f],o(r[f]));e.closePath(),s=l}e.fill(),e.globalAlpha=1}function Jl(e,t,{median:r,low:n,high:o},i,a,s,l=1){let f=s?(s%2?-1:1)*(3+3*Math.ceil(s/2)):0,u=(s?4.5:9)*l,c=(s?3.5:5)*l;for(let p=0;p<r.length;p++){if(Number.isNaN(r[p]))continue;let h=t[p]+f;e.globalAlpha=s?.5:.35,e.fillStyle=a,Number.isNaN(n[p])||e.fillRect(h-u/2,Math.min(i(n[p]),i(o[p])),u,Math.abs(i(o[p])-i(n[p]))),e.globalAlpha=1;let b=i(r[p]);e.beginPath(),e.moveTo(h,b-c),e.lineTo(h+c,b),e.lineTo(h,b+c),e.lineTo(h-c,b),e.closePath(),e.fill()}}function Go(e,t,r,n,o,i,a){for(let s=0;s<r.length;s++)Number.isNaN(r[s])||(e.beginPath(),e.arc(t[s],n(r[s]),o,0,2*Math.PI),e.fillStyle=i,e.fill(),o>3&&Xr(e,t[s],n(r[s]),o,a,1))}function Xr(e,t,r,n,o,i){e.beginPath(),e.arc(t,r,n,0,2*Math.PI),e.setLineDash([]),e.strokeStyle=o,e.lineWidth=i,e.stroke()}function Xl(e,t,r,n,o){e.strokeStyle=o.mark,e.lineWidth=1.5,e.setLineDash([5,4]),e.beginPath(),e.moveTo(r,t.top),e.lineTo(r,t.bottom),e.stroke(),e.setLineDash([]),e.fillStyle=o.mark,e.textBaseline="top";let i=r>(t.left+t.right)/2;e.textAlign=i?"right":"left",e.fillText(n,r+(i?-5:5),t.bottom-16),e.textBaseline="middle"}function Vo(e,t,r,n,o,i){e.strokeStyle=i,e.lineWidth=1.5,e.globalAlpha=.75,e.setLineDash([]),e.beginPath();for(let a=0;a<n.length;a++)Number.isNaN(n[a])||(e.moveTo(t[a],o(n[a])),e.lineTo(r[a],o(n[a])));e.stroke(),e.globalAlpha=1}function ef(e,t,r,n,o,i){e.setLineDash([]);for(let[a,s]of[[i,3.6],[o,1.8]]){e.strokeStyle=a,e.lineWidth=s,e.beginPath();for(let l=0;l<r.length;l++)Number.isNaN(r[l])||(e.moveTo(t[l]-Kl,n(r[l])),e.lineTo(t[l]+Kl,n(r[l])));e.stroke()}}function tf(e,t,r,n,o,i){let[a,s]=r.domain();if(!(n>=a&&n<=s))return;let l=r(n);e.setLineDash([]),e.fillStyle=i.mark,e.strokeStyle=i.ground,e.lineWidth=1.5,e.beginPath(),e.moveTo(l-yt,t.top),e.lineTo(l+yt,t.top),e.lineTo(l,t.top+2*yt),e.closePath(),e.stroke(),e.fill();let f=l>(t.left+t.right)/2;e.font=bt;let u=e.measureText(o).width+4,c=f?l+yt+4:l-yt-4-u;e.globalAlpha=.75,e.fillStyle=i.ground,e.fillRect(c,t.top-1,u,2*yt+3),e.globalAlpha=1,e.fillStyle=i.mark,e.textAlign="left",e.textBaseline="middle",e.fillText(o,c+2,t.top+yt),e.font=$e}function ur(e,t,r,n,o,i,a=[]){let[s,l]=r.domain();n>=Math.min(s,l)&&n<=Math.max(s,l)&&(e.strokeStyle=o,e.lineWidth=i,e.setLineDash(a),e.beginPath(),e.moveTo(r(n),t.top),e.lineTo(r(n),t.bottom),e.stroke())}function vt(e,t){return e==null||t==null?NaN:e<t?-1:e>t?1:e>=t?0:NaN}function qo(e,t){return e==null||t==null?NaN:t<e?-1:t>e?1:t>=e?0:NaN}function en(e){let t,r,n;e.length!==2?(t=vt,r=(s,l)=>vt(e(s),l),n=(s,l)=>e(s)-l):(t=e===vt||e===qo?e:Xp,r=e,n=e);function o(s,l,f=0,u=s.length){if(f<u){if(t(l,l)!==0)return u;do{let c=f+u>>>1;r(s[c],l)<0?f=c+1:u=c}while(f<u)}return f}function i(s,l,f=0,u=s.length){if(f<u){if(t(l,l)!==0)return u;do{let c=f+u>>>1;r(s[c],l)<=0?f=c+1:u=c}while(f<u)}return f}function a(s,l,f=0,u=s.length){let c=o(s,l,f,u-1);return c>f&&n(s[c-1],l)>-n(s[c],l)?c-1:c}return{left:o,center:a,right:i}}function Xp(){return 0}function Yo(e){return e===null?NaN:+e}var rf=en(vt),nf=rf.right,em=rf.left,tm=en(Yo).center,Ko=nf;var rm=Math.sqrt(50),nm=Math.sqrt(10),om=Math.sqrt(2);function tn(e,t,r){let n=(t-e)/Math.max(0,r),o=Math.floor(Math.log10(n)),i=n/Math.pow(10,o),a=i>=rm?10:i>=nm?5:i>=om?2:1,s,l,f;return o<0?(f=Math.pow(10,-o)/a,s=Math.round(e*f),l=Math.round(t*f),s/f<e&&++s,l/f>t&&--l,f=-f):(f=Math.pow(10,o)*a,s=Math.round(e/f),l=Math.round(t/f),s*f<e&&++s,l*f>t&&--l),l<s&&.5<=r&&r<2?tn(e,t,r*2):[s,l,f]}function We(e,t,r){if(t=+t,e=+e,r=+r,!(r>0))return[];if(e===t)return[e];let n=t<e,[o,i,a]=n?tn(t,e,r):tn(e,t,r);if(!(i>=o))return[];let s=i-o+1,l=new Array(s);if(n)if(a<0)for(let f=0;f<s;++f)l[f]=(i-f)/-a;else for(let f=0;f<s;++f)l[f]=(i-f)*a;else if(a<0)for(let f=0;f<s;++f)l[f]=(o+f)/-a;else for(let f=0;f<s;++f)l[f]=(o+f)*a;return l}function dr(e,t,r){return t=+t,e=+e,r=+r,tn(e,t,r)[2]}function De(e,t,r){t=+t,e=+e,r=+r;let n=t<e,o=n?dr(t,e,r):dr(e,t,r);return(n?-1:1)*(o<0?1/-o:o)}function rn(e,t){switch(arguments.length){case 0:break;case 1:this.range(e);break;default:this.range(t).domain(e);break}return this}function nn(e,t,r){e.prototype=t.prototype=r,r.constructor=e}function Zo(e,t){var r=Object.create(e.prototype);for(var n in t)r[n]=t[n];return r}function hr(){}var pr=.7,sn=1/pr,Wt="\\s*([+-]?\\d+)\\s*",mr="\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)\\s*",Be="\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)%\\s*",im=/^#([0-9a-f]{3,8})$/,am=new RegExp(`^rgb\\(${Wt},${Wt},${Wt}\\)$`),sm=new RegExp(`^rgb\\(${Be},${Be},${Be}\\)$`),lm=new RegExp(`^rgba\\(${Wt},${Wt},${Wt},${mr}\\)$`),fm=new RegExp(`^rgba\\(${Be},${Be},${Be},${mr}\\)$`),cm=new RegExp(`^hsl\\(${mr},${Be},${Be}\\)$`),um=new RegExp(`^hsla\\(${mr},${Be},${Be},${mr}\\)$`),of={aliceblue:15792383,antiquewhite:16444375,aqua:65535,aquamarine:8388564,azure:15794175,beige:16119260,bisque:16770244,black:0,blanchedalmond:16772045,blue:255,blueviolet:9055202,brown:10824234,burlywood:14596231,cadetblue:6266528,chartreuse:8388352,chocolate:13789470,coral:16744272,cornflowerblue:6591981,cornsilk:16775388,crimson:14423100,cyan:65535,darkblue:139,darkcyan:35723,darkgoldenrod:12092939,darkgray:11119017,darkgreen:25600,darkgrey:11119017,darkkhaki:12433259,darkmagenta:9109643,darkolivegreen:5597999,darkorange:16747520,darkorchid:10040012,darkred:9109504,darksalmon:15308410,darkseagreen:9419919,darkslateblue:4734347,darkslategray:3100495,darkslategrey:3100495,darkturquoise:52945,darkviolet:9699539,deeppink:16716947,deepskyblue:49151,dimgray:6908265,dimgrey:6908265,dodgerblue:2003199,firebrick:11674146,floralwhite:16775920,forestgreen:2263842,fuchsia:16711935,gainsboro:14474460,ghostwhite:16316671,gold:16766720,goldenrod:14329120,gray:8421504,green:32768,greenyellow:11403055,grey:8421504,honeydew:15794160,hotpink:16738740,indianred:13458524,indigo:4915330,ivory:16777200,khaki:15787660,lavender:15132410,lavenderblush:16773365,lawngreen:8190976,lemonchiffon:16775885,lightblue:11393254,lightcoral:15761536,lightcyan:14745599,lightgoldenrodyellow:16448210,lightgray:13882323,lightgreen:9498256,lightgrey:13882323,lightpink:16758465,lightsalmon:16752762,lightseagreen:2142890,lightskyblue:8900346,lightslategray:7833753,lightslategrey:7833753,lightsteelblue:11584734,lightyellow:16777184,lime:65280,limegreen:3329330,linen:16445670,magenta:16711935,maroon:8388608,mediumaquamarine:6737322,mediumblue:205,mediumorchid:12211667,mediumpurple:9662683,mediumseagreen:3978097,mediumslateblue:8087790,mediumspringgreen:64154,mediumturquoise:4772300,mediumvioletred:13047173,midnightblue:1644912,mintcream:16121850,mistyrose:16770273,moccasin:16770229,navajowhite:16768685,navy:128,oldlace:16643558,olive:8421376,olivedrab:7048739,orange:16753920,orangered:16729344,orchid:14315734,palegoldenrod:15657130,palegreen:10025880,paleturquoise:11529966,palevioletred:14381203,papayawhip:16773077,peachpuff:16767673,peru:13468991,pink:16761035,plum:14524637,powderblue:11591910,purple:8388736,rebeccapurple:6697881,red:16711680,rosybrown:12357519,royalblue:4286945,saddlebrown:9127187,salmon:16416882,sandybrown:16032864,seagreen:3050327,seashell:16774638,sienna:10506797,silver:12632256,skyblue:8900331,slateblue:6970061,slategray:7372944,slategrey:7372944,snow:16775930,springgreen:65407,steelblue:4620980,tan:13808780,teal:32896,thistle:14204888,tomato:16737095,turquoise:4251856,violet:15631086,wheat:16113331,white:16777215,whitesmoke:16119285,yellow:16776960,yellowgreen:10145074};nn(hr,Xe,{copy(e){return Object.assign(new this.constructor,this,e)},displayable(){return this.rgb().displayable()},hex:af,formatHex:af,formatHex8:dm,formatHsl:pm,formatRgb:sf,toString:sf});function af(){return this.rgb().formatHex()}function dm(){return this.rgb().formatHex8()}function pm(){return pf(this).formatHsl()}function sf(){return this.rgb().formatRgb()}function Xe(e){var t,r;return e=(e+"").trim().toLowerCase(),(t=im.exec(e))?(r=t[1].length,t=parseInt(t[1],16),r===6?lf(t):r===3?new ye(t>>8&15|t>>4&240,t>>4&15|t&240,(t&15)<<4|t&15,1):r===8?on(t>>24&255,t>>16&255,t>>8&255,(t&255)/255):r===4?on(t>>12&15|t>>8&240,t>>8&15|t>>4&240,t>>4&15|t&240,((t&15)<<4|t&15)/255):null):(t=am.exec(e))?new ye(t[1],t[2],t[3],1):(t=sm.exec(e))?new ye(t[1]*255/100,t[2]*255/100,t[3]*255/100,1):(t=lm.exec(e))?on(t[1],t[2],t[3],t[4]):(t=fm.exec(e))?on(t[1]*255/100,t[2]*255/100,t[3]*255/100,t[4]):(t=cm.exec(e))?uf(t[1],t[2]/100,t[3]/100,1):(t=um.exec(e))?uf(t[1],t[2]/100,t[3]/100,t[4]):of.hasOwnProperty(e)?lf(of[e]):e==="transparent"?new ye(NaN,NaN,NaN,0):null}function lf(e){return new ye(e>>16&255,e>>8&255,e&255,1)}function on(e,t,r,n){return n<=0&&(e=t=r=NaN),new ye(e,t,r,n)}function mm(e){return e instanceof hr||(e=Xe(e)),e?(e=e.rgb(),new ye(e.r,e.g,e.b,e.opacity)):new ye}function Ht(e,t,r,n){return arguments.length===1?mm(e):new ye(e,t,r,n??1)}function ye(e,t,r,n){this.r=+e,this.g=+t,this.b=+r,this.opacity=+n}nn(ye,Ht,Zo(hr,{brighter(e){return e=e==null?sn:Math.pow(sn,e),new ye(this.r*e,this.g*e,this.b*e,this.opacity)},darker(e){return e=e==null?pr:Math.pow(pr,e),new ye(this.r*e,this.g*e,this.b*e,this.opacity)},rgb(){return this},clamp(){return new ye(kt(this.r),kt(this.g),kt(this.b),ln(this.opacity))},displayable(){return-.5<=this.r&&this.r<255.5&&-.5<=this.g&&this.g<255.5&&-.5<=this.b&&this.b<255.5&&0<=this.opacity&&this.opacity<=1},hex:ff,formatHex:ff,formatHex8:hm,formatRgb:cf,toString:cf}));function ff(){return`#${xt(this.r)}${xt(this.g)}${xt(this.b)}`}function hm(){return`#${xt(this.r)}${xt(this.g)}${xt(this.b)}${xt((isNaN(this.opacity)?1:this.opacity)*255)}`}function cf(){let e=ln(this.opacity);return`${e===1?"rgb(":"rgba("}${kt(this.r)}, ${kt(this.g)}, ${kt(this.b)}${e===1?")":`, ${e})`}`}function ln(e){return isNaN(e)?1:Math.max(0,Math.min(1,e))}function kt(e){return Math.max(0,Math.min(255,Math.round(e)||0))}function xt(e){return e=kt(e),(e<16?"0":"")+e.toString(16)}function uf(e,t,r,n){return n<=0?e=t=r=NaN:r<=0||r>=1?e=t=NaN:t<=0&&(e=NaN),new Re(e,t,r,n)}function pf(e){if(e instanceof Re)return new Re(e.h,e.s,e.l,e.opacity);if(e instanceof hr||(e=Xe(e)),!e)return new Re;if(e instanceof Re)return e;e=e.rgb();var t=e.r/255,r=e.g/255,n=e.b/255,o=Math.min(t,r,n),i=Math.max(t,r,n),a=NaN,s=i-o,l=(i+o)/2;return s?(t===i?a=(r-n)/s+(r<n)*6:r===i?a=(n-t)/s+2:a=(t-r)/s+4,s/=l<.5?i+o:2-i-o,a*=60):s=l>0&&l<1?0:a,new Re(a,s,l,e.opacity)}function mf(e,t,r,n){return arguments.length===1?pf(e):new Re(e,t,r,n??1)}function Re(e,t,r,n){this.h=+e,this.s=+t,this.l=+r,this.opacity=+n}nn(Re,mf,Zo(hr,{brighter(e){return e=e==null?sn:Math.pow(sn,e),new Re(this.h,this.s,this.l*e,this.opacity)},darker(e){return e=e==null?pr:Math.pow(pr,e),new Re(this.h,this.s,this.l*e,this.opacity)},rgb(){var e=this.h%360+(this.h<0)*360,t=isNaN(e)||isNaN(this.s)?0:this.s,r=this.l,n=r+(r<.5?r:1-r)*t,o=2*r-n;return new ye(Qo(e>=240?e-240:e+120,o,n),Qo(e,o,n),Qo(e<120?e+240:e-120,o,n),this.opacity)},clamp(){return new Re(df(this.h),an(this.s),an(this.l),ln(this.opacity))},displayable(){return(0<=this.s&&this.s<=1||isNaN(this.s))&&0<=this.l&&this.l<=1&&0<=this.opacity&&this.opacity<=1},formatHsl(){let e=ln(this.opacity);return`${e===1?"hsl(":"hsla("}${df(this.h)}, ${an(this.s)*100}%, ${an(this.l)*100}%${e===1?")":`, ${e})`}`}}));function df(e){return e=(e||0)%360,e<0?e+360:e}function an(e){return Math.max(0,Math.min(1,e||0))}function Qo(e,t,r){return(e<60?t+(r-t)*e/60:e<180?r:e<240?t+(r-t)*(240-e)/60:t)*255}function Jo(e,t,r,n,o){var i=e*e,a=i*e;return((1-3*e+3*i-a)*t+(4-6*i+3*a)*r+(1+3*e+3*i-3*a)*n+a*o)/6}function hf(e){var t=e.length-1;return function(r){var n=r<=0?r=0:r>=1?(r=1,t-1):Math.floor(r*t),o=e[n],i=e[n+1],a=n>0?e[n-1]:2*o-i,s=n<t-1?e[n+2]:2*i-o;return Jo((r-n/t)*t,a,o,i,s)}}function gf(e){var t=e.length;return function(r){var n=Math.floor(((r%=1)<0?++r:r)*t),o=e[(n+t-1)%t],i=e[n%t],a=e[(n+1)%t],s=e[(n+2)%t];return Jo((r-n/t)*t,o,i,a,s)}}var gr=e=>()=>e;function gm(e,t){return function(r){return e+r*t}}function bm(e,t,r){return e=Math.pow(e,r),t=Math.pow(t,r)-e,r=1/r,function(n){return Math.pow(e+n*t,r)}}function bf(e){return(e=+e)==1?fn:function(t,r){return r-t?bm(t,r,e):gr(isNaN(t)?r:t)}}function fn(e,t){var r=t-e;return r?gm(e,r):gr(isNaN(e)?t:e)}var Xo=(function e(t){var r=bf(t);function n(o,i){var a=r((o=Ht(o)).r,(i=Ht(i)).r),s=r(o.g,i.g),l=r(o.b,i.b),f=fn(o.opacity,i.opacity);return function(u){return o.r=a(u),o.g=s(u),o.b=l(u),o.opacity=f(u),o+""}}return n.gamma=e,n})(1);function wf(e){return function(t){var r=t.length,n=new Array(r),o=new Array(r),i=new Array(r),a,s;for(a=0;a<r;++a)s=Ht(t[a]),n[a]=s.r||0,o[a]=s.g||0,i[a]=s.b||0;return n=e(n),o=e(o),i=e(i),s.opacity=1,function(l){return s.r=n(l),s.g=o(l),s.b=i(l),s+""}}}var Tb=wf(hf),$b=wf(gf);function yf(e,t){t||(t=[]);var r=e?Math.min(t.length,e.length):0,n=t.slice(),o;return function(i){for(o=0;o<r;++o)n[o]=e[o]*(1-i)+t[o]*i;return n}}function vf(e){return ArrayBuffer.isView(e)&&!(e instanceof DataView)}function xf(e,t){var r=t?t.length:0,n=e?Math.min(r,e.length):0,o=new Array(n),i=new Array(r),a;for(a=0;a<n;++a)o[a]=Nt(e[a],t[a]);for(;a<r;++a)i[a]=t[a];return function(s){for(a=0;a<n;++a)i[a]=o[a](s);return i}}function kf(e,t){var r=new Date;return e=+e,t=+t,function(n){return r.setTime(e*(1-n)+t*n),r}}function et(e,t){return e=+e,t=+t,function(r){return e*(1-r)+t*r}}function Nf(e,t){var r={},n={},o;(e===null||typeof e!="object")&&(e={}),(t===null||typeof t!="object")&&(t={});for(o in t)o in e?r[o]=Nt(e[o],t[o]):n[o]=t[o];return function(i){for(o in r)n[o]=r[o](i);return n}}var ti=/[-+]?(?:\d+\.?\d*|\.?\d+)(?:[eE][-+]?\d+)?/g,ei=new RegExp(ti.source,"g");function wm(e){return function(){return e}}function ym(e){return function(t){return e(t)+""}}function Ef(e,t){var r=ti.lastIndex=ei.lastIndex=0,n,o,i,a=-1,s=[],l=[];for(e=e+"",t=t+"";(n=ti.exec(e))&&(o=ei.exec(t));)(i=o.index)>r&&(i=t.slice(r,i),s[a]?s[a]+=i:s[++a]=i),(n=n[0])===(o=o[0])?s[a]?s[a]+=o:s[++a]=o:(s[++a]=null,l.push({i:a,x:et(n,o)})),r=ei.lastIndex;return r<t.length&&(i=t.slice(r),s[a]?s[a]+=i:s[++a]=i),s.length<2?l[0]?ym(l[0].x):wm(t):(t=l.length,function(f){for(var u=0,c;u<t;++u)s[(c=l[u]).i]=c.x(f);return s.join("")})}function Nt(e,t){var r=typeof t,n;return t==null||r==="boolean"?gr(t):(r==="number"?et:r==="string"?(n=Xe(t))?(t=n,Xo):Ef:t instanceof Xe?Xo:t instanceof Date?kf:vf(t)?yf:Array.isArray(t)?xf:typeof t.valueOf!="function"&&typeof t.toString!="function"||isNaN(t)?Nf:et)(e,t)}function ri(e,t){return e=+e,t=+t,function(r){return Math.round(e*(1-r)+t*r)}}function ni(e){return function(){return e}}function oi(e){return+e}var Mf=[0,1];function Gt(e){return e}function ii(e,t){return(t-=e=+e)?function(r){return(r-e)/t}:ni(isNaN(t)?NaN:.5)}function vm(e,t){var r;return e>t&&(r=e,e=t,t=r),function(n){return Math.max(e,Math.min(t,n))}}function xm(e,t,r){var n=e[0],o=e[1],i=t[0],a=t[1];return o<n?(n=ii(o,n),i=r(a,i)):(n=ii(n,o),i=r(i,a)),function(s){return i(n(s))}}function km(e,t,r){var n=Math.min(e.length,t.length)-1,o=new Array(n),i=new Array(n),a=-1;for(e[n]<e[0]&&(e=e.slice().reverse(),t=t.slice().reverse());++a<n;)o[a]=ii(e[a],e[a+1]),i[a]=r(t[a],t[a+1]);return function(s){var l=Ko(e,s,1,n)-1;return i[l](o[l](s))}}function cn(e,t){return t.domain(e.domain()).range(e.range()).interpolate(e.interpolate()).clamp(e.clamp()).unknown(e.unknown())}function ai(){var e=Mf,t=Mf,r=Nt,n,o,i,a=Gt,s,l,f;function u(){var p=Math.min(e.length,t.length);return a!==Gt&&(a=vm(e[0],e[p-1])),s=p>2?km:xm,l=f=null,c}function c(p){return p==null||isNaN(p=+p)?i:(l||(l=s(e.map(n),t,r)))(n(a(p)))}return c.invert=function(p){return a(o((f||(f=s(t,e.map(n),et)))(p)))},c.domain=function(p){return arguments.length?(e=Array.from(p,oi),u()):e.slice()},c.range=function(p){return arguments.length?(t=Array.from(p),u()):t.slice()},c.rangeRound=function(p){return t=Array.from(p),r=ri,u()},c.clamp=function(p){return arguments.length?(a=p?!0:Gt,u()):a!==Gt},c.interpolate=function(p){return arguments.length?(r=p,u()):r},c.unknown=function(p){return arguments.length?(i=p,c):i},function(p,h){return n=p,o=h,u()}}function si(){return ai()(Gt,Gt)}function li(e,t,r,n){var o=De(e,t,r),i;switch(n=Ie(n??",f"),n.type){case"s":{var a=Math.max(Math.abs(e),Math.abs(t));return n.precision==null&&!isNaN(i=Bo(o,a))&&(n.precision=i),Yr(n,a)}case"":case"e":case"g":case"p":case"r":{n.precision==null&&!isNaN(i=Fo(o,Math.max(Math.abs(e),Math.abs(t))))&&(n.precision=i-(n.type==="e"));break}case"f":case"%":{n.precision==null&&!isNaN(i=Do(o))&&(n.precision=i-(n.type==="%")*2);break}}return Ne(n)}function Nm(e){var t=e.domain;return e.ticks=function(r){var n=t();return We(n[0],n[n.length-1],r??10)},e.tickFormat=function(r,n){var o=t();return li(o[0],o[o.length-1],r??10,n)},e.nice=function(r){r==null&&(r=10);var n=t(),o=0,i=n.length-1,a=n[o],s=n[i],l,f,u=10;for(s<a&&(f=a,a=s,s=f,f=o,o=i,i=f);u-- >0;){if(f=dr(a,s,r),f===l)return n[o]=a,n[i]=s,t(n);if(f>0)a=Math.floor(a/f)*f,s=Math.ceil(s/f)*f;else if(f<0)a=Math.ceil(a*f)/f,s=Math.floor(s*f)/f;else break;l=f}return e},e}function br(){var e=si();return e.copy=function(){return cn(e,br())},rn.apply(e,arguments),Nm(e)}function fi(e,t){e=e.slice();var r=0,n=e.length-1,o=e[r],i=e[n],a;return i<o&&(a=r,r=n,n=a,a=o,o=i,i=a),e[r]=t.floor(o),e[n]=t.ceil(i),e}function Af(e){return Math.log(e)}function Tf(e){return Math.exp(e)}function Em(e){return-Math.log(-e)}function Mm(e){return-Math.exp(-e)}function Am(e){return isFinite(e)?+("1e"+e):e<0?0:e}function Tm(e){return e===10?Am:e===Math.E?Math.exp:t=>Math.pow(e,t)}function $m(e){return e===Math.E?Math.log:e===10&&Math.log10||e===2&&Math.log2||(e=Math.log(e),t=>Math.log(t)/e)}function $f(e){return(t,r)=>-e(-t,r)}function Sm(e){let t=e(Af,Tf),r=t.domain,n=10,o,i;function a(){return o=$m(n),i=Tm(n),r()[0]<0?(o=$f(o),i=$f(i),e(Em,Mm)):e(Af,Tf),t}return t.base=function(s){return arguments.length?(n=+s,a()):n},t.domain=function(s){return arguments.length?(r(s),a()):r()},t.ticks=s=>{let l=r(),f=l[0],u=l[l.length-1],c=u<f;c&&([f,u]=[u,f]);let p=o(f),h=o(u),b,x,k=s==null?10:+s,g=[];if(!(n%1)&&h-p<k){if(p=Math.floor(p),h=Math.ceil(h),f>0){for(;p<=h;++p)for(b=1;b<n;++b)if(x=p<0?b/i(-p):b*i(p),!(x<f)){if(x>u)break;g.push(x)}}else for(;p<=h;++p)for(b=n-1;b>=1;--b)if(x=p>0?b/i(-p):b*i(p),!(x<f)){if(x>u)break;g.push(x)}g.length*2<k&&(g=We(f,u,k))}else g=We(p,h,Math.min(h-p,k)).map(i);return c?g.reverse():g},t.tickFormat=(s,l)=>{if(s==null&&(s=10),l==null&&(l=n===10?"s":","),typeof l!="function"&&(!(n%1)&&(l=Ie(l)).precision==null&&(l.trim=!0),l=Ne(l)),s===1/0)return l;let f=Math.max(1,n*s/t.ticks().length);return u=>{let c=u/i(Math.round(o(u)));return c*n<n-.5&&(c*=n),c<=f?l(u):""}},t.nice=()=>r(fi(r(),{floor:s=>i(Math.floor(o(s))),ceil:s=>i(Math.ceil(o(s)))})),t}function wr(){let e=Sm(ai()).domain([1,10]);return e.copy=()=>cn(e,wr()).base(e.base()),rn.apply(e,arguments),e}var Om=62;function he(e,t,r,n,o=!1){return(o?wr():br()).domain([e,t]).range([r,n]).unknown(Number.NaN)}function Fe(e,t,r){let n=r;for(;t-e>r*1.001*De(e,t,n);)n/=1.5;let o=1e-9*De(e,t,n);return We(e-o,t+o,n)}function Of(e,t,r){let n=[];for(let a=Math.floor(Math.log10(e));a<=Math.log10(t);a++)for(let s of[1,1.5,2,3,4,5,6,8])s*10**a>=e*.999&&s*10**a<=t*1.001&&n.push(s*10**a);let o=he(e,t,0,r/Om,!0),i=[];for(let a of n.sort((s,l)=>Sf(s)-Sf(l)))i.every(s=>Math.abs(o(a)-o(s))>.8)&&i.push(a);return i}function Sf(e){let t=e/10**Math.floor(Math.log10(e)+1e-9);return[1,2,5,3,4,1.5,6,8].findIndex(r=>Math.abs(r-t)<1e-6)}function Lf(e,t,r,n,o){if(!(t<=r))return e??[0,1];let i=.06*Math.max(r-t,n),a=[Math.floor((t-i)/n)*n,Math.ceil((r+i)/n)*n];if(!e)return a;let s=e[0]<=t&&e[1]>=r,l=a[1]-a[0];return s&&(o||e[1]-e[0]<=l+Math.max(2*n,.35*l))?e:o?[Math.min(e[0],a[0]),Math.max(e[1],a[1])]:a}var Rf=60,un=14,ci=6,Lm=36,ui=8,Rm=.25,_m=.001,_f=1.06;function Pf(e,t,r,n,o,i=!1,a=!1){let s=n-ci-Lm-ui,l=Math.round(s*Rm),f=ci+s-l,u={left:Rf,right:r-un,top:ci,bottom:f},c={left:Rf,right:r-un,top:f+ui,bottom:f+ui+l},{observed_range:p,observed_unit:h=1,x_range:b}=e,x=p!==void 0&&t.frame===e.observed_frame&&t.stretch>0,[k,g]=x?p:b,N=x?t.stretch*h:1,E=Zr(e,t),M=E===null?he(k,g,u.left,u.right,e.x_log):he(E-k,E-g,u.left,u.right),S=W=>M(E===null?W*N:E-W),y=W=>E===null?M.invert(W)/N:E-M.invert(W),[C,U]=Pm(e,t,W=>S(W)>=u.left-1&&S(W)<=u.right+1),$="is_linear"in e,P=$?De(0,U,6):e.y_step,D=a&&o?o.ends:Lf(o?.ends,C,U,P,i);$&&(D[0]=0);let T=e.y_flipped?he(D[0],D[1],u.top,u.bottom):he(D[1],D[0],u.top,u.bottom),F=Cm(e,t,o?.most,i),V=e.y_flipped?1:-1,_=(c.top+c.bottom)/2,z=(c.bottom-c.top)/2;return{frame:u,below:c,x:M,at:S,back:y,y:T,dy:W=>_+V*Math.max(-_f,Math.min(_f,W/F))*z,ends:D,most:F,observed:x}}function Pm(e,t,r){let n=1/0,o=-1/0;for(let i of e.rows)for(let a of[...Object.values(t.columns[i.name]),...t.pins.map(s=>s[i.name].median)])for(let s=0;s<a.length;s++){let l=a[s];!Number.isNaN(l)&&r(i.axis[s])&&(l<n&&(n=l),l>o&&(o=l))}return[n,o]}function Cm(e,t,r,n){let o=[];for(let l of e.rows){let{median:f,low:u,high:c}=t.columns[l.name],p=yr(t,l.name);for(let h=0;h<f.length;h++)if(!Number.isNaN(f[h])&&!Number.isNaN(p[h])){let b=Number.isNaN(u[h])?[f[h]]:[u[h],c[h]];o.push(Math.max(...b.map(x=>Math.abs(x-p[h]))))}}if(!o.length)return r??e.least_residual;o.sort((l,f)=>l-f);let i="is_linear"in e?_m:e.least_residual,a=Math.max(o[Math.floor(.97*(o.length-1))]*1.1,i);if(r&&a<=r&&(n||a>r/3))return r;let s=10**Math.floor(Math.log10(a));return[1,2,5,10].map(l=>l*s).find(l=>l>=a*.999)??10*s}function yr(e,t){return e.reference?e.pins[e.reference-1][t].median:e.columns[t].truth}var Im=4;function Cf(e,t,r,{frame:n,below:o,x:i,y:a,dy:s,ends:l,most:f,observed:u},c){let p=(E,M,S,y)=>{e.moveTo(E,M),e.lineTo(S,y)},[h,b]=i.domain(),x=t.x_log?Of(h,b,n.right-n.left):Fe(Math.min(h,b),Math.max(h,b),8),k=Fe(l[0],l[1],Math.max(3,(n.bottom-n.top)/34));e.setLineDash([]),e.lineWidth=1,e.strokeStyle=c.grid,e.beginPath();for(let E of x)for(let M of[n,o])p(i(E),M.top,i(E),M.bottom);for(let E of k)p(n.left,a(E),n.right,a(E));e.stroke(),e.strokeStyle=c.edge,e.beginPath();for(let E of[n,o])p(E.left,E.top,E.left,E.bottom),p(E.left,E.bottom,E.right,E.bottom);e.stroke(),e.strokeStyle=c.soft,e.beginPath(),p(o.left,s(0),o.right,s(0)),e.stroke(),e.fillStyle=c.soft,e.textBaseline="middle",e.textAlign="right";for(let E of k)e.fillText(be(E),n.left-6,a(E));let g=Math.min(Math.max(-Math.floor(Math.log10(f*1.001)),0),6);for(let E of Df(t,r)?[-f,0,f]:[])e.fillText(E?fr(E,g):"0",o.left-6,s(E*.86));e.textAlign="center";for(let E of x){let M=be(E),S=e.measureText(M).width/2;e.fillText(M,Math.min(i(E),n.right+un-S-1),o.bottom+10)}let N=u&&t.observed_label?`${t.observed_label} at ${Dm(t,r)}`:Hl(t,r);e.fillText(N,(n.left+n.right)/2,o.bottom+27),Jr(e,t.y_label,12,(n.top+n.bottom)/2),e.textAlign="left",e.globalAlpha=.95,e.font=bt,e.fillText(Bm(t,r),o.left+6,o.top+8),e.font=$e,e.globalAlpha=1}function If(e,{along:t=[]},{frame:r,at:n},o){e.font=bt,e.fillStyle=o.soft,e.strokeStyle=o.soft,e.lineWidth=1,e.setLineDash([]),e.textAlign="center",e.textBaseline="middle";let i=[];for(let[a,s]of t){let l=n(a),f=e.measureText(s).width/2+Im,u=Math.min(Math.max(l,r.left+f),r.right-f);!(l>=r.left&&l<=r.right)||i.some(([p,h])=>u+f>p&&u-f<h)||(i.push([u-f,u+f]),e.beginPath(),e.moveTo(l,r.top),e.lineTo(l,r.top+4),e.stroke(),e.fillText(s,u,r.top+11))}e.font=$e}function Dm(e,{stretch:t,redshift_of:r}){let n=e.truth==="truth"?"true":e.truth;return`the ${r==="own"?n:r} z ${ce(t-1)}`}function Df(e,t){return e.rows.some(r=>!yr(t,r.name).every(Number.isNaN))}function Bm(e,t){let r=!Df(e,t),n=r?"":` [${e.error_unit}]`;return t.reference?`difference from ${t.letters[t.reference-1]}${n}`:r?t.truth==="off"?"truth kept back (T reveals it)":`${e.truth==="truth"?"no truth":`nothing ${e.truth}`} to compare with`:`predicted − ${e.truth}${n}`}function Ff(e,t,r,n,o){let{frame:i,below:a,at:s,y:l,dy:f}=n;e.font=$e;for(let c of[i,a])e.fillStyle=o.ground,e.fillRect(c.left,c.top,c.right-c.left,c.bottom-c.top),Ee(e,c,()=>{for(let[p,h]of r.hidden[t.hatched])Ql(e,c,s(p),s(h),o)});Cf(e,t,r,n,o),If(e,t,n,o);let u=t.rows.map(c=>Float64Array.from(c.axis,s));Ee(e,i,()=>{t.rows.forEach((c,p)=>{r.pins.forEach((b,x)=>{dn(e,c,u[p],b[c.name],l,o[`pin${x+1}`],1.5,.13,x+1)});let h=t.marks?s(r.observed_at):Number.NaN;Je(c)&&Um(e,c,r.columns[c.name],s,l,o),Fm(e,c,u[p],r.columns[c.name],l,o,r.edited,t.truth==="truth",h)}),t.marks&&!Number.isNaN(r.observed_at)&&Xl(e,i,s(r.observed_at),r.redshift_of==="predicted"?"observed here, as predicted":"observed here",o)}),Ee(e,a,()=>{t.rows.forEach((c,p)=>{let h=yr(r,c.name);r.pins.forEach((b,x)=>{x+1!==r.reference&&dn(e,c,u[p],Bf(b[c.name],h),f,o[`pin${x+1}`],1.2,.1,x+1)}),dn(e,c,u[p],Bf(r.columns[c.name],h),f,o.answer,1.5,.3)})})}function Bf({low:e,median:t,high:r},n){let o=t.map((a,s)=>a-n[s]),i=a=>a.map((s,l)=>Number.isNaN(t[l])?Number.NaN:s-n[l]);return{median:o,low:i(e),high:i(r)}}function Fm(e,t,r,n,o,i,a,s,l){let f=5.5*di(t);t.dots?n.truth.forEach((u,c)=>{!Number.isNaN(u)&&(s||Number.isNaN(Vt(n,c)))&&Xr(e,r[c],o(u),f,i.ink,1.5)}):Wo(e,r,n.truth,o,i.ink,1.1,l),t.dots?dn(e,t,r,n,o,i.answer,2,.3):(Ho(e,r,n.low,n.high,o,i.answer,.3),Wo(e,r,n.median,o,i.answer,2,l)),t.dots?Go(e,r,n.exact,o,f,i.seen,i.ground):jt(e,r,n.exact,o,i.seen,3),n.measured&&zm(e,t,r,n,o,i),n.implied&&(t.dots?ef(e,r,n.implied,o,i.mark,i.ground):jt(e,r,n.implied,o,i.mark,1.8,Zl)),t.dots&&t.names.forEach((u,c)=>{let p=Vt(n,c);a.includes(u)&&!Number.isNaN(p)&&Xr(e,r[c],o(p),f+4,i.answer,2)})}function Um(e,t,r,n,o,i){let[a,s]=[t.low,t.high].map(u=>Float64Array.from(u,n)),l=r.exact.map((u,c)=>Number.isNaN(r.limit[c])?Vt(r,c):r.limit[c]),f=r.median.map((u,c)=>Number.isNaN(Vt(r,c))?u:Number.NaN);Vo(e,a,s,f,o,i.answer),Vo(e,a,s,l,o,i.seen)}function di(e){return e.is_filters?Kr:1}function Vt({exact:e,measured:t},r){return Number.isNaN(e[r])?t?t[r]:Number.NaN:e[r]}function dn(e,t,r,n,o,i,a,s,l=0){if(t.dots)return Jl(e,r,n,o,i,l,di(t));Ho(e,r,n.low,n.high,o,i,s),jt(e,r,n.median,o,i,a,l?cr[l-1]:[])}function zm(e,t,r,{measured:n,from:o,to:i,limit:a},s,l){let f=t.dots?4*di(t):2.4;e.strokeStyle=l.seen,e.lineWidth=t.dots?2:1,e.setLineDash([]),e.beginPath();for(let u=0;u<n.length;u++)Number.isNaN(n[u])||(e.moveTo(r[u],s(o[u])),e.lineTo(r[u],s(i[u])));for(let u=0;u<a.length;u++)if(!Number.isNaN(a[u])){let c=s(a[u]);e.moveTo(r[u]-f,c),e.lineTo(r[u]+f,c),e.lineTo(r[u],c+1.6*f),e.closePath()}e.stroke(),Go(e,r,n,s,f,l.seen,l.ground)}var pn=11;function Uf(e,t,r,n){let o=mn(t,e.scene(),e.scales,r,n,(i,a)=>[Vt(i,a)]);return o?.row.names[o.i]??null}function zf(e,t,r,n){return pi(mn(t,e.scene(),e.scales,r,n,jf))}function pi(e){return!e||Je(e.row)&&!e.row.given[e.i]?null:{row:e.row.name,name:e.row.names[e.i]}}function jf({truth:e,exact:t,measured:r,limit:n,median:o},i){return[e,t,r,n,o].map(a=>a?.[i]??Number.NaN)}function mn(e,t,r,n,o,i=jf){let a=null,s=1/0;for(let l of e.rows){if(!l.dots)continue;let f=Je(l)?pn*Kr:pn;for(let u=0;u<l.names.length;u++){let c=r.at(l.axis[u])-n;if(!(Math.abs(c)>f))for(let p of i(t.columns[l.name],u)){let h=Math.hypot(c,r.y(p)-o);h<f&&h<s&&([a,s]=[{row:l,i:u},h])}}}return a}var jm=.01,Wf=9;function Hf(e,t,r,n,o){let{row:i,i:a}=mi(e,t,r,n,o),s=t.columns[i.name],l="is_linear"in e,f=l?Cl:ce,u=g=>s[g]?.[a]??Number.NaN,c=i.unit?` ${i.unit}`:"",[p,h,b,x]=["truth","median","low","high"].map(u),k=[Wm(e,i,a,t)];if(Number.isNaN(p)||k.push(`${e.truth} ${f(p)}${c}`),Number.isNaN(u("exact"))?Number.isNaN(u("measured"))?Number.isNaN(u("limit"))||k.push(`not detected: fainter than ${f(u("limit"))}${c}`):k.push(`seen ${f(u("measured"))} ± ${f(u("to")-u("measured"))}${c}`):k.push(`seen ${f(u("exact"))}${c}`),!Number.isNaN(h)){k.push(`predicted ${f(h)}${Number.isNaN(b)?"":` (${f(b)} to ${f(x)})`}${c}`);let g=h-p,N=p>=b&&p<=x?", truth within the band":", truth outside the band";Number.isNaN(g)||k.push(`error ${(l?Il:fr)(g)} ${e.error_unit}${Number.isNaN(b)?"":N}`)}return Je(i)&&!i.given[a]&&k.push("not among these galaxies' magnitudes: predicted alone"),Number.isNaN(u("implied"))||k.push(`the spectrum through this filter ${ce(u("implied"))}${c}`),t.pins.forEach((g,N)=>{let E=g[i.name].median[a];Number.isNaN(E)||k.push(`${t.letters[N]}: ${f(E)}`)}),{x:r.at(i.axis[a]),lines:k}}function mi(e,t,r,n,o){let i=o===null?null:mn(e,t,r,n,o);if(i)return{...i,distance:-1/0};let a=o===null?Wf/2:Wf,s={row:e.rows[0],i:0,distance:1/0};for(let l of e.rows)l.axis.forEach((f,u)=>{let c=Math.abs(r.at(f)-n),p=l.dots&&e.rows.length>1?c<a?-20:40:0;c+p<s.distance&&(s={row:l,i:u,distance:c+p})});return s}function Wm(e,t,r,n){if(Je(t))return Wl(t,r);if(t.dots)return`${t.label} ${t.names[r]}`;let o=t.axis[r],i=`${t.label}, ${Gl(e,n,o,t.coordinate_unit)??`${be(Number(o.toPrecision(4)))} ${t.coordinate_unit}`}`;return!e.observed_unit||!(n.stretch>0)?i:`${i} at rest, ${Number((o*n.stretch*e.observed_unit).toPrecision(3))} µm observed`}function Gf(e,t){return[t.seen?gi(e,t):bi(t),wi(e,t),Hm(e,t),hi(e,t)].filter(Boolean).join(", ")}function Hm(e,{implied:t}){return e.implied&&!Number.isNaN(t)?`${e.implied} ${ce(t)}`:""}function hi({edges:[e,t]},{seen:r,lowest:n,highest:o}){let i=jm*(t-e);return!r&&(n<e+i||o>t-i)?"edge of what it learned":""}function gi(e,{value:t,edited:r}){return`${ce(t)}${Vf(e,t)} ${r?"edited":"seen"}`}function bi({low:e,median:t,high:r,peaks:n}){if(n.length>1)return n.toSorted((f,u)=>u[1]-f[1]).map(([f,u,c])=>`${ce(f,gt(c))} (${Math.round(100*u)}%)`).join(", ");let o=(r-e)/2,i=gt(o),[a,s]=[ce(r-t,i),ce(t-e,i)],l=a===s?` ± ${a}`:` (+${a} −${s})`;return`${ce(t,i)}${Number.isNaN(o)?"":l}`}function wi(e,{seen:t,edited:r,truth:n,percentile:o,crps:i,low:a,median:s,high:l}){if(Number.isNaN(n)||t&&!r)return"";let f=(l-a)/2,u=`${e.truth} ${ce(n,t?2:gt(f))}${Vf(e,n)}`;return t?u:Number.isNaN(o)?`${u}, error ${fr(s-n)}`:`${u}, ${Gm(o)} percentile, CRPS ${ce(i,gt(i))}`}function Gm(e){let r=e<1||e>99?Math.round(10*e)/10:Math.round(e),n=r%10,o=Math.floor(r/10)===1,i=!Number.isInteger(r)||o||n>3?"th":["th","st","nd","rd"][n];return`${r}${i}`}function Vf({edges:e},t){return t<e[0]||t>e[1]?" (beyond this axis)":""}var Vm="The percentile says how much of the predicted probability lies below the truth: for two galaxies of three it is to be between 16 and 84. The CRPS scores the whole prediction, in its unit: 0 is sure and right, and a lone guess has its distance from the truth.";function qf(e){let t=e.panels.map(i=>{let a=L("span",{class:"estimate"}),s=L("span",{class:"beside"}),l=[i.title,i.unit].filter(Boolean).join(", "),f=L("span",{class:"symbol",title:l},i.symbol),u=L("div",{class:"scalar","data-scalar":i.name},f,a,s);return{panel:i,item:u,estimate:a,truth:s}}),r=L("div",{class:"scalars"},...t.map(({item:i})=>i)),n={scalars(i){t.forEach(({panel:a,item:s,estimate:l,truth:f},u)=>{let c=i[u];if(!c)return;s.classList.toggle("is-seen",c.seen),s.classList.toggle("is-peaked",!c.seen&&c.peaks.length>1),l.textContent=c.seen?gi(a,c):bi(c);let p=[wi(a,c),hi(a,c)].filter(Boolean).join(", ");f.textContent=p,f.title=p?`${p}. ${Vm}`:""})},dark(i){Pe(r,e.colours[i?"dark":"light"])}};n.scalars(e.scalars),n.dark(e.dark);let o=Ft(r,i=>n.scalars(i.densities.scalars[0]));return{element:r,changes:n,destroy:o}}var Yf=`.mosaic-legend {
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
`;function qt(e){let t=null,r=null,n=()=>{r!==null&&clearTimeout(r),r=null},o=a=>{r=setTimeout(i,1500),e(a)},i=()=>{n();let a=t;t=null,a!==null&&o(a)};return{newest(a){r!==null?t=a:o(a)},now(a){t=null,n(),e(a)},acknowledge:i,stop:n}}var Ym=1.5,Km=5,Zm=.04,Qm=.55,Jm=.4,Xm=1e-5;function Kf({edges:[e,t]},r,n,o,i=!1){if(i&&o!==void 0)return o;if(r.seen)return null;let s=[...[r,...n.filter(u=>!u.seen)].flatMap(({lowest:u,highest:c})=>[u,c]),r.truth,r.implied].filter(u=>u>=e&&u<=t);if(!(r.highest>r.lowest)||s.length<2)return null;let l=Math.min(...s),f=Math.max(...s);return f-l>(o===null?Jm:Qm)*(t-e)?null:o&&eh(o,l,f)?o:th(l,f,e,t)}function eh([e,t],r,n){let o=Zm*(t-e);return r>=e+o&&n<=t-o&&t-e<=Km*(n-r)}function th(e,t,r,n){let o=Ym*Math.max(t-e,Xm*(n-r)),i=De(0,o,10),a=(e+t)/2,s=Math.floor((a-o/2)/i)*i,l=Math.ceil((a+o/2)/i)*i;return[Math.max(s,r),Math.min(l,n)]}var hn=10,rh=22,Et={top:3,height:9,gap:7},Zf=30,nh=6,Qf=.001;function Jf(e,t,r,n,o,i){let[a,s]=[hn,r-hn],l=o?o.zoom?[o.zoom.from,o.zoom.to]:null:void 0,f=t.pins.map(g=>g[e.name]),u=Kf(e,t.scalars[e.name],f,l,i),c=Et.top+Et.height+Et.gap,p={left:a,right:s,top:u?c:Et.top,bottom:n-rh};if(!u)return{frame:p,x:he(e.edges[0],e.edges[1],a,s),zoom:null};let[h,b]=u,x={left:a+Zf,right:s-Zf,top:Et.top,bottom:Et.top+Et.height},k=he(e.edges[0],e.edges[1],x.left,x.right);return{frame:p,x:he(h,b,a,s),zoom:{from:h,to:b,strip:x,whole:k}}}function Xf(e,t,r,{frame:n,x:o,zoom:i},a){e.font=$e,e.setLineDash([]),i&&oh(e,t,r.scalars[t.name],n,i,a),Ee(e,{...n,left:n.left-hn,right:n.right+hn},()=>ih(e,t,r,n,o,a)),ah(e,o.domain(),n,o,a,nh)}function oh(e,t,r,n,{from:o,to:i,strip:a,whole:s},l){e.fillStyle=l.hidden,e.globalAlpha=.35,e.beginPath(),e.moveTo(s(o),a.bottom),e.lineTo(s(i),a.bottom),e.lineTo(n.right,n.top),e.lineTo(n.left,n.top),e.closePath(),e.fill(),e.fillRect(s(o),a.top,s(i)-s(o),a.bottom-a.top),e.globalAlpha=1,yi(e,{...a,top:a.top-6},s,r,l.answer,.4,[]),e.setLineDash([]),e.strokeStyle=l.edge,e.lineWidth=1,e.beginPath(),e.moveTo(a.left,a.bottom),e.lineTo(a.right,a.bottom),e.stroke(),e.font=bt,e.fillStyle=l.soft,e.textBaseline="middle",e.textAlign="right",e.fillText(ce(t.edges[0],1),a.left-5,a.bottom-3),e.textAlign="left",e.fillText(ce(t.edges[1],1),a.right+5,a.bottom-3),e.font=$e}function ih(e,t,r,n,o,i){let a=r.scalars[t.name];r.pins.forEach((s,l)=>{let f=s[t.name],u=i[`pin${l+1}`];f.seen?ur(e,n,o,f.median,u,2,cr[l]):yi(e,n,o,f,u,.1,cr[l])}),a.seen?ur(e,n,o,a.value,i.seen,5):(yi(e,n,o,a,i.answer,.2,[]),ur(e,n,o,a.median,i.answer,2.5)),(!a.seen||a.edited)&&ur(e,n,o,a.truth,i.ink,2,[5,3]),t.implied&&tf(e,n,o,a.implied,t.implied,i)}function ah(e,t,r,n,o,i){e.setLineDash([]),e.strokeStyle=o.edge,e.lineWidth=1,e.beginPath(),e.moveTo(r.left,r.bottom),e.lineTo(r.right,r.bottom);let a=Fe(t[0],t[1],i),s=Math.ceil(-Math.log10(a[1]-a[0])-1e-9);for(let l of a)e.moveTo(n(l),r.bottom),e.lineTo(n(l),r.bottom+4);e.stroke(),e.fillStyle=o.soft,e.textAlign="center",e.textBaseline="middle";for(let l of a)e.fillText(s>1?ce(l,s):be(l),Math.min(Math.max(n(l),r.left+4),r.right-4),r.bottom+13)}function yi(e,t,r,n,o,i,a){let{density:s,low:l,high:f}=n,u=0;for(let k of s)u=Math.max(u,k);if(!(u>0))return;let c=0,p=s.length-1;for(;c<p&&s[c]<=Qf*u;)c++;for(;p>c&&s[p]<=Qf*u;)p--;let h=[];for(let k=Math.max(c-1,0);k<=Math.min(p+1,s.length-1);k++)h.push([n.x[k],s[k]]);let b=k=>t.bottom-(t.bottom-t.top-6)*k/u,x=(k,g)=>{if(!(k.length<2)){e.globalAlpha=g,e.fillStyle=o,e.beginPath(),e.moveTo(r(k[0][0]),t.bottom);for(let[N,E]of k)e.lineTo(r(N),b(E));e.lineTo(r(k[k.length-1][0]),t.bottom),e.closePath(),e.fill(),e.globalAlpha=1}};x(h,i),x(sh(h,l,f),1.2*i),e.strokeStyle=o,e.lineWidth=1.5,e.setLineDash(a),e.beginPath(),h.forEach(([k,g],N)=>{N?e.lineTo(r(k),b(g)):e.moveTo(r(k),b(g))}),e.stroke()}function sh(e,t,r){let n=[];return e.forEach(([o,i],a)=>{for(let s of[t,r]){let[l,f]=e[a-1]??[o,i];l<s&&s<o&&n.push([s,f+(i-f)*(s-l)/(o-l)])}o>=t&&o<=r&&n.push([o,i])}),n}var gn="mosaic-drag";function bn({panel:e,key:t,className:r,canvasAttributes:n,draw:o,describe:i,figureTitle:a},{scene:s,colours:l}){let f=L("canvas",n),u=L("h2",{},e.title),c=L("div",{class:"head"},u),p=L("div",{class:"shell"},f),h=L("section",{class:r,"aria-label":e.title,"data-plot":t},c,p),b={panel:e,scene:s,canvas:f,heading:u,head:c,shell:p,section:h,scales:null,width:0,height:0,size:"",zoom:1,dragging:!1,holding:!1,cancel:()=>!1,setDragging(x,k=!1){b.holding=x&&k,x!==b.dragging&&(b.dragging=x,h.dispatchEvent(new CustomEvent(gn,{bubbles:!0,composed:!0,detail:x})))},redraw(){b.width>0&&(o(Qr(f,b.width,b.height,b.zoom)),i())},resize(x,k,g){let N=[x,k,g].join();!x||b.width&&N===b.size||(Object.assign(b,{width:x/g,height:k/g,zoom:g,size:N}),Object.assign(f.style,{width:`${x}px`,height:`${k}px`}),b.redraw())},rest(){b.width=0},figure(x){let k=`${a()} · galaxy ${s().row}`;return Gr(x,k,b.width,b.height,l(),o)},addMoreButton(){c.append(Ut(t,e.title,b.figure))}};return Object.assign(h,{plot:b}).plot}function _e({canvas:e,zoom:t=1},r){let n=e.getBoundingClientRect();return[(r.clientX-n.left)/t,(r.clientY-n.top)/t]}function wn(e,t,r=()=>null,n=()=>null){let{canvas:o,key:i}=e,a=null,s=c=>Math.min(Math.max(c,e.scales.frame.left),e.scales.frame.right),l=(c,p,h)=>{let[b,x]=_e(e,c);if(p.name)return{act:"edit",name:p.name,value:e.scales.y?.invert(x),phase:h};let[k,g]=[p.x,b].map(N=>e.scales.back(s(N))).sort((N,E)=>N-E);return{act:"drag",panel:i,from:k,to:g,show:p.show,phase:h}},f=()=>{a=null,e.setDragging(!1),e.markSpan(null)},u=()=>a?(a.hasMoved&&t.now({act:"cancel"}),f(),e.redraw(),!0):!1;return o.addEventListener("pointerdown",c=>{let[p,h]=_e(e,c),{frame:b}=e.scales;c.button!==0||p<b.left||p>b.right||(a={x:p,y:h,name:r(p,h),show:c.shiftKey,hasMoved:!1},o.setPointerCapture(c.pointerId))}),o.addEventListener("pointermove",c=>{let[p,h]=_e(e,c);if(!a){o.style.cursor=r(p,h)?"ns-resize":n(p,h)?"pointer":"crosshair",e.readAt(p,h);return}!a.hasMoved&&Math.hypot(p-a.x,h-a.y)<4||(a.hasMoved=!0,e.setDragging(!0,a.name!==null),a.name||e.markSpan(s(a.x),s(p)),e.readAt(a.name?a.x:p,h),t.newest(l(c,a,"move")))}),o.addEventListener("pointerup",c=>{let p=a&&!a.hasMoved&&n(..._e(e,c));a?.hasMoved?t.now(l(c,a,"end")):p&&t.now({act:"toggle",panel:i,...p}),f()}),o.addEventListener("touchstart",c=>{let p=c.touches[0];c.touches.length===1&&r(..._e(e,p))&&c.preventDefault()},{passive:!1}),o.addEventListener("pointercancel",u),o.addEventListener("pointerleave",()=>{a||e.readAt(null)}),o.addEventListener("dblclick",c=>{let[p]=_e(e,c);t.now({act:"tap",panel:i,at:e.scales.back(p)})}),u}function ec(e,t){let{canvas:r,panel:n}=e,o=!1,i=!1,a=u=>{let c=e.scene().scalars[n.name],p=e.scales.x(c.seen?c.value:c.median);return Math.abs(_e(e,u)[0]-p)<=pn},s=(u,c)=>{let[p]=_e(e,u),[h,b]=n.edges;return{act:"edit",name:n.name,value:Math.min(Math.max(e.scales.x.invert(p),h),b),phase:c}},l=()=>{o=i=!1,e.setDragging(!1)},f=()=>o?(i&&t.now({act:"cancel"}),l(),!0):!1;return r.addEventListener("pointerdown",u=>{u.button!==0||!a(u)||(o=!0,i=!1,r.setPointerCapture(u.pointerId))}),r.addEventListener("pointermove",u=>{if(!o){r.style.cursor=a(u)?"ew-resize":"default";return}i=!0,e.setDragging(!0),t.newest(s(u,"move"))}),r.addEventListener("pointerup",u=>{o&&i&&t.now(s(u,"end")),l()}),r.addEventListener("pointercancel",f),f}function tc(e,t){let{scene:r,colours:n,messages:o}=t,i=()=>Gf(e,r().scalars[e.name]),a=bn({panel:e,key:e.name,className:`density-${e.name}`,canvasAttributes:{role:"img"},figureTitle:()=>`${e.title} ${i()}`,draw(l){s.scales=Jf(e,r(),s.width,s.height,s.scales,s.dragging),Xf(l,e,r(),s.scales,n())},describe(){s.canvas.setAttribute("aria-label",`${e.title} ${i()}`)}},t),s=Object.assign(a,{scales:a.scales,describeAloud:()=>`${e.title} ${i()}`});return s.heading.after(e.unit?` [${e.unit}] `:" "),s.addMoreButton(),s.cancel=ec(s,o),s}var lh='<svg viewBox="0 0 12 18"><path d="M6 1V17"/><circle cx="6" cy="9" r="3"/></svg>',fh=e=>`
  <span><i class="truth"></i>${e}</span>
  <span><i class="seen"></i>seen</span>
  <span title="a survey's measurement that the model sees, with its 1-sigma error">${lh}${e==="truth"?"measured":"seen"} ±1σ</span>
  <span title="not detected: the model sees no more than that the galaxy is fainter than this"><svg viewBox="0 0 12 18"><path fill="none" d="M1 5H11L6 14Z"/></svg>fainter than</span>
  <span><i class="predicted"></i>predicted</span>
  <span><i class="band"></i>16–84% band</span>
  <span><i class="hidden"></i>hidden</span>`;function rc(e){let t=document.createElement("div");return t.className="mosaic-legend",t.innerHTML=fh(e),t}function vi(e,t){let r=nc(t.numbers),n=e.panels.flatMap(l=>l.rows.map(f=>Uo(f,t.filters))),o=new Set(e.panels.filter(l=>l.linear&&zt(t)).flatMap(l=>l.rows)),i=l=>{let f=n.map(u=>{let c=Object.fromEntries(l(u).map(p=>[p,r(u.axis.length)]));return[u.name,o.has(u)?ql(c):c]});return Object.fromEntries(f)},a=i(l=>l.columns),s=t.pin_masks.map(()=>i(()=>e.pin_columns));return{...t,letters:e.letters,columns:a,pins:s}}function xi(e,t){let r=nc(t.numbers),n=t.points.map(r),[o,...i]=t.scalars.map(a=>{let s=e.panels.map((l,f)=>[l.name,{...a[f],x:n[f],density:r(t.points[f])}]);return Object.fromEntries(s)});return{...t,scalars:o,pins:i}}function nc(e){let t=wt(e),r=0;return n=>(r+=n,t.subarray(r-n,r))}var ch={width:520,height:340},uh={width:340,height:128};function oc(e,t,r){let n=r>1?uh:ch;return Math.max(1,Math.min(e/n.width,t/(r*n.height)))}function yn(e,t,r=()=>null){let{canvas:n,key:o}=e,i=null,a=null,s=(u,c,p)=>{let[h,b]=[u,c].map(e.scales.back).sort((x,k)=>x-k);return{act:"drag",panel:o,from:h,to:b,show:!1,phase:p}},l=u=>{t.now(u),a=null,e.setDragging(!1),e.markSpan(null)},f=(u,c)=>{let{frame:p}=e.scales,h=i??(p.left+p.right)/2;u.shiftKey?a??=h:a!==null&&l({act:"cancel"}),i=Math.min(Math.max(h+c,p.left),p.right),a!==null&&(e.setDragging(!0),e.markSpan(a,i),t.newest(s(a,i,"move"))),e.readAt(i,null,!0)};n.addEventListener("keydown",u=>{let{frame:c}=e.scales,p=(c.right-c.left)/100,h={ArrowLeft:-p,ArrowRight:p,PageUp:-10*p,PageDown:10*p,Home:-1/0,End:1/0};if(u.key in h)f(u,h[u.key]);else if((u.key==="Enter"||u.key===" ")&&a!==null&&i!==null)l(s(a,i,"end"));else if(u.key==="Enter"&&i!==null&&r(i))t.now({act:"toggle",panel:o,...r(i)});else if(u.key==="Delete"&&i!==null)t.now({act:"tap",panel:o,at:e.scales.back(i)});else if(u.key==="Escape"&&a!==null)l({act:"cancel"});else return;u.preventDefault(),u.stopPropagation()}),n.addEventListener("blur",()=>{a!==null&&l({act:"cancel"}),i=null,e.readAt(null)})}var dh='<i title="the spectrum through the filters"><svg viewBox="0 0 26 12" aria-hidden="true"><path d="M1 6H7M19 6H25" stroke-dasharray="1.5 3"/><path d="M8 6H18"/></svg></i>';function ic(e){let t=L("span"),r=L("span",{class:"agreement"},t);r.insertAdjacentHTML("afterbegin",dh);let n="about: do the parts agree?",o=L("button",{type:"button",class:"about",popovertarget:"agreement","aria-label":n},"(?)"),i=L("div",{id:"agreement",popover:"auto",role:"note","aria-label":n},e);return{elements:[r,o,i],say(s){t.textContent=s,r.title=s;for(let l of[r,o])l.classList.toggle("is-silent",!s)}}}function ac(e,t){let{scene:r,colours:n,messages:o,say:i,send:a}=t,s=L("div",{class:"box"}),l=L("div",{class:"cursor"}),f=L("div",{class:"tip"}),u=null,c=[],p=Vl(e),h=()=>jl(zt(r())?p:e,r().filters),b=null,x=bn({panel:e,key:e.key,className:`vector-${e.key}`,canvasAttributes:{tabindex:0,role:"application","aria-roledescription":"plot"},figureTitle:()=>e.title,draw(S){let{width:y,height:C,scales:U,dragging:$,holding:P}=k,D=h(),T=b===zt(r())?U:null;b=zt(r()),k.scales=Pf(D,r(),y,C,T,$,P),Ff(S,D,r(),k.scales,n())},describe(){k.canvas.setAttribute("aria-label",`${e.title}: ${e.keys}`),u&&k.readAt(...u);for(let S of c)S()}},t),k=Object.assign(x,{key:e.key,scales:x.scales,markSpan(S,y=0){if(s.style.display=S===null?"none":"block",S===null)return;let{frame:C,below:U}=k.scales;Object.assign(s.style,{left:g(Math.min(S,y)),width:g(Math.abs(y-S))}),Object.assign(s.style,{top:g(C.top),height:g(U.bottom-C.top)})},readAt(S,y=null,C=!1){let{frame:U,below:$}=k.scales,P=S!==null&&S>=U.left-1&&S<=U.right+1;if(u=P?[S,y]:null,l.style.display=f.style.display=P?"block":"none",!P)return;let{x:D,lines:T}=Hf(h(),r(),k.scales,S,y);Object.assign(l.style,{left:g(D),top:g(U.top),height:g($.bottom-U.top)}),f.replaceChildren(...T.map(z=>L("div",{},z)));let F=D>(U.left+U.right)/2,[V,_]=F?["auto",g(k.width-D+12)]:[g(D+12),"auto"];Object.assign(f.style,{left:V,right:_,top:g(U.top+4)}),C&&i(T.join(", "))}}),g=S=>`${S*k.zoom}px`;function N({field:S,label:y,options:C}){let U=L("span",{class:"frames",role:"group","aria-label":y}),$=Object.entries(C).map(([P,D])=>{let T=L("button",{type:"button",title:D,[`data-${S}`]:P},P);return T.addEventListener("click",()=>a({act:S,[S]:P})),T});return c.push(()=>{for(let P of $)P.setAttribute("aria-pressed",String(P.dataset[S]===r()[S]))}),U.append(...$),U}function E(S){let y=L("span",{class:S?"hint":"hint stage-only"}),C="";return c.push(()=>{let{letters:U,pin_masks:$}=r(),P=$.map((F,V)=>`color: ${n()[`pin${V+1}`]}`),D=[S,...$,...P].join(`
`);if(D===C)return;C=D;let T=$.map((F,V)=>{let _=P[V];return L("span",{class:"pin",title:F,style:_},`${U[V]} ${F}`)});y.replaceChildren(...T.length?T:[L("span",{class:"first-step"},S)])}),y}k.shell.append(s,l,f);for(let S of e.choices??[])k.head.append(N(S));if(k.head.append(E(e.hint??"")),e.agreement){let{elements:S,say:y}=ic(e.agreement);k.head.append(...S),k.head.classList.add("has-agreement"),c.push(()=>y(r().agreement))}k.addMoreButton();let M=(S,y)=>zf(k,h(),S,y);return k.cancel=wn(k,o,(S,y)=>Uf(k,h(),S,y),M),yn(k,o,S=>{let y=mi(h(),r(),k.scales,S,null);return y.row.dots&&y.distance<0?pi(y):null}),k}var ph=150,mh=400,hh=24,ki={vectors:[700,215],densities:[330,96],zoom:3},[gh,bh]=[176,340];function Ni(e,t){let{spec:r,colours:n}=e,o=e.dark,{stage:i}=e,a=_=>{Bt(f,_)||t.send(_)},s=qt(a),l=L("div",{class:"unseen",role:"status","aria-live":"polite"}),f=L("div",{class:`plots ${r.kind}`}),u={colours:()=>n[o?"dark":"light"],messages:s,say:g,send:a},c=r.kind==="vectors"?h(r):b(r),{plots:p}=c;function h(_){let z=vi(_,e.scene),G={...u,scene:()=>z},W=_.panels.map(R=>ac(R,G));return{plots:W,above:[rc(_.panels[0].truth)],take(R){z=vi(_,R)},aloud:()=>"",height(){let R=(window.innerHeight-_.above)/W.length-hh;return Math.round(Math.min(Math.max(R,gh),bh))}}}function b(_){let z=xi(_,e.scene),G={...u,scene:()=>z},W=_.panels.map(R=>tc(R,G));return{plots:W,above:[],take(R){z=xi(_,R)},aloud:()=>`Galaxy ${z.row}. ${W.map(R=>R.describeAloud()).join(". ")}`,height:()=>_.height}}let x,k=!1;function g(_){clearTimeout(x),x=setTimeout(()=>{k&&r.kind==="densities"?g(_):l.textContent=_},mh)}let N=_=>{let z=_.composedPath()[0];Te(z)===Te(f)&&(k=_.detail)},E,M=e.scene.serial,S=e.newest_serial,y=()=>{clearTimeout(E),M>=S?f.classList.remove("waiting"):E=setTimeout(()=>f.classList.add("waiting"),ph)},C=()=>{let _=p.filter(W=>!W.section.hidden),z=i?oc(f.clientWidth,f.clientHeight,_.length):1;f.style.setProperty("--zoom",String(z));let G=_.map(({section:W,shell:R})=>i?R:W).map(W=>[W.clientWidth,W.clientHeight]);_.forEach((W,R)=>{W.resize(G[R][0],i?G[R][1]:c.height(),z)})},U=()=>{f.style.setProperty("--zoom","1");let[_,z]=ki[r.kind].map(G=>G*ki.zoom);for(let G of p)G.section.hidden||G.resize(_,z,ki.zoom)},$=_=>{i=_;for(let{section:G,rest:W}of p)G.hidden=!!i&&i!==r.kind&&i!==G.dataset.plot,G.hidden&&W();let z=p.some(({section:G})=>!G.hidden);f.classList.toggle("on-stage",!!i&&z),f.classList.toggle("off-stage",!z),C()},P=_=>{o=_,f.classList.toggle("dark",_),Pe(f,u.colours());for(let z of p)z.redraw()},D=_=>{_.key==="Escape"&&p.some(z=>z.cancel())&&_.stopPropagation()};f.addEventListener("mousedown",_=>{i&&_.target instanceof HTMLCanvasElement&&_.preventDefault()}),f.append(...c.above,L("div",{class:`${r.kind}-row`},...p.map(_=>_.section)),l);let T=new ResizeObserver(C);T.observe(f),window.addEventListener("resize",C),window.addEventListener("beforeprint",U),window.addEventListener("afterprint",C),window.addEventListener("keydown",D,!0),window.addEventListener(gn,N),P(e.dark),$(i);let F=_=>{c.take(_),M=_.serial;for(let G of p)G.redraw();s.acknowledge(),y();let z=c.aloud();z&&g(z)},V=Ft(f,_=>F(_[r.kind]));return{element:f,changes:{scene:F,newest_serial(_){S=_,y()},stage:$,dark:P},destroy(){T.disconnect(),V(),s.stop(),clearTimeout(x),clearTimeout(E),window.removeEventListener("resize",C),window.removeEventListener("beforeprint",U),window.removeEventListener("afterprint",C),window.removeEventListener("keydown",D,!0),window.removeEventListener(gn,N)}}}function Yt(e,t,r,n,o,i){let{values:a,error:s,limit:l}=e.measured[n],[f,u]=[r*t,(r+1)*t],c={values:a.slice(f,u),error:s.slice(f,u),limit:l.slice(f,u)};for(let[p,h]of o){let{place:b}=i.find(x=>x.name===p);c.values[b]=h,c.limit[b]=0}return c}var vn=(e,t,r)=>e.truth.subarray(r*t,(r+1)*t);var wh=300;function sc(e,t,r){let n=null,o=new Map,i=0,a=!1;function s({drawing:c,galaxies:p,snapshot:h,name:b},x){let{row:k,noise:g,edits:N}=h,{size:E}=c.about.table;return{key:JSON.stringify([b,E,g,N,[...x].join("")]),inputs:Yt(p,E,k,g,N,c.editable)}}function l(c){let{drawing:p,galaxies:h,snapshot:b}=c,x=pl(vn(h,p.about.table.size,b.row),b),[k,...g]=[b.mask,...b.pins].map(N=>{let{key:E,inputs:M}=s(c,N);return{truth:x,inputs:M,mask:N,answer:o.get(E)??null}});return ul(p,{snapshot:b,serial:c.serial,name:c.name,now:k,pins:g})}async function f(c,p){for(let h of[p.snapshot.mask,...p.snapshot.pins]){let{key:b,inputs:x}=s(p,h);if(o.has(b))continue;let[k]=await c([{inputs:x,mask:h}]);o.set(b,k),o.size>wh&&o.delete(o.keys().next().value)}}async function u(){if(i++,!a){a=!0;try{for(let c=-1;c!==i;){c=i;let p=e();n&&await f(n,p),t(l(p))}}catch(c){r(c)}finally{a=!1}}}return{follow:u,first:()=>l(e()),begin(c){return n=c,u()},async beginQuietly(c){await f(c,e()),n=c},get ask(){return n},inputs:()=>s(e(),e().snapshot.mask).inputs,forget:()=>o.clear()}}var lc=`:host {
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
`;var vr=`.plots {
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
`;function we(e,t,r,n=()=>{}){let o=L("div",{class:"part"}),i=o.attachShadow({mode:"open"});i.append(...r.map(f=>L("style",{},f)));let a={...t},s=f=>{for(let[u,c]of Object.entries(f))a[u]=c,l.changes?.[u]?.(c)},l=e(a,{send:n,set:(f,u)=>s({[f]:u})});return i.append(l.element),{element:o,set:s,view:l}}var xh=.01,kh=.1,Nh=100,fc=10,Eh=12,cc=4,[uc,dc,pc]=[" alone"," measured","questions"];async function mc(e,t,r,n,o){let{ood:i}=e,[a,s,l,f]=[0,"",0,""];for(let{hidden:p,names:h,end:b}of Ah(e,n)){if(await new Promise(k=>setTimeout(k)),!o())return null;let[x]=await t([{inputs:r,mask:n.map((k,g)=>p[g]?0:k)}]);for(let k of h){let g=gc(e,k).filter(y=>p[y]),N=g.some(y=>r.error[y]>0),E=k+b,M=N&&i.rare[E+dc]||i.rare[E];if(N&&(f=dc),!M?.length)continue;l++;let S=Sh(Th(i,x.quantiles,r,g),M,i.rarities);S<a&&([a,s]=[S,k])}}let u=(i.rare[pc+f]??i.rare[pc]??[1])[0],c=Math.min(Oh(a,l,u)/-2,fc);for(let{name:p,beyond:h}of $h(e,r,n))h>c&&h>=1&&([c,s]=[Math.min(h,fc),p]);return{score:c,variable:s}}function hc({ood:e,about:t},r,n){if(!(r>=e.warn))return"";let o=t.table.rows.find(s=>s.name===n||s.names.includes(n)),i=o.is_vector?o.label:o.labels[o.names.indexOf(n)],a=o.name==="photometry"?"photometry in other surveys' filters":i;return/[a-z]/.test(a[1]??"")&&(a=a[0].toLowerCase()+a.slice(1)),`Take care, more unusual than 99% of the training galaxies: its ${a} surprises the model as ${Mh(r)} of theirs does`}function Mh(e){if(2*e>cc)return`fewer than 1 in ${(10**cc).toLocaleString("en")}`;let t=10**(2*e),r=10**Math.floor(Math.log10(t));return`1 in ${(Math.round(t/r)*r).toLocaleString("en")}`}function*Ah({about:e,ood:t},r){let{rows:n,size:o}=e.table;for(let a of[1,0]){let s=new Uint8Array(o),l=[];for(let f of n){if(!f.is_vector)continue;let u=!1;for(let c=0;c<f.size;c++)(f.size<=f.patch?c:Math.floor(c/f.patch))%2!==a||!r[f.start+c]||(s[f.start+c]=1,u=!0);u&&l.push(f.name)}l.length&&(yield{hidden:s,names:l,end:""})}for(let a of n){if(!a.is_vector||a.extent!==null||!(a.name+uc in t.rare))continue;let s=Array.from({length:a.size},(f,u)=>a.start+u).filter(f=>r[f]);if(s.length<2)continue;let l=Math.min(s.length,Eh);for(let f=0;f<l;f++){let u=new Uint8Array(o);s.forEach((c,p)=>{p%l===f&&(u[c]=1)}),yield{hidden:u,names:[a.name],end:uc}}}let i=n.find(a=>!a.is_vector);for(let[a,s]of i.names.entries()){let l=i.start+a;if(!r[l])continue;let f=new Uint8Array(o);f[l]=1,yield{hidden:f,names:[s],end:""}}}function gc({about:e},t){for(let r of e.table.rows){if(r.is_vector&&r.name===t)return Array.from({length:r.size},(n,o)=>r.start+o);if(!r.is_vector&&r.names.includes(t))return[r.start+r.names.indexOf(t)]}return[]}function Th({spread:e},t,{values:r,error:n,limit:o},i){let[a,s]=[0,0];for(let l of i){let f=r[l];if(Number.isNaN(f))continue;s++;let[u,c,p]=[It,Ae,Dt].map(x=>t[l*ir+x]),h=Math.max(f>c?p-c:c-u,xh*e[l]),b=o[l]?Math.max(f-c,0):Math.abs(f-c);a+=Math.min(b/Math.hypot(h,n[l]),Nh)**2}return Math.sqrt(a/Math.max(s,1))}function $h(e,{values:t,error:r,limit:n},o){let{about:i,ood:a}=e;return i.table.rows.flatMap(l=>l.is_vector?[l.name]:l.names).map(l=>{let f=0;for(let u of gc(e,l)){if(!o[u]||n[u]||Number.isNaN(t[u]))continue;let c=Math.max(t[u]-a.high[u],a.low[u]-t[u]);f=Math.max(f,c/Math.hypot(kh*a.spread[u],r[u]))}return{name:l,beyond:f}})}function Sh(e,t,r){let n=r.slice(0,t.length).map(Math.log10),o=[];t.forEach((f,u)=>{o.push(Math.max(f+1e-9*u,o[u-1]??-1/0))});let i=o.length-1,a=f=>(n[f+1]-n[f])/Math.max(o[f+1]-o[f],1e-6);if(e>o[i])return Math.min(n[i]+a(i-1)*(e-o[i]),0);if(e<o[0])return Math.min(n[0]+a(0)*(e-o[0]),0);let s=Math.min(Math.max(o.findIndex(f=>f>=e)-1,0),i-1),l=o[s+1]>o[s]?(e-o[s])/(o[s+1]-o[s]):0;return Math.min(n[s]+l*(n[s+1]-n[s]),0)}function Oh(e,t,r){let n=Math.log10(Math.max(t,1))*r,o=e+n;return o<-2?o:Math.log10(-Math.expm1(10**n*Math.log1p(-Math.min(10**e,1-1e-12))))}var Lh=400;function bc(e,t,r){let n=L("p",{class:"warning",role:"status","aria-live":"polite"}),[o,i]=[0,r.now.row],a;async function s(){let{ask:f}=t;if(!f||!Object.keys(e.ood.rare).length)return;let u=o,c=await mc(e,f,t.inputs(),r.now.mask,()=>u===o);c&&(n.textContent=hc(e,c.score,c.variable)),c&&(n.title=n.textContent??"")}let l=()=>{o++,clearTimeout(a),a=setTimeout(()=>s().catch(()=>{}),Lh),r.now.row!==i&&(n.textContent=""),i=r.now.row};return r.follow(l),{element:n,begin:l}}var wc=[vr,Yf,kl];function yc(e,t,r,n,o){let{table:i}=e.about,a=0,s=()=>{},f=sc(()=>({drawing:e,galaxies:t,snapshot:n.drawn,name:t.rows[n.drawn.row],serial:a++}),E,o),u=y=>{let U=(e.vectors.panels.find($=>$.key===y.panel)?.rows??[]).map($=>$.name).filter($=>i.rows.some(P=>P.name===$));n.receive(y,U)},c=f.first(),p={newest_serial:0,colours:r,stage:"",dark:!1},h=we(Ni,{spec:e.vectors,scene:c.vectors,...p},wc,u),b=we(Ni,{spec:e.densities,scene:c.densities,...p},wc,u),x={panels:e.densities.panels,scalars:c.densities.scalars[0],colours:r,dark:!1},k=we(qf,x,[Fl]),g={spec:e.derived_spec,numbers:c.derived,colours:r,dark:!1},N=we(Bl,g,[lc,Nl]);function E(y){h.set({scene:y.vectors}),b.set({scene:y.densities}),k.set({scalars:y.densities.scalars[0]}),N.set({numbers:y.derived}),s(y.place)}n.follow(f.follow);let M=bc(e,f,n),S=L("style");return h.element.shadowRoot?.append(S),{headline:k.element,derived:N.element,vectors:h.element,densities:b.element,async begin(y){await f.begin(y),M.begin()},warning:M.element,followPlace(y){s=y},only(y){S.textContent=y?`section:not([data-plot="${y}"]) { display: none }`:""},destroy(){for(let y of[h,b,k,N])y.view.destroy?.()},dark(y){for(let C of[h,b])C.set({dark:y});k.set({dark:y}),N.set({dark:y})}}}var Rh={A:1,B:2},Ei=4,Kt=["A","B"],Mi={A:"group_a",B:"group_b"};function xn(e,{marks:t=[]}){return t.some(r=>r&Ei)?{...e,x:e.x.map((r,n)=>t[n]&Ei?Number.NaN:r)}:e}function vc(e,t,r,{marks:n=[]},{frame:o,x:i,y:a},s){Ee(e,o,()=>{e.fillStyle=s.edge,e.globalAlpha=.5,e.beginPath(),n.forEach((l,f)=>{if(!(l&Ei))return;let[u,c]=[i(r.x[f]),a(r.y[f])];e.moveTo(u+.7*t.size,c),e.arc(u,c,.7*t.size,0,2*Math.PI)}),e.fill(),e.globalAlpha=1})}function xc(e,t,{marks:r=[]},{frame:n,x:o,y:i},a){Ee(e,n,()=>{for(let s of Kt){e.beginPath(),r.forEach((l,f)=>{let[u,c]=[o(t.x[f]),i(t.y[f])];!(l&Rh[s])||Number.isNaN(u)||Number.isNaN(c)||(s==="A"?(e.moveTo(u+3.6,c),e.arc(u,c,3.6,0,2*Math.PI)):e.rect(u-4,c-4,8,8))});for(let[l,f]of[[3.4,a.ground],[1.6,a[Mi[s]]]])e.lineWidth=l,e.strokeStyle=f,e.stroke()}})}function kc(e,t){let r={chosen:null,last:"A"},n=Kt.map(l=>{let f=L("button",{type:"button",class:`lasso-${l}`,"aria-pressed":"false","aria-label":`lasso group ${l}`,title:`draw around points: they are group ${l} then (Shift and drag does it, too; by keyboard Shift and arrows, Enter)`},L("i"),l);return f.addEventListener("click",()=>s(r.chosen===l?null:l)),f}),o=L("button",{type:"button",title:"the groups as stacks, as a list, as files"},"stacks ›"),i=L("button",{type:"button","aria-label":"let the groups A and B go",title:"let A and B go"},"×");o.addEventListener("click",()=>e({act:"look"})),i.addEventListener("click",()=>e({act:"clear"}));let a=L("div",{class:"groups",role:"group","aria-label":"groups"},"lasso",...n,o,i);function s(l){r.chosen=l,r.last=l??r.last,n.forEach((f,u)=>{f.setAttribute("aria-pressed",String(Kt[u]===l))}),t()}return{bar:a,choose:s,get isChosen(){return r.chosen!==null},get letter(){return r.last},show({counts:l={A:0,B:0}}){n.forEach((f,u)=>{let c=l[Kt[u]];f.replaceChildren(L("i"),c?`${Kt[u]} ${c}`:Kt[u])});for(let f of[o,i])f.hidden=!l.A&&!l.B}}}function _h(e,t,r){let n=!1;for(let o=0,i=r.length-1;o<r.length;i=o++){let[a,s]=r[o],[l,f]=r[i];s>t!=f>t&&e<(l-a)*(t-s)/(f-s)+a&&(n=!n)}return n}function Ai(e,t,r){let n=Math.min(...r.map(([a])=>a)),o=Math.max(...r.map(([a])=>a)),i=[];for(let a=0;a<e;a++){let[s,l]=t(a);s>=n&&s<=o&&_h(s,l,r)&&i.push(a)}return i}function kn([e,t],[r,n]){return[[e,t],[r,t],[r,n],[e,n]]}var Ph=4,Ch=2,Nc=.02,Ec="http://www.w3.org/2000/svg",Ih={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]};function Mc({canvas:e,shell:t,frame:r,colour:n,isChosen:o,take:i,click:a,leave:s,tell:l}){let f=document.createElementNS(Ec,"path"),u=document.createElementNS(Ec,"svg");u.setAttribute("class","lasso"),u.setAttribute("aria-hidden","true"),u.append(f),t.append(u);let c=null,p=null,h=g=>{let{left:N,right:E,top:M,bottom:S}=r(),[y,C]=_e({canvas:e},g);return[Math.min(Math.max(y,N),E),Math.min(Math.max(C,M),S)]},b=(g,N=!0)=>{let E=g.map(([M,S])=>`${M.toFixed(1)} ${S.toFixed(1)}`).join("L");f.setAttribute("d",E&&`M${E}${N?"Z":""}`),f.setAttribute("stroke",n()),f.setAttribute("fill",N?n():"none")},x=()=>{let g=c!==null||p!==null;return[c,p]=[null,null],b([]),g};e.addEventListener("pointerdown",g=>{g.button!==0||!(g.shiftKey||o())||(x(),c={outline:[h(g)],hasMoved:!1,id:g.pointerId},e.setPointerCapture(g.pointerId),g.stopImmediatePropagation())}),e.addEventListener("pointermove",g=>{if(!c||g.pointerId!==c.id)return;let N=h(g),[E,M]=c.outline.at(-1);c.hasMoved||=Math.hypot(N[0]-c.outline[0][0],N[1]-c.outline[0][1])>Ph,Math.hypot(N[0]-E,N[1]-M)>=Ch&&c.outline.push(N),c.hasMoved&&b(c.outline),g.stopImmediatePropagation()}),e.addEventListener("pointerup",g=>{if(!c||g.pointerId!==c.id)return;let{outline:N,hasMoved:E}=c;x(),E&&N.length>2?i(N):E||a(g),g.stopImmediatePropagation()}),e.addEventListener("pointercancel",x);let k=g=>{let N=Ih[g.key];if(!N||!(g.shiftKey||o()||p?.from))return!1;let{left:E,right:M,top:S,bottom:y}=r();p??={at:[(E+M)/2,(S+y)/2],from:null},g.shiftKey?p.from??=p.at:p.from=null;let[C,U]=p.at;return p.at=[Math.min(Math.max(C+N[0]*Nc*(M-E),E),M),Math.min(Math.max(U+N[1]*Nc*(y-S),S),y)],p.from?b(kn(p.from,p.at)):b(Dh(p.at),!1),l(p.from&&kn(p.from,p.at)),!0};e.addEventListener("keydown",g=>{let N=p?.from;if(!k(g))if((g.key==="Enter"||g.key===" ")&&p&&N){let E=kn(N,p.at);x(),i(E)}else if(g.key==="Escape"&&(c||p))x(),l(null);else if(g.key==="Escape"&&o())s();else return;g.preventDefault(),g.stopImmediatePropagation()}),e.addEventListener("blur",x)}var Dh=([e,t])=>[[e-8,t],[e+8,t],[e,t],[e,t-8],[e,t+8]];var Bh=50,Nn=(e,{diverging:t})=>t?e.diverging:e.palette;function Ac({values:e,low:t,high:r,title:n},o){return`${n} ${ce(e[o],gt((r-t)/Bh))}`}function Tc(e,t,r){if(!t)return[r.answer,r.hidden];let n=Nn(e,t),o=n[n.length>>1];return t.own?[o,r.hidden]:[r.answer,o]}function $c(e,t,r,n,o){let{low:i,high:a,title:s}=r,l=Nn(t,r),f=n.right+12,u=n.top+18,c=n.bottom-u;l.forEach((b,x)=>{e.fillStyle=b,e.fillRect(f,u+c*(1-(x+1)/l.length),10,c/l.length+.6)});let p=he(i,a,u+c,u);e.textBaseline="middle",e.textAlign="left",e.fillStyle=o.soft;for(let b of Fe(i,a,5))e.fillText(be(b),f+14,p(b));let h=e.measureText(s).width;e.globalAlpha=.85,e.fillStyle=o.ground,e.fillRect(f+50-h-4,n.top-4,h+8,16),e.globalAlpha=1,e.fillStyle=o.soft,e.textAlign="right",e.fillText(s,f+50,n.top+4)}function Sc(e,{frame:t,x:r,y:n},o,i,a){e.strokeStyle=a.grid,e.fillStyle=a.soft,e.lineWidth=1,e.textBaseline="middle",e.textAlign="center",e.beginPath();for(let s of o)e.moveTo(r(s),t.top),e.lineTo(r(s),t.bottom),e.fillText(be(s),r(s),t.bottom+11);e.textAlign="right";for(let s of i)e.moveTo(t.left,n(s)),e.lineTo(t.right,n(s)),e.fillText(be(s),t.left-6,n(s));e.stroke()}function Lc(e,t,r,n,o,i=!1){let a={left:e.axes?56:8,right:r-(e.coloured||i?66:14),top:8,bottom:n-(e.axes?40:8)},[s,l,f,u]=t,c=(k,g,N)=>{let E=(k+g)/2+N*(g-k),M=(g-k)/2/o.zoom;return[E-M,E+M]},[p,h]=c(s,l,o.x),[b,x]=c(f,u,o.y);return{frame:a,x:he(p,h,a.left,a.right),y:he(x,b,a.top,a.bottom)}}function Rc(e,t,r,n,o,i){let{frame:a}=o;e.font=$e,e.setLineDash([]),t.axes&&jh(e,r,o,i),e.save(),e.beginPath(),e.rect(a.left,a.top,a.right-a.left,a.bottom-a.top),e.clip();let s=r.x.length-(r.behind??0);e.globalAlpha=n?.8:.45,n&&!(r.behind&&n.own)?Oc(e,t,r,r.behind?s:0,r.x.length,n,o,i):Fh(e,t,r,r.behind?s:0,r.behind?i.hidden:i.answer,o),e.globalAlpha=1,r.behind&&n?.own?Oc(e,t,r,0,s,n,o,i):r.behind&&Uh(e,t,r,o,i),e.restore(),r.behind&&r.legend&&zh(e,r.legend,Tc(t,n,i),a,i),n&&$c(e,t,n,a,i)}function _c(e,t,r,n,{frame:o,x:i,y:a},s){let[l,f]=n>=0?[r.x[n],r.y[n]]:[Number.NaN,Number.NaN];Number.isNaN(l)||Number.isNaN(f)||Ee(e,o,()=>{e.strokeStyle=t.coloured&&!r.behind?s.answer:s.ink,e.lineWidth=2.5,e.beginPath(),e.arc(i(l),a(f),7,0,2*Math.PI),e.stroke()})}function Ti(e,{x:t,y:r},{frame:n,x:o,y:i},a){for(let s of e){let l=o(t[s]),f=i(r[s]);l>n.left-4&&l<n.right+4&&f>n.top-4&&f<n.bottom+4&&a(l,f)}}function Fh(e,t,r,n,o,i){e.fillStyle=o;let a=Array.from({length:r.x.length-n},(s,l)=>n+l);Ti(a,r,i,(s,l)=>{e.beginPath(),e.moveTo(s+t.size,l),e.arc(s,l,t.size,0,2*Math.PI),e.fill()})}function Oc(e,t,r,n,o,i,a,s){let{values:l,low:f,high:u}=i,c=Nn(t,i),p=c.length,h=Array.from({length:p+1},()=>[]);for(let b=n;b<o;b++){let x=(l[b]-f)/(u-f);h[Number.isNaN(x)?p:Math.min(Math.max(Math.floor(x*p),0),p-1)].push(b)}h.forEach((b,x)=>{b.length&&(e.fillStyle=x===p?s.hidden:c[x],e.beginPath(),Ti(b,r,a,(k,g)=>{e.moveTo(k+t.size,g),e.arc(k,g,t.size,0,2*Math.PI)}),e.fill())})}function Uh(e,t,r,n,o){let i=Array.from({length:r.x.length-(r.behind??0)},(a,s)=>s);e.fillStyle=o.answer,e.globalAlpha=.75,e.beginPath(),Ti(i,r,n,(a,s)=>{e.moveTo(a+t.size*.8,s),e.arc(a,s,t.size*.8,0,2*Math.PI)}),e.fill(),e.globalAlpha=1}function zh(e,t,r,n,o){let i=Math.max(...t.map(a=>e.measureText(a).width))+26;e.globalAlpha=.85,e.fillStyle=o.ground,e.fillRect(n.left+2,n.top+2,i,36),e.globalAlpha=1,e.textAlign="left",e.textBaseline="middle",t.forEach((a,s)=>{let l=n.top+12+17*s;e.fillStyle=r[s],e.beginPath(),e.arc(n.left+12,l,4,0,2*Math.PI),e.fill(),e.fillStyle=o.ink,e.fillText(a,n.left+22,l)})}function jh(e,t,{frame:r,x:n,y:o},i){let[a,s]=n.domain(),[l,f]=o.domain();Sc(e,{frame:r,x:n,y:o},Fe(a,s,6),Fe(f,l,6),i),e.strokeStyle=i.soft,e.setLineDash([5,4]),e.beginPath(),e.moveTo(r.left,o(a)),e.lineTo(r.right,o(s)),e.stroke(),e.setLineDash([]),e.textAlign="center",e.fillText(t.x_label,(r.left+r.right)/2,r.bottom+30),Jr(e,t.y_label,12,(r.top+r.bottom)/2)}var Wh=10,Hh=4,Pc=60,Cc={"+":[1.3,0,0],"=":[1.3,0,0],"-":[1/1.3,0,0],ArrowLeft:[1,-.1,0],ArrowRight:[1,.1,0],ArrowUp:[1,0,.1],ArrowDown:[1,0,-.1],0:[0,0,0]};function $i(e,t){let{spec:r,colours:n}=e,o={zoom:1,x:0,y:0},i=L("canvas",{role:"img",tabindex:0}),a=L("div",{class:"tip"}),s=kc(t.send,()=>{i.classList.toggle("lassoing",s.isChosen),s.isChosen&&i.focus()}),l=Ut(r.key,r.title,y),f=L("div",{class:"head"},L("b",{},r.title),...r.selectable?[s.bar]:[],l),u=L("div",{class:"unseen",role:"status"}),c=L("div",{class:"shell"},i,a,u),p=L("div",{class:"plots points","data-plot":r.key},f,c),[h,b,x,k]=[Ic(e.points),Dc(e.colouring),e.here,e.dark],g=e.groups,N=xn(h,g),E,M=null,S=()=>n[k?"dark":"light"];function y(R){return Gr(R,r.title,G.width,r.height,S(),C)}function C(R){E=Lc(r,h.ends,G.width,r.height,o,b!==null),vc(R,r,h,g,E,S()),Rc(R,r,N,b,E,S()),xc(R,h,g,E,S()),_c(R,b?r:{...r,coloured:!1},h,x,E,S())}function U(){G.width>0&&(C(Qr(i,G.width,r.height)),i.setAttribute("aria-label",h.words))}let $=R=>[E.x(h.x[R]),E.y(h.y[R])],P=R=>[E.x(N.x[R]),E.y(N.y[R])],D=()=>h.x.length-(h.behind??0);function T(R){let I=i.getBoundingClientRect(),j=-1,K=Wh;for(let Z=0;Z<D();Z++){let[ie,de]=P(Z),re=Math.hypot(ie-R.clientX+I.left,de-R.clientY+I.top);re<K&&([j,K]=[Z,re])}return j}function F(R){let I=T(R);I>=0&&t.send(I)}function V(R){let I=T(R);if(a.style.display=I<0?"none":"block",i.style.cursor=I<0?r.zoomable?"grab":"default":"pointer",I<0)return;let j=[`galaxy ${h.rows?h.rows[I]:I}`];r.axes&&j.push(`${h.x_word??"true"} ${ce(h.x[I])}`,`predicted ${ce(h.y[I])}`),b&&!Number.isNaN(b.values[I]??Number.NaN)&&j.push(Ac(b,I)),a.replaceChildren(...j.map(re=>L("div",{},re)));let[K,Z]=$(I),[ie,de]=K>G.width/2?["auto",`${G.width-K+12}px`]:[`${K+12}px`,"auto"];Object.assign(a.style,{left:ie,right:de,top:`${Math.max(Z-30,0)}px`})}function _(R,I,j){Object.assign(o,{zoom:Math.min(Math.max(R,1),Pc),x:I,y:j}),o.zoom===1&&Object.assign(o,{x:0,y:0}),U()}if(Mc({canvas:i,shell:c,frame:()=>E.frame,colour:()=>S()[Mi[s.letter]],isChosen:()=>s.isChosen,take(R){let I=Ai(D(),P,R);I.length?t.send({act:"lasso",group:s.letter,points:I}):u.textContent="No point lies within."},click:F,leave:()=>s.choose(null),tell(R){let I=R&&Ai(D(),P,R).length;u.textContent=I===null?"":`${I} points within; Enter makes them group ${s.letter}.`}}),i.addEventListener("pointerdown",R=>{M={x:R.clientX,y:R.clientY,from:{...o},hasMoved:!1},r.zoomable&&i.setPointerCapture(R.pointerId)}),i.addEventListener("pointermove",R=>{if(!M||!r.zoomable)return V(R);let{frame:I}=E,j=R.clientX-M.x,K=R.clientY-M.y;if(M.hasMoved||=Math.hypot(j,K)>Hh,!M.hasMoved)return;let Z=j/(I.right-I.left)/o.zoom,ie=K/(I.bottom-I.top)/o.zoom;_(o.zoom,M.from.x-Z,M.from.y+ie)}),i.addEventListener("pointerup",R=>{let I=M&&!M.hasMoved;M=null,I&&F(R)}),i.addEventListener("pointerleave",()=>{a.style.display="none"}),r.zoomable){let R=I=>{I.preventDefault();let{frame:j}=E,K=i.getBoundingClientRect(),Z=Math.min(Math.max(o.zoom*Math.exp(-I.deltaY/400),1),Pc),ie=(I.clientX-K.left-j.left)/(j.right-j.left)-.5,de=.5-(I.clientY-K.top-j.top)/(j.bottom-j.top),re=1/o.zoom-1/Z;_(Z,o.x+ie*re,o.y+de*re)};i.addEventListener("wheel",R,{passive:!1}),i.addEventListener("dblclick",()=>_(1,0,0)),i.addEventListener("keydown",I=>{if(!(I.key in Cc))return;let[j,K,Z]=Cc[I.key];_(o.zoom*j,o.x+K/o.zoom,o.y+Z/o.zoom),I.preventDefault(),I.stopPropagation()})}let z=R=>{k=R,p.classList.toggle("dark",R),U()},G=Yl(p,i,r.height,U);return z(e.dark),s.show(g),Object.assign(p,{plot:{panel:r,canvas:i,spot:$,points:()=>h,groups:()=>g,colouring:()=>b,get width(){return G.width}}}),{element:p,changes:{points(R){h=Ic(R),N=xn(h,g),U()},groups(R){g=R,N=xn(h,g),s.show(g),U()},colouring(R){b=Dc(R),U()},here(R){x=R,U()},dark:z},destroy:G.destroy}}function Ic(e){return{...e,x:wt(e.x),y:wt(e.y),rows:e.rows&&wt(e.rows)}}function Dc(e){return e.values?{...e,values:wt(e.values)}:null}var Gh=250,Bc=16,Vh=[.02,.98];function Fc(e,t,r,n,o,i){let{table:a,scalars:s,ranges:l,map:f}=e.about,u={},c="",p=null,h,b=()=>new Float32Array(t.n).fill(Number.NaN),x=R=>{let I=sr(e,R);return Float32Array.from({length:t.n},(j,K)=>vn(t,a.size,K)[I])},k=L("p",{role:"status"}),g=L("select",{id:"scalar","aria-label":"looked at in many galaxies"});g.append(...s.map(R=>L("option",{value:R},r.labels[R]))),g.addEventListener("change",()=>o.go({scalar:g.value}));let N={low:0,high:1,title:""},E={groups:{},here:-1,colours:n,dark:!1},M=R=>{typeof R=="number"&&o.open(R)},S={spec:r.spec,points:$(),colouring:N,...E},y=we($i,S,[vr],M),C={spec:r.map_spec,points:P(),colouring:D(),...E},U=f&&we($i,C,[vr],M);function $(){let R=o.now.scalar,I=[...l[R],...l[R]],[j,K]=[r.labels[R],r.adjective],Z={words:`predicted against ${K} ${j}`,x_label:`${K} ${j}`,y_label:`predicted ${j}`};return{x:x(R),y:u[R]??b(),rows:t.rows,ends:I,...Z,x_word:K}}function P(){let[R,I]=[u.map_x??b(),u.map_y??b()].map(pe=>Float32Array.from(pe));p&&([R[o.drawn.row],I[o.drawn.row]]=p);let[j,K,Z,ie]=f?.ends??[0,1,0,1],[de,re]=[.06*(K-j),.06*(ie-Z)],ae=[j-de,K+de,Z-re,ie+re];return{x:R,y:I,rows:t.rows,ends:ae,words:"map of galaxies, near ones alike to the model",x_label:"",y_label:""}}function D(){let R=o.now.scalar,I=x(R),j=I.some(re=>!Number.isNaN(re))?I:u[R]??b(),K=j===I?r.adjective:"predicted",Z=[...j].filter(re=>!Number.isNaN(re)).sort((re,ae)=>re-ae),[ie,de]=Vh.map(re=>Z[Math.round(re*(Z.length-1))]??re);return{values:j,low:ie,high:de>ie?de:ie+1,title:`${K} ${r.labels[R]}`}}function T(R){let{scalar:I,truth:j,row:K}=o.now,Z=$();y.set({points:Z,here:j==="shown"?K:-1}),U?.set({points:P(),colouring:j==="shown"?D():N,here:K});let ie=[...Z.x].flatMap((ne,q)=>Number.isNaN(ne-Z.y[q])?[]:[Math.abs(ne-Z.y[q])]),de=ie.reduce((ne,q)=>ne+q,0)/ie.length,re=Math.sqrt(ie.reduce((ne,q)=>ne+(q-de)**2,0))/ie.length,ae=!!o.now.mask[sr(e,I)],pe=ae?"seen":`mean absolute error ${de.toFixed(3)} ± ${re.toFixed(3)}`,ue=ie.length||ae?pe:`no ${r.adjective} value is known`;k.textContent=R<t.n?`${R} of ${t.n} galaxies answered…`:`${t.n} galaxies: ${ue}`}let F=R=>`${R.noise} ${o.textOf(R.mask)}`;async function V(){let{mask:R,noise:I}=o.now,j=F(o.now);c=j;let K={};for(let Z=0;Z<t.n&&c===j;Z+=Bc){let ie=Array.from({length:Math.min(Bc,t.n-Z)},(ae,pe)=>Z+pe),de=ie.map(ae=>Yt(t,a.size,ae,I,[],e.editable)),re=await i.ofMany(de.map(ae=>({inputs:ae,mask:R})));if(c!==j)return;for(let[ae,pe]of Object.entries(re))K[ae]??=b(),K[ae].set(pe,Z);u=K,T(Z+ie.length)}}function _(R=!1){g.value=o.now.scalar,!R&&(clearTimeout(h),F(o.now)===c?T(t.n):(c="",h=setTimeout(V,Gh)))}o.follow(_),k.textContent="The model is being made ready…";let z=L("h2",{},"Many galaxies"),G={class:"many","aria-label":"many galaxies"},W=L("p",{class:"map-words"},r.map_words);return{population:L("section",G,z,g,k,y.element),map:U&&L("section",{class:"many","aria-label":"latent map"},U.element,W),begin:()=>_(),move(R){p=R,U?.set({points:P(),here:o.drawn.row})},dark(R){y.set({dark:R}),U?.set({dark:R})}}}var Uc=`.span-strip {
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
`;function zc(e,t){let{spec:r}=e,n=qt(g=>{Bt(f,g,()=>n.acknowledge())||t.send(g)}),o=L("div",{class:"track",tabindex:0,role:"application","aria-roledescription":"span"}),i=L("div",{class:"box"}),a=L("div",{class:"words"}),s=L("div",{class:"tip"}),l=L("div",{class:"unseen",role:"status","aria-live":"polite"}),f=L("div",{class:"span-strip"},a,L("div",{class:"shell"},o,s),l),u=e.seen,c=g=>he(r.ends[0],r.ends[1],0,1,r.log)(g),p=()=>{let g=u.map(([N,E])=>{let[M,S]=[c(N),c(E)].map(y=>100*Math.min(Math.max(y,0),1));return L("i",{class:"seen",style:`left: ${M.toFixed(2)}%; width: ${(S-M).toFixed(2)}%`})});o.replaceChildren(...g,i)},h={key:r.key,canvas:o,scales:{get frame(){return{left:0,right:o.clientWidth,top:0,bottom:o.clientHeight}},back:g=>he(r.ends[0],r.ends[1],0,o.clientWidth,r.log).invert(g)},markSpan(g,N=0){i.style.display=g===null?"none":"block",g!==null&&Object.assign(i.style,{left:`${Math.min(g,N)}px`,width:`${Math.abs(N-g)}px`})},readAt(g,N,E=!1){if(s.style.display=g===null?"none":"block",g===null)return;let M=h.scales.back(Math.min(Math.max(g,0),o.clientWidth)),S=u.some(([C,U])=>M>=C&&M<U);s.textContent=`${be(Number(M.toPrecision(3)))} ${r.unit}, ${S?"seen":"hidden"}`;let y=g>o.clientWidth/2;Object.assign(s.style,y?{left:"auto",right:`${o.clientWidth-g}px`}:{left:`${g}px`,right:"auto"}),E&&(l.textContent=s.textContent)},setDragging(){},redraw:p},b=wn(h,n);yn(h,n);let x=g=>{g.key==="Escape"&&b()&&g.stopPropagation()};window.addEventListener("keydown",x,!0);let k={seen(g){u=g,p()},words(g){a.textContent=g,o.setAttribute("aria-label",`${g}. ${r.keys}`)},answered:()=>n.acknowledge(),dark(g){Pe(f,e.colours[g?"dark":"light"])}};return k.seen(e.seen),k.words(e.words),k.dark(e.dark),{element:f,changes:k,destroy(){n.stop(),window.removeEventListener("keydown",x,!0)}}}var jc=`:host {
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
`;function Wc(e,t){let r=L("summary"),n=L("div"),o=L("button",{type:"button",class:"all"},"Reset all"),i=L("span",{title:e.more,tabindex:0,role:"note","aria-label":e.more},"(?)"),a=L("details",{},r,L("p",{},`${e.meaning} `,i),n,o),s=qt(h=>{Bt(a,h,()=>s.acknowledge())||t.send(h)}),l=new Map,f=null,u=({name:h,group:b,label:x,spoken:k,unit:g})=>{let N=L("label",{for:h,title:k},x),E=L("span",{class:"value","aria-hidden":!0}),M=L("input",{type:"range",id:h,"aria-label":k}),S=L("button",{type:"button",title:"back to its own","aria-label":`reset ${x}`},"↺"),y=!1,C=()=>{y=!1,f===h&&(f=null,s.now({name:h,value:M.valueAsNumber,phase:"release"}))};M.addEventListener("input",()=>{f=h,E.textContent=[M.valueAsNumber.toFixed(e.digits),g].join(" ").trim(),M.setAttribute("aria-valuetext",E.textContent),s.newest({name:h,value:M.valueAsNumber,phase:"live"})}),M.addEventListener("keydown",()=>{y=!0}),M.addEventListener("change",()=>{y||C()});for(let D of["keyup","blur","pointercancel"])M.addEventListener(D,C);S.addEventListener("click",()=>{M.focus(),t.send({name:h,value:null,phase:"release"})});let U=n.lastElementChild;(U?.dataset.of===b?U:n.appendChild(L("div",{"data-of":b}))).append(N,M,E,S);let P=D=>{for(let T of[N,M,E])for(let F of["edited","hidden","missing"])T.classList.toggle(F,D[F]);if(S.style.visibility=D.edited?"visible":"hidden",f!==h){for(let T of["min","max","step","value"])M[T]=String(D[T]);M.style.setProperty("--own",String(D.own??-1)),E.textContent=D.text,E.title=M.title=D.why,M.setAttribute("aria-valuetext",[D.text,D.why].filter(Boolean).join(", "))}};l.set(h,P)},c=h=>{let b=h.map(k=>k.name);if(f===null&&b.join()!==[...l.keys()].join()){let k=n.getRootNode().activeElement?.id;n.replaceChildren(),l.clear(),h.forEach(u),k&&n.querySelector(`[id="${k}"]`)?.focus()}for(let k of h)l.get(k.name)?.(k);let x=h.filter(k=>k.edited).length;r.textContent=x?`What if (${x} moved)`:"What if",o.disabled=!x},p=h=>{a.open=h};return o.addEventListener("click",()=>{r.focus(),t.send({name:null,value:null,phase:"release"})}),a.addEventListener("toggle",()=>t.set("open",a.open)),c(e.rows),p(e.open),{element:a,changes:{rows:c,open:p,acks:s.acknowledge},destroy:s.stop}}var Kh="shown";function Hc({editable:e},t,r){let n=Object.fromEntries(t.edits);return e.map(o=>Zh(o,t,r,n[o.name]??null))}function Zh(e,{mask:t,truth:r},n,o){let i=!t[e.place],a=i&&r!==Kh,s=a?Number.NaN:n.values[e.place],l=!a&&!!n.limit[e.place],f=o===null&&Number.isNaN(s),[u,c]=Qh(e,s,o),p=o??(Number.isNaN(s)?(u+c)/2:s),h=`${l&&o===null?"> ":""}${(o??s).toFixed(2)}`;return{name:e.name,group:e.group,label:e.label,spoken:e.spoken,unit:e.unit,min:u,max:c,step:10**-2,value:p,hidden:i,missing:f,edited:o!==null,own:Number.isNaN(s)?null:(s-u)/(c-u),text:f?"not set":`${h} ${e.unit}`.trim(),why:Jh(s,o,l,i)}}function Qh({learned:e,allowed:t,is_magnitude:r},n,o){let[i,a]=r&&!Number.isNaN(n)?[n-3,n+3]:e,s=[Math.max(i,t[0]),Math.min(a,t[1]),n,o??Number.NaN].filter(f=>!Number.isNaN(f)),l=10**2;return[Math.floor(Math.min(...s)*l)/l,Math.ceil(Math.max(...s)*l)/l]}function Jh(e,t,r,n){let o=[];return t!==null?o.push(Number.isNaN(e)?"moved":`moved; the galaxy's own: ${r?"> ":""}${e.toFixed(2)}`):r?o.push("not detected: fainter than this"):Number.isNaN(e)&&o.push("the galaxy has none"),n&&o.push(t===null?"hidden: moving it makes it seen":"hidden, so without effect"),o.join("; ")}function Gc(e,t,r,n,o){let{table:i}=e.about,a=[],s=[],l=($,P,D)=>{let T=L("button",{type:"button",title:P},$);return T.addEventListener("click",D),T},f=r.presets.map(({label:$,meaning:P,mask:D})=>{let T=Qe(i,D),F=l($,P,()=>o.go({mask:T}));return a.push(()=>F.setAttribute("aria-pressed",String(Ct(T,o.drawn.mask)))),F}),u=L("select",{id:"noise",title:r.noise_meaning});u.append(...r.noises.map(({name:$,label:P})=>L("option",{value:$},P))),u.addEventListener("change",()=>o.go({noise:u.value})),a.push(()=>{u.value=o.drawn.noise});let c=($,P,D)=>{let T=L("input",{type:"checkbox","data-see":$});return T.addEventListener("change",()=>o.go({mask:Ke(i,o.now.mask,$,T.checked)})),a.push(()=>{let{mask:F}=o.drawn,{start:V,stop:_}=Ze(i,$);T.checked=ut(i,F,$),T.indeterminate=T.checked&&!F.subarray(V,_).every(Boolean)}),L("label",{class:"toggle",title:D},T,P)},p=$=>{let P=L("div",{class:"bands",role:"group","aria-label":$.label});for(let D of $.names){let T=l(D,"",()=>o.toggle($.name,[D]));a.push(()=>T.setAttribute("aria-pressed",String(ut(i,o.drawn.mask,$.name,[D])))),P.append(T)}return P},h=$=>{let P=0,D=I=>{o.receive(I,[$.name]),G.set({answered:++P})},[T,F]=$.extent,z={spec:{...{key:$.name,label:$.short,ends:[T,F],log:$.log_axis},unit:$.unit,keys:r.strip_keys},seen:[],words:"",answered:P,colours:n,dark:!1},G=we(zc,z,[Uc],D);a.push(()=>G.set({seen:dt($,o.drawn.mask),words:b($)})),s.push(I=>G.set({dark:I}));let W=r.spans[$.name]??[];if(!W.length)return[G.element];let R=L("select",{class:"spans","aria-label":`hide or show a span of ${$.short}`});return R.append(L("option",{value:""},`hide or show a span of ${$.short}…`)),R.append(...W.map(({name:I,meaning:j},K)=>L("option",{value:K,title:j},I))),R.addEventListener("change",()=>{let I=W[Number(R.value)];R.value="",I&&o.toggle($.name,I.span)}),[G.element,R]};function b($){let{mask:P}=o.drawn,D=dt($,P,!0);if(!D.length)return`${$.short} hidden: nothing`;if(!ut(i,P,$.name))return`${$.short} hidden: all`;let T=D.map(F=>F.map(V=>Number(V.toPrecision(3))).join("–"));return`${$.short} hidden: ${T.join(", ")} ${$.unit}`}let x=$=>{let P=L("div",{class:"modality"});return $.is_vector?P.append(c($.name,$.label,$.meaning),...$.extent?h($):[p($)]):P.append(...$.names.map((D,T)=>c(D,$.labels[T],""))),P},k=L("div",{class:"pins",role:"group","aria-label":"pinned masks"});a.push($=>{if($)return;let{now:P}=o,D=P.pins.map((T,F)=>{let V=o.textOf(T),_=e.vectors.letters[F],z=P.reference===F+1,G=l(_,`take residuals from ${V}`,()=>o.go({reference:z?0:F+1}));G.setAttribute("aria-pressed",String(z)),G.className=`pin${F+1}`;let W=l(V,`see ${V}`,()=>o.go({mask:T}));W.className="text";let R=l("×",`unpin ${V}`,()=>o.unpin(F));return L("div",{},G,W,R)});k.replaceChildren(...D.length?D:[L("small",{},"P pins a mask to compare others with it.")])});let g=({name:$,value:P,phase:D})=>{o.edit($,P,D==="live"),M.set({acks:++N})},N=0,E={rows:[],open:!1,acks:N,digits:2,...r.what_if},M=we(Wc,E,[jc],g);a.push(()=>{let $=o.drawn,P=Yt(t,i.size,$.row,$.noise,[],e.editable);M.set({rows:Hc(e,$,P)})});let[S,y]=[!0,!1].map($=>f.filter((P,D)=>r.presets[D].paper===$)),C=L("aside",{class:"rail","aria-label":"what is seen"},L("h2",{},"The paper's inputs, and more"),L("div",{class:"presets"},L("div",{},...S),L("div",{},...y)),L("label",{for:"noise"},"Noise of the magnitudes"),u,L("h2",{},"What is seen"),...i.rows.map(x),L("h2",{},"Pinned masks"),k,M.element),U=$=>{for(let P of a)P($)};return o.follow(U),U(!1),{element:C,dark($){for(let P of s)P($)}}}function Si(e,t){let r=document.createElement("a");r.href=URL.createObjectURL(e),r.download=t,r.click(),setTimeout(()=>URL.revokeObjectURL(r.href),6e4)}async function Oi(e,t){try{await navigator.clipboard.writeText(e)}catch{if(t instanceof HTMLInputElement?t.select():getSelection()?.selectAllChildren(t),!document.execCommand("copy"))return"Selected: press Ctrl+C (⌘C) to copy."}return"Copied."}var Vc=`<dialog aria-labelledby="heading">
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
`;function qc(e,t){let r=document.createElement("div"),n=r.attachShadow({mode:"open"});n.innerHTML=`<style>${e.css}</style>${Vc}`,document.body.append(r);let o=document.createElement("span"),i=M=>n.querySelector(M),a=i("dialog"),s=i("input"),l=i("pre"),f=e.dark,u="",c="",p=null,h=new Set,b=M=>{i("p").textContent=M},x=()=>a.classList.toggle("dark",f),k=M=>{h.add(`${u} ${M}`),t.send({panel:u,want:M})},g=M=>{let{detail:S}=M,[y]=M.composedPath(),C=y===window||Te(y)===Te(o);!Object.hasOwn(e.titles,S?.panel)||!C||(M.stopImmediatePropagation(),u=S.panel,p=typeof S.figure=="function"?S.figure:null,i("h2").textContent=`Reproduce: ${e.titles[u]}`,l.textContent="…",s.value="",b(""),i(".figure").hidden=!p,i(".link").hidden=!e.linked,x(),k("snippet"),a.open||a.showModal())},N=M=>{let S=M;if(!h.delete(`${S.panel} ${S.want}`)||S.panel!==u)return;let{trouble:y,text:C="",query:U="",base64:$="",mime:P="",name:D=""}=S;y?(S.want==="snippet"&&(l.textContent=""),b(y)):S.want==="snippet"?(l.textContent=C,c=S.stem??"",s.value="file:///page/"+location.pathname+(U?`?${U}`:"")):(Si(new Blob([Uint8Array.from(atob($),T=>T.charCodeAt(0))],{type:P}),D),b(`Saved ${D}.`))},E=async M=>{b("Drawing…");try{let S=await p?.(M);if(!S)throw new Error("there is none");Si(S,`${c||"mosaic"}.${M}`),b(`Saved ${c||"mosaic"}.${M}.`)}catch(S){b(`The figure could not be made: ${S.message}.`)}};i(".close").addEventListener("click",()=>a.close()),i(".copy-code").addEventListener("click",async()=>b(await Oi(l.textContent??"",l))),i(".copy-link").addEventListener("click",async()=>b(await Oi(s.value,s)));for(let M of n.querySelectorAll("[data-want]"))M.addEventListener("click",()=>{b("Gathering the numbers…"),k(M.dataset.want??"")});for(let M of n.querySelectorAll("[data-figure]"))M.addEventListener("click",()=>E(M.dataset.figure??""));return a.addEventListener("click",M=>{M.target===a&&a.close()}),a.addEventListener("keydown",M=>M.stopPropagation()),window.addEventListener(Hr,g),{element:o,receive:N,changes:{dark(M){f=M,x()}},destroy(){window.removeEventListener(Hr,g),r.remove()}}}function Yc(e,t,r){let n=`${t.css} .row:has([data-want]) { display: none }`,o={titles:t.titles,linked:!1,dark:!1,css:n},i=we(qc,o,[],({panel:a,want:s})=>{let l=`mosaic-${a}-galaxy${t.rows[r.now.row]}`;i.view.receive?.({panel:a,want:s,stem:l,text:eg(e,t,a,r.now)})});return{element:i.element,dark:a=>i.set({dark:a})}}function eg({about:e},t,r,{row:n,mask:o,noise:i,edits:a,pins:s,scalar:l}){let f=r===t.latent_map,u=f||r===t.population,c=Mt(pt(e.table,o)),p=u?[`scalar=${Mt(l)}`]:[`row=${t.rows[n]}`],h=t.noises[i]?[`noise=${Mt(t.noises[i])}`]:[];!u&&a.length&&p.push(`edits=${JSON.stringify(Object.fromEntries(a))}`),!u&&s.length&&p.push(`pins=[${s.map(k=>Mt(pt(e.table,k))).join(", ")}]`);let b=u?`.isel(galaxy=[${t.rows.join(", ")}])`:"",x=f?[`states = model.embed(${["catalog",c,...h].join(", ")}).mean("modality")`,"print(me.latent.reference_map(model).place(states.values))"]:[`table = me.panels.table(${[Mt(r),"catalog","model",c,...p,...h].join(", ")})`,"print(table)"];return["import mosaic_explorer as me","",`catalog = me.open_catalog(${t.catalog?Mt(t.catalog):""})${b}`,`model = me.load_model(${Mt(t.model)})`,...x,""].join(`
`)}var Mt=e=>JSON.stringify(e);var Kc=({drawing:e,first:t})=>xl(e,t.noise,Qe(e.about.table,t.mask));function Zc(e,t,r){let{drawing:n,colours:o}=e,{table:i}=n.about,a=L("p",{class:"notice",role:"alert"}),s=y=>{a.textContent=y},l=y=>s(`The model cannot answer here: ${y instanceof Error?y.message:y}`),f=vl(n,t,r,s),u=yc(n,t,o,f,l),c=Gc(n,t,e.rail,o,f),p=Yc(n,e.origin,f),h,b=!1,x={previous:()=>f.next(-1),next:()=>f.next(1),random:f.random,undo:f.undo,redo:f.redo,pin:f.pin,truth:f.reveal,theme:()=>M.setTheme(!b)};e.rail.presets.forEach((y,C)=>{x[`preset ${C}`]=()=>f.go({mask:Qe(i,y.mask)})});let k=()=>({name:`Galaxy ${t.rows[f.drawn.row]}`,words:[`${f.drawn.row+1} of ${t.n}`,...f.drawn.edits.map(([y,C])=>`${y.replaceAll("_"," ")} ${C.toFixed(2)}`)],mask:f.textOf(f.drawn.mask),filter:""}),g=()=>[...f.canUndo?[]:["undo"],...f.canRedo?[]:["redo"]],N={actions:e.actions,summary:k(),idle:g(),labels:{},dark:!1},E=we(bl,N,[hl],y=>x[y]?.());f.follow(y=>{let C=f.now.truth==="shown"?{}:{truth:"reveal"};E.set({summary:k(),idle:g(),labels:C}),y||s("")});let M={state:f,galaxy:u,rail:c,reproduce:p,bar:E,notice:a,say:s,fail:l,commands:x,showMany(y){return h=Fc(n,t,e.many,o,f,y),h.dark(b),h.begin(),u.followPlace(h.move),h},setTheme(y){b=y;for(let C of[u,c,p,...h?[h]:[]])C.dark(y);E.set({dark:y});for(let C of S)C(y)},followTheme(y){S.push(y)},press(y){let C=x[e.keys[y]];return C?.(),C!==void 0}},S=[];return M}function Qc({n:e,rows:t,noises:r},n,o){let i=0,a=f=>(i+=4*f,new Float32Array(o.buffer,i-4*f,f)),s=a(e*n),l={};for(let{name:f,columns:u}of r){let c={values:s.slice(),error:new Float32Array(e*n),limit:new Uint8Array(e*n)},[p,h,b]=[a(e*u.length),a(e*u.length),a(e*u.length)];for(let x=0;x<e;x++)u.forEach((k,g)=>{c.values[x*n+k]=p[x*u.length+g],c.error[x*n+k]=h[x*u.length+g],c.limit[x*n+k]=b[x*u.length+g]});l[f]=c}return{n:e,rows:t,truth:s,measured:l}}var Jc=`:root {
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
`;var Xc=`:host {
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
`;var En=["mask","row","noise","edits","pins","truth","scalar"],ng=["sed","photometry","sfh"],og="input, select, textarea",eu=[];async function ig({model:e,el:t}){let r=L("div",{class:"mosaic-explorer mosaic-widget",tabindex:-1}),n=t.attachShadow?.call(r,{mode:"open"})??r,o=L("div",{class:"around"},L("p",{class:"loading"},"The model is being made ready…"));n.append(L("style",{},Jc),L("style",{},Xc),o),t.append(r);let i=JSON.parse(new TextDecoder().decode(await Ur(Li(e.get("_contents"))))),{drawing:a,colours:s}=i,{table:l}=a.about,f=Qc(i.galaxies,l.size,await Ur(Li(e.get("_galaxies")))),u=i.actions.filter(([$])=>$!=="link"),c=Zc({...i,actions:u},f,{...Kc(i),...b()}),{state:p,galaxy:h}=c;function b(){return{mask:Qe(l,e.get("mask")),row:f.rows.indexOf(e.get("row")),noise:e.get("noise"),edits:Object.entries(e.get("edits")),pins:e.get("pins").map($=>Qe(l,$)),truth:e.get("truth"),scalar:e.get("scalar")}}let x=$=>({mask:p.textOf($.mask),row:f.rows[$.row],noise:$.noise,truth:$.truth,edits:Object.fromEntries($.edits),pins:$.pins.map(p.textOf),scalar:$.scalar}),k=()=>{try{let $=b(),{now:P}=p;(!Ct($.mask,P.mask)||JSON.stringify(x(P))!==JSON.stringify(g()))&&p.go($)}catch($){if(!($ instanceof je))throw $;c.say($.message)}},g=()=>({...x(p.now),...Object.fromEntries(En.map($=>[$,e.get($)]))});p.follow($=>{if($)return;let P=x(p.now),D=En.filter(T=>JSON.stringify(P[T])!==JSON.stringify(e.get(T)));for(let T of D)e.set(T,P[T]);D.length&&e.save_changes()});for(let $ of En)e.on(`change:${$}`,k);let N=()=>e.get("theme")==="dark"||e.get("theme")==="auto"&&sg(t);c.followTheme($=>{o.classList.toggle("dark",$),Pe(o,s[$?"dark":"light"])});let E=()=>c.setTheme(N());e.on("change:theme",E);let M=L("div",{class:"beside"}),S=L("div",{class:"beside"}),y=()=>{let $=e.get("view"),P=$==="galaxy";h.only(ng.includes($)?$:"");let T={galaxy:[h.warning,h.headline,h.derived,L("div",{class:"grid"},h.vectors,h.densities,M)],density:[h.headline,h.densities],population:[M],latent:[S]}[$]??[h.vectors],F=L("main",{},c.notice,...P?[c.bar.element]:[],...T,c.reproduce.element);o.replaceChildren(P?L("div",{class:"columns"},c.rail.element,F):F),o.dataset.view=$};e.on("change:view",y),y(),E(),r.addEventListener("keydown",$=>{let P=$.composedPath()[0];$.defaultPrevented||$.ctrlKey||$.metaKey||$.altKey||P.matches(og)||c.press($.key)&&($.preventDefault(),$.stopPropagation())});let C=e.get("_key"),U=eu.find($=>$.galaxies===C);if(!U){let $=Promise.all(["_wasm","_graph"].map(P=>Ur(Li(e.get(P)))));U={galaxies:C,answer:$.then(([P,D])=>zs(P.buffer,D,a.about))},eu.push(U)}try{let $=await U.answer;await h.begin($);let P=c.showMany(ag($,i));M.append(P.population),P.map&&S.append(P.map),r.dataset.state="answering"}catch($){c.fail($)}return()=>{for(let $ of En)e.off(`change:${$}`,k);e.off("change:view",y),e.off("change:theme",E),h.destroy()}}function ag(e,{drawing:t}){return{async ofMany(r){let n=[];for(let o of r)await new Promise(i=>setTimeout(i)),n.push(...await e([o]));return ml(n,t.about)}}}var Li=e=>e instanceof DataView?new Uint8Array(e.buffer,e.byteOffset,e.byteLength):e;function sg(e){for(let t=e;t;t=t.parentElement){let r=getComputedStyle(t).backgroundColor.match(/[\d.]+/g)?.map(Number);if(r&&r.length>=3&&(r[3]??1)>.5)return r[0]+r[1]+r[2]<380}return window.matchMedia("(prefers-color-scheme: dark)").matches}var lg={render:ig};export{lg as default};
