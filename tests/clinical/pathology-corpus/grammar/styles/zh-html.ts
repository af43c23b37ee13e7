import type { Chance } from '../chance.ts';
import { dimensions, elsewhere, fullWidth, graded, listed, names, scale, several, sites } from '../chinese.ts';
import { addendum, clinicalDetails, companion } from '../chinese-stories.ts';
import { asFirstSigned, distanceAlone, type HouseStyle, length, mviFacts, tumourFacts } from '../house-style.ts';
import { overruled, type Part, retold, type Said, say, together } from '../said.ts';
import type { Sample } from '../sample.ts';

/** A hospital portal's page: a two-column table, full-width blanks, the addendum in red. */
export const zhHtml: HouseStyle = {
  name: 'zh-html',
  language: 'zh',
  media: 'text/html',
  write(sample, c) {
    const first = asFirstSigned(sample);
    const second = companion(sample, c);
    const body = together([
      `<h2 align="center">病理检查报告单</h2><div>临床资料:${clinicalDetails(sample, c)}</div>`,
      '<table cellspacing="0">',
      ...(sample.specimen === 'other'
        ? [elsewhere(c, (site, finding) => `${row('送检标本', site)}\n${row('病理诊断', finding)}`)]
        : [...rows(first, c), second && `${row('另送', second.title)}\n${row('诊断', second.diagnosis)}`]),
      '</table>',
      '<p>备注:此报告仅对送检标本负责&nbsp;&nbsp;&nbsp;&nbsp;审核医师:<span>***</span></p>',
    ]);
    const later = addendum(sample, c);
    const whole = later
      ? overruled(
          body,
          retold(later, (text) => `<font color="red">补充报告:${text}</font>`),
          '\n<br />\n',
        )
      : body;
    return retold(
      whole,
      (text) =>
        `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"></head><body>\n${fullWidth(text)}\n</body></html>`,
    );
  },
};

const row = (title: string, value: string) =>
  `<tr><td class="t">${title}</td><td>${value.replaceAll('<', '&lt;').replaceAll('>', '&gt;')}</td></tr>`;

function rows(sample: Sample, c: Chance): Part[] {
  const { specimen, histology, grade, capsule } = sample;
  if (specimen === 'other') return [];
  const head = [
    say(row('送检标本', c.of(sites[specimen])), { specimen }),
    say(row('病理诊断', c.of(names[histology])), { histology }),
    grade && say(row(grade.scheme === 'who' ? '分化' : '分级', graded(grade, c)), { grade: grade.worst }),
  ];
  if (specimen === 'biopsy') return [...head, background(sample, c)];
  const words = {
    present: c.of(['有', '可见', '(+)']),
    absent: c.of(['无', '未见', '(-)']),
    uncertain: c.of(['可疑', '不能除外']),
  };
  const finding = (name: 'satellites' | 'macrovascularInvasion' | 'bileDuctInvasion', title: string) => {
    const value = sample[name];
    return value && say(row(title, words[value]), { [name]: value });
  };
  return [
    ...head,
    ...tumours(sample, c),
    mvi(sample, words, c),
    finding('macrovascularInvasion', c.of(['门静脉癌栓', '大血管侵犯'])),
    finding('satellites', c.of(['卫星结节', '卫星灶'])),
    finding('bileDuctInvasion', '胆管侵犯'),
    capsule && say(row('肿瘤包膜', { complete: '完整', incomplete: '不完整', absent: '无' }[capsule]), { capsule }),
    margin(sample, c),
    background(sample, c),
  ];
}

function tumours({ tumours }: Sample, c: Chance): Part[] {
  const { sizes, axes, counted } = tumours;
  if (!counted) return [row('肿瘤数目', '多发'), say(row('最大径', dimensions(axes, 'cm', c)), tumourFacts(tumours))];
  const number = sizes.length === 1 ? c.of(['单发', '1个', '1枚']) : several(sizes.length, c);
  const size = sizes.length > 1 ? listed(sizes, 'cm', c) : dimensions(axes, 'cm', c);
  return [say(`${row('肿瘤数目', number)}\n${row('肿瘤大小', size)}`, tumourFacts(tumours))];
}

function mvi(
  { mvi, vessels, kind }: Sample,
  words: Record<'present' | 'absent' | 'uncertain', string>,
  c: Chance,
): Said | undefined {
  if (!mvi)
    return vessels === 'absent' && kind === 'hcc'
      ? say(row('脉管侵犯', '未见'), {}, { mvi: ['absent'], macrovascularInvasion: ['absent'] }, ['level-not-stated'])
      : undefined;
  const answer = [words[mvi.state], mvi.grade, mvi.foci && `${mvi.foci}处`].filter(Boolean).join(c.of([' ', ',']));
  return say(row(c.of(['微血管侵犯', '微血管侵犯(MVI)', 'MVI']), answer), mviFacts(mvi), {}, mvi.foci ? ['count'] : []);
}

function margin({ margin }: Sample, c: Chance): Said | undefined {
  if (!margin) return undefined;
  const mm = margin.distance ?? 0;
  const far = c.often(0.5) ? `${mm}mm` : `${length(mm, 'cm', c)}cm`;
  if (margin.state === 'distance-only') return say(row('肿瘤至切缘距离', far), { marginDistance: mm }, distanceAlone);
  const words = { involved: c.of(['阳性', '见癌']), clear: c.of(['阴性', '未见癌', '(-)']), close: '近切缘' };
  return say(row('手术切缘', `${words[margin.state]}${mm ? `,距肿瘤${far}` : ''}`), {
    margin: margin.state,
    ...(mm ? { marginDistance: mm } : {}),
  });
}

function background({ cirrhosis }: Sample, c: Chance): Said | undefined {
  if (!cirrhosis) return undefined;
  const tail = cirrhosis.scale ? scale(cirrhosis, c) : '';
  if (cirrhosis.state)
    return say(row('肝硬化', `${cirrhosis.state === 'present' ? '有' : '无'} ${tail}`.trim()), {
      cirrhosis: cirrhosis.state,
    });
  return cirrhosis.stage === 4
    ? say(row('纤维化', tail), { cirrhosis: 'present' })
    : say(row('纤维化', tail), {}, { cirrhosis: ['absent'] });
}
