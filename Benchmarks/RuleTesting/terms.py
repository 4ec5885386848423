"""Terms of made-up words, in the forms that rule authors use, each with texts that it matches."""
from dataclasses import dataclass


@dataclass(frozen=True)
class Term:
    source: str
    # What it matches, as written in a text.
    texts: list
    # Whether the whole text is the match, so that a test can mark it.
    is_phrase: bool = True


def topic_term(words):
    """One of the forms in about the shares of the shipped rules."""
    language, random = words.language, words.random
    space = language.space
    form = random.choices(
        ["word", "phrase", "alternatives", "optional", "many", "near"], [2, 4, 5, 2, 3, 0 if not space else 2])[0]
    if form == "word":
        texts = [words.topic() for _ in range(random.randint(1, 4))]
        return Term(" | ".join(texts), texts)
    if form == "phrase":
        text = space.join([words.topic(), words.filler()])
        return Term(text, [text])
    if form == "optional":
        first, middle, last = words.topic(), words.filler(), words.topic()
        return Term(
            f"{first}{space}({middle})?{space}{last}", [space.join([first, last]), space.join([first, middle, last])])
    if form == "near":
        left, right = words.topic(), words.topic()
        distance = random.randint(3, 6)
        return Term(f"{left} ~{distance} {right}", [space.join([left, words.filler(), right])], is_phrase=False)
    left = [words.topic() for _ in range(random.randint(2, 4 if form == "alternatives" else 9))]
    right = [words.filler() for _ in range(random.randint(1, 4 if form == "alternatives" else 8))]
    source = f"({'|'.join(left)}){space}({'|'.join(right)})"
    return Term(source, [space.join([random.choice(left), random.choice(right)]) for _ in range(3)])


def cue_padding(words, count):
    """Terms that no text holds, as many and as wide as those of the shipped cues."""
    terms = []
    for _ in range(count):
        left = "|".join(words.padding() for _ in range(words.random.randint(2, 8)))
        right = "|".join(words.padding() for _ in range(words.random.randint(1, 5)))
        terms.append(f"({left}){words.language.space}({right})")
    return terms
