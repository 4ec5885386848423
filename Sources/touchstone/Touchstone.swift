@main struct Touchstone { static func main() { print("touchstone") } }
