package vn.xeploai.ratings.register;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.UUID;

/** Somebody of whom member-service has ever known anything; what it knows is not read. */
@JsonIgnoreProperties(ignoreUnknown = true)
record KnownMember(UUID id) {}
