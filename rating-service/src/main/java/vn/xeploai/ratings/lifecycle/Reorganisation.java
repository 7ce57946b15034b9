package vn.xeploai.ratings.lifecycle;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The parts of a reorganisation in member-service that concern campaigns. */
@JsonIgnoreProperties(ignoreUnknown = true)
record Reorganisation(OrderingDocument document, LocalDate effectiveOn, List<Matter> campaigns) {
    Optional<Order> orderFor(UUID campaignId) {
        return campaigns.stream()
                .filter(matter -> matter.campaignId().equals(campaignId))
                .findFirst()
                .map(matter -> new Order(matter.handling(), document.number(), effectiveOn));
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record OrderingDocument(String number) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Matter(UUID campaignId, Succession.SuccessionHandling handling) {}

    /**
     * What it orders for one campaign.
     *
     * @param number of its document
     * @param effectiveOn the first day of the new order
     */
    record Order(Succession.SuccessionHandling handling, String number, LocalDate effectiveOn) {
        String reason() {
            return "%s, trước ngày %s".formatted(number, effectiveOn);
        }
    }
}
