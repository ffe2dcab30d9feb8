export function decodeEmbedOptions(search: string) {
  const q = new URLSearchParams(search)
  const on = (n: string) => {
    const v = q.get(n)
    return v === '' || v === 'true'
  }
  const off = (n: string) => q.get(n) === 'false'
  return {
    plain: on('plain'),
    static: on('static'),
    transparent: on('transparent'),
    fit: on('fit'),
    'no-legend': off('legend'),
    'no-panel': off('panel'),
    'no-zoom': off('zoom'),
    'no-scale': off('scale'),
  }
}
