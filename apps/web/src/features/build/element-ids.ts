/** Ids of the elements the focus moves between; `key` is that of a section or question. */
export const elementIds = {
  conflict: "build-conflict",
  addSection: "build-add-section",
  addExperiment: "build-add-experiment",
  addLanguage: "build-add-language",
  toggle: (key: string) => `${key}-toggle`,
  panel: (key: string) => `${key}-panel`,
  up: (key: string) => `${key}-up`,
  down: (key: string) => `${key}-down`,
  settings: (key: string) => `${key}-settings`,
  /** Title of a section or an experiment, text of a question. */
  words: (key: string) => `${key}-words`,
  sectionOf: (key: string) => `${key}-section`,
  addQuestion: (sectionKey: string) => `${sectionKey}-add`,
};
