package vn.xeploai.emulation.attestation;

import java.time.LocalDate;
import java.util.UUID;

/** The bodies above recipients, which the register of awards hands over since it asks here itself what is attested. */
public interface AwardingUnits {
    /**
     * Whether the unit is one of the bodies that may award a title to a unit by a document of a day. Asks member-service.
     *
     * @param title its code
     */
    boolean mayAward(UUID awardingUnit, String title, UUID recipientUnit, LocalDate on);
}
