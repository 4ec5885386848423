/// A measure that a document names by itself, by a label before a title or as a row of a table: what will be done, where it stands, and
/// what it costs.
public struct NamedMeasure: Sendable, Equatable {
    /// How a document names a measure.
    public enum Form: String, Sendable, Codable {
        /// A heading with a label ("Measure 4.1: …") and what stands below it.
        case heading
        /// A row of a table that begins with a label.
        case row
        /// A row of a table of measures whose columns are known.
        case record
    }

    public var form: Form
    /// The label as printed ("Investment 1.2"), empty where there is none.
    public var label: String
    /// Without the label.
    public var title: String
    /// Where the title stands, at least one place: the measure's own first, then rows of tables that name it again.
    public var titles: [TitlePlace]
    /// Indices of all blocks that belong to it, among those of all documents that were searched, in order: the title's own, those below it,
    /// rows of tables that name it again.
    public var blocks: [Int]
    /// What it costs, with the place that says so; nil where that is unknown.
    public var cost: MeasureCost?
    /// What lines below a heading say of the measure by name ("Deadline: June 2026"), in order; the fields of records stand in their blocks.
    public var fields: [FieldPlace] = []

    public init(
        form: Form, label: String, title: String, titles: [TitlePlace], blocks: [Int], cost: MeasureCost? = nil
    ) {
        self.form = form
        self.label = label
        self.title = title
        self.titles = titles
        self.blocks = blocks
        self.cost = cost
    }
}

extension NamedMeasure {
    /// A block that names a measure.
    public struct TitlePlace: Sendable, Equatable {
        /// Index among the blocks of all documents that were searched.
        public var block: Int
        /// Length of the label before the title, in bytes.
        public var label: Int
        /// Where title and objective stand in the block's passage, in UTF-8 offsets.
        public var ranges: [Range<Int>]

        public init(block: Int, label: Int, ranges: [Range<Int>]) {
            self.block = block
            self.label = label
            self.ranges = ranges
        }
    }

    /// Where a document says a measure's objective, target, deadline, indicator or body in charge.
    public struct FieldPlace: Sendable, Equatable {
        public var role: ColumnRole
        /// Index among the blocks of all documents that were searched.
        public var block: Int
        /// UTF-8 offsets into the passage of that block.
        public var range: Range<Int>

        public init(role: ColumnRole, block: Int, range: Range<Int>) {
            self.role = role
            self.block = block
            self.range = range
        }
    }

    /// Index of the block that is the measure's own place.
    public var block: Int { titles[0].block }
}

/// What a measure costs, and where the document says so.
public struct MeasureCost: Sendable, Equatable {
    public var amount: Amount
    /// Index among the blocks of all documents that were searched.
    public var block: Int
    /// UTF-8 offsets into the passage of that block.
    public var range: Range<Int>

    public init(amount: Amount, block: Int, range: Range<Int>) {
        self.amount = amount
        self.block = block
        self.range = range
    }
}
