import type { Mention } from './finding-mentions.ts';
import { growth } from './site-words.ts';

/** What a name without an answer of its own asserts by how it stands. */

/** "门静脉右支癌栓", "胆管受侵": a named vessel with its thrombus, or a verb, is said to be there where nothing else is. */
const said =
  /[左右][前后内外]?[上下]?支[^,]{0,3}[癌瘤]栓$|(?:静脉|支|主干|门脉|[胆肝]总?管)(?:管?腔)?内[癌瘤]栓$|(?:受侵犯?|受累|生长|蔓延|延伸|播散)$/;
/** "PVTT in the right anterior branch", "II型门静脉癌栓". */
const thrombus = /\bTT\b|PVTT|HVTT|thromb|plug|cast|emboli\b|[癌瘤]栓/i;
const bareLevel = /invasion\s*[:=]\s*micro/i;
const levelOnly = /invasion\s*[,(]\s*(?:micro|macro|gross|small|large)/i;
const alone = /(?:^(?:\W{0,3}(?:\d{1,2}|[a-z])[.)])?[\s*•-]{0,4}|[,;:。(])\s*(?:[^,;:]{0,6}型)?\s*$/;
/** "A plug of carcinoma fills the vein (macrovascular invasion)"; "Bile ducts: invasion of a septal duct". */
const isNamedSo = (before: string, name: string, after: string): boolean =>
  (/[=(:]\s?$|\bi\.?e\.?,? $|, (?:that is|namely|thus|hence|therefore|indicating|constituting|representing),? $/i.test(
    before,
  ) &&
    /^\)?\s*(?:$|[,;])/.test(after) &&
    filled.test(before) &&
    !isLabel.test(before) &&
    !isDenied.test(before.replace(/[:(=]\s?$/, ''))) ||
  (/^\W*(?:gross |macroscopic )?$/i.test(before) &&
    ofThisVein.test(name) &&
    /^(?: branch)?\s*(?:$|[,(])/.test(after) &&
    !isDenied.test(after)) ||
  (ofBlock.test(before) && /^\s*$/.test(after)) ||
  (/:\s*$/.test(before) && eventOf.test(name) && !/^\s*[:=?]/.test(after) && !isDenied.test(after));
/** "Gross invasion of the right hepatic vein", as a line of the diagnosis. */
const ofThisVein =
  /^(?:(?:gross|macroscopic) )?(?:tumou?r )?(?:invasion|thromb(?:us|osis)|involvement) of (?:the )?(?:main|right|left|middle|anterior|posterior|inferior)\b/i;
/** "A3: microvascular invasion". */
const ofBlock = /^\W*(?:(?:blocks?|slides?|sections?) [A-Z]?|[A-Z])\d{1,2}:\s*$/i;
/** "SMALL VESSEL INVASION: LARGE VESSEL INVASION": two names side by side. */
const isLabel = /^\W*(?:[\w/-]+ ){0,4}(?:invasion|involvement|emboli|thromb\w+|infiltration)\s?:\s?$/i;
const filled = new RegExp(`${growth.source}|\\b(?:distend|fill|occlud|obliterat)`, 'i');
const isDenied =
  /\b(?:no|not|never|none|neither|nor|without|free|absent|negative|un(?!der|til)\w+|possib\w+|suspicious|suspected|whether|if|may|might|could|cannot|excluded|questionable|equivocal|query|or)\b|[?:]|n't\b/i;
const eventOf = /^(?:tumou?r )?(?:invasion|involvement|infiltration|permeation|thromb\w+) of /i;
/** "Pinhead daughter nodules round the edge": with a word of how they are, and where. */
const looks =
  /^\W*(?:(?:pin-?(?:head|point)(?:[- ]sized)?|tiny|small|minute|little|few|several|many|scattered|numerous|multiple|occasional|discrete|white|whitish|pale|yellow|yellowish|firm) ){1,4}$/i;
const where =
  /^ (?:a?round|about|near|beside|along|beyond|within|in|at|surrounding|close to|adjacent to|next to|scattered|up to|less than) (?![^;]*(?:[:?]|\b(?:not?|none|absent|negative)\b))/i;
const noneAhead = /(?:未|无(?!法)|没有|不见)[^,。;:]*$/;
const lying =
  /^ (?:in|within|involving|extending|filling|(?:fill|distend|occup|plug|block|occlud|obstruct|expand|extend|reach|project|protrud)\w*)\b(?![^;]*(?:[:?]|\b(?:not?|absent|none|negative|margins?|biops\w+|cores?|queried|possible|suspected|suspicious|unless|if|would)\b))/i;
const ofType = /^[\s,(]*(?:type |程氏)?(?:I{1,3}|IV|[ⅠⅡⅢⅣ]|vp[1-4])(?:型|\b)(?!\s*[:=])/i;
export function takeAsSaid(text: string, mention: Mention): void {
  const after = text.slice(mention.end);
  const before = text.slice(0, mention.start);
  if (noneAhead.test(before)) return;
  const isSaid =
    said.test(mention.name) && /^(?:\s*$|[,、。;]|\((?![-+±?]|\s*[)])[^()]{1,20}\)\s*(?:$|[,。;]))/.test(after);
  const isSeen =
    /可见/.test(mention.name) && /(?:静脉|支|干|腔|内)\s?$/.test(before) && /^\s*(?:$|[,。;(])/.test(after);
  const isThrombus = !mention.site && thrombus.test(mention.name) && alone.test(before);
  const isTold =
    lying.test(after) || ofType.test(after) || (/[IⅠⅡⅢⅣ1-4]型\s*$/.test(before) && /^\s*(?:$|[,。;(])/.test(after));
  const isOnly = /^invasion of /i.test(mention.name) && /^ (?:only|alone)\b/i.test(after) && !isDenied.test(before);
  if (isOnly || (!mention.site && bareLevel.test(mention.name) && /^\s*(?:only|alone)?\s*(?:$|[.,;(])/.test(after)))
    mention.presence = 'present';
  if (levelOnly.test(mention.name) && /^\s*(?:only|alone)\b/i.test(after) && !isDenied.test(before))
    mention.presence = 'present';
  if (mention.finding === 'satellites' && looks.test(before) && where.test(after)) mention.presence = 'present';
  if (
    isSaid ||
    (isSeen && thrombus.test(mention.name)) ||
    (isThrombus && isTold) ||
    (!mention.site && isNamedSo(before, mention.name, after))
  )
    mention.presence = 'present';
}
