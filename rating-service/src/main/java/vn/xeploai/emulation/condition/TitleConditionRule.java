package vn.xeploai.emulation.condition;

import java.time.MonthDay;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import vn.xeploai.emulation.title.CollectiveNeed;
import vn.xeploai.emulation.title.CollectiveNeed.CountWithTitle;
import vn.xeploai.emulation.title.CollectiveNeed.ShareOfTier;
import vn.xeploai.emulation.title.CollectiveNeed.ShareWithTitle;
import vn.xeploai.emulation.title.Need;
import vn.xeploai.emulation.title.Need.NeedKind;
import vn.xeploai.emulation.title.RecipientNeed.Initiatives;
import vn.xeploai.emulation.title.RecipientNeed.Registered;
import vn.xeploai.emulation.title.RecipientNeed.TierInARow;
import vn.xeploai.emulation.title.RecipientNeed.TitlesInARow;
import vn.xeploai.emulation.title.Title;
import vn.xeploai.emulation.title.TitleObject;
import vn.xeploai.platform.problem.FieldError;

/** Which needs a unit may add to a title, or make stricter. */
final class TitleConditionRule {
    private static final Set<NeedKind> KINDS = Set.of(
            NeedKind.TIER,
            NeedKind.TITLES,
            NeedKind.INITIATIVES,
            NeedKind.SHARE_WITH_TITLE,
            NeedKind.SHARE_OF_TIER,
            NeedKind.COUNT_WITH_TITLE,
            NeedKind.REGISTERED);
    private static final int MOST_YEARS = 30;
    private static final int MOST_PERSONS = 1000;

    private final Title title;
    private final Set<String> codes;
    private final List<FieldError> faults = new ArrayList<>();

    /** @param codes of the titles of the year */
    TitleConditionRule(Title title, Set<String> codes) {
        this.title = title;
        this.codes = codes;
    }

    /** @throws TitleConditionRefusal 422 {@code title-condition-invalid} with the field of each fault */
    void check(Need need) {
        if (!KINDS.contains(need.kind()))
            faults.add(FieldError.notAmong(
                    "need.kind",
                    "title-condition-kind",
                    need.kind(),
                    KINDS.stream().sorted().toList()));
        else if (!fits(need)) fault("need.kind", "title-condition-misfit", need.kind());
        checkValues(need);
        if (!faults.isEmpty()) throw TitleConditionRefusal.invalid(faults);
    }

    /**
     * The same of each regime of the years.
     *
     * @throws TitleConditionRefusal 422 {@code title-condition-not-stricter}
     */
    static void requireStricter(Need need, Collection<Title> regimes) {
        for (var title : regimes)
            for (var own : title.needs())
                if (NeedOrder.decides(own, need)) throw TitleConditionRefusal.notStricter(title.code(), own.label());
    }

    private boolean fits(Need need) {
        var personal = title.object() == TitleObject.PERSON;
        if (need instanceof CollectiveNeed) return !personal;
        if (need instanceof Initiatives) return personal;
        return !(need instanceof TierInARow tier)
                || tier.subjectKinds() == null
                || tier.subjectKinds().stream().allMatch(kind -> kind != null && kind.person() == personal);
    }

    private void checkValues(Need need) {
        if (need instanceof TierInARow tier) {
            present(tier.subjectKinds() == null || tier.subjectKinds().isEmpty() ? null : tier, "need.subjectKinds");
            present(tier.atLeast(), "need.atLeast");
            within(tier.years(), MOST_YEARS, "need.years");
        }
        if (need instanceof TitlesInARow held) {
            titles(held.titles());
            within(held.times(), MOST_YEARS, "need.times");
        }
        if (need instanceof Initiatives initiatives) {
            present(initiatives.scope(), "need.scope");
            within(initiatives.count(), MOST_PERSONS, "need.count");
            if (initiatives.years() != null) within(initiatives.years(), MOST_YEARS, "need.years");
        }
        if (need instanceof Registered registered && registered.until() != null && !isDay(registered.until()))
            fault("need.until", "title-condition-value", registered.until());
        if (need instanceof CollectiveNeed collective) checkValues(collective);
    }

    private void checkValues(CollectiveNeed need) {
        if (need instanceof ShareWithTitle share) {
            titles(share.titles());
            within(share.atLeastPercent(), 100, "need.atLeastPercent");
        }
        if (need instanceof ShareOfTier share) {
            present(share.tier(), "need.tier");
            within(share.atLeastPercent(), 100, "need.atLeastPercent");
        }
        if (need instanceof CountWithTitle count) {
            titles(count.titles());
            within(count.atLeast(), MOST_PERSONS, "need.atLeast");
        }
    }

    private void titles(List<String> named) {
        if (named == null || named.isEmpty() || !codes.containsAll(named))
            faults.add(FieldError.notAmong("need.titles", "title-condition-titles", named, codes));
    }

    private void within(int number, int most, String field) {
        if (number < 1 || number > most)
            faults.add(FieldError.notAmong(field, "title-condition-number", number, List.of(1, most)));
    }

    private void present(Object value, String field) {
        if (value == null) fault(field, "title-condition-value", null);
    }

    private void fault(String field, String code, Object sent) {
        faults.add(FieldError.notAmong(field, code, sent, List.of()));
    }

    private static boolean isDay(String text) {
        try {
            MonthDay.parse("--" + text);
            return true;
        } catch (DateTimeParseException noDay) {
            return false;
        }
    }
}
