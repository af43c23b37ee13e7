import { hash, randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { closeContent, contentBytes, openContent } from '#server/ledger/content.ts';

const key = randomBytes(32);
const said = { patient: 'Patient/zhao-min', content: { group: 'high', name: '赵敏' } };
const text = contentBytes(said.patient, said.content);

describe('closed content', () => {
  it('opens to what was said', () => {
    expect(openContent(closeContent(text, key, 'a/1').content, key, 'a/1')).toEqual({
      ...said,
      bytes: Buffer.byteLength(text),
    });
  });

  it('shows nothing of it', () => {
    const { content } = closeContent(text, key, 'a/1');
    for (const part of ['zhao', 'high', '赵敏']) expect(content.includes(part), part).toBe(false);
  });

  it('opens under no other key, in no other row, and not when a bit was changed', () => {
    const { content } = closeContent(text, key, 'a/1');
    expect(() => openContent(content, randomBytes(32), 'a/1')).toThrow();
    expect(() => openContent(content, key, 'a/2')).toThrow();
    for (let i = 0; i < content.length; i++) {
      const changed = Buffer.from(content);
      changed[i] = (changed[i] as number) ^ 1;
      expect(() => openContent(changed, key, 'a/1'), `byte ${i}`).toThrow();
    }
  });

  it('commits to the text so that nobody without the salt can confirm a guess', () => {
    const [one, two] = [closeContent(text, key, 'a/1'), closeContent(text, key, 'a/1')];
    expect(one.commitment).not.toBe(two.commitment);
    expect(one.commitment).not.toBe(hash('sha256', text, 'hex'));
  });
});

it('writes what is said as JSON would', () => {
  const anything = fc.anything({
    values: [fc.string({ unit: 'binary' }), fc.double(), fc.constant(undefined), fc.boolean()],
  });
  fc.assert(
    fc.property(fc.option(fc.string(), { nil: undefined }), anything, (patient, content) => {
      expect(contentBytes(patient, content).toString()).toBe(JSON.stringify({ patient, content: content ?? null }));
    }),
  );
});
