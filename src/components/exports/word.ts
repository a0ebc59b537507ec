import {
  AlignmentType,
  Document,
  ExternalHyperlink,
  HeadingLevel,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
  type IRunOptions,
} from 'docx';
import type { Block, Report, ReportTable } from '../../domain/assessment/report.ts';

export const WORD_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** A4 in twentieths of a point, with margins of 2 cm. */
const PAGE = { width: 11_906, height: 16_838, margin: 1_134 };
const BULLETS = 'bullets';

/**
 * A report as a Word document that can be read by ear and worked on: real headings, lists and table headings, in British
 * English, with a title. Fetch this module when somebody asks for it: the library weighs more than the rest of the site.
 */
export function wordFile(report: Report): Promise<Blob> {
  return Packer.toBlob(
    new Document({
      title: report.title,
      creator: 'Joined Up',
      lastModifiedBy: 'Joined Up',
      styles: {
        default: {
          document: {
            run: { font: 'Arial', size: 22, language: { value: 'en-GB' } },
            paragraph: { spacing: { after: 120, line: 276 } },
          },
          heading1: headingStyle(36),
          heading2: headingStyle(28),
          heading3: headingStyle(24),
        },
      },
      numbering: {
        config: [
          {
            reference: BULLETS,
            levels: [
              {
                level: 0,
                format: LevelFormat.BULLET,
                text: '•',
                alignment: AlignmentType.LEFT,
                style: { paragraph: { indent: { left: 360, hanging: 360 } } },
              },
            ],
          },
        ],
      },
      sections: [
        {
          properties: {
            page: {
              size: { width: PAGE.width, height: PAGE.height },
              margin: { top: PAGE.margin, right: PAGE.margin, bottom: PAGE.margin, left: PAGE.margin },
            },
          },
          children: [
            new Paragraph({ heading: HeadingLevel.HEADING_1, text: report.title }),
            ...report.blocks.flatMap(drawn),
          ],
        },
      ],
    }),
  );
}

function headingStyle(size: number) {
  return {
    run: { font: 'Arial', size, bold: true, color: '000000' },
    paragraph: { spacing: { before: 280, after: 120 } },
  };
}

function drawn(block: Block): (Paragraph | Table)[] {
  switch (block.is) {
    case 'heading':
      return [
        new Paragraph({
          heading: block.level === 2 ? HeadingLevel.HEADING_2 : HeadingLevel.HEADING_3,
          text: block.text,
          keepNext: true,
        }),
      ];
    case 'paragraph':
      return [new Paragraph({ text: block.text })];
    case 'list':
      return block.items.map((text) => new Paragraph({ text, numbering: { reference: BULLETS, level: 0 } }));
    case 'links':
      return block.items.map(
        ({ text, address, why }) =>
          new Paragraph({
            numbering: { reference: BULLETS, level: 0 },
            children: [
              new ExternalHyperlink({ link: address, children: [new TextRun({ text, style: 'Hyperlink' })] }),
              new TextRun(`. ${why}`),
            ],
          }),
      );
    case 'table':
      return [
        new Paragraph({ text: block.caption, keepNext: true, spacing: { before: 160 } }),
        table(block),
        new Paragraph({}),
      ];
  }
}

function table({ head, rows }: ReportTable): Table {
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    columnWidths: head.map(() => Math.floor((PAGE.width - 2 * PAGE.margin) / head.length)),
    // Tells screen readers that the first row and the first column are headings.
    tableLook: { firstRow: true, firstColumn: true },
    rows: [
      new TableRow({ tableHeader: true, cantSplit: true, children: head.map((text) => cell(text, true)) }),
      ...rows.map(
        (row) => new TableRow({ cantSplit: true, children: row.map((text, column) => cell(text, column === 0)) }),
      ),
    ],
  });
}

function cell(text: string, strong: boolean): TableCell {
  const run: IRunOptions = { text, bold: strong };
  return new TableCell({
    margins: { top: 60, bottom: 60, left: 100, right: 100 },
    children: [new Paragraph({ spacing: { after: 0 }, children: [new TextRun(run)] })],
  });
}
