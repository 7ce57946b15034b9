package vn.xeploai.ratings.overlay;

import java.util.UUID;
import vn.xeploai.ratings.scheme.PartyLevel;

/** What an authority has set in a rule, for itself and all below it. */
public interface OfAuthority {
    UUID unitId();

    PartyLevel level();

    String rule();
}
