import { Button, Kbd, Modal } from '@mantine/core';
import { useState } from 'react';
import { useKeys } from './use-keys.ts';

interface KeysHelpProps {
  /** Key and what it does, in the order of use. */
  readonly keys: readonly (readonly [key: string, does: string])[];
}

/** Says which keys this page knows: by the button, or by «?». */
export function KeysHelp({ keys }: KeysHelpProps) {
  const [isOpen, setIsOpen] = useState(false);
  useKeys({ '?': () => setIsOpen(true) });
  return (
    <>
      <Button variant="default" size="sm" onClick={() => setIsOpen(true)} className="no-print">
        Phím tắt (?)
      </Button>
      <Modal opened={isOpen} onClose={() => setIsOpen(false)} title={<strong>Phím tắt của trang này</strong>}>
        <dl className="keys-help">
          {keys.map(([key, does]) => (
            <div key={key}>
              <dt>
                <Kbd>{key}</Kbd>
              </dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
      </Modal>
    </>
  );
}
