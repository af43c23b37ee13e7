import type { Mapped } from '../layout/mapped.ts';
import { isOfFrozen } from './frozen.ts';
import { labelled, type PartKind } from './parts.ts';
import type { State } from './scope.ts';
import { biopsyHead, coresAlone, liverHead, otherOrgan, resected, withLiver } from './scope-words.ts';

/** Which of the report's specimens a statement speaks of. */

export interface Report {
  isResected: boolean;
  /** At a first reading nothing was found to be of this specimen. */
  isUnread: boolean;
  parts: Map<string, PartKind>;
  liverParts: string[];
}

/** "A. ", "2) ", "(" at the head of a part. */
const marker = /^[\s\-*•]{0,6}(?:[([]?(?:[A-H]|\d{1,2}|[一二三四五六七八九十]{1,2})[.):、)\]]\s*)?[([]?\s*/i;
const partLetter = /^[\s\-*•]{0,6}(?:[([]?(?:[A-H]|\d{1,2}|[一二三四五六七八九十]{1,2})[.):、)\]])/;
const sent =
  /^(?:(?:final )?(?:diagnos[ie]s|comment)|procedure|specimens?[^:]{0,20}|标本[^:]{0,14}|送检[^:]{0,6}|送检):\s*/i;
const anotherSpecimen =
  /^[\s[(*-]{0,4}(?:[Ss]econd specimen|SECOND SPECIMEN|[Aa]lso received|ALSO RECEIVED|标本[B-H二三](?: Specimen [B-H])?|(?:[Ss]pecimen|SPECIMEN|[Pp]art|PART) [B-H](?![a-z])|另送|另瓶|另(?:见|附)(?=[^,。;:]{0,6}(?:胆囊|淋巴结|标本|送检|送|瓶|袋)))\s*:?\s*[-:]?\s*/;

/** A list of what was sent need not end with the piece that the report goes on about, unless that may hold a tumour of its own. */
const mayHoldTumour =
  /colon|rectum|sigmoid|bowel|stomach|gastr|pancrea|uter|ovar|kidney|adrenal|lung|spleen|肠|胃|胰|子宫|卵巢|肾|肺|脾/i;

export function partOf(state: State, { text }: Mapped, report: Report): 'here' | 'elsewhere' | 'frozen' | 'aside' {
  if (isOfFrozen(text)) return 'frozen';
  const listed = labelled(text);
  const kind = listed && report.parts.get(listed.key);
  const isEntry = listed !== undefined && text.length < 60 && !mayHoldTumour.test(text);
  state.isListing = isEntry && (kind === 'liver' || (kind !== undefined && state.isListing));
  if (listed && kind) {
    Object.assign(state, { section: kind === 'liver' ? 'body' : 'other', isParagraph: false, heading: '' });
    state.part = kind === 'liver' ? 1 + report.liverParts.indexOf(listed.key) : -1;
    return kind === 'liver' ? 'here' : kind === 'other' ? 'elsewhere' : 'aside';
  }
  const another = anotherSpecimen.exec(text)?.[0];
  const head = (another === undefined ? text.replace(marker, '').replace(sent, '') : text.slice(another.length)).slice(
    0,
    80,
  );
  const title = /^[^:.。;]{0,70}/.exec(head)?.[0] ?? '';
  const marked = another !== undefined || partLetter.test(text) || /^\s*[([]/.test(text);
  const isLiver = liverHead.test(title);
  if (
    report.isResected &&
    biopsyHead.test(title) &&
    !resected.test(title) &&
    (marked || isLiver || /术前|^\W*(?:(?:needle|core|outside|prior|liver|previous) ){0,2}biops|^穿刺/i.test(text))
  ) {
    if (marked) Object.assign(state, { section: 'other', isParagraph: !partLetter.test(text) });
    return 'aside';
  }
  if (coresAlone.test(head)) return 'aside';
  if ((otherOrgan.test(head) && !withLiver.test(head)) || (another !== undefined && !isLiver)) {
    if (marked && !/^\s*[([][^\])]{1,30}[\])]/.test(text))
      Object.assign(state, { section: 'other', isParagraph: !partLetter.test(text) });
    return 'elsewhere';
  }
  if (marked && isLiver && resected.test(title)) {
    if (report.parts.size === 0) state.part++;
    state.section = 'body';
  } else if (partLetter.test(text) && state.section === 'other') state.section = 'body';
  return 'here';
}
