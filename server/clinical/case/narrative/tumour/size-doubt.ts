import { everyMatch } from '../layout/every-match.ts';
import type { Stated } from '../scope/scope.ts';
import { mayBeBenign } from './benign-beside.ts';
import { corrected } from './corrected-size.ts';
import { lengthsIn } from './lengths.ts';
import { sizesOfKinds } from './lesion-kinds.ts';
import { labelled } from './main-tumour.ts';
import { mayBeAnothers } from './of-what-else.ts';
import { tellsOneMore } from './one-more.ts';
import { isOfLiversNodules } from './part-of-tumour.ts';
import { isImaged } from './tumour-names.ts';

/** What leaves the size open: that it could not be measured, or that an addendum or a later remark speaks of it and gives none that was understood. */

const unmeasured =
  /\b(?:size|diameter|dimensions?|extent)\b[^.;]{0,40}\b(?:(?:can ?not|could not|can't|not) (?:be )?(?:\w+ )?(?:given|assess\w*|determin\w+|measur\w+|stated|establish\w+|evaluat\w+|estimat\w+)|not (?:assessable|measurable|possible|reliable)|un(?:known|certain|measurable|reliable))|\b(?:size|diameter)\b[^.;]{0,20}\bleft (?:blank|open|out)\b|\bno (?:measurement|size|diameter)s? (?:(?:is|was|are|were|has been|had been|could be) )?(?:available|kept|recorded|taken|given|obtained|noted)\b|\b(?:can ?not|could not|can't|not possible to|unable to) (?:be )?(?:\w+ )?(?:measured?|give (?:a|the) size|determine (?:the |its )?(?:\w+ )?size)\b|(?:大小|径|尺寸)[^,。;]{0,6}(?:已?无从|空缺|留空|从缺|缺如|未(?:能|予)?(?:记录|测量|提供)|无法|不能|难以|不易|不清|不详|不明)|(?:无法|不能|难以)[^,。;]{0,4}(?:测量|估[测计]|评估|确定)[^,。;]{0,8}(?:大小|径|尺寸)/i;
const speaksOfSize =
  /\b(?:sizes?|sized|diameters?|dimensions?|measur\w+)\b|大小(?!胆管|血管|静脉|支|不[一等])|尺寸|体积(?!虽|较|巨|不?大)|[最长直]大?径/i;
const corrects =
  /\b(?:transpos\w+|typed|typos?|typing|typograph\w+|typist|mis-?\w+|dictat\w+|transcri(?:bed|ption)|clerical|keyboard|keyed|decimal|digits?|correct\w*|amend\w*|revis\w*|err(?:or|oneous\w*|atum|ata)|wrong\w*|should (?:be|read|have)|instead of|in place of|read|chang\w+|replac\w+)\b|更[正改]|修[正改订]|订正|勘误|改为|应[为是该]|实为|[误错](?!构)|颠倒|小数点/i;
const length = /\d(?:\.\d+)? ?(?:[cm]m\b|厘米|毫米|公分)|(?<![\d.])\d{1,2}\.\d(?![\d.%])/i;
/** Looks back at what was said of it. */
const looksBack =
  /\b(?:(?:given|stated|described|reported|recorded|noted|quoted) above|above (?:size|figure|value|measurement|dimension)s?|disput\w*|re-?(?:measur|check)\w*|re-?examined: |in fact|(?:actual|true|correct(?:ed)?) (?:size|figure|value|measurement|dimension|diameter)s?|(?:size|figure|value|measurement|dimension|diameter|[cm]m) (?:\w+ )?(?:is|was) (?:(?:in)?correct|wrong|mis\w+|an? error)|(?:mis|wrongly |incorrectly |erroneously )-?(?:stated|typed|recorded|read|measured))\b|[前上]述(?:肿瘤|测[量值])?(?:大小|\d)|复[测核](?!所见|意见|诊断|切片)|重新?测|实际(?:大小|为|测)|(?:大小|径|尺寸)\S{0,4}有误|更正/i;
const insteadOf = /\b(?:should|ought to) (?:\w+ ){0,3}read\b|\b(?:instead|in lieu|in place) of\b|应[为作]|而非/i;
/** Of something else, or as it was. */
const ofElse =
  /satellit|\bnormal (?:in )?size\b|大小正常|\bspecimen (?:size|dimension|measure)|标本(?:大小|体积|重)|\bmargins?\b|\b(?:to|from) (?:the )?(?:dye|ink|edge|surface)|\bclearance|\bnodes?\b|thromb|\bapart\b|\bfrom\b|\bfoc(?:us|i)\b|%|卫星|子灶|切缘|断面|淋巴|栓|距|间隔|小结节|小灶|\bstapl\w+|\btransection\b|\b(?:un(?:changed|altered|affected)|not? (?:change|affect)\w*|remains?|stands?)\b|不变|未变|同前/i;

const ofDistance = /\b(?:distance|clearance|margin)\b|距离|切缘/i;

/** Of the size told, a length that could be the tumour's. */
const leastShare = 0.4;

/** Counts the tumours anew and gives the size there was, beside which the others are small. */
const repeats = (written: string, size: number): boolean => {
  const lengths = lengthsIn(written).flatMap(({ listed }) => listed);
  if (!lengths.includes(size) || takesItsPlace.test(written)) return false;
  return !corrects.test(written) || lengths.every((cm) => cm === size || cm < leastShare * size);
};
const takesItsPlace =
  /\b(?:should|read|instead|not|wrong\w*|decimal|err\w+|mis\w+|previous\w*|was|were)\b|应[为是该]|有误|误/i;

const takesPlaceOf =
  /\b(?:should|read|instead|not|wrong\w*|decimal|err\w+|mis(?!sed)\w+|previous figure\w*)\b|应[为是该]|有误|误/i;

/** Measures what is too small to be the tumour, and corrects nothing. */
const mostTiny = 0.4;
const isOfTinyOne = (written: string): boolean => {
  const lengths = lengthsIn(written.replace(whereItLies, ''));
  return (
    lengths.length > 0 &&
    lengths.every(({ cm }) => cm <= mostTiny) &&
    nodule.test(written) &&
    !takesItsPlace.test(written)
  );
};
/** "Capsule: lost over a length of 1.5 cm", "size of plug not measured": of what is small beside the tumour, or of another thing. */
const ofPart =
  /\b(?:capsule|length|ducts?|veins?|vessels?|plug|cast|cores?|blocks?|levels?|tear|artefact\w*|lymph|steatosis|septa\w*)\b|包膜|[胆血]管|静脉|蜡块|切片/i;
const isOfPart = (written: string, size: number): boolean =>
  ofPart.test(written) &&
  !speaksOfSize.test(written.replace(ofPlug, '')) &&
  lengthsIn(written).every(({ cm }) => cm < leastShare * size);
const ofPlug = /\b(?:size|diameter|extent) of (?:the )?(?:plug|cast|thromb\w+|embol\w+|satellite|node|duct|vein)s?\b/i;
const whereItLies =
  /(?:外|[癌瘤灶][旁周]|距[^,。;\d]{0,6}|相隔)约?[\d.]{1,5} ?(?:[cm]m|厘米|毫米|公分)处?|[\d.]{1,5} ?[cm]m (?:from|away|outside|off)\b|\bwithin (?:about )?[\d.]{1,5} ?[cm]m of\b/gi;
const nodule = /\b(?:nodules?|foc(?:us|i)|deposits?)\b|结节|灶/i;

/** "Replaces 5 mm", "后者应为10mm" behind what was said of a margin. */
const isOfDistance = (stated: Stated[], at: number, size: number): boolean => {
  const written = stated[at]?.written ?? '';
  const isOfOther = (one: Stated) => one.issue === stated[at]?.issue && ofElse.test(one.written);
  return (
    !speaksOfSize.test(written) &&
    !ofTumour.test(written) &&
    !lengthsIn(written).some(({ listed }) => listed.includes(size)) &&
    stated.slice(Math.max(0, at - 3), at).some(isOfOther)
  );
};
const ofTumour = /\b(?:tumou?r|mass|lesion|nodule|carcinoma|hcc)s?\b|肿[瘤物块]|瘤体|结节|病灶|癌灶/i;

/** "5.4 cm" and behind it "corrected - version 1: 4.5 cm": what stood there before. */
const asItWas =
  /^\W{0,4}(?:(?:corrected|amended|revised|changed)\W{1,4})?(?:(?:in |from )?(?:version|rev(?:ision)?\.?|v\.?) ?[01]|(?:previous|former|original|initial|earlier|prior|first) (?:version|report|value|figure|entry)|previously|formerly|originally)\s?[:=]/i;
const tellsHowItWas = (stated: Stated[], at: number, size: number): boolean =>
  asItWas.test(stated[at]?.written ?? '') &&
  lengthsIn(stated[at - 1]?.written ?? '').some(({ listed }) => listed.includes(size));

/** What an image showed is no news of the specimen. */
const isImagings = (written: string): boolean => isImaged(written) && !corrects.test(written);

/** One more nodule, smaller than the one told. */
const isOfLesserOne = (written: string, size: number): boolean => {
  const lengths = lengthsIn(written);
  return (
    tellsOneMore(written) && lengths.length > 0 && lengths.every(({ cm }) => cm < size) && !takesPlaceOf.test(written)
  );
};

interface Told {
  value: unknown;
  issue: number;
  weight: number;
}

/** An addendum found one more, larger than the one told. */
const isOutgrown = (stated: Stated[], value: number): boolean =>
  stated.some(
    ({ written, issue }) => issue > 0 && tellsOneMore(written) && lengthsIn(written).some(({ cm }) => cm > value),
  );

/** "8.3" and on the next line "x 9.1", "13." and "9x11": axes that a line parted, of which a larger one may be lost. */
const partedAxes = /\d(?: ?[cm]m)? ?[x*]\n\[?\d|\d(?: ?[cm]m)?\n[x*] ?\d|\d\.\n\d{1,2} ?[x*] ?\d/i;
const isParted = (stated: Stated[], value: number): boolean =>
  stated.some(({ written, under }, i) => {
    const next = stated[i + 1]?.written ?? '';
    if (!partedAxes.test(`${written.trim().slice(-12)}\n${next.trim().slice(0, 12)}`)) return false;
    const gives = (one: string) => lengthsIn(one, under).some(({ listed }) => listed.includes(value));
    return (
      (gives(written) || gives(next)) && !gives(`${written.trim()}${/\d\.\s*$/.test(written) ? '' : ' '}${next.trim()}`)
    );
  });

/** "固定后复测 2.5×2.2 cm, 用此数", "the diameter should read 4.3 cm" somewhere in the text that was not read, of a length that no statement gives. */
const anew =
  /(?:(?:固定后)?(?:复测|重测|重新?测量?|再测|实测)|(?:大小|径|尺寸)[^,。;\n\d距]{0,6}(?:应[为是该作]{1,2}|更正为|改为|实为)|\bre-?measured (?!margin|distance)(?:[a-z]+ ){0,8}|\b(?:size|diameter|dimension|largest axis)s?\b[^.;\n\d]{0,30}\b(?:(?:should|must) (?:read|be)|(?:corrected|amended|changed) to))[:\s约为是得]{0,4}(\d[\d.]*(?: ?[x*] ?\d[\d.]*){0,2} ?(?:[cm]m|厘米|毫米|公分))/gi;
const isMeasuredAnewUnread = (stated: Stated[], source: string, value: number): boolean => {
  const found = everyMatch(source.normalize('NFKC').replace(/[×✕]/g, 'x'), anew).flatMap(([, one]) =>
    lengthsIn(one ?? ''),
  );
  const read =
    found.length === 0 ? [] : stated.flatMap(({ written }) => lengthsIn(written).flatMap(({ listed }) => listed));
  return found.some(({ cm }) => cm !== value && !read.includes(cm));
};

const mostShrunk = 1.4;
/** "Fixed 4.8 cm ... the fresh value is reported": the figure of the other state. */
const states = {
  fresh: /\b(?:fresh|unfixed|before fixation)\b|新鲜|固定前/i,
  fixed: /\b(?:fixed|fixation|formalin)\b|固定后/i,
};
const chosen =
  /\b(?:(fresh|unfixed)|fix\w+) (?:size|sz|value|figure|measurement|diameter|one)s?\b[^.;]{0,24}\b(?:used|reported|counts?|taken|kept|stands|valid|adopted|applies)\b|以(?:(新鲜)|固定)[^,。;]{0,8}为准/i;
function isOfOtherState(stated: Stated[], value: number): boolean {
  const found = stated.map(({ written }) => chosen.exec(written)).find(Boolean);
  const [own, other] = found?.[1] || found?.[2] ? [states.fresh, states.fixed] : [states.fixed, states.fresh];
  const near = (is: (cm: number) => boolean) =>
    stated.flatMap(({ written }) =>
      lengthsIn(written).flatMap(({ listed, start, end }) =>
        listed.some(is)
          ? `${/(?:[^,;)]|\)(?= ?:)){0,40}$/.exec(written.slice(0, start))?.[0]} ${/^[^,;/]{0,24}/.exec(written.slice(end))?.[0]}`
          : [],
      ),
    );
  const its = near((cm) => cm === value);
  if (!its.some((one) => other.test(one)) || its.some((one) => own.test(one))) return false;
  const isAlike = (cm: number) => cm !== value && cm > value / mostShrunk && cm < value * mostShrunk;
  return found !== undefined || near(isAlike).some((one) => own.test(one) && !other.test(one));
}

/** "Sizes: 12 mm; 2.5 cm; 5.9 cm", of which a larger one that stands alone behind it was not read. */
const lengthAlone = /^\W{0,3}(?:[cm]m )?\d[\d.,x* ]{0,14}(?:[cm]m)?\W{0,3}$/i;
function isFirstOfLarger(stated: Stated[], value: number): boolean {
  const at = stated.findIndex(
    ({ written }) => sizesAhead.test(written) && lengthsIn(written).some(({ cm }) => cm === value),
  );
  const end = stated.findIndex(({ written }, i) => i > at && !lengthAlone.test(written));
  return (
    at >= 0 &&
    stated
      .slice(at + 1, end < 0 ? undefined : end)
      .some(({ written }) => lengthsIn(written).some(({ cm }) => cm > value))
  );
}
const sizesAhead = /\bsizes\b[^:]{0,24}:/i;

export const isSizeInDoubt = (stated: Stated[], { value, issue, weight }: Told, source = ''): boolean =>
  isMeasuredAnewUnread(stated, source, Number(value)) ||
  isParted(stated, Number(value)) ||
  isOfOtherState(stated, Number(value)) ||
  isFirstOfLarger(stated, Number(value)) ||
  isOfLiversNodules(stated, Number(value)) ||
  (weight < corrected && mayBeAnothers(stated, Number(value))) ||
  (weight < labelled && mayBeBenign(stated, Number(value)) && !sizesOfKinds(stated).malignant.has(Number(value))) ||
  (weight < corrected && isOutgrown(stated, Number(value))) ||
  stated.some(({ written, issue: last }, i) => {
    if (last < issue || tellsHowItWas(stated, i, Number(value))) return false;
    if (last > issue && (isOfDistance(stated, i, Number(value)) || isOfLesserOne(written, Number(value)))) return false;
    if (unmeasured.test(written.replace(ofPlug, '')) && !ofDistance.test(written)) return true;
    if (weight >= corrected && !length.test(written)) return false;
    if (
      ofElse.test(written) ||
      isImagings(written) ||
      repeats(written, Number(value)) ||
      isOfTinyOne(written) ||
      isOfPart(written, Number(value))
    )
      return false;
    const isOther = () =>
      lengthsIn(written.replace(whereItLies, '')).some(({ cm }) => cm !== value && cm > leastShare * Number(value));
    if (last === issue)
      return (
        issue === 0 &&
        weight < corrected &&
        ((looksBack.test(written) && isOther()) || (insteadOf.test(written) && written.includes(String(value))))
      );
    return speaksOfSize.test(written) || (corrects.test(written) && length.test(written)) || isOther();
  });
