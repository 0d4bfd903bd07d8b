/** The threads that render the pages of a build, which alone goes through its pages. */
import { Worker } from 'node:worker_threads';
import { chooseThread, type Choice } from './choose-thread.ts';
import { unpackFailure, type Answer, type Rendered, type Task, type ThreadData } from './messages.ts';

interface Waiting {
  resolve: (page: Rendered | null) => void;
  reject: (error: unknown) => void;
}

/** A thread with the pages that it has been asked for. */
class Thread {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, Waiting>();
  #fault: unknown;

  constructor(data: ThreadData, say: (event: unknown) => void) {
    this.#worker = new Worker(new URL('thread.ts', import.meta.url), { workerData: data })
      .on('message', (answer: Answer) => {
        if (answer.kind === 'said') say(answer.event);
        else this.#settle(answer);
      })
      .on('error', (error) => this.#end(error))
      .on('exit', (code) => this.#end(new Error(`A thread that renders pages ended with code ${code}.`)));
  }

  /** Number of pages that it has yet to render. */
  get load(): number {
    return this.#waiting.size;
  }

  render(task: Task): Promise<Rendered | null> {
    return new Promise((resolve, reject) => {
      this.#waiting.set(task.id, { resolve, reject });
      if (this.#fault === undefined) this.#worker.postMessage(task);
      else this.#end(this.#fault);
    });
  }

  /** Ends the thread. Pages that it still owes stay unanswered: only a build that has failed asks for them. */
  async stop(): Promise<void> {
    this.#worker.removeAllListeners();
    await this.#worker.terminate();
  }

  #settle(answer: Exclude<Answer, { kind: 'said' }>): void {
    const page = this.#waiting.get(answer.id);
    this.#waiting.delete(answer.id);
    if (answer.kind === 'written') page?.resolve(null);
    else if (answer.kind === 'rendered') page?.resolve(answer);
    else page?.reject(unpackFailure(answer));
  }

  /** Fails one page, which stops the build; Astro would print the same for each of the pages to come. */
  #end(fault: unknown): void {
    this.#fault ??= fault;
    this.#waiting.values().next().value?.reject(this.#fault);
  }
}

/** Some threads that share the pages of a build. */
export class Threads {
  readonly #threads: readonly Thread[];
  #latest: Choice | undefined;
  #count = 0;

  /** @param say takes what Astro says in a thread */
  constructor(count: number, data: ThreadData, say: (event: unknown) => void) {
    this.#threads = Array.from({ length: count }, () => new Thread(data, say));
  }

  /** Renders a page and gives it where Astro has to write it; null where the thread has. */
  render(url: string, route: string): Promise<Rendered | null> {
    this.#latest = chooseThread(
      url,
      this.#threads.map(({ load }) => load),
      this.#latest,
    );
    return this.#threads[this.#latest.thread]!.render({ id: this.#count++, url, route });
  }

  async stop(): Promise<void> {
    await Promise.all(this.#threads.map((thread) => thread.stop()));
  }
}
