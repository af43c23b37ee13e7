/** Words of a report that tells of more than one time, place or version. Where it does, two answers to one question are not both of this specimen. */
export const speaksOfAnotherTime = (text: string): boolean => words.test(text);

const words =
  /\b(?:amend\w*|revis\w*|correct(?:ed|ion)\w*|replac\w*|supersed\w*|original\w*|initial\w*|previous\w*|prior|earlier|former\w*|first|ago|history|recurren\w+|re-?resect\w*|redo|repeat|second (?:hepatectomy|resection|opinion)|outside|referr\w+|review\w*|biops\w+|frozen|cf\.|compar\w+|version)\b|[旧曾]|原(?!发)|前次|上次|首次|第[一二三]次|再次|复发|既往|当时|修[改正]|更[改正]|外院|会诊|穿刺|活检|冰冻|对比/i;
