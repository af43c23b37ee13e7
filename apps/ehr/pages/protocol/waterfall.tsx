import type { Hop } from '../demo.ts';

/** Hops in the order they happened; the bar is the share of the longest. */
export function Waterfall({ hops }: { hops: Hop[] }) {
  const longest = Math.max(1, ...hops.map(({ ms }) => ms));
  return (
    <table className="hospital-hops">
      <caption className="remnant-only-spoken">Hops of this call with their time in milliseconds</caption>
      <thead className="remnant-only-spoken">
        <tr>
          <th scope="col">Hop</th>
          <th scope="col">Milliseconds</th>
        </tr>
      </thead>
      <tbody>
        {hops.map(({ name, at, ms, detail }) => (
          <tr key={`${name} ${at}`}>
            <th scope="row">
              {name}
              {detail && <span className="hospital-hop-detail">{detail}</span>}
            </th>
            <td>
              <span className="hospital-hop-bar" style={{ inlineSize: `${Math.max(2, (ms / longest) * 64)}px` }} />
              {ms} ms
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
