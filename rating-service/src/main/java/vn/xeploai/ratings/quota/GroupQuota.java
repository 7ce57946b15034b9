package vn.xeploai.ratings.quota;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.ratings.rule.QuotaAnswer;
import vn.xeploai.ratings.scheme.SubjectKind;

/**
 * A group with its quota explained.
 *
 * @param unitId the unit within which the group is
 */
record GroupQuota(
        UUID unitId,
        @Schema(nullable = true, description = "null for a named group, which may mix kinds") SubjectKind subjectKind,
        @Schema(nullable = true, description = "The named group of similar posts; null if it is none") UUID groupId,
        QuotaAnswer answer) {

    static GroupQuota of(QuotaKey key, QuotaAnswer answer) {
        return new GroupQuota(key.unitId(), key.subjectKind(), key.groupId(), answer);
    }
}
