/** The end of a terminal that is drawn over: what is said goes above it and stays. */
interface LiveLines {
  /** Writes lines that stay, and draws the live ones anew below. */
  say(...lines: readonly string[]): void;
  /** Draws them anew ten times a second, without keeping the process alive. */
  start(): void;
  /** Takes them away and stops. */
  close(): void;
}

const frames = "⠋⠙⠹⠸⠼⠴⠦⠧⠇⠏";
const clear = "\u001b[J";

/** Lines that `draw` gives for a frame of the spinner; where nothing can be drawn over, there are none. */
export function liveLines({ write, tty }: { write(text: string): void; readonly tty: boolean }, draw: (spinner: string) => readonly string[]): LiveLines {
  let drawn = 0;
  let frame = 0;
  let timer: NodeJS.Timeout | undefined;
  const erase = (): string => {
    if (drawn === 0) return "";
    const up = `\r\u001b[${drawn}A${clear}`;
    drawn = 0;
    return up;
  };
  const live = (): string => {
    if (!tty) return "";
    const lines = draw(frames[frame % frames.length]!);
    drawn = lines.length;
    return lines.map((text) => `${text}\n`).join("");
  };
  return {
    say: (...lines) => write(`${erase()}${lines.map((text) => `${text}\n`).join("")}${live()}`),
    start() {
      if (tty) timer = setInterval(() => { frame++; write(erase() + live()); }, 100).unref();
    },
    close() {
      clearInterval(timer);
      timer = undefined;
      if (drawn > 0) write(erase());
    },
  };
}
