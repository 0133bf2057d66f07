/* MOSAIC Explorer, BSD-3-Clause; where d3 is in it: ISC, Mike Bostock, see docs/licences.md */
var $t=(e=>typeof require<"u"?require:typeof Proxy<"u"?new Proxy(e,{get:(t,n)=>(typeof require<"u"?require:t)[n]}):e)(function(e){if(typeof require<"u")return require.apply(this,arguments);throw Error('Dynamic require of "'+e+'" is not supported')});var Ko=Object.defineProperty,im=Object.getOwnPropertyDescriptor,am=Object.getOwnPropertyNames,lm=Object.prototype.hasOwnProperty,cm=(e=>typeof $t<"u"?$t:typeof Proxy<"u"?new Proxy(e,{get:(t,n)=>(typeof $t<"u"?$t:t)[n]}):e)(function(e){if(typeof $t<"u")return $t.apply(this,arguments);throw Error('Dynamic require of "'+e+'" is not supported')}),le=(e,t,n)=>()=>{if(n)throw n[0];try{return e&&(t=e(e=0)),t}catch(o){throw n=[o],o}},pr=(e,t)=>{for(var n in t)Ko(e,n,{get:t[n],enumerable:!0})},fm=(e,t,n,o)=>{if(t&&typeof t=="object"||typeof t=="function")for(let r of am(t))!lm.call(e,r)&&r!==n&&Ko(e,r,{get:()=>t[r],enumerable:!(o=im(t,r))||o.enumerable});return e},Ho=e=>fm(Ko({},"__esModule",{value:!0}),e),An,ft,fr,_a,Qa,Xa=le(()=>{"use strict";An=new Map,ft=[],fr=(e,t,n)=>{if(t&&typeof t.init=="function"&&typeof t.createInferenceSessionHandler=="function"){let o=An.get(e);if(o===void 0)An.set(e,{backend:t,priority:n});else{if(o.priority>n)return;if(o.priority===n&&o.backend!==t)throw new Error(`cannot register backend "${e}" using priority ${n}`)}if(n>=0){let r=ft.indexOf(e);r!==-1&&ft.splice(r,1);for(let s=0;s<ft.length;s++)if(An.get(ft[s]).priority<=n){ft.splice(s,0,e);return}ft.push(e)}return}throw new TypeError("not a valid backend")},_a=async e=>{let t=An.get(e);if(!t)return"backend not found.";if(t.initialized)return t.backend;if(t.aborted)return t.error;{let n=!!t.initPromise;try{return n||(t.initPromise=t.backend.init(e)),await t.initPromise,t.initialized=!0,t.backend}catch(o){return n||(t.error=`${o}`,t.aborted=!0),t.error}finally{delete t.initPromise}}},Qa=async e=>{let t=e.executionProviders||[],n=t.map(l=>typeof l=="string"?l:l.name),o=n.length===0?ft:n,r,s=[],i=new Set;for(let l of o){let c=await _a(l);typeof c=="string"?s.push({name:l,err:c}):(r||(r=c),r===c&&i.add(l))}if(!r)throw new Error(`no available backend found. ERR: ${s.map(l=>`[${l.name}] ${l.err}`).join(", ")}`);for(let{name:l,err:c}of s)n.includes(l)&&console.warn(`removing requested execution provider "${l}" from session options because it is not available: ${c}`);let a=t.filter(l=>i.has(typeof l=="string"?l:l.name));return[r,new Proxy(e,{get:(l,c)=>c==="executionProviders"?a:Reflect.get(l,c)})]}}),um=le(()=>{"use strict";Xa()}),el,dm=le(()=>{"use strict";el="1.30.0"}),So,ke,tl=le(()=>{"use strict";dm(),So="warning",ke={wasm:{},webgl:{},webgpu:{},versions:{common:el},set logLevel(e){if(e!==void 0){if(typeof e!="string"||["verbose","info","warning","error","fatal"].indexOf(e)===-1)throw new Error(`Unsupported logging level: ${e}`);So=e}},get logLevel(){return So}},Object.defineProperty(ke,"logLevel",{enumerable:!0})}),ge,pm=le(()=>{"use strict";tl(),ge=ke}),nl,rl,hm=le(()=>{"use strict";nl=(e,t)=>{let n=typeof document<"u"?document.createElement("canvas"):new OffscreenCanvas(1,1);n.width=e.dims[3],n.height=e.dims[2];let o=n.getContext("2d");if(o!=null){let r,s;t?.tensorLayout!==void 0&&t.tensorLayout==="NHWC"?(r=e.dims[2],s=e.dims[3]):(r=e.dims[3],s=e.dims[2]);let i=t?.format!==void 0?t.format:"RGB",a=t?.norm,l,c;a===void 0||a.mean===void 0?l=[255,255,255,255]:typeof a.mean=="number"?l=[a.mean,a.mean,a.mean,a.mean]:(l=[a.mean[0],a.mean[1],a.mean[2],0],a.mean[3]!==void 0&&(l[3]=a.mean[3])),a===void 0||a.bias===void 0?c=[0,0,0,0]:typeof a.bias=="number"?c=[a.bias,a.bias,a.bias,a.bias]:(c=[a.bias[0],a.bias[1],a.bias[2],0],a.bias[3]!==void 0&&(c[3]=a.bias[3]));let f=s*r,u=0,d=f,h=f*2,g=-1;i==="RGBA"?(u=0,d=f,h=f*2,g=f*3):i==="RGB"?(u=0,d=f,h=f*2):i==="RBG"&&(u=0,h=f,d=f*2);for(let x=0;x<s;x++)for(let k=0;k<r;k++){let m=(e.data[u++]-c[0])*l[0],v=(e.data[d++]-c[1])*l[1],N=(e.data[h++]-c[2])*l[2],y=g===-1?255:(e.data[g++]-c[3])*l[3];o.fillStyle="rgba("+m+","+v+","+N+","+y+")",o.fillRect(k,x,1,1)}if("toDataURL"in n)return n.toDataURL();throw new Error("toDataURL is not supported")}else throw new Error("Can not access image data")},rl=(e,t)=>{let n=typeof document<"u"?document.createElement("canvas").getContext("2d"):new OffscreenCanvas(1,1).getContext("2d"),o;if(n!=null){let r,s,i;t?.tensorLayout!==void 0&&t.tensorLayout==="NHWC"?(r=e.dims[2],s=e.dims[1],i=e.dims[3]):(r=e.dims[3],s=e.dims[2],i=e.dims[1]);let a=t!==void 0&&t.format!==void 0?t.format:"RGB",l=t?.norm,c,f;l===void 0||l.mean===void 0?c=[255,255,255,255]:typeof l.mean=="number"?c=[l.mean,l.mean,l.mean,l.mean]:(c=[l.mean[0],l.mean[1],l.mean[2],255],l.mean[3]!==void 0&&(c[3]=l.mean[3])),l===void 0||l.bias===void 0?f=[0,0,0,0]:typeof l.bias=="number"?f=[l.bias,l.bias,l.bias,l.bias]:(f=[l.bias[0],l.bias[1],l.bias[2],0],l.bias[3]!==void 0&&(f[3]=l.bias[3]));let u=s*r;if(t!==void 0&&(t.format!==void 0&&i===4&&t.format!=="RGBA"||i===3&&t.format!=="RGB"&&t.format!=="BGR"))throw new Error("Tensor format doesn't match input tensor dims");let d=4,h=0,g=1,x=2,k=3,m=0,v=u,N=u*2,y=-1;a==="RGBA"?(m=0,v=u,N=u*2,y=u*3):a==="RGB"?(m=0,v=u,N=u*2):a==="RBG"&&(m=0,N=u,v=u*2),o=n.createImageData(r,s);for(let T=0;T<s*r;h+=d,g+=d,x+=d,k+=d,T++)o.data[h]=(e.data[m++]-f[0])*c[0],o.data[g]=(e.data[v++]-f[1])*c[1],o.data[x]=(e.data[N++]-f[2])*c[2],o.data[k]=y===-1?255:(e.data[y++]-f[3])*c[3]}else throw new Error("Can not access image data");return o}}),or,ol,sl,il,al,ll,mm=le(()=>{"use strict";Zo(),or=(e,t)=>{if(e===void 0)throw new Error("Image buffer must be defined");if(t.height===void 0||t.width===void 0)throw new Error("Image height and width must be defined");if(t.tensorLayout==="NHWC")throw new Error("NHWC Tensor layout is not supported yet");let{height:n,width:o}=t,r=t.norm??{mean:255,bias:0},s,i;typeof r.mean=="number"?s=[r.mean,r.mean,r.mean,r.mean]:s=[r.mean[0],r.mean[1],r.mean[2],r.mean[3]??255],typeof r.bias=="number"?i=[r.bias,r.bias,r.bias,r.bias]:i=[r.bias[0],r.bias[1],r.bias[2],r.bias[3]??0];let a=t.format!==void 0?t.format:"RGBA",l=t.tensorFormat!==void 0&&t.tensorFormat!==void 0?t.tensorFormat:"RGB",c=n*o,f=l==="RGBA"?new Float32Array(c*4):new Float32Array(c*3),u=4,d=0,h=1,g=2,x=3,k=0,m=c,v=c*2,N=-1;a==="RGB"&&(u=3,d=0,h=1,g=2,x=-1),l==="RGBA"?N=c*3:l==="RBG"?(k=0,v=c,m=c*2):l==="BGR"&&(v=0,m=c,k=c*2);for(let y=0;y<c;y++,d+=u,g+=u,h+=u,x+=u)f[k++]=(e[d]+i[0])/s[0],f[m++]=(e[h]+i[1])/s[1],f[v++]=(e[g]+i[2])/s[2],N!==-1&&x!==-1&&(f[N++]=(e[x]+i[3])/s[3]);return l==="RGBA"?new _e("float32",f,[1,4,n,o]):new _e("float32",f,[1,3,n,o])},ol=async(e,t)=>{let n=typeof HTMLImageElement<"u"&&e instanceof HTMLImageElement,o=typeof ImageData<"u"&&e instanceof ImageData,r=typeof ImageBitmap<"u"&&e instanceof ImageBitmap,s=typeof e=="string",i,a=t??{},l=()=>{if(typeof document<"u")return document.createElement("canvas");if(typeof OffscreenCanvas<"u")return new OffscreenCanvas(1,1);throw new Error("Canvas is not supported")},c=f=>typeof HTMLCanvasElement<"u"&&f instanceof HTMLCanvasElement||f instanceof OffscreenCanvas?f.getContext("2d"):null;if(n){let f=l();f.width=e.width,f.height=e.height;let u=c(f);if(u!=null){let d=e.height,h=e.width;if(t!==void 0&&t.resizedHeight!==void 0&&t.resizedWidth!==void 0&&(d=t.resizedHeight,h=t.resizedWidth),t!==void 0){if(a=t,t.tensorFormat!==void 0)throw new Error("Image input config format must be RGBA for HTMLImageElement");a.tensorFormat="RGBA",a.height=d,a.width=h}else a.tensorFormat="RGBA",a.height=d,a.width=h;u.drawImage(e,0,0),i=u.getImageData(0,0,h,d).data}else throw new Error("Can not access image data")}else if(o){let f,u;if(t!==void 0&&t.resizedWidth!==void 0&&t.resizedHeight!==void 0?(f=t.resizedHeight,u=t.resizedWidth):(f=e.height,u=e.width),t!==void 0&&(a=t),a.format="RGBA",a.height=f,a.width=u,t!==void 0){let d=l();d.width=u,d.height=f;let h=c(d);if(h!=null)h.putImageData(e,0,0),i=h.getImageData(0,0,u,f).data;else throw new Error("Can not access image data")}else i=e.data}else if(r){if(t===void 0)throw new Error("Please provide image config with format for Imagebitmap");let f=l();f.width=e.width,f.height=e.height;let u=c(f);if(u!=null){let d=e.height,h=e.width;return u.drawImage(e,0,0,h,d),i=u.getImageData(0,0,h,d).data,a.height=d,a.width=h,or(i,a)}else throw new Error("Can not access image data")}else{if(s)return new Promise((f,u)=>{let d=l(),h=c(d);if(!e||!h)return u();let g=new Image;g.crossOrigin="Anonymous",g.src=e,g.onload=()=>{d.width=g.width,d.height=g.height,h.drawImage(g,0,0,d.width,d.height);let x=h.getImageData(0,0,d.width,d.height);a.height=d.height,a.width=d.width,f(or(x.data,a))}});throw new Error("Input data provided is not supported - aborted tensor creation")}if(i!==void 0)return or(i,a);throw new Error("Input data provided is not supported - aborted tensor creation")},sl=(e,t)=>{let{width:n,height:o,download:r,dispose:s}=t,i=[1,o,n,4];return new _e({location:"texture",type:"float32",texture:e,dims:i,download:r,dispose:s})},il=(e,t)=>{let{dataType:n,dims:o,download:r,dispose:s}=t;return new _e({location:"gpu-buffer",type:n??"float32",gpuBuffer:e,dims:o,download:r,dispose:s})},al=(e,t)=>{let{dataType:n,dims:o,download:r,dispose:s}=t;return new _e({location:"ml-tensor",type:n??"float32",mlTensor:e,dims:o,download:r,dispose:s})},ll=(e,t,n)=>new _e({location:"cpu-pinned",type:e,data:t,dims:n??[t.length]})}),Rt,On,Oo,cl,gm=le(()=>{"use strict";Rt=new Map([["float32",Float32Array],["uint8",Uint8Array],["int8",Int8Array],["uint16",Uint16Array],["int16",Int16Array],["int32",Int32Array],["bool",Uint8Array],["float64",Float64Array],["uint32",Uint32Array],["int4",Uint8Array],["uint4",Uint8Array]]),On=new Map([[Float32Array,"float32"],[Uint8Array,"uint8"],[Int8Array,"int8"],[Uint16Array,"uint16"],[Int16Array,"int16"],[Int32Array,"int32"],[Float64Array,"float64"],[Uint32Array,"uint32"]]),Oo=!1,cl=()=>{if(!Oo){Oo=!0;let e=typeof BigInt64Array<"u"&&BigInt64Array.from,t=typeof BigUint64Array<"u"&&BigUint64Array.from,n=globalThis.Float16Array,o=typeof n<"u"&&n.from;e&&(Rt.set("int64",BigInt64Array),On.set(BigInt64Array,"int64")),t&&(Rt.set("uint64",BigUint64Array),On.set(BigUint64Array,"uint64")),o?(Rt.set("float16",n),On.set(n,"float16")):Rt.set("float16",Uint16Array)}}}),fl,ul,wm=le(()=>{"use strict";Zo(),fl=e=>{let t=1;for(let n=0;n<e.length;n++){let o=e[n];if(typeof o!="number"||!Number.isSafeInteger(o))throw new TypeError(`dims[${n}] must be an integer, got: ${o}`);if(o<0)throw new RangeError(`dims[${n}] must be a non-negative integer, got: ${o}`);t*=o}return t},ul=(e,t)=>{switch(e.location){case"cpu":return new _e(e.type,e.data,t);case"cpu-pinned":return new _e({location:"cpu-pinned",data:e.data,type:e.type,dims:t});case"texture":return new _e({location:"texture",texture:e.texture,type:e.type,dims:t});case"gpu-buffer":return new _e({location:"gpu-buffer",gpuBuffer:e.gpuBuffer,type:e.type,dims:t});case"ml-tensor":return new _e({location:"ml-tensor",mlTensor:e.mlTensor,type:e.type,dims:t});default:throw new Error(`tensorReshape: tensor location ${e.location} is not supported`)}}}),_e,Zo=le(()=>{"use strict";hm(),mm(),gm(),wm(),_e=class{constructor(e,t,n){cl();let o,r;if(typeof e=="object"&&"location"in e)switch(this.dataLocation=e.location,o=e.type,r=e.dims,e.location){case"cpu-pinned":{let i=Rt.get(o);if(!i)throw new TypeError(`unsupported type "${o}" to create tensor from pinned buffer`);if(!(e.data instanceof i))throw new TypeError(`buffer should be of type ${i.name}`);this.cpuData=e.data;break}case"texture":{if(o!=="float32")throw new TypeError(`unsupported type "${o}" to create tensor from texture`);this.gpuTextureData=e.texture,this.downloader=e.download,this.disposer=e.dispose;break}case"gpu-buffer":{if(o!=="float32"&&o!=="float16"&&o!=="int32"&&o!=="int64"&&o!=="uint32"&&o!=="uint8"&&o!=="bool"&&o!=="uint4"&&o!=="int4")throw new TypeError(`unsupported type "${o}" to create tensor from gpu buffer`);this.gpuBufferData=e.gpuBuffer,this.downloader=e.download,this.disposer=e.dispose;break}case"ml-tensor":{if(o!=="float32"&&o!=="float16"&&o!=="int32"&&o!=="int64"&&o!=="uint32"&&o!=="uint64"&&o!=="int8"&&o!=="uint8"&&o!=="bool"&&o!=="uint4"&&o!=="int4")throw new TypeError(`unsupported type "${o}" to create tensor from MLTensor`);this.mlTensorData=e.mlTensor,this.downloader=e.download,this.disposer=e.dispose;break}default:throw new Error(`Tensor constructor: unsupported location '${this.dataLocation}'`)}else{let i,a;if(typeof e=="string")if(o=e,a=n,e==="string"){if(!Array.isArray(t))throw new TypeError("A string tensor's data must be a string array.");i=t}else{let l=Rt.get(e);if(l===void 0)throw new TypeError(`Unsupported tensor type: ${e}.`);if(Array.isArray(t)){if(e==="float16"&&l===Uint16Array||e==="uint4"||e==="int4")throw new TypeError(`Creating a ${e} tensor from number array is not supported. Please use ${l.name} as data.`);e==="uint64"||e==="int64"?i=l.from(t,BigInt):i=l.from(t)}else if(t instanceof l)i=t;else if(t instanceof Uint8ClampedArray)if(e==="uint8")i=Uint8Array.from(t);else throw new TypeError("A Uint8ClampedArray tensor's data must be type of uint8");else if(e==="float16"&&t instanceof Uint16Array&&l!==Uint16Array)i=new globalThis.Float16Array(t.buffer,t.byteOffset,t.length);else throw new TypeError(`A ${o} tensor's data must be type of ${l}`)}else if(a=t,Array.isArray(e)){if(e.length===0)throw new TypeError("Tensor type cannot be inferred from an empty array.");let l=typeof e[0];if(l==="string")o="string",i=e;else if(l==="boolean")o="bool",i=Uint8Array.from(e);else throw new TypeError(`Invalid element type of data array: ${l}.`)}else if(e instanceof Uint8ClampedArray)o="uint8",i=Uint8Array.from(e);else{let l=On.get(e.constructor);if(l===void 0)throw new TypeError(`Unsupported type for tensor data: ${e.constructor}.`);o=l,i=e}if(a===void 0)a=[i.length];else if(!Array.isArray(a))throw new TypeError("A tensor's dims must be a number array");r=a,this.cpuData=i,this.dataLocation="cpu"}let s=fl(r);if(this.cpuData&&s!==this.cpuData.length&&!((o==="uint4"||o==="int4")&&Math.ceil(s/2)===this.cpuData.length))throw new Error(`Tensor's size(${s}) does not match data length(${this.cpuData.length}).`);this.type=o,this.dims=r,this.size=s}static async fromImage(e,t){return ol(e,t)}static fromTexture(e,t){return sl(e,t)}static fromGpuBuffer(e,t){return il(e,t)}static fromMLTensor(e,t){return al(e,t)}static fromPinnedBuffer(e,t,n){return ll(e,t,n)}toDataURL(e){return nl(this,e)}toImageData(e){return rl(this,e)}get data(){if(this.ensureValid(),!this.cpuData)throw new Error("The data is not on CPU. Use `getData()` to download GPU data to CPU, or use `texture` or `gpuBuffer` property to access the GPU data directly.");return this.cpuData}get location(){return this.dataLocation}get texture(){if(this.ensureValid(),!this.gpuTextureData)throw new Error("The data is not stored as a WebGL texture.");return this.gpuTextureData}get gpuBuffer(){if(this.ensureValid(),!this.gpuBufferData)throw new Error("The data is not stored as a WebGPU buffer.");return this.gpuBufferData}get mlTensor(){if(this.ensureValid(),!this.mlTensorData)throw new Error("The data is not stored as a WebNN MLTensor.");return this.mlTensorData}async getData(e){switch(this.ensureValid(),this.dataLocation){case"cpu":case"cpu-pinned":return this.data;case"texture":case"gpu-buffer":case"ml-tensor":{if(!this.downloader)throw new Error("The current tensor is not created with a specified data downloader.");if(this.isDownloading)throw new Error("The current tensor is being downloaded.");try{this.isDownloading=!0;let t=await this.downloader();return this.downloader=void 0,this.dataLocation="cpu",this.cpuData=t,e&&this.disposer&&(this.disposer(),this.disposer=void 0),t}finally{this.isDownloading=!1}}default:throw new Error(`cannot get data from location: ${this.dataLocation}`)}}dispose(){if(this.isDownloading)throw new Error("The current tensor is being downloaded.");this.disposer&&(this.disposer(),this.disposer=void 0),this.cpuData=void 0,this.gpuTextureData=void 0,this.gpuBufferData=void 0,this.mlTensorData=void 0,this.downloader=void 0,this.isDownloading=void 0,this.dataLocation="none"}ensureValid(){if(this.dataLocation==="none")throw new Error("The tensor is disposed.")}reshape(e){if(this.ensureValid(),this.downloader||this.disposer)throw new Error("Cannot reshape a tensor that owns GPU resource.");return ul(this,e)}}}),Pe,dl=le(()=>{"use strict";Zo(),Pe=_e}),Go,Lo,tn,nn,rn,on,pl=le(()=>{"use strict";tl(),Go=(e,t)=>{(typeof ke.trace>"u"?!ke.wasm.trace:!ke.trace)||console.timeStamp(`${e}::ORT::${t}`)},Lo=(e,t)=>{let n=new Error().stack?.split(/\r\n|\r|\n/g)||[],o=!1;for(let r=0;r<n.length;r++){if(o&&!n[r].includes("TRACE_FUNC")){let s=`FUNC_${e}::${n[r].trim().split(" ")[1]}`;t&&(s+=`::${t}`),Go("CPU",s);return}n[r].includes("TRACE_FUNC")&&(o=!0)}},tn=e=>{(typeof ke.trace>"u"?!ke.wasm.trace:!ke.trace)||Lo("BEGIN",e)},nn=e=>{(typeof ke.trace>"u"?!ke.wasm.trace:!ke.trace)||Lo("END",e)},rn=e=>{(typeof ke.trace>"u"?!ke.wasm.trace:!ke.trace)||console.time(`ORT::${e}`)},on=e=>{(typeof ke.trace>"u"?!ke.wasm.trace:!ke.trace)||console.timeEnd(`ORT::${e}`)}}),hl,bm=le(()=>{"use strict";Xa(),dl(),pl(),hl=class ml{constructor(t){this.handler=t}async run(t,n,o){tn(),rn("InferenceSession.run");let r={},s={};if(typeof t!="object"||t===null||t instanceof Pe||Array.isArray(t))throw new TypeError("'feeds' must be an object that use input names as keys and OnnxValue as corresponding values.");let i=!0;if(typeof n=="object"){if(n===null)throw new TypeError("Unexpected argument[1]: cannot be null.");if(n instanceof Pe)throw new TypeError("'fetches' cannot be a Tensor");if(Array.isArray(n)){if(n.length===0)throw new TypeError("'fetches' cannot be an empty array.");i=!1;for(let c of n){if(typeof c!="string")throw new TypeError("'fetches' must be a string array or an object.");if(this.outputNames.indexOf(c)===-1)throw new RangeError(`'fetches' contains invalid output name: ${c}.`);r[c]=null}if(typeof o=="object"&&o!==null)s=o;else if(typeof o<"u")throw new TypeError("'options' must be an object.")}else{let c=!1,f=Object.getOwnPropertyNames(n);for(let u of this.outputNames)if(f.indexOf(u)!==-1){let d=n[u];(d===null||d instanceof Pe)&&(c=!0,i=!1,r[u]=d)}if(c){if(typeof o=="object"&&o!==null)s=o;else if(typeof o<"u")throw new TypeError("'options' must be an object.")}else s=n}}else if(typeof n<"u")throw new TypeError("Unexpected argument[1]: must be 'fetches' or 'options'.");for(let c of this.inputNames)if(typeof t[c]>"u")throw new Error(`input '${c}' is missing in 'feeds'.`);if(i)for(let c of this.outputNames)r[c]=null;let a=await this.handler.run(t,r,s),l={};for(let c in a)if(Object.hasOwnProperty.call(a,c)){let f=a[c];f instanceof Pe?l[c]=f:l[c]=new Pe(f.type,f.data,f.dims)}return on("InferenceSession.run"),nn(),l}async release(){return this.handler.dispose()}static async create(t,n,o,r){tn(),rn("InferenceSession.create");let s,i={};if(typeof t=="string"){if(s=t,typeof n=="object"&&n!==null)i=n;else if(typeof n<"u")throw new TypeError("'options' must be an object.")}else if(t instanceof Uint8Array){if(s=t,typeof n=="object"&&n!==null)i=n;else if(typeof n<"u")throw new TypeError("'options' must be an object.")}else if(t instanceof ArrayBuffer||typeof SharedArrayBuffer<"u"&&t instanceof SharedArrayBuffer){let f=t,u=0,d=t.byteLength;if(typeof n=="object"&&n!==null)i=n;else if(typeof n=="number"){if(u=n,!Number.isSafeInteger(u))throw new RangeError("'byteOffset' must be an integer.");if(u<0||u>=f.byteLength)throw new RangeError(`'byteOffset' is out of range [0, ${f.byteLength}).`);if(d=t.byteLength-u,typeof o=="number"){if(d=o,!Number.isSafeInteger(d))throw new RangeError("'byteLength' must be an integer.");if(d<=0||u+d>f.byteLength)throw new RangeError(`'byteLength' is out of range (0, ${f.byteLength-u}].`);if(typeof r=="object"&&r!==null)i=r;else if(typeof r<"u")throw new TypeError("'options' must be an object.")}else if(typeof o<"u")throw new TypeError("'byteLength' must be a number.")}else if(typeof n<"u")throw new TypeError("'options' must be an object.");s=new Uint8Array(f,u,d)}else throw new TypeError("Unexpected argument[0]: must be 'path' or 'buffer'.");let[a,l]=await Qa(i),c=await a.createInferenceSessionHandler(s,l);return on("InferenceSession.create"),nn(),new ml(c)}startProfiling(){this.handler.startProfiling()}endProfiling(){this.handler.endProfiling()}get inputNames(){return this.handler.inputNames}get outputNames(){return this.handler.outputNames}get inputMetadata(){return this.handler.inputMetadata}get outputMetadata(){return this.handler.outputMetadata}}}),hr,ym=le(()=>{"use strict";bm(),hr=hl}),xm=le(()=>{"use strict"}),vm=le(()=>{"use strict"}),km=le(()=>{"use strict"}),Mm=le(()=>{"use strict"}),Nm={};pr(Nm,{InferenceSession:()=>hr,TRACE:()=>Go,TRACE_EVENT_BEGIN:()=>rn,TRACE_EVENT_END:()=>on,TRACE_FUNC_BEGIN:()=>tn,TRACE_FUNC_END:()=>nn,Tensor:()=>Pe,env:()=>ge,registerBackend:()=>fr});var Ct=le(()=>{"use strict";um(),pm(),ym(),dl(),xm(),vm(),pl(),km(),Mm()}),Jo=le(()=>{"use strict"}),gl={};pr(gl,{default:()=>wl});var Ro,Co,wl,Em=le(()=>{"use strict";Ol(),sn(),Qo(),Ro="ort-wasm-proxy-worker",Co=globalThis.self?.name===Ro,Co&&(self.onmessage=e=>{let{type:t,in:n}=e.data;try{switch(t){case"init-wasm":Xo(n.wasm).then(()=>{os(n).then(()=>{postMessage({type:t})},o=>{postMessage({type:t,err:o})})},o=>{postMessage({type:t,err:o})});break;case"init-ep":{let{epName:o,env:r}=n;ss(r,o).then(()=>{postMessage({type:t})},s=>{postMessage({type:t,err:s})});break}case"copy-from":{let{buffer:o}=n,r=dr(o);postMessage({type:t,out:r});break}case"create":{let{model:o,options:r}=n;is(o,r).then(s=>{postMessage({type:t,out:s})},s=>{postMessage({type:t,err:s})});break}case"release":as(n),postMessage({type:t});break;case"run":{let{sessionId:o,inputIndices:r,inputs:s,outputIndices:i,options:a}=n;ls(o,r,s,i,new Array(i.length).fill(null),a).then(l=>{l.some(c=>c[3]!=="cpu")?postMessage({type:t,err:"Proxy does not support non-cpu tensor location."}):postMessage({type:t,out:l},fs([...s,...l]))},l=>{postMessage({type:t,err:l})});break}case"end-profiling":cs(n),postMessage({type:t});break;default:}}catch(o){postMessage({type:t,err:o})}}),wl=Co?null:e=>new Worker(e??Ce,{type:"module",name:Ro})}),bl={};pr(bl,{default:()=>yl});async function Pa(e={}){var t=e,n=!!globalThis.window,o=!!globalThis.WorkerGlobalScope,r=o&&self.name?.startsWith("em-pthread");t.mountExternalData=(p,b)=>{p.startsWith("./")&&(p=p.substring(2)),(t.Tb||(t.Tb=new Map)).set(p,b)},t.unmountExternalData=()=>{delete t.Tb,delete t.mc,delete t.lc,delete t.nc},globalThis.SharedArrayBuffer??new WebAssembly.Memory({initial:0,maximum:0,shared:!0}).buffer.constructor;var s,i,a=(p,b)=>{throw b},l="file:///page/",c="";if(n||o){try{c=new URL(".",l).href}catch{}o&&(i=p=>{var b=new XMLHttpRequest;return b.open("GET",p,!1),b.responseType="arraybuffer",b.send(null),new Uint8Array(b.response)}),s=async p=>{if(T(p))return new Promise(($,E)=>{var L=new XMLHttpRequest;L.open("GET",p,!0),L.responseType="arraybuffer",L.onload=()=>{L.status==200||L.status==0&&L.response?$(L.response):E(L.status)},L.onerror=E,L.send(null)});var b=await fetch(p,{credentials:"same-origin"});if(b.ok)return b.arrayBuffer();throw Error(b.status+" : "+b.url)}}var f,u,d,h,g,x,k=console.log.bind(console),m=console.error.bind(console),v=k,N=m,y=!1,T=p=>p.startsWith("file://");function w(){lt.buffer!=P.buffer&&U()}if(r){let p=function(b){try{var $=b.data,E=$.Rb;if(E==="load"){let L=[];self.onmessage=D=>L.push(D),x=()=>{postMessage({Rb:"loaded"});for(let D of L)p(D);self.onmessage=p};for(let D of $.ac)t[D]&&!t[D].proxy||(t[D]=(...H)=>{postMessage({Rb:"callHandler",$b:D,args:H})},D=="print"&&(v=t[D]),D=="printErr"&&(N=t[D]));lt=$.fc,U(),u=$.hc,ie(),rr()}else if(E==="run"){(function(L){var D=(w(),F)[L+52>>>2>>>0];L=(w(),F)[L+56>>>2>>>0],Ta(D,D-L),X(D)})($.Qb),No($.Qb,0,0,1,0,0),Mn(),bo($.Qb),O||=!0;try{_p($.dc,$.Vb)}catch(L){if(L!="unwind")throw L}}else $.target!=="setimmediate"&&(E==="checkMailbox"?O&&Xn():E&&(N(`worker: received unknown command ${E}`),N($)))}catch(L){throw Ma(),L}};var S=p,O=!1;self.onunhandledrejection=b=>{throw b.reason||b},self.onmessage=p}var P,B,I,A,F,R,z,_,V,C=!1;function U(){var p=lt.buffer;t.HEAP8=P=new Int8Array(p),I=new Int16Array(p),t.HEAPU8=B=new Uint8Array(p),new Uint16Array(p),t.HEAP32=A=new Int32Array(p),t.HEAPU32=F=new Uint32Array(p),R=new Float32Array(p),z=new Float64Array(p),_=new BigInt64Array(p),new BigUint64Array(p)}function j(){C=!0,r?x():ct.Va()}function Y(p){throw N(p="Aborted("+p+")"),y=!0,p=new WebAssembly.RuntimeError(p+". Build with -sASSERTIONS for more info."),g?.(p),p}function K(){return{a:{T:bh,f:Pp,w:Ip,e:Dp,k:Bp,h:Fp,L:zp,b:Up,G:jp,ua:Hi,j:Wp,M:qi,La:Yi,qa:Ki,sa:Zi,Ma:Ji,Ja:Qi,Ca:Xi,Ia:ea,Z:ta,ra:na,oa:ra,Ka:oa,pa:sa,Ra:Hp,Fa:Gp,ma:qp,va:Yp,ja:Kp,U:Zp,Ea:bo,Oa:Jp,za:Qp,Aa:Xp,Ba:eh,xa:ca,ya:fa,ka:ua,Ta:nh,Qa:sh,W:ih,V:ah,Pa:rh,F:lh,Na:ch,na:fh,u:th,H:uh,S:tr,la:ph,ba:dh,Ua:hh,Ga:ha,Ha:ma,ta:de,I:ga,wa,Y:ba,Da:ya,X:xa,$:tm,N:Zh,aa:em,O:Kh,v:Bh,d:kh,m:xh,n:yh,r:Rh,ca:Vh,E:Gh,o:Eh,P:qh,C:Jh,J:Hh,da:Wh,ea:jh,z:Ch,fa:zh,Q:Uh,ga:Fh,y:Ih,D:Yh,c:vh,q:Nh,i:Mh,_:nm,l:$h,p:Th,s:Ah,t:Sh,x:_h,R:Dh,A:Qh,K:Ph,B:Xh,ha:Lh,ia:Oh,g:gh,a:lt,Sa:ue}}}async function ie(){function p(E,L){return ct=E.exports,ct=(function(){var D=ct,H=re=>()=>re()>>>0,Z=re=>se=>re(se)>>>0;return(D=Object.assign({},D)).ub=H(D.ub),D.wb=Z(D.wb),D.Kb=Z(D.Kb),D.Lb=H(D.Lb),D.Pb=Z(D.Pb),D})(),at.push(ct.xb),E=ct,t._OrtInit=E.Wa,t._OrtGetLastError=E.Xa,t._OrtCreateSessionOptions=E.Ya,t._OrtAppendExecutionProvider=E.Za,t._OrtAddFreeDimensionOverride=E._a,t._OrtAddSessionConfigEntry=E.$a,t._OrtReleaseSessionOptions=E.ab,t._OrtCreateSession=E.bb,t._OrtReleaseSession=E.cb,t._OrtGetInputOutputCount=E.db,t._OrtGetInputOutputMetadata=E.eb,t._OrtFree=E.fb,t._OrtCreateTensor=E.gb,t._OrtGetTensorData=E.hb,t._OrtReleaseTensor=E.ib,t._OrtCreateRunOptions=E.jb,t._OrtAddRunConfigEntry=E.kb,t._OrtReleaseRunOptions=E.lb,t._OrtCreateBinding=E.mb,t._OrtBindInput=E.nb,t._OrtBindOutput=E.ob,t._OrtClearBoundOutputs=E.pb,t._OrtReleaseBinding=E.qb,t._OrtRunWithBinding=E.rb,t._OrtRun=E.sb,t._OrtEndProfiling=E.tb,nr=E.ub,va=t._free=E.vb,ka=t._malloc=E.wb,No=E.zb,Ma=E.Ab,Na=E.Bb,Ea=E.Cb,Eo=E.Db,Aa=E.Eb,$a=E.Fb,ne=E.Gb,En=E.Hb,Ta=E.Ib,X=E.Jb,Ao=E.Kb,te=E.Lb,Sa=E.Mb,$o=E.Nb,Oa=E.Ob,La=E.Pb,Ra=E.yb,u=L,ct}var b,$=K();return t.instantiateWasm?new Promise(E=>{t.instantiateWasm($,(L,D)=>{E(p(L,D))})}):r?p(new WebAssembly.Instance(u,K()),u):(V??=t.locateFile?t.locateFile?t.locateFile("ort-wasm-simd-threaded.wasm",c):c+"ort-wasm-simd-threaded.wasm":new URL("ort-wasm-simd-threaded.wasm","file:///page/").href,b=await(async function(E){var L=V;if(!f&&!T(L))try{var D=fetch(L,{credentials:"same-origin"});return await WebAssembly.instantiateStreaming(D,E)}catch(H){N(`wasm streaming compile failed: ${H}`),N("falling back to ArrayBuffer instantiation")}return(async function(H,Z){try{var re=await(async function(se){if(!f)try{var Ne=await s(se);return new Uint8Array(Ne)}catch{}if(se==V&&f)se=new Uint8Array(f);else{if(!i)throw"both async and sync fetching of the wasm failed";se=i(se)}return se})(H);return await WebAssembly.instantiate(re,Z)}catch(se){N(`failed to asynchronously prepare wasm: ${se}`),Y(se)}})(L,E)})($),p(b.instance,b.module))}class ee{name="ExitStatus";constructor(b){this.message=`Program terminated with exit(${b})`,this.status=b}}var fe=p=>{p.terminate(),p.onmessage=()=>{}},ae=[],Q=0,q=null,G=p=>{me.length==0&&(Fi(),Bi(me[0]));var b=me.pop();if(!b)return 6;ce.push(b),Re[p.Qb]=b,b.Qb=p.Qb;var $={Rb:"run",dc:p.cc,Vb:p.Vb,Qb:p.Qb};return b.postMessage($,p.Zb),0},J=0,W=(p,b,...$)=>{var E,L=16*$.length,D=te(),H=Ao(L),Z=H>>>3;for(E of $)typeof E=="bigint"?((w(),_)[Z++>>>0]=1n,(w(),_)[Z++>>>0]=E):((w(),_)[Z++>>>0]=0n,(w(),z)[Z++>>>0]=E);return p=Na(p,0,L,H,b),X(D),p};function ue(p){if(r)return W(0,1,p);if(d=p,!(0<J)){for(var b of ce)fe(b);for(b of me)fe(b);me=[],ce=[],Re={},y=!0}a(0,new ee(p))}function be(p){if(r)return W(1,0,p);de(p)}var de=p=>{if(d=p,r)throw be(p),"unwind";ue(p)},me=[],ce=[],at=[],Re={},Zn=p=>{var b=p.Qb;delete Re[b],me.push(p),ce.splice(ce.indexOf(p),1),p.Qb=0,Ea(b)};function Mn(){at.forEach(p=>p())}var Bi=p=>new Promise(b=>{p.onmessage=L=>{var D=L.data;if(L=D.Rb,D.Ub&&D.Ub!=nr()){var H=Re[D.Ub];H?H.postMessage(D,D.Zb):N(`Internal error! Worker sent a message "${L}" to target pthread ${D.Ub}, but that thread no longer exists!`)}else L==="checkMailbox"?Xn():L==="spawnThread"?G(D):L==="cleanupThread"?wo(()=>{Zn(Re[D.ec])}):L==="loaded"?(p.loaded=!0,b(p)):D.target==="setimmediate"?p.postMessage(D):L==="uncaughtException"?p.onerror(D.error):L==="callHandler"?t[D.$b](...D.args):L&&N(`worker sent an unknown command ${L}`)},p.onerror=L=>{throw N(`worker sent an error! ${L.filename}:${L.lineno}: ${L.message}`),L};var $,E=[];for($ of[])t.propertyIsEnumerable($)&&E.push($);p.postMessage({Rb:"load",ac:E,fc:lt,hc:u})});function Fi(){var p=new Worker((()=>{let b=URL;return new b("ort.wasm.bundle.min.mjs","file:///page/")})(),{type:"module",workerData:"em-pthread",name:"em-pthread"});me.push(p)}var lt,zi=[],oe=p=>{var b=zi[p];return b||(zi[p]=b=Ra.get(p)),b},_p=(p,b)=>{J=0,p=oe(p)(b),0<J?d=p:Eo(p)},Jn=[],Qn=0;function Pp(p){var b=new ho(p>>>=0);return(w(),P)[b.Sb+12>>>0]==0&&(Ui(b,!0),Qn--),ji(b,!1),Jn.push(b),La(p)}var Jt=0,Ip=()=>{ne(0,0);var p=Jn.pop();Sa(p.Wb),Jt=0};function Ui(p,b){b=b?1:0,(w(),P)[p.Sb+12>>>0]=b}function ji(p,b){b=b?1:0,(w(),P)[p.Sb+13>>>0]=b}class ho{constructor(b){this.Wb=b,this.Sb=b-24}}var mo=p=>{var b=Jt;if(!b)return En(0),0;var $=new ho(b);(w(),F)[$.Sb+16>>>2>>>0]=b;var E=(w(),F)[$.Sb+4>>>2>>>0];if(!E)return En(0),b;for(var L of p){if(L===0||L===E)break;if(Oa(L,E,$.Sb+16))return En(L),b}return En(E),b};function Dp(){return mo([])}function Bp(p){return mo([p>>>0])}function Fp(p,b,$,E){return mo([p>>>0,b>>>0,$>>>0,E>>>0])}var zp=()=>{var p=Jn.pop();p||Y("no exception to throw");var b=p.Wb;throw(w(),P)[p.Sb+13>>>0]==0&&(Jn.push(p),ji(p,!0),Ui(p,!1),Qn++),$o(b),Jt=b};function Up(p,b,$){var E=new ho(p>>>=0);throw b>>>=0,$>>>=0,(w(),F)[E.Sb+16>>>2>>>0]=0,(w(),F)[E.Sb+4>>>2>>>0]=b,(w(),F)[E.Sb+8>>>2>>>0]=$,$o(p),Qn++,Jt=p}var jp=()=>Qn;function Wi(p,b,$,E){return r?W(2,1,p,b,$,E):Hi(p,b,$,E)}function Hi(p,b,$,E){if(p>>>=0,b>>>=0,$>>>=0,E>>>=0,!globalThis.SharedArrayBuffer)return 6;var L=[];return r&&L.length===0?Wi(p,b,$,E):(p={cc:$,Qb:p,Vb:E,Zb:L},r?(p.Rb="spawnThread",postMessage(p,L),0):G(p))}function Wp(p){throw Jt||=p>>>0,Jt}var Gi=globalThis.TextDecoder&&new TextDecoder,Vi=(p,b=0,$,E)=>{var L=b>>>=0;if($=L+$,E)E=$;else{for(;p[L]&&!(L>=$);)++L;E=L}if(16<E-b&&p.buffer&&Gi)return Gi.decode(p.buffer instanceof ArrayBuffer?p.subarray(b,E):p.slice(b,E));for(L="";b<E;)if(128&($=p[b++])){var D=63&p[b++];if((224&$)==192)L+=String.fromCharCode((31&$)<<6|D);else{var H=63&p[b++];65536>($=(240&$)==224?(15&$)<<12|D<<6|H:(7&$)<<18|D<<12|H<<6|63&p[b++])?L+=String.fromCharCode($):($-=65536,L+=String.fromCharCode(55296|$>>10,56320|1023&$))}}else L+=String.fromCharCode($);return L},go=(p,b,$)=>(p>>>=0)?Vi((w(),B),p,b,$):"";function qi(p,b,$){return r?W(3,1,p,b,$):0}function Yi(p,b){if(r)return W(4,1,p,b)}function Ki(p,b){if(r)return W(5,1,p,b)}function Zi(p,b,$){if(r)return W(6,1,p,b,$)}function Ji(p,b,$){return r?W(7,1,p,b,$):0}function Qi(p,b){if(r)return W(8,1,p,b)}function Xi(p,b,$){if(r)return W(9,1,p,b,$)}function ea(p,b,$,E){if(r)return W(10,1,p,b,$,E)}function ta(p,b,$,E){if(r)return W(11,1,p,b,$,E)}function na(p,b,$,E){if(r)return W(12,1,p,b,$,E)}function ra(p){if(r)return W(13,1,p)}function oa(p,b){if(r)return W(14,1,p,b)}function sa(p,b,$){if(r)return W(15,1,p,b,$)}var Hp=()=>Y("");function Gp(p){No(p>>>0,!o,1,!n,131072,!1),Mn()}var wo=p=>{if(!y)try{if(p(),!(0<J))try{r?nr()&&Eo(d):de(d)}catch(b){b instanceof ee||b=="unwind"||a(0,b)}}catch(b){b instanceof ee||b=="unwind"||a(0,b)}},Vp=!Atomics.waitAsync||globalThis.navigator?.userAgent&&91>Number((navigator.userAgent.match(/Chrom(e|ium)\/([0-9]+)\./)||[])[2]);function bo(p){p>>>=0,Vp||(Atomics.waitAsync((w(),A),p>>>2,p).value.then(Xn),p+=128,Atomics.store((w(),A),p>>>2,1))}var Xn=()=>wo(()=>{var p=nr();p&&(bo(p),$a())});function qp(p,b){(p>>>=0)==b>>>0?setTimeout(Xn):r?postMessage({Ub:p,Rb:"checkMailbox"}):(p=Re[p])&&p.postMessage({Rb:"checkMailbox"})}var yo=[];function Yp(p,b,$,E,L){for(b>>>=0,L>>>=0,yo.length=0,$=L>>>3,E=L+E>>>3;$<E;){var D;D=(w(),_)[$++>>>0]?(w(),_)[$++>>>0]:(w(),z)[$++>>>0],yo.push(D)}return(b?Ca[b]:wh[p])(...yo)}var Kp=()=>{J=0};function Zp(p){p>>>=0,r?postMessage({Rb:"cleanupThread",ec:p}):Zn(Re[p])}function Jp(p){}function Qp(p,b){p=-9007199254740992>p||9007199254740992<p?NaN:Number(p),b>>>=0,p=new Date(1e3*p),(w(),A)[b>>>2>>>0]=p.getUTCSeconds(),(w(),A)[b+4>>>2>>>0]=p.getUTCMinutes(),(w(),A)[b+8>>>2>>>0]=p.getUTCHours(),(w(),A)[b+12>>>2>>>0]=p.getUTCDate(),(w(),A)[b+16>>>2>>>0]=p.getUTCMonth(),(w(),A)[b+20>>>2>>>0]=p.getUTCFullYear()-1900,(w(),A)[b+24>>>2>>>0]=p.getUTCDay(),p=(p.getTime()-Date.UTC(p.getUTCFullYear(),0,1,0,0,0,0))/864e5|0,(w(),A)[b+28>>>2>>>0]=p}var ia=p=>p%4==0&&(p%100!=0||p%400==0),aa=[0,31,60,91,121,152,182,213,244,274,305,335],la=[0,31,59,90,120,151,181,212,243,273,304,334];function Xp(p,b){p=-9007199254740992>p||9007199254740992<p?NaN:Number(p),b>>>=0,p=new Date(1e3*p),(w(),A)[b>>>2>>>0]=p.getSeconds(),(w(),A)[b+4>>>2>>>0]=p.getMinutes(),(w(),A)[b+8>>>2>>>0]=p.getHours(),(w(),A)[b+12>>>2>>>0]=p.getDate(),(w(),A)[b+16>>>2>>>0]=p.getMonth(),(w(),A)[b+20>>>2>>>0]=p.getFullYear()-1900,(w(),A)[b+24>>>2>>>0]=p.getDay();var $=(ia(p.getFullYear())?aa:la)[p.getMonth()]+p.getDate()-1|0;(w(),A)[b+28>>>2>>>0]=$,(w(),A)[b+36>>>2>>>0]=-60*p.getTimezoneOffset(),$=new Date(p.getFullYear(),6,1).getTimezoneOffset();var E=new Date(p.getFullYear(),0,1).getTimezoneOffset();p=0|($!=E&&p.getTimezoneOffset()==Math.min(E,$)),(w(),A)[b+32>>>2>>>0]=p}function eh(p){p>>>=0;var b=new Date((w(),A)[p+20>>>2>>>0]+1900,(w(),A)[p+16>>>2>>>0],(w(),A)[p+12>>>2>>>0],(w(),A)[p+8>>>2>>>0],(w(),A)[p+4>>>2>>>0],(w(),A)[p>>>2>>>0],0),$=(w(),A)[p+32>>>2>>>0],E=b.getTimezoneOffset(),L=new Date(b.getFullYear(),6,1).getTimezoneOffset(),D=new Date(b.getFullYear(),0,1).getTimezoneOffset(),H=Math.min(D,L);return 0>$?(w(),A)[p+32>>>2>>>0]=+(L!=D&&H==E):0<$!=(H==E)&&(L=Math.max(D,L),b.setTime(b.getTime()+6e4*((0<$?H:L)-E))),(w(),A)[p+24>>>2>>>0]=b.getDay(),$=(ia(b.getFullYear())?aa:la)[b.getMonth()]+b.getDate()-1|0,(w(),A)[p+28>>>2>>>0]=$,(w(),A)[p>>>2>>>0]=b.getSeconds(),(w(),A)[p+4>>>2>>>0]=b.getMinutes(),(w(),A)[p+8>>>2>>>0]=b.getHours(),(w(),A)[p+12>>>2>>>0]=b.getDate(),(w(),A)[p+16>>>2>>>0]=b.getMonth(),(w(),A)[p+20>>>2>>>0]=b.getYear(),p=b.getTime(),BigInt(isNaN(p)?-1:p/1e3)}function ca(p,b,$,E,L,D,H){return r?W(16,1,p,b,$,E,L,D,H):-52}function fa(p,b,$,E,L,D){if(r)return W(17,1,p,b,$,E,L,D)}var Nn={},th=()=>performance.timeOrigin+performance.now();function ua(p,b){if(r)return W(18,1,p,b);if(Nn[p]&&(clearTimeout(Nn[p].id),delete Nn[p]),!b)return 0;var $=setTimeout(()=>{delete Nn[p],wo(()=>Aa(p,performance.timeOrigin+performance.now()))},b);return Nn[p]={id:$,oc:b},0}var Et=(p,b,$)=>{var E=(w(),B);if(b>>>=0,0<$){var L=b;$=b+$-1;for(var D=0;D<p.length;++D){var H=p.codePointAt(D);if(127>=H){if(b>=$)break;E[b++>>>0]=H}else if(2047>=H){if(b+1>=$)break;E[b++>>>0]=192|H>>6,E[b++>>>0]=128|63&H}else if(65535>=H){if(b+2>=$)break;E[b++>>>0]=224|H>>12,E[b++>>>0]=128|H>>6&63,E[b++>>>0]=128|63&H}else{if(b+3>=$)break;E[b++>>>0]=240|H>>18,E[b++>>>0]=128|H>>12&63,E[b++>>>0]=128|H>>6&63,E[b++>>>0]=128|63&H,D++}}E[b>>>0]=0,p=b-L}else p=0;return p};function nh(p,b,$,E){p>>>=0,b>>>=0,$>>>=0,E>>>=0;var L=new Date().getFullYear(),D=new Date(L,0,1).getTimezoneOffset();L=new Date(L,6,1).getTimezoneOffset();var H=Math.max(D,L);(w(),F)[p>>>2>>>0]=60*H,(w(),A)[b>>>2>>>0]=+(D!=L),p=(b=Z=>{var re=Math.abs(Z);return`UTC${0<=Z?"-":"+"}${String(Math.floor(re/60)).padStart(2,"0")}${String(re%60).padStart(2,"0")}`})(D),b=b(L),L<D?(Et(p,$,17),Et(b,E,17)):(Et(p,E,17),Et(b,$,17))}var rh=()=>Date.now(),oh=1;function sh(p,b,$){if($>>>=0,!(0<=p&&3>=p))return 28;if(p===0)p=Date.now();else{if(!oh)return 52;p=performance.timeOrigin+performance.now()}return p=Math.round(1e6*p),(w(),_)[$>>>3>>>0]=BigInt(p),0}var xo=[];function ih(p,b,$){p>>>=0,b>>>=0,$>>>=0,xo.length=0;for(var E;E=(w(),B)[b++>>>0];){var L=E!=105;$+=(L&=E!=112)&&$%8?4:0,xo.push(E==112?(w(),F)[$>>>2>>>0]:E==106?(w(),_)[$>>>3>>>0]:E==105?(w(),A)[$>>>2>>>0]:(w(),z)[$>>>3>>>0]),$+=L?8:4}return Ca[p](...xo)}var ah=()=>{};function lh(p,b){return N(go(p>>>0,b>>>0))}var ch=()=>{throw J+=1,"unwind"};function fh(){return 4294901760}var uh=()=>navigator.hardwareConcurrency,At={},vo=p=>{for(var b=0,$=0;$<p.length;++$){var E=p.charCodeAt($);127>=E?b++:2047>=E?b+=2:55296<=E&&57343>=E?(b+=4,++$):b+=3}return b},er=p=>{var b;return(b=/\bwasm-function\[\d+\]:(0x[0-9a-f]+)/.exec(p))?+b[1]:(b=/:(\d+):\d+(?:\)|$)/.exec(p))?2147483648|+b[1]:0},da=p=>{for(var b of p)(p=er(b))&&(At[p]=b)};function dh(){var p=Error().stack.toString().split(`
`);return p[0]=="Error"&&p.shift(),da(p),At.Xb=er(p[3]),At.bc=p,At.Xb}function tr(p){if(!(p=At[p>>>0]))return 0;var b;if(b=/^\s+at .*\.wasm\.(.*) \(.*\)$/.exec(p))p=b[1];else if(b=/^\s+at (.*) \(.*\)$/.exec(p))p=b[1];else{if(!(b=/^(.+?)@/.exec(p)))return 0;p=b[1]}va(tr.Yb??0),b=vo(p)+1;var $=ka(b);return $&&Et(p,$,b),tr.Yb=$,tr.Yb}function ph(p){p>>>=0;var b=(w(),B).length;if(p<=b||4294901760<p)return!1;for(var $=1;4>=$;$*=2){var E=b*(1+.2/$);E=Math.min(E,p+100663296);e:{E=(Math.min(4294901760,65536*Math.ceil(Math.max(p,E)/65536))-lt.buffer.byteLength+65535)/65536|0;try{lt.grow(E),U();var L=1;break e}catch{}L=void 0}if(L)return!0}return!1}function hh(p,b,$){if(p>>>=0,b>>>=0,At.Xb==p)var E=At.bc;else(E=Error().stack.toString().split(`
`))[0]=="Error"&&E.shift(),da(E);for(var L=3;E[L]&&er(E[L])!=p;)++L;for(p=0;p<$&&E[p+L];++p)(w(),A)[b+4*p>>>2>>>0]=er(E[p+L]);return p}var ko,Mo={},pa=()=>{if(!ko){var p,b={USER:"web_user",LOGNAME:"web_user",PATH:"/",PWD:"/",HOME:"/home/web_user",LANG:(globalThis.navigator?.language??"C").replace("-","_")+".UTF-8",_:"./this.program"};for(p in Mo)Mo[p]===void 0?delete b[p]:b[p]=Mo[p];var $=[];for(p in b)$.push(`${p}=${b[p]}`);ko=$}return ko};function ha(p,b){if(r)return W(19,1,p,b);p>>>=0,b>>>=0;var $,E=0,L=0;for($ of pa()){var D=b+E;(w(),F)[p+L>>>2>>>0]=D,E+=Et($,D,1/0)+1,L+=4}return 0}function ma(p,b){if(r)return W(20,1,p,b);p>>>=0,b>>>=0;var $=pa();for(var E of((w(),F)[p>>>2>>>0]=$.length,p=0,$))p+=vo(E)+1;return(w(),F)[b>>>2>>>0]=p,0}function ga(p){return r?W(21,1,p):52}function wa(p,b,$,E,L){return r?W(22,1,p,b,$,E,L):52}function ba(p,b,$,E){return r?W(23,1,p,b,$,E):52}function ya(p,b,$,E){return r?W(24,1,p,b,$,E):70}var mh=[null,[],[]];function xa(p,b,$,E){if(r)return W(25,1,p,b,$,E);b>>>=0,$>>>=0,E>>>=0;for(var L=0,D=0;D<$;D++){var H=(w(),F)[b>>>2>>>0],Z=(w(),F)[b+4>>>2>>>0];b+=8;for(var re=0;re<Z;re++){var se=p,Ne=(w(),B)[H+re>>>0],Ue=mh[se];Ne===0||Ne===10?((se===1?v:N)(Vi(Ue)),Ue.length=0):Ue.push(Ne)}L+=Z}return(w(),F)[E>>>2>>>0]=L,0}function gh(p){return p>>>0}r||(function(){for(var p=t.numThreads-1;p--;)Fi();ae.push(async()=>{var b=(async function(){if(!r)return Promise.all(me.map(Bi))})();Q++,await b,--Q==0&&q&&(b=q,q=null,b())})})(),r||(lt=new WebAssembly.Memory({initial:256,maximum:65536,shared:!0}),U()),t.wasmBinary&&(f=t.wasmBinary),t.stackSave=()=>te(),t.stackRestore=p=>X(p),t.stackAlloc=p=>Ao(p),t.setValue=function(p,b,$="i8"){switch($.endsWith("*")&&($="*"),$){case"i1":case"i8":(w(),P)[p>>>0]=b;break;case"i16":(w(),I)[p>>>1>>>0]=b;break;case"i32":(w(),A)[p>>>2>>>0]=b;break;case"i64":(w(),_)[p>>>3>>>0]=BigInt(b);break;case"float":(w(),R)[p>>>2>>>0]=b;break;case"double":(w(),z)[p>>>3>>>0]=b;break;case"*":(w(),F)[p>>>2>>>0]=b;break;default:Y(`invalid type for setValue: ${$}`)}},t.getValue=function(p,b="i8"){switch(b.endsWith("*")&&(b="*"),b){case"i1":case"i8":return(w(),P)[p>>>0];case"i16":return(w(),I)[p>>>1>>>0];case"i32":return(w(),A)[p>>>2>>>0];case"i64":return(w(),_)[p>>>3>>>0];case"float":return(w(),R)[p>>>2>>>0];case"double":return(w(),z)[p>>>3>>>0];case"*":return(w(),F)[p>>>2>>>0];default:Y(`invalid type for getValue: ${b}`)}},t.UTF8ToString=go,t.stringToUTF8=Et,t.lengthBytesUTF8=vo;var nr,va,ka,No,Ma,Na,Ea,Eo,Aa,$a,ne,En,Ta,X,Ao,te,Sa,$o,Oa,La,Ra,ct,wh=[ue,be,Wi,qi,Yi,Ki,Zi,Ji,Qi,Xi,ea,ta,na,ra,oa,sa,ca,fa,ua,ha,ma,ga,wa,ba,ya,xa],Ca={1042604:(p,b,$,E,L)=>{if(t===void 0||!t.Tb)return 1;if((p=go(Number(p>>>0))).startsWith("./")&&(p=p.substring(2)),!(p=t.Tb.get(p)))return 2;if(b=Number(b>>>0),$=Number($>>>0),E=Number(E>>>0),b+$>p.byteLength)return 3;try{let D=p.subarray(b,b+$);switch(L){case 0:(w(),B).set(D,E>>>0);break;case 1:t.ic?t.ic(E,D):t.kc(E,D);break;default:return 4}return 0}catch{return 4}},1043428:()=>typeof wasmOffsetConverter<"u"};function bh(){return typeof wasmOffsetConverter<"u"}function yh(p,b,$,E){var L=te();try{return oe(p)(b,$,E)}catch(D){if(X(L),D!==D+0)throw D;ne(1,0)}}function xh(p,b,$){var E=te();try{return oe(p)(b,$)}catch(L){if(X(E),L!==L+0)throw L;ne(1,0)}}function vh(p){var b=te();try{oe(p)()}catch($){if(X(b),$!==$+0)throw $;ne(1,0)}}function kh(p,b){var $=te();try{return oe(p)(b)}catch(E){if(X($),E!==E+0)throw E;ne(1,0)}}function Mh(p,b,$){var E=te();try{oe(p)(b,$)}catch(L){if(X(E),L!==L+0)throw L;ne(1,0)}}function Nh(p,b){var $=te();try{oe(p)(b)}catch(E){if(X($),E!==E+0)throw E;ne(1,0)}}function Eh(p,b,$,E,L,D,H){var Z=te();try{return oe(p)(b,$,E,L,D,H)}catch(re){if(X(Z),re!==re+0)throw re;ne(1,0)}}function Ah(p,b,$,E,L,D){var H=te();try{oe(p)(b,$,E,L,D)}catch(Z){if(X(H),Z!==Z+0)throw Z;ne(1,0)}}function $h(p,b,$,E){var L=te();try{oe(p)(b,$,E)}catch(D){if(X(L),D!==D+0)throw D;ne(1,0)}}function Th(p,b,$,E,L){var D=te();try{oe(p)(b,$,E,L)}catch(H){if(X(D),H!==H+0)throw H;ne(1,0)}}function Sh(p,b,$,E,L,D,H){var Z=te();try{oe(p)(b,$,E,L,D,H)}catch(re){if(X(Z),re!==re+0)throw re;ne(1,0)}}function Oh(p,b,$,E,L,D,H){var Z=te();try{oe(p)(b,$,E,L,D,H)}catch(re){if(X(Z),re!==re+0)throw re;ne(1,0)}}function Lh(p,b,$,E,L,D,H,Z){var re=te();try{oe(p)(b,$,E,L,D,H,Z)}catch(se){if(X(re),se!==se+0)throw se;ne(1,0)}}function Rh(p,b,$,E,L){var D=te();try{return oe(p)(b,$,E,L)}catch(H){if(X(D),H!==H+0)throw H;ne(1,0)}}function Ch(p,b,$){var E=te();try{return oe(p)(b,$)}catch(L){if(X(E),L!==L+0)throw L;ne(1,0)}}function _h(p,b,$,E,L,D,H,Z){var re=te();try{oe(p)(b,$,E,L,D,H,Z)}catch(se){if(X(re),se!==se+0)throw se;ne(1,0)}}function Ph(p,b,$,E,L,D,H,Z,re,se,Ne,Ue){var tt=te();try{oe(p)(b,$,E,L,D,H,Z,re,se,Ne,Ue)}catch(nt){if(X(tt),nt!==nt+0)throw nt;ne(1,0)}}function Ih(p,b,$){var E=te();try{return oe(p)(b,$)}catch(L){if(X(E),L!==L+0)throw L;return ne(1,0),0n}}function Dh(p,b,$,E,L,D,H,Z,re){var se=te();try{oe(p)(b,$,E,L,D,H,Z,re)}catch(Ne){if(X(se),Ne!==Ne+0)throw Ne;ne(1,0)}}function Bh(p){var b=te();try{return oe(p)()}catch($){if(X(b),$!==$+0)throw $;ne(1,0)}}function Fh(p,b){var $=te();try{return oe(p)(b)}catch(E){if(X($),E!==E+0)throw E;return ne(1,0),0n}}function zh(p,b,$,E){var L=te();try{return oe(p)(b,$,E)}catch(D){if(X(L),D!==D+0)throw D;ne(1,0)}}function Uh(p){var b=te();try{return oe(p)()}catch($){if(X(b),$!==$+0)throw $;return ne(1,0),0n}}function jh(p,b,$,E){var L=te();try{return oe(p)(b,$,E)}catch(D){if(X(L),D!==D+0)throw D;ne(1,0)}}function Wh(p,b,$,E,L){var D=te();try{return oe(p)(b,$,E,L)}catch(H){if(X(D),H!==H+0)throw H;ne(1,0)}}function Hh(p,b,$,E,L,D){var H=te();try{return oe(p)(b,$,E,L,D)}catch(Z){if(X(H),Z!==Z+0)throw Z;ne(1,0)}}function Gh(p,b,$,E,L,D){var H=te();try{return oe(p)(b,$,E,L,D)}catch(Z){if(X(H),Z!==Z+0)throw Z;ne(1,0)}}function Vh(p,b,$,E,L,D){var H=te();try{return oe(p)(b,$,E,L,D)}catch(Z){if(X(H),Z!==Z+0)throw Z;ne(1,0)}}function qh(p,b,$,E,L,D,H,Z){var re=te();try{return oe(p)(b,$,E,L,D,H,Z)}catch(se){if(X(re),se!==se+0)throw se;ne(1,0)}}function Yh(p,b,$,E,L){var D=te();try{return oe(p)(b,$,E,L)}catch(H){if(X(D),H!==H+0)throw H;return ne(1,0),0n}}function Kh(p,b,$,E){var L=te();try{return oe(p)(b,$,E)}catch(D){if(X(L),D!==D+0)throw D;ne(1,0)}}function Zh(p,b,$,E){var L=te();try{return oe(p)(b,$,E)}catch(D){if(X(L),D!==D+0)throw D;ne(1,0)}}function Jh(p,b,$,E,L,D,H,Z,re,se,Ne,Ue){var tt=te();try{return oe(p)(b,$,E,L,D,H,Z,re,se,Ne,Ue)}catch(nt){if(X(tt),nt!==nt+0)throw nt;ne(1,0)}}function Qh(p,b,$,E,L,D,H,Z,re,se,Ne){var Ue=te();try{oe(p)(b,$,E,L,D,H,Z,re,se,Ne)}catch(tt){if(X(Ue),tt!==tt+0)throw tt;ne(1,0)}}function Xh(p,b,$,E,L,D,H,Z,re,se,Ne,Ue,tt,nt,rm,om){var sm=te();try{oe(p)(b,$,E,L,D,H,Z,re,se,Ne,Ue,tt,nt,rm,om)}catch(To){if(X(sm),To!==To+0)throw To;ne(1,0)}}function em(p,b,$){var E=te();try{return oe(p)(b,$)}catch(L){if(X(E),L!==L+0)throw L;ne(1,0)}}function tm(p,b,$){var E=te();try{return oe(p)(b,$)}catch(L){if(X(E),L!==L+0)throw L;ne(1,0)}}function nm(p,b,$,E){var L=te();try{oe(p)(b,$,E)}catch(D){if(X(L),D!==D+0)throw D;ne(1,0)}}function rr(){if(0<Q)q=rr;else if(r)h?.(t),j();else{for(var p=ae;0<p.length;)p.shift()(t);0<Q?q=rr:(t.calledRun=!0,y||(j(),h?.(t)))}}return r||(ct=await ie(),rr()),t.PTR_SIZE=4,C?t:new Promise((p,b)=>{h=p,g=b})}var yl,Ia,Am=le(()=>{"use strict";yl=Pa,Ia=globalThis.self?.name?.startsWith("em-pthread"),Ia&&Pa()}),_o,Vo,Da,Ce,xl,sr,Ba,Fa,Po,za,Io,vl,Do,kl,Qo=le(()=>{"use strict";Jo(),_o=typeof location>"u"?void 0:"file:///page/",Vo=!0,Da=()=>{if(Vo){let e=URL;return new URL(new e("ort.wasm.bundle.min.mjs","file:///page/").href,_o).href}return"file:///page/"},Ce=Da(),xl=()=>{if(Ce&&!Ce.startsWith("blob:"))return Ce.substring(0,Ce.lastIndexOf("/")+1)},sr=(e,t)=>{try{let n=t??Ce;return(n?new URL(e,n):new URL(e)).origin===_o}catch{return!1}},Ba=(e,t)=>{let n=t??Ce;try{return(n?new URL(e,n):new URL(e)).href}catch{return}},Fa=(e,t)=>`${t??"./"}${e}`,Po=async e=>{let t=await(await fetch(e,{credentials:"same-origin"})).blob();return URL.createObjectURL(t)},za=async e=>(await import(e)).default,Io=(Em(),Ho(gl)).default,vl=async()=>{if(!Ce)throw new Error("Failed to load proxy worker: cannot determine the script source URL.");if(sr(Ce))return[void 0,Io()];let e=await Po(Ce);return[e,Io(e)]},Do=(Am(),Ho(bl)).default,kl=async(e,t,n,o)=>{let r=Do&&!(e||t);if(r)if(Ce)r=sr(Ce)||o&&!n;else if(o&&!n)r=!0;else throw new Error("cannot determine the script source URL.");if(r)return[void 0,Do];{let s="ort-wasm-simd-threaded.mjs",i=e??Ba(s,t),a=n&&i&&!sr(i,t),l=a?await Po(i):i??Fa(s,t);return[a?l:void 0,await za(l)]}}}),Bo,ir,$n,Fo,Ua,ja,Wa,Xo,we,sn=le(()=>{"use strict";Qo(),ir=!1,$n=!1,Fo=!1,Ua=()=>{if(typeof SharedArrayBuffer>"u")return!1;try{return typeof MessageChannel<"u"&&new MessageChannel().port1.postMessage(new SharedArrayBuffer(1)),WebAssembly.validate(new Uint8Array([0,97,115,109,1,0,0,0,1,4,1,96,0,0,3,2,1,0,5,4,1,3,1,1,10,11,1,9,0,65,0,254,16,2,0,26,11]))}catch{return!1}},ja=()=>{try{return WebAssembly.validate(new Uint8Array([0,97,115,109,1,0,0,0,1,4,1,96,0,0,3,2,1,0,10,30,1,28,0,65,0,253,15,253,12,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,253,186,1,26,11]))}catch{return!1}},Wa=()=>{try{return WebAssembly.validate(new Uint8Array([0,97,115,109,1,0,0,0,1,5,1,96,0,1,123,3,2,1,0,10,19,1,17,0,65,1,253,15,65,2,253,15,65,3,253,15,253,147,2,11]))}catch{return!1}},Xo=async e=>{if(ir)return Promise.resolve();if($n)throw new Error("multiple calls to 'initializeWebAssembly()' detected.");if(Fo)throw new Error("previous call to 'initializeWebAssembly()' failed.");$n=!0;let t=e.initTimeout,n=e.numThreads;if(e.simd!==!1){if(e.simd==="relaxed"){if(!Wa())throw new Error("Relaxed WebAssembly SIMD is not supported in the current environment.")}else if(!ja())throw new Error("WebAssembly SIMD is not supported in the current environment.")}let o=Ua();n>1&&!o&&(typeof self<"u"&&!self.crossOriginIsolated&&console.warn("env.wasm.numThreads is set to "+n+", but this will not work unless you enable crossOriginIsolated mode. See https://web.dev/cross-origin-isolation-guide/ for more info."),console.warn("WebAssembly multi-threading is not supported in the current environment. Falling back to single-threading."),e.numThreads=n=1);let r=e.wasmPaths,s=typeof r=="string"?r:void 0,i=r?.mjs,a=i?.href??i,l=r?.wasm,c=l?.href??l,f=e.wasmBinary,[u,d]=await kl(a,s,n>1,!!f||!!c),h=!1,g=[];if(t>0&&g.push(new Promise(x=>{setTimeout(()=>{h=!0,x()},t)})),g.push(new Promise((x,k)=>{let m={numThreads:n};if(f)m.wasmBinary=f,m.locateFile=v=>v;else if(c||s)m.locateFile=v=>c??s+v;else if(a&&a.indexOf("blob:")!==0)m.locateFile=v=>new URL(v,a).href;else if(u){let v=xl();v&&(m.locateFile=N=>v+N)}d(m).then(v=>{$n=!1,ir=!0,Bo=v,x(),u&&URL.revokeObjectURL(u)},v=>{$n=!1,Fo=!0,k(v)})})),await Promise.race(g),h)throw new Error(`WebAssembly backend initializing failed due to timeout: ${t}ms`)},we=()=>{if(ir&&Bo)return Bo;throw new Error("WebAssembly is not initialized yet.")}}),je,ur,pe,es=le(()=>{"use strict";sn(),je=(e,t)=>{let n=we(),o=n.lengthBytesUTF8(e)+1,r=n._malloc(o);return n.stringToUTF8(e,r,o),t.push(r),r},ur=(e,t,n,o)=>{if(typeof e=="object"&&e!==null){if(n.has(e))throw new Error("Circular reference in options");n.add(e)}Object.entries(e).forEach(([r,s])=>{let i=t?t+r:r;if(typeof s=="object")ur(s,i+".",n,o);else if(typeof s=="string"||typeof s=="number")o(i,s.toString());else if(typeof s=="boolean")o(i,s?"1":"0");else throw new Error(`Can't handle extra config type: ${typeof s}`)})},pe=e=>{let t=we(),n=t.stackSave();try{let o=t.PTR_SIZE,r=t.stackAlloc(2*o);t._OrtGetLastError(r,r+o);let s=Number(t.getValue(r,o===4?"i32":"i64")),i=t.getValue(r+o,"*"),a=i?t.UTF8ToString(i):"";throw new Error(`${e} ERROR_CODE: ${s}, ERROR_MESSAGE: ${a}`)}finally{t.stackRestore(n)}}}),Ml,$m=le(()=>{"use strict";sn(),es(),Ml=e=>{let t=we(),n=0,o=[],r=e||{};try{if(e?.logSeverityLevel===void 0)r.logSeverityLevel=2;else if(typeof e.logSeverityLevel!="number"||!Number.isInteger(e.logSeverityLevel)||e.logSeverityLevel<0||e.logSeverityLevel>4)throw new Error(`log severity level is not valid: ${e.logSeverityLevel}`);if(e?.logVerbosityLevel===void 0)r.logVerbosityLevel=0;else if(typeof e.logVerbosityLevel!="number"||!Number.isInteger(e.logVerbosityLevel))throw new Error(`log verbosity level is not valid: ${e.logVerbosityLevel}`);e?.terminate===void 0&&(r.terminate=!1);let s=0;return e?.tag!==void 0&&(s=je(e.tag,o)),n=t._OrtCreateRunOptions(r.logSeverityLevel,r.logVerbosityLevel,!!r.terminate,s),n===0&&pe("Can't create run options."),e?.extra!==void 0&&ur(e.extra,"",new WeakSet,(i,a)=>{let l=je(i,o),c=je(a,o);t._OrtAddRunConfigEntry(n,l,c)!==0&&pe(`Can't set a run config entry: ${i} - ${a}.`)}),[n,o]}catch(s){throw n!==0&&t._OrtReleaseRunOptions(n),o.forEach(i=>t._free(i)),s}}}),Ha,Ga,Va,Tt,qa,Nl,Tm=le(()=>{"use strict";sn(),es(),Ha=e=>{switch(e){case"disabled":return 0;case"basic":return 1;case"extended":return 2;case"layout":return 3;case"all":return 99;default:throw new Error(`unsupported graph optimization level: ${e}`)}},Ga=e=>{switch(e){case"sequential":return 0;case"parallel":return 1;default:throw new Error(`unsupported execution mode: ${e}`)}},Va=e=>{e.extra||(e.extra={}),e.extra.session||(e.extra.session={});let t=e.extra.session;t.use_ort_model_bytes_directly||(t.use_ort_model_bytes_directly="1"),e.executionProviders&&e.executionProviders.some(n=>(typeof n=="string"?n:n.name)==="webgpu")&&(e.enableMemPattern=!1)},Tt=(e,t,n,o)=>{let r=je(t,o),s=je(n,o);we()._OrtAddSessionConfigEntry(e,r,s)!==0&&pe(`Can't set a session config entry: ${t} - ${n}.`)},qa=async(e,t,n)=>{let o=t.executionProviders;for(let r of o){let s=typeof r=="string"?r:r.name,i=[];switch(s){case"webnn":if(s="WEBNN",Tt(e,"session.disable_quant_qdq","1",n),Tt(e,"session.disable_qdq_constant_folding","1",n),typeof r!="string"){let u=r?.deviceType;u&&Tt(e,"deviceType",u,n)}break;case"webgpu":if(s="JS",typeof r!="string"){let u=r;if(u?.preferredLayout){if(u.preferredLayout!=="NCHW"&&u.preferredLayout!=="NHWC")throw new Error(`preferredLayout must be either 'NCHW' or 'NHWC': ${u.preferredLayout}`);Tt(e,"preferredLayout",u.preferredLayout,n)}}break;case"wasm":case"cpu":continue;default:throw new Error(`not supported execution provider: ${s}`)}let a=je(s,n),l=i.length,c=0,f=0;if(l>0){c=we()._malloc(l*we().PTR_SIZE),n.push(c),f=we()._malloc(l*we().PTR_SIZE),n.push(f);for(let u=0;u<l;u++)we().setValue(c+u*we().PTR_SIZE,i[u][0],"*"),we().setValue(f+u*we().PTR_SIZE,i[u][1],"*")}await we()._OrtAppendExecutionProvider(e,a,c,f,l)!==0&&pe(`Can't append execution provider: ${s}.`)}},Nl=async e=>{let t=we(),n=0,o=[],r=e||{};Va(r);try{let s=Ha(r.graphOptimizationLevel??"all"),i=Ga(r.executionMode??"sequential"),a=typeof r.logId=="string"?je(r.logId,o):0,l=r.logSeverityLevel??2;if(!Number.isInteger(l)||l<0||l>4)throw new Error(`log severity level is not valid: ${l}`);let c=r.logVerbosityLevel??0;if(!Number.isInteger(c)||c<0||c>4)throw new Error(`log verbosity level is not valid: ${c}`);let f=typeof r.optimizedModelFilePath=="string"?je(r.optimizedModelFilePath,o):0;if(n=t._OrtCreateSessionOptions(s,!!r.enableCpuMemArena,!!r.enableMemPattern,i,!!r.enableProfiling,0,a,l,c,f),n===0&&pe("Can't create session options."),r.executionProviders&&await qa(n,r,o),r.enableGraphCapture!==void 0){if(typeof r.enableGraphCapture!="boolean")throw new Error(`enableGraphCapture must be a boolean value: ${r.enableGraphCapture}`);Tt(n,"enableGraphCapture",r.enableGraphCapture.toString(),o)}if(r.freeDimensionOverrides)for(let[u,d]of Object.entries(r.freeDimensionOverrides)){if(typeof u!="string")throw new Error(`free dimension override name must be a string: ${u}`);if(typeof d!="number"||!Number.isInteger(d)||d<0)throw new Error(`free dimension override value must be a non-negative integer: ${d}`);let h=je(u,o);t._OrtAddFreeDimensionOverride(n,h,d)!==0&&pe(`Can't set a free dimension override: ${u} - ${d}.`)}return r.extra!==void 0&&ur(r.extra,"",new WeakSet,(u,d)=>{Tt(n,u,d,o)}),[n,o]}catch(s){throw n!==0&&t._OrtReleaseSessionOptions(n)!==0&&pe("Can't release session options."),o.forEach(i=>t._free(i)),s}}}),Xt,cr,en,El,Al,ts,ns,$l,Tl=le(()=>{"use strict";Xt=e=>{switch(e){case"int8":return 3;case"uint8":return 2;case"bool":return 9;case"int16":return 5;case"uint16":return 4;case"int32":return 6;case"uint32":return 12;case"float16":return 10;case"float32":return 1;case"float64":return 11;case"string":return 8;case"int64":return 7;case"uint64":return 13;case"int4":return 22;case"uint4":return 21;default:throw new Error(`unsupported data type: ${e}`)}},cr=e=>{switch(e){case 3:return"int8";case 2:return"uint8";case 9:return"bool";case 5:return"int16";case 4:return"uint16";case 6:return"int32";case 12:return"uint32";case 10:return"float16";case 1:return"float32";case 11:return"float64";case 8:return"string";case 7:return"int64";case 13:return"uint64";case 22:return"int4";case 21:return"uint4";default:throw new Error(`unsupported data type: ${e}`)}},en=(e,t)=>{let n=[-1,4,1,1,2,2,4,8,-1,1,2,8,4,8,-1,-1,-1,-1,-1,-1,-1,.5,.5][e],o=typeof t=="number"?t:t.reduce((r,s)=>r*s,1);return n>0?Math.ceil(o*n):void 0},El=e=>{switch(e){case"float16":return typeof Float16Array<"u"?Float16Array:Uint16Array;case"float32":return Float32Array;case"uint8":return Uint8Array;case"int8":return Int8Array;case"uint16":return Uint16Array;case"int16":return Int16Array;case"int32":return Int32Array;case"bool":return Uint8Array;case"float64":return Float64Array;case"uint32":return Uint32Array;case"int64":return BigInt64Array;case"uint64":return BigUint64Array;default:throw new Error(`unsupported type: ${e}`)}},Al=e=>{switch(e){case"verbose":return 0;case"info":return 1;case"warning":return 2;case"error":return 3;case"fatal":return 4;default:throw new Error(`unsupported logging level: ${e}`)}},ts=e=>e==="float32"||e==="float16"||e==="int32"||e==="int64"||e==="uint32"||e==="uint8"||e==="bool"||e==="uint4"||e==="int4",ns=e=>e==="float32"||e==="float16"||e==="int32"||e==="int64"||e==="uint32"||e==="uint64"||e==="int8"||e==="uint8"||e==="bool"||e==="uint4"||e==="int4",$l=e=>{switch(e){case"none":return 0;case"cpu":return 1;case"cpu-pinned":return 2;case"texture":return 3;case"gpu-buffer":return 4;case"ml-tensor":return 5;default:throw new Error(`unsupported data location: ${e}`)}}}),rs,Sl=le(()=>{"use strict";Jo(),rs=async e=>{if(typeof e=="string"){let t=await fetch(e);if(!t.ok)throw new Error(`failed to load external data file: ${e}`);let n=t.headers.get("Content-Length"),o=n?parseInt(n,10):0;if(o<1073741824)return new Uint8Array(await t.arrayBuffer());{if(!t.body)throw new Error(`failed to load external data file: ${e}, no response body.`);let r=t.body.getReader(),s;try{s=new ArrayBuffer(o)}catch(a){if(a instanceof RangeError){let l=Math.ceil(o/65536);s=new WebAssembly.Memory({initial:l,maximum:l}).buffer}else throw a}let i=0;for(;;){let{done:a,value:l}=await r.read();if(a)break;let c=l.byteLength;new Uint8Array(s,i,c).set(l),i+=c}return new Uint8Array(s,0,o)}}else return e instanceof Blob?new Uint8Array(await e.arrayBuffer()):e instanceof Uint8Array?e:new Uint8Array(e)}}),Ya,os,ss,St,Ka,zo,dr,is,as,Uo,ls,cs,fs,Ol=le(()=>{"use strict";Ct(),$m(),Tm(),Tl(),sn(),es(),Sl(),Ya=(e,t)=>{we()._OrtInit(e,t)!==0&&pe("Can't initialize onnxruntime.")},os=async e=>{Ya(e.wasm.numThreads,Al(e.logLevel))},ss=async(e,t)=>{we().asyncInit?.();let n=e.webgpu.adapter;if(t==="webgpu"){if(typeof navigator>"u"||!navigator.gpu)throw new Error("WebGPU is not supported in current environment");if(n){if(typeof n.limits!="object"||typeof n.features!="object"||typeof n.requestDevice!="function")throw new Error("Invalid GPU adapter set in `env.webgpu.adapter`. It must be a GPUAdapter object.")}else{let o=e.webgpu.powerPreference;if(o!==void 0&&o!=="low-power"&&o!=="high-performance")throw new Error(`Invalid powerPreference setting: "${o}"`);let r=e.webgpu.forceFallbackAdapter;if(r!==void 0&&typeof r!="boolean")throw new Error(`Invalid forceFallbackAdapter setting: "${r}"`);if(n=await navigator.gpu.requestAdapter({powerPreference:o,forceFallbackAdapter:r}),!n)throw new Error('Failed to get GPU adapter. You may need to enable flag "--enable-unsafe-webgpu" if you are using Chrome.')}}if(t==="webnn"&&(typeof navigator>"u"||!navigator.ml))throw new Error("WebNN is not supported in current environment")},St=new Map,Ka=e=>{let t=we(),n=t.stackSave();try{let o=t.PTR_SIZE,r=t.stackAlloc(2*o);t._OrtGetInputOutputCount(e,r,r+o)!==0&&pe("Can't get session input/output count.");let s=o===4?"i32":"i64";return[Number(t.getValue(r,s)),Number(t.getValue(r+o,s))]}finally{t.stackRestore(n)}},zo=(e,t)=>{let n=we(),o=n.stackSave(),r=0;try{let s=n.PTR_SIZE,i=n.stackAlloc(2*s);n._OrtGetInputOutputMetadata(e,t,i,i+s)!==0&&pe("Can't get session input/output metadata.");let a=Number(n.getValue(i,"*"));r=Number(n.getValue(i+s,"*"));let l=n.HEAP32[r/4];if(l===0)return[a,0];let c=n.HEAPU32[r/4+1],f=[];for(let u=0;u<c;u++){let d=Number(n.getValue(r+8+u*s,"*"));f.push(d!==0?n.UTF8ToString(d):Number(n.getValue(r+8+(u+c)*s,"*")))}return[a,l,f]}finally{n.stackRestore(o),r!==0&&n._OrtFree(r)}},dr=e=>{let t=we(),n=t._malloc(e.byteLength);if(n===0)throw new Error(`Can't create a session. failed to allocate a buffer of size ${e.byteLength}.`);return t.HEAPU8.set(e,n),[n,e.byteLength]},is=async(e,t)=>{let n,o,r=we();Array.isArray(e)?[n,o]=e:e.buffer===r.HEAPU8.buffer?[n,o]=[e.byteOffset,e.byteLength]:[n,o]=dr(e);let s=0,i=0,a=0,l=[],c=[],f=[];try{if([i,l]=await Nl(t),t?.externalData&&r.mountExternalData){let N=[];for(let y of t.externalData){let T=typeof y=="string"?y:y.path,w=typeof y=="string"?y:y.data;N.push(rs(w).then(S=>{r.mountExternalData(T,S)}))}await Promise.all(N)}for(let N of t?.executionProviders??[])if((typeof N=="string"?N:N.name)==="webnn"){if(r.shouldTransferToMLTensor=!1,typeof N!="string"){let y=N,T=y?.context,w=y?.gpuDevice,S=y?.deviceType,O=y?.powerPreference;T?r.currentContext=T:w?r.currentContext=await r.webnnCreateMLContext(w):r.currentContext=await r.webnnCreateMLContext({deviceType:S,powerPreference:O})}else r.currentContext=await r.webnnCreateMLContext();break}s=await r._OrtCreateSession(n,o,i),r.webgpuOnCreateSession?.(s),s===0&&pe("Can't create a session."),r.jsepOnCreateSession?.(),r.currentContext&&(r.webnnRegisterMLContext(s,r.currentContext),r.currentContext=void 0,r.shouldTransferToMLTensor=!0);let[u,d]=Ka(s),h=!!t?.enableGraphCapture,g=[],x=[],k=[],m=[],v=[];for(let N=0;N<u;N++){let[y,T,w]=zo(s,N);y===0&&pe("Can't get an input name."),c.push(y);let S=r.UTF8ToString(y);g.push(S),k.push(T===0?{name:S,isTensor:!1}:{name:S,isTensor:!0,type:cr(T),shape:w})}for(let N=0;N<d;N++){let[y,T,w]=zo(s,N+u);y===0&&pe("Can't get an output name."),f.push(y);let S=r.UTF8ToString(y);x.push(S),m.push(T===0?{name:S,isTensor:!1}:{name:S,isTensor:!0,type:cr(T),shape:w})}return St.set(s,[s,c,f,null,h,!1]),[s,g,x,k,m]}catch(u){throw c.forEach(d=>r._OrtFree(d)),f.forEach(d=>r._OrtFree(d)),a!==0&&r._OrtReleaseBinding(a)!==0&&pe("Can't release IO binding."),s!==0&&r._OrtReleaseSession(s)!==0&&pe("Can't release session."),u}finally{r._free(n),i!==0&&r._OrtReleaseSessionOptions(i)!==0&&pe("Can't release session options."),l.forEach(u=>r._free(u)),r.unmountExternalData?.()}},as=e=>{let t=we(),n=St.get(e);if(!n)throw new Error(`cannot release session. invalid session id: ${e}`);let[o,r,s,i,a]=n;i&&(a&&t._OrtClearBoundOutputs(i.handle)!==0&&pe("Can't clear bound outputs."),t._OrtReleaseBinding(i.handle)!==0&&pe("Can't release IO binding.")),t.jsepOnReleaseSession?.(e),t.webnnOnReleaseSession?.(e),t.webgpuOnReleaseSession?.(e),r.forEach(l=>t._OrtFree(l)),s.forEach(l=>t._OrtFree(l)),t._OrtReleaseSession(o)!==0&&pe("Can't release session."),St.delete(e)},Uo=async(e,t,n,o,r,s,i=!1)=>{if(!e){t.push(0);return}let a=we(),l=a.PTR_SIZE,c=e[0],f=e[1],u=e[3],d=u,h,g;if(c==="string"&&(u==="gpu-buffer"||u==="ml-tensor"))throw new Error("String tensor is not supported on GPU.");if(i&&u!=="gpu-buffer")throw new Error(`External buffer must be provided for input/output index ${s} when enableGraphCapture is true.`);if(u==="gpu-buffer"){let m=e[2].gpuBuffer;g=en(Xt(c),f);{let v=a.jsepRegisterBuffer;if(!v)throw new Error('Tensor location "gpu-buffer" is not supported without using WebGPU.');h=v(o,s,m,g)}}else if(u==="ml-tensor"){let m=e[2].mlTensor;g=en(Xt(c),f);let v=a.webnnRegisterMLTensor;if(!v)throw new Error('Tensor location "ml-tensor" is not supported without using WebNN.');h=v(o,m,Xt(c),f)}else{let m=e[2];if(Array.isArray(m)){g=l*m.length,h=a._malloc(g),n.push(h);for(let v=0;v<m.length;v++){if(typeof m[v]!="string")throw new TypeError(`tensor data at index ${v} is not a string`);a.setValue(h+v*l,je(m[v],n),"*")}}else{let v=a.webnnIsGraphInput,N=a.webnnIsGraphOutput;if(c!=="string"&&v&&N){let y=a.UTF8ToString(r);if(v(o,y)||N(o,y)){let T=Xt(c);g=en(T,f),d="ml-tensor";let w=a.webnnCreateTemporaryTensor,S=a.webnnUploadTensor;if(!w||!S)throw new Error('Tensor location "ml-tensor" is not supported without using WebNN.');let O=await w(o,T,f);S(O,new Uint8Array(m.buffer,m.byteOffset,m.byteLength)),h=O}else g=m.byteLength,h=a._malloc(g),n.push(h),a.HEAPU8.set(new Uint8Array(m.buffer,m.byteOffset,g),h)}else g=m.byteLength,h=a._malloc(g),n.push(h),a.HEAPU8.set(new Uint8Array(m.buffer,m.byteOffset,g),h)}}let x=a.stackSave(),k=a.stackAlloc(4*f.length);try{f.forEach((v,N)=>a.setValue(k+N*l,v,l===4?"i32":"i64"));let m=a._OrtCreateTensor(Xt(c),h,g,k,f.length,$l(d));m===0&&pe(`Can't create tensor for input/output. session=${o}, index=${s}.`),t.push(m)}finally{a.stackRestore(x)}},ls=async(e,t,n,o,r,s)=>{let i=we(),a=i.PTR_SIZE,l=St.get(e);if(!l)throw new Error(`cannot run inference. invalid session id: ${e}`);let c=l[0],f=l[1],u=l[2],d=l[3],h=l[4],g=l[5],x=t.length,k=o.length,m=0,v=[],N=[],y=[],T=[],w=[],S=i.stackSave(),O=i.stackAlloc(x*a),P=i.stackAlloc(x*a),B=i.stackAlloc(k*a),I=i.stackAlloc(k*a);try{[m,v]=Ml(s),rn("wasm prepareInputOutputTensor");for(let z=0;z<x;z++)await Uo(n[z],N,T,e,f[t[z]],t[z],h);for(let z=0;z<k;z++)await Uo(r[z],y,T,e,u[o[z]],x+o[z],h);on("wasm prepareInputOutputTensor");for(let z=0;z<x;z++)i.setValue(O+z*a,N[z],"*"),i.setValue(P+z*a,f[t[z]],"*");for(let z=0;z<k;z++)i.setValue(B+z*a,y[z],"*"),i.setValue(I+z*a,u[o[z]],"*");i.jsepOnRunStart?.(c),i.webnnOnRunStart?.(c);let A;A=await i._OrtRun(c,P,O,x,I,k,B,m),A!==0&&pe("failed to call OrtRun().");let F=[],R=[];rn("wasm ProcessOutputTensor");for(let z=0;z<k;z++){let _=Number(i.getValue(B+z*a,"*"));if(_===y[z]||w.includes(y[z])){F.push(r[z]),_!==y[z]&&i._OrtReleaseTensor(_)!==0&&pe("Can't release tensor.");continue}let V=i.stackSave(),C=i.stackAlloc(4*a),U=!1,j,Y=0;try{i._OrtGetTensorData(_,C,C+a,C+2*a,C+3*a)!==0&&pe(`Can't access output tensor data on index ${z}.`);let K=a===4?"i32":"i64",ie=Number(i.getValue(C,K));Y=i.getValue(C+a,"*");let ee=i.getValue(C+a*2,"*"),fe=Number(i.getValue(C+a*3,K)),ae=[];for(let G=0;G<fe;G++)ae.push(Number(i.getValue(ee+G*a,K)));i._OrtFree(ee)!==0&&pe("Can't free memory for tensor dims.");let Q=ae.reduce((G,J)=>G*J,1);j=cr(ie);let q=d?.outputPreferredLocations[o[z]];if(j==="string"){if(q==="gpu-buffer"||q==="ml-tensor")throw new Error("String tensor is not supported on GPU.");let G=[];for(let J=0;J<Q;J++){let W=i.getValue(Y+J*a,"*"),ue=i.getValue(Y+(J+1)*a,"*"),be=J===Q-1?void 0:ue-W;G.push(i.UTF8ToString(W,be))}F.push([j,ae,G,"cpu"])}else if(q==="gpu-buffer"&&Q>0){let G=i.jsepGetBuffer;if(!G)throw new Error('preferredLocation "gpu-buffer" is not supported without using WebGPU.');let J=G(Y),W=en(ie,Q);if(W===void 0||!ts(j))throw new Error(`Unsupported data type: ${j}`);U=!0,F.push([j,ae,{gpuBuffer:J,download:i.jsepCreateDownloader(J,W,j),dispose:()=>{i._OrtReleaseTensor(_)!==0&&pe("Can't release tensor.")}},"gpu-buffer"])}else if(q==="ml-tensor"&&Q>0){let G=i.webnnEnsureTensor,J=i.webnnIsGraphInputOutputTypeSupported;if(!G||!J)throw new Error('preferredLocation "ml-tensor" is not supported without using WebNN.');if(en(ie,Q)===void 0||!ns(j))throw new Error(`Unsupported data type: ${j}`);if(!J(e,j,!1))throw new Error(`preferredLocation "ml-tensor" for ${j} output is not supported by current WebNN Context.`);let W=await G(e,Y,ie,ae,!1);U=!0,F.push([j,ae,{mlTensor:W,download:i.webnnCreateMLTensorDownloader(Y,j),dispose:()=>{i.webnnReleaseTensorId(Y),i._OrtReleaseTensor(_)}},"ml-tensor"])}else if(q==="ml-tensor-cpu-output"&&Q>0){let G=i.webnnCreateMLTensorDownloader(Y,j)(),J=F.length;U=!0,R.push((async()=>{let W=[J,await G];return i.webnnReleaseTensorId(Y),i._OrtReleaseTensor(_),W})()),F.push([j,ae,[],"cpu"])}else{let G=El(j),J=new G(Q);new Uint8Array(J.buffer,J.byteOffset,J.byteLength).set(i.HEAPU8.subarray(Y,Y+J.byteLength)),F.push([j,ae,J,"cpu"])}}finally{i.stackRestore(V),j==="string"&&Y&&i._free(Y),U||i._OrtReleaseTensor(_)}}d&&!h&&(i._OrtClearBoundOutputs(d.handle)!==0&&pe("Can't clear bound outputs."),St.set(e,[c,f,u,d,h,!1]));for(let[z,_]of await Promise.all(R))F[z][2]=_;return on("wasm ProcessOutputTensor"),F}finally{i.webnnOnRunEnd?.(c),i.stackRestore(S),N.forEach(A=>i._OrtReleaseTensor(A)),y.forEach(A=>i._OrtReleaseTensor(A)),T.forEach(A=>i._free(A)),m!==0&&i._OrtReleaseRunOptions(m),v.forEach(A=>i._free(A))}},cs=e=>{let t=we(),n=St.get(e);if(!n)throw new Error("invalid session id");let o=n[0],r=t._OrtEndProfiling(o);r===0&&pe("Can't get an profile file name."),t._OrtFree(r)},fs=e=>{let t=[];for(let n of e){let o=n[2];!Array.isArray(o)&&"buffer"in o&&t.push(o.buffer)}return t}}),ut,Fe,Qt,Tn,Sn,ar,jo,lr,Ot,Lt,Za,Ll,Rl,Cl,_l,Pl,Il,Dl,Bl=le(()=>{"use strict";Ct(),Ol(),sn(),Qo(),ut=()=>!!ge.wasm.proxy&&typeof document<"u",Qt=!1,Tn=!1,Sn=!1,lr=new Map,Ot=(e,t)=>{let n=lr.get(e);n?n.push(t):lr.set(e,[t])},Lt=()=>{if(Qt||!Tn||Sn||!Fe)throw new Error("worker not ready")},Za=e=>{switch(e.data.type){case"init-wasm":Qt=!1,e.data.err?(Sn=!0,jo[1](e.data.err)):(Tn=!0,jo[0]()),ar&&(URL.revokeObjectURL(ar),ar=void 0);break;case"init-ep":case"copy-from":case"create":case"release":case"run":case"end-profiling":{let t=lr.get(e.data.type);e.data.err?t.shift()[1](e.data.err):t.shift()[0](e.data.out);break}default:}},Ll=async()=>{if(!Tn){if(Qt)throw new Error("multiple calls to 'initWasm()' detected.");if(Sn)throw new Error("previous call to 'initWasm()' failed.");if(Qt=!0,ut())return new Promise((e,t)=>{Fe?.terminate(),vl().then(([n,o])=>{try{Fe=o,Fe.onerror=s=>t(s),Fe.onmessage=Za,jo=[e,t];let r={type:"init-wasm",in:ge};!r.in.wasm.wasmPaths&&(n||Vo)&&(r.in.wasm.wasmPaths={wasm:new URL("ort-wasm-simd-threaded.wasm","file:///page/").href}),Fe.postMessage(r),ar=n}catch(r){t(r)}},t)});try{await Xo(ge.wasm),await os(ge),Tn=!0}catch(e){throw Sn=!0,e}finally{Qt=!1}}},Rl=async e=>{if(ut())return Lt(),new Promise((t,n)=>{Ot("init-ep",[t,n]);let o={type:"init-ep",in:{epName:e,env:ge}};Fe.postMessage(o)});await ss(ge,e)},Cl=async e=>ut()?(Lt(),new Promise((t,n)=>{Ot("copy-from",[t,n]);let o={type:"copy-from",in:{buffer:e}};Fe.postMessage(o,[e.buffer])})):dr(e),_l=async(e,t)=>{if(ut()){if(t?.preferredOutputLocation)throw new Error('session option "preferredOutputLocation" is not supported for proxy.');return Lt(),new Promise((n,o)=>{Ot("create",[n,o]);let r={type:"create",in:{model:e,options:{...t}}},s=[];e instanceof Uint8Array&&s.push(e.buffer),Fe.postMessage(r,s)})}else return is(e,t)},Pl=async e=>{if(ut())return Lt(),new Promise((t,n)=>{Ot("release",[t,n]);let o={type:"release",in:e};Fe.postMessage(o)});as(e)},Il=async(e,t,n,o,r,s)=>{if(ut()){if(n.some(i=>i[3]!=="cpu"))throw new Error("input tensor on GPU is not supported for proxy.");if(r.some(i=>i))throw new Error("pre-allocated output tensor is not supported for proxy.");return Lt(),new Promise((i,a)=>{Ot("run",[i,a]);let l=n,c={type:"run",in:{sessionId:e,inputIndices:t,inputs:l,outputIndices:o,options:s}};Fe.postMessage(c,fs(l))})}else return ls(e,t,n,o,r,s)},Dl=async e=>{if(ut())return Lt(),new Promise((t,n)=>{Ot("end-profiling",[t,n]);let o={type:"end-profiling",in:e};Fe.postMessage(o)});cs(e)}}),Wo,Ja,Fl,Sm=le(()=>{"use strict";Ct(),Bl(),Tl(),Jo(),Sl(),Wo=(e,t)=>{switch(e.location){case"cpu":return[e.type,e.dims,e.data,"cpu"];case"gpu-buffer":return[e.type,e.dims,{gpuBuffer:e.gpuBuffer},"gpu-buffer"];case"ml-tensor":return[e.type,e.dims,{mlTensor:e.mlTensor},"ml-tensor"];default:throw new Error(`invalid data location: ${e.location} for ${t()}`)}},Ja=e=>{switch(e[3]){case"cpu":return new Pe(e[0],e[2],e[1]);case"gpu-buffer":{let t=e[0];if(!ts(t))throw new Error(`not supported data type: ${t} for deserializing GPU tensor`);let{gpuBuffer:n,download:o,dispose:r}=e[2];return Pe.fromGpuBuffer(n,{dataType:t,dims:e[1],download:o,dispose:r})}case"ml-tensor":{let t=e[0];if(!ns(t))throw new Error(`not supported data type: ${t} for deserializing MLTensor tensor`);let{mlTensor:n,download:o,dispose:r}=e[2];return Pe.fromMLTensor(n,{dataType:t,dims:e[1],download:o,dispose:r})}default:throw new Error(`invalid data location: ${e[3]}`)}},Fl=class{async fetchModelAndCopyToWasmMemory(e){return Cl(await rs(e))}async loadModel(e,t){tn();let n;typeof e=="string"?n=await this.fetchModelAndCopyToWasmMemory(e):n=e,[this.sessionId,this.inputNames,this.outputNames,this.inputMetadata,this.outputMetadata]=await _l(n,t),nn()}async dispose(){return Pl(this.sessionId)}async run(e,t,n){tn();let o=[],r=[];Object.entries(e).forEach(u=>{let d=u[0],h=u[1],g=this.inputNames.indexOf(d);if(g===-1)throw new Error(`invalid input '${d}'`);o.push(h),r.push(g)});let s=[],i=[];Object.entries(t).forEach(u=>{let d=u[0],h=u[1],g=this.outputNames.indexOf(d);if(g===-1)throw new Error(`invalid output '${d}'`);s.push(h),i.push(g)});let a=o.map((u,d)=>Wo(u,()=>`input "${this.inputNames[r[d]]}"`)),l=s.map((u,d)=>u?Wo(u,()=>`output "${this.outputNames[i[d]]}"`):null),c=await Il(this.sessionId,r,a,i,l,n),f={};for(let u=0;u<c.length;u++)f[this.outputNames[i[u]]]=s[u]??Ja(c[u]);return nn(),f}startProfiling(){}endProfiling(){Dl(this.sessionId)}}}),zl={};pr(zl,{OnnxruntimeWebAssemblyBackend:()=>Yo,initializeFlags:()=>qo,wasmBackend:()=>Ul});var qo,Yo,Ul,Om=le(()=>{"use strict";Ct(),Bl(),Sm(),qo=()=>{(typeof ge.wasm.initTimeout!="number"||ge.wasm.initTimeout<0)&&(ge.wasm.initTimeout=0);let e=ge.wasm.simd;if(typeof e!="boolean"&&e!==void 0&&e!=="fixed"&&e!=="relaxed"&&(console.warn(`Property "env.wasm.simd" is set to unknown value "${e}". Reset it to \`false\` and ignore SIMD feature checking.`),ge.wasm.simd=!1),typeof ge.wasm.proxy!="boolean"&&(ge.wasm.proxy=!1),typeof ge.wasm.trace!="boolean"&&(ge.wasm.trace=!1),typeof ge.wasm.numThreads!="number"||!Number.isInteger(ge.wasm.numThreads)||ge.wasm.numThreads<=0)if(typeof self<"u"&&!self.crossOriginIsolated)ge.wasm.numThreads=1;else{let t=typeof navigator>"u"?cm("node:os").cpus().length:navigator.hardwareConcurrency;ge.wasm.numThreads=Math.min(4,Math.ceil((t||1)/2))}},Yo=class{async init(e){qo(),await Ll(),await Rl(e)}async createInferenceSessionHandler(e,t){let n=new Fl;return await n.loadModel(e,t),n}},Ul=new Yo});Ct();Ct();Ct();var Lm="1.30.0";{let e=(Om(),Ho(zl)).wasmBackend;fr("cpu",e,10),fr("wasm",e,10)}Object.defineProperty(ge.versions,"web",{value:Lm,enumerable:!0});function jl(e,t,n){let o=new Float64Array(t);for(let[r,s]of n)for(let i=r;i<s;i++)for(let a=0;a<t;a++)o[a]+=e[i*t+a]/(s-r)/n.length;return o}function Wl({mean:e,scale:t,layers:n},o){let r=Float64Array.from(o,(s,i)=>(s-e[i])/t[i]);return n.forEach(({weight:s,bias:i},a)=>{let l=a===0?r:r.map(c=>Math.max(c,0));r=Float64Array.from(i,(c,f)=>l.reduce((u,d,h)=>u+d*s[f*l.length+h],c))}),[r[0],r[1]]}var Cm=1e-6;async function us(e,t){Object.assign(ge.wasm,{wasmBinary:e,numThreads:1,proxy:!1});let n=await hr.create(t,{executionProviders:["wasm"],graphOptimizationLevel:"all"});return async function(s,i){let a=await n.run(o(s,i)),l=s.map((c,f)=>Pm(a,f,c,i));for(let c of Object.values(a))c.dispose();return l};function o(r,s){let i=s.table.rows.reduce((h,g)=>g.name==="photometry"?h:h+g.size,0),{curves:a}=s.filters,l=r.length,c=a.length,f={};for(let h of["values","seen","error","limit"])f[h]=new Float32Array(l*i),f[`filter_${h}`]=new Float32Array(l*c);r.forEach(({inputs:h,mask:g},x)=>{for(let k=0;k<g.length;k++){if(!g[k]||Number.isNaN(h.values[k]))continue;let[m,v]=k<i?["",x*i+k]:["filter_",x*c+k-i];f[`${m}values`][v]=h.values[k],f[`${m}seen`][v]=1,f[`${m}error`][v]=h.error[k],f[`${m}limit`][v]=h.limit[k]}});let u=(h,g)=>new Pe("float32",h,g),d={};for(let h of["values","seen","error","limit"])d[h]=u(f[h],[l,i]);if(s.has_trust&&(d.trust=new Pe("int64",new BigInt64Array(l).fill(BigInt(s.trust)),[l])),!s.knows_filters)return d;for(let h of["values","seen","error","limit"])d[`filter_${h}`]=u(f[`filter_${h}`],[l,c]);return d.filter_curves=u(Float32Array.from(a.flat()),[c,a[0].length]),d.filter_zero_points=u(Float32Array.from(s.filters.zero_points),[c]),d.filter_floors=u(Float32Array.from(s.filters.floors),[c]),d}}function _m({data:e,dims:t},n,{queries:o}){let[,r,s]=t,i=e.subarray(n*r*s,(n+1)*r*s);return jl(i,s,o)}function Pm(e,t,{inputs:n,mask:o},r){let{table:s,scalars:i,ranges:a,normal_quantiles:l}=r,c=l.length,f=new Float32Array(s.size*c);for(let x of s.rows){let k=e[x.is_vector?x.name:"scalars"].data,m=x.size*c;f.set(k.subarray(t*m,(t+1)*m),x.start*c)}let u=e.densities.data,d=e.densities.dims[3],h={};i.forEach((x,k)=>{let[m,v,N]=[0,1,2].map(w=>{let S=((t*i.length+k)*3+w)*d;return u.slice(S,S+d)}),[y,T]=a[x];h[x]={weights:m,means:v,sigmas:N,low:y,high:T}});for(let x=0;x<s.size;x++)if(!(!o[x]||n.limit[x]||Number.isNaN(n.values[x])))for(let k=0;k<c;k++)f[x*c+k]=n.values[x]+n.error[x]*l[k];let g=s.rows.find(x=>!x.is_vector);return i.forEach((x,k)=>{let m=g.start+k;if(!o[m]||n.limit[m]||Number.isNaN(n.values[m]))return;let v=h[x];v.weights.fill(0)[0]=1,v.means.fill(n.values[m]),v.sigmas.fill(Math.max(n.error[m],Cm*(v.high-v.low)))}),{quantiles:f,densities:h,place:r.map&&Wl(r.map,_m(e.states,t,r))}}var Im=/^([A-Za-z_][A-Za-z0-9_]*)(?:\[([^\]]*)\])?$/;var $e=class extends Error{},Dm=e=>new Uint8Array(e.size),Bm=e=>new Uint8Array(e.size).fill(1);function dt(e,t){for(let o of e.rows){if(o.name===t)return{row:o,start:o.start,stop:o.start+o.size};if(!o.is_vector&&o.names.includes(t)){let r=o.start+o.names.indexOf(t);return{row:o,start:r,stop:r+1}}}let n=e.rows.flatMap(o=>o.is_vector?[o.name]:[o.name,...o.names]);throw new $e(`there is no '${t}'; there are ${n.join(", ")}.`)}function rt(e,t,n,o,r=null){let{row:s,start:i,stop:a}=dt(e,n),l=Uint8Array.from(t);for(let c=i;c<a;c++)(r===null||Gl(s,r,c-s.start))&&(l[c]=o?1:0);return l}function _t(e,t,n,o=null){let{row:r,start:s,stop:i}=dt(e,n);for(let a=s;a<i;a++)if(t[a]&&(o===null||Gl(r,o,a-r.start)))return!0;return!1}function Gl(e,t,n){if(e.extent===null)return t.includes(e.names[n]);let[o,r]=t;return e.axis[n]>=o&&(e.axis[n]<r||r>=e.extent[1])}function Pt(e,t,n=!1){return Vl(e,t,n).map(([o,r])=>[e.edges[o],e.edges[r]])}function Vl(e,t,n=!1){let o=[];for(let r=0;r<e.size;r++){if(!!t[e.start+r]===n)continue;let s=o.at(-1);s&&s[1]===r?s[1]=r+1:o.push([r,r+1])}return o}var mr=(e,t)=>e.every((n,o)=>n===t[o]);function Te(e,t){let n=t.split(/\s+/).filter(Boolean);if(n.join()==="all")return Bm(e);let o=Dm(e);for(let r of n.join()==="nothing"?[]:n){let s=Im.exec(r);if(!s)throw new $e(`cannot read '${r}' in the mask '${t}'; write a name, or name[start:stop].`);let[,i,a]=s;if(a===void 0)o=rt(e,o,i,!0);else for(let l of a.split(","))o=rt(e,o,i,!0,Fm(e,i,l))}return o}function Fm(e,t,n){let{row:o}=dt(e,t),{extent:r}=o;if(o.name!==t)throw new $e(`'${t}' is one number; it is seen or hidden whole, without a span.`);if(r===null){if(o.names.includes(n.trim()))return[n.trim()];throw new $e(`'${n.trim()}' is none of the values of ${t}: ${o.names.join(", ")}.`)}let s=n.split(":").map(c=>c.trim()),[i,a]=r.map((c,f)=>s[f]===""?c:Number(s[f]));if(s.length===2&&r[0]<=i&&i<a&&a<=r[1])return[i,a];throw new $e(`'${n}' is no span of ${t}; allowed: ${r[0]} to ${r[1]} ${o.unit}, start:stop.`)}function qe(e,t){if(t.every(Boolean))return"all";let n=[];for(let o of e.rows){let r=t.subarray(o.start,o.start+o.size);if(!r.some(Boolean))continue;let s=o.names.filter((i,a)=>r[a]);r.every(Boolean)?n.push(o.name):o.is_vector?o.extent===null?n.push(`${o.name}[${s.join()}]`):n.push(`${o.name}[${Vl(o,t).map(([i,a])=>zm(o,i,a)).join()}]`):n.push(...s)}return n.join(" ")||"nothing"}function zm({axis:e,extent:t,size:n},o,r){let[s,i]=t;return`${o===0?String(s):Hl(e[o-1],e[o],i)}:${r===n?"":Hl(e[r-1],e[r],i)}`}function Hl(e,t,n){let o=t<n?t:(e+t)/2;for(let r=-6;r<12;r++){let s=10**-r,i=(Math.floor(o/s+1e-9)*s).toFixed(Math.max(r,0));if(e<Number(i)&&Number(i)<=o)return i}return String(o)}function gr(e){let t=[];return e.forEach((n,o)=>{let r=t.at(-1);n&&r?.[1]===o?r[1]++:n&&t.push([o,o+1])}),t}async function wr(e){let t=new Blob([e]).stream().pipeThrough(new DecompressionStream("gzip"));return new Uint8Array(await new Response(t).arrayBuffer())}var ql=`.bar {
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
`;function M(e,t={},...n){let o=document.createElement(e);for(let[r,s]of Object.entries(t))o.setAttribute(r,s);return o.append(...n),o}function Se(e,t){for(let[n,o]of Object.entries(t))e.style.setProperty(`--${n}`,o)}function ve(e){let t=e.closest(".mosaic-explorer");if(t)return t;let n=e.getRootNode();return n instanceof ShadowRoot?ve(n.host):document}function Yl(e){let t=ve(e);(t===document?document.documentElement:t).requestFullscreen?.().catch(()=>{})}var jm=1500;function Kl(e,t){let n=e.actions.map(([f,u,d,h])=>{let g=M("button",{type:"button","aria-label":d,title:h,"data-act":f},u);return g.addEventListener("click",()=>{g.getAttribute("aria-disabled")!=="true"&&(f==="link"?Wm(g,u):t.send(f),f==="stage"&&Yl(g))}),g}),o=M("span",{class:"galaxy-facts"}),r=M("button",{type:"button",class:"clear-filter","data-act":"clear"});r.addEventListener("click",()=>t.send("clear"));let s=M("code"),i=M("span",{class:"mosaic-mask",role:"status","aria-live":"polite"},"seen: ",s),a=M("nav",{"aria-label":"galaxies"},...n),l=M("div",{class:"bar"},a,o,r,i),c={summary(f){o.replaceChildren(M("b",{},f.name),...f.words.map(u=>M("span",{},u))),s.textContent=s.title=f.mask,r.hidden=!f.filter,r.replaceChildren(M("span",{},f.filter)," ×"),r.title=`clear filter: ${f.filter}`,r.setAttribute("aria-label",r.title)},idle(f){for(let u of n){let d=f.includes(u.dataset.act??"");u.setAttribute("aria-disabled",String(d))}},labels(f){n.forEach((u,d)=>{let[h,g]=e.actions[d];u.textContent=f[h]??g})},dark(f){l.classList.toggle("dark",f)}};return c.summary(e.summary),c.idle(e.idle),c.labels(e.labels),c.dark(e.dark),{element:l,changes:c}}async function Wm(e,t){try{await navigator.clipboard.writeText(window.location.href),e.textContent="copied"}catch{e.textContent="copy it from the address"}setTimeout(()=>{e.textContent=t},jm)}var Zl=4,Hm=200,Gm=4,It=["shown","off"];function Xl(e,t,n,o){let{table:r}=e.about,s=[n],i=0,a=null,l=[],c=m=>{for(let v of l)v(m)},f={table:r,get now(){return s[i]},get drawn(){return a??s[i]},get canUndo(){return i>0},get canRedo(){return i<s.length-1},follow(m){l.push(m)},go(m){a=null;let v={...s[i],...m};Vm(v,s[i])||(s=[...s.slice(0,i+1),v].slice(-Hm),i=s.length-1),c(!1)},drag(m){a=m&&{...s[i],...m},c(!0)},undo:()=>u(-1),redo:()=>u(1),open:m=>f.go({row:m,edits:[]}),next:m=>f.open((s[i].row+m+t.n)%t.n),random:()=>f.open(Math.floor(Math.random()*t.n)),pin(){let{pins:m,mask:v}=s[i];m.some(N=>mr(N,v))||(m.length===Zl?o(`${Zl} masks are pinned already; take one away first.`):f.go({pins:[...m,v]}))},unpin(m){let{pins:v,reference:N}=s[i],y=N===m+1?0:N-+(N>m+1);f.go({pins:v.filter((T,w)=>w!==m),reference:y})},toggle(m,v){let{mask:N}=s[i];f.go({mask:rt(r,N,m,!_t(r,N,m,v),v)})},textOf:m=>qe(r,m),receive(m){m.act==="drag"?h(m,Jl(e,m)):m.act==="tap"?x(m.at,Jl(e,m)):m.act==="cancel"?f.drag(null):m.act==="toggle"?f.toggle(m.row,[m.name]):m.act==="edit"?d({...k(m.name,m.value)},m.phase):m.act in{frame:0,time:0,sfr:0}&&f.go({[m.act]:m[m.act]})},edit(m,v,N){d(m===null?{edits:[]}:k(m,v),N?"move":"end")},reveal:()=>f.go({truth:It[s[i].truth===It[0]?1:0]})};function u(m){s[i+m]&&(i+=m,a=null,c(!1))}function d(m,v){v==="move"?f.drag(m):v==="end"&&f.go(m)}function h({from:m,to:v,show:N,phase:y},T){let{mask:w}=s[i],S=T.flatMap(P=>{let B=g(P,m,v);return B?[{name:P,part:B}]:[]}),O=!!N||!S.some(({name:P,part:B})=>_t(r,w,P,B));for(let{name:P,part:B}of S)w=rt(r,w,P,O,B);d({mask:w},y)}function g(m,v,N){let{row:y}=dt(r,m);if(y.extent===null){let S=y.names.filter((O,P)=>y.axis[P]>=v&&y.axis[P]<N);return S.length?S:null}let[T,w]=[Math.max(v,y.extent[0]),Math.min(N,y.extent[1])];return T<w?[T,w]:null}function x(m,v){let{mask:N}=s[i];for(let y of v){let{row:T}=dt(r,y);if(T.extent!==null)for(let[w,S]of Pt(T,N,!0))w<=m&&m<S&&(N=rt(r,N,y,!0,[w,S]))}f.go({mask:N})}function k(m,v){let N=e.editable.find(B=>B.name===m);if(!N)return{};let y=s[i].edits.filter(([B])=>B!==m);if(v===null)return{edits:y};let[T,w]=N.allowed;if(!(v>=T&&v<=w))return o(`${m} cannot be ${v}; allowed: ${T} to ${w}.`),{};let S=Uint8Array.from(s[i].mask);S[N.place]=1;let O=e.editable.map(B=>B.name);return{edits:[...y,[m,Number(v.toFixed(Gm))]].sort((B,I)=>O.indexOf(B[0])-O.indexOf(I[0])),mask:S}}return f}function Jl(e,t){let n=e.vectors.panels.find(r=>r.key===t.panel);return(n?n.rows.map(r=>r.name):[t.panel]).filter(r=>e.about.table.rows.some(s=>s.name===r))}function Vm(e,t){return Ql(e)===Ql(t)}var Ql=e=>JSON.stringify({...e,mask:[...e.mask],pins:e.pins.map(t=>[...t])});function ec({about:e,vectors:t},n,o){let r={};for(let s of t.panels)for(let i of s.choices??[])r[i.field]=Object.keys(i.options)[0];return{row:0,mask:o,noise:n,edits:[],pins:[],reference:0,truth:It[0],scalar:e.scalars[0],frame:r.frame??"",time:r.time??"",sfr:r.sfr??""}}var tc=`.vectors {
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
`;var nc=`.derived {
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
`;var Km="mosaic-ask",rc="mosaic-scenes";function an(e,t,n=()=>{}){let o={explorer:ve(e),message:t,done:n};return!window.dispatchEvent(new CustomEvent(Km,{cancelable:!0,detail:o}))}function Ye(e,t){let n=o=>{let{explorer:r,scenes:s}=o.detail;r===ve(e)&&t(s)};return window.addEventListener(rc,n),()=>window.removeEventListener(rc,n)}var Zm={start:"start",left:"start",center:"middle",right:"end",end:"end"},Jm={middle:"0.35em",top:"0.8em",hanging:"0.8em",alphabetic:"0",ideographic:"0",bottom:"0"},Qm=6.2,oc=["fillStyle","strokeStyle","lineWidth","globalAlpha","font","textAlign","textBaseline","dash","turn","clipping"],br=class{fillStyle="#000";strokeStyle="#000";lineWidth=1;globalAlpha=1;font="12px sans-serif";textAlign="start";textBaseline="alphabetic";lineJoin="miter";parts=[];path="";dash=[];turn="";clipping="";clips=0;stack=[];constructor(t,n){this.width=t,this.height=n}save(){this.stack.push(oc.map(t=>this[t]))}restore(){Object.assign(this,Object.fromEntries((this.stack.pop()??[]).map((t,n)=>[oc[n],t])))}beginPath(){this.path=""}moveTo(t,n){this.path+=`M${t.toFixed(2)} ${n.toFixed(2)}`}lineTo(t,n){this.path+=`${this.path?"L":"M"}${t.toFixed(2)} ${n.toFixed(2)}`}closePath(){this.path+="Z"}rect(t,n,o,r){this.path+=`M${t} ${n}h${o}v${r}h${-o}Z`}arc(t,n,o){this.path+=`M${t-o} ${n}a${o} ${o} 0 1 0 ${2*o} 0a${o} ${o} 0 1 0 ${-2*o} 0`}setLineDash(t){this.dash=t}translate(t,n){this.turn+=`translate(${t} ${n})`}rotate(t){this.turn+=`rotate(${t*180/Math.PI})`}clip(){let t=`clip${++this.clips}`;this.parts.push(`<clipPath id="${t}"><path d="${this.path}"/></clipPath>`),this.clipping=` clip-path="url(#${t})"`}put(t,n=""){let o=this.turn?` transform="${this.turn}"`:"",r=this.globalAlpha<1?` opacity="${this.globalAlpha}"`:"";this.parts.push(`<${t}${o}${r}${this.clipping}${n?`>${n}</text>`:"/>"}`)}stroke(){let t=this.dash.length?` stroke-dasharray="${this.dash}"`:"",n=`fill="none" stroke="${this.strokeStyle}" stroke-width="${this.lineWidth}"${t} stroke-linejoin="round"`;this.put(`path d="${this.path}" ${n}`)}fill(){this.put(`path d="${this.path}" fill="${this.fillStyle}"`)}fillRect(t,n,o,r){this.put(`rect x="${t}" y="${n}" width="${o}" height="${r}" fill="${this.fillStyle}"`)}fillText(t,n,o){let[,r,s]=/(bold |600 )?([\d.]+px)/.exec(this.font)??["","","12px"],i=t.replace(/&/g,"&amp;").replace(/</g,"&lt;"),a=`x="${n}" y="${o}" dy="${Jm[this.textBaseline]}" text-anchor="${Zm[this.textAlign]}"`,l=`font-family="Helvetica, Arial, sans-serif" font-size="${s}"${r?' font-weight="600"':""}`;this.put(`text ${a} fill="${this.fillStyle}" ${l}`,i)}measureText(t){return{width:Qm*t.length}}text(){return`<svg xmlns="http://www.w3.org/2000/svg" ${`width="${this.width}" height="${this.height}" viewBox="0 0 ${this.width} ${this.height}"`}>${this.parts.join("")}</svg>`}};var yr="mosaic-reproduce",sc=26;async function xr(e,t,n,o,r,s){let i=o+sc,a=f=>{f.fillStyle=r.ground,f.fillRect(0,0,n,i),f.font="600 13px Roboto, Helvetica, Arial, sans-serif",f.fillStyle=r.ink,f.textBaseline="middle",f.textAlign="left",f.fillText(t,12,14),f.save(),f.translate(0,sc),s(f),f.restore()};if(e==="svg"){let f=new br(n,i);return a(f),new Blob([f.text()],{type:"image/svg+xml"})}let l=Object.assign(document.createElement("canvas"),{width:2*n,height:2*i}),c=l.getContext("2d");return c.scale(2,2),a(c),new Promise(f=>l.toBlob(f,"image/png"))}function ln(e,t,n){let o=`Reproduce this: ${t}`,r=M("button",{type:"button",class:"more",title:o,"aria-label":o},"⋯"),s={bubbles:!0,composed:!0,detail:{panel:e,figure:n}};return r.addEventListener("click",()=>r.dispatchEvent(new CustomEvent(yr,s))),r}function ic(e){return Math.abs(e=Math.round(e))>=1e21?e.toLocaleString("en").replace(/,/g,""):e.toString(10)}function Dt(e,t){if(!isFinite(e)||e===0)return null;var n=(e=t?e.toExponential(t-1):e.toExponential()).indexOf("e"),o=e.slice(0,n);return[o.length>1?o[0]+o.slice(2):o,+e.slice(n+1)]}function Ke(e){return e=Dt(Math.abs(e)),e?e[1]:NaN}function ac(e,t){return function(n,o){for(var r=n.length,s=[],i=0,a=e[0],l=0;r>0&&a>0&&(l+a+1>o&&(a=Math.max(1,o-l)),s.push(n.substring(r-=a,r+a)),!((l+=a+1)>o));)a=e[i=(i+1)%e.length];return s.reverse().join(t)}}function lc(e){return function(t){return t.replace(/[0-9]/g,function(n){return e[+n]})}}var Xm=/^(?:(.)?([<>=^]))?([+\-( ])?([$#])?(0)?(\d+)?(,)?(\.\d+)?(~)?([a-z%])?$/i;function Ze(e){if(!(t=Xm.exec(e)))throw new Error("invalid format: "+e);var t;return new vr({fill:t[1],align:t[2],sign:t[3],symbol:t[4],zero:t[5],width:t[6],comma:t[7],precision:t[8]&&t[8].slice(1),trim:t[9],type:t[10]})}Ze.prototype=vr.prototype;function vr(e){this.fill=e.fill===void 0?" ":e.fill+"",this.align=e.align===void 0?">":e.align+"",this.sign=e.sign===void 0?"-":e.sign+"",this.symbol=e.symbol===void 0?"":e.symbol+"",this.zero=!!e.zero,this.width=e.width===void 0?void 0:+e.width,this.comma=!!e.comma,this.precision=e.precision===void 0?void 0:+e.precision,this.trim=!!e.trim,this.type=e.type===void 0?"":e.type+""}vr.prototype.toString=function(){return this.fill+this.align+this.sign+this.symbol+(this.zero?"0":"")+(this.width===void 0?"":Math.max(1,this.width|0))+(this.comma?",":"")+(this.precision===void 0?"":"."+Math.max(0,this.precision|0))+(this.trim?"~":"")+this.type};function cc(e){e:for(var t=e.length,n=1,o=-1,r;n<t;++n)switch(e[n]){case".":o=r=n;break;case"0":o===0&&(o=n),r=n;break;default:if(!+e[n])break e;o>0&&(o=0);break}return o>0?e.slice(0,o)+e.slice(r+1):e}var Ln;function fc(e,t){var n=Dt(e,t);if(!n)return Ln=void 0,e.toPrecision(t);var o=n[0],r=n[1],s=r-(Ln=Math.max(-8,Math.min(8,Math.floor(r/3)))*3)+1,i=o.length;return s===i?o:s>i?o+new Array(s-i+1).join("0"):s>0?o.slice(0,s)+"."+o.slice(s):"0."+new Array(1-s).join("0")+Dt(e,Math.max(0,t+s-1))[0]}function ds(e,t){var n=Dt(e,t);if(!n)return e+"";var o=n[0],r=n[1];return r<0?"0."+new Array(-r).join("0")+o:o.length>r+1?o.slice(0,r+1)+"."+o.slice(r+1):o+new Array(r-o.length+2).join("0")}var ps={"%":(e,t)=>(e*100).toFixed(t),b:e=>Math.round(e).toString(2),c:e=>e+"",d:ic,e:(e,t)=>e.toExponential(t),f:(e,t)=>e.toFixed(t),g:(e,t)=>e.toPrecision(t),o:e=>Math.round(e).toString(8),p:(e,t)=>ds(e*100,t),r:ds,s:fc,X:e=>Math.round(e).toString(16).toUpperCase(),x:e=>Math.round(e).toString(16)};function hs(e){return e}var uc=Array.prototype.map,dc=["y","z","a","f","p","n","µ","m","","k","M","G","T","P","E","Z","Y"];function pc(e){var t=e.grouping===void 0||e.thousands===void 0?hs:ac(uc.call(e.grouping,Number),e.thousands+""),n=e.currency===void 0?"":e.currency[0]+"",o=e.currency===void 0?"":e.currency[1]+"",r=e.decimal===void 0?".":e.decimal+"",s=e.numerals===void 0?hs:lc(uc.call(e.numerals,String)),i=e.percent===void 0?"%":e.percent+"",a=e.minus===void 0?"−":e.minus+"",l=e.nan===void 0?"NaN":e.nan+"";function c(u,d){u=Ze(u);var h=u.fill,g=u.align,x=u.sign,k=u.symbol,m=u.zero,v=u.width,N=u.comma,y=u.precision,T=u.trim,w=u.type;w==="n"?(N=!0,w="g"):ps[w]||(y===void 0&&(y=12),T=!0,w="g"),(m||h==="0"&&g==="=")&&(m=!0,h="0",g="=");var S=(d&&d.prefix!==void 0?d.prefix:"")+(k==="$"?n:k==="#"&&/[boxX]/.test(w)?"0"+w.toLowerCase():""),O=(k==="$"?o:/[%p]/.test(w)?i:"")+(d&&d.suffix!==void 0?d.suffix:""),P=ps[w],B=/[defgprs%]/.test(w);y=y===void 0?6:/[gprs]/.test(w)?Math.max(1,Math.min(21,y)):Math.max(0,Math.min(20,y));function I(A){var F=S,R=O,z,_,V;if(w==="c")R=P(A)+R,A="";else{A=+A;var C=A<0||1/A<0;if(A=isNaN(A)?l:P(Math.abs(A),y),T&&(A=cc(A)),C&&+A==0&&x!=="+"&&(C=!1),F=(C?x==="("?x:a:x==="-"||x==="("?"":x)+F,R=(w==="s"&&!isNaN(A)&&Ln!==void 0?dc[8+Ln/3]:"")+R+(C&&x==="("?")":""),B){for(z=-1,_=A.length;++z<_;)if(V=A.charCodeAt(z),48>V||V>57){R=(V===46?r+A.slice(z+1):A.slice(z))+R,A=A.slice(0,z);break}}}N&&!m&&(A=t(A,1/0));var U=F.length+A.length+R.length,j=U<v?new Array(v-U+1).join(h):"";switch(N&&m&&(A=t(j+A,j.length?v-R.length:1/0),j=""),g){case"<":A=F+A+R+j;break;case"=":A=F+j+A+R;break;case"^":A=j.slice(0,U=j.length>>1)+F+A+R+j.slice(U);break;default:A=j+F+A+R;break}return s(A)}return I.toString=function(){return u+""},I}function f(u,d){var h=Math.max(-8,Math.min(8,Math.floor(Ke(d)/3)))*3,g=Math.pow(10,-h),x=c((u=Ze(u),u.type="f",u),{suffix:dc[8+h/3]});return function(k){return x(g*k)}}return{format:c,formatPrefix:f}}var kr,Ie,Mr;ms({thousands:",",grouping:[3],currency:["$",""]});function ms(e){return kr=pc(e),Ie=kr.format,Mr=kr.formatPrefix,kr}function gs(e){return Math.max(0,-Ke(Math.abs(e)))}function ws(e,t){return Math.max(0,Math.max(-8,Math.min(8,Math.floor(Ke(t)/3)))*3-Ke(Math.abs(e)))}function bs(e,t){return e=Math.abs(e),t=Math.abs(t)-e,Math.max(0,Ke(t)-Ke(e))+1}var eg=Ie(",.0f"),tg=Ie(".4~f"),ng=[0,1,2,3,4,5,6].map(e=>Ie(`.${e}f`)),rg=[0,1,2,3,4,5,6].map(e=>Ie(`+.${e}f`)),Ae=e=>Math.abs(e)>=1e3?eg(e):tg(e),he=(e,t=2)=>ng[t](e),Rn=(e,t=2)=>rg[t](e+0),hc=Ie(",.3~r"),mc=Ie("+,.3~r");function Bt(e,t=2){if(!(e>0))return t;let n=Math.floor(Math.log10(e));return Math.min(Math.max((e/10**n<2?1:0)-n,t),6)}var og="–";function wc(e){let{spec:t}=e,n=t.quantities.map(({name:d,label:h,unit:g,meaning:x})=>{let k=M("span",{class:"value"}),m=M("span",{class:"truth"});return{item:M("div",{class:"quantity",title:x,"data-quantity":d},`${h} `,k,m),value:k,truth:m,unit:g}}),o=`about: ${t.title}`,r=M("button",{type:"button",popovertarget:"meaning","aria-label":o},"(?)"),s=[t.meaning,...t.quantities.map(({label:d,meaning:h})=>`${d}: ${h}`)],i=M("div",{id:"meaning",popover:"auto",role:"note","aria-label":o});i.append(...s.map(d=>M("p",{},d)));let a=M("div",{class:"buttons"},r,i,ln(t.panel,t.title)),l=M("div",{class:"quantities"},...n.map(({item:d})=>d)),c=M("section",{class:"derived","aria-label":t.title},l,a),f={numbers(d){n.forEach(({item:h,value:g,truth:x,unit:k},m)=>{let v=d[m];v&&(h.classList.toggle("is-seen",v.seen),g.textContent=gc(v.of_medians,k),x.textContent=v.seen||Number.isNaN(v.truth)?"":`${t.truth} ${gc(v.truth,k)}`)})},dark(d){Se(c,e.colours[d?"dark":"light"])}};f.numbers(e.numbers),f.dark(e.dark);let u=Ye(c,d=>f.numbers(d.derived));return{element:c,changes:f,destroy:u}}function gc(e,t){return Number.isNaN(e)?og:[he(e),t].filter(Boolean).join(" ")}var bc=`.scalars {
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
`;var ys="mosaic-curtain",xs="mosaicCurtain",vs=e=>{let t=ve(e);return(t===document?document.documentElement:t).dataset};function ks(e,t){let n=JSON.stringify(t);vs(e)[xs]!==n&&(vs(e)[xs]=n,window.dispatchEvent(new CustomEvent(ys,{detail:ve(e)})))}function Nr(e,t){let n=()=>{let s=vs(e)[xs];s&&t(JSON.parse(s))},o=s=>{s.detail===ve(e)&&n()};window.addEventListener(ys,o);let r=requestAnimationFrame(n);return()=>{cancelAnimationFrame(r),window.removeEventListener(ys,o)}}var Er=.7,yc=1.06;function Ms(e,t){return e.is_filters?{...e,...t}:e}function vc(e,t){if(!t.names.length)return{...e,rows:e.rows.filter(o=>!o.is_filters)};if(e.observed_range)return{...e,observed_range:xc(e.observed_range,t)};if(!e.rows.some(o=>o.is_filters))return e;let n=e.rows.map(o=>Ms(o,t));return{...e,rows:n,x_range:xc(e.x_range,t)}}function xc([e,t],{low:n,high:o}){let[r,s]=[Math.min(...n)/yc,Math.max(...o)*yc];return[Math.min(e,r),Math.max(t,s)]}function pt(e){return e.is_filters===!0&&"titles"in e}function kc({titles:e,axis:t,low:n,high:o},r){let[s,i,a]=[t[r],n[r],o[r]].map(l=>Ae(Number(l.toPrecision(3))));return`${e[r]}, ${s} µm (${i} to ${a})`}var ig="linear",Ns={lookback:"lookback",age:"age"};function Ar({times:e,today:t=0},{time:n,observed_at:o}){return e?n===Ns.lookback?t:n===Ns.age&&!Number.isNaN(o)?o:null:null}function Mc(e,t){return Ar(e,t)===null?e.x_label:e.times?.[t.time]??e.x_label}function Nc(e,t,n,o){let r=Ar(e,t);if(r===null)return null;let s=Math.abs(r-n),i=`${Number(s.toPrecision(3))} ${o}`;return t.time===Ns.lookback?`${i} ago`:`${i} ${n<=r?"before":"after"} it is observed`}function Ec(e){if(!e.linear)return e;let{y_label:t,unit:n}=e.linear;return{...e,y_label:t,error_unit:n,rows:e.rows.map(o=>({...o,unit:n})),is_linear:!0}}function Ac(e){let t=Object.entries(e).map(([n,o])=>[n,o.map(r=>10**r)]);return Object.fromEntries(t)}var We=e=>e.sfr===ig;var Oe="12px Roboto, Helvetica, Arial, sans-serif",He="11px Roboto, Helvetica, Arial, sans-serif";function Ft(e){return ArrayBuffer.isView(e)?new Float32Array(e.buffer,e.byteOffset,e.length):Float32Array.from(e)}function $r(e,t,n,o=1){let r=o*(window.devicePixelRatio||1),[s,i]=[Math.round(t*r),Math.round(n*r)];(e.width!==s||e.height!==i)&&Object.assign(e,{width:s,height:i});let a=e.getContext("2d");return a.setTransform(r,0,0,r,0,0),a.clearRect(0,0,t,n),a}function $c(e,t,n,o){let r=0,s=new ResizeObserver(()=>{!e.clientWidth||e.clientWidth===r||(r=e.clientWidth,Object.assign(t.style,{width:`${r}px`,height:`${n}px`}),o())});return s.observe(e),{get width(){return r},destroy:()=>s.disconnect()}}function ye(e,t,n){e.save(),e.beginPath(),e.rect(t.left,t.top,t.right-t.left,t.bottom-t.top),e.clip(),n(),e.restore()}function Tr(e,t,n,o){e.save(),e.translate(n,o),e.rotate(-Math.PI/2),e.textAlign="center",e.fillText(t,0,0),e.restore()}var Cn=[[],[7,3],[2,3],[8,3,2,3]],Es=9,ag=[4,3],Sc=[1.5,3],Tc=10,ot=4.5;function Oc(e,t,n,o,r){let s=Math.max(n,t.left-1),i=Math.min(o,t.right+1);i>s&&ye(e,{...t,left:s,right:i},()=>{e.globalAlpha=.1,e.fillStyle=r.hidden,e.fillRect(s,t.top,i-s,t.bottom-t.top),e.globalAlpha=.3,e.strokeStyle=r.hidden,e.lineWidth=1,e.setLineDash([]),e.beginPath();let a=t.bottom-t.top;for(let l=Math.floor((s-a)/Es)*Es;l<i;l+=Es)e.moveTo(l,t.bottom),e.lineTo(l+a,t.top);e.stroke()})}function ht(e,t,n,o,r,s,i=[]){e.strokeStyle=r,e.lineWidth=s,e.lineJoin="round",e.setLineDash(i),e.beginPath();let a=!1;for(let l=0;l<n.length;l++){let c=n[l];if(Number.isNaN(c))a=!1;else if(a)e.lineTo(t[l],o(c));else{let f=Number.isNaN(n[l+1]);e.moveTo(t[l]-(f?1:0),o(c)),f&&e.lineTo(t[l]+1,o(c)),a=!0}}e.stroke()}function As(e,t,n,o,r,s,i){let a=Number.isNaN(i)?t.length:t.findIndex(c=>c>i),l=a<0?t.length:a;ht(e,t.subarray(0,l),n.subarray(0,l),o,r,s),l<t.length&&ht(e,t.subarray(Math.max(l-1,0)),n.subarray(Math.max(l-1,0)),o,r,s,ag)}function $s(e,t,n,o,r,s,i){e.globalAlpha=i,e.fillStyle=s,e.beginPath();for(let a=0;a<n.length;a++){if(Number.isNaN(n[a]))continue;let l=a;for(;l<n.length&&!Number.isNaN(n[l]);)l++;e.moveTo(t[a],r(o[a]));for(let c=a+1;c<l;c++)e.lineTo(t[c],r(o[c]));for(let c=l-1;c>=a;c--)e.lineTo(t[c],r(n[c]));e.closePath(),a=l}e.fill(),e.globalAlpha=1}function Lc(e,t,{median:n,low:o,high:r},s,i,a,l=1){let c=a?(a%2?-1:1)*(3+3*Math.ceil(a/2)):0,f=(a?4.5:9)*l,u=(a?3.5:5)*l;for(let d=0;d<n.length;d++){if(Number.isNaN(n[d]))continue;let h=t[d]+c;e.globalAlpha=a?.5:.35,e.fillStyle=i,Number.isNaN(o[d])||e.fillRect(h-f/2,Math.min(s(o[d]),s(r[d])),f,Math.abs(s(r[d])-s(o[d]))),e.globalAlpha=1;let g=s(n[d]);e.beginPath(),e.moveTo(h,g-u),e.lineTo(h+u,g),e.lineTo(h,g+u),e.lineTo(h-u,g),e.closePath(),e.fill()}}function Ts(e,t,n,o,r,s,i){for(let a=0;a<n.length;a++)Number.isNaN(n[a])||(e.beginPath(),e.arc(t[a],o(n[a]),r,0,2*Math.PI),e.fillStyle=s,e.fill(),r>3&&Sr(e,t[a],o(n[a]),r,i,1))}function Sr(e,t,n,o,r,s){e.beginPath(),e.arc(t,n,o,0,2*Math.PI),e.setLineDash([]),e.strokeStyle=r,e.lineWidth=s,e.stroke()}function Rc(e,t,n,o,r){e.strokeStyle=r.mark,e.lineWidth=1.5,e.setLineDash([5,4]),e.beginPath(),e.moveTo(n,t.top),e.lineTo(n,t.bottom),e.stroke(),e.setLineDash([]),e.fillStyle=r.mark,e.textBaseline="top";let s=n>(t.left+t.right)/2;e.textAlign=s?"right":"left",e.fillText(o,n+(s?-5:5),t.bottom-16),e.textBaseline="middle"}function Ss(e,t,n,o,r,s){e.strokeStyle=s,e.lineWidth=1.5,e.globalAlpha=.75,e.setLineDash([]),e.beginPath();for(let i=0;i<o.length;i++)Number.isNaN(o[i])||(e.moveTo(t[i],r(o[i])),e.lineTo(n[i],r(o[i])));e.stroke(),e.globalAlpha=1}function Cc(e,t,n,o,r,s){e.setLineDash([]);for(let[i,a]of[[s,3.6],[r,1.8]]){e.strokeStyle=i,e.lineWidth=a,e.beginPath();for(let l=0;l<n.length;l++)Number.isNaN(n[l])||(e.moveTo(t[l]-Tc,o(n[l])),e.lineTo(t[l]+Tc,o(n[l])));e.stroke()}}function _c(e,t,n,o,r,s){let[i,a]=n.domain();if(!(o>=i&&o<=a))return;let l=n(o);e.setLineDash([]),e.fillStyle=s.mark,e.strokeStyle=s.ground,e.lineWidth=1.5,e.beginPath(),e.moveTo(l-ot,t.top),e.lineTo(l+ot,t.top),e.lineTo(l,t.top+2*ot),e.closePath(),e.stroke(),e.fill();let c=l>(t.left+t.right)/2;e.font=He;let f=e.measureText(r).width+4,u=c?l+ot+4:l-ot-4-f,d=c?l-ot-4-f:l+ot+4,g=u>=t.left&&u+f<=t.right?u:d;e.globalAlpha=.75,e.fillStyle=s.ground,e.fillRect(g,t.top-1,f,2*ot+3),e.globalAlpha=1,e.fillStyle=s.mark,e.textAlign="left",e.textBaseline="middle",e.fillText(r,g+2,t.top+ot),e.font=Oe}function _n(e,t,n,o,r,s,i=[]){let[a,l]=n.domain();o>=Math.min(a,l)&&o<=Math.max(a,l)&&(e.strokeStyle=r,e.lineWidth=s,e.setLineDash(i),e.beginPath(),e.moveTo(n(o),t.top),e.lineTo(n(o),t.bottom),e.stroke())}function zt(e,t){return e==null||t==null?NaN:e<t?-1:e>t?1:e>=t?0:NaN}function Os(e,t){return e==null||t==null?NaN:t<e?-1:t>e?1:t>=e?0:NaN}function Or(e){let t,n,o;e.length!==2?(t=zt,n=(a,l)=>zt(e(a),l),o=(a,l)=>e(a)-l):(t=e===zt||e===Os?e:lg,n=e,o=e);function r(a,l,c=0,f=a.length){if(c<f){if(t(l,l)!==0)return f;do{let u=c+f>>>1;n(a[u],l)<0?c=u+1:f=u}while(c<f)}return c}function s(a,l,c=0,f=a.length){if(c<f){if(t(l,l)!==0)return f;do{let u=c+f>>>1;n(a[u],l)<=0?c=u+1:f=u}while(c<f)}return c}function i(a,l,c=0,f=a.length){let u=r(a,l,c,f-1);return u>c&&o(a[u-1],l)>-o(a[u],l)?u-1:u}return{left:r,center:i,right:s}}function lg(){return 0}function Ls(e){return e===null?NaN:+e}var Pc=Or(zt),Ic=Pc.right,cg=Pc.left,fg=Or(Ls).center,Rs=Ic;var Cs=Dc(Bc),ug=Dc(dg);function Dc(e){return function(t,n,o=n){if(!((n=+n)>=0))throw new RangeError("invalid rx");if(!((o=+o)>=0))throw new RangeError("invalid ry");let{data:r,width:s,height:i}=t;if(!((s=Math.floor(s))>=0))throw new RangeError("invalid width");if(!((i=Math.floor(i!==void 0?i:r.length/s))>=0))throw new RangeError("invalid height");if(!s||!i||!n&&!o)return t;let a=n&&e(n),l=o&&e(o),c=r.slice();return a&&l?(cn(a,c,r,s,i),cn(a,r,c,s,i),cn(a,c,r,s,i),fn(l,r,c,s,i),fn(l,c,r,s,i),fn(l,r,c,s,i)):a?(cn(a,r,c,s,i),cn(a,c,r,s,i),cn(a,r,c,s,i)):l&&(fn(l,r,c,s,i),fn(l,c,r,s,i),fn(l,r,c,s,i)),t}}function cn(e,t,n,o,r){for(let s=0,i=o*r;s<i;)e(t,n,s,s+=o,1)}function fn(e,t,n,o,r){for(let s=0,i=o*r;s<o;++s)e(t,n,s,s+i,o)}function dg(e){let t=Bc(e);return(n,o,r,s,i)=>{r<<=2,s<<=2,i<<=2,t(n,o,r+0,s+0,i),t(n,o,r+1,s+1,i),t(n,o,r+2,s+2,i),t(n,o,r+3,s+3,i)}}function Bc(e){let t=Math.floor(e);if(t===e)return pg(e);let n=e-t,o=2*e+1;return(r,s,i,a,l)=>{if(!((a-=l)>=i))return;let c=t*s[i],f=l*t,u=f+l;for(let d=i,h=i+f;d<h;d+=l)c+=s[Math.min(a,d)];for(let d=i,h=a;d<=h;d+=l)c+=s[Math.min(a,d+f)],r[d]=(c+n*(s[Math.max(i,d-u)]+s[Math.min(a,d+u)]))/o,c-=s[Math.max(i,d-f)]}}function pg(e){let t=2*e+1;return(n,o,r,s,i)=>{if(!((s-=i)>=r))return;let a=e*o[r],l=i*e;for(let c=r,f=r+l;c<f;c+=i)a+=o[Math.min(s,c)];for(let c=r,f=s;c<=f;c+=i)a+=o[Math.min(s,c+l)],n[c]=a/t,a-=o[Math.max(r,c-l)]}}function _s(e,t){let n=0;if(t===void 0)for(let o of e)o!=null&&(o=+o)>=o&&++n;else{let o=-1;for(let r of e)(r=t(r,++o,e))!=null&&(r=+r)>=r&&++n}return n}function Lr(e,t){let n,o;if(t===void 0)for(let r of e)r!=null&&(n===void 0?r>=r&&(n=o=r):(n>r&&(n=r),o<r&&(o=r)));else{let r=-1;for(let s of e)(s=t(s,++r,e))!=null&&(n===void 0?s>=s&&(n=o=s):(n>s&&(n=s),o<s&&(o=s)))}return[n,o]}var hg=Math.sqrt(50),mg=Math.sqrt(10),gg=Math.sqrt(2);function Rr(e,t,n){let o=(t-e)/Math.max(0,n),r=Math.floor(Math.log10(o)),s=o/Math.pow(10,r),i=s>=hg?10:s>=mg?5:s>=gg?2:1,a,l,c;return r<0?(c=Math.pow(10,-r)/i,a=Math.round(e*c),l=Math.round(t*c),a/c<e&&++a,l/c>t&&--l,c=-c):(c=Math.pow(10,r)*i,a=Math.round(e/c),l=Math.round(t/c),a*c<e&&++a,l*c>t&&--l),l<a&&.5<=n&&n<2?Rr(e,t,n*2):[a,l,c]}function De(e,t,n){if(t=+t,e=+e,n=+n,!(n>0))return[];if(e===t)return[e];let o=t<e,[r,s,i]=o?Rr(t,e,n):Rr(e,t,n);if(!(s>=r))return[];let a=s-r+1,l=new Array(a);if(o)if(i<0)for(let c=0;c<a;++c)l[c]=(s-c)/-i;else for(let c=0;c<a;++c)l[c]=(s-c)*i;else if(i<0)for(let c=0;c<a;++c)l[c]=(r+c)/-i;else for(let c=0;c<a;++c)l[c]=(r+c)*i;return l}function Ut(e,t,n){return t=+t,e=+e,n=+n,Rr(e,t,n)[2]}function Je(e,t,n){t=+t,e=+e,n=+n;let o=t<e,r=o?Ut(t,e,n):Ut(e,t,n);return(o?-1:1)*(r<0?1/-r:r)}function Cr(e,t,n){let o;for(;;){let r=Ut(e,t,n);if(r===o||r===0||!isFinite(r))return[e,t];r>0?(e=Math.floor(e/r)*r,t=Math.ceil(t/r)*r):r<0&&(e=Math.ceil(e*r)/r,t=Math.floor(t*r)/r),o=r}}function _r(e){return Math.max(1,Math.ceil(Math.log(_s(e))/Math.LN2)+1)}function Pn(e,t){let n;if(t===void 0)for(let o of e)o!=null&&(n<o||n===void 0&&o>=o)&&(n=o);else{let o=-1;for(let r of e)(r=t(r,++o,e))!=null&&(n<r||n===void 0&&r>=r)&&(n=r)}return n}function Pr(e,t){switch(arguments.length){case 0:break;case 1:this.range(e);break;default:this.range(t).domain(e);break}return this}function Ir(e,t,n){e.prototype=t.prototype=n,n.constructor=e}function Ps(e,t){var n=Object.create(e.prototype);for(var o in t)n[o]=t[o];return n}function Bn(){}var In=.7,Fr=1/In,un="\\s*([+-]?\\d+)\\s*",Dn="\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)\\s*",Qe="\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)%\\s*",wg=/^#([0-9a-f]{3,8})$/,bg=new RegExp(`^rgb\\(${un},${un},${un}\\)$`),yg=new RegExp(`^rgb\\(${Qe},${Qe},${Qe}\\)$`),xg=new RegExp(`^rgba\\(${un},${un},${un},${Dn}\\)$`),vg=new RegExp(`^rgba\\(${Qe},${Qe},${Qe},${Dn}\\)$`),kg=new RegExp(`^hsl\\(${Dn},${Qe},${Qe}\\)$`),Mg=new RegExp(`^hsla\\(${Dn},${Qe},${Qe},${Dn}\\)$`),Fc={aliceblue:15792383,antiquewhite:16444375,aqua:65535,aquamarine:8388564,azure:15794175,beige:16119260,bisque:16770244,black:0,blanchedalmond:16772045,blue:255,blueviolet:9055202,brown:10824234,burlywood:14596231,cadetblue:6266528,chartreuse:8388352,chocolate:13789470,coral:16744272,cornflowerblue:6591981,cornsilk:16775388,crimson:14423100,cyan:65535,darkblue:139,darkcyan:35723,darkgoldenrod:12092939,darkgray:11119017,darkgreen:25600,darkgrey:11119017,darkkhaki:12433259,darkmagenta:9109643,darkolivegreen:5597999,darkorange:16747520,darkorchid:10040012,darkred:9109504,darksalmon:15308410,darkseagreen:9419919,darkslateblue:4734347,darkslategray:3100495,darkslategrey:3100495,darkturquoise:52945,darkviolet:9699539,deeppink:16716947,deepskyblue:49151,dimgray:6908265,dimgrey:6908265,dodgerblue:2003199,firebrick:11674146,floralwhite:16775920,forestgreen:2263842,fuchsia:16711935,gainsboro:14474460,ghostwhite:16316671,gold:16766720,goldenrod:14329120,gray:8421504,green:32768,greenyellow:11403055,grey:8421504,honeydew:15794160,hotpink:16738740,indianred:13458524,indigo:4915330,ivory:16777200,khaki:15787660,lavender:15132410,lavenderblush:16773365,lawngreen:8190976,lemonchiffon:16775885,lightblue:11393254,lightcoral:15761536,lightcyan:14745599,lightgoldenrodyellow:16448210,lightgray:13882323,lightgreen:9498256,lightgrey:13882323,lightpink:16758465,lightsalmon:16752762,lightseagreen:2142890,lightskyblue:8900346,lightslategray:7833753,lightslategrey:7833753,lightsteelblue:11584734,lightyellow:16777184,lime:65280,limegreen:3329330,linen:16445670,magenta:16711935,maroon:8388608,mediumaquamarine:6737322,mediumblue:205,mediumorchid:12211667,mediumpurple:9662683,mediumseagreen:3978097,mediumslateblue:8087790,mediumspringgreen:64154,mediumturquoise:4772300,mediumvioletred:13047173,midnightblue:1644912,mintcream:16121850,mistyrose:16770273,moccasin:16770229,navajowhite:16768685,navy:128,oldlace:16643558,olive:8421376,olivedrab:7048739,orange:16753920,orangered:16729344,orchid:14315734,palegoldenrod:15657130,palegreen:10025880,paleturquoise:11529966,palevioletred:14381203,papayawhip:16773077,peachpuff:16767673,peru:13468991,pink:16761035,plum:14524637,powderblue:11591910,purple:8388736,rebeccapurple:6697881,red:16711680,rosybrown:12357519,royalblue:4286945,saddlebrown:9127187,salmon:16416882,sandybrown:16032864,seagreen:3050327,seashell:16774638,sienna:10506797,silver:12632256,skyblue:8900331,slateblue:6970061,slategray:7372944,slategrey:7372944,snow:16775930,springgreen:65407,steelblue:4620980,tan:13808780,teal:32896,thistle:14204888,tomato:16737095,turquoise:4251856,violet:15631086,wheat:16113331,white:16777215,whitesmoke:16119285,yellow:16776960,yellowgreen:10145074};Ir(Bn,mt,{copy(e){return Object.assign(new this.constructor,this,e)},displayable(){return this.rgb().displayable()},hex:zc,formatHex:zc,formatHex8:Ng,formatHsl:Eg,formatRgb:Uc,toString:Uc});function zc(){return this.rgb().formatHex()}function Ng(){return this.rgb().formatHex8()}function Eg(){return qc(this).formatHsl()}function Uc(){return this.rgb().formatRgb()}function mt(e){var t,n;return e=(e+"").trim().toLowerCase(),(t=wg.exec(e))?(n=t[1].length,t=parseInt(t[1],16),n===6?jc(t):n===3?new Le(t>>8&15|t>>4&240,t>>4&15|t&240,(t&15)<<4|t&15,1):n===8?Dr(t>>24&255,t>>16&255,t>>8&255,(t&255)/255):n===4?Dr(t>>12&15|t>>8&240,t>>8&15|t>>4&240,t>>4&15|t&240,((t&15)<<4|t&15)/255):null):(t=bg.exec(e))?new Le(t[1],t[2],t[3],1):(t=yg.exec(e))?new Le(t[1]*255/100,t[2]*255/100,t[3]*255/100,1):(t=xg.exec(e))?Dr(t[1],t[2],t[3],t[4]):(t=vg.exec(e))?Dr(t[1]*255/100,t[2]*255/100,t[3]*255/100,t[4]):(t=kg.exec(e))?Gc(t[1],t[2]/100,t[3]/100,1):(t=Mg.exec(e))?Gc(t[1],t[2]/100,t[3]/100,t[4]):Fc.hasOwnProperty(e)?jc(Fc[e]):e==="transparent"?new Le(NaN,NaN,NaN,0):null}function jc(e){return new Le(e>>16&255,e>>8&255,e&255,1)}function Dr(e,t,n,o){return o<=0&&(e=t=n=NaN),new Le(e,t,n,o)}function Ag(e){return e instanceof Bn||(e=mt(e)),e?(e=e.rgb(),new Le(e.r,e.g,e.b,e.opacity)):new Le}function dn(e,t,n,o){return arguments.length===1?Ag(e):new Le(e,t,n,o??1)}function Le(e,t,n,o){this.r=+e,this.g=+t,this.b=+n,this.opacity=+o}Ir(Le,dn,Ps(Bn,{brighter(e){return e=e==null?Fr:Math.pow(Fr,e),new Le(this.r*e,this.g*e,this.b*e,this.opacity)},darker(e){return e=e==null?In:Math.pow(In,e),new Le(this.r*e,this.g*e,this.b*e,this.opacity)},rgb(){return this},clamp(){return new Le(Wt(this.r),Wt(this.g),Wt(this.b),zr(this.opacity))},displayable(){return-.5<=this.r&&this.r<255.5&&-.5<=this.g&&this.g<255.5&&-.5<=this.b&&this.b<255.5&&0<=this.opacity&&this.opacity<=1},hex:Wc,formatHex:Wc,formatHex8:$g,formatRgb:Hc,toString:Hc}));function Wc(){return`#${jt(this.r)}${jt(this.g)}${jt(this.b)}`}function $g(){return`#${jt(this.r)}${jt(this.g)}${jt(this.b)}${jt((isNaN(this.opacity)?1:this.opacity)*255)}`}function Hc(){let e=zr(this.opacity);return`${e===1?"rgb(":"rgba("}${Wt(this.r)}, ${Wt(this.g)}, ${Wt(this.b)}${e===1?")":`, ${e})`}`}function zr(e){return isNaN(e)?1:Math.max(0,Math.min(1,e))}function Wt(e){return Math.max(0,Math.min(255,Math.round(e)||0))}function jt(e){return e=Wt(e),(e<16?"0":"")+e.toString(16)}function Gc(e,t,n,o){return o<=0?e=t=n=NaN:n<=0||n>=1?e=t=NaN:t<=0&&(e=NaN),new Ge(e,t,n,o)}function qc(e){if(e instanceof Ge)return new Ge(e.h,e.s,e.l,e.opacity);if(e instanceof Bn||(e=mt(e)),!e)return new Ge;if(e instanceof Ge)return e;e=e.rgb();var t=e.r/255,n=e.g/255,o=e.b/255,r=Math.min(t,n,o),s=Math.max(t,n,o),i=NaN,a=s-r,l=(s+r)/2;return a?(t===s?i=(n-o)/a+(n<o)*6:n===s?i=(o-t)/a+2:i=(t-n)/a+4,a/=l<.5?s+r:2-s-r,i*=60):a=l>0&&l<1?0:i,new Ge(i,a,l,e.opacity)}function Yc(e,t,n,o){return arguments.length===1?qc(e):new Ge(e,t,n,o??1)}function Ge(e,t,n,o){this.h=+e,this.s=+t,this.l=+n,this.opacity=+o}Ir(Ge,Yc,Ps(Bn,{brighter(e){return e=e==null?Fr:Math.pow(Fr,e),new Ge(this.h,this.s,this.l*e,this.opacity)},darker(e){return e=e==null?In:Math.pow(In,e),new Ge(this.h,this.s,this.l*e,this.opacity)},rgb(){var e=this.h%360+(this.h<0)*360,t=isNaN(e)||isNaN(this.s)?0:this.s,n=this.l,o=n+(n<.5?n:1-n)*t,r=2*n-o;return new Le(Is(e>=240?e-240:e+120,r,o),Is(e,r,o),Is(e<120?e+240:e-120,r,o),this.opacity)},clamp(){return new Ge(Vc(this.h),Br(this.s),Br(this.l),zr(this.opacity))},displayable(){return(0<=this.s&&this.s<=1||isNaN(this.s))&&0<=this.l&&this.l<=1&&0<=this.opacity&&this.opacity<=1},formatHsl(){let e=zr(this.opacity);return`${e===1?"hsl(":"hsla("}${Vc(this.h)}, ${Br(this.s)*100}%, ${Br(this.l)*100}%${e===1?")":`, ${e})`}`}}));function Vc(e){return e=(e||0)%360,e<0?e+360:e}function Br(e){return Math.max(0,Math.min(1,e||0))}function Is(e,t,n){return(e<60?t+(n-t)*e/60:e<180?n:e<240?t+(n-t)*(240-e)/60:t)*255}function Ds(e,t,n,o,r){var s=e*e,i=s*e;return((1-3*e+3*s-i)*t+(4-6*s+3*i)*n+(1+3*e+3*s-3*i)*o+i*r)/6}function Kc(e){var t=e.length-1;return function(n){var o=n<=0?n=0:n>=1?(n=1,t-1):Math.floor(n*t),r=e[o],s=e[o+1],i=o>0?e[o-1]:2*r-s,a=o<t-1?e[o+2]:2*s-r;return Ds((n-o/t)*t,i,r,s,a)}}function Zc(e){var t=e.length;return function(n){var o=Math.floor(((n%=1)<0?++n:n)*t),r=e[(o+t-1)%t],s=e[o%t],i=e[(o+1)%t],a=e[(o+2)%t];return Ds((n-o/t)*t,r,s,i,a)}}var Fn=e=>()=>e;function Tg(e,t){return function(n){return e+n*t}}function Sg(e,t,n){return e=Math.pow(e,n),t=Math.pow(t,n)-e,n=1/n,function(o){return Math.pow(e+o*t,n)}}function Jc(e){return(e=+e)==1?Ur:function(t,n){return n-t?Sg(t,n,e):Fn(isNaN(t)?n:t)}}function Ur(e,t){var n=t-e;return n?Tg(e,n):Fn(isNaN(e)?t:e)}var Bs=(function e(t){var n=Jc(t);function o(r,s){var i=n((r=dn(r)).r,(s=dn(s)).r),a=n(r.g,s.g),l=n(r.b,s.b),c=Ur(r.opacity,s.opacity);return function(f){return r.r=i(f),r.g=a(f),r.b=l(f),r.opacity=c(f),r+""}}return o.gamma=e,o})(1);function Qc(e){return function(t){var n=t.length,o=new Array(n),r=new Array(n),s=new Array(n),i,a;for(i=0;i<n;++i)a=dn(t[i]),o[i]=a.r||0,r[i]=a.g||0,s[i]=a.b||0;return o=e(o),r=e(r),s=e(s),a.opacity=1,function(l){return a.r=o(l),a.g=r(l),a.b=s(l),a+""}}}var mx=Qc(Kc),gx=Qc(Zc);function Xc(e,t){t||(t=[]);var n=e?Math.min(t.length,e.length):0,o=t.slice(),r;return function(s){for(r=0;r<n;++r)o[r]=e[r]*(1-s)+t[r]*s;return o}}function ef(e){return ArrayBuffer.isView(e)&&!(e instanceof DataView)}function tf(e,t){var n=t?t.length:0,o=e?Math.min(n,e.length):0,r=new Array(o),s=new Array(n),i;for(i=0;i<o;++i)r[i]=Ht(e[i],t[i]);for(;i<n;++i)s[i]=t[i];return function(a){for(i=0;i<o;++i)s[i]=r[i](a);return s}}function nf(e,t){var n=new Date;return e=+e,t=+t,function(o){return n.setTime(e*(1-o)+t*o),n}}function gt(e,t){return e=+e,t=+t,function(n){return e*(1-n)+t*n}}function rf(e,t){var n={},o={},r;(e===null||typeof e!="object")&&(e={}),(t===null||typeof t!="object")&&(t={});for(r in t)r in e?n[r]=Ht(e[r],t[r]):o[r]=t[r];return function(s){for(r in n)o[r]=n[r](s);return o}}var zs=/[-+]?(?:\d+\.?\d*|\.?\d+)(?:[eE][-+]?\d+)?/g,Fs=new RegExp(zs.source,"g");function Og(e){return function(){return e}}function Lg(e){return function(t){return e(t)+""}}function of(e,t){var n=zs.lastIndex=Fs.lastIndex=0,o,r,s,i=-1,a=[],l=[];for(e=e+"",t=t+"";(o=zs.exec(e))&&(r=Fs.exec(t));)(s=r.index)>n&&(s=t.slice(n,s),a[i]?a[i]+=s:a[++i]=s),(o=o[0])===(r=r[0])?a[i]?a[i]+=r:a[++i]=r:(a[++i]=null,l.push({i,x:gt(o,r)})),n=Fs.lastIndex;return n<t.length&&(s=t.slice(n),a[i]?a[i]+=s:a[++i]=s),a.length<2?l[0]?Lg(l[0].x):Og(t):(t=l.length,function(c){for(var f=0,u;f<t;++f)a[(u=l[f]).i]=u.x(c);return a.join("")})}function Ht(e,t){var n=typeof t,o;return t==null||n==="boolean"?Fn(t):(n==="number"?gt:n==="string"?(o=mt(t))?(t=o,Bs):of:t instanceof mt?Bs:t instanceof Date?nf:ef(t)?Xc:Array.isArray(t)?tf:typeof t.valueOf!="function"&&typeof t.toString!="function"||isNaN(t)?rf:gt)(e,t)}function Us(e,t){return e=+e,t=+t,function(n){return Math.round(e*(1-n)+t*n)}}function js(e){return function(){return e}}function Ws(e){return+e}var sf=[0,1];function pn(e){return e}function Hs(e,t){return(t-=e=+e)?function(n){return(n-e)/t}:js(isNaN(t)?NaN:.5)}function Rg(e,t){var n;return e>t&&(n=e,e=t,t=n),function(o){return Math.max(e,Math.min(t,o))}}function Cg(e,t,n){var o=e[0],r=e[1],s=t[0],i=t[1];return r<o?(o=Hs(r,o),s=n(i,s)):(o=Hs(o,r),s=n(s,i)),function(a){return s(o(a))}}function _g(e,t,n){var o=Math.min(e.length,t.length)-1,r=new Array(o),s=new Array(o),i=-1;for(e[o]<e[0]&&(e=e.slice().reverse(),t=t.slice().reverse());++i<o;)r[i]=Hs(e[i],e[i+1]),s[i]=n(t[i],t[i+1]);return function(a){var l=Rs(e,a,1,o)-1;return s[l](r[l](a))}}function jr(e,t){return t.domain(e.domain()).range(e.range()).interpolate(e.interpolate()).clamp(e.clamp()).unknown(e.unknown())}function Gs(){var e=sf,t=sf,n=Ht,o,r,s,i=pn,a,l,c;function f(){var d=Math.min(e.length,t.length);return i!==pn&&(i=Rg(e[0],e[d-1])),a=d>2?_g:Cg,l=c=null,u}function u(d){return d==null||isNaN(d=+d)?s:(l||(l=a(e.map(o),t,n)))(o(i(d)))}return u.invert=function(d){return i(r((c||(c=a(t,e.map(o),gt)))(d)))},u.domain=function(d){return arguments.length?(e=Array.from(d,Ws),f()):e.slice()},u.range=function(d){return arguments.length?(t=Array.from(d),f()):t.slice()},u.rangeRound=function(d){return t=Array.from(d),n=Us,f()},u.clamp=function(d){return arguments.length?(i=d?!0:pn,f()):i!==pn},u.interpolate=function(d){return arguments.length?(n=d,f()):n},u.unknown=function(d){return arguments.length?(s=d,u):s},function(d,h){return o=d,r=h,f()}}function Vs(){return Gs()(pn,pn)}function qs(e,t,n,o){var r=Je(e,t,n),s;switch(o=Ze(o??",f"),o.type){case"s":{var i=Math.max(Math.abs(e),Math.abs(t));return o.precision==null&&!isNaN(s=ws(r,i))&&(o.precision=s),Mr(o,i)}case"":case"e":case"g":case"p":case"r":{o.precision==null&&!isNaN(s=bs(r,Math.max(Math.abs(e),Math.abs(t))))&&(o.precision=s-(o.type==="e"));break}case"f":case"%":{o.precision==null&&!isNaN(s=gs(r))&&(o.precision=s-(o.type==="%")*2);break}}return Ie(o)}function Pg(e){var t=e.domain;return e.ticks=function(n){var o=t();return De(o[0],o[o.length-1],n??10)},e.tickFormat=function(n,o){var r=t();return qs(r[0],r[r.length-1],n??10,o)},e.nice=function(n){n==null&&(n=10);var o=t(),r=0,s=o.length-1,i=o[r],a=o[s],l,c,f=10;for(a<i&&(c=i,i=a,a=c,c=r,r=s,s=c);f-- >0;){if(c=Ut(i,a,n),c===l)return o[r]=i,o[s]=a,t(o);if(c>0)i=Math.floor(i/c)*c,a=Math.ceil(a/c)*c;else if(c<0)i=Math.ceil(i*c)/c,a=Math.floor(a*c)/c;else break;l=c}return e},e}function zn(){var e=Vs();return e.copy=function(){return jr(e,zn())},Pr.apply(e,arguments),Pg(e)}function Ys(e,t){e=e.slice();var n=0,o=e.length-1,r=e[n],s=e[o],i;return s<r&&(i=n,n=o,o=i,i=r,r=s,s=i),e[n]=t.floor(r),e[o]=t.ceil(s),e}function af(e){return Math.log(e)}function lf(e){return Math.exp(e)}function Ig(e){return-Math.log(-e)}function Dg(e){return-Math.exp(-e)}function Bg(e){return isFinite(e)?+("1e"+e):e<0?0:e}function Fg(e){return e===10?Bg:e===Math.E?Math.exp:t=>Math.pow(e,t)}function zg(e){return e===Math.E?Math.log:e===10&&Math.log10||e===2&&Math.log2||(e=Math.log(e),t=>Math.log(t)/e)}function cf(e){return(t,n)=>-e(-t,n)}function Ug(e){let t=e(af,lf),n=t.domain,o=10,r,s;function i(){return r=zg(o),s=Fg(o),n()[0]<0?(r=cf(r),s=cf(s),e(Ig,Dg)):e(af,lf),t}return t.base=function(a){return arguments.length?(o=+a,i()):o},t.domain=function(a){return arguments.length?(n(a),i()):n()},t.ticks=a=>{let l=n(),c=l[0],f=l[l.length-1],u=f<c;u&&([c,f]=[f,c]);let d=r(c),h=r(f),g,x,k=a==null?10:+a,m=[];if(!(o%1)&&h-d<k){if(d=Math.floor(d),h=Math.ceil(h),c>0){for(;d<=h;++d)for(g=1;g<o;++g)if(x=d<0?g/s(-d):g*s(d),!(x<c)){if(x>f)break;m.push(x)}}else for(;d<=h;++d)for(g=o-1;g>=1;--g)if(x=d>0?g/s(-d):g*s(d),!(x<c)){if(x>f)break;m.push(x)}m.length*2<k&&(m=De(c,f,k))}else m=De(d,h,Math.min(h-d,k)).map(s);return u?m.reverse():m},t.tickFormat=(a,l)=>{if(a==null&&(a=10),l==null&&(l=o===10?"s":","),typeof l!="function"&&(!(o%1)&&(l=Ze(l)).precision==null&&(l.trim=!0),l=Ie(l)),a===1/0)return l;let c=Math.max(1,o*a/t.ticks().length);return f=>{let u=f/s(Math.round(r(f)));return u*o<o-.5&&(u*=o),u<=c?l(f):""}},t.nice=()=>n(Ys(n(),{floor:a=>s(Math.floor(r(a))),ceil:a=>s(Math.ceil(r(a)))})),t}function Un(){let e=Ug(Gs()).domain([1,10]);return e.copy=()=>jr(e,Un()).base(e.base()),Pr.apply(e,arguments),e}var jg=62;function xe(e,t,n,o,r=!1){return(r?Un():zn()).domain([e,t]).range([n,o]).unknown(Number.NaN)}function Xe(e,t,n){let o=n;for(;t-e>n*1.001*Je(e,t,o);)o/=1.5;let r=1e-9*Je(e,t,o);return De(e-r,t+r,o)}function uf(e,t,n){let o=[];for(let i=Math.floor(Math.log10(e));i<=Math.log10(t);i++)for(let a of[1,1.5,2,3,4,5,6,8])a*10**i>=e*.999&&a*10**i<=t*1.001&&o.push(a*10**i);let r=xe(e,t,0,n/jg,!0),s=[];for(let i of o.sort((a,l)=>ff(a)-ff(l)))s.every(a=>Math.abs(r(i)-r(a))>.8)&&s.push(i);return s}function ff(e){let t=e/10**Math.floor(Math.log10(e)+1e-9);return[1,2,5,3,4,1.5,6,8].findIndex(n=>Math.abs(n-t)<1e-6)}function df(e,t,n,o,r){if(!(t<=n))return e??[0,1];let s=.06*Math.max(n-t,o),i=[Math.floor((t-s)/o)*o,Math.ceil((n+s)/o)*o];if(!e)return i;let a=e[0]<=t&&e[1]>=n,l=i[1]-i[0];return a&&(r||e[1]-e[0]<=l+Math.max(2*o,.35*l))?e:r?[Math.min(e[0],i[0]),Math.max(e[1],i[1])]:i}var pf=60,Wr=14,Ks=6,Wg=36,Zs=8,Hg=.25,Gg=.001,hf=1.06;function mf(e,t,n,o,r,s=!1,i=!1){let a=o-Ks-Wg-Zs,l=Math.round(a*Hg),c=Ks+a-l,f={left:pf,right:n-Wr,top:Ks,bottom:c},u={left:pf,right:n-Wr,top:c+Zs,bottom:c+Zs+l},{observed_range:d,observed_unit:h=1,x_range:g}=e,x=d!==void 0&&t.frame===e.observed_frame&&t.stretch>0,[k,m]=x?d:g,v=x?t.stretch*h:1,N=Ar(e,t),y=N===null?xe(k,m,f.left,f.right,e.x_log):xe(N-k,N-m,f.left,f.right),T=C=>y(N===null?C*v:N-C),w=C=>N===null?y.invert(C)/v:N-y.invert(C),[S,O]=Vg(e,t,C=>T(C)>=f.left-1&&T(C)<=f.right+1),P="is_linear"in e,B=P?Je(0,O,6):e.y_step,I=i&&r?r.ends:df(r?.ends,S,O,B,s);P&&(I[0]=0);let A=e.y_flipped?xe(I[0],I[1],f.top,f.bottom):xe(I[1],I[0],f.top,f.bottom),F=qg(e,t,r?.most,s),R=e.y_flipped?1:-1,z=(u.top+u.bottom)/2,_=(u.bottom-u.top)/2;return{frame:f,below:u,x:y,at:T,back:w,y:A,dy:C=>z+R*Math.max(-hf,Math.min(hf,C/F))*_,ends:I,most:F,observed:x}}function Vg(e,t,n){let o=1/0,r=-1/0;for(let s of e.rows)for(let i of[...Object.values(t.columns[s.name]),...t.pins.map(a=>a[s.name].median)])for(let a=0;a<i.length;a++){let l=i[a];!Number.isNaN(l)&&n(s.axis[a])&&(l<o&&(o=l),l>r&&(r=l))}return[o,r]}function qg(e,t,n,o){let r=[];for(let l of e.rows){let{median:c,low:f,high:u}=t.columns[l.name],d=jn(t,l.name);for(let h=0;h<c.length;h++)if(!Number.isNaN(c[h])&&!Number.isNaN(d[h])){let g=Number.isNaN(f[h])?[c[h]]:[f[h],u[h]];r.push(Math.max(...g.map(x=>Math.abs(x-d[h]))))}}if(!r.length)return n??e.least_residual;r.sort((l,c)=>l-c);let s="is_linear"in e?Gg:e.least_residual,i=Math.max(r[Math.floor(.97*(r.length-1))]*1.1,s);if(n&&i<=n&&(o||i>n/3))return n;let a=10**Math.floor(Math.log10(i));return[1,2,5,10].map(l=>l*a).find(l=>l>=i*.999)??10*a}function jn(e,t){return e.reference?e.pins[e.reference-1][t].median:e.columns[t].truth}var Yg=4;function gf(e,t,n,{frame:o,below:r,x:s,y:i,dy:a,ends:l,most:c,observed:f},u){let d=(N,y,T,w)=>{e.moveTo(N,y),e.lineTo(T,w)},[h,g]=s.domain(),x=t.x_log?uf(h,g,o.right-o.left):Xe(Math.min(h,g),Math.max(h,g),8),k=Xe(l[0],l[1],Math.max(3,(o.bottom-o.top)/34));e.setLineDash([]),e.lineWidth=1,e.strokeStyle=u.grid,e.beginPath();for(let N of x)for(let y of[o,r])d(s(N),y.top,s(N),y.bottom);for(let N of k)d(o.left,i(N),o.right,i(N));e.stroke(),e.strokeStyle=u.edge,e.beginPath();for(let N of[o,r])d(N.left,N.top,N.left,N.bottom),d(N.left,N.bottom,N.right,N.bottom);e.stroke(),e.strokeStyle=u.soft,e.beginPath(),d(r.left,a(0),r.right,a(0)),e.stroke(),e.fillStyle=u.soft,e.textBaseline="middle",e.textAlign="right";for(let N of k)e.fillText(Ae(N),o.left-6,i(N));let m=Math.min(Math.max(-Math.floor(Math.log10(c*1.001)),0),6);for(let N of bf(t,n)?[-c,0,c]:[])e.fillText(N?Rn(N,m):"0",r.left-6,a(N*.86));e.textAlign="center";for(let N of x){let y=Ae(N),T=e.measureText(y).width/2;e.fillText(y,Math.min(s(N),o.right+Wr-T-1),r.bottom+10)}let v=f&&t.observed_label?`${t.observed_label} at ${Kg(t,n)}`:Mc(t,n);e.fillText(v,(o.left+o.right)/2,r.bottom+27),Tr(e,t.y_label,12,(o.top+o.bottom)/2),e.textAlign="left",e.globalAlpha=.95,e.font=He,e.fillText(Zg(t,n),r.left+6,r.top+8),e.font=Oe,e.globalAlpha=1}function wf(e,{along:t=[]},{frame:n,at:o},r){e.font=He,e.fillStyle=r.soft,e.strokeStyle=r.soft,e.lineWidth=1,e.setLineDash([]),e.textAlign="center",e.textBaseline="middle";let s=[];for(let[i,a]of t){let l=o(i),c=e.measureText(a).width/2+Yg,f=Math.min(Math.max(l,n.left+c),n.right-c);!(l>=n.left&&l<=n.right)||s.some(([d,h])=>f+c>d&&f-c<h)||(s.push([f-c,f+c]),e.beginPath(),e.moveTo(l,n.top),e.lineTo(l,n.top+4),e.stroke(),e.fillText(a,f,n.top+11))}e.font=Oe}function Kg(e,{stretch:t,redshift_of:n}){let o=e.truth==="truth"?"true":e.truth;return`the ${n==="own"?o:n} z ${he(t-1)}`}function bf(e,t){return e.rows.some(n=>!jn(t,n.name).every(Number.isNaN))}function Zg(e,t){let n=!bf(e,t),o=n?"":` [${e.error_unit}]`;return t.reference?`difference from ${t.letters[t.reference-1]}${o}`:n?t.truth==="off"?"truth kept back (T reveals it)":`${e.truth==="truth"?"no truth":`nothing ${e.truth}`} to compare with`:`predicted − ${e.truth}${o}`}function xf(e,t,n,o,r){let{frame:s,below:i,at:a,y:l,dy:c}=o;e.font=Oe;for(let u of[s,i])e.fillStyle=r.ground,e.fillRect(u.left,u.top,u.right-u.left,u.bottom-u.top),ye(e,u,()=>{for(let[d,h]of n.hidden[t.hatched])Oc(e,u,a(d),a(h),r)});gf(e,t,n,o,r),wf(e,t,o,r);let f=t.rows.map(u=>Float64Array.from(u.axis,a));ye(e,s,()=>{t.rows.forEach((u,d)=>{n.pins.forEach((g,x)=>{Hr(e,u,f[d],g[u.name],l,r[`pin${x+1}`],1.5,.13,x+1)});let h=t.marks?a(n.observed_at):Number.NaN;pt(u)&&Qg(e,u,n.columns[u.name],a,l,r),Jg(e,u,f[d],n.columns[u.name],l,r,n.edited,t.truth==="truth",h)}),t.marks&&!Number.isNaN(n.observed_at)&&Rc(e,s,a(n.observed_at),n.redshift_of==="predicted"?"observed here, as predicted":"observed here",r)}),ye(e,i,()=>{t.rows.forEach((u,d)=>{let h=jn(n,u.name);n.pins.forEach((g,x)=>{x+1!==n.reference&&Hr(e,u,f[d],yf(g[u.name],h),c,r[`pin${x+1}`],1.2,.1,x+1)}),Hr(e,u,f[d],yf(n.columns[u.name],h),c,r.answer,1.5,.3)})})}function yf({low:e,median:t,high:n},o){let r=t.map((i,a)=>i-o[a]),s=i=>i.map((a,l)=>Number.isNaN(t[l])?Number.NaN:a-o[l]);return{median:r,low:s(e),high:s(n)}}function Jg(e,t,n,o,r,s,i,a,l){let c=5.5*Js(t);t.dots?o.truth.forEach((f,u)=>{!Number.isNaN(f)&&(a||Number.isNaN(hn(o,u)))&&Sr(e,n[u],r(f),c,s.ink,1.5)}):As(e,n,o.truth,r,s.ink,1.1,l),t.dots?Hr(e,t,n,o,r,s.answer,2,.3):($s(e,n,o.low,o.high,r,s.answer,.3),As(e,n,o.median,r,s.answer,2,l)),t.dots?Ts(e,n,o.exact,r,c,s.seen,s.ground):ht(e,n,o.exact,r,s.seen,3),o.measured&&Xg(e,t,n,o,r,s),o.implied&&(t.dots?Cc(e,n,o.implied,r,s.mark,s.ground):ht(e,n,o.implied,r,s.mark,1.8,Sc)),t.dots&&t.names.forEach((f,u)=>{let d=hn(o,u);i.includes(f)&&!Number.isNaN(d)&&Sr(e,n[u],r(d),c+4,s.answer,2)})}function Qg(e,t,n,o,r,s){let[i,a]=[t.low,t.high].map(f=>Float64Array.from(f,o)),l=n.exact.map((f,u)=>Number.isNaN(n.limit[u])?hn(n,u):n.limit[u]),c=n.median.map((f,u)=>Number.isNaN(hn(n,u))?f:Number.NaN);Ss(e,i,a,c,r,s.answer),Ss(e,i,a,l,r,s.seen)}function Js(e){return e.is_filters?Er:1}function hn({exact:e,measured:t},n){return Number.isNaN(e[n])?t?t[n]:Number.NaN:e[n]}function Hr(e,t,n,o,r,s,i,a,l=0){if(t.dots)return Lc(e,n,o,r,s,l,Js(t));$s(e,n,o.low,o.high,r,s,a),ht(e,n,o.median,r,s,i,l?Cn[l-1]:[])}function Xg(e,t,n,{measured:o,from:r,to:s,limit:i},a,l){let c=t.dots?4*Js(t):2.4;e.strokeStyle=l.seen,e.lineWidth=t.dots?2:1,e.setLineDash([]),e.beginPath();for(let f=0;f<o.length;f++)Number.isNaN(o[f])||(e.moveTo(n[f],a(r[f])),e.lineTo(n[f],a(s[f])));for(let f=0;f<i.length;f++)if(!Number.isNaN(i[f])){let u=a(i[f]);e.moveTo(n[f]-c,u),e.lineTo(n[f]+c,u),e.lineTo(n[f],u+1.6*c),e.closePath()}e.stroke(),Ts(e,n,o,a,c,l.seen,l.ground)}var Gr=11;function vf(e,t,n,o){let r=Vr(t,e.scene(),e.scales,n,o,(s,i)=>[hn(s,i)]);return r?.row.names[r.i]??null}function kf(e,t,n,o){return Qs(Vr(t,e.scene(),e.scales,n,o,Mf))}function Qs(e){return!e||pt(e.row)&&!e.row.given[e.i]?null:{row:e.row.name,name:e.row.names[e.i]}}function Mf({truth:e,exact:t,measured:n,limit:o,median:r},s){return[e,t,n,o,r].map(i=>i?.[s]??Number.NaN)}function Vr(e,t,n,o,r,s=Mf){let i=null,a=1/0;for(let l of e.rows){if(!l.dots)continue;let c=pt(l)?Gr*Er:Gr;for(let f=0;f<l.names.length;f++){let u=n.at(l.axis[f])-o;if(!(Math.abs(u)>c))for(let d of s(t.columns[l.name],f)){let h=Math.hypot(u,n.y(d)-r);h<c&&h<a&&([i,a]=[{row:l,i:f},h])}}}return i}var e0=.01,Nf=9;function Ef(e,t,n,o,r){let{row:s,i}=Xs(e,t,n,o,r),a=t.columns[s.name],l="is_linear"in e,c=l?hc:he,f=m=>a[m]?.[i]??Number.NaN,u=s.unit?` ${s.unit}`:"",[d,h,g,x]=["truth","median","low","high"].map(f),k=[t0(e,s,i,t)];if(Number.isNaN(d)||k.push(`${e.truth} ${c(d)}${u}`),Number.isNaN(f("exact"))?Number.isNaN(f("measured"))?Number.isNaN(f("limit"))||k.push(`not detected: fainter than ${c(f("limit"))}${u}`):k.push(`seen ${c(f("measured"))} ± ${c(f("to")-f("measured"))}${u}`):k.push(`seen ${c(f("exact"))}${u}`),!Number.isNaN(h)){k.push(`predicted ${c(h)}${Number.isNaN(g)?"":` (${c(g)} to ${c(x)})`}${u}`);let m=h-d,v=d>=g&&d<=x?", truth within the band":", truth outside the band";Number.isNaN(m)||k.push(`error ${(l?mc:Rn)(m)} ${e.error_unit}${Number.isNaN(g)?"":v}`)}return pt(s)&&!s.given[i]&&k.push("not among these galaxies' magnitudes: predicted alone"),Number.isNaN(f("implied"))||k.push(`the spectrum through this filter ${he(f("implied"))}${u}`),t.pins.forEach((m,v)=>{let N=m[s.name].median[i];Number.isNaN(N)||k.push(`${t.letters[v]}: ${c(N)}`)}),{x:n.at(s.axis[i]),lines:k}}function Xs(e,t,n,o,r){let s=r===null?null:Vr(e,t,n,o,r);if(s)return{...s,distance:-1/0};let i=r===null?Nf/2:Nf,a={row:e.rows[0],i:0,distance:1/0};for(let l of e.rows)l.axis.forEach((c,f)=>{let u=Math.abs(n.at(c)-o),d=l.dots&&e.rows.length>1?u<i?-20:40:0;u+d<a.distance&&(a={row:l,i:f,distance:u+d})});return a}function t0(e,t,n,o){if(pt(t))return kc(t,n);if(t.dots)return`${t.label} ${t.names[n]}`;let r=t.axis[n],s=`${t.label}, ${Nc(e,o,r,t.coordinate_unit)??`${Ae(Number(r.toPrecision(4)))} ${t.coordinate_unit}`}`;return!e.observed_unit||!(o.stretch>0)?s:`${s} at rest, ${Number((r*o.stretch*e.observed_unit).toPrecision(3))} µm observed`}function Af(e,t){return[t.seen?ti(e,t):ni(t),ri(e,t),n0(e,t),ei(e,t)].filter(Boolean).join(", ")}function n0(e,{implied:t}){return e.implied&&!Number.isNaN(t)?`${e.implied} ${he(t)}`:""}function ei({edges:[e,t]},{seen:n,lowest:o,highest:r}){let s=e0*(t-e);return!n&&(o<e+s||r>t-s)?"edge of what it learned":""}function ti(e,{value:t,edited:n}){return`${he(t)}${$f(e,t)} ${n?"edited":"seen"}`}function ni({low:e,median:t,high:n,peaks:o}){if(o.length>1)return o.toSorted((c,f)=>f[1]-c[1]).map(([c,f,u])=>`${he(c,Bt(u))} (${Math.round(100*f)}%)`).join(", ");let r=(n-e)/2,s=Bt(r),[i,a]=[he(n-t,s),he(t-e,s)],l=i===a?` ± ${i}`:` (+${i} −${a})`;return`${he(t,s)}${Number.isNaN(r)?"":l}`}function ri(e,{seen:t,edited:n,truth:o,percentile:r,crps:s,low:i,median:a,high:l}){if(Number.isNaN(o)||t&&!n)return"";let c=(l-i)/2,f=`${e.truth} ${he(o,t?2:Bt(c))}${$f(e,o)}`;return t?f:Number.isNaN(r)?`${f}, error ${Rn(a-o)}`:`${f}, ${r0(r)} percentile, CRPS ${he(s,Bt(s))}`}function r0(e){let n=e<1||e>99?Math.round(10*e)/10:Math.round(e),o=n%10,r=Math.floor(n/10)===1,s=!Number.isInteger(n)||r||o>3?"th":["th","st","nd","rd"][o];return`${n}${s}`}function $f({edges:e},t){return t<e[0]||t>e[1]?" (beyond this axis)":""}var o0="The percentile says how much of the predicted probability lies below the truth: for two galaxies of three it is to be between 16 and 84. The CRPS scores the whole prediction, in its unit: 0 is sure and right, and a lone guess has its distance from the truth.";function Tf(e){let t=e.panels.map(i=>{let a=M("span",{class:"estimate"}),l=M("span",{class:"beside"}),c=[i.title,i.unit].filter(Boolean).join(", "),f=M("span",{class:"symbol",title:c},i.symbol),u=M("div",{class:"scalar","data-scalar":i.name},f,a,l);return{panel:i,item:u,estimate:a,truth:l}}),n=M("div",{class:"scalars"},...t.map(({item:i})=>i)),o={scalars(i){t.forEach(({panel:a,item:l,estimate:c,truth:f},u)=>{let d=i[u];if(!d)return;l.classList.toggle("is-seen",d.seen),l.classList.toggle("is-peaked",!d.seen&&d.peaks.length>1),c.textContent=d.seen?ti(a,d):ni(d);let h=[ri(a,d),ei(a,d)].filter(Boolean).join(", ");f.textContent=h,f.title=h?`${h}. ${o0}`:""})},dark(i){Se(n,e.colours[i?"dark":"light"])}};o.scalars(e.scalars),o.dark(e.dark);let r=[Ye(n,i=>o.scalars(i.densities.scalars[0])),Nr(n,({covered:i})=>{for(let{panel:a,item:l}of t)l.classList.toggle("covered",i.includes(a.name))})];return{element:n,changes:o,destroy:()=>{for(let i of r)i()}}}var Sf=`.mosaic-legend {
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
`;function mn(e){let t=null,n=null,o=()=>{n!==null&&clearTimeout(n),n=null},r=i=>{n=setTimeout(s,1500),e(i)},s=()=>{o();let i=t;t=null,i!==null&&r(i)};return{newest(i){n!==null?t=i:r(i)},now(i){t=null,o(),e(i)},acknowledge:s,stop:o}}var i0=1.5,a0=5,l0=.04,c0=.55,f0=.4,u0=1e-5;function Of({edges:[e,t]},n,o,r,s=!1){if(s&&r!==void 0)return r;if(n.seen)return null;let a=[...[n,...o.filter(f=>!f.seen)].flatMap(({lowest:f,highest:u})=>[f,u]),n.truth,n.implied].filter(f=>f>=e&&f<=t);if(!(n.highest>n.lowest)||a.length<2)return null;let l=Math.min(...a),c=Math.max(...a);return c-l>(r===null?f0:c0)*(t-e)?null:r&&d0(r,l,c)?r:p0(l,c,e,t)}function d0([e,t],n,o){let r=l0*(t-e);return n>=e+r&&o<=t-r&&t-e<=a0*(o-n)}function p0(e,t,n,o){let r=i0*Math.max(t-e,u0*(o-n)),s=Je(0,r,10),i=(e+t)/2,a=Math.floor((i-r/2)/s)*s,l=Math.ceil((i+r/2)/s)*s;return[Math.max(a,n),Math.min(l,o)]}var qr=10,h0=22,Gt={top:3,height:9,gap:7},Lf=30,m0=6,Rf=.001;function Cf(e,t,n,o,r,s){let[i,a]=[qr,n-qr],l=r?r.zoom?[r.zoom.from,r.zoom.to]:null:void 0,c=t.pins.map(m=>m[e.name]),f=Of(e,t.scalars[e.name],c,l,s),u=Gt.top+Gt.height+Gt.gap,d={left:i,right:a,top:f?u:Gt.top,bottom:o-h0};if(!f)return{frame:d,x:xe(e.edges[0],e.edges[1],i,a),zoom:null};let[h,g]=f,x={left:i+Lf,right:a-Lf,top:Gt.top,bottom:Gt.top+Gt.height},k=xe(e.edges[0],e.edges[1],x.left,x.right);return{frame:d,x:xe(h,g,i,a),zoom:{from:h,to:g,strip:x,whole:k}}}function _f(e,t,n,{frame:o,x:r,zoom:s},i){e.font=Oe,e.setLineDash([]),s&&g0(e,t,n.scalars[t.name],o,s,i),ye(e,{...o,left:o.left-qr,right:o.right+qr},()=>w0(e,t,n,o,r,i)),b0(e,r.domain(),o,r,i,m0)}function g0(e,t,n,o,{from:r,to:s,strip:i,whole:a},l){e.fillStyle=l.hidden,e.globalAlpha=.35,e.beginPath(),e.moveTo(a(r),i.bottom),e.lineTo(a(s),i.bottom),e.lineTo(o.right,o.top),e.lineTo(o.left,o.top),e.closePath(),e.fill(),e.fillRect(a(r),i.top,a(s)-a(r),i.bottom-i.top),e.globalAlpha=1,oi(e,{...i,top:i.top-6},a,n,l.answer,.4,[]),e.setLineDash([]),e.strokeStyle=l.edge,e.lineWidth=1,e.beginPath(),e.moveTo(i.left,i.bottom),e.lineTo(i.right,i.bottom),e.stroke(),e.font=He,e.fillStyle=l.soft,e.textBaseline="middle",e.textAlign="right",e.fillText(he(t.edges[0],1),i.left-5,i.bottom-3),e.textAlign="left",e.fillText(he(t.edges[1],1),i.right+5,i.bottom-3),e.font=Oe}function w0(e,t,n,o,r,s){let i=n.scalars[t.name];n.pins.forEach((a,l)=>{let c=a[t.name],f=s[`pin${l+1}`];c.seen?_n(e,o,r,c.median,f,2,Cn[l]):oi(e,o,r,c,f,.1,Cn[l])}),i.seen?_n(e,o,r,i.value,s.seen,5):(oi(e,o,r,i,s.answer,.2,[]),_n(e,o,r,i.median,s.answer,2.5)),(!i.seen||i.edited)&&_n(e,o,r,i.truth,s.ink,2,[5,3]),t.implied&&_c(e,o,r,i.implied,t.implied,s)}function b0(e,t,n,o,r,s){e.setLineDash([]),e.strokeStyle=r.edge,e.lineWidth=1,e.beginPath(),e.moveTo(n.left,n.bottom),e.lineTo(n.right,n.bottom);let i=Xe(t[0],t[1],s),a=Math.ceil(-Math.log10(i[1]-i[0])-1e-9);for(let l of i)e.moveTo(o(l),n.bottom),e.lineTo(o(l),n.bottom+4);e.stroke(),e.fillStyle=r.soft,e.textAlign="center",e.textBaseline="middle";for(let l of i)e.fillText(a>1?he(l,a):Ae(l),Math.min(Math.max(o(l),n.left+4),n.right-4),n.bottom+13)}function oi(e,t,n,o,r,s,i){let{density:a,low:l,high:c}=o,f=0;for(let k of a)f=Math.max(f,k);if(!(f>0))return;let u=0,d=a.length-1;for(;u<d&&a[u]<=Rf*f;)u++;for(;d>u&&a[d]<=Rf*f;)d--;let h=[];for(let k=Math.max(u-1,0);k<=Math.min(d+1,a.length-1);k++)h.push([o.x[k],a[k]]);let g=k=>t.bottom-(t.bottom-t.top-6)*k/f,x=(k,m)=>{if(!(k.length<2)){e.globalAlpha=m,e.fillStyle=r,e.beginPath(),e.moveTo(n(k[0][0]),t.bottom);for(let[v,N]of k)e.lineTo(n(v),g(N));e.lineTo(n(k[k.length-1][0]),t.bottom),e.closePath(),e.fill(),e.globalAlpha=1}};x(h,s),x(y0(h,l,c),1.2*s),e.strokeStyle=r,e.lineWidth=1.5,e.setLineDash(i),e.beginPath(),h.forEach(([k,m],v)=>{v?e.lineTo(n(k),g(m)):e.moveTo(n(k),g(m))}),e.stroke()}function y0(e,t,n){let o=[];return e.forEach(([r,s],i)=>{for(let a of[t,n]){let[l,c]=e[i-1]??[r,s];l<a&&a<r&&o.push([a,c+(s-c)*(a-l)/(r-l)])}r>=t&&r<=n&&o.push([r,s])}),o}var Yr="mosaic-drag";function Kr({panel:e,key:t,className:n,canvasAttributes:o,draw:r,describe:s,figureTitle:i},{scene:a,colours:l}){let c=M("canvas",o),f=M("h2",{},e.title),u=M("div",{class:"head"},f),d=M("div",{class:"shell"},c),h=M("section",{class:n,"aria-label":e.title,"data-plot":t},u,d),g={panel:e,scene:a,canvas:c,heading:f,head:u,shell:d,section:h,scales:null,width:0,height:0,size:"",zoom:1,dragging:!1,holding:!1,cancel:()=>!1,setDragging(x,k=!1){g.holding=x&&k,x!==g.dragging&&(g.dragging=x,h.dispatchEvent(new CustomEvent(Yr,{bubbles:!0,composed:!0,detail:x})))},redraw(){g.width>0&&(r($r(c,g.width,g.height,g.zoom)),s())},resize(x,k,m){let v=[x,k,m].join();!x||g.width&&v===g.size||(Object.assign(g,{width:x/m,height:k/m,zoom:m,size:v}),Object.assign(c.style,{width:`${x}px`,height:`${k}px`}),g.redraw())},rest(){g.width=0},figure(x){let k=`${i()} · galaxy ${a().row}`;return xr(x,k,g.width,g.height,l(),r)},addMoreButton(){u.append(ln(t,e.title,g.figure))}};return Object.assign(h,{plot:g}).plot}function Be({canvas:e,zoom:t=1},n){let o=e.getBoundingClientRect();return[(n.clientX-o.left)/t,(n.clientY-o.top)/t]}function Zr(e,t,n=()=>null,o=()=>null){let{canvas:r,key:s}=e,i=null,a=u=>Math.min(Math.max(u,e.scales.frame.left),e.scales.frame.right),l=(u,d,h)=>{let[g,x]=Be(e,u);if(d.name)return{act:"edit",name:d.name,value:e.scales.y?.invert(x),phase:h};let[k,m]=[d.x,g].map(v=>e.scales.back(a(v))).sort((v,N)=>v-N);return{act:"drag",panel:s,from:k,to:m,show:d.show,phase:h}},c=()=>{i=null,e.setDragging(!1),e.markSpan(null)},f=()=>i?(i.hasMoved&&t.now({act:"cancel"}),c(),e.redraw(),!0):!1;return r.addEventListener("pointerdown",u=>{let[d,h]=Be(e,u),{frame:g}=e.scales;u.button!==0||d<g.left||d>g.right||(i={x:d,y:h,name:n(d,h),show:u.shiftKey,hasMoved:!1},r.setPointerCapture(u.pointerId))}),r.addEventListener("pointermove",u=>{let[d,h]=Be(e,u);if(!i){r.style.cursor=n(d,h)?"ns-resize":o(d,h)?"pointer":"crosshair",e.readAt(d,h);return}!i.hasMoved&&Math.hypot(d-i.x,h-i.y)<4||(i.hasMoved=!0,e.setDragging(!0,i.name!==null),i.name||e.markSpan(a(i.x),a(d)),e.readAt(i.name?i.x:d,h),t.newest(l(u,i,"move")))}),r.addEventListener("pointerup",u=>{let d=i&&!i.hasMoved&&o(...Be(e,u));i?.hasMoved?t.now(l(u,i,"end")):d&&t.now({act:"toggle",panel:s,...d}),c()}),r.addEventListener("touchstart",u=>{let d=u.touches[0];u.touches.length===1&&n(...Be(e,d))&&u.preventDefault()},{passive:!1}),r.addEventListener("pointercancel",f),r.addEventListener("pointerleave",()=>{i||e.readAt(null)}),r.addEventListener("dblclick",u=>{let[d]=Be(e,u);t.now({act:"tap",panel:s,at:e.scales.back(d)})}),f}function Pf(e,t){let{canvas:n,panel:o}=e,r=!1,s=!1,i=f=>{let u=e.scene().scalars[o.name],d=e.scales.x(u.seen?u.value:u.median);return Math.abs(Be(e,f)[0]-d)<=Gr},a=(f,u)=>{let[d]=Be(e,f),[h,g]=o.edges;return{act:"edit",name:o.name,value:Math.min(Math.max(e.scales.x.invert(d),h),g),phase:u}},l=()=>{r=s=!1,e.setDragging(!1)},c=()=>r?(s&&t.now({act:"cancel"}),l(),!0):!1;return n.addEventListener("pointerdown",f=>{f.button!==0||!i(f)||(r=!0,s=!1,n.setPointerCapture(f.pointerId))}),n.addEventListener("pointermove",f=>{if(!r){n.style.cursor=i(f)?"ew-resize":"default";return}s=!0,e.setDragging(!0),t.newest(a(f,"move"))}),n.addEventListener("pointerup",f=>{r&&s&&t.now(a(f,"end")),l()}),n.addEventListener("pointercancel",c),c}function If(e,t){let{scene:n,colours:o,messages:r}=t,s=()=>Af(e,n().scalars[e.name]),i=Kr({panel:e,key:e.name,className:`density-${e.name}`,canvasAttributes:{role:"img"},figureTitle:()=>`${e.title} ${s()}`,draw(l){a.scales=Cf(e,n(),a.width,a.height,a.scales,a.dragging),_f(l,e,n(),a.scales,o())},describe(){a.canvas.setAttribute("aria-label",`${e.title} ${s()}`)}},t),a=Object.assign(i,{scales:i.scales,describeAloud:()=>`${e.title} ${s()}`});return a.heading.after(e.unit?` [${e.unit}] `:" "),a.addMoreButton(),a.cancel=Pf(a,r),a}var x0='<svg viewBox="0 0 12 18"><path d="M6 1V17"/><circle cx="6" cy="9" r="3"/></svg>',v0=e=>`
  <span><i class="truth"></i>${e}</span>
  <span><i class="seen"></i>seen</span>
  <span title="a survey's measurement that the model sees, with its 1-sigma error">${x0}${e==="truth"?"measured":"seen"} ±1σ</span>
  <span title="not detected: the model sees no more than that the galaxy is fainter than this"><svg viewBox="0 0 12 18"><path fill="none" d="M1 5H11L6 14Z"/></svg>fainter than</span>
  <span><i class="predicted"></i>predicted</span>
  <span><i class="band"></i>16–84% band</span>
  <span><i class="hidden"></i>hidden</span>`;function Df(e){let t=document.createElement("div");return t.className="mosaic-legend",t.innerHTML=v0(e),t}function si(e,t){let n=Bf(t.numbers),o=e.panels.flatMap(l=>l.rows.map(c=>Ms(c,t.filters))),r=new Set(e.panels.filter(l=>l.linear&&We(t)).flatMap(l=>l.rows)),s=l=>{let c=o.map(f=>{let u=Object.fromEntries(l(f).map(d=>[d,n(f.axis.length)]));return[f.name,r.has(f)?Ac(u):u]});return Object.fromEntries(c)},i=s(l=>l.columns),a=t.pin_masks.map(()=>s(()=>e.pin_columns));return{...t,letters:e.letters,columns:i,pins:a}}function ii(e,t){let n=Bf(t.numbers),o=t.points.map(n),[r,...s]=t.scalars.map(i=>{let a=e.panels.map((l,c)=>[l.name,{...i[c],x:o[c],density:n(t.points[c])}]);return Object.fromEntries(a)});return{...t,scalars:r,pins:s}}function Bf(e){let t=Ft(e),n=0;return o=>(n+=o,t.subarray(n-o,n))}var k0={width:520,height:340},M0={width:340,height:128};function Ff(e,t,n){let o=n>1?M0:k0;return Math.max(1,Math.min(e/o.width,t/(n*o.height)))}function Jr(e,t,n=()=>null){let{canvas:o,key:r}=e,s=null,i=null,a=(f,u,d)=>{let[h,g]=[f,u].map(e.scales.back).sort((x,k)=>x-k);return{act:"drag",panel:r,from:h,to:g,show:!1,phase:d}},l=f=>{t.now(f),i=null,e.setDragging(!1),e.markSpan(null)},c=(f,u)=>{let{frame:d}=e.scales,h=s??(d.left+d.right)/2;f.shiftKey?i??=h:i!==null&&l({act:"cancel"}),s=Math.min(Math.max(h+u,d.left),d.right),i!==null&&(e.setDragging(!0),e.markSpan(i,s),t.newest(a(i,s,"move"))),e.readAt(s,null,!0)};o.addEventListener("keydown",f=>{let{frame:u}=e.scales,d=(u.right-u.left)/100,h={ArrowLeft:-d,ArrowRight:d,PageUp:-10*d,PageDown:10*d,Home:-1/0,End:1/0};if(f.key in h)c(f,h[f.key]);else if((f.key==="Enter"||f.key===" ")&&i!==null&&s!==null)l(a(i,s,"end"));else if(f.key==="Enter"&&s!==null&&n(s))t.now({act:"toggle",panel:r,...n(s)});else if(f.key==="Delete"&&s!==null)t.now({act:"tap",panel:r,at:e.scales.back(s)});else if(f.key==="Escape"&&i!==null)l({act:"cancel"});else return;f.preventDefault(),f.stopPropagation()}),o.addEventListener("blur",()=>{i!==null&&l({act:"cancel"}),s=null,e.readAt(null)})}var N0='<i title="the spectrum through the filters"><svg viewBox="0 0 26 12" aria-hidden="true"><path d="M1 6H7M19 6H25" stroke-dasharray="1.5 3"/><path d="M8 6H18"/></svg></i>';function zf(e){let t=M("span"),n=M("span",{class:"agreement"},t);n.insertAdjacentHTML("afterbegin",N0);let o="about: do the parts agree?",r=M("button",{type:"button",class:"about",popovertarget:"agreement","aria-label":o},"(?)"),s=M("div",{id:"agreement",popover:"auto",role:"note","aria-label":o},e);return{elements:[n,r,s],say(a){t.textContent=a,n.title=a;for(let l of[n,r])l.classList.toggle("is-silent",!a)}}}var ai="mosaic-drawn";function Uf(e,t){window.dispatchEvent(new CustomEvent(ai,{detail:{explorer:ve(e),drawn:t}}))}function jf(e,t){let n=o=>{let{explorer:r,drawn:s}=o.detail;r===ve(e)&&t(s)};return window.addEventListener(ai,n),()=>window.removeEventListener(ai,n)}var Vt=[-4,2],E0=-1,A0=8;function Wf(e,t,n){return(e.every(Number.isNaN)?e.map(()=>E0):li(e)).map((r,s)=>{let i=Math.max(0,1-Math.abs(s-t)/A0);return Math.min(Math.max(r+n*i,Vt[0]),Vt[1])})}function Hf(e,t,n){let o=[...t.keys()].filter(s=>![t[s],n[s],e[s]].some(Number.isNaN));if(!o.length)return null;let r=s=>o.reduce((i,a)=>i+Math.abs(s[a]-t[a]),0)/o.length;return{own:r(e),model:r(n)}}function li(e){let t=[...e.keys()].filter(o=>!Number.isNaN(e[o])),n=0;return e.map((o,r)=>{if(!Number.isNaN(o))return o;for(;n<t.length&&t[n]<r;)n++;let[s,i]=[t[n-1],t[n]];return s===void 0?e[i]:i===void 0?e[s]:e[s]+(e[i]-e[s])*(r-s)/(i-s)})}var $0=[0,20],Gf=.1,T0=40,S0=[9,4],O0=.8,L0=["truth","median","low","high","implied"],R0="drag over it to draw; or arrow keys: left and right move along, up and down raise and lower the line";function Vf(e,{scene:t,scales:n,zoom:o,redraw:r,say:s}){let i=e.rows[0],a=M("div",{class:"pad",tabindex:0,role:"application","aria-label":`draw the ${e.title}: ${R0}`});a.hidden=!0;let l=i.axis.map(()=>Number.NaN),c=!1,f="",u=Math.floor(i.axis.length/2),d=null,h=()=>l.some(y=>!Number.isNaN(y)),g=y=>We(t())?10**y:y,x=y=>{let T=n().y.invert(y),w=We(t())?Math.log10(Math.max(T,10**Vt[0])):T;return Math.min(Math.max(w,Vt[0]),Vt[1])};function k(){let y=l.filter(S=>!Number.isNaN(S)).length/i.axis.length,T={name:e.key,values:h()?li(l):null,share:y,scores:c?null:m()},w=JSON.stringify(T);w!==f&&(f=w,Uf(a,T))}function m(){let{truth:y,median:T}=t().columns[i.name],w=S=>We(t())?Math.log10(S):S;return Hf(l,[...y].map(w),[...T].map(w))}function v([y,T],[w,S]){h()||(l=i.axis.map(()=>Number.NaN));let[O,P]=[Math.min(y,w),Math.max(y,w)],B=Math.abs(n().at(i.axis[1])-n().at(i.axis[0]))/2;i.axis.forEach((I,A)=>{let F=n().at(I);if(F<O-B||F>P+B)return;let R=w===y?1:Math.min(Math.max((F-y)/(w-y),0),1);l[A]=x(T+R*(S-T))})}let N=y=>Be({canvas:a,zoom:o()},y);a.addEventListener("pointerdown",y=>{y.button===0&&(a.setPointerCapture(y.pointerId),d=N(y),v(d,d),r())}),a.addEventListener("pointermove",y=>{if(!d)return;let T=N(y);v(d,T),d=T,r()});for(let y of["pointerup","pointercancel"])a.addEventListener(y,()=>{d&&(d=null,k())});a.addEventListener("keydown",y=>{let T=i.axis.length,w=Math.max(1,Math.round(T/T0)),S={ArrowLeft:-w,ArrowRight:w,PageUp:-5*w,PageDown:5*w,Home:-T,End:T},O={ArrowUp:Gf,ArrowDown:-Gf};if(y.key in S)u=Math.min(Math.max(u+S[y.key],0),T-1);else if(y.key in O)l=Wf(l,u,O[y.key]*(y.shiftKey?5:1));else if(y.key==="Delete")l=l.map(()=>Number.NaN);else return;y.preventDefault(),y.stopPropagation(),r(),k();let P=l[u]??Number.NaN,B=Number.isNaN(P)?"nothing drawn":`${he(g(P))}`;s(`${he(i.axis[u])} ${i.coordinate_unit}: ${B}`)});for(let y of["focus","blur"])a.addEventListener(y,()=>r());return{pad:a,scene(){let y=t();if(!c&&!h())return y;let T={...y.columns[i.name]};if(c){for(let O of L0)T[O]&&(T[O]=T[O].map(()=>Number.NaN));let S=We(y)?$0:Vt;T.room=T.median.map((O,P)=>S[P%2])}h()&&(T.guess=Float32Array.from(l,g));let w=c?[]:y.pins;return{...y,columns:{...y.columns,[i.name]:T},pins:w,pin_masks:c?[]:y.pin_masks}},draw(y,T){let{frame:w,at:S,y:O}=n();ye(y,w,()=>{let P=Float64Array.from(i.axis,S);if(h()){ht(y,P,l.map(g),O,T.pin1,2.5,c?[]:S0);let I=l.findIndex((A,F)=>!Number.isNaN(A)&&F>=O0*i.axis.length);I>=0&&(y.fillStyle=T.pin1,y.textAlign="left",y.textBaseline="bottom",y.fillText("your guess",P[I]+6,Math.max(O(g(l[I]))-6,w.top+14)))}let B=a.matches(":focus-visible")||a.matches(":focus");c&&B&&!d&&(y.strokeStyle=T.soft,y.setLineDash([2,3]),y.lineWidth=1,y.beginPath(),y.moveTo(P[u],w.top),y.lineTo(P[u],w.bottom),y.stroke(),y.setLineDash([]))})},follow(){!c&&h()&&k()},take(y,T){!y&&T?l=T.map(w=>w??Number.NaN):(!y||!c)&&(l=i.axis.map(()=>Number.NaN)),c=y,a.hidden=!y,f="",r(),k()}}}function qf(e,t){let{colours:n,messages:o,say:r,send:s}=t,i=e.linear?Vf(e,{scene:t.scene,scales:()=>m.scales,zoom:()=>m.zoom,redraw:()=>m.redraw(),say:r}):null,a=i?.scene??t.scene,l=M("div",{class:"box"}),c=M("div",{class:"cursor"}),f=M("div",{class:"tip"}),u=null,d=[],h=Ec(e),g=()=>vc(We(a())?h:e,a().filters),x=null,k=Kr({panel:e,key:e.key,className:`vector-${e.key}`,canvasAttributes:{tabindex:0,role:"application","aria-roledescription":"plot"},figureTitle:()=>e.title,draw(w){let{width:S,height:O,scales:P,dragging:B,holding:I}=m,A=g(),F=x===We(a())?P:null;x=We(a()),m.scales=mf(A,a(),S,O,F,B,I),xf(w,A,a(),m.scales,n()),i?.draw(w,n())},describe(){m.canvas.setAttribute("aria-label",`${e.title}: ${e.keys}`),u&&m.readAt(...u);for(let w of d)w();i?.follow()}},{...t,scene:a}),m=Object.assign(k,{key:e.key,guess:i,scales:k.scales,markSpan(w,S=0){if(l.style.display=w===null?"none":"block",w===null)return;let{frame:O,below:P}=m.scales;Object.assign(l.style,{left:v(Math.min(w,S)),width:v(Math.abs(S-w))}),Object.assign(l.style,{top:v(O.top),height:v(P.bottom-O.top)})},readAt(w,S=null,O=!1){let{frame:P,below:B}=m.scales,I=w!==null&&w>=P.left-1&&w<=P.right+1;if(u=I?[w,S]:null,c.style.display=f.style.display=I?"block":"none",!I)return;let{x:A,lines:F}=Ef(g(),a(),m.scales,w,S);Object.assign(c.style,{left:v(A),top:v(P.top),height:v(B.bottom-P.top)}),f.replaceChildren(...F.map(V=>M("div",{},V)));let R=A>(P.left+P.right)/2,[z,_]=R?["auto",v(m.width-A+12)]:[v(A+12),"auto"];Object.assign(f.style,{left:z,right:_,top:v(P.top+4)}),O&&r(F.join(", "))}}),v=w=>`${w*m.zoom}px`;function N({field:w,label:S,options:O}){let P=M("span",{class:"frames",role:"group","aria-label":S}),B=Object.entries(O).map(([I,A])=>{let F=M("button",{type:"button",title:A,[`data-${w}`]:I},I);return F.addEventListener("click",()=>s({act:w,[w]:I})),F});return d.push(()=>{for(let I of B)I.setAttribute("aria-pressed",String(I.dataset[w]===a()[w]))}),P.append(...B),P}function y(w){let S=M("span",{class:w?"hint":"hint stage-only"}),O="";return d.push(()=>{let{letters:P,pin_masks:B}=a(),I=B.map((R,z)=>`color: ${n()[`pin${z+1}`]}`),A=[w,...B,...I].join(`
`);if(A===O)return;O=A;let F=B.map((R,z)=>{let _=I[z];return M("span",{class:"pin",title:R,style:_},`${P[z]} ${R}`)});S.replaceChildren(...F.length?F:[M("span",{class:"first-step"},w)])}),S}m.shell.append(l,c,f,...i?[i.pad]:[]);for(let w of e.choices??[])m.head.append(N(w));if(m.head.append(y(e.hint??"")),e.agreement){let{elements:w,say:S}=zf(e.agreement);m.head.append(...w),m.head.classList.add("has-agreement"),d.push(()=>S(a().agreement))}m.addMoreButton();let T=(w,S)=>kf(m,g(),w,S);return m.cancel=Zr(m,o,(w,S)=>vf(m,g(),w,S),T),Jr(m,o,w=>{let S=Xs(g(),a(),m.scales,w,null);return S.row.dots&&S.distance<0?Qs(S):null}),m}var C0=["drag","tap","edit"],_0=150,P0=400,I0=24,ci={vectors:[700,215],densities:[330,96],zoom:3},[D0,B0]=[176,340];function fi(e,t){let{spec:n,colours:o}=e,r=e.dark,{stage:s}=e,i=!1,a=C=>{i&&C0.includes(C.act)?l.acknowledge():an(f,C)||t.send(C)},l=mn(a),c=M("div",{class:"unseen",role:"status","aria-live":"polite"}),f=M("div",{class:`plots ${n.kind}`}),u={colours:()=>o[r?"dark":"light"],messages:l,say:v,send:a},d=n.kind==="vectors"?g(n):x(n),{plots:h}=d;function g(C){let U=si(C,e.scene),j={...u,scene:()=>U},Y=C.panels.map(K=>qf(K,j));return{plots:Y,above:[Df(C.panels[0].truth)],take(K){U=si(C,K)},aloud:()=>"",height(){let K=Y.filter(({section:ee})=>!ee.hidden).length,ie=(window.innerHeight-C.above)/Math.max(K,1)-I0;return Math.round(Math.min(Math.max(ie,D0),B0))}}}function x(C){let U=ii(C,e.scene),j={...u,scene:()=>U},Y=C.panels.map(K=>If(K,j));return{plots:Y,above:[],take(K){U=ii(C,K)},aloud:()=>`Galaxy ${U.row}. ${Y.filter(({section:K})=>!K.classList.contains("covered")).map(K=>K.describeAloud()).join(". ")}`,height:()=>C.height}}let k,m=!1;function v(C){clearTimeout(k),k=setTimeout(()=>{m&&n.kind==="densities"?v(C):c.textContent=C},P0)}let N=C=>{let U=C.composedPath()[0];ve(U)===ve(f)&&(m=C.detail)},y,T=e.scene.serial,w=e.newest_serial,S=()=>{clearTimeout(y),T>=w?f.classList.remove("waiting"):y=setTimeout(()=>f.classList.add("waiting"),_0)},O=()=>{let C=h.filter(Y=>!Y.section.hidden),U=s?Ff(f.clientWidth,f.clientHeight,C.length):1;f.style.setProperty("--zoom",String(U));let j=C.map(({section:Y,shell:K})=>s?K:Y).map(Y=>[Y.clientWidth,Y.clientHeight]);C.forEach((Y,K)=>{Y.resize(j[K][0],s?j[K][1]:d.height(),U)})},P=()=>{f.style.setProperty("--zoom","1");let[C,U]=ci[n.kind].map(j=>j*ci.zoom);for(let j of h)j.section.hidden||j.resize(C,U,ci.zoom)},B=[],I=C=>{s=C;for(let{section:j,rest:Y}of h){let K=j.dataset.plot??"";j.hidden=s?s!==n.kind&&s!==K:B.length>0&&!B.includes(K),j.hidden&&Y()}f.classList.toggle("some-shown",!s&&B.length>0);let U=h.some(({section:j})=>!j.hidden);f.classList.toggle("on-stage",!!s&&U),f.classList.toggle("off-stage",!U),O()},A=C=>{r=C,f.classList.toggle("dark",C),Se(f,u.colours());for(let U of h)U.redraw()},F=C=>{C.key==="Escape"&&h.some(U=>U.cancel())&&C.stopPropagation()};f.addEventListener("mousedown",C=>{s&&C.target instanceof HTMLCanvasElement&&C.preventDefault()}),f.append(...d.above,M("div",{class:`${n.kind}-row`},...h.map(C=>C.section)),c);let R=new ResizeObserver(O);R.observe(f),window.addEventListener("resize",O),window.addEventListener("beforeprint",P),window.addEventListener("afterprint",O),window.addEventListener("keydown",F,!0),window.addEventListener(Yr,N),A(e.dark),I(s);let z=C=>{d.take(C),T=C.serial;for(let j of h)j.redraw();l.acknowledge(),S();let U=d.aloud();U&&v(U)},_=Ye(f,C=>z(C[n.kind])),V=Nr(f,C=>{({shown:B}=C),i=C.fixed??!1,f.classList.toggle("is-fixed",i),f.classList.toggle("is-covered",C.covered.length>0);for(let U of h){let j=U.section.dataset.plot??"",Y=C.covered.includes(j),{guess:K=null}=U;U.section.classList.toggle("covered",Y&&!K),K?.take(Y,C.drawn?.[j]??null)}I(s)});return{element:f,changes:{scene:z,newest_serial(C){w=C,S()},stage:I,dark:A},destroy(){R.disconnect(),_(),V(),l.stop(),clearTimeout(k),clearTimeout(y),window.removeEventListener("resize",O),window.removeEventListener("beforeprint",P),window.removeEventListener("afterprint",O),window.removeEventListener("keydown",F,!0),window.removeEventListener(Yr,N)}}}function wt(e,t,n,o,r,s){let{values:i,error:a,limit:l}=e.measured[o],[c,f]=[n*t,(n+1)*t],u={values:i.slice(c,f),error:a.slice(c,f),limit:l.slice(c,f)};for(let[d,h]of r){let{place:g}=s.find(x=>x.name===d);u.values[g]=h,u.limit[g]=0}return u}var Qr=(e,t,n)=>e.truth.subarray(n*t,(n+1)*t);var[Yf,bt,ze,yt,Kf,qt]=[0,1,3,5,6,7],xt=({mask:e,inputs:t},n)=>!!e[n]&&!Number.isNaN(t.values[n]),Ve=({answer:e},t,n)=>e?.quantiles[t*qt+n]??Number.NaN;function ui(e,t){let n=Object.fromEntries(e.columns.map(a=>[a,new Float32Array(e.size).fill(Number.NaN)])),{truth:o,inputs:r}=t,s=new Uint8Array(e.size),i=new Uint8Array(e.size);for(let a=0;a<e.size;a++){let l=e.start+a,[c,f]=[r.values[l],r.error[l]],u=xt(t,l),d=u&&!!r.limit[l];s[a]=u&&!d?1:0,i[a]=s[a]&&f>0?1:0,n.truth[a]=o[l],n.implied&&t.implied&&(n.implied[a]=t.implied[l]),s[a]&&!i[a]&&(n.exact[a]=c),s[a]||(n.median[a]=Ve(t,l,ze)),n.low[a]=s[a]?c:Ve(t,l,bt),n.high[a]=s[a]?c:Ve(t,l,yt),d&&n.limit&&(n.limit[a]=c),i[a]&&n.measured&&(n.measured[a]=c,n.from[a]=c-f,n.to[a]=c+f)}return e.extent!==null&&!s.every(Boolean)&&F0(e,t,n,s,i),n}function F0(e,t,n,o,r){let s=[...o.keys()].filter(a=>!o[a]),i=(a,l)=>Ve(t,e.start+a,l);for(let a=0;a<e.size;a++){if(!r[a]||a&&r[a-1])continue;let l=a;for(;l<e.size&&r[l];)l++;let c=s.filter(u=>u<a).at(-1),f=s.find(u=>u>=l);for(let[u,d]of[["low",bt],["high",yt]]){let h=l-a<=5?d:ze;for(let g=a;g<l;g++)if(c===void 0||f===void 0)n[u][g]=i(c??f??g,h);else{let x=(g-c)/(f-c);n[u][g]=(1-x)*i(c,h)+x*i(f,h)}}}}var z0=1e9,U0=1,Zf={log_ssfr:Jf,half_mass_age:e=>e.observedAt-Qf(e),half_mass_time:Qf,recent_fraction:({history:e,observedAt:t})=>1-Xf(e.until(t-U0),e.until(t)),formed_fraction:({history:e,observedAt:t})=>Xf(e.until(t),e.whole),fuv_dimming:e=>{let{dust:t,history:n,observedAt:o}=e,r=e.vector("sed")[t.place]+t.of_one_jy;return Jf(e)>=t.quiescent?2.5*(n.rateAt(o)+t.of_one_sun_a_year-r):Number.NaN}};function Jf({history:e,observedAt:t,scalar:n}){return e.rateAt(t)-n("log_stellar_mass")}function Qf({history:e,observedAt:t}){return e.timeOf(e.until(t)/2)}var Xf=(e,t)=>t>0?e/t:Number.NaN;function eu(e,t,n){let{rows:o}=e.about.table,r=o.find(l=>!l.is_vector),s=l=>{let c=h=>l(r.start+r.names.indexOf(h)),f=h=>{let g=o.find(x=>x.name===h);return Float64Array.from({length:g.size},(x,k)=>l(g.start+k))},u=o.find(h=>h.name==="sfh").axis,d=di(u,f("sfh"));return{scalar:c,vector:f,observedAt:n(c("redshift")),history:d,dust:e.dust}},i=s(l=>Ve(t,l,ze)),a=s(l=>t.truth[l]);return e.derived.map(({name:l,needs:c})=>({of_medians:Zf[l](i),truth:Zf[l](a),seen:c.every(([f,u])=>{for(let d=f;d<u;d++)if(!xt(t,d)||t.inputs.limit[d])return!1;return!0})}))}function di(e,t){let n=Array.from(t,s=>10**s*z0),o=[0];for(let s=1;s<e.length;s++)o.push(o[s-1]+(e[s]-e[s-1])*(n[s]+n[s-1])/2);let r=s=>{let i=Math.min(Math.max(s,e[0]),e[e.length-1]),a=0;for(;a<e.length-2&&e[a+1]<i;)a++;return{before:a,part:(i-e[a])/(e[a+1]-e[a])}};return{whole:o[o.length-1],rateAt(s){if(!Number.isFinite(s))return Number.NaN;let{before:i,part:a}=r(s);return t[i]*(1-a)+t[i+1]*a},until(s){if(!Number.isFinite(s))return Number.NaN;let{before:i,part:a}=r(s),[l,c]=[n[i],n[i+1]];return o[i]+(e[i+1]-e[i])*a*(l+(c-l)*a/2)},timeOf(s){if(!Number.isFinite(s))return Number.NaN;let i=0;for(;i<e.length-2&&o[i+1]<=s;)i++;let a=s-o[i],l=(n[i+1]-n[i])/(e[i+1]-e[i]),c=n[i]+Math.sqrt(Math.max(n[i]**2+2*l*a,0));return e[i]+(c>0?2*a/c:0)}}}function tu(e,t,n){let{edge:o,width:r,firsts:s,steps:i,counts:a,weights:l}=e,c=new Float64Array(s.length).fill(Number.NaN);if(!(n>0))return c;let f=Float64Array.from(t,m=>Number.isFinite(m)?10**m:0),u=Float64Array.from(t,m=>Number.isFinite(m)?1:0);j0(e,f,n);let[d,h]=[f,u].map(m=>W0(m,o,r)),g=pi(e.distance.log_redshift,e.distance.modulus,Math.log(n)),x=Math.log1p(n),k=0;for(let m=0;m<s.length;m++){let[v,N]=[0,0],[y,T]=[d(s[m]-x),h(s[m]-x)];for(let w=1;w<=a[m];w++,k++){let S=s[m]+w*i[m]-x,[O,P]=[d(S),h(S)];v+=l[k]*(O-y),N+=l[k]*(P-T),[y,T]=[O,P]}N>=.99&&(c[m]=Math.min(-2.5*Math.log10(v/N/3631)+g,32))}return c}function nu({firsts:e,steps:t,counts:n},o){let r=Math.log1p(o);return[Math.min(...e)-r,Math.max(...e.map((s,i)=>s+n[i]*t[i]))-r]}function j0({hydrogen:e},t,n){let{bins:o,transmission:r}=e,{before:s,part:i}=ru(e.redshift,n);for(let a=0;a<o;a++){let[l,c]=[r[s*o+a],r[(s+1)*o+a]];t[a]*=l+i*(c-l)}}function W0(e,t,n){let o=new Float64Array(e.length+1);for(let r=0;r<e.length;r++)o[r+1]=o[r]+e[r]*n;return r=>{let s=Math.min(Math.max((r-t)/n,0),e.length),i=Math.min(Math.floor(s),e.length-1);return o[i]+(s-i)*(o[i+1]-o[i])}}function ru(e,t){let[n,o]=[0,e.length-1];for(;o-n>1;){let r=n+o>>1;e[r]<=t?n=r:o=r}return{before:n,part:Math.min(Math.max((t-e[n])/(e[n+1]-e[n]),0),1)}}function pi(e,t,n){let{before:o,part:r}=ru(e,n);return t[o]+r*(t[o+1]-t[o])}var iu=.005,[au,lu,H0]=["seen","predicted","partly seen"];function cu(e,t,n){let{rows:o,size:r}=e.about.table,s=A=>o.find(F=>F.name===A),i=o.find(A=>!A.is_vector),a=A=>{let F=i.names.indexOf(A);return F<0?-1:i.start+F},[l,c]=["redshift","log_stellar_mass"].map(a),[f,u,d,h]=[0,1,2,3].map(()=>new Float64Array(r).fill(Number.NaN)),g=new Uint8Array(r);for(let A=0;A<r;A++)g[A]=xt(t,A)&&!t.inputs.limit[A]?1:0,f[A]=g[A]?t.inputs.values[A]:Ve(t,A,ze),u[A]=g[A]?t.inputs.error[A]:0;let{camera:x,has_history:k}=e,[m,v]=[s("sed"),s("sfh")],N=x&&l>=0&&m?x.places:[],y=A=>f.subarray(A.start,A.start+A.size),T=new Uint8Array(0),w=new Uint8Array(0);if(N.length&&x&&m){let A=tu(x,y(m),f[l]);N.forEach((z,_)=>{d[z]=A[_]});let[F,R]=nu(x,f[l]);T=ou(m,g,z=>Math.log(z)>=F&&Math.log(z)<=R)}if(k&&l>=0&&v){let A=n(f[l]),F=A>=v.axis[0]&&A<=v.axis[v.size-1];d[c]=F?Math.log10(di(v.axis,y(v)).until(A)):Number.NaN,w=ou(v,g,R=>R<=A)}let S=A=>g[l]===1&&A.every(Boolean),O=A=>g[A]===1&&u[A]===0&&S(A===c?w:T);for(let A of[...N,...k?[c]:[]])Number.isFinite(d[A])&&!O(A)&&(h[A]=d[A]);let P={values:f,seen:g,error:u,implied:d,news:h};if(!t.answer)return{parts:P,sentence:""};let I=[G0(P,N,l,T),k?Y0(P,c,w):""].filter(Boolean).join("; ");return{parts:P,sentence:I?`${I[0].toUpperCase()}${I.slice(1)}.`:""}}var ou=(e,t,n)=>Uint8Array.from(e.axis.flatMap((o,r)=>n(o)?[t[e.start+r]]:[])),hi=({values:e,error:t,implied:n},o)=>t[o]>0?Number.NaN:n[o]-e[o];function G0(e,t,n,o){let r=t.filter(f=>Number.isFinite(e.news[f])),s=r.filter(f=>Number.isFinite(hi(e,f))),[i,a]=[Wn(o),Wn([e.seen[n]])],l=`the ${i} spectrum at ${a===i?"":`the ${a} `}z ${e.values[n].toFixed(2)}`;if(s.length){let f=Wn(s.map(h=>e.seen[h])),u=f===au?"those seen":f===lu?"predicted":"those seen and predicted",d=s.map(h=>hi(e,h));return`${l} gives magnitudes ${V0(d,u)}`}if(!r.length)return"";let c=r.filter(f=>Math.abs(e.implied[f]-e.values[f])<=e.error[f]);return`${l} lies within 1σ of ${c.length} of ${r.length} measured magnitudes`}function V0(e,t){let[n,o,r]=[16,50,84].map(i=>q0(e,i)),s=(i,a)=>e.length>1?` (${su(i)} to ${su(a)})`:"";return Math.abs(o)<iu?`as bright as ${t}${s(n,r)}`:o>0?`${o.toFixed(2)} fainter${s(n,r)} than ${t}`:`${(-o).toFixed(2)} brighter${s(-r,-n)} than ${t}`}var su=e=>Number(e.toFixed(2))===0?e.toFixed(2).replace("-",""):e.toFixed(2).replace("-","−");function q0(e,t){let n=[...e].sort((i,a)=>i-a),o=(n.length-1)*t/100,r=Math.floor(o),s=Math.min(r+1,n.length-1);return n[r]+(o-r)*(n[s]-n[r])}function Y0(e,t,n){if(!Number.isFinite(e.news[t]))return"";let o=hi(e,t),[r,s]=[Wn(n),Wn([e.seen[t]])],i=s===r?"the stellar mass":`the ${s} stellar mass`;return Math.abs(o)<iu?`the ${r} history forms ${i}`:`the ${r} history forms ${Math.abs(o).toFixed(2)} dex ${o>0?"more":"less"} than ${i}`}function Wn(e){let t=Array.from(e,Boolean);return t.every(Boolean)?au:t.some(Boolean)?H0:lu}function Xr(e){let t=1/(1+Math.abs(e)/2),o=[...[-1.26551223,1.00002368,.37409196,.09678418,-.18628806,.27886807,-1.13520398,1.48851587,-.82215223],.17087277].reduceRight((s,i)=>i+t*s,0),r=t*Math.exp(o-e*e);return e>=0?r:2-r}var fu=161,K0=.001,Z0=[-5,-4,...Array.from({length:25},(e,t)=>t/4-3),4,5],J0=5,Q0=.05,X0=.6,ew=[.16,.5,.84],tw=Math.sqrt(2*Math.PI),mi=({weights:e,means:t,sigmas:n},o)=>e.reduce((r,s,i)=>r+s*Xr((t[i]-o)/(n[i]*Math.SQRT2))/2,0);function uu(e){let t=mi(e,e.low);return{from:t,held:mi(e,e.high)-t}}function eo(e,t){let{from:n,held:o}=uu(e);return Float64Array.from(t,r=>Math.min(Math.max((mi(e,r)-n)/o,0),1))}function gi(e,t){let{weights:n,means:o,sigmas:r,low:s,high:i}=e,{held:a}=uu(e);return Float64Array.from(t,l=>{if(l<s||l>i)return 0;let c=0;for(let f=0;f<n.length;f++){let u=(l-o[f])/r[f];c+=n[f]/r[f]*Math.exp(-u*u/2)}return c/tw/a})}function to(e){let[{low:t,high:n}]=e,o=(n-t)/(fu-1),r=Array.from({length:fu},(s,i)=>t+i*o);for(let{weights:s,means:i,sigmas:a}of e)for(let l=0;l<s.length;l++)a[l]<J0*o&&s[l]>K0&&r.push(...Z0.map(c=>i[l]+c*a[l]));return du(r.map(s=>Math.min(Math.max(s,t),n)))}var du=e=>Float64Array.from(new Set(e)).sort();function pu(e,t){let n=du([...to([e]),Math.min(Math.max(t,e.low),e.high)]),o=eo(e,n),r=Math.max(t-e.high,e.low-t,0);for(let s=1;s<n.length;s++){let[i,a]=n[s]<=t?[o[s-1],o[s]]:[1-o[s-1],1-o[s]];r+=(i*i+i*a+a*a)/3*(n[s]-n[s-1])}return r}function hu(e){let t=to([e]),n=nw(gi(e,t));if(!n.length)return[];let o=eo(e,t),r=[0,...n.map(a=>o[a]),1],i=r.slice(1).map((a,l)=>({low:r[l],share:a-r[l]})).filter(a=>a.share>=Q0);return i.length<2?[]:i.map(({low:a,share:l})=>{let[c,f,u]=ew.map(d=>rw(t,o,a+l*d));return[f,l,(u-c)/2]})}function nw(e){let t=e.length,n=s=>(s===0||e[s]>e[s-1])&&(s===t-1||e[s]>=e[s+1]),o=[],r=[];for(let s=0;s<t;s++){if(!n(s))continue;let i=!1;for(;o.length;){let a=o[o.length-1],l=a;for(let c=a;c<s;c++)e[c]<e[l]&&(l=c);if(e[l]<=X0*Math.min(e[a],e[s])){r.push(l);break}if(i=e[s]<=e[a],i)break;o.pop(),r.pop()}i||o.push(s)}return r}function rw(e,t,n){let o=Math.max(t.findIndex(s=>s>=n),1),r=t[o]-t[o-1];return r>0?e[o-1]+(n-t[o-1])/r*(e[o]-e[o-1]):e[o]}var ow="shown";function mu(e,t){let{parts:n,sentence:o}=cu(e,t.now,s=>wi(e,s)),r={...t,now:{...t.now,implied:n.news}};return{vectors:{...sw(e,r),agreement:o},densities:iw(e,r),derived:eu(e,t.now,s=>wi(e,s)),place:t.now.answer?.place??null,seen:gr(t.snapshot.mask)}}function sw(e,{snapshot:t,serial:n,name:o,now:r,pins:s}){let a=e.vectors.panels.flatMap(u=>u.rows.map(d=>d.name)).map(u=>e.about.table.rows.find(d=>d.name===u)).filter(u=>u!==void 0),l=a.flatMap(u=>Object.values(ui(u,r)));for(let u of s)for(let d of a){let h=ui(d,u);h.median.forEach((g,x)=>{Number.isNaN(g)&&(h.median[x]=h.exact[x])}),l.push(...e.vectors.pin_columns.map(g=>h[g]))}let c=lw(e,t,r),f=Number.isFinite(c.value);return{serial:n,row:o,numbers:gu(l),pin_masks:t.pins.map(u=>qe(e.about.table,u)),reference:t.reference,hidden:Object.fromEntries(a.filter(u=>u.extent).map(u=>[u.name,Pt(u,t.mask,!0)])),frame:t.frame,time:t.time,sfr:t.sfr,stretch:f?1+c.value:0,redshift_of:c.whose,observed_at:f?wi(e,c.value):Number.NaN,edited:t.edits.map(([u])=>u),truth:t.truth,agreement:"",filters:e.filters}}function iw(e,{snapshot:t,serial:n,name:o,now:r,pins:s}){let{scalars:i}=e.about,a=[r,...s].map(u=>u.answer).filter(u=>u!==null),l=i.map(u=>a.length?to(a.map(d=>d.densities[u])):[]),c=a.flatMap(u=>i.map((d,h)=>gi(u.densities[d],l[h]))),f=a.length?[r,...s.filter(u=>u.answer)]:[r];return{serial:n,row:o,numbers:gu([...l,...c]),points:l.map(u=>u.length),scalars:f.map((u,d)=>i.map(h=>aw(e,t,u,h,d===0)))}}function aw(e,t,n,o,r){let s=Hn(e,o),i=xt(n,s),a=n.truth[s],l=n.answer?.densities[o],c=r&&!i&&l!==void 0,[f,u,d,h,g]=[Yf,bt,ze,yt,Kf].map(x=>Ve(n,s,x));return{lowest:f,low:u,median:d,high:h,highest:g,truth:a,seen:i,percentile:c&&Number.isFinite(a)?100*eo(l,[a])[0]:Number.NaN,crps:c&&Number.isFinite(a)?pu(l,a):Number.NaN,peaks:c?hu(l):[],value:i?n.inputs.values[s]:Number.NaN,edited:t.edits.some(([x])=>x===o),implied:n.implied?.[s]??Number.NaN}}function Hn({about:e},t){let n=e.table.rows.find(o=>!o.is_vector);return n.start+n.names.indexOf(t)}function lw(e,t,n){if(!e.about.scalars.includes("redshift"))return{value:Number.NaN,whose:""};let o=Hn(e,"redshift"),r=t.edits.find(([s])=>s==="redshift");return r?{value:r[1],whose:"edited"}:Number.isFinite(n.truth[o])?{value:n.truth[o],whose:"own"}:{value:Ve(n,o,ze),whose:xt(n,o)?"own":"predicted"}}function wi({ages:e},t){return Number.isFinite(t)?pi(e.redshift,e.age,t):Number.NaN}function gu(e){let t=new Float32Array(e.reduce((o,r)=>o+r.length,0)),n=0;for(let o of e)t.set(o,n),n+=o.length;return t}var wu=(e,t)=>t.truth===ow?e:new Float32Array(e.length).fill(Number.NaN);function bu(e,{table:t,scalars:n}){let o=t.rows.find(a=>!a.is_vector)?.start??0,r=Object.fromEntries(n.map((a,l)=>[a,cw(e,o+l)]));if(!e[0]?.place)return r;let[s,i]=[0,1].map(a=>Float32Array.from(e,l=>l.place?.[a]??Number.NaN));return{...r,map_x:s,map_y:i}}var cw=(e,t)=>Float32Array.from(e,n=>n.quantiles[t*qt+ze]);var fw=300;function yu(e,t,n){let o=null,r=new Map,s=0,i=!1;function a({drawing:u,galaxies:d,snapshot:h,name:g},x){let{row:k,noise:m,edits:v}=h;return{key:JSON.stringify([g,u.filters.names,m,v,[...x].join("")]),inputs:wt(d,u.about.table.size,k,m,v,u.editable)}}function l(u){let{drawing:d,galaxies:h,snapshot:g}=u,x=wu(Qr(h,d.about.table.size,g.row),g),[k,...m]=[g.mask,...g.pins].map(v=>{let{key:N,inputs:y}=a(u,v);return{truth:x,inputs:y,mask:v,answer:r.get(N)??null}});return mu(d,{snapshot:g,serial:u.serial,name:u.name,now:k,pins:m})}async function c(u,d){for(let h of[d.snapshot.mask,...d.snapshot.pins]){let{key:g,inputs:x}=a(d,h);if(r.has(g))continue;let[k]=await u([{inputs:x,mask:h}],d.drawing.about);r.set(g,k),r.size>fw&&r.delete(r.keys().next().value)}}async function f(){if(s++,!i){i=!0;try{for(let u=-1;u!==s;){u=s;let d=e();o&&await c(o,d),t(l(d),d.snapshot)}}catch(u){n(u)}finally{i=!1}}}return{follow:f,first:()=>l(e()),begin(u){return o=u,f()},async beginQuietly(u){await c(u,e()),o=u},get ask(){return o},inputs(){let u=e();return a(u,u.snapshot.mask).inputs}}}var xu=`:host {
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
`;function Me(e,t,n,o=()=>{}){let r=M("div",{class:"part"}),s=r.attachShadow({mode:"open"});s.append(...n.map(c=>M("style",{},c)));let i={...t},a=c=>{for(let[f,u]of Object.entries(c))i[f]=u,l.changes?.[f]?.(u)},l=e(i,{send:o,set:(c,f)=>a({[c]:f})});return s.append(l.element),{element:r,set:a,view:l}}var pw=.01,hw=.1,mw=100,vu=10,gw=12,ku=4,[Mu,Nu,Eu]=[" alone"," measured","questions"];async function Au(e,t,n,o,r){let{ood:s}=e,[i,a,l,c]=[0,"",0,""];for(let{hidden:d,names:h,end:g}of bw(e,o)){if(await new Promise(k=>setTimeout(k)),!r())return null;let[x]=await t([{inputs:n,mask:o.map((k,m)=>d[m]?0:k)}],e.about);for(let k of h){let m=Tu(e,k).filter(w=>d[w]),v=m.some(w=>n.error[w]>0),N=k+g,y=v&&s.rare[N+Nu]||s.rare[N];if(v&&(c=Nu),!y?.length)continue;l++;let T=vw(yw(s,x.quantiles,n,m),y,s.rarities);T<i&&([i,a]=[T,k])}}let f=(s.rare[Eu+c]??s.rare[Eu]??[1])[0],u=Math.min(kw(i,l,f)/-2,vu);for(let{name:d,beyond:h}of xw(e,n,o))h>u&&h>=1&&([u,a]=[Math.min(h,vu),d]);return{score:u,variable:a}}function $u({ood:e,about:t},n,o){if(!(n>=e.warn))return"";let r=t.table.rows.find(a=>a.name===o||a.names.includes(o)),s=r.is_vector?r.label:r.labels[r.names.indexOf(o)],i=r.name==="photometry"?"photometry in other surveys' filters":s;return/[a-z]/.test(i[1]??"")&&(i=i[0].toLowerCase()+i.slice(1)),`Take care, more unusual than 99% of the training galaxies: its ${i} surprises the model as ${ww(n)} of theirs does`}function ww(e){if(2*e>ku)return`fewer than 1 in ${(10**ku).toLocaleString("en")}`;let t=10**(2*e),n=10**Math.floor(Math.log10(t));return`1 in ${(Math.round(t/n)*n).toLocaleString("en")}`}function*bw({about:e,ood:t},n){let{rows:o,size:r}=e.table;for(let i of[1,0]){let a=new Uint8Array(r),l=[];for(let c of o){if(!c.is_vector)continue;let f=!1;for(let u=0;u<c.size;u++)(c.size<=c.patch?u:Math.floor(u/c.patch))%2!==i||!n[c.start+u]||(a[c.start+u]=1,f=!0);f&&l.push(c.name)}l.length&&(yield{hidden:a,names:l,end:""})}for(let i of o){if(!i.is_vector||i.extent!==null||!(i.name+Mu in t.rare))continue;let a=Array.from({length:i.size},(c,f)=>i.start+f).filter(c=>n[c]);if(a.length<2)continue;let l=Math.min(a.length,gw);for(let c=0;c<l;c++){let f=new Uint8Array(r);a.forEach((u,d)=>{d%l===c&&(f[u]=1)}),yield{hidden:f,names:[i.name],end:Mu}}}let s=o.find(i=>!i.is_vector);for(let[i,a]of s.names.entries()){let l=s.start+i;if(!n[l])continue;let c=new Uint8Array(r);c[l]=1,yield{hidden:c,names:[a],end:""}}}function Tu({about:e},t){for(let n of e.table.rows){if(n.is_vector&&n.name===t)return Array.from({length:n.size},(o,r)=>n.start+r);if(!n.is_vector&&n.names.includes(t))return[n.start+n.names.indexOf(t)]}return[]}function yw({spread:e},t,{values:n,error:o,limit:r},s){let[i,a]=[0,0];for(let l of s){let c=n[l];if(Number.isNaN(c))continue;a++;let[f,u,d]=[bt,ze,yt].map(x=>t[l*qt+x]),h=Math.max(c>u?d-u:u-f,pw*e[l]),g=r[l]?Math.max(c-u,0):Math.abs(c-u);i+=Math.min(g/Math.hypot(h,o[l]),mw)**2}return Math.sqrt(i/Math.max(a,1))}function xw(e,{values:t,error:n,limit:o},r){let{about:s,ood:i}=e;return s.table.rows.flatMap(l=>l.is_vector?[l.name]:l.names).map(l=>{let c=0;for(let f of Tu(e,l)){if(!r[f]||o[f]||Number.isNaN(t[f]))continue;let u=Math.max(t[f]-i.high[f],i.low[f]-t[f]);c=Math.max(c,u/Math.hypot(hw*i.spread[f],n[f]))}return{name:l,beyond:c}})}function vw(e,t,n){let o=n.slice(0,t.length).map(Math.log10),r=[];t.forEach((c,f)=>{r.push(Math.max(c+1e-9*f,r[f-1]??-1/0))});let s=r.length-1,i=c=>(o[c+1]-o[c])/Math.max(r[c+1]-r[c],1e-6);if(e>r[s])return Math.min(o[s]+i(s-1)*(e-r[s]),0);if(e<r[0])return Math.min(o[0]+i(0)*(e-r[0]),0);let a=Math.min(Math.max(r.findIndex(c=>c>=e)-1,0),s-1),l=r[a+1]>r[a]?(e-r[a])/(r[a+1]-r[a]):0;return Math.min(o[a]+l*(o[a+1]-o[a]),0)}function kw(e,t,n){let o=Math.log10(Math.max(t,1))*n,r=e+o;return r<-2?r:Math.log10(-Math.expm1(10**o*Math.log1p(-Math.min(10**e,1-1e-12))))}var Mw=400;function Su(e,t,n){let o=M("p",{class:"warning",role:"status","aria-live":"polite"}),[r,s]=[0,n.now.row],i;async function a(){let{ask:c}=t;if(!c||!Object.keys(e.ood.rare).length)return;let f=r,u=await Au(e,c,t.inputs(),n.now.mask,()=>f===r);u&&(o.textContent=$u(e,u.score,u.variable)),u&&(o.title=o.textContent??"")}let l=()=>{r++,clearTimeout(i),i=setTimeout(()=>a().catch(()=>{}),Mw),n.now.row!==s&&(o.textContent=""),s=n.now.row};return n.follow(l),{element:o,begin:l}}var Ou=[Gn,Sf,tc];function Lu(e,t,n,o,r){let s=0,i=()=>{},a=()=>{},l=()=>{},f=yu(()=>({drawing:e,galaxies:t,snapshot:o.drawn,name:t.rows[o.drawn.row],serial:s++}),N,r),u=f.first(),d={newest_serial:0,colours:n,stage:"",dark:!1},h=Me(fi,{spec:e.vectors,scene:u.vectors,...d},Ou,o.receive),g=Me(fi,{spec:e.densities,scene:u.densities,...d},Ou,o.receive),x={panels:e.densities.panels,scalars:u.densities.scalars[0],colours:n,dark:!1},k=Me(Tf,x,[bc]),m={spec:e.derived_spec,numbers:u.derived,colours:n,dark:!1},v=Me(wc,m,[xu,nc]);function N(w,S){h.set({scene:w.vectors}),g.set({scene:w.densities}),k.set({scalars:w.densities.scalars[0]}),v.set({numbers:w.derived}),i(w.place),a(w.densities.scalars[0]),l(S)}o.follow(f.follow);let y=Su(e,f,o),T=M("style");return h.element.shadowRoot?.append(T),{headline:k.element,derived:v.element,vectors:h.element,densities:g.element,async begin(w){await f.begin(w),y.begin()},warning:y.element,followPlace(w){i=w},scalars:()=>f.first().densities.scalars[0],followScalars(w){a=w},followDrawn(w){l=w},only(w){T.textContent=w?`section:not([data-plot="${w}"]) { display: none }`:""},destroy(){for(let w of[h,g,k,v])w.view.destroy?.()},dark(w){for(let S of[h,g])S.set({dark:w});k.set({dark:w}),v.set({dark:w})}}}var Nw=50,gn=(e,{diverging:t})=>t?e.diverging:e.palette;function Ru({values:e,low:t,high:n,title:o},r){return`${o} ${he(e[r],Bt((n-t)/Nw))}`}function Cu(e,t,n){if(!t)return[n.answer,n.hidden];let o=gn(e,t),r=o[o.length>>1];return t.own?[r,n.hidden]:[n.answer,r]}function _u(e,t,n,o,r){let{low:s,high:i,title:a}=n,l=gn(t,n),c=o.right+12,f=o.top+18,u=o.bottom-f;l.forEach((g,x)=>{e.fillStyle=g,e.fillRect(c,f+u*(1-(x+1)/l.length),10,u/l.length+.6)});let d=xe(s,i,f+u,f);e.textBaseline="middle",e.textAlign="left",e.fillStyle=r.soft;for(let g of Xe(s,i,5))e.fillText(Ae(g),c+14,d(g));let h=e.measureText(a).width;e.globalAlpha=.85,e.fillStyle=r.ground,e.fillRect(c+50-h-4,o.top-4,h+8,16),e.globalAlpha=1,e.fillStyle=r.soft,e.textAlign="right",e.fillText(a,c+50,o.top+4)}var Du=5e3,Ew=8,Aw=[2e4,8e4],ro=e=>"drawImage"in e;function Bu(e,t,n,o,r,s,i,a){let l=gn(t,s),{places:c,unknown:f}=$w(s,l.length),[u,d]=[new Uint32Array(l.length+1),Uint32Array.from([...l,"#000"],bi)];u[l.length]=bi(a.hidden),d[l.length]=0;let h=zu(e,i,n.x.length);f&&h.set(n,o,r,c,u),h.set(n,o,r,c,d),h.draw()}var Pu=new WeakMap;function $w({values:e,low:t,high:n},o){let r=Pu.get(e);if(r&&r.n===o&&r.low===t&&r.high===n)return r;let s=new Uint8Array(e.length),i=0;for(let l=0;l<e.length;l++){let c=(e[l]-t)/(n-t);c>=0?s[l]=Math.min(c*o,o-1):Number.isNaN(c)&&([s[l],i]=[o,i+1])}let a={n:o,low:t,high:n,places:s,unknown:i};return Pu.set(e,a),a}function Fu(e,t,n,o,r,s){let i=bi(r),a=zu(e,s,t.x.length),l=Uint32Array.from({length:Ew},(c,f)=>f&o?i:0);a.set(t,0,n.length,n,l),a.draw()}var no=null;function zu(e,{frame:t,x:n,y:o},r){let s=e,i=s.getTransform().a,a=Math.max(Math.round((t.right-t.left)*i),1),l=Math.max(Math.round((t.bottom-t.top)*i),1);if(no?.image.width!==a||no.image.height!==l){let y=document.createElement("canvas");Object.assign(y,{width:a,height:l}),no={canvas:y,image:new ImageData(a,l)}}let{canvas:c,image:f}=no,u=new Uint32Array(f.data.buffer).fill(0),[d,h]=Aw,g=Math.round((r<=d?3:r<=h?2:1)*i),x=(g>>1)-.5,[k,m]=[(n(0)-t.left)*i-x,(o(0)-t.top)*i-x],[v,N]=[(n(1)-n(0))*i,(o(1)-o(0))*i];return{set(y,T,w,S,O){let{x:P,y:B}=y;for(let I=T;I<w;I++){let A=O[S[I]];if(!A)continue;let[F,R]=[k+v*P[I],m+N*B[I]];if(!(F>-g&&F<a&&R>-g&&R<l))continue;let[z,_]=[Math.floor(F),Math.floor(R)],[V,C]=[Math.min(z+g,a),Math.min(_+g,l)];for(let U=Math.max(_,0);U<C;U++)for(let j=Math.max(z,0);j<V;j++)u[U*a+j]=A}},draw(){c.getContext("2d")?.putImageData(f,0,0),s.drawImage(c,t.left,t.top,a/i,l/i)}}}var Iu=new Map;function bi(e){let t=Iu.get(e);if(t===void 0){let n=e.length===4?[...e.slice(1)].map(i=>i+i).join(""):e.slice(1,7),[o,r,s]=[0,2,4].map(i=>Number.parseInt(n.slice(i,i+2),16));t=(255<<24|s<<16|r<<8|o)>>>0,Iu.set(e,t)}return t}var Vn={A:1,B:2},ju=4,Tw=1500,vt=["A","B"],Yt={A:"group_a",B:"group_b"},Uu=new WeakMap;function qn(e,t){let n=Uu.get(e)??new Map;Uu.set(e,n);let o=n.get(t);if(!o){o=[];for(let r=0;r<e.length;r++)e[r]&t&&o.push(r);n.set(t,o)}return o}function wn(e,{marks:t=[]}){let n=qn(t,ju);if(!n.length)return e;let o=e.x.slice();for(let r of n)o[r]=Number.NaN;return{...e,x:o}}function Wu({marks:e=[],counts:t},n,o,r){let[s,i]=[new Uint8Array(r),Vn[n]];for(let a=0;a<Math.min(r,e.length);a++)s[a]=e[a]&~i;for(let a of o)s[a]|=i;return{marks:s,counts:t}}function Hu(e,t,n,{marks:o=[]},{frame:r,x:s,y:i},a){let l=qn(o,ju);l.length&&ye(e,r,()=>{e.fillStyle=a.edge,e.globalAlpha=.5,e.beginPath();for(let c of l){let[f,u]=[s(n.x[c]),i(n.y[c])];e.moveTo(f+.7*t.size,u),e.arc(f,u,.7*t.size,0,2*Math.PI)}e.fill(),e.globalAlpha=1})}function Gu(e,t,{marks:n=[]},o,r){let{frame:s,x:i,y:a}=o;ye(e,s,()=>{for(let l of vt){let c=qn(n,Vn[l]);if(c.length){if(c.length>Tw&&ro(e)){Fu(e,t,n,Vn[l],r[Yt[l]],o);continue}e.beginPath();for(let f of c){let[u,d]=[i(t.x[f]),a(t.y[f])];Number.isNaN(u)||Number.isNaN(d)||(l==="A"?(e.moveTo(u+3.6,d),e.arc(u,d,3.6,0,2*Math.PI)):e.rect(u-4,d-4,8,8))}for(let[f,u]of[[3.4,r.ground],[1.6,r[Yt[l]]]])e.lineWidth=f,e.strokeStyle=u,e.stroke()}}})}function Vu(e,t){let n={chosen:null,last:"A"},o=vt.map(l=>{let c=M("button",{type:"button",class:`lasso-${l}`,"aria-pressed":"false","aria-label":`lasso group ${l}`,title:`draw around points: they are group ${l} then (Shift and drag does it, too; with Alt or Ctrl a box; by keyboard Shift and arrows, Enter)`},M("i"),l);return c.addEventListener("click",()=>a(n.chosen===l?null:l)),c}),r=M("button",{type:"button",title:"the groups as stacks, as a list, as files"},"stacks ›"),s=M("button",{type:"button","aria-label":"let the groups A and B go",title:"let A and B go"},"×");r.addEventListener("click",()=>e({act:"look"})),s.addEventListener("click",()=>e({act:"clear"}));let i=M("div",{class:"groups",role:"group","aria-label":"groups"},"lasso",...o,r,s);function a(l){n.chosen=l,n.last=l??n.last,o.forEach((c,f)=>{c.setAttribute("aria-pressed",String(vt[f]===l))}),t()}return{bar:i,choose:a,get isChosen(){return n.chosen!==null},get letter(){return n.last},show({counts:l={A:0,B:0}}){o.forEach((c,f)=>{let u=l[vt[f]];c.replaceChildren(M("i"),u?`${vt[f]} ${u}`:vt[f])});for(let c of[r,s])c.hidden=!l.A&&!l.B}}}function qu(e,t,n,o){let[r,s]=[0,1].map(c=>Float64Array.from(o,f=>f[c])),[i,a]=[Math.min(...r),Math.max(...r)],l=[];for(let c=0;c<e;c++){let[f,u]=[t[c],n[c]];if(!(f>=i&&f<=a))continue;let d=!1;for(let h=0,g=r.length-1;h<r.length;g=h++){let[x,k]=[s[h],s[g]];x>u!=k>u&&f<(r[g]-r[h])*(u-x)/(k-x)+r[h]&&(d=!d)}d&&l.push(c)}return l}function bn([e,t],[n,o]){return[[e,t],[n,t],[n,o],[e,o]]}var Sw=4,Ow=2,Yu=.02,Ku="http://www.w3.org/2000/svg",Lw={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]};function Ju({canvas:e,shell:t,frame:n,colour:o,isChosen:r,take:s,click:i,leave:a,tell:l}){let c=document.createElementNS(Ku,"path"),f=document.createElementNS(Ku,"svg");f.setAttribute("class","lasso"),f.setAttribute("aria-hidden","true"),f.append(c),t.append(f);let u=null,d=null,h=m=>{let{left:v,right:N,top:y,bottom:T}=n(),[w,S]=Be({canvas:e},m);return[Math.min(Math.max(w,v),N),Math.min(Math.max(S,y),T)]},g=(m,v=!0)=>{let N=m.map(([y,T])=>`${y.toFixed(1)} ${T.toFixed(1)}`).join("L");c.setAttribute("d",N&&`M${N}${v?"Z":""}`),c.setAttribute("stroke",o()),c.setAttribute("fill",v?o():"none")},x=()=>{let m=u!==null||d!==null;return[u,d]=[null,null],g([]),m};e.addEventListener("pointerdown",m=>{m.button!==0||!(m.shiftKey||r())||(x(),u={outline:[h(m)],hasMoved:!1,id:m.pointerId},e.setPointerCapture(m.pointerId),m.stopImmediatePropagation())}),e.addEventListener("pointermove",m=>{if(!u||m.pointerId!==u.id)return;let v=h(m),[N,y]=u.outline.at(-1);u.hasMoved||=Math.hypot(v[0]-u.outline[0][0],v[1]-u.outline[0][1])>Sw,Math.hypot(v[0]-N,v[1]-y)>=Ow&&u.outline.push(v),u.hasMoved&&g(Zu(m)?bn(u.outline[0],v):u.outline),m.stopImmediatePropagation()}),e.addEventListener("pointerup",m=>{if(!u||m.pointerId!==u.id)return;let{outline:v,hasMoved:N}=u;x(),N&&Zu(m)?s(bn(v[0],h(m))):N&&v.length>2?s(v):N||i(m),m.stopImmediatePropagation()}),e.addEventListener("pointercancel",x);let k=m=>{let v=Lw[m.key];if(!v||!(m.shiftKey||r()||d?.from))return!1;let{left:N,right:y,top:T,bottom:w}=n();d??={at:[(N+y)/2,(T+w)/2],from:null},m.shiftKey?d.from??=d.at:d.from=null;let[S,O]=d.at;return d.at=[Math.min(Math.max(S+v[0]*Yu*(y-N),N),y),Math.min(Math.max(O+v[1]*Yu*(w-T),T),w)],d.from?g(bn(d.from,d.at)):g(Rw(d.at),!1),l(d.from&&bn(d.from,d.at)),!0};e.addEventListener("keydown",m=>{let v=d?.from;if(!k(m))if((m.key==="Enter"||m.key===" ")&&d&&v){let N=bn(v,d.at);x(),s(N)}else if(m.key==="Escape"&&(u||d))x(),l(null);else if(m.key==="Escape"&&r())a();else return;m.preventDefault(),m.stopImmediatePropagation()}),e.addEventListener("blur",x)}var Zu=e=>e.altKey||e.ctrlKey||e.metaKey,Rw=([e,t])=>[[e-8,t],[e+8,t],[e,t],[e,t-8],[e,t+8]];var Qu=6,yi=15,Cw=26,_w=5,Xu="two masks side by side: the one before stays on the left, the one in force is on the right";function ed(e){let n=M("button",{type:"button",class:"beside","aria-pressed":"false","aria-label":Xu,title:Xu},"◫"),o=null,r=null,s=null,i=a=>{o=a,n.setAttribute("aria-pressed",String(o!==null))};return n.addEventListener("click",()=>{i(o?null:s??r),e()}),{button:n,get other(){return o},follow(a,l){[r,s]=[a,l],n.hidden=!a.stays||!a.x.length,o&&(n.hidden||o.x.length!==a.x.length)&&i(null)}}}function td({frame:e,x:t,y:n}){let o=(e.right-e.left-Qu)/2,r=e.top+yi,[[s,i],[a,l]]=[t.domain(),n.domain()],c=xe(a,l,r,e.bottom),f=u=>({frame:{...e,left:u,right:u+o,top:r},x:xe(s,i,u,u+o),y:c});return{other:{...f(e.left),isBeside:!0},now:f(e.right-o),apart:o+Qu}}function xi(e,t,n,o){let r={...n,top:n.top-yi-2,bottom:n.top,right:n.right-Cw};ye(e,r,()=>{e.font=He,e.fillStyle=o.ink,e.textAlign="left",e.textBaseline="middle",e.fillText(t??"",n.left+1,n.top-yi/2)}),e.strokeStyle=o.edge,e.lineWidth=1,e.beginPath(),e.rect(n.left,n.top,n.right-n.left,n.bottom-n.top),e.stroke()}function nd(e,t,n,{frame:o,x:r,y:s},i){let[a,l]=[r(t.x[n]),s(t.y[n])];Number.isNaN(a)||Number.isNaN(l)||ye(e,o,()=>{e.strokeStyle=i.ink,e.lineWidth=1.6,e.beginPath(),e.arc(a,l,_w,0,2*Math.PI),e.stroke()})}var Pw=Array.prototype,oo=Pw.slice;function rd(e,t){return e-t}function od(e){for(var t=0,n=e.length,o=e[n-1][1]*e[0][0]-e[n-1][0]*e[0][1];++t<n;)o+=e[t-1][1]*e[t][0]-e[t-1][0]*e[t][1];return o}var et=e=>()=>e;function sd(e,t){for(var n=-1,o=t.length,r;++n<o;)if(r=Iw(e,t[n]))return r;return 0}function Iw(e,t){for(var n=t[0],o=t[1],r=-1,s=0,i=e.length,a=i-1;s<i;a=s++){var l=e[s],c=l[0],f=l[1],u=e[a],d=u[0],h=u[1];if(Dw(l,u,t))return 0;f>o!=h>o&&n<(d-c)*(o-f)/(h-f)+c&&(r=-r)}return r}function Dw(e,t,n){var o;return Bw(e,t,n)&&Fw(e[o=+(e[0]===t[0])],n[o],t[o])}function Bw(e,t,n){return(t[0]-e[0])*(n[1]-e[1])===(n[0]-e[0])*(t[1]-e[1])}function Fw(e,t,n){return e<=t&&t<=n||n<=t&&t<=e}function id(){}var st=[[],[[[1,1.5],[.5,1]]],[[[1.5,1],[1,1.5]]],[[[1.5,1],[.5,1]]],[[[1,.5],[1.5,1]]],[[[1,1.5],[.5,1]],[[1,.5],[1.5,1]]],[[[1,.5],[1,1.5]]],[[[1,.5],[.5,1]]],[[[.5,1],[1,.5]]],[[[1,1.5],[1,.5]]],[[[.5,1],[1,.5]],[[1.5,1],[1,1.5]]],[[[1.5,1],[1,.5]]],[[[.5,1],[1.5,1]]],[[[1,1.5],[1.5,1]]],[[[.5,1],[1,1.5]]],[]];function ki(){var e=1,t=1,n=_r,o=l;function r(c){var f=n(c);if(Array.isArray(f))f=f.slice().sort(rd);else{let u=Lr(c,zw);for(f=De(...Cr(u[0],u[1],f),f);f[f.length-1]>=u[1];)f.pop();for(;f[1]<u[0];)f.shift()}return f.map(u=>s(c,u))}function s(c,f){let u=f==null?NaN:+f;if(isNaN(u))throw new Error(`invalid value: ${f}`);var d=[],h=[];return i(c,u,function(g){o(g,c,u),od(g)>0?d.push([g]):h.push(g)}),h.forEach(function(g){for(var x=0,k=d.length,m;x<k;++x)if(sd((m=d[x])[0],g)!==-1){m.push(g);return}}),{type:"MultiPolygon",value:f,coordinates:d}}function i(c,f,u){var d=new Array,h=new Array,g,x,k,m,v,N;for(g=x=-1,m=Kt(c[0],f),st[m<<1].forEach(y);++g<e-1;)k=m,m=Kt(c[g+1],f),st[k|m<<1].forEach(y);for(st[m<<0].forEach(y);++x<t-1;){for(g=-1,m=Kt(c[x*e+e],f),v=Kt(c[x*e],f),st[m<<1|v<<2].forEach(y);++g<e-1;)k=m,m=Kt(c[x*e+e+g+1],f),N=v,v=Kt(c[x*e+g+1],f),st[k|m<<1|v<<2|N<<3].forEach(y);st[m|v<<3].forEach(y)}for(g=-1,v=c[x*e]>=f,st[v<<2].forEach(y);++g<e-1;)N=v,v=Kt(c[x*e+g+1],f),st[v<<2|N<<3].forEach(y);st[v<<3].forEach(y);function y(T){var w=[T[0][0]+g,T[0][1]+x],S=[T[1][0]+g,T[1][1]+x],O=a(w),P=a(S),B,I;(B=h[O])?(I=d[P])?(delete h[B.end],delete d[I.start],B===I?(B.ring.push(S),u(B.ring)):d[B.start]=h[I.end]={start:B.start,end:I.end,ring:B.ring.concat(I.ring)}):(delete h[B.end],B.ring.push(S),h[B.end=P]=B):(B=d[P])?(I=h[O])?(delete d[B.start],delete h[I.end],B===I?(B.ring.push(S),u(B.ring)):d[I.start]=h[B.end]={start:I.start,end:B.end,ring:I.ring.concat(B.ring)}):(delete d[B.start],B.ring.unshift(w),d[B.start=O]=B):d[O]=h[P]={start:O,end:P,ring:[w,S]}}}function a(c){return c[0]*2+c[1]*(e+1)*4}function l(c,f,u){c.forEach(function(d){var h=d[0],g=d[1],x=h|0,k=g|0,m=vi(f[k*e+x]);h>0&&h<e&&x===h&&(d[0]=ad(h,vi(f[k*e+x-1]),m,u)),g>0&&g<t&&k===g&&(d[1]=ad(g,vi(f[(k-1)*e+x]),m,u))})}return r.contour=s,r.size=function(c){if(!arguments.length)return[e,t];var f=Math.floor(c[0]),u=Math.floor(c[1]);if(!(f>=0&&u>=0))throw new Error("invalid size");return e=f,t=u,r},r.thresholds=function(c){return arguments.length?(n=typeof c=="function"?c:Array.isArray(c)?et(oo.call(c)):et(c),r):n},r.smooth=function(c){return arguments.length?(o=c?l:id,r):o===l},r}function zw(e){return isFinite(e)?e:NaN}function Kt(e,t){return e==null?!1:+e>=t}function vi(e){return e==null||isNaN(e=+e)?-1/0:e}function ad(e,t,n,o){let r=o-t,s=n-t,i=isFinite(r)||isFinite(s)?r/s:Math.sign(r)/Math.sign(s);return isNaN(i)?e:e+i-.5}function Uw(e){return e[0]}function jw(e){return e[1]}function Ww(){return 1}function Mi(){var e=Uw,t=jw,n=Ww,o=960,r=500,s=20,i=2,a=s*3,l=o+a*2>>i,c=r+a*2>>i,f=et(20);function u(v){var N=new Float32Array(l*c),y=Math.pow(2,-i),T=-1;for(let F of v){var w=(e(F,++T,v)+a)*y,S=(t(F,T,v)+a)*y,O=+n(F,T,v);if(O&&w>=0&&w<l&&S>=0&&S<c){var P=Math.floor(w),B=Math.floor(S),I=w-P-.5,A=S-B-.5;N[P+B*l]+=(1-I)*(1-A)*O,N[P+1+B*l]+=I*(1-A)*O,N[P+1+(B+1)*l]+=I*A*O,N[P+(B+1)*l]+=(1-I)*A*O}}return Cs({data:N,width:l,height:c},s*y),N}function d(v){var N=u(v),y=f(N),T=Math.pow(2,2*i);return Array.isArray(y)||(y=De(Number.MIN_VALUE,Pn(N)/T,y)),ki().size([l,c]).thresholds(y.map(w=>w*T))(N).map((w,S)=>(w.value=+y[S],h(w)))}d.contours=function(v){var N=u(v),y=ki().size([l,c]),T=Math.pow(2,2*i),w=S=>{S=+S;var O=h(y.contour(N,S*T));return O.value=S,O};return Object.defineProperty(w,"max",{get:()=>Pn(N)/T}),w};function h(v){return v.coordinates.forEach(g),v}function g(v){v.forEach(x)}function x(v){v.forEach(k)}function k(v){v[0]=v[0]*Math.pow(2,i)-a,v[1]=v[1]*Math.pow(2,i)-a}function m(){return a=s*3,l=o+a*2>>i,c=r+a*2>>i,d}return d.x=function(v){return arguments.length?(e=typeof v=="function"?v:et(+v),d):e},d.y=function(v){return arguments.length?(t=typeof v=="function"?v:et(+v),d):t},d.weight=function(v){return arguments.length?(n=typeof v=="function"?v:et(+v),d):n},d.size=function(v){if(!arguments.length)return[o,r];var N=+v[0],y=+v[1];if(!(N>=0&&y>=0))throw new Error("invalid size");return o=N,r=y,m()},d.cellSize=function(v){if(!arguments.length)return 1<<i;if(!((v=+v)>=1))throw new Error("invalid cell size");return i=Math.floor(Math.log(v)/Math.LN2),m()},d.thresholds=function(v){return arguments.length?(f=typeof v=="function"?v:Array.isArray(v)?et(oo.call(v)):et(v),d):f},d.bandwidth=function(v){if(!arguments.length)return Math.sqrt(s*(s+1));if(!((v=+v)>=0))throw new Error("invalid bandwidth");return s=(Math.sqrt(4*v*v+1)-1)/2,m()},d}function Ni(e){for(var t=-1,n=e.length,o=0,r=0,s,i=e[n-1],a,l=0;++t<n;)s=i,i=e[t],l+=a=s[0]*i[1]-i[0]*s[1],o+=(s[0]+i[0])*a,r+=(s[1]+i[1])*a;return l*=3,[o/l,r/l]}function ld(e,t,n){return(t[0]-e[0])*(n[1]-e[1])-(t[1]-e[1])*(n[0]-e[0])}function Hw(e,t){return e[0]-t[0]||e[1]-t[1]}function cd(e){let t=e.length,n=[0,1],o=2,r;for(r=2;r<t;++r){for(;o>1&&ld(e[n[o-2]],e[n[o-1]],e[r])<=0;)--o;n[o++]=r}return n.slice(0,o)}function Ei(e){if((n=e.length)<3)return null;var t,n,o=new Array(n),r=new Array(n);for(t=0;t<n;++t)o[t]=[+e[t][0],+e[t][1],t];for(o.sort(Hw),t=0;t<n;++t)r[t]=[o[t][0],-o[t][1]];var s=cd(o),i=cd(r),a=i[0]===s[0],l=i[i.length-1]===s[s.length-1],c=[];for(t=s.length-1;t>=0;--t)c.push(e[o[s[t]][2]]);for(t=+a;t<i.length-l;++t)c.push(e[o[i[t]][2]]);return c}var yn=256,Gw=7,Vw=7,qw=50,Yw=.001,Kw=5,Zw=1e4;function ud({x:e,y:t,ends:[n,o,r,s]}){let i=Array.from(e.keys()).filter(a=>!Number.isNaN(e[a]+t[a]));return i.length<qw?[]:Mi().x(a=>(e[a]-n)/(o-n)*yn).y(a=>(t[a]-r)/(s-r)*yn).size([yn,yn]).bandwidth(Gw).thresholds(Vw)(i)}function dd(e,t,{ends:[n,o,r,s]},{frame:i,x:a,y:l},c){ye(e,i,()=>{e.setLineDash([]),t.forEach(({coordinates:f},u)=>{let d=.8+u/t.length;e.beginPath();for(let h of f.flat())h.forEach(([g,x],k)=>{let m=[a(n+g/yn*(o-n)),l(r+x/yn*(s-r))];k?e.lineTo(...m):e.moveTo(...m)});for(let[h,g,x]of[[c.ground,d+2,.6],[c.ink,d,.9]])Object.assign(e,{strokeStyle:h,lineWidth:g,globalAlpha:x}),e.stroke()}),e.globalAlpha=1})}function Jw({x:e,y:t},n){let o=Math.ceil(n.length/Zw),r=n.filter((f,u)=>u%o===0&&!Number.isNaN(e[f]+t[f]));if(r.length<Kw)return null;let[[s,i],[a,l]]=[e,t].map(f=>{let u=Float32Array.from(r,h=>f[h]).sort(),d=Math.floor(Yw*(u.length-1));return[u[d],u[u.length-1-d]]}),c=r.filter(f=>e[f]>=s&&e[f]<=i&&t[f]>=a&&t[f]<=l).map(f=>[e[f],t[f]]);return Ei(c)}var fd=new WeakMap;function Qw(e,t){let n=fd.get(t);if(n?.x===e.x)return n.hull;let o=Jw(e,t);return fd.set(t,{x:e.x,hull:o}),o}function pd(e,t,{marks:n=[]},{frame:o,x:r,y:s},i){for(let a of vt){let l=Qw(t,qn(n,Vn[a]));l&&ye(e,o,()=>{e.strokeStyle=e.fillStyle=i[Yt[a]],e.lineWidth=1.5,e.setLineDash([5,3]),e.beginPath(),l.forEach(([h,g],x)=>{x?e.lineTo(r(h),s(g)):e.moveTo(r(h),s(g))}),e.closePath(),e.stroke(),e.setLineDash([]);let[c,f]=Ni(l),[u,d]=[r(c),s(f)];e.font=`600 ${Oe}`,e.textAlign="center",e.textBaseline="middle",e.globalAlpha=.85,e.fillStyle=i.ground,e.fillRect(u-9,d-9,18,18),e.globalAlpha=1,e.fillStyle=i[Yt[a]],e.fillText(a,u,d)})}}function hd(e,{frame:t,x:n,y:o},r,s,i){e.strokeStyle=i.grid,e.fillStyle=i.soft,e.lineWidth=1,e.textBaseline="middle",e.textAlign="center",e.beginPath();for(let a of r)e.moveTo(n(a),t.top),e.lineTo(n(a),t.bottom),e.fillText(Ae(a),n(a),t.bottom+11);e.textAlign="right";for(let a of s)e.moveTo(t.left,o(a)),e.lineTo(t.right,o(a)),e.fillText(Ae(a),t.left-6,o(a));e.stroke()}var Xw=4e3,kt=3,xn=2,ao=.22,[so,io]=[60,12],md=({x:e})=>e.length>Xw;function gd(e,t,n,{frame:o,x:r,y:s},i){let a=Math.ceil((o.right-o.left)/kt),l=Math.ceil((o.bottom-o.top)/kt),c=new Uint32Array(a*l),f=new Int32Array(n.x.length).fill(-1);for(let d=0;d<f.length;d++){let h=Math.floor((r(n.x[d])-o.left)/kt),g=Math.floor((s(n.y[d])-o.top)/kt);h>=0&&h<a&&g>=0&&g<l&&(f[d]=g*a+h,c[f[d]]++)}let u=xn+1;for(let d of c)d>u&&(u=d);e.fillStyle=i.answer;for(let d=0;d<c.length;d++)c[d]<=xn||(e.globalAlpha=eb(c[d],u),e.fillRect(o.left+d%a*kt,o.top+Math.floor(d/a)*kt,kt,kt));e.globalAlpha=.45,e.beginPath();for(let d=0;d<f.length;d++){if(f[d]<0||c[f[d]]>xn)continue;let[h,g]=[r(n.x[d]),s(n.y[d])];e.moveTo(h+.75*t.size,g),e.arc(h,g,.75*t.size,0,2*Math.PI)}e.fill(),tb(e,u,o,i),e.globalAlpha=1}var eb=(e,t)=>ao+(1-ao)*(Math.log(e/(xn+1))/Math.max(Math.log(t/(xn+1)),1e-9));function tb(e,t,n,o){let[r,s]=[n.right-so-40,n.bottom-14];for(let i=0;i<io;i++)e.globalAlpha=ao+(1-ao)*i/(io-1),e.fillRect(r+i*so/io,s,so/io,6);e.globalAlpha=1,e.font=He,e.fillStyle=o.soft,e.textBaseline="middle",e.textAlign="right",e.fillText(`galaxies: ${xn+1}`,r-5,s+3),e.textAlign="left",e.fillText(String(t),r+so+5,s+3)}function bd(e,t,n,o,r,s=!1){let i={left:e.axes?56:8,right:n-(e.coloured||s?66:14),top:8,bottom:o-(e.axes?40:8)},[a,l,c,f]=t,u=(k,m,v)=>{let N=(k+m)/2+v*(m-k),y=(m-k)/2/r.zoom;return[N-y,N+y]},[d,h]=u(a,l,r.x),[g,x]=u(c,f,r.y);return{frame:i,x:xe(d,h,i.left,i.right),y:xe(x,g,i.top,i.bottom)}}function yd(e,t,n,o,r,s){let{frame:i}=r;e.font=Oe,e.setLineDash([]),t.axes&&sb(e,n,r,s),e.save(),e.beginPath(),e.rect(i.left,i.top,i.right-i.left,i.bottom-i.top),e.clip();let a=n.x.length-(n.behind??0);e.globalAlpha=o?.8:.45,o&&!(n.behind&&o.own)?wd(e,t,n,n.behind?a:0,n.x.length,o,r,s):!n.behind&&t.axes&&md(n)?gd(e,t,n,r,s):nb(e,t,n,n.behind?a:0,n.behind?s.hidden:s.answer,r),e.globalAlpha=1,n.behind&&o?.own?wd(e,t,n,0,a,o,r,s):n.behind&&rb(e,t,n,r,s),e.restore(),n.behind&&n.legend&&!r.isBeside&&ob(e,n.legend,Cu(t,o,s),i,s),o&&!r.isBeside&&_u(e,t,o,i,s)}function xd(e,t,n,o,{frame:r,x:s,y:i},a){let[l,c]=o??[Number.NaN,Number.NaN];Number.isNaN(l)||Number.isNaN(c)||ye(e,r,()=>{e.strokeStyle=t.coloured&&!n.behind?a.answer:a.ink,e.lineWidth=2.5,e.beginPath(),e.arc(s(l),i(c),7,0,2*Math.PI),e.stroke()})}function Ai(e,{x:t,y:n},{frame:o,x:r,y:s},i){for(let a of e){let l=r(t[a]),c=s(n[a]);l>o.left-4&&l<o.right+4&&c>o.top-4&&c<o.bottom+4&&i(l,c)}}function nb(e,t,n,o,r,s){e.fillStyle=r;let i=Array.from({length:n.x.length-o},(a,l)=>o+l);Ai(i,n,s,(a,l)=>{e.beginPath(),e.moveTo(a+t.size,l),e.arc(a,l,t.size,0,2*Math.PI),e.fill()})}function wd(e,t,n,o,r,s,i,a){if(r-o>Du&&ro(e))return Bu(e,t,n,o,r,s,i,a);let{values:l,low:c,high:f}=s,u=gn(t,s),d=u.length,h=Array.from({length:d+1},()=>[]);for(let g=o;g<r;g++){let x=(l[g]-c)/(f-c);h[Number.isNaN(x)?d:Math.min(Math.max(Math.floor(x*d),0),d-1)].push(g)}h.forEach((g,x)=>{g.length&&(e.fillStyle=x===d?a.hidden:u[x],e.beginPath(),Ai(g,n,i,(k,m)=>{e.moveTo(k+t.size,m),e.arc(k,m,t.size,0,2*Math.PI)}),e.fill())})}function rb(e,t,n,o,r){let s=Array.from({length:n.x.length-(n.behind??0)},(i,a)=>a);e.fillStyle=r.answer,e.globalAlpha=.75,e.beginPath(),Ai(s,n,o,(i,a)=>{e.moveTo(i+t.size*.8,a),e.arc(i,a,t.size*.8,0,2*Math.PI)}),e.fill(),e.globalAlpha=1}function ob(e,t,n,o,r){let s=Math.max(...t.map(i=>e.measureText(i).width))+26;e.globalAlpha=.85,e.fillStyle=r.ground,e.fillRect(o.left+2,o.top+2,s,36),e.globalAlpha=1,e.textAlign="left",e.textBaseline="middle",t.forEach((i,a)=>{let l=o.top+12+17*a;e.fillStyle=n[a],e.beginPath(),e.arc(o.left+12,l,4,0,2*Math.PI),e.fill(),e.fillStyle=r.ink,e.fillText(i,o.left+22,l)})}function sb(e,t,{frame:n,x:o,y:r},s){let[i,a]=o.domain(),[l,c]=r.domain();hd(e,{frame:n,x:o,y:r},Xe(i,a,6),Xe(c,l,6),s),e.strokeStyle=s.soft,e.setLineDash([5,4]),e.beginPath(),e.moveTo(n.left,r(i)),e.lineTo(n.right,r(a)),e.stroke(),e.setLineDash([]),e.textAlign="center",e.fillText(t.x_label,(n.left+n.right)/2,n.bottom+30),Tr(e,t.y_label,12,(n.top+n.bottom)/2)}var ib=()=>window.matchMedia?.("(prefers-reduced-motion: reduce)").matches??!1,ab=e=>e*e*(3-2*e);function vd(e){let t=0,n=(r,s)=>!!(r.stays&&s.stays)&&r.x.length===s.x.length&&s.x.length<=2e4&&!ib()&&!document.hidden;function o(r,s){if(cancelAnimationFrame(t),!n(r,s))return e(s);let i=performance.now(),a=()=>{let l=Math.min((performance.now()-i)/450,1);if(l===1)return e(s);let c=ab(l),f=(u,d)=>d.map((h,g)=>Number.isNaN(u[g])?h:u[g]+(h-u[g])*c);e({...s,x:f(r.x,s.x),y:f(r.y,s.y)}),t=requestAnimationFrame(a)};a()}return{go:o,stop:()=>cancelAnimationFrame(t)}}var kd=240,lb=.001;function Md(){let e=-1,t=[];return{get places(){return t},visit(n,o,r){if(n!==e&&([e,t]=[n,[]]),!o.every(Number.isFinite))return;let s=t.at(-1);s&&Math.hypot(o[0]-s[0],o[1]-s[1])<lb*r||(t.push(o),t.length>kd&&(t=t.filter((i,a)=>a%2===0||a>kd/2)))},clear(){[e,t]=[-1,[]]}}}function Nd(e,t,{frame:n,x:o,y:r},s){t.length<2||ye(e,n,()=>{e.setLineDash([]);for(let i=1;i<t.length;i++){e.globalAlpha=.25+.75*i/t.length;for(let[a,l]of[[s.ground,4],[s.ink,1.8]])e.strokeStyle=a,e.lineWidth=l,e.beginPath(),e.moveTo(o(t[i-1][0]),r(t[i-1][1])),e.lineTo(o(t[i][0]),r(t[i][1])),e.stroke()}e.globalAlpha=1,e.fillStyle=s.ink,e.beginPath(),e.arc(o(t[0][0]),r(t[0][1]),3,0,2*Math.PI),e.fill()})}var $i=({x:e,y:t},n)=>n>=0&&n<e.length?[e[n],t[n]]:null;function Ed(e,t,n,o){let r=M("button",{type:"button",class:"earlier","aria-pressed":"false",hidden:""},"⇄"),s=Md(),i=e,a=vd(g=>{i=g,n(g)}),l=e,c=t,f=null,u=null,d=()=>r.getAttribute("aria-pressed")==="true";r.addEventListener("click",()=>{if(!f)return;let g=!d();r.setAttribute("aria-pressed",String(g)),o(g?`as it was, seen: ${f.caption}`:`as it is now, seen: ${l.caption}`),a.go(i,g?f:l)});function h(){if(!l.stays)return s.clear();let g=l.rows?.[c]??c;u&&c>=0&&u.row!==g&&(u=null);let x=u?.place??$i(l,c);x&&s.visit(u?.row??g,x,l.ends[1]-l.ends[0])}return h(),{button:r,stop:a.stop,get trail(){return d()?[]:s.places},get settled(){return d()&&f?f:l},get now(){return l},get before(){return f},placeIn:g=>$i(g,c),get place(){return!d()&&l.stays&&u?.place||$i(i,c)},points(g){let x=g.stays&&l.stays&&g.x.length===l.x.length;x&&g.caption!==l.caption?f=l:x||(f=null),r.setAttribute("aria-pressed","false"),r.hidden=!f,r.title=f?`before, seen: ${f.caption}; a click shows it, and once more what is now`:"",r.setAttribute("aria-label",r.title),l=g,h(),a.go(i,l)},here(g){c=g,h()},drawn(g){u=l.stays&&g||null,h()}}}var Ad={"+":[1.3,0,0],"=":[1.3,0,0],"-":[.7692307692307692,0,0],ArrowLeft:[1,-.1,0],ArrowRight:[1,.1,0],ArrowUp:[1,0,.1],ArrowDown:[1,0,-.1],0:[0,0,0]};function $d({canvas:e,isZoomable:t,frame:n,apart:o,redraw:r,click:s,read:i}){let a={zoom:1,x:0,y:0},l=null;function c(u,d,h){Object.assign(a,{zoom:Math.min(Math.max(u,1),60),x:d,y:h}),a.zoom===1&&Object.assign(a,{x:0,y:0}),r()}if(e.addEventListener("pointerdown",u=>{l={x:u.clientX,y:u.clientY,from:{...a},hasMoved:!1},t&&e.setPointerCapture(u.pointerId)}),e.addEventListener("pointermove",u=>{if(!l||!t)return i(u);let{left:d,right:h,top:g,bottom:x}=n(),[k,m]=[u.clientX-l.x,u.clientY-l.y];if(l.hasMoved||=Math.hypot(k,m)>4,!l.hasMoved)return;let[v,N]=[k/(h-d)/a.zoom,m/(x-g)/a.zoom];c(a.zoom,l.from.x-v,l.from.y+N)}),e.addEventListener("pointerup",u=>{let d=l&&!l.hasMoved;l=null,d&&s(u)}),!t)return a;let f=u=>{u.preventDefault();let{left:d,right:h,top:g,bottom:x}=n(),k=e.getBoundingClientRect(),m=Math.min(Math.max(a.zoom*Math.exp(-u.deltaY/400),1),60),v=(u.clientX-k.left+o(u)-d)/(h-d)-.5,N=.5-(u.clientY-k.top-g)/(x-g),y=1/a.zoom-1/m;c(m,a.x+v*y,a.y+N*y)};return e.addEventListener("wheel",f,{passive:!1}),e.addEventListener("dblclick",()=>c(1,0,0)),e.addEventListener("keydown",u=>{if(!(u.key in Ad))return;let[d,h,g]=Ad[u.key];c(a.zoom*d,a.x+h/a.zoom,a.y+g/a.zoom),u.preventDefault(),u.stopPropagation()}),a}var Td="lines of equal density of the points",cb=10;function Ti(e,t){let{spec:n,colours:o}=e,r=M("canvas",{role:"img",tabindex:0}),s=M("div",{class:"tip"}),i=Vu(t.send,()=>{r.classList.toggle("lassoing",i.isChosen),i.isChosen&&r.focus()}),a=ln(n.key,n.title,B),l=M("button",{type:"button",class:"density","aria-pressed":"false","aria-label":Td,title:Td},"◎"),c=Sd(e.points),f=Ed(c,e.here,q=>{c=q,y=wn(c,N),R()},q=>{g.textContent=q}),u=ed(()=>R());u.follow(f.now,f.before);let d=[...n.zoomable?[l,u.button]:[],f.button,...n.selectable?[i.bar]:[]],h=M("div",{class:"head"},M("b",{},n.title),...d,a),g=M("div",{class:"unseen",role:"status"}),x=M("div",{class:"shell"},r,s,g),k=M("div",{class:"plots points","data-plot":n.key},h,x),[m,v]=[Od(e.colouring),e.dark],N=e.groups,y=wn(c,N),T=new WeakMap,w,S=null,O=-1,P=()=>o[v?"dark":"light"];function B(q){return xr(q,n.title,ee.width,n.height,P(),I)}function I(q){let{other:G}=u,J=bd(n,c.ends,ee.width,n.height,K,m!==null);S=G&&td(J),w=S?.now??J,G&&S&&(A(q,G,wn(G,N),G,f.placeIn(G),[],S.other),xi(q,G.caption,S.other.frame,P())),A(q,c,y,f.settled,f.place,f.trail,w),G&&xi(q,f.settled.caption,w.frame,P())}function A(q,G,J,W,ue,be,de){Hu(q,n,G,N,de,P()),yd(q,n,J,m,de,P()),Gu(q,G,N,de,P()),n.zoomable&&(l.getAttribute("aria-pressed")==="true"&&dd(q,F(W),G,de,P()),pd(q,G,N,de,P()));let me=m?n:{...n,coloured:!1};Nd(q,be,de,P()),xd(q,me,G,ue,de,P()),S&&O>=0&&nd(q,J,O,de,P())}let F=q=>{let G=T.get(q)??ud(q);return T.set(q,G),G};function R(){ee.width>0&&(I($r(r,ee.width,n.height)),r.setAttribute("aria-label",c.words))}let z=q=>[w.x(c.x[q]),w.y(c.y[q])],_=q=>{let G=q.map(([J,W])=>[w.x.invert(J),w.y.invert(W)]);return qu(V(),y.x,y.y,G)},V=()=>c.x.length-(c.behind??0);function C(q){let G=q.clientX-r.getBoundingClientRect().left;return S&&u.other&&G<S.now.frame.left&&S&&u.other?{those:wn(u.other,N),apart:S.apart}:{those:y,apart:0}}function U(q){let G=r.getBoundingClientRect(),{those:J,apart:W}=C(q),ue=-1,be=cb**2,[de,me]=[w.x(1)-w.x(0),w.y(1)-w.y(0)],[ce,at]=[w.x.invert(q.clientX-G.left+W),w.y.invert(q.clientY-G.top)];for(let Re=0,Zn=V();Re<Zn;Re++){let Mn=((J.x[Re]-ce)*de)**2+((J.y[Re]-at)*me)**2;Mn<be&&([ue,be]=[Re,Mn])}return ue}function j(q){let G=U(q);G>=0&&t.send(G)}function Y(q){let G=U(q);if(s.style.display=G<0?"none":"block",G!==O&&(O=G,S&&R()),r.style.cursor=G<0?n.zoomable?"grab":"default":"pointer",G<0)return;let J=[`galaxy ${c.rows?c.rows[G]:G}`];n.axes&&J.push(`${c.x_word??"true"} ${he(c.x[G])}`,`predicted ${he(c.y[G])}`),m&&!Number.isNaN(m.values[G]??Number.NaN)&&J.push(Ru(m,G)),s.replaceChildren(...J.map(at=>M("div",{},at)));let{those:W,apart:ue}=C(q),[be,de]=[w.x(W.x[G])-ue,w.y(W.y[G])],[me,ce]=be>ee.width/2?["auto",`${ee.width-be+12}px`]:[`${be+12}px`,"auto"];Object.assign(s.style,{left:me,right:ce,top:`${Math.max(de-30,0)}px`})}Ju({canvas:r,shell:x,frame:()=>w.frame,colour:()=>P()[Yt[i.letter]],isChosen:()=>i.isChosen,take(q){let G=_(q);G.length?(N=Wu(N,i.letter,G,V()),R(),t.send({act:"lasso",group:i.letter,points:G})):g.textContent="No point lies within."},click:j,leave:()=>i.choose(null),tell(q){let G=q&&_(q).length;g.textContent=G===null?"":`${G} points within; Enter makes them group ${i.letter}.`}});let K=$d({canvas:r,isZoomable:n.zoomable,frame:()=>w.frame,apart:q=>C(q).apart,redraw:R,click:j,read:Y});r.addEventListener("pointerleave",()=>{s.style.display="none",O=-1,S&&R()}),l.addEventListener("click",()=>{l.setAttribute("aria-pressed",String(l.getAttribute("aria-pressed")!=="true")),R()});let ie=q=>{v=q,k.classList.toggle("dark",q),R()},ee=$c(k,r,n.height,R);ie(e.dark),i.show(N);let fe=q=>{f.drawn(q),R()},ae=n.follows?Ye(k,({place:q,vectors:G})=>fe(q&&{row:G.row,place:q})):()=>{};return Object.assign(k,{plot:{panel:n,canvas:r,spot:z,points:()=>c,groups:()=>N,colouring:()=>m,redraw:R,place:()=>f.place,beside:()=>u.other,trail:()=>f.trail,get width(){return ee.width}}}),{element:k,changes:{points(q){f.points(Sd(q)),u.follow(f.now,f.before),R()},groups(q){N=q,y=wn(c,N),i.show(N),R()},colouring(q){m=Od(q),R()},here(q){f.here(q),R()},drawn:fe,dark:ie},destroy(){ae(),f.stop(),ee.destroy()}}}function Sd(e){return{...e,x:Ft(e.x),y:Ft(e.y),rows:e.rows&&Ft(e.rows)}}function Od(e){return e.values?{...e,values:Ft(e.values)}:null}var fb=250,Ld=16,ub=[.02,.98];function Rd(e,t,n,o,r,s){let{table:i,scalars:a,ranges:l,map:c}=e.about,f={},u="",d,h=()=>new Float32Array(t.n).fill(Number.NaN),g=C=>{let U=Hn(e,C);return Float32Array.from({length:t.n},(j,Y)=>Qr(t,i.size,Y)[U])},x=M("p",{role:"status"}),k=M("select",{id:"scalar","aria-label":"looked at in many galaxies"});k.append(...a.map(C=>M("option",{value:C},n.labels[C]))),k.addEventListener("change",()=>r.go({scalar:k.value}));let m={low:0,high:1,title:""},v={groups:{},here:-1,colours:o,dark:!1},N=C=>{typeof C=="number"&&r.open(C)},y={spec:n.spec,points:O(),colouring:m,...v},T=Me(Ti,y,[Gn],N),w={spec:n.map_spec,points:P(),colouring:B(),...v},S=c&&Me(Ti,w,[Gn],N);function O(){let C=r.now.scalar,U=[...l[C],...l[C]],[j,Y]=[n.labels[C],n.adjective],K={words:`predicted against ${Y} ${j}`,x_label:`${Y} ${j}`,y_label:`predicted ${j}`};return{x:g(C),y:f[C]??h(),rows:t.rows,ends:U,...K,x_word:Y}}function P(){let[C,U]=[f.map_x??h(),f.map_y??h()].map(Q=>Float32Array.from(Q)),[j,Y,K,ie]=c?.ends??[0,1,0,1],[ee,fe]=[.06*(Y-j),.06*(ie-K)],ae=[j-ee,Y+ee,K-fe,ie+fe];return{x:C,y:U,rows:t.rows,ends:ae,words:"map of galaxies, near ones alike to the model",x_label:"",y_label:"",stays:!0,caption:u}}function B(){let C=r.now.scalar,U=g(C),j=U.some(fe=>!Number.isNaN(fe))?U:f[C]??h(),Y=j===U?n.adjective:"predicted",K=[...j].filter(fe=>!Number.isNaN(fe)).sort((fe,ae)=>fe-ae),[ie,ee]=ub.map(fe=>K[Math.round(fe*(K.length-1))]??fe);return{values:j,low:ie,high:ee>ie?ee:ie+1,title:`${Y} ${n.labels[C]}`}}function I(C){let{scalar:U,truth:j,row:Y}=r.now,K=O();T.set({points:K,here:j==="shown"?Y:-1}),S?.set({points:P(),colouring:j==="shown"?B():m,here:Y});let ie=[...K.x].flatMap((G,J)=>Number.isNaN(G-K.y[J])?[]:[Math.abs(G-K.y[J])]),ee=ie.reduce((G,J)=>G+J,0)/ie.length,fe=Math.sqrt(ie.reduce((G,J)=>G+(J-ee)**2,0))/ie.length,ae=!!r.now.mask[Hn(e,U)],Q=ae?"seen":`mean absolute error ${ee.toFixed(3)} ± ${fe.toFixed(3)}`,q=ie.length||ae?Q:`no ${n.adjective} value is known`;x.textContent=C<t.n?`${C} of ${t.n} galaxies answered…`:`${t.n} galaxies: ${q}`}let A=C=>`${C.noise} ${r.textOf(C.mask)}`;async function F(){let{mask:C,noise:U}=r.now,j=A(r.now);u=j;let Y={};for(let K=0;K<t.n&&u===j;K+=Ld){let ie=Array.from({length:Math.min(Ld,t.n-K)},(ae,Q)=>K+Q),ee=ie.map(ae=>wt(t,i.size,ae,U,[],e.editable)),fe=await s.ofMany(ee.map(ae=>({inputs:ae,mask:C})));if(u!==j)return;for(let[ae,Q]of Object.entries(fe))Y[ae]??=h(),Y[ae].set(Q,K);f=Y,I(K+ie.length)}}function R(C=!1){k.value=r.now.scalar,!C&&(clearTimeout(d),A(r.now)===u?I(t.n):(u="",d=setTimeout(F,fb)))}r.follow(R),x.textContent="The model is being made ready…";let z=M("h2",{},"Many galaxies"),_={class:"many","aria-label":"many galaxies"},V=M("p",{class:"map-words"},n.map_words);return{population:M("section",_,z,k,x,T.element),map:S&&M("section",{class:"many","aria-label":"latent map"},S.element,V),begin:()=>R(),move(C){let{row:U}=r.drawn;S?.set({drawn:C&&{row:t.rows[U],place:C},here:U})},dark(C){T.set({dark:C}),S?.set({dark:C})}}}var Cd=`.span-strip {
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
`;function _d(e,t){let{spec:n}=e,o=mn(m=>{an(c,m,()=>o.acknowledge())||t.send(m)}),r=M("div",{class:"track",tabindex:0,role:"application","aria-roledescription":"span"}),s=M("div",{class:"box"}),i=M("div",{class:"words"}),a=M("div",{class:"tip"}),l=M("div",{class:"unseen",role:"status","aria-live":"polite"}),c=M("div",{class:"span-strip"},i,M("div",{class:"shell"},r,a),l),f=e.seen,u=m=>xe(n.ends[0],n.ends[1],0,1,n.log)(m),d=()=>{let m=f.map(([v,N])=>{let[y,T]=[u(v),u(N)].map(w=>100*Math.min(Math.max(w,0),1));return M("i",{class:"seen",style:`left: ${y.toFixed(2)}%; width: ${(T-y).toFixed(2)}%`})});r.replaceChildren(...m,s)},h={key:n.key,canvas:r,scales:{get frame(){return{left:0,right:r.clientWidth,top:0,bottom:r.clientHeight}},back:m=>xe(n.ends[0],n.ends[1],0,r.clientWidth,n.log).invert(m)},markSpan(m,v=0){s.style.display=m===null?"none":"block",m!==null&&Object.assign(s.style,{left:`${Math.min(m,v)}px`,width:`${Math.abs(v-m)}px`})},readAt(m,v,N=!1){if(a.style.display=m===null?"none":"block",m===null)return;let y=h.scales.back(Math.min(Math.max(m,0),r.clientWidth)),T=f.some(([S,O])=>y>=S&&y<O);a.textContent=`${Ae(Number(y.toPrecision(3)))} ${n.unit}, ${T?"seen":"hidden"}`;let w=m>r.clientWidth/2;Object.assign(a.style,w?{left:"auto",right:`${r.clientWidth-m}px`}:{left:`${m}px`,right:"auto"}),N&&(l.textContent=a.textContent)},setDragging(){},redraw:d},g=Zr(h,o);Jr(h,o);let x=m=>{m.key==="Escape"&&g()&&m.stopPropagation()};window.addEventListener("keydown",x,!0);let k={seen(m){f=m,d()},words(m){i.textContent=m,r.setAttribute("aria-label",`${m}. ${n.keys}`)},answered:()=>o.acknowledge(),dark(m){Se(c,e.colours[m?"dark":"light"])}};return k.seen(e.seen),k.words(e.words),k.dark(e.dark),{element:c,changes:k,destroy(){o.stop(),window.removeEventListener("keydown",x,!0)}}}var Pd=`:host {
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
`;function Id(e,t){let n=M("summary"),o=M("div"),r=M("button",{type:"button",class:"all"},"Reset all"),s=M("span",{title:e.more,tabindex:0,role:"note","aria-label":e.more},"(?)"),i=M("details",{},n,M("p",{},`${e.meaning} `,s),o,r),a=mn(h=>{an(i,h,()=>a.acknowledge())||t.send(h)}),l=new Map,c=null,f=({name:h,group:g,label:x,spoken:k,unit:m})=>{let v=M("label",{for:h,title:k},x),N=M("span",{class:"value","aria-hidden":!0}),y=M("input",{type:"range",id:h,"aria-label":k}),T=M("button",{type:"button",title:"back to its own","aria-label":`reset ${x}`},"↺"),w=!1,S=()=>{w=!1,c===h&&(c=null,a.now({name:h,value:y.valueAsNumber,phase:"release"}))};y.addEventListener("input",()=>{c=h,N.textContent=[y.valueAsNumber.toFixed(e.digits),m].join(" ").trim(),y.setAttribute("aria-valuetext",N.textContent),a.newest({name:h,value:y.valueAsNumber,phase:"live"})}),y.addEventListener("keydown",()=>{w=!0}),y.addEventListener("change",()=>{w||S()});for(let I of["keyup","blur","pointercancel"])y.addEventListener(I,S);T.addEventListener("click",()=>{y.focus(),t.send({name:h,value:null,phase:"release"})});let O=o.lastElementChild;(O?.dataset.of===g?O:o.appendChild(M("div",{"data-of":g}))).append(v,y,N,T);let B=I=>{for(let A of[v,y,N])for(let F of["edited","hidden","missing"])A.classList.toggle(F,I[F]);if(T.style.visibility=I.edited?"visible":"hidden",c!==h){for(let A of["min","max","step","value"])y[A]=String(I[A]);y.style.setProperty("--own",String(I.own??-1)),N.textContent=I.text,N.title=y.title=I.why,y.setAttribute("aria-valuetext",[I.text,I.why].filter(Boolean).join(", "))}};l.set(h,B)},u=h=>{let g=h.map(k=>k.name);if(c===null&&g.join()!==[...l.keys()].join()){let k=o.getRootNode().activeElement?.id;o.replaceChildren(),l.clear(),h.forEach(f),k&&o.querySelector(`[id="${k}"]`)?.focus()}for(let k of h)l.get(k.name)?.(k);let x=h.filter(k=>k.edited).length;n.textContent=x?`What if (${x} moved)`:"What if",r.disabled=!x},d=h=>{i.open=h};return r.addEventListener("click",()=>{n.focus(),t.send({name:null,value:null,phase:"release"})}),i.addEventListener("toggle",()=>t.set("open",i.open)),u(e.rows),d(e.open),{element:i,changes:{rows:u,open:d,acks:a.acknowledge},destroy:a.stop}}var Dd=`.toggles {
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
`;function Bd(e,t){let n={groups:e.groups,checked:e.checked,partly:e.partly},o=[],r=M("div",{class:"toggles"}),s=()=>{for(let c of o){let f=c.dataset.name??"",u=c.getAttribute("role")==="switch"?"aria-checked":"aria-pressed";c.setAttribute(u,String(n.checked.includes(f))),c.classList.toggle("partly",n.partly.includes(f))}},i=()=>{o=[],r.replaceChildren(...n.groups.map(({label:c,look:f,toggles:u})=>{let d=M("div",{class:f,role:"group","aria-label":c}),h=f==="list"||f==="row";for(let{name:g,label:x,title:k}of u){let m=M("button",{type:"button",title:k,"data-name":g},x);f==="switch"&&m.setAttribute("role","switch"),m.addEventListener("click",()=>t.send([g,h||!n.checked.includes(g)])),o.push(m),d.append(m)}return d})),s()},a=c=>f=>{n[c]=f,s()},l=c=>Se(r,e.colours[c?"dark":"light"]);return i(),l(e.dark),{element:r,changes:{groups(c){n.groups=c,i()},checked:a("checked"),partly:a("partly"),dark:l}}}var mb="shown";function Fd({editable:e},t,n){let o=Object.fromEntries(t.edits);return e.map(r=>gb(r,t,n,o[r.name]??null))}function gb(e,{mask:t,truth:n},o,r){let s=!t[e.place],i=s&&n!==mb,a=i?Number.NaN:o.values[e.place],l=!i&&!!o.limit[e.place],c=r===null&&Number.isNaN(a),[f,u]=wb(e,a,r),d=r??(Number.isNaN(a)?(f+u)/2:a),h=`${l&&r===null?"> ":""}${(r??a).toFixed(2)}`;return{name:e.name,group:e.group,label:e.label,spoken:e.spoken,unit:e.unit,min:f,max:u,step:10**-2,value:d,hidden:s,missing:c,edited:r!==null,own:Number.isNaN(a)?null:(a-f)/(u-f),text:c?"not set":`${h} ${e.unit}`.trim(),why:bb(a,r,l,s)}}function wb({learned:e,allowed:t,is_magnitude:n},o,r){let[s,i]=n&&!Number.isNaN(o)?[o-3,o+3]:e,a=[Math.max(s,t[0]),Math.min(i,t[1]),o,r??Number.NaN].filter(c=>!Number.isNaN(c)),l=10**2;return[Math.floor(Math.min(...a)*l)/l,Math.ceil(Math.max(...a)*l)/l]}function bb(e,t,n,o){let r=[];return t!==null?r.push(Number.isNaN(e)?"moved":`moved; the galaxy's own: ${n?"> ":""}${e.toFixed(2)}`):n?r.push("not detected: fainter than this"):Number.isNaN(e)&&r.push("the galaxy has none"),o&&r.push(t===null?"hidden: moving it makes it seen":"hidden, so without effect"),r.join("; ")}function zd(e,t,n,o,r){let{table:s}=e.about,i=[],a=[],l=(O,P,B)=>{let I=M("button",{type:"button",title:P},O);return I.addEventListener("click",B),I},c=(O,P,B,I=()=>[])=>{let A={groups:O,checked:B(),partly:I(),colours:o,dark:!1},F=Me(Bd,A,[Dd],([R,z])=>P(R,z));return i.push(()=>F.set({checked:B(),partly:I()})),a.push(R=>F.set({dark:R})),F.element},f=new Map(n.presets.map(({name:O,mask:P})=>[O,Te(s,P)])),u=c(n.preset_groups,O=>r.go({mask:f.get(O)}),()=>[...f].filter(([,O])=>mr(O,r.drawn.mask)).map(([O])=>O)),d=M("select",{id:"noise",title:n.noise_meaning});d.append(...n.noises.map(({name:O,label:P})=>M("option",{value:O},P))),d.addEventListener("change",()=>r.go({noise:d.value})),i.push(()=>{d.value=r.drawn.noise});let h=O=>{let P=0,B=U=>{r.receive(U),_.set({answered:++P})},[I,A]=O.extent,z={spec:{...{key:O.name,label:O.short,ends:[I,A],log:O.log_axis},unit:O.unit,keys:n.strip_keys},seen:[],words:"",answered:P,colours:o,dark:!1},_=Me(_d,z,[Cd],B);i.push(()=>_.set({seen:Pt(O,r.drawn.mask),words:g(O)})),a.push(U=>_.set({dark:U}));let V=n.spans[O.name]??[];if(!V.length)return[_.element];let C=M("select",{class:"spans","aria-label":`hide or show a span of ${O.short}`});return C.append(M("option",{value:""},`hide or show a span of ${O.short}…`)),C.append(...V.map(({name:U,meaning:j},Y)=>M("option",{value:Y,title:j},U))),C.addEventListener("change",()=>{let U=V[Number(C.value)];C.value="",U&&r.toggle(O.name,U.span)}),[_.element,C]};function g(O){let{mask:P}=r.drawn,B=Pt(O,P,!0);if(!B.length)return`${O.short} hidden: nothing`;if(!_t(s,P,O.name))return`${O.short} hidden: all`;let I=B.map(A=>A.map(F=>Number(F.toPrecision(3))).join("–"));return`${O.short} hidden: ${I.join(", ")} ${O.unit}`}let x=O=>{let P=O.is_vector?[O.name]:O.names,B=O.is_vector&&!O.extent?O.names:[],I=C=>_t(s,r.drawn.mask,C),A=C=>_t(s,r.drawn.mask,O.name,[C]),F=C=>{let{start:U,stop:j}=dt(s,C);return r.drawn.mask.subarray(U,j).every(Boolean)},R=(C,U)=>({name:C,label:O.is_vector?O.label:O.labels[U],title:O.is_vector?O.meaning:""}),z=[{label:"",look:"switch",toggles:P.map(R)}];if(B.length){let C=B.map(U=>({name:U,label:U,title:`${O.short} ${U}`}));z.push({label:O.label,look:"bands",toggles:C})}let _=c(z,(C,U)=>{let{mask:j}=r.now;r.go({mask:P.includes(C)?rt(s,j,C,U):rt(s,j,O.name,U,[C])})},()=>[...P.filter(I),...B.filter(A)],()=>P.filter(C=>I(C)&&!F(C))),V=M("div",{class:"modality"});return V.append(_,...O.is_vector&&O.extent?h(O):[]),V},k=M("div",{class:"pins",role:"group","aria-label":"pinned masks"});i.push(O=>{if(O)return;let{now:P}=r,B=P.pins.map((I,A)=>{let F=r.textOf(I),R=e.vectors.letters[A],z=P.reference===A+1,_=l(R,`take residuals from ${F}`,()=>r.go({reference:z?0:A+1}));_.setAttribute("aria-pressed",String(z)),_.className=`pin${A+1}`;let V=l(F,`see ${F}`,()=>r.go({mask:I}));V.className="text";let C=l("×",`unpin ${F}`,()=>r.unpin(A));return M("div",{},_,V,C)});k.replaceChildren(...B.length?B:[M("small",{},"P pins a mask to compare others with it.")])});let m=({name:O,value:P,phase:B})=>{r.edit(O,P,B==="live"),y.set({acks:++v})},v=0,N={rows:[],open:!1,acks:v,digits:2,...n.what_if},y=Me(Id,N,[Pd],m);i.push(()=>{let O=r.drawn,P=wt(t,s.size,O.row,O.noise,[],e.editable);y.set({rows:Fd(e,O,P)})});let T={presets:[M("h2",{},"The paper's inputs, and more"),u],noise:[M("label",{for:"noise"},"Noise of the magnitudes"),d],seen:[M("h2",{},"What is seen"),...s.rows.map(x)],pins:[M("h2",{},"Pinned masks"),k],edits:[y.element]},w=M("aside",{class:"rail","aria-label":"what is seen"},...Object.values(T).flat()),S=O=>{for(let P of i)P(O)};return r.follow(S),S(!1),{element:w,show(O){for(let[P,B]of Object.entries(T))for(let I of B)I.hidden=!O.includes(P)},dark(O){for(let P of a)P(O)}}}function Si(e,t){let n=document.createElement("a");n.href=URL.createObjectURL(e),n.download=t,n.click(),setTimeout(()=>URL.revokeObjectURL(n.href),6e4)}async function Oi(e,t){try{await navigator.clipboard.writeText(e)}catch{if(t instanceof HTMLInputElement?t.select():getSelection()?.selectAllChildren(t),!document.execCommand("copy"))return"Selected: press Ctrl+C (⌘C) to copy."}return"Copied."}var Ud=`<dialog aria-labelledby="heading">
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
`;function jd(e,t){let n=document.createElement("div"),o=n.attachShadow({mode:"open"});o.innerHTML=`<style>${e.css}</style>${Ud}`,document.body.append(n);let r=document.createElement("span"),s=y=>o.querySelector(y),i=s("dialog"),a=s("input"),l=s("pre"),c=e.dark,f="",u="",d=null,h=new Set,g=y=>{s("p").textContent=y},x=()=>i.classList.toggle("dark",c),k=y=>{h.add(`${f} ${y}`),t.send({panel:f,want:y})},m=y=>{let{detail:T}=y,[w]=y.composedPath(),S=w===window||ve(w)===ve(r);!Object.hasOwn(e.titles,T?.panel)||!S||(y.stopImmediatePropagation(),f=T.panel,d=typeof T.figure=="function"?T.figure:null,s("h2").textContent=`Reproduce: ${e.titles[f]}`,l.textContent="…",a.value="",g(""),s(".figure").hidden=!d,s(".link").hidden=!e.linked,x(),k("snippet"),i.open||i.showModal())},v=y=>{let T=y;if(!h.delete(`${T.panel} ${T.want}`)||T.panel!==f)return;let{trouble:w,text:S="",query:O="",base64:P="",mime:B="",name:I=""}=T;w?(T.want==="snippet"&&(l.textContent=""),g(w)):T.want==="snippet"?(l.textContent=S,u=T.stem??"",a.value="file:///page/"+location.pathname+(O?`?${O}`:"")):(Si(new Blob([Uint8Array.from(atob(P),A=>A.charCodeAt(0))],{type:B}),I),g(`Saved ${I}.`))},N=async y=>{g("Drawing…");try{let T=await d?.(y);if(!T)throw new Error("there is none");Si(T,`${u||"mosaic"}.${y}`),g(`Saved ${u||"mosaic"}.${y}.`)}catch(T){g(`The figure could not be made: ${T.message}.`)}};s(".close").addEventListener("click",()=>i.close()),s(".copy-code").addEventListener("click",async()=>g(await Oi(l.textContent??"",l))),s(".copy-link").addEventListener("click",async()=>g(await Oi(a.value,a)));for(let y of o.querySelectorAll("[data-want]"))y.addEventListener("click",()=>{g("Gathering the numbers…"),k(y.dataset.want??"")});for(let y of o.querySelectorAll("[data-figure]"))y.addEventListener("click",()=>N(y.dataset.figure??""));return i.addEventListener("click",y=>{y.target===i&&i.close()}),i.addEventListener("keydown",y=>y.stopPropagation()),window.addEventListener(yr,m),{element:r,receive:v,changes:{dark(y){c=y,x()}},destroy(){window.removeEventListener(yr,m),n.remove()}}}function Wd(e,t,n){let o=`${t.css} .row:has([data-want]) { display: none }`,r={titles:t.titles,linked:!1,dark:!1,css:o},s=Me(jd,r,[],({panel:i,want:a})=>{let l=`mosaic-${i}-galaxy${t.rows[n.now.row]}`;s.view.receive?.({panel:i,want:a,stem:l,text:xb(e,t,i,n.now)})});return{element:s.element,dark:i=>s.set({dark:i})}}function xb({about:e},t,n,{row:o,mask:r,noise:s,edits:i,pins:a,scalar:l}){let c=n===t.latent_map,f=c||n===t.population,u=Zt(qe(e.table,r)),d=f?[`scalar=${Zt(l)}`]:[`row=${t.rows[o]}`],h=t.noises[s]?[`noise=${Zt(t.noises[s])}`]:[];!f&&i.length&&d.push(`edits=${JSON.stringify(Object.fromEntries(i))}`),!f&&a.length&&d.push(`pins=[${a.map(k=>Zt(qe(e.table,k))).join(", ")}]`);let g=f?`.isel(galaxy=[${t.rows.join(", ")}])`:"",x=c?[`states = model.embed(${["catalog",u,...h].join(", ")}).mean("modality")`,"print(me.latent.reference_map(model).place(states.values))"]:[`table = me.panels.table(${[Zt(n),"catalog","model",u,...d,...h].join(", ")})`,"print(table)"];return["import mosaic_explorer as me","",`catalog = me.open_catalog(${t.catalog?Zt(t.catalog):""})${g}`,`model = me.load_model(${Zt(t.model)})`,...x,""].join(`
`)}var Zt=e=>JSON.stringify(e);var Hd=({drawing:e,first:t})=>ec(e,t.noise,Te(e.about.table,t.mask));function Gd(e,t,n){let{drawing:o,colours:r}=e,{table:s}=o.about,i=M("p",{class:"notice",role:"alert"}),a=w=>{i.textContent=w},l=w=>a(`The model cannot answer here: ${w instanceof Error?w.message:w}`),c=Xl(o,t,n,a),f=Lu(o,t,r,c,l),u=zd(o,t,e.rail,r,c),d=Wd(o,e.origin,c),h,g=!1,x={previous:()=>c.next(-1),next:()=>c.next(1),random:c.random,undo:c.undo,redo:c.redo,pin:c.pin,truth:c.reveal,theme:()=>y.setTheme(!g)};e.rail.presets.forEach((w,S)=>{x[`preset ${S}`]=()=>c.go({mask:Te(s,w.mask)})});let k=()=>({name:`Galaxy ${t.rows[c.drawn.row]}`,words:[`${c.drawn.row+1} of ${t.n}`,...c.drawn.edits.map(([w,S])=>`${w.replaceAll("_"," ")} ${S.toFixed(2)}`)],mask:c.textOf(c.drawn.mask),filter:""}),m=()=>[...c.canUndo?[]:["undo"],...c.canRedo?[]:["redo"]],v={actions:e.actions,summary:k(),idle:m(),labels:{},dark:!1},N=Me(Kl,v,[ql],w=>x[w]?.());c.follow(w=>{let S=c.now.truth==="shown"?{}:{truth:"reveal"};N.set({summary:k(),idle:m(),labels:S}),w||a("")});let y={state:c,galaxy:f,rail:u,reproduce:d,bar:N,notice:i,say:a,fail:l,commands:x,showMany(w){return h=Rd(o,t,e.many,r,c,w),h.dark(g),h.begin(),f.followPlace(h.move),h},setTheme(w){g=w;for(let S of[f,u,d,...h?[h]:[]])S.dark(w);N.set({dark:w});for(let S of T)S(w)},followTheme(w){T.push(w)},press(w){let S=x[e.keys[w]];return S?.(),S!==void 0}},T=[];return y}var Vd=`.game .gauge {
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
`;var qd=`.lessons {
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
`;function Yd(e,t){return Array.from({length:t},(n,o)=>{let r=o*(e.length-1)/(t-1),[s,i]=[Math.floor(r),Math.ceil(r)];return Number((e[s]+(r-s)*(e[i]-e[s])).toFixed(2))})}function Qd(e,t,n){let o={shows:s=>Zd(s,i=>Kd(t,i)),hides:s=>Zd(s,i=>!Kd(t,i)),other_galaxy:s=>t.row!==n.firstRow===s,noise:s=>[s].flat().includes(t.noise),edited:s=>Jd(s,t.edits),width:s=>Jd(s,n.widths),pins:s=>t.pins>=s,guess:s=>n.hasGuessed===s,choice:s=>n.hasChosen===s,game:s=>n.hasPlayed===s};return Object.keys(e).filter(s=>{let i=t[s];return o[s]?!o[s](e[s]):i!==void 0&&i!==e[s]})}var Kd=({seen:e},t)=>e.some(([n,o])=>n<=t&&t<o);function Zd(e,t){for(let[n,o]of e)for(let r=n;r<o;r++)if(!t(r))return!1;return!0}var Jd=(e,t)=>Object.entries(e).every(([n,{above:o,below:r}])=>{let s=t[n];return s===void 0||Number.isNaN(s)?!1:(o===void 0||s>o)&&(r===void 0||s<r)});var Xd="mosaic-game",ep={};function lo(){try{let e=JSON.parse(window.localStorage.getItem(Xd)??"{}");return e&&typeof e=="object"?e:{}}catch{return ep}}function tp(e){ep=e;try{window.localStorage.setItem(Xd,JSON.stringify(e))}catch{}}var np=(e,t,n)=>JSON.stringify([...rp(e,t),n]),rp=(e,{state:t,game:n})=>[e.name,t,n?.of,n?.width,n?.budget,n?.sale.map(o=>[o.see,o.hours])];function op(e,t){let n=JSON.stringify(rp(e,t)).slice(0,-1);return Object.keys(lo()).filter(o=>o.startsWith(`${n},`))}var Li=()=>({bought:[],widths:[],result:null,first:null,plans:null,isOver:!1});function co(e,t){let{bought:n,isOver:o,result:r,...s}={...Li(),...lo()[e]};return{...s,result:r,isOver:o&&r!==null,bought:n.filter(i=>i in t.sale)}}var sp=(e,t)=>tp({...lo(),[e]:t});function ip(e){tp(Object.fromEntries(Object.entries(lo()).filter(([t])=>!e.includes(t))))}var fo=(e,t)=>t.reduce((n,o)=>n+e.sale[o].hours,0),Ri=e=>new Set(e.flat().flatMap(([t,n])=>Array.from({length:n-t},(o,r)=>t+r))),Mb=(e,t)=>Ri([e.first,...t.map(n=>e.sale[n].seen)]);function vn(e,t,n){let[o,r]=[Mb(e,t),Ri([n])],s=[...r].filter(l=>!o.has(l));if(!s.length){let l=r.size===o.size;return{isKept:l,wants:null,trouble:l?"":"Time is spent once: what was observed stays seen."}}let i=e.sale.flatMap((l,c)=>{let f=Ri([l.seen]);return!t.includes(c)&&s.every(u=>f.has(u))?[c]:[]});if(i.sort((l,c)=>e.sale[l].hours-e.sale[c].hours),!i.length)return{isKept:!1,wants:null,trouble:"Only what is for sale can be seen: choose one observation at a time."};let a=Yn(e,t,i[0]);return{isKept:!1,wants:a?null:i[0],trouble:a}}function Yn(e,t,n){let[{name:o,hours:r},s]=[e.sale[n],e.budget-fo(e,t)];return r>s?`${o} takes ${Ee(r)}; ${Ee(s)} are left.`:""}function ap(e,t,{width:n,lowest:o,highest:r},s){let i=s<o||s>r;return n<=e.width&&!i?t:Math.max(t,e.budget)}function lp(e,t,{lowest:n,low:o,median:r,high:s,highest:i,truth:a}){let[l,c]=[fo(e,t),(s-o)/2],f=Number.isFinite(a)?o<=a&&a<=s?"68":n<=a&&a<=i?"95":"none":"";return{hours:l,width:c,median:r,truth:Number.isFinite(a)?a:null,within:f,score:ap(e,l,{width:c,lowest:n,highest:i},a)}}var Nb=(e,{width:t,within:n})=>t<=e.width&&n!=="none",kn=(e,t,{truth:n})=>ap(e,t.hours,t,n??Number.NaN);function cp(e,t,n){return Nb(e,t)?n?!n.cheapest||t.score<=n.cheapest.hours?3:t.score<=kn(e,n.greedy,t)?2:1:1:0}function fp(e,{hours:t,width:n,truth:o,within:r,median:s,score:i}){let a=e.unit&&` ${e.unit}`,l=`the round counts all of the budget, ${Ee(i)}.`,c=[`${Ee(t)} for ${s.toFixed(2)} ${Mt(n)}${a}.`];return o!==null&&c.push(`The truth is ${o.toFixed(2)}.`),r==="68"&&c.push("It lies in your 68% range."),r==="95"&&c.push("It lies outside your 68% range and inside that of 95%: honest ranges do that one time in four."),r==="none"?c.push(`It lies outside your 95% range${n<=e.width?": narrow, and wrong":""}; ${l}`):n>e.width&&c.push(`That is not as narrow as ${Mt(e.width)}; ${l}`),c.join(" ")}var Mt=e=>`±${e.toPrecision(2)}`,Ee=e=>`${Number(e.toFixed(1))} h`;function up({row:e,edits:t,truth:n},o){return e!==o||Object.keys(t).length?"In a round the galaxy stays as it is.":n==="shown"?"The truth comes last: end the round first.":""}var Eb=3,Ab=30;function dp(e,t){let n=e.unit&&` ${e.unit}`,[o,r]=[M("span",{}),M("span",{})],[s,i]=[M("span",{class:"bar"}),M("span",{class:"bar"})],a=M("span",{class:"want",style:`left: ${x(e.width)}%`}),l=e.sale.map(({see:T,name:w,meaning:S,hours:O},P)=>{let B=M("button",{type:"button",class:w.length>Eb?"":"short","data-buy":T,title:S},M("b",{},w),M("span",{},Ee(O)));return B.addEventListener("click",()=>t.buy(P)),B}),c=M("p",{class:"note",role:"status","aria-live":"polite"}),f=M("button",{type:"button",class:"take","data-act":"commit"});f.addEventListener("click",()=>{t.commit(),h.focus()});let u=M("ol",{class:"bought","aria-label":"bought so far"}),d=M("div",{class:"shop",role:"group","aria-label":"for sale"},...l),h=M("div",{class:"told",role:"status","aria-live":"polite",tabindex:-1}),g=M("div",{class:"game"},M("div",{class:"gauge"},o,M("span",{class:"track","aria-hidden":"true"},s)),M("div",{class:"gauge"},r,M("span",{class:"track","aria-hidden":"true"},i,a)),d,c,u,f,h);function x(T){let w=Math.log(T/e.width)/Math.log(Ab);return 25+75*Math.min(Math.max(w,-1/3),1)}function k({ledger:T,width:w,note:S}){let{bought:O,isOver:P}=T,B=fo(e,O);o.textContent=`${Ee(B)} of ${Ee(e.budget)} spent, ${Ee(e.budget-B)} left`,s.style.width=`${100*B/e.budget}%`;let I=w!==null&&w<=e.width;r.textContent=`${e.label} ${w===null?"…":Mt(w)}${n}, wanted ${Mt(e.width)}${n}${I?" ✓":""}`,w!==null&&(i.style.width=`${x(w)}%`),i.classList.toggle("is-enough",I),l.forEach((A,F)=>{let R=O.includes(F);A.classList.toggle("is-bought",R),A.setAttribute("aria-pressed",String(R)),A.setAttribute("aria-disabled",String(P||R||!!Yn(e,O,F)))}),c.textContent=S,c.hidden=!S,f.hidden=P,f.disabled=w===null,w===null?f.textContent="The model is asked…":f.textContent=I?"I know enough: show the truth":`Give up: counts ${Ee(e.budget)}`,u.replaceChildren(...O.map((A,F)=>m(e.sale[A].name,e.sale[A].hours,T.widths[F+1])))}function m(T,w,S){let O=`${T}, ${Ee(w)}${typeof S=="number"?`: ${Mt(S)}`:""}`;return M("li",{},O)}function v(T,w,S,O){if(!w)return M("li",{},M("b",{},T)," there is none that can be paid.");let B=(w.hours>e.budget?[Mt(w.width)]:null)??w.pieces.map((R,z)=>`${e.sale[R].name} ${Mt(w.widths[z])}`),I=kn(e,w,S),A=w.width>e.width?", not narrow enough":I>w.hours?", and wrong":"",F=`${Ee(w.hours)}${A}${I>w.hours?`, counts ${Ee(I)}`:""}: ${B.join(" → ")}`;return M("li",{title:O},M("b",{},T),` ${F}`)}function N({ledger:{result:T,first:w,plans:S,isOver:O}}){if(!T){h.replaceChildren(...O?[M("p",{},"The truth is asked for…")]:[]);return}let P=cp(e,T,S),B=["not reached","reached","as cheap as greedily","as cheap as can be"][P],I=[M("p",{class:"stars","aria-label":`${P} of 3 stars: ${B}`},"★".repeat(P)+"☆".repeat(3-P),M("small",{},` ${B}`)),M("p",{class:"verdict"},fp(e,T))];w&&w!==T&&w.score!==T.score&&I.push(M("p",{},`Practice: your first try, ${Ee(w.score)}, stays in the table.`)),S?I.push(M("ul",{class:"plans"},v("Greedy",S.greedy,T,"Buys next what the model expects most of for an hour, if what is hidden turns out as predicted."),v("Cheapest",S.cheapest,T,"In hindsight, with this galaxy's own values and its truth: of all combinations that can be paid, the one of the fewest hours."),v("Everything",S.all,T,"All that is for sale, whatever the budget."))):I.push(M("p",{},"The model looks into what it would have bought…"));let A=M("button",{type:"button","data-act":"practise"},"once more, for practice");A.addEventListener("click",t.again);let F=M("button",{type:"button",class:"take","data-act":"deal"},"another galaxy");F.addEventListener("click",t.deal),h.replaceChildren(...I,...e.deals?[F]:[],A)}let y="";return{element:g,follow(T){let w=JSON.stringify(T);w!==y&&(y=w,g.classList.toggle("is-over",T.ledger.isOver),k(T),N(T))}}}var $b=2e4,uo=({low:e,high:t})=>(t-e)/2;function pp(e,t,n,o,r){let s=e.pages[t-1],i=s.game,a=n??s.row,l=np(e,s,a),c=co(l,i),f="",u=!1,d=[],h=!1,g=0,x="",k=null,m,v=null,N,y=()=>o({act:"keep",lesson:e.name,page:t,see:c.bought.map(R=>i.sale[R].see)}),T=dp(i,{buy(R){c.isOver||c.bought.includes(R)||(f=Yn(i,c.bought,R),f||(S(R),y()),F())},commit(){w({...c,isOver:!0}),f="",O(()=>{h=!0}),o({act:"reveal"}),F()},deal:()=>o({act:"deal"}),again(){w({...Li(),first:c.first,plans:c.plans}),u=!1,h=!1,g=0,y(),r()}});function w(R){c=R,sp(l,c)}function S(R){f="",w({...c,bought:[...c.bought,R]}),u=vn(i,c.bought,d).isKept,O(()=>{u=!0})}function O(R){clearTimeout(N),N=setTimeout(()=>{R(),A(),F()},$b)}function P(R){if(c.isOver||!k||!R&&B(k.seen))return;let z=vn(i,c.bought,k.seen),_=up(k,a);R||(f=z.trouble||_||f),z.wants!==null&&!R&&S(z.wants),_||!I()?y():A(),I()&&(g=c.bought.length)}let B=R=>c.bought.some((z,_)=>_>=g&&vn(i,c.bought.slice(0,_),R).isKept),I=()=>k!==null&&k.row===a&&vn(i,c.bought,k.seen).isKept;function A(){if(!(!m||!u||Number.isNaN(uo(m))))if(c.isOver){if(!c.result&&I()&&(Number.isFinite(m.truth)||h)){let R=lp(i,c.bought,m);w({...c,result:R,first:c.first??R,plans:c.plans??v}),r()}}else{let R=[...c.widths];R[c.bought.length]??=uo(m),w({...c,widths:R})}}function F(){let R=c.result?c.result.width:u&&m?uo(m):null;T.follow({ledger:c,width:R,note:f})}return{element:T.element,get isOver(){return c.result!==null},follow(R,z){v=z,c.result&&v&&!c.plans&&(w({...c,plans:v}),r());let _=JSON.stringify(R);if(R&&_!==x){let V=!x;x=_,k=R,P(V)}F()},answered(R,{row:z,seen:_}){!R||z!==a||Number.isNaN(uo(R))||(m=R,d=_,u=vn(i,c.bought,_).isKept,A(),F())},destroy:()=>clearTimeout(N)}}var hp=["round","you","greedy","cheapest","all"];function mp(e,t){let n=e.pages.filter(u=>u.game),o=n.map(u=>op(e,u)),r=0,s=!1,i=[0,0,0,0],a=n.map((u,d)=>{let h=u.game,g=o[d].map(y=>co(y,h)).filter(y=>y.first),x=g.map(y=>Tb(h,y)).filter(y=>y!==null),k=x.reduce((y,T)=>y.map((w,S)=>w+T[S]),[0,0,0,0]);i=i.map((y,T)=>y+k[T]),r+=x.length,s||=g.length>0;let m=x.length?k.map(Ee):hp.slice(1).map(()=>"–"),v=`${d+1}${x.length>1?` ×${x.length}`:""}`,N=m.map(y=>M("td",{},y));return M("tr",{},M("th",{scope:"row",title:u.title},v),...N)});if(!s)return null;let l=hp.map(u=>M("th",{scope:"col"},u)),c=i.map(u=>M("td",{},r?Ee(u):"–")),f=M("button",{type:"button","data-act":"forget"},"begin anew");return f.title="forget all rounds of this game",f.addEventListener("click",()=>{ip(o.flat()),t()}),M("section",{class:"scores","aria-label":"scores"},M("b",{},"Scores, in hours: less is better"),M("table",{},M("thead",{},M("tr",{},...l)),M("tbody",{},...a),M("tfoot",{},M("tr",{},M("th",{scope:"row"},`sum of ${r}`),...c))),M("small",{},"Your first try with each galaxy counts. Kept in this browser alone. "),f)}function Tb(e,{first:t,plans:n}){if(!t||!n)return null;let o=n.cheapest?kn(e,n.cheapest,t):e.budget;return[t.score,kn(e,n.greedy,t),o,n.all.hours]}var Sb="mosaic-lessons-",Nt=class extends Map{constructor(t){super(),this.name=Sb+t;for(let[n,o]of Ob(this.name))super.set(n,o)}set(t,n){return super.set(t,n),this.write(),this}delete(t){let n=super.delete(t);return n&&this.write(),n}write(){try{sessionStorage.setItem(this.name,JSON.stringify([...this]))}catch{}}};function Ob(e){try{let t=JSON.parse(sessionStorage.getItem(e)??"[]");return Array.isArray(t)?t.filter(n=>Array.isArray(n)&&typeof n[0]=="string"):[]}catch{return[]}}function gp(e,t){let n=e.map(({name:r,title:s,summary:i,minutes:a,n_pages:l})=>{let c=M("button",{type:"button","data-lesson":r},s);c.addEventListener("click",()=>t({act:"open",lesson:r,page:1}));let f=M("small",{},`${a} minutes, ${l} pages`);return M("li",{},c,M("p",{},i),f)}),o=M("button",{type:"button",class:"close","aria-label":"close the list",title:"close the list"},"×");return o.addEventListener("click",()=>t({act:"list",open:!1})),M("section",{"aria-label":"lessons"},M("header",{},M("h2",{},"Lessons"),o),M("ol",{class:"list"},...n))}function wp(e,t){let n=e.among.map(({label:o},r)=>{let s=M("button",{type:"button","data-choice":r+1},o);return s.addEventListener("click",()=>t(r)),s});return M("div",{class:"choice",role:"group","aria-label":`what would tell most of ${e.label}`},...n)}function bp(e,t,{before:n,widths:o}){let r=o.map((u,d)=>d).sort((u,d)=>o[u]-o[d]),s=Math.max(n,...o),i=(u,d,h)=>{let g=M("span",{class:"bar",style:`width: ${100*d/s}%`});return M("li",h?{class:"own"}:{},M("span",{},`${u}: ±${d.toPrecision(2)}`),g)},a=r.indexOf(t)+1,l=a===1?"Your choice tells most.":`Your choice comes ${a}. of ${o.length}.`,c=r.map(u=>i(e.among[u].label,o[u],u===t)),f=`${l} Half the 68% range of ${e.label}, as the model answers for this galaxy:`;return M("div",{class:"outcome"},M("p",{},f),M("ol",{},i("as it is now",n,!1),...c))}var Lb=.6;function yp(e,t,n){let o=M("p",{},`Draw the ${e.toLowerCase()} on its plot, from end to end: with finger or mouse, as often as you like, or with the arrow keys.`),r=M("button",{type:"button",class:"take","data-act":"draw"},"That is my guess");return r.addEventListener("click",()=>{let{values:i}=t();i&&n(i)}),{element:M("div",{class:"draw"},o,r),follow(){let{values:i,share:a}=t();r.disabled=!i||a<Lb,r.title=r.disabled?"draw along the whole axis first":""}}}var Rb=200,Cb=9,xp=e=>String(Number(e.toFixed(1))||0);function vp(e,t,n){let[o,r]=[e.edges[0],e.edges[e.edges.length-1]],s=(r-o)/Rb,i=t?{...t}:{value:(o+r)/2,width:(r-o)/6},a=M("span",{class:"range"}),l=M("span",{class:"line"}),c=M("div",{class:"track","aria-hidden":"true"},a,l),f=M("div",{class:"ends","aria-hidden":"true"},M("span",{},xp(o)),xp(r)),u=(y,T,w)=>{let S=M("input",{type:"number","aria-label":y,"data-guess":T,step:"any",min:w});return S.addEventListener("change",()=>{Number.isFinite(S.valueAsNumber)&&(i[T]=S.valueAsNumber),x()}),S.addEventListener("keydown",O=>{let P={ArrowUp:1,ArrowDown:-1}[O.key];P&&(O.preventDefault(),i[T]+=P*s,x())}),S},d=u(`your ${e.title}`,"value",o),h=u("half the width of your range","width",s),g=M("button",{type:"button",class:"take","data-act":"guess"},"That is my guess");g.addEventListener("click",()=>n({...i}));let x=()=>{i.value=Math.min(Math.max(i.value,o),r),i.width=Math.min(Math.max(i.width,s/2),r-o);let y=S=>100*(Math.min(Math.max(S,o),r)-o)/(r-o),[T,w]=[i.value-i.width,i.value+i.width].map(y);a.style.left=`${T}%`,a.style.width=`${w-T}%`,l.style.left=`${y(i.value)}%`,d.value=i.value.toFixed(2),h.value=i.width.toFixed(2)},k=y=>{let T=c.getBoundingClientRect();return o+(y.clientX-T.left)/T.width*(r-o)},m=null,v=y=>{m&&(m==="value"?i.value=k(y):i.width=Math.abs(k(y)-i.value),x())};c.addEventListener("pointerdown",y=>{let T=Cb/c.getBoundingClientRect().width*(r-o),w=Math.abs(k(y)-i.value);m=Math.abs(w-i.width)<T&&w>T?"width":"value",c.setPointerCapture(y.pointerId),v(y)}),c.addEventListener("pointermove",v);for(let y of["pointerup","pointercancel"])c.addEventListener(y,()=>{m=null});x();let N=M("div",{class:"typed"},d," ± ",h,e.unit?` ${e.unit}`:""," ",g);return M("div",{class:"guess"},c,f,N)}var _b=Math.sqrt(Math.PI),po=1.15;function Pb({value:e,width:t},n){let o=(n-e)/t,r=Math.exp(-o*o/2)/Math.sqrt(2*Math.PI);return t*(o*(1-Xr(o/Math.SQRT2))+2*r-1/_b)}function kp(e,{truth:t,crps:n},o){let r=Pb(e,t),s=Math.abs(t-e.value)/e.width,i=s<=1?"within your range":s<=2?"outside your range, but not by much":"far outside your range",a=c=>`${c.toPrecision(2)}${o?` ${o}`:""}`,l=[`The truth lies ${i}. Your score (CRPS): ${a(r)}; the model's: ${a(n)}. Less is better.`];return r>n*po?l.push(`The model was ${(r/n).toPrecision(2)} times better here.`):n>r*po?l.push(`You were ${(n/r).toPrecision(2)} times better here.`):l.push("You were as good as the model."),s<.3&&r>n&&l.push("Your value was close: a narrower range would have scored better."),s>2&&l.push("A range is honest if it holds the truth two times out of three: yours was too narrow."),l.join(" ")}function Mp({own:e,model:t}){let n=r=>`${r.toPrecision(2)} dex, a factor of ${(10**r).toPrecision(2)}`,o=[`On average your line is ${n(e)}, away from the truth; the model's ${n(t)}. Less is better.`];return e>t*po?o.push(`The model was ${(e/t).toPrecision(2)} times better here.`):t>e*po?o.push(`You were ${(t/e).toPrecision(2)} times better here.`):o.push("You were as good as the model."),o.join(" ")}var Ib=8,Db=.8;function Np(e,t,n,o){let r=e.pages[t-1],{n_pages:s}=e,i=M("h3",{tabindex:-1},r.title),a=M("div",{class:"text"},i,Kn(r.html)),l=M("span",{class:"tick",role:"status","aria-live":"polite"}),c=M("div",{class:"task"},M("b",{},"Task"),l,Kn(r.task));r.task&&a.append(c);let f=n.find(A=>A.name===r.guess?.name),u=M("div",{class:"asked"}),d=M("div",{class:"told",role:"status","aria-live":"polite"});f&&u.append(vp(f,null,o.guess));let h=r.guess?.drawn?yp(r.guess.label,o.drawn,o.draw):null;h&&u.append(h.element),r.choice&&u.append(wp(r.choice,o.choose)),(f||h||r.choice)&&a.append(u,d),o.round&&a.append(o.round);let g=M("div",{});if(a.append(g),r.hints.length&&a.append(Bb(r.hints)),r.worksheet.length){let A=r.worksheet.map(F=>Ep(F));a.append(M("div",{class:"worksheet"},M("b",{},"On paper"),M("ol",{},...A)))}(r.teacher||r.walk.length||t===1&&e.teacher)&&a.append(B());let x=e.pages.map((A,F)=>{let R=M("button",{type:"button",class:"dot","aria-label":`page ${F+1}: ${A.title}`,title:A.title});return F+1===t&&R.setAttribute("aria-current","page"),R.addEventListener("click",()=>o.go(F+1)),R}),k=it("‹ back","back",()=>o.go(t-1)),m=it("next ›","forward",()=>o.go(t+1)),v=it("again","again",()=>o.send({act:"again"}));v.title="put the explorer back to where this page begins",k.disabled=t===1,m.disabled=t===s;let N=it("lessons","list",()=>o.send({act:"list",open:!0})),y=it("×","close",()=>o.send({act:"close"}));y.title="close the lesson",y.setAttribute("aria-label",y.title);let T=it("‹‹","fold",()=>o.send({act:"fold"}));T.title="fold the lesson away: the plot has the whole stage (L)",T.setAttribute("aria-label",T.title);let w=M("header",{},M("h2",{},e.title),N,y,T),S=M("span",{class:"place"},`${t} of ${s}`),O=M("nav",{"aria-label":"pages of the lesson"},k,M("div",{class:"dots"},...x),m),P=M("article",{"aria-label":`lesson: ${e.title}`},w,a,O,M("footer",{},S,v));function B(){let A=[];return t===1&&e.teacher&&A.push(Kn(e.teacher)),r.teacher&&A.push(Kn(r.teacher)),r.walk.length&&A.push(M("ol",{class:"walk"},...r.walk.map(F=>M("li",{},F)))),M("details",{class:"notes"},M("summary",{},"for teachers"),...A)}function I({guess:A,answer:F,choice:R,outcome:z,hasDrawn:_,scores:V}){if(_){let C=[M("p",{},"Your guess is the dashed line. The model's answer, and how sure it is, is shown beside it now.")];V&&C.push(M("p",{class:"verdict"},Mp(V))),d.replaceChildren(...C,...V?[]:[it("show the truth","reveal",()=>o.send({act:"reveal"}))])}if(f&&A){let C=`Your guess: ${A.value.toFixed(2)} ± ${A.width.toFixed(2)}. The model's answer is shown beside now.`,U=[M("p",{},C)];F&&Number.isFinite(F.truth)?U.push(M("p",{class:"verdict"},kp(A,F,f.unit?"dex":""))):U.push(it("show the truth","reveal",()=>o.send({act:"reveal"}))),d.replaceChildren(...U)}if(r.choice&&R!==null){let C=z?[bp(r.choice,R,z)]:[M("p",{},"The model is asked…")];d.replaceChildren(...C)}}return{element:P,begin:()=>i.focus(),setStage(A){A?a.tabIndex=0:a.removeAttribute("tabindex")},turn(A){(A>0?a.scrollHeight-a.clientHeight-a.scrollTop:a.scrollTop)>Ib?a.scrollBy({top:A*Db*a.clientHeight}):e.pages[t-1+A]&&o.go(t+A)},follow(A){let F=o.scores();g.innerHTML!==(F?.outerHTML??"")&&g.replaceChildren(...F?[F]:[]),c.classList.toggle("is-done",A.isDone),l.textContent=A.isDone?" ✓ done":"",u.hidden=!!A.guess||A.hasDrawn||A.choice!==null,h?.follow(),x.forEach((z,_)=>{z.classList.toggle("is-done",A.doneOn[_])});let R=JSON.stringify([A.guess,A.answer?.truth,A.answer?.crps,A.choice,A.outcome,A.hasDrawn,A.scores]);R!==d.dataset.state&&(d.dataset.state=R,I(A))}}}function Kn(e){let t=M("div",{class:"prose"});return t.innerHTML=e,t}var Ep=e=>M("li",{},Kn(e));function it(e,t,n){let o=M("button",{type:"button","data-act":t},e);return o.addEventListener("click",n),o}function Bb(e){let t=M("ol",{role:"status","aria-live":"polite"}),n=it("a hint","hint",()=>{t.append(Ep(e[t.children.length])),n.hidden=t.children.length===e.length,n.textContent="another hint"});return M("div",{class:"hints"},t,n)}function Ap(e,t){let n=M("div",{class:"lessons"}),{lessons:o,trouble:r,note:s,lesson:i,page:a,moment:l,scalars:c,panels:f,is_listed:u,colours:d,plans:h,dealt:g}=e,x={lessons:o,trouble:r,note:s,lesson:i,page:a,moment:l,scalars:c,panels:f,is_listed:u,colours:d,plans:h,dealt:g},{is_on_stage:k}=e,m=new Nt("done"),v=new Nt("guesses"),N=new Nt("curves"),y=new Nt("choices"),T=new Nt("outcomes"),w={},S=null,O=null,P=!0,B=l,I=()=>`${x.lesson?.name} ${x.page}`,A=()=>x.lesson?.pages[x.page-1]??null,F=W=>x.scalars[x.panels.findIndex(ue=>ue.name===W)];function R(){let W=me=>P?(x.scalars[me]?.high-x.scalars[me]?.low)/2:Number.NaN,ue=x.panels.map(({name:me},ce)=>[me,W(ce)]),de={hasGuessed:v.has(I())||N.has(I()),hasChosen:y.has(I()),hasPlayed:O?.isOver??!1};return{widths:Object.fromEntries(ue),...de,firstRow:A()?.row??0}}function z(){let W=A(),ue=W?.guess&&!R().hasGuessed?[W.guess.name]:[],be=W?.guess&&N.get(I());ks(n,{shown:W?.show??[],covered:ue,fixed:!!(O&&!O.isOver),...W?.guess&&be?{drawn:{[W.guess.name]:be}}:{}})}function _(){let W=A();if(!W||!S)return;O?.follow(x.moment.page===x.page?x.moment:null,x.plans),W.done&&x.moment.page===x.page&&!Qd(W.done,x.moment,R()).length&&m.set(I(),!0);let ue=v.get(I()),be=!!ue&&x.moment.truth==="shown",de=W.guess&&N.has(I())?w[W.guess.name]:null;S.follow({hasDrawn:N.has(I()),scores:x.moment.truth==="shown"?de?.scores??null:null,isDone:m.has(I()),guess:ue??null,choice:y.get(I())??null,outcome:T.get(I())??null,answer:W.guess&&be?F(W.guess.name):null,doneOn:(x.lesson?.pages??[]).map((me,ce)=>m.has(`${x.lesson?.name} ${ce+1}`))})}let V=W=>t.send({act:"open",lesson:x.lesson?.name,page:W});function C({row:W,seen:ue}){P=!0,B={row:W,seen:ue},U(),_()}function U(){let{game:W}=A()??{};W&&O?.answered(F(W.of),B)}function j(){z(),_()}let Y=()=>ks(n,{shown:A()?.show??[],covered:[]});function K(){P=!1,Y(),ee()}function ie(){for(let W of[v,N,y,T])W.delete(I());Y(),ee()}function ee(){let W=n.contains(document.activeElement)||n.matches(":focus-within");S=null,O?.destroy(),O=null;let ue=x.trouble?[M("p",{class:"trouble",role:"alert"},x.trouble)]:[],be=x.note?[M("p",{class:"note"},x.note)]:[],{lesson:de}=x,me=A();n.hidden=!x.is_listed&&!me&&!x.trouble,x.is_listed||!de||!me?n.replaceChildren(...ue,...be,...x.is_listed?[gp(x.lessons,ce=>t.send(ce))]:[]):(O=me.game?pp(de,x.page,x.dealt,ce=>t.send(ce),j):null,S=Np(de,x.page,x.panels,{go:V,round:O?.element??null,scores:()=>mp(de,ee),send(ce){ce.act==="again"&&ie(),t.send(ce)},drawn:()=>w[me.guess?.name??""]??{values:null,share:0},draw(ce){N.set(I(),ce);let at=Yd(ce,me.guess?.points??ce.length);t.send({act:"guess",lesson:de.name,page:x.page,curve:at}),z(),_()},guess(ce){v.set(I(),ce),t.send({act:"guess",lesson:de.name,page:x.page,guess:ce}),z(),_()},choose(ce){y.set(I(),ce),t.send({act:"outcome",lesson:de.name,page:x.page,choice:ce}),_()}}),n.replaceChildren(...ue,...be,S.element),S.setStage(k),W&&S.begin()),z(),_(),U()}let fe=W=>{n.classList.toggle("dark",W),Se(n,x.colours[W?"dark":"light"])},ae=W=>{k=W,n.classList.toggle("on-stage",W),S?.setStage(W)},Q=(W,ue)=>be=>{x[W]=be,ue()};fe(e.dark),ae(k),ee();let q=requestAnimationFrame(z),G=Ye(n,W=>{x.scalars=W.densities.scalars[0],C({row:W.densities.row,seen:W.seen})}),J=jf(n,W=>{w[W.name]=W,_()});return{element:n,changes:{lesson:Q("lesson",K),page:Q("page",K),lessons:Q("lessons",ee),trouble:Q("trouble",ee),note:Q("note",ee),is_listed:Q("is_listed",ee),moment:Q("moment",_),scalars:Q("scalars",()=>C(x.moment)),outcome(W){W&&T.set(I(),W),_()},plans:Q("plans",_),dealt:Q("dealt",ee),is_on_stage:ae,dark:fe},receive({turn:W}){S?.turn(W)},destroy(){O?.destroy(),cancelAnimationFrame(q),G(),J()}}}var $p=5,Fb=/%(2C|3A|3B|5B|5D)/g;function Ci({about:e},{rows:t},n,o){let r=l=>({row:String(t[l.row]),mask:qe(e.table,l.mask),noise:l.noise,focus:l.scalar,edit:l.edits.map(([c,f])=>`${c}:${f}`).join(),pins:l.pins.map(c=>qe(e.table,c)).join(";"),reference:String(l.reference),frame:l.frame,truth:l.truth,time:l.time,sfr:l.sfr}),[s,i]=[Object.entries(r(n)),Object.values(r(o))];return new URLSearchParams(s.filter(([,l],c)=>l!==i[c])).toString().replace(Fb,decodeURIComponent)}function _i(e,t,n,o){let{table:r,scalars:s}=e.about,i=e.vectors.panels.flatMap(h=>h.choices??[]),a=(h,g,x)=>{if(g.includes(x))return x;throw new $e(`there is no ${h} '${x}'; there are ${g.join(", ")}.`)},l=h=>g=>{let x=i.find(k=>k.field===h);return{[h]:a(h,Object.keys(x?.options??{}),g)}},c={row:h=>({row:zb(h,t.rows)}),mask:h=>({mask:Te(r,h)}),noise:h=>({noise:a("noise",Object.keys(t.measured),h)}),focus:h=>({scalar:a("scalar",s,h)}),edit:h=>({edits:h.split(",").map(g=>Ub(e,g))}),pins:h=>({pins:h.split(";").map(g=>Te(r,g))}),reference:h=>({reference:Number(a("reference",["0","1","2","3","4"],h))}),truth:h=>({truth:a("truth",["shown","off"],h)}),frame:l("frame"),time:l("time"),sfr:l("sfr")},f=new URLSearchParams(n),u=[],d=o;for(let[h,g]of Object.entries(c)){let x=f.get(h);if(x!==null)try{d={...d,...g(x)}}catch(k){if(!(k instanceof $e))throw k;u.push(k.message)}}return d.reference>d.pins.length&&(d={...d,reference:0}),{snapshot:d,trouble:u.join(" ")}}function zb(e,t){let n=t.indexOf(Number(e));if(e&&n>=0)return n;let o=t.length>$p?`, ... (${t.length})`:"";throw new $e(`galaxy ${e} is not on this page, which has ${t.slice(0,$p).join(", ")}${o}.`)}function Ub({editable:e},t){let[n,o]=t.split(":"),r=e.find(i=>i.name===n),s=Number(o);if(r&&o&&s>=r.allowed[0]&&s<=r.allowed[1])return[n,s];throw new $e(`cannot read the edit '${t}'; write name:number, like g:24.3.`)}var jb=["presets","noise","seen","edits","pins"];function Tp(e,t,n,o,r){let{drawing:s,lessons:i}=e,{state:a,galaxy:l}=n,{table:c}=s.about,f=i.length===1,u=i[0],d=0,h=!1,g=null,x=()=>{let{mask:R,edits:z,pins:_,scalar:V,...C}=a.now,U={edits:Object.fromEntries(z),pins:_.length,scalar:V};return{...C,page:d,row:t.rows[C.row],seen:gr(R),...U}},k=()=>{},m=()=>{},v=R=>i.find(z=>z.name===R),N=(R,z=u)=>{let{state:_,guess:V,game:C}=z.pages[R-1],{snapshot:U}=_i(s,t,_,o);return V||C?{...U,truth:It[1]}:U},y=Me(Ap,{lessons:i,trouble:"",note:"",lesson:null,page:1,moment:x(),outcome:null,plans:null,dealt:null,is_listed:!1,is_on_stage:!1,scalars:l.scalars(),panels:s.densities.panels,colours:e.colours,dark:!1},[qd,Vd],T);function T(R){k(R,t.rows[a.now.row]===u.pages[d-1]?.row),R.act==="open"?O(R.page,v(R.lesson)):R.act==="again"?O(d):R.act==="list"?w(R.open):R.act==="reveal"?a.go({truth:It[0]}):R.act==="outcome"?A():R.act==="close"?S():R.act==="keep"&&R.page===d&&B(R.see)}function w(R){h=R,y.set({is_listed:R})}function S(){d=0,y.set({lesson:null}),I([]),m()}function O(R,z=u,_=N(R,z)){u=z,d=R,h=!1,y.set({lesson:u,page:d,is_listed:!1,plans:u.pages[d-1].plans??null}),I(u.pages[d-1].show),a.go(_),m()}function P(R){d&&S(),a.go(R)}function B(R){let{row:z,noise:_,mask:V}=N(d),C=R.map(U=>Te(c,U));a.go({row:z,noise:_,edits:[],truth:It[1],mask:V.map((U,j)=>U|Number(C.some(Y=>Y[j])))})}function I(R){n.rail.show(R.length?R:jb),r(R)}async function A(){let{choice:R}=u.pages[d-1]??{};if(!R||!g)return;let z=d,_=await F(R,g);z===d&&y.set({outcome:_})}async function F(R,z){let{row:_,noise:V,edits:C,mask:U}=a.now,j=wt(t,c.size,_,V,C,s.editable),Y=c.rows.flatMap(Q=>Q.names.map((q,G)=>({name:q,at:Q.start+G}))).find(Q=>Q.name===R.of),K=R.among.map(({mask:Q})=>Te(c,Q).map((q,G)=>q|U[G])),ie=[];for(let Q of[U,...K])ie.push(...await z([{inputs:j,mask:Q}],s.about));let ee=(Y?.at??0)*qt,[fe,...ae]=ie.map(({quantiles:Q})=>(Q[ee+yt]-Q[ee+bt])/2);return{before:fe,widths:ae}}return a.follow(R=>{R||y.set({moment:x()})}),l.followScalars(R=>y.set({scalars:R})),n.followTheme(R=>y.set({dark:R})),{element:y.element,read(R){let z=new URLSearchParams(R),_=f?u:v(z.get("lesson")??""),V=Number(z.get("page")??1),C=_?.pages[V-1]?V:1,{snapshot:U,trouble:j}=_i(s,t,R,_?N(C,_):o);return _?O(C,_,U):P(U),j},follow(R,z,_){let V=v(R);V?.pages[z-1]?V===u&&z===d?a.go(_):O(z,V,_):P(_)},followHands(R){k=R},get place(){return{name:d?u.name:"",page:Math.max(d,1)}},opens(R,z){let _=v(R);return _?.pages[z-1]?N(z,_):null},followPlace(R){m=R},list:()=>w(!h),query(){return d?[...f?[]:[`lesson=${u.name}`],`page=${d}`,Ci(s,t,a.now,N(d))].filter(Boolean).join("&"):Ci(s,t,a.now,o)},begin(R){g=R},destroy:()=>y.view.destroy?.()}}function Sp({n:e,rows:t,noises:n},o,r){let s=0,i=c=>(s+=4*c,new Float32Array(r.buffer,s-4*c,c)),a=i(e*o),l={};for(let{name:c,columns:f}of n){let u={values:a.slice(),error:new Float32Array(e*o),limit:new Uint8Array(e*o)},[d,h,g]=[i(e*f.length),i(e*f.length),i(e*f.length)];for(let x=0;x<e;x++)f.forEach((k,m)=>{u.values[x*o+k]=d[x*f.length+m],u.error[x*o+k]=h[x*f.length+m],u.limit[x*o+k]=g[x*f.length+m]});l[c]=u}return{n:e,rows:t,truth:a,measured:l}}function Op(e,t){return{async ofMany(n){let o=[];for(let r of n)await new Promise(s=>setTimeout(s)),o.push(...await e([r],t));return bu(o,t)}}}var Lp=`:root {
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
`;var Rp=`:host {
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
`;var Pi=["mask","row","noise","edits","pins","truth","scalar"],Cp=["lesson","page"],Gb=["sed","photometry","sfh"],Vb={"data-lm-suppress-shortcuts":"true"},qb="input, select, textarea",Ii=new Map;async function Yb({model:e,el:t}){let n=M("div",{class:"mosaic-explorer mosaic-widget",tabindex:-1,...Vb}),o=t.attachShadow?.call(n,{mode:"open"})??n,r=M("div",{class:"around"},M("p",{class:"loading"},"The model is being made ready…"));o.append(M("style",{},Lp),M("style",{},Rp),r),t.append(n);let s=JSON.parse(new TextDecoder().decode(await wr(Di(e.get("_contents"))))),{drawing:i,colours:a}=s,{table:l}=i.about,c=Sp(s.galaxies,l.size,await wr(Di(e.get("_galaxies")))),f=s.actions.filter(([_])=>_!=="link"),u=Hd(s),d=Gd({...s,actions:f},c,{...u,...T()}),{state:h,galaxy:g}=d,[x,k]=[M("div",{class:"beside"}),M("div",{class:"beside"})],m=M("div",{},x,k),v={derived:g.derived,many:m,program:d.reproduce.element},N=_=>{for(let[V,C]of Object.entries(v))C.hidden=_.length>0&&!_.includes(V)},y=s.lessons.length?Tp(s,c,d,u,N):null;y?.element.classList.add("lesson"),y&&(d.commands.lessons=y.list);function T(){return{mask:Te(l,e.get("mask")),row:c.rows.indexOf(e.get("row")),noise:e.get("noise"),edits:Object.entries(e.get("edits")),pins:e.get("pins").map(_=>Te(l,_)),truth:e.get("truth"),scalar:e.get("scalar")}}let w=_=>({mask:h.textOf(_.mask),row:c.rows[_.row],noise:_.noise,truth:_.truth,edits:Object.fromEntries(_.edits),pins:_.pins.map(h.textOf),scalar:_.scalar}),S=()=>{let _=w(h.now);return Pi.filter(V=>JSON.stringify(_[V])!==JSON.stringify(e.get(V))).map(V=>({name:V,value:_[V]}))},O=()=>{try{S().length&&h.go(T())}catch(_){if(!(_ instanceof $e))throw _;d.say(_.message)}};h.follow(_=>{let V=_?[]:S();for(let{name:C,value:U}of V)e.set(C,U);V.length&&e.save_changes()});for(let _ of Pi)e.on(`change:${_}`,O);let P=()=>{let[_,V]=[e.get("lesson"),e.get("page")],C=y?.place;return!C||C.name===_&&C.page===V?null:{name:_,page:V}},B=!1,I=()=>{let _=B?null:P();_&&y?.follow(_.name,_.page,{...y.opens(_.name,_.page)??u,...T()})};if(y?.followPlace(()=>{P()&&(B=!0,e.set("lesson",y.place.name),e.set("page",y.place.page),B=!1,e.save_changes())}),y)for(let _ of Cp)e.on(`change:${_}`,I);let A=()=>e.get("theme")==="dark"||e.get("theme")==="auto"&&Kb(t);d.followTheme(_=>{r.classList.toggle("dark",_),Se(r,a[_?"dark":"light"])});let F=()=>d.setTheme(A());e.on("change:theme",F);let R=()=>{let _=e.get("view"),V=_==="galaxy";g.only(Gb.includes(_)?_:"");let U={galaxy:[g.warning,g.headline,g.derived,M("div",{class:"grid"},g.vectors,g.densities,m)],density:[g.headline,g.densities],population:[x],latent:[k]}[_]??[g.vectors],j=M("main",{},d.notice,...V?[d.bar.element]:[],...U,d.reproduce.element),Y=V?d.rail.element:M("div",{class:"rail"});y&&Y.prepend(y.element),r.replaceChildren(V||y?M("div",{class:"columns"},Y,j):j),r.dataset.view=_};e.on("change:view",R),R(),F(),I(),y&&s.lessons.length>1&&!y.place.name&&y.list(),n.addEventListener("keydown",_=>{let V=_.composedPath()[0];_.defaultPrevented||_.ctrlKey||_.metaKey||_.altKey||V.matches(qb)||d.press(_.key)&&(_.preventDefault(),_.stopPropagation())});let z=e.get("_key");if(!Ii.has(z)){let _=Promise.all(["_wasm","_graph"].map(V=>wr(Di(e.get(V)))));Ii.set(z,_.then(([V,C])=>us(V.buffer,C)))}try{let _=await Ii.get(z);y?.begin(_),await g.begin(_);let V=d.showMany(Op(_,i.about));x.append(V.population),V.map&&k.append(V.map),n.dataset.state="answering"}catch(_){d.fail(_)}return()=>{for(let _ of Pi)e.off(`change:${_}`,O);for(let _ of Cp)e.off(`change:${_}`,I);y?.destroy(),e.off("change:view",R),e.off("change:theme",F),g.destroy()}}var Di=e=>e instanceof DataView?new Uint8Array(e.buffer,e.byteOffset,e.byteLength):e;function Kb(e){for(let t=e;t;t=t.parentElement){let n=getComputedStyle(t).backgroundColor.match(/[\d.]+/g)?.map(Number);if(n&&n.length>=3&&(n[3]??1)>.5)return n[0]+n[1]+n[2]<380}return window.matchMedia("(prefers-color-scheme: dark)").matches}var Zb={render:Yb};export{Zb as default};
