import { Button } from '@mantine/core';
import type { View } from '../../api/client.ts';
import { formatDateTime } from '../../shared/words/formats.ts';

interface SessionListProps {
  readonly items: readonly View<'SessionView'>[];
  readonly onEnd: (id: string) => void;
}

/** Where somebody is signed in. */
export function SessionList({ items, onEnd }: SessionListProps) {
  if (items.length === 0) return <p>Không có phiên nào đang mở.</p>;
  return (
    <table className="rows">
      <caption className="visually-hidden">Các phiên đang mở</caption>
      <thead>
        <tr>
          <th scope="col">Thiết bị</th>
          <th scope="col">Địa chỉ mạng</th>
          <th scope="col">Từ lúc</th>
          <th scope="col">Hết hạn</th>
          <th scope="col">Việc</th>
        </tr>
      </thead>
      <tbody>
        {items.map(({ id, device, address, since, expiresAt, current }) => (
          <tr key={id}>
            <th scope="row">{current ? `${device} (phiên này)` : device}</th>
            <td data-label="Địa chỉ mạng">{address}</td>
            <td data-label="Từ lúc">{formatDateTime(since)}</td>
            <td data-label="Hết hạn">{formatDateTime(expiresAt)}</td>
            <td data-label="Việc">
              {current ? (
                'đang dùng'
              ) : (
                <Button
                  size="compact-sm"
                  variant="default"
                  aria-label={`Kết thúc phiên trên ${device}`}
                  onClick={() => onEnd(id)}
                >
                  Kết thúc
                </Button>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
