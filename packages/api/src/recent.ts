/** The last few of something that never changes, by name. What was asked for longest ago makes room for what is new. */
export class Recent<Value> {
  private readonly kept = new Map<string, Value>();

  constructor(private readonly size: number) {}

  get(key: string): Value | undefined {
    const value = this.kept.get(key);
    if (value !== undefined) this.set(key, value);
    return value;
  }

  set(key: string, value: Value): void {
    this.kept.delete(key);
    this.kept.set(key, value);
    const oldest = this.kept.keys().next();
    if (this.kept.size > this.size && !oldest.done) this.kept.delete(oldest.value);
  }
}
