"""`dossier add`: a file, or what comes in on standard input, becomes a clipping of the dossier."""

import sys
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path, PurePosixPath

import click

from newsdossier.adapters.adding_report import Addition, render_addition
from newsdossier.adapters.file_bytes import LARGEST_FILE, FileRefusedError, read_file
from newsdossier.adapters.file_names import ARTICLE_ENDINGS, SIDECAR_ENDING, is_article, show_path
from newsdossier.adapters.file_problems import make_file_problem
from newsdossier.adapters.files import ARTICLES
from newsdossier.adapters.fresh_file import save_fresh
from newsdossier.adapters.report import render_problem
from newsdossier.model.address import make_slug, make_source_path
from newsdossier.model.problem import Level
from newsdossier.model.proposal import Proposal
from newsdossier.model.source import DossierSources, Source
from newsdossier.pipeline import build_dossier, explain, find_duplicates, list_addresses, propose, tell_ending

STANDARD_INPUT = "-"


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """What the curator asked for."""

    file: str
    """A path, or "-"."""
    stated: Mapping[str, str]
    """Front matter by field, as given in options."""
    name: str
    """For the file, with or without ending; "" where it is to be made of the headline."""
    folder: Path
    """Of the dossier."""
    today: date
    dry_run: bool


def add_clipping(request: Request, *, sources: DossierSources) -> int:
    """Save the file in the dossier and print what was understood of it; return the exit code."""
    refuse_oddities(request)
    try:
        new = load_new(request)
    except FileRefusedError as refused:
        click.echo(render_problem(make_file_problem(refused.code, make_source_path(request.file))), err=True)
        return 1
    addition = fit(new, request, sources=sources)
    if addition is None:
        return 1
    faulty = any(problem.level is Level.FAULT for problem in addition.problems)
    written = not faulty and not request.dry_run
    if written:
        write(addition.proposal, request.folder / ARTICLES)
    click.echo(render_addition(addition, written=written))
    return int(faulty)


def refuse_oddities(request: Request) -> None:
    """Stop at a name that is none, at a folder, and at a file that is in the dossier already."""
    if request.name and (not make_slug(stem_of(request.name)) or PurePosixPath(request.name).name != request.name):
        raise click.ClickException(f'"{request.name}" is no name for an article: write lower-case words with hyphens')
    if request.file != STANDARD_INPUT and Path(request.file).is_dir():
        raise click.ClickException(f'"{request.file}" is a folder: name one file, and add its others one by one')
    if request.file != STANDARD_INPUT and Path(request.file).resolve().is_relative_to(request.folder.resolve()):
        raise click.ClickException(
            f'"{request.file}" lies in the dossier already: "dossier explain {request.file}" says what was understood'
        )


def load_new(request: Request) -> Source:
    """Return the file to add. Raises FileRefusedError where it cannot or must not be read."""
    if request.file == STANDARD_INPUT:
        content = sys.stdin.buffer.read(LARGEST_FILE + 1)
        if len(content) > LARGEST_FILE:
            raise FileRefusedError("large-file")
    else:
        content = read_file(Path(request.file))
    return Source(path=make_source_path(f"{request.file}{missing_ending(request, content)}"), content=content)


def missing_ending(request: Request, content: bytes) -> str:
    """Return the ending that says how to read the file; "" where its own does. A name that was asked for goes first."""
    for name in (request.name, request.file):
        if is_article(name):
            ending = PurePosixPath(name).suffix.lower()
            return "" if request.file.lower().endswith(ending) else ending
    return tell_ending(content)


def stem_of(name: str) -> str:
    return PurePosixPath(name).stem if name.lower().endswith(ARTICLE_ENDINGS) else name


def fit(new: Source, request: Request, *, sources: DossierSources) -> Addition | None:
    """Return the clipping in its place among the others; None, with its problems printed, where it holds nothing."""
    stated = {**request.stated, "added": str(request.today)}
    taken = list_addresses(sources)
    proposed = propose(new, sources=sources, stated=stated, name=stem_of(request.name), taken=taken)
    if proposed.value is None:
        click.echo("\n".join(render_problem(problem) for problem in proposed.problems), err=True)
        return None
    return consider(proposed.value, request, sources=sources)


def consider(proposal: Proposal, request: Request, *, sources: DossierSources) -> Addition:
    """Return the clipping and what the dossier, with it, makes of it."""
    place = request.folder / ARTICLES / proposal.name
    path = show_path(place, base=Path.cwd())
    sidecar = Source(path=make_source_path(f"{path}{SIDECAR_ENDING}"), content=proposal.sidecar or b"")
    source = Source(path=path, content=proposal.content, sidecar=sidecar if proposal.sidecar is not None else None)
    clippings = tuple(sorted((*sources.clippings, source), key=lambda source: source.path))
    dossier = build_dossier(replace(sources, clippings=clippings), today=request.today)
    return Addition(
        path=path,
        proposal=proposal,
        explanation=next(iter(explain(dossier, paths=(path,)).articles), None),
        duplicates=find_duplicates(path, dossier=dossier),
        problems=tuple(problem for problem in dossier.problems if problem.path in {path, sidecar.path}),
    )


def write(proposal: Proposal, folder: Path) -> None:
    """Save the clipping and its sidecar; neither stands there without the other, and nothing is overwritten."""
    place = folder / proposal.name
    beside = folder / f"{proposal.name}{SIDECAR_ENDING}"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        if proposal.sidecar is not None:
            save_fresh(beside, proposal.sidecar)
        try:
            save_fresh(place, proposal.content)
        except OSError:
            if proposal.sidecar is not None:
                beside.unlink()
            raise
    except OSError as error:
        raise click.ClickException(f'"{place}" cannot be written: {error.strerror}') from error
