package vn.xeploai.emulation.title;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.DiscriminatorMapping;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a title needs of its recipient, as data: one question about recorded facts, or several joined by ALL or ANY. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.EXISTING_PROPERTY, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Need.AllNeeds.class, name = "ALL"),
    @JsonSubTypes.Type(value = Need.AnyNeed.class, name = "ANY"),
    @JsonSubTypes.Type(value = RecipientNeed.TierInARow.class, name = "TIER"),
    @JsonSubTypes.Type(value = RecipientNeed.UnusedYears.class, name = "UNUSED_YEARS"),
    @JsonSubTypes.Type(value = RecipientNeed.TitlesInARow.class, name = "TITLES"),
    @JsonSubTypes.Type(value = RecipientNeed.Initiatives.class, name = "INITIATIVES"),
    @JsonSubTypes.Type(value = CollectiveNeed.ShareWithTitle.class, name = "SHARE_WITH_TITLE"),
    @JsonSubTypes.Type(value = CollectiveNeed.ShareOfTier.class, name = "SHARE_OF_TIER"),
    @JsonSubTypes.Type(value = CollectiveNeed.CountWithTitle.class, name = "COUNT_WITH_TITLE"),
    @JsonSubTypes.Type(value = CollectiveNeed.NoDiscipline.class, name = "NO_DISCIPLINE"),
    @JsonSubTypes.Type(value = RecipientNeed.NoVerification.class, name = "NO_VERIFICATION"),
    @JsonSubTypes.Type(value = RecipientNeed.FirstOfCluster.class, name = "FIRST_OF_CLUSTER"),
    @JsonSubTypes.Type(value = RecipientNeed.Registered.class, name = "REGISTERED"),
    @JsonSubTypes.Type(value = RecipientNeed.Attested.class, name = "ATTESTED")
})
@Schema(
        description = "One need of the given `kind`, or several joined by ALL or ANY.",
        oneOf = {
            Need.AllNeeds.class,
            Need.AnyNeed.class,
            RecipientNeed.TierInARow.class,
            RecipientNeed.UnusedYears.class,
            RecipientNeed.TitlesInARow.class,
            RecipientNeed.Initiatives.class,
            CollectiveNeed.ShareWithTitle.class,
            CollectiveNeed.ShareOfTier.class,
            CollectiveNeed.CountWithTitle.class,
            CollectiveNeed.NoDiscipline.class,
            RecipientNeed.NoVerification.class,
            RecipientNeed.FirstOfCluster.class,
            RecipientNeed.Registered.class,
            RecipientNeed.Attested.class
        },
        discriminatorProperty = "kind",
        discriminatorMapping = {
            @DiscriminatorMapping(value = "ALL", schema = Need.AllNeeds.class),
            @DiscriminatorMapping(value = "ANY", schema = Need.AnyNeed.class),
            @DiscriminatorMapping(value = "TIER", schema = RecipientNeed.TierInARow.class),
            @DiscriminatorMapping(value = "UNUSED_YEARS", schema = RecipientNeed.UnusedYears.class),
            @DiscriminatorMapping(value = "TITLES", schema = RecipientNeed.TitlesInARow.class),
            @DiscriminatorMapping(value = "INITIATIVES", schema = RecipientNeed.Initiatives.class),
            @DiscriminatorMapping(value = "SHARE_WITH_TITLE", schema = CollectiveNeed.ShareWithTitle.class),
            @DiscriminatorMapping(value = "SHARE_OF_TIER", schema = CollectiveNeed.ShareOfTier.class),
            @DiscriminatorMapping(value = "COUNT_WITH_TITLE", schema = CollectiveNeed.CountWithTitle.class),
            @DiscriminatorMapping(value = "NO_DISCIPLINE", schema = CollectiveNeed.NoDiscipline.class),
            @DiscriminatorMapping(value = "NO_VERIFICATION", schema = RecipientNeed.NoVerification.class),
            @DiscriminatorMapping(value = "FIRST_OF_CLUSTER", schema = RecipientNeed.FirstOfCluster.class),
            @DiscriminatorMapping(value = "REGISTERED", schema = RecipientNeed.Registered.class),
            @DiscriminatorMapping(value = "ATTESTED", schema = RecipientNeed.Attested.class)
        })
public sealed interface Need permits Need.AllNeeds, Need.AnyNeed, RecipientNeed, CollectiveNeed {
    /** As many as any of its lists may have. */
    int MOST = 50;

    @JsonProperty("kind")
    default NeedKind kind() {
        return NeedKind.of(this);
    }

    Answer test(NeedFacts facts);

    /** As {@code TIER ≥ EXCELLENT × 5}; the same in every language. */
    String text();

    /** The single needs of which it is made. */
    default Stream<Need> parts() {
        return Stream.of(this);
    }

    /** The kinds of needs. */
    enum NeedKind {
        ALL(AllNeeds.class),
        ANY(AnyNeed.class),
        TIER(RecipientNeed.TierInARow.class),
        UNUSED_YEARS(RecipientNeed.UnusedYears.class),
        TITLES(RecipientNeed.TitlesInARow.class),
        INITIATIVES(RecipientNeed.Initiatives.class),
        SHARE_WITH_TITLE(CollectiveNeed.ShareWithTitle.class),
        SHARE_OF_TIER(CollectiveNeed.ShareOfTier.class),
        COUNT_WITH_TITLE(CollectiveNeed.CountWithTitle.class),
        NO_DISCIPLINE(CollectiveNeed.NoDiscipline.class),
        NO_VERIFICATION(RecipientNeed.NoVerification.class),
        FIRST_OF_CLUSTER(RecipientNeed.FirstOfCluster.class),
        REGISTERED(RecipientNeed.Registered.class),
        ATTESTED(RecipientNeed.Attested.class);

        private final Class<? extends Need> type;

        NeedKind(Class<? extends Need> type) {
            this.type = type;
        }

        static NeedKind of(Need need) {
            return Stream.of(values())
                    .filter(kind -> kind.type.isInstance(need))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** All of them. */
    record AllNeeds(@Size(max = MOST) List<Need> needs) implements Need {
        @Override
        public Answer test(NeedFacts facts) {
            return Answer.all(needs.stream().map(need -> need.test(facts)).toList());
        }

        @Override
        public String text() {
            return joined(needs, " ∧ ");
        }

        @Override
        public Stream<Need> parts() {
            return needs.stream().flatMap(Need::parts);
        }
    }

    /** Any of them. */
    record AnyNeed(@Size(max = MOST) List<Need> needs) implements Need {
        @Override
        public Answer test(NeedFacts facts) {
            return Answer.any(needs.stream().map(need -> need.test(facts)).toList());
        }

        @Override
        public String text() {
            return joined(needs, " ∨ ");
        }

        @Override
        public Stream<Need> parts() {
            return needs.stream().flatMap(Need::parts);
        }
    }

    private static String joined(List<Need> needs, String by) {
        return needs.stream()
                .map(need ->
                        need instanceof AllNeeds || need instanceof AnyNeed ? "(" + need.text() + ")" : need.text())
                .collect(Collectors.joining(by));
    }
}
