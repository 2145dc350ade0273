/** Ids of the elements the focus moves between. */
export const elementIds = {
  heading: "import-step",
  sending: "import-sending",
  toggle: (key: number) => `import-${key}-toggle`,
  panel: (key: number) => `import-${key}-panel`,
  title: "import-title",
  questions: "import-questions",
};
