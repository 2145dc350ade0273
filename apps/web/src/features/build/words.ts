/** "1 question", "3 questions". */
export function counted(number: number, noun: string, plural = `${noun}s`): string {
  return `${number} ${number === 1 ? noun : plural}`;
}

/** Sections to choose from, each by its title or else by its place. */
export function sectionOptions(sections: readonly { key: string; title: string }[]) {
  return sections.map(({ key, title }, index) => ({
    value: key,
    label: title.trim() || `Section ${index + 1}`,
  }));
}
