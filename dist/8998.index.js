"use strict";exports.id=8998;exports.ids=[8998];exports.modules={58998:(e,s,i)=>{i.d(s,{describeSystemError:()=>d,isSystemError:()=>n});var r=i(73429)
;var t=i.n(r);function n(e){return(0,r.isNativeError)(e)&&"code"in e&&"syscall"in e&&!String(e.code).startsWith("ERR_")}const o={
ENOSPC:"the disk is full; nothing was replaced",EDQUOT:"the disk quota is used up; nothing was replaced",EROFS:"the file system is read-only",
EACCES:"permission denied",EPERM:"permission denied",EMFILE:"too many files are open"};function d(e){const s=o[e.code??""]??e.message
;return e.path===undefined?s:`${e.path}: ${s}`}}};
