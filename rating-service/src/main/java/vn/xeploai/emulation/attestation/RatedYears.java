package vn.xeploai.emulation.attestation;

import java.util.List;
import java.util.UUID;
import vn.xeploai.emulation.title.Title;

/** The years of units, which the rules of eligibility hand over since they ask here themselves which years are recognised. */
public interface RatedYears {
    /** The years between two in which the unit itself was rated, but lower than the title needs in a row of years. */
    List<Integer> lower(Title title, UUID unit, int fromYear, int toYear);
}
