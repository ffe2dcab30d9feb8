/** Letters that an address may have: servers take about as many, and the longest view that a page writes has a fifth of it. */
const LONGEST = 8192

/**
 * A script for the head of a page, which cuts off what an address has beyond any use. The browser resolves each of a drawing's
 * thousand references against the whole of it: an address of a million letters would keep the page from being read for a minute.
 */
export const CUT_ADDRESS = `<script>if(location.href.length>${LONGEST})history.replaceState(0,"",location.href.slice(0,${LONGEST}))</script>`
