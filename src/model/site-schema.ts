import * as z from 'zod/mini';
import type { SiteIndex } from './site';

const shards = z.object({ total: z.number(), files: z.array(z.string()) });

/** The site's index as it must look when it comes from the network. The files that it names carry a hash of what the build wrote. */
export const siteIndexSchema: z.ZodMiniType<SiteIndex> = z.object({
  articles: shards,
  quotations: shards,
  events: shards,
  people: shards,
  countries: shards,
  directory: z.array(z.string()),
  countryNames: z.record(z.string(), z.string()),
});
