import { expect, it } from 'vitest'
import { blockingTime } from '../../../scripts/bench/watch.ts'

it('of a task that blocks, what goes beyond 50 ms counts', () => {
  const tasks = [
    { start: 100, duration: 80 },
    { start: 300, duration: 50 },
    { start: 400, duration: 170 },
  ]
  expect(blockingTime(tasks, 90)).toBe(30 + 120)
})

it('what a task does before the first contentful paint blocks nobody', () => {
  expect(blockingTime([{ start: 0, duration: 200 }], 200)).toBe(0)
  expect(blockingTime([{ start: 0, duration: 200 }], 120)).toBe(30)
})

it('where nothing has been painted every task counts', () => {
  expect(blockingTime([{ start: 0, duration: 200 }], null)).toBe(150)
})
