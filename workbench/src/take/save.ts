// Gives a file to the reader: whole, or not at all.

/** What a spreadsheet needs to see that a text is UTF-8. */
const BYTE_ORDER_MARK = '\ufeff';

export function saveText(name: string, text: string, type: 'text/csv' | 'application/json'): void {
  const marked = type === 'text/csv' ? BYTE_ORDER_MARK + text : text;
  save(name, new Blob([marked], { type: `${type};charset=utf-8` }));
}

export function save(name: string, file: Blob): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
