import { Box, Group, Text, UnstyledButton } from '@mantine/core';
import { useId, useState } from 'react';
import { DirectionMark } from '../marks.tsx';
import type { LabResult, LabSeries } from './lab-series.ts';
import { Trend } from './trend.tsx';
import { dayText } from './words.ts';

/** The latest value of each analyte with its trend; a row opens to every value. */
export function Labs({ labs, operations }: { labs: LabSeries[]; operations: string[] }) {
  return (
    <ul className="hospital-list">
      {labs.map((series) => (
        <Analyte key={series.name} series={series} operations={operations} />
      ))}
    </ul>
  );
}

function Analyte({ series, operations }: { series: LabSeries; operations: string[] }) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const latest = series.results.find(({ status }) => status !== 'entered-in-error');
  if (!latest) return null;
  const more = series.results.length - 1;
  return (
    <li>
      <UnstyledButton className="hospital-lab" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
        <Text component="span" size="sm">
          {series.name}
        </Text>
        <Value result={latest} />
        <Box component="span" className="hospital-lab-trend">
          <Trend series={series} operations={operations} />
        </Box>
        <Text component="span" size="xs" c="dimmed" ta="right">
          {dayText(latest.taken)}
          {more > 0 && <span className="hospital-more"> +{more}</span>}
        </Text>
      </UnstyledButton>
      <Box id={id} hidden={!open}>
        {open && <AllResults series={series} operations={operations} />}
      </Box>
    </li>
  );
}

function Value({ result }: { result: LabResult }) {
  return (
    <Group component="span" gap={6} wrap="nowrap">
      <Text component="span" size="sm" fw={600} style={{ whiteSpace: 'nowrap' }}>
        {result.text}
      </Text>
      {result.flag && (
        <Text component="span" size="xs" className="hospital-flag">
          <DirectionMark direction={result.flag} /> {result.flag}
        </Text>
      )}
    </Group>
  );
}

function AllResults({ series, operations }: { series: LabSeries; operations: string[] }) {
  const before = (result: LabResult) =>
    operations.length === 0 ? '' : operations.every((day) => result.taken < day) ? 'before surgery' : 'after surgery';
  return (
    <table className="hospital-table">
      <caption className="remnant-only-spoken">{series.name}, every result</caption>
      <thead>
        <tr>
          <th scope="col">Taken</th>
          <th scope="col">Result</th>
          <th scope="col">Normal range</th>
          <th scope="col">
            <span className="remnant-only-spoken">Remark</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {series.results.map((result) => (
          <tr key={result.id} data-status={result.status}>
            <td>{dayText(result.taken)}</td>
            <td>
              <Value result={result} />
            </td>
            <td>{result.range ?? 'not given'}</td>
            <td>{result.status === 'final' ? before(result) : result.status.replace(/-/g, ' ')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
