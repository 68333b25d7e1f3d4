/** A text of at most `limit` characters (code points): the last one of a longer text is `…`. */
export function clip(text: string, limit: number): string {
  const characters = [...text];
  return characters.length <= limit ? text : `${characters.slice(0, limit - 1).join("")}…`;
}
