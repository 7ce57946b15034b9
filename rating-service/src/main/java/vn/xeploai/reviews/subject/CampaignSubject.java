package vn.xeploai.reviews.subject;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.mapper.Nested;
import vn.xeploai.ratings.scheme.Subject;

/**
 * A subject on the roster of a campaign.
 *
 * @param unitId where it is on the roster: the cell of a member, the unit itself of an organisation
 */
public record CampaignSubject(
        UUID ratingId,
        @Nested("subject") Subject subject,
        @Schema(description = "Where the subject is on the roster: the cell of a member") UUID unitId) {}
