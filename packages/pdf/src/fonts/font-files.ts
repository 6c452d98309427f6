import { createRequire } from 'node:module';

/**
 * Paths of the TrueType files that a brief is set in. Resolved when called, from `from` (a module's URL), so that a
 * bundled program finds them in its own dependencies.
 */
export function fontFiles(from: string = import.meta.url): { regular: string; bold: string } {
  const { resolve } = createRequire(from);
  const family = '@expo-google-fonts/noto-sans-sc';
  return {
    regular: resolve(`${family}/400Regular/NotoSansSC_400Regular.ttf`),
    bold: resolve(`${family}/700Bold/NotoSansSC_700Bold.ttf`),
  };
}
