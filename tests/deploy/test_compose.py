"""deploy/compose.yaml against the part of the Compose specification that it uses, and against the product."""

import inspect
import re
from pathlib import Path
from typing import Annotated, Any, Literal

import pytest
import yaml
from pydantic import BaseModel, ConfigDict, Field, StringConstraints, ValidationError

from advisor.delivery.loops import Loops
from advisor.settings import Settings
from advisor.slack.http import DRAIN_SECONDS
from tests.deploy.dockerfile import read

DEPLOY = Path(__file__).parents[2] / "deploy"
COMPOSE: dict[str, Any] = yaml.safe_load((DEPLOY / "compose.yaml").read_text(encoding="utf-8"))

Name = Annotated[str, StringConstraints(pattern=r"^[a-z0-9][a-z0-9_-]*$")]
Port = Annotated[str, StringConstraints(pattern=r"^(\d+\.\d+\.\d+\.\d+:)?\d+:\d+(/(tcp|udp))?$")]
Seconds = Annotated[str, StringConstraints(pattern=r"^\d+s$")]
Mount = Annotated[str, StringConstraints(pattern=r"^[a-z0-9_-]+:/[^:]+(:(ro|rw))?$")]


class Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True)


class Build(Strict):
    context: str
    dockerfile: str


class Service(Strict):
    build: Build
    image: Name
    env_file: str
    ports: list[Port]
    volumes: list[Mount]
    restart: Literal["no", "always", "on-failure", "unless-stopped"]
    stop_grace_period: Seconds
    read_only: bool
    tmpfs: list[str]
    cap_drop: list[str]
    security_opt: list[str]


class Compose(Strict):
    name: Name
    services: dict[Name, Service] = Field(min_length=1)
    volumes: dict[Name, None]


@pytest.fixture
def service() -> Service:
    (only,) = Compose.model_validate(COMPOSE).services.values()
    return only


def test_it_follows_the_schema() -> None:
    Compose.model_validate(COMPOSE)


@pytest.mark.parametrize(
    "wrong",
    [{"restart": "sometimes"}, {"ports": ["3000"]}, {"ports": [3000]}, {"replicas": 2}, {"stop_grace_period": 30}],
)
def test_the_schema_refuses_what_compose_would(wrong: dict[str, Any]) -> None:
    service = {**COMPOSE["services"]["advisor"], **wrong}
    with pytest.raises(ValidationError):
        Compose.model_validate({**COMPOSE, "services": {"advisor": service}})


def test_it_is_built_from_the_dockerfile(service: Service) -> None:
    context = (DEPLOY / service.build.context).resolve()
    assert (context / service.build.dockerfile).samefile(DEPLOY / "Dockerfile")


def test_the_database_is_on_a_named_volume_that_the_image_declares(service: Service) -> None:
    (mount,) = service.volumes
    name, _, path = mount.partition(":")
    assert name in COMPOSE["volumes"]
    _, stages = read((DEPLOY / "Dockerfile").read_text(encoding="utf-8"))
    assert stages[-1].all("VOLUME") == [path]


def test_it_is_started_again_and_may_end_its_work_before_it_is_killed(service: Service) -> None:
    assert service.restart == "unless-stopped"
    loops = inspect.signature(Loops.stop).parameters["seconds"].default
    assert int(service.stop_grace_period[:-1]) > 2 * DRAIN_SECONDS + loops + 1


def test_it_may_do_no_more_than_it_needs(service: Service) -> None:
    assert service.read_only
    assert service.cap_drop == ["ALL"]
    assert service.security_opt == ["no-new-privileges:true"]
    (port,) = service.ports
    assert port == "127.0.0.1:3000:3000"  # a proxy with HTTPS stands in front


def test_the_settings_come_from_a_file_that_is_not_committed(service: Service) -> None:
    assert service.env_file == "advisor.env"
    assert f"deploy/{service.env_file}" in (DEPLOY.parent / ".gitignore").read_text(encoding="utf-8").splitlines()
    example = (DEPLOY / "advisor.env.example").read_text(encoding="utf-8")
    named = set(re.findall(r"^#?([A-Z_]+)=", example, re.MULTILINE))
    known = {field.validation_alias for field in Settings.model_fields.values()}
    assert {"SLACK_BOT_TOKEN", "SLACK_APP_TOKEN", "SLACK_SIGNING_SECRET"} <= named <= known
