import { createHash } from 'node:crypto';
import { extname, join } from 'node:path';
import { defaultIdentity, type Logo, type SiteIdentity } from '../../model/site-identity';
import type { Fault } from '../../model/seed';
import type { Accent } from './accent';
import { decodeFile, isAbsent, readOptional, readRegular } from './read-file';
import { pictureSize } from './picture-size';
import { readSiteYaml } from './read-site-yaml';

/** What the owner's site.yaml of a folder of seeds says, and its faults. */
export interface OwnerSite {
  readonly identity: SiteIdentity;
  /** null for the program's own colours */
  readonly accent: Accent | null;
  /** who may show `/embed/…` in a frame: sources of a Content-Security-Policy */
  readonly embed: readonly string[];
  /** the bytes of the file that `identity.logo` names */
  readonly logo: Buffer | null;
  readonly faults: readonly Fault[];
}

/** What holds where no file says anything. */
export const noOwnerSite: OwnerSite = { identity: defaultIdentity, accent: null, embed: [], logo: null, faults: [] };

/**
 * Reads `site.yaml` in a folder of seeds. `shown` is the file as messages name it.
 */
export function readOwnerSite(folder: string, shown: string): OwnerSite {
  const elsewhere = misplaced(folder, shown);
  const reading = readOptional(join(folder, 'site.yaml'));
  if (reading === null) return { ...noOwnerSite, faults: elsewhere };
  const decoded = decodeFile(reading);
  if ('message' in decoded)
    return { ...noOwnerSite, faults: [...elsewhere, { severity: 'error', file: shown, ...decoded }] };
  const { identity, logo, accent, embed, faults } = readSiteYaml(decoded.raw, shown);
  const all = [...elsewhere, ...faults];
  if (logo === null) return { identity: { ...identity, logo: null }, accent, embed, logo: null, faults: all };
  const read = readLogo(folder, logo.file);
  if ('message' in read) {
    const message = `"logo" ${logo.file} ${read.message}`;
    const fault: Fault = { severity: 'error', file: shown, line: logo.line, message };
    return { identity: { ...identity, logo: null }, accent, embed, logo: null, faults: [...all, fault] };
  }
  return { identity: { ...identity, logo: read.logo }, accent, embed, logo: read.bytes, faults: all };
}

/** An error for a file of another name or place: the owner's word is never passed over. */
function misplaced(folder: string, shown: string): Fault[] {
  const fault = (file: string, message: string): Fault => ({ severity: 'error', file, line: 1, message });
  const found: Fault[] = [];
  if (!isAbsent(join(folder, 'site.yml')))
    found.push(fault(shown.replace(/yaml$/, 'yml'), 'is not read under this name; rename it site.yaml'));
  if (!isAbsent(join(folder, '..', 'site.yaml')))
    found.push(fault('site.yaml', `is not read here; it belongs beside the seeds, as ${shown}`));
  return found;
}

type LogoReading = { readonly logo: Logo; readonly bytes: Buffer } | { readonly message: string };

function readLogo(folder: string, file: string): LogoReading {
  const reading = readRegular(join(folder, file));
  if ('message' in reading) return reading;
  const { bytes } = reading;
  const size = pictureSize(bytes, extname(file).toLowerCase() === '.png' ? 'png' : 'svg');
  if (size === null) return { message: 'is no picture of the kind that its name says; save it anew as SVG or PNG' };
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 8);
  return { logo: { path: `assets/logo-${hash}${extname(file).toLowerCase()}`, ...size }, bytes };
}
