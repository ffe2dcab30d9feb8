/** Puts values into the `{name}` places of a message. A name that is not given stays, so that a test finds it. */
export function fill(message: string, values: Readonly<Record<string, string>>): string {
  return message.replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place)
}
