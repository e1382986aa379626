import { Button, Group, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { formatCount } from '../words/formats.ts';

export interface Column<Row> {
  readonly key: string;
  readonly title: string;
  readonly cell: (row: Row) => ReactNode;
  /** The API's names for sorting by this column, where it can: upwards, then downwards if it knows that, too. */
  readonly sorts?: readonly [upwards: string, downwards?: string];
  /** The cell that names the row. */
  readonly isHeading?: boolean;
}

interface Paged<Row> {
  readonly items: readonly Row[];
  readonly total: number;
  readonly totalCapped: boolean;
  readonly page: number;
  readonly pageSize: number;
}

interface DataTableProps<Row> {
  /** What the table lists, for screen readers. */
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: Paged<Row>;
  readonly rowKey: (row: Row) => string;
  /** As the API reads it: `name`, or `-name` for the other way round. */
  readonly sort?: string;
  readonly onSort?: (sort: string) => void;
  readonly onPage: (page: number) => void;
  /** Shown instead of the table when there are no rows. */
  readonly empty: ReactNode;
}

/** A list in pages that the service cuts: a real table, below 640 px a card per row. */
export function DataTable<Row>({ caption, columns, rows, rowKey, sort, onSort, onPage, empty }: DataTableProps<Row>) {
  if (rows.items.length === 0 && rows.page === 1) return <>{empty}</>;
  return (
    <div>
      <table className="rows">
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <HeadCell key={column.key} title={column.title} sorts={column.sorts} sort={sort} onSort={onSort} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.items.map((row) => (
            <tr key={rowKey(row)}>
              {columns.map(({ key, title, cell, isHeading }) =>
                isHeading ? (
                  <th key={key} scope="row">
                    {cell(row)}
                  </th>
                ) : (
                  <td key={key} data-label={title}>
                    {cell(row)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
      <Pager rows={rows} onPage={onPage} />
    </div>
  );
}

interface HeadCellProps {
  readonly title: string;
  readonly sorts: Column<unknown>['sorts'];
  readonly sort: string | undefined;
  readonly onSort: ((sort: string) => void) | undefined;
}

function HeadCell({ title, sorts, sort, onSort }: HeadCellProps) {
  if (!sorts || !onSort) return <th scope="col">{title}</th>;
  const [upwards, downwards] = sorts;
  const direction = sort === upwards ? 'ascending' : sort === downwards ? 'descending' : 'none';
  const arrow = { ascending: ' ▲', descending: ' ▼', none: '' }[direction];
  return (
    <th scope="col" aria-sort={direction}>
      <button type="button" onClick={() => onSort(sort === upwards ? (downwards ?? upwards) : upwards)}>
        {title}
        <span aria-hidden="true">{arrow}</span>
      </button>
    </th>
  );
}

/** Which part of a list is shown, and the ways to the others. */
export function Pager({ rows, onPage }: { readonly rows: Paged<unknown>; readonly onPage: (page: number) => void }) {
  const { total, totalCapped, page, pageSize, items } = rows;
  const first = (page - 1) * pageSize + 1;
  const hasNext = totalCapped ? items.length === pageSize : page * pageSize < total;
  const words = `${formatCount(first)}–${formatCount(first + items.length - 1)} trong ${totalCapped ? 'hơn ' : ''}${formatCount(total)}`;
  return (
    <Group justify="space-between" mt="sm" gap="sm">
      <Text size="sm" className="quiet" role="status">{`Đang xem ${words}`}</Text>
      {(page > 1 || hasNext) && (
        <Group component="nav" gap="xs" aria-label="Chuyển trang" className="no-print">
          {page > 1 && (
            <Button variant="default" size="sm" onClick={() => onPage(page - 1)}>
              Trang trước
            </Button>
          )}
          {hasNext && (
            <Button variant="default" size="sm" onClick={() => onPage(page + 1)}>
              Trang sau
            </Button>
          )}
        </Group>
      )}
    </Group>
  );
}
