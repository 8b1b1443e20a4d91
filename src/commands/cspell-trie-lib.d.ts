/** The part of cspell's dictionary reader that is used here. */
declare module 'cspell-trie-lib' {
  export function decodeTrie(file: Uint8Array): {
    has(word: string): boolean;
    suggest(word: string, options: { numSuggestions: number; changeLimit: number }): string[];
  };
}
