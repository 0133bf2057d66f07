/* MOSAIC Explorer, BSD-3-Clause; where d3 is in it: ISC, Mike Bostock, see docs/licences.md */
var ot=(e=>typeof require<"u"?require:typeof Proxy<"u"?new Proxy(e,{get:(t,r)=>(typeof require<"u"?require:t)[r]}):e)(function(e){if(typeof require<"u")return require.apply(this,arguments);throw Error('Dynamic require of "'+e+'" is not supported')});var ao=Object.defineProperty,hd=Object.getOwnPropertyDescriptor,gd=Object.getOwnPropertyNames,bd=Object.prototype.hasOwnProperty,wd=(e=>typeof ot<"u"?ot:typeof Proxy<"u"?new Proxy(e,{get:(t,r)=>(typeof ot<"u"?ot:t)[r]}):e)(function(e){if(typeof ot<"u")return ot.apply(this,arguments);throw Error('Dynamic require of "'+e+'" is not supported')}),ee=(e,t,r)=>()=>{if(r)throw r[0];try{return e&&(t=e(e=0)),t}catch(n){throw r=[n],n}},Pr=(e,t)=>{for(var r in t)ao(e,r,{get:t[r],enumerable:!0})},yd=(e,t,r,n)=>{if(t&&typeof t=="object"||typeof t=="function")for(let o of gd(t))!bd.call(e,o)&&o!==r&&ao(e,o,{get:()=>t[o],enumerable:!(n=hd(t,o))||n.enumerable});return e},to=e=>yd(ao({},"__esModule",{value:!0}),e),Jt,qe,Lr,Sa,qa,Ya=ee(()=>{"use strict";Jt=new Map,qe=[],Lr=(e,t,r)=>{if(t&&typeof t.init=="function"&&typeof t.createInferenceSessionHandler=="function"){let n=Jt.get(e);if(n===void 0)Jt.set(e,{backend:t,priority:r});else{if(n.priority>r)return;if(n.priority===r&&n.backend!==t)throw new Error(`cannot register backend "${e}" using priority ${r}`)}if(r>=0){let o=qe.indexOf(e);o!==-1&&qe.splice(o,1);for(let i=0;i<qe.length;i++)if(Jt.get(qe[i]).priority<=r){qe.splice(i,0,e);return}qe.push(e)}return}throw new TypeError("not a valid backend")},Sa=async e=>{let t=Jt.get(e);if(!t)return"backend not found.";if(t.initialized)return t.backend;if(t.aborted)return t.error;{let r=!!t.initPromise;try{return r||(t.initPromise=t.backend.init(e)),await t.initPromise,t.initialized=!0,t.backend}catch(n){return r||(t.error=`${n}`,t.aborted=!0),t.error}finally{delete t.initPromise}}},qa=async e=>{let t=e.executionProviders||[],r=t.map(l=>typeof l=="string"?l:l.name),n=r.length===0?qe:r,o,i=[],a=new Set;for(let l of n){let f=await Sa(l);typeof f=="string"?i.push({name:l,err:f}):(o||(o=f),o===f&&a.add(l))}if(!o)throw new Error(`no available backend found. ERR: ${i.map(l=>`[${l.name}] ${l.err}`).join(", ")}`);for(let{name:l,err:f}of i)r.includes(l)&&console.warn(`removing requested execution provider "${l}" from session options because it is not available: ${f}`);let s=t.filter(l=>a.has(typeof l=="string"?l:l.name));return[o,new Proxy(e,{get:(l,f)=>f==="executionProviders"?s:Reflect.get(l,f)})]}}),vd=ee(()=>{"use strict";Ya()}),Ka,xd=ee(()=>{"use strict";Ka="1.30.0"}),Un,ce,Za=ee(()=>{"use strict";xd(),Un="warning",ce={wasm:{},webgl:{},webgpu:{},versions:{common:Ka},set logLevel(e){if(e!==void 0){if(typeof e!="string"||["verbose","info","warning","error","fatal"].indexOf(e)===-1)throw new Error(`Unsupported logging level: ${e}`);Un=e}},get logLevel(){return Un}},Object.defineProperty(ce,"logLevel",{enumerable:!0})}),ne,kd=ee(()=>{"use strict";Za(),ne=ce}),Qa,Ja,Nd=ee(()=>{"use strict";Qa=(e,t)=>{let r=typeof document<"u"?document.createElement("canvas"):new OffscreenCanvas(1,1);r.width=e.dims[3],r.height=e.dims[2];let n=r.getContext("2d");if(n!=null){let o,i;t?.tensorLayout!==void 0&&t.tensorLayout==="NHWC"?(o=e.dims[2],i=e.dims[3]):(o=e.dims[3],i=e.dims[2]);let a=t?.format!==void 0?t.format:"RGB",s=t?.norm,l,f;s===void 0||s.mean===void 0?l=[255,255,255,255]:typeof s.mean=="number"?l=[s.mean,s.mean,s.mean,s.mean]:(l=[s.mean[0],s.mean[1],s.mean[2],0],s.mean[3]!==void 0&&(l[3]=s.mean[3])),s===void 0||s.bias===void 0?f=[0,0,0,0]:typeof s.bias=="number"?f=[s.bias,s.bias,s.bias,s.bias]:(f=[s.bias[0],s.bias[1],s.bias[2],0],s.bias[3]!==void 0&&(f[3]=s.bias[3]));let u=i*o,c=0,p=u,g=u*2,w=-1;a==="RGBA"?(c=0,p=u,g=u*2,w=u*3):a==="RGB"?(c=0,p=u,g=u*2):a==="RBG"&&(c=0,g=u,p=u*2);for(let v=0;v<i;v++)for(let E=0;E<o;E++){let h=(e.data[c++]-f[0])*l[0],A=(e.data[p++]-f[1])*l[1],k=(e.data[g++]-f[2])*l[2],N=w===-1?255:(e.data[w++]-f[3])*l[3];n.fillStyle="rgba("+h+","+A+","+k+","+N+")",n.fillRect(E,v,1,1)}if("toDataURL"in r)return r.toDataURL();throw new Error("toDataURL is not supported")}else throw new Error("Can not access image data")},Ja=(e,t)=>{let r=typeof document<"u"?document.createElement("canvas").getContext("2d"):new OffscreenCanvas(1,1).getContext("2d"),n;if(r!=null){let o,i,a;t?.tensorLayout!==void 0&&t.tensorLayout==="NHWC"?(o=e.dims[2],i=e.dims[1],a=e.dims[3]):(o=e.dims[3],i=e.dims[2],a=e.dims[1]);let s=t!==void 0&&t.format!==void 0?t.format:"RGB",l=t?.norm,f,u;l===void 0||l.mean===void 0?f=[255,255,255,255]:typeof l.mean=="number"?f=[l.mean,l.mean,l.mean,l.mean]:(f=[l.mean[0],l.mean[1],l.mean[2],255],l.mean[3]!==void 0&&(f[3]=l.mean[3])),l===void 0||l.bias===void 0?u=[0,0,0,0]:typeof l.bias=="number"?u=[l.bias,l.bias,l.bias,l.bias]:(u=[l.bias[0],l.bias[1],l.bias[2],0],l.bias[3]!==void 0&&(u[3]=l.bias[3]));let c=i*o;if(t!==void 0&&(t.format!==void 0&&a===4&&t.format!=="RGBA"||a===3&&t.format!=="RGB"&&t.format!=="BGR"))throw new Error("Tensor format doesn't match input tensor dims");let p=4,g=0,w=1,v=2,E=3,h=0,A=c,k=c*2,N=-1;s==="RGBA"?(h=0,A=c,k=c*2,N=c*3):s==="RGB"?(h=0,A=c,k=c*2):s==="RBG"&&(h=0,k=c,A=c*2),n=r.createImageData(o,i);for(let $=0;$<i*o;g+=p,w+=p,v+=p,E+=p,$++)n.data[g]=(e.data[h++]-u[0])*f[0],n.data[w]=(e.data[A++]-u[1])*f[1],n.data[v]=(e.data[k++]-u[2])*f[2],n.data[E]=N===-1?255:(e.data[N++]-u[3])*f[3]}else throw new Error("Can not access image data");return n}}),Ar,Xa,es,ts,rs,ns,Ed=ee(()=>{"use strict";so(),Ar=(e,t)=>{if(e===void 0)throw new Error("Image buffer must be defined");if(t.height===void 0||t.width===void 0)throw new Error("Image height and width must be defined");if(t.tensorLayout==="NHWC")throw new Error("NHWC Tensor layout is not supported yet");let{height:r,width:n}=t,o=t.norm??{mean:255,bias:0},i,a;typeof o.mean=="number"?i=[o.mean,o.mean,o.mean,o.mean]:i=[o.mean[0],o.mean[1],o.mean[2],o.mean[3]??255],typeof o.bias=="number"?a=[o.bias,o.bias,o.bias,o.bias]:a=[o.bias[0],o.bias[1],o.bias[2],o.bias[3]??0];let s=t.format!==void 0?t.format:"RGBA",l=t.tensorFormat!==void 0&&t.tensorFormat!==void 0?t.tensorFormat:"RGB",f=r*n,u=l==="RGBA"?new Float32Array(f*4):new Float32Array(f*3),c=4,p=0,g=1,w=2,v=3,E=0,h=f,A=f*2,k=-1;s==="RGB"&&(c=3,p=0,g=1,w=2,v=-1),l==="RGBA"?k=f*3:l==="RBG"?(E=0,A=f,h=f*2):l==="BGR"&&(A=0,h=f,E=f*2);for(let N=0;N<f;N++,p+=c,w+=c,g+=c,v+=c)u[E++]=(e[p]+a[0])/i[0],u[h++]=(e[g]+a[1])/i[1],u[A++]=(e[w]+a[2])/i[2],k!==-1&&v!==-1&&(u[k++]=(e[v]+a[3])/i[3]);return l==="RGBA"?new ye("float32",u,[1,4,r,n]):new ye("float32",u,[1,3,r,n])},Xa=async(e,t)=>{let r=typeof HTMLImageElement<"u"&&e instanceof HTMLImageElement,n=typeof ImageData<"u"&&e instanceof ImageData,o=typeof ImageBitmap<"u"&&e instanceof ImageBitmap,i=typeof e=="string",a,s=t??{},l=()=>{if(typeof document<"u")return document.createElement("canvas");if(typeof OffscreenCanvas<"u")return new OffscreenCanvas(1,1);throw new Error("Canvas is not supported")},f=u=>typeof HTMLCanvasElement<"u"&&u instanceof HTMLCanvasElement||u instanceof OffscreenCanvas?u.getContext("2d"):null;if(r){let u=l();u.width=e.width,u.height=e.height;let c=f(u);if(c!=null){let p=e.height,g=e.width;if(t!==void 0&&t.resizedHeight!==void 0&&t.resizedWidth!==void 0&&(p=t.resizedHeight,g=t.resizedWidth),t!==void 0){if(s=t,t.tensorFormat!==void 0)throw new Error("Image input config format must be RGBA for HTMLImageElement");s.tensorFormat="RGBA",s.height=p,s.width=g}else s.tensorFormat="RGBA",s.height=p,s.width=g;c.drawImage(e,0,0),a=c.getImageData(0,0,g,p).data}else throw new Error("Can not access image data")}else if(n){let u,c;if(t!==void 0&&t.resizedWidth!==void 0&&t.resizedHeight!==void 0?(u=t.resizedHeight,c=t.resizedWidth):(u=e.height,c=e.width),t!==void 0&&(s=t),s.format="RGBA",s.height=u,s.width=c,t!==void 0){let p=l();p.width=c,p.height=u;let g=f(p);if(g!=null)g.putImageData(e,0,0),a=g.getImageData(0,0,c,u).data;else throw new Error("Can not access image data")}else a=e.data}else if(o){if(t===void 0)throw new Error("Please provide image config with format for Imagebitmap");let u=l();u.width=e.width,u.height=e.height;let c=f(u);if(c!=null){let p=e.height,g=e.width;return c.drawImage(e,0,0,g,p),a=c.getImageData(0,0,g,p).data,s.height=p,s.width=g,Ar(a,s)}else throw new Error("Can not access image data")}else{if(i)return new Promise((u,c)=>{let p=l(),g=f(p);if(!e||!g)return c();let w=new Image;w.crossOrigin="Anonymous",w.src=e,w.onload=()=>{p.width=w.width,p.height=w.height,g.drawImage(w,0,0,p.width,p.height);let v=g.getImageData(0,0,p.width,p.height);s.height=p.height,s.width=p.width,u(Ar(v.data,s))}});throw new Error("Input data provided is not supported - aborted tensor creation")}if(a!==void 0)return Ar(a,s);throw new Error("Input data provided is not supported - aborted tensor creation")},es=(e,t)=>{let{width:r,height:n,download:o,dispose:i}=t,a=[1,n,r,4];return new ye({location:"texture",type:"float32",texture:e,dims:a,download:o,dispose:i})},ts=(e,t)=>{let{dataType:r,dims:n,download:o,dispose:i}=t;return new ye({location:"gpu-buffer",type:r??"float32",gpuBuffer:e,dims:n,download:o,dispose:i})},rs=(e,t)=>{let{dataType:r,dims:n,download:o,dispose:i}=t;return new ye({location:"ml-tensor",type:r??"float32",mlTensor:e,dims:n,download:o,dispose:i})},ns=(e,t,r)=>new ye({location:"cpu-pinned",type:e,data:t,dims:r??[t.length]})}),ft,rr,zn,os,Ad=ee(()=>{"use strict";ft=new Map([["float32",Float32Array],["uint8",Uint8Array],["int8",Int8Array],["uint16",Uint16Array],["int16",Int16Array],["int32",Int32Array],["bool",Uint8Array],["float64",Float64Array],["uint32",Uint32Array],["int4",Uint8Array],["uint4",Uint8Array]]),rr=new Map([[Float32Array,"float32"],[Uint8Array,"uint8"],[Int8Array,"int8"],[Uint16Array,"uint16"],[Int16Array,"int16"],[Int32Array,"int32"],[Float64Array,"float64"],[Uint32Array,"uint32"]]),zn=!1,os=()=>{if(!zn){zn=!0;let e=typeof BigInt64Array<"u"&&BigInt64Array.from,t=typeof BigUint64Array<"u"&&BigUint64Array.from,r=globalThis.Float16Array,n=typeof r<"u"&&r.from;e&&(ft.set("int64",BigInt64Array),rr.set(BigInt64Array,"int64")),t&&(ft.set("uint64",BigUint64Array),rr.set(BigUint64Array,"uint64")),n?(ft.set("float16",r),rr.set(r,"float16")):ft.set("float16",Uint16Array)}}}),is,as,Td=ee(()=>{"use strict";so(),is=e=>{let t=1;for(let r=0;r<e.length;r++){let n=e[r];if(typeof n!="number"||!Number.isSafeInteger(n))throw new TypeError(`dims[${r}] must be an integer, got: ${n}`);if(n<0)throw new RangeError(`dims[${r}] must be a non-negative integer, got: ${n}`);t*=n}return t},as=(e,t)=>{switch(e.location){case"cpu":return new ye(e.type,e.data,t);case"cpu-pinned":return new ye({location:"cpu-pinned",data:e.data,type:e.type,dims:t});case"texture":return new ye({location:"texture",texture:e.texture,type:e.type,dims:t});case"gpu-buffer":return new ye({location:"gpu-buffer",gpuBuffer:e.gpuBuffer,type:e.type,dims:t});case"ml-tensor":return new ye({location:"ml-tensor",mlTensor:e.mlTensor,type:e.type,dims:t});default:throw new Error(`tensorReshape: tensor location ${e.location} is not supported`)}}}),ye,so=ee(()=>{"use strict";Nd(),Ed(),Ad(),Td(),ye=class{constructor(e,t,r){os();let n,o;if(typeof e=="object"&&"location"in e)switch(this.dataLocation=e.location,n=e.type,o=e.dims,e.location){case"cpu-pinned":{let a=ft.get(n);if(!a)throw new TypeError(`unsupported type "${n}" to create tensor from pinned buffer`);if(!(e.data instanceof a))throw new TypeError(`buffer should be of type ${a.name}`);this.cpuData=e.data;break}case"texture":{if(n!=="float32")throw new TypeError(`unsupported type "${n}" to create tensor from texture`);this.gpuTextureData=e.texture,this.downloader=e.download,this.disposer=e.dispose;break}case"gpu-buffer":{if(n!=="float32"&&n!=="float16"&&n!=="int32"&&n!=="int64"&&n!=="uint32"&&n!=="uint8"&&n!=="bool"&&n!=="uint4"&&n!=="int4")throw new TypeError(`unsupported type "${n}" to create tensor from gpu buffer`);this.gpuBufferData=e.gpuBuffer,this.downloader=e.download,this.disposer=e.dispose;break}case"ml-tensor":{if(n!=="float32"&&n!=="float16"&&n!=="int32"&&n!=="int64"&&n!=="uint32"&&n!=="uint64"&&n!=="int8"&&n!=="uint8"&&n!=="bool"&&n!=="uint4"&&n!=="int4")throw new TypeError(`unsupported type "${n}" to create tensor from MLTensor`);this.mlTensorData=e.mlTensor,this.downloader=e.download,this.disposer=e.dispose;break}default:throw new Error(`Tensor constructor: unsupported location '${this.dataLocation}'`)}else{let a,s;if(typeof e=="string")if(n=e,s=r,e==="string"){if(!Array.isArray(t))throw new TypeError("A string tensor's data must be a string array.");a=t}else{let l=ft.get(e);if(l===void 0)throw new TypeError(`Unsupported tensor type: ${e}.`);if(Array.isArray(t)){if(e==="float16"&&l===Uint16Array||e==="uint4"||e==="int4")throw new TypeError(`Creating a ${e} tensor from number array is not supported. Please use ${l.name} as data.`);e==="uint64"||e==="int64"?a=l.from(t,BigInt):a=l.from(t)}else if(t instanceof l)a=t;else if(t instanceof Uint8ClampedArray)if(e==="uint8")a=Uint8Array.from(t);else throw new TypeError("A Uint8ClampedArray tensor's data must be type of uint8");else if(e==="float16"&&t instanceof Uint16Array&&l!==Uint16Array)a=new globalThis.Float16Array(t.buffer,t.byteOffset,t.length);else throw new TypeError(`A ${n} tensor's data must be type of ${l}`)}else if(s=t,Array.isArray(e)){if(e.length===0)throw new TypeError("Tensor type cannot be inferred from an empty array.");let l=typeof e[0];if(l==="string")n="string",a=e;else if(l==="boolean")n="bool",a=Uint8Array.from(e);else throw new TypeError(`Invalid element type of data array: ${l}.`)}else if(e instanceof Uint8ClampedArray)n="uint8",a=Uint8Array.from(e);else{let l=rr.get(e.constructor);if(l===void 0)throw new TypeError(`Unsupported type for tensor data: ${e.constructor}.`);n=l,a=e}if(s===void 0)s=[a.length];else if(!Array.isArray(s))throw new TypeError("A tensor's dims must be a number array");o=s,this.cpuData=a,this.dataLocation="cpu"}let i=is(o);if(this.cpuData&&i!==this.cpuData.length&&!((n==="uint4"||n==="int4")&&Math.ceil(i/2)===this.cpuData.length))throw new Error(`Tensor's size(${i}) does not match data length(${this.cpuData.length}).`);this.type=n,this.dims=o,this.size=i}static async fromImage(e,t){return Xa(e,t)}static fromTexture(e,t){return es(e,t)}static fromGpuBuffer(e,t){return ts(e,t)}static fromMLTensor(e,t){return rs(e,t)}static fromPinnedBuffer(e,t,r){return ns(e,t,r)}toDataURL(e){return Qa(this,e)}toImageData(e){return Ja(this,e)}get data(){if(this.ensureValid(),!this.cpuData)throw new Error("The data is not on CPU. Use `getData()` to download GPU data to CPU, or use `texture` or `gpuBuffer` property to access the GPU data directly.");return this.cpuData}get location(){return this.dataLocation}get texture(){if(this.ensureValid(),!this.gpuTextureData)throw new Error("The data is not stored as a WebGL texture.");return this.gpuTextureData}get gpuBuffer(){if(this.ensureValid(),!this.gpuBufferData)throw new Error("The data is not stored as a WebGPU buffer.");return this.gpuBufferData}get mlTensor(){if(this.ensureValid(),!this.mlTensorData)throw new Error("The data is not stored as a WebNN MLTensor.");return this.mlTensorData}async getData(e){switch(this.ensureValid(),this.dataLocation){case"cpu":case"cpu-pinned":return this.data;case"texture":case"gpu-buffer":case"ml-tensor":{if(!this.downloader)throw new Error("The current tensor is not created with a specified data downloader.");if(this.isDownloading)throw new Error("The current tensor is being downloaded.");try{this.isDownloading=!0;let t=await this.downloader();return this.downloader=void 0,this.dataLocation="cpu",this.cpuData=t,e&&this.disposer&&(this.disposer(),this.disposer=void 0),t}finally{this.isDownloading=!1}}default:throw new Error(`cannot get data from location: ${this.dataLocation}`)}}dispose(){if(this.isDownloading)throw new Error("The current tensor is being downloaded.");this.disposer&&(this.disposer(),this.disposer=void 0),this.cpuData=void 0,this.gpuTextureData=void 0,this.gpuBufferData=void 0,this.mlTensorData=void 0,this.downloader=void 0,this.isDownloading=void 0,this.dataLocation="none"}ensureValid(){if(this.dataLocation==="none")throw new Error("The tensor is disposed.")}reshape(e){if(this.ensureValid(),this.downloader||this.disposer)throw new Error("Cannot reshape a tensor that owns GPU resource.");return as(this,e)}}}),ve,ss=ee(()=>{"use strict";so(),ve=ye}),ro,jn,Ot,Lt,Rt,_t,ls=ee(()=>{"use strict";Za(),ro=(e,t)=>{(typeof ce.trace>"u"?!ce.wasm.trace:!ce.trace)||console.timeStamp(`${e}::ORT::${t}`)},jn=(e,t)=>{let r=new Error().stack?.split(/\r\n|\r|\n/g)||[],n=!1;for(let o=0;o<r.length;o++){if(n&&!r[o].includes("TRACE_FUNC")){let i=`FUNC_${e}::${r[o].trim().split(" ")[1]}`;t&&(i+=`::${t}`),ro("CPU",i);return}r[o].includes("TRACE_FUNC")&&(n=!0)}},Ot=e=>{(typeof ce.trace>"u"?!ce.wasm.trace:!ce.trace)||jn("BEGIN",e)},Lt=e=>{(typeof ce.trace>"u"?!ce.wasm.trace:!ce.trace)||jn("END",e)},Rt=e=>{(typeof ce.trace>"u"?!ce.wasm.trace:!ce.trace)||console.time(`ORT::${e}`)},_t=e=>{(typeof ce.trace>"u"?!ce.wasm.trace:!ce.trace)||console.timeEnd(`ORT::${e}`)}}),fs,Md=ee(()=>{"use strict";Ya(),ss(),ls(),fs=class cs{constructor(t){this.handler=t}async run(t,r,n){Ot(),Rt("InferenceSession.run");let o={},i={};if(typeof t!="object"||t===null||t instanceof ve||Array.isArray(t))throw new TypeError("'feeds' must be an object that use input names as keys and OnnxValue as corresponding values.");let a=!0;if(typeof r=="object"){if(r===null)throw new TypeError("Unexpected argument[1]: cannot be null.");if(r instanceof ve)throw new TypeError("'fetches' cannot be a Tensor");if(Array.isArray(r)){if(r.length===0)throw new TypeError("'fetches' cannot be an empty array.");a=!1;for(let f of r){if(typeof f!="string")throw new TypeError("'fetches' must be a string array or an object.");if(this.outputNames.indexOf(f)===-1)throw new RangeError(`'fetches' contains invalid output name: ${f}.`);o[f]=null}if(typeof n=="object"&&n!==null)i=n;else if(typeof n<"u")throw new TypeError("'options' must be an object.")}else{let f=!1,u=Object.getOwnPropertyNames(r);for(let c of this.outputNames)if(u.indexOf(c)!==-1){let p=r[c];(p===null||p instanceof ve)&&(f=!0,a=!1,o[c]=p)}if(f){if(typeof n=="object"&&n!==null)i=n;else if(typeof n<"u")throw new TypeError("'options' must be an object.")}else i=r}}else if(typeof r<"u")throw new TypeError("Unexpected argument[1]: must be 'fetches' or 'options'.");for(let f of this.inputNames)if(typeof t[f]>"u")throw new Error(`input '${f}' is missing in 'feeds'.`);if(a)for(let f of this.outputNames)o[f]=null;let s=await this.handler.run(t,o,i),l={};for(let f in s)if(Object.hasOwnProperty.call(s,f)){let u=s[f];u instanceof ve?l[f]=u:l[f]=new ve(u.type,u.data,u.dims)}return _t("InferenceSession.run"),Lt(),l}async release(){return this.handler.dispose()}static async create(t,r,n,o){Ot(),Rt("InferenceSession.create");let i,a={};if(typeof t=="string"){if(i=t,typeof r=="object"&&r!==null)a=r;else if(typeof r<"u")throw new TypeError("'options' must be an object.")}else if(t instanceof Uint8Array){if(i=t,typeof r=="object"&&r!==null)a=r;else if(typeof r<"u")throw new TypeError("'options' must be an object.")}else if(t instanceof ArrayBuffer||typeof SharedArrayBuffer<"u"&&t instanceof SharedArrayBuffer){let u=t,c=0,p=t.byteLength;if(typeof r=="object"&&r!==null)a=r;else if(typeof r=="number"){if(c=r,!Number.isSafeInteger(c))throw new RangeError("'byteOffset' must be an integer.");if(c<0||c>=u.byteLength)throw new RangeError(`'byteOffset' is out of range [0, ${u.byteLength}).`);if(p=t.byteLength-c,typeof n=="number"){if(p=n,!Number.isSafeInteger(p))throw new RangeError("'byteLength' must be an integer.");if(p<=0||c+p>u.byteLength)throw new RangeError(`'byteLength' is out of range (0, ${u.byteLength-c}].`);if(typeof o=="object"&&o!==null)a=o;else if(typeof o<"u")throw new TypeError("'options' must be an object.")}else if(typeof n<"u")throw new TypeError("'byteLength' must be a number.")}else if(typeof r<"u")throw new TypeError("'options' must be an object.");i=new Uint8Array(u,c,p)}else throw new TypeError("Unexpected argument[0]: must be 'path' or 'buffer'.");let[s,l]=await qa(a),f=await s.createInferenceSessionHandler(i,l);return _t("InferenceSession.create"),Lt(),new cs(f)}startProfiling(){this.handler.startProfiling()}endProfiling(){this.handler.endProfiling()}get inputNames(){return this.handler.inputNames}get outputNames(){return this.handler.outputNames}get inputMetadata(){return this.handler.inputMetadata}get outputMetadata(){return this.handler.outputMetadata}}}),Cr,$d=ee(()=>{"use strict";Md(),Cr=fs}),Sd=ee(()=>{"use strict"}),Od=ee(()=>{"use strict"}),Ld=ee(()=>{"use strict"}),Rd=ee(()=>{"use strict"}),_d={};Pr(_d,{InferenceSession:()=>Cr,TRACE:()=>ro,TRACE_EVENT_BEGIN:()=>Rt,TRACE_EVENT_END:()=>_t,TRACE_FUNC_BEGIN:()=>Ot,TRACE_FUNC_END:()=>Lt,Tensor:()=>ve,env:()=>ne,registerBackend:()=>Lr});var ct=ee(()=>{"use strict";vd(),kd(),$d(),ss(),Sd(),Od(),ls(),Ld(),Rd()}),lo=ee(()=>{"use strict"}),us={};Pr(us,{default:()=>ds});var Wn,Hn,ds,Pd=ee(()=>{"use strict";As(),Pt(),fo(),Wn="ort-wasm-proxy-worker",Hn=globalThis.self?.name===Wn,Hn&&(self.onmessage=e=>{let{type:t,in:r}=e.data;try{switch(t){case"init-wasm":co(r.wasm).then(()=>{go(r).then(()=>{postMessage({type:t})},n=>{postMessage({type:t,err:n})})},n=>{postMessage({type:t,err:n})});break;case"init-ep":{let{epName:n,env:o}=r;bo(o,n).then(()=>{postMessage({type:t})},i=>{postMessage({type:t,err:i})});break}case"copy-from":{let{buffer:n}=r,o=_r(n);postMessage({type:t,out:o});break}case"create":{let{model:n,options:o}=r;wo(n,o).then(i=>{postMessage({type:t,out:i})},i=>{postMessage({type:t,err:i})});break}case"release":yo(r),postMessage({type:t});break;case"run":{let{sessionId:n,inputIndices:o,inputs:i,outputIndices:a,options:s}=r;vo(n,o,i,a,new Array(a.length).fill(null),s).then(l=>{l.some(f=>f[3]!=="cpu")?postMessage({type:t,err:"Proxy does not support non-cpu tensor location."}):postMessage({type:t,out:l},ko([...i,...l]))},l=>{postMessage({type:t,err:l})});break}case"end-profiling":xo(r),postMessage({type:t});break;default:}}catch(n){postMessage({type:t,err:n})}}),ds=Hn?null:e=>new Worker(e??we,{type:"module",name:Wn})}),ps={};Pr(ps,{default:()=>ms});async function Oa(e={}){var t=e,r=!!globalThis.window,n=!!globalThis.WorkerGlobalScope,o=n&&self.name?.startsWith("em-pthread");t.mountExternalData=(d,m)=>{d.startsWith("./")&&(d=d.substring(2)),(t.Tb||(t.Tb=new Map)).set(d,m)},t.unmountExternalData=()=>{delete t.Tb,delete t.mc,delete t.lc,delete t.nc},globalThis.SharedArrayBuffer??new WebAssembly.Memory({initial:0,maximum:0,shared:!0}).buffer.constructor;var i,a,s=(d,m)=>{throw m},l=import.meta.url,f="";if(r||n){try{f=new URL(".",l).href}catch{}n&&(a=d=>{var m=new XMLHttpRequest;return m.open("GET",d,!1),m.responseType="arraybuffer",m.send(null),new Uint8Array(m.response)}),i=async d=>{if($(d))return new Promise((y,b)=>{var M=new XMLHttpRequest;M.open("GET",d,!0),M.responseType="arraybuffer",M.onload=()=>{M.status==200||M.status==0&&M.response?y(M.response):b(M.status)},M.onerror=b,M.send(null)});var m=await fetch(d,{credentials:"same-origin"});if(m.ok)return m.arrayBuffer();throw Error(m.status+" : "+m.url)}}var u,c,p,g,w,v,E=console.log.bind(console),h=console.error.bind(console),A=E,k=h,N=!1,$=d=>d.startsWith("file://");function x(){Ge.buffer!=O.buffer&&D()}if(o){let d=function(m){try{var y=m.data,b=y.Rb;if(b==="load"){let M=[];self.onmessage=S=>M.push(S),v=()=>{postMessage({Rb:"loaded"});for(let S of M)d(S);self.onmessage=d};for(let S of y.ac)t[S]&&!t[S].proxy||(t[S]=(...F)=>{postMessage({Rb:"callHandler",$b:S,args:F})},S=="print"&&(A=t[S]),S=="printErr"&&(k=t[S]));Ge=y.fc,D(),c=y.hc,se(),Er()}else if(b==="run"){(function(M){var S=(x(),B)[M+52>>>2>>>0];M=(x(),B)[M+56>>>2>>>0],Na(S,S-M),q(S)})(y.Qb),Cn(y.Qb,0,0,1,0,0),Ri(),Sn(y.Qb),R||=!0;try{Wc(y.dc,y.Vb)}catch(M){if(M!="unwind")throw M}}else y.target!=="setimmediate"&&(b==="checkMailbox"?R&&vr():b&&(k(`worker: received unknown command ${b}`),k(y)))}catch(M){throw wa(),M}};var P=d,R=!1;self.onunhandledrejection=m=>{throw m.reason||m},self.onmessage=d}var O,C,I,T,B,G,_,z,W,j=!1;function D(){var d=Ge.buffer;t.HEAP8=O=new Int8Array(d),I=new Int16Array(d),t.HEAPU8=C=new Uint8Array(d),new Uint16Array(d),t.HEAP32=T=new Int32Array(d),t.HEAPU32=B=new Uint32Array(d),G=new Float32Array(d),_=new Float64Array(d),z=new BigInt64Array(d),new BigUint64Array(d)}function U(){j=!0,o?v():Ve.Va()}function V(d){throw k(d="Aborted("+d+")"),N=!0,d=new WebAssembly.RuntimeError(d+". Build with -sASSERTIONS for more info."),w?.(d),d}function ae(){return{a:{T:Mu,f:Hc,w:Gc,e:Vc,k:qc,h:Yc,L:Kc,b:Zc,G:Qc,ua:Fi,j:Jc,M:ji,La:Wi,qa:Hi,sa:Gi,Ma:Vi,Ja:qi,Ca:Yi,Ia:Ki,Z:Zi,ra:Qi,oa:Ji,Ka:Xi,pa:ea,Ra:Xc,Fa:eu,ma:ru,va:nu,ja:ou,U:iu,Ea:Sn,Oa:au,za:su,Aa:lu,Ba:fu,xa:oa,ya:ia,ka:aa,Ta:uu,Qa:mu,W:hu,V:gu,Pa:du,F:bu,Na:wu,na:yu,u:cu,H:vu,S:kr,la:ku,ba:xu,Ua:Nu,Ga:fa,Ha:ca,ta:En,I:ua,wa:da,Y:pa,Da:ma,X:ha,$:cd,N:id,aa:fd,O:od,v:qu,d:Lu,m:Su,n:$u,r:zu,ca:td,E:ed,o:Pu,P:rd,C:ad,J:Xu,da:Ju,ea:Qu,z:ju,fa:Ku,Q:Zu,ga:Yu,y:Gu,D:nd,c:Ou,q:_u,i:Ru,_:ud,l:Iu,p:Du,s:Cu,t:Bu,x:Wu,R:Vu,A:sd,K:Hu,B:ld,ha:Uu,ia:Fu,g:Au,a:Ge,Sa:Yt}}}async function se(){function d(b,M){return Ve=b.exports,Ve=(function(){var S=Ve,F=Z=>()=>Z()>>>0,H=Z=>X=>Z(X)>>>0;return(S=Object.assign({},S)).ub=F(S.ub),S.wb=H(S.wb),S.Kb=H(S.Kb),S.Lb=F(S.Lb),S.Pb=H(S.Pb),S})(),Oi.push(Ve.xb),b=Ve,t._OrtInit=b.Wa,t._OrtGetLastError=b.Xa,t._OrtCreateSessionOptions=b.Ya,t._OrtAppendExecutionProvider=b.Za,t._OrtAddFreeDimensionOverride=b._a,t._OrtAddSessionConfigEntry=b.$a,t._OrtReleaseSessionOptions=b.ab,t._OrtCreateSession=b.bb,t._OrtReleaseSession=b.cb,t._OrtGetInputOutputCount=b.db,t._OrtGetInputOutputMetadata=b.eb,t._OrtFree=b.fb,t._OrtCreateTensor=b.gb,t._OrtGetTensorData=b.hb,t._OrtReleaseTensor=b.ib,t._OrtCreateRunOptions=b.jb,t._OrtAddRunConfigEntry=b.kb,t._OrtReleaseRunOptions=b.lb,t._OrtCreateBinding=b.mb,t._OrtBindInput=b.nb,t._OrtBindOutput=b.ob,t._OrtClearBoundOutputs=b.pb,t._OrtReleaseBinding=b.qb,t._OrtRunWithBinding=b.rb,t._OrtRun=b.sb,t._OrtEndProfiling=b.tb,Nr=b.ub,ga=t._free=b.vb,ba=t._malloc=b.wb,Cn=b.zb,wa=b.Ab,ya=b.Bb,va=b.Cb,In=b.Db,xa=b.Eb,ka=b.Fb,K=b.Gb,Qt=b.Hb,Na=b.Ib,q=b.Jb,Dn=b.Kb,Y=b.Lb,Ea=b.Mb,Bn=b.Nb,Aa=b.Ob,Ta=b.Pb,Ma=b.yb,c=M,Ve}var m,y=ae();return t.instantiateWasm?new Promise(b=>{t.instantiateWasm(y,(M,S)=>{b(d(M,S))})}):o?d(new WebAssembly.Instance(c,ae()),c):(W??=t.locateFile?t.locateFile?t.locateFile("ort-wasm-simd-threaded.wasm",f):f+"ort-wasm-simd-threaded.wasm":new URL("ort-wasm-simd-threaded.wasm",import.meta.url).href,m=await(async function(b){var M=W;if(!u&&!$(M))try{var S=fetch(M,{credentials:"same-origin"});return await WebAssembly.instantiateStreaming(S,b)}catch(F){k(`wasm streaming compile failed: ${F}`),k("falling back to ArrayBuffer instantiation")}return(async function(F,H){try{var Z=await(async function(X){if(!u)try{var de=await i(X);return new Uint8Array(de)}catch{}if(X==W&&u)X=new Uint8Array(u);else{if(!a)throw"both async and sync fetching of the wasm failed";X=a(X)}return X})(F);return await WebAssembly.instantiate(Z,H)}catch(X){k(`failed to asynchronously prepare wasm: ${X}`),V(X)}})(M,b)})(y),d(m.instance,m.module))}class me{name="ExitStatus";constructor(m){this.message=`Program terminated with exit(${m})`,this.status=m}}var Re=d=>{d.terminate(),d.onmessage=()=>{}},fe=[],be=0,Te=null,le=d=>{He.length==0&&(Pi(),_i(He[0]));var m=He.pop();if(!m)return 6;Kt.push(m),tt[d.Qb]=m,m.Qb=d.Qb;var y={Rb:"run",dc:d.cc,Vb:d.Vb,Qb:d.Qb};return m.postMessage(y,d.Zb),0},te=0,J=(d,m,...y)=>{var b,M=16*y.length,S=Y(),F=Dn(M),H=F>>>3;for(b of y)typeof b=="bigint"?((x(),z)[H++>>>0]=1n,(x(),z)[H++>>>0]=b):((x(),z)[H++>>>0]=0n,(x(),_)[H++>>>0]=b);return d=ya(d,0,M,F,m),q(S),d};function Yt(d){if(o)return J(0,1,d);if(p=d,!(0<te)){for(var m of Kt)Re(m);for(m of He)Re(m);He=[],Kt=[],tt={},N=!0}s(0,new me(d))}function br(d){if(o)return J(1,0,d);En(d)}var En=d=>{if(p=d,o)throw br(d),"unwind";Yt(d)},He=[],Kt=[],Oi=[],tt={},Li=d=>{var m=d.Qb;delete tt[m],He.push(d),Kt.splice(Kt.indexOf(d),1),d.Qb=0,va(m)};function Ri(){Oi.forEach(d=>d())}var _i=d=>new Promise(m=>{d.onmessage=M=>{var S=M.data;if(M=S.Rb,S.Ub&&S.Ub!=Nr()){var F=tt[S.Ub];F?F.postMessage(S,S.Zb):k(`Internal error! Worker sent a message "${M}" to target pthread ${S.Ub}, but that thread no longer exists!`)}else M==="checkMailbox"?vr():M==="spawnThread"?le(S):M==="cleanupThread"?$n(()=>{Li(tt[S.ec])}):M==="loaded"?(d.loaded=!0,m(d)):S.target==="setimmediate"?d.postMessage(S):M==="uncaughtException"?d.onerror(S.error):M==="callHandler"?t[S.$b](...S.args):M&&k(`worker sent an unknown command ${M}`)},d.onerror=M=>{throw k(`worker sent an error! ${M.filename}:${M.lineno}: ${M.message}`),M};var y,b=[];for(y of[])t.propertyIsEnumerable(y)&&b.push(y);d.postMessage({Rb:"load",ac:b,fc:Ge,hc:c})});function Pi(){var d=new Worker((()=>{let m=URL;return import.meta.url>"file:"&&import.meta.url<"file;"?new m("ort.wasm.bundle.min.mjs",import.meta.url):new URL(import.meta.url)})(),{type:"module",workerData:"em-pthread",name:"em-pthread"});He.push(d)}var Ge,Ci=[],Q=d=>{var m=Ci[d];return m||(Ci[d]=m=Ma.get(d)),m},Wc=(d,m)=>{te=0,d=Q(d)(m),0<te?p=d:In(d)},wr=[],yr=0;function Hc(d){var m=new An(d>>>=0);return(x(),O)[m.Sb+12>>>0]==0&&(Ii(m,!0),yr--),Di(m,!1),wr.push(m),Ta(d)}var Tt=0,Gc=()=>{K(0,0);var d=wr.pop();Ea(d.Wb),Tt=0};function Ii(d,m){m=m?1:0,(x(),O)[d.Sb+12>>>0]=m}function Di(d,m){m=m?1:0,(x(),O)[d.Sb+13>>>0]=m}class An{constructor(m){this.Wb=m,this.Sb=m-24}}var Tn=d=>{var m=Tt;if(!m)return Qt(0),0;var y=new An(m);(x(),B)[y.Sb+16>>>2>>>0]=m;var b=(x(),B)[y.Sb+4>>>2>>>0];if(!b)return Qt(0),m;for(var M of d){if(M===0||M===b)break;if(Aa(M,b,y.Sb+16))return Qt(M),m}return Qt(b),m};function Vc(){return Tn([])}function qc(d){return Tn([d>>>0])}function Yc(d,m,y,b){return Tn([d>>>0,m>>>0,y>>>0,b>>>0])}var Kc=()=>{var d=wr.pop();d||V("no exception to throw");var m=d.Wb;throw(x(),O)[d.Sb+13>>>0]==0&&(wr.push(d),Di(d,!0),Ii(d,!1),yr++),Bn(m),Tt=m};function Zc(d,m,y){var b=new An(d>>>=0);throw m>>>=0,y>>>=0,(x(),B)[b.Sb+16>>>2>>>0]=0,(x(),B)[b.Sb+4>>>2>>>0]=m,(x(),B)[b.Sb+8>>>2>>>0]=y,Bn(d),yr++,Tt=d}var Qc=()=>yr;function Bi(d,m,y,b){return o?J(2,1,d,m,y,b):Fi(d,m,y,b)}function Fi(d,m,y,b){if(d>>>=0,m>>>=0,y>>>=0,b>>>=0,!globalThis.SharedArrayBuffer)return 6;var M=[];return o&&M.length===0?Bi(d,m,y,b):(d={cc:y,Qb:d,Vb:b,Zb:M},o?(d.Rb="spawnThread",postMessage(d,M),0):le(d))}function Jc(d){throw Tt||=d>>>0,Tt}var Ui=globalThis.TextDecoder&&new TextDecoder,zi=(d,m=0,y,b)=>{var M=m>>>=0;if(y=M+y,b)b=y;else{for(;d[M]&&!(M>=y);)++M;b=M}if(16<b-m&&d.buffer&&Ui)return Ui.decode(d.buffer instanceof ArrayBuffer?d.subarray(m,b):d.slice(m,b));for(M="";m<b;)if(128&(y=d[m++])){var S=63&d[m++];if((224&y)==192)M+=String.fromCharCode((31&y)<<6|S);else{var F=63&d[m++];65536>(y=(240&y)==224?(15&y)<<12|S<<6|F:(7&y)<<18|S<<12|F<<6|63&d[m++])?M+=String.fromCharCode(y):(y-=65536,M+=String.fromCharCode(55296|y>>10,56320|1023&y))}}else M+=String.fromCharCode(y);return M},Mn=(d,m,y)=>(d>>>=0)?zi((x(),C),d,m,y):"";function ji(d,m,y){return o?J(3,1,d,m,y):0}function Wi(d,m){if(o)return J(4,1,d,m)}function Hi(d,m){if(o)return J(5,1,d,m)}function Gi(d,m,y){if(o)return J(6,1,d,m,y)}function Vi(d,m,y){return o?J(7,1,d,m,y):0}function qi(d,m){if(o)return J(8,1,d,m)}function Yi(d,m,y){if(o)return J(9,1,d,m,y)}function Ki(d,m,y,b){if(o)return J(10,1,d,m,y,b)}function Zi(d,m,y,b){if(o)return J(11,1,d,m,y,b)}function Qi(d,m,y,b){if(o)return J(12,1,d,m,y,b)}function Ji(d){if(o)return J(13,1,d)}function Xi(d,m){if(o)return J(14,1,d,m)}function ea(d,m,y){if(o)return J(15,1,d,m,y)}var Xc=()=>V("");function eu(d){Cn(d>>>0,!n,1,!r,131072,!1),Ri()}var $n=d=>{if(!N)try{if(d(),!(0<te))try{o?Nr()&&In(p):En(p)}catch(m){m instanceof me||m=="unwind"||s(0,m)}}catch(m){m instanceof me||m=="unwind"||s(0,m)}},tu=!Atomics.waitAsync||globalThis.navigator?.userAgent&&91>Number((navigator.userAgent.match(/Chrom(e|ium)\/([0-9]+)\./)||[])[2]);function Sn(d){d>>>=0,tu||(Atomics.waitAsync((x(),T),d>>>2,d).value.then(vr),d+=128,Atomics.store((x(),T),d>>>2,1))}var vr=()=>$n(()=>{var d=Nr();d&&(Sn(d),ka())});function ru(d,m){(d>>>=0)==m>>>0?setTimeout(vr):o?postMessage({Ub:d,Rb:"checkMailbox"}):(d=tt[d])&&d.postMessage({Rb:"checkMailbox"})}var On=[];function nu(d,m,y,b,M){for(m>>>=0,M>>>=0,On.length=0,y=M>>>3,b=M+b>>>3;y<b;){var S;S=(x(),z)[y++>>>0]?(x(),z)[y++>>>0]:(x(),_)[y++>>>0],On.push(S)}return(m?$a[m]:Tu[d])(...On)}var ou=()=>{te=0};function iu(d){d>>>=0,o?postMessage({Rb:"cleanupThread",ec:d}):Li(tt[d])}function au(d){}function su(d,m){d=-9007199254740992>d||9007199254740992<d?NaN:Number(d),m>>>=0,d=new Date(1e3*d),(x(),T)[m>>>2>>>0]=d.getUTCSeconds(),(x(),T)[m+4>>>2>>>0]=d.getUTCMinutes(),(x(),T)[m+8>>>2>>>0]=d.getUTCHours(),(x(),T)[m+12>>>2>>>0]=d.getUTCDate(),(x(),T)[m+16>>>2>>>0]=d.getUTCMonth(),(x(),T)[m+20>>>2>>>0]=d.getUTCFullYear()-1900,(x(),T)[m+24>>>2>>>0]=d.getUTCDay(),d=(d.getTime()-Date.UTC(d.getUTCFullYear(),0,1,0,0,0,0))/864e5|0,(x(),T)[m+28>>>2>>>0]=d}var ta=d=>d%4==0&&(d%100!=0||d%400==0),ra=[0,31,60,91,121,152,182,213,244,274,305,335],na=[0,31,59,90,120,151,181,212,243,273,304,334];function lu(d,m){d=-9007199254740992>d||9007199254740992<d?NaN:Number(d),m>>>=0,d=new Date(1e3*d),(x(),T)[m>>>2>>>0]=d.getSeconds(),(x(),T)[m+4>>>2>>>0]=d.getMinutes(),(x(),T)[m+8>>>2>>>0]=d.getHours(),(x(),T)[m+12>>>2>>>0]=d.getDate(),(x(),T)[m+16>>>2>>>0]=d.getMonth(),(x(),T)[m+20>>>2>>>0]=d.getFullYear()-1900,(x(),T)[m+24>>>2>>>0]=d.getDay();var y=(ta(d.getFullYear())?ra:na)[d.getMonth()]+d.getDate()-1|0;(x(),T)[m+28>>>2>>>0]=y,(x(),T)[m+36>>>2>>>0]=-60*d.getTimezoneOffset(),y=new Date(d.getFullYear(),6,1).getTimezoneOffset();var b=new Date(d.getFullYear(),0,1).getTimezoneOffset();d=0|(y!=b&&d.getTimezoneOffset()==Math.min(b,y)),(x(),T)[m+32>>>2>>>0]=d}function fu(d){d>>>=0;var m=new Date((x(),T)[d+20>>>2>>>0]+1900,(x(),T)[d+16>>>2>>>0],(x(),T)[d+12>>>2>>>0],(x(),T)[d+8>>>2>>>0],(x(),T)[d+4>>>2>>>0],(x(),T)[d>>>2>>>0],0),y=(x(),T)[d+32>>>2>>>0],b=m.getTimezoneOffset(),M=new Date(m.getFullYear(),6,1).getTimezoneOffset(),S=new Date(m.getFullYear(),0,1).getTimezoneOffset(),F=Math.min(S,M);return 0>y?(x(),T)[d+32>>>2>>>0]=+(M!=S&&F==b):0<y!=(F==b)&&(M=Math.max(S,M),m.setTime(m.getTime()+6e4*((0<y?F:M)-b))),(x(),T)[d+24>>>2>>>0]=m.getDay(),y=(ta(m.getFullYear())?ra:na)[m.getMonth()]+m.getDate()-1|0,(x(),T)[d+28>>>2>>>0]=y,(x(),T)[d>>>2>>>0]=m.getSeconds(),(x(),T)[d+4>>>2>>>0]=m.getMinutes(),(x(),T)[d+8>>>2>>>0]=m.getHours(),(x(),T)[d+12>>>2>>>0]=m.getDate(),(x(),T)[d+16>>>2>>>0]=m.getMonth(),(x(),T)[d+20>>>2>>>0]=m.getYear(),d=m.getTime(),BigInt(isNaN(d)?-1:d/1e3)}function oa(d,m,y,b,M,S,F){return o?J(16,1,d,m,y,b,M,S,F):-52}function ia(d,m,y,b,M,S){if(o)return J(17,1,d,m,y,b,M,S)}var Zt={},cu=()=>performance.timeOrigin+performance.now();function aa(d,m){if(o)return J(18,1,d,m);if(Zt[d]&&(clearTimeout(Zt[d].id),delete Zt[d]),!m)return 0;var y=setTimeout(()=>{delete Zt[d],$n(()=>xa(d,performance.timeOrigin+performance.now()))},m);return Zt[d]={id:y,oc:m},0}var rt=(d,m,y)=>{var b=(x(),C);if(m>>>=0,0<y){var M=m;y=m+y-1;for(var S=0;S<d.length;++S){var F=d.codePointAt(S);if(127>=F){if(m>=y)break;b[m++>>>0]=F}else if(2047>=F){if(m+1>=y)break;b[m++>>>0]=192|F>>6,b[m++>>>0]=128|63&F}else if(65535>=F){if(m+2>=y)break;b[m++>>>0]=224|F>>12,b[m++>>>0]=128|F>>6&63,b[m++>>>0]=128|63&F}else{if(m+3>=y)break;b[m++>>>0]=240|F>>18,b[m++>>>0]=128|F>>12&63,b[m++>>>0]=128|F>>6&63,b[m++>>>0]=128|63&F,S++}}b[m>>>0]=0,d=m-M}else d=0;return d};function uu(d,m,y,b){d>>>=0,m>>>=0,y>>>=0,b>>>=0;var M=new Date().getFullYear(),S=new Date(M,0,1).getTimezoneOffset();M=new Date(M,6,1).getTimezoneOffset();var F=Math.max(S,M);(x(),B)[d>>>2>>>0]=60*F,(x(),T)[m>>>2>>>0]=+(S!=M),d=(m=H=>{var Z=Math.abs(H);return`UTC${0<=H?"-":"+"}${String(Math.floor(Z/60)).padStart(2,"0")}${String(Z%60).padStart(2,"0")}`})(S),m=m(M),M<S?(rt(d,y,17),rt(m,b,17)):(rt(d,b,17),rt(m,y,17))}var du=()=>Date.now(),pu=1;function mu(d,m,y){if(y>>>=0,!(0<=d&&3>=d))return 28;if(d===0)d=Date.now();else{if(!pu)return 52;d=performance.timeOrigin+performance.now()}return d=Math.round(1e6*d),(x(),z)[y>>>3>>>0]=BigInt(d),0}var Ln=[];function hu(d,m,y){d>>>=0,m>>>=0,y>>>=0,Ln.length=0;for(var b;b=(x(),C)[m++>>>0];){var M=b!=105;y+=(M&=b!=112)&&y%8?4:0,Ln.push(b==112?(x(),B)[y>>>2>>>0]:b==106?(x(),z)[y>>>3>>>0]:b==105?(x(),T)[y>>>2>>>0]:(x(),_)[y>>>3>>>0]),y+=M?8:4}return $a[d](...Ln)}var gu=()=>{};function bu(d,m){return k(Mn(d>>>0,m>>>0))}var wu=()=>{throw te+=1,"unwind"};function yu(){return 4294901760}var vu=()=>navigator.hardwareConcurrency,nt={},Rn=d=>{for(var m=0,y=0;y<d.length;++y){var b=d.charCodeAt(y);127>=b?m++:2047>=b?m+=2:55296<=b&&57343>=b?(m+=4,++y):m+=3}return m},xr=d=>{var m;return(m=/\bwasm-function\[\d+\]:(0x[0-9a-f]+)/.exec(d))?+m[1]:(m=/:(\d+):\d+(?:\)|$)/.exec(d))?2147483648|+m[1]:0},sa=d=>{for(var m of d)(d=xr(m))&&(nt[d]=m)};function xu(){var d=Error().stack.toString().split(`
`);return d[0]=="Error"&&d.shift(),sa(d),nt.Xb=xr(d[3]),nt.bc=d,nt.Xb}function kr(d){if(!(d=nt[d>>>0]))return 0;var m;if(m=/^\s+at .*\.wasm\.(.*) \(.*\)$/.exec(d))d=m[1];else if(m=/^\s+at (.*) \(.*\)$/.exec(d))d=m[1];else{if(!(m=/^(.+?)@/.exec(d)))return 0;d=m[1]}ga(kr.Yb??0),m=Rn(d)+1;var y=ba(m);return y&&rt(d,y,m),kr.Yb=y,kr.Yb}function ku(d){d>>>=0;var m=(x(),C).length;if(d<=m||4294901760<d)return!1;for(var y=1;4>=y;y*=2){var b=m*(1+.2/y);b=Math.min(b,d+100663296);e:{b=(Math.min(4294901760,65536*Math.ceil(Math.max(d,b)/65536))-Ge.buffer.byteLength+65535)/65536|0;try{Ge.grow(b),D();var M=1;break e}catch{}M=void 0}if(M)return!0}return!1}function Nu(d,m,y){if(d>>>=0,m>>>=0,nt.Xb==d)var b=nt.bc;else(b=Error().stack.toString().split(`
`))[0]=="Error"&&b.shift(),sa(b);for(var M=3;b[M]&&xr(b[M])!=d;)++M;for(d=0;d<y&&b[d+M];++d)(x(),T)[m+4*d>>>2>>>0]=xr(b[d+M]);return d}var _n,Pn={},la=()=>{if(!_n){var d,m={USER:"web_user",LOGNAME:"web_user",PATH:"/",PWD:"/",HOME:"/home/web_user",LANG:(globalThis.navigator?.language??"C").replace("-","_")+".UTF-8",_:"./this.program"};for(d in Pn)Pn[d]===void 0?delete m[d]:m[d]=Pn[d];var y=[];for(d in m)y.push(`${d}=${m[d]}`);_n=y}return _n};function fa(d,m){if(o)return J(19,1,d,m);d>>>=0,m>>>=0;var y,b=0,M=0;for(y of la()){var S=m+b;(x(),B)[d+M>>>2>>>0]=S,b+=rt(y,S,1/0)+1,M+=4}return 0}function ca(d,m){if(o)return J(20,1,d,m);d>>>=0,m>>>=0;var y=la();for(var b of((x(),B)[d>>>2>>>0]=y.length,d=0,y))d+=Rn(b)+1;return(x(),B)[m>>>2>>>0]=d,0}function ua(d){return o?J(21,1,d):52}function da(d,m,y,b,M){return o?J(22,1,d,m,y,b,M):52}function pa(d,m,y,b){return o?J(23,1,d,m,y,b):52}function ma(d,m,y,b){return o?J(24,1,d,m,y,b):70}var Eu=[null,[],[]];function ha(d,m,y,b){if(o)return J(25,1,d,m,y,b);m>>>=0,y>>>=0,b>>>=0;for(var M=0,S=0;S<y;S++){var F=(x(),B)[m>>>2>>>0],H=(x(),B)[m+4>>>2>>>0];m+=8;for(var Z=0;Z<H;Z++){var X=d,de=(x(),C)[F+Z>>>0],Me=Eu[X];de===0||de===10?((X===1?A:k)(zi(Me)),Me.length=0):Me.push(de)}M+=H}return(x(),B)[b>>>2>>>0]=M,0}function Au(d){return d>>>0}o||(function(){for(var d=t.numThreads-1;d--;)Pi();fe.push(async()=>{var m=(async function(){if(!o)return Promise.all(He.map(_i))})();be++,await m,--be==0&&Te&&(m=Te,Te=null,m())})})(),o||(Ge=new WebAssembly.Memory({initial:256,maximum:65536,shared:!0}),D()),t.wasmBinary&&(u=t.wasmBinary),t.stackSave=()=>Y(),t.stackRestore=d=>q(d),t.stackAlloc=d=>Dn(d),t.setValue=function(d,m,y="i8"){switch(y.endsWith("*")&&(y="*"),y){case"i1":case"i8":(x(),O)[d>>>0]=m;break;case"i16":(x(),I)[d>>>1>>>0]=m;break;case"i32":(x(),T)[d>>>2>>>0]=m;break;case"i64":(x(),z)[d>>>3>>>0]=BigInt(m);break;case"float":(x(),G)[d>>>2>>>0]=m;break;case"double":(x(),_)[d>>>3>>>0]=m;break;case"*":(x(),B)[d>>>2>>>0]=m;break;default:V(`invalid type for setValue: ${y}`)}},t.getValue=function(d,m="i8"){switch(m.endsWith("*")&&(m="*"),m){case"i1":case"i8":return(x(),O)[d>>>0];case"i16":return(x(),I)[d>>>1>>>0];case"i32":return(x(),T)[d>>>2>>>0];case"i64":return(x(),z)[d>>>3>>>0];case"float":return(x(),G)[d>>>2>>>0];case"double":return(x(),_)[d>>>3>>>0];case"*":return(x(),B)[d>>>2>>>0];default:V(`invalid type for getValue: ${m}`)}},t.UTF8ToString=Mn,t.stringToUTF8=rt,t.lengthBytesUTF8=Rn;var Nr,ga,ba,Cn,wa,ya,va,In,xa,ka,K,Qt,Na,q,Dn,Y,Ea,Bn,Aa,Ta,Ma,Ve,Tu=[Yt,br,Bi,ji,Wi,Hi,Gi,Vi,qi,Yi,Ki,Zi,Qi,Ji,Xi,ea,oa,ia,aa,fa,ca,ua,da,pa,ma,ha],$a={1042604:(d,m,y,b,M)=>{if(t===void 0||!t.Tb)return 1;if((d=Mn(Number(d>>>0))).startsWith("./")&&(d=d.substring(2)),!(d=t.Tb.get(d)))return 2;if(m=Number(m>>>0),y=Number(y>>>0),b=Number(b>>>0),m+y>d.byteLength)return 3;try{let S=d.subarray(m,m+y);switch(M){case 0:(x(),C).set(S,b>>>0);break;case 1:t.ic?t.ic(b,S):t.kc(b,S);break;default:return 4}return 0}catch{return 4}},1043428:()=>typeof wasmOffsetConverter<"u"};function Mu(){return typeof wasmOffsetConverter<"u"}function $u(d,m,y,b){var M=Y();try{return Q(d)(m,y,b)}catch(S){if(q(M),S!==S+0)throw S;K(1,0)}}function Su(d,m,y){var b=Y();try{return Q(d)(m,y)}catch(M){if(q(b),M!==M+0)throw M;K(1,0)}}function Ou(d){var m=Y();try{Q(d)()}catch(y){if(q(m),y!==y+0)throw y;K(1,0)}}function Lu(d,m){var y=Y();try{return Q(d)(m)}catch(b){if(q(y),b!==b+0)throw b;K(1,0)}}function Ru(d,m,y){var b=Y();try{Q(d)(m,y)}catch(M){if(q(b),M!==M+0)throw M;K(1,0)}}function _u(d,m){var y=Y();try{Q(d)(m)}catch(b){if(q(y),b!==b+0)throw b;K(1,0)}}function Pu(d,m,y,b,M,S,F){var H=Y();try{return Q(d)(m,y,b,M,S,F)}catch(Z){if(q(H),Z!==Z+0)throw Z;K(1,0)}}function Cu(d,m,y,b,M,S){var F=Y();try{Q(d)(m,y,b,M,S)}catch(H){if(q(F),H!==H+0)throw H;K(1,0)}}function Iu(d,m,y,b){var M=Y();try{Q(d)(m,y,b)}catch(S){if(q(M),S!==S+0)throw S;K(1,0)}}function Du(d,m,y,b,M){var S=Y();try{Q(d)(m,y,b,M)}catch(F){if(q(S),F!==F+0)throw F;K(1,0)}}function Bu(d,m,y,b,M,S,F){var H=Y();try{Q(d)(m,y,b,M,S,F)}catch(Z){if(q(H),Z!==Z+0)throw Z;K(1,0)}}function Fu(d,m,y,b,M,S,F){var H=Y();try{Q(d)(m,y,b,M,S,F)}catch(Z){if(q(H),Z!==Z+0)throw Z;K(1,0)}}function Uu(d,m,y,b,M,S,F,H){var Z=Y();try{Q(d)(m,y,b,M,S,F,H)}catch(X){if(q(Z),X!==X+0)throw X;K(1,0)}}function zu(d,m,y,b,M){var S=Y();try{return Q(d)(m,y,b,M)}catch(F){if(q(S),F!==F+0)throw F;K(1,0)}}function ju(d,m,y){var b=Y();try{return Q(d)(m,y)}catch(M){if(q(b),M!==M+0)throw M;K(1,0)}}function Wu(d,m,y,b,M,S,F,H){var Z=Y();try{Q(d)(m,y,b,M,S,F,H)}catch(X){if(q(Z),X!==X+0)throw X;K(1,0)}}function Hu(d,m,y,b,M,S,F,H,Z,X,de,Me){var Fe=Y();try{Q(d)(m,y,b,M,S,F,H,Z,X,de,Me)}catch(Ue){if(q(Fe),Ue!==Ue+0)throw Ue;K(1,0)}}function Gu(d,m,y){var b=Y();try{return Q(d)(m,y)}catch(M){if(q(b),M!==M+0)throw M;return K(1,0),0n}}function Vu(d,m,y,b,M,S,F,H,Z){var X=Y();try{Q(d)(m,y,b,M,S,F,H,Z)}catch(de){if(q(X),de!==de+0)throw de;K(1,0)}}function qu(d){var m=Y();try{return Q(d)()}catch(y){if(q(m),y!==y+0)throw y;K(1,0)}}function Yu(d,m){var y=Y();try{return Q(d)(m)}catch(b){if(q(y),b!==b+0)throw b;return K(1,0),0n}}function Ku(d,m,y,b){var M=Y();try{return Q(d)(m,y,b)}catch(S){if(q(M),S!==S+0)throw S;K(1,0)}}function Zu(d){var m=Y();try{return Q(d)()}catch(y){if(q(m),y!==y+0)throw y;return K(1,0),0n}}function Qu(d,m,y,b){var M=Y();try{return Q(d)(m,y,b)}catch(S){if(q(M),S!==S+0)throw S;K(1,0)}}function Ju(d,m,y,b,M){var S=Y();try{return Q(d)(m,y,b,M)}catch(F){if(q(S),F!==F+0)throw F;K(1,0)}}function Xu(d,m,y,b,M,S){var F=Y();try{return Q(d)(m,y,b,M,S)}catch(H){if(q(F),H!==H+0)throw H;K(1,0)}}function ed(d,m,y,b,M,S){var F=Y();try{return Q(d)(m,y,b,M,S)}catch(H){if(q(F),H!==H+0)throw H;K(1,0)}}function td(d,m,y,b,M,S){var F=Y();try{return Q(d)(m,y,b,M,S)}catch(H){if(q(F),H!==H+0)throw H;K(1,0)}}function rd(d,m,y,b,M,S,F,H){var Z=Y();try{return Q(d)(m,y,b,M,S,F,H)}catch(X){if(q(Z),X!==X+0)throw X;K(1,0)}}function nd(d,m,y,b,M){var S=Y();try{return Q(d)(m,y,b,M)}catch(F){if(q(S),F!==F+0)throw F;return K(1,0),0n}}function od(d,m,y,b){var M=Y();try{return Q(d)(m,y,b)}catch(S){if(q(M),S!==S+0)throw S;K(1,0)}}function id(d,m,y,b){var M=Y();try{return Q(d)(m,y,b)}catch(S){if(q(M),S!==S+0)throw S;K(1,0)}}function ad(d,m,y,b,M,S,F,H,Z,X,de,Me){var Fe=Y();try{return Q(d)(m,y,b,M,S,F,H,Z,X,de,Me)}catch(Ue){if(q(Fe),Ue!==Ue+0)throw Ue;K(1,0)}}function sd(d,m,y,b,M,S,F,H,Z,X,de){var Me=Y();try{Q(d)(m,y,b,M,S,F,H,Z,X,de)}catch(Fe){if(q(Me),Fe!==Fe+0)throw Fe;K(1,0)}}function ld(d,m,y,b,M,S,F,H,Z,X,de,Me,Fe,Ue,dd,pd){var md=Y();try{Q(d)(m,y,b,M,S,F,H,Z,X,de,Me,Fe,Ue,dd,pd)}catch(Fn){if(q(md),Fn!==Fn+0)throw Fn;K(1,0)}}function fd(d,m,y){var b=Y();try{return Q(d)(m,y)}catch(M){if(q(b),M!==M+0)throw M;K(1,0)}}function cd(d,m,y){var b=Y();try{return Q(d)(m,y)}catch(M){if(q(b),M!==M+0)throw M;K(1,0)}}function ud(d,m,y,b){var M=Y();try{Q(d)(m,y,b)}catch(S){if(q(M),S!==S+0)throw S;K(1,0)}}function Er(){if(0<be)Te=Er;else if(o)g?.(t),U();else{for(var d=fe;0<d.length;)d.shift()(t);0<be?Te=Er:(t.calledRun=!0,N||(U(),g?.(t)))}}return o||(Ve=await se(),Er()),t.PTR_SIZE=4,j?t:new Promise((d,m)=>{g=d,w=m})}var ms,La,Cd=ee(()=>{"use strict";ms=Oa,La=globalThis.self?.name?.startsWith("em-pthread"),La&&Oa()}),Gn,no,Ra,we,hs,Tr,_a,Pa,Vn,Ca,qn,gs,Yn,bs,fo=ee(()=>{"use strict";lo(),Gn=typeof location>"u"?void 0:location.origin,no=import.meta.url>"file:"&&import.meta.url<"file;",Ra=()=>{if(no){let e=URL;return new URL(new e("ort.wasm.bundle.min.mjs",import.meta.url).href,Gn).href}return import.meta.url},we=Ra(),hs=()=>{if(we&&!we.startsWith("blob:"))return we.substring(0,we.lastIndexOf("/")+1)},Tr=(e,t)=>{try{let r=t??we;return(r?new URL(e,r):new URL(e)).origin===Gn}catch{return!1}},_a=(e,t)=>{let r=t??we;try{return(r?new URL(e,r):new URL(e)).href}catch{return}},Pa=(e,t)=>`${t??"./"}${e}`,Vn=async e=>{let t=await(await fetch(e,{credentials:"same-origin"})).blob();return URL.createObjectURL(t)},Ca=async e=>(await import(e)).default,qn=(Pd(),to(us)).default,gs=async()=>{if(!we)throw new Error("Failed to load proxy worker: cannot determine the script source URL.");if(Tr(we))return[void 0,qn()];let e=await Vn(we);return[e,qn(e)]},Yn=(Cd(),to(ps)).default,bs=async(e,t,r,n)=>{let o=Yn&&!(e||t);if(o)if(we)o=Tr(we)||n&&!r;else if(n&&!r)o=!0;else throw new Error("cannot determine the script source URL.");if(o)return[void 0,Yn];{let i="ort-wasm-simd-threaded.mjs",a=e??_a(i,t),s=r&&a&&!Tr(a,t),l=s?await Vn(a):a??Pa(i,t);return[s?l:void 0,await Ca(l)]}}}),Kn,Mr,Xt,Zn,Ia,Da,Ba,co,oe,Pt=ee(()=>{"use strict";fo(),Mr=!1,Xt=!1,Zn=!1,Ia=()=>{if(typeof SharedArrayBuffer>"u")return!1;try{return typeof MessageChannel<"u"&&new MessageChannel().port1.postMessage(new SharedArrayBuffer(1)),WebAssembly.validate(new Uint8Array([0,97,115,109,1,0,0,0,1,4,1,96,0,0,3,2,1,0,5,4,1,3,1,1,10,11,1,9,0,65,0,254,16,2,0,26,11]))}catch{return!1}},Da=()=>{try{return WebAssembly.validate(new Uint8Array([0,97,115,109,1,0,0,0,1,4,1,96,0,0,3,2,1,0,10,30,1,28,0,65,0,253,15,253,12,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,253,186,1,26,11]))}catch{return!1}},Ba=()=>{try{return WebAssembly.validate(new Uint8Array([0,97,115,109,1,0,0,0,1,5,1,96,0,1,123,3,2,1,0,10,19,1,17,0,65,1,253,15,65,2,253,15,65,3,253,15,253,147,2,11]))}catch{return!1}},co=async e=>{if(Mr)return Promise.resolve();if(Xt)throw new Error("multiple calls to 'initializeWebAssembly()' detected.");if(Zn)throw new Error("previous call to 'initializeWebAssembly()' failed.");Xt=!0;let t=e.initTimeout,r=e.numThreads;if(e.simd!==!1){if(e.simd==="relaxed"){if(!Ba())throw new Error("Relaxed WebAssembly SIMD is not supported in the current environment.")}else if(!Da())throw new Error("WebAssembly SIMD is not supported in the current environment.")}let n=Ia();r>1&&!n&&(typeof self<"u"&&!self.crossOriginIsolated&&console.warn("env.wasm.numThreads is set to "+r+", but this will not work unless you enable crossOriginIsolated mode. See https://web.dev/cross-origin-isolation-guide/ for more info."),console.warn("WebAssembly multi-threading is not supported in the current environment. Falling back to single-threading."),e.numThreads=r=1);let o=e.wasmPaths,i=typeof o=="string"?o:void 0,a=o?.mjs,s=a?.href??a,l=o?.wasm,f=l?.href??l,u=e.wasmBinary,[c,p]=await bs(s,i,r>1,!!u||!!f),g=!1,w=[];if(t>0&&w.push(new Promise(v=>{setTimeout(()=>{g=!0,v()},t)})),w.push(new Promise((v,E)=>{let h={numThreads:r};if(u)h.wasmBinary=u,h.locateFile=A=>A;else if(f||i)h.locateFile=A=>f??i+A;else if(s&&s.indexOf("blob:")!==0)h.locateFile=A=>new URL(A,s).href;else if(c){let A=hs();A&&(h.locateFile=k=>A+k)}p(h).then(A=>{Xt=!1,Mr=!0,Kn=A,v(),c&&URL.revokeObjectURL(c)},A=>{Xt=!1,Zn=!0,E(A)})})),await Promise.race(w),g)throw new Error(`WebAssembly backend initializing failed due to timeout: ${t}ms`)},oe=()=>{if(Mr&&Kn)return Kn;throw new Error("WebAssembly is not initialized yet.")}}),$e,Rr,re,uo=ee(()=>{"use strict";Pt(),$e=(e,t)=>{let r=oe(),n=r.lengthBytesUTF8(e)+1,o=r._malloc(n);return r.stringToUTF8(e,o,n),t.push(o),o},Rr=(e,t,r,n)=>{if(typeof e=="object"&&e!==null){if(r.has(e))throw new Error("Circular reference in options");r.add(e)}Object.entries(e).forEach(([o,i])=>{let a=t?t+o:o;if(typeof i=="object")Rr(i,a+".",r,n);else if(typeof i=="string"||typeof i=="number")n(a,i.toString());else if(typeof i=="boolean")n(a,i?"1":"0");else throw new Error(`Can't handle extra config type: ${typeof i}`)})},re=e=>{let t=oe(),r=t.stackSave();try{let n=t.PTR_SIZE,o=t.stackAlloc(2*n);t._OrtGetLastError(o,o+n);let i=Number(t.getValue(o,n===4?"i32":"i64")),a=t.getValue(o+n,"*"),s=a?t.UTF8ToString(a):"";throw new Error(`${e} ERROR_CODE: ${i}, ERROR_MESSAGE: ${s}`)}finally{t.stackRestore(r)}}}),ws,Id=ee(()=>{"use strict";Pt(),uo(),ws=e=>{let t=oe(),r=0,n=[],o=e||{};try{if(e?.logSeverityLevel===void 0)o.logSeverityLevel=2;else if(typeof e.logSeverityLevel!="number"||!Number.isInteger(e.logSeverityLevel)||e.logSeverityLevel<0||e.logSeverityLevel>4)throw new Error(`log severity level is not valid: ${e.logSeverityLevel}`);if(e?.logVerbosityLevel===void 0)o.logVerbosityLevel=0;else if(typeof e.logVerbosityLevel!="number"||!Number.isInteger(e.logVerbosityLevel))throw new Error(`log verbosity level is not valid: ${e.logVerbosityLevel}`);e?.terminate===void 0&&(o.terminate=!1);let i=0;return e?.tag!==void 0&&(i=$e(e.tag,n)),r=t._OrtCreateRunOptions(o.logSeverityLevel,o.logVerbosityLevel,!!o.terminate,i),r===0&&re("Can't create run options."),e?.extra!==void 0&&Rr(e.extra,"",new WeakSet,(a,s)=>{let l=$e(a,n),f=$e(s,n);t._OrtAddRunConfigEntry(r,l,f)!==0&&re(`Can't set a run config entry: ${a} - ${s}.`)}),[r,n]}catch(i){throw r!==0&&t._OrtReleaseRunOptions(r),n.forEach(a=>t._free(a)),i}}}),Fa,Ua,za,it,ja,ys,Dd=ee(()=>{"use strict";Pt(),uo(),Fa=e=>{switch(e){case"disabled":return 0;case"basic":return 1;case"extended":return 2;case"layout":return 3;case"all":return 99;default:throw new Error(`unsupported graph optimization level: ${e}`)}},Ua=e=>{switch(e){case"sequential":return 0;case"parallel":return 1;default:throw new Error(`unsupported execution mode: ${e}`)}},za=e=>{e.extra||(e.extra={}),e.extra.session||(e.extra.session={});let t=e.extra.session;t.use_ort_model_bytes_directly||(t.use_ort_model_bytes_directly="1"),e.executionProviders&&e.executionProviders.some(r=>(typeof r=="string"?r:r.name)==="webgpu")&&(e.enableMemPattern=!1)},it=(e,t,r,n)=>{let o=$e(t,n),i=$e(r,n);oe()._OrtAddSessionConfigEntry(e,o,i)!==0&&re(`Can't set a session config entry: ${t} - ${r}.`)},ja=async(e,t,r)=>{let n=t.executionProviders;for(let o of n){let i=typeof o=="string"?o:o.name,a=[];switch(i){case"webnn":if(i="WEBNN",it(e,"session.disable_quant_qdq","1",r),it(e,"session.disable_qdq_constant_folding","1",r),typeof o!="string"){let c=o?.deviceType;c&&it(e,"deviceType",c,r)}break;case"webgpu":if(i="JS",typeof o!="string"){let c=o;if(c?.preferredLayout){if(c.preferredLayout!=="NCHW"&&c.preferredLayout!=="NHWC")throw new Error(`preferredLayout must be either 'NCHW' or 'NHWC': ${c.preferredLayout}`);it(e,"preferredLayout",c.preferredLayout,r)}}break;case"wasm":case"cpu":continue;default:throw new Error(`not supported execution provider: ${i}`)}let s=$e(i,r),l=a.length,f=0,u=0;if(l>0){f=oe()._malloc(l*oe().PTR_SIZE),r.push(f),u=oe()._malloc(l*oe().PTR_SIZE),r.push(u);for(let c=0;c<l;c++)oe().setValue(f+c*oe().PTR_SIZE,a[c][0],"*"),oe().setValue(u+c*oe().PTR_SIZE,a[c][1],"*")}await oe()._OrtAppendExecutionProvider(e,s,f,u,l)!==0&&re(`Can't append execution provider: ${i}.`)}},ys=async e=>{let t=oe(),r=0,n=[],o=e||{};za(o);try{let i=Fa(o.graphOptimizationLevel??"all"),a=Ua(o.executionMode??"sequential"),s=typeof o.logId=="string"?$e(o.logId,n):0,l=o.logSeverityLevel??2;if(!Number.isInteger(l)||l<0||l>4)throw new Error(`log severity level is not valid: ${l}`);let f=o.logVerbosityLevel??0;if(!Number.isInteger(f)||f<0||f>4)throw new Error(`log verbosity level is not valid: ${f}`);let u=typeof o.optimizedModelFilePath=="string"?$e(o.optimizedModelFilePath,n):0;if(r=t._OrtCreateSessionOptions(i,!!o.enableCpuMemArena,!!o.enableMemPattern,a,!!o.enableProfiling,0,s,l,f,u),r===0&&re("Can't create session options."),o.executionProviders&&await ja(r,o,n),o.enableGraphCapture!==void 0){if(typeof o.enableGraphCapture!="boolean")throw new Error(`enableGraphCapture must be a boolean value: ${o.enableGraphCapture}`);it(r,"enableGraphCapture",o.enableGraphCapture.toString(),n)}if(o.freeDimensionOverrides)for(let[c,p]of Object.entries(o.freeDimensionOverrides)){if(typeof c!="string")throw new Error(`free dimension override name must be a string: ${c}`);if(typeof p!="number"||!Number.isInteger(p)||p<0)throw new Error(`free dimension override value must be a non-negative integer: ${p}`);let g=$e(c,n);t._OrtAddFreeDimensionOverride(r,g,p)!==0&&re(`Can't set a free dimension override: ${c} - ${p}.`)}return o.extra!==void 0&&Rr(o.extra,"",new WeakSet,(c,p)=>{it(r,c,p,n)}),[r,n]}catch(i){throw r!==0&&t._OrtReleaseSessionOptions(r)!==0&&re("Can't release session options."),n.forEach(a=>t._free(a)),i}}}),$t,Or,St,vs,xs,po,mo,ks,Ns=ee(()=>{"use strict";$t=e=>{switch(e){case"int8":return 3;case"uint8":return 2;case"bool":return 9;case"int16":return 5;case"uint16":return 4;case"int32":return 6;case"uint32":return 12;case"float16":return 10;case"float32":return 1;case"float64":return 11;case"string":return 8;case"int64":return 7;case"uint64":return 13;case"int4":return 22;case"uint4":return 21;default:throw new Error(`unsupported data type: ${e}`)}},Or=e=>{switch(e){case 3:return"int8";case 2:return"uint8";case 9:return"bool";case 5:return"int16";case 4:return"uint16";case 6:return"int32";case 12:return"uint32";case 10:return"float16";case 1:return"float32";case 11:return"float64";case 8:return"string";case 7:return"int64";case 13:return"uint64";case 22:return"int4";case 21:return"uint4";default:throw new Error(`unsupported data type: ${e}`)}},St=(e,t)=>{let r=[-1,4,1,1,2,2,4,8,-1,1,2,8,4,8,-1,-1,-1,-1,-1,-1,-1,.5,.5][e],n=typeof t=="number"?t:t.reduce((o,i)=>o*i,1);return r>0?Math.ceil(n*r):void 0},vs=e=>{switch(e){case"float16":return typeof Float16Array<"u"?Float16Array:Uint16Array;case"float32":return Float32Array;case"uint8":return Uint8Array;case"int8":return Int8Array;case"uint16":return Uint16Array;case"int16":return Int16Array;case"int32":return Int32Array;case"bool":return Uint8Array;case"float64":return Float64Array;case"uint32":return Uint32Array;case"int64":return BigInt64Array;case"uint64":return BigUint64Array;default:throw new Error(`unsupported type: ${e}`)}},xs=e=>{switch(e){case"verbose":return 0;case"info":return 1;case"warning":return 2;case"error":return 3;case"fatal":return 4;default:throw new Error(`unsupported logging level: ${e}`)}},po=e=>e==="float32"||e==="float16"||e==="int32"||e==="int64"||e==="uint32"||e==="uint8"||e==="bool"||e==="uint4"||e==="int4",mo=e=>e==="float32"||e==="float16"||e==="int32"||e==="int64"||e==="uint32"||e==="uint64"||e==="int8"||e==="uint8"||e==="bool"||e==="uint4"||e==="int4",ks=e=>{switch(e){case"none":return 0;case"cpu":return 1;case"cpu-pinned":return 2;case"texture":return 3;case"gpu-buffer":return 4;case"ml-tensor":return 5;default:throw new Error(`unsupported data location: ${e}`)}}}),ho,Es=ee(()=>{"use strict";lo(),ho=async e=>{if(typeof e=="string"){let t=await fetch(e);if(!t.ok)throw new Error(`failed to load external data file: ${e}`);let r=t.headers.get("Content-Length"),n=r?parseInt(r,10):0;if(n<1073741824)return new Uint8Array(await t.arrayBuffer());{if(!t.body)throw new Error(`failed to load external data file: ${e}, no response body.`);let o=t.body.getReader(),i;try{i=new ArrayBuffer(n)}catch(s){if(s instanceof RangeError){let l=Math.ceil(n/65536);i=new WebAssembly.Memory({initial:l,maximum:l}).buffer}else throw s}let a=0;for(;;){let{done:s,value:l}=await o.read();if(s)break;let f=l.byteLength;new Uint8Array(i,a,f).set(l),a+=f}return new Uint8Array(i,0,n)}}else return e instanceof Blob?new Uint8Array(await e.arrayBuffer()):e instanceof Uint8Array?e:new Uint8Array(e)}}),Wa,go,bo,at,Ha,Qn,_r,wo,yo,Jn,vo,xo,ko,As=ee(()=>{"use strict";ct(),Id(),Dd(),Ns(),Pt(),uo(),Es(),Wa=(e,t)=>{oe()._OrtInit(e,t)!==0&&re("Can't initialize onnxruntime.")},go=async e=>{Wa(e.wasm.numThreads,xs(e.logLevel))},bo=async(e,t)=>{oe().asyncInit?.();let r=e.webgpu.adapter;if(t==="webgpu"){if(typeof navigator>"u"||!navigator.gpu)throw new Error("WebGPU is not supported in current environment");if(r){if(typeof r.limits!="object"||typeof r.features!="object"||typeof r.requestDevice!="function")throw new Error("Invalid GPU adapter set in `env.webgpu.adapter`. It must be a GPUAdapter object.")}else{let n=e.webgpu.powerPreference;if(n!==void 0&&n!=="low-power"&&n!=="high-performance")throw new Error(`Invalid powerPreference setting: "${n}"`);let o=e.webgpu.forceFallbackAdapter;if(o!==void 0&&typeof o!="boolean")throw new Error(`Invalid forceFallbackAdapter setting: "${o}"`);if(r=await navigator.gpu.requestAdapter({powerPreference:n,forceFallbackAdapter:o}),!r)throw new Error('Failed to get GPU adapter. You may need to enable flag "--enable-unsafe-webgpu" if you are using Chrome.')}}if(t==="webnn"&&(typeof navigator>"u"||!navigator.ml))throw new Error("WebNN is not supported in current environment")},at=new Map,Ha=e=>{let t=oe(),r=t.stackSave();try{let n=t.PTR_SIZE,o=t.stackAlloc(2*n);t._OrtGetInputOutputCount(e,o,o+n)!==0&&re("Can't get session input/output count.");let i=n===4?"i32":"i64";return[Number(t.getValue(o,i)),Number(t.getValue(o+n,i))]}finally{t.stackRestore(r)}},Qn=(e,t)=>{let r=oe(),n=r.stackSave(),o=0;try{let i=r.PTR_SIZE,a=r.stackAlloc(2*i);r._OrtGetInputOutputMetadata(e,t,a,a+i)!==0&&re("Can't get session input/output metadata.");let s=Number(r.getValue(a,"*"));o=Number(r.getValue(a+i,"*"));let l=r.HEAP32[o/4];if(l===0)return[s,0];let f=r.HEAPU32[o/4+1],u=[];for(let c=0;c<f;c++){let p=Number(r.getValue(o+8+c*i,"*"));u.push(p!==0?r.UTF8ToString(p):Number(r.getValue(o+8+(c+f)*i,"*")))}return[s,l,u]}finally{r.stackRestore(n),o!==0&&r._OrtFree(o)}},_r=e=>{let t=oe(),r=t._malloc(e.byteLength);if(r===0)throw new Error(`Can't create a session. failed to allocate a buffer of size ${e.byteLength}.`);return t.HEAPU8.set(e,r),[r,e.byteLength]},wo=async(e,t)=>{let r,n,o=oe();Array.isArray(e)?[r,n]=e:e.buffer===o.HEAPU8.buffer?[r,n]=[e.byteOffset,e.byteLength]:[r,n]=_r(e);let i=0,a=0,s=0,l=[],f=[],u=[];try{if([a,l]=await ys(t),t?.externalData&&o.mountExternalData){let k=[];for(let N of t.externalData){let $=typeof N=="string"?N:N.path,x=typeof N=="string"?N:N.data;k.push(ho(x).then(P=>{o.mountExternalData($,P)}))}await Promise.all(k)}for(let k of t?.executionProviders??[])if((typeof k=="string"?k:k.name)==="webnn"){if(o.shouldTransferToMLTensor=!1,typeof k!="string"){let N=k,$=N?.context,x=N?.gpuDevice,P=N?.deviceType,R=N?.powerPreference;$?o.currentContext=$:x?o.currentContext=await o.webnnCreateMLContext(x):o.currentContext=await o.webnnCreateMLContext({deviceType:P,powerPreference:R})}else o.currentContext=await o.webnnCreateMLContext();break}i=await o._OrtCreateSession(r,n,a),o.webgpuOnCreateSession?.(i),i===0&&re("Can't create a session."),o.jsepOnCreateSession?.(),o.currentContext&&(o.webnnRegisterMLContext(i,o.currentContext),o.currentContext=void 0,o.shouldTransferToMLTensor=!0);let[c,p]=Ha(i),g=!!t?.enableGraphCapture,w=[],v=[],E=[],h=[],A=[];for(let k=0;k<c;k++){let[N,$,x]=Qn(i,k);N===0&&re("Can't get an input name."),f.push(N);let P=o.UTF8ToString(N);w.push(P),E.push($===0?{name:P,isTensor:!1}:{name:P,isTensor:!0,type:Or($),shape:x})}for(let k=0;k<p;k++){let[N,$,x]=Qn(i,k+c);N===0&&re("Can't get an output name."),u.push(N);let P=o.UTF8ToString(N);v.push(P),h.push($===0?{name:P,isTensor:!1}:{name:P,isTensor:!0,type:Or($),shape:x})}return at.set(i,[i,f,u,null,g,!1]),[i,w,v,E,h]}catch(c){throw f.forEach(p=>o._OrtFree(p)),u.forEach(p=>o._OrtFree(p)),s!==0&&o._OrtReleaseBinding(s)!==0&&re("Can't release IO binding."),i!==0&&o._OrtReleaseSession(i)!==0&&re("Can't release session."),c}finally{o._free(r),a!==0&&o._OrtReleaseSessionOptions(a)!==0&&re("Can't release session options."),l.forEach(c=>o._free(c)),o.unmountExternalData?.()}},yo=e=>{let t=oe(),r=at.get(e);if(!r)throw new Error(`cannot release session. invalid session id: ${e}`);let[n,o,i,a,s]=r;a&&(s&&t._OrtClearBoundOutputs(a.handle)!==0&&re("Can't clear bound outputs."),t._OrtReleaseBinding(a.handle)!==0&&re("Can't release IO binding.")),t.jsepOnReleaseSession?.(e),t.webnnOnReleaseSession?.(e),t.webgpuOnReleaseSession?.(e),o.forEach(l=>t._OrtFree(l)),i.forEach(l=>t._OrtFree(l)),t._OrtReleaseSession(n)!==0&&re("Can't release session."),at.delete(e)},Jn=async(e,t,r,n,o,i,a=!1)=>{if(!e){t.push(0);return}let s=oe(),l=s.PTR_SIZE,f=e[0],u=e[1],c=e[3],p=c,g,w;if(f==="string"&&(c==="gpu-buffer"||c==="ml-tensor"))throw new Error("String tensor is not supported on GPU.");if(a&&c!=="gpu-buffer")throw new Error(`External buffer must be provided for input/output index ${i} when enableGraphCapture is true.`);if(c==="gpu-buffer"){let h=e[2].gpuBuffer;w=St($t(f),u);{let A=s.jsepRegisterBuffer;if(!A)throw new Error('Tensor location "gpu-buffer" is not supported without using WebGPU.');g=A(n,i,h,w)}}else if(c==="ml-tensor"){let h=e[2].mlTensor;w=St($t(f),u);let A=s.webnnRegisterMLTensor;if(!A)throw new Error('Tensor location "ml-tensor" is not supported without using WebNN.');g=A(n,h,$t(f),u)}else{let h=e[2];if(Array.isArray(h)){w=l*h.length,g=s._malloc(w),r.push(g);for(let A=0;A<h.length;A++){if(typeof h[A]!="string")throw new TypeError(`tensor data at index ${A} is not a string`);s.setValue(g+A*l,$e(h[A],r),"*")}}else{let A=s.webnnIsGraphInput,k=s.webnnIsGraphOutput;if(f!=="string"&&A&&k){let N=s.UTF8ToString(o);if(A(n,N)||k(n,N)){let $=$t(f);w=St($,u),p="ml-tensor";let x=s.webnnCreateTemporaryTensor,P=s.webnnUploadTensor;if(!x||!P)throw new Error('Tensor location "ml-tensor" is not supported without using WebNN.');let R=await x(n,$,u);P(R,new Uint8Array(h.buffer,h.byteOffset,h.byteLength)),g=R}else w=h.byteLength,g=s._malloc(w),r.push(g),s.HEAPU8.set(new Uint8Array(h.buffer,h.byteOffset,w),g)}else w=h.byteLength,g=s._malloc(w),r.push(g),s.HEAPU8.set(new Uint8Array(h.buffer,h.byteOffset,w),g)}}let v=s.stackSave(),E=s.stackAlloc(4*u.length);try{u.forEach((A,k)=>s.setValue(E+k*l,A,l===4?"i32":"i64"));let h=s._OrtCreateTensor($t(f),g,w,E,u.length,ks(p));h===0&&re(`Can't create tensor for input/output. session=${n}, index=${i}.`),t.push(h)}finally{s.stackRestore(v)}},vo=async(e,t,r,n,o,i)=>{let a=oe(),s=a.PTR_SIZE,l=at.get(e);if(!l)throw new Error(`cannot run inference. invalid session id: ${e}`);let f=l[0],u=l[1],c=l[2],p=l[3],g=l[4],w=l[5],v=t.length,E=n.length,h=0,A=[],k=[],N=[],$=[],x=[],P=a.stackSave(),R=a.stackAlloc(v*s),O=a.stackAlloc(v*s),C=a.stackAlloc(E*s),I=a.stackAlloc(E*s);try{[h,A]=ws(i),Rt("wasm prepareInputOutputTensor");for(let _=0;_<v;_++)await Jn(r[_],k,$,e,u[t[_]],t[_],g);for(let _=0;_<E;_++)await Jn(o[_],N,$,e,c[n[_]],v+n[_],g);_t("wasm prepareInputOutputTensor");for(let _=0;_<v;_++)a.setValue(R+_*s,k[_],"*"),a.setValue(O+_*s,u[t[_]],"*");for(let _=0;_<E;_++)a.setValue(C+_*s,N[_],"*"),a.setValue(I+_*s,c[n[_]],"*");a.jsepOnRunStart?.(f),a.webnnOnRunStart?.(f);let T;T=await a._OrtRun(f,O,R,v,I,E,C,h),T!==0&&re("failed to call OrtRun().");let B=[],G=[];Rt("wasm ProcessOutputTensor");for(let _=0;_<E;_++){let z=Number(a.getValue(C+_*s,"*"));if(z===N[_]||x.includes(N[_])){B.push(o[_]),z!==N[_]&&a._OrtReleaseTensor(z)!==0&&re("Can't release tensor.");continue}let W=a.stackSave(),j=a.stackAlloc(4*s),D=!1,U,V=0;try{a._OrtGetTensorData(z,j,j+s,j+2*s,j+3*s)!==0&&re(`Can't access output tensor data on index ${_}.`);let ae=s===4?"i32":"i64",se=Number(a.getValue(j,ae));V=a.getValue(j+s,"*");let me=a.getValue(j+s*2,"*"),Re=Number(a.getValue(j+s*3,ae)),fe=[];for(let le=0;le<Re;le++)fe.push(Number(a.getValue(me+le*s,ae)));a._OrtFree(me)!==0&&re("Can't free memory for tensor dims.");let be=fe.reduce((le,te)=>le*te,1);U=Or(se);let Te=p?.outputPreferredLocations[n[_]];if(U==="string"){if(Te==="gpu-buffer"||Te==="ml-tensor")throw new Error("String tensor is not supported on GPU.");let le=[];for(let te=0;te<be;te++){let J=a.getValue(V+te*s,"*"),Yt=a.getValue(V+(te+1)*s,"*"),br=te===be-1?void 0:Yt-J;le.push(a.UTF8ToString(J,br))}B.push([U,fe,le,"cpu"])}else if(Te==="gpu-buffer"&&be>0){let le=a.jsepGetBuffer;if(!le)throw new Error('preferredLocation "gpu-buffer" is not supported without using WebGPU.');let te=le(V),J=St(se,be);if(J===void 0||!po(U))throw new Error(`Unsupported data type: ${U}`);D=!0,B.push([U,fe,{gpuBuffer:te,download:a.jsepCreateDownloader(te,J,U),dispose:()=>{a._OrtReleaseTensor(z)!==0&&re("Can't release tensor.")}},"gpu-buffer"])}else if(Te==="ml-tensor"&&be>0){let le=a.webnnEnsureTensor,te=a.webnnIsGraphInputOutputTypeSupported;if(!le||!te)throw new Error('preferredLocation "ml-tensor" is not supported without using WebNN.');if(St(se,be)===void 0||!mo(U))throw new Error(`Unsupported data type: ${U}`);if(!te(e,U,!1))throw new Error(`preferredLocation "ml-tensor" for ${U} output is not supported by current WebNN Context.`);let J=await le(e,V,se,fe,!1);D=!0,B.push([U,fe,{mlTensor:J,download:a.webnnCreateMLTensorDownloader(V,U),dispose:()=>{a.webnnReleaseTensorId(V),a._OrtReleaseTensor(z)}},"ml-tensor"])}else if(Te==="ml-tensor-cpu-output"&&be>0){let le=a.webnnCreateMLTensorDownloader(V,U)(),te=B.length;D=!0,G.push((async()=>{let J=[te,await le];return a.webnnReleaseTensorId(V),a._OrtReleaseTensor(z),J})()),B.push([U,fe,[],"cpu"])}else{let le=vs(U),te=new le(be);new Uint8Array(te.buffer,te.byteOffset,te.byteLength).set(a.HEAPU8.subarray(V,V+te.byteLength)),B.push([U,fe,te,"cpu"])}}finally{a.stackRestore(W),U==="string"&&V&&a._free(V),D||a._OrtReleaseTensor(z)}}p&&!g&&(a._OrtClearBoundOutputs(p.handle)!==0&&re("Can't clear bound outputs."),at.set(e,[f,u,c,p,g,!1]));for(let[_,z]of await Promise.all(G))B[_][2]=z;return _t("wasm ProcessOutputTensor"),B}finally{a.webnnOnRunEnd?.(f),a.stackRestore(P),k.forEach(T=>a._OrtReleaseTensor(T)),N.forEach(T=>a._OrtReleaseTensor(T)),$.forEach(T=>a._free(T)),h!==0&&a._OrtReleaseRunOptions(h),A.forEach(T=>a._free(T))}},xo=e=>{let t=oe(),r=at.get(e);if(!r)throw new Error("invalid session id");let n=r[0],o=t._OrtEndProfiling(n);o===0&&re("Can't get an profile file name."),t._OrtFree(o)},ko=e=>{let t=[];for(let r of e){let n=r[2];!Array.isArray(n)&&"buffer"in n&&t.push(n.buffer)}return t}}),Ye,Ne,Mt,er,tr,$r,Xn,Sr,st,lt,Ga,Ts,Ms,$s,Ss,Os,Ls,Rs,_s=ee(()=>{"use strict";ct(),As(),Pt(),fo(),Ye=()=>!!ne.wasm.proxy&&typeof document<"u",Mt=!1,er=!1,tr=!1,Sr=new Map,st=(e,t)=>{let r=Sr.get(e);r?r.push(t):Sr.set(e,[t])},lt=()=>{if(Mt||!er||tr||!Ne)throw new Error("worker not ready")},Ga=e=>{switch(e.data.type){case"init-wasm":Mt=!1,e.data.err?(tr=!0,Xn[1](e.data.err)):(er=!0,Xn[0]()),$r&&(URL.revokeObjectURL($r),$r=void 0);break;case"init-ep":case"copy-from":case"create":case"release":case"run":case"end-profiling":{let t=Sr.get(e.data.type);e.data.err?t.shift()[1](e.data.err):t.shift()[0](e.data.out);break}default:}},Ts=async()=>{if(!er){if(Mt)throw new Error("multiple calls to 'initWasm()' detected.");if(tr)throw new Error("previous call to 'initWasm()' failed.");if(Mt=!0,Ye())return new Promise((e,t)=>{Ne?.terminate(),gs().then(([r,n])=>{try{Ne=n,Ne.onerror=i=>t(i),Ne.onmessage=Ga,Xn=[e,t];let o={type:"init-wasm",in:ne};!o.in.wasm.wasmPaths&&(r||no)&&(o.in.wasm.wasmPaths={wasm:new URL("ort-wasm-simd-threaded.wasm",import.meta.url).href}),Ne.postMessage(o),$r=r}catch(o){t(o)}},t)});try{await co(ne.wasm),await go(ne),er=!0}catch(e){throw tr=!0,e}finally{Mt=!1}}},Ms=async e=>{if(Ye())return lt(),new Promise((t,r)=>{st("init-ep",[t,r]);let n={type:"init-ep",in:{epName:e,env:ne}};Ne.postMessage(n)});await bo(ne,e)},$s=async e=>Ye()?(lt(),new Promise((t,r)=>{st("copy-from",[t,r]);let n={type:"copy-from",in:{buffer:e}};Ne.postMessage(n,[e.buffer])})):_r(e),Ss=async(e,t)=>{if(Ye()){if(t?.preferredOutputLocation)throw new Error('session option "preferredOutputLocation" is not supported for proxy.');return lt(),new Promise((r,n)=>{st("create",[r,n]);let o={type:"create",in:{model:e,options:{...t}}},i=[];e instanceof Uint8Array&&i.push(e.buffer),Ne.postMessage(o,i)})}else return wo(e,t)},Os=async e=>{if(Ye())return lt(),new Promise((t,r)=>{st("release",[t,r]);let n={type:"release",in:e};Ne.postMessage(n)});yo(e)},Ls=async(e,t,r,n,o,i)=>{if(Ye()){if(r.some(a=>a[3]!=="cpu"))throw new Error("input tensor on GPU is not supported for proxy.");if(o.some(a=>a))throw new Error("pre-allocated output tensor is not supported for proxy.");return lt(),new Promise((a,s)=>{st("run",[a,s]);let l=r,f={type:"run",in:{sessionId:e,inputIndices:t,inputs:l,outputIndices:n,options:i}};Ne.postMessage(f,ko(l))})}else return vo(e,t,r,n,o,i)},Rs=async e=>{if(Ye())return lt(),new Promise((t,r)=>{st("end-profiling",[t,r]);let n={type:"end-profiling",in:e};Ne.postMessage(n)});xo(e)}}),eo,Va,Ps,Bd=ee(()=>{"use strict";ct(),_s(),Ns(),lo(),Es(),eo=(e,t)=>{switch(e.location){case"cpu":return[e.type,e.dims,e.data,"cpu"];case"gpu-buffer":return[e.type,e.dims,{gpuBuffer:e.gpuBuffer},"gpu-buffer"];case"ml-tensor":return[e.type,e.dims,{mlTensor:e.mlTensor},"ml-tensor"];default:throw new Error(`invalid data location: ${e.location} for ${t()}`)}},Va=e=>{switch(e[3]){case"cpu":return new ve(e[0],e[2],e[1]);case"gpu-buffer":{let t=e[0];if(!po(t))throw new Error(`not supported data type: ${t} for deserializing GPU tensor`);let{gpuBuffer:r,download:n,dispose:o}=e[2];return ve.fromGpuBuffer(r,{dataType:t,dims:e[1],download:n,dispose:o})}case"ml-tensor":{let t=e[0];if(!mo(t))throw new Error(`not supported data type: ${t} for deserializing MLTensor tensor`);let{mlTensor:r,download:n,dispose:o}=e[2];return ve.fromMLTensor(r,{dataType:t,dims:e[1],download:n,dispose:o})}default:throw new Error(`invalid data location: ${e[3]}`)}},Ps=class{async fetchModelAndCopyToWasmMemory(e){return $s(await ho(e))}async loadModel(e,t){Ot();let r;typeof e=="string"?r=await this.fetchModelAndCopyToWasmMemory(e):r=e,[this.sessionId,this.inputNames,this.outputNames,this.inputMetadata,this.outputMetadata]=await Ss(r,t),Lt()}async dispose(){return Os(this.sessionId)}async run(e,t,r){Ot();let n=[],o=[];Object.entries(e).forEach(c=>{let p=c[0],g=c[1],w=this.inputNames.indexOf(p);if(w===-1)throw new Error(`invalid input '${p}'`);n.push(g),o.push(w)});let i=[],a=[];Object.entries(t).forEach(c=>{let p=c[0],g=c[1],w=this.outputNames.indexOf(p);if(w===-1)throw new Error(`invalid output '${p}'`);i.push(g),a.push(w)});let s=n.map((c,p)=>eo(c,()=>`input "${this.inputNames[o[p]]}"`)),l=i.map((c,p)=>c?eo(c,()=>`output "${this.outputNames[a[p]]}"`):null),f=await Ls(this.sessionId,o,s,a,l,r),u={};for(let c=0;c<f.length;c++)u[this.outputNames[a[c]]]=i[c]??Va(f[c]);return Lt(),u}startProfiling(){}endProfiling(){Rs(this.sessionId)}}}),Cs={};Pr(Cs,{OnnxruntimeWebAssemblyBackend:()=>io,initializeFlags:()=>oo,wasmBackend:()=>Is});var oo,io,Is,Fd=ee(()=>{"use strict";ct(),_s(),Bd(),oo=()=>{(typeof ne.wasm.initTimeout!="number"||ne.wasm.initTimeout<0)&&(ne.wasm.initTimeout=0);let e=ne.wasm.simd;if(typeof e!="boolean"&&e!==void 0&&e!=="fixed"&&e!=="relaxed"&&(console.warn(`Property "env.wasm.simd" is set to unknown value "${e}". Reset it to \`false\` and ignore SIMD feature checking.`),ne.wasm.simd=!1),typeof ne.wasm.proxy!="boolean"&&(ne.wasm.proxy=!1),typeof ne.wasm.trace!="boolean"&&(ne.wasm.trace=!1),typeof ne.wasm.numThreads!="number"||!Number.isInteger(ne.wasm.numThreads)||ne.wasm.numThreads<=0)if(typeof self<"u"&&!self.crossOriginIsolated)ne.wasm.numThreads=1;else{let t=typeof navigator>"u"?wd("node:os").cpus().length:navigator.hardwareConcurrency;ne.wasm.numThreads=Math.min(4,Math.ceil((t||1)/2))}},io=class{async init(e){oo(),await Ts(),await Ms(e)}async createInferenceSessionHandler(e,t){let r=new Ps;return await r.loadModel(e,t),r}},Is=new io});ct();ct();ct();var Ud="1.30.0";{let e=(Fd(),to(Cs)).wasmBackend;Lr("cpu",e,10),Lr("wasm",e,10)}Object.defineProperty(ne.versions,"web",{value:Ud,enumerable:!0});var jd=1e-6;async function Ds(e,t,r){Object.assign(ne.wasm,{wasmBinary:e,numThreads:1,proxy:!1});let n=await Cr.create(t,{executionProviders:["wasm"],graphOptimizationLevel:"all"}),o=r.table.rows.reduce((s,l)=>l.name==="photometry"?s:s+l.size,0),i=r.filters.curves;return async function(l){let f=await n.run(a(l,r,o)),u=l.map((c,p)=>Wd(f,p,c,r));for(let c of Object.values(f))c.dispose();return u};function a(s,l,f){let u=s.length,c=i.length,p={};for(let v of["values","seen","error","limit"])p[v]=new Float32Array(u*f),p[`filter_${v}`]=new Float32Array(u*c);s.forEach(({inputs:v,mask:E},h)=>{for(let A=0;A<E.length;A++){if(!E[A]||Number.isNaN(v.values[A]))continue;let[k,N]=A<f?["",h*f+A]:["filter_",h*c+A-f];p[`${k}values`][N]=v.values[A],p[`${k}seen`][N]=1,p[`${k}error`][N]=v.error[A],p[`${k}limit`][N]=v.limit[A]}});let g=(v,E)=>new ve("float32",v,E),w={};for(let v of["values","seen","error","limit"])w[v]=g(p[v],[u,f]);if(l.has_trust&&(w.trust=new ve("int64",new BigInt64Array(u).fill(BigInt(l.trust)),[u])),!l.knows_filters)return w;for(let v of["values","seen","error","limit"])w[`filter_${v}`]=g(p[`filter_${v}`],[u,c]);return w.filter_curves=g(Float32Array.from(i.flat()),[c,i[0].length]),w.filter_zero_points=g(Float32Array.from(l.filters.zero_points),[c]),w.filter_floors=g(Float32Array.from(l.filters.floors),[c]),w}}function Wd(e,t,{inputs:r,mask:n},o){let{table:i,scalars:a,ranges:s,normal_quantiles:l}=o,f=l.length,u=new Float32Array(i.size*f);for(let v of i.rows){let E=e[v.is_vector?v.name:"scalars"].data,h=v.size*f;u.set(E.subarray(t*h,(t+1)*h),v.start*f)}let c=e.densities.data,p=e.densities.dims[3],g={};a.forEach((v,E)=>{let[h,A,k]=[0,1,2].map(x=>{let P=((t*a.length+E)*3+x)*p;return c.slice(P,P+p)}),[N,$]=s[v];g[v]={weights:h,means:A,sigmas:k,low:N,high:$}});for(let v=0;v<i.size;v++)if(!(!n[v]||r.limit[v]||Number.isNaN(r.values[v])))for(let E=0;E<f;E++)u[v*f+E]=r.values[v]+r.error[v]*l[E];let w=i.rows.find(v=>!v.is_vector);return a.forEach((v,E)=>{let h=w.start+E;if(!n[h]||r.limit[h]||Number.isNaN(r.values[h]))return;let A=g[v];A.weights.fill(0)[0]=1,A.means.fill(r.values[h]),A.sigmas.fill(Math.max(r.error[h],jd*(A.high-A.low)))}),{quantiles:u,densities:g}}var Hd=/^([A-Za-z_][A-Za-z0-9_]*)(?:\[([^\]]*)\])?$/;var ze=class extends Error{},Gd=e=>new Uint8Array(e.size),No=e=>new Uint8Array(e.size).fill(1);function Ze(e,t){for(let n of e.rows){if(n.name===t)return{row:n,start:n.start,stop:n.start+n.size};if(!n.is_vector&&n.names.includes(t)){let o=n.start+n.names.indexOf(t);return{row:n,start:o,stop:o+1}}}let r=e.rows.flatMap(n=>n.is_vector?[n.name]:[n.name,...n.names]);throw new ze(`there is no '${t}'; there are ${r.join(", ")}.`)}function Ke(e,t,r,n,o=null){let{row:i,start:a,stop:s}=Ze(e,r),l=Uint8Array.from(t);for(let f=a;f<s;f++)(o===null||Fs(i,o,f-i.start))&&(l[f]=n?1:0);return l}function ut(e,t,r,n=null){let{row:o,start:i,stop:a}=Ze(e,r);for(let s=i;s<a;s++)if(t[s]&&(n===null||Fs(o,n,s-o.start)))return!0;return!1}function Fs(e,t,r){if(e.extent===null)return t.includes(e.names[r]);let[n,o]=t;return e.axis[r]>=n&&(e.axis[r]<o||o>=e.extent[1])}function dt(e,t,r=!1){return Us(e,t,r).map(([n,o])=>[e.edges[n],e.edges[o]])}function Us(e,t,r=!1){let n=[];for(let o=0;o<e.size;o++){if(!!t[e.start+o]===r)continue;let i=n.at(-1);i&&i[1]===o?i[1]=o+1:n.push([o,o+1])}return n}var Ct=(e,t)=>e.every((r,n)=>r===t[n]);function Qe(e,t){let r=t.split(/\s+/).filter(Boolean);if(r.join()==="all")return No(e);let n=Gd(e);for(let o of r.join()==="nothing"?[]:r){let i=Hd.exec(o);if(!i)throw new ze(`cannot read '${o}' in the mask '${t}'; write a name, or name[start:stop].`);let[,a,s]=i;if(s===void 0)n=Ke(e,n,a,!0);else for(let l of s.split(","))n=Ke(e,n,a,!0,Vd(e,a,l))}return n}function Vd(e,t,r){let{row:n}=Ze(e,t),{extent:o}=n;if(n.name!==t)throw new ze(`'${t}' is one number; it is seen or hidden whole, without a span.`);if(o===null){if(n.names.includes(r.trim()))return[r.trim()];throw new ze(`'${r.trim()}' is none of the values of ${t}: ${n.names.join(", ")}.`)}let i=r.split(":").map(f=>f.trim()),[a,s]=o.map((f,u)=>i[u]===""?f:Number(i[u]));if(i.length===2&&o[0]<=a&&a<s&&s<=o[1])return[a,s];throw new ze(`'${r}' is no span of ${t}; allowed: ${o[0]} to ${o[1]} ${n.unit}, start:stop.`)}function pt(e,t){if(t.every(Boolean))return"all";let r=[];for(let n of e.rows){let o=t.subarray(n.start,n.start+n.size);if(!o.some(Boolean))continue;let i=n.names.filter((a,s)=>o[s]);o.every(Boolean)?r.push(n.name):n.is_vector?n.extent===null?r.push(`${n.name}[${i.join()}]`):r.push(`${n.name}[${Us(n,t).map(([a,s])=>qd(n,a,s)).join()}]`):r.push(...i)}return r.join(" ")||"nothing"}function qd({axis:e,extent:t,size:r},n,o){let[i,a]=t;return`${n===0?String(i):Bs(e[n-1],e[n],a)}:${o===r?"":Bs(e[o-1],e[o],a)}`}function Bs(e,t,r){let n=t<r?t:(e+t)/2;for(let o=-6;o<12;o++){let i=10**-o,a=(Math.floor(n/i+1e-9)*i).toFixed(Math.max(o,0));if(e<Number(a)&&Number(a)<=n)return a}return String(n)}async function Ir(e){let t=new Blob([e]).stream().pipeThrough(new DecompressionStream("gzip"));return new Uint8Array(await new Response(t).arrayBuffer())}var zs=`.bar {
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
`;function L(e,t={},...r){let n=document.createElement(e);for(let[o,i]of Object.entries(t))n.setAttribute(o,i);return n.append(...r),n}function _e(e,t){for(let[r,n]of Object.entries(t))e.style.setProperty(`--${r}`,n)}function Ee(e){let t=e.closest(".mosaic-explorer");if(t)return t;let r=e.getRootNode();return r instanceof ShadowRoot?Ee(r.host):document}function js(e){let t=Ee(e);(t===document?document.documentElement:t).requestFullscreen?.().catch(()=>{})}var Kd=1500;function Ws(e,t){let r=e.actions.map(([u,c,p,g])=>{let w=L("button",{type:"button","aria-label":p,title:g,"data-act":u},c);return w.addEventListener("click",()=>{w.getAttribute("aria-disabled")!=="true"&&(u==="link"?Zd(w,c):t.send(u),u==="stage"&&js(w))}),w}),n=L("span",{class:"galaxy-facts"}),o=L("button",{type:"button",class:"clear-filter","data-act":"clear"});o.addEventListener("click",()=>t.send("clear"));let i=L("code"),a=L("span",{class:"mosaic-mask",role:"status","aria-live":"polite"},"seen: ",i),s=L("nav",{"aria-label":"galaxies"},...r),l=L("div",{class:"bar"},s,n,o,a),f={summary(u){n.replaceChildren(L("b",{},u.name),...u.words.map(c=>L("span",{},c))),i.textContent=i.title=u.mask,o.hidden=!u.filter,o.replaceChildren(L("span",{},u.filter)," ×"),o.title=`clear filter: ${u.filter}`,o.setAttribute("aria-label",o.title)},idle(u){for(let c of r){let p=u.includes(c.dataset.act??"");c.setAttribute("aria-disabled",String(p))}},labels(u){r.forEach((c,p)=>{let[g,w]=e.actions[p];c.textContent=u[g]??w})},dark(u){l.classList.toggle("dark",u)}};return f.summary(e.summary),f.idle(e.idle),f.labels(e.labels),f.dark(e.dark),{element:l,changes:f}}async function Zd(e,t){try{await navigator.clipboard.writeText(window.location.href),e.textContent="copied"}catch{e.textContent="copy it from the address"}setTimeout(()=>{e.textContent=t},Kd)}var Hs=4,Qd=200,Jd=4,Eo=["shown","off"];function Vs(e,t,r,n){let{table:o}=e.about,i=[r],a=0,s=null,l=[],f=h=>{for(let A of l)A(h)},u={table:o,get now(){return i[a]},get drawn(){return s??i[a]},get canUndo(){return a>0},get canRedo(){return a<i.length-1},follow(h){l.push(h)},go(h){s=null;let A={...i[a],...h};Xd(A,i[a])||(i=[...i.slice(0,a+1),A].slice(-Qd),a=i.length-1),f(!1)},drag(h){s=h&&{...i[a],...h},f(!0)},undo:()=>c(-1),redo:()=>c(1),open:h=>u.go({row:h,edits:[]}),next:h=>u.open((i[a].row+h+t.n)%t.n),random:()=>u.open(Math.floor(Math.random()*t.n)),pin(){let{pins:h,mask:A}=i[a];h.some(k=>Ct(k,A))||(h.length===Hs?n(`${Hs} masks are pinned already; take one away first.`):u.go({pins:[...h,A]}))},unpin(h){let{pins:A,reference:k}=i[a],N=k===h+1?0:k-+(k>h+1);u.go({pins:A.filter(($,x)=>x!==h),reference:N})},toggle(h,A){let{mask:k}=i[a];u.go({mask:Ke(o,k,h,!ut(o,k,h,A),A)})},textOf:h=>pt(o,h),receive(h,A){h.act==="drag"?g(h,A):h.act==="tap"?v(h.at,A):h.act==="cancel"?u.drag(null):h.act==="toggle"?u.toggle(h.row,[h.name]):h.act==="edit"?p({...E(h.name,h.value)},h.phase):h.act in{frame:0,time:0,sfr:0}&&u.go({[h.act]:h[h.act]})},edit(h,A,k){p(h===null?{edits:[]}:E(h,A),k?"move":"end")},reveal:()=>u.go({truth:Eo[i[a].truth===Eo[0]?1:0]})};function c(h){i[a+h]&&(a+=h,s=null,f(!1))}function p(h,A){A==="move"?u.drag(h):A==="end"&&u.go(h)}function g({from:h,to:A,show:k,phase:N},$){let{mask:x}=i[a],P=$.flatMap(O=>{let C=w(O,h,A);return C?[{name:O,part:C}]:[]}),R=!!k||!P.some(({name:O,part:C})=>ut(o,x,O,C));for(let{name:O,part:C}of P)x=Ke(o,x,O,R,C);p({mask:x},N)}function w(h,A,k){let{row:N}=Ze(o,h);if(N.extent===null){let P=N.names.filter((R,O)=>N.axis[O]>=A&&N.axis[O]<k);return P.length?P:null}let[$,x]=[Math.max(A,N.extent[0]),Math.min(k,N.extent[1])];return $<x?[$,x]:null}function v(h,A){let{mask:k}=i[a];for(let N of A){let{row:$}=Ze(o,N);if($.extent!==null)for(let[x,P]of dt($,k,!0))x<=h&&h<P&&(k=Ke(o,k,N,!0,[x,P]))}u.go({mask:k})}function E(h,A){let k=e.editable.find(C=>C.name===h);if(!k)return{};let N=i[a].edits.filter(([C])=>C!==h);if(A===null)return{edits:N};let[$,x]=k.allowed;if(!(A>=$&&A<=x))return n(`${h} cannot be ${A}; allowed: ${$} to ${x}.`),{};let P=Uint8Array.from(i[a].mask);P[k.place]=1;let R=e.editable.map(C=>C.name);return{edits:[...N,[h,Number(A.toFixed(Jd))]].sort((C,I)=>R.indexOf(C[0])-R.indexOf(I[0])),mask:P}}return u}function Xd(e,t){return Gs(e)===Gs(t)}var Gs=e=>JSON.stringify({...e,mask:[...e.mask],pins:e.pins.map(t=>[...t])});function qs({about:e,vectors:t},r,n=No(e.table)){let o={};for(let i of t.panels)for(let a of i.choices??[])o[a.field]=Object.keys(a.options)[0];return{row:0,mask:n,noise:r,edits:[],pins:[],reference:0,truth:Eo[0],scalar:e.scalars[0],frame:o.frame??"",time:o.time??"",sfr:o.sfr??""}}var Ys=`.vectors {
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
`;var Ks=`.derived {
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
`;var rp="mosaic-ask",Zs="mosaic-scenes";function It(e,t,r=()=>{}){let n={explorer:Ee(e),message:t,done:r};return!window.dispatchEvent(new CustomEvent(rp,{cancelable:!0,detail:n}))}function Dt(e,t){let r=n=>{let{explorer:o,scenes:i}=n.detail;o===Ee(e)&&t(i)};return window.addEventListener(Zs,r),()=>window.removeEventListener(Zs,r)}var np={start:"start",left:"start",center:"middle",right:"end",end:"end"},op={middle:"0.35em",top:"0.8em",hanging:"0.8em",alphabetic:"0",ideographic:"0",bottom:"0"},ip=6.2,Qs=["fillStyle","strokeStyle","lineWidth","globalAlpha","font","textAlign","textBaseline","dash","turn","clipping"],Dr=class{fillStyle="#000";strokeStyle="#000";lineWidth=1;globalAlpha=1;font="12px sans-serif";textAlign="start";textBaseline="alphabetic";lineJoin="miter";parts=[];path="";dash=[];turn="";clipping="";clips=0;stack=[];constructor(t,r){this.width=t,this.height=r}save(){this.stack.push(Qs.map(t=>this[t]))}restore(){Object.assign(this,Object.fromEntries((this.stack.pop()??[]).map((t,r)=>[Qs[r],t])))}beginPath(){this.path=""}moveTo(t,r){this.path+=`M${t.toFixed(2)} ${r.toFixed(2)}`}lineTo(t,r){this.path+=`${this.path?"L":"M"}${t.toFixed(2)} ${r.toFixed(2)}`}closePath(){this.path+="Z"}rect(t,r,n,o){this.path+=`M${t} ${r}h${n}v${o}h${-n}Z`}arc(t,r,n){this.path+=`M${t-n} ${r}a${n} ${n} 0 1 0 ${2*n} 0a${n} ${n} 0 1 0 ${-2*n} 0`}setLineDash(t){this.dash=t}translate(t,r){this.turn+=`translate(${t} ${r})`}rotate(t){this.turn+=`rotate(${t*180/Math.PI})`}clip(){let t=`clip${++this.clips}`;this.parts.push(`<clipPath id="${t}"><path d="${this.path}"/></clipPath>`),this.clipping=` clip-path="url(#${t})"`}put(t,r=""){let n=this.turn?` transform="${this.turn}"`:"",o=this.globalAlpha<1?` opacity="${this.globalAlpha}"`:"";this.parts.push(`<${t}${n}${o}${this.clipping}${r?`>${r}</text>`:"/>"}`)}stroke(){let t=this.dash.length?` stroke-dasharray="${this.dash}"`:"",r=`fill="none" stroke="${this.strokeStyle}" stroke-width="${this.lineWidth}"${t} stroke-linejoin="round"`;this.put(`path d="${this.path}" ${r}`)}fill(){this.put(`path d="${this.path}" fill="${this.fillStyle}"`)}fillRect(t,r,n,o){this.put(`rect x="${t}" y="${r}" width="${n}" height="${o}" fill="${this.fillStyle}"`)}fillText(t,r,n){let[,o,i]=/(bold |600 )?([\d.]+px)/.exec(this.font)??["","","12px"],a=t.replace(/&/g,"&amp;").replace(/</g,"&lt;"),s=`x="${r}" y="${n}" dy="${op[this.textBaseline]}" text-anchor="${np[this.textAlign]}"`,l=`font-family="Helvetica, Arial, sans-serif" font-size="${i}"${o?' font-weight="600"':""}`;this.put(`text ${s} fill="${this.fillStyle}" ${l}`,a)}measureText(t){return{width:ip*t.length}}text(){return`<svg xmlns="http://www.w3.org/2000/svg" ${`width="${this.width}" height="${this.height}" viewBox="0 0 ${this.width} ${this.height}"`}>${this.parts.join("")}</svg>`}};var Br="mosaic-reproduce",Js=26;async function Fr(e,t,r,n,o,i){let a=n+Js,s=u=>{u.fillStyle=o.ground,u.fillRect(0,0,r,a),u.font="600 13px Roboto, Helvetica, Arial, sans-serif",u.fillStyle=o.ink,u.textBaseline="middle",u.textAlign="left",u.fillText(t,12,14),u.save(),u.translate(0,Js),i(u),u.restore()};if(e==="svg"){let u=new Dr(r,a);return s(u),new Blob([u.text()],{type:"image/svg+xml"})}let l=Object.assign(document.createElement("canvas"),{width:2*r,height:2*a}),f=l.getContext("2d");return f.scale(2,2),s(f),new Promise(u=>l.toBlob(u,"image/png"))}function Bt(e,t,r){let n=`Reproduce this: ${t}`,o=L("button",{type:"button",class:"more",title:n,"aria-label":n},"⋯"),i={bubbles:!0,composed:!0,detail:{panel:e,figure:r}};return o.addEventListener("click",()=>o.dispatchEvent(new CustomEvent(Br,i))),o}function Xs(e){return Math.abs(e=Math.round(e))>=1e21?e.toLocaleString("en").replace(/,/g,""):e.toString(10)}function mt(e,t){if(!isFinite(e)||e===0)return null;var r=(e=t?e.toExponential(t-1):e.toExponential()).indexOf("e"),n=e.slice(0,r);return[n.length>1?n[0]+n.slice(2):n,+e.slice(r+1)]}function Pe(e){return e=mt(Math.abs(e)),e?e[1]:NaN}function el(e,t){return function(r,n){for(var o=r.length,i=[],a=0,s=e[0],l=0;o>0&&s>0&&(l+s+1>n&&(s=Math.max(1,n-l)),i.push(r.substring(o-=s,o+s)),!((l+=s+1)>n));)s=e[a=(a+1)%e.length];return i.reverse().join(t)}}function tl(e){return function(t){return t.replace(/[0-9]/g,function(r){return e[+r]})}}var ap=/^(?:(.)?([<>=^]))?([+\-( ])?([$#])?(0)?(\d+)?(,)?(\.\d+)?(~)?([a-z%])?$/i;function Ce(e){if(!(t=ap.exec(e)))throw new Error("invalid format: "+e);var t;return new Ur({fill:t[1],align:t[2],sign:t[3],symbol:t[4],zero:t[5],width:t[6],comma:t[7],precision:t[8]&&t[8].slice(1),trim:t[9],type:t[10]})}Ce.prototype=Ur.prototype;function Ur(e){this.fill=e.fill===void 0?" ":e.fill+"",this.align=e.align===void 0?">":e.align+"",this.sign=e.sign===void 0?"-":e.sign+"",this.symbol=e.symbol===void 0?"":e.symbol+"",this.zero=!!e.zero,this.width=e.width===void 0?void 0:+e.width,this.comma=!!e.comma,this.precision=e.precision===void 0?void 0:+e.precision,this.trim=!!e.trim,this.type=e.type===void 0?"":e.type+""}Ur.prototype.toString=function(){return this.fill+this.align+this.sign+this.symbol+(this.zero?"0":"")+(this.width===void 0?"":Math.max(1,this.width|0))+(this.comma?",":"")+(this.precision===void 0?"":"."+Math.max(0,this.precision|0))+(this.trim?"~":"")+this.type};function rl(e){e:for(var t=e.length,r=1,n=-1,o;r<t;++r)switch(e[r]){case".":n=o=r;break;case"0":n===0&&(n=r),o=r;break;default:if(!+e[r])break e;n>0&&(n=0);break}return n>0?e.slice(0,n)+e.slice(o+1):e}var nr;function nl(e,t){var r=mt(e,t);if(!r)return nr=void 0,e.toPrecision(t);var n=r[0],o=r[1],i=o-(nr=Math.max(-8,Math.min(8,Math.floor(o/3)))*3)+1,a=n.length;return i===a?n:i>a?n+new Array(i-a+1).join("0"):i>0?n.slice(0,i)+"."+n.slice(i):"0."+new Array(1-i).join("0")+mt(e,Math.max(0,t+i-1))[0]}function Ao(e,t){var r=mt(e,t);if(!r)return e+"";var n=r[0],o=r[1];return o<0?"0."+new Array(-o).join("0")+n:n.length>o+1?n.slice(0,o+1)+"."+n.slice(o+1):n+new Array(o-n.length+2).join("0")}var To={"%":(e,t)=>(e*100).toFixed(t),b:e=>Math.round(e).toString(2),c:e=>e+"",d:Xs,e:(e,t)=>e.toExponential(t),f:(e,t)=>e.toFixed(t),g:(e,t)=>e.toPrecision(t),o:e=>Math.round(e).toString(8),p:(e,t)=>Ao(e*100,t),r:Ao,s:nl,X:e=>Math.round(e).toString(16).toUpperCase(),x:e=>Math.round(e).toString(16)};function Mo(e){return e}var ol=Array.prototype.map,il=["y","z","a","f","p","n","µ","m","","k","M","G","T","P","E","Z","Y"];function al(e){var t=e.grouping===void 0||e.thousands===void 0?Mo:el(ol.call(e.grouping,Number),e.thousands+""),r=e.currency===void 0?"":e.currency[0]+"",n=e.currency===void 0?"":e.currency[1]+"",o=e.decimal===void 0?".":e.decimal+"",i=e.numerals===void 0?Mo:tl(ol.call(e.numerals,String)),a=e.percent===void 0?"%":e.percent+"",s=e.minus===void 0?"−":e.minus+"",l=e.nan===void 0?"NaN":e.nan+"";function f(c,p){c=Ce(c);var g=c.fill,w=c.align,v=c.sign,E=c.symbol,h=c.zero,A=c.width,k=c.comma,N=c.precision,$=c.trim,x=c.type;x==="n"?(k=!0,x="g"):To[x]||(N===void 0&&(N=12),$=!0,x="g"),(h||g==="0"&&w==="=")&&(h=!0,g="0",w="=");var P=(p&&p.prefix!==void 0?p.prefix:"")+(E==="$"?r:E==="#"&&/[boxX]/.test(x)?"0"+x.toLowerCase():""),R=(E==="$"?n:/[%p]/.test(x)?a:"")+(p&&p.suffix!==void 0?p.suffix:""),O=To[x],C=/[defgprs%]/.test(x);N=N===void 0?6:/[gprs]/.test(x)?Math.max(1,Math.min(21,N)):Math.max(0,Math.min(20,N));function I(T){var B=P,G=R,_,z,W;if(x==="c")G=O(T)+G,T="";else{T=+T;var j=T<0||1/T<0;if(T=isNaN(T)?l:O(Math.abs(T),N),$&&(T=rl(T)),j&&+T==0&&v!=="+"&&(j=!1),B=(j?v==="("?v:s:v==="-"||v==="("?"":v)+B,G=(x==="s"&&!isNaN(T)&&nr!==void 0?il[8+nr/3]:"")+G+(j&&v==="("?")":""),C){for(_=-1,z=T.length;++_<z;)if(W=T.charCodeAt(_),48>W||W>57){G=(W===46?o+T.slice(_+1):T.slice(_))+G,T=T.slice(0,_);break}}}k&&!h&&(T=t(T,1/0));var D=B.length+T.length+G.length,U=D<A?new Array(A-D+1).join(g):"";switch(k&&h&&(T=t(U+T,U.length?A-G.length:1/0),U=""),w){case"<":T=B+T+G+U;break;case"=":T=B+U+T+G;break;case"^":T=U.slice(0,D=U.length>>1)+B+T+G+U.slice(D);break;default:T=U+B+T+G;break}return i(T)}return I.toString=function(){return c+""},I}function u(c,p){var g=Math.max(-8,Math.min(8,Math.floor(Pe(p)/3)))*3,w=Math.pow(10,-g),v=f((c=Ce(c),c.type="f",c),{suffix:il[8+g/3]});return function(E){return v(w*E)}}return{format:f,formatPrefix:u}}var zr,xe,jr;$o({thousands:",",grouping:[3],currency:["$",""]});function $o(e){return zr=al(e),xe=zr.format,jr=zr.formatPrefix,zr}function So(e){return Math.max(0,-Pe(Math.abs(e)))}function Oo(e,t){return Math.max(0,Math.max(-8,Math.min(8,Math.floor(Pe(t)/3)))*3-Pe(Math.abs(e)))}function Lo(e,t){return e=Math.abs(e),t=Math.abs(t)-e,Math.max(0,Pe(t)-Pe(e))+1}var sp=xe(",.0f"),lp=xe(".4~f"),fp=[0,1,2,3,4,5,6].map(e=>xe(`.${e}f`)),cp=[0,1,2,3,4,5,6].map(e=>xe(`+.${e}f`)),pe=e=>Math.abs(e)>=1e3?sp(e):lp(e),ie=(e,t=2)=>fp[t](e),or=(e,t=2)=>cp[t](e+0),sl=xe(",.3~r"),ll=xe("+,.3~r");function ht(e,t=2){if(!(e>0))return t;let r=Math.floor(Math.log10(e));return Math.min(Math.max((e/10**r<2?1:0)-r,t),6)}var up="–";function cl(e){let{spec:t}=e,r=t.quantities.map(({name:p,label:g,unit:w,meaning:v})=>{let E=L("span",{class:"value"}),h=L("span",{class:"truth"});return{item:L("div",{class:"quantity",title:v,"data-quantity":p},`${g} `,E,h),value:E,truth:h,unit:w}}),n=`about: ${t.title}`,o=L("button",{type:"button",popovertarget:"meaning","aria-label":n},"(?)"),i=[t.meaning,...t.quantities.map(({label:p,meaning:g})=>`${p}: ${g}`)],a=L("div",{id:"meaning",popover:"auto",role:"note","aria-label":n});a.append(...i.map(p=>L("p",{},p)));let s=L("div",{class:"buttons"},o,a,Bt(t.panel,t.title)),l=L("div",{class:"quantities"},...r.map(({item:p})=>p)),f=L("section",{class:"derived","aria-label":t.title},l,s),u={numbers(p){r.forEach(({item:g,value:w,truth:v,unit:E},h)=>{let A=p[h];A&&(g.classList.toggle("is-seen",A.seen),w.textContent=fl(A.of_medians,E),v.textContent=A.seen||Number.isNaN(A.truth)?"":`${t.truth} ${fl(A.truth,E)}`)})},dark(p){_e(f,e.colours[p?"dark":"light"])}};u.numbers(e.numbers),u.dark(e.dark);let c=Dt(f,p=>u.numbers(p.derived));return{element:f,changes:u,destroy:c}}function fl(e,t){return Number.isNaN(e)?up:[ie(e),t].filter(Boolean).join(" ")}var ul=`.scalars {
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
`;var Wr=.7,dl=1.06;function Ro(e,t){return e.is_filters?{...e,...t}:e}function ml(e,t){if(!t.names.length)return{...e,rows:e.rows.filter(n=>!n.is_filters)};if(e.observed_range)return{...e,observed_range:pl(e.observed_range,t)};if(!e.rows.some(n=>n.is_filters))return e;let r=e.rows.map(n=>Ro(n,t));return{...e,rows:r,x_range:pl(e.x_range,t)}}function pl([e,t],{low:r,high:n}){let[o,i]=[Math.min(...r)/dl,Math.max(...n)*dl];return[Math.min(e,o),Math.max(t,i)]}function Je(e){return e.is_filters===!0&&"titles"in e}function hl({titles:e,axis:t,low:r,high:n},o){let[i,a,s]=[t[o],r[o],n[o]].map(l=>pe(Number(l.toPrecision(3))));return`${e[o]}, ${i} µm (${a} to ${s})`}var pp="linear",_o={lookback:"lookback",age:"age"};function Hr({times:e,today:t=0},{time:r,observed_at:n}){return e?r===_o.lookback?t:r===_o.age&&!Number.isNaN(n)?n:null:null}function gl(e,t){return Hr(e,t)===null?e.x_label:e.times?.[t.time]??e.x_label}function bl(e,t,r,n){let o=Hr(e,t);if(o===null)return null;let i=Math.abs(o-r),a=`${Number(i.toPrecision(3))} ${n}`;return t.time===_o.lookback?`${a} ago`:`${a} ${r<=o?"before":"after"} it is observed`}function wl(e){if(!e.linear)return e;let{y_label:t,unit:r}=e.linear;return{...e,y_label:t,error_unit:r,rows:e.rows.map(n=>({...n,unit:r})),is_linear:!0}}function yl(e){let t=Object.entries(e).map(([r,n])=>[r,n.map(o=>10**o)]);return Object.fromEntries(t)}var Ft=e=>e.sfr===pp;var Ae="12px Roboto, Helvetica, Arial, sans-serif",gt="11px Roboto, Helvetica, Arial, sans-serif";function bt(e){return ArrayBuffer.isView(e)?new Float32Array(e.buffer,e.byteOffset,e.length):Float32Array.from(e)}function Gr(e,t,r,n=1){let o=n*(window.devicePixelRatio||1),[i,a]=[Math.round(t*o),Math.round(r*o)];(e.width!==i||e.height!==a)&&Object.assign(e,{width:i,height:a});let s=e.getContext("2d");return s.setTransform(o,0,0,o,0,0),s.clearRect(0,0,t,r),s}function vl(e,t,r,n){let o=0,i=new ResizeObserver(()=>{!e.clientWidth||e.clientWidth===o||(o=e.clientWidth,Object.assign(t.style,{width:`${o}px`,height:`${r}px`}),n())});return i.observe(e),{get width(){return o},destroy:()=>i.disconnect()}}function ke(e,t,r){e.save(),e.beginPath(),e.rect(t.left,t.top,t.right-t.left,t.bottom-t.top),e.clip(),r(),e.restore()}function Vr(e,t,r,n){e.save(),e.translate(r,n),e.rotate(-Math.PI/2),e.textAlign="center",e.fillText(t,0,0),e.restore()}var ir=[[],[7,3],[2,3],[8,3,2,3]],Po=9,mp=[4,3],kl=[1.5,3],xl=10,wt=4.5;function Nl(e,t,r,n,o){let i=Math.max(r,t.left-1),a=Math.min(n,t.right+1);a>i&&ke(e,{...t,left:i,right:a},()=>{e.globalAlpha=.1,e.fillStyle=o.hidden,e.fillRect(i,t.top,a-i,t.bottom-t.top),e.globalAlpha=.3,e.strokeStyle=o.hidden,e.lineWidth=1,e.setLineDash([]),e.beginPath();let s=t.bottom-t.top;for(let l=Math.floor((i-s)/Po)*Po;l<a;l+=Po)e.moveTo(l,t.bottom),e.lineTo(l+s,t.top);e.stroke()})}function Ut(e,t,r,n,o,i,a=[]){e.strokeStyle=o,e.lineWidth=i,e.lineJoin="round",e.setLineDash(a),e.beginPath();let s=!1;for(let l=0;l<r.length;l++){let f=r[l];if(Number.isNaN(f))s=!1;else if(s)e.lineTo(t[l],n(f));else{let u=Number.isNaN(r[l+1]);e.moveTo(t[l]-(u?1:0),n(f)),u&&e.lineTo(t[l]+1,n(f)),s=!0}}e.stroke()}function Co(e,t,r,n,o,i,a){let s=Number.isNaN(a)?t.length:t.findIndex(f=>f>a),l=s<0?t.length:s;Ut(e,t.subarray(0,l),r.subarray(0,l),n,o,i),l<t.length&&Ut(e,t.subarray(Math.max(l-1,0)),r.subarray(Math.max(l-1,0)),n,o,i,mp)}function Io(e,t,r,n,o,i,a){e.globalAlpha=a,e.fillStyle=i,e.beginPath();for(let s=0;s<r.length;s++){if(Number.isNaN(r[s]))continue;let l=s;for(;l<r.length&&!Number.isNaN(r[l]);)l++;e.moveTo(t[s],o(n[s]));for(let f=s+1;f<l;f++)e.lineTo(t[f],o(n[f]));for(let f=l-1;f>=s;f--)e.lineTo(t[f],o(r[f]));e.closePath(),s=l}e.fill(),e.globalAlpha=1}function El(e,t,{median:r,low:n,high:o},i,a,s,l=1){let f=s?(s%2?-1:1)*(3+3*Math.ceil(s/2)):0,u=(s?4.5:9)*l,c=(s?3.5:5)*l;for(let p=0;p<r.length;p++){if(Number.isNaN(r[p]))continue;let g=t[p]+f;e.globalAlpha=s?.5:.35,e.fillStyle=a,Number.isNaN(n[p])||e.fillRect(g-u/2,Math.min(i(n[p]),i(o[p])),u,Math.abs(i(o[p])-i(n[p]))),e.globalAlpha=1;let w=i(r[p]);e.beginPath(),e.moveTo(g,w-c),e.lineTo(g+c,w),e.lineTo(g,w+c),e.lineTo(g-c,w),e.closePath(),e.fill()}}function Do(e,t,r,n,o,i,a){for(let s=0;s<r.length;s++)Number.isNaN(r[s])||(e.beginPath(),e.arc(t[s],n(r[s]),o,0,2*Math.PI),e.fillStyle=i,e.fill(),o>3&&qr(e,t[s],n(r[s]),o,a,1))}function qr(e,t,r,n,o,i){e.beginPath(),e.arc(t,r,n,0,2*Math.PI),e.setLineDash([]),e.strokeStyle=o,e.lineWidth=i,e.stroke()}function Al(e,t,r,n,o){e.strokeStyle=o.mark,e.lineWidth=1.5,e.setLineDash([5,4]),e.beginPath(),e.moveTo(r,t.top),e.lineTo(r,t.bottom),e.stroke(),e.setLineDash([]),e.fillStyle=o.mark,e.textBaseline="top";let i=r>(t.left+t.right)/2;e.textAlign=i?"right":"left",e.fillText(n,r+(i?-5:5),t.bottom-16),e.textBaseline="middle"}function Bo(e,t,r,n,o,i){e.strokeStyle=i,e.lineWidth=1.5,e.globalAlpha=.75,e.setLineDash([]),e.beginPath();for(let a=0;a<n.length;a++)Number.isNaN(n[a])||(e.moveTo(t[a],o(n[a])),e.lineTo(r[a],o(n[a])));e.stroke(),e.globalAlpha=1}function Tl(e,t,r,n,o,i){e.setLineDash([]);for(let[a,s]of[[i,3.6],[o,1.8]]){e.strokeStyle=a,e.lineWidth=s,e.beginPath();for(let l=0;l<r.length;l++)Number.isNaN(r[l])||(e.moveTo(t[l]-xl,n(r[l])),e.lineTo(t[l]+xl,n(r[l])));e.stroke()}}function Ml(e,t,r,n,o,i){let[a,s]=r.domain();if(!(n>=a&&n<=s))return;let l=r(n);e.setLineDash([]),e.fillStyle=i.mark,e.strokeStyle=i.ground,e.lineWidth=1.5,e.beginPath(),e.moveTo(l-wt,t.top),e.lineTo(l+wt,t.top),e.lineTo(l,t.top+2*wt),e.closePath(),e.stroke(),e.fill();let f=l>(t.left+t.right)/2;e.font=gt;let u=e.measureText(o).width+4,c=f?l+wt+4:l-wt-4-u;e.globalAlpha=.75,e.fillStyle=i.ground,e.fillRect(c,t.top-1,u,2*wt+3),e.globalAlpha=1,e.fillStyle=i.mark,e.textAlign="left",e.textBaseline="middle",e.fillText(o,c+2,t.top+wt),e.font=Ae}function ar(e,t,r,n,o,i,a=[]){let[s,l]=r.domain();n>=Math.min(s,l)&&n<=Math.max(s,l)&&(e.strokeStyle=o,e.lineWidth=i,e.setLineDash(a),e.beginPath(),e.moveTo(r(n),t.top),e.lineTo(r(n),t.bottom),e.stroke())}function yt(e,t){return e==null||t==null?NaN:e<t?-1:e>t?1:e>=t?0:NaN}function Fo(e,t){return e==null||t==null?NaN:t<e?-1:t>e?1:t>=e?0:NaN}function Yr(e){let t,r,n;e.length!==2?(t=yt,r=(s,l)=>yt(e(s),l),n=(s,l)=>e(s)-l):(t=e===yt||e===Fo?e:hp,r=e,n=e);function o(s,l,f=0,u=s.length){if(f<u){if(t(l,l)!==0)return u;do{let c=f+u>>>1;r(s[c],l)<0?f=c+1:u=c}while(f<u)}return f}function i(s,l,f=0,u=s.length){if(f<u){if(t(l,l)!==0)return u;do{let c=f+u>>>1;r(s[c],l)<=0?f=c+1:u=c}while(f<u)}return f}function a(s,l,f=0,u=s.length){let c=o(s,l,f,u-1);return c>f&&n(s[c-1],l)>-n(s[c],l)?c-1:c}return{left:o,center:a,right:i}}function hp(){return 0}function Uo(e){return e===null?NaN:+e}var $l=Yr(yt),Sl=$l.right,gp=$l.left,bp=Yr(Uo).center,zo=Sl;var wp=Math.sqrt(50),yp=Math.sqrt(10),vp=Math.sqrt(2);function Kr(e,t,r){let n=(t-e)/Math.max(0,r),o=Math.floor(Math.log10(n)),i=n/Math.pow(10,o),a=i>=wp?10:i>=yp?5:i>=vp?2:1,s,l,f;return o<0?(f=Math.pow(10,-o)/a,s=Math.round(e*f),l=Math.round(t*f),s/f<e&&++s,l/f>t&&--l,f=-f):(f=Math.pow(10,o)*a,s=Math.round(e/f),l=Math.round(t/f),s*f<e&&++s,l*f>t&&--l),l<s&&.5<=r&&r<2?Kr(e,t,r*2):[s,l,f]}function je(e,t,r){if(t=+t,e=+e,r=+r,!(r>0))return[];if(e===t)return[e];let n=t<e,[o,i,a]=n?Kr(t,e,r):Kr(e,t,r);if(!(i>=o))return[];let s=i-o+1,l=new Array(s);if(n)if(a<0)for(let f=0;f<s;++f)l[f]=(i-f)/-a;else for(let f=0;f<s;++f)l[f]=(i-f)*a;else if(a<0)for(let f=0;f<s;++f)l[f]=(o+f)/-a;else for(let f=0;f<s;++f)l[f]=(o+f)*a;return l}function sr(e,t,r){return t=+t,e=+e,r=+r,Kr(e,t,r)[2]}function Ie(e,t,r){t=+t,e=+e,r=+r;let n=t<e,o=n?sr(t,e,r):sr(e,t,r);return(n?-1:1)*(o<0?1/-o:o)}function Zr(e,t){switch(arguments.length){case 0:break;case 1:this.range(e);break;default:this.range(t).domain(e);break}return this}function Qr(e,t,r){e.prototype=t.prototype=r,r.constructor=e}function jo(e,t){var r=Object.create(e.prototype);for(var n in t)r[n]=t[n];return r}function cr(){}var lr=.7,en=1/lr,zt="\\s*([+-]?\\d+)\\s*",fr="\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)\\s*",De="\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)%\\s*",xp=/^#([0-9a-f]{3,8})$/,kp=new RegExp(`^rgb\\(${zt},${zt},${zt}\\)$`),Np=new RegExp(`^rgb\\(${De},${De},${De}\\)$`),Ep=new RegExp(`^rgba\\(${zt},${zt},${zt},${fr}\\)$`),Ap=new RegExp(`^rgba\\(${De},${De},${De},${fr}\\)$`),Tp=new RegExp(`^hsl\\(${fr},${De},${De}\\)$`),Mp=new RegExp(`^hsla\\(${fr},${De},${De},${fr}\\)$`),Ol={aliceblue:15792383,antiquewhite:16444375,aqua:65535,aquamarine:8388564,azure:15794175,beige:16119260,bisque:16770244,black:0,blanchedalmond:16772045,blue:255,blueviolet:9055202,brown:10824234,burlywood:14596231,cadetblue:6266528,chartreuse:8388352,chocolate:13789470,coral:16744272,cornflowerblue:6591981,cornsilk:16775388,crimson:14423100,cyan:65535,darkblue:139,darkcyan:35723,darkgoldenrod:12092939,darkgray:11119017,darkgreen:25600,darkgrey:11119017,darkkhaki:12433259,darkmagenta:9109643,darkolivegreen:5597999,darkorange:16747520,darkorchid:10040012,darkred:9109504,darksalmon:15308410,darkseagreen:9419919,darkslateblue:4734347,darkslategray:3100495,darkslategrey:3100495,darkturquoise:52945,darkviolet:9699539,deeppink:16716947,deepskyblue:49151,dimgray:6908265,dimgrey:6908265,dodgerblue:2003199,firebrick:11674146,floralwhite:16775920,forestgreen:2263842,fuchsia:16711935,gainsboro:14474460,ghostwhite:16316671,gold:16766720,goldenrod:14329120,gray:8421504,green:32768,greenyellow:11403055,grey:8421504,honeydew:15794160,hotpink:16738740,indianred:13458524,indigo:4915330,ivory:16777200,khaki:15787660,lavender:15132410,lavenderblush:16773365,lawngreen:8190976,lemonchiffon:16775885,lightblue:11393254,lightcoral:15761536,lightcyan:14745599,lightgoldenrodyellow:16448210,lightgray:13882323,lightgreen:9498256,lightgrey:13882323,lightpink:16758465,lightsalmon:16752762,lightseagreen:2142890,lightskyblue:8900346,lightslategray:7833753,lightslategrey:7833753,lightsteelblue:11584734,lightyellow:16777184,lime:65280,limegreen:3329330,linen:16445670,magenta:16711935,maroon:8388608,mediumaquamarine:6737322,mediumblue:205,mediumorchid:12211667,mediumpurple:9662683,mediumseagreen:3978097,mediumslateblue:8087790,mediumspringgreen:64154,mediumturquoise:4772300,mediumvioletred:13047173,midnightblue:1644912,mintcream:16121850,mistyrose:16770273,moccasin:16770229,navajowhite:16768685,navy:128,oldlace:16643558,olive:8421376,olivedrab:7048739,orange:16753920,orangered:16729344,orchid:14315734,palegoldenrod:15657130,palegreen:10025880,paleturquoise:11529966,palevioletred:14381203,papayawhip:16773077,peachpuff:16767673,peru:13468991,pink:16761035,plum:14524637,powderblue:11591910,purple:8388736,rebeccapurple:6697881,red:16711680,rosybrown:12357519,royalblue:4286945,saddlebrown:9127187,salmon:16416882,sandybrown:16032864,seagreen:3050327,seashell:16774638,sienna:10506797,silver:12632256,skyblue:8900331,slateblue:6970061,slategray:7372944,slategrey:7372944,snow:16775930,springgreen:65407,steelblue:4620980,tan:13808780,teal:32896,thistle:14204888,tomato:16737095,turquoise:4251856,violet:15631086,wheat:16113331,white:16777215,whitesmoke:16119285,yellow:16776960,yellowgreen:10145074};Qr(cr,Xe,{copy(e){return Object.assign(new this.constructor,this,e)},displayable(){return this.rgb().displayable()},hex:Ll,formatHex:Ll,formatHex8:$p,formatHsl:Sp,formatRgb:Rl,toString:Rl});function Ll(){return this.rgb().formatHex()}function $p(){return this.rgb().formatHex8()}function Sp(){return Bl(this).formatHsl()}function Rl(){return this.rgb().formatRgb()}function Xe(e){var t,r;return e=(e+"").trim().toLowerCase(),(t=xp.exec(e))?(r=t[1].length,t=parseInt(t[1],16),r===6?_l(t):r===3?new he(t>>8&15|t>>4&240,t>>4&15|t&240,(t&15)<<4|t&15,1):r===8?Jr(t>>24&255,t>>16&255,t>>8&255,(t&255)/255):r===4?Jr(t>>12&15|t>>8&240,t>>8&15|t>>4&240,t>>4&15|t&240,((t&15)<<4|t&15)/255):null):(t=kp.exec(e))?new he(t[1],t[2],t[3],1):(t=Np.exec(e))?new he(t[1]*255/100,t[2]*255/100,t[3]*255/100,1):(t=Ep.exec(e))?Jr(t[1],t[2],t[3],t[4]):(t=Ap.exec(e))?Jr(t[1]*255/100,t[2]*255/100,t[3]*255/100,t[4]):(t=Tp.exec(e))?Il(t[1],t[2]/100,t[3]/100,1):(t=Mp.exec(e))?Il(t[1],t[2]/100,t[3]/100,t[4]):Ol.hasOwnProperty(e)?_l(Ol[e]):e==="transparent"?new he(NaN,NaN,NaN,0):null}function _l(e){return new he(e>>16&255,e>>8&255,e&255,1)}function Jr(e,t,r,n){return n<=0&&(e=t=r=NaN),new he(e,t,r,n)}function Op(e){return e instanceof cr||(e=Xe(e)),e?(e=e.rgb(),new he(e.r,e.g,e.b,e.opacity)):new he}function jt(e,t,r,n){return arguments.length===1?Op(e):new he(e,t,r,n??1)}function he(e,t,r,n){this.r=+e,this.g=+t,this.b=+r,this.opacity=+n}Qr(he,jt,jo(cr,{brighter(e){return e=e==null?en:Math.pow(en,e),new he(this.r*e,this.g*e,this.b*e,this.opacity)},darker(e){return e=e==null?lr:Math.pow(lr,e),new he(this.r*e,this.g*e,this.b*e,this.opacity)},rgb(){return this},clamp(){return new he(xt(this.r),xt(this.g),xt(this.b),tn(this.opacity))},displayable(){return-.5<=this.r&&this.r<255.5&&-.5<=this.g&&this.g<255.5&&-.5<=this.b&&this.b<255.5&&0<=this.opacity&&this.opacity<=1},hex:Pl,formatHex:Pl,formatHex8:Lp,formatRgb:Cl,toString:Cl}));function Pl(){return`#${vt(this.r)}${vt(this.g)}${vt(this.b)}`}function Lp(){return`#${vt(this.r)}${vt(this.g)}${vt(this.b)}${vt((isNaN(this.opacity)?1:this.opacity)*255)}`}function Cl(){let e=tn(this.opacity);return`${e===1?"rgb(":"rgba("}${xt(this.r)}, ${xt(this.g)}, ${xt(this.b)}${e===1?")":`, ${e})`}`}function tn(e){return isNaN(e)?1:Math.max(0,Math.min(1,e))}function xt(e){return Math.max(0,Math.min(255,Math.round(e)||0))}function vt(e){return e=xt(e),(e<16?"0":"")+e.toString(16)}function Il(e,t,r,n){return n<=0?e=t=r=NaN:r<=0||r>=1?e=t=NaN:t<=0&&(e=NaN),new Se(e,t,r,n)}function Bl(e){if(e instanceof Se)return new Se(e.h,e.s,e.l,e.opacity);if(e instanceof cr||(e=Xe(e)),!e)return new Se;if(e instanceof Se)return e;e=e.rgb();var t=e.r/255,r=e.g/255,n=e.b/255,o=Math.min(t,r,n),i=Math.max(t,r,n),a=NaN,s=i-o,l=(i+o)/2;return s?(t===i?a=(r-n)/s+(r<n)*6:r===i?a=(n-t)/s+2:a=(t-r)/s+4,s/=l<.5?i+o:2-i-o,a*=60):s=l>0&&l<1?0:a,new Se(a,s,l,e.opacity)}function Fl(e,t,r,n){return arguments.length===1?Bl(e):new Se(e,t,r,n??1)}function Se(e,t,r,n){this.h=+e,this.s=+t,this.l=+r,this.opacity=+n}Qr(Se,Fl,jo(cr,{brighter(e){return e=e==null?en:Math.pow(en,e),new Se(this.h,this.s,this.l*e,this.opacity)},darker(e){return e=e==null?lr:Math.pow(lr,e),new Se(this.h,this.s,this.l*e,this.opacity)},rgb(){var e=this.h%360+(this.h<0)*360,t=isNaN(e)||isNaN(this.s)?0:this.s,r=this.l,n=r+(r<.5?r:1-r)*t,o=2*r-n;return new he(Wo(e>=240?e-240:e+120,o,n),Wo(e,o,n),Wo(e<120?e+240:e-120,o,n),this.opacity)},clamp(){return new Se(Dl(this.h),Xr(this.s),Xr(this.l),tn(this.opacity))},displayable(){return(0<=this.s&&this.s<=1||isNaN(this.s))&&0<=this.l&&this.l<=1&&0<=this.opacity&&this.opacity<=1},formatHsl(){let e=tn(this.opacity);return`${e===1?"hsl(":"hsla("}${Dl(this.h)}, ${Xr(this.s)*100}%, ${Xr(this.l)*100}%${e===1?")":`, ${e})`}`}}));function Dl(e){return e=(e||0)%360,e<0?e+360:e}function Xr(e){return Math.max(0,Math.min(1,e||0))}function Wo(e,t,r){return(e<60?t+(r-t)*e/60:e<180?r:e<240?t+(r-t)*(240-e)/60:t)*255}function Ho(e,t,r,n,o){var i=e*e,a=i*e;return((1-3*e+3*i-a)*t+(4-6*i+3*a)*r+(1+3*e+3*i-3*a)*n+a*o)/6}function Ul(e){var t=e.length-1;return function(r){var n=r<=0?r=0:r>=1?(r=1,t-1):Math.floor(r*t),o=e[n],i=e[n+1],a=n>0?e[n-1]:2*o-i,s=n<t-1?e[n+2]:2*i-o;return Ho((r-n/t)*t,a,o,i,s)}}function zl(e){var t=e.length;return function(r){var n=Math.floor(((r%=1)<0?++r:r)*t),o=e[(n+t-1)%t],i=e[n%t],a=e[(n+1)%t],s=e[(n+2)%t];return Ho((r-n/t)*t,o,i,a,s)}}var ur=e=>()=>e;function Rp(e,t){return function(r){return e+r*t}}function _p(e,t,r){return e=Math.pow(e,r),t=Math.pow(t,r)-e,r=1/r,function(n){return Math.pow(e+n*t,r)}}function jl(e){return(e=+e)==1?rn:function(t,r){return r-t?_p(t,r,e):ur(isNaN(t)?r:t)}}function rn(e,t){var r=t-e;return r?Rp(e,r):ur(isNaN(e)?t:e)}var Go=(function e(t){var r=jl(t);function n(o,i){var a=r((o=jt(o)).r,(i=jt(i)).r),s=r(o.g,i.g),l=r(o.b,i.b),f=rn(o.opacity,i.opacity);return function(u){return o.r=a(u),o.g=s(u),o.b=l(u),o.opacity=f(u),o+""}}return n.gamma=e,n})(1);function Wl(e){return function(t){var r=t.length,n=new Array(r),o=new Array(r),i=new Array(r),a,s;for(a=0;a<r;++a)s=jt(t[a]),n[a]=s.r||0,o[a]=s.g||0,i[a]=s.b||0;return n=e(n),o=e(o),i=e(i),s.opacity=1,function(l){return s.r=n(l),s.g=o(l),s.b=i(l),s+""}}}var D0=Wl(Ul),B0=Wl(zl);function Hl(e,t){t||(t=[]);var r=e?Math.min(t.length,e.length):0,n=t.slice(),o;return function(i){for(o=0;o<r;++o)n[o]=e[o]*(1-i)+t[o]*i;return n}}function Gl(e){return ArrayBuffer.isView(e)&&!(e instanceof DataView)}function Vl(e,t){var r=t?t.length:0,n=e?Math.min(r,e.length):0,o=new Array(n),i=new Array(r),a;for(a=0;a<n;++a)o[a]=kt(e[a],t[a]);for(;a<r;++a)i[a]=t[a];return function(s){for(a=0;a<n;++a)i[a]=o[a](s);return i}}function ql(e,t){var r=new Date;return e=+e,t=+t,function(n){return r.setTime(e*(1-n)+t*n),r}}function et(e,t){return e=+e,t=+t,function(r){return e*(1-r)+t*r}}function Yl(e,t){var r={},n={},o;(e===null||typeof e!="object")&&(e={}),(t===null||typeof t!="object")&&(t={});for(o in t)o in e?r[o]=kt(e[o],t[o]):n[o]=t[o];return function(i){for(o in r)n[o]=r[o](i);return n}}var qo=/[-+]?(?:\d+\.?\d*|\.?\d+)(?:[eE][-+]?\d+)?/g,Vo=new RegExp(qo.source,"g");function Pp(e){return function(){return e}}function Cp(e){return function(t){return e(t)+""}}function Kl(e,t){var r=qo.lastIndex=Vo.lastIndex=0,n,o,i,a=-1,s=[],l=[];for(e=e+"",t=t+"";(n=qo.exec(e))&&(o=Vo.exec(t));)(i=o.index)>r&&(i=t.slice(r,i),s[a]?s[a]+=i:s[++a]=i),(n=n[0])===(o=o[0])?s[a]?s[a]+=o:s[++a]=o:(s[++a]=null,l.push({i:a,x:et(n,o)})),r=Vo.lastIndex;return r<t.length&&(i=t.slice(r),s[a]?s[a]+=i:s[++a]=i),s.length<2?l[0]?Cp(l[0].x):Pp(t):(t=l.length,function(f){for(var u=0,c;u<t;++u)s[(c=l[u]).i]=c.x(f);return s.join("")})}function kt(e,t){var r=typeof t,n;return t==null||r==="boolean"?ur(t):(r==="number"?et:r==="string"?(n=Xe(t))?(t=n,Go):Kl:t instanceof Xe?Go:t instanceof Date?ql:Gl(t)?Hl:Array.isArray(t)?Vl:typeof t.valueOf!="function"&&typeof t.toString!="function"||isNaN(t)?Yl:et)(e,t)}function Yo(e,t){return e=+e,t=+t,function(r){return Math.round(e*(1-r)+t*r)}}function Ko(e){return function(){return e}}function Zo(e){return+e}var Zl=[0,1];function Wt(e){return e}function Qo(e,t){return(t-=e=+e)?function(r){return(r-e)/t}:Ko(isNaN(t)?NaN:.5)}function Ip(e,t){var r;return e>t&&(r=e,e=t,t=r),function(n){return Math.max(e,Math.min(t,n))}}function Dp(e,t,r){var n=e[0],o=e[1],i=t[0],a=t[1];return o<n?(n=Qo(o,n),i=r(a,i)):(n=Qo(n,o),i=r(i,a)),function(s){return i(n(s))}}function Bp(e,t,r){var n=Math.min(e.length,t.length)-1,o=new Array(n),i=new Array(n),a=-1;for(e[n]<e[0]&&(e=e.slice().reverse(),t=t.slice().reverse());++a<n;)o[a]=Qo(e[a],e[a+1]),i[a]=r(t[a],t[a+1]);return function(s){var l=zo(e,s,1,n)-1;return i[l](o[l](s))}}function nn(e,t){return t.domain(e.domain()).range(e.range()).interpolate(e.interpolate()).clamp(e.clamp()).unknown(e.unknown())}function Jo(){var e=Zl,t=Zl,r=kt,n,o,i,a=Wt,s,l,f;function u(){var p=Math.min(e.length,t.length);return a!==Wt&&(a=Ip(e[0],e[p-1])),s=p>2?Bp:Dp,l=f=null,c}function c(p){return p==null||isNaN(p=+p)?i:(l||(l=s(e.map(n),t,r)))(n(a(p)))}return c.invert=function(p){return a(o((f||(f=s(t,e.map(n),et)))(p)))},c.domain=function(p){return arguments.length?(e=Array.from(p,Zo),u()):e.slice()},c.range=function(p){return arguments.length?(t=Array.from(p),u()):t.slice()},c.rangeRound=function(p){return t=Array.from(p),r=Yo,u()},c.clamp=function(p){return arguments.length?(a=p?!0:Wt,u()):a!==Wt},c.interpolate=function(p){return arguments.length?(r=p,u()):r},c.unknown=function(p){return arguments.length?(i=p,c):i},function(p,g){return n=p,o=g,u()}}function Xo(){return Jo()(Wt,Wt)}function ei(e,t,r,n){var o=Ie(e,t,r),i;switch(n=Ce(n??",f"),n.type){case"s":{var a=Math.max(Math.abs(e),Math.abs(t));return n.precision==null&&!isNaN(i=Oo(o,a))&&(n.precision=i),jr(n,a)}case"":case"e":case"g":case"p":case"r":{n.precision==null&&!isNaN(i=Lo(o,Math.max(Math.abs(e),Math.abs(t))))&&(n.precision=i-(n.type==="e"));break}case"f":case"%":{n.precision==null&&!isNaN(i=So(o))&&(n.precision=i-(n.type==="%")*2);break}}return xe(n)}function Fp(e){var t=e.domain;return e.ticks=function(r){var n=t();return je(n[0],n[n.length-1],r??10)},e.tickFormat=function(r,n){var o=t();return ei(o[0],o[o.length-1],r??10,n)},e.nice=function(r){r==null&&(r=10);var n=t(),o=0,i=n.length-1,a=n[o],s=n[i],l,f,u=10;for(s<a&&(f=a,a=s,s=f,f=o,o=i,i=f);u-- >0;){if(f=sr(a,s,r),f===l)return n[o]=a,n[i]=s,t(n);if(f>0)a=Math.floor(a/f)*f,s=Math.ceil(s/f)*f;else if(f<0)a=Math.ceil(a*f)/f,s=Math.floor(s*f)/f;else break;l=f}return e},e}function dr(){var e=Xo();return e.copy=function(){return nn(e,dr())},Zr.apply(e,arguments),Fp(e)}function ti(e,t){e=e.slice();var r=0,n=e.length-1,o=e[r],i=e[n],a;return i<o&&(a=r,r=n,n=a,a=o,o=i,i=a),e[r]=t.floor(o),e[n]=t.ceil(i),e}function Ql(e){return Math.log(e)}function Jl(e){return Math.exp(e)}function Up(e){return-Math.log(-e)}function zp(e){return-Math.exp(-e)}function jp(e){return isFinite(e)?+("1e"+e):e<0?0:e}function Wp(e){return e===10?jp:e===Math.E?Math.exp:t=>Math.pow(e,t)}function Hp(e){return e===Math.E?Math.log:e===10&&Math.log10||e===2&&Math.log2||(e=Math.log(e),t=>Math.log(t)/e)}function Xl(e){return(t,r)=>-e(-t,r)}function Gp(e){let t=e(Ql,Jl),r=t.domain,n=10,o,i;function a(){return o=Hp(n),i=Wp(n),r()[0]<0?(o=Xl(o),i=Xl(i),e(Up,zp)):e(Ql,Jl),t}return t.base=function(s){return arguments.length?(n=+s,a()):n},t.domain=function(s){return arguments.length?(r(s),a()):r()},t.ticks=s=>{let l=r(),f=l[0],u=l[l.length-1],c=u<f;c&&([f,u]=[u,f]);let p=o(f),g=o(u),w,v,E=s==null?10:+s,h=[];if(!(n%1)&&g-p<E){if(p=Math.floor(p),g=Math.ceil(g),f>0){for(;p<=g;++p)for(w=1;w<n;++w)if(v=p<0?w/i(-p):w*i(p),!(v<f)){if(v>u)break;h.push(v)}}else for(;p<=g;++p)for(w=n-1;w>=1;--w)if(v=p>0?w/i(-p):w*i(p),!(v<f)){if(v>u)break;h.push(v)}h.length*2<E&&(h=je(f,u,E))}else h=je(p,g,Math.min(g-p,E)).map(i);return c?h.reverse():h},t.tickFormat=(s,l)=>{if(s==null&&(s=10),l==null&&(l=n===10?"s":","),typeof l!="function"&&(!(n%1)&&(l=Ce(l)).precision==null&&(l.trim=!0),l=xe(l)),s===1/0)return l;let f=Math.max(1,n*s/t.ticks().length);return u=>{let c=u/i(Math.round(o(u)));return c*n<n-.5&&(c*=n),c<=f?l(u):""}},t.nice=()=>r(ti(r(),{floor:s=>i(Math.floor(o(s))),ceil:s=>i(Math.ceil(o(s)))})),t}function pr(){let e=Gp(Jo()).domain([1,10]);return e.copy=()=>nn(e,pr()).base(e.base()),Zr.apply(e,arguments),e}var Vp=62;function ue(e,t,r,n,o=!1){return(o?pr():dr()).domain([e,t]).range([r,n]).unknown(Number.NaN)}function Be(e,t,r){let n=r;for(;t-e>r*1.001*Ie(e,t,n);)n/=1.5;let o=1e-9*Ie(e,t,n);return je(e-o,t+o,n)}function tf(e,t,r){let n=[];for(let a=Math.floor(Math.log10(e));a<=Math.log10(t);a++)for(let s of[1,1.5,2,3,4,5,6,8])s*10**a>=e*.999&&s*10**a<=t*1.001&&n.push(s*10**a);let o=ue(e,t,0,r/Vp,!0),i=[];for(let a of n.sort((s,l)=>ef(s)-ef(l)))i.every(s=>Math.abs(o(a)-o(s))>.8)&&i.push(a);return i}function ef(e){let t=e/10**Math.floor(Math.log10(e)+1e-9);return[1,2,5,3,4,1.5,6,8].findIndex(r=>Math.abs(r-t)<1e-6)}function rf(e,t,r,n,o){if(!(t<=r))return e??[0,1];let i=.06*Math.max(r-t,n),a=[Math.floor((t-i)/n)*n,Math.ceil((r+i)/n)*n];if(!e)return a;let s=e[0]<=t&&e[1]>=r,l=a[1]-a[0];return s&&(o||e[1]-e[0]<=l+Math.max(2*n,.35*l))?e:o?[Math.min(e[0],a[0]),Math.max(e[1],a[1])]:a}var nf=60,on=14,ri=6,qp=36,ni=8,Yp=.25,Kp=.001,of=1.06;function af(e,t,r,n,o,i=!1,a=!1){let s=n-ri-qp-ni,l=Math.round(s*Yp),f=ri+s-l,u={left:nf,right:r-on,top:ri,bottom:f},c={left:nf,right:r-on,top:f+ni,bottom:f+ni+l},{observed_range:p,observed_unit:g=1,x_range:w}=e,v=p!==void 0&&t.frame===e.observed_frame&&t.stretch>0,[E,h]=v?p:w,A=v?t.stretch*g:1,k=Hr(e,t),N=k===null?ue(E,h,u.left,u.right,e.x_log):ue(k-E,k-h,u.left,u.right),$=j=>N(k===null?j*A:k-j),x=j=>k===null?N.invert(j)/A:k-N.invert(j),[P,R]=Zp(e,t,j=>$(j)>=u.left-1&&$(j)<=u.right+1),O="is_linear"in e,C=O?Ie(0,R,6):e.y_step,I=a&&o?o.ends:rf(o?.ends,P,R,C,i);O&&(I[0]=0);let T=e.y_flipped?ue(I[0],I[1],u.top,u.bottom):ue(I[1],I[0],u.top,u.bottom),B=Qp(e,t,o?.most,i),G=e.y_flipped?1:-1,_=(c.top+c.bottom)/2,z=(c.bottom-c.top)/2;return{frame:u,below:c,x:N,at:$,back:x,y:T,dy:j=>_+G*Math.max(-of,Math.min(of,j/B))*z,ends:I,most:B,observed:v}}function Zp(e,t,r){let n=1/0,o=-1/0;for(let i of e.rows)for(let a of[...Object.values(t.columns[i.name]),...t.pins.map(s=>s[i.name].median)])for(let s=0;s<a.length;s++){let l=a[s];!Number.isNaN(l)&&r(i.axis[s])&&(l<n&&(n=l),l>o&&(o=l))}return[n,o]}function Qp(e,t,r,n){let o=[];for(let l of e.rows){let{median:f,low:u,high:c}=t.columns[l.name],p=mr(t,l.name);for(let g=0;g<f.length;g++)if(!Number.isNaN(f[g])&&!Number.isNaN(p[g])){let w=Number.isNaN(u[g])?[f[g]]:[u[g],c[g]];o.push(Math.max(...w.map(v=>Math.abs(v-p[g]))))}}if(!o.length)return r??e.least_residual;o.sort((l,f)=>l-f);let i="is_linear"in e?Kp:e.least_residual,a=Math.max(o[Math.floor(.97*(o.length-1))]*1.1,i);if(r&&a<=r&&(n||a>r/3))return r;let s=10**Math.floor(Math.log10(a));return[1,2,5,10].map(l=>l*s).find(l=>l>=a*.999)??10*s}function mr(e,t){return e.reference?e.pins[e.reference-1][t].median:e.columns[t].truth}var Jp=4;function sf(e,t,r,{frame:n,below:o,x:i,y:a,dy:s,ends:l,most:f,observed:u},c){let p=(k,N,$,x)=>{e.moveTo(k,N),e.lineTo($,x)},[g,w]=i.domain(),v=t.x_log?tf(g,w,n.right-n.left):Be(Math.min(g,w),Math.max(g,w),8),E=Be(l[0],l[1],Math.max(3,(n.bottom-n.top)/34));e.setLineDash([]),e.lineWidth=1,e.strokeStyle=c.grid,e.beginPath();for(let k of v)for(let N of[n,o])p(i(k),N.top,i(k),N.bottom);for(let k of E)p(n.left,a(k),n.right,a(k));e.stroke(),e.strokeStyle=c.edge,e.beginPath();for(let k of[n,o])p(k.left,k.top,k.left,k.bottom),p(k.left,k.bottom,k.right,k.bottom);e.stroke(),e.strokeStyle=c.soft,e.beginPath(),p(o.left,s(0),o.right,s(0)),e.stroke(),e.fillStyle=c.soft,e.textBaseline="middle",e.textAlign="right";for(let k of E)e.fillText(pe(k),n.left-6,a(k));let h=Math.min(Math.max(-Math.floor(Math.log10(f*1.001)),0),6);for(let k of ff(t,r)?[-f,0,f]:[])e.fillText(k?or(k,h):"0",o.left-6,s(k*.86));e.textAlign="center";for(let k of v){let N=pe(k),$=e.measureText(N).width/2;e.fillText(N,Math.min(i(k),n.right+on-$-1),o.bottom+10)}let A=u&&t.observed_label?`${t.observed_label} at ${Xp(t,r)}`:gl(t,r);e.fillText(A,(n.left+n.right)/2,o.bottom+27),Vr(e,t.y_label,12,(n.top+n.bottom)/2),e.textAlign="left",e.globalAlpha=.95,e.font=gt,e.fillText(em(t,r),o.left+6,o.top+8),e.font=Ae,e.globalAlpha=1}function lf(e,{along:t=[]},{frame:r,at:n},o){e.font=gt,e.fillStyle=o.soft,e.strokeStyle=o.soft,e.lineWidth=1,e.setLineDash([]),e.textAlign="center",e.textBaseline="middle";let i=[];for(let[a,s]of t){let l=n(a),f=e.measureText(s).width/2+Jp,u=Math.min(Math.max(l,r.left+f),r.right-f);!(l>=r.left&&l<=r.right)||i.some(([p,g])=>u+f>p&&u-f<g)||(i.push([u-f,u+f]),e.beginPath(),e.moveTo(l,r.top),e.lineTo(l,r.top+4),e.stroke(),e.fillText(s,u,r.top+11))}e.font=Ae}function Xp(e,{stretch:t,redshift_of:r}){let n=e.truth==="truth"?"true":e.truth;return`the ${r==="own"?n:r} z ${ie(t-1)}`}function ff(e,t){return e.rows.some(r=>!mr(t,r.name).every(Number.isNaN))}function em(e,t){let r=!ff(e,t),n=r?"":` [${e.error_unit}]`;return t.reference?`difference from ${t.letters[t.reference-1]}${n}`:r?t.truth==="off"?"truth kept back (T reveals it)":`${e.truth==="truth"?"no truth":`nothing ${e.truth}`} to compare with`:`predicted − ${e.truth}${n}`}function uf(e,t,r,n,o){let{frame:i,below:a,at:s,y:l,dy:f}=n;e.font=Ae;for(let c of[i,a])e.fillStyle=o.ground,e.fillRect(c.left,c.top,c.right-c.left,c.bottom-c.top),ke(e,c,()=>{for(let[p,g]of r.hidden[t.hatched])Nl(e,c,s(p),s(g),o)});sf(e,t,r,n,o),lf(e,t,n,o);let u=t.rows.map(c=>Float64Array.from(c.axis,s));ke(e,i,()=>{t.rows.forEach((c,p)=>{r.pins.forEach((w,v)=>{an(e,c,u[p],w[c.name],l,o[`pin${v+1}`],1.5,.13,v+1)});let g=t.marks?s(r.observed_at):Number.NaN;Je(c)&&rm(e,c,r.columns[c.name],s,l,o),tm(e,c,u[p],r.columns[c.name],l,o,r.edited,t.truth==="truth",g)}),t.marks&&!Number.isNaN(r.observed_at)&&Al(e,i,s(r.observed_at),r.redshift_of==="predicted"?"observed here, as predicted":"observed here",o)}),ke(e,a,()=>{t.rows.forEach((c,p)=>{let g=mr(r,c.name);r.pins.forEach((w,v)=>{v+1!==r.reference&&an(e,c,u[p],cf(w[c.name],g),f,o[`pin${v+1}`],1.2,.1,v+1)}),an(e,c,u[p],cf(r.columns[c.name],g),f,o.answer,1.5,.3)})})}function cf({low:e,median:t,high:r},n){let o=t.map((a,s)=>a-n[s]),i=a=>a.map((s,l)=>Number.isNaN(t[l])?Number.NaN:s-n[l]);return{median:o,low:i(e),high:i(r)}}function tm(e,t,r,n,o,i,a,s,l){let f=5.5*oi(t);t.dots?n.truth.forEach((u,c)=>{!Number.isNaN(u)&&(s||Number.isNaN(Ht(n,c)))&&qr(e,r[c],o(u),f,i.ink,1.5)}):Co(e,r,n.truth,o,i.ink,1.1,l),t.dots?an(e,t,r,n,o,i.answer,2,.3):(Io(e,r,n.low,n.high,o,i.answer,.3),Co(e,r,n.median,o,i.answer,2,l)),t.dots?Do(e,r,n.exact,o,f,i.seen,i.ground):Ut(e,r,n.exact,o,i.seen,3),n.measured&&nm(e,t,r,n,o,i),n.implied&&(t.dots?Tl(e,r,n.implied,o,i.mark,i.ground):Ut(e,r,n.implied,o,i.mark,1.8,kl)),t.dots&&t.names.forEach((u,c)=>{let p=Ht(n,c);a.includes(u)&&!Number.isNaN(p)&&qr(e,r[c],o(p),f+4,i.answer,2)})}function rm(e,t,r,n,o,i){let[a,s]=[t.low,t.high].map(u=>Float64Array.from(u,n)),l=r.exact.map((u,c)=>Number.isNaN(r.limit[c])?Ht(r,c):r.limit[c]),f=r.median.map((u,c)=>Number.isNaN(Ht(r,c))?u:Number.NaN);Bo(e,a,s,f,o,i.answer),Bo(e,a,s,l,o,i.seen)}function oi(e){return e.is_filters?Wr:1}function Ht({exact:e,measured:t},r){return Number.isNaN(e[r])?t?t[r]:Number.NaN:e[r]}function an(e,t,r,n,o,i,a,s,l=0){if(t.dots)return El(e,r,n,o,i,l,oi(t));Io(e,r,n.low,n.high,o,i,s),Ut(e,r,n.median,o,i,a,l?ir[l-1]:[])}function nm(e,t,r,{measured:n,from:o,to:i,limit:a},s,l){let f=t.dots?4*oi(t):2.4;e.strokeStyle=l.seen,e.lineWidth=t.dots?2:1,e.setLineDash([]),e.beginPath();for(let u=0;u<n.length;u++)Number.isNaN(n[u])||(e.moveTo(r[u],s(o[u])),e.lineTo(r[u],s(i[u])));for(let u=0;u<a.length;u++)if(!Number.isNaN(a[u])){let c=s(a[u]);e.moveTo(r[u]-f,c),e.lineTo(r[u]+f,c),e.lineTo(r[u],c+1.6*f),e.closePath()}e.stroke(),Do(e,r,n,s,f,l.seen,l.ground)}var sn=11;function df(e,t,r,n){let o=ln(t,e.scene(),e.scales,r,n,(i,a)=>[Ht(i,a)]);return o?.row.names[o.i]??null}function pf(e,t,r,n){return ii(ln(t,e.scene(),e.scales,r,n,mf))}function ii(e){return!e||Je(e.row)&&!e.row.given[e.i]?null:{row:e.row.name,name:e.row.names[e.i]}}function mf({truth:e,exact:t,measured:r,limit:n,median:o},i){return[e,t,r,n,o].map(a=>a?.[i]??Number.NaN)}function ln(e,t,r,n,o,i=mf){let a=null,s=1/0;for(let l of e.rows){if(!l.dots)continue;let f=Je(l)?sn*Wr:sn;for(let u=0;u<l.names.length;u++){let c=r.at(l.axis[u])-n;if(!(Math.abs(c)>f))for(let p of i(t.columns[l.name],u)){let g=Math.hypot(c,r.y(p)-o);g<f&&g<s&&([a,s]=[{row:l,i:u},g])}}}return a}var om=.01,hf=9;function gf(e,t,r,n,o){let{row:i,i:a}=ai(e,t,r,n,o),s=t.columns[i.name],l="is_linear"in e,f=l?sl:ie,u=h=>s[h]?.[a]??Number.NaN,c=i.unit?` ${i.unit}`:"",[p,g,w,v]=["truth","median","low","high"].map(u),E=[im(e,i,a,t)];if(Number.isNaN(p)||E.push(`${e.truth} ${f(p)}${c}`),Number.isNaN(u("exact"))?Number.isNaN(u("measured"))?Number.isNaN(u("limit"))||E.push(`not detected: fainter than ${f(u("limit"))}${c}`):E.push(`seen ${f(u("measured"))} ± ${f(u("to")-u("measured"))}${c}`):E.push(`seen ${f(u("exact"))}${c}`),!Number.isNaN(g)){E.push(`predicted ${f(g)}${Number.isNaN(w)?"":` (${f(w)} to ${f(v)})`}${c}`);let h=g-p,A=p>=w&&p<=v?", truth within the band":", truth outside the band";Number.isNaN(h)||E.push(`error ${(l?ll:or)(h)} ${e.error_unit}${Number.isNaN(w)?"":A}`)}return Je(i)&&!i.given[a]&&E.push("not among these galaxies' magnitudes: predicted alone"),Number.isNaN(u("implied"))||E.push(`the spectrum through this filter ${ie(u("implied"))}${c}`),t.pins.forEach((h,A)=>{let k=h[i.name].median[a];Number.isNaN(k)||E.push(`${t.letters[A]}: ${f(k)}`)}),{x:r.at(i.axis[a]),lines:E}}function ai(e,t,r,n,o){let i=o===null?null:ln(e,t,r,n,o);if(i)return{...i,distance:-1/0};let a=o===null?hf/2:hf,s={row:e.rows[0],i:0,distance:1/0};for(let l of e.rows)l.axis.forEach((f,u)=>{let c=Math.abs(r.at(f)-n),p=l.dots&&e.rows.length>1?c<a?-20:40:0;c+p<s.distance&&(s={row:l,i:u,distance:c+p})});return s}function im(e,t,r,n){if(Je(t))return hl(t,r);if(t.dots)return`${t.label} ${t.names[r]}`;let o=t.axis[r],i=`${t.label}, ${bl(e,n,o,t.coordinate_unit)??`${pe(Number(o.toPrecision(4)))} ${t.coordinate_unit}`}`;return!e.observed_unit||!(n.stretch>0)?i:`${i} at rest, ${Number((o*n.stretch*e.observed_unit).toPrecision(3))} µm observed`}function bf(e,t){return[t.seen?li(e,t):fi(t),ci(e,t),am(e,t),si(e,t)].filter(Boolean).join(", ")}function am(e,{implied:t}){return e.implied&&!Number.isNaN(t)?`${e.implied} ${ie(t)}`:""}function si({edges:[e,t]},{seen:r,lowest:n,highest:o}){let i=om*(t-e);return!r&&(n<e+i||o>t-i)?"edge of what it learned":""}function li(e,{value:t,edited:r}){return`${ie(t)}${wf(e,t)} ${r?"edited":"seen"}`}function fi({low:e,median:t,high:r,peaks:n}){if(n.length>1)return n.toSorted((f,u)=>u[1]-f[1]).map(([f,u,c])=>`${ie(f,ht(c))} (${Math.round(100*u)}%)`).join(", ");let o=(r-e)/2,i=ht(o),[a,s]=[ie(r-t,i),ie(t-e,i)],l=a===s?` ± ${a}`:` (+${a} −${s})`;return`${ie(t,i)}${Number.isNaN(o)?"":l}`}function ci(e,{seen:t,edited:r,truth:n,percentile:o,crps:i,low:a,median:s,high:l}){if(Number.isNaN(n)||t&&!r)return"";let f=(l-a)/2,u=`${e.truth} ${ie(n,t?2:ht(f))}${wf(e,n)}`;return t?u:Number.isNaN(o)?`${u}, error ${or(s-n)}`:`${u}, ${sm(o)} percentile, CRPS ${ie(i,ht(i))}`}function sm(e){let r=e<1||e>99?Math.round(10*e)/10:Math.round(e),n=r%10,o=Math.floor(r/10)===1,i=!Number.isInteger(r)||o||n>3?"th":["th","st","nd","rd"][n];return`${r}${i}`}function wf({edges:e},t){return t<e[0]||t>e[1]?" (beyond this axis)":""}var lm="The percentile says how much of the predicted probability lies below the truth: for two galaxies of three it is to be between 16 and 84. The CRPS scores the whole prediction, in its unit: 0 is sure and right, and a lone guess has its distance from the truth.";function yf(e){let t=e.panels.map(i=>{let a=L("span",{class:"estimate"}),s=L("span",{class:"beside"}),l=[i.title,i.unit].filter(Boolean).join(", "),f=L("span",{class:"symbol",title:l},i.symbol),u=L("div",{class:"scalar","data-scalar":i.name},f,a,s);return{panel:i,item:u,estimate:a,truth:s}}),r=L("div",{class:"scalars"},...t.map(({item:i})=>i)),n={scalars(i){t.forEach(({panel:a,item:s,estimate:l,truth:f},u)=>{let c=i[u];if(!c)return;s.classList.toggle("is-seen",c.seen),s.classList.toggle("is-peaked",!c.seen&&c.peaks.length>1),l.textContent=c.seen?li(a,c):fi(c);let p=[ci(a,c),si(a,c)].filter(Boolean).join(", ");f.textContent=p,f.title=p?`${p}. ${lm}`:""})},dark(i){_e(r,e.colours[i?"dark":"light"])}};n.scalars(e.scalars),n.dark(e.dark);let o=Dt(r,i=>n.scalars(i.densities.scalars[0]));return{element:r,changes:n,destroy:o}}var vf=`.mosaic-legend {
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
`;function Gt(e){let t=null,r=null,n=()=>{r!==null&&clearTimeout(r),r=null},o=a=>{r=setTimeout(i,1500),e(a)},i=()=>{n();let a=t;t=null,a!==null&&o(a)};return{newest(a){r!==null?t=a:o(a)},now(a){t=null,n(),e(a)},acknowledge:i,stop:n}}var cm=1.5,um=5,dm=.04,pm=.55,mm=.4,hm=1e-5;function xf({edges:[e,t]},r,n,o,i=!1){if(i&&o!==void 0)return o;if(r.seen)return null;let s=[...[r,...n.filter(u=>!u.seen)].flatMap(({lowest:u,highest:c})=>[u,c]),r.truth,r.implied].filter(u=>u>=e&&u<=t);if(!(r.highest>r.lowest)||s.length<2)return null;let l=Math.min(...s),f=Math.max(...s);return f-l>(o===null?mm:pm)*(t-e)?null:o&&gm(o,l,f)?o:bm(l,f,e,t)}function gm([e,t],r,n){let o=dm*(t-e);return r>=e+o&&n<=t-o&&t-e<=um*(n-r)}function bm(e,t,r,n){let o=cm*Math.max(t-e,hm*(n-r)),i=Ie(0,o,10),a=(e+t)/2,s=Math.floor((a-o/2)/i)*i,l=Math.ceil((a+o/2)/i)*i;return[Math.max(s,r),Math.min(l,n)]}var fn=10,wm=22,Nt={top:3,height:9,gap:7},kf=30,ym=6,Nf=.001;function Ef(e,t,r,n,o,i){let[a,s]=[fn,r-fn],l=o?o.zoom?[o.zoom.from,o.zoom.to]:null:void 0,f=t.pins.map(h=>h[e.name]),u=xf(e,t.scalars[e.name],f,l,i),c=Nt.top+Nt.height+Nt.gap,p={left:a,right:s,top:u?c:Nt.top,bottom:n-wm};if(!u)return{frame:p,x:ue(e.edges[0],e.edges[1],a,s),zoom:null};let[g,w]=u,v={left:a+kf,right:s-kf,top:Nt.top,bottom:Nt.top+Nt.height},E=ue(e.edges[0],e.edges[1],v.left,v.right);return{frame:p,x:ue(g,w,a,s),zoom:{from:g,to:w,strip:v,whole:E}}}function Af(e,t,r,{frame:n,x:o,zoom:i},a){e.font=Ae,e.setLineDash([]),i&&vm(e,t,r.scalars[t.name],n,i,a),ke(e,{...n,left:n.left-fn,right:n.right+fn},()=>xm(e,t,r,n,o,a)),km(e,o.domain(),n,o,a,ym)}function vm(e,t,r,n,{from:o,to:i,strip:a,whole:s},l){e.fillStyle=l.hidden,e.globalAlpha=.35,e.beginPath(),e.moveTo(s(o),a.bottom),e.lineTo(s(i),a.bottom),e.lineTo(n.right,n.top),e.lineTo(n.left,n.top),e.closePath(),e.fill(),e.fillRect(s(o),a.top,s(i)-s(o),a.bottom-a.top),e.globalAlpha=1,ui(e,{...a,top:a.top-6},s,r,l.answer,.4,[]),e.setLineDash([]),e.strokeStyle=l.edge,e.lineWidth=1,e.beginPath(),e.moveTo(a.left,a.bottom),e.lineTo(a.right,a.bottom),e.stroke(),e.font=gt,e.fillStyle=l.soft,e.textBaseline="middle",e.textAlign="right",e.fillText(ie(t.edges[0],1),a.left-5,a.bottom-3),e.textAlign="left",e.fillText(ie(t.edges[1],1),a.right+5,a.bottom-3),e.font=Ae}function xm(e,t,r,n,o,i){let a=r.scalars[t.name];r.pins.forEach((s,l)=>{let f=s[t.name],u=i[`pin${l+1}`];f.seen?ar(e,n,o,f.median,u,2,ir[l]):ui(e,n,o,f,u,.1,ir[l])}),a.seen?ar(e,n,o,a.value,i.seen,5):(ui(e,n,o,a,i.answer,.2,[]),ar(e,n,o,a.median,i.answer,2.5)),(!a.seen||a.edited)&&ar(e,n,o,a.truth,i.ink,2,[5,3]),t.implied&&Ml(e,n,o,a.implied,t.implied,i)}function km(e,t,r,n,o,i){e.setLineDash([]),e.strokeStyle=o.edge,e.lineWidth=1,e.beginPath(),e.moveTo(r.left,r.bottom),e.lineTo(r.right,r.bottom);let a=Be(t[0],t[1],i),s=Math.ceil(-Math.log10(a[1]-a[0])-1e-9);for(let l of a)e.moveTo(n(l),r.bottom),e.lineTo(n(l),r.bottom+4);e.stroke(),e.fillStyle=o.soft,e.textAlign="center",e.textBaseline="middle";for(let l of a)e.fillText(s>1?ie(l,s):pe(l),Math.min(Math.max(n(l),r.left+4),r.right-4),r.bottom+13)}function ui(e,t,r,n,o,i,a){let{density:s,low:l,high:f}=n,u=0;for(let E of s)u=Math.max(u,E);if(!(u>0))return;let c=0,p=s.length-1;for(;c<p&&s[c]<=Nf*u;)c++;for(;p>c&&s[p]<=Nf*u;)p--;let g=[];for(let E=Math.max(c-1,0);E<=Math.min(p+1,s.length-1);E++)g.push([n.x[E],s[E]]);let w=E=>t.bottom-(t.bottom-t.top-6)*E/u,v=(E,h)=>{if(!(E.length<2)){e.globalAlpha=h,e.fillStyle=o,e.beginPath(),e.moveTo(r(E[0][0]),t.bottom);for(let[A,k]of E)e.lineTo(r(A),w(k));e.lineTo(r(E[E.length-1][0]),t.bottom),e.closePath(),e.fill(),e.globalAlpha=1}};v(g,i),v(Nm(g,l,f),1.2*i),e.strokeStyle=o,e.lineWidth=1.5,e.setLineDash(a),e.beginPath(),g.forEach(([E,h],A)=>{A?e.lineTo(r(E),w(h)):e.moveTo(r(E),w(h))}),e.stroke()}function Nm(e,t,r){let n=[];return e.forEach(([o,i],a)=>{for(let s of[t,r]){let[l,f]=e[a-1]??[o,i];l<s&&s<o&&n.push([s,f+(i-f)*(s-l)/(o-l)])}o>=t&&o<=r&&n.push([o,i])}),n}var cn="mosaic-drag";function un({panel:e,key:t,className:r,canvasAttributes:n,draw:o,describe:i,figureTitle:a},{scene:s,colours:l}){let f=L("canvas",n),u=L("h2",{},e.title),c=L("div",{class:"head"},u),p=L("div",{class:"shell"},f),g=L("section",{class:r,"aria-label":e.title,"data-plot":t},c,p),w={panel:e,scene:s,canvas:f,heading:u,head:c,shell:p,section:g,scales:null,width:0,height:0,size:"",zoom:1,dragging:!1,holding:!1,cancel:()=>!1,setDragging(v,E=!1){w.holding=v&&E,v!==w.dragging&&(w.dragging=v,g.dispatchEvent(new CustomEvent(cn,{bubbles:!0,composed:!0,detail:v})))},redraw(){w.width>0&&(o(Gr(f,w.width,w.height,w.zoom)),i())},resize(v,E,h){let A=[v,E,h].join();!v||w.width&&A===w.size||(Object.assign(w,{width:v/h,height:E/h,zoom:h,size:A}),Object.assign(f.style,{width:`${v}px`,height:`${E}px`}),w.redraw())},rest(){w.width=0},figure(v){let E=`${a()} · galaxy ${s().row}`;return Fr(v,E,w.width,w.height,l(),o)},addMoreButton(){c.append(Bt(t,e.title,w.figure))}};return Object.assign(g,{plot:w}).plot}function Oe({canvas:e,zoom:t=1},r){let n=e.getBoundingClientRect();return[(r.clientX-n.left)/t,(r.clientY-n.top)/t]}function dn(e,t,r=()=>null,n=()=>null){let{canvas:o,key:i}=e,a=null,s=c=>Math.min(Math.max(c,e.scales.frame.left),e.scales.frame.right),l=(c,p,g)=>{let[w,v]=Oe(e,c);if(p.name)return{act:"edit",name:p.name,value:e.scales.y?.invert(v),phase:g};let[E,h]=[p.x,w].map(A=>e.scales.back(s(A))).sort((A,k)=>A-k);return{act:"drag",panel:i,from:E,to:h,show:p.show,phase:g}},f=()=>{a=null,e.setDragging(!1),e.markSpan(null)},u=()=>a?(a.hasMoved&&t.now({act:"cancel"}),f(),e.redraw(),!0):!1;return o.addEventListener("pointerdown",c=>{let[p,g]=Oe(e,c),{frame:w}=e.scales;c.button!==0||p<w.left||p>w.right||(a={x:p,y:g,name:r(p,g),show:c.shiftKey,hasMoved:!1},o.setPointerCapture(c.pointerId))}),o.addEventListener("pointermove",c=>{let[p,g]=Oe(e,c);if(!a){o.style.cursor=r(p,g)?"ns-resize":n(p,g)?"pointer":"crosshair",e.readAt(p,g);return}!a.hasMoved&&Math.hypot(p-a.x,g-a.y)<4||(a.hasMoved=!0,e.setDragging(!0,a.name!==null),a.name||e.markSpan(s(a.x),s(p)),e.readAt(a.name?a.x:p,g),t.newest(l(c,a,"move")))}),o.addEventListener("pointerup",c=>{let p=a&&!a.hasMoved&&n(...Oe(e,c));a?.hasMoved?t.now(l(c,a,"end")):p&&t.now({act:"toggle",panel:i,...p}),f()}),o.addEventListener("touchstart",c=>{let p=c.touches[0];c.touches.length===1&&r(...Oe(e,p))&&c.preventDefault()},{passive:!1}),o.addEventListener("pointercancel",u),o.addEventListener("pointerleave",()=>{a||e.readAt(null)}),o.addEventListener("dblclick",c=>{let[p]=Oe(e,c);t.now({act:"tap",panel:i,at:e.scales.back(p)})}),u}function Tf(e,t){let{canvas:r,panel:n}=e,o=!1,i=!1,a=u=>{let c=e.scene().scalars[n.name],p=e.scales.x(c.seen?c.value:c.median);return Math.abs(Oe(e,u)[0]-p)<=sn},s=(u,c)=>{let[p]=Oe(e,u),[g,w]=n.edges;return{act:"edit",name:n.name,value:Math.min(Math.max(e.scales.x.invert(p),g),w),phase:c}},l=()=>{o=i=!1,e.setDragging(!1)},f=()=>o?(i&&t.now({act:"cancel"}),l(),!0):!1;return r.addEventListener("pointerdown",u=>{u.button!==0||!a(u)||(o=!0,i=!1,r.setPointerCapture(u.pointerId))}),r.addEventListener("pointermove",u=>{if(!o){r.style.cursor=a(u)?"ew-resize":"default";return}i=!0,e.setDragging(!0),t.newest(s(u,"move"))}),r.addEventListener("pointerup",u=>{o&&i&&t.now(s(u,"end")),l()}),r.addEventListener("pointercancel",f),f}function Mf(e,t){let{scene:r,colours:n,messages:o}=t,i=()=>bf(e,r().scalars[e.name]),a=un({panel:e,key:e.name,className:`density-${e.name}`,canvasAttributes:{role:"img"},figureTitle:()=>`${e.title} ${i()}`,draw(l){s.scales=Ef(e,r(),s.width,s.height,s.scales,s.dragging),Af(l,e,r(),s.scales,n())},describe(){s.canvas.setAttribute("aria-label",`${e.title} ${i()}`)}},t),s=Object.assign(a,{scales:a.scales,describeAloud:()=>`${e.title} ${i()}`});return s.heading.after(e.unit?` [${e.unit}] `:" "),s.addMoreButton(),s.cancel=Tf(s,o),s}var Em='<svg viewBox="0 0 12 18"><path d="M6 1V17"/><circle cx="6" cy="9" r="3"/></svg>',Am=e=>`
  <span><i class="truth"></i>${e}</span>
  <span><i class="seen"></i>seen</span>
  <span title="a survey's measurement that the model sees, with its 1-sigma error">${Em}${e==="truth"?"measured":"seen"} ±1σ</span>
  <span title="not detected: the model sees no more than that the galaxy is fainter than this"><svg viewBox="0 0 12 18"><path fill="none" d="M1 5H11L6 14Z"/></svg>fainter than</span>
  <span><i class="predicted"></i>predicted</span>
  <span><i class="band"></i>16–84% band</span>
  <span><i class="hidden"></i>hidden</span>`;function $f(e){let t=document.createElement("div");return t.className="mosaic-legend",t.innerHTML=Am(e),t}function di(e,t){let r=Sf(t.numbers),n=e.panels.flatMap(l=>l.rows.map(f=>Ro(f,t.filters))),o=new Set(e.panels.filter(l=>l.linear&&Ft(t)).flatMap(l=>l.rows)),i=l=>{let f=n.map(u=>{let c=Object.fromEntries(l(u).map(p=>[p,r(u.axis.length)]));return[u.name,o.has(u)?yl(c):c]});return Object.fromEntries(f)},a=i(l=>l.columns),s=t.pin_masks.map(()=>i(()=>e.pin_columns));return{...t,letters:e.letters,columns:a,pins:s}}function pi(e,t){let r=Sf(t.numbers),n=t.points.map(r),[o,...i]=t.scalars.map(a=>{let s=e.panels.map((l,f)=>[l.name,{...a[f],x:n[f],density:r(t.points[f])}]);return Object.fromEntries(s)});return{...t,scalars:o,pins:i}}function Sf(e){let t=bt(e),r=0;return n=>(r+=n,t.subarray(r-n,r))}var Tm={width:520,height:340},Mm={width:340,height:128};function Of(e,t,r){let n=r>1?Mm:Tm;return Math.max(1,Math.min(e/n.width,t/(r*n.height)))}function pn(e,t,r=()=>null){let{canvas:n,key:o}=e,i=null,a=null,s=(u,c,p)=>{let[g,w]=[u,c].map(e.scales.back).sort((v,E)=>v-E);return{act:"drag",panel:o,from:g,to:w,show:!1,phase:p}},l=u=>{t.now(u),a=null,e.setDragging(!1),e.markSpan(null)},f=(u,c)=>{let{frame:p}=e.scales,g=i??(p.left+p.right)/2;u.shiftKey?a??=g:a!==null&&l({act:"cancel"}),i=Math.min(Math.max(g+c,p.left),p.right),a!==null&&(e.setDragging(!0),e.markSpan(a,i),t.newest(s(a,i,"move"))),e.readAt(i,null,!0)};n.addEventListener("keydown",u=>{let{frame:c}=e.scales,p=(c.right-c.left)/100,g={ArrowLeft:-p,ArrowRight:p,PageUp:-10*p,PageDown:10*p,Home:-1/0,End:1/0};if(u.key in g)f(u,g[u.key]);else if((u.key==="Enter"||u.key===" ")&&a!==null&&i!==null)l(s(a,i,"end"));else if(u.key==="Enter"&&i!==null&&r(i))t.now({act:"toggle",panel:o,...r(i)});else if(u.key==="Delete"&&i!==null)t.now({act:"tap",panel:o,at:e.scales.back(i)});else if(u.key==="Escape"&&a!==null)l({act:"cancel"});else return;u.preventDefault(),u.stopPropagation()}),n.addEventListener("blur",()=>{a!==null&&l({act:"cancel"}),i=null,e.readAt(null)})}var $m='<i title="the spectrum through the filters"><svg viewBox="0 0 26 12" aria-hidden="true"><path d="M1 6H7M19 6H25" stroke-dasharray="1.5 3"/><path d="M8 6H18"/></svg></i>';function Lf(e){let t=L("span"),r=L("span",{class:"agreement"},t);r.insertAdjacentHTML("afterbegin",$m);let n="about: do the parts agree?",o=L("button",{type:"button",class:"about",popovertarget:"agreement","aria-label":n},"(?)"),i=L("div",{id:"agreement",popover:"auto",role:"note","aria-label":n},e);return{elements:[r,o,i],say(s){t.textContent=s,r.title=s;for(let l of[r,o])l.classList.toggle("is-silent",!s)}}}function Rf(e,t){let{scene:r,colours:n,messages:o,say:i,send:a}=t,s=L("div",{class:"box"}),l=L("div",{class:"cursor"}),f=L("div",{class:"tip"}),u=null,c=[],p=wl(e),g=()=>ml(Ft(r())?p:e,r().filters),w=null,v=un({panel:e,key:e.key,className:`vector-${e.key}`,canvasAttributes:{tabindex:0,role:"application","aria-roledescription":"plot"},figureTitle:()=>e.title,draw($){let{width:x,height:P,scales:R,dragging:O,holding:C}=E,I=g(),T=w===Ft(r())?R:null;w=Ft(r()),E.scales=af(I,r(),x,P,T,O,C),uf($,I,r(),E.scales,n())},describe(){E.canvas.setAttribute("aria-label",`${e.title}: ${e.keys}`),u&&E.readAt(...u);for(let $ of c)$()}},t),E=Object.assign(v,{key:e.key,scales:v.scales,markSpan($,x=0){if(s.style.display=$===null?"none":"block",$===null)return;let{frame:P,below:R}=E.scales;Object.assign(s.style,{left:h(Math.min($,x)),width:h(Math.abs(x-$))}),Object.assign(s.style,{top:h(P.top),height:h(R.bottom-P.top)})},readAt($,x=null,P=!1){let{frame:R,below:O}=E.scales,C=$!==null&&$>=R.left-1&&$<=R.right+1;if(u=C?[$,x]:null,l.style.display=f.style.display=C?"block":"none",!C)return;let{x:I,lines:T}=gf(g(),r(),E.scales,$,x);Object.assign(l.style,{left:h(I),top:h(R.top),height:h(O.bottom-R.top)}),f.replaceChildren(...T.map(z=>L("div",{},z)));let B=I>(R.left+R.right)/2,[G,_]=B?["auto",h(E.width-I+12)]:[h(I+12),"auto"];Object.assign(f.style,{left:G,right:_,top:h(R.top+4)}),P&&i(T.join(", "))}}),h=$=>`${$*E.zoom}px`;function A({field:$,label:x,options:P}){let R=L("span",{class:"frames",role:"group","aria-label":x}),O=Object.entries(P).map(([C,I])=>{let T=L("button",{type:"button",title:I,[`data-${$}`]:C},C);return T.addEventListener("click",()=>a({act:$,[$]:C})),T});return c.push(()=>{for(let C of O)C.setAttribute("aria-pressed",String(C.dataset[$]===r()[$]))}),R.append(...O),R}function k($){let x=L("span",{class:$?"hint":"hint stage-only"}),P="";return c.push(()=>{let{letters:R,pin_masks:O}=r(),C=O.map((B,G)=>`color: ${n()[`pin${G+1}`]}`),I=[$,...O,...C].join(`
`);if(I===P)return;P=I;let T=O.map((B,G)=>{let _=C[G];return L("span",{class:"pin",title:B,style:_},`${R[G]} ${B}`)});x.replaceChildren(...T.length?T:[L("span",{class:"first-step"},$)])}),x}E.shell.append(s,l,f);for(let $ of e.choices??[])E.head.append(A($));if(E.head.append(k(e.hint??"")),e.agreement){let{elements:$,say:x}=Lf(e.agreement);E.head.append(...$),E.head.classList.add("has-agreement"),c.push(()=>x(r().agreement))}E.addMoreButton();let N=($,x)=>pf(E,g(),$,x);return E.cancel=dn(E,o,($,x)=>df(E,g(),$,x),N),pn(E,o,$=>{let x=ai(g(),r(),E.scales,$,null);return x.row.dots&&x.distance<0?ii(x):null}),E}var Sm=150,Om=400,Lm=24,mi={vectors:[700,215],densities:[330,96],zoom:3},[Rm,_m]=[176,340];function hi(e,t){let{spec:r,colours:n}=e,o=e.dark,{stage:i}=e,a=_=>{It(f,_)||t.send(_)},s=Gt(a),l=L("div",{class:"unseen",role:"status","aria-live":"polite"}),f=L("div",{class:`plots ${r.kind}`}),u={colours:()=>n[o?"dark":"light"],messages:s,say:h,send:a},c=r.kind==="vectors"?g(r):w(r),{plots:p}=c;function g(_){let z=di(_,e.scene),W={...u,scene:()=>z},j=_.panels.map(D=>Rf(D,W));return{plots:j,above:[$f(_.panels[0].truth)],take(D){z=di(_,D)},aloud:()=>"",height(){let D=(window.innerHeight-_.above)/j.length-Lm;return Math.round(Math.min(Math.max(D,Rm),_m))}}}function w(_){let z=pi(_,e.scene),W={...u,scene:()=>z},j=_.panels.map(D=>Mf(D,W));return{plots:j,above:[],take(D){z=pi(_,D)},aloud:()=>`Galaxy ${z.row}. ${j.map(D=>D.describeAloud()).join(". ")}`,height:()=>_.height}}let v,E=!1;function h(_){clearTimeout(v),v=setTimeout(()=>{E&&r.kind==="densities"?h(_):l.textContent=_},Om)}let A=_=>{let z=_.composedPath()[0];Ee(z)===Ee(f)&&(E=_.detail)},k,N=e.scene.serial,$=e.newest_serial,x=()=>{clearTimeout(k),N>=$?f.classList.remove("waiting"):k=setTimeout(()=>f.classList.add("waiting"),Sm)},P=()=>{let _=p.filter(j=>!j.section.hidden),z=i?Of(f.clientWidth,f.clientHeight,_.length):1;f.style.setProperty("--zoom",String(z));let W=_.map(({section:j,shell:D})=>i?D:j).map(j=>[j.clientWidth,j.clientHeight]);_.forEach((j,D)=>{j.resize(W[D][0],i?W[D][1]:c.height(),z)})},R=()=>{f.style.setProperty("--zoom","1");let[_,z]=mi[r.kind].map(W=>W*mi.zoom);for(let W of p)W.section.hidden||W.resize(_,z,mi.zoom)},O=_=>{i=_;for(let{section:W,rest:j}of p)W.hidden=!!i&&i!==r.kind&&i!==W.dataset.plot,W.hidden&&j();let z=p.some(({section:W})=>!W.hidden);f.classList.toggle("on-stage",!!i&&z),f.classList.toggle("off-stage",!z),P()},C=_=>{o=_,f.classList.toggle("dark",_),_e(f,u.colours());for(let z of p)z.redraw()},I=_=>{_.key==="Escape"&&p.some(z=>z.cancel())&&_.stopPropagation()};f.addEventListener("mousedown",_=>{i&&_.target instanceof HTMLCanvasElement&&_.preventDefault()}),f.append(...c.above,L("div",{class:`${r.kind}-row`},...p.map(_=>_.section)),l);let T=new ResizeObserver(P);T.observe(f),window.addEventListener("resize",P),window.addEventListener("beforeprint",R),window.addEventListener("afterprint",P),window.addEventListener("keydown",I,!0),window.addEventListener(cn,A),C(e.dark),O(i);let B=_=>{c.take(_),N=_.serial;for(let W of p)W.redraw();s.acknowledge(),x();let z=c.aloud();z&&h(z)},G=Dt(f,_=>B(_[r.kind]));return{element:f,changes:{scene:B,newest_serial(_){$=_,x()},stage:O,dark:C},destroy(){T.disconnect(),G(),s.stop(),clearTimeout(v),clearTimeout(k),window.removeEventListener("resize",P),window.removeEventListener("beforeprint",R),window.removeEventListener("afterprint",P),window.removeEventListener("keydown",I,!0),window.removeEventListener(cn,A)}}}function Vt(e,t,r,n,o,i){let{values:a,error:s,limit:l}=e.measured[n],[f,u]=[r*t,(r+1)*t],c={values:a.slice(f,u),error:s.slice(f,u),limit:l.slice(f,u)};for(let[p,g]of o){let{place:w}=i.find(v=>v.name===p);c.values[w]=g,c.limit[w]=0}return c}var mn=(e,t,r)=>e.truth.subarray(r*t,(r+1)*t);var[_f,hn,We,gn,Pf,Cf]=[0,1,3,5,6,7],Et=({mask:e,inputs:t},r)=>!!e[r]&&!Number.isNaN(t.values[r]),Le=({answer:e},t,r)=>e?.quantiles[t*Cf+r]??Number.NaN;function gi(e,t){let r=Object.fromEntries(e.columns.map(s=>[s,new Float32Array(e.size).fill(Number.NaN)])),{truth:n,inputs:o}=t,i=new Uint8Array(e.size),a=new Uint8Array(e.size);for(let s=0;s<e.size;s++){let l=e.start+s,[f,u]=[o.values[l],o.error[l]],c=Et(t,l),p=c&&!!o.limit[l];i[s]=c&&!p?1:0,a[s]=i[s]&&u>0?1:0,r.truth[s]=n[l],r.implied&&t.implied&&(r.implied[s]=t.implied[l]),i[s]&&!a[s]&&(r.exact[s]=f),i[s]||(r.median[s]=Le(t,l,We)),r.low[s]=i[s]?f:Le(t,l,hn),r.high[s]=i[s]?f:Le(t,l,gn),p&&r.limit&&(r.limit[s]=f),a[s]&&r.measured&&(r.measured[s]=f,r.from[s]=f-u,r.to[s]=f+u)}return e.extent!==null&&!i.every(Boolean)&&Pm(e,t,r,i,a),r}function Pm(e,t,r,n,o){let i=[...n.keys()].filter(s=>!n[s]),a=(s,l)=>Le(t,e.start+s,l);for(let s=0;s<e.size;s++){if(!o[s]||s&&o[s-1])continue;let l=s;for(;l<e.size&&o[l];)l++;let f=i.filter(c=>c<s).at(-1),u=i.find(c=>c>=l);for(let[c,p]of[["low",hn],["high",gn]]){let g=l-s<=5?p:We;for(let w=s;w<l;w++)if(f===void 0||u===void 0)r[c][w]=a(f??u??w,g);else{let v=(w-f)/(u-f);r[c][w]=(1-v)*a(f,g)+v*a(u,g)}}}}var Cm=1e9,Im=1,If={log_ssfr:Df,half_mass_age:e=>e.observedAt-Bf(e),half_mass_time:Bf,recent_fraction:({history:e,observedAt:t})=>1-Ff(e.until(t-Im),e.until(t)),formed_fraction:({history:e,observedAt:t})=>Ff(e.until(t),e.whole),fuv_dimming:e=>{let{dust:t,history:r,observedAt:n}=e,o=e.vector("sed")[t.place]+t.of_one_jy;return Df(e)>=t.quiescent?2.5*(r.rateAt(n)+t.of_one_sun_a_year-o):Number.NaN}};function Df({history:e,observedAt:t,scalar:r}){return e.rateAt(t)-r("log_stellar_mass")}function Bf({history:e,observedAt:t}){return e.timeOf(e.until(t)/2)}var Ff=(e,t)=>t>0?e/t:Number.NaN;function Uf(e,t,r){let{rows:n}=e.about.table,o=n.find(l=>!l.is_vector),i=l=>{let f=g=>l(o.start+o.names.indexOf(g)),u=g=>{let w=n.find(v=>v.name===g);return Float64Array.from({length:w.size},(v,E)=>l(w.start+E))},c=n.find(g=>g.name==="sfh").axis,p=bi(c,u("sfh"));return{scalar:f,vector:u,observedAt:r(f("redshift")),history:p,dust:e.dust}},a=i(l=>Le(t,l,We)),s=i(l=>t.truth[l]);return e.derived.map(({name:l,needs:f})=>({of_medians:If[l](a),truth:If[l](s),seen:f.every(([u,c])=>{for(let p=u;p<c;p++)if(!Et(t,p)||t.inputs.limit[p])return!1;return!0})}))}function bi(e,t){let r=Array.from(t,i=>10**i*Cm),n=[0];for(let i=1;i<e.length;i++)n.push(n[i-1]+(e[i]-e[i-1])*(r[i]+r[i-1])/2);let o=i=>{let a=Math.min(Math.max(i,e[0]),e[e.length-1]),s=0;for(;s<e.length-2&&e[s+1]<a;)s++;return{before:s,part:(a-e[s])/(e[s+1]-e[s])}};return{whole:n[n.length-1],rateAt(i){if(!Number.isFinite(i))return Number.NaN;let{before:a,part:s}=o(i);return t[a]*(1-s)+t[a+1]*s},until(i){if(!Number.isFinite(i))return Number.NaN;let{before:a,part:s}=o(i),[l,f]=[r[a],r[a+1]];return n[a]+(e[a+1]-e[a])*s*(l+(f-l)*s/2)},timeOf(i){if(!Number.isFinite(i))return Number.NaN;let a=0;for(;a<e.length-2&&n[a+1]<=i;)a++;let s=i-n[a],l=(r[a+1]-r[a])/(e[a+1]-e[a]),f=r[a]+Math.sqrt(Math.max(r[a]**2+2*l*s,0));return e[a]+(f>0?2*s/f:0)}}}function zf(e,t,r){let{edge:n,width:o,firsts:i,steps:a,counts:s,weights:l}=e,f=new Float64Array(i.length).fill(Number.NaN);if(!(r>0))return f;let u=Float64Array.from(t,h=>Number.isFinite(h)?10**h:0),c=Float64Array.from(t,h=>Number.isFinite(h)?1:0);Dm(e,u,r);let[p,g]=[u,c].map(h=>Bm(h,n,o)),w=wi(e.distance.log_redshift,e.distance.modulus,Math.log(r)),v=Math.log1p(r),E=0;for(let h=0;h<i.length;h++){let[A,k]=[0,0],[N,$]=[p(i[h]-v),g(i[h]-v)];for(let x=1;x<=s[h];x++,E++){let P=i[h]+x*a[h]-v,[R,O]=[p(P),g(P)];A+=l[E]*(R-N),k+=l[E]*(O-$),[N,$]=[R,O]}k>=.99&&(f[h]=Math.min(-2.5*Math.log10(A/k/3631)+w,32))}return f}function jf({firsts:e,steps:t,counts:r},n){let o=Math.log1p(n);return[Math.min(...e)-o,Math.max(...e.map((i,a)=>i+r[a]*t[a]))-o]}function Dm({hydrogen:e},t,r){let{bins:n,transmission:o}=e,{before:i,part:a}=Wf(e.redshift,r);for(let s=0;s<n;s++){let[l,f]=[o[i*n+s],o[(i+1)*n+s]];t[s]*=l+a*(f-l)}}function Bm(e,t,r){let n=new Float64Array(e.length+1);for(let o=0;o<e.length;o++)n[o+1]=n[o]+e[o]*r;return o=>{let i=Math.min(Math.max((o-t)/r,0),e.length),a=Math.min(Math.floor(i),e.length-1);return n[a]+(i-a)*(n[a+1]-n[a])}}function Wf(e,t){let[r,n]=[0,e.length-1];for(;n-r>1;){let o=r+n>>1;e[o]<=t?r=o:n=o}return{before:r,part:Math.min(Math.max((t-e[r])/(e[r+1]-e[r]),0),1)}}function wi(e,t,r){let{before:n,part:o}=Wf(e,r);return t[n]+o*(t[n+1]-t[n])}var Vf=.005,[qf,Yf,Fm]=["seen","predicted","partly seen"];function Kf(e,t,r){let{rows:n,size:o}=e.about.table,i=T=>n.find(B=>B.name===T),a=n.find(T=>!T.is_vector),s=T=>{let B=a.names.indexOf(T);return B<0?-1:a.start+B},[l,f]=["redshift","log_stellar_mass"].map(s),[u,c,p,g]=[0,1,2,3].map(()=>new Float64Array(o).fill(Number.NaN)),w=new Uint8Array(o);for(let T=0;T<o;T++)w[T]=Et(t,T)&&!t.inputs.limit[T]?1:0,u[T]=w[T]?t.inputs.values[T]:Le(t,T,We),c[T]=w[T]?t.inputs.error[T]:0;let{camera:v,has_history:E}=e,[h,A]=[i("sed"),i("sfh")],k=v&&l>=0&&h?v.places:[],N=T=>u.subarray(T.start,T.start+T.size),$=new Uint8Array(0),x=new Uint8Array(0);if(k.length&&v&&h){let T=zf(v,N(h),u[l]);k.forEach((_,z)=>{p[_]=T[z]});let[B,G]=jf(v,u[l]);$=Hf(h,w,_=>Math.log(_)>=B&&Math.log(_)<=G)}if(E&&l>=0&&A){let T=r(u[l]),B=T>=A.axis[0]&&T<=A.axis[A.size-1];p[f]=B?Math.log10(bi(A.axis,N(A)).until(T)):Number.NaN,x=Hf(A,w,G=>G<=T)}let P=T=>w[l]===1&&T.every(Boolean),R=T=>w[T]===1&&c[T]===0&&P(T===f?x:$);for(let T of[...k,...E?[f]:[]])Number.isFinite(p[T])&&!R(T)&&(g[T]=p[T]);let O={values:u,seen:w,error:c,implied:p,news:g};if(!t.answer)return{parts:O,sentence:""};let I=[Um(O,k,l,$),E?Wm(O,f,x):""].filter(Boolean).join("; ");return{parts:O,sentence:I?`${I[0].toUpperCase()}${I.slice(1)}.`:""}}var Hf=(e,t,r)=>Uint8Array.from(e.axis.flatMap((n,o)=>r(n)?[t[e.start+o]]:[])),yi=({values:e,error:t,implied:r},n)=>t[n]>0?Number.NaN:r[n]-e[n];function Um(e,t,r,n){let o=t.filter(u=>Number.isFinite(e.news[u])),i=o.filter(u=>Number.isFinite(yi(e,u))),[a,s]=[hr(n),hr([e.seen[r]])],l=`the ${a} spectrum at ${s===a?"":`the ${s} `}z ${e.values[r].toFixed(2)}`;if(i.length){let u=hr(i.map(g=>e.seen[g])),c=u===qf?"those seen":u===Yf?"predicted":"those seen and predicted",p=i.map(g=>yi(e,g));return`${l} gives magnitudes ${zm(p,c)}`}if(!o.length)return"";let f=o.filter(u=>Math.abs(e.implied[u]-e.values[u])<=e.error[u]);return`${l} lies within 1σ of ${f.length} of ${o.length} measured magnitudes`}function zm(e,t){let[r,n,o]=[16,50,84].map(a=>jm(e,a)),i=(a,s)=>e.length>1?` (${Gf(a)} to ${Gf(s)})`:"";return Math.abs(n)<Vf?`as bright as ${t}${i(r,o)}`:n>0?`${n.toFixed(2)} fainter${i(r,o)} than ${t}`:`${(-n).toFixed(2)} brighter${i(-o,-r)} than ${t}`}var Gf=e=>Number(e.toFixed(2))===0?e.toFixed(2).replace("-",""):e.toFixed(2).replace("-","−");function jm(e,t){let r=[...e].sort((a,s)=>a-s),n=(r.length-1)*t/100,o=Math.floor(n),i=Math.min(o+1,r.length-1);return r[o]+(n-o)*(r[i]-r[o])}function Wm(e,t,r){if(!Number.isFinite(e.news[t]))return"";let n=yi(e,t),[o,i]=[hr(r),hr([e.seen[t]])],a=i===o?"the stellar mass":`the ${i} stellar mass`;return Math.abs(n)<Vf?`the ${o} history forms ${a}`:`the ${o} history forms ${Math.abs(n).toFixed(2)} dex ${n>0?"more":"less"} than ${a}`}function hr(e){let t=Array.from(e,Boolean);return t.every(Boolean)?qf:t.some(Boolean)?Fm:Yf}var Hm=[-5,-4,...Array.from({length:25},(e,t)=>t/4-3),4,5],Gm=5,Vm=.05,qm=.6,Ym=[.16,.5,.84],Km=Math.sqrt(2*Math.PI);function Zm(e){let t=1/(1+Math.abs(e)/2),n=[...[-1.26551223,1.00002368,.37409196,.09678418,-.18628806,.27886807,-1.13520398,1.48851587,-.82215223],.17087277].reduceRight((i,a)=>a+t*i,0),o=t*Math.exp(n-e*e);return e>=0?o:2-o}var vi=({weights:e,means:t,sigmas:r},n)=>e.reduce((o,i,a)=>o+i*Zm((t[a]-n)/(r[a]*Math.SQRT2))/2,0);function Zf(e){let t=vi(e,e.low);return{from:t,held:vi(e,e.high)-t}}function bn(e,t){let{from:r,held:n}=Zf(e);return Float64Array.from(t,o=>Math.min(Math.max((vi(e,o)-r)/n,0),1))}function xi(e,t){let{weights:r,means:n,sigmas:o,low:i,high:a}=e,{held:s}=Zf(e);return Float64Array.from(t,l=>{if(l<i||l>a)return 0;let f=0;for(let u=0;u<r.length;u++){let c=(l-n[u])/o[u];f+=r[u]/o[u]*Math.exp(-c*c/2)}return f/Km/s})}function wn(e){let[{low:t,high:r}]=e,n=(r-t)/160,o=Array.from({length:161},(i,a)=>t+a*n);for(let{weights:i,means:a,sigmas:s}of e)for(let l=0;l<i.length;l++)s[l]<Gm*n&&i[l]>.001&&o.push(...Hm.map(f=>a[l]+f*s[l]));return Qf(o.map(i=>Math.min(Math.max(i,t),r)))}var Qf=e=>Float64Array.from(new Set(e)).sort();function Jf(e,t){let r=Qf([...wn([e]),Math.min(Math.max(t,e.low),e.high)]),n=bn(e,r),o=Math.max(t-e.high,e.low-t,0);for(let i=1;i<r.length;i++){let[a,s]=r[i]<=t?[n[i-1],n[i]]:[1-n[i-1],1-n[i]];o+=(a*a+a*s+s*s)/3*(r[i]-r[i-1])}return o}function Xf(e){let t=wn([e]),r=Qm(xi(e,t));if(!r.length)return[];let n=bn(e,t),o=[0,...r.map(s=>n[s]),1],a=o.slice(1).map((s,l)=>({low:o[l],share:s-o[l]})).filter(s=>s.share>=Vm);return a.length<2?[]:a.map(({low:s,share:l})=>{let[f,u,c]=Ym.map(p=>Jm(t,n,s+l*p));return[u,l,(c-f)/2]})}function Qm(e){let t=e.length,r=i=>(i===0||e[i]>e[i-1])&&(i===t-1||e[i]>=e[i+1]),n=[],o=[];for(let i=0;i<t;i++){if(!r(i))continue;let a=!1;for(;n.length;){let s=n[n.length-1],l=s;for(let f=s;f<i;f++)e[f]<e[l]&&(l=f);if(e[l]<=qm*Math.min(e[s],e[i])){o.push(l);break}if(a=e[i]<=e[s],a)break;n.pop(),o.pop()}a||n.push(i)}return o}function Jm(e,t,r){let n=Math.max(t.findIndex(i=>i>=r),1),o=t[n]-t[n-1];return o>0?e[n-1]+(r-t[n-1])/o*(e[n]-e[n-1]):e[n]}var Xm="shown";function ec(e,t){let{parts:r,sentence:n}=Kf(e,t.now,i=>ki(e,i)),o={...t,now:{...t.now,implied:r.news}};return{vectors:{...eh(e,o),agreement:n},densities:th(e,o),derived:Uf(e,t.now,i=>ki(e,i))}}function eh(e,{snapshot:t,serial:r,name:n,now:o,pins:i}){let s=e.vectors.panels.flatMap(c=>c.rows.map(p=>p.name)).map(c=>e.about.table.rows.find(p=>p.name===c)).filter(c=>c!==void 0),l=s.flatMap(c=>Object.values(gi(c,o)));for(let c of i)for(let p of s){let g=gi(p,c);g.median.forEach((w,v)=>{Number.isNaN(w)&&(g.median[v]=g.exact[v])}),l.push(...e.vectors.pin_columns.map(w=>g[w]))}let f=nh(e,t,o),u=Number.isFinite(f.value);return{serial:r,row:n,numbers:tc(l),pin_masks:t.pins.map(c=>pt(e.about.table,c)),reference:t.reference,hidden:Object.fromEntries(s.filter(c=>c.extent).map(c=>[c.name,dt(c,t.mask,!0)])),frame:t.frame,time:t.time,sfr:t.sfr,stretch:u?1+f.value:0,redshift_of:f.whose,observed_at:u?ki(e,f.value):Number.NaN,edited:t.edits.map(([c])=>c),truth:t.truth,agreement:"",filters:e.filters}}function th(e,{snapshot:t,serial:r,name:n,now:o,pins:i}){let{scalars:a}=e.about,s=[o,...i].map(c=>c.answer).filter(c=>c!==null),l=a.map(c=>s.length?wn(s.map(p=>p.densities[c])):[]),f=s.flatMap(c=>a.map((p,g)=>xi(c.densities[p],l[g]))),u=s.length?[o,...i.filter(c=>c.answer)]:[o];return{serial:r,row:n,numbers:tc([...l,...f]),points:l.map(c=>c.length),scalars:u.map((c,p)=>a.map(g=>rh(e,t,c,g,p===0)))}}function rh(e,t,r,n,o){let i=gr(e,n),a=Et(r,i),s=r.truth[i],l=r.answer?.densities[n],f=o&&!a&&l!==void 0,[u,c,p,g,w]=[_f,hn,We,gn,Pf].map(v=>Le(r,i,v));return{lowest:u,low:c,median:p,high:g,highest:w,truth:s,seen:a,percentile:f&&Number.isFinite(s)?100*bn(l,[s])[0]:Number.NaN,crps:f&&Number.isFinite(s)?Jf(l,s):Number.NaN,peaks:f?Xf(l):[],value:a?r.inputs.values[i]:Number.NaN,edited:t.edits.some(([v])=>v===n),implied:r.implied?.[i]??Number.NaN}}function gr({about:e},t){let r=e.table.rows.find(n=>!n.is_vector);return r.start+r.names.indexOf(t)}function nh(e,t,r){if(!e.about.scalars.includes("redshift"))return{value:Number.NaN,whose:""};let n=gr(e,"redshift"),o=t.edits.find(([i])=>i==="redshift");return o?{value:o[1],whose:"edited"}:Number.isFinite(r.truth[n])?{value:r.truth[n],whose:"own"}:{value:Le(r,n,We),whose:"predicted"}}function ki({ages:e},t){return Number.isFinite(t)?wi(e.redshift,e.age,t):Number.NaN}function tc(e){let t=new Float32Array(e.reduce((n,o)=>n+o.length,0)),r=0;for(let n of e)t.set(n,r),r+=n.length;return t}var rc=(e,t)=>t.truth===Xm?e:new Float32Array(e.length).fill(Number.NaN);var oh=300;function nc(e,t,r){let n=null,o=new Map,i=0,a=!1;function s({drawing:c,galaxies:p,snapshot:g,name:w},v){let{row:E,noise:h,edits:A}=g,{size:k}=c.about.table;return{key:JSON.stringify([w,k,h,A,[...v].join("")]),inputs:Vt(p,k,E,h,A,c.editable)}}function l(c){let{drawing:p,galaxies:g,snapshot:w}=c,v=rc(mn(g,p.about.table.size,w.row),w),[E,...h]=[w.mask,...w.pins].map(A=>{let{key:k,inputs:N}=s(c,A);return{truth:v,inputs:N,mask:A,answer:o.get(k)??null}});return ec(p,{snapshot:w,serial:c.serial,name:c.name,now:E,pins:h})}async function f(c,p){for(let g of[p.snapshot.mask,...p.snapshot.pins]){let{key:w,inputs:v}=s(p,g);if(o.has(w))continue;let[E]=await c([{inputs:v,mask:g}]);o.set(w,E),o.size>oh&&o.delete(o.keys().next().value)}}async function u(){if(i++,!a){a=!0;try{for(let c=-1;c!==i;){c=i;let p=e();n&&await f(n,p),t(l(p))}}catch(c){r(c)}finally{a=!1}}}return{follow:u,first:()=>l(e()),begin(c){return n=c,u()},async beginQuietly(c){await f(c,e()),n=c},forget:()=>o.clear()}}var oc=`:host {
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
`;var yn=`.plots {
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
`;function ge(e,t,r,n=()=>{}){let o=L("div",{class:"part"}),i=o.attachShadow({mode:"open"});i.append(...r.map(f=>L("style",{},f)));let a={...t},s=f=>{for(let[u,c]of Object.entries(f))a[u]=c,l.changes?.[u]?.(c)},l=e(a,{send:n,set:(f,u)=>s({[f]:u})});return i.append(l.element),{element:o,set:s,view:l}}var ic=[yn,vf,Ys];function ac(e,t,r,n,o){let{table:i}=e.about,a=0,l=nc(()=>({drawing:e,galaxies:t,snapshot:n.drawn,name:t.rows[n.drawn.row],serial:a++}),A,o),f=N=>{let x=(e.vectors.panels.find(P=>P.key===N.panel)?.rows??[]).map(P=>P.name).filter(P=>i.rows.some(R=>R.name===P));n.receive(N,x)},u=l.first(),c={newest_serial:0,colours:r,stage:"",dark:!1},p=ge(hi,{spec:e.vectors,scene:u.vectors,...c},ic,f),g=ge(hi,{spec:e.densities,scene:u.densities,...c},ic,f),w={panels:e.densities.panels,scalars:u.densities.scalars[0],colours:r,dark:!1},v=ge(yf,w,[ul]),E={spec:e.derived_spec,numbers:u.derived,colours:r,dark:!1},h=ge(cl,E,[oc,Ks]);function A(N){p.set({scene:N.vectors}),g.set({scene:N.densities}),v.set({scalars:N.densities.scalars[0]}),h.set({numbers:N.derived})}n.follow(l.follow);let k=L("style");return p.element.shadowRoot?.append(k),{headline:v.element,derived:h.element,vectors:p.element,densities:g.element,begin:l.begin,only(N){k.textContent=N?`section:not([data-plot="${N}"]) { display: none }`:""},destroy(){for(let N of[p,g,v,h])N.view.destroy?.()},dark(N){for(let $ of[p,g])$.set({dark:N});v.set({dark:N}),h.set({dark:N})}}}var sh={A:1,B:2},Ni=4,qt=["A","B"],Ei={A:"group_a",B:"group_b"};function vn(e,{marks:t=[]}){return t.some(r=>r&Ni)?{...e,x:e.x.map((r,n)=>t[n]&Ni?Number.NaN:r)}:e}function sc(e,t,r,{marks:n=[]},{frame:o,x:i,y:a},s){ke(e,o,()=>{e.fillStyle=s.edge,e.globalAlpha=.5,e.beginPath(),n.forEach((l,f)=>{if(!(l&Ni))return;let[u,c]=[i(r.x[f]),a(r.y[f])];e.moveTo(u+.7*t.size,c),e.arc(u,c,.7*t.size,0,2*Math.PI)}),e.fill(),e.globalAlpha=1})}function lc(e,t,{marks:r=[]},{frame:n,x:o,y:i},a){ke(e,n,()=>{for(let s of qt){e.beginPath(),r.forEach((l,f)=>{let[u,c]=[o(t.x[f]),i(t.y[f])];!(l&sh[s])||Number.isNaN(u)||Number.isNaN(c)||(s==="A"?(e.moveTo(u+3.6,c),e.arc(u,c,3.6,0,2*Math.PI)):e.rect(u-4,c-4,8,8))});for(let[l,f]of[[3.4,a.ground],[1.6,a[Ei[s]]]])e.lineWidth=l,e.strokeStyle=f,e.stroke()}})}function fc(e,t){let r={chosen:null,last:"A"},n=qt.map(l=>{let f=L("button",{type:"button",class:`lasso-${l}`,"aria-pressed":"false","aria-label":`lasso group ${l}`,title:`draw around points: they are group ${l} then (Shift and drag does it, too; by keyboard Shift and arrows, Enter)`},L("i"),l);return f.addEventListener("click",()=>s(r.chosen===l?null:l)),f}),o=L("button",{type:"button",title:"the groups as stacks, as a list, as files"},"stacks ›"),i=L("button",{type:"button","aria-label":"let the groups A and B go",title:"let A and B go"},"×");o.addEventListener("click",()=>e({act:"look"})),i.addEventListener("click",()=>e({act:"clear"}));let a=L("div",{class:"groups",role:"group","aria-label":"groups"},"lasso",...n,o,i);function s(l){r.chosen=l,r.last=l??r.last,n.forEach((f,u)=>{f.setAttribute("aria-pressed",String(qt[u]===l))}),t()}return{bar:a,choose:s,get isChosen(){return r.chosen!==null},get letter(){return r.last},show({counts:l={A:0,B:0}}){n.forEach((f,u)=>{let c=l[qt[u]];f.replaceChildren(L("i"),c?`${qt[u]} ${c}`:qt[u])});for(let f of[o,i])f.hidden=!l.A&&!l.B}}}function lh(e,t,r){let n=!1;for(let o=0,i=r.length-1;o<r.length;i=o++){let[a,s]=r[o],[l,f]=r[i];s>t!=f>t&&e<(l-a)*(t-s)/(f-s)+a&&(n=!n)}return n}function Ai(e,t,r){let n=Math.min(...r.map(([a])=>a)),o=Math.max(...r.map(([a])=>a)),i=[];for(let a=0;a<e;a++){let[s,l]=t(a);s>=n&&s<=o&&lh(s,l,r)&&i.push(a)}return i}function xn([e,t],[r,n]){return[[e,t],[r,t],[r,n],[e,n]]}var fh=4,ch=2,cc=.02,uc="http://www.w3.org/2000/svg",uh={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]};function dc({canvas:e,shell:t,frame:r,colour:n,isChosen:o,take:i,click:a,leave:s,tell:l}){let f=document.createElementNS(uc,"path"),u=document.createElementNS(uc,"svg");u.setAttribute("class","lasso"),u.setAttribute("aria-hidden","true"),u.append(f),t.append(u);let c=null,p=null,g=h=>{let{left:A,right:k,top:N,bottom:$}=r(),[x,P]=Oe({canvas:e},h);return[Math.min(Math.max(x,A),k),Math.min(Math.max(P,N),$)]},w=(h,A=!0)=>{let k=h.map(([N,$])=>`${N.toFixed(1)} ${$.toFixed(1)}`).join("L");f.setAttribute("d",k&&`M${k}${A?"Z":""}`),f.setAttribute("stroke",n()),f.setAttribute("fill",A?n():"none")},v=()=>{let h=c!==null||p!==null;return[c,p]=[null,null],w([]),h};e.addEventListener("pointerdown",h=>{h.button!==0||!(h.shiftKey||o())||(v(),c={outline:[g(h)],hasMoved:!1,id:h.pointerId},e.setPointerCapture(h.pointerId),h.stopImmediatePropagation())}),e.addEventListener("pointermove",h=>{if(!c||h.pointerId!==c.id)return;let A=g(h),[k,N]=c.outline.at(-1);c.hasMoved||=Math.hypot(A[0]-c.outline[0][0],A[1]-c.outline[0][1])>fh,Math.hypot(A[0]-k,A[1]-N)>=ch&&c.outline.push(A),c.hasMoved&&w(c.outline),h.stopImmediatePropagation()}),e.addEventListener("pointerup",h=>{if(!c||h.pointerId!==c.id)return;let{outline:A,hasMoved:k}=c;v(),k&&A.length>2?i(A):k||a(h),h.stopImmediatePropagation()}),e.addEventListener("pointercancel",v);let E=h=>{let A=uh[h.key];if(!A||!(h.shiftKey||o()||p?.from))return!1;let{left:k,right:N,top:$,bottom:x}=r();p??={at:[(k+N)/2,($+x)/2],from:null},h.shiftKey?p.from??=p.at:p.from=null;let[P,R]=p.at;return p.at=[Math.min(Math.max(P+A[0]*cc*(N-k),k),N),Math.min(Math.max(R+A[1]*cc*(x-$),$),x)],p.from?w(xn(p.from,p.at)):w(dh(p.at),!1),l(p.from&&xn(p.from,p.at)),!0};e.addEventListener("keydown",h=>{let A=p?.from;if(!E(h))if((h.key==="Enter"||h.key===" ")&&p&&A){let k=xn(A,p.at);v(),i(k)}else if(h.key==="Escape"&&(c||p))v(),l(null);else if(h.key==="Escape"&&o())s();else return;h.preventDefault(),h.stopImmediatePropagation()}),e.addEventListener("blur",v)}var dh=([e,t])=>[[e-8,t],[e+8,t],[e,t],[e,t-8],[e,t+8]];var ph=50,kn=(e,{diverging:t})=>t?e.diverging:e.palette;function pc({values:e,low:t,high:r,title:n},o){return`${n} ${ie(e[o],ht((r-t)/ph))}`}function mc(e,t,r){if(!t)return[r.answer,r.hidden];let n=kn(e,t),o=n[n.length>>1];return t.own?[o,r.hidden]:[r.answer,o]}function hc(e,t,r,n,o){let{low:i,high:a,title:s}=r,l=kn(t,r),f=n.right+12,u=n.top+18,c=n.bottom-u;l.forEach((w,v)=>{e.fillStyle=w,e.fillRect(f,u+c*(1-(v+1)/l.length),10,c/l.length+.6)});let p=ue(i,a,u+c,u);e.textBaseline="middle",e.textAlign="left",e.fillStyle=o.soft;for(let w of Be(i,a,5))e.fillText(pe(w),f+14,p(w));let g=e.measureText(s).width;e.globalAlpha=.85,e.fillStyle=o.ground,e.fillRect(f+50-g-4,n.top-4,g+8,16),e.globalAlpha=1,e.fillStyle=o.soft,e.textAlign="right",e.fillText(s,f+50,n.top+4)}function gc(e,{frame:t,x:r,y:n},o,i,a){e.strokeStyle=a.grid,e.fillStyle=a.soft,e.lineWidth=1,e.textBaseline="middle",e.textAlign="center",e.beginPath();for(let s of o)e.moveTo(r(s),t.top),e.lineTo(r(s),t.bottom),e.fillText(pe(s),r(s),t.bottom+11);e.textAlign="right";for(let s of i)e.moveTo(t.left,n(s)),e.lineTo(t.right,n(s)),e.fillText(pe(s),t.left-6,n(s));e.stroke()}function wc(e,t,r,n,o,i=!1){let a={left:e.axes?56:8,right:r-(e.coloured||i?66:14),top:8,bottom:n-(e.axes?40:8)},[s,l,f,u]=t,c=(E,h,A)=>{let k=(E+h)/2+A*(h-E),N=(h-E)/2/o.zoom;return[k-N,k+N]},[p,g]=c(s,l,o.x),[w,v]=c(f,u,o.y);return{frame:a,x:ue(p,g,a.left,a.right),y:ue(v,w,a.top,a.bottom)}}function yc(e,t,r,n,o,i){let{frame:a}=o;e.font=Ae,e.setLineDash([]),t.axes&&bh(e,r,o,i),e.save(),e.beginPath(),e.rect(a.left,a.top,a.right-a.left,a.bottom-a.top),e.clip();let s=r.x.length-(r.behind??0);e.globalAlpha=n?.8:.45,n&&!(r.behind&&n.own)?bc(e,t,r,r.behind?s:0,r.x.length,n,o,i):mh(e,t,r,r.behind?s:0,r.behind?i.hidden:i.answer,o),e.globalAlpha=1,r.behind&&n?.own?bc(e,t,r,0,s,n,o,i):r.behind&&hh(e,t,r,o,i),e.restore(),r.behind&&r.legend&&gh(e,r.legend,mc(t,n,i),a,i),n&&hc(e,t,n,a,i)}function vc(e,t,r,n,{frame:o,x:i,y:a},s){let[l,f]=n>=0?[r.x[n],r.y[n]]:[Number.NaN,Number.NaN];Number.isNaN(l)||Number.isNaN(f)||ke(e,o,()=>{e.strokeStyle=t.coloured&&!r.behind?s.answer:s.ink,e.lineWidth=2.5,e.beginPath(),e.arc(i(l),a(f),7,0,2*Math.PI),e.stroke()})}function Ti(e,{x:t,y:r},{frame:n,x:o,y:i},a){for(let s of e){let l=o(t[s]),f=i(r[s]);l>n.left-4&&l<n.right+4&&f>n.top-4&&f<n.bottom+4&&a(l,f)}}function mh(e,t,r,n,o,i){e.fillStyle=o;let a=Array.from({length:r.x.length-n},(s,l)=>n+l);Ti(a,r,i,(s,l)=>{e.beginPath(),e.moveTo(s+t.size,l),e.arc(s,l,t.size,0,2*Math.PI),e.fill()})}function bc(e,t,r,n,o,i,a,s){let{values:l,low:f,high:u}=i,c=kn(t,i),p=c.length,g=Array.from({length:p+1},()=>[]);for(let w=n;w<o;w++){let v=(l[w]-f)/(u-f);g[Number.isNaN(v)?p:Math.min(Math.max(Math.floor(v*p),0),p-1)].push(w)}g.forEach((w,v)=>{w.length&&(e.fillStyle=v===p?s.hidden:c[v],e.beginPath(),Ti(w,r,a,(E,h)=>{e.moveTo(E+t.size,h),e.arc(E,h,t.size,0,2*Math.PI)}),e.fill())})}function hh(e,t,r,n,o){let i=Array.from({length:r.x.length-(r.behind??0)},(a,s)=>s);e.fillStyle=o.answer,e.globalAlpha=.75,e.beginPath(),Ti(i,r,n,(a,s)=>{e.moveTo(a+t.size*.8,s),e.arc(a,s,t.size*.8,0,2*Math.PI)}),e.fill(),e.globalAlpha=1}function gh(e,t,r,n,o){let i=Math.max(...t.map(a=>e.measureText(a).width))+26;e.globalAlpha=.85,e.fillStyle=o.ground,e.fillRect(n.left+2,n.top+2,i,36),e.globalAlpha=1,e.textAlign="left",e.textBaseline="middle",t.forEach((a,s)=>{let l=n.top+12+17*s;e.fillStyle=r[s],e.beginPath(),e.arc(n.left+12,l,4,0,2*Math.PI),e.fill(),e.fillStyle=o.ink,e.fillText(a,n.left+22,l)})}function bh(e,t,{frame:r,x:n,y:o},i){let[a,s]=n.domain(),[l,f]=o.domain();gc(e,{frame:r,x:n,y:o},Be(a,s,6),Be(f,l,6),i),e.strokeStyle=i.soft,e.setLineDash([5,4]),e.beginPath(),e.moveTo(r.left,o(a)),e.lineTo(r.right,o(s)),e.stroke(),e.setLineDash([]),e.textAlign="center",e.fillText(t.x_label,(r.left+r.right)/2,r.bottom+30),Vr(e,t.y_label,12,(r.top+r.bottom)/2)}var wh=10,yh=4,xc=60,kc={"+":[1.3,0,0],"=":[1.3,0,0],"-":[1/1.3,0,0],ArrowLeft:[1,-.1,0],ArrowRight:[1,.1,0],ArrowUp:[1,0,.1],ArrowDown:[1,0,-.1],0:[0,0,0]};function Ac(e,t){let{spec:r,colours:n}=e,o={zoom:1,x:0,y:0},i=L("canvas",{role:"img",tabindex:0}),a=L("div",{class:"tip"}),s=fc(t.send,()=>{i.classList.toggle("lassoing",s.isChosen),s.isChosen&&i.focus()}),l=Bt(r.key,r.title,x),f=L("div",{class:"head"},L("b",{},r.title),...r.selectable?[s.bar]:[],l),u=L("div",{class:"unseen",role:"status"}),c=L("div",{class:"shell"},i,a,u),p=L("div",{class:"plots points","data-plot":r.key},f,c),[g,w,v,E]=[Nc(e.points),Ec(e.colouring),e.here,e.dark],h=e.groups,A=vn(g,h),k,N=null,$=()=>n[E?"dark":"light"];function x(D){return Fr(D,r.title,W.width,r.height,$(),P)}function P(D){k=wc(r,g.ends,W.width,r.height,o,w!==null),sc(D,r,g,h,k,$()),yc(D,r,A,w,k,$()),lc(D,g,h,k,$()),vc(D,w?r:{...r,coloured:!1},g,v,k,$())}function R(){W.width>0&&(P(Gr(i,W.width,r.height)),i.setAttribute("aria-label",g.words))}let O=D=>[k.x(g.x[D]),k.y(g.y[D])],C=D=>[k.x(A.x[D]),k.y(A.y[D])],I=()=>g.x.length-(g.behind??0);function T(D){let U=i.getBoundingClientRect(),V=-1,ae=wh;for(let se=0;se<I();se++){let[me,Re]=C(se),fe=Math.hypot(me-D.clientX+U.left,Re-D.clientY+U.top);fe<ae&&([V,ae]=[se,fe])}return V}function B(D){let U=T(D);U>=0&&t.send(U)}function G(D){let U=T(D);if(a.style.display=U<0?"none":"block",i.style.cursor=U<0?r.zoomable?"grab":"default":"pointer",U<0)return;let V=[`galaxy ${g.rows?g.rows[U]:U}`];r.axes&&V.push(`${g.x_word??"true"} ${ie(g.x[U])}`,`predicted ${ie(g.y[U])}`),w&&!Number.isNaN(w.values[U]??Number.NaN)&&V.push(pc(w,U)),a.replaceChildren(...V.map(fe=>L("div",{},fe)));let[ae,se]=O(U),[me,Re]=ae>W.width/2?["auto",`${W.width-ae+12}px`]:[`${ae+12}px`,"auto"];Object.assign(a.style,{left:me,right:Re,top:`${Math.max(se-30,0)}px`})}function _(D,U,V){Object.assign(o,{zoom:Math.min(Math.max(D,1),xc),x:U,y:V}),o.zoom===1&&Object.assign(o,{x:0,y:0}),R()}if(dc({canvas:i,shell:c,frame:()=>k.frame,colour:()=>$()[Ei[s.letter]],isChosen:()=>s.isChosen,take(D){let U=Ai(I(),C,D);U.length?t.send({act:"lasso",group:s.letter,points:U}):u.textContent="No point lies within."},click:B,leave:()=>s.choose(null),tell(D){let U=D&&Ai(I(),C,D).length;u.textContent=U===null?"":`${U} points within; Enter makes them group ${s.letter}.`}}),i.addEventListener("pointerdown",D=>{N={x:D.clientX,y:D.clientY,from:{...o},hasMoved:!1},r.zoomable&&i.setPointerCapture(D.pointerId)}),i.addEventListener("pointermove",D=>{if(!N||!r.zoomable)return G(D);let{frame:U}=k,V=D.clientX-N.x,ae=D.clientY-N.y;if(N.hasMoved||=Math.hypot(V,ae)>yh,!N.hasMoved)return;let se=V/(U.right-U.left)/o.zoom,me=ae/(U.bottom-U.top)/o.zoom;_(o.zoom,N.from.x-se,N.from.y+me)}),i.addEventListener("pointerup",D=>{let U=N&&!N.hasMoved;N=null,U&&B(D)}),i.addEventListener("pointerleave",()=>{a.style.display="none"}),r.zoomable){let D=U=>{U.preventDefault();let{frame:V}=k,ae=i.getBoundingClientRect(),se=Math.min(Math.max(o.zoom*Math.exp(-U.deltaY/400),1),xc),me=(U.clientX-ae.left-V.left)/(V.right-V.left)-.5,Re=.5-(U.clientY-ae.top-V.top)/(V.bottom-V.top),fe=1/o.zoom-1/se;_(se,o.x+me*fe,o.y+Re*fe)};i.addEventListener("wheel",D,{passive:!1}),i.addEventListener("dblclick",()=>_(1,0,0)),i.addEventListener("keydown",U=>{if(!(U.key in kc))return;let[V,ae,se]=kc[U.key];_(o.zoom*V,o.x+ae/o.zoom,o.y+se/o.zoom),U.preventDefault(),U.stopPropagation()})}let z=D=>{E=D,p.classList.toggle("dark",D),R()},W=vl(p,i,r.height,R);return z(e.dark),s.show(h),Object.assign(p,{plot:{panel:r,canvas:i,spot:O,points:()=>g,groups:()=>h,colouring:()=>w,get width(){return W.width}}}),{element:p,changes:{points(D){g=Nc(D),A=vn(g,h),R()},groups(D){h=D,A=vn(g,h),s.show(h),R()},colouring(D){w=Ec(D),R()},here(D){v=D,R()},dark:z},destroy:W.destroy}}function Nc(e){return{...e,x:bt(e.x),y:bt(e.y),rows:e.rows&&bt(e.rows)}}function Ec(e){return e.values?{...e,values:bt(e.values)}:null}var vh=250,Tc=16;function Mc(e,t,r,n,o,i){let{table:a,scalars:s,ranges:l}=e.about,f={},u="",c,p=L("p",{role:"status"}),g=L("select",{id:"scalar","aria-label":"looked at in many galaxies"});g.append(...s.map(P=>L("option",{value:P},r.labels[P]))),g.addEventListener("change",()=>o.go({scalar:g.value}));let w={low:0,high:1,title:""},v={points:h(),colouring:w,groups:{},here:-1,colours:n,dark:!1},E=ge(Ac,{spec:r.spec,...v},[yn],P=>{typeof P=="number"&&o.open(P)});function h(){let P=o.now.scalar,R=gr(e,P),O=Float32Array.from({length:t.n},(_,z)=>mn(t,a.size,z)[R]),C=f[P]??new Float32Array(t.n).fill(Number.NaN),I=[...l[P],...l[P]],[T,B]=[r.labels[P],r.adjective],G=`predicted against ${B} ${T}`;return{x:O,y:C,rows:t.rows,ends:I,words:G,x_label:`${B} ${T}`,y_label:`predicted ${T}`,x_word:B}}function A(P){let{scalar:R,truth:O,row:C}=o.now,I=h();E.set({points:I,here:O==="shown"?C:-1});let T=[...I.x].flatMap((W,j)=>Number.isNaN(W-I.y[j])?[]:[Math.abs(W-I.y[j])]),B=T.reduce((W,j)=>W+j,0)/T.length,G=Math.sqrt(T.reduce((W,j)=>W+(j-B)**2,0))/T.length,z=!!o.now.mask[gr(e,R)]?"seen":`mean absolute error ${B.toFixed(3)} ± ${G.toFixed(3)}`;p.textContent=P<t.n?`${P} of ${t.n} galaxies answered…`:`${t.n} galaxies: ${z}`}let k=P=>`${P.noise} ${o.textOf(P.mask)}`;async function N(){let{mask:P,noise:R}=o.now,O=k(o.now);u=O;let C=Object.fromEntries(s.map(I=>[I,new Float32Array(t.n).fill(Number.NaN)]));for(let I=0;I<t.n&&u===O;I+=Tc){let T=Array.from({length:Math.min(Tc,t.n-I)},(_,z)=>I+z),B=T.map(_=>Vt(t,a.size,_,R,[],e.editable)),G=await i.medians(B.map(_=>({inputs:_,mask:P})));if(u!==O)return;for(let _ of s)C[_].set(G[_],I);f=C,A(I+T.length)}}function $(P=!1){g.value=o.now.scalar,!P&&(clearTimeout(c),k(o.now)===u?A(t.n):(u="",c=setTimeout(N,vh)))}o.follow($),p.textContent="The model is being made ready…";let x=L("h2",{},"Many galaxies");return{element:L("section",{class:"many","aria-label":"many galaxies"},x,g,p,E.element),begin:()=>$(),dark:P=>E.set({dark:P})}}var $c=`.span-strip {
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
`;function Sc(e,t){let{spec:r}=e,n=Gt(h=>{It(f,h,()=>n.acknowledge())||t.send(h)}),o=L("div",{class:"track",tabindex:0,role:"application","aria-roledescription":"span"}),i=L("div",{class:"box"}),a=L("div",{class:"words"}),s=L("div",{class:"tip"}),l=L("div",{class:"unseen",role:"status","aria-live":"polite"}),f=L("div",{class:"span-strip"},a,L("div",{class:"shell"},o,s),l),u=e.seen,c=h=>ue(r.ends[0],r.ends[1],0,1,r.log)(h),p=()=>{let h=u.map(([A,k])=>{let[N,$]=[c(A),c(k)].map(x=>100*Math.min(Math.max(x,0),1));return L("i",{class:"seen",style:`left: ${N.toFixed(2)}%; width: ${($-N).toFixed(2)}%`})});o.replaceChildren(...h,i)},g={key:r.key,canvas:o,scales:{get frame(){return{left:0,right:o.clientWidth,top:0,bottom:o.clientHeight}},back:h=>ue(r.ends[0],r.ends[1],0,o.clientWidth,r.log).invert(h)},markSpan(h,A=0){i.style.display=h===null?"none":"block",h!==null&&Object.assign(i.style,{left:`${Math.min(h,A)}px`,width:`${Math.abs(A-h)}px`})},readAt(h,A,k=!1){if(s.style.display=h===null?"none":"block",h===null)return;let N=g.scales.back(Math.min(Math.max(h,0),o.clientWidth)),$=u.some(([P,R])=>N>=P&&N<R);s.textContent=`${pe(Number(N.toPrecision(3)))} ${r.unit}, ${$?"seen":"hidden"}`;let x=h>o.clientWidth/2;Object.assign(s.style,x?{left:"auto",right:`${o.clientWidth-h}px`}:{left:`${h}px`,right:"auto"}),k&&(l.textContent=s.textContent)},setDragging(){},redraw:p},w=dn(g,n);pn(g,n);let v=h=>{h.key==="Escape"&&w()&&h.stopPropagation()};window.addEventListener("keydown",v,!0);let E={seen(h){u=h,p()},words(h){a.textContent=h,o.setAttribute("aria-label",`${h}. ${r.keys}`)},answered:()=>n.acknowledge(),dark(h){_e(f,e.colours[h?"dark":"light"])}};return E.seen(e.seen),E.words(e.words),E.dark(e.dark),{element:f,changes:E,destroy(){n.stop(),window.removeEventListener("keydown",v,!0)}}}var Oc=`:host {
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
`;function Lc(e,t){let r=L("summary"),n=L("div"),o=L("button",{type:"button",class:"all"},"Reset all"),i=L("span",{title:e.more,tabindex:0,role:"note","aria-label":e.more},"(?)"),a=L("details",{},r,L("p",{},`${e.meaning} `,i),n,o),s=Gt(g=>{It(a,g,()=>s.acknowledge())||t.send(g)}),l=new Map,f=null,u=({name:g,group:w,label:v,spoken:E,unit:h})=>{let A=L("label",{for:g,title:E},v),k=L("span",{class:"value","aria-hidden":!0}),N=L("input",{type:"range",id:g,"aria-label":E}),$=L("button",{type:"button",title:"back to its own","aria-label":`reset ${v}`},"↺"),x=!1,P=()=>{x=!1,f===g&&(f=null,s.now({name:g,value:N.valueAsNumber,phase:"release"}))};N.addEventListener("input",()=>{f=g,k.textContent=[N.valueAsNumber.toFixed(e.digits),h].join(" ").trim(),N.setAttribute("aria-valuetext",k.textContent),s.newest({name:g,value:N.valueAsNumber,phase:"live"})}),N.addEventListener("keydown",()=>{x=!0}),N.addEventListener("change",()=>{x||P()});for(let I of["keyup","blur","pointercancel"])N.addEventListener(I,P);$.addEventListener("click",()=>{N.focus(),t.send({name:g,value:null,phase:"release"})});let R=n.lastElementChild;(R?.dataset.of===w?R:n.appendChild(L("div",{"data-of":w}))).append(A,N,k,$);let C=I=>{for(let T of[A,N,k])for(let B of["edited","hidden","missing"])T.classList.toggle(B,I[B]);if($.style.visibility=I.edited?"visible":"hidden",f!==g){for(let T of["min","max","step","value"])N[T]=String(I[T]);N.style.setProperty("--own",String(I.own??-1)),k.textContent=I.text,k.title=N.title=I.why,N.setAttribute("aria-valuetext",[I.text,I.why].filter(Boolean).join(", "))}};l.set(g,C)},c=g=>{let w=g.map(E=>E.name);if(f===null&&w.join()!==[...l.keys()].join()){let E=n.getRootNode().activeElement?.id;n.replaceChildren(),l.clear(),g.forEach(u),E&&n.querySelector(`[id="${E}"]`)?.focus()}for(let E of g)l.get(E.name)?.(E);let v=g.filter(E=>E.edited).length;r.textContent=v?`What if (${v} moved)`:"What if",o.disabled=!v},p=g=>{a.open=g};return o.addEventListener("click",()=>{r.focus(),t.send({name:null,value:null,phase:"release"})}),a.addEventListener("toggle",()=>t.set("open",a.open)),c(e.rows),p(e.open),{element:a,changes:{rows:c,open:p,acks:s.acknowledge},destroy:s.stop}}var Nh="shown";function Rc({editable:e},t,r){let n=Object.fromEntries(t.edits);return e.map(o=>Eh(o,t,r,n[o.name]??null))}function Eh(e,{mask:t,truth:r},n,o){let i=!t[e.place],a=i&&r!==Nh,s=a?Number.NaN:n.values[e.place],l=!a&&!!n.limit[e.place],f=o===null&&Number.isNaN(s),[u,c]=Ah(e,s,o),p=o??(Number.isNaN(s)?(u+c)/2:s),g=`${l&&o===null?"> ":""}${(o??s).toFixed(2)}`;return{name:e.name,group:e.group,label:e.label,spoken:e.spoken,unit:e.unit,min:u,max:c,step:10**-2,value:p,hidden:i,missing:f,edited:o!==null,own:Number.isNaN(s)?null:(s-u)/(c-u),text:f?"not set":`${g} ${e.unit}`.trim(),why:Th(s,o,l,i)}}function Ah({learned:e,allowed:t,is_magnitude:r},n,o){let[i,a]=r&&!Number.isNaN(n)?[n-3,n+3]:e,s=[Math.max(i,t[0]),Math.min(a,t[1]),n,o??Number.NaN].filter(f=>!Number.isNaN(f)),l=10**2;return[Math.floor(Math.min(...s)*l)/l,Math.ceil(Math.max(...s)*l)/l]}function Th(e,t,r,n){let o=[];return t!==null?o.push(Number.isNaN(e)?"moved":`moved; the galaxy's own: ${r?"> ":""}${e.toFixed(2)}`):r?o.push("not detected: fainter than this"):Number.isNaN(e)&&o.push("the galaxy has none"),n&&o.push(t===null?"hidden: moving it makes it seen":"hidden, so without effect"),o.join("; ")}function _c(e,t,r,n,o){let{table:i}=e.about,a=[],s=[],l=(O,C,I)=>{let T=L("button",{type:"button",title:C},O);return T.addEventListener("click",I),T},f=r.presets.map(({label:O,meaning:C,mask:I})=>{let T=Qe(i,I),B=l(O,C,()=>o.go({mask:T}));return a.push(()=>B.setAttribute("aria-pressed",String(Ct(T,o.drawn.mask)))),B}),u=L("select",{id:"noise",title:r.noise_meaning});u.append(...r.noises.map(({name:O,label:C})=>L("option",{value:O},C))),u.addEventListener("change",()=>o.go({noise:u.value})),a.push(()=>{u.value=o.drawn.noise});let c=(O,C,I)=>{let T=L("input",{type:"checkbox","data-see":O});return T.addEventListener("change",()=>o.go({mask:Ke(i,o.now.mask,O,T.checked)})),a.push(()=>{let{mask:B}=o.drawn,{start:G,stop:_}=Ze(i,O);T.checked=ut(i,B,O),T.indeterminate=T.checked&&!B.subarray(G,_).every(Boolean)}),L("label",{class:"toggle",title:I},T,C)},p=O=>{let C=L("div",{class:"bands",role:"group","aria-label":O.label});for(let I of O.names){let T=l(I,"",()=>o.toggle(O.name,[I]));a.push(()=>T.setAttribute("aria-pressed",String(ut(i,o.drawn.mask,O.name,[I])))),C.append(T)}return C},g=O=>{let C=0,I=U=>{o.receive(U,[O.name]),W.set({answered:++C})},[T,B]=O.extent,z={spec:{...{key:O.name,label:O.short,ends:[T,B],log:O.log_axis},unit:O.unit,keys:r.strip_keys},seen:[],words:"",answered:C,colours:n,dark:!1},W=ge(Sc,z,[$c],I);a.push(()=>W.set({seen:dt(O,o.drawn.mask),words:w(O)})),s.push(U=>W.set({dark:U}));let j=r.spans[O.name]??[];if(!j.length)return[W.element];let D=L("select",{class:"spans","aria-label":`hide or show a span of ${O.short}`});return D.append(L("option",{value:""},`hide or show a span of ${O.short}…`)),D.append(...j.map(({name:U,meaning:V},ae)=>L("option",{value:ae,title:V},U))),D.addEventListener("change",()=>{let U=j[Number(D.value)];D.value="",U&&o.toggle(O.name,U.span)}),[W.element,D]};function w(O){let{mask:C}=o.drawn,I=dt(O,C,!0);if(!I.length)return`${O.short} hidden: nothing`;if(!ut(i,C,O.name))return`${O.short} hidden: all`;let T=I.map(B=>B.map(G=>Number(G.toPrecision(3))).join("–"));return`${O.short} hidden: ${T.join(", ")} ${O.unit}`}let v=O=>{let C=L("div",{class:"modality"});return O.is_vector?C.append(c(O.name,O.label,O.meaning),...O.extent?g(O):[p(O)]):C.append(...O.names.map((I,T)=>c(I,O.labels[T],""))),C},E=L("div",{class:"pins",role:"group","aria-label":"pinned masks"});a.push(O=>{if(O)return;let{now:C}=o,I=C.pins.map((T,B)=>{let G=o.textOf(T),_=e.vectors.letters[B],z=C.reference===B+1,W=l(_,`take residuals from ${G}`,()=>o.go({reference:z?0:B+1}));W.setAttribute("aria-pressed",String(z)),W.className=`pin${B+1}`;let j=l(G,`see ${G}`,()=>o.go({mask:T}));j.className="text";let D=l("×",`unpin ${G}`,()=>o.unpin(B));return L("div",{},W,j,D)});E.replaceChildren(...I.length?I:[L("small",{},"P pins a mask to compare others with it.")])});let h=({name:O,value:C,phase:I})=>{o.edit(O,C,I==="live"),N.set({acks:++A})},A=0,k={rows:[],open:!1,acks:A,digits:2,...r.what_if},N=ge(Lc,k,[Oc],h);a.push(()=>{let O=o.drawn,C=Vt(t,i.size,O.row,O.noise,[],e.editable);N.set({rows:Rc(e,O,C)})});let[$,x]=[!0,!1].map(O=>f.filter((C,I)=>r.presets[I].paper===O)),P=L("aside",{class:"rail","aria-label":"what is seen"},L("h2",{},"The paper's inputs, and more"),L("div",{class:"presets"},L("div",{},...$),L("div",{},...x)),L("label",{for:"noise"},"Noise of the magnitudes"),u,L("h2",{},"What is seen"),...i.rows.map(v),L("h2",{},"Pinned masks"),E,N.element),R=O=>{for(let C of a)C(O)};return o.follow(R),R(!1),{element:P,dark(O){for(let C of s)C(O)}}}function Mi(e,t){let r=document.createElement("a");r.href=URL.createObjectURL(e),r.download=t,r.click(),setTimeout(()=>URL.revokeObjectURL(r.href),6e4)}async function $i(e,t){try{await navigator.clipboard.writeText(e)}catch{if(t instanceof HTMLInputElement?t.select():getSelection()?.selectAllChildren(t),!document.execCommand("copy"))return"Selected: press Ctrl+C (⌘C) to copy."}return"Copied."}var Pc=`<dialog aria-labelledby="heading">
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
`;function Cc(e,t){let r=document.createElement("div"),n=r.attachShadow({mode:"open"});n.innerHTML=`<style>${e.css}</style>${Pc}`,document.body.append(r);let o=document.createElement("span"),i=N=>n.querySelector(N),a=i("dialog"),s=i("input"),l=i("pre"),f=e.dark,u="",c="",p=null,g=new Set,w=N=>{i("p").textContent=N},v=()=>a.classList.toggle("dark",f),E=N=>{g.add(`${u} ${N}`),t.send({panel:u,want:N})},h=N=>{let{detail:$}=N,[x]=N.composedPath(),P=x===window||Ee(x)===Ee(o);!Object.hasOwn(e.titles,$?.panel)||!P||(N.stopImmediatePropagation(),u=$.panel,p=typeof $.figure=="function"?$.figure:null,i("h2").textContent=`Reproduce: ${e.titles[u]}`,l.textContent="…",s.value="",w(""),i(".figure").hidden=!p,i(".link").hidden=!e.linked,v(),E("snippet"),a.open||a.showModal())},A=N=>{let $=N;if(!g.delete(`${$.panel} ${$.want}`)||$.panel!==u)return;let{trouble:x,text:P="",query:R="",base64:O="",mime:C="",name:I=""}=$;x?($.want==="snippet"&&(l.textContent=""),w(x)):$.want==="snippet"?(l.textContent=P,c=$.stem??"",s.value=location.origin+location.pathname+(R?`?${R}`:"")):(Mi(new Blob([Uint8Array.from(atob(O),T=>T.charCodeAt(0))],{type:C}),I),w(`Saved ${I}.`))},k=async N=>{w("Drawing…");try{let $=await p?.(N);if(!$)throw new Error("there is none");Mi($,`${c||"mosaic"}.${N}`),w(`Saved ${c||"mosaic"}.${N}.`)}catch($){w(`The figure could not be made: ${$.message}.`)}};i(".close").addEventListener("click",()=>a.close()),i(".copy-code").addEventListener("click",async()=>w(await $i(l.textContent??"",l))),i(".copy-link").addEventListener("click",async()=>w(await $i(s.value,s)));for(let N of n.querySelectorAll("[data-want]"))N.addEventListener("click",()=>{w("Gathering the numbers…"),E(N.dataset.want??"")});for(let N of n.querySelectorAll("[data-figure]"))N.addEventListener("click",()=>k(N.dataset.figure??""));return a.addEventListener("click",N=>{N.target===a&&a.close()}),a.addEventListener("keydown",N=>N.stopPropagation()),window.addEventListener(Br,h),{element:o,receive:A,changes:{dark(N){f=N,v()}},destroy(){window.removeEventListener(Br,h),r.remove()}}}function Ic(e,t,r){let n=`${t.css} .row:has([data-want]) { display: none }`,o={titles:t.titles,linked:!1,dark:!1,css:n},i=ge(Cc,o,[],({panel:a,want:s})=>{let l=`mosaic-${a}-galaxy${t.rows[r.now.row]}`;i.view.receive?.({panel:a,want:s,stem:l,text:$h(e,t,a,r.now)})});return{element:i.element,dark:a=>i.set({dark:a})}}function $h({about:e},t,r,{row:n,mask:o,noise:i,edits:a,pins:s,scalar:l}){let f=r===t.population,u=f?[`scalar=${At(l)}`]:[`row=${t.rows[n]}`];t.noises[i]&&u.push(`noise=${At(t.noises[i])}`),!f&&a.length&&u.push(`edits=${JSON.stringify(Object.fromEntries(a))}`),!f&&s.length&&u.push(`pins=[${s.map(p=>At(pt(e.table,p))).join(", ")}]`);let c=f?`.isel(galaxy=[${t.rows.join(", ")}])`:"";return["import mosaic_explorer as me","",`catalog = me.open_catalog(${t.catalog?At(t.catalog):""})${c}`,`model = me.load_model(${At(t.model)})`,`table = me.panels.table(${At(r)}, catalog, model, ${At(pt(e.table,o))}, ${u.join(", ")})`,"print(table)",""].join(`
`)}var At=e=>JSON.stringify(e);var Dc=({drawing:e,first:t})=>qs(e,t.noise,Qe(e.about.table,t.mask));function Bc(e,t,r){let{drawing:n,colours:o}=e,{table:i}=n.about,a=L("p",{class:"notice",role:"alert"}),s=x=>{a.textContent=x},l=x=>s(`The model cannot answer here: ${x instanceof Error?x.message:x}`),f=Vs(n,t,r,s),u=ac(n,t,o,f,l),c=_c(n,t,e.rail,o,f),p=Ic(n,e.origin,f),g,w=!1,v={previous:()=>f.next(-1),next:()=>f.next(1),random:f.random,undo:f.undo,redo:f.redo,pin:f.pin,truth:f.reveal,theme:()=>N.setTheme(!w)};e.rail.presets.forEach((x,P)=>{v[`preset ${P}`]=()=>f.go({mask:Qe(i,x.mask)})});let E=()=>({name:`Galaxy ${t.rows[f.drawn.row]}`,words:[`${f.drawn.row+1} of ${t.n}`,...f.drawn.edits.map(([x,P])=>`${x.replaceAll("_"," ")} ${P.toFixed(2)}`)],mask:f.textOf(f.drawn.mask),filter:""}),h=()=>[...f.canUndo?[]:["undo"],...f.canRedo?[]:["redo"]],A={actions:e.actions,summary:E(),idle:h(),labels:{},dark:!1},k=ge(Ws,A,[zs],x=>v[x]?.());f.follow(x=>{let P=f.now.truth==="shown"?{}:{truth:"reveal"};k.set({summary:E(),idle:h(),labels:P}),x||s("")});let N={state:f,galaxy:u,rail:c,reproduce:p,bar:k,notice:a,say:s,fail:l,commands:v,showMany(x){return g=Mc(n,t,e.many,o,f,x),g.dark(w),g.begin(),g.element},setTheme(x){w=x;for(let P of[u,c,p,...g?[g]:[]])P.dark(x);k.set({dark:x});for(let P of $)P(x)},followTheme(x){$.push(x)},press(x){let P=v[e.keys[x]];return P?.(),P!==void 0}},$=[];return N}function Fc({n:e,rows:t,noises:r},n,o){let i=0,a=f=>(i+=4*f,new Float32Array(o.buffer,i-4*f,f)),s=a(e*n),l={};for(let{name:f,columns:u}of r){let c={values:s.slice(),error:new Float32Array(e*n),limit:new Uint8Array(e*n)},[p,g,w]=[a(e*u.length),a(e*u.length),a(e*u.length)];for(let v=0;v<e;v++)u.forEach((E,h)=>{c.values[v*n+E]=p[v*u.length+h],c.error[v*n+E]=g[v*u.length+h],c.limit[v*n+E]=w[v*u.length+h]});l[f]=c}return{n:e,rows:t,truth:s,measured:l}}var Uc=`:root {
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
`;var zc=`:host {
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
`;var Nn=["mask","row","noise","edits","pins","truth","scalar"],Lh=["sed","photometry","sfh"],Rh="input, select, textarea",jc=[];async function _h({model:e,el:t}){let r=L("div",{class:"mosaic-explorer mosaic-widget",tabindex:-1}),n=t.attachShadow?.call(r,{mode:"open"})??r,o=L("div",{class:"around"},L("p",{class:"loading"},"The model is being made ready…"));n.append(L("style",{},Uc),L("style",{},zc),o),t.append(r);let i=JSON.parse(new TextDecoder().decode(await Ir(Si(e.get("_contents"))))),{drawing:a,colours:s}=i,{table:l}=a.about,f=Fc(i.galaxies,l.size,await Ir(Si(e.get("_galaxies")))),u=i.actions.filter(([R])=>R!=="link"),c=Bc({...i,actions:u},f,{...Dc(i),...w()}),{state:p,galaxy:g}=c;function w(){return{mask:Qe(l,e.get("mask")),row:f.rows.indexOf(e.get("row")),noise:e.get("noise"),edits:Object.entries(e.get("edits")),pins:e.get("pins").map(R=>Qe(l,R)),truth:e.get("truth"),scalar:e.get("scalar")}}let v=R=>({mask:p.textOf(R.mask),row:f.rows[R.row],noise:R.noise,truth:R.truth,edits:Object.fromEntries(R.edits),pins:R.pins.map(p.textOf),scalar:R.scalar}),E=()=>{try{let R=w(),{now:O}=p;(!Ct(R.mask,O.mask)||JSON.stringify(v(O))!==JSON.stringify(h()))&&p.go(R)}catch(R){if(!(R instanceof ze))throw R;c.say(R.message)}},h=()=>({...v(p.now),...Object.fromEntries(Nn.map(R=>[R,e.get(R)]))});p.follow(R=>{if(R)return;let O=v(p.now),C=Nn.filter(I=>JSON.stringify(O[I])!==JSON.stringify(e.get(I)));for(let I of C)e.set(I,O[I]);C.length&&e.save_changes()});for(let R of Nn)e.on(`change:${R}`,E);let A=()=>e.get("theme")==="dark"||e.get("theme")==="auto"&&Ch(t);c.followTheme(R=>{o.classList.toggle("dark",R),_e(o,s[R?"dark":"light"])});let k=()=>c.setTheme(A());e.on("change:theme",k);let N=L("div",{class:"beside"}),$=()=>{let R=e.get("view"),O=R==="galaxy";g.only(Lh.includes(R)?R:"");let I={galaxy:[g.headline,g.derived,L("div",{class:"grid"},g.vectors,g.densities,N)],density:[g.headline,g.densities],population:[N]}[R]??[g.vectors],T=L("main",{},c.notice,...O?[c.bar.element]:[],...I,c.reproduce.element);o.replaceChildren(O?L("div",{class:"columns"},c.rail.element,T):T),o.dataset.view=R};e.on("change:view",$),$(),k(),r.addEventListener("keydown",R=>{let O=R.composedPath()[0];R.defaultPrevented||R.ctrlKey||R.metaKey||R.altKey||O.matches(Rh)||c.press(R.key)&&(R.preventDefault(),R.stopPropagation())});let x=e.get("_key"),P=jc.find(R=>R.galaxies===x);if(!P){let R=Promise.all(["_wasm","_graph"].map(O=>Ir(Si(e.get(O)))));P={galaxies:x,answer:R.then(([O,C])=>Ds(O.buffer,C,a.about))},jc.push(P)}try{let R=await P.answer;await g.begin(R),N.append(c.showMany(Ph(R,i))),r.dataset.state="answering"}catch(R){c.fail(R)}return()=>{for(let R of Nn)e.off(`change:${R}`,E);e.off("change:view",$),e.off("change:theme",k),g.destroy()}}function Ph(e,{drawing:t}){let{scalars:r,table:n,normal_quantiles:o}=t.about,i=n.rows.find(s=>!s.is_vector)?.start??0,a=Math.floor(o.length/2);return{async medians(s){let l=Object.fromEntries(r.map(f=>[f,new Float32Array(s.length)]));for(let f=0;f<s.length;f++){await new Promise(c=>setTimeout(c));let[u]=await e([s[f]]);r.forEach((c,p)=>{l[c][f]=u.quantiles[(i+p)*o.length+a]})}return l}}}var Si=e=>e instanceof DataView?new Uint8Array(e.buffer,e.byteOffset,e.byteLength):e;function Ch(e){for(let t=e;t;t=t.parentElement){let r=getComputedStyle(t).backgroundColor.match(/[\d.]+/g)?.map(Number);if(r&&r.length>=3&&(r[3]??1)>.5)return r[0]+r[1]+r[2]<380}return window.matchMedia("(prefers-color-scheme: dark)").matches}var Ih={render:_h};export{Ih as default};
