import { claim } from '../fact.ts';
import { everyMatch } from '../layout/every-match.ts';
import type { Around } from '../scope/scope.ts';
import { both, forms, namesThing, scriptsOf } from './count-forms.ts';
import { countOf, lastOf, lettered, oneEach, ordinals, placesOf } from './count-words.ts';
import { isOfEarlier } from './earlier.ts';
import { answeredNumber, type Counted, countAhead } from './number-answer.ts';
import { countOfAll, diagnosedCount, replacingCount, soleWord, uncounted, yetAnother } from './settled-number.ts';
import { multiple, ordinal, singles, sole } from './single-forms.ts';
import {
  asideLabel,
  diagnosisHead,
  imagingName,
  isAsideUnder,
  isImaged,
  sinceSeen,
  tumourLabel,
} from './tumour-names.ts';

/** How many tumours a text counts. "Multiple" without a count asserts no number, and nodules that are no tumours are not counted. */

/** Some of those there are, or others beside them. */
const ofAll =
  /\b(?:other|others|nearest|closest|deepest|uppermost|lowest|remaining|further|additional|first|last|second|larger|largest|smaller|smallest|biggest|main|latter|former|these|those|adjacent|separate|extra|next|(?:[2-9]|one|two|three|four|five|six) of(?: the| these)?)\s$|脂肪(?![变肝性浸样])[^。;]*$|[未没无][^,。;]{0,4}(?:找到|检得|检出|触及|扪及|发现)[^,。;]{0,2}$|最(?:[近大小深浅远高低厚薄]|靠近[^,。;]{0,6})的?[那这该]?\s?$|[那该]\s?$|(?<![共仅只总剖]|[共仅只][^,。;]{0,8}|(?:切面|切片?后|剖开|薄切)[^,。;]{0,6})(?:检得|找到|检出|触及|扪及|其余|其他|其它|别的|另外的?|余|较小|较大|小的|前|后)\s?$/i;
/** What lies beside the tumour is none of those counted. */
const besideMain =
  /^[^.;:]{0,12} (?:are|were) (?:\w+ )?(?:satellites?|daughter)\b|^(?:(?!\bwith (?:\w+ ){0,2}(?:satellit|daughter)|\bcapsule\b)[^;:]){0,50}?(?<!\band )\b(?:beside|near|around|adjacent to|next to|close to|surrounding|lateral to|medial to|away from|within \d[\d.]* ?[cm]m of|[cm]m (?:from|off|outside)|outside) (?:it\b|this\b|(?:the )?(?:main|dominant|large|larger|largest|index|primary|principal) ?\w*|the (?:tumou?r|mass|lesion|nodule|carcinoma|hcc)\b(?! (?:bed|edge))|(?:tumou?r|nodule|lesion|mass) (?:no\.? ?)?[\dA-D]\b)/i;
const notCounted =
  /\beach (?:(?:contain|hold|show|bear|carr|harbou?r|ha[sdv]|reveal|yield|display)\w* [^.;,]{0,12})?$|(?:mvi|脉管|血管(?!肉|瘤|内皮)|癌栓|淋巴(?!瘤|上皮)|神经(?!内分泌))[^。;]{0,14}[,(]?\s?(?:共|计)?$|\b(?:no|not|nor|without|another|cannot|possible|suspicious|suspected|dysplastic(?![^,;]*\band\b)|at least|more than|over(?= (?:\w+ )?$)|fewer than|less than|up to|largest|smallest|collision|rather than|than)\b[^,;]*$|(?:satellite|daughter)[^,;]*$|卫星[^，。；,;]{0,8}$|硬化[^，。；,;]{0,3}$|\b(?:outside|referring|external) (?:diagnosis|report|opinion|letter|laborator\w+|hospital)\b[^.;]*$|\b(?:their|his|her)\b[^.;]{0,24}\b(?:letter|report|opinion|diagnosis|reading|count)\b[^.;]*$|\b(?:consultant|colleagues?|laborator\w+|institut\w+|hospital|expert|abroad|elsewhere)\b[^.;]{0,24}\b(?:reads?|wrote|writes|states?|stated|said|says|speaks?|spoke|counts|counted|calls|called)\b[^.;]*$|(?:外院|他院|上级医院|对方|会诊(?:单位|医院))[^。;]{0,16}(?:意见|报告|诊断|称|写|认为|记载)[^。;]*$|(?:未见|无|可疑|疑为|疑似|再生|异型增生|另|又|(?<!(?:[疤瘢]痕|韧带|胆囊窝?|静脉|肝门|切缘|断面|断端|膈面?|[被包]膜|肝裂))(?:旁|周围|附近)(?:约?\d[\d.]* ?(?:[cm]m|公分|厘米|毫米)处?)?|取(?:材)?自?|散在|各有?|分别|(?<!^)其中(?![央心部])|^其中(?!可?[见有辨查检])|至少|超过|不少于)[^，。；,;]{0,6}$|(?:[前上旧][日次份版]|原|首[次版份]|初[版报份]|第一[份版])[^,。;]{0,12}(?:报告|写|记|原文|[所载]称?[为:"])[^,。;]{0,8}$|\b(?:previously|originally|formerly|initially|first) (?:reported|counted|stated|described|recorded) (?:as |to be )?[^,;]{0,12}$|[离距](?:(?=[^,;。\d]{0,6}(?:瘤|癌|肿[物块]|灶|结节|[其此该它]))[^,;。]{0,24}|(?:(?!\d ?(?:[cm]m|公分|厘米|毫米)|处)[^,;。]){0,16})$|(?:过去|既往)史?[^。;]*$|(?<!^\s{0,2}>)[>≥≤<]\s?$|\b(?:away from|beside|next to|adjacent to|around|off|close to|mm from|cm from) (?:it|the|this)\b[^,;]*$|子灶[^,;]{0,2}$|微$|(?<![大一])小$|\b(?:(?:took|mistook|(?:mis)?taken) for|suspected|suspicious|films?|scans?)\b[^,;]*$/i;

/** "[ 4 ] 个", "__4__": a count put into a form. */
const filledIn = /(?:\[\s{0,4}|_{1,20})(\d{1,2}|[一二两三四五六七八九十])(?:\s{0,4}\]|_{1,20})/g;
const unboxed = (written: string): string =>
  written.replace(filledIn, (whole, said: string) =>
    said.padStart(whole.indexOf(said) + said.length).padEnd(whole.length),
  );

export function readTumourNumber(written: string, { before, under }: Around): Counted[] {
  const text = unboxed(written);
  if (
    (isAsideUnder(under, text) && !tumourLabel.test(text) && !diagnosisHead.test(text.slice(0, 20))) ||
    asideLabel.test(text) ||
    definition.test(text) ||
    (ofWard.test(text) && !ofSpecimen.test(text)) ||
    (ofPatient.test(text) && sinceSeen(text) === text && !ofSpecimen.test(text)) ||
    vesselLabel.test(text) ||
    ofThen.test(before)
  )
    return [];
  const mayMatch = scriptsOf(text);
  const ofVessels = vessels.test(before) || vessels.test(under);
  const find = (weight: number, pattern: RegExp, value: (found: RegExpExecArray) => number) =>
    everyMatch(text, pattern).flatMap((found): Counted[] => {
      const number = value(found);
      const ahead = text.slice(0, found.index);
      if (ofVessels && /foci|数目?|个数|数量/i.test(found[0]) && !namesThing(found[0])) return [];
      if (
        !(number >= 1 && number <= 50) ||
        (number === 1 && eachOf.test(text)) ||
        isNotCounted(ahead, text.slice(found.index + found[0].length)) ||
        (times.test(found[0]) &&
          (sampledAhead.test(ahead) || sampledBehind.test(text.slice(found.index + found[0].length)))) ||
        (weight < 3 && (mixed.test(text) || unsure.test(ahead) || unsureAfter.test(text.slice(found.index))))
      )
        return [];
      const end = found.index + found[0].trimEnd().length;
      return [
        {
          weight: putInPlace.test(ahead.slice(-40)) ? replacingCount : weight,
          claim: claim('tumourNumber', number, found.index, end),
        },
      ];
    });
  const isDiagnosis = diagnosisHead.test(under) || diagnosisHead.test(text.slice(0, 30));
  const weighed = (weight: number) => (isDiagnosis && weight > 1 && weight < diagnosedCount ? diagnosedCount : weight);
  const told = [
    ...answeredNumber(text, before, under),
    ...countAhead(text, before, under),
    ...forms
      .filter(mayMatch)
      .flatMap(({ weight, pattern, needs }) =>
        needs?.test(text) === false
          ? []
          : find(weighed(weight), pattern, ([, said = '']) => countOf(said)).map((one) =>
              one.weight === diagnosedCount && ofAllThereAre.test(text.slice(one.claim.start, one.claim.end))
                ? { ...one, weight: countOfAll }
                : one,
            ),
      ),
    ...find(2, oneEach, ([found]) => placesOf(found)),
    ...find(2, lettered, ([, list = '']) => lastOf(list)),
    ...find(1, both, () => 2),
    ...(more.test(text)
      ? []
      : singles
          .filter(mayMatch)
          .flatMap(({ pattern }) =>
            find(1, pattern, () => 1).map((one) =>
              one.weight === 1 && sole.test(text.slice(one.claim.start, one.claim.end))
                ? { ...one, weight: weighed(soleWord) }
                : one,
            ),
          )),
    ...find(yetAnother, ordinal, ([found]) => 2 + ordinals.findIndex((word) => word.test(found))),
    ...everyMatch(text, multiple).flatMap(({ index, 0: words }) =>
      isNotCounted(text.slice(0, index), text.slice(index + words.length))
        ? []
        : [{ weight: 1, claim: claim('tumourNumber', uncounted, index, index + words.length) }],
    ),
  ];
  return told.filter(({ claim: { end } }) => !putOut.test(text.slice(end)));
}

/** "T x 3, margin x 2, liver x 1": how many blocks were taken of each. */
const times = /x\s?\d/i;
const sampledBehind = /^\s?[,;、/+]?\s?(?:and )?[a-z\u3400-\u9fff][^\d.;。]{0,20}x\s?\d(?![\d.]{0,4}\s?(?:[cm]m|x))/i;
const sampledAhead = /(?<![a-z\d])x\s?\d{1,2}\s?[,;、/+]\s?(?:and )?$/i;

/** "数目'一个'应为'两个'": the first of them no longer stands. */
const putOut =
  /^[\s"'”」)]{0,3}(?:(?:[个枚处颗灶]|nodules?|tumou?rs?|lesions?)[\s"'”」)]{0,3})?(?:[系属为]?(?:之误|有误|笔误|误写|误记)|应[为是作改]|(?:更正|修正|改|订正)[为成](?!无|可|在)|→|-{1,2}>|(?:should|must) (?:now )?(?:be|read)\b|(?:is|was) (?:wrong|incorrect|an? (?:typing )?error)\b)/i;
/** "改为:转移灶1枚", "should read two tumours": what a second reader puts in place of what the first one wrote. */
const putInPlace =
  /(?:[更修订]正[为成]|改[为成]|应为|(?<![证确])实为)[:\s"]{0,3}[^,。;:\d]{0,6}$|\b(?:(?:corrected|amended|changed|revised) to|should (?:read|be|say)|(?:now )?reads?)[\s:"]{1,3}(?:\w+ ){0,2}$/i;

/** "Three deposits of 2-3 mm": beside the tumour, whatever they are called. */
const ofTinyOnes =
  /^,? ?(?:\(|of |measuring |each |up to ){0,3}(?:[1-4](?:\.\d)? ?(?:-|to|and) ?)?[1-5](?:\.\d)? ?mm\b/i;

const isNotCounted = (ahead: string, after: string): boolean =>
  /^\s{6,}[,、]\s?$/.test(ahead) ||
  notCounted.test(ahead) ||
  ofAll.test(ahead) ||
  besideMain.test(after) ||
  isImaged(ahead.replace(setAgainst, '')) ||
  isOfEarlier(ahead) ||
  ofTinyOnes.test(after) ||
  imagingName.test(/^(?:(?! -)[^,;)]){0,20}/.exec(after)?.[0] ?? '');

/** What imaging saw is told only to be set against what was found. */
const setAgainst =
  /^[\s\S]*(?:\b(?:despite|notwithstanding|in spite of|although|though|whereas|while|contrary to|unlike)\b[^,;]*,\s|\b(?:we|I) (?:only |could )?(?:find|found|see|saw|have)\b|(?:可是|但是?|然而|不过)(?=[^,。;]{0,6}(?:我们|切|标本|本次|手术标本|大体|肉眼))|我们[^,。;]{0,16}切)/i;

const ofAllThereAre = /共|总|\b(?:in|a) total\b|\bin all\b|altogether/i;
/** A stage of the classification, explained. */
const definition = /^\W*T\d[ab]?\s?[:=-]/;
const ofPatient = /\b\d{1,3}[- ]?(?:years?|yrs?|y\/?o)[- ](?:old|man|woman|male|female)|[男女][^。]{0,4}\d\s?岁/;
/** Told on the request: what the blood showed, what is asked. */
const ofWard =
  /(?<![a-z])(?:AFP|CEA|CA ?19-?9|CA ?125|PIVKA(?:-II)?|DCP|甲胎蛋白|癌胚抗原)(?![a-z])[^.;。(]{0,12}?(?:升高|增高|偏高|↑|\b(?:elevated|raised|high|rising)\b|\d[\d.,]*\s?(?:ng|[kmu]?iu|u|mau|µg|ug)\s?\/\s?m?l)|\?\s?(?:mets?|metast\w+|hccs?|secondar\w+|malignan\w*|cholangioca\w*)\b|\bfor (?:resection|surgery|hepatectomy|operation)\b|拟行|[体筛]检发现/i;
/** One sentence tells whose liver it is and what is in it. */
const ofSpecimen =
  /\b(?:specimen|received|sliced?|slicing|section(?:ed|ing)|cut surface|weigh(?:s|ing))\b|标本|切面|剖开|切开/i;
/** The line above began to tell of an earlier operation. */
const ofThen = /^\W*(?:prev(?:ious(?:ly)?)?|prior|past|then|hx)\s?:(?!.*\b(?:now|none|nil)\b)/i;
/** What is counted of vessels, ducts and nodes. */
const vesselLabel =
  /^[^:.]{0,40}(?:vascular|venous|\bmvi\b|veins?\b|duct|perineural|necros[ie]s|ha?emorrhage|mito[st]|坏死|出血|核分裂|血管|癌栓|胆管|淋巴)[^:.]{0,24}:/i;
/** Some of those counted are none. */
const mixed =
  /(?:分别|一个?为|其中|\bthe (?:first|second|third|fourth|last|smallest|largest|larger|smaller)(?: one)? (?:is|was|being)\b|\bone (?:is|was|being)\b|\bthe other\b|respectively)[^。;]{0,60}(?:血管瘤|囊肿|再生|异型增生|良性|ha?emangioma|\bcyst|dysplastic|regenerative|\bfnh\b)/i;
/** "One or two tumours", "whether there are two tumours". */
const unsure =
  /\b(?:whether|if|possibl[ey]|perhaps|probably|maybe|presumably|may be|could be)\b[^.;:]{0,40}$|\b(?:one|two|three|four|five|six|\d) (?:or|to) $|(?:可能|疑为?|或|似为?|是否)[^,。;]{0,6}$/i;
const unsureAfter =
  /^[^,.;:(]{0,40}\b(?:(?:is|are|remains?) (?:uncertain|unclear|not clear|debatable)|cannot be (?:excluded|determined|decided))\b|^[^,。;]{0,10}(?:不除外|不能确定|待定)/i;
/** One is not all where the statement goes on to another. */
const more =
  /\b(?:another|an? (?:separate|second|further|smaller|additional)|the (?:other|second|remaining))\b[^.;]{0,40}(?:tumou?r|carcinoma|nodule|lesion|mass|hcc)\b/i;
/** "One in segment 5, one in segment 6". */
const eachOf =
  /\b(?:one|1)\b(?:[^.;]|\.\d){0,60}(?:,|\band) (?:one|1) (?:of|in|at|from|measuring|near|beneath|\d)|[二两三四五六2-6][个枚处颗粒](?:肿[瘤物块]|癌?结节|病灶|癌灶|瘤),\s?(?:其中)?[一1][个枚处颗粒]|[一1][个枚处颗粒](?:[^。;]){0,30}[,、;和及]\s?(?:另|还有)?[一1][个枚处颗粒](?!是|系|为|卫星|子灶|淋巴|囊|血管)/i;
const vessels = /vascular|vessel|satellit|\bmvi\b|\bnodes?\b|invasion|血管|癌栓|卫星|淋巴/i;
