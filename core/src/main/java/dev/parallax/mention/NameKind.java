package dev.parallax.mention;

/** What a name stands for, as far as its words and their surroundings tell. */
public enum NameKind {
    /** A human being. */
    PERSON,
    /** A company, authority, party, newspaper or any other body that may speak. */
    ORGANISATION,
    /** A country, town or region; it may stand for its government. */
    PLACE,
    /** A name of which that is not known. */
    OTHER
}
