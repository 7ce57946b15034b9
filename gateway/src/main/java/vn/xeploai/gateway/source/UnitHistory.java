package vn.xeploai.gateway.source;

import java.util.List;

/** All that was ever recorded about a unit. */
public record UnitHistory(List<UnitPeriod> versions) {}
