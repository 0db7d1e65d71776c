import { expect, test } from 'vitest'
import { carryOn, type LastPlan } from './carry-on.ts'
import { assessmentForm } from './forms/assessment.ts'
import { planOrReviewForm } from './forms/plan-or-review.ts'
import { reviewOfArrangementsForm } from './forms/review-of-arrangements.ts'

const last: LastPlan = {
  recordId: 'a-record',
  steps: [{ passageId: 'one', what: 'Your dad rings on Sundays.', doneByWhom: 'Col Ashdene, your dad', byDay: '2026-06-01' }, { passageId: 'two', what: 'Ask about swimming.', doneByWhom: '', byDay: null }],
  goals: [{ what: 'You sleep well.', sign: 'You are not tired.', progress: 'A bit better.', outcome: 'going-on' }, { what: 'You learn to swim.', outcome: 'reached' }, { what: 'You join the choir.', outcome: 'let-go' }, { what: 'You see your cousins.' }],
}

test('each open step is laid in with who and by when, to be told how it is going; goals go on until they are reached or let go', () => {
  expect(carryOn(planOrReviewForm, last)).toEqual({
    'carried-from': 'a-record',
    'part.progress.0.step': 'one', 'part.progress.0.what': 'Your dad rings on Sundays.', 'part.progress.0.who': 'Col Ashdene, your dad', 'part.progress.0.when': '2026-06-01',
    'part.progress.1.step': 'two', 'part.progress.1.what': 'Ask about swimming.',
    'part.goals.0.what': 'You sleep well.', 'part.goals.0.sign': 'You are not tired.', 'part.goals.1.what': 'You see your cousins.',
  })
})

test('only what the form has a part for', () => {
  expect(Object.keys(carryOn(reviewOfArrangementsForm, last)).filter(key => key.startsWith('part.goals'))).toEqual([])
  expect(carryOn(assessmentForm, last)).toEqual({ 'carried-from': 'a-record' })
})
