/**
 * Puts a text on the clipboard. Where the browser has none for this page, or refuses it, the text is selected in its field
 * instead, so that a reader can copy it by hand.
 * @param field the field that shows the text
 */
export async function copyText(text: string, field: HTMLTextAreaElement): Promise<'copied' | 'selected'> {
  try {
    await navigator.clipboard.writeText(text)
    return 'copied'
  } catch {
    field.focus()
    field.select()
    return 'selected'
  }
}
