"""What pydantic found wrong with a field, said to a curator."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from pydantic import BaseModel

from newsdossier.model.address import SourcePath
from newsdossier.model.problem import Problem
from newsdossier.reading.imported.names import find_own_names
from newsdossier.reading.quoting import did_you_mean, quote
from newsdossier.reading.yaml.day_hints import hint_at_day, hint_at_span


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldFault:
    """One complaint of pydantic about one field."""

    kind: str
    """pydantic's own name for it: "extra_forbidden"."""
    name: str
    """The field as a curator knows it: "topics", "scope.from"."""
    value: object
    """What stands there: words, a list or a mapping."""
    model: type[BaseModel]
    expected: str = ""
    """For an enumeration: "'full', 'excerpt' or 'link'"."""

    @property
    def words(self) -> str:
        return self.value if isinstance(self.value, str) else ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wording:
    code: str
    message: str
    hint: str


def word_problem(fault: FieldFault, *, path: SourcePath, line: int) -> Problem:
    """Return the complaint in our own words: what is wrong, and what to write."""
    wording = WORDINGS.get(fault.kind, word_form)(fault)
    return Problem(path=path, line=line, code=wording.code, message=wording.message, hint=wording.hint)


def names_of(model: type[BaseModel]) -> tuple[str, ...]:
    """Return the fields of a model as a curator writes them."""
    return tuple(field.alias or name for name, field in model.model_fields.items())


def word_unknown(fault: FieldFault) -> Wording:
    known = names_of(fault.model)
    last = fault.name.rpartition(".")[2]
    fields = f"Fields: {' '.join(known)}"
    own = [quote(name) for name in find_own_names(last) if name in known]
    return Wording(
        code="unknown-field",
        message=f"no field is called {quote(last)}",
        hint=f"here it is called {' or '.join(own)}. {fields}" if own else did_you_mean(last, known, otherwise=fields),
    )


def word_missing(fault: FieldFault) -> Wording:
    return Wording(code="missing-field", message=f"{quote(fault.name)} is missing", hint=f'write "{fault.name}: …"')


def word_span(fault: FieldFault) -> Wording:
    return Wording(
        code="wrong-day",
        message=f"{fault.name} is {quote(fault.words)}, which names no day",
        hint=hint_at_span(fault.words),
    )


def word_day(fault: FieldFault) -> Wording:
    return Wording(
        code="wrong-day",
        message=f"{fault.name} is {quote(fault.words)}, which names no day",
        hint=hint_at_day(fault.words),
    )


def word_choice(fault: FieldFault) -> Wording:
    choices = re.findall(r"'([^']+)'", fault.expected)
    return Wording(
        code="unknown-choice",
        message=f"{fault.name} cannot be {quote(fault.words)}",
        hint=did_you_mean(fault.words, choices, otherwise=f"write one of: {', '.join(choices)}"),
    )


def word_list_wanted(fault: FieldFault) -> Wording:
    return Wording(
        code="wrong-type",
        message=f"{fault.name} is a list, and {describe(fault.value)} stands there",
        hint=f'write "{fault.name}: [{fault.words[:40] or "…"}]"',
    )


def word_text_wanted(fault: FieldFault) -> Wording:
    return Wording(
        code="wrong-type",
        message=f"{fault.name} is a text, and {describe(fault.value)} stands there",
        hint=f'write "{fault.name}: …" on one line, in double quotes if it begins with "[" or "{{"',
    )


def word_item_wanted(fault: FieldFault) -> Wording:
    """`aliases: [Ada: docker]` is a group of fields to YAML."""
    return Wording(
        code="wrong-type",
        message=f"{fault.name} lists texts, and {describe(fault.value)} stands among them",
        hint='put the item in double quotes if ":" belongs to its words',
    )


def word_fields_wanted(fault: FieldFault) -> Wording:
    return Wording(
        code="wrong-type",
        message=f"{fault.name} has fields of its own, and {describe(fault.value)} stands there",
        hint=f'write "{fault.name}:" and below it, indented, its fields: {" ".join(names_of(fault.model))}',
    )


def word_yes_or_no(fault: FieldFault) -> Wording:
    return Wording(
        code="wrong-type",
        message=f"{fault.name} is {quote(fault.words)}, and true or false is wanted",
        hint=f'write "{fault.name}: true", or leave the line out',
    )


def word_address(fault: FieldFault) -> Wording:
    return Wording(
        code="wrong-address",
        message=f"{fault.name} is {quote(fault.words)}, which is no web address",
        hint='write all of it, from "https://" on',
    )


def word_form(fault: FieldFault) -> Wording:
    """Whatever has no words of its own: the field's description says what is wanted."""
    described = {
        field.alias or name: (field.description or "").rstrip(".") for name, field in fault.model.model_fields.items()
    }
    return Wording(
        code="wrong-form",
        message=f"{fault.name} is {quote(fault.words) if fault.words else describe(fault.value)}",
        hint=f"what is wanted: {described.get(fault.name.rpartition('.')[2], 'another kind of value')}",
    )


def describe(value: object) -> str:
    if isinstance(value, str):
        return f"the text {quote(value)}"
    return "a list" if isinstance(value, list) else "a group of fields" if isinstance(value, dict) else "nothing"


WORDINGS: dict[str, Callable[[FieldFault], Wording]] = {
    "extra_forbidden": word_unknown,
    "missing": word_missing,
    "no_span": word_span,
    "no_day": word_day,
    "no_web_address": word_address,
    "enum": word_choice,
    "tuple_type": word_list_wanted,
    "string_type": word_text_wanted,
    "item_type": word_item_wanted,
    "model_type": word_fields_wanted,
    "bool_parsing": word_yes_or_no,
    "bool_type": word_yes_or_no,
    "string_pattern_mismatch": word_form,
}
