package vn.xeploai.gateway.source;

import java.util.UUID;

/** A member and the unit of their official membership on one day. */
public record RosterMember(UUID id, UUID unitId) {}
