"""Bad edits, as authors make them by mistake. Each is a function that makes one edit to a rulebook and tells where and what it was.

An edit that changes what a released rule means raises the rule's version, as an author would: only the edit that forgets to may be caught by that.
"""
import re
from dataclasses import dataclass

from phrases import holds, is_false_friend, marks, phrase, sides
from rules import GUARDS


@dataclass
class Edit:
    file: str
    line: int  # from 0, in the rules before the edit
    what: str


EDITS = {}


def edit(name):
    def register(function):
        EDITS[name] = function
        return function

    return register


def topic_terms(rules, *wanted):
    return [term for file in rules.criteria() for term in rules.terms(file, "topic") if all(is_wanted(term) for is_wanted in wanted)]


def tests_of(rules, term):
    return [test for test in rules.tests(term.file) if test.values.get("lang") == term.language]


def is_marked(rules, term, strand=None):
    """Whether a test marks the words of the term."""
    words = phrase(term)
    tests = [test for test in tests_of(rules, term) if strand is None or test.values.get("strand") == strand]
    return any(holds(mark, words) for test in tests for mark in marks(test)[:1])


def is_latin(term):
    return term.language in ("en", "es", "fr", "it", "de", "pt")


def change(rules, term, text):
    rules.replace(term.file, term.line, term.text, text)
    rules.raise_version(term.file)
    return Edit(term.file, term.line, f"{term.text} → {text}" if text else term.text)


def drop(rules, term):
    """Without the term; without its list, and what holds nothing else, where it was the last."""
    rules.delete(term.file, term.line)
    line = term.line - 1
    lines = rules.files[term.file]
    while lines[line].endswith(":") and indent(lines, line + 1) <= indent(lines, line):
        rules.delete(term.file, line)
        line -= 1
    rules.raise_version(term.file)
    return Edit(term.file, term.line, term.text)


def indent(lines, line):
    return len(lines[line]) - len(lines[line].lstrip()) if line < len(lines) else 0


def language_block(rules, file, section, language):
    """First line and end of a language's terms in a cue."""
    first = rules.line(file, f"  {language}:", after=rules.line(file, f"{section}:"))
    end = first + 1
    while end < len(rules.files[file]) and indent(rules.files[file], end) > 2:
        end += 1
    return first, end


# Guards and facets.


@edit("a guard dropped")
def guard_dropped(rules, choice):
    file = choice.of(rules.cues(*GUARDS), "a guard")
    rules.remove(file)
    return Edit(file, 0, "the whole file")


@edit("a guard dropped in one language")
def guard_language_dropped(rules, choice):
    # A guard of headings or of what follows has few tests beside the main cue of its role.
    files = [file for file in rules.cues(*GUARDS) if rules.value(file, "position") is None]
    places = [(file, term.language) for file in files for term in rules.terms(file, "terms")]
    file, language = choice.of(dict.fromkeys(places), "a guard's language")
    first, end = language_block(rules, file, "terms", language)
    rules.delete(file, first, end)
    rules.raise_version(file)
    return Edit(file, first, f"{language}, {end - first - 1} terms")


@edit("a guard that caps where it killed")
def guard_swapped(rules, choice):
    file = choice.of(rules.cues("negation", "exclusion", "other-country"), "a guard that kills or drops")
    line = rules.line(file, "role: ")
    return change_line(rules, file, line, rules.files[file][line], "role: hedging")


@edit("a facet dropped in one language")
def facet_language_dropped(rules, choice):
    places = [(file, term.language) for file in rules.cues("allocation", "deadline", "monitoring") for term in rules.terms(file, "terms")]
    file, language = choice.of(dict.fromkeys(places), "a facet's language")
    first, end = language_block(rules, file, "terms", language)
    rules.delete(file, first, end)
    rules.raise_version(file)
    return Edit(file, first, f"{language}, {end - first - 1} terms")


def change_line(rules, file, line, old, new):
    rules.replace(file, line, old, new)
    rules.raise_version(file)
    return Edit(file, line, f"{old.strip()} → {new.strip()}")


# Terms.


@edit("a term too broad")
def term_too_broad(rules, choice):
    """Its last words cut off, those that kept a false friend out: `small (business|firm)` cut to `small`."""
    form = re.compile(r"(\w{4,}) (\([^()]+\)|\w+)")

    def places():
        for term in topic_terms(rules, is_latin, lambda term: form.fullmatch(term.text)):
            word = form.fullmatch(term.text)[1]
            if any(holds(test.values["text"], word) for test in tests_of(rules, term) if is_false_friend(test)):
                yield term

    term = choice.of(places(), "a term that a false friend begins like")
    return change(rules, term, form.fullmatch(term.text)[1])


@edit("a term of everyday words")
def everyday_term(rules, choice):
    term = choice.of(topic_terms(rules, lambda term: term.language in ("en", "fr", "it")), "a topic in English, French or Italian")
    rules.insert(term.file, term.line, f"      - {dict(en='of the', fr='de la', it='della')[term.language]}")
    rules.raise_version(term.file)
    return Edit(term.file, term.line, f"beside {term.text}")


@edit("a term dropped")
def term_dropped(rules, choice):
    return drop(rules, choice.of(topic_terms(rules), "a topic"))


@edit("an alternative dropped")
def alternative_dropped(rules, choice):
    form = re.compile(r"([^()|]+) \| (.+)")
    term = choice.of(topic_terms(rules, lambda term: form.fullmatch(term.text)), "a term with alternatives")
    return change(rules, term, form.fullmatch(term.text)[2])


@edit("an alternative in brackets dropped")
def bracket_alternative_dropped(rules, choice):
    form = re.compile(r"(.*)\(([^()|]+)\|([^()]+)\)(?!\?)(.*)")
    term = choice.of(topic_terms(rules, lambda term: form.fullmatch(term.text)), "a term with alternatives in brackets")
    match = form.fullmatch(term.text)
    return change(rules, term, f"{match[1]}({match[3]}){match[4]}")


@edit("a window widened")
def window_widened(rules, choice):
    """One of a lead criterion, that keeps words apart which a false friend has in one sentence."""
    def places():
        for term in topic_terms(rules, lambda term: term.file in rules.leads(), lambda term: re.search(r"~[1-9]\b", term.text)):
            parts = sides(term)
            texts = [test.values["text"] for test in tests_of(rules, term) if is_false_friend(test)]
            sentences = [sentence for text in texts for sentence in re.split(r"[.;。；]", text)]
            if parts and any(all(any(holds(sentence, words) for words in part) for part in parts) for sentence in sentences):
                yield term

    term = choice.of(places(), "a term with a window that a false friend has both sides of")
    return change(rules, term, re.sub(r"~[1-9]\b", "~40", term.text))


@edit("a term in the wrong script")
def wrong_script(rules, choice):
    """A Cyrillic letter that looks like the Latin one."""
    term = choice.of(topic_terms(rules, is_latin, lambda term: "o" in term.text), "a Latin term with an o")
    return change(rules, term, term.text.replace("o", "о", 1))


@edit("a term under the wrong language")
def wrong_language(rules, choice):
    """A term in French that a test marks, set among the English ones."""
    places = topic_terms(rules, lambda term: term.language == "fr", lambda term: is_marked(rules, term))
    term = choice.of(places, "a term in French that a test marks")
    english = rules.terms(term.file, "topic")
    target = next((other for other in english if other.language == "en" and other.strand == term.strand), None)
    rules.delete(term.file, term.line)
    rules.insert(term.file, (target or term).line, f"      - {term.text}")
    rules.raise_version(term.file)
    return Edit(term.file, term.line, term.text)


@edit("a term written twice")
def duplicate_term(rules, choice):
    term = choice.of(topic_terms(rules), "a topic")
    rules.insert(term.file, term.line + 1, rules.files[term.file][term.line])
    rules.raise_version(term.file)
    return Edit(term.file, term.line, term.text)


@edit("a term moved to the wrong strand")
def wrong_strand(rules, choice):
    """Two terms change places, one of them marked by a test that names its strand."""
    def strands(term):
        return {other.strand for other in rules.terms(term.file, "topic") if other.language == term.language}

    places = topic_terms(rules, lambda term: len(strands(term)) > 1, lambda term: is_marked(rules, term, strand=term.strand))
    term = choice.of(places, "a term that a test of its strand marks")
    others = [other for other in rules.terms(term.file, "topic") if other.strand != term.strand and other.language == term.language]
    other = choice.of(others, "another strand")
    for line in sorted([term.line, other.line], reverse=True):
        rules.delete(term.file, line)
    for line, text in sorted([(term.line, other.text), (other.line, term.text)]):
        rules.insert(term.file, line, f"      - {text}")
    rules.raise_version(term.file)
    return Edit(term.file, term.line, f"{term.text} ↔ {other.text}")


@edit("a false friend dropped")
def except_dropped(rules, choice):
    places = [term for file in rules.criteria() for term in rules.terms(file, "except")]
    return drop(rules, choice.of(places, "a false friend"))


@edit("a false friend that is a friend")
def except_too_broad(rules, choice):
    places = [(term, friend) for file in rules.criteria() for friend in rules.terms(file, "except")[:1]
              for term in rules.terms(file, "topic") if term.language == friend.language]
    term, friend = choice.of(places, "a criterion with false friends")
    rules.insert(friend.file, friend.line, f"    - {term.text}")
    rules.raise_version(friend.file)
    return Edit(friend.file, friend.line, f"{term.text}, a term of {term.strand}")


@edit("a bracket lost")
def bracket_lost(rules, choice):
    term = choice.of(topic_terms(rules, lambda term: ")" in term.text), "a term with a bracket")
    return change(rules, term, term.text.replace(")", "", 1))


# Tests.


@edit("a swapped rung")
def swapped_rung(rules, choice):
    places = [test for file in rules.criteria() for test in rules.tests(file) if test.values.get("rung") in ("2", "3")]
    test = choice.of(places, "a test of rung 2 or 3")
    line = rules.line(test.file, "    rung: ", after=test.line)
    old = rules.files[test.file][line].strip()
    new = "rung: 3" if old == "rung: 2" else "rung: 2"
    rules.replace(test.file, line, old, new)
    return Edit(test.file, line, f"{test.name}: {old} → {new}")


@edit("the tests of a language deleted")
def tests_deleted(rules, choice):
    file, language = choice.of(
        dict.fromkeys((file, test.values.get("lang")) for file in rules.criteria() for test in rules.tests(file)), "a test")
    tests = [test for test in rules.tests(file) if test.values.get("lang") == language]
    for test in reversed(tests):
        rules.delete(test.file, test.line, test.end)
    return Edit(tests[0].file, tests[0].line, f"{len(tests)} tests in {language}")


@edit("a test deleted")
def test_deleted(rules, choice):
    """The only one that has the words of a false friend."""
    def places():
        for term in (term for file in rules.criteria() for term in rules.terms(file, "except")):
            tests = [test for test in tests_of(rules, term) if holds(test.values["text"], phrase(term))]
            if len(tests) == 1:
                yield tests[0]

    test = choice.of(places(), "a false friend that one test is about")
    rules.delete(test.file, test.line, test.end)
    return Edit(test.file, test.line, test.name)


# Titles, versions, weights.


@edit("a title missing")
def title_missing(rules, choice):
    places = [(file, line) for file in rules.criteria()
              for line in range(rules.line(file, "title:") + 1, rules.line(file, "source:")) if not rules.files[file][line].startswith("  en:")]
    file, line = choice.of(places, "a title in two languages")
    what = rules.files[file][line].strip()
    rules.delete(file, line)
    return Edit(file, line, what)


@edit("a version not raised")
def version_not_raised(rules, choice):
    file = choice.of(rules.criteria(), "a criterion")
    line = rules.line(file, "breadth: ")
    old = rules.files[file][line]
    rules.replace(file, line, old, "breadth: 99%" if old == "breadth: 98%" else "breadth: 98%")
    return Edit(file, line, f"{old} → breadth: 98%")


@edit("a weight changed")
def weight_changed(rules, choice):
    lines = rules.files["rulebook.yaml"]
    first = rules.line("rulebook.yaml", "messages:")
    places = [line for line in range(first, len(lines)) if re.fullmatch(r"    weight: [1-9][0-9]*", lines[line])]
    line = places[0] if len(places) == 1 else choice.of(places, "a message with a weight")
    old = lines[line].strip()
    rules.replace("rulebook.yaml", line, old, f"weight: {int(old.split()[1]) * 5}")
    return Edit("rulebook.yaml", line, f"{old} → {lines[line].strip()}")


@edit("rung values swapped")
def rung_values_swapped(rules, choice):
    line = rules.line("rulebook.yaml", "  rung-values: [")
    values = re.search(r"\[(.+)\]", rules.files["rulebook.yaml"][line])[1]
    parts = values.split(", ")
    parts[2], parts[3] = parts[3], parts[2]
    rules.replace("rulebook.yaml", line, values, ", ".join(parts))
    return Edit("rulebook.yaml", line, f"{values} → {', '.join(parts)}")


@edit("a criterion left out of its message")
def criterion_left_out(rules, choice):
    lines = rules.files["rulebook.yaml"]
    line = choice.of([line for line, text in enumerate(lines) if text.startswith("      - {id: ")], "a criterion in a message")
    what = lines[line].strip()
    rules.delete("rulebook.yaml", line)
    return Edit("rulebook.yaml", line, what)


@edit("a key misspelt")
def key_misspelt(rules, choice):
    file = choice.of([file for file in rules.criteria() if rules.value(file, "breadth")], "a criterion with breadth")
    line = rules.line(file, "breadth: ")
    rules.replace(file, line, "breadth", "breath")
    return Edit(file, line, "breadth → breath")
