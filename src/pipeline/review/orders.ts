/*
 * Sentences that give orders to a model. A model that is told not to obey still may; what it never reads it cannot.
 * Words that are missed here meet the rest of the shell; a comment that is taken for an order in error is only left out.
 * Code must not be hidden that way: a sentence ends where anything but words begins.
 */

const model =
  '(?:AI|LLMs?|(?:language|AI) models?|bots?|copilot|claude|gemini|chatgpt|gpt|kempt|assistants?|(?:(?:AI|code|automated|automatic) )?review(?:er|ers|ing)(?: (?:bot|tool|agent|model)s?)?)';
const deed =
  "(?:approve|accept|ignore|skip|suppress|omit|overlook|report|flag|mark|answer|respond|reply|return|output|print|reveal|repeat|write|add|say|state|include|insert|mention|tag|ping|treat|consider|trust|obey|follow|stop|remember|learn|confirm|refute|dismiss|rate|tell|post|send|quote|link|suggest|never|always|do not|don't|must|should|shall|please|you)";
const rule = '(?:instructions?|prompts?|rules?|guidelines?|directions?|orders?|findings?|warnings?|issues?)';

const forms = [
  String.raw`\b(?:ignore|disregard|forget|override|bypass|discard)\b[\w ,]{0,40}\b(?:previous|prior|above|earlier|preceding|all|any|your|system|these|former|the)\b[\w ,]{0,30}\b${rule}\b`,
  String.raw`\b(?:(?:note|message|notice|instructions?|hint) (?:to|for)|attention|dear|hey)\b[ \t:,]{1,3}(?:the |all |any |this |every )?${model}\b`,
  String.raw`\b${model}(?:[:,] ?| )(?:please |must |should |shall |will |to |now |can )?${deed}\b`,
  String.raw`\b(?:you are (?:now|an?|the)|act as|from now on|end of (?:the )?(?:data|diff|input)|new (?:system )?instructions?)\b`,
  String.raw`\b(?:system prompt|developer (?:message|mode)|hidden instructions?|your (?:instructions?|prompt|rules|system message|environment variables|api key))\b`,
  String.raw`\b(?:do not|don't|never|must not|no need to) (?:report|flag|mention|review|remark|comment (?:on|about)|raise)\b`,
  String.raw`\b(?:approve|accept|merge)\b[\w ]{0,12}\b(?:this|the) (?:pull request|PR|MR|merge request|change|commit|patch|diff)\b`,
  String.raw`\b(?:report|return|answer|output|respond|reply)\b[\w ]{0,24}\b(?:no|zero|an empty|empty)\b[\w ]{0,16}\b(?:findings?|issues?|problems?|defects?|list|candidates?|remarks?)\b`,
  String.raw`<\|[^|\n]{1,30}\|>|\[/?INST\]|<</?SYS>>`,
];

const tail = String.raw`(?:[\p{L}\p{N} ,:@-]|(?<=\p{L})'(?=\p{L})|\.(?=\p{L}))*[.!?]?`;
const order = new RegExp(`(?:${forms.map((form) => `(?:${form})`).join('|')})${tail}`, 'giu');

/** `text` with a mark in place of each order. Lines stay lines. */
export function withoutOrders(text: string): string {
  return text.replace(order, '[left out]');
}
