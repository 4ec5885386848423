"""Terms of a rulebook as regular expressions, for peers that know no stems."""
import re


def pattern(term, spaced):
    """A term of the forms that `make-rulebook` writes; words as they stand, in any case."""
    near = re.fullmatch(r"(.+) ~(\d+) (.+)", term)
    if near:
        left, right = (pattern(side, spaced) for side in (near[1], near[3]))
        gap = rf"(?:\W+\w+){{0,{near[2]}}}\W+" if spaced else rf"\w{{0,{near[2]}}}"
        return f"(?:{left}{gap}{right}|{right}{gap}{left})"
    term = term.replace(" | ", "|")
    if "|" in re.sub(r"\(.*?\)", "", term):
        return "(?:" + "|".join(pattern(part, spaced) for part in split(term)) + ")"
    text = term.replace("(", "(?:").replace("<year>", r"(?:19|20)\d\d")
    if not spaced:
        return text
    # An optional part takes the space behind it along.
    text = re.sub(r"\(\?:([^()]*)\)\? ", r"(?:(?:\1)\\W+)?", text)
    return r"\b" + text.replace(" ", r"\W+") + r"\b"


def split(term):
    """Alternatives for the whole term."""
    parts, depth = [""], 0
    for character in term:
        depth += {"(": 1, ")": -1}.get(character, 0)
        if character == "|" and depth == 0:
            parts.append("")
        else:
            parts[-1] += character
    return parts


def union(terms, spaced):
    return "(?i)(?:" + "|".join(pattern(term, spaced) for term in terms) + ")"
