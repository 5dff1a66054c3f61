"""The file of a bundle: a zip whose members, sizes and hashes are known beforehand and which says so about itself.

``manifest.json`` names every member with its size and SHA-256. The comment at the end of the zip is ``FORMAT`` and the
SHA-256 of everything before it, so that a bundle that was cut short or changed on its way is known as such. There is
no signature: who means harm can make a bundle that hashes well, and everything in it is checked as an import is.
"""

from __future__ import annotations

import stat
import zipfile
import zlib
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path
from types import TracebackType
from typing import IO, Any, Final, Self

import orjson

from models.errors import AyarError
from storage.formats.target import Target

SUFFIX: Final = ".ayarb"
FORMAT: Final = "ayar-bundle/1"
FAMILY: Final = "ayar-bundle/"
MANIFEST: Final = "manifest.json"
WORK: Final = "work.jsonl"
COMMENTS: Final = "comments.jsonl"
SCHEMA: Final = "schema.json"
REGISTRY: Final = "registry.jsonl"
GUIDELINE: Final = "guidelines/{}.md"
LANGUAGES: Final = ("fa", "ar", "en")
MEMBERS: Final = frozenset((WORK, COMMENTS, SCHEMA, REGISTRY, *(GUIDELINE.format(code) for code in LANGUAGES)))

LARGEST_MANIFEST: Final = 4 << 20
LARGEST_PART: Final = 64 << 20  # bytes of everything but the work, and of one line of it
LARGEST_WORK: Final = (2 << 30) - 1
MOST_PACKED: Final = 400  # bytes that come out of one: news in JSON Lines gives 4 to 30
_PACKED_ANYHOW: Final = 1 << 20  # a small member may be as repetitive as it likes
_HEX: Final = 64
_CHUNK: Final = 1 << 20
_MARK: Final = f"{FORMAT} sha256 ".encode()
_EPOCH: Final = (1980, 1, 1, 0, 0, 0)  # the first moment that a zip can name
_PLAIN_FILE: Final = (stat.S_IFREG | 0o644) << 16


@dataclass(frozen=True, slots=True)
class Part:
    """A member as the manifest names it."""

    bytes: int
    sha256: str


class BundleWriter:
    """Writes a bundle beside its place: there when the ``with`` block ends well, else no trace of it.

    The same parts give the same bytes. Raises AyarError export_failed, disk_full, bundle_too_large.
    """

    def __init__(self, out: Path) -> None:
        self._target, self._name = Target(out), out.name
        self._parts: dict[str, Part] = {}

    def __enter__(self) -> Self:
        self._target.__enter__()
        self._hashed = _Hashed(self._target.stream)
        self._zip = zipfile.ZipFile(self._hashed, "w", zipfile.ZIP_DEFLATED, allowZip64=True)
        return self

    def add(self, name: str, chunks: Iterable[bytes]) -> None:
        with self.member(name) as member:
            for chunk in chunks:
                member.write(chunk)

    @contextmanager
    def member(self, name: str) -> Iterator[MemberWriter]:
        """To be written bit by bit."""
        with self._zip.open(_info(name), "w", force_zip64=True) as stream:
            made = MemberWriter(stream, name, self._name)
            yield made
        self._parts[name] = made.part

    def finish(self, manifest: Mapping[str, Any]) -> None:
        """The manifest last, because it names the hashes of the others."""
        files = {name: {"bytes": part.bytes, "sha256": part.sha256} for name, part in sorted(self._parts.items())}
        self.add(MANIFEST, [orjson.dumps({"format": FORMAT, **manifest, "files": files}, option=orjson.OPT_INDENT_2)])

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._hashed.dropped = kind is not None
        self._zip.comment = _MARK + b"0" * _HEX
        self._zip.close()
        if kind is None:
            self._hashed.seal()
        self._target.__exit__(kind, error, at)


class MemberWriter:
    """Counts and hashes what goes into a member. Raises AyarError("bundle_too_large")."""

    def __init__(self, stream: IO[bytes], name: str, file: str) -> None:
        self._stream, self._name, self._file = stream, name, file
        self._digest, self._size = sha256(), 0

    def write(self, chunk: bytes) -> None:
        self._digest.update(chunk)
        self._size += len(chunk)
        if self._size > limit_of(self._name):
            raise AyarError("bundle_too_large", file=self._file, part=self._name)
        self._stream.write(chunk)

    @property
    def part(self) -> Part:
        return Part(self._size, self._digest.hexdigest())


def _info(name: str) -> zipfile.ZipInfo:
    info = zipfile.ZipInfo(name, _EPOCH)
    info.compress_type, info.external_attr, info.create_system = zipfile.ZIP_DEFLATED, _PLAIN_FILE, 3
    return info


def limit_of(name: str) -> int:
    return {WORK: LARGEST_WORK, MANIFEST: LARGEST_MANIFEST}.get(name, LARGEST_PART)


class _Hashed:
    """A stream that only goes forwards, hashed as it is written; the last bytes are kept back for the hash itself."""

    def __init__(self, stream: IO[bytes]) -> None:
        self._stream, self._digest, self._held, self._at = stream, sha256(), b"", 0
        self.dropped = False  # nothing is written any more: there will be no file

    def write(self, data: Any) -> int:
        if self.dropped:
            return len(data)
        self._held += bytes(data)
        self._at += len(data)
        if len(self._held) > _HEX:
            ready, self._held = self._held[:-_HEX], self._held[-_HEX:]
            self._digest.update(ready)
            self._stream.write(ready)
        return len(data)

    def seal(self) -> None:
        """The hash of everything in the place that was kept for it."""
        self._stream.write(self._digest.hexdigest().encode())

    def tell(self) -> int:
        return self._at

    def flush(self) -> None:
        self._stream.flush()

    def close(self) -> None:
        """The target closes what it opened."""


class BundleReader:
    """An open bundle whose every member was found to be what the manifest says, unless ``verify`` is False: then only
    the manifest may be used.

    Raises AyarError file_not_found, no_permission, not_a_bundle, newer_version, bundle_damaged (cut short or
    unreadable), bundle_tampered (a hash does not fit), bundle_unsafe (a member that no bundle has: a path, a link, a
    name twice), bundle_too_large.
    """

    def __init__(self, path: Path, *, verify: bool = True) -> None:
        self._path, self._verified = path, verify
        self.manifest: dict[str, Any] = {}
        self._parts: dict[str, Part] = {}

    def __enter__(self) -> Self:
        self._file = _opened(self._path)
        try:
            with self._errors():
                self._open()
        except BaseException:
            self._file.close()
            raise
        return self

    def __exit__(self, *_: object) -> None:
        self._zip.close()
        self._file.close()

    def _open(self) -> None:
        whole = not self._verified or _is_whole(self._file)
        try:
            self._zip = zipfile.ZipFile(self._file)
        except zipfile.BadZipFile:
            raise self._refusal("not_a_bundle" if not _looks_zipped(self._file) else "bundle_damaged") from None
        self._refuse_unsafe()
        self.manifest = self._read_manifest()
        self._parts = self._named_parts()
        for name in self._parts if self._verified else ():
            self._verify(name)
        if not whole:
            raise self._refusal("bundle_tampered", part=self._path.name, author=self.sender)

    def _errors(self) -> _Unreadable:
        return _Unreadable(self._path.name)

    def _refusal(self, key: str, **params: object) -> AyarError:
        return AyarError(key, file=self._path.name, **params)

    @property
    def sender(self) -> str:
        return str(self.manifest.get("sender") or "?")

    def _refuse_unsafe(self) -> None:
        """Before a single byte is unpacked."""
        infos = self._zip.infolist()
        names = [info.filename for info in infos]
        if MANIFEST not in names:
            raise self._refusal("not_a_bundle")
        for n, info in enumerate(infos):
            ordinary = info.filename in MEMBERS or info.filename == MANIFEST
            kind = stat.S_IFMT(info.external_attr >> 16)
            if not ordinary or info.filename in names[:n] or kind not in (0, stat.S_IFREG) or info.flag_bits & 1:
                raise self._refusal("bundle_unsafe", part=_shown(info.filename))
            if info.compress_type not in (zipfile.ZIP_DEFLATED, zipfile.ZIP_STORED):
                raise self._refusal("bundle_unsafe", part=_shown(info.filename))
            packed_too_much = info.file_size > max(_PACKED_ANYHOW, MOST_PACKED * info.compress_size)
            if info.file_size > limit_of(info.filename) or packed_too_much:
                raise self._refusal("bundle_too_large", part=_shown(info.filename))

    def _read_manifest(self) -> dict[str, Any]:
        data = self._zip.read(MANIFEST)
        try:
            manifest = orjson.loads(data)
        except orjson.JSONDecodeError:
            manifest = None
        if not isinstance(manifest, dict):
            raise self._refusal("bundle_damaged")
        name = manifest.get("format")
        if name != FORMAT:
            newer = isinstance(name, str) and name.startswith(FAMILY)
            raise self._refusal("newer_version", version=name) if newer else self._refusal("not_a_bundle")
        return manifest

    def _named_parts(self) -> dict[str, Part]:
        files = self.manifest.get("files")
        files = files if isinstance(files, dict) else {}
        here = set(self._zip.namelist()) - {MANIFEST}
        if set(files) != here or WORK not in here:
            odd = min(set(files) ^ here, default=WORK)
            raise self._refusal("bundle_tampered", part=_shown(odd), author=self.sender)
        return {name: Part(_number(held, "bytes"), str(held.get("sha256"))) for name, held in files.items()}

    def _verify(self, name: str) -> None:
        digest, size = sha256(), 0
        for chunk in self.chunks(name):
            digest.update(chunk)
            size += len(chunk)
        if Part(size, digest.hexdigest()) != self._parts[name]:
            raise self._refusal("bundle_tampered", part=name, author=self.sender)

    def chunks(self, name: str) -> Iterator[bytes]:
        with self._errors(), self._zip.open(name) as member:
            while chunk := member.read(_CHUNK):
                yield chunk

    def read(self, name: str) -> bytes | None:
        """A small member; None when the bundle has none of that name."""
        return b"".join(self.chunks(name)) if name in self._parts else None

    def lines(self) -> Iterator[bytes]:
        """The work, line by line."""
        with self._errors(), self._zip.open(WORK) as member:
            while line := member.readline(LARGEST_PART + 1):
                if len(line) > LARGEST_PART:
                    raise self._refusal("bundle_too_large", part=WORK)
                yield line


_UNREADABLE: Final = (zipfile.BadZipFile, zlib.error, EOFError, OSError, RuntimeError, ValueError)
"""The last two are what zipfile says of odd headers."""


class _Unreadable:
    """What zipfile, zlib and the disk say of a broken file, in one sentence."""

    def __init__(self, file: str) -> None:
        self._file = file

    def __enter__(self) -> None:
        pass

    def __exit__(self, kind: object, error: BaseException | None, at: object) -> None:
        if isinstance(error, _UNREADABLE):
            raise AyarError("bundle_damaged", file=self._file) from error


def _opened(path: Path) -> IO[bytes]:
    try:
        return path.open("rb")
    except FileNotFoundError:
        raise AyarError("file_not_found", file=str(path)) from None
    except IsADirectoryError:
        raise AyarError("not_a_bundle", file=path.name) from None
    except OSError:
        raise AyarError("no_permission", file=str(path)) from None


def _is_whole(file: IO[bytes]) -> bool:
    """Whether the hash at the end fits everything before it."""
    size = file.seek(0, 2)
    start = max(0, size - _HEX - len(_MARK))
    file.seek(start)
    tail = file.read()
    file.seek(0)
    digest, left = sha256(), max(0, size - _HEX)
    while left and (chunk := file.read(min(_CHUNK, left))):
        digest.update(chunk)
        left -= len(chunk)
    file.seek(0)
    return tail == _MARK + digest.hexdigest().encode()


def _looks_zipped(file: IO[bytes]) -> bool:
    file.seek(0)
    return file.read(4) == b"PK\x03\x04"


def _number(held: Any, name: str) -> int:
    value = held.get(name) if isinstance(held, dict) else None
    return value if type(value) is int else -1


def _shown(name: str) -> str:
    """A name from a stranger, harmless to show."""
    return "".join(c if c.isprintable() else "?" for c in name)[:80]


@dataclass(frozen=True, slots=True)
class Manifest:
    """What a bundle says of itself. ``outwards``: from the lead to ``receiver``; else ``sender``'s work comes back.

    ``role`` is annotator or reviewer, that of whoever is not the lead. ``people`` are (name, role).
    """

    file: str
    outwards: bool
    project: str
    title: str
    owner: str | None
    sender: str | None
    receiver: str | None
    role: str
    schema: tuple[str, str]
    schema_sha256: str
    documents: int
    sets: int
    people: tuple[tuple[str, str], ...] = field(default=())

    @property
    def person(self) -> str:
        """Whoever is not the lead."""
        return (self.receiver if self.outwards else self.sender) or ""


def manifest_of(path: Path, raw: Mapping[str, Any]) -> Manifest:
    """Raises AyarError("bundle_damaged") when something is missing or of the wrong kind."""
    try:
        project, schema, counts = raw["project"], raw["schema"], raw["counts"]
        people = tuple((str(person["name"]), str(person["role"])) for person in raw["people"])
        made = Manifest(
            file=path.name, outwards=raw["direction"] == "out", project=_word(project["id"]),
            title=_word(project["title"]), owner=project.get("owner"), sender=raw["sender"], receiver=raw["receiver"],
            role=_word(raw["role"]), schema=(_word(schema["id"]), _word(schema["version"])),
            schema_sha256=_word(schema["sha256"]), documents=int(counts["documents"]), sets=int(counts["sets"]),
            people=people,
        )  # fmt: skip
    except (KeyError, TypeError, ValueError) as error:
        raise AyarError("bundle_damaged", file=path.name) from error
    if raw["direction"] not in ("out", "back") or not made.person or not isinstance(made.person, str):
        raise AyarError("bundle_damaged", file=path.name)
    return made


def _word(value: Any) -> str:
    if not isinstance(value, str):
        raise TypeError(value)
    return value


def look(path: Path) -> Manifest:
    """What a bundle says of itself, before any of it was unpacked and checked: at once, also when it is large. Raises
    as ``BundleReader`` does."""
    with BundleReader(path, verify=False) as bundle:
        return manifest_of(path, bundle.manifest)
