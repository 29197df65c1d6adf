"""How do other programs call the clerk? At addresses of their own, with the body as it came.

They prove who they are themselves, in their own way; no session is read and no cookie is set.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine, Mapping
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any, Final, TypeAlias

from starlette.requests import Request
from starlette.responses import Response

Answer: TypeAlias = tuple[int, Mapping[str, str], bytes]
Hook: TypeAlias = Callable[[bytes, Mapping[str, str], Callable[[Answer], None]], None]
"""Takes a body and its headers, gives one answer, and may work on."""
_WORKERS: Final = 40


def answering_hook(hook: Hook) -> Callable[[Request], Coroutine[Any, Any, Response]]:
    """The route of a hook: its body is read here, and it works in a thread, also behind its answer."""
    threads = ThreadPoolExecutor(_WORKERS, thread_name_prefix="hook")

    async def route(request: Request) -> Response:
        body = await request.body()
        given: Future[Answer] = Future()
        given.set_running_or_notify_cancel()  # whoever hangs up does not take the answer back
        work = threads.submit(hook, body, request.headers, given.set_result)
        work.add_done_callback(lambda done: None if given.done() else given.set_exception(done.exception()))
        status, headers, content = await asyncio.wrap_future(given)
        return Response(content, status, dict(headers))

    return route
