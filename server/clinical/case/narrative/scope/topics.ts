import { givesNumber, inDigits } from '../margin/spoken-lengths.ts';
import type { Around } from './scope.ts';

/** Words without which a statement says nothing of a topic, so that its reader need not look at it: most statements are of one topic or none. */

type Gated = 'specimen' | 'histology' | 'grade' | 'margin' | 'capsule' | 'cirrhosis' | 'number' | 'size';
/** Findings are many, and have a test of their own. */
export type Topic = Gated | 'distance' | 'findings' | 'piece';

const words: Record<Gated, RegExp> = {
  specimen:
    /ecto?m|hemi-?liver|\b(?:LLS|RPS|RAS|LMS)\b|wedge|楔|excis|hepx|hepat|segm|sect|llr|lobe|resec|resetc|切|explant|native|recip|total hep|移植|病肝|[全半]肝|enucl|\bcore|needle|fna|biops|\bbx|穿刺|活检|procedure|operation|surgery|specimen|送检|送来|标本|术/i,
  histology:
    /h[ec]p[a-z]{0,3}t|hcc|chol|[ic]ca\b|icc|oma|carc|canc|\bcc\b|metas|second|depos|adeno|hyperpl|cyst|hyda|echino|absces|pelio|dyspl|gdn|fnh|hca|flc|regener|carcinoid|gist|endocrin|neoplas|\bne[tc]s?\b|rhabdoid|germ|meyenburg|crlm|mixed|combin|biphen|compos|steatohep|trabec|scirr|lamell|chromoph|lymphocyte|duct|benign|unclassif|\bmets?\b|undeterm|uncertain|indeterm|classif|adreno|细胞|细包|细孢|胆管|转移|肝癌|[腺鳞类]癌|内分泌|腺|[层合硬脂富包膜炎]型|板层|源|[管腺肉巴构肪假皮质胎]瘤|归类|[法能]分类|定类|纤维性?肿|继发|结节|增生|囊肿|脓肿|包虫|蚴|表型|良性|胞型|团块型|梁型|管型/i,
  grade:
    /gra?d|\bgr\b|edm|st[ei]{1,2}n|di?f{1,2}|(?<![a-z])e-?s(?![a-z])|ed[.-]?\s?[ivⅠⅡⅢⅣ]|g ?[1-4]|(?<![a-z])g[ -]?[iv]|\b[wmp]d\b|hcc|carcin|[ivⅠⅡⅢⅣ1-4一二三四]\s?级|分[级化华]|级别|癌/i,
  margin:
    /mar[gi(]|mgn|absetz|resek|schnitt|abtrag|qieyuan|\bqy\b|magin|edge|transsec|trans?ec|resec|resx|excis|remov|\bink|plane|sur?face|\bface|parenchym|\b[rs]\.? ?m\b|cut |section|limit|\bslice\b|bed\b|stapl|cauter|diatherm|\bp?R ?[012]\b|clearance|zone|stump|cuff|\bline\b|\braw\b|border|\b[splht]rm\b|\bph?m\b|\bres\. ?pl\b|^\W{0,3}(?:mg ?[:=(]|cm ?[(][-+])|残|切|断|离|创面|刀口|墨|缘|灼|snij/i,
  capsule: /caps?\b|[ck][aá]ps|baomo|\bbm\b|纤维膜|capu|\bfc\b|[包被][膜摸漠]|^[\s\d.、)(]{0,4}膜/i,
  cirrhosis:
    /cirr|ci?r{1,2}h?[a-z]{0,4}[ost]|cih|硬[化变]|小叶|pseudo|fibros|ishak|metavir|scheuer|batts|ludwig|brunt|kleiner|crn|desmet|knodell|laennec|iaslp|stage|纤维化|期|[fs] ?[4Ⅳ]|4[abc]|hepatitis|\blc\b/i,
  number:
    /[\d一二两三四五六七八九十壹贰叁俩仨单双孤独唯多]|one\b|two|three|four|five|six|seven|eight|nine|ten\b|eleven|twelve|only\b|second|third|fourth|fifth|several|numerous|single|solitary|uni|\bsole|both|couple|pair|lone|isolat|twin|double|dual|triple|bifocal|trifocal|binodular|multi|\bsol\b|\bsing\b|únic|solit|zwei|drei|vier/i,
  size: /[\d零一二两三四五六七八九十]|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twel|teen|twenty|thirty|forty|fifty|ninety/i,
};
/** Beside those, what is counted or in what it is measured. */
const things: Partial<Record<Topic, RegExp>> = {
  size: /\d[.,]\d\s?[x*]|[cm]\s?m|厘米|毫米|公分|㎝|㎜|cent|mill/i,
};
/** What a heading says for the statements under it. */
const headings: Partial<Record<Topic, RegExp>> = {
  grade: /edm|grad|different|分级|分化/i,
  margin: words.margin,
  capsule: words.capsule,
  cirrhosis: /cirrhosis|fibrosis|ishak|metavir|scheuer|ludwig|肝硬化|纤维化/i,
};
const goesOnOfMargin =
  /^\W{0,3}(?:a[.:] )?(?:y(?:es)?\b|no?\b|是|否|有|近|[(][-+]|距|最|间距|(?:and |with )?(?:the |its )?(?:answer|gap|separation|interval|distance|shortest|narrowest|smallest|safety|minimum)\b|(?:we|I) measure|distance|clearance|nearest|closest|shortest|minimum|close\b|narrow\b|\d|by |it |this |these |they |both |all |未见|无|not|neg|clear|free|uninvolved|no |histolog|microsc)|closest|near|[cm]m (?:away\b|(?:away )?(?:from|of|off) (?:it|this)\b)/i;

/** Of a piece weighed or measured. */
const measure = /\d\s?(?:cm|mm|厘米|公分)?\s?[x*]\s?\d|\d\s?(?:gms?|g)\b|\d\s?克|gram|weigh|重/i;

export function isAbout(topic: Topic, text: string, { before, under }: Around): boolean {
  if (topic === 'findings') return true;
  if (topic === 'piece') return measure.test(text);
  if (topic === 'distance') return givesNumber(inDigits(text)) && isAbout('margin', text, { before, under });
  const thing = things[topic];
  if (words[topic].test(text) && (thing === undefined || thing.test(text) || thing.test(under))) return true;
  if (topic === 'size') return false;
  if (topic === 'margin' && goesOnOfMargin.test(text) && words.margin.test(before)) return true;
  if (
    topic === 'capsule' &&
    (/改|chang|amend|correct|alter|revis|should/i.test(text) || /\?\s*$/.test(before)) &&
    words.capsule.test(before)
  )
    return true;
  const heading = headings[topic];
  return heading !== undefined && under !== '' && heading.test(under);
}
