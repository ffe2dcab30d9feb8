/*
 * How time and memory grow with the data: `npm run bench:scale`. Made-up zones besides the real ones, none of which meets
 * another made-up one; zones of many positions; and overlays. The table is printed and written to `docs/performance.md`.
 */
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import type { MadeUp } from './made-up-geodata.ts'
import { measuredOn, writeMeasured } from './performance-document.ts'
import type { Step } from './scale-one.ts'
import { markdownTable } from './table.ts'

/** Whoever takes longer is ended, and what it had done until then is told. */
const PATIENCE_MILLISECONDS = 180_000

/** Series in which one number grows; the first of each is small enough to be what the rest is measured by. */
const SERIES: readonly { readonly grows: keyof MadeUp; readonly sizes: readonly MadeUp[] }[] = [
  { grows: 'zones', sizes: [10, 100, 1000, 10_000].map((zones) => ({ zones, positions: 24, claimed: 0 })) },
  // The check refuses zones of more than 25,000 positions.
  { grows: 'positions', sizes: [100, 1000, 10_000, 25_000].map((positions) => ({ zones: 1, positions, claimed: 1 })) },
  { grows: 'claimed', sizes: [10, 100, 1000].map((zones) => ({ zones, positions: 24, claimed: zones })) },
]
/** What is less than this share of what the real data takes alone is noise, and nothing is fitted to it. */
const NOISE = 0.1
const HEADS: Readonly<Record<keyof MadeUp, string>> = {
  zones: 'zones of 24 positions',
  positions: 'positions of one zone',
  claimed: 'zones, each with an overlay',
}

const none = await stepsOf({ zones: 0, positions: 24, claimed: 0 })
const tables: string[] = []
for (const { grows, sizes } of SERIES) {
  const rows: { name: string; size: number; steps: readonly Step[] }[] = []
  for (const made of sizes) {
    rows.push({ name: made[grows].toLocaleString('en'), size: made[grows], steps: await stepsOf(made) })
    console.log(HEADS[grows], made[grows], JSON.stringify(rows.at(-1)!.steps))
  }
  const beyond = (steps: readonly Step[], step: string) => {
    const [own, real] = [steps, none].map((all) => all.find((one) => one.step === step)?.milliseconds)
    return own === undefined || real === undefined ? null : own - real
  }
  const columns = none.map(({ step }) => ({
    title: `${step}, ms`,
    value: ({ steps }: (typeof rows)[number]) => beyond(steps, step),
  }))
  const memory = {
    title: 'most memory, MB',
    value: ({ steps }: (typeof rows)[number]) => (steps.length === 0 ? null : steps.at(-1)!.bytes / 1e6),
  }
  tables.push(markdownTable(HEADS[grows], rows, [...columns, memory]))
  tables.push(
    markdownTable(
      'grows with the power of',
      [{ name: 'fitted to the two largest' }],
      none.map(({ step, milliseconds }) => ({
        title: step,
        value: () => exponent(rows, NOISE * milliseconds, (row) => beyond(row.steps, step)),
        digits: 2,
      })),
    ),
  )
}
const text = [
  measuredOn(
    `milliseconds of processor beyond what the real data takes alone (${none.map(({ step, milliseconds }) => `${step} ${Math.round(milliseconds)}`).join(', ')}); – where it was not done within ${PATIENCE_MILLISECONDS / 60_000} minutes`,
  ),
  ...tables,
].join('\n\n')
console.log(`\n${text}`)
await writeMeasured('scale', text)

/**
 * Of the two largest sizes that were done: the smaller ones drown in what the real data takes.
 * @param least what is worth fitting
 */
function exponent<Row extends { readonly size: number }>(
  rows: readonly Row[],
  least: number,
  value: (row: Row) => number | null,
): number | null {
  const done = rows.flatMap((row) => {
    const own = value(row)
    return own !== null && own > least ? [[row.size, own] as const] : []
  })
  const [a, b] = done.slice(-2)
  return a && b ? Math.log(b[1] / a[1]) / Math.log(b[0] / a[0]) : null
}

/** The steps that were done; a size that runs out of time or memory has fewer. */
async function stepsOf({ zones, positions, claimed }: MadeUp): Promise<Step[]> {
  const script = new URL('scale-one.ts', import.meta.url).pathname
  const parts = [...process.execArgv, script, ...[zones, positions, claimed].map(String)]
  const run = promisify(execFile)(process.execPath, parts, { timeout: PATIENCE_MILLISECONDS })
  const { stdout } = await run.catch((error: { stdout: string; stderr: string }) => {
    console.log(`${zones} zones of ${positions} positions: ${error.stderr.trim().split('\n').at(-1) ?? ''} not done`)
    return error
  })
  return stdout
    .split('\n')
    .filter((line) => line.startsWith('{') && line.endsWith('}'))
    .map((line) => JSON.parse(line) as Step)
}
