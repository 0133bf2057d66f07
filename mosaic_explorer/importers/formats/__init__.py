"""Tables in the formats in which people and libraries keep them, a file a format, each as a `TableFile`."""
