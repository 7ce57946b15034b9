package vn.xeploai.ratings.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.xeploai.ratings.fact.OtherRating;
import vn.xeploai.ratings.fact.Sheets;
import vn.xeploai.ratings.rating.RatingState;
import vn.xeploai.ratings.rule.EffectiveScheme;
import vn.xeploai.ratings.rule.Finding;
import vn.xeploai.ratings.scheme.Schemes;
import vn.xeploai.ratings.scheme.Subject;
import vn.xeploai.ratings.scheme.SubjectKind;
import vn.xeploai.ratings.scheme.Track;

class RelatedSubjectsTest {
    @Test
    void anUndecidedRatingAsOfficialComesBeforeTheMembers() throws IOException {
        var person = UUID.randomUUID();
        var official = new OtherRating(
                UUID.randomUUID(),
                person,
                SubjectKind.OFFICIAL,
                "2022",
                Track.STATE,
                "S2020",
                1,
                RatingState.PENDING,
                null,
                null);
        var sheet = Sheets.of(new Subject(SubjectKind.MEMBER, person), "2022", "P2019", official);
        var schemes = new Schemes();
        var scheme = EffectiveScheme.unchanged(schemes.get("P2019", 1));
        var conclusion = new Conclusion(sheet, scheme, RatingState.DECIDED, "HTNV", null, List.of(), false);

        var related = RelatedSubjects.asOfficial(conclusion, Set.of()).orElseThrow();
        var rules = new ConclusionRule(conclusion, schemes)
                .findings(List.of(related)).stream().map(Finding::rule).toList();

        assertEquals(
                List.of("V17a"),
                rules.stream().filter(rule -> rule.startsWith("V17")).toList());
        assertEquals(Optional.empty(), RelatedSubjects.asOfficial(conclusion, Set.of(official.ratingId())));
    }
}
