import { cut, type Mapped, trimmed } from '../layout/mapped.ts';

/** A sentence that tells what the ward wrote, asked or suspected: "You told us that an outside CT had shown two lesions", "临床上讲CT报右肝有三个病灶". */

const verb =
  '(?:wrote|written|writes?|told|tells?|inform(?:s|ed)?|mention(?:s|ed)?|stat(?:e|es|ed)|note[sd]?|report(?:s|ed)?|say|says|said|suspect(?:s|ed)?|indicat(?:e|es|ed)|describ(?:e|es|ed)|suggest(?:s|ed)?|consider(?:s|ed)?|raise[sd]?|quote[sd]?|gave|spoke of|believed?|thought|fear(?:s|ed)?|let us know|(?:was|were) (?:told|concerned|worried))';
const someone =
  '(?:you|your (?:letter|request(?: form)?|note|referral(?: letter)?|form|team|registrar|colleagues?)|the (?:request(?: form)?|referral(?: letter)?|covering letter|ward|clinicians?|(?:hepato\\w+|gastro\\w+|operating|referring) ?\\w*|surgeons?|surgical team|radiologists?)|they)';
const wrote = new RegExp(
  String.raw`^\W{0,4}(?:as |that )?${someone} (?:had |have |has |also |kindly |further |rightly |therefore ){0,2}${verb}\b|^\W{0,4}(?:in|according to|from|per) (?:your|the) (?:letter|request(?: form)?|referral(?: letter)?|note|card)\b`,
  'i',
);
const zhSomeone =
  '(?:贵[科院组方处]|您|你们|临床(?:上|医[师生]|方面|同事|那边)?|外科(?:医[师生])?|(?:送检|手术|主管|管床|经治)医[师生]|申请单|来信|来函|送检单|放射科|影像科|门诊)';
const zhWrote = new RegExp(
  String.raw`^\W{0,4}(?:据|按|听)?${zhSomeone}(?:的?(?:来信|来函|申请单|医[师生]))?[上中里内]?(?:在[^,。;]{0,8})?(?:曾|也|还|都|是|只|原)?(?:说|讲|写|提到|提及|提示|述及|注明|怀疑|疑|认为|告知|报的?是|担心|反映|交代)(?!的(?!是))`,
);
/** Where the pathologist's own words begin behind it. */
const own =
  /[,;]\s*(?:(?:and (?=this |indeed |the specimen )|(?:but|however|yet|whereas|while|and),? (?=(?:in|on) (?:the |this |our )?(?:specimen|piece|section|resect|slic)|(?:I|we) (?:can |could |now |only |have |did )?(?:not )?(?:found|find|see|saw|confirm|identif|measur|received|count)))|(?=我们?(?:实际)?(?:看到|收到|拿到|见到|切开))|(?:可是|但是?|不过|而|然而|结果|实际上?)(?=[^,。;]{0,4}(?:我们|我|本科|镜下|切开|标本|这块|这例|病理|手术切)))/i;

export const isSaidByWard = ({ text }: Mapped): boolean => wrote.test(text) || zhWrote.test(text);

export function sinceSaid(statement: Mapped): Mapped | undefined {
  const found = own.exec(statement.text);
  return found ? trimmed(cut(statement, found.index + found[0].length)) : undefined;
}
