// Pointing at a piece lights up what it became, and the other way round; without this the links do.
const pairs = new Map();
for (const a of document.querySelectorAll("a[href^='#']")) {
  const other = document.getElementById(a.hash.slice(1));
  if (other) pairs.set(a, other);
}
for (const [a, other] of pairs) {
  const light = (on) => () => other.classList.toggle("lit", on);
  a.addEventListener("pointerenter", light(true));
  a.addEventListener("pointerleave", light(false));
}
