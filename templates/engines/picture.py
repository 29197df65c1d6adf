"""How is a figure of matplotlib made and saved? Without its global state, and as the same bytes each time.

Figures are made and thrown away, so that threads do not meet, and nothing of the day goes into the file.
"""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from matplotlib.figure import Figure

MEDIA_TYPE: Final = "image/png"
INK: Final = "#212b32"
PALE: Final = "#d8dde0"
_DOTS: Final = 150


def canvas(width: float, height: float) -> Figure:
    """An empty figure of so many inches."""
    from matplotlib.backends.backend_agg import FigureCanvasAgg  # noqa: PLC0415 -- heavy, first use only
    from matplotlib.figure import Figure  # noqa: PLC0415 -- likewise

    figure = Figure(figsize=(width, height), dpi=_DOTS, layout="constrained")
    FigureCanvasAgg(figure)
    return figure


def saved(figure: Figure, title: str) -> bytes:
    """The figure as a PNG file that knows its title."""
    made = io.BytesIO()
    figure.savefig(made, format="png", metadata={"Software": None, "Title": title})
    return made.getvalue()


def unmarked(text: str) -> str:
    """A text in which nothing is taken for a formula."""
    return text.replace("$", r"\$")
