"""Do the tests mirror the house, room by room? The house style: every module has its namesake test."""

from __future__ import annotations

import ast
from pathlib import Path
from typing import Final

from tests.house_rules.tree import PACKAGES, files, modules, only_known, spot, tree

# Known offenders. This list may only shrink: a new module comes with its test.
WITHOUT_A_TEST: Final[frozenset[str]] = frozenset()


def _namesake(module: Path) -> Path:
    return Path("tests") / module.parent / f"test_{module.stem.strip('_')}.py"


def test_every_module_has_its_namesake_test() -> None:
    """A newcomer who reads `rules/quorum.py` finds its examples in `tests/…/rules/test_quorum.py`."""
    here = set(files())
    alone = {
        str(module)
        for module in modules(*PACKAGES)
        if module.name != "__init__.py" and _namesake(module) not in here
    }
    only_known(alone, WITHOUT_A_TEST, "Each module has a test of its name.")


def test_every_test_directory_is_a_package() -> None:
    """Two tests of one name in two rooms never hide one another."""
    bare = {str(test.parent) for test in modules("tests") if test.parent / "__init__.py" not in set(files())}
    assert not bare


def test_every_test_says_what_is_expected() -> None:
    """Each test carries a sentence, so that a red test tells a person what is no longer true."""
    silent = [
        spot(path, node)
        for path in modules("tests")
        for node in ast.walk(tree(path))
        if isinstance(node, ast.FunctionDef) and node.name.startswith("test_") and not ast.get_docstring(node)
    ]
    assert not silent
