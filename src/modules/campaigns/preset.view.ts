import { ApiProperty } from '@nestjs/swagger';
import { PageView } from '../../http/paging.ts';
import type { LibraryFault } from './plan-library.ts';
import type { Preset } from './plan-presets.ts';

/** Một lỗi của tệp kế hoạch mẫu. */
export class PresetFaultView implements LibraryFault {
  @ApiProperty({ description: 'Tệp.', example: 'cao-loc-2026.yaml' })
  file!: string;
  @ApiProperty({ description: 'Chỗ nào trong tệp.', example: 'quotas.BAU_CU.limit' })
  path!: string;
  @ApiProperty({ description: 'Sai gì và sửa thế nào.', example: 'Thiếu trường «mode»; hãy bổ sung.' })
  sentence!: string;
}

/** Một kế hoạch mẫu. */
export class PresetView implements Preset {
  @ApiProperty({ description: 'Mã, dùng khi lập đợt.', example: 'cao-loc-2026' })
  code!: string;
  @ApiProperty({
    description: 'Tên; null khi tệp hỏng.',
    type: String,
    nullable: true,
    example: 'Thi đua lập thành tích trong công tác bầu cử, xã Cao Lộc',
  })
  name!: string | null;
  @ApiProperty({ description: 'Mọi lỗi của tệp; rỗng khi dùng được.', type: [PresetFaultView] })
  faults!: readonly PresetFaultView[];
}

/** Các kế hoạch mẫu. */
export class PresetListView extends PageView {
  @ApiProperty({ description: 'Các kế hoạch mẫu, theo mã.', type: [PresetView] })
  items!: readonly PresetView[];
}
