import type { Chance } from '../chance.ts';
import { capital, elsewhere, graded, listed, names, procedures, scale, specimenSize } from '../english.ts';
import { addendum, clinicalDetails, companion } from '../english-stories.ts';
import {
  asFirstSigned,
  distanceAlone,
  type HouseStyle,
  length,
  mviFacts,
  type Phrases,
  phrase,
  tumourFacts,
} from '../house-style.ts';
import { overruled, type Part, retold, type Said, say, together } from '../said.ts';
import type { Sample } from '../sample.ts';

/** A laboratory system's export: paragraphs, a findings table, entities, upper-case tags now and then. */
export const enHtml: HouseStyle = {
  name: 'en-html',
  language: 'en',
  media: 'text/html',
  write(sample, c) {
    const first = asFirstSigned(sample);
    const second = companion(sample, c);
    const body = together([
      `<h3>Surgical Pathology</h3><p><b>Clinical information:</b>&nbsp;${escaped(clinicalDetails(sample, c))}</p>`,
      ...(sample.specimen === 'other'
        ? [elsewhere(c, (site, finding) => `<p><b>${site}:</b><br/>${capital(finding)}.</p>`)]
        : [
            ...report(first, c),
            second && `<p><b>B. ${second.title}</b><br/>${second.gross}<br/>${capital(second.diagnosis)}.</p>`,
          ]),
    ]);
    const later = addendum(sample, c);
    const whole = later
      ? overruled(
          body,
          retold(later, (text) => `<p>${escaped(text)}</p>`),
          '\n<hr/><h4>Addendum</h4>\n',
        )
      : body;
    return retold(whole, (text) => `<html lang="en"><head><title>Report</title></head><body>\n${text}\n</body></html>`);
  },
};

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

function report(sample: Sample, c: Chance): Part[] {
  const { specimen, histology, grade } = sample;
  if (specimen === 'other') return [];
  const diagnosis = together(
    [
      say(`<strong>Liver, ${c.of(procedures[specimen])}</strong><br>`, { specimen }),
      say(`&bull;&nbsp;${capital(c.of(names[histology]))}`, { histology }),
      grade && say(`, ${graded(grade, c)}`, { grade: grade.worst }),
    ],
    '',
  );
  const rows = together(findings(sample, c).map((row) => row && retold(asSaid(row), inRow)));
  return [
    retold(diagnosis, (text) => `<p><u>Diagnosis</u><br>\n${text}</p>`),
    retold(rows, (text) => `<table border="1"><tbody>\n${text}\n</tbody></table>`),
    specimen === 'biopsy'
      ? undefined
      : `<p>Macroscopic:&nbsp;liver, ${specimenSize(sample, c)}; Glisson&#39;s capsule intact.</p>`,
  ];
}

const asSaid = (part: Said | string): Said => (typeof part === 'string' ? say(part) : part);
const inRow = (text: string) => {
  const [title, ...value] = text.split(': ');
  return `<tr><td>${title}</td><td>${escaped(value.join(': '))}</td></tr>`;
};

const satellites: Phrases<'satellites'> = {
  present: ['Satellite nodules: yes', 'Satellite nodules: present, <2 cm from the main tumor'],
  absent: ['Satellite nodules: no', 'Satellite nodules: none seen'],
  uncertain: ['Satellite nodules: possible'],
};
const macro: Phrases<'macrovascularInvasion'> = {
  present: ['Macrovascular invasion: yes', 'Portal vein tumor thrombus: present'],
  absent: ['Macrovascular invasion: no', 'Portal vein tumor thrombus: absent', 'Large vessel invasion: none'],
  uncertain: ['Macrovascular invasion: equivocal'],
};
const ducts: Phrases<'bileDuctInvasion'> = {
  present: ['Bile duct invasion: yes', 'Bile duct invasion: present'],
  absent: ['Bile duct invasion: no', 'Bile duct invasion: not seen'],
  uncertain: ['Bile duct invasion: suspicious'],
};
const capsules: Phrases<'capsule'> = {
  complete: ['Tumor capsule: complete'],
  incomplete: ['Tumor capsule: incomplete', 'Encapsulation: partial'],
  absent: ['Tumor capsule: none', 'Encapsulation: absent'],
};

function findings(sample: Sample, c: Chance): Part[] {
  const { mvi, margin, cirrhosis, vessels, kind, specimen } = sample;
  const words = {
    present: ['yes', 'present', 'positive'],
    absent: ['no', 'not identified', 'negative'],
    uncertain: ['cannot be excluded', 'suspicious, see note'],
  };
  const extra = mvi && [mvi.grade, mvi.foci && `${mvi.foci} vessels`].filter(Boolean).join('; ');
  return [
    ...(specimen === 'biopsy' ? [] : tumours(sample, c)),
    mvi &&
      say(
        `${c.of(['Microvascular invasion', 'Microvascular invasion (MVI)', 'MVI'])}: ${c.of(words[mvi.state])}${extra ? ` (${extra})` : ''}`,
        mviFacts(mvi),
        {},
        mvi.foci ? ['count'] : [],
      ),
    !mvi && vessels === 'absent' && kind === 'hcc'
      ? say('Vascular invasion: not identified', {}, { mvi: ['absent'], macrovascularInvasion: ['absent'] }, [
          'level-not-stated',
        ])
      : undefined,
    phrase(c, 'macrovascularInvasion', sample.macrovascularInvasion, macro),
    phrase(c, 'satellites', sample.satellites, satellites),
    phrase(c, 'bileDuctInvasion', sample.bileDuctInvasion, ducts),
    phrase(c, 'capsule', sample.capsule, capsules),
    margin && marginRow(margin, c),
    cirrhosis && background(cirrhosis, c),
    kind === 'hcc' ? 'Immunohistochemistry: HepPar-1 +, arginase-1 +, CK19 -' : undefined,
  ];
}

function tumours({ tumours }: Sample, c: Chance): Part[] {
  const { sizes, axes, counted } = tumours;
  const unit = c.of(['cm', 'cm', 'mm'] as const);
  const number = counted ? String(sizes.length) : 'multiple';
  const size =
    sizes.length > 1 && counted
      ? listed(sizes, unit, c)
      : `${axes.map((mm) => length(mm, unit, c)).join(' x ')} ${unit}`;
  const title = counted && sizes.length > 1 ? 'Tumor sizes' : 'Tumor size';
  return [
    `Number of tumors: ${number}`,
    say(`${title}: ${size}`, tumourFacts(tumours), {}, unit === 'mm' ? ['millimetres'] : []),
  ];
}

function marginRow({ state, distance = 0 }: NonNullable<Sample['margin']>, c: Chance): Said {
  const far = c.often(0.5) ? `${distance} mm` : `${length(distance, 'cm', c)} cm`;
  if (state === 'distance-only')
    return say(`Distance to resection margin: ${far}`, { marginDistance: distance }, distanceAlone);
  const words = {
    involved: ['positive', 'involved by tumor (R1)'],
    clear: ['negative', 'free of tumor', 'uninvolved'],
    close: ['close'],
  };
  return say(`Resection margin: ${c.of(words[state])}${distance ? `; distance ${far}` : ''}`, {
    margin: state,
    ...(distance ? { marginDistance: distance } : {}),
  });
}

function background(cirrhosis: NonNullable<Sample['cirrhosis']>, c: Chance): Said {
  const tail = cirrhosis.scale ? scale(cirrhosis, c) : '';
  if (cirrhosis.state)
    return say(`Cirrhosis: ${cirrhosis.state === 'present' ? 'yes' : 'no'}${tail && ` (${tail})`}`, {
      cirrhosis: cirrhosis.state,
    });
  return cirrhosis.stage === 4
    ? say(`Fibrosis stage: ${tail}`, { cirrhosis: 'present' })
    : say(`Fibrosis stage: ${tail}`, {}, { cirrhosis: ['absent'] });
}
