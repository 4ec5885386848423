"""What peers need of a rulebook: terms and tests, read with PyYAML."""
import re

import yaml

LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class Rulebook:
    def __init__(self, folder):
        read = lambda path: yaml.load(path.read_text(encoding="utf-8"), LOADER)
        rules = [path for path in sorted((folder / "criteria").glob("*.yaml")) if not path.name.endswith(".tests.yaml")]
        self.criteria = {path.stem: read(path) for path in rules}
        self.tests = {path.stem: read(path.with_suffix(".tests.yaml"))["tests"] for path in rules}
        self.cues = [read(path) for path in sorted((folder / "cues").glob("*.yaml"))]

    def cells(self):
        """Each criterion and language with its tests."""
        for criterion, tests in self.tests.items():
            for language in dict.fromkeys(test["lang"] for test in tests):
                yield criterion, language, [test for test in tests if test["lang"] == language]

    def topic(self, criterion, language):
        return [term for strand in self.criteria[criterion]["topic"].values() for term in strand.get(language, [])]

    def cue_terms(self, language):
        """A list for each cue."""
        return [terms for cue in self.cues if (terms := cue["terms"].get(language))]

    @staticmethod
    def plain(test):
        """The text of a test in one line, without marks."""
        return re.sub(r"<<[a-z]+\||>>", "", " ".join(test["text"].split()))

    @staticmethod
    def is_spaced(language):
        return language != "zh"
