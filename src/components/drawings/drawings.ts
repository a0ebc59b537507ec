import BadMonth from './BadMonth.astro';
import FivePressures from './FivePressures.astro';
import FourMarks from './FourMarks.astro';
import HierarchyNetwork from './HierarchyNetwork.astro';
import Iceberg from './Iceberg.astro';
import MoneyBorder from './MoneyBorder.astro';
import OneWeek from './OneWeek.astro';
import OutputOutcome from './OutputOutcome.astro';
import ParticipationLadder from './ParticipationLadder.astro';
import PdsaCycle from './PdsaCycle.astro';
import RecordBorder from './RecordBorder.astro';
import SignsCauses from './SignsCauses.astro';
import StakeholderGrid from './StakeholderGrid.astro';
import StructureEngland from './StructureEngland.astro';
import StructureNorthernIreland from './StructureNorthernIreland.astro';
import StructureScotland from './StructureScotland.astro';
import StructureWales from './StructureWales.astro';
import SystemLoop from './SystemLoop.astro';
import TrustLoop from './TrustLoop.astro';

/** Every drawing by the name that an author writes: <Draw name="trust-loop" />. */
export const DRAWINGS = new Map([
  ['bad-month', BadMonth],
  ['five-pressures', FivePressures],
  ['four-marks', FourMarks],
  ['hierarchy-network', HierarchyNetwork],
  ['iceberg', Iceberg],
  ['money-border', MoneyBorder],
  ['one-week', OneWeek],
  ['output-outcome', OutputOutcome],
  ['participation-ladder', ParticipationLadder],
  ['pdsa-cycle', PdsaCycle],
  ['record-border', RecordBorder],
  ['signs-causes', SignsCauses],
  ['stakeholder-grid', StakeholderGrid],
  ['structure-england', StructureEngland],
  ['structure-northern-ireland', StructureNorthernIreland],
  ['structure-scotland', StructureScotland],
  ['structure-wales', StructureWales],
  ['system-loop', SystemLoop],
  ['trust-loop', TrustLoop],
]);
