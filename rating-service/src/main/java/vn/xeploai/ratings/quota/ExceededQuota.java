package vn.xeploai.ratings.quota;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.ratings.rule.QuotaAnswer;
import vn.xeploai.ratings.rule.QuotaState;
import vn.xeploai.ratings.scheme.Subject;
import vn.xeploai.ratings.scheme.SubjectKind;

/**
 * Why a ceiling refuses a paper.
 *
 * @param before how the group stands without the paper, with the places that are left
 * @param ifDecided the whole ceiling as it would stand with the paper
 * @param raised whom of the group the paper raises; some of them must step down, or others of the group
 */
public record ExceededQuota(
        UUID unitId,
        @Schema(nullable = true) SubjectKind subjectKind,
        @Schema(nullable = true) UUID groupId,
        QuotaState before,
        QuotaAnswer ifDecided,
        List<Subject> raised) {}
