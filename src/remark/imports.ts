import type { Program, Statement } from 'estree';
import type { MdxjsEsm } from 'mdast-util-mdx';

/** `import name from 'from'`, or `import {name} from 'from'` where `named`. */
export interface Import {
  name: string;
  from: string;
  named?: boolean;
}

/** Imports and further statements as a node to put on top of a page. */
export function esmNode(imports: Import[], statements: Statement[] = []): MdxjsEsm {
  const body: Program['body'] = [...imports.map(declarationOf), ...statements];
  return {
    type: 'mdxjsEsm',
    value: '',
    data: { estree: { type: 'Program', sourceType: 'module', body } },
  };
}

/** The import of a component of the handbook's own. */
export function componentImport(name: string): Import {
  return { name, from: `@handbook/components/${name}/${name}`, named: true };
}

function declarationOf({ name, from, named }: Import): Program['body'][number] {
  const local = { type: 'Identifier', name } as const;
  return {
    type: 'ImportDeclaration',
    attributes: [],
    source: { type: 'Literal', value: from },
    specifiers: [
      named
        ? { type: 'ImportSpecifier', imported: local, local }
        : { type: 'ImportDefaultSpecifier', local },
    ],
  };
}
