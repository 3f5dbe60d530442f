"use strict";exports.id=8952;exports.ids=[8952];exports.modules={78952:(t,e,n)=>{n.d(e,{judgeToml:()=>i});var s=n(3292);var r=n(37263);function i(t){try{(0,
s.qg)(t.startsWith("\ufeff")?t.slice(1):t,{integersAsBigInt:true});return undefined}catch(e){if(!(e instanceof s.zx))throw e;return{message:c(e.message),
...o(t,e.line,e.column)}}}function c(t){const[e=""]=t.split("\n",1);const n=e.replace(/^Invalid TOML document: /,"").trim()
;return n.charAt(0).toUpperCase()+n.slice(1)}function o(t,e,n){let s=0;for(let n=1;n<e;n++)s=t.indexOf("\n",s)+1;const i=e===1&&t.startsWith("\ufeff")?1:0
;const c=Math.min(s+i+n-1,t.length);const o=/^(?:[\w-]+|[^\r\n]?)/u.exec(t.slice(c,c+80))?.[0]??"";return{offset:(0,r.s$)(t,c),length:Buffer.byteLength(o)}}}};
