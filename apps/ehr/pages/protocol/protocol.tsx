import { Box, Group, Text } from '@mantine/core';
import './protocol.css';
import type { Trace } from '../demo.ts';
import type { Call } from '../use-decision.ts';
import { Json } from './json.tsx';
import { Waterfall } from './waterfall.tsx';

/** What an integrator compares their own EHR with: every call about this patient, hop by hop, byte by byte but for the tokens. */
export function Protocol({ calls }: { calls: Call[] }) {
  return (
    <Box id="protocol">
      {calls.map((call, i) => (
        <details key={call.key} className="hospital-call" open={i === 0}>
          <summary>
            <Group component="span" gap={8} justify="space-between" wrap="nowrap" style={{ flex: 1 }}>
              <Text component="span" size="sm" fw={500}>
                {call.hook}
              </Text>
              <Text component="span" size="xs" c="dimmed">
                {told(call)}
              </Text>
            </Group>
          </summary>
          {call.trace ? <Exchange trace={call.trace} /> : <Text size="sm">{call.error ?? 'Asking.'}</Text>}
        </details>
      ))}
    </Box>
  );
}

function told({ trace, state }: Call): string {
  if (!trace) return state === 'waiting' ? 'asking' : 'not reached';
  const time = new Date(trace.at).toLocaleTimeString('en-GB');
  return `${time} · status ${trace.status} · ${trace.ms} ms`;
}

function Exchange({ trace }: { trace: Trace }) {
  return (
    <div className="hospital-exchange">
      <Waterfall hops={trace.hops} />
      <Json title="Request" about="as sent, without the access token" value={trace.request} />
      <Json title="Response" about={`status ${trace.status}`} value={trace.response} />
      {trace.responseHeaders && <Json title="Response headers" about="as received" value={trace.responseHeaders} />}
      <Json title="Client JWT, header" about={`${trace.jwt.header.alg ?? ''}, decoded`} value={trace.jwt.header} />
      <Json title="Client JWT, claims" about="decoded; token not shown" value={trace.jwt.claims} />
    </div>
  );
}
