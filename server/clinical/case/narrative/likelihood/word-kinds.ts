import { everyMatch } from '../layout/every-match.ts';

/** The words around a length, by what they are of. */

const kinds = {
  tumour:
    'tumou?rs?|mass(?:es)?|lesions?|nodul(?:es?|us)|growths?|(?:adeno|cholangio)?carcinomas?|hccs?|i?cca|neoplas(?:ms?|ia)|metastas[ei]s|deposits?|foc(?:us|i)|肿瘤|肿物|肿块|瘤体|癌灶|病灶|结节|肝细胞癌|肝癌|占位|腫瘤|結節|病竈|癌肿|巨块|瘤|癌',
  specimen:
    'specimens?|pieces?|wedges?|resectates?|resection|(?:hepat|lob|segment|section)ectomy|lobes?|fragments?|slices?|slabs?|blocks?|cassettes?|sections?|标本|组织|肝叶|肝段|切除|取材|切片|[块片]|標本|組織',
  organ:
    'gall ?bladder|nodes?|lymph|adrenal|diaphragm|omentum|spleen|stones?|calcul[ui]s?|polyps?|colon|stomach|ducts?|veins?|cuff|胆囊|淋巴结?|肾上腺|膈肌?|网膜|脾|结石|息肉|胆管|静脉|囊肿|膽囊|淋巴結',
  benign:
    'ha?emangiomas?|cysts?|fnh|adenomas?|hamartomas?|dysplastic|regenerative|scars?|granulomas?|abscess|血管瘤|腺瘤|增生|再生|错构瘤|瘢痕|肉芽肿|海绵状',
  satellite: 'satellites?|daughter|thromb\\w+|embol\\w*|plugs?|卫星|子灶|[癌瘤]栓|栓子?',
  part: 'necro\\w+|ha?emorrhage\\w*|capsule|core|centre|center|viable|component|bulge|contact|坏死|出血|包膜|中央|残[留存]',
  distance:
    'from|to|between|within|away|margins?|edges?|distance|clearance|surface|off|ink|[距至离]|切缘|断面|切端|间距|相距|断端|距離|切緣',
  earlier:
    'previous(?:ly)?|prior|earlier|history|ago|undergone|underwent|past|formerly|(?:in )?(?:19|20)\\d\\d|original(?:ly)?|first (?:report|version|issue)|前次|曾|既往|外院|病史|当时|前年|去年|[12][09]\\d\\d年|旧|原报告|初版|首[次发]|作废',
  seen: 'ct|mri?|ultrasound|usg?|pet|scan|imaging|radiolog\\w+|clinical\\w*|request|referr\\w*|surgeons?|theatre|b超|彩超|影像|超声|核磁|临床|送检单|申请单|术中|术前|增强',
  size: 'diameters?|dimensions?|sizes?|sized|measur\\w+|extent|axis|across|max\\w*|greatest|largest|大小|最大径|[直长]径|体积|径|最大|大者|尺寸|最大徑|直徑',
  state: 'frozen|fresh|fixed|fixation|冰冻|快速|新鲜|固定',
  correction: 'correct\\w*|amend\\w*|error|typed|should|read|instead|not|wrong|更正|应为|误|修正|改为|订正|不是|实为',
} as const;
export type Kind = keyof typeof kinds;

const names = Object.keys(kinds) as Kind[];
const pattern = new RegExp(names.map((kind) => `(?<${kind}>(?<![a-z])(?:${kinds[kind]})(?![a-z]))`).join('|'), 'g');

export interface Told {
  kind: Kind;
  start: number;
  end: number;
}

/** `text` is plain. */
export const kindsIn = (text: string): Told[] =>
  everyMatch(text, pattern).flatMap(({ 0: word, index, groups = {} }) => {
    const kind = names.find((name) => groups[name] !== undefined);
    return kind ? [{ kind, start: index, end: index + word.length }] : [];
  });
