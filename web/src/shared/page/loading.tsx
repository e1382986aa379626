import { Center, Loader } from '@mantine/core';

/** While the answer is under way. */
export function Loading({ of = 'dữ liệu' }: { readonly of?: string }) {
  return (
    <Center py="xl" role="status" aria-label={`Đang tải ${of}`}>
      <Loader />
    </Center>
  );
}
