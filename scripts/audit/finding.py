"""A row of the table that `make audit` prints."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One measure of one site."""

    measure: str
    figure: str
    reach: str
    met: bool
    details: tuple[str, ...] = ()
    """What is wrong, one line each; printed below the table."""


def count_faults(measure: str, faults: tuple[str, ...], *, checked: str) -> Finding:
    """Return a finding that wants none. `checked` says of how many: "79 pages"."""
    return Finding(
        measure=measure, figure=f"{len(faults)} ({checked})", reach="0", met=not faults, details=tuple(faults)
    )


def print_findings(name: str, findings: tuple[Finding, ...]) -> None:
    print(f"\n{name}\n{'':2} {'measure':52} {'figure':>34} {'reach':>20}")
    for finding in findings:
        print(f"{'ok' if finding.met else 'NO':2} {finding.measure:52} {finding.figure:>34} {finding.reach:>20}")
    for finding in findings:
        for line in finding.details:
            print(f"   {finding.measure}: {line}")
