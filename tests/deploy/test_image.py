"""The container image: what hadolint and a careful reader would ask of deploy/Dockerfile."""

import re
from fnmatch import fnmatch
from pathlib import Path

import pytest

from tests.deploy.dockerfile import Stage, command, read

ROOT = Path(__file__).parents[2]
ARGUMENTS, STAGES = read((ROOT / "deploy" / "Dockerfile").read_text(encoding="utf-8"))
BUILD, LAST = STAGES
COMPILERS = re.compile(r"\b(apt|apt-get|apk|gcc|g\+\+|build-essential|cargo|rustc|make|pip3?)\b")


def test_two_stages_on_one_slim_base_that_can_be_chosen() -> None:
    assert [stage.base for stage in STAGES] == ["${BASE}", "${BASE}"]
    tag = re.fullmatch(r"python:3\.(\d+)-slim", ARGUMENTS["BASE"])  # an image's name and a tag, no host
    assert tag
    assert 11 <= int(tag[1]) < 14


def test_packages_come_from_the_lock_with_their_hashes() -> None:
    installs = [run for run in BUILD.all("RUN") if "pip install" in run]
    assert len(installs) == 2
    assert "--require-hashes -r requirements.lock" in installs[0]
    assert "--no-deps --no-build-isolation ." in installs[1]
    assert all("--no-cache-dir" in run for run in installs)
    assert not any(re.search(r"https?://|--(extra-)?index-url", run) for run in BUILD.all("RUN"))


def test_nothing_that_builds_is_in_the_last_stage() -> None:
    assert not [run for run in LAST.all("RUN") if COMPILERS.search(run)]
    assert "pip uninstall --yes hatchling editables pip" in BUILD.all("RUN")[-1]
    assert LAST.all("COPY") == ["--from=build /opt/advisor /opt/advisor"]


def test_it_runs_as_nobody_in_particular_with_data_on_a_volume() -> None:
    (user,) = LAST.all("USER")
    assert int(user) >= 10_000
    assert LAST.all("VOLUME") == ["/data"]
    (made,) = LAST.all("RUN")
    assert f"--uid {user}" in made
    assert "--owner=advisor /data" in made
    (settings,) = LAST.all("ENV")
    assert "ADVISOR_DATA_DIR=/data" in settings
    assert "ADVISOR_HOST=0.0.0.0" in settings
    order = [word for word, _ in LAST.instructions]
    assert order.index("USER") > order.index("RUN")


def test_commands_get_signals_themselves_and_health_is_asked_of_the_command_line() -> None:
    assert command(*LAST.all("CMD")) == ["advisor", "run"]
    (health,) = LAST.all("HEALTHCHECK")
    assert command(health.partition("CMD ")[2]) == ["advisor", "doctor", "--health"]


@pytest.mark.parametrize("stage", STAGES, ids=["build", "last"])
def test_what_hadolint_refuses(stage: Stage) -> None:
    assert not stage.all("ADD"), "DL3020: COPY for files"
    assert not stage.all("MAINTAINER"), "DL4000"
    assert all(path.startswith("/") for path in stage.all("WORKDIR")), "DL3000"
    runs = " ".join(stage.all("RUN"))
    assert not re.search(r"\bcd /", runs), "DL3003: WORKDIR"
    assert not re.search(r"\bsudo\b", runs), "DL3004"
    assert "|" not in runs.replace("||", ""), "DL4006: no pipe without pipefail"
    for instruction in ("CMD", "ENTRYPOINT", "HEALTHCHECK"):
        assert len(stage.all(instruction)) <= 1, "DL4003, DL4004, DL3012"


def test_no_secret_and_no_data_can_get_into_the_image() -> None:
    ignored = [line for line in (ROOT / ".dockerignore").read_text(encoding="utf-8").splitlines() if line[:1] != "#"]
    assert ignored[0] == "*"
    allowed = [line[1:] for line in ignored if line.startswith("!")]
    copied = [path for copy in BUILD.all("COPY") for path in copy.split()[:-1]]
    assert sorted(copied) == sorted(allowed)
    for path in ("data", ".env", "deploy/advisor.env", ".git", "tests"):
        assert not any(fnmatch(path, pattern) for pattern in allowed)
    assert all((ROOT / path).exists() for path in copied)
    assert not [env for stage in STAGES for env in stage.all("ENV") if re.search(r"TOKEN|SECRET|KEY", env)]
