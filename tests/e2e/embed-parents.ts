/*
 * The host pages that are no package: what listens on them to a frame's height, written after what is documented of each.
 * Each is HTML with `FRAME` for the address of the embed page; they do not know our page.
 */

/** Datawrapper's "responsive iframe": a height by any name goes to the frame whose window sent it. developer.datawrapper.de/docs/responsive-iframe */
export const DATAWRAPPER = `<iframe src="FRAME" scrolling="no" frameborder="0" style="width:0;min-width:100%!important;border:none" height="480"></iframe>
<script>
  window.addEventListener('message', function (event) {
    var told = event.data['datawrapper-height']
    if (told === undefined) return
    document.querySelectorAll('iframe').forEach(function (frame) {
      if (frame.contentWindow !== event.source) return
      for (var name in told) frame.style.height = told[name] + 'px'
    })
  })
</script>`

/**
 * WordPress, an address that was pasted: a sandboxed frame with a secret in its hash. A message with that secret from that
 * frame sets its height, no less than 200 px and no more than 1000, and the host asks by "ready" when it is there.
 * developer.wordpress.org/reference/functions/wp_filter_oembed_result and its script wp-embed.js
 */
export const WORDPRESS = `<style>.wp-embedded-content { max-width: 100% } /* as its themes have it */</style>
<iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted" style="position:absolute;visibility:hidden"
  src="FRAME#?secret=Ab3dEf9hIj" data-secret="Ab3dEf9hIj" width="600" height="400" frameborder="0" marginwidth="0" marginheight="0" scrolling="no"></iframe>
<script>
  window.addEventListener('message', function (event) {
    var told = event.data
    if (!told || !(told.secret || told.message || told.value) || /[^a-zA-Z0-9]/.test(told.secret)) return
    document.querySelectorAll('iframe[data-secret="' + told.secret + '"]').forEach(function (frame) {
      if (frame.contentWindow !== event.source) return
      frame.removeAttribute('style')
      if (told.message === 'height') frame.height = Math.min(1000, Math.max(200, parseInt(told.value, 10) || 0))
    })
  })
  document.addEventListener('DOMContentLoaded', function () {
    var frame = document.querySelector('iframe[data-secret]')
    frame.contentWindow.postMessage({ message: 'ready', secret: frame.dataset.secret }, '*')
  })
</script>`

/**
 * AMP's amp-iframe with "resizable": sandboxed, "#amp=1" added to an address without a hash, and "embed-size" of at least
 * 100 px from its own frame obeyed. amp.dev/documentation/components/amp-iframe
 */
export const AMP = `<iframe name="amp_iframe0" sandbox="allow-scripts" src="FRAME#amp=1" scrolling="no" frameborder="0" style="width:100%;height:300px"></iframe>
<script>
  window.addEventListener('message', function (event) {
    var frame = document.querySelector('iframe')
    var told = event.data
    if (event.source !== frame.contentWindow || !told || told.sentinel !== 'amp' || told.type !== 'embed-size') return
    if (told.height >= 100) frame.style.height = told.height + 'px'
  })
</script>`

/** Medium and others that listen as Embedly does: text in JSON with the frame's own address. docs.embed.ly/reference/provider-height-resizing */
export const MEDIUM = `<iframe src="FRAME" width="640" height="400" frameborder="0" scrolling="no" style="width:100%"></iframe>
<script>
  window.addEventListener('message', function (event) {
    var told
    try {
      told = JSON.parse(event.data)
    } catch (error) {
      return
    }
    if (told.context !== 'iframe.resize') return
    var frame = document.querySelector('iframe[src="' + told.src + '"]')
    if (frame && told.height) frame.height = told.height
  })
</script>`

/** pym.js, from npm. blog.apps.npr.org/pym.js */
export const PYM = `<div id="map"></div><script src="/pym.js"></script><script>new pym.Parent('map', 'FRAME', {})</script>`

/** @newswire/frames, from npm. */
export const FRAMES = `<div id="frames"></div><script src="/frames.js"></script>
<script>newswireFrames.Framer(document.getElementById('frames'), { src: 'FRAME' })</script>`
