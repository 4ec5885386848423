"""Rule files as lines, with what stands on each: enough to find the place for an edit, without a parser of YAML."""
import hashlib
import pathlib
import re
from dataclasses import dataclass

GUARDS = ["negation", "exclusion", "other-country", "reference", "problem-statement", "past", "hedging"]


class NoPlace(Exception):
    """There is nothing left in the rules that an edit could be made to."""


@dataclass(frozen=True)
class Term:
    file: str
    line: int  # from 0
    section: str  # topic, except, adverse or terms
    strand: str  # of a topic; else empty
    language: str
    text: str


@dataclass(frozen=True)
class Test:
    file: str
    line: int  # of `- name:`, from 0
    end: int  # the line after the last
    name: str
    values: dict

    def __hash__(self):
        return hash((self.file, self.name))


class Rules:
    """A rulebook in a folder. Edits change the lines in memory; `write` writes those of changed files."""

    def __init__(self, folder):
        self.folder = pathlib.Path(folder)
        self.files = {}
        for path in sorted([self.folder / "rulebook.yaml", *self.folder.glob("cues/*.yaml"), *self.folder.glob("criteria/*.yaml")]):
            self.files[str(path.relative_to(self.folder))] = path.read_text(encoding="utf-8").splitlines()
        self.changed = set()

    def write(self):
        for file in sorted(self.changed):
            path = self.folder / file
            if file in self.files:
                path.write_text("\n".join(self.files[file]) + "\n", encoding="utf-8")
            else:
                path.unlink()

    # What there is.

    def cues(self, *roles):
        return [file for file in self.files if file.startswith("cues/") and (not roles or self.value(file, "role") in roles)]

    def criteria(self):
        return [file for file in self.files if file.startswith("criteria/") and not file.endswith(".tests.yaml")]

    def leads(self):
        """Those with tests in all languages, and most of them."""
        ids = (re.search(r"\{id: ([\w-]+),.*lead: true", line) for line in self.files["rulebook.yaml"])
        return [f"criteria/{match[1]}.yaml" for match in ids if match]

    def value(self, file, key):
        for line in self.files[file]:
            if line.startswith(f"{key}: "):
                return line[len(key) + 2:]
        return None

    def line(self, file, beginning, after=0):
        for number, line in enumerate(self.files[file]):
            if number >= after and line.startswith(beginning):
                return number
        raise NoPlace(f"{file} has no line that begins with {beginning!r}.")

    def terms(self, file, section=None):
        """The terms that stand on a line of their own, as `touchstone fmt` writes them."""
        found = []
        keys = {}
        for number, line in enumerate(self.files[file]):
            key = re.fullmatch(r"( *)([A-Za-z][\w-]*):", line)
            if key:
                depth = len(key[1]) // 2
                keys = {level: name for level, name in keys.items() if level < depth} | {depth: key[2]}
            elif re.match(r"\S", line) and not line.startswith("#"):
                keys = {}
            item = re.fullmatch(r" +- (.+)", line)
            if item and keys.get(0) in ("topic", "except", "adverse", "terms") and (section is None or keys[0] == section):
                strand = keys.get(1, "") if keys[0] == "topic" else ""
                found.append(Term(file, number, keys[0], strand, keys[max(keys)], item[1]))
        return found

    def tests(self, file):
        """The tests of a criterion, `file` being the criterion's."""
        file = file.replace(".yaml", ".tests.yaml")
        lines = self.files.get(file, [])
        starts = [number for number, line in enumerate(lines) if line.startswith("  - name: ")]
        found = []
        for start, end in zip(starts, starts[1:] + [len(lines)]):
            values = dict(match.groups() for match in (re.fullmatch(r"    ([a-z-]+): (.+)", line) for line in lines[start:end]) if match)
            values["text"] = "\n".join(line for line in lines[start:end] if line.startswith("      "))
            found.append(Test(file, start, end, lines[start][len("  - name: "):], values))
        return found

    # What is done.

    def replace(self, file, line, old, new):
        if old not in self.files[file][line]:
            raise NoPlace(f"{file}:{line + 1} no longer says {old!r}.")
        self.files[file][line] = self.files[file][line].replace(old, new, 1)
        self.changed.add(file)

    def delete(self, file, first, end=None):
        del self.files[file][first:first + 1 if end is None else end]
        self.changed.add(file)

    def insert(self, file, line, text):
        self.files[file].insert(line, text)
        self.changed.add(file)

    def remove(self, file):
        del self.files[file]
        self.changed.add(file)

    def raise_version(self, file):
        """As an author does who changes the meaning of a released rule."""
        line = self.line(file, "version: ")
        version = int(self.files[file][line].split()[1])
        self.files[file][line] = f"version: {version + 1}"
        self.changed.add(file)


class Choice:
    """Chooses a place among those that an edit fits. A place that came or went elsewhere does not move the choice: each place has a rank of its own."""

    def __init__(self, seed, edit):
        self.key = f"{seed}/{edit}"

    def of(self, places, what):
        places = list(places)
        if not places:
            raise NoPlace(f"The rules hold {what} no longer.")
        return min(places, key=lambda place: hashlib.sha256(f"{self.key}/{self.name(place)}".encode()).hexdigest())

    @staticmethod
    def name(place):
        if isinstance(place, Term):
            return f"{place.file}/{place.section}/{place.strand}/{place.language}/{place.text}"
        if isinstance(place, Test):
            return f"{place.file}/{place.name}"
        return str(place)
