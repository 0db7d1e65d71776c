import { expect, test } from 'vitest'
import { listMyChildren } from '../store/children.ts'
import { ownWorld } from './own-world.ts'

const { world } = await ownWorld()

test.each([
  ['imogen', ['Rowan Ashdene']], ['joseph', ['Rowan Ashdene']], ['wilma', ['Noor D’Arcy']], ['manager', ['Rowan Ashdene']], ['otherManager', ['Noor D’Arcy']],
] as const)('%s works with %s', async (key, names) => {
  const { children } = await world.service.as(world.askingAs(key), { action: 'list-my-children' }, door => listMyChildren(door, 0, 10))
  expect(children.map(child => child.fullName)).toEqual(names)
})

test('an allocation that ended opens nothing', async () => {
  await world.endAllocation('joseph', 'rowan')
  const { children } = await world.service.as(world.askingAs('joseph'), { action: 'list-my-children' }, door => listMyChildren(door, 0, 10))
  expect(children).toEqual([])
})
