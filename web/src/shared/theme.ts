import { createTheme, type MantineColorsTuple } from '@mantine/core';

/** The red of seals and official headings; 7 and darker pass 4.5 : 1 on white and on paper. */
const seal: MantineColorsTuple = [
  '#fbeceb',
  '#f3d3d0',
  '#e6a8a3',
  '#d97b74',
  '#cb544b',
  '#b83a31',
  '#a32921',
  '#8c1d18',
  '#731611',
  '#5a0f0b',
];

/** A dialog's head is a `header` element; the page has one banner already. */
const notABanner = { header: { role: 'presentation' } };

/** Calm and official: neutral paper, one accent, the system's own fonts (all with Vietnamese letters), nothing to download. */
export const theme = createTheme({
  primaryColor: 'seal',
  primaryShade: 7,
  colors: { seal },
  black: '#241f1c',
  fontFamily: '"Segoe UI", Roboto, "Noto Sans", "Helvetica Neue", Arial, sans-serif',
  headings: {
    fontWeight: '650',
    sizes: { h1: { fontSize: '1.625rem' }, h2: { fontSize: '1.25rem' }, h3: { fontSize: '1.0625rem' } },
  },
  defaultRadius: 6,
  focusRing: 'auto',
  respectReducedMotion: true,
  cursorType: 'pointer',
  components: {
    Modal: { defaultProps: { closeButtonProps: { 'aria-label': 'Đóng' }, attributes: notABanner } },
    Drawer: { defaultProps: { closeButtonProps: { 'aria-label': 'Đóng' }, attributes: notABanner } },
    Alert: { defaultProps: { closeButtonLabel: 'Đóng' } },
    Loader: { defaultProps: { 'aria-label': 'Đang tải' } },
    Input: { styles: { input: { borderColor: '#80766c' } } },
    Radio: { styles: { radio: { borderColor: '#80766c' } } },
    Checkbox: { styles: { input: { borderColor: '#80766c' } } },
    InputWrapper: { styles: { description: { color: '#5f5751' }, error: { color: '#8c1d18' } } },
  },
});
