/** The grade as it is meant: without what is taken back in the same breath, and without a scale printed for whoever wants to know it. Lengths stay as they are. */

const roman = '(?:IV|I{1,3}|Ⅳ|Ⅲ|Ⅱ|Ⅰ)(?![A-Za-z])';
const number = String.raw`(?:${roman}|[1-4](?![\d.])|one\b|two\b|three\b|four\b|[一二三四](?=[级到至或、]))`;
const words = String.raw`(?:well|moderate(?:ly)?|poor(?:ly)?)(?:[- ](?:to[- ])?(?:well|moderate(?:ly)?|poor(?:ly)?))?(?:[- ]differentiated)?\b|(?:高|中|低)(?:[-~至到](?:高|中|低))?度?分化`;
const grade = String.raw`(?:(?:grade |G)?${number}(?:\s?(?:-|to|到|至|或|、)\s?${number})?级?|${words})`;
const error = String.raw`(?:(?:no |oh )?sorry|correction|correct(?:ed)? (?:that )?to|scratch that|strike that|delete that|no wait|wait no|no[,;]|I mean|make (?:that|it)|changed? (?:that |it )?to|should (?:be|read)|now(?: reads?)?\b|(?:please |should )read\b|啊?不对|不,|说错|讲错|改[成为作判]|更正|应[为是]|删掉)`;
/** "Grade two, sorry, correction, grade three", "二级,不对,改成三级" */
const takenBack = new RegExp(
  String.raw`(?<![A-Za-z])${grade}(?: HCC| hepatocellular carcinoma|肝细胞癌|胆管癌)?[\s,;:.(-]{0,4}${error}[^.。;]{0,24}?(?=(?<![A-Za-z])${grade})`,
  'gi',
);
const mayTakeBack = new RegExp(error, 'i');
/** "I, II, III, IV" are all there are. */
const scale = new RegExp(
  ['I', 'II', 'III', 'IV'].map((one, i) => `(?<![A-Za-z])(?:${one}(?![A-Za-z])|${'ⅠⅡⅢⅣ'[i]})`).join('[^IVⅠⅡⅢⅣ]{1,40}'),
  'g',
);
/** A scanner's "lI级". */
const misread = /(?<![A-Za-z0-9])(?=[lI]{0,3}l)[lI]{1,3}V?(?=\s?级)/g;

const blank = (found: string): string => ' '.repeat(found.length);

export function gradeMeant(text: string): string {
  const read = text.replace(misread, (found) => found.replaceAll('l', 'I')).replace(scale, blank);
  return mayTakeBack.test(read) ? read.replace(takenBack, blank) : read;
}
