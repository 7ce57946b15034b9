package vn.xeploai.ratings.submission;

import java.util.UUID;
import vn.xeploai.platform.act.Document;

/**
 * What a superior unit does with a version. Public, since Jdbi binds the methods of public types only.
 *
 * @param reason why it is returned; of an acceptance a note, or null
 * @param document null if there is none
 */
public record SubmissionReview(SubmissionEventKind kind, UUID actingUnitId, String reason, Document document) {}
