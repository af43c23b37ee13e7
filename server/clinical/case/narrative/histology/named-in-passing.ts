/** Whether a tumour's name is the diagnosis where it stands, or is only denied, doubted, compared, remembered, or part of another word. */

const denied =
  /(?:\b(?:no|not|without|negative for|excludes?|excluding|exclusion of|rather than|ruled out|absence of|never|nor|neither|free of|short of|insufficient for|lacks?|instead of|as opposed to|against|unlike)\b[^,;:]{0,60}|(?:未见|未查见|未达|达不到|不足以|够不上|无|非|不是|不支持|排除|除外|鉴别|并非|不符合|未提示|不诊断|不具备?|缺乏)[^,。;:]{0,10})$/i;
const deniedAfter =
  /^[^,;:。.]{0,40}?\b(?:(?:is|are|was|were|has been|have been) (?:thereby |thus |therefore )?)?(?:not (?:present|seen|identified|found|supported|confirmed)|excluded|ruled out|absent|unlikely)\b|^ ?: (?:no|absent|negative|not)\b|^[^,。;:]{0,6}(?:未见|已?(?:排除|除外)|证据不足|依据不足|不成立|不支持|无关|鉴别|相鉴别|\(-\))/i;
/** "A, B and C are not supported". */
const deniedWithOthers =
  /^(?:, ?(?:and |or )?[a-z][a-z -]{1,40}){1,4} (?:is|are|was|were|have been|can be) (?:(?:thus|therefore|thereby|hence|both|all|also) )?(?:not (?:present|seen|identified|found|supported|confirmed|favou?red)|excluded|ruled out|unlikely)\b/i;
const doubted =
  /(?:\b(?:suspicious|suspicion|suspected|possib(?:le|ly|ility)|probabl[ey]|likely|cannot exclude|not excluded|versus|vs\.?|r\/o|rule out|query|differential[^.]{0,30}|at risk of|component of|favou?r(?:s|ed|ing)?|concerning|worrisome|suggest\w*|raises?|indeterminate|equivocal|bordering on|(?<!in )between|either(?! (?:is|are|was|were|of)\b)|if|whether|pending|(?:think|thought|thinking)\b[^,;:]{0,20}\bof|consider(?:ed|ing)?|entertain\w*|(?:opinion|impression|notion|idea|thought) of|(?:mistaken|mistook|misread|taken|misinterpreted) (?:for|as)|confused with|(?:submitted|sent|received|referred|labell?ed|booked|listed|coded)(?: in)? (?:as|for)|pass(?:es|ed)? for|potential|rais\w+|question\w*|quer(?:y|ies|ied)|pre-?op\w* (?:\w+ )?(?:impression|diagnosis|opinion))\b[^,;:]{0,40}|(?:可疑|疑|怀疑|不除外|不能排除|待排|(?<!综合)考虑|可能|倾向|提示|局灶|有无|是否|误[作认诊为判]+|像|当作|想到|警惕|混淆|若[属为是]|如[属为]|倘)[^,。;:]{0,6}|\?)\s*$/i;
const doubtedAfter =
  /^[^,;:。.]{0,40}?(?:cannot be (?:\w+ )?(?:excluded|ruled out)|is (?:not )?(?:favou?red|suspected|possible)|(?:less|least|not|hardly) likely|improbable|^,? ?\(?(?:favou?red|presumed|suspected|queried|(?:is )?possible|(?:is )?probable)\b|not (?:entirely |fully )?excluded)|^[^,;:.]{0,20}?\b(?:is|was|were|had been) (?:the |an? )?(?:\w+ )?(?:clinical(?:ly)?|suspicion|suspected|thought|considered|query|queried|question|impression|radiolog\w+|imaging|provisional|initial|frozen|submitt\w+|pre-?operative\w*|working|referral)\b|^,? ?(?:is )?(?:versus|vs)\b|^[^,。;:]{0,10}(?:可能|不(?:能)?(?:完全)?[除排][外除]|未能(?:完全)?排除|难以(?:除外|排除|确定)|待排|待除外|存疑)|^(?:[、与和及或/][^,。;:]{1,14}){1,3}(?:(?:均|都|皆|也)?(?:未能|不能|无法|难以|未)(?:完全)?(?:除外|排除|区[分别]|鉴别|肯定)|[均尚]?待(?:鉴别|排|除外|定))|^[^,。;:]{0,10}待(?:鉴别|定)|^ ?\?/i;
/** Remembered, or of another place. */
const elsewhere =
  /(?:\b(?:known|history|previous\w*|prior|past|earlier|former|old|original|clinical\w*|arising in an?|ex|resembl\w+|mimic\w*|simulat\w+|reminiscent of|ghosts? of|unrelated to|distinct from|separate from|(?:19|20)\d\d|his|her|patient's|(?:surgery|resected|treated|treatment|operated|screening|candidate|transplant\w*) for)\b[^,;:]{0,24}|(?:(?:19|20)\d\d\s?年?|既往|前次|当时|临床|拟诊|与|类似|形似|似)[^,。;:]{0,8}|(?:送检|申请|入院|术前|影像|冰冻|临床)(?:的?诊断|考虑)\s?:\s?(?:肝脏?)?)$/i;
const partOfWord =
  /^[ -]?(?:component|element|areas?\b|portion|markers?|surveillance|risk|template|case summary|checklist|protocol|staging|cells? lines?|-?like|type (?:features|differentiation)|differentiation(?! ?(?:is|[:=]|grade|well|mod|poor))|panel|screening)|^\)? ?(?:成分|区域|样|标记|标志|风险|背景|分化(?!程度| ?[:=])|模板)/i;
/** Stains name tumours only to say what they mark. */
const stains = /免疫组化|\bIHC\b|immuno(?:stain|histo|pheno)|HepPar|Hepatocyte\b|Ki-?67|glypican|arginase|reticulin/i;
const concluded =
  /\)\s?:\s*$|(?:\s[a-z]+){3}: (?:\S+ ){0,3}$|符合|结合|支持|诊断|为|示|consistent|support|confirm|diagnos|compatible|in keeping|\bc\/w|indicat|establish|final|=>|->|→|⇒/i;

/** Dictated without a stop: what was excluded, and then what it is. */
const concludes = /\b(?:this is|it is|this goes down as|I call (?:it|this)|we call (?:it|this))\b(?! (?:not|no)\b)/i;

/** "We do not find: A, B", "Absent: A, B". */
const listOfNone =
  /(?:\b(?:not?|none|neither|nothing)\b[^:;.]{0,40}|^\W*(?:absent|negative|negatives|excluded|ruled out)\b[^:;.]{0,20}|(?:未见|未查见|未发现|不存在|均无|阴性|排除)[^:。;]{0,8}):[^;.。]*$/i;

export function isDiagnosis(text: string, start: number, end: number): boolean {
  const before =
    text
      .slice(Math.max(0, start - 110), start)
      .split(concludes)
      .at(-1) ?? '';
  const after = text.slice(end, end + 60);
  if (
    denied.test(before) ||
    deniedAfter.test(after) ||
    deniedWithOthers.test(text.slice(end, end + 140)) ||
    deniedInList(before, after)
  )
    return false;
  if (listOfNone.test(text.slice(0, start))) return false;
  if (doubted.test(before) || doubtedAfter.test(after)) return false;
  if (elsewhere.test(before) || partOfWord.test(after)) return false;
  const stain = stains.exec(before);
  return stain === null || concluded.test(before.slice(stain.index));
}

/** "No carcinoma, sarcoma or metastasis". */
const noneAhead =
  /\b(?:no|without|negative for|exclude[sd]?|rule out)\b(?:(?!\b(?:but|however|although|except|with|present|is|are|was)\b)[^;:.]){0,90}$/i;
/** "It cannot be decided between carcinoma A, B and C", "whether A, B or C". */
const openAhead =
  /\b(?:whether|between|among|cannot|can not|could not|can(?: at present)? not|not (?:possible|be)|impossible|undecided|unable|unresolved)\b(?:(?!\b(?:but|however|although|except|nevertheless)\b)[^;:.]){0,60}(?:carcinomas?|hcc|i?cca|metasta\w+|adenoma|sarcoma|origin|primary)\b[^;:.]{0,60}(?:,|\b(?:or|nor|and|from|versus|vs))\s+(?:\w+\s){0,3}$/i;
const listAhead = /(?:\b(?:or|nor|and)|,)\s+(?:\w+\s){0,2}$/i;
const listBehind = /^(?:,[^,;:.]{2,40}){0,4},? (?:or|nor)\b/i;
const zhListAhead = /(?:鉴别|除外|排除|不支持|无|未见)[^。;:,]{0,30}[、及和或与](?:肝内)?$/;
/** "肝细胞癌、胆管癌、转移癌三者难以区分". */
const zhOpenBehind =
  /^(?:[、与和或及]|抑或|还是)?[^,。;:侵血脉管切栓]{0,24}(?:难以?|无法|不能|未能|不易)(?:完全|进一步|明确|肯定)?(?:区[分别]|鉴别|分辨|判[定断]|定[型性论]|除外|排除|确定|取舍)/;

const deniedInList = (before: string, after: string): boolean =>
  (noneAhead.test(before) &&
    (/\b(?:or|nor|and)\s+(?:\w+\s){0,2}$/i.test(before) || (listAhead.test(before) && listBehind.test(after)))) ||
  openAhead.test(before) ||
  zhListAhead.test(before) ||
  zhOpenBehind.test(after);
