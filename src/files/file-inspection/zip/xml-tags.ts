/** The attributes of every element called `name` (any prefix), in order. For the flat lists of a package only: content types, relationships. */
export function attributesOf(xml: string, name: string): ReadonlyMap<string, string>[] {
  const tags = xml.matchAll(new RegExp(`<(?:[\\w.-]+:)?${name}\\b((?:[^>"']|"[^"]*"|'[^']*')*)>`, 'g'));
  return [...tags].map(([, inside]) => {
    const pairs = [...inside!.matchAll(/([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)];
    return new Map(pairs.map(([, key, double, single]) => [key!, unescaped(double ?? single ?? '')]));
  });
}

/** The local name of the document element. */
export function rootOf(xml: string): string | undefined {
  const bare = xml.replace(/<\?.*?\?>|<!--.*?-->/gs, '');
  return /^\s*<(?:[\w.-]+:)?([\w.-]+)[\s/>]/.exec(bare)?.[1];
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function unescaped(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));/gi, (whole, hex, decimal, name) => {
    if (name) return named[name.toLowerCase()]!;
    const point = hex ? Number.parseInt(hex, 16) : Number(decimal);
    return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
  });
}
