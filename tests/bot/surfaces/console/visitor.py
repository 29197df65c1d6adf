"""A visitor without scripts: fetches pages by HTTP, presses their buttons and fills in their forms."""

from __future__ import annotations

import re
import ssl
from dataclasses import dataclass, field
from functools import cache
from html.parser import HTMLParser
from types import TracebackType
from typing import Self

import httpx

File = tuple[str, tuple[str, bytes, str]]


@dataclass
class PageForm:
    """A form of a page: where it leads, what it holds, and what its buttons are called."""

    action: str
    values: list[tuple[str, str]] = field(default_factory=list)
    label: str = ""

    def value(self, name: str) -> str:
        """What a field holds."""
        return next((value for known, value in self.values if known == name), "")

    def filled(self, answers: dict[str, str]) -> list[tuple[str, str]]:
        """What is posted with these answers in place of what the fields hold."""
        kept = [(name, value) for name, value in self.values if name not in answers]
        return [*kept, *answers.items()]


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.forms: list[PageForm] = []
        self.words: list[str] = []
        self.links: list[str] = []
        self._inside: list[str] = []
        self._area = ""
        self._select = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        self._inside.append(tag)
        if tag == "form":
            self.forms.append(PageForm(given["action"]))
        elif tag == "a":
            self.links.append(given["href"])
        elif tag == "textarea":
            self._area = given["name"]
        elif tag == "select":
            self._select = given["name"]
        self._hold(tag, given)

    def _hold(self, tag: str, given: dict[str, str]) -> None:
        off = given.get("type") in {"checkbox", "radio"} and "checked" not in given
        if tag == "input" and "name" in given and given.get("type") != "file" and not off:
            self.forms[-1].values.append((given["name"], given.get("value", "")))
        elif tag == "option" and self._select and "selected" in given:
            self.forms[-1].values.append((self._select, given["value"]))

    def handle_endtag(self, tag: str) -> None:
        if tag in self._inside:
            while self._inside.pop() != tag:
                pass
        if tag == "select":
            self._select = ""

    def handle_data(self, data: str) -> None:
        self.words.append(data)
        if "button" in self._inside and self.forms:
            self.forms[-1].label += data
        if self._area and "textarea" in self._inside:
            self.forms[-1].values.append((self._area, data.removeprefix("\n")))
            self._area = ""


@dataclass
class Page:
    """A page as it was answered."""

    response: httpx.Response
    forms: list[PageForm]
    links: list[str]
    text: str

    @property
    def status(self) -> int:
        """The status."""
        return self.response.status_code

    def form(self, label: str) -> PageForm:
        """The last form whose button is so called: the newest, in a conversation."""
        return [one for one in self.forms if " ".join(one.label.split()) == label][-1]


def read_page(response: httpx.Response) -> Page:
    """What a visitor sees of an answer."""
    reader = _Reader()
    reader.feed(response.text)
    return Page(response, reader.forms, reader.links, re.sub(r"\s+", " ", "".join(reader.words)))


@cache
def trusted() -> ssl.SSLContext:
    """Whom a browser trusts; read once, as that takes longer than to fetch a page."""
    return ssl.create_default_context()


class Visitor:
    """One browser."""

    def __init__(self, address: str) -> None:
        self.client = httpx.Client(
            base_url=address, follow_redirects=True, timeout=30, trust_env=False, verify=trusted()
        )
        self.page = read_page(self.client.get("/healthz"))

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, fault: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.client.close()

    def open(self, address: str) -> Page:
        """Go to a page."""
        self.page = read_page(self.client.get(address))
        return self.page

    def post(self, address: str, values: list[tuple[str, str]], files: list[File] | None = None) -> Page:
        """Send what a form would send."""
        data: dict[str, list[str]] = {}
        for name, value in values:
            data.setdefault(name, []).append(value)
        self.page = read_page(self.client.post(address, data=data, files=files))
        return self.page

    def press(self, label: str, **said: str) -> Page:
        """Press a button, after these fields of its form were filled in."""
        form = self.page.form(label)
        return self.post(form.action, form.filled(said) if said else form.values)

    def fill(self, label: str, files: list[File] | None = None, **answers: str) -> Page:
        """Fill in the form whose button is so called, and send it."""
        form = self.page.form(label)
        return self.post(
            form.action, form.filled({f"answer.{name}": said for name, said in answers.items()}), files
        )

    def become(self, name: str) -> Page:
        """Choose who one is."""
        self.open("/who")
        return self.press(f"Choose {name}")

    def say(self, line: str, files: list[File] | None = None) -> Page:
        """Type a line."""
        form = self.page.form("Send")
        return self.post(form.action, form.filled({"line": line}), files)
