package vn.xeploai.emulation.eligibility;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import vn.xeploai.emulation.condition.LocalCondition;
import vn.xeploai.emulation.condition.PlacedNeed;
import vn.xeploai.emulation.eligibility.AwardSource.HeldAward;
import vn.xeploai.emulation.eligibility.EligibilitySql.Place;
import vn.xeploai.emulation.recipient.Recipient;
import vn.xeploai.emulation.recipient.RecipientKind;
import vn.xeploai.emulation.title.Answer;
import vn.xeploai.emulation.title.Need;
import vn.xeploai.emulation.title.RecipientNeed.TierInARow;
import vn.xeploai.emulation.title.Title;
import vn.xeploai.emulation.title.Title.Requirement;
import vn.xeploai.emulation.title.TitleObject;
import vn.xeploai.ratings.rule.OverlayReference;
import vn.xeploai.ratings.scheme.Severity;
import vn.xeploai.ratings.scheme.Truth;

/** Whether recipients meet what a title needs of an award year, and what it needs on the day of the document. */
final class EligibilityRule {
    private final Title title;
    private final int awardYear;
    private final List<Requirement> own;
    private final List<LocalCondition> local;
    private final List<WrittenNeed> needs;

    EligibilityRule(Title title, List<Requirement> bars, int awardYear) {
        this(
                title,
                awardYear,
                Stream.concat(title.needs().stream(), bars.stream())
                        .filter(need -> need.severity() != Severity.OFF)
                        .toList(),
                List.of());
    }

    private EligibilityRule(Title title, int awardYear, List<Requirement> own, List<LocalCondition> local) {
        this.title = title;
        this.awardYear = awardYear;
        this.own = own;
        this.local = local;
        needs = LocalCondition.over(own, local).stream().map(WrittenNeed::of).toList();
    }

    /** The rule where some conditions hold. */
    EligibilityRule with(List<LocalCondition> conditions) {
        return new EligibilityRule(title, awardYear, own, conditions);
    }

    /** A need with its texts, which are the same for every recipient. */
    record WrittenNeed(Requirement requirement, String article, OverlayReference overlay, String expected) {
        static WrittenNeed of(PlacedNeed placed) {
            var requirement = placed.requirement();
            return new WrittenNeed(
                    requirement,
                    requirement.legalBasis().text(),
                    placed.overlay(),
                    requirement.need().text());
        }
    }

    Title title() {
        return title;
    }

    int awardYear() {
        return awardYear;
    }

    /** What is asked anywhere, where the conditions hold or not. */
    Stream<Need> asked() {
        return Stream.concat(own.stream().map(Requirement::need), local.stream().map(LocalCondition::need));
    }

    /** The longest row of years that it needs in any case. */
    Optional<TierInARow> longestRow() {
        return title.needs().stream()
                .filter(need -> !need.advisory() && need.severity() != Severity.OFF)
                .map(Requirement::need)
                .filter(TierInARow.class::isInstance)
                .map(TierInARow.class::cast)
                .max(Comparator.comparing(TierInARow::years));
    }

    Eligibility judge(Place place, EligibilityRecords records) {
        var facts = new RecordedFacts(place, this, records);
        var conditions = new ArrayList<EligibilityCondition>();
        var deciding = new ArrayList<Answer>();
        for (var need : needs) {
            var answer = need.requirement().need().test(facts);
            conditions.add(EligibilityCondition.of(need, answer));
            if (!need.requirement().advisory()) deciding.add(answer);
        }
        var award = records.of(records.awards().held(), place.recipientId()).stream()
                .filter(held -> held.title().equals(title.code()) && held.awardYear() == awardYear)
                .map(HeldAward::id)
                .findFirst();
        return new Eligibility(
                recipient(place.recipientId()),
                title.code(),
                awardYear,
                place.campaignId(),
                place.unitId(),
                EligibilityVerdict.of(Truth.all(deciding.stream().map(Answer::met))),
                award.orElse(null),
                deciding.stream().mapToInt(Answer::lacking).sum(),
                conditions);
    }

    boolean isPersonal() {
        return title.object() == TitleObject.PERSON;
    }

    /** Its kind follows from the title. */
    Recipient recipient(UUID id) {
        return new Recipient(isPersonal() ? RecipientKind.MEMBER : RecipientKind.UNIT, id);
    }
}
