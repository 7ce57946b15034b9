package vn.xeploai.emulation.title;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.emulation.title.RecipientNeed.Registered;
import vn.xeploai.ratings.scheme.Certainty;
import vn.xeploai.ratings.scheme.Label;
import vn.xeploai.ratings.scheme.LegalBasis;
import vn.xeploai.ratings.scheme.PartyLevel;
import vn.xeploai.ratings.scheme.Severity;
import vn.xeploai.ratings.scheme.SubjectKind;
import vn.xeploai.ratings.scheme.Tier;
import vn.xeploai.ratings.scheme.Track;

/**
 * A title (danh hiệu) or a form of commendation (hình thức khen thưởng) in one legal regime. Its needs and its ratio follow the award year;
 * its bars, bodies, vote, money and grounds of revocation follow the day of the document.
 *
 * @param recipients as which subjects its recipients are counted
 * @param toYear null while it goes on
 */
public record Title(
        @Schema(examples = "S2025") String regime,
        @Schema(examples = "CSTDCS") String code,
        TitleKind kind,
        Track side,
        TitleObject object,
        Label label,
        @Schema(description = "As which subjects of a campaign its recipients are counted")
                List<SubjectKind> recipients,
        @Schema(description = "The first award year of this regime", examples = "2025") int fromYear,
        @Schema(nullable = true, description = "The last award year of this regime; null while it goes on")
                Integer toYear,
        @Schema(description = "What it needs of the award year: all of them; those that are advisory do not decide")
                List<Requirement> needs,
        @Schema(description = "What it needs on the day of the document") List<Requirement> bars,
        @Schema(nullable = true) TitleRatio ratio,
        @Schema(nullable = true, description = "null where no vote is asked") TitleVote vote,
        @Schema(description = "Any of them may award") List<TitleBody> bodies,
        @Schema(nullable = true, description = "null where it is not known") TitleMoney money,
        @Schema(description = "What merit it rewards") List<Merit> merit,
        @Schema(description = "What a file has to contain") List<Label> documents,
        @Schema(description = "For what an award is revoked; empty where that is not known")
                List<RevocationGround> revocationGrounds) {

    /**
     * One need.
     *
     * @param advisory it is shown and warned of, and does not decide who is eligible
     */
    public record Requirement(
            @Schema(examples = "V27") String rule,
            Label label,
            LegalBasis legalBasis,
            Certainty certainty,
            Severity severity,
            @Schema(description = "Whether it is shown without deciding who is eligible") boolean advisory,
            Need need) {}

    /**
     * The share that may be awarded, by the award year.
     *
     * @param ofTitles the base are holders of any of them; null if it is a tier
     * @param ofTier the base are those rated so; null if it is titles
     * @param toYear the last award year in which it applies; null while it does
     */
    public record TitleRatio(
            @Schema(examples = "V28") String rule,
            @Schema(examples = "15") int percent,
            @Schema(nullable = true, description = "The base are holders of any of them") List<String> ofTitles,
            @Schema(nullable = true, description = "The base are those who are rated so") Tier ofTier,
            @Schema(nullable = true, description = "The last award year in which it applies") Integer toYear,
            LegalBasis legalBasis,
            Certainty certainty,
            Severity severity) {
        public boolean covers(int awardYear) {
            return toYear == null || awardYear <= toYear;
        }

        /** The most that may be awarded; a part of one does not count. */
        public long most(long base) {
            return percent * base / 100;
        }
    }

    /** The votes that it needs, of all members of the council. */
    public record TitleVote(@Schema(examples = "80") int percent, LegalBasis legalBasis, Certainty certainty) {}

    /**
     * Who may award it.
     *
     * @param unitKinds of the unit whose body or head it is
     * @param partyLevels of that unit; null for any
     */
    public record TitleBody(
            AwardingRole role,
            @Schema(examples = "[\"COMMUNE_COMMITTEE\"]") List<String> unitKinds,
            @Schema(nullable = true, description = "null for any") List<PartyLevel> partyLevels,
            LegalBasis legalBasis,
            Certainty certainty) {}

    /** The money that goes with it, as a multiple of the base salary (lương cơ sở) of the day. */
    public record TitleMoney(@Schema(examples = "1.0") BigDecimal factor, LegalBasis legalBasis, Certainty certainty) {}

    /** For what an award is revoked. */
    public record RevocationGround(
            @Schema(examples = "POINT_A") String code, Label label, LegalBasis legalBasis, Certainty certainty) {}

    /** The single needs of which its needs are made. */
    public Stream<Need> parts() {
        return needs.stream().flatMap(one -> one.need().parts());
    }

    /** The last day of registrations for an award year; empty where none is known. */
    public Optional<LocalDate> registrationDueOn(int awardYear) {
        return parts().filter(Registered.class::isInstance)
                .map(need -> ((Registered) need).dueOn(awardYear))
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder());
    }

    /** Whether its needs are those of an award year. */
    public boolean covers(int awardYear) {
        return fromYear <= awardYear && (toYear == null || awardYear <= toYear);
    }
}
