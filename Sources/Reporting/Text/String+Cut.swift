extension String {
    /// At most so many characters, the last an ellipsis where something was cut.
    func cut(to length: Int) -> String { count > length ? "\(prefix(length - 1))…" : self }
}
