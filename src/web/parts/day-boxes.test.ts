import { expect, test } from 'vitest'
import { dayInBoxes, dayProblem, readDayBoxes } from './day-boxes.ts'

const boxes = (day: string, month: string, year: string) => readDayBoxes({ 'said-day': day, 'said-month': month, 'said-year': year }, 'said')

test.each([
  ['3', '3', '2026', '2026-03-03'], ['03', 'March', '2026', '2026-03-03'], [' 24 ', 'nov', ' 2026', '2026-11-24'], ['29', '2', '2024', '2024-02-29'],
  ['29', '2', '2026', undefined], ['31', 'Smarch', '2026', undefined], ['1', '1', '26', undefined], ['', '3', '2026', undefined],
])('%s %s %s is %s', (day, month, year, found) => {
  expect(boxes(day, month, year).day).toBe(found)
})

test.each([
  ['24', '11', '2026', undefined], ['25', '11', '2026', 'That day is still to come'], ['30', '2', '2026', 'There is no such day'], ['', '', '', 'Enter the day'],
])('%s %s %s: %s', (day, month, year, problem) => {
  const said = dayProblem(boxes(day, month, year), '2026-11-24')
  if (problem) expect(said).toContain(problem)
  else expect(said).toBeUndefined()
})

test('a day goes into its boxes and comes out again', () => {
  expect(readDayBoxes(dayInBoxes('2026-03-09', 'said'), 'said').day).toBe('2026-03-09')
})
