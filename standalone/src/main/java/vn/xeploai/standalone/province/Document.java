package vn.xeploai.standalone.province;

import java.time.LocalDate;
import java.util.List;

/**
 * A decision (quyết định) on ratings, with its list.
 *
 * @param decidingUnit the key of the unit that issued it
 */
public record Document(
        String decidingUnit, String number, LocalDate date, String signer, String title, List<Rating> ratings) {}
