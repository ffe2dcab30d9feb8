import { loadScript } from '../embed/load-script.ts'
import type { Locale } from '../i18n/locale.ts'
import { NEWER_MAP } from '../i18n/newer-map.ts'
import { type ReleasedPage, isNewer, LATEST_GLOBAL, latestOf, releasedPage } from './latest-version.ts'

/*
 * `newer-map.js`: only pages of a release load it, once they stand. When nothing else is to be done it looks into the one file
 * that names the newest release, and where that is another one it says so, with the way there. What is shown stays as it is.
 */
const own = releasedPage(location.pathname)
if (own) whenIdle(() => void lookForNewer(own))

async function lookForNewer({ version, latestFile, inRelease }: ReleasedPage): Promise<void> {
  try {
    await loadScript(latestFile)
  } catch {
    return // Nobody published a newest one.
  }
  const latest = latestOf((window as unknown as Readonly<Record<string, unknown>>)[LATEST_GLOBAL])
  if (latest && isNewer(latest.version, version)) say(inRelease(latest))
}

function say(address: string): void {
  const link = document.createElement('a')
  link.textContent = NEWER_MAP[document.documentElement.lang as Locale]
  // The view goes along as it is by then, and what the host wrote into the address: also into another tab, or copied.
  const withView = () => (link.href = address + location.search + location.hash)
  withView()
  for (const event of ['pointerover', 'focus', 'click']) link.addEventListener(event, withView)
  const line = document.createElement('p')
  line.className = 'date'
  line.append(link)
  // Below the map of an embed page; below the date of the full one.
  ;(document.getElementById('notice') ?? document.querySelector('.date'))?.after(line)
}

/** Old Safaris call nobody when they are idle, and others may not in a frame that draws nothing. */
function whenIdle(run: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(run, { timeout: 5000 })
  else setTimeout(run)
}
