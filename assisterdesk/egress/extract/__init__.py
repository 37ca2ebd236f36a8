"""Text out of files, so that the gate can look inside."""

#: The one argument with which a frozen program starts as its own reading process.
READ_FILES = "read-files"
#: The further argument of the process that also reads pictures.
READ_PICTURES = "pictures"
