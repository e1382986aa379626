import { type FocusEvent, useState } from 'react';

/**
 * Text that is being typed stays as typed: what the service makes of it (spaces tidied) shows once the field is left.
 * Spread what it answers over a text input.
 */
export function useTypedText(value: string, onEdit: (text: string) => void) {
  const [typed, setTyped] = useState<string>();
  return {
    value: typed ?? value,
    onFocus: ({ currentTarget }: FocusEvent<HTMLInputElement | HTMLTextAreaElement>) => setTyped(currentTarget.value),
    onBlur: () => setTyped(undefined),
    onChange: ({ currentTarget }: { currentTarget: { value: string } }) => {
      setTyped(currentTarget.value);
      onEdit(currentTarget.value);
    },
  };
}
