import { Button } from '@mantine/core';

/** Prints the page as its print styles show it. */
export const PrintButton = () => (
  <Button variant="default" onClick={() => window.print()}>
    In trang này
  </Button>
);
