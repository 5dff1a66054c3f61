"""The words of the command line (docs/command-line in README); handlers are imported only when they run."""

from __future__ import annotations

import argparse
import importlib
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, Final, NoReturn

from models.adjudication.decision import RULES
from models.annotation import KINDS

COMMANDS: Final = (
    "new",
    "import",
    "export",
    "formats",
    "info",
    "assign",
    "bundle",
    "merge",
    "search",
    "schema",
    "agreement",
    "conflicts",
    "adjudicate",
    "suggest",
    "release",
    "check",
    "backup",
)
ROLES: Final = ("annotator", "gold", "machine")
Handler = Callable[[argparse.Namespace], int]


class Parser(argparse.ArgumentParser):
    """Wrong usage: exit 2, the sentence on stderr, and with ``--json`` an object on stdout."""

    def error(self, message: str) -> NoReturn:
        if "--json" in sys.argv:
            import orjson

            value = {"error": {"key": "usage", "message": message, "file": None, "line": None}}
            print(orjson.dumps(value).decode())
        super().error(message)


def parser() -> Parser:
    top = Parser(
        prog="main.py",
        description="Annotate Persian and Arabic news. Without a command the window opens.",
        epilog="main.py [PROJECT] [--user NAME] opens the window.",
    )
    commands = top.add_subparsers(dest="command", required=True, metavar="COMMAND")
    work = (_new, _import, _export, _formats, _info, _search, _schema, _check, _backup)
    team = (_assign, _bundle, _merge, _agreement, _conflicts, _adjudicate, _suggest, _release)
    for add in (*work, *team):
        add(commands)
    return top


def handler(command: str) -> Handler:
    """The function that runs a command: ``ui.terminal.COMMAND_command.run``."""
    run: Handler = importlib.import_module(f"ui.terminal.{command}_command").run
    return run


def _command(commands: Any, name: str, text: str, *, project: bool = True) -> argparse.ArgumentParser:
    command: argparse.ArgumentParser = commands.add_parser(name, help=text, description=text)
    if project:
        command.add_argument("project", type=Path, metavar="PROJECT", help="the .ayar file")
    command.add_argument("--json", action="store_true", help="exactly one JSON object on stdout")
    return command


def _new(commands: Any) -> None:
    command = _command(commands, "new", "make a project")
    command.add_argument("--schema", type=Path, metavar="FILE", help="a schema other than the one that ships")
    command.add_argument("--sample", action="store_true", help="fill it with the twelve invented sample articles")
    command.add_argument("--title", help="what people call the project")


def _import(commands: Any) -> None:
    command = _command(commands, "import", "bring articles and annotations in")
    command.add_argument("paths", nargs="+", type=Path, metavar="PATH", help="files and folders")
    command.add_argument(
        "--format", default="auto", metavar="F", help="see formats; found by name and content otherwise"
    )
    command.add_argument(
        "--author",
        metavar="NAME",
        help="whose annotations these are, where the file does not say; @file: the file's name",
    )
    command.add_argument("--role", choices=ROLES)
    command.add_argument("--batch", metavar="NAME", help="the batch that new documents belong to")
    command.add_argument("--language", default="auto", help="auto, fa, ar, en, ...")
    command.add_argument("--encoding", default="auto", help="auto, utf-8, utf-16, cp1256, ...")
    command.add_argument("--column", action="append", default=[], type=_pair, metavar="FIELD=COLUMN",
                         help="which column holds text, title, url, date, publisher, id or language; in UIMA "
                              "label=FEATURE says which feature is the label")  # fmt: skip
    command.add_argument("--map", action="append", default=[], type=_pair, metavar="THEIRS=OURS",
                         help="a label of the file and the label of the schema that it means")  # fmt: skip
    command.add_argument("--map-role", action="append", default=[], type=_pair, metavar="THEIRS=OURS",
                         help="a role of the file and the role of the schema that it means")  # fmt: skip
    command.add_argument("--map-attribute", action="append", default=[], type=_pair, metavar="THEIRS=OURS",
                         help="an attribute or document label of the file and that of the schema")  # fmt: skip
    command.add_argument("--add-labels", action="store_true",
                         help="put the labels, roles and attributes that the schema lacks into it")  # fmt: skip
    command.add_argument("--replace", action="store_true", help="replace sets that are there and differ")
    command.add_argument("--dry-run", action="store_true", help="say what would happen and change nothing")


def _pair(text: str) -> tuple[str, str]:
    left, equals, right = text.partition("=")
    if not (left and equals and right):
        raise argparse.ArgumentTypeError(f"{text!r} is not of the form A=B")
    return left, right


def _export(commands: Any) -> None:
    command = _command(commands, "export", "write annotations to a file")
    command.add_argument("out", type=Path, metavar="OUT")
    command.add_argument("--format", required=True, metavar="F", help="see formats")
    command.add_argument("--set", metavar="gold|all|AUTHOR", help="whose annotations")
    command.add_argument("--strict", action="store_true", help="refuse when the format would lose something")
    command.add_argument("--how", action="append", default=[], type=_pair, metavar="NAME=VALUE",
                         help="a variant of the format, such as scheme=BIOES; formats lists them")  # fmt: skip
    command.add_argument("--all-zones", action="store_true", help="keep the tokens of zones that are not for export")


def _formats(commands: Any) -> None:
    _command(commands, "formats", "list every format: read? written? what it cannot hold", project=False)


def _info(commands: Any) -> None:
    _command(commands, "info", "say what is in a project")


def _assign(commands: Any) -> None:
    command = _command(commands, "assign", "give documents to people, evenly; what is assigned or begun stays")
    command.add_argument("--people", required=True, type=_names, metavar="A,B,...", help="who reads the documents")
    command.add_argument("--overlap", required=True, type=_positive, metavar="N", help="how many read each document")
    command.add_argument("--batch", metavar="NAME", help="only the documents of this batch")
    command.add_argument("--role", choices=("annotator", "reviewer"), default="annotator")
    command.add_argument("--seed", type=int, default=0, metavar="S", help="the same seed, the same assignment")
    command.add_argument("--dry-run", action="store_true", help="say who would get how much and change nothing")


def _bundle(commands: Any) -> None:
    command = _command(commands, "bundle", "documents to an annotator or reviewer, or their work back to the lead")
    command.add_argument("out", type=Path, metavar="OUT.ayarb")
    ways = command.add_mutually_exclusive_group(required=True)
    ways.add_argument("--for", dest="receiver", metavar="NAME", help="what NAME needs to read their documents")
    ways.add_argument("--from", dest="sender", metavar="NAME", help="the sets of NAME, or a reviewer's gold")
    command.add_argument("--batch", metavar="NAME", help="with --for: only the documents of this batch")


def _merge(commands: Any) -> None:
    command = _command(commands, "merge", "bring bundles in; each one whole or not at all")
    command.add_argument("bundles", nargs="+", type=Path, metavar="BUNDLE", help=".ayarb files")
    command.add_argument("--dry-run", action="store_true", help="say what would change and change nothing")


def _names(text: str) -> tuple[str, ...]:
    names = tuple(name for part in text.split(",") if (name := part.strip()))
    if not names:
        raise argparse.ArgumentTypeError("there is no name in it")
    return names


def _search(commands: Any) -> None:
    command = _command(commands, "search", "find a phrase in every text, however it is spelt")
    command.add_argument("query", metavar="QUERY")
    command.add_argument("--limit", type=_positive, default=50, metavar="N")


def _positive(text: str) -> int:
    if not text.isascii() or not text.isdigit() or int(text) < 1:
        raise argparse.ArgumentTypeError(f"{text!r} is not a number above zero")
    return int(text)


def _schema(commands: Any) -> None:
    command = _command(commands, "schema", "show the schema, write it to a file or use a file from now on")
    acts = command.add_subparsers(dest="act", required=True, metavar="show|export|import")
    for name, text in (("show", "list the labels"), ("export", "write the schema"), ("import", "use this schema")):
        act = acts.add_parser(name, help=text, description=text)
        if name != "show":
            act.add_argument("file", type=Path, metavar="FILE", help="a schema file")
        act.add_argument("--json", action="store_true", default=argparse.SUPPRESS, help=argparse.SUPPRESS)


def _agreement(commands: Any) -> None:
    command = _command(commands, "agreement", "say how much people agree")
    command.add_argument("--label", metavar="L", help="annotations of this label, or this document label")
    _comparison(command, (*KINDS, "document"))


def _conflicts(commands: Any) -> None:
    command = _command(commands, "conflicts", "list where people differ")
    command.add_argument("--document", metavar="KEY", help="this document only")
    _comparison(command, (*KINDS, "document"))


def _adjudicate(commands: Any) -> None:
    command = _command(commands, "adjudicate", "let a rule make gold of what people agree on")
    command.add_argument("--rule", required=True, choices=RULES, help="which rule decides")
    command.add_argument(
        "--min-votes", type=_positive, default=2, metavar="N", help="majority: at least so many hold the version (2)"
    )
    command.add_argument("--dry-run", action="store_true", help="say what would be decided and change nothing")


def _suggest(commands: Any) -> None:
    command = _command(commands, "suggest", "write a machine set for each document: what recommenders would label")
    command.add_argument(
        "--train-on", metavar="gold|AUTHOR", help="whose finished work is learnt from; gold, else everybody's"
    )
    command.add_argument("--documents", metavar="KEY,...", help="only these documents")


def _comparison(command: argparse.ArgumentParser, kinds: Sequence[str]) -> None:
    command.add_argument("--kind", choices=kinds, metavar="K", help=", ".join(kinds))
    command.add_argument(
        "--authors", type=_names, metavar="A,B", help="these people; gold and machines count only when named here"
    )
    command.add_argument("--unfinished", action="store_true", help="count sets that are not finished too")
    command.add_argument("--skip-zones", action="store_true", help="leave out what lies in zones without annotation")


def _check(commands: Any) -> None:
    _command(commands, "check", "look for damage: database, offsets, hashes, references, schema rules")


def _backup(commands: Any) -> None:
    command = _command(commands, "backup", "copy a project while it may be in use")
    command.add_argument("out", type=Path, metavar="OUT")
    command.add_argument("--replace", action="store_true", help="replace the file that is there")


def _release(commands: Any) -> None:
    command = _command(commands, "release", "publish the gold as a dataset: splits, data cards, votes, checksums")
    command.add_argument("dir", type=Path, metavar="DIR", help="a folder that is not there yet, or empty")
    command.add_argument("--version", required=True, metavar="V")
    command.add_argument("--formats", type=_names, default=(), metavar="A,B,...",
                         help="formats beside the JSONL, see formats")  # fmt: skip
    command.add_argument("--splits", default="80,10,10", metavar="TRAIN,VALIDATION,TEST", help="per cent")
    command.add_argument("--seed", type=int, default=0, metavar="N")
    command.add_argument("--by-date", action="store_true", help="the newest documents are tested")
    command.add_argument("--scatter", action="store_true", help="let near-duplicates fall into different splits")
    command.add_argument("--gold-only", action="store_true", help="without everybody's votes")
    command.add_argument("--names", action="store_true", help="with the names of the people")
    command.add_argument("--notes", action="store_true",
                         help="with notes and questions, the names that are known in them replaced")  # fmt: skip
    command.add_argument("--curve", action="store_true",
                         help="with a learning curve of the training split; takes minutes")  # fmt: skip
    command.add_argument("--previous", type=Path, metavar="DIR",
                         help="an earlier release: its documents keep their splits, what changed is told")  # fmt: skip
    command.add_argument("--licence", default="", metavar="TEXT")
    command.add_argument("--use", default="", metavar="TEXT", help="what it is meant for")
    command.add_argument("--limits", default="", metavar="TEXT", help="what it does not hold or cannot serve")
    command.add_argument("--dry-run", action="store_true", help="check and say what would be lost; write nothing")
