package vn.xeploai.standalone.sample;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;

/** What stands on the sample's papers. */
final class Papers {
    private Papers() {}

    static List<SampleRating> ratings(SampleCampaign campaign) {
        return campaign.papers().stream()
                .flatMap(paper -> paper.ratings().stream())
                .toList();
    }

    /** How many have which grade. */
    static Map<String, Long> grades(SamplePaper paper) {
        return paper.ratings().stream()
                .filter(rating -> rating.grade() != null)
                .collect(groupingBy(SampleRating::grade, counting()));
    }
}
