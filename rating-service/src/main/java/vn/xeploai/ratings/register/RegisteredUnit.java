package vn.xeploai.ratings.register;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.UUID;
import vn.xeploai.ratings.scheme.PartyLevel;

/** A unit of member-service on a day; the body is its committee, or the standing committee of that. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record RegisteredUnit(UUID id, String name, String kind, PartyLevel partyLevel, UUID parentId) {}
