package vn.xeploai.ratings.tally;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.ratings.scheme.Scheme;
import vn.xeploai.ratings.scheme.Scheme.Grade;
import vn.xeploai.ratings.scheme.Scheme.NotRatedReason;

/** The parts of a scheme that a reader of counts needs. */
record TallyScheme(
        @Schema(examples = "P2019") String id,
        @Schema(examples = "1") int revision,
        @Schema(examples = "QĐ 132-QĐ/TW; HD 21-HD/BTCTW") String legalBasis,
        List<Grade> grades,
        List<NotRatedReason> notRatedReasons) {

    static TallyScheme of(Scheme scheme) {
        return new TallyScheme(
                scheme.id(), scheme.revision(), scheme.legalBasis(), scheme.grades(), scheme.notRatedReasons());
    }
}
