// A workbook as spreadsheets read it (ECMA-376): typed cells, texts never formulas, dates as dates.
import type { Part } from './part';
import { zip } from './zip';

/** A sheet: its name, and rows of fields. */
export interface Sheet {
  name: string;
  /** So many rows at the top stay while the others scroll, and are bold. */
  heads: number;
  rows: readonly (readonly Part[])[];
}

const DAY_MS = 86_400_000;
/** Day 0 of spreadsheets, such that days after February 1900 are counted right. */
const DAY_ZERO = Date.UTC(1899, 11, 30);
/** Positions in `cellXfs` below. */
const STYLES = { plain: 0, day: 1, instant: 2, head: 3 } as const;
/** What a cell can hold, in characters. */
const MOST = 32_767;

export const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export async function workbook(sheets: readonly Sheet[]): Promise<Blob> {
  const numbered = sheets.map((sheet, at) => ({ ...sheet, number: at + 1 }));
  const files = await zip([
    [
      '[Content_Types].xml',
      xml(
        `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${XLSX_TYPE}.main+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>${numbered.map(({ number }) => `<Override PartName="/xl/worksheets/sheet${number}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`).join('')}</Types>`,
      ),
    ],
    ['_rels/.rels', relations([['officeDocument', 'xl/workbook.xml']])],
    [
      'xl/workbook.xml',
      xml(
        `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${numbered.map(({ name, number }) => `<sheet name="${escaped(name)}" sheetId="${number}" r:id="rId${number}"/>`).join('')}</sheets></workbook>`,
      ),
    ],
    [
      'xl/_rels/workbook.xml.rels',
      relations([...numbered.map(({ number }) => ['worksheet', `worksheets/sheet${number}.xml`] as const), ['styles', 'styles.xml']]),
    ],
    ['xl/styles.xml', xml(LOOK)],
    ...numbered.map((sheet) => [`xl/worksheets/sheet${sheet.number}.xml`, sheetXml(sheet)] as const),
  ]);
  return new Blob([files], { type: XLSX_TYPE });
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const LOOK = `<styleSheet xmlns="${MAIN}"><numFmts count="2"><numFmt numFmtId="164" formatCode="d mmm yyyy"/><numFmt numFmtId="165" formatCode="d mmm yyyy hh:mm"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/></border></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="4"><xf/><xf numFmtId="164" applyNumberFormat="1"/><xf numFmtId="165" applyNumberFormat="1"/><xf fontId="1" applyFont="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

function xml(body: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${body}`;
}

function relations(targets: readonly (readonly [kind: string, target: string])[]): string {
  const all = targets.map(([kind, target], at) => `<Relationship Id="rId${at + 1}" Type="${RELATIONS}/${kind}" Target="${target}"/>`);
  return xml(`<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.join('')}</Relationships>`);
}

function sheetXml({ heads, rows }: Sheet): string {
  const pane = heads === 0 ? '' : `<pane ySplit="${heads}" topLeftCell="A${heads + 1}" activePane="bottomLeft" state="frozen"/>`;
  const body = rows.map(
    (row, at) => `<row r="${at + 1}">${row.map((part, column) => cell(part, `${letters(column)}${at + 1}`, at < heads)).join('')}</row>`,
  );
  return xml(
    `<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews><sheetData>${body.join('')}</sheetData></worksheet>`,
  );
}

function cell(part: Part, place: string, head: boolean): string {
  if (part === null) return '';
  const number = (value: number | string, style: number): string => `<c r="${place}" s="${style}"><v>${value}</v></c>`;
  if (typeof part === 'number') return number(part, STYLES.plain);
  if (typeof part === 'boolean') return `<c r="${place}" t="b"><v>${part ? 1 : 0}</v></c>`;
  if (typeof part === 'string') {
    const style = head ? STYLES.head : STYLES.plain;
    return `<c r="${place}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escaped(part.slice(0, MOST))}</t></is></c>`;
  }
  if ('decimal' in part) return number(part.decimal, STYLES.plain);
  return 'day' in part ? number(serial(part.day), STYLES.day) : number(serial(part.instant), STYLES.instant);
}

/** Days since day 0; the time of day is the fraction. */
function serial(iso: string): number {
  return (Date.parse(iso) - DAY_ZERO) / DAY_MS;
}

/** 0 is A, 26 is AA. */
function letters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : letters(Math.floor(column / 26) - 1) + last;
}

/** XML holds no control characters but tab and line ends. */
function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\r', '&#13;');
}
