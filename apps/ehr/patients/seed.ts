import { guoTao, linHua, maNing, zhaoMin } from './at-discharge.ts';
import { douKai, haoLin, miaoYu, shiMan, tianHe } from './beyond.ts';
import { liuYan, qianCheng, shenRui } from './cautions.ts';
import type { SeedPatient } from './chart.ts';
import { cuiLan, dengHong, fengQiang, suWen, yaoPing, yeQing } from './follow-up.ts';
import { heJun, xieLan } from './narrative-pathology.ts';
import { chuLei, jiangBo, kongYi, pengNa } from './not-ours.ts';
import { jinBei, luSen, nieFan, panYun, weiRan, yinTong } from './not-told.ts';
import { gaoLei, xuMing } from './operated-twice.ts';
import { baiXue, fanRong, luoFeng, tangJie } from './outside.ts';
import { overTime } from './over-time.ts';
import { chenYu, dingYi, songWei, sunLi, wuGang } from './waiting.ts';

const charts = [
  ...[zhaoMin, guoTao, linHua, maNing],
  ...[chenYu, sunLi, wuGang, dingYi, songWei, heJun, xieLan],
  ...[luSen, weiRan, jinBei, yinTong, nieFan, panYun],
  ...[baiXue, luoFeng, tangJie, gaoLei, fanRong, xuMing],
  ...[shiMan, douKai, miaoYu, haoLin],
  ...[qianCheng, liuYan, shenRui],
  ...[cuiLan, fengQiang, suWen, dengHong, yaoPing, tianHe, yeQing],
  ...overTime,
  ...[pengNa, chuLei, jiangBo, kongYi],
];

/** Every patient of the pretend hospital, in the order of the left column. Synthetic, deterministic, dated relative to `today` (YYYY-MM-DD). */
export const seedPatients = (today: string): SeedPatient[] => charts.map((write) => write(today));
