/** What a sentence tells of an earlier operation is blanked, up to where it comes to the present one. */

const earlier = [
  /(?:^|;)\s*(?:(?:[前上]一?次|首次|第一次|既往)(?:手术|切除|标本)?|previous(?:ly)?|prior|earlier|(?:first|second|third|initial)(?: \w+)?(?= ?\([^()]{0,8}\d{2,4}\)))(?: ?\([^()]{1,16}\))?\s?:(?:(?!本次|此次|这次|今次|\b(?:now|this time|present|current)\b)[^;])*/gi,
  /\b(?:the )?(?:\w+ )?(?:margin|edge) (?:of|in|from) (?:19|20)\d\d\b[^,;]*/gi,
  /\b(?:(?:years?|months?) (?:ago|back|earlier|before|previously)|(?:years?|months?) after (?:an? |the |his |her )|(?:in|of|since) (?:19|20)\d\d\b)(?:(?!\b(?:now|this time|present(?:ly)?|current(?:ly)?|today)\b)[^;])*/gi,
  /\b(?:at|in|of|from) (?:that|the (?:first|former|initial|index|last|other)) (?:\w+ ){0,2}(?:operation|surgery|\w+ectomy|resection|procedure)\b(?:(?!\b(?:now|this time|present(?:ly)?|current(?:ly)?|today)\b)[^;])*/gi,
  /\b(?:for comparison,? )?(?:the |old )?(?:slides|blocks|report) (?:of|from) (?:the )?(?:case |no\.? ?)?[A-Z]{0,3}\d{2}[-A-Z\d/]{3,14} (?:were|was|have been|has been) (?:pulled|retrieved|reviewed|compared|looked out)\b[^;]*/gi,
  /\b(?:compar\w+ (?:it )?(?:with|to)|against|unlike|(?:in|by) contrast (?:to|with)) (?:our|the|their|her|his|a|those|that)\b[^;]{0,30}\b(?:of|from|in|dated) (?:[A-Z][a-z]{2,8}\.? )?(?:19|20)\d\d\b(?:(?!\b(?:now|this time|present(?:ly)?|current(?:ly)?|today)\b)[^;])*/gi,
  /\b(?:had|underwent|s\/p|status post|known for|history of|h\/o)\b[^;,:]{0,40}(?:ectomy|resection|wedge|operation|surgery|excision)\b[^;,:]{0,12}\b(?:19|20)\d\d\b(?:(?!\b(?:now|this time|present(?:ly)?|current(?:ly)?|today)\b)[^;])*/gi,
  /\b(?:old|earlier|previous|prior) (?:slides?|sections?|blocks?|material|cores?)\b(?:(?!\b(?:now|this time|present(?:ly)?|current(?:ly)?|today)\b)[^;])*/gi,
  /\b(?:previous|prior|earlier) (?:\w+ )?(?:resection|operation|hepatectomy|surgery|specimen|margin)\b[^,;]*/gi,
  /(?:[\d一二两三四五六七八九十]\s?年前|(?:19|20)\d\d\s?年(?!\s?\d{1,2}\s?月)|[一二][〇零○O九][〇零○O一二三四五六七八九]{2}\s?年(?![一二三四五六七八九十]{1,3}月)|那[次回](?=[是为的,]|手术|切)|[那该彼][次回](?=[^,。;]{0,6}(?:切|断|margin|手术))|曾(?:于|在|行|因|切|作|做|接受|手术)|(?<=[\d)]\s?年?[^,。;]{0,6})曾|(?:19|20)\d\d[-./]\d{1,2}(?:[-./]\d{1,2})?\s?[^,。;:]{0,6}[^,。;:]{0,8}(?:切除|手术)(?=[^,。;]{0,4}[(:])|当时|彼时|既往|(?:过去|旧)病?史)(?:(?!本次|此次|这次|现|今)[^;])*/g,
  /^\W*(?:their|outside|referring \w+|referral|old|previous|earlier|first|former|initial|draft|original)(?: \w+)? (?:report|histo(?:path(?:ology)?|logy)?|opinion|diagnosis|impression|reading|wording)\b[^:;]{0,40}:[^;]*/gi,
  /\bin (?:the|an|my|our|its) (?!(?:present|current|final|new|revised|amended|corrected|this|second|same)\b)\w+ (?:version|draft|report|edition|issue)\b(?:(?!\b(?:now|this time|present|current)\b)[^;.])*/gi,
  /\b(?:was|were|had (?:been|read|said|stated)|read|called|reported|phoned|telephoned)\b(?: \w+){0,3} (?:as )?["“”«'‘][^"“”»'’;]{2,300}["“”»'’]/gi,
  /["“][^"”;]{2,120}["”] (?:of|in|on) (?:the|their|our|your) (?:\w+[- ]){0,2}(?:frozen(?: section)?|intra-?operative(?: \w+){0,2}|first|earlier|previous|outside|request|draft|surgeon\S*)\b/gi,
  /(?:(?:曾|原|误)[^,。;]{0,6}(?:写|报|记|称|填|录)[成作为]{0,2}|误[作为成植])["“「『][^"”」』;]{2,120}["”」』]/g,
  /\b(?:version|issue|draft|edition) (?:\d{1,2}|one|I) (?:\w+ )?(?:ticked|said|stated|reads?|gave|reported|had|claimed)\b[^;]*/gi,
  /(?:第一|首|初|前|上一?|原|旧)版(?:报告)?(?:曾|误)?[写报勾填称作为记][^;。]*/g,
  /所谓[^,。;]{0,6}(?:切缘|断面|断端)[^,。;]{0,8},?[^,。;]{0,8}误[^,。;]{0,12}/g,
  /(?:[原外他]|送检|送檢|兄弟|当地)(?:单位|單位|院|医院|醫院)的?(?:病理)?(?:[报報]告?|[诊診][断斷]|[称稱]|[记記][录錄])[^,。;:]{0,8}(?:切[缘緣]|[断斷][面端])[^,。;]*/g,
  /(?:外院|当地医院|他院)[^,。;]{0,10}(?:切除|手术)(?!标本)[^,。;]{0,4}(?:切缘|断[面端])[^,。;]*/g,
  /(?:[前上]一?次|(?:首次|第一次|原)(?:手术|切除)(?!标本)|(?:首|初|第一)次?切(?=[^,。;]{0,6}(?:断|切缘|墨|面|阳|阴|见|未)|缘))[^,。;]*/g,
];

/** "First stage: HCC, margin 1 mm", of two. */
const ofStage = (nth: string, han: string) =>
  new RegExp(`^\\W{0,4}(?:the )?(?:${nth})[- ]stage\\b|^\\W{0,4}(?:第?${han}期|第${han}阶段)(?=[,:(手]|\\s)`, 'i');
const [firstStage, nextStage] = [ofStage('first', '[首一]'), ofStage('second', '二')];
export const isOfFirstStage = (own: string, all: string[]): boolean =>
  firstStage.test(own) && all.some((text) => nextStage.test(text));

/** "The edge shows tumour; more was cut and holds none, so the final margin is clear." */
const extended = /[补再追加扩大]{1,2}切|re-?resect|re-?excis|re-?cut\b|completion|enlargement/i;
const inTheEnd = /最终(?:手术)?切[缘緣]|\b(?:final|definitive|definite) (?:\w+ ){0,3}margins?\b/i;
function afterAll(text: string): string {
  const at = text.search(inTheEnd);
  return at > 0 && extended.test(text.slice(0, at)) ? ' '.repeat(at) + text.slice(at) : text;
}

const withoutEarlier = (text: string): string =>
  earlier.reduce((left, words) => left.replace(words, (found) => ' '.repeat(found.length)), afterAll(text));
/** Each reader asks for the same statement in turn. */
let last = { of: '', is: '' };
export function ofThisTime(text: string): string {
  if (text !== last.of) last = { of: text, is: withoutEarlier(text) };
  return last.is;
}
