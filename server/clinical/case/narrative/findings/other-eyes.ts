/** What imaging, the ward or the surgeon saw: told again in a report, and none of its findings. */

const eyes =
  /\b(?:CT|MRI|PET|ultraso\w+|sonogra\w+|imaging|scans?|radiolog\w+|angiogra\w+|clinical(?:ly)?|clinicians?|surgeons?|at (?:operation|surgery|laparotomy)|intra-?operative\w*|(?:you|they|he|she) (?:wrote|write|ask\w*|mention\w*|report\w*|told|had)|asks?|asked|request\w*)\b|影像|超声|彩超|B超|造影|(?<![a-z])(?:CT|MRI?)(?![a-z])|临床(?!病理|意义)|术[中前]|手术中|术者|申请/i;
const saw =
  /\b(?:show\w*|suggest\w*|suspect\w*|suspicious|display\w*|describ\w*|report\w*|appear\w*|possib\w*|quer\w+|wrote|write|ask\w*|found|felt|seen|saw|rais\w+|favou?r\w*|consider\w*|concern\w*|thought|mention\w*|worr\w+)\b|提示|考虑|报|说|疑|见|示|怀疑|诉|写|\?/i;
/** Comes back to the slides. */
const back =
  /\b(?:but|however|histolog\w*|micro(?:scop\w*)?|we|I|here|now|confirm\w*|prove[dsn]?|proven|sections?|slides?|specimen|opened|whereas|although)\b|我们|镜下|病理|标本|切开|剖开|证实|但|可是|而|[;。]|\. /i;
const confirmed =
  /\b(?:confirm\w*|prove[dsn]?|proven|histolog\w*|microscop\w*|indeed|on section\w*)\b|证实|镜下|确[为系是有]/i;

/** Of what ends there: who saw it stands before it, and nobody since. */
export function seenByOthers(told: string, end: number): boolean {
  const since = told.slice(0, end).split(back).at(-1) as string;
  const who = eyes.exec(since);
  if (!who || confirmed.test(told.slice(end))) return false;
  return saw.test(since.slice(who.index) + told.slice(end, end + 24));
}
