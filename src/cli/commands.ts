import { catalogueCommand } from './catalogue.ts'
import { checkCommand } from './check.ts'
import type { Command } from './command.ts'
import { compareCommand } from './compare.ts'
import { importCommand } from './import.ts'
import { rewriteCommand } from './rewrite.ts'
import { verifyCommand } from './verify.ts'

/** All commands, one a line, in the order in which help lists them. */
export const commands: readonly Command[] = [
  checkCommand,
  catalogueCommand,
  rewriteCommand,
  compareCommand,
  importCommand,
  verifyCommand,
]
