package vn.xeploai.members.unit;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "All that was ever recorded about a unit, closed rows included")
record UnitHistoryResponse(UUID id, List<UnitHistoryEntry> versions) {}
