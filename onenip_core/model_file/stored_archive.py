"""The container of a model file: a zip whose members lie one after the other, as they are.

Only what `write_archive` would have written is read. So there is nothing to unpack that grows, no two members share bytes, and no
name, link, comment or extra field gets in that nobody looked at.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import BinaryIO

from onenip_core.sentences import filled

BLOCK = 1024**2
MAX_ARCHIVE_BYTES = 2**32 - 2
"""A zip without the extension for large files ends here."""
_LOCAL = struct.Struct("<4s5H3I2H")
_CENTRAL = struct.Struct("<4s6H3I5H2I")
_END = struct.Struct("<4s4H2IH")
_LOCAL_MARK, _CENTRAL_MARK, _END_MARK = b"PK\x03\x04", b"PK\x01\x02", b"PK\x05\x06"
_VERSION, _SYSTEM = 20, 3 << 8
_TIME, _DATE = 0, 0x21
"""The first day that a zip knows, so that the same content makes the same bytes."""
_MODE = 0o100644 << 16
_MAX_DIRECTORY_BYTES = 4 * 1024**2


class ArchiveError(Exception):
    """What is wrong with an archive, as the end of a sentence."""


@dataclass(frozen=True, slots=True)
class Member:
    """One member of an archive."""

    name: str
    bytes: int
    crc: int
    start: int = 0
    """Where its header begins."""

    @property
    def data_start(self) -> int:
        """Where its content begins."""
        return self.start + _LOCAL.size + len(self.name)


def place_members(members: Sequence[Member]) -> list[Member]:
    """The members one after the other, from the first byte on."""
    placed, start = [], 0
    for member in members:
        placed.append(Member(member.name, member.bytes, member.crc, start))
        start = placed[-1].data_start + member.bytes
    return placed


def write_archive(file: BinaryIO, members: Sequence[Member], content: Callable[[Member], Iterator[bytes]]) -> None:
    """Write an archive; `content` yields a member's bytes, as many as it says. Raises OSError."""
    placed = place_members(members)
    for member in placed:
        file.write(_local_header(member))
        for block in content(member):
            file.write(block)
    file.write(_directory(placed))


def read_members(file: BinaryIO, size: int) -> list[Member]:
    """The members of an archive of `size` bytes, in their order.

    Raises:
        ArchiveError: it is not as `write_archive` writes.
        OSError: it cannot be read.
    """
    end = _read(file, max(size - _END.size, 0), _END.size)
    if len(end) != _END.size or end[:4] != _END_MARK:
        raise ArchiveError(filled("its end is missing, as if copying it had been cut short"))
    _, _, _, _, count, directory_size, directory_start, _ = _END.unpack(end)
    if directory_start + directory_size + _END.size != size or directory_size > _MAX_DIRECTORY_BYTES:
        raise ArchiveError(filled("its parts do not add up to its size"))
    directory = _read(file, directory_start, directory_size)
    members = place_members(list(_parse(directory, count)))
    if members and members[-1].data_start + members[-1].bytes != directory_start:
        raise ArchiveError(filled("its parts do not add up to its size"))
    if len({member.name for member in members}) != len(members):
        raise ArchiveError(filled("it holds two files of one name"))
    if _directory(members) != directory + end:
        raise ArchiveError(filled("its list of files is not as this program writes it"))
    for member in members:
        if _read(file, member.start, _LOCAL.size + len(member.name)) != _local_header(member):
            raise ArchiveError(filled("{member!r} is described in two ways", member=member.name))
    return members


def read_content(file: BinaryIO, member: Member) -> Iterator[bytes]:
    """A member's content in blocks.

    Raises:
        ArchiveError: it is shorter than it says, or its checksum does not match.
        OSError: it cannot be read.
    """
    file.seek(member.data_start)
    left, crc = member.bytes, 0
    while left:
        block = file.read(min(BLOCK, left))
        if not block:
            raise ArchiveError(filled("{member!r} is cut off", member=member.name))
        left -= len(block)
        crc = zlib.crc32(block, crc)
        yield block
    if crc != member.crc:
        raise ArchiveError(filled("the checksum of {member!r} does not match", member=member.name))


def first_member(file: BinaryIO) -> tuple[str, bytes] | None:
    """Name and stored content of the first member, as programs find the kind of a file by it; None if that is no zip."""
    header = _read(file, 0, _LOCAL.size)
    if len(header) != _LOCAL.size or header[:4] != _LOCAL_MARK:
        return None
    fields = _LOCAL.unpack(header)
    compressed_size, name_length, extra_length = fields[7], fields[9], fields[10]
    name = _read(file, _LOCAL.size, name_length).decode("ascii", "replace")
    return name, _read(file, _LOCAL.size + name_length + extra_length, min(compressed_size, 256))


def _parse(directory: bytes, count: int) -> Iterator[Member]:
    """Raises ArchiveError, for a person in the words of what the member is."""
    place = 0
    for _ in range(count):
        fields = directory[place : place + _CENTRAL.size]
        if len(fields) != _CENTRAL.size or fields[:4] != _CENTRAL_MARK:
            raise ArchiveError(filled("its list of files is damaged"))
        _, _, _, flags, method, _, _, crc, stored, size, name_length, extra, comment, _, _, attributes, _ = (
            _CENTRAL.unpack(fields)
        )
        place += _CENTRAL.size
        try:
            name = directory[place : place + name_length].decode("ascii")
        except UnicodeDecodeError as error:
            raise ArchiveError(filled("it holds a file whose name is not one of this program's")) from error
        if flags & 1:
            raise ArchiveError(filled("{name!r} is encrypted", name=name))
        if method != 0 or stored != size:
            raise ArchiveError(filled("{name!r} is compressed, which model files never are", name=name))
        if attributes != _MODE:
            raise ArchiveError(filled("{name!r} is a link or something else that is no plain file", name=name))
        place += name_length + extra + comment
        yield Member(name, size, crc)


def _local_header(member: Member) -> bytes:
    name = member.name.encode("ascii")
    sizes = (member.crc, member.bytes, member.bytes, len(name), 0)
    return _LOCAL.pack(_LOCAL_MARK, _VERSION, 0, 0, _TIME, _DATE, *sizes) + name


def _directory(members: Sequence[Member]) -> bytes:
    """The list of files and the end, with which a zip closes."""
    entries = b"".join(_central_header(member) for member in members)
    start = members[-1].data_start + members[-1].bytes if members else 0
    return entries + _END.pack(_END_MARK, 0, 0, len(members), len(members), len(entries), start, 0)


def _central_header(member: Member) -> bytes:
    name = member.name.encode("ascii")
    sizes = (member.crc, member.bytes, member.bytes, len(name), 0, 0, 0, 0, _MODE, member.start)
    return _CENTRAL.pack(_CENTRAL_MARK, _SYSTEM | _VERSION, _VERSION, 0, 0, _TIME, _DATE, *sizes) + name


def _read(file: BinaryIO, start: int, size: int) -> bytes:
    file.seek(start)
    return file.read(size)
