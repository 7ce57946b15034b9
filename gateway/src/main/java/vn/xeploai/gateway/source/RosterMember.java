package vn.xeploai.gateway.source;

import java.util.UUID;

/** A member and the unit he officially belongs to on one day. */
public record RosterMember(UUID id, UUID unitId) {}
