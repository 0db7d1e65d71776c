// The engine learns all its patterns as it is loaded, before it looks at a first sentence, and test files share what is loaded: so it is loaded whole before any of them.
import '../guidance/check.ts'
import '../guidance/rewrite/rewrite.ts'
