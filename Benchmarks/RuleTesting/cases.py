"""Rule tests: one of each kind for every criterion and language, in turn."""
from dataclasses import dataclass, field


@dataclass
class Case:
    name: str
    text: str
    rung: int
    expectations: dict = field(default_factory=dict)


class CaseMaker:
    """Writes the tests of one criterion in one language."""

    def __init__(self, words, strands, excepts):
        self.words = words
        self.language = words.language
        self.random = words.random
        self.strands = strands
        self.excepts = excepts

    def cases(self, count, first):
        """So many, beginning with another kind for each `first`: all kinds come up though there are fewer tests than kinds."""
        kinds = [
            self.mentioned, self.committed, self.budget, self.target, self.accountable, self.negated, self.hedged, self.past,
            self.excepted, self.row, self.titled, self.listed, self.cited, self.allocated,
        ]
        return [kinds[index % len(kinds)](index) for index in range(first, first + count)]

    # Kinds

    def mentioned(self, index):
        topic = self.topic()
        return self.case(index, "a mention", self.sentence(self.fill(), self.mark(topic), self.fill()), 1, topic)

    def committed(self, index):
        topic = self.topic()
        text = self.sentence(self.language.body, self.action(), self.fill(), self.language.to, self.mark(topic))
        return self.case(index, "a commitment", text, 2, topic)

    def budget(self, index):
        topic = self.topic()
        text = self.sentence(self.language.body, self.action(), self.amount(), self.language.to, self.mark(topic))
        return self.case(index, "a funded commitment", text, 3, topic)

    def target(self, index):
        topic = self.topic()
        text = self.committed_target(topic)
        return self.case(index, "an aim and its date", text, 3, topic)

    def accountable(self, index):
        topic = self.topic()
        first = self.sentence(
            self.language.body, self.action(), self.amount(), self.language.to, self.mark(topic), self.language.to, self.number(),
            self.deadline())
        second = self.sentence(self.language.body, self.language.monitoring, self.fill())
        return self.case(index, "an accountable commitment", self.join(first, second), 4, topic)

    def negated(self, index):
        topic = self.topic()
        text = self.sentence(self.language.body, self.language.negation, self.fill(), self.language.to, topic[1])
        return Case(f"{index}: a negation", text, 0, {"killed-by": "negation"})

    def hedged(self, index):
        topic = self.topic()
        text = self.sentence(
            self.language.body, self.language.hedging, self.random.choice(self.language.action), self.fill(), self.language.to,
            self.mark(topic))
        return Case(f"{index}: a hedge", text, 1, {"capped-by": "hedging"})

    def past(self, index):
        topic = self.topic()
        text = self.sentence(
            self.language.past, self.language.body, self.random.choice(self.language.action), self.fill(), self.language.to,
            self.mark(topic))
        return Case(f"{index}: the past", text, 1, {"capped-by": "past"})

    def excepted(self, index):
        text = self.sentence(
            self.language.body, self.random.choice(self.language.action), self.fill(), self.language.to,
            self.random.choice(self.excepts))
        return Case(f"{index}: a false friend", text, 0)

    def row(self, index):
        topic = self.topic()
        cells = [
            self.language.space.join([self.random.choice(self.language.nominal), self.fill(), self.language.to, self.mark(topic)]),
            self.language.body, "2022", self.amount(),
        ]
        return self.case(index, "a table row with its cost", " | ".join(cells), 3, topic)

    def titled(self, index):
        topic = self.topic()
        title = f"# {self.language.label}{self.mark(topic)}"
        body = self.sentence(self.amount(), self.language.allocation, self.language.to, self.fill())
        return self.case(index, "a titled measure", f"{title}\n\n{self.sentence(self.fill())}\n\n{body}", 3, topic)

    def listed(self, index):
        topic = self.topic()
        text = self.language.space.join([self.random.choice(self.language.nominal), self.fill(), self.language.to, self.mark(topic)])
        return self.case(index, "a list item", f"- {text}", 2, topic)

    def cited(self, index):
        topic = self.topic()
        text = self.sentence(
            self.language.reference, self.language.body, self.random.choice(self.language.action), self.language.to, topic[1])
        return Case(f"{index}: a citation", text, 0, {"dropped-by": "reference"})

    def allocated(self, index):
        topic = self.topic()
        text = self.sentence(self.amount(), self.language.allocation, self.language.to, self.mark(topic))
        return self.case(index, "an allocation", text, 3, topic)

    # Parts

    def topic(self):
        """Strand, text and term."""
        strand = self.random.choice(list(self.strands))
        term = self.random.choice(self.strands[strand])
        return strand, self.random.choice(term.texts), term

    def mark(self, topic):
        return f"<<topic|{topic[1]}>>" if topic[2].is_phrase else topic[1]

    def action(self):
        return f"<<action|{self.random.choice(self.language.action)}>>"

    def amount(self):
        return f"<<budget|{self.language.amount.format(n=self.random.randint(11, 89))}>>"

    def number(self):
        return f"<<number|{self.language.number.format(n=self.random.randint(110, 890))}>>"

    def deadline(self):
        return f"<<deadline|{self.language.deadline}>>"

    def committed_target(self, topic):
        first = self.language.space.join([self.language.body, self.action(), self.fill(), self.language.to, self.mark(topic)])
        second = self.sentence(self.fill(), self.language.to, self.number(), self.deadline())
        return first + self.language.semicolon + second

    def fill(self):
        return self.words.fillers(self.random.randint(1, 3))

    def sentence(self, *parts):
        text = self.language.space.join(parts) + self.language.stop
        return text[:1].upper() + text[1:]

    def join(self, *sentences):
        return self.language.space.join(sentences)

    def case(self, index, name, text, rung, topic):
        return Case(f"{index}: {name}", text, rung, {"strand": topic[0]})
