import { Button, Group, Text } from '@mantine/core';
import { useEffect, useState } from 'react';
import { fileSizeWords } from '../../../../shared/documents/file-size.ts';
import { dpiOf, leastDpi, type Photo } from './photo.ts';

interface PhotoCardProps {
  readonly photo: Photo;
  readonly index: number;
  readonly count: number;
  readonly onChange: (changes: Partial<Photo>) => void;
  readonly onMove: (from: number, to: number) => void;
  readonly onRemove: () => void;
}

const dragType = 'application/x-photo';
const nextTurn = { 0: 90, 90: 180, 180: 270, 270: 0 } as const;

/** One page as it will lie in the paper. Pages change places by their buttons or by dragging one onto another. */
export function PhotoCard({ photo, index, count, onChange, onMove, onRemove }: PhotoCardProps) {
  const page = `trang ${index + 1}`;
  return (
    <li
      className="photo-card"
      draggable
      onDragStart={({ dataTransfer }) => dataTransfer.setData(dragType, String(index))}
      onDragOver={(event) => event.dataTransfer.types.includes(dragType) && event.preventDefault()}
      onDrop={(event) => {
        const from = event.dataTransfer.getData(dragType);
        if (from === '') return;
        event.preventDefault();
        onMove(Number(from), index);
      }}
    >
      <strong>{`Trang ${index + 1}`}</strong>
      <PhotoPicture photo={photo} page={page} onSize={(size) => onChange({ size })} />
      <Text size="sm" className="file-name">
        {photo.file.name}
        <span className="quiet figures">{` (${fileSizeWords(photo.file.size)})`}</span>
      </Text>
      <Coarse photo={photo} />
      <Group gap={6}>
        {index > 0 && (
          <Button {...small} onClick={() => onMove(index, index - 1)} aria-label={`Lên trước: ${page}`}>
            Lên trước
          </Button>
        )}
        {index < count - 1 && (
          <Button {...small} onClick={() => onMove(index, index + 1)} aria-label={`Về sau: ${page}`}>
            Về sau
          </Button>
        )}
        {photo.size && (
          <Button {...small} onClick={() => onChange({ turn: nextTurn[photo.turn] })} aria-label={`Xoay ${page}`}>
            Xoay
          </Button>
        )}
        <Button {...small} onClick={onRemove} aria-label={`Bỏ ${page}`}>
          Bỏ
        </Button>
      </Group>
    </li>
  );
}

const small = { size: 'compact-sm', variant: 'default' } as const;

function Coarse({ photo }: { readonly photo: Photo }) {
  const dpi = dpiOf(photo);
  if (dpi === undefined || dpi >= leastDpi) return null;
  return (
    <Text size="sm" className="finding-warning">
      {`Ảnh chỉ khoảng ${dpi} dpi trên khổ A4 (nên từ ${leastDpi} dpi), chữ và dấu có thể mờ. Hãy chụp gần hơn hoặc chụp lại.`}
    </Text>
  );
}

interface PhotoPictureProps {
  readonly photo: Photo;
  readonly page: string;
  readonly onSize: (size: NonNullable<Photo['size']>) => void;
}

/** Browsers show photos as the camera says is up. */
function PhotoPicture({ photo: { file, turn }, page, onSize }: PhotoPictureProps) {
  const [address, setAddress] = useState<string>();
  const [isShown, setIsShown] = useState(true);
  useEffect(() => {
    const made = URL.createObjectURL(file);
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [file]);
  if (!isShown) return <Text size="sm">Trình duyệt không xem trước được ảnh này; máy chủ sẽ chuyển thành PDF.</Text>;
  return (
    <div className="photo-frame">
      {address && (
        <img
          src={address}
          alt={`Ảnh ${page}`}
          draggable={false}
          style={{ transform: `rotate(${turn}deg)` }}
          onLoad={({ currentTarget: { naturalWidth, naturalHeight } }) =>
            onSize({ width: naturalWidth, height: naturalHeight })
          }
          onError={() => setIsShown(false)}
        />
      )}
    </div>
  );
}
