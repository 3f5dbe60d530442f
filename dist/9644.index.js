"use strict";exports.id=9644;exports.ids=[9644];exports.modules={9644:(n,e,t)=>{t.r(e);t.d(e,{sarif:()=>f});var i=t(26921);var o=t(62563);const s=i.Ikc({
startLine:i.aig().optional(),startColumn:i.aig().optional(),endLine:i.aig().optional(),endColumn:i.aig().optional(),charOffset:i.aig().optional(),
charLength:i.aig().optional()}).optional();const a=i.Ikc({uri:i.YjP().optional(),index:i.aig().optional()}).optional();const l=i.Ikc({text:i.YjP().optional(),
markdown:i.YjP().optional(),id:i.YjP().optional()});const c=i.Ikc({artifactChanges:i.YOg(i.Ikc({artifactLocation:a,replacements:i.YOg(i.Ikc({deletedRegion:s,
insertedContent:i.Ikc({text:i.YjP().optional()}).optional()}))}))});const r=i.Ikc({id:i.YjP(),helpUri:i.YjP().optional(),defaultConfiguration:i.Ikc({
level:i.YjP().optional()}).nullish(),messageStrings:i.g1P(i.YjP(),l).nullish()});const u=i.Ikc({ruleId:i.YjP().optional(),ruleIndex:i.aig().optional(),
rule:i.Ikc({id:i.YjP().optional(),index:i.aig().optional()}).optional(),level:i.YjP().nullish(),kind:i.YjP().optional(),message:l,locations:i.YOg(i.Ikc({
physicalLocation:i.Ikc({artifactLocation:a,region:s}).optional()})).nullish(),suppressions:i.YOg(i.L5J()).nullish(),baselineState:i.YjP().optional(),
fixes:i.YOg(c).nullish()});const d=i.Ikc({runs:i.YOg(i.Ikc({tool:i.Ikc({driver:i.Ikc({rules:i.YOg(r).nullish()})}),artifacts:i.YOg(i.Ikc({location:a
})).nullish(),invocations:i.YOg(i.Ikc({executionSuccessful:i.zMY().optional()})).nullish(),results:i.YOg(u).nullish()}))});const f={parse(n){const{runs:e}=p(n)
;const t=e.some(n=>n.invocations?.some(n=>n.executionSuccessful===false));if(t)throw new o.F("says that the tool did not succeed (executionSuccessful: false)")
;return{findings:e.flatMap(n=>(n.results??[]).filter(g).map(e=>h(e,n)))}}};function p(n){let e;try{e=JSON.parse(n)}catch{
throw new o.F(n.trim()===""?"nothing was printed":"is no JSON")}const t=d.safeParse(e);if(t.success)return t.data;const[i]=t.error.issues
;throw new o.F(`is no SARIF: ${i?.path.join(".")}: ${i?.message}`)}function g({suppressions:n,kind:e="fail",baselineState:t}){
return(n??[]).length===0&&e==="fail"&&t!=="absent"}function h(n,e){const t=e.tool.driver.rules??[];const i=n.ruleIndex??n.rule?.index
;const o=n.ruleId??n.rule?.id??(i===undefined?undefined:t[i]?.id);const s=(i===undefined?undefined:t[i])??t.find(n=>n.id===o)
;const a=n.locations?.[0]?.physicalLocation;const{text:l,markdown:c,id:r}=n.message;return{path:I(a?.artifactLocation,e),...m(a?.region),rule:o,
message:l??c??s?.messageStrings?.[r??""]?.text??o??"no message",level:n.level??s?.defaultConfiguration?.level??"warning",url:s?.helpUri,fix:Y(n,e)}}
function I(n,e){const t=n?.uri??(n?.index===undefined?undefined:e.artifacts?.[n.index]?.location?.uri);if(t===undefined)return undefined;try{
return t.startsWith("file:")?decodeURIComponent(t.replace(/^file:\/\/[^/]*/,"")):decodeURIComponent(t)}catch{return t}}function m(n){
const{startLine:e,startColumn:t,endLine:i,endColumn:o}=n??{};return{line:e,column:t,endLine:i,endColumn:o}}function Y(n,e){
const t=n.fixes?.[0]?.artifactChanges??[];const[i]=t;const o=I(n.locations?.[0]?.physicalLocation?.artifactLocation,e)
;if(i===undefined||t.length>1||I(i.artifactLocation,e)!==o)return undefined;return i.replacements.map(({deletedRegion:n,insertedContent:e})=>({...m(n),
...n?.charOffset!==undefined&&{offset:n.charOffset,endOffset:n.charOffset+(n.charLength??0)},text:e?.text??""}))}}};
