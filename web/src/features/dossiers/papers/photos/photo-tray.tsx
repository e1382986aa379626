import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { fileSizeWords } from '../../../../shared/documents/file-size.ts';
import { ReasonedButton } from '../../../../shared/feedback/reasoned-button.tsx';
import { FileButton } from '../file-button.tsx';
import { isImage } from '../papers.ts';
import { bytesOf, moved, type Photo, photoOf, preparedPhotos } from './photo.ts';
import { PhotoCard } from './photo-card.tsx';

interface PhotoTrayProps {
  /** The paper's name. */
  readonly title: string;
  readonly first: readonly File[];
  readonly maxBytes: number;
  readonly onSend: (files: readonly File[]) => void;
  readonly onClose: () => void;
}

/** Photos of one paper, page by page: looked at, put in order, turned upright, then sent together as one paper. */
export function PhotoTray({ title, first, maxBytes, onSend, onClose }: PhotoTrayProps) {
  const [photos, setPhotos] = useState<readonly Photo[]>(() => first.map(photoOf));
  const [isPreparing, setIsPreparing] = useState(false);
  const [spoken, setSpoken] = useState('');
  const add = (files: readonly File[]) => {
    const images = files.filter(isImage);
    setPhotos((before) => [...before, ...images.map(photoOf)]);
    const others = files.length - images.length;
    setSpoken(others > 0 ? `Bỏ qua ${others} tệp không phải ảnh.` : `Đã thêm ${images.length} ảnh.`);
  };
  const change = (id: string, changes: Partial<Photo>) =>
    setPhotos((before) => before.map((photo) => (photo.id === id ? { ...photo, ...changes } : photo)));
  const move = (from: number, to: number) => {
    setPhotos((before) => moved(before, from, to));
    setSpoken(`Đã chuyển thành trang ${to + 1}.`);
  };
  const send = async () => {
    setIsPreparing(true);
    onSend(await preparedPhotos(photos, maxBytes));
  };
  const total = bytesOf(photos);
  return (
    <Modal opened onClose={onClose} size="xl" title={<strong>{`Ảnh chụp: ${title}`}</strong>}>
      <Stack>
        <Text size="sm">Mỗi ảnh là một trang; máy chủ ghép thành một tệp PDF theo đúng thứ tự dưới đây.</Text>
        <ol className="photo-tray">
          {photos.map((photo, index) => (
            <PhotoCard
              key={photo.id}
              photo={photo}
              index={index}
              count={photos.length}
              onChange={(changes) => change(photo.id, changes)}
              onMove={move}
              onRemove={() => {
                setPhotos((before) => before.filter(({ id }) => id !== photo.id));
                setSpoken(`Đã bỏ trang ${index + 1}.`);
              }}
            />
          ))}
        </ol>
        {total > maxBytes && (
          <Text size="sm" className="finding-warning">
            {`Các ảnh nặng ${fileSizeWords(total)}, quá mức ${fileSizeWords(maxBytes)}: khi gửi, ảnh được thu nhỏ ngay trên máy này, vẫn đủ nét để đọc ở khổ A4.`}
          </Text>
        )}
        <p role="status" className="quiet tight">
          {spoken}
        </p>
        <Group gap="xs">
          <FileButton variant="default" accept="image/*" camera onFiles={add}>
            Chụp thêm trang
          </FileButton>
          <FileButton variant="default" accept="image/*,.heic,.heif" multiple onFiles={add}>
            Chọn thêm ảnh
          </FileButton>
        </Group>
        <Group justify="flex-end" align="flex-start">
          <Button variant="default" onClick={onClose}>
            Quay lại, không gửi
          </Button>
          <ReasonedButton
            isRunning={isPreparing}
            onClick={() => void send()}
            {...(photos.length === 0 && { reason: 'Chưa có ảnh nào. Hãy chụp hoặc chọn ảnh.' })}
          >
            {photos.length > 1 ? `Gửi ${photos.length} ảnh thành một giấy tờ` : 'Gửi ảnh này'}
          </ReasonedButton>
        </Group>
      </Stack>
    </Modal>
  );
}
