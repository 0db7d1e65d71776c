// Drawings and a photo of the invented children, as pictures made of lines.

const paper = (width: number, height: number, inside: string): string => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"><rect width="${width}" height="${height}" fill="#fffdf6"/>${inside}</svg>`

/** A gecko with a mask and a cape, on a wall at night. */
export const captainBiscuit = paper(900, 640, `
  <rect y="0" width="900" height="640" fill="#1d2b4f"/><circle cx="760" cy="110" r="54" fill="#f6e7a1"/>
  <g fill="#f6e7a1"><circle cx="120" cy="90" r="5"/><circle cx="300" cy="60" r="4"/><circle cx="470" cy="130" r="5"/><circle cx="610" cy="50" r="4"/></g>
  <g stroke="#8a5a44" stroke-width="4" fill="#a8694f"><path d="M0 430h900v210H0z"/><path d="M0 500h900M0 570h900M150 430v70M400 430v70M650 430v70M260 500v70M520 500v70M780 500v70" fill="none" stroke="#8a5a44"/></g>
  <path d="M430 260q-150 20-190 170l120-40z" fill="#c2384a" stroke="#7d1f2d" stroke-width="5"/>
  <path d="M330 400q60-150 210-150q110 0 130 70q10 60-70 70q-150 10-190 60q-50 60-130 50q70-30 50-100z" fill="#d9a441" stroke="#6e4d16" stroke-width="7" stroke-linejoin="round"/>
  <path d="M545 285q70-30 120 10q-10 50-60 45q-50-5-60-55z" fill="#22314f"/><circle cx="590" cy="307" r="14" fill="#fff"/><circle cx="635" cy="307" r="14" fill="#fff"/><circle cx="593" cy="309" r="6"/><circle cx="638" cy="309" r="6"/>
  <g stroke="#6e4d16" stroke-width="14" stroke-linecap="round" fill="none"><path d="M430 400l-20 60M520 390l10 70M470 300l-60-30"/></g>
  <path d="M620 352q20 14 40-2" stroke="#6e4d16" stroke-width="6" fill="none" stroke-linecap="round"/>`)

/** A house with four people in it and a dog, in thick felt pen. */
export const fourInAHouse = paper(800, 600, `
  <g fill="none" stroke="#2a5fb0" stroke-width="12" stroke-linejoin="round" stroke-linecap="round"><path d="M150 290l255-190 250 195M190 300v240h430V305"/></g>
  <rect x="370" y="400" width="85" height="140" fill="#d33c2f" stroke="#8f2219" stroke-width="8"/>
  <g stroke="#333" stroke-width="8" fill="none" stroke-linecap="round">
    <circle cx="245" cy="360" r="26"/><path d="M245 386v70M215 410h60M245 456l-22 50M245 456l22 50"/><circle cx="315" cy="380" r="20"/><path d="M315 400v55M292 418h46M315 455l-16 40M315 455l16 40"/>
    <circle cx="510" cy="385" r="18"/><path d="M510 403v50M490 420h40M510 453l-14 38M510 453l14 38"/><circle cx="575" cy="400" r="15"/><path d="M575 415v42M558 430h34M575 457l-12 32M575 457l12 32"/>
    <path d="M680 500h70l18-26M690 500v40M745 500v40"/></g>
  <circle cx="700" cy="90" r="46" fill="#f4c22f"/><path d="M30 545h740" stroke="#4f9a45" stroke-width="16" stroke-linecap="round"/>`)

/** The sea from the top deck of a bus. */
export const seaFromTheBus = paper(1200, 800, `
  <defs><linearGradient id="sky" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#7fb2da"/><stop offset="1" stop-color="#e8eef0"/></linearGradient><linearGradient id="sea" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#3f7f97"/><stop offset="1" stop-color="#245a6e"/></linearGradient></defs>
  <rect width="1200" height="440" fill="url(#sky)"/><rect y="430" width="1200" height="250" fill="url(#sea)"/><path d="M0 640q300-50 600-10t600-20v190H0z" fill="#c9b489"/>
  <g stroke="#e9f3f5" stroke-width="5" fill="none" opacity=".7"><path d="M60 600q120-20 240 0t240-4M700 560q120-16 220 2M300 520q90-12 180 0"/></g>
  <path d="M0 0h1200v800H0z" fill="none" stroke="#20242a" stroke-width="70"/><path d="M600 0v800" stroke="#20242a" stroke-width="26"/><path d="M70 700h1060" stroke="#c23a30" stroke-width="34" stroke-linecap="round"/>`)
