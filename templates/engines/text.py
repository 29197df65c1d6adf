"""How does a template become words? Through Jinja: sandboxed, strict about missing fields, escaped in HTML.

The only room for Jinja in this storey; templates of Word are compiled here too. It is imported with the first
paper.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, Protocol

from governance_store.errors import GovernanceError
from templates.filters import indented, the, wrapped

if TYPE_CHECKING:
    from jinja2.sandbox import SandboxedEnvironment

# what Python raises where a template adds words to numbers, divides by nothing, loops too far, calls itself
_OF_EXPRESSIONS: Final = (ArithmeticError, AttributeError, LookupError, RecursionError, TypeError, ValueError)
FILES = Path(__file__).parents[1] / "files"
FILTERS_OF_WORD: Final = ("the", "upper", "lower")


class TemplateAtFault(GovernanceError):
    """A template asks for something that there is not, or is not allowed to have."""

    def __init__(self, name: str, fault: str) -> None:
        super().__init__(
            f"The template {name} cannot be printed: {fault}",
            "Somebody has to mend that template; until then nothing that needs it is sent.",
        )


def fill(name: str, context: object, files: Path = FILES) -> str:
    """The text of a template with a context's values, under the name `it`; raises TemplateAtFault."""
    with faults_told(name):
        return environment(files).get_template(name).render(it=context)


@contextmanager
def faults_told(name: str) -> Iterator[None]:
    """Tell what Jinja finds wrong with a template in a sentence."""
    from jinja2 import TemplateError  # noqa: PLC0415 -- heavy, first use only

    try:
        yield
    except (TemplateError, *_OF_EXPRESSIONS) as fault:
        raise TemplateAtFault(name, str(fault)) from fault


@cache
def environment(files: Path) -> SandboxedEnvironment:
    """The one environment for the templates of a directory; it keeps them compiled."""
    from jinja2 import FileSystemLoader, StrictUndefined  # noqa: PLC0415 -- heavy, first use only
    from jinja2.sandbox import SandboxedEnvironment  # noqa: PLC0415 -- heavy, first use only

    made = SandboxedEnvironment(
        loader=FileSystemLoader(files),
        undefined=StrictUndefined,
        autoescape=_is_web,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
    )
    made.filters["the"] = the
    made.filters["indented"] = indented
    made.filters["wrapped"] = wrapped
    return made


class Program(Protocol):
    """A template of Word, compiled: it takes values and gives the XML of a part."""

    def render(self, values: Mapping[str, Any], /) -> str:
        """The part with the values in it."""

    def generate(self, values: Mapping[str, Any], /) -> Iterator[str]:
        """The same, piece by piece."""


def compiled(source: str) -> Program:
    """The program of a part of a Word template; what it prints is escaped, and it loads nothing by name."""
    return word_environment().from_string(source)


@cache
def word_environment() -> SandboxedEnvironment:
    """The one environment for the parts of Word templates."""
    from jinja2 import DictLoader, StrictUndefined  # noqa: PLC0415 -- heavy, first use only
    from jinja2.sandbox import SandboxedEnvironment  # noqa: PLC0415 -- heavy, first use only

    made = SandboxedEnvironment(undefined=StrictUndefined, autoescape=True, loader=DictLoader({}))
    made.filters["the"] = the
    return made


def _is_web(name: str | None) -> bool:
    return name is None or ".html" in name
