import CXLSXWriter

/// Formats, conditional formats and page setup: how a workbook looks, apart from what it says. With `WorkbookFile`, whose
/// pointers it is handed, the only file that calls libxlsxwriter.
extension WorkbookFile {
    static func set(_ format: UnsafeMutablePointer<lxw_format>, to style: CellStyle) {
        switch style {
        case .title:
            format_set_bold(format)
            format_set_font_size(format, 16)
            format_set_font_color(format, SheetColour.header)
        case .line: format_set_font_color(format, SheetColour.muted)
        case .header: setHeader(format, LXW_ALIGN_LEFT)
        case .centredHeader: setHeader(format, LXW_ALIGN_CENTER)
        case .numberHeader: setHeader(format, LXW_ALIGN_RIGHT)
        case .rotatedHeader:
            setHeader(format, LXW_ALIGN_CENTER)
            format_set_rotation(format, 90)
        case .text, .quote: setCell(format, LXW_ALIGN_LEFT)
        case .centredText: setCell(format, LXW_ALIGN_CENTER)
        case .numberText: setCell(format, LXW_ALIGN_RIGHT)
        case .remark:
            setCell(format, LXW_ALIGN_CENTER)
            format_set_italic(format)
            format_set_font_color(format, SheetColour.muted)
        case .integer: setCell(format, LXW_ALIGN_RIGHT)
        case .centredInteger: setCell(format, LXW_ALIGN_CENTER)
        case .score:
            setCell(format, LXW_ALIGN_RIGHT)
            format_set_num_format(format, "0.0")
        case .money:
            setCell(format, LXW_ALIGN_RIGHT)
            format_set_num_format(format, "#,##0")
        case .link:
            setCell(format, LXW_ALIGN_LEFT)
            format_set_font_color(format, SheetColour.link)
            format_set_underline(format, UInt8(LXW_UNDERLINE_SINGLE.rawValue))
        case .matched:
            format_set_bold(format)
            format_set_font_color(format, SheetColour.ink)
        case .rung0, .rung1, .rung2, .rung3, .rung4:
            let rung = CellStyle.rungs.firstIndex(of: style) ?? 0
            format_set_bg_color(format, SheetColour.rungFills[rung])
            format_set_font_color(format, rung == 4 ? SheetColour.white : SheetColour.ink)
        }
    }

    private static func setHeader(_ format: UnsafeMutablePointer<lxw_format>, _ alignment: lxw_format_alignments) {
        format_set_bold(format)
        format_set_font_color(format, SheetColour.white)
        format_set_bg_color(format, SheetColour.header)
        format_set_text_wrap(format)
        format_set_border(format, UInt8(LXW_BORDER_THIN.rawValue))
        format_set_border_color(format, SheetColour.line)
        format_set_align(format, UInt8(alignment.rawValue))
        if alignment == LXW_ALIGN_LEFT || alignment == LXW_ALIGN_RIGHT { format_set_indent(format, 1) }
        format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_BOTTOM.rawValue))
    }

    private static func setCell(_ format: UnsafeMutablePointer<lxw_format>, _ alignment: lxw_format_alignments) {
        format_set_text_wrap(format)
        format_set_font_color(format, SheetColour.ink)
        format_set_border(format, UInt8(LXW_BORDER_THIN.rawValue))
        format_set_border_color(format, SheetColour.line)
        format_set_align(format, UInt8(alignment.rawValue))
        if alignment == LXW_ALIGN_LEFT || alignment == LXW_ALIGN_RIGHT { format_set_indent(format, 1) }
        format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
    }

    func highlight(_ content: SheetContent, on sheet: UnsafeMutablePointer<lxw_worksheet>) {
        let (first, last) = (UInt32(content.sheetRow(0)), UInt32(content.sheetRow(content.rowCount - 1)))
        for highlighting in content.highlighting {
            switch highlighting {
            case .rungs(let columns):
                for (rung, style) in CellStyle.rungs.enumerated() {
                    var condition = lxw_conditional_format()
                    condition.type = UInt8(LXW_CONDITIONAL_TYPE_CELL.rawValue)
                    condition.criteria = UInt8(LXW_CONDITIONAL_CRITERIA_EQUAL_TO.rawValue)
                    condition.value = Double(rung)
                    condition.format = format(style)
                    worksheet_conditional_format_range(
                        sheet, first, UInt16(columns.lowerBound), last, UInt16(columns.upperBound), &condition)
                }
            case .scoreBar(let column):
                var bar = lxw_conditional_format()
                bar.type = UInt8(LXW_CONDITIONAL_DATA_BAR.rawValue)
                bar.min_rule_type = UInt8(LXW_CONDITIONAL_RULE_TYPE_NUMBER.rawValue)
                bar.max_rule_type = UInt8(LXW_CONDITIONAL_RULE_TYPE_NUMBER.rawValue)
                bar.min_value = 0
                bar.max_value = 100
                bar.bar_color = SheetColour.bar
                bar.bar_solid = 1
                bar.data_bar_2010 = 1
                worksheet_conditional_format_range(sheet, first, UInt16(column), last, UInt16(column), &bar)
            }
        }
    }

    func setUpPage(_ content: SheetContent, on sheet: UnsafeMutablePointer<lxw_worksheet>) {
        let header = UInt32(content.headerRow)
        worksheet_freeze_panes(sheet, header + 1, UInt16(content.frozenColumns))
        worksheet_gridlines(sheet, UInt8(LXW_HIDE_ALL_GRIDLINES.rawValue))
        worksheet_set_landscape(sheet)
        worksheet_set_paper(sheet, 9)
        worksheet_set_margins(sheet, 0.4, 0.4, 0.5, 0.6)
        worksheet_fit_to_pages(sheet, 1, 0)
        if let count = content.printedColumns {
            worksheet_print_area(sheet, 0, 0, UInt32(content.sheetRow(content.rowCount - 1)), UInt16(count - 1))
        }
        worksheet_repeat_rows(sheet, header, header)
        worksheet_set_footer(sheet, "&L&A&RTouchstone  &P / &N")
    }
}
