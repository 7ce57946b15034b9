package vn.xeploai.platform.code;

/** A code and where it is written, as in {@code items[3].unitId}. */
record NamedCode(String field, Code code) {}
