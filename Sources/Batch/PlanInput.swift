/// What is to be scored as one plan: its files and where they are.
public struct PlanInput: Sendable, Equatable {
    /// The stem of the file or the name of the folder, with the parent folder before it on collision.
    public var id: String
    /// In order of name; more than one only for a folder with a `plan.yaml`.
    public var files: [InputFile]
    /// The folder's `plan.yaml`.
    public var manifest: InputFile?

    public init(id: String, files: [InputFile], manifest: InputFile? = nil) {
        self.id = id
        self.files = files
        self.manifest = manifest
    }
}

/// A file of the input.
public struct InputFile: Sendable, Equatable {
    /// Path as the file system takes it.
    public var path: String
    /// Path relative to the input that was named, with "/" between folders: what results print.
    public var name: String

    public init(path: String, name: String) {
        self.path = path
        self.name = name
    }
}
