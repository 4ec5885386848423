extension DiagnosticCatalogue {
    /// E101–E106, E110–E121: YAML, keys and files.
    static let fileEntries = [
        Entry(
            .invalidUTF8, "Not UTF-8",
            "Rule files are UTF-8. A file in another encoding would be read as other letters than its author sees.",
            wrong: "a file saved as windows-1252 or UTF-16", right: "the same file saved as UTF-8"),
        Entry(
            .invalidYAML, "Not valid YAML",
            "The file cannot be read as YAML, so nothing else in it was checked. The cause is often on the line above.",
            in: "criteria/sme-support.yaml",
            wrong: "question: Does it help: small firms too?", right: "question: \"Does it help: small firms too?\""),
        Entry(
            .duplicateKey, "Key written twice",
            "A mapping has each key once. Of two values one would be lost without a word.",
            in: "criteria/sme-support.yaml",
            wrong: "except:\n  en: [subject-matter expert]\n  en: [small talk]",
            right: "except:\n  en: [subject-matter expert, small talk]"),
        Entry(
            .unknownKey, "Unknown key",
            "The format has no such key. It is most often misspelt, and what stands behind it would be ignored.",
            in: "criteria/sme-support.yaml",
            wrong: "exept:\n  en: [subject-matter expert]", right: "except:\n  en: [subject-matter expert]"),
        Entry(
            .missingKey, "Missing key", "The format requires the key; there is no sensible default for it.",
            in: "criteria/sme-support.tests.yaml",
            wrong:
                "tests:\n  - name: a test without a rung\n    lang: en\n    text: The Fund will lend to small firms.",
            right: """
                tests:
                  - name: a test with its rung
                    lang: en
                    text: The Fund will lend to small firms.
                    rung: 2
                """),
        Entry(
            .wrongType, "Wrong kind of value",
            "A list, a mapping or a text stands where another of them is expected.", in: "criteria/sme-support.yaml",
            wrong: "title: Support for small firms",
            right: "title: {en: Support for small firms, zh: 支持小企业}"),
        Entry(
            .emptyText, "Empty text", "A key is there, but nothing stands behind it.",
            in: "criteria/sme-support.yaml", wrong: "question: \"\"", right: "question: Does the plan help small firms?"
        ),
        Entry(
            .emptyCollection, "Empty list or mapping",
            "An empty list of terms finds nothing: a strand or language that is not there yet is left out.",
            in: "criteria/sme-support.yaml", wrong: "except:\n  en: []", right: "except:\n  en: [subject-matter expert]"
        ),
        Entry(
            .unknownChoice, "Unknown word", "Only a few words are possible here; the remedy names the nearest.",
            in: "cues/action.yaml", wrong: "role: actoin", right: "role: action"),
        Entry(
            .forbiddenCharacter, "Character that breaks the count of lines",
            "Control characters and the separators U+0085, U+2028 and U+2029 are line ends to YAML but not to editors; "
                + "every line number after them would be wrong.",
            wrong: "a line separator (U+2028) pasted from a web page", right: "the text without it"),
        Entry(
            .anchorOrTag, "Anchor, alias or tag",
            "Rule files say everything where it is needed, so that each can be read by itself.",
            in: "criteria/sme-support.yaml",
            wrong: "question: !long Does the plan help small firms?", right: "question: Does the plan help small firms?"
        ),
        Entry(
            .emptyFile, "Empty file", "The file holds no keys at all.", wrong: "a file of comments only",
            right: "a file with the keys of its format, or no file"),
        Entry(
            .severalDocuments, "Several documents in a file", "One file describes one thing: one YAML document.",
            in: "criteria/sme-support.yaml",
            wrong: "question: Does the plan help small firms?\n---\nid: another",
            right: "question: Does the plan help small firms?"),
        Entry(
            .unexpectedFile, "File without a place",
            "In `cues` and `criteria` only YAML files with the ending `.yaml` are read. A file that is not read would be "
                + "taken for a rule that is at work.",
            wrong: "criteria/sme-support.yml", right: "criteria/sme-support.yaml"),
        Entry(
            .missingFile, "No rulebook",
            "The folder is not there, or holds no `rulebook.yaml`, which lists messages, weights and languages.",
            wrong: "touchstone lint Documents", right: "touchstone lint Rules"),
        Entry(
            .unreadableFile, "File cannot be read",
            "The file is there, but the system does not let it be read, or it is a folder.",
            wrong: "a folder named rulebook.yaml", right: "a file named rulebook.yaml that may be read"),
    ]
}
