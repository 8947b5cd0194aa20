/** How a dossier looks that leaves as a web page: to be read on a screen and printed on paper. */
export const printedStyle = `:root { color-scheme: light; }
* { box-sizing: border-box; }
body { max-width: 46rem; margin: 0 auto; padding: 2rem 1rem; color: #1a1a1a; background: #fff;
  font: 1rem/1.5 "Source Serif 4", Georgia, "Times New Roman", serif; }
h1 { margin: 0 0 0.5rem; font-size: 1.7rem; line-height: 1.25; }
h2 { margin: 2.2rem 0 0.8rem; padding-bottom: 0.2rem; border-bottom: 1px solid #bbb; font-size: 1.25rem;
  break-after: avoid; }
p { margin: 0 0 0.3rem; overflow-wrap: anywhere; }
a { color: #0b4f8a; }
.limits, .told, .file { color: #555; }
.summary { margin: 0.8rem 0; padding: 0.7rem 1rem 0.7rem 2rem; background: #f3f3f0; }
nav ul { display: flex; flex-wrap: wrap; gap: 0.3rem 1.2rem; margin: 0; padding: 0; list-style: none; }
ol.lines { margin: 0; padding: 0; list-style: none; }
ol.lines > li { margin: 0 0 1.1rem; break-inside: avoid; }
blockquote { margin: 0.2rem 0; padding-left: 0.9rem; border-left: 3px solid #c9c4b6; }
mark { padding: 0; color: inherit; background: none; font-weight: bold; }
.told { font-size: 0.9rem; }
ol.sources > li { margin-bottom: 0.35rem; overflow-wrap: anywhere; break-inside: avoid; }
cite { font-style: normal; }
:target { background: #fff6cf; }
@page { margin: 2cm; }
@media print {
  body { max-width: none; padding: 0; font-size: 10.5pt; }
  nav { display: none; }
  a { color: inherit; text-decoration: none; }
}
`;
