package vn.xeploai.ratings.succession;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Of a reorganisation in member-service, what concerns campaigns. */
@JsonIgnoreProperties(ignoreUnknown = true)
record Reorganisation(Paper document, LocalDate effectiveOn, List<Matter> campaigns) {
    Optional<SuccessionTerms> termsOf(UUID campaignId) {
        return campaigns.stream()
                .filter(matter -> matter.campaignId().equals(campaignId))
                .findFirst()
                .map(matter -> new SuccessionTerms(matter.handling(), document.number(), effectiveOn));
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Paper(String number) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Matter(UUID campaignId, SuccessionHandling handling) {}
}
