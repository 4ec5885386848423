import CXML2

/// Receives the elements and the text of a marked-up document in order. Names come without their namespace prefix.
protocol MarkupHandler: AnyObject {
    /// True once the handler wants no more; the parser then stops with `MarkupFailure.stopped`.
    var isStopped: Bool { get }
    func start(_ element: String, _ attributes: MarkupAttributes)
    func end(_ element: String)
    func characters(_ text: String)
}

/// The attributes of one element, in the order of the document.
struct MarkupAttributes: Sendable {
    var pairs: [(name: String, value: String)] = []

    subscript(name: String) -> String? { pairs.first { $0.name == name }?.value }
}

/// Why a parser gave up.
enum MarkupFailure: Error, Equatable {
    /// Not well-formed, or past the limits of libxml2; the line counts from 1.
    case malformed(line: Int)
    /// The handler asked to stop.
    case stopped
    /// libxml2 could not be set up.
    case unavailable
}

/// Carries a Swift handler through libxml2's user-data pointer.
private final class MarkupBridge {
    let handler: any MarkupHandler
    init(_ handler: any MarkupHandler) { self.handler = handler }

    static func handler(_ context: UnsafeMutableRawPointer?) -> (any MarkupHandler)? {
        guard let context else { return nil }
        let handler = Unmanaged<MarkupBridge>.fromOpaque(context).takeUnretainedValue().handler
        return handler.isStopped ? nil : handler
    }
}

private func text(_ pointer: UnsafePointer<xmlChar>?) -> String {
    pointer.map { String(decodingCString: $0, as: UTF8.self) } ?? ""
}

private func text(_ pointer: UnsafePointer<xmlChar>?, count: Int) -> String {
    pointer.map { String(decoding: UnsafeBufferPointer(start: $0, count: count), as: UTF8.self) } ?? ""
}

/// Feeds XML to a handler chunk by chunk. Entities other than the five of XML are left out, nothing outside the
/// document is fetched, and libxml2's limits on depth and size stay on.
struct XMLStream: ~Copyable {
    /// Nil where libxml2 had no memory for it; `feed` then says so.
    private let context: xmlParserCtxtPtr?
    private let bridge: Unmanaged<MarkupBridge>
    private let handler: any MarkupHandler

    init(handler: any MarkupHandler) {
        var events = xmlSAXHandler()
        events.initialized = UInt32(XML_SAX2_MAGIC)
        events.startElementNs = { context, name, _, _, _, _, attributeCount, _, attributes in
            guard let handler = MarkupBridge.handler(context) else { return }
            var found = MarkupAttributes()
            if let attributes {
                // Five pointers an attribute: local name, prefix, URI, value, end of value.
                for index in 0..<Int(attributeCount) {
                    let first = attributes + index * 5
                    guard let begin = first[3], let end = first[4] else { continue }
                    found.pairs.append((text(first[0]), text(begin, count: end - begin)))
                }
            }
            handler.start(text(name), found)
        }
        events.endElementNs = { context, name, _, _ in MarkupBridge.handler(context)?.end(text(name)) }
        events.characters = { context, characters, count in
            MarkupBridge.handler(context)?.characters(text(characters, count: Int(count)))
        }
        events.ignorableWhitespace = events.characters
        events.cdataBlock = events.characters
        let bridge = Unmanaged.passRetained(MarkupBridge(handler))
        context = xmlCreatePushParserCtxt(&events, bridge.toOpaque(), nil, 0, nil)
        if let context {
            xmlCtxtUseOptions(
                context, Int32(XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue))
        }
        self.bridge = bridge
        self.handler = handler
    }

    deinit {
        if let context { xmlFreeParserCtxt(context) }
        bridge.release()
    }

    func feed(_ bytes: UnsafeRawBufferPointer) throws(MarkupFailure) {
        guard let context else { throw .unavailable }
        guard let base = bytes.baseAddress, !bytes.isEmpty else { return }
        xmlParseChunk(context, base.assumingMemoryBound(to: CChar.self), Int32(clamping: bytes.count), 0)
        try check()
    }

    /// Must be called after the last chunk: a document that ends too early is found only here.
    func finish() throws(MarkupFailure) {
        if let context { xmlParseChunk(context, nil, 0, 1) }
        try check()
    }

    private func check() throws(MarkupFailure) {
        guard let context else { throw .unavailable }
        if handler.isStopped { throw .stopped }
        if context.pointee.wellFormed == 0 {
            throw .malformed(line: Int(context.pointee.input?.pointee.line ?? 0))
        }
    }
}

/// Feeds HTML to a handler, with the repairs that libxml2 makes to bad HTML.
enum HTMLStream {
    /// Parses a whole page that has been decoded already: a charset named in the page is not looked at again.
    static func parse(_ page: String, handler: any MarkupHandler) throws(MarkupFailure) {
        // The byte order mark tells libxml2 that this is UTF-8.
        let bytes = Array("\u{FEFF}\(page)".utf8)
        let context = bytes.withUnsafeBytes { buffer in
            htmlCreateMemoryParserCtxt(
                buffer.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(clamping: buffer.count))
        }
        guard let context else { throw .unavailable }
        defer { htmlFreeParserCtxt(context) }
        htmlCtxtUseOptions(
            context,
            Int32(
                HTML_PARSE_NONET.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
                    | HTML_PARSE_IGNORE_ENC.rawValue))
        var events = xmlSAXHandler()
        events.initialized = 1
        events.startElement = { context, name, attributes in
            guard let handler = MarkupBridge.handler(context) else { return }
            var found = MarkupAttributes()
            if var pair = attributes {
                while let name = pair[0] {
                    found.pairs.append((text(name), text(pair[1])))
                    pair += 2
                }
            }
            handler.start(text(name), found)
        }
        events.endElement = { context, name in MarkupBridge.handler(context)?.end(text(name)) }
        events.characters = { context, characters, count in
            MarkupBridge.handler(context)?.characters(text(characters, count: Int(count)))
        }
        events.ignorableWhitespace = events.characters
        events.cdataBlock = nil
        context.pointee.sax.pointee = events
        let bridge = Unmanaged.passRetained(MarkupBridge(handler))
        defer { bridge.release() }
        context.pointee.userData = bridge.toOpaque()
        htmlParseDocument(context)
        if handler.isStopped { throw .stopped }
    }
}
