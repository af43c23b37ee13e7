/** What is left after an operation and the one that followed it, or of all the edges listed. */
const last =
  /\bmargin of record\b|最终(?:手术)?切缘|\b(?:final|definitive|definite) (?:\w+ ){0,3}(?:margin|edge|plane)s?\b/i;
const twice =
  /两次|合并评估|[补再追加扩大]{1,2}切|再次?切除|re-?resect|re-?excision|re-?cut\b|completion|enlargement|(?:additional|extra|further|supplementary) (?:margin|slice|strip|shave)|both (?:specimens|operations|parts|pieces)|two parts|taken together|parts together|\bA(?:\)|,)? (?:and|\+|plus) (?:S-)?B\b/i;
const overall =
  /\b(?:overall|summary of) (?:\w+ ){0,2}margins?\b|\bmargins?,? (?:status,? )?overall\b|(?:总体|综合)切缘|切缘(?:总体|综合)|(?:故|因此|所以|据此)[^,。;]{0,4}切缘|\b(?:therefore|thus|hence|accordingly),? (?:the |overall )?(?:\w+ )?margins?\b/i;
export const ofBothOperations = (text: string): boolean => last.test(text) && twice.test(text);
export const ofAllEdges = (text: string): boolean => ofBothOperations(text) || overall.test(text);
