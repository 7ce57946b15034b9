package vn.xeploai.ratings.scheme;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.DiscriminatorMapping;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.ratings.scheme.Period.PeriodKind;

/** One rule of a scheme, as data; each kind of rule has its own fields. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.EXISTING_PROPERTY, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Quota.class, name = "QUOTA"),
    @JsonSubTypes.Type(value = Rule.Cap.class, name = "CAP"),
    @JsonSubTypes.Type(value = Rule.Floor.class, name = "FLOOR"),
    @JsonSubTypes.Type(value = Rule.Exemption.class, name = "EXEMPTION"),
    @JsonSubTypes.Type(value = Order.class, name = "ORDER"),
    @JsonSubTypes.Type(value = Competence.class, name = "COMPETENCE"),
    @JsonSubTypes.Type(value = Rule.Deadline.class, name = "DEADLINE"),
    @JsonSubTypes.Type(value = Rule.Streak.class, name = "STREAK")
})
@Schema(
        description =
                "One rule of the given `kind`. Every rule has an id, its subjects, its legal basis, the certainty of that, and the severity of a"
                        + " breach. Uncertain rules are never errors.",
        oneOf = {
            Quota.class,
            Rule.Cap.class,
            Rule.Floor.class,
            Rule.Exemption.class,
            Order.class,
            Competence.class,
            Rule.Deadline.class,
            Rule.Streak.class
        },
        discriminatorProperty = "kind",
        discriminatorMapping = {
            @DiscriminatorMapping(value = "QUOTA", schema = Quota.class),
            @DiscriminatorMapping(value = "CAP", schema = Rule.Cap.class),
            @DiscriminatorMapping(value = "FLOOR", schema = Rule.Floor.class),
            @DiscriminatorMapping(value = "EXEMPTION", schema = Rule.Exemption.class),
            @DiscriminatorMapping(value = "ORDER", schema = Order.class),
            @DiscriminatorMapping(value = "COMPETENCE", schema = Competence.class),
            @DiscriminatorMapping(value = "DEADLINE", schema = Rule.Deadline.class),
            @DiscriminatorMapping(value = "STREAK", schema = Rule.Streak.class)
        })
public sealed interface Rule
        permits Quota, Rule.Cap, Rule.Floor, Rule.Exemption, Order, Competence, Rule.Deadline, Rule.Streak {
    @JsonProperty(value = "kind", access = JsonProperty.Access.READ_ONLY)
    default RuleKind kind() {
        return RuleKind.of(this);
    }

    /** The number of the rule in the catalogue, with a letter where several rules share one number. */
    String id();

    List<SubjectKind> subjectKinds();

    LegalBasis legalBasis();

    Certainty certainty();

    Severity severity();

    /** What a breach means, in words; null where the figures say enough. */
    Label explanation();

    /** As it applies to rounds of that length. */
    default Rule in(PeriodKind period) {
        return this;
    }

    default boolean checks(SubjectKind subjectKind) {
        return severity() != Severity.OFF && subjectKinds().contains(subjectKind);
    }

    /** The kinds of rules that a scheme can hold. */
    enum RuleKind {
        QUOTA(Quota.class),
        CAP(Cap.class),
        FLOOR(Floor.class),
        EXEMPTION(Exemption.class),
        ORDER(Order.class),
        COMPETENCE(Competence.class),
        DEADLINE(Deadline.class),
        STREAK(Streak.class);

        private final Class<? extends Rule> type;

        RuleKind(Class<? extends Rule> type) {
            this.type = type;
        }

        static RuleKind of(Rule rule) {
            return Stream.of(values())
                    .filter(kind -> kind.type.isInstance(rule))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /**
     * What bars the better grades: if the condition holds, the grade is at best of this tier. A trigger of the worst grade (không hoàn thành
     * nhiệm vụ) is a cap at {@link Tier#NOT_COMPLETED}.
     *
     * @param exception where it holds, the condition does not, and the competent level considers: no rule fits; null where the text has none
     */
    record Cap(
            @Schema(examples = "V05") String id,
            List<SubjectKind> subjectKinds,
            LegalBasis legalBasis,
            Certainty certainty,
            Severity severity,
            @Schema(nullable = true) Label explanation,
            Condition condition,
            @Schema(
                            nullable = true,
                            description =
                                    "Where it holds, the competent level considers, and no rule fits a grade better than `atBest`; null where the"
                                            + " text has no exception")
                    Condition exception,
            @Schema(examples = "COMPLETED") Tier atBest)
            implements Rule {
        public Cap with(Condition other) {
            return new Cap(id, subjectKinds, legalBasis, certainty, severity, explanation, other, exception, atBest);
        }
    }

    /**
     * What a grade needs at least.
     *
     * @param tier the tier that needs it; null for a precondition of every grade
     */
    record Floor(
            @Schema(examples = "V12") String id,
            List<SubjectKind> subjectKinds,
            LegalBasis legalBasis,
            Certainty certainty,
            Severity severity,
            @Schema(nullable = true) Label explanation,
            Condition condition,
            @Schema(nullable = true, description = "null: a precondition of every grade") Tier tier)
            implements Rule {
        public Floor with(Condition other) {
            return new Floor(id, subjectKinds, legalBasis, certainty, severity, explanation, other, tier);
        }
    }

    /** Who is not rated, and with which of the scheme's reasons. */
    record Exemption(
            @Schema(examples = "V02c") String id,
            List<SubjectKind> subjectKinds,
            LegalBasis legalBasis,
            Certainty certainty,
            Severity severity,
            @Schema(nullable = true) Label explanation,
            Condition condition,
            @Schema(examples = "ADMITTED_UNDER_SIX_MONTHS") String reason)
            implements Rule {}

    /** How certain a rule is for quarterly ratings, and how grave a breach, where the texts speak of a year only. */
    record QuarterForce(Certainty certainty, Severity severity) {}

    /**
     * Before which day something must be finished ("trước ngày").
     *
     * @param month of the period: 1 to 12 in a year, 1 to 3 in a quarter
     * @param yearOffset 0 in the rated year, 1 in the one after it
     */
    record Deadline(
            @Schema(examples = "V20b") String id,
            List<SubjectKind> subjectKinds,
            LegalBasis legalBasis,
            Certainty certainty,
            Severity severity,
            @Schema(nullable = true) Label explanation,
            PeriodKind period,
            @Schema(examples = "12", description = "Counted within the period: 1 to 12 in a year, 1 to 3 in a quarter")
                    int month,
            @Schema(examples = "31") int day,
            @Schema(examples = "0", description = "0 in the rated year, 1 in the one after it") int yearOffset,
            DeadlinePurpose purpose)
            implements Rule {
        /** The first day that is too late. */
        public LocalDate before(Period of) {
            return of.from().plusYears(yearOffset).plusMonths(month - 1L).withDayOfMonth(day);
        }
    }

    /** What must be finished before a day. */
    enum DeadlinePurpose {
        /** Xếp loại cán bộ, công chức, viên chức. */
        OFFICIALS_RATED,
        /** Kiểm điểm, xếp loại xong. */
        RATINGS_FINISHED,
        /** Đơn vị tổng kết năm công tác sau. */
        LATE_UNITS_FINISHED,
        /** Gửi hồ sơ. */
        FILES_SENT,
        /** Ban Tổ chức Trung ương báo cáo. */
        CENTRAL_REPORT,
        /** Báo cáo kết quả quý. */
        QUARTERLY_REPORT
    }

    /** What follows from several periods in a row rated with one of some tiers. */
    record Streak(
            @Schema(examples = "V30") String id,
            List<SubjectKind> subjectKinds,
            LegalBasis legalBasis,
            Certainty certainty,
            Severity severity,
            @Schema(nullable = true) Label explanation,
            PeriodKind period,
            @Schema(examples = "2") int length,
            List<Tier> tiers,
            StreakEffect effect)
            implements Rule {}

    /** What follows from a row of equal ratings. */
    enum StreakEffect {
        /** Somebody should look into it. */
        ALERT,
        /** Something else rests on it. */
        PRECONDITION
    }
}
