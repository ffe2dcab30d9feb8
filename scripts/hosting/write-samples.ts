import { join } from 'node:path'
import { writeWhole } from '../write-whole.ts'
import { caddySample } from './caddy.ts'
import { policyOfFolder } from './content-security-policy.ts'
import { nginxSample } from './nginx.ts'

/**
 * Writes sample configurations for the pages below a published folder, and their policy by itself for any other server.
 * @throws Refusal when there is no page
 * @returns names of the files in the folder `into`
 */
export async function writeSamples(published: string, into: string): Promise<readonly string[]> {
  const policy = await policyOfFolder(published)
  const files = {
    'nginx.conf': nginxSample(policy),
    Caddyfile: caddySample(policy),
    'content-security-policy.txt': `${policy}\n`,
  }
  for (const [name, text] of Object.entries(files)) await writeWhole(join(into, name), text)
  return Object.keys(files)
}
