package vn.xeploai.emulation.eligibility;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.xeploai.emulation.attestation.Attestations.AttestedFact;
import vn.xeploai.emulation.attestation.Attestations.RecognisedYears;
import vn.xeploai.emulation.eligibility.AwardSource.AwardedTitle;
import vn.xeploai.emulation.eligibility.AwardSource.HeldAward;
import vn.xeploai.emulation.eligibility.RegisterSql.ClusterEntry;
import vn.xeploai.emulation.eligibility.RegisterSql.DisciplineEntry;
import vn.xeploai.emulation.eligibility.RegisterSql.Entry;
import vn.xeploai.emulation.eligibility.RegisterSql.InitiativeEntry;
import vn.xeploai.emulation.eligibility.RegisterSql.InitiativeIn;
import vn.xeploai.emulation.eligibility.YearSql.MaternityLeave;
import vn.xeploai.emulation.title.AsOf;
import vn.xeploai.ratings.rating.RatingState;
import vn.xeploai.ratings.scheme.SubjectKind;
import vn.xeploai.ratings.scheme.Tier;

/**
 * What is recorded about recipients of a title in an award year, most of it by recipient. A register that the title asks nothing of is empty.
 *
 * @param asOf the day of the document
 */
record EligibilityRecords(
        AsOf asOf, YearRecords years, AwardRecords awards, RegisterRecords registers, ConductRecords conduct) {

    /**
     * What recipients were rated through the years.
     *
     * @param persons the officials of collectives
     * @param origins of units that succeeded others
     * @param recognised years in a row that awarding bodies recognised
     */
    record YearRecords(
            Map<UUID, List<YearRating>> ratings,
            Map<UUID, List<PersonRating>> persons,
            Map<UUID, List<MaternityLeave>> maternityLeaves,
            Map<UUID, Origins> origins,
            Map<UUID, List<RecognisedYears>> recognised) {}

    /** @param awarded which titles are known to have been awarded in which campaigns */
    record AwardRecords(Map<UUID, List<HeldAward>> held, Set<AwardedTitle> awarded) {}

    /**
     * What was registered, attested and recognised.
     *
     * @param initiativesIn of which years and scopes somebody in a campaign has an initiative
     * @param registeredIn the campaigns in which somebody registered
     */
    record RegisterRecords(
            Map<UUID, List<InitiativeEntry>> initiatives,
            Set<InitiativeIn> initiativesIn,
            Map<UUID, List<Entry>> registrations,
            Set<UUID> registeredIn,
            Map<UUID, List<ClusterEntry>> clusterPlaces,
            Map<UUID, List<AttestedFact>> attested) {}

    /** @param disciplinesWithin of persons of collectives */
    record ConductRecords(
            Map<UUID, List<Entry>> complaints,
            Map<UUID, List<DisciplineEntry>> disciplines,
            Map<UUID, List<DisciplineEntry>> disciplinesWithin) {}

    /**
     * A rating of a year.
     *
     * @param tier null while it is not decided
     * @param day of the decision; null while it is not decided
     */
    record YearRating(
            SubjectKind kind,
            int year,
            UUID ratingId,
            UUID campaignId,
            RatingState state,
            Tier tier,
            String distinction,
            LocalDate day)
            implements AsOf.Dated {
        @Override
        public UUID id() {
            return ratingId;
        }

        boolean isAtLeast(Tier least, String needed) {
            return state.decided() && tier.compareTo(least) <= 0 && (needed == null || needed.equals(distinction));
        }
    }

    /**
     * The rating of an official in the award year.
     *
     * @param tier null while it is not decided
     * @param day of the decision; null while it is not decided
     */
    record PersonRating(UUID personId, UUID ratingId, RatingState state, Tier tier, LocalDate day)
            implements AsOf.Dated {
        @Override
        public UUID id() {
            return ratingId;
        }
    }

    /**
     * From which units one came.
     *
     * @param known false if member-service did not answer
     */
    record Origins(boolean known, List<Origin> units) {
        static final Origins UNKNOWN = new Origins(false, List.of());

        /** Those that it had not yet succeeded by the end of a year. */
        List<Origin> after(int year) {
            return units.stream()
                    .filter(one -> one.succeededOn().getYear() > year)
                    .toList();
        }
    }

    record Origin(UUID unitId, LocalDate succeededOn) {}

    /** What counts on the day. */
    <T extends AsOf.Dated> List<T> inTime(Map<UUID, List<T>> byRecipient, UUID recipient) {
        return asOf.inTime(of(byRecipient, recipient));
    }

    <T> List<T> of(Map<UUID, List<T>> byRecipient, UUID recipient) {
        return byRecipient.getOrDefault(recipient, List.of());
    }
}
