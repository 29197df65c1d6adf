"""How are pages set? The only room for jinja2 in the console: templates from `pages/`, all text escaped."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

HERE: Final = Path(__file__).parent


class Pages:
    """The templates of the console."""

    def __init__(self) -> None:
        self._environment = Environment(
            loader=FileSystemLoader(HERE / "pages"),
            autoescape=True,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
        )

    def page(self, name: str, **values: object) -> str:
        """A page by the name of its template; a value that is missing is an error, never a gap."""
        return self._environment.get_template(f"{name}.html").render(**values)


def ready(markup: str) -> Markup:
    """Markup that a renderer has made, and that is escaped already."""
    return Markup(markup)  # noqa: S704 -- bot.render.html escapes every text; its contract tests prove it
