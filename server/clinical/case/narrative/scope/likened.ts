import { blanked, type Mapped } from '../layout/mapped.ts';

/** "In keeping with recurrence of the earlier one": what is likened to another time is of now, and only the likeness is not. */

const likeness = [
  /\b(?:in keeping with|consistent with|compatible with|identical (?:to|with)|(?:similar|comparable|akin) to|resembl(?:es|ing)|the same as|recurrence of|relapse of|recurring from|unlike|differs? from|different from|in contrast (?:to|with)|(?:just |exactly )?as (?:in|at|it did in)|than (?:in|at)?|scar(?:ring|red)?(?: tissue)? (?:from|of|after)|adhesions? (?:from|of|after)|over) (?:(?:a |an )?(?:recurrence|relapse) (?:of|from) )?(?:that of |those of )?(?:the |his |her |that )?(?:patient's )?(?:(?:earlier|previous|prior|first|former|original|initial|old|(?:19|20)\d\d)(?:,? |\b)){1,2}(?:(?:liver |left |right |lateral )?[a-z]+(?! (?:had|was|were|showed|measured))\b)?/gi,
  /(?:与|同|和|较|比)(?:(?:19|20)?\d\d年?|原|前次|上次|首次|既往|旧|先前|之前|以前)[^,。;:]{0,10}?(?:一致|相同|相似|类似|相仿|相符|同前|(?:来得)?(?:高|低|差|好|大|小)(?![度分]))/g,
];
const hint = /earlier|previous|prior|first|former|original|initial|\bold\b|known|(?:19|20)\d\d|[原前上首旧既]/i;

export const withoutLikeness = (statement: Mapped): Mapped =>
  hint.test(statement.text) ? likeness.reduce((left, pattern) => blanked(left, pattern), statement) : statement;
