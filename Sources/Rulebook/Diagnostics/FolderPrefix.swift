/// What stands before the path of a rule file where diagnostics and reports print it.
public enum FolderPrefix {
    /// - Parameter folder: the rulebook's folder as the user named it; "" for paths inside it.
    public static func of(_ folder: String) -> String {
        folder.isEmpty || folder.hasSuffix("/") ? folder : folder + "/"
    }
}
