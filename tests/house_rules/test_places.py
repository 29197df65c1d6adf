"""Does any file name a place that other machines do not have? The project must build from a clone alone."""

from __future__ import annotations

import re
from typing import Final

import pytest

from tests.house_rules.tree import ROOT, files

# One letter of each stands in brackets, so that this file names none of them either.
REGISTRIES: Final = (
    r"pyp[i]\.org",
    r"pythonhoste[d]\.org",
    r"npmj[s]\.(org|com)",
    r"debia[n]\.(org|net)",
    r"unpk[g]\.com",
    r"jsdeliv[r]\.net",
    r"cdnj[s]",
    r"crates\.i[o]",
)
PLACES: Final = (
    r"/(?<![\w.*]/)wor[k]/",
    r"/(?<![\w.*]/)roo[t]/",
    r"/tm[p]/(plan|bash_)",
    r"\.\./share[d]",
    "file:[/]//",
)
# One by one: each begins with letters that are looked for fast, which an alternative of all does not.
_EACH: Final = tuple(re.compile(pattern) for pattern in REGISTRIES + PLACES)


def elsewhere(text: str) -> bool:
    """Whether a text names a place that other machines do not have."""
    return any(pattern.search(text) for pattern in _EACH)


def test_no_file_names_a_registry_or_a_path_of_one_machine() -> None:
    """Where packages come from is the installing machine's choice, and its folders are its own."""
    texts = {path: (ROOT / path).read_bytes().decode("utf-8", "replace") for path in files()}
    found = [
        f"{path}:{number}"
        for path, text in texts.items()
        if elsewhere(text)
        for number, line in enumerate(text.splitlines(), start=1)
        if elsewhere(line)
    ]
    assert not found


@pytest.mark.parametrize(
    "line", ["see /wor_k/main", "--index-url https://pyp_i.org/simple", "cp ../share_d/X ."]
)
def test_the_rule_itself(line: str) -> None:
    """The rule sees an address and a path, once the underscore that hides them here is taken out."""
    assert elsewhere(line.replace("_", ""))


@pytest.mark.parametrize("line", ["paper/work/", "the https://example.org/work/plan", "<root/>"])
def test_the_rule_lets_other_words_pass(line: str) -> None:
    """A folder inside something else is no path of one machine."""
    assert not elsewhere(line)


def test_every_locked_package_has_its_hash() -> None:
    """What is installed is known to the byte."""
    for lock in ("requirements.txt", "requirements-dev.txt"):
        text = (ROOT / lock).read_text(encoding="utf-8")
        packages = re.findall(r"^[a-z][\w.-]*==\S+ \\\n    --hash=sha256:", text, re.MULTILINE)
        assert len(packages) == len(re.findall(r"^[^\s#]", text, re.MULTILINE)) > 0


def test_the_locks_hold_what_the_project_asks_for() -> None:
    """What pyproject.toml asks for is what requirements.in locks."""
    asked = re.search(
        r"^dependencies = \[\n(.*?)^\]", (ROOT / "pyproject.toml").read_text(), re.DOTALL | re.MULTILINE
    )
    assert asked is not None
    wanted = set(re.findall(r'"([^"]+)"', asked.group(1)))
    lines = (ROOT / "requirements.in").read_text(encoding="utf-8").splitlines()
    assert wanted == {line for line in lines if line and not line.startswith(("#", "setuptools"))}
