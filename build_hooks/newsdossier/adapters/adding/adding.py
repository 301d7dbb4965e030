"""`dossier add`: a file, or what comes in on standard input, becomes a clipping of the dossier."""

from dataclasses import replace
from pathlib import Path

import click

from newsdossier.adapters.adding.addition import Addition
from newsdossier.adapters.adding.report import render_addition
from newsdossier.adapters.adding.request import Request, load_new, refuse_oddities, stem_of
from newsdossier.adapters.file_bytes import FileRefusedError
from newsdossier.adapters.file_names import SIDECAR_ENDING, show_path
from newsdossier.adapters.file_problems import make_file_problem
from newsdossier.adapters.files import ARTICLES
from newsdossier.adapters.fresh_file import save_fresh
from newsdossier.adapters.report import render_problem
from newsdossier.model.address import make_source_path
from newsdossier.model.problem import Level
from newsdossier.model.proposal import Proposal
from newsdossier.model.source import DossierSources, Source
from newsdossier.pipeline import build_dossier, explain, find_duplicates, list_addresses, propose


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
