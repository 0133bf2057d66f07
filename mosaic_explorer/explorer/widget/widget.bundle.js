/* MOSAIC Explorer, BSD-3-Clause; where d3 is in it: ISC, Mike Bostock, see docs/licences.md */
var vt=(e=>typeof require<"u"?require:typeof Proxy<"u"?new Proxy(e,{get:(t,r)=>(typeof require<"u"?require:t)[r]}):e)(function(e){if(typeof require<"u")return require.apply(this,arguments);throw Error('Dynamic require of "'+e+'" is not supported')});var Po=Object.defineProperty,qp=Object.getOwnPropertyDescriptor,Yp=Object.getOwnPropertyNames,Kp=Object.prototype.hasOwnProperty,Zp=(e=>typeof vt<"u"?vt:typeof Proxy<"u"?new Proxy(e,{get:(t,r)=>(typeof vt<"u"?vt:t)[r]}):e)(function(e){if(typeof vt<"u")return vt.apply(this,arguments);throw Error('Dynamic require of "'+e+'" is not supported')}),ne=(e,t,r)=>()=>{if(r)throw r[0];try{return e&&(t=e(e=0)),t}catch(o){throw r=[o],o}},on=(e,t)=>{for(var r in t)Po(e,r,{get:t[r],enumerable:!0})},Qp=(e,t,r,o)=>{if(t&&typeof t=="object"||typeof t=="function")for(let n of Yp(t))!Kp.call(e,n)&&n!==r&&Po(e,n,{get:()=>t[n],enumerable:!(o=qp(t,n))||o.enumerable});return e},$o=e=>Qp(Po({},"__esModule",{value:!0}),e),vr,it,tn,fs,Ts,$s=ne(()=>{"use strict";vr=new Map,it=[],tn=(e,t,r)=>{if(t&&typeof t.init=="function"&&typeof t.createInferenceSessionHandler=="function"){let o=vr.get(e);if(o===void 0)vr.set(e,{backend:t,priority:r});else{if(o.priority>r)return;if(o.priority===r&&o.backend!==t)throw new Error(`cannot register backend "${e}" using priority ${r}`)}if(r>=0){let n=it.indexOf(e);n!==-1&&it.splice(n,1);for(let a=0;a<it.length;a++)if(vr.get(it[a]).priority<=r){it.splice(a,0,e);return}it.push(e)}return}throw new TypeError("not a valid backend")},fs=async e=>{let t=vr.get(e);if(!t)return"backend not found.";if(t.initialized)return t.backend;if(t.aborted)return t.error;{let r=!!t.initPromise;try{return r||(t.initPromise=t.backend.init(e)),await t.initPromise,t.initialized=!0,t.backend}catch(o){return r||(t.error=`${o}`,t.aborted=!0),t.error}finally{delete t.initPromise}}},Ts=async e=>{let t=e.executionProviders||[],r=t.map(l=>typeof l=="string"?l:l.name),o=r.length===0?it:r,n,a=[],i=new Set;for(let l of o){let f=await fs(l);typeof f=="string"?a.push({name:l,err:f}):(n||(n=f),n===f&&i.add(l))}if(!n)throw new Error(`no available backend found. ERR: ${a.map(l=>`[${l.name}] ${l.err}`).join(", ")}`);for(let{name:l,err:f}of a)r.includes(l)&&console.warn(`removing requested execution provider "${l}" from session options because it is not available: ${f}`);let s=t.filter(l=>i.has(typeof l=="string"?l:l.name));return[n,new Proxy(e,{get:(l,f)=>f==="executionProviders"?s:Reflect.get(l,f)})]}}),Jp=ne(()=>{"use strict";$s()}),Ss,Xp=ne(()=>{"use strict";Ss="1.30.0"}),po,ye,Os=ne(()=>{"use strict";Xp(),po="warning",ye={wasm:{},webgl:{},webgpu:{},versions:{common:Ss},set logLevel(e){if(e!==void 0){if(typeof e!="string"||["verbose","info","warning","error","fatal"].indexOf(e)===-1)throw new Error(`Unsupported logging level: ${e}`);po=e}},get logLevel(){return po}},Object.defineProperty(ye,"logLevel",{enumerable:!0})}),le,eh=ne(()=>{"use strict";Os(),le=ye}),Ls,Rs,th=ne(()=>{"use strict";Ls=(e,t)=>{let r=typeof document<"u"?document.createElement("canvas"):new OffscreenCanvas(1,1);r.width=e.dims[3],r.height=e.dims[2];let o=r.getContext("2d");if(o!=null){let n,a;t?.tensorLayout!==void 0&&t.tensorLayout==="NHWC"?(n=e.dims[2],a=e.dims[3]):(n=e.dims[3],a=e.dims[2]);let i=t?.format!==void 0?t.format:"RGB",s=t?.norm,l,f;s===void 0||s.mean===void 0?l=[255,255,255,255]:typeof s.mean=="number"?l=[s.mean,s.mean,s.mean,s.mean]:(l=[s.mean[0],s.mean[1],s.mean[2],0],s.mean[3]!==void 0&&(l[3]=s.mean[3])),s===void 0||s.bias===void 0?f=[0,0,0,0]:typeof s.bias=="number"?f=[s.bias,s.bias,s.bias,s.bias]:(f=[s.bias[0],s.bias[1],s.bias[2],0],s.bias[3]!==void 0&&(f[3]=s.bias[3]));let c=a*n,u=0,d=c,h=c*2,w=-1;i==="RGBA"?(u=0,d=c,h=c*2,w=c*3):i==="RGB"?(u=0,d=c,h=c*2):i==="RBG"&&(u=0,h=c,d=c*2);for(let x=0;x<a;x++)for(let N=0;N<n;N++){let g=(e.data[u++]-f[0])*l[0],v=(e.data[d++]-f[1])*l[1],E=(e.data[h++]-f[2])*l[2],y=w===-1?255:(e.data[w++]-f[3])*l[3];o.fillStyle="rgba("+g+","+v+","+E+","+y+")",o.fillRect(N,x,1,1)}if("toDataURL"in r)return r.toDataURL();throw new Error("toDataURL is not supported")}else throw new Error("Can not access image data")},Rs=(e,t)=>{let r=typeof document<"u"?document.createElement("canvas").getContext("2d"):new OffscreenCanvas(1,1).getContext("2d"),o;if(r!=null){let n,a,i;t?.tensorLayout!==void 0&&t.tensorLayout==="NHWC"?(n=e.dims[2],a=e.dims[1],i=e.dims[3]):(n=e.dims[3],a=e.dims[2],i=e.dims[1]);let s=t!==void 0&&t.format!==void 0?t.format:"RGB",l=t?.norm,f,c;l===void 0||l.mean===void 0?f=[255,255,255,255]:typeof l.mean=="number"?f=[l.mean,l.mean,l.mean,l.mean]:(f=[l.mean[0],l.mean[1],l.mean[2],255],l.mean[3]!==void 0&&(f[3]=l.mean[3])),l===void 0||l.bias===void 0?c=[0,0,0,0]:typeof l.bias=="number"?c=[l.bias,l.bias,l.bias,l.bias]:(c=[l.bias[0],l.bias[1],l.bias[2],0],l.bias[3]!==void 0&&(c[3]=l.bias[3]));let u=a*n;if(t!==void 0&&(t.format!==void 0&&i===4&&t.format!=="RGBA"||i===3&&t.format!=="RGB"&&t.format!=="BGR"))throw new Error("Tensor format doesn't match input tensor dims");let d=4,h=0,w=1,x=2,N=3,g=0,v=u,E=u*2,y=-1;s==="RGBA"?(g=0,v=u,E=u*2,y=u*3):s==="RGB"?(g=0,v=u,E=u*2):s==="RBG"&&(g=0,E=u,v=u*2),o=r.createImageData(n,a);for(let $=0;$<a*n;h+=d,w+=d,x+=d,N+=d,$++)o.data[h]=(e.data[g++]-c[0])*f[0],o.data[w]=(e.data[v++]-c[1])*f[1],o.data[x]=(e.data[E++]-c[2])*f[2],o.data[N]=y===-1?255:(e.data[y++]-c[3])*f[3]}else throw new Error("Can not access image data");return o}}),Kr,Ps,Cs,_s,Is,Ds,rh=ne(()=>{"use strict";Co(),Kr=(e,t)=>{if(e===void 0)throw new Error("Image buffer must be defined");if(t.height===void 0||t.width===void 0)throw new Error("Image height and width must be defined");if(t.tensorLayout==="NHWC")throw new Error("NHWC Tensor layout is not supported yet");let{height:r,width:o}=t,n=t.norm??{mean:255,bias:0},a,i;typeof n.mean=="number"?a=[n.mean,n.mean,n.mean,n.mean]:a=[n.mean[0],n.mean[1],n.mean[2],n.mean[3]??255],typeof n.bias=="number"?i=[n.bias,n.bias,n.bias,n.bias]:i=[n.bias[0],n.bias[1],n.bias[2],n.bias[3]??0];let s=t.format!==void 0?t.format:"RGBA",l=t.tensorFormat!==void 0&&t.tensorFormat!==void 0?t.tensorFormat:"RGB",f=r*o,c=l==="RGBA"?new Float32Array(f*4):new Float32Array(f*3),u=4,d=0,h=1,w=2,x=3,N=0,g=f,v=f*2,E=-1;s==="RGB"&&(u=3,d=0,h=1,w=2,x=-1),l==="RGBA"?E=f*3:l==="RBG"?(N=0,v=f,g=f*2):l==="BGR"&&(v=0,g=f,N=f*2);for(let y=0;y<f;y++,d+=u,w+=u,h+=u,x+=u)c[N++]=(e[d]+i[0])/a[0],c[g++]=(e[h]+i[1])/a[1],c[v++]=(e[w]+i[2])/a[2],E!==-1&&x!==-1&&(c[E++]=(e[x]+i[3])/a[3]);return l==="RGBA"?new Se("float32",c,[1,4,r,o]):new Se("float32",c,[1,3,r,o])},Ps=async(e,t)=>{let r=typeof HTMLImageElement<"u"&&e instanceof HTMLImageElement,o=typeof ImageData<"u"&&e instanceof ImageData,n=typeof ImageBitmap<"u"&&e instanceof ImageBitmap,a=typeof e=="string",i,s=t??{},l=()=>{if(typeof document<"u")return document.createElement("canvas");if(typeof OffscreenCanvas<"u")return new OffscreenCanvas(1,1);throw new Error("Canvas is not supported")},f=c=>typeof HTMLCanvasElement<"u"&&c instanceof HTMLCanvasElement||c instanceof OffscreenCanvas?c.getContext("2d"):null;if(r){let c=l();c.width=e.width,c.height=e.height;let u=f(c);if(u!=null){let d=e.height,h=e.width;if(t!==void 0&&t.resizedHeight!==void 0&&t.resizedWidth!==void 0&&(d=t.resizedHeight,h=t.resizedWidth),t!==void 0){if(s=t,t.tensorFormat!==void 0)throw new Error("Image input config format must be RGBA for HTMLImageElement");s.tensorFormat="RGBA",s.height=d,s.width=h}else s.tensorFormat="RGBA",s.height=d,s.width=h;u.drawImage(e,0,0),i=u.getImageData(0,0,h,d).data}else throw new Error("Can not access image data")}else if(o){let c,u;if(t!==void 0&&t.resizedWidth!==void 0&&t.resizedHeight!==void 0?(c=t.resizedHeight,u=t.resizedWidth):(c=e.height,u=e.width),t!==void 0&&(s=t),s.format="RGBA",s.height=c,s.width=u,t!==void 0){let d=l();d.width=u,d.height=c;let h=f(d);if(h!=null)h.putImageData(e,0,0),i=h.getImageData(0,0,u,c).data;else throw new Error("Can not access image data")}else i=e.data}else if(n){if(t===void 0)throw new Error("Please provide image config with format for Imagebitmap");let c=l();c.width=e.width,c.height=e.height;let u=f(c);if(u!=null){let d=e.height,h=e.width;return u.drawImage(e,0,0,h,d),i=u.getImageData(0,0,h,d).data,s.height=d,s.width=h,Kr(i,s)}else throw new Error("Can not access image data")}else{if(a)return new Promise((c,u)=>{let d=l(),h=f(d);if(!e||!h)return u();let w=new Image;w.crossOrigin="Anonymous",w.src=e,w.onload=()=>{d.width=w.width,d.height=w.height,h.drawImage(w,0,0,d.width,d.height);let x=h.getImageData(0,0,d.width,d.height);s.height=d.height,s.width=d.width,c(Kr(x.data,s))}});throw new Error("Input data provided is not supported - aborted tensor creation")}if(i!==void 0)return Kr(i,s);throw new Error("Input data provided is not supported - aborted tensor creation")},Cs=(e,t)=>{let{width:r,height:o,download:n,dispose:a}=t,i=[1,o,r,4];return new Se({location:"texture",type:"float32",texture:e,dims:i,download:n,dispose:a})},_s=(e,t)=>{let{dataType:r,dims:o,download:n,dispose:a}=t;return new Se({location:"gpu-buffer",type:r??"float32",gpuBuffer:e,dims:o,download:n,dispose:a})},Is=(e,t)=>{let{dataType:r,dims:o,download:n,dispose:a}=t;return new Se({location:"ml-tensor",type:r??"float32",mlTensor:e,dims:o,download:n,dispose:a})},Ds=(e,t,r)=>new Se({location:"cpu-pinned",type:e,data:t,dims:r??[t.length]})}),Et,Nr,ho,Bs,nh=ne(()=>{"use strict";Et=new Map([["float32",Float32Array],["uint8",Uint8Array],["int8",Int8Array],["uint16",Uint16Array],["int16",Int16Array],["int32",Int32Array],["bool",Uint8Array],["float64",Float64Array],["uint32",Uint32Array],["int4",Uint8Array],["uint4",Uint8Array]]),Nr=new Map([[Float32Array,"float32"],[Uint8Array,"uint8"],[Int8Array,"int8"],[Uint16Array,"uint16"],[Int16Array,"int16"],[Int32Array,"int32"],[Float64Array,"float64"],[Uint32Array,"uint32"]]),ho=!1,Bs=()=>{if(!ho){ho=!0;let e=typeof BigInt64Array<"u"&&BigInt64Array.from,t=typeof BigUint64Array<"u"&&BigUint64Array.from,r=globalThis.Float16Array,o=typeof r<"u"&&r.from;e&&(Et.set("int64",BigInt64Array),Nr.set(BigInt64Array,"int64")),t&&(Et.set("uint64",BigUint64Array),Nr.set(BigUint64Array,"uint64")),o?(Et.set("float16",r),Nr.set(r,"float16")):Et.set("float16",Uint16Array)}}}),Fs,zs,oh=ne(()=>{"use strict";Co(),Fs=e=>{let t=1;for(let r=0;r<e.length;r++){let o=e[r];if(typeof o!="number"||!Number.isSafeInteger(o))throw new TypeError(`dims[${r}] must be an integer, got: ${o}`);if(o<0)throw new RangeError(`dims[${r}] must be a non-negative integer, got: ${o}`);t*=o}return t},zs=(e,t)=>{switch(e.location){case"cpu":return new Se(e.type,e.data,t);case"cpu-pinned":return new Se({location:"cpu-pinned",data:e.data,type:e.type,dims:t});case"texture":return new Se({location:"texture",texture:e.texture,type:e.type,dims:t});case"gpu-buffer":return new Se({location:"gpu-buffer",gpuBuffer:e.gpuBuffer,type:e.type,dims:t});case"ml-tensor":return new Se({location:"ml-tensor",mlTensor:e.mlTensor,type:e.type,dims:t});default:throw new Error(`tensorReshape: tensor location ${e.location} is not supported`)}}}),Se,Co=ne(()=>{"use strict";th(),rh(),nh(),oh(),Se=class{constructor(e,t,r){Bs();let o,n;if(typeof e=="object"&&"location"in e)switch(this.dataLocation=e.location,o=e.type,n=e.dims,e.location){case"cpu-pinned":{let i=Et.get(o);if(!i)throw new TypeError(`unsupported type "${o}" to create tensor from pinned buffer`);if(!(e.data instanceof i))throw new TypeError(`buffer should be of type ${i.name}`);this.cpuData=e.data;break}case"texture":{if(o!=="float32")throw new TypeError(`unsupported type "${o}" to create tensor from texture`);this.gpuTextureData=e.texture,this.downloader=e.download,this.disposer=e.dispose;break}case"gpu-buffer":{if(o!=="float32"&&o!=="float16"&&o!=="int32"&&o!=="int64"&&o!=="uint32"&&o!=="uint8"&&o!=="bool"&&o!=="uint4"&&o!=="int4")throw new TypeError(`unsupported type "${o}" to create tensor from gpu buffer`);this.gpuBufferData=e.gpuBuffer,this.downloader=e.download,this.disposer=e.dispose;break}case"ml-tensor":{if(o!=="float32"&&o!=="float16"&&o!=="int32"&&o!=="int64"&&o!=="uint32"&&o!=="uint64"&&o!=="int8"&&o!=="uint8"&&o!=="bool"&&o!=="uint4"&&o!=="int4")throw new TypeError(`unsupported type "${o}" to create tensor from MLTensor`);this.mlTensorData=e.mlTensor,this.downloader=e.download,this.disposer=e.dispose;break}default:throw new Error(`Tensor constructor: unsupported location '${this.dataLocation}'`)}else{let i,s;if(typeof e=="string")if(o=e,s=r,e==="string"){if(!Array.isArray(t))throw new TypeError("A string tensor's data must be a string array.");i=t}else{let l=Et.get(e);if(l===void 0)throw new TypeError(`Unsupported tensor type: ${e}.`);if(Array.isArray(t)){if(e==="float16"&&l===Uint16Array||e==="uint4"||e==="int4")throw new TypeError(`Creating a ${e} tensor from number array is not supported. Please use ${l.name} as data.`);e==="uint64"||e==="int64"?i=l.from(t,BigInt):i=l.from(t)}else if(t instanceof l)i=t;else if(t instanceof Uint8ClampedArray)if(e==="uint8")i=Uint8Array.from(t);else throw new TypeError("A Uint8ClampedArray tensor's data must be type of uint8");else if(e==="float16"&&t instanceof Uint16Array&&l!==Uint16Array)i=new globalThis.Float16Array(t.buffer,t.byteOffset,t.length);else throw new TypeError(`A ${o} tensor's data must be type of ${l}`)}else if(s=t,Array.isArray(e)){if(e.length===0)throw new TypeError("Tensor type cannot be inferred from an empty array.");let l=typeof e[0];if(l==="string")o="string",i=e;else if(l==="boolean")o="bool",i=Uint8Array.from(e);else throw new TypeError(`Invalid element type of data array: ${l}.`)}else if(e instanceof Uint8ClampedArray)o="uint8",i=Uint8Array.from(e);else{let l=Nr.get(e.constructor);if(l===void 0)throw new TypeError(`Unsupported type for tensor data: ${e.constructor}.`);o=l,i=e}if(s===void 0)s=[i.length];else if(!Array.isArray(s))throw new TypeError("A tensor's dims must be a number array");n=s,this.cpuData=i,this.dataLocation="cpu"}let a=Fs(n);if(this.cpuData&&a!==this.cpuData.length&&!((o==="uint4"||o==="int4")&&Math.ceil(a/2)===this.cpuData.length))throw new Error(`Tensor's size(${a}) does not match data length(${this.cpuData.length}).`);this.type=o,this.dims=n,this.size=a}static async fromImage(e,t){return Ps(e,t)}static fromTexture(e,t){return Cs(e,t)}static fromGpuBuffer(e,t){return _s(e,t)}static fromMLTensor(e,t){return Is(e,t)}static fromPinnedBuffer(e,t,r){return Ds(e,t,r)}toDataURL(e){return Ls(this,e)}toImageData(e){return Rs(this,e)}get data(){if(this.ensureValid(),!this.cpuData)throw new Error("The data is not on CPU. Use `getData()` to download GPU data to CPU, or use `texture` or `gpuBuffer` property to access the GPU data directly.");return this.cpuData}get location(){return this.dataLocation}get texture(){if(this.ensureValid(),!this.gpuTextureData)throw new Error("The data is not stored as a WebGL texture.");return this.gpuTextureData}get gpuBuffer(){if(this.ensureValid(),!this.gpuBufferData)throw new Error("The data is not stored as a WebGPU buffer.");return this.gpuBufferData}get mlTensor(){if(this.ensureValid(),!this.mlTensorData)throw new Error("The data is not stored as a WebNN MLTensor.");return this.mlTensorData}async getData(e){switch(this.ensureValid(),this.dataLocation){case"cpu":case"cpu-pinned":return this.data;case"texture":case"gpu-buffer":case"ml-tensor":{if(!this.downloader)throw new Error("The current tensor is not created with a specified data downloader.");if(this.isDownloading)throw new Error("The current tensor is being downloaded.");try{this.isDownloading=!0;let t=await this.downloader();return this.downloader=void 0,this.dataLocation="cpu",this.cpuData=t,e&&this.disposer&&(this.disposer(),this.disposer=void 0),t}finally{this.isDownloading=!1}}default:throw new Error(`cannot get data from location: ${this.dataLocation}`)}}dispose(){if(this.isDownloading)throw new Error("The current tensor is being downloaded.");this.disposer&&(this.disposer(),this.disposer=void 0),this.cpuData=void 0,this.gpuTextureData=void 0,this.gpuBufferData=void 0,this.mlTensorData=void 0,this.downloader=void 0,this.isDownloading=void 0,this.dataLocation="none"}ensureValid(){if(this.dataLocation==="none")throw new Error("The tensor is disposed.")}reshape(e){if(this.ensureValid(),this.downloader||this.disposer)throw new Error("Cannot reshape a tensor that owns GPU resource.");return zs(this,e)}}}),Oe,Us=ne(()=>{"use strict";Co(),Oe=Se}),So,mo,Kt,Zt,Qt,Jt,Ws=ne(()=>{"use strict";Os(),So=(e,t)=>{(typeof ye.trace>"u"?!ye.wasm.trace:!ye.trace)||console.timeStamp(`${e}::ORT::${t}`)},mo=(e,t)=>{let r=new Error().stack?.split(/\r\n|\r|\n/g)||[],o=!1;for(let n=0;n<r.length;n++){if(o&&!r[n].includes("TRACE_FUNC")){let a=`FUNC_${e}::${r[n].trim().split(" ")[1]}`;t&&(a+=`::${t}`),So("CPU",a);return}r[n].includes("TRACE_FUNC")&&(o=!0)}},Kt=e=>{(typeof ye.trace>"u"?!ye.wasm.trace:!ye.trace)||mo("BEGIN",e)},Zt=e=>{(typeof ye.trace>"u"?!ye.wasm.trace:!ye.trace)||mo("END",e)},Qt=e=>{(typeof ye.trace>"u"?!ye.wasm.trace:!ye.trace)||console.time(`ORT::${e}`)},Jt=e=>{(typeof ye.trace>"u"?!ye.wasm.trace:!ye.trace)||console.timeEnd(`ORT::${e}`)}}),js,ih=ne(()=>{"use strict";$s(),Us(),Ws(),js=class Hs{constructor(t){this.handler=t}async run(t,r,o){Kt(),Qt("InferenceSession.run");let n={},a={};if(typeof t!="object"||t===null||t instanceof Oe||Array.isArray(t))throw new TypeError("'feeds' must be an object that use input names as keys and OnnxValue as corresponding values.");let i=!0;if(typeof r=="object"){if(r===null)throw new TypeError("Unexpected argument[1]: cannot be null.");if(r instanceof Oe)throw new TypeError("'fetches' cannot be a Tensor");if(Array.isArray(r)){if(r.length===0)throw new TypeError("'fetches' cannot be an empty array.");i=!1;for(let f of r){if(typeof f!="string")throw new TypeError("'fetches' must be a string array or an object.");if(this.outputNames.indexOf(f)===-1)throw new RangeError(`'fetches' contains invalid output name: ${f}.`);n[f]=null}if(typeof o=="object"&&o!==null)a=o;else if(typeof o<"u")throw new TypeError("'options' must be an object.")}else{let f=!1,c=Object.getOwnPropertyNames(r);for(let u of this.outputNames)if(c.indexOf(u)!==-1){let d=r[u];(d===null||d instanceof Oe)&&(f=!0,i=!1,n[u]=d)}if(f){if(typeof o=="object"&&o!==null)a=o;else if(typeof o<"u")throw new TypeError("'options' must be an object.")}else a=r}}else if(typeof r<"u")throw new TypeError("Unexpected argument[1]: must be 'fetches' or 'options'.");for(let f of this.inputNames)if(typeof t[f]>"u")throw new Error(`input '${f}' is missing in 'feeds'.`);if(i)for(let f of this.outputNames)n[f]=null;let s=await this.handler.run(t,n,a),l={};for(let f in s)if(Object.hasOwnProperty.call(s,f)){let c=s[f];c instanceof Oe?l[f]=c:l[f]=new Oe(c.type,c.data,c.dims)}return Jt("InferenceSession.run"),Zt(),l}async release(){return this.handler.dispose()}static async create(t,r,o,n){Kt(),Qt("InferenceSession.create");let a,i={};if(typeof t=="string"){if(a=t,typeof r=="object"&&r!==null)i=r;else if(typeof r<"u")throw new TypeError("'options' must be an object.")}else if(t instanceof Uint8Array){if(a=t,typeof r=="object"&&r!==null)i=r;else if(typeof r<"u")throw new TypeError("'options' must be an object.")}else if(t instanceof ArrayBuffer||typeof SharedArrayBuffer<"u"&&t instanceof SharedArrayBuffer){let c=t,u=0,d=t.byteLength;if(typeof r=="object"&&r!==null)i=r;else if(typeof r=="number"){if(u=r,!Number.isSafeInteger(u))throw new RangeError("'byteOffset' must be an integer.");if(u<0||u>=c.byteLength)throw new RangeError(`'byteOffset' is out of range [0, ${c.byteLength}).`);if(d=t.byteLength-u,typeof o=="number"){if(d=o,!Number.isSafeInteger(d))throw new RangeError("'byteLength' must be an integer.");if(d<=0||u+d>c.byteLength)throw new RangeError(`'byteLength' is out of range (0, ${c.byteLength-u}].`);if(typeof n=="object"&&n!==null)i=n;else if(typeof n<"u")throw new TypeError("'options' must be an object.")}else if(typeof o<"u")throw new TypeError("'byteLength' must be a number.")}else if(typeof r<"u")throw new TypeError("'options' must be an object.");a=new Uint8Array(c,u,d)}else throw new TypeError("Unexpected argument[0]: must be 'path' or 'buffer'.");let[s,l]=await Ts(i),f=await s.createInferenceSessionHandler(a,l);return Jt("InferenceSession.create"),Zt(),new Hs(f)}startProfiling(){this.handler.startProfiling()}endProfiling(){this.handler.endProfiling()}get inputNames(){return this.handler.inputNames}get outputNames(){return this.handler.outputNames}get inputMetadata(){return this.handler.inputMetadata}get outputMetadata(){return this.handler.outputMetadata}}}),an,ah=ne(()=>{"use strict";ih(),an=js}),sh=ne(()=>{"use strict"}),lh=ne(()=>{"use strict"}),fh=ne(()=>{"use strict"}),ch=ne(()=>{"use strict"}),uh={};on(uh,{InferenceSession:()=>an,TRACE:()=>So,TRACE_EVENT_BEGIN:()=>Qt,TRACE_EVENT_END:()=>Jt,TRACE_FUNC_BEGIN:()=>Kt,TRACE_FUNC_END:()=>Zt,Tensor:()=>Oe,env:()=>le,registerBackend:()=>tn});var At=ne(()=>{"use strict";Jp(),eh(),ah(),Us(),sh(),lh(),Ws(),fh(),ch()}),_o=ne(()=>{"use strict"}),Gs={};on(Gs,{default:()=>Vs});var go,wo,Vs,dh=ne(()=>{"use strict";il(),Xt(),Io(),go="ort-wasm-proxy-worker",wo=globalThis.self?.name===go,wo&&(self.onmessage=e=>{let{type:t,in:r}=e.data;try{switch(t){case"init-wasm":Do(r.wasm).then(()=>{Wo(r).then(()=>{postMessage({type:t})},o=>{postMessage({type:t,err:o})})},o=>{postMessage({type:t,err:o})});break;case"init-ep":{let{epName:o,env:n}=r;jo(n,o).then(()=>{postMessage({type:t})},a=>{postMessage({type:t,err:a})});break}case"copy-from":{let{buffer:o}=r,n=nn(o);postMessage({type:t,out:n});break}case"create":{let{model:o,options:n}=r;Ho(o,n).then(a=>{postMessage({type:t,out:a})},a=>{postMessage({type:t,err:a})});break}case"release":Go(r),postMessage({type:t});break;case"run":{let{sessionId:o,inputIndices:n,inputs:a,outputIndices:i,options:s}=r;Vo(o,n,a,i,new Array(i.length).fill(null),s).then(l=>{l.some(f=>f[3]!=="cpu")?postMessage({type:t,err:"Proxy does not support non-cpu tensor location."}):postMessage({type:t,out:l},Yo([...a,...l]))},l=>{postMessage({type:t,err:l})});break}case"end-profiling":qo(r),postMessage({type:t});break;default:}}catch(o){postMessage({type:t,err:o})}}),Vs=wo?null:e=>new Worker(e??$e,{type:"module",name:go})}),qs={};on(qs,{default:()=>Ys});async function cs(e={}){var t=e,r=!!globalThis.window,o=!!globalThis.WorkerGlobalScope,n=o&&self.name?.startsWith("em-pthread");t.mountExternalData=(p,m)=>{p.startsWith("./")&&(p=p.substring(2)),(t.Tb||(t.Tb=new Map)).set(p,m)},t.unmountExternalData=()=>{delete t.Tb,delete t.mc,delete t.lc,delete t.nc},globalThis.SharedArrayBuffer??new WebAssembly.Memory({initial:0,maximum:0,shared:!0}).buffer.constructor;var a,i,s=(p,m)=>{throw m},l="file:///page/",f="";if(r||o){try{f=new URL(".",l).href}catch{}o&&(i=p=>{var m=new XMLHttpRequest;return m.open("GET",p,!1),m.responseType="arraybuffer",m.send(null),new Uint8Array(m.response)}),a=async p=>{if($(p))return new Promise((M,k)=>{var T=new XMLHttpRequest;T.open("GET",p,!0),T.responseType="arraybuffer",T.onload=()=>{T.status==200||T.status==0&&T.response?M(T.response):k(T.status)},T.onerror=k,T.send(null)});var m=await fetch(p,{credentials:"same-origin"});if(m.ok)return m.arrayBuffer();throw Error(m.status+" : "+m.url)}}var c,u,d,h,w,x,N=console.log.bind(console),g=console.error.bind(console),v=N,E=g,y=!1,$=p=>p.startsWith("file://");function b(){nt.buffer!=I.buffer&&j()}if(n){let p=function(m){try{var M=m.data,k=M.Rb;if(k==="load"){let T=[];self.onmessage=R=>T.push(R),x=()=>{postMessage({Rb:"loaded"});for(let R of T)p(R);self.onmessage=p};for(let R of M.ac)t[R]&&!t[R].proxy||(t[R]=(...z)=>{postMessage({Rb:"callHandler",$b:R,args:z})},R=="print"&&(v=t[R]),R=="printErr"&&(E=t[R]));nt=M.fc,j(),u=M.hc,oe(),Yr()}else if(k==="run"){(function(T){var R=(b(),B)[T+52>>>2>>>0];T=(b(),B)[T+56>>>2>>>0],ns(R,R-T),K(R)})(M.Qb),so(M.Qb,0,0,1,0,0),rt(),to(M.Qb),L||=!0;try{xd(M.dc,M.Vb)}catch(T){if(T!="unwind")throw T}}else M.target!=="setimmediate"&&(k==="checkMailbox"?L&&Hr():k&&(E(`worker: received unknown command ${k}`),E(M)))}catch(T){throw Ja(),T}};var O=p,L=!1;self.onunhandledrejection=m=>{throw m.reason||m},self.onmessage=p}var I,S,C,A,B,G,W,V,ce,_=!1;function j(){var p=nt.buffer;t.HEAP8=I=new Int8Array(p),C=new Int16Array(p),t.HEAPU8=S=new Uint8Array(p),new Uint16Array(p),t.HEAP32=A=new Int32Array(p),t.HEAPU32=B=new Uint32Array(p),G=new Float32Array(p),W=new Float64Array(p),V=new BigInt64Array(p),new BigUint64Array(p)}function U(){_=!0,n?x():ot.Va()}function H(p){throw E(p="Aborted("+p+")"),y=!0,p=new WebAssembly.RuntimeError(p+". Build with -sASSERTIONS for more info."),w?.(p),p}function q(){return{a:{T:ip,f:kd,w:Md,e:Nd,k:Ed,h:Ad,L:Td,b:$d,G:Sd,ua:ya,j:Od,M:ka,La:Ma,qa:Na,sa:Ea,Ma:Aa,Ja:Ta,Ca:$a,Ia:Sa,Z:Oa,ra:La,oa:Ra,Ka:Pa,pa:Ca,Ra:Ld,Fa:Rd,ma:Cd,va:_d,ja:Id,U:Dd,Ea:to,Oa:Bd,za:Fd,Aa:zd,Ba:Ud,xa:Ba,ya:Fa,ka:za,Ta:jd,Qa:Vd,W:qd,V:Yd,Pa:Hd,F:Kd,Na:Zd,na:Qd,u:Wd,H:Jd,S:Vr,la:ep,ba:Xd,Ua:tp,Ga:ja,Ha,ta:ve,I:Ga,wa:Va,Y:qa,Da:Ya,X:Ka,$:Wp,N:Dp,aa:Up,O:Ip,v:Ep,d:fp,m:sp,n:ap,r:yp,ca:Pp,E:Rp,o:dp,P:Cp,C:Bp,J:Lp,da:Op,ea:Sp,z:vp,fa:Tp,Q:$p,ga:Ap,y:Mp,D:_p,c:lp,q:up,i:cp,_:jp,l:hp,p:mp,s:pp,t:gp,x:xp,R:Np,A:Fp,K:kp,B:zp,ha:bp,ia:wp,g:np,a:nt,Sa:re}}}async function oe(){function p(k,T){return ot=k.exports,ot=(function(){var R=ot,z=J=>()=>J()>>>0,Y=J=>ee=>J(ee)>>>0;return(R=Object.assign({},R)).ub=z(R.ub),R.wb=Y(R.wb),R.Kb=Y(R.Kb),R.Lb=z(R.Lb),R.Pb=Y(R.Pb),R})(),Ie.push(ot.xb),k=ot,t._OrtInit=k.Wa,t._OrtGetLastError=k.Xa,t._OrtCreateSessionOptions=k.Ya,t._OrtAppendExecutionProvider=k.Za,t._OrtAddFreeDimensionOverride=k._a,t._OrtAddSessionConfigEntry=k.$a,t._OrtReleaseSessionOptions=k.ab,t._OrtCreateSession=k.bb,t._OrtReleaseSession=k.cb,t._OrtGetInputOutputCount=k.db,t._OrtGetInputOutputMetadata=k.eb,t._OrtFree=k.fb,t._OrtCreateTensor=k.gb,t._OrtGetTensorData=k.hb,t._OrtReleaseTensor=k.ib,t._OrtCreateRunOptions=k.jb,t._OrtAddRunConfigEntry=k.kb,t._OrtReleaseRunOptions=k.lb,t._OrtCreateBinding=k.mb,t._OrtBindInput=k.nb,t._OrtBindOutput=k.ob,t._OrtClearBoundOutputs=k.pb,t._OrtReleaseBinding=k.qb,t._OrtRunWithBinding=k.rb,t._OrtRun=k.sb,t._OrtEndProfiling=k.tb,qr=k.ub,Za=t._free=k.vb,Qa=t._malloc=k.wb,so=k.zb,Ja=k.Ab,Xa=k.Bb,es=k.Cb,lo=k.Db,ts=k.Eb,rs=k.Fb,Q=k.Gb,yr=k.Hb,ns=k.Ib,K=k.Jb,fo=k.Kb,Z=k.Lb,os=k.Mb,co=k.Nb,is=k.Ob,as=k.Pb,ss=k.yb,u=T,ot}var m,M=q();return t.instantiateWasm?new Promise(k=>{t.instantiateWasm(M,(T,R)=>{k(p(T,R))})}):n?p(new WebAssembly.Instance(u,q()),u):(ce??=t.locateFile?t.locateFile?t.locateFile("ort-wasm-simd-threaded.wasm",f):f+"ort-wasm-simd-threaded.wasm":new URL("ort-wasm-simd-threaded.wasm","file:///page/").href,m=await(async function(k){var T=ce;if(!c&&!$(T))try{var R=fetch(T,{credentials:"same-origin"});return await WebAssembly.instantiateStreaming(R,k)}catch(z){E(`wasm streaming compile failed: ${z}`),E("falling back to ArrayBuffer instantiation")}return(async function(z,Y){try{var J=await(async function(ee){if(!c)try{var xe=await a(ee);return new Uint8Array(xe)}catch{}if(ee==ce&&c)ee=new Uint8Array(c);else{if(!i)throw"both async and sync fetching of the wasm failed";ee=i(ee)}return ee})(z);return await WebAssembly.instantiate(J,Y)}catch(ee){E(`failed to asynchronously prepare wasm: ${ee}`),H(ee)}})(T,k)})(M),p(m.instance,m.module))}class ue{name="ExitStatus";constructor(m){this.message=`Program terminated with exit(${m})`,this.status=m}}var pe=p=>{p.terminate(),p.onmessage=()=>{}},te=[],de=0,Ne=null,ie=p=>{me.length==0&&(wr(),Ur(me[0]));var m=me.pop();if(!m)return 6;we.push(m),De[p.Qb]=m,m.Qb=p.Qb;var M={Rb:"run",dc:p.cc,Vb:p.Vb,Qb:p.Qb};return m.postMessage(M,p.Zb),0},D=0,F=(p,m,...M)=>{var k,T=16*M.length,R=Z(),z=fo(T),Y=z>>>3;for(k of M)typeof k=="bigint"?((b(),V)[Y++>>>0]=1n,(b(),V)[Y++>>>0]=k):((b(),V)[Y++>>>0]=0n,(b(),W)[Y++>>>0]=k);return p=Xa(p,0,T,z,m),K(R),p};function re(p){if(n)return F(0,1,p);if(d=p,!(0<D)){for(var m of we)pe(m);for(m of me)pe(m);me=[],we=[],De={},y=!0}s(0,new ue(p))}function be(p){if(n)return F(1,0,p);ve(p)}var ve=p=>{if(d=p,n)throw be(p),"unwind";re(p)},me=[],we=[],Ie=[],De={},Ht=p=>{var m=p.Qb;delete De[m],me.push(p),we.splice(we.indexOf(p),1),p.Qb=0,es(m)};function rt(){Ie.forEach(p=>p())}var Ur=p=>new Promise(m=>{p.onmessage=T=>{var R=T.data;if(T=R.Rb,R.Ub&&R.Ub!=qr()){var z=De[R.Ub];z?z.postMessage(R,R.Zb):E(`Internal error! Worker sent a message "${T}" to target pthread ${R.Ub}, but that thread no longer exists!`)}else T==="checkMailbox"?Hr():T==="spawnThread"?ie(R):T==="cleanupThread"?eo(()=>{Ht(De[R.ec])}):T==="loaded"?(p.loaded=!0,m(p)):R.target==="setimmediate"?p.postMessage(R):T==="uncaughtException"?p.onerror(R.error):T==="callHandler"?t[R.$b](...R.args):T&&E(`worker sent an unknown command ${T}`)},p.onerror=T=>{throw E(`worker sent an error! ${T.filename}:${T.lineno}: ${T.message}`),T};var M,k=[];for(M of[])t.propertyIsEnumerable(M)&&k.push(M);p.postMessage({Rb:"load",ac:k,fc:nt,hc:u})});function wr(){var p=new Worker((()=>{let m=URL;return new m("ort.wasm.bundle.min.mjs","file:///page/")})(),{type:"module",workerData:"em-pthread",name:"em-pthread"});me.push(p)}var nt,ma=[],X=p=>{var m=ma[p];return m||(ma[p]=m=ss.get(p)),m},xd=(p,m)=>{D=0,p=X(p)(m),0<D?d=p:lo(p)},Wr=[],jr=0;function kd(p){var m=new Qn(p>>>=0);return(b(),I)[m.Sb+12>>>0]==0&&(ga(m,!0),jr--),wa(m,!1),Wr.push(m),as(p)}var Gt=0,Md=()=>{Q(0,0);var p=Wr.pop();os(p.Wb),Gt=0};function ga(p,m){m=m?1:0,(b(),I)[p.Sb+12>>>0]=m}function wa(p,m){m=m?1:0,(b(),I)[p.Sb+13>>>0]=m}class Qn{constructor(m){this.Wb=m,this.Sb=m-24}}var Jn=p=>{var m=Gt;if(!m)return yr(0),0;var M=new Qn(m);(b(),B)[M.Sb+16>>>2>>>0]=m;var k=(b(),B)[M.Sb+4>>>2>>>0];if(!k)return yr(0),m;for(var T of p){if(T===0||T===k)break;if(is(T,k,M.Sb+16))return yr(T),m}return yr(k),m};function Nd(){return Jn([])}function Ed(p){return Jn([p>>>0])}function Ad(p,m,M,k){return Jn([p>>>0,m>>>0,M>>>0,k>>>0])}var Td=()=>{var p=Wr.pop();p||H("no exception to throw");var m=p.Wb;throw(b(),I)[p.Sb+13>>>0]==0&&(Wr.push(p),wa(p,!0),ga(p,!1),jr++),co(m),Gt=m};function $d(p,m,M){var k=new Qn(p>>>=0);throw m>>>=0,M>>>=0,(b(),B)[k.Sb+16>>>2>>>0]=0,(b(),B)[k.Sb+4>>>2>>>0]=m,(b(),B)[k.Sb+8>>>2>>>0]=M,co(p),jr++,Gt=p}var Sd=()=>jr;function ba(p,m,M,k){return n?F(2,1,p,m,M,k):ya(p,m,M,k)}function ya(p,m,M,k){if(p>>>=0,m>>>=0,M>>>=0,k>>>=0,!globalThis.SharedArrayBuffer)return 6;var T=[];return n&&T.length===0?ba(p,m,M,k):(p={cc:M,Qb:p,Vb:k,Zb:T},n?(p.Rb="spawnThread",postMessage(p,T),0):ie(p))}function Od(p){throw Gt||=p>>>0,Gt}var va=globalThis.TextDecoder&&new TextDecoder,xa=(p,m=0,M,k)=>{var T=m>>>=0;if(M=T+M,k)k=M;else{for(;p[T]&&!(T>=M);)++T;k=T}if(16<k-m&&p.buffer&&va)return va.decode(p.buffer instanceof ArrayBuffer?p.subarray(m,k):p.slice(m,k));for(T="";m<k;)if(128&(M=p[m++])){var R=63&p[m++];if((224&M)==192)T+=String.fromCharCode((31&M)<<6|R);else{var z=63&p[m++];65536>(M=(240&M)==224?(15&M)<<12|R<<6|z:(7&M)<<18|R<<12|z<<6|63&p[m++])?T+=String.fromCharCode(M):(M-=65536,T+=String.fromCharCode(55296|M>>10,56320|1023&M))}}else T+=String.fromCharCode(M);return T},Xn=(p,m,M)=>(p>>>=0)?xa((b(),S),p,m,M):"";function ka(p,m,M){return n?F(3,1,p,m,M):0}function Ma(p,m){if(n)return F(4,1,p,m)}function Na(p,m){if(n)return F(5,1,p,m)}function Ea(p,m,M){if(n)return F(6,1,p,m,M)}function Aa(p,m,M){return n?F(7,1,p,m,M):0}function Ta(p,m){if(n)return F(8,1,p,m)}function $a(p,m,M){if(n)return F(9,1,p,m,M)}function Sa(p,m,M,k){if(n)return F(10,1,p,m,M,k)}function Oa(p,m,M,k){if(n)return F(11,1,p,m,M,k)}function La(p,m,M,k){if(n)return F(12,1,p,m,M,k)}function Ra(p){if(n)return F(13,1,p)}function Pa(p,m){if(n)return F(14,1,p,m)}function Ca(p,m,M){if(n)return F(15,1,p,m,M)}var Ld=()=>H("");function Rd(p){so(p>>>0,!o,1,!r,131072,!1),rt()}var eo=p=>{if(!y)try{if(p(),!(0<D))try{n?qr()&&lo(d):ve(d)}catch(m){m instanceof ue||m=="unwind"||s(0,m)}}catch(m){m instanceof ue||m=="unwind"||s(0,m)}},Pd=!Atomics.waitAsync||globalThis.navigator?.userAgent&&91>Number((navigator.userAgent.match(/Chrom(e|ium)\/([0-9]+)\./)||[])[2]);function to(p){p>>>=0,Pd||(Atomics.waitAsync((b(),A),p>>>2,p).value.then(Hr),p+=128,Atomics.store((b(),A),p>>>2,1))}var Hr=()=>eo(()=>{var p=qr();p&&(to(p),rs())});function Cd(p,m){(p>>>=0)==m>>>0?setTimeout(Hr):n?postMessage({Ub:p,Rb:"checkMailbox"}):(p=De[p])&&p.postMessage({Rb:"checkMailbox"})}var ro=[];function _d(p,m,M,k,T){for(m>>>=0,T>>>=0,ro.length=0,M=T>>>3,k=T+k>>>3;M<k;){var R;R=(b(),V)[M++>>>0]?(b(),V)[M++>>>0]:(b(),W)[M++>>>0],ro.push(R)}return(m?ls[m]:op[p])(...ro)}var Id=()=>{D=0};function Dd(p){p>>>=0,n?postMessage({Rb:"cleanupThread",ec:p}):Ht(De[p])}function Bd(p){}function Fd(p,m){p=-9007199254740992>p||9007199254740992<p?NaN:Number(p),m>>>=0,p=new Date(1e3*p),(b(),A)[m>>>2>>>0]=p.getUTCSeconds(),(b(),A)[m+4>>>2>>>0]=p.getUTCMinutes(),(b(),A)[m+8>>>2>>>0]=p.getUTCHours(),(b(),A)[m+12>>>2>>>0]=p.getUTCDate(),(b(),A)[m+16>>>2>>>0]=p.getUTCMonth(),(b(),A)[m+20>>>2>>>0]=p.getUTCFullYear()-1900,(b(),A)[m+24>>>2>>>0]=p.getUTCDay(),p=(p.getTime()-Date.UTC(p.getUTCFullYear(),0,1,0,0,0,0))/864e5|0,(b(),A)[m+28>>>2>>>0]=p}var _a=p=>p%4==0&&(p%100!=0||p%400==0),Ia=[0,31,60,91,121,152,182,213,244,274,305,335],Da=[0,31,59,90,120,151,181,212,243,273,304,334];function zd(p,m){p=-9007199254740992>p||9007199254740992<p?NaN:Number(p),m>>>=0,p=new Date(1e3*p),(b(),A)[m>>>2>>>0]=p.getSeconds(),(b(),A)[m+4>>>2>>>0]=p.getMinutes(),(b(),A)[m+8>>>2>>>0]=p.getHours(),(b(),A)[m+12>>>2>>>0]=p.getDate(),(b(),A)[m+16>>>2>>>0]=p.getMonth(),(b(),A)[m+20>>>2>>>0]=p.getFullYear()-1900,(b(),A)[m+24>>>2>>>0]=p.getDay();var M=(_a(p.getFullYear())?Ia:Da)[p.getMonth()]+p.getDate()-1|0;(b(),A)[m+28>>>2>>>0]=M,(b(),A)[m+36>>>2>>>0]=-60*p.getTimezoneOffset(),M=new Date(p.getFullYear(),6,1).getTimezoneOffset();var k=new Date(p.getFullYear(),0,1).getTimezoneOffset();p=0|(M!=k&&p.getTimezoneOffset()==Math.min(k,M)),(b(),A)[m+32>>>2>>>0]=p}function Ud(p){p>>>=0;var m=new Date((b(),A)[p+20>>>2>>>0]+1900,(b(),A)[p+16>>>2>>>0],(b(),A)[p+12>>>2>>>0],(b(),A)[p+8>>>2>>>0],(b(),A)[p+4>>>2>>>0],(b(),A)[p>>>2>>>0],0),M=(b(),A)[p+32>>>2>>>0],k=m.getTimezoneOffset(),T=new Date(m.getFullYear(),6,1).getTimezoneOffset(),R=new Date(m.getFullYear(),0,1).getTimezoneOffset(),z=Math.min(R,T);return 0>M?(b(),A)[p+32>>>2>>>0]=+(T!=R&&z==k):0<M!=(z==k)&&(T=Math.max(R,T),m.setTime(m.getTime()+6e4*((0<M?z:T)-k))),(b(),A)[p+24>>>2>>>0]=m.getDay(),M=(_a(m.getFullYear())?Ia:Da)[m.getMonth()]+m.getDate()-1|0,(b(),A)[p+28>>>2>>>0]=M,(b(),A)[p>>>2>>>0]=m.getSeconds(),(b(),A)[p+4>>>2>>>0]=m.getMinutes(),(b(),A)[p+8>>>2>>>0]=m.getHours(),(b(),A)[p+12>>>2>>>0]=m.getDate(),(b(),A)[p+16>>>2>>>0]=m.getMonth(),(b(),A)[p+20>>>2>>>0]=m.getYear(),p=m.getTime(),BigInt(isNaN(p)?-1:p/1e3)}function Ba(p,m,M,k,T,R,z){return n?F(16,1,p,m,M,k,T,R,z):-52}function Fa(p,m,M,k,T,R){if(n)return F(17,1,p,m,M,k,T,R)}var br={},Wd=()=>performance.timeOrigin+performance.now();function za(p,m){if(n)return F(18,1,p,m);if(br[p]&&(clearTimeout(br[p].id),delete br[p]),!m)return 0;var M=setTimeout(()=>{delete br[p],eo(()=>ts(p,performance.timeOrigin+performance.now()))},m);return br[p]={id:M,oc:m},0}var bt=(p,m,M)=>{var k=(b(),S);if(m>>>=0,0<M){var T=m;M=m+M-1;for(var R=0;R<p.length;++R){var z=p.codePointAt(R);if(127>=z){if(m>=M)break;k[m++>>>0]=z}else if(2047>=z){if(m+1>=M)break;k[m++>>>0]=192|z>>6,k[m++>>>0]=128|63&z}else if(65535>=z){if(m+2>=M)break;k[m++>>>0]=224|z>>12,k[m++>>>0]=128|z>>6&63,k[m++>>>0]=128|63&z}else{if(m+3>=M)break;k[m++>>>0]=240|z>>18,k[m++>>>0]=128|z>>12&63,k[m++>>>0]=128|z>>6&63,k[m++>>>0]=128|63&z,R++}}k[m>>>0]=0,p=m-T}else p=0;return p};function jd(p,m,M,k){p>>>=0,m>>>=0,M>>>=0,k>>>=0;var T=new Date().getFullYear(),R=new Date(T,0,1).getTimezoneOffset();T=new Date(T,6,1).getTimezoneOffset();var z=Math.max(R,T);(b(),B)[p>>>2>>>0]=60*z,(b(),A)[m>>>2>>>0]=+(R!=T),p=(m=Y=>{var J=Math.abs(Y);return`UTC${0<=Y?"-":"+"}${String(Math.floor(J/60)).padStart(2,"0")}${String(J%60).padStart(2,"0")}`})(R),m=m(T),T<R?(bt(p,M,17),bt(m,k,17)):(bt(p,k,17),bt(m,M,17))}var Hd=()=>Date.now(),Gd=1;function Vd(p,m,M){if(M>>>=0,!(0<=p&&3>=p))return 28;if(p===0)p=Date.now();else{if(!Gd)return 52;p=performance.timeOrigin+performance.now()}return p=Math.round(1e6*p),(b(),V)[M>>>3>>>0]=BigInt(p),0}var no=[];function qd(p,m,M){p>>>=0,m>>>=0,M>>>=0,no.length=0;for(var k;k=(b(),S)[m++>>>0];){var T=k!=105;M+=(T&=k!=112)&&M%8?4:0,no.push(k==112?(b(),B)[M>>>2>>>0]:k==106?(b(),V)[M>>>3>>>0]:k==105?(b(),A)[M>>>2>>>0]:(b(),W)[M>>>3>>>0]),M+=T?8:4}return ls[p](...no)}var Yd=()=>{};function Kd(p,m){return E(Xn(p>>>0,m>>>0))}var Zd=()=>{throw D+=1,"unwind"};function Qd(){return 4294901760}var Jd=()=>navigator.hardwareConcurrency,yt={},oo=p=>{for(var m=0,M=0;M<p.length;++M){var k=p.charCodeAt(M);127>=k?m++:2047>=k?m+=2:55296<=k&&57343>=k?(m+=4,++M):m+=3}return m},Gr=p=>{var m;return(m=/\bwasm-function\[\d+\]:(0x[0-9a-f]+)/.exec(p))?+m[1]:(m=/:(\d+):\d+(?:\)|$)/.exec(p))?2147483648|+m[1]:0},Ua=p=>{for(var m of p)(p=Gr(m))&&(yt[p]=m)};function Xd(){var p=Error().stack.toString().split(`
`);return p[0]=="Error"&&p.shift(),Ua(p),yt.Xb=Gr(p[3]),yt.bc=p,yt.Xb}function Vr(p){if(!(p=yt[p>>>0]))return 0;var m;if(m=/^\s+at .*\.wasm\.(.*) \(.*\)$/.exec(p))p=m[1];else if(m=/^\s+at (.*) \(.*\)$/.exec(p))p=m[1];else{if(!(m=/^(.+?)@/.exec(p)))return 0;p=m[1]}Za(Vr.Yb??0),m=oo(p)+1;var M=Qa(m);return M&&bt(p,M,m),Vr.Yb=M,Vr.Yb}function ep(p){p>>>=0;var m=(b(),S).length;if(p<=m||4294901760<p)return!1;for(var M=1;4>=M;M*=2){var k=m*(1+.2/M);k=Math.min(k,p+100663296);e:{k=(Math.min(4294901760,65536*Math.ceil(Math.max(p,k)/65536))-nt.buffer.byteLength+65535)/65536|0;try{nt.grow(k),j();var T=1;break e}catch{}T=void 0}if(T)return!0}return!1}function tp(p,m,M){if(p>>>=0,m>>>=0,yt.Xb==p)var k=yt.bc;else(k=Error().stack.toString().split(`
`))[0]=="Error"&&k.shift(),Ua(k);for(var T=3;k[T]&&Gr(k[T])!=p;)++T;for(p=0;p<M&&k[p+T];++p)(b(),A)[m+4*p>>>2>>>0]=Gr(k[p+T]);return p}var io,ao={},Wa=()=>{if(!io){var p,m={USER:"web_user",LOGNAME:"web_user",PATH:"/",PWD:"/",HOME:"/home/web_user",LANG:(globalThis.navigator?.language??"C").replace("-","_")+".UTF-8",_:"./this.program"};for(p in ao)ao[p]===void 0?delete m[p]:m[p]=ao[p];var M=[];for(p in m)M.push(`${p}=${m[p]}`);io=M}return io};function ja(p,m){if(n)return F(19,1,p,m);p>>>=0,m>>>=0;var M,k=0,T=0;for(M of Wa()){var R=m+k;(b(),B)[p+T>>>2>>>0]=R,k+=bt(M,R,1/0)+1,T+=4}return 0}function Ha(p,m){if(n)return F(20,1,p,m);p>>>=0,m>>>=0;var M=Wa();for(var k of((b(),B)[p>>>2>>>0]=M.length,p=0,M))p+=oo(k)+1;return(b(),B)[m>>>2>>>0]=p,0}function Ga(p){return n?F(21,1,p):52}function Va(p,m,M,k,T){return n?F(22,1,p,m,M,k,T):52}function qa(p,m,M,k){return n?F(23,1,p,m,M,k):52}function Ya(p,m,M,k){return n?F(24,1,p,m,M,k):70}var rp=[null,[],[]];function Ka(p,m,M,k){if(n)return F(25,1,p,m,M,k);m>>>=0,M>>>=0,k>>>=0;for(var T=0,R=0;R<M;R++){var z=(b(),B)[m>>>2>>>0],Y=(b(),B)[m+4>>>2>>>0];m+=8;for(var J=0;J<Y;J++){var ee=p,xe=(b(),S)[z+J>>>0],Be=rp[ee];xe===0||xe===10?((ee===1?v:E)(xa(Be)),Be.length=0):Be.push(xe)}T+=Y}return(b(),B)[k>>>2>>>0]=T,0}function np(p){return p>>>0}n||(function(){for(var p=t.numThreads-1;p--;)wr();te.push(async()=>{var m=(async function(){if(!n)return Promise.all(me.map(Ur))})();de++,await m,--de==0&&Ne&&(m=Ne,Ne=null,m())})})(),n||(nt=new WebAssembly.Memory({initial:256,maximum:65536,shared:!0}),j()),t.wasmBinary&&(c=t.wasmBinary),t.stackSave=()=>Z(),t.stackRestore=p=>K(p),t.stackAlloc=p=>fo(p),t.setValue=function(p,m,M="i8"){switch(M.endsWith("*")&&(M="*"),M){case"i1":case"i8":(b(),I)[p>>>0]=m;break;case"i16":(b(),C)[p>>>1>>>0]=m;break;case"i32":(b(),A)[p>>>2>>>0]=m;break;case"i64":(b(),V)[p>>>3>>>0]=BigInt(m);break;case"float":(b(),G)[p>>>2>>>0]=m;break;case"double":(b(),W)[p>>>3>>>0]=m;break;case"*":(b(),B)[p>>>2>>>0]=m;break;default:H(`invalid type for setValue: ${M}`)}},t.getValue=function(p,m="i8"){switch(m.endsWith("*")&&(m="*"),m){case"i1":case"i8":return(b(),I)[p>>>0];case"i16":return(b(),C)[p>>>1>>>0];case"i32":return(b(),A)[p>>>2>>>0];case"i64":return(b(),V)[p>>>3>>>0];case"float":return(b(),G)[p>>>2>>>0];case"double":return(b(),W)[p>>>3>>>0];case"*":return(b(),B)[p>>>2>>>0];default:H(`invalid type for getValue: ${m}`)}},t.UTF8ToString=Xn,t.stringToUTF8=bt,t.lengthBytesUTF8=oo;var qr,Za,Qa,so,Ja,Xa,es,lo,ts,rs,Q,yr,ns,K,fo,Z,os,co,is,as,ss,ot,op=[re,be,ba,ka,Ma,Na,Ea,Aa,Ta,$a,Sa,Oa,La,Ra,Pa,Ca,Ba,Fa,za,ja,Ha,Ga,Va,qa,Ya,Ka],ls={1042604:(p,m,M,k,T)=>{if(t===void 0||!t.Tb)return 1;if((p=Xn(Number(p>>>0))).startsWith("./")&&(p=p.substring(2)),!(p=t.Tb.get(p)))return 2;if(m=Number(m>>>0),M=Number(M>>>0),k=Number(k>>>0),m+M>p.byteLength)return 3;try{let R=p.subarray(m,m+M);switch(T){case 0:(b(),S).set(R,k>>>0);break;case 1:t.ic?t.ic(k,R):t.kc(k,R);break;default:return 4}return 0}catch{return 4}},1043428:()=>typeof wasmOffsetConverter<"u"};function ip(){return typeof wasmOffsetConverter<"u"}function ap(p,m,M,k){var T=Z();try{return X(p)(m,M,k)}catch(R){if(K(T),R!==R+0)throw R;Q(1,0)}}function sp(p,m,M){var k=Z();try{return X(p)(m,M)}catch(T){if(K(k),T!==T+0)throw T;Q(1,0)}}function lp(p){var m=Z();try{X(p)()}catch(M){if(K(m),M!==M+0)throw M;Q(1,0)}}function fp(p,m){var M=Z();try{return X(p)(m)}catch(k){if(K(M),k!==k+0)throw k;Q(1,0)}}function cp(p,m,M){var k=Z();try{X(p)(m,M)}catch(T){if(K(k),T!==T+0)throw T;Q(1,0)}}function up(p,m){var M=Z();try{X(p)(m)}catch(k){if(K(M),k!==k+0)throw k;Q(1,0)}}function dp(p,m,M,k,T,R,z){var Y=Z();try{return X(p)(m,M,k,T,R,z)}catch(J){if(K(Y),J!==J+0)throw J;Q(1,0)}}function pp(p,m,M,k,T,R){var z=Z();try{X(p)(m,M,k,T,R)}catch(Y){if(K(z),Y!==Y+0)throw Y;Q(1,0)}}function hp(p,m,M,k){var T=Z();try{X(p)(m,M,k)}catch(R){if(K(T),R!==R+0)throw R;Q(1,0)}}function mp(p,m,M,k,T){var R=Z();try{X(p)(m,M,k,T)}catch(z){if(K(R),z!==z+0)throw z;Q(1,0)}}function gp(p,m,M,k,T,R,z){var Y=Z();try{X(p)(m,M,k,T,R,z)}catch(J){if(K(Y),J!==J+0)throw J;Q(1,0)}}function wp(p,m,M,k,T,R,z){var Y=Z();try{X(p)(m,M,k,T,R,z)}catch(J){if(K(Y),J!==J+0)throw J;Q(1,0)}}function bp(p,m,M,k,T,R,z,Y){var J=Z();try{X(p)(m,M,k,T,R,z,Y)}catch(ee){if(K(J),ee!==ee+0)throw ee;Q(1,0)}}function yp(p,m,M,k,T){var R=Z();try{return X(p)(m,M,k,T)}catch(z){if(K(R),z!==z+0)throw z;Q(1,0)}}function vp(p,m,M){var k=Z();try{return X(p)(m,M)}catch(T){if(K(k),T!==T+0)throw T;Q(1,0)}}function xp(p,m,M,k,T,R,z,Y){var J=Z();try{X(p)(m,M,k,T,R,z,Y)}catch(ee){if(K(J),ee!==ee+0)throw ee;Q(1,0)}}function kp(p,m,M,k,T,R,z,Y,J,ee,xe,Be){var Qe=Z();try{X(p)(m,M,k,T,R,z,Y,J,ee,xe,Be)}catch(Je){if(K(Qe),Je!==Je+0)throw Je;Q(1,0)}}function Mp(p,m,M){var k=Z();try{return X(p)(m,M)}catch(T){if(K(k),T!==T+0)throw T;return Q(1,0),0n}}function Np(p,m,M,k,T,R,z,Y,J){var ee=Z();try{X(p)(m,M,k,T,R,z,Y,J)}catch(xe){if(K(ee),xe!==xe+0)throw xe;Q(1,0)}}function Ep(p){var m=Z();try{return X(p)()}catch(M){if(K(m),M!==M+0)throw M;Q(1,0)}}function Ap(p,m){var M=Z();try{return X(p)(m)}catch(k){if(K(M),k!==k+0)throw k;return Q(1,0),0n}}function Tp(p,m,M,k){var T=Z();try{return X(p)(m,M,k)}catch(R){if(K(T),R!==R+0)throw R;Q(1,0)}}function $p(p){var m=Z();try{return X(p)()}catch(M){if(K(m),M!==M+0)throw M;return Q(1,0),0n}}function Sp(p,m,M,k){var T=Z();try{return X(p)(m,M,k)}catch(R){if(K(T),R!==R+0)throw R;Q(1,0)}}function Op(p,m,M,k,T){var R=Z();try{return X(p)(m,M,k,T)}catch(z){if(K(R),z!==z+0)throw z;Q(1,0)}}function Lp(p,m,M,k,T,R){var z=Z();try{return X(p)(m,M,k,T,R)}catch(Y){if(K(z),Y!==Y+0)throw Y;Q(1,0)}}function Rp(p,m,M,k,T,R){var z=Z();try{return X(p)(m,M,k,T,R)}catch(Y){if(K(z),Y!==Y+0)throw Y;Q(1,0)}}function Pp(p,m,M,k,T,R){var z=Z();try{return X(p)(m,M,k,T,R)}catch(Y){if(K(z),Y!==Y+0)throw Y;Q(1,0)}}function Cp(p,m,M,k,T,R,z,Y){var J=Z();try{return X(p)(m,M,k,T,R,z,Y)}catch(ee){if(K(J),ee!==ee+0)throw ee;Q(1,0)}}function _p(p,m,M,k,T){var R=Z();try{return X(p)(m,M,k,T)}catch(z){if(K(R),z!==z+0)throw z;return Q(1,0),0n}}function Ip(p,m,M,k){var T=Z();try{return X(p)(m,M,k)}catch(R){if(K(T),R!==R+0)throw R;Q(1,0)}}function Dp(p,m,M,k){var T=Z();try{return X(p)(m,M,k)}catch(R){if(K(T),R!==R+0)throw R;Q(1,0)}}function Bp(p,m,M,k,T,R,z,Y,J,ee,xe,Be){var Qe=Z();try{return X(p)(m,M,k,T,R,z,Y,J,ee,xe,Be)}catch(Je){if(K(Qe),Je!==Je+0)throw Je;Q(1,0)}}function Fp(p,m,M,k,T,R,z,Y,J,ee,xe){var Be=Z();try{X(p)(m,M,k,T,R,z,Y,J,ee,xe)}catch(Qe){if(K(Be),Qe!==Qe+0)throw Qe;Q(1,0)}}function zp(p,m,M,k,T,R,z,Y,J,ee,xe,Be,Qe,Je,Hp,Gp){var Vp=Z();try{X(p)(m,M,k,T,R,z,Y,J,ee,xe,Be,Qe,Je,Hp,Gp)}catch(uo){if(K(Vp),uo!==uo+0)throw uo;Q(1,0)}}function Up(p,m,M){var k=Z();try{return X(p)(m,M)}catch(T){if(K(k),T!==T+0)throw T;Q(1,0)}}function Wp(p,m,M){var k=Z();try{return X(p)(m,M)}catch(T){if(K(k),T!==T+0)throw T;Q(1,0)}}function jp(p,m,M,k){var T=Z();try{X(p)(m,M,k)}catch(R){if(K(T),R!==R+0)throw R;Q(1,0)}}function Yr(){if(0<de)Ne=Yr;else if(n)h?.(t),U();else{for(var p=te;0<p.length;)p.shift()(t);0<de?Ne=Yr:(t.calledRun=!0,y||(U(),h?.(t)))}}return n||(ot=await oe(),Yr()),t.PTR_SIZE=4,_?t:new Promise((p,m)=>{h=p,w=m})}var Ys,us,ph=ne(()=>{"use strict";Ys=cs,us=globalThis.self?.name?.startsWith("em-pthread"),us&&cs()}),bo,Oo,ds,$e,Ks,Zr,ps,hs,yo,ms,vo,Zs,xo,Qs,Io=ne(()=>{"use strict";_o(),bo=typeof location>"u"?void 0:"file:///page/",Oo=!0,ds=()=>{if(Oo){let e=URL;return new URL(new e("ort.wasm.bundle.min.mjs","file:///page/").href,bo).href}return"file:///page/"},$e=ds(),Ks=()=>{if($e&&!$e.startsWith("blob:"))return $e.substring(0,$e.lastIndexOf("/")+1)},Zr=(e,t)=>{try{let r=t??$e;return(r?new URL(e,r):new URL(e)).origin===bo}catch{return!1}},ps=(e,t)=>{let r=t??$e;try{return(r?new URL(e,r):new URL(e)).href}catch{return}},hs=(e,t)=>`${t??"./"}${e}`,yo=async e=>{let t=await(await fetch(e,{credentials:"same-origin"})).blob();return URL.createObjectURL(t)},ms=async e=>(await import(e)).default,vo=(dh(),$o(Gs)).default,Zs=async()=>{if(!$e)throw new Error("Failed to load proxy worker: cannot determine the script source URL.");if(Zr($e))return[void 0,vo()];let e=await yo($e);return[e,vo(e)]},xo=(ph(),$o(qs)).default,Qs=async(e,t,r,o)=>{let n=xo&&!(e||t);if(n)if($e)n=Zr($e)||o&&!r;else if(o&&!r)n=!0;else throw new Error("cannot determine the script source URL.");if(n)return[void 0,xo];{let a="ort-wasm-simd-threaded.mjs",i=e??ps(a,t),s=r&&i&&!Zr(i,t),l=s?await yo(i):i??hs(a,t);return[s?l:void 0,await ms(l)]}}}),ko,Qr,xr,Mo,gs,ws,bs,Do,fe,Xt=ne(()=>{"use strict";Io(),Qr=!1,xr=!1,Mo=!1,gs=()=>{if(typeof SharedArrayBuffer>"u")return!1;try{return typeof MessageChannel<"u"&&new MessageChannel().port1.postMessage(new SharedArrayBuffer(1)),WebAssembly.validate(new Uint8Array([0,97,115,109,1,0,0,0,1,4,1,96,0,0,3,2,1,0,5,4,1,3,1,1,10,11,1,9,0,65,0,254,16,2,0,26,11]))}catch{return!1}},ws=()=>{try{return WebAssembly.validate(new Uint8Array([0,97,115,109,1,0,0,0,1,4,1,96,0,0,3,2,1,0,10,30,1,28,0,65,0,253,15,253,12,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,253,186,1,26,11]))}catch{return!1}},bs=()=>{try{return WebAssembly.validate(new Uint8Array([0,97,115,109,1,0,0,0,1,5,1,96,0,1,123,3,2,1,0,10,19,1,17,0,65,1,253,15,65,2,253,15,65,3,253,15,253,147,2,11]))}catch{return!1}},Do=async e=>{if(Qr)return Promise.resolve();if(xr)throw new Error("multiple calls to 'initializeWebAssembly()' detected.");if(Mo)throw new Error("previous call to 'initializeWebAssembly()' failed.");xr=!0;let t=e.initTimeout,r=e.numThreads;if(e.simd!==!1){if(e.simd==="relaxed"){if(!bs())throw new Error("Relaxed WebAssembly SIMD is not supported in the current environment.")}else if(!ws())throw new Error("WebAssembly SIMD is not supported in the current environment.")}let o=gs();r>1&&!o&&(typeof self<"u"&&!self.crossOriginIsolated&&console.warn("env.wasm.numThreads is set to "+r+", but this will not work unless you enable crossOriginIsolated mode. See https://web.dev/cross-origin-isolation-guide/ for more info."),console.warn("WebAssembly multi-threading is not supported in the current environment. Falling back to single-threading."),e.numThreads=r=1);let n=e.wasmPaths,a=typeof n=="string"?n:void 0,i=n?.mjs,s=i?.href??i,l=n?.wasm,f=l?.href??l,c=e.wasmBinary,[u,d]=await Qs(s,a,r>1,!!c||!!f),h=!1,w=[];if(t>0&&w.push(new Promise(x=>{setTimeout(()=>{h=!0,x()},t)})),w.push(new Promise((x,N)=>{let g={numThreads:r};if(c)g.wasmBinary=c,g.locateFile=v=>v;else if(f||a)g.locateFile=v=>f??a+v;else if(s&&s.indexOf("blob:")!==0)g.locateFile=v=>new URL(v,s).href;else if(u){let v=Ks();v&&(g.locateFile=E=>v+E)}d(g).then(v=>{xr=!1,Qr=!0,ko=v,x(),u&&URL.revokeObjectURL(u)},v=>{xr=!1,Mo=!0,N(v)})})),await Promise.race(w),h)throw new Error(`WebAssembly backend initializing failed due to timeout: ${t}ms`)},fe=()=>{if(Qr&&ko)return ko;throw new Error("WebAssembly is not initialized yet.")}}),Fe,rn,ae,Bo=ne(()=>{"use strict";Xt(),Fe=(e,t)=>{let r=fe(),o=r.lengthBytesUTF8(e)+1,n=r._malloc(o);return r.stringToUTF8(e,n,o),t.push(n),n},rn=(e,t,r,o)=>{if(typeof e=="object"&&e!==null){if(r.has(e))throw new Error("Circular reference in options");r.add(e)}Object.entries(e).forEach(([n,a])=>{let i=t?t+n:n;if(typeof a=="object")rn(a,i+".",r,o);else if(typeof a=="string"||typeof a=="number")o(i,a.toString());else if(typeof a=="boolean")o(i,a?"1":"0");else throw new Error(`Can't handle extra config type: ${typeof a}`)})},ae=e=>{let t=fe(),r=t.stackSave();try{let o=t.PTR_SIZE,n=t.stackAlloc(2*o);t._OrtGetLastError(n,n+o);let a=Number(t.getValue(n,o===4?"i32":"i64")),i=t.getValue(n+o,"*"),s=i?t.UTF8ToString(i):"";throw new Error(`${e} ERROR_CODE: ${a}, ERROR_MESSAGE: ${s}`)}finally{t.stackRestore(r)}}}),Js,hh=ne(()=>{"use strict";Xt(),Bo(),Js=e=>{let t=fe(),r=0,o=[],n=e||{};try{if(e?.logSeverityLevel===void 0)n.logSeverityLevel=2;else if(typeof e.logSeverityLevel!="number"||!Number.isInteger(e.logSeverityLevel)||e.logSeverityLevel<0||e.logSeverityLevel>4)throw new Error(`log severity level is not valid: ${e.logSeverityLevel}`);if(e?.logVerbosityLevel===void 0)n.logVerbosityLevel=0;else if(typeof e.logVerbosityLevel!="number"||!Number.isInteger(e.logVerbosityLevel))throw new Error(`log verbosity level is not valid: ${e.logVerbosityLevel}`);e?.terminate===void 0&&(n.terminate=!1);let a=0;return e?.tag!==void 0&&(a=Fe(e.tag,o)),r=t._OrtCreateRunOptions(n.logSeverityLevel,n.logVerbosityLevel,!!n.terminate,a),r===0&&ae("Can't create run options."),e?.extra!==void 0&&rn(e.extra,"",new WeakSet,(i,s)=>{let l=Fe(i,o),f=Fe(s,o);t._OrtAddRunConfigEntry(r,l,f)!==0&&ae(`Can't set a run config entry: ${i} - ${s}.`)}),[r,o]}catch(a){throw r!==0&&t._OrtReleaseRunOptions(r),o.forEach(i=>t._free(i)),a}}}),ys,vs,xs,xt,ks,Xs,mh=ne(()=>{"use strict";Xt(),Bo(),ys=e=>{switch(e){case"disabled":return 0;case"basic":return 1;case"extended":return 2;case"layout":return 3;case"all":return 99;default:throw new Error(`unsupported graph optimization level: ${e}`)}},vs=e=>{switch(e){case"sequential":return 0;case"parallel":return 1;default:throw new Error(`unsupported execution mode: ${e}`)}},xs=e=>{e.extra||(e.extra={}),e.extra.session||(e.extra.session={});let t=e.extra.session;t.use_ort_model_bytes_directly||(t.use_ort_model_bytes_directly="1"),e.executionProviders&&e.executionProviders.some(r=>(typeof r=="string"?r:r.name)==="webgpu")&&(e.enableMemPattern=!1)},xt=(e,t,r,o)=>{let n=Fe(t,o),a=Fe(r,o);fe()._OrtAddSessionConfigEntry(e,n,a)!==0&&ae(`Can't set a session config entry: ${t} - ${r}.`)},ks=async(e,t,r)=>{let o=t.executionProviders;for(let n of o){let a=typeof n=="string"?n:n.name,i=[];switch(a){case"webnn":if(a="WEBNN",xt(e,"session.disable_quant_qdq","1",r),xt(e,"session.disable_qdq_constant_folding","1",r),typeof n!="string"){let u=n?.deviceType;u&&xt(e,"deviceType",u,r)}break;case"webgpu":if(a="JS",typeof n!="string"){let u=n;if(u?.preferredLayout){if(u.preferredLayout!=="NCHW"&&u.preferredLayout!=="NHWC")throw new Error(`preferredLayout must be either 'NCHW' or 'NHWC': ${u.preferredLayout}`);xt(e,"preferredLayout",u.preferredLayout,r)}}break;case"wasm":case"cpu":continue;default:throw new Error(`not supported execution provider: ${a}`)}let s=Fe(a,r),l=i.length,f=0,c=0;if(l>0){f=fe()._malloc(l*fe().PTR_SIZE),r.push(f),c=fe()._malloc(l*fe().PTR_SIZE),r.push(c);for(let u=0;u<l;u++)fe().setValue(f+u*fe().PTR_SIZE,i[u][0],"*"),fe().setValue(c+u*fe().PTR_SIZE,i[u][1],"*")}await fe()._OrtAppendExecutionProvider(e,s,f,c,l)!==0&&ae(`Can't append execution provider: ${a}.`)}},Xs=async e=>{let t=fe(),r=0,o=[],n=e||{};xs(n);try{let a=ys(n.graphOptimizationLevel??"all"),i=vs(n.executionMode??"sequential"),s=typeof n.logId=="string"?Fe(n.logId,o):0,l=n.logSeverityLevel??2;if(!Number.isInteger(l)||l<0||l>4)throw new Error(`log severity level is not valid: ${l}`);let f=n.logVerbosityLevel??0;if(!Number.isInteger(f)||f<0||f>4)throw new Error(`log verbosity level is not valid: ${f}`);let c=typeof n.optimizedModelFilePath=="string"?Fe(n.optimizedModelFilePath,o):0;if(r=t._OrtCreateSessionOptions(a,!!n.enableCpuMemArena,!!n.enableMemPattern,i,!!n.enableProfiling,0,s,l,f,c),r===0&&ae("Can't create session options."),n.executionProviders&&await ks(r,n,o),n.enableGraphCapture!==void 0){if(typeof n.enableGraphCapture!="boolean")throw new Error(`enableGraphCapture must be a boolean value: ${n.enableGraphCapture}`);xt(r,"enableGraphCapture",n.enableGraphCapture.toString(),o)}if(n.freeDimensionOverrides)for(let[u,d]of Object.entries(n.freeDimensionOverrides)){if(typeof u!="string")throw new Error(`free dimension override name must be a string: ${u}`);if(typeof d!="number"||!Number.isInteger(d)||d<0)throw new Error(`free dimension override value must be a non-negative integer: ${d}`);let h=Fe(u,o);t._OrtAddFreeDimensionOverride(r,h,d)!==0&&ae(`Can't set a free dimension override: ${u} - ${d}.`)}return n.extra!==void 0&&rn(n.extra,"",new WeakSet,(u,d)=>{xt(r,u,d,o)}),[r,o]}catch(a){throw r!==0&&t._OrtReleaseSessionOptions(r)!==0&&ae("Can't release session options."),o.forEach(i=>t._free(i)),a}}}),qt,en,Yt,el,tl,Fo,zo,rl,nl=ne(()=>{"use strict";qt=e=>{switch(e){case"int8":return 3;case"uint8":return 2;case"bool":return 9;case"int16":return 5;case"uint16":return 4;case"int32":return 6;case"uint32":return 12;case"float16":return 10;case"float32":return 1;case"float64":return 11;case"string":return 8;case"int64":return 7;case"uint64":return 13;case"int4":return 22;case"uint4":return 21;default:throw new Error(`unsupported data type: ${e}`)}},en=e=>{switch(e){case 3:return"int8";case 2:return"uint8";case 9:return"bool";case 5:return"int16";case 4:return"uint16";case 6:return"int32";case 12:return"uint32";case 10:return"float16";case 1:return"float32";case 11:return"float64";case 8:return"string";case 7:return"int64";case 13:return"uint64";case 22:return"int4";case 21:return"uint4";default:throw new Error(`unsupported data type: ${e}`)}},Yt=(e,t)=>{let r=[-1,4,1,1,2,2,4,8,-1,1,2,8,4,8,-1,-1,-1,-1,-1,-1,-1,.5,.5][e],o=typeof t=="number"?t:t.reduce((n,a)=>n*a,1);return r>0?Math.ceil(o*r):void 0},el=e=>{switch(e){case"float16":return typeof Float16Array<"u"?Float16Array:Uint16Array;case"float32":return Float32Array;case"uint8":return Uint8Array;case"int8":return Int8Array;case"uint16":return Uint16Array;case"int16":return Int16Array;case"int32":return Int32Array;case"bool":return Uint8Array;case"float64":return Float64Array;case"uint32":return Uint32Array;case"int64":return BigInt64Array;case"uint64":return BigUint64Array;default:throw new Error(`unsupported type: ${e}`)}},tl=e=>{switch(e){case"verbose":return 0;case"info":return 1;case"warning":return 2;case"error":return 3;case"fatal":return 4;default:throw new Error(`unsupported logging level: ${e}`)}},Fo=e=>e==="float32"||e==="float16"||e==="int32"||e==="int64"||e==="uint32"||e==="uint8"||e==="bool"||e==="uint4"||e==="int4",zo=e=>e==="float32"||e==="float16"||e==="int32"||e==="int64"||e==="uint32"||e==="uint64"||e==="int8"||e==="uint8"||e==="bool"||e==="uint4"||e==="int4",rl=e=>{switch(e){case"none":return 0;case"cpu":return 1;case"cpu-pinned":return 2;case"texture":return 3;case"gpu-buffer":return 4;case"ml-tensor":return 5;default:throw new Error(`unsupported data location: ${e}`)}}}),Uo,ol=ne(()=>{"use strict";_o(),Uo=async e=>{if(typeof e=="string"){let t=await fetch(e);if(!t.ok)throw new Error(`failed to load external data file: ${e}`);let r=t.headers.get("Content-Length"),o=r?parseInt(r,10):0;if(o<1073741824)return new Uint8Array(await t.arrayBuffer());{if(!t.body)throw new Error(`failed to load external data file: ${e}, no response body.`);let n=t.body.getReader(),a;try{a=new ArrayBuffer(o)}catch(s){if(s instanceof RangeError){let l=Math.ceil(o/65536);a=new WebAssembly.Memory({initial:l,maximum:l}).buffer}else throw s}let i=0;for(;;){let{done:s,value:l}=await n.read();if(s)break;let f=l.byteLength;new Uint8Array(a,i,f).set(l),i+=f}return new Uint8Array(a,0,o)}}else return e instanceof Blob?new Uint8Array(await e.arrayBuffer()):e instanceof Uint8Array?e:new Uint8Array(e)}}),Ms,Wo,jo,kt,Ns,No,nn,Ho,Go,Eo,Vo,qo,Yo,il=ne(()=>{"use strict";At(),hh(),mh(),nl(),Xt(),Bo(),ol(),Ms=(e,t)=>{fe()._OrtInit(e,t)!==0&&ae("Can't initialize onnxruntime.")},Wo=async e=>{Ms(e.wasm.numThreads,tl(e.logLevel))},jo=async(e,t)=>{fe().asyncInit?.();let r=e.webgpu.adapter;if(t==="webgpu"){if(typeof navigator>"u"||!navigator.gpu)throw new Error("WebGPU is not supported in current environment");if(r){if(typeof r.limits!="object"||typeof r.features!="object"||typeof r.requestDevice!="function")throw new Error("Invalid GPU adapter set in `env.webgpu.adapter`. It must be a GPUAdapter object.")}else{let o=e.webgpu.powerPreference;if(o!==void 0&&o!=="low-power"&&o!=="high-performance")throw new Error(`Invalid powerPreference setting: "${o}"`);let n=e.webgpu.forceFallbackAdapter;if(n!==void 0&&typeof n!="boolean")throw new Error(`Invalid forceFallbackAdapter setting: "${n}"`);if(r=await navigator.gpu.requestAdapter({powerPreference:o,forceFallbackAdapter:n}),!r)throw new Error('Failed to get GPU adapter. You may need to enable flag "--enable-unsafe-webgpu" if you are using Chrome.')}}if(t==="webnn"&&(typeof navigator>"u"||!navigator.ml))throw new Error("WebNN is not supported in current environment")},kt=new Map,Ns=e=>{let t=fe(),r=t.stackSave();try{let o=t.PTR_SIZE,n=t.stackAlloc(2*o);t._OrtGetInputOutputCount(e,n,n+o)!==0&&ae("Can't get session input/output count.");let a=o===4?"i32":"i64";return[Number(t.getValue(n,a)),Number(t.getValue(n+o,a))]}finally{t.stackRestore(r)}},No=(e,t)=>{let r=fe(),o=r.stackSave(),n=0;try{let a=r.PTR_SIZE,i=r.stackAlloc(2*a);r._OrtGetInputOutputMetadata(e,t,i,i+a)!==0&&ae("Can't get session input/output metadata.");let s=Number(r.getValue(i,"*"));n=Number(r.getValue(i+a,"*"));let l=r.HEAP32[n/4];if(l===0)return[s,0];let f=r.HEAPU32[n/4+1],c=[];for(let u=0;u<f;u++){let d=Number(r.getValue(n+8+u*a,"*"));c.push(d!==0?r.UTF8ToString(d):Number(r.getValue(n+8+(u+f)*a,"*")))}return[s,l,c]}finally{r.stackRestore(o),n!==0&&r._OrtFree(n)}},nn=e=>{let t=fe(),r=t._malloc(e.byteLength);if(r===0)throw new Error(`Can't create a session. failed to allocate a buffer of size ${e.byteLength}.`);return t.HEAPU8.set(e,r),[r,e.byteLength]},Ho=async(e,t)=>{let r,o,n=fe();Array.isArray(e)?[r,o]=e:e.buffer===n.HEAPU8.buffer?[r,o]=[e.byteOffset,e.byteLength]:[r,o]=nn(e);let a=0,i=0,s=0,l=[],f=[],c=[];try{if([i,l]=await Xs(t),t?.externalData&&n.mountExternalData){let E=[];for(let y of t.externalData){let $=typeof y=="string"?y:y.path,b=typeof y=="string"?y:y.data;E.push(Uo(b).then(O=>{n.mountExternalData($,O)}))}await Promise.all(E)}for(let E of t?.executionProviders??[])if((typeof E=="string"?E:E.name)==="webnn"){if(n.shouldTransferToMLTensor=!1,typeof E!="string"){let y=E,$=y?.context,b=y?.gpuDevice,O=y?.deviceType,L=y?.powerPreference;$?n.currentContext=$:b?n.currentContext=await n.webnnCreateMLContext(b):n.currentContext=await n.webnnCreateMLContext({deviceType:O,powerPreference:L})}else n.currentContext=await n.webnnCreateMLContext();break}a=await n._OrtCreateSession(r,o,i),n.webgpuOnCreateSession?.(a),a===0&&ae("Can't create a session."),n.jsepOnCreateSession?.(),n.currentContext&&(n.webnnRegisterMLContext(a,n.currentContext),n.currentContext=void 0,n.shouldTransferToMLTensor=!0);let[u,d]=Ns(a),h=!!t?.enableGraphCapture,w=[],x=[],N=[],g=[],v=[];for(let E=0;E<u;E++){let[y,$,b]=No(a,E);y===0&&ae("Can't get an input name."),f.push(y);let O=n.UTF8ToString(y);w.push(O),N.push($===0?{name:O,isTensor:!1}:{name:O,isTensor:!0,type:en($),shape:b})}for(let E=0;E<d;E++){let[y,$,b]=No(a,E+u);y===0&&ae("Can't get an output name."),c.push(y);let O=n.UTF8ToString(y);x.push(O),g.push($===0?{name:O,isTensor:!1}:{name:O,isTensor:!0,type:en($),shape:b})}return kt.set(a,[a,f,c,null,h,!1]),[a,w,x,N,g]}catch(u){throw f.forEach(d=>n._OrtFree(d)),c.forEach(d=>n._OrtFree(d)),s!==0&&n._OrtReleaseBinding(s)!==0&&ae("Can't release IO binding."),a!==0&&n._OrtReleaseSession(a)!==0&&ae("Can't release session."),u}finally{n._free(r),i!==0&&n._OrtReleaseSessionOptions(i)!==0&&ae("Can't release session options."),l.forEach(u=>n._free(u)),n.unmountExternalData?.()}},Go=e=>{let t=fe(),r=kt.get(e);if(!r)throw new Error(`cannot release session. invalid session id: ${e}`);let[o,n,a,i,s]=r;i&&(s&&t._OrtClearBoundOutputs(i.handle)!==0&&ae("Can't clear bound outputs."),t._OrtReleaseBinding(i.handle)!==0&&ae("Can't release IO binding.")),t.jsepOnReleaseSession?.(e),t.webnnOnReleaseSession?.(e),t.webgpuOnReleaseSession?.(e),n.forEach(l=>t._OrtFree(l)),a.forEach(l=>t._OrtFree(l)),t._OrtReleaseSession(o)!==0&&ae("Can't release session."),kt.delete(e)},Eo=async(e,t,r,o,n,a,i=!1)=>{if(!e){t.push(0);return}let s=fe(),l=s.PTR_SIZE,f=e[0],c=e[1],u=e[3],d=u,h,w;if(f==="string"&&(u==="gpu-buffer"||u==="ml-tensor"))throw new Error("String tensor is not supported on GPU.");if(i&&u!=="gpu-buffer")throw new Error(`External buffer must be provided for input/output index ${a} when enableGraphCapture is true.`);if(u==="gpu-buffer"){let g=e[2].gpuBuffer;w=Yt(qt(f),c);{let v=s.jsepRegisterBuffer;if(!v)throw new Error('Tensor location "gpu-buffer" is not supported without using WebGPU.');h=v(o,a,g,w)}}else if(u==="ml-tensor"){let g=e[2].mlTensor;w=Yt(qt(f),c);let v=s.webnnRegisterMLTensor;if(!v)throw new Error('Tensor location "ml-tensor" is not supported without using WebNN.');h=v(o,g,qt(f),c)}else{let g=e[2];if(Array.isArray(g)){w=l*g.length,h=s._malloc(w),r.push(h);for(let v=0;v<g.length;v++){if(typeof g[v]!="string")throw new TypeError(`tensor data at index ${v} is not a string`);s.setValue(h+v*l,Fe(g[v],r),"*")}}else{let v=s.webnnIsGraphInput,E=s.webnnIsGraphOutput;if(f!=="string"&&v&&E){let y=s.UTF8ToString(n);if(v(o,y)||E(o,y)){let $=qt(f);w=Yt($,c),d="ml-tensor";let b=s.webnnCreateTemporaryTensor,O=s.webnnUploadTensor;if(!b||!O)throw new Error('Tensor location "ml-tensor" is not supported without using WebNN.');let L=await b(o,$,c);O(L,new Uint8Array(g.buffer,g.byteOffset,g.byteLength)),h=L}else w=g.byteLength,h=s._malloc(w),r.push(h),s.HEAPU8.set(new Uint8Array(g.buffer,g.byteOffset,w),h)}else w=g.byteLength,h=s._malloc(w),r.push(h),s.HEAPU8.set(new Uint8Array(g.buffer,g.byteOffset,w),h)}}let x=s.stackSave(),N=s.stackAlloc(4*c.length);try{c.forEach((v,E)=>s.setValue(N+E*l,v,l===4?"i32":"i64"));let g=s._OrtCreateTensor(qt(f),h,w,N,c.length,rl(d));g===0&&ae(`Can't create tensor for input/output. session=${o}, index=${a}.`),t.push(g)}finally{s.stackRestore(x)}},Vo=async(e,t,r,o,n,a)=>{let i=fe(),s=i.PTR_SIZE,l=kt.get(e);if(!l)throw new Error(`cannot run inference. invalid session id: ${e}`);let f=l[0],c=l[1],u=l[2],d=l[3],h=l[4],w=l[5],x=t.length,N=o.length,g=0,v=[],E=[],y=[],$=[],b=[],O=i.stackSave(),L=i.stackAlloc(x*s),I=i.stackAlloc(x*s),S=i.stackAlloc(N*s),C=i.stackAlloc(N*s);try{[g,v]=Js(a),Qt("wasm prepareInputOutputTensor");for(let W=0;W<x;W++)await Eo(r[W],E,$,e,c[t[W]],t[W],h);for(let W=0;W<N;W++)await Eo(n[W],y,$,e,u[o[W]],x+o[W],h);Jt("wasm prepareInputOutputTensor");for(let W=0;W<x;W++)i.setValue(L+W*s,E[W],"*"),i.setValue(I+W*s,c[t[W]],"*");for(let W=0;W<N;W++)i.setValue(S+W*s,y[W],"*"),i.setValue(C+W*s,u[o[W]],"*");i.jsepOnRunStart?.(f),i.webnnOnRunStart?.(f);let A;A=await i._OrtRun(f,I,L,x,C,N,S,g),A!==0&&ae("failed to call OrtRun().");let B=[],G=[];Qt("wasm ProcessOutputTensor");for(let W=0;W<N;W++){let V=Number(i.getValue(S+W*s,"*"));if(V===y[W]||b.includes(y[W])){B.push(n[W]),V!==y[W]&&i._OrtReleaseTensor(V)!==0&&ae("Can't release tensor.");continue}let ce=i.stackSave(),_=i.stackAlloc(4*s),j=!1,U,H=0;try{i._OrtGetTensorData(V,_,_+s,_+2*s,_+3*s)!==0&&ae(`Can't access output tensor data on index ${W}.`);let q=s===4?"i32":"i64",oe=Number(i.getValue(_,q));H=i.getValue(_+s,"*");let ue=i.getValue(_+s*2,"*"),pe=Number(i.getValue(_+s*3,q)),te=[];for(let ie=0;ie<pe;ie++)te.push(Number(i.getValue(ue+ie*s,q)));i._OrtFree(ue)!==0&&ae("Can't free memory for tensor dims.");let de=te.reduce((ie,D)=>ie*D,1);U=en(oe);let Ne=d?.outputPreferredLocations[o[W]];if(U==="string"){if(Ne==="gpu-buffer"||Ne==="ml-tensor")throw new Error("String tensor is not supported on GPU.");let ie=[];for(let D=0;D<de;D++){let F=i.getValue(H+D*s,"*"),re=i.getValue(H+(D+1)*s,"*"),be=D===de-1?void 0:re-F;ie.push(i.UTF8ToString(F,be))}B.push([U,te,ie,"cpu"])}else if(Ne==="gpu-buffer"&&de>0){let ie=i.jsepGetBuffer;if(!ie)throw new Error('preferredLocation "gpu-buffer" is not supported without using WebGPU.');let D=ie(H),F=Yt(oe,de);if(F===void 0||!Fo(U))throw new Error(`Unsupported data type: ${U}`);j=!0,B.push([U,te,{gpuBuffer:D,download:i.jsepCreateDownloader(D,F,U),dispose:()=>{i._OrtReleaseTensor(V)!==0&&ae("Can't release tensor.")}},"gpu-buffer"])}else if(Ne==="ml-tensor"&&de>0){let ie=i.webnnEnsureTensor,D=i.webnnIsGraphInputOutputTypeSupported;if(!ie||!D)throw new Error('preferredLocation "ml-tensor" is not supported without using WebNN.');if(Yt(oe,de)===void 0||!zo(U))throw new Error(`Unsupported data type: ${U}`);if(!D(e,U,!1))throw new Error(`preferredLocation "ml-tensor" for ${U} output is not supported by current WebNN Context.`);let F=await ie(e,H,oe,te,!1);j=!0,B.push([U,te,{mlTensor:F,download:i.webnnCreateMLTensorDownloader(H,U),dispose:()=>{i.webnnReleaseTensorId(H),i._OrtReleaseTensor(V)}},"ml-tensor"])}else if(Ne==="ml-tensor-cpu-output"&&de>0){let ie=i.webnnCreateMLTensorDownloader(H,U)(),D=B.length;j=!0,G.push((async()=>{let F=[D,await ie];return i.webnnReleaseTensorId(H),i._OrtReleaseTensor(V),F})()),B.push([U,te,[],"cpu"])}else{let ie=el(U),D=new ie(de);new Uint8Array(D.buffer,D.byteOffset,D.byteLength).set(i.HEAPU8.subarray(H,H+D.byteLength)),B.push([U,te,D,"cpu"])}}finally{i.stackRestore(ce),U==="string"&&H&&i._free(H),j||i._OrtReleaseTensor(V)}}d&&!h&&(i._OrtClearBoundOutputs(d.handle)!==0&&ae("Can't clear bound outputs."),kt.set(e,[f,c,u,d,h,!1]));for(let[W,V]of await Promise.all(G))B[W][2]=V;return Jt("wasm ProcessOutputTensor"),B}finally{i.webnnOnRunEnd?.(f),i.stackRestore(O),E.forEach(A=>i._OrtReleaseTensor(A)),y.forEach(A=>i._OrtReleaseTensor(A)),$.forEach(A=>i._free(A)),g!==0&&i._OrtReleaseRunOptions(g),v.forEach(A=>i._free(A))}},qo=e=>{let t=fe(),r=kt.get(e);if(!r)throw new Error("invalid session id");let o=r[0],n=t._OrtEndProfiling(o);n===0&&ae("Can't get an profile file name."),t._OrtFree(n)},Yo=e=>{let t=[];for(let r of e){let o=r[2];!Array.isArray(o)&&"buffer"in o&&t.push(o.buffer)}return t}}),at,Ce,Vt,kr,Mr,Jr,Ao,Xr,Mt,Nt,Es,al,sl,ll,fl,cl,ul,dl,pl=ne(()=>{"use strict";At(),il(),Xt(),Io(),at=()=>!!le.wasm.proxy&&typeof document<"u",Vt=!1,kr=!1,Mr=!1,Xr=new Map,Mt=(e,t)=>{let r=Xr.get(e);r?r.push(t):Xr.set(e,[t])},Nt=()=>{if(Vt||!kr||Mr||!Ce)throw new Error("worker not ready")},Es=e=>{switch(e.data.type){case"init-wasm":Vt=!1,e.data.err?(Mr=!0,Ao[1](e.data.err)):(kr=!0,Ao[0]()),Jr&&(URL.revokeObjectURL(Jr),Jr=void 0);break;case"init-ep":case"copy-from":case"create":case"release":case"run":case"end-profiling":{let t=Xr.get(e.data.type);e.data.err?t.shift()[1](e.data.err):t.shift()[0](e.data.out);break}default:}},al=async()=>{if(!kr){if(Vt)throw new Error("multiple calls to 'initWasm()' detected.");if(Mr)throw new Error("previous call to 'initWasm()' failed.");if(Vt=!0,at())return new Promise((e,t)=>{Ce?.terminate(),Zs().then(([r,o])=>{try{Ce=o,Ce.onerror=a=>t(a),Ce.onmessage=Es,Ao=[e,t];let n={type:"init-wasm",in:le};!n.in.wasm.wasmPaths&&(r||Oo)&&(n.in.wasm.wasmPaths={wasm:new URL("ort-wasm-simd-threaded.wasm","file:///page/").href}),Ce.postMessage(n),Jr=r}catch(n){t(n)}},t)});try{await Do(le.wasm),await Wo(le),kr=!0}catch(e){throw Mr=!0,e}finally{Vt=!1}}},sl=async e=>{if(at())return Nt(),new Promise((t,r)=>{Mt("init-ep",[t,r]);let o={type:"init-ep",in:{epName:e,env:le}};Ce.postMessage(o)});await jo(le,e)},ll=async e=>at()?(Nt(),new Promise((t,r)=>{Mt("copy-from",[t,r]);let o={type:"copy-from",in:{buffer:e}};Ce.postMessage(o,[e.buffer])})):nn(e),fl=async(e,t)=>{if(at()){if(t?.preferredOutputLocation)throw new Error('session option "preferredOutputLocation" is not supported for proxy.');return Nt(),new Promise((r,o)=>{Mt("create",[r,o]);let n={type:"create",in:{model:e,options:{...t}}},a=[];e instanceof Uint8Array&&a.push(e.buffer),Ce.postMessage(n,a)})}else return Ho(e,t)},cl=async e=>{if(at())return Nt(),new Promise((t,r)=>{Mt("release",[t,r]);let o={type:"release",in:e};Ce.postMessage(o)});Go(e)},ul=async(e,t,r,o,n,a)=>{if(at()){if(r.some(i=>i[3]!=="cpu"))throw new Error("input tensor on GPU is not supported for proxy.");if(n.some(i=>i))throw new Error("pre-allocated output tensor is not supported for proxy.");return Nt(),new Promise((i,s)=>{Mt("run",[i,s]);let l=r,f={type:"run",in:{sessionId:e,inputIndices:t,inputs:l,outputIndices:o,options:a}};Ce.postMessage(f,Yo(l))})}else return Vo(e,t,r,o,n,a)},dl=async e=>{if(at())return Nt(),new Promise((t,r)=>{Mt("end-profiling",[t,r]);let o={type:"end-profiling",in:e};Ce.postMessage(o)});qo(e)}}),To,As,hl,gh=ne(()=>{"use strict";At(),pl(),nl(),_o(),ol(),To=(e,t)=>{switch(e.location){case"cpu":return[e.type,e.dims,e.data,"cpu"];case"gpu-buffer":return[e.type,e.dims,{gpuBuffer:e.gpuBuffer},"gpu-buffer"];case"ml-tensor":return[e.type,e.dims,{mlTensor:e.mlTensor},"ml-tensor"];default:throw new Error(`invalid data location: ${e.location} for ${t()}`)}},As=e=>{switch(e[3]){case"cpu":return new Oe(e[0],e[2],e[1]);case"gpu-buffer":{let t=e[0];if(!Fo(t))throw new Error(`not supported data type: ${t} for deserializing GPU tensor`);let{gpuBuffer:r,download:o,dispose:n}=e[2];return Oe.fromGpuBuffer(r,{dataType:t,dims:e[1],download:o,dispose:n})}case"ml-tensor":{let t=e[0];if(!zo(t))throw new Error(`not supported data type: ${t} for deserializing MLTensor tensor`);let{mlTensor:r,download:o,dispose:n}=e[2];return Oe.fromMLTensor(r,{dataType:t,dims:e[1],download:o,dispose:n})}default:throw new Error(`invalid data location: ${e[3]}`)}},hl=class{async fetchModelAndCopyToWasmMemory(e){return ll(await Uo(e))}async loadModel(e,t){Kt();let r;typeof e=="string"?r=await this.fetchModelAndCopyToWasmMemory(e):r=e,[this.sessionId,this.inputNames,this.outputNames,this.inputMetadata,this.outputMetadata]=await fl(r,t),Zt()}async dispose(){return cl(this.sessionId)}async run(e,t,r){Kt();let o=[],n=[];Object.entries(e).forEach(u=>{let d=u[0],h=u[1],w=this.inputNames.indexOf(d);if(w===-1)throw new Error(`invalid input '${d}'`);o.push(h),n.push(w)});let a=[],i=[];Object.entries(t).forEach(u=>{let d=u[0],h=u[1],w=this.outputNames.indexOf(d);if(w===-1)throw new Error(`invalid output '${d}'`);a.push(h),i.push(w)});let s=o.map((u,d)=>To(u,()=>`input "${this.inputNames[n[d]]}"`)),l=a.map((u,d)=>u?To(u,()=>`output "${this.outputNames[i[d]]}"`):null),f=await ul(this.sessionId,n,s,i,l,r),c={};for(let u=0;u<f.length;u++)c[this.outputNames[i[u]]]=a[u]??As(f[u]);return Zt(),c}startProfiling(){}endProfiling(){dl(this.sessionId)}}}),ml={};on(ml,{OnnxruntimeWebAssemblyBackend:()=>Ro,initializeFlags:()=>Lo,wasmBackend:()=>gl});var Lo,Ro,gl,wh=ne(()=>{"use strict";At(),pl(),gh(),Lo=()=>{(typeof le.wasm.initTimeout!="number"||le.wasm.initTimeout<0)&&(le.wasm.initTimeout=0);let e=le.wasm.simd;if(typeof e!="boolean"&&e!==void 0&&e!=="fixed"&&e!=="relaxed"&&(console.warn(`Property "env.wasm.simd" is set to unknown value "${e}". Reset it to \`false\` and ignore SIMD feature checking.`),le.wasm.simd=!1),typeof le.wasm.proxy!="boolean"&&(le.wasm.proxy=!1),typeof le.wasm.trace!="boolean"&&(le.wasm.trace=!1),typeof le.wasm.numThreads!="number"||!Number.isInteger(le.wasm.numThreads)||le.wasm.numThreads<=0)if(typeof self<"u"&&!self.crossOriginIsolated)le.wasm.numThreads=1;else{let t=typeof navigator>"u"?Zp("node:os").cpus().length:navigator.hardwareConcurrency;le.wasm.numThreads=Math.min(4,Math.ceil((t||1)/2))}},Ro=class{async init(e){Lo(),await al(),await sl(e)}async createInferenceSessionHandler(e,t){let r=new hl;return await r.loadModel(e,t),r}},gl=new Ro});At();At();At();var bh="1.30.0";{let e=(wh(),$o(ml)).wasmBackend;tn("cpu",e,10),tn("wasm",e,10)}Object.defineProperty(le.versions,"web",{value:bh,enumerable:!0});function wl(e,t,r){let o=new Float64Array(t);for(let[n,a]of r)for(let i=n;i<a;i++)for(let s=0;s<t;s++)o[s]+=e[i*t+s]/(a-n)/r.length;return o}function bl({mean:e,scale:t,layers:r},o){let n=Float64Array.from(o,(a,i)=>(a-e[i])/t[i]);return r.forEach(({weight:a,bias:i},s)=>{let l=s===0?n:n.map(f=>Math.max(f,0));n=Float64Array.from(i,(f,c)=>l.reduce((u,d,h)=>u+d*a[c*l.length+h],f))}),[n[0],n[1]]}var vh=1e-6;async function Ko(e,t){Object.assign(le.wasm,{wasmBinary:e,numThreads:1,proxy:!1});let r=await an.create(t,{executionProviders:["wasm"],graphOptimizationLevel:"all"});return async function(a,i){let s=await r.run(o(a,i)),l=a.map((f,c)=>kh(s,c,f,i));for(let f of Object.values(s))f.dispose();return l};function o(n,a){let i=a.table.rows.reduce((h,w)=>w.name==="photometry"?h:h+w.size,0),{curves:s}=a.filters,l=n.length,f=s.length,c={};for(let h of["values","seen","error","limit"])c[h]=new Float32Array(l*i),c[`filter_${h}`]=new Float32Array(l*f);n.forEach(({inputs:h,mask:w},x)=>{for(let N=0;N<w.length;N++){if(!w[N]||Number.isNaN(h.values[N]))continue;let[g,v]=N<i?["",x*i+N]:["filter_",x*f+N-i];c[`${g}values`][v]=h.values[N],c[`${g}seen`][v]=1,c[`${g}error`][v]=h.error[N],c[`${g}limit`][v]=h.limit[N]}});let u=(h,w)=>new Oe("float32",h,w),d={};for(let h of["values","seen","error","limit"])d[h]=u(c[h],[l,i]);if(a.has_trust&&(d.trust=new Oe("int64",new BigInt64Array(l).fill(BigInt(a.trust)),[l])),!a.knows_filters)return d;for(let h of["values","seen","error","limit"])d[`filter_${h}`]=u(c[`filter_${h}`],[l,f]);return d.filter_curves=u(Float32Array.from(s.flat()),[f,s[0].length]),d.filter_zero_points=u(Float32Array.from(a.filters.zero_points),[f]),d.filter_floors=u(Float32Array.from(a.filters.floors),[f]),d}}function xh({data:e,dims:t},r,{queries:o}){let[,n,a]=t,i=e.subarray(r*n*a,(r+1)*n*a);return wl(i,a,o)}function kh(e,t,{inputs:r,mask:o},n){let{table:a,scalars:i,ranges:s,normal_quantiles:l}=n,f=l.length,c=new Float32Array(a.size*f);for(let x of a.rows){let N=e[x.is_vector?x.name:"scalars"].data,g=x.size*f;c.set(N.subarray(t*g,(t+1)*g),x.start*f)}let u=e.densities.data,d=e.densities.dims[3],h={};i.forEach((x,N)=>{let[g,v,E]=[0,1,2].map(b=>{let O=((t*i.length+N)*3+b)*d;return u.slice(O,O+d)}),[y,$]=s[x];h[x]={weights:g,means:v,sigmas:E,low:y,high:$}});for(let x=0;x<a.size;x++)if(!(!o[x]||r.limit[x]||Number.isNaN(r.values[x])))for(let N=0;N<f;N++)c[x*f+N]=r.values[x]+r.error[x]*l[N];let w=a.rows.find(x=>!x.is_vector);return i.forEach((x,N)=>{let g=w.start+N;if(!o[g]||r.limit[g]||Number.isNaN(r.values[g]))return;let v=h[x];v.weights.fill(0)[0]=1,v.means.fill(r.values[g]),v.sigmas.fill(Math.max(r.error[g],vh*(v.high-v.low)))}),{quantiles:c,densities:h,place:n.map&&bl(n.map,xh(e.states,t,n))}}var Mh=/^([A-Za-z_][A-Za-z0-9_]*)(?:\[([^\]]*)\])?$/;var Xe=class extends Error{},Nh=e=>new Uint8Array(e.size),Eh=e=>new Uint8Array(e.size).fill(1);function lt(e,t){for(let o of e.rows){if(o.name===t)return{row:o,start:o.start,stop:o.start+o.size};if(!o.is_vector&&o.names.includes(t)){let n=o.start+o.names.indexOf(t);return{row:o,start:n,stop:n+1}}}let r=e.rows.flatMap(o=>o.is_vector?[o.name]:[o.name,...o.names]);throw new Xe(`there is no '${t}'; there are ${r.join(", ")}.`)}function st(e,t,r,o,n=null){let{row:a,start:i,stop:s}=lt(e,r),l=Uint8Array.from(t);for(let f=i;f<s;f++)(n===null||vl(a,n,f-a.start))&&(l[f]=o?1:0);return l}function Tt(e,t,r,o=null){let{row:n,start:a,stop:i}=lt(e,r);for(let s=a;s<i;s++)if(t[s]&&(o===null||vl(n,o,s-n.start)))return!0;return!1}function vl(e,t,r){if(e.extent===null)return t.includes(e.names[r]);let[o,n]=t;return e.axis[r]>=o&&(e.axis[r]<n||n>=e.extent[1])}function $t(e,t,r=!1){return xl(e,t,r).map(([o,n])=>[e.edges[o],e.edges[n]])}function xl(e,t,r=!1){let o=[];for(let n=0;n<e.size;n++){if(!!t[e.start+n]===r)continue;let a=o.at(-1);a&&a[1]===n?a[1]=n+1:o.push([n,n+1])}return o}var sn=(e,t)=>e.every((r,o)=>r===t[o]);function ft(e,t){let r=t.split(/\s+/).filter(Boolean);if(r.join()==="all")return Eh(e);let o=Nh(e);for(let n of r.join()==="nothing"?[]:r){let a=Mh.exec(n);if(!a)throw new Xe(`cannot read '${n}' in the mask '${t}'; write a name, or name[start:stop].`);let[,i,s]=a;if(s===void 0)o=st(e,o,i,!0);else for(let l of s.split(","))o=st(e,o,i,!0,Ah(e,i,l))}return o}function Ah(e,t,r){let{row:o}=lt(e,t),{extent:n}=o;if(o.name!==t)throw new Xe(`'${t}' is one number; it is seen or hidden whole, without a span.`);if(n===null){if(o.names.includes(r.trim()))return[r.trim()];throw new Xe(`'${r.trim()}' is none of the values of ${t}: ${o.names.join(", ")}.`)}let a=r.split(":").map(f=>f.trim()),[i,s]=n.map((f,c)=>a[c]===""?f:Number(a[c]));if(a.length===2&&n[0]<=i&&i<s&&s<=n[1])return[i,s];throw new Xe(`'${r}' is no span of ${t}; allowed: ${n[0]} to ${n[1]} ${o.unit}, start:stop.`)}function St(e,t){if(t.every(Boolean))return"all";let r=[];for(let o of e.rows){let n=t.subarray(o.start,o.start+o.size);if(!n.some(Boolean))continue;let a=o.names.filter((i,s)=>n[s]);n.every(Boolean)?r.push(o.name):o.is_vector?o.extent===null?r.push(`${o.name}[${a.join()}]`):r.push(`${o.name}[${xl(o,t).map(([i,s])=>Th(o,i,s)).join()}]`):r.push(...a)}return r.join(" ")||"nothing"}function Th({axis:e,extent:t,size:r},o,n){let[a,i]=t;return`${o===0?String(a):yl(e[o-1],e[o],i)}:${n===r?"":yl(e[n-1],e[n],i)}`}function yl(e,t,r){let o=t<r?t:(e+t)/2;for(let n=-6;n<12;n++){let a=10**-n,i=(Math.floor(o/a+1e-9)*a).toFixed(Math.max(n,0));if(e<Number(i)&&Number(i)<=o)return i}return String(o)}function kl(e){let t=[];return e.forEach((r,o)=>{let n=t.at(-1);r&&n?.[1]===o?n[1]++:r&&t.push([o,o+1])}),t}async function ln(e){let t=new Blob([e]).stream().pipeThrough(new DecompressionStream("gzip"));return new Uint8Array(await new Response(t).arrayBuffer())}var Ml=`.bar {
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
`;function P(e,t={},...r){let o=document.createElement(e);for(let[n,a]of Object.entries(t))o.setAttribute(n,a);return o.append(...r),o}function He(e,t){for(let[r,o]of Object.entries(t))e.style.setProperty(`--${r}`,o)}function ke(e){let t=e.closest(".mosaic-explorer");if(t)return t;let r=e.getRootNode();return r instanceof ShadowRoot?ke(r.host):document}function Nl(e){let t=ke(e);(t===document?document.documentElement:t).requestFullscreen?.().catch(()=>{})}var Sh=1500;function El(e,t){let r=e.actions.map(([c,u,d,h])=>{let w=P("button",{type:"button","aria-label":d,title:h,"data-act":c},u);return w.addEventListener("click",()=>{w.getAttribute("aria-disabled")!=="true"&&(c==="link"?Oh(w,u):t.send(c),c==="stage"&&Nl(w))}),w}),o=P("span",{class:"galaxy-facts"}),n=P("button",{type:"button",class:"clear-filter","data-act":"clear"});n.addEventListener("click",()=>t.send("clear"));let a=P("code"),i=P("span",{class:"mosaic-mask",role:"status","aria-live":"polite"},"seen: ",a),s=P("nav",{"aria-label":"galaxies"},...r),l=P("div",{class:"bar"},s,o,n,i),f={summary(c){o.replaceChildren(P("b",{},c.name),...c.words.map(u=>P("span",{},u))),a.textContent=a.title=c.mask,n.hidden=!c.filter,n.replaceChildren(P("span",{},c.filter)," ×"),n.title=`clear filter: ${c.filter}`,n.setAttribute("aria-label",n.title)},idle(c){for(let u of r){let d=c.includes(u.dataset.act??"");u.setAttribute("aria-disabled",String(d))}},labels(c){r.forEach((u,d)=>{let[h,w]=e.actions[d];u.textContent=c[h]??w})},dark(c){l.classList.toggle("dark",c)}};return f.summary(e.summary),f.idle(e.idle),f.labels(e.labels),f.dark(e.dark),{element:l,changes:f}}async function Oh(e,t){try{await navigator.clipboard.writeText(window.location.href),e.textContent="copied"}catch{e.textContent="copy it from the address"}setTimeout(()=>{e.textContent=t},Sh)}var Al=4,Lh=200,Rh=4,Zo=["shown","off"];function Sl(e,t,r,o){let{table:n}=e.about,a=[r],i=0,s=null,l=[],f=g=>{for(let v of l)v(g)},c={table:n,get now(){return a[i]},get drawn(){return s??a[i]},get canUndo(){return i>0},get canRedo(){return i<a.length-1},follow(g){l.push(g)},go(g){s=null;let v={...a[i],...g};Ph(v,a[i])||(a=[...a.slice(0,i+1),v].slice(-Lh),i=a.length-1),f(!1)},drag(g){s=g&&{...a[i],...g},f(!0)},undo:()=>u(-1),redo:()=>u(1),open:g=>c.go({row:g,edits:[]}),next:g=>c.open((a[i].row+g+t.n)%t.n),random:()=>c.open(Math.floor(Math.random()*t.n)),pin(){let{pins:g,mask:v}=a[i];g.some(E=>sn(E,v))||(g.length===Al?o(`${Al} masks are pinned already; take one away first.`):c.go({pins:[...g,v]}))},unpin(g){let{pins:v,reference:E}=a[i],y=E===g+1?0:E-+(E>g+1);c.go({pins:v.filter(($,b)=>b!==g),reference:y})},toggle(g,v){let{mask:E}=a[i];c.go({mask:st(n,E,g,!Tt(n,E,g,v),v)})},textOf:g=>St(n,g),receive(g){g.act==="drag"?h(g,Tl(e,g)):g.act==="tap"?x(g.at,Tl(e,g)):g.act==="cancel"?c.drag(null):g.act==="toggle"?c.toggle(g.row,[g.name]):g.act==="edit"?d({...N(g.name,g.value)},g.phase):g.act in{frame:0,time:0,sfr:0}&&c.go({[g.act]:g[g.act]})},edit(g,v,E){d(g===null?{edits:[]}:N(g,v),E?"move":"end")},reveal:()=>c.go({truth:Zo[a[i].truth===Zo[0]?1:0]})};function u(g){a[i+g]&&(i+=g,s=null,f(!1))}function d(g,v){v==="move"?c.drag(g):v==="end"&&c.go(g)}function h({from:g,to:v,show:E,phase:y},$){let{mask:b}=a[i],O=$.flatMap(I=>{let S=w(I,g,v);return S?[{name:I,part:S}]:[]}),L=!!E||!O.some(({name:I,part:S})=>Tt(n,b,I,S));for(let{name:I,part:S}of O)b=st(n,b,I,L,S);d({mask:b},y)}function w(g,v,E){let{row:y}=lt(n,g);if(y.extent===null){let O=y.names.filter((L,I)=>y.axis[I]>=v&&y.axis[I]<E);return O.length?O:null}let[$,b]=[Math.max(v,y.extent[0]),Math.min(E,y.extent[1])];return $<b?[$,b]:null}function x(g,v){let{mask:E}=a[i];for(let y of v){let{row:$}=lt(n,y);if($.extent!==null)for(let[b,O]of $t($,E,!0))b<=g&&g<O&&(E=st(n,E,y,!0,[b,O]))}c.go({mask:E})}function N(g,v){let E=e.editable.find(S=>S.name===g);if(!E)return{};let y=a[i].edits.filter(([S])=>S!==g);if(v===null)return{edits:y};let[$,b]=E.allowed;if(!(v>=$&&v<=b))return o(`${g} cannot be ${v}; allowed: ${$} to ${b}.`),{};let O=Uint8Array.from(a[i].mask);O[E.place]=1;let L=e.editable.map(S=>S.name);return{edits:[...y,[g,Number(v.toFixed(Rh))]].sort((S,C)=>L.indexOf(S[0])-L.indexOf(C[0])),mask:O}}return c}function Tl(e,t){let r=e.vectors.panels.find(n=>n.key===t.panel);return(r?r.rows.map(n=>n.name):[t.panel]).filter(n=>e.about.table.rows.some(a=>a.name===n))}function Ph(e,t){return $l(e)===$l(t)}var $l=e=>JSON.stringify({...e,mask:[...e.mask],pins:e.pins.map(t=>[...t])});function Ol({about:e,vectors:t},r,o){let n={};for(let a of t.panels)for(let i of a.choices??[])n[i.field]=Object.keys(i.options)[0];return{row:0,mask:o,noise:r,edits:[],pins:[],reference:0,truth:Zo[0],scalar:e.scalars[0],frame:n.frame??"",time:n.time??"",sfr:n.sfr??""}}var Ll=`.vectors {
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
`;var Rl=`.derived {
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
`;var Ih="mosaic-ask",Pl="mosaic-scenes";function er(e,t,r=()=>{}){let o={explorer:ke(e),message:t,done:r};return!window.dispatchEvent(new CustomEvent(Ih,{cancelable:!0,detail:o}))}function ct(e,t){let r=o=>{let{explorer:n,scenes:a}=o.detail;n===ke(e)&&t(a)};return window.addEventListener(Pl,r),()=>window.removeEventListener(Pl,r)}var Dh={start:"start",left:"start",center:"middle",right:"end",end:"end"},Bh={middle:"0.35em",top:"0.8em",hanging:"0.8em",alphabetic:"0",ideographic:"0",bottom:"0"},Fh=6.2,Cl=["fillStyle","strokeStyle","lineWidth","globalAlpha","font","textAlign","textBaseline","dash","turn","clipping"],fn=class{fillStyle="#000";strokeStyle="#000";lineWidth=1;globalAlpha=1;font="12px sans-serif";textAlign="start";textBaseline="alphabetic";lineJoin="miter";parts=[];path="";dash=[];turn="";clipping="";clips=0;stack=[];constructor(t,r){this.width=t,this.height=r}save(){this.stack.push(Cl.map(t=>this[t]))}restore(){Object.assign(this,Object.fromEntries((this.stack.pop()??[]).map((t,r)=>[Cl[r],t])))}beginPath(){this.path=""}moveTo(t,r){this.path+=`M${t.toFixed(2)} ${r.toFixed(2)}`}lineTo(t,r){this.path+=`${this.path?"L":"M"}${t.toFixed(2)} ${r.toFixed(2)}`}closePath(){this.path+="Z"}rect(t,r,o,n){this.path+=`M${t} ${r}h${o}v${n}h${-o}Z`}arc(t,r,o){this.path+=`M${t-o} ${r}a${o} ${o} 0 1 0 ${2*o} 0a${o} ${o} 0 1 0 ${-2*o} 0`}setLineDash(t){this.dash=t}translate(t,r){this.turn+=`translate(${t} ${r})`}rotate(t){this.turn+=`rotate(${t*180/Math.PI})`}clip(){let t=`clip${++this.clips}`;this.parts.push(`<clipPath id="${t}"><path d="${this.path}"/></clipPath>`),this.clipping=` clip-path="url(#${t})"`}put(t,r=""){let o=this.turn?` transform="${this.turn}"`:"",n=this.globalAlpha<1?` opacity="${this.globalAlpha}"`:"";this.parts.push(`<${t}${o}${n}${this.clipping}${r?`>${r}</text>`:"/>"}`)}stroke(){let t=this.dash.length?` stroke-dasharray="${this.dash}"`:"",r=`fill="none" stroke="${this.strokeStyle}" stroke-width="${this.lineWidth}"${t} stroke-linejoin="round"`;this.put(`path d="${this.path}" ${r}`)}fill(){this.put(`path d="${this.path}" fill="${this.fillStyle}"`)}fillRect(t,r,o,n){this.put(`rect x="${t}" y="${r}" width="${o}" height="${n}" fill="${this.fillStyle}"`)}fillText(t,r,o){let[,n,a]=/(bold |600 )?([\d.]+px)/.exec(this.font)??["","","12px"],i=t.replace(/&/g,"&amp;").replace(/</g,"&lt;"),s=`x="${r}" y="${o}" dy="${Bh[this.textBaseline]}" text-anchor="${Dh[this.textAlign]}"`,l=`font-family="Helvetica, Arial, sans-serif" font-size="${a}"${n?' font-weight="600"':""}`;this.put(`text ${s} fill="${this.fillStyle}" ${l}`,i)}measureText(t){return{width:Fh*t.length}}text(){return`<svg xmlns="http://www.w3.org/2000/svg" ${`width="${this.width}" height="${this.height}" viewBox="0 0 ${this.width} ${this.height}"`}>${this.parts.join("")}</svg>`}};var cn="mosaic-reproduce",_l=26;async function un(e,t,r,o,n,a){let i=o+_l,s=c=>{c.fillStyle=n.ground,c.fillRect(0,0,r,i),c.font="600 13px Roboto, Helvetica, Arial, sans-serif",c.fillStyle=n.ink,c.textBaseline="middle",c.textAlign="left",c.fillText(t,12,14),c.save(),c.translate(0,_l),a(c),c.restore()};if(e==="svg"){let c=new fn(r,i);return s(c),new Blob([c.text()],{type:"image/svg+xml"})}let l=Object.assign(document.createElement("canvas"),{width:2*r,height:2*i}),f=l.getContext("2d");return f.scale(2,2),s(f),new Promise(c=>l.toBlob(c,"image/png"))}function tr(e,t,r){let o=`Reproduce this: ${t}`,n=P("button",{type:"button",class:"more",title:o,"aria-label":o},"⋯"),a={bubbles:!0,composed:!0,detail:{panel:e,figure:r}};return n.addEventListener("click",()=>n.dispatchEvent(new CustomEvent(cn,a))),n}function Il(e){return Math.abs(e=Math.round(e))>=1e21?e.toLocaleString("en").replace(/,/g,""):e.toString(10)}function Ot(e,t){if(!isFinite(e)||e===0)return null;var r=(e=t?e.toExponential(t-1):e.toExponential()).indexOf("e"),o=e.slice(0,r);return[o.length>1?o[0]+o.slice(2):o,+e.slice(r+1)]}function Ge(e){return e=Ot(Math.abs(e)),e?e[1]:NaN}function Dl(e,t){return function(r,o){for(var n=r.length,a=[],i=0,s=e[0],l=0;n>0&&s>0&&(l+s+1>o&&(s=Math.max(1,o-l)),a.push(r.substring(n-=s,n+s)),!((l+=s+1)>o));)s=e[i=(i+1)%e.length];return a.reverse().join(t)}}function Bl(e){return function(t){return t.replace(/[0-9]/g,function(r){return e[+r]})}}var zh=/^(?:(.)?([<>=^]))?([+\-( ])?([$#])?(0)?(\d+)?(,)?(\.\d+)?(~)?([a-z%])?$/i;function Ve(e){if(!(t=zh.exec(e)))throw new Error("invalid format: "+e);var t;return new dn({fill:t[1],align:t[2],sign:t[3],symbol:t[4],zero:t[5],width:t[6],comma:t[7],precision:t[8]&&t[8].slice(1),trim:t[9],type:t[10]})}Ve.prototype=dn.prototype;function dn(e){this.fill=e.fill===void 0?" ":e.fill+"",this.align=e.align===void 0?">":e.align+"",this.sign=e.sign===void 0?"-":e.sign+"",this.symbol=e.symbol===void 0?"":e.symbol+"",this.zero=!!e.zero,this.width=e.width===void 0?void 0:+e.width,this.comma=!!e.comma,this.precision=e.precision===void 0?void 0:+e.precision,this.trim=!!e.trim,this.type=e.type===void 0?"":e.type+""}dn.prototype.toString=function(){return this.fill+this.align+this.sign+this.symbol+(this.zero?"0":"")+(this.width===void 0?"":Math.max(1,this.width|0))+(this.comma?",":"")+(this.precision===void 0?"":"."+Math.max(0,this.precision|0))+(this.trim?"~":"")+this.type};function Fl(e){e:for(var t=e.length,r=1,o=-1,n;r<t;++r)switch(e[r]){case".":o=n=r;break;case"0":o===0&&(o=r),n=r;break;default:if(!+e[r])break e;o>0&&(o=0);break}return o>0?e.slice(0,o)+e.slice(n+1):e}var Er;function zl(e,t){var r=Ot(e,t);if(!r)return Er=void 0,e.toPrecision(t);var o=r[0],n=r[1],a=n-(Er=Math.max(-8,Math.min(8,Math.floor(n/3)))*3)+1,i=o.length;return a===i?o:a>i?o+new Array(a-i+1).join("0"):a>0?o.slice(0,a)+"."+o.slice(a):"0."+new Array(1-a).join("0")+Ot(e,Math.max(0,t+a-1))[0]}function Qo(e,t){var r=Ot(e,t);if(!r)return e+"";var o=r[0],n=r[1];return n<0?"0."+new Array(-n).join("0")+o:o.length>n+1?o.slice(0,n+1)+"."+o.slice(n+1):o+new Array(n-o.length+2).join("0")}var Jo={"%":(e,t)=>(e*100).toFixed(t),b:e=>Math.round(e).toString(2),c:e=>e+"",d:Il,e:(e,t)=>e.toExponential(t),f:(e,t)=>e.toFixed(t),g:(e,t)=>e.toPrecision(t),o:e=>Math.round(e).toString(8),p:(e,t)=>Qo(e*100,t),r:Qo,s:zl,X:e=>Math.round(e).toString(16).toUpperCase(),x:e=>Math.round(e).toString(16)};function Xo(e){return e}var Ul=Array.prototype.map,Wl=["y","z","a","f","p","n","µ","m","","k","M","G","T","P","E","Z","Y"];function jl(e){var t=e.grouping===void 0||e.thousands===void 0?Xo:Dl(Ul.call(e.grouping,Number),e.thousands+""),r=e.currency===void 0?"":e.currency[0]+"",o=e.currency===void 0?"":e.currency[1]+"",n=e.decimal===void 0?".":e.decimal+"",a=e.numerals===void 0?Xo:Bl(Ul.call(e.numerals,String)),i=e.percent===void 0?"%":e.percent+"",s=e.minus===void 0?"−":e.minus+"",l=e.nan===void 0?"NaN":e.nan+"";function f(u,d){u=Ve(u);var h=u.fill,w=u.align,x=u.sign,N=u.symbol,g=u.zero,v=u.width,E=u.comma,y=u.precision,$=u.trim,b=u.type;b==="n"?(E=!0,b="g"):Jo[b]||(y===void 0&&(y=12),$=!0,b="g"),(g||h==="0"&&w==="=")&&(g=!0,h="0",w="=");var O=(d&&d.prefix!==void 0?d.prefix:"")+(N==="$"?r:N==="#"&&/[boxX]/.test(b)?"0"+b.toLowerCase():""),L=(N==="$"?o:/[%p]/.test(b)?i:"")+(d&&d.suffix!==void 0?d.suffix:""),I=Jo[b],S=/[defgprs%]/.test(b);y=y===void 0?6:/[gprs]/.test(b)?Math.max(1,Math.min(21,y)):Math.max(0,Math.min(20,y));function C(A){var B=O,G=L,W,V,ce;if(b==="c")G=I(A)+G,A="";else{A=+A;var _=A<0||1/A<0;if(A=isNaN(A)?l:I(Math.abs(A),y),$&&(A=Fl(A)),_&&+A==0&&x!=="+"&&(_=!1),B=(_?x==="("?x:s:x==="-"||x==="("?"":x)+B,G=(b==="s"&&!isNaN(A)&&Er!==void 0?Wl[8+Er/3]:"")+G+(_&&x==="("?")":""),S){for(W=-1,V=A.length;++W<V;)if(ce=A.charCodeAt(W),48>ce||ce>57){G=(ce===46?n+A.slice(W+1):A.slice(W))+G,A=A.slice(0,W);break}}}E&&!g&&(A=t(A,1/0));var j=B.length+A.length+G.length,U=j<v?new Array(v-j+1).join(h):"";switch(E&&g&&(A=t(U+A,U.length?v-G.length:1/0),U=""),w){case"<":A=B+A+G+U;break;case"=":A=B+U+A+G;break;case"^":A=U.slice(0,j=U.length>>1)+B+A+G+U.slice(j);break;default:A=U+B+A+G;break}return a(A)}return C.toString=function(){return u+""},C}function c(u,d){var h=Math.max(-8,Math.min(8,Math.floor(Ge(d)/3)))*3,w=Math.pow(10,-h),x=f((u=Ve(u),u.type="f",u),{suffix:Wl[8+h/3]});return function(N){return x(w*N)}}return{format:f,formatPrefix:c}}var pn,Le,hn;ei({thousands:",",grouping:[3],currency:["$",""]});function ei(e){return pn=jl(e),Le=pn.format,hn=pn.formatPrefix,pn}function ti(e){return Math.max(0,-Ge(Math.abs(e)))}function ri(e,t){return Math.max(0,Math.max(-8,Math.min(8,Math.floor(Ge(t)/3)))*3-Ge(Math.abs(e)))}function ni(e,t){return e=Math.abs(e),t=Math.abs(t)-e,Math.max(0,Ge(t)-Ge(e))+1}var Uh=Le(",.0f"),Wh=Le(".4~f"),jh=[0,1,2,3,4,5,6].map(e=>Le(`.${e}f`)),Hh=[0,1,2,3,4,5,6].map(e=>Le(`+.${e}f`)),Me=e=>Math.abs(e)>=1e3?Uh(e):Wh(e),se=(e,t=2)=>jh[t](e),Ar=(e,t=2)=>Hh[t](e+0),Hl=Le(",.3~r"),Gl=Le("+,.3~r");function Lt(e,t=2){if(!(e>0))return t;let r=Math.floor(Math.log10(e));return Math.min(Math.max((e/10**r<2?1:0)-r,t),6)}var Gh="–";function ql(e){let{spec:t}=e,r=t.quantities.map(({name:d,label:h,unit:w,meaning:x})=>{let N=P("span",{class:"value"}),g=P("span",{class:"truth"});return{item:P("div",{class:"quantity",title:x,"data-quantity":d},`${h} `,N,g),value:N,truth:g,unit:w}}),o=`about: ${t.title}`,n=P("button",{type:"button",popovertarget:"meaning","aria-label":o},"(?)"),a=[t.meaning,...t.quantities.map(({label:d,meaning:h})=>`${d}: ${h}`)],i=P("div",{id:"meaning",popover:"auto",role:"note","aria-label":o});i.append(...a.map(d=>P("p",{},d)));let s=P("div",{class:"buttons"},n,i,tr(t.panel,t.title)),l=P("div",{class:"quantities"},...r.map(({item:d})=>d)),f=P("section",{class:"derived","aria-label":t.title},l,s),c={numbers(d){r.forEach(({item:h,value:w,truth:x,unit:N},g)=>{let v=d[g];v&&(h.classList.toggle("is-seen",v.seen),w.textContent=Vl(v.of_medians,N),x.textContent=v.seen||Number.isNaN(v.truth)?"":`${t.truth} ${Vl(v.truth,N)}`)})},dark(d){He(f,e.colours[d?"dark":"light"])}};c.numbers(e.numbers),c.dark(e.dark);let u=ct(f,d=>c.numbers(d.derived));return{element:f,changes:c,destroy:u}}function Vl(e,t){return Number.isNaN(e)?Gh:[se(e),t].filter(Boolean).join(" ")}var Yl=`.scalars {
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
`;var Kl="mosaic-curtain",qh="mosaicCurtain",Yh=e=>{let t=ke(e);return(t===document?document.documentElement:t).dataset};function mn(e,t){let r=()=>{let a=Yh(e)[qh];a&&t(JSON.parse(a))},o=a=>{a.detail===ke(e)&&r()};window.addEventListener(Kl,o);let n=requestAnimationFrame(r);return()=>{cancelAnimationFrame(n),window.removeEventListener(Kl,o)}}var gn=.7,Zl=1.06;function oi(e,t){return e.is_filters?{...e,...t}:e}function Jl(e,t){if(!t.names.length)return{...e,rows:e.rows.filter(o=>!o.is_filters)};if(e.observed_range)return{...e,observed_range:Ql(e.observed_range,t)};if(!e.rows.some(o=>o.is_filters))return e;let r=e.rows.map(o=>oi(o,t));return{...e,rows:r,x_range:Ql(e.x_range,t)}}function Ql([e,t],{low:r,high:o}){let[n,a]=[Math.min(...r)/Zl,Math.max(...o)*Zl];return[Math.min(e,n),Math.max(t,a)]}function ut(e){return e.is_filters===!0&&"titles"in e}function Xl({titles:e,axis:t,low:r,high:o},n){let[a,i,s]=[t[n],r[n],o[n]].map(l=>Me(Number(l.toPrecision(3))));return`${e[n]}, ${a} µm (${i} to ${s})`}var Kh="linear",ii={lookback:"lookback",age:"age"};function wn({times:e,today:t=0},{time:r,observed_at:o}){return e?r===ii.lookback?t:r===ii.age&&!Number.isNaN(o)?o:null:null}function ef(e,t){return wn(e,t)===null?e.x_label:e.times?.[t.time]??e.x_label}function tf(e,t,r,o){let n=wn(e,t);if(n===null)return null;let a=Math.abs(n-r),i=`${Number(a.toPrecision(3))} ${o}`;return t.time===ii.lookback?`${i} ago`:`${i} ${r<=n?"before":"after"} it is observed`}function rf(e){if(!e.linear)return e;let{y_label:t,unit:r}=e.linear;return{...e,y_label:t,error_unit:r,rows:e.rows.map(o=>({...o,unit:r})),is_linear:!0}}function nf(e){let t=Object.entries(e).map(([r,o])=>[r,o.map(n=>10**n)]);return Object.fromEntries(t)}var ze=e=>e.sfr===Kh;var Ae="12px Roboto, Helvetica, Arial, sans-serif",Ue="11px Roboto, Helvetica, Arial, sans-serif";function Rt(e){return ArrayBuffer.isView(e)?new Float32Array(e.buffer,e.byteOffset,e.length):Float32Array.from(e)}function bn(e,t,r,o=1){let n=o*(window.devicePixelRatio||1),[a,i]=[Math.round(t*n),Math.round(r*n)];(e.width!==a||e.height!==i)&&Object.assign(e,{width:a,height:i});let s=e.getContext("2d");return s.setTransform(n,0,0,n,0,0),s.clearRect(0,0,t,r),s}function of(e,t,r,o){let n=0,a=new ResizeObserver(()=>{!e.clientWidth||e.clientWidth===n||(n=e.clientWidth,Object.assign(t.style,{width:`${n}px`,height:`${r}px`}),o())});return a.observe(e),{get width(){return n},destroy:()=>a.disconnect()}}function he(e,t,r){e.save(),e.beginPath(),e.rect(t.left,t.top,t.right-t.left,t.bottom-t.top),e.clip(),r(),e.restore()}function yn(e,t,r,o){e.save(),e.translate(r,o),e.rotate(-Math.PI/2),e.textAlign="center",e.fillText(t,0,0),e.restore()}var Tr=[[],[7,3],[2,3],[8,3,2,3]],ai=9,Zh=[4,3],sf=[1.5,3],af=10,et=4.5;function lf(e,t,r,o,n){let a=Math.max(r,t.left-1),i=Math.min(o,t.right+1);i>a&&he(e,{...t,left:a,right:i},()=>{e.globalAlpha=.1,e.fillStyle=n.hidden,e.fillRect(a,t.top,i-a,t.bottom-t.top),e.globalAlpha=.3,e.strokeStyle=n.hidden,e.lineWidth=1,e.setLineDash([]),e.beginPath();let s=t.bottom-t.top;for(let l=Math.floor((a-s)/ai)*ai;l<i;l+=ai)e.moveTo(l,t.bottom),e.lineTo(l+s,t.top);e.stroke()})}function dt(e,t,r,o,n,a,i=[]){e.strokeStyle=n,e.lineWidth=a,e.lineJoin="round",e.setLineDash(i),e.beginPath();let s=!1;for(let l=0;l<r.length;l++){let f=r[l];if(Number.isNaN(f))s=!1;else if(s)e.lineTo(t[l],o(f));else{let c=Number.isNaN(r[l+1]);e.moveTo(t[l]-(c?1:0),o(f)),c&&e.lineTo(t[l]+1,o(f)),s=!0}}e.stroke()}function si(e,t,r,o,n,a,i){let s=Number.isNaN(i)?t.length:t.findIndex(f=>f>i),l=s<0?t.length:s;dt(e,t.subarray(0,l),r.subarray(0,l),o,n,a),l<t.length&&dt(e,t.subarray(Math.max(l-1,0)),r.subarray(Math.max(l-1,0)),o,n,a,Zh)}function li(e,t,r,o,n,a,i){e.globalAlpha=i,e.fillStyle=a,e.beginPath();for(let s=0;s<r.length;s++){if(Number.isNaN(r[s]))continue;let l=s;for(;l<r.length&&!Number.isNaN(r[l]);)l++;e.moveTo(t[s],n(o[s]));for(let f=s+1;f<l;f++)e.lineTo(t[f],n(o[f]));for(let f=l-1;f>=s;f--)e.lineTo(t[f],n(r[f]));e.closePath(),s=l}e.fill(),e.globalAlpha=1}function ff(e,t,{median:r,low:o,high:n},a,i,s,l=1){let f=s?(s%2?-1:1)*(3+3*Math.ceil(s/2)):0,c=(s?4.5:9)*l,u=(s?3.5:5)*l;for(let d=0;d<r.length;d++){if(Number.isNaN(r[d]))continue;let h=t[d]+f;e.globalAlpha=s?.5:.35,e.fillStyle=i,Number.isNaN(o[d])||e.fillRect(h-c/2,Math.min(a(o[d]),a(n[d])),c,Math.abs(a(n[d])-a(o[d]))),e.globalAlpha=1;let w=a(r[d]);e.beginPath(),e.moveTo(h,w-u),e.lineTo(h+u,w),e.lineTo(h,w+u),e.lineTo(h-u,w),e.closePath(),e.fill()}}function fi(e,t,r,o,n,a,i){for(let s=0;s<r.length;s++)Number.isNaN(r[s])||(e.beginPath(),e.arc(t[s],o(r[s]),n,0,2*Math.PI),e.fillStyle=a,e.fill(),n>3&&vn(e,t[s],o(r[s]),n,i,1))}function vn(e,t,r,o,n,a){e.beginPath(),e.arc(t,r,o,0,2*Math.PI),e.setLineDash([]),e.strokeStyle=n,e.lineWidth=a,e.stroke()}function cf(e,t,r,o,n){e.strokeStyle=n.mark,e.lineWidth=1.5,e.setLineDash([5,4]),e.beginPath(),e.moveTo(r,t.top),e.lineTo(r,t.bottom),e.stroke(),e.setLineDash([]),e.fillStyle=n.mark,e.textBaseline="top";let a=r>(t.left+t.right)/2;e.textAlign=a?"right":"left",e.fillText(o,r+(a?-5:5),t.bottom-16),e.textBaseline="middle"}function ci(e,t,r,o,n,a){e.strokeStyle=a,e.lineWidth=1.5,e.globalAlpha=.75,e.setLineDash([]),e.beginPath();for(let i=0;i<o.length;i++)Number.isNaN(o[i])||(e.moveTo(t[i],n(o[i])),e.lineTo(r[i],n(o[i])));e.stroke(),e.globalAlpha=1}function uf(e,t,r,o,n,a){e.setLineDash([]);for(let[i,s]of[[a,3.6],[n,1.8]]){e.strokeStyle=i,e.lineWidth=s,e.beginPath();for(let l=0;l<r.length;l++)Number.isNaN(r[l])||(e.moveTo(t[l]-af,o(r[l])),e.lineTo(t[l]+af,o(r[l])));e.stroke()}}function df(e,t,r,o,n,a){let[i,s]=r.domain();if(!(o>=i&&o<=s))return;let l=r(o);e.setLineDash([]),e.fillStyle=a.mark,e.strokeStyle=a.ground,e.lineWidth=1.5,e.beginPath(),e.moveTo(l-et,t.top),e.lineTo(l+et,t.top),e.lineTo(l,t.top+2*et),e.closePath(),e.stroke(),e.fill();let f=l>(t.left+t.right)/2;e.font=Ue;let c=e.measureText(n).width+4,u=f?l+et+4:l-et-4-c,d=f?l-et-4-c:l+et+4,w=u>=t.left&&u+c<=t.right?u:d;e.globalAlpha=.75,e.fillStyle=a.ground,e.fillRect(w,t.top-1,c,2*et+3),e.globalAlpha=1,e.fillStyle=a.mark,e.textAlign="left",e.textBaseline="middle",e.fillText(n,w+2,t.top+et),e.font=Ae}function $r(e,t,r,o,n,a,i=[]){let[s,l]=r.domain();o>=Math.min(s,l)&&o<=Math.max(s,l)&&(e.strokeStyle=n,e.lineWidth=a,e.setLineDash(i),e.beginPath(),e.moveTo(r(o),t.top),e.lineTo(r(o),t.bottom),e.stroke())}function Pt(e,t){return e==null||t==null?NaN:e<t?-1:e>t?1:e>=t?0:NaN}function ui(e,t){return e==null||t==null?NaN:t<e?-1:t>e?1:t>=e?0:NaN}function xn(e){let t,r,o;e.length!==2?(t=Pt,r=(s,l)=>Pt(e(s),l),o=(s,l)=>e(s)-l):(t=e===Pt||e===ui?e:Qh,r=e,o=e);function n(s,l,f=0,c=s.length){if(f<c){if(t(l,l)!==0)return c;do{let u=f+c>>>1;r(s[u],l)<0?f=u+1:c=u}while(f<c)}return f}function a(s,l,f=0,c=s.length){if(f<c){if(t(l,l)!==0)return c;do{let u=f+c>>>1;r(s[u],l)<=0?f=u+1:c=u}while(f<c)}return f}function i(s,l,f=0,c=s.length){let u=n(s,l,f,c-1);return u>f&&o(s[u-1],l)>-o(s[u],l)?u-1:u}return{left:n,center:i,right:a}}function Qh(){return 0}function di(e){return e===null?NaN:+e}var pf=xn(Pt),hf=pf.right,Jh=pf.left,Xh=xn(di).center,pi=hf;var hi=mf(gf),em=mf(tm);function mf(e){return function(t,r,o=r){if(!((r=+r)>=0))throw new RangeError("invalid rx");if(!((o=+o)>=0))throw new RangeError("invalid ry");let{data:n,width:a,height:i}=t;if(!((a=Math.floor(a))>=0))throw new RangeError("invalid width");if(!((i=Math.floor(i!==void 0?i:n.length/a))>=0))throw new RangeError("invalid height");if(!a||!i||!r&&!o)return t;let s=r&&e(r),l=o&&e(o),f=n.slice();return s&&l?(rr(s,f,n,a,i),rr(s,n,f,a,i),rr(s,f,n,a,i),nr(l,n,f,a,i),nr(l,f,n,a,i),nr(l,n,f,a,i)):s?(rr(s,n,f,a,i),rr(s,f,n,a,i),rr(s,n,f,a,i)):l&&(nr(l,n,f,a,i),nr(l,f,n,a,i),nr(l,n,f,a,i)),t}}function rr(e,t,r,o,n){for(let a=0,i=o*n;a<i;)e(t,r,a,a+=o,1)}function nr(e,t,r,o,n){for(let a=0,i=o*n;a<o;++a)e(t,r,a,a+i,o)}function tm(e){let t=gf(e);return(r,o,n,a,i)=>{n<<=2,a<<=2,i<<=2,t(r,o,n+0,a+0,i),t(r,o,n+1,a+1,i),t(r,o,n+2,a+2,i),t(r,o,n+3,a+3,i)}}function gf(e){let t=Math.floor(e);if(t===e)return rm(e);let r=e-t,o=2*e+1;return(n,a,i,s,l)=>{if(!((s-=l)>=i))return;let f=t*a[i],c=l*t,u=c+l;for(let d=i,h=i+c;d<h;d+=l)f+=a[Math.min(s,d)];for(let d=i,h=s;d<=h;d+=l)f+=a[Math.min(s,d+c)],n[d]=(f+r*(a[Math.max(i,d-u)]+a[Math.min(s,d+u)]))/o,f-=a[Math.max(i,d-c)]}}function rm(e){let t=2*e+1;return(r,o,n,a,i)=>{if(!((a-=i)>=n))return;let s=e*o[n],l=i*e;for(let f=n,c=n+l;f<c;f+=i)s+=o[Math.min(a,f)];for(let f=n,c=a;f<=c;f+=i)s+=o[Math.min(a,f+l)],r[f]=s/t,s-=o[Math.max(n,f-l)]}}function mi(e,t){let r=0;if(t===void 0)for(let o of e)o!=null&&(o=+o)>=o&&++r;else{let o=-1;for(let n of e)(n=t(n,++o,e))!=null&&(n=+n)>=n&&++r}return r}function kn(e,t){let r,o;if(t===void 0)for(let n of e)n!=null&&(r===void 0?n>=n&&(r=o=n):(r>n&&(r=n),o<n&&(o=n)));else{let n=-1;for(let a of e)(a=t(a,++n,e))!=null&&(r===void 0?a>=a&&(r=o=a):(r>a&&(r=a),o<a&&(o=a)))}return[r,o]}var nm=Math.sqrt(50),om=Math.sqrt(10),im=Math.sqrt(2);function Mn(e,t,r){let o=(t-e)/Math.max(0,r),n=Math.floor(Math.log10(o)),a=o/Math.pow(10,n),i=a>=nm?10:a>=om?5:a>=im?2:1,s,l,f;return n<0?(f=Math.pow(10,-n)/i,s=Math.round(e*f),l=Math.round(t*f),s/f<e&&++s,l/f>t&&--l,f=-f):(f=Math.pow(10,n)*i,s=Math.round(e/f),l=Math.round(t/f),s*f<e&&++s,l*f>t&&--l),l<s&&.5<=r&&r<2?Mn(e,t,r*2):[s,l,f]}function Re(e,t,r){if(t=+t,e=+e,r=+r,!(r>0))return[];if(e===t)return[e];let o=t<e,[n,a,i]=o?Mn(t,e,r):Mn(e,t,r);if(!(a>=n))return[];let s=a-n+1,l=new Array(s);if(o)if(i<0)for(let f=0;f<s;++f)l[f]=(a-f)/-i;else for(let f=0;f<s;++f)l[f]=(a-f)*i;else if(i<0)for(let f=0;f<s;++f)l[f]=(n+f)/-i;else for(let f=0;f<s;++f)l[f]=(n+f)*i;return l}function Ct(e,t,r){return t=+t,e=+e,r=+r,Mn(e,t,r)[2]}function qe(e,t,r){t=+t,e=+e,r=+r;let o=t<e,n=o?Ct(t,e,r):Ct(e,t,r);return(o?-1:1)*(n<0?1/-n:n)}function Nn(e,t,r){let o;for(;;){let n=Ct(e,t,r);if(n===o||n===0||!isFinite(n))return[e,t];n>0?(e=Math.floor(e/n)*n,t=Math.ceil(t/n)*n):n<0&&(e=Math.ceil(e*n)/n,t=Math.floor(t*n)/n),o=n}}function En(e){return Math.max(1,Math.ceil(Math.log(mi(e))/Math.LN2)+1)}function Sr(e,t){let r;if(t===void 0)for(let o of e)o!=null&&(r<o||r===void 0&&o>=o)&&(r=o);else{let o=-1;for(let n of e)(n=t(n,++o,e))!=null&&(r<n||r===void 0&&n>=n)&&(r=n)}return r}function An(e,t){switch(arguments.length){case 0:break;case 1:this.range(e);break;default:this.range(t).domain(e);break}return this}function Tn(e,t,r){e.prototype=t.prototype=r,r.constructor=e}function gi(e,t){var r=Object.create(e.prototype);for(var o in t)r[o]=t[o];return r}function Rr(){}var Or=.7,On=1/Or,or="\\s*([+-]?\\d+)\\s*",Lr="\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)\\s*",Ye="\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)%\\s*",am=/^#([0-9a-f]{3,8})$/,sm=new RegExp(`^rgb\\(${or},${or},${or}\\)$`),lm=new RegExp(`^rgb\\(${Ye},${Ye},${Ye}\\)$`),fm=new RegExp(`^rgba\\(${or},${or},${or},${Lr}\\)$`),cm=new RegExp(`^rgba\\(${Ye},${Ye},${Ye},${Lr}\\)$`),um=new RegExp(`^hsl\\(${Lr},${Ye},${Ye}\\)$`),dm=new RegExp(`^hsla\\(${Lr},${Ye},${Ye},${Lr}\\)$`),wf={aliceblue:15792383,antiquewhite:16444375,aqua:65535,aquamarine:8388564,azure:15794175,beige:16119260,bisque:16770244,black:0,blanchedalmond:16772045,blue:255,blueviolet:9055202,brown:10824234,burlywood:14596231,cadetblue:6266528,chartreuse:8388352,chocolate:13789470,coral:16744272,cornflowerblue:6591981,cornsilk:16775388,crimson:14423100,cyan:65535,darkblue:139,darkcyan:35723,darkgoldenrod:12092939,darkgray:11119017,darkgreen:25600,darkgrey:11119017,darkkhaki:12433259,darkmagenta:9109643,darkolivegreen:5597999,darkorange:16747520,darkorchid:10040012,darkred:9109504,darksalmon:15308410,darkseagreen:9419919,darkslateblue:4734347,darkslategray:3100495,darkslategrey:3100495,darkturquoise:52945,darkviolet:9699539,deeppink:16716947,deepskyblue:49151,dimgray:6908265,dimgrey:6908265,dodgerblue:2003199,firebrick:11674146,floralwhite:16775920,forestgreen:2263842,fuchsia:16711935,gainsboro:14474460,ghostwhite:16316671,gold:16766720,goldenrod:14329120,gray:8421504,green:32768,greenyellow:11403055,grey:8421504,honeydew:15794160,hotpink:16738740,indianred:13458524,indigo:4915330,ivory:16777200,khaki:15787660,lavender:15132410,lavenderblush:16773365,lawngreen:8190976,lemonchiffon:16775885,lightblue:11393254,lightcoral:15761536,lightcyan:14745599,lightgoldenrodyellow:16448210,lightgray:13882323,lightgreen:9498256,lightgrey:13882323,lightpink:16758465,lightsalmon:16752762,lightseagreen:2142890,lightskyblue:8900346,lightslategray:7833753,lightslategrey:7833753,lightsteelblue:11584734,lightyellow:16777184,lime:65280,limegreen:3329330,linen:16445670,magenta:16711935,maroon:8388608,mediumaquamarine:6737322,mediumblue:205,mediumorchid:12211667,mediumpurple:9662683,mediumseagreen:3978097,mediumslateblue:8087790,mediumspringgreen:64154,mediumturquoise:4772300,mediumvioletred:13047173,midnightblue:1644912,mintcream:16121850,mistyrose:16770273,moccasin:16770229,navajowhite:16768685,navy:128,oldlace:16643558,olive:8421376,olivedrab:7048739,orange:16753920,orangered:16729344,orchid:14315734,palegoldenrod:15657130,palegreen:10025880,paleturquoise:11529966,palevioletred:14381203,papayawhip:16773077,peachpuff:16767673,peru:13468991,pink:16761035,plum:14524637,powderblue:11591910,purple:8388736,rebeccapurple:6697881,red:16711680,rosybrown:12357519,royalblue:4286945,saddlebrown:9127187,salmon:16416882,sandybrown:16032864,seagreen:3050327,seashell:16774638,sienna:10506797,silver:12632256,skyblue:8900331,slateblue:6970061,slategray:7372944,slategrey:7372944,snow:16775930,springgreen:65407,steelblue:4620980,tan:13808780,teal:32896,thistle:14204888,tomato:16737095,turquoise:4251856,violet:15631086,wheat:16113331,white:16777215,whitesmoke:16119285,yellow:16776960,yellowgreen:10145074};Tn(Rr,pt,{copy(e){return Object.assign(new this.constructor,this,e)},displayable(){return this.rgb().displayable()},hex:bf,formatHex:bf,formatHex8:pm,formatHsl:hm,formatRgb:yf,toString:yf});function bf(){return this.rgb().formatHex()}function pm(){return this.rgb().formatHex8()}function hm(){return Ef(this).formatHsl()}function yf(){return this.rgb().formatRgb()}function pt(e){var t,r;return e=(e+"").trim().toLowerCase(),(t=am.exec(e))?(r=t[1].length,t=parseInt(t[1],16),r===6?vf(t):r===3?new Te(t>>8&15|t>>4&240,t>>4&15|t&240,(t&15)<<4|t&15,1):r===8?$n(t>>24&255,t>>16&255,t>>8&255,(t&255)/255):r===4?$n(t>>12&15|t>>8&240,t>>8&15|t>>4&240,t>>4&15|t&240,((t&15)<<4|t&15)/255):null):(t=sm.exec(e))?new Te(t[1],t[2],t[3],1):(t=lm.exec(e))?new Te(t[1]*255/100,t[2]*255/100,t[3]*255/100,1):(t=fm.exec(e))?$n(t[1],t[2],t[3],t[4]):(t=cm.exec(e))?$n(t[1]*255/100,t[2]*255/100,t[3]*255/100,t[4]):(t=um.exec(e))?Mf(t[1],t[2]/100,t[3]/100,1):(t=dm.exec(e))?Mf(t[1],t[2]/100,t[3]/100,t[4]):wf.hasOwnProperty(e)?vf(wf[e]):e==="transparent"?new Te(NaN,NaN,NaN,0):null}function vf(e){return new Te(e>>16&255,e>>8&255,e&255,1)}function $n(e,t,r,o){return o<=0&&(e=t=r=NaN),new Te(e,t,r,o)}function mm(e){return e instanceof Rr||(e=pt(e)),e?(e=e.rgb(),new Te(e.r,e.g,e.b,e.opacity)):new Te}function ir(e,t,r,o){return arguments.length===1?mm(e):new Te(e,t,r,o??1)}function Te(e,t,r,o){this.r=+e,this.g=+t,this.b=+r,this.opacity=+o}Tn(Te,ir,gi(Rr,{brighter(e){return e=e==null?On:Math.pow(On,e),new Te(this.r*e,this.g*e,this.b*e,this.opacity)},darker(e){return e=e==null?Or:Math.pow(Or,e),new Te(this.r*e,this.g*e,this.b*e,this.opacity)},rgb(){return this},clamp(){return new Te(It(this.r),It(this.g),It(this.b),Ln(this.opacity))},displayable(){return-.5<=this.r&&this.r<255.5&&-.5<=this.g&&this.g<255.5&&-.5<=this.b&&this.b<255.5&&0<=this.opacity&&this.opacity<=1},hex:xf,formatHex:xf,formatHex8:gm,formatRgb:kf,toString:kf}));function xf(){return`#${_t(this.r)}${_t(this.g)}${_t(this.b)}`}function gm(){return`#${_t(this.r)}${_t(this.g)}${_t(this.b)}${_t((isNaN(this.opacity)?1:this.opacity)*255)}`}function kf(){let e=Ln(this.opacity);return`${e===1?"rgb(":"rgba("}${It(this.r)}, ${It(this.g)}, ${It(this.b)}${e===1?")":`, ${e})`}`}function Ln(e){return isNaN(e)?1:Math.max(0,Math.min(1,e))}function It(e){return Math.max(0,Math.min(255,Math.round(e)||0))}function _t(e){return e=It(e),(e<16?"0":"")+e.toString(16)}function Mf(e,t,r,o){return o<=0?e=t=r=NaN:r<=0||r>=1?e=t=NaN:t<=0&&(e=NaN),new We(e,t,r,o)}function Ef(e){if(e instanceof We)return new We(e.h,e.s,e.l,e.opacity);if(e instanceof Rr||(e=pt(e)),!e)return new We;if(e instanceof We)return e;e=e.rgb();var t=e.r/255,r=e.g/255,o=e.b/255,n=Math.min(t,r,o),a=Math.max(t,r,o),i=NaN,s=a-n,l=(a+n)/2;return s?(t===a?i=(r-o)/s+(r<o)*6:r===a?i=(o-t)/s+2:i=(t-r)/s+4,s/=l<.5?a+n:2-a-n,i*=60):s=l>0&&l<1?0:i,new We(i,s,l,e.opacity)}function Af(e,t,r,o){return arguments.length===1?Ef(e):new We(e,t,r,o??1)}function We(e,t,r,o){this.h=+e,this.s=+t,this.l=+r,this.opacity=+o}Tn(We,Af,gi(Rr,{brighter(e){return e=e==null?On:Math.pow(On,e),new We(this.h,this.s,this.l*e,this.opacity)},darker(e){return e=e==null?Or:Math.pow(Or,e),new We(this.h,this.s,this.l*e,this.opacity)},rgb(){var e=this.h%360+(this.h<0)*360,t=isNaN(e)||isNaN(this.s)?0:this.s,r=this.l,o=r+(r<.5?r:1-r)*t,n=2*r-o;return new Te(wi(e>=240?e-240:e+120,n,o),wi(e,n,o),wi(e<120?e+240:e-120,n,o),this.opacity)},clamp(){return new We(Nf(this.h),Sn(this.s),Sn(this.l),Ln(this.opacity))},displayable(){return(0<=this.s&&this.s<=1||isNaN(this.s))&&0<=this.l&&this.l<=1&&0<=this.opacity&&this.opacity<=1},formatHsl(){let e=Ln(this.opacity);return`${e===1?"hsl(":"hsla("}${Nf(this.h)}, ${Sn(this.s)*100}%, ${Sn(this.l)*100}%${e===1?")":`, ${e})`}`}}));function Nf(e){return e=(e||0)%360,e<0?e+360:e}function Sn(e){return Math.max(0,Math.min(1,e||0))}function wi(e,t,r){return(e<60?t+(r-t)*e/60:e<180?r:e<240?t+(r-t)*(240-e)/60:t)*255}function bi(e,t,r,o,n){var a=e*e,i=a*e;return((1-3*e+3*a-i)*t+(4-6*a+3*i)*r+(1+3*e+3*a-3*i)*o+i*n)/6}function Tf(e){var t=e.length-1;return function(r){var o=r<=0?r=0:r>=1?(r=1,t-1):Math.floor(r*t),n=e[o],a=e[o+1],i=o>0?e[o-1]:2*n-a,s=o<t-1?e[o+2]:2*a-n;return bi((r-o/t)*t,i,n,a,s)}}function $f(e){var t=e.length;return function(r){var o=Math.floor(((r%=1)<0?++r:r)*t),n=e[(o+t-1)%t],a=e[o%t],i=e[(o+1)%t],s=e[(o+2)%t];return bi((r-o/t)*t,n,a,i,s)}}var Pr=e=>()=>e;function wm(e,t){return function(r){return e+r*t}}function bm(e,t,r){return e=Math.pow(e,r),t=Math.pow(t,r)-e,r=1/r,function(o){return Math.pow(e+o*t,r)}}function Sf(e){return(e=+e)==1?Rn:function(t,r){return r-t?bm(t,r,e):Pr(isNaN(t)?r:t)}}function Rn(e,t){var r=t-e;return r?wm(e,r):Pr(isNaN(e)?t:e)}var yi=(function e(t){var r=Sf(t);function o(n,a){var i=r((n=ir(n)).r,(a=ir(a)).r),s=r(n.g,a.g),l=r(n.b,a.b),f=Rn(n.opacity,a.opacity);return function(c){return n.r=i(c),n.g=s(c),n.b=l(c),n.opacity=f(c),n+""}}return o.gamma=e,o})(1);function Of(e){return function(t){var r=t.length,o=new Array(r),n=new Array(r),a=new Array(r),i,s;for(i=0;i<r;++i)s=ir(t[i]),o[i]=s.r||0,n[i]=s.g||0,a[i]=s.b||0;return o=e(o),n=e(n),a=e(a),s.opacity=1,function(l){return s.r=o(l),s.g=n(l),s.b=a(l),s+""}}}var P1=Of(Tf),C1=Of($f);function Lf(e,t){t||(t=[]);var r=e?Math.min(t.length,e.length):0,o=t.slice(),n;return function(a){for(n=0;n<r;++n)o[n]=e[n]*(1-a)+t[n]*a;return o}}function Rf(e){return ArrayBuffer.isView(e)&&!(e instanceof DataView)}function Pf(e,t){var r=t?t.length:0,o=e?Math.min(r,e.length):0,n=new Array(o),a=new Array(r),i;for(i=0;i<o;++i)n[i]=Dt(e[i],t[i]);for(;i<r;++i)a[i]=t[i];return function(s){for(i=0;i<o;++i)a[i]=n[i](s);return a}}function Cf(e,t){var r=new Date;return e=+e,t=+t,function(o){return r.setTime(e*(1-o)+t*o),r}}function ht(e,t){return e=+e,t=+t,function(r){return e*(1-r)+t*r}}function _f(e,t){var r={},o={},n;(e===null||typeof e!="object")&&(e={}),(t===null||typeof t!="object")&&(t={});for(n in t)n in e?r[n]=Dt(e[n],t[n]):o[n]=t[n];return function(a){for(n in r)o[n]=r[n](a);return o}}var xi=/[-+]?(?:\d+\.?\d*|\.?\d+)(?:[eE][-+]?\d+)?/g,vi=new RegExp(xi.source,"g");function ym(e){return function(){return e}}function vm(e){return function(t){return e(t)+""}}function If(e,t){var r=xi.lastIndex=vi.lastIndex=0,o,n,a,i=-1,s=[],l=[];for(e=e+"",t=t+"";(o=xi.exec(e))&&(n=vi.exec(t));)(a=n.index)>r&&(a=t.slice(r,a),s[i]?s[i]+=a:s[++i]=a),(o=o[0])===(n=n[0])?s[i]?s[i]+=n:s[++i]=n:(s[++i]=null,l.push({i,x:ht(o,n)})),r=vi.lastIndex;return r<t.length&&(a=t.slice(r),s[i]?s[i]+=a:s[++i]=a),s.length<2?l[0]?vm(l[0].x):ym(t):(t=l.length,function(f){for(var c=0,u;c<t;++c)s[(u=l[c]).i]=u.x(f);return s.join("")})}function Dt(e,t){var r=typeof t,o;return t==null||r==="boolean"?Pr(t):(r==="number"?ht:r==="string"?(o=pt(t))?(t=o,yi):If:t instanceof pt?yi:t instanceof Date?Cf:Rf(t)?Lf:Array.isArray(t)?Pf:typeof t.valueOf!="function"&&typeof t.toString!="function"||isNaN(t)?_f:ht)(e,t)}function ki(e,t){return e=+e,t=+t,function(r){return Math.round(e*(1-r)+t*r)}}function Mi(e){return function(){return e}}function Ni(e){return+e}var Df=[0,1];function ar(e){return e}function Ei(e,t){return(t-=e=+e)?function(r){return(r-e)/t}:Mi(isNaN(t)?NaN:.5)}function xm(e,t){var r;return e>t&&(r=e,e=t,t=r),function(o){return Math.max(e,Math.min(t,o))}}function km(e,t,r){var o=e[0],n=e[1],a=t[0],i=t[1];return n<o?(o=Ei(n,o),a=r(i,a)):(o=Ei(o,n),a=r(a,i)),function(s){return a(o(s))}}function Mm(e,t,r){var o=Math.min(e.length,t.length)-1,n=new Array(o),a=new Array(o),i=-1;for(e[o]<e[0]&&(e=e.slice().reverse(),t=t.slice().reverse());++i<o;)n[i]=Ei(e[i],e[i+1]),a[i]=r(t[i],t[i+1]);return function(s){var l=pi(e,s,1,o)-1;return a[l](n[l](s))}}function Pn(e,t){return t.domain(e.domain()).range(e.range()).interpolate(e.interpolate()).clamp(e.clamp()).unknown(e.unknown())}function Ai(){var e=Df,t=Df,r=Dt,o,n,a,i=ar,s,l,f;function c(){var d=Math.min(e.length,t.length);return i!==ar&&(i=xm(e[0],e[d-1])),s=d>2?Mm:km,l=f=null,u}function u(d){return d==null||isNaN(d=+d)?a:(l||(l=s(e.map(o),t,r)))(o(i(d)))}return u.invert=function(d){return i(n((f||(f=s(t,e.map(o),ht)))(d)))},u.domain=function(d){return arguments.length?(e=Array.from(d,Ni),c()):e.slice()},u.range=function(d){return arguments.length?(t=Array.from(d),c()):t.slice()},u.rangeRound=function(d){return t=Array.from(d),r=ki,c()},u.clamp=function(d){return arguments.length?(i=d?!0:ar,c()):i!==ar},u.interpolate=function(d){return arguments.length?(r=d,c()):r},u.unknown=function(d){return arguments.length?(a=d,u):a},function(d,h){return o=d,n=h,c()}}function Ti(){return Ai()(ar,ar)}function $i(e,t,r,o){var n=qe(e,t,r),a;switch(o=Ve(o??",f"),o.type){case"s":{var i=Math.max(Math.abs(e),Math.abs(t));return o.precision==null&&!isNaN(a=ri(n,i))&&(o.precision=a),hn(o,i)}case"":case"e":case"g":case"p":case"r":{o.precision==null&&!isNaN(a=ni(n,Math.max(Math.abs(e),Math.abs(t))))&&(o.precision=a-(o.type==="e"));break}case"f":case"%":{o.precision==null&&!isNaN(a=ti(n))&&(o.precision=a-(o.type==="%")*2);break}}return Le(o)}function Nm(e){var t=e.domain;return e.ticks=function(r){var o=t();return Re(o[0],o[o.length-1],r??10)},e.tickFormat=function(r,o){var n=t();return $i(n[0],n[n.length-1],r??10,o)},e.nice=function(r){r==null&&(r=10);var o=t(),n=0,a=o.length-1,i=o[n],s=o[a],l,f,c=10;for(s<i&&(f=i,i=s,s=f,f=n,n=a,a=f);c-- >0;){if(f=Ct(i,s,r),f===l)return o[n]=i,o[a]=s,t(o);if(f>0)i=Math.floor(i/f)*f,s=Math.ceil(s/f)*f;else if(f<0)i=Math.ceil(i*f)/f,s=Math.floor(s*f)/f;else break;l=f}return e},e}function Cr(){var e=Ti();return e.copy=function(){return Pn(e,Cr())},An.apply(e,arguments),Nm(e)}function Si(e,t){e=e.slice();var r=0,o=e.length-1,n=e[r],a=e[o],i;return a<n&&(i=r,r=o,o=i,i=n,n=a,a=i),e[r]=t.floor(n),e[o]=t.ceil(a),e}function Bf(e){return Math.log(e)}function Ff(e){return Math.exp(e)}function Em(e){return-Math.log(-e)}function Am(e){return-Math.exp(-e)}function Tm(e){return isFinite(e)?+("1e"+e):e<0?0:e}function $m(e){return e===10?Tm:e===Math.E?Math.exp:t=>Math.pow(e,t)}function Sm(e){return e===Math.E?Math.log:e===10&&Math.log10||e===2&&Math.log2||(e=Math.log(e),t=>Math.log(t)/e)}function zf(e){return(t,r)=>-e(-t,r)}function Om(e){let t=e(Bf,Ff),r=t.domain,o=10,n,a;function i(){return n=Sm(o),a=$m(o),r()[0]<0?(n=zf(n),a=zf(a),e(Em,Am)):e(Bf,Ff),t}return t.base=function(s){return arguments.length?(o=+s,i()):o},t.domain=function(s){return arguments.length?(r(s),i()):r()},t.ticks=s=>{let l=r(),f=l[0],c=l[l.length-1],u=c<f;u&&([f,c]=[c,f]);let d=n(f),h=n(c),w,x,N=s==null?10:+s,g=[];if(!(o%1)&&h-d<N){if(d=Math.floor(d),h=Math.ceil(h),f>0){for(;d<=h;++d)for(w=1;w<o;++w)if(x=d<0?w/a(-d):w*a(d),!(x<f)){if(x>c)break;g.push(x)}}else for(;d<=h;++d)for(w=o-1;w>=1;--w)if(x=d>0?w/a(-d):w*a(d),!(x<f)){if(x>c)break;g.push(x)}g.length*2<N&&(g=Re(f,c,N))}else g=Re(d,h,Math.min(h-d,N)).map(a);return u?g.reverse():g},t.tickFormat=(s,l)=>{if(s==null&&(s=10),l==null&&(l=o===10?"s":","),typeof l!="function"&&(!(o%1)&&(l=Ve(l)).precision==null&&(l.trim=!0),l=Le(l)),s===1/0)return l;let f=Math.max(1,o*s/t.ticks().length);return c=>{let u=c/a(Math.round(n(c)));return u*o<o-.5&&(u*=o),u<=f?l(c):""}},t.nice=()=>r(Si(r(),{floor:s=>a(Math.floor(n(s))),ceil:s=>a(Math.ceil(n(s)))})),t}function _r(){let e=Om(Ai()).domain([1,10]);return e.copy=()=>Pn(e,_r()).base(e.base()),An.apply(e,arguments),e}var Lm=62;function ge(e,t,r,o,n=!1){return(n?_r():Cr()).domain([e,t]).range([r,o]).unknown(Number.NaN)}function Ke(e,t,r){let o=r;for(;t-e>r*1.001*qe(e,t,o);)o/=1.5;let n=1e-9*qe(e,t,o);return Re(e-n,t+n,o)}function Wf(e,t,r){let o=[];for(let i=Math.floor(Math.log10(e));i<=Math.log10(t);i++)for(let s of[1,1.5,2,3,4,5,6,8])s*10**i>=e*.999&&s*10**i<=t*1.001&&o.push(s*10**i);let n=ge(e,t,0,r/Lm,!0),a=[];for(let i of o.sort((s,l)=>Uf(s)-Uf(l)))a.every(s=>Math.abs(n(i)-n(s))>.8)&&a.push(i);return a}function Uf(e){let t=e/10**Math.floor(Math.log10(e)+1e-9);return[1,2,5,3,4,1.5,6,8].findIndex(r=>Math.abs(r-t)<1e-6)}function jf(e,t,r,o,n){if(!(t<=r))return e??[0,1];let a=.06*Math.max(r-t,o),i=[Math.floor((t-a)/o)*o,Math.ceil((r+a)/o)*o];if(!e)return i;let s=e[0]<=t&&e[1]>=r,l=i[1]-i[0];return s&&(n||e[1]-e[0]<=l+Math.max(2*o,.35*l))?e:n?[Math.min(e[0],i[0]),Math.max(e[1],i[1])]:i}var Hf=60,Cn=14,Oi=6,Rm=36,Li=8,Pm=.25,Cm=.001,Gf=1.06;function Vf(e,t,r,o,n,a=!1,i=!1){let s=o-Oi-Rm-Li,l=Math.round(s*Pm),f=Oi+s-l,c={left:Hf,right:r-Cn,top:Oi,bottom:f},u={left:Hf,right:r-Cn,top:f+Li,bottom:f+Li+l},{observed_range:d,observed_unit:h=1,x_range:w}=e,x=d!==void 0&&t.frame===e.observed_frame&&t.stretch>0,[N,g]=x?d:w,v=x?t.stretch*h:1,E=wn(e,t),y=E===null?ge(N,g,c.left,c.right,e.x_log):ge(E-N,E-g,c.left,c.right),$=_=>y(E===null?_*v:E-_),b=_=>E===null?y.invert(_)/v:E-y.invert(_),[O,L]=_m(e,t,_=>$(_)>=c.left-1&&$(_)<=c.right+1),I="is_linear"in e,S=I?qe(0,L,6):e.y_step,C=i&&n?n.ends:jf(n?.ends,O,L,S,a);I&&(C[0]=0);let A=e.y_flipped?ge(C[0],C[1],c.top,c.bottom):ge(C[1],C[0],c.top,c.bottom),B=Im(e,t,n?.most,a),G=e.y_flipped?1:-1,W=(u.top+u.bottom)/2,V=(u.bottom-u.top)/2;return{frame:c,below:u,x:y,at:$,back:b,y:A,dy:_=>W+G*Math.max(-Gf,Math.min(Gf,_/B))*V,ends:C,most:B,observed:x}}function _m(e,t,r){let o=1/0,n=-1/0;for(let a of e.rows)for(let i of[...Object.values(t.columns[a.name]),...t.pins.map(s=>s[a.name].median)])for(let s=0;s<i.length;s++){let l=i[s];!Number.isNaN(l)&&r(a.axis[s])&&(l<o&&(o=l),l>n&&(n=l))}return[o,n]}function Im(e,t,r,o){let n=[];for(let l of e.rows){let{median:f,low:c,high:u}=t.columns[l.name],d=Ir(t,l.name);for(let h=0;h<f.length;h++)if(!Number.isNaN(f[h])&&!Number.isNaN(d[h])){let w=Number.isNaN(c[h])?[f[h]]:[c[h],u[h]];n.push(Math.max(...w.map(x=>Math.abs(x-d[h]))))}}if(!n.length)return r??e.least_residual;n.sort((l,f)=>l-f);let a="is_linear"in e?Cm:e.least_residual,i=Math.max(n[Math.floor(.97*(n.length-1))]*1.1,a);if(r&&i<=r&&(o||i>r/3))return r;let s=10**Math.floor(Math.log10(i));return[1,2,5,10].map(l=>l*s).find(l=>l>=i*.999)??10*s}function Ir(e,t){return e.reference?e.pins[e.reference-1][t].median:e.columns[t].truth}var Dm=4;function qf(e,t,r,{frame:o,below:n,x:a,y:i,dy:s,ends:l,most:f,observed:c},u){let d=(E,y,$,b)=>{e.moveTo(E,y),e.lineTo($,b)},[h,w]=a.domain(),x=t.x_log?Wf(h,w,o.right-o.left):Ke(Math.min(h,w),Math.max(h,w),8),N=Ke(l[0],l[1],Math.max(3,(o.bottom-o.top)/34));e.setLineDash([]),e.lineWidth=1,e.strokeStyle=u.grid,e.beginPath();for(let E of x)for(let y of[o,n])d(a(E),y.top,a(E),y.bottom);for(let E of N)d(o.left,i(E),o.right,i(E));e.stroke(),e.strokeStyle=u.edge,e.beginPath();for(let E of[o,n])d(E.left,E.top,E.left,E.bottom),d(E.left,E.bottom,E.right,E.bottom);e.stroke(),e.strokeStyle=u.soft,e.beginPath(),d(n.left,s(0),n.right,s(0)),e.stroke(),e.fillStyle=u.soft,e.textBaseline="middle",e.textAlign="right";for(let E of N)e.fillText(Me(E),o.left-6,i(E));let g=Math.min(Math.max(-Math.floor(Math.log10(f*1.001)),0),6);for(let E of Kf(t,r)?[-f,0,f]:[])e.fillText(E?Ar(E,g):"0",n.left-6,s(E*.86));e.textAlign="center";for(let E of x){let y=Me(E),$=e.measureText(y).width/2;e.fillText(y,Math.min(a(E),o.right+Cn-$-1),n.bottom+10)}let v=c&&t.observed_label?`${t.observed_label} at ${Bm(t,r)}`:ef(t,r);e.fillText(v,(o.left+o.right)/2,n.bottom+27),yn(e,t.y_label,12,(o.top+o.bottom)/2),e.textAlign="left",e.globalAlpha=.95,e.font=Ue,e.fillText(Fm(t,r),n.left+6,n.top+8),e.font=Ae,e.globalAlpha=1}function Yf(e,{along:t=[]},{frame:r,at:o},n){e.font=Ue,e.fillStyle=n.soft,e.strokeStyle=n.soft,e.lineWidth=1,e.setLineDash([]),e.textAlign="center",e.textBaseline="middle";let a=[];for(let[i,s]of t){let l=o(i),f=e.measureText(s).width/2+Dm,c=Math.min(Math.max(l,r.left+f),r.right-f);!(l>=r.left&&l<=r.right)||a.some(([d,h])=>c+f>d&&c-f<h)||(a.push([c-f,c+f]),e.beginPath(),e.moveTo(l,r.top),e.lineTo(l,r.top+4),e.stroke(),e.fillText(s,c,r.top+11))}e.font=Ae}function Bm(e,{stretch:t,redshift_of:r}){let o=e.truth==="truth"?"true":e.truth;return`the ${r==="own"?o:r} z ${se(t-1)}`}function Kf(e,t){return e.rows.some(r=>!Ir(t,r.name).every(Number.isNaN))}function Fm(e,t){let r=!Kf(e,t),o=r?"":` [${e.error_unit}]`;return t.reference?`difference from ${t.letters[t.reference-1]}${o}`:r?t.truth==="off"?"truth kept back (T reveals it)":`${e.truth==="truth"?"no truth":`nothing ${e.truth}`} to compare with`:`predicted − ${e.truth}${o}`}function Qf(e,t,r,o,n){let{frame:a,below:i,at:s,y:l,dy:f}=o;e.font=Ae;for(let u of[a,i])e.fillStyle=n.ground,e.fillRect(u.left,u.top,u.right-u.left,u.bottom-u.top),he(e,u,()=>{for(let[d,h]of r.hidden[t.hatched])lf(e,u,s(d),s(h),n)});qf(e,t,r,o,n),Yf(e,t,o,n);let c=t.rows.map(u=>Float64Array.from(u.axis,s));he(e,a,()=>{t.rows.forEach((u,d)=>{r.pins.forEach((w,x)=>{_n(e,u,c[d],w[u.name],l,n[`pin${x+1}`],1.5,.13,x+1)});let h=t.marks?s(r.observed_at):Number.NaN;ut(u)&&Um(e,u,r.columns[u.name],s,l,n),zm(e,u,c[d],r.columns[u.name],l,n,r.edited,t.truth==="truth",h)}),t.marks&&!Number.isNaN(r.observed_at)&&cf(e,a,s(r.observed_at),r.redshift_of==="predicted"?"observed here, as predicted":"observed here",n)}),he(e,i,()=>{t.rows.forEach((u,d)=>{let h=Ir(r,u.name);r.pins.forEach((w,x)=>{x+1!==r.reference&&_n(e,u,c[d],Zf(w[u.name],h),f,n[`pin${x+1}`],1.2,.1,x+1)}),_n(e,u,c[d],Zf(r.columns[u.name],h),f,n.answer,1.5,.3)})})}function Zf({low:e,median:t,high:r},o){let n=t.map((i,s)=>i-o[s]),a=i=>i.map((s,l)=>Number.isNaN(t[l])?Number.NaN:s-o[l]);return{median:n,low:a(e),high:a(r)}}function zm(e,t,r,o,n,a,i,s,l){let f=5.5*Ri(t);t.dots?o.truth.forEach((c,u)=>{!Number.isNaN(c)&&(s||Number.isNaN(sr(o,u)))&&vn(e,r[u],n(c),f,a.ink,1.5)}):si(e,r,o.truth,n,a.ink,1.1,l),t.dots?_n(e,t,r,o,n,a.answer,2,.3):(li(e,r,o.low,o.high,n,a.answer,.3),si(e,r,o.median,n,a.answer,2,l)),t.dots?fi(e,r,o.exact,n,f,a.seen,a.ground):dt(e,r,o.exact,n,a.seen,3),o.measured&&Wm(e,t,r,o,n,a),o.implied&&(t.dots?uf(e,r,o.implied,n,a.mark,a.ground):dt(e,r,o.implied,n,a.mark,1.8,sf)),t.dots&&t.names.forEach((c,u)=>{let d=sr(o,u);i.includes(c)&&!Number.isNaN(d)&&vn(e,r[u],n(d),f+4,a.answer,2)})}function Um(e,t,r,o,n,a){let[i,s]=[t.low,t.high].map(c=>Float64Array.from(c,o)),l=r.exact.map((c,u)=>Number.isNaN(r.limit[u])?sr(r,u):r.limit[u]),f=r.median.map((c,u)=>Number.isNaN(sr(r,u))?c:Number.NaN);ci(e,i,s,f,n,a.answer),ci(e,i,s,l,n,a.seen)}function Ri(e){return e.is_filters?gn:1}function sr({exact:e,measured:t},r){return Number.isNaN(e[r])?t?t[r]:Number.NaN:e[r]}function _n(e,t,r,o,n,a,i,s,l=0){if(t.dots)return ff(e,r,o,n,a,l,Ri(t));li(e,r,o.low,o.high,n,a,s),dt(e,r,o.median,n,a,i,l?Tr[l-1]:[])}function Wm(e,t,r,{measured:o,from:n,to:a,limit:i},s,l){let f=t.dots?4*Ri(t):2.4;e.strokeStyle=l.seen,e.lineWidth=t.dots?2:1,e.setLineDash([]),e.beginPath();for(let c=0;c<o.length;c++)Number.isNaN(o[c])||(e.moveTo(r[c],s(n[c])),e.lineTo(r[c],s(a[c])));for(let c=0;c<i.length;c++)if(!Number.isNaN(i[c])){let u=s(i[c]);e.moveTo(r[c]-f,u),e.lineTo(r[c]+f,u),e.lineTo(r[c],u+1.6*f),e.closePath()}e.stroke(),fi(e,r,o,s,f,l.seen,l.ground)}var In=11;function Jf(e,t,r,o){let n=Dn(t,e.scene(),e.scales,r,o,(a,i)=>[sr(a,i)]);return n?.row.names[n.i]??null}function Xf(e,t,r,o){return Pi(Dn(t,e.scene(),e.scales,r,o,ec))}function Pi(e){return!e||ut(e.row)&&!e.row.given[e.i]?null:{row:e.row.name,name:e.row.names[e.i]}}function ec({truth:e,exact:t,measured:r,limit:o,median:n},a){return[e,t,r,o,n].map(i=>i?.[a]??Number.NaN)}function Dn(e,t,r,o,n,a=ec){let i=null,s=1/0;for(let l of e.rows){if(!l.dots)continue;let f=ut(l)?In*gn:In;for(let c=0;c<l.names.length;c++){let u=r.at(l.axis[c])-o;if(!(Math.abs(u)>f))for(let d of a(t.columns[l.name],c)){let h=Math.hypot(u,r.y(d)-n);h<f&&h<s&&([i,s]=[{row:l,i:c},h])}}}return i}var jm=.01,tc=9;function rc(e,t,r,o,n){let{row:a,i}=Ci(e,t,r,o,n),s=t.columns[a.name],l="is_linear"in e,f=l?Hl:se,c=g=>s[g]?.[i]??Number.NaN,u=a.unit?` ${a.unit}`:"",[d,h,w,x]=["truth","median","low","high"].map(c),N=[Hm(e,a,i,t)];if(Number.isNaN(d)||N.push(`${e.truth} ${f(d)}${u}`),Number.isNaN(c("exact"))?Number.isNaN(c("measured"))?Number.isNaN(c("limit"))||N.push(`not detected: fainter than ${f(c("limit"))}${u}`):N.push(`seen ${f(c("measured"))} ± ${f(c("to")-c("measured"))}${u}`):N.push(`seen ${f(c("exact"))}${u}`),!Number.isNaN(h)){N.push(`predicted ${f(h)}${Number.isNaN(w)?"":` (${f(w)} to ${f(x)})`}${u}`);let g=h-d,v=d>=w&&d<=x?", truth within the band":", truth outside the band";Number.isNaN(g)||N.push(`error ${(l?Gl:Ar)(g)} ${e.error_unit}${Number.isNaN(w)?"":v}`)}return ut(a)&&!a.given[i]&&N.push("not among these galaxies' magnitudes: predicted alone"),Number.isNaN(c("implied"))||N.push(`the spectrum through this filter ${se(c("implied"))}${u}`),t.pins.forEach((g,v)=>{let E=g[a.name].median[i];Number.isNaN(E)||N.push(`${t.letters[v]}: ${f(E)}`)}),{x:r.at(a.axis[i]),lines:N}}function Ci(e,t,r,o,n){let a=n===null?null:Dn(e,t,r,o,n);if(a)return{...a,distance:-1/0};let i=n===null?tc/2:tc,s={row:e.rows[0],i:0,distance:1/0};for(let l of e.rows)l.axis.forEach((f,c)=>{let u=Math.abs(r.at(f)-o),d=l.dots&&e.rows.length>1?u<i?-20:40:0;u+d<s.distance&&(s={row:l,i:c,distance:u+d})});return s}function Hm(e,t,r,o){if(ut(t))return Xl(t,r);if(t.dots)return`${t.label} ${t.names[r]}`;let n=t.axis[r],a=`${t.label}, ${tf(e,o,n,t.coordinate_unit)??`${Me(Number(n.toPrecision(4)))} ${t.coordinate_unit}`}`;return!e.observed_unit||!(o.stretch>0)?a:`${a} at rest, ${Number((n*o.stretch*e.observed_unit).toPrecision(3))} µm observed`}function nc(e,t){return[t.seen?Ii(e,t):Di(t),Bi(e,t),Gm(e,t),_i(e,t)].filter(Boolean).join(", ")}function Gm(e,{implied:t}){return e.implied&&!Number.isNaN(t)?`${e.implied} ${se(t)}`:""}function _i({edges:[e,t]},{seen:r,lowest:o,highest:n}){let a=jm*(t-e);return!r&&(o<e+a||n>t-a)?"edge of what it learned":""}function Ii(e,{value:t,edited:r}){return`${se(t)}${oc(e,t)} ${r?"edited":"seen"}`}function Di({low:e,median:t,high:r,peaks:o}){if(o.length>1)return o.toSorted((f,c)=>c[1]-f[1]).map(([f,c,u])=>`${se(f,Lt(u))} (${Math.round(100*c)}%)`).join(", ");let n=(r-e)/2,a=Lt(n),[i,s]=[se(r-t,a),se(t-e,a)],l=i===s?` ± ${i}`:` (+${i} −${s})`;return`${se(t,a)}${Number.isNaN(n)?"":l}`}function Bi(e,{seen:t,edited:r,truth:o,percentile:n,crps:a,low:i,median:s,high:l}){if(Number.isNaN(o)||t&&!r)return"";let f=(l-i)/2,c=`${e.truth} ${se(o,t?2:Lt(f))}${oc(e,o)}`;return t?c:Number.isNaN(n)?`${c}, error ${Ar(s-o)}`:`${c}, ${Vm(n)} percentile, CRPS ${se(a,Lt(a))}`}function Vm(e){let r=e<1||e>99?Math.round(10*e)/10:Math.round(e),o=r%10,n=Math.floor(r/10)===1,a=!Number.isInteger(r)||n||o>3?"th":["th","st","nd","rd"][o];return`${r}${a}`}function oc({edges:e},t){return t<e[0]||t>e[1]?" (beyond this axis)":""}var qm="The percentile says how much of the predicted probability lies below the truth: for two galaxies of three it is to be between 16 and 84. The CRPS scores the whole prediction, in its unit: 0 is sure and right, and a lone guess has its distance from the truth.";function ic(e){let t=e.panels.map(i=>{let s=P("span",{class:"estimate"}),l=P("span",{class:"beside"}),f=[i.title,i.unit].filter(Boolean).join(", "),c=P("span",{class:"symbol",title:f},i.symbol),u=P("div",{class:"scalar","data-scalar":i.name},c,s,l);return{panel:i,item:u,estimate:s,truth:l}}),r=P("div",{class:"scalars"},...t.map(({item:i})=>i)),o={scalars(i){t.forEach(({panel:s,item:l,estimate:f,truth:c},u)=>{let d=i[u];if(!d)return;l.classList.toggle("is-seen",d.seen),l.classList.toggle("is-peaked",!d.seen&&d.peaks.length>1),f.textContent=d.seen?Ii(s,d):Di(d);let h=[Bi(s,d),_i(s,d)].filter(Boolean).join(", ");c.textContent=h,c.title=h?`${h}. ${qm}`:""})},dark(i){He(r,e.colours[i?"dark":"light"])}};o.scalars(e.scalars),o.dark(e.dark);let n=[ct(r,i=>o.scalars(i.densities.scalars[0])),mn(r,({covered:i})=>{for(let{panel:s,item:l}of t)l.classList.toggle("covered",i.includes(s.name))})];return{element:r,changes:o,destroy:()=>{for(let i of n)i()}}}var ac=`.mosaic-legend {
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
`;function lr(e){let t=null,r=null,o=()=>{r!==null&&clearTimeout(r),r=null},n=i=>{r=setTimeout(a,1500),e(i)},a=()=>{o();let i=t;t=null,i!==null&&n(i)};return{newest(i){r!==null?t=i:n(i)},now(i){t=null,o(),e(i)},acknowledge:a,stop:o}}var Km=1.5,Zm=5,Qm=.04,Jm=.55,Xm=.4,eg=1e-5;function sc({edges:[e,t]},r,o,n,a=!1){if(a&&n!==void 0)return n;if(r.seen)return null;let s=[...[r,...o.filter(c=>!c.seen)].flatMap(({lowest:c,highest:u})=>[c,u]),r.truth,r.implied].filter(c=>c>=e&&c<=t);if(!(r.highest>r.lowest)||s.length<2)return null;let l=Math.min(...s),f=Math.max(...s);return f-l>(n===null?Xm:Jm)*(t-e)?null:n&&tg(n,l,f)?n:rg(l,f,e,t)}function tg([e,t],r,o){let n=Qm*(t-e);return r>=e+n&&o<=t-n&&t-e<=Zm*(o-r)}function rg(e,t,r,o){let n=Km*Math.max(t-e,eg*(o-r)),a=qe(0,n,10),i=(e+t)/2,s=Math.floor((i-n/2)/a)*a,l=Math.ceil((i+n/2)/a)*a;return[Math.max(s,r),Math.min(l,o)]}var Bn=10,ng=22,Bt={top:3,height:9,gap:7},lc=30,og=6,fc=.001;function cc(e,t,r,o,n,a){let[i,s]=[Bn,r-Bn],l=n?n.zoom?[n.zoom.from,n.zoom.to]:null:void 0,f=t.pins.map(g=>g[e.name]),c=sc(e,t.scalars[e.name],f,l,a),u=Bt.top+Bt.height+Bt.gap,d={left:i,right:s,top:c?u:Bt.top,bottom:o-ng};if(!c)return{frame:d,x:ge(e.edges[0],e.edges[1],i,s),zoom:null};let[h,w]=c,x={left:i+lc,right:s-lc,top:Bt.top,bottom:Bt.top+Bt.height},N=ge(e.edges[0],e.edges[1],x.left,x.right);return{frame:d,x:ge(h,w,i,s),zoom:{from:h,to:w,strip:x,whole:N}}}function uc(e,t,r,{frame:o,x:n,zoom:a},i){e.font=Ae,e.setLineDash([]),a&&ig(e,t,r.scalars[t.name],o,a,i),he(e,{...o,left:o.left-Bn,right:o.right+Bn},()=>ag(e,t,r,o,n,i)),sg(e,n.domain(),o,n,i,og)}function ig(e,t,r,o,{from:n,to:a,strip:i,whole:s},l){e.fillStyle=l.hidden,e.globalAlpha=.35,e.beginPath(),e.moveTo(s(n),i.bottom),e.lineTo(s(a),i.bottom),e.lineTo(o.right,o.top),e.lineTo(o.left,o.top),e.closePath(),e.fill(),e.fillRect(s(n),i.top,s(a)-s(n),i.bottom-i.top),e.globalAlpha=1,Fi(e,{...i,top:i.top-6},s,r,l.answer,.4,[]),e.setLineDash([]),e.strokeStyle=l.edge,e.lineWidth=1,e.beginPath(),e.moveTo(i.left,i.bottom),e.lineTo(i.right,i.bottom),e.stroke(),e.font=Ue,e.fillStyle=l.soft,e.textBaseline="middle",e.textAlign="right",e.fillText(se(t.edges[0],1),i.left-5,i.bottom-3),e.textAlign="left",e.fillText(se(t.edges[1],1),i.right+5,i.bottom-3),e.font=Ae}function ag(e,t,r,o,n,a){let i=r.scalars[t.name];r.pins.forEach((s,l)=>{let f=s[t.name],c=a[`pin${l+1}`];f.seen?$r(e,o,n,f.median,c,2,Tr[l]):Fi(e,o,n,f,c,.1,Tr[l])}),i.seen?$r(e,o,n,i.value,a.seen,5):(Fi(e,o,n,i,a.answer,.2,[]),$r(e,o,n,i.median,a.answer,2.5)),(!i.seen||i.edited)&&$r(e,o,n,i.truth,a.ink,2,[5,3]),t.implied&&df(e,o,n,i.implied,t.implied,a)}function sg(e,t,r,o,n,a){e.setLineDash([]),e.strokeStyle=n.edge,e.lineWidth=1,e.beginPath(),e.moveTo(r.left,r.bottom),e.lineTo(r.right,r.bottom);let i=Ke(t[0],t[1],a),s=Math.ceil(-Math.log10(i[1]-i[0])-1e-9);for(let l of i)e.moveTo(o(l),r.bottom),e.lineTo(o(l),r.bottom+4);e.stroke(),e.fillStyle=n.soft,e.textAlign="center",e.textBaseline="middle";for(let l of i)e.fillText(s>1?se(l,s):Me(l),Math.min(Math.max(o(l),r.left+4),r.right-4),r.bottom+13)}function Fi(e,t,r,o,n,a,i){let{density:s,low:l,high:f}=o,c=0;for(let N of s)c=Math.max(c,N);if(!(c>0))return;let u=0,d=s.length-1;for(;u<d&&s[u]<=fc*c;)u++;for(;d>u&&s[d]<=fc*c;)d--;let h=[];for(let N=Math.max(u-1,0);N<=Math.min(d+1,s.length-1);N++)h.push([o.x[N],s[N]]);let w=N=>t.bottom-(t.bottom-t.top-6)*N/c,x=(N,g)=>{if(!(N.length<2)){e.globalAlpha=g,e.fillStyle=n,e.beginPath(),e.moveTo(r(N[0][0]),t.bottom);for(let[v,E]of N)e.lineTo(r(v),w(E));e.lineTo(r(N[N.length-1][0]),t.bottom),e.closePath(),e.fill(),e.globalAlpha=1}};x(h,a),x(lg(h,l,f),1.2*a),e.strokeStyle=n,e.lineWidth=1.5,e.setLineDash(i),e.beginPath(),h.forEach(([N,g],v)=>{v?e.lineTo(r(N),w(g)):e.moveTo(r(N),w(g))}),e.stroke()}function lg(e,t,r){let o=[];return e.forEach(([n,a],i)=>{for(let s of[t,r]){let[l,f]=e[i-1]??[n,a];l<s&&s<n&&o.push([s,f+(a-f)*(s-l)/(n-l)])}n>=t&&n<=r&&o.push([n,a])}),o}var Fn="mosaic-drag";function zn({panel:e,key:t,className:r,canvasAttributes:o,draw:n,describe:a,figureTitle:i},{scene:s,colours:l}){let f=P("canvas",o),c=P("h2",{},e.title),u=P("div",{class:"head"},c),d=P("div",{class:"shell"},f),h=P("section",{class:r,"aria-label":e.title,"data-plot":t},u,d),w={panel:e,scene:s,canvas:f,heading:c,head:u,shell:d,section:h,scales:null,width:0,height:0,size:"",zoom:1,dragging:!1,holding:!1,cancel:()=>!1,setDragging(x,N=!1){w.holding=x&&N,x!==w.dragging&&(w.dragging=x,h.dispatchEvent(new CustomEvent(Fn,{bubbles:!0,composed:!0,detail:x})))},redraw(){w.width>0&&(n(bn(f,w.width,w.height,w.zoom)),a())},resize(x,N,g){let v=[x,N,g].join();!x||w.width&&v===w.size||(Object.assign(w,{width:x/g,height:N/g,zoom:g,size:v}),Object.assign(f.style,{width:`${x}px`,height:`${N}px`}),w.redraw())},rest(){w.width=0},figure(x){let N=`${i()} · galaxy ${s().row}`;return un(x,N,w.width,w.height,l(),n)},addMoreButton(){u.append(tr(t,e.title,w.figure))}};return Object.assign(h,{plot:w}).plot}function Pe({canvas:e,zoom:t=1},r){let o=e.getBoundingClientRect();return[(r.clientX-o.left)/t,(r.clientY-o.top)/t]}function Un(e,t,r=()=>null,o=()=>null){let{canvas:n,key:a}=e,i=null,s=u=>Math.min(Math.max(u,e.scales.frame.left),e.scales.frame.right),l=(u,d,h)=>{let[w,x]=Pe(e,u);if(d.name)return{act:"edit",name:d.name,value:e.scales.y?.invert(x),phase:h};let[N,g]=[d.x,w].map(v=>e.scales.back(s(v))).sort((v,E)=>v-E);return{act:"drag",panel:a,from:N,to:g,show:d.show,phase:h}},f=()=>{i=null,e.setDragging(!1),e.markSpan(null)},c=()=>i?(i.hasMoved&&t.now({act:"cancel"}),f(),e.redraw(),!0):!1;return n.addEventListener("pointerdown",u=>{let[d,h]=Pe(e,u),{frame:w}=e.scales;u.button!==0||d<w.left||d>w.right||(i={x:d,y:h,name:r(d,h),show:u.shiftKey,hasMoved:!1},n.setPointerCapture(u.pointerId))}),n.addEventListener("pointermove",u=>{let[d,h]=Pe(e,u);if(!i){n.style.cursor=r(d,h)?"ns-resize":o(d,h)?"pointer":"crosshair",e.readAt(d,h);return}!i.hasMoved&&Math.hypot(d-i.x,h-i.y)<4||(i.hasMoved=!0,e.setDragging(!0,i.name!==null),i.name||e.markSpan(s(i.x),s(d)),e.readAt(i.name?i.x:d,h),t.newest(l(u,i,"move")))}),n.addEventListener("pointerup",u=>{let d=i&&!i.hasMoved&&o(...Pe(e,u));i?.hasMoved?t.now(l(u,i,"end")):d&&t.now({act:"toggle",panel:a,...d}),f()}),n.addEventListener("touchstart",u=>{let d=u.touches[0];u.touches.length===1&&r(...Pe(e,d))&&u.preventDefault()},{passive:!1}),n.addEventListener("pointercancel",c),n.addEventListener("pointerleave",()=>{i||e.readAt(null)}),n.addEventListener("dblclick",u=>{let[d]=Pe(e,u);t.now({act:"tap",panel:a,at:e.scales.back(d)})}),c}function dc(e,t){let{canvas:r,panel:o}=e,n=!1,a=!1,i=c=>{let u=e.scene().scalars[o.name],d=e.scales.x(u.seen?u.value:u.median);return Math.abs(Pe(e,c)[0]-d)<=In},s=(c,u)=>{let[d]=Pe(e,c),[h,w]=o.edges;return{act:"edit",name:o.name,value:Math.min(Math.max(e.scales.x.invert(d),h),w),phase:u}},l=()=>{n=a=!1,e.setDragging(!1)},f=()=>n?(a&&t.now({act:"cancel"}),l(),!0):!1;return r.addEventListener("pointerdown",c=>{c.button!==0||!i(c)||(n=!0,a=!1,r.setPointerCapture(c.pointerId))}),r.addEventListener("pointermove",c=>{if(!n){r.style.cursor=i(c)?"ew-resize":"default";return}a=!0,e.setDragging(!0),t.newest(s(c,"move"))}),r.addEventListener("pointerup",c=>{n&&a&&t.now(s(c,"end")),l()}),r.addEventListener("pointercancel",f),f}function pc(e,t){let{scene:r,colours:o,messages:n}=t,a=()=>nc(e,r().scalars[e.name]),i=zn({panel:e,key:e.name,className:`density-${e.name}`,canvasAttributes:{role:"img"},figureTitle:()=>`${e.title} ${a()}`,draw(l){s.scales=cc(e,r(),s.width,s.height,s.scales,s.dragging),uc(l,e,r(),s.scales,o())},describe(){s.canvas.setAttribute("aria-label",`${e.title} ${a()}`)}},t),s=Object.assign(i,{scales:i.scales,describeAloud:()=>`${e.title} ${a()}`});return s.heading.after(e.unit?` [${e.unit}] `:" "),s.addMoreButton(),s.cancel=dc(s,n),s}var fg='<svg viewBox="0 0 12 18"><path d="M6 1V17"/><circle cx="6" cy="9" r="3"/></svg>',cg=e=>`
  <span><i class="truth"></i>${e}</span>
  <span><i class="seen"></i>seen</span>
  <span title="a survey's measurement that the model sees, with its 1-sigma error">${fg}${e==="truth"?"measured":"seen"} ±1σ</span>
  <span title="not detected: the model sees no more than that the galaxy is fainter than this"><svg viewBox="0 0 12 18"><path fill="none" d="M1 5H11L6 14Z"/></svg>fainter than</span>
  <span><i class="predicted"></i>predicted</span>
  <span><i class="band"></i>16–84% band</span>
  <span><i class="hidden"></i>hidden</span>`;function hc(e){let t=document.createElement("div");return t.className="mosaic-legend",t.innerHTML=cg(e),t}function zi(e,t){let r=mc(t.numbers),o=e.panels.flatMap(l=>l.rows.map(f=>oi(f,t.filters))),n=new Set(e.panels.filter(l=>l.linear&&ze(t)).flatMap(l=>l.rows)),a=l=>{let f=o.map(c=>{let u=Object.fromEntries(l(c).map(d=>[d,r(c.axis.length)]));return[c.name,n.has(c)?nf(u):u]});return Object.fromEntries(f)},i=a(l=>l.columns),s=t.pin_masks.map(()=>a(()=>e.pin_columns));return{...t,letters:e.letters,columns:i,pins:s}}function Ui(e,t){let r=mc(t.numbers),o=t.points.map(r),[n,...a]=t.scalars.map(i=>{let s=e.panels.map((l,f)=>[l.name,{...i[f],x:o[f],density:r(t.points[f])}]);return Object.fromEntries(s)});return{...t,scalars:n,pins:a}}function mc(e){let t=Rt(e),r=0;return o=>(r+=o,t.subarray(r-o,r))}var ug={width:520,height:340},dg={width:340,height:128};function gc(e,t,r){let o=r>1?dg:ug;return Math.max(1,Math.min(e/o.width,t/(r*o.height)))}function Wn(e,t,r=()=>null){let{canvas:o,key:n}=e,a=null,i=null,s=(c,u,d)=>{let[h,w]=[c,u].map(e.scales.back).sort((x,N)=>x-N);return{act:"drag",panel:n,from:h,to:w,show:!1,phase:d}},l=c=>{t.now(c),i=null,e.setDragging(!1),e.markSpan(null)},f=(c,u)=>{let{frame:d}=e.scales,h=a??(d.left+d.right)/2;c.shiftKey?i??=h:i!==null&&l({act:"cancel"}),a=Math.min(Math.max(h+u,d.left),d.right),i!==null&&(e.setDragging(!0),e.markSpan(i,a),t.newest(s(i,a,"move"))),e.readAt(a,null,!0)};o.addEventListener("keydown",c=>{let{frame:u}=e.scales,d=(u.right-u.left)/100,h={ArrowLeft:-d,ArrowRight:d,PageUp:-10*d,PageDown:10*d,Home:-1/0,End:1/0};if(c.key in h)f(c,h[c.key]);else if((c.key==="Enter"||c.key===" ")&&i!==null&&a!==null)l(s(i,a,"end"));else if(c.key==="Enter"&&a!==null&&r(a))t.now({act:"toggle",panel:n,...r(a)});else if(c.key==="Delete"&&a!==null)t.now({act:"tap",panel:n,at:e.scales.back(a)});else if(c.key==="Escape"&&i!==null)l({act:"cancel"});else return;c.preventDefault(),c.stopPropagation()}),o.addEventListener("blur",()=>{i!==null&&l({act:"cancel"}),a=null,e.readAt(null)})}var pg='<i title="the spectrum through the filters"><svg viewBox="0 0 26 12" aria-hidden="true"><path d="M1 6H7M19 6H25" stroke-dasharray="1.5 3"/><path d="M8 6H18"/></svg></i>';function wc(e){let t=P("span"),r=P("span",{class:"agreement"},t);r.insertAdjacentHTML("afterbegin",pg);let o="about: do the parts agree?",n=P("button",{type:"button",class:"about",popovertarget:"agreement","aria-label":o},"(?)"),a=P("div",{id:"agreement",popover:"auto",role:"note","aria-label":o},e);return{elements:[r,n,a],say(s){t.textContent=s,r.title=s;for(let l of[r,n])l.classList.toggle("is-silent",!s)}}}var hg="mosaic-drawn";function bc(e,t){window.dispatchEvent(new CustomEvent(hg,{detail:{explorer:ke(e),drawn:t}}))}var Ft=[-4,2],mg=-1,gg=8;function yc(e,t,r){return(e.every(Number.isNaN)?e.map(()=>mg):Wi(e)).map((n,a)=>{let i=Math.max(0,1-Math.abs(a-t)/gg);return Math.min(Math.max(n+r*i,Ft[0]),Ft[1])})}function vc(e,t,r){let o=[...t.keys()].filter(a=>![t[a],r[a],e[a]].some(Number.isNaN));if(!o.length)return null;let n=a=>o.reduce((i,s)=>i+Math.abs(a[s]-t[s]),0)/o.length;return{own:n(e),model:n(r)}}function Wi(e){let t=[...e.keys()].filter(o=>!Number.isNaN(e[o])),r=0;return e.map((o,n)=>{if(!Number.isNaN(o))return o;for(;r<t.length&&t[r]<n;)r++;let[a,i]=[t[r-1],t[r]];return a===void 0?e[i]:i===void 0?e[a]:e[a]+(e[i]-e[a])*(n-a)/(i-a)})}var wg=[0,20],xc=.1,bg=40,yg=[9,4],vg=.8,xg=["truth","median","low","high","implied"],kg="drag over it to draw; or arrow keys: left and right move along, up and down raise and lower the line";function kc(e,{scene:t,scales:r,zoom:o,redraw:n,say:a}){let i=e.rows[0],s=P("div",{class:"pad",tabindex:0,role:"application","aria-label":`draw the ${e.title}: ${kg}`});s.hidden=!0;let l=i.axis.map(()=>Number.NaN),f=!1,c="",u=Math.floor(i.axis.length/2),d=null,h=()=>l.some(y=>!Number.isNaN(y)),w=y=>ze(t())?10**y:y,x=y=>{let $=r().y.invert(y),b=ze(t())?Math.log10(Math.max($,10**Ft[0])):$;return Math.min(Math.max(b,Ft[0]),Ft[1])};function N(){let y=l.filter(O=>!Number.isNaN(O)).length/i.axis.length,$={name:e.key,values:h()?Wi(l):null,share:y,scores:f?null:g()},b=JSON.stringify($);b!==c&&(c=b,bc(s,$))}function g(){let{truth:y,median:$}=t().columns[i.name],b=O=>ze(t())?Math.log10(O):O;return vc(l,[...y].map(b),[...$].map(b))}function v([y,$],[b,O]){h()||(l=i.axis.map(()=>Number.NaN));let[L,I]=[Math.min(y,b),Math.max(y,b)],S=Math.abs(r().at(i.axis[1])-r().at(i.axis[0]))/2;i.axis.forEach((C,A)=>{let B=r().at(C);if(B<L-S||B>I+S)return;let G=b===y?1:Math.min(Math.max((B-y)/(b-y),0),1);l[A]=x($+G*(O-$))})}let E=y=>Pe({canvas:s,zoom:o()},y);s.addEventListener("pointerdown",y=>{y.button===0&&(s.setPointerCapture(y.pointerId),d=E(y),v(d,d),n())}),s.addEventListener("pointermove",y=>{if(!d)return;let $=E(y);v(d,$),d=$,n()});for(let y of["pointerup","pointercancel"])s.addEventListener(y,()=>{d&&(d=null,N())});s.addEventListener("keydown",y=>{let $=i.axis.length,b=Math.max(1,Math.round($/bg)),O={ArrowLeft:-b,ArrowRight:b,PageUp:-5*b,PageDown:5*b,Home:-$,End:$},L={ArrowUp:xc,ArrowDown:-xc};if(y.key in O)u=Math.min(Math.max(u+O[y.key],0),$-1);else if(y.key in L)l=yc(l,u,L[y.key]*(y.shiftKey?5:1));else if(y.key==="Delete")l=l.map(()=>Number.NaN);else return;y.preventDefault(),y.stopPropagation(),n(),N();let I=l[u]??Number.NaN,S=Number.isNaN(I)?"nothing drawn":`${se(w(I))}`;a(`${se(i.axis[u])} ${i.coordinate_unit}: ${S}`)});for(let y of["focus","blur"])s.addEventListener(y,()=>n());return{pad:s,scene(){let y=t();if(!f&&!h())return y;let $={...y.columns[i.name]};if(f){for(let L of xg)$[L]&&($[L]=$[L].map(()=>Number.NaN));let O=ze(y)?wg:Ft;$.room=$.median.map((L,I)=>O[I%2])}h()&&($.guess=Float32Array.from(l,w));let b=f?[]:y.pins;return{...y,columns:{...y.columns,[i.name]:$},pins:b,pin_masks:f?[]:y.pin_masks}},draw(y,$){let{frame:b,at:O,y:L}=r();he(y,b,()=>{let I=Float64Array.from(i.axis,O);if(h()){dt(y,I,l.map(w),L,$.pin1,2.5,f?[]:yg);let C=l.findIndex((A,B)=>!Number.isNaN(A)&&B>=vg*i.axis.length);C>=0&&(y.fillStyle=$.pin1,y.textAlign="left",y.textBaseline="bottom",y.fillText("your guess",I[C]+6,Math.max(L(w(l[C]))-6,b.top+14)))}let S=s.matches(":focus-visible")||s.matches(":focus");f&&S&&!d&&(y.strokeStyle=$.soft,y.setLineDash([2,3]),y.lineWidth=1,y.beginPath(),y.moveTo(I[u],b.top),y.lineTo(I[u],b.bottom),y.stroke(),y.setLineDash([]))})},follow(){!f&&h()&&N()},take(y,$){!y&&$?l=$.map(b=>b??Number.NaN):(!y||!f)&&(l=i.axis.map(()=>Number.NaN)),f=y,s.hidden=!y,c="",n(),N()}}}function Mc(e,t){let{colours:r,messages:o,say:n,send:a}=t,i=e.linear?kc(e,{scene:t.scene,scales:()=>g.scales,zoom:()=>g.zoom,redraw:()=>g.redraw(),say:n}):null,s=i?.scene??t.scene,l=P("div",{class:"box"}),f=P("div",{class:"cursor"}),c=P("div",{class:"tip"}),u=null,d=[],h=rf(e),w=()=>Jl(ze(s())?h:e,s().filters),x=null,N=zn({panel:e,key:e.key,className:`vector-${e.key}`,canvasAttributes:{tabindex:0,role:"application","aria-roledescription":"plot"},figureTitle:()=>e.title,draw(b){let{width:O,height:L,scales:I,dragging:S,holding:C}=g,A=w(),B=x===ze(s())?I:null;x=ze(s()),g.scales=Vf(A,s(),O,L,B,S,C),Qf(b,A,s(),g.scales,r()),i?.draw(b,r())},describe(){g.canvas.setAttribute("aria-label",`${e.title}: ${e.keys}`),u&&g.readAt(...u);for(let b of d)b();i?.follow()}},{...t,scene:s}),g=Object.assign(N,{key:e.key,guess:i,scales:N.scales,markSpan(b,O=0){if(l.style.display=b===null?"none":"block",b===null)return;let{frame:L,below:I}=g.scales;Object.assign(l.style,{left:v(Math.min(b,O)),width:v(Math.abs(O-b))}),Object.assign(l.style,{top:v(L.top),height:v(I.bottom-L.top)})},readAt(b,O=null,L=!1){let{frame:I,below:S}=g.scales,C=b!==null&&b>=I.left-1&&b<=I.right+1;if(u=C?[b,O]:null,f.style.display=c.style.display=C?"block":"none",!C)return;let{x:A,lines:B}=rc(w(),s(),g.scales,b,O);Object.assign(f.style,{left:v(A),top:v(I.top),height:v(S.bottom-I.top)}),c.replaceChildren(...B.map(ce=>P("div",{},ce)));let G=A>(I.left+I.right)/2,[W,V]=G?["auto",v(g.width-A+12)]:[v(A+12),"auto"];Object.assign(c.style,{left:W,right:V,top:v(I.top+4)}),L&&n(B.join(", "))}}),v=b=>`${b*g.zoom}px`;function E({field:b,label:O,options:L}){let I=P("span",{class:"frames",role:"group","aria-label":O}),S=Object.entries(L).map(([C,A])=>{let B=P("button",{type:"button",title:A,[`data-${b}`]:C},C);return B.addEventListener("click",()=>a({act:b,[b]:C})),B});return d.push(()=>{for(let C of S)C.setAttribute("aria-pressed",String(C.dataset[b]===s()[b]))}),I.append(...S),I}function y(b){let O=P("span",{class:b?"hint":"hint stage-only"}),L="";return d.push(()=>{let{letters:I,pin_masks:S}=s(),C=S.map((G,W)=>`color: ${r()[`pin${W+1}`]}`),A=[b,...S,...C].join(`
`);if(A===L)return;L=A;let B=S.map((G,W)=>{let V=C[W];return P("span",{class:"pin",title:G,style:V},`${I[W]} ${G}`)});O.replaceChildren(...B.length?B:[P("span",{class:"first-step"},b)])}),O}g.shell.append(l,f,c,...i?[i.pad]:[]);for(let b of e.choices??[])g.head.append(E(b));if(g.head.append(y(e.hint??"")),e.agreement){let{elements:b,say:O}=wc(e.agreement);g.head.append(...b),g.head.classList.add("has-agreement"),d.push(()=>O(s().agreement))}g.addMoreButton();let $=(b,O)=>Xf(g,w(),b,O);return g.cancel=Un(g,o,(b,O)=>Jf(g,w(),b,O),$),Wn(g,o,b=>{let O=Ci(w(),s(),g.scales,b,null);return O.row.dots&&O.distance<0?Pi(O):null}),g}var Mg=["drag","tap","edit"],Ng=150,Eg=400,Ag=24,ji={vectors:[700,215],densities:[330,96],zoom:3},[Tg,$g]=[176,340];function Hi(e,t){let{spec:r,colours:o}=e,n=e.dark,{stage:a}=e,i=!1,s=_=>{i&&Mg.includes(_.act)?l.acknowledge():er(c,_)||t.send(_)},l=lr(s),f=P("div",{class:"unseen",role:"status","aria-live":"polite"}),c=P("div",{class:`plots ${r.kind}`}),u={colours:()=>o[n?"dark":"light"],messages:l,say:v,send:s},d=r.kind==="vectors"?w(r):x(r),{plots:h}=d;function w(_){let j=zi(_,e.scene),U={...u,scene:()=>j},H=_.panels.map(q=>Mc(q,U));return{plots:H,above:[hc(_.panels[0].truth)],take(q){j=zi(_,q)},aloud:()=>"",height(){let q=H.filter(({section:ue})=>!ue.hidden).length,oe=(window.innerHeight-_.above)/Math.max(q,1)-Ag;return Math.round(Math.min(Math.max(oe,Tg),$g))}}}function x(_){let j=Ui(_,e.scene),U={...u,scene:()=>j},H=_.panels.map(q=>pc(q,U));return{plots:H,above:[],take(q){j=Ui(_,q)},aloud:()=>`Galaxy ${j.row}. ${H.filter(({section:q})=>!q.classList.contains("covered")).map(q=>q.describeAloud()).join(". ")}`,height:()=>_.height}}let N,g=!1;function v(_){clearTimeout(N),N=setTimeout(()=>{g&&r.kind==="densities"?v(_):f.textContent=_},Eg)}let E=_=>{let j=_.composedPath()[0];ke(j)===ke(c)&&(g=_.detail)},y,$=e.scene.serial,b=e.newest_serial,O=()=>{clearTimeout(y),$>=b?c.classList.remove("waiting"):y=setTimeout(()=>c.classList.add("waiting"),Ng)},L=()=>{let _=h.filter(H=>!H.section.hidden),j=a?gc(c.clientWidth,c.clientHeight,_.length):1;c.style.setProperty("--zoom",String(j));let U=_.map(({section:H,shell:q})=>a?q:H).map(H=>[H.clientWidth,H.clientHeight]);_.forEach((H,q)=>{H.resize(U[q][0],a?U[q][1]:d.height(),j)})},I=()=>{c.style.setProperty("--zoom","1");let[_,j]=ji[r.kind].map(U=>U*ji.zoom);for(let U of h)U.section.hidden||U.resize(_,j,ji.zoom)},S=[],C=_=>{a=_;for(let{section:U,rest:H}of h){let q=U.dataset.plot??"";U.hidden=a?a!==r.kind&&a!==q:S.length>0&&!S.includes(q),U.hidden&&H()}c.classList.toggle("some-shown",!a&&S.length>0);let j=h.some(({section:U})=>!U.hidden);c.classList.toggle("on-stage",!!a&&j),c.classList.toggle("off-stage",!j),L()},A=_=>{n=_,c.classList.toggle("dark",_),He(c,u.colours());for(let j of h)j.redraw()},B=_=>{_.key==="Escape"&&h.some(j=>j.cancel())&&_.stopPropagation()};c.addEventListener("mousedown",_=>{a&&_.target instanceof HTMLCanvasElement&&_.preventDefault()}),c.append(...d.above,P("div",{class:`${r.kind}-row`},...h.map(_=>_.section)),f);let G=new ResizeObserver(L);G.observe(c),window.addEventListener("resize",L),window.addEventListener("beforeprint",I),window.addEventListener("afterprint",L),window.addEventListener("keydown",B,!0),window.addEventListener(Fn,E),A(e.dark),C(a);let W=_=>{d.take(_),$=_.serial;for(let U of h)U.redraw();l.acknowledge(),O();let j=d.aloud();j&&v(j)},V=ct(c,_=>W(_[r.kind])),ce=mn(c,_=>{({shown:S}=_),i=_.fixed??!1,c.classList.toggle("is-fixed",i),c.classList.toggle("is-covered",_.covered.length>0);for(let j of h){let U=j.section.dataset.plot??"",H=_.covered.includes(U),{guess:q=null}=j;j.section.classList.toggle("covered",H&&!q),q?.take(H,_.drawn?.[U]??null)}C(a)});return{element:c,changes:{scene:W,newest_serial(_){b=_,O()},stage:C,dark:A},destroy(){G.disconnect(),V(),ce(),l.stop(),clearTimeout(N),clearTimeout(y),window.removeEventListener("resize",L),window.removeEventListener("beforeprint",I),window.removeEventListener("afterprint",L),window.removeEventListener("keydown",B,!0),window.removeEventListener(Fn,E)}}}function fr(e,t,r,o,n,a){let{values:i,error:s,limit:l}=e.measured[o],[f,c]=[r*t,(r+1)*t],u={values:i.slice(f,c),error:s.slice(f,c),limit:l.slice(f,c)};for(let[d,h]of n){let{place:w}=a.find(x=>x.name===d);u.values[w]=h,u.limit[w]=0}return u}var jn=(e,t,r)=>e.truth.subarray(r*t,(r+1)*t);var[Nc,cr,_e,ur,Ec,Dr]=[0,1,3,5,6,7],mt=({mask:e,inputs:t},r)=>!!e[r]&&!Number.isNaN(t.values[r]),je=({answer:e},t,r)=>e?.quantiles[t*Dr+r]??Number.NaN;function Gi(e,t){let r=Object.fromEntries(e.columns.map(s=>[s,new Float32Array(e.size).fill(Number.NaN)])),{truth:o,inputs:n}=t,a=new Uint8Array(e.size),i=new Uint8Array(e.size);for(let s=0;s<e.size;s++){let l=e.start+s,[f,c]=[n.values[l],n.error[l]],u=mt(t,l),d=u&&!!n.limit[l];a[s]=u&&!d?1:0,i[s]=a[s]&&c>0?1:0,r.truth[s]=o[l],r.implied&&t.implied&&(r.implied[s]=t.implied[l]),a[s]&&!i[s]&&(r.exact[s]=f),a[s]||(r.median[s]=je(t,l,_e)),r.low[s]=a[s]?f:je(t,l,cr),r.high[s]=a[s]?f:je(t,l,ur),d&&r.limit&&(r.limit[s]=f),i[s]&&r.measured&&(r.measured[s]=f,r.from[s]=f-c,r.to[s]=f+c)}return e.extent!==null&&!a.every(Boolean)&&Sg(e,t,r,a,i),r}function Sg(e,t,r,o,n){let a=[...o.keys()].filter(s=>!o[s]),i=(s,l)=>je(t,e.start+s,l);for(let s=0;s<e.size;s++){if(!n[s]||s&&n[s-1])continue;let l=s;for(;l<e.size&&n[l];)l++;let f=a.filter(u=>u<s).at(-1),c=a.find(u=>u>=l);for(let[u,d]of[["low",cr],["high",ur]]){let h=l-s<=5?d:_e;for(let w=s;w<l;w++)if(f===void 0||c===void 0)r[u][w]=i(f??c??w,h);else{let x=(w-f)/(c-f);r[u][w]=(1-x)*i(f,h)+x*i(c,h)}}}}var Og=1e9,Lg=1,Ac={log_ssfr:Tc,half_mass_age:e=>e.observedAt-$c(e),half_mass_time:$c,recent_fraction:({history:e,observedAt:t})=>1-Sc(e.until(t-Lg),e.until(t)),formed_fraction:({history:e,observedAt:t})=>Sc(e.until(t),e.whole),fuv_dimming:e=>{let{dust:t,history:r,observedAt:o}=e,n=e.vector("sed")[t.place]+t.of_one_jy;return Tc(e)>=t.quiescent?2.5*(r.rateAt(o)+t.of_one_sun_a_year-n):Number.NaN}};function Tc({history:e,observedAt:t,scalar:r}){return e.rateAt(t)-r("log_stellar_mass")}function $c({history:e,observedAt:t}){return e.timeOf(e.until(t)/2)}var Sc=(e,t)=>t>0?e/t:Number.NaN;function Oc(e,t,r){let{rows:o}=e.about.table,n=o.find(l=>!l.is_vector),a=l=>{let f=h=>l(n.start+n.names.indexOf(h)),c=h=>{let w=o.find(x=>x.name===h);return Float64Array.from({length:w.size},(x,N)=>l(w.start+N))},u=o.find(h=>h.name==="sfh").axis,d=Vi(u,c("sfh"));return{scalar:f,vector:c,observedAt:r(f("redshift")),history:d,dust:e.dust}},i=a(l=>je(t,l,_e)),s=a(l=>t.truth[l]);return e.derived.map(({name:l,needs:f})=>({of_medians:Ac[l](i),truth:Ac[l](s),seen:f.every(([c,u])=>{for(let d=c;d<u;d++)if(!mt(t,d)||t.inputs.limit[d])return!1;return!0})}))}function Vi(e,t){let r=Array.from(t,a=>10**a*Og),o=[0];for(let a=1;a<e.length;a++)o.push(o[a-1]+(e[a]-e[a-1])*(r[a]+r[a-1])/2);let n=a=>{let i=Math.min(Math.max(a,e[0]),e[e.length-1]),s=0;for(;s<e.length-2&&e[s+1]<i;)s++;return{before:s,part:(i-e[s])/(e[s+1]-e[s])}};return{whole:o[o.length-1],rateAt(a){if(!Number.isFinite(a))return Number.NaN;let{before:i,part:s}=n(a);return t[i]*(1-s)+t[i+1]*s},until(a){if(!Number.isFinite(a))return Number.NaN;let{before:i,part:s}=n(a),[l,f]=[r[i],r[i+1]];return o[i]+(e[i+1]-e[i])*s*(l+(f-l)*s/2)},timeOf(a){if(!Number.isFinite(a))return Number.NaN;let i=0;for(;i<e.length-2&&o[i+1]<=a;)i++;let s=a-o[i],l=(r[i+1]-r[i])/(e[i+1]-e[i]),f=r[i]+Math.sqrt(Math.max(r[i]**2+2*l*s,0));return e[i]+(f>0?2*s/f:0)}}}function Lc(e,t,r){let{edge:o,width:n,firsts:a,steps:i,counts:s,weights:l}=e,f=new Float64Array(a.length).fill(Number.NaN);if(!(r>0))return f;let c=Float64Array.from(t,g=>Number.isFinite(g)?10**g:0),u=Float64Array.from(t,g=>Number.isFinite(g)?1:0);Rg(e,c,r);let[d,h]=[c,u].map(g=>Pg(g,o,n)),w=qi(e.distance.log_redshift,e.distance.modulus,Math.log(r)),x=Math.log1p(r),N=0;for(let g=0;g<a.length;g++){let[v,E]=[0,0],[y,$]=[d(a[g]-x),h(a[g]-x)];for(let b=1;b<=s[g];b++,N++){let O=a[g]+b*i[g]-x,[L,I]=[d(O),h(O)];v+=l[N]*(L-y),E+=l[N]*(I-$),[y,$]=[L,I]}E>=.99&&(f[g]=Math.min(-2.5*Math.log10(v/E/3631)+w,32))}return f}function Rc({firsts:e,steps:t,counts:r},o){let n=Math.log1p(o);return[Math.min(...e)-n,Math.max(...e.map((a,i)=>a+r[i]*t[i]))-n]}function Rg({hydrogen:e},t,r){let{bins:o,transmission:n}=e,{before:a,part:i}=Pc(e.redshift,r);for(let s=0;s<o;s++){let[l,f]=[n[a*o+s],n[(a+1)*o+s]];t[s]*=l+i*(f-l)}}function Pg(e,t,r){let o=new Float64Array(e.length+1);for(let n=0;n<e.length;n++)o[n+1]=o[n]+e[n]*r;return n=>{let a=Math.min(Math.max((n-t)/r,0),e.length),i=Math.min(Math.floor(a),e.length-1);return o[i]+(a-i)*(o[i+1]-o[i])}}function Pc(e,t){let[r,o]=[0,e.length-1];for(;o-r>1;){let n=r+o>>1;e[n]<=t?r=n:o=n}return{before:r,part:Math.min(Math.max((t-e[r])/(e[r+1]-e[r]),0),1)}}function qi(e,t,r){let{before:o,part:n}=Pc(e,r);return t[o]+n*(t[o+1]-t[o])}var Ic=.005,[Dc,Bc,Cg]=["seen","predicted","partly seen"];function Fc(e,t,r){let{rows:o,size:n}=e.about.table,a=A=>o.find(B=>B.name===A),i=o.find(A=>!A.is_vector),s=A=>{let B=i.names.indexOf(A);return B<0?-1:i.start+B},[l,f]=["redshift","log_stellar_mass"].map(s),[c,u,d,h]=[0,1,2,3].map(()=>new Float64Array(n).fill(Number.NaN)),w=new Uint8Array(n);for(let A=0;A<n;A++)w[A]=mt(t,A)&&!t.inputs.limit[A]?1:0,c[A]=w[A]?t.inputs.values[A]:je(t,A,_e),u[A]=w[A]?t.inputs.error[A]:0;let{camera:x,has_history:N}=e,[g,v]=[a("sed"),a("sfh")],E=x&&l>=0&&g?x.places:[],y=A=>c.subarray(A.start,A.start+A.size),$=new Uint8Array(0),b=new Uint8Array(0);if(E.length&&x&&g){let A=Lc(x,y(g),c[l]);E.forEach((W,V)=>{d[W]=A[V]});let[B,G]=Rc(x,c[l]);$=Cc(g,w,W=>Math.log(W)>=B&&Math.log(W)<=G)}if(N&&l>=0&&v){let A=r(c[l]),B=A>=v.axis[0]&&A<=v.axis[v.size-1];d[f]=B?Math.log10(Vi(v.axis,y(v)).until(A)):Number.NaN,b=Cc(v,w,G=>G<=A)}let O=A=>w[l]===1&&A.every(Boolean),L=A=>w[A]===1&&u[A]===0&&O(A===f?b:$);for(let A of[...E,...N?[f]:[]])Number.isFinite(d[A])&&!L(A)&&(h[A]=d[A]);let I={values:c,seen:w,error:u,implied:d,news:h};if(!t.answer)return{parts:I,sentence:""};let C=[_g(I,E,l,$),N?Bg(I,f,b):""].filter(Boolean).join("; ");return{parts:I,sentence:C?`${C[0].toUpperCase()}${C.slice(1)}.`:""}}var Cc=(e,t,r)=>Uint8Array.from(e.axis.flatMap((o,n)=>r(o)?[t[e.start+n]]:[])),Yi=({values:e,error:t,implied:r},o)=>t[o]>0?Number.NaN:r[o]-e[o];function _g(e,t,r,o){let n=t.filter(c=>Number.isFinite(e.news[c])),a=n.filter(c=>Number.isFinite(Yi(e,c))),[i,s]=[Br(o),Br([e.seen[r]])],l=`the ${i} spectrum at ${s===i?"":`the ${s} `}z ${e.values[r].toFixed(2)}`;if(a.length){let c=Br(a.map(h=>e.seen[h])),u=c===Dc?"those seen":c===Bc?"predicted":"those seen and predicted",d=a.map(h=>Yi(e,h));return`${l} gives magnitudes ${Ig(d,u)}`}if(!n.length)return"";let f=n.filter(c=>Math.abs(e.implied[c]-e.values[c])<=e.error[c]);return`${l} lies within 1σ of ${f.length} of ${n.length} measured magnitudes`}function Ig(e,t){let[r,o,n]=[16,50,84].map(i=>Dg(e,i)),a=(i,s)=>e.length>1?` (${_c(i)} to ${_c(s)})`:"";return Math.abs(o)<Ic?`as bright as ${t}${a(r,n)}`:o>0?`${o.toFixed(2)} fainter${a(r,n)} than ${t}`:`${(-o).toFixed(2)} brighter${a(-n,-r)} than ${t}`}var _c=e=>Number(e.toFixed(2))===0?e.toFixed(2).replace("-",""):e.toFixed(2).replace("-","−");function Dg(e,t){let r=[...e].sort((i,s)=>i-s),o=(r.length-1)*t/100,n=Math.floor(o),a=Math.min(n+1,r.length-1);return r[n]+(o-n)*(r[a]-r[n])}function Bg(e,t,r){if(!Number.isFinite(e.news[t]))return"";let o=Yi(e,t),[n,a]=[Br(r),Br([e.seen[t]])],i=a===n?"the stellar mass":`the ${a} stellar mass`;return Math.abs(o)<Ic?`the ${n} history forms ${i}`:`the ${n} history forms ${Math.abs(o).toFixed(2)} dex ${o>0?"more":"less"} than ${i}`}function Br(e){let t=Array.from(e,Boolean);return t.every(Boolean)?Dc:t.some(Boolean)?Cg:Bc}function zc(e){let t=1/(1+Math.abs(e)/2),o=[...[-1.26551223,1.00002368,.37409196,.09678418,-.18628806,.27886807,-1.13520398,1.48851587,-.82215223],.17087277].reduceRight((a,i)=>i+t*a,0),n=t*Math.exp(o-e*e);return e>=0?n:2-n}var Uc=161,Fg=.001,zg=[-5,-4,...Array.from({length:25},(e,t)=>t/4-3),4,5],Ug=5,Wg=.05,jg=.6,Hg=[.16,.5,.84],Gg=Math.sqrt(2*Math.PI),Ki=({weights:e,means:t,sigmas:r},o)=>e.reduce((n,a,i)=>n+a*zc((t[i]-o)/(r[i]*Math.SQRT2))/2,0);function Wc(e){let t=Ki(e,e.low);return{from:t,held:Ki(e,e.high)-t}}function Hn(e,t){let{from:r,held:o}=Wc(e);return Float64Array.from(t,n=>Math.min(Math.max((Ki(e,n)-r)/o,0),1))}function Zi(e,t){let{weights:r,means:o,sigmas:n,low:a,high:i}=e,{held:s}=Wc(e);return Float64Array.from(t,l=>{if(l<a||l>i)return 0;let f=0;for(let c=0;c<r.length;c++){let u=(l-o[c])/n[c];f+=r[c]/n[c]*Math.exp(-u*u/2)}return f/Gg/s})}function Gn(e){let[{low:t,high:r}]=e,o=(r-t)/(Uc-1),n=Array.from({length:Uc},(a,i)=>t+i*o);for(let{weights:a,means:i,sigmas:s}of e)for(let l=0;l<a.length;l++)s[l]<Ug*o&&a[l]>Fg&&n.push(...zg.map(f=>i[l]+f*s[l]));return jc(n.map(a=>Math.min(Math.max(a,t),r)))}var jc=e=>Float64Array.from(new Set(e)).sort();function Hc(e,t){let r=jc([...Gn([e]),Math.min(Math.max(t,e.low),e.high)]),o=Hn(e,r),n=Math.max(t-e.high,e.low-t,0);for(let a=1;a<r.length;a++){let[i,s]=r[a]<=t?[o[a-1],o[a]]:[1-o[a-1],1-o[a]];n+=(i*i+i*s+s*s)/3*(r[a]-r[a-1])}return n}function Gc(e){let t=Gn([e]),r=Vg(Zi(e,t));if(!r.length)return[];let o=Hn(e,t),n=[0,...r.map(s=>o[s]),1],i=n.slice(1).map((s,l)=>({low:n[l],share:s-n[l]})).filter(s=>s.share>=Wg);return i.length<2?[]:i.map(({low:s,share:l})=>{let[f,c,u]=Hg.map(d=>qg(t,o,s+l*d));return[c,l,(u-f)/2]})}function Vg(e){let t=e.length,r=a=>(a===0||e[a]>e[a-1])&&(a===t-1||e[a]>=e[a+1]),o=[],n=[];for(let a=0;a<t;a++){if(!r(a))continue;let i=!1;for(;o.length;){let s=o[o.length-1],l=s;for(let f=s;f<a;f++)e[f]<e[l]&&(l=f);if(e[l]<=jg*Math.min(e[s],e[a])){n.push(l);break}if(i=e[a]<=e[s],i)break;o.pop(),n.pop()}i||o.push(a)}return n}function qg(e,t,r){let o=Math.max(t.findIndex(a=>a>=r),1),n=t[o]-t[o-1];return n>0?e[o-1]+(r-t[o-1])/n*(e[o]-e[o-1]):e[o]}var Yg="shown";function Vc(e,t){let{parts:r,sentence:o}=Fc(e,t.now,a=>Qi(e,a)),n={...t,now:{...t.now,implied:r.news}};return{vectors:{...Kg(e,n),agreement:o},densities:Zg(e,n),derived:Oc(e,t.now,a=>Qi(e,a)),place:t.now.answer?.place??null,seen:kl(t.snapshot.mask)}}function Kg(e,{snapshot:t,serial:r,name:o,now:n,pins:a}){let s=e.vectors.panels.flatMap(u=>u.rows.map(d=>d.name)).map(u=>e.about.table.rows.find(d=>d.name===u)).filter(u=>u!==void 0),l=s.flatMap(u=>Object.values(Gi(u,n)));for(let u of a)for(let d of s){let h=Gi(d,u);h.median.forEach((w,x)=>{Number.isNaN(w)&&(h.median[x]=h.exact[x])}),l.push(...e.vectors.pin_columns.map(w=>h[w]))}let f=Jg(e,t,n),c=Number.isFinite(f.value);return{serial:r,row:o,numbers:qc(l),pin_masks:t.pins.map(u=>St(e.about.table,u)),reference:t.reference,hidden:Object.fromEntries(s.filter(u=>u.extent).map(u=>[u.name,$t(u,t.mask,!0)])),frame:t.frame,time:t.time,sfr:t.sfr,stretch:c?1+f.value:0,redshift_of:f.whose,observed_at:c?Qi(e,f.value):Number.NaN,edited:t.edits.map(([u])=>u),truth:t.truth,agreement:"",filters:e.filters}}function Zg(e,{snapshot:t,serial:r,name:o,now:n,pins:a}){let{scalars:i}=e.about,s=[n,...a].map(u=>u.answer).filter(u=>u!==null),l=i.map(u=>s.length?Gn(s.map(d=>d.densities[u])):[]),f=s.flatMap(u=>i.map((d,h)=>Zi(u.densities[d],l[h]))),c=s.length?[n,...a.filter(u=>u.answer)]:[n];return{serial:r,row:o,numbers:qc([...l,...f]),points:l.map(u=>u.length),scalars:c.map((u,d)=>i.map(h=>Qg(e,t,u,h,d===0)))}}function Qg(e,t,r,o,n){let a=Fr(e,o),i=mt(r,a),s=r.truth[a],l=r.answer?.densities[o],f=n&&!i&&l!==void 0,[c,u,d,h,w]=[Nc,cr,_e,ur,Ec].map(x=>je(r,a,x));return{lowest:c,low:u,median:d,high:h,highest:w,truth:s,seen:i,percentile:f&&Number.isFinite(s)?100*Hn(l,[s])[0]:Number.NaN,crps:f&&Number.isFinite(s)?Hc(l,s):Number.NaN,peaks:f?Gc(l):[],value:i?r.inputs.values[a]:Number.NaN,edited:t.edits.some(([x])=>x===o),implied:r.implied?.[a]??Number.NaN}}function Fr({about:e},t){let r=e.table.rows.find(o=>!o.is_vector);return r.start+r.names.indexOf(t)}function Jg(e,t,r){if(!e.about.scalars.includes("redshift"))return{value:Number.NaN,whose:""};let o=Fr(e,"redshift"),n=t.edits.find(([a])=>a==="redshift");return n?{value:n[1],whose:"edited"}:Number.isFinite(r.truth[o])?{value:r.truth[o],whose:"own"}:{value:je(r,o,_e),whose:mt(r,o)?"own":"predicted"}}function Qi({ages:e},t){return Number.isFinite(t)?qi(e.redshift,e.age,t):Number.NaN}function qc(e){let t=new Float32Array(e.reduce((o,n)=>o+n.length,0)),r=0;for(let o of e)t.set(o,r),r+=o.length;return t}var Yc=(e,t)=>t.truth===Yg?e:new Float32Array(e.length).fill(Number.NaN);function Kc(e,{table:t,scalars:r}){let o=t.rows.find(s=>!s.is_vector)?.start??0,n=Object.fromEntries(r.map((s,l)=>[s,Xg(e,o+l)]));if(!e[0]?.place)return n;let[a,i]=[0,1].map(s=>Float32Array.from(e,l=>l.place?.[s]??Number.NaN));return{...n,map_x:a,map_y:i}}var Xg=(e,t)=>Float32Array.from(e,r=>r.quantiles[t*Dr+_e]);var e0=300;function Zc(e,t,r){let o=null,n=new Map,a=0,i=!1;function s({drawing:u,galaxies:d,snapshot:h,name:w},x){let{row:N,noise:g,edits:v}=h;return{key:JSON.stringify([w,u.filters.names,g,v,[...x].join("")]),inputs:fr(d,u.about.table.size,N,g,v,u.editable)}}function l(u){let{drawing:d,galaxies:h,snapshot:w}=u,x=Yc(jn(h,d.about.table.size,w.row),w),[N,...g]=[w.mask,...w.pins].map(v=>{let{key:E,inputs:y}=s(u,v);return{truth:x,inputs:y,mask:v,answer:n.get(E)??null}});return Vc(d,{snapshot:w,serial:u.serial,name:u.name,now:N,pins:g})}async function f(u,d){for(let h of[d.snapshot.mask,...d.snapshot.pins]){let{key:w,inputs:x}=s(d,h);if(n.has(w))continue;let[N]=await u([{inputs:x,mask:h}],d.drawing.about);n.set(w,N),n.size>e0&&n.delete(n.keys().next().value)}}async function c(){if(a++,!i){i=!0;try{for(let u=-1;u!==a;){u=a;let d=e();o&&await f(o,d),t(l(d),d.snapshot)}}catch(u){r(u)}finally{i=!1}}}return{follow:c,first:()=>l(e()),begin(u){return o=u,c()},async beginQuietly(u){await f(u,e()),o=u},get ask(){return o},inputs(){let u=e();return s(u,u.snapshot.mask).inputs}}}var Qc=`:host {
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
`;var zr=`.plots {
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
`;function Ee(e,t,r,o=()=>{}){let n=P("div",{class:"part"}),a=n.attachShadow({mode:"open"});a.append(...r.map(f=>P("style",{},f)));let i={...t},s=f=>{for(let[c,u]of Object.entries(f))i[c]=u,l.changes?.[c]?.(u)},l=e(i,{send:o,set:(f,c)=>s({[f]:c})});return a.append(l.element),{element:n,set:s,view:l}}var n0=.01,o0=.1,i0=100,Jc=10,a0=12,Xc=4,[eu,tu,ru]=[" alone"," measured","questions"];async function nu(e,t,r,o,n){let{ood:a}=e,[i,s,l,f]=[0,"",0,""];for(let{hidden:d,names:h,end:w}of l0(e,o)){if(await new Promise(N=>setTimeout(N)),!n())return null;let[x]=await t([{inputs:r,mask:o.map((N,g)=>d[g]?0:N)}],e.about);for(let N of h){let g=iu(e,N).filter(b=>d[b]),v=g.some(b=>r.error[b]>0),E=N+w,y=v&&a.rare[E+tu]||a.rare[E];if(v&&(f=tu),!y?.length)continue;l++;let $=u0(f0(a,x.quantiles,r,g),y,a.rarities);$<i&&([i,s]=[$,N])}}let c=(a.rare[ru+f]??a.rare[ru]??[1])[0],u=Math.min(d0(i,l,c)/-2,Jc);for(let{name:d,beyond:h}of c0(e,r,o))h>u&&h>=1&&([u,s]=[Math.min(h,Jc),d]);return{score:u,variable:s}}function ou({ood:e,about:t},r,o){if(!(r>=e.warn))return"";let n=t.table.rows.find(s=>s.name===o||s.names.includes(o)),a=n.is_vector?n.label:n.labels[n.names.indexOf(o)],i=n.name==="photometry"?"photometry in other surveys' filters":a;return/[a-z]/.test(i[1]??"")&&(i=i[0].toLowerCase()+i.slice(1)),`Take care, more unusual than 99% of the training galaxies: its ${i} surprises the model as ${s0(r)} of theirs does`}function s0(e){if(2*e>Xc)return`fewer than 1 in ${(10**Xc).toLocaleString("en")}`;let t=10**(2*e),r=10**Math.floor(Math.log10(t));return`1 in ${(Math.round(t/r)*r).toLocaleString("en")}`}function*l0({about:e,ood:t},r){let{rows:o,size:n}=e.table;for(let i of[1,0]){let s=new Uint8Array(n),l=[];for(let f of o){if(!f.is_vector)continue;let c=!1;for(let u=0;u<f.size;u++)(f.size<=f.patch?u:Math.floor(u/f.patch))%2!==i||!r[f.start+u]||(s[f.start+u]=1,c=!0);c&&l.push(f.name)}l.length&&(yield{hidden:s,names:l,end:""})}for(let i of o){if(!i.is_vector||i.extent!==null||!(i.name+eu in t.rare))continue;let s=Array.from({length:i.size},(f,c)=>i.start+c).filter(f=>r[f]);if(s.length<2)continue;let l=Math.min(s.length,a0);for(let f=0;f<l;f++){let c=new Uint8Array(n);s.forEach((u,d)=>{d%l===f&&(c[u]=1)}),yield{hidden:c,names:[i.name],end:eu}}}let a=o.find(i=>!i.is_vector);for(let[i,s]of a.names.entries()){let l=a.start+i;if(!r[l])continue;let f=new Uint8Array(n);f[l]=1,yield{hidden:f,names:[s],end:""}}}function iu({about:e},t){for(let r of e.table.rows){if(r.is_vector&&r.name===t)return Array.from({length:r.size},(o,n)=>r.start+n);if(!r.is_vector&&r.names.includes(t))return[r.start+r.names.indexOf(t)]}return[]}function f0({spread:e},t,{values:r,error:o,limit:n},a){let[i,s]=[0,0];for(let l of a){let f=r[l];if(Number.isNaN(f))continue;s++;let[c,u,d]=[cr,_e,ur].map(x=>t[l*Dr+x]),h=Math.max(f>u?d-u:u-c,n0*e[l]),w=n[l]?Math.max(f-u,0):Math.abs(f-u);i+=Math.min(w/Math.hypot(h,o[l]),i0)**2}return Math.sqrt(i/Math.max(s,1))}function c0(e,{values:t,error:r,limit:o},n){let{about:a,ood:i}=e;return a.table.rows.flatMap(l=>l.is_vector?[l.name]:l.names).map(l=>{let f=0;for(let c of iu(e,l)){if(!n[c]||o[c]||Number.isNaN(t[c]))continue;let u=Math.max(t[c]-i.high[c],i.low[c]-t[c]);f=Math.max(f,u/Math.hypot(o0*i.spread[c],r[c]))}return{name:l,beyond:f}})}function u0(e,t,r){let o=r.slice(0,t.length).map(Math.log10),n=[];t.forEach((f,c)=>{n.push(Math.max(f+1e-9*c,n[c-1]??-1/0))});let a=n.length-1,i=f=>(o[f+1]-o[f])/Math.max(n[f+1]-n[f],1e-6);if(e>n[a])return Math.min(o[a]+i(a-1)*(e-n[a]),0);if(e<n[0])return Math.min(o[0]+i(0)*(e-n[0]),0);let s=Math.min(Math.max(n.findIndex(f=>f>=e)-1,0),a-1),l=n[s+1]>n[s]?(e-n[s])/(n[s+1]-n[s]):0;return Math.min(o[s]+l*(o[s+1]-o[s]),0)}function d0(e,t,r){let o=Math.log10(Math.max(t,1))*r,n=e+o;return n<-2?n:Math.log10(-Math.expm1(10**o*Math.log1p(-Math.min(10**e,1-1e-12))))}var p0=400;function au(e,t,r){let o=P("p",{class:"warning",role:"status","aria-live":"polite"}),[n,a]=[0,r.now.row],i;async function s(){let{ask:f}=t;if(!f||!Object.keys(e.ood.rare).length)return;let c=n,u=await nu(e,f,t.inputs(),r.now.mask,()=>c===n);u&&(o.textContent=ou(e,u.score,u.variable)),u&&(o.title=o.textContent??"")}let l=()=>{n++,clearTimeout(i),i=setTimeout(()=>s().catch(()=>{}),p0),r.now.row!==a&&(o.textContent=""),a=r.now.row};return r.follow(l),{element:o,begin:l}}var su=[zr,ac,Ll];function lu(e,t,r,o,n){let a=0,i=()=>{},s=()=>{},l=()=>{},c=Zc(()=>({drawing:e,galaxies:t,snapshot:o.drawn,name:t.rows[o.drawn.row],serial:a++}),E,n),u=c.first(),d={newest_serial:0,colours:r,stage:"",dark:!1},h=Ee(Hi,{spec:e.vectors,scene:u.vectors,...d},su,o.receive),w=Ee(Hi,{spec:e.densities,scene:u.densities,...d},su,o.receive),x={panels:e.densities.panels,scalars:u.densities.scalars[0],colours:r,dark:!1},N=Ee(ic,x,[Yl]),g={spec:e.derived_spec,numbers:u.derived,colours:r,dark:!1},v=Ee(ql,g,[Qc,Rl]);function E(b,O){h.set({scene:b.vectors}),w.set({scene:b.densities}),N.set({scalars:b.densities.scalars[0]}),v.set({numbers:b.derived}),i(b.place),s(b.densities.scalars[0]),l(O)}o.follow(c.follow);let y=au(e,c,o),$=P("style");return h.element.shadowRoot?.append($),{headline:N.element,derived:v.element,vectors:h.element,densities:w.element,async begin(b){await c.begin(b),y.begin()},warning:y.element,followPlace(b){i=b},scalars:()=>c.first().densities.scalars[0],followScalars(b){s=b},followDrawn(b){l=b},only(b){$.textContent=b?`section:not([data-plot="${b}"]) { display: none }`:""},destroy(){for(let b of[h,w,N,v])b.view.destroy?.()},dark(b){for(let O of[h,w])O.set({dark:b});N.set({dark:b}),v.set({dark:b})}}}var h0=50,dr=(e,{diverging:t})=>t?e.diverging:e.palette;function fu({values:e,low:t,high:r,title:o},n){return`${o} ${se(e[n],Lt((r-t)/h0))}`}function cu(e,t,r){if(!t)return[r.answer,r.hidden];let o=dr(e,t),n=o[o.length>>1];return t.own?[n,r.hidden]:[r.answer,n]}function uu(e,t,r,o,n){let{low:a,high:i,title:s}=r,l=dr(t,r),f=o.right+12,c=o.top+18,u=o.bottom-c;l.forEach((w,x)=>{e.fillStyle=w,e.fillRect(f,c+u*(1-(x+1)/l.length),10,u/l.length+.6)});let d=ge(a,i,c+u,c);e.textBaseline="middle",e.textAlign="left",e.fillStyle=n.soft;for(let w of Ke(a,i,5))e.fillText(Me(w),f+14,d(w));let h=e.measureText(s).width;e.globalAlpha=.85,e.fillStyle=n.ground,e.fillRect(f+50-h-4,o.top-4,h+8,16),e.globalAlpha=1,e.fillStyle=n.soft,e.textAlign="right",e.fillText(s,f+50,o.top+4)}var pu=5e3,m0=[2e4,8e4],Vn=e=>"drawImage"in e;function hu(e,t,r,o,n,{values:a,low:i,high:s,...l},f,c){let u=dr(t,{values:a,low:i,high:s,...l}),d=Uint32Array.from([...u,c.hidden],wu),h=u.length,w=u.length/(s-i),x=gu(e,f,r.x.length);for(let N of[!1,!0])for(let g=o;g<n;g++){let v=a[g];if(Number.isNaN(v)===N)continue;let E=N?Math.min(Math.max(Math.floor((v-i)*w),0),h-1):h;x.set(r.x[g],r.y[g],d[E])}x.draw()}function mu(e,t,r,o,n,a){let[i,s]=[gu(e,a,t.x.length),wu(n)];for(let l=0;l<r.length;l++)r[l]&o&&i.set(t.x[l],t.y[l],s);i.draw()}function gu(e,{frame:t,x:r,y:o},n){let a=e,i=a.getTransform().a,s=Math.max(Math.round((t.right-t.left)*i),1),l=Math.max(Math.round((t.bottom-t.top)*i),1),f=new ImageData(s,l),c=new Uint32Array(f.data.buffer),[u,d]=m0,h=Math.round((n<=u?3:n<=d?2:1)*i),w=h>>1,[x,N]=[(r(0)-t.left)*i,(o(0)-t.top)*i],[g,v]=[(r(1)-r(0))*i,(o(1)-o(0))*i];function E(y,$,b){let O=Math.round(x+g*y)-w,L=Math.round(N+v*$)-w;if(!(O>-h&&O<s&&L>-h&&L<l))return;let[I,S]=[Math.min(O+h,s),Math.min(L+h,l)];for(let C=Math.max(L,0);C<S;C++)for(let A=Math.max(O,0);A<I;A++)b(C*s+A)}return{set:(y,$,b)=>E(y,$,O=>{c[O]=b}),draw(){let y=document.createElement("canvas");Object.assign(y,{width:s,height:l}),y.getContext("2d")?.putImageData(f,0,0),a.drawImage(y,t.left,t.top,s/i,l/i)}}}var du=new Map;function wu(e){let t=du.get(e);if(t===void 0){let r=e.length===4?[...e.slice(1)].map(i=>i+i).join(""):e.slice(1,7),[o,n,a]=[0,2,4].map(i=>Number.parseInt(r.slice(i,i+2),16));t=(255<<24|a<<16|n<<8|o)>>>0,du.set(e,t)}return t}var zt={A:1,B:2},Ji=4,g0=1500,gt=["A","B"],Ut={A:"group_a",B:"group_b"};function pr(e,{marks:t=[]}){return t.some(r=>r&Ji)?{...e,x:e.x.map((r,o)=>t[o]&Ji?Number.NaN:r)}:e}function bu({marks:e=[],counts:t},r,o,n){let a=Uint8Array.from({length:n},(i,s)=>(e[s]??0)&~zt[r]);for(let i of o)a[i]|=zt[r];return{marks:a,counts:t}}function yu(e,t,r,{marks:o=[]},{frame:n,x:a,y:i},s){he(e,n,()=>{e.fillStyle=s.edge,e.globalAlpha=.5,e.beginPath(),o.forEach((l,f)=>{if(!(l&Ji))return;let[c,u]=[a(r.x[f]),i(r.y[f])];e.moveTo(c+.7*t.size,u),e.arc(c,u,.7*t.size,0,2*Math.PI)}),e.fill(),e.globalAlpha=1})}function vu(e,t,{marks:r=[]},o,n){let{frame:a,x:i,y:s}=o;he(e,a,()=>{for(let l of gt){let f=0;for(let c of r)c&zt[l]&&f++;if(f>g0&&Vn(e)){mu(e,t,r,zt[l],n[Ut[l]],o);continue}e.beginPath(),r.forEach((c,u)=>{if(!(c&zt[l]))return;let[d,h]=[i(t.x[u]),s(t.y[u])];Number.isNaN(d)||Number.isNaN(h)||(l==="A"?(e.moveTo(d+3.6,h),e.arc(d,h,3.6,0,2*Math.PI)):e.rect(d-4,h-4,8,8))});for(let[c,u]of[[3.4,n.ground],[1.6,n[Ut[l]]]])e.lineWidth=c,e.strokeStyle=u,e.stroke()}})}function xu(e,t){let r={chosen:null,last:"A"},o=gt.map(l=>{let f=P("button",{type:"button",class:`lasso-${l}`,"aria-pressed":"false","aria-label":`lasso group ${l}`,title:`draw around points: they are group ${l} then (Shift and drag does it, too; with Alt or Ctrl a box; by keyboard Shift and arrows, Enter)`},P("i"),l);return f.addEventListener("click",()=>s(r.chosen===l?null:l)),f}),n=P("button",{type:"button",title:"the groups as stacks, as a list, as files"},"stacks ›"),a=P("button",{type:"button","aria-label":"let the groups A and B go",title:"let A and B go"},"×");n.addEventListener("click",()=>e({act:"look"})),a.addEventListener("click",()=>e({act:"clear"}));let i=P("div",{class:"groups",role:"group","aria-label":"groups"},"lasso",...o,n,a);function s(l){r.chosen=l,r.last=l??r.last,o.forEach((f,c)=>{f.setAttribute("aria-pressed",String(gt[c]===l))}),t()}return{bar:i,choose:s,get isChosen(){return r.chosen!==null},get letter(){return r.last},show({counts:l={A:0,B:0}}){o.forEach((f,c)=>{let u=l[gt[c]];f.replaceChildren(P("i"),u?`${gt[c]} ${u}`:gt[c])});for(let f of[n,a])f.hidden=!l.A&&!l.B}}}function w0(e,t,r){let o=!1;for(let n=0,a=r.length-1;n<r.length;a=n++){let[i,s]=r[n],[l,f]=r[a];s>t!=f>t&&e<(l-i)*(t-s)/(f-s)+i&&(o=!o)}return o}function Xi(e,t,r){let o=Math.min(...r.map(([i])=>i)),n=Math.max(...r.map(([i])=>i)),a=[];for(let i=0;i<e;i++){let[s,l]=t(i);s>=o&&s<=n&&w0(s,l,r)&&a.push(i)}return a}function hr([e,t],[r,o]){return[[e,t],[r,t],[r,o],[e,o]]}var b0=4,y0=2,ku=.02,Mu="http://www.w3.org/2000/svg",v0={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]};function Eu({canvas:e,shell:t,frame:r,colour:o,isChosen:n,take:a,click:i,leave:s,tell:l}){let f=document.createElementNS(Mu,"path"),c=document.createElementNS(Mu,"svg");c.setAttribute("class","lasso"),c.setAttribute("aria-hidden","true"),c.append(f),t.append(c);let u=null,d=null,h=g=>{let{left:v,right:E,top:y,bottom:$}=r(),[b,O]=Pe({canvas:e},g);return[Math.min(Math.max(b,v),E),Math.min(Math.max(O,y),$)]},w=(g,v=!0)=>{let E=g.map(([y,$])=>`${y.toFixed(1)} ${$.toFixed(1)}`).join("L");f.setAttribute("d",E&&`M${E}${v?"Z":""}`),f.setAttribute("stroke",o()),f.setAttribute("fill",v?o():"none")},x=()=>{let g=u!==null||d!==null;return[u,d]=[null,null],w([]),g};e.addEventListener("pointerdown",g=>{g.button!==0||!(g.shiftKey||n())||(x(),u={outline:[h(g)],hasMoved:!1,id:g.pointerId},e.setPointerCapture(g.pointerId),g.stopImmediatePropagation())}),e.addEventListener("pointermove",g=>{if(!u||g.pointerId!==u.id)return;let v=h(g),[E,y]=u.outline.at(-1);u.hasMoved||=Math.hypot(v[0]-u.outline[0][0],v[1]-u.outline[0][1])>b0,Math.hypot(v[0]-E,v[1]-y)>=y0&&u.outline.push(v),u.hasMoved&&w(Nu(g)?hr(u.outline[0],v):u.outline),g.stopImmediatePropagation()}),e.addEventListener("pointerup",g=>{if(!u||g.pointerId!==u.id)return;let{outline:v,hasMoved:E}=u;x(),E&&Nu(g)?a(hr(v[0],h(g))):E&&v.length>2?a(v):E||i(g),g.stopImmediatePropagation()}),e.addEventListener("pointercancel",x);let N=g=>{let v=v0[g.key];if(!v||!(g.shiftKey||n()||d?.from))return!1;let{left:E,right:y,top:$,bottom:b}=r();d??={at:[(E+y)/2,($+b)/2],from:null},g.shiftKey?d.from??=d.at:d.from=null;let[O,L]=d.at;return d.at=[Math.min(Math.max(O+v[0]*ku*(y-E),E),y),Math.min(Math.max(L+v[1]*ku*(b-$),$),b)],d.from?w(hr(d.from,d.at)):w(x0(d.at),!1),l(d.from&&hr(d.from,d.at)),!0};e.addEventListener("keydown",g=>{let v=d?.from;if(!N(g))if((g.key==="Enter"||g.key===" ")&&d&&v){let E=hr(v,d.at);x(),a(E)}else if(g.key==="Escape"&&(u||d))x(),l(null);else if(g.key==="Escape"&&n())s();else return;g.preventDefault(),g.stopImmediatePropagation()}),e.addEventListener("blur",x)}var Nu=e=>e.altKey||e.ctrlKey||e.metaKey,x0=([e,t])=>[[e-8,t],[e+8,t],[e,t],[e,t-8],[e,t+8]];var Au=6,ea=15,k0=26,M0=5,Tu="two masks side by side: the one before stays on the left, the one in force is on the right";function $u(e){let r=P("button",{type:"button",class:"beside","aria-pressed":"false","aria-label":Tu,title:Tu},"◫"),o=null,n=null,a=null,i=s=>{o=s,r.setAttribute("aria-pressed",String(o!==null))};return r.addEventListener("click",()=>{i(o?null:a??n),e()}),{button:r,get other(){return o},follow(s,l){[n,a]=[s,l],r.hidden=!s.stays||!s.x.length,o&&(r.hidden||o.x.length!==s.x.length)&&i(null)}}}function Su({frame:e,x:t,y:r}){let o=(e.right-e.left-Au)/2,n=e.top+ea,[[a,i],[s,l]]=[t.domain(),r.domain()],f=ge(s,l,n,e.bottom),c=u=>({frame:{...e,left:u,right:u+o,top:n},x:ge(a,i,u,u+o),y:f});return{other:{...c(e.left),isBeside:!0},now:c(e.right-o),apart:o+Au}}function ta(e,t,r,o){let n={...r,top:r.top-ea-2,bottom:r.top,right:r.right-k0};he(e,n,()=>{e.font=Ue,e.fillStyle=o.ink,e.textAlign="left",e.textBaseline="middle",e.fillText(t??"",r.left+1,r.top-ea/2)}),e.strokeStyle=o.edge,e.lineWidth=1,e.beginPath(),e.rect(r.left,r.top,r.right-r.left,r.bottom-r.top),e.stroke()}function Ou(e,t,r,{frame:o,x:n,y:a},i){let[s,l]=[n(t.x[r]),a(t.y[r])];Number.isNaN(s)||Number.isNaN(l)||he(e,o,()=>{e.strokeStyle=i.ink,e.lineWidth=1.6,e.beginPath(),e.arc(s,l,M0,0,2*Math.PI),e.stroke()})}var N0=Array.prototype,qn=N0.slice;function Lu(e,t){return e-t}function Ru(e){for(var t=0,r=e.length,o=e[r-1][1]*e[0][0]-e[r-1][0]*e[0][1];++t<r;)o+=e[t-1][1]*e[t][0]-e[t-1][0]*e[t][1];return o}var Ze=e=>()=>e;function Pu(e,t){for(var r=-1,o=t.length,n;++r<o;)if(n=E0(e,t[r]))return n;return 0}function E0(e,t){for(var r=t[0],o=t[1],n=-1,a=0,i=e.length,s=i-1;a<i;s=a++){var l=e[a],f=l[0],c=l[1],u=e[s],d=u[0],h=u[1];if(A0(l,u,t))return 0;c>o!=h>o&&r<(d-f)*(o-c)/(h-c)+f&&(n=-n)}return n}function A0(e,t,r){var o;return T0(e,t,r)&&$0(e[o=+(e[0]===t[0])],r[o],t[o])}function T0(e,t,r){return(t[0]-e[0])*(r[1]-e[1])===(r[0]-e[0])*(t[1]-e[1])}function $0(e,t,r){return e<=t&&t<=r||r<=t&&t<=e}function Cu(){}var tt=[[],[[[1,1.5],[.5,1]]],[[[1.5,1],[1,1.5]]],[[[1.5,1],[.5,1]]],[[[1,.5],[1.5,1]]],[[[1,1.5],[.5,1]],[[1,.5],[1.5,1]]],[[[1,.5],[1,1.5]]],[[[1,.5],[.5,1]]],[[[.5,1],[1,.5]]],[[[1,1.5],[1,.5]]],[[[.5,1],[1,.5]],[[1.5,1],[1,1.5]]],[[[1.5,1],[1,.5]]],[[[.5,1],[1.5,1]]],[[[1,1.5],[1.5,1]]],[[[.5,1],[1,1.5]]],[]];function na(){var e=1,t=1,r=En,o=l;function n(f){var c=r(f);if(Array.isArray(c))c=c.slice().sort(Lu);else{let u=kn(f,S0);for(c=Re(...Nn(u[0],u[1],c),c);c[c.length-1]>=u[1];)c.pop();for(;c[1]<u[0];)c.shift()}return c.map(u=>a(f,u))}function a(f,c){let u=c==null?NaN:+c;if(isNaN(u))throw new Error(`invalid value: ${c}`);var d=[],h=[];return i(f,u,function(w){o(w,f,u),Ru(w)>0?d.push([w]):h.push(w)}),h.forEach(function(w){for(var x=0,N=d.length,g;x<N;++x)if(Pu((g=d[x])[0],w)!==-1){g.push(w);return}}),{type:"MultiPolygon",value:c,coordinates:d}}function i(f,c,u){var d=new Array,h=new Array,w,x,N,g,v,E;for(w=x=-1,g=Wt(f[0],c),tt[g<<1].forEach(y);++w<e-1;)N=g,g=Wt(f[w+1],c),tt[N|g<<1].forEach(y);for(tt[g<<0].forEach(y);++x<t-1;){for(w=-1,g=Wt(f[x*e+e],c),v=Wt(f[x*e],c),tt[g<<1|v<<2].forEach(y);++w<e-1;)N=g,g=Wt(f[x*e+e+w+1],c),E=v,v=Wt(f[x*e+w+1],c),tt[N|g<<1|v<<2|E<<3].forEach(y);tt[g|v<<3].forEach(y)}for(w=-1,v=f[x*e]>=c,tt[v<<2].forEach(y);++w<e-1;)E=v,v=Wt(f[x*e+w+1],c),tt[v<<2|E<<3].forEach(y);tt[v<<3].forEach(y);function y($){var b=[$[0][0]+w,$[0][1]+x],O=[$[1][0]+w,$[1][1]+x],L=s(b),I=s(O),S,C;(S=h[L])?(C=d[I])?(delete h[S.end],delete d[C.start],S===C?(S.ring.push(O),u(S.ring)):d[S.start]=h[C.end]={start:S.start,end:C.end,ring:S.ring.concat(C.ring)}):(delete h[S.end],S.ring.push(O),h[S.end=I]=S):(S=d[I])?(C=h[L])?(delete d[S.start],delete h[C.end],S===C?(S.ring.push(O),u(S.ring)):d[C.start]=h[S.end]={start:C.start,end:S.end,ring:C.ring.concat(S.ring)}):(delete d[S.start],S.ring.unshift(b),d[S.start=L]=S):d[L]=h[I]={start:L,end:I,ring:[b,O]}}}function s(f){return f[0]*2+f[1]*(e+1)*4}function l(f,c,u){f.forEach(function(d){var h=d[0],w=d[1],x=h|0,N=w|0,g=ra(c[N*e+x]);h>0&&h<e&&x===h&&(d[0]=_u(h,ra(c[N*e+x-1]),g,u)),w>0&&w<t&&N===w&&(d[1]=_u(w,ra(c[(N-1)*e+x]),g,u))})}return n.contour=a,n.size=function(f){if(!arguments.length)return[e,t];var c=Math.floor(f[0]),u=Math.floor(f[1]);if(!(c>=0&&u>=0))throw new Error("invalid size");return e=c,t=u,n},n.thresholds=function(f){return arguments.length?(r=typeof f=="function"?f:Array.isArray(f)?Ze(qn.call(f)):Ze(f),n):r},n.smooth=function(f){return arguments.length?(o=f?l:Cu,n):o===l},n}function S0(e){return isFinite(e)?e:NaN}function Wt(e,t){return e==null?!1:+e>=t}function ra(e){return e==null||isNaN(e=+e)?-1/0:e}function _u(e,t,r,o){let n=o-t,a=r-t,i=isFinite(n)||isFinite(a)?n/a:Math.sign(n)/Math.sign(a);return isNaN(i)?e:e+i-.5}function O0(e){return e[0]}function L0(e){return e[1]}function R0(){return 1}function oa(){var e=O0,t=L0,r=R0,o=960,n=500,a=20,i=2,s=a*3,l=o+s*2>>i,f=n+s*2>>i,c=Ze(20);function u(v){var E=new Float32Array(l*f),y=Math.pow(2,-i),$=-1;for(let B of v){var b=(e(B,++$,v)+s)*y,O=(t(B,$,v)+s)*y,L=+r(B,$,v);if(L&&b>=0&&b<l&&O>=0&&O<f){var I=Math.floor(b),S=Math.floor(O),C=b-I-.5,A=O-S-.5;E[I+S*l]+=(1-C)*(1-A)*L,E[I+1+S*l]+=C*(1-A)*L,E[I+1+(S+1)*l]+=C*A*L,E[I+(S+1)*l]+=(1-C)*A*L}}return hi({data:E,width:l,height:f},a*y),E}function d(v){var E=u(v),y=c(E),$=Math.pow(2,2*i);return Array.isArray(y)||(y=Re(Number.MIN_VALUE,Sr(E)/$,y)),na().size([l,f]).thresholds(y.map(b=>b*$))(E).map((b,O)=>(b.value=+y[O],h(b)))}d.contours=function(v){var E=u(v),y=na().size([l,f]),$=Math.pow(2,2*i),b=O=>{O=+O;var L=h(y.contour(E,O*$));return L.value=O,L};return Object.defineProperty(b,"max",{get:()=>Sr(E)/$}),b};function h(v){return v.coordinates.forEach(w),v}function w(v){v.forEach(x)}function x(v){v.forEach(N)}function N(v){v[0]=v[0]*Math.pow(2,i)-s,v[1]=v[1]*Math.pow(2,i)-s}function g(){return s=a*3,l=o+s*2>>i,f=n+s*2>>i,d}return d.x=function(v){return arguments.length?(e=typeof v=="function"?v:Ze(+v),d):e},d.y=function(v){return arguments.length?(t=typeof v=="function"?v:Ze(+v),d):t},d.weight=function(v){return arguments.length?(r=typeof v=="function"?v:Ze(+v),d):r},d.size=function(v){if(!arguments.length)return[o,n];var E=+v[0],y=+v[1];if(!(E>=0&&y>=0))throw new Error("invalid size");return o=E,n=y,g()},d.cellSize=function(v){if(!arguments.length)return 1<<i;if(!((v=+v)>=1))throw new Error("invalid cell size");return i=Math.floor(Math.log(v)/Math.LN2),g()},d.thresholds=function(v){return arguments.length?(c=typeof v=="function"?v:Array.isArray(v)?Ze(qn.call(v)):Ze(v),d):c},d.bandwidth=function(v){if(!arguments.length)return Math.sqrt(a*(a+1));if(!((v=+v)>=0))throw new Error("invalid bandwidth");return a=(Math.sqrt(4*v*v+1)-1)/2,g()},d}function ia(e){for(var t=-1,r=e.length,o=0,n=0,a,i=e[r-1],s,l=0;++t<r;)a=i,i=e[t],l+=s=a[0]*i[1]-i[0]*a[1],o+=(a[0]+i[0])*s,n+=(a[1]+i[1])*s;return l*=3,[o/l,n/l]}function Iu(e,t,r){return(t[0]-e[0])*(r[1]-e[1])-(t[1]-e[1])*(r[0]-e[0])}function P0(e,t){return e[0]-t[0]||e[1]-t[1]}function Du(e){let t=e.length,r=[0,1],o=2,n;for(n=2;n<t;++n){for(;o>1&&Iu(e[r[o-2]],e[r[o-1]],e[n])<=0;)--o;r[o++]=n}return r.slice(0,o)}function aa(e){if((r=e.length)<3)return null;var t,r,o=new Array(r),n=new Array(r);for(t=0;t<r;++t)o[t]=[+e[t][0],+e[t][1],t];for(o.sort(P0),t=0;t<r;++t)n[t]=[o[t][0],-o[t][1]];var a=Du(o),i=Du(n),s=i[0]===a[0],l=i[i.length-1]===a[a.length-1],f=[];for(t=a.length-1;t>=0;--t)f.push(e[o[a[t]][2]]);for(t=+s;t<i.length-l;++t)f.push(e[o[i[t]][2]]);return f}var mr=256,C0=7,_0=7,I0=50,D0=.001,B0=5;function Bu({x:e,y:t,ends:[r,o,n,a]}){let i=Array.from(e.keys()).filter(s=>!Number.isNaN(e[s]+t[s]));return i.length<I0?[]:oa().x(s=>(e[s]-r)/(o-r)*mr).y(s=>(t[s]-n)/(a-n)*mr).size([mr,mr]).bandwidth(C0).thresholds(_0)(i)}function Fu(e,t,{ends:[r,o,n,a]},{frame:i,x:s,y:l},f){he(e,i,()=>{e.setLineDash([]),t.forEach(({coordinates:c},u)=>{let d=.8+u/t.length;e.beginPath();for(let h of c.flat())h.forEach(([w,x],N)=>{let g=[s(r+w/mr*(o-r)),l(n+x/mr*(a-n))];N?e.lineTo(...g):e.moveTo(...g)});for(let[h,w,x]of[[f.ground,d+2,.6],[f.ink,d,.9]])Object.assign(e,{strokeStyle:h,lineWidth:w,globalAlpha:x}),e.stroke()}),e.globalAlpha=1})}function F0({x:e,y:t},r){let o=r.filter(f=>!Number.isNaN(e[f]+t[f]));if(o.length<B0)return null;let[[n,a],[i,s]]=[e,t].map(f=>{let c=Float32Array.from(o,d=>f[d]).sort(),u=Math.floor(D0*(c.length-1));return[c[u],c[c.length-1-u]]}),l=o.filter(f=>e[f]>=n&&e[f]<=a&&t[f]>=i&&t[f]<=s).map(f=>[e[f],t[f]]);return aa(l)}function zu(e,t,{marks:r=[]},{frame:o,x:n,y:a},i){for(let s of gt){let l=[];r.forEach((c,u)=>{c&zt[s]&&l.push(u)});let f=F0(t,l);f&&he(e,o,()=>{e.strokeStyle=e.fillStyle=i[Ut[s]],e.lineWidth=1.5,e.setLineDash([5,3]),e.beginPath(),f.forEach(([w,x],N)=>{N?e.lineTo(n(w),a(x)):e.moveTo(n(w),a(x))}),e.closePath(),e.stroke(),e.setLineDash([]);let[c,u]=ia(f),[d,h]=[n(c),a(u)];e.font=`600 ${Ae}`,e.textAlign="center",e.textBaseline="middle",e.globalAlpha=.85,e.fillStyle=i.ground,e.fillRect(d-9,h-9,18,18),e.globalAlpha=1,e.fillStyle=i[Ut[s]],e.fillText(s,d,h)})}}function Uu(e,{frame:t,x:r,y:o},n,a,i){e.strokeStyle=i.grid,e.fillStyle=i.soft,e.lineWidth=1,e.textBaseline="middle",e.textAlign="center",e.beginPath();for(let s of n)e.moveTo(r(s),t.top),e.lineTo(r(s),t.bottom),e.fillText(Me(s),r(s),t.bottom+11);e.textAlign="right";for(let s of a)e.moveTo(t.left,o(s)),e.lineTo(t.right,o(s)),e.fillText(Me(s),t.left-6,o(s));e.stroke()}var z0=4e3,wt=3,gr=2,Zn=.22,[Yn,Kn]=[60,12],Wu=({x:e})=>e.length>z0;function ju(e,t,r,{frame:o,x:n,y:a},i){let s=Math.ceil((o.right-o.left)/wt),l=Math.ceil((o.bottom-o.top)/wt),f=new Uint32Array(s*l),c=new Int32Array(r.x.length).fill(-1);for(let d=0;d<c.length;d++){let h=Math.floor((n(r.x[d])-o.left)/wt),w=Math.floor((a(r.y[d])-o.top)/wt);h>=0&&h<s&&w>=0&&w<l&&(c[d]=w*s+h,f[c[d]]++)}let u=gr+1;for(let d of f)d>u&&(u=d);e.fillStyle=i.answer;for(let d=0;d<f.length;d++)f[d]<=gr||(e.globalAlpha=U0(f[d],u),e.fillRect(o.left+d%s*wt,o.top+Math.floor(d/s)*wt,wt,wt));e.globalAlpha=.45,e.beginPath();for(let d=0;d<c.length;d++){if(c[d]<0||f[c[d]]>gr)continue;let[h,w]=[n(r.x[d]),a(r.y[d])];e.moveTo(h+.75*t.size,w),e.arc(h,w,.75*t.size,0,2*Math.PI)}e.fill(),W0(e,u,o,i),e.globalAlpha=1}var U0=(e,t)=>Zn+(1-Zn)*(Math.log(e/(gr+1))/Math.max(Math.log(t/(gr+1)),1e-9));function W0(e,t,r,o){let[n,a]=[r.right-Yn-40,r.bottom-14];for(let i=0;i<Kn;i++)e.globalAlpha=Zn+(1-Zn)*i/(Kn-1),e.fillRect(n+i*Yn/Kn,a,Yn/Kn,6);e.globalAlpha=1,e.font=Ue,e.fillStyle=o.soft,e.textBaseline="middle",e.textAlign="right",e.fillText(`galaxies: ${gr+1}`,n-5,a+3),e.textAlign="left",e.fillText(String(t),n+Yn+5,a+3)}function Gu(e,t,r,o,n,a=!1){let i={left:e.axes?56:8,right:r-(e.coloured||a?66:14),top:8,bottom:o-(e.axes?40:8)},[s,l,f,c]=t,u=(N,g,v)=>{let E=(N+g)/2+v*(g-N),y=(g-N)/2/n.zoom;return[E-y,E+y]},[d,h]=u(s,l,n.x),[w,x]=u(f,c,n.y);return{frame:i,x:ge(d,h,i.left,i.right),y:ge(x,w,i.top,i.bottom)}}function Vu(e,t,r,o,n,a){let{frame:i}=n;e.font=Ae,e.setLineDash([]),t.axes&&V0(e,r,n,a),e.save(),e.beginPath(),e.rect(i.left,i.top,i.right-i.left,i.bottom-i.top),e.clip();let s=r.x.length-(r.behind??0);e.globalAlpha=o?.8:.45,o&&!(r.behind&&o.own)?Hu(e,t,r,r.behind?s:0,r.x.length,o,n,a):!r.behind&&t.axes&&Wu(r)?ju(e,t,r,n,a):j0(e,t,r,r.behind?s:0,r.behind?a.hidden:a.answer,n),e.globalAlpha=1,r.behind&&o?.own?Hu(e,t,r,0,s,o,n,a):r.behind&&H0(e,t,r,n,a),e.restore(),r.behind&&r.legend&&!n.isBeside&&G0(e,r.legend,cu(t,o,a),i,a),o&&!n.isBeside&&uu(e,t,o,i,a)}function qu(e,t,r,o,{frame:n,x:a,y:i},s){let[l,f]=o??[Number.NaN,Number.NaN];Number.isNaN(l)||Number.isNaN(f)||he(e,n,()=>{e.strokeStyle=t.coloured&&!r.behind?s.answer:s.ink,e.lineWidth=2.5,e.beginPath(),e.arc(a(l),i(f),7,0,2*Math.PI),e.stroke()})}function sa(e,{x:t,y:r},{frame:o,x:n,y:a},i){for(let s of e){let l=n(t[s]),f=a(r[s]);l>o.left-4&&l<o.right+4&&f>o.top-4&&f<o.bottom+4&&i(l,f)}}function j0(e,t,r,o,n,a){e.fillStyle=n;let i=Array.from({length:r.x.length-o},(s,l)=>o+l);sa(i,r,a,(s,l)=>{e.beginPath(),e.moveTo(s+t.size,l),e.arc(s,l,t.size,0,2*Math.PI),e.fill()})}function Hu(e,t,r,o,n,a,i,s){if(n-o>pu&&Vn(e))return hu(e,t,r,o,n,a,i,s);let{values:l,low:f,high:c}=a,u=dr(t,a),d=u.length,h=Array.from({length:d+1},()=>[]);for(let w=o;w<n;w++){let x=(l[w]-f)/(c-f);h[Number.isNaN(x)?d:Math.min(Math.max(Math.floor(x*d),0),d-1)].push(w)}h.forEach((w,x)=>{w.length&&(e.fillStyle=x===d?s.hidden:u[x],e.beginPath(),sa(w,r,i,(N,g)=>{e.moveTo(N+t.size,g),e.arc(N,g,t.size,0,2*Math.PI)}),e.fill())})}function H0(e,t,r,o,n){let a=Array.from({length:r.x.length-(r.behind??0)},(i,s)=>s);e.fillStyle=n.answer,e.globalAlpha=.75,e.beginPath(),sa(a,r,o,(i,s)=>{e.moveTo(i+t.size*.8,s),e.arc(i,s,t.size*.8,0,2*Math.PI)}),e.fill(),e.globalAlpha=1}function G0(e,t,r,o,n){let a=Math.max(...t.map(i=>e.measureText(i).width))+26;e.globalAlpha=.85,e.fillStyle=n.ground,e.fillRect(o.left+2,o.top+2,a,36),e.globalAlpha=1,e.textAlign="left",e.textBaseline="middle",t.forEach((i,s)=>{let l=o.top+12+17*s;e.fillStyle=r[s],e.beginPath(),e.arc(o.left+12,l,4,0,2*Math.PI),e.fill(),e.fillStyle=n.ink,e.fillText(i,o.left+22,l)})}function V0(e,t,{frame:r,x:o,y:n},a){let[i,s]=o.domain(),[l,f]=n.domain();Uu(e,{frame:r,x:o,y:n},Ke(i,s,6),Ke(f,l,6),a),e.strokeStyle=a.soft,e.setLineDash([5,4]),e.beginPath(),e.moveTo(r.left,n(i)),e.lineTo(r.right,n(s)),e.stroke(),e.setLineDash([]),e.textAlign="center",e.fillText(t.x_label,(r.left+r.right)/2,r.bottom+30),yn(e,t.y_label,12,(r.top+r.bottom)/2)}var q0=()=>window.matchMedia?.("(prefers-reduced-motion: reduce)").matches??!1,Y0=e=>e*e*(3-2*e);function Yu(e){let t=0,r=(n,a)=>!!(n.stays&&a.stays)&&n.x.length===a.x.length&&a.x.length<=2e4&&!q0()&&!document.hidden;function o(n,a){if(cancelAnimationFrame(t),!r(n,a))return e(a);let i=performance.now(),s=()=>{let l=Math.min((performance.now()-i)/450,1);if(l===1)return e(a);let f=Y0(l),c=(u,d)=>d.map((h,w)=>Number.isNaN(u[w])?h:u[w]+(h-u[w])*f);e({...a,x:c(n.x,a.x),y:c(n.y,a.y)}),t=requestAnimationFrame(s)};s()}return{go:o,stop:()=>cancelAnimationFrame(t)}}var Ku=240,K0=.001;function Zu(){let e=-1,t=[];return{get places(){return t},visit(r,o,n){if(r!==e&&([e,t]=[r,[]]),!o.every(Number.isFinite))return;let a=t.at(-1);a&&Math.hypot(o[0]-a[0],o[1]-a[1])<K0*n||(t.push(o),t.length>Ku&&(t=t.filter((i,s)=>s%2===0||s>Ku/2)))},clear(){[e,t]=[-1,[]]}}}function Qu(e,t,{frame:r,x:o,y:n},a){t.length<2||he(e,r,()=>{e.setLineDash([]);for(let i=1;i<t.length;i++){e.globalAlpha=.25+.75*i/t.length;for(let[s,l]of[[a.ground,4],[a.ink,1.8]])e.strokeStyle=s,e.lineWidth=l,e.beginPath(),e.moveTo(o(t[i-1][0]),n(t[i-1][1])),e.lineTo(o(t[i][0]),n(t[i][1])),e.stroke()}e.globalAlpha=1,e.fillStyle=a.ink,e.beginPath(),e.arc(o(t[0][0]),n(t[0][1]),3,0,2*Math.PI),e.fill()})}var la=({x:e,y:t},r)=>r>=0&&r<e.length?[e[r],t[r]]:null;function Ju(e,t,r,o){let n=P("button",{type:"button",class:"earlier","aria-pressed":"false",hidden:""},"⇄"),a=Zu(),i=e,s=Yu(w=>{i=w,r(w)}),l=e,f=t,c=null,u=null,d=()=>n.getAttribute("aria-pressed")==="true";n.addEventListener("click",()=>{if(!c)return;let w=!d();n.setAttribute("aria-pressed",String(w)),o(w?`as it was, seen: ${c.caption}`:`as it is now, seen: ${l.caption}`),s.go(i,w?c:l)});function h(){if(!l.stays)return a.clear();let w=l.rows?.[f]??f;u&&f>=0&&u.row!==w&&(u=null);let x=u?.place??la(l,f);x&&a.visit(u?.row??w,x,l.ends[1]-l.ends[0])}return h(),{button:n,stop:s.stop,get trail(){return d()?[]:a.places},get settled(){return d()&&c?c:l},get now(){return l},get before(){return c},placeIn:w=>la(w,f),get place(){return!d()&&l.stays&&u?.place||la(i,f)},points(w){let x=w.stays&&l.stays&&w.x.length===l.x.length;x&&w.caption!==l.caption?c=l:x||(c=null),n.setAttribute("aria-pressed","false"),n.hidden=!c,n.title=c?`before, seen: ${c.caption}; a click shows it, and once more what is now`:"",n.setAttribute("aria-label",n.title),l=w,h(),s.go(i,l)},here(w){f=w,h()},drawn(w){u=l.stays&&w||null,h()}}}var Xu="lines of equal density of the points",Z0=10,Q0=4,ed=60,td={"+":[1.3,0,0],"=":[1.3,0,0],"-":[1/1.3,0,0],ArrowLeft:[1,-.1,0],ArrowRight:[1,.1,0],ArrowUp:[1,0,.1],ArrowDown:[1,0,-.1],0:[0,0,0]};function fa(e,t){let{spec:r,colours:o}=e,n={zoom:1,x:0,y:0},a=P("canvas",{role:"img",tabindex:0}),i=P("div",{class:"tip"}),s=xu(t.send,()=>{a.classList.toggle("lassoing",s.isChosen),s.isChosen&&a.focus()}),l=tr(r.key,r.title,A),f=P("button",{type:"button",class:"density","aria-pressed":"false","aria-label":Xu,title:Xu},"◎"),c=rd(e.points),u=Ju(c,e.here,D=>{c=D,$=pr(c,y),V()},D=>{x.textContent=D}),d=$u(()=>V());d.follow(u.now,u.before);let h=[...r.zoomable?[f,d.button]:[],u.button,...r.selectable?[s.bar]:[]],w=P("div",{class:"head"},P("b",{},r.title),...h,l),x=P("div",{class:"unseen",role:"status"}),N=P("div",{class:"shell"},a,i,x),g=P("div",{class:"plots points","data-plot":r.key},w,N),[v,E]=[nd(e.colouring),e.dark],y=e.groups,$=pr(c,y),b=new WeakMap,O,L=null,I=-1,S=null,C=()=>o[E?"dark":"light"];function A(D){return un(D,r.title,te.width,r.height,C(),B)}function B(D){let{other:F}=d,re=Gu(r,c.ends,te.width,r.height,n,v!==null);L=F&&Su(re),O=L?.now??re,F&&L&&(G(D,F,pr(F,y),F,u.placeIn(F),[],L.other),ta(D,F.caption,L.other.frame,C())),G(D,c,$,u.settled,u.place,u.trail,O),F&&ta(D,u.settled.caption,O.frame,C())}function G(D,F,re,be,ve,me,we){yu(D,r,F,y,we,C()),Vu(D,r,re,v,we,C()),vu(D,F,y,we,C()),r.zoomable&&(f.getAttribute("aria-pressed")==="true"&&Fu(D,W(be),F,we,C()),zu(D,F,y,we,C()));let Ie=v?r:{...r,coloured:!1};Qu(D,me,we,C()),qu(D,Ie,F,ve,we,C()),L&&I>=0&&Ou(D,re,I,we,C())}let W=D=>{let F=b.get(D)??Bu(D);return b.set(D,F),F};function V(){te.width>0&&(B(bn(a,te.width,r.height)),a.setAttribute("aria-label",c.words))}let ce=D=>[O.x(c.x[D]),O.y(c.y[D])],_=D=>[O.x($.x[D]),O.y($.y[D])],j=()=>c.x.length-(c.behind??0);function U(D){let F=D.clientX-a.getBoundingClientRect().left;return L&&d.other&&F<L.now.frame.left&&L&&d.other?{those:pr(d.other,y),apart:L.apart}:{those:$,apart:0}}function H(D){let F=a.getBoundingClientRect(),{those:re,apart:be}=U(D),ve=-1,me=Z0**2,[we,Ie]=[O.x(1)-O.x(0),O.y(1)-O.y(0)],[De,Ht]=[O.x.invert(D.clientX-F.left+be),O.y.invert(D.clientY-F.top)];for(let rt=0,Ur=j();rt<Ur;rt++){let wr=((re.x[rt]-De)*we)**2+((re.y[rt]-Ht)*Ie)**2;wr<me&&([ve,me]=[rt,wr])}return ve}function q(D){let F=H(D);F>=0&&t.send(F)}function oe(D){let F=H(D);if(i.style.display=F<0?"none":"block",F!==I&&(I=F,L&&V()),a.style.cursor=F<0?r.zoomable?"grab":"default":"pointer",F<0)return;let re=[`galaxy ${c.rows?c.rows[F]:F}`];r.axes&&re.push(`${c.x_word??"true"} ${se(c.x[F])}`,`predicted ${se(c.y[F])}`),v&&!Number.isNaN(v.values[F]??Number.NaN)&&re.push(fu(v,F)),i.replaceChildren(...re.map(Ht=>P("div",{},Ht)));let{those:be,apart:ve}=U(D),[me,we]=[O.x(be.x[F])-ve,O.y(be.y[F])],[Ie,De]=me>te.width/2?["auto",`${te.width-me+12}px`]:[`${me+12}px`,"auto"];Object.assign(i.style,{left:Ie,right:De,top:`${Math.max(we-30,0)}px`})}function ue(D,F,re){Object.assign(n,{zoom:Math.min(Math.max(D,1),ed),x:F,y:re}),n.zoom===1&&Object.assign(n,{x:0,y:0}),V()}if(Eu({canvas:a,shell:N,frame:()=>O.frame,colour:()=>C()[Ut[s.letter]],isChosen:()=>s.isChosen,take(D){let F=Xi(j(),_,D);F.length?(y=bu(y,s.letter,F,j()),V(),t.send({act:"lasso",group:s.letter,points:F})):x.textContent="No point lies within."},click:q,leave:()=>s.choose(null),tell(D){let F=D&&Xi(j(),_,D).length;x.textContent=F===null?"":`${F} points within; Enter makes them group ${s.letter}.`}}),a.addEventListener("pointerdown",D=>{S={x:D.clientX,y:D.clientY,from:{...n},hasMoved:!1},r.zoomable&&a.setPointerCapture(D.pointerId)}),a.addEventListener("pointermove",D=>{if(!S||!r.zoomable)return oe(D);let{frame:F}=O,re=D.clientX-S.x,be=D.clientY-S.y;if(S.hasMoved||=Math.hypot(re,be)>Q0,!S.hasMoved)return;let ve=re/(F.right-F.left)/n.zoom,me=be/(F.bottom-F.top)/n.zoom;ue(n.zoom,S.from.x-ve,S.from.y+me)}),a.addEventListener("pointerup",D=>{let F=S&&!S.hasMoved;S=null,F&&q(D)}),a.addEventListener("pointerleave",()=>{i.style.display="none",I=-1,L&&V()}),f.addEventListener("click",()=>{f.setAttribute("aria-pressed",String(f.getAttribute("aria-pressed")!=="true")),V()}),r.zoomable){let D=F=>{F.preventDefault();let{frame:re}=O,be=a.getBoundingClientRect(),ve=Math.min(Math.max(n.zoom*Math.exp(-F.deltaY/400),1),ed),me=(F.clientX-be.left+U(F).apart-re.left)/(re.right-re.left)-.5,we=.5-(F.clientY-be.top-re.top)/(re.bottom-re.top),Ie=1/n.zoom-1/ve;ue(ve,n.x+me*Ie,n.y+we*Ie)};a.addEventListener("wheel",D,{passive:!1}),a.addEventListener("dblclick",()=>ue(1,0,0)),a.addEventListener("keydown",F=>{if(!(F.key in td))return;let[re,be,ve]=td[F.key];ue(n.zoom*re,n.x+be/n.zoom,n.y+ve/n.zoom),F.preventDefault(),F.stopPropagation()})}let pe=D=>{E=D,g.classList.toggle("dark",D),V()},te=of(g,a,r.height,V);pe(e.dark),s.show(y);let de=D=>{u.drawn(D),V()},Ne=r.follows?ct(g,({place:D,vectors:F})=>de(D&&{row:F.row,place:D})):()=>{};return Object.assign(g,{plot:{panel:r,canvas:a,spot:ce,points:()=>c,groups:()=>y,colouring:()=>v,redraw:V,place:()=>u.place,beside:()=>d.other,trail:()=>u.trail,get width(){return te.width}}}),{element:g,changes:{points(D){u.points(rd(D)),d.follow(u.now,u.before),V()},groups(D){y=D,$=pr(c,y),s.show(y),V()},colouring(D){v=nd(D),V()},here(D){u.here(D),V()},drawn:de,dark:pe},destroy(){Ne(),u.stop(),te.destroy()}}}function rd(e){return{...e,x:Rt(e.x),y:Rt(e.y),rows:e.rows&&Rt(e.rows)}}function nd(e){return e.values?{...e,values:Rt(e.values)}:null}var J0=250,od=16,X0=[.02,.98];function id(e,t,r,o,n,a){let{table:i,scalars:s,ranges:l,map:f}=e.about,c={},u="",d,h=()=>new Float32Array(t.n).fill(Number.NaN),w=_=>{let j=Fr(e,_);return Float32Array.from({length:t.n},(U,H)=>jn(t,i.size,H)[j])},x=P("p",{role:"status"}),N=P("select",{id:"scalar","aria-label":"looked at in many galaxies"});N.append(...s.map(_=>P("option",{value:_},r.labels[_]))),N.addEventListener("change",()=>n.go({scalar:N.value}));let g={low:0,high:1,title:""},v={groups:{},here:-1,colours:o,dark:!1},E=_=>{typeof _=="number"&&n.open(_)},y={spec:r.spec,points:L(),colouring:g,...v},$=Ee(fa,y,[zr],E),b={spec:r.map_spec,points:I(),colouring:S(),...v},O=f&&Ee(fa,b,[zr],E);function L(){let _=n.now.scalar,j=[...l[_],...l[_]],[U,H]=[r.labels[_],r.adjective],q={words:`predicted against ${H} ${U}`,x_label:`${H} ${U}`,y_label:`predicted ${U}`};return{x:w(_),y:c[_]??h(),rows:t.rows,ends:j,...q,x_word:H}}function I(){let[_,j]=[c.map_x??h(),c.map_y??h()].map(de=>Float32Array.from(de)),[U,H,q,oe]=f?.ends??[0,1,0,1],[ue,pe]=[.06*(H-U),.06*(oe-q)],te=[U-ue,H+ue,q-pe,oe+pe];return{x:_,y:j,rows:t.rows,ends:te,words:"map of galaxies, near ones alike to the model",x_label:"",y_label:"",stays:!0,caption:u}}function S(){let _=n.now.scalar,j=w(_),U=j.some(pe=>!Number.isNaN(pe))?j:c[_]??h(),H=U===j?r.adjective:"predicted",q=[...U].filter(pe=>!Number.isNaN(pe)).sort((pe,te)=>pe-te),[oe,ue]=X0.map(pe=>q[Math.round(pe*(q.length-1))]??pe);return{values:U,low:oe,high:ue>oe?ue:oe+1,title:`${H} ${r.labels[_]}`}}function C(_){let{scalar:j,truth:U,row:H}=n.now,q=L();$.set({points:q,here:U==="shown"?H:-1}),O?.set({points:I(),colouring:U==="shown"?S():g,here:H});let oe=[...q.x].flatMap((ie,D)=>Number.isNaN(ie-q.y[D])?[]:[Math.abs(ie-q.y[D])]),ue=oe.reduce((ie,D)=>ie+D,0)/oe.length,pe=Math.sqrt(oe.reduce((ie,D)=>ie+(D-ue)**2,0))/oe.length,te=!!n.now.mask[Fr(e,j)],de=te?"seen":`mean absolute error ${ue.toFixed(3)} ± ${pe.toFixed(3)}`,Ne=oe.length||te?de:`no ${r.adjective} value is known`;x.textContent=_<t.n?`${_} of ${t.n} galaxies answered…`:`${t.n} galaxies: ${Ne}`}let A=_=>`${_.noise} ${n.textOf(_.mask)}`;async function B(){let{mask:_,noise:j}=n.now,U=A(n.now);u=U;let H={};for(let q=0;q<t.n&&u===U;q+=od){let oe=Array.from({length:Math.min(od,t.n-q)},(te,de)=>q+de),ue=oe.map(te=>fr(t,i.size,te,j,[],e.editable)),pe=await a.ofMany(ue.map(te=>({inputs:te,mask:_})));if(u!==U)return;for(let[te,de]of Object.entries(pe))H[te]??=h(),H[te].set(de,q);c=H,C(q+oe.length)}}function G(_=!1){N.value=n.now.scalar,!_&&(clearTimeout(d),A(n.now)===u?C(t.n):(u="",d=setTimeout(B,J0)))}n.follow(G),x.textContent="The model is being made ready…";let W=P("h2",{},"Many galaxies"),V={class:"many","aria-label":"many galaxies"},ce=P("p",{class:"map-words"},r.map_words);return{population:P("section",V,W,N,x,$.element),map:O&&P("section",{class:"many","aria-label":"latent map"},O.element,ce),begin:()=>G(),move(_){let{row:j}=n.drawn;O?.set({drawn:_&&{row:t.rows[j],place:_},here:j})},dark(_){$.set({dark:_}),O?.set({dark:_})}}}var ad=`.span-strip {
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
`;function sd(e,t){let{spec:r}=e,o=lr(g=>{er(f,g,()=>o.acknowledge())||t.send(g)}),n=P("div",{class:"track",tabindex:0,role:"application","aria-roledescription":"span"}),a=P("div",{class:"box"}),i=P("div",{class:"words"}),s=P("div",{class:"tip"}),l=P("div",{class:"unseen",role:"status","aria-live":"polite"}),f=P("div",{class:"span-strip"},i,P("div",{class:"shell"},n,s),l),c=e.seen,u=g=>ge(r.ends[0],r.ends[1],0,1,r.log)(g),d=()=>{let g=c.map(([v,E])=>{let[y,$]=[u(v),u(E)].map(b=>100*Math.min(Math.max(b,0),1));return P("i",{class:"seen",style:`left: ${y.toFixed(2)}%; width: ${($-y).toFixed(2)}%`})});n.replaceChildren(...g,a)},h={key:r.key,canvas:n,scales:{get frame(){return{left:0,right:n.clientWidth,top:0,bottom:n.clientHeight}},back:g=>ge(r.ends[0],r.ends[1],0,n.clientWidth,r.log).invert(g)},markSpan(g,v=0){a.style.display=g===null?"none":"block",g!==null&&Object.assign(a.style,{left:`${Math.min(g,v)}px`,width:`${Math.abs(v-g)}px`})},readAt(g,v,E=!1){if(s.style.display=g===null?"none":"block",g===null)return;let y=h.scales.back(Math.min(Math.max(g,0),n.clientWidth)),$=c.some(([O,L])=>y>=O&&y<L);s.textContent=`${Me(Number(y.toPrecision(3)))} ${r.unit}, ${$?"seen":"hidden"}`;let b=g>n.clientWidth/2;Object.assign(s.style,b?{left:"auto",right:`${n.clientWidth-g}px`}:{left:`${g}px`,right:"auto"}),E&&(l.textContent=s.textContent)},setDragging(){},redraw:d},w=Un(h,o);Wn(h,o);let x=g=>{g.key==="Escape"&&w()&&g.stopPropagation()};window.addEventListener("keydown",x,!0);let N={seen(g){c=g,d()},words(g){i.textContent=g,n.setAttribute("aria-label",`${g}. ${r.keys}`)},answered:()=>o.acknowledge(),dark(g){He(f,e.colours[g?"dark":"light"])}};return N.seen(e.seen),N.words(e.words),N.dark(e.dark),{element:f,changes:N,destroy(){o.stop(),window.removeEventListener("keydown",x,!0)}}}var ld=`:host {
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
`;function fd(e,t){let r=P("summary"),o=P("div"),n=P("button",{type:"button",class:"all"},"Reset all"),a=P("span",{title:e.more,tabindex:0,role:"note","aria-label":e.more},"(?)"),i=P("details",{},r,P("p",{},`${e.meaning} `,a),o,n),s=lr(h=>{er(i,h,()=>s.acknowledge())||t.send(h)}),l=new Map,f=null,c=({name:h,group:w,label:x,spoken:N,unit:g})=>{let v=P("label",{for:h,title:N},x),E=P("span",{class:"value","aria-hidden":!0}),y=P("input",{type:"range",id:h,"aria-label":N}),$=P("button",{type:"button",title:"back to its own","aria-label":`reset ${x}`},"↺"),b=!1,O=()=>{b=!1,f===h&&(f=null,s.now({name:h,value:y.valueAsNumber,phase:"release"}))};y.addEventListener("input",()=>{f=h,E.textContent=[y.valueAsNumber.toFixed(e.digits),g].join(" ").trim(),y.setAttribute("aria-valuetext",E.textContent),s.newest({name:h,value:y.valueAsNumber,phase:"live"})}),y.addEventListener("keydown",()=>{b=!0}),y.addEventListener("change",()=>{b||O()});for(let C of["keyup","blur","pointercancel"])y.addEventListener(C,O);$.addEventListener("click",()=>{y.focus(),t.send({name:h,value:null,phase:"release"})});let L=o.lastElementChild;(L?.dataset.of===w?L:o.appendChild(P("div",{"data-of":w}))).append(v,y,E,$);let S=C=>{for(let A of[v,y,E])for(let B of["edited","hidden","missing"])A.classList.toggle(B,C[B]);if($.style.visibility=C.edited?"visible":"hidden",f!==h){for(let A of["min","max","step","value"])y[A]=String(C[A]);y.style.setProperty("--own",String(C.own??-1)),E.textContent=C.text,E.title=y.title=C.why,y.setAttribute("aria-valuetext",[C.text,C.why].filter(Boolean).join(", "))}};l.set(h,S)},u=h=>{let w=h.map(N=>N.name);if(f===null&&w.join()!==[...l.keys()].join()){let N=o.getRootNode().activeElement?.id;o.replaceChildren(),l.clear(),h.forEach(c),N&&o.querySelector(`[id="${N}"]`)?.focus()}for(let N of h)l.get(N.name)?.(N);let x=h.filter(N=>N.edited).length;r.textContent=x?`What if (${x} moved)`:"What if",n.disabled=!x},d=h=>{i.open=h};return n.addEventListener("click",()=>{r.focus(),t.send({name:null,value:null,phase:"release"})}),i.addEventListener("toggle",()=>t.set("open",i.open)),u(e.rows),d(e.open),{element:i,changes:{rows:u,open:d,acks:s.acknowledge},destroy:s.stop}}var rw="shown";function cd({editable:e},t,r){let o=Object.fromEntries(t.edits);return e.map(n=>nw(n,t,r,o[n.name]??null))}function nw(e,{mask:t,truth:r},o,n){let a=!t[e.place],i=a&&r!==rw,s=i?Number.NaN:o.values[e.place],l=!i&&!!o.limit[e.place],f=n===null&&Number.isNaN(s),[c,u]=ow(e,s,n),d=n??(Number.isNaN(s)?(c+u)/2:s),h=`${l&&n===null?"> ":""}${(n??s).toFixed(2)}`;return{name:e.name,group:e.group,label:e.label,spoken:e.spoken,unit:e.unit,min:c,max:u,step:10**-2,value:d,hidden:a,missing:f,edited:n!==null,own:Number.isNaN(s)?null:(s-c)/(u-c),text:f?"not set":`${h} ${e.unit}`.trim(),why:iw(s,n,l,a)}}function ow({learned:e,allowed:t,is_magnitude:r},o,n){let[a,i]=r&&!Number.isNaN(o)?[o-3,o+3]:e,s=[Math.max(a,t[0]),Math.min(i,t[1]),o,n??Number.NaN].filter(f=>!Number.isNaN(f)),l=10**2;return[Math.floor(Math.min(...s)*l)/l,Math.ceil(Math.max(...s)*l)/l]}function iw(e,t,r,o){let n=[];return t!==null?n.push(Number.isNaN(e)?"moved":`moved; the galaxy's own: ${r?"> ":""}${e.toFixed(2)}`):r?n.push("not detected: fainter than this"):Number.isNaN(e)&&n.push("the galaxy has none"),o&&n.push(t===null?"hidden: moving it makes it seen":"hidden, so without effect"),n.join("; ")}function ud(e,t,r,o,n){let{table:a}=e.about,i=[],s=[],l=(S,C,A)=>{let B=P("button",{type:"button",title:C},S);return B.addEventListener("click",A),B},f=r.presets.map(({label:S,meaning:C,mask:A})=>{let B=ft(a,A),G=l(S,C,()=>n.go({mask:B}));return i.push(()=>G.setAttribute("aria-pressed",String(sn(B,n.drawn.mask)))),G}),c=P("select",{id:"noise",title:r.noise_meaning});c.append(...r.noises.map(({name:S,label:C})=>P("option",{value:S},C))),c.addEventListener("change",()=>n.go({noise:c.value})),i.push(()=>{c.value=n.drawn.noise});let u=(S,C,A)=>{let B=P("input",{type:"checkbox","data-see":S});return B.addEventListener("change",()=>n.go({mask:st(a,n.now.mask,S,B.checked)})),i.push(()=>{let{mask:G}=n.drawn,{start:W,stop:V}=lt(a,S);B.checked=Tt(a,G,S),B.indeterminate=B.checked&&!G.subarray(W,V).every(Boolean)}),P("label",{class:"toggle",title:A},B,C)},d=S=>{let C=P("div",{class:"bands",role:"group","aria-label":S.label});for(let A of S.names){let B=l(A,"",()=>n.toggle(S.name,[A]));i.push(()=>B.setAttribute("aria-pressed",String(Tt(a,n.drawn.mask,S.name,[A])))),C.append(B)}return C},h=S=>{let C=0,A=H=>{n.receive(H),_.set({answered:++C})},[B,G]=S.extent,ce={spec:{...{key:S.name,label:S.short,ends:[B,G],log:S.log_axis},unit:S.unit,keys:r.strip_keys},seen:[],words:"",answered:C,colours:o,dark:!1},_=Ee(sd,ce,[ad],A);i.push(()=>_.set({seen:$t(S,n.drawn.mask),words:w(S)})),s.push(H=>_.set({dark:H}));let j=r.spans[S.name]??[];if(!j.length)return[_.element];let U=P("select",{class:"spans","aria-label":`hide or show a span of ${S.short}`});return U.append(P("option",{value:""},`hide or show a span of ${S.short}…`)),U.append(...j.map(({name:H,meaning:q},oe)=>P("option",{value:oe,title:q},H))),U.addEventListener("change",()=>{let H=j[Number(U.value)];U.value="",H&&n.toggle(S.name,H.span)}),[_.element,U]};function w(S){let{mask:C}=n.drawn,A=$t(S,C,!0);if(!A.length)return`${S.short} hidden: nothing`;if(!Tt(a,C,S.name))return`${S.short} hidden: all`;let B=A.map(G=>G.map(W=>Number(W.toPrecision(3))).join("–"));return`${S.short} hidden: ${B.join(", ")} ${S.unit}`}let x=S=>{let C=P("div",{class:"modality"});return S.is_vector?C.append(u(S.name,S.label,S.meaning),...S.extent?h(S):[d(S)]):C.append(...S.names.map((A,B)=>u(A,S.labels[B],""))),C},N=P("div",{class:"pins",role:"group","aria-label":"pinned masks"});i.push(S=>{if(S)return;let{now:C}=n,A=C.pins.map((B,G)=>{let W=n.textOf(B),V=e.vectors.letters[G],ce=C.reference===G+1,_=l(V,`take residuals from ${W}`,()=>n.go({reference:ce?0:G+1}));_.setAttribute("aria-pressed",String(ce)),_.className=`pin${G+1}`;let j=l(W,`see ${W}`,()=>n.go({mask:B}));j.className="text";let U=l("×",`unpin ${W}`,()=>n.unpin(G));return P("div",{},_,j,U)});N.replaceChildren(...A.length?A:[P("small",{},"P pins a mask to compare others with it.")])});let g=({name:S,value:C,phase:A})=>{n.edit(S,C,A==="live"),y.set({acks:++v})},v=0,E={rows:[],open:!1,acks:v,digits:2,...r.what_if},y=Ee(fd,E,[ld],g);i.push(()=>{let S=n.drawn,C=fr(t,a.size,S.row,S.noise,[],e.editable);y.set({rows:cd(e,S,C)})});let[$,b]=[!0,!1].map(S=>f.filter((C,A)=>r.presets[A].paper===S)),O={presets:[P("h2",{},"The paper's inputs, and more"),P("div",{class:"presets"},P("div",{},...$),P("div",{},...b))],noise:[P("label",{for:"noise"},"Noise of the magnitudes"),c],seen:[P("h2",{},"What is seen"),...a.rows.map(x)],pins:[P("h2",{},"Pinned masks"),N],edits:[y.element]},L=P("aside",{class:"rail","aria-label":"what is seen"},...Object.values(O).flat()),I=S=>{for(let C of i)C(S)};return n.follow(I),I(!1),{element:L,show(S){for(let[C,A]of Object.entries(O))for(let B of A)B.hidden=!S.includes(C)},dark(S){for(let C of s)C(S)}}}function ca(e,t){let r=document.createElement("a");r.href=URL.createObjectURL(e),r.download=t,r.click(),setTimeout(()=>URL.revokeObjectURL(r.href),6e4)}async function ua(e,t){try{await navigator.clipboard.writeText(e)}catch{if(t instanceof HTMLInputElement?t.select():getSelection()?.selectAllChildren(t),!document.execCommand("copy"))return"Selected: press Ctrl+C (⌘C) to copy."}return"Copied."}var dd=`<dialog aria-labelledby="heading">
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
`;function pd(e,t){let r=document.createElement("div"),o=r.attachShadow({mode:"open"});o.innerHTML=`<style>${e.css}</style>${dd}`,document.body.append(r);let n=document.createElement("span"),a=y=>o.querySelector(y),i=a("dialog"),s=a("input"),l=a("pre"),f=e.dark,c="",u="",d=null,h=new Set,w=y=>{a("p").textContent=y},x=()=>i.classList.toggle("dark",f),N=y=>{h.add(`${c} ${y}`),t.send({panel:c,want:y})},g=y=>{let{detail:$}=y,[b]=y.composedPath(),O=b===window||ke(b)===ke(n);!Object.hasOwn(e.titles,$?.panel)||!O||(y.stopImmediatePropagation(),c=$.panel,d=typeof $.figure=="function"?$.figure:null,a("h2").textContent=`Reproduce: ${e.titles[c]}`,l.textContent="…",s.value="",w(""),a(".figure").hidden=!d,a(".link").hidden=!e.linked,x(),N("snippet"),i.open||i.showModal())},v=y=>{let $=y;if(!h.delete(`${$.panel} ${$.want}`)||$.panel!==c)return;let{trouble:b,text:O="",query:L="",base64:I="",mime:S="",name:C=""}=$;b?($.want==="snippet"&&(l.textContent=""),w(b)):$.want==="snippet"?(l.textContent=O,u=$.stem??"",s.value="file:///page/"+location.pathname+(L?`?${L}`:"")):(ca(new Blob([Uint8Array.from(atob(I),A=>A.charCodeAt(0))],{type:S}),C),w(`Saved ${C}.`))},E=async y=>{w("Drawing…");try{let $=await d?.(y);if(!$)throw new Error("there is none");ca($,`${u||"mosaic"}.${y}`),w(`Saved ${u||"mosaic"}.${y}.`)}catch($){w(`The figure could not be made: ${$.message}.`)}};a(".close").addEventListener("click",()=>i.close()),a(".copy-code").addEventListener("click",async()=>w(await ua(l.textContent??"",l))),a(".copy-link").addEventListener("click",async()=>w(await ua(s.value,s)));for(let y of o.querySelectorAll("[data-want]"))y.addEventListener("click",()=>{w("Gathering the numbers…"),N(y.dataset.want??"")});for(let y of o.querySelectorAll("[data-figure]"))y.addEventListener("click",()=>E(y.dataset.figure??""));return i.addEventListener("click",y=>{y.target===i&&i.close()}),i.addEventListener("keydown",y=>y.stopPropagation()),window.addEventListener(cn,g),{element:n,receive:v,changes:{dark(y){f=y,x()}},destroy(){window.removeEventListener(cn,g),r.remove()}}}function hd(e,t,r){let o=`${t.css} .row:has([data-want]) { display: none }`,n={titles:t.titles,linked:!1,dark:!1,css:o},a=Ee(pd,n,[],({panel:i,want:s})=>{let l=`mosaic-${i}-galaxy${t.rows[r.now.row]}`;a.view.receive?.({panel:i,want:s,stem:l,text:sw(e,t,i,r.now)})});return{element:a.element,dark:i=>a.set({dark:i})}}function sw({about:e},t,r,{row:o,mask:n,noise:a,edits:i,pins:s,scalar:l}){let f=r===t.latent_map,c=f||r===t.population,u=jt(St(e.table,n)),d=c?[`scalar=${jt(l)}`]:[`row=${t.rows[o]}`],h=t.noises[a]?[`noise=${jt(t.noises[a])}`]:[];!c&&i.length&&d.push(`edits=${JSON.stringify(Object.fromEntries(i))}`),!c&&s.length&&d.push(`pins=[${s.map(N=>jt(St(e.table,N))).join(", ")}]`);let w=c?`.isel(galaxy=[${t.rows.join(", ")}])`:"",x=f?[`states = model.embed(${["catalog",u,...h].join(", ")}).mean("modality")`,"print(me.latent.reference_map(model).place(states.values))"]:[`table = me.panels.table(${[jt(r),"catalog","model",u,...d,...h].join(", ")})`,"print(table)"];return["import mosaic_explorer as me","",`catalog = me.open_catalog(${t.catalog?jt(t.catalog):""})${w}`,`model = me.load_model(${jt(t.model)})`,...x,""].join(`
`)}var jt=e=>JSON.stringify(e);var md=({drawing:e,first:t})=>Ol(e,t.noise,ft(e.about.table,t.mask));function gd(e,t,r){let{drawing:o,colours:n}=e,{table:a}=o.about,i=P("p",{class:"notice",role:"alert"}),s=b=>{i.textContent=b},l=b=>s(`The model cannot answer here: ${b instanceof Error?b.message:b}`),f=Sl(o,t,r,s),c=lu(o,t,n,f,l),u=ud(o,t,e.rail,n,f),d=hd(o,e.origin,f),h,w=!1,x={previous:()=>f.next(-1),next:()=>f.next(1),random:f.random,undo:f.undo,redo:f.redo,pin:f.pin,truth:f.reveal,theme:()=>y.setTheme(!w)};e.rail.presets.forEach((b,O)=>{x[`preset ${O}`]=()=>f.go({mask:ft(a,b.mask)})});let N=()=>({name:`Galaxy ${t.rows[f.drawn.row]}`,words:[`${f.drawn.row+1} of ${t.n}`,...f.drawn.edits.map(([b,O])=>`${b.replaceAll("_"," ")} ${O.toFixed(2)}`)],mask:f.textOf(f.drawn.mask),filter:""}),g=()=>[...f.canUndo?[]:["undo"],...f.canRedo?[]:["redo"]],v={actions:e.actions,summary:N(),idle:g(),labels:{},dark:!1},E=Ee(El,v,[Ml],b=>x[b]?.());f.follow(b=>{let O=f.now.truth==="shown"?{}:{truth:"reveal"};E.set({summary:N(),idle:g(),labels:O}),b||s("")});let y={state:f,galaxy:c,rail:u,reproduce:d,bar:E,notice:i,say:s,fail:l,commands:x,showMany(b){return h=id(o,t,e.many,n,f,b),h.dark(w),h.begin(),c.followPlace(h.move),h},setTheme(b){w=b;for(let O of[c,u,d,...h?[h]:[]])O.dark(b);E.set({dark:b});for(let O of $)O(b)},followTheme(b){$.push(b)},press(b){let O=x[e.keys[b]];return O?.(),O!==void 0}},$=[];return y}function wd({n:e,rows:t,noises:r},o,n){let a=0,i=f=>(a+=4*f,new Float32Array(n.buffer,a-4*f,f)),s=i(e*o),l={};for(let{name:f,columns:c}of r){let u={values:s.slice(),error:new Float32Array(e*o),limit:new Uint8Array(e*o)},[d,h,w]=[i(e*c.length),i(e*c.length),i(e*c.length)];for(let x=0;x<e;x++)c.forEach((N,g)=>{u.values[x*o+N]=d[x*c.length+g],u.error[x*o+N]=h[x*c.length+g],u.limit[x*o+N]=w[x*c.length+g]});l[f]=u}return{n:e,rows:t,truth:s,measured:l}}function bd(e,t){return{async ofMany(r){let o=[];for(let n of r)await new Promise(a=>setTimeout(a)),o.push(...await e([n],t));return Kc(o,t)}}}var yd=`:root {
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
[hidden] {
  display: none !important;
}
.columns {
  display: grid;
  grid-template-columns: 270px minmax(0, 1fr);
}
.columns:has(.lesson) {
  grid-template-columns: 310px minmax(0, 1fr);
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
  .columns,
  .columns:has(.lesson) {
    grid-template-columns: minmax(0, 1fr);
  }
  .rail:not(:has(.lesson)) {
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
`;var vd=`:host {
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
`;var da=["mask","row","noise","edits","pins","truth","scalar"],cw=["sed","photometry","sfh"],uw="input, select, textarea",pa=new Map;async function dw({model:e,el:t}){let r=P("div",{class:"mosaic-explorer mosaic-widget",tabindex:-1}),o=t.attachShadow?.call(r,{mode:"open"})??r,n=P("div",{class:"around"},P("p",{class:"loading"},"The model is being made ready…"));o.append(P("style",{},yd),P("style",{},vd),n),t.append(r);let a=JSON.parse(new TextDecoder().decode(await ln(ha(e.get("_contents"))))),{drawing:i,colours:s}=a,{table:l}=i.about,f=wd(a.galaxies,l.size,await ln(ha(e.get("_galaxies")))),c=a.actions.filter(([L])=>L!=="link"),u=gd({...a,actions:c},f,{...md(a),...w()}),{state:d,galaxy:h}=u;function w(){return{mask:ft(l,e.get("mask")),row:f.rows.indexOf(e.get("row")),noise:e.get("noise"),edits:Object.entries(e.get("edits")),pins:e.get("pins").map(L=>ft(l,L)),truth:e.get("truth"),scalar:e.get("scalar")}}let x=L=>({mask:d.textOf(L.mask),row:f.rows[L.row],noise:L.noise,truth:L.truth,edits:Object.fromEntries(L.edits),pins:L.pins.map(d.textOf),scalar:L.scalar}),N=()=>{let L=x(d.now);return da.filter(I=>JSON.stringify(L[I])!==JSON.stringify(e.get(I))).map(I=>({name:I,value:L[I]}))},g=()=>{try{N().length&&d.go(w())}catch(L){if(!(L instanceof Xe))throw L;u.say(L.message)}};d.follow(L=>{let I=L?[]:N();for(let{name:S,value:C}of I)e.set(S,C);I.length&&e.save_changes()});for(let L of da)e.on(`change:${L}`,g);let v=()=>e.get("theme")==="dark"||e.get("theme")==="auto"&&pw(t);u.followTheme(L=>{n.classList.toggle("dark",L),He(n,s[L?"dark":"light"])});let E=()=>u.setTheme(v());e.on("change:theme",E);let y=P("div",{class:"beside"}),$=P("div",{class:"beside"}),b=()=>{let L=e.get("view"),I=L==="galaxy";h.only(cw.includes(L)?L:"");let C={galaxy:[h.warning,h.headline,h.derived,P("div",{class:"grid"},h.vectors,h.densities,P("div",{},y,$))],density:[h.headline,h.densities],population:[y],latent:[$]}[L]??[h.vectors],A=P("main",{},u.notice,...I?[u.bar.element]:[],...C,u.reproduce.element);n.replaceChildren(I?P("div",{class:"columns"},u.rail.element,A):A),n.dataset.view=L};e.on("change:view",b),b(),E(),r.addEventListener("keydown",L=>{let I=L.composedPath()[0];L.defaultPrevented||L.ctrlKey||L.metaKey||L.altKey||I.matches(uw)||u.press(L.key)&&(L.preventDefault(),L.stopPropagation())});let O=e.get("_key");if(!pa.has(O)){let L=Promise.all(["_wasm","_graph"].map(I=>ln(ha(e.get(I)))));pa.set(O,L.then(([I,S])=>Ko(I.buffer,S)))}try{let L=await pa.get(O);await h.begin(L);let I=u.showMany(bd(L,i.about));y.append(I.population),I.map&&$.append(I.map),r.dataset.state="answering"}catch(L){u.fail(L)}return()=>{for(let L of da)e.off(`change:${L}`,g);e.off("change:view",b),e.off("change:theme",E),h.destroy()}}var ha=e=>e instanceof DataView?new Uint8Array(e.buffer,e.byteOffset,e.byteLength):e;function pw(e){for(let t=e;t;t=t.parentElement){let r=getComputedStyle(t).backgroundColor.match(/[\d.]+/g)?.map(Number);if(r&&r.length>=3&&(r[3]??1)>.5)return r[0]+r[1]+r[2]<380}return window.matchMedia("(prefers-color-scheme: dark)").matches}var hw={render:dw};export{hw as default};
