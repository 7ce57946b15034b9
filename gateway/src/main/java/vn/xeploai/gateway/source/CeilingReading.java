package vn.xeploai.gateway.source;

/** What the ceiling would be if the text were read in this way. */
public record CeilingReading(String base, String rounding, int denominator, int ceiling, boolean exceeded) {}
