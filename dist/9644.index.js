"use strict";exports.id=9644;exports.ids=[9644];exports.modules={9644:(n,t,e)=>{e.r(t);e.d(t,{sarif:()=>f});var o=e(80737);var i=e(62563);const s=o.Ikc({
startLine:o.aig().optional(),startColumn:o.aig().optional(),endLine:o.aig().optional(),endColumn:o.aig().optional(),charOffset:o.aig().optional(),
charLength:o.aig().optional()}).optional();const a=o.Ikc({uri:o.YjP().optional(),index:o.aig().optional()}).optional();const l=o.Ikc({text:o.YjP().optional(),
markdown:o.YjP().optional(),id:o.YjP().optional()});const c=o.Ikc({artifactChanges:o.YOg(o.Ikc({artifactLocation:a,replacements:o.YOg(o.Ikc({deletedRegion:s,
insertedContent:o.Ikc({text:o.YjP().optional()}).optional()}))}))});const r=o.Ikc({id:o.YjP(),helpUri:o.YjP().optional(),defaultConfiguration:o.Ikc({
level:o.YjP().optional()}).nullish(),messageStrings:o.g1P(o.YjP(),l).nullish()});const u=o.Ikc({ruleId:o.YjP().optional(),ruleIndex:o.aig().optional(),
rule:o.Ikc({id:o.YjP().optional(),index:o.aig().optional()}).optional(),level:o.YjP().nullish(),kind:o.YjP().optional(),message:l,locations:o.YOg(o.Ikc({
physicalLocation:o.Ikc({artifactLocation:a,region:s}).optional()})).nullish(),suppressions:o.YOg(o.L5J()).nullish(),baselineState:o.YjP().optional(),
fixes:o.YOg(c).nullish()});const d=o.Ikc({runs:o.YOg(o.Ikc({tool:o.Ikc({driver:o.Ikc({rules:o.YOg(r).nullish()})}),artifacts:o.YOg(o.Ikc({location:a
})).nullish(),columnKind:o.YjP().optional(),invocations:o.YOg(o.Ikc({executionSuccessful:o.zMY().optional()})).nullish(),results:o.YOg(u).nullish()}))})
;const f={parse(n){const{runs:t}=p(n);const e=t.some(n=>n.invocations?.some(n=>n.executionSuccessful===false))
;if(e)throw new i.F("says that the tool did not succeed (executionSuccessful: false)");const o=t.flatMap(n=>(n.results??[]).filter(g).map(t=>h(t,n)))
;const s=t.some(({columnKind:n})=>n==="utf16CodeUnits")?"utf-16":"code-point";return{findings:o,columnUnit:s}}};function p(n){let t;try{t=JSON.parse(n)}catch{
throw new i.F(n.trim()===""?"nothing was printed":"is no JSON")}const e=d.safeParse(t);if(e.success)return e.data;const[o]=e.error.issues
;throw new i.F(`is no SARIF: ${o?.path.join(".")}: ${o?.message}`)}function g({suppressions:n,kind:t="fail",baselineState:e}){
return(n??[]).length===0&&t==="fail"&&e!=="absent"}function h(n,t){const e=t.tool.driver.rules??[];const o=n.ruleIndex??n.rule?.index
;const i=n.ruleId??n.rule?.id??(o===undefined?undefined:e[o]?.id);const s=(o===undefined?undefined:e[o])??e.find(n=>n.id===i)
;const a=n.locations?.[0]?.physicalLocation;const{text:l,markdown:c,id:r}=n.message;return{path:m(a?.artifactLocation,t),...I(a?.region),rule:i,
message:l??c??s?.messageStrings?.[r??""]?.text??i??"no message",level:n.level??s?.defaultConfiguration?.level??"warning",url:s?.helpUri,fix:Y(n,t)}}
function m(n,t){const e=n?.uri??(n?.index===undefined?undefined:t.artifacts?.[n.index]?.location?.uri);if(e===undefined)return undefined;try{
return e.startsWith("file:")?decodeURIComponent(e.replace(/^file:\/\/[^/]*/,"")):decodeURIComponent(e)}catch{return e}}function I(n){
const{startLine:t,startColumn:e,endLine:o,endColumn:i}=n??{};return{line:t,column:e,endLine:o,endColumn:i}}function Y(n,t){
const e=n.fixes?.[0]?.artifactChanges??[];const[o]=e;const i=m(n.locations?.[0]?.physicalLocation?.artifactLocation,t)
;if(o===undefined||e.length>1||m(o.artifactLocation,t)!==i)return undefined;return o.replacements.map(({deletedRegion:n,insertedContent:t})=>({...I(n),
...n?.charOffset!==undefined&&{offset:n.charOffset,endOffset:n.charOffset+(n.charLength??0)},text:t?.text??""}))}}};
