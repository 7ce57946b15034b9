package vn.xeploai.standalone.sample;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import vn.xeploai.standalone.province.Campaign;
import vn.xeploai.standalone.province.Document;
import vn.xeploai.standalone.province.Rating;

/** The contents of the sample's documents. */
final class Documents {
    private Documents() {}

    static List<Rating> ratings(Campaign campaign) {
        return campaign.documents().stream()
                .flatMap(document -> document.ratings().stream())
                .toList();
    }

    /** The number of ratings by grade. */
    static Map<String, Long> grades(Document document) {
        return document.ratings().stream()
                .filter(rating -> rating.grade() != null)
                .collect(groupingBy(Rating::grade, counting()));
    }
}
