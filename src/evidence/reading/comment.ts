/** A comment in a file, without the signs that make it one. */
export interface Comment {
  text: string;
  offset: number;
}

/** How a file writes a comment. */
export type CommentForm = (text: string) => string;

/** A comment as YAML writes it. */
export const asYamlComment: CommentForm = (text) => `# ${text}`;

/** The comments of YAML, those that trail a value included. */
export function yamlComments(text: string): Comment[] {
  return [...text.matchAll(/(?<=^|\s)#(.*)$/gm)].map(({ index, 1: comment = '' }) => ({
    text: comment,
    offset: index,
  }));
}
