package vn.xeploai.ratings.roster;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.UUID;

/** Of a unit of member-service, who is above it. */
@JsonIgnoreProperties(ignoreUnknown = true)
record UnitAbove(UUID id, UUID parentId) {}
