import { Badge, Group, Text } from '@mantine/core';
import type { Report } from './chart-view.ts';
import { dayText, languageOf } from './words.ts';

/** Reports to open and read; the coded results stand above the text. */
export function Reports({ reports, openFirst = false }: { reports: Report[]; openFirst?: boolean }) {
  return (
    <ul className="hospital-list">
      {reports.map((report, i) => (
        <li key={report.ref}>
          <details className="hospital-report" open={openFirst && i === 0}>
            <summary>
              <Group
                component="span"
                gap={8}
                justify="space-between"
                wrap="nowrap"
                align="baseline"
                style={{ flex: 1 }}
              >
                <Text component="span" size="sm" fw={500}>
                  <span lang={languageOf(report.title)}>{report.title}</span>{' '}
                  {report.state && <Badge size="sm">{report.state}</Badge>}
                </Text>
                <Text component="span" size="xs" c="dimmed" style={{ flex: 'none' }}>
                  {dayText(report.date)}
                </Text>
              </Group>
            </summary>
            <Body report={report} />
          </details>
        </li>
      ))}
    </ul>
  );
}

function Body({ report: { findings, text, by } }: { report: Report }) {
  return (
    <div className="hospital-report-body">
      {findings.length > 0 && (
        <dl className="hospital-findings">
          {findings.map(({ name, value }, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two nodules may be equal in name and size.
            <div key={i}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
      <Text size="sm" lang={languageOf(text)} style={{ whiteSpace: 'pre-line' }}>
        {text ?? 'No text.'}
      </Text>
      {by && (
        <Text size="xs" c="dimmed" mt={6}>
          {by}
        </Text>
      )}
    </div>
  );
}
