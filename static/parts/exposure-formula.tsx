/** How an exposure comes about: `4 × 5 = 20`, with a dash for what was never given. */
export function ExposureFormula(risk: {
  probability?: number | undefined;
  impact?: number | undefined;
  exposure?: number | undefined;
}) {
  const { probability, impact, exposure } = risk;
  return (
    <span style={{ whiteSpace: 'nowrap' }}>
      {probability ?? '–'} × {impact ?? '–'}{' '}
      {exposure === undefined ? null : (
        <>
          = <strong>{exposure}</strong>
        </>
      )}
    </span>
  );
}
