/**
 * The names that a locale gives to what belongs to a cut edition, made of the draft's: `version-X.json` of
 * `current.json`. What Docusaurus calls the version's label is the edition's name.
 */
export function ownLabels(text: string, name: string): string {
  const labels = JSON.parse(text) as Record<string, { message: string; description?: string }>;
  const label = { message: name, description: `The label for version ${name}` };
  return `${JSON.stringify({ ...labels, 'version.label': label }, null, 2)}\n`;
}
