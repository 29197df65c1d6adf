"""Are things called what governance people call them? No technique in names, British spelling."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import pytest

from tests.house_rules.tree import ROOT, files, modules, nodes, spot

SAYS_NOTHING: Final = {"utils", "util", "helpers", "helper", "common", "misc", "manager"}
AMERICAN: Final = (
    "authoriz analyz apologiz behavior canceled canceling catalog(?!u) center color enrollment favor"
    " finaliz fulfill(?=ment) honor initializ labor(?!at) labeled minimiz normaliz organiz recogniz"
    " serializ summariz synchroniz traveled utiliz"
)
_american: Final = re.compile("|".join(AMERICAN.split()), re.IGNORECASE)
_code: Final = re.compile(r"```.*?```|`[^`]*`|\([^)]*://[^)]*\)", re.DOTALL)


def american_words(prose: str) -> list[str]:
    """The American spellings in prose; what is set as code belongs to others and does not count."""
    return [found.group() for found in _american.finditer(_code.sub(" ", prose))]


def _own_names() -> Iterator[tuple[Path, ast.AST, str]]:
    for path, node in nodes():
        match node:
            case ast.FunctionDef() | ast.AsyncFunctionDef() | ast.ClassDef():
                yield path, node, node.name
            case ast.arg():
                yield path, node, node.arg
            case ast.Name(ctx=ast.Store()):
                yield path, node, node.id
            case ast.Attribute(ctx=ast.Store()):
                yield path, node, node.attr
            case _:
                pass


def test_no_module_has_a_name_that_says_nothing() -> None:
    """A module named `utils` is a room without a purpose; say what it answers instead."""
    assert not [str(path) for path in modules() if SAYS_NOTHING & set(path.with_suffix("").parts)]


def test_identifiers_are_spelt_the_british_way() -> None:
    """Names that we choose are spelt as the people who use the clerk spell them."""
    wrong = [f"{spot(path, node)} {name}" for path, node, name in _own_names() if _american.search(name)]
    assert not wrong


def test_docstrings_are_spelt_the_british_way() -> None:
    """What developers read is spelt the same way."""
    documented = (ast.Module, ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)
    wrong = [
        f"{spot(path, node)} {words}"
        for path, node in nodes()
        if isinstance(node, documented) and (words := american_words(ast.get_docstring(node) or ""))
    ]
    assert not wrong


def test_pages_for_people_are_spelt_the_british_way() -> None:
    """The README and the documents beside it are read by governance managers of the NHS."""
    pages = [path for path in files() if path.suffix == ".md" and path.parts[0] in {path.name, "docs"}]
    wrong = {str(page): american_words((ROOT / page).read_text(encoding="utf-8")) for page in pages}
    assert not {page: words for page, words in wrong.items() if words}


@pytest.mark.parametrize(
    ("prose", "found"),
    [
        pytest.param("The organization's color", ["organiz", "color"], id="American words are seen"),
        pytest.param("The organisation's colour, in the catalogue", [], id="British words pass"),
        pytest.param(
            "The property `ORGANIZER` (see https://x.example/color)", [], id="code and addresses pass"
        ),
    ],
)
def test_the_spelling_rule_itself(prose: str, found: list[str]) -> None:
    """The rule sees what it is meant to see, and nothing in what belongs to others."""
    assert american_words(prose) == found
