"""The file of a bundle against accident and malice: nothing of a bad one comes in, whatever is wrong with it."""

from __future__ import annotations

import random
import stat
import zipfile
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path
from typing import Any

import orjson
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from models.errors import AyarError
from storage import bundle_file
from storage.bundle_file import FORMAT, MANIFEST, WORK, BundleReader, BundleWriter, look
from tests.storage.travelling import Team

Change = Callable[[dict[str, bytes]], None]


@pytest.fixture(scope="module")
def team(tmp_path_factory: pytest.TempPathFactory, resources: Path) -> Team:
    made = Team(tmp_path_factory.mktemp("team"), (resources / "schema" / "schema.json").read_bytes())
    made.take("Ali")
    made.work("Ali", "d0", "d1")
    return made


@pytest.fixture(scope="module")
def good(team: Team) -> bytes:
    return team.back("Ali", "good").read_bytes()


def refusal(team: Team, data: bytes) -> AyarError:
    """Merging these bytes must be refused, with a sentence, and change nothing."""
    from ui.i18n import describe

    path = team.folder / "bad.ayarb"
    path.write_bytes(data)
    before = team.place("Leila").read_bytes()
    with pytest.raises(AyarError) as caught:
        team.merge(path)
    assert describe(caught.value)
    assert team.place("Leila").read_bytes() == before
    return caught.value


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(seed=st.integers(0, 1 << 32))
def test_a_changed_byte_is_noticed_wherever_it_is(team: Team, good: bytes, seed: int) -> None:
    chance = random.Random(seed)
    place, bit = chance.randrange(len(good)), 1 << chance.randrange(8)
    assert refusal(team, good[:place] + bytes([good[place] ^ bit]) + good[place + 1 :]).params["file"] == "bad.ayarb"


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(share=st.floats(0, 1, exclude_max=True))
def test_a_bundle_that_was_cut_short_is_refused(team: Team, good: bytes, share: float) -> None:
    error = refusal(team, good[: int(share * len(good))])
    assert error.key in {"not_a_bundle", "bundle_damaged", "bundle_tampered"}


def test_more_at_the_end_or_nothing_at_all(team: Team, good: bytes) -> None:
    assert refusal(team, b"").key == "not_a_bundle"
    assert refusal(team, b"no zip at all").key == "not_a_bundle"
    assert refusal(team, good + b"x").key in {"bundle_damaged", "bundle_tampered"}


def sealed(path: Path, members: list[tuple[zipfile.ZipInfo, bytes]]) -> bytes:
    """A zip of any content whose hash at the end is right: what somebody could make on purpose."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as made:
        for info, data in members:
            info.compress_type = zipfile.ZIP_DEFLATED
            made.writestr(info, data)
        made.comment = f"{FORMAT} sha256 ".encode() + b"0" * 64
    data = path.read_bytes()[:-64]
    return data + sha256(data).hexdigest().encode()


def forged(team: Team, good: bytes, change: Change, *more: tuple[zipfile.ZipInfo, bytes]) -> bytes:
    """The good bundle with other content, every hash made right again."""
    path = team.folder / "forged.zip"
    path.write_bytes(good)
    with zipfile.ZipFile(path) as old:
        members = {name: old.read(name) for name in old.namelist()}
    manifest = orjson.loads(members.pop(MANIFEST))
    change(members)
    manifest["files"] = {n: {"bytes": len(d), "sha256": sha256(d).hexdigest()} for n, d in members.items()}
    infos = [(zipfile.ZipInfo(name), data) for name, data in members.items()]
    whole = [*infos, (zipfile.ZipInfo(MANIFEST), orjson.dumps(manifest)), *more]
    return sealed(path, whole)


def nothing(members: dict[str, bytes]) -> None:
    assert members


@pytest.mark.parametrize("name", [
    "../evil.py", "/etc/passwd", "C:\\evil.exe", "..\\..\\evil", "guidelines/../../evil", "guidelines/xx.md", "evil.py",
    "work.jsonl/", "WORK.JSONL", "a" * 5000,
])  # fmt: skip
def test_names_that_no_bundle_has(team: Team, good: bytes, name: str) -> None:
    assert refusal(team, forged(team, good, nothing, (zipfile.ZipInfo(name), b"x"))).key == "bundle_unsafe"
    assert not (team.folder.parent / "evil.py").exists()


def test_a_name_twice(team: Team, good: bytes) -> None:
    with pytest.warns(UserWarning, match="Duplicate name"):
        data = forged(team, good, nothing, (zipfile.ZipInfo(WORK), b"{}"))
    assert refusal(team, data).key == "bundle_unsafe"


def test_a_link(team: Team, good: bytes) -> None:
    link = zipfile.ZipInfo("schema.json")
    link.external_attr, link.create_system = (stat.S_IFLNK | 0o777) << 16, 3
    assert refusal(team, forged(team, good, nothing, (link, b"/etc/passwd"))).key == "bundle_unsafe"


def test_a_bomb(team: Team, good: bytes) -> None:
    def bomb(members: dict[str, bytes]) -> None:
        members[WORK] = b" " * (64 << 20)

    assert refusal(team, forged(team, good, bomb)).key == "bundle_too_large"


def test_members_and_lines_beyond_the_limits(team: Team, good: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    def longer(members: dict[str, bytes]) -> None:
        members["registry.jsonl"] = random.Random(0).randbytes(2000)

    monkeypatch.setattr(bundle_file, "LARGEST_PART", 1000)
    assert refusal(team, forged(team, good, longer)).key == "bundle_too_large"
    monkeypatch.setattr(bundle_file, "LARGEST_PART", 100)
    assert refusal(team, good).key == "bundle_too_large", "a line of the work is longer"
    with pytest.raises(AyarError) as caught, BundleWriter(team.folder / "x.ayarb") as bundle:
        bundle.add("schema.json", [b"x" * 101])
    assert caught.value.key == "bundle_too_large"
    assert not (team.folder / "x.ayarb").exists()


def test_a_size_that_is_a_lie(team: Team, good: bytes) -> None:
    """The directory of the zip says that a member is smaller than it is."""
    data = bytearray(forged(team, good, nothing))
    at = data.rfind(b"PK\x01\x02", 0, data.rfind(MANIFEST.encode()))
    data[at + 24 : at + 28] = (5).to_bytes(4, "little")
    body = bytes(data[:-64])
    error = refusal(team, body + sha256(body).hexdigest().encode())
    assert error.key in {"bundle_damaged", "bundle_tampered", "not_a_bundle"}


def replacing(name: str, old: bytes, new: bytes) -> Change:
    def change(members: dict[str, bytes]) -> None:
        assert old in members[name]
        members[name] = members[name].replace(old, new)

    return change


@pytest.mark.parametrize("line", [
    b"[]\n", b"{}\n", b'{"document":3}\n', b"{" * 10_000 + b"\n", b'{"bundle":7}\n', b"\xff\n", b"null\n",
    b'{"bundle":{"edited":5},"document":{"text":"x"}}\n', b'{"bundle":{"assigned":[{"person":1}]}}\n',
])  # fmt: skip
def test_lines_that_no_bundle_has(team: Team, good: bytes, line: bytes) -> None:
    def more(members: dict[str, bytes]) -> None:
        members[WORK] += line

    assert refusal(team, forged(team, good, more)).key == "bundle_damaged"


def test_a_text_that_does_not_fit_its_own_hash(team: Team, good: bytes) -> None:
    other = replacing(WORK, "تهران".encode(), "طهران".encode())
    assert refusal(team, forged(team, good, other)).key == "text_differs"


def test_a_manifest_that_says_too_little(team: Team, good: bytes) -> None:
    path = team.folder / "m.zip"
    path.write_bytes(good)
    with zipfile.ZipFile(path) as old:
        members = {name: old.read(name) for name in old.namelist()}
    manifest: dict[str, Any] = orjson.loads(members[MANIFEST])
    for gone in ("project", "schema", "counts", "people", "sender", "direction"):
        less = orjson.dumps({name: value for name, value in manifest.items() if name != gone})
        infos = [(zipfile.ZipInfo(n), less if n == MANIFEST else d) for n, d in members.items()]
        assert refusal(team, sealed(path, infos)).key == "bundle_damaged", gone
    for version, key in (("ayar-bundle/2", "newer_version"), ("other/1", "not_a_bundle")):
        data = orjson.dumps({**manifest, "format": version})
        infos = [(zipfile.ZipInfo(n), data if n == MANIFEST else d) for n, d in members.items()]
        assert refusal(team, sealed(path, infos)).key == key


def test_what_a_bundle_says_of_itself(team: Team, good: bytes) -> None:
    path = team.folder / "good.ayarb"
    path.write_bytes(good)
    manifest = look(path)
    assert (manifest.outwards, manifest.person, manifest.documents, manifest.sets) == (False, "Ali", 2, 2)
    with BundleReader(path) as bundle:
        assert bundle.read("schema.json") is None
        assert len(list(bundle.lines())) == 2
    with pytest.raises(AyarError) as caught:
        look(team.folder / "nowhere.ayarb")
    assert caught.value.key == "file_not_found"
    with pytest.raises(AyarError) as caught:
        look(team.folder)
    assert caught.value.key == "not_a_bundle"
