package vn.xeploai.ratings.decision;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

record PublicationReceipt(
        UUID decisionId,
        @Schema(examples = "395") int published,
        @Schema(
                        description =
                                "Lines left as they are: without a grade, changed by a later document, or published before",
                        examples = "27")
                int left) {}
