package vn.xeploai.members.lineage;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Where a unit of the first day is on the second")
record LineageLink(
        UUID fromId,
        @Schema(nullable = true, description = "Null if no decision names a successor") UUID toId,
        LinkExtent extent,
        @Schema(nullable = true, description = "Of a part: the members who were named for it") List<UUID> members,
        @Schema(description = "Whether all members whom no other link of the unit names belong to it") boolean rest) {}
