/**
 * Tells on standard error how far a long piece of work is, and only once it has taken a while: on a
 * terminal in one line that changes twice a second, elsewhere in a line for every tenth.
 */
export class Progress {
  private readonly began = performance.now();
  private told = this.began + 1000;
  private tenth = 0;

  constructor(
    private readonly what: string,
    private readonly total: number,
  ) {}

  /** `done` of the total are ready. */
  at(done: number): void {
    if (performance.now() < this.told || done >= this.total) return;
    const line = `${this.what} ${done} of ${this.total}`;
    if (process.stderr.isTTY) {
      this.told = performance.now() + 500;
      process.stderr.write(`\r\x1b[K${line}`);
    } else if (Math.floor((10 * done) / this.total) > this.tenth) {
      this.tenth = Math.floor((10 * done) / this.total);
      process.stderr.write(`${line}\n`);
    }
  }

  /** All is ready: the line is closed if there was one. */
  end(): void {
    const seconds = (performance.now() - this.began) / 1000;
    if (seconds <= 1) return;
    const line = `${this.what} ${this.total} of ${this.total} in ${seconds.toFixed(1)} s`;
    process.stderr.write(process.stderr.isTTY ? `\r\x1b[K${line}\n` : `${line}\n`);
  }
}
