import { Button, Group, Stack, Text, Title } from '@mantine/core';

/** Before a chart is open: what to do first. */
export function Welcome() {
  return (
    <Stack gap="md" className="hospital-welcome">
      <Title order={1}>Choose a patient</Title>
      <Text c="dimmed">
        This hospital is invented. It opens charts, discharges patients and calls Remnant the way a real record system
        would.
      </Text>
      <ol>
        <li>Open a chart: Remnant is asked at once (patient-view).</li>
        <li>Press Discharge: it is asked again (encounter-discharge), and the card appears on the right.</li>
        <li>Accept, override, or open Remnant from the card; the exchange is shown under it, hop by hop.</li>
      </ol>
      <Group>
        <Button component="a" variant="light" href="#/zhao-min">
          Open Min Zhao, high risk
        </Button>
        <Button component="a" variant="subtle" href="#/chen-yu">
          Yu Chen, pathology pending
        </Button>
        <Button component="a" variant="subtle" href="#/bai-xue">
          Xue Bai, outside the population
        </Button>
      </Group>
    </Stack>
  );
}
