// How the specimen was sampled for MVI, as a report's text states it. The seven-point protocol: China practice guideline for the pathological diagnosis of primary liver cancer [check].

/** Tissue blocks of the seven-point protocol; so many say as much without its name. */
export const sevenPointBlocks = 7;

const protocol =
  /(?:[7７七]\s*点\s*(?:基线)?\s*取材(?:法|方案)?)|(?:\b(?:7|seven)[- ]point\s+(?:baseline\s+)?(?:sampling|protocol))/gi;
const blocks =
  /取材\s*(?:共|约)?\s*(\d{1,3})\s*块|\b(\d{1,3})\s+(?:tissue\s+)?blocks\s+(?:were\s+)?(?:sampled|taken|submitted)/gi;

/** "未按七点取材", "not by the 7-point protocol": what was not done. */
const denied = /(?:未|没有|并非|不是|不符合|\bnot?\b|\bwithout\b|\bnon-?)[^。；;.\n]{0,16}$/i;

/** The words that state it; undefined where the text is silent or says it was not done. */
export function mviSamplingIn(text: string): string | undefined {
  const stated = [
    ...[...text.matchAll(protocol)],
    ...[...text.matchAll(blocks)].filter(([, chinese, english]) => Number(chinese ?? english) >= sevenPointBlocks),
  ];
  return stated.find(({ index }) => !denied.test(text.slice(Math.max(0, index - 40), index)))?.[0];
}
