package vn.xeploai.ratings.scheme;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Who proposes and who decides for a subject whose unit stands on a level of the Party.
 *
 * @param superiorLevel where the unit directly above must stand; null for any level
 * @param validTo the day after the last; null while it holds
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
        @Schema(nullable = true, description = "The day after the last; null while it holds") LocalDate validTo,
        List<CompetentRole> selfRates,
        List<CompetentRole> proposes,
        @Schema(description = "Any of them may decide") List<CompetentRole> decides)
        implements Rule {
    @Override
    public RuleKind kind() {
        return RuleKind.COMPETENCE;
    }

    /** Whether it speaks of that day. */
    public boolean holdsOn(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom)) && (validTo == null || day.isBefore(validTo));
    }
}
