import type { FactValue } from '../report.ts';
import type { Chance } from './chance.ts';
import { several } from './chinese.ts';
import { mviFacts } from './house-style.ts';
import { type Said, say } from './said.ts';
import type { Sample } from './sample.ts';

/** The clinician's words at the head of a report: they state nothing about this specimen, however much they sound like it. */
export function clinicalDetails(sample: Sample, c: Chance): string {
  const who = `${c.of(['男', '女'])},${c.whole(36, 78)}岁`;
  if (sample.story === 'history') {
    const year = c.whole(2011, 2020);
    const against =
      sample.mvi?.state === 'present' ? ['未见微血管侵犯(M0)', '切缘阴性'] : ['微血管侵犯(MVI):M2', '切缘阳性'];
    return c.of([
      `${who}。${year}年曾行肝癌切除术,当时病理:肝细胞癌,大小${c.whole(5, 9)}.5cm,${against[0]},${against[1]}。现复查发现新病灶。`,
      `${who},乙肝病史20年,${year}年外院肝部分切除,术后病理示低分化肝细胞癌,${against[0]}。`,
      `${who}。既往史:${year}年左外叶切除,病理肝细胞癌2枚,${against.join(',')}。`,
    ]);
  }
  if (sample.story === 'imaging') {
    const seen = (sample.tumours.sizes[0] ?? 30) / 10 + c.whole(3, 9) / 10;
    return c.of([
      `${who},MRI示肝内${several(sample.tumours.sizes.length + 1, c)}占位,最大约${seen.toFixed(1)}cm,门静脉右支癌栓可能。`,
      `${who},CT:肝右叶肿块${seen.toFixed(1)}cm,考虑肝癌,周围卫星灶不除外。AFP ${c.whole(5, 1200)}ng/ml。`,
    ]);
  }
  return c.of([
    `${who},体检发现肝占位。`,
    `${who},乙肝病史${c.whole(5, 30)}年,肝占位。`,
    `${who},AFP ${c.whole(3, 3000)}ng/ml,肝癌?`,
  ]);
}

export interface Companion {
  title: string;
  gross: string;
  diagnosis: string;
}

/** The second specimen of the same report. */
export function companion(sample: Sample, c: Chance): Companion | undefined {
  if (sample.story === 'gallbladder')
    return {
      title: '胆囊',
      gross: `胆囊一个,大小${c.whole(6, 9)}cm×3cm×2.5cm,壁厚0.${c.whole(2, 4)}cm,腔内见结石${c.of(['数枚', '3枚'])},直径0.3-1.${c.whole(0, 9)}cm。`,
      diagnosis: c.of(['慢性胆囊炎伴胆囊结石,未见癌', '慢性胆囊炎,胆固醇息肉,胆囊颈切缘未见异型']),
    };
  if (sample.story === 'node')
    return {
      title: c.of(['第8组淋巴结', '肝十二指肠韧带淋巴结']),
      gross: `淋巴结样组织1枚,直径1.${c.whole(0, 9)}cm。`,
      diagnosis: c.of(['淋巴结1枚,未见癌转移(0/1)', '反应性增生淋巴结(0/1)']),
    };
  if (sample.story === 'biopsy')
    return {
      title: c.of(['肝Ⅲ段结节穿刺', '左肝活检']),
      gross: `灰白条索组织2条,长0.${c.whole(5, 9)}-1.${c.whole(0, 9)}cm。`,
      diagnosis: c.of(['肝细胞轻度脂肪变性,未见肿瘤', '再生结节,未见癌,未见脉管侵犯']),
    };
  return undefined;
}

const microvascular: Record<FactValue<'mvi'>, string[]> = {
  present: [
    '经补充取材及CD34染色,癌旁门静脉小分支内见癌栓,原报告“未见微血管侵犯”更正为:可见微血管侵犯',
    '加做深切片后见微血管侵犯,MVI阳性',
  ],
  absent: [
    '经CD34、D2-40染色及科内会诊,原报告所述微血管侵犯系组织收缩裂隙,更正为:未见微血管侵犯',
    '原“微血管侵犯”诊断撤销,现诊断:微血管侵犯阴性',
  ],
  uncertain: ['复阅切片,微血管侵犯不除外'],
};

/** What the addendum changes, and what holds from then on. */
export function addendum(sample: Sample, c: Chance): Said | undefined {
  const { before, mvi, tumours } = sample;
  if (!before) return undefined;
  if (before.mvi && mvi)
    return say(`${c.of(microvascular[mvi.state])}${mvi.grade ? `(${mvi.grade})` : ''}。`, mviFacts(mvi));
  if (before.margin)
    return say(
      c.of([
        '经重新核对墨染切片,肝断面切缘见癌组织,切缘阳性(R1),原报告“切缘阴性”有误,特此更正。',
        '更正:切缘阳性,可见癌累及(原报告为阴性)。',
      ]),
      { margin: 'involved' },
    );
  if (before.histology)
    return say(
      c.of([
        '免疫组化示部分区域CK7(+)、CK19(+),部分区域Hepatocyte(+)、Arg-1(+),修正诊断为:混合型肝细胞癌-胆管癌,原“肝细胞癌”诊断作废。',
        '结合免疫组化,诊断由肝细胞癌更正为混合型肝癌(肝细胞癌+胆管细胞癌)。',
      ]),
      { histology: 'combined' },
    );
  if (before.satellites)
    return say(
      c.of(['补充取材后于癌旁肝组织内见卫星结节,原报告“未见卫星结节”更正。', '更正:卫星结节有(原报告:无)。']),
      { satellites: 'present' },
    );
  const was = before.tumours?.sizes.length ?? 0;
  return say(
    c.of([
      `最小结节经网状纤维及GS染色,为异型增生结节,非癌。肿瘤数目由${was}个更正为${tumours.sizes.length}个。`,
      `更正:肿瘤数目${tumours.sizes.length}枚(原报告${was}枚),0.4cm者为再生结节。`,
    ]),
    { tumourNumber: tumours.sizes.length },
  );
}
