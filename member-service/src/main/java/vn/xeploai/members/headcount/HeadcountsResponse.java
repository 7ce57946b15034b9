package vn.xeploai.members.headcount;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Headcounts at or below a unit; a row without members is not listed")
record HeadcountsResponse(UUID under, LocalDate on, Instant knownAt, List<HeadcountRow> units) {}
