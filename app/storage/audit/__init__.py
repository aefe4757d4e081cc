"""Who changed what: an append-only log in the database, chained by hashes, written by the database's own triggers."""
