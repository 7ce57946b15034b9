package vn.xeploai.ratings.scheme;

import java.math.BigDecimal;
import java.time.Month;
import java.util.HashSet;
import java.util.List;
import vn.xeploai.platform.yaml.YamlFile;
import vn.xeploai.ratings.scheme.Condition.AllOf;
import vn.xeploai.ratings.scheme.Condition.AnyOf;
import vn.xeploai.ratings.scheme.Condition.FactTest;
import vn.xeploai.ratings.scheme.Condition.NoneOf;
import vn.xeploai.ratings.scheme.Period.PeriodKind;
import vn.xeploai.ratings.scheme.Rule.Cap;
import vn.xeploai.ratings.scheme.Rule.Deadline;
import vn.xeploai.ratings.scheme.Rule.Exemption;
import vn.xeploai.ratings.scheme.Rule.Floor;
import vn.xeploai.ratings.scheme.Rule.QuarterForce;
import vn.xeploai.ratings.scheme.Rule.Streak;

/** What must hold for every rule: its id, its subjects, its legal basis, how grave a breach may be, and what its kind needs. */
final class RuleChecks {
    private static final int MONTHS_OF_YEAR = 12;
    private static final int MONTHS_OF_QUARTER = 3;
    /** Every month of any quarter has these days. */
    private static final int DAYS_OF_ANY_MONTH = 28;

    private RuleChecks() {}

    static void check(YamlFile<Scheme> file) {
        var ids = new HashSet<String>();
        if (file.value().points() != null) ids.add(file.value().points().id());
        for (var at = 0; at < file.value().rules().size(); at++) {
            var rule = file.value().rules().get(at);
            var path = "rules[%d]".formatted(at);
            file.text(rule.id(), path + ".id");
            file.require(ids.add(rule.id()), path + ".id", rule.id() + " is there twice");
            kinds(file, rule.subjectKinds(), path + ".subjectKinds");
            basis(file, rule.legalBasis(), path + ".legalBasis");
            severity(file, rule.certainty(), rule.severity(), path + ".severity");
            if (rule.explanation() != null) Label.check(file, rule.explanation(), path + ".explanation");
            content(file, rule, path);
        }
    }

    private static void content(YamlFile<Scheme> file, Rule rule, String path) {
        if (rule instanceof Quota quota) quota(file, quota, path);
        if (rule instanceof Cap cap) cap(file, cap, path);
        if (rule instanceof Floor floor) floor(file, floor, path);
        if (rule instanceof Exemption exemption) exemption(file, exemption, path);
        if (rule instanceof Order order) order(file, order, path);
        if (rule instanceof Competence competence) competence(file, competence, path);
        if (rule instanceof Deadline deadline) deadline(file, deadline, path);
        if (rule instanceof Streak streak) streak(file, streak, path);
    }

    static void kinds(YamlFile<Scheme> file, List<SubjectKind> kinds, String path) {
        file.filled(kinds, path);
        file.require(file.value().subjectKinds().containsAll(kinds), path, "names a kind that the scheme does not");
    }

    static void basis(YamlFile<Scheme> file, LegalBasis basis, String path) {
        file.present(basis, path);
        file.require(
                file.value().documents().stream()
                        .anyMatch(document -> document.number().equals(basis.document())),
                path + ".document",
                basis.document() + " is none of the scheme's documents");
        if (basis.article() != null) file.text(basis.article(), path + ".article");
    }

    static void severity(YamlFile<Scheme> file, Certainty certainty, Severity severity, String path) {
        file.present(certainty, path.replace("severity", "certainty"));
        file.present(severity, path);
        var sure = certainty.allowsErrors() || severity != Severity.ERROR;
        file.require(sure, path, "is ERROR, but the rule is " + certainty);
    }

    private static void condition(YamlFile<Scheme> file, Condition condition, String path) {
        file.present(condition, path);
        if (condition instanceof FactTest test) {
            file.require(test.fits(), path, "needs one comparison that fits its fact");
        }
        if (condition instanceof AllOf all) conditions(file, all.all(), path + ".all");
        if (condition instanceof AnyOf any) conditions(file, any.any(), path + ".any");
        if (condition instanceof NoneOf none) conditions(file, none.none(), path + ".none");
    }

    private static void conditions(YamlFile<Scheme> file, List<Condition> conditions, String path) {
        file.filled(conditions, path);
        for (var at = 0; at < conditions.size(); at++) condition(file, conditions.get(at), path + "[%d]".formatted(at));
    }

    /** Whether the rule's subjects can be given a grade of this tier. */
    private static void tier(YamlFile<Scheme> file, Rule rule, String path, Tier tier) {
        var graded = rule.subjectKinds().stream()
                .allMatch(kind -> file.value().gradesOf(kind).stream().anyMatch(grade -> grade.tier() == tier));
        file.require(graded, path, "is no tier of its subjects' grades");
    }

    private static void quota(YamlFile<Scheme> file, Quota quota, String path) {
        file.require((quota.tier() == null) != (quota.distinction() == null), path, "limits a tier or a distinction");
        var best = quota.tier() == null || quota.tier() == Tier.EXCELLENT;
        file.require(best, path + ".tier", "is not EXCELLENT, the only tier with a quota");
        var known = quota.distinction() == null
                || file.value().distinctions().stream()
                        .anyMatch(one -> one.code().equals(quota.distinction()));
        file.require(known, path + ".distinction", quota.distinction() + " is no distinction of the scheme");
        file.present(quota.base(), path + ".base");
        file.present(quota.rounding(), path + ".rounding");
        file.present(quota.group(), path + ".group");
        file.require(isRate(quota.rate()), path + ".rate", "is not above 0 and at most 1");
        quarter(file, quota.quarter(), path);
        if (quota.exceptionalRate() == null) return;
        var higher = isRate(quota.exceptionalRate()) && quota.exceptionalRate().compareTo(quota.rate()) > 0;
        file.require(higher, path + ".exceptionalRate", "is not above the rate and at most 1");
    }

    private static boolean isRate(BigDecimal rate) {
        return rate != null && rate.signum() > 0 && rate.compareTo(BigDecimal.ONE) <= 0;
    }

    private static void cap(YamlFile<Scheme> file, Cap cap, String path) {
        condition(file, cap.condition(), path + ".condition");
        if (cap.exception() != null) condition(file, cap.exception(), path + ".exception");
        file.present(cap.atBest(), path + ".atBest");
        tier(file, cap, path + ".atBest", cap.atBest());
    }

    private static void floor(YamlFile<Scheme> file, Floor floor, String path) {
        condition(file, floor.condition(), path + ".condition");
        if (floor.tier() != null) tier(file, floor, path + ".tier", floor.tier());
    }

    private static void exemption(YamlFile<Scheme> file, Exemption exemption, String path) {
        condition(file, exemption.condition(), path + ".condition");
        file.require(
                file.value().knowsReason(exemption.reason()),
                path + ".reason",
                exemption.reason() + " is no reason of the scheme");
    }

    private static void order(YamlFile<Scheme> file, Order order, String path) {
        file.present(order.earlier(), path + ".earlier");
        file.present(order.relation(), path + ".relation");
        quarter(file, order.quarter(), path);
    }

    private static void quarter(YamlFile<Scheme> file, QuarterForce quarter, String path) {
        if (quarter == null) return;
        var rated = file.value().periods().contains(PeriodKind.QUARTER);
        file.require(rated, path + ".quarter", "is of no use: the scheme rates no quarters");
        severity(file, quarter.certainty(), quarter.severity(), path + ".quarter.severity");
    }

    private static void competence(YamlFile<Scheme> file, Competence competence, String path) {
        file.present(competence.partyLevel(), path + ".partyLevel");
        file.present(competence.selfRates(), path + ".selfRates");
        file.present(competence.proposes(), path + ".proposes");
        file.filled(competence.decides(), path + ".decides");
        var open = competence.validFrom() == null || competence.validTo() == null;
        file.require(
                open || competence.validFrom().isBefore(competence.validTo()),
                path + ".validTo",
                "is not after validFrom");
    }

    private static void deadline(YamlFile<Scheme> file, Deadline deadline, String path) {
        file.present(deadline.period(), path + ".period");
        file.present(deadline.purpose(), path + ".purpose");
        var ofYear = deadline.period() == PeriodKind.YEAR;
        var months = ofYear ? MONTHS_OF_YEAR : MONTHS_OF_QUARTER;
        file.require(deadline.month() >= 1 && deadline.month() <= months, path + ".month", "is not within the period");
        var days = ofYear ? Month.of(deadline.month()).minLength() : DAYS_OF_ANY_MONTH;
        file.require(deadline.day() >= 1 && deadline.day() <= days, path + ".day", "is no day of that month");
        var year = deadline.yearOffset() == 0 || deadline.yearOffset() == 1;
        file.require(year, path + ".yearOffset", "is not 0 or 1");
    }

    private static void streak(YamlFile<Scheme> file, Streak streak, String path) {
        file.present(streak.period(), path + ".period");
        file.require(streak.length() > 0, path + ".length", "is not above 0");
        file.filled(streak.tiers(), path + ".tiers");
        file.present(streak.effect(), path + ".effect");
    }
}
