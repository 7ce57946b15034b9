package vn.xeploai.ratings.scheme;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.DiscriminatorMapping;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One rule of a scheme, as data; each kind of rule has its own fields. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.EXISTING_PROPERTY, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Quota.class, name = "QUOTA"),
    @JsonSubTypes.Type(value = Cap.class, name = "CAP"),
    @JsonSubTypes.Type(value = Floor.class, name = "FLOOR"),
    @JsonSubTypes.Type(value = Exemption.class, name = "EXEMPTION"),
    @JsonSubTypes.Type(value = Order.class, name = "ORDER"),
    @JsonSubTypes.Type(value = Competence.class, name = "COMPETENCE"),
    @JsonSubTypes.Type(value = Deadline.class, name = "DEADLINE"),
    @JsonSubTypes.Type(value = Streak.class, name = "STREAK")
})
@Schema(
        description =
                "One rule of the given `kind`. Every rule has an id, its subjects, its legal basis, the certainty of that, and the severity of a"
                        + " breach. Uncertain rules are never errors.",
        oneOf = {
            Quota.class,
            Cap.class,
            Floor.class,
            Exemption.class,
            Order.class,
            Competence.class,
            Deadline.class,
            Streak.class
        },
        discriminatorProperty = "kind",
        discriminatorMapping = {
            @DiscriminatorMapping(value = "QUOTA", schema = Quota.class),
            @DiscriminatorMapping(value = "CAP", schema = Cap.class),
            @DiscriminatorMapping(value = "FLOOR", schema = Floor.class),
            @DiscriminatorMapping(value = "EXEMPTION", schema = Exemption.class),
            @DiscriminatorMapping(value = "ORDER", schema = Order.class),
            @DiscriminatorMapping(value = "COMPETENCE", schema = Competence.class),
            @DiscriminatorMapping(value = "DEADLINE", schema = Deadline.class),
            @DiscriminatorMapping(value = "STREAK", schema = Streak.class)
        })
public sealed interface Rule permits Quota, Cap, Floor, Exemption, Order, Competence, Deadline, Streak {
    @JsonProperty(value = "kind", access = JsonProperty.Access.READ_ONLY)
    RuleKind kind();

    /** The number of the rule in the catalogue, with a letter where several rules share one number. */
    String id();

    List<SubjectKind> subjectKinds();

    LegalBasis legalBasis();

    Certainty certainty();

    Severity severity();

    /** What a breach means, in words; null where the figures say enough. */
    Label explanation();

    default boolean checks(SubjectKind subjectKind) {
        return severity() != Severity.OFF && subjectKinds().contains(subjectKind);
    }
}
