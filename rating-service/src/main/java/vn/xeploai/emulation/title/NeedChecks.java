package vn.xeploai.emulation.title;

import java.time.MonthDay;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Set;
import vn.xeploai.emulation.title.CollectiveNeed.CountWithTitle;
import vn.xeploai.emulation.title.CollectiveNeed.NoDiscipline;
import vn.xeploai.emulation.title.CollectiveNeed.ShareOfTier;
import vn.xeploai.emulation.title.CollectiveNeed.ShareWithTitle;
import vn.xeploai.emulation.title.RecipientNeed.Attested;
import vn.xeploai.emulation.title.RecipientNeed.Initiatives;
import vn.xeploai.emulation.title.RecipientNeed.Registered;
import vn.xeploai.emulation.title.RecipientNeed.TierInARow;
import vn.xeploai.emulation.title.RecipientNeed.TitlesInARow;
import vn.xeploai.emulation.title.RecipientNeed.UnusedYears;
import vn.xeploai.platform.yaml.YamlFile;

/** Whether a need says all that its kind has to say. */
final class NeedChecks {
    private final YamlFile<Regime> file;
    private final Set<String> codes;

    /** @param codes of all titles of all regimes */
    NeedChecks(YamlFile<Regime> file, Set<String> codes) {
        this.file = file;
        this.codes = codes;
    }

    void check(Need need, String path) {
        if (need instanceof Need.AllNeeds all) each(all.needs(), path + ".needs");
        if (need instanceof Need.AnyNeed any) each(any.needs(), path + ".needs");
        if (need instanceof RecipientNeed recipient) check(recipient, path);
        if (need instanceof CollectiveNeed collective) check(collective, path);
    }

    private void each(List<Need> needs, String path) {
        file.filled(needs, path);
        for (var at = 0; at < needs.size(); at++) check(needs.get(at), "%s[%d]".formatted(path, at));
    }

    private void check(RecipientNeed need, String path) {
        if (need instanceof TierInARow tier) {
            file.filled(tier.subjectKinds(), path + ".subjectKinds");
            file.present(tier.atLeast(), path + ".atLeast");
            positive(tier.years(), path + ".years");
        }
        if (need instanceof UnusedYears unused) {
            titles(unused.titles(), path);
            positive(unused.years(), path + ".years");
        }
        if (need instanceof TitlesInARow held) {
            titles(held.titles(), path);
            positive(held.times(), path + ".times");
        }
        if (need instanceof Initiatives initiatives) {
            file.present(initiatives.scope(), path + ".scope");
            positive(initiatives.count(), path + ".count");
            if (initiatives.years() != null) positive(initiatives.years(), path + ".years");
        }
        if (need instanceof Registered registered)
            file.require(
                    registered.until() == null || isDay(registered.until()),
                    path + ".until",
                    "is no month and day as 02-28");
        if (need instanceof Attested attested) file.text(attested.what(), path + ".what");
    }

    private static boolean isDay(String text) {
        try {
            MonthDay.parse("--" + text);
            return true;
        } catch (DateTimeParseException noDay) {
            return false;
        }
    }

    private void check(CollectiveNeed need, String path) {
        if (need instanceof ShareWithTitle share) {
            titles(share.titles(), path);
            percent(share.atLeastPercent(), path);
        }
        if (need instanceof ShareOfTier share) {
            file.present(share.tier(), path + ".tier");
            percent(share.atLeastPercent(), path);
        }
        if (need instanceof CountWithTitle count) {
            titles(count.titles(), path);
            positive(count.atLeast(), path + ".atLeast");
        }
        if (need instanceof NoDiscipline discipline) {
            file.present(discipline.form(), path + ".form");
            file.present(discipline.concerned(), path + ".concerned");
        }
    }

    private void titles(List<String> titles, String path) {
        file.filled(titles, path + ".titles");
        file.require(codes.containsAll(titles), path + ".titles", "names a title that no regime has");
    }

    private void percent(int percent, String path) {
        file.require(percent > 0 && percent <= 100, path + ".atLeastPercent", "is not a percentage from 1 to 100");
    }

    private void positive(int number, String path) {
        file.require(number > 0, path, "is not positive");
    }
}
