/** From this width on the panel stands beside the map; below it the map lies inside a page that scrolls. As in components/styles/layout.css. */
export const WIDE = '(min-width: 901px)'
