"""Sentences for the codes of the line."""

from __future__ import annotations

from app.messages.codes import line
from app.messages.message import Message
from app.messages.wording.sentence import QT_TRANSLATE_NOOP, Sentence

SENTENCES: dict[type[Message], Sentence] = {
    line.JustStarted: Sentence(QT_TRANSLATE_NOOP("Messages", "The program has just been started.")),
    line.RunOver: Sentence(QT_TRANSLATE_NOOP("Messages", "The run has ended; nothing is inspected.")),
    line.NoImageComes: Sentence(QT_TRANSLATE_NOOP("Messages", "The run is on and no image comes: {source}")),
    line.RunIsStarting: Sentence(QT_TRANSLATE_NOOP("Messages", "The run is starting.")),
    line.RunIsStopping: Sentence(QT_TRANSLATE_NOOP("Messages", "The run is stopping.")),
    line.SwitchingProduct: Sentence(QT_TRANSLATE_NOOP("Messages", "The product is being changed to “{product}”.")),
    line.HeartbeatStopped: Sentence(QT_TRANSLATE_NOOP("Messages", "The program gives no sign of life.")),
    line.VerdictTooLate: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "The verdict came later than {milliseconds} ms. The line was told NOT CHECKED; what the model said "
            "is stored.",
        )
    ),
    line.NoVerdictInTime: Sentence(
        QT_TRANSLATE_NOOP("Messages", "No verdict came within {milliseconds} ms after the trigger.")
    ),
    line.DeliveredTooLate: Sentence(
        QT_TRANSLATE_NOOP("Messages", "The line could not be reached until the deadline was over.")
    ),
    line.NotInspecting: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "Nothing is being inspected just now, so the trigger was not taken. Start the run.",
        )
    ),
    line.TriggerTooSoon: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "The trigger came too soon after the one before to be another part (debounce or least distance), so it was not "
            "taken.",
        )
    ),
    line.NoTriggerExpected: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "The run does not wait for triggers from the line, so this one was not taken. Choose the software "
            "trigger for the product.",
        )
    ),
    line.ProductCannotBeSwitched: Sentence(
        QT_TRANSLATE_NOOP("Messages", "The product cannot be changed from outside just now. It is as it was.")
    ),
    line.ProductUnknown: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "There is no product “{product}”. Nothing was changed; the names stand on the Products page, the "
            "numbers under Settings, Line.",
        )
    ),
    line.RunCannotGoOn: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "“{product}” cannot be inspected, so the run goes on with the product before. {reason}",
        )
    ),
    line.RunEndsByItself: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "A run over {source} is on, which ends by itself. The product is as it was; ask again after its end.",
        )
    ),
    line.WishNotUnderstood: Sentence(
        QT_TRANSLATE_NOOP("Messages", "What was sent is not understood, and nothing was done: {error}")
    ),
    line.WishTooLong: Sentence(QT_TRANSLATE_NOOP("Messages", "More than {most} bytes were sent; nothing was done.")),
    line.BadPartNumber: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "A part number has at most {most} characters that can be printed; nothing was done.",
        )
    ),
    line.ProductMissing: Sentence(
        QT_TRANSLATE_NOOP("Messages", "Name the product by “product” or by “number”, not both; nothing was done.")
    ),
    line.NoSuchPath: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "There are GET /state, /last, /late and /schema, and POST /trigger and /product.",
        )
    ),
    line.NoVerdictYet: Sentence(QT_TRANSLATE_NOOP("Messages", "No verdict was given since the program was started.")),
    line.NoBrowsers: Sentence(QT_TRANSLATE_NOOP("Messages", "Pages of the web may not ask this station for anything.")),
    line.WrongHost: Sentence(QT_TRANSLATE_NOOP("Messages", "The request is addressed to another computer.")),
    line.TokenWrong: Sentence(
        QT_TRANSLATE_NOOP("Messages", "The token is missing or wrong: send it as “Authorization: Bearer …”.")
    ),
    line.JsonNeeded: Sentence(QT_TRANSLATE_NOOP("Messages", "Send “Content-Type: application/json”.")),
    line.LengthNeeded: Sentence(
        QT_TRANSLATE_NOOP("Messages", "Send the content in one piece, with “Content-Length”; nothing was done.")
    ),
    line.SwitchTakesLonger: Sentence(
        QT_TRANSLATE_NOOP("Messages", "The product is being changed; GET /state tells when it is.")
    ),
    line.WireConnecting: Sentence(QT_TRANSLATE_NOOP("Messages", "Connecting…")),
    line.ConnectionClosed: Sentence(QT_TRANSLATE_NOOP("Messages", "Not connected.")),
    line.ConnectionHangs: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "Does not answer any more; what the line hears is old. The inspection goes on.",
        )
    ),
    line.AddressUnknown: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "Nobody in the network knows “{host}”. Check the name, or type the address in numbers.",
        )
    ),
    line.AddressNotHere: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "{host} is no address of this computer. Take one of its own, or 0.0.0.0 for all.",
        )
    ),
    line.PortInUse: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "Another program uses port {port}. Choose another port, or end that program.",
        )
    ),
    line.PortNotAllowed: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "This account may not open port {port}. Choose one above 1023, for example 1502.",
        )
    ),
    line.CannotListen: Sentence(QT_TRANSLATE_NOOP("Messages", "Nobody can be served at {host}, port {port}. {error}")),
    line.DoesNotAnswerItself: Sentence(
        QT_TRANSLATE_NOOP("Messages", "Port {port} is open and does not answer as it should: {answer}")
    ),
    line.NoSuchLineKind: Sentence(
        QT_TRANSLATE_NOOP("Messages", "This version knows no connection of the kind “{kind}”.")
    ),
    line.BadLineValue: Sentence(QT_TRANSLATE_NOOP("Messages", "The value of “{field}” is not valid.")),
    line.AddressMissing: Sentence(QT_TRANSLATE_NOOP("Messages", "The address is missing.")),
    line.BrokerMissing: Sentence(QT_TRANSLATE_NOOP("Messages", "The name or address of the broker is missing.")),
    line.BadTopic: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "“{topic}” cannot be a topic: no +, # or empty level, and no $ at the beginning.",
        )
    ),
    line.PasswordWithoutName: Sentence(
        QT_TRANSLATE_NOOP("Messages", "MQTT takes a password only together with a user.")
    ),
    line.BrokerUnreachable: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "The broker {host}, port {port}, cannot be reached: {error}. It is tried again and again.",
        )
    ),
    line.BrokerNotTrusted: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "The certificate of {host} is not trusted ({error}). Nothing was sent. Give the file of who vouches "
            "for it.",
        )
    ),
    line.BrokerRefused: Sentence(
        QT_TRANSLATE_NOOP("Messages", "{host} refuses this station: {answer}. Check user and password.")
    ),
    line.TopicRefused: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages", "{host} does not let this station hear “{topic}”. Give its user the right to read this topic."
        )
    ),
    line.BrokerLost: Sentence(
        QT_TRANSLATE_NOOP("Messages", "The connection to {host} was lost. It is tried again and again.")
    ),
    line.BrokerSilent: Sentence(
        QT_TRANSLATE_NOOP("Messages", "{host} did not acknowledge within {seconds:.0f} seconds.")
    ),
    line.BrokerDoesNotEcho: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "The broker takes messages, but what was sent to {topic} did not come back: this user may not read "
            "there, so triggers will not arrive.",
        )
    ),
    line.BrokerAnswered: Sentence(
        QT_TRANSLATE_NOOP("Messages", "{host} took a message and sent it back in {milliseconds:.0f} ms.")
    ),
    line.AtTheBroker: Sentence(QT_TRANSLATE_NOOP("Messages", "Connected to {host}, port {port}.")),
    line.CertificateUnusable: Sentence(
        QT_TRANSLATE_NOOP("Messages", "The certificate file “{path}” cannot be used: {error}")
    ),
    line.NoControllerYet: Sentence(
        QT_TRANSLATE_NOOP("Messages", "Listens on port {port}. No controller has asked yet.")
    ),
    line.ControllersSilent: Sentence(
        QT_TRANSLATE_NOOP("Messages", "Listens on port {port}. No controller has asked for more than 10 seconds.")
    ),
    line.ControllerAskedLately: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages", "Listens on port {port}. A controller asked a moment ago, and is not connected now."
        )
    ),
    line.ControllersConnected: Sentence(
        QT_TRANSLATE_NOOP("Messages", "Listens on port {port}. {count} controllers ask."),
        singular=QT_TRANSLATE_NOOP("Messages", "Listens on port {port}. A controller asks."),
        counted="count",
    ),
    line.ModbusAnswers: Sentence(
        QT_TRANSLATE_NOOP("Messages", "Port {port} answers as it should. {count} others are connected."),
        singular=QT_TRANSLATE_NOOP("Messages", "Port {port} answers as it should. One other is connected."),
        counted="count",
    ),
    line.TokenNeeded: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "Others in the network reach {address}: a token is needed, of 16 characters or more.",
        )
    ),
    line.TokenTooWeak: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "A token has {least} characters or more: letters, digits, signs, no spaces.",
        )
    ),
    line.HttpAnswers: Sentence(QT_TRANSLATE_NOOP("Messages", "Port {port} answers as it should.")),
    line.HttpAsked: Sentence(
        QT_TRANSLATE_NOOP("Messages", "Listens on port {port}. {count} requests so far."),
        singular=QT_TRANSLATE_NOOP("Messages", "Listens on port {port}. 1 request so far."),
        counted="count",
    ),
    line.WholePathNeeded: Sentence(
        QT_TRANSLATE_NOOP("Messages", "Give the whole path of the file, from the drive or / on.")
    ),
    line.ProductFolderMissing: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "The folder {folder} is not there, or cannot be reached. It is looked for again and again.",
        )
    ),
    line.ProductFileUnreadable: Sentence(QT_TRANSLATE_NOOP("Messages", "{path} cannot be read: {error}")),
    line.ProductFileNoText: Sentence(
        QT_TRANSLATE_NOOP("Messages", "{path} is no text in UTF-8. The product is as it was.")
    ),
    line.ProductFileWatched: Sentence(QT_TRANSLATE_NOOP("Messages", "The file is watched.")),
    line.ProductFileEmpty: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "{path} is not there, or its first line is empty: no product is chosen by it.",
        )
    ),
    line.ProductFileSays: Sentence(QT_TRANSLATE_NOOP("Messages", "The file names “{product}”.")),
    line.ProductFileTaken: Sentence(QT_TRANSLATE_NOOP("Messages", "The file names “{product}”, which was chosen.")),
    line.ProductFileRefused: Sentence(QT_TRANSLATE_NOOP("Messages", "The file names “{product}”. {reason}")),
    line.SecretsUnreadable: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "The file {path} with passwords and tokens cannot be read. Type them again, after it was put right "
            "or deleted.",
        )
    ),
    line.LineConnectionLost: Sentence(QT_TRANSLATE_NOOP("Messages", "The line does not hear this station")),
    line.LineConnectionBack: Sentence(QT_TRANSLATE_NOOP("Messages", "The line hears this station again")),
    line.LineConnectionTold: Sentence(
        QT_TRANSLATE_NOOP("Messages", "{connection}: {reason} The inspection goes on, and everything is stored.")
    ),
    line.LineConnectionWell: Sentence(QT_TRANSLATE_NOOP("Messages", "{connection}: {reason}")),
    line.VerdictsLost: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "{connection} never got {count} verdicts, because it was away too long. They are stored.",
        ),
        singular=QT_TRANSLATE_NOOP(
            "Messages",
            "{connection} never got 1 verdict, because it was away too long. It is stored.",
        ),
        counted="count",
    ),
    line.LineConnectionNotKept: Sentence(QT_TRANSLATE_NOOP("Messages", "The connection to the line was not kept")),
    line.LineChoiceUnreadable: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "A connection to the line in the settings file is not valid and is not used: {text} The others are "
            "as they were. Remove it under Settings, Line, and add it anew.",
        )
    ),
    line.ProductByTheLine: Sentence(QT_TRANSLATE_NOOP("Messages", "The line chose the product")),
    line.ProductNowChosen: Sentence(QT_TRANSLATE_NOOP("Messages", "“{product}” is inspected from now on.")),
}
