import { FOR_EVER, FOR_MINUTES, NEVER_CHANGING } from './caching.ts'
import { bareType, bareTypes, isCompressible, MEDIA_TYPES } from './media-types.ts'
import { SAMPLE_INTRODUCTION, SAMPLE_ROOT } from './sample.ts'

/**
 * Sample configuration for nginx, a file for `/etc/nginx/conf.d/`.
 * @param policy the Content-Security-Policy of the pages that are served
 */
export function nginxSample(policy: string): string {
  return `${SAMPLE_INTRODUCTION}

map $uri $southern_syria_zones_caching {
  default "${FOR_MINUTES}";
  "~${NEVER_CHANGING}" "${FOR_EVER}";
}

server {
  listen 80;
  server_name _;
  root ${SAMPLE_ROOT};

  # The lines from here on may also stand in a location of a server that you have.
  index index.html;
  absolute_redirect off;

  types {
${endingsByType()
  .map(([type, endings]) => `    ${type} ${endings.join(' ')};`)
  .join('\n')}
  }
  default_type application/octet-stream;
  charset utf-8;
  charset_types ${typesBesideHtml((type) => type.includes('charset'))};

  # What "npm run compress" wrote is sent as it is; the rest is compressed on the way.
  gzip_static on;
  # brotli_static on; # with the module ngx_brotli (Debian: libnginx-mod-http-brotli-static)
  gzip on;
  gzip_vary on;
  gzip_types ${typesBesideHtml(isCompressible)};

  add_header Content-Security-Policy "${policy}";
  add_header X-Content-Type-Options nosniff;
  add_header Access-Control-Allow-Origin *; # all of it is public, whoever asks
  add_header Cache-Control $southern_syria_zones_caching;
}
`
}

function endingsByType(): [type: string, endings: readonly string[]][] {
  const endings = Object.keys(MEDIA_TYPES)
  return bareTypes(() => true).map((type) => [
    type,
    endings.filter((ending) => bareType(MEDIA_TYPES[ending]!) === type),
  ])
}

/** nginx adds text/html to these lists by itself and warns when it is named. */
function typesBesideHtml(choose: (type: string) => boolean): string {
  return bareTypes((type) => bareType(type) !== 'text/html' && choose(type)).join(' ')
}
