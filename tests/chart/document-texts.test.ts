import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withDocumentTexts } from '#server/chart/document-texts.ts';
import { pdfText } from '#server/chart/pdf-text.ts';
import { deadlineIn } from '#server/deadline.ts';
import { aPdf } from './a-pdf.ts';

/** Pathology in PDFs, behind links and in other charsets becomes text before the case is read; what cannot be read stays as it was. */

const english = aPdf([
  ['Liver, segment VI, resection:', 'Hepatocellular carcinoma, 4.2 cm.'],
  ['No microvascular invasion.'],
]);
const chinese = aPdf([['病理诊断：（右半肝）肝细胞癌，单发，', '大小6.5×5.8cm。']], { chinese: true });
const base64 = (bytes: Uint8Array | string) => Buffer.from(bytes).toString('base64');
const asked: { url: string; authorization: string | undefined }[] = [];

let ehr: Server;
let base: string;
beforeAll(async () => {
  ehr = createServer((request, response) => {
    asked.push({ url: request.url ?? '', authorization: request.headers.authorization });
    const binary = { '/fhir/Binary/1': english, '/fhir/Binary/slow': english }[request.url ?? ''];
    if (request.url === '/fhir/Binary/slow') return;
    response.statusCode = binary ? 200 : 404;
    response.end(
      JSON.stringify({ resourceType: 'Binary', contentType: 'application/pdf', data: base64(binary ?? '') }),
    );
  });
  await new Promise<void>((done) => ehr.listen(0, '127.0.0.1', done));
  base = `http://127.0.0.1:${(ehr.address() as AddressInfo).port}/fhir`;
});
afterAll(() => {
  ehr.closeAllConnections();
  ehr.close();
});

const report = (attachment: object, over: object = {}) => ({
  resource: {
    resourceType: 'DiagnosticReport',
    id: 'r',
    code: { coding: [{ system: 'http://loinc.org', code: '11529-5' }] },
    presentedForm: [attachment],
    ...over,
  },
});
const read = async (entry: { resource: unknown }, milliseconds = 10_000) => {
  const [out] = await withDocumentTexts([entry], { base, token: 'secret' }, deadlineIn(milliseconds));
  const { presentedForm, content } = (out?.resource ?? {}) as Holder;
  const attachment = presentedForm?.[0] ?? content?.[0]?.attachment;
  return { ...attachment, text: Buffer.from(attachment?.data ?? '', 'base64').toString('utf8') };
};
interface Holder {
  presentedForm?: Attachment[];
  content?: { attachment: Attachment }[];
}
interface Attachment {
  contentType?: string;
  data?: string;
  url?: string;
  title?: string;
}
const pdf = { contentType: 'application/pdf', title: 'Pathology' };

describe('a PDF', () => {
  it('becomes its text, page after page', async () => {
    const { contentType, title, text } = await read(report({ ...pdf, data: base64(english) }));
    expect([contentType, title]).toEqual(['text/plain; charset=utf-8', 'Pathology']);
    expect(text).toBe('Liver, segment VI, resection:\nHepatocellular carcinoma, 4.2 cm.\nNo microvascular invasion.');
  });

  it('is read in Chinese although its font is not embedded', async () => {
    expect((await read(report({ ...pdf, data: base64(chinese) }))).text).toBe(
      '病理诊断：（右半肝）肝细胞癌，单发，\n大小6.5×5.8cm。',
    );
  });

  it('is fetched from the EHR with its token, also as a document', async () => {
    const entry = {
      resource: {
        resourceType: 'DocumentReference',
        type: { text: '病理报告' },
        content: [{ attachment: { ...pdf, url: 'Binary/1' } }],
      },
    };
    const { text, url } = await read(entry);
    expect(text).toContain('Hepatocellular carcinoma');
    expect(url).toBeUndefined();
    expect(asked).toContainEqual({ url: '/fhir/Binary/1', authorization: 'Bearer secret' });
    expect((await read(report({ ...pdf, url: `${base}/Binary/1` }))).text).toContain('4.2 cm');
  });

  it.each([
    ['that is none', { ...pdf, data: base64('no pdf at all') }],
    ['without a text layer', { ...pdf, data: base64(aPdf([[]])) }],
    ['that is not there', { ...pdf, url: 'Binary/2' }],
    ['of another server', { ...pdf, url: 'http://elsewhere.example/Binary/1' }],
    ['that is no Binary', { ...pdf, url: 'Patient/1' }],
    ['that does not come in time', { ...pdf, url: 'Binary/slow' }],
  ])('%s stays as it was', async (_, attachment) => {
    expect(await read(report(attachment), 1_500)).toMatchObject(attachment);
  });

  it('without access is not fetched', async () => {
    const entry = report({ ...pdf, url: 'Binary/1' });
    expect(await withDocumentTexts([entry], undefined, deadlineIn(1_000))).toEqual([entry]);
  });

  it('is let go when the time is over', async () => {
    expect(await pdfText(new Uint8Array(english), deadlineIn(0))).toBeUndefined();
    expect(await pdfText(new Uint8Array(english), deadlineIn(1))).toBeUndefined();
  });
});

it('reads a text in another charset', async () => {
  const gb = Buffer.from('b2a1c0edd5efb6cf', 'hex');
  const { text, contentType } = await read(report({ contentType: 'text/plain; charset=gb18030', data: base64(gb) }));
  expect([text, contentType]).toEqual(['病理诊断', 'text/plain; charset=utf-8']);
});

it('leaves alone what is no pathology and what can be read', async () => {
  const entries = [
    report({ ...pdf, data: base64(english) }, { code: { text: 'MRI liver' } }),
    report({ contentType: 'text/html; charset=utf-8', data: base64('<p>Liver</p>') }),
    { resource: { resourceType: 'Patient', id: 'p' } },
  ];
  expect(await withDocumentTexts(entries, undefined, deadlineIn(1_000))).toEqual(entries);
});
