/** Shapes that stand beside a word and carry its meaning without colour. */

export function DirectionMark({ direction }: { direction: 'high' | 'low' }) {
  return (
    <svg width="9" height="9" viewBox="0 0 10 10" aria-hidden="true" focusable="false">
      <path d={direction === 'high' ? 'M5 1 9 9 1 9z' : 'M5 9 1 1 9 1z'} fill="currentColor" />
    </svg>
  );
}

/** Information: a ring; attention: a triangle; critical: an octagon. */
export function IndicatorMark({ indicator }: { indicator: 'info' | 'warning' | 'critical' }) {
  const shape = {
    info: <circle cx="12" cy="12" r="9.5" />,
    warning: <path d="M12 2.8 22 20.5H2z" strokeLinejoin="round" />,
    critical: <path d="M8.1 2.5h7.8l5.6 5.6v7.8l-5.6 5.6H8.1l-5.6-5.6V8.1z" strokeLinejoin="round" />,
  }[indicator];
  return (
    <svg width="20" height="20" viewBox="0 0 24 24" aria-hidden="true" focusable="false" style={{ flex: 'none' }}>
      <g fill={indicator === 'info' ? 'none' : 'currentColor'} stroke="currentColor" strokeWidth="2">
        {shape}
      </g>
      {indicator === 'info' ? (
        <path d="M12 11v6M12 7.2v.6" stroke="currentColor" strokeWidth="2.2" strokeLinecap="round" />
      ) : (
        <path d="M12 8.6v5M12 17v.4" stroke="var(--mantine-color-body)" strokeWidth="2.2" strokeLinecap="round" />
      )}
    </svg>
  );
}

export function DoneMark() {
  return (
    <svg width="18" height="18" viewBox="0 0 24 24" aria-hidden="true" focusable="false" style={{ flex: 'none' }}>
      <path d="M4 12.5 9.5 18 20 6.5" fill="none" stroke="currentColor" strokeWidth="2.4" strokeLinecap="round" />
    </svg>
  );
}

/** The hospital's own sign: a roof over an open door. */
export function HospitalMark() {
  return (
    <svg width="26" height="26" viewBox="0 0 26 26" aria-hidden="true" focusable="false">
      <rect width="26" height="26" rx="7" fill="var(--hospital-mark)" />
      <path
        d="M6 13 13 6.8 20 13M8.4 12v7.4h9.2V12"
        fill="none"
        stroke="#fff"
        strokeWidth="1.8"
        strokeLinejoin="round"
      />
      <path d="M13 11.6v5M10.5 14.1h5" stroke="#fff" strokeWidth="1.8" strokeLinecap="round" />
    </svg>
  );
}
