package vn.xeploai.ratings.group;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.ratings.scheme.Subject;

/** A named group of similar position, role, function and task (nhóm vị trí tương đồng). */
record PositionGroup(
        UUID id,
        @Schema(examples = "Bí thư chi bộ khu vực") String name,
        @Schema(nullable = true, description = "Either this or `rule`") List<Subject> subjects,
        @Schema(nullable = true) GroupMembership rule,
        @Schema(description = "How many of the roster are in it now", examples = "11") int size) {}
