import * as z from 'zod';
import { edgeKinds, nodeKinds, valuesOf } from '../vocabulary';
import { claims } from './claim';
import { byId, localizedMarkup, localizedText, within } from './fields';

const place = z.int().min(1).max(8);

const node = z.strictObject({
  label: localizedText.describe('What it is called, in a few words.'),
  detail: localizedText.optional().describe('A short word on what it does.'),
  at: z.tuple([place, place]).describe('Its column and row, counted from 1.'),
  group: within('groups').optional().describe('The box it stands in.'),
  kind: z.enum(valuesOf(nodeKinds)).optional().describe('What it is; a process where left out.'),
});

const edge = z.strictObject({
  from: within('nodes').describe('Where the arrow begins.'),
  to: within('nodes').describe('Where it ends.'),
  label: localizedText.optional().describe('What passes along it.'),
  kind: z.enum(valuesOf(edgeKinds)).optional().describe('How; a call where left out.'),
  step: z.int().min(1).optional().describe('Its place in the order of steps.'),
});

/** Parts of a system and what passes between them. */
export const diagram = z
  .strictObject({
    caption: localizedText.describe('What the diagram shows.'),
    groups: byId(z.strictObject({ label: localizedText }))
      .optional()
      .describe('Boxes around nodes: a data centre, a layer.'),
    nodes: byId(node).describe('The parts, each at a place of its own.'),
    edges: z.array(edge).describe('The arrows between them, steps in their order.'),
    claims: claims.describe('The claims the diagram rests on.'),
    note: localizedMarkup.optional().describe('A caveat on the whole diagram.'),
  })
  .superRefine(({ nodes }, context) => {
    if (Object.keys(nodes).length === 0) {
      context.addIssue({ code: 'custom', path: ['nodes'], message: 'one node at least' });
    }
    const taken = new Map<string, string>();
    for (const [name, { at }] of Object.entries(nodes)) {
      const other = taken.get(at.join());
      if (other !== undefined) {
        const message = `a place of its own: \`${other}\` stands there`;
        context.addIssue({ code: 'custom', path: ['nodes', name, 'at'], message });
      }
      taken.set(at.join(), name);
    }
  })
  .describe('Parts of a system and what passes between them.');

export type Diagram = z.infer<typeof diagram>;
