import { Box, Stack, Table, Text, UnstyledButton } from '@mantine/core';
import type { ComponentType } from 'react';
import { when } from '#clinical/cards/words.ts';
import type { WorklistRow } from '#clinical/worklist/row.ts';
import { useLabels, usePlace } from '#ui/locale.tsx';
import { Groups, NextVisit, nameOf, Operation, PatientFacts, Since, State } from './worklist-cells.tsx';
import { type Column, columns, type Order } from './worklist-order.ts';

interface Props {
  rows: WorklistRow[];
  onOpen: (row: WorklistRow) => void;
}

const cells: Record<Exclude<Column, 'patient'>, ComponentType<{ row: WorklistRow }>> = {
  operation: Operation,
  group: Groups,
  next: NextVisit,
  state: State,
  since: Since,
};

/** One row a patient; the name opens it, and so does the row. A heading sorts by its column. */
export function WorklistTable({ rows, onOpen, order, onSort }: Props & { order: Order; onSort: (by: Column) => void }) {
  const labels = useLabels().worklist;
  return (
    <Table className="remnant-worklist-table" verticalSpacing="sm" horizontalSpacing="md">
      <Table.Caption className="remnant-only-spoken">{labels.title}</Table.Caption>
      <Table.Thead>
        <Table.Tr>
          {columns.map((column) => (
            <Table.Th key={column} scope="col" aria-sort={sortOf(order, column)}>
              <UnstyledButton
                className="remnant-sort"
                title={labels.sortedBy(labels.columns[column])}
                onClick={() => onSort(column)}
              >
                {labels.columns[column]}
                <span aria-hidden="true">{order.by !== column ? '' : order.descending ? ' ↓' : ' ↑'}</span>
              </UnstyledButton>
            </Table.Th>
          ))}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {rows.map((row) => (
          <Table.Tr key={row.assessmentId} className="remnant-worklist-row">
            <Table.Th scope="row">
              <OpenButton row={row} onOpen={onOpen} />
              <PatientFacts row={row} />
            </Table.Th>
            {columns.slice(1).map((column) => {
              const Cell = cells[column as Exclude<Column, 'patient'>];
              return (
                <Table.Td key={column}>
                  <Cell row={row} />
                </Table.Td>
              );
            })}
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}

const sortOf = (order: Order, column: Column) =>
  order.by !== column ? 'none' : order.descending ? 'descending' : 'ascending';

/** The same, one under the other. */
export function WorklistStack({ rows, onOpen }: Props) {
  const labels = useLabels();
  const words = labels.worklist;
  const { locale } = usePlace();
  return (
    <ol className="remnant-list">
      {rows.map((row) => (
        <Stack key={row.assessmentId} component="li" gap={8} py="md" className="remnant-worklist-row">
          <Box>
            <OpenButton row={row} onOpen={onOpen} />
            <PatientFacts row={row} />
          </Box>
          <State row={row} />
          <NextVisit row={row} />
          <Groups row={row} />
          <Text size="sm" c="dimmed">
            {labels.titled(words.columns.operation, when(row.resection.date, locale, row.day))}
          </Text>
        </Stack>
      ))}
    </ol>
  );
}

function OpenButton({ row, onOpen }: { row: WorklistRow; onOpen: (row: WorklistRow) => void }) {
  const labels = useLabels().worklist;
  const name = nameOf(row, labels.nameUnknown);
  return (
    <UnstyledButton
      className="remnant-worklist-open"
      fw={600}
      id={`row-${row.assessmentId}`}
      onClick={() => onOpen(row)}
    >
      {name}
    </UnstyledButton>
  );
}
