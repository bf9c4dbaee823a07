/** Tells on standard error how far a long piece of work is, at most twice a second, and only once it has taken a while. */
export class Progress {
  private readonly began = performance.now();
  private told = this.began + 1000;

  constructor(
    private readonly what: string,
    private readonly total: number,
  ) {}

  /** `done` of the total are ready. */
  at(done: number): void {
    const now = performance.now();
    if (now < this.told) return;
    this.told = now + 500;
    this.tell(`${this.what} ${done} of ${this.total}`, '');
  }

  /** All is ready: the line is closed if there was one. */
  end(): void {
    const seconds = (performance.now() - this.began) / 1000;
    if (seconds > 1) this.tell(`${this.what} ${this.total} of ${this.total} in ${seconds.toFixed(1)} s`, '\n');
  }

  private tell(line: string, end: string): void {
    process.stderr.write(process.stderr.isTTY ? `\r\x1b[K${line}${end}` : `${line}\n`);
  }
}
