/** The folder in which the samples look for the site, until somebody writes their own there. */
export const SAMPLE_ROOT = '/var/www/southern-syria-zones'

/** What a sample says of itself, as comments of nginx and Caddy alike. */
export const SAMPLE_INTRODUCTION = `# Southern Syria zones. Put in your own port, name and folder. The site may also lie in a sub-folder of that folder.
# Write this file anew after each build ("npm run hosting"): the policy names the scripts that stand in the pages.`
