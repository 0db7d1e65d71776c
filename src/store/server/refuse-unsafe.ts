import type { ClientBase, Pool } from 'pg'

/** Everything that the role of this connection could be or become, and what stands open to it. */
const REASONS = `
  with me as (
    select oid, rolname, rolsuper, rolbypassrls, rolcreaterole, rolreplication from pg_roles where rolname = session_user
  ),
  reach as (
    select r.* from pg_roles r, me where not me.rolsuper and pg_has_role(me.oid, r.oid, 'MEMBER')
    union select r.* from pg_roles r join me on r.oid = me.oid
  ),
  relation as (
    select c.*, format('%I.%I', n.nspname, c.relname) as title
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where n.nspname = 'written_to_you'
  )
  select 1 as rank, format('the role %I is a superuser, whom no row policy stops', rolname) as reason from me where rolsuper
  union all
  select 2, format('the role %I may pass by row policies (BYPASSRLS)', rolname) from me where rolbypassrls
  union all
  select 3, format('the role %I may give itself other roles (CREATEROLE)', rolname) from me where rolcreaterole
  union all
  select 4, format('the role %I may copy the whole database (REPLICATION)', rolname) from me where rolreplication
  union all
  select 5, format('the role %I can turn into %I, whom no row policy stops', me.rolname, reach.rolname)
    from reach, me where reach.oid <> me.oid and (reach.rolsuper or reach.rolbypassrls or reach.rolcreaterole or reach.rolreplication)
  union all
  select 5, format('the role %I can reach the server''s files or programs (%I), past every row policy', me.rolname, reach.rolname)
    from reach, me where reach.oid <> me.oid and reach.rolname in ('pg_read_server_files', 'pg_write_server_files', 'pg_execute_server_program')
  union all
  select 6, format('the role %I owns %s, and an owner can take its row policies away', reach.rolname, title)
    from relation join reach on reach.oid = relation.relowner, me where not me.rolsuper and relkind in ('r', 'p', 'm', 'v', 'f')
  union all
  select 7, format('the role %I owns the schema written_to_you', reach.rolname)
    from pg_namespace n join reach on reach.oid = n.nspowner, me where not me.rolsuper and nspname = 'written_to_you'
  union all
  select 8, format('%s has no row policies turned on', title) from relation where relkind in ('r', 'p') and not relrowsecurity
  union all
  select 9, format('%s does not hold its owner to the row policies (FORCE ROW LEVEL SECURITY)', title)
    from relation where relkind in ('r', 'p') and relrowsecurity and not relforcerowsecurity
  union all
  select 10, format('%s is a kind of table that cannot have row policies', title) from relation where relkind in ('m', 'f')
  union all
  select 11, format('%s shows rows with the rights of its owner (create it with security_invoker)', title)
    from relation where relkind = 'v' and not exists (
      select from pg_options_to_table(reloptions) where option_name = 'security_invoker' and option_value in ('true', 'on', 'yes', '1')
    )
  union all
  select distinct 12, format('the role %I may empty %s (TRUNCATE), which no row policy stops', reach.rolname, title)
    from relation, reach, me where not me.rolsuper and relkind in ('r', 'p') and has_table_privilege(reach.oid, relation.oid, 'TRUNCATE')
  union all
  select distinct 13, format('the role %I may read how the database was set up (schema written_to_you_migration)', reach.rolname)
    from pg_namespace n, reach, me where not me.rolsuper and nspname = 'written_to_you_migration' and has_schema_privilege(reach.oid, n.oid, 'USAGE')
  union all
  select 15, format('%s has a row policy that lets everybody pass (%I)', title, polname)
    from relation join pg_policy on polrelid = relation.oid where polpermissive and polroles = '{0}'
  union all
  select 16, format('a trigger of %s is turned off (%I): what is written there could be changed or lost unseen', title, tgname)
    from relation join pg_trigger on tgrelid = relation.oid where not tgisinternal and tgenabled in ('D', 'R')
  union all
  select 14, 'the schema written_to_you is missing: the database is not set up'
    where not exists (select from pg_namespace where nspname = 'written_to_you')
  order by rank, reason`

/**
 * Refuses to go on when the connection, made as the program, would see or could do more than the row policies allow:
 * as a superuser or owner, or with a table that lacks them. There is no list of exceptions.
 */
export async function refuseUnsafe(connection: Pool | ClientBase): Promise<void> {
  const { rows } = await connection.query<{ reason: string }>(REASONS)
  if (rows.length === 0) return
  throw new Error(
    `The database is not safe for children's records, so the program does not start: ${rows.map(({ reason }) => reason).join('; ')}. ` +
      'DATABASE_URL must name a role that owns nothing; every table of written_to_you needs row policies, forced.',
  )
}
