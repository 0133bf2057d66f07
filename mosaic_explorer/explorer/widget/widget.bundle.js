/* MOSAIC Explorer, BSD-3-Clause; where d3 is in it: ISC, Mike Bostock, see docs/licences.md */
var Tt=(e=>typeof require<"u"?require:typeof Proxy<"u"?new Proxy(e,{get:(t,n)=>(typeof require<"u"?require:t)[n]}):e)(function(e){if(typeof require<"u")return require.apply(this,arguments);throw Error('Dynamic require of "'+e+'" is not supported')});var Qo=Object.defineProperty,im=Object.getOwnPropertyDescriptor,am=Object.getOwnPropertyNames,lm=Object.prototype.hasOwnProperty,cm=(e=>typeof Tt<"u"?Tt:typeof Proxy<"u"?new Proxy(e,{get:(t,n)=>(typeof Tt<"u"?Tt:t)[n]}):e)(function(e){if(typeof Tt<"u")return Tt.apply(this,arguments);throw Error('Dynamic require of "'+e+'" is not supported')}),ce=(e,t,n)=>()=>{if(n)throw n[0];try{return e&&(t=e(e=0)),t}catch(o){throw n=[o],o}},mr=(e,t)=>{for(var n in t)Qo(e,n,{get:t[n],enumerable:!0})},fm=(e,t,n,o)=>{if(t&&typeof t=="object"||typeof t=="function")for(let r of am(t))!lm.call(e,r)&&r!==n&&Qo(e,r,{get:()=>t[r],enumerable:!(o=im(t,r))||o.enumerable});return e},Vo=e=>fm(Qo({},"__esModule",{value:!0}),e),Tn,ut,dr,Pa,Za,Xa=ce(()=>{"use strict";Tn=new Map,ut=[],dr=(e,t,n)=>{if(t&&typeof t.init=="function"&&typeof t.createInferenceSessionHandler=="function"){let o=Tn.get(e);if(o===void 0)Tn.set(e,{backend:t,priority:n});else{if(o.priority>n)return;if(o.priority===n&&o.backend!==t)throw new Error(`cannot register backend "${e}" using priority ${n}`)}if(n>=0){let r=ut.indexOf(e);r!==-1&&ut.splice(r,1);for(let s=0;s<ut.length;s++)if(Tn.get(ut[s]).priority<=n){ut.splice(s,0,e);return}ut.push(e)}return}throw new TypeError("not a valid backend")},Pa=async e=>{let t=Tn.get(e);if(!t)return"backend not found.";if(t.initialized)return t.backend;if(t.aborted)return t.error;{let n=!!t.initPromise;try{return n||(t.initPromise=t.backend.init(e)),await t.initPromise,t.initialized=!0,t.backend}catch(o){return n||(t.error=`${o}`,t.aborted=!0),t.error}finally{delete t.initPromise}}},Za=async e=>{let t=e.executionProviders||[],n=t.map(l=>typeof l=="string"?l:l.name),o=n.length===0?ut:n,r,s=[],i=new Set;for(let l of o){let c=await Pa(l);typeof c=="string"?s.push({name:l,err:c}):(r||(r=c),r===c&&i.add(l))}if(!r)throw new Error(`no available backend found. ERR: ${s.map(l=>`[${l.name}] ${l.err}`).join(", ")}`);for(let{name:l,err:c}of s)n.includes(l)&&console.warn(`removing requested execution provider "${l}" from session options because it is not available: ${c}`);let a=t.filter(l=>i.has(typeof l=="string"?l:l.name));return[r,new Proxy(e,{get:(l,c)=>c==="executionProviders"?a:Reflect.get(l,c)})]}}),um=ce(()=>{"use strict";Xa()}),el,dm=ce(()=>{"use strict";el="1.30.0"}),Lo,ke,tl=ce(()=>{"use strict";dm(),Lo="warning",ke={wasm:{},webgl:{},webgpu:{},versions:{common:el},set logLevel(e){if(e!==void 0){if(typeof e!="string"||["verbose","info","warning","error","fatal"].indexOf(e)===-1)throw new Error(`Unsupported logging level: ${e}`);Lo=e}},get logLevel(){return Lo}},Object.defineProperty(ke,"logLevel",{enumerable:!0})}),ge,pm=ce(()=>{"use strict";tl(),ge=ke}),nl,rl,hm=ce(()=>{"use strict";nl=(e,t)=>{let n=typeof document<"u"?document.createElement("canvas"):new OffscreenCanvas(1,1);n.width=e.dims[3],n.height=e.dims[2];let o=n.getContext("2d");if(o!=null){let r,s;t?.tensorLayout!==void 0&&t.tensorLayout==="NHWC"?(r=e.dims[2],s=e.dims[3]):(r=e.dims[3],s=e.dims[2]);let i=t?.format!==void 0?t.format:"RGB",a=t?.norm,l,c;a===void 0||a.mean===void 0?l=[255,255,255,255]:typeof a.mean=="number"?l=[a.mean,a.mean,a.mean,a.mean]:(l=[a.mean[0],a.mean[1],a.mean[2],0],a.mean[3]!==void 0&&(l[3]=a.mean[3])),a===void 0||a.bias===void 0?c=[0,0,0,0]:typeof a.bias=="number"?c=[a.bias,a.bias,a.bias,a.bias]:(c=[a.bias[0],a.bias[1],a.bias[2],0],a.bias[3]!==void 0&&(c[3]=a.bias[3]));let f=s*r,u=0,d=f,h=f*2,g=-1;i==="RGBA"?(u=0,d=f,h=f*2,g=f*3):i==="RGB"?(u=0,d=f,h=f*2):i==="RBG"&&(u=0,h=f,d=f*2);for(let x=0;x<s;x++)for(let k=0;k<r;k++){let m=(e.data[u++]-c[0])*l[0],v=(e.data[d++]-c[1])*l[1],$=(e.data[h++]-c[2])*l[2],y=g===-1?255:(e.data[g++]-c[3])*l[3];o.fillStyle="rgba("+m+","+v+","+$+","+y+")",o.fillRect(k,x,1,1)}if("toDataURL"in n)return n.toDataURL();throw new Error("toDataURL is not supported")}else throw new Error("Can not access image data")},rl=(e,t)=>{let n=typeof document<"u"?document.createElement("canvas").getContext("2d"):new OffscreenCanvas(1,1).getContext("2d"),o;if(n!=null){let r,s,i;t?.tensorLayout!==void 0&&t.tensorLayout==="NHWC"?(r=e.dims[2],s=e.dims[1],i=e.dims[3]):(r=e.dims[3],s=e.dims[2],i=e.dims[1]);let a=t!==void 0&&t.format!==void 0?t.format:"RGB",l=t?.norm,c,f;l===void 0||l.mean===void 0?c=[255,255,255,255]:typeof l.mean=="number"?c=[l.mean,l.mean,l.mean,l.mean]:(c=[l.mean[0],l.mean[1],l.mean[2],255],l.mean[3]!==void 0&&(c[3]=l.mean[3])),l===void 0||l.bias===void 0?f=[0,0,0,0]:typeof l.bias=="number"?f=[l.bias,l.bias,l.bias,l.bias]:(f=[l.bias[0],l.bias[1],l.bias[2],0],l.bias[3]!==void 0&&(f[3]=l.bias[3]));let u=s*r;if(t!==void 0&&(t.format!==void 0&&i===4&&t.format!=="RGBA"||i===3&&t.format!=="RGB"&&t.format!=="BGR"))throw new Error("Tensor format doesn't match input tensor dims");let d=4,h=0,g=1,x=2,k=3,m=0,v=u,$=u*2,y=-1;a==="RGBA"?(m=0,v=u,$=u*2,y=u*3):a==="RGB"?(m=0,v=u,$=u*2):a==="RBG"&&(m=0,$=u,v=u*2),o=n.createImageData(r,s);for(let T=0;T<s*r;h+=d,g+=d,x+=d,k+=d,T++)o.data[h]=(e.data[m++]-f[0])*c[0],o.data[g]=(e.data[v++]-f[1])*c[1],o.data[x]=(e.data[$++]-f[2])*c[2],o.data[k]=y===-1?255:(e.data[y++]-f[3])*c[3]}else throw new Error("Can not access image data");return o}}),ir,ol,sl,il,al,ll,mm=ce(()=>{"use strict";Zo(),ir=(e,t)=>{if(e===void 0)throw new Error("Image buffer must be defined");if(t.height===void 0||t.width===void 0)throw new Error("Image height and width must be defined");if(t.tensorLayout==="NHWC")throw new Error("NHWC Tensor layout is not supported yet");let{height:n,width:o}=t,r=t.norm??{mean:255,bias:0},s,i;typeof r.mean=="number"?s=[r.mean,r.mean,r.mean,r.mean]:s=[r.mean[0],r.mean[1],r.mean[2],r.mean[3]??255],typeof r.bias=="number"?i=[r.bias,r.bias,r.bias,r.bias]:i=[r.bias[0],r.bias[1],r.bias[2],r.bias[3]??0];let a=t.format!==void 0?t.format:"RGBA",l=t.tensorFormat!==void 0&&t.tensorFormat!==void 0?t.tensorFormat:"RGB",c=n*o,f=l==="RGBA"?new Float32Array(c*4):new Float32Array(c*3),u=4,d=0,h=1,g=2,x=3,k=0,m=c,v=c*2,$=-1;a==="RGB"&&(u=3,d=0,h=1,g=2,x=-1),l==="RGBA"?$=c*3:l==="RBG"?(k=0,v=c,m=c*2):l==="BGR"&&(v=0,m=c,k=c*2);for(let y=0;y<c;y++,d+=u,g+=u,h+=u,x+=u)f[k++]=(e[d]+i[0])/s[0],f[m++]=(e[h]+i[1])/s[1],f[v++]=(e[g]+i[2])/s[2],$!==-1&&x!==-1&&(f[$++]=(e[x]+i[3])/s[3]);return l==="RGBA"?new Pe("float32",f,[1,4,n,o]):new Pe("float32",f,[1,3,n,o])},ol=async(e,t)=>{let n=typeof HTMLImageElement<"u"&&e instanceof HTMLImageElement,o=typeof ImageData<"u"&&e instanceof ImageData,r=typeof ImageBitmap<"u"&&e instanceof ImageBitmap,s=typeof e=="string",i,a=t??{},l=()=>{if(typeof document<"u")return document.createElement("canvas");if(typeof OffscreenCanvas<"u")return new OffscreenCanvas(1,1);throw new Error("Canvas is not supported")},c=f=>typeof HTMLCanvasElement<"u"&&f instanceof HTMLCanvasElement||f instanceof OffscreenCanvas?f.getContext("2d"):null;if(n){let f=l();f.width=e.width,f.height=e.height;let u=c(f);if(u!=null){let d=e.height,h=e.width;if(t!==void 0&&t.resizedHeight!==void 0&&t.resizedWidth!==void 0&&(d=t.resizedHeight,h=t.resizedWidth),t!==void 0){if(a=t,t.tensorFormat!==void 0)throw new Error("Image input config format must be RGBA for HTMLImageElement");a.tensorFormat="RGBA",a.height=d,a.width=h}else a.tensorFormat="RGBA",a.height=d,a.width=h;u.drawImage(e,0,0),i=u.getImageData(0,0,h,d).data}else throw new Error("Can not access image data")}else if(o){let f,u;if(t!==void 0&&t.resizedWidth!==void 0&&t.resizedHeight!==void 0?(f=t.resizedHeight,u=t.resizedWidth):(f=e.height,u=e.width),t!==void 0&&(a=t),a.format="RGBA",a.height=f,a.width=u,t!==void 0){let d=l();d.width=u,d.height=f;let h=c(d);if(h!=null)h.putImageData(e,0,0),i=h.getImageData(0,0,u,f).data;else throw new Error("Can not access image data")}else i=e.data}else if(r){if(t===void 0)throw new Error("Please provide image config with format for Imagebitmap");let f=l();f.width=e.width,f.height=e.height;let u=c(f);if(u!=null){let d=e.height,h=e.width;return u.drawImage(e,0,0,h,d),i=u.getImageData(0,0,h,d).data,a.height=d,a.width=h,ir(i,a)}else throw new Error("Can not access image data")}else{if(s)return new Promise((f,u)=>{let d=l(),h=c(d);if(!e||!h)return u();let g=new Image;g.crossOrigin="Anonymous",g.src=e,g.onload=()=>{d.width=g.width,d.height=g.height,h.drawImage(g,0,0,d.width,d.height);let x=h.getImageData(0,0,d.width,d.height);a.height=d.height,a.width=d.width,f(ir(x.data,a))}});throw new Error("Input data provided is not supported - aborted tensor creation")}if(i!==void 0)return ir(i,a);throw new Error("Input data provided is not supported - aborted tensor creation")},sl=(e,t)=>{let{width:n,height:o,download:r,dispose:s}=t,i=[1,o,n,4];return new Pe({location:"texture",type:"float32",texture:e,dims:i,download:r,dispose:s})},il=(e,t)=>{let{dataType:n,dims:o,download:r,dispose:s}=t;return new Pe({location:"gpu-buffer",type:n??"float32",gpuBuffer:e,dims:o,download:r,dispose:s})},al=(e,t)=>{let{dataType:n,dims:o,download:r,dispose:s}=t;return new Pe({location:"ml-tensor",type:n??"float32",mlTensor:e,dims:o,download:r,dispose:s})},ll=(e,t,n)=>new Pe({location:"cpu-pinned",type:e,data:t,dims:n??[t.length]})}),Ct,Rn,Ro,cl,gm=ce(()=>{"use strict";Ct=new Map([["float32",Float32Array],["uint8",Uint8Array],["int8",Int8Array],["uint16",Uint16Array],["int16",Int16Array],["int32",Int32Array],["bool",Uint8Array],["float64",Float64Array],["uint32",Uint32Array],["int4",Uint8Array],["uint4",Uint8Array]]),Rn=new Map([[Float32Array,"float32"],[Uint8Array,"uint8"],[Int8Array,"int8"],[Uint16Array,"uint16"],[Int16Array,"int16"],[Int32Array,"int32"],[Float64Array,"float64"],[Uint32Array,"uint32"]]),Ro=!1,cl=()=>{if(!Ro){Ro=!0;let e=typeof BigInt64Array<"u"&&BigInt64Array.from,t=typeof BigUint64Array<"u"&&BigUint64Array.from,n=globalThis.Float16Array,o=typeof n<"u"&&n.from;e&&(Ct.set("int64",BigInt64Array),Rn.set(BigInt64Array,"int64")),t&&(Ct.set("uint64",BigUint64Array),Rn.set(BigUint64Array,"uint64")),o?(Ct.set("float16",n),Rn.set(n,"float16")):Ct.set("float16",Uint16Array)}}}),fl,ul,wm=ce(()=>{"use strict";Zo(),fl=e=>{let t=1;for(let n=0;n<e.length;n++){let o=e[n];if(typeof o!="number"||!Number.isSafeInteger(o))throw new TypeError(`dims[${n}] must be an integer, got: ${o}`);if(o<0)throw new RangeError(`dims[${n}] must be a non-negative integer, got: ${o}`);t*=o}return t},ul=(e,t)=>{switch(e.location){case"cpu":return new Pe(e.type,e.data,t);case"cpu-pinned":return new Pe({location:"cpu-pinned",data:e.data,type:e.type,dims:t});case"texture":return new Pe({location:"texture",texture:e.texture,type:e.type,dims:t});case"gpu-buffer":return new Pe({location:"gpu-buffer",gpuBuffer:e.gpuBuffer,type:e.type,dims:t});case"ml-tensor":return new Pe({location:"ml-tensor",mlTensor:e.mlTensor,type:e.type,dims:t});default:throw new Error(`tensorReshape: tensor location ${e.location} is not supported`)}}}),Pe,Zo=ce(()=>{"use strict";hm(),mm(),gm(),wm(),Pe=class{constructor(e,t,n){cl();let o,r;if(typeof e=="object"&&"location"in e)switch(this.dataLocation=e.location,o=e.type,r=e.dims,e.location){case"cpu-pinned":{let i=Ct.get(o);if(!i)throw new TypeError(`unsupported type "${o}" to create tensor from pinned buffer`);if(!(e.data instanceof i))throw new TypeError(`buffer should be of type ${i.name}`);this.cpuData=e.data;break}case"texture":{if(o!=="float32")throw new TypeError(`unsupported type "${o}" to create tensor from texture`);this.gpuTextureData=e.texture,this.downloader=e.download,this.disposer=e.dispose;break}case"gpu-buffer":{if(o!=="float32"&&o!=="float16"&&o!=="int32"&&o!=="int64"&&o!=="uint32"&&o!=="uint8"&&o!=="bool"&&o!=="uint4"&&o!=="int4")throw new TypeError(`unsupported type "${o}" to create tensor from gpu buffer`);this.gpuBufferData=e.gpuBuffer,this.downloader=e.download,this.disposer=e.dispose;break}case"ml-tensor":{if(o!=="float32"&&o!=="float16"&&o!=="int32"&&o!=="int64"&&o!=="uint32"&&o!=="uint64"&&o!=="int8"&&o!=="uint8"&&o!=="bool"&&o!=="uint4"&&o!=="int4")throw new TypeError(`unsupported type "${o}" to create tensor from MLTensor`);this.mlTensorData=e.mlTensor,this.downloader=e.download,this.disposer=e.dispose;break}default:throw new Error(`Tensor constructor: unsupported location '${this.dataLocation}'`)}else{let i,a;if(typeof e=="string")if(o=e,a=n,e==="string"){if(!Array.isArray(t))throw new TypeError("A string tensor's data must be a string array.");i=t}else{let l=Ct.get(e);if(l===void 0)throw new TypeError(`Unsupported tensor type: ${e}.`);if(Array.isArray(t)){if(e==="float16"&&l===Uint16Array||e==="uint4"||e==="int4")throw new TypeError(`Creating a ${e} tensor from number array is not supported. Please use ${l.name} as data.`);e==="uint64"||e==="int64"?i=l.from(t,BigInt):i=l.from(t)}else if(t instanceof l)i=t;else if(t instanceof Uint8ClampedArray)if(e==="uint8")i=Uint8Array.from(t);else throw new TypeError("A Uint8ClampedArray tensor's data must be type of uint8");else if(e==="float16"&&t instanceof Uint16Array&&l!==Uint16Array)i=new globalThis.Float16Array(t.buffer,t.byteOffset,t.length);else throw new TypeError(`A ${o} tensor's data must be type of ${l}`)}else if(a=t,Array.isArray(e)){if(e.length===0)throw new TypeError("Tensor type cannot be inferred from an empty array.");let l=typeof e[0];if(l==="string")o="string",i=e;else if(l==="boolean")o="bool",i=Uint8Array.from(e);else throw new TypeError(`Invalid element type of data array: ${l}.`)}else if(e instanceof Uint8ClampedArray)o="uint8",i=Uint8Array.from(e);else{let l=Rn.get(e.constructor);if(l===void 0)throw new TypeError(`Unsupported type for tensor data: ${e.constructor}.`);o=l,i=e}if(a===void 0)a=[i.length];else if(!Array.isArray(a))throw new TypeError("A tensor's dims must be a number array");r=a,this.cpuData=i,this.dataLocation="cpu"}let s=fl(r);if(this.cpuData&&s!==this.cpuData.length&&!((o==="uint4"||o==="int4")&&Math.ceil(s/2)===this.cpuData.length))throw new Error(`Tensor's size(${s}) does not match data length(${this.cpuData.length}).`);this.type=o,this.dims=r,this.size=s}static async fromImage(e,t){return ol(e,t)}static fromTexture(e,t){return sl(e,t)}static fromGpuBuffer(e,t){return il(e,t)}static fromMLTensor(e,t){return al(e,t)}static fromPinnedBuffer(e,t,n){return ll(e,t,n)}toDataURL(e){return nl(this,e)}toImageData(e){return rl(this,e)}get data(){if(this.ensureValid(),!this.cpuData)throw new Error("The data is not on CPU. Use `getData()` to download GPU data to CPU, or use `texture` or `gpuBuffer` property to access the GPU data directly.");return this.cpuData}get location(){return this.dataLocation}get texture(){if(this.ensureValid(),!this.gpuTextureData)throw new Error("The data is not stored as a WebGL texture.");return this.gpuTextureData}get gpuBuffer(){if(this.ensureValid(),!this.gpuBufferData)throw new Error("The data is not stored as a WebGPU buffer.");return this.gpuBufferData}get mlTensor(){if(this.ensureValid(),!this.mlTensorData)throw new Error("The data is not stored as a WebNN MLTensor.");return this.mlTensorData}async getData(e){switch(this.ensureValid(),this.dataLocation){case"cpu":case"cpu-pinned":return this.data;case"texture":case"gpu-buffer":case"ml-tensor":{if(!this.downloader)throw new Error("The current tensor is not created with a specified data downloader.");if(this.isDownloading)throw new Error("The current tensor is being downloaded.");try{this.isDownloading=!0;let t=await this.downloader();return this.downloader=void 0,this.dataLocation="cpu",this.cpuData=t,e&&this.disposer&&(this.disposer(),this.disposer=void 0),t}finally{this.isDownloading=!1}}default:throw new Error(`cannot get data from location: ${this.dataLocation}`)}}dispose(){if(this.isDownloading)throw new Error("The current tensor is being downloaded.");this.disposer&&(this.disposer(),this.disposer=void 0),this.cpuData=void 0,this.gpuTextureData=void 0,this.gpuBufferData=void 0,this.mlTensorData=void 0,this.downloader=void 0,this.isDownloading=void 0,this.dataLocation="none"}ensureValid(){if(this.dataLocation==="none")throw new Error("The tensor is disposed.")}reshape(e){if(this.ensureValid(),this.downloader||this.disposer)throw new Error("Cannot reshape a tensor that owns GPU resource.");return ul(this,e)}}}),_e,dl=ce(()=>{"use strict";Zo(),_e=Pe}),qo,Co,rn,on,sn,an,pl=ce(()=>{"use strict";tl(),qo=(e,t)=>{(typeof ke.trace>"u"?!ke.wasm.trace:!ke.trace)||console.timeStamp(`${e}::ORT::${t}`)},Co=(e,t)=>{let n=new Error().stack?.split(/\r\n|\r|\n/g)||[],o=!1;for(let r=0;r<n.length;r++){if(o&&!n[r].includes("TRACE_FUNC")){let s=`FUNC_${e}::${n[r].trim().split(" ")[1]}`;t&&(s+=`::${t}`),qo("CPU",s);return}n[r].includes("TRACE_FUNC")&&(o=!0)}},rn=e=>{(typeof ke.trace>"u"?!ke.wasm.trace:!ke.trace)||Co("BEGIN",e)},on=e=>{(typeof ke.trace>"u"?!ke.wasm.trace:!ke.trace)||Co("END",e)},sn=e=>{(typeof ke.trace>"u"?!ke.wasm.trace:!ke.trace)||console.time(`ORT::${e}`)},an=e=>{(typeof ke.trace>"u"?!ke.wasm.trace:!ke.trace)||console.timeEnd(`ORT::${e}`)}}),hl,bm=ce(()=>{"use strict";Xa(),dl(),pl(),hl=class ml{constructor(t){this.handler=t}async run(t,n,o){rn(),sn("InferenceSession.run");let r={},s={};if(typeof t!="object"||t===null||t instanceof _e||Array.isArray(t))throw new TypeError("'feeds' must be an object that use input names as keys and OnnxValue as corresponding values.");let i=!0;if(typeof n=="object"){if(n===null)throw new TypeError("Unexpected argument[1]: cannot be null.");if(n instanceof _e)throw new TypeError("'fetches' cannot be a Tensor");if(Array.isArray(n)){if(n.length===0)throw new TypeError("'fetches' cannot be an empty array.");i=!1;for(let c of n){if(typeof c!="string")throw new TypeError("'fetches' must be a string array or an object.");if(this.outputNames.indexOf(c)===-1)throw new RangeError(`'fetches' contains invalid output name: ${c}.`);r[c]=null}if(typeof o=="object"&&o!==null)s=o;else if(typeof o<"u")throw new TypeError("'options' must be an object.")}else{let c=!1,f=Object.getOwnPropertyNames(n);for(let u of this.outputNames)if(f.indexOf(u)!==-1){let d=n[u];(d===null||d instanceof _e)&&(c=!0,i=!1,r[u]=d)}if(c){if(typeof o=="object"&&o!==null)s=o;else if(typeof o<"u")throw new TypeError("'options' must be an object.")}else s=n}}else if(typeof n<"u")throw new TypeError("Unexpected argument[1]: must be 'fetches' or 'options'.");for(let c of this.inputNames)if(typeof t[c]>"u")throw new Error(`input '${c}' is missing in 'feeds'.`);if(i)for(let c of this.outputNames)r[c]=null;let a=await this.handler.run(t,r,s),l={};for(let c in a)if(Object.hasOwnProperty.call(a,c)){let f=a[c];f instanceof _e?l[c]=f:l[c]=new _e(f.type,f.data,f.dims)}return an("InferenceSession.run"),on(),l}async release(){return this.handler.dispose()}static async create(t,n,o,r){rn(),sn("InferenceSession.create");let s,i={};if(typeof t=="string"){if(s=t,typeof n=="object"&&n!==null)i=n;else if(typeof n<"u")throw new TypeError("'options' must be an object.")}else if(t instanceof Uint8Array){if(s=t,typeof n=="object"&&n!==null)i=n;else if(typeof n<"u")throw new TypeError("'options' must be an object.")}else if(t instanceof ArrayBuffer||typeof SharedArrayBuffer<"u"&&t instanceof SharedArrayBuffer){let f=t,u=0,d=t.byteLength;if(typeof n=="object"&&n!==null)i=n;else if(typeof n=="number"){if(u=n,!Number.isSafeInteger(u))throw new RangeError("'byteOffset' must be an integer.");if(u<0||u>=f.byteLength)throw new RangeError(`'byteOffset' is out of range [0, ${f.byteLength}).`);if(d=t.byteLength-u,typeof o=="number"){if(d=o,!Number.isSafeInteger(d))throw new RangeError("'byteLength' must be an integer.");if(d<=0||u+d>f.byteLength)throw new RangeError(`'byteLength' is out of range (0, ${f.byteLength-u}].`);if(typeof r=="object"&&r!==null)i=r;else if(typeof r<"u")throw new TypeError("'options' must be an object.")}else if(typeof o<"u")throw new TypeError("'byteLength' must be a number.")}else if(typeof n<"u")throw new TypeError("'options' must be an object.");s=new Uint8Array(f,u,d)}else throw new TypeError("Unexpected argument[0]: must be 'path' or 'buffer'.");let[a,l]=await Za(i),c=await a.createInferenceSessionHandler(s,l);return an("InferenceSession.create"),on(),new ml(c)}startProfiling(){this.handler.startProfiling()}endProfiling(){this.handler.endProfiling()}get inputNames(){return this.handler.inputNames}get outputNames(){return this.handler.outputNames}get inputMetadata(){return this.handler.inputMetadata}get outputMetadata(){return this.handler.outputMetadata}}}),gr,ym=ce(()=>{"use strict";bm(),gr=hl}),xm=ce(()=>{"use strict"}),vm=ce(()=>{"use strict"}),km=ce(()=>{"use strict"}),Mm=ce(()=>{"use strict"}),Nm={};mr(Nm,{InferenceSession:()=>gr,TRACE:()=>qo,TRACE_EVENT_BEGIN:()=>sn,TRACE_EVENT_END:()=>an,TRACE_FUNC_BEGIN:()=>rn,TRACE_FUNC_END:()=>on,Tensor:()=>_e,env:()=>ge,registerBackend:()=>dr});var Pt=ce(()=>{"use strict";um(),pm(),ym(),dl(),xm(),vm(),pl(),km(),Mm()}),Xo=ce(()=>{"use strict"}),gl={};mr(gl,{default:()=>wl});var Po,_o,wl,Em=ce(()=>{"use strict";Ol(),ln(),es(),Po="ort-wasm-proxy-worker",_o=globalThis.self?.name===Po,_o&&(self.onmessage=e=>{let{type:t,in:n}=e.data;try{switch(t){case"init-wasm":ts(n.wasm).then(()=>{is(n).then(()=>{postMessage({type:t})},o=>{postMessage({type:t,err:o})})},o=>{postMessage({type:t,err:o})});break;case"init-ep":{let{epName:o,env:r}=n;as(r,o).then(()=>{postMessage({type:t})},s=>{postMessage({type:t,err:s})});break}case"copy-from":{let{buffer:o}=n,r=hr(o);postMessage({type:t,out:r});break}case"create":{let{model:o,options:r}=n;ls(o,r).then(s=>{postMessage({type:t,out:s})},s=>{postMessage({type:t,err:s})});break}case"release":cs(n),postMessage({type:t});break;case"run":{let{sessionId:o,inputIndices:r,inputs:s,outputIndices:i,options:a}=n;fs(o,r,s,i,new Array(i.length).fill(null),a).then(l=>{l.some(c=>c[3]!=="cpu")?postMessage({type:t,err:"Proxy does not support non-cpu tensor location."}):postMessage({type:t,out:l},ds([...s,...l]))},l=>{postMessage({type:t,err:l})});break}case"end-profiling":us(n),postMessage({type:t});break;default:}}catch(o){postMessage({type:t,err:o})}}),wl=_o?null:e=>new Worker(e??Ce,{type:"module",name:Po})}),bl={};mr(bl,{default:()=>yl});async function _a(e={}){var t=e,n=!!globalThis.window,o=!!globalThis.WorkerGlobalScope,r=o&&self.name?.startsWith("em-pthread");t.mountExternalData=(p,w)=>{p.startsWith("./")&&(p=p.substring(2)),(t.Tb||(t.Tb=new Map)).set(p,w)},t.unmountExternalData=()=>{delete t.Tb,delete t.mc,delete t.lc,delete t.nc},globalThis.SharedArrayBuffer??new WebAssembly.Memory({initial:0,maximum:0,shared:!0}).buffer.constructor;var s,i,a=(p,w)=>{throw w},l="file:///page/",c="";if(n||o){try{c=new URL(".",l).href}catch{}o&&(i=p=>{var w=new XMLHttpRequest;return w.open("GET",p,!1),w.responseType="arraybuffer",w.send(null),new Uint8Array(w.response)}),s=async p=>{if(T(p))return new Promise((A,N)=>{var L=new XMLHttpRequest;L.open("GET",p,!0),L.responseType="arraybuffer",L.onload=()=>{L.status==200||L.status==0&&L.response?A(L.response):N(L.status)},L.onerror=N,L.send(null)});var w=await fetch(p,{credentials:"same-origin"});if(w.ok)return w.arrayBuffer();throw Error(w.status+" : "+w.url)}}var f,u,d,h,g,x,k=console.log.bind(console),m=console.error.bind(console),v=k,$=m,y=!1,T=p=>p.startsWith("file://");function b(){ct.buffer!=D.buffer&&j()}if(r){let p=function(w){try{var A=w.data,N=A.Rb;if(N==="load"){let L=[];self.onmessage=F=>L.push(F),x=()=>{postMessage({Rb:"loaded"});for(let F of L)p(F);self.onmessage=p};for(let F of A.ac)t[F]&&!t[F].proxy||(t[F]=(...G)=>{postMessage({Rb:"callHandler",$b:F,args:G})},F=="print"&&(v=t[F]),F=="printErr"&&($=t[F]));ct=A.fc,j(),u=A.hc,fe(),sr()}else if(N==="run"){(function(L){var F=(b(),z)[L+52>>>2>>>0];L=(b(),z)[L+56>>>2>>>0],Ta(F,F-L),Z(F)})(A.Qb),Ao(A.Qb,0,0,1,0,0),lt(),xo(A.Qb),S||=!0;try{Pp(A.dc,A.Vb)}catch(L){if(L!="unwind")throw L}}else A.target!=="setimmediate"&&(N==="checkMailbox"?S&&tr():N&&($(`worker: received unknown command ${N}`),$(A)))}catch(L){throw Ma(),L}};var O=p,S=!1;self.onunhandledrejection=w=>{throw w.reason||w},self.onmessage=p}var D,B,_,E,z,P,U,R,V,C=!1;function j(){var p=ct.buffer;t.HEAP8=D=new Int8Array(p),_=new Int16Array(p),t.HEAPU8=B=new Uint8Array(p),new Uint16Array(p),t.HEAP32=E=new Int32Array(p),t.HEAPU32=z=new Uint32Array(p),P=new Float32Array(p),U=new Float64Array(p),R=new BigInt64Array(p),new BigUint64Array(p)}function H(){C=!0,r?x():ft.Va()}function q(p){throw $(p="Aborted("+p+")"),y=!0,p=new WebAssembly.RuntimeError(p+". Build with -sASSERTIONS for more info."),g?.(p),p}function Y(){return{a:{T:bh,f:_p,w:Ip,e:Dp,k:Bp,h:Fp,L:zp,b:Up,G:jp,ua:Hi,j:Wp,M:qi,La:Yi,qa:Ki,sa:Ji,Ma:Qi,Ja:Zi,Ca:Xi,Ia:ea,Z:ta,ra:na,oa:ra,Ka:oa,pa:sa,Ra:Hp,Fa:Gp,ma:qp,va:Yp,ja:Kp,U:Jp,Ea:xo,Oa:Qp,za:Zp,Aa:Xp,Ba:eh,xa:ca,ya:fa,ka:ua,Ta:nh,Qa:sh,W:ih,V:ah,Pa:rh,F:lh,Na:ch,na:fh,u:th,H:uh,S:rr,la:ph,ba:dh,Ua:hh,Ga:ha,Ha:ma,ta:de,I:ga,wa,Y:ba,Da:ya,X:xa,$:tm,N:Jh,aa:em,O:Kh,v:Bh,d:kh,m:xh,n:yh,r:Rh,ca:Vh,E:Gh,o:Eh,P:qh,C:Qh,J:Hh,da:Wh,ea:jh,z:Ch,fa:zh,Q:Uh,ga:Fh,y:Ih,D:Yh,c:vh,q:Nh,i:Mh,_:nm,l:$h,p:Th,s:Ah,t:Sh,x:Ph,R:Dh,A:Zh,K:_h,B:Xh,ha:Lh,ia:Oh,g:gh,a:ct,Sa:J}}}async function fe(){function p(N,L){return ft=N.exports,ft=(function(){var F=ft,G=re=>()=>re()>>>0,K=re=>ie=>re(ie)>>>0;return(F=Object.assign({},F)).ub=G(F.ub),F.wb=K(F.wb),F.Kb=K(F.Kb),F.Lb=G(F.Lb),F.Pb=K(F.Pb),F})(),Re.push(ft.xb),N=ft,t._OrtInit=N.Wa,t._OrtGetLastError=N.Xa,t._OrtCreateSessionOptions=N.Ya,t._OrtAppendExecutionProvider=N.Za,t._OrtAddFreeDimensionOverride=N._a,t._OrtAddSessionConfigEntry=N.$a,t._OrtReleaseSessionOptions=N.ab,t._OrtCreateSession=N.bb,t._OrtReleaseSession=N.cb,t._OrtGetInputOutputCount=N.db,t._OrtGetInputOutputMetadata=N.eb,t._OrtFree=N.fb,t._OrtCreateTensor=N.gb,t._OrtGetTensorData=N.hb,t._OrtReleaseTensor=N.ib,t._OrtCreateRunOptions=N.jb,t._OrtAddRunConfigEntry=N.kb,t._OrtReleaseRunOptions=N.lb,t._OrtCreateBinding=N.mb,t._OrtBindInput=N.nb,t._OrtBindOutput=N.ob,t._OrtClearBoundOutputs=N.pb,t._OrtReleaseBinding=N.qb,t._OrtRunWithBinding=N.rb,t._OrtRun=N.sb,t._OrtEndProfiling=N.tb,or=N.ub,va=t._free=N.vb,ka=t._malloc=N.wb,Ao=N.zb,Ma=N.Ab,Na=N.Bb,Ea=N.Cb,$o=N.Db,Aa=N.Eb,$a=N.Fb,ne=N.Gb,$n=N.Hb,Ta=N.Ib,Z=N.Jb,To=N.Kb,ee=N.Lb,Sa=N.Mb,So=N.Nb,Oa=N.Ob,La=N.Pb,Ra=N.yb,u=L,ft}var w,A=Y();return t.instantiateWasm?new Promise(N=>{t.instantiateWasm(A,(L,F)=>{N(p(L,F))})}):r?p(new WebAssembly.Instance(u,Y()),u):(V??=t.locateFile?t.locateFile?t.locateFile("ort-wasm-simd-threaded.wasm",c):c+"ort-wasm-simd-threaded.wasm":new URL("ort-wasm-simd-threaded.wasm","file:///page/").href,w=await(async function(N){var L=V;if(!f&&!T(L))try{var F=fetch(L,{credentials:"same-origin"});return await WebAssembly.instantiateStreaming(F,N)}catch(G){$(`wasm streaming compile failed: ${G}`),$("falling back to ArrayBuffer instantiation")}return(async function(G,K){try{var re=await(async function(ie){if(!f)try{var Ne=await s(ie);return new Uint8Array(Ne)}catch{}if(ie==V&&f)ie=new Uint8Array(f);else{if(!i)throw"both async and sync fetching of the wasm failed";ie=i(ie)}return ie})(G);return await WebAssembly.instantiate(re,K)}catch(ie){$(`failed to asynchronously prepare wasm: ${ie}`),q(ie)}})(L,N)})(A),p(w.instance,w.module))}class se{name="ExitStatus";constructor(w){this.message=`Program terminated with exit(${w})`,this.status=w}}var pe=p=>{p.terminate(),p.onmessage=()=>{}},te=[],Q=0,ye=null,ae=p=>{le.length==0&&(En(),Zn(le[0]));var w=le.pop();if(!w)return 6;X.push(w),Ue[p.Qb]=w,w.Qb=p.Qb;var A={Rb:"run",dc:p.cc,Vb:p.Vb,Qb:p.Qb};return w.postMessage(A,p.Zb),0},W=0,I=(p,w,...A)=>{var N,L=16*A.length,F=ee(),G=To(L),K=G>>>3;for(N of A)typeof N=="bigint"?((b(),R)[K++>>>0]=1n,(b(),R)[K++>>>0]=N):((b(),R)[K++>>>0]=0n,(b(),U)[K++>>>0]=N);return p=Na(p,0,L,G,w),Z(F),p};function J(p){if(r)return I(0,1,p);if(d=p,!(0<W)){for(var w of X)pe(w);for(w of le)pe(w);le=[],X=[],Ue={},y=!0}a(0,new se(p))}function ue(p){if(r)return I(1,0,p);de(p)}var de=p=>{if(d=p,r)throw ue(p),"unwind";J(p)},le=[],X=[],Re=[],Ue={},Zt=p=>{var w=p.Qb;delete Ue[w],le.push(p),X.splice(X.indexOf(p),1),p.Qb=0,Ea(w)};function lt(){Re.forEach(p=>p())}var Zn=p=>new Promise(w=>{p.onmessage=L=>{var F=L.data;if(L=F.Rb,F.Ub&&F.Ub!=or()){var G=Ue[F.Ub];G?G.postMessage(F,F.Zb):$(`Internal error! Worker sent a message "${L}" to target pthread ${F.Ub}, but that thread no longer exists!`)}else L==="checkMailbox"?tr():L==="spawnThread"?ae(F):L==="cleanupThread"?yo(()=>{Zt(Ue[F.ec])}):L==="loaded"?(p.loaded=!0,w(p)):F.target==="setimmediate"?p.postMessage(F):L==="uncaughtException"?p.onerror(F.error):L==="callHandler"?t[F.$b](...F.args):L&&$(`worker sent an unknown command ${L}`)},p.onerror=L=>{throw $(`worker sent an error! ${L.filename}:${L.lineno}: ${L.message}`),L};var A,N=[];for(A of[])t.propertyIsEnumerable(A)&&N.push(A);p.postMessage({Rb:"load",ac:N,fc:ct,hc:u})});function En(){var p=new Worker((()=>{let w=URL;return new w("ort.wasm.bundle.min.mjs","file:///page/")})(),{type:"module",workerData:"em-pthread",name:"em-pthread"});le.push(p)}var ct,zi=[],oe=p=>{var w=zi[p];return w||(zi[p]=w=Ra.get(p)),w},Pp=(p,w)=>{W=0,p=oe(p)(w),0<W?d=p:$o(p)},Xn=[],er=0;function _p(p){var w=new go(p>>>=0);return(b(),D)[w.Sb+12>>>0]==0&&(Ui(w,!0),er--),ji(w,!1),Xn.push(w),La(p)}var Xt=0,Ip=()=>{ne(0,0);var p=Xn.pop();Sa(p.Wb),Xt=0};function Ui(p,w){w=w?1:0,(b(),D)[p.Sb+12>>>0]=w}function ji(p,w){w=w?1:0,(b(),D)[p.Sb+13>>>0]=w}class go{constructor(w){this.Wb=w,this.Sb=w-24}}var wo=p=>{var w=Xt;if(!w)return $n(0),0;var A=new go(w);(b(),z)[A.Sb+16>>>2>>>0]=w;var N=(b(),z)[A.Sb+4>>>2>>>0];if(!N)return $n(0),w;for(var L of p){if(L===0||L===N)break;if(Oa(L,N,A.Sb+16))return $n(L),w}return $n(N),w};function Dp(){return wo([])}function Bp(p){return wo([p>>>0])}function Fp(p,w,A,N){return wo([p>>>0,w>>>0,A>>>0,N>>>0])}var zp=()=>{var p=Xn.pop();p||q("no exception to throw");var w=p.Wb;throw(b(),D)[p.Sb+13>>>0]==0&&(Xn.push(p),ji(p,!0),Ui(p,!1),er++),So(w),Xt=w};function Up(p,w,A){var N=new go(p>>>=0);throw w>>>=0,A>>>=0,(b(),z)[N.Sb+16>>>2>>>0]=0,(b(),z)[N.Sb+4>>>2>>>0]=w,(b(),z)[N.Sb+8>>>2>>>0]=A,So(p),er++,Xt=p}var jp=()=>er;function Wi(p,w,A,N){return r?I(2,1,p,w,A,N):Hi(p,w,A,N)}function Hi(p,w,A,N){if(p>>>=0,w>>>=0,A>>>=0,N>>>=0,!globalThis.SharedArrayBuffer)return 6;var L=[];return r&&L.length===0?Wi(p,w,A,N):(p={cc:A,Qb:p,Vb:N,Zb:L},r?(p.Rb="spawnThread",postMessage(p,L),0):ae(p))}function Wp(p){throw Xt||=p>>>0,Xt}var Gi=globalThis.TextDecoder&&new TextDecoder,Vi=(p,w=0,A,N)=>{var L=w>>>=0;if(A=L+A,N)N=A;else{for(;p[L]&&!(L>=A);)++L;N=L}if(16<N-w&&p.buffer&&Gi)return Gi.decode(p.buffer instanceof ArrayBuffer?p.subarray(w,N):p.slice(w,N));for(L="";w<N;)if(128&(A=p[w++])){var F=63&p[w++];if((224&A)==192)L+=String.fromCharCode((31&A)<<6|F);else{var G=63&p[w++];65536>(A=(240&A)==224?(15&A)<<12|F<<6|G:(7&A)<<18|F<<12|G<<6|63&p[w++])?L+=String.fromCharCode(A):(A-=65536,L+=String.fromCharCode(55296|A>>10,56320|1023&A))}}else L+=String.fromCharCode(A);return L},bo=(p,w,A)=>(p>>>=0)?Vi((b(),B),p,w,A):"";function qi(p,w,A){return r?I(3,1,p,w,A):0}function Yi(p,w){if(r)return I(4,1,p,w)}function Ki(p,w){if(r)return I(5,1,p,w)}function Ji(p,w,A){if(r)return I(6,1,p,w,A)}function Qi(p,w,A){return r?I(7,1,p,w,A):0}function Zi(p,w){if(r)return I(8,1,p,w)}function Xi(p,w,A){if(r)return I(9,1,p,w,A)}function ea(p,w,A,N){if(r)return I(10,1,p,w,A,N)}function ta(p,w,A,N){if(r)return I(11,1,p,w,A,N)}function na(p,w,A,N){if(r)return I(12,1,p,w,A,N)}function ra(p){if(r)return I(13,1,p)}function oa(p,w){if(r)return I(14,1,p,w)}function sa(p,w,A){if(r)return I(15,1,p,w,A)}var Hp=()=>q("");function Gp(p){Ao(p>>>0,!o,1,!n,131072,!1),lt()}var yo=p=>{if(!y)try{if(p(),!(0<W))try{r?or()&&$o(d):de(d)}catch(w){w instanceof se||w=="unwind"||a(0,w)}}catch(w){w instanceof se||w=="unwind"||a(0,w)}},Vp=!Atomics.waitAsync||globalThis.navigator?.userAgent&&91>Number((navigator.userAgent.match(/Chrom(e|ium)\/([0-9]+)\./)||[])[2]);function xo(p){p>>>=0,Vp||(Atomics.waitAsync((b(),E),p>>>2,p).value.then(tr),p+=128,Atomics.store((b(),E),p>>>2,1))}var tr=()=>yo(()=>{var p=or();p&&(xo(p),$a())});function qp(p,w){(p>>>=0)==w>>>0?setTimeout(tr):r?postMessage({Ub:p,Rb:"checkMailbox"}):(p=Ue[p])&&p.postMessage({Rb:"checkMailbox"})}var vo=[];function Yp(p,w,A,N,L){for(w>>>=0,L>>>=0,vo.length=0,A=L>>>3,N=L+N>>>3;A<N;){var F;F=(b(),R)[A++>>>0]?(b(),R)[A++>>>0]:(b(),U)[A++>>>0],vo.push(F)}return(w?Ca[w]:wh[p])(...vo)}var Kp=()=>{W=0};function Jp(p){p>>>=0,r?postMessage({Rb:"cleanupThread",ec:p}):Zt(Ue[p])}function Qp(p){}function Zp(p,w){p=-9007199254740992>p||9007199254740992<p?NaN:Number(p),w>>>=0,p=new Date(1e3*p),(b(),E)[w>>>2>>>0]=p.getUTCSeconds(),(b(),E)[w+4>>>2>>>0]=p.getUTCMinutes(),(b(),E)[w+8>>>2>>>0]=p.getUTCHours(),(b(),E)[w+12>>>2>>>0]=p.getUTCDate(),(b(),E)[w+16>>>2>>>0]=p.getUTCMonth(),(b(),E)[w+20>>>2>>>0]=p.getUTCFullYear()-1900,(b(),E)[w+24>>>2>>>0]=p.getUTCDay(),p=(p.getTime()-Date.UTC(p.getUTCFullYear(),0,1,0,0,0,0))/864e5|0,(b(),E)[w+28>>>2>>>0]=p}var ia=p=>p%4==0&&(p%100!=0||p%400==0),aa=[0,31,60,91,121,152,182,213,244,274,305,335],la=[0,31,59,90,120,151,181,212,243,273,304,334];function Xp(p,w){p=-9007199254740992>p||9007199254740992<p?NaN:Number(p),w>>>=0,p=new Date(1e3*p),(b(),E)[w>>>2>>>0]=p.getSeconds(),(b(),E)[w+4>>>2>>>0]=p.getMinutes(),(b(),E)[w+8>>>2>>>0]=p.getHours(),(b(),E)[w+12>>>2>>>0]=p.getDate(),(b(),E)[w+16>>>2>>>0]=p.getMonth(),(b(),E)[w+20>>>2>>>0]=p.getFullYear()-1900,(b(),E)[w+24>>>2>>>0]=p.getDay();var A=(ia(p.getFullYear())?aa:la)[p.getMonth()]+p.getDate()-1|0;(b(),E)[w+28>>>2>>>0]=A,(b(),E)[w+36>>>2>>>0]=-60*p.getTimezoneOffset(),A=new Date(p.getFullYear(),6,1).getTimezoneOffset();var N=new Date(p.getFullYear(),0,1).getTimezoneOffset();p=0|(A!=N&&p.getTimezoneOffset()==Math.min(N,A)),(b(),E)[w+32>>>2>>>0]=p}function eh(p){p>>>=0;var w=new Date((b(),E)[p+20>>>2>>>0]+1900,(b(),E)[p+16>>>2>>>0],(b(),E)[p+12>>>2>>>0],(b(),E)[p+8>>>2>>>0],(b(),E)[p+4>>>2>>>0],(b(),E)[p>>>2>>>0],0),A=(b(),E)[p+32>>>2>>>0],N=w.getTimezoneOffset(),L=new Date(w.getFullYear(),6,1).getTimezoneOffset(),F=new Date(w.getFullYear(),0,1).getTimezoneOffset(),G=Math.min(F,L);return 0>A?(b(),E)[p+32>>>2>>>0]=+(L!=F&&G==N):0<A!=(G==N)&&(L=Math.max(F,L),w.setTime(w.getTime()+6e4*((0<A?G:L)-N))),(b(),E)[p+24>>>2>>>0]=w.getDay(),A=(ia(w.getFullYear())?aa:la)[w.getMonth()]+w.getDate()-1|0,(b(),E)[p+28>>>2>>>0]=A,(b(),E)[p>>>2>>>0]=w.getSeconds(),(b(),E)[p+4>>>2>>>0]=w.getMinutes(),(b(),E)[p+8>>>2>>>0]=w.getHours(),(b(),E)[p+12>>>2>>>0]=w.getDate(),(b(),E)[p+16>>>2>>>0]=w.getMonth(),(b(),E)[p+20>>>2>>>0]=w.getYear(),p=w.getTime(),BigInt(isNaN(p)?-1:p/1e3)}function ca(p,w,A,N,L,F,G){return r?I(16,1,p,w,A,N,L,F,G):-52}function fa(p,w,A,N,L,F){if(r)return I(17,1,p,w,A,N,L,F)}var An={},th=()=>performance.timeOrigin+performance.now();function ua(p,w){if(r)return I(18,1,p,w);if(An[p]&&(clearTimeout(An[p].id),delete An[p]),!w)return 0;var A=setTimeout(()=>{delete An[p],yo(()=>Aa(p,performance.timeOrigin+performance.now()))},w);return An[p]={id:A,oc:w},0}var At=(p,w,A)=>{var N=(b(),B);if(w>>>=0,0<A){var L=w;A=w+A-1;for(var F=0;F<p.length;++F){var G=p.codePointAt(F);if(127>=G){if(w>=A)break;N[w++>>>0]=G}else if(2047>=G){if(w+1>=A)break;N[w++>>>0]=192|G>>6,N[w++>>>0]=128|63&G}else if(65535>=G){if(w+2>=A)break;N[w++>>>0]=224|G>>12,N[w++>>>0]=128|G>>6&63,N[w++>>>0]=128|63&G}else{if(w+3>=A)break;N[w++>>>0]=240|G>>18,N[w++>>>0]=128|G>>12&63,N[w++>>>0]=128|G>>6&63,N[w++>>>0]=128|63&G,F++}}N[w>>>0]=0,p=w-L}else p=0;return p};function nh(p,w,A,N){p>>>=0,w>>>=0,A>>>=0,N>>>=0;var L=new Date().getFullYear(),F=new Date(L,0,1).getTimezoneOffset();L=new Date(L,6,1).getTimezoneOffset();var G=Math.max(F,L);(b(),z)[p>>>2>>>0]=60*G,(b(),E)[w>>>2>>>0]=+(F!=L),p=(w=K=>{var re=Math.abs(K);return`UTC${0<=K?"-":"+"}${String(Math.floor(re/60)).padStart(2,"0")}${String(re%60).padStart(2,"0")}`})(F),w=w(L),L<F?(At(p,A,17),At(w,N,17)):(At(p,N,17),At(w,A,17))}var rh=()=>Date.now(),oh=1;function sh(p,w,A){if(A>>>=0,!(0<=p&&3>=p))return 28;if(p===0)p=Date.now();else{if(!oh)return 52;p=performance.timeOrigin+performance.now()}return p=Math.round(1e6*p),(b(),R)[A>>>3>>>0]=BigInt(p),0}var ko=[];function ih(p,w,A){p>>>=0,w>>>=0,A>>>=0,ko.length=0;for(var N;N=(b(),B)[w++>>>0];){var L=N!=105;A+=(L&=N!=112)&&A%8?4:0,ko.push(N==112?(b(),z)[A>>>2>>>0]:N==106?(b(),R)[A>>>3>>>0]:N==105?(b(),E)[A>>>2>>>0]:(b(),U)[A>>>3>>>0]),A+=L?8:4}return Ca[p](...ko)}var ah=()=>{};function lh(p,w){return $(bo(p>>>0,w>>>0))}var ch=()=>{throw W+=1,"unwind"};function fh(){return 4294901760}var uh=()=>navigator.hardwareConcurrency,$t={},Mo=p=>{for(var w=0,A=0;A<p.length;++A){var N=p.charCodeAt(A);127>=N?w++:2047>=N?w+=2:55296<=N&&57343>=N?(w+=4,++A):w+=3}return w},nr=p=>{var w;return(w=/\bwasm-function\[\d+\]:(0x[0-9a-f]+)/.exec(p))?+w[1]:(w=/:(\d+):\d+(?:\)|$)/.exec(p))?2147483648|+w[1]:0},da=p=>{for(var w of p)(p=nr(w))&&($t[p]=w)};function dh(){var p=Error().stack.toString().split(`
`);return p[0]=="Error"&&p.shift(),da(p),$t.Xb=nr(p[3]),$t.bc=p,$t.Xb}function rr(p){if(!(p=$t[p>>>0]))return 0;var w;if(w=/^\s+at .*\.wasm\.(.*) \(.*\)$/.exec(p))p=w[1];else if(w=/^\s+at (.*) \(.*\)$/.exec(p))p=w[1];else{if(!(w=/^(.+?)@/.exec(p)))return 0;p=w[1]}va(rr.Yb??0),w=Mo(p)+1;var A=ka(w);return A&&At(p,A,w),rr.Yb=A,rr.Yb}function ph(p){p>>>=0;var w=(b(),B).length;if(p<=w||4294901760<p)return!1;for(var A=1;4>=A;A*=2){var N=w*(1+.2/A);N=Math.min(N,p+100663296);e:{N=(Math.min(4294901760,65536*Math.ceil(Math.max(p,N)/65536))-ct.buffer.byteLength+65535)/65536|0;try{ct.grow(N),j();var L=1;break e}catch{}L=void 0}if(L)return!0}return!1}function hh(p,w,A){if(p>>>=0,w>>>=0,$t.Xb==p)var N=$t.bc;else(N=Error().stack.toString().split(`
`))[0]=="Error"&&N.shift(),da(N);for(var L=3;N[L]&&nr(N[L])!=p;)++L;for(p=0;p<A&&N[p+L];++p)(b(),E)[w+4*p>>>2>>>0]=nr(N[p+L]);return p}var No,Eo={},pa=()=>{if(!No){var p,w={USER:"web_user",LOGNAME:"web_user",PATH:"/",PWD:"/",HOME:"/home/web_user",LANG:(globalThis.navigator?.language??"C").replace("-","_")+".UTF-8",_:"./this.program"};for(p in Eo)Eo[p]===void 0?delete w[p]:w[p]=Eo[p];var A=[];for(p in w)A.push(`${p}=${w[p]}`);No=A}return No};function ha(p,w){if(r)return I(19,1,p,w);p>>>=0,w>>>=0;var A,N=0,L=0;for(A of pa()){var F=w+N;(b(),z)[p+L>>>2>>>0]=F,N+=At(A,F,1/0)+1,L+=4}return 0}function ma(p,w){if(r)return I(20,1,p,w);p>>>=0,w>>>=0;var A=pa();for(var N of((b(),z)[p>>>2>>>0]=A.length,p=0,A))p+=Mo(N)+1;return(b(),z)[w>>>2>>>0]=p,0}function ga(p){return r?I(21,1,p):52}function wa(p,w,A,N,L){return r?I(22,1,p,w,A,N,L):52}function ba(p,w,A,N){return r?I(23,1,p,w,A,N):52}function ya(p,w,A,N){return r?I(24,1,p,w,A,N):70}var mh=[null,[],[]];function xa(p,w,A,N){if(r)return I(25,1,p,w,A,N);w>>>=0,A>>>=0,N>>>=0;for(var L=0,F=0;F<A;F++){var G=(b(),z)[w>>>2>>>0],K=(b(),z)[w+4>>>2>>>0];w+=8;for(var re=0;re<K;re++){var ie=p,Ne=(b(),B)[G+re>>>0],je=mh[ie];Ne===0||Ne===10?((ie===1?v:$)(Vi(je)),je.length=0):je.push(Ne)}L+=K}return(b(),z)[N>>>2>>>0]=L,0}function gh(p){return p>>>0}r||(function(){for(var p=t.numThreads-1;p--;)En();te.push(async()=>{var w=(async function(){if(!r)return Promise.all(le.map(Zn))})();Q++,await w,--Q==0&&ye&&(w=ye,ye=null,w())})})(),r||(ct=new WebAssembly.Memory({initial:256,maximum:65536,shared:!0}),j()),t.wasmBinary&&(f=t.wasmBinary),t.stackSave=()=>ee(),t.stackRestore=p=>Z(p),t.stackAlloc=p=>To(p),t.setValue=function(p,w,A="i8"){switch(A.endsWith("*")&&(A="*"),A){case"i1":case"i8":(b(),D)[p>>>0]=w;break;case"i16":(b(),_)[p>>>1>>>0]=w;break;case"i32":(b(),E)[p>>>2>>>0]=w;break;case"i64":(b(),R)[p>>>3>>>0]=BigInt(w);break;case"float":(b(),P)[p>>>2>>>0]=w;break;case"double":(b(),U)[p>>>3>>>0]=w;break;case"*":(b(),z)[p>>>2>>>0]=w;break;default:q(`invalid type for setValue: ${A}`)}},t.getValue=function(p,w="i8"){switch(w.endsWith("*")&&(w="*"),w){case"i1":case"i8":return(b(),D)[p>>>0];case"i16":return(b(),_)[p>>>1>>>0];case"i32":return(b(),E)[p>>>2>>>0];case"i64":return(b(),R)[p>>>3>>>0];case"float":return(b(),P)[p>>>2>>>0];case"double":return(b(),U)[p>>>3>>>0];case"*":return(b(),z)[p>>>2>>>0];default:q(`invalid type for getValue: ${w}`)}},t.UTF8ToString=bo,t.stringToUTF8=At,t.lengthBytesUTF8=Mo;var or,va,ka,Ao,Ma,Na,Ea,$o,Aa,$a,ne,$n,Ta,Z,To,ee,Sa,So,Oa,La,Ra,ft,wh=[J,ue,Wi,qi,Yi,Ki,Ji,Qi,Zi,Xi,ea,ta,na,ra,oa,sa,ca,fa,ua,ha,ma,ga,wa,ba,ya,xa],Ca={1042604:(p,w,A,N,L)=>{if(t===void 0||!t.Tb)return 1;if((p=bo(Number(p>>>0))).startsWith("./")&&(p=p.substring(2)),!(p=t.Tb.get(p)))return 2;if(w=Number(w>>>0),A=Number(A>>>0),N=Number(N>>>0),w+A>p.byteLength)return 3;try{let F=p.subarray(w,w+A);switch(L){case 0:(b(),B).set(F,N>>>0);break;case 1:t.ic?t.ic(N,F):t.kc(N,F);break;default:return 4}return 0}catch{return 4}},1043428:()=>typeof wasmOffsetConverter<"u"};function bh(){return typeof wasmOffsetConverter<"u"}function yh(p,w,A,N){var L=ee();try{return oe(p)(w,A,N)}catch(F){if(Z(L),F!==F+0)throw F;ne(1,0)}}function xh(p,w,A){var N=ee();try{return oe(p)(w,A)}catch(L){if(Z(N),L!==L+0)throw L;ne(1,0)}}function vh(p){var w=ee();try{oe(p)()}catch(A){if(Z(w),A!==A+0)throw A;ne(1,0)}}function kh(p,w){var A=ee();try{return oe(p)(w)}catch(N){if(Z(A),N!==N+0)throw N;ne(1,0)}}function Mh(p,w,A){var N=ee();try{oe(p)(w,A)}catch(L){if(Z(N),L!==L+0)throw L;ne(1,0)}}function Nh(p,w){var A=ee();try{oe(p)(w)}catch(N){if(Z(A),N!==N+0)throw N;ne(1,0)}}function Eh(p,w,A,N,L,F,G){var K=ee();try{return oe(p)(w,A,N,L,F,G)}catch(re){if(Z(K),re!==re+0)throw re;ne(1,0)}}function Ah(p,w,A,N,L,F){var G=ee();try{oe(p)(w,A,N,L,F)}catch(K){if(Z(G),K!==K+0)throw K;ne(1,0)}}function $h(p,w,A,N){var L=ee();try{oe(p)(w,A,N)}catch(F){if(Z(L),F!==F+0)throw F;ne(1,0)}}function Th(p,w,A,N,L){var F=ee();try{oe(p)(w,A,N,L)}catch(G){if(Z(F),G!==G+0)throw G;ne(1,0)}}function Sh(p,w,A,N,L,F,G){var K=ee();try{oe(p)(w,A,N,L,F,G)}catch(re){if(Z(K),re!==re+0)throw re;ne(1,0)}}function Oh(p,w,A,N,L,F,G){var K=ee();try{oe(p)(w,A,N,L,F,G)}catch(re){if(Z(K),re!==re+0)throw re;ne(1,0)}}function Lh(p,w,A,N,L,F,G,K){var re=ee();try{oe(p)(w,A,N,L,F,G,K)}catch(ie){if(Z(re),ie!==ie+0)throw ie;ne(1,0)}}function Rh(p,w,A,N,L){var F=ee();try{return oe(p)(w,A,N,L)}catch(G){if(Z(F),G!==G+0)throw G;ne(1,0)}}function Ch(p,w,A){var N=ee();try{return oe(p)(w,A)}catch(L){if(Z(N),L!==L+0)throw L;ne(1,0)}}function Ph(p,w,A,N,L,F,G,K){var re=ee();try{oe(p)(w,A,N,L,F,G,K)}catch(ie){if(Z(re),ie!==ie+0)throw ie;ne(1,0)}}function _h(p,w,A,N,L,F,G,K,re,ie,Ne,je){var nt=ee();try{oe(p)(w,A,N,L,F,G,K,re,ie,Ne,je)}catch(rt){if(Z(nt),rt!==rt+0)throw rt;ne(1,0)}}function Ih(p,w,A){var N=ee();try{return oe(p)(w,A)}catch(L){if(Z(N),L!==L+0)throw L;return ne(1,0),0n}}function Dh(p,w,A,N,L,F,G,K,re){var ie=ee();try{oe(p)(w,A,N,L,F,G,K,re)}catch(Ne){if(Z(ie),Ne!==Ne+0)throw Ne;ne(1,0)}}function Bh(p){var w=ee();try{return oe(p)()}catch(A){if(Z(w),A!==A+0)throw A;ne(1,0)}}function Fh(p,w){var A=ee();try{return oe(p)(w)}catch(N){if(Z(A),N!==N+0)throw N;return ne(1,0),0n}}function zh(p,w,A,N){var L=ee();try{return oe(p)(w,A,N)}catch(F){if(Z(L),F!==F+0)throw F;ne(1,0)}}function Uh(p){var w=ee();try{return oe(p)()}catch(A){if(Z(w),A!==A+0)throw A;return ne(1,0),0n}}function jh(p,w,A,N){var L=ee();try{return oe(p)(w,A,N)}catch(F){if(Z(L),F!==F+0)throw F;ne(1,0)}}function Wh(p,w,A,N,L){var F=ee();try{return oe(p)(w,A,N,L)}catch(G){if(Z(F),G!==G+0)throw G;ne(1,0)}}function Hh(p,w,A,N,L,F){var G=ee();try{return oe(p)(w,A,N,L,F)}catch(K){if(Z(G),K!==K+0)throw K;ne(1,0)}}function Gh(p,w,A,N,L,F){var G=ee();try{return oe(p)(w,A,N,L,F)}catch(K){if(Z(G),K!==K+0)throw K;ne(1,0)}}function Vh(p,w,A,N,L,F){var G=ee();try{return oe(p)(w,A,N,L,F)}catch(K){if(Z(G),K!==K+0)throw K;ne(1,0)}}function qh(p,w,A,N,L,F,G,K){var re=ee();try{return oe(p)(w,A,N,L,F,G,K)}catch(ie){if(Z(re),ie!==ie+0)throw ie;ne(1,0)}}function Yh(p,w,A,N,L){var F=ee();try{return oe(p)(w,A,N,L)}catch(G){if(Z(F),G!==G+0)throw G;return ne(1,0),0n}}function Kh(p,w,A,N){var L=ee();try{return oe(p)(w,A,N)}catch(F){if(Z(L),F!==F+0)throw F;ne(1,0)}}function Jh(p,w,A,N){var L=ee();try{return oe(p)(w,A,N)}catch(F){if(Z(L),F!==F+0)throw F;ne(1,0)}}function Qh(p,w,A,N,L,F,G,K,re,ie,Ne,je){var nt=ee();try{return oe(p)(w,A,N,L,F,G,K,re,ie,Ne,je)}catch(rt){if(Z(nt),rt!==rt+0)throw rt;ne(1,0)}}function Zh(p,w,A,N,L,F,G,K,re,ie,Ne){var je=ee();try{oe(p)(w,A,N,L,F,G,K,re,ie,Ne)}catch(nt){if(Z(je),nt!==nt+0)throw nt;ne(1,0)}}function Xh(p,w,A,N,L,F,G,K,re,ie,Ne,je,nt,rt,rm,om){var sm=ee();try{oe(p)(w,A,N,L,F,G,K,re,ie,Ne,je,nt,rt,rm,om)}catch(Oo){if(Z(sm),Oo!==Oo+0)throw Oo;ne(1,0)}}function em(p,w,A){var N=ee();try{return oe(p)(w,A)}catch(L){if(Z(N),L!==L+0)throw L;ne(1,0)}}function tm(p,w,A){var N=ee();try{return oe(p)(w,A)}catch(L){if(Z(N),L!==L+0)throw L;ne(1,0)}}function nm(p,w,A,N){var L=ee();try{oe(p)(w,A,N)}catch(F){if(Z(L),F!==F+0)throw F;ne(1,0)}}function sr(){if(0<Q)ye=sr;else if(r)h?.(t),H();else{for(var p=te;0<p.length;)p.shift()(t);0<Q?ye=sr:(t.calledRun=!0,y||(H(),h?.(t)))}}return r||(ft=await fe(),sr()),t.PTR_SIZE=4,C?t:new Promise((p,w)=>{h=p,g=w})}var yl,Ia,Am=ce(()=>{"use strict";yl=_a,Ia=globalThis.self?.name?.startsWith("em-pthread"),Ia&&_a()}),Io,Yo,Da,Ce,xl,ar,Ba,Fa,Do,za,Bo,vl,Fo,kl,es=ce(()=>{"use strict";Xo(),Io=typeof location>"u"?void 0:"file:///page/",Yo=!0,Da=()=>{if(Yo){let e=URL;return new URL(new e("ort.wasm.bundle.min.mjs","file:///page/").href,Io).href}return"file:///page/"},Ce=Da(),xl=()=>{if(Ce&&!Ce.startsWith("blob:"))return Ce.substring(0,Ce.lastIndexOf("/")+1)},ar=(e,t)=>{try{let n=t??Ce;return(n?new URL(e,n):new URL(e)).origin===Io}catch{return!1}},Ba=(e,t)=>{let n=t??Ce;try{return(n?new URL(e,n):new URL(e)).href}catch{return}},Fa=(e,t)=>`${t??"./"}${e}`,Do=async e=>{let t=await(await fetch(e,{credentials:"same-origin"})).blob();return URL.createObjectURL(t)},za=async e=>(await import(e)).default,Bo=(Em(),Vo(gl)).default,vl=async()=>{if(!Ce)throw new Error("Failed to load proxy worker: cannot determine the script source URL.");if(ar(Ce))return[void 0,Bo()];let e=await Do(Ce);return[e,Bo(e)]},Fo=(Am(),Vo(bl)).default,kl=async(e,t,n,o)=>{let r=Fo&&!(e||t);if(r)if(Ce)r=ar(Ce)||o&&!n;else if(o&&!n)r=!0;else throw new Error("cannot determine the script source URL.");if(r)return[void 0,Fo];{let s="ort-wasm-simd-threaded.mjs",i=e??Ba(s,t),a=n&&i&&!ar(i,t),l=a?await Do(i):i??Fa(s,t);return[a?l:void 0,await za(l)]}}}),zo,lr,Sn,Uo,Ua,ja,Wa,ts,we,ln=ce(()=>{"use strict";es(),lr=!1,Sn=!1,Uo=!1,Ua=()=>{if(typeof SharedArrayBuffer>"u")return!1;try{return typeof MessageChannel<"u"&&new MessageChannel().port1.postMessage(new SharedArrayBuffer(1)),WebAssembly.validate(new Uint8Array([0,97,115,109,1,0,0,0,1,4,1,96,0,0,3,2,1,0,5,4,1,3,1,1,10,11,1,9,0,65,0,254,16,2,0,26,11]))}catch{return!1}},ja=()=>{try{return WebAssembly.validate(new Uint8Array([0,97,115,109,1,0,0,0,1,4,1,96,0,0,3,2,1,0,10,30,1,28,0,65,0,253,15,253,12,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,253,186,1,26,11]))}catch{return!1}},Wa=()=>{try{return WebAssembly.validate(new Uint8Array([0,97,115,109,1,0,0,0,1,5,1,96,0,1,123,3,2,1,0,10,19,1,17,0,65,1,253,15,65,2,253,15,65,3,253,15,253,147,2,11]))}catch{return!1}},ts=async e=>{if(lr)return Promise.resolve();if(Sn)throw new Error("multiple calls to 'initializeWebAssembly()' detected.");if(Uo)throw new Error("previous call to 'initializeWebAssembly()' failed.");Sn=!0;let t=e.initTimeout,n=e.numThreads;if(e.simd!==!1){if(e.simd==="relaxed"){if(!Wa())throw new Error("Relaxed WebAssembly SIMD is not supported in the current environment.")}else if(!ja())throw new Error("WebAssembly SIMD is not supported in the current environment.")}let o=Ua();n>1&&!o&&(typeof self<"u"&&!self.crossOriginIsolated&&console.warn("env.wasm.numThreads is set to "+n+", but this will not work unless you enable crossOriginIsolated mode. See https://web.dev/cross-origin-isolation-guide/ for more info."),console.warn("WebAssembly multi-threading is not supported in the current environment. Falling back to single-threading."),e.numThreads=n=1);let r=e.wasmPaths,s=typeof r=="string"?r:void 0,i=r?.mjs,a=i?.href??i,l=r?.wasm,c=l?.href??l,f=e.wasmBinary,[u,d]=await kl(a,s,n>1,!!f||!!c),h=!1,g=[];if(t>0&&g.push(new Promise(x=>{setTimeout(()=>{h=!0,x()},t)})),g.push(new Promise((x,k)=>{let m={numThreads:n};if(f)m.wasmBinary=f,m.locateFile=v=>v;else if(c||s)m.locateFile=v=>c??s+v;else if(a&&a.indexOf("blob:")!==0)m.locateFile=v=>new URL(v,a).href;else if(u){let v=xl();v&&(m.locateFile=$=>v+$)}d(m).then(v=>{Sn=!1,lr=!0,zo=v,x(),u&&URL.revokeObjectURL(u)},v=>{Sn=!1,Uo=!0,k(v)})})),await Promise.race(g),h)throw new Error(`WebAssembly backend initializing failed due to timeout: ${t}ms`)},we=()=>{if(lr&&zo)return zo;throw new Error("WebAssembly is not initialized yet.")}}),We,pr,he,ns=ce(()=>{"use strict";ln(),We=(e,t)=>{let n=we(),o=n.lengthBytesUTF8(e)+1,r=n._malloc(o);return n.stringToUTF8(e,r,o),t.push(r),r},pr=(e,t,n,o)=>{if(typeof e=="object"&&e!==null){if(n.has(e))throw new Error("Circular reference in options");n.add(e)}Object.entries(e).forEach(([r,s])=>{let i=t?t+r:r;if(typeof s=="object")pr(s,i+".",n,o);else if(typeof s=="string"||typeof s=="number")o(i,s.toString());else if(typeof s=="boolean")o(i,s?"1":"0");else throw new Error(`Can't handle extra config type: ${typeof s}`)})},he=e=>{let t=we(),n=t.stackSave();try{let o=t.PTR_SIZE,r=t.stackAlloc(2*o);t._OrtGetLastError(r,r+o);let s=Number(t.getValue(r,o===4?"i32":"i64")),i=t.getValue(r+o,"*"),a=i?t.UTF8ToString(i):"";throw new Error(`${e} ERROR_CODE: ${s}, ERROR_MESSAGE: ${a}`)}finally{t.stackRestore(n)}}}),Ml,$m=ce(()=>{"use strict";ln(),ns(),Ml=e=>{let t=we(),n=0,o=[],r=e||{};try{if(e?.logSeverityLevel===void 0)r.logSeverityLevel=2;else if(typeof e.logSeverityLevel!="number"||!Number.isInteger(e.logSeverityLevel)||e.logSeverityLevel<0||e.logSeverityLevel>4)throw new Error(`log severity level is not valid: ${e.logSeverityLevel}`);if(e?.logVerbosityLevel===void 0)r.logVerbosityLevel=0;else if(typeof e.logVerbosityLevel!="number"||!Number.isInteger(e.logVerbosityLevel))throw new Error(`log verbosity level is not valid: ${e.logVerbosityLevel}`);e?.terminate===void 0&&(r.terminate=!1);let s=0;return e?.tag!==void 0&&(s=We(e.tag,o)),n=t._OrtCreateRunOptions(r.logSeverityLevel,r.logVerbosityLevel,!!r.terminate,s),n===0&&he("Can't create run options."),e?.extra!==void 0&&pr(e.extra,"",new WeakSet,(i,a)=>{let l=We(i,o),c=We(a,o);t._OrtAddRunConfigEntry(n,l,c)!==0&&he(`Can't set a run config entry: ${i} - ${a}.`)}),[n,o]}catch(s){throw n!==0&&t._OrtReleaseRunOptions(n),o.forEach(i=>t._free(i)),s}}}),Ha,Ga,Va,St,qa,Nl,Tm=ce(()=>{"use strict";ln(),ns(),Ha=e=>{switch(e){case"disabled":return 0;case"basic":return 1;case"extended":return 2;case"layout":return 3;case"all":return 99;default:throw new Error(`unsupported graph optimization level: ${e}`)}},Ga=e=>{switch(e){case"sequential":return 0;case"parallel":return 1;default:throw new Error(`unsupported execution mode: ${e}`)}},Va=e=>{e.extra||(e.extra={}),e.extra.session||(e.extra.session={});let t=e.extra.session;t.use_ort_model_bytes_directly||(t.use_ort_model_bytes_directly="1"),e.executionProviders&&e.executionProviders.some(n=>(typeof n=="string"?n:n.name)==="webgpu")&&(e.enableMemPattern=!1)},St=(e,t,n,o)=>{let r=We(t,o),s=We(n,o);we()._OrtAddSessionConfigEntry(e,r,s)!==0&&he(`Can't set a session config entry: ${t} - ${n}.`)},qa=async(e,t,n)=>{let o=t.executionProviders;for(let r of o){let s=typeof r=="string"?r:r.name,i=[];switch(s){case"webnn":if(s="WEBNN",St(e,"session.disable_quant_qdq","1",n),St(e,"session.disable_qdq_constant_folding","1",n),typeof r!="string"){let u=r?.deviceType;u&&St(e,"deviceType",u,n)}break;case"webgpu":if(s="JS",typeof r!="string"){let u=r;if(u?.preferredLayout){if(u.preferredLayout!=="NCHW"&&u.preferredLayout!=="NHWC")throw new Error(`preferredLayout must be either 'NCHW' or 'NHWC': ${u.preferredLayout}`);St(e,"preferredLayout",u.preferredLayout,n)}}break;case"wasm":case"cpu":continue;default:throw new Error(`not supported execution provider: ${s}`)}let a=We(s,n),l=i.length,c=0,f=0;if(l>0){c=we()._malloc(l*we().PTR_SIZE),n.push(c),f=we()._malloc(l*we().PTR_SIZE),n.push(f);for(let u=0;u<l;u++)we().setValue(c+u*we().PTR_SIZE,i[u][0],"*"),we().setValue(f+u*we().PTR_SIZE,i[u][1],"*")}await we()._OrtAppendExecutionProvider(e,a,c,f,l)!==0&&he(`Can't append execution provider: ${s}.`)}},Nl=async e=>{let t=we(),n=0,o=[],r=e||{};Va(r);try{let s=Ha(r.graphOptimizationLevel??"all"),i=Ga(r.executionMode??"sequential"),a=typeof r.logId=="string"?We(r.logId,o):0,l=r.logSeverityLevel??2;if(!Number.isInteger(l)||l<0||l>4)throw new Error(`log severity level is not valid: ${l}`);let c=r.logVerbosityLevel??0;if(!Number.isInteger(c)||c<0||c>4)throw new Error(`log verbosity level is not valid: ${c}`);let f=typeof r.optimizedModelFilePath=="string"?We(r.optimizedModelFilePath,o):0;if(n=t._OrtCreateSessionOptions(s,!!r.enableCpuMemArena,!!r.enableMemPattern,i,!!r.enableProfiling,0,a,l,c,f),n===0&&he("Can't create session options."),r.executionProviders&&await qa(n,r,o),r.enableGraphCapture!==void 0){if(typeof r.enableGraphCapture!="boolean")throw new Error(`enableGraphCapture must be a boolean value: ${r.enableGraphCapture}`);St(n,"enableGraphCapture",r.enableGraphCapture.toString(),o)}if(r.freeDimensionOverrides)for(let[u,d]of Object.entries(r.freeDimensionOverrides)){if(typeof u!="string")throw new Error(`free dimension override name must be a string: ${u}`);if(typeof d!="number"||!Number.isInteger(d)||d<0)throw new Error(`free dimension override value must be a non-negative integer: ${d}`);let h=We(u,o);t._OrtAddFreeDimensionOverride(n,h,d)!==0&&he(`Can't set a free dimension override: ${u} - ${d}.`)}return r.extra!==void 0&&pr(r.extra,"",new WeakSet,(u,d)=>{St(n,u,d,o)}),[n,o]}catch(s){throw n!==0&&t._OrtReleaseSessionOptions(n)!==0&&he("Can't release session options."),o.forEach(i=>t._free(i)),s}}}),tn,ur,nn,El,Al,rs,os,$l,Tl=ce(()=>{"use strict";tn=e=>{switch(e){case"int8":return 3;case"uint8":return 2;case"bool":return 9;case"int16":return 5;case"uint16":return 4;case"int32":return 6;case"uint32":return 12;case"float16":return 10;case"float32":return 1;case"float64":return 11;case"string":return 8;case"int64":return 7;case"uint64":return 13;case"int4":return 22;case"uint4":return 21;default:throw new Error(`unsupported data type: ${e}`)}},ur=e=>{switch(e){case 3:return"int8";case 2:return"uint8";case 9:return"bool";case 5:return"int16";case 4:return"uint16";case 6:return"int32";case 12:return"uint32";case 10:return"float16";case 1:return"float32";case 11:return"float64";case 8:return"string";case 7:return"int64";case 13:return"uint64";case 22:return"int4";case 21:return"uint4";default:throw new Error(`unsupported data type: ${e}`)}},nn=(e,t)=>{let n=[-1,4,1,1,2,2,4,8,-1,1,2,8,4,8,-1,-1,-1,-1,-1,-1,-1,.5,.5][e],o=typeof t=="number"?t:t.reduce((r,s)=>r*s,1);return n>0?Math.ceil(o*n):void 0},El=e=>{switch(e){case"float16":return typeof Float16Array<"u"?Float16Array:Uint16Array;case"float32":return Float32Array;case"uint8":return Uint8Array;case"int8":return Int8Array;case"uint16":return Uint16Array;case"int16":return Int16Array;case"int32":return Int32Array;case"bool":return Uint8Array;case"float64":return Float64Array;case"uint32":return Uint32Array;case"int64":return BigInt64Array;case"uint64":return BigUint64Array;default:throw new Error(`unsupported type: ${e}`)}},Al=e=>{switch(e){case"verbose":return 0;case"info":return 1;case"warning":return 2;case"error":return 3;case"fatal":return 4;default:throw new Error(`unsupported logging level: ${e}`)}},rs=e=>e==="float32"||e==="float16"||e==="int32"||e==="int64"||e==="uint32"||e==="uint8"||e==="bool"||e==="uint4"||e==="int4",os=e=>e==="float32"||e==="float16"||e==="int32"||e==="int64"||e==="uint32"||e==="uint64"||e==="int8"||e==="uint8"||e==="bool"||e==="uint4"||e==="int4",$l=e=>{switch(e){case"none":return 0;case"cpu":return 1;case"cpu-pinned":return 2;case"texture":return 3;case"gpu-buffer":return 4;case"ml-tensor":return 5;default:throw new Error(`unsupported data location: ${e}`)}}}),ss,Sl=ce(()=>{"use strict";Xo(),ss=async e=>{if(typeof e=="string"){let t=await fetch(e);if(!t.ok)throw new Error(`failed to load external data file: ${e}`);let n=t.headers.get("Content-Length"),o=n?parseInt(n,10):0;if(o<1073741824)return new Uint8Array(await t.arrayBuffer());{if(!t.body)throw new Error(`failed to load external data file: ${e}, no response body.`);let r=t.body.getReader(),s;try{s=new ArrayBuffer(o)}catch(a){if(a instanceof RangeError){let l=Math.ceil(o/65536);s=new WebAssembly.Memory({initial:l,maximum:l}).buffer}else throw a}let i=0;for(;;){let{done:a,value:l}=await r.read();if(a)break;let c=l.byteLength;new Uint8Array(s,i,c).set(l),i+=c}return new Uint8Array(s,0,o)}}else return e instanceof Blob?new Uint8Array(await e.arrayBuffer()):e instanceof Uint8Array?e:new Uint8Array(e)}}),Ya,is,as,Ot,Ka,jo,hr,ls,cs,Wo,fs,us,ds,Ol=ce(()=>{"use strict";Pt(),$m(),Tm(),Tl(),ln(),ns(),Sl(),Ya=(e,t)=>{we()._OrtInit(e,t)!==0&&he("Can't initialize onnxruntime.")},is=async e=>{Ya(e.wasm.numThreads,Al(e.logLevel))},as=async(e,t)=>{we().asyncInit?.();let n=e.webgpu.adapter;if(t==="webgpu"){if(typeof navigator>"u"||!navigator.gpu)throw new Error("WebGPU is not supported in current environment");if(n){if(typeof n.limits!="object"||typeof n.features!="object"||typeof n.requestDevice!="function")throw new Error("Invalid GPU adapter set in `env.webgpu.adapter`. It must be a GPUAdapter object.")}else{let o=e.webgpu.powerPreference;if(o!==void 0&&o!=="low-power"&&o!=="high-performance")throw new Error(`Invalid powerPreference setting: "${o}"`);let r=e.webgpu.forceFallbackAdapter;if(r!==void 0&&typeof r!="boolean")throw new Error(`Invalid forceFallbackAdapter setting: "${r}"`);if(n=await navigator.gpu.requestAdapter({powerPreference:o,forceFallbackAdapter:r}),!n)throw new Error('Failed to get GPU adapter. You may need to enable flag "--enable-unsafe-webgpu" if you are using Chrome.')}}if(t==="webnn"&&(typeof navigator>"u"||!navigator.ml))throw new Error("WebNN is not supported in current environment")},Ot=new Map,Ka=e=>{let t=we(),n=t.stackSave();try{let o=t.PTR_SIZE,r=t.stackAlloc(2*o);t._OrtGetInputOutputCount(e,r,r+o)!==0&&he("Can't get session input/output count.");let s=o===4?"i32":"i64";return[Number(t.getValue(r,s)),Number(t.getValue(r+o,s))]}finally{t.stackRestore(n)}},jo=(e,t)=>{let n=we(),o=n.stackSave(),r=0;try{let s=n.PTR_SIZE,i=n.stackAlloc(2*s);n._OrtGetInputOutputMetadata(e,t,i,i+s)!==0&&he("Can't get session input/output metadata.");let a=Number(n.getValue(i,"*"));r=Number(n.getValue(i+s,"*"));let l=n.HEAP32[r/4];if(l===0)return[a,0];let c=n.HEAPU32[r/4+1],f=[];for(let u=0;u<c;u++){let d=Number(n.getValue(r+8+u*s,"*"));f.push(d!==0?n.UTF8ToString(d):Number(n.getValue(r+8+(u+c)*s,"*")))}return[a,l,f]}finally{n.stackRestore(o),r!==0&&n._OrtFree(r)}},hr=e=>{let t=we(),n=t._malloc(e.byteLength);if(n===0)throw new Error(`Can't create a session. failed to allocate a buffer of size ${e.byteLength}.`);return t.HEAPU8.set(e,n),[n,e.byteLength]},ls=async(e,t)=>{let n,o,r=we();Array.isArray(e)?[n,o]=e:e.buffer===r.HEAPU8.buffer?[n,o]=[e.byteOffset,e.byteLength]:[n,o]=hr(e);let s=0,i=0,a=0,l=[],c=[],f=[];try{if([i,l]=await Nl(t),t?.externalData&&r.mountExternalData){let $=[];for(let y of t.externalData){let T=typeof y=="string"?y:y.path,b=typeof y=="string"?y:y.data;$.push(ss(b).then(O=>{r.mountExternalData(T,O)}))}await Promise.all($)}for(let $ of t?.executionProviders??[])if((typeof $=="string"?$:$.name)==="webnn"){if(r.shouldTransferToMLTensor=!1,typeof $!="string"){let y=$,T=y?.context,b=y?.gpuDevice,O=y?.deviceType,S=y?.powerPreference;T?r.currentContext=T:b?r.currentContext=await r.webnnCreateMLContext(b):r.currentContext=await r.webnnCreateMLContext({deviceType:O,powerPreference:S})}else r.currentContext=await r.webnnCreateMLContext();break}s=await r._OrtCreateSession(n,o,i),r.webgpuOnCreateSession?.(s),s===0&&he("Can't create a session."),r.jsepOnCreateSession?.(),r.currentContext&&(r.webnnRegisterMLContext(s,r.currentContext),r.currentContext=void 0,r.shouldTransferToMLTensor=!0);let[u,d]=Ka(s),h=!!t?.enableGraphCapture,g=[],x=[],k=[],m=[],v=[];for(let $=0;$<u;$++){let[y,T,b]=jo(s,$);y===0&&he("Can't get an input name."),c.push(y);let O=r.UTF8ToString(y);g.push(O),k.push(T===0?{name:O,isTensor:!1}:{name:O,isTensor:!0,type:ur(T),shape:b})}for(let $=0;$<d;$++){let[y,T,b]=jo(s,$+u);y===0&&he("Can't get an output name."),f.push(y);let O=r.UTF8ToString(y);x.push(O),m.push(T===0?{name:O,isTensor:!1}:{name:O,isTensor:!0,type:ur(T),shape:b})}return Ot.set(s,[s,c,f,null,h,!1]),[s,g,x,k,m]}catch(u){throw c.forEach(d=>r._OrtFree(d)),f.forEach(d=>r._OrtFree(d)),a!==0&&r._OrtReleaseBinding(a)!==0&&he("Can't release IO binding."),s!==0&&r._OrtReleaseSession(s)!==0&&he("Can't release session."),u}finally{r._free(n),i!==0&&r._OrtReleaseSessionOptions(i)!==0&&he("Can't release session options."),l.forEach(u=>r._free(u)),r.unmountExternalData?.()}},cs=e=>{let t=we(),n=Ot.get(e);if(!n)throw new Error(`cannot release session. invalid session id: ${e}`);let[o,r,s,i,a]=n;i&&(a&&t._OrtClearBoundOutputs(i.handle)!==0&&he("Can't clear bound outputs."),t._OrtReleaseBinding(i.handle)!==0&&he("Can't release IO binding.")),t.jsepOnReleaseSession?.(e),t.webnnOnReleaseSession?.(e),t.webgpuOnReleaseSession?.(e),r.forEach(l=>t._OrtFree(l)),s.forEach(l=>t._OrtFree(l)),t._OrtReleaseSession(o)!==0&&he("Can't release session."),Ot.delete(e)},Wo=async(e,t,n,o,r,s,i=!1)=>{if(!e){t.push(0);return}let a=we(),l=a.PTR_SIZE,c=e[0],f=e[1],u=e[3],d=u,h,g;if(c==="string"&&(u==="gpu-buffer"||u==="ml-tensor"))throw new Error("String tensor is not supported on GPU.");if(i&&u!=="gpu-buffer")throw new Error(`External buffer must be provided for input/output index ${s} when enableGraphCapture is true.`);if(u==="gpu-buffer"){let m=e[2].gpuBuffer;g=nn(tn(c),f);{let v=a.jsepRegisterBuffer;if(!v)throw new Error('Tensor location "gpu-buffer" is not supported without using WebGPU.');h=v(o,s,m,g)}}else if(u==="ml-tensor"){let m=e[2].mlTensor;g=nn(tn(c),f);let v=a.webnnRegisterMLTensor;if(!v)throw new Error('Tensor location "ml-tensor" is not supported without using WebNN.');h=v(o,m,tn(c),f)}else{let m=e[2];if(Array.isArray(m)){g=l*m.length,h=a._malloc(g),n.push(h);for(let v=0;v<m.length;v++){if(typeof m[v]!="string")throw new TypeError(`tensor data at index ${v} is not a string`);a.setValue(h+v*l,We(m[v],n),"*")}}else{let v=a.webnnIsGraphInput,$=a.webnnIsGraphOutput;if(c!=="string"&&v&&$){let y=a.UTF8ToString(r);if(v(o,y)||$(o,y)){let T=tn(c);g=nn(T,f),d="ml-tensor";let b=a.webnnCreateTemporaryTensor,O=a.webnnUploadTensor;if(!b||!O)throw new Error('Tensor location "ml-tensor" is not supported without using WebNN.');let S=await b(o,T,f);O(S,new Uint8Array(m.buffer,m.byteOffset,m.byteLength)),h=S}else g=m.byteLength,h=a._malloc(g),n.push(h),a.HEAPU8.set(new Uint8Array(m.buffer,m.byteOffset,g),h)}else g=m.byteLength,h=a._malloc(g),n.push(h),a.HEAPU8.set(new Uint8Array(m.buffer,m.byteOffset,g),h)}}let x=a.stackSave(),k=a.stackAlloc(4*f.length);try{f.forEach((v,$)=>a.setValue(k+$*l,v,l===4?"i32":"i64"));let m=a._OrtCreateTensor(tn(c),h,g,k,f.length,$l(d));m===0&&he(`Can't create tensor for input/output. session=${o}, index=${s}.`),t.push(m)}finally{a.stackRestore(x)}},fs=async(e,t,n,o,r,s)=>{let i=we(),a=i.PTR_SIZE,l=Ot.get(e);if(!l)throw new Error(`cannot run inference. invalid session id: ${e}`);let c=l[0],f=l[1],u=l[2],d=l[3],h=l[4],g=l[5],x=t.length,k=o.length,m=0,v=[],$=[],y=[],T=[],b=[],O=i.stackSave(),S=i.stackAlloc(x*a),D=i.stackAlloc(x*a),B=i.stackAlloc(k*a),_=i.stackAlloc(k*a);try{[m,v]=Ml(s),sn("wasm prepareInputOutputTensor");for(let U=0;U<x;U++)await Wo(n[U],$,T,e,f[t[U]],t[U],h);for(let U=0;U<k;U++)await Wo(r[U],y,T,e,u[o[U]],x+o[U],h);an("wasm prepareInputOutputTensor");for(let U=0;U<x;U++)i.setValue(S+U*a,$[U],"*"),i.setValue(D+U*a,f[t[U]],"*");for(let U=0;U<k;U++)i.setValue(B+U*a,y[U],"*"),i.setValue(_+U*a,u[o[U]],"*");i.jsepOnRunStart?.(c),i.webnnOnRunStart?.(c);let E;E=await i._OrtRun(c,D,S,x,_,k,B,m),E!==0&&he("failed to call OrtRun().");let z=[],P=[];sn("wasm ProcessOutputTensor");for(let U=0;U<k;U++){let R=Number(i.getValue(B+U*a,"*"));if(R===y[U]||b.includes(y[U])){z.push(r[U]),R!==y[U]&&i._OrtReleaseTensor(R)!==0&&he("Can't release tensor.");continue}let V=i.stackSave(),C=i.stackAlloc(4*a),j=!1,H,q=0;try{i._OrtGetTensorData(R,C,C+a,C+2*a,C+3*a)!==0&&he(`Can't access output tensor data on index ${U}.`);let Y=a===4?"i32":"i64",fe=Number(i.getValue(C,Y));q=i.getValue(C+a,"*");let se=i.getValue(C+a*2,"*"),pe=Number(i.getValue(C+a*3,Y)),te=[];for(let ae=0;ae<pe;ae++)te.push(Number(i.getValue(se+ae*a,Y)));i._OrtFree(se)!==0&&he("Can't free memory for tensor dims.");let Q=te.reduce((ae,W)=>ae*W,1);H=ur(fe);let ye=d?.outputPreferredLocations[o[U]];if(H==="string"){if(ye==="gpu-buffer"||ye==="ml-tensor")throw new Error("String tensor is not supported on GPU.");let ae=[];for(let W=0;W<Q;W++){let I=i.getValue(q+W*a,"*"),J=i.getValue(q+(W+1)*a,"*"),ue=W===Q-1?void 0:J-I;ae.push(i.UTF8ToString(I,ue))}z.push([H,te,ae,"cpu"])}else if(ye==="gpu-buffer"&&Q>0){let ae=i.jsepGetBuffer;if(!ae)throw new Error('preferredLocation "gpu-buffer" is not supported without using WebGPU.');let W=ae(q),I=nn(fe,Q);if(I===void 0||!rs(H))throw new Error(`Unsupported data type: ${H}`);j=!0,z.push([H,te,{gpuBuffer:W,download:i.jsepCreateDownloader(W,I,H),dispose:()=>{i._OrtReleaseTensor(R)!==0&&he("Can't release tensor.")}},"gpu-buffer"])}else if(ye==="ml-tensor"&&Q>0){let ae=i.webnnEnsureTensor,W=i.webnnIsGraphInputOutputTypeSupported;if(!ae||!W)throw new Error('preferredLocation "ml-tensor" is not supported without using WebNN.');if(nn(fe,Q)===void 0||!os(H))throw new Error(`Unsupported data type: ${H}`);if(!W(e,H,!1))throw new Error(`preferredLocation "ml-tensor" for ${H} output is not supported by current WebNN Context.`);let I=await ae(e,q,fe,te,!1);j=!0,z.push([H,te,{mlTensor:I,download:i.webnnCreateMLTensorDownloader(q,H),dispose:()=>{i.webnnReleaseTensorId(q),i._OrtReleaseTensor(R)}},"ml-tensor"])}else if(ye==="ml-tensor-cpu-output"&&Q>0){let ae=i.webnnCreateMLTensorDownloader(q,H)(),W=z.length;j=!0,P.push((async()=>{let I=[W,await ae];return i.webnnReleaseTensorId(q),i._OrtReleaseTensor(R),I})()),z.push([H,te,[],"cpu"])}else{let ae=El(H),W=new ae(Q);new Uint8Array(W.buffer,W.byteOffset,W.byteLength).set(i.HEAPU8.subarray(q,q+W.byteLength)),z.push([H,te,W,"cpu"])}}finally{i.stackRestore(V),H==="string"&&q&&i._free(q),j||i._OrtReleaseTensor(R)}}d&&!h&&(i._OrtClearBoundOutputs(d.handle)!==0&&he("Can't clear bound outputs."),Ot.set(e,[c,f,u,d,h,!1]));for(let[U,R]of await Promise.all(P))z[U][2]=R;return an("wasm ProcessOutputTensor"),z}finally{i.webnnOnRunEnd?.(c),i.stackRestore(O),$.forEach(E=>i._OrtReleaseTensor(E)),y.forEach(E=>i._OrtReleaseTensor(E)),T.forEach(E=>i._free(E)),m!==0&&i._OrtReleaseRunOptions(m),v.forEach(E=>i._free(E))}},us=e=>{let t=we(),n=Ot.get(e);if(!n)throw new Error("invalid session id");let o=n[0],r=t._OrtEndProfiling(o);r===0&&he("Can't get an profile file name."),t._OrtFree(r)},ds=e=>{let t=[];for(let n of e){let o=n[2];!Array.isArray(o)&&"buffer"in o&&t.push(o.buffer)}return t}}),dt,Fe,en,On,Ln,cr,Ho,fr,Lt,Rt,Ja,Ll,Rl,Cl,Pl,_l,Il,Dl,Bl=ce(()=>{"use strict";Pt(),Ol(),ln(),es(),dt=()=>!!ge.wasm.proxy&&typeof document<"u",en=!1,On=!1,Ln=!1,fr=new Map,Lt=(e,t)=>{let n=fr.get(e);n?n.push(t):fr.set(e,[t])},Rt=()=>{if(en||!On||Ln||!Fe)throw new Error("worker not ready")},Ja=e=>{switch(e.data.type){case"init-wasm":en=!1,e.data.err?(Ln=!0,Ho[1](e.data.err)):(On=!0,Ho[0]()),cr&&(URL.revokeObjectURL(cr),cr=void 0);break;case"init-ep":case"copy-from":case"create":case"release":case"run":case"end-profiling":{let t=fr.get(e.data.type);e.data.err?t.shift()[1](e.data.err):t.shift()[0](e.data.out);break}default:}},Ll=async()=>{if(!On){if(en)throw new Error("multiple calls to 'initWasm()' detected.");if(Ln)throw new Error("previous call to 'initWasm()' failed.");if(en=!0,dt())return new Promise((e,t)=>{Fe?.terminate(),vl().then(([n,o])=>{try{Fe=o,Fe.onerror=s=>t(s),Fe.onmessage=Ja,Ho=[e,t];let r={type:"init-wasm",in:ge};!r.in.wasm.wasmPaths&&(n||Yo)&&(r.in.wasm.wasmPaths={wasm:new URL("ort-wasm-simd-threaded.wasm","file:///page/").href}),Fe.postMessage(r),cr=n}catch(r){t(r)}},t)});try{await ts(ge.wasm),await is(ge),On=!0}catch(e){throw Ln=!0,e}finally{en=!1}}},Rl=async e=>{if(dt())return Rt(),new Promise((t,n)=>{Lt("init-ep",[t,n]);let o={type:"init-ep",in:{epName:e,env:ge}};Fe.postMessage(o)});await as(ge,e)},Cl=async e=>dt()?(Rt(),new Promise((t,n)=>{Lt("copy-from",[t,n]);let o={type:"copy-from",in:{buffer:e}};Fe.postMessage(o,[e.buffer])})):hr(e),Pl=async(e,t)=>{if(dt()){if(t?.preferredOutputLocation)throw new Error('session option "preferredOutputLocation" is not supported for proxy.');return Rt(),new Promise((n,o)=>{Lt("create",[n,o]);let r={type:"create",in:{model:e,options:{...t}}},s=[];e instanceof Uint8Array&&s.push(e.buffer),Fe.postMessage(r,s)})}else return ls(e,t)},_l=async e=>{if(dt())return Rt(),new Promise((t,n)=>{Lt("release",[t,n]);let o={type:"release",in:e};Fe.postMessage(o)});cs(e)},Il=async(e,t,n,o,r,s)=>{if(dt()){if(n.some(i=>i[3]!=="cpu"))throw new Error("input tensor on GPU is not supported for proxy.");if(r.some(i=>i))throw new Error("pre-allocated output tensor is not supported for proxy.");return Rt(),new Promise((i,a)=>{Lt("run",[i,a]);let l=n,c={type:"run",in:{sessionId:e,inputIndices:t,inputs:l,outputIndices:o,options:s}};Fe.postMessage(c,ds(l))})}else return fs(e,t,n,o,r,s)},Dl=async e=>{if(dt())return Rt(),new Promise((t,n)=>{Lt("end-profiling",[t,n]);let o={type:"end-profiling",in:e};Fe.postMessage(o)});us(e)}}),Go,Qa,Fl,Sm=ce(()=>{"use strict";Pt(),Bl(),Tl(),Xo(),Sl(),Go=(e,t)=>{switch(e.location){case"cpu":return[e.type,e.dims,e.data,"cpu"];case"gpu-buffer":return[e.type,e.dims,{gpuBuffer:e.gpuBuffer},"gpu-buffer"];case"ml-tensor":return[e.type,e.dims,{mlTensor:e.mlTensor},"ml-tensor"];default:throw new Error(`invalid data location: ${e.location} for ${t()}`)}},Qa=e=>{switch(e[3]){case"cpu":return new _e(e[0],e[2],e[1]);case"gpu-buffer":{let t=e[0];if(!rs(t))throw new Error(`not supported data type: ${t} for deserializing GPU tensor`);let{gpuBuffer:n,download:o,dispose:r}=e[2];return _e.fromGpuBuffer(n,{dataType:t,dims:e[1],download:o,dispose:r})}case"ml-tensor":{let t=e[0];if(!os(t))throw new Error(`not supported data type: ${t} for deserializing MLTensor tensor`);let{mlTensor:n,download:o,dispose:r}=e[2];return _e.fromMLTensor(n,{dataType:t,dims:e[1],download:o,dispose:r})}default:throw new Error(`invalid data location: ${e[3]}`)}},Fl=class{async fetchModelAndCopyToWasmMemory(e){return Cl(await ss(e))}async loadModel(e,t){rn();let n;typeof e=="string"?n=await this.fetchModelAndCopyToWasmMemory(e):n=e,[this.sessionId,this.inputNames,this.outputNames,this.inputMetadata,this.outputMetadata]=await Pl(n,t),on()}async dispose(){return _l(this.sessionId)}async run(e,t,n){rn();let o=[],r=[];Object.entries(e).forEach(u=>{let d=u[0],h=u[1],g=this.inputNames.indexOf(d);if(g===-1)throw new Error(`invalid input '${d}'`);o.push(h),r.push(g)});let s=[],i=[];Object.entries(t).forEach(u=>{let d=u[0],h=u[1],g=this.outputNames.indexOf(d);if(g===-1)throw new Error(`invalid output '${d}'`);s.push(h),i.push(g)});let a=o.map((u,d)=>Go(u,()=>`input "${this.inputNames[r[d]]}"`)),l=s.map((u,d)=>u?Go(u,()=>`output "${this.outputNames[i[d]]}"`):null),c=await Il(this.sessionId,r,a,i,l,n),f={};for(let u=0;u<c.length;u++)f[this.outputNames[i[u]]]=s[u]??Qa(c[u]);return on(),f}startProfiling(){}endProfiling(){Dl(this.sessionId)}}}),zl={};mr(zl,{OnnxruntimeWebAssemblyBackend:()=>Jo,initializeFlags:()=>Ko,wasmBackend:()=>Ul});var Ko,Jo,Ul,Om=ce(()=>{"use strict";Pt(),Bl(),Sm(),Ko=()=>{(typeof ge.wasm.initTimeout!="number"||ge.wasm.initTimeout<0)&&(ge.wasm.initTimeout=0);let e=ge.wasm.simd;if(typeof e!="boolean"&&e!==void 0&&e!=="fixed"&&e!=="relaxed"&&(console.warn(`Property "env.wasm.simd" is set to unknown value "${e}". Reset it to \`false\` and ignore SIMD feature checking.`),ge.wasm.simd=!1),typeof ge.wasm.proxy!="boolean"&&(ge.wasm.proxy=!1),typeof ge.wasm.trace!="boolean"&&(ge.wasm.trace=!1),typeof ge.wasm.numThreads!="number"||!Number.isInteger(ge.wasm.numThreads)||ge.wasm.numThreads<=0)if(typeof self<"u"&&!self.crossOriginIsolated)ge.wasm.numThreads=1;else{let t=typeof navigator>"u"?cm("node:os").cpus().length:navigator.hardwareConcurrency;ge.wasm.numThreads=Math.min(4,Math.ceil((t||1)/2))}},Jo=class{async init(e){Ko(),await Ll(),await Rl(e)}async createInferenceSessionHandler(e,t){let n=new Fl;return await n.loadModel(e,t),n}},Ul=new Jo});Pt();Pt();Pt();var Lm="1.30.0";{let e=(Om(),Vo(zl)).wasmBackend;dr("cpu",e,10),dr("wasm",e,10)}Object.defineProperty(ge.versions,"web",{value:Lm,enumerable:!0});function jl(e,t,n){let o=new Float64Array(t);for(let[r,s]of n)for(let i=r;i<s;i++)for(let a=0;a<t;a++)o[a]+=e[i*t+a]/(s-r)/n.length;return o}function Wl({mean:e,scale:t,layers:n},o){let r=Float64Array.from(o,(s,i)=>(s-e[i])/t[i]);return n.forEach(({weight:s,bias:i},a)=>{let l=a===0?r:r.map(c=>Math.max(c,0));r=Float64Array.from(i,(c,f)=>l.reduce((u,d,h)=>u+d*s[f*l.length+h],c))}),[r[0],r[1]]}var Cm=1e-6;async function ps(e,t){Object.assign(ge.wasm,{wasmBinary:e,numThreads:1,proxy:!1});let n=await gr.create(t,{executionProviders:["wasm"],graphOptimizationLevel:"all"});return async function(s,i){let a=await n.run(o(s,i)),l=s.map((c,f)=>_m(a,f,c,i));for(let c of Object.values(a))c.dispose();return l};function o(r,s){let i=s.table.rows.reduce((h,g)=>g.name==="photometry"?h:h+g.size,0),{curves:a}=s.filters,l=r.length,c=a.length,f={};for(let h of["values","seen","error","limit"])f[h]=new Float32Array(l*i),f[`filter_${h}`]=new Float32Array(l*c);r.forEach(({inputs:h,mask:g},x)=>{for(let k=0;k<g.length;k++){if(!g[k]||Number.isNaN(h.values[k]))continue;let[m,v]=k<i?["",x*i+k]:["filter_",x*c+k-i];f[`${m}values`][v]=h.values[k],f[`${m}seen`][v]=1,f[`${m}error`][v]=h.error[k],f[`${m}limit`][v]=h.limit[k]}});let u=(h,g)=>new _e("float32",h,g),d={};for(let h of["values","seen","error","limit"])d[h]=u(f[h],[l,i]);if(s.has_trust&&(d.trust=new _e("int64",new BigInt64Array(l).fill(BigInt(s.trust)),[l])),!s.knows_filters)return d;for(let h of["values","seen","error","limit"])d[`filter_${h}`]=u(f[`filter_${h}`],[l,c]);return d.filter_curves=u(Float32Array.from(a.flat()),[c,a[0].length]),d.filter_zero_points=u(Float32Array.from(s.filters.zero_points),[c]),d.filter_floors=u(Float32Array.from(s.filters.floors),[c]),d}}function Pm({data:e,dims:t},n,{queries:o}){let[,r,s]=t,i=e.subarray(n*r*s,(n+1)*r*s);return jl(i,s,o)}function _m(e,t,{inputs:n,mask:o},r){let{table:s,scalars:i,ranges:a,normal_quantiles:l}=r,c=l.length,f=new Float32Array(s.size*c);for(let x of s.rows){let k=e[x.is_vector?x.name:"scalars"].data,m=x.size*c;f.set(k.subarray(t*m,(t+1)*m),x.start*c)}let u=e.densities.data,d=e.densities.dims[3],h={};i.forEach((x,k)=>{let[m,v,$]=[0,1,2].map(b=>{let O=((t*i.length+k)*3+b)*d;return u.slice(O,O+d)}),[y,T]=a[x];h[x]={weights:m,means:v,sigmas:$,low:y,high:T}});for(let x=0;x<s.size;x++)if(!(!o[x]||n.limit[x]||Number.isNaN(n.values[x])))for(let k=0;k<c;k++)f[x*c+k]=n.values[x]+n.error[x]*l[k];let g=s.rows.find(x=>!x.is_vector);return i.forEach((x,k)=>{let m=g.start+k;if(!o[m]||n.limit[m]||Number.isNaN(n.values[m]))return;let v=h[x];v.weights.fill(0)[0]=1,v.means.fill(n.values[m]),v.sigmas.fill(Math.max(n.error[m],Cm*(v.high-v.low)))}),{quantiles:f,densities:h,place:r.map&&Wl(r.map,Pm(e.states,t,r))}}var Im=/^([A-Za-z_][A-Za-z0-9_]*)(?:\[([^\]]*)\])?$/;var $e=class extends Error{},Dm=e=>new Uint8Array(e.size),Bm=e=>new Uint8Array(e.size).fill(1);function pt(e,t){for(let o of e.rows){if(o.name===t)return{row:o,start:o.start,stop:o.start+o.size};if(!o.is_vector&&o.names.includes(t)){let r=o.start+o.names.indexOf(t);return{row:o,start:r,stop:r+1}}}let n=e.rows.flatMap(o=>o.is_vector?[o.name]:[o.name,...o.names]);throw new $e(`there is no '${t}'; there are ${n.join(", ")}.`)}function ot(e,t,n,o,r=null){let{row:s,start:i,stop:a}=pt(e,n),l=Uint8Array.from(t);for(let c=i;c<a;c++)(r===null||Gl(s,r,c-s.start))&&(l[c]=o?1:0);return l}function _t(e,t,n,o=null){let{row:r,start:s,stop:i}=pt(e,n);for(let a=s;a<i;a++)if(t[a]&&(o===null||Gl(r,o,a-r.start)))return!0;return!1}function Gl(e,t,n){if(e.extent===null)return t.includes(e.names[n]);let[o,r]=t;return e.axis[n]>=o&&(e.axis[n]<r||r>=e.extent[1])}function It(e,t,n=!1){return Vl(e,t,n).map(([o,r])=>[e.edges[o],e.edges[r]])}function Vl(e,t,n=!1){let o=[];for(let r=0;r<e.size;r++){if(!!t[e.start+r]===n)continue;let s=o.at(-1);s&&s[1]===r?s[1]=r+1:o.push([r,r+1])}return o}var wr=(e,t)=>e.every((n,o)=>n===t[o]);function Te(e,t){let n=t.split(/\s+/).filter(Boolean);if(n.join()==="all")return Bm(e);let o=Dm(e);for(let r of n.join()==="nothing"?[]:n){let s=Im.exec(r);if(!s)throw new $e(`cannot read '${r}' in the mask '${t}'; write a name, or name[start:stop].`);let[,i,a]=s;if(a===void 0)o=ot(e,o,i,!0);else for(let l of a.split(","))o=ot(e,o,i,!0,Fm(e,i,l))}return o}function Fm(e,t,n){let{row:o}=pt(e,t),{extent:r}=o;if(o.name!==t)throw new $e(`'${t}' is one number; it is seen or hidden whole, without a span.`);if(r===null){if(o.names.includes(n.trim()))return[n.trim()];throw new $e(`'${n.trim()}' is none of the values of ${t}: ${o.names.join(", ")}.`)}let s=n.split(":").map(c=>c.trim()),[i,a]=r.map((c,f)=>s[f]===""?c:Number(s[f]));if(s.length===2&&r[0]<=i&&i<a&&a<=r[1])return[i,a];throw new $e(`'${n}' is no span of ${t}; allowed: ${r[0]} to ${r[1]} ${o.unit}, start:stop.`)}function Ye(e,t){if(t.every(Boolean))return"all";let n=[];for(let o of e.rows){let r=t.subarray(o.start,o.start+o.size);if(!r.some(Boolean))continue;let s=o.names.filter((i,a)=>r[a]);r.every(Boolean)?n.push(o.name):o.is_vector?o.extent===null?n.push(`${o.name}[${s.join()}]`):n.push(`${o.name}[${Vl(o,t).map(([i,a])=>zm(o,i,a)).join()}]`):n.push(...s)}return n.join(" ")||"nothing"}function zm({axis:e,extent:t,size:n},o,r){let[s,i]=t;return`${o===0?String(s):Hl(e[o-1],e[o],i)}:${r===n?"":Hl(e[r-1],e[r],i)}`}function Hl(e,t,n){let o=t<n?t:(e+t)/2;for(let r=-6;r<12;r++){let s=10**-r,i=(Math.floor(o/s+1e-9)*s).toFixed(Math.max(r,0));if(e<Number(i)&&Number(i)<=o)return i}return String(o)}function br(e){let t=[];return e.forEach((n,o)=>{let r=t.at(-1);n&&r?.[1]===o?r[1]++:n&&t.push([o,o+1])}),t}async function yr(e){let t=new Blob([e]).stream().pipeThrough(new DecompressionStream("gzip"));return new Uint8Array(await new Response(t).arrayBuffer())}var ql=`.bar {
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
`;function M(e,t={},...n){let o=document.createElement(e);for(let[r,s]of Object.entries(t))o.setAttribute(r,s);return o.append(...n),o}function Se(e,t){for(let[n,o]of Object.entries(t))e.style.setProperty(`--${n}`,o)}function ve(e){let t=e.closest(".mosaic-explorer");if(t)return t;let n=e.getRootNode();return n instanceof ShadowRoot?ve(n.host):document}function Yl(e){let t=ve(e);(t===document?document.documentElement:t).requestFullscreen?.().catch(()=>{})}var jm=1500;function Kl(e,t){let n=e.actions.map(([f,u,d,h])=>{let g=M("button",{type:"button","aria-label":d,title:h,"data-act":f},u);return g.addEventListener("click",()=>{g.getAttribute("aria-disabled")!=="true"&&(f==="link"?Wm(g,u):t.send(f),f==="stage"&&Yl(g))}),g}),o=M("span",{class:"galaxy-facts"}),r=M("button",{type:"button",class:"clear-filter","data-act":"clear"});r.addEventListener("click",()=>t.send("clear"));let s=M("code"),i=M("span",{class:"mosaic-mask",role:"status","aria-live":"polite"},"seen: ",s),a=M("nav",{"aria-label":"galaxies"},...n),l=M("div",{class:"bar"},a,o,r,i),c={summary(f){o.replaceChildren(M("b",{},f.name),...f.words.map(u=>M("span",{},u))),s.textContent=s.title=f.mask,r.hidden=!f.filter,r.replaceChildren(M("span",{},f.filter)," ×"),r.title=`clear filter: ${f.filter}`,r.setAttribute("aria-label",r.title)},idle(f){for(let u of n){let d=f.includes(u.dataset.act??"");u.setAttribute("aria-disabled",String(d))}},labels(f){n.forEach((u,d)=>{let[h,g]=e.actions[d];u.textContent=f[h]??g})},dark(f){l.classList.toggle("dark",f)}};return c.summary(e.summary),c.idle(e.idle),c.labels(e.labels),c.dark(e.dark),{element:l,changes:c}}async function Wm(e,t){try{await navigator.clipboard.writeText(window.location.href),e.textContent="copied"}catch{e.textContent="copy it from the address"}setTimeout(()=>{e.textContent=t},jm)}var Jl=4,Hm=200,Gm=4,Dt=["shown","off"];function Xl(e,t,n,o){let{table:r}=e.about,s=[n],i=0,a=null,l=[],c=m=>{for(let v of l)v(m)},f={table:r,get now(){return s[i]},get drawn(){return a??s[i]},get canUndo(){return i>0},get canRedo(){return i<s.length-1},follow(m){l.push(m)},go(m){a=null;let v={...s[i],...m};Vm(v,s[i])||(s=[...s.slice(0,i+1),v].slice(-Hm),i=s.length-1),c(!1)},drag(m){a=m&&{...s[i],...m},c(!0)},undo:()=>u(-1),redo:()=>u(1),open:m=>f.go({row:m,edits:[]}),next:m=>f.open((s[i].row+m+t.n)%t.n),random:()=>f.open(Math.floor(Math.random()*t.n)),pin(){let{pins:m,mask:v}=s[i];m.some($=>wr($,v))||(m.length===Jl?o(`${Jl} masks are pinned already; take one away first.`):f.go({pins:[...m,v]}))},unpin(m){let{pins:v,reference:$}=s[i],y=$===m+1?0:$-+($>m+1);f.go({pins:v.filter((T,b)=>b!==m),reference:y})},toggle(m,v){let{mask:$}=s[i];f.go({mask:ot(r,$,m,!_t(r,$,m,v),v)})},textOf:m=>Ye(r,m),receive(m){m.act==="drag"?h(m,Ql(e,m)):m.act==="tap"?x(m.at,Ql(e,m)):m.act==="cancel"?f.drag(null):m.act==="toggle"?f.toggle(m.row,[m.name]):m.act==="edit"?d({...k(m.name,m.value)},m.phase):m.act in{frame:0,time:0,sfr:0}&&f.go({[m.act]:m[m.act]})},edit(m,v,$){d(m===null?{edits:[]}:k(m,v),$?"move":"end")},reveal:()=>f.go({truth:Dt[s[i].truth===Dt[0]?1:0]})};function u(m){s[i+m]&&(i+=m,a=null,c(!1))}function d(m,v){v==="move"?f.drag(m):v==="end"&&f.go(m)}function h({from:m,to:v,show:$,phase:y},T){let{mask:b}=s[i],O=T.flatMap(D=>{let B=g(D,m,v);return B?[{name:D,part:B}]:[]}),S=!!$||!O.some(({name:D,part:B})=>_t(r,b,D,B));for(let{name:D,part:B}of O)b=ot(r,b,D,S,B);d({mask:b},y)}function g(m,v,$){let{row:y}=pt(r,m);if(y.extent===null){let O=y.names.filter((S,D)=>y.axis[D]>=v&&y.axis[D]<$);return O.length?O:null}let[T,b]=[Math.max(v,y.extent[0]),Math.min($,y.extent[1])];return T<b?[T,b]:null}function x(m,v){let{mask:$}=s[i];for(let y of v){let{row:T}=pt(r,y);if(T.extent!==null)for(let[b,O]of It(T,$,!0))b<=m&&m<O&&($=ot(r,$,y,!0,[b,O]))}f.go({mask:$})}function k(m,v){let $=e.editable.find(B=>B.name===m);if(!$)return{};let y=s[i].edits.filter(([B])=>B!==m);if(v===null)return{edits:y};let[T,b]=$.allowed;if(!(v>=T&&v<=b))return o(`${m} cannot be ${v}; allowed: ${T} to ${b}.`),{};let O=Uint8Array.from(s[i].mask);O[$.place]=1;let S=e.editable.map(B=>B.name);return{edits:[...y,[m,Number(v.toFixed(Gm))]].sort((B,_)=>S.indexOf(B[0])-S.indexOf(_[0])),mask:O}}return f}function Ql(e,t){let n=e.vectors.panels.find(r=>r.key===t.panel);return(n?n.rows.map(r=>r.name):[t.panel]).filter(r=>e.about.table.rows.some(s=>s.name===r))}function Vm(e,t){return Zl(e)===Zl(t)}var Zl=e=>JSON.stringify({...e,mask:[...e.mask],pins:e.pins.map(t=>[...t])});function ec({about:e,vectors:t},n,o){let r={};for(let s of t.panels)for(let i of s.choices??[])r[i.field]=Object.keys(i.options)[0];return{row:0,mask:o,noise:n,edits:[],pins:[],reference:0,truth:Dt[0],scalar:e.scalars[0],frame:r.frame??"",time:r.time??"",sfr:r.sfr??""}}var tc=`.vectors {
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
`;var Km="mosaic-ask",rc="mosaic-scenes";function cn(e,t,n=()=>{}){let o={explorer:ve(e),message:t,done:n};return!window.dispatchEvent(new CustomEvent(Km,{cancelable:!0,detail:o}))}function Ke(e,t){let n=o=>{let{explorer:r,scenes:s}=o.detail;r===ve(e)&&t(s)};return window.addEventListener(rc,n),()=>window.removeEventListener(rc,n)}var Jm={start:"start",left:"start",center:"middle",right:"end",end:"end"},Qm={middle:"0.35em",top:"0.8em",hanging:"0.8em",alphabetic:"0",ideographic:"0",bottom:"0"},Zm=6.2,oc=["fillStyle","strokeStyle","lineWidth","globalAlpha","font","textAlign","textBaseline","dash","turn","clipping"],xr=class{fillStyle="#000";strokeStyle="#000";lineWidth=1;globalAlpha=1;font="12px sans-serif";textAlign="start";textBaseline="alphabetic";lineJoin="miter";parts=[];path="";dash=[];turn="";clipping="";clips=0;stack=[];constructor(t,n){this.width=t,this.height=n}save(){this.stack.push(oc.map(t=>this[t]))}restore(){Object.assign(this,Object.fromEntries((this.stack.pop()??[]).map((t,n)=>[oc[n],t])))}beginPath(){this.path=""}moveTo(t,n){this.path+=`M${t.toFixed(2)} ${n.toFixed(2)}`}lineTo(t,n){this.path+=`${this.path?"L":"M"}${t.toFixed(2)} ${n.toFixed(2)}`}closePath(){this.path+="Z"}rect(t,n,o,r){this.path+=`M${t} ${n}h${o}v${r}h${-o}Z`}arc(t,n,o){this.path+=`M${t-o} ${n}a${o} ${o} 0 1 0 ${2*o} 0a${o} ${o} 0 1 0 ${-2*o} 0`}setLineDash(t){this.dash=t}translate(t,n){this.turn+=`translate(${t} ${n})`}rotate(t){this.turn+=`rotate(${t*180/Math.PI})`}clip(){let t=`clip${++this.clips}`;this.parts.push(`<clipPath id="${t}"><path d="${this.path}"/></clipPath>`),this.clipping=` clip-path="url(#${t})"`}put(t,n=""){let o=this.turn?` transform="${this.turn}"`:"",r=this.globalAlpha<1?` opacity="${this.globalAlpha}"`:"";this.parts.push(`<${t}${o}${r}${this.clipping}${n?`>${n}</text>`:"/>"}`)}stroke(){let t=this.dash.length?` stroke-dasharray="${this.dash}"`:"",n=`fill="none" stroke="${this.strokeStyle}" stroke-width="${this.lineWidth}"${t} stroke-linejoin="round"`;this.put(`path d="${this.path}" ${n}`)}fill(){this.put(`path d="${this.path}" fill="${this.fillStyle}"`)}fillRect(t,n,o,r){this.put(`rect x="${t}" y="${n}" width="${o}" height="${r}" fill="${this.fillStyle}"`)}fillText(t,n,o){let[,r,s]=/(bold |600 )?([\d.]+px)/.exec(this.font)??["","","12px"],i=t.replace(/&/g,"&amp;").replace(/</g,"&lt;"),a=`x="${n}" y="${o}" dy="${Qm[this.textBaseline]}" text-anchor="${Jm[this.textAlign]}"`,l=`font-family="Helvetica, Arial, sans-serif" font-size="${s}"${r?' font-weight="600"':""}`;this.put(`text ${a} fill="${this.fillStyle}" ${l}`,i)}measureText(t){return{width:Zm*t.length}}text(){return`<svg xmlns="http://www.w3.org/2000/svg" ${`width="${this.width}" height="${this.height}" viewBox="0 0 ${this.width} ${this.height}"`}>${this.parts.join("")}</svg>`}};var vr="mosaic-reproduce",sc=26;async function kr(e,t,n,o,r,s){let i=o+sc,a=f=>{f.fillStyle=r.ground,f.fillRect(0,0,n,i),f.font="600 13px Roboto, Helvetica, Arial, sans-serif",f.fillStyle=r.ink,f.textBaseline="middle",f.textAlign="left",f.fillText(t,12,14),f.save(),f.translate(0,sc),s(f),f.restore()};if(e==="svg"){let f=new xr(n,i);return a(f),new Blob([f.text()],{type:"image/svg+xml"})}let l=Object.assign(document.createElement("canvas"),{width:2*n,height:2*i}),c=l.getContext("2d");return c.scale(2,2),a(c),new Promise(f=>l.toBlob(f,"image/png"))}function fn(e,t,n){let o=`Reproduce this: ${t}`,r=M("button",{type:"button",class:"more",title:o,"aria-label":o},"⋯"),s={bubbles:!0,composed:!0,detail:{panel:e,figure:n}};return r.addEventListener("click",()=>r.dispatchEvent(new CustomEvent(vr,s))),r}function ic(e){return Math.abs(e=Math.round(e))>=1e21?e.toLocaleString("en").replace(/,/g,""):e.toString(10)}function Bt(e,t){if(!isFinite(e)||e===0)return null;var n=(e=t?e.toExponential(t-1):e.toExponential()).indexOf("e"),o=e.slice(0,n);return[o.length>1?o[0]+o.slice(2):o,+e.slice(n+1)]}function Je(e){return e=Bt(Math.abs(e)),e?e[1]:NaN}function ac(e,t){return function(n,o){for(var r=n.length,s=[],i=0,a=e[0],l=0;r>0&&a>0&&(l+a+1>o&&(a=Math.max(1,o-l)),s.push(n.substring(r-=a,r+a)),!((l+=a+1)>o));)a=e[i=(i+1)%e.length];return s.reverse().join(t)}}function lc(e){return function(t){return t.replace(/[0-9]/g,function(n){return e[+n]})}}var Xm=/^(?:(.)?([<>=^]))?([+\-( ])?([$#])?(0)?(\d+)?(,)?(\.\d+)?(~)?([a-z%])?$/i;function Qe(e){if(!(t=Xm.exec(e)))throw new Error("invalid format: "+e);var t;return new Mr({fill:t[1],align:t[2],sign:t[3],symbol:t[4],zero:t[5],width:t[6],comma:t[7],precision:t[8]&&t[8].slice(1),trim:t[9],type:t[10]})}Qe.prototype=Mr.prototype;function Mr(e){this.fill=e.fill===void 0?" ":e.fill+"",this.align=e.align===void 0?">":e.align+"",this.sign=e.sign===void 0?"-":e.sign+"",this.symbol=e.symbol===void 0?"":e.symbol+"",this.zero=!!e.zero,this.width=e.width===void 0?void 0:+e.width,this.comma=!!e.comma,this.precision=e.precision===void 0?void 0:+e.precision,this.trim=!!e.trim,this.type=e.type===void 0?"":e.type+""}Mr.prototype.toString=function(){return this.fill+this.align+this.sign+this.symbol+(this.zero?"0":"")+(this.width===void 0?"":Math.max(1,this.width|0))+(this.comma?",":"")+(this.precision===void 0?"":"."+Math.max(0,this.precision|0))+(this.trim?"~":"")+this.type};function cc(e){e:for(var t=e.length,n=1,o=-1,r;n<t;++n)switch(e[n]){case".":o=r=n;break;case"0":o===0&&(o=n),r=n;break;default:if(!+e[n])break e;o>0&&(o=0);break}return o>0?e.slice(0,o)+e.slice(r+1):e}var Cn;function fc(e,t){var n=Bt(e,t);if(!n)return Cn=void 0,e.toPrecision(t);var o=n[0],r=n[1],s=r-(Cn=Math.max(-8,Math.min(8,Math.floor(r/3)))*3)+1,i=o.length;return s===i?o:s>i?o+new Array(s-i+1).join("0"):s>0?o.slice(0,s)+"."+o.slice(s):"0."+new Array(1-s).join("0")+Bt(e,Math.max(0,t+s-1))[0]}function hs(e,t){var n=Bt(e,t);if(!n)return e+"";var o=n[0],r=n[1];return r<0?"0."+new Array(-r).join("0")+o:o.length>r+1?o.slice(0,r+1)+"."+o.slice(r+1):o+new Array(r-o.length+2).join("0")}var ms={"%":(e,t)=>(e*100).toFixed(t),b:e=>Math.round(e).toString(2),c:e=>e+"",d:ic,e:(e,t)=>e.toExponential(t),f:(e,t)=>e.toFixed(t),g:(e,t)=>e.toPrecision(t),o:e=>Math.round(e).toString(8),p:(e,t)=>hs(e*100,t),r:hs,s:fc,X:e=>Math.round(e).toString(16).toUpperCase(),x:e=>Math.round(e).toString(16)};function gs(e){return e}var uc=Array.prototype.map,dc=["y","z","a","f","p","n","µ","m","","k","M","G","T","P","E","Z","Y"];function pc(e){var t=e.grouping===void 0||e.thousands===void 0?gs:ac(uc.call(e.grouping,Number),e.thousands+""),n=e.currency===void 0?"":e.currency[0]+"",o=e.currency===void 0?"":e.currency[1]+"",r=e.decimal===void 0?".":e.decimal+"",s=e.numerals===void 0?gs:lc(uc.call(e.numerals,String)),i=e.percent===void 0?"%":e.percent+"",a=e.minus===void 0?"−":e.minus+"",l=e.nan===void 0?"NaN":e.nan+"";function c(u,d){u=Qe(u);var h=u.fill,g=u.align,x=u.sign,k=u.symbol,m=u.zero,v=u.width,$=u.comma,y=u.precision,T=u.trim,b=u.type;b==="n"?($=!0,b="g"):ms[b]||(y===void 0&&(y=12),T=!0,b="g"),(m||h==="0"&&g==="=")&&(m=!0,h="0",g="=");var O=(d&&d.prefix!==void 0?d.prefix:"")+(k==="$"?n:k==="#"&&/[boxX]/.test(b)?"0"+b.toLowerCase():""),S=(k==="$"?o:/[%p]/.test(b)?i:"")+(d&&d.suffix!==void 0?d.suffix:""),D=ms[b],B=/[defgprs%]/.test(b);y=y===void 0?6:/[gprs]/.test(b)?Math.max(1,Math.min(21,y)):Math.max(0,Math.min(20,y));function _(E){var z=O,P=S,U,R,V;if(b==="c")P=D(E)+P,E="";else{E=+E;var C=E<0||1/E<0;if(E=isNaN(E)?l:D(Math.abs(E),y),T&&(E=cc(E)),C&&+E==0&&x!=="+"&&(C=!1),z=(C?x==="("?x:a:x==="-"||x==="("?"":x)+z,P=(b==="s"&&!isNaN(E)&&Cn!==void 0?dc[8+Cn/3]:"")+P+(C&&x==="("?")":""),B){for(U=-1,R=E.length;++U<R;)if(V=E.charCodeAt(U),48>V||V>57){P=(V===46?r+E.slice(U+1):E.slice(U))+P,E=E.slice(0,U);break}}}$&&!m&&(E=t(E,1/0));var j=z.length+E.length+P.length,H=j<v?new Array(v-j+1).join(h):"";switch($&&m&&(E=t(H+E,H.length?v-P.length:1/0),H=""),g){case"<":E=z+E+P+H;break;case"=":E=z+H+E+P;break;case"^":E=H.slice(0,j=H.length>>1)+z+E+P+H.slice(j);break;default:E=H+z+E+P;break}return s(E)}return _.toString=function(){return u+""},_}function f(u,d){var h=Math.max(-8,Math.min(8,Math.floor(Je(d)/3)))*3,g=Math.pow(10,-h),x=c((u=Qe(u),u.type="f",u),{suffix:dc[8+h/3]});return function(k){return x(g*k)}}return{format:c,formatPrefix:f}}var Nr,Ie,Er;ws({thousands:",",grouping:[3],currency:["$",""]});function ws(e){return Nr=pc(e),Ie=Nr.format,Er=Nr.formatPrefix,Nr}function bs(e){return Math.max(0,-Je(Math.abs(e)))}function ys(e,t){return Math.max(0,Math.max(-8,Math.min(8,Math.floor(Je(t)/3)))*3-Je(Math.abs(e)))}function xs(e,t){return e=Math.abs(e),t=Math.abs(t)-e,Math.max(0,Je(t)-Je(e))+1}var eg=Ie(",.0f"),tg=Ie(".4~f"),ng=[0,1,2,3,4,5,6].map(e=>Ie(`.${e}f`)),rg=[0,1,2,3,4,5,6].map(e=>Ie(`+.${e}f`)),Ae=e=>Math.abs(e)>=1e3?eg(e):tg(e),me=(e,t=2)=>ng[t](e),Pn=(e,t=2)=>rg[t](e+0),hc=Ie(",.3~r"),mc=Ie("+,.3~r");function Ft(e,t=2){if(!(e>0))return t;let n=Math.floor(Math.log10(e));return Math.min(Math.max((e/10**n<2?1:0)-n,t),6)}var og="–";function wc(e){let{spec:t}=e,n=t.quantities.map(({name:d,label:h,unit:g,meaning:x})=>{let k=M("span",{class:"value"}),m=M("span",{class:"truth"});return{item:M("div",{class:"quantity",title:x,"data-quantity":d},`${h} `,k,m),value:k,truth:m,unit:g}}),o=`about: ${t.title}`,r=M("button",{type:"button",popovertarget:"meaning","aria-label":o},"(?)"),s=[t.meaning,...t.quantities.map(({label:d,meaning:h})=>`${d}: ${h}`)],i=M("div",{id:"meaning",popover:"auto",role:"note","aria-label":o});i.append(...s.map(d=>M("p",{},d)));let a=M("div",{class:"buttons"},r,i,fn(t.panel,t.title)),l=M("div",{class:"quantities"},...n.map(({item:d})=>d)),c=M("section",{class:"derived","aria-label":t.title},l,a),f={numbers(d){n.forEach(({item:h,value:g,truth:x,unit:k},m)=>{let v=d[m];v&&(h.classList.toggle("is-seen",v.seen),g.textContent=gc(v.of_medians,k),x.textContent=v.seen||Number.isNaN(v.truth)?"":`${t.truth} ${gc(v.truth,k)}`)})},dark(d){Se(c,e.colours[d?"dark":"light"])}};f.numbers(e.numbers),f.dark(e.dark);let u=Ke(c,d=>f.numbers(d.derived));return{element:c,changes:f,destroy:u}}function gc(e,t){return Number.isNaN(e)?og:[me(e),t].filter(Boolean).join(" ")}var bc=`.scalars {
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
`;var vs="mosaic-curtain",ks="mosaicCurtain",Ms=e=>{let t=ve(e);return(t===document?document.documentElement:t).dataset};function Ns(e,t){let n=JSON.stringify(t);Ms(e)[ks]!==n&&(Ms(e)[ks]=n,window.dispatchEvent(new CustomEvent(vs,{detail:ve(e)})))}function Ar(e,t){let n=()=>{let s=Ms(e)[ks];s&&t(JSON.parse(s))},o=s=>{s.detail===ve(e)&&n()};window.addEventListener(vs,o);let r=requestAnimationFrame(n);return()=>{cancelAnimationFrame(r),window.removeEventListener(vs,o)}}var $r=.7,yc=1.06;function Es(e,t){return e.is_filters?{...e,...t}:e}function vc(e,t){if(!t.names.length)return{...e,rows:e.rows.filter(o=>!o.is_filters)};if(e.observed_range)return{...e,observed_range:xc(e.observed_range,t)};if(!e.rows.some(o=>o.is_filters))return e;let n=e.rows.map(o=>Es(o,t));return{...e,rows:n,x_range:xc(e.x_range,t)}}function xc([e,t],{low:n,high:o}){let[r,s]=[Math.min(...n)/yc,Math.max(...o)*yc];return[Math.min(e,r),Math.max(t,s)]}function ht(e){return e.is_filters===!0&&"titles"in e}function kc({titles:e,axis:t,low:n,high:o},r){let[s,i,a]=[t[r],n[r],o[r]].map(l=>Ae(Number(l.toPrecision(3))));return`${e[r]}, ${s} µm (${i} to ${a})`}var ig="linear",As={lookback:"lookback",age:"age"};function Tr({times:e,today:t=0},{time:n,observed_at:o}){return e?n===As.lookback?t:n===As.age&&!Number.isNaN(o)?o:null:null}function Mc(e,t){return Tr(e,t)===null?e.x_label:e.times?.[t.time]??e.x_label}function Nc(e,t,n,o){let r=Tr(e,t);if(r===null)return null;let s=Math.abs(r-n),i=`${Number(s.toPrecision(3))} ${o}`;return t.time===As.lookback?`${i} ago`:`${i} ${n<=r?"before":"after"} it is observed`}function Ec(e){if(!e.linear)return e;let{y_label:t,unit:n}=e.linear;return{...e,y_label:t,error_unit:n,rows:e.rows.map(o=>({...o,unit:n})),is_linear:!0}}function Ac(e){let t=Object.entries(e).map(([n,o])=>[n,o.map(r=>10**r)]);return Object.fromEntries(t)}var He=e=>e.sfr===ig;var Oe="12px Roboto, Helvetica, Arial, sans-serif",Ge="11px Roboto, Helvetica, Arial, sans-serif";function zt(e){return ArrayBuffer.isView(e)?new Float32Array(e.buffer,e.byteOffset,e.length):Float32Array.from(e)}function Sr(e,t,n,o=1){let r=o*(window.devicePixelRatio||1),[s,i]=[Math.round(t*r),Math.round(n*r)];(e.width!==s||e.height!==i)&&Object.assign(e,{width:s,height:i});let a=e.getContext("2d");return a.setTransform(r,0,0,r,0,0),a.clearRect(0,0,t,n),a}function $c(e,t,n,o){let r=0,s=new ResizeObserver(()=>{!e.clientWidth||e.clientWidth===r||(r=e.clientWidth,Object.assign(t.style,{width:`${r}px`,height:`${n}px`}),o())});return s.observe(e),{get width(){return r},destroy:()=>s.disconnect()}}function be(e,t,n){e.save(),e.beginPath(),e.rect(t.left,t.top,t.right-t.left,t.bottom-t.top),e.clip(),n(),e.restore()}function Or(e,t,n,o){e.save(),e.translate(n,o),e.rotate(-Math.PI/2),e.textAlign="center",e.fillText(t,0,0),e.restore()}var _n=[[],[7,3],[2,3],[8,3,2,3]],$s=9,ag=[4,3],Sc=[1.5,3],Tc=10,st=4.5;function Oc(e,t,n,o,r){let s=Math.max(n,t.left-1),i=Math.min(o,t.right+1);i>s&&be(e,{...t,left:s,right:i},()=>{e.globalAlpha=.1,e.fillStyle=r.hidden,e.fillRect(s,t.top,i-s,t.bottom-t.top),e.globalAlpha=.3,e.strokeStyle=r.hidden,e.lineWidth=1,e.setLineDash([]),e.beginPath();let a=t.bottom-t.top;for(let l=Math.floor((s-a)/$s)*$s;l<i;l+=$s)e.moveTo(l,t.bottom),e.lineTo(l+a,t.top);e.stroke()})}function mt(e,t,n,o,r,s,i=[]){e.strokeStyle=r,e.lineWidth=s,e.lineJoin="round",e.setLineDash(i),e.beginPath();let a=!1;for(let l=0;l<n.length;l++){let c=n[l];if(Number.isNaN(c))a=!1;else if(a)e.lineTo(t[l],o(c));else{let f=Number.isNaN(n[l+1]);e.moveTo(t[l]-(f?1:0),o(c)),f&&e.lineTo(t[l]+1,o(c)),a=!0}}e.stroke()}function Ts(e,t,n,o,r,s,i){let a=Number.isNaN(i)?t.length:t.findIndex(c=>c>i),l=a<0?t.length:a;mt(e,t.subarray(0,l),n.subarray(0,l),o,r,s),l<t.length&&mt(e,t.subarray(Math.max(l-1,0)),n.subarray(Math.max(l-1,0)),o,r,s,ag)}function Ss(e,t,n,o,r,s,i){e.globalAlpha=i,e.fillStyle=s,e.beginPath();for(let a=0;a<n.length;a++){if(Number.isNaN(n[a]))continue;let l=a;for(;l<n.length&&!Number.isNaN(n[l]);)l++;e.moveTo(t[a],r(o[a]));for(let c=a+1;c<l;c++)e.lineTo(t[c],r(o[c]));for(let c=l-1;c>=a;c--)e.lineTo(t[c],r(n[c]));e.closePath(),a=l}e.fill(),e.globalAlpha=1}function Lc(e,t,{median:n,low:o,high:r},s,i,a,l=1){let c=a?(a%2?-1:1)*(3+3*Math.ceil(a/2)):0,f=(a?4.5:9)*l,u=(a?3.5:5)*l;for(let d=0;d<n.length;d++){if(Number.isNaN(n[d]))continue;let h=t[d]+c;e.globalAlpha=a?.5:.35,e.fillStyle=i,Number.isNaN(o[d])||e.fillRect(h-f/2,Math.min(s(o[d]),s(r[d])),f,Math.abs(s(r[d])-s(o[d]))),e.globalAlpha=1;let g=s(n[d]);e.beginPath(),e.moveTo(h,g-u),e.lineTo(h+u,g),e.lineTo(h,g+u),e.lineTo(h-u,g),e.closePath(),e.fill()}}function Os(e,t,n,o,r,s,i){for(let a=0;a<n.length;a++)Number.isNaN(n[a])||(e.beginPath(),e.arc(t[a],o(n[a]),r,0,2*Math.PI),e.fillStyle=s,e.fill(),r>3&&Lr(e,t[a],o(n[a]),r,i,1))}function Lr(e,t,n,o,r,s){e.beginPath(),e.arc(t,n,o,0,2*Math.PI),e.setLineDash([]),e.strokeStyle=r,e.lineWidth=s,e.stroke()}function Rc(e,t,n,o,r){e.strokeStyle=r.mark,e.lineWidth=1.5,e.setLineDash([5,4]),e.beginPath(),e.moveTo(n,t.top),e.lineTo(n,t.bottom),e.stroke(),e.setLineDash([]),e.fillStyle=r.mark,e.textBaseline="top";let s=n>(t.left+t.right)/2;e.textAlign=s?"right":"left",e.fillText(o,n+(s?-5:5),t.bottom-16),e.textBaseline="middle"}function Ls(e,t,n,o,r,s){e.strokeStyle=s,e.lineWidth=1.5,e.globalAlpha=.75,e.setLineDash([]),e.beginPath();for(let i=0;i<o.length;i++)Number.isNaN(o[i])||(e.moveTo(t[i],r(o[i])),e.lineTo(n[i],r(o[i])));e.stroke(),e.globalAlpha=1}function Cc(e,t,n,o,r,s){e.setLineDash([]);for(let[i,a]of[[s,3.6],[r,1.8]]){e.strokeStyle=i,e.lineWidth=a,e.beginPath();for(let l=0;l<n.length;l++)Number.isNaN(n[l])||(e.moveTo(t[l]-Tc,o(n[l])),e.lineTo(t[l]+Tc,o(n[l])));e.stroke()}}function Pc(e,t,n,o,r,s){let[i,a]=n.domain();if(!(o>=i&&o<=a))return;let l=n(o);e.setLineDash([]),e.fillStyle=s.mark,e.strokeStyle=s.ground,e.lineWidth=1.5,e.beginPath(),e.moveTo(l-st,t.top),e.lineTo(l+st,t.top),e.lineTo(l,t.top+2*st),e.closePath(),e.stroke(),e.fill();let c=l>(t.left+t.right)/2;e.font=Ge;let f=e.measureText(r).width+4,u=c?l+st+4:l-st-4-f,d=c?l-st-4-f:l+st+4,g=u>=t.left&&u+f<=t.right?u:d;e.globalAlpha=.75,e.fillStyle=s.ground,e.fillRect(g,t.top-1,f,2*st+3),e.globalAlpha=1,e.fillStyle=s.mark,e.textAlign="left",e.textBaseline="middle",e.fillText(r,g+2,t.top+st),e.font=Oe}function In(e,t,n,o,r,s,i=[]){let[a,l]=n.domain();o>=Math.min(a,l)&&o<=Math.max(a,l)&&(e.strokeStyle=r,e.lineWidth=s,e.setLineDash(i),e.beginPath(),e.moveTo(n(o),t.top),e.lineTo(n(o),t.bottom),e.stroke())}function Ut(e,t){return e==null||t==null?NaN:e<t?-1:e>t?1:e>=t?0:NaN}function Rs(e,t){return e==null||t==null?NaN:t<e?-1:t>e?1:t>=e?0:NaN}function Rr(e){let t,n,o;e.length!==2?(t=Ut,n=(a,l)=>Ut(e(a),l),o=(a,l)=>e(a)-l):(t=e===Ut||e===Rs?e:lg,n=e,o=e);function r(a,l,c=0,f=a.length){if(c<f){if(t(l,l)!==0)return f;do{let u=c+f>>>1;n(a[u],l)<0?c=u+1:f=u}while(c<f)}return c}function s(a,l,c=0,f=a.length){if(c<f){if(t(l,l)!==0)return f;do{let u=c+f>>>1;n(a[u],l)<=0?c=u+1:f=u}while(c<f)}return c}function i(a,l,c=0,f=a.length){let u=r(a,l,c,f-1);return u>c&&o(a[u-1],l)>-o(a[u],l)?u-1:u}return{left:r,center:i,right:s}}function lg(){return 0}function Cs(e){return e===null?NaN:+e}var _c=Rr(Ut),Ic=_c.right,cg=_c.left,fg=Rr(Cs).center,Ps=Ic;var _s=Dc(Bc),ug=Dc(dg);function Dc(e){return function(t,n,o=n){if(!((n=+n)>=0))throw new RangeError("invalid rx");if(!((o=+o)>=0))throw new RangeError("invalid ry");let{data:r,width:s,height:i}=t;if(!((s=Math.floor(s))>=0))throw new RangeError("invalid width");if(!((i=Math.floor(i!==void 0?i:r.length/s))>=0))throw new RangeError("invalid height");if(!s||!i||!n&&!o)return t;let a=n&&e(n),l=o&&e(o),c=r.slice();return a&&l?(un(a,c,r,s,i),un(a,r,c,s,i),un(a,c,r,s,i),dn(l,r,c,s,i),dn(l,c,r,s,i),dn(l,r,c,s,i)):a?(un(a,r,c,s,i),un(a,c,r,s,i),un(a,r,c,s,i)):l&&(dn(l,r,c,s,i),dn(l,c,r,s,i),dn(l,r,c,s,i)),t}}function un(e,t,n,o,r){for(let s=0,i=o*r;s<i;)e(t,n,s,s+=o,1)}function dn(e,t,n,o,r){for(let s=0,i=o*r;s<o;++s)e(t,n,s,s+i,o)}function dg(e){let t=Bc(e);return(n,o,r,s,i)=>{r<<=2,s<<=2,i<<=2,t(n,o,r+0,s+0,i),t(n,o,r+1,s+1,i),t(n,o,r+2,s+2,i),t(n,o,r+3,s+3,i)}}function Bc(e){let t=Math.floor(e);if(t===e)return pg(e);let n=e-t,o=2*e+1;return(r,s,i,a,l)=>{if(!((a-=l)>=i))return;let c=t*s[i],f=l*t,u=f+l;for(let d=i,h=i+f;d<h;d+=l)c+=s[Math.min(a,d)];for(let d=i,h=a;d<=h;d+=l)c+=s[Math.min(a,d+f)],r[d]=(c+n*(s[Math.max(i,d-u)]+s[Math.min(a,d+u)]))/o,c-=s[Math.max(i,d-f)]}}function pg(e){let t=2*e+1;return(n,o,r,s,i)=>{if(!((s-=i)>=r))return;let a=e*o[r],l=i*e;for(let c=r,f=r+l;c<f;c+=i)a+=o[Math.min(s,c)];for(let c=r,f=s;c<=f;c+=i)a+=o[Math.min(s,c+l)],n[c]=a/t,a-=o[Math.max(r,c-l)]}}function Is(e,t){let n=0;if(t===void 0)for(let o of e)o!=null&&(o=+o)>=o&&++n;else{let o=-1;for(let r of e)(r=t(r,++o,e))!=null&&(r=+r)>=r&&++n}return n}function Cr(e,t){let n,o;if(t===void 0)for(let r of e)r!=null&&(n===void 0?r>=r&&(n=o=r):(n>r&&(n=r),o<r&&(o=r)));else{let r=-1;for(let s of e)(s=t(s,++r,e))!=null&&(n===void 0?s>=s&&(n=o=s):(n>s&&(n=s),o<s&&(o=s)))}return[n,o]}var hg=Math.sqrt(50),mg=Math.sqrt(10),gg=Math.sqrt(2);function Pr(e,t,n){let o=(t-e)/Math.max(0,n),r=Math.floor(Math.log10(o)),s=o/Math.pow(10,r),i=s>=hg?10:s>=mg?5:s>=gg?2:1,a,l,c;return r<0?(c=Math.pow(10,-r)/i,a=Math.round(e*c),l=Math.round(t*c),a/c<e&&++a,l/c>t&&--l,c=-c):(c=Math.pow(10,r)*i,a=Math.round(e/c),l=Math.round(t/c),a*c<e&&++a,l*c>t&&--l),l<a&&.5<=n&&n<2?Pr(e,t,n*2):[a,l,c]}function De(e,t,n){if(t=+t,e=+e,n=+n,!(n>0))return[];if(e===t)return[e];let o=t<e,[r,s,i]=o?Pr(t,e,n):Pr(e,t,n);if(!(s>=r))return[];let a=s-r+1,l=new Array(a);if(o)if(i<0)for(let c=0;c<a;++c)l[c]=(s-c)/-i;else for(let c=0;c<a;++c)l[c]=(s-c)*i;else if(i<0)for(let c=0;c<a;++c)l[c]=(r+c)/-i;else for(let c=0;c<a;++c)l[c]=(r+c)*i;return l}function jt(e,t,n){return t=+t,e=+e,n=+n,Pr(e,t,n)[2]}function Ze(e,t,n){t=+t,e=+e,n=+n;let o=t<e,r=o?jt(t,e,n):jt(e,t,n);return(o?-1:1)*(r<0?1/-r:r)}function _r(e,t,n){let o;for(;;){let r=jt(e,t,n);if(r===o||r===0||!isFinite(r))return[e,t];r>0?(e=Math.floor(e/r)*r,t=Math.ceil(t/r)*r):r<0&&(e=Math.ceil(e*r)/r,t=Math.floor(t*r)/r),o=r}}function Ir(e){return Math.max(1,Math.ceil(Math.log(Is(e))/Math.LN2)+1)}function Dn(e,t){let n;if(t===void 0)for(let o of e)o!=null&&(n<o||n===void 0&&o>=o)&&(n=o);else{let o=-1;for(let r of e)(r=t(r,++o,e))!=null&&(n<r||n===void 0&&r>=r)&&(n=r)}return n}function Dr(e,t){switch(arguments.length){case 0:break;case 1:this.range(e);break;default:this.range(t).domain(e);break}return this}function Br(e,t,n){e.prototype=t.prototype=n,n.constructor=e}function Ds(e,t){var n=Object.create(e.prototype);for(var o in t)n[o]=t[o];return n}function zn(){}var Bn=.7,Ur=1/Bn,pn="\\s*([+-]?\\d+)\\s*",Fn="\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)\\s*",Xe="\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)%\\s*",wg=/^#([0-9a-f]{3,8})$/,bg=new RegExp(`^rgb\\(${pn},${pn},${pn}\\)$`),yg=new RegExp(`^rgb\\(${Xe},${Xe},${Xe}\\)$`),xg=new RegExp(`^rgba\\(${pn},${pn},${pn},${Fn}\\)$`),vg=new RegExp(`^rgba\\(${Xe},${Xe},${Xe},${Fn}\\)$`),kg=new RegExp(`^hsl\\(${Fn},${Xe},${Xe}\\)$`),Mg=new RegExp(`^hsla\\(${Fn},${Xe},${Xe},${Fn}\\)$`),Fc={aliceblue:15792383,antiquewhite:16444375,aqua:65535,aquamarine:8388564,azure:15794175,beige:16119260,bisque:16770244,black:0,blanchedalmond:16772045,blue:255,blueviolet:9055202,brown:10824234,burlywood:14596231,cadetblue:6266528,chartreuse:8388352,chocolate:13789470,coral:16744272,cornflowerblue:6591981,cornsilk:16775388,crimson:14423100,cyan:65535,darkblue:139,darkcyan:35723,darkgoldenrod:12092939,darkgray:11119017,darkgreen:25600,darkgrey:11119017,darkkhaki:12433259,darkmagenta:9109643,darkolivegreen:5597999,darkorange:16747520,darkorchid:10040012,darkred:9109504,darksalmon:15308410,darkseagreen:9419919,darkslateblue:4734347,darkslategray:3100495,darkslategrey:3100495,darkturquoise:52945,darkviolet:9699539,deeppink:16716947,deepskyblue:49151,dimgray:6908265,dimgrey:6908265,dodgerblue:2003199,firebrick:11674146,floralwhite:16775920,forestgreen:2263842,fuchsia:16711935,gainsboro:14474460,ghostwhite:16316671,gold:16766720,goldenrod:14329120,gray:8421504,green:32768,greenyellow:11403055,grey:8421504,honeydew:15794160,hotpink:16738740,indianred:13458524,indigo:4915330,ivory:16777200,khaki:15787660,lavender:15132410,lavenderblush:16773365,lawngreen:8190976,lemonchiffon:16775885,lightblue:11393254,lightcoral:15761536,lightcyan:14745599,lightgoldenrodyellow:16448210,lightgray:13882323,lightgreen:9498256,lightgrey:13882323,lightpink:16758465,lightsalmon:16752762,lightseagreen:2142890,lightskyblue:8900346,lightslategray:7833753,lightslategrey:7833753,lightsteelblue:11584734,lightyellow:16777184,lime:65280,limegreen:3329330,linen:16445670,magenta:16711935,maroon:8388608,mediumaquamarine:6737322,mediumblue:205,mediumorchid:12211667,mediumpurple:9662683,mediumseagreen:3978097,mediumslateblue:8087790,mediumspringgreen:64154,mediumturquoise:4772300,mediumvioletred:13047173,midnightblue:1644912,mintcream:16121850,mistyrose:16770273,moccasin:16770229,navajowhite:16768685,navy:128,oldlace:16643558,olive:8421376,olivedrab:7048739,orange:16753920,orangered:16729344,orchid:14315734,palegoldenrod:15657130,palegreen:10025880,paleturquoise:11529966,palevioletred:14381203,papayawhip:16773077,peachpuff:16767673,peru:13468991,pink:16761035,plum:14524637,powderblue:11591910,purple:8388736,rebeccapurple:6697881,red:16711680,rosybrown:12357519,royalblue:4286945,saddlebrown:9127187,salmon:16416882,sandybrown:16032864,seagreen:3050327,seashell:16774638,sienna:10506797,silver:12632256,skyblue:8900331,slateblue:6970061,slategray:7372944,slategrey:7372944,snow:16775930,springgreen:65407,steelblue:4620980,tan:13808780,teal:32896,thistle:14204888,tomato:16737095,turquoise:4251856,violet:15631086,wheat:16113331,white:16777215,whitesmoke:16119285,yellow:16776960,yellowgreen:10145074};Br(zn,gt,{copy(e){return Object.assign(new this.constructor,this,e)},displayable(){return this.rgb().displayable()},hex:zc,formatHex:zc,formatHex8:Ng,formatHsl:Eg,formatRgb:Uc,toString:Uc});function zc(){return this.rgb().formatHex()}function Ng(){return this.rgb().formatHex8()}function Eg(){return qc(this).formatHsl()}function Uc(){return this.rgb().formatRgb()}function gt(e){var t,n;return e=(e+"").trim().toLowerCase(),(t=wg.exec(e))?(n=t[1].length,t=parseInt(t[1],16),n===6?jc(t):n===3?new Le(t>>8&15|t>>4&240,t>>4&15|t&240,(t&15)<<4|t&15,1):n===8?Fr(t>>24&255,t>>16&255,t>>8&255,(t&255)/255):n===4?Fr(t>>12&15|t>>8&240,t>>8&15|t>>4&240,t>>4&15|t&240,((t&15)<<4|t&15)/255):null):(t=bg.exec(e))?new Le(t[1],t[2],t[3],1):(t=yg.exec(e))?new Le(t[1]*255/100,t[2]*255/100,t[3]*255/100,1):(t=xg.exec(e))?Fr(t[1],t[2],t[3],t[4]):(t=vg.exec(e))?Fr(t[1]*255/100,t[2]*255/100,t[3]*255/100,t[4]):(t=kg.exec(e))?Gc(t[1],t[2]/100,t[3]/100,1):(t=Mg.exec(e))?Gc(t[1],t[2]/100,t[3]/100,t[4]):Fc.hasOwnProperty(e)?jc(Fc[e]):e==="transparent"?new Le(NaN,NaN,NaN,0):null}function jc(e){return new Le(e>>16&255,e>>8&255,e&255,1)}function Fr(e,t,n,o){return o<=0&&(e=t=n=NaN),new Le(e,t,n,o)}function Ag(e){return e instanceof zn||(e=gt(e)),e?(e=e.rgb(),new Le(e.r,e.g,e.b,e.opacity)):new Le}function hn(e,t,n,o){return arguments.length===1?Ag(e):new Le(e,t,n,o??1)}function Le(e,t,n,o){this.r=+e,this.g=+t,this.b=+n,this.opacity=+o}Br(Le,hn,Ds(zn,{brighter(e){return e=e==null?Ur:Math.pow(Ur,e),new Le(this.r*e,this.g*e,this.b*e,this.opacity)},darker(e){return e=e==null?Bn:Math.pow(Bn,e),new Le(this.r*e,this.g*e,this.b*e,this.opacity)},rgb(){return this},clamp(){return new Le(Ht(this.r),Ht(this.g),Ht(this.b),jr(this.opacity))},displayable(){return-.5<=this.r&&this.r<255.5&&-.5<=this.g&&this.g<255.5&&-.5<=this.b&&this.b<255.5&&0<=this.opacity&&this.opacity<=1},hex:Wc,formatHex:Wc,formatHex8:$g,formatRgb:Hc,toString:Hc}));function Wc(){return`#${Wt(this.r)}${Wt(this.g)}${Wt(this.b)}`}function $g(){return`#${Wt(this.r)}${Wt(this.g)}${Wt(this.b)}${Wt((isNaN(this.opacity)?1:this.opacity)*255)}`}function Hc(){let e=jr(this.opacity);return`${e===1?"rgb(":"rgba("}${Ht(this.r)}, ${Ht(this.g)}, ${Ht(this.b)}${e===1?")":`, ${e})`}`}function jr(e){return isNaN(e)?1:Math.max(0,Math.min(1,e))}function Ht(e){return Math.max(0,Math.min(255,Math.round(e)||0))}function Wt(e){return e=Ht(e),(e<16?"0":"")+e.toString(16)}function Gc(e,t,n,o){return o<=0?e=t=n=NaN:n<=0||n>=1?e=t=NaN:t<=0&&(e=NaN),new Ve(e,t,n,o)}function qc(e){if(e instanceof Ve)return new Ve(e.h,e.s,e.l,e.opacity);if(e instanceof zn||(e=gt(e)),!e)return new Ve;if(e instanceof Ve)return e;e=e.rgb();var t=e.r/255,n=e.g/255,o=e.b/255,r=Math.min(t,n,o),s=Math.max(t,n,o),i=NaN,a=s-r,l=(s+r)/2;return a?(t===s?i=(n-o)/a+(n<o)*6:n===s?i=(o-t)/a+2:i=(t-n)/a+4,a/=l<.5?s+r:2-s-r,i*=60):a=l>0&&l<1?0:i,new Ve(i,a,l,e.opacity)}function Yc(e,t,n,o){return arguments.length===1?qc(e):new Ve(e,t,n,o??1)}function Ve(e,t,n,o){this.h=+e,this.s=+t,this.l=+n,this.opacity=+o}Br(Ve,Yc,Ds(zn,{brighter(e){return e=e==null?Ur:Math.pow(Ur,e),new Ve(this.h,this.s,this.l*e,this.opacity)},darker(e){return e=e==null?Bn:Math.pow(Bn,e),new Ve(this.h,this.s,this.l*e,this.opacity)},rgb(){var e=this.h%360+(this.h<0)*360,t=isNaN(e)||isNaN(this.s)?0:this.s,n=this.l,o=n+(n<.5?n:1-n)*t,r=2*n-o;return new Le(Bs(e>=240?e-240:e+120,r,o),Bs(e,r,o),Bs(e<120?e+240:e-120,r,o),this.opacity)},clamp(){return new Ve(Vc(this.h),zr(this.s),zr(this.l),jr(this.opacity))},displayable(){return(0<=this.s&&this.s<=1||isNaN(this.s))&&0<=this.l&&this.l<=1&&0<=this.opacity&&this.opacity<=1},formatHsl(){let e=jr(this.opacity);return`${e===1?"hsl(":"hsla("}${Vc(this.h)}, ${zr(this.s)*100}%, ${zr(this.l)*100}%${e===1?")":`, ${e})`}`}}));function Vc(e){return e=(e||0)%360,e<0?e+360:e}function zr(e){return Math.max(0,Math.min(1,e||0))}function Bs(e,t,n){return(e<60?t+(n-t)*e/60:e<180?n:e<240?t+(n-t)*(240-e)/60:t)*255}function Fs(e,t,n,o,r){var s=e*e,i=s*e;return((1-3*e+3*s-i)*t+(4-6*s+3*i)*n+(1+3*e+3*s-3*i)*o+i*r)/6}function Kc(e){var t=e.length-1;return function(n){var o=n<=0?n=0:n>=1?(n=1,t-1):Math.floor(n*t),r=e[o],s=e[o+1],i=o>0?e[o-1]:2*r-s,a=o<t-1?e[o+2]:2*s-r;return Fs((n-o/t)*t,i,r,s,a)}}function Jc(e){var t=e.length;return function(n){var o=Math.floor(((n%=1)<0?++n:n)*t),r=e[(o+t-1)%t],s=e[o%t],i=e[(o+1)%t],a=e[(o+2)%t];return Fs((n-o/t)*t,r,s,i,a)}}var Un=e=>()=>e;function Tg(e,t){return function(n){return e+n*t}}function Sg(e,t,n){return e=Math.pow(e,n),t=Math.pow(t,n)-e,n=1/n,function(o){return Math.pow(e+o*t,n)}}function Qc(e){return(e=+e)==1?Wr:function(t,n){return n-t?Sg(t,n,e):Un(isNaN(t)?n:t)}}function Wr(e,t){var n=t-e;return n?Tg(e,n):Un(isNaN(e)?t:e)}var zs=(function e(t){var n=Qc(t);function o(r,s){var i=n((r=hn(r)).r,(s=hn(s)).r),a=n(r.g,s.g),l=n(r.b,s.b),c=Wr(r.opacity,s.opacity);return function(f){return r.r=i(f),r.g=a(f),r.b=l(f),r.opacity=c(f),r+""}}return o.gamma=e,o})(1);function Zc(e){return function(t){var n=t.length,o=new Array(n),r=new Array(n),s=new Array(n),i,a;for(i=0;i<n;++i)a=hn(t[i]),o[i]=a.r||0,r[i]=a.g||0,s[i]=a.b||0;return o=e(o),r=e(r),s=e(s),a.opacity=1,function(l){return a.r=o(l),a.g=r(l),a.b=s(l),a+""}}}var gx=Zc(Kc),wx=Zc(Jc);function Xc(e,t){t||(t=[]);var n=e?Math.min(t.length,e.length):0,o=t.slice(),r;return function(s){for(r=0;r<n;++r)o[r]=e[r]*(1-s)+t[r]*s;return o}}function ef(e){return ArrayBuffer.isView(e)&&!(e instanceof DataView)}function tf(e,t){var n=t?t.length:0,o=e?Math.min(n,e.length):0,r=new Array(o),s=new Array(n),i;for(i=0;i<o;++i)r[i]=Gt(e[i],t[i]);for(;i<n;++i)s[i]=t[i];return function(a){for(i=0;i<o;++i)s[i]=r[i](a);return s}}function nf(e,t){var n=new Date;return e=+e,t=+t,function(o){return n.setTime(e*(1-o)+t*o),n}}function wt(e,t){return e=+e,t=+t,function(n){return e*(1-n)+t*n}}function rf(e,t){var n={},o={},r;(e===null||typeof e!="object")&&(e={}),(t===null||typeof t!="object")&&(t={});for(r in t)r in e?n[r]=Gt(e[r],t[r]):o[r]=t[r];return function(s){for(r in n)o[r]=n[r](s);return o}}var js=/[-+]?(?:\d+\.?\d*|\.?\d+)(?:[eE][-+]?\d+)?/g,Us=new RegExp(js.source,"g");function Og(e){return function(){return e}}function Lg(e){return function(t){return e(t)+""}}function of(e,t){var n=js.lastIndex=Us.lastIndex=0,o,r,s,i=-1,a=[],l=[];for(e=e+"",t=t+"";(o=js.exec(e))&&(r=Us.exec(t));)(s=r.index)>n&&(s=t.slice(n,s),a[i]?a[i]+=s:a[++i]=s),(o=o[0])===(r=r[0])?a[i]?a[i]+=r:a[++i]=r:(a[++i]=null,l.push({i,x:wt(o,r)})),n=Us.lastIndex;return n<t.length&&(s=t.slice(n),a[i]?a[i]+=s:a[++i]=s),a.length<2?l[0]?Lg(l[0].x):Og(t):(t=l.length,function(c){for(var f=0,u;f<t;++f)a[(u=l[f]).i]=u.x(c);return a.join("")})}function Gt(e,t){var n=typeof t,o;return t==null||n==="boolean"?Un(t):(n==="number"?wt:n==="string"?(o=gt(t))?(t=o,zs):of:t instanceof gt?zs:t instanceof Date?nf:ef(t)?Xc:Array.isArray(t)?tf:typeof t.valueOf!="function"&&typeof t.toString!="function"||isNaN(t)?rf:wt)(e,t)}function Ws(e,t){return e=+e,t=+t,function(n){return Math.round(e*(1-n)+t*n)}}function Hs(e){return function(){return e}}function Gs(e){return+e}var sf=[0,1];function mn(e){return e}function Vs(e,t){return(t-=e=+e)?function(n){return(n-e)/t}:Hs(isNaN(t)?NaN:.5)}function Rg(e,t){var n;return e>t&&(n=e,e=t,t=n),function(o){return Math.max(e,Math.min(t,o))}}function Cg(e,t,n){var o=e[0],r=e[1],s=t[0],i=t[1];return r<o?(o=Vs(r,o),s=n(i,s)):(o=Vs(o,r),s=n(s,i)),function(a){return s(o(a))}}function Pg(e,t,n){var o=Math.min(e.length,t.length)-1,r=new Array(o),s=new Array(o),i=-1;for(e[o]<e[0]&&(e=e.slice().reverse(),t=t.slice().reverse());++i<o;)r[i]=Vs(e[i],e[i+1]),s[i]=n(t[i],t[i+1]);return function(a){var l=Ps(e,a,1,o)-1;return s[l](r[l](a))}}function Hr(e,t){return t.domain(e.domain()).range(e.range()).interpolate(e.interpolate()).clamp(e.clamp()).unknown(e.unknown())}function qs(){var e=sf,t=sf,n=Gt,o,r,s,i=mn,a,l,c;function f(){var d=Math.min(e.length,t.length);return i!==mn&&(i=Rg(e[0],e[d-1])),a=d>2?Pg:Cg,l=c=null,u}function u(d){return d==null||isNaN(d=+d)?s:(l||(l=a(e.map(o),t,n)))(o(i(d)))}return u.invert=function(d){return i(r((c||(c=a(t,e.map(o),wt)))(d)))},u.domain=function(d){return arguments.length?(e=Array.from(d,Gs),f()):e.slice()},u.range=function(d){return arguments.length?(t=Array.from(d),f()):t.slice()},u.rangeRound=function(d){return t=Array.from(d),n=Ws,f()},u.clamp=function(d){return arguments.length?(i=d?!0:mn,f()):i!==mn},u.interpolate=function(d){return arguments.length?(n=d,f()):n},u.unknown=function(d){return arguments.length?(s=d,u):s},function(d,h){return o=d,r=h,f()}}function Ys(){return qs()(mn,mn)}function Ks(e,t,n,o){var r=Ze(e,t,n),s;switch(o=Qe(o??",f"),o.type){case"s":{var i=Math.max(Math.abs(e),Math.abs(t));return o.precision==null&&!isNaN(s=ys(r,i))&&(o.precision=s),Er(o,i)}case"":case"e":case"g":case"p":case"r":{o.precision==null&&!isNaN(s=xs(r,Math.max(Math.abs(e),Math.abs(t))))&&(o.precision=s-(o.type==="e"));break}case"f":case"%":{o.precision==null&&!isNaN(s=bs(r))&&(o.precision=s-(o.type==="%")*2);break}}return Ie(o)}function _g(e){var t=e.domain;return e.ticks=function(n){var o=t();return De(o[0],o[o.length-1],n??10)},e.tickFormat=function(n,o){var r=t();return Ks(r[0],r[r.length-1],n??10,o)},e.nice=function(n){n==null&&(n=10);var o=t(),r=0,s=o.length-1,i=o[r],a=o[s],l,c,f=10;for(a<i&&(c=i,i=a,a=c,c=r,r=s,s=c);f-- >0;){if(c=jt(i,a,n),c===l)return o[r]=i,o[s]=a,t(o);if(c>0)i=Math.floor(i/c)*c,a=Math.ceil(a/c)*c;else if(c<0)i=Math.ceil(i*c)/c,a=Math.floor(a*c)/c;else break;l=c}return e},e}function jn(){var e=Ys();return e.copy=function(){return Hr(e,jn())},Dr.apply(e,arguments),_g(e)}function Js(e,t){e=e.slice();var n=0,o=e.length-1,r=e[n],s=e[o],i;return s<r&&(i=n,n=o,o=i,i=r,r=s,s=i),e[n]=t.floor(r),e[o]=t.ceil(s),e}function af(e){return Math.log(e)}function lf(e){return Math.exp(e)}function Ig(e){return-Math.log(-e)}function Dg(e){return-Math.exp(-e)}function Bg(e){return isFinite(e)?+("1e"+e):e<0?0:e}function Fg(e){return e===10?Bg:e===Math.E?Math.exp:t=>Math.pow(e,t)}function zg(e){return e===Math.E?Math.log:e===10&&Math.log10||e===2&&Math.log2||(e=Math.log(e),t=>Math.log(t)/e)}function cf(e){return(t,n)=>-e(-t,n)}function Ug(e){let t=e(af,lf),n=t.domain,o=10,r,s;function i(){return r=zg(o),s=Fg(o),n()[0]<0?(r=cf(r),s=cf(s),e(Ig,Dg)):e(af,lf),t}return t.base=function(a){return arguments.length?(o=+a,i()):o},t.domain=function(a){return arguments.length?(n(a),i()):n()},t.ticks=a=>{let l=n(),c=l[0],f=l[l.length-1],u=f<c;u&&([c,f]=[f,c]);let d=r(c),h=r(f),g,x,k=a==null?10:+a,m=[];if(!(o%1)&&h-d<k){if(d=Math.floor(d),h=Math.ceil(h),c>0){for(;d<=h;++d)for(g=1;g<o;++g)if(x=d<0?g/s(-d):g*s(d),!(x<c)){if(x>f)break;m.push(x)}}else for(;d<=h;++d)for(g=o-1;g>=1;--g)if(x=d>0?g/s(-d):g*s(d),!(x<c)){if(x>f)break;m.push(x)}m.length*2<k&&(m=De(c,f,k))}else m=De(d,h,Math.min(h-d,k)).map(s);return u?m.reverse():m},t.tickFormat=(a,l)=>{if(a==null&&(a=10),l==null&&(l=o===10?"s":","),typeof l!="function"&&(!(o%1)&&(l=Qe(l)).precision==null&&(l.trim=!0),l=Ie(l)),a===1/0)return l;let c=Math.max(1,o*a/t.ticks().length);return f=>{let u=f/s(Math.round(r(f)));return u*o<o-.5&&(u*=o),u<=c?l(f):""}},t.nice=()=>n(Js(n(),{floor:a=>s(Math.floor(r(a))),ceil:a=>s(Math.ceil(r(a)))})),t}function Wn(){let e=Ug(qs()).domain([1,10]);return e.copy=()=>Hr(e,Wn()).base(e.base()),Dr.apply(e,arguments),e}var jg=62;function xe(e,t,n,o,r=!1){return(r?Wn():jn()).domain([e,t]).range([n,o]).unknown(Number.NaN)}function et(e,t,n){let o=n;for(;t-e>n*1.001*Ze(e,t,o);)o/=1.5;let r=1e-9*Ze(e,t,o);return De(e-r,t+r,o)}function uf(e,t,n){let o=[];for(let i=Math.floor(Math.log10(e));i<=Math.log10(t);i++)for(let a of[1,1.5,2,3,4,5,6,8])a*10**i>=e*.999&&a*10**i<=t*1.001&&o.push(a*10**i);let r=xe(e,t,0,n/jg,!0),s=[];for(let i of o.sort((a,l)=>ff(a)-ff(l)))s.every(a=>Math.abs(r(i)-r(a))>.8)&&s.push(i);return s}function ff(e){let t=e/10**Math.floor(Math.log10(e)+1e-9);return[1,2,5,3,4,1.5,6,8].findIndex(n=>Math.abs(n-t)<1e-6)}function df(e,t,n,o,r){if(!(t<=n))return e??[0,1];let s=.06*Math.max(n-t,o),i=[Math.floor((t-s)/o)*o,Math.ceil((n+s)/o)*o];if(!e)return i;let a=e[0]<=t&&e[1]>=n,l=i[1]-i[0];return a&&(r||e[1]-e[0]<=l+Math.max(2*o,.35*l))?e:r?[Math.min(e[0],i[0]),Math.max(e[1],i[1])]:i}var pf=60,Gr=14,Qs=6,Wg=36,Zs=8,Hg=.25,Gg=.001,hf=1.06;function mf(e,t,n,o,r,s=!1,i=!1){let a=o-Qs-Wg-Zs,l=Math.round(a*Hg),c=Qs+a-l,f={left:pf,right:n-Gr,top:Qs,bottom:c},u={left:pf,right:n-Gr,top:c+Zs,bottom:c+Zs+l},{observed_range:d,observed_unit:h=1,x_range:g}=e,x=d!==void 0&&t.frame===e.observed_frame&&t.stretch>0,[k,m]=x?d:g,v=x?t.stretch*h:1,$=Tr(e,t),y=$===null?xe(k,m,f.left,f.right,e.x_log):xe($-k,$-m,f.left,f.right),T=C=>y($===null?C*v:$-C),b=C=>$===null?y.invert(C)/v:$-y.invert(C),[O,S]=Vg(e,t,C=>T(C)>=f.left-1&&T(C)<=f.right+1),D="is_linear"in e,B=D?Ze(0,S,6):e.y_step,_=i&&r?r.ends:df(r?.ends,O,S,B,s);D&&(_[0]=0);let E=e.y_flipped?xe(_[0],_[1],f.top,f.bottom):xe(_[1],_[0],f.top,f.bottom),z=qg(e,t,r?.most,s),P=e.y_flipped?1:-1,U=(u.top+u.bottom)/2,R=(u.bottom-u.top)/2;return{frame:f,below:u,x:y,at:T,back:b,y:E,dy:C=>U+P*Math.max(-hf,Math.min(hf,C/z))*R,ends:_,most:z,observed:x}}function Vg(e,t,n){let o=1/0,r=-1/0;for(let s of e.rows)for(let i of[...Object.values(t.columns[s.name]),...t.pins.map(a=>a[s.name].median)])for(let a=0;a<i.length;a++){let l=i[a];!Number.isNaN(l)&&n(s.axis[a])&&(l<o&&(o=l),l>r&&(r=l))}return[o,r]}function qg(e,t,n,o){let r=[];for(let l of e.rows){let{median:c,low:f,high:u}=t.columns[l.name],d=Hn(t,l.name);for(let h=0;h<c.length;h++)if(!Number.isNaN(c[h])&&!Number.isNaN(d[h])){let g=Number.isNaN(f[h])?[c[h]]:[f[h],u[h]];r.push(Math.max(...g.map(x=>Math.abs(x-d[h]))))}}if(!r.length)return n??e.least_residual;r.sort((l,c)=>l-c);let s="is_linear"in e?Gg:e.least_residual,i=Math.max(r[Math.floor(.97*(r.length-1))]*1.1,s);if(n&&i<=n&&(o||i>n/3))return n;let a=10**Math.floor(Math.log10(i));return[1,2,5,10].map(l=>l*a).find(l=>l>=i*.999)??10*a}function Hn(e,t){return e.reference?e.pins[e.reference-1][t].median:e.columns[t].truth}var Yg=4;function gf(e,t,n,{frame:o,below:r,x:s,y:i,dy:a,ends:l,most:c,observed:f},u){let d=($,y,T,b)=>{e.moveTo($,y),e.lineTo(T,b)},[h,g]=s.domain(),x=t.x_log?uf(h,g,o.right-o.left):et(Math.min(h,g),Math.max(h,g),8),k=et(l[0],l[1],Math.max(3,(o.bottom-o.top)/34));e.setLineDash([]),e.lineWidth=1,e.strokeStyle=u.grid,e.beginPath();for(let $ of x)for(let y of[o,r])d(s($),y.top,s($),y.bottom);for(let $ of k)d(o.left,i($),o.right,i($));e.stroke(),e.strokeStyle=u.edge,e.beginPath();for(let $ of[o,r])d($.left,$.top,$.left,$.bottom),d($.left,$.bottom,$.right,$.bottom);e.stroke(),e.strokeStyle=u.soft,e.beginPath(),d(r.left,a(0),r.right,a(0)),e.stroke(),e.fillStyle=u.soft,e.textBaseline="middle",e.textAlign="right";for(let $ of k)e.fillText(Ae($),o.left-6,i($));let m=Math.min(Math.max(-Math.floor(Math.log10(c*1.001)),0),6);for(let $ of bf(t,n)?[-c,0,c]:[])e.fillText($?Pn($,m):"0",r.left-6,a($*.86));e.textAlign="center";for(let $ of x){let y=Ae($),T=e.measureText(y).width/2;e.fillText(y,Math.min(s($),o.right+Gr-T-1),r.bottom+10)}let v=f&&t.observed_label?`${t.observed_label} at ${Kg(t,n)}`:Mc(t,n);e.fillText(v,(o.left+o.right)/2,r.bottom+27),Or(e,t.y_label,12,(o.top+o.bottom)/2),e.textAlign="left",e.globalAlpha=.95,e.font=Ge,e.fillText(Jg(t,n),r.left+6,r.top+8),e.font=Oe,e.globalAlpha=1}function wf(e,{along:t=[]},{frame:n,at:o},r){e.font=Ge,e.fillStyle=r.soft,e.strokeStyle=r.soft,e.lineWidth=1,e.setLineDash([]),e.textAlign="center",e.textBaseline="middle";let s=[];for(let[i,a]of t){let l=o(i),c=e.measureText(a).width/2+Yg,f=Math.min(Math.max(l,n.left+c),n.right-c);!(l>=n.left&&l<=n.right)||s.some(([d,h])=>f+c>d&&f-c<h)||(s.push([f-c,f+c]),e.beginPath(),e.moveTo(l,n.top),e.lineTo(l,n.top+4),e.stroke(),e.fillText(a,f,n.top+11))}e.font=Oe}function Kg(e,{stretch:t,redshift_of:n}){let o=e.truth==="truth"?"true":e.truth;return`the ${n==="own"?o:n} z ${me(t-1)}`}function bf(e,t){return e.rows.some(n=>!Hn(t,n.name).every(Number.isNaN))}function Jg(e,t){let n=!bf(e,t),o=n?"":` [${e.error_unit}]`;return t.reference?`difference from ${t.letters[t.reference-1]}${o}`:n?t.truth==="off"?"truth kept back (T reveals it)":`${e.truth==="truth"?"no truth":`nothing ${e.truth}`} to compare with`:`predicted − ${e.truth}${o}`}function xf(e,t,n,o,r){let{frame:s,below:i,at:a,y:l,dy:c}=o;e.font=Oe;for(let u of[s,i])e.fillStyle=r.ground,e.fillRect(u.left,u.top,u.right-u.left,u.bottom-u.top),be(e,u,()=>{for(let[d,h]of n.hidden[t.hatched])Oc(e,u,a(d),a(h),r)});gf(e,t,n,o,r),wf(e,t,o,r);let f=t.rows.map(u=>Float64Array.from(u.axis,a));be(e,s,()=>{t.rows.forEach((u,d)=>{n.pins.forEach((g,x)=>{Vr(e,u,f[d],g[u.name],l,r[`pin${x+1}`],1.5,.13,x+1)});let h=t.marks?a(n.observed_at):Number.NaN;ht(u)&&Zg(e,u,n.columns[u.name],a,l,r),Qg(e,u,f[d],n.columns[u.name],l,r,n.edited,t.truth==="truth",h)}),t.marks&&!Number.isNaN(n.observed_at)&&Rc(e,s,a(n.observed_at),n.redshift_of==="predicted"?"observed here, as predicted":"observed here",r)}),be(e,i,()=>{t.rows.forEach((u,d)=>{let h=Hn(n,u.name);n.pins.forEach((g,x)=>{x+1!==n.reference&&Vr(e,u,f[d],yf(g[u.name],h),c,r[`pin${x+1}`],1.2,.1,x+1)}),Vr(e,u,f[d],yf(n.columns[u.name],h),c,r.answer,1.5,.3)})})}function yf({low:e,median:t,high:n},o){let r=t.map((i,a)=>i-o[a]),s=i=>i.map((a,l)=>Number.isNaN(t[l])?Number.NaN:a-o[l]);return{median:r,low:s(e),high:s(n)}}function Qg(e,t,n,o,r,s,i,a,l){let c=5.5*Xs(t);t.dots?o.truth.forEach((f,u)=>{!Number.isNaN(f)&&(a||Number.isNaN(gn(o,u)))&&Lr(e,n[u],r(f),c,s.ink,1.5)}):Ts(e,n,o.truth,r,s.ink,1.1,l),t.dots?Vr(e,t,n,o,r,s.answer,2,.3):(Ss(e,n,o.low,o.high,r,s.answer,.3),Ts(e,n,o.median,r,s.answer,2,l)),t.dots?Os(e,n,o.exact,r,c,s.seen,s.ground):mt(e,n,o.exact,r,s.seen,3),o.measured&&Xg(e,t,n,o,r,s),o.implied&&(t.dots?Cc(e,n,o.implied,r,s.mark,s.ground):mt(e,n,o.implied,r,s.mark,1.8,Sc)),t.dots&&t.names.forEach((f,u)=>{let d=gn(o,u);i.includes(f)&&!Number.isNaN(d)&&Lr(e,n[u],r(d),c+4,s.answer,2)})}function Zg(e,t,n,o,r,s){let[i,a]=[t.low,t.high].map(f=>Float64Array.from(f,o)),l=n.exact.map((f,u)=>Number.isNaN(n.limit[u])?gn(n,u):n.limit[u]),c=n.median.map((f,u)=>Number.isNaN(gn(n,u))?f:Number.NaN);Ls(e,i,a,c,r,s.answer),Ls(e,i,a,l,r,s.seen)}function Xs(e){return e.is_filters?$r:1}function gn({exact:e,measured:t},n){return Number.isNaN(e[n])?t?t[n]:Number.NaN:e[n]}function Vr(e,t,n,o,r,s,i,a,l=0){if(t.dots)return Lc(e,n,o,r,s,l,Xs(t));Ss(e,n,o.low,o.high,r,s,a),mt(e,n,o.median,r,s,i,l?_n[l-1]:[])}function Xg(e,t,n,{measured:o,from:r,to:s,limit:i},a,l){let c=t.dots?4*Xs(t):2.4;e.strokeStyle=l.seen,e.lineWidth=t.dots?2:1,e.setLineDash([]),e.beginPath();for(let f=0;f<o.length;f++)Number.isNaN(o[f])||(e.moveTo(n[f],a(r[f])),e.lineTo(n[f],a(s[f])));for(let f=0;f<i.length;f++)if(!Number.isNaN(i[f])){let u=a(i[f]);e.moveTo(n[f]-c,u),e.lineTo(n[f]+c,u),e.lineTo(n[f],u+1.6*c),e.closePath()}e.stroke(),Os(e,n,o,a,c,l.seen,l.ground)}var qr=11;function vf(e,t,n,o){let r=Yr(t,e.scene(),e.scales,n,o,(s,i)=>[gn(s,i)]);return r?.row.names[r.i]??null}function kf(e,t,n,o){return ei(Yr(t,e.scene(),e.scales,n,o,Mf))}function ei(e){return!e||ht(e.row)&&!e.row.given[e.i]?null:{row:e.row.name,name:e.row.names[e.i]}}function Mf({truth:e,exact:t,measured:n,limit:o,median:r},s){return[e,t,n,o,r].map(i=>i?.[s]??Number.NaN)}function Yr(e,t,n,o,r,s=Mf){let i=null,a=1/0;for(let l of e.rows){if(!l.dots)continue;let c=ht(l)?qr*$r:qr;for(let f=0;f<l.names.length;f++){let u=n.at(l.axis[f])-o;if(!(Math.abs(u)>c))for(let d of s(t.columns[l.name],f)){let h=Math.hypot(u,n.y(d)-r);h<c&&h<a&&([i,a]=[{row:l,i:f},h])}}}return i}var e0=.01,Nf=9;function Ef(e,t,n,o,r){let{row:s,i}=ti(e,t,n,o,r),a=t.columns[s.name],l="is_linear"in e,c=l?hc:me,f=m=>a[m]?.[i]??Number.NaN,u=s.unit?` ${s.unit}`:"",[d,h,g,x]=["truth","median","low","high"].map(f),k=[t0(e,s,i,t)];if(Number.isNaN(d)||k.push(`${e.truth} ${c(d)}${u}`),Number.isNaN(f("exact"))?Number.isNaN(f("measured"))?Number.isNaN(f("limit"))||k.push(`not detected: fainter than ${c(f("limit"))}${u}`):k.push(`seen ${c(f("measured"))} ± ${c(f("to")-f("measured"))}${u}`):k.push(`seen ${c(f("exact"))}${u}`),!Number.isNaN(h)){k.push(`predicted ${c(h)}${Number.isNaN(g)?"":` (${c(g)} to ${c(x)})`}${u}`);let m=h-d,v=d>=g&&d<=x?", truth within the band":", truth outside the band";Number.isNaN(m)||k.push(`error ${(l?mc:Pn)(m)} ${e.error_unit}${Number.isNaN(g)?"":v}`)}return ht(s)&&!s.given[i]&&k.push("not among these galaxies' magnitudes: predicted alone"),Number.isNaN(f("implied"))||k.push(`the spectrum through this filter ${me(f("implied"))}${u}`),t.pins.forEach((m,v)=>{let $=m[s.name].median[i];Number.isNaN($)||k.push(`${t.letters[v]}: ${c($)}`)}),{x:n.at(s.axis[i]),lines:k}}function ti(e,t,n,o,r){let s=r===null?null:Yr(e,t,n,o,r);if(s)return{...s,distance:-1/0};let i=r===null?Nf/2:Nf,a={row:e.rows[0],i:0,distance:1/0};for(let l of e.rows)l.axis.forEach((c,f)=>{let u=Math.abs(n.at(c)-o),d=l.dots&&e.rows.length>1?u<i?-20:40:0;u+d<a.distance&&(a={row:l,i:f,distance:u+d})});return a}function t0(e,t,n,o){if(ht(t))return kc(t,n);if(t.dots)return`${t.label} ${t.names[n]}`;let r=t.axis[n],s=`${t.label}, ${Nc(e,o,r,t.coordinate_unit)??`${Ae(Number(r.toPrecision(4)))} ${t.coordinate_unit}`}`;return!e.observed_unit||!(o.stretch>0)?s:`${s} at rest, ${Number((r*o.stretch*e.observed_unit).toPrecision(3))} µm observed`}function Af(e,t){return[t.seen?ri(e,t):oi(t),si(e,t),n0(e,t),ni(e,t)].filter(Boolean).join(", ")}function n0(e,{implied:t}){return e.implied&&!Number.isNaN(t)?`${e.implied} ${me(t)}`:""}function ni({edges:[e,t]},{seen:n,lowest:o,highest:r}){let s=e0*(t-e);return!n&&(o<e+s||r>t-s)?"edge of what it learned":""}function ri(e,{value:t,edited:n}){return`${me(t)}${$f(e,t)} ${n?"edited":"seen"}`}function oi({low:e,median:t,high:n,peaks:o}){if(o.length>1)return o.toSorted((c,f)=>f[1]-c[1]).map(([c,f,u])=>`${me(c,Ft(u))} (${Math.round(100*f)}%)`).join(", ");let r=(n-e)/2,s=Ft(r),[i,a]=[me(n-t,s),me(t-e,s)],l=i===a?` ± ${i}`:` (+${i} −${a})`;return`${me(t,s)}${Number.isNaN(r)?"":l}`}function si(e,{seen:t,edited:n,truth:o,percentile:r,crps:s,low:i,median:a,high:l}){if(Number.isNaN(o)||t&&!n)return"";let c=(l-i)/2,f=`${e.truth} ${me(o,t?2:Ft(c))}${$f(e,o)}`;return t?f:Number.isNaN(r)?`${f}, error ${Pn(a-o)}`:`${f}, ${r0(r)} percentile, CRPS ${me(s,Ft(s))}`}function r0(e){let n=e<1||e>99?Math.round(10*e)/10:Math.round(e),o=n%10,r=Math.floor(n/10)===1,s=!Number.isInteger(n)||r||o>3?"th":["th","st","nd","rd"][o];return`${n}${s}`}function $f({edges:e},t){return t<e[0]||t>e[1]?" (beyond this axis)":""}var o0="The percentile says how much of the predicted probability lies below the truth: for two galaxies of three it is to be between 16 and 84. The CRPS scores the whole prediction, in its unit: 0 is sure and right, and a lone guess has its distance from the truth.";function Tf(e){let t=e.panels.map(i=>{let a=M("span",{class:"estimate"}),l=M("span",{class:"beside"}),c=[i.title,i.unit].filter(Boolean).join(", "),f=M("span",{class:"symbol",title:c},i.symbol),u=M("div",{class:"scalar","data-scalar":i.name},f,a,l);return{panel:i,item:u,estimate:a,truth:l}}),n=M("div",{class:"scalars"},...t.map(({item:i})=>i)),o={scalars(i){t.forEach(({panel:a,item:l,estimate:c,truth:f},u)=>{let d=i[u];if(!d)return;l.classList.toggle("is-seen",d.seen),l.classList.toggle("is-peaked",!d.seen&&d.peaks.length>1),c.textContent=d.seen?ri(a,d):oi(d);let h=[si(a,d),ni(a,d)].filter(Boolean).join(", ");f.textContent=h,f.title=h?`${h}. ${o0}`:""})},dark(i){Se(n,e.colours[i?"dark":"light"])}};o.scalars(e.scalars),o.dark(e.dark);let r=[Ke(n,i=>o.scalars(i.densities.scalars[0])),Ar(n,({covered:i})=>{for(let{panel:a,item:l}of t)l.classList.toggle("covered",i.includes(a.name))})];return{element:n,changes:o,destroy:()=>{for(let i of r)i()}}}var Sf=`.mosaic-legend {
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
`;function wn(e){let t=null,n=null,o=()=>{n!==null&&clearTimeout(n),n=null},r=i=>{n=setTimeout(s,1500),e(i)},s=()=>{o();let i=t;t=null,i!==null&&r(i)};return{newest(i){n!==null?t=i:r(i)},now(i){t=null,o(),e(i)},acknowledge:s,stop:o}}var i0=1.5,a0=5,l0=.04,c0=.55,f0=.4,u0=1e-5;function Of({edges:[e,t]},n,o,r,s=!1){if(s&&r!==void 0)return r;if(n.seen)return null;let a=[...[n,...o.filter(f=>!f.seen)].flatMap(({lowest:f,highest:u})=>[f,u]),n.truth,n.implied].filter(f=>f>=e&&f<=t);if(!(n.highest>n.lowest)||a.length<2)return null;let l=Math.min(...a),c=Math.max(...a);return c-l>(r===null?f0:c0)*(t-e)?null:r&&d0(r,l,c)?r:p0(l,c,e,t)}function d0([e,t],n,o){let r=l0*(t-e);return n>=e+r&&o<=t-r&&t-e<=a0*(o-n)}function p0(e,t,n,o){let r=i0*Math.max(t-e,u0*(o-n)),s=Ze(0,r,10),i=(e+t)/2,a=Math.floor((i-r/2)/s)*s,l=Math.ceil((i+r/2)/s)*s;return[Math.max(a,n),Math.min(l,o)]}var Kr=10,h0=22,Vt={top:3,height:9,gap:7},Lf=30,m0=6,Rf=.001;function Cf(e,t,n,o,r,s){let[i,a]=[Kr,n-Kr],l=r?r.zoom?[r.zoom.from,r.zoom.to]:null:void 0,c=t.pins.map(m=>m[e.name]),f=Of(e,t.scalars[e.name],c,l,s),u=Vt.top+Vt.height+Vt.gap,d={left:i,right:a,top:f?u:Vt.top,bottom:o-h0};if(!f)return{frame:d,x:xe(e.edges[0],e.edges[1],i,a),zoom:null};let[h,g]=f,x={left:i+Lf,right:a-Lf,top:Vt.top,bottom:Vt.top+Vt.height},k=xe(e.edges[0],e.edges[1],x.left,x.right);return{frame:d,x:xe(h,g,i,a),zoom:{from:h,to:g,strip:x,whole:k}}}function Pf(e,t,n,{frame:o,x:r,zoom:s},i){e.font=Oe,e.setLineDash([]),s&&g0(e,t,n.scalars[t.name],o,s,i),be(e,{...o,left:o.left-Kr,right:o.right+Kr},()=>w0(e,t,n,o,r,i)),b0(e,r.domain(),o,r,i,m0)}function g0(e,t,n,o,{from:r,to:s,strip:i,whole:a},l){e.fillStyle=l.hidden,e.globalAlpha=.35,e.beginPath(),e.moveTo(a(r),i.bottom),e.lineTo(a(s),i.bottom),e.lineTo(o.right,o.top),e.lineTo(o.left,o.top),e.closePath(),e.fill(),e.fillRect(a(r),i.top,a(s)-a(r),i.bottom-i.top),e.globalAlpha=1,ii(e,{...i,top:i.top-6},a,n,l.answer,.4,[]),e.setLineDash([]),e.strokeStyle=l.edge,e.lineWidth=1,e.beginPath(),e.moveTo(i.left,i.bottom),e.lineTo(i.right,i.bottom),e.stroke(),e.font=Ge,e.fillStyle=l.soft,e.textBaseline="middle",e.textAlign="right",e.fillText(me(t.edges[0],1),i.left-5,i.bottom-3),e.textAlign="left",e.fillText(me(t.edges[1],1),i.right+5,i.bottom-3),e.font=Oe}function w0(e,t,n,o,r,s){let i=n.scalars[t.name];n.pins.forEach((a,l)=>{let c=a[t.name],f=s[`pin${l+1}`];c.seen?In(e,o,r,c.median,f,2,_n[l]):ii(e,o,r,c,f,.1,_n[l])}),i.seen?In(e,o,r,i.value,s.seen,5):(ii(e,o,r,i,s.answer,.2,[]),In(e,o,r,i.median,s.answer,2.5)),(!i.seen||i.edited)&&In(e,o,r,i.truth,s.ink,2,[5,3]),t.implied&&Pc(e,o,r,i.implied,t.implied,s)}function b0(e,t,n,o,r,s){e.setLineDash([]),e.strokeStyle=r.edge,e.lineWidth=1,e.beginPath(),e.moveTo(n.left,n.bottom),e.lineTo(n.right,n.bottom);let i=et(t[0],t[1],s),a=Math.ceil(-Math.log10(i[1]-i[0])-1e-9);for(let l of i)e.moveTo(o(l),n.bottom),e.lineTo(o(l),n.bottom+4);e.stroke(),e.fillStyle=r.soft,e.textAlign="center",e.textBaseline="middle";for(let l of i)e.fillText(a>1?me(l,a):Ae(l),Math.min(Math.max(o(l),n.left+4),n.right-4),n.bottom+13)}function ii(e,t,n,o,r,s,i){let{density:a,low:l,high:c}=o,f=0;for(let k of a)f=Math.max(f,k);if(!(f>0))return;let u=0,d=a.length-1;for(;u<d&&a[u]<=Rf*f;)u++;for(;d>u&&a[d]<=Rf*f;)d--;let h=[];for(let k=Math.max(u-1,0);k<=Math.min(d+1,a.length-1);k++)h.push([o.x[k],a[k]]);let g=k=>t.bottom-(t.bottom-t.top-6)*k/f,x=(k,m)=>{if(!(k.length<2)){e.globalAlpha=m,e.fillStyle=r,e.beginPath(),e.moveTo(n(k[0][0]),t.bottom);for(let[v,$]of k)e.lineTo(n(v),g($));e.lineTo(n(k[k.length-1][0]),t.bottom),e.closePath(),e.fill(),e.globalAlpha=1}};x(h,s),x(y0(h,l,c),1.2*s),e.strokeStyle=r,e.lineWidth=1.5,e.setLineDash(i),e.beginPath(),h.forEach(([k,m],v)=>{v?e.lineTo(n(k),g(m)):e.moveTo(n(k),g(m))}),e.stroke()}function y0(e,t,n){let o=[];return e.forEach(([r,s],i)=>{for(let a of[t,n]){let[l,c]=e[i-1]??[r,s];l<a&&a<r&&o.push([a,c+(s-c)*(a-l)/(r-l)])}r>=t&&r<=n&&o.push([r,s])}),o}var Jr="mosaic-drag";function Qr({panel:e,key:t,className:n,canvasAttributes:o,draw:r,describe:s,figureTitle:i},{scene:a,colours:l}){let c=M("canvas",o),f=M("h2",{},e.title),u=M("div",{class:"head"},f),d=M("div",{class:"shell"},c),h=M("section",{class:n,"aria-label":e.title,"data-plot":t},u,d),g={panel:e,scene:a,canvas:c,heading:f,head:u,shell:d,section:h,scales:null,width:0,height:0,size:"",zoom:1,dragging:!1,holding:!1,cancel:()=>!1,setDragging(x,k=!1){g.holding=x&&k,x!==g.dragging&&(g.dragging=x,h.dispatchEvent(new CustomEvent(Jr,{bubbles:!0,composed:!0,detail:x})))},redraw(){g.width>0&&(r(Sr(c,g.width,g.height,g.zoom)),s())},resize(x,k,m){let v=[x,k,m].join();!x||g.width&&v===g.size||(Object.assign(g,{width:x/m,height:k/m,zoom:m,size:v}),Object.assign(c.style,{width:`${x}px`,height:`${k}px`}),g.redraw())},rest(){g.width=0},figure(x){let k=`${i()} · galaxy ${a().row}`;return kr(x,k,g.width,g.height,l(),r)},addMoreButton(){u.append(fn(t,e.title,g.figure))}};return Object.assign(h,{plot:g}).plot}function Be({canvas:e,zoom:t=1},n){let o=e.getBoundingClientRect();return[(n.clientX-o.left)/t,(n.clientY-o.top)/t]}function Zr(e,t,n=()=>null,o=()=>null){let{canvas:r,key:s}=e,i=null,a=u=>Math.min(Math.max(u,e.scales.frame.left),e.scales.frame.right),l=(u,d,h)=>{let[g,x]=Be(e,u);if(d.name)return{act:"edit",name:d.name,value:e.scales.y?.invert(x),phase:h};let[k,m]=[d.x,g].map(v=>e.scales.back(a(v))).sort((v,$)=>v-$);return{act:"drag",panel:s,from:k,to:m,show:d.show,phase:h}},c=()=>{i=null,e.setDragging(!1),e.markSpan(null)},f=()=>i?(i.hasMoved&&t.now({act:"cancel"}),c(),e.redraw(),!0):!1;return r.addEventListener("pointerdown",u=>{let[d,h]=Be(e,u),{frame:g}=e.scales;u.button!==0||d<g.left||d>g.right||(i={x:d,y:h,name:n(d,h),show:u.shiftKey,hasMoved:!1},r.setPointerCapture(u.pointerId))}),r.addEventListener("pointermove",u=>{let[d,h]=Be(e,u);if(!i){r.style.cursor=n(d,h)?"ns-resize":o(d,h)?"pointer":"crosshair",e.readAt(d,h);return}!i.hasMoved&&Math.hypot(d-i.x,h-i.y)<4||(i.hasMoved=!0,e.setDragging(!0,i.name!==null),i.name||e.markSpan(a(i.x),a(d)),e.readAt(i.name?i.x:d,h),t.newest(l(u,i,"move")))}),r.addEventListener("pointerup",u=>{let d=i&&!i.hasMoved&&o(...Be(e,u));i?.hasMoved?t.now(l(u,i,"end")):d&&t.now({act:"toggle",panel:s,...d}),c()}),r.addEventListener("touchstart",u=>{let d=u.touches[0];u.touches.length===1&&n(...Be(e,d))&&u.preventDefault()},{passive:!1}),r.addEventListener("pointercancel",f),r.addEventListener("pointerleave",()=>{i||e.readAt(null)}),r.addEventListener("dblclick",u=>{let[d]=Be(e,u);t.now({act:"tap",panel:s,at:e.scales.back(d)})}),f}function _f(e,t){let{canvas:n,panel:o}=e,r=!1,s=!1,i=f=>{let u=e.scene().scalars[o.name],d=e.scales.x(u.seen?u.value:u.median);return Math.abs(Be(e,f)[0]-d)<=qr},a=(f,u)=>{let[d]=Be(e,f),[h,g]=o.edges;return{act:"edit",name:o.name,value:Math.min(Math.max(e.scales.x.invert(d),h),g),phase:u}},l=()=>{r=s=!1,e.setDragging(!1)},c=()=>r?(s&&t.now({act:"cancel"}),l(),!0):!1;return n.addEventListener("pointerdown",f=>{f.button!==0||!i(f)||(r=!0,s=!1,n.setPointerCapture(f.pointerId))}),n.addEventListener("pointermove",f=>{if(!r){n.style.cursor=i(f)?"ew-resize":"default";return}s=!0,e.setDragging(!0),t.newest(a(f,"move"))}),n.addEventListener("pointerup",f=>{r&&s&&t.now(a(f,"end")),l()}),n.addEventListener("pointercancel",c),c}function If(e,t){let{scene:n,colours:o,messages:r}=t,s=()=>Af(e,n().scalars[e.name]),i=Qr({panel:e,key:e.name,className:`density-${e.name}`,canvasAttributes:{role:"img"},figureTitle:()=>`${e.title} ${s()}`,draw(l){a.scales=Cf(e,n(),a.width,a.height,a.scales,a.dragging),Pf(l,e,n(),a.scales,o())},describe(){a.canvas.setAttribute("aria-label",`${e.title} ${s()}`)}},t),a=Object.assign(i,{scales:i.scales,describeAloud:()=>`${e.title} ${s()}`});return a.heading.after(e.unit?` [${e.unit}] `:" "),a.addMoreButton(),a.cancel=_f(a,r),a}var x0='<svg viewBox="0 0 12 18"><path d="M6 1V17"/><circle cx="6" cy="9" r="3"/></svg>',v0=e=>`
  <span><i class="truth"></i>${e}</span>
  <span><i class="seen"></i>seen</span>
  <span title="a survey's measurement that the model sees, with its 1-sigma error">${x0}${e==="truth"?"measured":"seen"} ±1σ</span>
  <span title="not detected: the model sees no more than that the galaxy is fainter than this"><svg viewBox="0 0 12 18"><path fill="none" d="M1 5H11L6 14Z"/></svg>fainter than</span>
  <span><i class="predicted"></i>predicted</span>
  <span><i class="band"></i>16–84% band</span>
  <span><i class="hidden"></i>hidden</span>`;function Df(e){let t=document.createElement("div");return t.className="mosaic-legend",t.innerHTML=v0(e),t}function ai(e,t){let n=Bf(t.numbers),o=e.panels.flatMap(l=>l.rows.map(c=>Es(c,t.filters))),r=new Set(e.panels.filter(l=>l.linear&&He(t)).flatMap(l=>l.rows)),s=l=>{let c=o.map(f=>{let u=Object.fromEntries(l(f).map(d=>[d,n(f.axis.length)]));return[f.name,r.has(f)?Ac(u):u]});return Object.fromEntries(c)},i=s(l=>l.columns),a=t.pin_masks.map(()=>s(()=>e.pin_columns));return{...t,letters:e.letters,columns:i,pins:a}}function li(e,t){let n=Bf(t.numbers),o=t.points.map(n),[r,...s]=t.scalars.map(i=>{let a=e.panels.map((l,c)=>[l.name,{...i[c],x:o[c],density:n(t.points[c])}]);return Object.fromEntries(a)});return{...t,scalars:r,pins:s}}function Bf(e){let t=zt(e),n=0;return o=>(n+=o,t.subarray(n-o,n))}var k0={width:520,height:340},M0={width:340,height:128};function Ff(e,t,n){let o=n>1?M0:k0;return Math.max(1,Math.min(e/o.width,t/(n*o.height)))}function Xr(e,t,n=()=>null){let{canvas:o,key:r}=e,s=null,i=null,a=(f,u,d)=>{let[h,g]=[f,u].map(e.scales.back).sort((x,k)=>x-k);return{act:"drag",panel:r,from:h,to:g,show:!1,phase:d}},l=f=>{t.now(f),i=null,e.setDragging(!1),e.markSpan(null)},c=(f,u)=>{let{frame:d}=e.scales,h=s??(d.left+d.right)/2;f.shiftKey?i??=h:i!==null&&l({act:"cancel"}),s=Math.min(Math.max(h+u,d.left),d.right),i!==null&&(e.setDragging(!0),e.markSpan(i,s),t.newest(a(i,s,"move"))),e.readAt(s,null,!0)};o.addEventListener("keydown",f=>{let{frame:u}=e.scales,d=(u.right-u.left)/100,h={ArrowLeft:-d,ArrowRight:d,PageUp:-10*d,PageDown:10*d,Home:-1/0,End:1/0};if(f.key in h)c(f,h[f.key]);else if((f.key==="Enter"||f.key===" ")&&i!==null&&s!==null)l(a(i,s,"end"));else if(f.key==="Enter"&&s!==null&&n(s))t.now({act:"toggle",panel:r,...n(s)});else if(f.key==="Delete"&&s!==null)t.now({act:"tap",panel:r,at:e.scales.back(s)});else if(f.key==="Escape"&&i!==null)l({act:"cancel"});else return;f.preventDefault(),f.stopPropagation()}),o.addEventListener("blur",()=>{i!==null&&l({act:"cancel"}),s=null,e.readAt(null)})}var N0='<i title="the spectrum through the filters"><svg viewBox="0 0 26 12" aria-hidden="true"><path d="M1 6H7M19 6H25" stroke-dasharray="1.5 3"/><path d="M8 6H18"/></svg></i>';function zf(e){let t=M("span"),n=M("span",{class:"agreement"},t);n.insertAdjacentHTML("afterbegin",N0);let o="about: do the parts agree?",r=M("button",{type:"button",class:"about",popovertarget:"agreement","aria-label":o},"(?)"),s=M("div",{id:"agreement",popover:"auto",role:"note","aria-label":o},e);return{elements:[n,r,s],say(a){t.textContent=a,n.title=a;for(let l of[n,r])l.classList.toggle("is-silent",!a)}}}var ci="mosaic-drawn";function Uf(e,t){window.dispatchEvent(new CustomEvent(ci,{detail:{explorer:ve(e),drawn:t}}))}function jf(e,t){let n=o=>{let{explorer:r,drawn:s}=o.detail;r===ve(e)&&t(s)};return window.addEventListener(ci,n),()=>window.removeEventListener(ci,n)}var qt=[-4,2],E0=-1,A0=8;function Wf(e,t,n){return(e.every(Number.isNaN)?e.map(()=>E0):fi(e)).map((r,s)=>{let i=Math.max(0,1-Math.abs(s-t)/A0);return Math.min(Math.max(r+n*i,qt[0]),qt[1])})}function Hf(e,t,n){let o=[...t.keys()].filter(s=>![t[s],n[s],e[s]].some(Number.isNaN));if(!o.length)return null;let r=s=>o.reduce((i,a)=>i+Math.abs(s[a]-t[a]),0)/o.length;return{own:r(e),model:r(n)}}function fi(e){let t=[...e.keys()].filter(o=>!Number.isNaN(e[o])),n=0;return e.map((o,r)=>{if(!Number.isNaN(o))return o;for(;n<t.length&&t[n]<r;)n++;let[s,i]=[t[n-1],t[n]];return s===void 0?e[i]:i===void 0?e[s]:e[s]+(e[i]-e[s])*(r-s)/(i-s)})}var $0=[0,20],Gf=.1,T0=40,S0=[9,4],O0=.8,L0=["truth","median","low","high","implied"],R0="drag over it to draw; or arrow keys: left and right move along, up and down raise and lower the line";function Vf(e,{scene:t,scales:n,zoom:o,redraw:r,say:s}){let i=e.rows[0],a=M("div",{class:"pad",tabindex:0,role:"application","aria-label":`draw the ${e.title}: ${R0}`});a.hidden=!0;let l=i.axis.map(()=>Number.NaN),c=!1,f="",u=Math.floor(i.axis.length/2),d=null,h=()=>l.some(y=>!Number.isNaN(y)),g=y=>He(t())?10**y:y,x=y=>{let T=n().y.invert(y),b=He(t())?Math.log10(Math.max(T,10**qt[0])):T;return Math.min(Math.max(b,qt[0]),qt[1])};function k(){let y=l.filter(O=>!Number.isNaN(O)).length/i.axis.length,T={name:e.key,values:h()?fi(l):null,share:y,scores:c?null:m()},b=JSON.stringify(T);b!==f&&(f=b,Uf(a,T))}function m(){let{truth:y,median:T}=t().columns[i.name],b=O=>He(t())?Math.log10(O):O;return Hf(l,[...y].map(b),[...T].map(b))}function v([y,T],[b,O]){h()||(l=i.axis.map(()=>Number.NaN));let[S,D]=[Math.min(y,b),Math.max(y,b)],B=Math.abs(n().at(i.axis[1])-n().at(i.axis[0]))/2;i.axis.forEach((_,E)=>{let z=n().at(_);if(z<S-B||z>D+B)return;let P=b===y?1:Math.min(Math.max((z-y)/(b-y),0),1);l[E]=x(T+P*(O-T))})}let $=y=>Be({canvas:a,zoom:o()},y);a.addEventListener("pointerdown",y=>{y.button===0&&(a.setPointerCapture(y.pointerId),d=$(y),v(d,d),r())}),a.addEventListener("pointermove",y=>{if(!d)return;let T=$(y);v(d,T),d=T,r()});for(let y of["pointerup","pointercancel"])a.addEventListener(y,()=>{d&&(d=null,k())});a.addEventListener("keydown",y=>{let T=i.axis.length,b=Math.max(1,Math.round(T/T0)),O={ArrowLeft:-b,ArrowRight:b,PageUp:-5*b,PageDown:5*b,Home:-T,End:T},S={ArrowUp:Gf,ArrowDown:-Gf};if(y.key in O)u=Math.min(Math.max(u+O[y.key],0),T-1);else if(y.key in S)l=Wf(l,u,S[y.key]*(y.shiftKey?5:1));else if(y.key==="Delete")l=l.map(()=>Number.NaN);else return;y.preventDefault(),y.stopPropagation(),r(),k();let D=l[u]??Number.NaN,B=Number.isNaN(D)?"nothing drawn":`${me(g(D))}`;s(`${me(i.axis[u])} ${i.coordinate_unit}: ${B}`)});for(let y of["focus","blur"])a.addEventListener(y,()=>r());return{pad:a,scene(){let y=t();if(!c&&!h())return y;let T={...y.columns[i.name]};if(c){for(let S of L0)T[S]&&(T[S]=T[S].map(()=>Number.NaN));let O=He(y)?$0:qt;T.room=T.median.map((S,D)=>O[D%2])}h()&&(T.guess=Float32Array.from(l,g));let b=c?[]:y.pins;return{...y,columns:{...y.columns,[i.name]:T},pins:b,pin_masks:c?[]:y.pin_masks}},draw(y,T){let{frame:b,at:O,y:S}=n();be(y,b,()=>{let D=Float64Array.from(i.axis,O);if(h()){mt(y,D,l.map(g),S,T.pin1,2.5,c?[]:S0);let _=l.findIndex((E,z)=>!Number.isNaN(E)&&z>=O0*i.axis.length);_>=0&&(y.fillStyle=T.pin1,y.textAlign="left",y.textBaseline="bottom",y.fillText("your guess",D[_]+6,Math.max(S(g(l[_]))-6,b.top+14)))}let B=a.matches(":focus-visible")||a.matches(":focus");c&&B&&!d&&(y.strokeStyle=T.soft,y.setLineDash([2,3]),y.lineWidth=1,y.beginPath(),y.moveTo(D[u],b.top),y.lineTo(D[u],b.bottom),y.stroke(),y.setLineDash([]))})},follow(){!c&&h()&&k()},take(y,T){!y&&T?l=T.map(b=>b??Number.NaN):(!y||!c)&&(l=i.axis.map(()=>Number.NaN)),c=y,a.hidden=!y,f="",r(),k()}}}function qf(e,t){let{colours:n,messages:o,say:r,send:s}=t,i=e.linear?Vf(e,{scene:t.scene,scales:()=>m.scales,zoom:()=>m.zoom,redraw:()=>m.redraw(),say:r}):null,a=i?.scene??t.scene,l=M("div",{class:"box"}),c=M("div",{class:"cursor"}),f=M("div",{class:"tip"}),u=null,d=[],h=Ec(e),g=()=>vc(He(a())?h:e,a().filters),x=null,k=Qr({panel:e,key:e.key,className:`vector-${e.key}`,canvasAttributes:{tabindex:0,role:"application","aria-roledescription":"plot"},figureTitle:()=>e.title,draw(b){let{width:O,height:S,scales:D,dragging:B,holding:_}=m,E=g(),z=x===He(a())?D:null;x=He(a()),m.scales=mf(E,a(),O,S,z,B,_),xf(b,E,a(),m.scales,n()),i?.draw(b,n())},describe(){m.canvas.setAttribute("aria-label",`${e.title}: ${e.keys}`),u&&m.readAt(...u);for(let b of d)b();i?.follow()}},{...t,scene:a}),m=Object.assign(k,{key:e.key,guess:i,scales:k.scales,markSpan(b,O=0){if(l.style.display=b===null?"none":"block",b===null)return;let{frame:S,below:D}=m.scales;Object.assign(l.style,{left:v(Math.min(b,O)),width:v(Math.abs(O-b))}),Object.assign(l.style,{top:v(S.top),height:v(D.bottom-S.top)})},readAt(b,O=null,S=!1){let{frame:D,below:B}=m.scales,_=b!==null&&b>=D.left-1&&b<=D.right+1;if(u=_?[b,O]:null,c.style.display=f.style.display=_?"block":"none",!_)return;let{x:E,lines:z}=Ef(g(),a(),m.scales,b,O);Object.assign(c.style,{left:v(E),top:v(D.top),height:v(B.bottom-D.top)}),f.replaceChildren(...z.map(V=>M("div",{},V)));let P=E>(D.left+D.right)/2,[U,R]=P?["auto",v(m.width-E+12)]:[v(E+12),"auto"];Object.assign(f.style,{left:U,right:R,top:v(D.top+4)}),S&&r(z.join(", "))}}),v=b=>`${b*m.zoom}px`;function $({field:b,label:O,options:S}){let D=M("span",{class:"frames",role:"group","aria-label":O}),B=Object.entries(S).map(([_,E])=>{let z=M("button",{type:"button",title:E,[`data-${b}`]:_},_);return z.addEventListener("click",()=>s({act:b,[b]:_})),z});return d.push(()=>{for(let _ of B)_.setAttribute("aria-pressed",String(_.dataset[b]===a()[b]))}),D.append(...B),D}function y(b){let O=M("span",{class:b?"hint":"hint stage-only"}),S="";return d.push(()=>{let{letters:D,pin_masks:B}=a(),_=B.map((P,U)=>`color: ${n()[`pin${U+1}`]}`),E=[b,...B,..._].join(`
`);if(E===S)return;S=E;let z=B.map((P,U)=>{let R=_[U];return M("span",{class:"pin",title:P,style:R},`${D[U]} ${P}`)});O.replaceChildren(...z.length?z:[M("span",{class:"first-step"},b)])}),O}m.shell.append(l,c,f,...i?[i.pad]:[]);for(let b of e.choices??[])m.head.append($(b));if(m.head.append(y(e.hint??"")),e.agreement){let{elements:b,say:O}=zf(e.agreement);m.head.append(...b),m.head.classList.add("has-agreement"),d.push(()=>O(a().agreement))}m.addMoreButton();let T=(b,O)=>kf(m,g(),b,O);return m.cancel=Zr(m,o,(b,O)=>vf(m,g(),b,O),T),Xr(m,o,b=>{let O=ti(g(),a(),m.scales,b,null);return O.row.dots&&O.distance<0?ei(O):null}),m}var C0=["drag","tap","edit"],P0=150,_0=400,I0=24,ui={vectors:[700,215],densities:[330,96],zoom:3},[D0,B0]=[176,340];function di(e,t){let{spec:n,colours:o}=e,r=e.dark,{stage:s}=e,i=!1,a=C=>{i&&C0.includes(C.act)?l.acknowledge():cn(f,C)||t.send(C)},l=wn(a),c=M("div",{class:"unseen",role:"status","aria-live":"polite"}),f=M("div",{class:`plots ${n.kind}`}),u={colours:()=>o[r?"dark":"light"],messages:l,say:v,send:a},d=n.kind==="vectors"?g(n):x(n),{plots:h}=d;function g(C){let j=ai(C,e.scene),H={...u,scene:()=>j},q=C.panels.map(Y=>qf(Y,H));return{plots:q,above:[Df(C.panels[0].truth)],take(Y){j=ai(C,Y)},aloud:()=>"",height(){let Y=q.filter(({section:se})=>!se.hidden).length,fe=(window.innerHeight-C.above)/Math.max(Y,1)-I0;return Math.round(Math.min(Math.max(fe,D0),B0))}}}function x(C){let j=li(C,e.scene),H={...u,scene:()=>j},q=C.panels.map(Y=>If(Y,H));return{plots:q,above:[],take(Y){j=li(C,Y)},aloud:()=>`Galaxy ${j.row}. ${q.filter(({section:Y})=>!Y.classList.contains("covered")).map(Y=>Y.describeAloud()).join(". ")}`,height:()=>C.height}}let k,m=!1;function v(C){clearTimeout(k),k=setTimeout(()=>{m&&n.kind==="densities"?v(C):c.textContent=C},_0)}let $=C=>{let j=C.composedPath()[0];ve(j)===ve(f)&&(m=C.detail)},y,T=e.scene.serial,b=e.newest_serial,O=()=>{clearTimeout(y),T>=b?f.classList.remove("waiting"):y=setTimeout(()=>f.classList.add("waiting"),P0)},S=()=>{let C=h.filter(q=>!q.section.hidden),j=s?Ff(f.clientWidth,f.clientHeight,C.length):1;f.style.setProperty("--zoom",String(j));let H=C.map(({section:q,shell:Y})=>s?Y:q).map(q=>[q.clientWidth,q.clientHeight]);C.forEach((q,Y)=>{q.resize(H[Y][0],s?H[Y][1]:d.height(),j)})},D=()=>{f.style.setProperty("--zoom","1");let[C,j]=ui[n.kind].map(H=>H*ui.zoom);for(let H of h)H.section.hidden||H.resize(C,j,ui.zoom)},B=[],_=C=>{s=C;for(let{section:H,rest:q}of h){let Y=H.dataset.plot??"";H.hidden=s?s!==n.kind&&s!==Y:B.length>0&&!B.includes(Y),H.hidden&&q()}f.classList.toggle("some-shown",!s&&B.length>0);let j=h.some(({section:H})=>!H.hidden);f.classList.toggle("on-stage",!!s&&j),f.classList.toggle("off-stage",!j),S()},E=C=>{r=C,f.classList.toggle("dark",C),Se(f,u.colours());for(let j of h)j.redraw()},z=C=>{C.key==="Escape"&&h.some(j=>j.cancel())&&C.stopPropagation()};f.addEventListener("mousedown",C=>{s&&C.target instanceof HTMLCanvasElement&&C.preventDefault()}),f.append(...d.above,M("div",{class:`${n.kind}-row`},...h.map(C=>C.section)),c);let P=new ResizeObserver(S);P.observe(f),window.addEventListener("resize",S),window.addEventListener("beforeprint",D),window.addEventListener("afterprint",S),window.addEventListener("keydown",z,!0),window.addEventListener(Jr,$),E(e.dark),_(s);let U=C=>{d.take(C),T=C.serial;for(let H of h)H.redraw();l.acknowledge(),O();let j=d.aloud();j&&v(j)},R=Ke(f,C=>U(C[n.kind])),V=Ar(f,C=>{({shown:B}=C),i=C.fixed??!1,f.classList.toggle("is-fixed",i),f.classList.toggle("is-covered",C.covered.length>0);for(let j of h){let H=j.section.dataset.plot??"",q=C.covered.includes(H),{guess:Y=null}=j;j.section.classList.toggle("covered",q&&!Y),Y?.take(q,C.drawn?.[H]??null)}_(s)});return{element:f,changes:{scene:U,newest_serial(C){b=C,O()},stage:_,dark:E},destroy(){P.disconnect(),R(),V(),l.stop(),clearTimeout(k),clearTimeout(y),window.removeEventListener("resize",S),window.removeEventListener("beforeprint",D),window.removeEventListener("afterprint",S),window.removeEventListener("keydown",z,!0),window.removeEventListener(Jr,$)}}}function bt(e,t,n,o,r,s){let{values:i,error:a,limit:l}=e.measured[o],[c,f]=[n*t,(n+1)*t],u={values:i.slice(c,f),error:a.slice(c,f),limit:l.slice(c,f)};for(let[d,h]of r){let{place:g}=s.find(x=>x.name===d);u.values[g]=h,u.limit[g]=0}return u}var eo=(e,t,n)=>e.truth.subarray(n*t,(n+1)*t);var[Yf,yt,ze,xt,Kf,Yt]=[0,1,3,5,6,7],vt=({mask:e,inputs:t},n)=>!!e[n]&&!Number.isNaN(t.values[n]),qe=({answer:e},t,n)=>e?.quantiles[t*Yt+n]??Number.NaN;function pi(e,t){let n=Object.fromEntries(e.columns.map(a=>[a,new Float32Array(e.size).fill(Number.NaN)])),{truth:o,inputs:r}=t,s=new Uint8Array(e.size),i=new Uint8Array(e.size);for(let a=0;a<e.size;a++){let l=e.start+a,[c,f]=[r.values[l],r.error[l]],u=vt(t,l),d=u&&!!r.limit[l];s[a]=u&&!d?1:0,i[a]=s[a]&&f>0?1:0,n.truth[a]=o[l],n.implied&&t.implied&&(n.implied[a]=t.implied[l]),s[a]&&!i[a]&&(n.exact[a]=c),s[a]||(n.median[a]=qe(t,l,ze)),n.low[a]=s[a]?c:qe(t,l,yt),n.high[a]=s[a]?c:qe(t,l,xt),d&&n.limit&&(n.limit[a]=c),i[a]&&n.measured&&(n.measured[a]=c,n.from[a]=c-f,n.to[a]=c+f)}return e.extent!==null&&!s.every(Boolean)&&F0(e,t,n,s,i),n}function F0(e,t,n,o,r){let s=[...o.keys()].filter(a=>!o[a]),i=(a,l)=>qe(t,e.start+a,l);for(let a=0;a<e.size;a++){if(!r[a]||a&&r[a-1])continue;let l=a;for(;l<e.size&&r[l];)l++;let c=s.filter(u=>u<a).at(-1),f=s.find(u=>u>=l);for(let[u,d]of[["low",yt],["high",xt]]){let h=l-a<=5?d:ze;for(let g=a;g<l;g++)if(c===void 0||f===void 0)n[u][g]=i(c??f??g,h);else{let x=(g-c)/(f-c);n[u][g]=(1-x)*i(c,h)+x*i(f,h)}}}}var z0=1e9,U0=1,Jf={log_ssfr:Qf,half_mass_age:e=>e.observedAt-Zf(e),half_mass_time:Zf,recent_fraction:({history:e,observedAt:t})=>1-Xf(e.until(t-U0),e.until(t)),formed_fraction:({history:e,observedAt:t})=>Xf(e.until(t),e.whole),fuv_dimming:e=>{let{dust:t,history:n,observedAt:o}=e,r=e.vector("sed")[t.place]+t.of_one_jy;return Qf(e)>=t.quiescent?2.5*(n.rateAt(o)+t.of_one_sun_a_year-r):Number.NaN}};function Qf({history:e,observedAt:t,scalar:n}){return e.rateAt(t)-n("log_stellar_mass")}function Zf({history:e,observedAt:t}){return e.timeOf(e.until(t)/2)}var Xf=(e,t)=>t>0?e/t:Number.NaN;function eu(e,t,n){let{rows:o}=e.about.table,r=o.find(l=>!l.is_vector),s=l=>{let c=h=>l(r.start+r.names.indexOf(h)),f=h=>{let g=o.find(x=>x.name===h);return Float64Array.from({length:g.size},(x,k)=>l(g.start+k))},u=o.find(h=>h.name==="sfh").axis,d=hi(u,f("sfh"));return{scalar:c,vector:f,observedAt:n(c("redshift")),history:d,dust:e.dust}},i=s(l=>qe(t,l,ze)),a=s(l=>t.truth[l]);return e.derived.map(({name:l,needs:c})=>({of_medians:Jf[l](i),truth:Jf[l](a),seen:c.every(([f,u])=>{for(let d=f;d<u;d++)if(!vt(t,d)||t.inputs.limit[d])return!1;return!0})}))}function hi(e,t){let n=Array.from(t,s=>10**s*z0),o=[0];for(let s=1;s<e.length;s++)o.push(o[s-1]+(e[s]-e[s-1])*(n[s]+n[s-1])/2);let r=s=>{let i=Math.min(Math.max(s,e[0]),e[e.length-1]),a=0;for(;a<e.length-2&&e[a+1]<i;)a++;return{before:a,part:(i-e[a])/(e[a+1]-e[a])}};return{whole:o[o.length-1],rateAt(s){if(!Number.isFinite(s))return Number.NaN;let{before:i,part:a}=r(s);return t[i]*(1-a)+t[i+1]*a},until(s){if(!Number.isFinite(s))return Number.NaN;let{before:i,part:a}=r(s),[l,c]=[n[i],n[i+1]];return o[i]+(e[i+1]-e[i])*a*(l+(c-l)*a/2)},timeOf(s){if(!Number.isFinite(s))return Number.NaN;let i=0;for(;i<e.length-2&&o[i+1]<=s;)i++;let a=s-o[i],l=(n[i+1]-n[i])/(e[i+1]-e[i]),c=n[i]+Math.sqrt(Math.max(n[i]**2+2*l*a,0));return e[i]+(c>0?2*a/c:0)}}}function tu(e,t,n){let{edge:o,width:r,firsts:s,steps:i,counts:a,weights:l}=e,c=new Float64Array(s.length).fill(Number.NaN);if(!(n>0))return c;let f=Float64Array.from(t,m=>Number.isFinite(m)?10**m:0),u=Float64Array.from(t,m=>Number.isFinite(m)?1:0);j0(e,f,n);let[d,h]=[f,u].map(m=>W0(m,o,r)),g=mi(e.distance.log_redshift,e.distance.modulus,Math.log(n)),x=Math.log1p(n),k=0;for(let m=0;m<s.length;m++){let[v,$]=[0,0],[y,T]=[d(s[m]-x),h(s[m]-x)];for(let b=1;b<=a[m];b++,k++){let O=s[m]+b*i[m]-x,[S,D]=[d(O),h(O)];v+=l[k]*(S-y),$+=l[k]*(D-T),[y,T]=[S,D]}$>=.99&&(c[m]=Math.min(-2.5*Math.log10(v/$/3631)+g,32))}return c}function nu({firsts:e,steps:t,counts:n},o){let r=Math.log1p(o);return[Math.min(...e)-r,Math.max(...e.map((s,i)=>s+n[i]*t[i]))-r]}function j0({hydrogen:e},t,n){let{bins:o,transmission:r}=e,{before:s,part:i}=ru(e.redshift,n);for(let a=0;a<o;a++){let[l,c]=[r[s*o+a],r[(s+1)*o+a]];t[a]*=l+i*(c-l)}}function W0(e,t,n){let o=new Float64Array(e.length+1);for(let r=0;r<e.length;r++)o[r+1]=o[r]+e[r]*n;return r=>{let s=Math.min(Math.max((r-t)/n,0),e.length),i=Math.min(Math.floor(s),e.length-1);return o[i]+(s-i)*(o[i+1]-o[i])}}function ru(e,t){let[n,o]=[0,e.length-1];for(;o-n>1;){let r=n+o>>1;e[r]<=t?n=r:o=r}return{before:n,part:Math.min(Math.max((t-e[n])/(e[n+1]-e[n]),0),1)}}function mi(e,t,n){let{before:o,part:r}=ru(e,n);return t[o]+r*(t[o+1]-t[o])}var iu=.005,[au,lu,H0]=["seen","predicted","partly seen"];function cu(e,t,n){let{rows:o,size:r}=e.about.table,s=E=>o.find(z=>z.name===E),i=o.find(E=>!E.is_vector),a=E=>{let z=i.names.indexOf(E);return z<0?-1:i.start+z},[l,c]=["redshift","log_stellar_mass"].map(a),[f,u,d,h]=[0,1,2,3].map(()=>new Float64Array(r).fill(Number.NaN)),g=new Uint8Array(r);for(let E=0;E<r;E++)g[E]=vt(t,E)&&!t.inputs.limit[E]?1:0,f[E]=g[E]?t.inputs.values[E]:qe(t,E,ze),u[E]=g[E]?t.inputs.error[E]:0;let{camera:x,has_history:k}=e,[m,v]=[s("sed"),s("sfh")],$=x&&l>=0&&m?x.places:[],y=E=>f.subarray(E.start,E.start+E.size),T=new Uint8Array(0),b=new Uint8Array(0);if($.length&&x&&m){let E=tu(x,y(m),f[l]);$.forEach((U,R)=>{d[U]=E[R]});let[z,P]=nu(x,f[l]);T=ou(m,g,U=>Math.log(U)>=z&&Math.log(U)<=P)}if(k&&l>=0&&v){let E=n(f[l]),z=E>=v.axis[0]&&E<=v.axis[v.size-1];d[c]=z?Math.log10(hi(v.axis,y(v)).until(E)):Number.NaN,b=ou(v,g,P=>P<=E)}let O=E=>g[l]===1&&E.every(Boolean),S=E=>g[E]===1&&u[E]===0&&O(E===c?b:T);for(let E of[...$,...k?[c]:[]])Number.isFinite(d[E])&&!S(E)&&(h[E]=d[E]);let D={values:f,seen:g,error:u,implied:d,news:h};if(!t.answer)return{parts:D,sentence:""};let _=[G0(D,$,l,T),k?Y0(D,c,b):""].filter(Boolean).join("; ");return{parts:D,sentence:_?`${_[0].toUpperCase()}${_.slice(1)}.`:""}}var ou=(e,t,n)=>Uint8Array.from(e.axis.flatMap((o,r)=>n(o)?[t[e.start+r]]:[])),gi=({values:e,error:t,implied:n},o)=>t[o]>0?Number.NaN:n[o]-e[o];function G0(e,t,n,o){let r=t.filter(f=>Number.isFinite(e.news[f])),s=r.filter(f=>Number.isFinite(gi(e,f))),[i,a]=[Gn(o),Gn([e.seen[n]])],l=`the ${i} spectrum at ${a===i?"":`the ${a} `}z ${e.values[n].toFixed(2)}`;if(s.length){let f=Gn(s.map(h=>e.seen[h])),u=f===au?"those seen":f===lu?"predicted":"those seen and predicted",d=s.map(h=>gi(e,h));return`${l} gives magnitudes ${V0(d,u)}`}if(!r.length)return"";let c=r.filter(f=>Math.abs(e.implied[f]-e.values[f])<=e.error[f]);return`${l} lies within 1σ of ${c.length} of ${r.length} measured magnitudes`}function V0(e,t){let[n,o,r]=[16,50,84].map(i=>q0(e,i)),s=(i,a)=>e.length>1?` (${su(i)} to ${su(a)})`:"";return Math.abs(o)<iu?`as bright as ${t}${s(n,r)}`:o>0?`${o.toFixed(2)} fainter${s(n,r)} than ${t}`:`${(-o).toFixed(2)} brighter${s(-r,-n)} than ${t}`}var su=e=>Number(e.toFixed(2))===0?e.toFixed(2).replace("-",""):e.toFixed(2).replace("-","−");function q0(e,t){let n=[...e].sort((i,a)=>i-a),o=(n.length-1)*t/100,r=Math.floor(o),s=Math.min(r+1,n.length-1);return n[r]+(o-r)*(n[s]-n[r])}function Y0(e,t,n){if(!Number.isFinite(e.news[t]))return"";let o=gi(e,t),[r,s]=[Gn(n),Gn([e.seen[t]])],i=s===r?"the stellar mass":`the ${s} stellar mass`;return Math.abs(o)<iu?`the ${r} history forms ${i}`:`the ${r} history forms ${Math.abs(o).toFixed(2)} dex ${o>0?"more":"less"} than ${i}`}function Gn(e){let t=Array.from(e,Boolean);return t.every(Boolean)?au:t.some(Boolean)?H0:lu}function to(e){let t=1/(1+Math.abs(e)/2),o=[...[-1.26551223,1.00002368,.37409196,.09678418,-.18628806,.27886807,-1.13520398,1.48851587,-.82215223],.17087277].reduceRight((s,i)=>i+t*s,0),r=t*Math.exp(o-e*e);return e>=0?r:2-r}var fu=161,K0=.001,J0=[-5,-4,...Array.from({length:25},(e,t)=>t/4-3),4,5],Q0=5,Z0=.05,X0=.6,ew=[.16,.5,.84],tw=Math.sqrt(2*Math.PI),wi=({weights:e,means:t,sigmas:n},o)=>e.reduce((r,s,i)=>r+s*to((t[i]-o)/(n[i]*Math.SQRT2))/2,0);function uu(e){let t=wi(e,e.low);return{from:t,held:wi(e,e.high)-t}}function no(e,t){let{from:n,held:o}=uu(e);return Float64Array.from(t,r=>Math.min(Math.max((wi(e,r)-n)/o,0),1))}function bi(e,t){let{weights:n,means:o,sigmas:r,low:s,high:i}=e,{held:a}=uu(e);return Float64Array.from(t,l=>{if(l<s||l>i)return 0;let c=0;for(let f=0;f<n.length;f++){let u=(l-o[f])/r[f];c+=n[f]/r[f]*Math.exp(-u*u/2)}return c/tw/a})}function ro(e){let[{low:t,high:n}]=e,o=(n-t)/(fu-1),r=Array.from({length:fu},(s,i)=>t+i*o);for(let{weights:s,means:i,sigmas:a}of e)for(let l=0;l<s.length;l++)a[l]<Q0*o&&s[l]>K0&&r.push(...J0.map(c=>i[l]+c*a[l]));return du(r.map(s=>Math.min(Math.max(s,t),n)))}var du=e=>Float64Array.from(new Set(e)).sort();function pu(e,t){let n=du([...ro([e]),Math.min(Math.max(t,e.low),e.high)]),o=no(e,n),r=Math.max(t-e.high,e.low-t,0);for(let s=1;s<n.length;s++){let[i,a]=n[s]<=t?[o[s-1],o[s]]:[1-o[s-1],1-o[s]];r+=(i*i+i*a+a*a)/3*(n[s]-n[s-1])}return r}function hu(e){let t=ro([e]),n=nw(bi(e,t));if(!n.length)return[];let o=no(e,t),r=[0,...n.map(a=>o[a]),1],i=r.slice(1).map((a,l)=>({low:r[l],share:a-r[l]})).filter(a=>a.share>=Z0);return i.length<2?[]:i.map(({low:a,share:l})=>{let[c,f,u]=ew.map(d=>rw(t,o,a+l*d));return[f,l,(u-c)/2]})}function nw(e){let t=e.length,n=s=>(s===0||e[s]>e[s-1])&&(s===t-1||e[s]>=e[s+1]),o=[],r=[];for(let s=0;s<t;s++){if(!n(s))continue;let i=!1;for(;o.length;){let a=o[o.length-1],l=a;for(let c=a;c<s;c++)e[c]<e[l]&&(l=c);if(e[l]<=X0*Math.min(e[a],e[s])){r.push(l);break}if(i=e[s]<=e[a],i)break;o.pop(),r.pop()}i||o.push(s)}return r}function rw(e,t,n){let o=Math.max(t.findIndex(s=>s>=n),1),r=t[o]-t[o-1];return r>0?e[o-1]+(n-t[o-1])/r*(e[o]-e[o-1]):e[o]}var ow="shown";function mu(e,t){let{parts:n,sentence:o}=cu(e,t.now,s=>yi(e,s)),r={...t,now:{...t.now,implied:n.news}};return{vectors:{...sw(e,r),agreement:o},densities:iw(e,r),derived:eu(e,t.now,s=>yi(e,s)),place:t.now.answer?.place??null,seen:br(t.snapshot.mask)}}function sw(e,{snapshot:t,serial:n,name:o,now:r,pins:s}){let a=e.vectors.panels.flatMap(u=>u.rows.map(d=>d.name)).map(u=>e.about.table.rows.find(d=>d.name===u)).filter(u=>u!==void 0),l=a.flatMap(u=>Object.values(pi(u,r)));for(let u of s)for(let d of a){let h=pi(d,u);h.median.forEach((g,x)=>{Number.isNaN(g)&&(h.median[x]=h.exact[x])}),l.push(...e.vectors.pin_columns.map(g=>h[g]))}let c=lw(e,t,r),f=Number.isFinite(c.value);return{serial:n,row:o,numbers:gu(l),pin_masks:t.pins.map(u=>Ye(e.about.table,u)),reference:t.reference,hidden:Object.fromEntries(a.filter(u=>u.extent).map(u=>[u.name,It(u,t.mask,!0)])),frame:t.frame,time:t.time,sfr:t.sfr,stretch:f?1+c.value:0,redshift_of:c.whose,observed_at:f?yi(e,c.value):Number.NaN,edited:t.edits.map(([u])=>u),truth:t.truth,agreement:"",filters:e.filters}}function iw(e,{snapshot:t,serial:n,name:o,now:r,pins:s}){let{scalars:i}=e.about,a=[r,...s].map(u=>u.answer).filter(u=>u!==null),l=i.map(u=>a.length?ro(a.map(d=>d.densities[u])):[]),c=a.flatMap(u=>i.map((d,h)=>bi(u.densities[d],l[h]))),f=a.length?[r,...s.filter(u=>u.answer)]:[r];return{serial:n,row:o,numbers:gu([...l,...c]),points:l.map(u=>u.length),scalars:f.map((u,d)=>i.map(h=>aw(e,t,u,h,d===0)))}}function aw(e,t,n,o,r){let s=Vn(e,o),i=vt(n,s),a=n.truth[s],l=n.answer?.densities[o],c=r&&!i&&l!==void 0,[f,u,d,h,g]=[Yf,yt,ze,xt,Kf].map(x=>qe(n,s,x));return{lowest:f,low:u,median:d,high:h,highest:g,truth:a,seen:i,percentile:c&&Number.isFinite(a)?100*no(l,[a])[0]:Number.NaN,crps:c&&Number.isFinite(a)?pu(l,a):Number.NaN,peaks:c?hu(l):[],value:i?n.inputs.values[s]:Number.NaN,edited:t.edits.some(([x])=>x===o),implied:n.implied?.[s]??Number.NaN}}function Vn({about:e},t){let n=e.table.rows.find(o=>!o.is_vector);return n.start+n.names.indexOf(t)}function lw(e,t,n){if(!e.about.scalars.includes("redshift"))return{value:Number.NaN,whose:""};let o=Vn(e,"redshift"),r=t.edits.find(([s])=>s==="redshift");return r?{value:r[1],whose:"edited"}:Number.isFinite(n.truth[o])?{value:n.truth[o],whose:"own"}:{value:qe(n,o,ze),whose:vt(n,o)?"own":"predicted"}}function yi({ages:e},t){return Number.isFinite(t)?mi(e.redshift,e.age,t):Number.NaN}function gu(e){let t=new Float32Array(e.reduce((o,r)=>o+r.length,0)),n=0;for(let o of e)t.set(o,n),n+=o.length;return t}var wu=(e,t)=>t.truth===ow?e:new Float32Array(e.length).fill(Number.NaN);function bu(e,{table:t,scalars:n}){let o=t.rows.find(a=>!a.is_vector)?.start??0,r=Object.fromEntries(n.map((a,l)=>[a,cw(e,o+l)]));if(!e[0]?.place)return r;let[s,i]=[0,1].map(a=>Float32Array.from(e,l=>l.place?.[a]??Number.NaN));return{...r,map_x:s,map_y:i}}var cw=(e,t)=>Float32Array.from(e,n=>n.quantiles[t*Yt+ze]);var fw=300;function yu(e,t,n){let o=null,r=new Map,s=0,i=!1;function a({drawing:u,galaxies:d,snapshot:h,name:g},x){let{row:k,noise:m,edits:v}=h;return{key:JSON.stringify([g,u.filters.names,m,v,[...x].join("")]),inputs:bt(d,u.about.table.size,k,m,v,u.editable)}}function l(u){let{drawing:d,galaxies:h,snapshot:g}=u,x=wu(eo(h,d.about.table.size,g.row),g),[k,...m]=[g.mask,...g.pins].map(v=>{let{key:$,inputs:y}=a(u,v);return{truth:x,inputs:y,mask:v,answer:r.get($)??null}});return mu(d,{snapshot:g,serial:u.serial,name:u.name,now:k,pins:m})}async function c(u,d){for(let h of[d.snapshot.mask,...d.snapshot.pins]){let{key:g,inputs:x}=a(d,h);if(r.has(g))continue;let[k]=await u([{inputs:x,mask:h}],d.drawing.about);r.set(g,k),r.size>fw&&r.delete(r.keys().next().value)}}async function f(){if(s++,!i){i=!0;try{for(let u=-1;u!==s;){u=s;let d=e();o&&await c(o,d),t(l(d),d.snapshot)}}catch(u){n(u)}finally{i=!1}}}return{follow:f,first:()=>l(e()),begin(u){return o=u,f()},async beginQuietly(u){await c(u,e()),o=u},get ask(){return o},inputs(){let u=e();return a(u,u.snapshot.mask).inputs}}}var xu=`:host {
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
`;var qn=`.plots {
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
`;function Me(e,t,n,o=()=>{}){let r=M("div",{class:"part"}),s=r.attachShadow({mode:"open"});s.append(...n.map(c=>M("style",{},c)));let i={...t},a=c=>{for(let[f,u]of Object.entries(c))i[f]=u,l.changes?.[f]?.(u)},l=e(i,{send:o,set:(c,f)=>a({[c]:f})});return s.append(l.element),{element:r,set:a,view:l}}var pw=.01,hw=.1,mw=100,vu=10,gw=12,ku=4,[Mu,Nu,Eu]=[" alone"," measured","questions"];async function Au(e,t,n,o,r){let{ood:s}=e,[i,a,l,c]=[0,"",0,""];for(let{hidden:d,names:h,end:g}of bw(e,o)){if(await new Promise(k=>setTimeout(k)),!r())return null;let[x]=await t([{inputs:n,mask:o.map((k,m)=>d[m]?0:k)}],e.about);for(let k of h){let m=Tu(e,k).filter(b=>d[b]),v=m.some(b=>n.error[b]>0),$=k+g,y=v&&s.rare[$+Nu]||s.rare[$];if(v&&(c=Nu),!y?.length)continue;l++;let T=vw(yw(s,x.quantiles,n,m),y,s.rarities);T<i&&([i,a]=[T,k])}}let f=(s.rare[Eu+c]??s.rare[Eu]??[1])[0],u=Math.min(kw(i,l,f)/-2,vu);for(let{name:d,beyond:h}of xw(e,n,o))h>u&&h>=1&&([u,a]=[Math.min(h,vu),d]);return{score:u,variable:a}}function $u({ood:e,about:t},n,o){if(!(n>=e.warn))return"";let r=t.table.rows.find(a=>a.name===o||a.names.includes(o)),s=r.is_vector?r.label:r.labels[r.names.indexOf(o)],i=r.name==="photometry"?"photometry in other surveys' filters":s;return/[a-z]/.test(i[1]??"")&&(i=i[0].toLowerCase()+i.slice(1)),`Take care, more unusual than 99% of the training galaxies: its ${i} surprises the model as ${ww(n)} of theirs does`}function ww(e){if(2*e>ku)return`fewer than 1 in ${(10**ku).toLocaleString("en")}`;let t=10**(2*e),n=10**Math.floor(Math.log10(t));return`1 in ${(Math.round(t/n)*n).toLocaleString("en")}`}function*bw({about:e,ood:t},n){let{rows:o,size:r}=e.table;for(let i of[1,0]){let a=new Uint8Array(r),l=[];for(let c of o){if(!c.is_vector)continue;let f=!1;for(let u=0;u<c.size;u++)(c.size<=c.patch?u:Math.floor(u/c.patch))%2!==i||!n[c.start+u]||(a[c.start+u]=1,f=!0);f&&l.push(c.name)}l.length&&(yield{hidden:a,names:l,end:""})}for(let i of o){if(!i.is_vector||i.extent!==null||!(i.name+Mu in t.rare))continue;let a=Array.from({length:i.size},(c,f)=>i.start+f).filter(c=>n[c]);if(a.length<2)continue;let l=Math.min(a.length,gw);for(let c=0;c<l;c++){let f=new Uint8Array(r);a.forEach((u,d)=>{d%l===c&&(f[u]=1)}),yield{hidden:f,names:[i.name],end:Mu}}}let s=o.find(i=>!i.is_vector);for(let[i,a]of s.names.entries()){let l=s.start+i;if(!n[l])continue;let c=new Uint8Array(r);c[l]=1,yield{hidden:c,names:[a],end:""}}}function Tu({about:e},t){for(let n of e.table.rows){if(n.is_vector&&n.name===t)return Array.from({length:n.size},(o,r)=>n.start+r);if(!n.is_vector&&n.names.includes(t))return[n.start+n.names.indexOf(t)]}return[]}function yw({spread:e},t,{values:n,error:o,limit:r},s){let[i,a]=[0,0];for(let l of s){let c=n[l];if(Number.isNaN(c))continue;a++;let[f,u,d]=[yt,ze,xt].map(x=>t[l*Yt+x]),h=Math.max(c>u?d-u:u-f,pw*e[l]),g=r[l]?Math.max(c-u,0):Math.abs(c-u);i+=Math.min(g/Math.hypot(h,o[l]),mw)**2}return Math.sqrt(i/Math.max(a,1))}function xw(e,{values:t,error:n,limit:o},r){let{about:s,ood:i}=e;return s.table.rows.flatMap(l=>l.is_vector?[l.name]:l.names).map(l=>{let c=0;for(let f of Tu(e,l)){if(!r[f]||o[f]||Number.isNaN(t[f]))continue;let u=Math.max(t[f]-i.high[f],i.low[f]-t[f]);c=Math.max(c,u/Math.hypot(hw*i.spread[f],n[f]))}return{name:l,beyond:c}})}function vw(e,t,n){let o=n.slice(0,t.length).map(Math.log10),r=[];t.forEach((c,f)=>{r.push(Math.max(c+1e-9*f,r[f-1]??-1/0))});let s=r.length-1,i=c=>(o[c+1]-o[c])/Math.max(r[c+1]-r[c],1e-6);if(e>r[s])return Math.min(o[s]+i(s-1)*(e-r[s]),0);if(e<r[0])return Math.min(o[0]+i(0)*(e-r[0]),0);let a=Math.min(Math.max(r.findIndex(c=>c>=e)-1,0),s-1),l=r[a+1]>r[a]?(e-r[a])/(r[a+1]-r[a]):0;return Math.min(o[a]+l*(o[a+1]-o[a]),0)}function kw(e,t,n){let o=Math.log10(Math.max(t,1))*n,r=e+o;return r<-2?r:Math.log10(-Math.expm1(10**o*Math.log1p(-Math.min(10**e,1-1e-12))))}var Mw=400;function Su(e,t,n){let o=M("p",{class:"warning",role:"status","aria-live":"polite"}),[r,s]=[0,n.now.row],i;async function a(){let{ask:c}=t;if(!c||!Object.keys(e.ood.rare).length)return;let f=r,u=await Au(e,c,t.inputs(),n.now.mask,()=>f===r);u&&(o.textContent=$u(e,u.score,u.variable)),u&&(o.title=o.textContent??"")}let l=()=>{r++,clearTimeout(i),i=setTimeout(()=>a().catch(()=>{}),Mw),n.now.row!==s&&(o.textContent=""),s=n.now.row};return n.follow(l),{element:o,begin:l}}var Ou=[qn,Sf,tc];function Lu(e,t,n,o,r){let s=0,i=()=>{},a=()=>{},l=()=>{},f=yu(()=>({drawing:e,galaxies:t,snapshot:o.drawn,name:t.rows[o.drawn.row],serial:s++}),$,r),u=f.first(),d={newest_serial:0,colours:n,stage:"",dark:!1},h=Me(di,{spec:e.vectors,scene:u.vectors,...d},Ou,o.receive),g=Me(di,{spec:e.densities,scene:u.densities,...d},Ou,o.receive),x={panels:e.densities.panels,scalars:u.densities.scalars[0],colours:n,dark:!1},k=Me(Tf,x,[bc]),m={spec:e.derived_spec,numbers:u.derived,colours:n,dark:!1},v=Me(wc,m,[xu,nc]);function $(b,O){h.set({scene:b.vectors}),g.set({scene:b.densities}),k.set({scalars:b.densities.scalars[0]}),v.set({numbers:b.derived}),i(b.place),a(b.densities.scalars[0]),l(O)}o.follow(f.follow);let y=Su(e,f,o),T=M("style");return h.element.shadowRoot?.append(T),{headline:k.element,derived:v.element,vectors:h.element,densities:g.element,async begin(b){await f.begin(b),y.begin()},warning:y.element,followPlace(b){i=b},scalars:()=>f.first().densities.scalars[0],followScalars(b){a=b},followDrawn(b){l=b},only(b){T.textContent=b?`section:not([data-plot="${b}"]) { display: none }`:""},destroy(){for(let b of[h,g,k,v])b.view.destroy?.()},dark(b){for(let O of[h,g])O.set({dark:b});k.set({dark:b}),v.set({dark:b})}}}var Nw=50,bn=(e,{diverging:t})=>t?e.diverging:e.palette;function Ru({values:e,low:t,high:n,title:o},r){return`${o} ${me(e[r],Ft((n-t)/Nw))}`}function Cu(e,t,n){if(!t)return[n.answer,n.hidden];let o=bn(e,t),r=o[o.length>>1];return t.own?[r,n.hidden]:[n.answer,r]}function Pu(e,t,n,o,r){let{low:s,high:i,title:a}=n,l=bn(t,n),c=o.right+12,f=o.top+18,u=o.bottom-f;l.forEach((g,x)=>{e.fillStyle=g,e.fillRect(c,f+u*(1-(x+1)/l.length),10,u/l.length+.6)});let d=xe(s,i,f+u,f);e.textBaseline="middle",e.textAlign="left",e.fillStyle=r.soft;for(let g of et(s,i,5))e.fillText(Ae(g),c+14,d(g));let h=e.measureText(a).width;e.globalAlpha=.85,e.fillStyle=r.ground,e.fillRect(c+50-h-4,o.top-4,h+8,16),e.globalAlpha=1,e.fillStyle=r.soft,e.textAlign="right",e.fillText(a,c+50,o.top+4)}var Du=5e3,Ew=8,Aw=[2e4,8e4],so=e=>"drawImage"in e;function Bu(e,t,n,o,r,s,i,a){let l=bn(t,s),{places:c,unknown:f}=$w(s,l.length),[u,d]=[new Uint32Array(l.length+1),Uint32Array.from([...l,"#000"],xi)];u[l.length]=xi(a.hidden),d[l.length]=0;let h=zu(e,i,n.x.length);f&&h.set(n,o,r,c,u),h.set(n,o,r,c,d),h.draw()}var _u=new WeakMap;function $w({values:e,low:t,high:n},o){let r=_u.get(e);if(r&&r.n===o&&r.low===t&&r.high===n)return r;let s=new Uint8Array(e.length),i=0;for(let l=0;l<e.length;l++){let c=(e[l]-t)/(n-t);c>=0?s[l]=Math.min(c*o,o-1):Number.isNaN(c)&&([s[l],i]=[o,i+1])}let a={n:o,low:t,high:n,places:s,unknown:i};return _u.set(e,a),a}function Fu(e,t,n,o,r,s){let i=xi(r),a=zu(e,s,t.x.length),l=Uint32Array.from({length:Ew},(c,f)=>f&o?i:0);a.set(t,0,n.length,n,l),a.draw()}var oo=null;function zu(e,{frame:t,x:n,y:o},r){let s=e,i=s.getTransform().a,a=Math.max(Math.round((t.right-t.left)*i),1),l=Math.max(Math.round((t.bottom-t.top)*i),1);if(oo?.image.width!==a||oo.image.height!==l){let y=document.createElement("canvas");Object.assign(y,{width:a,height:l}),oo={canvas:y,image:new ImageData(a,l)}}let{canvas:c,image:f}=oo,u=new Uint32Array(f.data.buffer).fill(0),[d,h]=Aw,g=Math.round((r<=d?3:r<=h?2:1)*i),x=(g>>1)-.5,[k,m]=[(n(0)-t.left)*i-x,(o(0)-t.top)*i-x],[v,$]=[(n(1)-n(0))*i,(o(1)-o(0))*i];return{set(y,T,b,O,S){let{x:D,y:B}=y;for(let _=T;_<b;_++){let E=S[O[_]];if(!E)continue;let[z,P]=[k+v*D[_],m+$*B[_]];if(!(z>-g&&z<a&&P>-g&&P<l))continue;let[U,R]=[Math.floor(z),Math.floor(P)],[V,C]=[Math.min(U+g,a),Math.min(R+g,l)];for(let j=Math.max(R,0);j<C;j++)for(let H=Math.max(U,0);H<V;H++)u[j*a+H]=E}},draw(){c.getContext("2d")?.putImageData(f,0,0),s.drawImage(c,t.left,t.top,a/i,l/i)}}}var Iu=new Map;function xi(e){let t=Iu.get(e);if(t===void 0){let n=e.length===4?[...e.slice(1)].map(i=>i+i).join(""):e.slice(1,7),[o,r,s]=[0,2,4].map(i=>Number.parseInt(n.slice(i,i+2),16));t=(255<<24|s<<16|r<<8|o)>>>0,Iu.set(e,t)}return t}var Yn={A:1,B:2},ju=4,Tw=1500,kt=["A","B"],Kt={A:"group_a",B:"group_b"},Uu=new WeakMap;function Kn(e,t){let n=Uu.get(e)??new Map;Uu.set(e,n);let o=n.get(t);if(!o){o=[];for(let r=0;r<e.length;r++)e[r]&t&&o.push(r);n.set(t,o)}return o}function yn(e,{marks:t=[]}){let n=Kn(t,ju);if(!n.length)return e;let o=e.x.slice();for(let r of n)o[r]=Number.NaN;return{...e,x:o}}function Wu({marks:e=[],counts:t},n,o,r){let[s,i]=[new Uint8Array(r),Yn[n]];for(let a=0;a<Math.min(r,e.length);a++)s[a]=e[a]&~i;for(let a of o)s[a]|=i;return{marks:s,counts:t}}function Hu(e,t,n,{marks:o=[]},{frame:r,x:s,y:i},a){let l=Kn(o,ju);l.length&&be(e,r,()=>{e.fillStyle=a.edge,e.globalAlpha=.5,e.beginPath();for(let c of l){let[f,u]=[s(n.x[c]),i(n.y[c])];e.moveTo(f+.7*t.size,u),e.arc(f,u,.7*t.size,0,2*Math.PI)}e.fill(),e.globalAlpha=1})}function Gu(e,t,{marks:n=[]},o,r){let{frame:s,x:i,y:a}=o;be(e,s,()=>{for(let l of kt){let c=Kn(n,Yn[l]);if(c.length){if(c.length>Tw&&so(e)){Fu(e,t,n,Yn[l],r[Kt[l]],o);continue}e.beginPath();for(let f of c){let[u,d]=[i(t.x[f]),a(t.y[f])];Number.isNaN(u)||Number.isNaN(d)||(l==="A"?(e.moveTo(u+3.6,d),e.arc(u,d,3.6,0,2*Math.PI)):e.rect(u-4,d-4,8,8))}for(let[f,u]of[[3.4,r.ground],[1.6,r[Kt[l]]]])e.lineWidth=f,e.strokeStyle=u,e.stroke()}}})}function Vu(e,t){let n={chosen:null,last:"A"},o=kt.map(l=>{let c=M("button",{type:"button",class:`lasso-${l}`,"aria-pressed":"false","aria-label":`lasso group ${l}`,title:`draw around points: they are group ${l} then (Shift and drag does it, too; with Alt or Ctrl a box; by keyboard Shift and arrows, Enter)`},M("i"),l);return c.addEventListener("click",()=>a(n.chosen===l?null:l)),c}),r=M("button",{type:"button",title:"the groups as stacks, as a list, as files"},"stacks ›"),s=M("button",{type:"button","aria-label":"let the groups A and B go",title:"let A and B go"},"×");r.addEventListener("click",()=>e({act:"look"})),s.addEventListener("click",()=>e({act:"clear"}));let i=M("div",{class:"groups",role:"group","aria-label":"groups"},"lasso",...o,r,s);function a(l){n.chosen=l,n.last=l??n.last,o.forEach((c,f)=>{c.setAttribute("aria-pressed",String(kt[f]===l))}),t()}return{bar:i,choose:a,get isChosen(){return n.chosen!==null},get letter(){return n.last},show({counts:l={A:0,B:0}}){o.forEach((c,f)=>{let u=l[kt[f]];c.replaceChildren(M("i"),u?`${kt[f]} ${u}`:kt[f])});for(let c of[r,s])c.hidden=!l.A&&!l.B}}}function qu(e,t,n,o){let[r,s]=[0,1].map(c=>Float64Array.from(o,f=>f[c])),[i,a]=[Math.min(...r),Math.max(...r)],l=[];for(let c=0;c<e;c++){let[f,u]=[t[c],n[c]];if(!(f>=i&&f<=a))continue;let d=!1;for(let h=0,g=r.length-1;h<r.length;g=h++){let[x,k]=[s[h],s[g]];x>u!=k>u&&f<(r[g]-r[h])*(u-x)/(k-x)+r[h]&&(d=!d)}d&&l.push(c)}return l}function xn([e,t],[n,o]){return[[e,t],[n,t],[n,o],[e,o]]}var Sw=4,Ow=2,Yu=.02,Ku="http://www.w3.org/2000/svg",Lw={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]};function Qu({canvas:e,shell:t,frame:n,colour:o,isChosen:r,take:s,click:i,leave:a,tell:l}){let c=document.createElementNS(Ku,"path"),f=document.createElementNS(Ku,"svg");f.setAttribute("class","lasso"),f.setAttribute("aria-hidden","true"),f.append(c),t.append(f);let u=null,d=null,h=m=>{let{left:v,right:$,top:y,bottom:T}=n(),[b,O]=Be({canvas:e},m);return[Math.min(Math.max(b,v),$),Math.min(Math.max(O,y),T)]},g=(m,v=!0)=>{let $=m.map(([y,T])=>`${y.toFixed(1)} ${T.toFixed(1)}`).join("L");c.setAttribute("d",$&&`M${$}${v?"Z":""}`),c.setAttribute("stroke",o()),c.setAttribute("fill",v?o():"none")},x=()=>{let m=u!==null||d!==null;return[u,d]=[null,null],g([]),m};e.addEventListener("pointerdown",m=>{m.button!==0||!(m.shiftKey||r())||(x(),u={outline:[h(m)],hasMoved:!1,id:m.pointerId},e.setPointerCapture(m.pointerId),m.stopImmediatePropagation())}),e.addEventListener("pointermove",m=>{if(!u||m.pointerId!==u.id)return;let v=h(m),[$,y]=u.outline.at(-1);u.hasMoved||=Math.hypot(v[0]-u.outline[0][0],v[1]-u.outline[0][1])>Sw,Math.hypot(v[0]-$,v[1]-y)>=Ow&&u.outline.push(v),u.hasMoved&&g(Ju(m)?xn(u.outline[0],v):u.outline),m.stopImmediatePropagation()}),e.addEventListener("pointerup",m=>{if(!u||m.pointerId!==u.id)return;let{outline:v,hasMoved:$}=u;x(),$&&Ju(m)?s(xn(v[0],h(m))):$&&v.length>2?s(v):$||i(m),m.stopImmediatePropagation()}),e.addEventListener("pointercancel",x);let k=m=>{let v=Lw[m.key];if(!v||!(m.shiftKey||r()||d?.from))return!1;let{left:$,right:y,top:T,bottom:b}=n();d??={at:[($+y)/2,(T+b)/2],from:null},m.shiftKey?d.from??=d.at:d.from=null;let[O,S]=d.at;return d.at=[Math.min(Math.max(O+v[0]*Yu*(y-$),$),y),Math.min(Math.max(S+v[1]*Yu*(b-T),T),b)],d.from?g(xn(d.from,d.at)):g(Rw(d.at),!1),l(d.from&&xn(d.from,d.at)),!0};e.addEventListener("keydown",m=>{let v=d?.from;if(!k(m))if((m.key==="Enter"||m.key===" ")&&d&&v){let $=xn(v,d.at);x(),s($)}else if(m.key==="Escape"&&(u||d))x(),l(null);else if(m.key==="Escape"&&r())a();else return;m.preventDefault(),m.stopImmediatePropagation()}),e.addEventListener("blur",x)}var Ju=e=>e.altKey||e.ctrlKey||e.metaKey,Rw=([e,t])=>[[e-8,t],[e+8,t],[e,t],[e,t-8],[e,t+8]];var Zu=6,vi=15,Cw=26,Pw=5,Xu="two masks side by side: the one before stays on the left, the one in force is on the right";function ed(e){let n=M("button",{type:"button",class:"beside","aria-pressed":"false","aria-label":Xu,title:Xu},"◫"),o=null,r=null,s=null,i=a=>{o=a,n.setAttribute("aria-pressed",String(o!==null))};return n.addEventListener("click",()=>{i(o?null:s??r),e()}),{button:n,get other(){return o},follow(a,l){[r,s]=[a,l],n.hidden=!a.stays||!a.x.length,o&&(n.hidden||o.x.length!==a.x.length)&&i(null)}}}function td({frame:e,x:t,y:n}){let o=(e.right-e.left-Zu)/2,r=e.top+vi,[[s,i],[a,l]]=[t.domain(),n.domain()],c=xe(a,l,r,e.bottom),f=u=>({frame:{...e,left:u,right:u+o,top:r},x:xe(s,i,u,u+o),y:c});return{other:{...f(e.left),isBeside:!0},now:f(e.right-o),apart:o+Zu}}function ki(e,t,n,o){let r={...n,top:n.top-vi-2,bottom:n.top,right:n.right-Cw};be(e,r,()=>{e.font=Ge,e.fillStyle=o.ink,e.textAlign="left",e.textBaseline="middle",e.fillText(t??"",n.left+1,n.top-vi/2)}),e.strokeStyle=o.edge,e.lineWidth=1,e.beginPath(),e.rect(n.left,n.top,n.right-n.left,n.bottom-n.top),e.stroke()}function nd(e,t,n,{frame:o,x:r,y:s},i){let[a,l]=[r(t.x[n]),s(t.y[n])];Number.isNaN(a)||Number.isNaN(l)||be(e,o,()=>{e.strokeStyle=i.ink,e.lineWidth=1.6,e.beginPath(),e.arc(a,l,Pw,0,2*Math.PI),e.stroke()})}var _w=Array.prototype,io=_w.slice;function rd(e,t){return e-t}function od(e){for(var t=0,n=e.length,o=e[n-1][1]*e[0][0]-e[n-1][0]*e[0][1];++t<n;)o+=e[t-1][1]*e[t][0]-e[t-1][0]*e[t][1];return o}var tt=e=>()=>e;function sd(e,t){for(var n=-1,o=t.length,r;++n<o;)if(r=Iw(e,t[n]))return r;return 0}function Iw(e,t){for(var n=t[0],o=t[1],r=-1,s=0,i=e.length,a=i-1;s<i;a=s++){var l=e[s],c=l[0],f=l[1],u=e[a],d=u[0],h=u[1];if(Dw(l,u,t))return 0;f>o!=h>o&&n<(d-c)*(o-f)/(h-f)+c&&(r=-r)}return r}function Dw(e,t,n){var o;return Bw(e,t,n)&&Fw(e[o=+(e[0]===t[0])],n[o],t[o])}function Bw(e,t,n){return(t[0]-e[0])*(n[1]-e[1])===(n[0]-e[0])*(t[1]-e[1])}function Fw(e,t,n){return e<=t&&t<=n||n<=t&&t<=e}function id(){}var it=[[],[[[1,1.5],[.5,1]]],[[[1.5,1],[1,1.5]]],[[[1.5,1],[.5,1]]],[[[1,.5],[1.5,1]]],[[[1,1.5],[.5,1]],[[1,.5],[1.5,1]]],[[[1,.5],[1,1.5]]],[[[1,.5],[.5,1]]],[[[.5,1],[1,.5]]],[[[1,1.5],[1,.5]]],[[[.5,1],[1,.5]],[[1.5,1],[1,1.5]]],[[[1.5,1],[1,.5]]],[[[.5,1],[1.5,1]]],[[[1,1.5],[1.5,1]]],[[[.5,1],[1,1.5]]],[]];function Ni(){var e=1,t=1,n=Ir,o=l;function r(c){var f=n(c);if(Array.isArray(f))f=f.slice().sort(rd);else{let u=Cr(c,zw);for(f=De(..._r(u[0],u[1],f),f);f[f.length-1]>=u[1];)f.pop();for(;f[1]<u[0];)f.shift()}return f.map(u=>s(c,u))}function s(c,f){let u=f==null?NaN:+f;if(isNaN(u))throw new Error(`invalid value: ${f}`);var d=[],h=[];return i(c,u,function(g){o(g,c,u),od(g)>0?d.push([g]):h.push(g)}),h.forEach(function(g){for(var x=0,k=d.length,m;x<k;++x)if(sd((m=d[x])[0],g)!==-1){m.push(g);return}}),{type:"MultiPolygon",value:f,coordinates:d}}function i(c,f,u){var d=new Array,h=new Array,g,x,k,m,v,$;for(g=x=-1,m=Jt(c[0],f),it[m<<1].forEach(y);++g<e-1;)k=m,m=Jt(c[g+1],f),it[k|m<<1].forEach(y);for(it[m<<0].forEach(y);++x<t-1;){for(g=-1,m=Jt(c[x*e+e],f),v=Jt(c[x*e],f),it[m<<1|v<<2].forEach(y);++g<e-1;)k=m,m=Jt(c[x*e+e+g+1],f),$=v,v=Jt(c[x*e+g+1],f),it[k|m<<1|v<<2|$<<3].forEach(y);it[m|v<<3].forEach(y)}for(g=-1,v=c[x*e]>=f,it[v<<2].forEach(y);++g<e-1;)$=v,v=Jt(c[x*e+g+1],f),it[v<<2|$<<3].forEach(y);it[v<<3].forEach(y);function y(T){var b=[T[0][0]+g,T[0][1]+x],O=[T[1][0]+g,T[1][1]+x],S=a(b),D=a(O),B,_;(B=h[S])?(_=d[D])?(delete h[B.end],delete d[_.start],B===_?(B.ring.push(O),u(B.ring)):d[B.start]=h[_.end]={start:B.start,end:_.end,ring:B.ring.concat(_.ring)}):(delete h[B.end],B.ring.push(O),h[B.end=D]=B):(B=d[D])?(_=h[S])?(delete d[B.start],delete h[_.end],B===_?(B.ring.push(O),u(B.ring)):d[_.start]=h[B.end]={start:_.start,end:B.end,ring:_.ring.concat(B.ring)}):(delete d[B.start],B.ring.unshift(b),d[B.start=S]=B):d[S]=h[D]={start:S,end:D,ring:[b,O]}}}function a(c){return c[0]*2+c[1]*(e+1)*4}function l(c,f,u){c.forEach(function(d){var h=d[0],g=d[1],x=h|0,k=g|0,m=Mi(f[k*e+x]);h>0&&h<e&&x===h&&(d[0]=ad(h,Mi(f[k*e+x-1]),m,u)),g>0&&g<t&&k===g&&(d[1]=ad(g,Mi(f[(k-1)*e+x]),m,u))})}return r.contour=s,r.size=function(c){if(!arguments.length)return[e,t];var f=Math.floor(c[0]),u=Math.floor(c[1]);if(!(f>=0&&u>=0))throw new Error("invalid size");return e=f,t=u,r},r.thresholds=function(c){return arguments.length?(n=typeof c=="function"?c:Array.isArray(c)?tt(io.call(c)):tt(c),r):n},r.smooth=function(c){return arguments.length?(o=c?l:id,r):o===l},r}function zw(e){return isFinite(e)?e:NaN}function Jt(e,t){return e==null?!1:+e>=t}function Mi(e){return e==null||isNaN(e=+e)?-1/0:e}function ad(e,t,n,o){let r=o-t,s=n-t,i=isFinite(r)||isFinite(s)?r/s:Math.sign(r)/Math.sign(s);return isNaN(i)?e:e+i-.5}function Uw(e){return e[0]}function jw(e){return e[1]}function Ww(){return 1}function Ei(){var e=Uw,t=jw,n=Ww,o=960,r=500,s=20,i=2,a=s*3,l=o+a*2>>i,c=r+a*2>>i,f=tt(20);function u(v){var $=new Float32Array(l*c),y=Math.pow(2,-i),T=-1;for(let z of v){var b=(e(z,++T,v)+a)*y,O=(t(z,T,v)+a)*y,S=+n(z,T,v);if(S&&b>=0&&b<l&&O>=0&&O<c){var D=Math.floor(b),B=Math.floor(O),_=b-D-.5,E=O-B-.5;$[D+B*l]+=(1-_)*(1-E)*S,$[D+1+B*l]+=_*(1-E)*S,$[D+1+(B+1)*l]+=_*E*S,$[D+(B+1)*l]+=(1-_)*E*S}}return _s({data:$,width:l,height:c},s*y),$}function d(v){var $=u(v),y=f($),T=Math.pow(2,2*i);return Array.isArray(y)||(y=De(Number.MIN_VALUE,Dn($)/T,y)),Ni().size([l,c]).thresholds(y.map(b=>b*T))($).map((b,O)=>(b.value=+y[O],h(b)))}d.contours=function(v){var $=u(v),y=Ni().size([l,c]),T=Math.pow(2,2*i),b=O=>{O=+O;var S=h(y.contour($,O*T));return S.value=O,S};return Object.defineProperty(b,"max",{get:()=>Dn($)/T}),b};function h(v){return v.coordinates.forEach(g),v}function g(v){v.forEach(x)}function x(v){v.forEach(k)}function k(v){v[0]=v[0]*Math.pow(2,i)-a,v[1]=v[1]*Math.pow(2,i)-a}function m(){return a=s*3,l=o+a*2>>i,c=r+a*2>>i,d}return d.x=function(v){return arguments.length?(e=typeof v=="function"?v:tt(+v),d):e},d.y=function(v){return arguments.length?(t=typeof v=="function"?v:tt(+v),d):t},d.weight=function(v){return arguments.length?(n=typeof v=="function"?v:tt(+v),d):n},d.size=function(v){if(!arguments.length)return[o,r];var $=+v[0],y=+v[1];if(!($>=0&&y>=0))throw new Error("invalid size");return o=$,r=y,m()},d.cellSize=function(v){if(!arguments.length)return 1<<i;if(!((v=+v)>=1))throw new Error("invalid cell size");return i=Math.floor(Math.log(v)/Math.LN2),m()},d.thresholds=function(v){return arguments.length?(f=typeof v=="function"?v:Array.isArray(v)?tt(io.call(v)):tt(v),d):f},d.bandwidth=function(v){if(!arguments.length)return Math.sqrt(s*(s+1));if(!((v=+v)>=0))throw new Error("invalid bandwidth");return s=(Math.sqrt(4*v*v+1)-1)/2,m()},d}function Ai(e){for(var t=-1,n=e.length,o=0,r=0,s,i=e[n-1],a,l=0;++t<n;)s=i,i=e[t],l+=a=s[0]*i[1]-i[0]*s[1],o+=(s[0]+i[0])*a,r+=(s[1]+i[1])*a;return l*=3,[o/l,r/l]}function ld(e,t,n){return(t[0]-e[0])*(n[1]-e[1])-(t[1]-e[1])*(n[0]-e[0])}function Hw(e,t){return e[0]-t[0]||e[1]-t[1]}function cd(e){let t=e.length,n=[0,1],o=2,r;for(r=2;r<t;++r){for(;o>1&&ld(e[n[o-2]],e[n[o-1]],e[r])<=0;)--o;n[o++]=r}return n.slice(0,o)}function $i(e){if((n=e.length)<3)return null;var t,n,o=new Array(n),r=new Array(n);for(t=0;t<n;++t)o[t]=[+e[t][0],+e[t][1],t];for(o.sort(Hw),t=0;t<n;++t)r[t]=[o[t][0],-o[t][1]];var s=cd(o),i=cd(r),a=i[0]===s[0],l=i[i.length-1]===s[s.length-1],c=[];for(t=s.length-1;t>=0;--t)c.push(e[o[s[t]][2]]);for(t=+a;t<i.length-l;++t)c.push(e[o[i[t]][2]]);return c}var vn=256,Gw=7,Vw=7,qw=50,Yw=.001,Kw=5,Jw=1e4;function ud({x:e,y:t,ends:[n,o,r,s]}){let i=Array.from(e.keys()).filter(a=>!Number.isNaN(e[a]+t[a]));return i.length<qw?[]:Ei().x(a=>(e[a]-n)/(o-n)*vn).y(a=>(t[a]-r)/(s-r)*vn).size([vn,vn]).bandwidth(Gw).thresholds(Vw)(i)}function dd(e,t,{ends:[n,o,r,s]},{frame:i,x:a,y:l},c){be(e,i,()=>{e.setLineDash([]),t.forEach(({coordinates:f},u)=>{let d=.8+u/t.length;e.beginPath();for(let h of f.flat())h.forEach(([g,x],k)=>{let m=[a(n+g/vn*(o-n)),l(r+x/vn*(s-r))];k?e.lineTo(...m):e.moveTo(...m)});for(let[h,g,x]of[[c.ground,d+2,.6],[c.ink,d,.9]])Object.assign(e,{strokeStyle:h,lineWidth:g,globalAlpha:x}),e.stroke()}),e.globalAlpha=1})}function Qw({x:e,y:t},n){let o=Math.ceil(n.length/Jw),r=n.filter((f,u)=>u%o===0&&!Number.isNaN(e[f]+t[f]));if(r.length<Kw)return null;let[[s,i],[a,l]]=[e,t].map(f=>{let u=Float32Array.from(r,h=>f[h]).sort(),d=Math.floor(Yw*(u.length-1));return[u[d],u[u.length-1-d]]}),c=r.filter(f=>e[f]>=s&&e[f]<=i&&t[f]>=a&&t[f]<=l).map(f=>[e[f],t[f]]);return $i(c)}var fd=new WeakMap;function Zw(e,t){let n=fd.get(t);if(n?.x===e.x)return n.hull;let o=Qw(e,t);return fd.set(t,{x:e.x,hull:o}),o}function pd(e,t,{marks:n=[]},{frame:o,x:r,y:s},i){for(let a of kt){let l=Zw(t,Kn(n,Yn[a]));l&&be(e,o,()=>{e.strokeStyle=e.fillStyle=i[Kt[a]],e.lineWidth=1.5,e.setLineDash([5,3]),e.beginPath(),l.forEach(([h,g],x)=>{x?e.lineTo(r(h),s(g)):e.moveTo(r(h),s(g))}),e.closePath(),e.stroke(),e.setLineDash([]);let[c,f]=Ai(l),[u,d]=[r(c),s(f)];e.font=`600 ${Oe}`,e.textAlign="center",e.textBaseline="middle",e.globalAlpha=.85,e.fillStyle=i.ground,e.fillRect(u-9,d-9,18,18),e.globalAlpha=1,e.fillStyle=i[Kt[a]],e.fillText(a,u,d)})}}function hd(e,{frame:t,x:n,y:o},r,s,i){e.strokeStyle=i.grid,e.fillStyle=i.soft,e.lineWidth=1,e.textBaseline="middle",e.textAlign="center",e.beginPath();for(let a of r)e.moveTo(n(a),t.top),e.lineTo(n(a),t.bottom),e.fillText(Ae(a),n(a),t.bottom+11);e.textAlign="right";for(let a of s)e.moveTo(t.left,o(a)),e.lineTo(t.right,o(a)),e.fillText(Ae(a),t.left-6,o(a));e.stroke()}var Xw=4e3,Mt=3,kn=2,co=.22,[ao,lo]=[60,12],md=({x:e})=>e.length>Xw;function gd(e,t,n,{frame:o,x:r,y:s},i){let a=Math.ceil((o.right-o.left)/Mt),l=Math.ceil((o.bottom-o.top)/Mt),c=new Uint32Array(a*l),f=new Int32Array(n.x.length).fill(-1);for(let d=0;d<f.length;d++){let h=Math.floor((r(n.x[d])-o.left)/Mt),g=Math.floor((s(n.y[d])-o.top)/Mt);h>=0&&h<a&&g>=0&&g<l&&(f[d]=g*a+h,c[f[d]]++)}let u=kn+1;for(let d of c)d>u&&(u=d);e.fillStyle=i.answer;for(let d=0;d<c.length;d++)c[d]<=kn||(e.globalAlpha=eb(c[d],u),e.fillRect(o.left+d%a*Mt,o.top+Math.floor(d/a)*Mt,Mt,Mt));e.globalAlpha=.45,e.beginPath();for(let d=0;d<f.length;d++){if(f[d]<0||c[f[d]]>kn)continue;let[h,g]=[r(n.x[d]),s(n.y[d])];e.moveTo(h+.75*t.size,g),e.arc(h,g,.75*t.size,0,2*Math.PI)}e.fill(),tb(e,u,o,i),e.globalAlpha=1}var eb=(e,t)=>co+(1-co)*(Math.log(e/(kn+1))/Math.max(Math.log(t/(kn+1)),1e-9));function tb(e,t,n,o){let[r,s]=[n.right-ao-40,n.bottom-14];for(let i=0;i<lo;i++)e.globalAlpha=co+(1-co)*i/(lo-1),e.fillRect(r+i*ao/lo,s,ao/lo,6);e.globalAlpha=1,e.font=Ge,e.fillStyle=o.soft,e.textBaseline="middle",e.textAlign="right",e.fillText(`galaxies: ${kn+1}`,r-5,s+3),e.textAlign="left",e.fillText(String(t),r+ao+5,s+3)}function bd(e,t,n,o,r,s=!1){let i={left:e.axes?56:8,right:n-(e.coloured||s?66:14),top:8,bottom:o-(e.axes?40:8)},[a,l,c,f]=t,u=(k,m,v)=>{let $=(k+m)/2+v*(m-k),y=(m-k)/2/r.zoom;return[$-y,$+y]},[d,h]=u(a,l,r.x),[g,x]=u(c,f,r.y);return{frame:i,x:xe(d,h,i.left,i.right),y:xe(x,g,i.top,i.bottom)}}function yd(e,t,n,o,r,s){let{frame:i}=r;e.font=Oe,e.setLineDash([]),t.axes&&sb(e,n,r,s),e.save(),e.beginPath(),e.rect(i.left,i.top,i.right-i.left,i.bottom-i.top),e.clip();let a=n.x.length-(n.behind??0);e.globalAlpha=o?.8:.45,o&&!(n.behind&&o.own)?wd(e,t,n,n.behind?a:0,n.x.length,o,r,s):!n.behind&&t.axes&&md(n)?gd(e,t,n,r,s):nb(e,t,n,n.behind?a:0,n.behind?s.hidden:s.answer,r),e.globalAlpha=1,n.behind&&o?.own?wd(e,t,n,0,a,o,r,s):n.behind&&rb(e,t,n,r,s),e.restore(),n.behind&&n.legend&&!r.isBeside&&ob(e,n.legend,Cu(t,o,s),i,s),o&&!r.isBeside&&Pu(e,t,o,i,s)}function xd(e,t,n,o,{frame:r,x:s,y:i},a){let[l,c]=o??[Number.NaN,Number.NaN];Number.isNaN(l)||Number.isNaN(c)||be(e,r,()=>{e.strokeStyle=t.coloured&&!n.behind?a.answer:a.ink,e.lineWidth=2.5,e.beginPath(),e.arc(s(l),i(c),7,0,2*Math.PI),e.stroke()})}function Ti(e,{x:t,y:n},{frame:o,x:r,y:s},i){for(let a of e){let l=r(t[a]),c=s(n[a]);l>o.left-4&&l<o.right+4&&c>o.top-4&&c<o.bottom+4&&i(l,c)}}function nb(e,t,n,o,r,s){e.fillStyle=r;let i=Array.from({length:n.x.length-o},(a,l)=>o+l);Ti(i,n,s,(a,l)=>{e.beginPath(),e.moveTo(a+t.size,l),e.arc(a,l,t.size,0,2*Math.PI),e.fill()})}function wd(e,t,n,o,r,s,i,a){if(r-o>Du&&so(e))return Bu(e,t,n,o,r,s,i,a);let{values:l,low:c,high:f}=s,u=bn(t,s),d=u.length,h=Array.from({length:d+1},()=>[]);for(let g=o;g<r;g++){let x=(l[g]-c)/(f-c);h[Number.isNaN(x)?d:Math.min(Math.max(Math.floor(x*d),0),d-1)].push(g)}h.forEach((g,x)=>{g.length&&(e.fillStyle=x===d?a.hidden:u[x],e.beginPath(),Ti(g,n,i,(k,m)=>{e.moveTo(k+t.size,m),e.arc(k,m,t.size,0,2*Math.PI)}),e.fill())})}function rb(e,t,n,o,r){let s=Array.from({length:n.x.length-(n.behind??0)},(i,a)=>a);e.fillStyle=r.answer,e.globalAlpha=.75,e.beginPath(),Ti(s,n,o,(i,a)=>{e.moveTo(i+t.size*.8,a),e.arc(i,a,t.size*.8,0,2*Math.PI)}),e.fill(),e.globalAlpha=1}function ob(e,t,n,o,r){let s=Math.max(...t.map(i=>e.measureText(i).width))+26;e.globalAlpha=.85,e.fillStyle=r.ground,e.fillRect(o.left+2,o.top+2,s,36),e.globalAlpha=1,e.textAlign="left",e.textBaseline="middle",t.forEach((i,a)=>{let l=o.top+12+17*a;e.fillStyle=n[a],e.beginPath(),e.arc(o.left+12,l,4,0,2*Math.PI),e.fill(),e.fillStyle=r.ink,e.fillText(i,o.left+22,l)})}function sb(e,t,{frame:n,x:o,y:r},s){let[i,a]=o.domain(),[l,c]=r.domain();hd(e,{frame:n,x:o,y:r},et(i,a,6),et(c,l,6),s),e.strokeStyle=s.soft,e.setLineDash([5,4]),e.beginPath(),e.moveTo(n.left,r(i)),e.lineTo(n.right,r(a)),e.stroke(),e.setLineDash([]),e.textAlign="center",e.fillText(t.x_label,(n.left+n.right)/2,n.bottom+30),Or(e,t.y_label,12,(n.top+n.bottom)/2)}var ib=()=>window.matchMedia?.("(prefers-reduced-motion: reduce)").matches??!1,ab=e=>e*e*(3-2*e);function vd(e){let t=0,n=(r,s)=>!!(r.stays&&s.stays)&&r.x.length===s.x.length&&s.x.length<=2e4&&!ib()&&!document.hidden;function o(r,s){if(cancelAnimationFrame(t),!n(r,s))return e(s);let i=performance.now(),a=()=>{let l=Math.min((performance.now()-i)/450,1);if(l===1)return e(s);let c=ab(l),f=(u,d)=>d.map((h,g)=>Number.isNaN(u[g])?h:u[g]+(h-u[g])*c);e({...s,x:f(r.x,s.x),y:f(r.y,s.y)}),t=requestAnimationFrame(a)};a()}return{go:o,stop:()=>cancelAnimationFrame(t)}}var kd=240,lb=.001;function Md(){let e=-1,t=[];return{get places(){return t},visit(n,o,r){if(n!==e&&([e,t]=[n,[]]),!o.every(Number.isFinite))return;let s=t.at(-1);s&&Math.hypot(o[0]-s[0],o[1]-s[1])<lb*r||(t.push(o),t.length>kd&&(t=t.filter((i,a)=>a%2===0||a>kd/2)))},clear(){[e,t]=[-1,[]]}}}function Nd(e,t,{frame:n,x:o,y:r},s){t.length<2||be(e,n,()=>{e.setLineDash([]);for(let i=1;i<t.length;i++){e.globalAlpha=.25+.75*i/t.length;for(let[a,l]of[[s.ground,4],[s.ink,1.8]])e.strokeStyle=a,e.lineWidth=l,e.beginPath(),e.moveTo(o(t[i-1][0]),r(t[i-1][1])),e.lineTo(o(t[i][0]),r(t[i][1])),e.stroke()}e.globalAlpha=1,e.fillStyle=s.ink,e.beginPath(),e.arc(o(t[0][0]),r(t[0][1]),3,0,2*Math.PI),e.fill()})}var Si=({x:e,y:t},n)=>n>=0&&n<e.length?[e[n],t[n]]:null;function Ed(e,t,n,o){let r=M("button",{type:"button",class:"earlier","aria-pressed":"false",hidden:""},"⇄"),s=Md(),i=e,a=vd(g=>{i=g,n(g)}),l=e,c=t,f=null,u=null,d=()=>r.getAttribute("aria-pressed")==="true";r.addEventListener("click",()=>{if(!f)return;let g=!d();r.setAttribute("aria-pressed",String(g)),o(g?`as it was, seen: ${f.caption}`:`as it is now, seen: ${l.caption}`),a.go(i,g?f:l)});function h(){if(!l.stays)return s.clear();let g=l.rows?.[c]??c;u&&c>=0&&u.row!==g&&(u=null);let x=u?.place??Si(l,c);x&&s.visit(u?.row??g,x,l.ends[1]-l.ends[0])}return h(),{button:r,stop:a.stop,get trail(){return d()?[]:s.places},get settled(){return d()&&f?f:l},get now(){return l},get before(){return f},placeIn:g=>Si(g,c),get place(){return!d()&&l.stays&&u?.place||Si(i,c)},points(g){let x=g.stays&&l.stays&&g.x.length===l.x.length;x&&g.caption!==l.caption?f=l:x||(f=null),r.setAttribute("aria-pressed","false"),r.hidden=!f,r.title=f?`before, seen: ${f.caption}; a click shows it, and once more what is now`:"",r.setAttribute("aria-label",r.title),l=g,h(),a.go(i,l)},here(g){c=g,h()},drawn(g){u=l.stays&&g||null,h()}}}var Ad="lines of equal density of the points",cb=10,fb=4,$d=60,Td={"+":[1.3,0,0],"=":[1.3,0,0],"-":[1/1.3,0,0],ArrowLeft:[1,-.1,0],ArrowRight:[1,.1,0],ArrowUp:[1,0,.1],ArrowDown:[1,0,-.1],0:[0,0,0]};function Oi(e,t){let{spec:n,colours:o}=e,r={zoom:1,x:0,y:0},s=M("canvas",{role:"img",tabindex:0}),i=M("div",{class:"tip"}),a=Vu(t.send,()=>{s.classList.toggle("lassoing",a.isChosen),a.isChosen&&s.focus()}),l=fn(n.key,n.title,E),c=M("button",{type:"button",class:"density","aria-pressed":"false","aria-label":Ad,title:Ad},"◎"),f=Sd(e.points),u=Ed(f,e.here,W=>{f=W,T=yn(f,y),R()},W=>{x.textContent=W}),d=ed(()=>R());d.follow(u.now,u.before);let h=[...n.zoomable?[c,d.button]:[],u.button,...n.selectable?[a.bar]:[]],g=M("div",{class:"head"},M("b",{},n.title),...h,l),x=M("div",{class:"unseen",role:"status"}),k=M("div",{class:"shell"},s,i,x),m=M("div",{class:"plots points","data-plot":n.key},g,k),[v,$]=[Od(e.colouring),e.dark],y=e.groups,T=yn(f,y),b=new WeakMap,O,S=null,D=-1,B=null,_=()=>o[$?"dark":"light"];function E(W){return kr(W,n.title,te.width,n.height,_(),z)}function z(W){let{other:I}=d,J=bd(n,f.ends,te.width,n.height,r,v!==null);S=I&&td(J),O=S?.now??J,I&&S&&(P(W,I,yn(I,y),I,u.placeIn(I),[],S.other),ki(W,I.caption,S.other.frame,_())),P(W,f,T,u.settled,u.place,u.trail,O),I&&ki(W,u.settled.caption,O.frame,_())}function P(W,I,J,ue,de,le,X){Hu(W,n,I,y,X,_()),yd(W,n,J,v,X,_()),Gu(W,I,y,X,_()),n.zoomable&&(c.getAttribute("aria-pressed")==="true"&&dd(W,U(ue),I,X,_()),pd(W,I,y,X,_()));let Re=v?n:{...n,coloured:!1};Nd(W,le,X,_()),xd(W,Re,I,de,X,_()),S&&D>=0&&nd(W,J,D,X,_())}let U=W=>{let I=b.get(W)??ud(W);return b.set(W,I),I};function R(){te.width>0&&(z(Sr(s,te.width,n.height)),s.setAttribute("aria-label",f.words))}let V=W=>[O.x(f.x[W]),O.y(f.y[W])],C=W=>{let I=W.map(([J,ue])=>[O.x.invert(J),O.y.invert(ue)]);return qu(j(),T.x,T.y,I)},j=()=>f.x.length-(f.behind??0);function H(W){let I=W.clientX-s.getBoundingClientRect().left;return S&&d.other&&I<S.now.frame.left&&S&&d.other?{those:yn(d.other,y),apart:S.apart}:{those:T,apart:0}}function q(W){let I=s.getBoundingClientRect(),{those:J,apart:ue}=H(W),de=-1,le=cb**2,[X,Re]=[O.x(1)-O.x(0),O.y(1)-O.y(0)],[Ue,Zt]=[O.x.invert(W.clientX-I.left+ue),O.y.invert(W.clientY-I.top)];for(let lt=0,Zn=j();lt<Zn;lt++){let En=((J.x[lt]-Ue)*X)**2+((J.y[lt]-Zt)*Re)**2;En<le&&([de,le]=[lt,En])}return de}function Y(W){let I=q(W);I>=0&&t.send(I)}function fe(W){let I=q(W);if(i.style.display=I<0?"none":"block",I!==D&&(D=I,S&&R()),s.style.cursor=I<0?n.zoomable?"grab":"default":"pointer",I<0)return;let J=[`galaxy ${f.rows?f.rows[I]:I}`];n.axes&&J.push(`${f.x_word??"true"} ${me(f.x[I])}`,`predicted ${me(f.y[I])}`),v&&!Number.isNaN(v.values[I]??Number.NaN)&&J.push(Ru(v,I)),i.replaceChildren(...J.map(Zt=>M("div",{},Zt)));let{those:ue,apart:de}=H(W),[le,X]=[O.x(ue.x[I])-de,O.y(ue.y[I])],[Re,Ue]=le>te.width/2?["auto",`${te.width-le+12}px`]:[`${le+12}px`,"auto"];Object.assign(i.style,{left:Re,right:Ue,top:`${Math.max(X-30,0)}px`})}function se(W,I,J){Object.assign(r,{zoom:Math.min(Math.max(W,1),$d),x:I,y:J}),r.zoom===1&&Object.assign(r,{x:0,y:0}),R()}if(Qu({canvas:s,shell:k,frame:()=>O.frame,colour:()=>_()[Kt[a.letter]],isChosen:()=>a.isChosen,take(W){let I=C(W);I.length?(y=Wu(y,a.letter,I,j()),R(),t.send({act:"lasso",group:a.letter,points:I})):x.textContent="No point lies within."},click:Y,leave:()=>a.choose(null),tell(W){let I=W&&C(W).length;x.textContent=I===null?"":`${I} points within; Enter makes them group ${a.letter}.`}}),s.addEventListener("pointerdown",W=>{B={x:W.clientX,y:W.clientY,from:{...r},hasMoved:!1},n.zoomable&&s.setPointerCapture(W.pointerId)}),s.addEventListener("pointermove",W=>{if(!B||!n.zoomable)return fe(W);let{frame:I}=O,J=W.clientX-B.x,ue=W.clientY-B.y;if(B.hasMoved||=Math.hypot(J,ue)>fb,!B.hasMoved)return;let de=J/(I.right-I.left)/r.zoom,le=ue/(I.bottom-I.top)/r.zoom;se(r.zoom,B.from.x-de,B.from.y+le)}),s.addEventListener("pointerup",W=>{let I=B&&!B.hasMoved;B=null,I&&Y(W)}),s.addEventListener("pointerleave",()=>{i.style.display="none",D=-1,S&&R()}),c.addEventListener("click",()=>{c.setAttribute("aria-pressed",String(c.getAttribute("aria-pressed")!=="true")),R()}),n.zoomable){let W=I=>{I.preventDefault();let{frame:J}=O,ue=s.getBoundingClientRect(),de=Math.min(Math.max(r.zoom*Math.exp(-I.deltaY/400),1),$d),le=(I.clientX-ue.left+H(I).apart-J.left)/(J.right-J.left)-.5,X=.5-(I.clientY-ue.top-J.top)/(J.bottom-J.top),Re=1/r.zoom-1/de;se(de,r.x+le*Re,r.y+X*Re)};s.addEventListener("wheel",W,{passive:!1}),s.addEventListener("dblclick",()=>se(1,0,0)),s.addEventListener("keydown",I=>{if(!(I.key in Td))return;let[J,ue,de]=Td[I.key];se(r.zoom*J,r.x+ue/r.zoom,r.y+de/r.zoom),I.preventDefault(),I.stopPropagation()})}let pe=W=>{$=W,m.classList.toggle("dark",W),R()},te=$c(m,s,n.height,R);pe(e.dark),a.show(y);let Q=W=>{u.drawn(W),R()},ye=n.follows?Ke(m,({place:W,vectors:I})=>Q(W&&{row:I.row,place:W})):()=>{};return Object.assign(m,{plot:{panel:n,canvas:s,spot:V,points:()=>f,groups:()=>y,colouring:()=>v,redraw:R,place:()=>u.place,beside:()=>d.other,trail:()=>u.trail,get width(){return te.width}}}),{element:m,changes:{points(W){u.points(Sd(W)),d.follow(u.now,u.before),R()},groups(W){y=W,T=yn(f,y),a.show(y),R()},colouring(W){v=Od(W),R()},here(W){u.here(W),R()},drawn:Q,dark:pe},destroy(){ye(),u.stop(),te.destroy()}}}function Sd(e){return{...e,x:zt(e.x),y:zt(e.y),rows:e.rows&&zt(e.rows)}}function Od(e){return e.values?{...e,values:zt(e.values)}:null}var ub=250,Ld=16,db=[.02,.98];function Rd(e,t,n,o,r,s){let{table:i,scalars:a,ranges:l,map:c}=e.about,f={},u="",d,h=()=>new Float32Array(t.n).fill(Number.NaN),g=C=>{let j=Vn(e,C);return Float32Array.from({length:t.n},(H,q)=>eo(t,i.size,q)[j])},x=M("p",{role:"status"}),k=M("select",{id:"scalar","aria-label":"looked at in many galaxies"});k.append(...a.map(C=>M("option",{value:C},n.labels[C]))),k.addEventListener("change",()=>r.go({scalar:k.value}));let m={low:0,high:1,title:""},v={groups:{},here:-1,colours:o,dark:!1},$=C=>{typeof C=="number"&&r.open(C)},y={spec:n.spec,points:S(),colouring:m,...v},T=Me(Oi,y,[qn],$),b={spec:n.map_spec,points:D(),colouring:B(),...v},O=c&&Me(Oi,b,[qn],$);function S(){let C=r.now.scalar,j=[...l[C],...l[C]],[H,q]=[n.labels[C],n.adjective],Y={words:`predicted against ${q} ${H}`,x_label:`${q} ${H}`,y_label:`predicted ${H}`};return{x:g(C),y:f[C]??h(),rows:t.rows,ends:j,...Y,x_word:q}}function D(){let[C,j]=[f.map_x??h(),f.map_y??h()].map(Q=>Float32Array.from(Q)),[H,q,Y,fe]=c?.ends??[0,1,0,1],[se,pe]=[.06*(q-H),.06*(fe-Y)],te=[H-se,q+se,Y-pe,fe+pe];return{x:C,y:j,rows:t.rows,ends:te,words:"map of galaxies, near ones alike to the model",x_label:"",y_label:"",stays:!0,caption:u}}function B(){let C=r.now.scalar,j=g(C),H=j.some(pe=>!Number.isNaN(pe))?j:f[C]??h(),q=H===j?n.adjective:"predicted",Y=[...H].filter(pe=>!Number.isNaN(pe)).sort((pe,te)=>pe-te),[fe,se]=db.map(pe=>Y[Math.round(pe*(Y.length-1))]??pe);return{values:H,low:fe,high:se>fe?se:fe+1,title:`${q} ${n.labels[C]}`}}function _(C){let{scalar:j,truth:H,row:q}=r.now,Y=S();T.set({points:Y,here:H==="shown"?q:-1}),O?.set({points:D(),colouring:H==="shown"?B():m,here:q});let fe=[...Y.x].flatMap((ae,W)=>Number.isNaN(ae-Y.y[W])?[]:[Math.abs(ae-Y.y[W])]),se=fe.reduce((ae,W)=>ae+W,0)/fe.length,pe=Math.sqrt(fe.reduce((ae,W)=>ae+(W-se)**2,0))/fe.length,te=!!r.now.mask[Vn(e,j)],Q=te?"seen":`mean absolute error ${se.toFixed(3)} ± ${pe.toFixed(3)}`,ye=fe.length||te?Q:`no ${n.adjective} value is known`;x.textContent=C<t.n?`${C} of ${t.n} galaxies answered…`:`${t.n} galaxies: ${ye}`}let E=C=>`${C.noise} ${r.textOf(C.mask)}`;async function z(){let{mask:C,noise:j}=r.now,H=E(r.now);u=H;let q={};for(let Y=0;Y<t.n&&u===H;Y+=Ld){let fe=Array.from({length:Math.min(Ld,t.n-Y)},(te,Q)=>Y+Q),se=fe.map(te=>bt(t,i.size,te,j,[],e.editable)),pe=await s.ofMany(se.map(te=>({inputs:te,mask:C})));if(u!==H)return;for(let[te,Q]of Object.entries(pe))q[te]??=h(),q[te].set(Q,Y);f=q,_(Y+fe.length)}}function P(C=!1){k.value=r.now.scalar,!C&&(clearTimeout(d),E(r.now)===u?_(t.n):(u="",d=setTimeout(z,ub)))}r.follow(P),x.textContent="The model is being made ready…";let U=M("h2",{},"Many galaxies"),R={class:"many","aria-label":"many galaxies"},V=M("p",{class:"map-words"},n.map_words);return{population:M("section",R,U,k,x,T.element),map:O&&M("section",{class:"many","aria-label":"latent map"},O.element,V),begin:()=>P(),move(C){let{row:j}=r.drawn;O?.set({drawn:C&&{row:t.rows[j],place:C},here:j})},dark(C){T.set({dark:C}),O?.set({dark:C})}}}var Cd=`.span-strip {
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
`;function Pd(e,t){let{spec:n}=e,o=wn(m=>{cn(c,m,()=>o.acknowledge())||t.send(m)}),r=M("div",{class:"track",tabindex:0,role:"application","aria-roledescription":"span"}),s=M("div",{class:"box"}),i=M("div",{class:"words"}),a=M("div",{class:"tip"}),l=M("div",{class:"unseen",role:"status","aria-live":"polite"}),c=M("div",{class:"span-strip"},i,M("div",{class:"shell"},r,a),l),f=e.seen,u=m=>xe(n.ends[0],n.ends[1],0,1,n.log)(m),d=()=>{let m=f.map(([v,$])=>{let[y,T]=[u(v),u($)].map(b=>100*Math.min(Math.max(b,0),1));return M("i",{class:"seen",style:`left: ${y.toFixed(2)}%; width: ${(T-y).toFixed(2)}%`})});r.replaceChildren(...m,s)},h={key:n.key,canvas:r,scales:{get frame(){return{left:0,right:r.clientWidth,top:0,bottom:r.clientHeight}},back:m=>xe(n.ends[0],n.ends[1],0,r.clientWidth,n.log).invert(m)},markSpan(m,v=0){s.style.display=m===null?"none":"block",m!==null&&Object.assign(s.style,{left:`${Math.min(m,v)}px`,width:`${Math.abs(v-m)}px`})},readAt(m,v,$=!1){if(a.style.display=m===null?"none":"block",m===null)return;let y=h.scales.back(Math.min(Math.max(m,0),r.clientWidth)),T=f.some(([O,S])=>y>=O&&y<S);a.textContent=`${Ae(Number(y.toPrecision(3)))} ${n.unit}, ${T?"seen":"hidden"}`;let b=m>r.clientWidth/2;Object.assign(a.style,b?{left:"auto",right:`${r.clientWidth-m}px`}:{left:`${m}px`,right:"auto"}),$&&(l.textContent=a.textContent)},setDragging(){},redraw:d},g=Zr(h,o);Xr(h,o);let x=m=>{m.key==="Escape"&&g()&&m.stopPropagation()};window.addEventListener("keydown",x,!0);let k={seen(m){f=m,d()},words(m){i.textContent=m,r.setAttribute("aria-label",`${m}. ${n.keys}`)},answered:()=>o.acknowledge(),dark(m){Se(c,e.colours[m?"dark":"light"])}};return k.seen(e.seen),k.words(e.words),k.dark(e.dark),{element:c,changes:k,destroy(){o.stop(),window.removeEventListener("keydown",x,!0)}}}var _d=`:host {
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
`;function Id(e,t){let n=M("summary"),o=M("div"),r=M("button",{type:"button",class:"all"},"Reset all"),s=M("span",{title:e.more,tabindex:0,role:"note","aria-label":e.more},"(?)"),i=M("details",{},n,M("p",{},`${e.meaning} `,s),o,r),a=wn(h=>{cn(i,h,()=>a.acknowledge())||t.send(h)}),l=new Map,c=null,f=({name:h,group:g,label:x,spoken:k,unit:m})=>{let v=M("label",{for:h,title:k},x),$=M("span",{class:"value","aria-hidden":!0}),y=M("input",{type:"range",id:h,"aria-label":k}),T=M("button",{type:"button",title:"back to its own","aria-label":`reset ${x}`},"↺"),b=!1,O=()=>{b=!1,c===h&&(c=null,a.now({name:h,value:y.valueAsNumber,phase:"release"}))};y.addEventListener("input",()=>{c=h,$.textContent=[y.valueAsNumber.toFixed(e.digits),m].join(" ").trim(),y.setAttribute("aria-valuetext",$.textContent),a.newest({name:h,value:y.valueAsNumber,phase:"live"})}),y.addEventListener("keydown",()=>{b=!0}),y.addEventListener("change",()=>{b||O()});for(let _ of["keyup","blur","pointercancel"])y.addEventListener(_,O);T.addEventListener("click",()=>{y.focus(),t.send({name:h,value:null,phase:"release"})});let S=o.lastElementChild;(S?.dataset.of===g?S:o.appendChild(M("div",{"data-of":g}))).append(v,y,$,T);let B=_=>{for(let E of[v,y,$])for(let z of["edited","hidden","missing"])E.classList.toggle(z,_[z]);if(T.style.visibility=_.edited?"visible":"hidden",c!==h){for(let E of["min","max","step","value"])y[E]=String(_[E]);y.style.setProperty("--own",String(_.own??-1)),$.textContent=_.text,$.title=y.title=_.why,y.setAttribute("aria-valuetext",[_.text,_.why].filter(Boolean).join(", "))}};l.set(h,B)},u=h=>{let g=h.map(k=>k.name);if(c===null&&g.join()!==[...l.keys()].join()){let k=o.getRootNode().activeElement?.id;o.replaceChildren(),l.clear(),h.forEach(f),k&&o.querySelector(`[id="${k}"]`)?.focus()}for(let k of h)l.get(k.name)?.(k);let x=h.filter(k=>k.edited).length;n.textContent=x?`What if (${x} moved)`:"What if",r.disabled=!x},d=h=>{i.open=h};return r.addEventListener("click",()=>{n.focus(),t.send({name:null,value:null,phase:"release"})}),i.addEventListener("toggle",()=>t.set("open",i.open)),u(e.rows),d(e.open),{element:i,changes:{rows:u,open:d,acks:a.acknowledge},destroy:a.stop}}var Dd=`.toggles {
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
`;function Bd(e,t){let n={groups:e.groups,checked:e.checked,partly:e.partly},o=[],r=M("div",{class:"toggles"}),s=()=>{for(let c of o){let f=c.dataset.name??"",u=c.getAttribute("role")==="switch"?"aria-checked":"aria-pressed";c.setAttribute(u,String(n.checked.includes(f))),c.classList.toggle("partly",n.partly.includes(f))}},i=()=>{o=[],r.replaceChildren(...n.groups.map(({label:c,look:f,toggles:u})=>{let d=M("div",{class:f,role:"group","aria-label":c}),h=f==="list"||f==="row";for(let{name:g,label:x,title:k}of u){let m=M("button",{type:"button",title:k,"data-name":g},x);f==="switch"&&m.setAttribute("role","switch"),m.addEventListener("click",()=>t.send([g,h||!n.checked.includes(g)])),o.push(m),d.append(m)}return d})),s()},a=c=>f=>{n[c]=f,s()},l=c=>Se(r,e.colours[c?"dark":"light"]);return i(),l(e.dark),{element:r,changes:{groups(c){n.groups=c,i()},checked:a("checked"),partly:a("partly"),dark:l}}}var gb="shown";function Fd({editable:e},t,n){let o=Object.fromEntries(t.edits);return e.map(r=>wb(r,t,n,o[r.name]??null))}function wb(e,{mask:t,truth:n},o,r){let s=!t[e.place],i=s&&n!==gb,a=i?Number.NaN:o.values[e.place],l=!i&&!!o.limit[e.place],c=r===null&&Number.isNaN(a),[f,u]=bb(e,a,r),d=r??(Number.isNaN(a)?(f+u)/2:a),h=`${l&&r===null?"> ":""}${(r??a).toFixed(2)}`;return{name:e.name,group:e.group,label:e.label,spoken:e.spoken,unit:e.unit,min:f,max:u,step:10**-2,value:d,hidden:s,missing:c,edited:r!==null,own:Number.isNaN(a)?null:(a-f)/(u-f),text:c?"not set":`${h} ${e.unit}`.trim(),why:yb(a,r,l,s)}}function bb({learned:e,allowed:t,is_magnitude:n},o,r){let[s,i]=n&&!Number.isNaN(o)?[o-3,o+3]:e,a=[Math.max(s,t[0]),Math.min(i,t[1]),o,r??Number.NaN].filter(c=>!Number.isNaN(c)),l=10**2;return[Math.floor(Math.min(...a)*l)/l,Math.ceil(Math.max(...a)*l)/l]}function yb(e,t,n,o){let r=[];return t!==null?r.push(Number.isNaN(e)?"moved":`moved; the galaxy's own: ${n?"> ":""}${e.toFixed(2)}`):n?r.push("not detected: fainter than this"):Number.isNaN(e)&&r.push("the galaxy has none"),o&&r.push(t===null?"hidden: moving it makes it seen":"hidden, so without effect"),r.join("; ")}function zd(e,t,n,o,r){let{table:s}=e.about,i=[],a=[],l=(S,D,B)=>{let _=M("button",{type:"button",title:D},S);return _.addEventListener("click",B),_},c=(S,D,B,_=()=>[])=>{let E={groups:S,checked:B(),partly:_(),colours:o,dark:!1},z=Me(Bd,E,[Dd],([P,U])=>D(P,U));return i.push(()=>z.set({checked:B(),partly:_()})),a.push(P=>z.set({dark:P})),z.element},f=new Map(n.presets.map(({name:S,mask:D})=>[S,Te(s,D)])),u=c(n.preset_groups,S=>r.go({mask:f.get(S)}),()=>[...f].filter(([,S])=>wr(S,r.drawn.mask)).map(([S])=>S)),d=M("select",{id:"noise",title:n.noise_meaning});d.append(...n.noises.map(({name:S,label:D})=>M("option",{value:S},D))),d.addEventListener("change",()=>r.go({noise:d.value})),i.push(()=>{d.value=r.drawn.noise});let h=S=>{let D=0,B=j=>{r.receive(j),R.set({answered:++D})},[_,E]=S.extent,U={spec:{...{key:S.name,label:S.short,ends:[_,E],log:S.log_axis},unit:S.unit,keys:n.strip_keys},seen:[],words:"",answered:D,colours:o,dark:!1},R=Me(Pd,U,[Cd],B);i.push(()=>R.set({seen:It(S,r.drawn.mask),words:g(S)})),a.push(j=>R.set({dark:j}));let V=n.spans[S.name]??[];if(!V.length)return[R.element];let C=M("select",{class:"spans","aria-label":`hide or show a span of ${S.short}`});return C.append(M("option",{value:""},`hide or show a span of ${S.short}…`)),C.append(...V.map(({name:j,meaning:H},q)=>M("option",{value:q,title:H},j))),C.addEventListener("change",()=>{let j=V[Number(C.value)];C.value="",j&&r.toggle(S.name,j.span)}),[R.element,C]};function g(S){let{mask:D}=r.drawn,B=It(S,D,!0);if(!B.length)return`${S.short} hidden: nothing`;if(!_t(s,D,S.name))return`${S.short} hidden: all`;let _=B.map(E=>E.map(z=>Number(z.toPrecision(3))).join("–"));return`${S.short} hidden: ${_.join(", ")} ${S.unit}`}let x=S=>{let D=S.is_vector?[S.name]:S.names,B=S.is_vector&&!S.extent?S.names:[],_=C=>_t(s,r.drawn.mask,C),E=C=>_t(s,r.drawn.mask,S.name,[C]),z=C=>{let{start:j,stop:H}=pt(s,C);return r.drawn.mask.subarray(j,H).every(Boolean)},P=(C,j)=>({name:C,label:S.is_vector?S.label:S.labels[j],title:S.is_vector?S.meaning:""}),U=[{label:"",look:"switch",toggles:D.map(P)}];if(B.length){let C=B.map(j=>({name:j,label:j,title:`${S.short} ${j}`}));U.push({label:S.label,look:"bands",toggles:C})}let R=c(U,(C,j)=>{let{mask:H}=r.now;r.go({mask:D.includes(C)?ot(s,H,C,j):ot(s,H,S.name,j,[C])})},()=>[...D.filter(_),...B.filter(E)],()=>D.filter(C=>_(C)&&!z(C))),V=M("div",{class:"modality"});return V.append(R,...S.is_vector&&S.extent?h(S):[]),V},k=M("div",{class:"pins",role:"group","aria-label":"pinned masks"});i.push(S=>{if(S)return;let{now:D}=r,B=D.pins.map((_,E)=>{let z=r.textOf(_),P=e.vectors.letters[E],U=D.reference===E+1,R=l(P,`take residuals from ${z}`,()=>r.go({reference:U?0:E+1}));R.setAttribute("aria-pressed",String(U)),R.className=`pin${E+1}`;let V=l(z,`see ${z}`,()=>r.go({mask:_}));V.className="text";let C=l("×",`unpin ${z}`,()=>r.unpin(E));return M("div",{},R,V,C)});k.replaceChildren(...B.length?B:[M("small",{},"P pins a mask to compare others with it.")])});let m=({name:S,value:D,phase:B})=>{r.edit(S,D,B==="live"),y.set({acks:++v})},v=0,$={rows:[],open:!1,acks:v,digits:2,...n.what_if},y=Me(Id,$,[_d],m);i.push(()=>{let S=r.drawn,D=bt(t,s.size,S.row,S.noise,[],e.editable);y.set({rows:Fd(e,S,D)})});let T={presets:[M("h2",{},"The paper's inputs, and more"),u],noise:[M("label",{for:"noise"},"Noise of the magnitudes"),d],seen:[M("h2",{},"What is seen"),...s.rows.map(x)],pins:[M("h2",{},"Pinned masks"),k],edits:[y.element]},b=M("aside",{class:"rail","aria-label":"what is seen"},...Object.values(T).flat()),O=S=>{for(let D of i)D(S)};return r.follow(O),O(!1),{element:b,show(S){for(let[D,B]of Object.entries(T))for(let _ of B)_.hidden=!S.includes(D)},dark(S){for(let D of a)D(S)}}}function Li(e,t){let n=document.createElement("a");n.href=URL.createObjectURL(e),n.download=t,n.click(),setTimeout(()=>URL.revokeObjectURL(n.href),6e4)}async function Ri(e,t){try{await navigator.clipboard.writeText(e)}catch{if(t instanceof HTMLInputElement?t.select():getSelection()?.selectAllChildren(t),!document.execCommand("copy"))return"Selected: press Ctrl+C (⌘C) to copy."}return"Copied."}var Ud=`<dialog aria-labelledby="heading">
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
`;function jd(e,t){let n=document.createElement("div"),o=n.attachShadow({mode:"open"});o.innerHTML=`<style>${e.css}</style>${Ud}`,document.body.append(n);let r=document.createElement("span"),s=y=>o.querySelector(y),i=s("dialog"),a=s("input"),l=s("pre"),c=e.dark,f="",u="",d=null,h=new Set,g=y=>{s("p").textContent=y},x=()=>i.classList.toggle("dark",c),k=y=>{h.add(`${f} ${y}`),t.send({panel:f,want:y})},m=y=>{let{detail:T}=y,[b]=y.composedPath(),O=b===window||ve(b)===ve(r);!Object.hasOwn(e.titles,T?.panel)||!O||(y.stopImmediatePropagation(),f=T.panel,d=typeof T.figure=="function"?T.figure:null,s("h2").textContent=`Reproduce: ${e.titles[f]}`,l.textContent="…",a.value="",g(""),s(".figure").hidden=!d,s(".link").hidden=!e.linked,x(),k("snippet"),i.open||i.showModal())},v=y=>{let T=y;if(!h.delete(`${T.panel} ${T.want}`)||T.panel!==f)return;let{trouble:b,text:O="",query:S="",base64:D="",mime:B="",name:_=""}=T;b?(T.want==="snippet"&&(l.textContent=""),g(b)):T.want==="snippet"?(l.textContent=O,u=T.stem??"",a.value="file:///page/"+location.pathname+(S?`?${S}`:"")):(Li(new Blob([Uint8Array.from(atob(D),E=>E.charCodeAt(0))],{type:B}),_),g(`Saved ${_}.`))},$=async y=>{g("Drawing…");try{let T=await d?.(y);if(!T)throw new Error("there is none");Li(T,`${u||"mosaic"}.${y}`),g(`Saved ${u||"mosaic"}.${y}.`)}catch(T){g(`The figure could not be made: ${T.message}.`)}};s(".close").addEventListener("click",()=>i.close()),s(".copy-code").addEventListener("click",async()=>g(await Ri(l.textContent??"",l))),s(".copy-link").addEventListener("click",async()=>g(await Ri(a.value,a)));for(let y of o.querySelectorAll("[data-want]"))y.addEventListener("click",()=>{g("Gathering the numbers…"),k(y.dataset.want??"")});for(let y of o.querySelectorAll("[data-figure]"))y.addEventListener("click",()=>$(y.dataset.figure??""));return i.addEventListener("click",y=>{y.target===i&&i.close()}),i.addEventListener("keydown",y=>y.stopPropagation()),window.addEventListener(vr,m),{element:r,receive:v,changes:{dark(y){c=y,x()}},destroy(){window.removeEventListener(vr,m),n.remove()}}}function Wd(e,t,n){let o=`${t.css} .row:has([data-want]) { display: none }`,r={titles:t.titles,linked:!1,dark:!1,css:o},s=Me(jd,r,[],({panel:i,want:a})=>{let l=`mosaic-${i}-galaxy${t.rows[n.now.row]}`;s.view.receive?.({panel:i,want:a,stem:l,text:vb(e,t,i,n.now)})});return{element:s.element,dark:i=>s.set({dark:i})}}function vb({about:e},t,n,{row:o,mask:r,noise:s,edits:i,pins:a,scalar:l}){let c=n===t.latent_map,f=c||n===t.population,u=Qt(Ye(e.table,r)),d=f?[`scalar=${Qt(l)}`]:[`row=${t.rows[o]}`],h=t.noises[s]?[`noise=${Qt(t.noises[s])}`]:[];!f&&i.length&&d.push(`edits=${JSON.stringify(Object.fromEntries(i))}`),!f&&a.length&&d.push(`pins=[${a.map(k=>Qt(Ye(e.table,k))).join(", ")}]`);let g=f?`.isel(galaxy=[${t.rows.join(", ")}])`:"",x=c?[`states = model.embed(${["catalog",u,...h].join(", ")}).mean("modality")`,"print(me.latent.reference_map(model).place(states.values))"]:[`table = me.panels.table(${[Qt(n),"catalog","model",u,...d,...h].join(", ")})`,"print(table)"];return["import mosaic_explorer as me","",`catalog = me.open_catalog(${t.catalog?Qt(t.catalog):""})${g}`,`model = me.load_model(${Qt(t.model)})`,...x,""].join(`
`)}var Qt=e=>JSON.stringify(e);var Hd=({drawing:e,first:t})=>ec(e,t.noise,Te(e.about.table,t.mask));function Gd(e,t,n){let{drawing:o,colours:r}=e,{table:s}=o.about,i=M("p",{class:"notice",role:"alert"}),a=b=>{i.textContent=b},l=b=>a(`The model cannot answer here: ${b instanceof Error?b.message:b}`),c=Xl(o,t,n,a),f=Lu(o,t,r,c,l),u=zd(o,t,e.rail,r,c),d=Wd(o,e.origin,c),h,g=!1,x={previous:()=>c.next(-1),next:()=>c.next(1),random:c.random,undo:c.undo,redo:c.redo,pin:c.pin,truth:c.reveal,theme:()=>y.setTheme(!g)};e.rail.presets.forEach((b,O)=>{x[`preset ${O}`]=()=>c.go({mask:Te(s,b.mask)})});let k=()=>({name:`Galaxy ${t.rows[c.drawn.row]}`,words:[`${c.drawn.row+1} of ${t.n}`,...c.drawn.edits.map(([b,O])=>`${b.replaceAll("_"," ")} ${O.toFixed(2)}`)],mask:c.textOf(c.drawn.mask),filter:""}),m=()=>[...c.canUndo?[]:["undo"],...c.canRedo?[]:["redo"]],v={actions:e.actions,summary:k(),idle:m(),labels:{},dark:!1},$=Me(Kl,v,[ql],b=>x[b]?.());c.follow(b=>{let O=c.now.truth==="shown"?{}:{truth:"reveal"};$.set({summary:k(),idle:m(),labels:O}),b||a("")});let y={state:c,galaxy:f,rail:u,reproduce:d,bar:$,notice:i,say:a,fail:l,commands:x,showMany(b){return h=Rd(o,t,e.many,r,c,b),h.dark(g),h.begin(),f.followPlace(h.move),h},setTheme(b){g=b;for(let O of[f,u,d,...h?[h]:[]])O.dark(b);$.set({dark:b});for(let O of T)O(b)},followTheme(b){T.push(b)},press(b){let O=x[e.keys[b]];return O?.(),O!==void 0}},T=[];return y}var Vd=`.game .gauge {
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
`;function Yd(e,t){return Array.from({length:t},(n,o)=>{let r=o*(e.length-1)/(t-1),[s,i]=[Math.floor(r),Math.ceil(r)];return Number((e[s]+(r-s)*(e[i]-e[s])).toFixed(2))})}function Zd(e,t,n){let o={shows:s=>Jd(s,i=>Kd(t,i)),hides:s=>Jd(s,i=>!Kd(t,i)),other_galaxy:s=>t.row!==n.firstRow===s,noise:s=>[s].flat().includes(t.noise),edited:s=>Qd(s,t.edits),width:s=>Qd(s,n.widths),pins:s=>t.pins>=s,guess:s=>n.hasGuessed===s,choice:s=>n.hasChosen===s,game:s=>n.hasPlayed===s};return Object.keys(e).filter(s=>{let i=t[s];return o[s]?!o[s](e[s]):i!==void 0&&i!==e[s]})}var Kd=({seen:e},t)=>e.some(([n,o])=>n<=t&&t<o);function Jd(e,t){for(let[n,o]of e)for(let r=n;r<o;r++)if(!t(r))return!1;return!0}var Qd=(e,t)=>Object.entries(e).every(([n,{above:o,below:r}])=>{let s=t[n];return s===void 0||Number.isNaN(s)?!1:(o===void 0||s>o)&&(r===void 0||s<r)});var Xd="mosaic-game",ep={};function fo(){try{let e=JSON.parse(window.localStorage.getItem(Xd)??"{}");return e&&typeof e=="object"?e:{}}catch{return ep}}function tp(e){ep=e;try{window.localStorage.setItem(Xd,JSON.stringify(e))}catch{}}var np=(e,t,n)=>JSON.stringify([...rp(e,t),n]),rp=(e,{state:t,game:n})=>[e.name,t,n?.of,n?.width,n?.budget,n?.sale.map(o=>[o.see,o.hours])];function op(e,t){let n=JSON.stringify(rp(e,t)).slice(0,-1);return Object.keys(fo()).filter(o=>o.startsWith(`${n},`))}var Ci=()=>({bought:[],widths:[],result:null,first:null,plans:null,isOver:!1});function uo(e,t){let{bought:n,isOver:o,result:r,...s}={...Ci(),...fo()[e]};return{...s,result:r,isOver:o&&r!==null,bought:n.filter(i=>i in t.sale)}}var sp=(e,t)=>tp({...fo(),[e]:t});function ip(e){tp(Object.fromEntries(Object.entries(fo()).filter(([t])=>!e.includes(t))))}var po=(e,t)=>t.reduce((n,o)=>n+e.sale[o].hours,0),Pi=e=>new Set(e.flat().flatMap(([t,n])=>Array.from({length:n-t},(o,r)=>t+r))),Nb=(e,t)=>Pi([e.first,...t.map(n=>e.sale[n].seen)]);function Mn(e,t,n){let[o,r]=[Nb(e,t),Pi([n])],s=[...r].filter(l=>!o.has(l));if(!s.length){let l=r.size===o.size;return{isKept:l,wants:null,trouble:l?"":"Time is spent once: what was observed stays seen."}}let i=e.sale.flatMap((l,c)=>{let f=Pi([l.seen]);return!t.includes(c)&&s.every(u=>f.has(u))?[c]:[]});if(i.sort((l,c)=>e.sale[l].hours-e.sale[c].hours),!i.length)return{isKept:!1,wants:null,trouble:"Only what is for sale can be seen: choose one observation at a time."};let a=Jn(e,t,i[0]);return{isKept:!1,wants:a?null:i[0],trouble:a}}function Jn(e,t,n){let[{name:o,hours:r},s]=[e.sale[n],e.budget-po(e,t)];return r>s?`${o} takes ${Ee(r)}; ${Ee(s)} are left.`:""}function ap(e,t,{width:n,lowest:o,highest:r},s){let i=s<o||s>r;return n<=e.width&&!i?t:Math.max(t,e.budget)}function lp(e,t,{lowest:n,low:o,median:r,high:s,highest:i,truth:a}){let[l,c]=[po(e,t),(s-o)/2],f=Number.isFinite(a)?o<=a&&a<=s?"68":n<=a&&a<=i?"95":"none":"";return{hours:l,width:c,median:r,truth:Number.isFinite(a)?a:null,within:f,score:ap(e,l,{width:c,lowest:n,highest:i},a)}}var Eb=(e,{width:t,within:n})=>t<=e.width&&n!=="none",Nn=(e,t,{truth:n})=>ap(e,t.hours,t,n??Number.NaN);function cp(e,t,n){return Eb(e,t)?n?!n.cheapest||t.score<=n.cheapest.hours?3:t.score<=Nn(e,n.greedy,t)?2:1:1:0}function fp(e,{hours:t,width:n,truth:o,within:r,median:s,score:i}){let a=e.unit&&` ${e.unit}`,l=`the round counts all of the budget, ${Ee(i)}.`,c=[`${Ee(t)} for ${s.toFixed(2)} ${Nt(n)}${a}.`];return o!==null&&c.push(`The truth is ${o.toFixed(2)}.`),r==="68"&&c.push("It lies in your 68% range."),r==="95"&&c.push("It lies outside your 68% range and inside that of 95%: honest ranges do that one time in four."),r==="none"?c.push(`It lies outside your 95% range${n<=e.width?": narrow, and wrong":""}; ${l}`):n>e.width&&c.push(`That is not as narrow as ${Nt(e.width)}; ${l}`),c.join(" ")}var Nt=e=>`±${e.toPrecision(2)}`,Ee=e=>`${Number(e.toFixed(1))} h`;function up({row:e,edits:t,truth:n},o){return e!==o||Object.keys(t).length?"In a round the galaxy stays as it is.":n==="shown"?"The truth comes last: end the round first.":""}var Ab=3,$b=30;function dp(e,t){let n=e.unit&&` ${e.unit}`,[o,r]=[M("span",{}),M("span",{})],[s,i]=[M("span",{class:"bar"}),M("span",{class:"bar"})],a=M("span",{class:"want",style:`left: ${x(e.width)}%`}),l=e.sale.map(({see:T,name:b,meaning:O,hours:S},D)=>{let B=M("button",{type:"button",class:b.length>Ab?"":"short","data-buy":T,title:O},M("b",{},b),M("span",{},Ee(S)));return B.addEventListener("click",()=>t.buy(D)),B}),c=M("p",{class:"note",role:"status","aria-live":"polite"}),f=M("button",{type:"button",class:"take","data-act":"commit"});f.addEventListener("click",()=>{t.commit(),h.focus()});let u=M("ol",{class:"bought","aria-label":"bought so far"}),d=M("div",{class:"shop",role:"group","aria-label":"for sale"},...l),h=M("div",{class:"told",role:"status","aria-live":"polite",tabindex:-1}),g=M("div",{class:"game"},M("div",{class:"gauge"},o,M("span",{class:"track","aria-hidden":"true"},s)),M("div",{class:"gauge"},r,M("span",{class:"track","aria-hidden":"true"},i,a)),d,c,u,f,h);function x(T){let b=Math.log(T/e.width)/Math.log($b);return 25+75*Math.min(Math.max(b,-1/3),1)}function k({ledger:T,width:b,note:O}){let{bought:S,isOver:D}=T,B=po(e,S);o.textContent=`${Ee(B)} of ${Ee(e.budget)} spent, ${Ee(e.budget-B)} left`,s.style.width=`${100*B/e.budget}%`;let _=b!==null&&b<=e.width;r.textContent=`${e.label} ${b===null?"…":Nt(b)}${n}, wanted ${Nt(e.width)}${n}${_?" ✓":""}`,b!==null&&(i.style.width=`${x(b)}%`),i.classList.toggle("is-enough",_),l.forEach((E,z)=>{let P=S.includes(z);E.classList.toggle("is-bought",P),E.setAttribute("aria-pressed",String(P)),E.setAttribute("aria-disabled",String(D||P||!!Jn(e,S,z)))}),c.textContent=O,c.hidden=!O,f.hidden=D,f.disabled=b===null,b===null?f.textContent="The model is asked…":f.textContent=_?"I know enough: show the truth":`Give up: counts ${Ee(e.budget)}`,u.replaceChildren(...S.map((E,z)=>m(e.sale[E].name,e.sale[E].hours,T.widths[z+1])))}function m(T,b,O){let S=`${T}, ${Ee(b)}${typeof O=="number"?`: ${Nt(O)}`:""}`;return M("li",{},S)}function v(T,b,O,S){if(!b)return M("li",{},M("b",{},T)," there is none that can be paid.");let B=(b.hours>e.budget?[Nt(b.width)]:null)??b.pieces.map((P,U)=>`${e.sale[P].name} ${Nt(b.widths[U])}`),_=Nn(e,b,O),E=b.width>e.width?", not narrow enough":_>b.hours?", and wrong":"",z=`${Ee(b.hours)}${E}${_>b.hours?`, counts ${Ee(_)}`:""}: ${B.join(" → ")}`;return M("li",{title:S},M("b",{},T),` ${z}`)}function $({ledger:{result:T,first:b,plans:O,isOver:S}}){if(!T){h.replaceChildren(...S?[M("p",{},"The truth is asked for…")]:[]);return}let D=cp(e,T,O),B=["not reached","reached","as cheap as greedily","as cheap as can be"][D],_=[M("p",{class:"stars","aria-label":`${D} of 3 stars: ${B}`},"★".repeat(D)+"☆".repeat(3-D),M("small",{},` ${B}`)),M("p",{class:"verdict"},fp(e,T))];b&&b!==T&&b.score!==T.score&&_.push(M("p",{},`Practice: your first try, ${Ee(b.score)}, stays in the table.`)),O?_.push(M("ul",{class:"plans"},v("Greedy",O.greedy,T,"Buys next what the model expects most of for an hour, if what is hidden turns out as predicted."),v("Cheapest",O.cheapest,T,"In hindsight, with this galaxy's own values and its truth: of all combinations that can be paid, the one of the fewest hours."),v("Everything",O.all,T,"All that is for sale, whatever the budget."))):_.push(M("p",{},"The model looks into what it would have bought…"));let E=M("button",{type:"button","data-act":"practise"},"once more, for practice");E.addEventListener("click",t.again);let z=M("button",{type:"button",class:"take","data-act":"deal"},"another galaxy");z.addEventListener("click",t.deal),h.replaceChildren(..._,...e.deals?[z]:[],E)}let y="";return{element:g,follow(T){let b=JSON.stringify(T);b!==y&&(y=b,g.classList.toggle("is-over",T.ledger.isOver),k(T),$(T))}}}var Tb=2e4,ho=({low:e,high:t})=>(t-e)/2;function pp(e,t,n,o,r){let s=e.pages[t-1],i=s.game,a=n??s.row,l=np(e,s,a),c=uo(l,i),f="",u=!1,d=[],h=!1,g=0,x="",k=null,m,v=null,$,y=()=>o({act:"keep",lesson:e.name,page:t,see:c.bought.map(P=>i.sale[P].see)}),T=dp(i,{buy(P){c.isOver||c.bought.includes(P)||(f=Jn(i,c.bought,P),f||(O(P),y()),z())},commit(){b({...c,isOver:!0}),f="",S(()=>{h=!0}),o({act:"reveal"}),z()},deal:()=>o({act:"deal"}),again(){b({...Ci(),first:c.first,plans:c.plans}),u=!1,h=!1,g=0,y(),r()}});function b(P){c=P,sp(l,c)}function O(P){f="",b({...c,bought:[...c.bought,P]}),u=Mn(i,c.bought,d).isKept,S(()=>{u=!0})}function S(P){clearTimeout($),$=setTimeout(()=>{P(),E(),z()},Tb)}function D(P){if(c.isOver||!k||!P&&B(k.seen))return;let U=Mn(i,c.bought,k.seen),R=up(k,a);P||(f=U.trouble||R||f),U.wants!==null&&!P&&O(U.wants),R||!_()?y():E(),_()&&(g=c.bought.length)}let B=P=>c.bought.some((U,R)=>R>=g&&Mn(i,c.bought.slice(0,R),P).isKept),_=()=>k!==null&&k.row===a&&Mn(i,c.bought,k.seen).isKept;function E(){if(!(!m||!u||Number.isNaN(ho(m))))if(c.isOver){if(!c.result&&_()&&(Number.isFinite(m.truth)||h)){let P=lp(i,c.bought,m);b({...c,result:P,first:c.first??P,plans:c.plans??v}),r()}}else{let P=[...c.widths];P[c.bought.length]??=ho(m),b({...c,widths:P})}}function z(){let P=c.result?c.result.width:u&&m?ho(m):null;T.follow({ledger:c,width:P,note:f})}return{element:T.element,get isOver(){return c.result!==null},follow(P,U){v=U,c.result&&v&&!c.plans&&(b({...c,plans:v}),r());let R=JSON.stringify(P);if(P&&R!==x){let V=!x;x=R,k=P,D(V)}z()},answered(P,{row:U,seen:R}){!P||U!==a||Number.isNaN(ho(P))||(m=P,d=R,u=Mn(i,c.bought,R).isKept,E(),z())},destroy:()=>clearTimeout($)}}var hp=["round","you","greedy","cheapest","all"];function mp(e,t){let n=e.pages.filter(u=>u.game),o=n.map(u=>op(e,u)),r=0,s=!1,i=[0,0,0,0],a=n.map((u,d)=>{let h=u.game,g=o[d].map(y=>uo(y,h)).filter(y=>y.first),x=g.map(y=>Sb(h,y)).filter(y=>y!==null),k=x.reduce((y,T)=>y.map((b,O)=>b+T[O]),[0,0,0,0]);i=i.map((y,T)=>y+k[T]),r+=x.length,s||=g.length>0;let m=x.length?k.map(Ee):hp.slice(1).map(()=>"–"),v=`${d+1}${x.length>1?` ×${x.length}`:""}`,$=m.map(y=>M("td",{},y));return M("tr",{},M("th",{scope:"row",title:u.title},v),...$)});if(!s)return null;let l=hp.map(u=>M("th",{scope:"col"},u)),c=i.map(u=>M("td",{},r?Ee(u):"–")),f=M("button",{type:"button","data-act":"forget"},"begin anew");return f.title="forget all rounds of this game",f.addEventListener("click",()=>{ip(o.flat()),t()}),M("section",{class:"scores","aria-label":"scores"},M("b",{},"Scores, in hours: less is better"),M("table",{},M("thead",{},M("tr",{},...l)),M("tbody",{},...a),M("tfoot",{},M("tr",{},M("th",{scope:"row"},`sum of ${r}`),...c))),M("small",{},"Your first try with each galaxy counts. Kept in this browser alone. "),f)}function Sb(e,{first:t,plans:n}){if(!t||!n)return null;let o=n.cheapest?Nn(e,n.cheapest,t):e.budget;return[t.score,Nn(e,n.greedy,t),o,n.all.hours]}var Ob="mosaic-lessons-",Et=class extends Map{constructor(t){super(),this.name=Ob+t;for(let[n,o]of Lb(this.name))super.set(n,o)}set(t,n){return super.set(t,n),this.write(),this}delete(t){let n=super.delete(t);return n&&this.write(),n}write(){try{sessionStorage.setItem(this.name,JSON.stringify([...this]))}catch{}}};function Lb(e){try{let t=JSON.parse(sessionStorage.getItem(e)??"[]");return Array.isArray(t)?t.filter(n=>Array.isArray(n)&&typeof n[0]=="string"):[]}catch{return[]}}function gp(e,t){let n=e.map(({name:r,title:s,summary:i,minutes:a,n_pages:l})=>{let c=M("button",{type:"button","data-lesson":r},s);c.addEventListener("click",()=>t({act:"open",lesson:r,page:1}));let f=M("small",{},`${a} minutes, ${l} pages`);return M("li",{},c,M("p",{},i),f)}),o=M("button",{type:"button",class:"close","aria-label":"close the list",title:"close the list"},"×");return o.addEventListener("click",()=>t({act:"list",open:!1})),M("section",{"aria-label":"lessons"},M("header",{},M("h2",{},"Lessons"),o),M("ol",{class:"list"},...n))}function wp(e,t){let n=e.among.map(({label:o},r)=>{let s=M("button",{type:"button","data-choice":r+1},o);return s.addEventListener("click",()=>t(r)),s});return M("div",{class:"choice",role:"group","aria-label":`what would tell most of ${e.label}`},...n)}function bp(e,t,{before:n,widths:o}){let r=o.map((u,d)=>d).sort((u,d)=>o[u]-o[d]),s=Math.max(n,...o),i=(u,d,h)=>{let g=M("span",{class:"bar",style:`width: ${100*d/s}%`});return M("li",h?{class:"own"}:{},M("span",{},`${u}: ±${d.toPrecision(2)}`),g)},a=r.indexOf(t)+1,l=a===1?"Your choice tells most.":`Your choice comes ${a}. of ${o.length}.`,c=r.map(u=>i(e.among[u].label,o[u],u===t)),f=`${l} Half the 68% range of ${e.label}, as the model answers for this galaxy:`;return M("div",{class:"outcome"},M("p",{},f),M("ol",{},i("as it is now",n,!1),...c))}var Rb=.6;function yp(e,t,n){let o=M("p",{},`Draw the ${e.toLowerCase()} on its plot, from end to end: with finger or mouse, as often as you like, or with the arrow keys.`),r=M("button",{type:"button",class:"take","data-act":"draw"},"That is my guess");return r.addEventListener("click",()=>{let{values:i}=t();i&&n(i)}),{element:M("div",{class:"draw"},o,r),follow(){let{values:i,share:a}=t();r.disabled=!i||a<Rb,r.title=r.disabled?"draw along the whole axis first":""}}}var Cb=200,Pb=9,xp=e=>String(Number(e.toFixed(1))||0);function vp(e,t,n){let[o,r]=[e.edges[0],e.edges[e.edges.length-1]],s=(r-o)/Cb,i=t?{...t}:{value:(o+r)/2,width:(r-o)/6},a=M("span",{class:"range"}),l=M("span",{class:"line"}),c=M("div",{class:"track","aria-hidden":"true"},a,l),f=M("div",{class:"ends","aria-hidden":"true"},M("span",{},xp(o)),xp(r)),u=(y,T,b)=>{let O=M("input",{type:"number","aria-label":y,"data-guess":T,step:"any",min:b});return O.addEventListener("change",()=>{Number.isFinite(O.valueAsNumber)&&(i[T]=O.valueAsNumber),x()}),O.addEventListener("keydown",S=>{let D={ArrowUp:1,ArrowDown:-1}[S.key];D&&(S.preventDefault(),i[T]+=D*s,x())}),O},d=u(`your ${e.title}`,"value",o),h=u("half the width of your range","width",s),g=M("button",{type:"button",class:"take","data-act":"guess"},"That is my guess");g.addEventListener("click",()=>n({...i}));let x=()=>{i.value=Math.min(Math.max(i.value,o),r),i.width=Math.min(Math.max(i.width,s/2),r-o);let y=O=>100*(Math.min(Math.max(O,o),r)-o)/(r-o),[T,b]=[i.value-i.width,i.value+i.width].map(y);a.style.left=`${T}%`,a.style.width=`${b-T}%`,l.style.left=`${y(i.value)}%`,d.value=i.value.toFixed(2),h.value=i.width.toFixed(2)},k=y=>{let T=c.getBoundingClientRect();return o+(y.clientX-T.left)/T.width*(r-o)},m=null,v=y=>{m&&(m==="value"?i.value=k(y):i.width=Math.abs(k(y)-i.value),x())};c.addEventListener("pointerdown",y=>{let T=Pb/c.getBoundingClientRect().width*(r-o),b=Math.abs(k(y)-i.value);m=Math.abs(b-i.width)<T&&b>T?"width":"value",c.setPointerCapture(y.pointerId),v(y)}),c.addEventListener("pointermove",v);for(let y of["pointerup","pointercancel"])c.addEventListener(y,()=>{m=null});x();let $=M("div",{class:"typed"},d," ± ",h,e.unit?` ${e.unit}`:""," ",g);return M("div",{class:"guess"},c,f,$)}var _b=Math.sqrt(Math.PI),mo=1.15;function Ib({value:e,width:t},n){let o=(n-e)/t,r=Math.exp(-o*o/2)/Math.sqrt(2*Math.PI);return t*(o*(1-to(o/Math.SQRT2))+2*r-1/_b)}function kp(e,{truth:t,crps:n},o){let r=Ib(e,t),s=Math.abs(t-e.value)/e.width,i=s<=1?"within your range":s<=2?"outside your range, but not by much":"far outside your range",a=c=>`${c.toPrecision(2)}${o?` ${o}`:""}`,l=[`The truth lies ${i}. Your score (CRPS): ${a(r)}; the model's: ${a(n)}. Less is better.`];return r>n*mo?l.push(`The model was ${(r/n).toPrecision(2)} times better here.`):n>r*mo?l.push(`You were ${(n/r).toPrecision(2)} times better here.`):l.push("You were as good as the model."),s<.3&&r>n&&l.push("Your value was close: a narrower range would have scored better."),s>2&&l.push("A range is honest if it holds the truth two times out of three: yours was too narrow."),l.join(" ")}function Mp({own:e,model:t}){let n=r=>`${r.toPrecision(2)} dex, a factor of ${(10**r).toPrecision(2)}`,o=[`On average your line is ${n(e)}, away from the truth; the model's ${n(t)}. Less is better.`];return e>t*mo?o.push(`The model was ${(e/t).toPrecision(2)} times better here.`):t>e*mo?o.push(`You were ${(t/e).toPrecision(2)} times better here.`):o.push("You were as good as the model."),o.join(" ")}var Db=8,Bb=.8;function Np(e,t,n,o){let r=e.pages[t-1],{n_pages:s}=e,i=M("h3",{tabindex:-1},r.title),a=M("div",{class:"text"},i,Qn(r.html)),l=M("span",{class:"tick",role:"status","aria-live":"polite"}),c=M("div",{class:"task"},M("b",{},"Task"),l,Qn(r.task));r.task&&a.append(c);let f=n.find(E=>E.name===r.guess?.name),u=M("div",{class:"asked"}),d=M("div",{class:"told",role:"status","aria-live":"polite"});f&&u.append(vp(f,null,o.guess));let h=r.guess?.drawn?yp(r.guess.label,o.drawn,o.draw):null;h&&u.append(h.element),r.choice&&u.append(wp(r.choice,o.choose)),(f||h||r.choice)&&a.append(u,d),o.round&&a.append(o.round);let g=M("div",{});if(a.append(g),r.hints.length&&a.append(Fb(r.hints)),r.worksheet.length){let E=r.worksheet.map(z=>Ep(z));a.append(M("div",{class:"worksheet"},M("b",{},"On paper"),M("ol",{},...E)))}(r.teacher||r.walk.length||t===1&&e.teacher)&&a.append(B());let x=e.pages.map((E,z)=>{let P=M("button",{type:"button",class:"dot","aria-label":`page ${z+1}: ${E.title}`,title:E.title});return z+1===t&&P.setAttribute("aria-current","page"),P.addEventListener("click",()=>o.go(z+1)),P}),k=at("‹ back","back",()=>o.go(t-1)),m=at("next ›","forward",()=>o.go(t+1)),v=at("again","again",()=>o.send({act:"again"}));v.title="put the explorer back to where this page begins",k.disabled=t===1,m.disabled=t===s;let $=at("lessons","list",()=>o.send({act:"list",open:!0})),y=at("×","close",()=>o.send({act:"close"}));y.title="close the lesson",y.setAttribute("aria-label",y.title);let T=at("‹‹","fold",()=>o.send({act:"fold"}));T.title="fold the lesson away: the plot has the whole stage (L)",T.setAttribute("aria-label",T.title);let b=M("header",{},M("h2",{},e.title),$,y,T),O=M("span",{class:"place"},`${t} of ${s}`),S=M("nav",{"aria-label":"pages of the lesson"},k,M("div",{class:"dots"},...x),m),D=M("article",{"aria-label":`lesson: ${e.title}`},b,a,S,M("footer",{},O,v));function B(){let E=[];return t===1&&e.teacher&&E.push(Qn(e.teacher)),r.teacher&&E.push(Qn(r.teacher)),r.walk.length&&E.push(M("ol",{class:"walk"},...r.walk.map(z=>M("li",{},z)))),M("details",{class:"notes"},M("summary",{},"for teachers"),...E)}function _({guess:E,answer:z,choice:P,outcome:U,hasDrawn:R,scores:V}){if(R){let C=[M("p",{},"Your guess is the dashed line. The model's answer, and how sure it is, is shown beside it now.")];V&&C.push(M("p",{class:"verdict"},Mp(V))),d.replaceChildren(...C,...V?[]:[at("show the truth","reveal",()=>o.send({act:"reveal"}))])}if(f&&E){let C=`Your guess: ${E.value.toFixed(2)} ± ${E.width.toFixed(2)}. The model's answer is shown beside now.`,j=[M("p",{},C)];z&&Number.isFinite(z.truth)?j.push(M("p",{class:"verdict"},kp(E,z,f.unit?"dex":""))):j.push(at("show the truth","reveal",()=>o.send({act:"reveal"}))),d.replaceChildren(...j)}if(r.choice&&P!==null){let C=U?[bp(r.choice,P,U)]:[M("p",{},"The model is asked…")];d.replaceChildren(...C)}}return{element:D,begin:()=>i.focus(),setStage(E){E?a.tabIndex=0:a.removeAttribute("tabindex")},turn(E){(E>0?a.scrollHeight-a.clientHeight-a.scrollTop:a.scrollTop)>Db?a.scrollBy({top:E*Bb*a.clientHeight}):e.pages[t-1+E]&&o.go(t+E)},follow(E){let z=o.scores();g.innerHTML!==(z?.outerHTML??"")&&g.replaceChildren(...z?[z]:[]),c.classList.toggle("is-done",E.isDone),l.textContent=E.isDone?" ✓ done":"",u.hidden=!!E.guess||E.hasDrawn||E.choice!==null,h?.follow(),x.forEach((U,R)=>{U.classList.toggle("is-done",E.doneOn[R])});let P=JSON.stringify([E.guess,E.answer?.truth,E.answer?.crps,E.choice,E.outcome,E.hasDrawn,E.scores]);P!==d.dataset.state&&(d.dataset.state=P,_(E))}}}function Qn(e){let t=M("div",{class:"prose"});return t.innerHTML=e,t}var Ep=e=>M("li",{},Qn(e));function at(e,t,n){let o=M("button",{type:"button","data-act":t},e);return o.addEventListener("click",n),o}function Fb(e){let t=M("ol",{role:"status","aria-live":"polite"}),n=at("a hint","hint",()=>{t.append(Ep(e[t.children.length])),n.hidden=t.children.length===e.length,n.textContent="another hint"});return M("div",{class:"hints"},t,n)}function Ap(e,t){let n=M("div",{class:"lessons"}),{lessons:o,trouble:r,note:s,lesson:i,page:a,moment:l,scalars:c,panels:f,is_listed:u,colours:d,plans:h,dealt:g}=e,x={lessons:o,trouble:r,note:s,lesson:i,page:a,moment:l,scalars:c,panels:f,is_listed:u,colours:d,plans:h,dealt:g},{is_on_stage:k}=e,m=new Et("done"),v=new Et("guesses"),$=new Et("curves"),y=new Et("choices"),T=new Et("outcomes"),b={},O=null,S=null,D=!0,B=l,_=()=>`${x.lesson?.name} ${x.page}`,E=()=>x.lesson?.pages[x.page-1]??null,z=I=>x.scalars[x.panels.findIndex(J=>J.name===I)];function P(){let I=le=>D?(x.scalars[le]?.high-x.scalars[le]?.low)/2:Number.NaN,J=x.panels.map(({name:le},X)=>[le,I(X)]),de={hasGuessed:v.has(_())||$.has(_()),hasChosen:y.has(_()),hasPlayed:S?.isOver??!1};return{widths:Object.fromEntries(J),...de,firstRow:E()?.row??0}}function U(){let I=E(),J=I?.guess&&!P().hasGuessed?[I.guess.name]:[],ue=I?.guess&&$.get(_());Ns(n,{shown:I?.show??[],covered:J,fixed:!!(S&&!S.isOver),...I?.guess&&ue?{drawn:{[I.guess.name]:ue}}:{}})}function R(){let I=E();if(!I||!O)return;S?.follow(x.moment.page===x.page?x.moment:null,x.plans),I.done&&x.moment.page===x.page&&!Zd(I.done,x.moment,P()).length&&m.set(_(),!0);let J=v.get(_()),ue=!!J&&x.moment.truth==="shown",de=I.guess&&$.has(_())?b[I.guess.name]:null;O.follow({hasDrawn:$.has(_()),scores:x.moment.truth==="shown"?de?.scores??null:null,isDone:m.has(_()),guess:J??null,choice:y.get(_())??null,outcome:T.get(_())??null,answer:I.guess&&ue?z(I.guess.name):null,doneOn:(x.lesson?.pages??[]).map((le,X)=>m.has(`${x.lesson?.name} ${X+1}`))})}let V=I=>t.send({act:"open",lesson:x.lesson?.name,page:I});function C({row:I,seen:J}){D=!0,B={row:I,seen:J},j(),R()}function j(){let{game:I}=E()??{};I&&S?.answered(z(I.of),B)}function H(){U(),R()}let q=()=>Ns(n,{shown:E()?.show??[],covered:[]});function Y(){D=!1,q(),se()}function fe(){for(let I of[v,$,y,T])I.delete(_());q(),se()}function se(){let I=n.contains(document.activeElement)||n.matches(":focus-within");O=null,S?.destroy(),S=null;let J=x.trouble?[M("p",{class:"trouble",role:"alert"},x.trouble)]:[],ue=x.note?[M("p",{class:"note"},x.note)]:[],{lesson:de}=x,le=E();n.hidden=!x.is_listed&&!le&&!x.trouble,x.is_listed||!de||!le?n.replaceChildren(...J,...ue,...x.is_listed?[gp(x.lessons,X=>t.send(X))]:[]):(S=le.game?pp(de,x.page,x.dealt,X=>t.send(X),H):null,O=Np(de,x.page,x.panels,{go:V,round:S?.element??null,scores:()=>mp(de,se),send(X){X.act==="again"&&fe(),t.send(X)},drawn:()=>b[le.guess?.name??""]??{values:null,share:0},draw(X){$.set(_(),X);let Re=Yd(X,le.guess?.points??X.length);t.send({act:"guess",lesson:de.name,page:x.page,curve:Re}),U(),R()},guess(X){v.set(_(),X),t.send({act:"guess",lesson:de.name,page:x.page,guess:X}),U(),R()},choose(X){y.set(_(),X),t.send({act:"outcome",lesson:de.name,page:x.page,choice:X}),R()}}),n.replaceChildren(...J,...ue,O.element),O.setStage(k),I&&O.begin()),U(),R(),j()}let pe=I=>{n.classList.toggle("dark",I),Se(n,x.colours[I?"dark":"light"])},te=I=>{k=I,n.classList.toggle("on-stage",I),O?.setStage(I)},Q=(I,J)=>ue=>{x[I]=ue,J()};pe(e.dark),te(k),se();let ye=requestAnimationFrame(U),ae=Ke(n,I=>{x.scalars=I.densities.scalars[0],C({row:I.densities.row,seen:I.seen})}),W=jf(n,I=>{b[I.name]=I,R()});return{element:n,changes:{lesson:Q("lesson",Y),page:Q("page",Y),lessons:Q("lessons",se),trouble:Q("trouble",se),note:Q("note",se),is_listed:Q("is_listed",se),moment:Q("moment",R),scalars:Q("scalars",()=>C(x.moment)),outcome(I){I&&T.set(_(),I),R()},plans:Q("plans",R),dealt:Q("dealt",se),is_on_stage:te,dark:pe},receive({turn:I}){O?.turn(I)},destroy(){S?.destroy(),cancelAnimationFrame(ye),ae(),W()}}}var $p=5,zb=/%(2C|3A|3B|5B|5D)/g;function _i({about:e},{rows:t},n,o){let r=l=>({row:String(t[l.row]),mask:Ye(e.table,l.mask),noise:l.noise,focus:l.scalar,edit:l.edits.map(([c,f])=>`${c}:${f}`).join(),pins:l.pins.map(c=>Ye(e.table,c)).join(";"),reference:String(l.reference),frame:l.frame,truth:l.truth,time:l.time,sfr:l.sfr}),[s,i]=[Object.entries(r(n)),Object.values(r(o))];return new URLSearchParams(s.filter(([,l],c)=>l!==i[c])).toString().replace(zb,decodeURIComponent)}function Ii(e,t,n,o){let{table:r,scalars:s}=e.about,i=e.vectors.panels.flatMap(h=>h.choices??[]),a=(h,g,x)=>{if(g.includes(x))return x;throw new $e(`there is no ${h} '${x}'; there are ${g.join(", ")}.`)},l=h=>g=>{let x=i.find(k=>k.field===h);return{[h]:a(h,Object.keys(x?.options??{}),g)}},c={row:h=>({row:Ub(h,t.rows)}),mask:h=>({mask:Te(r,h)}),noise:h=>({noise:a("noise",Object.keys(t.measured),h)}),focus:h=>({scalar:a("scalar",s,h)}),edit:h=>({edits:h.split(",").map(g=>jb(e,g))}),pins:h=>({pins:h.split(";").map(g=>Te(r,g))}),reference:h=>({reference:Number(a("reference",["0","1","2","3","4"],h))}),truth:h=>({truth:a("truth",["shown","off"],h)}),frame:l("frame"),time:l("time"),sfr:l("sfr")},f=new URLSearchParams(n),u=[],d=o;for(let[h,g]of Object.entries(c)){let x=f.get(h);if(x!==null)try{d={...d,...g(x)}}catch(k){if(!(k instanceof $e))throw k;u.push(k.message)}}return d.reference>d.pins.length&&(d={...d,reference:0}),{snapshot:d,trouble:u.join(" ")}}function Ub(e,t){let n=t.indexOf(Number(e));if(e&&n>=0)return n;let o=t.length>$p?`, ... (${t.length})`:"";throw new $e(`galaxy ${e} is not on this page, which has ${t.slice(0,$p).join(", ")}${o}.`)}function jb({editable:e},t){let[n,o]=t.split(":"),r=e.find(i=>i.name===n),s=Number(o);if(r&&o&&s>=r.allowed[0]&&s<=r.allowed[1])return[n,s];throw new $e(`cannot read the edit '${t}'; write name:number, like g:24.3.`)}var Wb=["presets","noise","seen","edits","pins"];function Tp(e,t,n,o,r){let{drawing:s,lessons:i}=e,{state:a,galaxy:l}=n,{table:c}=s.about,f=i.length===1,u=i[0],d=0,h=!1,g=null,x=()=>{let{mask:P,edits:U,pins:R,scalar:V,...C}=a.now,j={edits:Object.fromEntries(U),pins:R.length,scalar:V};return{...C,page:d,row:t.rows[C.row],seen:br(P),...j}},k=()=>{},m=()=>{},v=P=>i.find(U=>U.name===P),$=(P,U=u)=>{let{state:R,guess:V,game:C}=U.pages[P-1],{snapshot:j}=Ii(s,t,R,o);return V||C?{...j,truth:Dt[1]}:j},y=Me(Ap,{lessons:i,trouble:"",note:"",lesson:null,page:1,moment:x(),outcome:null,plans:null,dealt:null,is_listed:!1,is_on_stage:!1,scalars:l.scalars(),panels:s.densities.panels,colours:e.colours,dark:!1},[qd,Vd],T);function T(P){k(P,t.rows[a.now.row]===u.pages[d-1]?.row),P.act==="open"?S(P.page,v(P.lesson)):P.act==="again"?S(d):P.act==="list"?b(P.open):P.act==="reveal"?a.go({truth:Dt[0]}):P.act==="outcome"?E():P.act==="close"?O():P.act==="keep"&&P.page===d&&B(P.see)}function b(P){h=P,y.set({is_listed:P})}function O(){d=0,y.set({lesson:null}),_([]),m()}function S(P,U=u,R=$(P,U)){u=U,d=P,h=!1,y.set({lesson:u,page:d,is_listed:!1,plans:u.pages[d-1].plans??null}),_(u.pages[d-1].show),a.go(R),m()}function D(P){d&&O(),a.go(P)}function B(P){let{row:U,noise:R,mask:V}=$(d),C=P.map(j=>Te(c,j));a.go({row:U,noise:R,edits:[],truth:Dt[1],mask:V.map((j,H)=>j|Number(C.some(q=>q[H])))})}function _(P){n.rail.show(P.length?P:Wb),r(P)}async function E(){let{choice:P}=u.pages[d-1]??{};if(!P||!g)return;let U=d,R=await z(P,g);U===d&&y.set({outcome:R})}async function z(P,U){let{row:R,noise:V,edits:C,mask:j}=a.now,H=bt(t,c.size,R,V,C,s.editable),q=c.rows.flatMap(Q=>Q.names.map((ye,ae)=>({name:ye,at:Q.start+ae}))).find(Q=>Q.name===P.of),Y=P.among.map(({mask:Q})=>Te(c,Q).map((ye,ae)=>ye|j[ae])),fe=[];for(let Q of[j,...Y])fe.push(...await U([{inputs:H,mask:Q}],s.about));let se=(q?.at??0)*Yt,[pe,...te]=fe.map(({quantiles:Q})=>(Q[se+xt]-Q[se+yt])/2);return{before:pe,widths:te}}return a.follow(P=>{P||y.set({moment:x()})}),l.followScalars(P=>y.set({scalars:P})),n.followTheme(P=>y.set({dark:P})),{element:y.element,read(P){let U=new URLSearchParams(P),R=f?u:v(U.get("lesson")??""),V=Number(U.get("page")??1),C=R?.pages[V-1]?V:1,{snapshot:j,trouble:H}=Ii(s,t,P,R?$(C,R):o);return R?S(C,R,j):D(j),H},follow(P,U,R){let V=v(P);V?.pages[U-1]?V===u&&U===d?a.go(R):S(U,V,R):D(R)},followHands(P){k=P},get place(){return{name:d?u.name:"",page:Math.max(d,1)}},opens(P,U){let R=v(P);return R?.pages[U-1]?$(U,R):null},followPlace(P){m=P},list:()=>b(!h),query(){return d?[...f?[]:[`lesson=${u.name}`],`page=${d}`,_i(s,t,a.now,$(d))].filter(Boolean).join("&"):_i(s,t,a.now,o)},begin(P){g=P},destroy:()=>y.view.destroy?.()}}function Sp({n:e,rows:t,noises:n},o,r){let s=0,i=c=>(s+=4*c,new Float32Array(r.buffer,s-4*c,c)),a=i(e*o),l={};for(let{name:c,columns:f}of n){let u={values:a.slice(),error:new Float32Array(e*o),limit:new Uint8Array(e*o)},[d,h,g]=[i(e*f.length),i(e*f.length),i(e*f.length)];for(let x=0;x<e;x++)f.forEach((k,m)=>{u.values[x*o+k]=d[x*f.length+m],u.error[x*o+k]=h[x*f.length+m],u.limit[x*o+k]=g[x*f.length+m]});l[c]=u}return{n:e,rows:t,truth:a,measured:l}}function Op(e,t){return{async ofMany(n){let o=[];for(let r of n)await new Promise(s=>setTimeout(s)),o.push(...await e([r],t));return bu(o,t)}}}var Lp=`:root {
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
`;var Di=["mask","row","noise","edits","pins","truth","scalar"],Cp=["lesson","page"],Vb=["sed","photometry","sfh"],qb={"data-lm-suppress-shortcuts":"true"},Yb="input, select, textarea",Bi=new Map;async function Kb({model:e,el:t}){let n=M("div",{class:"mosaic-explorer mosaic-widget",tabindex:-1,...qb}),o=t.attachShadow?.call(n,{mode:"open"})??n,r=M("div",{class:"around"},M("p",{class:"loading"},"The model is being made ready…"));o.append(M("style",{},Lp),M("style",{},Rp),r),t.append(n);let s=JSON.parse(new TextDecoder().decode(await yr(Fi(e.get("_contents"))))),{drawing:i,colours:a}=s,{table:l}=i.about,c=Sp(s.galaxies,l.size,await yr(Fi(e.get("_galaxies")))),f=s.actions.filter(([R])=>R!=="link"),u=Hd(s),d=Gd({...s,actions:f},c,{...u,...T()}),{state:h,galaxy:g}=d,[x,k]=[M("div",{class:"beside"}),M("div",{class:"beside"})],m=M("div",{},x,k),v={derived:g.derived,many:m,program:d.reproduce.element},$=R=>{for(let[V,C]of Object.entries(v))C.hidden=R.length>0&&!R.includes(V)},y=s.lessons.length?Tp(s,c,d,u,$):null;y?.element.classList.add("lesson"),y&&(d.commands.lessons=y.list);function T(){return{mask:Te(l,e.get("mask")),row:c.rows.indexOf(e.get("row")),noise:e.get("noise"),edits:Object.entries(e.get("edits")),pins:e.get("pins").map(R=>Te(l,R)),truth:e.get("truth"),scalar:e.get("scalar")}}let b=R=>({mask:h.textOf(R.mask),row:c.rows[R.row],noise:R.noise,truth:R.truth,edits:Object.fromEntries(R.edits),pins:R.pins.map(h.textOf),scalar:R.scalar}),O=()=>{let R=b(h.now);return Di.filter(V=>JSON.stringify(R[V])!==JSON.stringify(e.get(V))).map(V=>({name:V,value:R[V]}))},S=()=>{try{O().length&&h.go(T())}catch(R){if(!(R instanceof $e))throw R;d.say(R.message)}};h.follow(R=>{let V=R?[]:O();for(let{name:C,value:j}of V)e.set(C,j);V.length&&e.save_changes()});for(let R of Di)e.on(`change:${R}`,S);let D=()=>{let[R,V]=[e.get("lesson"),e.get("page")],C=y?.place;return!C||C.name===R&&C.page===V?null:{name:R,page:V}},B=!1,_=()=>{let R=B?null:D();R&&y?.follow(R.name,R.page,{...y.opens(R.name,R.page)??u,...T()})};if(y?.followPlace(()=>{D()&&(B=!0,e.set("lesson",y.place.name),e.set("page",y.place.page),B=!1,e.save_changes())}),y)for(let R of Cp)e.on(`change:${R}`,_);let E=()=>e.get("theme")==="dark"||e.get("theme")==="auto"&&Jb(t);d.followTheme(R=>{r.classList.toggle("dark",R),Se(r,a[R?"dark":"light"])});let z=()=>d.setTheme(E());e.on("change:theme",z);let P=()=>{let R=e.get("view"),V=R==="galaxy";g.only(Vb.includes(R)?R:"");let j={galaxy:[g.warning,g.headline,g.derived,M("div",{class:"grid"},g.vectors,g.densities,m)],density:[g.headline,g.densities],population:[x],latent:[k]}[R]??[g.vectors],H=M("main",{},d.notice,...V?[d.bar.element]:[],...j,d.reproduce.element),q=V?d.rail.element:M("div",{class:"rail"});y&&q.prepend(y.element),r.replaceChildren(V||y?M("div",{class:"columns"},q,H):H),r.dataset.view=R};e.on("change:view",P),P(),z(),_(),y&&s.lessons.length>1&&!y.place.name&&y.list(),n.addEventListener("keydown",R=>{let V=R.composedPath()[0];R.defaultPrevented||R.ctrlKey||R.metaKey||R.altKey||V.matches(Yb)||d.press(R.key)&&(R.preventDefault(),R.stopPropagation())});let U=e.get("_key");if(!Bi.has(U)){let R=Promise.all(["_wasm","_graph"].map(V=>yr(Fi(e.get(V)))));Bi.set(U,R.then(([V,C])=>ps(V.buffer,C)))}try{let R=await Bi.get(U);y?.begin(R),await g.begin(R);let V=d.showMany(Op(R,i.about));x.append(V.population),V.map&&k.append(V.map),n.dataset.state="answering"}catch(R){d.fail(R)}return()=>{for(let R of Di)e.off(`change:${R}`,S);for(let R of Cp)e.off(`change:${R}`,_);y?.destroy(),e.off("change:view",P),e.off("change:theme",z),g.destroy()}}var Fi=e=>e instanceof DataView?new Uint8Array(e.buffer,e.byteOffset,e.byteLength):e;function Jb(e){for(let t=e;t;t=t.parentElement){let n=getComputedStyle(t).backgroundColor.match(/[\d.]+/g)?.map(Number);if(n&&n.length>=3&&(n[3]??1)>.5)return n[0]+n[1]+n[2]<380}return window.matchMedia("(prefers-color-scheme: dark)").matches}var Qb={render:Kb};export{Qb as default};
