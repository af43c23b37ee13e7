import { imagingName, isImaged, sinceSeen } from './tumour-names.ts';

/** What was measured before the specimen came: by imaging, by the surgeon, by whom the request is from. */

/** "Two nodules on CT (4 cm and 2 cm)", or such words blanked. */
const inBrackets = /([^;,。()]{0,24})\([^()]*$/;
/** A clause of imaging, or a size that the clause says is one. */
export const isSeenBefore = (ahead: string, after: string): boolean =>
  isImaged(/[^;()]*$/.exec(ahead)?.[0] ?? '') ||
  imagingName.test(inBrackets.exec(ahead)?.[1] ?? '') ||
  /^\s{6,}(?::[^;。]*|\([^()]*|[,、]\s?(?:the |with )?(?:max\w*|largest|larger|up to|最大径?|大者|直径|径)?[约为]?\s?)$/i.test(
    ahead,
  ) ||
  (!/^\s?\([^)]*\d/.test(after) && imagingName.test(/[^,;)]*/.exec(after.slice(0, 24))?.[0] ?? '')) ||
  isFelt.test(after) ||
  ofRequest.test(after) ||
  (notHere(ahead) && !isTakenNow.test(after)) ||
  /\b(?:had been|previously|formerly|estimated at|(?:thought|believed|considered|assumed|felt|judged) to (?:be|measure)|prior|before (?:treatment|embolisation))\b[^,;]*$|\bthat report\b|\b(?:the )?request(?: form| card| slip)? (?:says|said|states|stated|gives|gave|reads|mentions|speaks of)\b|\byou (?:announced|wrote|told us|mentioned|described)\b|\b(?:whom|which) you (?:announced|described)\b|来函|来信|附言|\breport\b[^.;]{0,40}\breads\b|报\s?$|(?:^|[,;:。])报[^,。;]{0,10}$/i.test(
    ahead,
  ) ||
  bySurgeon.test(sinceSeen(ahead));
const isFelt = /^\)?,? (?:\w+ ){0,3}?(?:felt|palpat\w+|palpable|seen at (?:operation|surgery|laparo\w+))\b/i;
const bySurgeon =
  /\b(?:(?:according to|as per|on|in|from) (?:the |your |our )?(?:request\w*|referral|order form|operati(?:on|ve) (?:note|report))|(?:according to|as per) (?:the |your |our )?(?:surgeons?|clinicians?|ward|theatre))\b|\bsurgeons? (?:\w+ ){0,2}(?:felt|palpat|saw|describ|estimat|report|says?|said|gave|put|told|noted|wrote)|\byou (?:had )?(?:wrote|felt|saw|describe|told|report|mention)|外科(?:医[生师])?[^,;。]{0,4}[述称报说]|主刀|医[生师][^,;。]{0,4}[说述讲]|手术(?:所见|记录|中[摸触见])|术中(?:所?见|触|探|扪|摸|[^,。;冰]{0,3}诉)/i;

/** "The 3.0 cm given on the request". */
const ofRequest =
  /^\)?,? ?(?:\w+ )?(?:on|in|by) (?:the |your |our )?(?:\w+ )?(?:requests?|referral|clinician|surgeon|radiologist|ward)\b/i;
/** "In whom a nodule of 5 cm was removed", and no more is said of when. */
const isTakenNow =
  /^(?! of\b)[^,.;]{0,40}\b(?:was|were|is) (?:removed|resected|excised) (?:because|as|since|for|to)\b(?![^.;]{0,80}\b(?:ago|back|hospital|centre|center|another|earlier|previously|before|elsewhere|(?:19|20)\d\d)\b)/i;
/** Said of the patient, before what was found is told. */
const notHere = (ahead: string): boolean =>
  /\b\d{1,3}[- ]?(?:years?|yrs?|y\/?o)\b|\d\s?岁|\bpresent(?:ed|ing) with\b|患者/i.test(sinceSeen(ahead));
