/* MOSAIC Explorer, BSD-3-Clause; where d3 is in it: ISC, Mike Bostock, see docs/licences.md */
var At=(e=>typeof require<"u"?require:typeof Proxy<"u"?new Proxy(e,{get:(t,n)=>(typeof require<"u"?require:t)[n]}):e)(function(e){if(typeof require<"u")return require.apply(this,arguments);throw Error('Dynamic require of "'+e+'" is not supported')});var Yo=Object.defineProperty,om=Object.getOwnPropertyDescriptor,sm=Object.getOwnPropertyNames,im=Object.prototype.hasOwnProperty,am=(e=>typeof At<"u"?At:typeof Proxy<"u"?new Proxy(e,{get:(t,n)=>(typeof At<"u"?At:t)[n]}):e)(function(e){if(typeof At<"u")return At.apply(this,arguments);throw Error('Dynamic require of "'+e+'" is not supported')}),ce=(e,t,n)=>()=>{if(n)throw n[0];try{return e&&(t=e(e=0)),t}catch(o){throw n=[o],o}},dr=(e,t)=>{for(var n in t)Yo(e,n,{get:t[n],enumerable:!0})},lm=(e,t,n,o)=>{if(t&&typeof t=="object"||typeof t=="function")for(let r of sm(t))!im.call(e,r)&&r!==n&&Yo(e,r,{get:()=>t[r],enumerable:!(o=om(t,r))||o.enumerable});return e},Wo=e=>lm(Yo({},"__esModule",{value:!0}),e),An,ct,cr,_a,Xa,el=ce(()=>{"use strict";An=new Map,ct=[],cr=(e,t,n)=>{if(t&&typeof t.init=="function"&&typeof t.createInferenceSessionHandler=="function"){let o=An.get(e);if(o===void 0)An.set(e,{backend:t,priority:n});else{if(o.priority>n)return;if(o.priority===n&&o.backend!==t)throw new Error(`cannot register backend "${e}" using priority ${n}`)}if(n>=0){let r=ct.indexOf(e);r!==-1&&ct.splice(r,1);for(let s=0;s<ct.length;s++)if(An.get(ct[s]).priority<=n){ct.splice(s,0,e);return}ct.push(e)}return}throw new TypeError("not a valid backend")},_a=async e=>{let t=An.get(e);if(!t)return"backend not found.";if(t.initialized)return t.backend;if(t.aborted)return t.error;{let n=!!t.initPromise;try{return n||(t.initPromise=t.backend.init(e)),await t.initPromise,t.initialized=!0,t.backend}catch(o){return n||(t.error=`${o}`,t.aborted=!0),t.error}finally{delete t.initPromise}}},Xa=async e=>{let t=e.executionProviders||[],n=t.map(l=>typeof l=="string"?l:l.name),o=n.length===0?ct:n,r,s=[],i=new Set;for(let l of o){let c=await _a(l);typeof c=="string"?s.push({name:l,err:c}):(r||(r=c),r===c&&i.add(l))}if(!r)throw new Error(`no available backend found. ERR: ${s.map(l=>`[${l.name}] ${l.err}`).join(", ")}`);for(let{name:l,err:c}of s)n.includes(l)&&console.warn(`removing requested execution provider "${l}" from session options because it is not available: ${c}`);let a=t.filter(l=>i.has(typeof l=="string"?l:l.name));return[r,new Proxy(e,{get:(l,c)=>c==="executionProviders"?a:Reflect.get(l,c)})]}}),cm=ce(()=>{"use strict";el()}),tl,fm=ce(()=>{"use strict";tl="1.30.0"}),$o,ke,nl=ce(()=>{"use strict";fm(),$o="warning",ke={wasm:{},webgl:{},webgpu:{},versions:{common:tl},set logLevel(e){if(e!==void 0){if(typeof e!="string"||["verbose","info","warning","error","fatal"].indexOf(e)===-1)throw new Error(`Unsupported logging level: ${e}`);$o=e}},get logLevel(){return $o}},Object.defineProperty(ke,"logLevel",{enumerable:!0})}),he,um=ce(()=>{"use strict";nl(),he=ke}),rl,ol,dm=ce(()=>{"use strict";rl=(e,t)=>{let n=typeof document<"u"?document.createElement("canvas"):new OffscreenCanvas(1,1);n.width=e.dims[3],n.height=e.dims[2];let o=n.getContext("2d");if(o!=null){let r,s;t?.tensorLayout!==void 0&&t.tensorLayout==="NHWC"?(r=e.dims[2],s=e.dims[3]):(r=e.dims[3],s=e.dims[2]);let i=t?.format!==void 0?t.format:"RGB",a=t?.norm,l,c;a===void 0||a.mean===void 0?l=[255,255,255,255]:typeof a.mean=="number"?l=[a.mean,a.mean,a.mean,a.mean]:(l=[a.mean[0],a.mean[1],a.mean[2],0],a.mean[3]!==void 0&&(l[3]=a.mean[3])),a===void 0||a.bias===void 0?c=[0,0,0,0]:typeof a.bias=="number"?c=[a.bias,a.bias,a.bias,a.bias]:(c=[a.bias[0],a.bias[1],a.bias[2],0],a.bias[3]!==void 0&&(c[3]=a.bias[3]));let f=s*r,u=0,d=f,h=f*2,g=-1;i==="RGBA"?(u=0,d=f,h=f*2,g=f*3):i==="RGB"?(u=0,d=f,h=f*2):i==="RBG"&&(u=0,h=f,d=f*2);for(let x=0;x<s;x++)for(let k=0;k<r;k++){let m=(e.data[u++]-c[0])*l[0],v=(e.data[d++]-c[1])*l[1],E=(e.data[h++]-c[2])*l[2],y=g===-1?255:(e.data[g++]-c[3])*l[3];o.fillStyle="rgba("+m+","+v+","+E+","+y+")",o.fillRect(k,x,1,1)}if("toDataURL"in n)return n.toDataURL();throw new Error("toDataURL is not supported")}else throw new Error("Can not access image data")},ol=(e,t)=>{let n=typeof document<"u"?document.createElement("canvas").getContext("2d"):new OffscreenCanvas(1,1).getContext("2d"),o;if(n!=null){let r,s,i;t?.tensorLayout!==void 0&&t.tensorLayout==="NHWC"?(r=e.dims[2],s=e.dims[1],i=e.dims[3]):(r=e.dims[3],s=e.dims[2],i=e.dims[1]);let a=t!==void 0&&t.format!==void 0?t.format:"RGB",l=t?.norm,c,f;l===void 0||l.mean===void 0?c=[255,255,255,255]:typeof l.mean=="number"?c=[l.mean,l.mean,l.mean,l.mean]:(c=[l.mean[0],l.mean[1],l.mean[2],255],l.mean[3]!==void 0&&(c[3]=l.mean[3])),l===void 0||l.bias===void 0?f=[0,0,0,0]:typeof l.bias=="number"?f=[l.bias,l.bias,l.bias,l.bias]:(f=[l.bias[0],l.bias[1],l.bias[2],0],l.bias[3]!==void 0&&(f[3]=l.bias[3]));let u=s*r;if(t!==void 0&&(t.format!==void 0&&i===4&&t.format!=="RGBA"||i===3&&t.format!=="RGB"&&t.format!=="BGR"))throw new Error("Tensor format doesn't match input tensor dims");let d=4,h=0,g=1,x=2,k=3,m=0,v=u,E=u*2,y=-1;a==="RGBA"?(m=0,v=u,E=u*2,y=u*3):a==="RGB"?(m=0,v=u,E=u*2):a==="RBG"&&(m=0,E=u,v=u*2),o=n.createImageData(r,s);for(let $=0;$<s*r;h+=d,g+=d,x+=d,k+=d,$++)o.data[h]=(e.data[m++]-f[0])*c[0],o.data[g]=(e.data[v++]-f[1])*c[1],o.data[x]=(e.data[E++]-f[2])*c[2],o.data[k]=y===-1?255:(e.data[y++]-f[3])*c[3]}else throw new Error("Can not access image data");return o}}),rr,sl,il,al,ll,cl,pm=ce(()=>{"use strict";Ko(),rr=(e,t)=>{if(e===void 0)throw new Error("Image buffer must be defined");if(t.height===void 0||t.width===void 0)throw new Error("Image height and width must be defined");if(t.tensorLayout==="NHWC")throw new Error("NHWC Tensor layout is not supported yet");let{height:n,width:o}=t,r=t.norm??{mean:255,bias:0},s,i;typeof r.mean=="number"?s=[r.mean,r.mean,r.mean,r.mean]:s=[r.mean[0],r.mean[1],r.mean[2],r.mean[3]??255],typeof r.bias=="number"?i=[r.bias,r.bias,r.bias,r.bias]:i=[r.bias[0],r.bias[1],r.bias[2],r.bias[3]??0];let a=t.format!==void 0?t.format:"RGBA",l=t.tensorFormat!==void 0&&t.tensorFormat!==void 0?t.tensorFormat:"RGB",c=n*o,f=l==="RGBA"?new Float32Array(c*4):new Float32Array(c*3),u=4,d=0,h=1,g=2,x=3,k=0,m=c,v=c*2,E=-1;a==="RGB"&&(u=3,d=0,h=1,g=2,x=-1),l==="RGBA"?E=c*3:l==="RBG"?(k=0,v=c,m=c*2):l==="BGR"&&(v=0,m=c,k=c*2);for(let y=0;y<c;y++,d+=u,g+=u,h+=u,x+=u)f[k++]=(e[d]+i[0])/s[0],f[m++]=(e[h]+i[1])/s[1],f[v++]=(e[g]+i[2])/s[2],E!==-1&&x!==-1&&(f[E++]=(e[x]+i[3])/s[3]);return l==="RGBA"?new Ce("float32",f,[1,4,n,o]):new Ce("float32",f,[1,3,n,o])},sl=async(e,t)=>{let n=typeof HTMLImageElement<"u"&&e instanceof HTMLImageElement,o=typeof ImageData<"u"&&e instanceof ImageData,r=typeof ImageBitmap<"u"&&e instanceof ImageBitmap,s=typeof e=="string",i,a=t??{},l=()=>{if(typeof document<"u")return document.createElement("canvas");if(typeof OffscreenCanvas<"u")return new OffscreenCanvas(1,1);throw new Error("Canvas is not supported")},c=f=>typeof HTMLCanvasElement<"u"&&f instanceof HTMLCanvasElement||f instanceof OffscreenCanvas?f.getContext("2d"):null;if(n){let f=l();f.width=e.width,f.height=e.height;let u=c(f);if(u!=null){let d=e.height,h=e.width;if(t!==void 0&&t.resizedHeight!==void 0&&t.resizedWidth!==void 0&&(d=t.resizedHeight,h=t.resizedWidth),t!==void 0){if(a=t,t.tensorFormat!==void 0)throw new Error("Image input config format must be RGBA for HTMLImageElement");a.tensorFormat="RGBA",a.height=d,a.width=h}else a.tensorFormat="RGBA",a.height=d,a.width=h;u.drawImage(e,0,0),i=u.getImageData(0,0,h,d).data}else throw new Error("Can not access image data")}else if(o){let f,u;if(t!==void 0&&t.resizedWidth!==void 0&&t.resizedHeight!==void 0?(f=t.resizedHeight,u=t.resizedWidth):(f=e.height,u=e.width),t!==void 0&&(a=t),a.format="RGBA",a.height=f,a.width=u,t!==void 0){let d=l();d.width=u,d.height=f;let h=c(d);if(h!=null)h.putImageData(e,0,0),i=h.getImageData(0,0,u,f).data;else throw new Error("Can not access image data")}else i=e.data}else if(r){if(t===void 0)throw new Error("Please provide image config with format for Imagebitmap");let f=l();f.width=e.width,f.height=e.height;let u=c(f);if(u!=null){let d=e.height,h=e.width;return u.drawImage(e,0,0,h,d),i=u.getImageData(0,0,h,d).data,a.height=d,a.width=h,rr(i,a)}else throw new Error("Can not access image data")}else{if(s)return new Promise((f,u)=>{let d=l(),h=c(d);if(!e||!h)return u();let g=new Image;g.crossOrigin="Anonymous",g.src=e,g.onload=()=>{d.width=g.width,d.height=g.height,h.drawImage(g,0,0,d.width,d.height);let x=h.getImageData(0,0,d.width,d.height);a.height=d.height,a.width=d.width,f(rr(x.data,a))}});throw new Error("Input data provided is not supported - aborted tensor creation")}if(i!==void 0)return rr(i,a);throw new Error("Input data provided is not supported - aborted tensor creation")},il=(e,t)=>{let{width:n,height:o,download:r,dispose:s}=t,i=[1,o,n,4];return new Ce({location:"texture",type:"float32",texture:e,dims:i,download:r,dispose:s})},al=(e,t)=>{let{dataType:n,dims:o,download:r,dispose:s}=t;return new Ce({location:"gpu-buffer",type:n??"float32",gpuBuffer:e,dims:o,download:r,dispose:s})},ll=(e,t)=>{let{dataType:n,dims:o,download:r,dispose:s}=t;return new Ce({location:"ml-tensor",type:n??"float32",mlTensor:e,dims:o,download:r,dispose:s})},cl=(e,t,n)=>new Ce({location:"cpu-pinned",type:e,data:t,dims:n??[t.length]})}),Lt,On,So,fl,hm=ce(()=>{"use strict";Lt=new Map([["float32",Float32Array],["uint8",Uint8Array],["int8",Int8Array],["uint16",Uint16Array],["int16",Int16Array],["int32",Int32Array],["bool",Uint8Array],["float64",Float64Array],["uint32",Uint32Array],["int4",Uint8Array],["uint4",Uint8Array]]),On=new Map([[Float32Array,"float32"],[Uint8Array,"uint8"],[Int8Array,"int8"],[Uint16Array,"uint16"],[Int16Array,"int16"],[Int32Array,"int32"],[Float64Array,"float64"],[Uint32Array,"uint32"]]),So=!1,fl=()=>{if(!So){So=!0;let e=typeof BigInt64Array<"u"&&BigInt64Array.from,t=typeof BigUint64Array<"u"&&BigUint64Array.from,n=globalThis.Float16Array,o=typeof n<"u"&&n.from;e&&(Lt.set("int64",BigInt64Array),On.set(BigInt64Array,"int64")),t&&(Lt.set("uint64",BigUint64Array),On.set(BigUint64Array,"uint64")),o?(Lt.set("float16",n),On.set(n,"float16")):Lt.set("float16",Uint16Array)}}}),ul,dl,mm=ce(()=>{"use strict";Ko(),ul=e=>{let t=1;for(let n=0;n<e.length;n++){let o=e[n];if(typeof o!="number"||!Number.isSafeInteger(o))throw new TypeError(`dims[${n}] must be an integer, got: ${o}`);if(o<0)throw new RangeError(`dims[${n}] must be a non-negative integer, got: ${o}`);t*=o}return t},dl=(e,t)=>{switch(e.location){case"cpu":return new Ce(e.type,e.data,t);case"cpu-pinned":return new Ce({location:"cpu-pinned",data:e.data,type:e.type,dims:t});case"texture":return new Ce({location:"texture",texture:e.texture,type:e.type,dims:t});case"gpu-buffer":return new Ce({location:"gpu-buffer",gpuBuffer:e.gpuBuffer,type:e.type,dims:t});case"ml-tensor":return new Ce({location:"ml-tensor",mlTensor:e.mlTensor,type:e.type,dims:t});default:throw new Error(`tensorReshape: tensor location ${e.location} is not supported`)}}}),Ce,Ko=ce(()=>{"use strict";dm(),pm(),hm(),mm(),Ce=class{constructor(e,t,n){fl();let o,r;if(typeof e=="object"&&"location"in e)switch(this.dataLocation=e.location,o=e.type,r=e.dims,e.location){case"cpu-pinned":{let i=Lt.get(o);if(!i)throw new TypeError(`unsupported type "${o}" to create tensor from pinned buffer`);if(!(e.data instanceof i))throw new TypeError(`buffer should be of type ${i.name}`);this.cpuData=e.data;break}case"texture":{if(o!=="float32")throw new TypeError(`unsupported type "${o}" to create tensor from texture`);this.gpuTextureData=e.texture,this.downloader=e.download,this.disposer=e.dispose;break}case"gpu-buffer":{if(o!=="float32"&&o!=="float16"&&o!=="int32"&&o!=="int64"&&o!=="uint32"&&o!=="uint8"&&o!=="bool"&&o!=="uint4"&&o!=="int4")throw new TypeError(`unsupported type "${o}" to create tensor from gpu buffer`);this.gpuBufferData=e.gpuBuffer,this.downloader=e.download,this.disposer=e.dispose;break}case"ml-tensor":{if(o!=="float32"&&o!=="float16"&&o!=="int32"&&o!=="int64"&&o!=="uint32"&&o!=="uint64"&&o!=="int8"&&o!=="uint8"&&o!=="bool"&&o!=="uint4"&&o!=="int4")throw new TypeError(`unsupported type "${o}" to create tensor from MLTensor`);this.mlTensorData=e.mlTensor,this.downloader=e.download,this.disposer=e.dispose;break}default:throw new Error(`Tensor constructor: unsupported location '${this.dataLocation}'`)}else{let i,a;if(typeof e=="string")if(o=e,a=n,e==="string"){if(!Array.isArray(t))throw new TypeError("A string tensor's data must be a string array.");i=t}else{let l=Lt.get(e);if(l===void 0)throw new TypeError(`Unsupported tensor type: ${e}.`);if(Array.isArray(t)){if(e==="float16"&&l===Uint16Array||e==="uint4"||e==="int4")throw new TypeError(`Creating a ${e} tensor from number array is not supported. Please use ${l.name} as data.`);e==="uint64"||e==="int64"?i=l.from(t,BigInt):i=l.from(t)}else if(t instanceof l)i=t;else if(t instanceof Uint8ClampedArray)if(e==="uint8")i=Uint8Array.from(t);else throw new TypeError("A Uint8ClampedArray tensor's data must be type of uint8");else if(e==="float16"&&t instanceof Uint16Array&&l!==Uint16Array)i=new globalThis.Float16Array(t.buffer,t.byteOffset,t.length);else throw new TypeError(`A ${o} tensor's data must be type of ${l}`)}else if(a=t,Array.isArray(e)){if(e.length===0)throw new TypeError("Tensor type cannot be inferred from an empty array.");let l=typeof e[0];if(l==="string")o="string",i=e;else if(l==="boolean")o="bool",i=Uint8Array.from(e);else throw new TypeError(`Invalid element type of data array: ${l}.`)}else if(e instanceof Uint8ClampedArray)o="uint8",i=Uint8Array.from(e);else{let l=On.get(e.constructor);if(l===void 0)throw new TypeError(`Unsupported type for tensor data: ${e.constructor}.`);o=l,i=e}if(a===void 0)a=[i.length];else if(!Array.isArray(a))throw new TypeError("A tensor's dims must be a number array");r=a,this.cpuData=i,this.dataLocation="cpu"}let s=ul(r);if(this.cpuData&&s!==this.cpuData.length&&!((o==="uint4"||o==="int4")&&Math.ceil(s/2)===this.cpuData.length))throw new Error(`Tensor's size(${s}) does not match data length(${this.cpuData.length}).`);this.type=o,this.dims=r,this.size=s}static async fromImage(e,t){return sl(e,t)}static fromTexture(e,t){return il(e,t)}static fromGpuBuffer(e,t){return al(e,t)}static fromMLTensor(e,t){return ll(e,t)}static fromPinnedBuffer(e,t,n){return cl(e,t,n)}toDataURL(e){return rl(this,e)}toImageData(e){return ol(this,e)}get data(){if(this.ensureValid(),!this.cpuData)throw new Error("The data is not on CPU. Use `getData()` to download GPU data to CPU, or use `texture` or `gpuBuffer` property to access the GPU data directly.");return this.cpuData}get location(){return this.dataLocation}get texture(){if(this.ensureValid(),!this.gpuTextureData)throw new Error("The data is not stored as a WebGL texture.");return this.gpuTextureData}get gpuBuffer(){if(this.ensureValid(),!this.gpuBufferData)throw new Error("The data is not stored as a WebGPU buffer.");return this.gpuBufferData}get mlTensor(){if(this.ensureValid(),!this.mlTensorData)throw new Error("The data is not stored as a WebNN MLTensor.");return this.mlTensorData}async getData(e){switch(this.ensureValid(),this.dataLocation){case"cpu":case"cpu-pinned":return this.data;case"texture":case"gpu-buffer":case"ml-tensor":{if(!this.downloader)throw new Error("The current tensor is not created with a specified data downloader.");if(this.isDownloading)throw new Error("The current tensor is being downloaded.");try{this.isDownloading=!0;let t=await this.downloader();return this.downloader=void 0,this.dataLocation="cpu",this.cpuData=t,e&&this.disposer&&(this.disposer(),this.disposer=void 0),t}finally{this.isDownloading=!1}}default:throw new Error(`cannot get data from location: ${this.dataLocation}`)}}dispose(){if(this.isDownloading)throw new Error("The current tensor is being downloaded.");this.disposer&&(this.disposer(),this.disposer=void 0),this.cpuData=void 0,this.gpuTextureData=void 0,this.gpuBufferData=void 0,this.mlTensorData=void 0,this.downloader=void 0,this.isDownloading=void 0,this.dataLocation="none"}ensureValid(){if(this.dataLocation==="none")throw new Error("The tensor is disposed.")}reshape(e){if(this.ensureValid(),this.downloader||this.disposer)throw new Error("Cannot reshape a tensor that owns GPU resource.");return dl(this,e)}}}),Pe,pl=ce(()=>{"use strict";Ko(),Pe=Ce}),Ho,Oo,nn,rn,on,sn,hl=ce(()=>{"use strict";nl(),Ho=(e,t)=>{(typeof ke.trace>"u"?!ke.wasm.trace:!ke.trace)||console.timeStamp(`${e}::ORT::${t}`)},Oo=(e,t)=>{let n=new Error().stack?.split(/\r\n|\r|\n/g)||[],o=!1;for(let r=0;r<n.length;r++){if(o&&!n[r].includes("TRACE_FUNC")){let s=`FUNC_${e}::${n[r].trim().split(" ")[1]}`;t&&(s+=`::${t}`),Ho("CPU",s);return}n[r].includes("TRACE_FUNC")&&(o=!0)}},nn=e=>{(typeof ke.trace>"u"?!ke.wasm.trace:!ke.trace)||Oo("BEGIN",e)},rn=e=>{(typeof ke.trace>"u"?!ke.wasm.trace:!ke.trace)||Oo("END",e)},on=e=>{(typeof ke.trace>"u"?!ke.wasm.trace:!ke.trace)||console.time(`ORT::${e}`)},sn=e=>{(typeof ke.trace>"u"?!ke.wasm.trace:!ke.trace)||console.timeEnd(`ORT::${e}`)}}),ml,gm=ce(()=>{"use strict";el(),pl(),hl(),ml=class gl{constructor(t){this.handler=t}async run(t,n,o){nn(),on("InferenceSession.run");let r={},s={};if(typeof t!="object"||t===null||t instanceof Pe||Array.isArray(t))throw new TypeError("'feeds' must be an object that use input names as keys and OnnxValue as corresponding values.");let i=!0;if(typeof n=="object"){if(n===null)throw new TypeError("Unexpected argument[1]: cannot be null.");if(n instanceof Pe)throw new TypeError("'fetches' cannot be a Tensor");if(Array.isArray(n)){if(n.length===0)throw new TypeError("'fetches' cannot be an empty array.");i=!1;for(let c of n){if(typeof c!="string")throw new TypeError("'fetches' must be a string array or an object.");if(this.outputNames.indexOf(c)===-1)throw new RangeError(`'fetches' contains invalid output name: ${c}.`);r[c]=null}if(typeof o=="object"&&o!==null)s=o;else if(typeof o<"u")throw new TypeError("'options' must be an object.")}else{let c=!1,f=Object.getOwnPropertyNames(n);for(let u of this.outputNames)if(f.indexOf(u)!==-1){let d=n[u];(d===null||d instanceof Pe)&&(c=!0,i=!1,r[u]=d)}if(c){if(typeof o=="object"&&o!==null)s=o;else if(typeof o<"u")throw new TypeError("'options' must be an object.")}else s=n}}else if(typeof n<"u")throw new TypeError("Unexpected argument[1]: must be 'fetches' or 'options'.");for(let c of this.inputNames)if(typeof t[c]>"u")throw new Error(`input '${c}' is missing in 'feeds'.`);if(i)for(let c of this.outputNames)r[c]=null;let a=await this.handler.run(t,r,s),l={};for(let c in a)if(Object.hasOwnProperty.call(a,c)){let f=a[c];f instanceof Pe?l[c]=f:l[c]=new Pe(f.type,f.data,f.dims)}return sn("InferenceSession.run"),rn(),l}async release(){return this.handler.dispose()}static async create(t,n,o,r){nn(),on("InferenceSession.create");let s,i={};if(typeof t=="string"){if(s=t,typeof n=="object"&&n!==null)i=n;else if(typeof n<"u")throw new TypeError("'options' must be an object.")}else if(t instanceof Uint8Array){if(s=t,typeof n=="object"&&n!==null)i=n;else if(typeof n<"u")throw new TypeError("'options' must be an object.")}else if(t instanceof ArrayBuffer||typeof SharedArrayBuffer<"u"&&t instanceof SharedArrayBuffer){let f=t,u=0,d=t.byteLength;if(typeof n=="object"&&n!==null)i=n;else if(typeof n=="number"){if(u=n,!Number.isSafeInteger(u))throw new RangeError("'byteOffset' must be an integer.");if(u<0||u>=f.byteLength)throw new RangeError(`'byteOffset' is out of range [0, ${f.byteLength}).`);if(d=t.byteLength-u,typeof o=="number"){if(d=o,!Number.isSafeInteger(d))throw new RangeError("'byteLength' must be an integer.");if(d<=0||u+d>f.byteLength)throw new RangeError(`'byteLength' is out of range (0, ${f.byteLength-u}].`);if(typeof r=="object"&&r!==null)i=r;else if(typeof r<"u")throw new TypeError("'options' must be an object.")}else if(typeof o<"u")throw new TypeError("'byteLength' must be a number.")}else if(typeof n<"u")throw new TypeError("'options' must be an object.");s=new Uint8Array(f,u,d)}else throw new TypeError("Unexpected argument[0]: must be 'path' or 'buffer'.");let[a,l]=await Xa(i),c=await a.createInferenceSessionHandler(s,l);return sn("InferenceSession.create"),rn(),new gl(c)}startProfiling(){this.handler.startProfiling()}endProfiling(){this.handler.endProfiling()}get inputNames(){return this.handler.inputNames}get outputNames(){return this.handler.outputNames}get inputMetadata(){return this.handler.inputMetadata}get outputMetadata(){return this.handler.outputMetadata}}}),pr,wm=ce(()=>{"use strict";gm(),pr=ml}),bm=ce(()=>{"use strict"}),ym=ce(()=>{"use strict"}),xm=ce(()=>{"use strict"}),vm=ce(()=>{"use strict"}),km={};dr(km,{InferenceSession:()=>pr,TRACE:()=>Ho,TRACE_EVENT_BEGIN:()=>on,TRACE_EVENT_END:()=>sn,TRACE_FUNC_BEGIN:()=>nn,TRACE_FUNC_END:()=>rn,Tensor:()=>Pe,env:()=>he,registerBackend:()=>cr});var Rt=ce(()=>{"use strict";cm(),um(),wm(),pl(),bm(),ym(),hl(),xm(),vm()}),Zo=ce(()=>{"use strict"}),wl={};dr(wl,{default:()=>bl});var Lo,Ro,bl,Mm=ce(()=>{"use strict";Ll(),an(),Jo(),Lo="ort-wasm-proxy-worker",Ro=globalThis.self?.name===Lo,Ro&&(self.onmessage=e=>{let{type:t,in:n}=e.data;try{switch(t){case"init-wasm":Qo(n.wasm).then(()=>{rs(n).then(()=>{postMessage({type:t})},o=>{postMessage({type:t,err:o})})},o=>{postMessage({type:t,err:o})});break;case"init-ep":{let{epName:o,env:r}=n;os(r,o).then(()=>{postMessage({type:t})},s=>{postMessage({type:t,err:s})});break}case"copy-from":{let{buffer:o}=n,r=ur(o);postMessage({type:t,out:r});break}case"create":{let{model:o,options:r}=n;ss(o,r).then(s=>{postMessage({type:t,out:s})},s=>{postMessage({type:t,err:s})});break}case"release":is(n),postMessage({type:t});break;case"run":{let{sessionId:o,inputIndices:r,inputs:s,outputIndices:i,options:a}=n;as(o,r,s,i,new Array(i.length).fill(null),a).then(l=>{l.some(c=>c[3]!=="cpu")?postMessage({type:t,err:"Proxy does not support non-cpu tensor location."}):postMessage({type:t,out:l},cs([...s,...l]))},l=>{postMessage({type:t,err:l})});break}case"end-profiling":ls(n),postMessage({type:t});break;default:}}catch(o){postMessage({type:t,err:o})}}),bl=Ro?null:e=>new Worker(e??Re,{type:"module",name:Lo})}),yl={};dr(yl,{default:()=>xl});async function Ia(e={}){var t=e,n=!!globalThis.window,o=!!globalThis.WorkerGlobalScope,r=o&&self.name?.startsWith("em-pthread");t.mountExternalData=(p,b)=>{p.startsWith("./")&&(p=p.substring(2)),(t.Tb||(t.Tb=new Map)).set(p,b)},t.unmountExternalData=()=>{delete t.Tb,delete t.mc,delete t.lc,delete t.nc},globalThis.SharedArrayBuffer??new WebAssembly.Memory({initial:0,maximum:0,shared:!0}).buffer.constructor;var s,i,a=(p,b)=>{throw b},l="file:///page/",c="";if(n||o){try{c=new URL(".",l).href}catch{}o&&(i=p=>{var b=new XMLHttpRequest;return b.open("GET",p,!1),b.responseType="arraybuffer",b.send(null),new Uint8Array(b.response)}),s=async p=>{if($(p))return new Promise((T,A)=>{var O=new XMLHttpRequest;O.open("GET",p,!0),O.responseType="arraybuffer",O.onload=()=>{O.status==200||O.status==0&&O.response?T(O.response):A(O.status)},O.onerror=A,O.send(null)});var b=await fetch(p,{credentials:"same-origin"});if(b.ok)return b.arrayBuffer();throw Error(b.status+" : "+b.url)}}var f,u,d,h,g,x,k=console.log.bind(console),m=console.error.bind(console),v=k,E=m,y=!1,$=p=>p.startsWith("file://");function w(){at.buffer!=D.buffer&&U()}if(r){let p=function(b){try{var T=b.data,A=T.Rb;if(A==="load"){let O=[];self.onmessage=I=>O.push(I),x=()=>{postMessage({Rb:"loaded"});for(let I of O)p(I);self.onmessage=p};for(let I of T.ac)t[I]&&!t[I].proxy||(t[I]=(...V)=>{postMessage({Rb:"callHandler",$b:I,args:V})},I=="print"&&(v=t[I]),I=="printErr"&&(E=t[I]));at=T.fc,U(),u=T.hc,le(),nr()}else if(A==="run"){(function(O){var I=(w(),F)[O+52>>>2>>>0];O=(w(),F)[O+56>>>2>>>0],Sa(I,I-O),X(I)})(T.Qb),Mo(T.Qb,0,0,1,0,0),Bi(),wo(T.Qb),S||=!0;try{Rp(T.dc,T.Vb)}catch(O){if(O!="unwind")throw O}}else T.target!=="setimmediate"&&(A==="checkMailbox"?S&&Qn():A&&(E(`worker: received unknown command ${A}`),E(T)))}catch(O){throw Na(),O}};var L=p,S=!1;self.onunhandledrejection=b=>{throw b.reason||b},self.onmessage=p}var D,B,_,N,F,C,z,R,q,P=!1;function U(){var p=at.buffer;t.HEAP8=D=new Int8Array(p),_=new Int16Array(p),t.HEAPU8=B=new Uint8Array(p),new Uint16Array(p),t.HEAP32=N=new Int32Array(p),t.HEAPU32=F=new Uint32Array(p),C=new Float32Array(p),z=new Float64Array(p),R=new BigInt64Array(p),new BigUint64Array(p)}function W(){P=!0,r?x():lt.Va()}function Y(p){throw E(p="Aborted("+p+")"),y=!0,p=new WebAssembly.RuntimeError(p+". Build with -sASSERTIONS for more info."),g?.(p),p}function K(){return{a:{T:gh,f:Cp,w:Pp,e:_p,k:Ip,h:Dp,L:Bp,b:Fp,G:zp,ua:Gi,j:Up,M:Yi,La:Ki,qa:Zi,sa:Ji,Ma:Qi,Ja:Xi,Ca:ea,Ia:ta,Z:na,ra,oa,Ka:sa,pa:ia,Ra:jp,Fa:Wp,ma:Gp,va:Vp,ja:qp,U:Yp,Ea:wo,Oa:Kp,za:Zp,Aa:Jp,Ba:Qp,xa:fa,ya:ua,ka:da,Ta:eh,Qa:rh,W:oh,V:sh,Pa:th,F:ih,Na:ah,na:lh,u:Xp,H:ch,S:er,la:uh,ba:fh,Ua:dh,Ga:ma,Ha:ga,ta:xe,I:wa,wa:ba,Y:ya,Da:xa,X:va,$:Xh,N:Yh,aa:Qh,O:qh,v:Ih,d:xh,m:bh,n:wh,r:Oh,ca:Hh,E:Wh,o:Mh,P:Gh,C:Kh,J:jh,da:Uh,ea:zh,z:Lh,fa:Bh,Q:Fh,ga:Dh,y:Ph,D:Vh,c:yh,q:kh,i:vh,_:em,l:Eh,p:Ah,s:Nh,t:Th,x:Rh,R:_h,A:Zh,K:Ch,B:Jh,ha:Sh,ia:$h,g:hh,a:at,Sa:ae}}}async function le(){function p(A,O){return lt=A.exports,lt=(function(){var I=lt,V=ne=>()=>ne()>>>0,Z=ne=>oe=>ne(oe)>>>0;return(I=Object.assign({},I)).ub=V(I.ub),I.wb=Z(I.wb),I.Kb=Z(I.Kb),I.Lb=V(I.Lb),I.Pb=Z(I.Pb),I})(),Jt.push(lt.xb),A=lt,t._OrtInit=A.Wa,t._OrtGetLastError=A.Xa,t._OrtCreateSessionOptions=A.Ya,t._OrtAppendExecutionProvider=A.Za,t._OrtAddFreeDimensionOverride=A._a,t._OrtAddSessionConfigEntry=A.$a,t._OrtReleaseSessionOptions=A.ab,t._OrtCreateSession=A.bb,t._OrtReleaseSession=A.cb,t._OrtGetInputOutputCount=A.db,t._OrtGetInputOutputMetadata=A.eb,t._OrtFree=A.fb,t._OrtCreateTensor=A.gb,t._OrtGetTensorData=A.hb,t._OrtReleaseTensor=A.ib,t._OrtCreateRunOptions=A.jb,t._OrtAddRunConfigEntry=A.kb,t._OrtReleaseRunOptions=A.lb,t._OrtCreateBinding=A.mb,t._OrtBindInput=A.nb,t._OrtBindOutput=A.ob,t._OrtClearBoundOutputs=A.pb,t._OrtReleaseBinding=A.qb,t._OrtRunWithBinding=A.rb,t._OrtRun=A.sb,t._OrtEndProfiling=A.tb,tr=A.ub,ka=t._free=A.vb,Ma=t._malloc=A.wb,Mo=A.zb,Na=A.Ab,Ea=A.Bb,Aa=A.Cb,No=A.Db,Ta=A.Eb,$a=A.Fb,te=A.Gb,En=A.Hb,Sa=A.Ib,X=A.Jb,Eo=A.Kb,ee=A.Lb,Oa=A.Mb,Ao=A.Nb,La=A.Ob,Ra=A.Pb,Ca=A.yb,u=O,lt}var b,T=K();return t.instantiateWasm?new Promise(A=>{t.instantiateWasm(T,(O,I)=>{A(p(O,I))})}):r?p(new WebAssembly.Instance(u,K()),u):(q??=t.locateFile?t.locateFile?t.locateFile("ort-wasm-simd-threaded.wasm",c):c+"ort-wasm-simd-threaded.wasm":new URL("ort-wasm-simd-threaded.wasm","file:///page/").href,b=await(async function(A){var O=q;if(!f&&!$(O))try{var I=fetch(O,{credentials:"same-origin"});return await WebAssembly.instantiateStreaming(I,A)}catch(V){E(`wasm streaming compile failed: ${V}`),E("falling back to ArrayBuffer instantiation")}return(async function(V,Z){try{var ne=await(async function(oe){if(!f)try{var Ne=await s(oe);return new Uint8Array(Ne)}catch{}if(oe==q&&f)oe=new Uint8Array(f);else{if(!i)throw"both async and sync fetching of the wasm failed";oe=i(oe)}return oe})(V);return await WebAssembly.instantiate(ne,Z)}catch(oe){E(`failed to asynchronously prepare wasm: ${oe}`),Y(oe)}})(O,A)})(T),p(b.instance,b.module))}class ie{name="ExitStatus";constructor(b){this.message=`Program terminated with exit(${b})`,this.status=b}}var pe=p=>{p.terminate(),p.onmessage=()=>{}},G=[],H=0,se=null,Q=p=>{ge.length==0&&(zi(),Fi(ge[0]));var b=ge.pop();if(!b)return 6;fe.push(b),Ve[p.Qb]=b,b.Qb=p.Qb;var T={Rb:"run",dc:p.cc,Vb:p.Vb,Qb:p.Qb};return b.postMessage(T,p.Zb),0},J=0,j=(p,b,...T)=>{var A,O=16*T.length,I=ee(),V=Eo(O),Z=V>>>3;for(A of T)typeof A=="bigint"?((w(),R)[Z++>>>0]=1n,(w(),R)[Z++>>>0]=A):((w(),R)[Z++>>>0]=0n,(w(),z)[Z++>>>0]=A);return p=Ea(p,0,O,V,b),X(I),p};function ae(p){if(r)return j(0,1,p);if(d=p,!(0<J)){for(var b of fe)pe(b);for(b of ge)pe(b);ge=[],fe=[],Ve={},y=!0}a(0,new ie(p))}function be(p){if(r)return j(1,0,p);xe(p)}var xe=p=>{if(d=p,r)throw be(p),"unwind";ae(p)},ge=[],fe=[],Jt=[],Ve={},Di=p=>{var b=p.Qb;delete Ve[b],ge.push(p),fe.splice(fe.indexOf(p),1),p.Qb=0,Aa(b)};function Bi(){Jt.forEach(p=>p())}var Fi=p=>new Promise(b=>{p.onmessage=O=>{var I=O.data;if(O=I.Rb,I.Ub&&I.Ub!=tr()){var V=Ve[I.Ub];V?V.postMessage(I,I.Zb):E(`Internal error! Worker sent a message "${O}" to target pthread ${I.Ub}, but that thread no longer exists!`)}else O==="checkMailbox"?Qn():O==="spawnThread"?Q(I):O==="cleanupThread"?go(()=>{Di(Ve[I.ec])}):O==="loaded"?(p.loaded=!0,b(p)):I.target==="setimmediate"?p.postMessage(I):O==="uncaughtException"?p.onerror(I.error):O==="callHandler"?t[I.$b](...I.args):O&&E(`worker sent an unknown command ${O}`)},p.onerror=O=>{throw E(`worker sent an error! ${O.filename}:${O.lineno}: ${O.message}`),O};var T,A=[];for(T of[])t.propertyIsEnumerable(T)&&A.push(T);p.postMessage({Rb:"load",ac:A,fc:at,hc:u})});function zi(){var p=new Worker((()=>{let b=URL;return new b("ort.wasm.bundle.min.mjs","file:///page/")})(),{type:"module",workerData:"em-pthread",name:"em-pthread"});ge.push(p)}var at,Ui=[],re=p=>{var b=Ui[p];return b||(Ui[p]=b=Ca.get(p)),b},Rp=(p,b)=>{J=0,p=re(p)(b),0<J?d=p:No(p)},Zn=[],Jn=0;function Cp(p){var b=new po(p>>>=0);return(w(),D)[b.Sb+12>>>0]==0&&(ji(b,!0),Jn--),Wi(b,!1),Zn.push(b),Ra(p)}var Qt=0,Pp=()=>{te(0,0);var p=Zn.pop();Oa(p.Wb),Qt=0};function ji(p,b){b=b?1:0,(w(),D)[p.Sb+12>>>0]=b}function Wi(p,b){b=b?1:0,(w(),D)[p.Sb+13>>>0]=b}class po{constructor(b){this.Wb=b,this.Sb=b-24}}var ho=p=>{var b=Qt;if(!b)return En(0),0;var T=new po(b);(w(),F)[T.Sb+16>>>2>>>0]=b;var A=(w(),F)[T.Sb+4>>>2>>>0];if(!A)return En(0),b;for(var O of p){if(O===0||O===A)break;if(La(O,A,T.Sb+16))return En(O),b}return En(A),b};function _p(){return ho([])}function Ip(p){return ho([p>>>0])}function Dp(p,b,T,A){return ho([p>>>0,b>>>0,T>>>0,A>>>0])}var Bp=()=>{var p=Zn.pop();p||Y("no exception to throw");var b=p.Wb;throw(w(),D)[p.Sb+13>>>0]==0&&(Zn.push(p),Wi(p,!0),ji(p,!1),Jn++),Ao(b),Qt=b};function Fp(p,b,T){var A=new po(p>>>=0);throw b>>>=0,T>>>=0,(w(),F)[A.Sb+16>>>2>>>0]=0,(w(),F)[A.Sb+4>>>2>>>0]=b,(w(),F)[A.Sb+8>>>2>>>0]=T,Ao(p),Jn++,Qt=p}var zp=()=>Jn;function Hi(p,b,T,A){return r?j(2,1,p,b,T,A):Gi(p,b,T,A)}function Gi(p,b,T,A){if(p>>>=0,b>>>=0,T>>>=0,A>>>=0,!globalThis.SharedArrayBuffer)return 6;var O=[];return r&&O.length===0?Hi(p,b,T,A):(p={cc:T,Qb:p,Vb:A,Zb:O},r?(p.Rb="spawnThread",postMessage(p,O),0):Q(p))}function Up(p){throw Qt||=p>>>0,Qt}var Vi=globalThis.TextDecoder&&new TextDecoder,qi=(p,b=0,T,A)=>{var O=b>>>=0;if(T=O+T,A)A=T;else{for(;p[O]&&!(O>=T);)++O;A=O}if(16<A-b&&p.buffer&&Vi)return Vi.decode(p.buffer instanceof ArrayBuffer?p.subarray(b,A):p.slice(b,A));for(O="";b<A;)if(128&(T=p[b++])){var I=63&p[b++];if((224&T)==192)O+=String.fromCharCode((31&T)<<6|I);else{var V=63&p[b++];65536>(T=(240&T)==224?(15&T)<<12|I<<6|V:(7&T)<<18|I<<12|V<<6|63&p[b++])?O+=String.fromCharCode(T):(T-=65536,O+=String.fromCharCode(55296|T>>10,56320|1023&T))}}else O+=String.fromCharCode(T);return O},mo=(p,b,T)=>(p>>>=0)?qi((w(),B),p,b,T):"";function Yi(p,b,T){return r?j(3,1,p,b,T):0}function Ki(p,b){if(r)return j(4,1,p,b)}function Zi(p,b){if(r)return j(5,1,p,b)}function Ji(p,b,T){if(r)return j(6,1,p,b,T)}function Qi(p,b,T){return r?j(7,1,p,b,T):0}function Xi(p,b){if(r)return j(8,1,p,b)}function ea(p,b,T){if(r)return j(9,1,p,b,T)}function ta(p,b,T,A){if(r)return j(10,1,p,b,T,A)}function na(p,b,T,A){if(r)return j(11,1,p,b,T,A)}function ra(p,b,T,A){if(r)return j(12,1,p,b,T,A)}function oa(p){if(r)return j(13,1,p)}function sa(p,b){if(r)return j(14,1,p,b)}function ia(p,b,T){if(r)return j(15,1,p,b,T)}var jp=()=>Y("");function Wp(p){Mo(p>>>0,!o,1,!n,131072,!1),Bi()}var go=p=>{if(!y)try{if(p(),!(0<J))try{r?tr()&&No(d):xe(d)}catch(b){b instanceof ie||b=="unwind"||a(0,b)}}catch(b){b instanceof ie||b=="unwind"||a(0,b)}},Hp=!Atomics.waitAsync||globalThis.navigator?.userAgent&&91>Number((navigator.userAgent.match(/Chrom(e|ium)\/([0-9]+)\./)||[])[2]);function wo(p){p>>>=0,Hp||(Atomics.waitAsync((w(),N),p>>>2,p).value.then(Qn),p+=128,Atomics.store((w(),N),p>>>2,1))}var Qn=()=>go(()=>{var p=tr();p&&(wo(p),$a())});function Gp(p,b){(p>>>=0)==b>>>0?setTimeout(Qn):r?postMessage({Ub:p,Rb:"checkMailbox"}):(p=Ve[p])&&p.postMessage({Rb:"checkMailbox"})}var bo=[];function Vp(p,b,T,A,O){for(b>>>=0,O>>>=0,bo.length=0,T=O>>>3,A=O+A>>>3;T<A;){var I;I=(w(),R)[T++>>>0]?(w(),R)[T++>>>0]:(w(),z)[T++>>>0],bo.push(I)}return(b?Pa[b]:mh[p])(...bo)}var qp=()=>{J=0};function Yp(p){p>>>=0,r?postMessage({Rb:"cleanupThread",ec:p}):Di(Ve[p])}function Kp(p){}function Zp(p,b){p=-9007199254740992>p||9007199254740992<p?NaN:Number(p),b>>>=0,p=new Date(1e3*p),(w(),N)[b>>>2>>>0]=p.getUTCSeconds(),(w(),N)[b+4>>>2>>>0]=p.getUTCMinutes(),(w(),N)[b+8>>>2>>>0]=p.getUTCHours(),(w(),N)[b+12>>>2>>>0]=p.getUTCDate(),(w(),N)[b+16>>>2>>>0]=p.getUTCMonth(),(w(),N)[b+20>>>2>>>0]=p.getUTCFullYear()-1900,(w(),N)[b+24>>>2>>>0]=p.getUTCDay(),p=(p.getTime()-Date.UTC(p.getUTCFullYear(),0,1,0,0,0,0))/864e5|0,(w(),N)[b+28>>>2>>>0]=p}var aa=p=>p%4==0&&(p%100!=0||p%400==0),la=[0,31,60,91,121,152,182,213,244,274,305,335],ca=[0,31,59,90,120,151,181,212,243,273,304,334];function Jp(p,b){p=-9007199254740992>p||9007199254740992<p?NaN:Number(p),b>>>=0,p=new Date(1e3*p),(w(),N)[b>>>2>>>0]=p.getSeconds(),(w(),N)[b+4>>>2>>>0]=p.getMinutes(),(w(),N)[b+8>>>2>>>0]=p.getHours(),(w(),N)[b+12>>>2>>>0]=p.getDate(),(w(),N)[b+16>>>2>>>0]=p.getMonth(),(w(),N)[b+20>>>2>>>0]=p.getFullYear()-1900,(w(),N)[b+24>>>2>>>0]=p.getDay();var T=(aa(p.getFullYear())?la:ca)[p.getMonth()]+p.getDate()-1|0;(w(),N)[b+28>>>2>>>0]=T,(w(),N)[b+36>>>2>>>0]=-60*p.getTimezoneOffset(),T=new Date(p.getFullYear(),6,1).getTimezoneOffset();var A=new Date(p.getFullYear(),0,1).getTimezoneOffset();p=0|(T!=A&&p.getTimezoneOffset()==Math.min(A,T)),(w(),N)[b+32>>>2>>>0]=p}function Qp(p){p>>>=0;var b=new Date((w(),N)[p+20>>>2>>>0]+1900,(w(),N)[p+16>>>2>>>0],(w(),N)[p+12>>>2>>>0],(w(),N)[p+8>>>2>>>0],(w(),N)[p+4>>>2>>>0],(w(),N)[p>>>2>>>0],0),T=(w(),N)[p+32>>>2>>>0],A=b.getTimezoneOffset(),O=new Date(b.getFullYear(),6,1).getTimezoneOffset(),I=new Date(b.getFullYear(),0,1).getTimezoneOffset(),V=Math.min(I,O);return 0>T?(w(),N)[p+32>>>2>>>0]=+(O!=I&&V==A):0<T!=(V==A)&&(O=Math.max(I,O),b.setTime(b.getTime()+6e4*((0<T?V:O)-A))),(w(),N)[p+24>>>2>>>0]=b.getDay(),T=(aa(b.getFullYear())?la:ca)[b.getMonth()]+b.getDate()-1|0,(w(),N)[p+28>>>2>>>0]=T,(w(),N)[p>>>2>>>0]=b.getSeconds(),(w(),N)[p+4>>>2>>>0]=b.getMinutes(),(w(),N)[p+8>>>2>>>0]=b.getHours(),(w(),N)[p+12>>>2>>>0]=b.getDate(),(w(),N)[p+16>>>2>>>0]=b.getMonth(),(w(),N)[p+20>>>2>>>0]=b.getYear(),p=b.getTime(),BigInt(isNaN(p)?-1:p/1e3)}function fa(p,b,T,A,O,I,V){return r?j(16,1,p,b,T,A,O,I,V):-52}function ua(p,b,T,A,O,I){if(r)return j(17,1,p,b,T,A,O,I)}var Nn={},Xp=()=>performance.timeOrigin+performance.now();function da(p,b){if(r)return j(18,1,p,b);if(Nn[p]&&(clearTimeout(Nn[p].id),delete Nn[p]),!b)return 0;var T=setTimeout(()=>{delete Nn[p],go(()=>Ta(p,performance.timeOrigin+performance.now()))},b);return Nn[p]={id:T,oc:b},0}var Nt=(p,b,T)=>{var A=(w(),B);if(b>>>=0,0<T){var O=b;T=b+T-1;for(var I=0;I<p.length;++I){var V=p.codePointAt(I);if(127>=V){if(b>=T)break;A[b++>>>0]=V}else if(2047>=V){if(b+1>=T)break;A[b++>>>0]=192|V>>6,A[b++>>>0]=128|63&V}else if(65535>=V){if(b+2>=T)break;A[b++>>>0]=224|V>>12,A[b++>>>0]=128|V>>6&63,A[b++>>>0]=128|63&V}else{if(b+3>=T)break;A[b++>>>0]=240|V>>18,A[b++>>>0]=128|V>>12&63,A[b++>>>0]=128|V>>6&63,A[b++>>>0]=128|63&V,I++}}A[b>>>0]=0,p=b-O}else p=0;return p};function eh(p,b,T,A){p>>>=0,b>>>=0,T>>>=0,A>>>=0;var O=new Date().getFullYear(),I=new Date(O,0,1).getTimezoneOffset();O=new Date(O,6,1).getTimezoneOffset();var V=Math.max(I,O);(w(),F)[p>>>2>>>0]=60*V,(w(),N)[b>>>2>>>0]=+(I!=O),p=(b=Z=>{var ne=Math.abs(Z);return`UTC${0<=Z?"-":"+"}${String(Math.floor(ne/60)).padStart(2,"0")}${String(ne%60).padStart(2,"0")}`})(I),b=b(O),O<I?(Nt(p,T,17),Nt(b,A,17)):(Nt(p,A,17),Nt(b,T,17))}var th=()=>Date.now(),nh=1;function rh(p,b,T){if(T>>>=0,!(0<=p&&3>=p))return 28;if(p===0)p=Date.now();else{if(!nh)return 52;p=performance.timeOrigin+performance.now()}return p=Math.round(1e6*p),(w(),R)[T>>>3>>>0]=BigInt(p),0}var yo=[];function oh(p,b,T){p>>>=0,b>>>=0,T>>>=0,yo.length=0;for(var A;A=(w(),B)[b++>>>0];){var O=A!=105;T+=(O&=A!=112)&&T%8?4:0,yo.push(A==112?(w(),F)[T>>>2>>>0]:A==106?(w(),R)[T>>>3>>>0]:A==105?(w(),N)[T>>>2>>>0]:(w(),z)[T>>>3>>>0]),T+=O?8:4}return Pa[p](...yo)}var sh=()=>{};function ih(p,b){return E(mo(p>>>0,b>>>0))}var ah=()=>{throw J+=1,"unwind"};function lh(){return 4294901760}var ch=()=>navigator.hardwareConcurrency,Et={},xo=p=>{for(var b=0,T=0;T<p.length;++T){var A=p.charCodeAt(T);127>=A?b++:2047>=A?b+=2:55296<=A&&57343>=A?(b+=4,++T):b+=3}return b},Xn=p=>{var b;return(b=/\bwasm-function\[\d+\]:(0x[0-9a-f]+)/.exec(p))?+b[1]:(b=/:(\d+):\d+(?:\)|$)/.exec(p))?2147483648|+b[1]:0},pa=p=>{for(var b of p)(p=Xn(b))&&(Et[p]=b)};function fh(){var p=Error().stack.toString().split(`
`);return p[0]=="Error"&&p.shift(),pa(p),Et.Xb=Xn(p[3]),Et.bc=p,Et.Xb}function er(p){if(!(p=Et[p>>>0]))return 0;var b;if(b=/^\s+at .*\.wasm\.(.*) \(.*\)$/.exec(p))p=b[1];else if(b=/^\s+at (.*) \(.*\)$/.exec(p))p=b[1];else{if(!(b=/^(.+?)@/.exec(p)))return 0;p=b[1]}ka(er.Yb??0),b=xo(p)+1;var T=Ma(b);return T&&Nt(p,T,b),er.Yb=T,er.Yb}function uh(p){p>>>=0;var b=(w(),B).length;if(p<=b||4294901760<p)return!1;for(var T=1;4>=T;T*=2){var A=b*(1+.2/T);A=Math.min(A,p+100663296);e:{A=(Math.min(4294901760,65536*Math.ceil(Math.max(p,A)/65536))-at.buffer.byteLength+65535)/65536|0;try{at.grow(A),U();var O=1;break e}catch{}O=void 0}if(O)return!0}return!1}function dh(p,b,T){if(p>>>=0,b>>>=0,Et.Xb==p)var A=Et.bc;else(A=Error().stack.toString().split(`
`))[0]=="Error"&&A.shift(),pa(A);for(var O=3;A[O]&&Xn(A[O])!=p;)++O;for(p=0;p<T&&A[p+O];++p)(w(),N)[b+4*p>>>2>>>0]=Xn(A[p+O]);return p}var vo,ko={},ha=()=>{if(!vo){var p,b={USER:"web_user",LOGNAME:"web_user",PATH:"/",PWD:"/",HOME:"/home/web_user",LANG:(globalThis.navigator?.language??"C").replace("-","_")+".UTF-8",_:"./this.program"};for(p in ko)ko[p]===void 0?delete b[p]:b[p]=ko[p];var T=[];for(p in b)T.push(`${p}=${b[p]}`);vo=T}return vo};function ma(p,b){if(r)return j(19,1,p,b);p>>>=0,b>>>=0;var T,A=0,O=0;for(T of ha()){var I=b+A;(w(),F)[p+O>>>2>>>0]=I,A+=Nt(T,I,1/0)+1,O+=4}return 0}function ga(p,b){if(r)return j(20,1,p,b);p>>>=0,b>>>=0;var T=ha();for(var A of((w(),F)[p>>>2>>>0]=T.length,p=0,T))p+=xo(A)+1;return(w(),F)[b>>>2>>>0]=p,0}function wa(p){return r?j(21,1,p):52}function ba(p,b,T,A,O){return r?j(22,1,p,b,T,A,O):52}function ya(p,b,T,A){return r?j(23,1,p,b,T,A):52}function xa(p,b,T,A){return r?j(24,1,p,b,T,A):70}var ph=[null,[],[]];function va(p,b,T,A){if(r)return j(25,1,p,b,T,A);b>>>=0,T>>>=0,A>>>=0;for(var O=0,I=0;I<T;I++){var V=(w(),F)[b>>>2>>>0],Z=(w(),F)[b+4>>>2>>>0];b+=8;for(var ne=0;ne<Z;ne++){var oe=p,Ne=(w(),B)[V+ne>>>0],ze=ph[oe];Ne===0||Ne===10?((oe===1?v:E)(qi(ze)),ze.length=0):ze.push(Ne)}O+=Z}return(w(),F)[A>>>2>>>0]=O,0}function hh(p){return p>>>0}r||(function(){for(var p=t.numThreads-1;p--;)zi();G.push(async()=>{var b=(async function(){if(!r)return Promise.all(ge.map(Fi))})();H++,await b,--H==0&&se&&(b=se,se=null,b())})})(),r||(at=new WebAssembly.Memory({initial:256,maximum:65536,shared:!0}),U()),t.wasmBinary&&(f=t.wasmBinary),t.stackSave=()=>ee(),t.stackRestore=p=>X(p),t.stackAlloc=p=>Eo(p),t.setValue=function(p,b,T="i8"){switch(T.endsWith("*")&&(T="*"),T){case"i1":case"i8":(w(),D)[p>>>0]=b;break;case"i16":(w(),_)[p>>>1>>>0]=b;break;case"i32":(w(),N)[p>>>2>>>0]=b;break;case"i64":(w(),R)[p>>>3>>>0]=BigInt(b);break;case"float":(w(),C)[p>>>2>>>0]=b;break;case"double":(w(),z)[p>>>3>>>0]=b;break;case"*":(w(),F)[p>>>2>>>0]=b;break;default:Y(`invalid type for setValue: ${T}`)}},t.getValue=function(p,b="i8"){switch(b.endsWith("*")&&(b="*"),b){case"i1":case"i8":return(w(),D)[p>>>0];case"i16":return(w(),_)[p>>>1>>>0];case"i32":return(w(),N)[p>>>2>>>0];case"i64":return(w(),R)[p>>>3>>>0];case"float":return(w(),C)[p>>>2>>>0];case"double":return(w(),z)[p>>>3>>>0];case"*":return(w(),F)[p>>>2>>>0];default:Y(`invalid type for getValue: ${b}`)}},t.UTF8ToString=mo,t.stringToUTF8=Nt,t.lengthBytesUTF8=xo;var tr,ka,Ma,Mo,Na,Ea,Aa,No,Ta,$a,te,En,Sa,X,Eo,ee,Oa,Ao,La,Ra,Ca,lt,mh=[ae,be,Hi,Yi,Ki,Zi,Ji,Qi,Xi,ea,ta,na,ra,oa,sa,ia,fa,ua,da,ma,ga,wa,ba,ya,xa,va],Pa={1042604:(p,b,T,A,O)=>{if(t===void 0||!t.Tb)return 1;if((p=mo(Number(p>>>0))).startsWith("./")&&(p=p.substring(2)),!(p=t.Tb.get(p)))return 2;if(b=Number(b>>>0),T=Number(T>>>0),A=Number(A>>>0),b+T>p.byteLength)return 3;try{let I=p.subarray(b,b+T);switch(O){case 0:(w(),B).set(I,A>>>0);break;case 1:t.ic?t.ic(A,I):t.kc(A,I);break;default:return 4}return 0}catch{return 4}},1043428:()=>typeof wasmOffsetConverter<"u"};function gh(){return typeof wasmOffsetConverter<"u"}function wh(p,b,T,A){var O=ee();try{return re(p)(b,T,A)}catch(I){if(X(O),I!==I+0)throw I;te(1,0)}}function bh(p,b,T){var A=ee();try{return re(p)(b,T)}catch(O){if(X(A),O!==O+0)throw O;te(1,0)}}function yh(p){var b=ee();try{re(p)()}catch(T){if(X(b),T!==T+0)throw T;te(1,0)}}function xh(p,b){var T=ee();try{return re(p)(b)}catch(A){if(X(T),A!==A+0)throw A;te(1,0)}}function vh(p,b,T){var A=ee();try{re(p)(b,T)}catch(O){if(X(A),O!==O+0)throw O;te(1,0)}}function kh(p,b){var T=ee();try{re(p)(b)}catch(A){if(X(T),A!==A+0)throw A;te(1,0)}}function Mh(p,b,T,A,O,I,V){var Z=ee();try{return re(p)(b,T,A,O,I,V)}catch(ne){if(X(Z),ne!==ne+0)throw ne;te(1,0)}}function Nh(p,b,T,A,O,I){var V=ee();try{re(p)(b,T,A,O,I)}catch(Z){if(X(V),Z!==Z+0)throw Z;te(1,0)}}function Eh(p,b,T,A){var O=ee();try{re(p)(b,T,A)}catch(I){if(X(O),I!==I+0)throw I;te(1,0)}}function Ah(p,b,T,A,O){var I=ee();try{re(p)(b,T,A,O)}catch(V){if(X(I),V!==V+0)throw V;te(1,0)}}function Th(p,b,T,A,O,I,V){var Z=ee();try{re(p)(b,T,A,O,I,V)}catch(ne){if(X(Z),ne!==ne+0)throw ne;te(1,0)}}function $h(p,b,T,A,O,I,V){var Z=ee();try{re(p)(b,T,A,O,I,V)}catch(ne){if(X(Z),ne!==ne+0)throw ne;te(1,0)}}function Sh(p,b,T,A,O,I,V,Z){var ne=ee();try{re(p)(b,T,A,O,I,V,Z)}catch(oe){if(X(ne),oe!==oe+0)throw oe;te(1,0)}}function Oh(p,b,T,A,O){var I=ee();try{return re(p)(b,T,A,O)}catch(V){if(X(I),V!==V+0)throw V;te(1,0)}}function Lh(p,b,T){var A=ee();try{return re(p)(b,T)}catch(O){if(X(A),O!==O+0)throw O;te(1,0)}}function Rh(p,b,T,A,O,I,V,Z){var ne=ee();try{re(p)(b,T,A,O,I,V,Z)}catch(oe){if(X(ne),oe!==oe+0)throw oe;te(1,0)}}function Ch(p,b,T,A,O,I,V,Z,ne,oe,Ne,ze){var tt=ee();try{re(p)(b,T,A,O,I,V,Z,ne,oe,Ne,ze)}catch(nt){if(X(tt),nt!==nt+0)throw nt;te(1,0)}}function Ph(p,b,T){var A=ee();try{return re(p)(b,T)}catch(O){if(X(A),O!==O+0)throw O;return te(1,0),0n}}function _h(p,b,T,A,O,I,V,Z,ne){var oe=ee();try{re(p)(b,T,A,O,I,V,Z,ne)}catch(Ne){if(X(oe),Ne!==Ne+0)throw Ne;te(1,0)}}function Ih(p){var b=ee();try{return re(p)()}catch(T){if(X(b),T!==T+0)throw T;te(1,0)}}function Dh(p,b){var T=ee();try{return re(p)(b)}catch(A){if(X(T),A!==A+0)throw A;return te(1,0),0n}}function Bh(p,b,T,A){var O=ee();try{return re(p)(b,T,A)}catch(I){if(X(O),I!==I+0)throw I;te(1,0)}}function Fh(p){var b=ee();try{return re(p)()}catch(T){if(X(b),T!==T+0)throw T;return te(1,0),0n}}function zh(p,b,T,A){var O=ee();try{return re(p)(b,T,A)}catch(I){if(X(O),I!==I+0)throw I;te(1,0)}}function Uh(p,b,T,A,O){var I=ee();try{return re(p)(b,T,A,O)}catch(V){if(X(I),V!==V+0)throw V;te(1,0)}}function jh(p,b,T,A,O,I){var V=ee();try{return re(p)(b,T,A,O,I)}catch(Z){if(X(V),Z!==Z+0)throw Z;te(1,0)}}function Wh(p,b,T,A,O,I){var V=ee();try{return re(p)(b,T,A,O,I)}catch(Z){if(X(V),Z!==Z+0)throw Z;te(1,0)}}function Hh(p,b,T,A,O,I){var V=ee();try{return re(p)(b,T,A,O,I)}catch(Z){if(X(V),Z!==Z+0)throw Z;te(1,0)}}function Gh(p,b,T,A,O,I,V,Z){var ne=ee();try{return re(p)(b,T,A,O,I,V,Z)}catch(oe){if(X(ne),oe!==oe+0)throw oe;te(1,0)}}function Vh(p,b,T,A,O){var I=ee();try{return re(p)(b,T,A,O)}catch(V){if(X(I),V!==V+0)throw V;return te(1,0),0n}}function qh(p,b,T,A){var O=ee();try{return re(p)(b,T,A)}catch(I){if(X(O),I!==I+0)throw I;te(1,0)}}function Yh(p,b,T,A){var O=ee();try{return re(p)(b,T,A)}catch(I){if(X(O),I!==I+0)throw I;te(1,0)}}function Kh(p,b,T,A,O,I,V,Z,ne,oe,Ne,ze){var tt=ee();try{return re(p)(b,T,A,O,I,V,Z,ne,oe,Ne,ze)}catch(nt){if(X(tt),nt!==nt+0)throw nt;te(1,0)}}function Zh(p,b,T,A,O,I,V,Z,ne,oe,Ne){var ze=ee();try{re(p)(b,T,A,O,I,V,Z,ne,oe,Ne)}catch(tt){if(X(ze),tt!==tt+0)throw tt;te(1,0)}}function Jh(p,b,T,A,O,I,V,Z,ne,oe,Ne,ze,tt,nt,tm,nm){var rm=ee();try{re(p)(b,T,A,O,I,V,Z,ne,oe,Ne,ze,tt,nt,tm,nm)}catch(To){if(X(rm),To!==To+0)throw To;te(1,0)}}function Qh(p,b,T){var A=ee();try{return re(p)(b,T)}catch(O){if(X(A),O!==O+0)throw O;te(1,0)}}function Xh(p,b,T){var A=ee();try{return re(p)(b,T)}catch(O){if(X(A),O!==O+0)throw O;te(1,0)}}function em(p,b,T,A){var O=ee();try{re(p)(b,T,A)}catch(I){if(X(O),I!==I+0)throw I;te(1,0)}}function nr(){if(0<H)se=nr;else if(r)h?.(t),W();else{for(var p=G;0<p.length;)p.shift()(t);0<H?se=nr:(t.calledRun=!0,y||(W(),h?.(t)))}}return r||(lt=await le(),nr()),t.PTR_SIZE=4,P?t:new Promise((p,b)=>{h=p,g=b})}var xl,Da,Nm=ce(()=>{"use strict";xl=Ia,Da=globalThis.self?.name?.startsWith("em-pthread"),Da&&Ia()}),Co,Go,Ba,Re,vl,or,Fa,za,Po,Ua,_o,kl,Io,Ml,Jo=ce(()=>{"use strict";Zo(),Co=typeof location>"u"?void 0:"file:///page/",Go=!0,Ba=()=>{if(Go){let e=URL;return new URL(new e("ort.wasm.bundle.min.mjs","file:///page/").href,Co).href}return"file:///page/"},Re=Ba(),vl=()=>{if(Re&&!Re.startsWith("blob:"))return Re.substring(0,Re.lastIndexOf("/")+1)},or=(e,t)=>{try{let n=t??Re;return(n?new URL(e,n):new URL(e)).origin===Co}catch{return!1}},Fa=(e,t)=>{let n=t??Re;try{return(n?new URL(e,n):new URL(e)).href}catch{return}},za=(e,t)=>`${t??"./"}${e}`,Po=async e=>{let t=await(await fetch(e,{credentials:"same-origin"})).blob();return URL.createObjectURL(t)},Ua=async e=>(await import(e)).default,_o=(Mm(),Wo(wl)).default,kl=async()=>{if(!Re)throw new Error("Failed to load proxy worker: cannot determine the script source URL.");if(or(Re))return[void 0,_o()];let e=await Po(Re);return[e,_o(e)]},Io=(Nm(),Wo(yl)).default,Ml=async(e,t,n,o)=>{let r=Io&&!(e||t);if(r)if(Re)r=or(Re)||o&&!n;else if(o&&!n)r=!0;else throw new Error("cannot determine the script source URL.");if(r)return[void 0,Io];{let s="ort-wasm-simd-threaded.mjs",i=e??Fa(s,t),a=n&&i&&!or(i,t),l=a?await Po(i):i??za(s,t);return[a?l:void 0,await Ua(l)]}}}),Do,sr,Tn,Bo,ja,Wa,Ha,Qo,me,an=ce(()=>{"use strict";Jo(),sr=!1,Tn=!1,Bo=!1,ja=()=>{if(typeof SharedArrayBuffer>"u")return!1;try{return typeof MessageChannel<"u"&&new MessageChannel().port1.postMessage(new SharedArrayBuffer(1)),WebAssembly.validate(new Uint8Array([0,97,115,109,1,0,0,0,1,4,1,96,0,0,3,2,1,0,5,4,1,3,1,1,10,11,1,9,0,65,0,254,16,2,0,26,11]))}catch{return!1}},Wa=()=>{try{return WebAssembly.validate(new Uint8Array([0,97,115,109,1,0,0,0,1,4,1,96,0,0,3,2,1,0,10,30,1,28,0,65,0,253,15,253,12,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,253,186,1,26,11]))}catch{return!1}},Ha=()=>{try{return WebAssembly.validate(new Uint8Array([0,97,115,109,1,0,0,0,1,5,1,96,0,1,123,3,2,1,0,10,19,1,17,0,65,1,253,15,65,2,253,15,65,3,253,15,253,147,2,11]))}catch{return!1}},Qo=async e=>{if(sr)return Promise.resolve();if(Tn)throw new Error("multiple calls to 'initializeWebAssembly()' detected.");if(Bo)throw new Error("previous call to 'initializeWebAssembly()' failed.");Tn=!0;let t=e.initTimeout,n=e.numThreads;if(e.simd!==!1){if(e.simd==="relaxed"){if(!Ha())throw new Error("Relaxed WebAssembly SIMD is not supported in the current environment.")}else if(!Wa())throw new Error("WebAssembly SIMD is not supported in the current environment.")}let o=ja();n>1&&!o&&(typeof self<"u"&&!self.crossOriginIsolated&&console.warn("env.wasm.numThreads is set to "+n+", but this will not work unless you enable crossOriginIsolated mode. See https://web.dev/cross-origin-isolation-guide/ for more info."),console.warn("WebAssembly multi-threading is not supported in the current environment. Falling back to single-threading."),e.numThreads=n=1);let r=e.wasmPaths,s=typeof r=="string"?r:void 0,i=r?.mjs,a=i?.href??i,l=r?.wasm,c=l?.href??l,f=e.wasmBinary,[u,d]=await Ml(a,s,n>1,!!f||!!c),h=!1,g=[];if(t>0&&g.push(new Promise(x=>{setTimeout(()=>{h=!0,x()},t)})),g.push(new Promise((x,k)=>{let m={numThreads:n};if(f)m.wasmBinary=f,m.locateFile=v=>v;else if(c||s)m.locateFile=v=>c??s+v;else if(a&&a.indexOf("blob:")!==0)m.locateFile=v=>new URL(v,a).href;else if(u){let v=vl();v&&(m.locateFile=E=>v+E)}d(m).then(v=>{Tn=!1,sr=!0,Do=v,x(),u&&URL.revokeObjectURL(u)},v=>{Tn=!1,Bo=!0,k(v)})})),await Promise.race(g),h)throw new Error(`WebAssembly backend initializing failed due to timeout: ${t}ms`)},me=()=>{if(sr&&Do)return Do;throw new Error("WebAssembly is not initialized yet.")}}),Ue,fr,ue,Xo=ce(()=>{"use strict";an(),Ue=(e,t)=>{let n=me(),o=n.lengthBytesUTF8(e)+1,r=n._malloc(o);return n.stringToUTF8(e,r,o),t.push(r),r},fr=(e,t,n,o)=>{if(typeof e=="object"&&e!==null){if(n.has(e))throw new Error("Circular reference in options");n.add(e)}Object.entries(e).forEach(([r,s])=>{let i=t?t+r:r;if(typeof s=="object")fr(s,i+".",n,o);else if(typeof s=="string"||typeof s=="number")o(i,s.toString());else if(typeof s=="boolean")o(i,s?"1":"0");else throw new Error(`Can't handle extra config type: ${typeof s}`)})},ue=e=>{let t=me(),n=t.stackSave();try{let o=t.PTR_SIZE,r=t.stackAlloc(2*o);t._OrtGetLastError(r,r+o);let s=Number(t.getValue(r,o===4?"i32":"i64")),i=t.getValue(r+o,"*"),a=i?t.UTF8ToString(i):"";throw new Error(`${e} ERROR_CODE: ${s}, ERROR_MESSAGE: ${a}`)}finally{t.stackRestore(n)}}}),Nl,Em=ce(()=>{"use strict";an(),Xo(),Nl=e=>{let t=me(),n=0,o=[],r=e||{};try{if(e?.logSeverityLevel===void 0)r.logSeverityLevel=2;else if(typeof e.logSeverityLevel!="number"||!Number.isInteger(e.logSeverityLevel)||e.logSeverityLevel<0||e.logSeverityLevel>4)throw new Error(`log severity level is not valid: ${e.logSeverityLevel}`);if(e?.logVerbosityLevel===void 0)r.logVerbosityLevel=0;else if(typeof e.logVerbosityLevel!="number"||!Number.isInteger(e.logVerbosityLevel))throw new Error(`log verbosity level is not valid: ${e.logVerbosityLevel}`);e?.terminate===void 0&&(r.terminate=!1);let s=0;return e?.tag!==void 0&&(s=Ue(e.tag,o)),n=t._OrtCreateRunOptions(r.logSeverityLevel,r.logVerbosityLevel,!!r.terminate,s),n===0&&ue("Can't create run options."),e?.extra!==void 0&&fr(e.extra,"",new WeakSet,(i,a)=>{let l=Ue(i,o),c=Ue(a,o);t._OrtAddRunConfigEntry(n,l,c)!==0&&ue(`Can't set a run config entry: ${i} - ${a}.`)}),[n,o]}catch(s){throw n!==0&&t._OrtReleaseRunOptions(n),o.forEach(i=>t._free(i)),s}}}),Ga,Va,qa,Tt,Ya,El,Am=ce(()=>{"use strict";an(),Xo(),Ga=e=>{switch(e){case"disabled":return 0;case"basic":return 1;case"extended":return 2;case"layout":return 3;case"all":return 99;default:throw new Error(`unsupported graph optimization level: ${e}`)}},Va=e=>{switch(e){case"sequential":return 0;case"parallel":return 1;default:throw new Error(`unsupported execution mode: ${e}`)}},qa=e=>{e.extra||(e.extra={}),e.extra.session||(e.extra.session={});let t=e.extra.session;t.use_ort_model_bytes_directly||(t.use_ort_model_bytes_directly="1"),e.executionProviders&&e.executionProviders.some(n=>(typeof n=="string"?n:n.name)==="webgpu")&&(e.enableMemPattern=!1)},Tt=(e,t,n,o)=>{let r=Ue(t,o),s=Ue(n,o);me()._OrtAddSessionConfigEntry(e,r,s)!==0&&ue(`Can't set a session config entry: ${t} - ${n}.`)},Ya=async(e,t,n)=>{let o=t.executionProviders;for(let r of o){let s=typeof r=="string"?r:r.name,i=[];switch(s){case"webnn":if(s="WEBNN",Tt(e,"session.disable_quant_qdq","1",n),Tt(e,"session.disable_qdq_constant_folding","1",n),typeof r!="string"){let u=r?.deviceType;u&&Tt(e,"deviceType",u,n)}break;case"webgpu":if(s="JS",typeof r!="string"){let u=r;if(u?.preferredLayout){if(u.preferredLayout!=="NCHW"&&u.preferredLayout!=="NHWC")throw new Error(`preferredLayout must be either 'NCHW' or 'NHWC': ${u.preferredLayout}`);Tt(e,"preferredLayout",u.preferredLayout,n)}}break;case"wasm":case"cpu":continue;default:throw new Error(`not supported execution provider: ${s}`)}let a=Ue(s,n),l=i.length,c=0,f=0;if(l>0){c=me()._malloc(l*me().PTR_SIZE),n.push(c),f=me()._malloc(l*me().PTR_SIZE),n.push(f);for(let u=0;u<l;u++)me().setValue(c+u*me().PTR_SIZE,i[u][0],"*"),me().setValue(f+u*me().PTR_SIZE,i[u][1],"*")}await me()._OrtAppendExecutionProvider(e,a,c,f,l)!==0&&ue(`Can't append execution provider: ${s}.`)}},El=async e=>{let t=me(),n=0,o=[],r=e||{};qa(r);try{let s=Ga(r.graphOptimizationLevel??"all"),i=Va(r.executionMode??"sequential"),a=typeof r.logId=="string"?Ue(r.logId,o):0,l=r.logSeverityLevel??2;if(!Number.isInteger(l)||l<0||l>4)throw new Error(`log severity level is not valid: ${l}`);let c=r.logVerbosityLevel??0;if(!Number.isInteger(c)||c<0||c>4)throw new Error(`log verbosity level is not valid: ${c}`);let f=typeof r.optimizedModelFilePath=="string"?Ue(r.optimizedModelFilePath,o):0;if(n=t._OrtCreateSessionOptions(s,!!r.enableCpuMemArena,!!r.enableMemPattern,i,!!r.enableProfiling,0,a,l,c,f),n===0&&ue("Can't create session options."),r.executionProviders&&await Ya(n,r,o),r.enableGraphCapture!==void 0){if(typeof r.enableGraphCapture!="boolean")throw new Error(`enableGraphCapture must be a boolean value: ${r.enableGraphCapture}`);Tt(n,"enableGraphCapture",r.enableGraphCapture.toString(),o)}if(r.freeDimensionOverrides)for(let[u,d]of Object.entries(r.freeDimensionOverrides)){if(typeof u!="string")throw new Error(`free dimension override name must be a string: ${u}`);if(typeof d!="number"||!Number.isInteger(d)||d<0)throw new Error(`free dimension override value must be a non-negative integer: ${d}`);let h=Ue(u,o);t._OrtAddFreeDimensionOverride(n,h,d)!==0&&ue(`Can't set a free dimension override: ${u} - ${d}.`)}return r.extra!==void 0&&fr(r.extra,"",new WeakSet,(u,d)=>{Tt(n,u,d,o)}),[n,o]}catch(s){throw n!==0&&t._OrtReleaseSessionOptions(n)!==0&&ue("Can't release session options."),o.forEach(i=>t._free(i)),s}}}),en,lr,tn,Al,Tl,es,ts,$l,Sl=ce(()=>{"use strict";en=e=>{switch(e){case"int8":return 3;case"uint8":return 2;case"bool":return 9;case"int16":return 5;case"uint16":return 4;case"int32":return 6;case"uint32":return 12;case"float16":return 10;case"float32":return 1;case"float64":return 11;case"string":return 8;case"int64":return 7;case"uint64":return 13;case"int4":return 22;case"uint4":return 21;default:throw new Error(`unsupported data type: ${e}`)}},lr=e=>{switch(e){case 3:return"int8";case 2:return"uint8";case 9:return"bool";case 5:return"int16";case 4:return"uint16";case 6:return"int32";case 12:return"uint32";case 10:return"float16";case 1:return"float32";case 11:return"float64";case 8:return"string";case 7:return"int64";case 13:return"uint64";case 22:return"int4";case 21:return"uint4";default:throw new Error(`unsupported data type: ${e}`)}},tn=(e,t)=>{let n=[-1,4,1,1,2,2,4,8,-1,1,2,8,4,8,-1,-1,-1,-1,-1,-1,-1,.5,.5][e],o=typeof t=="number"?t:t.reduce((r,s)=>r*s,1);return n>0?Math.ceil(o*n):void 0},Al=e=>{switch(e){case"float16":return typeof Float16Array<"u"?Float16Array:Uint16Array;case"float32":return Float32Array;case"uint8":return Uint8Array;case"int8":return Int8Array;case"uint16":return Uint16Array;case"int16":return Int16Array;case"int32":return Int32Array;case"bool":return Uint8Array;case"float64":return Float64Array;case"uint32":return Uint32Array;case"int64":return BigInt64Array;case"uint64":return BigUint64Array;default:throw new Error(`unsupported type: ${e}`)}},Tl=e=>{switch(e){case"verbose":return 0;case"info":return 1;case"warning":return 2;case"error":return 3;case"fatal":return 4;default:throw new Error(`unsupported logging level: ${e}`)}},es=e=>e==="float32"||e==="float16"||e==="int32"||e==="int64"||e==="uint32"||e==="uint8"||e==="bool"||e==="uint4"||e==="int4",ts=e=>e==="float32"||e==="float16"||e==="int32"||e==="int64"||e==="uint32"||e==="uint64"||e==="int8"||e==="uint8"||e==="bool"||e==="uint4"||e==="int4",$l=e=>{switch(e){case"none":return 0;case"cpu":return 1;case"cpu-pinned":return 2;case"texture":return 3;case"gpu-buffer":return 4;case"ml-tensor":return 5;default:throw new Error(`unsupported data location: ${e}`)}}}),ns,Ol=ce(()=>{"use strict";Zo(),ns=async e=>{if(typeof e=="string"){let t=await fetch(e);if(!t.ok)throw new Error(`failed to load external data file: ${e}`);let n=t.headers.get("Content-Length"),o=n?parseInt(n,10):0;if(o<1073741824)return new Uint8Array(await t.arrayBuffer());{if(!t.body)throw new Error(`failed to load external data file: ${e}, no response body.`);let r=t.body.getReader(),s;try{s=new ArrayBuffer(o)}catch(a){if(a instanceof RangeError){let l=Math.ceil(o/65536);s=new WebAssembly.Memory({initial:l,maximum:l}).buffer}else throw a}let i=0;for(;;){let{done:a,value:l}=await r.read();if(a)break;let c=l.byteLength;new Uint8Array(s,i,c).set(l),i+=c}return new Uint8Array(s,0,o)}}else return e instanceof Blob?new Uint8Array(await e.arrayBuffer()):e instanceof Uint8Array?e:new Uint8Array(e)}}),Ka,rs,os,$t,Za,Fo,ur,ss,is,zo,as,ls,cs,Ll=ce(()=>{"use strict";Rt(),Em(),Am(),Sl(),an(),Xo(),Ol(),Ka=(e,t)=>{me()._OrtInit(e,t)!==0&&ue("Can't initialize onnxruntime.")},rs=async e=>{Ka(e.wasm.numThreads,Tl(e.logLevel))},os=async(e,t)=>{me().asyncInit?.();let n=e.webgpu.adapter;if(t==="webgpu"){if(typeof navigator>"u"||!navigator.gpu)throw new Error("WebGPU is not supported in current environment");if(n){if(typeof n.limits!="object"||typeof n.features!="object"||typeof n.requestDevice!="function")throw new Error("Invalid GPU adapter set in `env.webgpu.adapter`. It must be a GPUAdapter object.")}else{let o=e.webgpu.powerPreference;if(o!==void 0&&o!=="low-power"&&o!=="high-performance")throw new Error(`Invalid powerPreference setting: "${o}"`);let r=e.webgpu.forceFallbackAdapter;if(r!==void 0&&typeof r!="boolean")throw new Error(`Invalid forceFallbackAdapter setting: "${r}"`);if(n=await navigator.gpu.requestAdapter({powerPreference:o,forceFallbackAdapter:r}),!n)throw new Error('Failed to get GPU adapter. You may need to enable flag "--enable-unsafe-webgpu" if you are using Chrome.')}}if(t==="webnn"&&(typeof navigator>"u"||!navigator.ml))throw new Error("WebNN is not supported in current environment")},$t=new Map,Za=e=>{let t=me(),n=t.stackSave();try{let o=t.PTR_SIZE,r=t.stackAlloc(2*o);t._OrtGetInputOutputCount(e,r,r+o)!==0&&ue("Can't get session input/output count.");let s=o===4?"i32":"i64";return[Number(t.getValue(r,s)),Number(t.getValue(r+o,s))]}finally{t.stackRestore(n)}},Fo=(e,t)=>{let n=me(),o=n.stackSave(),r=0;try{let s=n.PTR_SIZE,i=n.stackAlloc(2*s);n._OrtGetInputOutputMetadata(e,t,i,i+s)!==0&&ue("Can't get session input/output metadata.");let a=Number(n.getValue(i,"*"));r=Number(n.getValue(i+s,"*"));let l=n.HEAP32[r/4];if(l===0)return[a,0];let c=n.HEAPU32[r/4+1],f=[];for(let u=0;u<c;u++){let d=Number(n.getValue(r+8+u*s,"*"));f.push(d!==0?n.UTF8ToString(d):Number(n.getValue(r+8+(u+c)*s,"*")))}return[a,l,f]}finally{n.stackRestore(o),r!==0&&n._OrtFree(r)}},ur=e=>{let t=me(),n=t._malloc(e.byteLength);if(n===0)throw new Error(`Can't create a session. failed to allocate a buffer of size ${e.byteLength}.`);return t.HEAPU8.set(e,n),[n,e.byteLength]},ss=async(e,t)=>{let n,o,r=me();Array.isArray(e)?[n,o]=e:e.buffer===r.HEAPU8.buffer?[n,o]=[e.byteOffset,e.byteLength]:[n,o]=ur(e);let s=0,i=0,a=0,l=[],c=[],f=[];try{if([i,l]=await El(t),t?.externalData&&r.mountExternalData){let E=[];for(let y of t.externalData){let $=typeof y=="string"?y:y.path,w=typeof y=="string"?y:y.data;E.push(ns(w).then(L=>{r.mountExternalData($,L)}))}await Promise.all(E)}for(let E of t?.executionProviders??[])if((typeof E=="string"?E:E.name)==="webnn"){if(r.shouldTransferToMLTensor=!1,typeof E!="string"){let y=E,$=y?.context,w=y?.gpuDevice,L=y?.deviceType,S=y?.powerPreference;$?r.currentContext=$:w?r.currentContext=await r.webnnCreateMLContext(w):r.currentContext=await r.webnnCreateMLContext({deviceType:L,powerPreference:S})}else r.currentContext=await r.webnnCreateMLContext();break}s=await r._OrtCreateSession(n,o,i),r.webgpuOnCreateSession?.(s),s===0&&ue("Can't create a session."),r.jsepOnCreateSession?.(),r.currentContext&&(r.webnnRegisterMLContext(s,r.currentContext),r.currentContext=void 0,r.shouldTransferToMLTensor=!0);let[u,d]=Za(s),h=!!t?.enableGraphCapture,g=[],x=[],k=[],m=[],v=[];for(let E=0;E<u;E++){let[y,$,w]=Fo(s,E);y===0&&ue("Can't get an input name."),c.push(y);let L=r.UTF8ToString(y);g.push(L),k.push($===0?{name:L,isTensor:!1}:{name:L,isTensor:!0,type:lr($),shape:w})}for(let E=0;E<d;E++){let[y,$,w]=Fo(s,E+u);y===0&&ue("Can't get an output name."),f.push(y);let L=r.UTF8ToString(y);x.push(L),m.push($===0?{name:L,isTensor:!1}:{name:L,isTensor:!0,type:lr($),shape:w})}return $t.set(s,[s,c,f,null,h,!1]),[s,g,x,k,m]}catch(u){throw c.forEach(d=>r._OrtFree(d)),f.forEach(d=>r._OrtFree(d)),a!==0&&r._OrtReleaseBinding(a)!==0&&ue("Can't release IO binding."),s!==0&&r._OrtReleaseSession(s)!==0&&ue("Can't release session."),u}finally{r._free(n),i!==0&&r._OrtReleaseSessionOptions(i)!==0&&ue("Can't release session options."),l.forEach(u=>r._free(u)),r.unmountExternalData?.()}},is=e=>{let t=me(),n=$t.get(e);if(!n)throw new Error(`cannot release session. invalid session id: ${e}`);let[o,r,s,i,a]=n;i&&(a&&t._OrtClearBoundOutputs(i.handle)!==0&&ue("Can't clear bound outputs."),t._OrtReleaseBinding(i.handle)!==0&&ue("Can't release IO binding.")),t.jsepOnReleaseSession?.(e),t.webnnOnReleaseSession?.(e),t.webgpuOnReleaseSession?.(e),r.forEach(l=>t._OrtFree(l)),s.forEach(l=>t._OrtFree(l)),t._OrtReleaseSession(o)!==0&&ue("Can't release session."),$t.delete(e)},zo=async(e,t,n,o,r,s,i=!1)=>{if(!e){t.push(0);return}let a=me(),l=a.PTR_SIZE,c=e[0],f=e[1],u=e[3],d=u,h,g;if(c==="string"&&(u==="gpu-buffer"||u==="ml-tensor"))throw new Error("String tensor is not supported on GPU.");if(i&&u!=="gpu-buffer")throw new Error(`External buffer must be provided for input/output index ${s} when enableGraphCapture is true.`);if(u==="gpu-buffer"){let m=e[2].gpuBuffer;g=tn(en(c),f);{let v=a.jsepRegisterBuffer;if(!v)throw new Error('Tensor location "gpu-buffer" is not supported without using WebGPU.');h=v(o,s,m,g)}}else if(u==="ml-tensor"){let m=e[2].mlTensor;g=tn(en(c),f);let v=a.webnnRegisterMLTensor;if(!v)throw new Error('Tensor location "ml-tensor" is not supported without using WebNN.');h=v(o,m,en(c),f)}else{let m=e[2];if(Array.isArray(m)){g=l*m.length,h=a._malloc(g),n.push(h);for(let v=0;v<m.length;v++){if(typeof m[v]!="string")throw new TypeError(`tensor data at index ${v} is not a string`);a.setValue(h+v*l,Ue(m[v],n),"*")}}else{let v=a.webnnIsGraphInput,E=a.webnnIsGraphOutput;if(c!=="string"&&v&&E){let y=a.UTF8ToString(r);if(v(o,y)||E(o,y)){let $=en(c);g=tn($,f),d="ml-tensor";let w=a.webnnCreateTemporaryTensor,L=a.webnnUploadTensor;if(!w||!L)throw new Error('Tensor location "ml-tensor" is not supported without using WebNN.');let S=await w(o,$,f);L(S,new Uint8Array(m.buffer,m.byteOffset,m.byteLength)),h=S}else g=m.byteLength,h=a._malloc(g),n.push(h),a.HEAPU8.set(new Uint8Array(m.buffer,m.byteOffset,g),h)}else g=m.byteLength,h=a._malloc(g),n.push(h),a.HEAPU8.set(new Uint8Array(m.buffer,m.byteOffset,g),h)}}let x=a.stackSave(),k=a.stackAlloc(4*f.length);try{f.forEach((v,E)=>a.setValue(k+E*l,v,l===4?"i32":"i64"));let m=a._OrtCreateTensor(en(c),h,g,k,f.length,$l(d));m===0&&ue(`Can't create tensor for input/output. session=${o}, index=${s}.`),t.push(m)}finally{a.stackRestore(x)}},as=async(e,t,n,o,r,s)=>{let i=me(),a=i.PTR_SIZE,l=$t.get(e);if(!l)throw new Error(`cannot run inference. invalid session id: ${e}`);let c=l[0],f=l[1],u=l[2],d=l[3],h=l[4],g=l[5],x=t.length,k=o.length,m=0,v=[],E=[],y=[],$=[],w=[],L=i.stackSave(),S=i.stackAlloc(x*a),D=i.stackAlloc(x*a),B=i.stackAlloc(k*a),_=i.stackAlloc(k*a);try{[m,v]=Nl(s),on("wasm prepareInputOutputTensor");for(let z=0;z<x;z++)await zo(n[z],E,$,e,f[t[z]],t[z],h);for(let z=0;z<k;z++)await zo(r[z],y,$,e,u[o[z]],x+o[z],h);sn("wasm prepareInputOutputTensor");for(let z=0;z<x;z++)i.setValue(S+z*a,E[z],"*"),i.setValue(D+z*a,f[t[z]],"*");for(let z=0;z<k;z++)i.setValue(B+z*a,y[z],"*"),i.setValue(_+z*a,u[o[z]],"*");i.jsepOnRunStart?.(c),i.webnnOnRunStart?.(c);let N;N=await i._OrtRun(c,D,S,x,_,k,B,m),N!==0&&ue("failed to call OrtRun().");let F=[],C=[];on("wasm ProcessOutputTensor");for(let z=0;z<k;z++){let R=Number(i.getValue(B+z*a,"*"));if(R===y[z]||w.includes(y[z])){F.push(r[z]),R!==y[z]&&i._OrtReleaseTensor(R)!==0&&ue("Can't release tensor.");continue}let q=i.stackSave(),P=i.stackAlloc(4*a),U=!1,W,Y=0;try{i._OrtGetTensorData(R,P,P+a,P+2*a,P+3*a)!==0&&ue(`Can't access output tensor data on index ${z}.`);let K=a===4?"i32":"i64",le=Number(i.getValue(P,K));Y=i.getValue(P+a,"*");let ie=i.getValue(P+a*2,"*"),pe=Number(i.getValue(P+a*3,K)),G=[];for(let Q=0;Q<pe;Q++)G.push(Number(i.getValue(ie+Q*a,K)));i._OrtFree(ie)!==0&&ue("Can't free memory for tensor dims.");let H=G.reduce((Q,J)=>Q*J,1);W=lr(le);let se=d?.outputPreferredLocations[o[z]];if(W==="string"){if(se==="gpu-buffer"||se==="ml-tensor")throw new Error("String tensor is not supported on GPU.");let Q=[];for(let J=0;J<H;J++){let j=i.getValue(Y+J*a,"*"),ae=i.getValue(Y+(J+1)*a,"*"),be=J===H-1?void 0:ae-j;Q.push(i.UTF8ToString(j,be))}F.push([W,G,Q,"cpu"])}else if(se==="gpu-buffer"&&H>0){let Q=i.jsepGetBuffer;if(!Q)throw new Error('preferredLocation "gpu-buffer" is not supported without using WebGPU.');let J=Q(Y),j=tn(le,H);if(j===void 0||!es(W))throw new Error(`Unsupported data type: ${W}`);U=!0,F.push([W,G,{gpuBuffer:J,download:i.jsepCreateDownloader(J,j,W),dispose:()=>{i._OrtReleaseTensor(R)!==0&&ue("Can't release tensor.")}},"gpu-buffer"])}else if(se==="ml-tensor"&&H>0){let Q=i.webnnEnsureTensor,J=i.webnnIsGraphInputOutputTypeSupported;if(!Q||!J)throw new Error('preferredLocation "ml-tensor" is not supported without using WebNN.');if(tn(le,H)===void 0||!ts(W))throw new Error(`Unsupported data type: ${W}`);if(!J(e,W,!1))throw new Error(`preferredLocation "ml-tensor" for ${W} output is not supported by current WebNN Context.`);let j=await Q(e,Y,le,G,!1);U=!0,F.push([W,G,{mlTensor:j,download:i.webnnCreateMLTensorDownloader(Y,W),dispose:()=>{i.webnnReleaseTensorId(Y),i._OrtReleaseTensor(R)}},"ml-tensor"])}else if(se==="ml-tensor-cpu-output"&&H>0){let Q=i.webnnCreateMLTensorDownloader(Y,W)(),J=F.length;U=!0,C.push((async()=>{let j=[J,await Q];return i.webnnReleaseTensorId(Y),i._OrtReleaseTensor(R),j})()),F.push([W,G,[],"cpu"])}else{let Q=Al(W),J=new Q(H);new Uint8Array(J.buffer,J.byteOffset,J.byteLength).set(i.HEAPU8.subarray(Y,Y+J.byteLength)),F.push([W,G,J,"cpu"])}}finally{i.stackRestore(q),W==="string"&&Y&&i._free(Y),U||i._OrtReleaseTensor(R)}}d&&!h&&(i._OrtClearBoundOutputs(d.handle)!==0&&ue("Can't clear bound outputs."),$t.set(e,[c,f,u,d,h,!1]));for(let[z,R]of await Promise.all(C))F[z][2]=R;return sn("wasm ProcessOutputTensor"),F}finally{i.webnnOnRunEnd?.(c),i.stackRestore(L),E.forEach(N=>i._OrtReleaseTensor(N)),y.forEach(N=>i._OrtReleaseTensor(N)),$.forEach(N=>i._free(N)),m!==0&&i._OrtReleaseRunOptions(m),v.forEach(N=>i._free(N))}},ls=e=>{let t=me(),n=$t.get(e);if(!n)throw new Error("invalid session id");let o=n[0],r=t._OrtEndProfiling(o);r===0&&ue("Can't get an profile file name."),t._OrtFree(r)},cs=e=>{let t=[];for(let n of e){let o=n[2];!Array.isArray(o)&&"buffer"in o&&t.push(o.buffer)}return t}}),ft,Be,Xt,$n,Sn,ir,Uo,ar,St,Ot,Ja,Rl,Cl,Pl,_l,Il,Dl,Bl,Fl=ce(()=>{"use strict";Rt(),Ll(),an(),Jo(),ft=()=>!!he.wasm.proxy&&typeof document<"u",Xt=!1,$n=!1,Sn=!1,ar=new Map,St=(e,t)=>{let n=ar.get(e);n?n.push(t):ar.set(e,[t])},Ot=()=>{if(Xt||!$n||Sn||!Be)throw new Error("worker not ready")},Ja=e=>{switch(e.data.type){case"init-wasm":Xt=!1,e.data.err?(Sn=!0,Uo[1](e.data.err)):($n=!0,Uo[0]()),ir&&(URL.revokeObjectURL(ir),ir=void 0);break;case"init-ep":case"copy-from":case"create":case"release":case"run":case"end-profiling":{let t=ar.get(e.data.type);e.data.err?t.shift()[1](e.data.err):t.shift()[0](e.data.out);break}default:}},Rl=async()=>{if(!$n){if(Xt)throw new Error("multiple calls to 'initWasm()' detected.");if(Sn)throw new Error("previous call to 'initWasm()' failed.");if(Xt=!0,ft())return new Promise((e,t)=>{Be?.terminate(),kl().then(([n,o])=>{try{Be=o,Be.onerror=s=>t(s),Be.onmessage=Ja,Uo=[e,t];let r={type:"init-wasm",in:he};!r.in.wasm.wasmPaths&&(n||Go)&&(r.in.wasm.wasmPaths={wasm:new URL("ort-wasm-simd-threaded.wasm","file:///page/").href}),Be.postMessage(r),ir=n}catch(r){t(r)}},t)});try{await Qo(he.wasm),await rs(he),$n=!0}catch(e){throw Sn=!0,e}finally{Xt=!1}}},Cl=async e=>{if(ft())return Ot(),new Promise((t,n)=>{St("init-ep",[t,n]);let o={type:"init-ep",in:{epName:e,env:he}};Be.postMessage(o)});await os(he,e)},Pl=async e=>ft()?(Ot(),new Promise((t,n)=>{St("copy-from",[t,n]);let o={type:"copy-from",in:{buffer:e}};Be.postMessage(o,[e.buffer])})):ur(e),_l=async(e,t)=>{if(ft()){if(t?.preferredOutputLocation)throw new Error('session option "preferredOutputLocation" is not supported for proxy.');return Ot(),new Promise((n,o)=>{St("create",[n,o]);let r={type:"create",in:{model:e,options:{...t}}},s=[];e instanceof Uint8Array&&s.push(e.buffer),Be.postMessage(r,s)})}else return ss(e,t)},Il=async e=>{if(ft())return Ot(),new Promise((t,n)=>{St("release",[t,n]);let o={type:"release",in:e};Be.postMessage(o)});is(e)},Dl=async(e,t,n,o,r,s)=>{if(ft()){if(n.some(i=>i[3]!=="cpu"))throw new Error("input tensor on GPU is not supported for proxy.");if(r.some(i=>i))throw new Error("pre-allocated output tensor is not supported for proxy.");return Ot(),new Promise((i,a)=>{St("run",[i,a]);let l=n,c={type:"run",in:{sessionId:e,inputIndices:t,inputs:l,outputIndices:o,options:s}};Be.postMessage(c,cs(l))})}else return as(e,t,n,o,r,s)},Bl=async e=>{if(ft())return Ot(),new Promise((t,n)=>{St("end-profiling",[t,n]);let o={type:"end-profiling",in:e};Be.postMessage(o)});ls(e)}}),jo,Qa,zl,Tm=ce(()=>{"use strict";Rt(),Fl(),Sl(),Zo(),Ol(),jo=(e,t)=>{switch(e.location){case"cpu":return[e.type,e.dims,e.data,"cpu"];case"gpu-buffer":return[e.type,e.dims,{gpuBuffer:e.gpuBuffer},"gpu-buffer"];case"ml-tensor":return[e.type,e.dims,{mlTensor:e.mlTensor},"ml-tensor"];default:throw new Error(`invalid data location: ${e.location} for ${t()}`)}},Qa=e=>{switch(e[3]){case"cpu":return new Pe(e[0],e[2],e[1]);case"gpu-buffer":{let t=e[0];if(!es(t))throw new Error(`not supported data type: ${t} for deserializing GPU tensor`);let{gpuBuffer:n,download:o,dispose:r}=e[2];return Pe.fromGpuBuffer(n,{dataType:t,dims:e[1],download:o,dispose:r})}case"ml-tensor":{let t=e[0];if(!ts(t))throw new Error(`not supported data type: ${t} for deserializing MLTensor tensor`);let{mlTensor:n,download:o,dispose:r}=e[2];return Pe.fromMLTensor(n,{dataType:t,dims:e[1],download:o,dispose:r})}default:throw new Error(`invalid data location: ${e[3]}`)}},zl=class{async fetchModelAndCopyToWasmMemory(e){return Pl(await ns(e))}async loadModel(e,t){nn();let n;typeof e=="string"?n=await this.fetchModelAndCopyToWasmMemory(e):n=e,[this.sessionId,this.inputNames,this.outputNames,this.inputMetadata,this.outputMetadata]=await _l(n,t),rn()}async dispose(){return Il(this.sessionId)}async run(e,t,n){nn();let o=[],r=[];Object.entries(e).forEach(u=>{let d=u[0],h=u[1],g=this.inputNames.indexOf(d);if(g===-1)throw new Error(`invalid input '${d}'`);o.push(h),r.push(g)});let s=[],i=[];Object.entries(t).forEach(u=>{let d=u[0],h=u[1],g=this.outputNames.indexOf(d);if(g===-1)throw new Error(`invalid output '${d}'`);s.push(h),i.push(g)});let a=o.map((u,d)=>jo(u,()=>`input "${this.inputNames[r[d]]}"`)),l=s.map((u,d)=>u?jo(u,()=>`output "${this.outputNames[i[d]]}"`):null),c=await Dl(this.sessionId,r,a,i,l,n),f={};for(let u=0;u<c.length;u++)f[this.outputNames[i[u]]]=s[u]??Qa(c[u]);return rn(),f}startProfiling(){}endProfiling(){Bl(this.sessionId)}}}),Ul={};dr(Ul,{OnnxruntimeWebAssemblyBackend:()=>qo,initializeFlags:()=>Vo,wasmBackend:()=>jl});var Vo,qo,jl,$m=ce(()=>{"use strict";Rt(),Fl(),Tm(),Vo=()=>{(typeof he.wasm.initTimeout!="number"||he.wasm.initTimeout<0)&&(he.wasm.initTimeout=0);let e=he.wasm.simd;if(typeof e!="boolean"&&e!==void 0&&e!=="fixed"&&e!=="relaxed"&&(console.warn(`Property "env.wasm.simd" is set to unknown value "${e}". Reset it to \`false\` and ignore SIMD feature checking.`),he.wasm.simd=!1),typeof he.wasm.proxy!="boolean"&&(he.wasm.proxy=!1),typeof he.wasm.trace!="boolean"&&(he.wasm.trace=!1),typeof he.wasm.numThreads!="number"||!Number.isInteger(he.wasm.numThreads)||he.wasm.numThreads<=0)if(typeof self<"u"&&!self.crossOriginIsolated)he.wasm.numThreads=1;else{let t=typeof navigator>"u"?am("node:os").cpus().length:navigator.hardwareConcurrency;he.wasm.numThreads=Math.min(4,Math.ceil((t||1)/2))}},qo=class{async init(e){Vo(),await Rl(),await Cl(e)}async createInferenceSessionHandler(e,t){let n=new zl;return await n.loadModel(e,t),n}},jl=new qo});Rt();Rt();Rt();var Sm="1.30.0";{let e=($m(),Wo(Ul)).wasmBackend;cr("cpu",e,10),cr("wasm",e,10)}Object.defineProperty(he.versions,"web",{value:Sm,enumerable:!0});function Wl(e,t,n){let o=new Float64Array(t);for(let[r,s]of n)for(let i=r;i<s;i++)for(let a=0;a<t;a++)o[a]+=e[i*t+a]/(s-r)/n.length;return o}function Hl({mean:e,scale:t,layers:n},o){let r=Float64Array.from(o,(s,i)=>(s-e[i])/t[i]);return n.forEach(({weight:s,bias:i},a)=>{let l=a===0?r:r.map(c=>Math.max(c,0));r=Float64Array.from(i,(c,f)=>l.reduce((u,d,h)=>u+d*s[f*l.length+h],c))}),[r[0],r[1]]}var Lm=1e-6;async function fs(e,t){Object.assign(he.wasm,{wasmBinary:e,numThreads:1,proxy:!1});let n=await pr.create(t,{executionProviders:["wasm"],graphOptimizationLevel:"all"});return async function(s,i){let a=await n.run(o(s,i)),l=s.map((c,f)=>Cm(a,f,c,i));for(let c of Object.values(a))c.dispose();return l};function o(r,s){let i=s.table.rows.reduce((h,g)=>g.name==="photometry"?h:h+g.size,0),{curves:a}=s.filters,l=r.length,c=a.length,f={};for(let h of["values","seen","error","limit"])f[h]=new Float32Array(l*i),f[`filter_${h}`]=new Float32Array(l*c);r.forEach(({inputs:h,mask:g},x)=>{for(let k=0;k<g.length;k++){if(!g[k]||Number.isNaN(h.values[k]))continue;let[m,v]=k<i?["",x*i+k]:["filter_",x*c+k-i];f[`${m}values`][v]=h.values[k],f[`${m}seen`][v]=1,f[`${m}error`][v]=h.error[k],f[`${m}limit`][v]=h.limit[k]}});let u=(h,g)=>new Pe("float32",h,g),d={};for(let h of["values","seen","error","limit"])d[h]=u(f[h],[l,i]);if(s.has_trust&&(d.trust=new Pe("int64",new BigInt64Array(l).fill(BigInt(s.trust)),[l])),!s.knows_filters)return d;for(let h of["values","seen","error","limit"])d[`filter_${h}`]=u(f[`filter_${h}`],[l,c]);return d.filter_curves=u(Float32Array.from(a.flat()),[c,a[0].length]),d.filter_zero_points=u(Float32Array.from(s.filters.zero_points),[c]),d.filter_floors=u(Float32Array.from(s.filters.floors),[c]),d}}function Rm({data:e,dims:t},n,{queries:o}){let[,r,s]=t,i=e.subarray(n*r*s,(n+1)*r*s);return Wl(i,s,o)}function Cm(e,t,{inputs:n,mask:o},r){let{table:s,scalars:i,ranges:a,normal_quantiles:l}=r,c=l.length,f=new Float32Array(s.size*c);for(let x of s.rows){let k=e[x.is_vector?x.name:"scalars"].data,m=x.size*c;f.set(k.subarray(t*m,(t+1)*m),x.start*c)}let u=e.densities.data,d=e.densities.dims[3],h={};i.forEach((x,k)=>{let[m,v,E]=[0,1,2].map(w=>{let L=((t*i.length+k)*3+w)*d;return u.slice(L,L+d)}),[y,$]=a[x];h[x]={weights:m,means:v,sigmas:E,low:y,high:$}});for(let x=0;x<s.size;x++)if(!(!o[x]||n.limit[x]||Number.isNaN(n.values[x])))for(let k=0;k<c;k++)f[x*c+k]=n.values[x]+n.error[x]*l[k];let g=s.rows.find(x=>!x.is_vector);return i.forEach((x,k)=>{let m=g.start+k;if(!o[m]||n.limit[m]||Number.isNaN(n.values[m]))return;let v=h[x];v.weights.fill(0)[0]=1,v.means.fill(n.values[m]),v.sigmas.fill(Math.max(n.error[m],Lm*(v.high-v.low)))}),{quantiles:f,densities:h,place:r.map&&Hl(r.map,Rm(e.states,t,r))}}var Pm=/^([A-Za-z_][A-Za-z0-9_]*)(?:\[([^\]]*)\])?$/;var Te=class extends Error{},_m=e=>new Uint8Array(e.size),Im=e=>new Uint8Array(e.size).fill(1);function ut(e,t){for(let o of e.rows){if(o.name===t)return{row:o,start:o.start,stop:o.start+o.size};if(!o.is_vector&&o.names.includes(t)){let r=o.start+o.names.indexOf(t);return{row:o,start:r,stop:r+1}}}let n=e.rows.flatMap(o=>o.is_vector?[o.name]:[o.name,...o.names]);throw new Te(`there is no '${t}'; there are ${n.join(", ")}.`)}function rt(e,t,n,o,r=null){let{row:s,start:i,stop:a}=ut(e,n),l=Uint8Array.from(t);for(let c=i;c<a;c++)(r===null||Vl(s,r,c-s.start))&&(l[c]=o?1:0);return l}function Ct(e,t,n,o=null){let{row:r,start:s,stop:i}=ut(e,n);for(let a=s;a<i;a++)if(t[a]&&(o===null||Vl(r,o,a-r.start)))return!0;return!1}function Vl(e,t,n){if(e.extent===null)return t.includes(e.names[n]);let[o,r]=t;return e.axis[n]>=o&&(e.axis[n]<r||r>=e.extent[1])}function Pt(e,t,n=!1){return ql(e,t,n).map(([o,r])=>[e.edges[o],e.edges[r]])}function ql(e,t,n=!1){let o=[];for(let r=0;r<e.size;r++){if(!!t[e.start+r]===n)continue;let s=o.at(-1);s&&s[1]===r?s[1]=r+1:o.push([r,r+1])}return o}var hr=(e,t)=>e.every((n,o)=>n===t[o]);function $e(e,t){let n=t.split(/\s+/).filter(Boolean);if(n.join()==="all")return Im(e);let o=_m(e);for(let r of n.join()==="nothing"?[]:n){let s=Pm.exec(r);if(!s)throw new Te(`cannot read '${r}' in the mask '${t}'; write a name, or name[start:stop].`);let[,i,a]=s;if(a===void 0)o=rt(e,o,i,!0);else for(let l of a.split(","))o=rt(e,o,i,!0,Dm(e,i,l))}return o}function Dm(e,t,n){let{row:o}=ut(e,t),{extent:r}=o;if(o.name!==t)throw new Te(`'${t}' is one number; it is seen or hidden whole, without a span.`);if(r===null){if(o.names.includes(n.trim()))return[n.trim()];throw new Te(`'${n.trim()}' is none of the values of ${t}: ${o.names.join(", ")}.`)}let s=n.split(":").map(c=>c.trim()),[i,a]=r.map((c,f)=>s[f]===""?c:Number(s[f]));if(s.length===2&&r[0]<=i&&i<a&&a<=r[1])return[i,a];throw new Te(`'${n}' is no span of ${t}; allowed: ${r[0]} to ${r[1]} ${o.unit}, start:stop.`)}function qe(e,t){if(t.every(Boolean))return"all";let n=[];for(let o of e.rows){let r=t.subarray(o.start,o.start+o.size);if(!r.some(Boolean))continue;let s=o.names.filter((i,a)=>r[a]);r.every(Boolean)?n.push(o.name):o.is_vector?o.extent===null?n.push(`${o.name}[${s.join()}]`):n.push(`${o.name}[${ql(o,t).map(([i,a])=>Bm(o,i,a)).join()}]`):n.push(...s)}return n.join(" ")||"nothing"}function Bm({axis:e,extent:t,size:n},o,r){let[s,i]=t;return`${o===0?String(s):Gl(e[o-1],e[o],i)}:${r===n?"":Gl(e[r-1],e[r],i)}`}function Gl(e,t,n){let o=t<n?t:(e+t)/2;for(let r=-6;r<12;r++){let s=10**-r,i=(Math.floor(o/s+1e-9)*s).toFixed(Math.max(r,0));if(e<Number(i)&&Number(i)<=o)return i}return String(o)}function mr(e){let t=[];return e.forEach((n,o)=>{let r=t.at(-1);n&&r?.[1]===o?r[1]++:n&&t.push([o,o+1])}),t}async function gr(e){let t=new Blob([e]).stream().pipeThrough(new DecompressionStream("gzip"));return new Uint8Array(await new Response(t).arrayBuffer())}var Yl=`.bar {
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
`;function M(e,t={},...n){let o=document.createElement(e);for(let[r,s]of Object.entries(t))o.setAttribute(r,s);return o.append(...n),o}function Se(e,t){for(let[n,o]of Object.entries(t))e.style.setProperty(`--${n}`,o)}function ve(e){let t=e.closest(".mosaic-explorer");if(t)return t;let n=e.getRootNode();return n instanceof ShadowRoot?ve(n.host):document}function Kl(e){let t=ve(e);(t===document?document.documentElement:t).requestFullscreen?.().catch(()=>{})}var zm=1500;function Zl(e,t){let n=e.actions.map(([f,u,d,h])=>{let g=M("button",{type:"button","aria-label":d,title:h,"data-act":f},u);return g.addEventListener("click",()=>{g.getAttribute("aria-disabled")!=="true"&&(f==="link"?Um(g,u):t.send(f),f==="stage"&&Kl(g))}),g}),o=M("span",{class:"galaxy-facts"}),r=M("button",{type:"button",class:"clear-filter","data-act":"clear"});r.addEventListener("click",()=>t.send("clear"));let s=M("code"),i=M("span",{class:"mosaic-mask",role:"status","aria-live":"polite"},"seen: ",s),a=M("nav",{"aria-label":"galaxies"},...n),l=M("div",{class:"bar"},a,o,r,i),c={summary(f){o.replaceChildren(M("b",{},f.name),...f.words.map(u=>M("span",{},u))),s.textContent=s.title=f.mask,r.hidden=!f.filter,r.replaceChildren(M("span",{},f.filter)," ×"),r.title=`clear filter: ${f.filter}`,r.setAttribute("aria-label",r.title)},idle(f){for(let u of n){let d=f.includes(u.dataset.act??"");u.setAttribute("aria-disabled",String(d))}},labels(f){n.forEach((u,d)=>{let[h,g]=e.actions[d];u.textContent=f[h]??g})},dark(f){l.classList.toggle("dark",f)}};return c.summary(e.summary),c.idle(e.idle),c.labels(e.labels),c.dark(e.dark),{element:l,changes:c}}async function Um(e,t){try{await navigator.clipboard.writeText(window.location.href),e.textContent="copied"}catch{e.textContent="copy it from the address"}setTimeout(()=>{e.textContent=t},zm)}var Jl=4,jm=200,Wm=4,_t=["shown","off"];function ec(e,t,n,o){let{table:r}=e.about,s=[n],i=0,a=null,l=[],c=m=>{for(let v of l)v(m)},f={table:r,get now(){return s[i]},get drawn(){return a??s[i]},get canUndo(){return i>0},get canRedo(){return i<s.length-1},follow(m){l.push(m)},go(m){a=null;let v={...s[i],...m};Hm(v,s[i])||(s=[...s.slice(0,i+1),v].slice(-jm),i=s.length-1),c(!1)},drag(m){a=m&&{...s[i],...m},c(!0)},undo:()=>u(-1),redo:()=>u(1),open:m=>f.go({row:m,edits:[]}),next:m=>f.open((s[i].row+m+t.n)%t.n),random:()=>f.open(Math.floor(Math.random()*t.n)),pin(){let{pins:m,mask:v}=s[i];m.some(E=>hr(E,v))||(m.length===Jl?o(`${Jl} masks are pinned already; take one away first.`):f.go({pins:[...m,v]}))},unpin(m){let{pins:v,reference:E}=s[i],y=E===m+1?0:E-+(E>m+1);f.go({pins:v.filter(($,w)=>w!==m),reference:y})},toggle(m,v){let{mask:E}=s[i];f.go({mask:rt(r,E,m,!Ct(r,E,m,v),v)})},textOf:m=>qe(r,m),receive(m){m.act==="drag"?h(m,Ql(e,m)):m.act==="tap"?x(m.at,Ql(e,m)):m.act==="cancel"?f.drag(null):m.act==="toggle"?f.toggle(m.row,[m.name]):m.act==="edit"?d({...k(m.name,m.value)},m.phase):m.act in{frame:0,time:0,sfr:0}&&f.go({[m.act]:m[m.act]})},edit(m,v,E){d(m===null?{edits:[]}:k(m,v),E?"move":"end")},reveal:()=>f.go({truth:_t[s[i].truth===_t[0]?1:0]})};function u(m){s[i+m]&&(i+=m,a=null,c(!1))}function d(m,v){v==="move"?f.drag(m):v==="end"&&f.go(m)}function h({from:m,to:v,show:E,phase:y},$){let{mask:w}=s[i],L=$.flatMap(D=>{let B=g(D,m,v);return B?[{name:D,part:B}]:[]}),S=!!E||!L.some(({name:D,part:B})=>Ct(r,w,D,B));for(let{name:D,part:B}of L)w=rt(r,w,D,S,B);d({mask:w},y)}function g(m,v,E){let{row:y}=ut(r,m);if(y.extent===null){let L=y.names.filter((S,D)=>y.axis[D]>=v&&y.axis[D]<E);return L.length?L:null}let[$,w]=[Math.max(v,y.extent[0]),Math.min(E,y.extent[1])];return $<w?[$,w]:null}function x(m,v){let{mask:E}=s[i];for(let y of v){let{row:$}=ut(r,y);if($.extent!==null)for(let[w,L]of Pt($,E,!0))w<=m&&m<L&&(E=rt(r,E,y,!0,[w,L]))}f.go({mask:E})}function k(m,v){let E=e.editable.find(B=>B.name===m);if(!E)return{};let y=s[i].edits.filter(([B])=>B!==m);if(v===null)return{edits:y};let[$,w]=E.allowed;if(!(v>=$&&v<=w))return o(`${m} cannot be ${v}; allowed: ${$} to ${w}.`),{};let L=Uint8Array.from(s[i].mask);L[E.place]=1;let S=e.editable.map(B=>B.name);return{edits:[...y,[m,Number(v.toFixed(Wm))]].sort((B,_)=>S.indexOf(B[0])-S.indexOf(_[0])),mask:L}}return f}function Ql(e,t){let n=e.vectors.panels.find(r=>r.key===t.panel);return(n?n.rows.map(r=>r.name):[t.panel]).filter(r=>e.about.table.rows.some(s=>s.name===r))}function Hm(e,t){return Xl(e)===Xl(t)}var Xl=e=>JSON.stringify({...e,mask:[...e.mask],pins:e.pins.map(t=>[...t])});function tc({about:e,vectors:t},n,o){let r={};for(let s of t.panels)for(let i of s.choices??[])r[i.field]=Object.keys(i.options)[0];return{row:0,mask:o,noise:n,edits:[],pins:[],reference:0,truth:_t[0],scalar:e.scalars[0],frame:r.frame??"",time:r.time??"",sfr:r.sfr??""}}var nc=`.vectors {
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
`;var rc=`.derived {
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
`;var qm="mosaic-ask",oc="mosaic-scenes";function ln(e,t,n=()=>{}){let o={explorer:ve(e),message:t,done:n};return!window.dispatchEvent(new CustomEvent(qm,{cancelable:!0,detail:o}))}function Ye(e,t){let n=o=>{let{explorer:r,scenes:s}=o.detail;r===ve(e)&&t(s)};return window.addEventListener(oc,n),()=>window.removeEventListener(oc,n)}var Ym={start:"start",left:"start",center:"middle",right:"end",end:"end"},Km={middle:"0.35em",top:"0.8em",hanging:"0.8em",alphabetic:"0",ideographic:"0",bottom:"0"},Zm=6.2,sc=["fillStyle","strokeStyle","lineWidth","globalAlpha","font","textAlign","textBaseline","dash","turn","clipping"],wr=class{fillStyle="#000";strokeStyle="#000";lineWidth=1;globalAlpha=1;font="12px sans-serif";textAlign="start";textBaseline="alphabetic";lineJoin="miter";parts=[];path="";dash=[];turn="";clipping="";clips=0;stack=[];constructor(t,n){this.width=t,this.height=n}save(){this.stack.push(sc.map(t=>this[t]))}restore(){Object.assign(this,Object.fromEntries((this.stack.pop()??[]).map((t,n)=>[sc[n],t])))}beginPath(){this.path=""}moveTo(t,n){this.path+=`M${t.toFixed(2)} ${n.toFixed(2)}`}lineTo(t,n){this.path+=`${this.path?"L":"M"}${t.toFixed(2)} ${n.toFixed(2)}`}closePath(){this.path+="Z"}rect(t,n,o,r){this.path+=`M${t} ${n}h${o}v${r}h${-o}Z`}arc(t,n,o){this.path+=`M${t-o} ${n}a${o} ${o} 0 1 0 ${2*o} 0a${o} ${o} 0 1 0 ${-2*o} 0`}setLineDash(t){this.dash=t}translate(t,n){this.turn+=`translate(${t} ${n})`}rotate(t){this.turn+=`rotate(${t*180/Math.PI})`}clip(){let t=`clip${++this.clips}`;this.parts.push(`<clipPath id="${t}"><path d="${this.path}"/></clipPath>`),this.clipping=` clip-path="url(#${t})"`}put(t,n=""){let o=this.turn?` transform="${this.turn}"`:"",r=this.globalAlpha<1?` opacity="${this.globalAlpha}"`:"";this.parts.push(`<${t}${o}${r}${this.clipping}${n?`>${n}</text>`:"/>"}`)}stroke(){let t=this.dash.length?` stroke-dasharray="${this.dash}"`:"",n=`fill="none" stroke="${this.strokeStyle}" stroke-width="${this.lineWidth}"${t} stroke-linejoin="round"`;this.put(`path d="${this.path}" ${n}`)}fill(){this.put(`path d="${this.path}" fill="${this.fillStyle}"`)}fillRect(t,n,o,r){this.put(`rect x="${t}" y="${n}" width="${o}" height="${r}" fill="${this.fillStyle}"`)}fillText(t,n,o){let[,r,s]=/(bold |600 )?([\d.]+px)/.exec(this.font)??["","","12px"],i=t.replace(/&/g,"&amp;").replace(/</g,"&lt;"),a=`x="${n}" y="${o}" dy="${Km[this.textBaseline]}" text-anchor="${Ym[this.textAlign]}"`,l=`font-family="Helvetica, Arial, sans-serif" font-size="${s}"${r?' font-weight="600"':""}`;this.put(`text ${a} fill="${this.fillStyle}" ${l}`,i)}measureText(t){return{width:Zm*t.length}}text(){return`<svg xmlns="http://www.w3.org/2000/svg" ${`width="${this.width}" height="${this.height}" viewBox="0 0 ${this.width} ${this.height}"`}>${this.parts.join("")}</svg>`}};var br="mosaic-reproduce",ic=26;async function yr(e,t,n,o,r,s){let i=o+ic,a=f=>{f.fillStyle=r.ground,f.fillRect(0,0,n,i),f.font="600 13px Roboto, Helvetica, Arial, sans-serif",f.fillStyle=r.ink,f.textBaseline="middle",f.textAlign="left",f.fillText(t,12,14),f.save(),f.translate(0,ic),s(f),f.restore()};if(e==="svg"){let f=new wr(n,i);return a(f),new Blob([f.text()],{type:"image/svg+xml"})}let l=Object.assign(document.createElement("canvas"),{width:2*n,height:2*i}),c=l.getContext("2d");return c.scale(2,2),a(c),new Promise(f=>l.toBlob(f,"image/png"))}function cn(e,t,n){let o=`Reproduce this: ${t}`,r=M("button",{type:"button",class:"more",title:o,"aria-label":o},"⋯"),s={bubbles:!0,composed:!0,detail:{panel:e,figure:n}};return r.addEventListener("click",()=>r.dispatchEvent(new CustomEvent(br,s))),r}function ac(e){return Math.abs(e=Math.round(e))>=1e21?e.toLocaleString("en").replace(/,/g,""):e.toString(10)}function It(e,t){if(!isFinite(e)||e===0)return null;var n=(e=t?e.toExponential(t-1):e.toExponential()).indexOf("e"),o=e.slice(0,n);return[o.length>1?o[0]+o.slice(2):o,+e.slice(n+1)]}function Ke(e){return e=It(Math.abs(e)),e?e[1]:NaN}function lc(e,t){return function(n,o){for(var r=n.length,s=[],i=0,a=e[0],l=0;r>0&&a>0&&(l+a+1>o&&(a=Math.max(1,o-l)),s.push(n.substring(r-=a,r+a)),!((l+=a+1)>o));)a=e[i=(i+1)%e.length];return s.reverse().join(t)}}function cc(e){return function(t){return t.replace(/[0-9]/g,function(n){return e[+n]})}}var Jm=/^(?:(.)?([<>=^]))?([+\-( ])?([$#])?(0)?(\d+)?(,)?(\.\d+)?(~)?([a-z%])?$/i;function Ze(e){if(!(t=Jm.exec(e)))throw new Error("invalid format: "+e);var t;return new xr({fill:t[1],align:t[2],sign:t[3],symbol:t[4],zero:t[5],width:t[6],comma:t[7],precision:t[8]&&t[8].slice(1),trim:t[9],type:t[10]})}Ze.prototype=xr.prototype;function xr(e){this.fill=e.fill===void 0?" ":e.fill+"",this.align=e.align===void 0?">":e.align+"",this.sign=e.sign===void 0?"-":e.sign+"",this.symbol=e.symbol===void 0?"":e.symbol+"",this.zero=!!e.zero,this.width=e.width===void 0?void 0:+e.width,this.comma=!!e.comma,this.precision=e.precision===void 0?void 0:+e.precision,this.trim=!!e.trim,this.type=e.type===void 0?"":e.type+""}xr.prototype.toString=function(){return this.fill+this.align+this.sign+this.symbol+(this.zero?"0":"")+(this.width===void 0?"":Math.max(1,this.width|0))+(this.comma?",":"")+(this.precision===void 0?"":"."+Math.max(0,this.precision|0))+(this.trim?"~":"")+this.type};function fc(e){e:for(var t=e.length,n=1,o=-1,r;n<t;++n)switch(e[n]){case".":o=r=n;break;case"0":o===0&&(o=n),r=n;break;default:if(!+e[n])break e;o>0&&(o=0);break}return o>0?e.slice(0,o)+e.slice(r+1):e}var Ln;function uc(e,t){var n=It(e,t);if(!n)return Ln=void 0,e.toPrecision(t);var o=n[0],r=n[1],s=r-(Ln=Math.max(-8,Math.min(8,Math.floor(r/3)))*3)+1,i=o.length;return s===i?o:s>i?o+new Array(s-i+1).join("0"):s>0?o.slice(0,s)+"."+o.slice(s):"0."+new Array(1-s).join("0")+It(e,Math.max(0,t+s-1))[0]}function us(e,t){var n=It(e,t);if(!n)return e+"";var o=n[0],r=n[1];return r<0?"0."+new Array(-r).join("0")+o:o.length>r+1?o.slice(0,r+1)+"."+o.slice(r+1):o+new Array(r-o.length+2).join("0")}var ds={"%":(e,t)=>(e*100).toFixed(t),b:e=>Math.round(e).toString(2),c:e=>e+"",d:ac,e:(e,t)=>e.toExponential(t),f:(e,t)=>e.toFixed(t),g:(e,t)=>e.toPrecision(t),o:e=>Math.round(e).toString(8),p:(e,t)=>us(e*100,t),r:us,s:uc,X:e=>Math.round(e).toString(16).toUpperCase(),x:e=>Math.round(e).toString(16)};function ps(e){return e}var dc=Array.prototype.map,pc=["y","z","a","f","p","n","µ","m","","k","M","G","T","P","E","Z","Y"];function hc(e){var t=e.grouping===void 0||e.thousands===void 0?ps:lc(dc.call(e.grouping,Number),e.thousands+""),n=e.currency===void 0?"":e.currency[0]+"",o=e.currency===void 0?"":e.currency[1]+"",r=e.decimal===void 0?".":e.decimal+"",s=e.numerals===void 0?ps:cc(dc.call(e.numerals,String)),i=e.percent===void 0?"%":e.percent+"",a=e.minus===void 0?"−":e.minus+"",l=e.nan===void 0?"NaN":e.nan+"";function c(u,d){u=Ze(u);var h=u.fill,g=u.align,x=u.sign,k=u.symbol,m=u.zero,v=u.width,E=u.comma,y=u.precision,$=u.trim,w=u.type;w==="n"?(E=!0,w="g"):ds[w]||(y===void 0&&(y=12),$=!0,w="g"),(m||h==="0"&&g==="=")&&(m=!0,h="0",g="=");var L=(d&&d.prefix!==void 0?d.prefix:"")+(k==="$"?n:k==="#"&&/[boxX]/.test(w)?"0"+w.toLowerCase():""),S=(k==="$"?o:/[%p]/.test(w)?i:"")+(d&&d.suffix!==void 0?d.suffix:""),D=ds[w],B=/[defgprs%]/.test(w);y=y===void 0?6:/[gprs]/.test(w)?Math.max(1,Math.min(21,y)):Math.max(0,Math.min(20,y));function _(N){var F=L,C=S,z,R,q;if(w==="c")C=D(N)+C,N="";else{N=+N;var P=N<0||1/N<0;if(N=isNaN(N)?l:D(Math.abs(N),y),$&&(N=fc(N)),P&&+N==0&&x!=="+"&&(P=!1),F=(P?x==="("?x:a:x==="-"||x==="("?"":x)+F,C=(w==="s"&&!isNaN(N)&&Ln!==void 0?pc[8+Ln/3]:"")+C+(P&&x==="("?")":""),B){for(z=-1,R=N.length;++z<R;)if(q=N.charCodeAt(z),48>q||q>57){C=(q===46?r+N.slice(z+1):N.slice(z))+C,N=N.slice(0,z);break}}}E&&!m&&(N=t(N,1/0));var U=F.length+N.length+C.length,W=U<v?new Array(v-U+1).join(h):"";switch(E&&m&&(N=t(W+N,W.length?v-C.length:1/0),W=""),g){case"<":N=F+N+C+W;break;case"=":N=F+W+N+C;break;case"^":N=W.slice(0,U=W.length>>1)+F+N+C+W.slice(U);break;default:N=W+F+N+C;break}return s(N)}return _.toString=function(){return u+""},_}function f(u,d){var h=Math.max(-8,Math.min(8,Math.floor(Ke(d)/3)))*3,g=Math.pow(10,-h),x=c((u=Ze(u),u.type="f",u),{suffix:pc[8+h/3]});return function(k){return x(g*k)}}return{format:c,formatPrefix:f}}var vr,_e,kr;hs({thousands:",",grouping:[3],currency:["$",""]});function hs(e){return vr=hc(e),_e=vr.format,kr=vr.formatPrefix,vr}function ms(e){return Math.max(0,-Ke(Math.abs(e)))}function gs(e,t){return Math.max(0,Math.max(-8,Math.min(8,Math.floor(Ke(t)/3)))*3-Ke(Math.abs(e)))}function ws(e,t){return e=Math.abs(e),t=Math.abs(t)-e,Math.max(0,Ke(t)-Ke(e))+1}var Qm=_e(",.0f"),Xm=_e(".4~f"),eg=[0,1,2,3,4,5,6].map(e=>_e(`.${e}f`)),tg=[0,1,2,3,4,5,6].map(e=>_e(`+.${e}f`)),Ae=e=>Math.abs(e)>=1e3?Qm(e):Xm(e),de=(e,t=2)=>eg[t](e),Rn=(e,t=2)=>tg[t](e+0),mc=_e(",.3~r"),gc=_e("+,.3~r");function Dt(e,t=2){if(!(e>0))return t;let n=Math.floor(Math.log10(e));return Math.min(Math.max((e/10**n<2?1:0)-n,t),6)}var ng="–";function bc(e){let{spec:t}=e,n=t.quantities.map(({name:d,label:h,unit:g,meaning:x})=>{let k=M("span",{class:"value"}),m=M("span",{class:"truth"});return{item:M("div",{class:"quantity",title:x,"data-quantity":d},`${h} `,k,m),value:k,truth:m,unit:g}}),o=`about: ${t.title}`,r=M("button",{type:"button",popovertarget:"meaning","aria-label":o},"(?)"),s=[t.meaning,...t.quantities.map(({label:d,meaning:h})=>`${d}: ${h}`)],i=M("div",{id:"meaning",popover:"auto",role:"note","aria-label":o});i.append(...s.map(d=>M("p",{},d)));let a=M("div",{class:"buttons"},r,i,cn(t.panel,t.title)),l=M("div",{class:"quantities"},...n.map(({item:d})=>d)),c=M("section",{class:"derived","aria-label":t.title},l,a),f={numbers(d){n.forEach(({item:h,value:g,truth:x,unit:k},m)=>{let v=d[m];v&&(h.classList.toggle("is-seen",v.seen),g.textContent=wc(v.of_medians,k),x.textContent=v.seen||Number.isNaN(v.truth)?"":`${t.truth} ${wc(v.truth,k)}`)})},dark(d){Se(c,e.colours[d?"dark":"light"])}};f.numbers(e.numbers),f.dark(e.dark);let u=Ye(c,d=>f.numbers(d.derived));return{element:c,changes:f,destroy:u}}function wc(e,t){return Number.isNaN(e)?ng:[de(e),t].filter(Boolean).join(" ")}var yc=`.scalars {
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
`;var bs="mosaic-curtain",ys="mosaicCurtain",xs=e=>{let t=ve(e);return(t===document?document.documentElement:t).dataset};function vs(e,t){let n=JSON.stringify(t);xs(e)[ys]!==n&&(xs(e)[ys]=n,window.dispatchEvent(new CustomEvent(bs,{detail:ve(e)})))}function Mr(e,t){let n=()=>{let s=xs(e)[ys];s&&t(JSON.parse(s))},o=s=>{s.detail===ve(e)&&n()};window.addEventListener(bs,o);let r=requestAnimationFrame(n);return()=>{cancelAnimationFrame(r),window.removeEventListener(bs,o)}}var Nr=.7,xc=1.06;function ks(e,t){return e.is_filters?{...e,...t}:e}function kc(e,t){if(!t.names.length)return{...e,rows:e.rows.filter(o=>!o.is_filters)};if(e.observed_range)return{...e,observed_range:vc(e.observed_range,t)};if(!e.rows.some(o=>o.is_filters))return e;let n=e.rows.map(o=>ks(o,t));return{...e,rows:n,x_range:vc(e.x_range,t)}}function vc([e,t],{low:n,high:o}){let[r,s]=[Math.min(...n)/xc,Math.max(...o)*xc];return[Math.min(e,r),Math.max(t,s)]}function dt(e){return e.is_filters===!0&&"titles"in e}function Mc({titles:e,axis:t,low:n,high:o},r){let[s,i,a]=[t[r],n[r],o[r]].map(l=>Ae(Number(l.toPrecision(3))));return`${e[r]}, ${s} µm (${i} to ${a})`}var og="linear",Ms={lookback:"lookback",age:"age"};function Er({times:e,today:t=0},{time:n,observed_at:o}){return e?n===Ms.lookback?t:n===Ms.age&&!Number.isNaN(o)?o:null:null}function Nc(e,t){return Er(e,t)===null?e.x_label:e.times?.[t.time]??e.x_label}function Ec(e,t,n,o){let r=Er(e,t);if(r===null)return null;let s=Math.abs(r-n),i=`${Number(s.toPrecision(3))} ${o}`;return t.time===Ms.lookback?`${i} ago`:`${i} ${n<=r?"before":"after"} it is observed`}function Ac(e){if(!e.linear)return e;let{y_label:t,unit:n}=e.linear;return{...e,y_label:t,error_unit:n,rows:e.rows.map(o=>({...o,unit:n})),is_linear:!0}}function Tc(e){let t=Object.entries(e).map(([n,o])=>[n,o.map(r=>10**r)]);return Object.fromEntries(t)}var je=e=>e.sfr===og;var Oe="12px Roboto, Helvetica, Arial, sans-serif",We="11px Roboto, Helvetica, Arial, sans-serif";function Bt(e){return ArrayBuffer.isView(e)?new Float32Array(e.buffer,e.byteOffset,e.length):Float32Array.from(e)}function Ar(e,t,n,o=1){let r=o*(window.devicePixelRatio||1),[s,i]=[Math.round(t*r),Math.round(n*r)];(e.width!==s||e.height!==i)&&Object.assign(e,{width:s,height:i});let a=e.getContext("2d");return a.setTransform(r,0,0,r,0,0),a.clearRect(0,0,t,n),a}function $c(e,t,n,o){let r=0,s=new ResizeObserver(()=>{!e.clientWidth||e.clientWidth===r||(r=e.clientWidth,Object.assign(t.style,{width:`${r}px`,height:`${n}px`}),o())});return s.observe(e),{get width(){return r},destroy:()=>s.disconnect()}}function we(e,t,n){e.save(),e.beginPath(),e.rect(t.left,t.top,t.right-t.left,t.bottom-t.top),e.clip(),n(),e.restore()}function Tr(e,t,n,o){e.save(),e.translate(n,o),e.rotate(-Math.PI/2),e.textAlign="center",e.fillText(t,0,0),e.restore()}var Cn=[[],[7,3],[2,3],[8,3,2,3]],Ns=9,sg=[4,3],Oc=[1.5,3],Sc=10,ot=4.5;function Lc(e,t,n,o,r){let s=Math.max(n,t.left-1),i=Math.min(o,t.right+1);i>s&&we(e,{...t,left:s,right:i},()=>{e.globalAlpha=.1,e.fillStyle=r.hidden,e.fillRect(s,t.top,i-s,t.bottom-t.top),e.globalAlpha=.3,e.strokeStyle=r.hidden,e.lineWidth=1,e.setLineDash([]),e.beginPath();let a=t.bottom-t.top;for(let l=Math.floor((s-a)/Ns)*Ns;l<i;l+=Ns)e.moveTo(l,t.bottom),e.lineTo(l+a,t.top);e.stroke()})}function pt(e,t,n,o,r,s,i=[]){e.strokeStyle=r,e.lineWidth=s,e.lineJoin="round",e.setLineDash(i),e.beginPath();let a=!1;for(let l=0;l<n.length;l++){let c=n[l];if(Number.isNaN(c))a=!1;else if(a)e.lineTo(t[l],o(c));else{let f=Number.isNaN(n[l+1]);e.moveTo(t[l]-(f?1:0),o(c)),f&&e.lineTo(t[l]+1,o(c)),a=!0}}e.stroke()}function Es(e,t,n,o,r,s,i){let a=Number.isNaN(i)?t.length:t.findIndex(c=>c>i),l=a<0?t.length:a;pt(e,t.subarray(0,l),n.subarray(0,l),o,r,s),l<t.length&&pt(e,t.subarray(Math.max(l-1,0)),n.subarray(Math.max(l-1,0)),o,r,s,sg)}function As(e,t,n,o,r,s,i){e.globalAlpha=i,e.fillStyle=s,e.beginPath();for(let a=0;a<n.length;a++){if(Number.isNaN(n[a]))continue;let l=a;for(;l<n.length&&!Number.isNaN(n[l]);)l++;e.moveTo(t[a],r(o[a]));for(let c=a+1;c<l;c++)e.lineTo(t[c],r(o[c]));for(let c=l-1;c>=a;c--)e.lineTo(t[c],r(n[c]));e.closePath(),a=l}e.fill(),e.globalAlpha=1}function Rc(e,t,{median:n,low:o,high:r},s,i,a,l=1){let c=a?(a%2?-1:1)*(3+3*Math.ceil(a/2)):0,f=(a?4.5:9)*l,u=(a?3.5:5)*l;for(let d=0;d<n.length;d++){if(Number.isNaN(n[d]))continue;let h=t[d]+c;e.globalAlpha=a?.5:.35,e.fillStyle=i,Number.isNaN(o[d])||e.fillRect(h-f/2,Math.min(s(o[d]),s(r[d])),f,Math.abs(s(r[d])-s(o[d]))),e.globalAlpha=1;let g=s(n[d]);e.beginPath(),e.moveTo(h,g-u),e.lineTo(h+u,g),e.lineTo(h,g+u),e.lineTo(h-u,g),e.closePath(),e.fill()}}function Ts(e,t,n,o,r,s,i){for(let a=0;a<n.length;a++)Number.isNaN(n[a])||(e.beginPath(),e.arc(t[a],o(n[a]),r,0,2*Math.PI),e.fillStyle=s,e.fill(),r>3&&$r(e,t[a],o(n[a]),r,i,1))}function $r(e,t,n,o,r,s){e.beginPath(),e.arc(t,n,o,0,2*Math.PI),e.setLineDash([]),e.strokeStyle=r,e.lineWidth=s,e.stroke()}function Cc(e,t,n,o,r){e.strokeStyle=r.mark,e.lineWidth=1.5,e.setLineDash([5,4]),e.beginPath(),e.moveTo(n,t.top),e.lineTo(n,t.bottom),e.stroke(),e.setLineDash([]),e.fillStyle=r.mark,e.textBaseline="top";let s=n>(t.left+t.right)/2;e.textAlign=s?"right":"left",e.fillText(o,n+(s?-5:5),t.bottom-16),e.textBaseline="middle"}function $s(e,t,n,o,r,s){e.strokeStyle=s,e.lineWidth=1.5,e.globalAlpha=.75,e.setLineDash([]),e.beginPath();for(let i=0;i<o.length;i++)Number.isNaN(o[i])||(e.moveTo(t[i],r(o[i])),e.lineTo(n[i],r(o[i])));e.stroke(),e.globalAlpha=1}function Pc(e,t,n,o,r,s){e.setLineDash([]);for(let[i,a]of[[s,3.6],[r,1.8]]){e.strokeStyle=i,e.lineWidth=a,e.beginPath();for(let l=0;l<n.length;l++)Number.isNaN(n[l])||(e.moveTo(t[l]-Sc,o(n[l])),e.lineTo(t[l]+Sc,o(n[l])));e.stroke()}}function _c(e,t,n,o,r,s){let[i,a]=n.domain();if(!(o>=i&&o<=a))return;let l=n(o);e.setLineDash([]),e.fillStyle=s.mark,e.strokeStyle=s.ground,e.lineWidth=1.5,e.beginPath(),e.moveTo(l-ot,t.top),e.lineTo(l+ot,t.top),e.lineTo(l,t.top+2*ot),e.closePath(),e.stroke(),e.fill();let c=l>(t.left+t.right)/2;e.font=We;let f=e.measureText(r).width+4,u=c?l+ot+4:l-ot-4-f,d=c?l-ot-4-f:l+ot+4,g=u>=t.left&&u+f<=t.right?u:d;e.globalAlpha=.75,e.fillStyle=s.ground,e.fillRect(g,t.top-1,f,2*ot+3),e.globalAlpha=1,e.fillStyle=s.mark,e.textAlign="left",e.textBaseline="middle",e.fillText(r,g+2,t.top+ot),e.font=Oe}function Pn(e,t,n,o,r,s,i=[]){let[a,l]=n.domain();o>=Math.min(a,l)&&o<=Math.max(a,l)&&(e.strokeStyle=r,e.lineWidth=s,e.setLineDash(i),e.beginPath(),e.moveTo(n(o),t.top),e.lineTo(n(o),t.bottom),e.stroke())}function Ft(e,t){return e==null||t==null?NaN:e<t?-1:e>t?1:e>=t?0:NaN}function Ss(e,t){return e==null||t==null?NaN:t<e?-1:t>e?1:t>=e?0:NaN}function Sr(e){let t,n,o;e.length!==2?(t=Ft,n=(a,l)=>Ft(e(a),l),o=(a,l)=>e(a)-l):(t=e===Ft||e===Ss?e:ig,n=e,o=e);function r(a,l,c=0,f=a.length){if(c<f){if(t(l,l)!==0)return f;do{let u=c+f>>>1;n(a[u],l)<0?c=u+1:f=u}while(c<f)}return c}function s(a,l,c=0,f=a.length){if(c<f){if(t(l,l)!==0)return f;do{let u=c+f>>>1;n(a[u],l)<=0?c=u+1:f=u}while(c<f)}return c}function i(a,l,c=0,f=a.length){let u=r(a,l,c,f-1);return u>c&&o(a[u-1],l)>-o(a[u],l)?u-1:u}return{left:r,center:i,right:s}}function ig(){return 0}function Os(e){return e===null?NaN:+e}var Ic=Sr(Ft),Dc=Ic.right,ag=Ic.left,lg=Sr(Os).center,Ls=Dc;var Rs=Bc(Fc),cg=Bc(fg);function Bc(e){return function(t,n,o=n){if(!((n=+n)>=0))throw new RangeError("invalid rx");if(!((o=+o)>=0))throw new RangeError("invalid ry");let{data:r,width:s,height:i}=t;if(!((s=Math.floor(s))>=0))throw new RangeError("invalid width");if(!((i=Math.floor(i!==void 0?i:r.length/s))>=0))throw new RangeError("invalid height");if(!s||!i||!n&&!o)return t;let a=n&&e(n),l=o&&e(o),c=r.slice();return a&&l?(fn(a,c,r,s,i),fn(a,r,c,s,i),fn(a,c,r,s,i),un(l,r,c,s,i),un(l,c,r,s,i),un(l,r,c,s,i)):a?(fn(a,r,c,s,i),fn(a,c,r,s,i),fn(a,r,c,s,i)):l&&(un(l,r,c,s,i),un(l,c,r,s,i),un(l,r,c,s,i)),t}}function fn(e,t,n,o,r){for(let s=0,i=o*r;s<i;)e(t,n,s,s+=o,1)}function un(e,t,n,o,r){for(let s=0,i=o*r;s<o;++s)e(t,n,s,s+i,o)}function fg(e){let t=Fc(e);return(n,o,r,s,i)=>{r<<=2,s<<=2,i<<=2,t(n,o,r+0,s+0,i),t(n,o,r+1,s+1,i),t(n,o,r+2,s+2,i),t(n,o,r+3,s+3,i)}}function Fc(e){let t=Math.floor(e);if(t===e)return ug(e);let n=e-t,o=2*e+1;return(r,s,i,a,l)=>{if(!((a-=l)>=i))return;let c=t*s[i],f=l*t,u=f+l;for(let d=i,h=i+f;d<h;d+=l)c+=s[Math.min(a,d)];for(let d=i,h=a;d<=h;d+=l)c+=s[Math.min(a,d+f)],r[d]=(c+n*(s[Math.max(i,d-u)]+s[Math.min(a,d+u)]))/o,c-=s[Math.max(i,d-f)]}}function ug(e){let t=2*e+1;return(n,o,r,s,i)=>{if(!((s-=i)>=r))return;let a=e*o[r],l=i*e;for(let c=r,f=r+l;c<f;c+=i)a+=o[Math.min(s,c)];for(let c=r,f=s;c<=f;c+=i)a+=o[Math.min(s,c+l)],n[c]=a/t,a-=o[Math.max(r,c-l)]}}function Cs(e,t){let n=0;if(t===void 0)for(let o of e)o!=null&&(o=+o)>=o&&++n;else{let o=-1;for(let r of e)(r=t(r,++o,e))!=null&&(r=+r)>=r&&++n}return n}function Or(e,t){let n,o;if(t===void 0)for(let r of e)r!=null&&(n===void 0?r>=r&&(n=o=r):(n>r&&(n=r),o<r&&(o=r)));else{let r=-1;for(let s of e)(s=t(s,++r,e))!=null&&(n===void 0?s>=s&&(n=o=s):(n>s&&(n=s),o<s&&(o=s)))}return[n,o]}var dg=Math.sqrt(50),pg=Math.sqrt(10),hg=Math.sqrt(2);function Lr(e,t,n){let o=(t-e)/Math.max(0,n),r=Math.floor(Math.log10(o)),s=o/Math.pow(10,r),i=s>=dg?10:s>=pg?5:s>=hg?2:1,a,l,c;return r<0?(c=Math.pow(10,-r)/i,a=Math.round(e*c),l=Math.round(t*c),a/c<e&&++a,l/c>t&&--l,c=-c):(c=Math.pow(10,r)*i,a=Math.round(e/c),l=Math.round(t/c),a*c<e&&++a,l*c>t&&--l),l<a&&.5<=n&&n<2?Lr(e,t,n*2):[a,l,c]}function Ie(e,t,n){if(t=+t,e=+e,n=+n,!(n>0))return[];if(e===t)return[e];let o=t<e,[r,s,i]=o?Lr(t,e,n):Lr(e,t,n);if(!(s>=r))return[];let a=s-r+1,l=new Array(a);if(o)if(i<0)for(let c=0;c<a;++c)l[c]=(s-c)/-i;else for(let c=0;c<a;++c)l[c]=(s-c)*i;else if(i<0)for(let c=0;c<a;++c)l[c]=(r+c)/-i;else for(let c=0;c<a;++c)l[c]=(r+c)*i;return l}function zt(e,t,n){return t=+t,e=+e,n=+n,Lr(e,t,n)[2]}function Je(e,t,n){t=+t,e=+e,n=+n;let o=t<e,r=o?zt(t,e,n):zt(e,t,n);return(o?-1:1)*(r<0?1/-r:r)}function Rr(e,t,n){let o;for(;;){let r=zt(e,t,n);if(r===o||r===0||!isFinite(r))return[e,t];r>0?(e=Math.floor(e/r)*r,t=Math.ceil(t/r)*r):r<0&&(e=Math.ceil(e*r)/r,t=Math.floor(t*r)/r),o=r}}function Cr(e){return Math.max(1,Math.ceil(Math.log(Cs(e))/Math.LN2)+1)}function _n(e,t){let n;if(t===void 0)for(let o of e)o!=null&&(n<o||n===void 0&&o>=o)&&(n=o);else{let o=-1;for(let r of e)(r=t(r,++o,e))!=null&&(n<r||n===void 0&&r>=r)&&(n=r)}return n}function Pr(e,t){switch(arguments.length){case 0:break;case 1:this.range(e);break;default:this.range(t).domain(e);break}return this}function _r(e,t,n){e.prototype=t.prototype=n,n.constructor=e}function Ps(e,t){var n=Object.create(e.prototype);for(var o in t)n[o]=t[o];return n}function Bn(){}var In=.7,Br=1/In,dn="\\s*([+-]?\\d+)\\s*",Dn="\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)\\s*",Qe="\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)%\\s*",mg=/^#([0-9a-f]{3,8})$/,gg=new RegExp(`^rgb\\(${dn},${dn},${dn}\\)$`),wg=new RegExp(`^rgb\\(${Qe},${Qe},${Qe}\\)$`),bg=new RegExp(`^rgba\\(${dn},${dn},${dn},${Dn}\\)$`),yg=new RegExp(`^rgba\\(${Qe},${Qe},${Qe},${Dn}\\)$`),xg=new RegExp(`^hsl\\(${Dn},${Qe},${Qe}\\)$`),vg=new RegExp(`^hsla\\(${Dn},${Qe},${Qe},${Dn}\\)$`),zc={aliceblue:15792383,antiquewhite:16444375,aqua:65535,aquamarine:8388564,azure:15794175,beige:16119260,bisque:16770244,black:0,blanchedalmond:16772045,blue:255,blueviolet:9055202,brown:10824234,burlywood:14596231,cadetblue:6266528,chartreuse:8388352,chocolate:13789470,coral:16744272,cornflowerblue:6591981,cornsilk:16775388,crimson:14423100,cyan:65535,darkblue:139,darkcyan:35723,darkgoldenrod:12092939,darkgray:11119017,darkgreen:25600,darkgrey:11119017,darkkhaki:12433259,darkmagenta:9109643,darkolivegreen:5597999,darkorange:16747520,darkorchid:10040012,darkred:9109504,darksalmon:15308410,darkseagreen:9419919,darkslateblue:4734347,darkslategray:3100495,darkslategrey:3100495,darkturquoise:52945,darkviolet:9699539,deeppink:16716947,deepskyblue:49151,dimgray:6908265,dimgrey:6908265,dodgerblue:2003199,firebrick:11674146,floralwhite:16775920,forestgreen:2263842,fuchsia:16711935,gainsboro:14474460,ghostwhite:16316671,gold:16766720,goldenrod:14329120,gray:8421504,green:32768,greenyellow:11403055,grey:8421504,honeydew:15794160,hotpink:16738740,indianred:13458524,indigo:4915330,ivory:16777200,khaki:15787660,lavender:15132410,lavenderblush:16773365,lawngreen:8190976,lemonchiffon:16775885,lightblue:11393254,lightcoral:15761536,lightcyan:14745599,lightgoldenrodyellow:16448210,lightgray:13882323,lightgreen:9498256,lightgrey:13882323,lightpink:16758465,lightsalmon:16752762,lightseagreen:2142890,lightskyblue:8900346,lightslategray:7833753,lightslategrey:7833753,lightsteelblue:11584734,lightyellow:16777184,lime:65280,limegreen:3329330,linen:16445670,magenta:16711935,maroon:8388608,mediumaquamarine:6737322,mediumblue:205,mediumorchid:12211667,mediumpurple:9662683,mediumseagreen:3978097,mediumslateblue:8087790,mediumspringgreen:64154,mediumturquoise:4772300,mediumvioletred:13047173,midnightblue:1644912,mintcream:16121850,mistyrose:16770273,moccasin:16770229,navajowhite:16768685,navy:128,oldlace:16643558,olive:8421376,olivedrab:7048739,orange:16753920,orangered:16729344,orchid:14315734,palegoldenrod:15657130,palegreen:10025880,paleturquoise:11529966,palevioletred:14381203,papayawhip:16773077,peachpuff:16767673,peru:13468991,pink:16761035,plum:14524637,powderblue:11591910,purple:8388736,rebeccapurple:6697881,red:16711680,rosybrown:12357519,royalblue:4286945,saddlebrown:9127187,salmon:16416882,sandybrown:16032864,seagreen:3050327,seashell:16774638,sienna:10506797,silver:12632256,skyblue:8900331,slateblue:6970061,slategray:7372944,slategrey:7372944,snow:16775930,springgreen:65407,steelblue:4620980,tan:13808780,teal:32896,thistle:14204888,tomato:16737095,turquoise:4251856,violet:15631086,wheat:16113331,white:16777215,whitesmoke:16119285,yellow:16776960,yellowgreen:10145074};_r(Bn,ht,{copy(e){return Object.assign(new this.constructor,this,e)},displayable(){return this.rgb().displayable()},hex:Uc,formatHex:Uc,formatHex8:kg,formatHsl:Mg,formatRgb:jc,toString:jc});function Uc(){return this.rgb().formatHex()}function kg(){return this.rgb().formatHex8()}function Mg(){return Yc(this).formatHsl()}function jc(){return this.rgb().formatRgb()}function ht(e){var t,n;return e=(e+"").trim().toLowerCase(),(t=mg.exec(e))?(n=t[1].length,t=parseInt(t[1],16),n===6?Wc(t):n===3?new Le(t>>8&15|t>>4&240,t>>4&15|t&240,(t&15)<<4|t&15,1):n===8?Ir(t>>24&255,t>>16&255,t>>8&255,(t&255)/255):n===4?Ir(t>>12&15|t>>8&240,t>>8&15|t>>4&240,t>>4&15|t&240,((t&15)<<4|t&15)/255):null):(t=gg.exec(e))?new Le(t[1],t[2],t[3],1):(t=wg.exec(e))?new Le(t[1]*255/100,t[2]*255/100,t[3]*255/100,1):(t=bg.exec(e))?Ir(t[1],t[2],t[3],t[4]):(t=yg.exec(e))?Ir(t[1]*255/100,t[2]*255/100,t[3]*255/100,t[4]):(t=xg.exec(e))?Vc(t[1],t[2]/100,t[3]/100,1):(t=vg.exec(e))?Vc(t[1],t[2]/100,t[3]/100,t[4]):zc.hasOwnProperty(e)?Wc(zc[e]):e==="transparent"?new Le(NaN,NaN,NaN,0):null}function Wc(e){return new Le(e>>16&255,e>>8&255,e&255,1)}function Ir(e,t,n,o){return o<=0&&(e=t=n=NaN),new Le(e,t,n,o)}function Ng(e){return e instanceof Bn||(e=ht(e)),e?(e=e.rgb(),new Le(e.r,e.g,e.b,e.opacity)):new Le}function pn(e,t,n,o){return arguments.length===1?Ng(e):new Le(e,t,n,o??1)}function Le(e,t,n,o){this.r=+e,this.g=+t,this.b=+n,this.opacity=+o}_r(Le,pn,Ps(Bn,{brighter(e){return e=e==null?Br:Math.pow(Br,e),new Le(this.r*e,this.g*e,this.b*e,this.opacity)},darker(e){return e=e==null?In:Math.pow(In,e),new Le(this.r*e,this.g*e,this.b*e,this.opacity)},rgb(){return this},clamp(){return new Le(jt(this.r),jt(this.g),jt(this.b),Fr(this.opacity))},displayable(){return-.5<=this.r&&this.r<255.5&&-.5<=this.g&&this.g<255.5&&-.5<=this.b&&this.b<255.5&&0<=this.opacity&&this.opacity<=1},hex:Hc,formatHex:Hc,formatHex8:Eg,formatRgb:Gc,toString:Gc}));function Hc(){return`#${Ut(this.r)}${Ut(this.g)}${Ut(this.b)}`}function Eg(){return`#${Ut(this.r)}${Ut(this.g)}${Ut(this.b)}${Ut((isNaN(this.opacity)?1:this.opacity)*255)}`}function Gc(){let e=Fr(this.opacity);return`${e===1?"rgb(":"rgba("}${jt(this.r)}, ${jt(this.g)}, ${jt(this.b)}${e===1?")":`, ${e})`}`}function Fr(e){return isNaN(e)?1:Math.max(0,Math.min(1,e))}function jt(e){return Math.max(0,Math.min(255,Math.round(e)||0))}function Ut(e){return e=jt(e),(e<16?"0":"")+e.toString(16)}function Vc(e,t,n,o){return o<=0?e=t=n=NaN:n<=0||n>=1?e=t=NaN:t<=0&&(e=NaN),new He(e,t,n,o)}function Yc(e){if(e instanceof He)return new He(e.h,e.s,e.l,e.opacity);if(e instanceof Bn||(e=ht(e)),!e)return new He;if(e instanceof He)return e;e=e.rgb();var t=e.r/255,n=e.g/255,o=e.b/255,r=Math.min(t,n,o),s=Math.max(t,n,o),i=NaN,a=s-r,l=(s+r)/2;return a?(t===s?i=(n-o)/a+(n<o)*6:n===s?i=(o-t)/a+2:i=(t-n)/a+4,a/=l<.5?s+r:2-s-r,i*=60):a=l>0&&l<1?0:i,new He(i,a,l,e.opacity)}function Kc(e,t,n,o){return arguments.length===1?Yc(e):new He(e,t,n,o??1)}function He(e,t,n,o){this.h=+e,this.s=+t,this.l=+n,this.opacity=+o}_r(He,Kc,Ps(Bn,{brighter(e){return e=e==null?Br:Math.pow(Br,e),new He(this.h,this.s,this.l*e,this.opacity)},darker(e){return e=e==null?In:Math.pow(In,e),new He(this.h,this.s,this.l*e,this.opacity)},rgb(){var e=this.h%360+(this.h<0)*360,t=isNaN(e)||isNaN(this.s)?0:this.s,n=this.l,o=n+(n<.5?n:1-n)*t,r=2*n-o;return new Le(_s(e>=240?e-240:e+120,r,o),_s(e,r,o),_s(e<120?e+240:e-120,r,o),this.opacity)},clamp(){return new He(qc(this.h),Dr(this.s),Dr(this.l),Fr(this.opacity))},displayable(){return(0<=this.s&&this.s<=1||isNaN(this.s))&&0<=this.l&&this.l<=1&&0<=this.opacity&&this.opacity<=1},formatHsl(){let e=Fr(this.opacity);return`${e===1?"hsl(":"hsla("}${qc(this.h)}, ${Dr(this.s)*100}%, ${Dr(this.l)*100}%${e===1?")":`, ${e})`}`}}));function qc(e){return e=(e||0)%360,e<0?e+360:e}function Dr(e){return Math.max(0,Math.min(1,e||0))}function _s(e,t,n){return(e<60?t+(n-t)*e/60:e<180?n:e<240?t+(n-t)*(240-e)/60:t)*255}function Is(e,t,n,o,r){var s=e*e,i=s*e;return((1-3*e+3*s-i)*t+(4-6*s+3*i)*n+(1+3*e+3*s-3*i)*o+i*r)/6}function Zc(e){var t=e.length-1;return function(n){var o=n<=0?n=0:n>=1?(n=1,t-1):Math.floor(n*t),r=e[o],s=e[o+1],i=o>0?e[o-1]:2*r-s,a=o<t-1?e[o+2]:2*s-r;return Is((n-o/t)*t,i,r,s,a)}}function Jc(e){var t=e.length;return function(n){var o=Math.floor(((n%=1)<0?++n:n)*t),r=e[(o+t-1)%t],s=e[o%t],i=e[(o+1)%t],a=e[(o+2)%t];return Is((n-o/t)*t,r,s,i,a)}}var Fn=e=>()=>e;function Ag(e,t){return function(n){return e+n*t}}function Tg(e,t,n){return e=Math.pow(e,n),t=Math.pow(t,n)-e,n=1/n,function(o){return Math.pow(e+o*t,n)}}function Qc(e){return(e=+e)==1?zr:function(t,n){return n-t?Tg(t,n,e):Fn(isNaN(t)?n:t)}}function zr(e,t){var n=t-e;return n?Ag(e,n):Fn(isNaN(e)?t:e)}var Ds=(function e(t){var n=Qc(t);function o(r,s){var i=n((r=pn(r)).r,(s=pn(s)).r),a=n(r.g,s.g),l=n(r.b,s.b),c=zr(r.opacity,s.opacity);return function(f){return r.r=i(f),r.g=a(f),r.b=l(f),r.opacity=c(f),r+""}}return o.gamma=e,o})(1);function Xc(e){return function(t){var n=t.length,o=new Array(n),r=new Array(n),s=new Array(n),i,a;for(i=0;i<n;++i)a=pn(t[i]),o[i]=a.r||0,r[i]=a.g||0,s[i]=a.b||0;return o=e(o),r=e(r),s=e(s),a.opacity=1,function(l){return a.r=o(l),a.g=r(l),a.b=s(l),a+""}}}var dx=Xc(Zc),px=Xc(Jc);function ef(e,t){t||(t=[]);var n=e?Math.min(t.length,e.length):0,o=t.slice(),r;return function(s){for(r=0;r<n;++r)o[r]=e[r]*(1-s)+t[r]*s;return o}}function tf(e){return ArrayBuffer.isView(e)&&!(e instanceof DataView)}function nf(e,t){var n=t?t.length:0,o=e?Math.min(n,e.length):0,r=new Array(o),s=new Array(n),i;for(i=0;i<o;++i)r[i]=Wt(e[i],t[i]);for(;i<n;++i)s[i]=t[i];return function(a){for(i=0;i<o;++i)s[i]=r[i](a);return s}}function rf(e,t){var n=new Date;return e=+e,t=+t,function(o){return n.setTime(e*(1-o)+t*o),n}}function mt(e,t){return e=+e,t=+t,function(n){return e*(1-n)+t*n}}function of(e,t){var n={},o={},r;(e===null||typeof e!="object")&&(e={}),(t===null||typeof t!="object")&&(t={});for(r in t)r in e?n[r]=Wt(e[r],t[r]):o[r]=t[r];return function(s){for(r in n)o[r]=n[r](s);return o}}var Fs=/[-+]?(?:\d+\.?\d*|\.?\d+)(?:[eE][-+]?\d+)?/g,Bs=new RegExp(Fs.source,"g");function $g(e){return function(){return e}}function Sg(e){return function(t){return e(t)+""}}function sf(e,t){var n=Fs.lastIndex=Bs.lastIndex=0,o,r,s,i=-1,a=[],l=[];for(e=e+"",t=t+"";(o=Fs.exec(e))&&(r=Bs.exec(t));)(s=r.index)>n&&(s=t.slice(n,s),a[i]?a[i]+=s:a[++i]=s),(o=o[0])===(r=r[0])?a[i]?a[i]+=r:a[++i]=r:(a[++i]=null,l.push({i,x:mt(o,r)})),n=Bs.lastIndex;return n<t.length&&(s=t.slice(n),a[i]?a[i]+=s:a[++i]=s),a.length<2?l[0]?Sg(l[0].x):$g(t):(t=l.length,function(c){for(var f=0,u;f<t;++f)a[(u=l[f]).i]=u.x(c);return a.join("")})}function Wt(e,t){var n=typeof t,o;return t==null||n==="boolean"?Fn(t):(n==="number"?mt:n==="string"?(o=ht(t))?(t=o,Ds):sf:t instanceof ht?Ds:t instanceof Date?rf:tf(t)?ef:Array.isArray(t)?nf:typeof t.valueOf!="function"&&typeof t.toString!="function"||isNaN(t)?of:mt)(e,t)}function zs(e,t){return e=+e,t=+t,function(n){return Math.round(e*(1-n)+t*n)}}function Us(e){return function(){return e}}function js(e){return+e}var af=[0,1];function hn(e){return e}function Ws(e,t){return(t-=e=+e)?function(n){return(n-e)/t}:Us(isNaN(t)?NaN:.5)}function Og(e,t){var n;return e>t&&(n=e,e=t,t=n),function(o){return Math.max(e,Math.min(t,o))}}function Lg(e,t,n){var o=e[0],r=e[1],s=t[0],i=t[1];return r<o?(o=Ws(r,o),s=n(i,s)):(o=Ws(o,r),s=n(s,i)),function(a){return s(o(a))}}function Rg(e,t,n){var o=Math.min(e.length,t.length)-1,r=new Array(o),s=new Array(o),i=-1;for(e[o]<e[0]&&(e=e.slice().reverse(),t=t.slice().reverse());++i<o;)r[i]=Ws(e[i],e[i+1]),s[i]=n(t[i],t[i+1]);return function(a){var l=Ls(e,a,1,o)-1;return s[l](r[l](a))}}function Ur(e,t){return t.domain(e.domain()).range(e.range()).interpolate(e.interpolate()).clamp(e.clamp()).unknown(e.unknown())}function Hs(){var e=af,t=af,n=Wt,o,r,s,i=hn,a,l,c;function f(){var d=Math.min(e.length,t.length);return i!==hn&&(i=Og(e[0],e[d-1])),a=d>2?Rg:Lg,l=c=null,u}function u(d){return d==null||isNaN(d=+d)?s:(l||(l=a(e.map(o),t,n)))(o(i(d)))}return u.invert=function(d){return i(r((c||(c=a(t,e.map(o),mt)))(d)))},u.domain=function(d){return arguments.length?(e=Array.from(d,js),f()):e.slice()},u.range=function(d){return arguments.length?(t=Array.from(d),f()):t.slice()},u.rangeRound=function(d){return t=Array.from(d),n=zs,f()},u.clamp=function(d){return arguments.length?(i=d?!0:hn,f()):i!==hn},u.interpolate=function(d){return arguments.length?(n=d,f()):n},u.unknown=function(d){return arguments.length?(s=d,u):s},function(d,h){return o=d,r=h,f()}}function Gs(){return Hs()(hn,hn)}function Vs(e,t,n,o){var r=Je(e,t,n),s;switch(o=Ze(o??",f"),o.type){case"s":{var i=Math.max(Math.abs(e),Math.abs(t));return o.precision==null&&!isNaN(s=gs(r,i))&&(o.precision=s),kr(o,i)}case"":case"e":case"g":case"p":case"r":{o.precision==null&&!isNaN(s=ws(r,Math.max(Math.abs(e),Math.abs(t))))&&(o.precision=s-(o.type==="e"));break}case"f":case"%":{o.precision==null&&!isNaN(s=ms(r))&&(o.precision=s-(o.type==="%")*2);break}}return _e(o)}function Cg(e){var t=e.domain;return e.ticks=function(n){var o=t();return Ie(o[0],o[o.length-1],n??10)},e.tickFormat=function(n,o){var r=t();return Vs(r[0],r[r.length-1],n??10,o)},e.nice=function(n){n==null&&(n=10);var o=t(),r=0,s=o.length-1,i=o[r],a=o[s],l,c,f=10;for(a<i&&(c=i,i=a,a=c,c=r,r=s,s=c);f-- >0;){if(c=zt(i,a,n),c===l)return o[r]=i,o[s]=a,t(o);if(c>0)i=Math.floor(i/c)*c,a=Math.ceil(a/c)*c;else if(c<0)i=Math.ceil(i*c)/c,a=Math.floor(a*c)/c;else break;l=c}return e},e}function zn(){var e=Gs();return e.copy=function(){return Ur(e,zn())},Pr.apply(e,arguments),Cg(e)}function qs(e,t){e=e.slice();var n=0,o=e.length-1,r=e[n],s=e[o],i;return s<r&&(i=n,n=o,o=i,i=r,r=s,s=i),e[n]=t.floor(r),e[o]=t.ceil(s),e}function lf(e){return Math.log(e)}function cf(e){return Math.exp(e)}function Pg(e){return-Math.log(-e)}function _g(e){return-Math.exp(-e)}function Ig(e){return isFinite(e)?+("1e"+e):e<0?0:e}function Dg(e){return e===10?Ig:e===Math.E?Math.exp:t=>Math.pow(e,t)}function Bg(e){return e===Math.E?Math.log:e===10&&Math.log10||e===2&&Math.log2||(e=Math.log(e),t=>Math.log(t)/e)}function ff(e){return(t,n)=>-e(-t,n)}function Fg(e){let t=e(lf,cf),n=t.domain,o=10,r,s;function i(){return r=Bg(o),s=Dg(o),n()[0]<0?(r=ff(r),s=ff(s),e(Pg,_g)):e(lf,cf),t}return t.base=function(a){return arguments.length?(o=+a,i()):o},t.domain=function(a){return arguments.length?(n(a),i()):n()},t.ticks=a=>{let l=n(),c=l[0],f=l[l.length-1],u=f<c;u&&([c,f]=[f,c]);let d=r(c),h=r(f),g,x,k=a==null?10:+a,m=[];if(!(o%1)&&h-d<k){if(d=Math.floor(d),h=Math.ceil(h),c>0){for(;d<=h;++d)for(g=1;g<o;++g)if(x=d<0?g/s(-d):g*s(d),!(x<c)){if(x>f)break;m.push(x)}}else for(;d<=h;++d)for(g=o-1;g>=1;--g)if(x=d>0?g/s(-d):g*s(d),!(x<c)){if(x>f)break;m.push(x)}m.length*2<k&&(m=Ie(c,f,k))}else m=Ie(d,h,Math.min(h-d,k)).map(s);return u?m.reverse():m},t.tickFormat=(a,l)=>{if(a==null&&(a=10),l==null&&(l=o===10?"s":","),typeof l!="function"&&(!(o%1)&&(l=Ze(l)).precision==null&&(l.trim=!0),l=_e(l)),a===1/0)return l;let c=Math.max(1,o*a/t.ticks().length);return f=>{let u=f/s(Math.round(r(f)));return u*o<o-.5&&(u*=o),u<=c?l(f):""}},t.nice=()=>n(qs(n(),{floor:a=>s(Math.floor(r(a))),ceil:a=>s(Math.ceil(r(a)))})),t}function Un(){let e=Fg(Hs()).domain([1,10]);return e.copy=()=>Ur(e,Un()).base(e.base()),Pr.apply(e,arguments),e}var zg=62;function ye(e,t,n,o,r=!1){return(r?Un():zn()).domain([e,t]).range([n,o]).unknown(Number.NaN)}function Xe(e,t,n){let o=n;for(;t-e>n*1.001*Je(e,t,o);)o/=1.5;let r=1e-9*Je(e,t,o);return Ie(e-r,t+r,o)}function df(e,t,n){let o=[];for(let i=Math.floor(Math.log10(e));i<=Math.log10(t);i++)for(let a of[1,1.5,2,3,4,5,6,8])a*10**i>=e*.999&&a*10**i<=t*1.001&&o.push(a*10**i);let r=ye(e,t,0,n/zg,!0),s=[];for(let i of o.sort((a,l)=>uf(a)-uf(l)))s.every(a=>Math.abs(r(i)-r(a))>.8)&&s.push(i);return s}function uf(e){let t=e/10**Math.floor(Math.log10(e)+1e-9);return[1,2,5,3,4,1.5,6,8].findIndex(n=>Math.abs(n-t)<1e-6)}function pf(e,t,n,o,r){if(!(t<=n))return e??[0,1];let s=.06*Math.max(n-t,o),i=[Math.floor((t-s)/o)*o,Math.ceil((n+s)/o)*o];if(!e)return i;let a=e[0]<=t&&e[1]>=n,l=i[1]-i[0];return a&&(r||e[1]-e[0]<=l+Math.max(2*o,.35*l))?e:r?[Math.min(e[0],i[0]),Math.max(e[1],i[1])]:i}var hf=60,jr=14,Ys=6,Ug=36,Ks=8,jg=.25,Wg=.001,mf=1.06;function gf(e,t,n,o,r,s=!1,i=!1){let a=o-Ys-Ug-Ks,l=Math.round(a*jg),c=Ys+a-l,f={left:hf,right:n-jr,top:Ys,bottom:c},u={left:hf,right:n-jr,top:c+Ks,bottom:c+Ks+l},{observed_range:d,observed_unit:h=1,x_range:g}=e,x=d!==void 0&&t.frame===e.observed_frame&&t.stretch>0,[k,m]=x?d:g,v=x?t.stretch*h:1,E=Er(e,t),y=E===null?ye(k,m,f.left,f.right,e.x_log):ye(E-k,E-m,f.left,f.right),$=P=>y(E===null?P*v:E-P),w=P=>E===null?y.invert(P)/v:E-y.invert(P),[L,S]=Hg(e,t,P=>$(P)>=f.left-1&&$(P)<=f.right+1),D="is_linear"in e,B=D?Je(0,S,6):e.y_step,_=i&&r?r.ends:pf(r?.ends,L,S,B,s);D&&(_[0]=0);let N=e.y_flipped?ye(_[0],_[1],f.top,f.bottom):ye(_[1],_[0],f.top,f.bottom),F=Gg(e,t,r?.most,s),C=e.y_flipped?1:-1,z=(u.top+u.bottom)/2,R=(u.bottom-u.top)/2;return{frame:f,below:u,x:y,at:$,back:w,y:N,dy:P=>z+C*Math.max(-mf,Math.min(mf,P/F))*R,ends:_,most:F,observed:x}}function Hg(e,t,n){let o=1/0,r=-1/0;for(let s of e.rows)for(let i of[...Object.values(t.columns[s.name]),...t.pins.map(a=>a[s.name].median)])for(let a=0;a<i.length;a++){let l=i[a];!Number.isNaN(l)&&n(s.axis[a])&&(l<o&&(o=l),l>r&&(r=l))}return[o,r]}function Gg(e,t,n,o){let r=[];for(let l of e.rows){let{median:c,low:f,high:u}=t.columns[l.name],d=jn(t,l.name);for(let h=0;h<c.length;h++)if(!Number.isNaN(c[h])&&!Number.isNaN(d[h])){let g=Number.isNaN(f[h])?[c[h]]:[f[h],u[h]];r.push(Math.max(...g.map(x=>Math.abs(x-d[h]))))}}if(!r.length)return n??e.least_residual;r.sort((l,c)=>l-c);let s="is_linear"in e?Wg:e.least_residual,i=Math.max(r[Math.floor(.97*(r.length-1))]*1.1,s);if(n&&i<=n&&(o||i>n/3))return n;let a=10**Math.floor(Math.log10(i));return[1,2,5,10].map(l=>l*a).find(l=>l>=i*.999)??10*a}function jn(e,t){return e.reference?e.pins[e.reference-1][t].median:e.columns[t].truth}var Vg=4;function wf(e,t,n,{frame:o,below:r,x:s,y:i,dy:a,ends:l,most:c,observed:f},u){let d=(E,y,$,w)=>{e.moveTo(E,y),e.lineTo($,w)},[h,g]=s.domain(),x=t.x_log?df(h,g,o.right-o.left):Xe(Math.min(h,g),Math.max(h,g),8),k=Xe(l[0],l[1],Math.max(3,(o.bottom-o.top)/34));e.setLineDash([]),e.lineWidth=1,e.strokeStyle=u.grid,e.beginPath();for(let E of x)for(let y of[o,r])d(s(E),y.top,s(E),y.bottom);for(let E of k)d(o.left,i(E),o.right,i(E));e.stroke(),e.strokeStyle=u.edge,e.beginPath();for(let E of[o,r])d(E.left,E.top,E.left,E.bottom),d(E.left,E.bottom,E.right,E.bottom);e.stroke(),e.strokeStyle=u.soft,e.beginPath(),d(r.left,a(0),r.right,a(0)),e.stroke(),e.fillStyle=u.soft,e.textBaseline="middle",e.textAlign="right";for(let E of k)e.fillText(Ae(E),o.left-6,i(E));let m=Math.min(Math.max(-Math.floor(Math.log10(c*1.001)),0),6);for(let E of yf(t,n)?[-c,0,c]:[])e.fillText(E?Rn(E,m):"0",r.left-6,a(E*.86));e.textAlign="center";for(let E of x){let y=Ae(E),$=e.measureText(y).width/2;e.fillText(y,Math.min(s(E),o.right+jr-$-1),r.bottom+10)}let v=f&&t.observed_label?`${t.observed_label} at ${qg(t,n)}`:Nc(t,n);e.fillText(v,(o.left+o.right)/2,r.bottom+27),Tr(e,t.y_label,12,(o.top+o.bottom)/2),e.textAlign="left",e.globalAlpha=.95,e.font=We,e.fillText(Yg(t,n),r.left+6,r.top+8),e.font=Oe,e.globalAlpha=1}function bf(e,{along:t=[]},{frame:n,at:o},r){e.font=We,e.fillStyle=r.soft,e.strokeStyle=r.soft,e.lineWidth=1,e.setLineDash([]),e.textAlign="center",e.textBaseline="middle";let s=[];for(let[i,a]of t){let l=o(i),c=e.measureText(a).width/2+Vg,f=Math.min(Math.max(l,n.left+c),n.right-c);!(l>=n.left&&l<=n.right)||s.some(([d,h])=>f+c>d&&f-c<h)||(s.push([f-c,f+c]),e.beginPath(),e.moveTo(l,n.top),e.lineTo(l,n.top+4),e.stroke(),e.fillText(a,f,n.top+11))}e.font=Oe}function qg(e,{stretch:t,redshift_of:n}){let o=e.truth==="truth"?"true":e.truth;return`the ${n==="own"?o:n} z ${de(t-1)}`}function yf(e,t){return e.rows.some(n=>!jn(t,n.name).every(Number.isNaN))}function Yg(e,t){let n=!yf(e,t),o=n?"":` [${e.error_unit}]`;return t.reference?`difference from ${t.letters[t.reference-1]}${o}`:n?t.truth==="off"?"truth kept back (T reveals it)":`${e.truth==="truth"?"no truth":`nothing ${e.truth}`} to compare with`:`predicted − ${e.truth}${o}`}function vf(e,t,n,o,r){let{frame:s,below:i,at:a,y:l,dy:c}=o;e.font=Oe;for(let u of[s,i])e.fillStyle=r.ground,e.fillRect(u.left,u.top,u.right-u.left,u.bottom-u.top),we(e,u,()=>{for(let[d,h]of n.hidden[t.hatched])Lc(e,u,a(d),a(h),r)});wf(e,t,n,o,r),bf(e,t,o,r);let f=t.rows.map(u=>Float64Array.from(u.axis,a));we(e,s,()=>{t.rows.forEach((u,d)=>{n.pins.forEach((g,x)=>{Wr(e,u,f[d],g[u.name],l,r[`pin${x+1}`],1.5,.13,x+1)});let h=t.marks?a(n.observed_at):Number.NaN;dt(u)&&Zg(e,u,n.columns[u.name],a,l,r),Kg(e,u,f[d],n.columns[u.name],l,r,n.edited,t.truth==="truth",h)}),t.marks&&!Number.isNaN(n.observed_at)&&Cc(e,s,a(n.observed_at),n.redshift_of==="predicted"?"observed here, as predicted":"observed here",r)}),we(e,i,()=>{t.rows.forEach((u,d)=>{let h=jn(n,u.name);n.pins.forEach((g,x)=>{x+1!==n.reference&&Wr(e,u,f[d],xf(g[u.name],h),c,r[`pin${x+1}`],1.2,.1,x+1)}),Wr(e,u,f[d],xf(n.columns[u.name],h),c,r.answer,1.5,.3)})})}function xf({low:e,median:t,high:n},o){let r=t.map((i,a)=>i-o[a]),s=i=>i.map((a,l)=>Number.isNaN(t[l])?Number.NaN:a-o[l]);return{median:r,low:s(e),high:s(n)}}function Kg(e,t,n,o,r,s,i,a,l){let c=5.5*Zs(t);t.dots?o.truth.forEach((f,u)=>{!Number.isNaN(f)&&(a||Number.isNaN(mn(o,u)))&&$r(e,n[u],r(f),c,s.ink,1.5)}):Es(e,n,o.truth,r,s.ink,1.1,l),t.dots?Wr(e,t,n,o,r,s.answer,2,.3):(As(e,n,o.low,o.high,r,s.answer,.3),Es(e,n,o.median,r,s.answer,2,l)),t.dots?Ts(e,n,o.exact,r,c,s.seen,s.ground):pt(e,n,o.exact,r,s.seen,3),o.measured&&Jg(e,t,n,o,r,s),o.implied&&(t.dots?Pc(e,n,o.implied,r,s.mark,s.ground):pt(e,n,o.implied,r,s.mark,1.8,Oc)),t.dots&&t.names.forEach((f,u)=>{let d=mn(o,u);i.includes(f)&&!Number.isNaN(d)&&$r(e,n[u],r(d),c+4,s.answer,2)})}function Zg(e,t,n,o,r,s){let[i,a]=[t.low,t.high].map(f=>Float64Array.from(f,o)),l=n.exact.map((f,u)=>Number.isNaN(n.limit[u])?mn(n,u):n.limit[u]),c=n.median.map((f,u)=>Number.isNaN(mn(n,u))?f:Number.NaN);$s(e,i,a,c,r,s.answer),$s(e,i,a,l,r,s.seen)}function Zs(e){return e.is_filters?Nr:1}function mn({exact:e,measured:t},n){return Number.isNaN(e[n])?t?t[n]:Number.NaN:e[n]}function Wr(e,t,n,o,r,s,i,a,l=0){if(t.dots)return Rc(e,n,o,r,s,l,Zs(t));As(e,n,o.low,o.high,r,s,a),pt(e,n,o.median,r,s,i,l?Cn[l-1]:[])}function Jg(e,t,n,{measured:o,from:r,to:s,limit:i},a,l){let c=t.dots?4*Zs(t):2.4;e.strokeStyle=l.seen,e.lineWidth=t.dots?2:1,e.setLineDash([]),e.beginPath();for(let f=0;f<o.length;f++)Number.isNaN(o[f])||(e.moveTo(n[f],a(r[f])),e.lineTo(n[f],a(s[f])));for(let f=0;f<i.length;f++)if(!Number.isNaN(i[f])){let u=a(i[f]);e.moveTo(n[f]-c,u),e.lineTo(n[f]+c,u),e.lineTo(n[f],u+1.6*c),e.closePath()}e.stroke(),Ts(e,n,o,a,c,l.seen,l.ground)}var Hr=11;function kf(e,t,n,o){let r=Gr(t,e.scene(),e.scales,n,o,(s,i)=>[mn(s,i)]);return r?.row.names[r.i]??null}function Mf(e,t,n,o){return Js(Gr(t,e.scene(),e.scales,n,o,Nf))}function Js(e){return!e||dt(e.row)&&!e.row.given[e.i]?null:{row:e.row.name,name:e.row.names[e.i]}}function Nf({truth:e,exact:t,measured:n,limit:o,median:r},s){return[e,t,n,o,r].map(i=>i?.[s]??Number.NaN)}function Gr(e,t,n,o,r,s=Nf){let i=null,a=1/0;for(let l of e.rows){if(!l.dots)continue;let c=dt(l)?Hr*Nr:Hr;for(let f=0;f<l.names.length;f++){let u=n.at(l.axis[f])-o;if(!(Math.abs(u)>c))for(let d of s(t.columns[l.name],f)){let h=Math.hypot(u,n.y(d)-r);h<c&&h<a&&([i,a]=[{row:l,i:f},h])}}}return i}var Qg=.01,Ef=9;function Af(e,t,n,o,r){let{row:s,i}=Qs(e,t,n,o,r),a=t.columns[s.name],l="is_linear"in e,c=l?mc:de,f=m=>a[m]?.[i]??Number.NaN,u=s.unit?` ${s.unit}`:"",[d,h,g,x]=["truth","median","low","high"].map(f),k=[Xg(e,s,i,t)];if(Number.isNaN(d)||k.push(`${e.truth} ${c(d)}${u}`),Number.isNaN(f("exact"))?Number.isNaN(f("measured"))?Number.isNaN(f("limit"))||k.push(`not detected: fainter than ${c(f("limit"))}${u}`):k.push(`seen ${c(f("measured"))} ± ${c(f("to")-f("measured"))}${u}`):k.push(`seen ${c(f("exact"))}${u}`),!Number.isNaN(h)){k.push(`predicted ${c(h)}${Number.isNaN(g)?"":` (${c(g)} to ${c(x)})`}${u}`);let m=h-d,v=d>=g&&d<=x?", truth within the band":", truth outside the band";Number.isNaN(m)||k.push(`error ${(l?gc:Rn)(m)} ${e.error_unit}${Number.isNaN(g)?"":v}`)}return dt(s)&&!s.given[i]&&k.push("not among these galaxies' magnitudes: predicted alone"),Number.isNaN(f("implied"))||k.push(`the spectrum through this filter ${de(f("implied"))}${u}`),t.pins.forEach((m,v)=>{let E=m[s.name].median[i];Number.isNaN(E)||k.push(`${t.letters[v]}: ${c(E)}`)}),{x:n.at(s.axis[i]),lines:k}}function Qs(e,t,n,o,r){let s=r===null?null:Gr(e,t,n,o,r);if(s)return{...s,distance:-1/0};let i=r===null?Ef/2:Ef,a={row:e.rows[0],i:0,distance:1/0};for(let l of e.rows)l.axis.forEach((c,f)=>{let u=Math.abs(n.at(c)-o),d=l.dots&&e.rows.length>1?u<i?-20:40:0;u+d<a.distance&&(a={row:l,i:f,distance:u+d})});return a}function Xg(e,t,n,o){if(dt(t))return Mc(t,n);if(t.dots)return`${t.label} ${t.names[n]}`;let r=t.axis[n],s=`${t.label}, ${Ec(e,o,r,t.coordinate_unit)??`${Ae(Number(r.toPrecision(4)))} ${t.coordinate_unit}`}`;return!e.observed_unit||!(o.stretch>0)?s:`${s} at rest, ${Number((r*o.stretch*e.observed_unit).toPrecision(3))} µm observed`}function Tf(e,t){return[t.seen?ei(e,t):ti(t),ni(e,t),e0(e,t),Xs(e,t)].filter(Boolean).join(", ")}function e0(e,{implied:t}){return e.implied&&!Number.isNaN(t)?`${e.implied} ${de(t)}`:""}function Xs({edges:[e,t]},{seen:n,lowest:o,highest:r}){let s=Qg*(t-e);return!n&&(o<e+s||r>t-s)?"edge of what it learned":""}function ei(e,{value:t,edited:n}){return`${de(t)}${$f(e,t)} ${n?"edited":"seen"}`}function ti({low:e,median:t,high:n,peaks:o}){if(o.length>1)return o.toSorted((c,f)=>f[1]-c[1]).map(([c,f,u])=>`${de(c,Dt(u))} (${Math.round(100*f)}%)`).join(", ");let r=(n-e)/2,s=Dt(r),[i,a]=[de(n-t,s),de(t-e,s)],l=i===a?` ± ${i}`:` (+${i} −${a})`;return`${de(t,s)}${Number.isNaN(r)?"":l}`}function ni(e,{seen:t,edited:n,truth:o,percentile:r,crps:s,low:i,median:a,high:l}){if(Number.isNaN(o)||t&&!n)return"";let c=(l-i)/2,f=`${e.truth} ${de(o,t?2:Dt(c))}${$f(e,o)}`;return t?f:Number.isNaN(r)?`${f}, error ${Rn(a-o)}`:`${f}, ${t0(r)} percentile, CRPS ${de(s,Dt(s))}`}function t0(e){let n=e<1||e>99?Math.round(10*e)/10:Math.round(e),o=n%10,r=Math.floor(n/10)===1,s=!Number.isInteger(n)||r||o>3?"th":["th","st","nd","rd"][o];return`${n}${s}`}function $f({edges:e},t){return t<e[0]||t>e[1]?" (beyond this axis)":""}var n0="The percentile says how much of the predicted probability lies below the truth: for two galaxies of three it is to be between 16 and 84. The CRPS scores the whole prediction, in its unit: 0 is sure and right, and a lone guess has its distance from the truth.";function Sf(e){let t=e.panels.map(i=>{let a=M("span",{class:"estimate"}),l=M("span",{class:"beside"}),c=[i.title,i.unit].filter(Boolean).join(", "),f=M("span",{class:"symbol",title:c},i.symbol),u=M("div",{class:"scalar","data-scalar":i.name},f,a,l);return{panel:i,item:u,estimate:a,truth:l}}),n=M("div",{class:"scalars"},...t.map(({item:i})=>i)),o={scalars(i){t.forEach(({panel:a,item:l,estimate:c,truth:f},u)=>{let d=i[u];if(!d)return;l.classList.toggle("is-seen",d.seen),l.classList.toggle("is-peaked",!d.seen&&d.peaks.length>1),c.textContent=d.seen?ei(a,d):ti(d);let h=[ni(a,d),Xs(a,d)].filter(Boolean).join(", ");f.textContent=h,f.title=h?`${h}. ${n0}`:""})},dark(i){Se(n,e.colours[i?"dark":"light"])}};o.scalars(e.scalars),o.dark(e.dark);let r=[Ye(n,i=>o.scalars(i.densities.scalars[0])),Mr(n,({covered:i})=>{for(let{panel:a,item:l}of t)l.classList.toggle("covered",i.includes(a.name))})];return{element:n,changes:o,destroy:()=>{for(let i of r)i()}}}var Of=`.mosaic-legend {
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
`;function gn(e){let t=null,n=null,o=()=>{n!==null&&clearTimeout(n),n=null},r=i=>{n=setTimeout(s,1500),e(i)},s=()=>{o();let i=t;t=null,i!==null&&r(i)};return{newest(i){n!==null?t=i:r(i)},now(i){t=null,o(),e(i)},acknowledge:s,stop:o}}var o0=1.5,s0=5,i0=.04,a0=.55,l0=.4,c0=1e-5;function Lf({edges:[e,t]},n,o,r,s=!1){if(s&&r!==void 0)return r;if(n.seen)return null;let a=[...[n,...o.filter(f=>!f.seen)].flatMap(({lowest:f,highest:u})=>[f,u]),n.truth,n.implied].filter(f=>f>=e&&f<=t);if(!(n.highest>n.lowest)||a.length<2)return null;let l=Math.min(...a),c=Math.max(...a);return c-l>(r===null?l0:a0)*(t-e)?null:r&&f0(r,l,c)?r:u0(l,c,e,t)}function f0([e,t],n,o){let r=i0*(t-e);return n>=e+r&&o<=t-r&&t-e<=s0*(o-n)}function u0(e,t,n,o){let r=o0*Math.max(t-e,c0*(o-n)),s=Je(0,r,10),i=(e+t)/2,a=Math.floor((i-r/2)/s)*s,l=Math.ceil((i+r/2)/s)*s;return[Math.max(a,n),Math.min(l,o)]}var Vr=10,d0=22,Ht={top:3,height:9,gap:7},Rf=30,p0=6,Cf=.001;function Pf(e,t,n,o,r,s){let[i,a]=[Vr,n-Vr],l=r?r.zoom?[r.zoom.from,r.zoom.to]:null:void 0,c=t.pins.map(m=>m[e.name]),f=Lf(e,t.scalars[e.name],c,l,s),u=Ht.top+Ht.height+Ht.gap,d={left:i,right:a,top:f?u:Ht.top,bottom:o-d0};if(!f)return{frame:d,x:ye(e.edges[0],e.edges[1],i,a),zoom:null};let[h,g]=f,x={left:i+Rf,right:a-Rf,top:Ht.top,bottom:Ht.top+Ht.height},k=ye(e.edges[0],e.edges[1],x.left,x.right);return{frame:d,x:ye(h,g,i,a),zoom:{from:h,to:g,strip:x,whole:k}}}function _f(e,t,n,{frame:o,x:r,zoom:s},i){e.font=Oe,e.setLineDash([]),s&&h0(e,t,n.scalars[t.name],o,s,i),we(e,{...o,left:o.left-Vr,right:o.right+Vr},()=>m0(e,t,n,o,r,i)),g0(e,r.domain(),o,r,i,p0)}function h0(e,t,n,o,{from:r,to:s,strip:i,whole:a},l){e.fillStyle=l.hidden,e.globalAlpha=.35,e.beginPath(),e.moveTo(a(r),i.bottom),e.lineTo(a(s),i.bottom),e.lineTo(o.right,o.top),e.lineTo(o.left,o.top),e.closePath(),e.fill(),e.fillRect(a(r),i.top,a(s)-a(r),i.bottom-i.top),e.globalAlpha=1,ri(e,{...i,top:i.top-6},a,n,l.answer,.4,[]),e.setLineDash([]),e.strokeStyle=l.edge,e.lineWidth=1,e.beginPath(),e.moveTo(i.left,i.bottom),e.lineTo(i.right,i.bottom),e.stroke(),e.font=We,e.fillStyle=l.soft,e.textBaseline="middle",e.textAlign="right",e.fillText(de(t.edges[0],1),i.left-5,i.bottom-3),e.textAlign="left",e.fillText(de(t.edges[1],1),i.right+5,i.bottom-3),e.font=Oe}function m0(e,t,n,o,r,s){let i=n.scalars[t.name];n.pins.forEach((a,l)=>{let c=a[t.name],f=s[`pin${l+1}`];c.seen?Pn(e,o,r,c.median,f,2,Cn[l]):ri(e,o,r,c,f,.1,Cn[l])}),i.seen?Pn(e,o,r,i.value,s.seen,5):(ri(e,o,r,i,s.answer,.2,[]),Pn(e,o,r,i.median,s.answer,2.5)),(!i.seen||i.edited)&&Pn(e,o,r,i.truth,s.ink,2,[5,3]),t.implied&&_c(e,o,r,i.implied,t.implied,s)}function g0(e,t,n,o,r,s){e.setLineDash([]),e.strokeStyle=r.edge,e.lineWidth=1,e.beginPath(),e.moveTo(n.left,n.bottom),e.lineTo(n.right,n.bottom);let i=Xe(t[0],t[1],s),a=Math.ceil(-Math.log10(i[1]-i[0])-1e-9);for(let l of i)e.moveTo(o(l),n.bottom),e.lineTo(o(l),n.bottom+4);e.stroke(),e.fillStyle=r.soft,e.textAlign="center",e.textBaseline="middle";for(let l of i)e.fillText(a>1?de(l,a):Ae(l),Math.min(Math.max(o(l),n.left+4),n.right-4),n.bottom+13)}function ri(e,t,n,o,r,s,i){let{density:a,low:l,high:c}=o,f=0;for(let k of a)f=Math.max(f,k);if(!(f>0))return;let u=0,d=a.length-1;for(;u<d&&a[u]<=Cf*f;)u++;for(;d>u&&a[d]<=Cf*f;)d--;let h=[];for(let k=Math.max(u-1,0);k<=Math.min(d+1,a.length-1);k++)h.push([o.x[k],a[k]]);let g=k=>t.bottom-(t.bottom-t.top-6)*k/f,x=(k,m)=>{if(!(k.length<2)){e.globalAlpha=m,e.fillStyle=r,e.beginPath(),e.moveTo(n(k[0][0]),t.bottom);for(let[v,E]of k)e.lineTo(n(v),g(E));e.lineTo(n(k[k.length-1][0]),t.bottom),e.closePath(),e.fill(),e.globalAlpha=1}};x(h,s),x(w0(h,l,c),1.2*s),e.strokeStyle=r,e.lineWidth=1.5,e.setLineDash(i),e.beginPath(),h.forEach(([k,m],v)=>{v?e.lineTo(n(k),g(m)):e.moveTo(n(k),g(m))}),e.stroke()}function w0(e,t,n){let o=[];return e.forEach(([r,s],i)=>{for(let a of[t,n]){let[l,c]=e[i-1]??[r,s];l<a&&a<r&&o.push([a,c+(s-c)*(a-l)/(r-l)])}r>=t&&r<=n&&o.push([r,s])}),o}var qr="mosaic-drag";function Yr({panel:e,key:t,className:n,canvasAttributes:o,draw:r,describe:s,figureTitle:i},{scene:a,colours:l}){let c=M("canvas",o),f=M("h2",{},e.title),u=M("div",{class:"head"},f),d=M("div",{class:"shell"},c),h=M("section",{class:n,"aria-label":e.title,"data-plot":t},u,d),g={panel:e,scene:a,canvas:c,heading:f,head:u,shell:d,section:h,scales:null,width:0,height:0,size:"",zoom:1,dragging:!1,holding:!1,cancel:()=>!1,setDragging(x,k=!1){g.holding=x&&k,x!==g.dragging&&(g.dragging=x,h.dispatchEvent(new CustomEvent(qr,{bubbles:!0,composed:!0,detail:x})))},redraw(){g.width>0&&(r(Ar(c,g.width,g.height,g.zoom)),s())},resize(x,k,m){let v=[x,k,m].join();!x||g.width&&v===g.size||(Object.assign(g,{width:x/m,height:k/m,zoom:m,size:v}),Object.assign(c.style,{width:`${x}px`,height:`${k}px`}),g.redraw())},rest(){g.width=0},figure(x){let k=`${i()} · galaxy ${a().row}`;return yr(x,k,g.width,g.height,l(),r)},addMoreButton(){u.append(cn(t,e.title,g.figure))}};return Object.assign(h,{plot:g}).plot}function De({canvas:e,zoom:t=1},n){let o=e.getBoundingClientRect();return[(n.clientX-o.left)/t,(n.clientY-o.top)/t]}function Kr(e,t,n=()=>null,o=()=>null){let{canvas:r,key:s}=e,i=null,a=u=>Math.min(Math.max(u,e.scales.frame.left),e.scales.frame.right),l=(u,d,h)=>{let[g,x]=De(e,u);if(d.name)return{act:"edit",name:d.name,value:e.scales.y?.invert(x),phase:h};let[k,m]=[d.x,g].map(v=>e.scales.back(a(v))).sort((v,E)=>v-E);return{act:"drag",panel:s,from:k,to:m,show:d.show,phase:h}},c=()=>{i=null,e.setDragging(!1),e.markSpan(null)},f=()=>i?(i.hasMoved&&t.now({act:"cancel"}),c(),e.redraw(),!0):!1;return r.addEventListener("pointerdown",u=>{let[d,h]=De(e,u),{frame:g}=e.scales;u.button!==0||d<g.left||d>g.right||(i={x:d,y:h,name:n(d,h),show:u.shiftKey,hasMoved:!1},r.setPointerCapture(u.pointerId))}),r.addEventListener("pointermove",u=>{let[d,h]=De(e,u);if(!i){r.style.cursor=n(d,h)?"ns-resize":o(d,h)?"pointer":"crosshair",e.readAt(d,h);return}!i.hasMoved&&Math.hypot(d-i.x,h-i.y)<4||(i.hasMoved=!0,e.setDragging(!0,i.name!==null),i.name||e.markSpan(a(i.x),a(d)),e.readAt(i.name?i.x:d,h),t.newest(l(u,i,"move")))}),r.addEventListener("pointerup",u=>{let d=i&&!i.hasMoved&&o(...De(e,u));i?.hasMoved?t.now(l(u,i,"end")):d&&t.now({act:"toggle",panel:s,...d}),c()}),r.addEventListener("touchstart",u=>{let d=u.touches[0];u.touches.length===1&&n(...De(e,d))&&u.preventDefault()},{passive:!1}),r.addEventListener("pointercancel",f),r.addEventListener("pointerleave",()=>{i||e.readAt(null)}),r.addEventListener("dblclick",u=>{let[d]=De(e,u);t.now({act:"tap",panel:s,at:e.scales.back(d)})}),f}function If(e,t){let{canvas:n,panel:o}=e,r=!1,s=!1,i=f=>{let u=e.scene().scalars[o.name],d=e.scales.x(u.seen?u.value:u.median);return Math.abs(De(e,f)[0]-d)<=Hr},a=(f,u)=>{let[d]=De(e,f),[h,g]=o.edges;return{act:"edit",name:o.name,value:Math.min(Math.max(e.scales.x.invert(d),h),g),phase:u}},l=()=>{r=s=!1,e.setDragging(!1)},c=()=>r?(s&&t.now({act:"cancel"}),l(),!0):!1;return n.addEventListener("pointerdown",f=>{f.button!==0||!i(f)||(r=!0,s=!1,n.setPointerCapture(f.pointerId))}),n.addEventListener("pointermove",f=>{if(!r){n.style.cursor=i(f)?"ew-resize":"default";return}s=!0,e.setDragging(!0),t.newest(a(f,"move"))}),n.addEventListener("pointerup",f=>{r&&s&&t.now(a(f,"end")),l()}),n.addEventListener("pointercancel",c),c}function Df(e,t){let{scene:n,colours:o,messages:r}=t,s=()=>Tf(e,n().scalars[e.name]),i=Yr({panel:e,key:e.name,className:`density-${e.name}`,canvasAttributes:{role:"img"},figureTitle:()=>`${e.title} ${s()}`,draw(l){a.scales=Pf(e,n(),a.width,a.height,a.scales,a.dragging),_f(l,e,n(),a.scales,o())},describe(){a.canvas.setAttribute("aria-label",`${e.title} ${s()}`)}},t),a=Object.assign(i,{scales:i.scales,describeAloud:()=>`${e.title} ${s()}`});return a.heading.after(e.unit?` [${e.unit}] `:" "),a.addMoreButton(),a.cancel=If(a,r),a}var b0='<svg viewBox="0 0 12 18"><path d="M6 1V17"/><circle cx="6" cy="9" r="3"/></svg>',y0=e=>`
  <span><i class="truth"></i>${e}</span>
  <span><i class="seen"></i>seen</span>
  <span title="a survey's measurement that the model sees, with its 1-sigma error">${b0}${e==="truth"?"measured":"seen"} ±1σ</span>
  <span title="not detected: the model sees no more than that the galaxy is fainter than this"><svg viewBox="0 0 12 18"><path fill="none" d="M1 5H11L6 14Z"/></svg>fainter than</span>
  <span><i class="predicted"></i>predicted</span>
  <span><i class="band"></i>16–84% band</span>
  <span><i class="hidden"></i>hidden</span>`;function Bf(e){let t=document.createElement("div");return t.className="mosaic-legend",t.innerHTML=y0(e),t}function oi(e,t){let n=Ff(t.numbers),o=e.panels.flatMap(l=>l.rows.map(c=>ks(c,t.filters))),r=new Set(e.panels.filter(l=>l.linear&&je(t)).flatMap(l=>l.rows)),s=l=>{let c=o.map(f=>{let u=Object.fromEntries(l(f).map(d=>[d,n(f.axis.length)]));return[f.name,r.has(f)?Tc(u):u]});return Object.fromEntries(c)},i=s(l=>l.columns),a=t.pin_masks.map(()=>s(()=>e.pin_columns));return{...t,letters:e.letters,columns:i,pins:a}}function si(e,t){let n=Ff(t.numbers),o=t.points.map(n),[r,...s]=t.scalars.map(i=>{let a=e.panels.map((l,c)=>[l.name,{...i[c],x:o[c],density:n(t.points[c])}]);return Object.fromEntries(a)});return{...t,scalars:r,pins:s}}function Ff(e){let t=Bt(e),n=0;return o=>(n+=o,t.subarray(n-o,n))}var x0={width:520,height:340},v0={width:340,height:128};function zf(e,t,n){let o=n>1?v0:x0;return Math.max(1,Math.min(e/o.width,t/(n*o.height)))}function Zr(e,t,n=()=>null){let{canvas:o,key:r}=e,s=null,i=null,a=(f,u,d)=>{let[h,g]=[f,u].map(e.scales.back).sort((x,k)=>x-k);return{act:"drag",panel:r,from:h,to:g,show:!1,phase:d}},l=f=>{t.now(f),i=null,e.setDragging(!1),e.markSpan(null)},c=(f,u)=>{let{frame:d}=e.scales,h=s??(d.left+d.right)/2;f.shiftKey?i??=h:i!==null&&l({act:"cancel"}),s=Math.min(Math.max(h+u,d.left),d.right),i!==null&&(e.setDragging(!0),e.markSpan(i,s),t.newest(a(i,s,"move"))),e.readAt(s,null,!0)};o.addEventListener("keydown",f=>{let{frame:u}=e.scales,d=(u.right-u.left)/100,h={ArrowLeft:-d,ArrowRight:d,PageUp:-10*d,PageDown:10*d,Home:-1/0,End:1/0};if(f.key in h)c(f,h[f.key]);else if((f.key==="Enter"||f.key===" ")&&i!==null&&s!==null)l(a(i,s,"end"));else if(f.key==="Enter"&&s!==null&&n(s))t.now({act:"toggle",panel:r,...n(s)});else if(f.key==="Delete"&&s!==null)t.now({act:"tap",panel:r,at:e.scales.back(s)});else if(f.key==="Escape"&&i!==null)l({act:"cancel"});else return;f.preventDefault(),f.stopPropagation()}),o.addEventListener("blur",()=>{i!==null&&l({act:"cancel"}),s=null,e.readAt(null)})}var k0='<i title="the spectrum through the filters"><svg viewBox="0 0 26 12" aria-hidden="true"><path d="M1 6H7M19 6H25" stroke-dasharray="1.5 3"/><path d="M8 6H18"/></svg></i>';function Uf(e){let t=M("span"),n=M("span",{class:"agreement"},t);n.insertAdjacentHTML("afterbegin",k0);let o="about: do the parts agree?",r=M("button",{type:"button",class:"about",popovertarget:"agreement","aria-label":o},"(?)"),s=M("div",{id:"agreement",popover:"auto",role:"note","aria-label":o},e);return{elements:[n,r,s],say(a){t.textContent=a,n.title=a;for(let l of[n,r])l.classList.toggle("is-silent",!a)}}}var ii="mosaic-drawn";function jf(e,t){window.dispatchEvent(new CustomEvent(ii,{detail:{explorer:ve(e),drawn:t}}))}function Wf(e,t){let n=o=>{let{explorer:r,drawn:s}=o.detail;r===ve(e)&&t(s)};return window.addEventListener(ii,n),()=>window.removeEventListener(ii,n)}var Gt=[-4,2],M0=-1,N0=8;function Hf(e,t,n){return(e.every(Number.isNaN)?e.map(()=>M0):ai(e)).map((r,s)=>{let i=Math.max(0,1-Math.abs(s-t)/N0);return Math.min(Math.max(r+n*i,Gt[0]),Gt[1])})}function Gf(e,t,n){let o=[...t.keys()].filter(s=>![t[s],n[s],e[s]].some(Number.isNaN));if(!o.length)return null;let r=s=>o.reduce((i,a)=>i+Math.abs(s[a]-t[a]),0)/o.length;return{own:r(e),model:r(n)}}function ai(e){let t=[...e.keys()].filter(o=>!Number.isNaN(e[o])),n=0;return e.map((o,r)=>{if(!Number.isNaN(o))return o;for(;n<t.length&&t[n]<r;)n++;let[s,i]=[t[n-1],t[n]];return s===void 0?e[i]:i===void 0?e[s]:e[s]+(e[i]-e[s])*(r-s)/(i-s)})}var E0=[0,20],Vf=.1,A0=40,T0=[9,4],$0=.8,S0=["truth","median","low","high","implied"],O0="drag over it to draw; or arrow keys: left and right move along, up and down raise and lower the line";function qf(e,{scene:t,scales:n,zoom:o,redraw:r,say:s}){let i=e.rows[0],a=M("div",{class:"pad",tabindex:0,role:"application","aria-label":`draw the ${e.title}: ${O0}`});a.hidden=!0;let l=i.axis.map(()=>Number.NaN),c=!1,f="",u=Math.floor(i.axis.length/2),d=null,h=()=>l.some(y=>!Number.isNaN(y)),g=y=>je(t())?10**y:y,x=y=>{let $=n().y.invert(y),w=je(t())?Math.log10(Math.max($,10**Gt[0])):$;return Math.min(Math.max(w,Gt[0]),Gt[1])};function k(){let y=l.filter(L=>!Number.isNaN(L)).length/i.axis.length,$={name:e.key,values:h()?ai(l):null,share:y,scores:c?null:m()},w=JSON.stringify($);w!==f&&(f=w,jf(a,$))}function m(){let{truth:y,median:$}=t().columns[i.name],w=L=>je(t())?Math.log10(L):L;return Gf(l,[...y].map(w),[...$].map(w))}function v([y,$],[w,L]){h()||(l=i.axis.map(()=>Number.NaN));let[S,D]=[Math.min(y,w),Math.max(y,w)],B=Math.abs(n().at(i.axis[1])-n().at(i.axis[0]))/2;i.axis.forEach((_,N)=>{let F=n().at(_);if(F<S-B||F>D+B)return;let C=w===y?1:Math.min(Math.max((F-y)/(w-y),0),1);l[N]=x($+C*(L-$))})}let E=y=>De({canvas:a,zoom:o()},y);a.addEventListener("pointerdown",y=>{y.button===0&&(a.setPointerCapture(y.pointerId),d=E(y),v(d,d),r())}),a.addEventListener("pointermove",y=>{if(!d)return;let $=E(y);v(d,$),d=$,r()});for(let y of["pointerup","pointercancel"])a.addEventListener(y,()=>{d&&(d=null,k())});a.addEventListener("keydown",y=>{let $=i.axis.length,w=Math.max(1,Math.round($/A0)),L={ArrowLeft:-w,ArrowRight:w,PageUp:-5*w,PageDown:5*w,Home:-$,End:$},S={ArrowUp:Vf,ArrowDown:-Vf};if(y.key in L)u=Math.min(Math.max(u+L[y.key],0),$-1);else if(y.key in S)l=Hf(l,u,S[y.key]*(y.shiftKey?5:1));else if(y.key==="Delete")l=l.map(()=>Number.NaN);else return;y.preventDefault(),y.stopPropagation(),r(),k();let D=l[u]??Number.NaN,B=Number.isNaN(D)?"nothing drawn":`${de(g(D))}`;s(`${de(i.axis[u])} ${i.coordinate_unit}: ${B}`)});for(let y of["focus","blur"])a.addEventListener(y,()=>r());return{pad:a,scene(){let y=t();if(!c&&!h())return y;let $={...y.columns[i.name]};if(c){for(let S of S0)$[S]&&($[S]=$[S].map(()=>Number.NaN));let L=je(y)?E0:Gt;$.room=$.median.map((S,D)=>L[D%2])}h()&&($.guess=Float32Array.from(l,g));let w=c?[]:y.pins;return{...y,columns:{...y.columns,[i.name]:$},pins:w,pin_masks:c?[]:y.pin_masks}},draw(y,$){let{frame:w,at:L,y:S}=n();we(y,w,()=>{let D=Float64Array.from(i.axis,L);if(h()){pt(y,D,l.map(g),S,$.pin1,2.5,c?[]:T0);let _=l.findIndex((N,F)=>!Number.isNaN(N)&&F>=$0*i.axis.length);_>=0&&(y.fillStyle=$.pin1,y.textAlign="left",y.textBaseline="bottom",y.fillText("your guess",D[_]+6,Math.max(S(g(l[_]))-6,w.top+14)))}let B=a.matches(":focus-visible")||a.matches(":focus");c&&B&&!d&&(y.strokeStyle=$.soft,y.setLineDash([2,3]),y.lineWidth=1,y.beginPath(),y.moveTo(D[u],w.top),y.lineTo(D[u],w.bottom),y.stroke(),y.setLineDash([]))})},follow(){!c&&h()&&k()},take(y,$){!y&&$?l=$.map(w=>w??Number.NaN):(!y||!c)&&(l=i.axis.map(()=>Number.NaN)),c=y,a.hidden=!y,f="",r(),k()}}}function Yf(e,t){let{colours:n,messages:o,say:r,send:s}=t,i=e.linear?qf(e,{scene:t.scene,scales:()=>m.scales,zoom:()=>m.zoom,redraw:()=>m.redraw(),say:r}):null,a=i?.scene??t.scene,l=M("div",{class:"box"}),c=M("div",{class:"cursor"}),f=M("div",{class:"tip"}),u=null,d=[],h=Ac(e),g=()=>kc(je(a())?h:e,a().filters),x=null,k=Yr({panel:e,key:e.key,className:`vector-${e.key}`,canvasAttributes:{tabindex:0,role:"application","aria-roledescription":"plot"},figureTitle:()=>e.title,draw(w){let{width:L,height:S,scales:D,dragging:B,holding:_}=m,N=g(),F=x===je(a())?D:null;x=je(a()),m.scales=gf(N,a(),L,S,F,B,_),vf(w,N,a(),m.scales,n()),i?.draw(w,n())},describe(){m.canvas.setAttribute("aria-label",`${e.title}: ${e.keys}`),u&&m.readAt(...u);for(let w of d)w();i?.follow()}},{...t,scene:a}),m=Object.assign(k,{key:e.key,guess:i,scales:k.scales,markSpan(w,L=0){if(l.style.display=w===null?"none":"block",w===null)return;let{frame:S,below:D}=m.scales;Object.assign(l.style,{left:v(Math.min(w,L)),width:v(Math.abs(L-w))}),Object.assign(l.style,{top:v(S.top),height:v(D.bottom-S.top)})},readAt(w,L=null,S=!1){let{frame:D,below:B}=m.scales,_=w!==null&&w>=D.left-1&&w<=D.right+1;if(u=_?[w,L]:null,c.style.display=f.style.display=_?"block":"none",!_)return;let{x:N,lines:F}=Af(g(),a(),m.scales,w,L);Object.assign(c.style,{left:v(N),top:v(D.top),height:v(B.bottom-D.top)}),f.replaceChildren(...F.map(q=>M("div",{},q)));let C=N>(D.left+D.right)/2,[z,R]=C?["auto",v(m.width-N+12)]:[v(N+12),"auto"];Object.assign(f.style,{left:z,right:R,top:v(D.top+4)}),S&&r(F.join(", "))}}),v=w=>`${w*m.zoom}px`;function E({field:w,label:L,options:S}){let D=M("span",{class:"frames",role:"group","aria-label":L}),B=Object.entries(S).map(([_,N])=>{let F=M("button",{type:"button",title:N,[`data-${w}`]:_},_);return F.addEventListener("click",()=>s({act:w,[w]:_})),F});return d.push(()=>{for(let _ of B)_.setAttribute("aria-pressed",String(_.dataset[w]===a()[w]))}),D.append(...B),D}function y(w){let L=M("span",{class:w?"hint":"hint stage-only"}),S="";return d.push(()=>{let{letters:D,pin_masks:B}=a(),_=B.map((C,z)=>`color: ${n()[`pin${z+1}`]}`),N=[w,...B,..._].join(`
`);if(N===S)return;S=N;let F=B.map((C,z)=>{let R=_[z];return M("span",{class:"pin",title:C,style:R},`${D[z]} ${C}`)});L.replaceChildren(...F.length?F:[M("span",{class:"first-step"},w)])}),L}m.shell.append(l,c,f,...i?[i.pad]:[]);for(let w of e.choices??[])m.head.append(E(w));if(m.head.append(y(e.hint??"")),e.agreement){let{elements:w,say:L}=Uf(e.agreement);m.head.append(...w),m.head.classList.add("has-agreement"),d.push(()=>L(a().agreement))}m.addMoreButton();let $=(w,L)=>Mf(m,g(),w,L);return m.cancel=Kr(m,o,(w,L)=>kf(m,g(),w,L),$),Zr(m,o,w=>{let L=Qs(g(),a(),m.scales,w,null);return L.row.dots&&L.distance<0?Js(L):null}),m}var L0=["drag","tap","edit"],R0=150,C0=400,P0=24,li={vectors:[700,215],densities:[330,96],zoom:3},[_0,I0]=[176,340];function ci(e,t){let{spec:n,colours:o}=e,r=e.dark,{stage:s}=e,i=!1,a=P=>{i&&L0.includes(P.act)?l.acknowledge():ln(f,P)||t.send(P)},l=gn(a),c=M("div",{class:"unseen",role:"status","aria-live":"polite"}),f=M("div",{class:`plots ${n.kind}`}),u={colours:()=>o[r?"dark":"light"],messages:l,say:v,send:a},d=n.kind==="vectors"?g(n):x(n),{plots:h}=d;function g(P){let U=oi(P,e.scene),W={...u,scene:()=>U},Y=P.panels.map(K=>Yf(K,W));return{plots:Y,above:[Bf(P.panels[0].truth)],take(K){U=oi(P,K)},aloud:()=>"",height(){let K=Y.filter(({section:ie})=>!ie.hidden).length,le=(window.innerHeight-P.above)/Math.max(K,1)-P0;return Math.round(Math.min(Math.max(le,_0),I0))}}}function x(P){let U=si(P,e.scene),W={...u,scene:()=>U},Y=P.panels.map(K=>Df(K,W));return{plots:Y,above:[],take(K){U=si(P,K)},aloud:()=>`Galaxy ${U.row}. ${Y.filter(({section:K})=>!K.classList.contains("covered")).map(K=>K.describeAloud()).join(". ")}`,height:()=>P.height}}let k,m=!1;function v(P){clearTimeout(k),k=setTimeout(()=>{m&&n.kind==="densities"?v(P):c.textContent=P},C0)}let E=P=>{let U=P.composedPath()[0];ve(U)===ve(f)&&(m=P.detail)},y,$=e.scene.serial,w=e.newest_serial,L=()=>{clearTimeout(y),$>=w?f.classList.remove("waiting"):y=setTimeout(()=>f.classList.add("waiting"),R0)},S=()=>{let P=h.filter(Y=>!Y.section.hidden),U=s?zf(f.clientWidth,f.clientHeight,P.length):1;f.style.setProperty("--zoom",String(U));let W=P.map(({section:Y,shell:K})=>s?K:Y).map(Y=>[Y.clientWidth,Y.clientHeight]);P.forEach((Y,K)=>{Y.resize(W[K][0],s?W[K][1]:d.height(),U)})},D=()=>{f.style.setProperty("--zoom","1");let[P,U]=li[n.kind].map(W=>W*li.zoom);for(let W of h)W.section.hidden||W.resize(P,U,li.zoom)},B=[],_=P=>{s=P;for(let{section:W,rest:Y}of h){let K=W.dataset.plot??"";W.hidden=s?s!==n.kind&&s!==K:B.length>0&&!B.includes(K),W.hidden&&Y()}f.classList.toggle("some-shown",!s&&B.length>0);let U=h.some(({section:W})=>!W.hidden);f.classList.toggle("on-stage",!!s&&U),f.classList.toggle("off-stage",!U),S()},N=P=>{r=P,f.classList.toggle("dark",P),Se(f,u.colours());for(let U of h)U.redraw()},F=P=>{P.key==="Escape"&&h.some(U=>U.cancel())&&P.stopPropagation()};f.addEventListener("mousedown",P=>{s&&P.target instanceof HTMLCanvasElement&&P.preventDefault()}),f.append(...d.above,M("div",{class:`${n.kind}-row`},...h.map(P=>P.section)),c);let C=new ResizeObserver(S);C.observe(f),window.addEventListener("resize",S),window.addEventListener("beforeprint",D),window.addEventListener("afterprint",S),window.addEventListener("keydown",F,!0),window.addEventListener(qr,E),N(e.dark),_(s);let z=P=>{d.take(P),$=P.serial;for(let W of h)W.redraw();l.acknowledge(),L();let U=d.aloud();U&&v(U)},R=Ye(f,P=>z(P[n.kind])),q=Mr(f,P=>{({shown:B}=P),i=P.fixed??!1,f.classList.toggle("is-fixed",i),f.classList.toggle("is-covered",P.covered.length>0);for(let U of h){let W=U.section.dataset.plot??"",Y=P.covered.includes(W),{guess:K=null}=U;U.section.classList.toggle("covered",Y&&!K),K?.take(Y,P.drawn?.[W]??null)}_(s)});return{element:f,changes:{scene:z,newest_serial(P){w=P,L()},stage:_,dark:N},destroy(){C.disconnect(),R(),q(),l.stop(),clearTimeout(k),clearTimeout(y),window.removeEventListener("resize",S),window.removeEventListener("beforeprint",D),window.removeEventListener("afterprint",S),window.removeEventListener("keydown",F,!0),window.removeEventListener(qr,E)}}}function gt(e,t,n,o,r,s){let{values:i,error:a,limit:l}=e.measured[o],[c,f]=[n*t,(n+1)*t],u={values:i.slice(c,f),error:a.slice(c,f),limit:l.slice(c,f)};for(let[d,h]of r){let{place:g}=s.find(x=>x.name===d);u.values[g]=h,u.limit[g]=0}return u}var Jr=(e,t,n)=>e.truth.subarray(n*t,(n+1)*t);var[Kf,wt,Fe,bt,Zf,Vt]=[0,1,3,5,6,7],yt=({mask:e,inputs:t},n)=>!!e[n]&&!Number.isNaN(t.values[n]),Ge=({answer:e},t,n)=>e?.quantiles[t*Vt+n]??Number.NaN;function fi(e,t){let n=Object.fromEntries(e.columns.map(a=>[a,new Float32Array(e.size).fill(Number.NaN)])),{truth:o,inputs:r}=t,s=new Uint8Array(e.size),i=new Uint8Array(e.size);for(let a=0;a<e.size;a++){let l=e.start+a,[c,f]=[r.values[l],r.error[l]],u=yt(t,l),d=u&&!!r.limit[l];s[a]=u&&!d?1:0,i[a]=s[a]&&f>0?1:0,n.truth[a]=o[l],n.implied&&t.implied&&(n.implied[a]=t.implied[l]),s[a]&&!i[a]&&(n.exact[a]=c),s[a]||(n.median[a]=Ge(t,l,Fe)),n.low[a]=s[a]?c:Ge(t,l,wt),n.high[a]=s[a]?c:Ge(t,l,bt),d&&n.limit&&(n.limit[a]=c),i[a]&&n.measured&&(n.measured[a]=c,n.from[a]=c-f,n.to[a]=c+f)}return e.extent!==null&&!s.every(Boolean)&&D0(e,t,n,s,i),n}function D0(e,t,n,o,r){let s=[...o.keys()].filter(a=>!o[a]),i=(a,l)=>Ge(t,e.start+a,l);for(let a=0;a<e.size;a++){if(!r[a]||a&&r[a-1])continue;let l=a;for(;l<e.size&&r[l];)l++;let c=s.filter(u=>u<a).at(-1),f=s.find(u=>u>=l);for(let[u,d]of[["low",wt],["high",bt]]){let h=l-a<=5?d:Fe;for(let g=a;g<l;g++)if(c===void 0||f===void 0)n[u][g]=i(c??f??g,h);else{let x=(g-c)/(f-c);n[u][g]=(1-x)*i(c,h)+x*i(f,h)}}}}var B0=1e9,F0=1,Jf={log_ssfr:Qf,half_mass_age:e=>e.observedAt-Xf(e),half_mass_time:Xf,recent_fraction:({history:e,observedAt:t})=>1-eu(e.until(t-F0),e.until(t)),formed_fraction:({history:e,observedAt:t})=>eu(e.until(t),e.whole),fuv_dimming:e=>{let{dust:t,history:n,observedAt:o}=e,r=e.vector("sed")[t.place]+t.of_one_jy;return Qf(e)>=t.quiescent?2.5*(n.rateAt(o)+t.of_one_sun_a_year-r):Number.NaN}};function Qf({history:e,observedAt:t,scalar:n}){return e.rateAt(t)-n("log_stellar_mass")}function Xf({history:e,observedAt:t}){return e.timeOf(e.until(t)/2)}var eu=(e,t)=>t>0?e/t:Number.NaN;function tu(e,t,n){let{rows:o}=e.about.table,r=o.find(l=>!l.is_vector),s=l=>{let c=h=>l(r.start+r.names.indexOf(h)),f=h=>{let g=o.find(x=>x.name===h);return Float64Array.from({length:g.size},(x,k)=>l(g.start+k))},u=o.find(h=>h.name==="sfh").axis,d=ui(u,f("sfh"));return{scalar:c,vector:f,observedAt:n(c("redshift")),history:d,dust:e.dust}},i=s(l=>Ge(t,l,Fe)),a=s(l=>t.truth[l]);return e.derived.map(({name:l,needs:c})=>({of_medians:Jf[l](i),truth:Jf[l](a),seen:c.every(([f,u])=>{for(let d=f;d<u;d++)if(!yt(t,d)||t.inputs.limit[d])return!1;return!0})}))}function ui(e,t){let n=Array.from(t,s=>10**s*B0),o=[0];for(let s=1;s<e.length;s++)o.push(o[s-1]+(e[s]-e[s-1])*(n[s]+n[s-1])/2);let r=s=>{let i=Math.min(Math.max(s,e[0]),e[e.length-1]),a=0;for(;a<e.length-2&&e[a+1]<i;)a++;return{before:a,part:(i-e[a])/(e[a+1]-e[a])}};return{whole:o[o.length-1],rateAt(s){if(!Number.isFinite(s))return Number.NaN;let{before:i,part:a}=r(s);return t[i]*(1-a)+t[i+1]*a},until(s){if(!Number.isFinite(s))return Number.NaN;let{before:i,part:a}=r(s),[l,c]=[n[i],n[i+1]];return o[i]+(e[i+1]-e[i])*a*(l+(c-l)*a/2)},timeOf(s){if(!Number.isFinite(s))return Number.NaN;let i=0;for(;i<e.length-2&&o[i+1]<=s;)i++;let a=s-o[i],l=(n[i+1]-n[i])/(e[i+1]-e[i]),c=n[i]+Math.sqrt(Math.max(n[i]**2+2*l*a,0));return e[i]+(c>0?2*a/c:0)}}}function nu(e,t,n){let{edge:o,width:r,firsts:s,steps:i,counts:a,weights:l}=e,c=new Float64Array(s.length).fill(Number.NaN);if(!(n>0))return c;let f=Float64Array.from(t,m=>Number.isFinite(m)?10**m:0),u=Float64Array.from(t,m=>Number.isFinite(m)?1:0);z0(e,f,n);let[d,h]=[f,u].map(m=>U0(m,o,r)),g=di(e.distance.log_redshift,e.distance.modulus,Math.log(n)),x=Math.log1p(n),k=0;for(let m=0;m<s.length;m++){let[v,E]=[0,0],[y,$]=[d(s[m]-x),h(s[m]-x)];for(let w=1;w<=a[m];w++,k++){let L=s[m]+w*i[m]-x,[S,D]=[d(L),h(L)];v+=l[k]*(S-y),E+=l[k]*(D-$),[y,$]=[S,D]}E>=.99&&(c[m]=Math.min(-2.5*Math.log10(v/E/3631)+g,32))}return c}function ru({firsts:e,steps:t,counts:n},o){let r=Math.log1p(o);return[Math.min(...e)-r,Math.max(...e.map((s,i)=>s+n[i]*t[i]))-r]}function z0({hydrogen:e},t,n){let{bins:o,transmission:r}=e,{before:s,part:i}=ou(e.redshift,n);for(let a=0;a<o;a++){let[l,c]=[r[s*o+a],r[(s+1)*o+a]];t[a]*=l+i*(c-l)}}function U0(e,t,n){let o=new Float64Array(e.length+1);for(let r=0;r<e.length;r++)o[r+1]=o[r]+e[r]*n;return r=>{let s=Math.min(Math.max((r-t)/n,0),e.length),i=Math.min(Math.floor(s),e.length-1);return o[i]+(s-i)*(o[i+1]-o[i])}}function ou(e,t){let[n,o]=[0,e.length-1];for(;o-n>1;){let r=n+o>>1;e[r]<=t?n=r:o=r}return{before:n,part:Math.min(Math.max((t-e[n])/(e[n+1]-e[n]),0),1)}}function di(e,t,n){let{before:o,part:r}=ou(e,n);return t[o]+r*(t[o+1]-t[o])}var au=.005,[lu,cu,j0]=["seen","predicted","partly seen"];function fu(e,t,n){let{rows:o,size:r}=e.about.table,s=N=>o.find(F=>F.name===N),i=o.find(N=>!N.is_vector),a=N=>{let F=i.names.indexOf(N);return F<0?-1:i.start+F},[l,c]=["redshift","log_stellar_mass"].map(a),[f,u,d,h]=[0,1,2,3].map(()=>new Float64Array(r).fill(Number.NaN)),g=new Uint8Array(r);for(let N=0;N<r;N++)g[N]=yt(t,N)&&!t.inputs.limit[N]?1:0,f[N]=g[N]?t.inputs.values[N]:Ge(t,N,Fe),u[N]=g[N]?t.inputs.error[N]:0;let{camera:x,has_history:k}=e,[m,v]=[s("sed"),s("sfh")],E=x&&l>=0&&m?x.places:[],y=N=>f.subarray(N.start,N.start+N.size),$=new Uint8Array(0),w=new Uint8Array(0);if(E.length&&x&&m){let N=nu(x,y(m),f[l]);E.forEach((z,R)=>{d[z]=N[R]});let[F,C]=ru(x,f[l]);$=su(m,g,z=>Math.log(z)>=F&&Math.log(z)<=C)}if(k&&l>=0&&v){let N=n(f[l]),F=N>=v.axis[0]&&N<=v.axis[v.size-1];d[c]=F?Math.log10(ui(v.axis,y(v)).until(N)):Number.NaN,w=su(v,g,C=>C<=N)}let L=N=>g[l]===1&&N.every(Boolean),S=N=>g[N]===1&&u[N]===0&&L(N===c?w:$);for(let N of[...E,...k?[c]:[]])Number.isFinite(d[N])&&!S(N)&&(h[N]=d[N]);let D={values:f,seen:g,error:u,implied:d,news:h};if(!t.answer)return{parts:D,sentence:""};let _=[W0(D,E,l,$),k?V0(D,c,w):""].filter(Boolean).join("; ");return{parts:D,sentence:_?`${_[0].toUpperCase()}${_.slice(1)}.`:""}}var su=(e,t,n)=>Uint8Array.from(e.axis.flatMap((o,r)=>n(o)?[t[e.start+r]]:[])),pi=({values:e,error:t,implied:n},o)=>t[o]>0?Number.NaN:n[o]-e[o];function W0(e,t,n,o){let r=t.filter(f=>Number.isFinite(e.news[f])),s=r.filter(f=>Number.isFinite(pi(e,f))),[i,a]=[Wn(o),Wn([e.seen[n]])],l=`the ${i} spectrum at ${a===i?"":`the ${a} `}z ${e.values[n].toFixed(2)}`;if(s.length){let f=Wn(s.map(h=>e.seen[h])),u=f===lu?"those seen":f===cu?"predicted":"those seen and predicted",d=s.map(h=>pi(e,h));return`${l} gives magnitudes ${H0(d,u)}`}if(!r.length)return"";let c=r.filter(f=>Math.abs(e.implied[f]-e.values[f])<=e.error[f]);return`${l} lies within 1σ of ${c.length} of ${r.length} measured magnitudes`}function H0(e,t){let[n,o,r]=[16,50,84].map(i=>G0(e,i)),s=(i,a)=>e.length>1?` (${iu(i)} to ${iu(a)})`:"";return Math.abs(o)<au?`as bright as ${t}${s(n,r)}`:o>0?`${o.toFixed(2)} fainter${s(n,r)} than ${t}`:`${(-o).toFixed(2)} brighter${s(-r,-n)} than ${t}`}var iu=e=>Number(e.toFixed(2))===0?e.toFixed(2).replace("-",""):e.toFixed(2).replace("-","−");function G0(e,t){let n=[...e].sort((i,a)=>i-a),o=(n.length-1)*t/100,r=Math.floor(o),s=Math.min(r+1,n.length-1);return n[r]+(o-r)*(n[s]-n[r])}function V0(e,t,n){if(!Number.isFinite(e.news[t]))return"";let o=pi(e,t),[r,s]=[Wn(n),Wn([e.seen[t]])],i=s===r?"the stellar mass":`the ${s} stellar mass`;return Math.abs(o)<au?`the ${r} history forms ${i}`:`the ${r} history forms ${Math.abs(o).toFixed(2)} dex ${o>0?"more":"less"} than ${i}`}function Wn(e){let t=Array.from(e,Boolean);return t.every(Boolean)?lu:t.some(Boolean)?j0:cu}function Qr(e){let t=1/(1+Math.abs(e)/2),o=[...[-1.26551223,1.00002368,.37409196,.09678418,-.18628806,.27886807,-1.13520398,1.48851587,-.82215223],.17087277].reduceRight((s,i)=>i+t*s,0),r=t*Math.exp(o-e*e);return e>=0?r:2-r}var uu=161,q0=.001,Y0=[-5,-4,...Array.from({length:25},(e,t)=>t/4-3),4,5],K0=5,Z0=.05,J0=.6,Q0=[.16,.5,.84],X0=Math.sqrt(2*Math.PI),hi=({weights:e,means:t,sigmas:n},o)=>e.reduce((r,s,i)=>r+s*Qr((t[i]-o)/(n[i]*Math.SQRT2))/2,0);function du(e){let t=hi(e,e.low);return{from:t,held:hi(e,e.high)-t}}function Xr(e,t){let{from:n,held:o}=du(e);return Float64Array.from(t,r=>Math.min(Math.max((hi(e,r)-n)/o,0),1))}function mi(e,t){let{weights:n,means:o,sigmas:r,low:s,high:i}=e,{held:a}=du(e);return Float64Array.from(t,l=>{if(l<s||l>i)return 0;let c=0;for(let f=0;f<n.length;f++){let u=(l-o[f])/r[f];c+=n[f]/r[f]*Math.exp(-u*u/2)}return c/X0/a})}function eo(e){let[{low:t,high:n}]=e,o=(n-t)/(uu-1),r=Array.from({length:uu},(s,i)=>t+i*o);for(let{weights:s,means:i,sigmas:a}of e)for(let l=0;l<s.length;l++)a[l]<K0*o&&s[l]>q0&&r.push(...Y0.map(c=>i[l]+c*a[l]));return pu(r.map(s=>Math.min(Math.max(s,t),n)))}var pu=e=>Float64Array.from(new Set(e)).sort();function hu(e,t){let n=pu([...eo([e]),Math.min(Math.max(t,e.low),e.high)]),o=Xr(e,n),r=Math.max(t-e.high,e.low-t,0);for(let s=1;s<n.length;s++){let[i,a]=n[s]<=t?[o[s-1],o[s]]:[1-o[s-1],1-o[s]];r+=(i*i+i*a+a*a)/3*(n[s]-n[s-1])}return r}function mu(e){let t=eo([e]),n=ew(mi(e,t));if(!n.length)return[];let o=Xr(e,t),r=[0,...n.map(a=>o[a]),1],i=r.slice(1).map((a,l)=>({low:r[l],share:a-r[l]})).filter(a=>a.share>=Z0);return i.length<2?[]:i.map(({low:a,share:l})=>{let[c,f,u]=Q0.map(d=>tw(t,o,a+l*d));return[f,l,(u-c)/2]})}function ew(e){let t=e.length,n=s=>(s===0||e[s]>e[s-1])&&(s===t-1||e[s]>=e[s+1]),o=[],r=[];for(let s=0;s<t;s++){if(!n(s))continue;let i=!1;for(;o.length;){let a=o[o.length-1],l=a;for(let c=a;c<s;c++)e[c]<e[l]&&(l=c);if(e[l]<=J0*Math.min(e[a],e[s])){r.push(l);break}if(i=e[s]<=e[a],i)break;o.pop(),r.pop()}i||o.push(s)}return r}function tw(e,t,n){let o=Math.max(t.findIndex(s=>s>=n),1),r=t[o]-t[o-1];return r>0?e[o-1]+(n-t[o-1])/r*(e[o]-e[o-1]):e[o]}var nw="shown";function gu(e,t){let{parts:n,sentence:o}=fu(e,t.now,s=>gi(e,s)),r={...t,now:{...t.now,implied:n.news}};return{vectors:{...rw(e,r),agreement:o},densities:ow(e,r),derived:tu(e,t.now,s=>gi(e,s)),place:t.now.answer?.place??null,seen:mr(t.snapshot.mask)}}function rw(e,{snapshot:t,serial:n,name:o,now:r,pins:s}){let a=e.vectors.panels.flatMap(u=>u.rows.map(d=>d.name)).map(u=>e.about.table.rows.find(d=>d.name===u)).filter(u=>u!==void 0),l=a.flatMap(u=>Object.values(fi(u,r)));for(let u of s)for(let d of a){let h=fi(d,u);h.median.forEach((g,x)=>{Number.isNaN(g)&&(h.median[x]=h.exact[x])}),l.push(...e.vectors.pin_columns.map(g=>h[g]))}let c=iw(e,t,r),f=Number.isFinite(c.value);return{serial:n,row:o,numbers:wu(l),pin_masks:t.pins.map(u=>qe(e.about.table,u)),reference:t.reference,hidden:Object.fromEntries(a.filter(u=>u.extent).map(u=>[u.name,Pt(u,t.mask,!0)])),frame:t.frame,time:t.time,sfr:t.sfr,stretch:f?1+c.value:0,redshift_of:c.whose,observed_at:f?gi(e,c.value):Number.NaN,edited:t.edits.map(([u])=>u),truth:t.truth,agreement:"",filters:e.filters}}function ow(e,{snapshot:t,serial:n,name:o,now:r,pins:s}){let{scalars:i}=e.about,a=[r,...s].map(u=>u.answer).filter(u=>u!==null),l=i.map(u=>a.length?eo(a.map(d=>d.densities[u])):[]),c=a.flatMap(u=>i.map((d,h)=>mi(u.densities[d],l[h]))),f=a.length?[r,...s.filter(u=>u.answer)]:[r];return{serial:n,row:o,numbers:wu([...l,...c]),points:l.map(u=>u.length),scalars:f.map((u,d)=>i.map(h=>sw(e,t,u,h,d===0)))}}function sw(e,t,n,o,r){let s=Hn(e,o),i=yt(n,s),a=n.truth[s],l=n.answer?.densities[o],c=r&&!i&&l!==void 0,[f,u,d,h,g]=[Kf,wt,Fe,bt,Zf].map(x=>Ge(n,s,x));return{lowest:f,low:u,median:d,high:h,highest:g,truth:a,seen:i,percentile:c&&Number.isFinite(a)?100*Xr(l,[a])[0]:Number.NaN,crps:c&&Number.isFinite(a)?hu(l,a):Number.NaN,peaks:c?mu(l):[],value:i?n.inputs.values[s]:Number.NaN,edited:t.edits.some(([x])=>x===o),implied:n.implied?.[s]??Number.NaN}}function Hn({about:e},t){let n=e.table.rows.find(o=>!o.is_vector);return n.start+n.names.indexOf(t)}function iw(e,t,n){if(!e.about.scalars.includes("redshift"))return{value:Number.NaN,whose:""};let o=Hn(e,"redshift"),r=t.edits.find(([s])=>s==="redshift");return r?{value:r[1],whose:"edited"}:Number.isFinite(n.truth[o])?{value:n.truth[o],whose:"own"}:{value:Ge(n,o,Fe),whose:yt(n,o)?"own":"predicted"}}function gi({ages:e},t){return Number.isFinite(t)?di(e.redshift,e.age,t):Number.NaN}function wu(e){let t=new Float32Array(e.reduce((o,r)=>o+r.length,0)),n=0;for(let o of e)t.set(o,n),n+=o.length;return t}var bu=(e,t)=>t.truth===nw?e:new Float32Array(e.length).fill(Number.NaN);function yu(e,{table:t,scalars:n}){let o=t.rows.find(a=>!a.is_vector)?.start??0,r=Object.fromEntries(n.map((a,l)=>[a,aw(e,o+l)]));if(!e[0]?.place)return r;let[s,i]=[0,1].map(a=>Float32Array.from(e,l=>l.place?.[a]??Number.NaN));return{...r,map_x:s,map_y:i}}var aw=(e,t)=>Float32Array.from(e,n=>n.quantiles[t*Vt+Fe]);var lw=300;function xu(e,t,n){let o=null,r=new Map,s=0,i=!1;function a({drawing:u,galaxies:d,snapshot:h,name:g},x){let{row:k,noise:m,edits:v}=h;return{key:JSON.stringify([g,u.filters.names,m,v,[...x].join("")]),inputs:gt(d,u.about.table.size,k,m,v,u.editable)}}function l(u){let{drawing:d,galaxies:h,snapshot:g}=u,x=bu(Jr(h,d.about.table.size,g.row),g),[k,...m]=[g.mask,...g.pins].map(v=>{let{key:E,inputs:y}=a(u,v);return{truth:x,inputs:y,mask:v,answer:r.get(E)??null}});return gu(d,{snapshot:g,serial:u.serial,name:u.name,now:k,pins:m})}async function c(u,d){for(let h of[d.snapshot.mask,...d.snapshot.pins]){let{key:g,inputs:x}=a(d,h);if(r.has(g))continue;let[k]=await u([{inputs:x,mask:h}],d.drawing.about);r.set(g,k),r.size>lw&&r.delete(r.keys().next().value)}}async function f(){if(s++,!i){i=!0;try{for(let u=-1;u!==s;){u=s;let d=e();o&&await c(o,d),t(l(d),d.snapshot)}}catch(u){n(u)}finally{i=!1}}}return{follow:f,first:()=>l(e()),begin(u){return o=u,f()},async beginQuietly(u){await c(u,e()),o=u},get ask(){return o},inputs(){let u=e();return a(u,u.snapshot.mask).inputs}}}var vu=`:host {
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
`;var Gn=`.plots {
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
`;function Me(e,t,n,o=()=>{}){let r=M("div",{class:"part"}),s=r.attachShadow({mode:"open"});s.append(...n.map(c=>M("style",{},c)));let i={...t},a=c=>{for(let[f,u]of Object.entries(c))i[f]=u,l.changes?.[f]?.(u)},l=e(i,{send:o,set:(c,f)=>a({[c]:f})});return s.append(l.element),{element:r,set:a,view:l}}var uw=.01,dw=.1,pw=100,ku=10,hw=12,Mu=4,[Nu,Eu,Au]=[" alone"," measured","questions"];async function Tu(e,t,n,o,r){let{ood:s}=e,[i,a,l,c]=[0,"",0,""];for(let{hidden:d,names:h,end:g}of gw(e,o)){if(await new Promise(k=>setTimeout(k)),!r())return null;let[x]=await t([{inputs:n,mask:o.map((k,m)=>d[m]?0:k)}],e.about);for(let k of h){let m=Su(e,k).filter(w=>d[w]),v=m.some(w=>n.error[w]>0),E=k+g,y=v&&s.rare[E+Eu]||s.rare[E];if(v&&(c=Eu),!y?.length)continue;l++;let $=yw(ww(s,x.quantiles,n,m),y,s.rarities);$<i&&([i,a]=[$,k])}}let f=(s.rare[Au+c]??s.rare[Au]??[1])[0],u=Math.min(xw(i,l,f)/-2,ku);for(let{name:d,beyond:h}of bw(e,n,o))h>u&&h>=1&&([u,a]=[Math.min(h,ku),d]);return{score:u,variable:a}}function $u({ood:e,about:t},n,o){if(!(n>=e.warn))return"";let r=t.table.rows.find(a=>a.name===o||a.names.includes(o)),s=r.is_vector?r.label:r.labels[r.names.indexOf(o)],i=r.name==="photometry"?"photometry in other surveys' filters":s;return/[a-z]/.test(i[1]??"")&&(i=i[0].toLowerCase()+i.slice(1)),`Take care, more unusual than 99% of the training galaxies: its ${i} surprises the model as ${mw(n)} of theirs does`}function mw(e){if(2*e>Mu)return`fewer than 1 in ${(10**Mu).toLocaleString("en")}`;let t=10**(2*e),n=10**Math.floor(Math.log10(t));return`1 in ${(Math.round(t/n)*n).toLocaleString("en")}`}function*gw({about:e,ood:t},n){let{rows:o,size:r}=e.table;for(let i of[1,0]){let a=new Uint8Array(r),l=[];for(let c of o){if(!c.is_vector)continue;let f=!1;for(let u=0;u<c.size;u++)(c.size<=c.patch?u:Math.floor(u/c.patch))%2!==i||!n[c.start+u]||(a[c.start+u]=1,f=!0);f&&l.push(c.name)}l.length&&(yield{hidden:a,names:l,end:""})}for(let i of o){if(!i.is_vector||i.extent!==null||!(i.name+Nu in t.rare))continue;let a=Array.from({length:i.size},(c,f)=>i.start+f).filter(c=>n[c]);if(a.length<2)continue;let l=Math.min(a.length,hw);for(let c=0;c<l;c++){let f=new Uint8Array(r);a.forEach((u,d)=>{d%l===c&&(f[u]=1)}),yield{hidden:f,names:[i.name],end:Nu}}}let s=o.find(i=>!i.is_vector);for(let[i,a]of s.names.entries()){let l=s.start+i;if(!n[l])continue;let c=new Uint8Array(r);c[l]=1,yield{hidden:c,names:[a],end:""}}}function Su({about:e},t){for(let n of e.table.rows){if(n.is_vector&&n.name===t)return Array.from({length:n.size},(o,r)=>n.start+r);if(!n.is_vector&&n.names.includes(t))return[n.start+n.names.indexOf(t)]}return[]}function ww({spread:e},t,{values:n,error:o,limit:r},s){let[i,a]=[0,0];for(let l of s){let c=n[l];if(Number.isNaN(c))continue;a++;let[f,u,d]=[wt,Fe,bt].map(x=>t[l*Vt+x]),h=Math.max(c>u?d-u:u-f,uw*e[l]),g=r[l]?Math.max(c-u,0):Math.abs(c-u);i+=Math.min(g/Math.hypot(h,o[l]),pw)**2}return Math.sqrt(i/Math.max(a,1))}function bw(e,{values:t,error:n,limit:o},r){let{about:s,ood:i}=e;return s.table.rows.flatMap(l=>l.is_vector?[l.name]:l.names).map(l=>{let c=0;for(let f of Su(e,l)){if(!r[f]||o[f]||Number.isNaN(t[f]))continue;let u=Math.max(t[f]-i.high[f],i.low[f]-t[f]);c=Math.max(c,u/Math.hypot(dw*i.spread[f],n[f]))}return{name:l,beyond:c}})}function yw(e,t,n){let o=n.slice(0,t.length).map(Math.log10),r=[];t.forEach((c,f)=>{r.push(Math.max(c+1e-9*f,r[f-1]??-1/0))});let s=r.length-1,i=c=>(o[c+1]-o[c])/Math.max(r[c+1]-r[c],1e-6);if(e>r[s])return Math.min(o[s]+i(s-1)*(e-r[s]),0);if(e<r[0])return Math.min(o[0]+i(0)*(e-r[0]),0);let a=Math.min(Math.max(r.findIndex(c=>c>=e)-1,0),s-1),l=r[a+1]>r[a]?(e-r[a])/(r[a+1]-r[a]):0;return Math.min(o[a]+l*(o[a+1]-o[a]),0)}function xw(e,t,n){let o=Math.log10(Math.max(t,1))*n,r=e+o;return r<-2?r:Math.log10(-Math.expm1(10**o*Math.log1p(-Math.min(10**e,1-1e-12))))}var vw=400;function Ou(e,t,n){let o=M("p",{class:"warning",role:"status","aria-live":"polite"}),[r,s]=[0,n.now.row],i;async function a(){let{ask:c}=t;if(!c||!Object.keys(e.ood.rare).length)return;let f=r,u=await Tu(e,c,t.inputs(),n.now.mask,()=>f===r);u&&(o.textContent=$u(e,u.score,u.variable)),u&&(o.title=o.textContent??"")}let l=()=>{r++,clearTimeout(i),i=setTimeout(()=>a().catch(()=>{}),vw),n.now.row!==s&&(o.textContent=""),s=n.now.row};return n.follow(l),{element:o,begin:l}}var Lu=[Gn,Of,nc];function Ru(e,t,n,o,r){let s=0,i=()=>{},a=()=>{},l=()=>{},f=xu(()=>({drawing:e,galaxies:t,snapshot:o.drawn,name:t.rows[o.drawn.row],serial:s++}),E,r),u=f.first(),d={newest_serial:0,colours:n,stage:"",dark:!1},h=Me(ci,{spec:e.vectors,scene:u.vectors,...d},Lu,o.receive),g=Me(ci,{spec:e.densities,scene:u.densities,...d},Lu,o.receive),x={panels:e.densities.panels,scalars:u.densities.scalars[0],colours:n,dark:!1},k=Me(Sf,x,[yc]),m={spec:e.derived_spec,numbers:u.derived,colours:n,dark:!1},v=Me(bc,m,[vu,rc]);function E(w,L){h.set({scene:w.vectors}),g.set({scene:w.densities}),k.set({scalars:w.densities.scalars[0]}),v.set({numbers:w.derived}),i(w.place),a(w.densities.scalars[0]),l(L)}o.follow(f.follow);let y=Ou(e,f,o),$=M("style");return h.element.shadowRoot?.append($),{headline:k.element,derived:v.element,vectors:h.element,densities:g.element,async begin(w){await f.begin(w),y.begin()},warning:y.element,followPlace(w){i=w},scalars:()=>f.first().densities.scalars[0],followScalars(w){a=w},followDrawn(w){l=w},only(w){$.textContent=w?`section:not([data-plot="${w}"]) { display: none }`:""},destroy(){for(let w of[h,g,k,v])w.view.destroy?.()},dark(w){for(let L of[h,g])L.set({dark:w});k.set({dark:w}),v.set({dark:w})}}}function qt(e){let t=new WeakMap;return(n,o)=>{let r=t.get(n)??new Map;return t.set(n,r),r.has(o)||r.set(o,e(n,o)),r.get(o)}}var kw=50,wn=(e,{diverging:t})=>t?e.diverging:e.palette;function Cu({values:e,low:t,high:n,title:o},r){return`${o} ${de(e[r],Dt((n-t)/kw))}`}function Pu(e,t,n){if(!t)return[n.answer,n.hidden];let o=wn(e,t),r=o[o.length>>1];return t.own?[r,n.hidden]:[n.answer,r]}function _u(e,t,n,o,r){let{low:s,high:i,title:a}=n,l=wn(t,n),c=o.right+12,f=o.top+18,u=o.bottom-f;l.forEach((g,x)=>{e.fillStyle=g,e.fillRect(c,f+u*(1-(x+1)/l.length),10,u/l.length+.6)});let d=ye(s,i,f+u,f);e.textBaseline="middle",e.textAlign="left",e.fillStyle=r.soft;for(let g of Xe(s,i,5))e.fillText(Ae(g),c+14,d(g));let h=e.measureText(a).width;e.globalAlpha=.85,e.fillStyle=r.ground,e.fillRect(c+50-h-4,o.top-4,h+8,16),e.globalAlpha=1,e.fillStyle=r.soft,e.textAlign="right",e.fillText(a,c+50,o.top+4)}var Du=5e3,Mw=8,Nw=[2e4,8e4],no=e=>"drawImage"in e;function Bu(e,t,n,o,r,s,i,a){let l=wn(t,s),{places:c,unknown:f}=Ew(s,l.length),[u,d]=[new Uint32Array(l.length+1),Uint32Array.from([...l,"#000"],wi)];u[l.length]=wi(a.hidden),d[l.length]=0;let h=zu(e,i,n.x.length);f&&h.set(n,o,r,c,u),h.set(n,o,r,c,d),h.draw()}var Ew=qt(({values:e,low:t,high:n},o)=>{let r=new Uint8Array(e.length),s=0;for(let i=0;i<e.length;i++){let a=(e[i]-t)/(n-t);a>=0?r[i]=Math.min(a*o,o-1):Number.isNaN(a)&&([r[i],s]=[o,s+1])}return{places:r,unknown:s}});function Fu(e,t,n,o,r,s){let i=wi(r),a=zu(e,s,t.x.length),l=Uint32Array.from({length:Mw},(c,f)=>f&o?i:0);a.set(t,0,n.length,n,l),a.draw()}var to=null;function zu(e,{frame:t,x:n,y:o},r){let s=e,i=s.getTransform().a,a=Math.max(Math.round((t.right-t.left)*i),1),l=Math.max(Math.round((t.bottom-t.top)*i),1);if(to?.image.width!==a||to.image.height!==l){let y=document.createElement("canvas");Object.assign(y,{width:a,height:l}),to={canvas:y,image:new ImageData(a,l)}}let{canvas:c,image:f}=to,u=new Uint32Array(f.data.buffer).fill(0),[d,h]=Nw,g=Math.round((r<=d?3:r<=h?2:1)*i),x=(g>>1)-.5,[k,m]=[(n(0)-t.left)*i-x,(o(0)-t.top)*i-x],[v,E]=[(n(1)-n(0))*i,(o(1)-o(0))*i];return{set(y,$,w,L,S){let{x:D,y:B}=y;for(let _=$;_<w;_++){let N=S[L[_]];if(!N)continue;let[F,C]=[k+v*D[_],m+E*B[_]];if(!(F>-g&&F<a&&C>-g&&C<l))continue;let[z,R]=[Math.floor(F),Math.floor(C)],[q,P]=[Math.min(z+g,a),Math.min(R+g,l)];for(let U=Math.max(R,0);U<P;U++)for(let W=Math.max(z,0);W<q;W++)u[U*a+W]=N}},draw(){c.getContext("2d")?.putImageData(f,0,0),s.drawImage(c,t.left,t.top,a/i,l/i)}}}var Iu=new Map;function wi(e){let t=Iu.get(e);if(t===void 0){let n=e.length===4?[...e.slice(1)].map(i=>i+i).join(""):e.slice(1,7),[o,r,s]=[0,2,4].map(i=>Number.parseInt(n.slice(i,i+2),16));t=(255<<24|s<<16|r<<8|o)>>>0,Iu.set(e,t)}return t}var Vn={A:1,B:2},Uu=4,Aw=1500,xt=["A","B"],Yt={A:"group_a",B:"group_b"},qn=qt((e,t)=>{let n=[];for(let o=0;o<e.length;o++)e[o]&t&&n.push(o);return n});function bn(e,{marks:t=[]}){let n=qn(t,Uu);if(!n.length)return e;let o=e.x.slice();for(let r of n)o[r]=Number.NaN;return{...e,x:o}}function ju({marks:e=[],counts:t},n,o,r){let[s,i]=[new Uint8Array(r),Vn[n]];for(let a=0;a<Math.min(r,e.length);a++)s[a]=e[a]&~i;for(let a of o)s[a]|=i;return{marks:s,counts:t}}function Wu(e,t,n,{marks:o=[]},{frame:r,x:s,y:i},a){let l=qn(o,Uu);l.length&&we(e,r,()=>{e.fillStyle=a.edge,e.globalAlpha=.5,e.beginPath();for(let c of l){let[f,u]=[s(n.x[c]),i(n.y[c])];e.moveTo(f+.7*t.size,u),e.arc(f,u,.7*t.size,0,2*Math.PI)}e.fill(),e.globalAlpha=1})}function Hu(e,t,{marks:n=[]},o,r){let{frame:s,x:i,y:a}=o;we(e,s,()=>{for(let l of xt){let c=qn(n,Vn[l]);if(c.length){if(c.length>Aw&&no(e)){Fu(e,t,n,Vn[l],r[Yt[l]],o);continue}e.beginPath();for(let f of c){let[u,d]=[i(t.x[f]),a(t.y[f])];Number.isNaN(u)||Number.isNaN(d)||(l==="A"?(e.moveTo(u+3.6,d),e.arc(u,d,3.6,0,2*Math.PI)):e.rect(u-4,d-4,8,8))}for(let[f,u]of[[3.4,r.ground],[1.6,r[Yt[l]]]])e.lineWidth=f,e.strokeStyle=u,e.stroke()}}})}function Gu(e,t){let n={chosen:null,last:"A"},o=xt.map(l=>{let c=M("button",{type:"button",class:`lasso-${l}`,"aria-pressed":"false","aria-label":`lasso group ${l}`,title:`draw around points: they are group ${l} then (Shift and drag does it, too; with Alt or Ctrl a box; by keyboard Shift and arrows, Enter)`},M("i"),l);return c.addEventListener("click",()=>a(n.chosen===l?null:l)),c}),r=M("button",{type:"button",title:"the groups as stacks, as a list, as files"},"stacks ›"),s=M("button",{type:"button","aria-label":"let the groups A and B go",title:"let A and B go"},"×");r.addEventListener("click",()=>e({act:"look"})),s.addEventListener("click",()=>e({act:"clear"}));let i=M("div",{class:"groups",role:"group","aria-label":"groups"},"lasso",...o,r,s);function a(l){n.chosen=l,n.last=l??n.last,o.forEach((c,f)=>{c.setAttribute("aria-pressed",String(xt[f]===l))}),t()}return{bar:i,choose:a,get isChosen(){return n.chosen!==null},get letter(){return n.last},show({counts:l={A:0,B:0}}){o.forEach((c,f)=>{let u=l[xt[f]];c.replaceChildren(M("i"),u?`${xt[f]} ${u}`:xt[f])});for(let c of[r,s])c.hidden=!l.A&&!l.B}}}function Vu(e,t,n,o){let[r,s]=[0,1].map(c=>Float64Array.from(o,f=>f[c])),[i,a]=[Math.min(...r),Math.max(...r)],l=[];for(let c=0;c<e;c++){let[f,u]=[t[c],n[c]];if(!(f>=i&&f<=a))continue;let d=!1;for(let h=0,g=r.length-1;h<r.length;g=h++){let[x,k]=[s[h],s[g]];x>u!=k>u&&f<(r[g]-r[h])*(u-x)/(k-x)+r[h]&&(d=!d)}d&&l.push(c)}return l}function yn([e,t],[n,o]){return[[e,t],[n,t],[n,o],[e,o]]}var Tw=4,$w=2,qu=.02,Yu="http://www.w3.org/2000/svg",Sw={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]};function Zu({canvas:e,shell:t,frame:n,colour:o,isChosen:r,take:s,click:i,leave:a,tell:l}){let c=document.createElementNS(Yu,"path"),f=document.createElementNS(Yu,"svg");f.setAttribute("class","lasso"),f.setAttribute("aria-hidden","true"),f.append(c),t.append(f);let u=null,d=null,h=m=>{let{left:v,right:E,top:y,bottom:$}=n(),[w,L]=De({canvas:e},m);return[Math.min(Math.max(w,v),E),Math.min(Math.max(L,y),$)]},g=(m,v=!0)=>{let E=m.map(([y,$])=>`${y.toFixed(1)} ${$.toFixed(1)}`).join("L");c.setAttribute("d",E&&`M${E}${v?"Z":""}`),c.setAttribute("stroke",o()),c.setAttribute("fill",v?o():"none")},x=()=>{let m=u!==null||d!==null;return[u,d]=[null,null],g([]),m};e.addEventListener("pointerdown",m=>{m.button!==0||!(m.shiftKey||r())||(x(),u={outline:[h(m)],hasMoved:!1,id:m.pointerId},e.setPointerCapture(m.pointerId),m.stopImmediatePropagation())}),e.addEventListener("pointermove",m=>{if(!u||m.pointerId!==u.id)return;let v=h(m),[E,y]=u.outline.at(-1);u.hasMoved||=Math.hypot(v[0]-u.outline[0][0],v[1]-u.outline[0][1])>Tw,Math.hypot(v[0]-E,v[1]-y)>=$w&&u.outline.push(v),u.hasMoved&&g(Ku(m)?yn(u.outline[0],v):u.outline),m.stopImmediatePropagation()}),e.addEventListener("pointerup",m=>{if(!u||m.pointerId!==u.id)return;let{outline:v,hasMoved:E}=u;x(),E&&Ku(m)?s(yn(v[0],h(m))):E&&v.length>2?s(v):E||i(m),m.stopImmediatePropagation()}),e.addEventListener("pointercancel",x);let k=m=>{let v=Sw[m.key];if(!v||!(m.shiftKey||r()||d?.from))return!1;let{left:E,right:y,top:$,bottom:w}=n();d??={at:[(E+y)/2,($+w)/2],from:null},m.shiftKey?d.from??=d.at:d.from=null;let[L,S]=d.at;return d.at=[Math.min(Math.max(L+v[0]*qu*(y-E),E),y),Math.min(Math.max(S+v[1]*qu*(w-$),$),w)],d.from?g(yn(d.from,d.at)):g(Ow(d.at),!1),l(d.from&&yn(d.from,d.at)),!0};e.addEventListener("keydown",m=>{let v=d?.from;if(!k(m))if((m.key==="Enter"||m.key===" ")&&d&&v){let E=yn(v,d.at);x(),s(E)}else if(m.key==="Escape"&&(u||d))x(),l(null);else if(m.key==="Escape"&&r())a();else return;m.preventDefault(),m.stopImmediatePropagation()}),e.addEventListener("blur",x)}var Ku=e=>e.altKey||e.ctrlKey||e.metaKey,Ow=([e,t])=>[[e-8,t],[e+8,t],[e,t],[e,t-8],[e,t+8]];var Ju=6,bi=15,Lw=26,Rw=5,Qu="two masks side by side: the one before stays on the left, the one in force is on the right";function Xu(e){let n=M("button",{type:"button",class:"beside","aria-pressed":"false","aria-label":Qu,title:Qu},"◫"),o=null,r=null,s=null,i=a=>{o=a,n.setAttribute("aria-pressed",String(o!==null))};return n.addEventListener("click",()=>{i(o?null:s??r),e()}),{button:n,get other(){return o},follow(a,l){[r,s]=[a,l],n.hidden=!a.stays||!a.x.length,o&&(n.hidden||o.x.length!==a.x.length)&&i(null)}}}function ed({frame:e,x:t,y:n}){let o=(e.right-e.left-Ju)/2,r=e.top+bi,[[s,i],[a,l]]=[t.domain(),n.domain()],c=ye(a,l,r,e.bottom),f=u=>({frame:{...e,left:u,right:u+o,top:r},x:ye(s,i,u,u+o),y:c});return{other:{...f(e.left),isBeside:!0},now:f(e.right-o),apart:o+Ju}}function yi(e,t,n,o){let r={...n,top:n.top-bi-2,bottom:n.top,right:n.right-Lw};we(e,r,()=>{e.font=We,e.fillStyle=o.ink,e.textAlign="left",e.textBaseline="middle",e.fillText(t??"",n.left+1,n.top-bi/2)}),e.strokeStyle=o.edge,e.lineWidth=1,e.beginPath(),e.rect(n.left,n.top,n.right-n.left,n.bottom-n.top),e.stroke()}function td(e,t,n,{frame:o,x:r,y:s},i){let[a,l]=[r(t.x[n]),s(t.y[n])];Number.isNaN(a)||Number.isNaN(l)||we(e,o,()=>{e.strokeStyle=i.ink,e.lineWidth=1.6,e.beginPath(),e.arc(a,l,Rw,0,2*Math.PI),e.stroke()})}var Cw=Array.prototype,ro=Cw.slice;function nd(e,t){return e-t}function rd(e){for(var t=0,n=e.length,o=e[n-1][1]*e[0][0]-e[n-1][0]*e[0][1];++t<n;)o+=e[t-1][1]*e[t][0]-e[t-1][0]*e[t][1];return o}var et=e=>()=>e;function od(e,t){for(var n=-1,o=t.length,r;++n<o;)if(r=Pw(e,t[n]))return r;return 0}function Pw(e,t){for(var n=t[0],o=t[1],r=-1,s=0,i=e.length,a=i-1;s<i;a=s++){var l=e[s],c=l[0],f=l[1],u=e[a],d=u[0],h=u[1];if(_w(l,u,t))return 0;f>o!=h>o&&n<(d-c)*(o-f)/(h-f)+c&&(r=-r)}return r}function _w(e,t,n){var o;return Iw(e,t,n)&&Dw(e[o=+(e[0]===t[0])],n[o],t[o])}function Iw(e,t,n){return(t[0]-e[0])*(n[1]-e[1])===(n[0]-e[0])*(t[1]-e[1])}function Dw(e,t,n){return e<=t&&t<=n||n<=t&&t<=e}function sd(){}var st=[[],[[[1,1.5],[.5,1]]],[[[1.5,1],[1,1.5]]],[[[1.5,1],[.5,1]]],[[[1,.5],[1.5,1]]],[[[1,1.5],[.5,1]],[[1,.5],[1.5,1]]],[[[1,.5],[1,1.5]]],[[[1,.5],[.5,1]]],[[[.5,1],[1,.5]]],[[[1,1.5],[1,.5]]],[[[.5,1],[1,.5]],[[1.5,1],[1,1.5]]],[[[1.5,1],[1,.5]]],[[[.5,1],[1.5,1]]],[[[1,1.5],[1.5,1]]],[[[.5,1],[1,1.5]]],[]];function vi(){var e=1,t=1,n=Cr,o=l;function r(c){var f=n(c);if(Array.isArray(f))f=f.slice().sort(nd);else{let u=Or(c,Bw);for(f=Ie(...Rr(u[0],u[1],f),f);f[f.length-1]>=u[1];)f.pop();for(;f[1]<u[0];)f.shift()}return f.map(u=>s(c,u))}function s(c,f){let u=f==null?NaN:+f;if(isNaN(u))throw new Error(`invalid value: ${f}`);var d=[],h=[];return i(c,u,function(g){o(g,c,u),rd(g)>0?d.push([g]):h.push(g)}),h.forEach(function(g){for(var x=0,k=d.length,m;x<k;++x)if(od((m=d[x])[0],g)!==-1){m.push(g);return}}),{type:"MultiPolygon",value:f,coordinates:d}}function i(c,f,u){var d=new Array,h=new Array,g,x,k,m,v,E;for(g=x=-1,m=Kt(c[0],f),st[m<<1].forEach(y);++g<e-1;)k=m,m=Kt(c[g+1],f),st[k|m<<1].forEach(y);for(st[m<<0].forEach(y);++x<t-1;){for(g=-1,m=Kt(c[x*e+e],f),v=Kt(c[x*e],f),st[m<<1|v<<2].forEach(y);++g<e-1;)k=m,m=Kt(c[x*e+e+g+1],f),E=v,v=Kt(c[x*e+g+1],f),st[k|m<<1|v<<2|E<<3].forEach(y);st[m|v<<3].forEach(y)}for(g=-1,v=c[x*e]>=f,st[v<<2].forEach(y);++g<e-1;)E=v,v=Kt(c[x*e+g+1],f),st[v<<2|E<<3].forEach(y);st[v<<3].forEach(y);function y($){var w=[$[0][0]+g,$[0][1]+x],L=[$[1][0]+g,$[1][1]+x],S=a(w),D=a(L),B,_;(B=h[S])?(_=d[D])?(delete h[B.end],delete d[_.start],B===_?(B.ring.push(L),u(B.ring)):d[B.start]=h[_.end]={start:B.start,end:_.end,ring:B.ring.concat(_.ring)}):(delete h[B.end],B.ring.push(L),h[B.end=D]=B):(B=d[D])?(_=h[S])?(delete d[B.start],delete h[_.end],B===_?(B.ring.push(L),u(B.ring)):d[_.start]=h[B.end]={start:_.start,end:B.end,ring:_.ring.concat(B.ring)}):(delete d[B.start],B.ring.unshift(w),d[B.start=S]=B):d[S]=h[D]={start:S,end:D,ring:[w,L]}}}function a(c){return c[0]*2+c[1]*(e+1)*4}function l(c,f,u){c.forEach(function(d){var h=d[0],g=d[1],x=h|0,k=g|0,m=xi(f[k*e+x]);h>0&&h<e&&x===h&&(d[0]=id(h,xi(f[k*e+x-1]),m,u)),g>0&&g<t&&k===g&&(d[1]=id(g,xi(f[(k-1)*e+x]),m,u))})}return r.contour=s,r.size=function(c){if(!arguments.length)return[e,t];var f=Math.floor(c[0]),u=Math.floor(c[1]);if(!(f>=0&&u>=0))throw new Error("invalid size");return e=f,t=u,r},r.thresholds=function(c){return arguments.length?(n=typeof c=="function"?c:Array.isArray(c)?et(ro.call(c)):et(c),r):n},r.smooth=function(c){return arguments.length?(o=c?l:sd,r):o===l},r}function Bw(e){return isFinite(e)?e:NaN}function Kt(e,t){return e==null?!1:+e>=t}function xi(e){return e==null||isNaN(e=+e)?-1/0:e}function id(e,t,n,o){let r=o-t,s=n-t,i=isFinite(r)||isFinite(s)?r/s:Math.sign(r)/Math.sign(s);return isNaN(i)?e:e+i-.5}function Fw(e){return e[0]}function zw(e){return e[1]}function Uw(){return 1}function ki(){var e=Fw,t=zw,n=Uw,o=960,r=500,s=20,i=2,a=s*3,l=o+a*2>>i,c=r+a*2>>i,f=et(20);function u(v){var E=new Float32Array(l*c),y=Math.pow(2,-i),$=-1;for(let F of v){var w=(e(F,++$,v)+a)*y,L=(t(F,$,v)+a)*y,S=+n(F,$,v);if(S&&w>=0&&w<l&&L>=0&&L<c){var D=Math.floor(w),B=Math.floor(L),_=w-D-.5,N=L-B-.5;E[D+B*l]+=(1-_)*(1-N)*S,E[D+1+B*l]+=_*(1-N)*S,E[D+1+(B+1)*l]+=_*N*S,E[D+(B+1)*l]+=(1-_)*N*S}}return Rs({data:E,width:l,height:c},s*y),E}function d(v){var E=u(v),y=f(E),$=Math.pow(2,2*i);return Array.isArray(y)||(y=Ie(Number.MIN_VALUE,_n(E)/$,y)),vi().size([l,c]).thresholds(y.map(w=>w*$))(E).map((w,L)=>(w.value=+y[L],h(w)))}d.contours=function(v){var E=u(v),y=vi().size([l,c]),$=Math.pow(2,2*i),w=L=>{L=+L;var S=h(y.contour(E,L*$));return S.value=L,S};return Object.defineProperty(w,"max",{get:()=>_n(E)/$}),w};function h(v){return v.coordinates.forEach(g),v}function g(v){v.forEach(x)}function x(v){v.forEach(k)}function k(v){v[0]=v[0]*Math.pow(2,i)-a,v[1]=v[1]*Math.pow(2,i)-a}function m(){return a=s*3,l=o+a*2>>i,c=r+a*2>>i,d}return d.x=function(v){return arguments.length?(e=typeof v=="function"?v:et(+v),d):e},d.y=function(v){return arguments.length?(t=typeof v=="function"?v:et(+v),d):t},d.weight=function(v){return arguments.length?(n=typeof v=="function"?v:et(+v),d):n},d.size=function(v){if(!arguments.length)return[o,r];var E=+v[0],y=+v[1];if(!(E>=0&&y>=0))throw new Error("invalid size");return o=E,r=y,m()},d.cellSize=function(v){if(!arguments.length)return 1<<i;if(!((v=+v)>=1))throw new Error("invalid cell size");return i=Math.floor(Math.log(v)/Math.LN2),m()},d.thresholds=function(v){return arguments.length?(f=typeof v=="function"?v:Array.isArray(v)?et(ro.call(v)):et(v),d):f},d.bandwidth=function(v){if(!arguments.length)return Math.sqrt(s*(s+1));if(!((v=+v)>=0))throw new Error("invalid bandwidth");return s=(Math.sqrt(4*v*v+1)-1)/2,m()},d}function Mi(e){for(var t=-1,n=e.length,o=0,r=0,s,i=e[n-1],a,l=0;++t<n;)s=i,i=e[t],l+=a=s[0]*i[1]-i[0]*s[1],o+=(s[0]+i[0])*a,r+=(s[1]+i[1])*a;return l*=3,[o/l,r/l]}function ad(e,t,n){return(t[0]-e[0])*(n[1]-e[1])-(t[1]-e[1])*(n[0]-e[0])}function jw(e,t){return e[0]-t[0]||e[1]-t[1]}function ld(e){let t=e.length,n=[0,1],o=2,r;for(r=2;r<t;++r){for(;o>1&&ad(e[n[o-2]],e[n[o-1]],e[r])<=0;)--o;n[o++]=r}return n.slice(0,o)}function Ni(e){if((n=e.length)<3)return null;var t,n,o=new Array(n),r=new Array(n);for(t=0;t<n;++t)o[t]=[+e[t][0],+e[t][1],t];for(o.sort(jw),t=0;t<n;++t)r[t]=[o[t][0],-o[t][1]];var s=ld(o),i=ld(r),a=i[0]===s[0],l=i[i.length-1]===s[s.length-1],c=[];for(t=s.length-1;t>=0;--t)c.push(e[o[s[t]][2]]);for(t=+a;t<i.length-l;++t)c.push(e[o[i[t]][2]]);return c}var xn=256,Ww=7,Hw=7,Gw=50,Vw=.001,qw=5,Yw=1e4,cd=qt(({x:e,y:t,ends:[n,o,r,s]})=>{let i=Array.from(e.keys()).filter(a=>!Number.isNaN(e[a]+t[a]));return i.length<Gw?[]:ki().x(a=>(e[a]-n)/(o-n)*xn).y(a=>(t[a]-r)/(s-r)*xn).size([xn,xn]).bandwidth(Ww).thresholds(Hw)(i)});function fd(e,t,{ends:[n,o,r,s]},{frame:i,x:a,y:l},c){we(e,i,()=>{e.setLineDash([]),t.forEach(({coordinates:f},u)=>{let d=.8+u/t.length;e.beginPath();for(let h of f.flat())h.forEach(([g,x],k)=>{let m=[a(n+g/xn*(o-n)),l(r+x/xn*(s-r))];k?e.lineTo(...m):e.moveTo(...m)});for(let[h,g,x]of[[c.ground,d+2,.6],[c.ink,d,.9]])Object.assign(e,{strokeStyle:h,lineWidth:g,globalAlpha:x}),e.stroke()}),e.globalAlpha=1})}var Kw=qt(({x:e,y:t},n)=>{let o=Math.ceil(n.length/Yw),r=n.filter((f,u)=>u%o===0&&!Number.isNaN(e[f]+t[f]));if(r.length<qw)return null;let[[s,i],[a,l]]=[e,t].map(f=>{let u=Float32Array.from(r,h=>f[h]).sort(),d=Math.floor(Vw*(u.length-1));return[u[d],u[u.length-1-d]]}),c=r.filter(f=>e[f]>=s&&e[f]<=i&&t[f]>=a&&t[f]<=l).map(f=>[e[f],t[f]]);return Ni(c)});function ud(e,t,{marks:n=[]},{frame:o,x:r,y:s},i){for(let a of xt){let l=Kw(t,qn(n,Vn[a]));l&&we(e,o,()=>{e.strokeStyle=e.fillStyle=i[Yt[a]],e.lineWidth=1.5,e.setLineDash([5,3]),e.beginPath(),l.forEach(([h,g],x)=>{x?e.lineTo(r(h),s(g)):e.moveTo(r(h),s(g))}),e.closePath(),e.stroke(),e.setLineDash([]);let[c,f]=Mi(l),[u,d]=[r(c),s(f)];e.font=`600 ${Oe}`,e.textAlign="center",e.textBaseline="middle",e.globalAlpha=.85,e.fillStyle=i.ground,e.fillRect(u-9,d-9,18,18),e.globalAlpha=1,e.fillStyle=i[Yt[a]],e.fillText(a,u,d)})}}function dd(e,{frame:t,x:n,y:o},r,s,i){e.strokeStyle=i.grid,e.fillStyle=i.soft,e.lineWidth=1,e.textBaseline="middle",e.textAlign="center",e.beginPath();for(let a of r)e.moveTo(n(a),t.top),e.lineTo(n(a),t.bottom),e.fillText(Ae(a),n(a),t.bottom+11);e.textAlign="right";for(let a of s)e.moveTo(t.left,o(a)),e.lineTo(t.right,o(a)),e.fillText(Ae(a),t.left-6,o(a));e.stroke()}var Zw=4e3,vt=3,vn=2,io=.22,[oo,so]=[60,12],pd=({x:e})=>e.length>Zw;function hd(e,t,n,{frame:o,x:r,y:s},i){let a=Math.ceil((o.right-o.left)/vt),l=Math.ceil((o.bottom-o.top)/vt),c=new Uint32Array(a*l),f=new Int32Array(n.x.length).fill(-1);for(let d=0;d<f.length;d++){let h=Math.floor((r(n.x[d])-o.left)/vt),g=Math.floor((s(n.y[d])-o.top)/vt);h>=0&&h<a&&g>=0&&g<l&&(f[d]=g*a+h,c[f[d]]++)}let u=vn+1;for(let d of c)d>u&&(u=d);e.fillStyle=i.answer;for(let d=0;d<c.length;d++)c[d]<=vn||(e.globalAlpha=Jw(c[d],u),e.fillRect(o.left+d%a*vt,o.top+Math.floor(d/a)*vt,vt,vt));e.globalAlpha=.45,e.beginPath();for(let d=0;d<f.length;d++){if(f[d]<0||c[f[d]]>vn)continue;let[h,g]=[r(n.x[d]),s(n.y[d])];e.moveTo(h+.75*t.size,g),e.arc(h,g,.75*t.size,0,2*Math.PI)}e.fill(),Qw(e,u,o,i),e.globalAlpha=1}var Jw=(e,t)=>io+(1-io)*(Math.log(e/(vn+1))/Math.max(Math.log(t/(vn+1)),1e-9));function Qw(e,t,n,o){let[r,s]=[n.right-oo-40,n.bottom-14];for(let i=0;i<so;i++)e.globalAlpha=io+(1-io)*i/(so-1),e.fillRect(r+i*oo/so,s,oo/so,6);e.globalAlpha=1,e.font=We,e.fillStyle=o.soft,e.textBaseline="middle",e.textAlign="right",e.fillText(`galaxies: ${vn+1}`,r-5,s+3),e.textAlign="left",e.fillText(String(t),r+oo+5,s+3)}function gd(e,t,n,o,r,s=!1){let i={left:e.axes?56:8,right:n-(e.coloured||s?66:14),top:8,bottom:o-(e.axes?40:8)},[a,l,c,f]=t,u=(k,m,v)=>{let E=(k+m)/2+v*(m-k),y=(m-k)/2/r.zoom;return[E-y,E+y]},[d,h]=u(a,l,r.x),[g,x]=u(c,f,r.y);return{frame:i,x:ye(d,h,i.left,i.right),y:ye(x,g,i.top,i.bottom)}}function wd(e,t,n,o,r,s){let{frame:i}=r;e.font=Oe,e.setLineDash([]),t.axes&&nb(e,n,r,s),e.save(),e.beginPath(),e.rect(i.left,i.top,i.right-i.left,i.bottom-i.top),e.clip();let a=n.x.length-(n.behind??0);e.globalAlpha=o?.8:.45,o&&!(n.behind&&o.own)?md(e,t,n,n.behind?a:0,n.x.length,o,r,s):!n.behind&&t.axes&&pd(n)?hd(e,t,n,r,s):Xw(e,t,n,n.behind?a:0,n.behind?s.hidden:s.answer,r),e.globalAlpha=1,n.behind&&o?.own?md(e,t,n,0,a,o,r,s):n.behind&&eb(e,t,n,r,s),e.restore(),n.behind&&n.legend&&!r.isBeside&&tb(e,n.legend,Pu(t,o,s),i,s),o&&!r.isBeside&&_u(e,t,o,i,s)}function bd(e,t,n,o,{frame:r,x:s,y:i},a){let[l,c]=o??[Number.NaN,Number.NaN];Number.isNaN(l)||Number.isNaN(c)||we(e,r,()=>{e.strokeStyle=t.coloured&&!n.behind?a.answer:a.ink,e.lineWidth=2.5,e.beginPath(),e.arc(s(l),i(c),7,0,2*Math.PI),e.stroke()})}function Ei(e,{x:t,y:n},{frame:o,x:r,y:s},i){for(let a of e){let l=r(t[a]),c=s(n[a]);l>o.left-4&&l<o.right+4&&c>o.top-4&&c<o.bottom+4&&i(l,c)}}function Xw(e,t,n,o,r,s){e.fillStyle=r;let i=Array.from({length:n.x.length-o},(a,l)=>o+l);Ei(i,n,s,(a,l)=>{e.beginPath(),e.moveTo(a+t.size,l),e.arc(a,l,t.size,0,2*Math.PI),e.fill()})}function md(e,t,n,o,r,s,i,a){if(r-o>Du&&no(e))return Bu(e,t,n,o,r,s,i,a);let{values:l,low:c,high:f}=s,u=wn(t,s),d=u.length,h=Array.from({length:d+1},()=>[]);for(let g=o;g<r;g++){let x=(l[g]-c)/(f-c);h[Number.isNaN(x)?d:Math.min(Math.max(Math.floor(x*d),0),d-1)].push(g)}h.forEach((g,x)=>{g.length&&(e.fillStyle=x===d?a.hidden:u[x],e.beginPath(),Ei(g,n,i,(k,m)=>{e.moveTo(k+t.size,m),e.arc(k,m,t.size,0,2*Math.PI)}),e.fill())})}function eb(e,t,n,o,r){let s=Array.from({length:n.x.length-(n.behind??0)},(i,a)=>a);e.fillStyle=r.answer,e.globalAlpha=.75,e.beginPath(),Ei(s,n,o,(i,a)=>{e.moveTo(i+t.size*.8,a),e.arc(i,a,t.size*.8,0,2*Math.PI)}),e.fill(),e.globalAlpha=1}function tb(e,t,n,o,r){let s=Math.max(...t.map(i=>e.measureText(i).width))+26;e.globalAlpha=.85,e.fillStyle=r.ground,e.fillRect(o.left+2,o.top+2,s,36),e.globalAlpha=1,e.textAlign="left",e.textBaseline="middle",t.forEach((i,a)=>{let l=o.top+12+17*a;e.fillStyle=n[a],e.beginPath(),e.arc(o.left+12,l,4,0,2*Math.PI),e.fill(),e.fillStyle=r.ink,e.fillText(i,o.left+22,l)})}function nb(e,t,{frame:n,x:o,y:r},s){let[i,a]=o.domain(),[l,c]=r.domain();dd(e,{frame:n,x:o,y:r},Xe(i,a,6),Xe(c,l,6),s),e.strokeStyle=s.soft,e.setLineDash([5,4]),e.beginPath(),e.moveTo(n.left,r(i)),e.lineTo(n.right,r(a)),e.stroke(),e.setLineDash([]),e.textAlign="center",e.fillText(t.x_label,(n.left+n.right)/2,n.bottom+30),Tr(e,t.y_label,12,(n.top+n.bottom)/2)}var rb=()=>window.matchMedia?.("(prefers-reduced-motion: reduce)").matches??!1,ob=e=>e*e*(3-2*e);function yd(e){let t=0,n=(r,s)=>!!(r.stays&&s.stays)&&r.x.length===s.x.length&&s.x.length<=2e4&&!rb()&&!document.hidden;function o(r,s){if(cancelAnimationFrame(t),!n(r,s))return e(s);let i=performance.now(),a=()=>{let l=Math.min((performance.now()-i)/450,1);if(l===1)return e(s);let c=ob(l),f=(u,d)=>d.map((h,g)=>Number.isNaN(u[g])?h:u[g]+(h-u[g])*c);e({...s,x:f(r.x,s.x),y:f(r.y,s.y)}),t=requestAnimationFrame(a)};a()}return{go:o,stop:()=>cancelAnimationFrame(t)}}var xd=240,sb=.001;function vd(){let e=-1,t=[];return{get places(){return t},visit(n,o,r){if(n!==e&&([e,t]=[n,[]]),!o.every(Number.isFinite))return;let s=t.at(-1);s&&Math.hypot(o[0]-s[0],o[1]-s[1])<sb*r||(t.push(o),t.length>xd&&(t=t.filter((i,a)=>a%2===0||a>xd/2)))},clear(){[e,t]=[-1,[]]}}}function kd(e,t,{frame:n,x:o,y:r},s){t.length<2||we(e,n,()=>{e.setLineDash([]);for(let i=1;i<t.length;i++){e.globalAlpha=.25+.75*i/t.length;for(let[a,l]of[[s.ground,4],[s.ink,1.8]])e.strokeStyle=a,e.lineWidth=l,e.beginPath(),e.moveTo(o(t[i-1][0]),r(t[i-1][1])),e.lineTo(o(t[i][0]),r(t[i][1])),e.stroke()}e.globalAlpha=1,e.fillStyle=s.ink,e.beginPath(),e.arc(o(t[0][0]),r(t[0][1]),3,0,2*Math.PI),e.fill()})}var Ai=({x:e,y:t},n)=>n>=0&&n<e.length?[e[n],t[n]]:null;function Md(e,t,n,o){let r=M("button",{type:"button",class:"earlier","aria-pressed":"false",hidden:""},"⇄"),s=vd(),i=e,a=yd(g=>{i=g,n(g)}),l=e,c=t,f=null,u=null,d=()=>r.getAttribute("aria-pressed")==="true";r.addEventListener("click",()=>{if(!f)return;let g=!d();r.setAttribute("aria-pressed",String(g)),o(g?`as it was, seen: ${f.caption}`:`as it is now, seen: ${l.caption}`),a.go(i,g?f:l)});function h(){if(!l.stays)return s.clear();let g=l.rows?.[c]??c;u&&c>=0&&u.row!==g&&(u=null);let x=u?.place??Ai(l,c);x&&s.visit(u?.row??g,x,l.ends[1]-l.ends[0])}return h(),{button:r,stop:a.stop,get trail(){return d()?[]:s.places},get settled(){return d()&&f?f:l},get now(){return l},get before(){return f},placeIn:g=>Ai(g,c),get place(){return!d()&&l.stays&&u?.place||Ai(i,c)},points(g){let x=g.stays&&l.stays&&g.x.length===l.x.length;x&&g.caption!==l.caption?f=l:x||(f=null),r.setAttribute("aria-pressed","false"),r.hidden=!f,r.title=f?`before, seen: ${f.caption}; a click shows it, and once more what is now`:"",r.setAttribute("aria-label",r.title),l=g,h(),a.go(i,l)},here(g){c=g,h()},drawn(g){u=l.stays&&g||null,h()}}}var Nd={"+":[1.3,0,0],"=":[1.3,0,0],"-":[.7692307692307692,0,0],ArrowLeft:[1,-.1,0],ArrowRight:[1,.1,0],ArrowUp:[1,0,.1],ArrowDown:[1,0,-.1],0:[0,0,0]};function Ed({canvas:e,isZoomable:t,frame:n,apart:o,redraw:r,click:s,read:i}){let a={zoom:1,x:0,y:0},l=null;function c(u,d,h){Object.assign(a,{zoom:Math.min(Math.max(u,1),60),x:d,y:h}),a.zoom===1&&Object.assign(a,{x:0,y:0}),r()}if(e.addEventListener("pointerdown",u=>{l={x:u.clientX,y:u.clientY,from:{...a},hasMoved:!1},t&&e.setPointerCapture(u.pointerId)}),e.addEventListener("pointermove",u=>{if(!l||!t)return i(u);let{left:d,right:h,top:g,bottom:x}=n(),[k,m]=[u.clientX-l.x,u.clientY-l.y];if(l.hasMoved||=Math.hypot(k,m)>4,!l.hasMoved)return;let[v,E]=[k/(h-d)/a.zoom,m/(x-g)/a.zoom];c(a.zoom,l.from.x-v,l.from.y+E)}),e.addEventListener("pointerup",u=>{let d=l&&!l.hasMoved;l=null,d&&s(u)}),!t)return a;let f=u=>{u.preventDefault();let{left:d,right:h,top:g,bottom:x}=n(),k=e.getBoundingClientRect(),m=Math.min(Math.max(a.zoom*Math.exp(-u.deltaY/400),1),60),v=(u.clientX-k.left+o(u)-d)/(h-d)-.5,E=.5-(u.clientY-k.top-g)/(x-g),y=1/a.zoom-1/m;c(m,a.x+v*y,a.y+E*y)};return e.addEventListener("wheel",f,{passive:!1}),e.addEventListener("dblclick",()=>c(1,0,0)),e.addEventListener("keydown",u=>{if(!(u.key in Nd))return;let[d,h,g]=Nd[u.key];c(a.zoom*d,a.x+h/a.zoom,a.y+g/a.zoom),u.preventDefault(),u.stopPropagation()}),a}var Ad="lines of equal density of the points",ib=10;function Ti(e,t){let{spec:n,colours:o}=e,r=M("canvas",{role:"img",tabindex:0}),s=M("div",{class:"tip"}),i=Gu(t.send,()=>{r.classList.toggle("lassoing",i.isChosen),i.isChosen&&r.focus()}),a=cn(n.key,n.title,D),l=M("button",{type:"button",class:"density","aria-pressed":"false","aria-label":Ad,title:Ad},"◎"),c=Td(e.points),f=Md(c,e.here,G=>{c=G,y=bn(c,E),N()},G=>{g.textContent=G}),u=Xu(()=>N());u.follow(f.now,f.before);let d=[...n.zoomable?[l,u.button]:[],f.button,...n.selectable?[i.bar]:[]],h=M("div",{class:"head"},M("b",{},n.title),...d,a),g=M("div",{class:"unseen",role:"status"}),x=M("div",{class:"shell"},r,s,g),k=M("div",{class:"plots points","data-plot":n.key},h,x),[m,v]=[$d(e.colouring),e.dark],E=e.groups,y=bn(c,E),$,w=null,L=-1,S=()=>o[v?"dark":"light"];function D(G){return yr(G,n.title,K.width,n.height,S(),B)}function B(G){let{other:H}=u,se=gd(n,c.ends,K.width,n.height,W,m!==null);w=H&&ed(se),$=w?.now??se,H&&w&&(_(G,H,bn(H,E),H,f.placeIn(H),[],w.other),yi(G,H.caption,w.other.frame,S())),_(G,c,y,f.settled,f.place,f.trail,$),H&&yi(G,f.settled.caption,$.frame,S())}function _(G,H,se,Q,J,j,ae){Wu(G,n,H,E,ae,S()),wd(G,n,se,m,ae,S()),Hu(G,H,E,ae,S()),n.zoomable&&(l.getAttribute("aria-pressed")==="true"&&fd(G,cd(Q),H,ae,S()),ud(G,H,E,ae,S()));let be=m?n:{...n,coloured:!1};kd(G,j,ae,S()),bd(G,be,H,J,ae,S()),w&&L>=0&&td(G,se,L,ae,S())}function N(){K.width>0&&(B(Ar(r,K.width,n.height)),r.setAttribute("aria-label",c.words))}let F=G=>[$.x(c.x[G]),$.y(c.y[G])],C=G=>{let H=G.map(([se,Q])=>[$.x.invert(se),$.y.invert(Q)]);return Vu(z(),y.x,y.y,H)},z=()=>c.x.length-(c.behind??0);function R(G){let H=G.clientX-r.getBoundingClientRect().left;return w&&u.other&&H<w.now.frame.left&&w&&u.other?{those:bn(u.other,E),apart:w.apart}:{those:y,apart:0}}function q(G){let H=r.getBoundingClientRect(),{those:se,apart:Q}=R(G),J=-1,j=ib**2,[ae,be]=[$.x(1)-$.x(0),$.y(1)-$.y(0)],[xe,ge]=[$.x.invert(G.clientX-H.left+Q),$.y.invert(G.clientY-H.top)];for(let fe=0,Jt=z();fe<Jt;fe++){let Ve=((se.x[fe]-xe)*ae)**2+((se.y[fe]-ge)*be)**2;Ve<j&&([J,j]=[fe,Ve])}return J}function P(G){let H=q(G);H>=0&&t.send(H)}function U(G){let H=q(G);if(s.style.display=H<0?"none":"block",H!==L&&(L=H,w&&N()),r.style.cursor=H<0?n.zoomable?"grab":"default":"pointer",H<0)return;let se=[`galaxy ${c.rows?c.rows[H]:H}`];n.axes&&se.push(`${c.x_word??"true"} ${de(c.x[H])}`,`predicted ${de(c.y[H])}`),m&&!Number.isNaN(m.values[H]??Number.NaN)&&se.push(Cu(m,H)),s.replaceChildren(...se.map(ge=>M("div",{},ge)));let{those:Q,apart:J}=R(G),[j,ae]=[$.x(Q.x[H])-J,$.y(Q.y[H])],[be,xe]=j>K.width/2?["auto",`${K.width-j+12}px`]:[`${j+12}px`,"auto"];Object.assign(s.style,{left:be,right:xe,top:`${Math.max(ae-30,0)}px`})}Zu({canvas:r,shell:x,frame:()=>$.frame,colour:()=>S()[Yt[i.letter]],isChosen:()=>i.isChosen,take(G){let H=C(G);H.length?(E=ju(E,i.letter,H,z()),N(),t.send({act:"lasso",group:i.letter,points:H})):g.textContent="No point lies within."},click:P,leave:()=>i.choose(null),tell(G){let H=G&&C(G).length;g.textContent=H===null?"":`${H} points within; Enter makes them group ${i.letter}.`}});let W=Ed({canvas:r,isZoomable:n.zoomable,frame:()=>$.frame,apart:G=>R(G).apart,redraw:N,click:P,read:U});r.addEventListener("pointerleave",()=>{s.style.display="none",L=-1,w&&N()}),l.addEventListener("click",()=>{l.setAttribute("aria-pressed",String(l.getAttribute("aria-pressed")!=="true")),N()});let Y=G=>{v=G,k.classList.toggle("dark",G),N()},K=$c(k,r,n.height,N);Y(e.dark),i.show(E);let le=G=>{f.drawn(G),N()},ie=n.follows?Ye(k,({place:G,vectors:H})=>le(G&&{row:H.row,place:G})):()=>{};return Object.assign(k,{plot:{panel:n,canvas:r,spot:F,points:()=>c,groups:()=>E,colouring:()=>m,redraw:N,place:()=>f.place,beside:()=>u.other,trail:()=>f.trail,get width(){return K.width}}}),{element:k,changes:{points(G){f.points(Td(G)),u.follow(f.now,f.before),N()},groups(G){E=G,y=bn(c,E),i.show(E),N()},colouring(G){m=$d(G),N()},here(G){f.here(G),N()},drawn:le,dark:Y},destroy(){ie(),f.stop(),K.destroy()}}}function Td(e){return{...e,x:Bt(e.x),y:Bt(e.y),rows:e.rows&&Bt(e.rows)}}function $d(e){return e.values?{...e,values:Bt(e.values)}:null}var ab=250,Sd=16,lb=[.02,.98];function Od(e,t,n,o,r,s){let{table:i,scalars:a,ranges:l,map:c}=e.about,f={},u="",d,h=()=>new Float32Array(t.n).fill(Number.NaN),g=P=>{let U=Hn(e,P);return Float32Array.from({length:t.n},(W,Y)=>Jr(t,i.size,Y)[U])},x=M("p",{role:"status"}),k=M("select",{id:"scalar","aria-label":"looked at in many galaxies"});k.append(...a.map(P=>M("option",{value:P},n.labels[P]))),k.addEventListener("change",()=>r.go({scalar:k.value}));let m={low:0,high:1,title:""},v={groups:{},here:-1,colours:o,dark:!1},E=P=>{typeof P=="number"&&r.open(P)},y={spec:n.spec,points:S(),colouring:m,...v},$=Me(Ti,y,[Gn],E),w={spec:n.map_spec,points:D(),colouring:B(),...v},L=c&&Me(Ti,w,[Gn],E);function S(){let P=r.now.scalar,U=[...l[P],...l[P]],[W,Y]=[n.labels[P],n.adjective],K={words:`predicted against ${Y} ${W}`,x_label:`${Y} ${W}`,y_label:`predicted ${W}`};return{x:g(P),y:f[P]??h(),rows:t.rows,ends:U,...K,x_word:Y}}function D(){let[P,U]=[f.map_x??h(),f.map_y??h()].map(H=>Float32Array.from(H)),[W,Y,K,le]=c?.ends??[0,1,0,1],[ie,pe]=[.06*(Y-W),.06*(le-K)],G=[W-ie,Y+ie,K-pe,le+pe];return{x:P,y:U,rows:t.rows,ends:G,words:"map of galaxies, near ones alike to the model",x_label:"",y_label:"",stays:!0,caption:u}}function B(){let P=r.now.scalar,U=g(P),W=U.some(pe=>!Number.isNaN(pe))?U:f[P]??h(),Y=W===U?n.adjective:"predicted",K=[...W].filter(pe=>!Number.isNaN(pe)).sort((pe,G)=>pe-G),[le,ie]=lb.map(pe=>K[Math.round(pe*(K.length-1))]??pe);return{values:W,low:le,high:ie>le?ie:le+1,title:`${Y} ${n.labels[P]}`}}function _(P){let{scalar:U,truth:W,row:Y}=r.now,K=S();$.set({points:K,here:W==="shown"?Y:-1}),L?.set({points:D(),colouring:W==="shown"?B():m,here:Y});let le=[...K.x].flatMap((Q,J)=>Number.isNaN(Q-K.y[J])?[]:[Math.abs(Q-K.y[J])]),ie=le.reduce((Q,J)=>Q+J,0)/le.length,pe=Math.sqrt(le.reduce((Q,J)=>Q+(J-ie)**2,0))/le.length,G=!!r.now.mask[Hn(e,U)],H=G?"seen":`mean absolute error ${ie.toFixed(3)} ± ${pe.toFixed(3)}`,se=le.length||G?H:`no ${n.adjective} value is known`;x.textContent=P<t.n?`${P} of ${t.n} galaxies answered…`:`${t.n} galaxies: ${se}`}let N=P=>`${P.noise} ${r.textOf(P.mask)}`;async function F(){let{mask:P,noise:U}=r.now,W=N(r.now);u=W;let Y={};for(let K=0;K<t.n&&u===W;K+=Sd){let le=Array.from({length:Math.min(Sd,t.n-K)},(G,H)=>K+H),ie=le.map(G=>gt(t,i.size,G,U,[],e.editable)),pe=await s.ofMany(ie.map(G=>({inputs:G,mask:P})));if(u!==W)return;for(let[G,H]of Object.entries(pe))Y[G]??=h(),Y[G].set(H,K);f=Y,_(K+le.length)}}function C(P=!1){k.value=r.now.scalar,!P&&(clearTimeout(d),N(r.now)===u?_(t.n):(u="",d=setTimeout(F,ab)))}r.follow(C),x.textContent="The model is being made ready…";let z=M("h2",{},"Many galaxies"),R={class:"many","aria-label":"many galaxies"},q=M("p",{class:"map-words"},n.map_words);return{population:M("section",R,z,k,x,$.element),map:L&&M("section",{class:"many","aria-label":"latent map"},L.element,q),begin:()=>C(),move(P){let{row:U}=r.drawn;L?.set({drawn:P&&{row:t.rows[U],place:P},here:U})},dark(P){$.set({dark:P}),L?.set({dark:P})}}}var Ld=`.span-strip {
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
`;function Rd(e,t){let{spec:n}=e,o=gn(m=>{ln(c,m,()=>o.acknowledge())||t.send(m)}),r=M("div",{class:"track",tabindex:0,role:"application","aria-roledescription":"span"}),s=M("div",{class:"box"}),i=M("div",{class:"words"}),a=M("div",{class:"tip"}),l=M("div",{class:"unseen",role:"status","aria-live":"polite"}),c=M("div",{class:"span-strip"},i,M("div",{class:"shell"},r,a),l),f=e.seen,u=m=>ye(n.ends[0],n.ends[1],0,1,n.log)(m),d=()=>{let m=f.map(([v,E])=>{let[y,$]=[u(v),u(E)].map(w=>100*Math.min(Math.max(w,0),1));return M("i",{class:"seen",style:`left: ${y.toFixed(2)}%; width: ${($-y).toFixed(2)}%`})});r.replaceChildren(...m,s)},h={key:n.key,canvas:r,scales:{get frame(){return{left:0,right:r.clientWidth,top:0,bottom:r.clientHeight}},back:m=>ye(n.ends[0],n.ends[1],0,r.clientWidth,n.log).invert(m)},markSpan(m,v=0){s.style.display=m===null?"none":"block",m!==null&&Object.assign(s.style,{left:`${Math.min(m,v)}px`,width:`${Math.abs(v-m)}px`})},readAt(m,v,E=!1){if(a.style.display=m===null?"none":"block",m===null)return;let y=h.scales.back(Math.min(Math.max(m,0),r.clientWidth)),$=f.some(([L,S])=>y>=L&&y<S);a.textContent=`${Ae(Number(y.toPrecision(3)))} ${n.unit}, ${$?"seen":"hidden"}`;let w=m>r.clientWidth/2;Object.assign(a.style,w?{left:"auto",right:`${r.clientWidth-m}px`}:{left:`${m}px`,right:"auto"}),E&&(l.textContent=a.textContent)},setDragging(){},redraw:d},g=Kr(h,o);Zr(h,o);let x=m=>{m.key==="Escape"&&g()&&m.stopPropagation()};window.addEventListener("keydown",x,!0);let k={seen(m){f=m,d()},words(m){i.textContent=m,r.setAttribute("aria-label",`${m}. ${n.keys}`)},answered:()=>o.acknowledge(),dark(m){Se(c,e.colours[m?"dark":"light"])}};return k.seen(e.seen),k.words(e.words),k.dark(e.dark),{element:c,changes:k,destroy(){o.stop(),window.removeEventListener("keydown",x,!0)}}}var Cd=`:host {
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
`;function Pd(e,t){let n=M("summary"),o=M("div"),r=M("button",{type:"button",class:"all"},"Reset all"),s=M("span",{title:e.more,tabindex:0,role:"note","aria-label":e.more},"(?)"),i=M("details",{},n,M("p",{},`${e.meaning} `,s),o,r),a=gn(h=>{ln(i,h,()=>a.acknowledge())||t.send(h)}),l=new Map,c=null,f=({name:h,group:g,label:x,spoken:k,unit:m})=>{let v=M("label",{for:h,title:k},x),E=M("span",{class:"value","aria-hidden":!0}),y=M("input",{type:"range",id:h,"aria-label":k}),$=M("button",{type:"button",title:"back to its own","aria-label":`reset ${x}`},"↺"),w=!1,L=()=>{w=!1,c===h&&(c=null,a.now({name:h,value:y.valueAsNumber,phase:"release"}))};y.addEventListener("input",()=>{c=h,E.textContent=[y.valueAsNumber.toFixed(e.digits),m].join(" ").trim(),y.setAttribute("aria-valuetext",E.textContent),a.newest({name:h,value:y.valueAsNumber,phase:"live"})}),y.addEventListener("keydown",()=>{w=!0}),y.addEventListener("change",()=>{w||L()});for(let _ of["keyup","blur","pointercancel"])y.addEventListener(_,L);$.addEventListener("click",()=>{y.focus(),t.send({name:h,value:null,phase:"release"})});let S=o.lastElementChild;(S?.dataset.of===g?S:o.appendChild(M("div",{"data-of":g}))).append(v,y,E,$);let B=_=>{for(let N of[v,y,E])for(let F of["edited","hidden","missing"])N.classList.toggle(F,_[F]);if($.style.visibility=_.edited?"visible":"hidden",c!==h){for(let N of["min","max","step","value"])y[N]=String(_[N]);y.style.setProperty("--own",String(_.own??-1)),E.textContent=_.text,E.title=y.title=_.why,y.setAttribute("aria-valuetext",[_.text,_.why].filter(Boolean).join(", "))}};l.set(h,B)},u=h=>{let g=h.map(k=>k.name);if(c===null&&g.join()!==[...l.keys()].join()){let k=o.getRootNode().activeElement?.id;o.replaceChildren(),l.clear(),h.forEach(f),k&&o.querySelector(`[id="${k}"]`)?.focus()}for(let k of h)l.get(k.name)?.(k);let x=h.filter(k=>k.edited).length;n.textContent=x?`What if (${x} moved)`:"What if",r.disabled=!x},d=h=>{i.open=h};return r.addEventListener("click",()=>{n.focus(),t.send({name:null,value:null,phase:"release"})}),i.addEventListener("toggle",()=>t.set("open",i.open)),u(e.rows),d(e.open),{element:i,changes:{rows:u,open:d,acks:a.acknowledge},destroy:a.stop}}var _d=`.toggles {
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
`;function Id(e,t){let n={groups:e.groups,checked:e.checked,partly:e.partly},o=[],r=M("div",{class:"toggles"}),s=()=>{for(let c of o){let f=c.dataset.name??"",u=c.getAttribute("role")==="switch"?"aria-checked":"aria-pressed";c.setAttribute(u,String(n.checked.includes(f))),c.classList.toggle("partly",n.partly.includes(f))}},i=()=>{o=[],r.replaceChildren(...n.groups.map(({label:c,look:f,toggles:u})=>{let d=M("div",{class:f,role:"group","aria-label":c}),h=f==="list"||f==="row";for(let{name:g,label:x,title:k}of u){let m=M("button",{type:"button",title:k,"data-name":g},x);f==="switch"&&m.setAttribute("role","switch"),m.addEventListener("click",()=>t.send([g,h||!n.checked.includes(g)])),o.push(m),d.append(m)}return d})),s()},a=c=>f=>{n[c]=f,s()},l=c=>Se(r,e.colours[c?"dark":"light"]);return i(),l(e.dark),{element:r,changes:{groups(c){n.groups=c,i()},checked:a("checked"),partly:a("partly"),dark:l}}}var db="shown";function Dd({editable:e},t,n){let o=Object.fromEntries(t.edits);return e.map(r=>pb(r,t,n,o[r.name]??null))}function pb(e,{mask:t,truth:n},o,r){let s=!t[e.place],i=s&&n!==db,a=i?Number.NaN:o.values[e.place],l=!i&&!!o.limit[e.place],c=r===null&&Number.isNaN(a),[f,u]=hb(e,a,r),d=r??(Number.isNaN(a)?(f+u)/2:a),h=`${l&&r===null?"> ":""}${(r??a).toFixed(2)}`;return{name:e.name,group:e.group,label:e.label,spoken:e.spoken,unit:e.unit,min:f,max:u,step:10**-2,value:d,hidden:s,missing:c,edited:r!==null,own:Number.isNaN(a)?null:(a-f)/(u-f),text:c?"not set":`${h} ${e.unit}`.trim(),why:mb(a,r,l,s)}}function hb({learned:e,allowed:t,is_magnitude:n},o,r){let[s,i]=n&&!Number.isNaN(o)?[o-3,o+3]:e,a=[Math.max(s,t[0]),Math.min(i,t[1]),o,r??Number.NaN].filter(c=>!Number.isNaN(c)),l=10**2;return[Math.floor(Math.min(...a)*l)/l,Math.ceil(Math.max(...a)*l)/l]}function mb(e,t,n,o){let r=[];return t!==null?r.push(Number.isNaN(e)?"moved":`moved; the galaxy's own: ${n?"> ":""}${e.toFixed(2)}`):n?r.push("not detected: fainter than this"):Number.isNaN(e)&&r.push("the galaxy has none"),o&&r.push(t===null?"hidden: moving it makes it seen":"hidden, so without effect"),r.join("; ")}function Bd(e,t,n,o,r){let{table:s}=e.about,i=[],a=[],l=(S,D,B)=>{let _=M("button",{type:"button",title:D},S);return _.addEventListener("click",B),_},c=(S,D,B,_=()=>[])=>{let N={groups:S,checked:B(),partly:_(),colours:o,dark:!1},F=Me(Id,N,[_d],([C,z])=>D(C,z));return i.push(()=>F.set({checked:B(),partly:_()})),a.push(C=>F.set({dark:C})),F.element},f=new Map(n.presets.map(({name:S,mask:D})=>[S,$e(s,D)])),u=c(n.preset_groups,S=>r.go({mask:f.get(S)}),()=>[...f].filter(([,S])=>hr(S,r.drawn.mask)).map(([S])=>S)),d=M("select",{id:"noise",title:n.noise_meaning});d.append(...n.noises.map(({name:S,label:D})=>M("option",{value:S},D))),d.addEventListener("change",()=>r.go({noise:d.value})),i.push(()=>{d.value=r.drawn.noise});let h=S=>{let D=0,B=U=>{r.receive(U),R.set({answered:++D})},[_,N]=S.extent,z={spec:{...{key:S.name,label:S.short,ends:[_,N],log:S.log_axis},unit:S.unit,keys:n.strip_keys},seen:[],words:"",answered:D,colours:o,dark:!1},R=Me(Rd,z,[Ld],B);i.push(()=>R.set({seen:Pt(S,r.drawn.mask),words:g(S)})),a.push(U=>R.set({dark:U}));let q=n.spans[S.name]??[];if(!q.length)return[R.element];let P=M("select",{class:"spans","aria-label":`hide or show a span of ${S.short}`});return P.append(M("option",{value:""},`hide or show a span of ${S.short}…`)),P.append(...q.map(({name:U,meaning:W},Y)=>M("option",{value:Y,title:W},U))),P.addEventListener("change",()=>{let U=q[Number(P.value)];P.value="",U&&r.toggle(S.name,U.span)}),[R.element,P]};function g(S){let{mask:D}=r.drawn,B=Pt(S,D,!0);if(!B.length)return`${S.short} hidden: nothing`;if(!Ct(s,D,S.name))return`${S.short} hidden: all`;let _=B.map(N=>N.map(F=>Number(F.toPrecision(3))).join("–"));return`${S.short} hidden: ${_.join(", ")} ${S.unit}`}let x=S=>{let D=S.is_vector?[S.name]:S.names,B=S.is_vector&&!S.extent?S.names:[],_=R=>Ct(s,r.drawn.mask,R),N=R=>Ct(s,r.drawn.mask,S.name,[R]),F=R=>{let{start:q,stop:P}=ut(s,R);return r.drawn.mask.subarray(q,P).every(Boolean)},C=c(n.toggles[S.name],(R,q)=>{let{mask:P}=r.now;r.go({mask:D.includes(R)?rt(s,P,R,q):rt(s,P,S.name,q,[R])})},()=>[...D.filter(_),...B.filter(N)],()=>D.filter(R=>_(R)&&!F(R))),z=M("div",{class:"modality"});return z.append(C,...S.is_vector&&S.extent?h(S):[]),z},k=M("div",{class:"pins",role:"group","aria-label":"pinned masks"});i.push(S=>{if(S)return;let{now:D}=r,B=D.pins.map((_,N)=>{let F=r.textOf(_),C=e.vectors.letters[N],z=D.reference===N+1,R=l(C,`take residuals from ${F}`,()=>r.go({reference:z?0:N+1}));R.setAttribute("aria-pressed",String(z)),R.className=`pin${N+1}`;let q=l(F,`see ${F}`,()=>r.go({mask:_}));q.className="text";let P=l("×",`unpin ${F}`,()=>r.unpin(N));return M("div",{},R,q,P)});k.replaceChildren(...B.length?B:[M("small",{},"P pins a mask to compare others with it.")])});let m=({name:S,value:D,phase:B})=>{r.edit(S,D,B==="live"),y.set({acks:++v})},v=0,E={rows:[],open:!1,acks:v,digits:2,...n.what_if},y=Me(Pd,E,[Cd],m);i.push(()=>{let S=r.drawn,D=gt(t,s.size,S.row,S.noise,[],e.editable);y.set({rows:Dd(e,S,D)})});let $={presets:[M("h2",{},"The paper's inputs, and more"),u],noise:[M("label",{for:"noise"},"Noise of the magnitudes"),d],seen:[M("h2",{},"What is seen"),...s.rows.map(x)],pins:[M("h2",{},"Pinned masks"),k],edits:[y.element]},w=M("aside",{class:"rail","aria-label":"what is seen"},...Object.values($).flat()),L=S=>{for(let D of i)D(S)};return r.follow(L),L(!1),{element:w,show(S){for(let[D,B]of Object.entries($))for(let _ of B)_.hidden=!S.includes(D)},dark(S){for(let D of a)D(S)}}}function $i(e,t){let n=document.createElement("a");n.href=URL.createObjectURL(e),n.download=t,n.click(),setTimeout(()=>URL.revokeObjectURL(n.href),6e4)}async function Si(e,t){try{await navigator.clipboard.writeText(e)}catch{if(t instanceof HTMLInputElement?t.select():getSelection()?.selectAllChildren(t),!document.execCommand("copy"))return"Selected: press Ctrl+C (⌘C) to copy."}return"Copied."}var Fd=`<dialog aria-labelledby="heading">
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
`;function zd(e,t){let n=document.createElement("div"),o=n.attachShadow({mode:"open"});o.innerHTML=`<style>${e.css}</style>${Fd}`,document.body.append(n);let r=document.createElement("span"),s=y=>o.querySelector(y),i=s("dialog"),a=s("input"),l=s("pre"),c=e.dark,f="",u="",d=null,h=new Set,g=y=>{s("p").textContent=y},x=()=>i.classList.toggle("dark",c),k=y=>{h.add(`${f} ${y}`),t.send({panel:f,want:y})},m=y=>{let{detail:$}=y,[w]=y.composedPath(),L=w===window||ve(w)===ve(r);!Object.hasOwn(e.titles,$?.panel)||!L||(y.stopImmediatePropagation(),f=$.panel,d=typeof $.figure=="function"?$.figure:null,s("h2").textContent=`Reproduce: ${e.titles[f]}`,l.textContent="…",a.value="",g(""),s(".figure").hidden=!d,s(".link").hidden=!e.linked,x(),k("snippet"),i.open||i.showModal())},v=y=>{let $=y;if(!h.delete(`${$.panel} ${$.want}`)||$.panel!==f)return;let{trouble:w,text:L="",query:S="",base64:D="",mime:B="",name:_=""}=$;w?($.want==="snippet"&&(l.textContent=""),g(w)):$.want==="snippet"?(l.textContent=L,u=$.stem??"",a.value="file:///page/"+location.pathname+(S?`?${S}`:"")):($i(new Blob([Uint8Array.from(atob(D),N=>N.charCodeAt(0))],{type:B}),_),g(`Saved ${_}.`))},E=async y=>{g("Drawing…");try{let $=await d?.(y);if(!$)throw new Error("there is none");$i($,`${u||"mosaic"}.${y}`),g(`Saved ${u||"mosaic"}.${y}.`)}catch($){g(`The figure could not be made: ${$.message}.`)}};s(".close").addEventListener("click",()=>i.close()),s(".copy-code").addEventListener("click",async()=>g(await Si(l.textContent??"",l))),s(".copy-link").addEventListener("click",async()=>g(await Si(a.value,a)));for(let y of o.querySelectorAll("[data-want]"))y.addEventListener("click",()=>{g("Gathering the numbers…"),k(y.dataset.want??"")});for(let y of o.querySelectorAll("[data-figure]"))y.addEventListener("click",()=>E(y.dataset.figure??""));return i.addEventListener("click",y=>{y.target===i&&i.close()}),i.addEventListener("keydown",y=>y.stopPropagation()),window.addEventListener(br,m),{element:r,receive:v,changes:{dark(y){c=y,x()}},destroy(){window.removeEventListener(br,m),n.remove()}}}function Ud(e,t,n){let o=`${t.css} .row:has([data-want]) { display: none }`,r={titles:t.titles,linked:!1,dark:!1,css:o},s=Me(zd,r,[],({panel:i,want:a})=>{let l=`mosaic-${i}-galaxy${t.rows[n.now.row]}`;s.view.receive?.({panel:i,want:a,stem:l,text:wb(e,t,i,n.now)})});return{element:s.element,dark:i=>s.set({dark:i})}}function wb({about:e},t,n,{row:o,mask:r,noise:s,edits:i,pins:a,scalar:l}){let c=n===t.latent_map,f=c||n===t.population,u=Zt(qe(e.table,r)),d=f?[`scalar=${Zt(l)}`]:[`row=${t.rows[o]}`],h=t.noises[s]?[`noise=${Zt(t.noises[s])}`]:[];!f&&i.length&&d.push(`edits=${JSON.stringify(Object.fromEntries(i))}`),!f&&a.length&&d.push(`pins=[${a.map(k=>Zt(qe(e.table,k))).join(", ")}]`);let g=f?`.isel(galaxy=[${t.rows.join(", ")}])`:"",x=c?[`states = model.embed(${["catalog",u,...h].join(", ")}).mean("modality")`,"print(me.latent.reference_map(model).place(states.values))"]:[`table = me.panels.table(${[Zt(n),"catalog","model",u,...d,...h].join(", ")})`,"print(table)"];return["import mosaic_explorer as me","",`catalog = me.open_catalog(${t.catalog?Zt(t.catalog):""})${g}`,`model = me.load_model(${Zt(t.model)})`,...x,""].join(`
`)}var Zt=e=>JSON.stringify(e);var jd=({drawing:e,first:t})=>tc(e,t.noise,$e(e.about.table,t.mask));function Wd(e,t,n){let{drawing:o,colours:r}=e,{table:s}=o.about,i=M("p",{class:"notice",role:"alert"}),a=w=>{i.textContent=w},l=w=>a(`The model cannot answer here: ${w instanceof Error?w.message:w}`),c=ec(o,t,n,a),f=Ru(o,t,r,c,l),u=Bd(o,t,e.rail,r,c),d=Ud(o,e.origin,c),h,g=!1,x={previous:()=>c.next(-1),next:()=>c.next(1),random:c.random,undo:c.undo,redo:c.redo,pin:c.pin,truth:c.reveal,theme:()=>y.setTheme(!g)};e.rail.presets.forEach((w,L)=>{x[`preset ${L}`]=()=>c.go({mask:$e(s,w.mask)})});let k=()=>({name:`Galaxy ${t.rows[c.drawn.row]}`,words:[`${c.drawn.row+1} of ${t.n}`,...c.drawn.edits.map(([w,L])=>`${w.replaceAll("_"," ")} ${L.toFixed(2)}`)],mask:c.textOf(c.drawn.mask),filter:""}),m=()=>[...c.canUndo?[]:["undo"],...c.canRedo?[]:["redo"]],v={actions:e.actions,summary:k(),idle:m(),labels:{},dark:!1},E=Me(Zl,v,[Yl],w=>x[w]?.());c.follow(w=>{let L=c.now.truth==="shown"?{}:{truth:"reveal"};E.set({summary:k(),idle:m(),labels:L}),w||a("")});let y={state:c,galaxy:f,rail:u,reproduce:d,bar:E,notice:i,say:a,fail:l,commands:x,showMany(w){return h=Od(o,t,e.many,r,c,w),h.dark(g),h.begin(),f.followPlace(h.move),h},setTheme(w){g=w;for(let L of[f,u,d,...h?[h]:[]])L.dark(w);E.set({dark:w});for(let L of $)L(w)},followTheme(w){$.push(w)},press(w){let L=x[e.keys[w]];return L?.(),L!==void 0}},$=[];return y}var Hd=`.game .gauge {
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
`;var Gd=`.lessons {
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
`;function Vd(e,t){return Array.from({length:t},(n,o)=>{let r=o*(e.length-1)/(t-1),[s,i]=[Math.floor(r),Math.ceil(r)];return Number((e[s]+(r-s)*(e[i]-e[s])).toFixed(2))})}function Zd(e,t,n){let o={shows:s=>Yd(s,i=>qd(t,i)),hides:s=>Yd(s,i=>!qd(t,i)),other_galaxy:s=>t.row!==n.firstRow===s,noise:s=>[s].flat().includes(t.noise),edited:s=>Kd(s,t.edits),width:s=>Kd(s,n.widths),pins:s=>t.pins>=s,guess:s=>n.hasGuessed===s,choice:s=>n.hasChosen===s,game:s=>n.hasPlayed===s};return Object.keys(e).filter(s=>{let i=t[s];return o[s]?!o[s](e[s]):i!==void 0&&i!==e[s]})}var qd=({seen:e},t)=>e.some(([n,o])=>n<=t&&t<o);function Yd(e,t){for(let[n,o]of e)for(let r=n;r<o;r++)if(!t(r))return!1;return!0}var Kd=(e,t)=>Object.entries(e).every(([n,{above:o,below:r}])=>{let s=t[n];return s===void 0||Number.isNaN(s)?!1:(o===void 0||s>o)&&(r===void 0||s<r)});var Jd="mosaic-game",Qd={};function ao(){try{let e=JSON.parse(window.localStorage.getItem(Jd)??"{}");return e&&typeof e=="object"?e:{}}catch{return Qd}}function Xd(e){Qd=e;try{window.localStorage.setItem(Jd,JSON.stringify(e))}catch{}}var ep=(e,t,n)=>JSON.stringify([...tp(e,t),n]),tp=(e,{state:t,game:n})=>[e.name,t,n?.of,n?.width,n?.budget,n?.sale.map(o=>[o.see,o.hours])];function np(e,t){let n=JSON.stringify(tp(e,t)).slice(0,-1);return Object.keys(ao()).filter(o=>o.startsWith(`${n},`))}var Oi=()=>({bought:[],widths:[],result:null,first:null,plans:null,isOver:!1});function lo(e,t){let{bought:n,isOver:o,result:r,...s}={...Oi(),...ao()[e]};return{...s,result:r,isOver:o&&r!==null,bought:n.filter(i=>i in t.sale)}}var rp=(e,t)=>Xd({...ao(),[e]:t});function op(e){Xd(Object.fromEntries(Object.entries(ao()).filter(([t])=>!e.includes(t))))}var co=(e,t)=>t.reduce((n,o)=>n+e.sale[o].hours,0),Li=e=>new Set(e.flat().flatMap(([t,n])=>Array.from({length:n-t},(o,r)=>t+r))),xb=(e,t)=>Li([e.first,...t.map(n=>e.sale[n].seen)]);function kn(e,t,n){let[o,r]=[xb(e,t),Li([n])],s=[...r].filter(l=>!o.has(l));if(!s.length){let l=r.size===o.size;return{isKept:l,wants:null,trouble:l?"":"Time is spent once: what was observed stays seen."}}let i=e.sale.flatMap((l,c)=>{let f=Li([l.seen]);return!t.includes(c)&&s.every(u=>f.has(u))?[c]:[]});if(i.sort((l,c)=>e.sale[l].hours-e.sale[c].hours),!i.length)return{isKept:!1,wants:null,trouble:"Only what is for sale can be seen: choose one observation at a time."};let a=Yn(e,t,i[0]);return{isKept:!1,wants:a?null:i[0],trouble:a}}function Yn(e,t,n){let[{name:o,hours:r},s]=[e.sale[n],e.budget-co(e,t)];return r>s?`${o} takes ${Ee(r)}; ${Ee(s)} are left.`:""}function sp(e,t,{width:n,lowest:o,highest:r},s){let i=s<o||s>r;return n<=e.width&&!i?t:Math.max(t,e.budget)}function ip(e,t,{lowest:n,low:o,median:r,high:s,highest:i,truth:a}){let[l,c]=[co(e,t),(s-o)/2],f=Number.isFinite(a)?o<=a&&a<=s?"68":n<=a&&a<=i?"95":"none":"";return{hours:l,width:c,median:r,truth:Number.isFinite(a)?a:null,within:f,score:sp(e,l,{width:c,lowest:n,highest:i},a)}}var vb=(e,{width:t,within:n})=>t<=e.width&&n!=="none",Mn=(e,t,{truth:n})=>sp(e,t.hours,t,n??Number.NaN);function ap(e,t,n){return vb(e,t)?n?!n.cheapest||t.score<=n.cheapest.hours?3:t.score<=Mn(e,n.greedy,t)?2:1:1:0}function lp(e,{hours:t,width:n,truth:o,within:r,median:s,score:i}){let a=e.unit&&` ${e.unit}`,l=`the round counts all of the budget, ${Ee(i)}.`,c=[`${Ee(t)} for ${s.toFixed(2)} ${kt(n)}${a}.`];return o!==null&&c.push(`The truth is ${o.toFixed(2)}.`),r==="68"&&c.push("It lies in your 68% range."),r==="95"&&c.push("It lies outside your 68% range and inside that of 95%: honest ranges do that one time in four."),r==="none"?c.push(`It lies outside your 95% range${n<=e.width?": narrow, and wrong":""}; ${l}`):n>e.width&&c.push(`That is not as narrow as ${kt(e.width)}; ${l}`),c.join(" ")}var kt=e=>`±${e.toPrecision(2)}`,Ee=e=>`${Number(e.toFixed(1))} h`;function cp({row:e,edits:t,truth:n},o){return e!==o||Object.keys(t).length?"In a round the galaxy stays as it is.":n==="shown"?"The truth comes last: end the round first.":""}var kb=3,Mb=30;function fp(e,t){let n=e.unit&&` ${e.unit}`,[o,r]=[M("span",{}),M("span",{})],[s,i]=[M("span",{class:"bar"}),M("span",{class:"bar"})],a=M("span",{class:"want",style:`left: ${x(e.width)}%`}),l=e.sale.map(({see:$,name:w,meaning:L,hours:S},D)=>{let B=M("button",{type:"button",class:w.length>kb?"":"short","data-buy":$,title:L},M("b",{},w),M("span",{},Ee(S)));return B.addEventListener("click",()=>t.buy(D)),B}),c=M("p",{class:"note",role:"status","aria-live":"polite"}),f=M("button",{type:"button",class:"take","data-act":"commit"});f.addEventListener("click",()=>{t.commit(),h.focus()});let u=M("ol",{class:"bought","aria-label":"bought so far"}),d=M("div",{class:"shop",role:"group","aria-label":"for sale"},...l),h=M("div",{class:"told",role:"status","aria-live":"polite",tabindex:-1}),g=M("div",{class:"game"},M("div",{class:"gauge"},o,M("span",{class:"track","aria-hidden":"true"},s)),M("div",{class:"gauge"},r,M("span",{class:"track","aria-hidden":"true"},i,a)),d,c,u,f,h);function x($){let w=Math.log($/e.width)/Math.log(Mb);return 25+75*Math.min(Math.max(w,-1/3),1)}function k({ledger:$,width:w,note:L}){let{bought:S,isOver:D}=$,B=co(e,S);o.textContent=`${Ee(B)} of ${Ee(e.budget)} spent, ${Ee(e.budget-B)} left`,s.style.width=`${100*B/e.budget}%`;let _=w!==null&&w<=e.width;r.textContent=`${e.label} ${w===null?"…":kt(w)}${n}, wanted ${kt(e.width)}${n}${_?" ✓":""}`,w!==null&&(i.style.width=`${x(w)}%`),i.classList.toggle("is-enough",_),l.forEach((N,F)=>{let C=S.includes(F);N.classList.toggle("is-bought",C),N.setAttribute("aria-pressed",String(C)),N.setAttribute("aria-disabled",String(D||C||!!Yn(e,S,F)))}),c.textContent=L,c.hidden=!L,f.hidden=D,f.disabled=w===null,w===null?f.textContent="The model is asked…":f.textContent=_?"I know enough: show the truth":`Give up: counts ${Ee(e.budget)}`,u.replaceChildren(...S.map((N,F)=>m(e.sale[N].name,e.sale[N].hours,$.widths[F+1])))}function m($,w,L){let S=`${$}, ${Ee(w)}${typeof L=="number"?`: ${kt(L)}`:""}`;return M("li",{},S)}function v($,w,L,S){if(!w)return M("li",{},M("b",{},$)," there is none that can be paid.");let B=(w.hours>e.budget?[kt(w.width)]:null)??w.pieces.map((C,z)=>`${e.sale[C].name} ${kt(w.widths[z])}`),_=Mn(e,w,L),N=w.width>e.width?", not narrow enough":_>w.hours?", and wrong":"",F=`${Ee(w.hours)}${N}${_>w.hours?`, counts ${Ee(_)}`:""}: ${B.join(" → ")}`;return M("li",{title:S},M("b",{},$),` ${F}`)}function E({ledger:{result:$,first:w,plans:L,isOver:S}}){if(!$){h.replaceChildren(...S?[M("p",{},"The truth is asked for…")]:[]);return}let D=ap(e,$,L),B=["not reached","reached","as cheap as greedily","as cheap as can be"][D],_=[M("p",{class:"stars","aria-label":`${D} of 3 stars: ${B}`},"★".repeat(D)+"☆".repeat(3-D),M("small",{},` ${B}`)),M("p",{class:"verdict"},lp(e,$))];w&&w!==$&&w.score!==$.score&&_.push(M("p",{},`Practice: your first try, ${Ee(w.score)}, stays in the table.`)),L?_.push(M("ul",{class:"plans"},v("Greedy",L.greedy,$,"Buys next what the model expects most of for an hour, if what is hidden turns out as predicted."),v("Cheapest",L.cheapest,$,"In hindsight, with this galaxy's own values and its truth: of all combinations that can be paid, the one of the fewest hours."),v("Everything",L.all,$,"All that is for sale, whatever the budget."))):_.push(M("p",{},"The model looks into what it would have bought…"));let N=M("button",{type:"button","data-act":"practise"},"once more, for practice");N.addEventListener("click",t.again);let F=M("button",{type:"button",class:"take","data-act":"deal"},"another galaxy");F.addEventListener("click",t.deal),h.replaceChildren(..._,...e.deals?[F]:[],N)}let y="";return{element:g,follow($){let w=JSON.stringify($);w!==y&&(y=w,g.classList.toggle("is-over",$.ledger.isOver),k($),E($))}}}var Nb=2e4,fo=({low:e,high:t})=>(t-e)/2;function up(e,t,n,o,r){let s=e.pages[t-1],i=s.game,a=n??s.row,l=ep(e,s,a),c=lo(l,i),f="",u=!1,d=[],h=!1,g=0,x="",k=null,m,v=null,E,y=()=>o({act:"keep",lesson:e.name,page:t,see:c.bought.map(C=>i.sale[C].see)}),$=fp(i,{buy(C){c.isOver||c.bought.includes(C)||(f=Yn(i,c.bought,C),f||(L(C),y()),F())},commit(){w({...c,isOver:!0}),f="",S(()=>{h=!0}),o({act:"reveal"}),F()},deal:()=>o({act:"deal"}),again(){w({...Oi(),first:c.first,plans:c.plans}),u=!1,h=!1,g=0,y(),r()}});function w(C){c=C,rp(l,c)}function L(C){f="",w({...c,bought:[...c.bought,C]}),u=kn(i,c.bought,d).isKept,S(()=>{u=!0})}function S(C){clearTimeout(E),E=setTimeout(()=>{C(),N(),F()},Nb)}function D(C){if(c.isOver||!k||!C&&B(k.seen))return;let z=kn(i,c.bought,k.seen),R=cp(k,a);C||(f=z.trouble||R||f),z.wants!==null&&!C&&L(z.wants),R||!_()?y():N(),_()&&(g=c.bought.length)}let B=C=>c.bought.some((z,R)=>R>=g&&kn(i,c.bought.slice(0,R),C).isKept),_=()=>k!==null&&k.row===a&&kn(i,c.bought,k.seen).isKept;function N(){if(!(!m||!u||Number.isNaN(fo(m))))if(c.isOver){if(!c.result&&_()&&(Number.isFinite(m.truth)||h)){let C=ip(i,c.bought,m);w({...c,result:C,first:c.first??C,plans:c.plans??v}),r()}}else{let C=[...c.widths];C[c.bought.length]??=fo(m),w({...c,widths:C})}}function F(){let C=c.result?c.result.width:u&&m?fo(m):null;$.follow({ledger:c,width:C,note:f})}return{element:$.element,get isOver(){return c.result!==null},follow(C,z){v=z,c.result&&v&&!c.plans&&(w({...c,plans:v}),r());let R=JSON.stringify(C);if(C&&R!==x){let q=!x;x=R,k=C,D(q)}F()},answered(C,{row:z,seen:R}){!C||z!==a||Number.isNaN(fo(C))||(m=C,d=R,u=kn(i,c.bought,R).isKept,N(),F())},destroy:()=>clearTimeout(E)}}var dp=["round","you","greedy","cheapest","all"];function pp(e,t){let n=e.pages.filter(u=>u.game),o=n.map(u=>np(e,u)),r=0,s=!1,i=[0,0,0,0],a=n.map((u,d)=>{let h=u.game,g=o[d].map(y=>lo(y,h)).filter(y=>y.first),x=g.map(y=>Eb(h,y)).filter(y=>y!==null),k=x.reduce((y,$)=>y.map((w,L)=>w+$[L]),[0,0,0,0]);i=i.map((y,$)=>y+k[$]),r+=x.length,s||=g.length>0;let m=x.length?k.map(Ee):dp.slice(1).map(()=>"–"),v=`${d+1}${x.length>1?` ×${x.length}`:""}`,E=m.map(y=>M("td",{},y));return M("tr",{},M("th",{scope:"row",title:u.title},v),...E)});if(!s)return null;let l=dp.map(u=>M("th",{scope:"col"},u)),c=i.map(u=>M("td",{},r?Ee(u):"–")),f=M("button",{type:"button","data-act":"forget"},"begin anew");return f.title="forget all rounds of this game",f.addEventListener("click",()=>{op(o.flat()),t()}),M("section",{class:"scores","aria-label":"scores"},M("b",{},"Scores, in hours: less is better"),M("table",{},M("thead",{},M("tr",{},...l)),M("tbody",{},...a),M("tfoot",{},M("tr",{},M("th",{scope:"row"},`sum of ${r}`),...c))),M("small",{},"Your first try with each galaxy counts. Kept in this browser alone. "),f)}function Eb(e,{first:t,plans:n}){if(!t||!n)return null;let o=n.cheapest?Mn(e,n.cheapest,t):e.budget;return[t.score,Mn(e,n.greedy,t),o,n.all.hours]}var Ab="mosaic-lessons-",Mt=class extends Map{constructor(t){super(),this.name=Ab+t;for(let[n,o]of Tb(this.name))super.set(n,o)}set(t,n){return super.set(t,n),this.write(),this}delete(t){let n=super.delete(t);return n&&this.write(),n}write(){try{sessionStorage.setItem(this.name,JSON.stringify([...this]))}catch{}}};function Tb(e){try{let t=JSON.parse(sessionStorage.getItem(e)??"[]");return Array.isArray(t)?t.filter(n=>Array.isArray(n)&&typeof n[0]=="string"):[]}catch{return[]}}function hp(e,t){let n=e.map(({name:r,title:s,summary:i,minutes:a,n_pages:l})=>{let c=M("button",{type:"button","data-lesson":r},s);c.addEventListener("click",()=>t({act:"open",lesson:r,page:1}));let f=M("small",{},`${a} minutes, ${l} pages`);return M("li",{},c,M("p",{},i),f)}),o=M("button",{type:"button",class:"close","aria-label":"close the list",title:"close the list"},"×");return o.addEventListener("click",()=>t({act:"list",open:!1})),M("section",{"aria-label":"lessons"},M("header",{},M("h2",{},"Lessons"),o),M("ol",{class:"list"},...n))}function mp(e,t){let n=e.among.map(({label:o},r)=>{let s=M("button",{type:"button","data-choice":r+1},o);return s.addEventListener("click",()=>t(r)),s});return M("div",{class:"choice",role:"group","aria-label":`what would tell most of ${e.label}`},...n)}function gp(e,t,{before:n,widths:o}){let r=o.map((u,d)=>d).sort((u,d)=>o[u]-o[d]),s=Math.max(n,...o),i=(u,d,h)=>{let g=M("span",{class:"bar",style:`width: ${100*d/s}%`});return M("li",h?{class:"own"}:{},M("span",{},`${u}: ±${d.toPrecision(2)}`),g)},a=r.indexOf(t)+1,l=a===1?"Your choice tells most.":`Your choice comes ${a}. of ${o.length}.`,c=r.map(u=>i(e.among[u].label,o[u],u===t)),f=`${l} Half the 68% range of ${e.label}, as the model answers for this galaxy:`;return M("div",{class:"outcome"},M("p",{},f),M("ol",{},i("as it is now",n,!1),...c))}var $b=.6;function wp(e,t,n){let o=M("p",{},`Draw the ${e.toLowerCase()} on its plot, from end to end: with finger or mouse, as often as you like, or with the arrow keys.`),r=M("button",{type:"button",class:"take","data-act":"draw"},"That is my guess");return r.addEventListener("click",()=>{let{values:i}=t();i&&n(i)}),{element:M("div",{class:"draw"},o,r),follow(){let{values:i,share:a}=t();r.disabled=!i||a<$b,r.title=r.disabled?"draw along the whole axis first":""}}}var Sb=200,Ob=9,bp=e=>String(Number(e.toFixed(1))||0);function yp(e,t,n){let[o,r]=[e.edges[0],e.edges[e.edges.length-1]],s=(r-o)/Sb,i=t?{...t}:{value:(o+r)/2,width:(r-o)/6},a=M("span",{class:"range"}),l=M("span",{class:"line"}),c=M("div",{class:"track","aria-hidden":"true"},a,l),f=M("div",{class:"ends","aria-hidden":"true"},M("span",{},bp(o)),bp(r)),u=(y,$,w)=>{let L=M("input",{type:"number","aria-label":y,"data-guess":$,step:"any",min:w});return L.addEventListener("change",()=>{Number.isFinite(L.valueAsNumber)&&(i[$]=L.valueAsNumber),x()}),L.addEventListener("keydown",S=>{let D={ArrowUp:1,ArrowDown:-1}[S.key];D&&(S.preventDefault(),i[$]+=D*s,x())}),L},d=u(`your ${e.title}`,"value",o),h=u("half the width of your range","width",s),g=M("button",{type:"button",class:"take","data-act":"guess"},"That is my guess");g.addEventListener("click",()=>n({...i}));let x=()=>{i.value=Math.min(Math.max(i.value,o),r),i.width=Math.min(Math.max(i.width,s/2),r-o);let y=L=>100*(Math.min(Math.max(L,o),r)-o)/(r-o),[$,w]=[i.value-i.width,i.value+i.width].map(y);a.style.left=`${$}%`,a.style.width=`${w-$}%`,l.style.left=`${y(i.value)}%`,d.value=i.value.toFixed(2),h.value=i.width.toFixed(2)},k=y=>{let $=c.getBoundingClientRect();return o+(y.clientX-$.left)/$.width*(r-o)},m=null,v=y=>{m&&(m==="value"?i.value=k(y):i.width=Math.abs(k(y)-i.value),x())};c.addEventListener("pointerdown",y=>{let $=Ob/c.getBoundingClientRect().width*(r-o),w=Math.abs(k(y)-i.value);m=Math.abs(w-i.width)<$&&w>$?"width":"value",c.setPointerCapture(y.pointerId),v(y)}),c.addEventListener("pointermove",v);for(let y of["pointerup","pointercancel"])c.addEventListener(y,()=>{m=null});x();let E=M("div",{class:"typed"},d," ± ",h,e.unit?` ${e.unit}`:""," ",g);return M("div",{class:"guess"},c,f,E)}var Lb=Math.sqrt(Math.PI),uo=1.15;function Rb({value:e,width:t},n){let o=(n-e)/t,r=Math.exp(-o*o/2)/Math.sqrt(2*Math.PI);return t*(o*(1-Qr(o/Math.SQRT2))+2*r-1/Lb)}function xp(e,{truth:t,crps:n},o){let r=Rb(e,t),s=Math.abs(t-e.value)/e.width,i=s<=1?"within your range":s<=2?"outside your range, but not by much":"far outside your range",a=c=>`${c.toPrecision(2)}${o?` ${o}`:""}`,l=[`The truth lies ${i}. Your score (CRPS): ${a(r)}; the model's: ${a(n)}. Less is better.`];return r>n*uo?l.push(`The model was ${(r/n).toPrecision(2)} times better here.`):n>r*uo?l.push(`You were ${(n/r).toPrecision(2)} times better here.`):l.push("You were as good as the model."),s<.3&&r>n&&l.push("Your value was close: a narrower range would have scored better."),s>2&&l.push("A range is honest if it holds the truth two times out of three: yours was too narrow."),l.join(" ")}function vp({own:e,model:t}){let n=r=>`${r.toPrecision(2)} dex, a factor of ${(10**r).toPrecision(2)}`,o=[`On average your line is ${n(e)}, away from the truth; the model's ${n(t)}. Less is better.`];return e>t*uo?o.push(`The model was ${(e/t).toPrecision(2)} times better here.`):t>e*uo?o.push(`You were ${(t/e).toPrecision(2)} times better here.`):o.push("You were as good as the model."),o.join(" ")}var Cb=8,Pb=.8;function kp(e,t,n,o){let r=e.pages[t-1],{n_pages:s}=e,i=M("h3",{tabindex:-1},r.title),a=M("div",{class:"text"},i,Kn(r.html)),l=M("span",{class:"tick",role:"status","aria-live":"polite"}),c=M("div",{class:"task"},M("b",{},"Task"),l,Kn(r.task));r.task&&a.append(c);let f=n.find(N=>N.name===r.guess?.name),u=M("div",{class:"asked"}),d=M("div",{class:"told",role:"status","aria-live":"polite"});f&&u.append(yp(f,null,o.guess));let h=r.guess?.drawn?wp(r.guess.label,o.drawn,o.draw):null;h&&u.append(h.element),r.choice&&u.append(mp(r.choice,o.choose)),(f||h||r.choice)&&a.append(u,d),o.round&&a.append(o.round);let g=M("div",{});if(a.append(g),r.hints.length&&a.append(_b(r.hints)),r.worksheet.length){let N=r.worksheet.map(F=>Mp(F));a.append(M("div",{class:"worksheet"},M("b",{},"On paper"),M("ol",{},...N)))}(r.teacher||r.walk.length||t===1&&e.teacher)&&a.append(B());let x=e.pages.map((N,F)=>{let C=M("button",{type:"button",class:"dot","aria-label":`page ${F+1}: ${N.title}`,title:N.title});return F+1===t&&C.setAttribute("aria-current","page"),C.addEventListener("click",()=>o.go(F+1)),C}),k=it("‹ back","back",()=>o.go(t-1)),m=it("next ›","forward",()=>o.go(t+1)),v=it("again","again",()=>o.send({act:"again"}));v.title="put the explorer back to where this page begins",k.disabled=t===1,m.disabled=t===s;let E=it("lessons","list",()=>o.send({act:"list",open:!0})),y=it("×","close",()=>o.send({act:"close"}));y.title="close the lesson",y.setAttribute("aria-label",y.title);let $=it("‹‹","fold",()=>o.send({act:"fold"}));$.title="fold the lesson away: the plot has the whole stage (L)",$.setAttribute("aria-label",$.title);let w=M("header",{},M("h2",{},e.title),E,y,$),L=M("span",{class:"place"},`${t} of ${s}`),S=M("nav",{"aria-label":"pages of the lesson"},k,M("div",{class:"dots"},...x),m),D=M("article",{"aria-label":`lesson: ${e.title}`},w,a,S,M("footer",{},L,v));function B(){let N=[];return t===1&&e.teacher&&N.push(Kn(e.teacher)),r.teacher&&N.push(Kn(r.teacher)),r.walk.length&&N.push(M("ol",{class:"walk"},...r.walk.map(F=>M("li",{},F)))),M("details",{class:"notes"},M("summary",{},"for teachers"),...N)}function _({guess:N,answer:F,choice:C,outcome:z,hasDrawn:R,scores:q}){if(R){let P=[M("p",{},"Your guess is the dashed line. The model's answer, and how sure it is, is shown beside it now.")];q&&P.push(M("p",{class:"verdict"},vp(q))),d.replaceChildren(...P,...q?[]:[it("show the truth","reveal",()=>o.send({act:"reveal"}))])}if(f&&N){let P=`Your guess: ${N.value.toFixed(2)} ± ${N.width.toFixed(2)}. The model's answer is shown beside now.`,U=[M("p",{},P)];F&&Number.isFinite(F.truth)?U.push(M("p",{class:"verdict"},xp(N,F,f.unit?"dex":""))):U.push(it("show the truth","reveal",()=>o.send({act:"reveal"}))),d.replaceChildren(...U)}if(r.choice&&C!==null){let P=z?[gp(r.choice,C,z)]:[M("p",{},"The model is asked…")];d.replaceChildren(...P)}}return{element:D,begin:()=>i.focus(),setStage(N){N?a.tabIndex=0:a.removeAttribute("tabindex")},turn(N){(N>0?a.scrollHeight-a.clientHeight-a.scrollTop:a.scrollTop)>Cb?a.scrollBy({top:N*Pb*a.clientHeight}):e.pages[t-1+N]&&o.go(t+N)},follow(N){let F=o.scores();g.innerHTML!==(F?.outerHTML??"")&&g.replaceChildren(...F?[F]:[]),c.classList.toggle("is-done",N.isDone),l.textContent=N.isDone?" ✓ done":"",u.hidden=!!N.guess||N.hasDrawn||N.choice!==null,h?.follow(),x.forEach((z,R)=>{z.classList.toggle("is-done",N.doneOn[R])});let C=JSON.stringify([N.guess,N.answer?.truth,N.answer?.crps,N.choice,N.outcome,N.hasDrawn,N.scores]);C!==d.dataset.state&&(d.dataset.state=C,_(N))}}}function Kn(e){let t=M("div",{class:"prose"});return t.innerHTML=e,t}var Mp=e=>M("li",{},Kn(e));function it(e,t,n){let o=M("button",{type:"button","data-act":t},e);return o.addEventListener("click",n),o}function _b(e){let t=M("ol",{role:"status","aria-live":"polite"}),n=it("a hint","hint",()=>{t.append(Mp(e[t.children.length])),n.hidden=t.children.length===e.length,n.textContent="another hint"});return M("div",{class:"hints"},t,n)}function Np(e,t){let n=M("div",{class:"lessons"}),{lessons:o,trouble:r,note:s,lesson:i,page:a,moment:l,scalars:c,panels:f,is_listed:u,colours:d,plans:h,dealt:g}=e,x={lessons:o,trouble:r,note:s,lesson:i,page:a,moment:l,scalars:c,panels:f,is_listed:u,colours:d,plans:h,dealt:g},{is_on_stage:k}=e,m=new Mt("done"),v=new Mt("guesses"),E=new Mt("curves"),y=new Mt("choices"),$=new Mt("outcomes"),w={},L=null,S=null,D=!0,B=l,_=()=>`${x.lesson?.name} ${x.page}`,N=()=>x.lesson?.pages[x.page-1]??null,F=j=>x.scalars[x.panels.findIndex(ae=>ae.name===j)];function C(){let j=ge=>D?(x.scalars[ge]?.high-x.scalars[ge]?.low)/2:Number.NaN,ae=x.panels.map(({name:ge},fe)=>[ge,j(fe)]),xe={hasGuessed:v.has(_())||E.has(_()),hasChosen:y.has(_()),hasPlayed:S?.isOver??!1};return{widths:Object.fromEntries(ae),...xe,firstRow:N()?.row??0}}function z(){let j=N(),ae=j?.guess&&!C().hasGuessed?[j.guess.name]:[],be=j?.guess&&E.get(_());vs(n,{shown:j?.show??[],covered:ae,fixed:!!(S&&!S.isOver),...j?.guess&&be?{drawn:{[j.guess.name]:be}}:{}})}function R(){let j=N();if(!j||!L)return;S?.follow(x.moment.page===x.page?x.moment:null,x.plans),j.done&&x.moment.page===x.page&&!Zd(j.done,x.moment,C()).length&&m.set(_(),!0);let ae=v.get(_()),be=!!ae&&x.moment.truth==="shown",xe=j.guess&&E.has(_())?w[j.guess.name]:null;L.follow({hasDrawn:E.has(_()),scores:x.moment.truth==="shown"?xe?.scores??null:null,isDone:m.has(_()),guess:ae??null,choice:y.get(_())??null,outcome:$.get(_())??null,answer:j.guess&&be?F(j.guess.name):null,doneOn:(x.lesson?.pages??[]).map((ge,fe)=>m.has(`${x.lesson?.name} ${fe+1}`))})}let q=j=>t.send({act:"open",lesson:x.lesson?.name,page:j});function P({row:j,seen:ae}){D=!0,B={row:j,seen:ae},U(),R()}function U(){let{game:j}=N()??{};j&&S?.answered(F(j.of),B)}function W(){z(),R()}let Y=()=>vs(n,{shown:N()?.show??[],covered:[]});function K(){D=!1,Y(),ie()}function le(){for(let j of[v,E,y,$])j.delete(_());Y(),ie()}function ie(){let j=n.contains(document.activeElement)||n.matches(":focus-within");L=null,S?.destroy(),S=null;let ae=x.trouble?[M("p",{class:"trouble",role:"alert"},x.trouble)]:[],be=x.note?[M("p",{class:"note"},x.note)]:[],{lesson:xe}=x,ge=N();n.hidden=!x.is_listed&&!ge&&!x.trouble,x.is_listed||!xe||!ge?n.replaceChildren(...ae,...be,...x.is_listed?[hp(x.lessons,fe=>t.send(fe))]:[]):(S=ge.game?up(xe,x.page,x.dealt,fe=>t.send(fe),W):null,L=kp(xe,x.page,x.panels,{go:q,round:S?.element??null,scores:()=>pp(xe,ie),send(fe){fe.act==="again"&&le(),t.send(fe)},drawn:()=>w[ge.guess?.name??""]??{values:null,share:0},draw(fe){E.set(_(),fe);let Jt=Vd(fe,ge.guess?.points??fe.length);t.send({act:"guess",lesson:xe.name,page:x.page,curve:Jt}),z(),R()},guess(fe){v.set(_(),fe),t.send({act:"guess",lesson:xe.name,page:x.page,guess:fe}),z(),R()},choose(fe){y.set(_(),fe),t.send({act:"outcome",lesson:xe.name,page:x.page,choice:fe}),R()}}),n.replaceChildren(...ae,...be,L.element),L.setStage(k),j&&L.begin()),z(),R(),U()}let pe=j=>{n.classList.toggle("dark",j),Se(n,x.colours[j?"dark":"light"])},G=j=>{k=j,n.classList.toggle("on-stage",j),L?.setStage(j)},H=(j,ae)=>be=>{x[j]=be,ae()};pe(e.dark),G(k),ie();let se=requestAnimationFrame(z),Q=Ye(n,j=>{x.scalars=j.densities.scalars[0],P({row:j.densities.row,seen:j.seen})}),J=Wf(n,j=>{w[j.name]=j,R()});return{element:n,changes:{lesson:H("lesson",K),page:H("page",K),lessons:H("lessons",ie),trouble:H("trouble",ie),note:H("note",ie),is_listed:H("is_listed",ie),moment:H("moment",R),scalars:H("scalars",()=>P(x.moment)),outcome(j){j&&$.set(_(),j),R()},plans:H("plans",R),dealt:H("dealt",ie),is_on_stage:G,dark:pe},receive({turn:j}){L?.turn(j)},destroy(){S?.destroy(),cancelAnimationFrame(se),Q(),J()}}}var Ep=5,Ib=/%(2C|3A|3B|5B|5D)/g;function Ri({about:e},{rows:t},n,o){let r=l=>({row:String(t[l.row]),mask:qe(e.table,l.mask),noise:l.noise,focus:l.scalar,edit:l.edits.map(([c,f])=>`${c}:${f}`).join(),pins:l.pins.map(c=>qe(e.table,c)).join(";"),reference:String(l.reference),frame:l.frame,truth:l.truth,time:l.time,sfr:l.sfr}),[s,i]=[Object.entries(r(n)),Object.values(r(o))];return new URLSearchParams(s.filter(([,l],c)=>l!==i[c])).toString().replace(Ib,decodeURIComponent)}function Ci(e,t,n,o){let{table:r,scalars:s}=e.about,i=e.vectors.panels.flatMap(h=>h.choices??[]),a=(h,g,x)=>{if(g.includes(x))return x;throw new Te(`there is no ${h} '${x}'; there are ${g.join(", ")}.`)},l=h=>g=>{let x=i.find(k=>k.field===h);return{[h]:a(h,Object.keys(x?.options??{}),g)}},c={row:h=>({row:Db(h,t.rows)}),mask:h=>({mask:$e(r,h)}),noise:h=>({noise:a("noise",Object.keys(t.measured),h)}),focus:h=>({scalar:a("scalar",s,h)}),edit:h=>({edits:h.split(",").map(g=>Bb(e,g))}),pins:h=>({pins:h.split(";").map(g=>$e(r,g))}),reference:h=>({reference:Number(a("reference",["0","1","2","3","4"],h))}),truth:h=>({truth:a("truth",["shown","off"],h)}),frame:l("frame"),time:l("time"),sfr:l("sfr")},f=new URLSearchParams(n),u=[],d=o;for(let[h,g]of Object.entries(c)){let x=f.get(h);if(x!==null)try{d={...d,...g(x)}}catch(k){if(!(k instanceof Te))throw k;u.push(k.message)}}return d.reference>d.pins.length&&(d={...d,reference:0}),{snapshot:d,trouble:u.join(" ")}}function Db(e,t){let n=t.indexOf(Number(e));if(e&&n>=0)return n;let o=t.length>Ep?`, ... (${t.length})`:"";throw new Te(`galaxy ${e} is not on this page, which has ${t.slice(0,Ep).join(", ")}${o}.`)}function Bb({editable:e},t){let[n,o]=t.split(":"),r=e.find(i=>i.name===n),s=Number(o);if(r&&o&&s>=r.allowed[0]&&s<=r.allowed[1])return[n,s];throw new Te(`cannot read the edit '${t}'; write name:number, like g:24.3.`)}var Fb=["presets","noise","seen","edits","pins"];function Ap(e,t,n,o,r){let{drawing:s,lessons:i}=e,{state:a,galaxy:l}=n,{table:c}=s.about,f=i.length===1,u=i[0],d=0,h=!1,g=null,x=()=>{let{mask:C,edits:z,pins:R,scalar:q,...P}=a.now,U={edits:Object.fromEntries(z),pins:R.length,scalar:q};return{...P,page:d,row:t.rows[P.row],seen:mr(C),...U}},k=()=>{},m=()=>{},v=C=>i.find(z=>z.name===C),E=(C,z=u)=>{let{state:R,guess:q,game:P}=z.pages[C-1],{snapshot:U}=Ci(s,t,R,o);return q||P?{...U,truth:_t[1]}:U},y=Me(Np,{lessons:i,trouble:"",note:"",lesson:null,page:1,moment:x(),outcome:null,plans:null,dealt:null,is_listed:!1,is_on_stage:!1,scalars:l.scalars(),panels:s.densities.panels,colours:e.colours,dark:!1},[Gd,Hd],$);function $(C){k(C,t.rows[a.now.row]===u.pages[d-1]?.row),C.act==="open"?S(C.page,v(C.lesson)):C.act==="again"?S(d):C.act==="list"?w(C.open):C.act==="reveal"?a.go({truth:_t[0]}):C.act==="outcome"?N():C.act==="close"?L():C.act==="keep"&&C.page===d&&B(C.see)}function w(C){h=C,y.set({is_listed:C})}function L(){d=0,y.set({lesson:null}),_([]),m()}function S(C,z=u,R=E(C,z)){u=z,d=C,h=!1,y.set({lesson:u,page:d,is_listed:!1,plans:u.pages[d-1].plans??null}),_(u.pages[d-1].show),a.go(R),m()}function D(C){d&&L(),a.go(C)}function B(C){let{row:z,noise:R,mask:q}=E(d),P=C.map(U=>$e(c,U));a.go({row:z,noise:R,edits:[],truth:_t[1],mask:q.map((U,W)=>U|Number(P.some(Y=>Y[W])))})}function _(C){n.rail.show(C.length?C:Fb),r(C)}async function N(){let{choice:C}=u.pages[d-1]??{};if(!C||!g)return;let z=d,R=await F(C,g);z===d&&y.set({outcome:R})}async function F(C,z){let{row:R,noise:q,edits:P,mask:U}=a.now,W=gt(t,c.size,R,q,P,s.editable),Y=c.rows.flatMap(H=>H.names.map((se,Q)=>({name:se,at:H.start+Q}))).find(H=>H.name===C.of),K=C.among.map(({mask:H})=>$e(c,H).map((se,Q)=>se|U[Q])),le=[];for(let H of[U,...K])le.push(...await z([{inputs:W,mask:H}],s.about));let ie=(Y?.at??0)*Vt,[pe,...G]=le.map(({quantiles:H})=>(H[ie+bt]-H[ie+wt])/2);return{before:pe,widths:G}}return a.follow(C=>{C||y.set({moment:x()})}),l.followScalars(C=>y.set({scalars:C})),n.followTheme(C=>y.set({dark:C})),{element:y.element,read(C){let z=new URLSearchParams(C),R=f?u:v(z.get("lesson")??""),q=Number(z.get("page")??1),P=R?.pages[q-1]?q:1,{snapshot:U,trouble:W}=Ci(s,t,C,R?E(P,R):o);return R?S(P,R,U):D(U),W},follow(C,z,R){let q=v(C);q?.pages[z-1]?q===u&&z===d?a.go(R):S(z,q,R):D(R)},followHands(C){k=C},get place(){return{name:d?u.name:"",page:Math.max(d,1)}},opens(C,z){let R=v(C);return R?.pages[z-1]?E(z,R):null},followPlace(C){m=C},list:()=>w(!h),query(){return d?[...f?[]:[`lesson=${u.name}`],`page=${d}`,Ri(s,t,a.now,E(d))].filter(Boolean).join("&"):Ri(s,t,a.now,o)},begin(C){g=C},destroy:()=>y.view.destroy?.()}}function Tp({n:e,rows:t,noises:n},o,r){let s=0,i=c=>(s+=4*c,new Float32Array(r.buffer,s-4*c,c)),a=i(e*o),l={};for(let{name:c,columns:f}of n){let u={values:a.slice(),error:new Float32Array(e*o),limit:new Uint8Array(e*o)},[d,h,g]=[i(e*f.length),i(e*f.length),i(e*f.length)];for(let x=0;x<e;x++)f.forEach((k,m)=>{u.values[x*o+k]=d[x*f.length+m],u.error[x*o+k]=h[x*f.length+m],u.limit[x*o+k]=g[x*f.length+m]});l[c]=u}return{n:e,rows:t,truth:a,measured:l}}function $p(e,t){return{async ofMany(n){let o=[];for(let r of n)await new Promise(s=>setTimeout(s)),o.push(...await e([r],t));return yu(o,t)}}}var Sp=`:root {
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
.rail > label {
  display: block;
  margin: 12px 0 3px;
  font-weight: 600;
  font-size: 13px;
}
.modality {
  margin-bottom: 8px;
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
`;var Op=`:host {
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
`;var Pi=["mask","row","noise","edits","pins","truth","scalar"],Lp=["lesson","page"],jb=["sed","photometry","sfh"],Wb={"data-lm-suppress-shortcuts":"true"},Hb="input, select, textarea",_i=new Map;async function Gb({model:e,el:t}){let n=M("div",{class:"mosaic-explorer mosaic-widget",tabindex:-1,...Wb}),o=t.attachShadow?.call(n,{mode:"open"})??n,r=M("div",{class:"around"},M("p",{class:"loading"},"The model is being made ready…"));o.append(M("style",{},Sp),M("style",{},Op),r),t.append(n);let s=JSON.parse(new TextDecoder().decode(await gr(Ii(e.get("_contents"))))),{drawing:i,colours:a}=s,{table:l}=i.about,c=Tp(s.galaxies,l.size,await gr(Ii(e.get("_galaxies")))),f=s.actions.filter(([R])=>R!=="link"),u=jd(s),d=Wd({...s,actions:f},c,{...u,...$()}),{state:h,galaxy:g}=d,[x,k]=[M("div",{class:"beside"}),M("div",{class:"beside"})],m=M("div",{},x,k),v={derived:g.derived,many:m,program:d.reproduce.element},E=R=>{for(let[q,P]of Object.entries(v))P.hidden=R.length>0&&!R.includes(q)},y=s.lessons.length?Ap(s,c,d,u,E):null;y?.element.classList.add("lesson"),y&&(d.commands.lessons=y.list);function $(){return{mask:$e(l,e.get("mask")),row:c.rows.indexOf(e.get("row")),noise:e.get("noise"),edits:Object.entries(e.get("edits")),pins:e.get("pins").map(R=>$e(l,R)),truth:e.get("truth"),scalar:e.get("scalar")}}let w=R=>({mask:h.textOf(R.mask),row:c.rows[R.row],noise:R.noise,truth:R.truth,edits:Object.fromEntries(R.edits),pins:R.pins.map(h.textOf),scalar:R.scalar}),L=()=>{let R=w(h.now);return Pi.filter(q=>JSON.stringify(R[q])!==JSON.stringify(e.get(q))).map(q=>({name:q,value:R[q]}))},S=()=>{try{L().length&&h.go($())}catch(R){if(!(R instanceof Te))throw R;d.say(R.message)}};h.follow(R=>{let q=R?[]:L();for(let{name:P,value:U}of q)e.set(P,U);q.length&&e.save_changes()});for(let R of Pi)e.on(`change:${R}`,S);let D=()=>{let[R,q]=[e.get("lesson"),e.get("page")],P=y?.place;return!P||P.name===R&&P.page===q?null:{name:R,page:q}},B=!1,_=()=>{let R=B?null:D();R&&y?.follow(R.name,R.page,{...y.opens(R.name,R.page)??u,...$()})};if(y?.followPlace(()=>{D()&&(B=!0,e.set("lesson",y.place.name),e.set("page",y.place.page),B=!1,e.save_changes())}),y)for(let R of Lp)e.on(`change:${R}`,_);let N=()=>e.get("theme")==="dark"||e.get("theme")==="auto"&&Vb(t);d.followTheme(R=>{r.classList.toggle("dark",R),Se(r,a[R?"dark":"light"])});let F=()=>d.setTheme(N());e.on("change:theme",F);let C=()=>{let R=e.get("view"),q=R==="galaxy";g.only(jb.includes(R)?R:"");let U={galaxy:[g.warning,g.headline,g.derived,M("div",{class:"grid"},g.vectors,g.densities,m)],density:[g.headline,g.densities],population:[x],latent:[k]}[R]??[g.vectors],W=M("main",{},d.notice,...q?[d.bar.element]:[],...U,d.reproduce.element),Y=q?d.rail.element:M("div",{class:"rail"});y&&Y.prepend(y.element),r.replaceChildren(q||y?M("div",{class:"columns"},Y,W):W),r.dataset.view=R};e.on("change:view",C),C(),F(),_(),y&&s.lessons.length>1&&!y.place.name&&y.list(),n.addEventListener("keydown",R=>{let q=R.composedPath()[0];R.defaultPrevented||R.ctrlKey||R.metaKey||R.altKey||q.matches(Hb)||d.press(R.key)&&(R.preventDefault(),R.stopPropagation())});let z=e.get("_key");if(!_i.has(z)){let R=Promise.all(["_wasm","_graph"].map(q=>gr(Ii(e.get(q)))));_i.set(z,R.then(([q,P])=>fs(q.buffer,P)))}try{let R=await _i.get(z);y?.begin(R),await g.begin(R);let q=d.showMany($p(R,i.about));x.append(q.population),q.map&&k.append(q.map),n.dataset.state="answering"}catch(R){d.fail(R)}return()=>{for(let R of Pi)e.off(`change:${R}`,S);for(let R of Lp)e.off(`change:${R}`,_);y?.destroy(),e.off("change:view",C),e.off("change:theme",F),g.destroy()}}var Ii=e=>e instanceof DataView?new Uint8Array(e.buffer,e.byteOffset,e.byteLength):e;function Vb(e){for(let t=e;t;t=t.parentElement){let n=getComputedStyle(t).backgroundColor.match(/[\d.]+/g)?.map(Number);if(n&&n.length>=3&&(n[3]??1)>.5)return n[0]+n[1]+n[2]<380}return window.matchMedia("(prefers-color-scheme: dark)").matches}var qb={render:Gb};export{qb as default};
