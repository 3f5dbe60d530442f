"use strict";exports.id=5807;exports.ids=[5807];exports.modules={45807:(n,e,s)=>{s.r(e);s.d(e,{toolTests:()=>i});const i={ruff:[{name:"good",files:{
"good.py":"print('fine')\n"},expect:{class:"clean"}},{name:"bad",files:{"bad.py":"import os\n\nprint(undefined_name)\n"},expect:{class:"findings",
findings:["bad.py:1:8 warning F401","bad.py:3:7 error F821"],fixed:{"bad.py":"\nprint(undefined_name)\n"}}},{name:"crash",files:{
"ruff.toml":"select = nonsense\n","a.py":"print()\n"},expect:{class:"error"}},{name:"empty",files:{"empty.py":""},expect:{class:"clean"}},{name:"odd path",
files:{"-a b/(main)/[id]/ü.py":"import os\n"},expect:{class:"findings",findings:["-a b/(main)/[id]/ü.py:1:8 warning F401"]}},{name:"non-ASCII",files:{
"a.py":"print('😀é', x)\n"},expect:{class:"findings",findings:["a.py:1:14 error F821"]}}]}}};
