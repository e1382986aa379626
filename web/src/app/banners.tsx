import { useSyncExternalStore } from 'react';
import { useClock, useClockDrift } from '../api/server-clock.ts';

/** What holds for every page: no line, a simulated clock, a wrong clock of this machine. */
export function Banners() {
  const isOnline = useSyncExternalStore(watchLine, () => navigator.onLine);
  const { clock } = useClock();
  const drift = useClockDrift();
  return (
    <div role="status" className="no-print">
      {!isOnline && (
        <p className="banner banner-alarm" style={{ margin: 0 }}>
          Đang mất mạng. Những gì đã nhập được giữ trên máy này và sẽ lưu khi có mạng trở lại.
        </p>
      )}
      {clock?.simulated && (
        <p className="banner banner-clock" style={{ margin: 0 }}>
          Đang chạy thử: đồng hồ mô phỏng, không phải giờ thật.
        </p>
      )}
      {drift !== undefined && (
        <p className="banner banner-alarm" style={{ margin: 0 }}>
          {`Đồng hồ máy này ${drift > 0 ? 'nhanh' : 'chậm'} ${Math.round(Math.abs(drift) / 60_000)} phút so với máy chủ. Hạn gửi tính theo giờ máy chủ ở đầu trang.`}
        </p>
      )}
    </div>
  );
}

function watchLine(listener: () => void): () => void {
  window.addEventListener('online', listener);
  window.addEventListener('offline', listener);
  return () => {
    window.removeEventListener('online', listener);
    window.removeEventListener('offline', listener);
  };
}
