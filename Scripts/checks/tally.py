"""Counts checks and keeps what was wrong."""
import sys


class Checks:
    def __init__(self):
        self.count = 0
        self.problems = []

    def expect(self, is_right, what):
        self.count += 1
        if not is_right:
            self.problems.append(what)

    def equal(self, found, expected, what):
        self.expect(found == expected, f"{what}: {found!r}, expected {expected!r}")

    def conclude(self, what):
        """Tells what was wrong, or that all was right; returns the exit code."""
        for problem in self.problems:
            print(f"error: {problem}", file=sys.stderr)
        if self.problems:
            return 1
        print(f"{what}, all right.")
        return 0
