exports.id=9869;exports.ids=[9869];exports.modules={19869:function(module,__unused_webpack_exports,__webpack_require__){(function(e,t){
typeof define==="function"&&define.amd?define(["exports"],t):true?module.exports=t():0})(this,function(){function getCurrentScriptUrl(){
if(typeof __filename!=="undefined"){return __webpack_require__(87016).pathToFileURL(__filename).href}if(typeof document!=="undefined"){
const e=document.currentScript;return e?e.src:undefined}throw new Error("Unable to determine script URL")}var __defProp=Object.defineProperty
;var __name=(e,t)=>__defProp(e,"name",{value:t,configurable:true});var SIZE_OF_SHORT=2;var SIZE_OF_INT=4;var SIZE_OF_CURSOR=4*SIZE_OF_INT
;var SIZE_OF_NODE=5*SIZE_OF_INT;var SIZE_OF_POINT=2*SIZE_OF_INT;var SIZE_OF_RANGE=2*SIZE_OF_INT+2*SIZE_OF_POINT;var ZERO_POINT={row:0,column:0}
;var INTERNAL=Symbol("INTERNAL");function assertInternal(e){if(e!==INTERNAL)throw new Error("Illegal constructor")}__name(assertInternal,"assertInternal")
;function isPoint(e){return!!e&&typeof e.row==="number"&&typeof e.column==="number"}__name(isPoint,"isPoint");function setModule(e){C=e}
__name(setModule,"setModule");var C;var LookaheadIterator=class{static{__name(this,"LookaheadIterator")}[0]=0;language;constructor(e,t,_){assertInternal(e)
;this[0]=t;this.language=_}get currentTypeId(){return C._ts_lookahead_iterator_current_symbol(this[0])}get currentType(){
return this.language.types[this.currentTypeId]||"ERROR"}delete(){C._ts_lookahead_iterator_delete(this[0]);this[0]=0}reset(e,t){
if(C._ts_lookahead_iterator_reset(this[0],e[0],t)){this.language=e;return true}return false}resetState(e){
return Boolean(C._ts_lookahead_iterator_reset_state(this[0],e))}[Symbol.iterator](){return{next:__name(()=>{if(C._ts_lookahead_iterator_next(this[0])){return{
done:false,value:this.currentType}}return{done:true,value:""}},"next")}}};function getText(e,t,_,r){const s=_-t;let a=e.textCallback(t,r);if(a){t+=a.length
;while(t<_){const _=e.textCallback(t,r);if(_&&_.length>0){t+=_.length;a+=_}else{break}}if(t>_){a=a.slice(0,s)}}return a??""}__name(getText,"getText")
;var Tree=class e{static{__name(this,"Tree")}[0]=0;textCallback;language;constructor(e,t,_,r){assertInternal(e);this[0]=t;this.language=_;this.textCallback=r}
copy(){const t=C._ts_tree_copy(this[0]);return new e(INTERNAL,t,this.language,this.textCallback)}delete(){C._ts_tree_delete(this[0]);this[0]=0}get rootNode(){
C._ts_tree_root_node_wasm(this[0]);return unmarshalNode(this)}rootNodeWithOffset(e,t){const _=TRANSFER_BUFFER+SIZE_OF_NODE;C.setValue(_,e,"i32")
;marshalPoint(_+SIZE_OF_INT,t);C._ts_tree_root_node_with_offset_wasm(this[0]);return unmarshalNode(this)}edit(e){marshalEdit(e);C._ts_tree_edit_wasm(this[0])}
walk(){return this.rootNode.walk()}getChangedRanges(t){if(!(t instanceof e)){throw new TypeError("Argument must be a Tree")}
C._ts_tree_get_changed_ranges_wasm(this[0],t[0]);const _=C.getValue(TRANSFER_BUFFER,"i32");const r=C.getValue(TRANSFER_BUFFER+SIZE_OF_INT,"i32")
;const s=new Array(_);if(_>0){let e=r;for(let t=0;t<_;t++){s[t]=unmarshalRange(e);e+=SIZE_OF_RANGE}C._free(r)}return s}getIncludedRanges(){
C._ts_tree_included_ranges_wasm(this[0]);const e=C.getValue(TRANSFER_BUFFER,"i32");const t=C.getValue(TRANSFER_BUFFER+SIZE_OF_INT,"i32");const _=new Array(e)
;if(e>0){let r=t;for(let t=0;t<e;t++){_[t]=unmarshalRange(r);r+=SIZE_OF_RANGE}C._free(t)}return _}};var TreeCursor=class e{static{__name(this,"TreeCursor")}
[0]=0;[1]=0;[2]=0;[3]=0;tree;constructor(e,t){assertInternal(e);this.tree=t;unmarshalTreeCursor(this)}copy(){const t=new e(INTERNAL,this.tree)
;C._ts_tree_cursor_copy_wasm(this.tree[0]);unmarshalTreeCursor(t);return t}delete(){marshalTreeCursor(this);C._ts_tree_cursor_delete_wasm(this.tree[0])
;this[0]=this[1]=this[2]=0}get currentNode(){marshalTreeCursor(this);C._ts_tree_cursor_current_node_wasm(this.tree[0]);return unmarshalNode(this.tree)}
get currentFieldId(){marshalTreeCursor(this);return C._ts_tree_cursor_current_field_id_wasm(this.tree[0])}get currentFieldName(){
return this.tree.language.fields[this.currentFieldId]}get currentDepth(){marshalTreeCursor(this);return C._ts_tree_cursor_current_depth_wasm(this.tree[0])}
get currentDescendantIndex(){marshalTreeCursor(this);return C._ts_tree_cursor_current_descendant_index_wasm(this.tree[0])}get nodeType(){
return this.tree.language.types[this.nodeTypeId]||"ERROR"}get nodeTypeId(){marshalTreeCursor(this)
;return C._ts_tree_cursor_current_node_type_id_wasm(this.tree[0])}get nodeStateId(){marshalTreeCursor(this)
;return C._ts_tree_cursor_current_node_state_id_wasm(this.tree[0])}get nodeId(){marshalTreeCursor(this)
;return C._ts_tree_cursor_current_node_id_wasm(this.tree[0])}get nodeIsNamed(){marshalTreeCursor(this)
;return C._ts_tree_cursor_current_node_is_named_wasm(this.tree[0])===1}get nodeIsMissing(){marshalTreeCursor(this)
;return C._ts_tree_cursor_current_node_is_missing_wasm(this.tree[0])===1}get nodeText(){marshalTreeCursor(this)
;const e=C._ts_tree_cursor_start_index_wasm(this.tree[0]);const t=C._ts_tree_cursor_end_index_wasm(this.tree[0])
;C._ts_tree_cursor_start_position_wasm(this.tree[0]);const _=unmarshalPoint(TRANSFER_BUFFER);return getText(this.tree,e,t,_)}get startPosition(){
marshalTreeCursor(this);C._ts_tree_cursor_start_position_wasm(this.tree[0]);return unmarshalPoint(TRANSFER_BUFFER)}get endPosition(){marshalTreeCursor(this)
;C._ts_tree_cursor_end_position_wasm(this.tree[0]);return unmarshalPoint(TRANSFER_BUFFER)}get startIndex(){marshalTreeCursor(this)
;return C._ts_tree_cursor_start_index_wasm(this.tree[0])}get endIndex(){marshalTreeCursor(this);return C._ts_tree_cursor_end_index_wasm(this.tree[0])}
gotoFirstChild(){marshalTreeCursor(this);const e=C._ts_tree_cursor_goto_first_child_wasm(this.tree[0]);unmarshalTreeCursor(this);return e===1}gotoLastChild(){
marshalTreeCursor(this);const e=C._ts_tree_cursor_goto_last_child_wasm(this.tree[0]);unmarshalTreeCursor(this);return e===1}gotoParent(){marshalTreeCursor(this)
;const e=C._ts_tree_cursor_goto_parent_wasm(this.tree[0]);unmarshalTreeCursor(this);return e===1}gotoNextSibling(){marshalTreeCursor(this)
;const e=C._ts_tree_cursor_goto_next_sibling_wasm(this.tree[0]);unmarshalTreeCursor(this);return e===1}gotoPreviousSibling(){marshalTreeCursor(this)
;const e=C._ts_tree_cursor_goto_previous_sibling_wasm(this.tree[0]);unmarshalTreeCursor(this);return e===1}gotoDescendant(e){marshalTreeCursor(this)
;C._ts_tree_cursor_goto_descendant_wasm(this.tree[0],e);unmarshalTreeCursor(this)}gotoFirstChildForIndex(e){marshalTreeCursor(this)
;C.setValue(TRANSFER_BUFFER+SIZE_OF_CURSOR,e,"i32");const t=C._ts_tree_cursor_goto_first_child_for_index_wasm(this.tree[0]);unmarshalTreeCursor(this)
;return t===1}gotoFirstChildForPosition(e){marshalTreeCursor(this);marshalPoint(TRANSFER_BUFFER+SIZE_OF_CURSOR,e)
;const t=C._ts_tree_cursor_goto_first_child_for_position_wasm(this.tree[0]);unmarshalTreeCursor(this);return t===1}reset(e){marshalNode(e)
;marshalTreeCursor(this,TRANSFER_BUFFER+SIZE_OF_NODE);C._ts_tree_cursor_reset_wasm(this.tree[0]);unmarshalTreeCursor(this)}resetTo(e){
marshalTreeCursor(this,TRANSFER_BUFFER);marshalTreeCursor(e,TRANSFER_BUFFER+SIZE_OF_CURSOR);C._ts_tree_cursor_reset_to_wasm(this.tree[0],e.tree[0])
;unmarshalTreeCursor(this)}};var Node=class{static{__name(this,"Node")}[0]=0;_children;_namedChildren
;constructor(e,{id:t,tree:_,startIndex:r,startPosition:s,other:a}){assertInternal(e);this[0]=a;this.id=t;this.tree=_;this.startIndex=r;this.startPosition=s}id
;startIndex;startPosition;tree;get typeId(){marshalNode(this);return C._ts_node_symbol_wasm(this.tree[0])}get grammarId(){marshalNode(this)
;return C._ts_node_grammar_symbol_wasm(this.tree[0])}get type(){return this.tree.language.types[this.typeId]||"ERROR"}get grammarType(){
return this.tree.language.types[this.grammarId]||"ERROR"}get isNamed(){marshalNode(this);return C._ts_node_is_named_wasm(this.tree[0])===1}get isExtra(){
marshalNode(this);return C._ts_node_is_extra_wasm(this.tree[0])===1}get isError(){marshalNode(this);return C._ts_node_is_error_wasm(this.tree[0])===1}
get isMissing(){marshalNode(this);return C._ts_node_is_missing_wasm(this.tree[0])===1}get hasChanges(){marshalNode(this)
;return C._ts_node_has_changes_wasm(this.tree[0])===1}get hasError(){marshalNode(this);return C._ts_node_has_error_wasm(this.tree[0])===1}get endIndex(){
marshalNode(this);return C._ts_node_end_index_wasm(this.tree[0])}get endPosition(){marshalNode(this);C._ts_node_end_point_wasm(this.tree[0])
;return unmarshalPoint(TRANSFER_BUFFER)}get text(){return getText(this.tree,this.startIndex,this.endIndex,this.startPosition)}get parseState(){marshalNode(this)
;return C._ts_node_parse_state_wasm(this.tree[0])}get nextParseState(){marshalNode(this);return C._ts_node_next_parse_state_wasm(this.tree[0])}equals(e){
return this.tree===e.tree&&this.id===e.id}child(e){marshalNode(this);C._ts_node_child_wasm(this.tree[0],e);return unmarshalNode(this.tree)}namedChild(e){
marshalNode(this);C._ts_node_named_child_wasm(this.tree[0],e);return unmarshalNode(this.tree)}childForFieldId(e){marshalNode(this)
;C._ts_node_child_by_field_id_wasm(this.tree[0],e);return unmarshalNode(this.tree)}childForFieldName(e){const t=this.tree.language.fields.indexOf(e)
;if(t!==-1)return this.childForFieldId(t);return null}fieldNameForChild(e){marshalNode(this);const t=C._ts_node_field_name_for_child_wasm(this.tree[0],e)
;if(!t)return null;return C.AsciiToString(t)}fieldNameForNamedChild(e){marshalNode(this);const t=C._ts_node_field_name_for_named_child_wasm(this.tree[0],e)
;if(!t)return null;return C.AsciiToString(t)}childrenForFieldName(e){const t=this.tree.language.fields.indexOf(e)
;if(t!==-1&&t!==0)return this.childrenForFieldId(t);return[]}childrenForFieldId(e){marshalNode(this);C._ts_node_children_by_field_id_wasm(this.tree[0],e)
;const t=C.getValue(TRANSFER_BUFFER,"i32");const _=C.getValue(TRANSFER_BUFFER+SIZE_OF_INT,"i32");const r=new Array(t);if(t>0){let e=_;for(let _=0;_<t;_++){
r[_]=unmarshalNode(this.tree,e);e+=SIZE_OF_NODE}C._free(_)}return r}firstChildForIndex(e){marshalNode(this);const t=TRANSFER_BUFFER+SIZE_OF_NODE
;C.setValue(t,e,"i32");C._ts_node_first_child_for_byte_wasm(this.tree[0]);return unmarshalNode(this.tree)}firstNamedChildForIndex(e){marshalNode(this)
;const t=TRANSFER_BUFFER+SIZE_OF_NODE;C.setValue(t,e,"i32");C._ts_node_first_named_child_for_byte_wasm(this.tree[0]);return unmarshalNode(this.tree)}
get childCount(){marshalNode(this);return C._ts_node_child_count_wasm(this.tree[0])}get namedChildCount(){marshalNode(this)
;return C._ts_node_named_child_count_wasm(this.tree[0])}get firstChild(){return this.child(0)}get firstNamedChild(){return this.namedChild(0)}get lastChild(){
return this.child(this.childCount-1)}get lastNamedChild(){return this.namedChild(this.namedChildCount-1)}get children(){if(!this._children){marshalNode(this)
;C._ts_node_children_wasm(this.tree[0]);const e=C.getValue(TRANSFER_BUFFER,"i32");const t=C.getValue(TRANSFER_BUFFER+SIZE_OF_INT,"i32")
;this._children=new Array(e);if(e>0){let _=t;for(let t=0;t<e;t++){this._children[t]=unmarshalNode(this.tree,_);_+=SIZE_OF_NODE}C._free(t)}}return this._children
}get namedChildren(){if(!this._namedChildren){marshalNode(this);C._ts_node_named_children_wasm(this.tree[0]);const e=C.getValue(TRANSFER_BUFFER,"i32")
;const t=C.getValue(TRANSFER_BUFFER+SIZE_OF_INT,"i32");this._namedChildren=new Array(e);if(e>0){let _=t;for(let t=0;t<e;t++){
this._namedChildren[t]=unmarshalNode(this.tree,_);_+=SIZE_OF_NODE}C._free(t)}}return this._namedChildren}descendantsOfType(e,t=ZERO_POINT,_=ZERO_POINT){
if(!Array.isArray(e))e=[e];const r=[];const s=this.tree.language.types;for(const t of e){if(t=="ERROR"){r.push(65535)}}for(let t=0,_=s.length;t<_;t++){
if(e.includes(s[t])){r.push(t)}}const a=C._malloc(SIZE_OF_INT*r.length);for(let e=0,t=r.length;e<t;e++){C.setValue(a+e*SIZE_OF_INT,r[e],"i32")}marshalNode(this)
;C._ts_node_descendants_of_type_wasm(this.tree[0],a,r.length,t.row,t.column,_.row,_.column);const n=C.getValue(TRANSFER_BUFFER,"i32")
;const o=C.getValue(TRANSFER_BUFFER+SIZE_OF_INT,"i32");const i=new Array(n);if(n>0){let e=o;for(let t=0;t<n;t++){i[t]=unmarshalNode(this.tree,e);e+=SIZE_OF_NODE
}}C._free(o);C._free(a);return i}get nextSibling(){marshalNode(this);C._ts_node_next_sibling_wasm(this.tree[0]);return unmarshalNode(this.tree)}
get previousSibling(){marshalNode(this);C._ts_node_prev_sibling_wasm(this.tree[0]);return unmarshalNode(this.tree)}get nextNamedSibling(){marshalNode(this)
;C._ts_node_next_named_sibling_wasm(this.tree[0]);return unmarshalNode(this.tree)}get previousNamedSibling(){marshalNode(this)
;C._ts_node_prev_named_sibling_wasm(this.tree[0]);return unmarshalNode(this.tree)}get descendantCount(){marshalNode(this)
;return C._ts_node_descendant_count_wasm(this.tree[0])}get parent(){marshalNode(this);C._ts_node_parent_wasm(this.tree[0]);return unmarshalNode(this.tree)}
childWithDescendant(e){marshalNode(this);marshalNode(e,1);C._ts_node_child_with_descendant_wasm(this.tree[0]);return unmarshalNode(this.tree)}
descendantForIndex(e,t=e){if(typeof e!=="number"||typeof t!=="number"){throw new Error("Arguments must be numbers")}marshalNode(this)
;const _=TRANSFER_BUFFER+SIZE_OF_NODE;C.setValue(_,e,"i32");C.setValue(_+SIZE_OF_INT,t,"i32");C._ts_node_descendant_for_index_wasm(this.tree[0])
;return unmarshalNode(this.tree)}namedDescendantForIndex(e,t=e){if(typeof e!=="number"||typeof t!=="number"){throw new Error("Arguments must be numbers")}
marshalNode(this);const _=TRANSFER_BUFFER+SIZE_OF_NODE;C.setValue(_,e,"i32");C.setValue(_+SIZE_OF_INT,t,"i32")
;C._ts_node_named_descendant_for_index_wasm(this.tree[0]);return unmarshalNode(this.tree)}descendantForPosition(e,t=e){if(!isPoint(e)||!isPoint(t)){
throw new Error("Arguments must be {row, column} objects")}marshalNode(this);const _=TRANSFER_BUFFER+SIZE_OF_NODE;marshalPoint(_,e)
;marshalPoint(_+SIZE_OF_POINT,t);C._ts_node_descendant_for_position_wasm(this.tree[0]);return unmarshalNode(this.tree)}namedDescendantForPosition(e,t=e){
if(!isPoint(e)||!isPoint(t)){throw new Error("Arguments must be {row, column} objects")}marshalNode(this);const _=TRANSFER_BUFFER+SIZE_OF_NODE;marshalPoint(_,e)
;marshalPoint(_+SIZE_OF_POINT,t);C._ts_node_named_descendant_for_position_wasm(this.tree[0]);return unmarshalNode(this.tree)}walk(){marshalNode(this)
;C._ts_tree_cursor_new_wasm(this.tree[0]);return new TreeCursor(INTERNAL,this.tree)}edit(e){if(this.startIndex>=e.oldEndIndex){
this.startIndex=e.newEndIndex+(this.startIndex-e.oldEndIndex);let t;let _;if(this.startPosition.row>e.oldEndPosition.row){
t=this.startPosition.row-e.oldEndPosition.row;_=this.startPosition.column}else{t=0;_=this.startPosition.column
;if(this.startPosition.column>=e.oldEndPosition.column){_=this.startPosition.column-e.oldEndPosition.column}}if(t>0){this.startPosition.row+=t
;this.startPosition.column=_}else{this.startPosition.column+=_}}else if(this.startIndex>e.startIndex){this.startIndex=e.newEndIndex
;this.startPosition.row=e.newEndPosition.row;this.startPosition.column=e.newEndPosition.column}}toString(){marshalNode(this)
;const e=C._ts_node_to_string_wasm(this.tree[0]);const t=C.AsciiToString(e);C._free(e);return t}};function unmarshalCaptures(e,t,_,r,s){
for(let a=0,n=s.length;a<n;a++){const n=C.getValue(_,"i32");_+=SIZE_OF_INT;const o=unmarshalNode(t,_);_+=SIZE_OF_NODE;s[a]={patternIndex:r,
name:e.captureNames[n],node:o}}return _}__name(unmarshalCaptures,"unmarshalCaptures");function marshalNode(e,t=0){let _=TRANSFER_BUFFER+t*SIZE_OF_NODE
;C.setValue(_,e.id,"i32");_+=SIZE_OF_INT;C.setValue(_,e.startIndex,"i32");_+=SIZE_OF_INT;C.setValue(_,e.startPosition.row,"i32");_+=SIZE_OF_INT
;C.setValue(_,e.startPosition.column,"i32");_+=SIZE_OF_INT;C.setValue(_,e[0],"i32")}__name(marshalNode,"marshalNode")
;function unmarshalNode(e,t=TRANSFER_BUFFER){const _=C.getValue(t,"i32");t+=SIZE_OF_INT;if(_===0)return null;const r=C.getValue(t,"i32");t+=SIZE_OF_INT
;const s=C.getValue(t,"i32");t+=SIZE_OF_INT;const a=C.getValue(t,"i32");t+=SIZE_OF_INT;const n=C.getValue(t,"i32");const o=new Node(INTERNAL,{id:_,tree:e,
startIndex:r,startPosition:{row:s,column:a},other:n});return o}__name(unmarshalNode,"unmarshalNode");function marshalTreeCursor(e,t=TRANSFER_BUFFER){
C.setValue(t+0*SIZE_OF_INT,e[0],"i32");C.setValue(t+1*SIZE_OF_INT,e[1],"i32");C.setValue(t+2*SIZE_OF_INT,e[2],"i32");C.setValue(t+3*SIZE_OF_INT,e[3],"i32")}
__name(marshalTreeCursor,"marshalTreeCursor");function unmarshalTreeCursor(e){e[0]=C.getValue(TRANSFER_BUFFER+0*SIZE_OF_INT,"i32")
;e[1]=C.getValue(TRANSFER_BUFFER+1*SIZE_OF_INT,"i32");e[2]=C.getValue(TRANSFER_BUFFER+2*SIZE_OF_INT,"i32");e[3]=C.getValue(TRANSFER_BUFFER+3*SIZE_OF_INT,"i32")}
__name(unmarshalTreeCursor,"unmarshalTreeCursor");function marshalPoint(e,t){C.setValue(e,t.row,"i32");C.setValue(e+SIZE_OF_INT,t.column,"i32")}
__name(marshalPoint,"marshalPoint");function unmarshalPoint(e){const t={row:C.getValue(e,"i32")>>>0,column:C.getValue(e+SIZE_OF_INT,"i32")>>>0};return t}
__name(unmarshalPoint,"unmarshalPoint");function marshalRange(e,t){marshalPoint(e,t.startPosition);e+=SIZE_OF_POINT;marshalPoint(e,t.endPosition)
;e+=SIZE_OF_POINT;C.setValue(e,t.startIndex,"i32");e+=SIZE_OF_INT;C.setValue(e,t.endIndex,"i32");e+=SIZE_OF_INT}__name(marshalRange,"marshalRange")
;function unmarshalRange(e){const t={};t.startPosition=unmarshalPoint(e);e+=SIZE_OF_POINT;t.endPosition=unmarshalPoint(e);e+=SIZE_OF_POINT
;t.startIndex=C.getValue(e,"i32")>>>0;e+=SIZE_OF_INT;t.endIndex=C.getValue(e,"i32")>>>0;return t}__name(unmarshalRange,"unmarshalRange")
;function marshalEdit(e,t=TRANSFER_BUFFER){marshalPoint(t,e.startPosition);t+=SIZE_OF_POINT;marshalPoint(t,e.oldEndPosition);t+=SIZE_OF_POINT
;marshalPoint(t,e.newEndPosition);t+=SIZE_OF_POINT;C.setValue(t,e.startIndex,"i32");t+=SIZE_OF_INT;C.setValue(t,e.oldEndIndex,"i32");t+=SIZE_OF_INT
;C.setValue(t,e.newEndIndex,"i32");t+=SIZE_OF_INT}__name(marshalEdit,"marshalEdit");function unmarshalLanguageMetadata(e){const t=C.getValue(e,"i32")
;const _=C.getValue(e+=SIZE_OF_INT,"i32");const r=C.getValue(e+=SIZE_OF_INT,"i32");return{major_version:t,minor_version:_,patch_version:r}}
__name(unmarshalLanguageMetadata,"unmarshalLanguageMetadata");var PREDICATE_STEP_TYPE_CAPTURE=1;var PREDICATE_STEP_TYPE_STRING=2;var QUERY_WORD_REGEX=/[\w-]+/g
;var CaptureQuantifier={Zero:0,ZeroOrOne:1,ZeroOrMore:2,One:3,OneOrMore:4};var isCaptureStep=__name(e=>e.type==="capture","isCaptureStep")
;var isStringStep=__name(e=>e.type==="string","isStringStep");var QueryErrorKind={Syntax:1,NodeName:2,FieldName:3,CaptureName:4,PatternStructure:5}
;var QueryError=class e extends Error{constructor(t,_,r,s){super(e.formatMessage(t,_));this.kind=t;this.info=_;this.index=r;this.length=s;this.name="QueryError"
}static{__name(this,"QueryError")}static formatMessage(e,t){switch(e){case QueryErrorKind.NodeName:return`Bad node name '${t.word}'`
;case QueryErrorKind.FieldName:return`Bad field name '${t.word}'`;case QueryErrorKind.CaptureName:return`Bad capture name @${t.word}`
;case QueryErrorKind.PatternStructure:return`Bad pattern structure at offset ${t.suffix}`;case QueryErrorKind.Syntax:return`Bad syntax at offset ${t.suffix}`}}}
;function parseAnyPredicate(e,t,_,r){if(e.length!==3){throw new Error(`Wrong number of arguments to \`#${_}\` predicate. Expected 2, got ${e.length-1}`)}
if(!isCaptureStep(e[1])){throw new Error(`First argument of \`#${_}\` predicate must be a capture. Got "${e[1].value}"`)}const s=_==="eq?"||_==="any-eq?"
;const a=!_.startsWith("any-");if(isCaptureStep(e[2])){const _=e[1].name;const n=e[2].name;r[t].push(e=>{const t=[];const r=[];for(const s of e){
if(s.name===_)t.push(s.node);if(s.name===n)r.push(s.node)}const o=__name((e,t,_)=>_?e.text===t.text:e.text!==t.text,"compare")
;return a?t.every(e=>r.some(t=>o(e,t,s))):t.some(e=>r.some(t=>o(e,t,s)))})}else{const _=e[1].name;const n=e[2].value;const o=__name(e=>e.text===n,"matches")
;const i=__name(e=>e.text!==n,"doesNotMatch");r[t].push(e=>{const t=[];for(const r of e){if(r.name===_)t.push(r.node)}const r=s?o:i
;return a?t.every(r):t.some(r)})}}__name(parseAnyPredicate,"parseAnyPredicate");function parseMatchPredicate(e,t,_,r){if(e.length!==3){
throw new Error(`Wrong number of arguments to \`#${_}\` predicate. Expected 2, got ${e.length-1}.`)}if(e[1].type!=="capture"){
throw new Error(`First argument of \`#${_}\` predicate must be a capture. Got "${e[1].value}".`)}if(e[2].type!=="string"){
throw new Error(`Second argument of \`#${_}\` predicate must be a string. Got @${e[2].name}.`)}const s=_==="match?"||_==="any-match?"
;const a=!_.startsWith("any-");const n=e[1].name;const o=new RegExp(e[2].value);r[t].push(e=>{const t=[];for(const _ of e){if(_.name===n)t.push(_.node.text)}
const _=__name((e,t)=>t?o.test(e):!o.test(e),"test");if(t.length===0)return!s;return a?t.every(e=>_(e,s)):t.some(e=>_(e,s))})}
__name(parseMatchPredicate,"parseMatchPredicate");function parseAnyOfPredicate(e,t,_,r){if(e.length<2){
throw new Error(`Wrong number of arguments to \`#${_}\` predicate. Expected at least 1. Got ${e.length-1}.`)}if(e[1].type!=="capture"){
throw new Error(`First argument of \`#${_}\` predicate must be a capture. Got "${e[1].value}".`)}const s=_==="any-of?";const a=e[1].name;const n=e.slice(2)
;if(!n.every(isStringStep)){throw new Error(`Arguments to \`#${_}\` predicate must be strings.".`)}const o=n.map(e=>e.value);r[t].push(e=>{const t=[]
;for(const _ of e){if(_.name===a)t.push(_.node.text)}if(t.length===0)return!s;return t.every(e=>o.includes(e))===s})}
__name(parseAnyOfPredicate,"parseAnyOfPredicate");function parseIsPredicate(e,t,_,r,s){if(e.length<2||e.length>3){
throw new Error(`Wrong number of arguments to \`#${_}\` predicate. Expected 1 or 2. Got ${e.length-1}.`)}if(!e.every(isStringStep)){
throw new Error(`Arguments to \`#${_}\` predicate must be strings.".`)}const a=_==="is?"?r:s;if(!a[t])a[t]={};a[t][e[1].value]=e[2]?.value??null}
__name(parseIsPredicate,"parseIsPredicate");function parseSetDirective(e,t,_){if(e.length<2||e.length>3){
throw new Error(`Wrong number of arguments to \`#set!\` predicate. Expected 1 or 2. Got ${e.length-1}.`)}if(!e.every(isStringStep)){
throw new Error(`Arguments to \`#set!\` predicate must be strings.".`)}if(!_[t])_[t]={};_[t][e[1].value]=e[2]?.value??null}
__name(parseSetDirective,"parseSetDirective");function parsePattern(e,t,_,r,s,a,n,o,i,l,u){if(t===PREDICATE_STEP_TYPE_CAPTURE){const e=r[_];a.push({
type:"capture",name:e})}else if(t===PREDICATE_STEP_TYPE_STRING){a.push({type:"string",value:s[_]})}else if(a.length>0){if(a[0].type!=="string"){
throw new Error("Predicates must begin with a literal value")}const t=a[0].value;switch(t){case"any-not-eq?":case"not-eq?":case"any-eq?":case"eq?":
parseAnyPredicate(a,e,t,n);break;case"any-not-match?":case"not-match?":case"any-match?":case"match?":parseMatchPredicate(a,e,t,n);break;case"not-any-of?":
case"any-of?":parseAnyOfPredicate(a,e,t,n);break;case"is?":case"is-not?":parseIsPredicate(a,e,t,l,u);break;case"set!":parseSetDirective(a,e,i);break;default:
o[e].push({operator:t,operands:a.slice(1)})}a.length=0}}__name(parsePattern,"parsePattern");var Query=class{static{__name(this,"Query")}[0]=0;exceededMatchLimit
;textPredicates;captureNames;captureQuantifiers;predicates;setProperties;assertedProperties;refutedProperties;matchLimit;constructor(e,t){
const _=C.lengthBytesUTF8(t);const r=C._malloc(_+1);C.stringToUTF8(t,r,_+1);const s=C._ts_query_new(e[0],r,_,TRANSFER_BUFFER,TRANSFER_BUFFER+SIZE_OF_INT)
;if(!s){const e=C.getValue(TRANSFER_BUFFER+SIZE_OF_INT,"i32");const _=C.getValue(TRANSFER_BUFFER,"i32");const s=C.UTF8ToString(r,_).length
;const a=t.slice(s,s+100).split("\n")[0];const n=a.match(QUERY_WORD_REGEX)?.[0]??"";C._free(r);switch(e){case QueryErrorKind.Syntax:
throw new QueryError(QueryErrorKind.Syntax,{suffix:`${s}: '${a}'...`},s,0);case QueryErrorKind.NodeName:throw new QueryError(e,{word:n},s,n.length)
;case QueryErrorKind.FieldName:throw new QueryError(e,{word:n},s,n.length);case QueryErrorKind.CaptureName:throw new QueryError(e,{word:n},s,n.length)
;case QueryErrorKind.PatternStructure:throw new QueryError(e,{suffix:`${s}: '${a}'...`},s,0)}}const a=C._ts_query_string_count(s)
;const n=C._ts_query_capture_count(s);const o=C._ts_query_pattern_count(s);const i=new Array(n);const l=new Array(o);const u=new Array(a);for(let e=0;e<n;e++){
const t=C._ts_query_capture_name_for_id(s,e,TRANSFER_BUFFER);const _=C.getValue(TRANSFER_BUFFER,"i32");i[e]=C.UTF8ToString(t,_)}for(let e=0;e<o;e++){
const t=new Array(n);for(let _=0;_<n;_++){const r=C._ts_query_capture_quantifier_for_id(s,e,_);t[_]=r}l[e]=t}for(let e=0;e<a;e++){
const t=C._ts_query_string_value_for_id(s,e,TRANSFER_BUFFER);const _=C.getValue(TRANSFER_BUFFER,"i32");u[e]=C.UTF8ToString(t,_)}const d=new Array(o)
;const m=new Array(o);const c=new Array(o);const p=new Array(o);const h=new Array(o);for(let e=0;e<o;e++){
const t=C._ts_query_predicates_for_pattern(s,e,TRANSFER_BUFFER);const _=C.getValue(TRANSFER_BUFFER,"i32");p[e]=[];h[e]=[];const r=new Array;let a=t
;for(let t=0;t<_;t++){const t=C.getValue(a,"i32");a+=SIZE_OF_INT;const _=C.getValue(a,"i32");a+=SIZE_OF_INT;parsePattern(e,t,_,i,u,r,h,p,d,m,c)}
Object.freeze(h[e]);Object.freeze(p[e]);Object.freeze(d[e]);Object.freeze(m[e]);Object.freeze(c[e])}C._free(r);this[0]=s;this.captureNames=i
;this.captureQuantifiers=l;this.textPredicates=h;this.predicates=p;this.setProperties=d;this.assertedProperties=m;this.refutedProperties=c
;this.exceededMatchLimit=false}delete(){C._ts_query_delete(this[0]);this[0]=0}matches(e,t={}){const _=t.startPosition??ZERO_POINT
;const r=t.endPosition??ZERO_POINT;const s=t.startIndex??0;const a=t.endIndex??0;const n=t.matchLimit??4294967295;const o=t.maxStartDepth??4294967295
;const i=t.timeoutMicros??0;const l=t.progressCallback;if(typeof n!=="number"){throw new Error("Arguments must be numbers")}this.matchLimit=n;if(a!==0&&s>a){
throw new Error("`startIndex` cannot be greater than `endIndex`")}if(r!==ZERO_POINT&&(_.row>r.row||_.row===r.row&&_.column>r.column)){
throw new Error("`startPosition` cannot be greater than `endPosition`")}if(l){C.currentQueryProgressCallback=l}marshalNode(e)
;C._ts_query_matches_wasm(this[0],e.tree[0],_.row,_.column,r.row,r.column,s,a,n,o,i);const u=C.getValue(TRANSFER_BUFFER,"i32")
;const d=C.getValue(TRANSFER_BUFFER+SIZE_OF_INT,"i32");const m=C.getValue(TRANSFER_BUFFER+2*SIZE_OF_INT,"i32");const c=new Array(u)
;this.exceededMatchLimit=Boolean(m);let p=0;let h=d;for(let t=0;t<u;t++){const t=C.getValue(h,"i32");h+=SIZE_OF_INT;const _=C.getValue(h,"i32");h+=SIZE_OF_INT
;const r=new Array(_);h=unmarshalCaptures(this,e.tree,h,t,r);if(this.textPredicates[t].every(e=>e(r))){c[p]={pattern:t,patternIndex:t,captures:r}
;const e=this.setProperties[t];c[p].setProperties=e;const _=this.assertedProperties[t];c[p].assertedProperties=_;const s=this.refutedProperties[t]
;c[p].refutedProperties=s;p++}}c.length=p;C._free(d);C.currentQueryProgressCallback=null;return c}captures(e,t={}){const _=t.startPosition??ZERO_POINT
;const r=t.endPosition??ZERO_POINT;const s=t.startIndex??0;const a=t.endIndex??0;const n=t.matchLimit??4294967295;const o=t.maxStartDepth??4294967295
;const i=t.timeoutMicros??0;const l=t.progressCallback;if(typeof n!=="number"){throw new Error("Arguments must be numbers")}this.matchLimit=n;if(a!==0&&s>a){
throw new Error("`startIndex` cannot be greater than `endIndex`")}if(r!==ZERO_POINT&&(_.row>r.row||_.row===r.row&&_.column>r.column)){
throw new Error("`startPosition` cannot be greater than `endPosition`")}if(l){C.currentQueryProgressCallback=l}marshalNode(e)
;C._ts_query_captures_wasm(this[0],e.tree[0],_.row,_.column,r.row,r.column,s,a,n,o,i);const u=C.getValue(TRANSFER_BUFFER,"i32")
;const d=C.getValue(TRANSFER_BUFFER+SIZE_OF_INT,"i32");const m=C.getValue(TRANSFER_BUFFER+2*SIZE_OF_INT,"i32");const c=new Array
;this.exceededMatchLimit=Boolean(m);const p=new Array;let h=d;for(let t=0;t<u;t++){const t=C.getValue(h,"i32");h+=SIZE_OF_INT;const _=C.getValue(h,"i32")
;h+=SIZE_OF_INT;const r=C.getValue(h,"i32");h+=SIZE_OF_INT;p.length=_;h=unmarshalCaptures(this,e.tree,h,t,p);if(this.textPredicates[t].every(e=>e(p))){
const e=p[r];const _=this.setProperties[t];e.setProperties=_;const s=this.assertedProperties[t];e.assertedProperties=s;const a=this.refutedProperties[t]
;e.refutedProperties=a;c.push(e)}}C._free(d);C.currentQueryProgressCallback=null;return c}predicatesForPattern(e){return this.predicates[e]}disableCapture(e){
const t=C.lengthBytesUTF8(e);const _=C._malloc(t+1);C.stringToUTF8(e,_,t+1);C._ts_query_disable_capture(this[0],_,t);C._free(_)}disablePattern(e){
if(e>=this.predicates.length){throw new Error(`Pattern index is ${e} but the pattern count is ${this.predicates.length}`)}C._ts_query_disable_pattern(this[0],e)
}didExceedMatchLimit(){return this.exceededMatchLimit}startIndexForPattern(e){if(e>=this.predicates.length){
throw new Error(`Pattern index is ${e} but the pattern count is ${this.predicates.length}`)}return C._ts_query_start_byte_for_pattern(this[0],e)}
endIndexForPattern(e){if(e>=this.predicates.length){throw new Error(`Pattern index is ${e} but the pattern count is ${this.predicates.length}`)}
return C._ts_query_end_byte_for_pattern(this[0],e)}patternCount(){return C._ts_query_pattern_count(this[0])}captureIndexForName(e){
return this.captureNames.indexOf(e)}isPatternRooted(e){return C._ts_query_is_pattern_rooted(this[0],e)===1}isPatternNonLocal(e){
return C._ts_query_is_pattern_non_local(this[0],e)===1}isPatternGuaranteedAtStep(e){return C._ts_query_is_pattern_guaranteed_at_step(this[0],e)===1}}
;var LANGUAGE_FUNCTION_REGEX=/^tree_sitter_\w+$/;var Language=class e{static{__name(this,"Language")}[0]=0;types;fields;constructor(e,t){assertInternal(e)
;this[0]=t;this.types=new Array(C._ts_language_symbol_count(this[0]));for(let e=0,t=this.types.length;e<t;e++){if(C._ts_language_symbol_type(this[0],e)<2){
this.types[e]=C.UTF8ToString(C._ts_language_symbol_name(this[0],e))}}this.fields=new Array(C._ts_language_field_count(this[0])+1)
;for(let e=0,t=this.fields.length;e<t;e++){const t=C._ts_language_field_name_for_id(this[0],e);if(t!==0){this.fields[e]=C.UTF8ToString(t)}else{
this.fields[e]=null}}}get name(){const e=C._ts_language_name(this[0]);if(e===0)return null;return C.UTF8ToString(e)}get version(){
return C._ts_language_version(this[0])}get abiVersion(){return C._ts_language_abi_version(this[0])}get metadata(){C._ts_language_metadata(this[0])
;const e=C.getValue(TRANSFER_BUFFER,"i32");const t=C.getValue(TRANSFER_BUFFER+SIZE_OF_INT,"i32");if(e===0)return null;return unmarshalLanguageMetadata(t)}
get fieldCount(){return this.fields.length-1}get stateCount(){return C._ts_language_state_count(this[0])}fieldIdForName(e){const t=this.fields.indexOf(e)
;return t!==-1?t:null}fieldNameForId(e){return this.fields[e]??null}idForNodeType(e,t){const _=C.lengthBytesUTF8(e);const r=C._malloc(_+1)
;C.stringToUTF8(e,r,_+1);const s=C._ts_language_symbol_for_name(this[0],r,_,t?1:0);C._free(r);return s||null}get nodeTypeCount(){
return C._ts_language_symbol_count(this[0])}nodeTypeForId(e){const t=C._ts_language_symbol_name(this[0],e);return t?C.UTF8ToString(t):null}nodeTypeIsNamed(e){
return C._ts_language_type_is_named_wasm(this[0],e)?true:false}nodeTypeIsVisible(e){return C._ts_language_type_is_visible_wasm(this[0],e)?true:false}
get supertypes(){C._ts_language_supertypes_wasm(this[0]);const e=C.getValue(TRANSFER_BUFFER,"i32");const t=C.getValue(TRANSFER_BUFFER+SIZE_OF_INT,"i32")
;const _=new Array(e);if(e>0){let r=t;for(let t=0;t<e;t++){_[t]=C.getValue(r,"i16");r+=SIZE_OF_SHORT}}return _}subtypes(e){
C._ts_language_subtypes_wasm(this[0],e);const t=C.getValue(TRANSFER_BUFFER,"i32");const _=C.getValue(TRANSFER_BUFFER+SIZE_OF_INT,"i32");const r=new Array(t)
;if(t>0){let e=_;for(let _=0;_<t;_++){r[_]=C.getValue(e,"i16");e+=SIZE_OF_SHORT}}return r}nextState(e,t){return C._ts_language_next_state(this[0],e,t)}
lookaheadIterator(e){const t=C._ts_lookahead_iterator_new(this[0],e);if(t)return new LookaheadIterator(INTERNAL,t,this);return null}query(e){
console.warn("Language.query is deprecated. Use new Query(language, source) instead.");return new Query(this,e)}static async load(t){let _
;if(t instanceof Uint8Array){_=Promise.resolve(t)}else{if(globalThis.process?.versions.node){
const e=await Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__,91943,23));_=e.readFile(t)}else{_=fetch(t).then(e=>e.arrayBuffer().then(t=>{
if(e.ok){return new Uint8Array(t)}else{const _=new TextDecoder("utf-8").decode(t);throw new Error(`Language.load failed with status ${e.status}.\n\n${_}`)}}))}}
const r=await C.loadWebAssemblyModule(await _,{loadAsync:true});const s=Object.keys(r)
;const a=s.find(e=>LANGUAGE_FUNCTION_REGEX.test(e)&&!e.includes("external_scanner_"));if(!a){
console.log(`Couldn't find language function in WASM file. Symbols:\n${JSON.stringify(s,null,2)}`)
;throw new Error("Language.load failed: no language function found in WASM file")}const n=r[a]();return new e(INTERNAL,n)}};var Module2=(()=>{
var _scriptName=getCurrentScriptUrl();return async function(moduleArg={}){var moduleRtn;var Module=moduleArg;var readyPromiseResolve,readyPromiseReject
;var readyPromise=new Promise((e,t)=>{readyPromiseResolve=e;readyPromiseReject=t});var ENVIRONMENT_IS_WEB=typeof window=="object"
;var ENVIRONMENT_IS_WORKER=typeof importScripts=="function"
;var ENVIRONMENT_IS_NODE=typeof process=="object"&&typeof process.versions=="object"&&typeof process.versions.node=="string"
;var ENVIRONMENT_IS_SHELL=!ENVIRONMENT_IS_WEB&&!ENVIRONMENT_IS_NODE&&!ENVIRONMENT_IS_WORKER;if(ENVIRONMENT_IS_NODE){
const{createRequire:e}=__webpack_require__(73339);var require=e(getCurrentScriptUrl())}Module.currentQueryProgressCallback=null
;Module.currentProgressCallback=null;Module.currentLogCallback=null;Module.currentParseCallback=null;var moduleOverrides=Object.assign({},Module)
;var arguments_=[];var thisProgram="./this.program";var quit_=__name((e,t)=>{throw t},"quit_");var scriptDirectory="";function locateFile(e){
if(Module["locateFile"]){return Module["locateFile"](e,scriptDirectory)}return scriptDirectory+e}__name(locateFile,"locateFile");var readAsync,readBinary
;if(ENVIRONMENT_IS_NODE){var fs=require("fs");var nodePath=require("path");scriptDirectory=require("url").fileURLToPath(new URL("./",getCurrentScriptUrl()))
;readBinary=__name(e=>{e=isFileURI(e)?new URL(e):nodePath.normalize(e);var t=fs.readFileSync(e);return t},"readBinary");readAsync=__name((e,t=true)=>{
e=isFileURI(e)?new URL(e):nodePath.normalize(e);return new Promise((_,r)=>{fs.readFile(e,t?void 0:"utf8",(e,s)=>{if(e)r(e);else _(t?s.buffer:s)})})
},"readAsync");if(!Module["thisProgram"]&&process.argv.length>1){thisProgram=process.argv[1].replace(/\\/g,"/")}arguments_=process.argv.slice(2)
;quit_=__name((e,t)=>{process.exitCode=e;throw t},"quit_")}else if(ENVIRONMENT_IS_WEB||ENVIRONMENT_IS_WORKER){if(ENVIRONMENT_IS_WORKER){
scriptDirectory=self.location.href}else if(typeof document!="undefined"&&document.currentScript){scriptDirectory=document.currentScript.src}if(_scriptName){
scriptDirectory=_scriptName}if(scriptDirectory.startsWith("blob:")){scriptDirectory=""}else{
scriptDirectory=scriptDirectory.substr(0,scriptDirectory.replace(/[?#].*/,"").lastIndexOf("/")+1)}{if(ENVIRONMENT_IS_WORKER){readBinary=__name(e=>{
var t=new XMLHttpRequest;t.open("GET",e,false);t.responseType="arraybuffer";t.send(null);return new Uint8Array(t.response)},"readBinary")}readAsync=__name(e=>{
if(isFileURI(e)){return new Promise((t,_)=>{var r=new XMLHttpRequest;r.open("GET",e,true);r.responseType="arraybuffer";r.onload=()=>{
if(r.status==200||r.status==0&&r.response){_(r.response)}t(r.status)};r.onerror=t;r.send(null)})}return fetch(e,{credentials:"same-origin"}).then(e=>{if(e.ok){
return e.arrayBuffer()}return Promise.reject(new Error(e.status+" : "+e.url))})},"readAsync")}}else{}var out=Module["print"]||console.log.bind(console)
;var err=Module["printErr"]||console.error.bind(console);Object.assign(Module,moduleOverrides);moduleOverrides=null
;if(Module["arguments"])arguments_=Module["arguments"];if(Module["thisProgram"])thisProgram=Module["thisProgram"];if(Module["quit"])quit_=Module["quit"]
;var dynamicLibraries=Module["dynamicLibraries"]||[];var wasmBinary;if(Module["wasmBinary"])wasmBinary=Module["wasmBinary"];var wasmMemory;var ABORT=false
;var EXITSTATUS;function assert(e,t){if(!e){abort(t)}}__name(assert,"assert");var HEAP,HEAP8,HEAPU8,HEAP16,HEAPU16,HEAP32,HEAPU32,HEAPF32,HEAPF64
;var HEAP_DATA_VIEW;function updateMemoryViews(){var e=wasmMemory.buffer;Module["HEAP_DATA_VIEW"]=HEAP_DATA_VIEW=new DataView(e)
;Module["HEAP8"]=HEAP8=new Int8Array(e);Module["HEAP16"]=HEAP16=new Int16Array(e);Module["HEAPU8"]=HEAPU8=new Uint8Array(e)
;Module["HEAPU16"]=HEAPU16=new Uint16Array(e);Module["HEAP32"]=HEAP32=new Int32Array(e);Module["HEAPU32"]=HEAPU32=new Uint32Array(e)
;Module["HEAPF32"]=HEAPF32=new Float32Array(e);Module["HEAPF64"]=HEAPF64=new Float64Array(e)}__name(updateMemoryViews,"updateMemoryViews")
;if(Module["wasmMemory"]){wasmMemory=Module["wasmMemory"]}else{var INITIAL_MEMORY=Module["INITIAL_MEMORY"]||33554432;wasmMemory=new WebAssembly.Memory({
initial:INITIAL_MEMORY/65536,maximum:2147483648/65536})}updateMemoryViews();var __ATPRERUN__=[];var __ATINIT__=[];var __ATMAIN__=[];var __ATEXIT__=[]
;var __ATPOSTRUN__=[];var __RELOC_FUNCS__=[];var runtimeInitialized=false;function preRun(){if(Module["preRun"]){
if(typeof Module["preRun"]=="function")Module["preRun"]=[Module["preRun"]];while(Module["preRun"].length){addOnPreRun(Module["preRun"].shift())}}
callRuntimeCallbacks(__ATPRERUN__)}__name(preRun,"preRun");function initRuntime(){runtimeInitialized=true;callRuntimeCallbacks(__RELOC_FUNCS__)
;callRuntimeCallbacks(__ATINIT__)}__name(initRuntime,"initRuntime");function preMain(){callRuntimeCallbacks(__ATMAIN__)}__name(preMain,"preMain")
;function postRun(){if(Module["postRun"]){if(typeof Module["postRun"]=="function")Module["postRun"]=[Module["postRun"]];while(Module["postRun"].length){
addOnPostRun(Module["postRun"].shift())}}callRuntimeCallbacks(__ATPOSTRUN__)}__name(postRun,"postRun");function addOnPreRun(e){__ATPRERUN__.unshift(e)}
__name(addOnPreRun,"addOnPreRun");function addOnInit(e){__ATINIT__.unshift(e)}__name(addOnInit,"addOnInit");function addOnPreMain(e){__ATMAIN__.unshift(e)}
__name(addOnPreMain,"addOnPreMain");function addOnExit(e){}__name(addOnExit,"addOnExit");function addOnPostRun(e){__ATPOSTRUN__.unshift(e)}
__name(addOnPostRun,"addOnPostRun");var runDependencies=0;var runDependencyWatcher=null;var dependenciesFulfilled=null;function getUniqueRunDependency(e){
return e}__name(getUniqueRunDependency,"getUniqueRunDependency");function addRunDependency(e){runDependencies++
;Module["monitorRunDependencies"]?.(runDependencies)}__name(addRunDependency,"addRunDependency");function removeRunDependency(e){runDependencies--
;Module["monitorRunDependencies"]?.(runDependencies);if(runDependencies==0){if(runDependencyWatcher!==null){clearInterval(runDependencyWatcher)
;runDependencyWatcher=null}if(dependenciesFulfilled){var t=dependenciesFulfilled;dependenciesFulfilled=null;t()}}}
__name(removeRunDependency,"removeRunDependency");function abort(e){Module["onAbort"]?.(e);e="Aborted("+e+")";err(e);ABORT=true;EXITSTATUS=1
;e+=". Build with -sASSERTIONS for more info.";var t=new WebAssembly.RuntimeError(e);readyPromiseReject(t);throw t}__name(abort,"abort")
;var dataURIPrefix="data:application/octet-stream;base64,";var isDataURI=__name(e=>e.startsWith(dataURIPrefix),"isDataURI")
;var isFileURI=__name(e=>e.startsWith("file://"),"isFileURI");function findWasmBinary(){if(Module["locateFile"]){var e="tree-sitter.wasm";if(!isDataURI(e)){
return locateFile(e)}return e}return new URL("tree-sitter.wasm",getCurrentScriptUrl()).href}__name(findWasmBinary,"findWasmBinary");var wasmBinaryFile
;function getBinarySync(e){if(e==wasmBinaryFile&&wasmBinary){return new Uint8Array(wasmBinary)}if(readBinary){return readBinary(e)}
throw"both async and sync fetching of the wasm failed"}__name(getBinarySync,"getBinarySync");function getBinaryPromise(e){if(!wasmBinary){
return readAsync(e).then(e=>new Uint8Array(e),()=>getBinarySync(e))}return Promise.resolve().then(()=>getBinarySync(e))}
__name(getBinaryPromise,"getBinaryPromise");function instantiateArrayBuffer(e,t,_){return getBinaryPromise(e).then(e=>WebAssembly.instantiate(e,t)).then(_,e=>{
err(`failed to asynchronously prepare wasm: ${e}`);abort(e)})}__name(instantiateArrayBuffer,"instantiateArrayBuffer");function instantiateAsync(e,t,_,r){
if(!e&&typeof WebAssembly.instantiateStreaming=="function"&&!isDataURI(t)&&!isFileURI(t)&&!ENVIRONMENT_IS_NODE&&typeof fetch=="function"){return fetch(t,{
credentials:"same-origin"}).then(e=>{var s=WebAssembly.instantiateStreaming(e,_);return s.then(r,function(e){err(`wasm streaming compile failed: ${e}`)
;err("falling back to ArrayBuffer instantiation");return instantiateArrayBuffer(t,_,r)})})}return instantiateArrayBuffer(t,_,r)}
__name(instantiateAsync,"instantiateAsync");function getWasmImports(){return{env:wasmImports,wasi_snapshot_preview1:wasmImports,
"GOT.mem":new Proxy(wasmImports,GOTHandler),"GOT.func":new Proxy(wasmImports,GOTHandler)}}__name(getWasmImports,"getWasmImports");function createWasm(){
var e=getWasmImports();function t(e,t){wasmExports=e.exports;wasmExports=relocateExports(wasmExports,1024);var _=getDylinkMetadata(t);if(_.neededDynlibs){
dynamicLibraries=_.neededDynlibs.concat(dynamicLibraries)}mergeLibSymbols(wasmExports,"main");LDSO.init();loadDylibs()
;addOnInit(wasmExports["__wasm_call_ctors"]);__RELOC_FUNCS__.push(wasmExports["__wasm_apply_data_relocs"]);removeRunDependency("wasm-instantiate")
;return wasmExports}__name(t,"receiveInstance");addRunDependency("wasm-instantiate");function _(e){t(e["instance"],e["module"])}
__name(_,"receiveInstantiationResult");if(Module["instantiateWasm"]){try{return Module["instantiateWasm"](e,t)}catch(e){
err(`Module.instantiateWasm callback failed with error: ${e}`);readyPromiseReject(e)}}if(!wasmBinaryFile)wasmBinaryFile=findWasmBinary()
;instantiateAsync(wasmBinary,wasmBinaryFile,e,_).catch(readyPromiseReject);return{}}__name(createWasm,"createWasm");var tempDouble;var tempI64;var ASM_CONSTS={}
;function ExitStatus(e){this.name="ExitStatus";this.message=`Program terminated with exit(${e})`;this.status=e}__name(ExitStatus,"ExitStatus");var GOT={}
;var currentModuleWeakSymbols=new Set([]);var GOTHandler={get(e,t){var _=GOT[t];if(!_){_=GOT[t]=new WebAssembly.Global({value:"i32",mutable:true})}
if(!currentModuleWeakSymbols.has(t)){_.required=true}return _}};var LE_HEAP_LOAD_F32=__name(e=>HEAP_DATA_VIEW.getFloat32(e,true),"LE_HEAP_LOAD_F32")
;var LE_HEAP_LOAD_F64=__name(e=>HEAP_DATA_VIEW.getFloat64(e,true),"LE_HEAP_LOAD_F64")
;var LE_HEAP_LOAD_I16=__name(e=>HEAP_DATA_VIEW.getInt16(e,true),"LE_HEAP_LOAD_I16")
;var LE_HEAP_LOAD_I32=__name(e=>HEAP_DATA_VIEW.getInt32(e,true),"LE_HEAP_LOAD_I32")
;var LE_HEAP_LOAD_U16=__name(e=>HEAP_DATA_VIEW.getUint16(e,true),"LE_HEAP_LOAD_U16")
;var LE_HEAP_LOAD_U32=__name(e=>HEAP_DATA_VIEW.getUint32(e,true),"LE_HEAP_LOAD_U32")
;var LE_HEAP_STORE_F32=__name((e,t)=>HEAP_DATA_VIEW.setFloat32(e,t,true),"LE_HEAP_STORE_F32")
;var LE_HEAP_STORE_F64=__name((e,t)=>HEAP_DATA_VIEW.setFloat64(e,t,true),"LE_HEAP_STORE_F64")
;var LE_HEAP_STORE_I16=__name((e,t)=>HEAP_DATA_VIEW.setInt16(e,t,true),"LE_HEAP_STORE_I16")
;var LE_HEAP_STORE_I32=__name((e,t)=>HEAP_DATA_VIEW.setInt32(e,t,true),"LE_HEAP_STORE_I32")
;var LE_HEAP_STORE_U16=__name((e,t)=>HEAP_DATA_VIEW.setUint16(e,t,true),"LE_HEAP_STORE_U16")
;var LE_HEAP_STORE_U32=__name((e,t)=>HEAP_DATA_VIEW.setUint32(e,t,true),"LE_HEAP_STORE_U32");var callRuntimeCallbacks=__name(e=>{while(e.length>0){
e.shift()(Module)}},"callRuntimeCallbacks");var UTF8Decoder=typeof TextDecoder!="undefined"?new TextDecoder:void 0;var UTF8ArrayToString=__name((e,t,_)=>{
var r=t+_;var s=t;while(e[s]&&!(s>=r))++s;if(s-t>16&&e.buffer&&UTF8Decoder){return UTF8Decoder.decode(e.subarray(t,s))}var a="";while(t<s){var n=e[t++]
;if(!(n&128)){a+=String.fromCharCode(n);continue}var o=e[t++]&63;if((n&224)==192){a+=String.fromCharCode((n&31)<<6|o);continue}var i=e[t++]&63;if((n&240)==224){
n=(n&15)<<12|o<<6|i}else{n=(n&7)<<18|o<<12|i<<6|e[t++]&63}if(n<65536){a+=String.fromCharCode(n)}else{var l=n-65536
;a+=String.fromCharCode(55296|l>>10,56320|l&1023)}}return a},"UTF8ArrayToString");var getDylinkMetadata=__name(e=>{var t=0;var _=0;function r(){return e[t++]}
__name(r,"getU8");function s(){var _=0;var r=1;while(1){var s=e[t++];_+=(s&127)*r;r*=128;if(!(s&128))break}return _}__name(s,"getLEB");function a(){var _=s()
;t+=_;return UTF8ArrayToString(e,t-_,_)}__name(a,"getString");function n(e,t){if(e)throw new Error(t)}__name(n,"failIf");var o="dylink.0"
;if(e instanceof WebAssembly.Module){var i=WebAssembly.Module.customSections(e,o);if(i.length===0){o="dylink";i=WebAssembly.Module.customSections(e,o)}
n(i.length===0,"need dylink section");e=new Uint8Array(i[0]);_=e.length}else{var l=new Uint32Array(new Uint8Array(e.subarray(0,24)).buffer)
;var u=l[0]==1836278016||l[0]==6386541;n(!u,"need to see wasm magic number");n(e[8]!==0,"need the dylink section to be first");t=9;var d=s();_=t+d;o=a()}var m={
neededDynlibs:[],tlsExports:new Set,weakImports:new Set};if(o=="dylink"){m.memorySize=s();m.memoryAlign=s();m.tableSize=s();m.tableAlign=s();var c=s()
;for(var p=0;p<c;++p){var h=a();m.neededDynlibs.push(h)}}else{n(o!=="dylink.0");var w=1;var g=2;var f=3;var E=4;var y=256;var v=3;var b=1;while(t<_){var T=r()
;var M=s();if(T===w){m.memorySize=s();m.memoryAlign=s();m.tableSize=s();m.tableAlign=s()}else if(T===g){var c=s();for(var p=0;p<c;++p){h=a()
;m.neededDynlibs.push(h)}}else if(T===f){var I=s();while(I--){var C=a();var R=s();if(R&y){m.tlsExports.add(C)}}}else if(T===E){var I=s();while(I--){var A=a()
;var C=a();var R=s();if((R&v)==b){m.weakImports.add(C)}}}else{t+=M}}}return m},"getDylinkMetadata");function getValue(e,t="i8"){if(t.endsWith("*"))t="*"
;switch(t){case"i1":return HEAP8[e];case"i8":return HEAP8[e];case"i16":return LE_HEAP_LOAD_I16((e>>1)*2);case"i32":return LE_HEAP_LOAD_I32((e>>2)*4);case"i64":
abort("to do getValue(i64) use WASM_BIGINT");case"float":return LE_HEAP_LOAD_F32((e>>2)*4);case"double":return LE_HEAP_LOAD_F64((e>>3)*8);case"*":
return LE_HEAP_LOAD_U32((e>>2)*4);default:abort(`invalid type for getValue: ${t}`)}}__name(getValue,"getValue");var newDSO=__name((e,t,_)=>{var r={
refcount:Infinity,name:e,exports:_,global:true};LDSO.loadedLibsByName[e]=r;if(t!=void 0){LDSO.loadedLibsByHandle[t]=r}return r},"newDSO");var LDSO={
loadedLibsByName:{},loadedLibsByHandle:{},init(){newDSO("__main__",0,wasmImports)}};var ___heap_base=78240;var zeroMemory=__name((e,t)=>{HEAPU8.fill(0,e,e+t)
;return e},"zeroMemory");var alignMemory=__name((e,t)=>Math.ceil(e/t)*t,"alignMemory");var getMemory=__name(e=>{if(runtimeInitialized){
return zeroMemory(_malloc(e),e)}var t=___heap_base;var _=t+alignMemory(e,16);___heap_base=_;GOT["__heap_base"].value=_;return t},"getMemory")
;var isInternalSym=__name(e=>["__cpp_exception","__c_longjmp","__wasm_apply_data_relocs","__dso_handle","__tls_size","__tls_align","__set_stack_limits","_emscripten_tls_init","__wasm_init_tls","__wasm_call_ctors","__start_em_asm","__stop_em_asm","__start_em_js","__stop_em_js"].includes(e)||e.startsWith("__em_js__"),"isInternalSym")
;var uleb128Encode=__name((e,t)=>{if(e<128){t.push(e)}else{t.push(e%128|128,e>>7)}},"uleb128Encode");var sigToWasmTypes=__name(e=>{var t={i:"i32",j:"i64",
f:"f32",d:"f64",e:"externref",p:"i32"};var _={parameters:[],results:e[0]=="v"?[]:[t[e[0]]]};for(var r=1;r<e.length;++r){_.parameters.push(t[e[r]])}return _
},"sigToWasmTypes");var generateFuncType=__name((e,t)=>{var _=e.slice(0,1);var r=e.slice(1);var s={i:127,p:127,j:126,f:125,d:124,e:111};t.push(96)
;uleb128Encode(r.length,t);for(var a=0;a<r.length;++a){t.push(s[r[a]])}if(_=="v"){t.push(0)}else{t.push(1,s[_])}},"generateFuncType")
;var convertJsFunctionToWasm=__name((e,t)=>{if(typeof WebAssembly.Function=="function"){return new WebAssembly.Function(sigToWasmTypes(t),e)}var _=[1]
;generateFuncType(t,_);var r=[0,97,115,109,1,0,0,0,1];uleb128Encode(_.length,r);r.push(..._);r.push(2,7,1,1,101,1,102,0,0,7,5,1,1,102,0,0)
;var s=new WebAssembly.Module(new Uint8Array(r));var a=new WebAssembly.Instance(s,{e:{f:e}});var n=a.exports["f"];return n},"convertJsFunctionToWasm")
;var wasmTableMirror=[];var wasmTable=new WebAssembly.Table({initial:31,element:"anyfunc"});var getWasmTableEntry=__name(e=>{var t=wasmTableMirror[e];if(!t){
if(e>=wasmTableMirror.length)wasmTableMirror.length=e+1;wasmTableMirror[e]=t=wasmTable.get(e)}return t},"getWasmTableEntry");var updateTableMap=__name((e,t)=>{
if(functionsInTableMap){for(var _=e;_<e+t;_++){var r=getWasmTableEntry(_);if(r){functionsInTableMap.set(r,_)}}}},"updateTableMap");var functionsInTableMap
;var getFunctionAddress=__name(e=>{if(!functionsInTableMap){functionsInTableMap=new WeakMap;updateTableMap(0,wasmTable.length)}
return functionsInTableMap.get(e)||0},"getFunctionAddress");var freeTableIndexes=[];var getEmptyTableSlot=__name(()=>{if(freeTableIndexes.length){
return freeTableIndexes.pop()}try{wasmTable.grow(1)}catch(e){if(!(e instanceof RangeError)){throw e}throw"Unable to grow wasm table. Set ALLOW_TABLE_GROWTH."}
return wasmTable.length-1},"getEmptyTableSlot");var setWasmTableEntry=__name((e,t)=>{wasmTable.set(e,t);wasmTableMirror[e]=wasmTable.get(e)
},"setWasmTableEntry");var addFunction=__name((e,t)=>{var _=getFunctionAddress(e);if(_){return _}var r=getEmptyTableSlot();try{setWasmTableEntry(r,e)}catch(_){
if(!(_ instanceof TypeError)){throw _}var s=convertJsFunctionToWasm(e,t);setWasmTableEntry(r,s)}functionsInTableMap.set(e,r);return r},"addFunction")
;var updateGOT=__name((e,t)=>{for(var _ in e){if(isInternalSym(_)){continue}var r=e[_];if(_.startsWith("orig$")){_=_.split("$")[1];t=true}
GOT[_]||=new WebAssembly.Global({value:"i32",mutable:true});if(t||GOT[_].value==0){if(typeof r=="function"){GOT[_].value=addFunction(r)
}else if(typeof r=="number"){GOT[_].value=r}else{err(`unhandled export type for '${_}': ${typeof r}`)}}}},"updateGOT");var relocateExports=__name((e,t,_)=>{
var r={};for(var s in e){var a=e[s];if(typeof a=="object"){a=a.value}if(typeof a=="number"){a+=t}r[s]=a}updateGOT(r,_);return r},"relocateExports")
;var isSymbolDefined=__name(e=>{var t=wasmImports[e];if(!t||t.stub){return false}return true},"isSymbolDefined");var dynCallLegacy=__name((e,t,_)=>{
e=e.replace(/p/g,"i");var r=Module["dynCall_"+e];return r(t,..._)},"dynCallLegacy");var dynCall=__name((e,t,_=[])=>{if(e.includes("j")){
return dynCallLegacy(e,t,_)}var r=getWasmTableEntry(t)(..._);return r},"dynCall");var stackSave=__name(()=>_emscripten_stack_get_current(),"stackSave")
;var stackRestore=__name(e=>__emscripten_stack_restore(e),"stackRestore");var createInvokeFunction=__name(e=>(t,..._)=>{var r=stackSave();try{
return dynCall(e,t,_)}catch(e){stackRestore(r);if(e!==e+0)throw e;_setThrew(1,0)}},"createInvokeFunction");var resolveGlobalSymbol=__name((e,t=false)=>{var _
;if(t&&"orig$"+e in wasmImports){e="orig$"+e}if(isSymbolDefined(e)){_=wasmImports[e]}else if(e.startsWith("invoke_")){
_=wasmImports[e]=createInvokeFunction(e.split("_")[1])}return{sym:_,name:e}},"resolveGlobalSymbol")
;var UTF8ToString=__name((e,t)=>e?UTF8ArrayToString(HEAPU8,e,t):"","UTF8ToString");var loadWebAssemblyModule=__name((binary,flags,libName,localScope,handle)=>{
var metadata=getDylinkMetadata(binary);currentModuleWeakSymbols=metadata.weakImports;function loadModule(){var firstLoad=!handle||!HEAP8[handle+8]
;if(firstLoad){var memAlign=Math.pow(2,metadata.memoryAlign);var memoryBase=metadata.memorySize?alignMemory(getMemory(metadata.memorySize+memAlign),memAlign):0
;var tableBase=metadata.tableSize?wasmTable.length:0;if(handle){HEAP8[handle+8]=1;LE_HEAP_STORE_U32((handle+12>>2)*4,memoryBase)
;LE_HEAP_STORE_I32((handle+16>>2)*4,metadata.memorySize);LE_HEAP_STORE_U32((handle+20>>2)*4,tableBase);LE_HEAP_STORE_I32((handle+24>>2)*4,metadata.tableSize)}
}else{memoryBase=LE_HEAP_LOAD_U32((handle+12>>2)*4);tableBase=LE_HEAP_LOAD_U32((handle+20>>2)*4)}
var tableGrowthNeeded=tableBase+metadata.tableSize-wasmTable.length;if(tableGrowthNeeded>0){wasmTable.grow(tableGrowthNeeded)}var moduleExports
;function resolveSymbol(e){var t=resolveGlobalSymbol(e).sym;if(!t&&localScope){t=localScope[e]}if(!t){t=moduleExports[e]}return t}
__name(resolveSymbol,"resolveSymbol");var proxyHandler={get(e,t){switch(t){case"__memory_base":return memoryBase;case"__table_base":return tableBase}
if(t in wasmImports&&!wasmImports[t].stub){return wasmImports[t]}if(!(t in e)){var _;e[t]=(...e)=>{_||=resolveSymbol(t);return _(...e)}}return e[t]}}
;var proxy=new Proxy({},proxyHandler);var info={"GOT.mem":new Proxy({},GOTHandler),"GOT.func":new Proxy({},GOTHandler),env:proxy,wasi_snapshot_preview1:proxy}
;function postInstantiation(module,instance){updateTableMap(tableBase,metadata.tableSize);moduleExports=relocateExports(instance.exports,memoryBase)
;if(!flags.allowUndefined){reportUndefinedSymbols()}function addEmAsm(addr,body){var args=[];var arity=0;for(;arity<16;arity++){if(body.indexOf("$"+arity)!=-1){
args.push("$"+arity)}else{break}}args=args.join(",");var func=`(${args}) => { ${body} };`;ASM_CONSTS[start]=eval(func)}__name(addEmAsm,"addEmAsm")
;if("__start_em_asm"in moduleExports){var start=moduleExports["__start_em_asm"];var stop=moduleExports["__stop_em_asm"];while(start<stop){
var jsString=UTF8ToString(start);addEmAsm(start,jsString);start=HEAPU8.indexOf(0,start)+1}}function addEmJs(name,cSig,body){var jsArgs=[];cSig=cSig.slice(1,-1)
;if(cSig!="void"){cSig=cSig.split(",");for(var i in cSig){var jsArg=cSig[i].split(" ").pop();jsArgs.push(jsArg.replace("*",""))}}
var func=`(${jsArgs}) => ${body};`;moduleExports[name]=eval(func)}__name(addEmJs,"addEmJs");for(var name in moduleExports){if(name.startsWith("__em_js__")){
var start=moduleExports[name];var jsString=UTF8ToString(start);var parts=jsString.split("<::>");addEmJs(name.replace("__em_js__",""),parts[0],parts[1])
;delete moduleExports[name]}}var applyRelocs=moduleExports["__wasm_apply_data_relocs"];if(applyRelocs){if(runtimeInitialized){applyRelocs()}else{
__RELOC_FUNCS__.push(applyRelocs)}}var init=moduleExports["__wasm_call_ctors"];if(init){if(runtimeInitialized){init()}else{__ATINIT__.push(init)}}
return moduleExports}__name(postInstantiation,"postInstantiation");if(flags.loadAsync){if(binary instanceof WebAssembly.Module){
var instance=new WebAssembly.Instance(binary,info);return Promise.resolve(postInstantiation(binary,instance))}
return WebAssembly.instantiate(binary,info).then(e=>postInstantiation(e.module,e.instance))}
var module=binary instanceof WebAssembly.Module?binary:new WebAssembly.Module(binary);var instance=new WebAssembly.Instance(module,info)
;return postInstantiation(module,instance)}__name(loadModule,"loadModule");if(flags.loadAsync){
return metadata.neededDynlibs.reduce((e,t)=>e.then(()=>loadDynamicLibrary(t,flags,localScope)),Promise.resolve()).then(loadModule)}
metadata.neededDynlibs.forEach(e=>loadDynamicLibrary(e,flags,localScope));return loadModule()},"loadWebAssemblyModule");var mergeLibSymbols=__name((e,t)=>{
for(var[_,r]of Object.entries(e)){const e=__name(e=>{if(!isSymbolDefined(e)){wasmImports[e]=r}},"setImport");e(_);const t="__main_argc_argv";if(_=="main"){e(t)}
if(_==t){e("main")}if(_.startsWith("dynCall_")&&!Module.hasOwnProperty(_)){Module[_]=r}}},"mergeLibSymbols");var asyncLoad=__name((e,t,_,r)=>{
var s=!r?getUniqueRunDependency(`al ${e}`):"";readAsync(e).then(e=>{t(new Uint8Array(e));if(s)removeRunDependency(s)},t=>{if(_){_()}else{
throw`Loading data file "${e}" failed.`}});if(s)addRunDependency(s)},"asyncLoad");function loadDynamicLibrary(e,t={global:true,nodelete:true},_,r){
var s=LDSO.loadedLibsByName[e];if(s){if(!t.global){if(_){Object.assign(_,s.exports)}}else if(!s.global){s.global=true;mergeLibSymbols(s.exports,e)}
if(t.nodelete&&s.refcount!==Infinity){s.refcount=Infinity}s.refcount++;if(r){LDSO.loadedLibsByHandle[r]=s}return t.loadAsync?Promise.resolve(true):true}
s=newDSO(e,r,"loading");s.refcount=t.nodelete?Infinity:1;s.global=t.global;function a(){if(r){var _=LE_HEAP_LOAD_U32((r+28>>2)*4)
;var s=LE_HEAP_LOAD_U32((r+32>>2)*4);if(_&&s){var a=HEAP8.slice(_,_+s);return t.loadAsync?Promise.resolve(a):a}}var n=locateFile(e);if(t.loadAsync){
return new Promise(function(e,t){asyncLoad(n,e,t)})}if(!readBinary){
throw new Error(`${n}: file not found, and synchronous loading of external files is not available`)}return readBinary(n)}__name(a,"loadLibData");function n(){
if(t.loadAsync){return a().then(s=>loadWebAssemblyModule(s,t,e,_,r))}return loadWebAssemblyModule(a(),t,e,_,r)}__name(n,"getExports");function o(t){
if(s.global){mergeLibSymbols(t,e)}else if(_){Object.assign(_,t)}s.exports=t}__name(o,"moduleLoaded");if(t.loadAsync){return n().then(e=>{o(e);return true})}
o(n());return true}__name(loadDynamicLibrary,"loadDynamicLibrary");var reportUndefinedSymbols=__name(()=>{for(var[e,t]of Object.entries(GOT)){if(t.value==0){
var _=resolveGlobalSymbol(e,true).sym;if(!_&&!t.required){continue}if(typeof _=="function"){t.value=addFunction(_,_.sig)}else if(typeof _=="number"){t.value=_
}else{throw new Error(`bad export type for '${e}': ${typeof _}`)}}}},"reportUndefinedSymbols");var loadDylibs=__name(()=>{if(!dynamicLibraries.length){
reportUndefinedSymbols();return}addRunDependency("loadDylibs");dynamicLibraries.reduce((e,t)=>e.then(()=>loadDynamicLibrary(t,{loadAsync:true,global:true,
nodelete:true,allowUndefined:true})),Promise.resolve()).then(()=>{reportUndefinedSymbols();removeRunDependency("loadDylibs")})},"loadDylibs")
;var noExitRuntime=Module["noExitRuntime"]||true;function setValue(e,t,_="i8"){if(_.endsWith("*"))_="*";switch(_){case"i1":HEAP8[e]=t;break;case"i8":HEAP8[e]=t
;break;case"i16":LE_HEAP_STORE_I16((e>>1)*2,t);break;case"i32":LE_HEAP_STORE_I32((e>>2)*4,t);break;case"i64":abort("to do setValue(i64) use WASM_BIGINT")
;case"float":LE_HEAP_STORE_F32((e>>2)*4,t);break;case"double":LE_HEAP_STORE_F64((e>>3)*8,t);break;case"*":LE_HEAP_STORE_U32((e>>2)*4,t);break;default:
abort(`invalid type for setValue: ${_}`)}}__name(setValue,"setValue");var ___memory_base=new WebAssembly.Global({value:"i32",mutable:false},1024)
;var ___stack_pointer=new WebAssembly.Global({value:"i32",mutable:true},78240);var ___table_base=new WebAssembly.Global({value:"i32",mutable:false},1)
;var __abort_js=__name(()=>{abort("")},"__abort_js");__abort_js.sig="v";var nowIsMonotonic=1
;var __emscripten_get_now_is_monotonic=__name(()=>nowIsMonotonic,"__emscripten_get_now_is_monotonic");__emscripten_get_now_is_monotonic.sig="i"
;var __emscripten_memcpy_js=__name((e,t,_)=>HEAPU8.copyWithin(e,t,t+_),"__emscripten_memcpy_js");__emscripten_memcpy_js.sig="vppp"
;var _emscripten_date_now=__name(()=>Date.now(),"_emscripten_date_now");_emscripten_date_now.sig="d";var _emscripten_get_now
;_emscripten_get_now=__name(()=>performance.now(),"_emscripten_get_now");_emscripten_get_now.sig="d";var getHeapMax=__name(()=>2147483648,"getHeapMax")
;var growMemory=__name(e=>{var t=wasmMemory.buffer;var _=(e-t.byteLength+65535)/65536;try{wasmMemory.grow(_);updateMemoryViews();return 1}catch(e){}
},"growMemory");var _emscripten_resize_heap=__name(e=>{var t=HEAPU8.length;e>>>=0;var _=getHeapMax();if(e>_){return false}
var r=__name((e,t)=>e+(t-e%t)%t,"alignUp");for(var s=1;s<=4;s*=2){var a=t*(1+.2/s);a=Math.min(a,e+100663296);var n=Math.min(_,r(Math.max(e,a),65536))
;var o=growMemory(n);if(o){return true}}return false},"_emscripten_resize_heap");_emscripten_resize_heap.sig="ip";var _fd_close=__name(e=>52,"_fd_close")
;_fd_close.sig="ii";var convertI32PairToI53Checked=__name((e,t)=>t+2097152>>>0<4194305-!!e?(e>>>0)+t*4294967296:NaN,"convertI32PairToI53Checked")
;function _fd_seek(e,t,_,r,s){var a=convertI32PairToI53Checked(t,_);return 70}__name(_fd_seek,"_fd_seek");_fd_seek.sig="iiiiip"
;var printCharBuffers=[null,[],[]];var printChar=__name((e,t)=>{var _=printCharBuffers[e];if(t===0||t===10){(e===1?out:err)(UTF8ArrayToString(_,0));_.length=0
}else{_.push(t)}},"printChar");var flush_NO_FILESYSTEM=__name(()=>{if(printCharBuffers[1].length)printChar(1,10);if(printCharBuffers[2].length)printChar(2,10)
},"flush_NO_FILESYSTEM");var SYSCALLS={varargs:void 0,getStr(e){var t=UTF8ToString(e);return t}};var _fd_write=__name((e,t,_,r)=>{var s=0;for(var a=0;a<_;a++){
var n=LE_HEAP_LOAD_U32((t>>2)*4);var o=LE_HEAP_LOAD_U32((t+4>>2)*4);t+=8;for(var i=0;i<o;i++){printChar(e,HEAPU8[n+i])}s+=o}LE_HEAP_STORE_U32((r>>2)*4,s)
;return 0},"_fd_write");_fd_write.sig="iippp";function _tree_sitter_log_callback(e,t){if(Module.currentLogCallback){const _=UTF8ToString(t)
;Module.currentLogCallback(_,e!==0)}}__name(_tree_sitter_log_callback,"_tree_sitter_log_callback");function _tree_sitter_parse_callback(e,t,_,r,s){
const a=10*1024;const n=Module.currentParseCallback(t,{row:_,column:r});if(typeof n==="string"){setValue(s,n.length,"i32");stringToUTF16(n,e,a)}else{
setValue(s,0,"i32")}}__name(_tree_sitter_parse_callback,"_tree_sitter_parse_callback");function _tree_sitter_progress_callback(e,t){
if(Module.currentProgressCallback){return Module.currentProgressCallback({currentOffset:e,hasError:t})}return false}
__name(_tree_sitter_progress_callback,"_tree_sitter_progress_callback");function _tree_sitter_query_progress_callback(e){
if(Module.currentQueryProgressCallback){return Module.currentQueryProgressCallback({currentOffset:e})}return false}
__name(_tree_sitter_query_progress_callback,"_tree_sitter_query_progress_callback");var runtimeKeepaliveCounter=0
;var keepRuntimeAlive=__name(()=>noExitRuntime||runtimeKeepaliveCounter>0,"keepRuntimeAlive");var _proc_exit=__name(e=>{EXITSTATUS=e;if(!keepRuntimeAlive()){
Module["onExit"]?.(e);ABORT=true}quit_(e,new ExitStatus(e))},"_proc_exit");_proc_exit.sig="vi";var exitJS=__name((e,t)=>{EXITSTATUS=e;_proc_exit(e)},"exitJS")
;var handleException=__name(e=>{if(e instanceof ExitStatus||e=="unwind"){return EXITSTATUS}quit_(1,e)},"handleException");var lengthBytesUTF8=__name(e=>{var t=0
;for(var _=0;_<e.length;++_){var r=e.charCodeAt(_);if(r<=127){t++}else if(r<=2047){t+=2}else if(r>=55296&&r<=57343){t+=4;++_}else{t+=3}}return t
},"lengthBytesUTF8");var stringToUTF8Array=__name((e,t,_,r)=>{if(!(r>0))return 0;var s=_;var a=_+r-1;for(var n=0;n<e.length;++n){var o=e.charCodeAt(n)
;if(o>=55296&&o<=57343){var i=e.charCodeAt(++n);o=65536+((o&1023)<<10)|i&1023}if(o<=127){if(_>=a)break;t[_++]=o}else if(o<=2047){if(_+1>=a)break;t[_++]=192|o>>6
;t[_++]=128|o&63}else if(o<=65535){if(_+2>=a)break;t[_++]=224|o>>12;t[_++]=128|o>>6&63;t[_++]=128|o&63}else{if(_+3>=a)break;t[_++]=240|o>>18;t[_++]=128|o>>12&63
;t[_++]=128|o>>6&63;t[_++]=128|o&63}}t[_]=0;return _-s},"stringToUTF8Array");var stringToUTF8=__name((e,t,_)=>stringToUTF8Array(e,HEAPU8,t,_),"stringToUTF8")
;var stackAlloc=__name(e=>__emscripten_stack_alloc(e),"stackAlloc");var stringToUTF8OnStack=__name(e=>{var t=lengthBytesUTF8(e)+1;var _=stackAlloc(t)
;stringToUTF8(e,_,t);return _},"stringToUTF8OnStack");var AsciiToString=__name(e=>{var t="";while(1){var _=HEAPU8[e++];if(!_)return t;t+=String.fromCharCode(_)}
},"AsciiToString");var stringToUTF16=__name((e,t,_)=>{_??=2147483647;if(_<2)return 0;_-=2;var r=t;var s=_<e.length*2?_/2:e.length;for(var a=0;a<s;++a){
var n=e.charCodeAt(a);LE_HEAP_STORE_I16((t>>1)*2,n);t+=2}LE_HEAP_STORE_I16((t>>1)*2,0);return t-r},"stringToUTF16");var wasmImports={__heap_base:___heap_base,
__indirect_function_table:wasmTable,__memory_base:___memory_base,__stack_pointer:___stack_pointer,__table_base:___table_base,_abort_js:__abort_js,
_emscripten_get_now_is_monotonic:__emscripten_get_now_is_monotonic,_emscripten_memcpy_js:__emscripten_memcpy_js,emscripten_date_now:_emscripten_date_now,
emscripten_get_now:_emscripten_get_now,emscripten_resize_heap:_emscripten_resize_heap,fd_close:_fd_close,fd_seek:_fd_seek,fd_write:_fd_write,memory:wasmMemory,
tree_sitter_log_callback:_tree_sitter_log_callback,tree_sitter_parse_callback:_tree_sitter_parse_callback,
tree_sitter_progress_callback:_tree_sitter_progress_callback,tree_sitter_query_progress_callback:_tree_sitter_query_progress_callback}
;var wasmExports=createWasm();var ___wasm_call_ctors=__name(()=>(___wasm_call_ctors=wasmExports["__wasm_call_ctors"])(),"___wasm_call_ctors")
;var ___wasm_apply_data_relocs=__name(()=>(___wasm_apply_data_relocs=wasmExports["__wasm_apply_data_relocs"])(),"___wasm_apply_data_relocs")
;var _malloc=Module["_malloc"]=e=>(_malloc=Module["_malloc"]=wasmExports["malloc"])(e)
;var _calloc=Module["_calloc"]=(e,t)=>(_calloc=Module["_calloc"]=wasmExports["calloc"])(e,t)
;var _realloc=Module["_realloc"]=(e,t)=>(_realloc=Module["_realloc"]=wasmExports["realloc"])(e,t)
;var _free=Module["_free"]=e=>(_free=Module["_free"]=wasmExports["free"])(e)
;var _memcmp=Module["_memcmp"]=(e,t,_)=>(_memcmp=Module["_memcmp"]=wasmExports["memcmp"])(e,t,_)
;var _ts_language_symbol_count=Module["_ts_language_symbol_count"]=e=>(_ts_language_symbol_count=Module["_ts_language_symbol_count"]=wasmExports["ts_language_symbol_count"])(e)
;var _ts_language_state_count=Module["_ts_language_state_count"]=e=>(_ts_language_state_count=Module["_ts_language_state_count"]=wasmExports["ts_language_state_count"])(e)
;var _ts_language_version=Module["_ts_language_version"]=e=>(_ts_language_version=Module["_ts_language_version"]=wasmExports["ts_language_version"])(e)
;var _ts_language_abi_version=Module["_ts_language_abi_version"]=e=>(_ts_language_abi_version=Module["_ts_language_abi_version"]=wasmExports["ts_language_abi_version"])(e)
;var _ts_language_metadata=Module["_ts_language_metadata"]=e=>(_ts_language_metadata=Module["_ts_language_metadata"]=wasmExports["ts_language_metadata"])(e)
;var _ts_language_name=Module["_ts_language_name"]=e=>(_ts_language_name=Module["_ts_language_name"]=wasmExports["ts_language_name"])(e)
;var _ts_language_field_count=Module["_ts_language_field_count"]=e=>(_ts_language_field_count=Module["_ts_language_field_count"]=wasmExports["ts_language_field_count"])(e)
;var _ts_language_next_state=Module["_ts_language_next_state"]=(e,t,_)=>(_ts_language_next_state=Module["_ts_language_next_state"]=wasmExports["ts_language_next_state"])(e,t,_)
;var _ts_language_symbol_name=Module["_ts_language_symbol_name"]=(e,t)=>(_ts_language_symbol_name=Module["_ts_language_symbol_name"]=wasmExports["ts_language_symbol_name"])(e,t)
;var _ts_language_symbol_for_name=Module["_ts_language_symbol_for_name"]=(e,t,_,r)=>(_ts_language_symbol_for_name=Module["_ts_language_symbol_for_name"]=wasmExports["ts_language_symbol_for_name"])(e,t,_,r)
;var _strncmp=Module["_strncmp"]=(e,t,_)=>(_strncmp=Module["_strncmp"]=wasmExports["strncmp"])(e,t,_)
;var _ts_language_symbol_type=Module["_ts_language_symbol_type"]=(e,t)=>(_ts_language_symbol_type=Module["_ts_language_symbol_type"]=wasmExports["ts_language_symbol_type"])(e,t)
;var _ts_language_field_name_for_id=Module["_ts_language_field_name_for_id"]=(e,t)=>(_ts_language_field_name_for_id=Module["_ts_language_field_name_for_id"]=wasmExports["ts_language_field_name_for_id"])(e,t)
;var _ts_lookahead_iterator_new=Module["_ts_lookahead_iterator_new"]=(e,t)=>(_ts_lookahead_iterator_new=Module["_ts_lookahead_iterator_new"]=wasmExports["ts_lookahead_iterator_new"])(e,t)
;var _ts_lookahead_iterator_delete=Module["_ts_lookahead_iterator_delete"]=e=>(_ts_lookahead_iterator_delete=Module["_ts_lookahead_iterator_delete"]=wasmExports["ts_lookahead_iterator_delete"])(e)
;var _ts_lookahead_iterator_reset_state=Module["_ts_lookahead_iterator_reset_state"]=(e,t)=>(_ts_lookahead_iterator_reset_state=Module["_ts_lookahead_iterator_reset_state"]=wasmExports["ts_lookahead_iterator_reset_state"])(e,t)
;var _ts_lookahead_iterator_reset=Module["_ts_lookahead_iterator_reset"]=(e,t,_)=>(_ts_lookahead_iterator_reset=Module["_ts_lookahead_iterator_reset"]=wasmExports["ts_lookahead_iterator_reset"])(e,t,_)
;var _ts_lookahead_iterator_next=Module["_ts_lookahead_iterator_next"]=e=>(_ts_lookahead_iterator_next=Module["_ts_lookahead_iterator_next"]=wasmExports["ts_lookahead_iterator_next"])(e)
;var _ts_lookahead_iterator_current_symbol=Module["_ts_lookahead_iterator_current_symbol"]=e=>(_ts_lookahead_iterator_current_symbol=Module["_ts_lookahead_iterator_current_symbol"]=wasmExports["ts_lookahead_iterator_current_symbol"])(e)
;var _memset=Module["_memset"]=(e,t,_)=>(_memset=Module["_memset"]=wasmExports["memset"])(e,t,_)
;var _memcpy=Module["_memcpy"]=(e,t,_)=>(_memcpy=Module["_memcpy"]=wasmExports["memcpy"])(e,t,_)
;var _ts_parser_delete=Module["_ts_parser_delete"]=e=>(_ts_parser_delete=Module["_ts_parser_delete"]=wasmExports["ts_parser_delete"])(e)
;var _ts_parser_reset=Module["_ts_parser_reset"]=e=>(_ts_parser_reset=Module["_ts_parser_reset"]=wasmExports["ts_parser_reset"])(e)
;var _ts_parser_set_language=Module["_ts_parser_set_language"]=(e,t)=>(_ts_parser_set_language=Module["_ts_parser_set_language"]=wasmExports["ts_parser_set_language"])(e,t)
;var _ts_parser_timeout_micros=Module["_ts_parser_timeout_micros"]=e=>(_ts_parser_timeout_micros=Module["_ts_parser_timeout_micros"]=wasmExports["ts_parser_timeout_micros"])(e)
;var _ts_parser_set_timeout_micros=Module["_ts_parser_set_timeout_micros"]=(e,t,_)=>(_ts_parser_set_timeout_micros=Module["_ts_parser_set_timeout_micros"]=wasmExports["ts_parser_set_timeout_micros"])(e,t,_)
;var _ts_parser_set_included_ranges=Module["_ts_parser_set_included_ranges"]=(e,t,_)=>(_ts_parser_set_included_ranges=Module["_ts_parser_set_included_ranges"]=wasmExports["ts_parser_set_included_ranges"])(e,t,_)
;var _memmove=Module["_memmove"]=(e,t,_)=>(_memmove=Module["_memmove"]=wasmExports["memmove"])(e,t,_)
;var _ts_query_new=Module["_ts_query_new"]=(e,t,_,r,s)=>(_ts_query_new=Module["_ts_query_new"]=wasmExports["ts_query_new"])(e,t,_,r,s)
;var _ts_query_delete=Module["_ts_query_delete"]=e=>(_ts_query_delete=Module["_ts_query_delete"]=wasmExports["ts_query_delete"])(e)
;var _iswspace=Module["_iswspace"]=e=>(_iswspace=Module["_iswspace"]=wasmExports["iswspace"])(e)
;var _iswalnum=Module["_iswalnum"]=e=>(_iswalnum=Module["_iswalnum"]=wasmExports["iswalnum"])(e)
;var _ts_query_pattern_count=Module["_ts_query_pattern_count"]=e=>(_ts_query_pattern_count=Module["_ts_query_pattern_count"]=wasmExports["ts_query_pattern_count"])(e)
;var _ts_query_capture_count=Module["_ts_query_capture_count"]=e=>(_ts_query_capture_count=Module["_ts_query_capture_count"]=wasmExports["ts_query_capture_count"])(e)
;var _ts_query_string_count=Module["_ts_query_string_count"]=e=>(_ts_query_string_count=Module["_ts_query_string_count"]=wasmExports["ts_query_string_count"])(e)
;var _ts_query_capture_name_for_id=Module["_ts_query_capture_name_for_id"]=(e,t,_)=>(_ts_query_capture_name_for_id=Module["_ts_query_capture_name_for_id"]=wasmExports["ts_query_capture_name_for_id"])(e,t,_)
;var _ts_query_capture_quantifier_for_id=Module["_ts_query_capture_quantifier_for_id"]=(e,t,_)=>(_ts_query_capture_quantifier_for_id=Module["_ts_query_capture_quantifier_for_id"]=wasmExports["ts_query_capture_quantifier_for_id"])(e,t,_)
;var _ts_query_string_value_for_id=Module["_ts_query_string_value_for_id"]=(e,t,_)=>(_ts_query_string_value_for_id=Module["_ts_query_string_value_for_id"]=wasmExports["ts_query_string_value_for_id"])(e,t,_)
;var _ts_query_predicates_for_pattern=Module["_ts_query_predicates_for_pattern"]=(e,t,_)=>(_ts_query_predicates_for_pattern=Module["_ts_query_predicates_for_pattern"]=wasmExports["ts_query_predicates_for_pattern"])(e,t,_)
;var _ts_query_start_byte_for_pattern=Module["_ts_query_start_byte_for_pattern"]=(e,t)=>(_ts_query_start_byte_for_pattern=Module["_ts_query_start_byte_for_pattern"]=wasmExports["ts_query_start_byte_for_pattern"])(e,t)
;var _ts_query_end_byte_for_pattern=Module["_ts_query_end_byte_for_pattern"]=(e,t)=>(_ts_query_end_byte_for_pattern=Module["_ts_query_end_byte_for_pattern"]=wasmExports["ts_query_end_byte_for_pattern"])(e,t)
;var _ts_query_is_pattern_rooted=Module["_ts_query_is_pattern_rooted"]=(e,t)=>(_ts_query_is_pattern_rooted=Module["_ts_query_is_pattern_rooted"]=wasmExports["ts_query_is_pattern_rooted"])(e,t)
;var _ts_query_is_pattern_non_local=Module["_ts_query_is_pattern_non_local"]=(e,t)=>(_ts_query_is_pattern_non_local=Module["_ts_query_is_pattern_non_local"]=wasmExports["ts_query_is_pattern_non_local"])(e,t)
;var _ts_query_is_pattern_guaranteed_at_step=Module["_ts_query_is_pattern_guaranteed_at_step"]=(e,t)=>(_ts_query_is_pattern_guaranteed_at_step=Module["_ts_query_is_pattern_guaranteed_at_step"]=wasmExports["ts_query_is_pattern_guaranteed_at_step"])(e,t)
;var _ts_query_disable_capture=Module["_ts_query_disable_capture"]=(e,t,_)=>(_ts_query_disable_capture=Module["_ts_query_disable_capture"]=wasmExports["ts_query_disable_capture"])(e,t,_)
;var _ts_query_disable_pattern=Module["_ts_query_disable_pattern"]=(e,t)=>(_ts_query_disable_pattern=Module["_ts_query_disable_pattern"]=wasmExports["ts_query_disable_pattern"])(e,t)
;var _ts_tree_copy=Module["_ts_tree_copy"]=e=>(_ts_tree_copy=Module["_ts_tree_copy"]=wasmExports["ts_tree_copy"])(e)
;var _ts_tree_delete=Module["_ts_tree_delete"]=e=>(_ts_tree_delete=Module["_ts_tree_delete"]=wasmExports["ts_tree_delete"])(e)
;var _ts_init=Module["_ts_init"]=()=>(_ts_init=Module["_ts_init"]=wasmExports["ts_init"])()
;var _ts_parser_new_wasm=Module["_ts_parser_new_wasm"]=()=>(_ts_parser_new_wasm=Module["_ts_parser_new_wasm"]=wasmExports["ts_parser_new_wasm"])()
;var _ts_parser_enable_logger_wasm=Module["_ts_parser_enable_logger_wasm"]=(e,t)=>(_ts_parser_enable_logger_wasm=Module["_ts_parser_enable_logger_wasm"]=wasmExports["ts_parser_enable_logger_wasm"])(e,t)
;var _ts_parser_parse_wasm=Module["_ts_parser_parse_wasm"]=(e,t,_,r,s)=>(_ts_parser_parse_wasm=Module["_ts_parser_parse_wasm"]=wasmExports["ts_parser_parse_wasm"])(e,t,_,r,s)
;var _ts_parser_included_ranges_wasm=Module["_ts_parser_included_ranges_wasm"]=e=>(_ts_parser_included_ranges_wasm=Module["_ts_parser_included_ranges_wasm"]=wasmExports["ts_parser_included_ranges_wasm"])(e)
;var _ts_language_type_is_named_wasm=Module["_ts_language_type_is_named_wasm"]=(e,t)=>(_ts_language_type_is_named_wasm=Module["_ts_language_type_is_named_wasm"]=wasmExports["ts_language_type_is_named_wasm"])(e,t)
;var _ts_language_type_is_visible_wasm=Module["_ts_language_type_is_visible_wasm"]=(e,t)=>(_ts_language_type_is_visible_wasm=Module["_ts_language_type_is_visible_wasm"]=wasmExports["ts_language_type_is_visible_wasm"])(e,t)
;var _ts_language_supertypes_wasm=Module["_ts_language_supertypes_wasm"]=e=>(_ts_language_supertypes_wasm=Module["_ts_language_supertypes_wasm"]=wasmExports["ts_language_supertypes_wasm"])(e)
;var _ts_language_subtypes_wasm=Module["_ts_language_subtypes_wasm"]=(e,t)=>(_ts_language_subtypes_wasm=Module["_ts_language_subtypes_wasm"]=wasmExports["ts_language_subtypes_wasm"])(e,t)
;var _ts_tree_root_node_wasm=Module["_ts_tree_root_node_wasm"]=e=>(_ts_tree_root_node_wasm=Module["_ts_tree_root_node_wasm"]=wasmExports["ts_tree_root_node_wasm"])(e)
;var _ts_tree_root_node_with_offset_wasm=Module["_ts_tree_root_node_with_offset_wasm"]=e=>(_ts_tree_root_node_with_offset_wasm=Module["_ts_tree_root_node_with_offset_wasm"]=wasmExports["ts_tree_root_node_with_offset_wasm"])(e)
;var _ts_tree_edit_wasm=Module["_ts_tree_edit_wasm"]=e=>(_ts_tree_edit_wasm=Module["_ts_tree_edit_wasm"]=wasmExports["ts_tree_edit_wasm"])(e)
;var _ts_tree_included_ranges_wasm=Module["_ts_tree_included_ranges_wasm"]=e=>(_ts_tree_included_ranges_wasm=Module["_ts_tree_included_ranges_wasm"]=wasmExports["ts_tree_included_ranges_wasm"])(e)
;var _ts_tree_get_changed_ranges_wasm=Module["_ts_tree_get_changed_ranges_wasm"]=(e,t)=>(_ts_tree_get_changed_ranges_wasm=Module["_ts_tree_get_changed_ranges_wasm"]=wasmExports["ts_tree_get_changed_ranges_wasm"])(e,t)
;var _ts_tree_cursor_new_wasm=Module["_ts_tree_cursor_new_wasm"]=e=>(_ts_tree_cursor_new_wasm=Module["_ts_tree_cursor_new_wasm"]=wasmExports["ts_tree_cursor_new_wasm"])(e)
;var _ts_tree_cursor_copy_wasm=Module["_ts_tree_cursor_copy_wasm"]=e=>(_ts_tree_cursor_copy_wasm=Module["_ts_tree_cursor_copy_wasm"]=wasmExports["ts_tree_cursor_copy_wasm"])(e)
;var _ts_tree_cursor_delete_wasm=Module["_ts_tree_cursor_delete_wasm"]=e=>(_ts_tree_cursor_delete_wasm=Module["_ts_tree_cursor_delete_wasm"]=wasmExports["ts_tree_cursor_delete_wasm"])(e)
;var _ts_tree_cursor_reset_wasm=Module["_ts_tree_cursor_reset_wasm"]=e=>(_ts_tree_cursor_reset_wasm=Module["_ts_tree_cursor_reset_wasm"]=wasmExports["ts_tree_cursor_reset_wasm"])(e)
;var _ts_tree_cursor_reset_to_wasm=Module["_ts_tree_cursor_reset_to_wasm"]=(e,t)=>(_ts_tree_cursor_reset_to_wasm=Module["_ts_tree_cursor_reset_to_wasm"]=wasmExports["ts_tree_cursor_reset_to_wasm"])(e,t)
;var _ts_tree_cursor_goto_first_child_wasm=Module["_ts_tree_cursor_goto_first_child_wasm"]=e=>(_ts_tree_cursor_goto_first_child_wasm=Module["_ts_tree_cursor_goto_first_child_wasm"]=wasmExports["ts_tree_cursor_goto_first_child_wasm"])(e)
;var _ts_tree_cursor_goto_last_child_wasm=Module["_ts_tree_cursor_goto_last_child_wasm"]=e=>(_ts_tree_cursor_goto_last_child_wasm=Module["_ts_tree_cursor_goto_last_child_wasm"]=wasmExports["ts_tree_cursor_goto_last_child_wasm"])(e)
;var _ts_tree_cursor_goto_first_child_for_index_wasm=Module["_ts_tree_cursor_goto_first_child_for_index_wasm"]=e=>(_ts_tree_cursor_goto_first_child_for_index_wasm=Module["_ts_tree_cursor_goto_first_child_for_index_wasm"]=wasmExports["ts_tree_cursor_goto_first_child_for_index_wasm"])(e)
;var _ts_tree_cursor_goto_first_child_for_position_wasm=Module["_ts_tree_cursor_goto_first_child_for_position_wasm"]=e=>(_ts_tree_cursor_goto_first_child_for_position_wasm=Module["_ts_tree_cursor_goto_first_child_for_position_wasm"]=wasmExports["ts_tree_cursor_goto_first_child_for_position_wasm"])(e)
;var _ts_tree_cursor_goto_next_sibling_wasm=Module["_ts_tree_cursor_goto_next_sibling_wasm"]=e=>(_ts_tree_cursor_goto_next_sibling_wasm=Module["_ts_tree_cursor_goto_next_sibling_wasm"]=wasmExports["ts_tree_cursor_goto_next_sibling_wasm"])(e)
;var _ts_tree_cursor_goto_previous_sibling_wasm=Module["_ts_tree_cursor_goto_previous_sibling_wasm"]=e=>(_ts_tree_cursor_goto_previous_sibling_wasm=Module["_ts_tree_cursor_goto_previous_sibling_wasm"]=wasmExports["ts_tree_cursor_goto_previous_sibling_wasm"])(e)
;var _ts_tree_cursor_goto_descendant_wasm=Module["_ts_tree_cursor_goto_descendant_wasm"]=(e,t)=>(_ts_tree_cursor_goto_descendant_wasm=Module["_ts_tree_cursor_goto_descendant_wasm"]=wasmExports["ts_tree_cursor_goto_descendant_wasm"])(e,t)
;var _ts_tree_cursor_goto_parent_wasm=Module["_ts_tree_cursor_goto_parent_wasm"]=e=>(_ts_tree_cursor_goto_parent_wasm=Module["_ts_tree_cursor_goto_parent_wasm"]=wasmExports["ts_tree_cursor_goto_parent_wasm"])(e)
;var _ts_tree_cursor_current_node_type_id_wasm=Module["_ts_tree_cursor_current_node_type_id_wasm"]=e=>(_ts_tree_cursor_current_node_type_id_wasm=Module["_ts_tree_cursor_current_node_type_id_wasm"]=wasmExports["ts_tree_cursor_current_node_type_id_wasm"])(e)
;var _ts_tree_cursor_current_node_state_id_wasm=Module["_ts_tree_cursor_current_node_state_id_wasm"]=e=>(_ts_tree_cursor_current_node_state_id_wasm=Module["_ts_tree_cursor_current_node_state_id_wasm"]=wasmExports["ts_tree_cursor_current_node_state_id_wasm"])(e)
;var _ts_tree_cursor_current_node_is_named_wasm=Module["_ts_tree_cursor_current_node_is_named_wasm"]=e=>(_ts_tree_cursor_current_node_is_named_wasm=Module["_ts_tree_cursor_current_node_is_named_wasm"]=wasmExports["ts_tree_cursor_current_node_is_named_wasm"])(e)
;var _ts_tree_cursor_current_node_is_missing_wasm=Module["_ts_tree_cursor_current_node_is_missing_wasm"]=e=>(_ts_tree_cursor_current_node_is_missing_wasm=Module["_ts_tree_cursor_current_node_is_missing_wasm"]=wasmExports["ts_tree_cursor_current_node_is_missing_wasm"])(e)
;var _ts_tree_cursor_current_node_id_wasm=Module["_ts_tree_cursor_current_node_id_wasm"]=e=>(_ts_tree_cursor_current_node_id_wasm=Module["_ts_tree_cursor_current_node_id_wasm"]=wasmExports["ts_tree_cursor_current_node_id_wasm"])(e)
;var _ts_tree_cursor_start_position_wasm=Module["_ts_tree_cursor_start_position_wasm"]=e=>(_ts_tree_cursor_start_position_wasm=Module["_ts_tree_cursor_start_position_wasm"]=wasmExports["ts_tree_cursor_start_position_wasm"])(e)
;var _ts_tree_cursor_end_position_wasm=Module["_ts_tree_cursor_end_position_wasm"]=e=>(_ts_tree_cursor_end_position_wasm=Module["_ts_tree_cursor_end_position_wasm"]=wasmExports["ts_tree_cursor_end_position_wasm"])(e)
;var _ts_tree_cursor_start_index_wasm=Module["_ts_tree_cursor_start_index_wasm"]=e=>(_ts_tree_cursor_start_index_wasm=Module["_ts_tree_cursor_start_index_wasm"]=wasmExports["ts_tree_cursor_start_index_wasm"])(e)
;var _ts_tree_cursor_end_index_wasm=Module["_ts_tree_cursor_end_index_wasm"]=e=>(_ts_tree_cursor_end_index_wasm=Module["_ts_tree_cursor_end_index_wasm"]=wasmExports["ts_tree_cursor_end_index_wasm"])(e)
;var _ts_tree_cursor_current_field_id_wasm=Module["_ts_tree_cursor_current_field_id_wasm"]=e=>(_ts_tree_cursor_current_field_id_wasm=Module["_ts_tree_cursor_current_field_id_wasm"]=wasmExports["ts_tree_cursor_current_field_id_wasm"])(e)
;var _ts_tree_cursor_current_depth_wasm=Module["_ts_tree_cursor_current_depth_wasm"]=e=>(_ts_tree_cursor_current_depth_wasm=Module["_ts_tree_cursor_current_depth_wasm"]=wasmExports["ts_tree_cursor_current_depth_wasm"])(e)
;var _ts_tree_cursor_current_descendant_index_wasm=Module["_ts_tree_cursor_current_descendant_index_wasm"]=e=>(_ts_tree_cursor_current_descendant_index_wasm=Module["_ts_tree_cursor_current_descendant_index_wasm"]=wasmExports["ts_tree_cursor_current_descendant_index_wasm"])(e)
;var _ts_tree_cursor_current_node_wasm=Module["_ts_tree_cursor_current_node_wasm"]=e=>(_ts_tree_cursor_current_node_wasm=Module["_ts_tree_cursor_current_node_wasm"]=wasmExports["ts_tree_cursor_current_node_wasm"])(e)
;var _ts_node_symbol_wasm=Module["_ts_node_symbol_wasm"]=e=>(_ts_node_symbol_wasm=Module["_ts_node_symbol_wasm"]=wasmExports["ts_node_symbol_wasm"])(e)
;var _ts_node_field_name_for_child_wasm=Module["_ts_node_field_name_for_child_wasm"]=(e,t)=>(_ts_node_field_name_for_child_wasm=Module["_ts_node_field_name_for_child_wasm"]=wasmExports["ts_node_field_name_for_child_wasm"])(e,t)
;var _ts_node_field_name_for_named_child_wasm=Module["_ts_node_field_name_for_named_child_wasm"]=(e,t)=>(_ts_node_field_name_for_named_child_wasm=Module["_ts_node_field_name_for_named_child_wasm"]=wasmExports["ts_node_field_name_for_named_child_wasm"])(e,t)
;var _ts_node_children_by_field_id_wasm=Module["_ts_node_children_by_field_id_wasm"]=(e,t)=>(_ts_node_children_by_field_id_wasm=Module["_ts_node_children_by_field_id_wasm"]=wasmExports["ts_node_children_by_field_id_wasm"])(e,t)
;var _ts_node_first_child_for_byte_wasm=Module["_ts_node_first_child_for_byte_wasm"]=e=>(_ts_node_first_child_for_byte_wasm=Module["_ts_node_first_child_for_byte_wasm"]=wasmExports["ts_node_first_child_for_byte_wasm"])(e)
;var _ts_node_first_named_child_for_byte_wasm=Module["_ts_node_first_named_child_for_byte_wasm"]=e=>(_ts_node_first_named_child_for_byte_wasm=Module["_ts_node_first_named_child_for_byte_wasm"]=wasmExports["ts_node_first_named_child_for_byte_wasm"])(e)
;var _ts_node_grammar_symbol_wasm=Module["_ts_node_grammar_symbol_wasm"]=e=>(_ts_node_grammar_symbol_wasm=Module["_ts_node_grammar_symbol_wasm"]=wasmExports["ts_node_grammar_symbol_wasm"])(e)
;var _ts_node_child_count_wasm=Module["_ts_node_child_count_wasm"]=e=>(_ts_node_child_count_wasm=Module["_ts_node_child_count_wasm"]=wasmExports["ts_node_child_count_wasm"])(e)
;var _ts_node_named_child_count_wasm=Module["_ts_node_named_child_count_wasm"]=e=>(_ts_node_named_child_count_wasm=Module["_ts_node_named_child_count_wasm"]=wasmExports["ts_node_named_child_count_wasm"])(e)
;var _ts_node_child_wasm=Module["_ts_node_child_wasm"]=(e,t)=>(_ts_node_child_wasm=Module["_ts_node_child_wasm"]=wasmExports["ts_node_child_wasm"])(e,t)
;var _ts_node_named_child_wasm=Module["_ts_node_named_child_wasm"]=(e,t)=>(_ts_node_named_child_wasm=Module["_ts_node_named_child_wasm"]=wasmExports["ts_node_named_child_wasm"])(e,t)
;var _ts_node_child_by_field_id_wasm=Module["_ts_node_child_by_field_id_wasm"]=(e,t)=>(_ts_node_child_by_field_id_wasm=Module["_ts_node_child_by_field_id_wasm"]=wasmExports["ts_node_child_by_field_id_wasm"])(e,t)
;var _ts_node_next_sibling_wasm=Module["_ts_node_next_sibling_wasm"]=e=>(_ts_node_next_sibling_wasm=Module["_ts_node_next_sibling_wasm"]=wasmExports["ts_node_next_sibling_wasm"])(e)
;var _ts_node_prev_sibling_wasm=Module["_ts_node_prev_sibling_wasm"]=e=>(_ts_node_prev_sibling_wasm=Module["_ts_node_prev_sibling_wasm"]=wasmExports["ts_node_prev_sibling_wasm"])(e)
;var _ts_node_next_named_sibling_wasm=Module["_ts_node_next_named_sibling_wasm"]=e=>(_ts_node_next_named_sibling_wasm=Module["_ts_node_next_named_sibling_wasm"]=wasmExports["ts_node_next_named_sibling_wasm"])(e)
;var _ts_node_prev_named_sibling_wasm=Module["_ts_node_prev_named_sibling_wasm"]=e=>(_ts_node_prev_named_sibling_wasm=Module["_ts_node_prev_named_sibling_wasm"]=wasmExports["ts_node_prev_named_sibling_wasm"])(e)
;var _ts_node_descendant_count_wasm=Module["_ts_node_descendant_count_wasm"]=e=>(_ts_node_descendant_count_wasm=Module["_ts_node_descendant_count_wasm"]=wasmExports["ts_node_descendant_count_wasm"])(e)
;var _ts_node_parent_wasm=Module["_ts_node_parent_wasm"]=e=>(_ts_node_parent_wasm=Module["_ts_node_parent_wasm"]=wasmExports["ts_node_parent_wasm"])(e)
;var _ts_node_child_with_descendant_wasm=Module["_ts_node_child_with_descendant_wasm"]=e=>(_ts_node_child_with_descendant_wasm=Module["_ts_node_child_with_descendant_wasm"]=wasmExports["ts_node_child_with_descendant_wasm"])(e)
;var _ts_node_descendant_for_index_wasm=Module["_ts_node_descendant_for_index_wasm"]=e=>(_ts_node_descendant_for_index_wasm=Module["_ts_node_descendant_for_index_wasm"]=wasmExports["ts_node_descendant_for_index_wasm"])(e)
;var _ts_node_named_descendant_for_index_wasm=Module["_ts_node_named_descendant_for_index_wasm"]=e=>(_ts_node_named_descendant_for_index_wasm=Module["_ts_node_named_descendant_for_index_wasm"]=wasmExports["ts_node_named_descendant_for_index_wasm"])(e)
;var _ts_node_descendant_for_position_wasm=Module["_ts_node_descendant_for_position_wasm"]=e=>(_ts_node_descendant_for_position_wasm=Module["_ts_node_descendant_for_position_wasm"]=wasmExports["ts_node_descendant_for_position_wasm"])(e)
;var _ts_node_named_descendant_for_position_wasm=Module["_ts_node_named_descendant_for_position_wasm"]=e=>(_ts_node_named_descendant_for_position_wasm=Module["_ts_node_named_descendant_for_position_wasm"]=wasmExports["ts_node_named_descendant_for_position_wasm"])(e)
;var _ts_node_start_point_wasm=Module["_ts_node_start_point_wasm"]=e=>(_ts_node_start_point_wasm=Module["_ts_node_start_point_wasm"]=wasmExports["ts_node_start_point_wasm"])(e)
;var _ts_node_end_point_wasm=Module["_ts_node_end_point_wasm"]=e=>(_ts_node_end_point_wasm=Module["_ts_node_end_point_wasm"]=wasmExports["ts_node_end_point_wasm"])(e)
;var _ts_node_start_index_wasm=Module["_ts_node_start_index_wasm"]=e=>(_ts_node_start_index_wasm=Module["_ts_node_start_index_wasm"]=wasmExports["ts_node_start_index_wasm"])(e)
;var _ts_node_end_index_wasm=Module["_ts_node_end_index_wasm"]=e=>(_ts_node_end_index_wasm=Module["_ts_node_end_index_wasm"]=wasmExports["ts_node_end_index_wasm"])(e)
;var _ts_node_to_string_wasm=Module["_ts_node_to_string_wasm"]=e=>(_ts_node_to_string_wasm=Module["_ts_node_to_string_wasm"]=wasmExports["ts_node_to_string_wasm"])(e)
;var _ts_node_children_wasm=Module["_ts_node_children_wasm"]=e=>(_ts_node_children_wasm=Module["_ts_node_children_wasm"]=wasmExports["ts_node_children_wasm"])(e)
;var _ts_node_named_children_wasm=Module["_ts_node_named_children_wasm"]=e=>(_ts_node_named_children_wasm=Module["_ts_node_named_children_wasm"]=wasmExports["ts_node_named_children_wasm"])(e)
;var _ts_node_descendants_of_type_wasm=Module["_ts_node_descendants_of_type_wasm"]=(e,t,_,r,s,a,n)=>(_ts_node_descendants_of_type_wasm=Module["_ts_node_descendants_of_type_wasm"]=wasmExports["ts_node_descendants_of_type_wasm"])(e,t,_,r,s,a,n)
;var _ts_node_is_named_wasm=Module["_ts_node_is_named_wasm"]=e=>(_ts_node_is_named_wasm=Module["_ts_node_is_named_wasm"]=wasmExports["ts_node_is_named_wasm"])(e)
;var _ts_node_has_changes_wasm=Module["_ts_node_has_changes_wasm"]=e=>(_ts_node_has_changes_wasm=Module["_ts_node_has_changes_wasm"]=wasmExports["ts_node_has_changes_wasm"])(e)
;var _ts_node_has_error_wasm=Module["_ts_node_has_error_wasm"]=e=>(_ts_node_has_error_wasm=Module["_ts_node_has_error_wasm"]=wasmExports["ts_node_has_error_wasm"])(e)
;var _ts_node_is_error_wasm=Module["_ts_node_is_error_wasm"]=e=>(_ts_node_is_error_wasm=Module["_ts_node_is_error_wasm"]=wasmExports["ts_node_is_error_wasm"])(e)
;var _ts_node_is_missing_wasm=Module["_ts_node_is_missing_wasm"]=e=>(_ts_node_is_missing_wasm=Module["_ts_node_is_missing_wasm"]=wasmExports["ts_node_is_missing_wasm"])(e)
;var _ts_node_is_extra_wasm=Module["_ts_node_is_extra_wasm"]=e=>(_ts_node_is_extra_wasm=Module["_ts_node_is_extra_wasm"]=wasmExports["ts_node_is_extra_wasm"])(e)
;var _ts_node_parse_state_wasm=Module["_ts_node_parse_state_wasm"]=e=>(_ts_node_parse_state_wasm=Module["_ts_node_parse_state_wasm"]=wasmExports["ts_node_parse_state_wasm"])(e)
;var _ts_node_next_parse_state_wasm=Module["_ts_node_next_parse_state_wasm"]=e=>(_ts_node_next_parse_state_wasm=Module["_ts_node_next_parse_state_wasm"]=wasmExports["ts_node_next_parse_state_wasm"])(e)
;var _ts_query_matches_wasm=Module["_ts_query_matches_wasm"]=(e,t,_,r,s,a,n,o,i,l,u)=>(_ts_query_matches_wasm=Module["_ts_query_matches_wasm"]=wasmExports["ts_query_matches_wasm"])(e,t,_,r,s,a,n,o,i,l,u)
;var _ts_query_captures_wasm=Module["_ts_query_captures_wasm"]=(e,t,_,r,s,a,n,o,i,l,u)=>(_ts_query_captures_wasm=Module["_ts_query_captures_wasm"]=wasmExports["ts_query_captures_wasm"])(e,t,_,r,s,a,n,o,i,l,u)
;var _iswalpha=Module["_iswalpha"]=e=>(_iswalpha=Module["_iswalpha"]=wasmExports["iswalpha"])(e)
;var _iswblank=Module["_iswblank"]=e=>(_iswblank=Module["_iswblank"]=wasmExports["iswblank"])(e)
;var _iswdigit=Module["_iswdigit"]=e=>(_iswdigit=Module["_iswdigit"]=wasmExports["iswdigit"])(e)
;var _iswlower=Module["_iswlower"]=e=>(_iswlower=Module["_iswlower"]=wasmExports["iswlower"])(e)
;var _iswupper=Module["_iswupper"]=e=>(_iswupper=Module["_iswupper"]=wasmExports["iswupper"])(e)
;var _iswxdigit=Module["_iswxdigit"]=e=>(_iswxdigit=Module["_iswxdigit"]=wasmExports["iswxdigit"])(e)
;var _memchr=Module["_memchr"]=(e,t,_)=>(_memchr=Module["_memchr"]=wasmExports["memchr"])(e,t,_)
;var _strlen=Module["_strlen"]=e=>(_strlen=Module["_strlen"]=wasmExports["strlen"])(e)
;var _strcmp=Module["_strcmp"]=(e,t)=>(_strcmp=Module["_strcmp"]=wasmExports["strcmp"])(e,t)
;var _strncat=Module["_strncat"]=(e,t,_)=>(_strncat=Module["_strncat"]=wasmExports["strncat"])(e,t,_)
;var _strncpy=Module["_strncpy"]=(e,t,_)=>(_strncpy=Module["_strncpy"]=wasmExports["strncpy"])(e,t,_)
;var _towlower=Module["_towlower"]=e=>(_towlower=Module["_towlower"]=wasmExports["towlower"])(e)
;var _towupper=Module["_towupper"]=e=>(_towupper=Module["_towupper"]=wasmExports["towupper"])(e)
;var _setThrew=__name((e,t)=>(_setThrew=wasmExports["setThrew"])(e,t),"_setThrew")
;var __emscripten_stack_restore=__name(e=>(__emscripten_stack_restore=wasmExports["_emscripten_stack_restore"])(e),"__emscripten_stack_restore")
;var __emscripten_stack_alloc=__name(e=>(__emscripten_stack_alloc=wasmExports["_emscripten_stack_alloc"])(e),"__emscripten_stack_alloc")
;var _emscripten_stack_get_current=__name(()=>(_emscripten_stack_get_current=wasmExports["emscripten_stack_get_current"])(),"_emscripten_stack_get_current")
;var dynCall_jiji=Module["dynCall_jiji"]=(e,t,_,r,s)=>(dynCall_jiji=Module["dynCall_jiji"]=wasmExports["dynCall_jiji"])(e,t,_,r,s)
;var _orig$ts_parser_timeout_micros=Module["_orig$ts_parser_timeout_micros"]=e=>(_orig$ts_parser_timeout_micros=Module["_orig$ts_parser_timeout_micros"]=wasmExports["orig$ts_parser_timeout_micros"])(e)
;var _orig$ts_parser_set_timeout_micros=Module["_orig$ts_parser_set_timeout_micros"]=(e,t)=>(_orig$ts_parser_set_timeout_micros=Module["_orig$ts_parser_set_timeout_micros"]=wasmExports["orig$ts_parser_set_timeout_micros"])(e,t)
;Module["setValue"]=setValue;Module["getValue"]=getValue;Module["UTF8ToString"]=UTF8ToString;Module["stringToUTF8"]=stringToUTF8
;Module["lengthBytesUTF8"]=lengthBytesUTF8;Module["AsciiToString"]=AsciiToString;Module["stringToUTF16"]=stringToUTF16
;Module["loadWebAssemblyModule"]=loadWebAssemblyModule;var calledRun;dependenciesFulfilled=__name(function e(){if(!calledRun)run()
;if(!calledRun)dependenciesFulfilled=e},"runCaller");function callMain(e=[]){var t=resolveGlobalSymbol("main").sym;if(!t)return;e.unshift(thisProgram)
;var _=e.length;var r=stackAlloc((_+1)*4);var s=r;e.forEach(e=>{LE_HEAP_STORE_U32((s>>2)*4,stringToUTF8OnStack(e));s+=4});LE_HEAP_STORE_U32((s>>2)*4,0);try{
var a=t(_,r);exitJS(a,true);return a}catch(e){return handleException(e)}}__name(callMain,"callMain");function run(e=arguments_){if(runDependencies>0){return}
preRun();if(runDependencies>0){return}function t(){if(calledRun)return;calledRun=true;Module["calledRun"]=true;if(ABORT)return;initRuntime();preMain()
;readyPromiseResolve(Module);Module["onRuntimeInitialized"]?.();if(shouldRunNow)callMain(e);postRun()}__name(t,"doRun");if(Module["setStatus"]){
Module["setStatus"]("Running...");setTimeout(function(){setTimeout(function(){Module["setStatus"]("")},1);t()},1)}else{t()}}__name(run,"run")
;if(Module["preInit"]){if(typeof Module["preInit"]=="function")Module["preInit"]=[Module["preInit"]];while(Module["preInit"].length>0){Module["preInit"].pop()()
}}var shouldRunNow=true;if(Module["noInitialRun"])shouldRunNow=false;run();moduleRtn=readyPromise;return moduleRtn}})();var tree_sitter_default=Module2
;var Module3=null;async function initializeBinding(e){if(!Module3){Module3=await tree_sitter_default(e)}return Module3}
__name(initializeBinding,"initializeBinding");function checkModule(){return!!Module3}__name(checkModule,"checkModule");var TRANSFER_BUFFER;var LANGUAGE_VERSION
;var MIN_COMPATIBLE_VERSION;var Parser=class{static{__name(this,"Parser")}[0]=0;[1]=0;logCallback=null;language=null;static async init(e){
setModule(await initializeBinding(e));TRANSFER_BUFFER=C._ts_init();LANGUAGE_VERSION=C.getValue(TRANSFER_BUFFER,"i32")
;MIN_COMPATIBLE_VERSION=C.getValue(TRANSFER_BUFFER+SIZE_OF_INT,"i32")}constructor(){this.initialize()}initialize(){if(!checkModule()){
throw new Error("cannot construct a Parser before calling `init()`")}C._ts_parser_new_wasm();this[0]=C.getValue(TRANSFER_BUFFER,"i32")
;this[1]=C.getValue(TRANSFER_BUFFER+SIZE_OF_INT,"i32")}delete(){C._ts_parser_delete(this[0]);C._free(this[1]);this[0]=0;this[1]=0}setLanguage(e){let t;if(!e){
t=0;this.language=null}else if(e.constructor===Language){t=e[0];const _=C._ts_language_version(t);if(_<MIN_COMPATIBLE_VERSION||LANGUAGE_VERSION<_){
throw new Error(`Incompatible language version ${_}. Compatibility range ${MIN_COMPATIBLE_VERSION} through ${LANGUAGE_VERSION}.`)}this.language=e}else{
throw new Error("Argument must be a Language")}C._ts_parser_set_language(this[0],t);return this}parse(e,t,_){if(typeof e==="string"){
C.currentParseCallback=t=>e.slice(t)}else if(typeof e==="function"){C.currentParseCallback=e}else{throw new Error("Argument must be a string or a function")}
if(_?.progressCallback){C.currentProgressCallback=_.progressCallback}else{C.currentProgressCallback=null}if(this.logCallback){
C.currentLogCallback=this.logCallback;C._ts_parser_enable_logger_wasm(this[0],1)}else{C.currentLogCallback=null;C._ts_parser_enable_logger_wasm(this[0],0)}
let r=0;let s=0;if(_?.includedRanges){r=_.includedRanges.length;s=C._calloc(r,SIZE_OF_RANGE);let e=s;for(let t=0;t<r;t++){marshalRange(e,_.includedRanges[t])
;e+=SIZE_OF_RANGE}}const a=C._ts_parser_parse_wasm(this[0],this[1],t?t[0]:0,s,r);if(!a){C.currentParseCallback=null;C.currentLogCallback=null
;C.currentProgressCallback=null;return null}if(!this.language){throw new Error("Parser must have a language to parse")}
const n=new Tree(INTERNAL,a,this.language,C.currentParseCallback);C.currentParseCallback=null;C.currentLogCallback=null;C.currentProgressCallback=null;return n}
reset(){C._ts_parser_reset(this[0])}getIncludedRanges(){C._ts_parser_included_ranges_wasm(this[0]);const e=C.getValue(TRANSFER_BUFFER,"i32")
;const t=C.getValue(TRANSFER_BUFFER+SIZE_OF_INT,"i32");const _=new Array(e);if(e>0){let r=t;for(let t=0;t<e;t++){_[t]=unmarshalRange(r);r+=SIZE_OF_RANGE}
C._free(t)}return _}getTimeoutMicros(){return C._ts_parser_timeout_micros(this[0])}setTimeoutMicros(e){C._ts_parser_set_timeout_micros(this[0],0,e)}
setLogger(e){if(!e){this.logCallback=null}else if(typeof e!=="function"){throw new Error("Logger callback must be a function")}else{this.logCallback=e}
return this}getLogger(){return this.logCallback}};return{CaptureQuantifier,LANGUAGE_VERSION,Language,LookaheadIterator,MIN_COMPATIBLE_VERSION,Node,Parser,Query,
Tree,TreeCursor}})}};
