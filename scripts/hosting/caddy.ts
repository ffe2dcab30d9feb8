import { FOR_EVER, FOR_MINUTES, NEVER_CHANGING } from './caching.ts'
import { bareTypes, isCompressible, MEDIA_TYPES } from './media-types.ts'
import { SAMPLE_INTRODUCTION, SAMPLE_ROOT } from './sample.ts'

/**
 * Sample configuration for Caddy 2, a Caddyfile.
 * @param policy the Content-Security-Policy of the pages that are served
 */
export function caddySample(policy: string): string {
  const types = Object.entries(MEDIA_TYPES).map(
    ([ending, type]) => `  @${ending} path *.${ending}\n  header @${ending} Content-Type "${type}"`,
  )
  return `${SAMPLE_INTRODUCTION}

:80 {
  root * ${SAMPLE_ROOT}

  header Content-Security-Policy "${policy}"
  header X-Content-Type-Options nosniff
  header Access-Control-Allow-Origin * # all of it is public, whoever asks

  # Only a file that is there: one that is missing may come with the next build.
  @never-changing {
    file {
      try_files {path} {path}/index.html
    }
    path_regexp ${NEVER_CHANGING}
  }
  header @never-changing Cache-Control "${FOR_EVER}"
  header ?Cache-Control "${FOR_MINUTES}"

${types.join('\n')}

  # What "npm run compress" wrote is sent as it is; the rest is compressed on the way.
  encode gzip {
    match {
${bareTypes(isCompressible)
  .map((type) => `      header Content-Type ${type}*`)
  .join('\n')}
    }
  }
  file_server {
    precompressed br gzip
  }
}
`
}
