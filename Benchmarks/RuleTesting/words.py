"""Made-up words, each given out once."""


class Words:
    def __init__(self, language, random):
        self.language = language
        self.random = random
        self.given = set()
        # By first syllable: how many follow, once shorter words run out.
        self.lengths = {}

    def fresh(self, starts, syllables=2):
        """A word that was not given before: a start and so many syllables, more where they run out."""
        tries = 0
        while True:
            count = max(syllables, self.lengths.get(starts[0], 0))
            word = self.random.choice(starts) + "".join(self.random.choice(self.language.tails) for _ in range(count))
            if word not in self.given:
                self.given.add(word)
                return word
            tries += 1
            if tries % 20 == 0:
                self.lengths[starts[0]] = count + 1

    def topic(self):
        return self.fresh(self.language.topics)

    def padding(self):
        return self.fresh(self.language.padding, 3)

    def filler(self):
        """Filler words may come again."""
        return self.random.choice(self.language.fillers) + "".join(self.random.choice(self.language.tails) for _ in range(2))

    def fillers(self, count):
        return self.language.space.join(self.filler() for _ in range(count))
