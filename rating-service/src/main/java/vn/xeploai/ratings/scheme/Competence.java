package vn.xeploai.ratings.scheme;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Who proposes and who decides for a subject whose unit is on a level of the Party.
 *
 * @param superiorLevel the required level of the unit directly above; null for any level
 * @param validTo the day after the last; null while it is in force
 */
@Schema(requiredProperties = "kind")
public record Competence(
        @Schema(examples = "V18a") String id,
        List<SubjectKind> subjectKinds,
        LegalBasis legalBasis,
        Certainty certainty,
        Severity severity,
        @Schema(nullable = true) Label explanation,
        PartyLevel partyLevel,
        @Schema(nullable = true) PartyLevel superiorLevel,
        @Schema(nullable = true, description = "The first day; null for any day before") LocalDate validFrom,
        @Schema(nullable = true, description = "The day after the last; null while it is in force") LocalDate validTo,
        List<CompetentRole> selfRates,
        List<CompetentRole> proposes,
        @Schema(description = "Any of them may decide") List<CompetentRole> decides)
        implements Rule {
    @Override
    public RuleKind kind() {
        return RuleKind.COMPETENCE;
    }

    /** Whether it is in force on that day. */
    public boolean holdsOn(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom)) && (validTo == null || day.isBefore(validTo));
    }
}
