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
    /** Whether it is in force on that day. */
    public boolean holdsOn(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom)) && (validTo == null || day.isBefore(validTo));
    }

    /** Who rates themselves, proposes or decides, as a role; {@link #level()} is the level of the body in the Party. */
    public enum CompetentRole {
        /** Đảng viên tự đánh giá. */
        MEMBER_HIMSELF(null),
        /** Chi bộ (biểu quyết). */
        CELL(PartyLevel.CELL),
        /** Chi ủy. */
        CELL_COMMITTEE(PartyLevel.CELL),
        /** Đảng ủy bộ phận. */
        SECTIONAL_COMMITTEE(PartyLevel.SECTIONAL),
        /** Chi bộ cơ sở. */
        GRASSROOTS_CELL(PartyLevel.GRASSROOTS),
        /** Đảng ủy cơ sở. */
        GRASSROOTS_COMMITTEE(PartyLevel.GRASSROOTS),
        /** Ban Thường vụ cấp ủy cấp trên trực tiếp của tổ chức cơ sở đảng. */
        STANDING_COMMITTEE_OF_DIRECT_SUPERIOR(PartyLevel.IMMEDIATE_SUPERIOR),
        /** Ban Thường vụ tỉnh ủy, thành ủy. */
        PROVINCIAL_STANDING_COMMITTEE(PartyLevel.PROVINCE),
        /** Ban Tổ chức Trung ương, which appraises. */
        CENTRAL_ORGANISATION_COMMISSION(PartyLevel.CENTRAL),
        /** Bộ Chính trị, Ban Bí thư. */
        POLITBURO_OR_SECRETARIAT(PartyLevel.CENTRAL);

        private final PartyLevel level;

        CompetentRole(PartyLevel level) {
            this.level = level;
        }

        /** The level of the unit whose body this is; null for a person. */
        public PartyLevel level() {
            return level;
        }
    }
}
