"""The least that a test of rules can do: find the terms of topic and cues in each text, by regular expressions compiled once.

    searcher.py CASES.json
"""
import json
import pathlib
import re
import sys


def main():
    cells = json.loads(pathlib.Path(sys.argv[1]).read_text(encoding="utf-8"))
    cues = {language: [re.compile(cue) for cue in cues] for language, cues in cells["cues"].items()}
    found = 0
    for cell in cells["cells"]:
        topic = re.compile(cell["topic"])
        for text in cell["texts"]:
            for regex in [topic, *cues[cell["language"]]]:
                found += sum(1 for _ in regex.finditer(text))
    print(found)


if __name__ == "__main__":
    main()
