import { DateInput } from '@mantine/dates';
import '@mantine/dates/styles.css';
import dayjs from 'dayjs';
import customParseFormat from 'dayjs/plugin/customParseFormat';
import 'dayjs/locale/vi';

dayjs.extend(customParseFormat);

interface DateFieldProps {
  readonly id?: string;
  readonly label: string;
  /** `2026-03-18`, as the API writes dates. */
  readonly value: string | null;
  readonly onChange: (date: string | null) => void;
  readonly description?: string;
  readonly error?: string | undefined;
  readonly required?: boolean;
}

const shapes = ['DD/MM/YYYY', 'D/M/YYYY', 'DD-MM-YYYY', 'D-M-YYYY', 'DDMMYYYY'];

/** A date, typed as 18/3/2026 or picked. What is no date is not taken. */
export function DateField({ description = 'ngày/tháng/năm, ví dụ 18/03/2026', ...field }: DateFieldProps) {
  return (
    <DateInput
      {...field}
      description={description}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      valueFormat="DD/MM/YYYY"
      locale="vi"
      firstDayOfWeek={1}
      clearable
      clearButtonProps={{ 'aria-label': 'Xóa ngày' }}
      dateParser={(typed) => {
        const date = dayjs(typed.trim(), shapes, true);
        return date.isValid() ? date.format('YYYY-MM-DD') : null;
      }}
      ariaLabels={{
        nextMonth: 'Tháng sau',
        previousMonth: 'Tháng trước',
        monthLevelControl: 'Chọn tháng',
        yearLevelControl: 'Chọn năm',
        nextYear: 'Năm sau',
        previousYear: 'Năm trước',
        nextDecade: 'Mười năm sau',
        previousDecade: 'Mười năm trước',
      }}
    />
  );
}
