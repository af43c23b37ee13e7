import { everywhere } from '#clinical/guidance/rule.ts';
import type { Region } from '#clinical/settings.ts';
import { assessmentOf, situations as charts } from '../../river/a-situation.ts';
import type { Situation } from './situations.ts';

/** Every chart of the river in every region, with the networks as they are served: demonstration ones. */
export const riverSituations = async (): Promise<Situation[]> => (await Promise.all(everywhere.map(inRegion))).flat();

const inRegion = (region: Region): Promise<Situation[]> =>
  Promise.all(
    charts.map(async (chart) => ({
      name: `${chart.name}, ${region}, demonstration`,
      assessment: await assessmentOf({ ...chart, settings: { ...chart.settings, region } }),
      networksShown: true,
      region,
    })),
  );
