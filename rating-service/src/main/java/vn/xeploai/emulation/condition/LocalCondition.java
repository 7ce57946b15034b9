package vn.xeploai.emulation.condition;

import java.util.ArrayList;
import java.util.List;
import vn.xeploai.emulation.title.Need;
import vn.xeploai.emulation.title.NeedWords;
import vn.xeploai.emulation.title.RecipientNeed.Registered;
import vn.xeploai.emulation.title.RecipientNeed.TierInARow;
import vn.xeploai.emulation.title.RecipientNeed.TitlesInARow;
import vn.xeploai.emulation.title.Title.Requirement;
import vn.xeploai.ratings.rule.OverlayReference;
import vn.xeploai.ratings.scheme.Certainty;
import vn.xeploai.ratings.scheme.LegalBasis;
import vn.xeploai.ratings.scheme.Severity;

/** What a unit asks beyond the needs of a title. */
public record LocalCondition(Need need, OverlayReference document) {
    /** The needs of a title where some conditions hold: each stricter one stands where what it makes stricter stood, or at the end. */
    public static List<PlacedNeed> over(List<Requirement> own, List<LocalCondition> conditions) {
        var needs = own.stream().map(need -> new PlacedNeed(need, null)).toList();
        for (var condition : conditions) needs = condition.over(needs);
        return needs;
    }

    /** One that asks no more than another that decides is passed over: of several units, the strictest condition holds. */
    private List<PlacedNeed> over(List<PlacedNeed> needs) {
        if (needs.stream().anyMatch(other -> NeedOrder.decides(other.requirement(), need))) return needs;
        var result = new ArrayList<PlacedNeed>();
        PlacedNeed stricter = new PlacedNeed(requirement(), document);
        for (var other : needs) {
            if (!NeedOrder.isAtLeast(need, other.requirement().need())) result.add(other);
            else if (!result.contains(stricter)) result.add(stricter);
        }
        if (!result.contains(stricter)) result.add(stricter);
        return List.copyOf(result);
    }

    private Requirement requirement() {
        var basis = new LegalBasis(document.documentNumber(), document.authority());
        return new Requirement(rule(), NeedWords.of(need), basis, Certainty.CONFIRMED, Severity.ERROR, false, need);
    }

    /** The rule of the titles' own needs of the kind. */
    private String rule() {
        if (need instanceof Registered) return "V36";
        var inARow = need instanceof TierInARow tier && tier.years() > 1
                || need instanceof TitlesInARow titles && titles.times() > 1;
        return inARow ? "V26" : "V27";
    }
}
