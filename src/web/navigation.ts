import type { FastifyRequest } from 'fastify'
import type { NavItem } from './parts/page.tsx'

/** The links on top of a staff page, for what this person does. */
export function navigation(request: FastifyRequest, current?: string): readonly NavItem[] {
  const items = request.holder?.does === 'administrator'
    ? [{ href: '/administration', text: 'Administration' }, { href: '/staff', text: 'Staff' }, { href: '/teams', text: 'Teams' }, { href: '/allocations', text: 'Who works with whom' }, { href: '/words', text: 'Words' }, { href: '/forms', text: 'Forms' }, { href: '/timescales', text: 'Timescales' }]
    : [{ href: '/children', text: 'My children' }, ...request.holder?.does === 'manager' ? [{ href: '/oversight', text: 'Oversight' }, { href: '/allocations', text: 'Who works with whom' }] : [], { href: '/due', text: 'Dates' }, { href: '/search', text: 'Search' }, { href: '/people/find', text: 'Find somebody' }]
  return [...items, { href: '/training', text: 'Training' }].map(item => ({ ...item, current: item.href === current }))
}
