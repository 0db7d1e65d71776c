const told = document.getElementById('told')

addEventListener('written-to-the-child:report', ({ detail }) => {
  told.textContent = `${detail.findings.length} findings, ${detail.missing.length} things not found in it. Speaks to the child: ${detail.addressed}.`
})

addEventListener('written-to-the-child:meant', ({ detail }) => {
  told.textContent = `Kept as meant: ${detail.meant.map(({ quote, reason }) => `“${quote}” (${reason})`).join(', ') || 'nothing'}.`
})
