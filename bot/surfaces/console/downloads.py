"""How does a file leave the console? As a download that no browser opens as a page of ours."""

from __future__ import annotations

import re
from typing import Final
from urllib.parse import quote

from starlette.responses import Response

from bot.render.legible import one_line

_SANDBOX: Final = "default-src 'none'; sandbox"
_PLAIN: Final = re.compile(r"[^A-Za-z0-9._ -]")
_TYPE: Final = re.compile(r"[\w.+-]+/[\w.+-]+")


def download(name: str, media_type: str, content: bytes) -> Response:
    """The file under its name, in the letters that headers take and in its own."""
    shown = one_line(name).replace("/", "_").replace("\\", "_") or "file"
    disposition = (
        f"attachment; filename=\"{_PLAIN.sub('_', shown)}\"; filename*=UTF-8''{quote(shown, safe='')}"
    )
    bare = media_type.partition(";")[0].strip()
    return Response(
        content,
        media_type=bare if _TYPE.fullmatch(bare) else "application/octet-stream",
        headers={"Content-Disposition": disposition, "Content-Security-Policy": _SANDBOX},
    )
