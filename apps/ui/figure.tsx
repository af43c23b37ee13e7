import { Button, Table } from '@mantine/core';
import { type ReactNode, useId, useState } from 'react';
import { useLabels } from './locale.tsx';

export interface FigureTable {
  head: string[];
  rows: (string | number)[][];
}

/** A drawing with its text equivalent, and the numbers behind it as a table on request. */
export function Figure({ text, table, children }: { text: string; table: FigureTable; children: ReactNode }) {
  const [shown, setShown] = useState(false);
  const id = useId();
  const labels = useLabels();
  return (
    <figure style={{ margin: 0 }}>
      <div role="img" aria-label={text}>
        {children}
      </div>
      <Button
        className="remnant-not-printed"
        variant="transparent"
        c="dimmed"
        td="underline"
        fw={400}
        size="compact-xs"
        px={0}
        mih={24}
        aria-expanded={shown}
        aria-controls={id}
        onClick={() => setShown(!shown)}
      >
        {shown ? labels.hideTable : labels.showTable}
      </Button>
      <div id={id} hidden={!shown}>
        <Table fz="xs" verticalSpacing={4} horizontalSpacing="xs" withRowBorders={false} captionSide="top">
          <Table.Caption className="remnant-only-spoken">{text}</Table.Caption>
          <Table.Thead>
            <Table.Tr>
              {table.head.map((name) => (
                <Table.Th key={name} scope="col">
                  {name}
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {table.rows.map((row) => (
              <Table.Tr key={String(row[0])}>
                {row.map((cell, i) => (
                  <Table.Td key={`${row[0]}-${table.head[i]}`}>{cell}</Table.Td>
                ))}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </div>
    </figure>
  );
}
