package antipattern;

/** A name that fits anything. */
class PersonManager {}
