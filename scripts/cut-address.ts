/** Letters that an address may have: servers take about as many, and the longest view that a page writes has a fifth of it. */
const LONGEST = 8192
/** Letters of a part: more than the longest that is understood, a drawn shape. What is cut is no longer understood, and named. */
const LONGEST_PART = 2500

/**
 * A script for the head of a page, which cuts what an address has beyond any use. The browser resolves each of a drawing's
 * thousand references against the whole of it: an address of a million letters would keep the page from being read for a minute.
 * Too long parts are cut, so that the others stay; a query of too many parts gives way to one that no version knows.
 */
export const CUT_ADDRESS = `<script>if(location.href.length>${LONGEST})try{let q=location.search.split("&").map(p=>p.slice(0,${LONGEST_PART})).join("&");history.replaceState(0,"",(q[${LONGEST}]?"?v=":q)+location.hash.slice(0,${LONGEST_PART}))}catch{}</script>`
