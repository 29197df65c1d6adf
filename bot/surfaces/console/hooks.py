"""How do other programs call the clerk? At addresses of their own, with the body as it came.

They prove who they are themselves, in their own way; no session is read and no cookie is set.
"""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Mapping
from typing import Any, TypeAlias

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response

Hook: TypeAlias = Callable[[bytes, Mapping[str, str]], tuple[int, Mapping[str, str], bytes]]


def answering_hook(hook: Hook) -> Callable[[Request], Coroutine[Any, Any, Response]]:
    """The route of a hook: its body is read here, and it is answered in a thread."""

    async def route(request: Request) -> Response:
        body = await request.body()
        status, headers, content = await run_in_threadpool(hook, body, request.headers)
        return Response(content, status, dict(headers))

    return route
