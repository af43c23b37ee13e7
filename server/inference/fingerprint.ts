import { readFileSync } from 'node:fs';
import { arch, cpus, platform } from 'node:os';

/** Instruction sets that choose another kernel, hence possibly other bits: all that onnxruntime's kernels ask the CPU for. */
const kernelFlags = /^(avx.*|f16c|fma|amx.*|sse4_.|asimd.*|sve.*|i8mm|bf16|fphp)$/;

/** What replay compares before it may demand identical bits. */
export function fingerprint(runtime: Record<string, string | number>): Record<string, string | number> {
  return {
    ...runtime,
    platform: platform(),
    arch: arch(),
    cpu: cpus()[0]?.model.trim() ?? 'unknown',
    cpuFlags: cpuFlags(),
  };
}

function cpuFlags(): string {
  let text: string;
  try {
    text = readFileSync('/proc/cpuinfo', 'utf8');
  } catch {
    return 'unknown'; // no /proc outside Linux: the model name alone tells CPUs apart
  }
  const line = /^(?:flags|Features)\s*:\s*(.*)$/m.exec(text)?.[1] ?? '';
  return (
    line
      .split(/\s+/)
      .filter((flag) => kernelFlags.test(flag))
      .sort()
      .join(' ') || 'unknown'
  );
}
