/** Every drawing that an author can put into a page: <Draw name="trust-loop" />. src/components/drawings/ holds them. */
export const DRAWING_NAMES = [
  'bad-month',
  'five-pressures',
  'four-marks',
  'hierarchy-network',
  'iceberg',
  'money-border',
  'one-week',
  'output-outcome',
  'participation-ladder',
  'pdsa-cycle',
  'record-border',
  'signs-causes',
  'stakeholder-grid',
  'structure-england',
  'structure-northern-ireland',
  'structure-scotland',
  'structure-wales',
  'system-loop',
  'trust-loop',
] as const;

export type DrawingName = (typeof DRAWING_NAMES)[number];
