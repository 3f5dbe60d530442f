"use strict";exports.id=8203;exports.ids=[8203];exports.modules={48203:(e,t,o)=>{o.d(t,{agents:()=>_});var s=o(80737);const n={input:0,cached:0,output:0,
reasoning:0};const i=s.Whr().nonnegative().default(0);const a=s.Ikc({is_error:s.zMY().default(false),result:s.YjP(),usage:s.Ikc({input_tokens:i,
cache_creation_input_tokens:i,cache_read_input_tokens:i,output_tokens:i}).optional()});function r(e){const{is_error:t,result:o,usage:s}=a.parse(JSON.parse(e))
;if(t)throw new Error(o);if(s===undefined)return{text:o,usage:n};const{input_tokens:i,cache_creation_input_tokens:r,cache_read_input_tokens:u}=s;const c=i+r+u
;return{text:o,usage:{input:c,cached:u,written:r,output:s.output_tokens,reasoning:0}}}const u=s.Ikc({type:s.YjP(),message:s.YjP().optional(),error:s.Ikc({
message:s.YjP()}).optional(),item:s.Ikc({type:s.YjP().optional(),text:s.YjP().optional()}).optional(),usage:s.Ikc({input_tokens:i,cached_input_tokens:i,
output_tokens:i,reasoning_output_tokens:i}).optional()});function c(e){const t=e.split("\n").filter(e=>e.startsWith("{")).map(e=>u.parse(JSON.parse(e)))
;const o=t.find(({type:e})=>e==="turn.failed");if(o)throw new Error(o.error?.message??"the turn has failed")
;const s=t.findLast(({item:e})=>e?.type==="agent_message")?.item?.text;if(s===undefined)throw new Error("there is no message in what it printed")
;const i=t.findLast(({usage:e})=>e)?.usage;if(i===undefined)return{text:s,usage:n};const{input_tokens:a,cached_input_tokens:r,output_tokens:c}=i;return{text:s,
usage:{input:a,cached:r,output:c,reasoning:i.reasoning_output_tokens}}}const l=s.Ikc({response:s.YjP().nullish(),error:s.Ikc({message:s.YjP()}).optional(),
stats:s.Ikc({models:s.g1P(s.YjP(),s.Ikc({tokens:s.Ikc({prompt:i,cached:i,candidates:i,thoughts:i})})).default({})}).optional()});function d(e){
const{response:t,error:o,stats:s}=l.parse(JSON.parse(e.slice(Math.max(0,e.indexOf("{")))));if(o)throw new Error(o.message)
;const i=Object.values(s?.models??{}).reduce((e,{tokens:{prompt:t,cached:o,candidates:s,thoughts:n}})=>({input:e.input+t,cached:e.cached+o,output:e.output+s+n,
reasoning:e.reasoning+n}),n);return{text:t??"",usage:i}}function p(e){return{text:e,usage:n}}
const m='[[rule]]\ntoolName = "*"\ndecision = "deny"\npriority = 999\n';const _={claude:{
argv:[..."claude --print --output-format json --tools".split(" "),"",..."--strict-mcp-config --safe-mode --no-session-persistence --disable-slash-commands".split(" ")],
model:["--model","{model}"],keys:["ANTHROPIC_API_KEY","CLAUDE_CODE_OAUTH_TOKEN"],read:r},codex:{
argv:[..."codex exec --json --sandbox read-only --skip-git-repo-check --ephemeral --ignore-user-config".split(" "),..."--ignore-rules --disable shell_tool --disable unified_exec --disable apps --disable plugins".split(" "),...'--disable hooks --disable view_image --disable image_generation -c web_search="disabled" -'.split(" ")],
model:["-c",'model="{model}"'],keys:["CODEX_API_KEY","OPENAI_API_KEY"],read:c},gemini:{
argv:"gemini --output-format json --extensions none --skip-trust --admin-policy {folder}/policy.toml".split(" "),model:["--model","{model}"],
keys:["GEMINI_API_KEY","GOOGLE_API_KEY"],files:{"policy.toml":m},read:d},copilot:{
argv:[..."copilot --silent --stream off --no-custom-instructions --disable-builtin-mcps --no-ask-user".split(" "),..."--no-auto-update --no-color --available-tools none".split(" ")],
model:["--model","{model}"],keys:["COPILOT_GITHUB_TOKEN","GITHUB_TOKEN"],read:p},aider:{
argv:[..."aider --message-file {folder}/question.md --chat-mode ask --no-git --dry-run --no-auto-commits".split(" "),..."--no-stream --no-pretty --no-check-update --no-show-release-notes --no-analytics".split(" "),..."--no-detect-urls --no-suggest-shell-commands --no-show-model-warnings --map-tokens 0".split(" ")],
model:["--model","{model}"],keys:["ANTHROPIC_API_KEY","OPENAI_API_KEY","GEMINI_API_KEY","OPENROUTER_API_KEY"],files:{"question.md":"{question}"},read:p}}}};
