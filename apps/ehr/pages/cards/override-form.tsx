import { Button, Group, Radio, Stack, Textarea } from '@mantine/core';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import type { Coding } from '../demo.ts';

interface OverrideFormProps {
  reasons: Coding[];
  busy: boolean;
  onSend: (answer: { reason?: Coding; comment?: string }) => void;
  onCancel: () => void;
}

export function OverrideForm({ reasons, busy, onSend, onCancel }: OverrideFormProps) {
  const [code, setCode] = useState<string | null>(null);
  const [comment, setComment] = useState('');
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>('input, textarea')?.focus(), []);

  const send = (event: FormEvent) => {
    event.preventDefault();
    const reason = reasons.find((one) => one.code === code);
    onSend({ ...(reason ? { reason } : {}), ...(comment.trim() ? { comment: comment.trim() } : {}) });
  };
  return (
    <form ref={form} onSubmit={send} className="hospital-override">
      <Stack gap="sm">
        {reasons.length > 0 && (
          <Radio.Group value={code} onChange={setCode} label="Why does this not apply?">
            <Stack gap={6} mt={6}>
              {reasons.map((reason) => (
                <Radio key={reason.code} value={reason.code} label={reason.display ?? reason.code} />
              ))}
            </Stack>
          </Radio.Group>
        )}
        <Textarea
          label="Comment"
          description="Optional. No names."
          autosize
          minRows={2}
          maxLength={500}
          value={comment}
          onChange={(e) => setComment(e.target.value)}
        />
        <Group gap="xs">
          <Button type="submit" variant="light" loading={busy} disabled={code === null && comment.trim() === ''}>
            Send override
          </Button>
          <Button variant="subtle" onClick={onCancel}>
            Cancel
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
