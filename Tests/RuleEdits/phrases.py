"""What a term finds, roughly: enough to choose terms that tests are about."""
import re


def phrase(term):
    """The words of a term with the first of all alternatives and nothing optional; None for a term with a window."""
    return None if "~" in term.text else first_phrase(term.text)


def first_phrase(text):
    text = text.replace("=", "")
    while True:
        inner = re.search(r"\(([^()]*)\)(\?)?", text)
        if not inner:
            break
        text = text[:inner.start()] + ("" if inner[2] else inner[1].split("|")[0].strip()) + text[inner.end():]
    return " ".join(word for word in text.split(" | ")[0].split() if not word.endswith("?"))


def sides(term):
    """The phrases on either side of a window; None without one."""
    match = re.fullmatch(r"(.+) ~\d+ ([^~]+)", term.text)
    if not match or match[1].count("(") != match[1].count(")"):
        return None
    return [alternatives(side) for side in match.groups()]


def alternatives(side):
    bracket = re.fullmatch(r"\(([^()]+)\)", side)
    return [first_phrase(part) for part in bracket[1].split("|")] if bracket else [first_phrase(side)]


def holds(text, words):
    """Whether the text has the words in a row, in any inflection: words are cut by up to three letters."""
    if not words:
        return False
    text = re.sub(r"<<\w+\||>>|\|", "", text)
    if re.search(r"[\u3400-\u9fff]", words):
        return words.replace(" ", "") in text
    stems = [re.escape(word[:max(4, len(word) - 3)]) + r"\w*" for word in words.split()]
    return re.search(r"\b" + r"[\s\u2019'-]+".join(stems), text, re.IGNORECASE) is not None


def marks(test):
    """The words that a test marks as topic."""
    return re.findall(r"<<topic\|([^<>]+)>>", test.values["text"])


def is_false_friend(test):
    """Whether the words, and not a guard, make it say nothing of the criterion."""
    return test.values.get("rung") == "0" and not {"killed-by", "dropped-by", "capped-by"} & set(test.values)
