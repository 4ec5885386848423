/// What a page is made of once its lines are grouped: text that flows, and rows of cells.
enum PageItem: Sendable, Equatable {
    case flow([TextLine])
    /// Cells from left to right, each with its lines from top to bottom.
    case row([[TextLine]])

    var lines: [TextLine] {
        switch self {
        case .flow(let lines): lines
        case .row(let cells): cells.flatMap { $0 }
        }
    }

    var box: TextBox {
        lines.dropFirst().reduce(into: lines.first?.box ?? TextBox(left: 0, top: 0, right: 0, bottom: 0)) {
            $0 = $0.union($1.box)
        }
    }
}

extension [TextLine] {
    /// The smallest box around all lines.
    var box: TextBox { PageItem.flow(self).box }
}
