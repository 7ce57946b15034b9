package vn.xeploai.emulation.title;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.ratings.scheme.SubjectKind;
import vn.xeploai.ratings.scheme.Tier;

/** A question about the recipient. */
public sealed interface RecipientNeed extends Need {
    /**
     * Rated at least so in each of some years, of which the award year is the last.
     *
     * @param subjectKinds as which the recipient is rated; the first of them that is rated in a year counts
     * @param distinction which the rating has to have besides, as {@code TIEU_BIEU}; null for none
     */
    record TierInARow(
            @Size(max = MOST) List<SubjectKind> subjectKinds,
            Tier atLeast,
            @Schema(nullable = true, examples = "TIEU_BIEU") String distinction,
            @Schema(description = "The award year is the last of them", examples = "5") int years)
            implements RecipientNeed {
        @Override
        public Answer test(NeedFacts facts) {
            return facts.answer(this);
        }

        @Override
        public String text() {
            var rated = distinction == null ? "" : " ∧ " + distinction;
            return "TIER ≥ " + atLeast + rated + (years == 1 ? "" : " × " + years);
        }
    }

    /** None of these was awarded for a year of the last ones: an award for several years uses them. */
    record UnusedYears(@Size(max = MOST) List<String> titles, @Schema(examples = "5") int years)
            implements RecipientNeed {
        @Override
        public Answer test(NeedFacts facts) {
            return facts.answer(this);
        }

        @Override
        public String text() {
            return "UNUSED_YEARS(" + String.join(", ", titles) + ") ≥ " + years;
        }
    }

    /**
     * Holds one of the titles, or held one so many times in a row.
     *
     * @param everyYear whether a time is a year, of which the award year is the last; otherwise any years
     */
    record TitlesInARow(
            @Schema(description = "Any of them") @Size(max = MOST) List<String> titles,
            @Schema(examples = "3") int times,
            @Schema(
                            description =
                                    "In each of the last years, the award year being the last of them; otherwise in any years")
                    boolean everyYear)
            implements RecipientNeed {
        @Override
        public Answer test(NeedFacts facts) {
            return facts.answer(this);
        }

        @Override
        public String text() {
            return String.join(" ∪ ", titles) + (times == 1 ? "" : " × " + times);
        }
    }

    /**
     * Is an author of recognised initiatives (sáng kiến, đề tài, đề án).
     *
     * @param years within which they were recognised, the award year being the last; null for any until then
     */
    record Initiatives(
            @Schema(description = "Effect at least so wide") InitiativeScope scope,
            @Schema(examples = "1") int count,
            @Schema(
                            nullable = true,
                            description = "Recognised within the last so many years; null for any",
                            examples = "1")
                    Integer years)
            implements RecipientNeed {
        @Override
        public Answer test(NeedFacts facts) {
            return facts.answer(this);
        }

        @Override
        public String text() {
            return "INITIATIVES(" + scope + ") ≥ " + count;
        }
    }

    /** Nothing about the recipient is being verified on the day. */
    record NoVerification() implements RecipientNeed {
        @Override
        public Answer test(NeedFacts facts) {
            return facts.answer(this);
        }

        @Override
        public String text() {
            return "UNDER_VERIFICATION = 0";
        }
    }

    /** First of its cluster (cụm, khối thi đua) in the award year. */
    record FirstOfCluster() implements RecipientNeed {
        @Override
        public Answer test(NeedFacts facts) {
            return facts.answer(this);
        }

        @Override
        public String text() {
            return "CLUSTER_PLACE = 1";
        }
    }

    /**
     * Registered for the title.
     *
     * @param until the last day of the award year for it, as {@code 02-28}; null for any
     */
    record Registered(
            @Schema(
                            nullable = true,
                            description = "The last month and day of the award year; null for any",
                            examples = "02-28")
                    String until)
            implements RecipientNeed {
        /** The last day of registrations for an award year; null for any. */
        public LocalDate dueOn(int awardYear) {
            return until == null ? null : MonthDay.parse("--" + until).atYear(awardYear);
        }

        @Override
        public Answer test(NeedFacts facts) {
            return facts.answer(this);
        }

        @Override
        public String text() {
            return until == null ? "REGISTERED" : "REGISTERED ≤ " + until;
        }
    }

    /** Attested by a document, since no register shows it. */
    record Attested(@Schema(examples = "TOOK_PART") String what) implements RecipientNeed {
        @Override
        public Answer test(NeedFacts facts) {
            return facts.answer(this);
        }

        @Override
        public String text() {
            return "ATTESTED(" + what + ")";
        }
    }
}
