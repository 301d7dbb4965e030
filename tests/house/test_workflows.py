"""The workflows give nothing away to a proposal from a stranger."""

import re
from pathlib import Path

import pytest
import yaml

from tests.house.guide import ROOT

WORKFLOWS = tuple(sorted((ROOT / ".github/workflows").glob("*.yml")))
PINNED = re.compile(r"uses: [\w./-]+@[0-9a-f]{40} # v\d")


@pytest.mark.parametrize("workflow", WORKFLOWS, ids=lambda workflow: workflow.name)
def test_every_action_is_pinned_by_its_commit(workflow: Path) -> None:
    text = workflow.read_text(encoding="utf-8")
    assert text.count("uses: ") == len(PINNED.findall(text))


@pytest.mark.parametrize("workflow", WORKFLOWS, ids=lambda workflow: workflow.name)
def test_a_job_reads_unless_it_deploys(workflow: Path) -> None:
    content = yaml.safe_load(workflow.read_text(encoding="utf-8"))
    assert content["permissions"] == {"contents": "read"}
    assert {name for name, job in content["jobs"].items() if "permissions" in job} <= {"deploy"}


@pytest.mark.parametrize("workflow", WORKFLOWS, ids=lambda workflow: workflow.name)
def test_a_proposal_meets_no_secret_and_no_credentials(workflow: Path) -> None:
    text = workflow.read_text(encoding="utf-8")
    assert "secrets." not in text
    assert "pull_request_target" not in text
    assert text.count("actions/checkout@") == text.count("persist-credentials: false")
