package vn.xeploai.members.lineage;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Where a unit of the first day is on the second")
record LineageLink(
        UUID fromId,
        @Schema(nullable = true, description = "Null if no decision says where") UUID toId,
        LinkExtent extent,
        @Schema(nullable = true, description = "Of a part: the members who were named to go this way")
                List<UUID> members,
        @Schema(description = "Whether the members whom no link beside this one names went this way") boolean rest) {}
