package vn.xeploai.ratings.rule;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.ratings.scheme.SubjectKind;

/**
 * The group whose quota a finding is about.
 *
 * @param subjectKind null for a named group, which may mix kinds
 * @param unitId the unit within which the group is
 * @param groupId the named group of similar position; null if it is none, as is its name
 */
public record FindingGroup(
        @Schema(nullable = true) SubjectKind subjectKind,
        UUID unitId,
        @Schema(nullable = true) UUID groupId,
        @Schema(nullable = true, examples = "Bí thư chi bộ khu vực") String name) {}
