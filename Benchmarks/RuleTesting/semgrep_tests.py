"""A rulebook's topics and tests as rules and tests of Semgrep, which tests rules by marked texts too."""
import re

from patterns import union
from rulebook import Rulebook


def write(rulebook, folder):
    """A rule and its tests for each criterion and language; how many tests that makes."""
    folder.mkdir(parents=True)
    count = 0
    for criterion, language, tests in rulebook.cells():
        name = f"{criterion}-{language}"
        regex = union(rulebook.topic(criterion, language), rulebook.is_spaced(language))
        rule = [
            "rules:", f"  - id: {name}", "    languages: [generic]", "    severity: INFO", "    message: topic",
            # Without (*UCP) only Latin letters make words.
            "    pattern-regex: '(*UCP)" + regex.replace("'", "''") + "'",
        ]
        (folder / f"{name}.yaml").write_text("\n".join(rule) + "\n", encoding="utf-8")
        lines = []
        for test in tests:
            text = rulebook.plain(test)
            lines += [f"# {'ruleid' if re.search(regex, text) else 'ok'}: {name}", text]
        (folder / f"{name}.txt").write_text("\n".join(lines) + "\n", encoding="utf-8")
        count += len(tests)
    return count
