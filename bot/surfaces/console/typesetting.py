"""How are pages set? The only room for jinja2 in the console: templates from `pages/`, all text escaped."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Final

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

HERE: Final = Path(__file__).parent


@cache
def _environment() -> Environment:
    """Read once: the pages are the same for every console of a process."""
    return Environment(
        loader=FileSystemLoader(HERE / "pages"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )


class Pages:
    """The templates of the console."""

    def page(self, name: str, **values: object) -> str:
        """A page by the name of its template; a value that is missing is an error, never a gap."""
        return _environment().get_template(f"{name}.html").render(**values)


def ready(markup: str) -> Markup:
    """Markup that a renderer has made, and that is escaped already."""
    return Markup(markup)  # noqa: S704 -- bot.render.html escapes every text; its contract tests prove it
