package vn.xeploai.ratings.scheme;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.ratings.scheme.Period.PeriodKind;

/** What has to be decided before the rule's own subjects: those of another kind that are related to them. */
public record Order(
        @Schema(examples = "V17a") String id,
        List<SubjectKind> subjectKinds,
        LegalBasis legalBasis,
        Certainty certainty,
        Severity severity,
        @Schema(nullable = true) Label explanation,
        @Schema(description = "The kind that is decided first") SubjectKind earlier,
        OrderRelation relation,
        @Schema(nullable = true, description = "null: in quarters as in years") QuarterForce quarter)
        implements Rule {
    @Override
    public Rule in(PeriodKind period) {
        if (period != PeriodKind.QUARTER || quarter == null) return this;
        return new Order(
                id,
                subjectKinds,
                legalBasis,
                quarter.certainty(),
                quarter.severity(),
                explanation,
                earlier,
                relation,
                quarter);
    }

    /** How what is decided first belongs to what is decided after it. */
    public enum OrderRelation {
        /** The same person in another role. */
        SAME_PERSON,
        /** A body and the unit that it leads, or a body and its head. */
        SAME_UNIT,
        /** A member of that collective or organisation. */
        MEMBER_OF,
        /** A unit below that one. */
        BELOW
    }
}
