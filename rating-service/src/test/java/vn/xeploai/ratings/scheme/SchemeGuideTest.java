package vn.xeploai.ratings.scheme;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.xeploai.ratings.scheme.Order.OrderRelation;
import vn.xeploai.ratings.scheme.Quota.QuotaBase;
import vn.xeploai.ratings.scheme.Quota.QuotaGroup;
import vn.xeploai.ratings.scheme.Quota.QuotaRounding;
import vn.xeploai.ratings.scheme.Rule.RuleKind;

/** The guide is complete for anyone who adds a regulation. */
class SchemeGuideTest {
    @Test
    void theGuideListsTheWholeVocabulary() throws IOException {
        var guide = Files.readString(Path.of("..", "docs", "schemes.md"));

        var words = Stream.of(
                        Fact.values(),
                        RuleKind.values(),
                        QuotaBase.values(),
                        QuotaRounding.values(),
                        QuotaGroup.values(),
                        OrderRelation.values(),
                        Certainty.values())
                .flatMap(Arrays::stream)
                .map(Enum::name);

        words.forEach(word -> assertTrue(guide.contains("`" + word + "`"), word));
    }
}
