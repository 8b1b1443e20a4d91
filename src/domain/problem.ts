/** One thing an editor must know: where, what is wrong, what to write instead. */
export interface Problem {
  /** Path from the repository root. */
  file: string;
  /** Where in the front matter or register, by Danish key and index; the reader turns it into a line. */
  path?: readonly (string | number)[];
  /** 1-based; filled in when the position is known. */
  line?: number;
  column?: number;
  severity: 'error' | 'warning';
  /** Which rule says so; also the section of the editors' handbook. */
  rule: string;
  /** The thing that is missing, when the problem is that something else is not there: `kilder:klage`, `side:/koege/`. */
  missing?: string;
  /** What is wrong, in plain Danish. */
  message: string;
  /** What to write instead, in plain Danish. */
  fix: string;
}

export const problem = (rule: string, file: string, path: Problem['path'], message: string, fix: string, severity: Problem['severity'] = 'error'): Problem => ({
  rule,
  file,
  ...(path ? { path } : {}),
  message,
  fix,
  severity,
});
