import { Box, Button, Group, Stack, Text, Title } from '@mantine/core';
import { useId, useState } from 'react';
import type { NetworkResult } from '#clinical/assessment.ts';
import { phase, shownNetwork } from '#clinical/cards/shown.ts';
import {
  capital,
  causeName,
  gateState,
  investigationalHeading,
  investigationalLine,
  networkName,
  pageSentence,
  patternName,
  remark,
  wholePercent,
} from '#clinical/cards/words.ts';
import { useLabels, usePlace } from '#ui/locale.tsx';
import { StepCurve } from '#ui/step-curve.tsx';
import type { AssessmentView } from './view.ts';

/** A network's number in a strip of its own: hatched, outlined, without hue, sharing no line, axis or colour with a published group. */
export function InvestigationalStrip({ view }: { view: AssessmentView }) {
  const labels = useLabels();
  const { locale } = usePlace();
  const [open, setOpen] = useState(false);
  const id = useId();
  const network = spokenOf(view);
  if (!network) return null;
  const line = investigationalLine(network, locale);
  const shown = shownNetwork(view.assessment, view.networksShown) === network;
  return (
    <Box component="section" aria-labelledby={id} className="remnant-hatched" p="md">
      <Stack gap={6}>
        <Title order={2} id={id} fz="sm">
          {investigationalHeading(network.status, locale)}
        </Title>
        {shown && line !== undefined && network.riskPercent !== undefined ? (
          <Group gap="md" align="center" wrap="nowrap">
            <Text fz={26} fw={500} lh={1.1} style={{ flex: 'none' }}>
              {wholePercent(network.riskPercent, locale)}
            </Text>
            <Text size="sm" style={{ flex: 1 }}>
              {line}
            </Text>
          </Group>
        ) : (
          <>
            {network.gate.state !== 'open' && <Text size="sm">{capital(gateState(network.gate.state, locale))}</Text>}
            <GateReasons network={network} />
          </>
        )}
        {shown && network.incidence && (
          <>
            <Group justify="space-between">
              <Button
                className="remnant-not-printed"
                variant="default"
                size="compact-sm"
                aria-expanded={open}
                onClick={() => setOpen(!open)}
              >
                {open ? labels.hideWhy : labels.whyThisNumber}
              </Button>
              <Text size="sm" c="dimmed">
                {capital(networkName(network.id, locale))} {network.version}
              </Text>
            </Group>
            {open && (
              <Stack
                gap="sm"
                bg="var(--mantine-color-body)"
                p="sm"
                style={{ borderRadius: 'var(--mantine-radius-sm)' }}
              >
                <Text size="sm">
                  {pageSentence('incidence', locale)} ({patternName(network.pattern, locale)})
                </Text>
                <StepCurve
                  text={`${investigationalHeading(network.status, locale)}. ${pageSentence('incidence', locale)}. ${line ?? ''}`}
                  axis={labels.monthsAfterSurgery}
                  series={(['aggressive', 'other', 'death'] as const).map((cause) => ({
                    name: causeName(cause, locale),
                    values: network.incidence?.[cause] ?? [],
                  }))}
                />
                {network.conditional && <Text size="sm">{pageSentence('incidenceFrom', locale)}</Text>}
                <GateReasons network={network} />
              </Stack>
            )}
          </>
        )}
      </Stack>
    </Box>
  );
}

/** Why it applies or not; where it applies and still shows no number, why not now. */
function GateReasons({ network }: { network: NetworkResult }) {
  const { locale } = usePlace();
  const { gate, withheld = [] } = network;
  return (
    <ul className="remnant-list">
      {(withheld.length > 0 ? withheld : gate.reasons).map((reason) => (
        <Text component="li" size="sm" key={reason.code}>
          {remark(reason, locale)}
        </Text>
      ))}
    </ul>
  );
}

/** The network whose number is shown, else the one that would apply and says why it does not. */
function spokenOf(view: AssessmentView): NetworkResult | undefined {
  if (!view.networksShown || phase(view.assessment) === 'recurrence') return undefined;
  const spoken = view.assessment.networks.filter((network) => network.status !== 'silent');
  return shownNetwork(view.assessment, true) ?? spoken.find((network) => network.id === 'postoperative') ?? spoken[0];
}
