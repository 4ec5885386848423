/// The stable codes of everything that can be said of a rule file.
///
/// E1xx: YAML and the shape of files; E2xx: ids and references; E3xx: terms; E4xx: tests; W: warnings and N: notes, numbered alike.
/// A code is never given a second meaning; one that falls out of use is not given again.
public enum DiagnosticCode: String, Sendable, CaseIterable {
    case invalidUTF8 = "E101"
    case invalidYAML = "E102"
    case duplicateKey = "E103"
    case unknownKey = "E104"
    case missingKey = "E105"
    case wrongType = "E106"
    case invalidNumber = "E107"
    case numberOutOfRange = "E108"
    case invalidPercentage = "E109"
    case emptyText = "E110"
    case emptyCollection = "E111"
    case unknownChoice = "E112"
    case invalidIdentifier = "E113"
    case invalidVersion = "E114"
    case forbiddenCharacter = "E115"
    case anchorOrTag = "E116"
    case emptyFile = "E117"
    case severalDocuments = "E118"
    case unexpectedFile = "E119"
    case missingFile = "E120"
    case unreadableFile = "E121"
    case wrongCount = "E122"
    case valuesNotRising = "E123"
    case invalidFlag = "E124"
    case invalidLock = "E125"
    case invalidDate = "E126"
    case nothingMeasured = "E127"

    case duplicateIdentifier = "E201"
    case identifierNotFileName = "E202"
    case unknownLanguage = "E203"
    case languageNotInRulebook = "E204"
    case criterionInNoMessage = "E205"
    case criterionInSeveralMessages = "E206"
    case unknownCriterion = "E207"
    case unreachableCue = "E208"
    case guardAtStart = "E209"
    case noWeight = "E210"
    case duplicateLanguage = "E211"
    case meaningWithoutVersion = "E212"
    case versionBelowLock = "E213"
    case duplicateMeasurement = "E214"

    case unbalancedBracket = "E301"
    case emptyAlternative = "E302"
    case invalidNear = "E303"
    case nearOutOfRange = "E304"
    case misplacedNear = "E305"
    case misplacedStar = "E306"
    case everythingOptional = "E307"
    case tooBroad = "E308"
    case tooManyExpansions = "E309"
    case wrongScript = "E310"
    case mixedScripts = "E311"
    case unexpectedCharacter = "E312"
    case unknownPlaceholder = "E313"
    case misplacedExact = "E314"
    case duplicateTerm = "E315"
    case unreachableTerm = "E316"
    case misplacedQuestionMark = "E317"
    case gluedBracket = "E318"
    case bracketsTooDeep = "E319"
    case termAlwaysExcepted = "E320"

    case testsWithoutCriterion = "E401"
    case invalidMark = "E402"
    case unknownMarkKind = "E403"
    case guardWithOtherEffect = "E404"
    case conflictingExpectations = "E405"
    case duplicateTestName = "E406"
    case unknownStrand = "E407"
    case testLanguageNotInRulebook = "E408"
    case invalidCountry = "E409"

    case criterionWithoutLanguage = "W201"
    case roleWithoutLanguage = "W202"
    case titleWithoutLanguage = "W203"
    case rungOutOfReach = "W204"
    case lockWithoutRule = "W205"
    case placeholder = "W206"
    case coveredTerm = "W301"
    case sameTermInStrands = "W302"
    case exceptWithoutTopic = "W303"
    case onlyTest = "W401"
    case criterionWithoutTest = "W402"
    case languageWithoutTest = "W403"
    case strandWithoutTest = "W404"
    case exceptWithoutTest = "W405"
    case guardWithoutTest = "W406"

    case ruleNotLocked = "N201"
    case coveredInOtherCriterion = "N301"
    case coveredInOtherStrand = "N302"
    case longerTerm = "N303"

    public var severity: Diagnostic.Severity {
        switch rawValue.first {
        case "E": .error
        case "W": .warning
        default: .note
        }
    }

    /// Found by `touchstone lint` alone: loading says nothing of it.
    public var isOfLint: Bool {
        switch self {
        case .invalidLock, .meaningWithoutVersion, .versionBelowLock, .termAlwaysExcepted, .titleWithoutLanguage,
            .rungOutOfReach, .lockWithoutRule, .placeholder, .coveredTerm, .sameTermInStrands, .exceptWithoutTopic,
            .criterionWithoutTest, .languageWithoutTest, .strandWithoutTest, .exceptWithoutTest, .guardWithoutTest,
            .ruleNotLocked, .coveredInOtherCriterion, .coveredInOtherStrand, .longerTerm:
            true
        default: false
        }
    }

    /// About a rule that is otherwise than `rules.lock` has it, or about that file.
    public var isOfLock: Bool {
        switch self {
        case .invalidLock, .meaningWithoutVersion, .versionBelowLock: true
        default: false
        }
    }

    /// About terms that are still to be written: for `touchstone lint` to say, not for every command.
    public var isOfCompleteness: Bool { self == .criterionWithoutLanguage || self == .roleWithoutLanguage }
}
