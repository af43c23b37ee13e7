import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readJsonBody } from '#server/http/json-body.ts';

const read = (text: string) => readJsonBody(Buffer.from(text));

describe('a JSON body', () => {
  it('is parsed, and its own members stand as they were sent', () => {
    const { json, members } = read('{ "a" : 1.0, "b": {"a": "}, \\"x\\": {"}, "c":[{"a":2}] }');
    expect(json).toEqual({ a: 1, b: { a: '}, "x": {' }, c: [{ a: 2 }] });
    expect([...members].map(([name, bytes]) => [name, bytes.toString().trim()])).toEqual([
      ['a', '"a" : 1.0'],
      ['b', '"b": {"a": "}, \\"x\\": {"}'],
      ['c', '"c":[{"a":2}]'],
    ]);
  });

  it('has members that together are the body', () => {
    const json = fc.dictionary(fc.string({ unit: 'binary' }), fc.jsonValue({ maxDepth: 4 }));
    fc.assert(
      fc.property(json, fc.constantFrom(undefined, 1), (value, indent) => {
        const { members } = read(JSON.stringify(value, undefined, indent));
        expect(JSON.parse(`{${[...members.values()].join(',')}}`)).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it.each(['', '{', '{"a":1}}', '{"a":"', '[1,]', '"\\', '}'])('%j is refused', (text) => {
    expect(() => read(text)).toThrow(expect.objectContaining({ status: 400 }));
  });

  it('may nest 64 levels deep, whatever its strings hold, and no deeper', () => {
    const nested = (levels: number) => `${'['.repeat(levels)}"]]]{{{\\""${']'.repeat(levels)}`;
    expect(() => read(nested(64))).not.toThrow();
    expect(() => read(nested(65))).toThrow(expect.objectContaining({ issue: 'too-costly' }));
  });
});
