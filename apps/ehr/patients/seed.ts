import { guoTao, linHua, maNing, zhaoMin } from './at-discharge.ts';
import { liuYan, qianCheng, shenRui } from './cautions.ts';
import type { SeedPatient } from './chart.ts';
import { cuiLan, dengHong, fengQiang, suWen, yaoPing, yeQing } from './follow-up.ts';
import { heJun, xieLan } from './narrative-pathology.ts';
import { jiangBo, kongYi, pengNa } from './not-ours.ts';
import { gaoLei, xuMing } from './operated-twice.ts';
import { baiXue, fanRong, luoFeng, tangJie } from './outside.ts';
import { chenYu, dingYi, songWei, sunLi, wuGang } from './waiting.ts';

const charts = [
  ...[zhaoMin, guoTao, linHua, maNing],
  ...[chenYu, sunLi, wuGang, dingYi, songWei, heJun, xieLan],
  ...[baiXue, luoFeng, tangJie, gaoLei, fanRong, xuMing],
  ...[qianCheng, liuYan, shenRui],
  ...[cuiLan, fengQiang, suWen, dengHong, yaoPing, yeQing],
  ...[pengNa, jiangBo, kongYi],
];

/** Every patient of the pretend hospital, in the order of the left column. Synthetic, deterministic, dated relative to `today` (YYYY-MM-DD). */
export const seedPatients = (today: string): SeedPatient[] => charts.map((write) => write(today));
