"""The rules of the house (docs/architecture.md): what may import what, how long things get, what is typed."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
LONGEST_FUNCTION, LONGEST_FILE = 60, 500
TYPICAL_FUNCTION, TYPICAL_FILE = 10, 150
TOP = {
    "main.py", "ui", "models", "storage", "resources", "tests", "README.md", "pyproject.toml", "requirements.lock",
    "Makefile", "LICENSE", ".ci", "docs", "benchmarks", ".gitignore",
}  # fmt: skip

# (where, what, what may not be imported there); prefixes of dotted module names.
FORBIDDEN = (
    ("models", "storage", "the domain knows nothing of files"),
    ("models", "ui", "the domain knows nothing of windows"),
    ("models", "main", "nobody imports the composition root"),
    ("models", "PySide6", "Qt stays in the window"),
    ("models", "sqlite3", "SQLite stays in storage"),
    ("models", "sqlite_utils", "SQLite stays in storage"),
    ("storage", "ui", "storage knows nothing of windows"),
    ("storage", "main", "nobody imports the composition root"),
    ("storage", "PySide6", "Qt stays in the window"),
    ("storage", "hazm", "hazm has one module in models"),
    ("ui", "main", "nobody imports the composition root"),
    ("ui", "sqlite3", "the window asks storage"),
    ("ui", "sqlite_utils", "the window asks storage"),
    ("ui", "hazm", "hazm has one module in models"),
    ("ui.terminal", "PySide6", "the command line starts without Qt"),
    ("ui.i18n", "PySide6", "the command line speaks too"),
    ("ui.locales", "PySide6", "the command line speaks too"),
    ("ui.catalogue", "PySide6", "the command line speaks too"),
    ("ui.canvas", "ui.annotate", "the canvas knows no panel"),
    ("ui.canvas", "ui.adjudicate", "the canvas knows no panel"),
    ("ui.canvas", "ui.dashboard", "the canvas knows no panel"),
    ("ui.canvas", "ui.dialogs", "the canvas opens no dialog"),
    ("ui.canvas", "ui.main_window", "the canvas knows no window"),
    ("ui.canvas", "ui.app", "the canvas knows no application"),
    ("ui.annotate", "ui.dialogs", "panels talk to the session"),
    ("ui.dialogs", "ui.annotate", "dialogs talk to the session"),
    ("main", "sqlite3", "SQLite stays in storage"),
    ("main", "sqlite_utils", "SQLite stays in storage"),
    ("main", "hazm", "hazm has one module in models"),
)
CHECKING = ("raises", "fail", "waitSignal", "waitUntil")
QT_FREE = ("ui.terminal", "ui.i18n")


@dataclass(frozen=True)
class Source:
    path: Path

    @cached_property
    def name(self) -> str:
        return self.path.relative_to(ROOT).as_posix()

    @cached_property
    def module(self) -> str:
        return self.name.removesuffix(".py").removesuffix("/__init__").replace("/", ".")

    @cached_property
    def text(self) -> str:
        return self.path.read_text("utf-8")

    @cached_property
    def tree(self) -> ast.Module:
        return ast.parse(self.text)

    def functions(self) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
        for node in ast.walk(self.tree):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                yield node

    @cached_property
    def all_imports(self) -> tuple[tuple[str, int], ...]:
        return tuple(self.imports())

    def imports(self, everywhere: bool = True) -> Iterator[tuple[str, int]]:
        """Dotted names (``from a import b`` gives a and a.b) and lines; else only those that run at import time."""
        for node in ast.walk(self.tree) if everywhere else at_import_time(self.tree.body):
            if isinstance(node, ast.Import):
                yield from ((alias.name, node.lineno) for alias in node.names)
            elif isinstance(node, ast.ImportFrom):
                yield node.module or ".", node.lineno
                yield from ((f"{node.module}.{alias.name}", node.lineno) for alias in node.names)


def at_import_time(body: list[ast.stmt]) -> Iterator[ast.AST]:
    """The statements that importing a module runs: not those inside functions or under TYPE_CHECKING."""
    for node in body:
        yield node
        if isinstance(node, ast.If | ast.Try | ast.With | ast.ClassDef) and "TYPE_CHECKING" not in ast.dump(node):
            yield from at_import_time(node.body)


def product() -> list[Source]:
    """Everything that ships as code: main.py, models, storage, ui."""
    found = [ROOT / "main.py"] if (ROOT / "main.py").exists() else []
    for folder in ("models", "storage", "ui"):
        found += sorted((ROOT / folder).rglob("*.py"))
    return [Source(path) for path in found]


SOURCES = product()
TESTS = [Source(path) for path in sorted((ROOT / "tests").rglob("*.py"))]


def within(module: str, package: str) -> bool:
    return module == package or module.startswith(package + ".")


def test_there_is_something_to_check() -> None:
    assert {source.module for source in SOURCES} >= {"models.annotation", "ui.i18n"}


def test_imports_go_down_only() -> None:
    wrong = [
        f"{source.name}:{line} imports {module}: {why}"
        for source in SOURCES
        for module, line in source.all_imports
        for where, what, why in FORBIDDEN
        if within(module, what) and within(source.module, where)
    ]
    assert not wrong, "\n".join(wrong)


def test_imports_are_absolute() -> None:
    relative = [
        f"{source.name}:{node.lineno}"
        for source in SOURCES
        for node in ast.walk(source.tree)
        if isinstance(node, ast.ImportFrom) and node.level
    ]
    assert not relative


def test_hazm_has_one_module_and_waits_there() -> None:
    users = {source.name for source in SOURCES for module, _ in source.imports() if within(module, "hazm")}
    early = [s.name for s in SOURCES for module, _ in s.imports(everywhere=False) if within(module, "hazm")]
    assert len(users) <= 1, users
    assert not early


@pytest.mark.parametrize("start", QT_FREE)
def test_nothing_the_command_line_needs_imports_qt(start: str) -> None:
    """Follows the imports that run at import time; those inside functions are met by the start-up tests."""
    by_name = {source.module: source for source in SOURCES}
    waiting = [module for module in by_name if within(module, start)]
    seen: set[str] = set()
    guilty = []
    while waiting:
        module = waiting.pop()
        if module in seen or module not in by_name:
            continue
        seen.add(module)
        for name, line in by_name[module].imports(everywhere=False):
            if within(name, "PySide6"):
                guilty.append(f"{by_name[module].name}:{line}")
            waiting.append(name)
    assert not guilty


def test_functions_are_short() -> None:
    lengths = {f"{s.name}:{f.lineno} {f.name}": length_of(f) for s in SOURCES for f in s.functions()}
    assert not {name: length for name, length in lengths.items() if length > LONGEST_FUNCTION}
    assert typical(lengths, TYPICAL_FUNCTION) > 0.5, "most functions are shorter than ten lines"


def test_files_are_short() -> None:
    lengths = {s.name: sum(bool(line.strip()) for line in s.text.splitlines()) for s in SOURCES + TESTS}
    assert not {name: length for name, length in lengths.items() if length > LONGEST_FILE}
    assert typical(lengths, TYPICAL_FILE) > 0.5, "most files are shorter than 150 lines"


def length_of(function: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    """First line to last, signature and docstring included."""
    return (function.end_lineno or function.lineno) - function.lineno + 1


def typical(lengths: dict[str, int], limit: int) -> float:
    """The share of ``lengths`` under ``limit``."""
    return sum(length < limit for length in lengths.values()) / len(lengths)


def test_every_argument_and_result_is_typed() -> None:
    untyped = []
    for source in SOURCES + TESTS:
        for function in source.functions():
            arguments = function.args.posonlyargs + function.args.args + function.args.kwonlyargs
            untyped += [
                f"{source.name}:{function.lineno} {a.arg}"
                for a in arguments
                if a.annotation is None and a.arg not in ("self", "cls")
            ]
            if function.returns is None:
                untyped.append(f"{source.name}:{function.lineno} {function.name}: no result type")
    assert not untyped, "\n".join(untyped)


def test_modules_start_alike() -> None:
    without = [
        source.name
        for source in SOURCES + TESTS
        if source.path.name != "__init__.py" and "from __future__ import annotations" not in source.text
    ]
    assert not without
    assert not [source.name for source in SOURCES if source.text and not ast.get_docstring(source.tree)]


def test_the_python_of_debian_can_read_the_code() -> None:
    """Tools run on Debian 12's Python 3.11, which knows no ``def f[T]`` and no ``type X =``."""
    newer = [
        f"{source.name}:{getattr(node, 'lineno', 0)}"
        for source in SOURCES + TESTS
        for node in ast.walk(source.tree)
        if getattr(node, "type_params", None) or type(node).__name__ == "TypeAlias"
    ]
    assert not newer


def test_nothing_at_run_time_reads_outside_the_repository() -> None:
    assert not [source.name for source in SOURCES if "../shared" in source.text or "/work/" in source.text]


def test_tests_can_fail() -> None:
    """Every test function asserts, expects an exception, waits for a signal or hands on to a helper that checks."""
    idle = [
        f"{source.name}:{function.lineno} {function.name}"
        for source in TESTS
        for function in source.functions()
        if function.name.startswith("test_") and not checks(function)
    ]
    assert not idle


def checks(function: ast.AST) -> bool:
    for node in ast.walk(function):
        if isinstance(node, ast.Assert):
            return True
        if isinstance(node, ast.Call):
            name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            if name in CHECKING or name.startswith(("assert_", "check_", "expect")):
                return True
    return False


def test_tests_do_not_sleep() -> None:
    asleep = [
        f"{source.name}:{node.lineno}"
        for source in TESTS
        for node in ast.walk(source.tree)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and _waits(node.func)
    ]
    assert not asleep


def _waits(called: ast.Attribute) -> bool:
    """Whether it lets time pass, and no more: ``tests.ui.looking.come_to_rest`` waits until there is nothing to do."""
    return called.attr in ("sleep", "qWait") or (called.attr == "wait" and ast.unparse(called.value).endswith("bot"))


def test_the_top_folder_holds_only_what_belongs_there() -> None:
    """Hidden working folders (.venv, caches) and what .gitignore names are nobody's clutter."""
    ignored = {line.strip("/") for line in (ROOT / ".gitignore").read_text("utf-8").splitlines()}
    extra = {path.name for path in ROOT.iterdir()} - TOP - ignored - {".git"}
    assert not {name for name in extra if not name.endswith(".pyc")}
