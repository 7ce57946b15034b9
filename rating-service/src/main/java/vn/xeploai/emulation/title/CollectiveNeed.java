package vn.xeploai.emulation.title;

import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.ratings.discipline.DisciplineForm;
import vn.xeploai.ratings.scheme.Tier;

/** A question about those who belong to the recipient. */
public sealed interface CollectiveNeed extends Need {
    /** Such a share of the officials of the collective hold one of the titles of the award year. */
    record ShareWithTitle(@Size(max = MOST) List<String> titles, @Schema(examples = "70") int atLeastPercent)
            implements CollectiveNeed {
        @Override
        public Answer test(NeedFacts facts) {
            return facts.answer(this);
        }

        @Override
        public String text() {
            return "SHARE(" + String.join(" ∪ ", titles) + ") ≥ " + atLeastPercent + " %";
        }
    }

    /** Such a share of the officials of the collective are rated at least so in the award year. */
    record ShareOfTier(Tier tier, @Schema(examples = "100") int atLeastPercent) implements CollectiveNeed {
        @Override
        public Answer test(NeedFacts facts) {
            return facts.answer(this);
        }

        @Override
        public String text() {
            return "SHARE(TIER ≥ " + tier + ") ≥ " + atLeastPercent + " %";
        }
    }

    /** So many officials of the collective hold one of the titles of the award year. */
    record CountWithTitle(@Size(max = MOST) List<String> titles, @Schema(examples = "1") int atLeast)
            implements CollectiveNeed {
        @Override
        public Answer test(NeedFacts facts) {
            return facts.answer(this);
        }

        @Override
        public String text() {
            return "COUNT(" + String.join(" ∪ ", titles) + ") ≥ " + atLeast;
        }
    }

    /** Nobody of them was disciplined with the form or a heavier one in the award year. */
    record NoDiscipline(DisciplineForm form, Concerned concerned) implements CollectiveNeed {
        @Override
        public Answer test(NeedFacts facts) {
            return facts.answer(this);
        }

        @Override
        public String text() {
            return "DISCIPLINED(" + concerned + ", ≥ " + form + ") = 0";
        }
    }

    /** Whose discipline counts. */
    enum Concerned {
        /** The recipient alone. */
        RECIPIENT,
        /** The persons of the collective, for what they did there. */
        PERSONS
    }
}
