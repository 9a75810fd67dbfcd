import { createTheme, type CSSVariablesResolver } from "@mantine/core";
import { colours } from "./colours.ts";

/** Small type, narrow gaps and square corners: an office looks at many rows, all day. */
export const theme = createTheme({
  colors: colours,
  primaryColor: "nila",
  primaryShade: 7,
  black: colours.batu[9],
  fontFamily: '"Segoe UI", Roboto, "Noto Sans", "Liberation Sans", Arial, sans-serif',
  headings: { fontFamily: "inherit", fontWeight: "650" },
  defaultRadius: 4,
  cursorType: "pointer",
  respectReducedMotion: true,
  components: {
    Button: { defaultProps: { size: "sm" } },
    Alert: { defaultProps: { variant: "light" } },
    Modal: { defaultProps: { centered: true, overlayProps: { backgroundOpacity: 0.45 } } },
  },
});

/** Placeholders, hints and edges, dark enough for WCAG 2.2 AA; the rest follows from the colour tuples. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    "--mantine-color-dimmed": colours.batu[6],
    "--mantine-color-placeholder": colours.batu[6],
    "--mantine-color-error": colours.saga[7],
    "--mantine-color-default-border": colours.batu[5],
    "--mantine-color-anchor": colours.nila[7],
    "--mantine-color-text": colours.batu[9],
  },
  dark: {},
});
