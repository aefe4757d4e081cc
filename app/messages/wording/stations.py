"""Sentences about several stations on one database."""

from __future__ import annotations

from app.messages.codes import stations
from app.messages.message import Message
from app.messages.wording.sentence import QT_TRANSLATE_NOOP, Sentence

SENTENCES: dict[type[Message], Sentence] = {
    stations.AddressUnfit: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "What was given as --database is no address of a PostgreSQL database. Nothing was changed. It reads "
            "postgresql://USER@HOST/DATABASE.",
        )
    ),
    stations.PasswordInTheAddress: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "The address of the database holds a password, which other people on this computer could read. Nothing was changed. "
            "Leave it out, and put it into the file ~/.pgpass or the environment variable PGPASSWORD.",
        )
    ),
    stations.NoServerDriver: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "The package psycopg, which speaks with PostgreSQL, is not installed here. Nothing was changed. Install the "
            "application with its extra “server”: pip install 'onenip-inspector[server]', or uv sync --extra server.",
        )
    ),
    stations.SharedWithoutDatabase: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "--shared and --station go with --database, which says where the records are. Nothing was changed.",
        )
    ),
    stations.NoSharedFolderNamed: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "A database on a server needs a folder that all stations share, for pictures and models. Nothing was changed. Name it "
            "with --shared DIR.",
        )
    ),
    stations.FolderIsAWorkspace: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "{folder} is a workspace with records of its own, which would be out of sight beside a server. Nothing was changed. "
            "Name another folder with --workspace for this station.",
        )
    ),
    stations.StationNameUnfit: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "A station needs a name of 1 to {longest} characters. Nothing was changed. Give one with --station NAME.",
        )
    ),
    stations.StationNotKept: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "{path} could not be written: {error}. No record was changed. Make sure that the station's folder can be written to, "
            "and start again.",
        )
    ),
    stations.StationNameTaken: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "Another station is called {station} and is at work, so nobody could tell the batches of both apart. Nothing was "
            "changed. Start this one with --station and another name; or if it is this one, cut off a moment ago, start again in "
            "half a minute.",
        )
    ),
    stations.StationNameLost: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "While the server was away, another station began under the name {station}. All parts are recorded, under the same "
            "station name. Close one of the two and start it with --station and another name.",
        )
    ),
    stations.TwoOfOneName: Sentence(QT_TRANSLATE_NOOP("Messages", "Two stations have the same name")),
    stations.AnotherStationBegins: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "Another station is just beginning and puts the records in order. Nothing was changed. Start again in a minute.",
        )
    ),
    stations.OthersAreOlder: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "{place} is of an older version, and other stations are at work with it. Nothing was changed. Close the application on "
            "all of them, start the new version on one, then on the others.",
        )
    ),
    stations.NotTheSharedFolder: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "{folder} is not the shared folder of this database: the share is not mounted, or another one is. Nothing was changed. "
            "Mount it, or name the right folder with --shared.",
        )
    ),
    stations.SharedFolderNotEmpty: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "The database is new, and {folder} is not empty. Nothing was changed. Name an empty folder with --shared.",
        )
    ),
    stations.SharedFolderNotWritable: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "The shared folder {folder} cannot be written to: {error} Nothing was changed. Look at its permissions and how it is "
            "mounted.",
        )
    ),
    stations.SharedFolderAway: Sentence(
        QT_TRANSLATE_NOOP("Messages", "The shared folder {folder} is not there. Mount it again; it is tried by itself.")
    ),
    stations.NoNumbersLeft: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "The server has been away for so long that no number is left for another batch or part. What was recorded waits here "
            "and is not lost. Bring the server back; runs can begin again then.",
        )
    ),
    stations.AnotherPartThere: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "The server holds another part {position} of batch {batch} than this station: the station's folder was copied to "
            "another computer, or a record was changed. What waits here stays here. Ask whoever looks after the server.",
        )
    ),
    stations.SpoolDamaged: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "What waits in {folder} for the server cannot be read: {error}. Nothing was changed. Keep a copy of that folder, and "
            "ask whoever looks after the server before you remove it.",
        )
    ),
    stations.NotForwarded: Sentence(QT_TRANSLATE_NOOP("Messages", "The server could not be given anything: {error}.")),
    stations.PartsWaitFromBefore: Sentence(
        QT_TRANSLATE_NOOP("Messages", "{count} parts of the last session wait for the server and are sent now."),
        singular=QT_TRANSLATE_NOOP("Messages", "One part of the last session waits for the server and is sent now."),
        counted="count",
    ),
    stations.ServerAway: Sentence(QT_TRANSLATE_NOOP("Messages", "The server is away; inspecting goes on")),
    stations.PartsWait: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "What is judged meanwhile waits on this computer's disk, safe, and is sent by itself. Lists, corrections and new "
            "products need the server. {reason}",
        )
    ),
    stations.ServerIsBack: Sentence(QT_TRANSLATE_NOOP("Messages", "The server is back")),
    stations.CaughtUp: Sentence(
        QT_TRANSLATE_NOOP("Messages", "Caught up: {count} parts that had waited here are recorded there."),
        singular=QT_TRANSLATE_NOOP("Messages", "Caught up: one part that had waited here is recorded there."),
        counted="count",
    ),
    stations.NothingHadWaited: Sentence(QT_TRANSLATE_NOOP("Messages", "No part had to wait.")),
    stations.ClockDiffers: Sentence(QT_TRANSLATE_NOOP("Messages", "This computer's clock differs from the server's")),
    stations.ClockIsAhead: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "It is {seconds:.1f} s ahead. Times of this station's parts are by this clock; which station a part is of, and the "
            "order of a station's parts, do not depend on it. Let both computers set their clocks by the same source.",
        )
    ),
    stations.ClockIsBehind: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "It is {seconds:.1f} s behind. Times of this station's parts are by this clock; which station a part is of, and the "
            "order of a station's parts, do not depend on it. Let both computers set their clocks by the same source.",
        )
    ),
    stations.PartOnItsWay: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "The part is told and not recorded yet, so it cannot be corrected. Nothing was changed. Try again when no part waits "
            "any more, here or on the Review page.",
        )
    ),
    stations.NotMendedBesideOthers: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "A workspace that several stations share is not mended: what looks superfluous may be what another station is just "
            "writing. Nothing was changed. Check it without --mend.",
        )
    ),
    stations.NeedsTheServer: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "That needs the server, and this station began while it was away. Nothing was changed. When the server is back, close "
            "the application and start it again.",
        )
    ),
    stations.BeganWithoutServer: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "The server did not answer, so this station began with the products, limits and the model that it knew on {kept_at}. "
            "What is judged waits on this computer's disk, safe, and is sent by itself. {reason}",
        )
    ),
    stations.StartAgainForLists: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "All that was judged is recorded there. This station began without it and still goes by what it knew then: close the "
            "application and start it again between two runs, for new limits, models, lists and corrections.",
        )
    ),
}
