package vn.xeploai.members.unit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A unit and all below it on a day, parents before children, in the order of code and name")
record UnitTreeResponse(UUID rootId, LocalDate on, Instant knownAt, List<UnitNode> units) {}
