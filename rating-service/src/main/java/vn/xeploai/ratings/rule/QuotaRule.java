package vn.xeploai.ratings.rule;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.xeploai.ratings.rule.Finding.Breach;
import vn.xeploai.ratings.rule.QuotaAnswer.QuotaReading;
import vn.xeploai.ratings.rule.QuotaAnswer.QuotaState;
import vn.xeploai.ratings.scheme.Label;
import vn.xeploai.ratings.scheme.Quota;
import vn.xeploai.ratings.scheme.Quota.QuotaBase;
import vn.xeploai.ratings.scheme.Quota.QuotaRounding;
import vn.xeploai.ratings.scheme.Severity;
import vn.xeploai.ratings.scheme.Tier;

/**
 * The quota of the best tier (QĐ 366-QĐ/TW Điều 11.1.5 and those before it). The text speaks of a share of those rated "hoàn thành tốt
 * nhiệm vụ"; base, rounding and group are data, since practice reads it in several ways.
 */
public final class QuotaRule {
    private static final List<QuotaBase> BASES = List.of(QuotaBase.T, QuotaBase.T_PLUS, QuotaBase.RATED);

    private QuotaRule() {}

    /**
     * A quota in one group.
     *
     * @param scheme the id of the scheme
     * @param group the name of the group, for the explanation
     * @param approval null where the ordinary rate is used
     */
    public record Question(String scheme, EffectiveRule<Quota> rule, String group, QuotaApproval approval) {}

    /** Whether a document is refused, and the state of the group after it. */
    public record Verdict(boolean refused, QuotaState after, List<Finding> findings) {}

    /**
     * @param decided counts of the group by what is decided
     * @param proposed further counts, of the current proposals
     */
    public static QuotaAnswer answer(Question question, TierCounts decided, TierCounts proposed) {
        var quota = question.rule().rule();
        var terms = QuotaTerms.of(question);
        return new QuotaAnswer(
                quota.id(),
                question.scheme(),
                quota.legalBasis().text(),
                quota.severity(),
                quota.group(),
                question.group(),
                terms.base(),
                terms.rounding(),
                terms.rate(),
                QuotaTerms.allows(question) ? question.approval() : null,
                question.rule().overlay(),
                QuotaState.of(terms, decided),
                QuotaState.of(terms, decided.plus(proposed)),
                readings(question, decided),
                findings(question, QuotaState.of(terms, decided)));
    }

    /**
     * Whether a document may be issued. It is refused only if the rule is an error, the document raises a subject of the group, and the group
     * exceeds its quota afterwards. A document that only lowers is never refused, but an excess that it leaves is a finding.
     *
     * @param after counts of the group after the document
     * @param added how many subjects of the group the document raises to what the quota limits; others that it lowers do not make up for them
     */
    public static Verdict verdict(Question question, TierCounts after, int added) {
        var state = QuotaState.of(QuotaTerms.of(question), after);
        var refused = question.rule().rule().severity() == Severity.ERROR && added > 0 && state.exceeded();
        return new Verdict(refused, state, findings(question, state));
    }

    /**
     * The quota, if it has no place for one subject of the group; empty if it has one, only warns, or limits a distinction.
     *
     * @param counts of the group with the subject as they are counted now
     * @param now the tier of the subject; null if they are not rated
     */
    public static Optional<FullQuota> full(Question question, TierCounts counts, Tier now) {
        var quota = question.rule().rule();
        if (quota.severity() != Severity.ERROR || quota.tier() == null) return Optional.empty();
        var terms = QuotaTerms.of(question);
        var raised = counts.withExcellent(now);
        if (terms.slack(raised) >= 0) return Optional.empty();
        return Optional.of(new FullQuota(question.rule(), terms.quota(raised), terms.used(raised)));
    }

    /** An excess of several groups together: every reading is shown and none refuses anything. */
    public static Optional<Finding> aggregate(Question question, TierCounts counts) {
        var terms = QuotaTerms.of(question);
        var off = question.rule().rule().severity() == Severity.OFF;
        if (off || terms.slack(counts) >= 0) return Optional.empty();
        var state = QuotaState.of(terms, counts);
        var words = QuotaWords.ofReadings(readings(question, counts));
        return Optional.of(Finding.of(question.scheme(), question.rule(), breach(state, words))
                .at(Severity.WARNING));
    }

    /** The quota by every base and rounding that the text could mean, the rule's own base among them. */
    public static List<QuotaReading> readings(Question question, TierCounts counts) {
        var terms = QuotaTerms.of(question);
        return Stream.concat(BASES.stream(), Stream.of(terms.base()))
                .distinct()
                .flatMap(base -> Stream.of(QuotaRounding.values()).map(rounding -> terms.reading(base, rounding)))
                .map(reading -> QuotaReading.of(reading, counts))
                .toList();
    }

    private static List<Finding> findings(Question question, QuotaState state) {
        if (question.rule().rule().severity() == Severity.OFF) return List.of();
        return Stream.of(excess(question, state), unapproved(question))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Finding> excess(Question question, QuotaState state) {
        if (!state.exceeded()) return Optional.empty();
        var words = QuotaWords.of(question, state);
        return Optional.of(Finding.of(question.scheme(), question.rule(), breach(state, words)));
    }

    /** A rate above the ordinary one without an approval that has number and date, or above what the text allows at all. */
    private static Optional<Finding> unapproved(Question question) {
        if (question.approval() == null || QuotaTerms.allows(question)) return Optional.empty();
        var quota = question.rule().rule();
        return Optional.of(new Finding(
                GeneralRule.HIGHER_RATE_APPROVED.id(),
                question.scheme(),
                quota.legalBasis().text(),
                quota.severity(),
                null,
                quota.exceptionalRate() == null ? "≤ " + quota.rate() : "≤ " + quota.exceptionalRate() + ", approved",
                String.valueOf(question.approval().rate()),
                GeneralRule.HIGHER_RATE_APPROVED.explanation(),
                question.rule().overlay()));
    }

    private static Breach breach(QuotaState state, Label words) {
        return new Breach("≤ " + state.quota(), String.valueOf(state.numerator()), words);
    }
}
