/** A browser's storage, in memory: its keys are its own properties, as in a browser. */
export function fakeStorage(): Storage {
  const items = new Map<string, string>();
  const methods: Pick<Storage, "getItem" | "setItem" | "removeItem" | "clear" | "key"> = {
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => void items.set(key, value),
    removeItem: (key) => void items.delete(key),
    clear: () => items.clear(),
    key: (index) => [...items.keys()][index] ?? null,
  };
  return new Proxy({} as Storage, {
    get: (_, name) =>
      name === "length" ? items.size : (methods[name as keyof typeof methods] ?? items.get(String(name))),
    ownKeys: () => [...items.keys()],
    getOwnPropertyDescriptor: (_, name) => ({
      value: items.get(String(name)),
      enumerable: true,
      configurable: true,
    }),
  });
}

/** A browser that lets nothing be stored. */
export const noStorage = {
  getItem: () => null,
  setItem: () => {
    throw new Error("QuotaExceededError");
  },
  removeItem: () => {},
};
