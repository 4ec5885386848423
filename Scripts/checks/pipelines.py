"""Checks the pipelines of Docs/CI.md and the hook: their form by the schemas of their hosts, their commands by running them on a fresh clone."""
import os
import pathlib
import re
import subprocess
import sys
import tempfile

import ruamel.yaml

from tally import Checks

ROOT = pathlib.Path(__file__).resolve().parents[2]
VALIDATOR = pathlib.Path(sys.executable).parent / "check-jsonschema"
SCHEMAS = {"GitHub Actions": "vendor.github-workflows", "GitLab CI": "vendor.gitlab-ci"}


def snippets(page):
    """The fenced blocks of the page by the heading that they stand under."""
    found = {}
    heading = ""
    for match in re.finditer(r"^## ([^\n]+)$|^```(\w+)\n(.*?)^```$", page, re.MULTILINE | re.DOTALL):
        if match[1]:
            heading = match[1]
        else:
            found[heading] = match[3]
    return found


def check_form(pipelines, folder, checks):
    for heading, schema in SCHEMAS.items():
        file = folder / "pipeline.yml"
        for text, is_right in [(pipelines[heading], True), (damaged(pipelines[heading]), False)]:
            file.write_text(text, encoding="utf-8")
            result = subprocess.run([VALIDATOR, "--builtin-schema", schema, file], capture_output=True, text=True)
            checks.expect(
                (result.returncode == 0) == is_right,
                f"{heading}: {result.stdout}" if is_right else f"{heading}: the schema allows a damaged pipeline")


def damaged(text):
    """A job that says where it runs, and what, by keys that no host knows."""
    return text.replace("steps:", "stepps:").replace("  script:", "  scrypt:")


def load(text):
    return ruamel.yaml.YAML(typ="safe").load(text)


class Clone:
    """A fresh clone of the rules and examples as they stand here, with two commits and the program where a build would put it."""

    def __init__(self, program, folder):
        self.folder = folder / "clone"
        self.git("clone", "--quiet", "--no-hardlinks", ROOT, self.folder, where=folder)
        self.git("config", "user.name", "A")
        self.git("config", "user.email", "a@example.org")
        for part in ["Rules", "Examples", "Scripts", ".pre-commit-hooks.yaml"]:
            subprocess.run(["rm", "-rf", self.folder / part], check=True)
            subprocess.run(["cp", "-r", ROOT / part, self.folder / part], check=True)
        self.git("add", "--all")
        self.git("commit", "--quiet", "--allow-empty", "--message", "As it stands")
        self.git("branch", "--force", "base")
        # origin/main is what a pull request is compared with.
        self.git("update-ref", "refs/remotes/origin/main", "base")
        (self.folder / ".build/release").mkdir(parents=True)
        (self.folder / ".build/release/touchstone").symlink_to(program)

    def git(self, *arguments, where=None, check=True):
        environment = {key: value for key, value in os.environ.items() if not key.startswith("GIT_")}
        return subprocess.run(["git", *map(str, arguments)], cwd=where or self.folder, check=check, capture_output=True, text=True, env=environment)

    def reset(self):
        self.git("reset", "--quiet", "--hard", "base")

    def edit(self, kind):
        """A change that is right, one that fails a test, one that brings a warning."""
        file = self.folder / "Rules/criteria/sme-support.yaml"
        text = file.read_text(encoding="utf-8")
        changes = {
            "right": ("source: ", "source: as written in "),
            "failing": ("    - SME Bank\n", ""),
            "warning": ("    - SME Bank\n", "    - SME Bank\n    - SME Harbour\n"),
        }
        old, new = changes[kind]
        if old not in text:
            raise SystemExit(f"error: {file.name} no longer says {old!r}: mend Scripts/checks/pipelines.py.")
        file.write_text(text.replace(old, new, 1), encoding="utf-8")

    def commit(self, kind):
        self.reset()
        self.edit(kind)
        self.git("commit", "--quiet", "--all", "--no-verify", "--message", kind)

    def run(self, script, **environment):
        return subprocess.run(
            ["bash", "-e", "-c", script], cwd=self.folder, capture_output=True, text=True, encoding="utf-8", env=dict(os.environ, **environment))


def check_commands(name, script, clone, checks, **environment):
    for kind, is_right in [("right", True), ("failing", False), ("warning", False)]:
        clone.commit(kind)
        result = clone.run(script, **environment)
        checks.expect((result.returncode == 0) == is_right, f"{name} on a {kind} change: {result.returncode}\n{result.stdout}\n{result.stderr}")


def check_github(text, clone, folder, checks):
    job = load(text)["jobs"]["rules"]
    # What installs and builds is left to the host; the rest runs as it is written.
    steps = [step["run"] for step in job["steps"] if "run" in step and "touchstone" in step["run"]]
    checks.expect(len(steps) == 4, f"GitHub Actions: {len(steps)} steps run touchstone")
    summary = folder / "summary.md"
    check_commands("GitHub Actions", "\n".join(steps), clone, checks, BASE="origin/main", GITHUB_STEP_SUMMARY=str(summary))
    checks.expect("→" in summary.read_text(encoding="utf-8"), "GitHub Actions: the summary holds no moves")


def check_gitlab(text, clone, checks):
    script = "\n".join(load(text)["rules"]["script"])
    base = clone.git("rev-parse", "base").stdout.strip()
    check_commands("GitLab CI", script, clone, checks, CI_MERGE_REQUEST_DIFF_BASE_SHA=base)


def check_make(text, clone, folder, checks):
    (folder / "rules.mk").write_text(text, encoding="utf-8")
    check_commands("Make", f"make --file {folder}/rules.mk BASE=origin/main", clone, checks)


def check_hook(clone, checks):
    """The hook as git runs it: on what is staged, whatever the working tree holds."""
    (clone.folder / ".git/hooks/pre-commit").symlink_to("../../Scripts/pre-commit")
    for kind, is_right in [("right", True), ("failing", False), ("warning", False)]:
        clone.reset()
        clone.edit(kind)
        clone.git("add", "--all")
        result = clone.git("commit", "--message", kind, check=False)
        checks.expect((result.returncode == 0) == is_right, f"the hook on a {kind} change: {result.returncode}\n{result.stdout}\n{result.stderr}")
    checks.expect("Rules/criteria/sme-support.yaml" in result.stderr, f"the hook names no file: {result.stderr}")
    clone.reset()
    clone.edit("right")
    clone.git("add", "--all")
    clone.edit("failing")
    checks.expect(clone.git("commit", "--message", "staged", check=False).returncode == 0, "the hook looks at what is not staged")
    clone.reset()
    (clone.folder / "README.md").write_text("Changed.\n", encoding="utf-8")
    clone.git("rm", "--quiet", "--cached", "-r", "Examples")
    checks.expect(clone.git("commit", "--message", "no rule", check=False).returncode == 0, "the hook looks at rules that do not change")


def check_framework(pipelines, clone, checks):
    """Both files of the framework pre-commit name the same hook, and the hook's program is there."""
    hooks = load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))
    for hook in hooks:
        checks.expect((clone.folder / hook["entry"]).exists(), f".pre-commit-hooks.yaml: {hook['entry']} is not there")
    used = {hook["id"] for repo in load(pipelines["Before the commit"])["repos"] for hook in repo["hooks"]}
    checks.expect(used <= {hook["id"] for hook in hooks}, f"Docs/CI.md names hooks that are not there: {used}")


def check_codes(page, program, checks):
    """The table of exit codes has a row for each command of the program."""
    told = subprocess.run([program, "--help"], capture_output=True, text=True, check=True).stdout
    commands = set(re.findall(r"^  (\w+)  ", told.split("SUBCOMMANDS:")[1], re.MULTILINE))
    rows = set(re.findall(r"^\| `(\w+)` \|", page, re.MULTILINE))
    checks.expect(commands - {"help"} == rows, f"exit codes are told of {sorted(rows)}; the program has {sorted(commands)}")


def main(program):
    program = (ROOT / program).resolve()
    checks = Checks()
    page = (ROOT / "Docs/CI.md").read_text(encoding="utf-8")
    pipelines = snippets(page)
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        clone = Clone(program, folder)
        check_form(pipelines, folder, checks)
        check_github(pipelines["GitHub Actions"], clone, folder, checks)
        check_gitlab(pipelines["GitLab CI"], clone, checks)
        check_make(pipelines["Make"], clone, folder, checks)
        check_framework(pipelines, clone, checks)
        check_hook(clone, checks)
    check_codes(page, program, checks)
    return checks.conclude(f"Pipelines of Docs/CI.md and the hook: {checks.count} checks")


sys.exit(main(sys.argv[1]))
