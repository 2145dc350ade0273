/**
 * dependency-cruiser's own parser does not know TypeScript 7, and the way it calls swc (17.3) neither
 * reads JSX nor tells `import type` from `import`. Both are put right here, before it parses anything:
 * a .tsx file is parsed as one, and an import of types only is handed on in the shape of the old
 * `import x = require("…")`, which nobody writes any more and which it reports as "import-equals".
 */
const swc = require("@swc/core");

const TYPE_ONLY = "import-equals";
const parseFileSync = swc.parseFileSync.bind(swc);

swc.parseFileSync = (file, options) => {
  const tree = parseFileSync(file, { ...options, tsx: file.endsWith(".tsx") });
  tree.body = tree.body.map((node) => (isTypeOnly(node) ? importEquals(node) : node));
  return tree;
};

function isTypeOnly(node) {
  if (!node.source) return false;
  if (node.typeOnly) return true;
  const specifiers = node.specifiers ?? [];
  return specifiers.length > 0 && specifiers.every((specifier) => specifier.isTypeOnly);
}

function importEquals({ source, span }) {
  return {
    type: "TsImportEqualsDeclaration",
    span,
    declare: false,
    isExport: false,
    isTypeOnly: true,
    id: { type: "Identifier", span, ctxt: 0, value: "types", optional: false, typeAnnotation: null },
    moduleRef: { type: "TsExternalModuleReference", span, expression: source },
  };
}

module.exports = { TYPE_ONLY };
