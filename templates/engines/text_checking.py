"""What may a template say? Loops over declared lists, ifs, declared fields and three filters; nothing else.

The sandbox of Jinja keeps code out, but lets a template eat all memory or run for ever. So what is allowed is
listed, and everything else is refused before it runs: what is left ends, and its turns can be counted.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from difflib import get_close_matches
from functools import cache
from typing import TYPE_CHECKING, Any, Final

from templates.contexts.declared import Kind, Value, declared, longest
from templates.engines.text import FILTERS_OF_WORD, TemplateAtFault, word_environment

if TYPE_CHECKING:
    from jinja2 import nodes

DEEPEST: Final = 3
_ALIKE: Final = 0.6
_OF_A_LOOP: Final = {"index": Kind.NUMBER, "first": Kind.ANSWER, "last": Kind.ANSWER}
_SAME: Final = {"eq", "ne"}
_ORDERED: Final = {"lt", "lteq", "gt", "gteq"}
_NOT_ALLOWED: Final = "a template may loop, ask with if, and print fields: nothing else"
_CALLED: Final = {
    "Call": "calls something",
    "Getitem": "looks something up with square brackets",
    "Import": "brings in another file",
    "FromImport": "brings in another file",
    "Include": "brings in another file",
    "Extends": "brings in another file",
    "Assign": "sets a value of its own",
    "AssignBlock": "sets a value of its own",
    "Macro": "makes a macro",
    "CallBlock": "calls something",
    "FilterBlock": "filters a whole block",
    "ScopedEvalContextModifier": "turns escaping on or off",
    "EvalContextModifier": "turns escaping on or off",
    "Concat": "joins texts",
    "Test": "asks with is",
}
_SUMS: Final = {"Add", "Sub", "Mul", "Div", "FloorDiv", "Mod", "Pow", "Neg", "Pos"}


@dataclass(frozen=True, slots=True)
class Fault:
    """What a template may not say, or says of what there is not, with the right word that is nearest."""

    sentence: str
    nearest: str = ""


@dataclass(slots=True)
class Said:
    """What a template says: the fields it prints, those it asks for, the lists it loops over, and faults."""

    printed: set[str] = field(default_factory=set)
    asked: set[str] = field(default_factory=set)
    loops: list[tuple[str, ...]] = field(default_factory=list)
    faults: list[Fault] = field(default_factory=list)


Names = Mapping[str, Value]
UNKNOWN: Final = Value(Kind.RECORD, "?")
"""What a loop's name stands for where its list is at fault: that is told once, not again for each field."""


def read(source: str, names: Names) -> Said:
    """What a whole source says, judged node by node; raises what Jinja raises where it cannot be read."""
    reader = _Reader(dict(names))
    for one in _parsed(source).body:
        reader.node(one)
    return reader.said


def allowed(name: str, source: str, context: type[Any]) -> Said:
    """What the source of a part says of a context; raises TemplateAtFault where it says anything else."""
    said = read(source, declared(context).fields)
    if said.faults:
        raise TemplateAtFault(name, said.faults[0].sentence)
    return said


def opened(source: str, names: Names) -> tuple[Said, Names]:
    """What one loop without its inside says, and the names that hold within it."""
    reader = _Reader(dict(names))
    (loop,) = _parsed(source).body
    inside: Names = dict(names)
    with reader.looping(loop):  # type: ignore[arg-type]  # a loop is what was asked for
        inside = dict(reader.names)
    return reader.said, inside


def _parsed(source: str) -> nodes.Template:
    return word_environment().parse(source)


def syntax_fault(source: str) -> str:
    """What keeps a source from being read, in the reader's words; nothing where it can be."""
    from jinja2 import TemplateSyntaxError  # noqa: PLC0415 -- heavy, first use only

    try:
        _parsed(source)
    except (TemplateSyntaxError, RecursionError, ValueError) as fault:
        return str(fault) or "it is nested too deep"
    return ""


def tags_in(source: str) -> int:
    """How many tags a source holds, comments and all."""
    from jinja2 import TemplateSyntaxError  # noqa: PLC0415 -- heavy, first use only

    begins = {"block_begin", "variable_begin", "comment_begin", "raw_begin"}
    try:
        return sum(kind in begins for _, kind, _ in word_environment().lex(source))
    except TemplateSyntaxError:
        return -1


def turns(loops: Iterable[tuple[str, ...]], context: object) -> int:
    """How many turns all loops make together for a context, at most."""
    return sum(_turns(chain, context) for chain in loops)


def _turns(chain: tuple[str, ...], context: object) -> int:
    product = 1
    for path in chain:
        product *= longest(context, path)
    return product


class _Reader:
    """Goes through a template node by node; whatever it has no rule for is a fault."""

    def __init__(self, names: dict[str, Value]) -> None:
        self.names = names
        self.chain: tuple[str, ...] = ()
        self.said = Said()

    def node(self, node: nodes.Node) -> None:
        """Judge a node that stands by itself."""
        rule = _statements().get(type(node).__name__)
        if rule is None:
            self._refuse(node)
        else:
            rule(self, node)

    def output(self, node: nodes.Output) -> None:
        """Words as they stand, and what is printed among them."""
        for one in node.nodes:
            if type(one).__name__ != "TemplateData":
                self._printed(one)

    def _printed(self, node: nodes.Expr) -> None:
        value = self.value(node, self.said.printed)
        if value is None:
            return
        if value.kind is Kind.LIST:
            self._fault(f"“{value.path}” is a list: loop over it, and print what stands in it.")
        elif value.kind is Kind.RECORD:
            self._fault(f"“{value.path}” is not a text: name what is wanted of it.")
        elif value.kind is Kind.ANSWER:
            what = f"“{value.path}”" if value.path else "This"
            self._fault(f"{what} is yes or no: ask for it with if, and say in words what holds.")

    def question(self, node: nodes.If) -> None:
        """An if with its elifs and its else."""
        self.value(node.test, self.said.asked)
        for one in (*node.body, *node.elif_, *node.else_):
            self.node(one)

    def loop(self, node: nodes.For) -> None:
        """A loop with its inside."""
        with self.looping(node):
            for one in node.body:
                self.node(one)
        for one in node.else_:
            self.node(one)

    @contextmanager
    def looping(self, node: nodes.For) -> Iterator[None]:
        """The names that hold within a loop."""
        before, chain = self.names, self.chain
        value = self.value(node.iter, self.said.asked)
        each = self._each(value) if value else None
        target = getattr(node.target, "name", "")
        if not target or target.startswith("_"):
            self._fault("A loop has one name for each entry: “for section in sections”.")
        if node.recursive:
            self._fault(f"A loop that calls itself is not allowed: {_NOT_ALLOWED}.")
        self.names = {
            **before,
            target: each or UNKNOWN,
            "loop": Value(
                Kind.RECORD, "loop", {one: Value(k, f"loop.{one}") for one, k in _OF_A_LOOP.items()}
            ),
        }
        if node.test is not None:
            self.value(node.test, self.said.asked)
        yield
        self.names, self.chain = before, chain

    def _each(self, value: Value) -> Value | None:
        if value.kind is not Kind.LIST:
            self._fault(f"“{value.path}” is not a list, so nothing can be looped over.")
            return None
        if value.path in self.chain:
            self._fault(f"“{value.path}” is looped over within itself: once is enough.")
        self.chain = (*self.chain, value.path)
        if len(self.chain) > DEEPEST:
            self._fault(f"Loops stand {len(self.chain)} deep here; at most {DEEPEST} are allowed.")
        self.said.loops.append(self.chain)
        return value.each

    def value(self, node: nodes.Node, used: set[str]) -> Value | None:
        """What an expression comes to, or None where it is at fault."""
        rule = _expressions().get(type(node).__name__)
        if rule is None:
            self._refuse(node)
            return None
        found = rule(self, node, used)
        if found is not None and found.path:
            used.add(found.path)
        return found

    def name(self, node: nodes.Name, _: set[str]) -> Value | None:
        """A field, or what a loop calls its entries."""
        if node.name not in self.names:
            self._unknown(node.name, self.names)
            return None
        return _known(self.names[node.name])

    def attribute(self, node: nodes.Getattr, used: set[str]) -> Value | None:
        """What stands in a field."""
        if node.attr.startswith("_"):
            self._fault(f"“.{node.attr}” is code, not a field: {_NOT_ALLOWED}.")
            return None
        holder = self.value(node.node, set())
        if holder is None:  # told already
            return None
        used.add(holder.path)
        if node.attr in holder.fields:
            return holder.fields[node.attr]
        if holder.kind is Kind.LIST:
            self._fault(f"“{holder.path}” is a list: loop over it, and print “{node.attr}” of each entry.")
            return None
        said = f"{getattr(node.node, 'name', holder.path)}.{node.attr}"
        self._unknown(said, holder.fields)
        return None

    def constant(self, node: nodes.Const, _: set[str]) -> Value | None:
        """A word in quotation marks, or a number."""
        return Value(Kind.WORDS if isinstance(node.value, str) else Kind.NUMBER, "")

    def either(self, node: nodes.BinExpr, used: set[str]) -> Value | None:
        """One, or the other: what they come to is what the first is, and both are used."""
        return _worse(self.value(node.left, used), self.value(node.right, used))

    def negated(self, node: nodes.UnaryExpr, used: set[str]) -> Value | None:
        """Not so."""
        self.value(node.node, used)
        return Value(Kind.ANSWER, "")

    def compared(self, node: nodes.Compare, used: set[str]) -> Value | None:
        """Whether two are the same, or which number is greater."""
        left = self.value(node.expr, used)
        for one in node.ops:
            right = self.value(one.expr, used)
            numbers = all(value is None or value.kind is Kind.NUMBER for value in (left, right))
            if one.op not in _SAME and not (one.op in _ORDERED and numbers):
                self._fault("Only == and != compare texts, and < and > numbers.")
        return Value(Kind.ANSWER, "")

    def chosen(self, node: nodes.CondExpr, used: set[str]) -> Value | None:
        """One if something holds, else the other."""
        self.value(node.test, self.said.asked)
        first = self.value(node.expr1, used)
        if node.expr2 is None:
            self._fault("An if within a field needs its else: what is printed otherwise?")
            return first
        return _worse(first, self.value(node.expr2, used))

    def filtered(self, node: nodes.Filter, used: set[str]) -> Value | None:
        """A field put through one of the filters that there are."""
        if node.name not in FILTERS_OF_WORD:
            known = ", ".join(FILTERS_OF_WORD)
            self._fault(
                f"There is no filter “{node.name}” here, only {known}.", nearest(node.name, FILTERS_OF_WORD)
            )
        elif node.args or node.kwargs or node.dyn_args or node.dyn_kwargs or node.node is None:
            self._fault(f"The filter “{node.name}” takes nothing in brackets.")
        value = self.value(node.node, used) if node.node is not None else None
        if value is not None and value.kind is not Kind.WORDS:
            self._fault(f"The filter “{node.name}” is for texts; “{value.path}” is none.")
        return value

    def _unknown(self, said: str, fields: Mapping[str, Value]) -> None:
        before, dot, last = said.rpartition(".")
        elsewhere = self._elsewhere(last)
        near = "" if elsewhere else nearest(last, [name for name in fields if name != "loop"])
        self._fault(f"There is no field “{said}”.{elsewhere}", f"{before}{dot}{near}" if near else "")

    def _elsewhere(self, last: str) -> str:
        """Where a field of this name does stand: people forget that a list's fields need its loop."""
        lists = (one for one in self.names.values() if one.each is not None)
        found = next((one.path for one in lists if one.each and last in one.each.fields), "")
        return f" There is one in each entry of “{found}”: print it in a loop over that." if found else ""

    def _refuse(self, node: nodes.Node) -> None:
        name = type(node).__name__
        does = _CALLED.get(name, "works something out" if name in _SUMS else "does more than it may")
        self._fault(f"It {does}: {_NOT_ALLOWED}.")

    def _fault(self, sentence: str, near: str = "") -> None:
        self.said.faults.append(Fault(sentence, near))


def _known(value: Value) -> Value | None:
    return None if value is UNKNOWN else value


def _worse(one: Value | None, other: Value | None) -> Value | None:
    """Of two that may be printed, the one that had better not be."""
    fit = (Kind.WORDS, Kind.NUMBER)
    return one if one is None or one.kind not in fit or other is None or other.kind in fit else other


def nearest(word: str, known: Iterable[str]) -> str:
    """The known word that is spelt most like another, or nothing where none is."""
    return next(iter(get_close_matches(word.casefold(), known, 1, _ALIKE)), "")


Rule = Callable[[_Reader, Any], None]
Worth = Callable[[_Reader, Any, set[str]], Value | None]


@cache
def _statements() -> Mapping[str, Rule]:
    return {"Output": _Reader.output, "If": _Reader.question, "For": _Reader.loop}


@cache
def _expressions() -> Mapping[str, Worth]:
    return {
        "Name": _Reader.name,
        "Getattr": _Reader.attribute,
        "Const": _Reader.constant,
        "And": _Reader.either,
        "Or": _Reader.either,
        "Not": _Reader.negated,
        "Compare": _Reader.compared,
        "CondExpr": _Reader.chosen,
        "Filter": _Reader.filtered,
    }
